package article_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"diplograph/internal/article"
	"diplograph/internal/model"
)

// readAll reads the sources to their end.
func readAll(t testing.TB, o article.Options, sources ...string) (articles []model.Article, errs []string) {
	t.Helper()
	for a, err := range article.Open(t.Context(), sources, o) {
		if err == nil {
			articles = append(articles, a)
			continue
		}
		if _, ok := errors.AsType[*article.SourceError](err); !ok {
			t.Errorf("error %T %q is not a *SourceError", err, err)
		}
		errs = append(errs, err.Error())
	}
	return articles, errs
}

// readStdin reads content as standard input.
func readStdin(t testing.TB, content string) (model.Article, string) {
	t.Helper()
	articles, errs := readAll(t, article.Options{Stdin: strings.NewReader(content)}, "-")
	switch {
	case len(articles) == 1 && len(errs) == 0:
		return articles[0], ""
	case len(articles) == 0 && len(errs) == 1:
		return model.Article{}, errs[0]
	}
	t.Fatalf("got %d articles and errors %q, want one of either", len(articles), errs)
	return model.Article{}, ""
}

func write(t testing.TB, name, content string) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

const parade = "Fico to attend parade\n\nRobert Fico, prime minister of Slovakia, will attend.\n"

func TestPlainTextIsTheFilesOwnBytes(t *testing.T) {
	for name, content := range map[string]string{
		"lines":           parade,
		"carriage return": "Fico to attend\r\n\r\nHe will.\r\n",
		"spaces":          "  \n\tFico will attend. \n\n",
		"begins like BMP": "BMW will not attend.",
		"form feed":       "One.\fTwo.",
	} {
		file := write(t, filepath.Join(t.TempDir(), "a.txt"), content)
		articles, errs := readAll(t, article.Options{}, file)
		if len(errs) > 0 || len(articles) != 1 {
			t.Fatalf("%s: %v", name, errs)
		}
		if articles[0].Text != content {
			t.Errorf("%s: text is %q, want %q", name, articles[0].Text, content)
		}
		if articles[0].ID != model.ArticleID(content) {
			t.Errorf("%s: id is not that of the text", name)
		}
	}
}

func TestHeadline(t *testing.T) {
	long := strings.Repeat("Russian and Chinese leaders will meet in the capital next week, officials said. ", 3)
	for _, c := range []struct{ name, text, want string }{
		{"before a blank line", parade, "Fico to attend parade"},
		{"before a long line", "Fico to attend\n" + long, "Fico to attend"},
		{"a question", "Will Fico attend?\n\nHe will.", "Will Fico attend?"},
		{"with quotation marks", "Fico: ‘I will attend’\n\nHe will.", "Fico: ‘I will attend’"},
		{"after blank lines", "\n\nFico to attend\n\nHe will.", "Fico to attend"},
		{"a sentence", "Fico will attend.\n\nHe said so.", ""},
		{"a quoted sentence", "“Fico will attend.”\n\nHe said so.", ""},
		{"a wrapped line", "Robert Fico, who is prime minister of\nSlovakia, will attend.", ""},
		{"too long", long[:200] + "\n\nMore.", ""},
		{"all there is", "Fico to attend\n\n", ""},
		{"nothing but quotation marks", "”\n\nText.", ""},
	} {
		a, err := readStdin(t, c.text)
		if err != "" || a.Title != c.want {
			t.Errorf("%s: title is %q (%s), want %q", c.name, a.Title, err, c.want)
		}
	}
}

