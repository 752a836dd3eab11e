package claim

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// late is a rule whose object stands beside other words: "The talks were
// brokered by Brazil" where the sentence before says whose talks they are; from is
// empty where both ends do, "The talks resumed in May".
type late struct {
	p    *predicate
	r    *rule.Rule
	from []filler
}

// How many sentences before a mediator those may be told of between whom he mediates.
const (
	back    = 2
	farther = 6 // "Tanzanian mediators said": they are of all that is told; "brokered the deal": whoever signed one
)

// mediated makes the claims of rules whose objects are those who deal with each
// other in what the article tells of nearest: of its own sentence, else of those
// just before.
func (f *Finder) mediated(d *mention.Document, all []late, out []Found) []Found {
	if len(all) == 0 {
		return out
	}
	told := make(map[int][]int) // by sentence: the claims that tell of two parties
	for i := range out {
		switch x := &out[i]; x.Relation {
		case model.NegotiatesWith, model.SignedAgreementWith, model.AtWarWith, model.MetWith, model.Invaded,
			model.Condemned, model.Threatened, model.SeveredTiesWith:
			told[x.Sentence] = append(told[x.Sentence], i)
		default: // tells of no two who deal with each other
		}
	}
	for _, x := range all {
		if x.r.Pair != nil {
			before := len(out)
			out = f.dealt(d, x, told, out)
			for i := before; i < len(out); i++ { // who mediated it is told beside it
				told[out[i].Sentence] = append(told[out[i].Sentence], i)
			}
			continue
		}
		if ends := f.mediatedEnds(d, x, told, out); len(ends) > 0 {
			out = f.emitMediated(x, ends, out)
		}
	}
	return out
}

// mediatedEnds are those whom a claim is told to mediate between, of the nearest sentence that tells of two; none where none does.
func (f *Finder) mediatedEnds(d *mention.Document, x late, told map[int][]int, out []Found) []int32 {
	reach, most, only := f.mediatorsReach(x.p)
	for n := x.p.s.Index; n >= 0 && n >= x.p.s.Index-most; n-- {
		if n < x.p.s.Index-reach && !slices.ContainsFunc(told[n], func(i int) bool { return out[i].Relation == only }) {
			continue
		}
		if f.blamedForTalks(d.Sentences[n], told[n], out) {
			return nil
		}
		ends := f.between(d, bargains(told[n], out), out, x.from)
		if len(ends) == 0 && (x.p.np < 0 || f.through(x.p) || n == x.p.s.Index && f.says(x.p)) {
			ends = f.coupled(d, d.Sentences[n], x.from)
		}
		if len(ends) == 0 && n < x.p.s.Index && reach > 0 {
			ends = f.agreeing(d, d.Sentences[n], x.from)
		}
		if len(ends) == 0 || slices.ContainsFunc(out, func(y Found) bool {
			return y.Relation == model.MediatesBetween && y.Sentence == n && slices.Contains(ends, y.Subject)
		}) { // "Kenya's mediation collapsed; since then Chad and Mali have tried to bring the two to terms"
			continue
		}
		if f.peaceElsewhere(x.p, ends) {
			return nil
		}
		return ends
	}
	return nil
}

// mediatorsReach is how many sentences back those may be told of between whom a predicate mediates, and how far where a claim of the
// relation only tells of them.
func (f *Finder) mediatorsReach(p *predicate) (reach, most int, only model.Relation) {
	reach = back
	if f.says(p) {
		reach = farther
	}
	if p.np >= 0 && f.adjective(p) { // a truce that is "UN-mediated" was told of long ago
		reach = 0
	}
	if f.theAccord(p) {
		return reach, farther, model.SignedAgreementWith
	}
	if f.servesAs(p) {
		return reach, farther, model.AtWarWith
	}
	return reach, reach, ""
}

