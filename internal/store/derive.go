package store

import (
	"maps"
	"slices"
	"strings"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// derivation gives, for a key, the properties of the edge that follows from
// the claims that are there: the rule of package graph in Cypher. It gives no
// row where there is no claim.
const derivation = `
	MATCH (c:Claim {edge: key})-[:FROM]->(a:Source)
	USING INDEX SEEK c:Claim(edge)
	WITH key, a, c, coalesce(toString(a.published), toString(a.asOf), '') AS published
	ORDER BY published DESC, a.id DESC, coalesce(c.row, c.start) DESC, c.id DESC
	WITH key, published, a, count(c) AS claims, max(c.confidence) AS surest,
	     collect(c.status)[0] AS status, collect(c.role)[0] AS role, collect(c.topic)[0] AS topic,
	     collect(c.since)[0] AS since, collect(c.until)[0] AS until, collect(c.reason)[0] AS reason,
	     min(toString(c.date)) AS firstDate, max(toString(c.date)) AS lastDate
	ORDER BY published DESC, a.id DESC
	WITH key, sum(claims) AS claims, count(CASE WHEN a:Article THEN 1 END) AS articles, collect(surest) AS sources,
	     collect(status)[0] AS status, collect(role)[0] AS role, collect(topic)[0] AS topic,
	     collect(since)[0] AS since, collect(until)[0] AS until, collect(reason)[0] AS reason,
	     min(firstDate) AS firstDate, max(lastDate) AS lastDate
	CALL (sources) {
		UNWIND sources AS surest
		WITH surest ORDER BY surest
		RETURN floor((1 - reduce(doubt = 1.0, s IN collect(surest) | doubt * (1 - s))) * 1000 + 0.5) / 1000 AS confidence
	}
	WITH key, {
		status: status, confidence: confidence, claims: claims, articles: articles,
		firstDate: CASE WHEN size(firstDate) = 10 THEN date(firstDate) ELSE firstDate END,
		lastDate: CASE WHEN size(lastDate) = 10 THEN date(lastDate) ELSE lastDate END,
		role: role, topic: topic, since: since, until: until, reason: reason
	} AS derived`

// connect gives what the edges of new claims need, before those are written:
// fresh are those no claim is there for, as rows to create, which package graph
// derives. The others, and touched, are to be derived from all that is there.
//
// The entities are locked, so that no one else adds a claim between them.
func connect(t transaction, said []graph.Said, touched []edge) (fresh []any, others []edge, err error) {
	byEdge := make(map[edge][]graph.Said)
	for _, s := range said {
		e := edgeFor(s.Claim)
		byEdge[e] = append(byEdge[e], s)
	}
	for _, e := range touched {
		delete(byEdge, e)
	}
	edges := slices.SortedFunc(maps.Keys(byEdge), func(a, b edge) int { return strings.Compare(a.key, b.key) })
	keys := make([]any, len(edges))
	for i, e := range edges {
		keys[i] = e.key
	}
	found, err := t.each("UNWIND $rows AS key WITH key WHERE EXISTS { (:Claim {edge: key}) } RETURN key", keys)
	if err != nil {
		return nil, nil, err
	}
	known := make(map[string]bool, len(found))
	for _, r := range found {
		known[get[string](r, "key")] = true
	}
	others = touched
	for _, e := range edges {
		if known[e.key] {
			others = append(others, e)
			continue
		}
		fresh = append(fresh, props{
			"from": e.from, "to": e.to, "relation": string(e.relation),
			"props": edgeProps(graph.Derive(byEdge[e])),
		})
	}
	return fresh, others, nil
}

// derive makes edges anew from the claims that are there now.
func derive(t transaction, edges []edge) error {
	keys := make([]any, len(edges))
	for i, e := range edges {
		keys[i] = e.key
	}
	derived, err := t.each("UNWIND $rows AS key CALL (key) {"+derivation+" RETURN derived } RETURN key, derived", keys)
	if err != nil {
		return err
	}
	byRelation := make(map[model.Relation][]any)
	for _, r := range derived {
		e := edgeOf(get[string](r, "key"))
		byRelation[e.relation] = append(byRelation[e.relation],
			props{"from": e.from, "to": e.to, "props": get[map[string]any](r, "derived")})
	}
	for _, relation := range slices.Sorted(maps.Keys(byRelation)) {
		if err := t.all(`
			UNWIND $rows AS row
			MATCH (from:Entity {id: row.from})
			MATCH (to:Entity {id: row.to})
			MERGE (from)-[r:`+string(relation)+`]->(to)
			SET r = row.props`, byRelation[relation]); err != nil {
			return err
		}
	}
	return nil
}

// prune deletes the edges that no claim supports any more.
func prune(t transaction, edges []edge) error {
	byRelation := make(map[model.Relation][]any)
	for _, e := range edges {
		byRelation[e.relation] = append(byRelation[e.relation], props{"key": e.key, "from": e.from, "to": e.to})
	}
	for _, relation := range slices.Sorted(maps.Keys(byRelation)) {
		if err := t.all(`
			UNWIND $rows AS row
			MATCH (from:Entity {id: row.from})-[r:`+string(relation)+`]->(to:Entity {id: row.to})
			USING INDEX SEEK from:Entity(id) USING INDEX SEEK to:Entity(id)
			WHERE NOT EXISTS { (:Claim {edge: row.key}) }
			DELETE r`, byRelation[relation]); err != nil {
			return err
		}
	}
	return nil
}
