package argument

import (
	"slices"
	"strings"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// dateline lists the town where the article was written, for what happened there
// and then: where the clause names no other place, and tells of no future; or which "here"
// behind the verb means.
func (f *Finder) dateline(p *scope.Predicate, out []Filler) []Filler {
	s := p.Sent
	if p.Clause < 0 {
		return out
	}
	if at := f.here(p); at >= 0 {
		if place := p.Doc.WrittenAt(s.Index); place >= 0 {
			return append(out, Filler{Entity: place, NP: -1, First: at, Last: at + 1})
		}
		return out
	}
	if place := f.whereOthersArrive(p); place >= 0 {
		return append(out, Filler{Entity: place, NP: -1, First: p.First, Last: p.Last})
	}
	if s.Dateline < 0 || s.Clauses[p.Clause].Kind != syntax.Main {
		return out
	}
	if behind := s.NPs[s.Dateline].Last; behind < s.Last && s.Doc.Of(int(behind)) == "/" {
		return out // "LIMA/QUITO - The talks opened": in one of two towns
	}
	if v := &s.Verbs[s.Clauses[p.Clause].Verb]; v.Modal != 0 || v.Perfect {
		return out
	}
	place := p.Doc.Ref(s, s.Dateline).Place
	if place < 0 {
		return out
	}
	for np := range s.NPs {
		n := &s.NPs[np]
		if n.Prep != 0 && n.Prep != f.w.from && n.First >= s.Clauses[p.Clause].First && (p.Doc.Ref(s, int32(np)).Place >= 0 || n.Prep == f.w.in && p.Doc.Entity(s, int32(np), model.State) >= 0) {
			return out
		}
	}
	n := &s.NPs[s.Dateline]
	return append(out, Filler{Entity: place, NP: s.Dateline, First: n.First, Last: n.Last})
}

// whereOthersArrive is the place where one of the two sentences before tells of an arrival, where a clause that tells of
// another one names none: "Leaders began to arrive in Oslo. Those who | landed | on Monday"; -1 for none.
func (f *Finder) whereOthersArrive(p *scope.Predicate) int32 {
	const back = 2 // sentences
	s := p.Sent
	if !f.arrives(s, p.Clause) || slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.First >= p.Last && n.Prep != 0 && n.Prep != f.w.from && n.Prep != f.w.with && n.Prep != f.w.of && s.Class(n.Lead) != syntax.CDate && (s.Class(n.Lead) != syntax.CEvent || n.Prep == f.w.at)
	}) {
		return -1
	}
	for i := s.Index - 1; i >= max(0, s.Index-back) && i >= p.Doc.Began(s); i-- {
		t := p.Doc.Sentences[i]
		for np := range t.NPs {
			n := &t.NPs[np]
			if n.Clause < 0 || n.Prep != f.w.in && n.Prep != f.w.at || !f.arrives(t, n.Clause) || t.Verbs[t.Clauses[n.Clause].Verb].Neg {
				continue
			}
			if place := p.Doc.Ref(t, int32(np)).Place; place >= 0 {
				return place
			}
		}
	}
	return -1
}

// arrives says whether the verb of a clause tells of an arrival.
func (f *Finder) arrives(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	switch f.lex.Word(v.Lemma).Text {
	case "arrive", "land":
		return s.Clauses[c].Obj < 0 || s.Class(s.Clauses[c].Obj) == syntax.CDate
	}
	return false
}

// here is the token of "here" right behind the verb of a predicate's clause, or behind its
// object: "arrived here on Friday"; -1 for none.
func (f *Finder) here(p *scope.Predicate) int32 {
	s := p.Sent
	at := s.Verbs[s.Clauses[p.Clause].Verb].Last
	if obj := s.Clauses[p.Clause].Obj; obj >= 0 && s.NPs[obj].Last > at {
		at = s.NPs[obj].Last
	}
	for i := at; i < s.Last && i < at+3; i++ { // "flew in here"
		if s.Words[i] == f.w.here {
			return i
		}
		if s.Doc.Tokens[i].Kind != text.Word || s.Doc.Tokens[i].Capital {
			break
		}
	}
	return -1
}

