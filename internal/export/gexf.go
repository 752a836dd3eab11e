package export

import (
	"io"
	"strconv"
	"strings"
)

// writeGEXF writes GEXF 1.3: `kind` keeps parallel edges apart, start and end
// give each edge the time it holds, and viz carries colours and sizes.
func writeGEXF(w io.Writer, g Graph) error {
	p := &printer{w: w}
	p.print(`<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>diplograph</creator><title>`, xmlText(g.Title), `</title></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
`)
	declare := func(class string, keys []Key) map[string]string {
		p.print(`<attributes class="`, class, "\" mode=\"static\">\n")
		open := make(map[string]string, len(keys)) // by name, the start of its value
		for i, k := range keys {
			id := strconv.Itoa(i)
			p.print(`<attribute id="`, id, `" title="`, k.Name, `" type="`, gexfType[k.Kind], "\"/>\n")
			open[k.Name] = `<attvalue for="` + id + `" value="`
		}
		p.print("</attributes>\n")
		return open
	}
	node := declare("node", append([]Key{{"type", Text}, {"labels", Text}}, g.NodeKeys()...))
	edge := declare("edge", append([]Key{{"type", Text}}, g.EdgeKeys()...))

	var b []byte
	attr := func(name, value string) {
		b = append(b, ' ')
		b = append(b, name...)
		b = append(b, `="`...)
		b = appendXML(b, value)
		b = append(b, '"')
	}
	value := func(open string, v any) {
		b = append(b, open...)
		b = appendXML(b, plain(v))
		b = append(b, `"/>`...)
	}
	p.print("<nodes>\n")
	p.nodes(g, func(n Node) {
		b = append(b[:0], "<node"...)
		attr("id", n.ID)
		attr("label", n.Name)
		b = append(b, "><attvalues>"...)
		value(node["type"], n.Kind())
		value(node["labels"], strings.Join(n.Labels, ":"))
		for _, q := range n.Props {
			value(node[q.Key], q.Value)
		}
		look := LookOf(n.Labels)
		b = append(b, "</attvalues>"...)
		b = append(b, vizColor(look.Color)...)
		b = append(b, `<viz:size value="`...)
		b = strconv.AppendFloat(b, look.Size/4, 'g', -1, 64)
		p.bytes(append(b, "\"/></node>\n"...))
	})
	p.print("</nodes>\n<edges>\n")
	p.edges(g, func(e Edge) {
		b = append(b[:0], "<edge"...)
		attr("id", e.ID)
		attr("source", e.From)
		attr("target", e.To)
		attr("kind", e.Type)
		attr("label", e.Type)
		if from, to := e.span(); from != "" || to != "" {
			if from != "" {
				attr("start", from)
			}
			if to != "" {
				attr("end", to)
			}
		}
		b = append(b, "><attvalues>"...)
		value(edge["type"], e.Type)
		for _, q := range e.Props {
			value(edge[q.Key], q.Value)
		}
		b = append(b, "</attvalues>"...)
		b = append(b, vizColor(FamilyOf(e.Type).Color)...)
		p.bytes(append(b, "</edge>\n"...))
	})
	p.print("</edges>\n</graph>\n</gexf>\n")
	return p.err
}

var gexfType = [...]string{Text: "string", Bool: "boolean", Int: "long", Float: "double", List: "string"}

// vizColor is a #rrggbb colour as GEXF says it.
func vizColor(hex string) string {
	c, _ := strconv.ParseUint(strings.TrimPrefix(hex, "#"), 16, 32)
	part := func(shift uint) string { return strconv.Itoa(int(c >> shift & 0xff)) }
	return `<viz:color r="` + part(16) + `" g="` + part(8) + `" b="` + part(0) + `"/>`
}
