package export

import (
	"iter"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// Of is a built graph ready to be written: its entities and the edges between
// them, and with evidence its claims, sentences and articles too.
func Of(g graph.Graph, title string, evidence bool) Graph {
	return Graph{Title: title, Nodes: nodesOf(g, evidence), Edges: edgesOf(g, evidence), Evidence: evidence}
}

// EdgeID is the ID of the edge of a type between two nodes.
func EdgeID(from, relation, to string) string { return "edge:" + from + ":" + relation + ":" + to }

func nodesOf(g graph.Graph, evidence bool) iter.Seq2[Node, error] {
	return func(yield func(Node, error) bool) {
		for _, e := range g.Entities {
			if !yield(entityNode(e), nil) {
				return
			}
		}
		if !evidence {
			return
		}
		for _, a := range g.Articles {
			p := props{}.text("title", a.Title).text("url", a.URL).text("publisher", a.Publisher).text("published", a.Published)
			name := a.Title
			if name == "" {
				name = a.Source
			}
			if !yield(Node{a.ID, []string{"Source", "Article"}, name, p}, nil) {
				return
			}
		}
		for _, s := range g.Sentences {
			p := props{}.text("text", s.Text).int("start", s.Start).int("end", s.End)
			if !yield(Node{s.ID, []string{"Sentence"}, s.Text, p}, nil) {
				return
			}
		}
		for _, c := range g.Claims {
			if !yield(claimNode(c), nil) {
				return
			}
		}
	}
}

func edgesOf(g graph.Graph, evidence bool) iter.Seq2[Edge, error] {
	return func(yield func(Edge, error) bool) {
		for _, e := range g.Edges {
			if !yield(relationEdge(e), nil) {
				return
			}
		}
		if !evidence {
			return
		}
		link := func(from, relation, to string) bool {
			return yield(Edge{EdgeID(from, relation, to), from, to, relation, nil}, nil)
		}
		for _, s := range g.Sentences {
			if !link(s.ID, "IN", s.Article) {
				return
			}
		}
		for _, m := range g.Mentions {
			if !link(m.Entity, "MENTIONED_IN", m.Sentence) {
				return
			}
		}
		for _, c := range g.Claims {
			if c.AttributedTo != "" && !link(c.ID, "ATTRIBUTED_TO", c.AttributedTo) ||
				!link(c.ID, "EVIDENCED_BY", model.SentenceID(c.Article, c.Sentence)) || !link(c.ID, "FROM", c.Article) ||
				!link(c.ID, "OBJECT", c.Object) || !link(c.ID, "SUBJECT", c.Subject) {
				return
			}
		}
	}
}

func entityNode(e model.Entity) Node {
	labels := []string{"Entity", string(e.Type)}
	if e.Leader {
		labels = append(labels, "Leader")
	}
	p := props{}.list("aliases", e.Aliases).text("iso2", e.ISO2).text("officialName", e.OfficialName).
		text("capital", e.Capital).text("region", e.Region).text("title", e.Title).text("acronym", e.Acronym).
		text("kind", e.Kind).text("date", e.Date).text("commemorates", e.Commemorates)
	if len(e.Details) > 0 {
		p = p.text("details", jsonValue(e.Details))
	}
	return Node{e.ID, labels, e.Name, p}
}

func claimNode(c graph.Claim) Node {
	p := props{}.text("date", c.Date).int("start", c.Start).int("end", c.End).
		text("relation", string(c.Relation)).text("polarity", string(c.Polarity)).text("status", string(c.Status)).
		add("confidence", c.Confidence).text("rule", c.Rule).text("role", c.Role).text("topic", c.Topic).
		text("since", c.Since).text("until", c.Until).text("reason", c.Reason)
	return Node{c.ID, []string{"Claim"}, claimName(c.Relation), p}
}

// claimName is what a claim is called for people: what its relation says.
func claimName(r model.Relation) string {
	info, _ := r.Info()
	return info.Says
}

func relationEdge(e graph.Edge) Edge {
	from, to, relation := e.From, e.To, string(e.Relation)
	p := props{}.add("symmetric", e.Relation.Symmetric()).text("status", string(e.Status)).add("confidence", e.Confidence).
		int("claims", e.Claims).int("articles", e.Articles).text("firstDate", e.FirstDate).text("lastDate", e.LastDate).
		text("role", e.Role).text("topic", e.Topic).text("since", e.Since).text("until", e.Until).text("reason", e.Reason)
	return Edge{EdgeID(from, relation, to), from, to, relation, p}
}

// props grows property by property; what is empty is left out.
type props []Prop

func (p props) add(key string, v any) props { return append(p, Prop{key, v}) }
func (p props) int(key string, n int) props { return p.add(key, int64(n)) }
func (p props) list(key string, l []string) props {
	if len(l) == 0 {
		return p
	}
	return p.add(key, l)
}

func (p props) text(key, s string) props {
	if s == "" {
		return p
	}
	return p.add(key, s)
}
