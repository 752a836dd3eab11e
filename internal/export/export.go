// Package export writes a graph in the formats other tools open: one file here
// a format, behind one small interface. A writer streams: it holds a node or an
// edge at a time (the drawings and the page, which need the whole to place it,
// say so), writes them in the order they come, and the same graph gives the
// same bytes.
package export

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Graph is what a writer writes: nodes, and then edges between them. Both
// sequences can be run again and give the same each time; an error ends them.
type Graph struct {
	Title string // a short name for people
	Nodes iter.Seq2[Node, error]
	Edges iter.Seq2[Edge, error]
	// Marked holds the ids of nodes and edges a stored query answered with;
	// the page and the drawings show them in front. Nil marks none.
	Marked map[string]bool
	Query  string // the name of that query, or ""
	// Evidence says that claims, sentences and sources are among the nodes.
	Evidence bool
}

// Node is an entity, or with evidence a claim, a sentence or a source.
type Node struct {
	ID     string
	Labels []string // as in Neo4j: "Entity", "Person", "Leader"
	Name   string   // for people; of a sentence its text
	Props  []Prop   // in the order of Keys
}

// Edge goes from one node to another. ID is unique among all edges and is no
// node's id.
type Edge struct {
	ID, From, To, Type string
	Props              []Prop // in the order of Keys
}

// Prop is one property: a string, bool, int64, float64 or []string by its key.
// What is not known is left out.
type Prop struct {
	Key   string
	Value any
}

// Kind is the type of a property's value.
type Kind int

// The kinds of properties.
const (
	Text Kind = iota
	Bool
	Int
	Float
	List // of texts
)

// Key declares a property, as GraphML, Parquet and CSV want it before the data.
type Key struct {
	Name string
	Kind Kind
}

// The properties of entities and of the edges between them, and those that
// evidence adds.
var (
	entityKeys = []Key{
		{"aliases", List}, {"iso2", Text}, {"officialName", Text}, {"capital", Text}, {"region", Text},
		{"title", Text}, {"acronym", Text}, {"kind", Text}, {"date", Text}, {"commemorates", Text},
		{"details", Text},
	}
	evidenceKeys = []Key{
		{"url", Text}, {"publisher", Text}, {"published", Text}, {"licence", Text}, {"asOf", Text},
		{"loadedAt", Text}, {"text", Text}, {"start", Int}, {"end", Int}, {"relation", Text},
		{"polarity", Text}, {"status", Text}, {"confidence", Float}, {"rule", Text}, {"role", Text},
		{"topic", Text}, {"since", Text}, {"until", Text}, {"reason", Text}, {"row", Text},
	}
	relationKeys = []Key{
		{"symmetric", Bool}, {"status", Text}, {"confidence", Float}, {"claims", Int}, {"articles", Int},
		{"firstDate", Text}, {"lastDate", Text}, {"role", Text}, {"topic", Text},
		{"since", Text}, {"until", Text}, {"reason", Text},
	}
)

// NodeKeys are the properties the nodes may have, in order.
func (g Graph) NodeKeys() []Key {
	if g.Evidence {
		return append(slices.Clone(entityKeys), evidenceKeys...)
	}
	return entityKeys
}

// EdgeKeys are the properties the edges may have, in order.
func (g Graph) EdgeKeys() []Key { return relationKeys }

// Kind is the label that says most: "State", "Person", "Claim".
func (n Node) Kind() string {
	for _, l := range n.Labels {
		if l != "Entity" && l != "Source" && l != "Leader" {
			return l
		}
	}
	if len(n.Labels) > 0 {
		return n.Labels[0]
	}
	return ""
}

// Text is a text property, or "".
func (n Node) Text(key string) string { return text(n.Props, key) }

// Text is a text property, or "".
func (e Edge) Text(key string) string { return text(e.Props, key) }

// Symmetric says whether the edge means the same in both directions.
func (e Edge) Symmetric() bool { b, _ := get(e.Props, "symmetric").(bool); return b }

func get(props []Prop, key string) any {
	for i := range props {
		if props[i].Key == key {
			return props[i].Value
		}
	}
	return nil
}

func text(props []Prop, key string) string { s, _ := get(props, key).(string); return s }

// Format is one way to write a graph: a file, or a directory of files.
type Format struct {
	Name  string // as in --format
	Opens string // the tools it is for
	Ext   string // of a file, with the dot; "" for a directory
	// Evidence says that the format shows evidence, wanted or not.
	Evidence bool
	write    func(io.Writer, Graph) error
	writeDir func(dir string, g Graph) error
}

// Dir says whether the format is several files in a directory.
func (f Format) Dir() bool { return f.writeDir != nil }

