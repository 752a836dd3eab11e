package clause

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
)

// relative opens a clause after who, which, where, whose.
func (b *builder) relative(k int) {
	it := &b.Items[k]
	f := emptyFrame
	f.kind, f.gov = syntax.Relative, b.top().clause
	prev := k - 1
	comma := b.KindAt(prev) == syntax.IComma || b.KindAt(prev) == syntax.IDash
	if b.KindAt(prev) == syntax.IPrep {
		f.relPrep = b.Items[prev].Word
		comma = b.KindAt(prev-1) == syntax.IComma
	}
	last := b.last
	if !comma {
		last = b.beforeDate(prev)
	}
	who, which := it.Word == b.G.V.Who || it.Word == b.G.V.Whom, it.Word == b.G.V.Which || it.Word == b.G.V.That
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
	case it.Word == b.G.V.Whose:
		f.antecedent = b.thing(last, comma, k)
		b.ownedBy(k, &f)
		b.frames = append(b.frames, f)
		return
	case it.Word == b.G.V.Where:
		f.antecedent = b.thing(b.last, true, k)
		f.relPrep = b.G.V.In
	default: // what, how, why: a clause of its own
		f.kind, f.sub = syntax.Adverbial, it.Word
		b.frames = append(b.frames, f)
		return
	}
	if top := b.top(); b.KindAt(prev) == syntax.IConj && top.kind == syntax.Relative && top.antecedent >= 0 && (who || which) {
		f.antecedent, f.gov = top.antecedent, top.gov // "who had set out in July and who had been received"
		if top.clause >= 0 {
			f.gov = b.S.Clauses[top.clause].Gov
		}
	}
	if focus := b.focus(); focus >= 0 && (who || which) {
		if c := b.S.Class(focus); !who || c != syntax.CEvent && (c != syntax.CNoun || !comma) { // not "it was a trip for Bush, who", "an idea of Bush, who"
			f.antecedent = focus
		}
	}
	if it.Word == b.G.V.Who && b.KindAt(prev) == syntax.IConj && b.asks() {
		f.antecedent = -1 // "Who is coming and | who is not", "What will it be like and | who will be there?"
	}
	if f.antecedent < 0 {
		f.kind = syntax.Complement
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
	s := b.S
	if b.KindAt(k+1) != syntax.INP || f.antecedent < 0 {
		return
	}
	own := b.Items[k+1].Ref
	if n := &s.NPs[own]; n.PossNP < 0 {
		n.PossNP = f.antecedent
	}
	if b.KindAt(k+2) != syntax.INP || b.VerbOf(k+2) < 0 {
		return
	}
	subj := b.Items[k+2].Ref
	switch next := &s.NPs[subj]; s.Class(subj) {
	case syntax.CState, syntax.COrg, syntax.CBloc, syntax.CPlace, syntax.CPerson, syntax.CName, syntax.COffice:
	case syntax.CNoun:
		if next.Det == 0 || next.PFirst >= next.PLast || b.G.TimeWord(s, subj) {
			return // "whose states both joined"
		}
	default:
		return
	}
	f.antecedent, f.subj = own, own
}

// asks says whether a sentence begins with a word that asks: "Who is coming and".
func (b *builder) asks() bool {
	if len(b.Items) == 0 {
		return false
	}
	switch b.G.Lex.Word(b.S.Words[b.Items[0].First]).Text {
	case "who", "what", "when", "where", "which", "how", "why":
		return true
	}
	return false
}

// restricted is of whom a clause behind "who" without a comma tells, where a name that hangs on a
// title or on what people are stands before it: a name needs none, "Medin, an aide to Putin | who headed the delegation", "an
// associate of Putin | who is under sanctions".
func (b *builder) restricted(np int32) int32 {
	s := b.S
	if np < 0 {
		return np
	}
	n := &s.NPs[np]
	if n.Up < 0 || n.Prep != b.G.V.To && n.Prep != b.G.V.Of || s.Class(np) != syntax.CPerson && s.Class(np) != syntax.CName || s.Class(n.Up) != syntax.COffice && b.G.Lex.Head(s.HeadWord(n.Up))&(lexicon.Agent|lexicon.Kin) == 0 {
		return np
	}
	if !b.G.Indefinite(s, n.Up) {
		return np
	}
	if named := b.G.ApposedTo(s, n.Up); named >= 0 {
		return named
	}
	return n.Up
}

