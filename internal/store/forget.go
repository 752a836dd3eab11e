package store

import (
	"context"
	"slices"
	"strings"

	"diplograph/internal/model"
)

// support is what sources had a part in.
type support struct {
	entities []string
	edges    []edge
}

// supported locks sources and finds what they have a part in.
func supported(t transaction, sources []string) (support, error) {
	var s support
	if len(sources) == 0 {
		return s, nil
	}
	slices.Sort(sources)
	found, err := t.run(`
		UNWIND $ids AS id
		MATCH (a:Source {id: id})
		REMOVE a.locked
		WITH collect(a) AS sources
		CALL (sources) {
			UNWIND sources AS a
			MATCH (e:Entity)-[:DESCRIBED_IN]->(a)
			RETURN collect(DISTINCT e.id) AS entities
		}
		CALL (sources) {
			UNWIND sources AS a
			MATCH (c)-[:FROM]->(a)
			RETURN collect(DISTINCT c.edge) AS edges
		}
		RETURN entities, edges`, map[string]any{"ids": sources})
	if err != nil {
		return s, err
	}
	for _, id := range get[[]any](found[0], "entities") {
		s.entities = append(s.entities, id.(string))
	}
	for _, key := range get[[]any](found[0], "edges") {
		s.edges = append(s.edges, edgeOf(key.(string)))
	}
	return s, nil
}

// edgeOf reads an edge's key.
func edgeOf(key string) edge {
	parts := strings.Split(key, " ")
	return edge{key, parts[0], parts[2], model.Relation(parts[1])}
}

// removeSources deletes sources and what is theirs alone.
func removeSources(t transaction, ids []string) error {
	_, err := t.run(`
		UNWIND $ids AS id
		MATCH (a:Source {id: id})
		OPTIONAL MATCH (c:Claim)-[:FROM]->(a)
		DETACH DELETE c
		WITH DISTINCT a
		OPTIONAL MATCH (s:Sentence)-[:IN]->(a)
		DETACH DELETE s
		WITH DISTINCT a
		DETACH DELETE a`, map[string]any{"ids": ids})
	return err
}

// retell makes entities anew from the descriptions that are left, and deletes
// those of which none is.
func retell(t transaction, ids []string) error {
	params := map[string]any{"ids": ids}
	if _, err := t.run(`
		UNWIND $ids AS id
		MATCH (e:Entity {id: id}) WHERE NOT (e)-[:DESCRIBED_IN]->()
		DETACH DELETE e`, params); err != nil {
		return err
	}
	found, err := t.run(`
		UNWIND $ids AS id
		MATCH (e:Entity {id: id})-[d:DESCRIBED_IN]->(a:Source)
		USING INDEX SEEK e:Entity(id)
		RETURN labels(e) AS labels, e {.id, .iso2, .officialName, .capital, .region} AS props,
			properties(d) AS told, coalesce(toString(a.published), toString(a.asOf), '') AS published, a.id AS source`, params)
	if err != nil {
		return err
	}
	var told []description
	for _, r := range found {
		whole := nodeEntity(r)
		e := entityOf(get[map[string]any](r, "told"))
		e.ID, e.Type = whole.ID, whole.Type
		e.ISO2, e.OfficialName, e.Capital, e.Region = whole.ISO2, whole.OfficialName, whole.Capital, whole.Region
		told = append(told, description{e, get[string](r, "published"), get[string](r, "source")})
	}
	entities := merged(told)
	if err := setEntities(t, entities); err != nil {
		return err
	}
	var others []string
	for _, e := range entities {
		if !e.Leader {
			others = append(others, e.ID)
		}
	}
	_, err = t.run(`UNWIND $ids AS id MATCH (e:Entity {id: id}) REMOVE e:Leader`, map[string]any{"ids": others})
	return err
}

// Forget deletes articles or datasets, named by id or URL, with all that only
// they supported. It gives the ids of those it found.
func (s *Store) Forget(ctx context.Context, names []string) ([]string, error) {
	found, err := read(ctx, s, func(t transaction) ([]string, error) {
		found, err := t.run(`
			UNWIND $names AS name
			CALL (name) {
				MATCH (a:Source {id: name}) RETURN a
				UNION
				MATCH (a:Article {url: name}) RETURN a
			}
			RETURN DISTINCT a.id AS id ORDER BY id`, map[string]any{"names": names})
		var ids []string
		for _, r := range found {
			ids = append(ids, get[string](r, "id"))
		}
		return ids, err
	})
	if err != nil || len(found) == 0 {
		return nil, err
	}
	for _, id := range found {
		if err := s.forgetRows(ctx, id); err != nil {
			return nil, err
		}
	}
	_, err = write(ctx, s, func(t transaction) (none, error) { return none{}, insert(t, rows{}, found) })
	return found, err
}

// forgetRows deletes the claims of a dataset, which are too many for one
// transaction. An article it leaves alone.
func (s *Store) forgetRows(ctx context.Context, dataset string) error {
	for {
		gone, err := write(ctx, s, func(t transaction) (int, error) {
			found, err := t.run(`
				MATCH (c:Claim)-[:FROM]->(:Dataset {id: $id})
				WITH c LIMIT 5000
				MATCH (s:Entity)<-[:SUBJECT]-(c)-[:OBJECT]->(o:Entity)
				RETURN c.id AS id, c.edge AS edge, s.id AS subject, o.id AS object`, map[string]any{"id": dataset})
			if err != nil || len(found) == 0 {
				return 0, err
			}
			var claims, entities []string
			var edges []edge
			for _, r := range found {
				claims = append(claims, get[string](r, "id"))
				entities = append(entities, get[string](r, "subject"), get[string](r, "object"))
				if key := get[string](r, "edge"); key != "" {
					edges = append(edges, edgeOf(key))
				}
			}
			if _, err := hold(t, entities); err != nil {
				return 0, err
			}
			if _, err := t.run("UNWIND $ids AS id MATCH (c:Claim {id: id}) DETACH DELETE c", map[string]any{"ids": claims}); err != nil {
				return 0, err
			}
			if err := prune(t, edges); err != nil {
				return 0, err
			}
			return len(found), derive(t, edges)
		})
		if err != nil || gone == 0 {
			return err
		}
	}
}
