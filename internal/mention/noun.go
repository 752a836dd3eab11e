package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Mutual says whether a noun phrase is "each other" or "one another".
func (r *Resolver) Mutual(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	first, last := r.lex.Word(s.Words[n.First]).Text, r.head(s, np)
	return first == "each" && last == "other" || first == "one" && last == "another" || first == "the" && last == "other" && n.Last-n.First == 2 && r.eachDoes(s, np)
}

// eachDoes says whether noun phrase np is the object of what each of several does, or its owner: "Peru and Chile met, each accusing
// | the other", "Peru and Chile each expelled two of | the other's diplomats".
func (r *Resolver) eachDoes(s *syntax.Sentence, np int32) bool {
	of := np
	for i := range s.NPs {
		if s.NPs[i].PossNP == np {
			of = int32(i)
		}
	}
	if up := s.NPs[of].Up; up >= 0 && s.NPs[of].Prep == r.w.of {
		of = up
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj != of {
			continue
		}
		v := &s.Verbs[cl.Verb]
		each := func(i int32) bool { return i > s.First && r.lex.Word(s.Words[i]).Text == "each" }
		switch {
		case cl.Kind == syntax.Participial:
			if each(v.First-1) && s.Doc.Tokens[v.First-2].Kind == text.Comma {
				return true
			}
		case cl.Subj >= 0 && each(s.NPs[cl.Subj].First) && s.NPs[cl.Subj].Last-s.NPs[cl.Subj].First == 1:
			return true // "ten months after each expelled two of | the other's diplomats"
		case cl.Subj >= 0 && s.NPs[cl.Subj].Next >= 0 && (each(v.First-1) || v.Head > v.First && each(v.First+1)):
			return true
		}
	}
	return false
}

// description is a noun phrase that says by an ordinary noun whom or what it means.
type description struct {
	*Resolver
	d    *Document
	s    *syntax.Sentence
	np   int32
	n    *syntax.NP
	part *syntax.Part // the noun
	word int32        // its number
	noun *lexicon.Word
	head lexicon.HeadKind
}

// noun resolves a description: "the Chinese government", "the bloc", "the two
// leaders", "Western leaders".
func (r *Resolver) noun(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	x := description{Resolver: r, d: d, s: s, np: np, n: &s.NPs[np], part: part, word: s.Words[part.Last-1]}
	x.noun, x.head = r.lex.Word(x.word), r.lex.Head(x.word)
	if x.n.PossWord != 0 {
		d.focus.possess(s, np, r.possessor(d, s, np))
	}
	for _, way := range [...]func(*description) (Ref, bool){(*description).asAgents, (*description).byNoun, (*description).asBody, (*description).ofNamed, (*description).asSeveral, (*description).asKnown} {
		if ref, known := way(&x); known {
			return ref
		}
	}
	return Ref{Place: -1}
}

// asAgents decides for those who act for somebody, "the government", "Hamas militants", and for "each other".
func (x *description) asAgents() (Ref, bool) {
	d, s, w := x.d, x.s, x.noun
	if x.Mutual(s, x.np) {
		return Ref{Actors: x.subjectGroup(d, s, x.np), Place: -1, Via: ByPronoun}, true
	}
	if w.Plural && (w.Is(lexicon.Rebel) || w.Text == "fighters") && x.n.PossNP < 0 {
		if e := x.armedGroup(); e >= 0 {
			return means(e, ByAgent)
		}
	}
	agent := x.head&lexicon.Agent != 0
	if agent && (x.Rebellious(s, x.np) || x.irregular(s, x.np)) || w.Text == "regime" && x.setOfRules(s, x.np) {
		return nothing()
	}
	if agent || x.head&lexicon.Government != 0 || w.Text == "people" || w.Text == "citizen" {
		return x.acting(d, s, x.np, x.word)
	}
	return unsaid()
}

// armedGroup is the group whose fighters are spoken of, "Hamas militants", "rebels of the Lord's Resistance Army"; -1 for none.
func (x *description) armedGroup() int32 {
	d, s := x.d, x.s
	if e := x.ownerPower(d, s, x.np); e >= 0 && d.Entities[e].Kind == "armed" {
		return e
	}
	m := behind(s, x.np, x.w.of, x.w.from)
	if m < 0 {
		return -1
	}
	e := x.power(d, s, m)
	if e < 0 {
		return -1
	}
	group := &d.Entities[e]
	if group.Kind != "armed" && (group.Type != model.Organization || group.Lex >= 0 || group.Kind != "" && group.Kind != "party") {
		return -1
	}
	group.Kind = "armed"
	return e
}

// byNoun decides for nouns that mean one thing only: "the parliament in Prague", "the Kenyan presidency", "the colonial power", "the
// city", "the capital".
func (x *description) byNoun() (Ref, bool) {
	d, s, n, w := x.d, x.s, x.n, x.noun
	switch the := n.Det == x.w.the; w.Text {
	case "parliament":
		if m := behind(s, x.np, x.w.in); the && m >= 0 && s.NPs[m].Next < 0 && n.PossNP < 0 {
			if e := d.seatOf(s, m); e >= 0 && d.Entities[e].ID != "BEL" { // Brussels has another's
				return means(e, ByAgent) // "the new parliament in Prague"
			}
		}
	case "power", "master":
		if e := x.colonialPower(d, s, x.np); e >= 0 {
			return means(e, ByCoref)
		}
	case "city":
		if the && bareWord(n) && n.Clause >= 0 && s.Clauses[n.Clause].Obj == x.np {
			return x.sameTown(d, s, x.np), true
		}
	case "capital":
		if (n.Prep != 0 || the || n.PossNP >= 0) && n.Appos < 0 && !n.Apposed {
			return Ref{Place: x.capital(d, s, x.np)}, true
		}
	}
	ofNation := w.Text == "presidency" && !(x.np+1 < int32(len(s.NPs)) && s.NPs[x.np+1].Up == x.np) || w.Plural && w.Is(lexicon.Rival) && x.owned(s, x.np)
	if ofNation && n.Head > n.PFirst { // "the Kenyan presidency said", "our Israeli allies"
		if p := &s.Parts[n.Head-1]; p.Kind == syntax.PEntity && p.Is(lexicon.Demonym) && !p.Is(lexicon.Org) {
			if lex := d.Tally.Pick(p.Senses, lexicon.Demonym); lex >= 0 {
				return means(d.entity(lex), ByAgent)
			}
		}
	}
	return unsaid()
}

