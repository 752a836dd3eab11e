package syntax

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
)

// relative opens a clause after who, which, where, whose.
func (b *builder) relative(k int) {
	it := &b.items[k]
	f := emptyFrame
	f.kind, f.gov = Relative, b.top().clause
	prev := k - 1
	comma := b.kindAt(prev) == IComma || b.kindAt(prev) == IDash
	if b.kindAt(prev) == IPrep {
		f.relPrep = b.items[prev].Word
		comma = b.kindAt(prev-1) == IComma
	}
	last := b.last
	if !comma {
		last = b.beforeDate(prev)
	}
	who, which := it.Word == b.p.v.who || it.Word == b.p.v.whom, it.Word == b.p.v.which || it.Word == b.p.v.that
	switch {
	case who:
		if f.antecedent = b.person(last); !comma {
			f.antecedent = b.restricted(f.antecedent)
		}
	case which:
		f.antecedent = b.thing(last, comma, k)
		if e := b.eventAbove(k, f.antecedent); e >= 0 {
			f.antecedent = e
		}
	case it.Word == b.p.v.whose:
		f.antecedent = b.thing(last, comma, k)
		b.ownedBy(k, &f)
		b.frames = append(b.frames, f)
		return
	case it.Word == b.p.v.where:
		f.antecedent = b.thing(b.last, true, k)
		f.relPrep = b.p.v.in
	default: // what, how, why: a clause of its own
		f.kind, f.sub = Adverbial, it.Word
		b.frames = append(b.frames, f)
		return
	}
	if top := b.top(); b.kindAt(prev) == IConj && top.kind == Relative && top.antecedent >= 0 && (who || which) {
		f.antecedent, f.gov = top.antecedent, top.gov // "who had set out in July and who had been received"
		if top.clause >= 0 {
			f.gov = b.s.Clauses[top.clause].Gov
		}
	}
	if focus := b.focus(); focus >= 0 && (who || which) {
		if c := b.s.Class(focus); !who || c != CEvent && (c != CNoun || !comma) { // not "it was a trip for Bush, who", "an idea of Bush, who"
			f.antecedent = focus
		}
	}
	if it.Word == b.p.v.who && b.kindAt(prev) == IConj && b.asks() {
		f.antecedent = -1 // "Who is coming and | who is not", "What will it be like and | who will be there?"
	}
	if f.antecedent < 0 {
		f.kind = Complement
	} else if f.relPrep == 0 {
		f.subj = f.antecedent
	}
	if q := b.ofWhom(k, f.relPrep); q >= 0 {
		f.relPrep, f.subj, f.antecedent = 0, q, q
	} else if e := b.partOf(k, f.relPrep); e >= 0 {
		f.relPrep, f.subj, f.antecedent = 0, e, e
	}
	b.frames = append(b.frames, f)
}

// ownedBy gives what stands behind "whose" at item k its owner, and the clause that noun phrase for what it tells of where another
// subject follows it: "whose | arrest | Spain has sought", "whose | offer | both governments accepted".
func (b *builder) ownedBy(k int, f *frame) {
	s := b.s
	if b.kindAt(k+1) != INP || f.antecedent < 0 {
		return
	}
	own := b.items[k+1].Ref
	if n := &s.NPs[own]; n.PossNP < 0 {
		n.PossNP = f.antecedent
	}
	if b.kindAt(k+2) != INP || b.verbOf(k+2) < 0 {
		return
	}
	subj := b.items[k+2].Ref
	switch next := &s.NPs[subj]; s.Class(subj) {
	case CState, COrg, CBloc, CPlace, CPerson, CName, COffice:
	case CNoun:
		if next.Det == 0 || next.PFirst >= next.PLast || b.p.timeWord(s, subj) {
			return // "whose states both joined"
		}
	default:
		return
	}
	f.antecedent, f.subj = own, own
}

// asks says whether a sentence begins with a word that asks: "Who is coming and".
func (b *builder) asks() bool {
	if len(b.items) == 0 {
		return false
	}
	switch b.p.lex.Word(b.s.Words[b.items[0].First]).Text {
	case "who", "what", "when", "where", "which", "how", "why":
		return true
	}
	return false
}

// restricted is of whom a clause behind "who" without a comma tells, where a name that hangs on a
// title or on what people are stands before it: a name needs none, "Medin, an aide to Putin | who headed the delegation", "an
// associate of Putin | who is under sanctions".
func (b *builder) restricted(np int32) int32 {
	s := b.s
	if np < 0 {
		return np
	}
	n := &s.NPs[np]
	if n.Up < 0 || n.Prep != b.p.v.to && n.Prep != b.p.v.of || s.Class(np) != CPerson && s.Class(np) != CName || s.Class(n.Up) != COffice && b.p.lex.Head(s.HeadWord(n.Up))&(lexicon.Agent|lexicon.Kin) == 0 {
		return np
	}
	if !b.p.indefinite(s, n.Up) {
		return np
	}
	if named := b.p.apposedTo(s, n.Up); named >= 0 {
		return named
	}
	return n.Up
}

// partOf is the event of whose parts the relative clause behind the pronoun at item k tells:
// "the talks between Chile and Peru, two rounds of which took place in Lima"; -1 for none.
func (b *builder) partOf(k int, prep int32) int32 {
	if prep != b.p.v.of || b.items[k].Word != b.p.v.which || b.kindAt(k-2) != INP || b.kindAt(k-3) != IComma || b.kindAt(k-4) != INP || b.kindAt(k+1) != IVerb {
		return -1
	}
	var buf [12]int32
	for _, x := range b.p.above(b.s, b.items[k-4].Ref, buf[:]) {
		if b.s.Class(x) == CEvent {
			return x
		}
	}
	return -1
}

