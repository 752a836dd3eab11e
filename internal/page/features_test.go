package page_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	protocol "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"diplograph/internal/page"
)

// answer is the small graph as a stored query's answer from two sources.
func answer() page.Data {
	d := data()
	d.Query = "allies"
	d.Nodes[0].Marked = true
	d.Edges[0].Marked = true
	d.Edges[1].Polarity = "hypothetical"
	d.Sources = append(d.Sources, page.Source{Title: "Another", URL: "https://example.org/another", Publisher: "Gazette", Published: "2025-09-02"})
	d.Sentences = append(d.Sentences, page.Sentence{Text: "It will be there.", Source: 1})
	d.Claims = append(d.Claims, page.Claim{Sentence: 1, Start: 3, End: 10, Source: 1, By: -1, Status: "planned", Confidence: 0.7})
	d.Edges[2].Claims = []int{1}
	return d
}

const rows = `[...document.querySelectorAll('tbody tr')].map((r) => r.dataset.edge).join()`

// clickIn clicks the place of the picture that a script gives as {x, y}.
func (a asker) clickIn(script string) {
	a.Helper()
	at, err := chromedp.Run(a.ctx, chromedp.Evaluate[struct{ X, Y float64 }](fmt.Sprintf(`(() => { const p = %s; const r = document.getElementById('graph').getBoundingClientRect(); return {X: p.x + r.x, Y: p.y + r.y}; })()`, script)))
	if err != nil {
		a.Fatal(err)
	}
	a.do(chromedp.MouseEvent("mouseMoved", at.X, at.Y), chromedp.MouseClickXY(at.X, at.Y))
}

func TestPictureProfileAndTableAreOne(t *testing.T) {
	a := asker{t, browser(t, render(t, answer()), 1280, 800)}
	click := func(sel string) { a.Helper(); a.do(chromedp.Click(chromedp.CSS(sel))) }

	// The answer of the stored query is marked, until one asks for all alike.
	a.want(`document.querySelector('.answer').textContent.startsWith('The answer of “allies” is marked.')`, "true")
	a.want(`diplograph.view.near.has(diplograph.data.nodes[0]) && !diplograph.view.near.has(diplograph.data.nodes[3])`, "true")
	click(".answer button")
	a.want(`diplograph.view.near === null && document.querySelector('.answer') === null`, "true")

	// An edge in the picture: its sentence, its source, its row.
	a.clickIn(`(() => { const {a, b, c} = diplograph.view.curve(diplograph.data.edges[2]); return {x: (a.x + b.x) / 4 + c.x / 2, y: (a.y + b.y) / 4 + c.y / 2}; })()`)
	a.want(`document.querySelector('#details mark')?.textContent`, "will be")
	a.want(`document.querySelector('#details .source a')?.href`, "https://example.org/another")
	a.want(`document.querySelector('#details .source').textContent`, "Another, Gazette, 2025-09-02")
	a.want(`document.querySelector('tr[aria-current]')?.dataset.edge`, "e3")

	// A row of the table: the same in the picture and beside it.
	click(`tr[data-edge="e1"] .relation`)
	a.want(`diplograph.state.edge.id + ' ' + document.querySelector('#details mark').textContent`, "e1 Freedonia")
	click(`tr[data-edge="e1"] td .node`)
	a.want(`document.querySelector('#details h2 bdi').textContent`, "<img src=x onerror=window.hurt=2>")
	a.want(`document.querySelector('#details dl').textContent`, "Capital<b>x</b>")
	a.want(`document.querySelectorAll('#details img').length`, "0")

	// The table sorts by a click on its head, and back by another.
	click(`thead th:nth-child(6) button`)
	a.want(rows, "e3,e1")
	a.want(`document.querySelector('th[aria-sort]').getAttribute('aria-sort')`, "ascending")
	click(`thead th:nth-child(6) button`)
	a.want(rows, "e1,e3")

	// From a profile to a path.
	click(`#details .do button`)
	a.do(chromedp.KeyEvent("the republic"), chromedp.KeyEvent(kb.Enter)) // an alias
	a.want(`[...document.querySelectorAll('#details .path .edge')].map((b) => b.dataset.edge).join()`, "e1")
	a.want(`location.hash`, "#from=BBB&to=AAA")
	click("#reset")

	// What is only perhaps so makes no path, and no row until it is asked for.
	a.do(chromedp.SendKeys(chromedp.CSS("#path-0"), "Freedonia\r"), chromedp.SendKeys(chromedp.CSS("#path-1"), "Parade\r"))
	a.want(`document.querySelector('#details .none').textContent`, "No way leads there over the edges shown.")
	click("#reset")
	click(`[data-hides="standing:hypothetical"]`)
	a.want(rows, "e1,e3,e2") // still sorted by confidence, the surest first
	click("#reset")

	// By source and by kind.
	a.do(chromedp.Focus(chromedp.CSS(`select`)), chromedp.KeyEvent(strings.Repeat(kb.ArrowDown, 2)))
	a.want(rows, "e3")
	a.want(`location.hash`, "#source=1")
	click("#reset")
	click(`[data-hides="kind:Event"]`)
	a.want(rows, "e1")
	click("#reset")

	// Keys alone: the help, the table, the search, the way out.
	a.do(chromedp.Focus(chromedp.CSS("#graph")), chromedp.KeyEvent("?"))
	a.want(`document.querySelector('dialog').open && document.querySelector('dialog').textContent.includes('go to the table')`, "true")
	a.do(chromedp.KeyEvent(kb.Escape))
	a.want(`document.querySelector('dialog') === null`, "true")
	a.do(chromedp.KeyEvent("t"))
	a.want(`document.activeElement.id`, "table-panel")
	a.do(chromedp.KeyEvent("/"), chromedp.KeyEvent("nobody"))
	a.want(`document.activeElement.id + ' ' + document.querySelector('#search li').textContent`, "find nothing by that name")
	a.want(`faults.join() + typeof window.hurt`, "undefined")
}