// asBody decides for an organization that its own name stands beside: "the Hezbollah movement".
func (x *description) asBody() (Ref, bool) {
	d, s := x.d, x.s
	if e := x.ownerPower(d, s, x.np); e >= 0 && d.Entities[e].Type == model.Organization && x.noun.Is(lexicon.Collective) && x.calledSo(d, s, x.np, e) {
		d.focus.callIt(x.word, e)
		return means(e, ByName)
	}
	if e := x.namedBody(d, s, x.np); e >= 0 {
		return means(e, ByName)
	}
	return unsaid()
}

// ofNamed decides by the name that stands behind "of" or with "'s", which is what the noun means or whose it is: "the Egyptian resort
// of Sharm el-Sheikh", "a coalition of Peru and Chile".
func (x *description) ofNamed() (Ref, bool) {
	d, s, n := x.d, x.s, x.n
	state := x.head&lexicon.StateHead != 0
	if m := behind(s, x.np, x.w.of); x.head&lexicon.PlaceHead != 0 && !x.noun.Plural && m >= 0 {
		if place := x.refOf(d, s, m).Place; place >= 0 {
			return Ref{Place: place}, true
		}
	}
	if state && !x.noun.Plural && n.PossNP >= 0 && n.PLast-n.PFirst == 1 {
		if ref := x.refOf(d, s, n.PossNP); len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person {
			if st := d.stateOf(&ref); st >= 0 {
				return means(st, ByCoref) // "the president, whose country holds the chair"
			}
		}
	}
	if x.noun.Text == "coalition" && !x.noun.Plural {
		if st := x.ofState(d, s, x.np); st >= 0 {
			if all := x.withOthers(d, s, x.np, st); len(all) > 1 {
				return Ref{Actors: all, Place: -1}, true // "a coalition of Peru, Chile and Bolivia"
			}
		}
	}
	if (state && !x.noun.Is(lexicon.Rival) || x.breakaway(s, x.np)) && n.PossWord == 0 { // "the republics of Abkhazia and South Ossetia", "the breakaway region of Abkhazia"
		if st := x.ofState(d, s, x.np); st >= 0 {
			all := x.withOthers(d, s, x.np, st)
			if len(all) == 1 && !state && d.Entities[st].ISO2 != "" {
				return nothing() // "the breakaway regions of Georgia" are not it
			}
			return Ref{Actors: all, Place: -1}, true
		}
	}
	return unsaid()
}

// bare says whether nothing tells more of what the noun means than one word or adjectives.
func (x *description) bare() bool {
	return x.n.PLast-x.n.PFirst <= 2 || x.head&lexicon.StateHead != 0 && onlyDescribed(x.s, x.np)
}

// definite says whether the noun means one that is known: "the", "its".
func (x *description) definite() bool {
	det := x.n.Det
	return det == x.w.the || det == x.w.this || det == x.w.that || x.n.PossWord != 0
}

// asSeveral decides for a noun in the plural: "the two countries", "the sides", "both leaders".
func (x *description) asSeveral() (Ref, bool) {
	d, s, n := x.d, x.s, x.n
	neither := x.lex.Word(n.Det).Text == "neither"
	if !x.noun.Plural && (!n.Plural || x.membered(s, x.np)) && !neither {
		return unsaid()
	}
	size, ok := d.size(s, x.np)
	told := x.bare() || x.breakaway(s, x.np) || ok && size > 0 && n.PLast-n.PFirst <= 4
	counted := n.PFirst < n.PLast && s.Parts[n.PFirst].Kind == syntax.PNum
	if counted && n.Det == 0 && x.anyTwo() {
		return nothing()
	}
	if told && (!n.Neg || neither) && (x.definite() || n.Det != 0 || counted) {
		return Ref{Actors: x.several(d, s, x.np, x.head, x.noun), Place: -1, Via: ByCoref}, true
	}
	return nothing()
}

// anyTwo says whether the noun counts those between whom a thing is of which the clause tells what it is, so that nobody who was
// spoken of is meant: "This is a war between | two countries", not "signed a treaty between two countries".
func (x *description) anyTwo() bool {
	s, up := x.s, x.n.Up
	if x.n.Prep != x.w.between || up < 0 || s.NPs[up].Det != x.w.a && s.NPs[up].Det != x.w.an {
		return false
	}
	c := s.NPs[up].Clause
	return c >= 0 && s.Verbs[s.Clauses[c].Verb].Copula && s.Clauses[c].Obj == up
}

// asKnown decides for a noun that means one spoken of before: "the pair", "the latter", "the country", "the bloc", "the call".
func (x *description) asKnown() (Ref, bool) {
	d, s := x.d, x.s
	counted := x.membered(s, x.np)
	if !x.definite() || !x.bare() && !counted && (x.head&lexicon.StateHead == 0 || x.region(d, s, x.np) < 0) { // "the West African country"
		return nothing()
	}
	switch x.noun.Text {
	case "pair", "duo":
		return x.pair(d, s, x.np, 2), true
	case "trio":
		return x.pair(d, s, x.np, 3), true
	case "quartet":
		return x.pair(d, s, x.np, 4), true
	case "former", "latter":
		return x.ofTwo(), true
	}
	switch {
	case x.head&lexicon.StateHead != 0 && (x.noun.Text != "state" || x.newborn(s, x.np) || x.region(d, s, x.np) >= 0):
		return x.theState(d, s, x.np, x.noun), true
	case x.head&(lexicon.BlocHead|lexicon.Body) != 0 && told(s, x.np):
		return nothing() // "the organization designed to promote trade" is whichever is
	case x.head&(lexicon.BlocHead|lexicon.Body) != 0:
		return x.theBody(d, s, x.np, x.word, counted), true
	case x.noun.Text == "call" && x.n.Det == x.w.the && bareWord(x.n):
		return d.theCall(), true
	}
	return x.theHappening(d, s, x.np, x.word), true
}

