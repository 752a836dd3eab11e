package graph

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"diplograph/internal/model"
)

// Build makes the graph of readings.
//
// A text that was read twice counts once, as Preferred says. Of two texts of
// one address the one published last stands, and where both are of one day the
// one that comes last in readings.
func Build(readings []model.Reading) Graph {
	var g Graph
	readings = Current(readings)

	described := make(map[string]model.Entity)
	said := make(map[string][]Said)
	for _, r := range readings {
		g.Articles = append(g.Articles, r.Article)
		g.Sentences = append(g.Sentences, Sentences(r)...)
		g.Mentions = append(g.Mentions, Mentions(r)...)
		for _, e := range r.Entities {
			e.Aliases = Union(e.Aliases, nil)
			if before, ok := described[e.ID]; ok {
				e = Merge(before, e)
			}
			described[e.ID] = e
		}
		for _, c := range Claims(r) {
			g.Claims = append(g.Claims, c)
			if c.Edge != "" {
				said[c.Edge] = append(said[c.Edge], Said{Claim: c.Claim, ID: c.ID, Published: r.Article.Published})
			}
		}
	}
	for _, e := range described {
		g.Entities = append(g.Entities, e)
	}
	for _, s := range said {
		g.Edges = append(g.Edges, Derive(s))
	}

	slices.SortFunc(g.Articles, func(a, b model.Article) int { return strings.Compare(a.ID, b.ID) })
	slices.SortFunc(g.Sentences, func(a, b Sentence) int { return strings.Compare(a.ID, b.ID) })
	slices.SortFunc(g.Entities, func(a, b model.Entity) int { return strings.Compare(a.ID, b.ID) })
	slices.SortFunc(g.Claims, func(a, b Claim) int { return strings.Compare(a.ID, b.ID) })
	slices.SortFunc(g.Mentions, func(a, b Mention) int {
		return cmp.Or(strings.Compare(a.Sentence, b.Sentence), strings.Compare(a.Entity, b.Entity))
	})
	slices.SortFunc(g.Edges, func(a, b Edge) int { return strings.Compare(a.Key(), b.Key()) })
	return g
}

// Current leaves out what a later reading replaces, and sorts the rest by the
// day of publication and then by id.
func Current(readings []model.Reading) []model.Reading {
	articles := make([]model.Article, len(readings))
	for i, r := range readings {
		articles[i] = r.Article
	}
	out := make([]model.Reading, 0, len(readings))
	for _, i := range Standing(articles) {
		out = append(out, readings[i])
	}
	return out
}

// Standing is what Current keeps, by index, where only the articles are at
// hand. Their texts do not matter.
func Standing(articles []model.Article) []int {
	byID := make(map[string]int)
	byURL := make(map[string]string) // URL to the id of the article that stands for it
	for i, a := range articles {
		before, known := byID[a.ID]
		if known && !Preferred(a, articles[before]) {
			continue
		}
		if a.URL != "" {
			if id, ok := byURL[a.URL]; ok && id != a.ID {
				if a.Published < articles[byID[id]].Published {
					continue
				}
				delete(byID, id)
			}
			byURL[a.URL] = a.ID
		}
		if known && articles[before].URL != a.URL {
			delete(byURL, articles[before].URL)
		}
		byID[a.ID] = i
	}
	out := slices.Collect(maps.Values(byID))
	slices.SortFunc(out, func(i, j int) int {
		a, b := articles[i], articles[j]
		return cmp.Or(strings.Compare(a.Published, b.Published), strings.Compare(a.ID, b.ID))
	})
	return out
}

// Preferred says whether of two articles with the same text the first stands
// for both: the one published first, and an article that gives its date,
// address, title or publisher before one that does not. So it matters not
// which was loaded first.
func Preferred(a, b model.Article) bool {
	return cmp.Or(known(a.Published, b.Published), known(a.URL, b.URL),
		known(a.Title, b.Title), known(a.Publisher, b.Publisher)) < 0
}

// known orders texts, those that are empty last.
func known(a, b string) int {
	if (a == "") != (b == "") {
		return strings.Compare(b, a)
	}
	return strings.Compare(a, b)
}

// Sentences are the sentences of a reading as nodes, in text order.
func Sentences(r model.Reading) []Sentence {
	out := make([]Sentence, len(r.Sentences))
	for i, s := range r.Sentences {
		out[i] = Sentence{
			ID: model.SentenceID(r.Article.ID, s.Index), Article: r.Article.ID, Index: s.Index,
			Text: r.Article.Text[s.Start:s.End], Start: s.Start, End: s.End,
		}
	}
	return out
}

// Claims are the claims of a reading as nodes, in their order. Of two with one
// ID the first stands.
func Claims(r model.Reading) []Claim {
	out := make([]Claim, 0, len(r.Claims))
	seen := make(map[string]bool, len(r.Claims))
	for _, c := range r.Claims {
		id := c.ID()
		if !seen[id] {
			seen[id] = true
			out = append(out, Claim{Claim: c, ID: id, Edge: EdgeKey(c)})
		}
	}
	return out
}

// Mentions are the mentions of a reading, one for each sentence and entity,
// in text order.
func Mentions(r model.Reading) []Mention {
	type pair struct {
		sentence int
		entity   string
	}
	var out []Mention
	at := make(map[pair]int)
	for _, m := range r.Mentions {
		p := pair{m.Sentence, m.Entity}
		i, ok := at[p]
		if !ok {
			i = len(out)
			at[p] = i
			out = append(out, Mention{Entity: m.Entity, Sentence: model.SentenceID(r.Article.ID, m.Sentence)})
		}
		out[i].Starts = append(out[i].Starts, m.Start)
		out[i].Ends = append(out[i].Ends, m.End)
	}
	return out
}
