package article

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"codeberg.org/readeck/go-readability/v2/render"
	"github.com/yuin/goldmark"
	"go.yaml.in/yaml/v3"
	"golang.org/x/net/html"

	"diplograph/internal/model"
)

// mostElements is how many elements a page may have. The longest article has
// a few thousand; what has more costs more time than it can be worth.
const mostElements = 100_000

// readPage finds the article in a web page: its main text, without navigation
// and the like, its title, date and publisher.
func readPage(page string, address *url.URL) (model.Article, error) {
	root, err := parse(page)
	if err != nil {
		return model.Article{}, err
	}
	parser := readability.NewParser()
	found, err := parser.ParseAndMutate(root, address)
	if err != nil {
		return model.Article{}, err
	}
	if found.Node == nil {
		return model.Article{}, errNoArticle
	}
	a := model.Article{
		Title:     strings.TrimSpace(found.Title()),
		Publisher: strings.TrimSpace(found.SiteName()),
		Text:      strings.TrimSpace(render.InnerText(found.Node)),
	}
	if published, err := found.PublishedTime(); err == nil {
		a.Published = day(published)
	}
	if a.Text == "" {
		return model.Article{}, errNoArticle
	}
	return a, nil
}

var errNoArticle = errors.New("no article found in this page")

// parse reads HTML that is not deeper or larger than a page of an article is.
func parse(page string) (*html.Node, error) {
	root, err := html.Parse(strings.NewReader(page))
	if err != nil { // all that there can be wrong with it
		return nil, errors.New("nested deeper than 512 elements")
	}
	elements := 0
	for n := range root.Descendants() {
		if n.Type == html.ElementNode {
			elements++
		}
	}
	if elements > mostElements {
		return nil, fmt.Errorf("more than %d elements", mostElements)
	}
	return root, nil
}

// textOf is the text of a piece of HTML, a paragraph to a line.
func textOf(fragment string) (string, error) {
	root, err := parse(fragment)
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(render.InnerText(root)), nil
}

// What Markdown may have: the library takes the square of a paragraph's length,
// and of the depth of lists, where a text is made for it.
const (
	longestMarkdown  = 1 << 20
	longestParagraph = 64 << 10
)

// readMarkdown reads Markdown without its marks: as a browser would show it.
// The title and the rest come from the front matter, else from the first
// heading.
func readMarkdown(text string) (model.Article, error) {
	about, body, err := frontMatter(text)
	if err != nil {
		return model.Article{}, err
	}
	if len(body) > longestMarkdown {
		return model.Article{}, advice{fmt.Errorf("longer than %d MiB, too long for Markdown", longestMarkdown>>20),
			"a plain text (.txt) may be longer; many articles in one file are read as JSON lines (.jsonl)"}
	}
	paragraph := 0
	for line := range strings.Lines(body) {
		if paragraph += len(line); strings.TrimSpace(line) == "" {
			paragraph = 0
		}
		if paragraph > longestParagraph {
			return model.Article{}, fmt.Errorf("a paragraph longer than %d KiB", longestParagraph>>10)
		}
	}
	var page bytes.Buffer
	if err := goldmark.Convert([]byte(body), &page); err != nil {
		return model.Article{}, err
	}
	shown, err := textOf(page.String())
	if err != nil {
		return model.Article{}, err
	}
	if shown == "" {
		return model.Article{}, errEmpty
	}
	a := model.Article{Title: about.Title, URL: about.URL, Publisher: about.Publisher, Text: shown}
	if a.Title == "" && strings.HasPrefix(strings.TrimSpace(body), "# ") {
		a.Title, _, _ = strings.Cut(shown, "\n")
	}
	for _, date := range []string{about.Published, about.Date} {
		if a.Published == "" && date != "" {
			if a.Published, err = ParseDate(date); err != nil {
				return model.Article{}, err
			}
		}
	}
	return a, nil
}

// about is what front matter can tell of an article.
type about struct {
	Title     string `yaml:"title"`
	URL       string `yaml:"url"`
	Publisher string `yaml:"publisher"`
	Published string `yaml:"published"`
	Date      string `yaml:"date"`
}

// frontMatter takes the YAML between two lines "---" off the top of a text.
func frontMatter(text string) (about, string, error) {
	var a about
	after, ok := strings.CutPrefix(strings.ReplaceAll(text, "\r\n", "\n"), "---\n")
	if !ok {
		return a, text, nil
	}
	matter, body, ok := strings.Cut(after, "\n---\n")
	if !ok {
		return a, text, nil
	}
	if err := yaml.Unmarshal([]byte(matter), &a); err != nil {
		return a, "", errors.New("front matter: not YAML")
	}
	return a, body, nil
}