// emitMediated makes the claims of a rule of mediators with each of those they mediate between.
func (f *Finder) emitMediated(x late, ends []int32, out []Found) []Found {
	st := f.state(x.p)
	for i := range x.from {
		for _, e := range ends {
			if slices.ContainsFunc(x.from, func(y filler) bool { return y.entity == e }) {
				continue // "talks with the Turkish leader ... the UN and Turkey brokered a deal"
			}
			g := filler{entity: e, np: -1, first: x.p.first, last: x.p.last, via: mention.ByCoref}
			out = f.emit(x.p, x.r, st, &x.from[i], &g, out)
		}
	}
	return out
}

// bargains are, of the claims of a sentence that tell of two parties, those of talks between them where there are such, and not of what one
// says of another beside them: "blamed Peru for the failure of its talks with Chile".
func bargains(told []int, out []Found) []int {
	talks := slices.DeleteFunc(slices.Clone(told), func(i int) bool { return out[i].Relation == model.Condemned || out[i].Relation == model.Threatened })
	if slices.ContainsFunc(talks, func(i int) bool { return out[i].Relation == model.NegotiatesWith }) {
		return talks
	}
	return told
}

// blamedForTalks says whether one in a sentence is only blamed for what became of talks between others, one of whom no claim can
// name: "Chad blamed Peru for the failure of its talks with the rebels, but Norwegian mediators said".
func (f *Finder) blamedForTalks(s *syntax.Sentence, told []int, out []Found) bool {
	if len(told) == 0 || slices.ContainsFunc(told, func(i int) bool { return out[i].Relation != model.Condemned }) {
		return false
	}
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.Up >= 0 && (n.Prep == f.w.between || n.Prep == f.w.with) && f.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Talks)
	})
}

// servesAs says whether a trigger is what somebody is said to be at talks told of: "acted as mediators".
func (f *Finder) servesAs(p *predicate) bool {
	return p.np >= 0 && p.s.NPs[p.np].Prep == f.w.as && p.s.HeadPart(p.np).First == p.first && f.lex.Word(p.s.HeadWord(p.np)).Is(lexicon.Onlooker)
}

// theAccord says whether what a clause says was brought about is an agreement that the text has told
// of: "Chile brokered the deal", not "brokered a truce".
func (f *Finder) theAccord(p *predicate) bool {
	if p.np >= 0 || p.clause < 0 {
		return false
	}
	c := &p.s.Clauses[p.clause]
	np := c.Obj
	if p.s.Verbs[c.Verb].Passive {
		np = c.Subj
	}
	if np < 0 || p.s.NPs[np].Det != f.w.the {
		return false
	}
	h := p.s.HeadPart(np)
	return h != nil && h.Kind == syntax.PEvent && f.lex.Events[h.Ref].Kind == "treaty"
}

// dealt makes the claim of a rule both of whose ends deal with each other in what the
// article tells of nearest: "Peru and Chile signed a treaty. The negotiations had begun
// in May." None where they are more than two.
func (f *Finder) dealt(d *mention.Document, x late, told map[int][]int, out []Found) []Found {
	for n := x.p.s.Index; n >= max(d.Began(x.p.s), x.p.s.Index-back); n-- {
		var some []int
		for _, i := range told[n] {
			switch y := &out[i]; y.Relation {
			case model.NegotiatesWith, model.SignedAgreementWith:
				some = append(some, i)
			default: // what others do to each other is no bargain
			}
		}
		ends := f.between(d, some, out, nil)
		if len(ends) == 0 && n < x.p.s.Index {
			ends = f.agreeing(d, d.Sentences[n], nil)
		}
		if len(ends) == 0 {
			continue
		}
		if len(ends) == 2 {
			a := filler{entity: ends[0], np: -1, first: x.p.first, last: x.p.last, via: mention.ByCoref}
			b := a
			b.entity = ends[1]
			if !f.fits(d, &a, x.r.Pair) || !f.fits(d, &b, x.r.Pair) {
				continue
			}
			out = f.emit(x.p, x.r, f.state(x.p), &a, &b, out)
		}
		return out
	}
	return out
}

