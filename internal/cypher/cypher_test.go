package cypher

import (
	"flag"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
)

var update = flag.Bool("update", false, "write docs/queries.md anew")

func TestQueries(t *testing.T) {
	queries, err := Queries()
	if err != nil {
		t.Fatal(err)
	}
	if len(queries) < 40 {
		t.Errorf("%d stored queries, want forty and more", len(queries))
	}
	for _, q := range queries {
		if !q.Proves && q.Theme != "evidence" && q.Theme != "quality" && q.Name != "most-connected" {
			t.Errorf("%s does not say what its rows rest on", q.Name)
		}
	}
}

// TestReference compares docs/queries.md with the queries as they are.
func TestReference(t *testing.T) {
	queries, err := Queries()
	if err != nil {
		t.Fatal(err)
	}
	const page = "../../docs/queries.md"
	got := Reference(queries)
	if *update {
		if err := os.WriteFile(page, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Error("docs/queries.md is not current: go test ./internal/cypher -update")
	}
}

const good = `// name: good
// title: Good
// question: Is this
//    good?
// theme: mine
// param: state State, e.g. "North Korea": a state
// param: from date = 2020: a date
// param: event Event = any: an event
// param: most int = 3, e.g. 5: how many
// column: who: someone
// order: by who
MATCH (p:Person)-[:REPRESENTS]->(s:State {id: $state}) // not $this
WHERE p.since > $from AND "$nor this" <> '$either' AND ($event IS NULL OR p.x = $event)
RETURN p.name AS who, [p] AS proof ORDER BY who LIMIT $most
`

func TestParse(t *testing.T) {
	queries, err := Parse(fstest.MapFS{"good.cypher": {Data: []byte(good)}}, "dir", "dir")
	if err != nil {
		t.Fatal(err)
	}
	q := queries[0]
	want := []Param{
		{Name: "state", Type: State, Example: "North Korea", Doc: "a state"},
		{Name: "from", Type: Date, Default: "2020", Doc: "a date"},
		{Name: "event", Type: Event, Optional: true, Doc: "an event"},
		{Name: "most", Type: Int, Default: int64(3), Example: "5", Doc: "how many"},
	}
	if !reflect.DeepEqual(q.Params, want) {
		t.Errorf("parameters %+v\nwant %+v", q.Params, want)
	}
	if q.Question != "Is this good?" || q.Line != 12 || !q.Proves || len(q.Columns) != 1 {
		t.Errorf("read as %+v", q)
	}
}

// Each case changes the good query in one place; the message says where.
func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{"// theme", "// teme", `dir/good.cypher:5: unknown key "teme"; want one of name, title`},
		{"// theme: mine\n", "", `dir/good.cypher:1: no theme in the header`},
		{"name: good", "name: better", `dir/good.cypher:1: name: "better", but the file is good.cypher`},
		{"name: good", "name: Good!", `dir/good.cypher:1: name: "Good!"; want small letters`},
		{"title: Good", "title:", `dir/good.cypher:2: title: no value`},
		{"title: Good", "title: Good\n// title: Again", `dir/good.cypher:3: title: given already in line 2`},
		{"state State,", "state Stat,", `dir/good.cypher:6: param: state: unknown type "Stat"; want one of string`},
		{`, e.g. "North Korea"`, "", `dir/good.cypher:6: param: state: a parameter without a default needs an example`},
		{"= 2020", "= soon", `dir/good.cypher:7: param: from: default: "soon" is not a date`},
		{"e.g. 5", "e.g. five", `dir/good.cypher:9: param: most: example: "five" is not a whole number`},
		{"param: most int", "param: most", `dir/good.cypher:9: param: "most = 3, e.g. 5: how many"; want NAME TYPE`},
		{"param: most", "param: from", `dir/good.cypher:9: param: from: declared already in line 7`},
		{"LIMIT $most", "", `dir/good.cypher:9: param: most is not used in the statement`},
		{"LIMIT $most", "LIMIT $most + $more", `dir/good.cypher:14: $more is not declared in the header`},
		{"column: who", "column: whom", `dir/good.cypher:14: the statement returns who; the header declares whom`},
		{"order: by who", "order: sorted", `dir/good.cypher:11: order: "sorted"; want "any"`},
		{"LIMIT $most", "LIMIT $most; MATCH (n) RETURN n", `dir/good.cypher:14: more than one statement`},
	} {
		text := strings.Replace(good, c.old, c.new, 1)
		_, err := Parse(fstest.MapFS{"good.cypher": {Data: []byte(text)}}, "dir", "dir")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q for %q: %v\nwant %s", c.new, c.old, err, c.want)
		}
	}
}

// FuzzParse: no file makes the parser panic, and what it accepts can be called.
func FuzzParse(f *testing.F) {
	f.Add(good)
	f.Add("// name: good\nRETURN '\\")
	f.Add("/* `")
	f.Fuzz(func(t *testing.T, text string) {
		q, err := parseFile("good.cypher", text)
		if err == nil && (q.Name != "good" || q.Text == "" || len(q.Columns) == 0) {
			t.Errorf("accepted %q as %+v", text, q)
		}
	})
}
