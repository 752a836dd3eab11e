// Package article reads articles from wherever they are: files, folders,
// patterns, addresses, standard input; as plain text, Markdown, HTML, JSON
// lines or a feed; in any encoding that can be told; compressed by gzip or
// not.
//
// A source is what the user names. It is found (find.go), opened (open.go),
// decompressed and decoded (decode.go), and read by its format (format.go and
// a file for each). A source that fails yields a SourceError and does not stop
// the others.
package article

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"path/filepath"
	"time"

	"diplograph/internal/model"
)

// MaxBytes is how long a text may be, a web page or a feed too: no article is
// longer, and what is read of one is held in memory. A file of JSON lines may
// be of any length; its lines may not.
const MaxBytes = 32 << 20

// Options say how sources are read. The zero value is good.
type Options struct {
	Stdin     io.Reader     // what "-" reads
	Published string        // 2006-01-02: the date of every article, whatever it says itself
	Timeout   time.Duration // for one address; 0 is 30 seconds
	Follow    bool          // fetch the pages that a feed's summaries link to
	Private   bool          // links and redirects may lead to loopback and private networks
}

// SourceError says what is wrong with one source.
type SourceError struct {
	Source string // as named by the user or found in a folder; "feed.xml#3" is a feed's third item
	Line   int    // from 1; 0 where the whole source is meant
	Err    error
}

func (e *SourceError) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("%s:%d: %v", e.Source, e.Line, e.Err)
	}
	return fmt.Sprintf("%s: %v", e.Source, e.Err)
}

func (e *SourceError) Unwrap() error { return e.Err }

// advice is an error with a hint on what to do about it.
type advice struct {
	error
	hint string
}

func (e advice) Unwrap() error { return e.error }

// Hint is what the user can do.
func (e advice) Hint() string { return e.hint }

var errEmpty = errors.New("no text in it")

// Open yields the articles of the sources, in the order of the sources; within
// a folder or a pattern, in the order of the names. An error is a *SourceError
// and concerns one source, or is the context's and the last.
func Open(ctx context.Context, sources []string, o Options) iter.Seq2[model.Article, error] {
	return func(yield func(model.Article, error) bool) {
		r := newReader(o)
		seen := map[string]bool{}
		for _, named := range sources {
			found, err := Find(named)
			for _, err := range each(err) {
				if !yield(model.Article{}, sourceError(display(named), 0, err)) {
					return
				}
			}
			for _, source := range found {
				key := source
				if abs, err := filepath.Abs(source); err == nil && source != "-" && !isAddress(source) {
					key = abs
				}
				if seen[key] {
					continue
				}
				seen[key] = true
				for a, err := range r.source(ctx, source) {
					if ctx.Err() != nil {
						yield(model.Article{}, ctx.Err())
						return
					}
					if err == nil {
						a.ID = model.ArticleID(a.Text)
						if o.Published != "" {
							a.Published = o.Published
						}
						if a.Published == "" {
							a.Published = datelined(a.Text)
						}
					}
					if !yield(a, err) {
						return
					}
				}
			}
		}
	}
}

// each lists the errors joined in err.
func each(err error) []error {
	if err == nil {
		return nil
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		return joined.Unwrap()
	}
	return []error{err}
}

// sourceError puts the reason in plain words: the path is in Source already.
func sourceError(source string, line int, err error) *SourceError {
	var known *SourceError
	if errors.As(err, &known) {
		return known
	}
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		err = errors.New("no such file")
	case errors.Is(err, fs.ErrPermission):
		err = errors.New("permission denied")
	case errors.As(err, &path):
		err = path.Err
	}
	return &SourceError{source, line, err}
}
