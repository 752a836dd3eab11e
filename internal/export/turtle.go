package export

import (
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// writeTurtle writes RDF 1.1: every edge is a triple and a statement about that
// triple (rdf:Statement, which every tool reads, unlike << >>), and evidence is
// PROV-O: a claim was quoted from its sentence, which is part of its source.
// A negated or hypothetical claim is a statement only, never a triple.
func writeTurtle(w io.Writer, g Graph) error {
	p := &printer{w: w}
	p.print(`@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix dg: <urn:diplograph:terms:> .

`)
	p.nodes(g, func(n Node) {
		p.print(iri(n.ID), " a ")
		for i, l := range n.Labels {
			if i > 0 {
				p.print(", ")
			}
			p.print("dg:", l)
		}
		switch n.Kind() {
		case "Claim":
			p.print(", rdf:Statement, prov:Entity ; rdf:predicate dg:", predicate(n.Text("relation")))
		case "Article", "Dataset", "Sentence":
			p.print(", prov:Entity")
		}
		if n.Name != "" {
			p.print(" ;\n  rdfs:label ", turtleText(n.Name))
		}
		p.turtleProps(n.Props)
		p.print(" .\n")
	})
	p.edges(g, func(e Edge) {
		from, to := iri(e.From), iri(e.To)
		if term, ok := turtleEvidence[e.Type]; ok {
			p.print(from, " ", term, " ", to, " .\n")
			return
		}
		term := "dg:" + predicate(e.Type)
		p.print(from, " ", term, " ", to, " .\n")
		p.print(iri(e.ID), " a rdf:Statement, dg:Edge ;\n  rdf:subject ", from, " ; rdf:predicate ", term, " ; rdf:object ", to)
		p.turtleProps(e.Props)
		p.print(" .\n")
	})
	return p.err
}

var turtleEvidence = map[string]string{
	"SUBJECT":       "rdf:subject",
	"OBJECT":        "rdf:object",
	"EVIDENCED_BY":  "prov:wasQuotedFrom",
	"IN":            "dcterms:isPartOf",
	"FROM":          "prov:hadPrimarySource",
	"ATTRIBUTED_TO": "prov:wasAttributedTo",
	"MENTIONED_IN":  "dg:mentionedIn",
}

func (p *printer) turtleProps(props []Prop) {
	for _, q := range props {
		term := "dg:" + q.Key
		switch q.Key {
		case "aliases":
			term = "skos:altLabel"
		case "text":
			term = "prov:value"
		}
		switch v := q.Value.(type) {
		case []string:
			for i, s := range v {
				sep := ", "
				if i == 0 {
					sep = " ;\n  " + term + " "
				}
				p.print(sep, turtleText(s))
			}
		case string:
			p.print(" ;\n  ", term, " ", turtleText(v))
			if slices.Contains(dateKeys, q.Key) {
				p.print(dateType(v))
			}
		case float64:
			p.print(" ;\n  ", term, ` "`, strconv.FormatFloat(v, 'g', -1, 64), `"^^xsd:double`)
		default:
			p.print(" ;\n  ", term, " ", plain(v))
		}
	}
}

// dateType is the datatype of a date of its precision, "" where it is none.
func dateType(s string) string {
	if first, _ := dates(s); first == "" {
		return ""
	}
	return map[int]string{4: "^^xsd:gYear", 7: "^^xsd:gYearMonth", 10: "^^xsd:date"}[len(s)]
}

// predicate is a relation in the way RDF names them: SANCTIONED_BY is
// sanctionedBy.
func predicate(relation string) string {
	parts := strings.Split(strings.ToLower(relation), "_")
	for i, s := range parts[1:] {
		if s != "" {
			parts[i+1] = strings.ToUpper(s[:1]) + s[1:]
		}
	}
	return strings.Join(parts, "")
}

// iri is an id as an address of ours: bytes that an IRI cannot hold, and '%',
// are percent-encoded.
func iri(id string) string {
	var b strings.Builder
	b.WriteString("<urn:diplograph:id:")
	for _, r := range id {
		if r > 0xA0 || strings.ContainsRune("-._~:@!$'()*+,;=/", r) ||
			'0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
			b.WriteRune(r)
			continue
		}
		for _, c := range utf8.AppendRune(nil, r) {
			b.WriteString("%" + strings.ToUpper(strconv.FormatUint(uint64(c)+0x100, 16)[1:]))
		}
	}
	b.WriteByte('>')
	return b.String()
}

var turtleEscaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`)

func turtleText(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	return `"` + strings.ReplaceAll(turtleEscaper.Replace(s), "\x00", "\uFFFD") + `"`
}
