package syntax

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// joint is a comma, or what stands for one, or a conjunction between two noun phrases.
type joint struct {
	*Parser
	s         *Sentence
	c, i, k   int     // items: the comma or the conjunction, and the noun phrases before and behind it
	a, b      int32   // the noun phrases
	nb        *NP     // the one behind
	cb        NPClass // what that stands for
	chain     []int32 // the one before and what it hangs on, the nearest first
	semicolon bool
	comma     bool // one stands before the conjunction
	verbSeen  bool // in the clause
}

// verdict is what a test says of a joint.
type verdict uint8

const (
	further verdict = iota // it cannot tell
	apart                  // it joins nothing
	joined                 // it joins the two, or says that they are the same
)

// comma decides what a comma before the noun phrase at item k means: an
// apposition, a place within a place, or the next member of a list.
func (p *Parser) comma(s *Sentence, k, c int, verbSeen bool) {
	var chain [12]int32
	at := p.jointAt(s, k, c, verbSeen, chain[:])
	if at == nil {
		return
	}
	for _, test := range [...]func(*joint) verdict{(*joint).clauses, (*joint).several, (*joint).lists, (*joint).sameOne, (*joint).described, (*joint).goesOn} {
		switch test(at) {
		case joined:
			s.Items[c].Used = true
			return
		case apart:
			return
		}
	}
}

// jointAt is the comma c before the noun phrase of item k; nil where none stands before it, or it
// is a date or a pronoun. The chain is kept in buf.
func (p *Parser) jointAt(s *Sentence, k, c int, verbSeen bool, buf []int32) *joint {
	b := s.Items[k].Ref
	i := c - 1
	if i > 0 && s.Items[i].Kind == IClose { // "Ana Ruiz (Peru), Luis Vera (Chile)"
		for i > 0 && s.Items[i].Kind != IOpen {
			i--
		}
	}
	for i >= 0 && s.Items[i].Kind != INP {
		i--
	}
	if i < 0 {
		return nil
	}
	if cb := s.Class(b); cb == CDate || cb == CPron || s.kindAt(k+1) == ISub && p.timeWord(s, b) { // ", a day | after Peru left"
		return nil
	}
	return (&joint{Parser: p, s: s, c: c, i: i, k: k, verbSeen: verbSeen}).with(buf)
}

// with adds to a joint, of which the items are known, what stands there. The chain is kept in buf.
func (at *joint) with(buf []int32) *joint {
	at.a, at.b = at.s.Items[at.i].Ref, at.s.Items[at.k].Ref
	at.nb, at.cb = &at.s.NPs[at.b], at.s.Class(at.b)
	at.chain = at.above(at.s, at.a, buf)
	at.semicolon = at.s.Items[at.c].Kind == ISemicolon
	return at
}

// officerOfOther is the noun phrase before the comma of whom another is told behind it, since the two hold offices of two
// states: "the president of Chad, | the prime minister of Mali and"; -1 for none.
func (at *joint) officerOfOther() int32 {
	s := at.s
	if at.cb != COffice || at.nb.Plural || at.semicolon || !at.beside() {
		return -1
	}
	of := at.stateOwning(at.b)
	if of == nil && at.s.kindAt(at.k+1) == IPrep && s.Items[at.k+1].Word == at.v.of && s.kindAt(at.k+2) == INP {
		of = at.stateAt(s.Items[at.k+2].Ref)
	}
	titled, before := at.a, at.stateOwning(at.a)
	if s.Class(at.a) == CState && s.NPs[s.NPs[at.a].Lead].Prep == at.v.of && s.NPs[s.NPs[at.a].Lead].Up >= 0 {
		titled, before = s.NPs[s.NPs[at.a].Lead].Up, at.stateAt(at.a)
	}
	if of == nil || before == nil || s.Class(titled) != COffice || slices.ContainsFunc(of.Senses, func(x lexicon.Sense) bool {
		return slices.ContainsFunc(before.Senses, func(y lexicon.Sense) bool { return x.Ref == y.Ref })
	}) {
		return -1
	}
	if o := at.apposedTo(s, titled); o >= 0 {
		return o // "Ana Rios, the president of Chad, | the prime minister of Mali and"
	}
	return titled
}

// stateOwning is the part that names the state whose office noun phrase np is, "Mali's prime minister", "the Malian prime
// minister"; nil for none.
func (at *joint) stateOwning(np int32) *Part {
	n := &at.s.NPs[np]
	if n.PossNP >= 0 {
		return at.stateAt(n.PossNP)
	}
	for k := n.PFirst; k < n.Head; k++ {
		if p := &at.s.Parts[k]; p.Kind == PEntity && (p.Is(lexicon.State) || p.Is(lexicon.Demonym)) {
			return p
		}
	}
	return nil
}

// stateAt is the part by which a noun phrase names a state; nil where it names none.
func (at *joint) stateAt(np int32) *Part {
	if p := at.s.HeadPart(np); at.s.Class(np) == CState && p != nil && p.Kind == PEntity {
		return p
	}
	return nil
}

// beside says whether nothing but a comma stands between the two.
func (at *joint) beside() bool { return at.s.Items[at.c].Kind == IComma && at.i == at.c-1 }

// person says whether the noun phrase behind the comma is somebody, or may be.
func (at *joint) person() bool {
	return at.cb == CPerson || at.cb == CName && at.couldBePerson(at.s, at.b)
}

// nameOf says that the noun phrase behind the comma is the name of what x tells of: "one of his deputies, | Ana Rios,".
func (at *joint) nameOf(x int32) verdict {
	at.appose(at.s, at.b, x)
	return joined
}

// tells says that the noun phrase behind the comma tells what x is: "Ana Rios, | the president,".
func (at *joint) tells(x int32) verdict {
	at.appose(at.s, x, at.b)
	return joined
}

// listed puts the noun phrase behind the comma on the list that x begins or is on: "Chad, | Mali and Niger".
func (at *joint) listed(x int32) verdict {
	at.join(at.s, x, at.b)
	return joined
}

// hung hangs the noun phrase behind the comma on x, as if a preposition stood between them: "Bogotá, | Colombia".
func (at *joint) hung(x, prep int32) verdict {
	at.nb.Up, at.nb.Prep = x, prep
	return joined
}

// clauses leaves what is a clause, an aside of a report or the gap of a verb left out; it sees to
// brackets, and to names with a title behind them.
func (at *joint) clauses() verdict {
	if at.verbSeen && (at.reportFollows(at.s, at.k) || at.namedReport(at.s, at.k) || at.afterWhere(at.s, at.k)) {
		return apart // ", his office said", ", a ministry aide, Artur Sarbu, told AFP"
	}
	if at.s.kindAt(at.k+1) == IVerb && at.lex.Word(at.s.Verbs[at.s.Items[at.k+1].Ref].Lemma).Does(lexicon.Reporting) && at.verbBehindAside(at.s, at.k+1) {
		return apart // "The minister, a newspaper said, left", "Peru, the ministry said on Monday, has left"
	}
	if at.s.kindAt(at.k+1) == IVerb && at.beside() {
		if v := &at.s.Verbs[at.s.Items[at.k+1].Ref]; v.Copula && v.Form == Gerund {
			return apart // "one of three members of the bloc, the others | being Chad and Mali"
		}
	}
	if at.verbSeen && at.s.Class(at.a) == CState && at.s.kindAt(at.k+1) == IConj && at.s.kindAt(at.k+2) == INP && at.bothNations(at.s, at.b, at.s.Items[at.k+2].Ref) {
		return apart // "before the vote in Chad, | the Peruvian and Chilean ministers said"
	}
	if at.behindAside() || at.behindFronted() {
		return apart // "Chad and Mali are, with Togo, | the founding members"
	}
	titled := at.chain[0] // "the representative of China, Shen Yulin,"
	if len(at.chain) > 1 && at.s.NPs[titled].Prep == at.v.of && at.s.Class(titled) == CState {
		titled = at.chain[1]
	}
	if at.cb == CPlace && at.s.Class(titled) == COffice && !at.s.NPs[titled].Plural && at.namesake(at.s, at.b) {
		at.cb = CName
	}
	if na := &at.s.NPs[at.a]; at.cb == COffice && !at.nb.Plural && at.s.Class(at.a) == CPlace && na.Prep == 0 && na.Det == 0 && na.PossNP < 0 && at.namesake(at.s, at.a) {
		na.Titled = true // "Pita Banda, the Zambian president,"
	}
	if at.i == at.c-1 && at.s.Items[at.i].Gap && at.cb == COffice {
		return apart // "Chad sent its premier; Mali, | its consul": the object of what is left out
	}
	if x := at.inBrackets(at.s, at.k); x >= 0 && alike(at.s.Class(x), at.cb, true) && at.cb != CState && at.cb != CNoun {
		return at.listed(x) // "three captains (Ali Musa; Omar Saleh; Karim Bello)"
	}
	if at.semicolon && at.ownVerb(at.s, at.k) >= 0 {
		return apart // a clause of its own
	}
	if at.calledSo() {
		at.s.Items[at.c].Used = true // it ends no clause
		return apart
	}
	return further
}

// toDoSo is the title of whoever is named behind the comma, with an infinitive between that tells what he is to do: "backed Chile's
// candidate to lead the agency, | Ana Rios"; -1 for none.
func (at *joint) toDoSo() int32 {
	s := at.s
	if !at.beside() || !at.person() || at.nb.Det != 0 {
		return -1
	}
	i := at.i
	for i > 2 && s.Items[i].Kind == INP && s.Items[i-1].Kind == IPrep {
		i -= 2
	}
	if i < 2 || s.Items[i].Kind != INP || s.Items[i-1].Kind != IVerb || s.Items[i-2].Kind != INP || s.Verbs[s.Items[i-1].Ref].Form != Infinitive {
		return -1
	}
	switch s.Class(s.Items[i].Ref) {
	case COffice, CPerson, CName, CPron:
		return -1 // "sent an envoy to meet the president, | Ana Rios"
	}
	title := s.Items[i-2].Ref
	if n := &s.NPs[title]; s.Class(title) != COffice || n.Plural || n.Appos >= 0 || n.Apposed || n.Det == 0 && n.PossNP < 0 && n.PossWord == 0 {
		return -1
	}
	return title
}

