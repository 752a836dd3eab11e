package article

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"net/url"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"

	"diplograph/internal/model"
)

// readFeed reads the items of an RSS, Atom or JSON feed. An item's text is
// what the feed holds of it; with Options.Follow, the page it links to where
// the feed holds a summary only.
func (r *reader) readFeed(ctx context.Context, s *stream, body *bufio.Reader) iter.Seq2[model.Article, error] {
	return func(yield func(model.Article, error) bool) {
		data, err := readAll(body)
		if err == nil && len(bytes.TrimSpace(data)) == 0 {
			err = errEmpty
		}
		if err != nil {
			yield(model.Article{}, err)
			return
		}
		parsed, err := gofeed.NewParser().Parse(bytes.NewReader(data))
		if err != nil {
			yield(model.Article{}, fmt.Errorf("not an RSS or Atom feed: %w", err))
			return
		}
		if len(parsed.Items) == 0 {
			yield(model.Article{}, errors.New("no items in this feed"))
			return
		}
		for i, item := range parsed.Items {
			name := fmt.Sprintf("%s#%d", s.name, i+1)
			a, err := r.readItem(ctx, item, s.address)
			a.Source = name
			if a.Publisher == "" {
				a.Publisher = strings.TrimSpace(parsed.Title)
			}
			if err != nil {
				err = &SourceError{name, 0, err}
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

func (r *reader) readItem(ctx context.Context, item *gofeed.Item, base *url.URL) (model.Article, error) {
	link := resolve(base, item.Link)
	if item.Content == "" && r.options.Follow && link != "" {
		return r.followed(ctx, link)
	}
	fragment := item.Content
	if fragment == "" {
		fragment = item.Description
	}
	text, err := textOf(fragment)
	if err != nil {
		return model.Article{}, err
	}
	if _, err := checkText(text); err != nil {
		if errors.Is(err, errEmpty) && link != "" {
			err = advice{err, "--follow reads the pages that a feed links to"}
		}
		return model.Article{}, err
	}
	a := model.Article{Title: strings.TrimSpace(item.Title), URL: link, Text: text}
	a.Published = itemDate(item.Published, item.PublishedParsed)
	if a.Published == "" {
		a.Published = itemDate(item.Updated, item.UpdatedParsed)
	}
	return a, nil
}

// itemDate is the day as the feed writes it; the library's own reading, which
// knows more ways to write a date, turns it to that of Greenwich.
func itemDate(written string, parsed *time.Time) string {
	date, err := ParseDate(written)
	if err != nil && parsed != nil {
		return day(*parsed)
	}
	return date
}

// followed reads the page a feed links to. Its address is the feed's word and
// not the user's, so it must be public and the site's robots.txt allow it.
func (r *reader) followed(ctx context.Context, link string) (model.Article, error) {
	s, err := r.web.follow(ctx, link)
	if err != nil {
		return model.Article{}, err
	}
	defer s.body.Close()
	for a, err := range r.articles(ctx, s) {
		return a, err // the first: a page is one article
	}
	return model.Article{}, errNoArticle
}

// resolve is the whole address of a link, or "" where it is none of the web.
func resolve(base *url.URL, link string) string {
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil || link == "" {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}
