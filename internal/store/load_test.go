package store

import (
	"slices"
	"sync"
	"testing"
)

// TestSameGraph is law 1: whatever the order, the number of writers and
// loaders, and the size of the batches, the graph is the one package graph
// makes, and loading again changes nothing.
func TestSameGraph(t *testing.T) {
	s := open(t)
	readings := world(1, 40)
	want := expected(readings)
	for _, test := range []struct {
		name    string
		options Options
		seed    uint64
	}{
		{"one at a time", Options{Writers: 1, Batch: 1}, 1},
		{"one batch", Options{Writers: 1, Batch: 1e6}, 2},
		{"in parallel", Options{Writers: 4, Batch: 50}, 3},
		{"in parallel, one at a time", Options{Writers: 8, Batch: 1}, 4},
	} {
		t.Run(test.name, func(t *testing.T) {
			s.clear(t)
			report := load(t, s, test.options, shuffled(readings, test.seed)...)
			if report.New != len(readings) {
				t.Errorf("%+v", report)
			}
			differ(t, "loaded", dump(t, s), want)
			report = load(t, s, test.options, shuffled(readings, test.seed+10)...)
			if report.Unchanged != len(readings) {
				t.Errorf("again: %+v", report)
			}
			differ(t, "loaded twice", dump(t, s), want)
		})
	}
	t.Run("two loaders", func(t *testing.T) {
		s.clear(t)
		other := openAt(t, s.config)
		var both sync.WaitGroup
		for i, s := range []*Store{s, other} {
			both.Go(func() {
				if _, err := s.Load(t.Context(), slices.Values(shuffled(readings, uint64(20+i))), Options{Writers: 3, Batch: 60}); err != nil {
					t.Error(err)
				}
			})
		}
		both.Wait()
		differ(t, "two loaders", dump(t, s), want)
	})
}

// TestForget is law 3: what is left after an article is forgotten is the graph
// of the others.
func TestForget(t *testing.T) {
	s := open(t)
	readings := world(2, 25)
	load(t, s, Options{}, readings...)
	for n, r := range shuffled(readings, 5) {
		name := r.Article.ID
		if n%2 == 0 {
			name = r.Article.URL
		}
		gone, err := s.Forget(t.Context(), []string{name})
		if err != nil || len(gone) != 1 {
			t.Fatal(gone, err)
		}
		if n%6 == 0 {
			differ(t, "some forgotten", dump(t, s), expected(shuffled(readings, 5)[n+1:]))
		}
	}
	if rest := dump(t, s); len(rest) != 0 {
		t.Errorf("all forgotten, and left: %q", rest)
	}
	if gone, err := s.Forget(t.Context(), []string{"no such article"}); err != nil || len(gone) != 0 {
		t.Error(gone, err)
	}
}
