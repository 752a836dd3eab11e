package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/schollz/progressbar/v3"
	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/graph"
	"diplograph/internal/icews"
)

func importCommand() *urfave.Command {
	return &urfave.Command{
		Name:  "import",
		Usage: "load the rows of a dataset",
		Subcommands: []*urfave.Command{
			{
				Name:      "icews",
				Usage:     "load dated events between actors, as ICEWS has them",
				ArgsUsage: "FILE",
				Description: "FILE is a table with the columns subject, relation, object and date, separated by tabs.\n" +
					"What cannot be put as a relation of the graph is left out, and how much of it and why is\n" +
					"said at the end. Rows that are there already stay as they are.",
				Flags: slices.Concat(cli.ConnectionFlags(), writingFlags(), []urfave.Flag{
					&urfave.BoolFlag{Name: "dry-run", Usage: "print the claims that would be loaded, and load nothing"},
				}),
				Action: importICEWS,
			},
		},
	}
}

func importICEWS(c *urfave.Context) error {
	if c.NArg() != 1 {
		return cli.WithHint(cli.Usagef("import icews needs one file"), "a table with the columns subject, relation, object and date")
	}
	options, err := writingOptions(c)
	if err != nil {
		return err
	}
	events, err := openEvents(c.Args().First())
	if err != nil {
		return err
	}
	defer events.Close()
	if c.Bool("dry-run") {
		return events.print(c)
	}
	s, err := openStore(c)
	if err != nil {
		return err
	}
	defer s.Close(context.WithoutCancel(c.Context))
	bar := rowBar(c.App.ErrWriter, events.reader.Rows)
	written, err := s.LoadDataset(c.Context, events.dataset, counting(events.rows(), bar), options)
	_ = bar.Finish()
	if err != nil {
		return err
	}
	loadable := events.reader.Rows - leftOut(events.reader)
	said := fmt.Sprintf("%s loaded as %s", counted(written, "claim"), events.dataset.ID)
	if written < loadable {
		said += fmt.Sprintf(", %d there already", loadable-written)
	}
	fmt.Fprintf(c.App.ErrWriter, "%s: %s\n", c.App.Name, said)
	sayLeftOut(c, events.reader)
	return nil
}

// events is a table of events, open.
type events struct {
	*os.File
	reader  *icews.Reader
	dataset graph.Dataset
}

// openEvents reads a table once, so that one that is bad anywhere is refused
// before any of it is loaded.
func openEvents(name string) (events, error) {
	reader, err := icews.New()
	if err != nil {
		return events{}, err
	}
	f, err := os.Open(name)
	var path *fs.PathError
	if errors.As(err, &path) {
		return events{}, fmt.Errorf("%s: %w", name, path.Err)
	}
	e := events{File: f, reader: reader}
	e.dataset, err = reader.Dataset(name, f)
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err != nil {
		f.Close()
	}
	return e, err
}

func (e events) rows() iter.Seq2[graph.Row, error] {
	return e.reader.Claims(filepath.Base(e.Name()), e.File, e.dataset)
}

// print writes the claims that the rows make, in their order.
func (e events) print(c *urfave.Context) error {
	out, err := cli.OpenOutput("", c.App.Writer)
	if err != nil {
		return err
	}
	rows := 0
	for row, err := range e.rows() {
		if err != nil {
			return err
		}
		rows++
		fmt.Fprintf(out, "%d %s %s %s %s %s\n", row.Claim.Sentence, row.Claim.Subject, row.Claim.Relation, row.Claim.Object, row.Claim.Status, row.Claim.Date)
	}
	if err := out.Commit(); err != nil {
		return err
	}
	fmt.Fprintf(c.App.ErrWriter, "%s: nothing was loaded: %s would make %s of %s\n", c.App.Name,
		counted(e.reader.Rows, "row"), counted(rows, "claim"), e.dataset.ID)
	sayLeftOut(c, e.reader)
	return nil
}

func leftOut(r *icews.Reader) int {
	n := 0
	for _, rows := range r.LeftOut {
		n += rows
	}
	return n
}

// sayLeftOut tells which rows were left out, the commonest reason first.
func sayLeftOut(c *urfave.Context, r *icews.Reader) {
	if n := leftOut(r); n > 0 {
		fmt.Fprintf(c.App.ErrWriter, "%s: %d of %s left out:\n", c.App.Name, n, counted(r.Rows, "row"))
	}
	reasons := slices.SortedFunc(maps.Keys(r.LeftOut), func(a, b string) int {
		return cmp.Or(cmp.Compare(r.LeftOut[b], r.LeftOut[a]), strings.Compare(a, b))
	})
	for _, reason := range reasons {
		fmt.Fprintf(c.App.ErrWriter, "%s: %7d: %s\n", c.App.Name, r.LeftOut[reason], reason)
	}
}

// rowBar shows how far a load of so many rows is, to someone who looks.
func rowBar(w io.Writer, rows int) *progressbar.ProgressBar {
	if !cli.IsTerminal(w) {
		return progressbar.DefaultSilent(int64(rows))
	}
	return progressbar.NewOptions(rows,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSetDescription("loading"),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString("rows"),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionEnableColorCodes(cli.Color(w)),
	)
}

// counting moves the bar to the row that was read last: the loader reads no
// further ahead than it writes next.
func counting(rows iter.Seq2[graph.Row, error], bar *progressbar.ProgressBar) iter.Seq2[graph.Row, error] {
	return func(yield func(graph.Row, error) bool) {
		for row, err := range rows {
			if err == nil {
				_ = bar.Set(row.Claim.Sentence)
			}
			if !yield(row, err) {
				return
			}
		}
	}
}
