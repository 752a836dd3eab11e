// Package ask finds the stored query that answers a question in plain English,
// and the parameters it needs. It compares words: it needs no network and no
// database, and the same question always gets the same answer.
package ask

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"diplograph/internal/cypher"
)

// Choice is a stored query that may answer a question.
type Choice struct {
	Query   cypher.Query
	Params  map[string]string
	Missing []cypher.Param // required, and not found in the question
	Score   float64        // 0..1: how much of the question the query covers
}

// Enough is the score from which on a choice answers the question.
const Enough = 0.5

// Rank gives the queries that share words with a question, best first. Names
// are what Names found in it.
func Rank(question string, names []Name, queries []cypher.Query) []Choice {
	asked := stems(without(question, names))
	documents := make([]map[string]float64, len(queries))
	holders := map[string]int{}
	for i, q := range queries {
		documents[i] = document(q)
		for stem := range documents[i] {
			holders[stem]++
		}
	}
	rarity := func(stem string) float64 {
		return math.Log(1 + float64(len(queries))/float64(1+holders[stem]))
	}

	var choices []Choice
	for i, q := range queries {
		if slices.Contains(asked, "not") && !slices.Contains(stems(q.Question), "not") {
			continue // it would answer the opposite
		}
		var covered, all float64
		for _, stem := range asked {
			all += rarity(stem)
			covered += rarity(stem) * documents[i][stem]
		}
		if covered == 0 {
			continue
		}
		// Of two queries that cover the question, the one that is about
		// nothing else is meant.
		used := func(words string) float64 {
			var used, own float64
			for _, stem := range stems(words) {
				own += rarity(stem)
				if slices.Contains(asked, stem) {
					used += rarity(stem)
				}
			}
			return used / max(own, 1)
		}
		choice := Choice{Query: q, Score: 0.7*covered/all + 0.15*used(q.Question) + 0.15*used(strings.ReplaceAll(q.Name, "-", " "))}
		var left int
		choice.Params, choice.Missing, left = assign(q, names)
		choice.Score *= math.Pow(0.6, float64(len(choice.Missing))) * math.Pow(0.8, float64(left))
		choices = append(choices, choice)
	}
	slices.SortStableFunc(choices, func(a, b Choice) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Query.Name, b.Query.Name))
	})
	return choices
}

// document is the words of a query's header with their weights: those of its
// question count most.
func document(q cypher.Query) map[string]float64 {
	weights := map[string]float64{}
	add := func(text string, weight float64) {
		for _, stem := range stems(text) {
			weights[stem] = max(weights[stem], weight)
		}
	}
	add(strings.ReplaceAll(q.Name, "-", " "), 1)
	add(q.Question, 1)
	add(q.Title, 1)
	add(q.Theme, 0.7)
	for _, c := range q.Columns {
		add(c.Doc, 0.5)
	}
	return weights
}

// assign gives the names of a question to the parameters of a query, in their
// order, and counts the names that are left.
func assign(q cypher.Query, names []Name) (params map[string]string, missing []cypher.Param, left int) {
	params = map[string]string{}
	used := make([]bool, len(names))
	for _, p := range q.Params {
		found := -1
		for i, n := range names {
			if _, fits := n.As(p.Type); fits && !used[i] {
				found = i
				break
			}
		}
		switch {
		case found >= 0:
			params[p.Name], _ = names[found].As(p.Type)
			used[found] = true
		case p.Required():
			missing = append(missing, p)
		}
	}
	for _, u := range used {
		if !u {
			left++
		}
	}
	return params, missing, left
}

// without is a question without the names in it.
func without(question string, names []Name) string {
	b := []byte(question)
	for _, n := range names {
		for i := n.start; i < n.end; i++ {
			b[i] = ' '
		}
	}
	return string(b)
}

// stems are the words of a text that carry meaning, each once, in a form that
// its inflections and synonyms share.
func stems(text string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) < 2 || stopWords[w] {
			continue
		}
		if s := stem(w); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

func stem(w string) string {
	if s, ok := synonyms[w]; ok {
		return s
	}
	for _, e := range []struct{ ending, by string }{
		{"ies", "y"}, {"sses", "ss"}, {"ches", "ch"}, {"shes", "sh"}, {"ing", ""}, {"ed", ""}, {"es", "e"}, {"s", ""},
	} {
		if strings.HasSuffix(w, e.ending) && len(w) > len(e.ending)+2 && !strings.HasSuffix(w, "ss") {
			w = strings.TrimSuffix(w, e.ending) + e.by
			break
		}
	}
	w = strings.TrimSuffix(w, "e")
	if s, ok := synonyms[w]; ok {
		return s
	}
	return w
}