// countsGoOn says whether both noun phrases are numbers of what is named behind "and": "expelled three, | five and 15 diplomats".
func (at *joint) countsGoOn() bool {
	s := at.s
	if !at.beside() || at.cb != CNumber || s.Class(at.a) != CNumber || s.NPs[at.a].PLast-s.NPs[at.a].PFirst != 1 || s.kindAt(at.k+1) != IConj || s.kindAt(at.k+2) != INP {
		return false
	}
	n := &s.NPs[s.Items[at.k+2].Ref]
	return n.PLast-n.PFirst > 1 && s.Parts[n.PFirst].Kind == PNum
}

// calledSo says whether the noun phrase behind the comma is what somebody calls who is named with a title before it, or is given:
// "called Peru's president, Ana Rios, | a liar", "handed the ambassador, Ana Rios, | a note".
func (at *joint) calledSo() bool {
	s, v := at.s, at.i-3
	if !at.beside() || at.cb != CNoun && at.cb != COffice || at.nb.Det != at.v.a && at.nb.Det != at.v.an || s.Class(at.a) != CPerson && s.Class(at.a) != CName || s.kindAt(v) != IVerb || s.kindAt(v+1) != INP || s.kindAt(v+2) != IComma {
		return false
	}
	verb := &s.Verbs[s.Items[v].Ref]
	if gives := at.cb == CNoun && at.lex.Word(verb.Lemma).Class&lexicon.Dative != 0; verb.Passive || !gives && !at.lex.Word(verb.Lemma).Does(lexicon.Labels) || s.NPs[at.a].Appos != s.Items[v+1].Ref {
		return false
	}
	return s.kindAt(pastPhrases(s.Items, at.k+1)) != IComma // "called the minister, Ana Rios, a doctor, on Friday"
}

// verbBehindAside says whether the verb of saying at item v, with phrases of time and place at most, is closed by a comma with
// a finite verb behind it, whose subject stands before the aside.
func (p *Parser) verbBehindAside(s *Sentence, v int) bool {
	i := pastPhrases(s.Items, v+1)
	if s.kindAt(i) != IComma || s.kindAt(i+1) != IVerb {
		return false
	}
	f := s.Verbs[s.Items[i+1].Ref].Form
	return i == v+1 || f == Finite
}

// behindAside says whether the comma closes an aside between "to be" and what that says of its subject.
func (at *joint) behindAside() bool {
	if at.nb.Det == 0 || at.cb == CState || at.cb == CPlace {
		return false // "is, in Lima, Peru, an ally"
	}
	for i := at.i; i > 2; i-- {
		if at.s.Items[i-2].Kind == IVerb {
			v := &at.s.Verbs[at.s.Items[i-2].Ref]
			return v.Copula && at.s.Items[i-1].Kind == IComma && at.s.Items[i].Kind == IPrep && at.s.Items[at.c].Kind == IComma
		}
	}
	return false
}

// behindFronted says whether the comma closes the phrase with which a clause behind ", and" or a conjunction begins, before its
// subject: "left Peru, and in Geneva, | Norway's minister praised it".
func (at *joint) behindFronted() bool {
	before := at.s.kindAt(at.i - 2)
	if !at.beside() || at.s.kindAt(at.i-1) != IPrep || at.s.Class(at.a) == COffice || !agent(at.cb) && at.cb != COffice && at.cb != CName {
		return false
	}
	anew := before == ISub || (before == IConj || before == IAdv) && at.s.kindAt(at.i-3) == IComma
	return anew && !at.liesIn(at.s, at.a, at.b) && at.ownVerb(at.s, at.k) >= 0
}

// several says of whom a count or a group before the comma tells: "two companies, Orkan Steel and
// Delta Bank,".
func (at *joint) several() verdict {
	if x := at.officerOfOther(); x >= 0 {
		return at.listed(x)
	}
	if x := at.countedBefore(at.s, at.c); x >= 0 && at.namesFollow(at.s, at.k) {
		return at.nameOf(x)
	}
	if at.s.Items[at.c].Kind == IDash && at.i == at.c-1 && (at.cb != COffice || at.nb.Plural && !at.holdsAll(at.s, at.a, at.b) || !at.nb.Plural && at.s.NPs[at.a].Plural) && at.listGoesOn(at.s, at.k) && at.onlyList(at.s, at.k, IDash) {
		return at.hung(at.a, at.v.paren) // "members of the bloc - Chile, Colombia and Peru - sent"
	}
	if len(at.chain) > 1 && at.beside() && at.s.NPs[at.chain[0]].Prep == at.v.as && at.counted(at.s, at.chain[1]) && at.namesFollow(at.s, at.k) {
		return at.nameOf(at.chain[1]) // "counts three nations as partners, namely Chile, Peru and Mali"
	}
	if at.beside() && at.s.kindAt(at.k+1) == IComma && at.person() && at.oneOfThem(at.s, at.a) {
		return at.nameOf(at.a)
	}
	if x := at.holders(); x >= 0 {
		return at.nameOf(x)
	}
	if title := at.titleOfAll(at.s, at.a, at.k); title >= 0 && !at.semicolon {
		return at.nameOf(title)
	}
	if up := at.namedOfficers(); up >= 0 {
		return at.listed(up)
	}
	if at.beside() && ((at.counted(at.s, at.a) || at.kindred(at.s, at.a) || at.cb == CState && at.statesOfBody(at.s, at.a)) && at.namesFollow(at.s, at.k) || at.tallied(at.s, at.a, at.k)) {
		if up := at.officersOf(at.s, at.a, at.b); up < 0 {
			at.appose(at.s, at.b, at.a) // "two companies, Orkan Steel and Delta Bank,", "Chad and its allies, Mali and Togo,"
		} else if at.s.NPs[up].Lead == up {
			at.appose(at.s, at.b, up)
		} else {
			at.nb.Up, at.nb.Prep = up, at.v.paren
		}
		return joined
	}
	if at.beside() && (at.cb == CState || at.cb == CPlace) && at.capitalCity(at.s, at.a) {
		return at.nameOf(at.a) // "Canada's capital, Ottawa, and Halifax"
	}
	if at.beside() && at.cb == CState && at.membersOf(at.s, at.a) && at.namesFollow(at.s, at.k) {
		if up := at.s.NPs[at.a].Up; at.s.NPs[up].Lead == up {
			at.appose(at.s, at.b, up) // "the members of the Security Council, China, France and Russia, met"
		} else {
			at.nb.Up, at.nb.Prep = at.a, at.v.paren // "Niger and the members of the bloc, Chad and Togo, met"
		}
		return joined
	}
	if at.beside() && (at.s.Class(at.a) == CName || at.s.Class(at.a) == CPerson) && at.nationalWho(at.s, at.k) {
		return at.tells(at.a) // "Ana Rios, the Peruvian who heads the agency,"
	}
	return further
}

