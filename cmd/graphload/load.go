package main

import (
	"context"
	"fmt"
	"iter"
	"slices"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/graph"
	"diplograph/internal/model"
	"diplograph/internal/reading"
	"diplograph/internal/server"
	"diplograph/internal/store"
)

func loadCommand() *urfave.Command {
	return &urfave.Command{
		Name:      "load",
		Usage:     "read articles and load what they say",
		ArgsUsage: "SOURCE...",
		Description: "An article that is there already is left as it is; one with the URL of an older text\n" +
			"replaces it. An article is loaded whole or not at all: a load that was interrupted can\n" +
			"simply be repeated.",
		Flags: slices.Concat(sourceFlags(), cli.ConnectionFlags(), writingFlags(), []urfave.Flag{
			&urfave.BoolFlag{Name: "dry-run", Usage: "print the relations that would be loaded, and load nothing"},
		}),
		Action: func(c *urfave.Context) error {
			in, err := intakeOf(c)
			if err != nil {
				return err
			}
			options, err := writingOptions(c)
			if err != nil {
				return err
			}
			reader, err := reading.New()
			if err != nil {
				return err
			}
			if c.Bool("dry-run") {
				return dryRun(c, in, reader)
			}
			s, err := openStore(c)
			if err != nil {
				return err
			}
			defer s.Close(context.WithoutCancel(c.Context))
			tally := newTally(c, in)
			report, err := s.Load(c.Context, readings(c.Context, in, reader, tally), options)
			if err != nil {
				return err
			}
			for _, failure := range report.Failed {
				tally.read-- // it was read, and what was read was no good
				tally.fail(failure)
			}
			ended := tally.end()
			if tally.read > 0 {
				fmt.Fprintf(c.App.ErrWriter, "%s: %s\n", c.App.Name, outcome(report))
			}
			return ended
		},
	}
}

// writingFlags are the flags of commands that write much.
func writingFlags() []urfave.Flag {
	const category = "Writing"
	return []urfave.Flag{
		&urfave.IntFlag{Name: "writers", Category: category, Value: 2, Usage: "`N` transactions are written at a time"},
		&urfave.IntFlag{Name: "batch", Category: category, Value: 4000, Usage: "about `N` nodes and relationships make a transaction"},
	}
}

func writingOptions(c *urfave.Context) (store.Options, error) {
	for _, name := range []string{"writers", "batch"} {
		if c.Int(name) < 1 {
			return store.Options{}, cli.Usagef("--%s: %d is less than 1", name, c.Int(name))
		}
	}
	return store.Options{Writers: c.Int("writers"), Batch: c.Int("batch")}, nil
}

// openStore connects to the database that the user means.
func openStore(c *urfave.Context) (*store.Store, error) {
	conn, err := cli.ResolveConnection(c, func(ctx context.Context) (cli.Connection, error) {
		managed, err := server.Ensure(ctx, managed(c))
		return cli.Connection{URI: managed.URI, Username: managed.Username, Password: managed.Password}, err
	})
	if err != nil {
		return nil, err
	}
	return store.Open(c.Context, store.Config{URI: conn.URI, Username: conn.Username, Password: conn.Password, Database: conn.Database})
}

// readings reads articles and tells tally of those that cannot be read. It
// ends with its context.
func readings(ctx context.Context, in intake, reader *reading.Reader, t *tally) iter.Seq[model.Reading] {
	return func(yield func(model.Reading) bool) {
		for r, err := range each(ctx, in, reader.Read) {
			switch {
			case ctx.Err() != nil:
				return
			case err != nil:
				t.fail(err)
				continue
			}
			t.done()
			if !yield(r) {
				return
			}
		}
	}
}

// dryRun prints the edges that the articles would make in an empty graph.
func dryRun(c *urfave.Context, in intake, reader *reading.Reader) error {
	tally := newTally(c, in)
	all := slices.Collect(readings(c.Context, in, reader, tally))
	if err := c.Context.Err(); err != nil {
		return err
	}
	ended := tally.end()
	g := graph.Build(all)
	for _, e := range g.Edges {
		if _, err := fmt.Fprintf(c.App.Writer, "%s %s %s\n", e.From, e.Relation, e.To); err != nil {
			return err
		}
	}
	if len(all) > 0 {
		fmt.Fprintf(c.App.ErrWriter, "%s: nothing was loaded: %s would make %s, %s and %s between them\n", c.App.Name,
			counted(len(g.Articles), "article"), counted(len(g.Claims), "claim"),
			countedAs(len(g.Entities), "entity", "entities"), counted(len(g.Edges), "relation"))
	}
	return ended
}

func countedAs(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// outcome says what became of a load: "2 articles loaded with 31 claims, 1
// replaced, 4 there already".
func outcome(r store.Report) string {
	said := fmt.Sprintf("%s loaded", counted(r.New, "article"))
	if r.Replaced > 0 {
		said += fmt.Sprintf(", %d replaced", r.Replaced)
	}
	if r.New+r.Replaced > 0 {
		said += " with " + counted(r.Claims, "claim")
	}
	if r.Unchanged > 0 {
		said += fmt.Sprintf(", %d there already", r.Unchanged)
	}
	if r.Outdated > 0 {
		said += fmt.Sprintf(", %d left out for a later text of the same address", r.Outdated)
	}
	return said
}