// ofWhom is the noun phrase that counts those of whom a relative clause tells, at item k:
// "Powell and Armitage, both of whom visited Damascus"; -1 for none.
func (b *builder) ofWhom(k int, prep int32) int32 {
	which := b.items[k].Word == b.p.v.which
	if prep != b.p.v.of || b.items[k].Word != b.p.v.whom && !which || b.kindAt(k-2) != INP || b.kindAt(k+1) != IVerb {
		return -1
	}
	np := b.items[k-2].Ref
	if w := b.s.Words[b.s.NPs[np].First]; which && w != b.p.v.both && b.p.lex.Word(w).Text != "all" {
		return -1 // "Peru and Chile, | both of which belong to the bloc"
	}
	if b.s.Class(np) != CNumber && b.s.Class(np) != CPron {
		return -1
	}
	if c := b.top().clause; c >= 0 { // no argument of the clause around
		if cl := &b.s.Clauses[c]; cl.Obj == np {
			cl.Obj = -1
		} else if cl.Obj2 == np {
			cl.Obj2 = -1
		}
	}
	if w := b.p.lex.Word(b.s.Words[b.s.NPs[np].First]).Text; (w == "all" || w == "each") && b.kindAt(k-3) == IComma && b.kindAt(k-4) == INP {
		return b.s.NPs[b.items[k-4].Ref].Lead // "Chile, Peru and Cuba, all of whom left"
	}
	return np
}

// beforeDate is the noun phrase that a relative clause behind item k describes: the last
// one but for a weekday that says when, "left for a tour on Monday | that will take her".
func (b *builder) beforeDate(k int) int32 {
	s := b.s
	if b.kindAt(k) != INP || b.items[k].Ref != b.last || s.Class(b.last) != CDate || s.NPs[b.last].Det != 0 {
		return b.last
	}
	for i := k - 1; i > k-3 && i >= 0; i-- {
		if b.items[i].Kind == INP {
			return b.items[i].Ref
		}
		if b.items[i].Kind != IPrep && b.items[i].Kind != IAdv {
			break
		}
	}
	return b.last
}

// eventAbove is the event that np hangs on and of which the clause behind the pronoun at
// item k tells, by its verb: "the meeting of the African Union (AU), which will be held
// in Lima", "the conference on Libya, which opened on Monday", "the summit of the bloc, which
// Peru hosts", "the pact with Peru, which commits both", "the pact with Peru, which Chile signed"; -1 for none.
func (b *builder) eventAbove(k int, np int32) int32 {
	s := b.s
	if np < 0 || s.Class(np) == CEvent {
		return -1
	}
	tells := func(verb int, passive bool, does lexicon.VerbClass) bool {
		if b.kindAt(verb) != IVerb {
			return false
		}
		v := &s.Verbs[b.items[verb].Ref]
		return v.Passive == passive && b.p.lex.Word(v.Lemma).Does(does)
	}
	does := k + 2 // the verb of whoever does it: "which President Rios of Peru | will attend", "which Peru | agreed to attend"
	for (b.kindAt(does) == IPrep || b.kindAt(does) == IConj) && b.kindAt(does+1) == INP {
		does += 2
	}
	if b.kindAt(does) == IComma && b.kindAt(does+1) == INP && b.kindAt(does+2) == IComma {
		does += 3 // "which Peru's president, Ana Rios, | signed"
	}
	hosts := b.kindAt(k+1) == INP && (tells(does, false, lexicon.Befalls|lexicon.Signs|lexicon.Elapses) || b.kindAt(does) == IVerb && tells(does+1, false, lexicon.Befalls|lexicon.Signs))
	if up := s.NPs[np].Up; up >= 0 && agent(s.Class(np)) && b.kindAt(does) == IVerb && b.p.lex.In(lexicon.Imposes, s.Verbs[b.items[does].Ref].Lemma) && b.kindAt(k+1) == INP {
		if b.p.lex.Names(s.HeadWord(up), lexicon.Penalty) {
			return up // "the sanctions on Peru, which Chile imposed"
		}
	}
	if b.items[k].Word == b.p.v.which && (s.Class(np) == CPerson || s.NPs[np].Appos >= 0 && s.Class(s.NPs[np].Appos) == COffice || s.Class(np) == CDate || b.namesEvent(np) || b.obliges(k+1)) {
		return b.ofEvent(np) // "signed a pact with Rios, which ended the war", "the Treaty of Lima, which gave Chile the port"
	}
	if !hosts && !tells(k+1, true, lexicon.ToEvents) && !(tells(k+1, false, lexicon.Elapses) && b.kindAt(k+2) != INP) {
		return -1
	}
	for i := k - 1; hosts && i > 1; i-- {
		if b.items[i].Kind != INP || b.items[i].Ref != np || s.NPs[np].Up >= 0 {
			continue
		}
		if b.items[i-1].Kind == IComma && b.items[i-2].Kind == INP {
			np = b.items[i-2].Ref // "the summit of CELAC, the Community of Latin American and Caribbean States, which"
		} else if b.items[i-1].Kind == INP && b.p.timeWord(s, np) {
			np = b.items[i-1].Ref // "the summit in Lima next month, which"
		}
		break
	}
	return b.ofEvent(np)
}

