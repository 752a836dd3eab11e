package export

import (
	"fmt"
	"io"
	"math"
	"strings"

	"diplograph/internal/layout"
)

// drawing is a whole graph placed on a plane, for the formats that draw.
type drawing struct {
	nodes []Node
	edges []Edge
	ends  [][2]int // of edges, by index of nodes
	at    []layout.Point
}

// draw gathers a graph and places it. An edge whose ends are not both among
// the nodes is left out.
func draw(g Graph) (drawing, error) {
	var d drawing
	p := &printer{}
	index := map[string]int{}
	p.nodes(g, func(n Node) {
		index[n.ID] = len(d.nodes)
		d.nodes = append(d.nodes, n)
	})
	p.edges(g, func(e Edge) {
		from, ok := index[e.From]
		to, ok2 := index[e.To]
		if ok && ok2 {
			d.edges = append(d.edges, e)
			d.ends = append(d.ends, [2]int{from, to})
		}
	})
	if p.err != nil {
		return d, p.err
	}
	d.at = d.place()
	return d, nil
}

// place lays the graph out: friends near each other, whoever is set against
// another held by a weak thread only.
func (d *drawing) place() []layout.Point {
	links := make([]layout.Edge, len(d.ends))
	for i, e := range d.ends {
		links[i] = layout.Edge{From: e[0], To: e[1], Weight: FamilyOf(d.edges[i].Type).Pull}
	}
	return layout.Place(len(d.nodes), links, func(i int) float64 { return LookOf(d.nodes[i].Labels).Size / 24 })
}

// svgUnit is how many pixels one unit of the layout is.
const svgUnit = 26.0

// writeSVG draws the graph. The picture holds no script; each shape has a title
// that says what it is, and data attributes that say which.
func writeSVG(w io.Writer, g Graph) error {
	d, err := draw(g)
	if err != nil {
		return err
	}
	x := make([]float64, len(d.nodes))
	y := make([]float64, len(d.nodes))
	minX, minY, maxX, maxY := 0.0, 0.0, 0.0, 0.0
	for i, p := range d.at {
		x[i], y[i] = p.X*svgUnit, p.Y*svgUnit
		minX, maxX = min(minX, x[i]), max(maxX, x[i])
		minY, maxY = min(minY, y[i]), max(maxY, y[i])
	}
	const margin, legend = 110, 34
	width, height := maxX-minX+2*margin, maxY-minY+2*margin+legend
	p := &printer{w: w}
	p.printf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="%.1f %.1f %.1f %.1f" width="%.0f" height="%.0f" role="img" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif">
`, minX-margin, minY-margin, width, height, width, height)
	p.print("<title>", xmlText(g.Title), "</title>\n")
	p.printf(`<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="#ffffff"/>`+"\n", minX-margin, minY-margin, width, height)
	used := map[string]bool{}
	p.print("<defs>\n")
	for _, e := range d.edges {
		if f := FamilyOf(e.Type); !used[f.Name] {
			used[f.Name] = true
			p.printf(`<marker id="arrow-%s" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0 8 4 0 8z" fill="%s"/></marker>`+"\n", f.Name, f.Color)
		}
	}
	p.print("</defs>\n<g fill=\"none\">\n")
	bend := bends(d.ends)
	for i, e := range d.edges {
		a, b := d.ends[i][0], d.ends[i][1]
		f := FamilyOf(e.Type)
		p.printf(`<path d="%s" stroke="%s" stroke-width="%g" stroke-opacity="0.75"`,
			curve(x[a], y[a], x[b], y[b], radius(d.nodes[a])+2, radius(d.nodes[b])+3, bend[i]), f.Color, f.Width*0.8)
		dash := f.Dash
		if e.Text("status") == "planned" {
			dash = "5 5"
		}
		if dash != "" {
			p.print(` stroke-dasharray="`, dash, `"`)
		}
		if !e.Symmetric() {
			p.print(` marker-end="url(#arrow-`, f.Name, `)"`)
		}
		p.data("id", e.ID)
		p.data("from", e.From)
		p.data("to", e.To)
		p.data("type", e.Type)
		p.print("><title>", xmlText(d.nodes[a].Name+" "+e.Type+" "+d.nodes[b].Name), "</title></path>\n")
	}
	p.print("</g>\n<g text-anchor=\"middle\">\n")
	for i, n := range d.nodes {
		look, r := LookOf(n.Labels), radius(n)
		ring := `stroke="#ffffff" stroke-width="2"`
		if g.Marked[n.ID] {
			ring = `stroke="#111827" stroke-width="4"`
		}
		p.print("<g")
		p.data("id", n.ID)
		p.data("type", n.Kind())
		p.printf(`><circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s" %s/><title>`, x[i], y[i], r, look.Color, ring)
		p.print(xmlText(n.Name), " (", xmlText(n.Kind()), ")</title>")
		p.printf(`<text x="%.1f" y="%.1f" fill="#ffffff" font-size="%.1f" font-weight="600">`, x[i], y[i]+r*0.28, r*0.8)
		p.print(xmlText(Initials(n)), "</text>")
		p.printf(`<text x="%.1f" y="%.1f" fill="#1f2937" font-size="12" stroke="#ffffff" stroke-width="3" paint-order="stroke">`, x[i], y[i]+r+14)
		p.print(xmlText(short(n.Name, 40)), "</text></g>\n")
	}
	p.print("</g>\n<g font-size=\"12\">\n")
	lx, ly := minX-margin+20, maxY+margin+legend/2.0
	for i := range Families {
		if f := &Families[i]; used[f.Name] {
			p.printf(`<path d="M%.1f %.1fh22" stroke="%s" stroke-width="%g"/><text x="%.1f" y="%.1f" fill="#1f2937">`, lx, ly, f.Color, f.Width, lx+28, ly+4)
			p.print(xmlText(f.Says), "</text>\n")
			lx += 44 + 6.6*float64(len(f.Says))
		}
	}
	p.print("</g>\n</svg>\n")
	return p.err
}

