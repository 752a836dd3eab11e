package main

import (
	"bufio"
	"context"
	"encoding/base64"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"diplograph/internal/browser"
	"diplograph/internal/cypher"
	"diplograph/internal/neo4jtest"
	"diplograph/internal/query/querytest"
)

// guided runs graphquery browser --serve until the test ends, and gives the
// guide's address, the line that dresses the graph, and the folder of the files.
func guided(t *testing.T) (guide, style, files string) {
	t.Helper()
	files = t.TempDir()
	ctx, stop := context.WithCancel(t.Context())
	out, in := io.Pipe()
	ended := make(chan int)
	go func() {
		ended <- run(ctx, []string{"graphquery", "browser", "--serve", "-q", "-o", files}, strings.NewReader(""), in, os.Stderr)
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
	return guide, style, files
}

// TestNeo4jBrowser logs in to the Browser that the server serves, dresses the
// graph, drops the saved scripts on it and runs the query of each slide of the
// guide.
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
	guide, style, files := guided(t)

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

	scripts, err := os.ReadFile(filepath.Join(files, browser.ScriptsFile))
	if err != nil {
		t.Fatal(err)
	}
	drop := fmt.Sprintf(`(() => {
		const files = new DataTransfer();
		files.items.add(new File([Uint8Array.from(atob('%s'), (c) => c.charCodeAt(0))], 'scripts.zip', {type: 'application/zip'}));
		document.querySelector('.filedrop').dispatchEvent(new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}));
		return 0;
	})()`, base64.StdEncoding.EncodeToString(scripts))
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[int](drop)); err != nil {
		t.Fatal(err)
	}
	queries, err := cypher.Queries()
	if err != nil {
		t.Fatal(err)
	}
	wait(fmt.Sprintf(`(() => {
		const own = (key) => JSON.parse(localStorage.getItem('neo4j.' + key) ?? '[]').filter((x) => !x.isStatic);
		return own('documents').filter((d) => d.folder).length === %d && own('folders').some((f) => f.name === 'alliances');
	})()`, len(queries)))

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
