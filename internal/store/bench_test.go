package store

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/graph"
	"diplograph/internal/icews"
	"diplograph/internal/model"
	"diplograph/internal/neo4jtest"
	"diplograph/internal/server"
)

// The benchmarks of docs/store.md. Each loads into an empty graph once:
//
//	go test ./internal/store -run - -bench . -benchtime 1x -timeout 60m
//
// DIPLOGRAPH_ICEWS names a file of ICEWS events to load; without it they are
// made up. DIPLOGRAPH_SIZES lists how many rows BenchmarkSize loads.

// icewsRows are the rows to load.
func icewsRows(b *testing.B) (graph.Dataset, []graph.Row) {
	name := os.Getenv("DIPLOGRAPH_ICEWS")
	if name == "" {
		return graph.Dataset{ID: "dataset:made-up", Reading: "1"}, madeUp(20000)
	}
	f, err := os.Open(name)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	r, err := icews.New()
	if err != nil {
		b.Fatal(err)
	}
	d, err := r.Dataset(name, f)
	if err != nil {
		b.Fatal(err)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		b.Fatal(err)
	}
	var rows []graph.Row
	for row, err := range r.Claims(name, f, d) {
		if err != nil {
			b.Fatal(err)
		}
		rows = append(rows, row)
	}
	return d, rows
}

// madeUp are n rows between n/10 entities, some of them in very many.
func madeUp(n int) []graph.Row {
	rnd := rand.New(rand.NewPCG(uint64(n), 5))
	entities := uint64(max(n/10, 10))
	zipf := rand.NewZipf(rnd, 1.1, 10, entities-1)
	relations := []model.Relation{model.Condemned, model.Supports, model.Threatened, model.Aids, model.NegotiatesWith}
	rows := make([]graph.Row, 0, n)
	entity := func(i uint64) model.Entity {
		name := fmt.Sprintf("Body number %d", i)
		return model.Entity{ID: fmt.Sprintf("org:body-number-%d", i), Name: name, Type: model.Organization, Kind: "igo"}
	}
	for len(rows) < n {
		s, o := entity(zipf.Uint64()), entity(rnd.Uint64N(entities))
		if s.ID == o.ID {
			continue
		}
		day := time.Date(2014, 1, 1+len(rows)*365/n, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
		rows = append(rows, graph.Row{
			Subject: s, Object: o, Text: s.Name + " | Criticize or denounce | " + o.Name + " | " + day,
			Claim: model.Claim{
				Article: "dataset:made-up", Sentence: len(rows) + 1, Subject: s.ID, Object: o.ID,
				Relation: relations[rnd.IntN(len(relations))], Polarity: model.Asserted, Status: model.Past,
				Confidence: 0.7, Rule: "cameo:111", Date: day,
			},
		})
	}
	return rows
}

func rate(b *testing.B, rows int, work func()) {
	b.Helper()
	start := time.Now()
	work()
	b.ReportMetric(float64(rows)/time.Since(start).Seconds(), "rows/s")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkDataset compares loading with what the bare database does for the
// same nodes and relationships.
func BenchmarkDataset(b *testing.B) {
	s := open(b)
	if err := s.Prepare(b.Context()); err != nil {
		b.Fatal(err)
	}
	d, rows := icewsRows(b)
	warm := rows[:min(len(rows), 3000)]
	loadDataset(b, s, d, warm, Options{})
	s.empty(b)
	bare(b, s, d, warm, 1000)
	for range b.N {
		for round := range 2 {
			for _, size := range []int{1000, 2000, 4000} {
				s.empty(b)
				b.Run(fmt.Sprintf("bare/batch=%d/%d", size, round), func(b *testing.B) {
					rate(b, len(rows), func() { bare(b, s, d, rows, size) })
				})
			}
			for _, o := range []Options{{Writers: 1, Batch: 2000}, {Writers: 2, Batch: 2000}, {}, {Writers: 4}} {
				s.empty(b)
				o = o.withDefaults()
				b.Run(fmt.Sprintf("load/writers=%d/batch=%d/%d", o.Writers, o.Batch, round), func(b *testing.B) {
					rate(b, len(rows), func() { loadDataset(b, s, d, rows, o) })
				})
			}
			b.Run(fmt.Sprintf("again/%d", round), func(b *testing.B) {
				rate(b, len(rows), func() { loadDataset(b, s, d, rows, Options{}) })
			})
		}
		s.empty(b)
		some := rows[:min(len(rows), 2000)]
		b.Run("one-at-a-time", func(b *testing.B) { rate(b, len(some), func() { oneByOne(b, s, d, some) }) })
	}
}

// BenchmarkSize gives the rate against the size.
func BenchmarkSize(b *testing.B) {
	s := open(b)
	sizes := []int{1000, 10000, 100000}
	if list := os.Getenv("DIPLOGRAPH_SIZES"); list != "" {
		sizes = nil
		for text := range strings.SplitSeq(list, ",") {
			var n int
			if _, err := fmt.Sscan(text, &n); err != nil {
				b.Fatal(err)
			}
			sizes = append(sizes, n)
		}
	}
	d := graph.Dataset{ID: "dataset:made-up", Reading: "1"}
	loadDataset(b, s, d, madeUp(5000), Options{})
	for _, n := range sizes {
		s.empty(b)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			rows := madeUp(n)
			rate(b, n, func() { loadDataset(b, s, d, rows, Options{}) })
		})
	}
}