// writtenHere lists the town where the article was written, where "here" stands behind a noun or in the clause of a verb, in nobody's
// words: "on a visit here", "met the president here on Monday".
func (f *Finder) writtenHere(p *scope.Predicate, out []Filler) []Filler {
	const far = 20 // tokens
	s := p.Sent
	at, end := int32(-1), int32(-1)
	switch {
	case p.NP >= 0:
		at = s.NPs[p.NP].Last
		for m := p.NP + 1; m < int32(len(s.NPs)) && (s.NPs[m].Up == p.NP || s.NPs[m].Lead != m && s.NPs[s.NPs[m].Lead].Up == p.NP); m++ {
			at = s.NPs[m].Last // "talks with the president here"
		}
		end = at + 1
	case p.Clause >= 0:
		at = s.Verbs[s.Clauses[p.Clause].Verb].Last
		end = at + far
		for i := range s.Verbs {
			if v := &s.Verbs[i]; v.First >= at {
				end = min(end, v.First)
			}
		}
		for i := range s.Clauses {
			if subj := s.Clauses[i].Subj; subj >= 0 && s.NPs[subj].First >= at {
				end = min(end, s.NPs[subj].First) // "said | the fighting here must end"
			}
		}
	}
	for i := at; i >= 0 && i < min(end, s.Last); i++ {
		switch t := &s.Doc.Tokens[i]; {
		case s.Words[i] == f.w.here && !t.InQuote:
			if place := p.Doc.WrittenAt(s.Index); place >= 0 {
				out = append(out, Filler{Entity: place, NP: -1, First: i, Last: i + 1})
			}
			return out
		case t.Kind != text.Word && t.Kind != text.Number && t.Kind != text.Clitic, s.Tag(i) == syntax.Sub, s.Tag(i) == syntax.Rel:
			return out
		}
	}
	return out
}

// there lists the place that "there" right behind a verb or "due" means, and the gathering told of just before: the one named
// last before it, at most two sentences back.
func (f *Finder) there(p *scope.Predicate, out []Filler) []Filler {
	s := p.Sent
	var first, last int32
	if p.NP >= 0 {
		first, last = s.NPs[p.NP].First, s.NPs[p.NP].Last
	} else {
		v := &s.Verbs[s.Clauses[p.Clause].Verb]
		first, last = v.First, v.Last
	}
	if last >= s.Last || f.lex.Word(s.Words[last]).Text != "there" {
		return f.thereBefore(p, out)
	}
	if e := f.lastGathering(p); e >= 0 && !f.expletiveThere(p, last) {
		out = append(out, Filler{Entity: e, NP: -1, First: last, Last: last + 1, Via: mention.ByCoref})
	}
	for n := s.Index; n >= 0 && n > s.Index-3; n-- {
		for _, goal := range [...]bool{true, false} {
			if e := f.lastPlace(p, n, first, goal); e >= 0 {
				return append(out, Filler{Entity: e, NP: -1, First: first, Last: last, Via: mention.ByCoref})
			}
		}
	}
	return out
}

// expletiveThere says whether "there", the word at, begins a clause that says only that something is:
// "agreed there was a need", not "the powers represented there were".
func (f *Finder) expletiveThere(p *scope.Predicate, at int32) bool {
	if at+1 >= p.Sent.Last || p.NP < 0 && p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb].Passive {
		return false
	}
	switch p.Sent.Tag(at + 1) {
	case syntax.Be, syntax.Modal, syntax.Have:
		return true
	default:
		return false
	}
}

// thereBefore lists the gathering that "there" before a subject means, the one the sentence before names:
// "the conference held in Oslo. There representatives of Chad and Mali agreed".
func (f *Finder) thereBefore(p *scope.Predicate, out []Filler) []Filler {
	s := p.Sent
	if p.NP >= 0 || s.Clauses[p.Clause].Subj < 0 {
		return out
	}
	at := s.NPs[s.Clauses[p.Clause].Subj].First - 1
	if at > s.First && s.Doc.Tokens[at].Kind == text.Comma {
		at--
	}
	if at < s.First || f.lex.Word(s.Words[at]).Text != "there" {
		return out
	}
	if e := f.lastGathering(p); e >= 0 {
		out = append(out, Filler{Entity: e, NP: -1, First: at, Last: at + 1, Via: mention.ByCoref})
	}
	return out
}

