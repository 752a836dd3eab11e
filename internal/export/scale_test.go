package export

import (
	"encoding/csv"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"testing"
)

// large is a graph of n edges that is nowhere in memory.
func large(n int) Graph {
	return Graph{Title: "large",
		Nodes: func(yield func(Node, error) bool) {
			for i := range n / 10 {
				id := "person:p" + strconv.Itoa(i)
				if !yield(Node{id, []string{"Entity", "Person"}, "Person & <" + id + ">", []Prop{{"title", "Minister"}}}, nil) {
					return
				}
			}
		},
		Edges: func(yield func(Edge, error) bool) {
			for i := range n {
				from, to := "person:p"+strconv.Itoa(i%(n/10)), "person:p"+strconv.Itoa(i*7%(n/10))
				e := Edge{"edge:" + strconv.Itoa(i), from, to, "MET_WITH", []Prop{{"symmetric", true}, {"status", "past"},
					{"confidence", 0.95}, {"claims", int64(3)}, {"articles", int64(2)}, {"firstDate", "2014-01-01"}, {"lastDate", "2014-12-31"}}}
				if !yield(e, nil) {
					return
				}
			}
		}}
}

// The edges as encoding/xml and encoding/csv would write them in a bare loop.
type xmlData struct {
	Key   string `xml:"key,attr"`
	Value string `xml:",chardata"`
}

type xmlEdge struct {
	XMLName xml.Name  `xml:"edge"`
	ID      string    `xml:"id,attr"`
	Source  string    `xml:"source,attr"`
	Target  string    `xml:"target,attr"`
	Data    []xmlData `xml:"data"`
}

func BenchmarkEdges(b *testing.B) {
	const n = 100_000
	g := large(n)
	for _, name := range []string{"graphml", "csv"} {
		b.Run(name, func(b *testing.B) {
			f, _ := Find(name)
			dir := b.TempDir()
			for b.Loop() {
				if f.Dir() {
					if err := f.WriteDir(dir, g); err != nil {
						b.Fatal(err)
					}
				} else if err := f.Write(io.Discard, g); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("bare encoding/xml", func(b *testing.B) {
		for b.Loop() {
			enc := xml.NewEncoder(io.Discard)
			for e := range g.Edges {
				x := xmlEdge{ID: e.ID, Source: e.From, Target: e.To, Data: []xmlData{{"e0", e.Type}, {"e1", e.Type}}}
				for i, q := range e.Props {
					x.Data = append(x.Data, xmlData{"e" + strconv.Itoa(2+i), plain(q.Value)})
				}
				if err := enc.Encode(x); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("bare encoding/csv", func(b *testing.B) {
		for b.Loop() {
			f, err := os.Create(b.TempDir() + "/edges.csv")
			if err != nil {
				b.Fatal(err)
			}
			out := csv.NewWriter(f)
			for e := range g.Edges {
				record := []string{e.ID, e.From, e.To, e.Type}
				for _, q := range e.Props {
					record = append(record, plain(q.Value))
				}
				if err := out.Write(record); err != nil {
					b.Fatal(err)
				}
			}
			out.Flush()
			f.Close()
		}
	})
}

func TestMemoryStaysFlat(t *testing.T) {
	const edges = 200_000
	for _, name := range []string{"graphml", "gexf", "node-link", "csv", "parquet"} {
		f, _ := Find(name)
		g := large(edges)
		inner, highest := g.Edges, uint64(0)
		count := 0
		g.Edges = func(yield func(Edge, error) bool) {
			for e, err := range inner {
				if count++; count%50_000 == 0 {
					var m runtime.MemStats
					runtime.GC()
					runtime.ReadMemStats(&m)
					highest = max(highest, m.HeapAlloc)
				}
				if !yield(e, err) {
					return
				}
			}
		}
		write := func() error {
			if f.Dir() {
				return f.WriteDir(t.TempDir(), g)
			}
			return f.Write(io.Discard, g)
		}
		if err := write(); err != nil {
			t.Fatal(err)
		}
		if highest > 48<<20 {
			t.Errorf("%s holds %s while it writes %d edges", name, fmt.Sprint(highest>>20, " MB"), edges)
		}
	}
}
