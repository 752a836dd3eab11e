// Package reading takes an article to the claims it makes: the whole way from
// text to evidence, by the packages of its steps.
package reading

import (
	"cmp"
	"maps"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"diplograph/internal/claim"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/parse"
	"diplograph/internal/rule"
	"diplograph/internal/text"
)

// Reader reads articles. It is safe for concurrent use.
type Reader struct {
	lex      *lexicon.Lexicon
	parsers  sync.Pool
	resolver *mention.Resolver
	finder   *claim.Finder
}

// New makes a reader from the dictionaries and rules built into the program.
func New() (*Reader, error) {
	// All that is made here stays: collecting garbage meanwhile finds none.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	var b *rule.Book
	var wrong error
	var rules sync.WaitGroup
	rules.Go(func() { b, wrong = rule.Default() })
	l, err := lexicon.Default()
	if err != nil {
		return nil, err
	}
	r := &Reader{lex: l, resolver: mention.NewResolver(l)}
	if rules.Wait(); wrong != nil {
		return nil, wrong
	}
	r.finder = claim.NewFinder(l, b, r.resolver)
	r.parsers.New = func() any { return parse.New(l) }
	return r, nil
}

// Read finds the entities of an article and what it says of them.
func (r *Reader) Read(a model.Article) model.Reading {
	d := r.resolve(a)
	found := r.finder.Find(d)
	return assemble(a, d, found)
}

func (r *Reader) resolve(a model.Article) *mention.Document {
	t := text.Split(a.Text)
	end := int32(len(a.Text))
	t.Tokens = append(t.Tokens, text.Token{Start: end, End: end, Kind: text.Stop}) // what stands behind a word is asked behind the last one too
	p := r.parsers.Get().(*parse.Parser)
	d := r.resolver.Resolve(t, p.Parse(t), a.Published)
	r.parsers.Put(p) // not by defer: one that a bug stopped midway is not used again
	return d
}

// assemble turns what was found into a reading: ids final, claims sorted, none
// twice.
func assemble(a model.Article, d *mention.Document, found []trigger.Found) model.Reading {
	out := model.Reading{Article: a}
	if out.Article.ID == "" {
		out.Article.ID = model.ArticleID(a.Text)
	}
	for i := range d.Text.Sentences {
		s := &d.Text.Sentences[i]
		out.Sentences = append(out.Sentences, model.Sentence{Index: i, Start: int(s.Start), End: int(s.End)})
	}
	ids := entityIDs(d)
	used := make(map[int32]bool)
	for _, f := range found {
		used[f.Subject], used[f.Object] = true, true
	}
	out.Mentions = mentions(d, ids, used)
	out.Claims = claims(out.Article.ID, d, ids, found, used)
	out.Entities = entities(d, ids, used)
	return out
}

// mentions are where the entities of an article are named, in order, and marks these as used besides those that claims tell of.
func mentions(d *mention.Document, ids []string, used map[int32]bool) []model.Mention {
	var out []model.Mention
	told := maps.Clone(used)
	var all []int32
	for i := range d.Refs {
		for np := range d.Refs[i] {
			ref := &d.Refs[i][np]
			n := &d.Sentences[i].NPs[np]
			all = append(append(all[:0], ref.Actors...), ref.Place)
			for _, e := range all {
				if e < 0 {
					continue
				}
				if e == ref.Place && len(ref.Actors) > 0 && !told[e] {
					continue // "San Marino" is the state, "Moscow said" its government; a town where a claim says so
				}
				used[e] = true
				out = append(out, model.Mention{
					Entity: ids[e], Sentence: i,
					Start: int(d.Text.Tokens[n.First].Start), End: int(d.Text.Tokens[n.Last-1].End),
				})
			}
		}
	}
	slices.SortStableFunc(out, func(x, y model.Mention) int {
		return cmp.Or(x.Start-y.Start, strings.Compare(x.Entity, y.Entity))
	})
	return out
}

// claims are those found, in order, each once and as sure as it was told best; whoever they are told by is marked as used.
func claims(article string, d *mention.Document, ids []string, found []trigger.Found, used map[int32]bool) []model.Claim {
	var out []model.Claim
	seen := make(map[string]int)
	for _, f := range found {
		c := model.Claim{
			Article: article, Subject: ids[f.Subject], Relation: f.Relation, Object: ids[f.Object],
			Polarity: f.Polarity, Status: f.Status, Confidence: round(f.Confidence), Rule: f.Rule, Sentence: f.Sentence,
			Start: int(d.Text.Tokens[f.First].Start), End: int(d.Text.Tokens[f.Last-1].End),
			Role: f.Role, Topic: f.Topic, Date: f.Date, Since: f.Since, Until: f.Until, Reason: f.Reason,
		}
		if f.By >= 0 && f.By != f.Subject {
			c.AttributedTo = ids[f.By]
			used[f.By] = true
		}
		if f.Relation.Symmetric() && c.Subject > c.Object {
			c.Subject, c.Object = c.Object, c.Subject
		}
		id := c.ID()
		if i, twice := seen[id]; twice {
			if out[i].Confidence < c.Confidence {
				out[i] = c
			}
			continue
		}
		seen[id] = len(out)
		out = append(out, c)
	}
	slices.SortFunc(out, func(x, y model.Claim) int {
		if at := cmp.Or(x.Start-y.Start, x.End-y.End); at != 0 {
			return at
		}
		return strings.Compare(x.ID(), y.ID())
	})
	return out
}

// entities are those used, by their ids, each once.
func entities(d *mention.Document, ids []string, used map[int32]bool) []model.Entity {
	var out []model.Entity
	for e := range d.Entities {
		if !used[int32(e)] {
			continue
		}
		x := d.Entities[e].Entity
		x.ID = ids[e]
		slices.Sort(x.Aliases)
		out = append(out, x)
	}
	slices.SortFunc(out, func(x, y model.Entity) int { return strings.Compare(x.ID, y.ID) })
	return slices.CompactFunc(out, func(x, y model.Entity) bool { return x.ID == y.ID })
}

func round(f float64) float64 { return float64(int(f*1000+0.5)) / 1000 }

// entityIDs gives events their ids, which need their final name and date.
func entityIDs(d *mention.Document) []string {
	ids := make([]string, len(d.Entities))
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.Type == model.Event && e.ID == "" {
			// The year alone: not every article tells the day.
			year := cmp.Or(e.Date, d.Published())
			e.ID = "event:" + strings.TrimPrefix(year[:min(len(year), 4)]+"-", "-") + naming.Slug(e.Name)
		}
		ids[i] = e.ID
	}
	return ids
}
