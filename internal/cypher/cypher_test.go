package cypher

import "testing"

func TestQueries(t *testing.T) {
	queries, err := Queries()
	if err != nil {
		t.Fatal(err)
	}
	if len(queries) < 40 {
		t.Errorf("%d stored queries, want forty and more", len(queries))
	}
}
