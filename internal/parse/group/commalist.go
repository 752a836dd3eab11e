package group

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// several says of whom a count or a group before the comma tells: "two companies, Orkan Steel and
// Delta Bank,".
func (at *joint) several() verdict {
	if x := at.officerOfOther(); x >= 0 {
		return at.listed(x)
	}
	if x := at.countedBefore(at.s, at.c); x >= 0 && at.namesFollow(at.s, at.k) {
		return at.nameOf(x)
	}
	if at.s.Items[at.c].Kind == syntax.IDash && at.i == at.c-1 && (at.cb != syntax.COffice || at.nb.Plural && !at.holdsAll(at.s, at.a, at.b) || !at.nb.Plural && at.s.NPs[at.a].Plural) && at.listGoesOn(at.s, at.k) && at.onlyList(at.s, at.k, syntax.IDash) {
		return at.hung(at.a, at.V.Paren) // "members of the bloc - Chile, Colombia and Peru - sent"
	}
	if len(at.chain) > 1 && at.beside() && at.s.NPs[at.chain[0]].Prep == at.V.As && at.counted(at.s, at.chain[1]) && at.namesFollow(at.s, at.k) {
		return at.nameOf(at.chain[1]) // "counts three nations as partners, namely Chile, Peru and Mali"
	}
	if at.beside() && at.s.KindAt(at.k+1) == syntax.IComma && at.person() && at.oneOfThem(at.s, at.a) {
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
	if at.beside() && ((at.counted(at.s, at.a) || at.kindred(at.s, at.a) || at.cb == syntax.CState && at.statesOfBody(at.s, at.a)) && at.namesFollow(at.s, at.k) || at.tallied(at.s, at.a, at.k)) {
		if up := at.officersOf(at.s, at.a, at.b); up < 0 {
			at.Appose(at.s, at.b, at.a) // "two companies, Orkan Steel and Delta Bank,", "Chad and its allies, Mali and Togo,"
		} else if at.s.NPs[up].Lead == up {
			at.Appose(at.s, at.b, up)
		} else {
			at.nb.Up, at.nb.Prep = up, at.V.Paren
		}
		return joined
	}
	if at.beside() && (at.cb == syntax.CState || at.cb == syntax.CPlace) && at.capitalCity(at.s, at.a) {
		return at.nameOf(at.a) // "Canada's capital, Ottawa, and Halifax"
	}
	if at.beside() && at.cb == syntax.CState && at.membersOf(at.s, at.a) && at.namesFollow(at.s, at.k) {
		if up := at.s.NPs[at.a].Up; at.s.NPs[up].Lead == up {
			at.Appose(at.s, at.b, up) // "the members of the Security Council, China, France and Russia, met"
		} else {
			at.nb.Up, at.nb.Prep = at.a, at.V.Paren // "Niger and the members of the bloc, Chad and Togo, met"
		}
		return joined
	}
	if at.beside() && (at.s.Class(at.a) == syntax.CName || at.s.Class(at.a) == syntax.CPerson) && at.nationalWho(at.s, at.k) {
		return at.tells(at.a) // "Ana Rios, the Peruvian who heads the agency,"
	}
	return further
}

// lists goes on with a list, or with one of those it names: "A member of both NATO and the EU,
// Denmark sent", "King Hussein of Jordan, Francesco Cossiga".
func (at *joint) lists() verdict {
	if x := at.opening(at.s, at.k, at.c); x >= 0 && at.cb != syntax.CNoun && at.cb != syntax.COffice && at.cb != syntax.CEvent {
		return at.nameOf(x) // "A member of both NATO and the EU, Denmark sent"
	}
	if at.s.Heading && at.beside() && at.s.NPs[at.a].Det == 0 && at.s.LacksNoun(at.a) && at.DemonymFirst(at.s, at.b) && at.sharesNoun(at.s, at.a, at.b) {
		return joined // "Chad expels British, Canadian ambassadors"
	}
	if at.otherHolder() || at.countsGoOn() {
		return at.listed(at.a)
	}
	if x := at.gatheringBefore(); x >= 0 {
		return at.listed(x)
	}
	if x := at.memberBefore(at.s, at.k, at.c); x >= 0 && !at.namesOfficer() && (at.semicolon || at.listGoesOn(at.s, at.k)) {
		return at.listed(x)
	}
	if at.cb == syntax.CName && len(at.chain) > 1 && at.s.Class(at.chain[0]) == syntax.CState && at.s.NPs[at.chain[0]].Up == at.chain[1] && at.CouldBePerson(at.s, at.b) && (at.s.Class(at.chain[1]) == syntax.CPerson || at.s.NPs[at.chain[0]].Prep == at.V.Of && at.fullName(at.s, at.chain[1]) && at.fullName(at.s, at.b)) {
		at.nb.Titled, at.cb = true, syntax.CPerson // "King Hussein of Jordan, Francesco Cossiga": no state beside Jordan
	}
	if x := at.countedToo(at.s, at.chain, at.b); x >= 0 {
		return at.listed(x)
	}
	if x := at.asManyOf(at.s, at.chain, at.k); x >= 0 {
		at.Join(at.s, x, at.b)
		at.nb.Like = x
		return joined
	}
	if !at.semicolon && at.person() {
		if who := at.toldInside(at.s, at.i); who >= 0 {
			return at.listed(at.s.NPs[who].Lead)
		}
	}
	if at.alternates(at.s, at.k) {
		at.nb.Up, at.nb.Prep = at.a, at.V.Paren
		if at.s.KindAt(at.k+2) == syntax.INP && at.s.Class(at.s.Items[at.k+2].Ref) == syntax.CName && !at.semicolon {
			at.s.NPs[at.s.Items[at.k+2].Ref].Titled = true // the next of them
		}
		return joined
	}
	if at.cb == syntax.CName && at.eachOfState(at.s, at.chain, at.k) {
		at.nb.Titled = true
		return at.listed(at.chain[1])
	}
	if at.cb == syntax.CPerson && at.beside() && at.eachOfState(at.s, at.chain, at.k) && at.s.Class(at.chain[1]) == syntax.CPerson && at.ownVerb(at.s, at.k) < 0 {
		return at.listed(at.s.NPs[at.chain[1]].Lead) // "Present were President Rios of Peru, King Carl of Norway."
	}
	if !at.semicolon && at.ownerBehind(at.s, at.a, at.b, at.k) {
		return at.hung(at.a, at.V.Of)
	}
	if !at.semicolon && at.i == at.c-1 && at.cb == syntax.COffice && at.nb.Plural && at.nb.PossNP < 0 && at.s.Class(at.a) == syntax.CState && at.s.NPs[at.a].Lead == at.a && at.s.NPs[at.a].Next < 0 && len(at.chain) > 1 && at.s.Class(at.chain[1]) == syntax.COffice && at.s.KindAt(at.k+1) == syntax.IComma && at.listGoesOn(at.s, at.k) {
		return at.listed(at.a) // "the leaders of Kenya, the EU members, Egypt and Iraq"
	}
	return further
}

// namesOfficer says whether the comma parts a name from the title behind a preposition that it goes with: "Rios, together with the
// finance minister of Peru, | Luis Vera, and".
func (at *joint) namesOfficer() bool {
	if !at.beside() || !at.person() || len(at.chain) < 2 || at.s.Class(at.chain[0]) != syntax.CState || at.s.NPs[at.chain[0]].Prep != at.V.Of {
		return false
	}
	title := &at.s.NPs[at.chain[1]]
	return at.s.Class(at.chain[1]) == syntax.COffice && !title.Plural && !title.Apposed && title.Prep != 0
}

// gatheringBefore is the gathering before the comma beside which another stands behind it, either with where it is: "attend a
// summit in Oslo on Monday, | a meeting in Riga on Tuesday and"; -1 for none.
func (at *joint) gatheringBefore() int32 {
	there := func(np int32) bool {
		n := &at.s.NPs[np]
		return at.s.Class(np) == syntax.CEvent && n.Last < at.s.Last && (at.s.Words[n.Last] == at.V.In || at.s.Words[n.Last] == at.V.At)
	}
	if !at.beside() || !there(at.b) || !at.listGoesOn(at.s, at.k) {
		return -1
	}
	chain := at.chain
	var buf [12]int32
	if at.s.Class(at.a) == syntax.CDate && at.s.KindAt(at.i-1) == syntax.IConj && at.s.KindAt(at.i-2) == syntax.INP { // "on Monday and Tuesday,"
		chain = at.Above(at.s, at.s.Items[at.i-2].Ref, buf[:])
	}
	for _, x := range chain {
		if there(x) && at.s.NPs[x].Prep == at.nb.Prep {
			return at.s.NPs[x].Lead
		}
	}
	return -1
}

// officerOfOther is the noun phrase before the comma of whom another is told behind it, since the two hold offices of two
// states: "the president of Chad, | the prime minister of Mali and"; -1 for none.
func (at *joint) officerOfOther() int32 {
	s := at.s
	if at.cb != syntax.COffice || at.nb.Plural || at.semicolon || !at.beside() {
		return -1
	}
	of := at.stateOwning(at.b)
	if of == nil && at.s.KindAt(at.k+1) == syntax.IPrep && s.Items[at.k+1].Word == at.V.Of && s.KindAt(at.k+2) == syntax.INP {
		of = at.stateAt(s.Items[at.k+2].Ref)
	}
	titled, before := at.a, at.stateOwning(at.a)
	if s.Class(at.a) == syntax.CState && s.NPs[s.NPs[at.a].Lead].Prep == at.V.Of && s.NPs[s.NPs[at.a].Lead].Up >= 0 {
		titled, before = s.NPs[s.NPs[at.a].Lead].Up, at.stateAt(at.a)
	}
	if of == nil || before == nil || s.Class(titled) != syntax.COffice || slices.ContainsFunc(of.Senses, func(x lexicon.Sense) bool {
		return slices.ContainsFunc(before.Senses, func(y lexicon.Sense) bool { return x.Ref == y.Ref })
	}) {
		return -1
	}
	if o := at.ApposedTo(s, titled); o >= 0 {
		return o // "Ana Rios, the president of Chad, | the prime minister of Mali and"
	}
	return titled
}

// stateOwning is the part that names the state whose office noun phrase np is, "Mali's prime minister", "the Malian prime
// minister"; nil for none.
func (at *joint) stateOwning(np int32) *syntax.Part {
	n := &at.s.NPs[np]
	if n.PossNP >= 0 {
		return at.stateAt(n.PossNP)
	}
	for k := n.PFirst; k < n.Head; k++ {
		if p := &at.s.Parts[k]; p.Kind == syntax.PEntity && (p.Is(lexicon.State) || p.Is(lexicon.Demonym)) {
			return p
		}
	}
	return nil
}

// stateAt is the part by which a noun phrase names a state; nil where it names none.
func (at *joint) stateAt(np int32) *syntax.Part {
	if p := at.s.HeadPart(np); at.s.Class(np) == syntax.CState && p != nil && p.Kind == syntax.PEntity {
		return p
	}
	return nil
}

// countsGoOn says whether both noun phrases are numbers of what is named behind "and": "expelled three, | five and 15 diplomats".
func (at *joint) countsGoOn() bool {
	s := at.s
	if !at.beside() || at.cb != syntax.CNumber || s.Class(at.a) != syntax.CNumber || s.NPs[at.a].PLast-s.NPs[at.a].PFirst != 1 || s.KindAt(at.k+1) != syntax.IConj || s.KindAt(at.k+2) != syntax.INP {
		return false
	}
	n := &s.NPs[s.Items[at.k+2].Ref]
	return n.PLast-n.PFirst > 1 && s.Parts[n.PFirst].Kind == syntax.PNum
}

// holders is the title of several, of no state, whose names stand between its comma and another: "the hosts of the meeting,
// | King Carl and President Rios, said"; -1 for none.
func (at *joint) holders() int32 {
	x := at.a
	if prep := at.s.NPs[x].Prep; len(at.chain) == 2 && (prep == at.V.Of || prep == at.V.For) {
		switch c := at.s.Class(x); {
		case c == syntax.CEvent, (c == syntax.CName || c == syntax.COrg) && at.s.NPs[x].Det == at.V.The:
			x = at.chain[1] // "the co-chairs for the TTC, | Secretary Roy and Secretary Vale, will host"
		}
	}
	n := &at.s.NPs[x]
	if !at.beside() || at.cb != syntax.CPerson || at.s.Class(x) != syntax.COffice || !n.Plural || n.Det != at.V.The && n.PossNP < 0 || at.saysWhoseTitle(n) || n.Lead != x || n.Next >= 0 || n.Appos >= 0 || n.Apposed {
		return -1
	}
	list := false
	for i := at.k; i < len(at.s.Items); i++ {
		switch at.s.Items[i].Kind {
		case syntax.INP, syntax.IPrep:
		case syntax.IConj:
			list = true
		case syntax.IComma:
			if list {
				if at.s.KindAt(i+1) == syntax.IVerb {
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

// otherHolder says whether the name behind the comma has the very title that stands before it, in a list that goes on: "the
// president, | President Rios, and Secretary Hale" are three.
func (at *joint) otherHolder() bool {
	n := &at.s.NPs[at.a]
	if !at.beside() || at.cb != syntax.CPerson || at.s.Class(at.a) != syntax.COffice || n.Plural || n.Det != at.V.The || n.PLast-n.PFirst != 1 {
		return false
	}
	x, y := &at.s.Parts[n.PFirst], &at.s.Parts[at.nb.PFirst]
	return x.Kind == syntax.POffice && y.Kind == syntax.POffice && x.Ref == y.Ref && at.listGoesOn(at.s, at.k)
}

// countedBefore finds those that are counted before the dash at item c, of whom a participle tells
// more, and who are named next: "six nations bordering Chad - Libya, Mali and Niger -", "three firms said to
// belong to Rios - A, B and C -"; -1 for none.
func (p *Pass) countedBefore(s *syntax.Sentence, c int) int32 {
	const reach = 8 // items
	items := s.Items
	if c < 3 || items[c].Kind != syntax.IDash || items[c-1].Kind != syntax.INP {
		return -1
	}
	for i := c - 2; i > 0 && i > c-reach; i-- {
		switch items[i].Kind {
		case syntax.IPrep, syntax.INP, syntax.IAdv:
			continue
		case syntax.IVerb:
		default:
			return -1
		}
		switch s.Verbs[items[i].Ref].Form {
		case syntax.Infinitive:
		case syntax.Gerund, syntax.Participle:
			if items[i-1].Kind == syntax.INP && p.counted(s, items[i-1].Ref) {
				return items[i-1].Ref
			}
		default:
			return -1
		}
	}
	return -1
}

// officersOf is the title in the plural that noun phrase a, which names states, says they are of,
// where b begins the names of those who hold it: "the leaders of three African countries, | X of
// Togo and Y of Mali"; -1 for none.
func (p *Pass) officersOf(s *syntax.Sentence, a, b int32) int32 {
	up := s.NPs[a].Up
	if up < 0 || s.NPs[a].Prep != p.V.Of && p.Lex.Word(s.NPs[a].Prep).Text != "from" || s.Class(up) != syntax.COffice || !s.NPs[up].Plural {
		return -1
	}
	if s.Class(a) == syntax.COrg || s.Class(a) == syntax.COffice || !p.MaybePerson(s, b) {
		return -1
	}
	return up
}

// saysWhoseTitle says whether more than plain words stand before the noun of a title: "the | Peruvian | ministers", not "his
// delegated co-chairs".
func (at *joint) saysWhoseTitle(n *syntax.NP) bool {
	return slices.ContainsFunc(at.s.Parts[n.PFirst:n.Head], func(p syntax.Part) bool { return p.Kind != syntax.PNoun && p.Kind != syntax.PAdj })
}

// namedOfficers is the title in the plural that the noun phrase before the comma says to be of a bloc, or of a body where the names
// behind it are each of a state: "the ministers of the Baltic states, | Ana Rios of Latvia and", "the leaders of the G7, | Ana
// Rios of Canada and"; -1 for none.
func (at *joint) namedOfficers() int32 {
	s := at.s
	n := &s.NPs[at.a]
	if !at.beside() || n.Up < 0 || n.Prep != at.V.Of || s.Class(n.Up) != syntax.COffice || !s.NPs[n.Up].Plural || s.NPs[n.Up].Lead != n.Up || !at.person() || !at.listGoesOn(s, at.k) {
		return -1
	}
	switch s.Class(at.a) {
	case syntax.CBloc:
		return n.Up
	case syntax.COrg, syntax.CName:
		if s.KindAt(at.k+1) == syntax.IPrep && s.Items[at.k+1].Word == at.V.Of && s.KindAt(at.k+2) == syntax.INP && s.Class(s.Items[at.k+2].Ref) == syntax.CState {
			return n.Up
		}
	}
	return -1
}

// membersOf says whether a noun phrase is the organization or bloc whose members or states
// are spoken of before it, or what those take part in: "the five members of the council", "pressed the partners in
// the talks, China and Japan, to".
func (p *Pass) membersOf(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Up < 0 || n.Lead != np || n.Next >= 0 || s.Class(np) == syntax.CState || !s.NPs[n.Up].Plural {
		return false
	}
	word := s.HeadWord(n.Up)
	if n.Prep == p.V.In && s.Class(np) == syntax.CEvent && s.NPs[n.Up].First > s.First {
		t := p.Lex.Word(word).Text
		return t == "participants" || t == "partners" || t == "parties"
	}
	if n.Prep == p.V.From && (s.Class(np) == syntax.COrg || s.Class(np) == syntax.CBloc) && s.NPs[n.Up].First <= s.First+1 {
		return p.Lex.Head(word)&lexicon.StateHead != 0 // "Countries from the bloc, Peru and Chile, will send"
	}
	if n.Prep != p.V.Of {
		return false
	}
	return p.Lex.Head(word)&lexicon.StateHead != 0 || p.Lex.Word(word).Text == "members"
}

// statesOfBody says whether a noun phrase is of several states whose officers are spoken of before it: "the foreign ministers of
// | the OPEC nations", "the leaders of the member states".
func (p *Pass) statesOfBody(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return s.Class(np) == syntax.CNoun && n.Plural && n.Det == p.V.The && n.Lead == np && n.Next < 0 && n.Appos < 0 && !n.Apposed && n.Prep == p.V.Of && n.Up >= 0 &&
		s.Class(n.Up) == syntax.COffice && p.Lex.Head(s.HeadWord(np))&lexicon.StateHead != 0
}

// capitalCity says whether a noun phrase speaks of a capital without naming it.
func (p *Pass) capitalCity(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if h := s.HeadPart(np); n.Plural || h == nil || h.Kind != syntax.PNoun {
		return false
	}
	return p.Lex.Word(s.HeadWord(np)).Text == "capital" || n.Last-2 >= n.First && p.Lex.Word(s.Words[n.Last-2]).Text == "capital" && p.Lex.Word(s.Words[n.Last-1]).Text == "city"
}

// holdsAll says whether a title in the plural is what those named before it hold: "Ana
// Rios and Luis Vera - the presidents of Peru and Chile -".
func (p *Pass) holdsAll(s *syntax.Sentence, a, b int32) bool {
	return s.NPs[b].Det == p.V.The && s.NPs[a].Lead != a && (s.Class(a) == syntax.CPerson || s.Class(a) == syntax.CName)
}

// titleOfAll finds the title that the names from item k on have, one of each of
// the states before them, whose last is a: "the presidents of Chile and Peru, Ana
// Vera and Luis Soto, met", "the presidents of the two countries, ..."; -1 for none.
func (p *Pass) titleOfAll(s *syntax.Sentence, a int32, k int) int32 {
	lead := s.NPs[a].Lead
	title := s.NPs[lead].Up
	if title < 0 || s.NPs[lead].Prep != p.V.Of {
		return -1
	}
	if lead == a && !(s.NPs[a].Plural && p.Lex.Head(s.HeadWord(a))&lexicon.StateHead != 0) || lead != a && (s.Class(lead) != syntax.CState || s.Class(a) != syntax.CState) {
		return -1
	}
	if s.Class(title) != syntax.COffice || !s.NPs[title].Plural || s.NPs[title].Appos >= 0 || s.NPs[title].Apposed || k+2 >= len(s.Items) {
		return -1
	}
	if c := s.Items[k+1].Kind; c != syntax.IConj && c != syntax.IComma {
		return -1
	}
	for _, i := range [...]int{k, k + 2} {
		it := &s.Items[i]
		if it.Kind != syntax.INP {
			return -1
		}
		if c := s.Class(it.Ref); c != syntax.CPerson && (c != syntax.CName || !p.CouldBePerson(s, it.Ref)) || !p.untitled(s, it.Ref) {
			return -1
		}
	}
	return title
}

// alternates says whether the state at item k is that of the name before its comma, in
// a list that alternates between them: "Amedi Camara, Mauritania, Daniel Bertrand,
// Belgium and".
func (p *Pass) alternates(s *syntax.Sentence, k int) bool {
	pair := func(k int) bool { // a name, a comma and the bare name of a state at item k
		if k < 2 || k >= len(s.Items) || s.Items[k].Kind != syntax.INP || s.Items[k-1].Kind != syntax.IComma || s.Items[k-2].Kind != syntax.INP {
			return false
		}
		a, b := s.Items[k-2].Ref, s.Items[k].Ref
		if c := s.Class(a); c != syntax.CName && c != syntax.CPerson || s.Class(b) != syntax.CState {
			return false
		}
		part := s.HeadPart(b)
		return part.Is(lexicon.State) && p.untitled(s, b) && (p.untitled(s, a) || p.ranked(s, a))
	}
	if !pair(k) {
		return false
	}
	if k >= 5 && (s.Items[k-3].Kind == syntax.IComma || s.Items[k-3].Kind == syntax.IConj) && pair(k-4) {
		return true
	}
	return k+4 < len(s.Items) && (s.Items[k+1].Kind == syntax.IComma || s.Items[k+1].Kind == syntax.IConj) && pair(k+4)
}

// eachOfState says whether the name at item k goes on a list of names, each with "of" its state
// behind: "his counterparts Akiba Takeo of Japan, | Cho Tae-yong of Korea".
func (p *Pass) eachOfState(s *syntax.Sentence, chain []int32, k int) bool {
	return p.ofStates(s, chain, k) && p.CouldBePerson(s, s.Items[k].Ref) && p.MaybePerson(s, chain[1])
}

// toldInside is whom a clause that ends with the title at item i tells to hold it, so that the next
// name is another's: "including Ana Rios, who is chief of staff, | Luis Vera and"; -1 for none.
func (p *Pass) toldInside(s *syntax.Sentence, i int) int32 {
	items := s.Items
	for i > 1 && items[i-1].Kind == syntax.IPrep && items[i-2].Kind == syntax.INP && items[i-1].Word == p.V.Of {
		i -= 2
	}
	if i < 4 || s.Class(items[i].Ref) != syntax.COffice || items[i-1].Kind != syntax.IVerb || !s.Verbs[items[i-1].Ref].Copula || items[i-2].Kind != syntax.IRel || items[i-2].Word != p.V.Who || items[i-3].Kind != syntax.IComma || items[i-4].Kind != syntax.INP {
		return -1
	}
	if c := s.Class(items[i-4].Ref); c != syntax.CPerson && c != syntax.CName {
		return -1
	}
	return items[i-4].Ref
}

// missionInLine says whether a noun phrase is a mission in a line where a capital says nothing: "Ana Rios, Chargé d'Affaires,
// | Embassy of Peru in Chad" as the entry of a list.
func (p *Pass) missionInLine(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if !s.Heading || s.Class(np) != syntax.CNoun || n.Det != 0 || n.PLast-n.PFirst > 2 || !s.Doc.Tokens[n.First].Capital {
		return false
	}
	word := s.HeadWord(np)
	return p.Lex.Head(word)&lexicon.Chancery != 0 || p.Lex.Word(word).Text == "mission"
}

// ownerBehind says whether the state or body b at item k says whose the title is that stands
// before its comma, behind a name or before one: "Wang Guangya, executive vice minister,
// People's Republic of China", "Ambassador Choi Youngjin, Republic of Korea", "Ana Rios,
// director, World Bank".
func (p *Pass) ownerBehind(s *syntax.Sentence, a, b int32, k int) bool {
	if up := s.NPs[a].Up; up >= 0 && (s.NPs[a].Prep == p.V.Of || s.NPs[a].Prep == p.V.For) && s.Class(up) == syntax.COffice && (s.Class(a) == syntax.CName || s.Class(a) == syntax.CNoun) {
		a = up // "Vice Minister of Trade", "Deputy Minister for Trade"
	}
	n := &s.NPs[a]
	part := s.HeadPart(b)
	state := part != nil && part.Is(lexicon.State) && s.Class(b) == syntax.CState
	body := n.Last == s.NPs[b].First-1 && (s.Class(b) == syntax.COrg || s.Class(b) == syntax.CName && p.NamesBody(s, b) || p.missionInLine(s, b))
	if n.Det != 0 || n.PossNP >= 0 || n.PossWord != 0 || !state && !body || !p.untitled(s, b) || s.KindAt(k+1) == syntax.INP {
		return false
	}
	titled := false
	for i := n.PFirst; i < n.PLast; i++ {
		x := &s.Parts[i]
		if x.Kind == syntax.PEntity && i != n.Head {
			return false // it has its owner: "Russian President Putin, China"
		}
		titled = titled || x.Kind == syntax.POffice
	}
	switch c := s.Class(a); {
	case !titled, n.Plural:
		return false
	case c == syntax.COffice && n.Apposed && p.ApposedTo(s, a) < a:
	case state && (c == syntax.CPerson || c == syntax.CName) && p.Entry(s):
	default:
		return false
	}
	for m := range s.NPs[:b] {
		if c := s.Class(int32(m)); s.NPs[m].Up == a && s.NPs[m].Prep == p.V.Of && c != syntax.CName && c != syntax.CNoun {
			return false
		}
	}
	if k+1 >= len(s.Items) {
		return true
	}
	switch next := &s.Items[k+1]; next.Kind { // no other of a list of states may follow
	case syntax.IStop, syntax.ISemicolon, syntax.IClose, syntax.IAdv, syntax.IVerb, syntax.IPrep:
		return true
	case syntax.IComma, syntax.IConj:
		j := k + 2
		if next.Kind == syntax.IComma && j < len(s.Items) && s.Items[j].Kind == syntax.IConj {
			j++
		}
		if j >= len(s.Items) || s.Items[j].Kind != syntax.INP {
			return true
		}
		c := s.Class(s.Items[j].Ref)
		return c == syntax.CPerson || c == syntax.CName || c == syntax.COffice
	}
	return false
}

// kindred says whether a noun phrase tells of several states or organizations what they are to
// another: "its proxies", "Iran's neighbours".
func (p *Pass) kindred(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	parties := n.Det == p.V.The && n.PFirst == n.Head && p.Lex.In(lexicon.Parties, s.HeadWord(np)) // "the parties, Chad and Mali"
	if s.Class(np) != syntax.CNoun || n.PossNP < 0 && n.PossWord == 0 && !parties || n.Next >= 0 || n.Appos >= 0 || n.Apposed {
		return false
	}
	if parties {
		return true
	}
	return p.Lex.Word(s.HeadWord(np)).Plural && p.Lex.Names(s.HeadWord(np), lexicon.Rival)
}

// nationalWho says whether the noun phrase at item k is one person by whose nation he is called,
// with a clause of what he does behind: "the Uruguayan who".
func (p *Pass) nationalWho(s *syntax.Sentence, k int) bool {
	n := &s.NPs[s.Items[k].Ref]
	if n.Det != p.V.The && n.Det != p.V.A && n.Det != p.V.An || n.Plural || s.KindAt(k+1) != syntax.IRel || s.Items[k+1].Word != p.V.Who {
		return false
	}
	h := s.HeadPart(s.Items[k].Ref)
	return h != nil && h.Kind == syntax.PEntity && h.Is(lexicon.Demonym) && !h.Is(lexicon.State)
}

// oneOfThem says whether a noun phrase begins a clause and means one of those spoken of: "and a third,
// Ana Rios, left", "One, Ana Rios,".
func (p *Pass) oneOfThem(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != 0 || n.PossNP >= 0 {
		return false
	}
	if n.First > s.First && s.Tag(n.First-1) != syntax.Conj && s.Doc.Tokens[n.First-1].Kind != text.Semicolon {
		return false
	}
	switch p.Lex.Word(s.HeadWord(np)).Text {
	case "one", "another", "other", "second", "third", "fourth", "fifth":
		return !n.Plural && n.PLast-n.PFirst <= 1
	}
	return false
}
