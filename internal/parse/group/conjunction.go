package group

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// conjunction joins the noun phrase at item k, after a conjunction at item c,
// to the nearest noun phrase of its class before.
func (p *Pass) conjunction(s *syntax.Sentence, k, c int, verbSeen bool) {
	if x := p.betweenOpen(s, k, c-1); x >= 0 {
		p.Join(s, x, s.Items[k].Ref)
		s.Items[c].Used, s.Items[c-1].Used = true, true
		return
	}
	i, comma := p.beforeAnd(s, k, c)
	if s.KindAt(i) != syntax.INP {
		x := p.subjectAside(s, k, c-1)
		if x < 0 {
			x = p.memberBefore(s, k, c-1)
		}
		if comma && x >= 0 && p.ownVerb(s, k) >= 0 { // "X, who was asked to resign, and Y"
			p.Join(s, x, s.Items[k].Ref)
			s.Items[c].Used, s.Items[c-1].Used = true, true
		}
		return
	}
	var chain [12]int32
	at := (&joint{Pass: p, s: s, c: c, i: i, k: k, comma: comma, verbSeen: verbSeen}).with(chain[:])
	for _, test := range [...]func(*joint) verdict{(*joint).rightBefore, (*joint).pronouns, (*joint).pastAside, (*joint).clauseBegins, (*joint).nounLeftOut, (*joint).ofOnePlace, (*joint).ofOneKind, (*joint).ofOneClause} {
		switch test(at) {
		case joined:
			s.Items[c].Used = true
			if s.KindAt(c-1) == syntax.IComma {
				s.Items[c-1].Used = true
			}
			return
		case apart:
			return
		}
	}
}

// beforeAnd is the item that the conjunction at item c, before the noun phrase at item k, stands behind, asides left out, and
// whether a comma is between; an item below 0 for none.
func (p *Pass) beforeAnd(s *syntax.Sentence, k, c int) (i int, comma bool) {
	items := s.Items
	for i = c - 1; i >= 0 && (items[i].Kind == syntax.IComma || items[i].Kind == syntax.IAdv || items[i].Kind == syntax.ISemicolon); i-- {
		comma = true
	}
	if s.KindAt(i) == syntax.IClose {
		for i > 0 && items[i].Kind != syntax.IOpen {
			i--
		}
		i--
	} else if open := p.dashBefore(s, i); open > 0 {
		i = open - 1 // "three Asian leaders — A, B and C — and two African ones"
	}
	if comma && i > 2 && items[i].Kind == syntax.INP && s.Class(items[i].Ref) == syntax.CDate && items[i-1].Kind == syntax.IPrep && items[i-2].Kind == syntax.IComma && items[i-3].Kind == syntax.INP && p.ownVerb(s, k) < 0 {
		i -= 3 // "with Egypt, in 1979, and Jordan, in 1994"
	}
	return i, comma
}

// butAnother says whether a clause of its own begins behind "but", of which nothing before is denied: "condemned Russia, but
// | Hungary condemned", not "not Peru but | Chile".
func (at *joint) butAnother(before int32) bool {
	return at.verbSeen && at.s.Items[at.c].Word == at.V.But && !at.s.NPs[before].Neg && !at.nb.Neg && at.ownVerb(at.s, at.k) >= 0
}

// rightBefore decides by what the conjunction stands right behind.
func (at *joint) rightBefore() verdict {
	s, next := at.s, at.i == at.c-1
	behindComma := next && s.KindAt(at.i-1) == syntax.IComma
	said := at.i // before the phrases that hang on it
	for said > 1 && s.KindAt(said-1) == syntax.IPrep && s.KindAt(said-2) == syntax.INP {
		said -= 2
	}
	switch {
	case at.butAnother(at.a):
		return apart
	case next && at.otherHalf(s, at.a, at.b):
		return at.listed(at.a)
	case at.verbSeen && at.laterOn(s, at.b):
		return apart // "lifted the embargo in May, and a week later"
	case at.comma && at.namedAgain(s, at.b):
		return apart // "Ana Rios and the premier, Jorge Lund, signed for Peru, and Lund, whose party": on one list nobody stands twice
	case behindComma && at.BothNations(s, at.a, at.b) && at.sharesNoun(s, at.a, at.b):
		return joined
	case next && s.KindAt(said-1) == syntax.IComma && at.verbSeen && at.ReportFollows(s, said):
		if s.Class(at.a) == syntax.CState && at.cb == syntax.CState {
			return at.listed(at.a) // ", officials of Peru and Chile said."
		}
		return at.listed(s.Items[said].Ref) // ", Norway and Qatar announced.", ", the envoy to Peru and chief negotiator Ana Rios said."
	}
	at.verbSeen = at.verbSeen && !at.newSubject(s, at.i)
	return further
}

// pronouns decides where one of the two only acts: "and in May she | and Premier X met".
func (at *joint) pronouns() verdict {
	s, next := at.s, at.i == at.c-1
	if s.KindAt(at.c-1) == syntax.ISemicolon && (at.cb == syntax.CPron || at.verbBetween(s, at.c-1)) && at.actsFrom(s, at.k) {
		return apart // "; but it was disclosed", "; X leads the mission in Egypt; and Y heads the office"
	}
	if s.NPs[at.a].Prep != 0 && at.SubjectOnly(s, at.b) {
		if x := at.beginsClause(s, at.chain, at.verbSeen); x >= 0 && next {
			return at.listed(x) // "President Rios of Peru and I met"
		}
		return apart // "was ousted as head of the party of Peru, and he was"
	}
	if next && at.SubjectOnly(s, at.a) && (at.cb == syntax.CPerson || at.cb == syntax.CName || at.cb == syntax.COffice) {
		return at.listed(at.a)
	}
	return further
}

// pastAside finds the one it goes with behind what is told of that: "three envoys of Peru in Oslo and | two envoys of Chile".
func (at *joint) pastAside() verdict {
	x := at.countedToo(at.s, at.chain, at.b)
	if x < 0 {
		x = at.subjectAside(at.s, at.k, at.c-1)
	}
	if x < 0 {
		return further
	}
	return at.listed(x)
}

