// Package page writes a graph as one HTML file that needs nothing else: no
// network, no server. Its programs are in web/, bundled into bundle/ by
// `go generate`; the data goes in as JSON that the page reads.
//
// Nothing of the data is ever markup: in the file it is JSON with every < as
// \u003c, on the screen it is text nodes. The content security policy admits
// the bundled program and style by their hashes, and nothing else.
package page

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"html/template"
	"io"
)

//go:generate sh web/build.sh

//go:embed bundle/page.js
var program string

//go:embed bundle/page.css
var style string

//go:embed page.html
var pageHTML string

var pageTemplate = template.Must(template.New("page").Parse(pageHTML))

// Data is what a page shows. Nodes, claims and the like are named by their
// place in their list.
type Data struct {
	Title     string     `json:"title"`
	Query     string     `json:"query,omitempty"` // the stored query that Marked answers
	Kinds     []Kind     `json:"kinds"`
	Families  []Family   `json:"families"`
	Relations []Relation `json:"relations"`
	Nodes     []Node     `json:"nodes"`
	Edges     []Edge     `json:"edges"`
	Claims    []Claim    `json:"claims,omitempty"`
	Sentences []Sentence `json:"sentences,omitempty"`
	Sources   []Source   `json:"sources,omitempty"`
}

// Kind is a kind of node, as the legend shows it.
type Kind struct {
	Name  string `json:"name"`
	Says  string `json:"says"`
	Color string `json:"color"`
}

// Family is a group of relations with one colour.
type Family struct {
	Name  string  `json:"name"`
	Says  string  `json:"says"`
	Color string  `json:"color"`
	Width float64 `json:"width"`
}

// Relation is a type of edge.
type Relation struct {
	Name      string `json:"name"`
	Says      string `json:"says"` // "is sanctioned by"
	Family    int    `json:"family"`
	Symmetric bool   `json:"symmetric,omitempty"`
}

// Node is an entity at its place. X and Y are the layout's, Size a radius in
// pixels before any zoom.
type Node struct {
	ID       string            `json:"id"`
	Name     string            `json:"name"`
	Kind     int               `json:"kind"`
	X        float64           `json:"x"`
	Y        float64           `json:"y"`
	Size     float64           `json:"size"`
	Initials string            `json:"initials"`
	Marked   bool              `json:"marked,omitempty"`
	Aliases  []string          `json:"aliases,omitempty"`
	Props    map[string]string `json:"props,omitempty"`
	Said     []int             `json:"said,omitempty"` // sentences that speak of it
}

// Edge is a relation between two nodes. Polarity is "" where it is asserted:
// the negated and the hypothetical are no edges of the graph, and the page
// shows them apart.
type Edge struct {
	ID         string            `json:"id"`
	From       int               `json:"from"`
	To         int               `json:"to"`
	Relation   int               `json:"relation"`
	Polarity   string            `json:"polarity,omitempty"`
	Status     string            `json:"status,omitempty"`
	Confidence float64           `json:"confidence"`
	First      string            `json:"first,omitempty"` // days between which it holds,
	Last       string            `json:"last,omitempty"`  // "" is open
	Marked     bool              `json:"marked,omitempty"`
	Props      map[string]string `json:"props,omitempty"`
	Claims     []int             `json:"claims,omitempty"`
}

// Claim is what one sentence says for an edge. Start and End are UTF-16 code
// units of the sentence, as JavaScript counts.
type Claim struct {
	Sentence   int     `json:"sentence"` // -1 where a dataset's row says it
	Text       string  `json:"text,omitempty"`
	Start      int     `json:"start"`
	End        int     `json:"end"`
	Source     int     `json:"source"` // -1 where none is known
	By         int     `json:"by"`     // the node that said so, or -1
	Status     string  `json:"status,omitempty"`
	Confidence float64 `json:"confidence"`
	Rule       string  `json:"rule,omitempty"`
}

// Sentence is a sentence of a source.
type Sentence struct {
	Text   string `json:"text"`
	Source int    `json:"source"`
}

// Source is an article or a dataset.
type Source struct {
	Title     string `json:"title"`
	URL       string `json:"url,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Published string `json:"published,omitempty"`
}

// Write writes the page.
func Write(w io.Writer, d Data) error {
	var data bytes.Buffer
	enc := json.NewEncoder(&data) // escapes <, > and &
	if err := enc.Encode(d); err != nil {
		return err
	}
	return pageTemplate.Execute(w, map[string]any{
		"Title":   d.Title,
		"Policy":  policy(),
		"Style":   template.CSS(style),
		"Program": template.JS(program),
		"Data":    template.JS(data.String()),
	})
}

// policy admits the two blobs of ours, and pictures that the page makes.
func policy() string {
	return "default-src 'none'; script-src " + hash(program) + "; style-src " + hash(style) +
		"; img-src data: blob:; base-uri 'none'; form-action 'none'"
}

func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
