// Package graph merges what many articles say into one graph: nodes, and the
// edges between entities that follow from the claims. It is pure: the same
// readings give the same graph, whatever their order, and the store's graph is
// the same again (a test there compares the two).
//
// # How an edge follows from its claims
//
// Only asserted claims make edges. Claims of one subject, relation and object
// make one edge; a symmetric relation is stored once, from the entity whose id
// stands first. Claims are ordered by the day their source was published, then
// by the source's id, then by their place in it; the last of them is the
// latest. Then
//
//   - Status is that of the latest claim;
//   - Role, Topic, Since, Until and Reason are each those of the latest claim
//     that gives one;
//   - FirstDate and LastDate are the least and the greatest Date of the claims,
//     compared as text, so that "2025" stands before "2025-09";
//   - Claims counts the claims, Articles the articles they come from (a dataset
//     is no article);
//   - Confidence takes sources as independent witnesses: each is as sure as its
//     surest claim, and the edge is wrong only if all are. 1 - (1-a)(1-b)...,
//     multiplied from the least sure to the surest so that rounding does not
//     depend on the order of loading, and rounded to three digits.
//
// # How an entity follows from its descriptions
//
// Every source describes the entities it speaks of. Aliases are the union.
// Leader holds if any source says so. Title and Details are those of the
// latest source that gives them, Date is the most precise one. Of several
// spellings of anything else the first in byte order stands.
package graph

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"diplograph/internal/model"
)

// Graph is a whole graph. Articles, sentences, entities and claims are sorted
// by ID, mentions by sentence and entity, edges by their Key.
type Graph struct {
	Articles  []model.Article
	Sentences []Sentence
	Entities  []model.Entity
	Claims    []Claim
	Mentions  []Mention
	Edges     []Edge
}

// Sentence is a sentence as a node: the bytes Start to End of its article.
type Sentence struct {
	ID         string
	Article    string
	Index      int
	Text       string
	Start, End int
}

// Claim is a claim as a node.
type Claim struct {
	model.Claim
	ID   string
	Edge string // Key of the edge it supports, "" unless it is asserted
}

// Mention says that a sentence speaks of an entity, and with which of its
// article's bytes.
type Mention struct {
	Entity   string
	Sentence string // Sentence.ID
	Starts   []int
	Ends     []int
}

// Edge is a relation between two entities.
type Edge struct {
	From       string
	Relation   model.Relation
	To         string
	Status     model.Status
	Confidence float64
	Claims     int
	Articles   int
	FirstDate  string
	LastDate   string
	Role       string
	Topic      string
	Since      string
	Until      string
	Reason     string
	ClaimIDs   []string // sorted
}

// Key names an edge: its subject's id, its relation and its object's id.
func (e Edge) Key() string { return key(e.From, e.Relation, e.To) }

func key(from string, r model.Relation, to string) string {
	return from + " " + string(r) + " " + to
}

// Ends are the entities an edge for the claim runs between: subject and
// object, and for a symmetric relation the one whose id stands first.
func Ends(c model.Claim) (from, to string) {
	if c.Relation.Symmetric() && c.Object < c.Subject {
		return c.Object, c.Subject
	}
	return c.Subject, c.Object
}

// EdgeKey is the Key of the edge that a claim supports, "" where it is not
// asserted and so supports none.
func EdgeKey(c model.Claim) string {
	if c.Polarity != model.Asserted {
		return ""
	}
	from, to := Ends(c)
	return key(from, c.Relation, to)
}

// Said is a claim with what its edge depends on besides.
type Said struct {
	model.Claim
	ID        string
	Published string // of its source
	Dataset   bool   // its source is a dataset; Sentence is then its row
}

func (s Said) position() int {
	if s.Dataset {
		return s.Sentence
	}
	return s.Start
}

// Later orders claims by when and where they were said.
func Later(a, b Said) int {
	return cmp.Or(
		strings.Compare(a.Published, b.Published),
		strings.Compare(a.Article, b.Article),
		cmp.Compare(a.position(), b.position()),
		strings.Compare(a.ID, b.ID))
}