// lastGathering is the gathering that the sentence before that of a predicate names last, not what somebody only
// travelled for: "flew to Quito for consultations. There"; -1 for none.
func (f *Finder) lastGathering(p *scope.Predicate) int32 {
	if p.Sent.Index == 0 {
		return -1
	}
	t := p.Doc.Sentences[p.Sent.Index-1]
	for np := int32(len(t.NPs)) - 1; np >= 0; np-- {
		if e := p.Doc.Entity(t, np, model.Event); e >= 0 && f.lex.Gathering(p.Doc.Entities[e].Kind) != "" && !f.ForConsultations(p.Doc, t, e) {
			return e
		}
	}
	return -1
}

// lastPlace is the last place a sentence names, before token first where it is that of
// the predicate; with goal only where somebody goes; -1 for none.
func (f *Finder) lastPlace(p *scope.Predicate, sentence int, first int32, goal bool) int32 {
	t := p.Doc.Sentences[sentence]
	for np := int32(len(t.NPs)) - 1; np >= 0; np-- {
		to := t.NPs[t.NPs[np].Lead].Prep == f.w.to
		if sentence == p.Sent.Index && t.NPs[np].First >= first || goal && !to {
			continue
		}
		if e := p.Doc.Ref(t, np).Place; e >= 0 {
			return e
		}
		if to || t.NPs[t.NPs[np].Lead].Prep == f.w.in {
			if e := p.Doc.Entity(t, np, model.State); e >= 0 {
				return e
			}
		}
	}
	return -1
}

// IsPlaceNoun says whether a noun phrase is "the city", "its second port".
func (f *Finder) IsPlaceNoun(s *syntax.Sentence, np int32) bool {
	h := s.HeadPart(np)
	if h == nil || h.Kind == syntax.PEntity || h.Kind == syntax.PName && h.Last-h.First > 1 {
		return false
	}
	return f.lex.Word(s.Words[h.Last-1]).Is(lexicon.Town) || f.lex.Head(s.Words[h.Last-1])&lexicon.PlaceHead != 0
}

// Abroad says whether a person is known to be of another state than the one a
// place is in. Diplomats live abroad.
func (f *Finder) Abroad(d *mention.Document, person, place int32) bool {
	home, there := d.Country(person), d.Country(place)
	if home < 0 && there >= 0 {
		return d.HeadsBody(person) && !f.seatOfBodies(d, place)
	}
	return home >= 0 && there >= 0 && home != there && !d.Holds(person, lexicon.Diplomat) && !d.Posted(person, there) && !surrounds(d, there, home) && !sameLand(d, home, there)
}

// sameLand says whether one of two states came after the other in the same land: Germany after West Germany, Russia after
// the Soviet Union.
func sameLand(d *mention.Document, a, b int32) bool {
	x, y := &d.Entities[a], &d.Entities[b]
	return x.Capital != "" && x.Capital == y.Capital || x.OfficialName != "" && x.OfficialName == y.OfficialName
}

// surrounds says whether a state lies all around the seat of another, whose officers are at home in it: "The pope met the
// president of Peru in Rome".
func surrounds(d *mention.Document, state, other int32) bool {
	return d.Entities[other].ID == "VAT" && d.Entities[state].ID == "ITA"
}

// seatOfBodies says whether organizations of states sit in a place.
func (f *Finder) seatOfBodies(d *mention.Document, place int32) bool {
	if d.Entities[place].Type != model.Place {
		return false
	}
	name := strings.Fields(d.Entities[place].Name)
	return len(name) > 0 && f.lex.In(lexicon.Seats, f.lex.Lookup(name[len(name)-1]))
}

// ForConsultations says whether a sentence names event e only as what somebody travels for, no gathering that others
// come to: "went to Peru for consultations".
func (f *Finder) ForConsultations(d *mention.Document, s *syntax.Sentence, e int32) bool {
	if d.Entities[e].Name != "consultations" {
		return false
	}
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return f.lex.Word(n.Prep).Text == "for" && f.lex.Word(s.Words[n.Last-1]).Text == "consultations"
	})
}
