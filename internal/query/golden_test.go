package query_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"diplograph/internal/cypher"
	"diplograph/internal/model"
	"diplograph/internal/neo4jtest"
	"diplograph/internal/query"
	"diplograph/internal/query/querytest"
	"diplograph/internal/reading"
	"diplograph/internal/render"
	"diplograph/seeds"
)

var update = flag.Bool("update", false, "write the golden files anew")

func open(tb testing.TB, conn neo4jtest.Conn) *query.DB {
	tb.Helper()
	db, err := query.Open(conn.URI, conn.Username, conn.Password, conn.Database)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { db.Close(context.Background()) })
	return db
}

func stored(tb testing.TB) []cypher.Query {
	tb.Helper()
	queries, err := cypher.Queries()
	if err != nil {
		tb.Fatal(err)
	}
	return queries
}

func world(tb testing.TB) []model.Reading {
	tb.Helper()
	readings, err := querytest.World()
	if err != nil {
		tb.Fatal(err)
	}
	return readings
}

func article(tb testing.TB) []model.Reading {
	tb.Helper()
	text, err := seeds.Files.ReadFile("victory-day-parade.txt")
	if err != nil {
		tb.Fatal(err)
	}
	r, err := reading.New()
	if err != nil {
		tb.Fatal(err)
	}
	title, _, _ := strings.Cut(string(text), "\n")
	return []model.Reading{r.Read(model.Article{
		ID: model.ArticleID(string(text)), Source: "victory-day-parade.txt", Title: title, Published: "2025-08-28", Text: string(text)})}
}

// answer runs the sample of a query and gives it as text, its error where it
// has none.
func answer(t *testing.T, db *query.DB, q cypher.Query, f render.Format, evidence bool) string {
	t.Helper()
	ctx := context.Background()
	bound, err := db.Bind(ctx, q, q.Examples())
	var unknown *query.UnknownNameError
	if errors.As(err, &unknown) {
		return err.Error() + "\n"
	}
	if err != nil {
		t.Fatal(err)
	}
	a, err := db.Ask(ctx, query.Request{Text: q.Text, Params: bound.Params, Proves: q.Proves, Evidence: evidence})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close(ctx)
	var b strings.Builder
	w, err := render.New(&b, f, a.Columns, render.Options{Width: 110, Evidence: evidence})
	if err != nil {
		t.Fatal(err)
	}
	rows := 0
	for r, err := range a.Rows(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		if evidence && q.Proves && len(r.Evidence) == 0 {
			t.Errorf("a row has no evidence: %v", r.Values)
		}
		if err := w.Row(r); err != nil {
			t.Fatal(err)
		}
		rows++
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if rows == 0 {
		return "no rows\n"
	}
	return b.String()
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v\nhint: go test ./internal/query -update, and read what it wrote", err)
	}
	if string(want) != got {
		t.Errorf("%s differs\ngot:\n%s\nwant:\n%s", file, got, want)
	}
}

// TestStoredQueries runs every stored query on two graphs and compares all
// rows, with the sentences behind them.
func TestStoredQueries(t *testing.T) {
	conn := neo4jtest.Start(t)
	db := open(t, conn)
	samples := map[string]string{}
	for _, graph := range []struct {
		name, words string
		readings    func(testing.TB) []model.Reading
	}{
		{"article", "On the article in seeds/:", article},
		{"world", "On the made graph of the tests:", world},
	} {
		t.Run(graph.name, func(t *testing.T) {
			readings := graph.readings(t)
			querytest.Empty(t, conn)
			querytest.Load(t, conn, readings)
			for _, q := range stored(t) {
				t.Run(q.Name, func(t *testing.T) {
					got := answer(t, db, q, render.Plain, true)
					golden(t, filepath.Join("testdata", graph.name, q.Name+".txt"), got)
					if _, ok := samples[q.Name]; !ok && strings.Count(got, "\n") > 1 {
						samples[q.Name] = graph.words + "\n\n" + answer(t, db, q, render.Table, false)
					}
				})
			}
		})
	}
	if len(samples) < len(stored(t))-1 { // only some of the graphs or queries were asked for
		return
	}
	for _, q := range stored(t) {
		golden(t, filepath.Join("..", "cypher", "samples", q.Name+".txt"), samples[q.Name])
	}
}

// TestPlans reads the plan of every stored query: none multiplies rows that
// have nothing to do with each other, or looks at every node or edge.
func TestPlans(t *testing.T) {
	conn := neo4jtest.Start(t)
	querytest.Load(t, conn, world(t))
	db := open(t, conn)
	ctx := context.Background()
	for _, q := range stored(t) {
		t.Run(q.Name, func(t *testing.T) {
			bound, err := db.Bind(ctx, q, q.Examples())
			if err != nil {
				t.Fatal(err)
			}
			a, err := db.Ask(ctx, query.Request{Text: q.Text, Params: bound.Params, Mode: query.Explain})
			if err != nil {
				t.Fatal(err)
			}
			defer a.Close(ctx)
			var plan []string
			for r, err := range a.Rows(ctx) {
				if err != nil {
					t.Fatal(err)
				}
				plan = append(plan, r.Values[0].(string))
			}
			for i, step := range plan {
				switch operator := strings.TrimSpace(step); {
				case strings.Contains(operator, "AllNodesScan"), strings.Contains(operator, "AllRelationshipsScan"):
					t.Errorf("%s reads everything", operator)
				case operator == "CartesianProduct" && !oneByOne(plan[i+1:]):
					t.Errorf("a Cartesian product:\n%s", strings.Join(plan, "\n"))
				}
			}
		})
	}
}

// oneByOne says whether a product is of two nodes found by their ids: one row
// by one row.
func oneByOne(below []string) bool {
	return len(below) >= 2 && !slices.ContainsFunc(below[:2], func(step string) bool {
		return !strings.Contains(step, "NodeUniqueIndexSeek")
	})
}

func ExampleDB_Resolve() {
	fmt.Println(&query.UnknownNameError{Name: "Congo", Kind: cypher.State,
		May: []query.Found{{ID: "COG", Name: "Congo Republic"}, {ID: "COD", Name: "DR Congo"}}})
	// Output: "Congo" may be Congo Republic (COG) or DR Congo (COD)
}
