package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"time"

	urfave "github.com/urfave/cli/v2"
	"golang.org/x/term"

	"diplograph/internal/cli"
	"diplograph/internal/query"
	"diplograph/internal/render"
)

// outputFlags are the flags of every command that prints rows.
func outputFlags() []urfave.Flag {
	const category = "Output"
	return []urfave.Flag{
		&urfave.StringFlag{Name: "format", Category: category, Usage: "`FORMAT` of the rows: table, plain, json, jsonl, csv, tsv or markdown (default: table on a terminal, else plain)"},
		&urfave.StringFlag{Name: "template", Category: category, Usage: "Go `TEMPLATE` for each row, like '{{.ally}}: {{.event}}'"},
		&urfave.BoolFlag{Name: "evidence", Category: category, Usage: "show the sentences behind each row"},
		&urfave.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Category: category, Usage: "no notes on standard error"},
		&urfave.BoolFlag{Name: "explain", Category: category, Usage: "show how the database would run the query"},
		&urfave.BoolFlag{Name: "profile", Category: category, Usage: "run the query and show what each step cost"},
		&urfave.IntFlag{Name: "limit", Category: category, Usage: "at most this `NUMBER` of rows"},
		&urfave.DurationFlag{Name: "timeout", Category: category, Usage: "give up after this `TIME`, like 30s"},
		&urfave.DurationFlag{Name: "watch", Category: category, Usage: "ask again every so much `TIME`, like 5s, until interrupted"},
	}
}

// output says how rows are to be printed.
type output struct {
	stdout, stderr io.Writer
	program        string
	format         render.Format
	template       string
	evidence       bool
	quiet          bool
	mode           query.Mode
	limit          int
	timeout        time.Duration
	watch          time.Duration
	warns          bool // tell what the database remarks on the statement
}

func newOutput(c *urfave.Context) (output, error) {
	o := output{
		stdout: c.App.Writer, stderr: c.App.ErrWriter, program: c.App.Name,
		format: render.Format(c.String("format")), template: c.String("template"),
		evidence: c.Bool("evidence"), quiet: c.Bool("quiet"),
		limit: c.Int("limit"), timeout: c.Duration("timeout"), watch: c.Duration("watch"),
	}
	switch {
	case o.template != "" && o.format != "":
		return o, cli.Usagef("--format and --template exclude each other")
	case o.template != "":
		o.format = render.Template
		if _, err := render.New(io.Discard, o.format, nil, render.Options{Template: o.template}); err != nil {
			return o, cli.Usagef("--%w", err)
		}
	case o.format == "":
		o.format = defaultFormat(o.stdout)
	default:
		if err := o.setFormat(string(o.format)); err != nil {
			return o, err
		}
	}
	switch {
	case c.Bool("explain") && c.Bool("profile"):
		return o, cli.Usagef("--explain and --profile exclude each other")
	case c.Bool("explain"):
		o.mode = query.Explain
	case c.Bool("profile"):
		o.mode = query.Profile
	}
	if o.mode != query.Run && o.evidence {
		return o, cli.Usagef("a plan has no evidence: leave --evidence out")
	}
	for _, flag := range []string{"limit", "timeout", "watch"} {
		if c.IsSet(flag) && (c.Int(flag) <= 0 && c.Duration(flag) <= 0) {
			return o, cli.Usagef("--%s: want more than nothing", flag)
		}
	}
	return o, nil
}

func defaultFormat(w io.Writer) render.Format {
	if cli.IsTerminal(w) {
		return render.Table
	}
	return render.Plain
}

func (o *output) setFormat(name string) error {
	known := make([]string, len(render.Formats))
	for i, f := range render.Formats {
		known[i] = string(f)
		if known[i] == name {
			o.format = f
			return nil
		}
	}
	err := cli.Usagef("no format %q; want one of %s", name, strings.Join(known, ", "))
	if near := cli.Nearest(name, known); near != "" {
		err = cli.WithHint(err, "did you mean %q?", near)
	}
	return err
}

// print runs a request and prints its rows, again and again with --watch.
func (o output) print(ctx context.Context, db *query.DB, r query.Request) error {
	r.Mode, r.Evidence, r.Limit, r.Timeout = o.mode, o.evidence, o.limit, o.timeout
	if o.watch == 0 {
		return o.once(ctx, db, r)
	}
	for {
		if cli.IsTerminal(o.stdout) {
			fmt.Fprint(o.stdout, "\x1b[H\x1b[2J") // to the top of an empty screen
		}
		if err := o.once(ctx, db, r); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil // who watches leaves by interrupting
		case <-time.After(o.watch):
		}
	}
}

func (o output) once(ctx context.Context, db *query.DB, r query.Request) (err error) {
	answer, err := db.Ask(ctx, r)
	if err != nil {
		return withSuggestion(err)
	}
	defer answer.Close(context.WithoutCancel(ctx))

	out, finish := o.pager()
	defer func() { err = errors.Join(err, finish()) }()
	rows, err := o.rows(ctx, out, answer)
	if errors.Is(err, errPagerLeft) {
		return nil
	}
	if err != nil {
		return err
	}
	if o.quiet {
		return nil
	}
	o.count(rows)
	if !o.warns || o.limit > 0 && rows == o.limit {
		return nil // more may be waiting, and to hear warnings means to drop them
	}
	return o.warn(ctx, db, answer)
}

