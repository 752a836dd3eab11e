package mention

import (
	"slices"
	"strconv"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// known finds a leader by surname alone: the one in office when what a sentence tells
// happened, else the last before it, else the last of all.
func (r *articleReader) known(s *syntax.Sentence, token, office string) int32 {
	at := r.Tally.When(s)
	best, bestScore, latest := int32(-1), -1, ""
	if len(r.leaders.Called(token)) == 0 && len(token) > 5 { // "Zelenskyy", "Zelenskiy"
		if stem := strings.TrimRight(token, "iy"); len(r.leaders.Called(stem+"y")) > 0 {
			token = stem + "y"
		}
	}
	for _, e := range r.leaders.Called(token) {
		byGiven := r.lex.Entities[e].Royal() && !strings.HasSuffix(string(lexicon.Fold(nil, r.lex.Entities[e].Name)), token)
		for _, t := range r.lex.Entities[e].Terms {
			score := 0
			if byGiven && (r.Tally.Times(r.lex.Index(t.Of)) == 0 || at != "" && t.Until != "" && yearsBetween(t.Until, at) > 20) {
				continue // "King Carl", but of which country; not he who left the throne long before
			}
			if longGone(t.Until, at) {
				continue // a namesake today
			}
			if office != "" && strings.Contains(office, strings.ToLower(t.Office)) {
				score += 8
			} else if office != "" {
				continue
			}
			if at != "" {
				switch {
				case t.Since != "" && t.At(at):
					score += 6
				case t.Until != "" && t.Until < at:
					score += 2
				}
			} else {
				score += 2
			}
			if r.Tally.Times(r.lex.Index(t.Of)) > 0 {
				score++ // of a country that is spoken of
			}
			later := t.Since > latest
			if at != "" && latest > at { // Vice President Bush in 1981
				later = t.Since < latest
			}
			if score > bestScore || score == bestScore && later {
				best, bestScore, latest = e, score, t.Since
			}
		}
	}
	return best
}

// governs says whether a leader held office of a state that the text names when what a sentence
// tells happened, so that his name is no common word: "Sadat and Begin", "Bush".
func (r *articleReader) governs(s *syntax.Sentence, lex int32) bool {
	at := r.Tally.When(s)
	return at != "" && slices.ContainsFunc(r.lex.Entities[lex].Terms, func(t lexicon.Term) bool { return t.At(at) && r.Tally.Times(r.lex.Index(t.Of)) > 0 })
}

// unborn says whether a year told near noun phrase np, or at the end of the sentence before, lies
// a lifetime before a leader whom the dictionaries know first came to office: "In 1881 King
// Charles" is not the one of today.
func (r *articleReader) unborn(s *syntax.Sentence, np, lex int32) bool {
	const near = 8 // noun phrases to either side
	first := ""
	for _, t := range r.lex.Entities[lex].Terms {
		if t.Since != "" && (first == "" || t.Since < first) {
			first = t.Since
		}
	}
	long := func(s *syntax.Sentence, from, to int32) bool {
		for m := max(0, from); m < min(int32(len(s.NPs)), to); m++ {
			if s.Class(m) != syntax.CDate {
				continue
			}
			if year := s.Text(s.NPs[m].Last-1, s.NPs[m].Last); syntax.IsYear(year) && yearsBetween(year, first) > 80 {
				return true
			}
		}
		return false
	}
	if long(s, np-near, np+near) {
		return true
	}
	if np >= near || s.Index == 0 {
		return false
	}
	before := r.Sentences[s.Index-1]
	return long(before, int32(len(before.NPs))-near, int32(len(before.NPs)))
}

// longGone says whether a term ended a lifetime before an article appeared.
func longGone(until, published string) bool { return yearsBetween(until, published) > 60 }

// yearsBetween counts the years from one date to another; 0 where one is not known.
func yearsBetween(from, to string) int {
	if len(from) < 4 || len(to) < 4 {
		return 0
	}
	a, errA := strconv.Atoi(from[:4])
	b, errB := strconv.Atoi(to[:4])
	if errA != nil || errB != nil {
		return 0
	}
	return b - a
}

// leftBefore says whether the dictionaries know somebody for one who led a state, and who had
// left his last office before a year: Stalin is not "the Soviet leader" of 1961.
func (d *Document) leftBefore(person int32, year string) bool {
	lex := d.Entities[person].Lex
	if lex < 0 || len(d.lex.Entities[lex].Terms) == 0 {
		return false
	}
	return !slices.ContainsFunc(d.lex.Entities[lex].Terms, func(t lexicon.Term) bool { return t.Until == "" || yearsBetween(t.Until, year) <= 0 })
}

// leftLongAgo says whether the dictionaries know somebody for one who led a state, and who left
// his last office years before the article: "Mexico's Vicente Fox" in 2024.
func (d *Document) leftLongAgo(person int32) bool {
	const long = 8 // years: who left of late may hold an office the dictionaries do not have
	lex := d.Entities[person].Lex
	if lex < 0 || len(d.lex.Entities[lex].Terms) == 0 {
		return false
	}
	for _, t := range d.lex.Entities[lex].Terms {
		if t.Until == "" || yearsBetween(t.Until, d.Tally.Published()) <= long {
			return false
		}
	}
	return true
}

// termOf is the state whose office as is spoken of a known leader held, where he held offices of several states: "Foreign
// Minister Eduard Shevardnadze", who was president of another later; else that of his last term.
func (r *articleReader) termOf(o *Office) int32 {
	last, id, of := r.termState(o.Person), r.officeID(o), ""
	if last < 0 || r.Entities[last].Type != model.State || id == "" {
		return last
	}
	for _, t := range r.lex.Entities[r.Entities[o.Person].Lex].Terms {
		switch {
		case strings.ReplaceAll(t.Office, " ", "-") != id:
		case of != "" && of != t.Of:
			return last
		default:
			of = t.Of
		}
	}
	if i := r.lex.Index(of); i >= 0 {
		return r.entity(i)
	}
	return last
}

// termState is the state or organization a known leader held an office of at
// the article's date, or last where it has none; -1 where the dictionaries do not say.
func (r *articleReader) termState(e int32) int32 {
	x := &r.Entities[e]
	if x.Lex < 0 {
		return -1
	}
	best, since := "", ""
	for _, t := range r.lex.Entities[x.Lex].Terms {
		if best == "" || (r.Tally.Published() == "" || t.Since <= r.Tally.Published()) && t.Since >= since {
			best, since = t.Of, t.Since
		}
	}
	if i := r.lex.Index(best); i >= 0 {
		return r.entity(i)
	}
	return -1
}
