package export

import (
	"io"

	"github.com/parquet-go/parquet-go"
)

// parquetRows is how many rows are held before they are written as a group.
const parquetRows = 50_000

// writeParquet writes nodes.parquet and edges.parquet, typed, compressed, a
// list as a list.
func writeParquet(dir string, g Graph) error {
	fixedText := func(names ...string) []Key {
		var keys []Key
		for _, n := range names {
			keys = append(keys, Key{n, Text})
		}
		return keys
	}
	err := create(dir, "nodes.parquet", func(w io.Writer) error {
		t := newParquetTable(w, "node", append(append(fixedText("id", "name", "type"), Key{"labels", List}), g.NodeKeys()...))
		p := &printer{}
		p.nodes(g, func(n Node) {
			p.err = t.write(append([]Prop{{"id", n.ID}, {"name", n.Name}, {"type", n.Kind()}, {"labels", n.Labels}}, n.Props...))
		})
		return first(p.err, t.close())
	})
	if err != nil {
		return err
	}
	return create(dir, "edges.parquet", func(w io.Writer) error {
		t := newParquetTable(w, "edge", append(fixedText("id", "source", "target", "type"), g.EdgeKeys()...))
		p := &printer{}
		p.edges(g, func(e Edge) {
			p.err = t.write(append([]Prop{{"id", e.ID}, {"source", e.From}, {"target", e.To}, {"type", e.Type}}, e.Props...))
		})
		return first(p.err, t.close())
	})
}

// parquetTable builds rows by hand, for a schema known only when it runs.
type parquetTable struct {
	w      *parquet.Writer
	column map[string]int
	kinds  []Kind // by column
	held   int
}

func newParquetTable(w io.Writer, name string, keys []Key) *parquetTable {
	group := parquet.Group{}
	kinds := map[string]Kind{}
	for _, k := range keys {
		kinds[k.Name] = k.Kind
		switch k.Kind {
		case Text:
			group[k.Name] = parquet.Optional(parquet.String())
		case Bool:
			group[k.Name] = parquet.Optional(parquet.Leaf(parquet.BooleanType))
		case Int:
			group[k.Name] = parquet.Optional(parquet.Int(64))
		case Float:
			group[k.Name] = parquet.Optional(parquet.Leaf(parquet.DoubleType))
		case List:
			group[k.Name] = parquet.List(parquet.String())
		}
	}
	schema := parquet.NewSchema(name, group)
	t := &parquetTable{column: map[string]int{}}
	for i, path := range schema.Columns() {
		t.column[path[0]] = i
		t.kinds = append(t.kinds, kinds[path[0]])
	}
	t.w = parquet.NewWriter(w, schema, parquet.Compression(&parquet.Snappy), parquet.CreatedBy("diplograph", "", ""))
	return t
}

func (t *parquetTable) write(props []Prop) error {
	values := make([]any, len(t.kinds))
	for _, q := range props {
		if i, ok := t.column[q.Key]; ok {
			values[i] = q.Value
		}
	}
	row := make(parquet.Row, 0, len(values))
	for i, v := range values {
		switch v := v.(type) {
		case nil:
			row = append(row, parquet.NullValue().Level(0, 0, i))
		case []string:
			if len(v) == 0 {
				row = append(row, parquet.NullValue().Level(0, 0, i))
			}
			for j, s := range v {
				row = append(row, parquet.ValueOf(s).Level(min(j, 1), 1, i))
			}
		default:
			row = append(row, parquet.ValueOf(v).Level(0, 1, i))
		}
	}
	if _, err := t.w.WriteRows([]parquet.Row{row}); err != nil {
		return err
	}
	if t.held++; t.held == parquetRows {
		t.held = 0
		return t.w.Flush()
	}
	return nil
}

func (t *parquetTable) close() error { return t.w.Close() }