// holders is the title of several, of no state, whose names stand between its comma and another: "the hosts of the meeting,
// | King Carl and President Rios, said"; -1 for none.
func (at *joint) holders() int32 {
	x := at.a
	if len(at.chain) == 2 && at.s.NPs[x].Prep == at.v.of && at.s.Class(x) == CEvent {
		x = at.chain[1]
	}
	n := &at.s.NPs[x]
	if !at.beside() || at.cb != CPerson || at.s.Class(x) != COffice || !n.Plural || n.Det != at.v.the || n.PFirst != n.Head || n.Lead != x || n.Next >= 0 || n.Appos >= 0 || n.Apposed {
		return -1
	}
	list := false
	for i := at.k; i < len(at.s.Items); i++ {
		switch at.s.Items[i].Kind {
		case INP, IPrep:
		case IConj:
			list = true
		case IComma:
			if list {
				if at.s.kindAt(i+1) == IVerb {
					return x
				}
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// lists goes on with a list, or with one of those it names: "A member of both NATO and the EU,
// Denmark sent", "King Hussein of Jordan, Francesco Cossiga".
func (at *joint) lists() verdict {
	if x := at.opening(at.s, at.k, at.c); x >= 0 && at.cb != CNoun && at.cb != COffice && at.cb != CEvent {
		return at.nameOf(x) // "A member of both NATO and the EU, Denmark sent"
	}
	if at.s.Heading && at.beside() && at.s.NPs[at.a].Det == 0 && at.s.lacksNoun(at.a) && at.demonymFirst(at.s, at.b) && at.sharesNoun(at.s, at.a, at.b) {
		return joined // "Chad expels British, Canadian ambassadors"
	}
	if at.otherHolder() || at.countsGoOn() {
		return at.listed(at.a)
	}
	if x := at.memberBefore(at.s, at.k, at.c); x >= 0 && (at.semicolon || at.listGoesOn(at.s, at.k)) {
		return at.listed(x)
	}
	if at.cb == CName && len(at.chain) > 1 && at.s.Class(at.chain[0]) == CState && at.s.NPs[at.chain[0]].Up == at.chain[1] && at.couldBePerson(at.s, at.b) && (at.s.Class(at.chain[1]) == CPerson || at.s.NPs[at.chain[0]].Prep == at.v.of && at.fullName(at.s, at.chain[1]) && at.fullName(at.s, at.b)) {
		at.nb.Titled, at.cb = true, CPerson // "King Hussein of Jordan, Francesco Cossiga": no state beside Jordan
	}
	if x := at.countedToo(at.s, at.chain, at.b); x >= 0 {
		return at.listed(x)
	}
	if x := at.asManyOf(at.s, at.chain, at.k); x >= 0 {
		at.join(at.s, x, at.b)
		at.nb.Like = x
		return joined
	}
	if !at.semicolon && at.person() {
		if who := at.toldInside(at.s, at.i); who >= 0 {
			return at.listed(at.s.NPs[who].Lead)
		}
	}
	if at.alternates(at.s, at.k) {
		at.nb.Up, at.nb.Prep = at.a, at.v.paren
		if at.s.kindAt(at.k+2) == INP && at.s.Class(at.s.Items[at.k+2].Ref) == CName && !at.semicolon {
			at.s.NPs[at.s.Items[at.k+2].Ref].Titled = true // the next of them
		}
		return joined
	}
	if at.cb == CName && at.eachOfState(at.s, at.chain, at.k) {
		at.nb.Titled = true
		return at.listed(at.chain[1])
	}
	if at.cb == CPerson && at.beside() && at.eachOfState(at.s, at.chain, at.k) && at.s.Class(at.chain[1]) == CPerson && at.ownVerb(at.s, at.k) < 0 {
		return at.listed(at.s.NPs[at.chain[1]].Lead) // "Present were President Rios of Peru, King Carl of Norway."
	}
	if !at.semicolon && at.ownerBehind(at.s, at.a, at.b, at.k) {
		return at.hung(at.a, at.v.of)
	}
	if !at.semicolon && at.i == at.c-1 && at.cb == COffice && at.nb.Plural && at.nb.PossNP < 0 && at.s.Class(at.a) == CState && at.s.NPs[at.a].Lead == at.a && at.s.NPs[at.a].Next < 0 && len(at.chain) > 1 && at.s.Class(at.chain[1]) == COffice && at.s.kindAt(at.k+1) == IComma && at.listGoesOn(at.s, at.k) {
		return at.listed(at.a) // "the leaders of Kenya, the EU members, Egypt and Iraq"
	}
	return further
}

// otherHolder says whether the name behind the comma has the very title that stands before it, in a list that goes on: "the
// president, | President Rios, and Secretary Hale" are three.
func (at *joint) otherHolder() bool {
	n := &at.s.NPs[at.a]
	if !at.beside() || at.cb != CPerson || at.s.Class(at.a) != COffice || n.Plural || n.Det != at.v.the || n.PLast-n.PFirst != 1 {
		return false
	}
	x, y := &at.s.Parts[n.PFirst], &at.s.Parts[at.nb.PFirst]
	return x.Kind == POffice && y.Kind == POffice && x.Ref == y.Ref && at.listGoesOn(at.s, at.k)
}

// sameOne joins a name and its title, or a place and its state: "Ana Rios, the president,", "Bogotá,
// Colombia".
func (at *joint) sameOne() verdict {
	if at.semicolon {
		return further
	}
	// "Bogotá, Colombia"
	if (at.cb == CState || at.cb == CPlace || at.cb == CName) && at.liesIn(at.s, at.a, at.b) {
		return at.hung(at.a, at.v.in)
	}
	if x := at.toDoSo(); x >= 0 {
		return at.nameOf(x)
	}
	if len(at.chain) > 1 && at.ownMan(at.chain[1], at.chain[0]) && at.person() {
		return at.nameOf(at.chain[1])
	}
	if x := at.oneOfficer(at.s, at.chain); x >= 0 && at.person() && at.s.NPs[x].Appos < 0 {
		return at.nameOf(x) // "one of his deputies, X,"
	}
	for _, x := range at.chain {
		cx := at.s.Class(x)
		switch {
		case (cx == CName || (cx == CState || cx == CPlace) && at.s.Doc.Tokens[at.nb.Last-1].Capital) && at.cb == COffice && x == at.a && at.from(at.s, at.i) >= 0: // "Ana Rios, of Georgia, | a Career Member of"
			at.appose(at.s, at.from(at.s, at.i), at.b)
			return joined
		case cx == CPerson && at.cb == COffice && !at.verbSeen && at.nb.Det == at.v.the && at.s.NPs[x].Appos >= 0 && at.s.Items[0].Kind == IPrep && at.finiteFollows(at.s, at.k):
			return apart // "At the meeting with the Ambassador of Chile, Mr. Vera, the President said"
		case (cx == CPerson || cx == CName) && at.s.NPs[x].Lead != x && at.namesTwo(at.s, at.k):
			return at.listed(at.s.NPs[x].Lead) // "the prime ministers of Chad and Mali, X and Y, | the presidents of Peru and Cuba"
		case (cx == CPerson || cx == CName) && at.cb == COffice && at.held(x) >= 0:
			return at.listed(at.s.NPs[at.held(x)].Lead) // "was chair of the Fund for Greater Lima, | president of Delta Bank"
		case cx == CName && at.cb == COffice && at.namesBody(x):
			return apart // "served on the Board of Examiners, | deputy chief of"
		case (cx == CPerson || cx == CName) && at.cb == COffice && !at.nextOffice(at.s, at.chain, at.k) && !(at.nb.Plural && at.s.NPs[x].Lead == x && at.s.NPs[x].Next < 0 && at.nb.Det == 0) && !at.officeOfNext(at.s, at.k, cx == CPerson && !at.onlyHonoured(at.s, x) || at.s.NPs[x].Appos >= 0):
			return at.tells(x)
		case cx == COffice && x == at.a && at.headlined(at.s, x, at.b):
			return at.listed(x) // "Peru president, Rios to meet in Lima"
		case cx == COffice && at.endsName(at.s, x), at.atCourt(at.s, x):
			continue // "the president of the Court of Justice, X"
		case cx == COffice && x == at.a && (at.cb == CName || at.cb == CPerson && at.untitled(at.s, at.b)) && len(at.s.Verbs) == 0 && at.furtherTitle(at.s, x):
			return at.hung(x, at.v.of) // "Ana Rios, Founder and CEO, Orkan"
		case cx == COffice && x == at.a && (at.cb == CName || at.cb == CPerson && at.untitled(at.s, at.b)) && at.s.NPs[x].Apposed && !at.s.NPs[x].Plural && at.s.NPs[x].Appos < 0 && at.severalWho(at.s, x) >= 0:
			return at.nameOfBoth(x, at.severalWho(at.s, x)) // "Three leaders, the Finnish president, X, ..."
		case cx == COffice && x == at.a && at.person() && at.untitled(at.s, at.b) && at.s.NPs[x].Apposed && !at.s.NPs[x].Plural && at.s.NPs[x].Appos < 0 && at.roleOf(x) >= 0:
			return at.nameOfBoth(x, at.roleOf(x)) // "his host, the Turkish minister, | Hakan Demir"
		case cx == COffice && !at.s.NPs[x].Apposed && (at.cb == CPerson || at.cb == CName && at.nb.Det != at.v.the) && !at.s.NPs[x].Plural && at.s.NPs[x].Appos < 0 && !at.eachOf(at.s, at.chain, at.k) && !at.postedToo(at.s, at.k, x) && !at.amongPosts(x):
			return at.nameOfTitle(x)
		case cx == COffice && at.cb == CState && (at.s.HeadPart(x).Role || at.s.NPs[x].PossNP >= 0 && at.lex.Word(at.s.HeadWord(x)).Is(lexicon.Adherent) && at.closesAtOnce(at.s, at.k)) && !at.s.NPs[x].Plural && at.s.NPs[x].Appos < 0 && !at.s.NPs[x].Apposed && x == at.chain[0] && at.untitled(at.s, at.b):
			return at.nameOf(x) // "its host, Oman", "NATO's newest member, Sweden"
		}
		if up := at.s.NPs[x].Up; cx == CPerson || cx == CName && !(up >= 0 && (at.ofOffice(at.s, x) || at.s.NPs[x].Prep == at.v.in || at.s.NPs[x].Prep == at.v.at && (at.s.Class(up) == COffice || at.lex.Word(at.s.HeadWord(up)).Is(lexicon.Section)))) {
			break // past a name, but for "the president of the Baltic Assembly, X", "the minister for the Presidency, X", "the chief of police in Leon, X" and "the consul at Cagliari, X"
		}
	}
	return further
}

// nameOfBoth says that the noun phrase behind the comma is the name of title x, and so of what that is an apposition of.
func (at *joint) nameOfBoth(x, other int32) verdict {
	at.s.NPs[x].Apposed = false
	at.appose(at.s, at.b, x)
	at.s.NPs[other].Appos = at.b
	at.nb.Apposed = true
	return joined
}

// nameOfTitle says that the noun phrase behind the comma is the name of whoever has title x, with others on its list.
func (at *joint) nameOfTitle(x int32) verdict {
	n := &at.s.NPs[x]
	if lead := &at.s.NPs[n.Lead]; n.Lead != x && lead.Next == x && n.Next < 0 && at.s.Class(n.Lead) == COffice && !lead.Plural && n.Det == 0 && n.PossNP < 0 && !lead.Apposed && lead.Appos < 0 {
		x = n.Lead // "the acting president and prime minister, X,": both
	} else if helper := at.helperOf(at.s, x, at.b); helper >= 0 {
		x = helper
	}
	at.appose(at.s, at.b, x)
	at.bothTitles(at.s, at.b, x)
	return joined
}

// roleOf is what somebody is said to be to another, "his host", "her mentor", of whom title x tells the office; -1 for none.
func (at *joint) roleOf(x int32) int32 {
	o := at.apposedTo(at.s, x)
	if o < 0 || at.s.NPs[o].Plural || at.s.NPs[o].PossWord == 0 && at.s.NPs[o].PossNP < 0 {
		return -1
	}
	if c := at.s.Class(o); c != COffice && (c != CNoun || at.s.NPs[o].PossWord == 0) {
		return -1
	}
	return o
}

// ownMan says whether noun phrase x names somebody's man, and b the place where he is that: "its man in Oslo, | Ana Rios,".
func (at *joint) ownMan(x, b int32) bool {
	n, m := &at.s.NPs[x], &at.s.NPs[b]
	return at.lex.In(lexicon.OwnMan, at.s.HeadWord(x)) && (n.PossNP >= 0 || n.PossWord != 0) && !n.Plural && n.Appos < 0 && m.Up == x && (m.Prep == at.v.in || m.Prep == at.v.at)
}

// described joins a name and the noun that tells what it is: "Oman's capital, Muscat,", "the
// regional bloc, ECOWAS,", "North Korea, a formal treaty ally".
func (at *joint) described() verdict {
	if at.semicolon {
		return further
	}
	x := at.chain[0]
	n, cx := &at.s.NPs[x], at.s.Class(x)
	one := cx == CNoun && !n.Plural && n.Appos < 0 && at.describes(at.s, n)
	// "Oman's capital, Muscat," "its second port, Benguela,"
	if one && (at.cb == CState || at.cb == CPlace || at.cb == CName) && at.untitled(at.s, at.b) && at.placeNoun(at.s, x) && (at.closesAtOnce(at.s, at.k) || at.closesPlace(at.s, x, at.k)) {
		return at.nameOf(x)
	}
	// "another Pacific nation, the Solomon Islands,"
	if one && at.cb == CState && at.nb.PossNP < 0 && at.nb.Head == at.nb.PFirst && at.stateNoun(at.s, x) && at.closesAtOnce(at.s, at.k) && at.s.kindAt(at.k+1) != IVerb {
		at.appose(at.s, at.b, x)
		if x == at.a && at.s.kindAt(at.i-1) == IConj && at.s.kindAt(at.i-2) == INP && at.s.Class(at.s.Items[at.i-2].Ref) == CState {
			at.join(at.s, at.s.Items[at.i-2].Ref, at.b) // "sanctioned Chad and its ally, Mali"
		}
		return joined
	}
	// "the regional bloc, ECOWAS,", "its partner, the African Union,"
	if one && (at.cb == COrg || at.cb == CBloc) && at.nb.PossNP < 0 && at.nb.Head == at.nb.PFirst && at.bodyNoun(at.s, x) && (at.closesAtOnce(at.s, at.k) || at.nb.Det == 0 && at.s.kindAt(at.k+1) == IComma && at.s.kindAt(at.k+2) == IConj) {
		return at.nameOf(x)
	}
	// "sanctions on a think-tank, the Institute for Eastern Studies,"
	if one && x == at.a && at.beside() && at.nb.Det == at.v.the && (at.cb == COrg || at.bodyName(at.s, at.b)) && at.nb.PossNP < 0 && at.indefinite(at.s, x) && at.bodyNoun(at.s, x) {
		if end := pastPhrases(at.s.Items, at.k+1); at.s.kindAt(end) == IStop || at.s.kindAt(end) == IComma && at.s.kindAt(end+1) != IConj {
			return at.nameOf(x)
		}
	}
	// "the country's largest bank, Orkan, and its oldest lender, Delta": there is but one
	if one && (at.cb == COrg || at.cb == CName) && at.nb.PossNP < 0 && at.nb.Det == 0 && at.beside() && at.utmost(at.s, x) && (at.closesAtOnce(at.s, at.k) || at.s.kindAt(at.k+1) == IComma && at.s.kindAt(at.k+2) == IConj) {
		return at.nameOf(x)
	}
	// "the bill's author, Nino Goguadze,", "his brother, Prince Albert,"
	if one && (at.cb == CPerson || at.cb == CName) && (at.untitled(at.s, at.b) || at.lex.Head(at.s.HeadWord(x))&lexicon.Kin != 0 || n.PossWord != 0 && at.s.Parts[n.PFirst].Is(lexicon.Demonym)) && at.couldBePerson(at.s, at.b) && (at.closesAtOnce(at.s, at.k) || at.oneRelative(x)) {
		return at.nameOf(x)
	}
	// "A Peruvian, Ana Rios,", "another Kurd, Jalal Talabani,"
	if (cx == CState || cx == CBloc || cx == CName) && at.person() && (at.indefinite(at.s, x) || n.Det == at.v.another) && n.Prep == 0 && n.Appos < 0 && at.closesAtOnce(at.s, at.k) {
		return at.nameOf(x)
	}
	if x := at.sameKindBefore(at.s, at.chain, at.b, at.k); x >= 0 {
		return at.listed(x)
	}
	if cx == CPerson && at.kin(at.s, at.b) && n.Appos < 0 {
		return at.tells(x) // "Prince Albert, brother of King Baudouin"
	}
	if x := at.s.NPs[at.chain[0]].Lead; at.cb == CNumber && at.allOf(at.s, x, at.k) && at.s.NPs[x].Appos < 0 {
		return at.tells(x) // "Peru and Chile, two of the founding members of the bloc,"
	}
	if at.cb == CNumber && at.oneOf(at.s, at.k) && n.Appos < 0 {
		switch cx {
		case CState, CPerson, COrg, CName, CPlace:
			return at.tells(x) // "Peru, one of the founding members of the bloc,"
		}
	}
	// "North Korea, a formal treaty ally of China's,"; not "attacks on its ally Chad, its minister, Ana Rios, said"
	if (at.cb == CNoun || at.cb == CEvent || at.cb == COffice || at.cb == COrg && at.s.HeadPart(at.b).Kind != PEntity) && (at.describes(at.s, at.nb) || at.bareRole(at.s, x, at.k)) && !at.sumsUp(at.s, at.nb, at.b) && cx != CDate && !(at.cb == COffice && (cx == CEvent || cx == COffice && at.ofAnother(at.s, x, at.b) || cx == CState && at.nb.PossWord != 0 && at.officeOfNext(at.s, at.k, true))) && !(at.cb == COffice && (cx == CPerson || cx == CName && n.Appos >= 0 || !at.nb.Plural && at.ofApposed(at.s, x)) && at.officeOfNext(at.s, at.k, true)) {
		// The nearest with a name, else the nearest.
		for _, y := range at.chain {
			if at.endsBody(at.s, y) {
				continue // "the Front for | Peace, a rebel group"
			}
			if cy := at.s.Class(y); cy == CState || cy == CPerson || cy == COrg || cy == CName || cy == CPlace || cy == CEvent || cy == CBloc {
				x = y
				break
			}
		}
		return at.tells(x)
	}
	return further
}

// oneRelative says whether x is somebody's one relative, whose name the one behind the comma is whatever is listed behind
// that: "came with his wife, | Melania, and a retinue".
func (at *joint) oneRelative(x int32) bool {
	n := &at.s.NPs[x]
	return at.lex.Head(at.s.HeadWord(x))&lexicon.Kin != 0 && (n.PossWord != 0 || n.PossNP >= 0) && !n.Plural && !n.Apposed
}

// goesOn joins two of a kind: the comma of a list.
func (at *joint) goesOn() verdict {
	if x := at.s.NPs[at.a].Lead; !at.semicolon && (at.cb == CNoun || at.cb == COffice) && at.describesAll(at.s, x, at.b, at.k) {
		return at.tells(x)
	}
	if at.verbSeen && at.finiteFollows(at.s, at.k) && !at.listGoesOn(at.s, at.k) {
		return apart
	}
	if !at.listGoesOn(at.s, at.k) && !at.s.Heading && !at.semicolon && at.s.NPs[at.s.NPs[at.a].Lead].Next < 0 {
		return apart
	}
	if x := at.anotherOf(at.s, at.chain, at.b, at.k); x >= 0 {
		return at.listed(x)
	}
	if x := at.bodyThere(at.s, at.chain, at.b); x >= 0 {
		return at.listed(x)
	}
	if x := at.warTold(at.s, at.a, at.i); x >= 0 && !at.semicolon && alike(at.cb, CState, true) && at.cb != CName {
		return at.listed(x)
	}
	if at.actorsBefore() {
		return at.listed(at.a)
	}
	for _, x := range at.chain {
		cx := at.s.Class(x)
		if up := at.s.NPs[x].Up; up >= 0 && at.s.NPs[x].Prep == at.v.in && at.s.NPs[x].Lead == x && at.s.Doc.Tokens[at.s.NPs[x].First-1].Kind == text.Comma && (at.cb == CState || at.cb == CPlace) {
			continue // "to Riga, Latvia, | Tallinn, Estonia", but "with Chad in Bonn, Berlin, | Paris and Rome"
		}
		if alike(cx, at.cb, true) && (cx != CNoun || x == at.a) && (cx != CEvent || x == at.a) {
			return at.listed(x)
		}
		if at.s.Items[at.c].Kind == IComma && at.listGoesOn(at.s, at.k) && at.sameBuild(at.s, x, at.b) {
			return at.listed(x)
		}
	}
	if at.semicolon || at.listGoesOn(at.s, at.k) {
		if x := at.otherSide(at.s, at.chain, at.b); x >= 0 && at.cb == CNoun {
			return at.listed(x) // "Britain, Canada, many Arab states, and Chad"
		}
		if alike(at.s.Class(at.a), at.cb, false) {
			return at.listed(at.a)
		}
	}
	return further
}

// actorsBefore says whether those named behind the comma stand beside the states or whoever acts that are told of before it,
// rather than beside a place farther back: "were held in Oslo with the help of regional powers, | Chad and Mali".
func (at *joint) actorsBefore() bool {
	n := &at.s.NPs[at.a]
	if !at.beside() || !n.Plural || n.Prep != at.v.of && n.Prep != at.v.by || at.s.Class(at.a) != CNoun && at.s.Class(at.a) != COffice || at.cb != CState && at.cb != COrg {
		return false
	}
	return len(at.chain) > 2 && at.s.NPs[at.chain[1]].Prep == at.v.with && at.s.Class(at.chain[1]) == CNoun && at.s.Class(at.chain[2]) != CNoun
}

// sameBuild says whether two nouns with only their articles are both followed by "of", as those are that a list names one by one:
// "through the annexation of Texas in 1845, | the negotiation of a treaty in 1846, and".
func (p *Parser) sameBuild(s *Sentence, x, b int32) bool {
	built := func(np int32) bool {
		n, c := &s.NPs[np], s.Class(np)
		return (c == CNoun || c == CEvent) && n.Det == p.v.the && n.PFirst == n.Head && n.Last < s.Last && s.Words[n.Last] == p.v.of
	}
	return built(x) && built(b)
}

// countedBefore finds those that are counted before the dash at item c, of whom a participle tells
// more, and who are named next: "six nations bordering Chad - Libya, Mali and Niger -", "three firms said to
// belong to Rios - A, B and C -"; -1 for none.
func (p *Parser) countedBefore(s *Sentence, c int) int32 {
	const reach = 8 // items
	items := s.Items
	if c < 3 || items[c].Kind != IDash || items[c-1].Kind != INP {
		return -1
	}
	for i := c - 2; i > 0 && i > c-reach; i-- {
		switch items[i].Kind {
		case IPrep, INP, IAdv:
			continue
		case IVerb:
		default:
			return -1
		}
		switch s.Verbs[items[i].Ref].Form {
		case Infinitive:
		case Gerund, Participle:
			if items[i-1].Kind == INP && p.counted(s, items[i-1].Ref) {
				return items[i-1].Ref
			}
		default:
			return -1
		}
	}
	return -1
}

// ofApposed says whether noun phrase x, or what it hangs on by "of", is the title behind somebody's
// name: "Ana Soto, the foreign minister of | Chile |, the president of Peru, Juan Ruiz, and".
func (p *Parser) ofApposed(s *Sentence, x int32) bool {
	if s.NPs[x].Prep == p.v.of && s.NPs[x].Up >= 0 {
		x = s.NPs[x].Up
	}
	return s.Class(x) == COffice && s.NPs[x].Apposed && p.apposedTo(s, x) >= 0 && p.apposedTo(s, x) < x
}

// helperOf is the title of one who speaks or acts for the holder of title x, whose name b is
// rather than that one's: "the spokesman for the UN Secretary-General, | Ana Rios, said"; -1 for
// none, as where the dictionaries know b for the holder of x, "the adviser to the Russian
// president, | Vladimir Putin".
func (p *Parser) helperOf(s *Sentence, x, b int32) int32 {
	n := &s.NPs[x]
	y := n.Up
	if y < 0 || n.Lead != x || s.Class(y) != COffice || s.NPs[y].Det != p.v.the || s.NPs[y].Plural || s.NPs[y].Apposed || s.NPs[y].Appos >= 0 {
		return -1
	}
	switch p.lex.Offices[s.HeadPart(y).Ref].Kind {
	case lexicon.Spokesperson, lexicon.Envoy, lexicon.Official:
	default:
		return -1
	}
	office := p.lex.Offices[s.HeadPart(x).Ref].Name
	for _, sense := range s.HeadPart(b).Senses {
		if sense.Class == lexicon.Leader && slices.ContainsFunc(p.lex.Entities[sense.Ref].Terms, func(t lexicon.Term) bool { return strings.EqualFold(t.Office, office) }) {
			return -1
		}
	}
	return y
}

// officersOf is the title in the plural that noun phrase a, which names states, says they are of,
// where b begins the names of those who hold it: "the leaders of three African countries, | X of
// Togo and Y of Mali"; -1 for none.
func (p *Parser) officersOf(s *Sentence, a, b int32) int32 {
	up := s.NPs[a].Up
	if up < 0 || s.NPs[a].Prep != p.v.of && p.lex.Word(s.NPs[a].Prep).Text != "from" || s.Class(up) != COffice || !s.NPs[up].Plural {
		return -1
	}
	if s.Class(a) == COrg || s.Class(a) == COffice || !p.maybePerson(s, b) {
		return -1
	}
	return up
}

// namedOfficers is the title in the plural that the noun phrase before the comma says to be of a bloc, or of a body where the names
// behind it are each of a state: "the ministers of the Baltic states, | Ana Rios of Latvia and", "the leaders of the G7, | Ana
// Rios of Canada and"; -1 for none.
func (at *joint) namedOfficers() int32 {
	s := at.s
	n := &s.NPs[at.a]
	if !at.beside() || n.Up < 0 || n.Prep != at.v.of || s.Class(n.Up) != COffice || !s.NPs[n.Up].Plural || s.NPs[n.Up].Lead != n.Up || !at.person() || !at.listGoesOn(s, at.k) {
		return -1
	}
	switch s.Class(at.a) {
	case CBloc:
		return n.Up
	case COrg, CName:
		if s.kindAt(at.k+1) == IPrep && s.Items[at.k+1].Word == at.v.of && s.kindAt(at.k+2) == INP && s.Class(s.Items[at.k+2].Ref) == CState {
			return n.Up
		}
	}
	return -1
}

// bareRole says whether the noun phrase at item k tells without an article what the state
// x is: "Denmark, host of the summit,".
func (p *Parser) bareRole(s *Sentence, x int32, k int) bool {
	n := &s.NPs[s.Items[k].Ref]
	return s.Class(x) == CState && s.Class(s.Items[k].Ref) == COffice && n.Det == 0 && !n.Plural && !s.Doc.Tokens[n.First].Capital &&
		s.kindAt(k+1) == IPrep && s.Items[k+1].Word == p.v.of
}

// ofAnother says whether two offices are of two states by the words before them: "the
// Syrian president, the Qatari emir and".
func (p *Parser) ofAnother(s *Sentence, a, b int32) bool {
	nation := func(np int32) int32 {
		for k := s.NPs[np].PFirst; k < s.NPs[np].Head; k++ {
			if x := &s.Parts[k]; x.Kind == PEntity && x.Is(lexicon.Demonym) {
				return s.Words[x.First]
			}
		}
		return 0
	}
	x, y := nation(a), nation(b)
	return x != 0 && y != 0 && x != y
}

// endsName says whether a bare word with "of" before it ends the name of a body: "the Supreme
// Court of | Justice".
func (p *Parser) endsName(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != p.v.of || n.Up < 0 || n.Det != 0 || n.PossNP >= 0 || n.PFirst != n.Head || n.Plural {
		return false
	}
	c := s.Class(n.Up)
	return (c == CName || c == COrg) && p.lex.Head(s.HeadWord(n.Up))&(lexicon.OrgHead|lexicon.Body) != 0
}

// endsBody says whether a bare name ends that of the body before "for": "the United Front for | Change".
func (p *Parser) endsBody(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != p.v.for_ || n.Up < 0 || n.Det != 0 || n.PossNP >= 0 || n.PFirst != n.Head || s.Class(np) != CName {
		return false
	}
	return s.Class(n.Up) == CName && (p.lex.Head(s.HeadWord(n.Up))&(lexicon.OrgHead|lexicon.Body) != 0 || p.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Camp))
}

// membersOf says whether a noun phrase is the organization or bloc whose members or states
// are spoken of before it, or what those take part in: "the five members of the council", "pressed the partners in
// the talks, China and Japan, to".
func (p *Parser) membersOf(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Up < 0 || n.Lead != np || n.Next >= 0 || s.Class(np) == CState || !s.NPs[n.Up].Plural {
		return false
	}
	word := s.HeadWord(n.Up)
	if n.Prep == p.v.in && s.Class(np) == CEvent && s.NPs[n.Up].First > s.First {
		t := p.lex.Word(word).Text
		return t == "participants" || t == "partners" || t == "parties"
	}
	if n.Prep == p.v.from && (s.Class(np) == COrg || s.Class(np) == CBloc) && s.NPs[n.Up].First <= s.First+1 {
		return p.lex.Head(word)&lexicon.StateHead != 0 // "Countries from the bloc, Peru and Chile, will send"
	}
	if n.Prep != p.v.of {
		return false
	}
	return p.lex.Head(word)&lexicon.StateHead != 0 || p.lex.Word(word).Text == "members"
}

// statesOfBody says whether a noun phrase is of several states whose officers are spoken of before it: "the foreign ministers of
// | the OPEC nations", "the leaders of the member states".
func (p *Parser) statesOfBody(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	return s.Class(np) == CNoun && n.Plural && n.Det == p.v.the && n.Lead == np && n.Next < 0 && n.Appos < 0 && !n.Apposed && n.Prep == p.v.of && n.Up >= 0 &&
		s.Class(n.Up) == COffice && p.lex.Head(s.HeadWord(np))&lexicon.StateHead != 0
}

// capitalCity says whether a noun phrase speaks of a capital without naming it.
func (p *Parser) capitalCity(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if h := s.HeadPart(np); n.Plural || h == nil || h.Kind != PNoun {
		return false
	}
	return p.lex.Word(s.HeadWord(np)).Text == "capital" || n.Last-2 >= n.First && p.lex.Word(s.Words[n.Last-2]).Text == "capital" && p.lex.Word(s.Words[n.Last-1]).Text == "city"
}

// inBrackets is the name that opens the brackets in which item k stands, behind a plural
// of which they name several; -1 for none.
func (p *Parser) inBrackets(s *Sentence, k int) int32 {
	const reach = 40
	i := k - 1
	for ; i > 0 && i > k-reach && s.Items[i].Kind != IOpen; i-- {
		if s.Items[i].Kind == IClose {
			return -1
		}
	}
	if i <= 0 || s.Items[i].Kind != IOpen || s.Items[i+1].Kind != INP || i+1 >= k {
		return -1
	}
	x := s.Items[i+1].Ref
	if up := s.NPs[x].Up; s.NPs[x].Prep != p.v.paren || up < 0 || !s.NPs[up].Plural || s.Class(up) != CNoun && s.Class(up) != COffice {
		return -1
	}
	return x
}

// holdsAll says whether a title in the plural is what those named before it hold: "Ana
// Rios and Luis Vera - the presidents of Peru and Chile -".
func (p *Parser) holdsAll(s *Sentence, a, b int32) bool {
	return s.NPs[b].Det == p.v.the && s.NPs[a].Lead != a && (s.Class(a) == CPerson || s.Class(a) == CName)
}

// oneOf says whether the noun phrase at item k is "one" with "of" behind it.
func (p *Parser) oneOf(s *Sentence, k int) bool {
	n := &s.NPs[s.Items[k].Ref]
	return n.PLast-n.PFirst == 1 && s.Words[s.Parts[n.PFirst].First] == p.v.one && s.kindAt(k+1) == IPrep && s.Items[k+1].Word == p.v.of
}

// oneOfficer is the "one" of the officers with whom a chain begins: "one of the ministers of Peru";
// -1 for none.
func (p *Parser) oneOfficer(s *Sentence, chain []int32) int32 {
	for i, x := range chain[:len(chain)-1] {
		if n := &s.NPs[x]; s.Class(x) == COffice && n.Plural && n.Prep == p.v.of && n.Up == chain[i+1] && n.Lead == x && s.HeadWord(n.Up) == p.v.one {
			return n.Up
		}
	}
	return -1
}

// allOf says whether the noun phrase at item k is a number, with "of" behind it, of just as many
// as the states, bodies or people are that a list names.
func (p *Parser) allOf(s *Sentence, lead int32, k int) bool {
	n := &s.NPs[s.Items[k].Ref]
	if n.PLast-n.PFirst != 1 || s.kindAt(k+1) != IPrep || s.Items[k+1].Word != p.v.of {
		return false
	}
	switch s.Class(lead) {
	case CState, CPerson, COrg, CName:
	default:
		return false
	}
	many := 1
	for m := s.NPs[lead].Next; m >= 0 && many <= len(tallies); m = s.NPs[m].Next {
		many++
	}
	return many > 1 && many == slices.Index(tallies[:], strings.ToLower(s.Doc.Of(int(s.Parts[n.PFirst].First))))
}

// opening is the description that begins a sentence, with two things of which it is,
// before the comma at item c and the subject at item k; -1 for none.
func (p *Parser) opening(s *Sentence, k, c int) int32 {
	if c < 4 || s.Items[0].Kind != INP || !p.describes(s, &s.NPs[s.Items[0].Ref]) || s.NPs[s.Items[0].Ref].Plural || !p.finiteFollows(s, k) {
		return -1
	}
	both := false
	for i := 1; i < c; i++ {
		switch s.Items[i].Kind {
		case INP, IPrep, IAdv:
		case IConj:
			both = true
		default:
			return -1
		}
	}
	if cl := s.Class(s.Items[0].Ref); !both || cl != COffice && cl != CNoun {
		return -1
	}
	return s.Items[0].Ref
}

// titleOfAll finds the title that the names from item k on have, one of each of
// the states before them, whose last is a: "the presidents of Chile and Peru, Ana
// Vera and Luis Soto, met", "the presidents of the two countries, ..."; -1 for none.
func (p *Parser) titleOfAll(s *Sentence, a int32, k int) int32 {
	lead := s.NPs[a].Lead
	title := s.NPs[lead].Up
	if title < 0 || s.NPs[lead].Prep != p.v.of {
		return -1
	}
	if lead == a && !(s.NPs[a].Plural && p.lex.Head(s.HeadWord(a))&lexicon.StateHead != 0) || lead != a && (s.Class(lead) != CState || s.Class(a) != CState) {
		return -1
	}
	if s.Class(title) != COffice || !s.NPs[title].Plural || s.NPs[title].Appos >= 0 || s.NPs[title].Apposed || k+2 >= len(s.Items) {
		return -1
	}
	if c := s.Items[k+1].Kind; c != IConj && c != IComma {
		return -1
	}
	for _, i := range [...]int{k, k + 2} {
		it := &s.Items[i]
		if it.Kind != INP {
			return -1
		}
		if c := s.Class(it.Ref); c != CPerson && (c != CName || !p.couldBePerson(s, it.Ref)) || !p.untitled(s, it.Ref) {
			return -1
		}
	}
	return title
}

// afterWhere says whether the noun phrase at item k is the subject of a sentence that begins with
// a place and what is done there: "In Kabul, where he met the commander, | Barlow said".
func (p *Parser) afterWhere(s *Sentence, k int) bool {
	items := s.Items
	const opening = 5 // items before "where"
	r := slices.IndexFunc(items[:min(opening, k)], func(it Item) bool { return it.Kind == IRel && it.Word == p.v.where })
	if r < 3 || items[0].Kind != IPrep && items[1].Kind != IPrep || items[r-1].Kind != IComma || items[r-2].Kind != INP {
		return false
	}
	b := builder{p: p, s: s, items: items}
	return b.verbOf(k) >= 0
}

// namedReport says whether a title at item k, what hangs on it, the name between
// commas after it and a verb of saying report what stands before them.
func (p *Parser) namedReport(s *Sentence, k int) bool {
	if c := s.Class(s.Items[k].Ref); s.Items[k-1].Kind == IConj || c != COffice && c != CNoun {
		return false
	}
	i := pastPhrases(s.Items, k+1)
	if i >= len(s.Items) || s.Items[i].Kind != IComma {
		return false
	}
	closing := p.asideEnd(s, i)
	if x := s.Items[k].Ref; closing < 0 && s.Class(x) == COffice && s.NPs[x].Plural && i == k+1 { // ", their presidents, Ana Rios and Luis Vera, said"
		for closing = i + 1; closing+1 < len(s.Items) && s.Items[closing+1].Kind != IVerb; closing++ {
			if it := &s.Items[closing]; it.Kind != IComma && it.Kind != IConj && (it.Kind != INP || s.Class(it.Ref) != CName && s.Class(it.Ref) != CPerson) {
				return false
			}
		}
		if closing+1 >= len(s.Items) || s.Items[closing].Kind != IComma {
			return false
		}
	}
	b := builder{p: p, s: s, items: s.Items}
	return closing > 0 && b.class(s.Items[closing+1].Ref)&lexicon.Reporting != 0 && !b.behindWho(k)
}

// alternates says whether the state at item k is that of the name before its comma, in
// a list that alternates between them: "Amedi Camara, Mauritania, Daniel Bertrand,
// Belgium and".
func (p *Parser) alternates(s *Sentence, k int) bool {
	pair := func(k int) bool { // a name, a comma and the bare name of a state at item k
		if k < 2 || k >= len(s.Items) || s.Items[k].Kind != INP || s.Items[k-1].Kind != IComma || s.Items[k-2].Kind != INP {
			return false
		}
		a, b := s.Items[k-2].Ref, s.Items[k].Ref
		if c := s.Class(a); c != CName && c != CPerson || s.Class(b) != CState {
			return false
		}
		part := s.HeadPart(b)
		return part.Is(lexicon.State) && p.untitled(s, b) && (p.untitled(s, a) || p.ranked(s, a))
	}
	if !pair(k) {
		return false
	}
	if k >= 5 && (s.Items[k-3].Kind == IComma || s.Items[k-3].Kind == IConj) && pair(k-4) {
		return true
	}
	return k+4 < len(s.Items) && (s.Items[k+1].Kind == IComma || s.Items[k+1].Kind == IConj) && pair(k+4)
}

// eachOfState says whether the name at item k goes on a list of names, each with "of" its state
// behind: "his counterparts Akiba Takeo of Japan, | Cho Tae-yong of Korea".
func (p *Parser) eachOfState(s *Sentence, chain []int32, k int) bool {
	return p.ofStates(s, chain, k) && p.couldBePerson(s, s.Items[k].Ref) && p.maybePerson(s, chain[1])
}

// namesTwo says whether the title in the plural at item k is that of those named behind its states, and
// of none before it: "X and Y, | the presidents of Peru and Cuba, A and B, and".
func (p *Parser) namesTwo(s *Sentence, k int) bool {
	items := s.Items
	if k+8 >= len(items) || !s.NPs[items[k].Ref].Plural || s.Class(items[k].Ref) != COffice || items[k+1].Kind != IPrep || items[k+1].Word != p.v.of {
		return false
	}
	if items[k+3].Kind != IConj || items[k+5].Kind != IComma || items[k+7].Kind != IConj {
		return false
	}
	for _, i := range [...]int{k + 2, k + 4, k + 6, k + 8} {
		if items[i].Kind != INP {
			return false
		}
		c := s.Class(items[i].Ref)
		if person := c == CPerson || c == CName; person != (i > k+4) || person && !p.untitled(s, items[i].Ref) || !person && c != CState {
			return false
		}
	}
	return true
}

// toldInside is whom a clause that ends with the title at item i tells to hold it, so that the next
// name is another's: "including Ana Rios, who is chief of staff, | Luis Vera and"; -1 for none.
func (p *Parser) toldInside(s *Sentence, i int) int32 {
	items := s.Items
	for i > 1 && items[i-1].Kind == IPrep && items[i-2].Kind == INP && items[i-1].Word == p.v.of {
		i -= 2
	}
	if i < 4 || s.Class(items[i].Ref) != COffice || items[i-1].Kind != IVerb || !s.Verbs[items[i-1].Ref].Copula || items[i-2].Kind != IRel || items[i-2].Word != p.v.who || items[i-3].Kind != IComma || items[i-4].Kind != INP {
		return -1
	}
	if c := s.Class(items[i-4].Ref); c != CPerson && c != CName {
		return -1
	}
	return items[i-4].Ref
}

// kin says whether a noun phrase without an article names a relative, of whom "of" tells.
func (p *Parser) kin(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Head >= 0 && n.PLast-n.PFirst == 1 && n.Det == 0 && n.PossNP < 0 && n.Last < s.Last && s.Words[n.Last] == p.v.of && p.lex.Head(s.HeadWord(np))&lexicon.Kin != 0
}

// missionInLine says whether a noun phrase is a mission in a line where a capital says nothing: "Ana Rios, Chargé d'Affaires,
// | Embassy of Peru in Chad" as the entry of a list.
func (p *Parser) missionInLine(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if !s.Heading || s.Class(np) != CNoun || n.Det != 0 || n.PLast-n.PFirst > 2 || !s.Doc.Tokens[n.First].Capital {
		return false
	}
	word := s.HeadWord(np)
	return p.lex.Head(word)&lexicon.Chancery != 0 || p.lex.Word(word).Text == "mission"
}

// ownerBehind says whether the state or body b at item k says whose the title is that stands
// before its comma, behind a name or before one: "Wang Guangya, executive vice minister,
// People's Republic of China", "Ambassador Choi Youngjin, Republic of Korea", "Ana Rios,
// director, World Bank".
func (p *Parser) ownerBehind(s *Sentence, a, b int32, k int) bool {
	if up := s.NPs[a].Up; up >= 0 && (s.NPs[a].Prep == p.v.of || s.NPs[a].Prep == p.v.for_) && s.Class(up) == COffice && (s.Class(a) == CName || s.Class(a) == CNoun) {
		a = up // "Vice Minister of Trade", "Deputy Minister for Trade"
	}
	n := &s.NPs[a]
	part := s.HeadPart(b)
	state := part != nil && part.Is(lexicon.State) && s.Class(b) == CState
	body := n.Last == s.NPs[b].First-1 && (s.Class(b) == COrg || s.Class(b) == CName && p.namesBody(s, b) || p.missionInLine(s, b))
	if n.Det != 0 || n.PossNP >= 0 || n.PossWord != 0 || !state && !body || !p.untitled(s, b) || s.kindAt(k+1) == INP {
		return false
	}
	titled := false
	for i := n.PFirst; i < n.PLast; i++ {
		x := &s.Parts[i]
		if x.Kind == PEntity && i != n.Head {
			return false // it has its owner: "Russian President Putin, China"
		}
		titled = titled || x.Kind == POffice
	}
	switch c := s.Class(a); {
	case !titled, n.Plural:
		return false
	case c == COffice && n.Apposed && p.apposedTo(s, a) < a:
	case state && (c == CPerson || c == CName) && p.entry(s):
	default:
		return false
	}
	for m := range s.NPs[:b] {
		if c := s.Class(int32(m)); s.NPs[m].Up == a && s.NPs[m].Prep == p.v.of && c != CName && c != CNoun {
			return false
		}
	}
	if k+1 >= len(s.Items) {
		return true
	}
	switch next := &s.Items[k+1]; next.Kind { // no other of a list of states may follow
	case IStop, ISemicolon, IClose, IAdv, IVerb, IPrep:
		return true
	case IComma, IConj:
		j := k + 2
		if next.Kind == IComma && j < len(s.Items) && s.Items[j].Kind == IConj {
			j++
		}
		if j >= len(s.Items) || s.Items[j].Kind != INP {
			return true
		}
		c := s.Class(s.Items[j].Ref)
		return c == CPerson || c == CName || c == COffice
	}
	return false
}

// sumsUp says whether a noun phrase says what the whole clause before it is, and not
// what a name in it is: "recalled its envoy from Cuba, a move supported by Peru".
func (p *Parser) sumsUp(s *Sentence, n *NP, np int32) bool {
	return (n.Det == p.v.a || n.Det == p.v.an || n.Det == p.v.the) && s.Class(np) == CNoun && p.lex.Word(s.HeadWord(np)).Is(lexicon.Summary)
}

// describesAll says whether a noun phrase in the plural between commas says what
// the states and organizations of a list are: "Japan and South Korea, treaty
// allies of the United States,".
func (p *Parser) describesAll(s *Sentence, list, np int32, k int) bool {
	n := &s.NPs[np]
	if s.NPs[list].Next < 0 || s.NPs[list].Appos >= 0 || !n.Plural || n.Neg || n.Det != 0 && n.Det != p.v.both && n.Det != p.v.all {
		return false
	}
	var buf [64]int32
	for _, m := range s.Members(list, buf[:]) {
		if c := s.Class(m); c != CState && c != COrg && c != CBloc {
			return false
		}
	}
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IPrep, INP:
		case IConj:
			if s.kindAt(i+1) != IVerb || s.Verbs[s.Items[i+1].Ref].Form != Gerund {
				return false
			}
			i++ // "Peru and Chile, members of the bloc and | meeting in Lima,"
		case IComma:
			return !p.listGoesOn(s, k) || p.memberNoun(s, np) && p.closedBefore(s, list, np)
		case IStop, IDash, IRel:
			return true
		default:
			return false
		}
	}
	return true
}

// memberNoun says whether a noun phrase is "members" with "of" behind it, without more.
func (p *Parser) memberNoun(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.PLast-n.PFirst == 1 && n.PossNP < 0 && n.Last < s.Last && s.Words[n.Last] == p.v.of && p.lex.Word(s.HeadWord(np)).Text == "members"
}

// closedBefore says whether a list has its "and" before noun phrase np, which is no further member of it then:
// "Peru and Chile, | members of the bloc, as well as Cuba".
func (p *Parser) closedBefore(s *Sentence, list, np int32) bool {
	last := list
	for m := s.NPs[list].Next; m >= 0 && m < np; m = s.NPs[m].Next {
		last = m
	}
	return last != list && p.lex.Word(s.Words[s.NPs[last].First-1]).Closed&lexicon.Conj != 0
}

// severalWho is the noun phrase of several in the plural that the title x would tell who
// they are: "Three leaders, the Finnish president, X,"; -1 for none.
func (p *Parser) severalWho(s *Sentence, x int32) int32 {
	group := p.apposedTo(s, x)
	if group < 0 || group > x || s.Class(group) != COffice && s.Class(group) != CNoun {
		return -1
	}
	if part := s.HeadPart(group); part == nil || !part.Plural && !p.lex.Word(s.HeadWord(group)).Plural {
		return -1
	}
	return group
}

// postedToo says whether the name at item k gets an office as the one before a title did: "X as
// envoy to NATO, | Y as ambassador", "X to be envoy to NATO, | Y to be ambassador".
func (p *Parser) postedToo(s *Sentence, k int, title int32) bool {
	n := &s.NPs[title]
	if s.kindAt(k+1) == IVerb && s.Verbs[s.Items[k+1].Ref].Form == Infinitive {
		if s.Verbs[s.Items[k+1].Ref].Lemma == p.v.be {
			return n.First > s.First && s.Words[n.First-1] == p.v.be
		}
		k++ // "Y to serve as ambassador"
	}
	return n.Prep == p.v.as && k+2 < len(s.Items) && s.Items[k+1].Kind == IPrep && s.Items[k+1].Word == p.v.as && s.Items[k+2].Kind == INP && s.Class(s.Items[k+2].Ref) == COffice
}

// held is the office that a clause gives its subject and the name before the comma hangs on, where that is nobody's or
// has its own title, so that the office behind the comma is the subject's too: "was chair of the Fund for | Greater
// Lima, president of", "was adviser to | Governor Ana Rios, consul in Oslo, and"; -1 for none.
func (at *joint) held(x int32) int32 {
	s := at.s
	if at.nb.Plural || s.NPs[x].Next >= 0 || s.NPs[x].Appos >= 0 {
		return -1
	}
	if s.Class(x) == CPerson && (at.untitled(s, x) || !at.officesGoOn()) || s.Class(x) == CName && at.fullName(s, x) {
		return -1
	}
	hung := false
	for o, n := s.NPs[x].Up, 0; o >= 0 && n < 3; o, n = s.NPs[o].Up, n+1 {
		hung = hung || n > 0 || s.Class(x) == CPerson
		if f := &s.NPs[o]; s.Class(o) == COffice && !f.Plural && f.Appos < 0 && !f.Apposed {
			if !hung || f.Prep != at.v.as && !(f.Prep == 0 && f.First > s.First && s.Tag(f.First-1) == Be) {
				return -1
			}
			return o
		}
	}
	return -1
}

// officesGoOn says whether a further office stands behind the one behind the comma: ", consul in Oslo, | and envoy to".
func (at *joint) officesGoOn() bool {
	i := pastPhrases(at.s.Items, at.k+1)
	for i < len(at.s.Items) && i < at.k+12 && (at.s.Items[i].Kind == IComma || at.s.Items[i].Kind == IConj) {
		i++
	}
	return i < len(at.s.Items) && at.s.Items[i].Kind == INP && at.s.Class(at.s.Items[i].Ref) == COffice && !at.s.NPs[at.s.Items[i].Ref].Plural
}

// namesBody says whether a name is only the end of that of a body: "the Board of | Examiners".
func (at *joint) namesBody(x int32) bool {
	n := &at.s.NPs[x]
	w := at.lex.Word(at.s.HeadWord(x))
	return n.Up >= 0 && n.Prep == at.v.of && n.Last-n.First == 1 && (w.Known() || strings.HasSuffix(at.s.Text(n.First, n.Last), "ers")) && !w.Given && at.bodyName(at.s, n.Up)
}

// amongPosts says whether one word no dictionary has stands among the states that a diplomat is sent to, at
// the end of a clause: "was ambassador to Denmark, | Courland, and Sweden".
func (at *joint) amongPosts(title int32) bool {
	s, i := at.s, at.k+1
	if n := &s.NPs[at.a]; !at.verbSeen || s.Class(at.a) != CState || n.Prep != at.v.to || s.NPs[n.Lead].Up != title || at.cb != CName || at.nb.Last-at.nb.First != 1 {
		return false
	}
	for i < len(s.Items) && i < at.k+3 && (s.Items[i].Kind == IComma || s.Items[i].Kind == IConj) {
		i++
	}
	return i > at.k+1 && i < len(s.Items) && s.Items[i].Kind == INP && s.Class(s.Items[i].Ref) == CState && !at.finiteFollows(s, i)
}

// onlyHonoured says whether only a form of address stands before a name: "Mr. Demeke".
func (p *Parser) onlyHonoured(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Head == n.PFirst+1 && s.Parts[n.PFirst].Kind == PHonorific && s.Parts[n.Head].Kind == PName
}

// kindred says whether a noun phrase tells of several states or organizations what they are to
// another: "its proxies", "Iran's neighbours".
func (p *Parser) kindred(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	parties := n.Det == p.v.the && n.PFirst == n.Head && p.lex.In(lexicon.Parties, s.HeadWord(np)) // "the parties, Chad and Mali"
	if s.Class(np) != CNoun || n.PossNP < 0 && n.PossWord == 0 && !parties || n.Next >= 0 || n.Appos >= 0 || n.Apposed {
		return false
	}
	if parties {
		return true
	}
	return p.lex.Word(s.HeadWord(np)).Plural && p.lex.Names(s.HeadWord(np), lexicon.Rival)
}

// ofOffice says whether a name is of what a title is of, or of its name: "the president of the
// Committee | for Renewal".
func (p *Parser) ofOffice(s *Sentence, x int32) bool {
	for i := 0; i < 4 && s.NPs[x].Up >= 0 && (s.NPs[x].Prep == p.v.of || s.NPs[x].Prep == p.v.for_); i++ {
		x = s.NPs[x].Up
		switch s.Class(x) {
		case COffice:
			return true
		case CName, COrg:
		default:
			return false
		}
	}
	return false
}

// furtherTitle says whether a title is one more of a person who was named before it with another:
// "Ana Rios, Founder and CEO".
func (p *Parser) furtherTitle(s *Sentence, x int32) bool {
	lead := s.NPs[x].Lead
	if c := s.Class(lead); lead == x || c != CPerson && c != CName {
		return false
	}
	title := s.NPs[lead].Appos
	return title > lead && title < x && s.Class(title) == COffice
}

// stateNoun says whether a noun phrase tells of a state what it is: "another Pacific
// nation", "its small neighbour".
func (p *Parser) stateNoun(s *Sentence, np int32) bool {
	word := s.HeadWord(np)
	w := p.lex.Word(word)
	switch {
	case w.Text == "state": // "the bloc's largest member state, Chad", no "his home state, Georgia"
		return s.NPs[np].Last-2 >= s.NPs[np].First && p.lex.Word(s.Words[s.NPs[np].Last-2]).Text == "member"
	case w.Is(lexicon.Land) && !w.Plural: // "its breakaway region, Somaliland"
		return s.NPs[np].PossNP >= 0 || s.NPs[np].PossWord != 0
	}
	return p.lex.Head(word)&lexicon.StateHead != 0 || w.Is(lexicon.Rival) || w.Text == "ally"
}

// bodyNoun says whether a noun phrase tells of an organization what it is: "the regional
// bloc", "its partner".
func (p *Parser) bodyNoun(s *Sentence, np int32) bool {
	word := s.HeadWord(np)
	w := p.lex.Word(word)
	if i := s.HeadPart(np).Last - 2; w.Text == "tank" && i >= s.First && p.lex.Word(s.Words[i]).Text == "think" {
		return true
	}
	return p.lex.Head(word)&(lexicon.Body|lexicon.BlocHead|lexicon.OrgHead) != 0 || w.Is(lexicon.Rival) || w.Text == "monopoly"
}

// utmost says whether a noun phrase tells what one thing is most of, so that the name behind it is its own: "the country's
// second-largest bank".
func (p *Parser) utmost(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Det != p.v.the && n.PossNP < 0 && n.PossWord == 0 {
		return false
	}
	for i := n.First; i < n.Last-1; i++ {
		if w := p.lex.Word(s.Words[i]).Text; s.Words[i] == p.v.most || strings.HasSuffix(w, "est") && p.compared(w) {
			return true
		}
	}
	return false
}

// closesAtOnce says whether the noun phrase at item k ends its apposition: a
// comma, a verb or the end comes after it.
func (p *Parser) closesAtOnce(s *Sentence, k int) bool {
	if k+1 >= len(s.Items) {
		return true
	}
	switch s.Items[k+1].Kind {
	case IComma:
		return !p.listGoesOn(s, k)
	case IVerb, IStop, IDash, ISemicolon, ICloseQuote:
		return true
	}
	return false
}

// namesake takes a name that ends with a town's, or is one of several words, for the
// name of whoever holds the title before it: "the minister, Badr Hassan,".
func (p *Parser) namesake(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	part := s.HeadPart(np)
	first := part.First
	for k := n.Head - 1; k >= n.PFirst; k-- {
		if s.Parts[k].Kind != PName || s.Parts[k].Last != first {
			return false
		}
		first = s.Parts[k].First
	}
	if w := p.lex.Word(s.Words[first]); part.Last-first < 2 || w.Known() && !w.Given || part.First == first && !w.Given {
		return false
	}
	part.First, part.Kind, part.Senses = first, PName, nil
	n.PFirst = n.Head
	return true
}

// surnamedAsTown says whether a noun phrase is a word unknown to the dictionaries and the name of a town behind it, as somebody is
// called: "Kofi London"; no town has two names.
func (p *Parser) surnamedAsTown(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	part := s.HeadPart(np)
	return part != nil && part.Kind == PEntity && part.Is(lexicon.Place) && !part.Is(lexicon.State) && n.Head == n.PFirst+1 && n.Det == 0 && n.Prep != p.v.in && n.Prep != p.v.to && n.Prep != p.v.from && s.Parts[n.PFirst].Kind == PName && s.Parts[n.PFirst].Last == s.Parts[n.PFirst].First+1
}

// eachOf says whether the title at the end of a chain and the name with another at item
// k are each of a state of their own: "King of Lesotho, Prince Alois of Liechtenstein".
func (p *Parser) eachOf(s *Sentence, chain []int32, k int) bool {
	return p.ofStates(s, chain, k) && !p.untitled(s, s.Items[k].Ref) && !p.ranked(s, s.Items[k].Ref)
}

// ofStates says whether "of" its state stands both behind the end of a chain and behind item k.
func (p *Parser) ofStates(s *Sentence, chain []int32, k int) bool {
	items := s.Items
	if len(chain) < 2 || s.NPs[chain[0]].Prep != p.v.of || s.Class(chain[0]) != CState || s.NPs[chain[0]].Up != chain[1] {
		return false
	}
	return k+2 < len(items) && items[k+1].Kind == IPrep && items[k+1].Word == p.v.of && items[k+2].Kind == INP && s.Class(items[k+2].Ref) == CState
}

// nextOffice says whether the title at item k only goes on a list of titles, each of its
// own state, in which one names who holds it: "King of Bhutan, Prince Alois of
// Liechtenstein, King of Tonga".
func (p *Parser) nextOffice(s *Sentence, chain []int32, k int) bool {
	if len(chain) < 2 || s.Class(chain[0]) != CState || s.NPs[chain[0]].Up != chain[1] || s.NPs[s.Items[k].Ref].Det != 0 {
		return false
	}
	x := chain[1]
	return s.NPs[x].Lead != x && s.Class(s.NPs[x].Lead) == COffice && !p.untitled(s, x) && !p.ranked(s, x)
}

// fullName says whether a name of several words begins with a given name: "Ivan Petrov".
func (p *Parser) fullName(s *Sentence, np int32) bool {
	part := s.HeadPart(np)
	return s.Class(np) == CName && part.Last-part.First > 1 && p.lex.Word(s.Words[part.First]).Given
}

// nationalWho says whether the noun phrase at item k is one person by whose nation he is called,
// with a clause of what he does behind: "the Uruguayan who".
func (p *Parser) nationalWho(s *Sentence, k int) bool {
	n := &s.NPs[s.Items[k].Ref]
	if n.Det != p.v.the && n.Det != p.v.a && n.Det != p.v.an || n.Plural || s.kindAt(k+1) != IRel || s.Items[k+1].Word != p.v.who {
		return false
	}
	h := s.HeadPart(s.Items[k].Ref)
	return h != nil && h.Kind == PEntity && h.Is(lexicon.Demonym) && !h.Is(lexicon.State)
}

// warTold is the war that noun phrase a, at item i, only says against whom or between whom it is, so that a list goes
// on the war and not those: "Russia's war against Ukraine, Iran, and the Middle East", "the war between
// Israel and Hamas, Iran, and Burma"; -1 for none.
func (p *Parser) warTold(s *Sentence, a int32, i int) int32 {
	lead := s.NPs[a].Lead
	up := s.NPs[lead].Up
	if up < 0 || s.NPs[up].Plural || s.Class(lead) != CState && s.Class(lead) != COrg {
		return -1
	}
	switch p.lex.Word(s.HeadWord(up)).Text {
	case "war", "invasion", "aggression":
	default:
		return -1
	}
	switch s.NPs[lead].Prep {
	case p.v.between:
		if a != lead && s.kindAt(i-1) == IConj {
			return up
		}
	default:
		if a == lead && s.NPs[up].PossNP >= 0 {
			return up
		}
	}
	return -1
}

// oneOfThem says whether a noun phrase begins a clause and means one of those spoken of: "and a third,
// Ana Rios, left", "One, Ana Rios,".
func (p *Parser) oneOfThem(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != 0 || n.PossNP >= 0 {
		return false
	}
	if n.First > s.First && s.Tag(n.First-1) != Conj && s.Doc.Tokens[n.First-1].Kind != text.Semicolon {
		return false
	}
	switch p.lex.Word(s.HeadWord(np)).Text {
	case "one", "another", "other", "second", "third", "fourth", "fifth":
		return !n.Plural && n.PLast-n.PFirst <= 1
	}
	return false
}
