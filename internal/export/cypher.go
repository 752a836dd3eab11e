package export

import (
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// cypherBatch is how many rows one statement of the script carries.
const cypherBatch = 500

// writeCypher writes a script for cypher-shell or the Browser. It merges, so
// running it twice changes nothing; constraints come before the first row.
func writeCypher(w io.Writer, g Graph) error {
	p := &printer{w: w}
	for _, label := range []string{"Entity", "Source", "Sentence", "Claim"} {
		if label == "Entity" || g.Evidence {
			p.print("CREATE CONSTRAINT ", strings.ToLower(label), "_id IF NOT EXISTS FOR (n:", label, ") REQUIRE n.id IS UNIQUE;\n")
		}
	}
	batches := cypherBatches{p: p, rows: map[string][]string{}}
	p.nodes(g, func(n Node) {
		labels := slices.Clone(n.Labels)
		if i := slices.Index(labels, baseLabel(labels)); i > 0 {
			labels[0], labels[i] = labels[i], labels[0]
		}
		head := "MERGE (n:" + cypherName(labels[0]) + " {id: row.id}) SET n += row.props"
		for _, l := range labels[1:] {
			head += ", n:" + cypherName(l)
		}
		row := "{id: " + cypherText(n.ID) + ", props: " + cypherProps(append([]Prop{{"name", n.Name}}, n.Props...)) + "}"
		batches.add(head, row)
	})
	batches.flush()
	p.edges(g, func(e Edge) {
		from, to := ends(e.Type)
		head := "MATCH (a:" + from + " {id: row.from}) MATCH (b:" + to + " {id: row.to}) MERGE (a)-[r:" +
			cypherName(e.Type) + "]->(b) SET r += row.props"
		props := slices.DeleteFunc(slices.Clone(e.Props), func(q Prop) bool { return q.Key == "symmetric" })
		batches.add(head, "{from: "+cypherText(e.From)+", to: "+cypherText(e.To)+", props: "+cypherProps(props)+"}")
	})
	batches.flush()
	return p.err
}

// baseLabel is the label whose constraint makes an id unique.
func baseLabel(labels []string) string {
	for _, l := range []string{"Entity", "Source", "Sentence", "Claim"} {
		if slices.Contains(labels, l) {
			return l
		}
	}
	return ""
}

// ends are the labels under which the ends of an edge are found.
func ends(relation string) (from, to string) {
	switch relation {
	case "SUBJECT", "OBJECT", "ATTRIBUTED_TO":
		return "Claim", "Entity"
	case "EVIDENCED_BY":
		return "Claim", "Sentence"
	case "IN":
		return "Sentence", "Source"
	case "FROM":
		return "Claim", "Source"
	case "MENTIONED_IN":
		return "Entity", "Sentence"
	}
	return "Entity", "Entity"
}

// cypherBatches gathers rows by the statement they need.
type cypherBatches struct {
	p    *printer
	rows map[string][]string
}

func (c *cypherBatches) add(head, row string) {
	c.rows[head] = append(c.rows[head], row)
	if len(c.rows[head]) == cypherBatch {
		c.write(head)
	}
}

func (c *cypherBatches) write(head string) {
	c.p.print("UNWIND [\n  ", strings.Join(c.rows[head], ",\n  "), "\n] AS row ", head, ";\n")
	c.rows[head] = c.rows[head][:0]
}

func (c *cypherBatches) flush() {
	for _, head := range slices.Sorted(maps.Keys(c.rows)) {
		if len(c.rows[head]) > 0 {
			c.write(head)
		}
	}
	clear(c.rows)
}

// dateKeys are the properties that are Neo4j dates where they are complete.
var dateKeys = []string{"date", "firstDate", "lastDate", "since", "until", "published", "asOf"}

func cypherProps(props []Prop) string {
	var b strings.Builder
	b.WriteByte('{')
	for i, q := range props {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(cypherName(q.Key) + ": ")
		switch v := q.Value.(type) {
		case []string:
			b.WriteByte('[')
			for j, s := range v {
				if j > 0 {
					b.WriteString(", ")
				}
				b.WriteString(cypherText(s))
			}
			b.WriteByte(']')
		case string:
			if first, last := dates(v); slices.Contains(dateKeys, q.Key) && first == v && last == v {
				b.WriteString("date(" + cypherText(v) + ")")
			} else {
				b.WriteString(cypherText(v))
			}
		case float64:
			s := strconv.FormatFloat(v, 'f', -1, 64)
			if !strings.Contains(s, ".") {
				s += ".0" // without it Cypher reads an integer
			}
			b.WriteString(s)
		default:
			b.WriteString(plain(v))
		}
	}
	b.WriteByte('}')
	return b.String()
}

var cypherEscaper = strings.NewReplacer(`\`, `\\`, `'`, `\'`, "\n", `\n`, "\r", `\r`, "\t", `\t`)

func cypherText(s string) string { return "'" + cypherEscaper.Replace(s) + "'" }

// cypherName quotes a label, type or key unless it is plainly one.
func cypherName(s string) string {
	plainly := s != ""
	for i, r := range s {
		letter := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_'
		plainly = plainly && (letter || i > 0 && '0' <= r && r <= '9')
	}
	if plainly && !slices.Contains([]string{"IN", "END", "end"}, s) {
		return s
	}
	return "`" + strings.ReplaceAll(s, "`", "``") + "`"
}
