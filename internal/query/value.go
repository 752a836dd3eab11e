package query

import (
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/row"
)

// value frees a value of the driver's types.
func value(v any) any {
	switch v := v.(type) {
	case neo4j.Node:
		return node(v)
	case neo4j.Relationship:
		return relationship(v)
	case neo4j.Path:
		return path(v)
	case []any:
		out := make([]any, len(v))
		for i, x := range v {
			out[i] = value(x)
		}
		return out
	case map[string]any:
		return properties(v)
	case neo4j.Date, neo4j.LocalDateTime, neo4j.LocalTime, neo4j.Time, neo4j.Duration:
		return row.Temporal(fmt.Sprint(v))
	case neo4j.Point2D:
		return row.Temporal(fmt.Sprintf("point({srid: %d, x: %v, y: %v})", v.SpatialRefId, v.X, v.Y))
	case neo4j.Point3D:
		return row.Temporal(fmt.Sprintf("point({srid: %d, x: %v, y: %v, z: %v})", v.SpatialRefId, v.X, v.Y, v.Z))
	case time.Time:
		return row.Temporal(v.Format(time.RFC3339Nano))
	}
	return v
}

func node(n neo4j.Node) row.Node {
	return row.Node{Labels: n.Labels, Properties: properties(n.Props)}
}

func relationship(r neo4j.Relationship) row.Relationship {
	return row.Relationship{Type: r.Type, Properties: properties(r.Props)}
}

func path(p neo4j.Path) row.Path {
	var out row.Path
	ids := map[string]string{}
	for _, n := range p.Nodes {
		out.Nodes = append(out.Nodes, node(n))
		ids[n.ElementId], _ = n.Props["id"].(string)
	}
	for _, r := range p.Relationships {
		rel := relationship(r)
		rel.From, rel.To = ids[r.StartElementId], ids[r.EndElementId]
		out.Relationships = append(out.Relationships, rel)
	}
	return out
}

func properties(m map[string]any) map[string]any {
	out := make(map[string]any, len(m))
	for k, v := range m {
		out[k] = value(v)
	}
	return out
}
