package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/model"
)

// Breach is a law of the contract that the graph breaks.
type Breach struct {
	Law      string
	Count    int
	Examples []string // the first few places
}

// law is a statement that gives a row, with a text "broken", for every place
// where the graph is not as it must be.
type law struct{ says, cypher string }

// Verify checks every law of the contract in the database and gives those that
// are broken.
func (s *Store) Verify(ctx context.Context) ([]Breach, error) {
	var breaches []Breach
	for _, l := range laws() {
		b, err := read(ctx, s, func(t transaction) (Breach, error) {
			b := Breach{Law: l.says}
			result, err := t.tx.Run(t.ctx, l.cypher, nil)
			if err != nil {
				return b, err
			}
			for record := (*neo4j.Record)(nil); result.NextRecord(t.ctx, &record); b.Count++ {
				if b.Count < 5 {
					b.Examples = append(b.Examples, get[string](record, "broken"))
				}
			}
			return b, result.Err()
		})
		if err != nil {
			return nil, fmt.Errorf("checking that %s: %w", l.says, err)
		}
		if b.Count > 0 {
			breaches = append(breaches, b)
		}
	}
	return breaches, nil
}

func laws() []law {
	return []law{
		{"an entity has an id, a name and exactly one type", `
			MATCH (e:Entity)
			WHERE e.name IS NULL OR e.id IS NULL OR e.aliases IS NULL
			   OR size([l IN labels(e) WHERE l IN ` + list(entityTypes) + `]) <> 1
			RETURN coalesce(e.id, elementId(e)) AS broken`},
		{"only a person is a leader", `MATCH (e:Leader) WHERE NOT e:Person RETURN e.id AS broken`},
		{"an entity is there because a source describes it", `
			MATCH (e:Entity) WHERE NOT (e)-[:DESCRIBED_IN]->(:Source) RETURN e.id AS broken`},
		{"an entity's name and aliases are those its sources give it", `
			MATCH (e:Entity)
			CALL (e) {
				MATCH (e)-[d:DESCRIBED_IN]->(:Source)
				RETURN min(d.name) AS name, collect(DISTINCT d.aliases) AS given
			}
			WITH e, name, given,
			     reduce(all = [], aliases IN given | all + [a IN aliases WHERE NOT a IN all]) AS aliases
			WHERE e.name <> name OR size(aliases) <> size(e.aliases) OR any(a IN aliases WHERE NOT a IN e.aliases)
			RETURN e.id AS broken`},
		{"a person's title is the one seen last", `
			MATCH (e:Person)
			CALL (e) {
				MATCH (e)-[d:DESCRIBED_IN]->(a:Source) WHERE d.title IS NOT NULL
				WITH d, a ORDER BY coalesce(toString(a.published), toString(a.asOf), '') DESC, a.id DESC
				RETURN collect(d.title)[0] AS title
			}
			WITH e, title WHERE coalesce(e.title, '') <> coalesce(title, '')
			RETURN e.id AS broken`},
		{"a source is an article or a dataset", `
			MATCH (a:Source) WHERE (a:Article) = (a:Dataset) RETURN a.id AS broken`},
		{"a sentence belongs to one article, which its id names", `
			MATCH (s:Sentence)
			WHERE COUNT { (s)-[:IN]->(:Article) } <> 1
			   OR NOT EXISTS { MATCH (s)-[:IN]->(a:Article) WHERE s.id STARTS WITH a.id + '#' }
			RETURN s.id AS broken`},
		{"a sentence holds the bytes from its start to its end", `
			MATCH (s:Sentence)
			WHERE s.start < 0 OR size(s.text) > s.end - s.start OR 4 * size(s.text) < s.end - s.start
			RETURN s.id AS broken`},
		{"a claim has one subject, one object and one source", `
			MATCH (c:Claim)
			WHERE COUNT { (c)-[:SUBJECT]->(:Entity) } <> 1 OR COUNT { (c)-[:OBJECT]->(:Entity) } <> 1
			   OR COUNT { (c)-[:FROM]->(:Source) } <> 1
			RETURN c.id AS broken`},
		{"an article's claim is proved by a sentence of that article, and its words are inside it", `
			MATCH (c:Claim)-[:FROM]->(a:Article)
			WHERE COUNT { (c)-[:EVIDENCED_BY]->(:Sentence) } <> 1
			   OR NOT EXISTS { MATCH (c)-[:EVIDENCED_BY]->(s)-[:IN]->(a) WHERE s.start <= c.start AND c.start <= c.end AND c.end <= s.end }
			RETURN c.id AS broken`},
		{"a dataset's claim names its row", `
			MATCH (c:Claim)-[:FROM]->(a:Dataset)
			WHERE c.row IS NULL OR c.text IS NULL OR (c)-[:EVIDENCED_BY]->()
			RETURN c.id AS broken`},
		{"a claim's polarity, status and confidence are of those the contract knows", `
			MATCH (c:Claim)
			WHERE NOT c.polarity IN ['asserted', 'negated', 'hypothetical'] OR NOT c.status IN ['past', 'current', 'planned']
			   OR NOT 0 <= c.confidence <= 1
			RETURN c.id AS broken`},
		{"a mention lies in its sentence", `
			MATCH (e:Entity)-[m:MENTIONED_IN]->(s:Sentence)
			WHERE any(i IN range(0, size(m.starts) - 1) WHERE m.starts[i] < s.start OR m.ends[i] > s.end OR m.ends[i] < m.starts[i])
			   OR size(m.starts) <> size(m.ends)
			RETURN e.id + ' in ' + s.id AS broken`},
		{"a complete date is a date, not a text", `
			MATCH (n:Claim|Article|Event)
			UNWIND [n.date, n.since, n.until, n.published] AS value
			WITH n, value WHERE value IS :: STRING AND value =~ '\\d{4}-\\d\\d-\\d\\d'
			RETURN n.id + ': ' + value AS broken`},
		{"an asserted claim names its edge, and no other claim does", `
			MATCH (s:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Entity)
			WITH c, CASE WHEN c.relation IN ` + list(symmetric()) + ` AND o.id < s.id
			        THEN o.id + ' ' + c.relation + ' ' + s.id ELSE s.id + ' ' + c.relation + ' ' + o.id END AS key
			WHERE coalesce(c.edge, '') <> CASE c.polarity WHEN 'asserted' THEN key ELSE '' END
			RETURN c.id AS broken`},
		{"every asserted claim has its edge", `
			CALL () { MATCH (:Entity)-[r]->(:Entity) RETURN sum(r.claims) AS counted }
			CALL () { MATCH (c:Claim) WHERE c.edge IS NOT NULL RETURN count(c) AS claims }
			WITH counted, claims WHERE counted <> claims
			RETURN toString(claims) + ' claims, and edges for ' + toString(counted) AS broken`},
		{"two entities have at most one edge of a type", `
			MATCH (a:Entity)-[r]->(b:Entity)
			WITH a, b, type(r) AS type, count(r) AS edges WHERE edges > 1
			RETURN a.id + ' ' + type + ' ' + b.id AS broken`},
		{"every edge follows from its asserted claims", `
			MATCH (from:Entity)-[r]->(to:Entity)
			CALL (from, r, to) {
				WITH from.id + ' ' + type(r) + ' ' + to.id AS key` + derivation + `
				RETURN count(*) AS found, head(collect(derived)) AS derived
			}
			WITH from, r, to, found, derived
			WHERE found = 0 OR any(k IN keys(derived) WHERE coalesce(toString(derived[k]), '') <> coalesce(toString(r[k]), ''))
			RETURN from.id + ' ' + type(r) + ' ' + to.id AS broken`},
		{"an edge is of a relation of the contract, and between what it may join", `
			MATCH (a:Entity)-[r]->(b:Entity)
			WITH a, type(r) AS type, b, ` + ranges() + `[type(r)] AS joins
			WHERE joins IS NULL OR none(l IN labels(a) WHERE l IN joins[0]) OR none(l IN labels(b) WHERE l IN joins[1])
			RETURN a.id + ' ' + type + ' ' + b.id AS broken`},
		{"a symmetric relation is stored once", `
			MATCH (a:Entity)-[r:` + strings.Join(symmetric(), "|") + `]->(b:Entity) WHERE b.id <= a.id
			RETURN a.id + ' ' + type(r) + ' ' + b.id AS broken`},
	}
}

var entityTypes = []string{"State", "Person", "Organization", "Bloc", "Event", "Place"}

func symmetric() []string {
	var names []string
	for _, r := range model.Relations {
		if r.Symmetric {
			names = append(names, string(r.Relation))
		}
	}
	return names
}

// ranges is a Cypher map from relations to what they join.
func ranges() string {
	var entries []string
	types := func(of []model.EntityType) string {
		var names []string
		for _, t := range of {
			names = append(names, string(t))
		}
		return list(names)
	}
	for _, r := range model.Relations {
		entries = append(entries, fmt.Sprintf("%s: [%s, %s]", r.Relation, types(r.From), types(r.To)))
	}
	return "{" + strings.Join(entries, ", ") + "}"
}

// list is a Cypher list of plain words.
func list(words []string) string {
	quoted := slices.Clone(words)
	for i, w := range quoted {
		quoted[i] = "'" + w + "'"
	}
	return "[" + strings.Join(quoted, ", ") + "]"
}
