package export

import (
	"encoding/csv"
	"io"
	"strings"
)

// writeCSV writes nodes.csv and edges.csv for people, spreadsheets and data
// frames: RFC 4180, plain column names, lists as JSON arrays.
func writeCSV(dir string, g Graph) error {
	return writeTables(dir, g, table{
		node:   []string{"id", "name", "type", "labels"},
		edge:   []string{"id", "source", "target", "type"},
		column: func(k Key) string { return k.Name },
		nodeRow: func(n Node) []string {
			return []string{n.ID, n.Name, n.Kind(), strings.Join(n.Labels, ":")}
		},
		edgeRow: func(e Edge) []string { return []string{e.ID, e.From, e.To, e.Type} },
		value:   plain,
	})
}

// neo4jListSeparator keeps list items apart in files for neo4j-admin: no text
// that an article can hold contains it.
const neo4jListSeparator = "\x1f"

// writeNeo4jCSV writes nodes.csv and edges.csv with the headers that
// `neo4j-admin database import` reads. See docs/exports.md for its command.
func writeNeo4jCSV(dir string, g Graph) error {
	return writeTables(dir, g, table{
		node: []string{"id:ID", "name", ":LABEL"},
		edge: []string{":START_ID", ":END_ID", ":TYPE"},
		column: func(k Key) string {
			return k.Name + [...]string{Text: "", Bool: ":boolean", Int: ":long", Float: ":double", List: ":string[]"}[k.Kind]
		},
		nodeRow: func(n Node) []string {
			return []string{n.ID, n.Name, strings.Join(n.Labels, neo4jListSeparator)}
		},
		edgeRow: func(e Edge) []string { return []string{e.From, e.To, e.Type} },
		value: func(v any) string {
			if l, ok := v.([]string); ok {
				return strings.Join(l, neo4jListSeparator)
			}
			return plain(v)
		},
	})
}

// table says how a flavour of CSV lays its two files out: the columns before
// the properties, and how a property is named and written.
type table struct {
	node, edge []string
	column     func(Key) string
	nodeRow    func(Node) []string
	edgeRow    func(Edge) []string
	value      func(any) string
}

func writeTables(dir string, g Graph, t table) error {
	// rows writes a header and then a record a call, in a buffer used again.
	rows := func(w io.Writer, head []string, keys []Key) (p *csv.Writer, write func(fixed []string, props []Prop) error) {
		out := csv.NewWriter(w)
		at := make(map[string]int, len(keys))
		header := append([]string(nil), head...)
		for _, k := range keys {
			at[k.Name] = len(header)
			header = append(header, t.column(k))
		}
		record := make([]string, len(header))
		return out, func(fixed []string, props []Prop) error {
			if fixed == nil {
				return out.Write(header)
			}
			clear(record)
			copy(record, fixed)
			for _, q := range props {
				if i, ok := at[q.Key]; ok {
					record[i] = t.value(q.Value)
				}
			}
			return out.Write(record)
		}
	}
	err := create(dir, "nodes.csv", func(w io.Writer) error {
		out, write := rows(w, t.node, g.NodeKeys())
		p := &printer{err: write(nil, nil)}
		p.nodes(g, func(n Node) { p.err = write(t.nodeRow(n), n.Props) })
		out.Flush()
		return first(p.err, out.Error())
	})
	if err != nil {
		return err
	}
	return create(dir, "edges.csv", func(w io.Writer) error {
		out, write := rows(w, t.edge, g.EdgeKeys())
		p := &printer{err: write(nil, nil)}
		p.edges(g, func(e Edge) { p.err = write(t.edgeRow(e), e.Props) })
		out.Flush()
		return first(p.err, out.Error())
	})
}

func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
