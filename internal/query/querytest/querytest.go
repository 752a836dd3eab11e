// Package querytest has the made graph that queries are tested on.
package querytest

import (
	"cmp"
	"context"
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/model"
	"diplograph/internal/neo4jtest"
	"diplograph/internal/store"
)

//go:embed world.txt
var world string

// World is the made graph as readings of articles.
func World() ([]model.Reading, error) { return parse(world) }

// Load puts readings into the test's Neo4j.
func Load(tb testing.TB, conn neo4jtest.Conn, readings []model.Reading) {
	tb.Helper()
	ctx := context.Background()
	s, err := store.Open(ctx, store.Config{URI: conn.URI, Username: conn.Username, Password: conn.Password, Database: conn.Database})
	if err != nil {
		tb.Fatal(err)
	}
	defer s.Close(ctx)
	if err := s.Prepare(ctx); err != nil {
		tb.Fatal(err)
	}
	if _, err := s.Load(ctx, slices.Values(readings), store.Options{}); err != nil {
		tb.Fatal(err)
	}
	// The server counts what is in its indexes now and then. Until it has, it
	// takes them for empty, and a plan depends on when it was made.
	if _, err := neo4j.ExecuteQuery(ctx, conn.Driver(tb), "CALL db.prepareForReplanning(60)", nil,
		neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase(conn.Database)); err != nil {
		tb.Fatal(err)
	}
}

var (
	fieldForm = regexp.MustCompile(`([A-Za-z0-9]+)="((?:[^"\\]|\\.)*)"`)
	nameForm  = regexp.MustCompile(`^(\S+) (\S+) ("(?:[^"\\]|\\.)*")( leader)?`)
)

// parse reads the notation that world.txt explains at its top.
func parse(text string) ([]model.Reading, error) {
	entities := map[string]model.Entity{}
	var readings []model.Reading
	for n, line := range strings.Split(text, "\n") {
		var err error
		word, rest, _ := strings.Cut(line, " ")
		switch {
		case strings.TrimSpace(line) == "" || word == "#":
		case word == "":
			err = saying(&readings[len(readings)-1], entities, strings.Fields(line), fields(line))
		case word == "entity":
			err = entity(entities, rest)
		case word == "article":
			day, title, _ := strings.Cut(rest, " ")
			title, err = strconv.Unquote(title)
			readings = append(readings, model.Reading{Article: model.Article{Published: day, Title: title, Source: title}})
		case word == ">":
			r := &readings[len(readings)-1]
			if r.Article.Text != "" {
				r.Article.Text += "\n"
			}
			start := len(r.Article.Text)
			r.Article.Text += rest
			r.Sentences = append(r.Sentences, model.Sentence{Index: len(r.Sentences), Start: start, End: len(r.Article.Text)})
		default:
			err = fmt.Errorf("unknown word %q", word)
		}
		if err != nil {
			return nil, fmt.Errorf("world.txt:%d: %w", n+1, err)
		}
	}
	for i := range readings {
		finish(&readings[i])
	}
	return readings, nil
}

func fields(s string) map[string]string {
	out := map[string]string{}
	for _, m := range fieldForm.FindAllStringSubmatch(s, -1) {
		out[m[1]], _ = strconv.Unquote(`"` + m[2] + `"`)
	}
	return out
}

func entity(entities map[string]model.Entity, line string) error {
	m := nameForm.FindStringSubmatch(line)
	if m == nil {
		return fmt.Errorf("want: entity ID TYPE \"NAME\"")
	}
	name, err := strconv.Unquote(m[3])
	f := fields(line[len(m[0]):])
	e := model.Entity{ID: m[1], Type: model.EntityType(m[2]), Name: name, Leader: m[4] != "",
		ISO2: f["iso2"], Capital: f["capital"], OfficialName: f["officialName"], Title: f["title"],
		Acronym: f["acronym"], Kind: f["kind"], Date: f["date"]}
	if f["aliases"] != "" {
		e.Aliases = strings.Split(f["aliases"], "; ")
		slices.Sort(e.Aliases)
	}
	entities[e.ID] = e
	return err
}

// saying adds a claim, or mentions without one.
func saying(r *model.Reading, entities map[string]model.Entity, words []string, f map[string]string) error {
	s := r.Sentences[len(r.Sentences)-1]
	c := model.Claim{Polarity: model.Asserted, Status: model.Current, Confidence: 0.9, Rule: "made",
		Sentence: s.Index, Start: s.Start, End: s.End}
	switch words[0] {
	case "also":
		return mention(r, entities, s, words[1:])
	case "not":
		c.Polarity, words = model.Negated, words[1:]
	case "maybe":
		c.Polarity, words = model.Hypothetical, words[1:]
	}
	c.Subject, c.Relation, c.Object = words[0], model.Relation(words[1]), words[2]
	if _, ok := c.Relation.Info(); !ok {
		return fmt.Errorf("unknown relation %s", c.Relation)
	}
	c.Role, c.Topic, c.Date, c.Since, c.Until, c.Reason, c.AttributedTo =
		f["role"], f["topic"], f["date"], f["since"], f["until"], f["reason"], f["by"]
	if f["status"] != "" {
		c.Status = model.Status(f["status"])
	}
	if f["confidence"] != "" {
		c.Confidence, _ = strconv.ParseFloat(f["confidence"], 64)
	}
	r.Claims = append(r.Claims, c)
	ids := []string{c.Subject, c.Object}
	if c.AttributedTo != "" {
		ids = append(ids, c.AttributedTo)
	}
	return mention(r, entities, s, ids)
}

func mention(r *model.Reading, entities map[string]model.Entity, s model.Sentence, ids []string) error {
	for _, id := range ids {
		e, ok := entities[id]
		if !ok {
			return fmt.Errorf("unknown entity %s", id)
		}
		if !slices.ContainsFunc(r.Entities, func(old model.Entity) bool { return old.ID == id }) {
			r.Entities = append(r.Entities, e)
		}
		m := model.Mention{Entity: id, Sentence: s.Index, Start: s.Start, End: s.End}
		if !slices.Contains(r.Mentions, m) {
			r.Mentions = append(r.Mentions, m)
		}
	}
	return nil
}

// finish gives a reading its ids and the order the contract asks for.
func finish(r *model.Reading) {
	r.Article.ID = model.ArticleID(r.Article.Text)
	for i := range r.Claims {
		r.Claims[i].Article = r.Article.ID
	}
	slices.SortFunc(r.Entities, func(a, b model.Entity) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(r.Mentions, func(a, b model.Mention) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.Entity, b.Entity))
	})
	slices.SortFunc(r.Claims, func(a, b model.Claim) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.ID(), b.ID())) })
}

// Empty deletes what Load put there.
func Empty(tb testing.TB, conn neo4jtest.Conn) {
	tb.Helper()
	_, err := neo4j.ExecuteQuery(context.Background(), conn.Driver(tb), "MATCH (n) WHERE NOT n:Schema DETACH DELETE n", nil,
		neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase(conn.Database))
	if err != nil {
		tb.Fatal(err)
	}
}
