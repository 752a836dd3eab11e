package page_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"diplograph/internal/page"
)

// data is a small graph with names that would do harm as markup.
func data() page.Data {
	return page.Data{
		Title: `</script><script>window.hurt=1</script> "title"`,
		Kinds: []page.Kind{{Name: "State", Says: "States", Color: "#1f4e79"}, {Name: "Event", Says: "Events", Color: "#0b6fb8"}},
		Families: []page.Family{
			{Name: "alliance", Says: "Stands with", Color: "#009e73", Width: 3},
			{Name: "attendance", Says: "Takes part", Color: "#0072b2", Width: 2}},
		Relations: []page.Relation{
			{Name: "TREATY_ALLY", Says: "is a treaty ally of", Symmetric: true},
			{Name: "ATTENDS", Says: "takes or will take part in", Family: 1}},
		Nodes: []page.Node{
			{ID: "AAA", Name: "Freedonia", X: 0, Y: 0, Size: 14, Initials: "FR", Aliases: []string{"the Republic"}},
			{ID: "BBB", Name: "<img src=x onerror=window.hurt=2>", X: 6, Y: 1, Size: 14, Initials: "<", Props: map[string]string{"capital": "<b>x</b>"}},
			{ID: "CCC", Name: "سيلفانيا", X: 3, Y: 5, Size: 14, Initials: "س"},
			{ID: "event:p", Name: "Parade", Kind: 1, X: 9, Y: 5, Size: 14, Initials: "P"}},
		Edges: []page.Edge{
			{ID: "e1", From: 0, To: 1, Status: "current", Confidence: 0.9, First: "2006-01-01", Claims: []int{0}, Props: map[string]string{"since": "2006"}},
			{ID: "e2", From: 1, To: 2, Status: "past", Confidence: 0.5, First: "1990-01-01", Last: "1990-12-31"},
			{ID: "e3", From: 2, To: 3, Relation: 1, Status: "planned", Confidence: 0.7},
			{ID: "e4", From: 0, To: 3, Relation: 1, Polarity: "negated", Status: "planned", Confidence: 0.7}},
		Claims:    []page.Claim{{Sentence: 0, Start: 3, End: 12, Source: 0, By: 2, Status: "current", Confidence: 0.9, Rule: "ally"}},
		Sentences: []page.Sentence{{Text: "𝔘 Freedonia <script>window.hurt=3</script> stands by it."}},
		Sources:   []page.Source{{Title: "Article", URL: "javascript:window.hurt=4", Published: "2025-09-01"}},
	}
}

// browser opens the page in a headless Chromium and returns how to ask it.
func browser(t testing.TB, html []byte, width, height int) context.Context {
	t.Helper()
	path, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("DIPLOGRAPH_REQUIRE_CHROMIUM") != "" {
			t.Fatal("chromium is not installed")
		}
		t.Skip("chromium is not installed")
	}
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, html, 0o666); err != nil {
		t.Fatal(err)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.WindowSize(width, height),
		chromedp.Flag("use-angle", "swiftshader"), chromedp.Flag("enable-unsafe-swiftshader", true),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	alloc, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, stop := chromedp.NewContext(alloc)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, 2*time.Minute)
	t.Cleanup(stop)
	// Faults are collected in the page from the moment it stands.
	watch := `window.faults = []; for (const e of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(e, (event) => faults.push(e + ': ' + (event.message ?? event.violatedDirective ?? event.reason))); 0`
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(int64(width), int64(height)), chromedp.Navigate("file://"+file),
		chromedp.WaitReady(chromedp.CSS(`html[data-ready="yes"]`))); err != nil {
		t.Fatal(err)
	}
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[any](watch)); err != nil {
		t.Fatal(err)
	}
	return ctx
}

func render(t testing.TB, d page.Data) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := page.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// asker runs steps in the page and reads values back.
type asker struct {
	testing.TB
	ctx context.Context
}

func (a asker) do(actions ...chromedp.Action[chromedp.Void]) {
	a.Helper()
	if err := chromedp.Do(a.ctx, actions...); err != nil {
		a.Fatal(err)
	}
}

