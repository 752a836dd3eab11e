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
	b := pageBuilder{all: all, g: g, d: page.Data{Title: g.Title, Query: g.Query},
		relations: map[string]int{}, sources: map[string]int{}, sentences: map[string]int{}, edges: map[string]int{}}
	b.looks()
	b.proof()
	b.nodes()
	for i, e := range all.edges {
		b.edge(i, e)
	}
	for _, c := range all.claims {
		b.claim(c)
	}
	return b.d, nil
}

// pageBuilder fills the page's data; the maps say where what has an id stands in its list.
type pageBuilder struct {
	all                                  gathered
	g                                    Graph
	d                                    page.Data
	relations, sources, sentences, edges map[string]int
}

// looks lists the kinds of nodes and families of relations, which the legend shows.
func (b *pageBuilder) looks() {
	for _, l := range append(slices.Clone(Looks), otherLook) {
		b.d.Kinds = append(b.d.Kinds, page.Kind{Name: l.Kind, Says: l.Says, Color: l.Color})
	}
	for _, f := range append(slices.Clone(Families), otherFamily) {
		b.d.Families = append(b.d.Families, page.Family{Name: f.Name, Says: f.Says, Color: f.Color, Width: f.Width})
	}
}

// relation is where a relation stands in its list, to which it adds one that is new.
func (b *pageBuilder) relation(name string) int {
	if i, ok := b.relations[name]; ok {
		return i
	}
	r := page.Relation{Name: name, Says: strings.ToLower(strings.ReplaceAll(name, "_", " ")),
		Family: slices.IndexFunc(b.d.Families, func(f page.Family) bool { return f.Name == FamilyOf(name).Name })}
	if info, ok := model.Relation(name).Info(); ok {
		r.Says, r.Symmetric = info.Says, info.Symmetric
	}
	b.relations[name] = len(b.d.Relations)
	b.d.Relations = append(b.d.Relations, r)
	return b.relations[name]
}

// proof lists the sources and their sentences.
func (b *pageBuilder) proof() {
	for i, n := range b.all.sources {
		b.sources[n.ID] = i
		title := n.Text("title")
		if title == "" {
			title = n.Name
		}
		b.d.Sources = append(b.d.Sources, page.Source{Title: title, URL: n.Text("url"), Publisher: n.Text("publisher"), Published: n.Text("published")})
	}
	for i, n := range b.all.sentences {
		b.sentences[n.ID] = i
		b.d.Sentences = append(b.d.Sentences, page.Sentence{Text: n.Text("text"), Source: indexOr(b.sources, b.all.in[n.ID])})
	}
}

// nodes places the entities; the more there are the smaller they are drawn.
func (b *pageBuilder) nodes() {
	all := b.all
	degree := make([]int, len(all.nodes))
	for _, e := range all.drawing.ends {
		degree[e[0]]++
		degree[e[1]]++
	}
	crowd := math.Min(1, math.Max(0.22, math.Sqrt(70/float64(len(all.nodes)+1))))
	for i, p := range all.place() {
		n := all.nodes[i]
		kind := slices.IndexFunc(b.d.Kinds, func(k page.Kind) bool { return k.Name == LookOf(n.Labels).Kind })
		q := page.Node{ID: n.ID, Name: n.Name, Kind: kind, X: round(p.X), Y: round(p.Y), Initials: Initials(n), Marked: b.g.Marked[n.ID],
			Size: round(crowd * (LookOf(n.Labels).Size/6 + 2.6*math.Log2(1+float64(degree[i]))))}
		q.Aliases, q.Props = pageProps(n.Props)
		for _, s := range all.mentions[n.ID] {
			if at, ok := b.sentences[s]; ok {
				q.Said = append(q.Said, at)
			}
		}
		b.d.Nodes = append(b.d.Nodes, q)
	}
}

// edge adds the graph's edge i.
func (b *pageBuilder) edge(i int, e Edge) {
	b.edges[e.ID] = i
	confidence, _ := get(e.Props, "confidence").(float64)
	first, last := e.span()
	_, props := pageProps(e.Props)
	for _, own := range []string{"status", "confidence", "symmetric", "claims", "articles"} {
		delete(props, own)
	}
	b.d.Edges = append(b.d.Edges, page.Edge{ID: e.ID, From: b.all.drawing.ends[i][0], To: b.all.drawing.ends[i][1], Relation: b.relation(e.Type),
		Status: e.Text("status"), Confidence: confidence, First: first, Last: last, Marked: b.g.Marked[e.ID], Props: props})
}

// claim adds a claim to the edge it proves, or to one drawn for what is denied or only possible.
func (b *pageBuilder) claim(c Node) {
	all, ends := b.all, b.all.ends[c.ID]
	from, known := all.index[ends["SUBJECT"]]
	to, both := all.index[ends["OBJECT"]]
	if !known || !both {
		return
	}
	confidence, _ := get(c.Props, "confidence").(float64)
	claim := page.Claim{Sentence: indexOr(b.sentences, ends["EVIDENCED_BY"]), Source: indexOr(b.sources, ends["FROM"]),
		By: indexOr(all.index, ends["ATTRIBUTED_TO"]), Status: c.Text("status"), Confidence: confidence, Rule: c.Text("rule")}
	if claim.Sentence >= 0 {
		claim.Start, claim.End = words(all.sentences[claim.Sentence], c)
	} else {
		claim.Text = c.Text("text")
	}
	at, ok := b.proved(c, from, to, claim)
	if !ok {
		return
	}
	b.d.Edges[at].Claims = append(b.d.Edges[at].Claims, len(b.d.Claims))
	b.d.Claims = append(b.d.Claims, claim)
}

// proved is the edge between two nodes that a claim proves, or denies or leaves open: such a one is drawn for it.
func (b *pageBuilder) proved(c Node, from, to int, claim page.Claim) (int, bool) {
	ends, name, polarity := b.all.ends[c.ID], c.Text("relation"), c.Text("polarity")
	if polarity == "asserted" {
		at, ok := b.edges[EdgeID(ends["SUBJECT"], name, ends["OBJECT"])]
		if !ok && model.Relation(name).Symmetric() {
			at, ok = b.edges[EdgeID(ends["OBJECT"], name, ends["SUBJECT"])]
		}
		return at, ok
	}
	id := EdgeID(ends["SUBJECT"], polarity+":"+name, ends["OBJECT"])
	if at, ok := b.edges[id]; ok {
		return at, true
	}
	_, props := pageProps(c.Props)
	said := map[string]string{}
	for _, k := range []string{"role", "topic", "date", "since", "until", "reason"} {
		if props[k] != "" {
			said[k] = props[k]
		}
	}
	first, last := dates(c.Text("date"))
	b.edges[id] = len(b.d.Edges)
	b.d.Edges = append(b.d.Edges, page.Edge{ID: id, From: from, To: to, Relation: b.relation(name), Polarity: polarity,
		Status: claim.Status, Confidence: claim.Confidence, First: first, Last: last, Props: said})
	return b.edges[id], true
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