func TestEncodings(t *testing.T) {
	const western = "Robert Fico, the prime minister of Slovakia, spoke in the café of “Málaga” to President Pezeshkian.\n"
	encode := func(name string, encoded []byte, err error) string {
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return string(encoded)
	}
	cp1252, err := charmap.Windows1252.NewEncoder().Bytes([]byte(strings.Repeat(western, 5)))
	latin := encode("windows-1252", cp1252, err)
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(western))
	wide := encode("utf-16", utf16, err)
	bare, err := unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().Bytes([]byte(western))
	unmarked := encode("utf-16be", bare, err)
	const chinese = "Foreign minister Wang Yi (王毅) met his Russian colleague Sergey Lavrov (拉夫罗夫) on Monday.\n\n" +
		"王毅在北京会见了俄罗斯外长拉夫罗夫。双方就乌克兰问题交换了意见。\n"
	gb, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(chinese))
	simplified := encode("gb18030", gb, err)

	for _, c := range []struct{ name, content, want string }{
		{"UTF-8 with a byte order mark", "\ufeff" + western, western},
		{"windows-1252", latin, strings.Repeat(western, 5)},
		{"UTF-16 with a byte order mark", wide, western},
		{"UTF-16 without one", unmarked, western},
		{"GB18030", simplified, chinese},
	} {
		a, err := readStdin(t, c.content)
		if a.Text != c.want {
			t.Errorf("%s: text is %q (%s), want %q", c.name, a.Text, err, c.want)
		}
	}

	// What the detector takes for Western, wrongly: no name may come out that is
	// in no text.
	for name, enc := range map[string]encoding.Encoding{
		"Macintosh": charmap.Macintosh, "GB18030": simplifiedchinese.GB18030, "Big5": traditionalchinese.Big5,
	} {
		for _, text := range []string{"“President Nicolás Maduro will come,” said Mr. Gómez.\n", "BERLIN — The minister’s plane left for Riga.\n"} {
			encoded, err := enc.NewEncoder().Bytes([]byte(text))
			if err != nil {
				continue // Big5 has no accents
			}
			if a, err := readStdin(t, string(encoded)); err == "" {
				t.Errorf("%s: read as %q", name, a.Text)
			}
		}
	}
}

func TestWhatIsNoArticle(t *testing.T) {
	for _, c := range []struct{ name, content, want string }{
		{"empty", "", "no text in it"},
		{"blank", " \n\n\t", "no text in it"},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary file (image/png), not a text"},
		{"a PDF", "%PDF-1.7 and so on", "binary file (application/pdf), not a text"},
		{"a zero byte", strings.Repeat("Text. ", 500) + "\x00", "binary file (application/octet-stream), not a text"},
		{"a stray byte", "Xi met Putin\non \xff Monday.", "not UTF-8 (byte 16, line 2), and no other encoding is certain"},
		{"cut in a character", "Xi met Putin — \xe2\x80", "not UTF-8 (byte 17, line 1), and no other encoding is certain"},
		{"damaged gzip", "\x1f\x8bnot so", "damaged gzip file: unexpected EOF"},
		{"a page too deep", "<html><body>" + strings.Repeat("<div>", 1000), "nested deeper than 512 elements"},
		{"a page too large", "<html><body>" + strings.Repeat("<p>x", 100_001), "more than 100000 elements"},
		{"an empty page", "<html><body></body></html>", "no article found in this page"},
		{"a feed of nothing", "<rss><channel><title>News</title></channel></rss>", "no items in this feed"},
		{"some other XML", "<?xml version='1.0'?><note>Hello</note>", "not an RSS or Atom feed: failed to detect feed type"},
	} {
		if _, err := readStdin(t, c.content); err != "standard input: "+c.want {
			t.Errorf("%s: error is %q, want %q", c.name, err, "standard input: "+c.want)
		}
	}
}

func TestLongTextIsRefused(t *testing.T) {
	endless := io.LimitReader(repeating("Xi met Putin. "), 100<<20)
	_, errs := readAll(t, article.Options{Stdin: endless}, "-")
	if want := "standard input: longer than 32 MiB"; len(errs) != 1 || errs[0] != want {
		t.Errorf("errors are %q, want %q", errs, want)
	}
}

// A few kilobytes that unpack to more than any article.
func TestGzipBombIsRefused(t *testing.T) {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	if _, err := io.Copy(w, io.LimitReader(repeating("Xi met Putin. "), article.MaxBytes+1)); err != nil {
		t.Fatal(err)
	}
	w.Close()
	if _, err := readStdin(t, packed.String()); err != "standard input: longer than 32 MiB" {
		t.Errorf("error is %q", err)
	}
}

// repeating is a text that never ends.
type repeating string

func (r repeating) Read(b []byte) (int, error) {
	n := copy(b, r)
	for n < len(b) {
		n += copy(b[n:], r)
	}
	return n, nil
}

func TestGzip(t *testing.T) {
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	io.WriteString(w, parade)
	w.Close()
	file := write(t, filepath.Join(t.TempDir(), "a.txt.gz"), packed.String())
	articles, errs := readAll(t, article.Options{}, file)
	if len(errs) > 0 || articles[0].Text != parade {
		t.Errorf("got %v, %q", articles, errs)
	}
	cut := write(t, filepath.Join(t.TempDir(), "cut.txt.gz"), packed.String()[:packed.Len()-10])
	if _, errs := readAll(t, article.Options{}, cut); len(errs) != 1 || !strings.Contains(errs[0], "cut short or damaged") {
		t.Errorf("cut file: errors are %q", errs)
	}
}

