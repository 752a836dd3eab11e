package export

import (
	"encoding/json"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"diplograph/internal/model"
	"diplograph/internal/page"
)

// writeHTML writes the page: the entities placed and drawn, and behind each
// edge the sentences that say so.
func writeHTML(w io.Writer, g Graph) error {
	d, err := pageData(g)
	if err != nil {
		return err
	}
	return page.Write(w, d)
}

// gathered is a graph with its evidence, by id.
type gathered struct {
	drawing
	index     map[string]int // of entities, in drawing.nodes
	claims    []Node
	ends      map[string]map[string]string // of a claim, by relation: SUBJECT, OBJECT, EVIDENCED_BY, FROM, ATTRIBUTED_TO
	sentences []Node
	sources   []Node
	in        map[string]string   // a sentence's source
	mentions  map[string][]string // an entity's sentences
}

func gather(g Graph) (gathered, error) {
	all := gathered{index: map[string]int{}, ends: map[string]map[string]string{}, in: map[string]string{}, mentions: map[string][]string{}}
	p := &printer{}
	p.nodes(g, func(n Node) {
		switch n.Kind() {
		case "Claim":
			all.claims = append(all.claims, n)
			all.ends[n.ID] = map[string]string{}
		case "Sentence":
			all.sentences = append(all.sentences, n)
		case "Article", "Dataset":
			all.sources = append(all.sources, n)
		default:
			all.index[n.ID] = len(all.nodes)
			all.nodes = append(all.nodes, n)
		}
	})
	p.edges(g, func(e Edge) {
		switch e.Type {
		case "SUBJECT", "OBJECT", "EVIDENCED_BY", "FROM", "ATTRIBUTED_TO":
			if ends := all.ends[e.From]; ends != nil {
				ends[e.Type] = e.To
			}
		case "IN":
			all.in[e.From] = e.To
		case "MENTIONED_IN":
			all.mentions[e.From] = append(all.mentions[e.From], e.To)
		default:
			from, ok := all.index[e.From]
			to, ok2 := all.index[e.To]
			if ok && ok2 {
				all.edges = append(all.edges, e)
				all.drawing.ends = append(all.drawing.ends, [2]int{from, to})
			}
		}
	})
	return all, p.err
}

