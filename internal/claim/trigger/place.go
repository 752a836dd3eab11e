package trigger

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// places leaves out of both ends of a relation what is not where or when it takes place, and what is no such thing.
func (f *Finder) places(p *scope.Predicate, from, to []argument.Filler) (_, _ []argument.Filler) {
	switch p.Rule.Relation {
	case model.HeldIn:
		if p.NP >= 0 && f.numbered(p.Sent, p.NP) { // "second summits | were held at": apiece tells which
			to = slices.DeleteFunc(to, func(g argument.Filler) bool { return g.NP >= 0 && !f.scope.HangsOn(p.Sent, g.NP, p.NP) })
		}
		from = slices.DeleteFunc(from, func(g argument.Filler) bool { return f.bilateral(p, &g) })
		to = slices.DeleteFunc(to, func(g argument.Filler) bool { return g.NP >= 0 && p.Sent.NPs[g.NP].Like >= 0 }) // "a reaction to Israeli and American drills"
		to = untilGathering(p, from, to)
	case model.Visited:
		to = slices.DeleteFunc(to, func(g argument.Filler) bool { // "left the Russians to her deputy"
			if g.NP < 0 {
				return false
			}
			h := p.Sent.HeadPart(g.NP)
			return h != nil && h.Is(lexicon.People) && !h.Is(lexicon.State)
		})
		for j := range to {
			f.seat(p, &to[j])
		}
	case model.Attends:
		to = slices.DeleteFunc(to, func(g argument.Filler) bool { // "arrived for talks with the minister", "spoke to her at dinner"
			return g.NP >= 0 && (p.Sent.NPs[g.NP].Prep == f.w.forWord && f.bilateral(p, &g) || f.justEats(p, &g))
		})
	default: // the others are nowhere
	}
	return from, to
}

// untilGathering leaves of the places to which one goes those told before the gathering one goes there for:
// "flies to Lima for the summit, then to Quito".
func untilGathering(p *scope.Predicate, events, places []argument.Filler) []argument.Filler {
	if p.NP >= 0 || len(events) == 0 || len(places) < 2 || places[0].NP < 0 || events[0].NP < places[0].NP {
		return places
	}
	first := p.Sent.NPs[places[0].NP].Lead
	return slices.DeleteFunc(places, func(g argument.Filler) bool {
		return g.NP > events[0].NP && p.Sent.NPs[g.NP].Lead != first
	})
}