// clauseBegins leaves the subject of a new clause: "China hosted the summit and | Russia attended".
func (at *joint) clauseBegins() verdict {
	s := at.s
	if !at.verbSeen {
		return further
	}
	lead := s.NPs[at.a].Lead
	if at.newClause() {
		// The list itself may come right after a verb of saying.
		same := s.Class(at.a) == at.cb || s.Class(at.a) == syntax.CPron && grammar.Alike(at.cb, syntax.CPerson, true)
		if at.comma || !same || !at.followsReport(s, lead) {
			return apart
		}
	}
	switch {
	case at.comma && at.mainVerbBefore(s, at.c) && at.pairActs(s, at.k):
		return apart // "held talks in Chad, and negotiator X and envoy Y met"
	case at.butAnother(lead):
		return apart // "Keita will stay away, but the junta in Mali, led by Goita, will come"
	}
	return further
}

// newClause says whether a verb of which only the noun phrase behind the conjunction can be the subject comes behind it.
func (at *joint) newClause() bool {
	s := at.s
	acts := at.finiteFollows(s, at.k) || at.comma && at.subjectBegins(s, at.k, at.chain)
	if !acts || !at.mainVerbBefore(s, at.c) || at.comma && at.waits(s, at.c-1) || at.whoDid(s, at.i) || s.KindAt(at.i-1) == syntax.ISub {
		return false
	}
	if at.wantsSeveral(s, at.a) || at.byAgents(s, at.i) || at.AuxiliaryBefore(s, at.i) >= 0 {
		return false
	}
	return at.comma || !at.wantsLast(s, at.i, at.k) && !at.OneOfSeveral(s, at.k)
}

// nounLeftOut joins what has its noun only in one of the two: "three diplomats from Peru and | two from Chile", "the Peruvian
// and | Chilean ministers".
func (at *joint) nounLeftOut() verdict {
	s := at.s
	if x := at.asManyOf(s, at.chain, at.k); x >= 0 {
		s.NPs[at.b].Like = x
		return at.listed(x)
	}
	if at.sharesNoun(s, at.a, at.b) {
		return joined
	}
	if lead := s.NPs[at.a].Lead; lead != at.a && at.comma && at.verbSeen && s.NPs[lead].Prep == at.V.Between && at.ownVerb(s, at.k) >= 0 {
		return apart // "shuttled between Israel and Syria, and Finland, too, acted"
	}
	return further
}

// joins puts the noun phrase behind on the list that x begins or is on; it says whether there is an x.
func (at *joint) joins(x int32) bool {
	if x >= 0 {
		at.Join(at.s, x, at.b)
	}
	return x >= 0
}

// ofOnePlace joins those whom their place in the sentence, their office or whose they are puts together.
func (at *joint) ofOnePlace() verdict {
	s, a, b, k := at.s, at.a, at.b, at.k
	for x, np := range at.chain {
		if s.NPs[np].Prep == at.V.Paren { // "Ana Rios (Science and Technology)"
			at.chain = at.chain[:x+1]
			break
		}
	}
	chain, acts := at.chain, at.verbSeen && at.finiteFollows(s, k)
	if at.halves(s, a, b) && at.joins(a) ||
		at.joins(at.townBefore(s, a, k)) || at.joins(at.bodyThere(s, chain, b)) || at.joins(at.asAnother(s, chain, k)) || at.joins(at.relativeOfNext(s, chain, b)) {
		return joined
	}
	if x := at.titleBefore(s, chain, b, k); x >= 0 {
		at.joinTitle(s, x, b)
		return joined
	}
	if at.joins(at.memberBefore(s, k, at.c-1)) {
		s.Items[at.c-1].Used = true
		return joined
	}
	if at.joins(at.anotherOf(s, chain, b, k)) || at.joins(at.firstOfTwo(s, chain, b, acts)) ||
		at.joins(at.likePhrase(s, chain, b, k)) || at.joins(at.titleOrBody(s, chain, b)) || at.comma && at.joins(at.Pass.behindAside(s, chain, b)) ||
		at.itsOfficer(s, a, b) && at.joins(a) || at.hisOwn(s, a, b) && at.joins(a) || !acts && at.joins(at.otherSide(s, chain, b)) ||
		at.namedNoun(s, a, k) && at.joins(a) {
		return joined
	}
	return further
}

// ofOneKind joins the nearest that is of one kind with the noun phrase behind, exactly before loosely.
func (at *joint) ofOneKind() verdict {
	s, kind := at.s, at.b // what says of which kind that is
	if x := at.countedAt(s, at.k); x >= 0 {
		kind = x
	}
	cb := s.Class(kind)
	switch {
	case at.standsForState(s, at.k):
		cb = syntax.CState
	case cb == syntax.CName && s.NPs[kind].PossWord != 0 && at.CouldBePerson(s, kind):
		cb = syntax.CPerson // "President Rios of Peru and her counterpart Luis Vera"
	}
	for _, strict := range [...]bool{true, false} {
		for _, x := range at.chain {
			if grammar.Alike(s.Class(x), cb, strict) && (strict || x == at.a || s.Class(x) == cb || s.NPs[x].Lead != x && at.sameBuild(s, x, at.b)) || strict && at.othersLike(s, x, kind) {
				at.Join(s, x, at.b)
				at.deny(x)
				return joined
			}
		}
	}
	return further
}

// deny denies the members of a list, x one of them, that "nor" or "or" puts with those denied: "neither Washington nor |
// London", "no treaty, pact or | agreement".
func (at *joint) deny(x int32) {
	s, word := at.s, at.s.Items[at.c].Word
	at.nb.Neg = at.nb.Neg || s.NPs[x].Neg && word == at.V.Nor
	at.leftOut(s, at.a, at.b, at.c)
	if lead := s.NPs[x].Lead; s.NPs[lead].Neg && at.Lex.Word(word).Text == "or" {
		for m := s.NPs[lead].Next; m >= 0; m = s.NPs[m].Next {
			s.NPs[m].Neg = s.NPs[m].Neg || s.NPs[m].Det == 0
		}
	}
}

// ofOneClause joins one with which nothing nearer goes to the object or the subject of the clause.
func (at *joint) ofOneClause() verdict {
	s := at.s
	if at.joins(at.doneBefore(s, at.i, at.k)) ||
		!at.verbSeen && at.joins(at.subjectBefore(s, at.chain, at.k)) ||
		at.verbSeen && !at.finiteFollows(s, at.k) && at.joins(at.met(s, at.i, at.b)) {
		return joined
	}
	return further
}

