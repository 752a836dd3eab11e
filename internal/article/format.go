package article

import (
	"maps"
	"mime"
	"net/http"
	"path"
	"regexp"
	"slices"
	"strings"
)

// format says how a source is written.
type format int

const (
	unknown format = iota
	plain
	markdown
	webpage
	jsonLines
	feed
)

var formatOfEnding = map[string]format{
	".txt": plain, ".text": plain,
	".md": markdown, ".markdown": markdown,
	".html": webpage, ".htm": webpage, ".xhtml": webpage,
	".jsonl": jsonLines, ".ndjson": jsonLines,
	".xml": feed, ".rss": feed, ".atom": feed,
}

var formatOfMediaType = map[string]format{
	"text/markdown":         markdown,
	"text/html":             webpage,
	"application/xhtml+xml": webpage,
	"application/jsonl":     jsonLines,
	"application/x-ndjson":  jsonLines,
	"application/rss+xml":   feed,
	"application/atom+xml":  feed,
	"application/feed+json": feed,
}

// vague are the media types servers give to files of many kinds: the name or
// the content tells more.
var vague = []string{"", "text/plain", "text/xml", "application/xml", "application/json",
	"application/octet-stream", "application/gzip", "application/x-gzip"}

func endings() []string { return slices.Sorted(maps.Keys(formatOfEnding)) }

// formatOf tells a format by the ending of a file's name.
func formatOf(name string) format {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	return formatOfEnding[path.Ext(name)]
}

// HoldsMany says whether a file of this name may hold more than one article.
func HoldsMany(name string) bool {
	f := formatOf(name)
	return f == jsonLines || f == feed
}

// formatOfType tells a format by a Content-Type header; ok is false where it
// is none of ours.
func formatOfType(contentType string) (f format, ok bool) {
	media, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		media, _, _ = strings.Cut(contentType, ";")
	}
	f, ok = formatOfMediaType[media]
	return f, ok || slices.Contains(vague, media)
}

var (
	beginsFeed     = regexp.MustCompile(`(?is)^\s*(<\?xml.*?\?>)?\s*(<!--.*?-->\s*)*<(rss|feed|rdf:rdf)[\s>]`)
	beginsXML      = regexp.MustCompile(`(?i)^\s*<\?xml\s`)
	beginsJSONFeed = regexp.MustCompile(`^\s*\{\s*"version"\s*:\s*"https?://jsonfeed\.org/`)
	beginsObject   = regexp.MustCompile(`^\s*\{\s*"`)
)

// sniff tells a format by how a source begins.
func sniff(begin []byte) format {
	switch {
	case beginsFeed.Match(begin), beginsJSONFeed.Match(begin):
		return feed
	case strings.HasPrefix(http.DetectContentType(begin), "text/html"),
		beginsXML.Match(begin) && strings.Contains(strings.ToLower(string(begin)), "<html"):
		return webpage
	case beginsXML.Match(begin):
		return feed // which says what it misses
	case beginsObject.Match(begin):
		return jsonLines
	}
	return plain
}
