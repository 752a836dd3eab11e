package query

import (
	"context"

	"diplograph/internal/row"
)

// RestsOn runs a statement that proves and gives what all its rows rest on:
// each edge, or edge that a claim would make, once, with the ids of its ends.
func (db *DB) RestsOn(ctx context.Context, r Request) ([]row.Relationship, error) {
	records, err := db.all(ctx, r.Text, r.Params)
	if err != nil {
		return nil, err
	}
	var edges, claims []string
	seen := map[thing]bool{}
	for _, record := range records {
		for _, t := range things(record.Values, nil) {
			switch {
			case seen[t]:
			case t.claim:
				claims = append(claims, t.id)
			default:
				edges = append(edges, t.id)
			}
			seen[t] = true
		}
	}
	var out []row.Relationship
	for lookup, keys := range map[string][]string{
		`UNWIND $keys AS key MATCH (from)-[edge]->(to) WHERE elementId(edge) = key RETURN from.id, type(edge), to.id`:                 edges,
		`UNWIND $keys AS key MATCH (from)<-[:SUBJECT]-(c:Claim {id: key})-[:OBJECT]->(to) RETURN DISTINCT from.id, c.relation, to.id`: claims,
	} {
		found, err := db.all(ctx, lookup, map[string]any{"keys": keys})
		if err != nil {
			return nil, err
		}
		for _, f := range found {
			out = append(out, row.Relationship{From: text(f.Values[0]), Type: text(f.Values[1]), To: text(f.Values[2])})
		}
	}
	return out, nil
}