// namedNoun says whether the noun at item k is another of the kind of name a, which the noun before that tells, with its own
// name behind it: "sanctions on its largest bank, Delta, and | its oldest lender, Orkan".
func (p *Pass) namedNoun(s *syntax.Sentence, a int32, k int) bool {
	of := s.NPs[a].Appos
	if of < 0 || of > a || s.Class(of) != syntax.CNoun || s.Class(s.Items[k].Ref) != syntax.CNoun || s.KindAt(k+1) != syntax.IComma || s.KindAt(k+2) != syntax.INP {
		return false
	}
	switch s.Class(s.Items[k+2].Ref) {
	case syntax.CName, syntax.COrg, syntax.CPerson:
		return true
	}
	return false
}

// leftOut denies the noun phrase b behind the "or", the "nor" or the "and" at item c with those before it in the list that
// "neither", "not" or "all but" leaves out: "neither Peru, Chile nor | Bolivia", "Peru, but not Chile, Mali or | Bolivia",
// "all but Chile and | Bolivia".
func (p *Pass) leftOut(s *syntax.Sentence, a, b int32, c int) {
	if s.KindAt(c) != syntax.IConj {
		return
	}
	w := p.Lex.Word(s.Items[c].Word).Text
	if w != "or" && w != "nor" && w != "and" {
		return
	}
	const reach = 12 // noun phrases
	lead := s.NPs[a].Lead
	first := a
	for !s.NPs[first].Neg && first > lead && a-first < reach && s.Words[s.NPs[first].First-1] != p.V.But { // "not Chile but Mali and"
		first--
	}
	switch but := p.butNot(s, first); {
	case !s.NPs[first].Neg, s.NPs[first].Det != 0 && w != "nor" && !but:
		return
	case s.KindAt(c-1) == syntax.IComma && (first == a || w == "and" && !but): // "Peru, but not Chile, and | Mali"
		return
	case w == "and" && first != a && first != lead && !but: // "Peru, not Chile, Mali and"
		return
	}
	for m := first; m <= b; m++ {
		s.NPs[m].Neg = s.NPs[m].Neg || s.NPs[m].Lead == s.NPs[b].Lead
	}
}

// butNot says whether "but not" stands before a noun phrase, which then leaves out what is listed behind it.
func (p *Pass) butNot(s *syntax.Sentence, np int32) bool {
	i := s.NPs[np].First
	if i > s.First && p.Lex.Word(s.Words[i-1]).Closed&lexicon.Neg != 0 {
		i--
	}
	return i > s.First && s.Words[i-1] == p.V.But && p.Lex.Word(s.Words[i]).Closed&lexicon.Neg != 0
}

// betweenOpen is the one of two behind "between" of whom a relative clause tells more that ends with the comma at
// item i, before the other at item k: "shuttled between Cairo, where Sadat was, and | Jerusalem"; -1 for none.
func (p *Pass) betweenOpen(s *syntax.Sentence, k, i int) int32 {
	const reach = 12 // items
	if s.KindAt(i) != syntax.IComma {
		return -1
	}
	for r := i - 1; r > 2 && r > i-reach; r-- {
		switch s.Items[r].Kind {
		case syntax.IConj, syntax.ISemicolon, syntax.IColon, syntax.IStop:
			return -1
		case syntax.IRel:
			if s.Items[r-1].Kind != syntax.IComma || s.Items[r-2].Kind != syntax.INP {
				return -1
			}
			x := s.Items[r-2].Ref
			if n := &s.NPs[x]; n.Prep != p.V.Between || n.Lead != x || n.Next >= 0 || n.Plural || !grammar.Alike(s.Class(x), s.Class(s.Items[k].Ref), true) {
				return -1
			}
			return x
		}
	}
	return -1
}

// namedAgain says whether a name of one word is the last of a longer one before it in the sentence.
func (p *Pass) namedAgain(s *syntax.Sentence, b int32) bool {
	part := s.HeadPart(b)
	if c := s.Class(b); c != syntax.CName && c != syntax.CPerson || part == nil || part.Last-part.First != 1 || part.Kind == syntax.PEntity {
		return false
	}
	for m := range b {
		if x := s.HeadPart(m); x != nil && (s.Class(m) == syntax.CName || s.Class(m) == syntax.CPerson) && x.Last-x.First > 1 && x.Kind != syntax.PEntity && s.Doc.Of(int(x.Last-1)) == s.Doc.Of(int(part.First)) {
			return true
		}
	}
	return false
}

// beginsClause is the last person of a chain, where no verb stands before him or a comma does right
// before; -1 elsewhere.
func (p *Pass) beginsClause(s *syntax.Sentence, chain []int32, verbSeen bool) int32 {
	x := chain[len(chain)-1]
	if c := s.Class(x); c != syntax.CPerson && c != syntax.COffice || s.NPs[x].Prep != 0 || s.NPs[x].Lead != x || verbSeen && (s.NPs[x].First == s.First || s.Doc.Tokens[s.NPs[x].First-1].Kind != text.Comma) {
		return -1
	}
	return x
}

// subjectBegins says whether the noun phrase at item k, behind ", and", is unlike all that it could go
// on and has a verb of its own, past what hangs on it or tells of it: ", and Ana Rios, a
// diplomat, left", ", and the presidents of Peru, Chile, and Cuba met".
func (p *Pass) subjectBegins(s *syntax.Sentence, k int, chain []int32) bool {
	kind := func(np int32) syntax.NPClass {
		switch class := s.Class(np); {
		case class != syntax.CName:
			return class
		case p.CouldBePerson(s, np):
			return syntax.CPerson
		}
		return syntax.COrg
	}
	class := kind(s.Items[k].Ref)
	if class == syntax.CNoun || s.KindAt(k+1) != syntax.IComma && s.KindAt(k+1) != syntax.IPrep ||
		s.Class(chain[0]) != syntax.CDate && slices.ContainsFunc(chain, func(x int32) bool { return grammar.Alike(kind(x), class, true) }) {
		return false
	}
	v := p.ownVerb(s, k)
	before := v - 1
	for before > k && s.Items[before].Kind == syntax.IAdv { // ", and Ana Rios, who lost, then left"
		before--
	}
	if v >= 0 && s.Items[k+1].Kind == syntax.IComma && s.Items[before].Kind != syntax.IComma && s.Verbs[s.Items[v].Ref].Form == syntax.MaybeParticiple {
		return false // ", and Orkan Steel, a firm based in Oslo"
	}
	for i := k + 2; i+1 < v; i++ {
		if s.Items[i].Kind == syntax.IConj && s.Items[i-1].Kind == syntax.IComma && s.Items[i+1].Kind == syntax.INP && (s.Items[i-2].Kind != syntax.INP || !grammar.Alike(s.Class(s.Items[i-2].Ref), s.Class(s.Items[i+1].Ref), true)) {
			return false // ", and Ana Rios in Lima, and prices rose"
		}
	}
	return v >= 0
}

