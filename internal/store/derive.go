package store

import (
	"maps"
	"slices"
	"strings"

	"diplograph/internal/model"
)

// derivation gives, for a key, the properties of the edge that follows from
// the claims that are there: the rule of package graph in Cypher. It gives no
// row where there is no claim.
const derivation = `
	MATCH (c:Claim {edge: key})-[:FROM]->(a:Source)
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

// derive makes edges anew from the claims that are there now.
func derive(t transaction, edges []edge) error {
	byRelation := make(map[model.Relation][]edge)
	for _, e := range edges {
		byRelation[e.relation] = append(byRelation[e.relation], e)
	}
	for _, relation := range slices.Sorted(maps.Keys(byRelation)) {
		edges := byRelation[relation]
		slices.SortFunc(edges, func(a, b edge) int { return strings.Compare(a.key, b.key) })
		edges = slices.Compact(edges)
		rows := make([]any, len(edges))
		for i, e := range edges {
			rows[i] = props{"key": e.key, "from": e.from, "to": e.to}
		}
		if err := t.all(`
			UNWIND $rows AS row
			CALL (row) {
				WITH row.key AS key`+derivation+`
				RETURN derived
			}
			MATCH (from:Entity {id: row.from})
			MATCH (to:Entity {id: row.to})
			MERGE (from)-[r:`+string(relation)+`]->(to)
			SET r = derived`, rows); err != nil {
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
			MATCH (:Entity {id: row.from})-[r:`+string(relation)+`]->(:Entity {id: row.to})
			WHERE NOT EXISTS { (:Claim {edge: row.key}) }
			DELETE r`, byRelation[relation]); err != nil {
			return err
		}
	}
	return nil
}