// Write writes the graph to w. It buffers; w sees whole blocks.
func (f Format) Write(w io.Writer, g Graph) error {
	if f.Dir() {
		return fmt.Errorf("%s is several files; give a directory", f.Name)
	}
	b := bufio.NewWriterSize(w, 1<<16)
	if err := f.write(b, g); err != nil {
		return err
	}
	return b.Flush()
}

// WriteDir writes the files of a directory format, making the directory where
// it is missing.
func (f Format) WriteDir(dir string, g Graph) error {
	if !f.Dir() {
		return fmt.Errorf("%s is one file; give a file", f.Name)
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	return f.writeDir(dir, g)
}

var formats = map[string]Format{
	"csv":         {Opens: "spreadsheets, pandas, DuckDB", writeDir: writeCSV},
	"cypher":      {Opens: "any Neo4j, by cypher-shell or the Browser", Ext: ".cypher", write: writeCypher},
	"cytoscape":   {Opens: "Cytoscape.js, Cytoscape", Ext: ".cyjs", write: writeCytoscape},
	"dot":         {Opens: "Graphviz", Ext: ".dot", write: writeDOT},
	"geojson":     {Opens: "maps: states at their capitals", Ext: ".geojson", write: writeGeoJSON},
	"gexf":        {Opens: "Gephi, Gephi Lite, sigma", Ext: ".gexf", write: writeGEXF},
	"graphml":     {Opens: "Gephi, yEd, Cytoscape, networkx, igraph", Ext: ".graphml", write: writeGraphML},
	"html":        {Opens: "any browser, offline", Ext: ".html", Evidence: true, write: writeHTML},
	"jgf":         {Opens: "tools that read the JSON Graph Format", Ext: ".json", write: writeJGF},
	"mermaid":     {Opens: "Markdown", Ext: ".mmd", write: writeMermaid},
	"neo4j-admin": {Opens: "neo4j-admin database import", writeDir: writeNeo4jCSV},
	"node-link":   {Opens: "networkx, d3", Ext: ".json", write: writeNodeLink},
	"parquet":     {Opens: "DuckDB, pandas, Arrow", writeDir: writeParquet},
	"svg":         {Opens: "anything that shows a picture", Ext: ".svg", write: writeSVG},
	"turtle":      {Opens: "RDF tools", Ext: ".ttl", write: writeTurtle},
}

// Find is the format of a name.
func Find(name string) (Format, bool) {
	f, ok := formats[name]
	f.Name = name
	return f, ok
}

// ForFile is the format whose files have a name like this one.
func ForFile(name string) (Format, bool) {
	var found []Format
	for _, f := range Formats() {
		if f.Ext != "" && strings.EqualFold(filepath.Ext(name), f.Ext) {
			found = append(found, f)
		}
	}
	if len(found) != 1 { // several formats are .json
		return Format{}, false
	}
	return found[0], true
}

// Formats lists the formats by name.
func Formats() []Format {
	var all []Format
	for _, name := range slices.Sorted(maps.Keys(formats)) {
		f, _ := Find(name)
		all = append(all, f)
	}
	return all
}

// create writes one file of a directory format. It is there when it is whole;
// until then a file of that name stays as it was.
func create(dir, name string, write func(io.Writer) error) error {
	path := filepath.Join(dir, name)
	f, err := os.Create(path + ".part")
	if err != nil {
		return err
	}
	b := bufio.NewWriterSize(f, 1<<16)
	err = write(b)
	err = first(err, b.Flush(), f.Close())
	if err != nil {
		os.Remove(f.Name())
		return err
	}
	return os.Rename(f.Name(), path)
}

// printer remembers the first error of many writes, so that a writer reads
// like the format it writes. Its scratch is for values built on the way.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) print(parts ...string) {
	for _, s := range parts {
		if p.err != nil {
			return
		}
		_, p.err = io.WriteString(p.w, s)
	}
}

func (p *printer) bytes(b []byte) {
	if p.err == nil {
		_, p.err = p.w.Write(b)
	}
}

func (p *printer) printf(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}

// nodes runs over the nodes until the end or the first error, of the graph's
// or the printer's.
func (p *printer) nodes(g Graph, each func(Node)) {
	if p.err != nil {
		return
	}
	for n, err := range g.Nodes {
		if p.err == nil {
			p.err = err
		}
		if p.err != nil {
			return
		}
		each(n)
	}
}

func (p *printer) edges(g Graph, each func(Edge)) {
	if p.err != nil {
		return
	}
	for e, err := range g.Edges {
		if p.err == nil {
			p.err = err
		}
		if p.err != nil {
			return
		}
		each(e)
	}
}