// whoDid says whether the noun phrase at item i begins what tells of the noun right before it:
// "the sanctions | Chad and Mali imposed", "the vision | President Silva and President Rios have".
func (p *Pass) whoDid(s *syntax.Sentence, i int) bool {
	if i == 0 || s.Items[i-1].Kind != syntax.INP {
		return false
	}
	n, before := &s.NPs[s.Items[i].Ref], s.Items[i-1].Ref
	if c := s.Class(before); n.Prep != 0 || c != syntax.CNoun && c != syntax.CEvent || s.NPs[before].Last != n.First {
		return false
	}
	plural := p.Lex.Word(s.HeadWord(before)).Plural
	switch s.Class(s.Items[i].Ref) {
	case syntax.CState, syntax.CName:
		return plural
	case syntax.CPerson:
		return plural || s.NPs[before].Det == p.V.The
	}
	return false
}

// halves says whether noun phrase a is only the quarter that parts a state from its other half b: "between
// the ministers of East and | West Germany".
func (p *Pass) halves(s *syntax.Sentence, a, b int32) bool {
	n, of := &s.NPs[a], &s.NPs[b]
	if n.Last-n.First > 2 || s.Class(a) != syntax.CName || of.PFirst >= of.PLast {
		return false
	}
	part := &s.Parts[of.PFirst]
	if part.Kind != syntax.PEntity {
		return false
	}
	switch first := s.Text(part.First, part.First+1); s.Text(n.Last-1, n.Last) {
	case "East":
		return first == "West"
	case "West":
		return first == "East"
	case "North":
		return first == "South"
	case "South":
		return first == "North"
	}
	return false
}

// townBefore is the town that noun phrase a says where it lies, where another town at item k
// has its own place behind it: "Tucson, Arizona, and Nogales, Mexico"; -1 for none.
func (p *Pass) townBefore(s *syntax.Sentence, a int32, k int) int32 {
	place := func(np int32) bool { return s.Class(np) == syntax.CPlace || s.Class(np) == syntax.CState }
	up := s.NPs[a].Up
	if up < 0 || !place(a) || !place(up) || !place(s.Items[k].Ref) || s.NPs[up].Last+1 != s.NPs[a].First {
		return -1
	}
	if s.KindAt(k+1) != syntax.IComma || s.KindAt(k+2) != syntax.INP || !place(s.Items[k+2].Ref) {
		return -1
	}
	return up
}

// bodyThere is the body, or those who fight, of which the noun phrase that begins a chain only tells where
// they are, where b is another body: "backs Hezbollah in Lebanon and | Hamas", "rebels in Chad and | the
// Contras"; -1 for none.
func (p *Pass) bodyThere(s *syntax.Sentence, chain []int32, b int32) int32 {
	if len(chain) < 2 || s.NPs[chain[0]].Prep != p.V.In || s.Class(chain[0]) != syntax.CState && s.Class(chain[0]) != syntax.CPlace || s.Class(b) != syntax.COrg {
		return -1
	}
	x := chain[1]
	if c := s.Class(x); c != syntax.COrg && (c != syntax.CNoun || !p.Lex.Names(s.HeadWord(x), lexicon.Rebel)) {
		return -1
	}
	return x
}

// relativeOfNext finds the person or body that the relative of somebody stands beside in a list: "sanctions on
// Tay Za, his firm Orkan, and | son of General Than"; -1 for none.
func (p *Pass) relativeOfNext(s *syntax.Sentence, chain []int32, b int32) int32 {
	if !p.kin(s, b) {
		return -1
	}
	for _, x := range chain {
		if c := s.Class(x); c == syntax.CPerson || c == syntax.CName {
			return s.NPs[x].Lead
		}
	}
	return -1
}

// otherSide finds the power that noun phrase b stands beside where one of them is named
// and the other described: "Ethiopia and the rebels", "the Ethiopian government and the
// TPLF", "ASEAN member states and Fiji"; -1 for none.
func (p *Pass) otherSide(s *syntax.Sentence, chain []int32, b int32) int32 {
	named := func(x int32) bool { return s.Class(x) == syntax.CState || s.Class(x) == syntax.COrg }
	described := func(x int32) bool {
		w := s.HeadWord(x)
		if stem := p.Lex.Word(w).Stem; stem != 0 {
			w = stem
		}
		if s.Class(x) != syntax.CNoun {
			return false
		}
		return p.Lex.Word(w).Is(lexicon.Rebel) || p.Lex.Head(w)&(lexicon.Government|lexicon.Agent) != 0 || s.NPs[x].Plural && p.Lex.Head(w)&lexicon.StateHead != 0
	}
	for _, x := range chain {
		if named(x) && described(b) || described(x) && named(b) {
			return x
		}
		if named(x) && named(b) {
			return -1 // "armies from Chad and Peru"
		}
	}
	return -1
}

// standsForState says whether the noun phrase at item k is a word for a state or town, or one of
// its governments, whose name follows: "the former republic of Macedonia", "the nearby city of
// Ayacucho", "one of Libya's rival governments".
func (p *Pass) standsForState(s *syntax.Sentence, k int) bool {
	items := s.Items
	b := items[k].Ref
	if k+2 >= len(items) || items[k+1].Kind != syntax.IPrep || items[k+1].Word != p.V.Of || items[k+2].Kind != syntax.INP || s.NPs[b].Plural {
		return false
	}
	of := items[k+2].Ref
	switch s.Class(b) {
	case syntax.CNoun:
		head := p.Lex.Head(s.HeadWord(b))
		return s.Class(of) == syntax.CState && head&lexicon.StateHead != 0 || (s.Class(of) == syntax.CPlace || s.Class(of) == syntax.CState) && head&lexicon.PlaceHead != 0
	case syntax.CNumber:
		poss := s.NPs[of].PossNP
		return poss >= 0 && s.Class(poss) == syntax.CState && p.Lex.Head(p.Lex.Word(s.HeadWord(of)).Stem)&lexicon.Government != 0
	}
	return false
}

