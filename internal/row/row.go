// Package row says what a row of an answer may hold, free of the driver that
// brought it: nil, bool, int64, float64, string, []byte, Temporal, []any,
// map[string]any, Node, Relationship and Path.
package row

import (
	"strings"

	"diplograph/internal/model"
)

// Row is one row of an answer. Values stand in the order of the columns.
type Row struct {
	Values   []any
	Evidence []Evidence // nil unless asked for
}

// Evidence is one claim behind a row, and the words that make it.
type Evidence struct {
	Subject      string   `json:"subject"`
	Relation     string   `json:"relation"`
	Object       string   `json:"object"`
	Polarity     string   `json:"polarity"`
	Text         string   `json:"text"`               // the sentence, or the row of a dataset
	Sentence     string   `json:"sentence,omitempty"` // its id
	Source       string   `json:"source"`             // title of the article or dataset, or its id
	Published    string   `json:"published,omitempty"`
	AttributedTo []string `json:"attributedTo,omitempty"`
}

// Node is a node of the graph.
type Node struct {
	Labels     []string       `json:"labels"`
	Properties map[string]any `json:"properties"`
}

// Relationship is an edge. From and To are the ids of its ends where known:
// a relationship that comes without its nodes does not tell them.
type Relationship struct {
	Type       string         `json:"type"`
	From       string         `json:"from,omitempty"`
	To         string         `json:"to,omitempty"`
	Properties map[string]any `json:"properties"`
}

// Path is a way through the graph: Nodes[i] and Nodes[i+1] are the ends of
// Relationships[i], which may point either way.
type Path struct {
	Nodes         []Node         `json:"nodes"`
	Relationships []Relationship `json:"relationships"`
}

// Temporal is a date, a time, a duration or a point, as text: ISO 8601 for
// what has to do with time, and for a point the Cypher that makes it.
type Temporal string

// ID is the node's id of the contract, or "".
func (n Node) ID() string { s, _ := n.Properties["id"].(string); return s }

// Name is what people call the node: its name, title, text or id, or "".
func (n Node) Name() string {
	for _, key := range []string{"name", "title", "text", "relation", "id"} {
		if s, ok := n.Properties[key].(string); ok && s != "" {
			return s
		}
	}
	return ""
}

// String is the node as in a Cypher pattern: (Slovakia:State).
func (n Node) String() string {
	label := ""
	for _, l := range n.Labels {
		if l != "Entity" && l != "Source" && (label == "" || l != "Leader") {
			label = l
		}
	}
	if label == "" {
		return "(" + n.Name() + ")"
	}
	return "(" + n.Name() + ":" + label + ")"
}

// String is the relationship as in a Cypher pattern: [:SANCTIONED_BY since 2006].
func (r Relationship) String() string {
	var b strings.Builder
	b.WriteString("[:" + r.Type)
	for _, key := range []string{"role", "since", "date", "status"} {
		switch v := r.Properties[key].(type) {
		case string:
			b.WriteString(" " + key + " " + v)
		case Temporal:
			b.WriteString(" " + key + " " + string(v))
		}
	}
	b.WriteString("]")
	return b.String()
}

// String is the path by the names on the way:
// (Slovakia)<-[:REPRESENTS]-(Robert Fico).
func (p Path) String() string {
	var b strings.Builder
	for i, n := range p.Nodes {
		if i > 0 {
			r := p.Relationships[i-1]
			switch {
			case model.Relation(r.Type).Symmetric():
				b.WriteString("-[:" + r.Type + "]-")
			case r.From == p.Nodes[i-1].ID():
				b.WriteString("-[:" + r.Type + "]->")
			default:
				b.WriteString("<-[:" + r.Type + "]-")
			}
		}
		b.WriteString("(" + n.Name() + ")")
	}
	return b.String()
}