// namesEvent says whether a noun phrase is the last word of an event's name: "the Treaty of Lima".
func (b *builder) namesEvent(np int32) bool {
	up := b.s.NPs[np].Up
	if up < 0 || b.s.NPs[np].Prep != b.p.v.of || b.s.Class(up) != CEvent {
		return false
	}
	return b.s.Doc.Tokens[b.s.HeadPart(up).First].Capital && b.s.HeadPart(up).First > b.s.First
}

// obliges says whether the verb group at item k tells what an agreement does to those who made it.
func (b *builder) obliges(k int) bool {
	if b.kindAt(k) != IVerb {
		return false
	}
	v := &b.s.Verbs[b.items[k].Ref]
	return b.p.lex.Word(v.Lemma).Does(lexicon.Obliges) && !v.Passive && b.kindAt(k+1) == INP
}

// ofEvent is the event that noun phrase np is or hangs on; -1 for none.
func (b *builder) ofEvent(np int32) int32 {
	var buf [12]int32
	for _, x := range b.p.above(b.s, np, buf[:]) {
		if b.s.Class(x) == CEvent {
			return x
		}
	}
	return -1
}

// beginsContact says whether a relative clause without a pronoun begins with the
// noun phrase at item k: "the sanctions | Washington imposed".
func (b *builder) beginsContact(k int) bool {
	s := b.s
	np := b.items[k].Ref
	n := &s.NPs[np]
	if b.kindAt(k-1) != INP || n.Prep != 0 || n.Lead != np || n.Apposed || n.Appos >= 0 || n.Det != 0 && n.PossNP < 0 && n.PossWord == 0 && s.Class(np) == CNoun {
		return false
	}
	before := b.items[k-1].Ref
	deposed := s.Class(before) == COffice && s.NPs[before].Apposed && s.Class(np) == CPron // "Ana Rios, the president | it overthrew"
	if c := s.Class(before); !deposed && (c != CNoun && c != CEvent || b.p.lex.Head(s.HeadWord(before))&lexicon.Agent != 0) {
		return false
	}
	switch s.Class(np) {
	case CNoun, COffice:
		if !b.owned(k) && !b.officerOf(k) {
			return false
		}
	case CEvent, CDate, CNumber:
		return false
	}
	v := b.verbAfterList(k)
	if v < 0 || b.byFollows(v) || b.objectFollows(v) {
		return false
	}
	return b.top().clause >= 0 || s.NPs[before].Prep != 0 && s.Class(before) == CEvent && b.p.lex.Word(s.Verbs[b.items[v].Ref].Lemma).Does(lexicon.ToEvents) // "At a meeting | Rios hosted, Peru"
}

// owned says whether the noun phrase at item k has a possessive and stands right behind one with an article, so that a verb
// behind it tells of that: "the name | its government prefers".
func (b *builder) owned(k int) bool {
	if b.kindAt(k) != INP || b.kindAt(k-1) != INP {
		return false
	}
	n, before := &b.s.NPs[b.items[k].Ref], b.items[k-1].Ref
	return n.PossWord != 0 && n.Prep == 0 && n.PLast-n.PFirst == 1 && b.s.NPs[before].Det == b.p.v.the && b.s.Class(before) == CNoun && !b.p.timeWord(b.s, before)
}

// officerOf says whether the noun phrase at item k is the officer whose doing with the event right before it a verb
// tells: "the summit | the president hosted".
func (b *builder) officerOf(k int) bool {
	n, before := &b.s.NPs[b.items[k].Ref], b.items[k-1].Ref
	if b.s.Class(b.items[k].Ref) != COffice || n.Det != b.p.v.the || n.Plural || b.s.Class(before) != CEvent || b.s.NPs[before].Det == 0 {
		return false
	}
	v := b.verbAfterList(k)
	return v == k+1 && b.p.lex.Word(b.s.Verbs[b.items[v].Ref].Lemma).Does(lexicon.ToEvents)
}

// contact opens the relative clause that begins with its subject at item k.
func (b *builder) contact(k int) {
	f := emptyFrame
	f.kind, f.gov, f.ownSubj = Relative, b.top().clause, true
	f.antecedent, f.subj = b.items[k-1].Ref, b.items[k].Ref
	b.frames = append(b.frames, f)
}

