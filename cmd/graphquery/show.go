package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cypher"
)

func showCommand() *urfave.Command {
	return &urfave.Command{
		Name:      "show",
		Usage:     "show a stored query: its question, parameters, columns, a sample and the Cypher",
		ArgsUsage: "NAME",
		Flags: []urfave.Flag{
			&urfave.BoolFlag{Name: "statement", Usage: "print the statement alone"},
			queriesFlag(),
		},
		Action: func(c *urfave.Context) error {
			name, err := oneArgument(c, "the name of a stored query")
			if err != nil {
				return err
			}
			q, err := find(c, name)
			if err != nil {
				return err
			}
			if c.Bool("statement") {
				_, err := fmt.Fprintln(c.App.Writer, q.Text)
				return err
			}
			return show(c.App.Writer, q)
		},
	}
}

func show(w io.Writer, q cypher.Query) error {
	fmt.Fprintf(w, "%s: %s\n\n%s\n", q.Name, q.Title, q.Question)
	if q.Note != "" {
		fmt.Fprintf(w, "Note: %s.\n", q.Note)
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if len(q.Params) > 0 {
		fmt.Fprintln(t, "\nParameters")
		for _, p := range q.Params {
			fmt.Fprintf(t, "  %s\t%s\t%s\t%s\n", p.Name, p.Type, p.Doc, given(p))
		}
	}
	fmt.Fprintf(t, "\nColumns (rows in order: %s)\n", q.Order)
	for _, c := range q.Columns {
		fmt.Fprintf(t, "  %s\t%s\n", c.Name, c.Doc)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "\nSample\n  %s\n", q.Call(q.Examples()))
	if sample := cypher.Sample(q); sample != "" {
		fmt.Fprintf(w, "\n%s", sample)
	}
	_, err := fmt.Fprintf(w, "\nCypher (%s)\n\n%s\n", q.Origin, q.Text)
	return err
}

// given says whether and how a parameter is to be given.
func given(p cypher.Param) string {
	s := "required"
	if !p.Required() {
		s = p.LeftOut() + " where left out"
	}
	if p.Example != "" {
		s += ", e.g. " + p.Example
	}
	return s
}