// dashBefore is the dash that opens the names which the one at item i closes; -1 for none.
func (p *Pass) dashBefore(s *syntax.Sentence, i int) int {
	if i < 0 || s.Items[i].Kind != syntax.IDash {
		return -1
	}
	for j := i - 1; j > 0; j-- {
		switch s.Items[j].Kind {
		case syntax.INP, syntax.IPrep, syntax.IComma, syntax.IConj, syntax.IAdv:
		case syntax.IDash:
			return j
		default:
			return -1
		}
	}
	return -1
}

// countedAt is the noun phrase behind "of" that the one at item k only counts: "several of
// | Spain's neighbours", "a number of | allies"; -1 for none.
func (p *Pass) countedAt(s *syntax.Sentence, k int) int32 {
	items := s.Items
	if k+2 >= len(items) || items[k+1].Kind != syntax.IPrep || items[k+1].Word != p.V.Of || items[k+2].Kind != syntax.INP || !p.Counts(s, items[k].Ref) {
		return -1
	}
	return items[k+2].Ref
}

// itsOfficer says whether b is an officer of the body or state a: "sanctions on the
// group and its leader".
func (p *Pass) itsOfficer(s *syntax.Sentence, a, b int32) bool {
	if s.Class(b) != syntax.COffice || p.Lex.Word(s.NPs[b].PossWord).Text != "its" {
		return false
	}
	if up := s.NPs[a].Up; up >= 0 && s.Class(up) == syntax.COffice && !s.NPs[up].Plural {
		return false // "its ambassador to the bloc and its envoy for Libya"
	}
	switch s.Class(a) {
	case syntax.CState, syntax.COrg, syntax.CBloc, syntax.CName:
		return true
	}
	return false
}

// hisOwn says whether b is the government or the family of the person a: "sanctions on Ana Rios and | her government".
func (p *Pass) hisOwn(s *syntax.Sentence, a, b int32) bool {
	switch p.Lex.Word(s.NPs[b].PossWord).Text {
	case "his", "her", "their":
	default:
		return false
	}
	if s.Class(b) != syntax.CNoun || p.Lex.Head(p.Lex.Word(s.HeadWord(b)).Stem)&(lexicon.Government|lexicon.Kin) == 0 && p.Lex.Head(s.HeadWord(b))&(lexicon.Government|lexicon.Kin) == 0 {
		return false
	}
	return s.Class(a) == syntax.CPerson || s.Class(a) == syntax.CName && p.CouldBePerson(s, a)
}

// firstOfTwo finds the one after "between" or "by" that b is the other to, of whatever
// kind both are: "between Syria and Palestinian leader Yasser Arafat", "brokered by
// the Pope and Canada"; -1 for none.
func (p *Pass) firstOfTwo(s *syntax.Sentence, chain []int32, b int32, verbFollows bool) int32 {
	for _, x := range chain {
		if n := &s.NPs[x]; (n.Prep == p.V.Between || n.Prep == p.V.By && x == chain[0] && !verbFollows) && n.Lead == x && n.Next < 0 && s.Class(x).Acts() && s.Class(b).Acts() {
			return x
		}
	}
	return -1
}

// likePhrase finds the noun with an article and "of" behind it that the noun at item
// k, which has both too, goes on, past what hangs on the first: "ordered the closure of
// its embassy in Oslo and | the expulsion of two diplomats"; -1 for none.
func (p *Pass) likePhrase(s *syntax.Sentence, chain []int32, b int32, k int) int32 {
	series := p.seriesOf(s, k)
	of := func(np int32, i int) bool {
		c := s.Class(np)
		return (c == syntax.CNoun || series && c == syntax.CEvent) && s.NPs[np].Det == p.V.The && i < len(s.Items) && s.Items[i].Kind == syntax.IPrep && s.Items[i].Word == p.V.Of
	}
	if !series && !of(b, k+1) {
		return -1
	}
	for i := k - 1; i > 0; i-- {
		it := &s.Items[i]
		if it.Kind == syntax.INP && slices.Contains(chain, it.Ref) && of(it.Ref, i+1) {
			return it.Ref
		}
		if it.Kind == syntax.IVerb {
			return -1
		}
	}
	return -1
}

// seriesOf says whether the noun phrase at item k says only that the gatherings behind its "of" were
// several: "after the signing of a pact by Chad and Mali, and | a series of meetings".
func (p *Pass) seriesOf(s *syntax.Sentence, k int) bool {
	if k+2 >= len(s.Items) || s.Items[k+1].Kind != syntax.IPrep || s.Items[k+1].Word != p.V.Of || s.Items[k+2].Kind != syntax.INP || s.Class(s.Items[k+2].Ref) != syntax.CEvent {
		return false
	}
	return p.Lex.In(lexicon.Series, s.HeadWord(s.Items[k].Ref))
}

// titleBefore finds the title to which the title b at item k, without an article
// and without a name after it, adds another of the same person, or what else he is: "Jan
// Egeland, Under-Secretary-General for Humanitarian Affairs and Emergency Relief
// Coordinator of the United Nations", "the senator from Texas and | a son of an emigrant,
// said"; -1 for none.
func (p *Pass) titleBefore(s *syntax.Sentence, chain []int32, b int32, k int) int32 {
	n := &s.NPs[b]
	both := (n.Det != 0 || n.PossNP >= 0) && k > 1 && s.Items[k-1].Kind == syntax.IConj && s.Items[k-2].Kind == syntax.INP && p.insertionEnds(s, k) // ", a lawyer and the president of the bank, said", ", the UN envoy and Peru's minister, said"
	if s.Class(b) != syntax.COffice && !(both && s.Class(b) == syntax.CNoun && p.Indefinite(s, b)) || n.Plural || (n.Det != 0 || n.PossNP >= 0) && !both || n.PossWord != 0 || p.officeOfNext(s, k, true) {
		return -1
	}
	for _, x := range chain {
		if up := s.NPs[x].Up; s.NPs[x].Prep == p.V.Of && p.saysOfPerson(s, up) {
			continue // "Luis Rios, a cousin of the president and | head of the navy"
		}
		if c := s.Class(x); c == syntax.COffice || p.saysOfPerson(s, x) {
			if s.NPs[x].Plural || !s.NPs[x].Apposed || both && s.NPs[x].Det == 0 && s.NPs[x].PossNP < 0 {
				return -1
			}
			return x
		} else if c == syntax.CPerson || c == syntax.COrg && s.NPs[x].Up < 0 {
			return -1
		}
	}
	return -1
}

