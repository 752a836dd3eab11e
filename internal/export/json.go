package export

import "io"

// The JSON formats hold the same objects in different frames.

// writeNodeLink writes what networkx's node_link_graph and d3 read.
func writeNodeLink(w io.Writer, g Graph) error {
	p := &printer{w: w}
	p.print(`{"directed":true,"multigraph":true,"graph":{"name":`, jsonValue(g.Title), `},"nodes":[`)
	list := p.list()
	p.nodes(g, func(n Node) { list(nodeObject(nil, n)) })
	p.print("\n],\"edges\":[")
	list = p.list()
	p.edges(g, func(e Edge) { list(edgeObject(nil, e, "key")) })
	p.print("\n]}\n")
	return p.err
}

// writeCytoscape writes the elements of Cytoscape.js, which Cytoscape opens
// too. Nodes and edges share one id space there; Edge.ID is no node's.
func writeCytoscape(w io.Writer, g Graph) error {
	p := &printer{w: w}
	p.print(`{"format_version":"1.0","generated_by":"diplograph","data":{"name":`, jsonValue(g.Title), `},"elements":{"nodes":[`)
	list := p.list()
	element := func(data []byte, class string) {
		b := append([]byte(`{"data":`), data...)
		b = append(b, `,"classes":`...)
		list(append(appendJSON(b, class), '}'))
	}
	p.nodes(g, func(n Node) { element(nodeObject(nil, n), n.Kind()) })
	p.print("\n],\"edges\":[")
	list = p.list()
	p.edges(g, func(e Edge) { element(edgeObject(nil, e, "id"), FamilyOf(e.Type).Name) })
	p.print("\n]}}\n")
	return p.err
}

// writeJGF writes version 2 of the JSON Graph Format: nodes by id.
func writeJGF(w io.Writer, g Graph) error {
	p := &printer{w: w}
	p.print(`{"graph":{"directed":true,"type":"diplomatic relations","label":`, jsonValue(g.Title), `,"nodes":{`)
	list := p.list()
	p.nodes(g, func(n Node) {
		b := appendJSON(nil, n.ID)
		b = append(b, `:{"label":`...)
		b = appendJSON(b, n.Name)
		b = append(b, `,"metadata":{"type":`...)
		b = appendJSON(b, n.Kind())
		b = append(b, `,"labels":`...)
		b = appendJSON(b, n.Labels)
		list(append(members(b, n.Props), "}}"...))
	})
	p.print("\n},\"edges\":[")
	list = p.list()
	p.edges(g, func(e Edge) {
		b := append([]byte(`{"id":`), jsonValue(e.ID)...)
		for _, f := range [...][2]string{{"source", e.From}, {"target", e.To}, {"relation", e.Type}, {"label", e.Type}} {
			b = append(b, `,"`+f[0]+`":`...)
			b = appendJSON(b, f[1])
		}
		if e.Symmetric() {
			b = append(b, `,"directed":false`...)
		} else {
			b = append(b, `,"directed":true`...)
		}
		b = append(b, `,"metadata":{"type":`...)
		b = appendJSON(b, e.Type)
		list(append(members(b, e.Props), "}}"...))
	})
	p.print("\n]}}\n")
	return p.err
}

// list prints items on lines of their own, with commas between.
func (p *printer) list() func(item []byte) {
	sep := "\n"
	return func(item []byte) {
		p.print(sep)
		p.bytes(item)
		sep = ",\n"
	}
}

func nodeObject(b []byte, n Node) []byte {
	b = append(b, `{"id":`...)
	b = appendJSON(b, n.ID)
	b = append(b, `,"name":`...)
	b = appendJSON(b, n.Name)
	b = append(b, `,"label":`...)
	b = appendJSON(b, n.Name)
	b = append(b, `,"type":`...)
	b = appendJSON(b, n.Kind())
	b = append(b, `,"labels":`...)
	b = appendJSON(b, n.Labels)
	return append(members(b, n.Props), '}')
}

// edgeObject names the edge's id idKey: it is the multigraph key in networkx.
func edgeObject(b []byte, e Edge, idKey string) []byte {
	b = append(b, `{"`+idKey+`":`...)
	b = appendJSON(b, e.ID)
	b = append(b, `,"source":`...)
	b = appendJSON(b, e.From)
	b = append(b, `,"target":`...)
	b = appendJSON(b, e.To)
	b = append(b, `,"type":`...)
	b = appendJSON(b, e.Type)
	b = append(b, `,"label":`...)
	b = appendJSON(b, e.Type)
	return append(members(b, e.Props), '}')
}

func members(b []byte, props []Prop) []byte {
	for _, q := range props {
		b = append(b, `,"`+q.Key+`":`...)
		b = appendJSON(b, q.Value)
	}
	return b
}
