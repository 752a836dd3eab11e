package article

import (
	"bufio"
	"context"
	"io"
	"iter"
	"net/url"
	"os"

	"diplograph/internal/model"
)

// reader reads sources one after the other.
type reader struct {
	options Options
	web     *web
}

func newReader(o Options) *reader {
	return &reader{o, newWeb(o)}
}

// stream is an opened source.
type stream struct {
	name        string // for messages
	body        io.ReadCloser
	format      format // unknown: to be told from the content
	contentType string // as a server gave it, or ""
	address     *url.URL
}

// source yields the articles of one source.
func (r *reader) source(ctx context.Context, source string) iter.Seq2[model.Article, error] {
	return func(yield func(model.Article, error) bool) {
		s, err := r.open(ctx, source)
		if err != nil {
			yield(model.Article{}, sourceError(display(source), 0, err))
			return
		}
		defer s.body.Close()
		for a, err := range r.articles(ctx, s) {
			if err != nil {
				err = sourceError(s.name, 0, err)
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

func (r *reader) open(ctx context.Context, source string) (*stream, error) {
	switch {
	case source == "-":
		return &stream{name: display(source), body: io.NopCloser(r.options.Stdin)}, nil
	case isAddress(source):
		return r.web.open(ctx, source)
	}
	f, err := os.Open(source)
	if err != nil {
		return nil, err
	}
	return &stream{name: source, body: f, format: formatOf(source)}, nil
}

// articles reads an opened source by its format.
func (r *reader) articles(ctx context.Context, s *stream) iter.Seq2[model.Article, error] {
	return func(yield func(model.Article, error) bool) {
		body, err := unzip(s.body)
		if err != nil {
			yield(model.Article{}, err)
			return
		}
		begin, _ := body.Peek(sniffed)
		if begins := sniff(begin); s.format == unknown || s.format == feed && begins == webpage {
			s.format = begins
		}
		switch s.format {
		case jsonLines:
			readLines(s.name, body)(yield)
		case feed:
			r.readFeed(ctx, s, body)(yield)
		default:
			yield(readOne(s, body))
		}
	}
}

// readOne reads a source that is one article.
func readOne(s *stream, body *bufio.Reader) (model.Article, error) {
	data, err := readAll(body)
	if err != nil {
		return model.Article{}, err
	}
	text, err := decode(data, s.contentType)
	if err != nil {
		return model.Article{}, err
	}
	var a model.Article
	switch s.format {
	case webpage:
		a, err = readPage(text, s.address)
	case markdown:
		a, err = readMarkdown(text)
	default:
		a = model.Article{Title: headline(text), Text: text}
	}
	a.Source = s.name
	if s.address != nil {
		a.URL = s.address.String()
	}
	return a, err
}
