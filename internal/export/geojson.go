package export

import (
	_ "embed"
	"io"
	"math"
	"strconv"
	"strings"
	"sync"
)

//go:generate python3 ../../scripts/capitals/make.py
//go:embed data/capitals.tsv
var capitalsTSV string

// place is a point on the earth, in degrees.
type place struct{ lon, lat float64 }

// capitals are the places of states, by id.
var capitals = sync.OnceValue(func() map[string]place {
	at := map[string]place{}
	for line := range strings.Lines(capitalsTSV) {
		col := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(col) < 4 {
			continue
		}
		lat, err := strconv.ParseFloat(col[1], 64)
		lon, err2 := strconv.ParseFloat(col[2], 64)
		if err == nil && err2 == nil {
			at[col[0]] = place{lon, lat}
		}
	}
	return at
})

// writeGeoJSON writes RFC 7946: states at their capitals, and the edges between
// them as lines. What has no place on a map is counted in "omitted".
func writeGeoJSON(w io.Writer, g Graph) error {
	p := &printer{w: w}
	p.print(`{"type":"FeatureCollection","name":`, jsonValue(g.Title), `,"features":[`)
	list := p.list()
	at := map[string]place{}
	nodes, edges := 0, 0
	p.nodes(g, func(n Node) {
		where, ok := capitals()[n.ID]
		if n.Kind() != "State" || !ok {
			nodes++
			return
		}
		at[n.ID] = where
		b := append([]byte(`{"type":"Feature","id":`), jsonValue(n.ID)...)
		b = append(b, `,"geometry":{"type":"Point","coordinates":`...)
		b = append(appendPosition(b, where), `},"properties":`...)
		list(append(nodeObject(b, n), '}'))
	})
	p.edges(g, func(e Edge) {
		from, ok := at[e.From]
		to, ok2 := at[e.To]
		if !ok || !ok2 {
			edges++
			return
		}
		b := append([]byte(`{"type":"Feature","id":`), jsonValue(e.ID)...)
		b = append(appendLine(append(b, `,"geometry":`...), from, to), `,"properties":`...)
		list(append(edgeObject(b, e, "id"), '}'))
	})
	p.printf("\n],\"omitted\":{\"nodes\":%d,\"edges\":%d}}\n", nodes, edges)
	return p.err
}

// appendLine appends the shorter line between two places. One that crosses the
// 180th meridian is cut there, as RFC 7946 asks.
func appendLine(b []byte, from, to place) []byte {
	pair := func(p, q place) {
		b = append(appendPosition(append(b, '['), p), ',')
		b = append(appendPosition(b, q), ']')
	}
	if math.Abs(from.lon-to.lon) <= 180 {
		b = append(b, `{"type":"LineString","coordinates":`...)
		pair(from, to)
		return append(b, '}')
	}
	edge := 180.0
	if from.lon < 0 {
		edge = -180
	}
	far := to.lon + 2*edge // where the far end is without the cut
	lat := from.lat + (to.lat-from.lat)*(edge-from.lon)/(far-from.lon)
	b = append(b, `{"type":"MultiLineString","coordinates":[`...)
	pair(from, place{edge, lat})
	b = append(b, ',')
	pair(place{-edge, lat}, to)
	return append(b, "]}"...)
}

func appendPosition(b []byte, p place) []byte {
	b = strconv.AppendFloat(append(b, '['), p.lon, 'f', -1, 64)
	b = strconv.AppendFloat(append(b, ','), math.Round(p.lat*1e4)/1e4, 'f', -1, 64)
	return append(b, ']')
}
