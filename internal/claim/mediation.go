package claim

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// How many sentences before a mediator those may be told of between whom he mediates.
const (
	back    = 2
	farther = 6 // "Tanzanian mediators said": they are of all that is told; "brokered the deal": whoever signed one
)

// mediated makes the claims of rules whose objects are those who deal with each
// other in what the article tells of nearest: of its own sentence, else of those
// just before.
func (f *Finder) mediated(d *mention.Document, all []trigger.Late, out []trigger.Found) []trigger.Found {
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
		if x.Rule.Pair != nil {
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
func (f *Finder) mediatedEnds(d *mention.Document, x trigger.Late, told map[int][]int, out []trigger.Found) []int32 {
	reach, most, only := f.mediatorsReach(x.Predicate)
	for n := x.Predicate.Sent.Index; n >= 0 && n >= x.Predicate.Sent.Index-most; n-- {
		if n < x.Predicate.Sent.Index-reach && !slices.ContainsFunc(told[n], func(i int) bool { return out[i].Relation == only }) {
			continue
		}
		if f.blamedForTalks(d.Sentences[n], told[n], out) {
			return nil
		}
		dealings := slices.DeleteFunc(slices.Clone(told[n]), func(i int) bool { // "chaired the talks and said that Peru should talk to Chile"
			return n == x.Predicate.Sent.Index && out[i].First > x.Predicate.Last && out[i].Relation == model.NegotiatesWith && out[i].Polarity == model.Hypothetical
		})
		ends := f.between(d, bargains(dealings, out), out, x.From)
		if len(ends) == 0 && (x.Predicate.NP < 0 || f.through(x.Predicate) || n == x.Predicate.Sent.Index && f.says(x.Predicate)) {
			ends = f.coupled(d, d.Sentences[n], x.From)
		}
		if len(ends) == 0 && n < x.Predicate.Sent.Index && reach > 0 {
			ends = f.agreeing(d, d.Sentences[n], x.From)
		}
		if len(ends) == 0 || slices.ContainsFunc(out, func(y trigger.Found) bool {
			return y.Relation == model.MediatesBetween && y.Sentence == n && slices.Contains(ends, y.Subject)
		}) { // "Kenya's mediation collapsed; since then Chad and Mali have tried to bring the two to terms"
			continue
		}
		if f.peaceElsewhere(x.Predicate, ends) {
			return nil
		}
		return ends
	}
	return nil
}

// mediatorsReach is how many sentences back those may be told of between whom a predicate mediates, and how far where a claim of the
// relation only tells of them.
func (f *Finder) mediatorsReach(p *scope.Predicate) (reach, most int, only model.Relation) {
	reach = back
	if f.says(p) {
		reach = farther
	}
	if p.NP >= 0 && f.adjective(p) { // a truce that is "UN-mediated" was told of long ago
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
func (f *Finder) emitMediated(x trigger.Late, ends []int32, out []trigger.Found) []trigger.Found {
	st := f.scope.State(x.Predicate)
	for i := range x.From {
		for _, e := range ends {
			if slices.ContainsFunc(x.From, func(y argument.Filler) bool { return y.Entity == e }) {
				continue // "talks with the Turkish leader ... the UN and Turkey brokered a deal"
			}
			g := argument.Filler{Entity: e, NP: -1, First: x.Predicate.First, Last: x.Predicate.Last, Via: mention.ByCoref}
			out = f.triggers.Emit(x.Predicate, x.Rule, st, &x.From[i], &g, out)
		}
	}
	return out
}

// bargains are, of the claims of a sentence that tell of two parties, those of talks between them where there are such, and not of what one
// says of another beside them: "blamed Peru for the failure of its talks with Chile".
func bargains(told []int, out []trigger.Found) []int {
	talks := slices.DeleteFunc(slices.Clone(told), func(i int) bool { return out[i].Relation == model.Condemned || out[i].Relation == model.Threatened })
	if slices.ContainsFunc(talks, func(i int) bool { return out[i].Relation == model.NegotiatesWith }) {
		return talks
	}
	return told
}

// blamedForTalks says whether one in a sentence is only blamed for what became of talks between others, one of whom no claim can
// name: "Chad blamed Peru for the failure of its talks with the rebels, but Norwegian mediators said".
func (f *Finder) blamedForTalks(s *syntax.Sentence, told []int, out []trigger.Found) bool {
	if len(told) == 0 || slices.ContainsFunc(told, func(i int) bool { return out[i].Relation != model.Condemned }) {
		return false
	}
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.Up >= 0 && (n.Prep == f.w.between || n.Prep == f.w.with) && f.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Talks)
	})
}

// servesAs says whether a trigger is what somebody is said to be at talks told of: "acted as mediators".
func (f *Finder) servesAs(p *scope.Predicate) bool {
	return p.NP >= 0 && p.Sent.NPs[p.NP].Prep == f.w.as && p.Sent.HeadPart(p.NP).First == p.First && f.lex.Word(p.Sent.HeadWord(p.NP)).Is(lexicon.Onlooker)
}

// theAccord says whether what a clause says was brought about is an agreement that the text has told
// of: "Chile brokered the deal", not "brokered a truce".
func (f *Finder) theAccord(p *scope.Predicate) bool {
	if p.NP >= 0 || p.Clause < 0 {
		return false
	}
	c := &p.Sent.Clauses[p.Clause]
	np := c.Obj
	if p.Sent.Verbs[c.Verb].Passive {
		np = c.Subj
	}
	if np < 0 || p.Sent.NPs[np].Det != f.w.the {
		return false
	}
	h := p.Sent.HeadPart(np)
	return h != nil && h.Kind == syntax.PEvent && f.lex.Events[h.Ref].Kind == "treaty"
}

// dealt makes the claim of a rule both of whose ends deal with each other in what the
// article tells of nearest: "Peru and Chile signed a treaty. The negotiations had begun
// in May." None where they are more than two.
func (f *Finder) dealt(d *mention.Document, x trigger.Late, told map[int][]int, out []trigger.Found) []trigger.Found {
	for n := x.Predicate.Sent.Index; n >= max(d.Began(x.Predicate.Sent), x.Predicate.Sent.Index-back); n-- {
		var some []int
		for _, i := range told[n] {
			switch y := &out[i]; y.Relation {
			case model.NegotiatesWith, model.SignedAgreementWith:
				some = append(some, i)
			default: // what others do to each other is no bargain
			}
		}
		ends := f.between(d, some, out, nil)
		if len(ends) == 0 && n < x.Predicate.Sent.Index {
			ends = f.agreeing(d, d.Sentences[n], nil)
		}
		if len(ends) == 0 {
			continue
		}
		if len(ends) == 2 {
			a := argument.Filler{Entity: ends[0], NP: -1, First: x.Predicate.First, Last: x.Predicate.Last, Via: mention.ByCoref}
			b := a
			b.Entity = ends[1]
			if !f.triggers.Fits(d, &a, x.Rule.Pair) || !f.triggers.Fits(d, &b, x.Rule.Pair) {
				continue
			}
			out = f.triggers.Emit(x.Predicate, x.Rule, f.scope.State(x.Predicate), &a, &b, out)
		}
		return out
	}
	return out
}

// agreeing lists the two who agree on something or end what was between them in a sentence
// that tells no more of it: "Iran and Kuwait agreed to restore their ties", "Ethiopia and
// Eritrea ended two years of fighting".
func (f *Finder) agreeing(d *mention.Document, s *syntax.Sentence, mediators []argument.Filler) []int32 {
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
func (f *Finder) peaceElsewhere(p *scope.Predicate, ends []int32) bool {
	obj := p.NP
	if f.servesAs(p) {
		if f.namesOthers(p, ends) {
			return true
		}
	} else {
		if p.Clause < 0 || p.Sent.Clauses[p.Clause].Obj < 0 {
			return false
		}
		obj = p.Sent.Clauses[p.Clause].Obj
		if !f.lex.Word(p.Sent.HeadWord(obj)).Is(lexicon.Truce) { // talks are held in a third land
			return false
		}
	}
	for x := range p.Sent.NPs {
		if n := &p.Sent.NPs[x]; n.Up == obj && n.Prep == f.w.in {
			ref := p.Doc.Ref(p.Sent, int32(x))
			for _, e := range append(ref.Actors[:len(ref.Actors):len(ref.Actors)], ref.Place) {
				if e >= 0 {
					land := p.Doc.Country(e)
					return land >= 0 && !slices.ContainsFunc(ends, func(e int32) bool { c := p.Doc.Country(e); return c < 0 || c == land })
				}
			}
		}
	}
	return false
}

// namesOthers says whether what somebody serves as says itself between whom, or in what, and names none of some parties:
// "as mediator between the rebels", "as mediator in the Sudanese conflict".
func (f *Finder) namesOthers(p *scope.Predicate, ends []int32) bool {
	for x := range p.Sent.NPs {
		n := &p.Sent.NPs[x]
		if n.Up != p.NP {
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
			if e := p.Doc.PartEntity(p.Sent, &p.Sent.Parts[k]); e >= 0 && p.Doc.Entities[e].Type == model.State && !slices.Contains(ends, e) {
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
func (f *Finder) says(p *scope.Predicate) bool {
	if p.NP < 0 || !f.lex.Word(p.Sent.HeadWord(p.NP)).Is(lexicon.Onlooker) {
		return false
	}
	last := p.Sent.NPs[p.NP].Last
	return last < p.Sent.Last && f.lex.Word(f.lex.Word(p.Sent.Words[last]).Lemma).Class&lexicon.Reporting != 0
}

// through says whether what is told was done by way of a trigger that is a noun:
// "through Omani mediators".
func (f *Finder) through(p *scope.Predicate) bool {
	n := &p.Sent.NPs[p.Sent.NPs[p.NP].Lead]
	if n.Prep == f.w.of && n.Up >= 0 && p.Sent.Class(n.Up) != syntax.CEvent {
		n = &p.Sent.NPs[n.Up] // "after months of | mediation"
	}
	switch f.lex.Word(n.Prep).Text {
	case "through", "via":
		return true
	case "in", "under", "after", "following": // "to restore ties in a Chinese-brokered deal"
		return p.Part >= 0 || f.adjective(p) || f.lex.Word(p.Sent.HeadWord(p.NP)).Text == "mediation"
	}
	return false
}

// adjective says whether a trigger stands before the noun it describes.
func (f *Finder) adjective(p *scope.Predicate) bool {
	h := p.Sent.HeadPart(p.NP)
	return h != nil && p.Last <= h.First
}

// between lists those who deal with each other in some claims of a sentence, in
// the relation that comes first of them; nobody where the mediator is a party
// himself or where they are too many for one.
func (f *Finder) between(d *mention.Document, told []int, out []trigger.Found, mediators []argument.Filler) []int32 {
	const many, most = 4, 64 // parties, claims looked at
	var ends []int32
	relation := model.Relation("")
	for _, i := range told[:min(len(told), most)] {
		x := &out[i]
		if relation != "" && x.Relation != relation || f.triggers.SameSide(d, x.Subject, mediators) || f.triggers.SameSide(d, x.Object, mediators) ||
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
func (f *Finder) party(d *mention.Document, x *trigger.Found, e int32) int32 {
	a, b := d.Country(x.Subject), d.Country(x.Object)
	if (x.Relation == model.MetWith || x.Relation == model.NegotiatesWith) && a >= 0 && b >= 0 && a != b && d.Holds(x.Subject, mention.Owned) && d.Holds(x.Object, mention.Owned) {
		return d.Country(e)
	}
	return e
}

// coupled lists the two that a sentence names together as its subject, "Guyana and
// Venezuela agreed", or after "between"; nobody where it does not or where the
// mediator is one of them.
func (f *Finder) coupled(d *mention.Document, s *syntax.Sentence, mediators []argument.Filler) []int32 {
	var found []int32
	two := func(np int32) {
		p := scope.Predicate{Doc: d, Sent: s, Clause: -1, NP: -1, Part: -1}
		var buf [8]argument.Filler
		var ends []int32
		if np < 0 || len(found) > 0 || s.NPs[np].Lead != np || s.NPs[np].Next < 0 && !(s.NPs[np].Plural && (s.Class(np) == syntax.COffice || f.scope.HasAny(s, np, "two", "both"))) && !f.scope.HasAny(s, np, "governments", "Governments") {
			return // "the presidents of A and B", "the governments of A and B", "the two sides" are two too
		}
		for _, g := range f.args.Phrase(&p, np, buf[:0]) {
			e := &d.Entities[g.Entity]
			if g.Neg || g.Flip || f.triggers.SameSide(d, g.Entity, mediators) || e.Type != model.State && e.Type != model.Organization {
				return
			}
			ends = append(ends, g.Entity)
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
