package claim

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// located adds where places are, as far as the text says it beside their names:
// "Benguela, Angola", "Goma, in the east of the DRC", "the Irish village of
// Cong"; and that what is held in such a place is held in that state.
func (f *Finder) located(d *mention.Document, out []Found) []Found {
	in := make(map[[2]int32]int32)   // the state of a place, by sentence and place
	town := make(map[[2]int32]int32) // the town of a building there, "Westminster Abbey in London"
	for _, s := range d.Sentences {
		for i := range s.NPs {
			np := int32(i)
			place := d.Ref(s, np).Place
			if place < 0 || f.isPlaceNoun(s, np) {
				continue
			}
			where, m, name := f.whereIs(d, s, np)
			if where < 0 || where == place || !possible(d, place, where) {
				continue
			}
			if d.Entities[where].Type == model.State {
				in[[2]int32{int32(s.Index), place}] = where
			}
			if at := d.Ref(s, m).Place; at >= 0 && at != place && s.NPs[m].Prep == f.w.in {
				town[[2]int32{int32(s.Index), place}] = at
			}
			out = append(out, Found{Subject: place, Object: where, Relation: model.LocatedIn, Polarity: model.Asserted, Status: model.Current, Rule: name,
				Sentence: s.Index, First: min(s.NPs[np].First, s.NPs[m].First), Last: max(s.NPs[np].Last, s.NPs[m].Last), Confidence: 0.95, By: -1, told: -1})
		}
	}
	for i := range out {
		if x := out[i]; x.Relation == model.HeldIn {
			if at, ok := town[[2]int32{int32(x.Sentence), x.Object}]; ok {
				y := x
				y.Object, y.Rule = at, "HELD_IN.town-of-place"
				out = append(out, y)
			}
			if st, ok := in[[2]int32{int32(x.Sentence), x.Object}]; ok {
				x.Object, x.Rule = st, "HELD_IN.state-of-town"
				out = append(out, x)
			}
		}
	}
	return out
}

// dateline lists the town where the article was written, for what happened there
// and then: where the clause names no other place, and tells of no future; or which "here"
// behind the verb means.
func (f *Finder) dateline(p *predicate, out []filler) []filler {
	s := p.s
	if p.clause < 0 {
		return out
	}
	if at := f.here(p); at >= 0 {
		if place := p.d.WrittenAt(s.Index); place >= 0 {
			return append(out, filler{entity: place, np: -1, first: at, last: at + 1})
		}
		return out
	}
	if place := f.whereOthersArrive(p); place >= 0 {
		return append(out, filler{entity: place, np: -1, first: p.first, last: p.last})
	}
	if s.Dateline < 0 || s.Clauses[p.clause].Kind != syntax.Main {
		return out
	}
	if behind := s.NPs[s.Dateline].Last; behind < s.Last && s.Doc.Of(int(behind)) == "/" {
		return out // "LIMA/QUITO - The talks opened": in one of two towns
	}
	if v := &s.Verbs[s.Clauses[p.clause].Verb]; v.Modal != 0 || v.Perfect {
		return out
	}
	place := p.d.Ref(s, s.Dateline).Place
	if place < 0 {
		return out
	}
	for np := range s.NPs {
		n := &s.NPs[np]
		if n.Prep != 0 && n.Prep != f.w.from && n.First >= s.Clauses[p.clause].First && (p.d.Ref(s, int32(np)).Place >= 0 || n.Prep == f.w.in && p.d.Entity(s, int32(np), model.State) >= 0) {
			return out
		}
	}
	n := &s.NPs[s.Dateline]
	return append(out, filler{entity: place, np: s.Dateline, first: n.First, last: n.Last})
}