// saysOfPerson says whether a noun in the singular stands behind the name of a person as what he is: "Luis Rios, | the president's
// brother".
func (p *Pass) saysOfPerson(s *syntax.Sentence, np int32) bool {
	if np < 0 || s.Class(np) != syntax.CNoun || s.NPs[np].Plural {
		return false
	}
	named := p.ApposedTo(s, np)
	return named >= 0 && named < np && p.MaybePerson(s, named)
}

// insertionEnds says whether only phrases stand between item k and the comma or the semicolon that
// ends what is inserted there.
func (p *Pass) insertionEnds(s *syntax.Sentence, k int) bool {
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case syntax.INP, syntax.IPrep:
			if s.Items[i].Kind == syntax.INP && s.Items[i-1].Kind != syntax.IPrep {
				return false
			}
		case syntax.IComma:
			return s.KindAt(i+1) == syntax.IVerb
		case syntax.ISemicolon:
			return true
		default:
			return false
		}
	}
	return false
}

// asAnother finds the person to whom the one at item k is joined where both are named as
// something: "picked Julianne Smith as envoy to NATO and | Ken Salazar as ambassador";
// -1 for none.
func (p *Pass) asAnother(s *syntax.Sentence, chain []int32, k int) int32 {
	person := func(np int32) bool { return s.Class(np) == syntax.CPerson || s.Class(np) == syntax.CName }
	if s.KindAt(k+1) != syntax.IPrep || p.Lex.Word(s.Items[k+1].Word).Text != "as" || !person(s.Items[k].Ref) {
		return -1
	}
	for _, x := range chain {
		if up := s.NPs[x].Up; up >= 0 && s.Class(x) == syntax.COffice && p.Lex.Word(s.NPs[x].Prep).Text == "as" && person(up) {
			return up
		}
	}
	return -1
}

// titleOrBody finds what a name is joined to past the names within: the title
// without an article that is its too, "Member of the Bureau of the Committee and
// Foreign Minister | Wang Yi", the officers of a body, "members of the Council and
// Prime Minister | Garry Conille", or the body that is of a state, "the Bank of Ghana
// and | Delta Trading Co."; -1 for none.
func (p *Pass) titleOrBody(s *syntax.Sentence, chain []int32, b int32) int32 {
	n := &s.NPs[b]
	titled := !s.Heading && s.Class(b) == syntax.CPerson && n.Det == 0 && n.PossNP < 0 && s.Parts[n.PFirst].Kind == syntax.POffice
	body := func(np int32) bool { return s.Class(np) == syntax.COrg || p.BodyName(s, np) }
	another := s.Class(b) == syntax.CPerson && n.PossNP >= 0 && p.BodyName(s, chain[0])
	for i, x := range chain {
		up := &s.NPs[x]
		switch {
		case another && s.Class(x) == syntax.COffice && !up.Plural && !up.Apposed && up.Appos < 0 && i > 0:
			return x // "the Director of the Office of the Commission and China's Foreign Minister | Wang Yi"
		case titled && s.Class(x) == syntax.COffice && !up.Plural && !up.Apposed && up.Appos < 0 && up.Det == 0 && up.PossNP < 0 && i > 0:
			return x
		case titled && s.Class(x) == syntax.COffice && up.Plural && i == 1 && body(chain[0]):
			return x
		case i > 0 && s.Class(b) == syntax.COffice && !n.Plural && n.PossNP < 0 && n.PossWord == 0 && p.BodyName(s, chain[0]) && s.Class(x) == syntax.COffice && !up.Plural && !up.Apposed && up.Appos < 0:
			return x // "was an officer of the Delta Foundation and consul of Ireland"
		case i > 0 && body(b) && body(x) && s.Class(chain[0]) == syntax.CState && s.NPs[chain[0]].Prep == p.V.Of:
			return x
		}
	}
	return -1
}

// joinTitle adds a title to one that stands in apposition to a name.
func (p *Pass) joinTitle(s *syntax.Sentence, x, b int32) {
	last := x
	for n := 0; s.NPs[last].Next >= 0 && n < len(s.NPs); n++ {
		last = s.NPs[last].Next
	}
	lead := s.NPs[x].Lead
	s.NPs[last].Next = b
	s.NPs[b].Lead, s.NPs[b].Apposed = lead, true
	s.NPs[b].Prep, s.NPs[b].Up = s.NPs[lead].Prep, s.NPs[lead].Up
}

// othersLike says whether noun phrase b ends a list of states or of bodies with more of
// their kind: "the United States and its allies", "Chile, Peru and other nations".
func (p *Pass) othersLike(s *syntax.Sentence, a, b int32) bool {
	c := s.Class(a)
	if c != syntax.CState && c != syntax.COrg && c != syntax.CBloc || s.Class(b) != syntax.CNoun && s.Class(b) != syntax.COffice || !s.NPs[b].Plural {
		return false
	}
	w := p.Lex.Word(s.HeadWord(b))
	head := p.Lex.Head(w.Stem)
	return head&lexicon.StateHead != 0 || c != syntax.CState && head&(lexicon.Body|lexicon.BlocHead) != 0 || w.Is(lexicon.Rival) || w.Text == "others" || w.Text == "members"
}

// doneBefore finds the deed by whose doer, at item i, the deed at item k stands: "builds on
// the truce brokered by Qatar and | the visit by Ana Rios to Lima"; -1 for none.
func (p *Pass) doneBefore(s *syntax.Sentence, i, k int) int32 {
	items := s.Items
	if i < 3 || items[i-1].Kind != syntax.IPrep || items[i-1].Word != p.V.By || items[i-2].Kind != syntax.IVerb || items[i-3].Kind != syntax.INP || s.Verbs[items[i-2].Ref].Form != syntax.MaybeParticiple {
		return -1
	}
	deed := func(np int32) bool {
		c := s.Class(np)
		return (c == syntax.CNoun || c == syntax.CEvent) && p.Lex.Head(s.HeadWord(np))&lexicon.Doer == 0
	}
	if x := items[i-3].Ref; deed(x) && deed(items[k].Ref) && grammar.Agent(s.Class(items[i].Ref)) {
		return x
	}
	return -1
}

// subjectBefore finds the subject, of whatever kind, that b at item k goes on where the
// clause has no verb before it and one behind: "Chile, Peru and twenty charities urged";
// -1 for none.
func (p *Pass) subjectBefore(s *syntax.Sentence, chain []int32, k int) int32 {
	x := chain[len(chain)-1]
	if s.NPs[s.NPs[x].Lead].Prep != 0 || s.NPs[x].Apposed || p.SaysWhen(s, x) || p.SaysWhen(s, s.Items[k].Ref) || !p.finiteFollows(s, k) {
		return -1
	}
	return x
}

