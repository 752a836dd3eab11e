package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/cypher"
	"diplograph/internal/render"
	"diplograph/internal/row"
)

func listCommand() *urfave.Command {
	return &urfave.Command{
		Name:  "list",
		Usage: "list the stored queries by theme",
		Flags: []urfave.Flag{
			&urfave.StringFlag{Name: "search", Usage: "only queries with these `WORDS` in their name, title, question or columns"},
			&urfave.StringFlag{Name: "theme", Usage: "only queries of this `THEME`"},
			&urfave.StringFlag{Name: "format", Usage: "`FORMAT`: json for all there is to know, or one of run's"},
			queriesFlag(),
		},
		Action: list,
	}
}

func list(c *urfave.Context) error {
	if c.Args().Present() {
		return cli.WithHint(cli.Usagef("list takes no argument: %q", c.Args().First()), "look for words with --search")
	}
	all, err := library(c)
	if err != nil {
		note(c, "%v", err)
	}
	queries := slices.DeleteFunc(slices.Clone(all), func(q cypher.Query) bool {
		return c.String("theme") != "" && q.Theme != c.String("theme") || !matches(q, c.String("search"))
	})
	if theme := c.String("theme"); theme != "" && !slices.ContainsFunc(all, func(q cypher.Query) bool { return q.Theme == theme }) {
		return cli.WithHint(fmt.Errorf("no theme %q", theme), "the themes are %s", strings.Join(themes(all), ", "))
	}
	if len(queries) == 0 {
		return cli.WithHint(fmt.Errorf("no query with %q", c.String("search")), "see them all: graphquery list")
	}
	switch format := c.String("format"); format {
	case "":
		return printThemes(c.App.Writer, queries)
	case string(render.JSON):
		return printHeaders(c.App.Writer, queries)
	default:
		var o output
		if err := o.setFormat(format); err != nil {
			return err
		}
		return printList(c.App.Writer, o.format, queries)
	}
}

// matches says whether all the words stand somewhere in the query's header.
func matches(q cypher.Query, words string) bool {
	text := strings.ToLower(strings.Join([]string{q.Name, q.Title, q.Question, q.Theme, q.Note}, " "))
	for _, column := range q.Columns {
		text += " " + strings.ToLower(column.Name+" "+column.Doc)
	}
	for _, w := range strings.Fields(strings.ToLower(words)) {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

func themes(queries []cypher.Query) []string {
	var out []string
	for _, q := range queries {
		out = append(out, q.Theme)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func printThemes(w io.Writer, queries []cypher.Query) error {
	var b strings.Builder
	longest := 0
	for _, q := range queries {
		longest = max(longest, len(q.Name))
	}
	for i, theme := range themes(queries) {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(theme + "\n")
		for _, q := range queries {
			if q.Theme == theme {
				fmt.Fprintf(&b, "  %-*s  %s%s\n", longest, q.Name, q.Title, origin(q))
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// origin says where a query comes from if it is not built in.
func origin(q cypher.Query) string {
	if q.Origin == cypher.BuiltIn {
		return ""
	}
	return " [" + q.Origin + "]"
}

func printList(w io.Writer, f render.Format, queries []cypher.Query) error {
	out, err := render.New(w, f, []string{"name", "theme", "title", "question", "origin"}, render.Options{})
	if err != nil {
		return err
	}
	for _, q := range queries {
		if err := out.Row(row.Row{Values: []any{q.Name, q.Theme, q.Title, q.Question, q.Origin}}); err != nil {
			return err
		}
	}
	return out.Close()
}

func printHeaders(w io.Writer, queries []cypher.Query) error {
	out, err := render.New(w, render.JSON, []string{"name", "title", "question", "theme", "params", "columns", "order", "note", "origin"}, render.Options{})
	if err != nil {
		return err
	}
	for _, q := range queries {
		params, columns := []any{}, []any{}
		for _, p := range q.Params {
			param := map[string]any{"name": p.Name, "type": string(p.Type), "required": p.Required(), "default": p.Default, "doc": p.Doc, "example": nil}
			if p.Example != "" {
				param["example"] = p.Example
			}
			params = append(params, param)
		}
		for _, c := range q.Columns {
			columns = append(columns, map[string]any{"name": c.Name, "doc": c.Doc})
		}
		r := row.Row{Values: []any{q.Name, q.Title, q.Question, q.Theme, params, columns, q.Order, q.Note, q.Origin}}
		if err := out.Row(r); err != nil {
			return err
		}
	}
	return out.Close()
}
