package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/article"
	"diplograph/internal/cli"
	"diplograph/internal/model"
)

// sourceFlags are the flags of every command that reads articles.
func sourceFlags() []urfave.Flag {
	const category = "Sources"
	return []urfave.Flag{
		&urfave.StringFlag{Name: "published", Category: category, Usage: "`DATE` (2024-03-12) of every article, whatever it says itself"},
		&urfave.IntFlag{Name: "jobs", Category: category, Usage: "`N` articles are read at a time", DefaultText: "the number of processors"},
		&urfave.BoolFlag{Name: "follow", Category: category, Usage: "fetch the pages that the summaries in a feed link to"},
		&urfave.BoolFlag{Name: "allow-private", Category: category, Usage: "links and redirects may lead to this machine and private networks"},
	}
}

// intake is the articles a command was told to read.
type intake struct {
	sources []string
	options article.Options
	jobs    int
}

func intakeOf(c *urfave.Context) (intake, error) {
	in := intake{
		sources: c.Args().Slice(),
		options: article.Options{Stdin: c.App.Reader, Follow: c.Bool("follow"), Private: c.Bool("allow-private")},
		jobs:    runtime.GOMAXPROCS(0),
	}
	if len(in.sources) == 0 {
		return in, cli.WithHint(cli.Usagef("%s needs a source", c.Command.Name),
			"a source is a file, a folder, a pattern, an address, or - for standard input")
	}
	if c.IsSet("jobs") {
		if in.jobs = c.Int("jobs"); in.jobs < 1 {
			return in, cli.Usagef("--jobs: %d is less than 1", in.jobs)
		}
	}
	if date := c.String("published"); date != "" {
		day, err := article.ParseDate(date)
		if err != nil {
			return in, cli.Usagef("--published: %q is not a date; want 2024-03-12", date)
		}
		in.options.Published = day
	}
	return in, nil
}

// each gives every article to read, several at a time, and yields what it made
// of them in the order of the articles. What is under way is bounded by the
// number of jobs. An error is of one source or article, and the rest goes on, or
// it is the context's and the last.
func each[T any](ctx context.Context, in intake, read func(model.Article) T) iter.Seq2[T, error] {
	type result struct {
		made T
		err  error
	}
	type task struct {
		article model.Article
		result  chan result
	}
	return func(yield func(T, error) bool) {
		ctx, stop := context.WithCancel(ctx)
		tasks := make(chan task)
		results := make(chan chan result, in.jobs) // in the order of the articles

		var running sync.WaitGroup
		defer running.Wait()
		defer stop()
		running.Go(func() {
			defer close(results)
			defer close(tasks)
			for a, err := range article.Open(ctx, in.sources, in.options) {
				t := task{a, make(chan result, 1)}
				select {
				case results <- t.result:
				case <-ctx.Done():
					return
				}
				if err != nil {
					t.result <- result{err: err}
					continue
				}
				select {
				case tasks <- t:
				case <-ctx.Done():
					t.result <- result{err: ctx.Err()}
					return
				}
			}
		})
		for range in.jobs {
			running.Go(func() {
				for t := range tasks {
					made, err := whole(t.article, read)
					t.result <- result{made, err}
				}
			})
		}
		for next := range results {
			r := <-next
			if !yield(r.made, r.err) {
				return
			}
		}
		if ctx.Err() != nil {
			var none T
			yield(none, ctx.Err())
		}
	}
}

// whole reads an article, and makes an error of a bug that stops the reading: the
// other articles are read all the same.
func whole[T any](a model.Article, read func(model.Article) T) (made T, err error) {
	defer func() {
		if bug := recover(); bug != nil {
			err = cli.WithHint(fmt.Errorf("%s: a bug stopped the reading of this article: %v", a.Source, bug), "report it with the article's text; the others are read without it")
		}
	}()
	return read(a), nil
}

// tally counts what became of the sources, shows it while it goes on, and says
// at the end how it went.
type tally struct {
	program string
	stderr  io.Writer
	bar     *progressbar.ProgressBar // nil without a terminal or with one article
	read    int
	failed  int
	last    error // the last failure, not yet printed
}

func newTally(c *urfave.Context, in intake) *tally {
	t := &tally{program: c.App.Name, stderr: c.App.ErrWriter}
	if cli.IsTerminal(t.stderr) && manyArticles(in.sources) {
		t.bar = progressbar.NewOptions(-1,
			progressbar.OptionSetWriter(t.stderr),
			progressbar.OptionSetDescription("reading"),
			progressbar.OptionShowCount(),
			progressbar.OptionShowIts(),
			progressbar.OptionSetItsString("articles"),
			progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(),
			progressbar.OptionEnableColorCodes(cli.Color(t.stderr)),
		)
	}
	return t
}

// manyArticles says whether the sources may be more than one article.
func manyArticles(sources []string) bool {
	if len(sources) != 1 {
		return true
	}
	info, err := os.Stat(sources[0])
	return err != nil || !info.Mode().IsRegular() || article.HoldsMany(sources[0])
}

// done counts an article that was read.
func (t *tally) done() {
	t.read++
	t.show()
}

// fail counts a source that failed. It is printed when the next one is known,
// so that a command with a single source can end with that failure.
func (t *tally) fail(err error) {
	t.flush()
	t.failed++
	t.last = err
	t.show()
}

func (t *tally) show() {
	if t.bar == nil {
		return
	}
	if t.failed > 0 {
		t.bar.Describe(fmt.Sprintf("reading, %d failed", t.failed))
	}
	_ = t.bar.Add(1)
}

func (t *tally) flush() {
	if t.last == nil {
		return
	}
	if t.bar != nil {
		_ = t.bar.Clear()
	}
	cli.Report(t.stderr, t.program, t.last)
	t.last = nil
}

// end is the error the command ends with.
func (t *tally) end() error {
	if t.bar != nil {
		_ = t.bar.Finish()
	}
	if t.read == 0 && t.failed == 1 {
		return t.last
	}
	t.flush()
	switch {
	case t.failed == 0:
		return nil
	case t.read == 0:
		return errors.New("nothing could be read")
	}
	return cli.Partial(fmt.Errorf("%d failed, %d read", t.failed, t.read))
}