// Derive makes the edge that follows from claims, of which there is at least
// one, all asserted and all of one Key.
func Derive(said []Said) Edge {
	var d Derivation
	var ids []string
	for _, s := range slices.SortedFunc(slices.Values(said), Later) {
		d.Add(s)
		ids = append(ids, s.ID)
	}
	e := d.Edge()
	e.ClaimIDs = slices.Sorted(slices.Values(ids))
	return e
}

// Derivation is an edge in the making, for claims that are too many to hold.
type Derivation struct {
	edge    Edge
	source  string    // of the last claim
	surest  float64   // claim of that source so far
	sources []float64 // the surest claims of the sources before
}

// Add takes the next claim in the order of Later.
func (d *Derivation) Add(s Said) {
	e := &d.edge
	if e.Claims == 0 {
		e.From, e.To = Ends(s.Claim)
		e.Relation = s.Relation
	}
	e.Claims++
	e.Status = s.Status
	e.Role = cmp.Or(s.Role, e.Role)
	e.Topic = cmp.Or(s.Topic, e.Topic)
	e.Since = cmp.Or(s.Since, e.Since)
	e.Until = cmp.Or(s.Until, e.Until)
	e.Reason = cmp.Or(s.Reason, e.Reason)
	if s.Date != "" {
		e.FirstDate = least(e.FirstDate, s.Date)
		e.LastDate = max(e.LastDate, s.Date)
	}
	if s.Article == d.source {
		d.surest = max(d.surest, s.Confidence)
		return
	}
	if d.source != "" {
		d.sources = append(d.sources, d.surest)
	}
	d.source, d.surest = s.Article, s.Confidence
	if !s.Dataset {
		e.Articles++
	}
}

// Edge is the edge of the claims so far, without its ClaimIDs.
func (d *Derivation) Edge() Edge {
	e := d.edge
	e.Confidence = confidence(slices.Sorted(slices.Values(append(slices.Clone(d.sources), d.surest))))
	return e
}

// confidence combines that of independent sources, given in ascending order.
func confidence(sources []float64) float64 {
	doubt := 1.0
	for _, c := range sources {
		doubt *= float64(1 - c)
	}
	return math.Floor(float64((1-doubt)*1000)+0.5) / 1000
}

// least is the first in byte order of two texts, of which "" is none.
func least(a, b string) string {
	if a == "" || b != "" && b < a {
		return b
	}
	return a
}

// Merge joins two descriptions of one entity, of which later was published
// last (or has the greater id where both were on one day).
func Merge(earlier, later model.Entity) model.Entity {
	e := earlier
	e.Name = least(e.Name, later.Name)
	e.Leader = e.Leader || later.Leader
	e.Aliases = Union(e.Aliases, later.Aliases)
	e.ISO2 = least(e.ISO2, later.ISO2)
	e.OfficialName = least(e.OfficialName, later.OfficialName)
	e.Capital = least(e.Capital, later.Capital)
	e.Region = least(e.Region, later.Region)
	e.Title = cmp.Or(later.Title, e.Title)
	e.Acronym = least(e.Acronym, later.Acronym)
	e.Kind = least(e.Kind, later.Kind)
	e.Date = preciser(e.Date, later.Date)
	e.Commemorates = least(e.Commemorates, later.Commemorates)
	if len(later.Details) > 0 {
		e.Details = make(map[string]string)
		maps.Copy(e.Details, earlier.Details)
		for name, value := range later.Details {
			if value != "" {
				e.Details[name] = value
			}
		}
	}
	return e
}

func preciser(a, b string) string {
	if len(a) != len(b) {
		if len(a) > len(b) {
			return a
		}
		return b
	}
	return least(a, b)
}

// Union is the sorted union of two lists without empty texts or doubles.
func Union(a, b []string) []string {
	all := slices.Concat(a, b)
	slices.Sort(all)
	all = slices.Compact(all)
	if len(all) > 0 && all[0] == "" {
		all = all[1:]
	}
	return slices.Clip(all)
}
