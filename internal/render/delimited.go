package render

import (
	"bufio"
	"encoding/csv"
	"io"
	"strings"

	"diplograph/internal/row"
)

// delimited writes a line a row, values parted by a mark. Evidence is one more
// column.
type delimited struct {
	columns  int
	evidence bool
	lines    string // stands between pieces of evidence
	write    func(cells []string) error
	flush    func() error
}

func newDelimited(w io.Writer, f Format, columns []string, o Options) (*delimited, error) {
	d := &delimited{columns: len(columns), evidence: o.Evidence, lines: "\n"}
	out := bufio.NewWriter(w)
	d.flush = out.Flush
	switch f {
	case CSV:
		c := csv.NewWriter(out)
		d.write = c.Write
		d.flush = func() error {
			c.Flush()
			return out.Flush()
		}
	case TSV:
		escape := strings.NewReplacer("\\", `\\`, "\t", `\t`, "\n", `\n`, "\r", `\r`)
		d.write = func(cells []string) error {
			for i, c := range cells {
				cells[i] = escape.Replace(c)
			}
			_, err := out.WriteString(strings.Join(cells, "\t") + "\n")
			return err
		}
	case Markdown:
		d.lines = "<br>"
		escape := strings.NewReplacer("|", `\|`, "\n", "<br>", "\r", "", "<br>", "<br>", "<", "&lt;")
		d.write = func(cells []string) error {
			for i, c := range cells {
				cells[i] = escape.Replace(c)
			}
			_, err := out.WriteString("| " + strings.Join(cells, " | ") + " |\n")
			return err
		}
	default:
		panic("render: not a delimited format: " + string(f))
	}
	header := append([]string(nil), columns...)
	if o.Evidence {
		header = append(header, evidenceName(columns))
	}
	if err := d.write(header); err != nil {
		return nil, err
	}
	if f == Markdown {
		_, err := out.WriteString(strings.Repeat("| --- ", len(header)) + "|\n")
		return d, err
	}
	return d, nil
}

func (d *delimited) Row(r row.Row) error {
	cells := make([]string, 0, d.columns+1)
	for _, v := range r.Values {
		cells = append(cells, Text(v))
	}
	if d.evidence {
		cells = append(cells, strings.Join(cites(r.Evidence), d.lines))
	}
	return d.write(cells)
}

func (d *delimited) Close() error { return d.flush() }