// agreeing lists the two who agree on something or end what was between them in a sentence
// that tells no more of it: "Iran and Kuwait agreed to restore their ties", "Ethiopia and
// Eritrea ended two years of fighting".
func (f *Finder) agreeing(d *mention.Document, s *syntax.Sentence, mediators []filler) []int32 {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Subj < 0 || v.Passive || s.NPs[cl.Subj].Next < 0 {
			continue
		}
		if w := f.lex.Word(v.Lemma); w.Text == "agree" || w.Does(lexicon.Ends) && cl.Obj >= 0 && f.fights(s, cl.Obj) {
			return f.coupled(d, s, mediators)
		}
	}
	return nil
}

// peaceElsewhere says whether what a mediator brings about is peace in a land of none of some
// parties: "Chad and Mali are at war ... Norway secured a ceasefire in Yemen", "acts as mediator in Sudan".
func (f *Finder) peaceElsewhere(p *predicate, ends []int32) bool {
	obj := p.np
	if f.servesAs(p) {
		if f.namesOthers(p, ends) {
			return true
		}
	} else {
		if p.clause < 0 || p.s.Clauses[p.clause].Obj < 0 {
			return false
		}
		obj = p.s.Clauses[p.clause].Obj
		if !f.lex.Word(p.s.HeadWord(obj)).Is(lexicon.Truce) { // talks are held in a third land
			return false
		}
	}
	for x := range p.s.NPs {
		if n := &p.s.NPs[x]; n.Up == obj && n.Prep == f.w.in {
			ref := p.d.Ref(p.s, int32(x))
			for _, e := range append(ref.Actors[:len(ref.Actors):len(ref.Actors)], ref.Place) {
				if e >= 0 {
					land := p.d.Country(e)
					return land >= 0 && !slices.ContainsFunc(ends, func(e int32) bool { c := p.d.Country(e); return c < 0 || c == land })
				}
			}
		}
	}
	return false
}

// namesOthers says whether what somebody serves as says itself between whom, or in what, and names none of some parties:
// "as mediator between the rebels", "as mediator in the Sudanese conflict".
func (f *Finder) namesOthers(p *predicate, ends []int32) bool {
	for x := range p.s.NPs {
		n := &p.s.NPs[x]
		if n.Up != p.np {
			continue
		}
		switch f.lex.Word(n.Prep).Text {
		case "between", "of", "for":
			return true
		case "in":
		default:
			continue // "at Japan's request"
		}
		for k := n.PFirst; k < n.PLast; k++ {
			if e := p.d.PartEntity(p.s, &p.s.Parts[k]); e >= 0 && p.d.Entities[e].Type == model.State && !slices.Contains(ends, e) {
				return true
			}
		}
	}
	return false
}

// fights says whether a noun phrase, or what it counts, is what two do to each other: "two
// years of fighting", "their border dispute".
func (f *Finder) fights(s *syntax.Sentence, np int32) bool {
	for x := range s.NPs {
		if int32(x) != np && s.NPs[x].Up != np {
			continue
		}
		switch w := f.lex.Word(s.HeadWord(int32(x))); {
		case w.Is(lexicon.Dispute), w.Text == "fighting", w.Text == "hostilities", w.Text == "feud", w.Text == "row":
			return true
		}
	}
	return false
}

// says says whether a trigger that is a noun is who tells of the talks: ", African Union
// mediators said".
func (f *Finder) says(p *predicate) bool {
	if p.np < 0 || !f.lex.Word(p.s.HeadWord(p.np)).Is(lexicon.Onlooker) {
		return false
	}
	last := p.s.NPs[p.np].Last
	return last < p.s.Last && f.lex.Word(f.lex.Word(p.s.Words[last]).Lemma).Class&lexicon.Reporting != 0
}

