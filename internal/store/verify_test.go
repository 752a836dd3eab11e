package store

import (
	"strings"
	"testing"
)

// TestVerify breaks a good graph in one way after another, and sees that the
// law which that breaks is named.
func TestVerify(t *testing.T) {
	s := open(t)
	readings := world(3, 20)
	load(t, s, Options{}, readings...)
	verify := func(t *testing.T) string {
		t.Helper()
		breaches, err := s.Verify(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, b := range breaches {
			if len(b.Examples) == 0 || b.Count < len(b.Examples) {
				t.Errorf("%+v", b)
			}
			all = append(all, b.Law)
		}
		return strings.Join(all, "\n")
	}
	if broken := verify(t); broken != "" {
		t.Fatalf("a graph just loaded breaks:\n%s", broken)
	}
	for _, test := range []struct{ name, harm, law string }{
		{"no type", "MATCH (e:Entity) WITH e LIMIT 1 REMOVE e:State:Person:Event", "exactly one type"},
		{"leader", "MATCH (e:State) WITH e LIMIT 1 SET e:Leader", "only a person"},
		{"lonely entity", "CREATE (:Entity:State {id: 'QZZ', name: 'Nowhere', aliases: []})", "a source describes it"},
		{"alias", "MATCH (e:State) WITH e LIMIT 1 SET e.aliases = e.aliases + 'wrong'", "those its sources give it"},
		{"title", "MATCH (e:Person) WITH e LIMIT 1 SET e.title = 'wrong'", "seen last"},
		{"source", "MATCH (a:Article) WITH a LIMIT 1 SET a:Dataset", "an article or a dataset"},
		{"lost sentence", "MATCH (:Sentence)-[r:IN]->() WITH r LIMIT 1 DELETE r", "belongs to one article"},
		{"sentence text", "MATCH (s:Sentence) WITH s LIMIT 1 SET s.text = s.text + s.text", "holds the bytes"},
		{"claim without subject", "MATCH (:Claim)-[r:SUBJECT]->() WITH r LIMIT 1 DELETE r", "one subject"},
		{"claim's words", "MATCH (c:Claim) WITH c LIMIT 1 SET c.end = 100000", "inside it"},
		{"polarity", "MATCH (c:Claim) WITH c LIMIT 1 SET c.polarity = 'perhaps'", "the contract knows"},
		{"mention", "MATCH ()-[m:MENTIONED_IN]->() WITH m LIMIT 1 SET m.ends = [100000]", "a mention lies"},
		{"date", "MATCH (c:Claim) WITH c LIMIT 1 SET c.date = '2024-01-01'", "not a text"},
		{"negated edge", "MATCH (c:Claim {polarity: 'negated'}) WITH c LIMIT 1 SET c.edge = 'FRA INVADED DEU'", "names its edge"},
		{"lost edge", "MATCH (:Entity)-[r]->(:Entity) WITH r LIMIT 1 DELETE r", "has its edge"},
		{"double edge", "MATCH (a)-[r:ATTENDS]->(b) WITH a, r, b LIMIT 1 CREATE (a)-[d:ATTENDS]->(b) SET d = properties(r)", "at most one edge"},
		{"edge from nothing", "MATCH (a:State {id: 'FRA'}), (b:State {id: 'DEU'}) CREATE (a)-[:INVADED {claims: 1}]->(b)", "follows from"},
		{"confidence", "MATCH (:Entity)-[r]->(:Entity) WITH r LIMIT 1 SET r.confidence = 0.1234", "follows from"},
		{"wrong ends", "MATCH (a:State), (b:Person) WITH a, b LIMIT 1 CREATE (a)-[:TREATY_ALLY {claims: 1}]->(b)", "what it may join"},
		{"wrong way", "MATCH (a)-[r:TREATY_ALLY]->(b) WITH a, r, b LIMIT 1 CREATE (b)-[d:TREATY_ALLY]->(a) SET d = properties(r)", "stored once"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s.clear(t)
			load(t, s, Options{}, readings...)
			if _, err := write(t.Context(), s, func(t transaction) (none, error) {
				_, err := t.run(test.harm, nil)
				return none{}, err
			}); err != nil {
				t.Fatal(err)
			}
			if broken := verify(t); !strings.Contains(broken, test.law) {
				t.Errorf("want the law %q, broken are:\n%s", test.law, broken)
			}
		})
	}
}
