package export

import (
	"io"
	"strconv"
	"strings"
)

// writeDOT writes Graphviz's language. Names go through as they are; only its
// quotes and backslashes, which labels give a meaning, are escaped.
func writeDOT(w io.Writer, g Graph) error {
	p := &printer{w: w}
	p.print("digraph ", dotText(g.Title), ` {
  charset="UTF-8"; outputorder=edgesfirst; overlap=false; splines=true;
  node [style=filled fontname="Helvetica" fontsize=11 fontcolor=white color="#ffffff"];
  edge [fontname="Helvetica" fontsize=9];
`)
	p.nodes(g, func(n Node) {
		look := LookOf(n.Labels)
		p.print("  ", dotText(n.ID), " [label=", dotText(n.Name), " shape=", look.Shape, ` fillcolor="`, look.Color, `"`)
		if look.Shape == "plaintext" {
			p.print(` fontcolor="#374151" style=""`)
		}
		p.print(" type=", dotText(n.Kind()), " labels=", dotText(strings.Join(n.Labels, ":")))
		p.dotProps(n.Props)
		if g.Marked[n.ID] {
			p.print(` penwidth=3 color="#111827"`)
		}
		p.print("];\n")
	})
	p.edges(g, func(e Edge) {
		f := FamilyOf(e.Type)
		p.print("  ", dotText(e.From), " -> ", dotText(e.To), " [id=", dotText(e.ID), " label=", dotText(e.Type),
			` color="`, f.Color, `" fontcolor="`, f.Color, `" penwidth=`, strconv.FormatFloat(f.Width/2, 'g', -1, 64))
		switch {
		case e.Text("status") == "planned":
			p.print(" style=dashed")
		case f.Dash != "":
			p.print(" style=dotted")
		}
		if e.Symmetric() {
			p.print(" dir=none")
		}
		p.print(" type=", dotText(e.Type))
		p.dotProps(e.Props)
		p.print("];\n")
	})
	p.print("}\n")
	return p.err
}

// dotProps prints properties under names that Graphviz gives no meaning to.
func (p *printer) dotProps(props []Prop) {
	for _, q := range props {
		p.print(" dg_", q.Key, "=", dotText(plain(q.Value)))
	}
}

var dotEscaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`, "\x00", "\uFFFD")

func dotText(s string) string { return `"` + dotEscaper.Replace(s) + `"` }