// actsFrom says whether the noun phrase at item k has a finite verb of its own, past what is told of it
// between commas too.
func (p *Pass) actsFrom(s *syntax.Sentence, k int) bool {
	if p.finiteFollows(s, k) {
		return true
	}
	v := p.ownVerb(s, k)
	return v >= 0 && s.Verbs[s.Items[v].Ref].Form == syntax.Finite
}

// verbBetween says whether the segment that the semicolon at item sep ends has a finite
// verb of its own, outside of relative clauses.
func (p *Pass) verbBetween(s *syntax.Sentence, sep int) bool {
	b := p.Ahead(s, s.Items)
	for i := sep - 1; i >= 0 && s.Items[i].Kind != syntax.ISemicolon; i-- {
		it := &s.Items[i]
		if it.Kind != syntax.IVerb || p.relativeOf(s, i) >= 0 {
			continue
		}
		switch s.Verbs[it.Ref].Form {
		case syntax.Finite:
			return true
		case syntax.MaybeParticiple:
			if b.KindAt(i-1) == syntax.INP && (b.Class(it.Ref)&lexicon.Bare != 0 || b.ObjectFollows(i)) {
				return true // "; Mali cut ties with Benin; and"
			}
		}
	}
	return false
}

// wantsLast says whether the list that the noun phrase at item i goes on has had no "and"
// yet, so that the one at item k after it is its last, and the verb behind it a participle:
// "brought together leaders of Peru, Chile and Bolivia determined to end the war".
func (p *Pass) wantsLast(s *syntax.Sentence, i, k int) bool {
	a, b := s.Items[i].Ref, s.Items[k].Ref
	return i > 1 && k+1 < len(s.Items) && s.NPs[a].Lead != a && s.Items[i-1].Kind == syntax.IComma && s.Class(a) == s.Class(b) &&
		s.Items[k+1].Kind == syntax.IVerb && s.Verbs[s.Items[k+1].Ref].Form == syntax.MaybeParticiple
}

// byAgents says whether the noun phrase at item i is by whom what the subject of
// the clause names was done, or of whom it is made, so that the verb after it is the first: "A truce
// mediated by Egypt and Qatar ended", "A team composed of Captain Lund and Rios met".
func (p *Pass) byAgents(s *syntax.Sentence, i int) bool {
	items := s.Items
	for i >= 2 && items[i].Kind == syntax.INP && items[i-2].Kind == syntax.INP && (items[i-1].Kind == syntax.IComma || items[i-1].Kind == syntax.IPrep && items[i-1].Word == p.V.Of) {
		i -= 2 // "signed by Norway, Chile and Peru", "attended by the leaders of Chile and Peru"
	}
	if i < 3 || items[i-1].Kind != syntax.IPrep || items[i-1].Word != p.V.By && items[i-1].Word != p.V.Of {
		return false
	}
	v := i - 2
	if items[i-1].Word == p.V.Of && (items[v].Kind != syntax.IVerb || !p.Lex.Word(s.Verbs[items[v].Ref].Lemma).Does(lexicon.Comprises)) {
		return false
	}
	for v > 0 && p.whenOrWhere(s, v) { // "signed in Lima last week by Chile and Peru"
		v--
	}
	if v < 1 || items[v].Kind != syntax.IVerb || s.Verbs[items[v].Ref].Form != syntax.MaybeParticiple {
		return false
	}
	top := v - 1
	if top > 0 && items[top].Kind != syntax.INP && p.Lex.Word(items[top].Word).Text == "as" { // "The plan as described by"
		top--
	}
	if top > 0 && items[top].Kind == syntax.IComma { // "The treaty, signed by"
		top--
	}
	if items[top].Kind != syntax.INP {
		return false
	}
	for k := top; k >= 0; k-- {
		switch items[k].Kind {
		case syntax.INP, syntax.IPrep, syntax.IAdv:
		case syntax.ISemicolon:
			return true
		case syntax.IComma: // "On Friday, a truce mediated by", "Last week, a truce mediated by"
			return k == p.pastOpening(s, 0) || k == 1 && items[0].Kind == syntax.INP && p.SaysWhen(s, items[0].Ref)
		case syntax.ISub:
			return items[k].Word == p.V.That // "said that a truce mediated by"
		default:
			return false
		}
	}
	return true
}

// wantsSeveral says whether noun phrase a stands behind a preposition that wants several, "between
// A", "among A, B", or is the first of those whose title is in the plural: "Presidents A".
func (p *Pass) wantsSeveral(s *syntax.Sentence, a int32) bool {
	n := &s.NPs[a]
	for k := n.PFirst; k < n.Head; k++ {
		if s.Parts[k].Kind == syntax.POffice && s.Parts[k].Plural {
			return true
		}
	}
	prep := s.NPs[s.NPs[a].Lead].Prep
	return prep == p.V.Between || prep == p.V.Among && s.NPs[a].Lead != a
}

// whenOrWhere says whether item i is an adverb, or of a phrase that says when or where.
func (p *Pass) whenOrWhere(s *syntax.Sentence, i int) bool {
	switch it := &s.Items[i]; it.Kind {
	case syntax.IAdv, syntax.IPrep:
		return true
	case syntax.INP:
		return s.NPs[it.Ref].Prep != 0 || p.SaysWhen(s, it.Ref)
	}
	return false
}

// met finds the person right behind the verb, to whom "and" adds another after
// where and when: "met her counterpart, Yusuf Tuggar, in Abuja on April 9 and the
// president of the commission"; -1 for none. i is the item before "and".
func (p *Pass) met(s *syntax.Sentence, i int, b int32) int32 {
	person := func(np int32) bool {
		c := s.Class(np)
		return c == syntax.CPerson || c == syntax.CName || c == syntax.COffice && !s.NPs[np].Plural
	}
	if !person(b) {
		return -1
	}
	found := int32(-1)
	for ; i >= 0 && s.Items[i].Kind != syntax.IVerb; i-- {
		switch s.Items[i].Kind {
		case syntax.INP:
			np := s.Items[i].Ref
			if s.NPs[np].Lead == np && s.NPs[np].Prep == 0 && !s.NPs[np].Apposed {
				found = np
			}
		case syntax.IPrep, syntax.IComma, syntax.IAdv:
		default:
			return -1
		}
	}
	if i < 0 || found < 0 || !person(found) {
		return -1
	}
	return found
}

