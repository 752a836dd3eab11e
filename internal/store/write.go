package store

import (
	"maps"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// insert writes rows into the graph in place of the sources in gone, and
// brings the entities and edges that either touches up to date.
func insert(t transaction, r rows, gone []string) error {
	touched, err := supported(t, gone)
	if err != nil {
		return err
	}
	if len(gone) == 0 {
		if err := createSources(t, r); err != nil {
			return err
		}
	}
	entities := merged(r.described)
	before, err := lock(t, entities, touched.entities)
	if err != nil {
		return err
	}
	fresh, others, err := connect(t, r.said, touched.edges)
	if err != nil {
		return err
	}
	if len(gone) > 0 {
		if err := removeSources(t, gone); err != nil {
			return err
		}
		if err := createSources(t, r); err != nil {
			return err
		}
	}
	for _, step := range []struct {
		text string
		rows []any
	}{
		{createDescriptions, r.descriptions},
		{`UNWIND $rows AS row
		MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object}) MATCH (a:Source {id: row.source})
		CREATE (c:Claim)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o), (c)-[:FROM]->(a) SET c = row.props`, r.claims},
		{`UNWIND $rows AS row
		MATCH (c:Claim {id: row.id}) MATCH (s:Sentence {id: row.sentence})
		CREATE (c)-[:EVIDENCED_BY]->(s)`, with(r.claims, "sentence")},
		{`UNWIND $rows AS row
		MATCH (c:Claim {id: row.id}) MATCH (e:Entity {id: row.by})
		CREATE (c)-[:ATTRIBUTED_TO]->(e)`, with(r.claims, "by")},
		{`UNWIND $rows AS row
		MATCH (e:Entity {id: row.entity}) MATCH (s:Sentence {id: row.sentence})
		CREATE (e)-[m:MENTIONED_IN]->(s) SET m.starts = row.starts, m.ends = row.ends`, r.mentions},
		{`UNWIND $rows AS row
		MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
		CREATE (from)-[r:$(row.relation)]->(to) SET r = row.props`, fresh},
	} {
		if err := t.all(step.text, step.rows); err != nil {
			return err
		}
	}
	if err := update(t, entities, before); err != nil {
		return err
	}
	if err := derive(t, others); err != nil {
		return err
	}
	if len(gone) == 0 {
		return nil
	}
	if err := prune(t, touched.edges); err != nil {
		return err
	}
	return retell(t, touched.entities)
}

const createDescriptions = `
	UNWIND $rows AS row
	MATCH (e:Entity {id: row.entity}) MATCH (a:Source {id: row.source})
	CREATE (e)-[d:DESCRIBED_IN]->(a) SET d = row.props`

func createSources(t transaction, r rows) error {
	if err := t.all(`UNWIND $rows AS row CREATE (a:Source:Article) SET a = row`, r.sources); err != nil {
		return err
	}
	return t.all(`
		UNWIND $rows AS row
		MATCH (a:Source {id: row.source})
		CREATE (s:Sentence)-[:IN]->(a) SET s = row.props`, r.sentences)
}

// with are the rows of claims that have a value for key, each brought down to
// it and the claim's id.
func with(rows []any, key string) []any {
	var out []any
	for _, row := range rows {
		if value, ok := row.(props)[key]; ok {
			out = append(out, props{"id": claimID(row), key: value})
		}
	}
	return out
}

// lock creates the entities that are not there, to be told by update, and
// locks those that are, in the order of their ids. It gives those that were
// there before. Of others it locks those that are there.
func lock(t transaction, entities []model.Entity, others []string) (map[string]model.Entity, error) {
	ids := slices.Clone(others)
	for _, e := range entities {
		ids = append(ids, e.ID)
	}
	slices.Sort(ids)
	rows := make([]any, 0, len(ids))
	for _, id := range slices.Compact(ids) {
		rows = append(rows, id)
	}
	// To remove a property locks the node, though it has none of that name (see
	// Prepare). A node that has no label but :Entity is new.
	found, err := t.each(`
		UNWIND $rows AS id
		MERGE (e:Entity {id: id})
		REMOVE e.locked
		WITH e WHERE size(labels(e)) > 1
		RETURN labels(e) AS labels, properties(e) AS props`, rows)
	if err != nil {
		return nil, err
	}
	before := make(map[string]model.Entity, len(found))
	for _, r := range found {
		e := nodeEntity(r)
		before[e.ID] = e
	}
	return before, nil
}

// hold locks entities that are to stay as they are, in the order of their ids,
// and gives how many of them are there.
func hold(t transaction, ids []string) (int64, error) {
	slices.Sort(ids)
	found, err := t.run(`
		UNWIND $ids AS id
		MATCH (e:Entity {id: id}) USING INDEX SEEK e:Entity(id)
		REMOVE e.locked
		RETURN count(e) AS held`, map[string]any{"ids": slices.Compact(ids)})
	if err != nil {
		return 0, err
	}
	return get[int64](found[0], "held"), nil
}

// nodeEntity reads an entity from a row of its labels and props.
func nodeEntity(r *neo4j.Record) model.Entity {
	e := entityOf(get[map[string]any](r, "props"))
	for _, l := range get[[]any](r, "labels") {
		switch l {
		case "Entity":
		case "Leader":
			e.Leader = true
		default:
			e.Type = model.EntityType(l.(string))
		}
	}
	return e
}

// update brings entities to what they are with their new descriptions, where
// before is what they were. It writes only what changes.
func update(t transaction, entities []model.Entity, before map[string]model.Entity) error {
	var changed []model.Entity
	var unsure []any // of which it must be seen whose word is the latest
	for _, e := range entities {
		was, known := before[e.ID]
		if !known {
			changed = append(changed, e)
			continue
		}
		now := graph.Merge(was, e)
		if e.Title != "" && was.Title != "" && e.Title != was.Title {
			unsure = append(unsure, props{"id": e.ID, "key": "title"})
		}
		for key, value := range e.Details {
			if old := was.Details[key]; old != "" && value != "" && old != value {
				unsure = append(unsure, props{"id": e.ID, "key": key})
			}
		}
		if !same(was, now) {
			changed = append(changed, now)
		}
	}
	latest, err := t.each(`
		UNWIND $rows AS row
		MATCH (e:Entity {id: row.id})-[d:DESCRIBED_IN]->(a:Source) USING INDEX SEEK e:Entity(id)
		WHERE d[row.key] IS NOT NULL
		WITH row, d[row.key] AS value, coalesce(toString(a.published), toString(a.asOf), '') AS published, a.id AS source
		ORDER BY published DESC, source DESC
		RETURN row.id AS id, row.key AS key, collect(value)[0] AS value`, unsure)
	if err != nil {
		return err
	}
	for _, r := range latest {
		id, key, value := get[string](r, "id"), get[string](r, "key"), get[string](r, "value")
		i := slices.IndexFunc(changed, func(e model.Entity) bool { return e.ID == id })
		if key == "title" {
			changed[i].Title = value
		} else {
			changed[i].Details[key] = value
		}
	}
	return setEntities(t, changed)
}

func same(a, b model.Entity) bool {
	return a.Leader == b.Leader && maps.EqualFunc(entityProps(a), entityProps(b), func(x, y any) bool {
		xs, ok := x.([]string)
		if !ok {
			return x == y
		}
		return slices.Equal(xs, y.([]string))
	})
}

// setEntities gives nodes the properties and labels of entities.
func setEntities(t transaction, entities []model.Entity) error {
	rows := make([]any, len(entities))
	for i, e := range entities {
		rows[i] = props{"id": e.ID, "labels": labels(e), "props": entityProps(e)}
	}
	return t.all(`UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row.props, e:$(row.labels)`, rows)
}
