package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"diplograph/internal/model"
)

// manySources is a folder of n articles, each telling its own number.
func manySources(t *testing.T, n int) string {
	t.Helper()
	dir := t.TempDir()
	for i := range n {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%03d.txt", i)), fmt.Appendf(nil, "%03d", i), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestEachKeepsTheOrder(t *testing.T) {
	dir := manySources(t, 100)
	for _, jobs := range []int{1, 3, 16} {
		var underWay, most atomic.Int32
		in := intake{sources: []string{dir, "missing.txt"}, jobs: jobs}
		var got []string
		var failed int
		for text, err := range each(t.Context(), in, func(a model.Article) string {
			if n := underWay.Add(1); n > most.Load() {
				most.Store(n)
			}
			defer underWay.Add(-1)
			return a.Text
		}) {
			if err != nil {
				failed++
				continue
			}
			got = append(got, text)
		}
		for i, text := range got {
			if text != fmt.Sprintf("%03d", i) {
				t.Fatalf("%d jobs: place %d holds %q", jobs, i, text)
			}
		}
		if len(got) != 100 || failed != 1 {
			t.Errorf("%d jobs: %d articles and %d errors, want 100 and 1", jobs, len(got), failed)
		}
		if int(most.Load()) > jobs {
			t.Errorf("%d jobs: %d articles at a time", jobs, most.Load())
		}
	}
}

// A bug that stops the reading of one article is told with the article's name, and the
// others are read.
func TestEachOutlivesBugs(t *testing.T) {
	in := intake{sources: []string{manySources(t, 5)}, jobs: 2}
	var read int
	var failed []string
	for _, err := range each(t.Context(), in, func(a model.Article) string { return a.Text[:len(a.Text)-int(a.Text[2]-'0')*2] }) {
		if err != nil {
			failed = append(failed, err.Error())
			continue
		}
		read++
	}
	if read != 2 || len(failed) != 3 || !strings.Contains(failed[0], "002.txt: a bug stopped the reading of this article") {
		t.Errorf("%d read, failed: %q", read, failed)
	}
}

// Neither a caller that stops early nor a cancelled context leaves anything
// running: each waits for what it started, so that this test would hang.
func TestEachStops(t *testing.T) {
	in := intake{sources: []string{manySources(t, 100)}, jobs: 4}
	for range each(t.Context(), in, func(a model.Article) string { return a.Text }) {
		break
	}

	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var last error
	for _, err := range each(ctx, in, func(a model.Article) string { return a.Text }) {
		cancel()
		last = err
	}
	if !errors.Is(last, context.Canceled) {
		t.Errorf("the last error is %v", last)
	}
}

func TestTally(t *testing.T) {
	bad := errors.New("a.txt: no such file")
	for _, c := range []struct {
		name         string
		read, failed int
		want, stderr string
	}{
		{"all read", 2, 0, "<nil>", ""},
		{"one alone fails", 0, 1, "a.txt: no such file", ""},
		{"all fail", 0, 2, "nothing could be read", strings.Repeat("graphload: a.txt: no such file\n", 2)},
		{"some fail", 3, 1, "1 failed, 3 read", "graphload: a.txt: no such file\n"},
	} {
		var stderr strings.Builder
		tally := &tally{program: "graphload", stderr: &stderr}
		for range c.failed {
			tally.fail(bad)
		}
		for range c.read {
			tally.done()
		}
		if err := tally.end(); fmt.Sprint(err) != c.want || stderr.String() != c.stderr {
			t.Errorf("%s: ends with %v after %q, want %s after %q", c.name, err, stderr.String(), c.want, c.stderr)
		}
	}
}
