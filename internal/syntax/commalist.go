package syntax

import (
	"slices"

	"diplograph/internal/lexicon"
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
	if x := at.gatheringBefore(); x >= 0 {
		return at.listed(x)
	}
	if x := at.memberBefore(at.s, at.k, at.c); x >= 0 && !at.namesOfficer() && (at.semicolon || at.listGoesOn(at.s, at.k)) {
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

// namesOfficer says whether the comma parts a name from the title behind a preposition that it goes with: "Rios, together with the
// finance minister of Peru, | Luis Vera, and".
func (at *joint) namesOfficer() bool {
	if !at.beside() || !at.person() || len(at.chain) < 2 || at.s.Class(at.chain[0]) != CState || at.s.NPs[at.chain[0]].Prep != at.v.of {
		return false
	}
	title := &at.s.NPs[at.chain[1]]
	return at.s.Class(at.chain[1]) == COffice && !title.Plural && !title.Apposed && title.Prep != 0
}

// gatheringBefore is the gathering before the comma beside which another stands behind it, either with where it is: "attend a
// summit in Oslo on Monday, | a meeting in Riga on Tuesday and"; -1 for none.
func (at *joint) gatheringBefore() int32 {
	there := func(np int32) bool {
		n := &at.s.NPs[np]
		return at.s.Class(np) == CEvent && n.Last < at.s.Last && (at.s.Words[n.Last] == at.v.in || at.s.Words[n.Last] == at.v.at)
	}
	if !at.beside() || !there(at.b) || !at.listGoesOn(at.s, at.k) {
		return -1
	}
	chain := at.chain
	var buf [12]int32
	if at.s.Class(at.a) == CDate && at.s.kindAt(at.i-1) == IConj && at.s.kindAt(at.i-2) == INP { // "on Monday and Tuesday,"
		chain = at.above(at.s, at.s.Items[at.i-2].Ref, buf[:])
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

// countsGoOn says whether both noun phrases are numbers of what is named behind "and": "expelled three, | five and 15 diplomats".
func (at *joint) countsGoOn() bool {
	s := at.s
	if !at.beside() || at.cb != CNumber || s.Class(at.a) != CNumber || s.NPs[at.a].PLast-s.NPs[at.a].PFirst != 1 || s.kindAt(at.k+1) != IConj || s.kindAt(at.k+2) != INP {
		return false
	}
	n := &s.NPs[s.Items[at.k+2].Ref]
	return n.PLast-n.PFirst > 1 && s.Parts[n.PFirst].Kind == PNum
}

// holders is the title of several, of no state, whose names stand between its comma and another: "the hosts of the meeting,
// | King Carl and President Rios, said"; -1 for none.
func (at *joint) holders() int32 {
	x := at.a
	if prep := at.s.NPs[x].Prep; len(at.chain) == 2 && (prep == at.v.of || prep == at.v.for_) {
		switch c := at.s.Class(x); {
		case c == CEvent, (c == CName || c == COrg) && at.s.NPs[x].Det == at.v.the:
			x = at.chain[1] // "the co-chairs for the TTC, | Secretary Roy and Secretary Vale, will host"
		}
	}
	n := &at.s.NPs[x]
	if !at.beside() || at.cb != CPerson || at.s.Class(x) != COffice || !n.Plural || n.Det != at.v.the && n.PossNP < 0 || at.saysWhoseTitle(n) || n.Lead != x || n.Next >= 0 || n.Appos >= 0 || n.Apposed {
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

// saysWhoseTitle says whether more than plain words stand before the noun of a title: "the | Peruvian | ministers", not "his
// delegated co-chairs".
func (at *joint) saysWhoseTitle(n *NP) bool {
	return slices.ContainsFunc(at.s.Parts[n.PFirst:n.Head], func(p Part) bool { return p.Kind != PNoun && p.Kind != PAdj })
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

// holdsAll says whether a title in the plural is what those named before it hold: "Ana
// Rios and Luis Vera - the presidents of Peru and Chile -".
func (p *Parser) holdsAll(s *Sentence, a, b int32) bool {
	return s.NPs[b].Det == p.v.the && s.NPs[a].Lead != a && (s.Class(a) == CPerson || s.Class(a) == CName)
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