func (a asker) want(script, want string) {
	a.Helper()
	var got any
	var err error
	for range 40 { // what the page shows may take a frame or two
		if got, err = chromedp.Run(a.ctx, chromedp.Evaluate[any](script)); err != nil {
			a.Fatal(err)
		}
		if fmt.Sprint(got) == want {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	a.Errorf("%s\n got %v\nwant %s", script, got, want)
}

func TestPageDoesWhatItSays(t *testing.T) {
	a := asker{t, browser(t, render(t, data()), 1280, 800)}
	click := func(sel string) { a.Helper(); a.do(chromedp.Click(chromedp.CSS(sel))) }

	// Nothing hostile ran, and the names are there as text.
	a.want(`typeof window.hurt`, "undefined")
	a.want(`document.querySelector('h1').textContent.includes('window.hurt=1')`, "true")

	// The overview names who stands with whom, and what is denied apart.
	a.want(`document.querySelectorAll('#details .lines .edge').length`, "3")
	a.want(`document.querySelector('#details .standing.denied').textContent`, "denied")

	// An edge leads to its sentence with the words marked, past a letter of two units.
	click(`#details [data-edge="e1"]`)
	a.want(`document.querySelector('#details mark')?.textContent`, "Freedonia")
	a.want(`document.querySelector('#details blockquote').textContent.includes('<script>')`, "true")
	a.want(`document.querySelector('#details .by').textContent`, "said by سيلفانيا")
	a.want(`document.querySelectorAll('#details .source a').length`, "0") // javascript: is no address
	a.want(`location.hash`, "#edge=e1")
	a.want(`document.querySelector('tr[aria-current]')?.dataset.edge`, "e1")

	// Search by an alias, by typing.
	a.do(chromedp.SendKeys(chromedp.CSS("#find"), "republic\r"))
	a.want(`document.querySelector('#details h2 bdi')?.textContent`, "Freedonia")
	a.want(`location.hash`, "#node=AAA")

	// Clicking in the picture itself.
	at, err := chromedp.Run(a.ctx, chromedp.Evaluate[struct{ X, Y float64 }](`(() => { const p = diplograph.view.at(diplograph.data.nodes[2]); const r = document.getElementById('graph').getBoundingClientRect(); return {X: p.x + r.x, Y: p.y + r.y}; })()`))
	if err != nil {
		t.Fatal(err)
	}
	a.do(chromedp.MouseClickXY(at.X, at.Y))
	a.want(`diplograph.state.node?.id`, "CCC")

	// Keys: from node to node, and letting go.
	a.do(chromedp.Focus(chromedp.CSS("#graph")), chromedp.KeyEvent(kb.ArrowLeft)) // arrow left
	a.want(`diplograph.state.node?.id !== 'CCC'`, "true")
	a.do(chromedp.KeyEvent(kb.Escape))
	a.want(`diplograph.state.node === null && location.hash === ''`, "true")

	// The legend filters, the picture and the table alike.
	a.want(`document.querySelectorAll('tbody tr').length`, "3")
	click(`[data-hides="family:attendance"]`)
	a.want(`document.querySelectorAll('tbody tr').length`, "2")
	a.want(`diplograph.view.shown.size`, "2")
	click(`#reset`)
	click(`[data-hides="standing:denied"]`) // shows what is denied
	a.want(`document.querySelectorAll('tbody tr').length`, "4")
	click(`#reset`)

	// Confidence and time.
	a.do(chromedp.Focus(chromedp.CSS("#confidence")), chromedp.KeyEvent(strings.Repeat(kb.ArrowRight, 12))) // twelve times 0.05
	a.want(`document.querySelectorAll('tbody tr').length`, "2")
	click(`#reset`)
	a.do(chromedp.Focus(chromedp.CSS("#time-from")), chromedp.KeyEvent(kb.End)) // 2006: after what ended in 1990
	click(`#undated`)
	a.want(`[...document.querySelectorAll('tbody tr')].map((r) => r.dataset.edge).join()`, "e1")
	click(`#reset`)

	// The shortest path, chosen by typing.
	a.do(chromedp.SendKeys(chromedp.CSS("#path-0"), "Freedonia\r"), chromedp.SendKeys(chromedp.CSS("#path-1"), "Parade\r"))
	a.want(`[...document.querySelectorAll('#details .path .edge')].map((b) => b.dataset.edge).join()`, "e1,e2,e3")
	a.want(`location.hash.includes('from=AAA') && location.hash.includes('to=event')`, "true")

	// A link brings the view back.
	a.want(`(location.hash = '#edge=e2&confidence=0.4')`, "#edge=e2&confidence=0.4")
	a.want(`diplograph.state.edge?.id + ' ' + document.getElementById('confidence').value`, "e2 0.4")

	// Dark and light.
	click("#theme")
	a.want(`getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)'`, "true")
	a.want(`typeof window.hurt`, "undefined")
	a.want(`faults.join()`, "")
	a.want(`performance.getEntriesByType('resource').map((r) => r.name).filter((n) => !/^(blob|data):/.test(n)).join()`, "")
}

func TestNarrowScreensShowOnePanel(t *testing.T) {
	a := asker{t, browser(t, render(t, data()), 390, 844)}
	a.want(`document.documentElement.scrollWidth <= innerWidth`, "true")
	a.do(chromedp.Click(chromedp.CSS(`[data-panel="filters"]`)))
	a.want(`getComputedStyle(document.getElementById('filters')).display + ' ' + getComputedStyle(document.getElementById('details')).display`, "block none")
}

func TestEachPolicyFitsItsPage(t *testing.T) {
	html := string(render(t, data()))
	if strings.Count(html, "<script>") != 1 || strings.Contains(html, "unsafe-inline") {
		t.Error("the page has a script that the policy does not name, or admits any")
	}
}

// The committed bundle is what the sources and the lock file give.
func TestBundleIsBuiltFromItsSources(t *testing.T) {
	if _, err := exec.LookPath("npm"); err != nil {
		t.Skip("npm is not installed")
	}
	if os.Getenv("DIPLOGRAPH_REQUIRE_READERS") == "" && testing.Short() {
		t.Skip("installs packages")
	}
	to := t.TempDir()
	ctx, stop := context.WithTimeout(context.Background(), 5*time.Minute)
	defer stop()
	cmd := exec.CommandContext(ctx, "sh", "web/build.sh")
	cmd.Env = append(os.Environ(), "BUNDLE="+to)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("web/build.sh: %v\n%s", err, out)
	}
	for _, name := range []string{"page.js", "page.css", "LICENSES.txt"} {
		committed, err := os.ReadFile(filepath.Join("bundle", name))
		if err != nil {
			t.Fatal(err)
		}
		built, err := os.ReadFile(filepath.Join(to, name))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(committed, built) {
			t.Errorf("bundle/%s is not what web/build.sh gives; run it", name)
		}
	}
}