// ofTwo is the first or the second of the two named last: "the former", "the latter".
func (x *description) ofTwo() Ref {
	d, s := x.d, x.s
	both := d.together(s.Index, 2, itself)
	known := func(e int32) bool { return slices.Contains(both, e) }
	if here := x.statesBefore(d, s, x.np); len(here) == 2 && !slices.ContainsFunc(here, known) {
		both = here // of the two named in the sentence itself, whoever was named together before
	}
	if here := x.personsBefore(d, s, x.np); len(here) > 1 && !slices.ContainsFunc(here[len(here)-2:], known) {
		both = here[len(here)-2:] // "Vera and Holm recalled Lund's letter to Berg about | the latter"
	}
	if len(both) != 2 || x.n.PLast-x.n.PFirst != 1 {
		return Ref{Place: -1}
	}
	if x.noun.Text == "latter" {
		return refTo(both[1], ByCoref)
	}
	return refTo(both[0], ByCoref)
}

// acting is the state or the body for which those act whom a noun means, "the government", "Kenyan
// officials", "the delegation", and whether it is told here.
func (r *Resolver) acting(d *Document, s *syntax.Sentence, np int32, word int32) (Ref, bool) {
	out, n := Ref{Place: -1}, &s.NPs[np]
	w, head := r.lex.Word(word), r.lex.Head(word)
	if all := r.theirs(d, s, np); len(all) > 1 {
		return Ref{Actors: all, Place: -1, Via: ByCoref}, true
	}
	owner := int32(-1)
	if n.PossNP >= 0 && head&lexicon.Government == 0 {
		owner = d.armedSide(&d.Refs[s.Index][n.PossNP]) // "Haftar's forces" are no state's
	}
	if owner < 0 {
		owner = r.first(d, s, np, (*Resolver).ownerState, (*Resolver).namedOwner, (*Resolver).ownerPower)
	}
	if owner < 0 && head&lexicon.Agent != 0 {
		owner = r.sentOut(d, s, np)
	}
	if m := behind(s, np, r.w.of); owner < 0 && w.Text == "delegation" && m >= 0 {
		if ref := r.refOf(d, s, m); len(ref.Actors) == 1 && ref.Via == ByAgent { // "a delegation of Hamas officials"
			owner = ref.Actors[0]
		}
	}
	led := r.ruler(d, s, np)
	if owner < 0 && led >= 0 {
		owner = r.stateLed(d, s, led, head&lexicon.Government == 0)
	}
	if all := r.ofSeveral(d, s, np); owner < 0 && len(all) > 1 {
		return Ref{Actors: all, Place: -1, Via: ByCoref}, true
	}
	body, ofBody := r.atHeadOf(d, s, np)
	if owner < 0 {
		owner = body
	}
	if m := n.Next; owner < 0 && head&lexicon.Government != 0 && bareWord(n) && m == np+1 && s.NPs[m].Det == 0 {
		owner = r.ofState(d, s, m) // "the government and parliament of Mali"
	}
	if owner < 0 && led < 0 && !ofBody && head&lexicon.Government != 0 && (n.Det == r.w.the || r.besideOthers(s, np)) && !w.Plural && r.premodifier(d, s, np) < 0 {
		owner = r.unnamedOwner(d, s, np, word)
		out.Via = ByCoref
	}
	if e, ok := d.focus.ownerOf(word); ok && owner < 0 && w.Text == "delegation" && n.Det == r.w.the && !w.Plural {
		owner = e // the one spoken of
	}
	if led := d.journeys.delegation; led.person >= 0 && w.Is(lexicon.Delegation) && n.Det == r.w.the && bareWord(n) && s.Index > led.sentence && s.Index-led.sentence <= far && (owner < 0 || owner == d.country(led.person)) {
		d.journeys.delegation.sentence = s.Index
		return Ref{Actors: append([]int32{led.person}, led.others...), Place: -1, Via: ByCoref}, true // what it does he does
	}
	if owner >= 0 {
		if head&lexicon.Government != 0 || w.Text == "delegation" {
			d.focus.ownedBy(word, owner)
		}
		out.Actors = r.withOthers(d, s, np, owner)
		if head&lexicon.Government == 0 {
			out.Via = ByAgent
		}
		d.alias(owner, strings.TrimPrefix(s.Text(n.First, n.Last), "the "))
		return out, true
	}
	return out, false
}

// setOfRules says whether a regime is one of rules, by the noun before it that tells what they are for, and no government:
// "the nuclear nonproliferation regime", "the sanctions regime", not "the puppet regime".
func (r *Resolver) setOfRules(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	i := p.Last - 2
	if i < s.NPs[np].First || s.Doc.Tokens[i].Capital || s.Tag(i) != syntax.Noun {
		return false
	}
	return !r.lex.Word(s.Words[i]).Has(lexicon.Ruling)
}

// ofAnother says whether a body is told to be one of an organization that entity e is not named after: "the executive
// council of the Delta Institute" is not the Security Council.
func (r *Resolver) ofAnother(d *Document, s *syntax.Sentence, np, e int32) bool {
	m := behind(s, np, r.w.of)
	if own := s.HeadPart(np); m < 0 && own != nil && s.Doc.Tokens[own.First].Capital {
		m = behind(s, np, r.w.on, r.w.for_) // "the Commission | on Security and Cooperation"
	}
	if m < 0 || s.Class(m) != syntax.COrg && (s.Class(m) != syntax.CName || r.lex.Head(s.HeadWord(m))&lexicon.OrgHead == 0 && !s.Doc.Tokens[s.HeadPart(np).First].Capital) {
		return false
	}
	p := s.HeadPart(m)
	return !strings.Contains(strings.ToLower(d.Entities[e].Name), strings.ToLower(s.Text(p.First, p.Last)))
}

// theCall is the meeting from afar that was told last: "the call".
func (d *Document) theCall() Ref {
	if last := len(d.focus.events) - 1; last >= 0 {
		e := d.focus.events[last]
		if name := d.Entities[e].Name; strings.HasSuffix(name, "call") || strings.Contains(name, "video") || strings.Contains(name, "virtual") {
			return refTo(e, ByCoref)
		}
	}
	return Ref{Place: -1}
}

