package render

import (
	"encoding/csv"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"diplograph/internal/row"
)

func render(t *testing.T, f Format, o Options, columns []string, rows ...row.Row) string {
	t.Helper()
	var b strings.Builder
	w, err := New(&b, f, columns, o)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		if err := w.Row(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var awkward = row.Row{Values: []any{
	"a|b\t\"c\"\n<d>, \x1b[31mé", int64(1), 2.0, nil, []any{"x", int64(2)},
	row.Node{Labels: []string{"Entity", "State"}, Properties: map[string]any{"id": "SVK", "name": "Slovakia"}},
	map[string]any{"inf": math.Inf(1), "day": row.Temporal("2025-09-03")},
}}

var awkwardColumns = []string{"text", "int", "float", "null", "list", "node", "map"}

func TestFormats(t *testing.T) {
	for f, want := range map[Format]string{
		JSONL: `{"text":"a|b\t\"c\"\n<d>, \u001b[31mé","int":1,"float":2.0,"null":null,"list":["x",2],` +
			`"node":{"labels":["Entity","State"],"properties":{"id":"SVK","name":"Slovakia"}},"map":{"day":"2025-09-03","inf":"+Inf"}}` + "\n",
		TSV: "text\tint\tfloat\tnull\tlist\tnode\tmap\n" +
			`a|b\t"c"\n<d>, ` + "\x1b[31mé\t1\t2.0\t\tx; 2\t(Slovakia:State)\t" + `{"day":"2025-09-03","inf":"+Inf"}` + "\n",
		Plain: "text                 int  float  null  list  node              map\n" +
			`a|b "c" <d>,  [31mé    1    2.0        x; 2  (Slovakia:State)  {"day":"2025-09-03","inf":"+Inf"}` + "\n",
	} {
		if got := render(t, f, Options{}, awkwardColumns, awkward); got != want {
			t.Errorf("%s\n got %q\nwant %q", f, got, want)
		}
	}
	records, err := csv.NewReader(strings.NewReader(render(t, CSV, Options{}, awkwardColumns, awkward))).ReadAll()
	if err != nil || len(records) != 2 || records[1][0] != awkward.Values[0] {
		t.Errorf("csv reads back as %q, %v", records, err)
	}
}

// A table is as wide as the terminal at the most, with evidence and without.
func TestTableFits(t *testing.T) {
	long := row.Row{Values: []any{strings.Repeat("word ", 30), "平壌 " + strings.Repeat("x", 80)},
		Evidence: []row.Evidence{{Subject: "A", Relation: "ATTENDS", Object: "B", Text: strings.Repeat("said ", 40), Source: "title"}}}
	got := render(t, Table, Options{Width: 60, Evidence: true}, []string{"one", "two"}, long, long)
	for _, l := range strings.Split(strings.TrimSpace(got), "\n") {
		if n := len([]rune(l)); n > 60 {
			t.Errorf("%d runes: %s", n, l)
		}
	}
}

// Where a table is narrower than its texts, words stay whole as long as they
// can, and marks are the next best place to break.
func TestTableBreaksBetweenWords(t *testing.T) {
	got := render(t, Table, Options{Width: 34}, []string{"relation", "text"},
		row.Row{Values: []any{"  SANCTIONED_BY", "a sentence with several words"}},
		row.Row{Values: []any{"", "(Slovakia)-[:TREATY_ALLY]-(Nord)"}})
	want := `┌─────────────────┬──────────────┐
│ relation        │ text         │
├─────────────────┼──────────────┤
│   SANCTIONED_BY │ a sentence   │
│                 │ with several │
│                 │ words        │
│                 │ (Slovakia)-[ │
│                 │ :            │
│                 │ TREATY_ALLY] │
│                 │ -(Nord)      │
└─────────────────┴──────────────┘
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// An answer without rows is whole in every format.
func TestEmpty(t *testing.T) {
	for f, want := range map[Format]string{
		JSON: "[]\n", JSONL: "", CSV: "a,b\n", TSV: "a\tb\n", Plain: "a  b\n",
		Markdown: "| a | b |\n| --- | --- |\n",
		Table:    "┌───┬───┐\n│ a │ b │\n├───┼───┤\n└───┴───┘\n",
	} {
		if got := render(t, f, Options{}, []string{"a", "b"}); got != want {
			t.Errorf("%s: %q, want %q", f, got, want)
		}
	}
}

func TestTemplate(t *testing.T) {
	o := Options{Template: `{{.text | json}} {{join "+" .list}} {{.node}}{{.null}}`}
	want := `"a|b\t\"c\"\n<d>, \u001b[31mé" x+2 (Slovakia:State)` + "\n"
	if got := render(t, Template, o, awkwardColumns, awkward); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	w, _ := New(&strings.Builder{}, Template, awkwardColumns, Options{Template: "{{.nothing}}"})
	if err := w.Row(awkward); err == nil {
		t.Error("a column that is not there is no error")
	}
}

func TestEvidenceKey(t *testing.T) {
	got := render(t, JSON, Options{Evidence: true}, []string{"evidence"}, row.Row{Values: []any{"own"}, Evidence: []row.Evidence{{Text: "said"}}})
	var rows []map[string]any
	if err := json.Unmarshal([]byte(got), &rows); err != nil || rows[0]["evidence"] != "own" || rows[0]["_evidence"] == nil {
		t.Errorf("%s: %v", got, err)
	}
}