// empty is clear for large graphs.
func (s *Store) empty(tb testing.TB) {
	tb.Helper()
	session := s.session(tb.Context(), neo4j.AccessModeWrite)
	defer session.Close(tb.Context())
	for _, text := range []string{
		"MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS",
		"MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 20000 ROWS",
	} {
		result, err := session.Run(tb.Context(), text, nil)
		if err == nil {
			_, err = result.Consume(tb.Context())
		}
		if err != nil {
			tb.Fatal(err)
		}
	}
}

// bareRows are the parameters of bare, made before the clock would start in a
// program that has them at hand.
type bareRows struct {
	entities, described, claims []any
	edges                       map[model.Relation][]any
}

func bareRowsOf(d graph.Dataset, rows []graph.Row) bareRows {
	out := bareRows{edges: make(map[model.Relation][]any)}
	seen := make(map[string]bool)
	said := make(map[string][]graph.Said)
	for _, row := range rows {
		for _, e := range []model.Entity{row.Subject, row.Object} {
			if !seen[e.ID] {
				seen[e.ID] = true
				out.entities = append(out.entities, entityProps(e))
				out.described = append(out.described, props{"entity": e.ID, "props": props{"name": e.Name, "aliases": e.Aliases}})
			}
		}
		c := graph.Claim{Claim: row.Claim, ID: row.Claim.ID(), Edge: graph.EdgeKey(row.Claim)}
		p := claimProps(c)
		p["row"], p["text"] = row.Claim.Sentence, row.Text
		out.claims = append(out.claims, props{"subject": c.Subject, "object": c.Object, "props": p})
		said[c.Edge] = append(said[c.Edge], graph.Said{Claim: row.Claim, ID: c.ID, Dataset: true})
	}
	for _, key := range slices.Sorted(maps.Keys(said)) {
		e := graph.Derive(said[key])
		p := props{"status": string(e.Status), "confidence": e.Confidence, "claims": e.Claims, "articles": e.Articles}
		p.date("firstDate", e.FirstDate)
		p.date("lastDate", e.LastDate)
		out.edges[e.Relation] = append(out.edges[e.Relation], props{"from": e.From, "to": e.To, "props": p})
	}
	return out
}

