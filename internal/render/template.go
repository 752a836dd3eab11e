package render

import (
	"bufio"
	"io"
	"strings"
	"text/template"

	"diplograph/internal/row"
)

// templated runs a Go template on each row. Columns are fields of the dot,
// .evidence has what is behind the row. "text" writes a value as the other
// formats do, "json" as JSON, "join" puts a mark between the parts of a list.
type templated struct {
	out      *bufio.Writer
	template *template.Template
	columns  []string
	evidence string
}

func newTemplate(w io.Writer, columns []string, o Options) (*templated, error) {
	t, err := template.New("template").Option("missingkey=error").Funcs(template.FuncMap{
		"text": Text,
		"json": func(v any) (string, error) { b, err := marshal(v); return string(b), err },
		"join": func(mark string, v any) string {
			list, ok := v.([]any)
			if !ok {
				return Text(v)
			}
			parts := make([]string, len(list))
			for i, x := range list {
				parts[i] = Text(x)
			}
			return strings.Join(parts, mark)
		},
	}).Parse(o.Template)
	if err != nil {
		return nil, err
	}
	return &templated{bufio.NewWriter(w), t, columns, evidenceName(columns)}, nil
}

func (t *templated) Row(r row.Row) error {
	dot := map[string]any{t.evidence: r.Evidence}
	for i, c := range t.columns {
		dot[c] = r.Values[i]
		if r.Values[i] == nil {
			dot[c] = ""
		}
	}
	var b strings.Builder
	if err := t.template.Execute(&b, dot); err != nil {
		return err
	}
	if !strings.HasSuffix(b.String(), "\n") {
		b.WriteByte('\n')
	}
	_, err := t.out.WriteString(b.String())
	return err
}

func (t *templated) Close() error { return t.out.Flush() }