// through says whether what is told was done by way of a trigger that is a noun:
// "through Omani mediators".
func (f *Finder) through(p *predicate) bool {
	n := &p.s.NPs[p.s.NPs[p.np].Lead]
	if n.Prep == f.w.of && n.Up >= 0 && p.s.Class(n.Up) != syntax.CEvent {
		n = &p.s.NPs[n.Up] // "after months of | mediation"
	}
	switch f.lex.Word(n.Prep).Text {
	case "through", "via":
		return true
	case "in", "under", "after", "following": // "to restore ties in a Chinese-brokered deal"
		return p.part >= 0 || f.adjective(p) || f.lex.Word(p.s.HeadWord(p.np)).Text == "mediation"
	}
	return false
}

// adjective says whether a trigger stands before the noun it describes.
func (f *Finder) adjective(p *predicate) bool {
	h := p.s.HeadPart(p.np)
	return h != nil && p.last <= h.First
}

// between lists those who deal with each other in some claims of a sentence, in
// the relation that comes first of them; nobody where the mediator is a party
// himself or where they are too many for one.
func (f *Finder) between(d *mention.Document, told []int, out []Found, mediators []filler) []int32 {
	const many, most = 4, 64 // parties, claims looked at
	var ends []int32
	relation := model.Relation("")
	for _, i := range told[:min(len(told), most)] {
		x := &out[i]
		if relation != "" && x.Relation != relation || f.sameSide(d, x.Subject, mediators) || f.sameSide(d, x.Object, mediators) ||
			x.Relation == model.MetWith && !(d.Holds(x.Subject, mention.Owned) && d.Holds(x.Object, mention.Owned)) { // "met the head of an airline"
			continue
		}
		relation = x.Relation
		for _, e := range [...]int32{f.party(d, x, x.Subject), f.party(d, x, x.Object)} {
			if !slices.Contains(ends, e) {
				ends = append(ends, e)
			}
		}
	}
	if len(ends) > many || relation == model.MetWith && len(ends) > 2 {
		return nil
	}
	return ends
}

// party is the one of two who deal with each other for whom an end of a claim stands: of
// officials of two states who met, their states.
func (f *Finder) party(d *mention.Document, x *Found, e int32) int32 {
	a, b := d.Country(x.Subject), d.Country(x.Object)
	if (x.Relation == model.MetWith || x.Relation == model.NegotiatesWith) && a >= 0 && b >= 0 && a != b && d.Holds(x.Subject, mention.Owned) && d.Holds(x.Object, mention.Owned) {
		return d.Country(e)
	}
	return e
}

// coupled lists the two that a sentence names together as its subject, "Guyana and
// Venezuela agreed", or after "between"; nobody where it does not or where the
// mediator is one of them.
func (f *Finder) coupled(d *mention.Document, s *syntax.Sentence, mediators []filler) []int32 {
	var found []int32
	two := func(np int32) {
		p := predicate{d: d, s: s, clause: -1, np: -1, part: -1}
		var buf [8]filler
		var ends []int32
		if np < 0 || len(found) > 0 || s.NPs[np].Lead != np || s.NPs[np].Next < 0 && !(s.NPs[np].Plural && (s.Class(np) == syntax.COffice || f.hasAny(s, np, "two", "both"))) && !f.hasAny(s, np, "governments", "Governments") {
			return // "the presidents of A and B", "the governments of A and B", "the two sides" are two too
		}
		for _, g := range f.phrase(&p, np, buf[:0]) {
			e := &d.Entities[g.entity]
			if g.neg || g.flip || f.sameSide(d, g.entity, mediators) || e.Type != model.State && e.Type != model.Organization {
				return
			}
			ends = append(ends, g.entity)
		}
		if len(ends) == 2 || len(ends) == 1 && f.besideRebels(s, np) {
			found = ends
		}
	}
	for np := range s.NPs {
		if s.NPs[np].Prep == f.w.between {
			two(int32(np))
		}
	}
	for c := range s.Clauses {
		two(s.Clauses[c].Subj)
	}
	return found
}

// besideRebels says whether the list that begins with noun phrase np is of two, one of them
// rebels without a name: "the government and the rebels".
func (f *Finder) besideRebels(s *syntax.Sentence, np int32) bool {
	var buf [8]int32
	members := s.Members(np, buf[:])
	return len(members) == 2 && slices.ContainsFunc(members, func(m int32) bool {
		return f.lex.Names(s.HeadWord(m), lexicon.Rebel)
	})
}