// bare writes the same graph with UNWIND and nothing else: everything is new,
// nothing is looked up twice, merged, locked or derived.
func bare(b *testing.B, s *Store, d graph.Dataset, rows []graph.Row, size int) {
	b.Helper()
	all := bareRowsOf(d, rows)
	send := func(text string, rows []any) {
		for part := range slices.Chunk(rows, size) {
			if _, err := write(b.Context(), s, func(t transaction) (none, error) { return none{}, t.all(text, part) }); err != nil {
				b.Fatal(err)
			}
		}
	}
	send("UNWIND $rows AS row CREATE (a:Source:Dataset) SET a = row", []any{props{"id": d.ID}})
	send("UNWIND $rows AS row CREATE (e:Entity:Organization) SET e = row", all.entities)
	send(`UNWIND $rows AS row MATCH (a:Source {id: '`+d.ID+`'}) MATCH (e:Entity {id: row.entity})
		CREATE (e)-[r:DESCRIBED_IN]->(a) SET r = row.props`, all.described)
	send(`UNWIND $rows AS row MATCH (a:Source {id: '`+d.ID+`'}) MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
		CREATE (c:Claim)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o), (c)-[:FROM]->(a) SET c = row.props`, all.claims)
	for relation, rows := range all.edges {
		send(`UNWIND $rows AS row MATCH (s:Entity {id: row.from}) MATCH (o:Entity {id: row.to})
			CREATE (s)-[r:`+string(relation)+`]->(o) SET r = row.props`, rows)
	}
}

// oneByOne merges a row at a time, each in a transaction.
func oneByOne(b *testing.B, s *Store, d graph.Dataset, rows []graph.Row) {
	b.Helper()
	for _, row := range rows {
		one := bareRowsOf(d, []graph.Row{row})
		_, err := write(b.Context(), s, func(t transaction) (none, error) {
			for _, step := range []struct {
				text string
				rows []any
			}{
				{"UNWIND $rows AS row MERGE (a:Source {id: row.id}) SET a:Dataset", []any{props{"id": d.ID}}},
				{"UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e:Organization, e += row", one.entities},
				{`UNWIND $rows AS row MATCH (a:Source {id: '` + d.ID + `'}) MATCH (e:Entity {id: row.entity})
				MERGE (e)-[r:DESCRIBED_IN]->(a) SET r = row.props`, one.described},
				{`UNWIND $rows AS row MATCH (a:Source {id: '` + d.ID + `'}) MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
				MERGE (c:Claim {id: row.props.id}) SET c = row.props
				MERGE (c)-[:SUBJECT]->(s) MERGE (c)-[:OBJECT]->(o) MERGE (c)-[:FROM]->(a)`, one.claims},
				{`UNWIND $rows AS row MATCH (s:Entity {id: row.from}) MATCH (o:Entity {id: row.to})
				MERGE (s)-[r:` + string(row.Claim.Relation) + `]->(o) SET r = row.props`, one.edges[row.Claim.Relation]},
			} {
				if err := t.all(step.text, step.rows); err != nil {
					return none{}, err
				}
			}
			return none{}, nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBulk compares writing the files and importing them with the import
// of files that are there.
func BenchmarkBulk(b *testing.B) {
	managed := neo4jtest.Start(b).Server(b)
	d, rows := icewsRows(b)
	if _, err := server.Stop(b.Context(), managed); err != nil {
		b.Fatal(err)
	}
	for round := range 2 {
		dir := filepath.Join(b.TempDir(), "bulk")
		var report BulkReport
		b.Run(fmt.Sprintf("written-and-imported/%d", round), func(b *testing.B) {
			rate(b, len(rows), func() {
				report = bulk(b, dir, nil, d, rows)
				adminImport(b, managed, dir, report)
			})
		})
		b.Run(fmt.Sprintf("imported/%d", round), func(b *testing.B) {
			rate(b, len(rows), func() { adminImport(b, managed, dir, report) })
		})
	}
	if _, err := server.Ensure(b.Context(), managed); err != nil {
		b.Fatal(err)
	}
}

// adminImport imports into a managed server that is stopped.
func adminImport(b *testing.B, managed server.Options, dir string, report BulkReport) {
	b.Helper()
	var said bytes.Buffer
	if err := server.Admin(b.Context(), managed, &said, &said, append(report.In(dir), "--overwrite-destination=true")...); err != nil {
		b.Fatalf("%v\n%s", err, said.String())
	}
}