// theHappening is the event that a noun for one, a word, means: "the service", "the gathering".
func (r *Resolver) theHappening(d *Document, s *syntax.Sentence, np int32, word int32) Ref {
	if n := &s.NPs[np]; n.Det == r.w.the && bareWord(n) {
		if e := d.eventEnding(r.lex.Word(word).Text); e >= 0 {
			return refTo(e, ByCoref) // "the service", of the memorial service
		}
	}
	if last := len(d.focus.events) - 1; last >= 0 && r.lex.Head(word)&lexicon.Happening != 0 {
		if last > 0 && d.Entities[d.focus.events[last]].Kind == "sport" && d.Entities[d.focus.events[last-1]].Kind != "sport" {
			last-- // "the biggest ceremony since the Olympic Games. Peru confirmed its presence at the event"
		}
		for i := last; i >= 0; i-- {
			if e := &d.Entities[d.focus.events[i]]; e.Kind != "talks" && !e.loose && !e.theirs {
				return refTo(d.focus.events[i], ByCoref) // "the conference ... after discussions with her minister ... the event"
			}
		}
		return refTo(d.focus.events[last], ByCoref)
	}
	return Ref{Place: -1}
}

// theirs lists the states of those whose governments a noun phrase names: "the presidents praised their
// governments' work"; nil elsewhere.
func (r *Resolver) theirs(d *Document, s *syntax.Sentence, np int32) []int32 {
	if n := &s.NPs[np]; !n.Plural || n.PossWord != r.w.their || r.lex.Head(s.HeadWord(np))&lexicon.Government == 0 {
		return nil
	}
	all := r.possessor(d, s, np).Actors
	if slices.ContainsFunc(all, func(e int32) bool { return d.Country(e) < 0 }) {
		return nil
	}
	return distinct(all, d.Country)
}

// ofSeveral lists the states of which those of a plural noun phrase are: "the armies of the two
// countries"; nil elsewhere.
func (r *Resolver) ofSeveral(d *Document, s *syntax.Sentence, np int32) []int32 {
	m := np + 1
	if !s.NPs[np].Plural || m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.of || !s.NPs[m].Plural {
		return nil
	}
	ref := r.refOf(d, s, m)
	if ref.Via != ByCoref || slices.ContainsFunc(ref.Actors, func(e int32) bool { return d.Entities[e].Type != model.State }) {
		return nil
	}
	return ref.Actors
}

// atHeadOf is the organization at whose head those are that noun phrase np names, and whether they are at
// the head of one, known or not, and so of no state: "the leadership of the union".
func (r *Resolver) atHeadOf(d *Document, s *syntax.Sentence, np int32) (int32, bool) {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].PossNP == m || s.NPs[m].Up != np {
		if m++; m >= int32(len(s.NPs)) || s.NPs[m].PossNP != m-1 || s.NPs[m].Up != np { // "of the miners' | union"
			return -1, false
		}
	}
	if s.NPs[m].Prep != r.w.of || r.head(s, np) != "leadership" {
		return -1, false
	}
	if ref := r.refOf(d, s, m); len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Organization {
		return ref.Actors[0], true
	}
	return -1, r.lex.Head(s.HeadWord(m))&(lexicon.Body|lexicon.BlocHead|lexicon.OrgHead) != 0 || r.lex.Word(s.HeadWord(m)).Is(lexicon.Camp|lexicon.Collective)
}

// eventEnding is the last gathering named with words before a noun that alone is none: "the memorial
// service"; -1 for none.
func (d *Document) eventEnding(noun string) int32 {
	const reach = 16 // events
	for i := len(d.focus.events) - 1; i >= max(0, len(d.focus.events)-reach); i-- {
		if e := d.focus.events[i]; d.lex.Gathering(d.Entities[e].Kind) != "" && strings.HasSuffix(d.Entities[e].Name, " "+noun) {
			return e
		}
	}
	return -1
}

// membered says whether a noun phrase counts the members of the body it names: "the 27-nation
// bloc", "the 15-member council".
func (r *Resolver) membered(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.PLast-n.PFirst != 3 || n.Head != n.PLast-1 || s.Parts[n.PFirst].Kind != syntax.PNum {
		return false
	}
	switch r.lex.Word(s.Words[s.Parts[n.PFirst+1].Last-1]).Text {
	case "nation", "member", "state", "country":
		return true
	}
	return false
}

// toldBefore says whether the story named an entity before noun phrase np, where titles are read
// when all of a text is known.
func (d *Document) toldBefore(s *syntax.Sentence, np, entity int32) bool {
	for i := s.Index; i >= d.story.began(s.Index); i-- {
		refs := d.Refs[i]
		if i == s.Index {
			refs = refs[:np]
		}
		if slices.ContainsFunc(refs, func(x Ref) bool { return slices.Contains(x.Actors, entity) }) {
			return true
		}
	}
	return false
}

// breakaway says whether a noun phrase is of territories that left their state: "the
// breakaway Georgian provinces of Abkhazia and South Ossetia".
func (r *Resolver) breakaway(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if r.lex.Word(s.Words[s.Parts[k].First]).Has(lexicon.Breakaway) {
			return true
		}
	}
	return false
}

// ranks says whether a word tells which of many one is: "the first country to recognise it".
func (r *Resolver) ranks(word int32) bool {
	w := r.lex.Word(word)
	return w.Closed&lexicon.Ordinal != 0 || w.Has(lexicon.Rank) || w.Text == "next"
}

// newborn says whether a noun phrase is of a state that has just come to be: "the new state".
func (r *Resolver) newborn(s *syntax.Sentence, np int32) bool {
	k := s.NPs[np].Head - 1
	return k >= s.NPs[np].PFirst && r.lex.Word(s.Words[s.Parts[k].First]).Has(lexicon.Newborn)
}

// colonialPower is the state from which another is told, a few sentences back at most, to have become free, or whose colony
// it was, where noun phrase np means one: "won its independence from France. The former colonial power"; -1 for none.
func (r *Resolver) colonialPower(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Det != r.w.the && n.PossWord == 0 || !slices.ContainsFunc(s.Parts[n.PFirst:n.Head], func(p syntax.Part) bool {
		w := r.lex.Word(s.Words[p.Last-1]).Text
		return w == "colonial" || w == "former" && p.Last == s.Parts[n.Head].First
	}) {
		return -1
	}
	for i := s.Index; i >= max(d.story.began(s.Index), s.Index-far); i-- {
		t := d.Sentences[i]
		last := len(t.NPs)
		if i == s.Index {
			last = int(np)
		}
		for m := range last {
			switch x := &t.NPs[m]; r.head(t, int32(m)) {
			case "independence":
				if m+1 < last && t.NPs[m+1].Prep == r.w.from {
					return d.stateOf(&d.Refs[i][m+1])
				}
			case "colony", "protectorate":
				if x.Head > x.PFirst && t.Parts[x.Head-1].Is(lexicon.Demonym) {
					return d.PartEntity(t, &t.Parts[x.Head-1])
				}
			}
		}
	}
	return -1
}

