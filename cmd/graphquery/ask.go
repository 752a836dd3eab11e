package main

import (
	"fmt"
	"slices"
	"strings"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/ask"
	"diplograph/internal/cli"
	"diplograph/internal/lexicon"
	"diplograph/internal/query"
)

func askCommand() *urfave.Command {
	return &urfave.Command{
		Name:      "ask",
		Usage:     "ask in plain words: picks the stored query that fits, and runs it",
		ArgsUsage: `"QUESTION"`,
		Description: `Words are compared with the questions of the stored queries, names with the
dictionaries: nothing is guessed and nothing leaves the machine. What was picked, and how
to run it directly, is said on standard error.`,
		Flags: slices.Concat([]urfave.Flag{
			&urfave.BoolFlag{Name: "dry-run", Usage: "only say which query would be run"},
			queriesFlag(),
		}, outputFlags(), cli.ConnectionFlags()),
		Action: askQuestion,
	}
}

func askQuestion(c *urfave.Context) error {
	question := strings.Join(c.Args().Slice(), " ")
	if strings.TrimSpace(question) == "" {
		return cli.Usagef(`ask: missing the question`)
	}
	o, err := newOutput(c)
	if err != nil {
		return err
	}
	queries, err := library(c)
	if err != nil {
		note(c, "%v", err)
	}
	words, err := lexicon.Default()
	if err != nil {
		return err
	}
	choices := ask.Rank(question, ask.Names(question, words), queries)
	if len(choices) == 0 || choices[0].Score < ask.Enough {
		err := fmt.Errorf("no stored query fits %q", question)
		if len(choices) > 0 {
			return cli.WithHint(err, "the nearest is %s: %s", choices[0].Query.Name, choices[0].Query.Question)
		}
		return cli.WithHint(err, "see what can be asked: graphquery list")
	}
	picked := choices[0]
	call := picked.Query.Call(picked.Params)
	if len(picked.Missing) > 0 {
		p := picked.Missing[0]
		return cli.WithHint(fmt.Errorf("%s fits, but the question does not tell %s: %s", picked.Query.Name, p.Name, p.Doc),
			"%s --param %s=%s", call, p.Name, p.Example)
	}
	if c.Bool("dry-run") {
		_, err := fmt.Fprintln(c.App.Writer, call)
		return err
	}
	if !o.quiet {
		note(c, "%s", picked.Query.Question)
		note(c, "directly: %s", call)
	}
	return withDatabase(c, func(db *query.DB) error {
		return o.runQuery(c.Context, db, picked.Query, picked.Params)
	})
}
