package article_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"diplograph/internal/article"
)

// site answers with what is told of each path.
func site(t *testing.T, pages map[string]http.HandlerFunc) *httptest.Server {
	t.Helper()
	mux := http.NewServeMux()
	for path, page := range pages {
		mux.HandleFunc(path, page)
	}
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

func page(contentType, content string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", contentType)
		io.WriteString(w, content)
	}
}

func TestAddress(t *testing.T) {
	var agent, authorization atomic.Value
	server := site(t, map[string]http.HandlerFunc{
		"/page": func(w http.ResponseWriter, r *http.Request) {
			agent.Store(r.UserAgent())
			authorization.Store(r.Header.Get("Authorization"))
			page("text/html; charset=utf-8", webPage)(w, r)
		},
		"/plain":     page("text/plain; charset=iso-8859-1", "Fico at a caf\xe9.\n"),
		"/notes.md":  page("text/plain", "# Fico *attends*\n\nHe does."),
		"/lines":     page("application/x-ndjson", `{"text":"Xi met Putin."}`+"\n"+`{"text":"Kim too."}`),
		"/moved":     http.RedirectHandler("/page#top", http.StatusMovedPermanently).ServeHTTP,
		"/picture":   page("image/png", "\x89PNG\r\n\x1a\n"),
		"/loop":      http.RedirectHandler("/loop", http.StatusFound).ServeHTTP,
		"/elsewhere": http.RedirectHandler("file:///etc/passwd", http.StatusFound).ServeHTTP,
		"/endless": func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.Copy(w, io.LimitReader(repeating("Xi met Putin. "), article.MaxBytes+1<<20))
		},
		"/announced": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", fmt.Sprint(1<<40))
		},
		"/stuck": func(w http.ResponseWriter, r *http.Request) {
			io.WriteString(w, "Xi met ")
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		},
	})
	for _, c := range []struct{ path, text, title, url, err string }{
		{path: "/page", title: "Fico to attend", url: "/page"},
		{path: "/plain", text: "Fico at a café.\n", url: "/plain"},
		{path: "/notes.md", text: "Fico attends\n\nHe does.", title: "Fico attends", url: "/notes.md"},
		{path: "/moved", title: "Fico to attend", url: "/page"},
		{path: "/picture", err: "it is image/png, not an article"},
		{path: "/missing", err: "the server answers 404 Not Found"},
		{path: "/loop", err: "more than 5 redirects"},
		{path: "/elsewhere", err: "redirected to file:///etc/passwd, which is no web address"},
		{path: "/endless", err: "longer than 32 MiB"},
		{path: "/announced", err: "longer than 32 MiB"},
		{path: "/stuck", err: "no answer within 300ms"},
	} {
		o := article.Options{Timeout: 10 * time.Second}
		if c.path == "/stuck" {
			o.Timeout = 300 * time.Millisecond
		}
		articles, errs := readAll(t, o, server.URL+c.path)
		if c.err != "" {
			if len(errs) != 1 || errs[0] != server.URL+c.path+": "+c.err {
				t.Errorf("%s: errors are %q, want %q", c.path, errs, c.err)
			}
			continue
		}
		if len(articles) != 1 || len(errs) > 0 {
			t.Errorf("%s: got %v, %q", c.path, articles, errs)
			continue
		}
		a := articles[0]
		if a.Title != c.title || a.URL != server.URL+c.url || c.text != "" && a.Text != c.text {
			t.Errorf("%s: got %+v", c.path, a)
		}
	}
	if articles, errs := readAll(t, article.Options{}, server.URL+"/lines"); len(articles) != 2 {
		t.Errorf("JSON lines: got %v, %q", articles, errs)
	}
	if got := agent.Load(); !strings.HasPrefix(got.(string), "graphload/") {
		t.Errorf("user agent is %q", got)
	}

	// The password an address holds is sent and is in no message and no article.
	secret := strings.Replace(server.URL, "http://", "http://me:hunter2@", 1)
	articles, _ := readAll(t, article.Options{}, secret+"/page")
	if authorization.Load() != "Basic bWU6aHVudGVyMg==" {
		t.Errorf("authorization is %q", authorization.Load())
	}
	if got := fmt.Sprintf("%+v", articles); strings.Contains(got, "hunter2") || len(articles) != 1 {
		t.Errorf("article is %s", got)
	}
	for _, bad := range []string{"/missing", "/ %zz", "/picture"} {
		if _, errs := readAll(t, article.Options{}, secret+bad); len(errs) != 1 || strings.Contains(errs[0], "hunter2") {
			t.Errorf("%s: errors are %q", bad, errs)
		}
	}
}