// bareWord says whether a noun phrase has no word before its noun but an article.
func bareWord(n *syntax.NP) bool { return n.PLast-n.PFirst == 1 && n.PossNP < 0 && n.PossWord == 0 }

// exiles says whether a noun phrase names people of a state who are against it: "exiled
// Cubans".
func (r *Resolver) exiles(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	return p != nil && p.Kind == syntax.PEntity && p.Is(lexicon.People) && !p.Is(lexicon.State) && s.NPs[np].Head > s.NPs[np].PFirst && r.Rebellious(s, np)
}

// Rebellious says whether a noun phrase is of people who fight their state, are against
// its government or have their own business: "Sudanese rebel forces", "Syrian
// opposition leaders", "Brazilian business leaders".
func (r *Resolver) Rebellious(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		for i := s.Parts[k].First; i < s.Parts[k].Last; i++ {
			if s.Doc.Tokens[i].Capital && !s.Heading {
				continue // "the Union's leaders"
			}
			if w := r.lex.Word(s.Words[i]); w.Is(lexicon.Rebel) || w.Has(lexicon.Breakaway) || w.Has(lexicon.Private) && !r.armsMaking(s, i) {
				return true
			}
		}
	}
	return false
}

// armsMaking says whether the word at token i is that of an industry which works for its state: "Russia's defense | industrial
// base".
func (r *Resolver) armsMaking(s *syntax.Sentence, i int32) bool {
	if i == s.First {
		return false
	}
	switch r.lex.Word(s.Words[i]).Text {
	case "industry", "industrial":
	default:
		return false
	}
	return r.lex.In(lexicon.Arms, s.Words[i-1])
}

// sameTown is what the town that was named last stands for, in the sentence or the one before: "The
// Legation in Brussels was closed when German forces occupied | the city".
func (r *Resolver) sameTown(d *Document, s *syntax.Sentence, np int32) Ref {
	before := np
	for i := s.Index; i >= max(s.Index-1, 0); i-- {
		t := d.Sentences[i]
		if t != s {
			before = int32(len(t.NPs))
		}
		for m := before - 1; m >= 0; m-- {
			if p := t.HeadPart(m); p != nil && p.Is(lexicon.Place) && !p.Is(lexicon.State) {
				return d.Refs[i][m]
			}
		}
	}
	return Ref{Place: -1}
}

// capital is the town meant by "the Gabonese capital"; -1 for none.
func (r *Resolver) capital(d *Document, s *syntax.Sentence, np int32) int32 {
	if of := behind(s, np, r.w.of); of >= 0 && s.Class(of) == syntax.CPlace {
		return -1 // "in the Nigerian capital of Lagos": that of the time
	}
	st := r.ownerState(d, s, np)
	if st < 0 {
		return -1
	}
	e := &d.Entities[st].Entity
	if town := r.seatWritten(d, s, st); town >= 0 {
		return town
	}
	if lex := r.lex.Index("place:" + Slug(e.Capital)); lex >= 0 && r.lex.Entities[lex].State == e.ID {
		return d.entity(lex)
	}
	return -1
}

// seatWritten is the town of the dateline where that stands for a state, whose seat it was then: "DAR ES SALAAM (Orkan News)";
// -1 for none.
func (r *Resolver) seatWritten(d *Document, s *syntax.Sentence, state int32) int32 {
	for i := s.Index; i >= 0 && i > s.Index-window; i-- {
		t := d.Sentences[i]
		if t.Dateline < 0 {
			continue
		}
		p := t.HeadPart(t.Dateline)
		if p == nil || d.datelineState(i) != state || d.Tally.Pick(p.Senses, lexicon.Metonym) < 0 {
			return -1
		}
		lex := r.lex.Index("place:" + Slug(t.Text(p.First, p.Last)))
		if lex < 0 {
			lex = d.Tally.Pick(p.Senses, lexicon.Place)
		}
		if lex >= 0 && r.lex.Entities[lex].State == d.Entities[state].ID {
			return d.entity(lex)
		}
		return -1
	}
	return -1
}

// ofAFolk says whether a noun phrase is of those who have a faith or a people in common, who act for no
// state: "the local Catholic leadership".
func (r *Resolver) ofAFolk(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Head >= 0 && slices.ContainsFunc(s.Words[n.First:s.Parts[n.Head].First], func(w int32) bool { return r.lex.Head(w)&lexicon.Folk != 0 || r.lex.Word(w).Has(lexicon.Private) })
}

// unnamedOwner is whose "the ministry" or "the government" is: theirs who surely own it,
// theirs who acted last, or those named last; -1 for none.
func (r *Resolver) unnamedOwner(d *Document, s *syntax.Sentence, np, word int32) int32 {
	if r.foreignGovernment(s, np) || r.head(s, np) == "leadership" && r.ofAFolk(s, np) {
		return -1
	}
	st, self := r.surelyOwns(d, s, np, word)
	if st >= 0 {
		return st
	}
	if home := d.datelineState(s.Index); home >= 0 && home != self && s.Index > 0 && d.Sentences[s.Index-1].Paragraph() != s.Paragraph() {
		return home // "TAIPEI (Orkan News) ... The foreign ministry"
	}
	if e := d.focus.power; e >= 0 {
		if st := d.stateOf(&Ref{Actors: []int32{e}}); st >= 0 && st != self {
			return st
		}
	}
	for i := len(d.focus.states) - 1; self >= 0 && i >= 0; i-- {
		if d.focus.states[i] != self {
			return d.focus.states[i]
		}
	}
	if len(d.focus.states) > 0 && d.focus.states[len(d.focus.states)-1] != self {
		return d.focus.states[len(d.focus.states)-1]
	}
	return -1
}

