package export

import (
	"encoding/csv"
	"encoding/xml"
	"errors"
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

// counter counts what is written.
type counter int64

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}

// watched tells, in *highest, the most memory in use while the edges are taken.
func watched(g Graph, every int, highest *uint64) Graph {
	inner := g.Edges
	g.Edges = func(yield func(Edge, error) bool) {
		count := 0
		for e, err := range inner {
			if count++; count%every == 0 {
				var m runtime.MemStats
				runtime.GC()
				runtime.ReadMemStats(&m)
				*highest = max(*highest, m.HeapAlloc)
			}
			if !yield(e, err) {
				return
			}
		}
	}
	return g
}

// BenchmarkMillionEdges sets the exports beside bare loops over encoding/xml
// and encoding/csv that write the same edges; MB/s counts the bytes that each
// writes.
func BenchmarkMillionEdges(b *testing.B) {
	const n = 1_000_000
	var highest uint64
	g := large(n)
	seen := watched(g, n/5, &highest)
	b.Run("graphml", func(b *testing.B) {
		f, _ := Find("graphml")
		highest = 0
		for b.Loop() {
			var out counter
			if err := f.Write(&out, seen); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(out))
		}
		b.ReportMetric(float64(highest)/1e6, "heap-MB")
	})
	b.Run("bare encoding/xml", func(b *testing.B) {
		for b.Loop() {
			var out counter
			enc := xml.NewEncoder(&out)
			for e := range g.Edges {
				x := xmlEdge{ID: e.ID, Source: e.From, Target: e.To, Data: []xmlData{{"e0", e.Type}, {"e1", e.Type}}}
				for i, q := range e.Props {
					x.Data = append(x.Data, xmlData{"e" + strconv.Itoa(2+i), plain(q.Value)})
				}
				if err := enc.Encode(x); err != nil {
					b.Fatal(err)
				}
			}
			b.SetBytes(int64(out))
		}
	})
	b.Run("csv", func(b *testing.B) {
		f, _ := Find("csv")
		highest = 0
		for b.Loop() {
			dir := b.TempDir()
			if err := f.WriteDir(dir, seen); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(sizes(b, dir+"/nodes.csv", dir+"/edges.csv"))
		}
		b.ReportMetric(float64(highest)/1e6, "heap-MB")
	})
	b.Run("bare encoding/csv", func(b *testing.B) {
		for b.Loop() {
			name := b.TempDir() + "/edges.csv"
			f, err := os.Create(name)
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
			if err := errors.Join(out.Error(), f.Close()); err != nil {
				b.Fatal(err)
			}
			b.SetBytes(sizes(b, name))
		}
	})
}

// sizes adds up the bytes of files.
func sizes(b *testing.B, names ...string) (sum int64) {
	b.Helper()
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			b.Fatal(err)
		}
		sum += info.Size()
	}
	return sum
}

func TestMemoryStaysFlat(t *testing.T) {
	const edges = 200_000
	for _, name := range []string{"graphml", "gexf", "node-link", "csv", "parquet"} {
		f, _ := Find(name)
		var highest uint64
		g := watched(large(edges), edges/4, &highest)
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