// What others wrote, a feed or a redirect, may not send us to addresses that
// only we can reach.
func TestUntrustedAddresses(t *testing.T) {
	var reached atomic.Int32
	inside := site(t, map[string]http.HandlerFunc{
		"/secret": func(w http.ResponseWriter, r *http.Request) {
			reached.Add(1)
			page("text/plain", "The secret.")(w, r)
		},
	})
	_, port, _ := strings.Cut(strings.TrimPrefix(inside.URL, "http://"), ":")
	feedOf := func(links ...string) string {
		var b strings.Builder
		b.WriteString("<rss><channel><title>Feed</title>")
		for _, link := range links {
			fmt.Fprintf(&b, "<item><title>x</title><link>%s</link><description>Summary.</description></item>", link)
		}
		return b.String() + "</channel></rss>"
	}
	private := []string{
		inside.URL + "/secret",
		"http://localhost:" + port + "/secret",
		"http://[::1]:" + port + "/secret",
		"http://[::ffff:127.0.0.1]:" + port + "/secret",
		"http://0.0.0.0:" + port + "/secret",
		"http://127.1:" + port + "/secret",
		"http://2130706433:" + port + "/secret",
		"http://10.0.0.1/", "http://192.168.0.1/", "http://172.16.0.1/", "http://100.64.0.1/",
		"http://169.254.169.254/latest/meta-data", "http://[fe80::1]/", "http://[fd00::1]/", "http://[64:ff9b::7f00:1]/",
	}
	outside := site(t, map[string]http.HandlerFunc{
		"/feed":     page("application/rss+xml", feedOf(private...)),
		"/redirect": http.RedirectHandler(inside.URL+"/secret", http.StatusFound).ServeHTTP,
	})

	o := article.Options{Follow: true, Timeout: 5 * time.Second}
	articles, errs := readAll(t, o, outside.URL+"/feed", outside.URL+"/redirect")
	if len(articles) > 0 || len(errs) != len(private)+1 {
		t.Errorf("got %v and %d errors, want %d errors", articles, len(errs), len(private)+1)
	}
	for _, err := range errs {
		refused := strings.HasSuffix(err, "a link or redirect leads into a private network")
		if !refused && !strings.Contains(err, "no such host") && !strings.Contains(err, "cannot connect") {
			t.Errorf("error is %q", err)
		}
	}
	if reached.Load() > 0 {
		t.Error("the private server was reached")
	}

	// Where the user allows it, they are read, and so is a page inside that the
	// user names.
	o.Private = true
	if articles, errs := readAll(t, o, outside.URL+"/redirect"); len(articles) != 1 {
		t.Errorf("allowed: %q", errs)
	}
	if articles, errs := readAll(t, article.Options{}, inside.URL+"/secret"); len(articles) != 1 {
		t.Errorf("named by the user: %q", errs)
	}
}

func TestFollow(t *testing.T) {
	var asked atomic.Int32
	server := site(t, map[string]http.HandlerFunc{
		"/robots.txt": func(w http.ResponseWriter, r *http.Request) {
			asked.Add(1)
			page("text/plain", "User-agent: *\nDisallow: /closed\n\nUser-agent: graphload\nDisallow: /not-us\n")(w, r)
		},
		"/page":   page("text/html", webPage),
		"/closed": page("text/html", webPage),
		"/not-us": page("text/html", webPage),
		"/feed": page("application/rss+xml", `<rss><channel><title>Feed</title>
			<item><title>1</title><link>/page</link><description>Summary.</description></item>
			<item><title>2</title><link>/closed</link><description>Summary.</description></item>
			<item><title>3</title><link>/not-us</link><description>Summary.</description></item>
			<item><title>4</title><description>No link.</description></item>
			</channel></rss>`),
	})
	o := article.Options{Follow: true, Private: true}
	articles, errs := readAll(t, o, server.URL+"/feed")
	if len(articles) != 3 || articles[0].URL != server.URL+"/page" || articles[0].Title != "Fico to attend" || articles[2].Text != "No link." {
		t.Errorf("got %+v", articles)
	}
	if articles[0].Source != server.URL+"/feed#1" {
		t.Errorf("source is %q", articles[0].Source)
	}
	want := server.URL + "/feed#3: " + server.URL + "/not-us: the site's robots.txt does not allow it"
	if len(errs) != 1 || errs[0] != want {
		t.Errorf("errors are %q, want %q", errs, want)
	}
	if asked.Load() != 1 {
		t.Errorf("robots.txt was asked for %d times, want 1", asked.Load())
	}
	o.Follow = false
	if articles, _ := readAll(t, o, server.URL+"/feed"); len(articles) != 4 || articles[0].Text != "Summary." {
		t.Errorf("not followed: got %+v", articles)
	}
}
