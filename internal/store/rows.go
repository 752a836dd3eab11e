package store

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// props are the properties of a node or a relationship. What is empty is not
// there: Neo4j has no property that is null.
type props map[string]any

func (p props) text(key, value string) {
	if value != "" {
		p[key] = value
	}
}

// date sets a date where value is a complete one, else text of its precision.
func (p props) date(key, value string) {
	if day, err := time.Parse(time.DateOnly, value); err == nil {
		p[key] = neo4j.DateOf(day)
		return
	}
	p.text(key, value)
}

// textOf is what date made of a text, as that text again.
func textOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case neo4j.Date:
		return v.Time().Format(time.DateOnly)
	}
	return ""
}

// rows are what one source (or a batch of them) adds to the graph, as the
// parameters of the statements that write it.
type rows struct {
	sources      []any
	sentences    []any // {source, props}
	descriptions []any // {entity, source, props}
	claims       []any // {subject, object, sentence, source, by, props}
	mentions     []any // {entity, sentence, starts, ends}
	described    []description
	said         []graph.Said // the claims that support edges
}

// description is what a source says of an entity.
type description struct {
	entity    model.Entity
	published string
	source    string
}

// edge is one whose claims have changed.
type edge struct {
	key, from, to string
	relation      model.Relation
}

func edgeFor(c model.Claim) edge {
	from, to := graph.Ends(c)
	return edge{graph.EdgeKey(c), from, to, c.Relation}
}

func (r *rows) add(s rows) {
	r.sources = append(r.sources, s.sources...)
	r.sentences = append(r.sentences, s.sentences...)
	r.descriptions = append(r.descriptions, s.descriptions...)
	r.claims = append(r.claims, s.claims...)
	r.mentions = append(r.mentions, s.mentions...)
	r.described = append(r.described, s.described...)
	r.said = append(r.said, s.said...)
}

// size is roughly how many nodes and relationships the rows make.
func (r *rows) size() int {
	return len(r.sources) + len(r.sentences) + len(r.descriptions) + len(r.claims) + len(r.mentions)
}

// article is a reading ready to be written.
type article struct {
	model.Article // without its text
	digest        string
	rows          rows
}

func prepare(r model.Reading, now time.Time) article {
	a := article{Article: r.Article, digest: digest(r)}
	a.Text = ""
	node := props{"id": a.ID, "reading": a.digest, "loadedAt": now}
	node.text("url", a.URL)
	node.text("title", a.Title)
	node.text("publisher", a.Publisher)
	node.date("published", a.Published)
	a.rows.sources = []any{node}

	for _, s := range graph.Sentences(r) {
		// The text is a copy so that the article's need not stay in memory.
		a.rows.sentences = append(a.rows.sentences, props{"source": a.ID, "props": props{
			"id": s.ID, "text": strings.Clone(s.Text), "start": s.Start, "end": s.End}})
	}
	for _, e := range r.Entities {
		a.rows.describe(description{e, a.Published, a.ID})
	}
	for _, c := range graph.Claims(r) {
		p := claimProps(c)
		p["start"], p["end"] = c.Start, c.End
		a.rows.claim(graph.Said{Claim: c.Claim, ID: c.ID, Published: a.Published}, p, model.SentenceID(a.ID, c.Sentence))
	}
	for _, m := range graph.Mentions(r) {
		a.rows.mentions = append(a.rows.mentions, props{
			"entity": m.Entity, "sentence": m.Sentence, "starts": m.Starts, "ends": m.Ends})
	}
	return a
}

func (r *rows) describe(d description) {
	r.described = append(r.described, d)
	p := entityProps(d.entity)
	for _, key := range []string{"id", "iso2", "officialName", "capital", "region"} {
		delete(p, key) // the same whoever speaks of it
	}
	if len(p["aliases"].([]string)) == 0 {
		delete(p, "aliases")
	}
	if d.entity.Leader {
		p["leader"] = true
	}
	r.descriptions = append(r.descriptions, props{"entity": d.entity.ID, "source": d.source, "props": p})
}

// claim adds a claim; sentence is "" for one from a dataset.
func (r *rows) claim(c graph.Said, p props, sentence string) {
	row := props{"subject": c.Subject, "object": c.Object, "source": c.Article, "props": p}
	row.text("sentence", sentence)
	row.text("by", c.AttributedTo)
	r.claims = append(r.claims, row)
	if c.Polarity == model.Asserted {
		r.said = append(r.said, c)
	}
}

func claimID(row any) string { return row.(props)["props"].(props)["id"].(string) }

