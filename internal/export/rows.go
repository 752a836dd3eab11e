package export

import (
	"slices"

	"diplograph/internal/model"
	"diplograph/internal/row"
)

// NodeOf is a node of the database as it is written. What the contract does
// not name goes into "details".
func NodeOf(n row.Node) Node {
	out := Node{ID: n.ID(), Labels: inOrder(n.Labels), Name: n.Name()}
	known := slices.Concat(entityKeys, evidenceKeys)
	details := map[string]string{}
	for _, k := range known {
		if v := propOf(k.Kind, n.Properties[k.Name]); v != nil {
			out.Props = append(out.Props, Prop{k.Name, v})
		}
	}
	if out.Kind() == "Claim" {
		out.Name = claimName(model.Relation(out.Text("relation")))
	}
	entity := slices.Contains(n.Labels, "Entity")
	for key, v := range n.Properties {
		if entity && key != "id" && key != "name" && !slices.ContainsFunc(known, func(k Key) bool { return k.Name == key }) {
			if s := propOf(Text, v); s != nil {
				details[key] = s.(string)
			}
		}
	}
	if len(details) > 0 {
		out.Props = append(out.Props, Prop{"details", jsonValue(details)})
	}
	return out
}

// EdgeOf is an edge of the database as it is written.
func EdgeOf(from, relation, to string, symmetric bool, properties map[string]any) Edge {
	e := Edge{ID: EdgeID(from, relation, to), From: from, To: to, Type: relation}
	if properties == nil { // evidence: nothing more to say
		return e
	}
	e.Props = append(e.Props, Prop{"symmetric", symmetric})
	for _, k := range relationKeys[1:] {
		if v := propOf(k.Kind, properties[k.Name]); v != nil {
			e.Props = append(e.Props, Prop{k.Name, v})
		}
	}
	return e
}

// propOf is a value as the kind wants it, or nil where there is none.
func propOf(kind Kind, v any) any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		var list []string
		for _, x := range v {
			if s, ok := x.(string); ok {
				list = append(list, s)
			}
		}
		if len(list) == 0 {
			return nil
		}
		if kind == List {
			return list
		}
		return jsonValue(list)
	case row.Temporal:
		return string(v)
	case int64:
		if kind == Float {
			return float64(v)
		}
		if kind == Int {
			return v
		}
	case float64:
		if kind == Float {
			return v
		}
	case string:
		if v == "" {
			return nil
		}
		if kind == Text {
			return v
		}
	case bool:
		if kind == Bool {
			return v
		}
	}
	if kind == Text {
		return plain(v)
	}
	return nil
}

// inOrder puts labels, which a database gives in any order, as Of does.
func inOrder(labels []string) []string {
	rank := []string{"Entity", "Source", "State", "Person", "Organization", "Bloc", "Event", "Place", "Article", "Dataset", "Sentence", "Claim", "Leader"}
	out := slices.Clone(labels)
	slices.SortFunc(out, func(a, b string) int { return slices.Index(rank, a) - slices.Index(rank, b) })
	return out
}
