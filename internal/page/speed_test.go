package page_test

import (
	"fmt"
	"math"
	"os"
	"testing"

	"github.com/chromedp/chromedp"

	"diplograph/internal/page"
)

// wheel is a graph of n nodes and twice as many edges, laid out as a sunflower.
func wheel(n int) page.Data {
	d := data()
	d.Nodes, d.Edges, d.Claims = nil, nil, nil
	for i := range n {
		r, turn := math.Sqrt(float64(i)), float64(i)*2.399963
		d.Nodes = append(d.Nodes, page.Node{ID: fmt.Sprint("n", i), Name: fmt.Sprint("Node ", i), X: r * math.Cos(turn), Y: r * math.Sin(turn), Size: 6, Initials: "N"})
		for _, j := range []int{i / 2, i * 7 % n} {
			d.Edges = append(d.Edges, page.Edge{ID: fmt.Sprint("e", len(d.Edges)), From: i, To: j, Status: "current", Confidence: 0.9})
		}
	}
	return d
}

// BenchmarkPage opens pages in Chromium and drags them about: the milliseconds
// to the first paint, until all can be used, and the middle and longest frame of
// a drag of 20 steps. DIPLOGRAPH_PAGE names a page of one's own to measure.
func BenchmarkPage(b *testing.B) {
	pages := map[string][]byte{}
	for _, n := range []int{2_000, 50_000} {
		pages[fmt.Sprint(n, " nodes")] = render(b, wheel(n))
	}
	if name := os.Getenv("DIPLOGRAPH_PAGE"); name != "" {
		html, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		pages["own"] = html
	}
	for name, html := range pages {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				ctx := browser(b, html, 1280, 800)
				start := []chromedp.Action[chromedp.Void]{chromedp.MouseEvent("mouseMoved", 600, 60), chromedp.MouseEvent("mousePressed", 600, 70, chromedp.ButtonLeft)}
				if err := chromedp.Do(ctx, start...); err != nil {
					b.Fatal(err)
				}
				frames := `(() => { window.frames_ = []; let last = performance.now(); const tick = (now) => { frames_.push(now - last); last = now; requestAnimationFrame(tick); }; requestAnimationFrame(tick); return 0; })()`
				if _, err := chromedp.Run(ctx, chromedp.Evaluate[int](frames)); err != nil {
					b.Fatal(err)
				}
				for i := range 20 {
					if err := chromedp.Do(ctx, chromedp.MouseEvent("mouseMoved", 600+float64(6*i), 70+float64(3*i), chromedp.ButtonLeft)); err != nil {
						b.Fatal(err)
					}
				}
				got, err := chromedp.Run(ctx, chromedp.Evaluate[struct{ Paint, Ready, Middle, Longest, Moved float64 }](`(() => {
					const f = frames_.slice(1).sort((a, b) => a - b);
					return {Paint: performance.getEntriesByName('first-contentful-paint')[0].startTime, Ready: performance.getEntriesByName('ready')[0].startTime, Middle: f[f.length >> 1], Longest: f.at(-1), Moved: Math.abs(diplograph.view.sigma.getCamera().x - 0.5)};
				})()`))
				if err != nil {
					b.Fatal(err)
				}
				if got.Moved == 0 {
					b.Fatal("the drag moved nothing")
				}
				b.ReportMetric(got.Paint, "paint-ms")
				b.ReportMetric(got.Ready, "ready-ms")
				b.ReportMetric(got.Middle, "frame-ms")
				b.ReportMetric(got.Longest, "longest-frame-ms")
			}
		})
	}
}