// seat puts the state in the place of the house from which it is governed, for whoever
// comes there comes to see the state: "visited the White House". What is held there is.
func (f *Finder) seat(p *scope.Predicate, g *argument.Filler) {
	if g.NP < 0 || p.Doc.Entities[g.Entity].Kind != "landmark" {
		return
	}
	if ref := p.Doc.Ref(p.Sent, g.NP); ref.Place == g.Entity && ref.Via == mention.ByMetonym && len(ref.Actors) > 0 {
		g.Entity, g.Via = ref.Actors[0], ref.Via
	}
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
func (f *Finder) rebelsThere(p *scope.Predicate, place *argument.Filler) bool {
	if place.NP < 0 || p.Doc.Entities[place.Entity].Kind != "region" {
		return false
	}
	n := &p.Sent.NPs[place.NP]
	return n.Prep == f.w.in && n.Up >= 0 && p.Sent.NPs[n.Up].Plural && f.lex.Names(p.Sent.HeadWord(n.Up), lexicon.Rebel)
}

// away says whether a filler is the state of somebody who is told to be abroad himself, so
// that whom he meets does not visit him at home.
func (f *Finder) away(p *scope.Predicate, g *argument.Filler) bool {
	if g.NP < 0 || g.NP >= int32(len(p.Sent.NPs)) {
		return false
	}
	for _, e := range p.Doc.Ref(p.Sent, g.NP).Actors {
		if p.Doc.Away(e) {
			return true
		}
	}
	return false
}

// ofTopic says whether a place belongs to what is talked of, unless with whom is told before it: "discussed the war in Gaza with
// the king", not "discussed the war with the king in Amman".
func (f *Finder) ofTopic(p *scope.Predicate, place int32) bool {
	if p.NP >= 0 || p.Clause < 0 {
		return false
	}
	cl := &p.Sent.Clauses[p.Clause]
	verb := p.Sent.Verbs[cl.Verb].Lemma
	if cl.Obj < 0 || place <= cl.Obj || !f.lex.Word(verb).Does(lexicon.Converses) {
		return false
	}
	topic := &p.Sent.NPs[cl.Obj]
	with := func(first, last int32) bool {
		return slices.ContainsFunc(p.Sent.NPs[first:last], func(n syntax.NP) bool { return n.Clause == p.Clause && n.Prep == f.w.with })
	}
	if event := p.Sent.Class(cl.Obj) == syntax.CEvent; f.lex.In(lexicon.TalksOver, verb) && (event || topic.Det == f.w.the && p.Sent.NPs[place].Up == cl.Obj) {
		return !with(cl.Obj+1, place)
	} else if !event {
		return false
	}
	const reach = 6 // noun phrases
	return with(place+1, min(place+reach, int32(len(p.Sent.NPs))))
}

// sentAbroad says whether a person of no known state is sent by somebody who has one, to a place in another: "President
// Polk | dispatched John Slidell to Mexico City".
func (f *Finder) sentAbroad(p *scope.Predicate, person, place int32) bool {
	if p.Clause < 0 || p.NP >= 0 {
		return false
	}
	cl := &p.Sent.Clauses[p.Clause]
	v := &p.Sent.Verbs[cl.Verb]
	if cl.Subj < 0 || v.Passive || !f.lex.Word(v.Lemma).Does(lexicon.Sends) || p.Doc.Country(person) >= 0 {
		return false
	}
	there := p.Doc.Country(place)
	for _, e := range p.Doc.Ref(p.Sent, cl.Subj).Actors {
		if home := p.Doc.Country(e); home < 0 || there < 0 || home == there || e == person || p.Doc.Posted(person, there) {
			return false
		}
	}
	return len(p.Doc.Ref(p.Sent, cl.Subj).Actors) > 0
}

// landsOf lists the states whose regions fill an end that asks for states: "invaded Sicily", where Italy is spoken
// of, not "landed in the Crimea" in 1854. The West Bank was Jordan's when it was first occupied.
func (f *Finder) landsOf(p *scope.Predicate, slot *rule.Slot) []argument.Filler {
	places := *slot
	places.Types = []model.EntityType{model.Place}
	out := f.fillers(p, &places)
	kept := out[:0]
	for _, g := range out {
		home := p.Doc.Home(g.Entity)
		if p.Doc.Entities[g.Entity].Kind != "region" || home == "PSE" {
			continue
		}
		if lex := f.lex.Index(home); lex >= 0 {
			if g.Entity = p.Doc.Told(lex); g.Entity >= 0 {
				kept = append(kept, g)
			}
		}
	}
	return kept
}

// mediatesAtHome says whether somebody who is in no government any more is told by that verb to mediate, which he can between
// his own state's and its rebels: "a former Ugandan minister who mediates between the government and the rebels".
func (f *Finder) mediatesAtHome(p *scope.Predicate, from []argument.Filler) bool {
	if p.Clause < 0 || len(from) != 1 || p.Doc.Entities[from[0].Entity].Type != model.Person || f.lex.Word(p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb].Lemma).Text != "mediate" {
		return false
	}
	return outOfOffice(p.Doc, from[0].Entity)
}

// SameSide says whether an entity is one of the mediators, or of the state of one.
func (f *Finder) SameSide(d *mention.Document, e int32, mediators []argument.Filler) bool {
	for i := range mediators {
		if m := mediators[i].Entity; e == m || d.Country(e) >= 0 && d.Country(e) == d.Country(m) {
			return true
		}
	}
	return false
}
