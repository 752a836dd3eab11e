package main

import (
	"errors"
	"fmt"
	"os"
	"slices"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/cypher"
	"diplograph/internal/query"
)

func checkCommand() *urfave.Command {
	return &urfave.Command{
		Name:      "check",
		Usage:     "check stored queries: their headers, and their statements against the database",
		ArgsUsage: "[FILE|FOLDER]...",
		Description: `Without an argument all queries are checked that list shows. Nothing is run:
the database explains each statement (EXPLAIN).`,
		Flags:  slices.Concat([]urfave.Flag{queriesFlag(), &urfave.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "no notes on standard error"}}, cli.ConnectionFlags()),
		Action: check,
	}
}

func check(c *urfave.Context) error {
	queries, wrong := toCheck(c)
	if len(queries) == 0 {
		return wrong
	}
	err := withDatabase(c, func(db *query.DB) error {
		problems := []error{wrong}
		for _, q := range queries {
			// Names need not be in the graph for a statement to be right.
			values := map[string]any{}
			for _, p := range q.Params {
				values[p.Name] = p.Default
			}
			answer, err := db.Ask(c.Context, query.Request{Text: q.Text, Params: values, Mode: query.Explain, Proves: q.Proves})
			if err == nil {
				_, err = answer.Warnings(c.Context)
				answer.Close(c.Context)
			}
			var refused *query.Error
			switch {
			case errors.As(err, &refused):
				refused.Line = max(refused.Line, 1) + q.Line - 1
				problems = append(problems, inFile(q.File, withSuggestion(refused)))
			case err != nil:
				return err // the database is away: nothing more to learn
			}
		}
		return errors.Join(problems...)
	})
	if err == nil && !c.Bool("quiet") {
		note(c, "%d queries are right", len(queries))
	}
	return err
}

// inFile gives an error its place in a file, keeping its hint.
func inFile(file string, err error) error { return fmt.Errorf("%s: %w", file, err) }

func toCheck(c *urfave.Context) ([]cypher.Query, error) {
	if !c.Args().Present() {
		return library(c)
	}
	var queries []cypher.Query
	var problems []error
	for _, name := range c.Args().Slice() {
		var own []cypher.Query
		info, err := os.Stat(name)
		switch {
		case errors.Is(err, os.ErrNotExist):
			err = fmt.Errorf("%s: no such file", name)
		case err == nil && info.IsDir():
			own, err = readFolder(name)
		case err == nil:
			own, err = cypher.ParseFile(name)
		}
		queries = append(queries, own...)
		problems = append(problems, err)
	}
	return queries, errors.Join(problems...)
}