// rowClaim is the claim of a row of a dataset that was published then.
func rowClaim(row graph.Row, published string) rows {
	c := graph.Claim{Claim: row.Claim, ID: row.Claim.ID(), Edge: graph.EdgeKey(row.Claim)}
	p := claimProps(c)
	p["row"], p["text"] = row.Claim.Sentence, row.Text
	var r rows
	r.claim(graph.Said{Claim: c.Claim, ID: c.ID, Published: published, Dataset: true}, p, "")
	return r
}

func datasetProps(d graph.Dataset, now time.Time) props {
	p := props{"id": d.ID, "reading": d.Reading, "loadedAt": now}
	p.text("title", d.Title)
	p.text("url", d.URL)
	p.text("licence", d.Licence)
	p.date("asOf", d.AsOf)
	return p
}

// edgeProps are what the derivation of the statement in derive gives, too.
func edgeProps(e graph.Edge) props {
	p := props{"confidence": e.Confidence, "claims": e.Claims, "articles": e.Articles}
	p.text("status", string(e.Status))
	p.date("firstDate", e.FirstDate)
	p.date("lastDate", e.LastDate)
	p.text("role", e.Role)
	p.text("topic", e.Topic)
	p.date("since", e.Since)
	p.date("until", e.Until)
	p.text("reason", e.Reason)
	return p
}

func claimProps(c graph.Claim) props {
	p := props{"id": c.ID, "relation": string(c.Relation), "polarity": string(c.Polarity), "confidence": c.Confidence}
	p.text("status", string(c.Status))
	p.text("rule", c.Rule)
	p.text("role", c.Role)
	p.text("topic", c.Topic)
	p.date("date", c.Date)
	p.date("since", c.Since)
	p.date("until", c.Until)
	p.text("reason", c.Reason)
	p.text("edge", c.Edge)
	return p
}

func entityProps(e model.Entity) props {
	p := make(props)
	for key, value := range e.Details {
		p.text(key, value)
	}
	p["id"], p["name"] = e.ID, e.Name
	p["aliases"] = graph.Union(e.Aliases, nil)
	p.text("iso2", e.ISO2)
	p.text("officialName", e.OfficialName)
	p.text("capital", e.Capital)
	p.text("region", e.Region)
	p.text("title", e.Title)
	p.text("acronym", e.Acronym)
	p.text("kind", e.Kind)
	p.date("date", e.Date)
	p.text("commemorates", e.Commemorates)
	return p
}

// entityOf reads back what entityProps wrote: on a node, or on the
// relationship that keeps a source's description.
func entityOf(p map[string]any) model.Entity {
	take := func(key string) string {
		text := textOf(p[key])
		delete(p, key)
		return text
	}
	e := model.Entity{
		ID: take("id"), Name: take("name"), ISO2: take("iso2"), OfficialName: take("officialName"),
		Capital: take("capital"), Region: take("region"), Title: take("title"), Acronym: take("acronym"),
		Kind: take("kind"), Date: take("date"), Commemorates: take("commemorates"),
	}
	if aliases, ok := p["aliases"].([]any); ok {
		for _, a := range aliases {
			e.Aliases = append(e.Aliases, textOf(a))
		}
	}
	delete(p, "aliases")
	e.Leader = p["leader"] == true
	delete(p, "leader")
	for key, value := range p {
		if e.Details == nil {
			e.Details = make(map[string]string)
		}
		e.Details[key] = textOf(value)
	}
	return e
}

// labels are those of an entity's node besides :Entity.
func labels(e model.Entity) []string {
	if e.Leader {
		return []string{string(e.Type), "Leader"}
	}
	return []string{string(e.Type)}
}

// merged are the entities of descriptions, sorted by id.
func merged(all []description) []model.Entity {
	all = slices.SortedStableFunc(slices.Values(all), func(a, b description) int {
		return cmp.Or(strings.Compare(a.published, b.published), strings.Compare(a.source, b.source))
	})
	byID := make(map[string]model.Entity)
	for _, d := range all {
		if before, ok := byID[d.entity.ID]; ok {
			byID[d.entity.ID] = graph.Merge(before, d.entity)
		} else {
			byID[d.entity.ID] = d.entity
		}
	}
	out := make([]model.Entity, 0, len(byID))
	for _, e := range byID {
		out = append(out, e)
	}
	slices.SortFunc(out, func(a, b model.Entity) int { return strings.Compare(a.ID, b.ID) })
	return out
}

// digest tells two readings of one text apart.
func digest(r model.Reading) string {
	r.Article.Text, r.Article.Source = "", ""
	h := sha256.New()
	if err := json.NewEncoder(h).Encode(r); err != nil {
		panic(err) // a reading holds nothing that JSON cannot
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}