// downloaded waits for a file that the page saves.
func downloaded(t *testing.T, dir, ext string) []byte {
	t.Helper()
	for range 200 {
		if names, _ := filepath.Glob(filepath.Join(dir, "*"+ext)); len(names) == 1 {
			b, err := os.ReadFile(names[0])
			if err != nil {
				t.Fatal(err)
			}
			if len(b) > 0 {
				return b
			}
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatalf("no %s was saved", ext)
	return nil
}

func TestPicturesToKeepAndToPrint(t *testing.T) {
	a := asker{t, browser(t, render(t, data()), 1280, 800)}
	dir := t.TempDir()
	if _, err := chromedp.CallBrowser(a.ctx, protocol.SetDownloadBehavior, protocol.SetDownloadBehaviorParams{Behavior: "allow", DownloadPath: dir}); err != nil {
		t.Fatal(err)
	}

	a.do(chromedp.Click(chromedp.CSS("#png")))
	picture, err := png.Decode(bytes.NewReader(downloaded(t, dir, ".png")))
	if err != nil {
		t.Fatal(err)
	}
	colors := map[any]bool{}
	for x := range picture.Bounds().Dx() {
		for y := range picture.Bounds().Dy() {
			colors[picture.At(x, y)] = true
		}
	}
	if len(colors) < 20 {
		t.Errorf("the PNG has %d colours, so nothing is drawn", len(colors))
	}

	a.do(chromedp.Click(chromedp.CSS("#svg")))
	drawing := downloaded(t, dir, ".svg")
	dec, counts := xml.NewDecoder(bytes.NewReader(drawing)), map[string]int{}
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if start, ok := token.(xml.StartElement); ok {
			counts[start.Name.Local]++
		}
	}
	if counts["circle"] != 4 || counts["script"] != 0 || !bytes.Contains(drawing, []byte("سيلفانيا")) {
		t.Errorf("the SVG holds %v, want four circles and every name", counts)
	}

	// On paper the picture is shapes, and the table has every row.
	a.want(`(addEventListener('beforeprint', () => { window.printed = document.querySelectorAll('#print-figure circle').length; }), 'set')`, "set")
	paper, err := chromedp.Run(a.ctx, chromedp.PrintToPDF())
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(paper, []byte("%PDF-")) {
		t.Error("no PDF came out of printing")
	}
	a.want(`printed + ' ' + document.querySelectorAll('#print-figure svg').length`, "4 0")

	// Dark where the reader's machine is.
	dark := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "dark"}}}
	if _, err := chromedp.Call(a.ctx, emulation.SetEmulatedMedia, dark); err != nil {
		t.Fatal(err)
	}
	a.want(`getComputedStyle(document.body).backgroundColor + ' ' + diplograph.view.theme.ground`, "rgb(18, 22, 29) #12161d")
	a.want(`faults.join()`, "")
}

func TestNamesCoverNoOther(t *testing.T) {
	d := data()
	d.Edges, d.Nodes = nil, nil
	for i := range 60 {
		d.Nodes = append(d.Nodes, page.Node{ID: fmt.Sprint(i), Name: fmt.Sprintf("A name of some length %d", i), X: float64(i % 8), Y: float64(i / 8), Size: 8, Initials: "A"})
	}
	for _, width := range []int{390, 1280} {
		a := asker{t, browser(t, render(t, d), width, 844)}
		a.want(`diplograph.view.names.length > 8`, "true")
		a.want(`(() => {
			const {names, sigma} = diplograph.view;
			const {width} = sigma.getDimensions();
			const ctx = document.createElement('canvas').getContext('2d');
			const boxes = names.map((l) => { ctx.font = l.font; const w = ctx.measureText(l.text).width; return {x1: l.x - w / 2, x2: l.x + w / 2, y1: l.y - l.px / 2, y2: l.y + l.px / 2}; });
			const cut = boxes.filter((b) => b.x1 < 0 || b.x2 > width).length;
			const over = boxes.filter((a, i) => boxes.some((b, j) => j < i && a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)).length;
			return cut + ' cut, ' + over + ' over others';
		})()`, "0 cut, 0 over others")
	}
}

func TestEdgesOfLargeGraphsCanBeClicked(t *testing.T) {
	d := data()
	for i := range 3001 { // beyond what has curves
		d.Edges = append(d.Edges, page.Edge{ID: fmt.Sprint("more", i), From: 0, To: 1, Status: "current", Confidence: 0.9})
	}
	a := asker{t, browser(t, render(t, d), 1280, 800)}
	a.clickIn(`(() => { const {a, b} = diplograph.view.curve(diplograph.data.edges[0]); return {x: (a.x + b.x) / 2, y: (a.y + b.y) / 2}; })()`)
	a.want(`diplograph.view.large + ' ' + diplograph.state.edge?.id`, "true e1")
	a.want(`document.querySelector('#details mark')?.textContent`, "Freedonia")
}