// bomb is YAML of a few hundred bytes that stands for a thousand million values.
var bomb = func() string {
	var b strings.Builder
	b.WriteString("a: &a [x, x, x, x, x, x, x, x, x]\n")
	for c := byte('b'); c < 'k'; c++ {
		fmt.Fprintf(&b, "%c: &%c [%s]\n", c, c, strings.Repeat(fmt.Sprintf("*%c, ", c-1), 9))
	}
	return b.String() + "title: *j\n"
}()

func TestMarkdown(t *testing.T) {
	const text = "---\ntitle: 'Fico: attending'\ndate: 2025-08-28\npublisher: Example News\n---\n" +
		"# Fico to attend\n\n**Robert Fico**, prime minister of [Slovakia](https://example.org/s),\nwill attend &mdash; he said.\n\n* Xi\n* Kim\n"
	file := write(t, filepath.Join(t.TempDir(), "a.md"), text)
	articles, errs := readAll(t, article.Options{}, file)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	got := articles[0]
	want := model.Article{ID: got.ID, Source: file, Title: "Fico: attending", Publisher: "Example News", Published: "2025-08-28",
		Text: "Fico to attend\n\nRobert Fico, prime minister of Slovakia, will attend — he said.\n\nXi\nKim"}
	if got != want {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}

	plain := write(t, filepath.Join(t.TempDir(), "b.md"), "# Fico to *attend* #\n\nText.\n")
	if articles, _ := readAll(t, article.Options{}, plain); articles[0].Title != "Fico to attend" {
		t.Errorf("title from the heading is %q", articles[0].Title)
	}
	for content, want := range map[string]string{
		"---\ndate: soon\n---\nText.":        `published: "soon" is not a date; want 2024-03-12`,
		"---\n{\n---\nText.":                 "front matter: not YAML",
		"---\ntitle: x\n---\n":               "no text in it",
		"---\n" + bomb + "---\nx":            "front matter: not YAML",
		strings.Repeat("[a](", 20_000):       "a paragraph longer than 64 KiB",
		strings.Repeat("Text.\n\n", 200_000): "longer than 1 MiB, too long for Markdown",
	} {
		file := write(t, filepath.Join(t.TempDir(), "c.md"), content)
		if _, errs := readAll(t, article.Options{}, file); len(errs) != 1 || errs[0] != file+": "+want {
			t.Errorf("%.80q: errors are %q, want %q", content, errs, want)
		}
	}
}

const webPage = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Fico to attend - Example News</title>
<meta property="og:title" content="Fico to attend">
<meta property="og:site_name" content="Example News">
<meta property="article:published_time" content="2025-08-28T23:30:00+02:00"></head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Fico to attend</h1>
<p>Robert Fico, the prime minister of Slovakia, will attend a military parade in Beijing next week, officials said on Thursday &amp; Friday.</p>
<p>No other Western leader will be among the guests, according to the Chinese foreign ministry, which published the list of guests.</p>
</article><footer>Copyright, contact, imprint</footer></body></html>`

func TestWebPage(t *testing.T) {
	got, err := readStdin(t, webPage)
	if err != "" {
		t.Fatal(err)
	}
	want := model.Article{ID: got.ID, Source: "standard input", Title: "Fico to attend", Publisher: "Example News", Published: "2025-08-28",
		Text: "Robert Fico, the prime minister of Slovakia, will attend a military parade in Beijing next week, officials said on Thursday & Friday.\n\n" +
			"No other Western leader will be among the guests, according to the Chinese foreign ministry, which published the list of guests."}
	if got != want {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestJSONLines(t *testing.T) {
	const lines = `{"title":"One","text":"Xi met Putin.","url":"https://example.org/1","published":"2024-03-12T10:00:00Z","publisher":"Example"}

