package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/reading"
	"diplograph/internal/server"
	"diplograph/internal/store"
)

func bulkCommand() *urfave.Command {
	return &urfave.Command{
		Name:      "bulk",
		Usage:     "write the graph of articles as files for neo4j-admin, for a first load of millions",
		ArgsUsage: "SOURCE...",
		Description: "The folder then has a table for each kind of node and edge, import.sh with the exact command\n" +
			"for a server that is stopped, and schema.cypher for when it runs again. The graph is the one\n" +
			"that load makes of the same articles.",
		Flags: append(sourceFlags(),
			&urfave.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write into `DIR`, which is new or empty", DefaultText: "with --import, a folder that is deleted again"},
			&urfave.StringSliceFlag{Name: "icews", Usage: "add the rows of `FILE`, as import icews does"},
			&urfave.BoolFlag{Name: "import", Usage: "import the files into the managed server, which must be empty; it is stopped meanwhile"},
		),
		Action: bulk,
	}
}

func bulk(c *urfave.Context) error {
	var in intake
	if c.Args().Present() || len(c.StringSlice("icews")) == 0 {
		var err error
		if in, err = intakeOf(c); err != nil {
			return err
		}
	}
	dir := c.String("output")
	switch {
	case dir == "" && !c.Bool("import"):
		return cli.WithHint(cli.Usagef("bulk writes several files"), "name a folder for them: -o DIR")
	case c.Bool("import"):
		if err := emptyServer(c); err != nil {
			return err
		}
	}
	if dir == "" {
		temporary, err := os.MkdirTemp("", "diplograph-bulk-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(temporary)
		dir = temporary
	}
	report, ended, err := writeBulk(c, in, dir)
	if err != nil {
		return err
	}
	fmt.Fprintf(c.App.ErrWriter, "%s: %s, %s, %s and %s between them written\n", c.App.Name,
		counted(report.Articles, "article"), counted(report.Claims, "claim"),
		countedAs(report.Entities, "entity", "entities"), counted(report.Edges, "relation"))
	if c.Bool("import") {
		if err := importBulk(c, dir, report); err != nil {
			return err
		}
	}
	return ended
}

// writeBulk writes the files. ended is how the reading went, where some
// sources were read.
func writeBulk(c *urfave.Context, in intake, dir string) (report store.BulkReport, ended, err error) {
	b, err := store.NewBulk(dir)
	if err != nil {
		return report, nil, err
	}
	defer b.Close()
	for _, name := range c.StringSlice("icews") {
		events, err := openEvents(name)
		if err != nil {
			return report, nil, err
		}
		defer events.Close()
		defer sayLeftOut(c, events.reader)
		b.AddDataset(events.dataset, events.rows())
	}
	if len(in.sources) > 0 {
		reader, err := reading.New()
		if err != nil {
			return report, nil, err
		}
		tally := newTally(c, in)
		for r := range readings(c.Context, in, reader, tally) {
			if err := b.Add(r); err != nil {
				tally.read--
				tally.fail(err)
			}
		}
		if err := c.Context.Err(); err != nil {
			return report, nil, err
		}
		if ended = tally.end(); ended != nil && tally.read == 0 {
			return report, nil, ended
		}
	}
	report, err = b.Finish()
	return report, ended, err
}

// managedStore opens the managed server's graph.
func managedStore(c *urfave.Context) (*store.Store, error) {
	conn, err := server.Ensure(c.Context, managed(c))
	if err != nil {
		return nil, err
	}
	return store.Open(c.Context, store.Config{URI: conn.URI, Username: conn.Username, Password: conn.Password})
}

// emptyServer is an error where the managed server has anything that an import
// would replace.
func emptyServer(c *urfave.Context) error {
	s, err := managedStore(c)
	if err != nil {
		return err
	}
	defer s.Close(context.WithoutCancel(c.Context))
	empty, err := s.Empty(c.Context)
	if err == nil && !empty {
		err = cli.WithHint(errors.New("the managed server has a graph, which an import would replace"),
			"add to it with graphload load, or delete it with graphload server reset --yes")
	}
	return err
}

// importBulk puts the files in dir in place of the managed server's data.
func importBulk(c *urfave.Context, dir string, report store.BulkReport) error {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	if _, err := server.Stop(c.Context, managed(c)); err != nil {
		return err
	}
	var said bytes.Buffer
	args := append(report.In(dir), "--overwrite-destination=true")
	if err := server.Admin(c.Context, managed(c), &said, &said, args...); err != nil {
		return fmt.Errorf("%w\n%s", err, cli.Printable(said.String()))
	}
	s, err := managedStore(c)
	if err != nil {
		return err
	}
	defer s.Close(context.WithoutCancel(c.Context))
	if err := s.Adopt(c.Context); err != nil {
		return err
	}
	fmt.Fprintf(c.App.ErrWriter, "%s: imported into the managed server\n", c.App.Name)
	return nil
}
