package export

import (
	"io"
	"strconv"
	"strings"
	"unicode"
)

// writeGraphML writes GraphML 1.0: every key declared and typed, `label` on
// nodes and edges for the tools that show it, edge ids unique in the document.
func writeGraphML(w io.Writer, g Graph) error {
	p := &printer{w: w}
	p.print(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`)
	declare := func(what, prefix string, keys []Key) map[string]string {
		open := make(map[string]string, len(keys)) // by name, the start of its data element
		for i, k := range keys {
			id := prefix + strconv.Itoa(i)
			p.print(`<key id="`, id, `" for="`, what, `" attr.name="`, k.Name, `" attr.type="`, graphMLType[k.Kind], "\"/>\n")
			open[k.Name] = `<data key="` + id + `">`
		}
		return open
	}
	node := declare("node", "n", append([]Key{{"label", Text}, {"type", Text}, {"labels", Text}}, g.NodeKeys()...))
	edge := declare("edge", "e", append([]Key{{"label", Text}, {"type", Text}}, g.EdgeKeys()...))
	p.print("<graph id=\"G\" edgedefault=\"directed\">\n")

	var b []byte
	data := func(open, value string) {
		b = append(b, open...)
		b = appendXML(b, value)
		b = append(b, "</data>"...)
	}
	props := func(open map[string]string, props []Prop) {
		for i := range props {
			b = append(b, open[props[i].Key]...)
			if s, ok := props[i].Value.(string); ok {
				b = appendXML(b, s)
			} else if l, ok := props[i].Value.([]string); ok {
				b = appendXML(b, plain(l))
			} else {
				b = appendPlain(b, props[i].Value)
			}
			b = append(b, "</data>"...)
		}
	}
	attr := func(name, id string) {
		b = append(b, name...)
		b = appendNMToken(b, id)
		b = append(b, '"')
	}
	p.nodes(g, func(n Node) {
		b = b[:0]
		attr(`<node id="`, n.ID)
		b = append(b, '>')
		data(node["label"], n.Name)
		data(node["type"], n.Kind())
		data(node["labels"], strings.Join(n.Labels, ":"))
		props(node, n.Props)
		p.bytes(append(b, "</node>\n"...))
	})
	p.edges(g, func(e Edge) {
		b = b[:0]
		attr(`<edge id="`, e.ID)
		attr(` source="`, e.From)
		attr(` target="`, e.To)
		b = append(b, '>')
		data(edge["label"], e.Type)
		data(edge["type"], e.Type)
		props(edge, e.Props)
		p.bytes(append(b, "</edge>\n"...))
	})
	p.print("</graph>\n</graphml>\n")
	return p.err
}

var graphMLType = [...]string{Text: "string", Bool: "boolean", Int: "long", Float: "double", List: "string"}

// appendNMToken appends an id as the schema's NMTOKEN. A sentence's '#', and
// whatever else a token cannot hold, becomes _u and its code point in hex and _.
func appendNMToken(b []byte, id string) []byte {
	for _, r := range id {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9',
			r == '-', r == '.', r == '_', r == ':', r > 0x7F && unicode.IsLetter(r):
			b = append(b, string(r)...)
		default:
			b = append(b, "_u"...)
			b = strconv.AppendInt(b, int64(r), 16)
			b = append(b, '_')
		}
	}
	return b
}
