package query

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/row"
)

// proof is what a row rests on, in groups: each is a relationship or claim, or
// a list of them. The groups have the order that the query gave them; the order
// inside a list means nothing.
type proof [][]thing

// thing is a relationship by its element id, or a claim by its id.
type thing struct {
	id    string
	claim bool
}

// proofOf collects the relationships and claims in the values of a row, be
// they values themselves or inside lists, maps and paths.
func proofOf(values []any) proof {
	var p proof
	for _, v := range values {
		list, ok := v.([]any)
		if !ok {
			list = []any{v}
		}
		for _, x := range list {
			if group := things(x, nil); len(group) > 0 {
				p = append(p, group)
			}
		}
	}
	return p
}

func things(v any, found []thing) []thing {
	switch v := v.(type) {
	case neo4j.Relationship:
		return append(found, thing{v.ElementId, false})
	case neo4j.Path:
		for _, r := range v.Relationships {
			found = things(r, found)
		}
	case neo4j.Node:
		if id, ok := v.Props["id"].(string); ok && slices.Contains(v.Labels, "Claim") {
			return append(found, thing{id, true})
		}
	case []any:
		for _, x := range v {
			found = things(x, found)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			found = things(v[key], found)
		}
	}
	return found
}

// evidenceFinder looks up claims on a connection of its own, beside the one
// the rows come from.
type evidenceFinder struct{ session neo4j.SessionWithContext }

func (db *DB) newEvidenceFinder(ctx context.Context) *evidenceFinder {
	return &evidenceFinder{db.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: db.database})}
}

func (f *evidenceFinder) close(ctx context.Context) { _ = f.session.Close(ctx) }

// The claims behind edges: an asserted claim names its edge.
const claimsOfEdges = `UNWIND $keys AS key
MATCH (from)-[edge]->(to) WHERE elementId(edge) = key
MATCH (claim:Claim {edge: from.id + ' ' + type(edge) + ' ' + to.id})
`

const claimsByID = `UNWIND $keys AS key
MATCH (claim:Claim {id: key})
`

const claimDetails = `MATCH (claim)-[:SUBJECT]->(subject), (claim)-[:OBJECT]->(object), (claim)-[:FROM]->(source)
OPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(sentence)
WITH key, claim, subject, object, source, sentence,
     COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(speaker) RETURN speaker.name AS name ORDER BY name } AS speakers
RETURN key, claim.id AS id, subject.name AS subject, claim.relation AS relation, object.name AS object,
       claim.polarity AS polarity, coalesce(sentence.text, claim.text, '') AS text, coalesce(sentence.id, '') AS sentence,
       coalesce(source.title, source.url, source.id) AS source,
       coalesce(toString(source.published), toString(source.asOf), '') AS published, speakers`

// said is a claim behind a row.
type said struct {
	id string
	row.Evidence
}

// find gives each row the claims behind it, each once.
func (f *evidenceFinder) find(ctx context.Context, rows []row.Row, proofs []proof) error {
	var edges, claims []string
	asked := map[thing]bool{}
	for _, p := range proofs {
		for _, t := range slices.Concat(p...) {
			switch {
			case asked[t]:
			case t.claim:
				claims = append(claims, t.id)
			default:
				edges = append(edges, t.id)
			}
			asked[t] = true
		}
	}
	found := map[thing][]said{}
	if err := f.look(ctx, claimsOfEdges, edges, false, found); err != nil {
		return err
	}
	if err := f.look(ctx, claimsByID, claims, true, found); err != nil {
		return err
	}
	for i, p := range proofs {
		rows[i].Evidence = []row.Evidence{}
		seen := map[string]bool{}
		for _, group := range p {
			var all []said
			for _, t := range group {
				all = append(all, found[t]...)
			}
			slices.SortStableFunc(all, func(a, b said) int {
				return cmp.Or(cmp.Compare(a.Relation, b.Relation), cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Object, b.Object),
					cmp.Compare(a.Published, b.Published), cmp.Compare(a.Sentence, b.Sentence), cmp.Compare(a.id, b.id))
			})
			for _, s := range all {
				if !seen[s.id] {
					seen[s.id] = true
					rows[i].Evidence = append(rows[i].Evidence, s.Evidence)
				}
			}
		}
	}
	return nil
}

// look finds the claims for keys and adds them to found.
func (f *evidenceFinder) look(ctx context.Context, match string, keys []string, claim bool, found map[thing][]said) error {
	if len(keys) == 0 {
		return nil
	}
	records, err := neo4j.ExecuteRead(ctx, f.session, func(tx neo4j.ManagedTransaction) ([]*neo4j.Record, error) {
		result, err := tx.Run(ctx, match+claimDetails, map[string]any{"keys": keys})
		if err != nil {
			return nil, err
		}
		return result.Collect(ctx)
	})
	for _, r := range records {
		s := func(i int) string { return text(r.Values[i]) }
		t := thing{s(0), claim}
		found[t] = append(found[t], said{s(1), row.Evidence{Subject: s(2), Relation: s(3), Object: s(4), Polarity: s(5),
			Text: s(6), Sentence: s(7), Source: s(8), Published: s(9), AttributedTo: texts(r.Values[10])}})
	}
	return err
}
