package render

import (
	"bufio"
	"io"
	"maps"
	"slices"
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

// TemplateError says that a template is wrong, or does not fit the rows.
type TemplateError struct {
	Reason  string
	Columns []string // what it may ask for, where it asked for something else
}

func (e *TemplateError) Error() string { return "template: " + e.Reason }

// Hint is what the user can do.
func (e *TemplateError) Hint() string {
	if e.Columns == nil {
		return ""
	}
	return "a row has ." + strings.Join(e.Columns, ", .")
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
		return nil, &TemplateError{Reason: strings.TrimPrefix(err.Error(), "template: template:")}
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
		_, reason, _ := strings.Cut(err.Error(), `executing "template" at `)
		return &TemplateError{Reason: reason, Columns: slices.Sorted(maps.Keys(dot))}
	}
	if !strings.HasSuffix(b.String(), "\n") {
		b.WriteByte('\n')
	}
	_, err := t.out.WriteString(b.String())
	return err
}

func (t *templated) Close() error { return t.out.Flush() }
