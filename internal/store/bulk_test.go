package store

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"diplograph/internal/graph"
	"diplograph/internal/model"
	"diplograph/internal/neo4jtest"
	"diplograph/internal/server"
)

func bulk(tb testing.TB, dir string, readings []model.Reading, d graph.Dataset, rows []graph.Row) BulkReport {
	tb.Helper()
	b, err := NewBulk(dir)
	if err != nil {
		tb.Fatal(err)
	}
	defer b.Close()
	for _, r := range readings {
		if err := b.Add(r); err != nil {
			tb.Fatal(err)
		}
	}
	if len(rows) > 0 {
		b.AddDataset(d, seq(rows))
	}
	report, err := b.Finish()
	if err != nil {
		tb.Fatal(err)
	}
	return report
}

// TestBulk imports what TestSameGraph and TestDataset load, with Neo4j's own
// tool: the graph is the same, node by node and edge by edge.
func TestBulk(t *testing.T) {
	conn := neo4jtest.Start(t)
	managed := conn.Server(t)
	s := openAt(t, Config{URI: conn.URI, Username: conn.Username, Password: conn.Password, Database: conn.Database})
	readings := awkward()
	d := graph.Dataset{ID: "dataset:events-1", Title: `Events, "1"`, AsOf: "2025-06", Reading: "1"}
	rows := events(d.ID, 100)
	load(t, s, Options{}, readings...)
	loadDataset(t, s, d, rows, Options{})
	want := dump(t, s)

	dir := filepath.Join(t.TempDir(), "bulk")
	report := bulk(t, dir, readings, d, rows)
	if len(graph.Current(readings)) != report.Articles {
		t.Errorf("%+v", report)
	}
	importInto(t, managed, dir, report)
	s = openAt(t, s.config) // the bookmarks of the old one are of data that is gone
	if err := s.Adopt(t.Context()); err != nil {
		t.Fatal(err)
	}
	differ(t, "imported", dump(t, s), want)
	if breaches, err := s.Verify(t.Context()); err != nil || len(breaches) > 0 {
		t.Errorf("%+v %v", breaches, err)
	}
	// It can be gone on with.
	if report := load(t, s, Options{}, readings...); report.New+report.Replaced > 0 {
		t.Errorf("loading what was imported: %+v", report)
	}
	if n := loadDataset(t, s, d, rows, Options{}); n > 0 {
		t.Errorf("%d rows new that were imported", n)
	}
	differ(t, "imported and loaded", dump(t, s), want)
}

// importInto replaces the data of a managed server.
func importInto(tb testing.TB, managed server.Options, dir string, report BulkReport) {
	tb.Helper()
	ctx := context.Background()
	if _, err := server.Stop(ctx, managed); err != nil {
		tb.Fatal(err)
	}
	var said bytes.Buffer
	err := server.Admin(ctx, managed, &said, &said, append(report.In(dir), "--overwrite-destination=true")...)
	if err != nil { // what is there would not start, for other tests either
		tb.Errorf("%v\n%s", err, said.String())
		if err := server.Reset(ctx, managed); err != nil {
			tb.Error(err)
		}
	}
	if _, err := server.Ensure(ctx, managed); err != nil {
		tb.Fatal(err)
	}
	if err != nil {
		tb.FailNow()
	}
}

// awkward is a world with values that are hard to write as CSV, texts that
// replace others, and a text that was read twice.
func awkward() []model.Reading {
	readings := world(6, 30)
	for i := range readings {
		r := &readings[i]
		switch {
		case i < 3:
			r.Article.Title = "\"Quoted\", with\na line break; and 'more' \\"
		case i < 6:
			r.Article.URL = readings[i-3].Article.URL
		case i == 6:
			r.Article.URL, r.Article.Title = "", ""
		}
	}
	again := readings[7]
	again.Article.Published = "2026-01-01"
	again.Article.URL += "/copy"
	return append(readings, again)
}

// TestBulkFiles sees that the files follow from the articles and not from
// their order, and that those of others are not touched.
func TestBulkFiles(t *testing.T) {
	readings := world(7, 20)
	d := graph.Dataset{ID: "dataset:events-1", AsOf: "2025", Reading: "1"}
	var want map[string]string
	for seed := range uint64(3) {
		dir := filepath.Join(t.TempDir(), "bulk")
		bulk(t, dir, shuffled(readings, seed), d, events(d.ID, 20))
		got := make(map[string]string)
		found, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range found {
			text, err := os.ReadFile(filepath.Join(dir, f.Name()))
			if err != nil {
				t.Fatal(err)
			}
			got[f.Name()] = string(text)
			if strings.HasPrefix(f.Name(), "articles") || f.Name() == "datasets.csv" {
				got[f.Name()] = "" // when they were loaded
			}
		}
		if want == nil {
			want = got
		}
		for name := range want {
			if got[name] != want[name] {
				t.Errorf("%s differs with another order", name)
			}
		}
		if len(got) != len(want) || len(got) < 20 {
			t.Errorf("%d files, then %d", len(want), len(got))
		}
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "claims.csv"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := NewBulk(dir); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Error(err)
	}
}
