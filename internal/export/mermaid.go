package export

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// What Mermaid draws before it refuses, with its own settings.
const (
	mermaidEdges = 500
	mermaidBytes = 50_000
)

// writeMermaid writes a flowchart for Markdown. Mermaid refuses large ones, so
// a graph it would not draw is an error here rather than a blank there.
func writeMermaid(w io.Writer, g Graph) error {
	var text strings.Builder
	p := &printer{w: &text}
	p.print("flowchart LR\n")
	number := map[string]string{} // node id to the name it has in the chart
	kinds := map[string][]string{}
	p.nodes(g, func(n Node) {
		id := "n" + strconv.Itoa(len(number))
		number[n.ID] = id
		look := LookOf(n.Labels)
		kinds[look.Kind] = append(kinds[look.Kind], id)
		open, end := mermaidShape(look.Kind)
		p.print("  ", id, open, `"`, mermaidText(n.Name), `"`, end, "\n")
	})
	edges := 0
	styles := map[*Family][]string{}
	p.edges(g, func(e Edge) {
		arrow := " -->"
		if e.Symmetric() {
			arrow = " ---"
		}
		if e.Text("status") == "planned" {
			arrow = map[string]string{" -->": " -.->", " ---": " -.-"}[arrow]
		}
		f := FamilyOf(e.Type)
		styles[f] = append(styles[f], strconv.Itoa(edges))
		edges++
		p.print("  ", number[e.From], arrow, `|"`, mermaidText(e.Type), `"| `, number[e.To], "\n")
	})
	for _, look := range append(slices.Clone(Looks), otherLook) {
		if ids := kinds[look.Kind]; len(ids) > 0 {
			name := look.Kind + "Node"
			p.print("  classDef ", name, " fill:", look.Color, ",color:#fff,stroke:#fff\n  class ", strings.Join(ids, ","), " ", name, "\n")
		}
	}
	for i := range Families {
		if n := styles[&Families[i]]; len(n) > 0 {
			p.print("  linkStyle ", strings.Join(n, ","), " stroke:", Families[i].Color, ",stroke-width:2px\n")
		}
	}
	if p.err != nil {
		return p.err
	}
	if edges > mermaidEdges || text.Len() > mermaidBytes {
		return fmt.Errorf("mermaid draws at most %d edges and %d characters, and this graph has %d and %d; choose a part of it, or another format",
			mermaidEdges, mermaidBytes, edges, text.Len())
	}
	_, err := io.WriteString(w, text.String())
	return err
}

func mermaidShape(kind string) (open, end string) {
	switch kind {
	case "State":
		return "((", "))"
	case "Leader", "Person":
		return "([", "])"
	case "Event":
		return "{{", "}}"
	case "Bloc":
		return "[[", "]]"
	}
	return "[", "]"
}

// mermaidText escapes a text for quotes: Mermaid takes code points as #34;.
// Its labels know Markdown and HTML, so what starts either is escaped too.
func mermaidText(s string) string {
	var b strings.Builder
	for _, r := range strings.ReplaceAll(s, "\r\n", "\n") {
		switch {
		case r == '\n' || r == '\r':
			b.WriteString("<br/>")
		case r < ' ' && r != '\t':
			b.WriteRune(' ')
		case r == '\t', strings.ContainsRune("\"#&<>`*_\\~;%", r):
			b.WriteString("#" + strconv.Itoa(int(r)) + ";")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
