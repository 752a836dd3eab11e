package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/cypher"
	"diplograph/internal/query"
)

func paramFlag() urfave.Flag {
	return &urfave.StringSliceFlag{Name: "param", Aliases: []string{"p"}, Usage: "`NAME=VALUE` of a parameter; may be given again"}
}

func runCommand() *urfave.Command {
	return &urfave.Command{
		Name:      "run",
		Usage:     "run a stored query",
		ArgsUsage: "NAME",
		Description: `Names of states, people, organizations and events may be written as you like:
--param state=DPRK, "north korea", PRK and Pyongyang mean the same.`,
		Flags:  slices.Concat([]urfave.Flag{paramFlag(), queriesFlag()}, outputFlags(), cli.ConnectionFlags()),
		Action: runStored,
	}
}

func runStored(c *urfave.Context) error {
	name, err := oneArgument(c, "the name of a stored query")
	if err != nil {
		return err
	}
	q, err := find(c, name)
	if err != nil {
		return err
	}
	given, err := params(c)
	if err != nil {
		return err
	}
	if _, err := query.Check(q, given); err != nil {
		return usage(err)
	}
	o, err := newOutput(c)
	if err != nil {
		return err
	}
	return withDatabase(c, func(db *query.DB) error {
		return o.runQuery(c.Context, db, q, given)
	})
}

// runQuery runs a stored query and prints its answer.
func (o output) runQuery(ctx context.Context, db *query.DB, q cypher.Query, given map[string]string) error {
	bound, err := db.Bind(ctx, q, given)
	if err != nil {
		return usage(err)
	}
	if !o.quiet {
		for _, read := range bound.Read {
			fmt.Fprintf(o.stderr, "%s: %s\n", o.program, read)
		}
	}
	err = o.print(ctx, db, query.Request{Text: q.Text, Params: bound.Params, Proves: q.Proves})
	var refused *query.Error
	if errors.As(err, &refused) {
		return fmt.Errorf("%s: %w", q.Name, err)
	}
	return err
}

// params are the --param flags by name.
func params(c *urfave.Context) (map[string]string, error) {
	given := map[string]string{}
	for _, p := range c.StringSlice("param") {
		name, value, ok := strings.Cut(p, "=")
		if !ok || name == "" {
			return nil, cli.Usagef("--param: want NAME=VALUE, not %q", p)
		}
		if _, twice := given[name]; twice {
			return nil, cli.Usagef("--param: %s is given twice", name)
		}
		given[name] = value
	}
	return given, nil
}

// usage makes a wrong parameter an error of usage, and says which one may have
// been meant.
func usage(err error) error {
	var wrong *query.ParamError
	if !errors.As(err, &wrong) {
		return err
	}
	out := cli.Usagef("%w", err)
	if wrong.Unknown {
		var known []string
		for _, p := range wrong.Query.Params {
			known = append(known, p.Name)
		}
		if near := cli.Nearest(wrong.Param, known); near != "" {
			return cli.WithHint(out, "did you mean %q?", near)
		}
	}
	return cli.WithHint(out, "see its parameters: graphquery show %s", wrong.Query.Name)
}

func cypherCommand() *urfave.Command {
	return &urfave.Command{
		Name:      "cypher",
		Usage:     "run a Cypher statement of your own; it can read and nothing else",
		ArgsUsage: "(QUERY | -f FILE | -)",
		Description: `The statement runs in a read transaction: the database refuses what would
write. A parameter's value is read as JSON where it is JSON, else as text.`,
		Flags: slices.Concat([]urfave.Flag{
			paramFlag(),
			&urfave.StringFlag{Name: "file", Aliases: []string{"f"}, Usage: "`FILE` that holds the statement"},
		}, outputFlags(), cli.ConnectionFlags()),
		Action: runCypher,
	}
}

func runCypher(c *urfave.Context) error {
	text, err := statement(c)
	if err != nil {
		return err
	}
	given, err := params(c)
	if err != nil {
		return err
	}
	values := map[string]any{}
	for name, v := range given {
		values[name] = loose(v)
	}
	if err := known(text, values); err != nil {
		return err
	}
	o, err := newOutput(c)
	if err != nil {
		return err
	}
	o.warns = true
	return withDatabase(c, func(db *query.DB) error {
		return o.print(c.Context, db, query.Request{Text: text, Params: values})
	})
}

// known checks the parameters before a server is started for nothing.
func known(text string, values map[string]any) error {
	used := cypher.Parameters(text)
	for _, name := range used {
		if _, ok := values[name]; !ok {
			return cli.WithHint(cli.Usagef("the statement uses $%s, which is not given", name), "give it with --param %s=VALUE", name)
		}
	}
	for name := range values {
		if !slices.Contains(used, name) {
			return cli.Usagef("--param: the statement does not use $%s", name)
		}
	}
	return nil
}

// statement is the Cypher to run: the argument, a file, or standard input.
func statement(c *urfave.Context) (string, error) {
	var text []byte
	var err error
	switch file := c.String("file"); {
	case file != "" && c.Args().Present():
		return "", cli.Usagef("cypher: a statement and a file are one too many")
	case file != "":
		text, err = os.ReadFile(file)
	case c.Args().First() == "-" && c.NArg() == 1:
		text, err = io.ReadAll(c.App.Reader)
	default:
		var argument string
		argument, err = oneArgument(c, "the statement")
		text = []byte(argument)
	}
	if err != nil {
		return "", err
	}
	trimmed := strings.TrimSuffix(strings.TrimSpace(string(text)), ";")
	if trimmed == "" {
		return "", cli.Usagef("cypher: the statement is empty")
	}
	return trimmed, nil
}

// loose is a value of an undeclared parameter: what is JSON is read as such.
func loose(s string) any {
	d := json.NewDecoder(strings.NewReader(s))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil || d.More() {
		return s
	}
	return plain(v)
}

// plain turns JSON's numbers into whole ones where they are.
func plain(v any) any {
	switch v := v.(type) {
	case json.Number:
		if i, err := v.Int64(); err == nil {
			return i
		}
		f, _ := v.Float64()
		return f
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = plain(v[k])
		}
	}
	return v
}