{"text":"Fico — too.","section":"world"}
{"text":"Late.","published":"12/3"}
{"text":7}
{"title":"None"}
{"text":" "}
{"text":"Cut
["text"]
{"text":"\u00e9t\u00e9","published":"12 March 2024"}
`
	file := write(t, filepath.Join(t.TempDir(), "news.jsonl"), "\ufeff"+lines+"{\"text\":\"stray \xff\"}")
	articles, errs := readAll(t, article.Options{}, file)
	if len(articles) != 3 {
		t.Fatalf("got %d articles, want 3: %+v", len(articles), articles)
	}
	first := model.Article{ID: articles[0].ID, Source: file + ":1", URL: "https://example.org/1", Title: "One",
		Publisher: "Example", Published: "2024-03-12", Text: "Xi met Putin."}
	if articles[0] != first {
		t.Errorf("got  %+v\nwant %+v", articles[0], first)
	}
	if got := articles[2]; got.Text != "été" || got.Published != "2024-03-12" || got.Source != file+":10" {
		t.Errorf("last article is %+v", got)
	}
	want := []string{
		file + `:4: published: "12/3" is not a date; want 2024-03-12`,
		file + `:5: text is not a text but of the type number`,
		file + `:6: no "text"`,
		file + `:7: text: no text in it`,
		file + `:8: not a JSON object: unexpected end of JSON input`,
		file + `:9: not a JSON object: its type is array`,
		file + `:11: not UTF-8 (byte 15 of the line), as JSON must be`,
	}
	if strings.Join(errs, "\n") != strings.Join(want, "\n") {
		t.Errorf("errors are\n%s\nwant\n%s", strings.Join(errs, "\n"), strings.Join(want, "\n"))
	}
}

func TestFeeds(t *testing.T) {
	const rss = `<?xml version="1.0" encoding="windows-1252"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Example News</title>
<item><title>One</title><link>https://example.org/1</link><pubDate>Thu, 28 Aug 2025 10:00:00 +0200</pubDate>
<description>Short.</description><content:encoded><![CDATA[<p>Xi met <b>Putin</b> at a caf` + "\xe9" + `.</p><p>They spoke.</p>]]></content:encoded></item>
<item><title>Two</title><link>https://example.org/2</link><description>Fico &amp;amp; Kim too.</description></item>
<item><title>Three</title><link>https://example.org/3</link></item>
</channel></rss>`
	file := write(t, filepath.Join(t.TempDir(), "feed.xml"), rss)
	articles, errs := readAll(t, article.Options{}, file)
	if len(articles) != 2 {
		t.Fatalf("got %d articles and %q, want 2", len(articles), errs)
	}
	want := model.Article{ID: articles[0].ID, Source: file + "#1", URL: "https://example.org/1", Title: "One",
		Publisher: "Example News", Published: "2025-08-28", Text: "Xi met Putin at a café.\n\nThey spoke."}
	if articles[0] != want {
		t.Errorf("got  %+v\nwant %+v", articles[0], want)
	}
	if articles[1].Text != "Fico & Kim too." {
		t.Errorf("summary is %q", articles[1].Text)
	}
	if len(errs) != 1 || errs[0] != file+"#3: no text in it" {
		t.Errorf("errors are %q", errs)
	}

	const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><entry><title>One</title>
<link href="https://example.org/1"/><updated>2025-08-28T01:00:00+09:00</updated><content type="html">&lt;p&gt;Xi met Putin.&lt;/p&gt;</content></entry></feed>`
	if a, err := readStdin(t, atom); a.Text != "Xi met Putin." || a.Published != "2025-08-28" || a.Publisher != "Ministry" {
		t.Errorf("Atom: %+v, %s", a, err)
	}

	const json = `{"version":"https://jsonfeed.org/version/1.1","title":"Ministry","items":[{"id":"1","content_text":"Xi met Putin."}]}`
	if a, err := readStdin(t, json); a.Text != "Xi met Putin." || a.Publisher != "Ministry" {
		t.Errorf("JSON Feed: %+v, %s", a, err)
	}
}

