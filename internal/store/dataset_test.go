package store

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"runtime"
	"sync"
	"testing"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// events are rows of a dataset between some of the same entities that world's
// articles speak of, and others.
func events(dataset string, n int) []graph.Row {
	rnd := rand.New(rand.NewPCG(uint64(n), 3))
	entity := func() model.Entity {
		ids := []string{"FRA", "DEU", "CHN", "PRK", "USA", "GBR", "ITA"}
		id := ids[rnd.IntN(len(ids))]
		return model.Entity{ID: id, Type: model.State, Name: id, Region: "Region of " + id, Aliases: []string{fmt.Sprintf("Government (%s) %d", id, rnd.IntN(3))}}
	}
	relations := []model.Relation{model.Condemned, model.Supports, model.NegotiatesWith, model.TreatyAlly}
	var rows []graph.Row
	for len(rows) < n {
		s, o := entity(), entity()
		if s.ID == o.ID {
			continue
		}
		rows = append(rows, graph.Row{
			Claim: model.Claim{
				Article: dataset, Sentence: len(rows) + 1, Subject: s.ID, Object: o.ID, Relation: relations[rnd.IntN(len(relations))],
				Polarity: model.Asserted, Status: model.Past, Confidence: 0.8, Rule: "test", Date: fmt.Sprintf("2014-01-%02d", 1+rnd.IntN(28)),
			},
			Text: "a row", Subject: s, Object: o,
		})
	}
	return rows
}

func loadDataset(tb testing.TB, s *Store, d graph.Dataset, rows []graph.Row, o Options) int {
	tb.Helper()
	n, err := s.LoadDataset(tb.Context(), d, seq(rows), o)
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

func seq(rows []graph.Row) iter.Seq2[graph.Row, error] {
	return func(yield func(graph.Row, error) bool) {
		for _, r := range rows {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// TestDataset loads a dataset between articles: the graph is the same whatever
// the writers and batches, in either order and again, and forgetting the
// dataset leaves that of the articles.
func TestDataset(t *testing.T) {
	s := open(t)
	d := graph.Dataset{ID: "dataset:events-1", Title: "Events", AsOf: "2014-12-31", Reading: "1"}
	rows := events(d.ID, 100)
	articles := world(4, 10)

	if n := loadDataset(t, s, d, rows, Options{Writers: 1}); n != len(rows) {
		t.Errorf("%d of %d rows loaded", n, len(rows))
	}
	load(t, s, Options{}, articles...)
	want := dump(t, s)
	if breaches, err := s.Verify(t.Context()); err != nil || len(breaches) > 0 {
		t.Errorf("%+v %v", breaches, err)
	}

	s.clear(t)
	load(t, s, Options{}, articles...)
	peace := dump(t, s)
	for i, o := range []Options{{Writers: 4, Batch: 3}, {Writers: 2, Batch: 7}, {Writers: 3}} {
		loadDataset(t, s, d, rows[:50], o) // interrupted
		if n := loadDataset(t, s, d, rows, o); n != 50 {
			t.Errorf("%d rows new, want 50", n)
		}
		if n := loadDataset(t, s, d, rows, o); n != 0 {
			t.Errorf("%d rows new on loading again", n)
		}
		differ(t, fmt.Sprint(o), dump(t, s), want)
		if i == 0 {
			other := d
			other.Reading = "2"
			if n := loadDataset(t, s, other, rows[:10], o); n != 10 {
				t.Errorf("%d rows of another reading are new, want 10", n)
			}
		}
		if _, err := s.Forget(t.Context(), []string{d.ID}); err != nil {
			t.Fatal(err)
		}
		differ(t, "forgotten", dump(t, s), peace)
	}
}

// TestDeal plays games side by side: no team is at two of them, every row is
// in one of them, and the rows of an edge follow each other in one.
func TestDeal(t *testing.T) {
	rows := madeUp(3000)
	for writers := 1; writers <= 8; writers++ {
		games := deal(rows, writers)
		var mu sync.Mutex
		busy := make(map[string]int)  // by entity, how many of whose games go on
		seen := make(map[string]bool) // edges
		played := 0
		var players sync.WaitGroup
		for range writers {
			players.Go(func() {
				for g, ok := games.next(); ok; g, ok = games.next() {
					entities := make(map[string]bool)
					for _, r := range g.rows {
						entities[r.Subject.ID], entities[r.Object.ID] = true, true
					}
					mu.Lock()
					for id := range entities {
						if busy[id]++; busy[id] > 1 {
							t.Errorf("%d writers: %s is in two games at once", writers, id)
						}
					}
					for i, r := range g.rows {
						key := graph.EdgeKey(r.Claim)
						if seen[key] && (i == 0 || graph.EdgeKey(g.rows[i-1].Claim) != key) {
							t.Errorf("%d writers: the rows of %s are apart", writers, key)
						}
						seen[key] = true
					}
					played += len(g.rows)
					mu.Unlock()
					runtime.Gosched()
					mu.Lock()
					for id := range entities {
						busy[id]--
					}
					mu.Unlock()
					games.over(g)
				}
			})
		}
		players.Wait()
		if played != len(rows) {
			t.Errorf("%d writers: %d rows played, want %d", writers, played, len(rows))
		}
	}
}
