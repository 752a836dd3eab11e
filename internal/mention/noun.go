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
func (r *sentenceReader) Mutual(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	first, last := r.lex.Word(s.Words[n.First]).Text, r.head(s, np)
	return first == "each" && last == "other" || first == "one" && last == "another" || first == "the" && last == "other" && n.Last-n.First == 2 && r.eachDoes(s, np)
}

// eachDoes says whether noun phrase np is the object of what each of several does, or its owner: "Peru and Chile met, each accusing
// | the other", "Peru and Chile each expelled two of | the other's diplomats".
func (r *sentenceReader) eachDoes(s *syntax.Sentence, np int32) bool {
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
	*articleReader

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
func (r *articleReader) noun(s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	x := description{articleReader: r, s: s, np: np, n: &s.NPs[np], part: part, word: s.Words[part.Last-1]}
	x.noun, x.head = r.lex.Word(x.word), r.lex.Head(x.word)
	if x.n.PossWord != 0 {
		r.focus.possess(s, np, r.possessor(s, np))
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
	s, w := x.s, x.noun
	if x.Mutual(s, x.np) {
		return Ref{Actors: x.subjectGroup(s, x.np), Place: -1, Via: ByPronoun}, true
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
	if agent || x.covert() || x.head&lexicon.Government != 0 || w.Text == "people" || w.Text == "citizen" {
		return x.acting(s, x.np, x.word)
	}
	return unsaid()
}

// covert says whether the noun is a state's intelligence or security service, "the Chadian spy agency", which acts for it.
func (x *description) covert() bool {
	k := x.n.Head - 1
	switch x.noun.Text {
	case "service", "services", "agency", "agencies":
		return k >= x.n.PFirst && x.lex.In(lexicon.Covert, x.s.Words[x.s.Parts[k].Last-1])
	}
	return false
}

// armedGroup is the group whose fighters are spoken of, "Hamas militants", "rebels of the Lord's Resistance Army"; -1 for none.
func (x *description) armedGroup() int32 {
	s := x.s
	if e := x.ownerPower(s, x.np); e >= 0 && x.Entities[e].Kind == "armed" {
		return e
	}
	m := behind(s, x.np, x.w.of, x.w.from)
	if m < 0 {
		return -1
	}
	e := x.power(s, m)
	if e < 0 {
		return -1
	}
	group := &x.Entities[e]
	if group.Kind != "armed" && (group.Type != model.Organization || group.Lex >= 0 || group.Kind != "" && group.Kind != "party") {
		return -1
	}
	group.Kind = "armed"
	return e
}

// byNoun decides for nouns that mean one thing only: "the parliament in Prague", "the Kenyan presidency", "the colonial power", "the
// city", "the capital".
func (x *description) byNoun() (Ref, bool) {
	s, n, w := x.s, x.n, x.noun
	switch the := n.Det == x.w.the; w.Text {
	case "parliament":
		if m := behind(s, x.np, x.w.in); the && m >= 0 && s.NPs[m].Next < 0 && n.PossNP < 0 {
			if e := x.seatOf(s, m); e >= 0 && x.Entities[e].ID != "BEL" { // Brussels has another's
				return means(e, ByAgent) // "the new parliament in Prague"
			}
		}
	case "power", "master":
		if e := x.colonialPower(s, x.np); e >= 0 {
			return means(e, ByCoref)
		}
	case "city":
		if the && bareWord(n) && n.Clause >= 0 && s.Clauses[n.Clause].Obj == x.np {
			return x.sameTown(s, x.np), true
		}
	case "capital":
		if (n.Prep != 0 || the || n.PossNP >= 0) && n.Appos < 0 && !n.Apposed {
			return Ref{Place: x.capital(s, x.np)}, true
		}
	}
	ofNation := w.Text == "presidency" && !(x.np+1 < int32(len(s.NPs)) && s.NPs[x.np+1].Up == x.np) || w.Plural && w.Is(lexicon.Rival) && x.owned(s, x.np)
	if ofNation && n.Head > n.PFirst { // "the Kenyan presidency said", "our Israeli allies"
		if p := &s.Parts[n.Head-1]; p.Kind == syntax.PEntity && p.Is(lexicon.Demonym) && !p.Is(lexicon.Org) {
			if lex := x.Tally.Pick(p.Senses, lexicon.Demonym); lex >= 0 {
				return means(x.entity(lex), ByAgent)
			}
		}
	}
	return unsaid()
}

// asBody decides for an organization that its own name stands beside: "the Hezbollah movement".
func (x *description) asBody() (Ref, bool) {
	s := x.s
	if e := x.ownerPower(s, x.np); e >= 0 && x.Entities[e].Type == model.Organization && x.noun.Is(lexicon.Collective) && x.calledSo(s, x.np, e) {
		x.focus.callIt(x.word, e)
		return means(e, ByName)
	}
	if e := x.namedBody(s, x.np); e >= 0 {
		return means(e, ByName)
	}
	return unsaid()
}

// ofNamed decides by the name that stands behind "of" or with "'s", which is what the noun means or whose it is: "the Egyptian resort
// of Sharm el-Sheikh", "a coalition of Peru and Chile".
func (x *description) ofNamed() (Ref, bool) {
	s, n := x.s, x.n
	state := x.head&lexicon.StateHead != 0
	if m := behind(s, x.np, x.w.of); x.head&lexicon.PlaceHead != 0 && !x.noun.Plural && m >= 0 {
		if place := x.refOf(s, m).Place; place >= 0 {
			return Ref{Place: place}, true
		}
	}
	if state && !x.noun.Plural && n.PossNP >= 0 && n.PLast-n.PFirst == 1 {
		if ref := x.refOf(s, n.PossNP); len(ref.Actors) == 1 && x.Entities[ref.Actors[0]].Type == model.Person {
			if st := x.stateOf(&ref); st >= 0 {
				return means(st, ByCoref) // "the president, whose country holds the chair"
			}
		}
	}
	if x.noun.Text == "coalition" && !x.noun.Plural {
		if st := x.ofState(s, x.np); st >= 0 {
			if all := x.withOthers(s, x.np, st); len(all) > 1 {
				return Ref{Actors: all, Place: -1}, true // "a coalition of Peru, Chile and Bolivia"
			}
		}
	}
	if (state && !x.noun.Is(lexicon.Rival) || x.breakaway(s, x.np)) && n.PossWord == 0 { // "the republics of Abkhazia and South Ossetia", "the breakaway region of Abkhazia"
		if st := x.ofState(s, x.np); st >= 0 {
			all := x.withOthers(s, x.np, st)
			if len(all) == 1 && !state && x.Entities[st].ISO2 != "" {
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
	s, n := x.s, x.n
	neither := x.lex.Word(n.Det).Text == "neither"
	if !x.noun.Plural && (!n.Plural || x.membered(s, x.np)) && !neither {
		return unsaid()
	}
	size, ok := x.size(s, x.np)
	told := x.bare() || x.breakaway(s, x.np) || ok && size > 0 && n.PLast-n.PFirst <= 4
	counted := n.PFirst < n.PLast && s.Parts[n.PFirst].Kind == syntax.PNum
	if counted && n.Det == 0 && x.anyTwo() {
		return nothing()
	}
	if told && (!n.Neg || neither) && (x.definite() || n.Det != 0 || counted) {
		return Ref{Actors: x.several(s, x.np, x.head, x.noun), Place: -1, Via: ByCoref}, true
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
	s := x.s
	counted := x.membered(s, x.np)
	if !x.definite() || !x.bare() && !counted && (x.head&lexicon.StateHead == 0 || x.region(s, x.np) < 0) { // "the West African country"
		return nothing()
	}
	switch x.noun.Text {
	case "pair", "duo":
		return x.pair(s, x.np, 2), true
	case "trio":
		return x.pair(s, x.np, 3), true
	case "quartet":
		return x.pair(s, x.np, 4), true
	case "former", "latter":
		return x.ofTwo(), true
	}
	switch {
	case x.head&lexicon.StateHead != 0 && (x.noun.Text != "state" || x.newborn(s, x.np) || x.region(s, x.np) >= 0):
		return x.theState(s, x.np, x.noun), true
	case x.head&(lexicon.BlocHead|lexicon.Body) != 0 && told(s, x.np):
		return nothing() // "the organization designed to promote trade" is whichever is
	case x.head&(lexicon.BlocHead|lexicon.Body) != 0:
		return x.theBody(s, x.np, x.word, counted), true
	case x.head&lexicon.Utterance != 0 && x.n.Det == x.w.the && bareWord(x.n) && behind(s, x.np, x.w.of, x.w.by, x.w.from) < 0 && x.speaks():
		if e := x.issuerBefore(s, x.word); e >= 0 {
			return means(e, ByAgent) // "The report accuses"
		}
	case x.noun.Text == "call" && x.n.Det == x.w.the && bareWord(x.n):
		return x.theCall(), true
	}
	return x.theHappening(s, x.np, x.word), true
}

// speaks says whether the noun is the subject of what somebody says: "the report accuses", not "the report was published".
func (x *description) speaks() bool {
	c := x.n.Clause
	return c >= 0 && x.s.Same(x.s.Clauses[c].Subj, x.np) && !x.s.Verbs[x.s.Clauses[c].Verb].Passive && x.s.Clauses[c].Kind == syntax.Main
}

// ofTwo is the first or the second of the two named last: "the former", "the latter".
func (x *description) ofTwo() Ref {
	s := x.s
	both := x.together(s.Index, 2, itself)
	known := func(e int32) bool { return slices.Contains(both, e) }
	if here := x.statesBefore(s, x.np); len(here) == 2 && !slices.ContainsFunc(here, known) {
		both = here // of the two named in the sentence itself, whoever was named together before
	}
	if here := x.personsBefore(s, x.np); len(here) > 1 && !slices.ContainsFunc(here[len(here)-2:], known) {
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

// setOfRules says whether a regime is one of rules, by the noun before it that tells what they are for, and no government:
// "the nuclear nonproliferation regime", "the sanctions regime", not "the puppet regime".
func (r *sentenceReader) setOfRules(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	i := p.Last - 2
	if i < s.NPs[np].First || s.Doc.Tokens[i].Capital || s.Tag(i) != syntax.Noun {
		return false
	}
	return !r.lex.Word(s.Words[i]).Has(lexicon.Ruling)
}

// ofAnother says whether a body is told to be one of an organization that entity e is not named after: "the executive
// council of the Delta Institute" is not the Security Council.
func (r *articleReader) ofAnother(s *syntax.Sentence, np, e int32) bool {
	m := behind(s, np, r.w.of)
	if own := s.HeadPart(np); m < 0 && own != nil && s.Doc.Tokens[own.First].Capital {
		m = behind(s, np, r.w.on, r.w.for_) // "the Commission | on Security and Cooperation"
	}
	if m < 0 || s.Class(m) != syntax.COrg && (s.Class(m) != syntax.CName || r.lex.Head(s.HeadWord(m))&lexicon.OrgHead == 0 && !s.Doc.Tokens[s.HeadPart(np).First].Capital) {
		return false
	}
	p := s.HeadPart(m)
	return !strings.Contains(strings.ToLower(r.Entities[e].Name), strings.ToLower(s.Text(p.First, p.Last)))
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
func (r *articleReader) theHappening(s *syntax.Sentence, np int32, word int32) Ref {
	if n := &s.NPs[np]; n.Det == r.w.the && bareWord(n) {
		if e := r.eventEnding(r.lex.Word(word).Text); e >= 0 {
			return refTo(e, ByCoref) // "the service", of the memorial service
		}
	}
	if last := len(r.focus.events) - 1; last >= 0 && r.lex.Head(word)&lexicon.Happening != 0 {
		if last > 0 && r.Entities[r.focus.events[last]].Kind == "sport" && r.Entities[r.focus.events[last-1]].Kind != "sport" {
			last-- // "the biggest ceremony since the Olympic Games. Peru confirmed its presence at the event"
		}
		for i := last; i >= 0; i-- {
			if e := &r.Entities[r.focus.events[i]]; e.Kind != "talks" && !e.loose && !e.theirs {
				return refTo(r.focus.events[i], ByCoref) // "the conference ... after discussions with her minister ... the event"
			}
		}
		return refTo(r.focus.events[last], ByCoref)
	}
	return Ref{Place: -1}
}

// ofSeveral lists the states of which those of a plural noun phrase are: "the armies of the two
// countries"; nil elsewhere.
func (r *articleReader) ofSeveral(s *syntax.Sentence, np int32) []int32 {
	m := np + 1
	if !s.NPs[np].Plural || m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.of || !s.NPs[m].Plural {
		return nil
	}
	ref := r.refOf(s, m)
	if ref.Via != ByCoref || slices.ContainsFunc(ref.Actors, func(e int32) bool { return r.Entities[e].Type != model.State }) {
		return nil
	}
	return ref.Actors
}

// atHeadOf is the organization at whose head those are that noun phrase np names, and whether they are at
// the head of one, known or not, and so of no state: "the leadership of the union".
func (r *articleReader) atHeadOf(s *syntax.Sentence, np int32) (int32, bool) {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].PossNP == m || s.NPs[m].Up != np {
		if m++; m >= int32(len(s.NPs)) || s.NPs[m].PossNP != m-1 || s.NPs[m].Up != np { // "of the miners' | union"
			return -1, false
		}
	}
	if s.NPs[m].Prep != r.w.of || r.head(s, np) != "leadership" {
		return -1, false
	}
	if ref := r.refOf(s, m); len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Organization {
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
func (r *sentenceReader) membered(s *syntax.Sentence, np int32) bool {
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

// storyNamed says whether the story named an entity before noun phrase np, where titles are read
// when all of a text is known.
func (d *Document) storyNamed(s *syntax.Sentence, np, entity int32) bool {
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

// ranks says whether a word tells which of many one is: "the first country to recognise it".
func (r *sentenceReader) ranks(word int32) bool {
	w := r.lex.Word(word)
	return w.Closed&lexicon.Ordinal != 0 || w.Has(lexicon.Rank) || w.Text == "next"
}

// bareWord says whether a noun phrase has no word before its noun but an article.
func bareWord(n *syntax.NP) bool { return n.PLast-n.PFirst == 1 && n.PossNP < 0 && n.PossWord == 0 }

// exiles says whether a noun phrase names people of a state who are against it: "exiled
// Cubans".
func (r *sentenceReader) exiles(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	return p != nil && p.Kind == syntax.PEntity && p.Is(lexicon.People) && !p.Is(lexicon.State) && s.NPs[np].Head > s.NPs[np].PFirst && r.Rebellious(s, np)
}

// Rebellious says whether a noun phrase is of people who fight their state, are against
// its government or have their own business: "Sudanese rebel forces", "Syrian
// opposition leaders", "Brazilian business leaders".
func (r *sentenceReader) Rebellious(s *syntax.Sentence, np int32) bool {
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
func (r *sentenceReader) armsMaking(s *syntax.Sentence, i int32) bool {
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

// ofAFolk says whether a noun phrase is of those who have a faith or a people in common, who act for no
// state: "the local Catholic leadership".
func (r *sentenceReader) ofAFolk(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Head >= 0 && slices.ContainsFunc(s.Words[n.First:s.Parts[n.Head].First], func(w int32) bool { return r.lex.Head(w)&lexicon.Folk != 0 || r.lex.Word(w).Has(lexicon.Private) })
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

// diplomats says whether a noun phrase means diplomats of a state, whose post is in another.
func (r *sentenceReader) diplomats(s *syntax.Sentence, np int32) bool {
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

// personsBefore are the people a sentence names before noun phrase np, each once.
func (r *articleReader) personsBefore(s *syntax.Sentence, np int32) []int32 {
	var all []int32
	for m := range np {
		if e := r.onePerson(s, m); e >= 0 && !slices.Contains(all, e) {
			all = append(all, e)
		}
	}
	return all
}