// verbAfterList finds the finite verb right after the noun phrase at item k or
// the last member of its list; -1 for none.
func (b *builder) verbAfterList(k int) int {
	lead := b.items[k].Ref
	for i := k + 1; i < len(b.items); i++ {
		switch it := &b.items[i]; it.Kind {
		case IAdv:
		case INP:
			if b.s.NPs[it.Ref].Lead != lead {
				return -1
			}
		case IConj, IComma:
			if !it.Used {
				return -1
			}
		case IVerb:
			if f := b.s.Verbs[it.Ref].Form; f == Finite || f == MaybeParticiple {
				return i
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// focus is what a cleft sentence is about: Qatar of "It was Qatar, not Egypt,
// that mediated"; -1 where there is none.
func (b *builder) focus() int32 {
	c := b.top().clause
	if c < 0 {
		return -1
	}
	cl := &b.s.Clauses[c]
	if cl.Inverted && c > 0 { // "It was Oman, diplomats said, that"
		cl = &b.s.Clauses[c-1]
	}
	if cl.Subj < 0 || cl.Obj < 0 || !b.s.Verbs[cl.Verb].Copula || b.s.NPs[cl.Obj].First < b.s.Verbs[cl.Verb].Last {
		return -1
	}
	if b.p.lex.Word(b.s.HeadWord(cl.Subj)).Text != "it" {
		return -1
	}
	return cl.Obj
}

// thing is what "which" or "that" after noun phrase np stands for: after a
// comma np itself, or what it describes; without one not a name, which needs
// no clause to tell it apart, but the noun it hangs on.
func (b *builder) thing(np int32, comma bool, k int) int32 {
	s := b.s
	if np < 0 {
		return -1
	}
	if o := b.p.apposedTo(s, np); o >= 0 && o < np && s.Class(o) != CPerson {
		return o
	}
	if n := &s.NPs[np]; n.Plural && n.Prep == b.p.v.of && n.Up >= 0 && n.Lead == np && n.Next < 0 && (s.Class(np) == CNoun || s.Class(np) == COffice) && s.Class(n.Up) == CEvent && !s.NPs[n.Up].Plural && b.singularVerb(k+1) {
		return n.Up // "the meeting of ministers that takes place"
	}
	if up := s.NPs[np].Up; up >= 0 && s.NPs[up].Lead != up && s.NPs[np].Prep == b.p.v.of && b.p.counts(s, up) {
		return up // "Peru, Chile and several of their neighbours that": all of the list
	}
	if up := s.NPs[np].Up; comma && up >= 0 && (agent(s.Class(np)) || s.Class(np) == CPlace) && s.NPs[np].Prep != 0 && s.NPs[np].Lead == np && s.NPs[np].Next < 0 && s.NPs[up].Lead != up && b.pluralVerb(k+1) {
		return s.NPs[up].Lead // "joins Peru and Chile from the south, which have"
	}
	if comma && b.severalDo(k+1) {
		if x := b.severalAbove(np); x >= 0 {
			return x
		}
	}
	if c := b.top().clause; comma && c >= 0 && s.Class(np) == CPerson && s.NPs[np].Prep == b.p.v.by && b.items[k].Word == b.p.v.which {
		if subj := s.Clauses[c].Subj; subj >= 0 && (s.Class(subj) == CEvent || s.Class(subj) == CNoun) {
			return subj // "The meeting was chaired by Ana Rios, which was attended by": no person is
		}
	}
	if !comma {
		switch s.Class(np) {
		case CName, CNoun:
			if n := &s.NPs[np]; n.Prep == b.p.v.of && n.Det == 0 && !n.Plural && n.Up >= 0 && s.Class(n.Up) == CEvent {
				return n.Up // "the treaty of peace and trade that they signed"
			}
		case CState, CPlace, CPerson, CDate, COrg, CBloc:
			if s.NPs[np].Det != 0 && s.NPs[np].Up < 0 || s.Class(np) == CBloc && b.p.lex.Word(s.Words[s.NPs[np].Last-1]).Plural && !s.Doc.Tokens[s.NPs[np].Last-1].Capital {
				return np // "its envoys to the Western nations that"
			}
			var buf [12]int32
			for _, x := range b.p.above(s, np, buf[:]) {
				if c := s.Class(x); c == CNoun || c == CEvent || c == COffice {
					if s.NPs[x].Plural && b.singularVerb(k+1) {
						break // "ties with Peru which has recognised Kosovo"
					}
					return x
				}
			}
		}
	}
	return np
}

// singularVerb says whether the verb group at item k has one for its subject: "has", "is",
// "was", "recognises".
func (b *builder) singularVerb(k int) bool {
	if b.kindAt(k) != IVerb {
		return false
	}
	first := b.s.Verbs[b.items[k].Ref].First
	switch b.p.lex.Word(b.s.Words[first]).Text {
	case "has", "is", "was":
		return true
	}
	return b.s.Tag(first) == VThird
}

// pluralVerb says whether the verb group at item k has several for its subject: "have", "are",
// "were".
func (b *builder) pluralVerb(k int) bool {
	if b.kindAt(k) != IVerb {
		return false
	}
	switch b.p.lex.Word(b.s.Words[b.s.Verbs[b.items[k].Ref].First]).Text {
	case "have", "are", "were":
		return true
	}
	return false
}

// severalDo says whether the verb group at item k, in the active, has several for its subject, by its first
// word or as it stands: "have", "bring".
func (b *builder) severalDo(k int) bool {
	if b.kindAt(k) != IVerb || b.s.Verbs[b.items[k].Ref].Passive {
		return false
	}
	first := b.s.Verbs[b.items[k].Ref].First
	return b.pluralVerb(k) || b.s.Tag(first) == VBase && b.p.lex.Word(b.s.Words[first]).Forms&lexicon.Past == 0
}

// severalAbove is the plural that noun phrase np, one thing and no body of several, hangs on: "the talks on
// the budget, which | bring both together"; -1 for none.
func (b *builder) severalAbove(np int32) int32 {
	s := b.s
	switch s.Class(np) {
	case CNoun, CEvent, CState, CPlace:
	default:
		return -1
	}
	if n := &s.NPs[np]; n.Plural || n.Prep == 0 || n.Lead != np || n.Next >= 0 || b.p.lex.Head(s.HeadWord(np))&(lexicon.Body|lexicon.OrgHead|lexicon.Government) != 0 {
		return -1
	}
	var buf [12]int32
	for _, x := range b.p.above(s, np, buf[:]) {
		if c := s.Class(x); (s.NPs[x].Plural || b.p.lex.Word(s.HeadWord(x)).Plural) && s.NPs[x].Lead == x && (c == CNoun || c == CEvent) {
			return x
		}
	}
	return -1
}

// person is who "who" after noun phrase np stands for.
func (b *builder) person(np int32) int32 {
	s := b.s
	if np < 0 {
		return -1
	}
	var buf [12]int32
	for _, x := range b.p.above(s, np, buf[:]) {
		if b.s.NPs[x].Prep == b.p.v.paren {
			continue // "head of the Baltic Mission (BAM), who"
		}
		one := s.Class(x) == CState && (b.p.indefinite(s, x) || s.NPs[x].Det == b.p.v.another) && s.OneOfPeople(x) // "expelled another Russian from the UN | who"
		if c := s.Class(x); one || c == CPerson || c == CName && !b.p.bodyName(s, x) && !b.topic(x) || c == COffice || c == CPron {
			if o := b.p.apposedTo(s, x); o >= 0 {
				if named := b.p.apposedTo(s, o); named >= 0 {
					return named // "his ambassador to Lima, Ana Rios, a diplomat who"
				}
				return o
			}
			return x
		}
	}
	for _, x := range b.p.above(s, np, buf[:]) {
		if lead := s.NPs[x].Lead; x != np && lead != x && (s.Class(lead) == COffice || s.Class(lead) == CPerson) {
			return lead // "leaders and delegations from 20 countries, | who"
		}
	}
	return np
}

// topic says whether a name only says what a title deals with: "on Eurasian Affairs".
func (b *builder) topic(np int32) bool {
	n := &b.s.NPs[np]
	return (n.Prep == b.p.v.on || n.Prep == b.p.v.for_) && n.Up >= 0 && b.p.lex.Word(b.s.HeadWord(np)).Plural
}

// subordinate opens a clause after that, if, because, while.
func (b *builder) subordinate(k int) {
	it := &b.items[k]
	if it.Word == b.p.v.that {
		b.leaveSaying(k - 1)
	}
	top := b.top()
	if it.Word == b.p.v.that && top.kind == Adverbial && top.clause < 0 && top.subj < 0 && b.kindAt(k-1) == ISub {
		return // "so that", "in order that"
	}
	f := emptyFrame
	f.kind, f.sub, f.gov = Adverbial, it.Word, top.clause
	if i := b.besideThat(k); i > 0 { // "said that Peru had left and that Chile would stay"
		f.kind, f.gov, f.govNP = Complement, b.frames[i].gov, b.frames[i].govNP
		b.frames = append(b.frames[:i], f)
		return
	}
	if it.Word == b.p.v.that {
		f.kind = Complement
		// "the claim that": the noun phrase it follows says how it is meant.
		if b.kindAt(k-1) == INP {
			f.govNP = b.items[k-1].Ref
		}
	}
	b.frames = append(b.frames, f)
}

// besideThat is the frame of the that-clause that another "that", at item k behind "and", stands
// beside; -1 for none.
func (b *builder) besideThat(k int) int {
	if b.items[k].Word != b.p.v.that || b.kindAt(k-1) != IConj {
		return -1
	}
	for i := len(b.frames) - 1; i > 0; i-- {
		if f := &b.frames[i]; f.kind == Complement && f.sub == b.p.v.that && f.clause >= 0 {
			return i
		}
	}
	for i := len(b.frames) - 1; i > 0; i-- {
		if f := &b.frames[i]; f.kind == Complement && f.sub == 0 && f.clause >= 0 && f.gov >= 0 && f.govNP < 0 { // "said Peru had left | and that Chile would stay"
			return i
		}
	}
	return -1
}

// clausal says whether a preposition can also begin a clause.
func (p *Parser) clausal(word int32) bool {
	switch word {
	case p.v.after, p.v.before, p.v.since, p.v.until, p.v.as, p.v.than, p.v.like, p.v.for_:
		return true
	}
	return false
}

// subordinators finds the prepositions after which a clause comes: "after
// Russia invaded Ukraine".
func (p *Parser) subordinators(s *Sentence) {
	for k := range s.Items {
		it := &s.Items[k]
		if it.Kind == ISub && p.verbless(s, k) {
			it.Kind, it.Word = IPrep, p.v.as
		}
		if it.Kind == ISub && s.kindAt(k+1) == IPrep && s.kindAt(k+2) == INP && p.lex.Word(it.Word).Text == "while" {
			it.Kind = IAdv // "met the minister while | on a trip to Oslo"
		}
		if it.Kind != IPrep || s.kindAt(k-1) == IRel {
			continue // "who as ambassador sheltered"
		}
		switch it.Word {
		case p.v.after, p.v.before, p.v.since, p.v.until, p.v.as:
			v := p.clauseAfter(s, k)
			if v < 0 && p.subjectAfter(s, k) {
				v = p.subordinateVerb(s, k)
			}
			if v >= 0 && !p.neededOutside(s, k, v) && !p.toOffice(s, k) && !p.subjectWaitsAt(s, k, v) {
				it.Kind = ISub
			}
		}
	}
}

// subjectAfter says whether the noun phrase behind the preposition at item k can be the subject of a clause that the preposition
// begins: no time, and no office without an article behind "as".
func (p *Parser) subjectAfter(s *Sentence, k int) bool {
	if s.kindAt(k+1) != INP || p.saysWhen(s, s.Items[k+1].Ref) || p.timeWord(s, s.Items[k+1].Ref) {
		return false
	}
	np := s.Items[k+1].Ref
	if s.Items[k].Word != p.v.as {
		return p.lex.Word(s.HeadWord(np)).Closed&lexicon.Time == 0 // "Since Fiscal Year (FY) 2015"
	}
	switch s.Class(np) {
	case CNumber:
		return false // "appointed as one of the ministers, who had"
	case COffice:
		n, before := &s.NPs[np], s.kindAt(k-1)
		if n.Plural && before != IVerb && before != IConj { // not "posing as diplomats were expelled"
			return true
		}
		c := pastPhrases(s.Items, k+2)
		if s.kindAt(c) == IComma && s.kindAt(c+1) == INP && s.Class(s.Items[c+1].Ref) != CName && s.Class(s.Items[c+1].Ref) != CPerson {
			return false // "will chair it as the president of the bloc, the envoy"
		}
		return n.PossWord == 0 && before != IVerb && before != IConj && (n.PossNP >= 0 || n.Det == p.v.the)
	}
	return true
}

// subordinateVerb is the item of the verb of the clause that the preposition at item k begins, past what is told of its subject;
// -1 for none. Where the preposition opens the sentence another verb follows: "Before the burial in Muscat, his
// successor, Haitham, prayed" has only one.
func (p *Parser) subordinateVerb(s *Sentence, k int) int {
	v := p.verbOfSubject(s, k+1)
	if v < 0 {
		return -1
	}
	if p.opens(s, k) && !p.anotherBehind(s, v) {
		return -1
	}
	return v
}

// opens says whether no subject and no verb stands before item k in its sentence: "On Monday, | after", "Two days | after".
func (p *Parser) opens(s *Sentence, k int) bool {
	for i := k - 1; i >= 0; i-- {
		switch s.kindAt(i) {
		case IAdv, IPrep, IComma, IConj:
		case INP:
			if s.kindAt(i-1) != IPrep && !p.saysWhen(s, s.Items[i].Ref) && !p.timeWord(s, s.Items[i].Ref) && !p.lex.Word(s.Words[s.NPs[s.Items[i].Ref].Last-1]).Plural {
				return false
			}
		default:
			return s.kindAt(i) == ISemicolon
		}
	}
	return true
}

// anotherBehind says whether a comma behind the verb at item v stands before another subject with a verb.
func (p *Parser) anotherBehind(s *Sentence, v int) bool {
	for i := v + 1; i+1 < len(s.Items); i++ {
		switch s.kindAt(i) {
		case IComma:
			if s.kindAt(i+1) == INP && p.verbOfSubject(s, i+1) >= 0 {
				return true
			}
		case ISemicolon:
			return false
		}
	}
	return false
}

// subjectWaitsAt says whether a comma stands before item k and a subject before that which has no verb yet but that at item v:
// "Peru, | after the coup, which killed ten, cut ties".
func (p *Parser) subjectWaitsAt(s *Sentence, k, v int) bool {
	b := p.ahead(s, s.Items)
	if s.kindAt(k-1) != IComma && s.kindAt(k-1) != IDash || b.verbLeft(v) {
		return false
	}
	subject := false
	for i := k - 2; i >= 0; i-- {
		switch s.Items[i].Kind {
		case IVerb:
			if f := s.Verbs[s.Items[i].Ref].Form; f == Finite || f == MaybeParticiple {
				return false
			}
		case INP:
			subject = subject || s.kindAt(i-1) != IPrep && !p.saysWhen(s, s.Items[i].Ref)
		case ISemicolon, IColon:
			return subject
		}
	}
	return subject
}

// toOffice says whether "as" at item k tells what post a noun before it gives or takes, or as what
// somebody is seen: "The appointment of X as Togo's ambassador | was announced".
func (p *Parser) toOffice(s *Sentence, k int) bool {
	if s.Items[k].Word != p.v.as || k == 0 || s.Items[k-1].Kind != INP || s.kindAt(k+1) != INP {
		return false
	}
	if s.NPs[s.Items[k-1].Ref].PossNP >= 0 && p.lex.Word(s.HeadWord(s.Items[k-1].Ref)).Is(lexicon.Guise) {
		return true // "Peru's role as an ally of Chile"
	}
	if s.Class(s.Items[k+1].Ref) != COffice {
		return false
	}
	gives := func(np int32) bool {
		return p.lex.Word(s.HeadWord(np)).Is(lexicon.Appointment | lexicon.Nomination | lexicon.Resignation)
	}
	if k > 2 && s.Items[k-2].Kind == IPrep && s.Items[k-2].Word == p.v.of && s.Items[k-3].Kind == INP {
		return gives(s.Items[k-3].Ref)
	}
	return gives(s.Items[k-1].Ref)
}

// verbless says whether only a description stands after the conjunction at item k:
// "though members of the Forum,", "while an ally of Iran,", "although officially a neutral state,", "although neutral,".
func (p *Parser) verbless(s *Sentence, k int) bool {
	switch p.lex.Word(s.Items[k].Word).Text {
	case "though", "although", "while":
	default:
		return false
	}
	first := k + 1
	if s.kindAt(first) == IAdv {
		first++
	}
	if s.kindAt(first) != INP {
		return false
	}
	np := s.Items[first].Ref
	if c := s.Class(np); c != CNoun && c != COffice || !s.NPs[np].Plural && s.NPs[np].Det != p.v.a && s.NPs[np].Det != p.v.an && !p.called(s, np) {
		return false
	}
	for i := first + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IPrep, IAdv:
		case INP:
			if s.Items[i-1].Kind != IPrep && s.Items[i-1].Kind != IAdv {
				return false
			}
		case IComma, IDash: // the subject's verb, or after an opening phrase the subject
			if s.kindAt(i+1) == IConj && s.kindAt(i+2) == IVerb {
				return true
			}
			return i+1 < len(s.Items) && (s.Items[i+1].Kind == IVerb || k == 0 && !s.NPs[np].Plural)
		default:
			return false
		}
	}
	return false
}

// called says whether a noun phrase without an article is what somebody is called or is: "neutral", "still poor",
// "president".
func (p *Parser) called(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Det != 0 || n.PossNP >= 0 || n.PossWord != 0 {
		return false
	}
	for i := n.First; i < n.Last; i++ {
		if w := p.lex.Word(s.Words[i]); !(w.Adj && w.Forms == 0 || w.Closed&lexicon.Adv != 0 || strings.HasSuffix(w.Text, "ly")) {
			return s.Class(np) == COffice && i == n.Last-1
		}
	}
	return true
}

// clauseAfter finds the finite verb of the clause that begins after item k;
// -1 where only a noun phrase comes.
func (p *Parser) clauseAfter(s *Sentence, k int) int {
	const reach = 24
	for i := k + 1; i < len(s.Items) && i < k+reach; i++ {
		switch it := &s.Items[i]; it.Kind {
		case IAdv:
		case IPrep, IConj:
			if i == k+1 {
				return -1
			}
			if it.Kind == IConj && (s.Items[k].Word == p.v.as && s.kindAt(i-1) == INP && s.Class(s.Items[i-1].Ref) == COffice || s.kindAt(i+1) == IVerb) {
				return -1 // "listed it as a sponsor of terrorism and expelled", "has ruled since the war and is accused"
			}
		case INP:
			if before := s.Items[i-1].Kind; i > k+1 && before == INP {
				if c := s.Class(it.Ref); c != CPerson && c != CName && c != CDate {
					return -1
				}
			}
			if i == k+1 && p.saysWhen(s, it.Ref) {
				return -1 // "not until 1933 did"
			}
			if n := &s.NPs[it.Ref]; i == k+1 && s.Items[k].Word == p.v.as && s.Class(it.Ref) == COffice && n.Det == 0 && n.PossNP < 0 && !(n.Plural && n.PLast-n.PFirst > 1 && s.kindAt(i+1) == IVerb && p.toldToBe(s, k-1)) {
				return -1 // "as foreign minister", not "was absent as EU leaders met"
			}
		case IDash, IComma:
			if it.Kind == IComma && p.partsList(s, k, i) {
				continue // "as the leaders of Peru, Chile and Cuba signed"
			}
			closing := p.asideEnd(s, i)
			if closing < 0 {
				return -1
			}
			i = closing
		case IVerb:
			if i == k+1 {
				return -1
			}
			v := &s.Verbs[it.Ref]
			if v.Form == Finite {
				return i
			}
			b := p.ahead(s, s.Items)
			if next := pastPhrases(s.Items, i+1); next > i+1 && (v.Form == Participle || v.Form == MaybeParticiple && (b.byFollows(i) || b.class(it.Ref)&lexicon.Bare == 0)) && b.kindAt(next) == IVerb && s.Verbs[s.Items[next].Ref].Form != Infinitive {
				continue // "after troops backed by tanks crossed"
			}
			if v.Form != MaybeParticiple {
				return -1
			}
			if b.byFollows(i) {
				return -1
			}
			if b.objectFollows(i) || b.beforePair(i) || b.class(it.Ref)&lexicon.Bare != 0 || b.class(it.Ref)&lexicon.Reporting != 0 && b.infinitiveFollows(i) {
				return i // also "until the president promised to leave"
			}
			if b.infinitiveFollows(i) && (agent(s.Class(s.Items[k+1].Ref)) || s.kindAt(k-1) == IVerb && p.lex.Word(s.Verbs[s.Items[k-1].Ref].Lemma).Text == "come") {
				return i // "as Peru managed to avoid", "came as the president prepared to leave"
			}
			if p.doerBehind(s, k) {
				return i // "after the presidents of Peru and Chile met in Oslo"
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// toldToBe says whether the noun phrase at item k, with what hangs on it, stands behind "to be": "was absent from the talks".
func (p *Parser) toldToBe(s *Sentence, k int) bool {
	for s.kindAt(k) == INP && s.kindAt(k-1) == IPrep {
		k -= 2
	}
	return s.kindAt(k) == INP && s.kindAt(k-1) == IVerb && s.Verbs[s.Items[k-1].Ref].Copula
}

// doerBehind says whether somebody stands right behind the preposition at item k, of whom a form that
// can be a participle rather tells what he did: nobody is told of by "gathered in Oslo" alone.
func (p *Parser) doerBehind(s *Sentence, k int) bool {
	if s.kindAt(k+1) != INP {
		return false
	}
	np := s.Items[k+1].Ref
	switch c := s.Class(np); c {
	case COffice:
		return s.Items[k].Word != p.v.as || s.NPs[np].Plural
	case CNoun:
		return p.lex.Head(s.HeadWord(np))&lexicon.Agent != 0
	default:
		return agent(c) || c == CName || c == CPron
	}
}

// partsList says whether the comma at item i parts two states or names of one list that
// "and" ends and that began behind item k.
func (p *Parser) partsList(s *Sentence, k, i int) bool {
	if i < 1 || i+1 >= len(s.Items) || s.Items[i-1].Kind != INP {
		return false
	}
	class := s.Class(s.Items[i-1].Ref)
	if class == CNoun || class == CEvent || class == CDate {
		return false
	}
	comma := func(it Item) bool { return it.Kind == IComma }
	if comma(s.Items[i]) && s.Items[i+1].Kind == IConj && !slices.ContainsFunc(s.Items[k:i], comma) {
		return false // "as the envoy of Peru, and Cuba signed", but "as Peru, Chile, and Cuba signed"
	}
	for j := i + 1; j < len(s.Items) && j < i+12; j++ {
		switch it := &s.Items[j]; it.Kind {
		case IConj:
			if s.kindAt(j+1) == INP && (p.subjectOnly(s, s.Items[j+1].Ref) || s.Items[j-1].Kind == IComma && !alike(s.Class(s.Items[j+1].Ref), class, true)) {
				return false // "as the head of the party, and he was replaced", "in Oslo, Norway, and prices fell"
			}
			return s.Items[j-1].Kind == INP || s.Items[j-1].Kind == IComma
		case IComma:
		case INP:
			if !alike(s.Class(it.Ref), class, true) || s.Items[j-1].Kind == INP {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// asideEnd finds the mark that ends the phrase which item i, the same mark,
// begins before a verb: "after the chief - Josep Borrell -| met"; -1 for none.
func (p *Parser) asideEnd(s *Sentence, i int) int {
	if i == 0 || s.Items[i-1].Kind != INP {
		return -1
	}
	relative := s.kindAt(i+1) == IRel // ", which is no member,"
	for j := i + 1; j+1 < len(s.Items) && j < i+16; j++ {
		switch kind := s.Items[j].Kind; {
		case kind == INP, kind == IPrep, kind == IAdv, kind == IConj && j > i+1 && s.Items[j+1].Kind == INP: // ", president of Chile and head of a party,"
		case relative && (kind == IRel && j == i+1 || kind == IVerb || kind == INeg || kind == IConj):
		case kind == IVerb: // ", backed by Turkey,", ", a diplomat stationed in Cairo,"
			b := p.ahead(s, s.Items)
			f := s.Verbs[s.Items[j].Ref].Form
			if opens := j == i+1; f != Participle && (!opens || f != Gerund) && !(f == MaybeParticiple && (b.byFollows(j) || !opens && s.Items[j-1].Kind == INP && s.kindAt(j+1) == IPrep && b.class(s.Items[j].Ref)&lexicon.Bare == 0)) {
				return -1
			}
		case kind == s.Items[i].Kind:
			next := j + 1
			if s.kindAt(next) == IConj && s.kindAt(next+1) == INP { // "Togo, which refused, and | Benin condemned"
				next = pastPhrases(s.Items, next+2)
			}
			if s.kindAt(next) == IRel { // "the premier, Ana Rios, | who was ill, left"
				return p.asideEnd(s, j)
			}
			if s.kindAt(next) == IVerb && j > i+1 {
				return j
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// neededOutside says whether the verb at item v is rather that of a clause
// around item k: "the man who left after the war | became president".
func (p *Parser) neededOutside(s *Sentence, k, v int) bool {
	relative, inside, closed := -1, 0, 0 // closed: which of the verbs inside comes first behind a comma
	comma, parted := false, false        // a comma was read since the last verb; one parts two verbs
	b := p.ahead(s, s.Items)
	for i := k - 1; i >= 0; i-- {
		switch s.Items[i].Kind {
		case IVerb:
			f := s.Verbs[s.Items[i].Ref].Form
			if f != Finite && f != MaybeParticiple {
				continue
			}
			if f == MaybeParticiple && b.kindAt(i-1) == INP && b.class(s.Items[i].Ref)&lexicon.Bare == 0 && !b.objectFollows(i) {
				relative, inside = i, 1 // "the sanctions imposed after the war | were lifted"
				continue
			}
			if relative >= 0 {
				return false // the outer clause has its verb
			}
			inside++
			parted = parted || comma
			if b.closesAside(i) {
				closed = inside
			}
		case IComma:
			comma = inside > 0
		case IRel:
			if parted && i == relativeFirst(s) {
				return false // "In a sign of how the mood has changed, Peru left after it | closed the border"
			}
			if before := b.kindAt(i - 1); inside > 1 && (closed == 1 || closed > 0 && (before == IComma || before == IPrep && b.kindAt(i-2) == IComma)) {
				return false // "Peru, which left the bloc, condemned Chile after it | closed the border"
			}
			relative = i
		case ISemicolon, IColon, ISub:
			return false
		}
	}
	return relative >= 0 && inside > 0 && !b.verbLeft(v)
}

// relativeFirst is the first relative pronoun of the phrase with a preposition that opens a sentence, before its first comma; -1 for none.
func relativeFirst(s *Sentence) int {
	if s.kindAt(0) != IPrep {
		return -1
	}
	for i := range s.Items {
		switch s.kindAt(i) {
		case IRel:
			return i
		case IComma, IVerb:
			return -1
		}
	}
	return -1
}

// verbLeft says whether a finite verb stands behind the one at item v that no clause which begins
// behind it has for its own: "said Peru | left" has none.
func (b *ahead) verbLeft(v int) bool {
	clauses := 0
	if b.class(b.items[v].Ref)&lexicon.Reporting != 0 && b.kindAt(v+1) == INP && b.verbOf(v+1) >= 0 {
		clauses++
	}
	for i := v + 1; i < len(b.items); i++ {
		if b.kindAt(i) == IComma && b.kindAt(i+1) == INP && b.p.reportFollows(b.s, i+1) {
			clauses++ // ", the envoy said"
		}
		if b.kindAt(i) != IVerb {
			continue
		}
		if f := b.s.Verbs[b.items[i].Ref].Form; f == Finite || f == MaybeParticiple {
			if clauses == 0 {
				return true
			}
			clauses--
		}
	}
	return false
}

// closesAside says whether the verb at item k comes right behind the comma that ends what
// was told aside, or behind the last subject of a list that goes on there: ", condemned",
// ", and Chile condemned".
func (b *ahead) closesAside(k int) bool {
	for k--; b.kindAt(k) == IAdv; k-- {
	}
	if b.kindAt(k) == INP && b.kindAt(k-1) == IConj {
		k -= 2
	}
	return b.kindAt(k) == IComma
}