// surelyOwns is whose "the ministry" or "the government" is by what the sentence says: theirs
// in whose capital it begins, theirs where a visitor meets it, theirs who act in it, theirs whose it was when it was named
// last; -1 for none, and the state whose it cannot be.
func (r *Resolver) surelyOwns(d *Document, s *syntax.Sentence, np, word int32) (owner, self int32) {
	if st := r.sharedPlace(d, s, np); st >= 0 {
		return st, -1
	}
	if st := r.rebelsHome(d, s, np); st >= 0 {
		return st, -1
	}
	if st := r.seatFirst(d, s, np); st >= 0 {
		return st, -1
	}
	met := np // "met in Niamey with the junta's leader"
	if next := np + 1; next < int32(len(s.NPs)) && s.NPs[next].PossNP == np {
		met = next
	}
	if st := r.metState(d, s, met); st >= 0 {
		return st, -1
	}
	stateOf := func(e int32) int32 {
		if e < 0 {
			return -1
		}
		return d.stateOf(&Ref{Actors: []int32{e}})
	}
	self = -1 // nobody slaps sanctions "on the regime" that is his own
	if n := &s.NPs[np]; n.Clause >= 0 && (n.Prep == r.w.on || n.Prep == r.w.with || r.lex.Word(n.Prep).Text == "against") {
		if subj := s.Clauses[n.Clause].Subj; subj >= 0 && subj < np && s.NPs[subj].Next < 0 {
			self = d.stateOf(&d.Refs[s.Index][subj])
		}
	}
	for c := range s.Clauses { // nor does a state recognize its own
		if cl := &s.Clauses[c]; cl.Obj == np && cl.Subj >= 0 && !s.Verbs[cl.Verb].Passive && s.Class(cl.Subj) == syntax.CState && s.NPs[cl.Subj].Next < 0 {
			self = d.stateOf(&d.Refs[s.Index][cl.Subj])
		}
	}
	if n := &s.NPs[np]; n.Up >= 0 && n.Clause >= 0 && (n.Prep == r.w.of && r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Demise) || n.Prep == r.w.to && s.Class(n.Up) == syntax.COffice) { // nor helps in the overthrow of its own, nor is "ambassador to the government" of his
		if subj := s.Clauses[n.Clause].Subj; subj >= 0 && subj < np && s.NPs[subj].Next < 0 {
			self = d.stateOf(&d.Refs[s.Index][subj])
		}
	}
	if st := r.mediatesFor(d, s, np, word); st >= 0 {
		self = st
	}
	for _, person := range [...]bool{true, false} {
		e := r.earlierSubject(d, s, np, person, -1)
		st := stateOf(e)
		if prep := s.NPs[np].Prep; st >= 0 && person && (prep == r.w.to || prep == r.w.at || prep == r.w.in) && d.Holds(e, lexicon.Diplomat) {
			st = d.postOf(e) // "the ambassador was called to the Foreign Ministry"
		}
		if st >= 0 && st != self {
			return st, self
		}
	}
	if owner, ok := d.focus.ownerOf(word); ok && owner != self {
		return owner, self
	}
	return -1, self
}

// mediatesFor is the state of whoever mediates between the government that noun phrase np names and others, which is
// not its own: "Norway brokered a truce between | the government and the rebels"; -1 elsewhere, and for somebody who only was in its
// government, unless he cannot be of a junta.
func (r *Resolver) mediatesFor(d *Document, s *syntax.Sentence, np, word int32) int32 {
	if s.NPs[np].Prep != r.w.between {
		return -1
	}
	c := clauseOver(s, np)
	if c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np || s.Verbs[s.Clauses[c].Verb].Passive {
		return -1
	}
	if !r.lex.In(lexicon.StandsBetween, s.Verbs[s.Clauses[c].Verb].Lemma) {
		return -1
	}
	subj := s.Clauses[c].Subj
	if who := r.onePerson(d, s, subj); who >= 0 && r.lex.Word(word).Text != "junta" && !slices.ContainsFunc(d.Offices, func(o Office) bool { return o.Person == who && !o.Former }) {
		return -1
	}
	return d.stateOf(&d.Refs[s.Index][subj])
}

// foreignGovernment says whether the government that noun phrase np names is the object of one
// that is not told: "supports the UN-backed government", "recognizes the government in Lublin".
func (r *Resolver) foreignGovernment(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	c := slices.IndexFunc(s.Clauses, func(c syntax.Clause) bool { return c.Obj == np })
	if c < 0 {
		return false
	}
	for k := n.PFirst; k < n.Head; k++ {
		if s.HelpedBy(r.lex, &s.Parts[k]) {
			return true
		}
	}
	subj := s.Clauses[c].Subj
	return subj >= 0 && !s.Verbs[s.Clauses[c].Verb].Passive && s.Class(subj) == syntax.CState && s.NPs[subj].Next < 0 && behind(s, np, r.w.in) >= 0
}

// seatFirst is the state in whose capital a sentence begins: "In Minsk, the foreign ministry
// said"; -1 for none.
func (r *Resolver) seatFirst(d *Document, s *syntax.Sentence, np int32) int32 {
	if np < 1 || !r.opensIn(s) {
		return -1
	}
	return d.seatOf(s, 0)
}

// opensIn says whether a sentence begins with "in" and a noun phrase before a comma.
func (r *Resolver) opensIn(s *syntax.Sentence) bool {
	n := &s.NPs[0]
	return n.Prep == r.w.in && n.First == s.First+1 && n.Last < s.Last && s.Doc.Tokens[n.Last].Kind == text.Comma
}

// seatOf is the state that a noun phrase names by its capital or seat of government, "Minsk"; -1
// for none.
func (d *Document) seatOf(s *syntax.Sentence, np int32) int32 {
	if p := s.HeadPart(np); p != nil && p.Kind == syntax.PEntity {
		if lex := d.Tally.Pick(p.Senses, lexicon.Metonym); lex >= 0 {
			return d.entity(lex)
		}
	}
	return -1
}

// sharedPlace is the state in which those are whom "and" joins to noun phrase np: "between
// the government and the rebels in Chad"; -1 for none.
func (r *Resolver) sharedPlace(d *Document, s *syntax.Sentence, np int32) int32 {
	last := np
	for s.NPs[last].Next >= 0 {
		last = s.NPs[last].Next
	}
	m := last + 1
	if last == np || s.NPs[np].Det != r.w.the || m >= int32(len(s.NPs)) || s.NPs[m].Up != last || s.NPs[m].Prep != r.w.in || s.Class(m) != syntax.CState || s.Class(last) == syntax.CPerson {
		return -1
	}
	return r.power(d, s, m)
}

