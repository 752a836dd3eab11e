package store

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"diplograph/internal/graph"
	"diplograph/internal/model"
	"diplograph/internal/neo4jtest"
)

// open gives an empty graph.
func open(tb testing.TB) *Store {
	tb.Helper()
	conn := neo4jtest.Start(tb)
	return openAt(tb, Config{URI: conn.URI, Username: conn.Username, Password: conn.Password, Database: conn.Database})
}

func openAt(tb testing.TB, c Config) *Store {
	tb.Helper()
	s, err := Open(context.Background(), c)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { s.Close(context.Background()) })
	return s
}

// clear empties the graph again, so that one test can build several.
func (s *Store) clear(tb testing.TB) {
	tb.Helper()
	_, err := write(tb.Context(), s, func(t transaction) ([]*neo4j.Record, error) {
		return t.run("MATCH (n) WHERE NOT n:Schema DETACH DELETE n", nil)
	})
	if err != nil {
		tb.Fatal(err)
	}
}

func load(tb testing.TB, s *Store, o Options, readings ...model.Reading) Report {
	tb.Helper()
	report, err := s.Load(tb.Context(), slices.Values(readings), o)
	if err != nil {
		tb.Fatal(err)
	}
	if len(report.Failed) > 0 {
		tb.Fatal(report.Failed)
	}
	return report
}

// dump is the graph as lines, one for each node and relationship, but for when
// it was loaded.
func dump(tb testing.TB, s *Store) []string {
	tb.Helper()
	lines, err := read(tb.Context(), s, func(t transaction) ([]string, error) {
		nodes, err := t.run("MATCH (n) WHERE NOT n:Schema RETURN labels(n) AS labels, properties(n) AS props", nil)
		if err != nil {
			return nil, err
		}
		var lines []string
		for _, r := range nodes {
			var labels []string
			for _, l := range get[[]any](r, "labels") {
				labels = append(labels, l.(string))
			}
			slices.Sort(labels)
			lines = append(lines, strings.Join(labels, ":")+" "+line(get[map[string]any](r, "props")))
		}
		edges, err := t.run("MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS props", nil)
		for _, r := range edges {
			lines = append(lines, fmt.Sprintf("%s -%s-> %s %s", get[string](r, "a"), get[string](r, "type"), get[string](r, "b"),
				line(get[map[string]any](r, "props"))))
		}
		return lines, err
	})
	if err != nil {
		tb.Fatal(err)
	}
	slices.Sort(lines)
	return lines
}

func line(p map[string]any) string {
	var b strings.Builder
	for _, key := range slices.Sorted(maps.Keys(p)) {
		if key == "loadedAt" {
			continue
		}
		value := p[key]
		switch v := value.(type) {
		case dbtype.Date:
			value = "date " + v.String()
		case []any:
			value = fmt.Sprintf("%q", v)
		}
		fmt.Fprintf(&b, "%s=%v ", key, value)
	}
	return b.String()
}

// differ fails with the first lines in which two dumps differ.
func differ(tb testing.TB, what string, got, want []string) {
	tb.Helper()
	count := func(lines []string) map[string]int {
		m := make(map[string]int)
		for _, l := range lines {
			m[l]++
		}
		return m
	}
	g, w := count(got), count(want)
	var diff []string
	for l, n := range g {
		if n > w[l] {
			diff = append(diff, "+ "+l)
		}
	}
	for l, n := range w {
		if n > g[l] {
			diff = append(diff, "- "+l)
		}
	}
	if len(diff) > 0 {
		slices.SortFunc(diff, func(a, b string) int { return strings.Compare(a[2:], b[2:]) })
		tb.Errorf("%s: %d lines differ:\n%s", what, len(diff), strings.Join(diff[:min(len(diff), 20)], "\n"))
	}
}

