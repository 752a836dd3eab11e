// Package render writes the rows of an answer in the format asked for, row by
// row: no format keeps more than the first Measured rows in memory.
package render

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"unicode"

	"diplograph/internal/row"
)

// Format is a way to write rows.
type Format string

// The formats.
const (
	Table    Format = "table"    // boxes, fitted to the terminal
	Plain    Format = "plain"    // aligned columns, nothing else
	JSON     Format = "json"     // one array of objects
	JSONL    Format = "jsonl"    // an object a line
	CSV      Format = "csv"      // RFC 4180
	TSV      Format = "tsv"      // tabs and line breaks in values are written \t and \n
	Markdown Format = "markdown" // a table
	Template Format = "template" // a Go template a row
)

// Formats are the formats a user can ask for by name.
var Formats = []Format{Table, Plain, JSON, JSONL, CSV, TSV, Markdown}

// Measured is how many rows decide the widths of a table's columns.
const Measured = 1000

// Options say how to write.
type Options struct {
	Width    int    // of the terminal, in cells; 0 is as wide as it takes
	Color    bool   // bold column names
	Template string // for Template
	Evidence bool   // rows carry evidence
}

// Writer writes rows, and what has to stand after the last one.
type Writer interface {
	Row(row.Row) error
	Close() error
}

// New begins an answer with these columns.
func New(w io.Writer, f Format, columns []string, o Options) (Writer, error) {
	switch f {
	case Table, Plain:
		return newGrid(w, f, columns, o), nil
	case JSON, JSONL:
		return newJSON(w, f, columns, o), nil
	case CSV, TSV, Markdown:
		return newDelimited(w, f, columns, o)
	case Template:
		return newTemplate(w, columns, o)
	}
	return nil, fmt.Errorf("no format %q; want one of %s", f, strings.Join(names(), ", "))
}

func names() []string {
	var out []string
	for _, f := range Formats {
		out = append(out, string(f))
	}
	return out
}

// Text is a value as people read it: nothing for null, a list as its parts
// parted by "; ", nodes, relationships and paths as in a Cypher pattern.
func Text(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case float64:
		return number(v)
	case []any:
		parts := make([]string, len(v))
		for i, x := range v {
			parts[i] = Text(x)
		}
		return strings.Join(parts, "; ")
	case map[string]any:
		b, err := marshal(v)
		if err != nil {
			return fmt.Sprint(v)
		}
		return string(b)
	}
	return fmt.Sprint(v)
}

// number writes a float so that it reads back the same, and never like a whole
// number.
func number(f float64) string {
	s := strconv.FormatFloat(f, 'g', -1, 64)
	if !math.IsInf(f, 0) && !math.IsNaN(f) && !strings.ContainsAny(s, ".e") {
		s += ".0"
	}
	return s
}

// line is a value on one line without control characters, which could move the
// cursor of the terminal, change its colours or turn its text around.
func line(v any) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return ' '
		}
		return r
	}, Text(v))
}

// marshal is a value as JSON.
func marshal(v any) ([]byte, error) {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(sane(v)); err != nil {
		return nil, err
	}
	return []byte(strings.TrimSuffix(b.String(), "\n")), nil
}

// sane replaces the numbers that JSON has not by their names.
func sane(v any) any {
	switch v := v.(type) {
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return number(v)
		}
		return json.RawMessage(number(v))
	case []any:
		out := make([]any, len(v))
		for i, x := range v {
			out[i] = sane(x)
		}
		return out
	case map[string]any:
		out := make(map[string]any, len(v))
		for k, x := range v {
			out[k] = sane(x)
		}
		return out
	case row.Node:
		v.Properties, _ = sane(v.Properties).(map[string]any)
		return v
	case row.Relationship:
		v.Properties, _ = sane(v.Properties).(map[string]any)
		return v
	case row.Path:
		nodes, edges := make([]any, len(v.Nodes)), make([]any, len(v.Relationships))
		for i, n := range v.Nodes {
			nodes[i] = sane(n)
		}
		for i, r := range v.Relationships {
			edges[i] = sane(r)
		}
		return map[string]any{"nodes": nodes, "relationships": edges}
	}
	return v
}

// cite is a piece of evidence on one line: what it proves, the words, where
// they stand.
func cite(e row.Evidence) string {
	var b strings.Builder
	b.WriteString(e.Subject + " ")
	switch e.Polarity {
	case "negated":
		b.WriteString("not ")
	case "hypothetical":
		b.WriteString("maybe ")
	}
	b.WriteString(e.Relation + " " + e.Object + ": “" + strings.Join(strings.Fields(e.Text), " ") + "” (" + e.Source)
	if e.Published != "" {
		b.WriteString(", " + e.Published)
	}
	if len(e.AttributedTo) > 0 {
		b.WriteString("; according to " + strings.Join(e.AttributedTo, ", "))
	}
	b.WriteString(")")
	return line(b.String())
}

func cites(list []row.Evidence) []string {
	var out []string
	for _, e := range list {
		out = append(out, cite(e))
	}
	return out
}

// evidenceName is the name of the column or key evidence goes to.
func evidenceName(columns []string) string {
	name := "evidence"
	for _, c := range columns {
		if c == name {
			name = "_" + name
		}
	}
	return name
}