// rebelsHome is the state, named before in the sentence, in which those fight who are told of beside the government that noun
// phrase np names: "flew to Manila to revive the talks between | the government and the Moro Front"; -1 for none.
func (r *Resolver) rebelsHome(d *Document, s *syntax.Sentence, np int32) int32 {
	with := s.NPs[np].Next
	if with < 0 || s.NPs[with].Next >= 0 {
		return -1
	}
	for k := s.NPs[with].PFirst; k < s.NPs[with].PLast; k++ {
		p := &s.Parts[k]
		if p.Kind != syntax.PEntity || !p.Is(lexicon.Org) {
			continue
		}
		lex := d.Tally.Pick(p.Senses, lexicon.Org)
		if lex < 0 || r.lex.Entities[lex].Kind != "armed" || len(r.lex.Entities[lex].Partof) != 3 {
			continue
		}
		home := r.lex.Index(r.lex.Entities[lex].Partof)
		if home < 0 {
			return -1
		}
		for _, ref := range d.Refs[s.Index][:np] {
			if len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Lex == home {
				return ref.Actors[0]
			}
		}
	}
	return -1
}

// onlyDescribed says whether nothing but adjectives, some of words that a hyphen joins, stand before the head
// of a noun phrase: "the self-ruled island", "the small, gas-rich emirate".
func onlyDescribed(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		p := &s.Parts[k]
		if joined := s.Doc.Tokens[p.First].Joined || s.Doc.Tokens[p.Last].Joined; p.Kind != syntax.PAdj && !joined || p.Kind == syntax.PEntity {
			return false
		}
	}
	return n.Head == n.PLast-1
}

// isA says whether a word stands in the full name of a state, or in one by which the article has called it.
func (d *Document) isA(state int32, form string) bool {
	if form == "Emirate" { // of which the names do not say it
		return d.Entities[state].ID == "QAT" || d.Entities[state].ID == "KWT"
	}
	if slices.ContainsFunc(d.Entities[state].Aliases, func(a string) bool { return strings.HasPrefix(a, form+" of ") }) {
		return true // "the Kingdom of Serbs, Croats and Slovenes"
	}
	lex := d.Entities[state].Lex
	return lex >= 0 && slices.Contains(strings.Fields(d.lex.Entities[lex].OfficialName), form)
}

// styled is the state spoken of last whose full name holds a word for a state that stands with
// "the" and a capital as its name: "Saudi Arabia ... the Kingdom"; -1 for none.
func (r *Resolver) styled(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	if n := &s.NPs[np]; n.Det != r.w.the || n.PLast-n.PFirst != 1 || s.Heading {
		return -1
	}
	word := s.Text(part.First, part.Last)
	if w := r.lex.Lookup(strings.ToLower(word)); r.lex.Head(w)&lexicon.StateHead == 0 || r.lex.Word(w).Plural {
		return -1
	}
	if m := int(np) + 1; m < len(s.NPs) && s.NPs[m].Up == np {
		return -1 // "the Kingdom of Hejaz"
	}
	for i := len(d.focus.states) - 1; i >= 0; i-- {
		if d.isA(d.focus.states[i], word) {
			return d.focus.states[i]
		}
	}
	return -1
}

// visitorOf is the person whose journey to noun phrase np a clause tells of: "Rios, who paid a visit to | the country", "her trip to
// | the island"; -1 for none.
func (r *Resolver) visitorOf(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Prep != r.w.to || n.Up < 0 || !r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Journey) {
		return -1
	}
	who, c := s.NPs[n.Up].PossNP, clauseOver(s, np)
	if who < 0 && c >= 0 && !s.Verbs[s.Clauses[c].Verb].Passive {
		who = s.Clauses[c].Subj
	}
	if who < 0 || who >= np {
		return -1
	}
	return r.onePerson(d, s, who)
}

// diplomats says whether a noun phrase means diplomats of a state, whose post is in another.
func (r *Resolver) diplomats(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	return p != nil && p.Kind == syntax.POffice && (r.lex.Offices[p.Ref].Kind == lexicon.Diplomat || r.lex.Offices[p.Ref].ID == "diplomat")
}

// told says whether a participle right behind a noun phrase tells which one is meant: "the
// body set up to promote trade".
func told(s *syntax.Sentence, np int32) bool {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if v := &s.Verbs[cl.Verb]; cl.GovNP == np && cl.Kind == syntax.Participial && v.Passive && v.First == s.NPs[np].Last && v.Last < s.Last && s.Tag(v.Last) == syntax.To {
			return true
		}
	}
	return false
}

// region is the bloc whose name a noun phrase has for the part of the world that a state
// is in: "the Gulf state", "the Central American country"; -1 for none.
func (r *Resolver) region(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.Head; k >= n.PFirst; k-- { // "West African", "Gulf states"
		if p := &s.Parts[k]; p.Kind == syntax.PEntity {
			if lex := d.Tally.Pick(p.Senses, lexicon.Bloc, lexicon.BlocAdj); lex >= 0 && r.lex.Entities[lex].Region != "" {
				return lex
			}
			if k < n.Head && p.Is(lexicon.Demonym) && s.Text(p.First, p.Last) == "Central African" {
				return r.lex.Index("bloc:african-states") // "the Central African country" is any there
			}
		}
	}
	return -1
}

// lies says whether a state is in one of a bloc's regions; any is where there is no bloc.
func (d *Document) lies(state, bloc int32) bool {
	if bloc < 0 {
		return true
	}
	for region := range strings.SplitSeq(d.lex.Entities[bloc].Region, "; ") {
		if strings.Contains(d.Entities[state].Region, region) {
			return true
		}
	}
	return false
}

// statesBefore are the states a sentence names before noun phrase np, by themselves or
// by a body of theirs; nil where it names someone else too.
func (r *Resolver) statesBefore(d *Document, s *syntax.Sentence, np int32) []int32 {
	var all []int32
	for m := range np {
		for _, e := range d.Refs[s.Index][m].Actors {
			st := e
			if x := &d.Entities[e]; x.actsForState() {
				st = x.State
			}
			switch x := &d.Entities[st]; {
			case x.Type == model.State && !slices.Contains(all, st):
				all = append(all, st)
			case x.Type == model.Person || x.Type == model.Organization:
				return nil
			}
		}
	}
	return all
}

