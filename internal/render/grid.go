package render

import (
	"bufio"
	"cmp"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
	if g.boxes && g.o.Width > 0 {
		g.fit()
	}
}

// fit takes from the widest column, cell by cell, until the table fits: first
// from those whose words stay whole, then, where that is not enough, from all.
func (g *grid) fit() {
	const narrowest = 4
	least := make([]int, len(g.columns))
	for i, c := range g.columns {
		least[i] = max(narrowest, longestWord(c))
		for _, r := range g.waiting {
			least[i] = max(least[i], longestWord(line(r.Values[i])))
		}
	}
	for over := g.total() - g.o.Width; over > 0; over-- {
		widest := -1
		for i, w := range g.widths {
			if w > least[i] && (widest < 0 || w > g.widths[widest]) {
				widest = i
			}
		}
		switch {
		case widest >= 0:
			g.widths[widest]--
		case slices.Max(least) > narrowest:
			for i := range least {
				least[i] = narrowest
			}
			over++
		default:
			return
		}
	}
}

// longestWord is the width of a text's longest word. What a text is indented
// by belongs to its first word.
func longestWord(s string) int {
	words := strings.TrimLeft(s, " ")
	indent := len(s) - len(words)
	longest := 0
	for i, word := range strings.FieldsFunc(words, func(r rune) bool { return !inWord(r) }) {
		if i > 0 {
			indent = 0
		}
		longest = max(longest, indent+text.StringWidth(word))
	}
	return longest
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' }

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

// wrap breaks a text into lines of a width.
func wrap(s string, width int) []string {
	var lines []string
	for {
		end := lineEnd(s, width)
		if end == len(s) {
			return append(lines, s)
		}
		lines = append(lines, strings.TrimRight(s[:end], " "))
		s = strings.TrimLeft(s[end:], " ")
	}
}

// lineEnd is where the first line of a text ends: at a blank, else behind a
// mark, else inside a word.
func lineEnd(s string, width int) int {
	used, blank, mark := 0, 0, 0
	begun := false // indentation is no place to break
	for i, r := range s {
		w := text.RuneWidth(r)
		if used+w > width && i > 0 {
			if r == ' ' {
				return i
			}
			return cmp.Or(blank, mark, i)
		}
		used += w
		switch {
		case r != ' ':
			begun = true
			if !inWord(r) {
				mark = i + utf8.RuneLen(r)
			}
		case begun:
			blank = i + 1
		}
	}
	return len(s)
}