// partOf is the event of whose parts the relative clause behind the pronoun at item k tells:
// "the talks between Chile and Peru, two rounds of which took place in Lima"; -1 for none.
func (b *builder) partOf(k int, prep int32) int32 {
	if prep != b.G.V.Of || b.Items[k].Word != b.G.V.Which || b.KindAt(k-2) != syntax.INP || b.KindAt(k-3) != syntax.IComma || b.KindAt(k-4) != syntax.INP || b.KindAt(k+1) != syntax.IVerb {
		return -1
	}
	var buf [12]int32
	for _, x := range b.G.Above(b.S, b.Items[k-4].Ref, buf[:]) {
		if b.S.Class(x) == syntax.CEvent {
			return x
		}
	}
	return -1
}

// ofWhom is the noun phrase that counts those of whom a relative clause tells, at item k:
// "Powell and Armitage, both of whom visited Damascus"; -1 for none.
func (b *builder) ofWhom(k int, prep int32) int32 {
	which := b.Items[k].Word == b.G.V.Which
	if prep != b.G.V.Of || b.Items[k].Word != b.G.V.Whom && !which || b.KindAt(k-2) != syntax.INP || b.KindAt(k+1) != syntax.IVerb {
		return -1
	}
	np := b.Items[k-2].Ref
	if w := b.S.Words[b.S.NPs[np].First]; which && w != b.G.V.Both && b.G.Lex.Word(w).Text != "all" {
		return -1 // "Peru and Chile, | both of which belong to the bloc"
	}
	if b.S.Class(np) != syntax.CNumber && b.S.Class(np) != syntax.CPron {
		return -1
	}
	if c := b.top().clause; c >= 0 { // no argument of the clause around
		if cl := &b.S.Clauses[c]; cl.Obj == np {
			cl.Obj = -1
		} else if cl.Obj2 == np {
			cl.Obj2 = -1
		}
	}
	if w := b.G.Lex.Word(b.S.Words[b.S.NPs[np].First]).Text; (w == "all" || w == "each") && b.KindAt(k-3) == syntax.IComma && b.KindAt(k-4) == syntax.INP {
		return b.S.NPs[b.Items[k-4].Ref].Lead // "Chile, Peru and Cuba, all of whom left"
	}
	return np
}

