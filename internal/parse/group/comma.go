package group

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// joint is a comma, or what stands for one, or a conjunction between two noun phrases.
type joint struct {
	*Pass
	s         *syntax.Sentence
	c, i, k   int            // items: the comma or the conjunction, and the noun phrases before and behind it
	a, b      int32          // the noun phrases
	nb        *syntax.NP     // the one behind
	cb        syntax.NPClass // what that stands for
	chain     []int32        // the one before and what it hangs on, the nearest first
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
func (p *Pass) comma(s *syntax.Sentence, k, c int, verbSeen bool) {
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
func (p *Pass) jointAt(s *syntax.Sentence, k, c int, verbSeen bool, buf []int32) *joint {
	b := s.Items[k].Ref
	i := c - 1
	if i > 0 && s.Items[i].Kind == syntax.IClose { // "Ana Ruiz (Peru), Luis Vera (Chile)"
		for i > 0 && s.Items[i].Kind != syntax.IOpen {
			i--
		}
	}
	for i >= 0 && s.Items[i].Kind != syntax.INP {
		i--
	}
	if i < 0 {
		return nil
	}
	if cb := s.Class(b); cb == syntax.CDate || cb == syntax.CPron || s.KindAt(k+1) == syntax.ISub && p.TimeWord(s, b) { // ", a day | after Peru left"
		return nil
	}
	return (&joint{Pass: p, s: s, c: c, i: i, k: k, verbSeen: verbSeen}).with(buf)
}

// with adds to a joint, of which the items are known, what stands there. The chain is kept in buf.
func (at *joint) with(buf []int32) *joint {
	at.a, at.b = at.s.Items[at.i].Ref, at.s.Items[at.k].Ref
	at.nb, at.cb = &at.s.NPs[at.b], at.s.Class(at.b)
	at.chain = at.Above(at.s, at.a, buf)
	at.semicolon = at.s.Items[at.c].Kind == syntax.ISemicolon
	return at
}

// beside says whether nothing but a comma stands between the two.
func (at *joint) beside() bool { return at.s.Items[at.c].Kind == syntax.IComma && at.i == at.c-1 }

// person says whether the noun phrase behind the comma is somebody, or may be.
func (at *joint) person() bool {
	return at.cb == syntax.CPerson || at.cb == syntax.CName && at.CouldBePerson(at.s, at.b)
}

// nameOf says that the noun phrase behind the comma is the name of what x tells of: "one of his deputies, | Ana Rios,".
func (at *joint) nameOf(x int32) verdict {
	at.Appose(at.s, at.b, x)
	return joined
}

// tells says that the noun phrase behind the comma tells what x is: "Ana Rios, | the president,".
func (at *joint) tells(x int32) verdict {
	at.Appose(at.s, x, at.b)
	return joined
}

// listed puts the noun phrase behind the comma on the list that x begins or is on: "Chad, | Mali and Niger".
func (at *joint) listed(x int32) verdict {
	at.Join(at.s, x, at.b)
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
	if at.verbSeen && (at.ReportFollows(at.s, at.k) || at.namedReport(at.s, at.k) || at.afterWhere(at.s, at.k)) {
		return apart // ", his office said", ", a ministry aide, Artur Sarbu, told AFP"
	}
	if at.s.KindAt(at.k+1) == syntax.IVerb && at.Lex.Word(at.s.Verbs[at.s.Items[at.k+1].Ref].Lemma).Does(lexicon.Reporting) && at.VerbBehindAside(at.s, at.k+1) {
		return apart // "The minister, a newspaper said, left", "Peru, the ministry said on Monday, has left"
	}
	if at.s.KindAt(at.k+1) == syntax.IVerb && at.beside() {
		if v := &at.s.Verbs[at.s.Items[at.k+1].Ref]; v.Copula && v.Form == syntax.Gerund {
			return apart // "one of three members of the bloc, the others | being Chad and Mali"
		}
	}
	if at.verbSeen && at.s.Class(at.a) == syntax.CState && at.s.KindAt(at.k+1) == syntax.IConj && at.s.KindAt(at.k+2) == syntax.INP && at.BothNations(at.s, at.b, at.s.Items[at.k+2].Ref) {
		return apart // "before the vote in Chad, | the Peruvian and Chilean ministers said"
	}
	if at.behindAside() || at.behindFronted() {
		return apart // "Chad and Mali are, with Togo, | the founding members"
	}
	titled := at.chain[0] // "the representative of China, Shen Yulin,"
	if len(at.chain) > 1 && at.s.NPs[titled].Prep == at.V.Of && at.s.Class(titled) == syntax.CState {
		titled = at.chain[1]
	}
	if at.cb == syntax.CPlace && at.s.Class(titled) == syntax.COffice && !at.s.NPs[titled].Plural && at.namesake(at.s, at.b) {
		at.cb = syntax.CName
	}
	if na := &at.s.NPs[at.a]; at.cb == syntax.COffice && !at.nb.Plural && at.s.Class(at.a) == syntax.CPlace && na.Prep == 0 && na.Det == 0 && na.PossNP < 0 && at.namesake(at.s, at.a) {
		na.Titled = true // "Pita Banda, the Zambian president,"
	}
	if at.i == at.c-1 && at.s.Items[at.i].Gap && at.cb == syntax.COffice {
		return apart // "Chad sent its premier; Mali, | its consul": the object of what is left out
	}
	if x := at.inBrackets(at.s, at.k); x >= 0 && grammar.Alike(at.s.Class(x), at.cb, true) && at.cb != syntax.CState && at.cb != syntax.CNoun {
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

// calledSo says whether the noun phrase behind the comma is what somebody calls who is named with a title before it, or is given:
// "called Peru's president, Ana Rios, | a liar", "handed the ambassador, Ana Rios, | a note".
func (at *joint) calledSo() bool {
	s, v := at.s, at.i-3
	if !at.beside() || at.cb != syntax.CNoun && at.cb != syntax.COffice || at.nb.Det != at.V.A && at.nb.Det != at.V.An || s.Class(at.a) != syntax.CPerson && s.Class(at.a) != syntax.CName || s.KindAt(v) != syntax.IVerb || s.KindAt(v+1) != syntax.INP || s.KindAt(v+2) != syntax.IComma {
		return false
	}
	verb := &s.Verbs[s.Items[v].Ref]
	if gives := at.cb == syntax.CNoun && at.Lex.Word(verb.Lemma).Class&lexicon.Dative != 0; verb.Passive || !gives && !at.Lex.Word(verb.Lemma).Does(lexicon.Labels) || s.NPs[at.a].Appos != s.Items[v+1].Ref {
		return false
	}
	return s.KindAt(grammar.PastPhrases(s.Items, at.k+1)) != syntax.IComma // "called the minister, Ana Rios, a doctor, on Friday"
}

// behindAside says whether the comma closes an aside between "to be" and what that says of its subject.
func (at *joint) behindAside() bool {
	if at.nb.Det == 0 || at.cb == syntax.CState || at.cb == syntax.CPlace {
		return false // "is, in Lima, Peru, an ally"
	}
	for i := at.i; i > 2; i-- {
		if at.s.Items[i-2].Kind == syntax.IVerb {
			v := &at.s.Verbs[at.s.Items[i-2].Ref]
			return v.Copula && at.s.Items[i-1].Kind == syntax.IComma && at.s.Items[i].Kind == syntax.IPrep && at.s.Items[at.c].Kind == syntax.IComma
		}
	}
	return false
}

// behindFronted says whether the comma closes the phrase with which a clause behind ", and" or a conjunction begins, before its
// subject: "left Peru, and in Geneva, | Norway's minister praised it".
func (at *joint) behindFronted() bool {
	before := at.s.KindAt(at.i - 2)
	if !at.beside() || at.s.KindAt(at.i-1) != syntax.IPrep || at.s.Class(at.a) == syntax.COffice || !grammar.Agent(at.cb) && at.cb != syntax.COffice && at.cb != syntax.CName {
		return false
	}
	anew := before == syntax.ISub || (before == syntax.IConj || before == syntax.IAdv) && at.s.KindAt(at.i-3) == syntax.IComma
	return anew && !at.liesIn(at.s, at.a, at.b) && at.ownVerb(at.s, at.k) >= 0
}

// goesOn joins two of a kind: the comma of a list.
func (at *joint) goesOn() verdict {
	if x := at.s.NPs[at.a].Lead; !at.semicolon && (at.cb == syntax.CNoun || at.cb == syntax.COffice) && at.describesAll(at.s, x, at.b, at.k) {
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
	if x := at.warTold(at.s, at.a, at.i); x >= 0 && !at.semicolon && grammar.Alike(at.cb, syntax.CState, true) && at.cb != syntax.CName {
		return at.listed(x)
	}
	if at.actorsBefore() {
		return at.listed(at.a)
	}
	for _, x := range at.chain {
		cx := at.s.Class(x)
		if up := at.s.NPs[x].Up; up >= 0 && at.s.NPs[x].Prep == at.V.In && at.s.NPs[x].Lead == x && at.s.Doc.Tokens[at.s.NPs[x].First-1].Kind == text.Comma && (at.cb == syntax.CState || at.cb == syntax.CPlace) {
			continue // "to Riga, Latvia, | Tallinn, Estonia", but "with Chad in Bonn, Berlin, | Paris and Rome"
		}
		if grammar.Alike(cx, at.cb, true) && (cx != syntax.CNoun || x == at.a) && (cx != syntax.CEvent || x == at.a) {
			return at.listed(x)
		}
		if at.s.Items[at.c].Kind == syntax.IComma && at.listGoesOn(at.s, at.k) && at.sameBuild(at.s, x, at.b) {
			return at.listed(x)
		}
	}
	if at.semicolon || at.listGoesOn(at.s, at.k) {
		if x := at.otherSide(at.s, at.chain, at.b); x >= 0 && at.cb == syntax.CNoun {
			return at.listed(x) // "Britain, Canada, many Arab states, and Chad"
		}
		if grammar.Alike(at.s.Class(at.a), at.cb, false) {
			return at.listed(at.a)
		}
	}
	return further
}

// actorsBefore says whether those named behind the comma stand beside the states or whoever acts that are told of before it,
// rather than beside a place farther back: "were held in Oslo with the help of regional powers, | Chad and Mali".
func (at *joint) actorsBefore() bool {
	n := &at.s.NPs[at.a]
	if !at.beside() || !n.Plural || n.Prep != at.V.Of && n.Prep != at.V.By || at.s.Class(at.a) != syntax.CNoun && at.s.Class(at.a) != syntax.COffice || at.cb != syntax.CState && at.cb != syntax.COrg {
		return false
	}
	return len(at.chain) > 2 && at.s.NPs[at.chain[1]].Prep == at.V.With && at.s.Class(at.chain[1]) == syntax.CNoun && at.s.Class(at.chain[2]) != syntax.CNoun
}

// sameBuild says whether two nouns with only their articles are both followed by "of", as those are that a list names one by one:
// "through the annexation of Texas in 1845, | the negotiation of a treaty in 1846, and".
func (p *Pass) sameBuild(s *syntax.Sentence, x, b int32) bool {
	built := func(np int32) bool {
		n, c := &s.NPs[np], s.Class(np)
		return (c == syntax.CNoun || c == syntax.CEvent) && n.Det == p.V.The && n.PFirst == n.Head && n.Last < s.Last && s.Words[n.Last] == p.V.Of
	}
	return built(x) && built(b)
}

// endsName says whether a bare word with "of" before it ends the name of a body: "the Supreme
// Court of | Justice".
func (p *Pass) endsName(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != p.V.Of || n.Up < 0 || n.Det != 0 || n.PossNP >= 0 || n.PFirst != n.Head || n.Plural {
		return false
	}
	c := s.Class(n.Up)
	return (c == syntax.CName || c == syntax.COrg) && p.Lex.Head(s.HeadWord(n.Up))&(lexicon.OrgHead|lexicon.Body) != 0
}

// inBrackets is the name that opens the brackets in which item k stands, behind a plural
// of which they name several; -1 for none.
func (p *Pass) inBrackets(s *syntax.Sentence, k int) int32 {
	const reach = 40
	i := k - 1
	for ; i > 0 && i > k-reach && s.Items[i].Kind != syntax.IOpen; i-- {
		if s.Items[i].Kind == syntax.IClose {
			return -1
		}
	}
	if i <= 0 || s.Items[i].Kind != syntax.IOpen || s.Items[i+1].Kind != syntax.INP || i+1 >= k {
		return -1
	}
	x := s.Items[i+1].Ref
	if up := s.NPs[x].Up; s.NPs[x].Prep != p.V.Paren || up < 0 || !s.NPs[up].Plural || s.Class(up) != syntax.CNoun && s.Class(up) != syntax.COffice {
		return -1
	}
	return x
}

// opening is the description that begins a sentence, with two things of which it is,
// before the comma at item c and the subject at item k; -1 for none.
func (p *Pass) opening(s *syntax.Sentence, k, c int) int32 {
	if c < 4 || s.Items[0].Kind != syntax.INP || !p.Describes(s, &s.NPs[s.Items[0].Ref]) || s.NPs[s.Items[0].Ref].Plural || !p.finiteFollows(s, k) {
		return -1
	}
	both := false
	for i := 1; i < c; i++ {
		switch s.Items[i].Kind {
		case syntax.INP, syntax.IPrep, syntax.IAdv:
		case syntax.IConj:
			both = true
		default:
			return -1
		}
	}
	if cl := s.Class(s.Items[0].Ref); !both || cl != syntax.COffice && cl != syntax.CNoun {
		return -1
	}
	return s.Items[0].Ref
}

// afterWhere says whether the noun phrase at item k is the subject of a sentence that begins with
// a place and what is done there: "In Kabul, where he met the commander, | Barlow said".
func (p *Pass) afterWhere(s *syntax.Sentence, k int) bool {
	items := s.Items
	const opening = 5 // items before "where"
	r := slices.IndexFunc(items[:min(opening, k)], func(it syntax.Item) bool { return it.Kind == syntax.IRel && it.Word == p.V.Where })
	if r < 3 || items[0].Kind != syntax.IPrep && items[1].Kind != syntax.IPrep || items[r-1].Kind != syntax.IComma || items[r-2].Kind != syntax.INP {
		return false
	}
	b := p.Ahead(s, items)
	return b.VerbOf(k) >= 0
}

// namedReport says whether a title at item k, what hangs on it, the name between
// commas after it and a verb of saying report what stands before them.
func (p *Pass) namedReport(s *syntax.Sentence, k int) bool {
	if c := s.Class(s.Items[k].Ref); s.Items[k-1].Kind == syntax.IConj || c != syntax.COffice && c != syntax.CNoun {
		return false
	}
	i := grammar.PastPhrases(s.Items, k+1)
	if i >= len(s.Items) || s.Items[i].Kind != syntax.IComma {
		return false
	}
	closing := p.asideEnd(s, i)
	if x := s.Items[k].Ref; closing < 0 && s.Class(x) == syntax.COffice && s.NPs[x].Plural && i == k+1 { // ", their presidents, Ana Rios and Luis Vera, said"
		for closing = i + 1; closing+1 < len(s.Items) && s.Items[closing+1].Kind != syntax.IVerb; closing++ {
			if it := &s.Items[closing]; it.Kind != syntax.IComma && it.Kind != syntax.IConj && (it.Kind != syntax.INP || s.Class(it.Ref) != syntax.CName && s.Class(it.Ref) != syntax.CPerson) {
				return false
			}
		}
		if closing+1 >= len(s.Items) || s.Items[closing].Kind != syntax.IComma {
			return false
		}
	}
	b := p.Ahead(s, s.Items)
	return closing > 0 && b.Class(s.Items[closing+1].Ref)&lexicon.Reporting != 0 && !b.BehindWho(k)
}

// kin says whether a noun phrase without an article names a relative, of whom "of" tells.
func (p *Pass) kin(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Head >= 0 && n.PLast-n.PFirst == 1 && n.Det == 0 && n.PossNP < 0 && n.Last < s.Last && s.Words[n.Last] == p.V.Of && p.Lex.Head(s.HeadWord(np))&lexicon.Kin != 0
}

// describesAll says whether a noun phrase in the plural between commas says what
// the states and organizations of a list are: "Japan and South Korea, treaty
// allies of the United States,".
func (p *Pass) describesAll(s *syntax.Sentence, list, np int32, k int) bool {
	n := &s.NPs[np]
	if s.NPs[list].Next < 0 || s.NPs[list].Appos >= 0 || !n.Plural || n.Neg || n.Det != 0 && n.Det != p.V.Both && n.Det != p.V.All {
		return false
	}
	var buf [64]int32
	for _, m := range s.Members(list, buf[:]) {
		if c := s.Class(m); c != syntax.CState && c != syntax.COrg && c != syntax.CBloc {
			return false
		}
	}
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case syntax.IPrep, syntax.INP:
		case syntax.IConj:
			if s.KindAt(i+1) != syntax.IVerb || s.Verbs[s.Items[i+1].Ref].Form != syntax.Gerund {
				return false
			}
			i++ // "Peru and Chile, members of the bloc and | meeting in Lima,"
		case syntax.IComma:
			return !p.listGoesOn(s, k) || p.memberNoun(s, np) && p.closedBefore(s, list, np)
		case syntax.IStop, syntax.IDash, syntax.IRel:
			return true
		default:
			return false
		}
	}
	return true
}

// memberNoun says whether a noun phrase is "members" with "of" behind it, without more.
func (p *Pass) memberNoun(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.PLast-n.PFirst == 1 && n.PossNP < 0 && n.Last < s.Last && s.Words[n.Last] == p.V.Of && p.Lex.Word(s.HeadWord(np)).Text == "members"
}

// closedBefore says whether a list has its "and" before noun phrase np, which is no further member of it then:
// "Peru and Chile, | members of the bloc, as well as Cuba".
func (p *Pass) closedBefore(s *syntax.Sentence, list, np int32) bool {
	last := list
	for m := s.NPs[list].Next; m >= 0 && m < np; m = s.NPs[m].Next {
		last = m
	}
	return last != list && p.Lex.Word(s.Words[s.NPs[last].First-1]).Closed&lexicon.Conj != 0
}

// held is the office that a clause gives its subject and the name before the comma hangs on, where that is nobody's or
// has its own title, so that the office behind the comma is the subject's too: "was chair of the Fund for | Greater
// Lima, president of", "was adviser to | Governor Ana Rios, consul in Oslo, and"; -1 for none.
func (at *joint) held(x int32) int32 {
	s := at.s
	if at.nb.Plural || s.NPs[x].Next >= 0 || s.NPs[x].Appos >= 0 {
		return -1
	}
	if s.Class(x) == syntax.CPerson && (at.untitled(s, x) || !at.officesGoOn()) || s.Class(x) == syntax.CName && at.fullName(s, x) {
		return -1
	}
	hung := false
	for o, n := s.NPs[x].Up, 0; o >= 0 && n < 3; o, n = s.NPs[o].Up, n+1 {
		hung = hung || n > 0 || s.Class(x) == syntax.CPerson
		if f := &s.NPs[o]; s.Class(o) == syntax.COffice && !f.Plural && f.Appos < 0 && !f.Apposed {
			if !hung || f.Prep != at.V.As && !(f.Prep == 0 && f.First > s.First && s.Tag(f.First-1) == syntax.Be) {
				return -1
			}
			return o
		}
	}
	return -1
}

// officesGoOn says whether a further office stands behind the one behind the comma: ", consul in Oslo, | and envoy to".
func (at *joint) officesGoOn() bool {
	i := grammar.PastPhrases(at.s.Items, at.k+1)
	for i < len(at.s.Items) && i < at.k+12 && (at.s.Items[i].Kind == syntax.IComma || at.s.Items[i].Kind == syntax.IConj) {
		i++
	}
	return i < len(at.s.Items) && at.s.Items[i].Kind == syntax.INP && at.s.Class(at.s.Items[i].Ref) == syntax.COffice && !at.s.NPs[at.s.Items[i].Ref].Plural
}

// namesBody says whether a name is only the end of that of a body: "the Board of | Examiners".
func (at *joint) namesBody(x int32) bool {
	n := &at.s.NPs[x]
	w := at.Lex.Word(at.s.HeadWord(x))
	return n.Up >= 0 && n.Prep == at.V.Of && n.Last-n.First == 1 && (w.Known() || strings.HasSuffix(at.s.Text(n.First, n.Last), "ers")) && !w.Given && at.BodyName(at.s, n.Up)
}

// onlyHonoured says whether only a form of address stands before a name: "Mr. Demeke".
func (p *Pass) onlyHonoured(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Head == n.PFirst+1 && s.Parts[n.PFirst].Kind == syntax.PHonorific && s.Parts[n.Head].Kind == syntax.PName
}

// namesake takes a name that ends with a town's, or is one of several words, for the
// name of whoever holds the title before it: "the minister, Badr Hassan,".
func (p *Pass) namesake(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	part := s.HeadPart(np)
	first := part.First
	for k := n.Head - 1; k >= n.PFirst; k-- {
		if s.Parts[k].Kind != syntax.PName || s.Parts[k].Last != first {
			return false
		}
		first = s.Parts[k].First
	}
	if w := p.Lex.Word(s.Words[first]); part.Last-first < 2 || w.Known() && !w.Given || part.First == first && !w.Given {
		return false
	}
	part.First, part.Kind, part.Senses = first, syntax.PName, nil
	n.PFirst = n.Head
	return true
}

// surnamedAsTown says whether a noun phrase is a word unknown to the dictionaries and the name of a town behind it, as somebody is
// called: "Kofi London"; no town has two names.
func (p *Pass) surnamedAsTown(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	part := s.HeadPart(np)
	return part != nil && part.Kind == syntax.PEntity && part.Is(lexicon.Place) && !part.Is(lexicon.State) && n.Head == n.PFirst+1 && n.Det == 0 && n.Prep != p.V.In && n.Prep != p.V.To && n.Prep != p.V.From && s.Parts[n.PFirst].Kind == syntax.PName && s.Parts[n.PFirst].Last == s.Parts[n.PFirst].First+1
}

// ofStates says whether "of" its state stands both behind the end of a chain and behind item k.
func (p *Pass) ofStates(s *syntax.Sentence, chain []int32, k int) bool {
	items := s.Items
	if len(chain) < 2 || s.NPs[chain[0]].Prep != p.V.Of || s.Class(chain[0]) != syntax.CState || s.NPs[chain[0]].Up != chain[1] {
		return false
	}
	return k+2 < len(items) && items[k+1].Kind == syntax.IPrep && items[k+1].Word == p.V.Of && items[k+2].Kind == syntax.INP && s.Class(items[k+2].Ref) == syntax.CState
}

// fullName says whether a name of several words begins with a given name: "Ivan Petrov".
func (p *Pass) fullName(s *syntax.Sentence, np int32) bool {
	part := s.HeadPart(np)
	return s.Class(np) == syntax.CName && part.Last-part.First > 1 && p.Lex.Word(s.Words[part.First]).Given
}

// warTold is the war that noun phrase a, at item i, only says against whom or between whom it is, so that a list goes
// on the war and not those: "Russia's war against Ukraine, Iran, and the Middle East", "the war between
// Israel and Hamas, Iran, and Burma"; -1 for none.
func (p *Pass) warTold(s *syntax.Sentence, a int32, i int) int32 {
	lead := s.NPs[a].Lead
	up := s.NPs[lead].Up
	if up < 0 || s.NPs[up].Plural || s.Class(lead) != syntax.CState && s.Class(lead) != syntax.COrg {
		return -1
	}
	switch p.Lex.Word(s.HeadWord(up)).Text {
	case "war", "invasion", "aggression":
	default:
		return -1
	}
	switch s.NPs[lead].Prep {
	case p.V.Between:
		if a != lead && s.KindAt(i-1) == syntax.IConj {
			return up
		}
	default:
		if a == lead && s.NPs[up].PossNP >= 0 {
			return up
		}
	}
	return -1
}
