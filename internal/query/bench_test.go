package query_test

import (
	"context"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/cypher"
	"diplograph/internal/neo4jtest"
	"diplograph/internal/query"
	"diplograph/internal/query/querytest"
)

// BenchmarkFlagship measures what graphquery adds to the bare driver: finding
// the names of the parameters, and the transaction.
func BenchmarkFlagship(b *testing.B) {
	conn := neo4jtest.Start(b)
	querytest.Load(b, conn, world(b))
	q, _ := cypher.Find(stored(b), "allies-of-sanctioned-attending")
	ctx := context.Background()

	b.Run("driver", func(b *testing.B) {
		driver := conn.Driver(b)
		params := map[string]any{"event": "event:2025-09-03-victory-day-parade"}
		for b.Loop() {
			if _, err := neo4j.ExecuteQuery(ctx, driver, q.Text, params, neo4j.EagerResultTransformer,
				neo4j.ExecuteQueryWithReadersRouting()); err != nil {
				b.Fatal(err)
			}
		}
	})
	for name, evidence := range map[string]bool{"query": false, "query with evidence": true} {
		b.Run(name, func(b *testing.B) {
			db := open(b, conn)
			for b.Loop() {
				bound, err := db.Bind(ctx, q, map[string]string{"event": "victory day"})
				if err != nil {
					b.Fatal(err)
				}
				a, err := db.Ask(ctx, query.Request{Text: q.Text, Params: bound.Params, Proves: true, Evidence: evidence})
				if err != nil {
					b.Fatal(err)
				}
				for _, err := range a.Rows(ctx) {
					if err != nil {
						b.Fatal(err)
					}
				}
				a.Close(ctx)
			}
		})
	}
}