// pageData turns a graph into what the page shows.
func pageData(g Graph) (page.Data, error) {
	all, err := gather(g)
	if err != nil {
		return page.Data{}, err
	}
	d := page.Data{Title: g.Title, Query: g.Query}
	for _, l := range append(slices.Clone(Looks), otherLook) {
		d.Kinds = append(d.Kinds, page.Kind{Name: l.Kind, Says: l.Says, Color: l.Color})
	}
	for _, f := range append(slices.Clone(Families), otherFamily) {
		d.Families = append(d.Families, page.Family{Name: f.Name, Says: f.Says, Color: f.Color, Width: f.Width})
	}
	relations := map[string]int{}
	relation := func(name string) int {
		i, ok := relations[name]
		if !ok {
			i = len(d.Relations)
			relations[name] = i
			r := page.Relation{Name: name, Says: strings.ToLower(strings.ReplaceAll(name, "_", " ")),
				Family: slices.IndexFunc(d.Families, func(f page.Family) bool { return f.Name == FamilyOf(name).Name })}
			if info, ok := model.Relation(name).Info(); ok {
				r.Says, r.Symmetric = info.Says, info.Symmetric
			}
			d.Relations = append(d.Relations, r)
		}
		return i
	}

	source := map[string]int{}
	for i, n := range all.sources {
		source[n.ID] = i
		title := n.Text("title")
		if title == "" {
			title = n.Name
		}
		d.Sources = append(d.Sources, page.Source{Title: title, URL: n.Text("url"), Publisher: n.Text("publisher"), Published: n.Text("published")})
	}
	sentence := map[string]int{}
	for i, n := range all.sentences {
		sentence[n.ID] = i
		d.Sentences = append(d.Sentences, page.Sentence{Text: n.Text("text"), Source: indexOr(source, all.in[n.ID])})
	}

	degree := make([]int, len(all.nodes))
	for _, e := range all.drawing.ends {
		degree[e[0]]++
		degree[e[1]]++
	}
	crowd := math.Min(1, math.Max(0.22, math.Sqrt(70/float64(len(all.nodes)+1))))
	for i, p := range all.place() {
		n := all.nodes[i]
		kind := slices.IndexFunc(d.Kinds, func(k page.Kind) bool { return k.Name == LookOf(n.Labels).Kind })
		q := page.Node{ID: n.ID, Name: n.Name, Kind: kind, X: round(p.X), Y: round(p.Y), Initials: Initials(n), Marked: g.Marked[n.ID],
			Size: round(crowd * (LookOf(n.Labels).Size/6 + 2.6*math.Log2(1+float64(degree[i]))))}
		q.Aliases, q.Props = pageProps(n.Props)
		for _, s := range all.mentions[n.ID] {
			if at, ok := sentence[s]; ok {
				q.Said = append(q.Said, at)
			}
		}
		d.Nodes = append(d.Nodes, q)
	}

	edge := map[string]int{}
	for i, e := range all.edges {
		edge[e.ID] = i
		confidence, _ := get(e.Props, "confidence").(float64)
		first, last := e.span()
		_, props := pageProps(e.Props)
		for _, own := range []string{"status", "confidence", "symmetric", "claims", "articles"} {
			delete(props, own)
		}
		d.Edges = append(d.Edges, page.Edge{ID: e.ID, From: all.drawing.ends[i][0], To: all.drawing.ends[i][1], Relation: relation(e.Type),
			Status: e.Text("status"), Confidence: confidence, First: first, Last: last, Marked: g.Marked[e.ID], Props: props})
	}
	for _, c := range all.claims {
		ends := all.ends[c.ID]
		from, ok := all.index[ends["SUBJECT"]]
		to, ok2 := all.index[ends["OBJECT"]]
		if !ok || !ok2 {
			continue
		}
		confidence, _ := get(c.Props, "confidence").(float64)
		claim := page.Claim{Sentence: indexOr(sentence, ends["EVIDENCED_BY"]), Source: indexOr(source, ends["FROM"]),
			By: indexOr(all.index, ends["ATTRIBUTED_TO"]), Status: c.Text("status"), Confidence: confidence, Rule: c.Text("rule")}
		if claim.Sentence >= 0 {
			s := all.sentences[claim.Sentence]
			claim.Start, claim.End = words(s, c)
		} else {
			claim.Text = c.Text("text")
		}
		name, polarity := c.Text("relation"), c.Text("polarity")
		at, ok := edge[EdgeID(ends["SUBJECT"], name, ends["OBJECT"])]
		if !ok {
			at, ok = edge[EdgeID(ends["OBJECT"], name, ends["SUBJECT"])]
			ok = ok && model.Relation(name).Symmetric()
		}
		if polarity != "asserted" {
			id := EdgeID(ends["SUBJECT"], polarity+":"+name, ends["OBJECT"])
			at, ok = edge[id]
			if !ok {
				at = len(d.Edges)
				edge[id] = at
				_, props := pageProps(c.Props)
				said := map[string]string{}
				for _, k := range []string{"role", "topic", "date", "since", "until", "reason"} {
					if props[k] != "" {
						said[k] = props[k]
					}
				}
				first, last := dates(c.Text("date"))
				d.Edges = append(d.Edges, page.Edge{ID: id, From: from, To: to, Relation: relation(name), Polarity: polarity,
					Status: c.Text("status"), Confidence: confidence, First: first, Last: last, Props: said})
				ok = true
			}
		}
		if ok {
			d.Edges[at].Claims = append(d.Edges[at].Claims, len(d.Claims))
			d.Claims = append(d.Claims, claim)
		}
	}
	return d, nil
}

// words is where a claim's words stand in its sentence, in UTF-16 code units.
func words(sentence, claim Node) (start, end int) {
	text := sentence.Text("text")
	base, _ := get(sentence.Props, "start").(int64)
	from, _ := get(claim.Props, "start").(int64)
	to, _ := get(claim.Props, "end").(int64)
	from, to = from-base, to-base
	if from < 0 || to < from || to > int64(len(text)) {
		return 0, 0
	}
	return utf16Len(text[:from]), utf16Len(text[:to])
}

func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// pageProps are properties for people to read: lists apart, the details of an
// event one by one.
func pageProps(from []Prop) (aliases []string, texts map[string]string) {
	texts = map[string]string{}
	for _, q := range from {
		switch v := q.Value.(type) {
		case []string:
			aliases = v
		case float64:
			texts[q.Key] = strconv.FormatFloat(v, 'f', -1, 64)
		default:
			texts[q.Key] = plain(v)
		}
	}
	var details map[string]string
	if json.Unmarshal([]byte(texts["details"]), &details) == nil && utf8.ValidString(texts["details"]) {
		delete(texts, "details")
		for k, v := range details {
			texts[k] = v
		}
	}
	return aliases, texts
}

func indexOr(index map[string]int, id string) int {
	if i, ok := index[id]; ok {
		return i
	}
	return -1
}

func round(f float64) float64 { return math.Round(f*100) / 100 }
