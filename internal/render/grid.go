package render

import (
	"bufio"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"

	"diplograph/internal/row"
)

// grid writes columns of the same width, with boxes or without. The first rows
// decide the widths; later ones that do not fit are wrapped in a table and
// stand out in plain.
type grid struct {
	out     *bufio.Writer
	o       Options
	boxes   bool
	columns []string
	widths  []int // nil until measured
	waiting []row.Row
	right   []bool // numbers stand to the right
	rows    int
}

func newGrid(w io.Writer, f Format, columns []string, o Options) *grid {
	return &grid{out: bufio.NewWriter(w), o: o, boxes: f == Table, columns: columns}
}

func (g *grid) Row(r row.Row) error {
	if g.widths != nil {
		g.write(r)
		return g.err()
	}
	if g.waiting = append(g.waiting, r); len(g.waiting) == Measured {
		g.begin()
	}
	return g.err()
}

// err is the first error in writing, if any.
func (g *grid) err() error {
	_, err := g.out.Write(nil)
	return err
}

func (g *grid) Close() error {
	if g.widths == nil {
		g.begin()
	}
	if g.boxes {
		g.rule("└", "┴", "┘")
	}
	return g.out.Flush()
}

func (g *grid) begin() {
	g.measure()
	if g.boxes {
		g.rule("┌", "┬", "┐")
	}
	g.cells(g.columns, true)
	if g.boxes {
		g.rule("├", "┼", "┤")
	}
	for _, r := range g.waiting {
		g.write(r)
	}
	g.waiting = nil
}

func (g *grid) measure() {
	g.widths = make([]int, len(g.columns))
	g.right = make([]bool, len(g.columns))
	for i, c := range g.columns {
		g.widths[i] = text.StringWidth(c)
		g.right[i] = len(g.waiting) > 0
		for _, r := range g.waiting {
			g.widths[i] = max(g.widths[i], text.StringWidth(line(r.Values[i])))
			switch r.Values[i].(type) {
			case int64, float64, nil:
			default:
				g.right[i] = false
			}
		}
	}
	if !g.boxes || g.o.Width <= 0 {
		return
	}
	// Take from the widest column, cell by cell, until the table fits.
	const narrowest = 4
	for total := g.total(); total > g.o.Width; total-- {
		widest := 0
		for i, w := range g.widths {
			if w > g.widths[widest] {
				widest = i
			}
		}
		if g.widths[widest] <= narrowest {
			return
		}
		g.widths[widest]--
	}
}

// total is how wide the table is, boxes and all.
func (g *grid) total() int {
	total := 1
	for _, w := range g.widths {
		total += w + 3
	}
	return total
}

func (g *grid) write(r row.Row) {
	if g.boxes && g.o.Evidence && g.rows > 0 {
		g.rule("├", "┼", "┤")
	}
	g.rows++
	cells := make([]string, len(r.Values))
	for i, v := range r.Values {
		cells[i] = line(v)
	}
	g.cells(cells, false)
	for _, c := range cites(r.Evidence) {
		g.evidence(c)
	}
}

func (g *grid) cells(cells []string, header bool) {
	if !g.boxes {
		var b strings.Builder
		for i, c := range cells {
			if i > 0 {
				b.WriteString("  ")
			}
			b.WriteString(g.pad(c, i, header))
		}
		g.out.WriteString(strings.TrimRight(b.String(), " ") + "\n")
		return
	}
	wrapped := make([][]string, len(cells))
	height := 1
	for i, c := range cells {
		wrapped[i] = wrap(c, g.widths[i])
		height = max(height, len(wrapped[i]))
	}
	for n := range height {
		for i, lines := range wrapped {
			c := ""
			if n < len(lines) {
				c = lines[n]
			}
			c = g.pad(c, i, header)
			if header && g.o.Color {
				c = text.Bold.Sprint(c)
			}
			g.out.WriteString("│ " + c + " ")
		}
		g.out.WriteString("│\n")
	}
}

func (g *grid) pad(s string, column int, header bool) string {
	space := strings.Repeat(" ", max(0, g.widths[column]-text.StringWidthWithoutEscSequences(s)))
	if g.right[column] && !header {
		return space + s
	}
	return s + space
}

// evidence stands below its row, across all columns.
func (g *grid) evidence(s string) {
	if !g.boxes {
		g.out.WriteString("    " + s + "\n")
		return
	}
	width := g.total() - 4
	for n, l := range wrap(s, width-2) {
		mark := "  "
		if n == 0 {
			mark = "› "
		}
		g.out.WriteString("│ " + mark + l + strings.Repeat(" ", max(0, width-2-text.StringWidth(l))) + " │\n")
	}
}

func (g *grid) rule(left, middle, right string) {
	for i, w := range g.widths {
		if i == 0 {
			g.out.WriteString(left)
		} else {
			g.out.WriteString(middle)
		}
		g.out.WriteString(strings.Repeat("─", w+2))
	}
	g.out.WriteString(right + "\n")
}

func wrap(s string, width int) []string {
	if text.StringWidth(s) <= width {
		return []string{s}
	}
	lines := strings.Split(text.WrapSoft(s, max(width, 1)), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return lines
}