// sameSide says whether an entity is one of the mediators, or of the state of one.
func (f *Finder) sameSide(d *mention.Document, e int32, mediators []filler) bool {
	for i := range mediators {
		if m := mediators[i].entity; e == m || d.Country(e) >= 0 && d.Country(e) == d.Country(m) {
			return true
		}
	}
	return false
}

// mediatesAtHome says whether somebody who is in no government any more is told by that verb to mediate, which he can between
// his own state's and its rebels: "a former Ugandan minister who mediates between the government and the rebels".
func (f *Finder) mediatesAtHome(p *predicate, from []filler) bool {
	if p.clause < 0 || len(from) != 1 || p.d.Entities[from[0].entity].Type != model.Person || f.lex.Word(p.s.Verbs[p.s.Clauses[p.clause].Verb].Lemma).Text != "mediate" {
		return false
	}
	return outOfOffice(p.d, from[0].entity)
}

// outOfOffice says whether the text gives a person offices of the past alone.
func outOfOffice(d *mention.Document, person int32) bool {
	return !slices.ContainsFunc(d.Offices, func(o mention.Office) bool { return o.Person == person && !o.Former })
}

// away says whether a filler is the state of somebody who is told to be abroad himself, so
// that whom he meets does not visit him at home.
func (f *Finder) away(p *predicate, g *filler) bool {
	if g.np < 0 || g.np >= int32(len(p.s.NPs)) {
		return false
	}
	for _, e := range p.d.Ref(p.s, g.np).Actors {
		if p.d.Away(e) {
			return true
		}
	}
	return false
}

// abroad says whether a person is known to be of another state than the one a
// place is in. Diplomats live abroad.
func (f *Finder) abroad(d *mention.Document, person, place int32) bool {
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

// ofTopic says whether a place belongs to what is talked of, unless with whom is told before it: "discussed the war in Gaza with
// the king", not "discussed the war with the king in Amman".
func (f *Finder) ofTopic(p *predicate, place int32) bool {
	if p.np >= 0 || p.clause < 0 {
		return false
	}
	cl := &p.s.Clauses[p.clause]
	verb := p.s.Verbs[cl.Verb].Lemma
	if cl.Obj < 0 || place <= cl.Obj || !f.lex.Word(verb).Does(lexicon.Converses) {
		return false
	}
	topic := &p.s.NPs[cl.Obj]
	with := func(first, last int32) bool {
		return slices.ContainsFunc(p.s.NPs[first:last], func(n syntax.NP) bool { return n.Clause == p.clause && n.Prep == f.w.with })
	}
	if event := p.s.Class(cl.Obj) == syntax.CEvent; f.lex.In(lexicon.TalksOver, verb) && (event || topic.Det == f.w.the && p.s.NPs[place].Up == cl.Obj) {
		return !with(cl.Obj+1, place)
	} else if !event {
		return false
	}
	const reach = 6 // noun phrases
	return with(place+1, min(place+reach, int32(len(p.s.NPs))))
}

// sentAbroad says whether a person of no known state is sent by somebody who has one, to a place in another: "President
// Polk | dispatched John Slidell to Mexico City".
func (f *Finder) sentAbroad(p *predicate, person, place int32) bool {
	if p.clause < 0 || p.np >= 0 {
		return false
	}
	cl := &p.s.Clauses[p.clause]
	v := &p.s.Verbs[cl.Verb]
	if cl.Subj < 0 || v.Passive || !f.lex.Word(v.Lemma).Does(lexicon.Sends) || p.d.Country(person) >= 0 {
		return false
	}
	there := p.d.Country(place)
	for _, e := range p.d.Ref(p.s, cl.Subj).Actors {
		if home := p.d.Country(e); home < 0 || there < 0 || home == there || e == person || p.d.Posted(person, there) {
			return false
		}
	}
	return len(p.d.Ref(p.s, cl.Subj).Actors) > 0
}
