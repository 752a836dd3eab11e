package article

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"

	"code.dny.dev/ssrf"
	"github.com/temoto/robotstxt"
)

// userAgent says who asks, so that a site can have rules for us in its
// robots.txt.
const userAgent = "graphload/1.0 (reads news articles into a graph)"

const mostRedirects = 5

// web fetches addresses. Those the user typed may be anywhere; those that a
// feed or a redirect gives are connected to only in the public network, which
// is checked on the address that is dialled: a name that is resolved to
// another one a moment later cannot get around it.
type web struct {
	typed   http.RoundTripper
	guarded http.RoundTripper
	timeout time.Duration
	robots  map[string]*robotstxt.Group // by scheme and host
}

func newWeb(o Options) *web {
	w := &web{
		typed:   &http.Transport{Proxy: http.ProxyFromEnvironment, MaxResponseHeaderBytes: 1 << 20},
		timeout: o.Timeout,
		robots:  map[string]*robotstxt.Group{},
	}
	if w.timeout == 0 {
		w.timeout = 30 * time.Second
	}
	w.guarded = w.typed
	if !o.Private {
		guard := ssrf.New(ssrf.WithAnyPort())
		dialer := &net.Dialer{Control: guard.Safe}
		// No proxy here: it would resolve the name itself, unchecked.
		w.guarded = &http.Transport{DialContext: dialer.DialContext, MaxResponseHeaderBytes: 1 << 20}
	}
	return w
}

// open fetches an address the user typed.
func (w *web) open(ctx context.Context, address string) (*stream, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return nil, errors.New("not an address")
	}
	return w.fetch(ctx, u, u.Host)
}

// follow fetches an address that a feed gave.
func (w *web) follow(ctx context.Context, address string) (*stream, error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return nil, errors.New("not an address")
	}
	u.User = nil
	allowed, err := w.allowed(ctx, u)
	if err != nil {
		return nil, err
	}
	if !allowed {
		return nil, fmt.Errorf("%s: the site's robots.txt does not allow it", u.Redacted())
	}
	return w.fetch(ctx, u, "")
}

// fetch gets a page; trusted is the one host that may be in a private network.
func (w *web) fetch(ctx context.Context, u *url.URL, trusted string) (*stream, error) {
	ctx, cancel := context.WithTimeout(ctx, w.timeout)
	response, err := w.get(ctx, u, trusted) //nolint:bodyclose // the page closes it
	if err != nil {
		cancel()
		return nil, w.explain(ctx, err)
	}
	body := &page{response.Body, func(err error) error { return w.explain(ctx, err) }, cancel}
	format, known := formatOfType(response.Header.Get("Content-Type"))
	switch {
	case response.StatusCode != http.StatusOK:
		err = fmt.Errorf("the server answers %s", response.Status)
	case !known:
		err = fmt.Errorf("it is %s, not an article", response.Header.Get("Content-Type"))
	case response.ContentLength > MaxBytes:
		err = errTooLong
	}
	if err != nil {
		body.Close()
		return nil, err
	}
	final := *response.Request.URL
	final.User, final.Fragment = nil, ""
	if format == unknown {
		format = formatOf(final.Path)
	}
	return &stream{
		name:        u.Redacted(),
		body:        body,
		format:      format,
		contentType: response.Header.Get("Content-Type"),
		address:     &final,
	}, nil
}

// get follows redirects to an answer, whatever it says.
func (w *web) get(ctx context.Context, u *url.URL, trusted string) (*http.Response, error) {
	for range mostRedirects + 1 {
		if u.Scheme != "http" && u.Scheme != "https" {
			return nil, fmt.Errorf("redirected to %s, which is no web address", u.Redacted())
		}
		request, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
		if err != nil {
			return nil, err
		}
		request.Header.Set("User-Agent", userAgent)
		request.Header.Set("Accept", "text/html, application/xhtml+xml, text/plain, application/rss+xml, application/atom+xml, */*;q=0.5")
		transport := w.guarded
		if u.Host == trusted {
			transport = w.typed
			if password, ok := u.User.Password(); ok {
				request.SetBasicAuth(u.User.Username(), password)
			}
		}
		response, err := transport.RoundTrip(request)
		if err != nil {
			return nil, err
		}
		location := response.Header.Get("Location")
		if location == "" || response.StatusCode/100 != 3 {
			return response, nil
		}
		response.Body.Close()
		if u, err = u.Parse(location); err != nil {
			return nil, errors.New("redirected to what is no address")
		}
	}
	return nil, fmt.Errorf("more than %d redirects", mostRedirects)
}

// explain says in plain words why an address could not be read.
func (w *web) explain(ctx context.Context, err error) error {
	var noHost *net.DNSError
	var dialled *net.OpError
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return fmt.Errorf("no answer within %v", w.timeout)
	case errors.Is(err, ssrf.ErrProhibitedIP):
		return advice{errors.New("a link or redirect leads into a private network"),
			"--allow-private lets it, where you trust the source"}
	case errors.As(err, &noHost):
		return fmt.Errorf("no such host: %s", noHost.Name)
	case errors.As(err, &dialled) && dialled.Op == "dial":
		return fmt.Errorf("cannot connect: %w", dialled.Err)
	}
	return err
}

// page is the body of an answer: closing it gives back what the request held.
type page struct {
	io.ReadCloser
	explain func(error) error
	release context.CancelFunc
}

func (p *page) Read(b []byte) (int, error) {
	n, err := p.ReadCloser.Read(b)
	if err != nil && !errors.Is(err, io.EOF) {
		err = p.explain(err)
	}
	return n, err
}

func (p *page) Close() error {
	defer p.release()
	return p.ReadCloser.Close()
}

// allowed asks the site's robots.txt. A site without one allows everything.
func (w *web) allowed(ctx context.Context, u *url.URL) (bool, error) {
	site := url.URL{Scheme: u.Scheme, Host: u.Host}
	group, asked := w.robots[site.String()]
	if !asked {
		rules, err := w.rules(ctx, site)
		if err != nil {
			return false, err
		}
		group = rules.FindGroup(userAgent)
		w.robots[site.String()] = group
	}
	return group.Test(u.EscapedPath()), nil
}

func (w *web) rules(ctx context.Context, site url.URL) (*robotstxt.RobotsData, error) {
	ctx, cancel := context.WithTimeout(ctx, w.timeout)
	defer cancel()
	site.Path = "/robots.txt"
	response, err := w.get(ctx, &site, "")
	if err != nil {
		return nil, w.explain(ctx, err)
	}
	defer response.Body.Close()
	const longest = 512 << 10
	text, err := io.ReadAll(io.LimitReader(response.Body, longest))
	if err != nil {
		return nil, w.explain(ctx, err)
	}
	rules, err := robotstxt.FromStatusAndBytes(response.StatusCode, text)
	if err != nil {
		return nil, fmt.Errorf("the site's robots.txt: %w", err)
	}
	return rules, nil
}
