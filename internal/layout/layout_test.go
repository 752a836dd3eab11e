package layout

import (
	"math"
	"slices"
	"testing"
)

func TestPlaceIsTheSameEveryTime(t *testing.T) {
	n, edges := ring(500)
	a, b := Place(n, edges, nil), Place(n, edges, nil)
	if !slices.Equal(a, b) {
		t.Error("two runs gave two pictures")
	}
}

func TestPlaceKeepsPartsApartAndFriendsTogether(t *testing.T) {
	// Two rings of six joined by one edge, and a pair on its own.
	var edges []Edge
	for i := range 6 {
		edges = append(edges, Edge{i, (i + 1) % 6, 1}, Edge{6 + i, 6 + (i+1)%6, 1})
	}
	edges = append(edges, Edge{0, 6, 0.2}, Edge{12, 13, 1})
	at := Place(14, edges, func(int) float64 { return 0.5 })
	mean := func(a, b []int) float64 {
		sum := 0.0
		for _, i := range a {
			for _, j := range b {
				sum += math.Hypot(at[i].X-at[j].X, at[i].Y-at[j].Y)
			}
		}
		return sum / float64(len(a)*len(b))
	}
	one, two := []int{0, 1, 2, 3, 4, 5}, []int{6, 7, 8, 9, 10, 11}
	if in, across := mean(one, one), mean(one, two); in >= across {
		t.Errorf("inside a ring %.2f, across %.2f", in, across)
	}
}

func TestPlaceNeverDrawsOneNodeOverAnother(t *testing.T) {
	n, edges := ring(60)
	for i := range 40 { // a crowd around node 0
		edges = append(edges, Edge{0, i + 1, 3})
	}
	at := Place(n, edges, func(int) float64 { return 1 })
	for i := range at {
		for j := range i {
			if d := math.Hypot(at[i].X-at[j].X, at[i].Y-at[j].Y); d < 1.6 {
				t.Errorf("nodes %d and %d are %.2f apart, want about 2", i, j, d)
			}
		}
	}
}

func TestPlaceHoldsOnToOddGraphs(t *testing.T) {
	for name, g := range map[string]struct {
		n     int
		edges []Edge
	}{
		"none":       {0, nil},
		"one":        {1, nil},
		"a loop":     {1, []Edge{{0, 0, 1}}},
		"no edges":   {50, nil},
		"a heap":     {3, []Edge{{0, 1, 1e6}, {1, 2, 1e6}}},
		"parallel":   {2, []Edge{{0, 1, 1}, {0, 1, 1}, {1, 0, 1}}},
		"no weights": {3, []Edge{{0, 1, 0}, {1, 2, 0}}},
	} {
		at := Place(g.n, g.edges, nil)
		if len(at) != g.n {
			t.Errorf("%s: %d places", name, len(at))
		}
		for i, p := range at {
			if math.IsNaN(p.X+p.Y) || math.IsInf(p.X+p.Y, 0) {
				t.Errorf("%s: node %d is at %v", name, i, p)
			}
		}
	}
}

func BenchmarkPlace(b *testing.B) {
	n, edges := ring(2000)
	for b.Loop() {
		Place(n, edges, nil)
	}
}

// ring is a ring with chords.
func ring(n int) (int, []Edge) {
	var edges []Edge
	for i := range n {
		edges = append(edges, Edge{i, (i + 1) % n, 1}, Edge{i, (i*7 + 3) % n, 0.5})
	}
	return n, edges
}
