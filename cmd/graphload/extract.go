package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/export"
	"diplograph/internal/graph"
	"diplograph/internal/model"
	"diplograph/internal/reading"
)

func extractCommand() *urfave.Command {
	formats := append([]string{"jsonl", "table"}, graphFormats()...)
	return &urfave.Command{
		Name:      "extract",
		Usage:     "print what articles say, without a database",
		ArgsUsage: "SOURCE...",
		Description: "A SOURCE is a file, a folder, a pattern, an address, or - for standard input: plain text,\n" +
			"Markdown, HTML, JSON lines or a feed, compressed by gzip or not.",
		Flags: append(sourceFlags(),
			&urfave.StringFlag{Name: "format", Value: "jsonl", Usage: "print as `FORMAT`: jsonl (a claim a line), table, or the graph as " + strings.Join(formats[2:], ", "),
				DefaultText: "what the name after -o says, like graph.html, or jsonl"},
			&urfave.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE`, which is there only when it is whole; - is standard output"},
			&urfave.BoolFlag{Name: "evidence", Usage: "add claims, sentences and sources to the graph"},
			&urfave.BoolFlag{Name: "explain", Usage: "show how each claim was found, and what nearly was one"},
		),
		Action: func(c *urfave.Context) error {
			in, err := intakeOf(c)
			if err != nil {
				return err
			}
			reader, err := reading.New()
			if err != nil {
				return err
			}
			name := c.String("format")
			if named, ok := export.ForFile(c.String("output")); ok && !c.IsSet("format") && !c.Bool("explain") {
				name = named.Name
			}
			format, asGraph := export.Find(name)
			switch {
			case !slices.Contains(formats, name):
				return cli.UnknownName(cli.Usagef("unknown format %q; want one of %s", name, strings.Join(formats, ", ")), name, formats)
			case c.Bool("explain") && c.IsSet("format"):
				return cli.Usagef("--explain has a form of its own and takes no --format")
			case c.Bool("evidence") && !asGraph:
				return cli.Usagef("--evidence is for the graph formats; %s shows the evidence always", name)
			case asGraph:
				return extractGraph(c, in, reader, format)
			case c.Bool("explain"):
				return extractText(c, in, func(w *bytes.Buffer, a model.Article) (int, error) { return 1, reader.Explain(a, w) })
			case name == "table":
				return extractText(c, in, func(w *bytes.Buffer, a model.Article) (int, error) {
					r := reader.Read(a)
					writeTable(w, &r)
					return len(r.Claims), nil
				})
			}
			return extractText(c, in, func(w *bytes.Buffer, a model.Article) (int, error) {
				r := reader.Read(a)
				return len(r.Claims), writeLines(w, &r)
			})
		},
	}
}

func graphFormats() []string {
	var names []string
	for _, f := range export.Formats() {
		names = append(names, f.Name)
	}
	return names
}

// extractText writes what write makes of each article, in the order of the
// articles. write is called for several at a time and counts the claims.
func extractText(c *urfave.Context, in intake, write func(*bytes.Buffer, model.Article) (int, error)) error {
	out, err := cli.OpenOutput(c.String("output"), c.App.Writer)
	if err != nil {
		return err
	}
	defer out.Close()

	type written struct {
		text   bytes.Buffer
		claims int
		err    error
	}
	tally, claims := newTally(c, in), 0
	for w, err := range each(c.Context, in, func(a model.Article) *written {
		w := new(written)
		w.claims, w.err = write(&w.text, a)
		return w
	}) {
		switch {
		case c.Context.Err() != nil:
			return c.Context.Err()
		case err != nil:
			tally.fail(err)
			continue
		case w.err != nil:
			return w.err
		}
		tally.done()
		claims += w.claims
		if _, err := out.Write(w.text.Bytes()); err != nil {
			return err
		}
	}
	return finish(c, tally, claims, out.Commit)
}

// extractGraph writes the graph of all articles together.
func extractGraph(c *urfave.Context, in intake, reader *reading.Reader, format export.Format) error {
	name := c.String("output")
	if format.Dir() && (name == "" || name == "-") {
		return cli.WithHint(cli.Usagef("%s is several files", format.Name), "name a folder for them: -o DIR")
	}
	var readings []model.Reading
	tally, claims := newTally(c, in), 0
	for r, err := range each(c.Context, in, reader.Read) {
		switch {
		case c.Context.Err() != nil:
			return c.Context.Err()
		case err != nil:
			tally.fail(err)
			continue
		}
		tally.done()
		claims += len(r.Claims)
		readings = append(readings, r)
	}
	title := "graph"
	if len(readings) == 1 {
		title = readings[0].Article.Title
	}
	g := export.Of(graph.Build(readings), title, c.Bool("evidence") || format.Evidence)
	return finish(c, tally, claims, func() error {
		if format.Dir() {
			return format.WriteDir(name, g)
		}
		out, err := cli.OpenOutput(name, c.App.Writer)
		if err != nil {
			return err
		}
		defer out.Close()
		if err := format.Write(out, g); err != nil {
			return err
		}
		return out.Commit()
	})
}

// finish commits what was written, unless nothing could be read, and says so
// where articles were read and nothing was found in them.
func finish(c *urfave.Context, t *tally, claims int, commit func() error) error {
	ended := t.end()
	if ended != nil && t.read == 0 {
		return ended
	}
	if err := commit(); err != nil {
		return err
	}
	if claims == 0 {
		fmt.Fprintf(c.App.ErrWriter, "%s: no claims found in %s\n", c.App.Name, counted(t.read, "article"))
	}
	return ended
}

func counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

func writeLines(w *bytes.Buffer, r *model.Reading) error {
	for _, record := range r.Records() {
		line, err := record.JSON()
		if err != nil {
			return err
		}
		w.Write(line)
		w.WriteByte('\n')
	}
	return nil
}

// writeTable writes the claims of one article for people.
func writeTable(w *bytes.Buffer, r *model.Reading) {
	if len(r.Claims) == 0 {
		return
	}
	heading := r.Article.Source
	if r.Article.Title != "" {
		heading += ": " + r.Article.Title
	}
	fmt.Fprintln(w, cli.Printable(heading))
	t := table.NewWriter()
	t.SetOutputMirror(w)
	t.SetStyle(table.StyleLight)
	t.Style().Format.Header = text.FormatDefault
	t.SetColumnConfigs([]table.ColumnConfig{{Number: 5, WidthMax: 60, WidthMaxEnforcer: text.WrapSoft}})
	t.AppendHeader(table.Row{"subject", "relation", "object", "how", "words"})
	for _, record := range r.Records() {
		words := r.Article.Text[record.Evidence.Start:record.Evidence.End]
		t.AppendRow(table.Row{cli.Printable(record.Subject.Name), record.Relation, cli.Printable(record.Object.Name),
			manner(record), cli.Printable(strings.Join(strings.Fields(words), " "))})
	}
	t.Render()
	fmt.Fprintln(w)
}

// manner says in a few words how a claim is meant: "negated", "planned",
// "current, since 2006".
func manner(r model.Record) string {
	parts := []string{string(r.Status)}
	if r.Polarity != model.Asserted {
		parts = []string{string(r.Polarity), string(r.Status)}
	}
	for _, detail := range []struct{ name, value string }{
		{"", r.Role}, {"", r.Date}, {"since ", r.Since}, {"until ", r.Until},
	} {
		if detail.value != "" {
			parts = append(parts, detail.name+detail.value)
		}
	}
	return cli.Printable(strings.Join(parts, ", "))
}