// world makes readings of articles that all speak of the same few entities,
// with everything in them that depends on the order of loading.
func world(seed uint64, articles int) []model.Reading {
	rnd := rand.New(rand.NewPCG(seed, 1))
	states := []string{"FRA", "DEU", "CHN", "PRK", "USA"}
	persons := []string{"person:ana-ruiz", "person:bo-li", "person:carl-voss", "person:dina-haddad"}
	roles := []string{"", "president", "foreign minister", "envoy"}
	dates := []string{"", "2024", "2024-05", "2024-05-17", "2025-01-02", "2025"}
	pick := func(from []string) string { return from[rnd.IntN(len(from))] }

	readings := make([]model.Reading, articles)
	for i := range readings {
		published := ""
		if i%7 != 0 {
			published = fmt.Sprintf("2025-%02d-%02d", 1+rnd.IntN(12), 1+rnd.IntN(28))
		}
		n := 2 + rnd.IntN(4)
		var text strings.Builder
		var r model.Reading
		for s := range n {
			start := text.Len()
			fmt.Fprintf(&text, "Article %d of world %d says “sentence” %d.", i, seed, s)
			r.Sentences = append(r.Sentences, model.Sentence{Index: s, Start: start, End: text.Len()})
			text.WriteString("\n")
		}
		r.Article = model.Article{ID: model.ArticleID(text.String()), Source: fmt.Sprintf("world#%d", i), Title: fmt.Sprintf("Article %d", i),
			URL: fmt.Sprintf("https://news.example/%d/%d", seed, i), Published: published, Text: text.String()}
		seen := make(map[string]bool)
		mention := func(id string, sentence int) {
			at := r.Sentences[sentence].Start
			r.Mentions = append(r.Mentions, model.Mention{Entity: id, Sentence: sentence, Start: at, End: at + 7})
			if seen[id] {
				return
			}
			seen[id] = true
			e := model.Entity{ID: id, Type: model.State, Name: id, Aliases: []string{id, pick([]string{"the " + id, id + " itself", ""})}, Region: "Region of " + id}
			switch {
			case strings.HasPrefix(id, "person:"):
				e = model.Entity{ID: id, Type: model.Person, Name: pick([]string{id[7:], strings.ToUpper(id[7:])}),
					Leader: rnd.IntN(4) == 0, Title: pick([]string{"", "President", "Prime Minister", "Dr"})}
			case strings.HasPrefix(id, "event:"):
				e = model.Entity{ID: id, Type: model.Event, Name: "summit", Kind: "summit", Date: pick(dates),
					Details: map[string]string{"states": pick([]string{"12", "26", ""})}}
			}
			r.Entities = append(r.Entities, e)
		}
		for s := range n {
			for range rnd.IntN(3) {
				c := model.Claim{
					Article: r.Article.ID, Sentence: s, Start: r.Sentences[s].Start, End: r.Sentences[s].End - rnd.IntN(3),
					Polarity: model.Asserted, Status: model.Status(pick([]string{"past", "current", "planned"})),
					Confidence: float64(50+rnd.IntN(50)) / 100, Rule: "world", Date: pick(dates),
				}
				switch rnd.IntN(5) {
				case 0:
					c.Subject, c.Relation, c.Object, c.Role = pick(persons), model.Represents, pick(states), pick(roles)
				case 1:
					c.Subject, c.Relation, c.Object = pick(states[:2]), model.TreatyAlly, pick(states[2:])
					if rnd.IntN(2) == 0 {
						c.Subject, c.Object = c.Object, c.Subject
					}
				case 2:
					c.Subject, c.Relation, c.Object, c.Since, c.Reason = pick(states[:2]), model.SanctionedBy, pick(states[2:]), pick(dates), pick([]string{"", "weapons", "war"})
				case 3:
					c.Subject, c.Relation, c.Object, c.Topic = pick(states[:2]), model.SignedAgreementWith, pick(states[2:]), pick([]string{"", "trade", "gas"})
				case 4:
					c.Subject, c.Relation, c.Object = pick(persons), model.Attends, "event:2025-summit"
				}
				if rnd.IntN(4) == 0 {
					c.Polarity = model.Negated
				}
				if rnd.IntN(3) == 0 {
					c.AttributedTo = pick(states)
					mention(c.AttributedTo, s)
				}
				mention(c.Subject, s)
				mention(c.Object, s)
				r.Claims = append(r.Claims, c)
			}
		}
		if err := graph.Check(r); err != nil {
			panic(err)
		}
		readings[i] = r
	}
	return readings
}

// expected is the dump of what package graph makes of readings.
func expected(readings []model.Reading) []string {
	g := graph.Build(readings)
	digests := make(map[string]string)
	var lines []string
	for _, r := range graph.Current(readings) {
		digests[r.Article.ID] = digest(r)
		a := prepare(r, time.Time{})
		for _, row := range a.rows.descriptions {
			d := row.(props)
			lines = append(lines, fmt.Sprintf("%s -DESCRIBED_IN-> %s %s", d["entity"], d["source"], line(plain(d["props"].(props)))))
		}
	}
	for _, a := range g.Articles {
		p := props{"id": a.ID, "reading": digests[a.ID]}
		p.text("url", a.URL)
		p.text("title", a.Title)
		p.date("published", a.Published)
		lines = append(lines, "Article:Source "+line(plain(p)))
	}
	for _, s := range g.Sentences {
		lines = append(lines, "Sentence "+line(props{"id": s.ID, "text": s.Text, "start": s.Start, "end": s.End}),
			fmt.Sprintf("%s -IN-> %s ", s.ID, s.Article))
	}
	for _, e := range g.Entities {
		l := append(labels(e), "Entity")
		slices.Sort(l)
		lines = append(lines, strings.Join(l, ":")+" "+line(plain(entityProps(e))))
	}
	for _, c := range g.Claims {
		p := claimProps(c)
		p["start"], p["end"] = c.Start, c.End
		lines = append(lines, "Claim "+line(plain(p)),
			fmt.Sprintf("%s -SUBJECT-> %s ", c.ID, c.Subject), fmt.Sprintf("%s -OBJECT-> %s ", c.ID, c.Object),
			fmt.Sprintf("%s -FROM-> %s ", c.ID, c.Article), fmt.Sprintf("%s -EVIDENCED_BY-> %s ", c.ID, model.SentenceID(c.Article, c.Sentence)))
		if c.AttributedTo != "" {
			lines = append(lines, fmt.Sprintf("%s -ATTRIBUTED_TO-> %s ", c.ID, c.AttributedTo))
		}
	}
	for _, m := range g.Mentions {
		lines = append(lines, fmt.Sprintf("%s -MENTIONED_IN-> %s %s", m.Entity, m.Sentence, line(props{"starts": anys(m.Starts), "ends": anys(m.Ends)})))
	}
	for _, e := range g.Edges {
		lines = append(lines, fmt.Sprintf("%s -%s-> %s %s", e.From, e.Relation, e.To, line(plain(edgeProps(e)))))
	}
	slices.Sort(lines)
	return lines
}

// plain is p as the database gives it back.
func plain(p props) props {
	for key, value := range p {
		if texts, ok := value.([]string); ok {
			p[key] = anys(texts)
		}
	}
	return p
}

func anys[T any](list []T) []any {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
}

func shuffled(readings []model.Reading, seed uint64) []model.Reading {
	out := slices.Clone(readings)
	rand.New(rand.NewPCG(seed, 2)).Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}
