package neo4jtest

import (
	"context"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

func count(t *testing.T, driver neo4j.DriverWithContext) int64 {
	t.Helper()
	result, err := neo4j.ExecuteQuery(context.Background(), driver, "MATCH (n) RETURN count(n) AS n", nil, neo4j.EagerResultTransformer)
	if err != nil {
		t.Fatal(err)
	}
	n, _ := result.Records[0].Values[0].(int64)
	return n
}

// Two tests that use Neo4j at once each see only their own data.
func TestEachTestHasItsOwn(t *testing.T) {
	for _, name := range []string{"first", "second", "third"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			driver := Start(t).Driver(t)
			if n := count(t, driver); n != 0 {
				t.Errorf("a new test finds %d nodes", n)
			}
			for _, query := range []string{
				"CREATE CONSTRAINT left_over IF NOT EXISTS FOR (n:N) REQUIRE n.id IS UNIQUE",
				"CREATE INDEX left_over_too IF NOT EXISTS FOR (n:N) ON (n.name)",
				"CREATE (:N {id: 1})-[:R]->(:N {id: 2})",
			} {
				if _, err := neo4j.ExecuteQuery(context.Background(), driver, query, nil, neo4j.EagerResultTransformer); err != nil {
					t.Fatal(err)
				}
			}
			if n := count(t, driver); n != 2 {
				t.Errorf("a test that made 2 nodes finds %d", n)
			}
		})
	}
}
