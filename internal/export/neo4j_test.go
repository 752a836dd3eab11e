package export

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/neo4jtest"
)

// The script is run by Neo4j, twice, and what is then in the database is
// compared with what went out.
func TestCypherScriptBringsTheGraphBack(t *testing.T) {
	conn := neo4jtest.Start(t)
	driver := conn.Driver(t)
	ctx := context.Background()
	run := func(text string) []*neo4j.Record {
		t.Helper()
		r, err := neo4j.ExecuteQuery(ctx, driver, text, nil, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase(conn.Database))
		if err != nil {
			t.Fatalf("%v\n%.300s", err, text)
		}
		return r.Records
	}
	g := Of(hostile(), "script", true)
	f, _ := Find("cypher")
	var script bytes.Buffer
	if err := f.Write(&script, g); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		for _, statement := range strings.Split(script.String(), ";\n") {
			if statement != "" {
				run(statement)
			}
		}
	}
	texts := func(props map[string]any) map[string]string {
		out := map[string]string{}
		for k, v := range props {
			switch v := v.(type) {
			case []any:
				var list []string
				for _, x := range v {
					list = append(list, x.(string))
				}
				out[k] = plain(list)
			case neo4j.Date:
				out[k] = v.Time().Format("2006-01-02")
			case float64, int64, bool, string:
				out[k] = plain(v)
			default:
				out[k] = fmt.Sprint(v)
			}
		}
		return out
	}
	var got back
	for _, r := range run("MATCH (n) WHERE n.id IS NOT NULL RETURN n.id, coalesce(n.name, ''), labels(n), properties(n)") {
		props := texts(r.Values[3].(map[string]any))
		delete(props, "id")
		delete(props, "name")
		labels := r.Values[2].([]any)
		n := backNode{ID: r.Values[0].(string), Name: r.Values[1].(string), Props: props}
		for _, l := range labels {
			n.Labels = append(n.Labels, l.(string))
		}
		n.Labels = inOrder(n.Labels)
		got.Nodes = append(got.Nodes, n)
	}
	for _, r := range run("MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)") {
		from, relation, to := r.Values[0].(string), r.Values[1].(string), r.Values[2].(string)
		got.Edges = append(got.Edges, backEdge{EdgeID(from, relation, to), from, to, relation, texts(r.Values[3].(map[string]any))})
	}
	want := out(t, g)
	for i := range want.Nodes {
		want.Nodes[i].Type = "" // one of the labels
		want.Nodes[i].Labels = inOrder(want.Nodes[i].Labels)
	}
	for i := range want.Edges {
		delete(want.Edges[i].Props, "symmetric") // the relation's, not the edge's
	}
	compare(t, want, got)
}