// personsBefore are the people a sentence names before noun phrase np, each once.
func (r *Resolver) personsBefore(d *Document, s *syntax.Sentence, np int32) []int32 {
	var all []int32
	for m := range np {
		if e := r.onePerson(d, s, m); e >= 0 && !slices.Contains(all, e) {
			all = append(all, e)
		}
	}
	return all
}

// ruler is the noun phrase that names whose a government is, or are those who act for a state: "Mussolini's
// government", "the regime of Bashar Assad", "Saddam Hussein's army"; -1 for none.
func (r *Resolver) ruler(d *Document, s *syntax.Sentence, np int32) int32 {
	if r.lex.Head(s.HeadWord(np))&(lexicon.Government|lexicon.Agent) == 0 || r.lex.Word(r.lex.Word(s.HeadWord(np)).Stem).Text == "counterpart" {
		return -1
	}
	m := s.NPs[np].PossNP
	if m < 0 {
		m = behind(s, np, r.w.of)
	}
	if m < 0 || s.Class(m) != syntax.CPerson && s.Class(m) != syntax.CName {
		return -1
	}
	return m
}

// stateLed is the state of the one person a noun phrase names; -1 for none. Whose agents act for it must be
// known to govern: "Haftar's forces" are not Libya's.
func (r *Resolver) stateLed(d *Document, s *syntax.Sentence, np int32, known bool) int32 {
	ref := r.refOf(d, s, np)
	if len(ref.Actors) != 1 || d.Entities[ref.Actors[0]].Type != model.Person {
		return -1
	}
	if known {
		return r.termState(d, ref.Actors[0])
	}
	return r.stateServed(d, ref.Actors[0])
}

// stateServed is the state that a person is of, else the one that the dictionaries have him
// govern; -1 for none.
func (r *Resolver) stateServed(d *Document, person int32) int32 {
	if st := d.Entities[person].State; st >= 0 {
		return st
	}
	return r.termState(d, person)
}

// namedOwner finds the state of a person named before a noun: "the Bush
// administration"; -1 where nobody is named, or nobody of whom that is known.
func (r *Resolver) namedOwner(d *Document, s *syntax.Sentence, np int32) int32 {
	if e := r.premodifier(d, s, np); e >= 0 {
		return r.stateServed(d, e)
	}
	return -1
}

// premodifier is the person named before a noun: "the Bush administration"; -1 for none.
func (r *Resolver) premodifier(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		p := &s.Parts[k]
		e := int32(-1)
		switch p.Kind {
		case syntax.PName:
			e = r.leaderCalled(d, s, p.First, p.Last)
		case syntax.PEntity:
			if lex := d.Tally.Pick(p.Senses, lexicon.Leader); lex >= 0 {
				e = r.person(d, s.Text(p.First, p.Last), lex)
			} else if p.Is(lexicon.Place) && !p.Is(lexicon.State) {
				e = r.leaderCalled(d, s, p.First, p.Last) // "the Kennedy administration"
			}
		}
		if e >= 0 {
			return e
		}
	}
	return -1
}

// leaderCalled is the person, spoken of or a known leader, whose name stands from token first to
// last: "Bush", and the first of "Biden-Harris"; -1 for none.
func (r *Resolver) leaderCalled(d *Document, s *syntax.Sentence, first, last int32) int32 {
	if last == first+2 && s.Doc.Tokens[first+1].Joined {
		last--
	}
	tokens := NameTokens(s.Text(first, last))
	e := d.findPerson(tokens)
	if e < 0 && len(tokens) > 0 {
		if lex := r.known(d, s, tokens[len(tokens)-1], ""); lex >= 0 {
			e = r.person(d, s.Text(first, last), lex)
		}
	}
	return e
}

// administration is the state of the leader whose administration a part names: "the Biden-Harris
// Administration", "a Bush | administration official", and the United States where they are spoken
// of and a name says no more than "the Administration"; -1 for none.
func (r *Resolver) administration(d *Document, s *syntax.Sentence, p *syntax.Part) int32 {
	if p.Kind != syntax.PName {
		return -1
	}
	is := func(i int32) bool { return i < s.Last && r.lex.Word(s.Words[i]).Text == "administration" }
	last := p.Last
	if is(last - 1) {
		last-- // within the name
	} else if !is(last) {
		return -1
	}
	if last == p.First {
		e, ok := d.register.known(r.lex.Index("USA"))
		if !ok || p.Last < s.Last && (s.Words[p.Last] == r.w.of || s.Words[p.Last] == r.w.for_) { // "the Administration for Native Americans"
			return -1
		}
		return e
	}
	if e := r.leaderCalled(d, s, p.First, last); e >= 0 {
		return r.stateServed(d, e)
	}
	return -1
}

// sentOut is the state that sends those of whom nothing else says whose they are: "Peru sent | troops
// that occupied Bolivia"; -1 for none.
func (r *Resolver) sentOut(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || s.Clauses[c].Subj < 0 || s.NPs[np].Det == r.w.the || r.premodifier(d, s, np) >= 0 {
		return -1
	}
	if v := &s.Verbs[s.Clauses[c].Verb]; v.Passive || v.Neg || s.NPs[s.Clauses[c].Subj].Neg || !r.lex.Word(v.Lemma).Does(lexicon.Sends) {
		return -1
	}
	return d.stateOf(&d.Refs[s.Index][s.Clauses[c].Subj])
}

// ownerPower finds the organization or bloc before a noun: "Western leaders",
// "NATO forces".
func (r *Resolver) ownerPower(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		p := &s.Parts[k]
		if p.Kind != syntax.PEntity || s.HelpedBy(r.lex, p) {
			continue
		}
		if lex := d.Tally.Pick(p.Senses, lexicon.Org, lexicon.BlocAdj, lexicon.Bloc); lex >= 0 {
			return d.entity(lex)
		}
	}
	var of Ref // "the European Union's ministers"
	switch {
	case n.PossNP >= 0:
		of = r.refOf(d, s, n.PossNP)
	case n.PossWord == r.w.its:
		of = r.possessor(d, s, np)
	case n.PossWord == r.w.his || n.PossWord == r.w.her:
		ref := r.possessor(d, s, np)
		return d.armedSide(&ref)
	}
	if len(of.Actors) == 1 {
		if t := d.Entities[of.Actors[0]].Type; t == model.Organization || t == model.Bloc {
			return of.Actors[0]
		}
	}
	return -1
}