// data prints a data attribute.
func (p *printer) data(name, value string) { p.print(" data-", name, `="`, xmlText(value), `"`) }

// radius is a node's in the drawing, in pixels.
func radius(n Node) float64 { return LookOf(n.Labels).Size / 3.2 }

// bends says how far each edge bows out, so that parallel ones are seen apart:
// 0 is straight, and the sign is seen from the end with the lower index.
func bends(ends [][2]int) []float64 {
	same := map[[2]int][]int{}
	for i, e := range ends {
		k := [2]int{min(e[0], e[1]), max(e[0], e[1])}
		same[k] = append(same[k], i)
	}
	out := make([]float64, len(ends))
	for _, group := range same {
		for j, i := range group {
			out[i] = float64(j) - float64(len(group)-1)/2
			if ends[i][0] > ends[i][1] {
				out[i] = -out[i]
			}
		}
	}
	return out
}

// curve is a path from the rim of one node to the rim of another.
func curve(x1, y1, x2, y2, r1, r2, bend float64) string {
	dx, dy := x2-x1, y2-y1
	d := math.Hypot(dx, dy)
	if d < 1 { // a loop
		return fmt.Sprintf("M%.1f %.1fc%.1f %.1f %.1f %.1f 0.1 0", x1, y1-r1, -r1*2, -r1*2, r1*2, -r1*2)
	}
	ux, uy := dx/d, dy/d
	cx, cy := (x1+x2)/2-uy*bend*26, (y1+y2)/2+ux*bend*26
	rim := func(x, y, r float64) (float64, float64) {
		l := math.Hypot(cx-x, cy-y)
		return x + (cx-x)/l*r, y + (cy-y)/l*r
	}
	ax, ay := rim(x1, y1, min(r1, d/3))
	bx, by := rim(x2, y2, min(r2, d/3))
	if bend == 0 {
		return fmt.Sprintf("M%.1f %.1fL%.1f %.1f", ax, ay, bx, by)
	}
	return fmt.Sprintf("M%.1f %.1fQ%.1f %.1f %.1f %.1f", ax, ay, cx, cy, bx, by)
}

// Initials are what stands inside a drawn node: a state's two letters, an
// acronym, or the first letters of a name.
func Initials(n Node) string {
	if s := n.Text("iso2"); s != "" {
		return s
	}
	if s := n.Text("acronym"); s != "" && len(s) <= 5 {
		return s
	}
	var out []rune
	for _, word := range strings.FieldsFunc(n.Name, func(r rune) bool { return r == ' ' || r == '-' }) {
		if r := []rune(word)[0]; len(out) < 2 && strings.ToUpper(string(r)) == string(r) {
			out = append(out, r)
		}
	}
	if len(out) == 0 && n.Name != "" {
		out = []rune(n.Name)[:1]
	}
	return string(out)
}

// short cuts a text to n characters, on a word's edge where one is near.
func short(s string, n int) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) <= n {
		return string(r)
	}
	cut := string(r[:n-1])
	if i := strings.LastIndexByte(cut, ' '); i > len(cut)*2/3 {
		cut = cut[:i]
	}
	return cut + "…"
}
