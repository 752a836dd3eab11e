package main

import (
	"bufio"
	"context"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"diplograph/internal/neo4jtest"
	"diplograph/internal/query/querytest"
)

// guided runs graphquery browser --serve until the test ends, and gives the
// guide's address and the line that dresses the graph.
func guided(t *testing.T) (guide, style string) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	out, in := io.Pipe()
	ended := make(chan int)
	go func() {
		ended <- run(ctx, []string{"graphquery", "browser", "--serve", "-q", "-o", t.TempDir()}, strings.NewReader(""), in, os.Stderr)
		in.Close()
	}()
	t.Cleanup(func() { stop(); <-ended })
	for lines := bufio.NewScanner(out); style == "" && lines.Scan(); {
		if name, value, ok := strings.Cut(strings.TrimSpace(lines.Text()), " "); ok && name == "guide" {
			guide = strings.TrimSpace(value)
		}
		if _, value, ok := strings.Cut(lines.Text(), ":style"); ok {
			style = ":style" + value
		}
	}
	go io.Copy(io.Discard, out)
	if guide == "" || style == "" {
		t.Fatal("graphquery browser --serve names no guide")
	}
	return guide, style
}

// TestNeo4jBrowser logs in to the Browser that the server serves, dresses the
// graph and runs the query of each slide of the guide.
// DIPLOGRAPH_BROWSER_PICTURE names a file for a picture of it.
func TestNeo4jBrowser(t *testing.T) {
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		if os.Getenv("DIPLOGRAPH_REQUIRE_CHROMIUM") != "" {
			t.Fatal("chromium is not installed")
		}
		t.Skip("chromium is not installed")
	}
	conn := neo4jtest.Start(t)
	t.Setenv("DIPLOGRAPH_SERVER", conn.Server(t).Name)
	readings, err := querytest.World()
	if err != nil {
		t.Fatal(err)
	}
	querytest.Load(t, conn, readings)
	guide, style := guided(t)

	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(chromium), chromedp.NoSandbox,
		chromedp.WindowSize(1280, 800), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	ctx, stop := chromedp.NewExecAllocator(t.Context(), options...)
	defer stop()
	ctx, stop = chromedp.NewContext(ctx)
	defer stop()
	ctx, stop = context.WithTimeout(ctx, 2*time.Minute)
	defer stop()
	do := func(actions ...chromedp.Action[chromedp.Void]) {
		t.Helper()
		if err := chromedp.Do(ctx, actions...); err != nil {
			t.Fatal(err)
		}
	}
	wait := func(script string) {
		t.Helper()
		var got any
		for range 200 {
			if got, err = chromedp.Run(ctx, chromedp.Evaluate[any](script)); err == nil && got == true {
				return
			}
			time.Sleep(100 * time.Millisecond)
		}
		text, _ := chromedp.Run(ctx, chromedp.Evaluate[string](`document.body.innerText`))
		t.Fatalf("%s\n got %v, %v in\n%s", script, got, err, text)
	}
	test := func(id string) chromedp.CSS { return chromedp.CSS(`[data-testid="` + id + `"]`) }

	// Server and user are in the address; the password is typed.
	do(chromedp.Navigate(guide), chromedp.WaitVisible(test("password")))
	wait(`document.querySelector('[data-testid="username"]').value === 'neo4j'`)
	do(chromedp.SendKeys(test("password"), conn.Password+"\r"))
	wait(`document.body.innerText.includes('You are connected as user')`)

	do(chromedp.Click(test("activeEditor")), chromedp.KeyEvent(style), chromedp.Click(test("editor-Run")))
	const dressed = `(localStorage.getItem('neo4j.grass') ?? '').includes('TREATY_ALLY')`
	wait(dressed)

	for slide := 1; slide <= 6; slide++ {
		do(chromedp.Click(test("pagination-" + strconv.Itoa(slide))))
		do(chromedp.Click(chromedp.CSS(`[data-testid="guidesDrawer"] pre.runnable`)))
		do(chromedp.Click(test("editor-Run")))
		// The newest frame is the slide's, and holds a graph or a table.
		wait(`(() => {
			const asked = document.querySelector('[data-testid="guidesDrawer"] pre.runnable').innerText.trim();
			const frame = document.querySelector('[data-testid="frame"]');
			return frame.innerText.includes(asked.slice(0, 30)) && frame.querySelector('svg .node, table tbody tr, [role="cell"]') !== null;
		})()`)
		if path := os.Getenv("DIPLOGRAPH_BROWSER_PICTURE"); path != "" && slide == 1 {
			time.Sleep(3 * time.Second) // until the nodes stand still
			picture, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, picture, 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
	wait(`!document.body.innerText.includes('Neo.ClientError')`)
}