// whereOthersArrive is the place where one of the two sentences before tells of an arrival, where a clause that tells of
// another one names none: "Leaders began to arrive in Oslo. Those who | landed | on Monday"; -1 for none.
func (f *Finder) whereOthersArrive(p *predicate) int32 {
	const back = 2 // sentences
	s := p.s
	if !f.arrives(s, p.clause) || slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.First >= p.last && n.Prep != 0 && n.Prep != f.w.from && n.Prep != f.w.with && n.Prep != f.w.of && s.Class(n.Lead) != syntax.CDate && (s.Class(n.Lead) != syntax.CEvent || n.Prep == f.w.at)
	}) {
		return -1
	}
	for i := s.Index - 1; i >= max(0, s.Index-back) && i >= p.d.Began(s); i-- {
		t := p.d.Sentences[i]
		for np := range t.NPs {
			n := &t.NPs[np]
			if n.Clause < 0 || n.Prep != f.w.in && n.Prep != f.w.at || !f.arrives(t, n.Clause) || t.Verbs[t.Clauses[n.Clause].Verb].Neg {
				continue
			}
			if place := p.d.Ref(t, int32(np)).Place; place >= 0 {
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
func (f *Finder) here(p *predicate) int32 {
	s := p.s
	at := s.Verbs[s.Clauses[p.clause].Verb].Last
	if obj := s.Clauses[p.clause].Obj; obj >= 0 && s.NPs[obj].Last > at {
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
func (f *Finder) writtenHere(p *predicate, out []filler) []filler {
	const far = 20 // tokens
	s := p.s
	at, end := int32(-1), int32(-1)
	switch {
	case p.np >= 0:
		at = s.NPs[p.np].Last
		for m := p.np + 1; m < int32(len(s.NPs)) && (s.NPs[m].Up == p.np || s.NPs[m].Lead != m && s.NPs[s.NPs[m].Lead].Up == p.np); m++ {
			at = s.NPs[m].Last // "talks with the president here"
		}
		end = at + 1
	case p.clause >= 0:
		at = s.Verbs[s.Clauses[p.clause].Verb].Last
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
			if place := p.d.WrittenAt(s.Index); place >= 0 {
				out = append(out, filler{entity: place, np: -1, first: i, last: i + 1})
			}
			return out
		case t.Kind != text.Word && t.Kind != text.Number && t.Kind != text.Clitic, s.Tag(i) == syntax.Sub, s.Tag(i) == syntax.Rel:
			return out
		}
	}
	return out
}

// bilateral says whether an event is no more than what one has with another:
// "talks with Foreign Minister Baerbock", "a meeting in Berlin with her".
func (f *Finder) bilateral(p *predicate, event *filler) bool {
	s := p.s
	if event.np < 0 || s.NPs[event.np].Det == f.w.the || s.NPs[event.np].PossNP >= 0 {
		return false
	}
	if !f.lex.Word(s.HeadWord(event.np)).Is(lexicon.Talks) {
		return false
	}
	if f.theirTalks(p, event.np) {
		return true
	}
	if f.manyMeet(p) {
		return false
	}
	var buf [64]int32
	end := int32(len(s.NPs))
	if next := s.NPs[event.np].Next; next >= 0 {
		end = next // "for talks with the president and for the signing"
	}
	for m := event.np + 1; m < end; m++ {
		n := &s.NPs[m]
		if n.Prep != f.w.with || n.Lead != m || n.Clause != s.NPs[event.np].Clause && !f.hangsOn(s, m, event.np) {
			continue
		}
		members := s.Members(m, buf[:])
		if last := members[len(members)-1]; n.Like == last && s.Class(last) == syntax.COffice {
			return true // "with his Jordanian and Egyptian counterparts"
		}
		if len(members) == 1 {
			if s.Class(m) == syntax.COffice && (!n.Plural || m+1 >= int32(len(s.NPs)) || s.NPs[m+1].Up != m || s.NPs[m+1].Prep == f.w.as) {
				return true // "talks with Iranian officials", "with his Turkish counterpart"
			}
			if actors := p.d.Ref(s, m).Actors; len(actors) == 1 {
				t := p.d.Entities[actors[0]].Type
				return t == model.Person || t == model.Organization
			}
		}
	}
	return false
}

// manyMeet says whether the predicate tells that many come together, so that what they have with one is a gathering: "African
// leaders | gathered in Lima for a meeting with President Rios".
func (f *Finder) manyMeet(p *predicate) bool {
	if p.clause < 0 {
		return false
	}
	c := &p.s.Clauses[p.clause]
	if c.Subj < 0 || c.Obj >= 0 || p.s.Verbs[c.Verb].Passive || !f.lex.Convenes(p.s.Verbs[c.Verb].Lemma) {
		return false
	}
	var buf [64]int32
	return len(p.s.Members(c.Subj, buf[:])) > 2 || p.s.NPs[c.Subj].Plural && p.s.Class(c.Subj) == syntax.COffice
}

// theirTalks says whether a noun phrase is bare "talks" for which one goes somewhere or two meet:
// "arrived for talks on trade", "the ministers of Chad and Mali met for talks".
func (f *Finder) theirTalks(p *predicate, np int32) bool {
	s := p.s
	n := &s.NPs[np]
	if p.clause < 0 || n.Prep != f.w.forWord || n.Last-n.First != 1 {
		return false
	}
	c := &s.Clauses[p.clause]
	most := 1
	switch v := f.lex.Word(s.Verbs[c.Verb].Lemma); {
	case v.Does(lexicon.Meets):
		most = 2
	case !v.Does(lexicon.Goes | lexicon.Visits):
		return false
	}
	if c.Subj < 0 || s.Class(c.Subj) != syntax.CPerson && s.Class(c.Subj) != syntax.CName && s.Class(c.Subj) != syntax.COffice {
		return false
	}
	var buf [64]int32
	members := s.Members(c.Subj, buf[:])
	return len(members) <= most && !slices.ContainsFunc(members, func(m int32) bool { return s.NPs[m].Plural })
}

// ofBeside says whether a place is that of another event of the list that an event is in, or that hangs on it: "the summit
// in Lagos and a seminar in Accra", "the Yalta Conference and a meeting in Potsdam", "protested the Lisbon Summit ahead of a
// march in Porto", not "a summit and a fair in Lima".
func (f *Finder) ofBeside(p *predicate, event, place int32) bool {
	s := p.s
	if event < 0 || place < 0 {
		return false
	}
	other := s.NPs[s.NPs[place].Lead].Up
	if other < 0 || other == event || s.NPs[other].Lead != s.NPs[event].Lead && s.NPs[other].Up != event || s.Class(other) != syntax.CEvent || s.Class(event) != syntax.CEvent {
		return false
	}
	if event > other {
		return true
	}
	for m := event + 1; m < other; m++ {
		if n := &s.NPs[m]; n.Up == event && (n.Prep == f.w.in || n.Prep == f.w.at) && p.d.Ref(s, m).Place >= 0 {
			return true
		}
	}
	for k := s.NPs[event].PFirst; k < s.NPs[event].PLast; k++ {
		if part := &s.Parts[k]; part.Is(lexicon.NamedEvent) || p.d.VenueInName(s, part) >= 0 {
			return true
		}
	}
	return false
}

// atOther says whether those told with a preposition are at another gathering of the same list: "attended a summit in Oslo and talks
// with | the envoy of Peru".
func (f *Finder) atOther(s *syntax.Sentence, event, np int32) bool {
	if event < 0 || np < 0 {
		return false
	}
	other := s.NPs[s.NPs[np].Lead].Up
	return other >= 0 && other != event && s.NPs[other].Lead == s.NPs[event].Lead && s.Class(other) == syntax.CEvent && s.Class(event) == syntax.CEvent
}

// rebelsThere says whether a place is the region where those fight with whom there are talks: "talks with the rebels in Darfur", not
// "talks with the rebels in Abuja".
func (f *Finder) rebelsThere(p *predicate, place *filler) bool {
	if place.np < 0 || p.d.Entities[place.entity].Kind != "region" {
		return false
	}
	n := &p.s.NPs[place.np]
	return n.Prep == f.w.in && n.Up >= 0 && p.s.NPs[n.Up].Plural && f.lex.Names(p.s.HeadWord(n.Up), lexicon.Rebel)
}

// numbered says whether others of its list share the noun of a noun phrase: "the
// first and second summits".
func (f *Finder) numbered(s *syntax.Sentence, np int32) bool {
	lead := s.NPs[np].Lead
	return lead != np && s.NPs[lead].Like == np
}

// apiece lists the towns of several events that share a noun where there is one
// for each, in their order: "The first and second summits were held at Brasília in
// 2000 and Guayaquil in 2002"; nil where that is not told.
func (f *Finder) apiece(p *predicate, r *rule.Rule, events []filler) []filler {
	s := p.s
	if r.Relation != model.HeldIn || p.np >= 0 || len(events) < 2 || events[0].np < 0 || s.NPs[events[0].np].Like < 0 {
		return nil
	}
	var out []filler
	for np := range s.NPs {
		n := &s.NPs[np]
		if place := p.d.Ref(s, int32(np)).Place; place >= 0 && (n.Prep != 0 || s.Clauses[p.clause].Obj == int32(np)) && n.First >= s.Verbs[s.Clauses[p.clause].Verb].Last {
			out = append(out, filler{entity: place, np: int32(np), first: n.First, last: n.Last})
		}
	}
	if len(out) != len(events) {
		return nil
	}
	return out
}

// there lists the place that "there" right behind a verb or "due" means, and the gathering told of just before: the one named
// last before it, at most two sentences back.
func (f *Finder) there(p *predicate, out []filler) []filler {
	s := p.s
	var first, last int32
	if p.np >= 0 {
		first, last = s.NPs[p.np].First, s.NPs[p.np].Last
	} else {
		v := &s.Verbs[s.Clauses[p.clause].Verb]
		first, last = v.First, v.Last
	}
	if last >= s.Last || f.lex.Word(s.Words[last]).Text != "there" {
		return f.thereBefore(p, out)
	}
	if e := f.lastGathering(p); e >= 0 && !f.expletiveThere(p, last) {
		out = append(out, filler{entity: e, np: -1, first: last, last: last + 1, via: mention.ByCoref})
	}
	for n := s.Index; n >= 0 && n > s.Index-3; n-- {
		for _, goal := range [...]bool{true, false} {
			if e := f.lastPlace(p, n, first, goal); e >= 0 {
				return append(out, filler{entity: e, np: -1, first: first, last: last, via: mention.ByCoref})
			}
		}
	}
	return out
}

// expletiveThere says whether "there", the word at, begins a clause that says only that something is:
// "agreed there was a need", not "the powers represented there were".
func (f *Finder) expletiveThere(p *predicate, at int32) bool {
	if at+1 >= p.s.Last || p.np < 0 && p.s.Verbs[p.s.Clauses[p.clause].Verb].Passive {
		return false
	}
	switch p.s.Tag(at + 1) {
	case syntax.Be, syntax.Modal, syntax.Have:
		return true
	default:
		return false
	}
}

// thereBefore lists the gathering that "there" before a subject means, the one the sentence before names:
// "the conference held in Oslo. There representatives of Chad and Mali agreed".
func (f *Finder) thereBefore(p *predicate, out []filler) []filler {
	s := p.s
	if p.np >= 0 || s.Clauses[p.clause].Subj < 0 {
		return out
	}
	at := s.NPs[s.Clauses[p.clause].Subj].First - 1
	if at > s.First && s.Doc.Tokens[at].Kind == text.Comma {
		at--
	}
	if at < s.First || f.lex.Word(s.Words[at]).Text != "there" {
		return out
	}
	if e := f.lastGathering(p); e >= 0 {
		out = append(out, filler{entity: e, np: -1, first: at, last: at + 1, via: mention.ByCoref})
	}
	return out
}

// lastGathering is the gathering that the sentence before that of a predicate names last, not what somebody only
// travelled for: "flew to Quito for consultations. There"; -1 for none.
func (f *Finder) lastGathering(p *predicate) int32 {
	if p.s.Index == 0 {
		return -1
	}
	t := p.d.Sentences[p.s.Index-1]
	for np := int32(len(t.NPs)) - 1; np >= 0; np-- {
		if e := p.d.Entity(t, np, model.Event); e >= 0 && f.lex.Gathering(p.d.Entities[e].Kind) != "" && !f.forConsultations(p.d, t, e) {
			return e
		}
	}
	return -1
}

// lastPlace is the last place a sentence names, before token first where it is that of
// the predicate; with goal only where somebody goes; -1 for none.
func (f *Finder) lastPlace(p *predicate, sentence int, first int32, goal bool) int32 {
	t := p.d.Sentences[sentence]
	for np := int32(len(t.NPs)) - 1; np >= 0; np-- {
		to := t.NPs[t.NPs[np].Lead].Prep == f.w.to
		if sentence == p.s.Index && t.NPs[np].First >= first || goal && !to {
			continue
		}
		if e := p.d.Ref(t, np).Place; e >= 0 {
			return e
		}
		if to || t.NPs[t.NPs[np].Lead].Prep == f.w.in {
			if e := p.d.Entity(t, np, model.State); e >= 0 {
				return e
			}
		}
	}
	return -1
}

// elsewhere drops that an event was held where the article was written, where
// the article also says where it was held.
func elsewhere(out []Found) []Found {
	told := make(map[int32]bool)
	for i := range out {
		told[out[i].Subject] = told[out[i].Subject] || out[i].Relation == model.HeldIn && out[i].Rule != dateline
	}
	return slices.DeleteFunc(out, func(x Found) bool { return x.Rule == dateline && told[x.Subject] })
}

const dateline = "HELD_IN.dateline"

// possible says whether the dictionaries let a place be where the text seems to
// say: a town they know is in its state only.
func possible(d *mention.Document, place, where int32) bool {
	if d.Entities[place].Kind == "territory" && d.Entities[place].Lex >= 0 && d.Home(place) == "" {
		return false // a part of the world: "leaders from across Africa in Lima"
	}
	known := d.Home(place)
	if d.Entities[where].Type == model.Place {
		x := &d.Entities[place] // "UN Headquarters in New York", "the White House in Washington"
		return d.Entities[where].Lex >= 0 && (x.Lex < 0 || x.Kind == "landmark" && known != "" && known == d.Home(where))
	}
	return known == "" || known == d.Entities[where].ID
}

// whereIs is the state or town that the words around a place's name put it in,
// and the noun phrase that says so; -1 for none.
func (f *Finder) whereIs(d *mention.Document, s *syntax.Sentence, np int32) (where, m int32, name string) {
	n := &s.NPs[np]
	if a := n.Appos; a >= 0 && f.isPlaceNoun(s, a) { // "Ganja, Azerbaijan's second city"
		if st := f.res.OwnerState(d, s, a); st >= 0 {
			return st, a, "place.apposition"
		}
	}
	if up := n.Up; up >= 0 && n.Prep == f.w.of && f.isPlaceNoun(s, up) { // "the Irish village of Cong"
		if st := f.res.OwnerState(d, s, up); st >= 0 {
			return st, up, "place.of"
		}
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+2; m++ {
		x := &s.NPs[m]
		aside := x.Prep == f.w.in && x.First == n.Last+2 && s.Doc.Tokens[n.Last].Kind == text.Comma // "Tordera, in Spain,"
		inner := x.Up > np && s.NPs[x.Up].Up == np && s.NPs[x.Up].Prep == f.w.of                    // "the hall of the palace in Libreville"
		if x.Up != np && !aside && !inner || x.Lead != m {
			continue
		}
		state := d.Entity(s, m, model.State)
		switch {
		case x.First == n.Last+1 && s.Doc.Tokens[n.Last].Kind == text.Comma:
			if state >= 0 && d.Ref(s, m).Via == mention.ByName { // "Benguela, Angola"
				return state, m, "place.beside"
			}
		case x.Prep != f.w.in:
		case state >= 0 && s.Class(m) == syntax.CState:
			return state, m, "place.in"
		case d.Ref(s, m).Place >= 0:
			return d.Ref(s, m).Place, m, "place.in"
		default: // "in the east of the DRC"
			for k := m + 1; k < int32(len(s.NPs)) && k <= m+2; k++ {
				if s.NPs[k].Up == m && s.NPs[k].Prep == f.w.of && f.isPart(s, m) && s.Class(k) == syntax.CState {
					return d.Entity(s, k, model.State), k, "place.in"
				}
			}
		}
	}
	return -1, -1, ""
}

// isPlaceNoun says whether a noun phrase is "the city", "its second port".
func (f *Finder) isPlaceNoun(s *syntax.Sentence, np int32) bool {
	h := s.HeadPart(np)
	if h == nil || h.Kind == syntax.PEntity || h.Kind == syntax.PName && h.Last-h.First > 1 {
		return false
	}
	return f.lex.Word(s.Words[h.Last-1]).Is(lexicon.Town) || f.lex.Head(s.Words[h.Last-1])&lexicon.PlaceHead != 0
}

// isPart says whether a noun phrase names a part of a country: "the far north".
func (f *Finder) isPart(s *syntax.Sentence, np int32) bool {
	return f.lex.Word(s.HeadWord(np)).Is(lexicon.Compass)
}