// rows prints the rows of an answer and counts them.
func (o output) rows(ctx context.Context, out io.Writer, answer *query.Answer) (int, error) {
	w, err := render.New(out, o.format, answer.Columns, render.Options{
		Width: o.width(), Color: cli.Color(o.stdout), Template: o.template, Evidence: o.evidence,
	})
	if err != nil {
		return 0, err
	}
	rows := 0
	for r, err := range answer.Rows(ctx) {
		if err != nil {
			// What came before the error is printed, and the array of JSON is
			// left open: a half answer must not look like a whole one.
			return rows, withSuggestion(err)
		}
		if err := w.Row(r); err != nil {
			var wrong *render.TemplateError
			if errors.As(err, &wrong) {
				err = cli.Usagef("--%w", err)
			}
			return rows, err
		}
		rows++
	}
	return rows, w.Close()
}

func (o output) count(rows int) {
	switch {
	case o.mode != query.Run:
	case rows == 0:
		fmt.Fprintf(o.stderr, "%s: no rows\n", o.program)
	case rows == 1:
		fmt.Fprintf(o.stderr, "%s: 1 row\n", o.program)
	default:
		fmt.Fprintf(o.stderr, "%s: %d rows\n", o.program, rows)
	}
}

func (o output) width() int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	if f, ok := o.stdout.(*os.File); ok {
		if width, _, err := term.GetSize(int(f.Fd())); err == nil {
			return width
		}
	}
	return 0
}

var errPagerLeft = errors.New("the pager has left")

// pager gives standard output, by way of the user's pager where someone looks
// at it. less is asked to quit by itself where all fits on the screen.
func (o output) pager() (io.Writer, func() error) {
	nothing := func() error { return nil }
	pager, set := os.LookupEnv("PAGER")
	if !set {
		pager = "less"
	}
	if pager == "" || pager == "cat" || o.watch > 0 || !cli.IsTerminal(o.stdout) || !cli.IsTerminal(os.Stdin) {
		return o.stdout, nothing
	}
	words := strings.Fields(pager)
	command := exec.Command(words[0], words[1:]...)
	command.Env = append(os.Environ(), "LESS=FRSX", "LESSCHARSET=utf-8")
	command.Stdout, command.Stderr = o.stdout, o.stderr
	in, err := command.StdinPipe()
	if err != nil || command.Start() != nil {
		return o.stdout, nothing
	}
	return pagerWriter{in}, func() error {
		in.Close()
		return command.Wait()
	}
}

// pagerWriter tells a pager that was left early from a write that failed.
type pagerWriter struct{ io.Writer }

func (p pagerWriter) Write(b []byte) (int, error) {
	n, err := p.Writer.Write(b)
	if err != nil {
		err = errPagerLeft
	}
	return n, err
}

// withSuggestion adds "did you mean" to what the database could not read.
func withSuggestion(err error) error {
	var refused *query.Error
	if !errors.As(err, &refused) || refused.Word == "" {
		return err
	}
	words := strings.Fields(strings.Join(keywords, " "))
	if near := cli.Nearest(refused.Word, words); near != "" && !strings.EqualFold(near, refused.Word) {
		refused.Expected = "" // the hint says it better
		return cli.WithHint(err, "did you mean %s?", near)
	}
	return err
}

var missingForm = regexp.MustCompile(`\(the missing (label|relationship type|property) name is: (.+)\)$`)

// warn prints what the database remarks on a statement. A name that the graph
// has not is the most useful to know: such a query answers nothing, silently.
func (o output) warn(ctx context.Context, db *query.DB, answer *query.Answer) error {
	warnings, err := answer.Warnings(ctx)
	if err != nil || len(warnings) == 0 {
		return err
	}
	for _, w := range warnings {
		m := missingForm.FindStringSubmatch(w.Message)
		if m == nil {
			continue
		}
		known, err := db.Vocabulary(ctx)
		if err != nil {
			return err
		}
		fmt.Fprintf(o.stderr, "%s: line %d, column %d: the graph has no %s %q\n", o.program, w.Line, w.Column, m[1], m[2])
		candidates := map[string][]string{"label": known.Labels, "relationship type": known.Relations, "property": known.Properties}[m[1]]
		if near := nearestOf(m[2], candidates); near != "" {
			fmt.Fprintf(o.stderr, "%s: hint: did you mean %q?\n", o.program, near)
		}
	}
	return nil
}

// nearestOf is cli.Nearest for names with capitals.
func nearestOf(word string, names []string) string {
	lower := map[string]string{}
	var keys []string
	for _, n := range names {
		lower[strings.ToLower(n)] = n
		keys = append(keys, strings.ToLower(n))
	}
	return lower[cli.Nearest(word, keys)]
}