func TestFoldersAndPatterns(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.txt", "a.md", "sub/c.txt", ".hidden/d.txt", ".e.txt", "picture.png", "empty/readme", "odd[1].txt"} {
		write(t, filepath.Join(dir, name), "Text of "+name)
	}
	names := func(articles []model.Article) string {
		var out []string
		for _, a := range articles {
			name, err := filepath.Rel(dir, a.Source)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, filepath.ToSlash(name))
		}
		return strings.Join(out, " ")
	}
	for _, c := range []struct {
		name    string
		sources []string
		want    string
		errs    []string
	}{
		{"a folder", []string{dir}, "a.md b.txt odd[1].txt sub/c.txt", nil},
		{"a pattern", []string{dir + "/*.txt"}, "b.txt odd[1].txt", nil},
		{"a name that looks like a pattern", []string{dir + "/odd[1].txt"}, "odd[1].txt", nil},
		{"twice the same", []string{dir + "/b.txt", dir + "/./b.txt", dir}, "b.txt a.md odd[1].txt sub/c.txt", nil},
		{"the order given", []string{dir + "/sub", dir + "/a.md"}, "sub/c.txt a.md", nil},
		{"missing, and the rest", []string{dir + "/none.txt", dir + "/a.md"}, "a.md", []string{dir + "/none.txt: no such file"}},
		{"no match", []string{dir + "/*.rst"}, "", []string{dir + "/*.rst: no file matches"}},
		{"an unclosed bracket", []string{dir + "/[a"}, "", []string{dir + "/[a: the pattern has an unclosed bracket"}},
		{"an empty name", []string{""}, "", []string{`"": an empty name`}},
		{"another scheme", []string{"ftp://example.org/a"}, "", []string{"ftp://example.org/a: not an address of the web: want http:// or https://"}},
		{"no articles", []string{dir + "/empty"}, "", []string{dir + "/empty: no articles in this folder"}},
	} {
		articles, errs := readAll(t, article.Options{}, c.sources...)
		if names(articles) != c.want || strings.Join(errs, "\n") != strings.Join(c.errs, "\n") {
			t.Errorf("%s: got %q and %q, want %q and %q", c.name, names(articles), errs, c.want, c.errs)
		}
	}
}

func TestPublishedGoesBeforeMetadata(t *testing.T) {
	o := article.Options{Published: "2020-01-02", Stdin: strings.NewReader(webPage)}
	articles, errs := readAll(t, o, "-")
	if len(errs) > 0 || articles[0].Published != "2020-01-02" {
		t.Errorf("got %+v, %q", articles, errs)
	}
}

func TestOpenEndsWithItsContext(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		write(t, filepath.Join(dir, name), parade)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var read int
	var last error
	for _, err := range article.Open(ctx, []string{dir}, article.Options{}) {
		cancel()
		read++
		last = err
	}
	if read != 2 || !errors.Is(last, context.Canceled) {
		t.Errorf("after cancelling: %d results, the last error is %v", read, last)
	}
}

func TestParseDate(t *testing.T) {
	for s, want := range map[string]string{
		"2024-03-12": "2024-03-12", " 2024-03-12T23:59:59-11:00": "2024-03-12", "12 March 2024": "2024-03-12",
		"Mar 12, 2024": "2024-03-12", "Tue, 12 Mar 2024 08:00:00 GMT": "2024-03-12", "20240312": "2024-03-12",
		"12/3": "", "2024": "2024", "2024-03": "2024-03", "2024-13": "", "2024-02-30": "", "soon": "", "": "",
	} {
		if got, err := article.ParseDate(s); got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q (%v), want %q", s, got, err, want)
		}
	}
}

// Any bytes, in any format: an article whose text is text, or an error that
// names the source.
func FuzzOpen(f *testing.F) {
	seeds := []string{parade, webPage, "", "\x00", "\xff\xfe", "{\"text\":\"x\"}\n{", "<rss><channel><item><description>x</description></item></channel></rss>",
		"<feed xmlns='http://www.w3.org/2005/Atom'><entry><content>x</content></entry></feed>", "---\na: &x [*x]\n---\n# y\n", "\x1f\x8b\x08\x00", "# a\n\n* b\n  > c\n", "<p>x<table><p>y"}
	endings := []string{".txt", ".md", ".html", ".jsonl", ".xml", ""}
	for _, seed := range seeds {
		for i := range endings {
			f.Add([]byte(seed), uint8(i))
		}
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, content []byte, ending uint8) {
		name := filepath.Join(dir, "article"+endings[int(ending)%len(endings)])
		if err := os.WriteFile(name, content, 0o600); err != nil {
			t.Fatal(err)
		}
		results := 0
		for a, err := range article.Open(t.Context(), []string{name}, article.Options{}) {
			results++
			if err != nil {
				if _, ok := errors.AsType[*article.SourceError](err); !ok || !strings.HasPrefix(err.Error(), name) {
					t.Errorf("error %T %q does not name the source", err, err)
				}
				continue
			}
			if strings.TrimSpace(a.Text) == "" || !utf8.ValidString(a.Text) || strings.Contains(a.Text, "\x00") {
				t.Errorf("text %q is no text", a.Text)
			}
			if a.ID != model.ArticleID(a.Text) {
				t.Error("id is not that of the text")
			}
			if date, err := article.ParseDate(a.Published); !utf8.ValidString(a.Title) || a.Published != "" && (err != nil || date != a.Published) {
				t.Errorf("title %q, published %q", a.Title, a.Published)
			}
		}
		if results == 0 {
			t.Error("neither an article nor an error")
		}
	})
}
