package query

import (
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/row"
)

// proof is what a row rests on: relationships by their element ids, claims by
// their ids, each once and in the order met.
type proof struct {
	edges  []string
	claims []string
}

// proofOf collects the relationships and claims in the values of a row, be
// they values themselves or inside lists, maps and paths.
func proofOf(values []any) proof {
	var p proof
	seen := map[string]bool{}
	once := func(list *[]string, id string) {
		if !seen[id] {
			seen[id] = true
			*list = append(*list, id)
		}
	}
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case neo4j.Relationship:
			once(&p.edges, v.ElementId)
		case neo4j.Path:
			for _, r := range v.Relationships {
				walk(r)
			}
		case neo4j.Node:
			for _, label := range v.Labels {
				if id, ok := v.Props["id"].(string); ok && label == "Claim" {
					once(&p.claims, id)
				}
			}
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			for _, x := range v {
				walk(x)
			}
		}
	}
	for _, v := range values {
		walk(v)
	}
	return p
}

// evidenceFinder looks up claims on a connection of its own, beside the one
// the rows come from.
type evidenceFinder struct{ session neo4j.SessionWithContext }

func (db *DB) newEvidenceFinder(ctx context.Context) *evidenceFinder {
	return &evidenceFinder{db.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: db.database})}
}

func (f *evidenceFinder) close(ctx context.Context) { _ = f.session.Close(ctx) }

// The claims behind edges: an asserted claim names its edge.
const claimsOfEdges = `UNWIND $edges AS key
MATCH (from)-[edge]->(to) WHERE elementId(edge) = key
MATCH (claim:Claim {edge: from.id + ' ' + type(edge) + ' ' + to.id})
`

const claimsByID = `UNWIND $claims AS key
MATCH (claim:Claim {id: key})
`

const claimDetails = `MATCH (claim)-[:SUBJECT]->(subject), (claim)-[:OBJECT]->(object), (claim)-[:FROM]->(source)
OPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(sentence)
WITH key, claim, subject, object, source, sentence,
     COLLECT { MATCH (claim)-[:ATTRIBUTED_TO]->(speaker) RETURN speaker.name AS name ORDER BY name } AS speakers
RETURN key, claim.id AS id, subject.name AS subject, claim.relation AS relation, object.name AS object,
       claim.polarity AS polarity, coalesce(sentence.text, claim.text, '') AS text, coalesce(sentence.id, '') AS sentence,
       coalesce(source.title, source.url, source.id) AS source,
       coalesce(toString(source.published), toString(source.asOf), '') AS published, speakers
ORDER BY published, sentence, claim.start, id`

// find gives each row the claims behind it.
func (f *evidenceFinder) find(ctx context.Context, rows []row.Row, proofs []proof) error {
	var edges, claims []string
	for _, p := range proofs {
		edges = append(edges, p.edges...)
		claims = append(claims, p.claims...)
	}
	type found struct {
		id string
		row.Evidence
	}
	by := map[string][]found{}
	look := func(text string, params map[string]any) error {
		records, err := neo4j.ExecuteRead(ctx, f.session, func(tx neo4j.ManagedTransaction) ([]*neo4j.Record, error) {
			result, err := tx.Run(ctx, text+claimDetails, params)
			if err != nil {
				return nil, err
			}
			return result.Collect(ctx)
		})
		for _, r := range records {
			s := func(i int) string { s, _ := r.Values[i].(string); return s }
			e := row.Evidence{Subject: s(2), Relation: s(3), Object: s(4), Polarity: s(5),
				Text: s(6), Sentence: s(7), Source: s(8), Published: s(9)}
			speakers, _ := r.Values[10].([]any)
			for _, name := range speakers {
				if name, ok := name.(string); ok {
					e.AttributedTo = append(e.AttributedTo, name)
				}
			}
			by[s(0)] = append(by[s(0)], found{s(1), e})
		}
		return err
	}
	if len(edges) > 0 {
		if err := look(claimsOfEdges, map[string]any{"edges": unique(edges)}); err != nil {
			return err
		}
	}
	if len(claims) > 0 {
		if err := look(claimsByID, map[string]any{"claims": unique(claims)}); err != nil {
			return err
		}
	}
	for i, p := range proofs {
		rows[i].Evidence = []row.Evidence{}
		seen := map[string]bool{}
		for _, keys := range [][]string{p.edges, p.claims} {
			for _, key := range keys {
				for _, e := range by[key] {
					if !seen[e.id] {
						seen[e.id] = true
						rows[i].Evidence = append(rows[i].Evidence, e.Evidence)
					}
				}
			}
		}
	}
	return nil
}

func unique(list []string) []string {
	seen := make(map[string]bool, len(list))
	out := list[:0:0]
	for _, s := range list {
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}