// subjectAside finds the subject of the clause that the noun phrase at item k goes on past
// what a participle says of it up to the comma at item sep: "Peru, angered by the raid, and
// | Chile, which denied it, met"; -1 for none.
func (p *Pass) subjectAside(s *syntax.Sentence, k, sep int) int32 {
	items := s.Items
	if sep < 4 || items[sep].Kind != syntax.IComma || s.Heading {
		return -1
	}
	verb := -1
	i := sep - 1
	for ; i > 0 && items[i].Kind != syntax.IComma; i-- {
		switch items[i].Kind {
		case syntax.IVerb:
			if f := s.Verbs[items[i].Ref].Form; f == syntax.Infinitive {
				continue
			} else if f == syntax.Finite || verb >= 0 {
				return -1
			}
			verb = i
		case syntax.INP, syntax.IPrep, syntax.IAdv, syntax.IConj:
		default:
			return -1
		}
	}
	if verb < 0 || i < 1 || items[i-1].Kind != syntax.INP {
		return -1
	}
	for j := i + 1; j < verb; j++ {
		if items[j].Kind != syntax.IAdv {
			return -1
		}
	}
	b := p.Ahead(s, items)
	if s.Verbs[items[verb].Ref].Form == syntax.MaybeParticiple && (b.ObjectFollows(verb) || b.ThatFollows(verb)) {
		return -1 // "Peru, Chile said, condemned"
	}
	if n := &items[i-1]; !(i == 1 || n.Starts || n.Begins || items[i-2].Begins || items[i-2].Kind == syntax.ISemicolon || items[i-2].Kind == syntax.ISub) || !grammar.Alike(s.Class(n.Ref), s.Class(items[k].Ref), true) {
		return -1
	}
	v := p.ownVerb(s, k)
	if v < 0 || p.singular(s, items[v].Ref) {
		return -1 // "Peru, angered by the raid, and Chile is"
	}
	return items[i-1].Ref
}

// singular says whether a verb group begins with a form that only one thing is the subject of.
func (p *Pass) singular(s *syntax.Sentence, verb int32) bool {
	switch w := p.Lex.Word(s.Words[s.Verbs[verb].First]); w.Text {
	case "is", "was", "has", "does":
		return true
	case "are", "were", "have", "do":
		return false
	default:
		return w.Forms&lexicon.Third != 0 && w.Forms&lexicon.Base == 0
	}
}

// pairActs says whether the noun phrase at item k and others of its kind, the last after "and",
// have a verb of their own.
func (p *Pass) pairActs(s *syntax.Sentence, k int) bool {
	i := grammar.PastPhrases(s.Items, k+1)
	several := false
	for i+1 < len(s.Items) && s.Items[i].Kind == syntax.IComma && s.Items[i+1].Kind == syntax.INP && s.Class(s.Items[i+1].Ref) == s.Class(s.Items[k].Ref) {
		several = true
		i = grammar.PastPhrases(s.Items, i+2)
	}
	if several && i+1 < len(s.Items) && s.Items[i].Kind == syntax.IComma && s.Items[i+1].Kind == syntax.IConj {
		i++ // "A, B, and C"
	}
	for i+3 < len(s.Items) && s.Items[i].Kind == syntax.IConj && s.Items[i+1].Kind == syntax.INP && s.Items[i+2].Kind == syntax.IConj && s.Items[i+3].Kind == syntax.INP {
		i += 2 // "Peru and its allies and partners"
	}
	return i+1 < len(s.Items) && s.Items[i].Kind == syntax.IConj && s.Items[i+1].Kind == syntax.INP && p.finiteFollows(s, i+1)
}

// followsReport says whether a noun phrase, or what it hangs on, comes right after a verb that
// can tell what its clause says, or after when it is said: "said Chile and Peru agreed", "said,
// however, troops from Chile and Peru left", "said Monday Chile and Peru agreed", "helped Chile
// and Peru agree".
func (p *Pass) followsReport(s *syntax.Sentence, np int32) bool {
	if up := s.NPs[np].Up; up >= 0 {
		np = s.NPs[up].Lead
	}
	for i := range s.Items {
		if s.Items[i].Kind != syntax.INP || s.Items[i].Ref != np {
			continue
		}
		i--
		if i > 0 && s.Items[i].Kind == syntax.INP && s.Class(s.Items[i].Ref) == syntax.CDate {
			if i--; s.Items[i].Kind == syntax.IPrep {
				i--
			}
		}
		for i > 0 && (s.Items[i].Kind == syntax.IAdv || s.Items[i].Kind == syntax.IComma) {
			i--
		}
		if i > 0 && s.Items[i].Kind == syntax.INP && s.NPs[s.Items[i].Ref].Last == s.NPs[np].First && s.Items[i-1].Kind == syntax.IVerb && p.Lex.Word(s.Verbs[s.Items[i-1].Ref].Lemma).Text == "tell" {
			i-- // "told reporters Chile and Peru agreed"
		}
		return i >= 0 && s.Items[i].Kind == syntax.IVerb && p.Lex.Word(s.Verbs[s.Items[i].Ref].Lemma).Does(lexicon.Reporting|lexicon.ObjectControl)
	}
	return false
}

// laterOn says whether a noun phrase with the word behind it tells how long after or before something else happened: "six days |
// later", "a week | earlier".
func (p *Pass) laterOn(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if !p.TimeWord(s, np) || n.Last >= s.Last {
		return false
	}
	switch p.Lex.Word(s.Words[n.Last]).Text {
	case "later", "earlier", "afterwards", "afterward", "ago":
		return true
	}
	return false
}

// otherHalf says whether noun phrase a is only the quarter of the compass with which the name of a state begins whose other half b
// names: "North | and South Korea".
func (p *Pass) otherHalf(s *syntax.Sentence, a, b int32) bool {
	n, m := &s.NPs[a], &s.NPs[b]
	if s.Class(b) != syntax.CState || n.PLast-n.PFirst != 1 || n.Det != 0 || m.Det != 0 || !s.Doc.Tokens[n.First].Capital || m.Last-m.First < 2 {
		return false
	}
	first, second := p.Lex.Word(s.Words[n.Last-1]).Text, p.Lex.Word(s.Words[m.First]).Text
	switch {
	case n.Last-n.First != 1:
		return false
	case first == "north" && second == "south", first == "south" && second == "north", first == "east" && second == "west", first == "west" && second == "east":
		return true
	}
	return false
}