// beforeDate is the noun phrase that a relative clause behind item k describes: the last
// one but for a weekday that says when, "left for a tour on Monday | that will take her".
func (b *builder) beforeDate(k int) int32 {
	s := b.S
	if b.KindAt(k) != syntax.INP || b.Items[k].Ref != b.last || s.Class(b.last) != syntax.CDate || s.NPs[b.last].Det != 0 {
		return b.last
	}
	for i := k - 1; i > k-3 && i >= 0; i-- {
		if b.Items[i].Kind == syntax.INP {
			return b.Items[i].Ref
		}
		if b.Items[i].Kind != syntax.IPrep && b.Items[i].Kind != syntax.IAdv {
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
	s := b.S
	if np < 0 || s.Class(np) == syntax.CEvent {
		return -1
	}
	tells := func(verb int, passive bool, does lexicon.VerbClass) bool {
		if b.KindAt(verb) != syntax.IVerb {
			return false
		}
		v := &s.Verbs[b.Items[verb].Ref]
		return v.Passive == passive && b.G.Lex.Word(v.Lemma).Does(does)
	}
	does := k + 2 // the verb of whoever does it: "which President Rios of Peru | will attend", "which Peru | agreed to attend"
	for (b.KindAt(does) == syntax.IPrep || b.KindAt(does) == syntax.IConj) && b.KindAt(does+1) == syntax.INP {
		does += 2
	}
	if b.KindAt(does) == syntax.IComma && b.KindAt(does+1) == syntax.INP && b.KindAt(does+2) == syntax.IComma {
		does += 3 // "which Peru's president, Ana Rios, | signed"
	}
	hosts := b.KindAt(k+1) == syntax.INP && (tells(does, false, lexicon.Befalls|lexicon.Signs|lexicon.Elapses) || b.KindAt(does) == syntax.IVerb && tells(does+1, false, lexicon.Befalls|lexicon.Signs))
	if up := s.NPs[np].Up; up >= 0 && grammar.Agent(s.Class(np)) && b.KindAt(does) == syntax.IVerb && b.G.Lex.In(lexicon.Imposes, s.Verbs[b.Items[does].Ref].Lemma) && b.KindAt(k+1) == syntax.INP {
		if b.G.Lex.Names(s.HeadWord(up), lexicon.Penalty) {
			return up // "the sanctions on Peru, which Chile imposed"
		}
	}
	if b.Items[k].Word == b.G.V.Which && (s.Class(np) == syntax.CPerson || s.NPs[np].Appos >= 0 && s.Class(s.NPs[np].Appos) == syntax.COffice || s.Class(np) == syntax.CDate || b.namesEvent(np) || b.obliges(k+1)) {
		return b.ofEvent(np) // "signed a pact with Rios, which ended the war", "the Treaty of Lima, which gave Chile the port"
	}
	if !hosts && !tells(k+1, true, lexicon.ToEvents) && !(tells(k+1, false, lexicon.Elapses) && b.KindAt(k+2) != syntax.INP) {
		return -1
	}
	for i := k - 1; hosts && i > 1; i-- {
		if b.Items[i].Kind != syntax.INP || b.Items[i].Ref != np || s.NPs[np].Up >= 0 {
			continue
		}
		if b.Items[i-1].Kind == syntax.IComma && b.Items[i-2].Kind == syntax.INP {
			np = b.Items[i-2].Ref // "the summit of CELAC, the Community of Latin American and Caribbean States, which"
		} else if b.Items[i-1].Kind == syntax.INP && b.G.TimeWord(s, np) {
			np = b.Items[i-1].Ref // "the summit in Lima next month, which"
		}
		break
	}
	return b.ofEvent(np)
}

// namesEvent says whether a noun phrase is the last word of an event's name: "the Treaty of Lima".
func (b *builder) namesEvent(np int32) bool {
	up := b.S.NPs[np].Up
	if up < 0 || b.S.NPs[np].Prep != b.G.V.Of || b.S.Class(up) != syntax.CEvent {
		return false
	}
	return b.S.Doc.Tokens[b.S.HeadPart(up).First].Capital && b.S.HeadPart(up).First > b.S.First
}

// obliges says whether the verb group at item k tells what an agreement does to those who made it.
func (b *builder) obliges(k int) bool {
	if b.KindAt(k) != syntax.IVerb {
		return false
	}
	v := &b.S.Verbs[b.Items[k].Ref]
	return b.G.Lex.Word(v.Lemma).Does(lexicon.Obliges) && !v.Passive && b.KindAt(k+1) == syntax.INP
}

// ofEvent is the event that noun phrase np is or hangs on; -1 for none.
func (b *builder) ofEvent(np int32) int32 {
	var buf [12]int32
	for _, x := range b.G.Above(b.S, np, buf[:]) {
		if b.S.Class(x) == syntax.CEvent {
			return x
		}
	}
	return -1
}

// beginsContact says whether a relative clause without a pronoun begins with the
// noun phrase at item k: "the sanctions | Washington imposed".
func (b *builder) beginsContact(k int) bool {
	s := b.S
	np := b.Items[k].Ref
	n := &s.NPs[np]
	if b.KindAt(k-1) != syntax.INP || n.Prep != 0 || n.Lead != np || n.Apposed || n.Appos >= 0 || n.Det != 0 && n.PossNP < 0 && n.PossWord == 0 && s.Class(np) == syntax.CNoun && !b.officerOf(k) {
		return false
	}
	before := b.Items[k-1].Ref
	deposed := s.Class(before) == syntax.COffice && s.NPs[before].Apposed && s.Class(np) == syntax.CPron // "Ana Rios, the president | it overthrew"
	if c := s.Class(before); !deposed && (c != syntax.CNoun && c != syntax.CEvent || b.G.Lex.Head(s.HeadWord(before))&lexicon.Agent != 0) {
		return false
	}
	switch s.Class(np) {
	case syntax.CNoun, syntax.COffice:
		if !b.owned(k) && !b.officerOf(k) {
			return false
		}
	case syntax.CEvent, syntax.CDate, syntax.CNumber:
		return false
	}
	v := b.verbAfterList(k)
	if v < 0 || b.ByFollows(v) || b.ObjectFollows(v) {
		return false
	}
	return b.top().clause >= 0 || s.NPs[before].Prep != 0 && s.Class(before) == syntax.CEvent && b.G.Lex.Word(s.Verbs[b.Items[v].Ref].Lemma).Does(lexicon.ToEvents) // "At a meeting | Rios hosted, Peru"
}

// owned says whether the noun phrase at item k has a possessive and stands right behind one with an article, so that a verb
// behind it tells of that: "the name | its government prefers".
func (b *builder) owned(k int) bool {
	if b.KindAt(k) != syntax.INP || b.KindAt(k-1) != syntax.INP {
		return false
	}
	n, before := &b.S.NPs[b.Items[k].Ref], b.Items[k-1].Ref
	return n.PossWord != 0 && n.Prep == 0 && n.PLast-n.PFirst == 1 && b.S.NPs[before].Det == b.G.V.The && b.S.Class(before) == syntax.CNoun && !b.G.TimeWord(b.S, before)
}

// officerOf says whether the noun phrase at item k is the officer or the government whose doing with the event right before it
// a verb tells: "the summit | the president hosted", "deals | the administration brokered".
func (b *builder) officerOf(k int) bool {
	n, before := &b.S.NPs[b.Items[k].Ref], b.Items[k-1].Ref
	if b.S.Class(b.Items[k].Ref) != syntax.COffice && b.G.Lex.Head(b.S.HeadWord(b.Items[k].Ref))&lexicon.Government == 0 {
		return false
	}
	if n.Det != b.G.V.The || n.Plural || b.S.Class(before) != syntax.CEvent || b.S.NPs[before].Det == 0 && !b.G.Lex.Word(b.S.HeadWord(before)).Plural {
		return false
	}
	v := b.verbAfterList(k)
	return v == k+1 && b.G.Lex.Word(b.S.Verbs[b.Items[v].Ref].Lemma).Does(lexicon.ToEvents)
}

// contact opens the relative clause that begins with its subject at item k.
func (b *builder) contact(k int) {
	f := emptyFrame
	f.kind, f.gov, f.ownSubj = syntax.Relative, b.top().clause, true
	f.antecedent, f.subj = b.Items[k-1].Ref, b.Items[k].Ref
	b.frames = append(b.frames, f)
}

// verbAfterList finds the finite verb right after the noun phrase at item k or
// the last member of its list; -1 for none.
func (b *builder) verbAfterList(k int) int {
	lead := b.Items[k].Ref
	for i := k + 1; i < len(b.Items); i++ {
		switch it := &b.Items[i]; it.Kind {
		case syntax.IAdv:
		case syntax.INP:
			if b.S.NPs[it.Ref].Lead != lead {
				return -1
			}
		case syntax.IConj, syntax.IComma:
			if !it.Used {
				return -1
			}
		case syntax.IVerb:
			if f := b.S.Verbs[it.Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
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
	cl := &b.S.Clauses[c]
	if cl.Inverted && c > 0 { // "It was Oman, diplomats said, that"
		cl = &b.S.Clauses[c-1]
	}
	if cl.Subj < 0 || cl.Obj < 0 || !b.S.Verbs[cl.Verb].Copula || b.S.NPs[cl.Obj].First < b.S.Verbs[cl.Verb].Last {
		return -1
	}
	if b.G.Lex.Word(b.S.HeadWord(cl.Subj)).Text != "it" {
		return -1
	}
	return cl.Obj
}

// thing is what "which" or "that" after noun phrase np stands for: after a
// comma np itself, or what it describes; without one not a name, which needs
// no clause to tell it apart, but the noun it hangs on.
func (b *builder) thing(np int32, comma bool, k int) int32 {
	s := b.S
	if np < 0 {
		return -1
	}
	if o := b.G.ApposedTo(s, np); o >= 0 && o < np && s.Class(o) != syntax.CPerson {
		return o
	}
	if n := &s.NPs[np]; n.Plural && n.Prep == b.G.V.Of && n.Up >= 0 && n.Lead == np && n.Next < 0 && (s.Class(np) == syntax.CNoun || s.Class(np) == syntax.COffice) && s.Class(n.Up) == syntax.CEvent && !s.NPs[n.Up].Plural && b.singularVerb(k+1) {
		return n.Up // "the meeting of ministers that takes place"
	}
	if up := s.NPs[np].Up; up >= 0 && s.NPs[up].Lead != up && s.NPs[np].Prep == b.G.V.Of && b.G.Counts(s, up) {
		return up // "Peru, Chile and several of their neighbours that": all of the list
	}
	if up := s.NPs[np].Up; comma && up >= 0 && (grammar.Agent(s.Class(np)) || s.Class(np) == syntax.CPlace) && s.NPs[np].Prep != 0 && s.NPs[np].Lead == np && s.NPs[np].Next < 0 && s.NPs[up].Lead != up && b.pluralVerb(k+1) {
		return s.NPs[up].Lead // "joins Peru and Chile from the south, which have"
	}
	if comma && b.severalDo(k+1) {
		if x := b.severalAbove(np); x >= 0 {
			return x
		}
	}
	if c := b.top().clause; comma && c >= 0 && s.Class(np) == syntax.CPerson && s.NPs[np].Prep == b.G.V.By && b.Items[k].Word == b.G.V.Which {
		if subj := s.Clauses[c].Subj; subj >= 0 && (s.Class(subj) == syntax.CEvent || s.Class(subj) == syntax.CNoun) {
			return subj // "The meeting was chaired by Ana Rios, which was attended by": no person is
		}
	}
	if !comma {
		switch s.Class(np) {
		case syntax.CName, syntax.CNoun:
			if n := &s.NPs[np]; n.Prep == b.G.V.Of && n.Det == 0 && !n.Plural && n.Up >= 0 && s.Class(n.Up) == syntax.CEvent {
				return n.Up // "the treaty of peace and trade that they signed"
			}
		case syntax.CState, syntax.CPlace, syntax.CPerson, syntax.CDate, syntax.COrg, syntax.CBloc:
			if s.NPs[np].Det != 0 && s.NPs[np].Up < 0 || s.Class(np) == syntax.CBloc && b.G.Lex.Word(s.Words[s.NPs[np].Last-1]).Plural && !s.Doc.Tokens[s.NPs[np].Last-1].Capital {
				return np // "its envoys to the Western nations that"
			}
			var buf [12]int32
			for _, x := range b.G.Above(s, np, buf[:]) {
				if c := s.Class(x); c == syntax.CNoun || c == syntax.CEvent || c == syntax.COffice {
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
	if b.KindAt(k) != syntax.IVerb {
		return false
	}
	first := b.S.Verbs[b.Items[k].Ref].First
	switch b.G.Lex.Word(b.S.Words[first]).Text {
	case "has", "is", "was":
		return true
	}
	return b.S.Tag(first) == syntax.VThird
}

// pluralVerb says whether the verb group at item k has several for its subject: "have", "are",
// "were".
func (b *builder) pluralVerb(k int) bool {
	if b.KindAt(k) != syntax.IVerb {
		return false
	}
	switch b.G.Lex.Word(b.S.Words[b.S.Verbs[b.Items[k].Ref].First]).Text {
	case "have", "are", "were":
		return true
	}
	return false
}

// severalDo says whether the verb group at item k, in the active, has several for its subject, by its first
// word or as it stands: "have", "bring".
func (b *builder) severalDo(k int) bool {
	if b.KindAt(k) != syntax.IVerb || b.S.Verbs[b.Items[k].Ref].Passive {
		return false
	}
	first := b.S.Verbs[b.Items[k].Ref].First
	return b.pluralVerb(k) || b.S.Tag(first) == syntax.VBase && b.G.Lex.Word(b.S.Words[first]).Forms&lexicon.Past == 0
}

// severalAbove is the plural that noun phrase np, one thing and no body of several, hangs on: "the talks on
// the budget, which | bring both together"; -1 for none.
func (b *builder) severalAbove(np int32) int32 {
	s := b.S
	switch s.Class(np) {
	case syntax.CNoun, syntax.CEvent, syntax.CState, syntax.CPlace:
	default:
		return -1
	}
	if n := &s.NPs[np]; n.Plural || n.Prep == 0 || n.Lead != np || n.Next >= 0 || b.G.Lex.Head(s.HeadWord(np))&(lexicon.Body|lexicon.OrgHead|lexicon.Government) != 0 {
		return -1
	}
	var buf [12]int32
	for _, x := range b.G.Above(s, np, buf[:]) {
		if c := s.Class(x); (s.NPs[x].Plural || b.G.Lex.Word(s.HeadWord(x)).Plural) && s.NPs[x].Lead == x && (c == syntax.CNoun || c == syntax.CEvent) {
			return x
		}
	}
	return -1
}

// person is who "who" after noun phrase np stands for.
func (b *builder) person(np int32) int32 {
	s := b.S
	if np < 0 {
		return -1
	}
	var buf [12]int32
	for _, x := range b.G.Above(s, np, buf[:]) {
		if b.S.NPs[x].Prep == b.G.V.Paren {
			continue // "head of the Baltic Mission (BAM), who"
		}
		one := s.Class(x) == syntax.CState && (b.G.Indefinite(s, x) || s.NPs[x].Det == b.G.V.Another) && s.OneOfPeople(x) // "expelled another Russian from the UN | who"
		if c := s.Class(x); one || c == syntax.CPerson || c == syntax.CName && !b.G.BodyName(s, x) && !b.topic(x) || c == syntax.COffice || c == syntax.CPron {
			if o := b.G.ApposedTo(s, x); o >= 0 {
				if named := b.G.ApposedTo(s, o); named >= 0 {
					return named // "his ambassador to Lima, Ana Rios, a diplomat who"
				}
				return o
			}
			return x
		}
	}
	for _, x := range b.G.Above(s, np, buf[:]) {
		if lead := s.NPs[x].Lead; x != np && lead != x && (s.Class(lead) == syntax.COffice || s.Class(lead) == syntax.CPerson) {
			return lead // "leaders and delegations from 20 countries, | who"
		}
	}
	return np
}

// topic says whether a name only says what a title deals with: "on Eurasian Affairs".
func (b *builder) topic(np int32) bool {
	n := &b.S.NPs[np]
	return (n.Prep == b.G.V.On || n.Prep == b.G.V.For) && n.Up >= 0 && b.G.Lex.Word(b.S.HeadWord(np)).Plural
}

// subordinate opens a clause after that, if, because, while.
func (b *builder) subordinate(k int) {
	it := &b.Items[k]
	if it.Word == b.G.V.That {
		b.leaveSaying(k - 1)
	}
	top := b.top()
	if it.Word == b.G.V.That && top.kind == syntax.Adverbial && top.clause < 0 && top.subj < 0 && b.KindAt(k-1) == syntax.ISub {
		return // "so that", "in order that"
	}
	f := emptyFrame
	f.kind, f.sub, f.gov = syntax.Adverbial, it.Word, top.clause
	if i := b.besideThat(k); i > 0 { // "said that Peru had left and that Chile would stay"
		f.kind, f.gov, f.govNP = syntax.Complement, b.frames[i].gov, b.frames[i].govNP
		b.frames = append(b.frames[:i], f)
		return
	}
	if it.Word == b.G.V.That {
		f.kind = syntax.Complement
		// "the claim that": the noun phrase it follows says how it is meant.
		if b.KindAt(k-1) == syntax.INP {
			f.govNP = b.Items[k-1].Ref
		}
	}
	b.frames = append(b.frames, f)
}

// besideThat is the frame of the that-clause that another "that", at item k behind "and", stands
// beside; -1 for none.
func (b *builder) besideThat(k int) int {
	if b.Items[k].Word != b.G.V.That || b.KindAt(k-1) != syntax.IConj {
		return -1
	}
	for i := len(b.frames) - 1; i > 0; i-- {
		if f := &b.frames[i]; f.kind == syntax.Complement && f.sub == b.G.V.That && f.clause >= 0 {
			return i
		}
	}
	for i := len(b.frames) - 1; i > 0; i-- {
		if f := &b.frames[i]; f.kind == syntax.Complement && f.sub == 0 && f.clause >= 0 && f.gov >= 0 && f.govNP < 0 { // "said Peru had left | and that Chile would stay"
			return i
		}
	}
	return -1
}
