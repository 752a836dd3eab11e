package cypher

import (
	"fmt"
	"strings"
)

// Reference is the page of all queries in markdown, by theme: what each asks,
// takes and answers, and a sample.
func Reference(queries []Query) string {
	var b strings.Builder
	b.WriteString("# The stored queries\n\nWritten from the headers of `internal/cypher/queries` and the results of its tests by\n" +
		"`go test ./internal/cypher -update`; not to be edited.\n")
	theme := ""
	for _, q := range queries {
		if q.Theme != theme {
			theme = q.Theme
			fmt.Fprintf(&b, "\n## %s%s\n", strings.ToUpper(theme[:1]), theme[1:])
		}
		fmt.Fprintf(&b, "\n### %s\n\n%s\n", q.Name, q.Question)
		if q.Note != "" {
			fmt.Fprintf(&b, "Note: %s.\n", q.Note)
		}
		if len(q.Params) > 0 {
			b.WriteString("\n| parameter | type | | where left out |\n| --- | --- | --- | --- |\n")
			for _, p := range q.Params {
				fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", p.Name, p.Type, p.Doc, p.LeftOut())
			}
		}
		b.WriteString("\n| column | |\n| --- | --- |\n")
		for _, c := range q.Columns {
			fmt.Fprintf(&b, "| `%s` | %s |\n", c.Name, c.Doc)
		}
		fmt.Fprintf(&b, "\nRows in order: %s.\n\n```\n%s\n", q.Order, q.Call(q.Examples()))
		if sample := Sample(q); sample != "" {
			b.WriteString("\n" + sample)
		}
		b.WriteString("```\n")
	}
	return b.String()
}

// LeftOut says what holds where the parameter is not given.
func (p Param) LeftOut() string {
	switch {
	case p.Optional:
		return "any"
	case p.Default != nil:
		return fmt.Sprint(p.Default)
	}
	return "required"
}
