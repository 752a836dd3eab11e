package syntax

import "diplograph/internal/lexicon"

// NPClass says roughly what a noun phrase names: enough to tell lists from
// appositions. What it names exactly is decided over the whole article.
type NPClass uint8

// The classes of noun phrases.
const (
	CNoun NPClass = iota
	CPerson
	CName // a name of unknown kind
	CState
	COrg
	CBloc
	CPlace
	COffice // "the president", "foreign ministers"
	CEvent
	CDate
	CNumber
	CPron
)

// Class says roughly what a noun phrase names.
func (s *Sentence) Class(np int32) NPClass {
	part := s.HeadPart(np)
	if part == nil {
		return CNumber
	}
	switch part.Kind {
	case PPron:
		return CPron
	case PNoun:
		if part.Role {
			return COffice
		}
	case PDate:
		return CDate
	case PNum:
		return CNumber
	case POffice:
		return COffice
	case PEvent:
		return CEvent
	case POrg:
		return COrg
	case PName:
		n := &s.NPs[np]
		for k := n.PFirst; k < n.Head; k++ {
			if kind := s.Parts[k].Kind; kind == POffice || kind == PHonorific {
				return CPerson
			}
		}
		return CName
	case PEntity:
		best := CNoun
		for _, x := range part.Senses {
			c := CNoun
			switch x.Class {
			case lexicon.Leader:
				return CPerson
			case lexicon.State, lexicon.People, lexicon.Demonym, lexicon.Metonym:
				c = CState
			case lexicon.Org:
				c = COrg
			case lexicon.Bloc, lexicon.BlocAdj:
				c = CBloc
			case lexicon.Place:
				if best == CNoun {
					c = CPlace
				}
			case lexicon.NamedEvent:
				c = CEvent
			}
			if c != CNoun && (best == CNoun || c == CState) {
				best = c
			}
		}
		return best
	}
	return CNoun
}

// alike says whether two noun phrases can be members of one list.
func alike(a, b NPClass, strict bool) bool {
	if a == b {
		return a != CDate && a != CNumber
	}
	power := func(c NPClass) bool { return c == CState || c == COrg || c == CBloc || c == CPlace }
	who := func(c NPClass) bool { return c == CPerson || c == COffice || c == CName }
	switch {
	case power(a) && power(b), who(a) && who(b):
		return true
	case a == CName && power(b), b == CName && power(a):
		return true
	case strict:
		return false
	case a == CPron || b == CPron:
		return a != CEvent && b != CEvent && a != CNoun && b != CNoun
	case a == CNumber || b == CNumber || a == CDate || b == CDate:
		return false
	}
	return (a == CNoun || a == CEvent || a == COffice) && (b == CNoun || b == CEvent || b == COffice) || a == CNoun && who(b) || b == CNoun && who(a)
}

// group links noun phrases: to what they follow with a preposition, to the
// members of their list, and to what says the same of them.
func (p *Parser) group(s *Sentence) {
	items := s.Items
	verbSeen := false // a finite verb since the clause began
	clause := false   // one since the sentence or what follows a colon began
	opening := true   // nothing read that could be the clause's subject
	phrase := false   // what was read of the opening is a whole phrase
	for k := range items {
		switch items[k].Kind {
		case IVerb:
			f := s.Verbs[items[k].Ref].Form
			if f == Finite || f == MaybeParticiple {
				verbSeen, clause = true, true
			}
			phrase = true
			continue
		case ISub:
			verbSeen, phrase = false, false
			continue
		case IRel:
			verbSeen = verbSeen && p.lex.Word(items[k].Word).Text == "what"
			continue
		case ISemicolon, IColon:
			verbSeen, opening, phrase = false, true, false
			clause = clause && items[k].Kind == ISemicolon
			continue
		case INP:
		default:
			continue
		}
		if k == 0 {
			opening = p.saysWhen(s, items[k].Ref)
			continue
		}
		b := items[k].Ref
		prev := k - 1
		for prev > 0 && items[prev].Kind == IAdv {
			prev--
		}
		if items[k-1].Kind == INeg { // "Poland, but not Hungary,"
			prev = max(k-2, 0)
			if prev > 0 && items[prev].Kind == ISub {
				items[prev].Kind = IConj // "though not Italy"
			}
			s.NPs[b].Neg = true
			if items[prev].Kind == IComma && prev > 0 && items[prev-1].Kind == INP {
				if a := items[prev-1].Ref; alike(s.Class(a), s.Class(b), true) {
					p.join(s, a, b) // "recognised Palestine, not Kosovo"
				}
				continue
			}
		}
		kind := items[prev].Kind
		if opening {
			comma := kind == IComma || kind == IDash
			switch {
			case kind == IPrep || p.saysWhen(s, b):
				phrase = true
			case comma && k == 2 && items[0].Kind == IAdv:
				opening = false // "Today, Iran, in coordination with ..."
			case comma && p.fronts(s, k):
				items[k].Gap = true
				continue
			case comma && phrase && p.startsClause(s, k):
				verbSeen, opening = false, false // "In Doha, Iran ...": the subject
				items[k].Starts = true
				p.openingTitle(s, b, k)
				continue
			case !comma && kind != IVerb && items[0].Kind != ISub && items[0].Kind != IVerb:
				opening = kind == IConj
			}
		}
		if (kind == IComma || kind == IConj || kind == ISemicolon) && p.gapped(s, k, verbSeen || kind == ISemicolon && clause) {
			items[k].Gap = true
			continue
		}
		p.link(s, b, k, prev, verbSeen)
		if n := &s.NPs[b]; opening && phrase && kind == IComma && n.Prep == 0 && n.Lead == b && !n.Apposed && n.Appos < 0 && k > 1 && items[prev-1].Kind == INP {
			p.appose(s, b, items[prev-1].Ref) // "After the sinking of a boat, the Sussex, Wilson ..."
		}
	}
	for k := 2; k < len(items); k++ {
		if items[k].Kind == INP && items[k-1].Kind == IPrep && items[k-2].Kind == INeg {
			p.denied(s, k)
		}
	}
}

// openingTitle links the title a sentence opens with to the name at item k that
// is its subject: "Once foreign minister of Yugoslavia, Lazar Mojsov died".
func (p *Parser) openingTitle(s *Sentence, b int32, k int) {
	first := 0
	for first < k && s.Items[first].Kind != INP {
		if kind := s.Items[first].Kind; kind != ISub && kind != IAdv && kind != IOther {
			return
		}
		first++
	}
	a := s.Items[first].Ref
	if c := s.Class(b); first >= k || s.Class(a) != COffice || s.NPs[a].Plural || s.NPs[a].Appos >= 0 || s.NPs[a].Lead != a || c != CPerson && (c != CName || !p.couldBePerson(s, b)) || !p.untitled(s, b) {
		return
	}
	for i := first + 1; i < k-1; i++ {
		if kind := s.Items[i].Kind; kind != IPrep && kind != INP {
			return
		}
	}
	p.appose(s, b, a)
}

// denied marks the noun phrase at item k, which stands after "not" and a
// preposition, and those its list goes on with: "but not by Spain and Greece".
func (p *Parser) denied(s *Sentence, k int) {
	b := s.Items[k].Ref
	s.NPs[b].Neg = true
	for i := k + 1; i < len(s.Items); i++ {
		if it := &s.Items[i]; it.Kind == INP && s.NPs[it.Ref].Lead == s.NPs[b].Lead {
			if s.Items[i-1].Kind == IPrep {
				return
			}
			s.NPs[it.Ref].Neg = true
		}
	}
}

// link links the noun phrase b at item k by what stands before it, at item prev.
func (p *Parser) link(s *Sentence, b int32, k, prev int, verbSeen bool) {
	items := s.Items
	if x := p.segmentBefore(s, k); x >= 0 && p.ownVerb(s, k) < 0 && alike(s.Class(x), s.Class(b), true) {
		p.join(s, x, b)
		return
	}
	switch items[prev].Kind {
	case IPrep:
		p.preposition(s, b, prev)
		p.samePreposition(s, b, prev)
	case INP:
		p.adjacent(s, k, items[prev].Ref, b)
	case IConj:
		p.conjunction(s, k, prev, verbSeen)
	case IComma, IDash, ISemicolon:
		switch {
		case prev > 0 && items[prev-1].Kind == IConj:
			p.conjunction(s, k, prev-1, verbSeen)
		case p.interruptedConj(s, prev) > 0:
			p.conjunction(s, k, p.interruptedConj(s, prev), verbSeen)
		case prev > 0 && items[prev-1].Kind == INP,
			prev > 1 && (items[prev-1].Kind == IClose || items[prev-1].Kind == ICloseQuote):
			p.comma(s, k, prev, verbSeen)
		}
	case IOpen:
		if prev > 0 && items[prev-1].Kind == INP {
			s.NPs[b].Up = items[prev-1].Ref
			s.NPs[b].Prep = p.v.paren
		}
	}
}

// segmentBefore finds the noun phrase that begins the segment before the one that
// begins at item k, in a list whose members are parted by semicolons because they
// have commas of their own: "; Forbes Burnham, who leads Guyana; and Indira
// Gandhi"; -1 for none.
func (p *Parser) segmentBefore(s *Sentence, k int) int32 {
	items := s.Items
	i := k - 1
	if i > 0 && items[i].Kind == IConj {
		i--
	}
	if i < 0 || items[i].Kind != ISemicolon {
		return -1
	}
	for i--; i >= 0 && items[i].Kind != ISemicolon; i-- {
	}
	if i < 0 {
		return -1
	}
	if i++; items[i].Kind == IConj {
		i++
	}
	if items[i].Kind != INP {
		return -1
	}
	x := items[i].Ref
	if o := p.apposedTo(s, x); o >= 0 {
		x = o
	}
	if s.NPs[x].Lead == x {
		return -1 // no list so far
	}
	return x
}

// interruptedConj finds the "and" before a phrase in commas that ends at item
// comma: "Venezuela and, for a while, Vanuatu"; 0 for none.
func (p *Parser) interruptedConj(s *Sentence, comma int) int {
	i := comma - 1
	for i > comma-6 && i > 1 && (s.Items[i].Kind == INP || s.Items[i].Kind == IPrep || s.Items[i].Kind == IAdv || s.Items[i].Kind == IOther) {
		i--
	}
	if i > 0 && i < comma-1 && s.Items[i].Kind == IComma && s.Items[i-1].Kind == IConj {
		return i - 1
	}
	return 0
}

// saysWhen says whether a noun phrase is a date or only tells when.
func (p *Parser) saysWhen(s *Sentence, np int32) bool {
	return s.Class(np) == CDate || p.timeWord(s, np)
}

// startsClause says whether the noun phrase at item k, after an opening phrase
// and a comma, is the subject of the clause: the verb comes right after it, or
// after an inserted phrase between commas, or after the last of its list.
func (p *Parser) startsClause(s *Sentence, k int) bool {
	f := p.ownVerb(s, k)
	if f < 0 {
		return false
	}
	if p.namesBefore(s, k) {
		return false
	}
	items := s.Items
	j := f - 1
	for items[j].Kind == IAdv {
		j--
	}
	if items[j].Kind != INP {
		return items[j].Kind == IComma || items[j].Kind == IDash || items[j].Kind == IClose
	}
	for ; j >= k; j-- { // the segment the verb stands in
		switch items[j].Kind {
		case IComma, IDash:
			if items[j+1].Kind == IConj {
				return true
			}
			return items[j+1].Kind == INP && p.endsList(s, k, j+1, f)
		}
	}
	return true
}

// namesBefore says whether the name at item k belongs to the title before it since
// another title and another name follow: "where she met her colleague, Rosa
// Quispe, Chile's foreign minister, Carla Undurraga, said".
func (p *Parser) namesBefore(s *Sentence, k int) bool {
	items := s.Items
	if k < 2 || k+2 >= len(items) || items[k-1].Kind != IComma || items[k-2].Kind != INP || items[k+1].Kind != IComma || items[k+2].Kind != INP {
		return false
	}
	title, next := items[k-2].Ref, items[k+2].Ref
	return s.Class(title) == COffice && p.describes(s, &s.NPs[title]) && p.untitled(s, items[k].Ref) &&
		s.Class(next) == COffice && !s.NPs[next].Plural && p.officeOfNext(s, k+2, true)
}

// endsList says whether the noun phrase at item j, before "and" and the verb at
// item f, goes on a list that began after item k: "Iran, Iraq and Syria signed".
func (p *Parser) endsList(s *Sentence, k, j, f int) bool {
	conj := false
	for i := j; i < f; i++ {
		conj = conj || s.Items[i].Kind == IConj
	}
	if !conj {
		return false
	}
	c := s.Class(s.Items[j].Ref)
	for i := k; i < j; i++ {
		if s.Items[i].Kind == INP && alike(s.Class(s.Items[i].Ref), c, true) {
			return true
		}
	}
	return false
}

// ownVerb finds the first finite verb after item k that is not inside a clause
// that begins after it; -1 for none.
func (p *Parser) ownVerb(s *Sentence, k int) int {
	b := builder{p: p, s: s, items: s.Items}
	inner := 0
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IVerb:
			v := &s.Verbs[s.Items[i].Ref]
			if v.Form != Finite && v.Form != MaybeParticiple {
				continue
			}
			if v.Form == MaybeParticiple && (b.byFollows(i) || s.Items[i-1].Kind == IComma && !b.objectFollows(i) && !b.thatFollows(i) && b.class(s.Items[i].Ref)&lexicon.Bare == 0) {
				continue
			}
			if inner > 0 {
				inner--
				continue
			}
			return i
		case IRel, ISub:
			inner++
		case ISemicolon, IColon, IStop:
			return -1
		}
	}
	return -1
}

// samePreposition joins a noun phrase after "and" and a preposition to the one
// before with the same preposition: "by Interpol and by Colombia".
func (p *Parser) samePreposition(s *Sentence, b int32, prep int) {
	items := s.Items
	i := prep - 1
	for i >= 0 && items[i].Kind == IAdv {
		i--
	}
	if i < 0 || items[i].Kind != IConj && (items[i].Kind != IComma || items[prep].Word != p.v.by) && (items[i].Kind != ISemicolon || p.ownVerb(s, prep) >= 0) {
		return // also "attended by A, by B and by C"
	}
	if p.fronts(s, prep+3) {
		return // "; for Vienna, Count Buol": another clause
	}
	c, semicolon := i, -1
	if items[i].Kind == ISemicolon { // "with the premier; with the chairman; and with the envoy"
		semicolon = i
	}
	for i--; i >= 0 && (items[i].Kind == IComma || items[i].Kind == IAdv || items[i].Kind == ISemicolon && p.ownVerb(s, prep) < 0); i-- {
		if items[i].Kind == ISemicolon {
			semicolon = i
		}
	}
	if i < 0 || items[i].Kind != INP {
		return
	}
	people := func(c NPClass) bool { return c == CPerson || c == COffice || c == CName }
	var buf [12]int32
	for _, x := range p.above(s, items[i].Ref, buf[:]) {
		if s.NPs[x].Prep == items[prep].Word && (alike(s.Class(x), s.Class(b), true) || semicolon >= 0 && people(s.Class(x)) && people(s.Class(b))) {
			p.join(s, x, b)
			items[c].Used = true
			if semicolon >= 0 {
				items[semicolon].Used = true
			}
			return
		}
	}
}

// adds says whether a preposition adds to the noun phrase before it, also after
// a comma: "Iran, along with its ally Syria".
func (p *Parser) adds(word int32) bool {
	switch p.lex.Word(word).Text {
	case "including", "such as", "along with", "together with", "as well as", "in coordination with", "in conjunction with", "in concert with", "in partnership with":
		return true
	}
	return false
}

// preposition links a noun phrase to the one before its preposition.
func (p *Parser) preposition(s *Sentence, b int32, prep int) {
	s.NPs[b].Prep = s.Items[prep].Word
	i := prep - 1
	for i >= 0 && s.Items[i].Kind == IAdv {
		i--
	}
	if i >= 0 && (s.Items[i].Kind == IComma || s.Items[i].Kind == IDash) && p.adds(s.Items[prep].Word) {
		i--
		s.Items[i+1].Used = true
	}
	if i > 0 && s.Items[prep].Word == p.v.until && s.Class(b) == COffice && s.Items[i].Kind == IComma && s.Items[i-1].Kind == INP {
		if a := s.Items[i-1].Ref; s.Class(a) == CPerson || s.Class(a) == CName {
			s.NPs[b].Prep = 0 // "Mike Pompeo, until now director of the agency,"
			p.appose(s, a, b)
			s.Items[i].Used = true
			return
		}
	}
	if i >= 0 && s.Items[i].Kind == IClose {
		for i > 0 && s.Items[i].Kind != IOpen {
			i--
		}
		i--
	}
	if i >= 0 && s.Items[i].Kind == INP {
		s.NPs[b].Up = s.Items[i].Ref
	}
}

// adjacent handles two noun phrases with nothing between: a title with its
// complement, and the name of who holds it.
func (p *Parser) adjacent(s *Sentence, k int, a, b int32) {
	if s.Class(b) == COffice && s.Class(a) == CDate && s.NPs[a].Prep == p.v.until {
		p.until(s, k, b)
		return
	}
	if c := s.Class(b); c != CPerson && (c != CName || !p.couldBePerson(s, b)) {
		return
	}
	for x, n := a, 0; x >= 0 && n < 8; x, n = s.NPs[x].Up, n+1 {
		if s.Class(x) == COffice {
			p.appose(s, b, x)
			return
		}
		if lead := s.NPs[x].Lead; lead != x && s.Class(lead) == COffice {
			p.appose(s, b, lead)
			return
		} else if lead != x && s.NPs[x].Up < 0 {
			x = lead
		}
	}
}

// until links the title b at item k, after a date, to the name before both: "Ngozi Umeh,
// until 2019 the director-general of the bank,".
func (p *Parser) until(s *Sentence, k int, b int32) {
	if k < 4 || s.Items[k-2].Kind != IPrep || s.Items[k-3].Kind != IComma || s.Items[k-4].Kind != INP {
		return
	}
	if a := s.Items[k-4].Ref; s.Class(a) == CPerson || s.Class(a) == CName {
		p.appose(s, a, b)
		s.Items[k-3].Used = true
	}
}

// bodyName says whether a name of unknown kind is an organization's by its words:
// "the ECOWAS Commission".
func (p *Parser) bodyName(s *Sentence, np int32) bool {
	part := s.HeadPart(np)
	return s.Class(np) == CName && (p.lex.Head(s.Words[part.Last-1])|p.lex.Head(s.Words[part.First]))&lexicon.OrgHead != 0
}

// couldBePerson says whether a name of unknown kind is no single ordinary word:
// "the Secretary of the Embassy | Commission".
func (p *Parser) couldBePerson(s *Sentence, np int32) bool {
	part := s.HeadPart(np)
	return part.Last-part.First > 1 && p.lex.Head(s.Words[part.First])&lexicon.Post == 0 || p.namesPerson(s, part.First)
}

// appose says that b says of a what a is, or the other way round: the one that
// has a name gets the other as its apposition. The one with the name takes the
// other's place in the sentence.
func (p *Parser) appose(s *Sentence, named, office int32) {
	x := named
	for n := 0; s.NPs[x].Appos >= 0 && n < 8; n++ {
		x = s.NPs[x].Appos
	}
	if x != office {
		s.NPs[x].Appos = office
	}
	if named > office { // the office came first: the name takes its place
		s.NPs[named].Prep = s.NPs[office].Prep
		s.NPs[named].Up = s.NPs[office].Up
		s.NPs[named].PossNP = max(s.NPs[named].PossNP, -1)
		if s.NPs[office].Lead != office {
			p.replaceMember(s, office, named)
		}
	}
	s.NPs[office].Apposed = true
}

// replaceMember puts b in a's place in its list.
func (p *Parser) replaceMember(s *Sentence, a, b int32) {
	lead := s.NPs[a].Lead
	if lead == a {
		return
	}
	for i, n := lead, 0; i >= 0 && n < len(s.NPs); i, n = s.NPs[i].Next, n+1 {
		if s.NPs[i].Next == a {
			s.NPs[i].Next = b
			s.NPs[b].Lead = lead
			s.NPs[b].Next = s.NPs[a].Next
			s.NPs[a].Lead, s.NPs[a].Next = lead, -1 // as the subject it leads to the whole list
			return
		}
	}
}

// above lists what np hangs on, itself first: the noun phrases a conjunction
// after it may go back to.
func (p *Parser) above(s *Sentence, np int32, buf []int32) []int32 {
	buf = buf[:0]
	seen := func(x int32) bool {
		for _, y := range buf {
			if x == y {
				return true
			}
		}
		return false
	}
	for np >= 0 && len(buf) < 12 && !seen(np) {
		buf = append(buf, np)
		if owner := p.apposedTo(s, np); owner >= 0 && !seen(owner) {
			np = owner
			continue
		}
		if up := s.NPs[np].Up; up >= 0 {
			np = up
		} else if lead := s.NPs[np].Lead; lead != np {
			np = s.NPs[lead].Up
			if np < 0 {
				if owner := p.apposedTo(s, lead); owner >= 0 {
					np = owner
				}
			}
		} else {
			np = -1
		}
	}
	return buf
}

// apposedTo finds what np is an apposition of, -1 for nothing.
func (p *Parser) apposedTo(s *Sentence, np int32) int32 {
	if !s.NPs[np].Apposed {
		return -1
	}
	for i := np + 8; i >= 0 && i > np-12; i-- {
		if int(i) < len(s.NPs) && s.NPs[i].Appos == np {
			return i
		}
	}
	return -1
}

// join makes b the last member of a's list.
func (p *Parser) join(s *Sentence, a, b int32) {
	if o := p.apposedTo(s, a); o >= 0 && o < a {
		a = o // the list is of those described, not of the descriptions
	}
	lead := s.NPs[a].Lead
	last := lead
	for n := 0; s.NPs[last].Next >= 0 && n < len(s.NPs); n++ {
		last = s.NPs[last].Next
	}
	if last == b || s.NPs[b].Lead == lead {
		return
	}
	s.NPs[last].Next = b
	s.NPs[b].Lead = lead
	s.NPs[b].Prep = s.NPs[lead].Prep
	s.NPs[b].Up = s.NPs[lead].Up
}

// finiteFollows says whether the verb of a clause of its own comes right after
// the noun phrase at item k and what hangs on it.
func (p *Parser) finiteFollows(s *Sentence, k int) bool {
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IAdv, IPrep, INP:
			if s.Items[i].Kind == INP && s.Items[i-1].Kind != IPrep && s.Items[i-1].Kind != IAdv && s.Items[i-1].Kind != IVerb {
				return false
			}
		case IComma: // "and my minister, Bjørn Gram, will visit"
			if i+3 >= len(s.Items) || s.Items[i+1].Kind != INP || s.Items[i+2].Kind != IComma || s.Items[i+3].Kind != IVerb {
				return false
			}
			if c := s.Class(s.Items[k].Ref); c != COffice && (c != CNoun || s.NPs[s.Items[k].Ref].PossWord == 0) {
				return false
			}
			f := s.Verbs[s.Items[i+3].Ref].Form
			return f == Finite || f == MaybeParticiple
		case IVerb:
			v := &s.Verbs[s.Items[i].Ref]
			if v.Form == Infinitive { // "and Australia's request to be given a chair was"
				continue
			}
			return v.Form == Finite || v.Form == MaybeParticiple && !(i+1 < len(s.Items) && s.Items[i+1].Kind == IPrep && s.Items[i+1].Word == p.v.by)
		default:
			return false
		}
	}
	return false
}

// conjunction joins the noun phrase at item k, after a conjunction at item c,
// to the nearest noun phrase of its class before.
func (p *Parser) conjunction(s *Sentence, k, c int, verbSeen bool) {
	items := s.Items
	i := c - 1
	comma := false
	for i >= 0 && (items[i].Kind == IComma || items[i].Kind == IAdv || items[i].Kind == ISemicolon) {
		comma = true
		i--
	}
	if i >= 0 && items[i].Kind == IClose {
		for i > 0 && items[i].Kind != IOpen {
			i--
		}
		i--
	}
	if i < 0 || items[i].Kind != INP {
		return
	}
	a, b := items[i].Ref, items[k].Ref
	if items[c-1].Kind == ISemicolon && s.Class(b) == CPron && p.finiteFollows(s, k) {
		return // "; but it was disclosed"
	}
	if verbSeen && p.finiteFollows(s, k) && !(i > 0 && (items[i-1].Kind == ISub)) && s.NPs[s.NPs[a].Lead].Prep != p.v.between && !p.byAgents(s, i) && !p.newSubject(s, i) {
		// "China hosted the summit and Russia attended": a new clause, unless
		// the list itself comes right after a verb of saying.
		lead := s.NPs[a].Lead
		same := s.Class(a) == s.Class(b) || s.Class(a) == CPron && alike(s.Class(b), CPerson, true)
		if !(p.followsVerb(s, lead) && same && !comma) {
			return
		}
	}
	if p.sharesNoun(s, a, b) {
		items[c].Used = true
		return
	}
	if lead := s.NPs[a].Lead; lead != a && comma && verbSeen && s.NPs[lead].Prep == p.v.between && p.ownVerb(s, k) >= 0 {
		return // "shuttled between Israel and Syria, and Finland, too, acted"
	}
	cb := s.Class(b)
	var buf [12]int32
	chain := p.above(s, a, buf[:])
	use := func() {
		items[c].Used = true
		if c > 0 && items[c-1].Kind == IComma {
			items[c-1].Used = true
		}
	}
	if x := p.titleBefore(s, chain, b, k); x >= 0 {
		p.joinTitle(s, x, b)
		use()
		return
	}
	if x := p.memberBefore(s, k, c-1); x >= 0 {
		p.join(s, x, b)
		use()
		items[c-1].Used = true
		return
	}
	if x := p.anotherOf(s, chain, b, k); x >= 0 {
		p.join(s, x, b)
		use()
		return
	}
	for _, strict := range [...]bool{true, false} {
		for _, x := range chain {
			if alike(s.Class(x), cb, strict) && (strict || x == a || s.Class(x) == cb) || strict && p.othersLike(s, x, b) {
				p.join(s, x, b)
				s.NPs[b].Neg = s.NPs[b].Neg || s.NPs[x].Neg && items[c].Word == p.v.nor // "neither Washington nor London"
				use()
				return
			}
		}
	}
	if x := p.met(s, i, b); x >= 0 && verbSeen && !p.finiteFollows(s, k) {
		p.join(s, x, b)
		use()
	}
}

// anotherOf finds the person whose list the name b at item k goes on with, both
// with their states: "Presidents Umaru Gwandu of Nigeria and Mamane Issoufa of
// Niger"; -1 for none.
func (p *Parser) anotherOf(s *Sentence, chain []int32, b int32, k int) int32 {
	of := func(np int32) bool { return s.NPs[np].Prep == p.v.of && s.Class(np) == CState }
	if s.Class(b) != CName || !p.couldBePerson(s, b) || len(chain) < 2 || !of(chain[0]) || s.NPs[chain[0]].Up != chain[1] {
		return -1
	}
	if c := s.Class(chain[1]); c != CPerson && c != CName || k+2 >= len(s.Items) || s.Items[k+1].Kind != IPrep || s.Items[k+1].Word != p.v.of || s.Items[k+2].Kind != INP || s.Class(s.Items[k+2].Ref) != CState {
		return -1
	}
	return chain[1]
}

// titleBefore finds the title to which the title b at item k, without an article
// and without a name after it, adds another of the same person: "Jan Egeland,
// Under-Secretary-General for Humanitarian Affairs and Emergency Relief
// Coordinator of the United Nations"; -1 for none.
func (p *Parser) titleBefore(s *Sentence, chain []int32, b int32, k int) int32 {
	n := &s.NPs[b]
	if s.Class(b) != COffice || n.Plural || n.Det != 0 || n.PossNP >= 0 || n.PossWord != 0 || p.officeOfNext(s, k, true) {
		return -1
	}
	for _, x := range chain {
		if c := s.Class(x); c == COffice {
			if s.NPs[x].Plural || !s.NPs[x].Apposed {
				return -1
			}
			return x
		} else if c == CPerson || c == COrg && s.NPs[x].Up < 0 {
			return -1
		}
	}
	return -1
}

// joinTitle adds a title to one that stands in apposition to a name.
func (p *Parser) joinTitle(s *Sentence, x, b int32) {
	last := x
	for n := 0; s.NPs[last].Next >= 0 && n < len(s.NPs); n++ {
		last = s.NPs[last].Next
	}
	lead := s.NPs[x].Lead
	s.NPs[last].Next = b
	s.NPs[b].Lead, s.NPs[b].Apposed = lead, true
	s.NPs[b].Prep, s.NPs[b].Up = s.NPs[lead].Prep, s.NPs[lead].Up
}

// othersLike says whether noun phrase b ends a list of states with more of their
// kind: "the United States and its allies", "Chile, Peru and other nations".
func (p *Parser) othersLike(s *Sentence, a, b int32) bool {
	if s.Class(a) != CState || s.Class(b) != CNoun && s.Class(b) != COffice || !s.NPs[b].Plural {
		return false
	}
	if p.lex.Head(p.lex.Word(s.HeadWord(b)).Stem)&lexicon.StateHead != 0 {
		return true
	}
	switch p.lex.Word(s.HeadWord(b)).Text {
	case "allies", "partners", "others", "neighbours", "neighbors":
		return true
	}
	return false
}

// newSubject says whether the noun phrase at item i hangs on the subject of a clause
// that has no verb yet: ", and negotiators of Chile and Peru met".
func (p *Parser) newSubject(s *Sentence, i int) bool {
	for ; i > 2 && s.Items[i].Kind == INP && s.Items[i-1].Kind == IPrep && s.Items[i-1].Word == p.v.of && s.Items[i-2].Kind == INP; i -= 2 {
		if c := s.Class(s.Items[i-2].Ref); i > 4 && c == COffice && s.Items[i-3].Kind == IConj && !s.Items[i-3].Used && s.Items[i-4].Kind == IComma {
			return true
		}
	}
	return false
}

// byAgents says whether the noun phrase at item i is by whom what the subject of
// the sentence names was done, so that the verb after it is the first: "A truce
// mediated by Egypt and Qatar ended".
func (p *Parser) byAgents(s *Sentence, i int) bool {
	items := s.Items
	if i < 3 || items[i-1].Kind != IPrep || items[i-1].Word != p.v.by || items[i-2].Kind != IVerb || items[i-3].Kind != INP || s.Verbs[items[i-2].Ref].Form != MaybeParticiple {
		return false
	}
	for k := i - 3; k >= 0; k-- {
		switch items[k].Kind {
		case INP, IPrep, IAdv:
		case ISemicolon:
			return true
		default:
			return false
		}
	}
	return true
}

// met finds the person right behind the verb, to whom "and" adds another after
// where and when: "met her counterpart, Yusuf Tuggar, in Abuja on April 9 and the
// president of the commission"; -1 for none. i is the item before "and".
func (p *Parser) met(s *Sentence, i int, b int32) int32 {
	person := func(np int32) bool {
		c := s.Class(np)
		return c == CPerson || c == CName || c == COffice && !s.NPs[np].Plural
	}
	if !person(b) {
		return -1
	}
	found := int32(-1)
	for ; i >= 0 && s.Items[i].Kind != IVerb; i-- {
		switch s.Items[i].Kind {
		case INP:
			np := s.Items[i].Ref
			if s.NPs[np].Lead == np && s.NPs[np].Prep == 0 && !s.NPs[np].Apposed {
				found = np
			}
		case IPrep, IComma, IAdv:
		default:
			return -1
		}
	}
	if i < 0 || found < 0 || !person(found) {
		return -1
	}
	return found
}

// counted says whether a noun phrase counts several of a kind: "two companies".
func (p *Parser) counted(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if c := s.Class(np); c != CNoun && c != COffice && c != COrg || n.Next >= 0 || n.Lead != np || n.Apposed || n.Appos >= 0 || n.PFirst >= n.Head {
		return false
	}
	return s.Parts[n.PFirst].Kind == PNum && n.Plural && !p.timeWord(s, np)
}

// namesFollow says whether the noun phrase at item k begins a list of names that
// ends a sentence or that a comma and a verb end.
func (p *Parser) namesFollow(s *Sentence, k int) bool {
	class := s.Class(s.Items[k].Ref)
	if class != CName && class != CPerson && class != CState && class != COrg {
		return false
	}
	list := false
	for i := k; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case INP:
			if s.Items[max(i-1, 0)].Kind != IPrep && !alike(s.Class(it.Ref), class, true) {
				return false
			}
		case IConj:
			list = true
		case IComma:
			if i+1 < len(s.Items) && (s.Items[i+1].Kind == IVerb || s.Items[i+1].Kind == IRel || s.Items[i+1].Kind == IPrep) {
				return list
			}
		case IPrep:
		case IStop:
			return list
		default:
			return false
		}
	}
	return list
}

// memberBefore finds the member of the list which the noun phrase at item k goes
// on after the mark at item sep: after a semicolon the first of its kind between
// that mark and the one before, "X, spokesman of the council; Y, who commands the
// guard; and Z"; after a comma that closes a clause, what that clause is about, "X,
// which is based in Niamey, and Y"; -1 for none.
func (p *Parser) memberBefore(s *Sentence, k, sep int) int32 {
	items := s.Items
	class := s.Class(items[k].Ref)
	if class == CNoun && k+2 < len(items) && items[k+1].Kind == IComma && items[k+2].Kind == INP && (s.Class(items[k+2].Ref) == CPerson || s.Class(items[k+2].Ref) == CName) {
		class = CPerson // "a trader, Salim Haroun"
	}
	if sep < 1 || s.Heading || class == CNoun || class == CEvent || class == CPron || class == CDate || class == CNumber {
		return -1
	}
	if v := p.ownVerb(s, k); v >= 0 {
		b := builder{p: p, s: s, items: items}
		if s.Verbs[items[v].Ref].Form != MaybeParticiple || items[v-1].Kind != INP || !p.indefinite(s, items[v-1].Ref) || b.objectFollows(v) {
			return -1 // but "a firm based in Dubai", "a man accused of"
		}
	}
	switch items[sep].Kind {
	case ISemicolon:
		first := int32(-1)
		name := func() int32 {
			if first >= 0 {
				if o := p.apposedTo(s, first); o >= 0 {
					return o // "the president of Peru, Rosa Diaz;"
				}
			}
			return first
		}
		for i := sep - 1; i >= 0; i-- {
			switch it := &items[i]; it.Kind {
			case INP:
				if alike(s.Class(it.Ref), class, true) && s.NPs[it.Ref].PossNP < 0 {
					first = it.Ref
				}
			case IVerb:
				f := s.Verbs[it.Ref].Form
				if rel := p.relativeOf(s, i); rel >= 0 {
					i = rel
				} else if f == Finite || f == MaybeParticiple {
					return name()
				}
			case ISemicolon, IColon:
				return name()
			}
		}
		return name()
	case IComma:
		for i := sep - 1; i > 1; i-- {
			switch items[i].Kind {
			case IVerb, IPrep, INP, IAdv, IRel:
			case IComma:
				if items[i+1].Kind != IRel && !(items[i+1].Kind == IPrep && i+2 < sep && items[i+2].Kind == IRel) || items[i-1].Kind != INP {
					return -1
				}
				var buf [12]int32
				for _, x := range p.above(s, items[i-1].Ref, buf[:]) {
					if alike(s.Class(x), class, true) {
						return x
					}
				}
				return -1
			default:
				return -1
			}
		}
	}
	return -1
}

// indefinite says whether a noun phrase has an indefinite article.
func (p *Parser) indefinite(s *Sentence, np int32) bool {
	return s.NPs[np].Det == p.v.a || s.NPs[np].Det == p.v.an
}

// relativeOf finds the pronoun that begins the clause of the verb at item v: "who
// commands"; -1 for none.
func (p *Parser) relativeOf(s *Sentence, v int) int {
	for i := v - 1; i >= 0; i-- {
		switch s.Items[i].Kind {
		case IRel:
			return i
		case INP, IAdv, IPrep:
		default:
			return -1
		}
	}
	return -1
}

// sharesNoun joins noun phrase a, which has only the adjective or number of its
// noun, to b, which has the noun: "ten Russian and three Belarusian diplomats",
// "Russian, Chinese and Iranian forces".
func (p *Parser) sharesNoun(s *Sentence, a, b int32) bool {
	if !s.lacksNoun(a) && !p.attributive(s, a, b) || s.NPs[b].Det != 0 && !s.NPs[b].Plural || s.NPs[b].PossNP >= 0 {
		return false
	}
	switch h := s.HeadPart(b); {
	case h == nil || h.Last-1 < h.First:
		return false
	case h.Kind != PNoun && h.Kind != POffice && h.Kind != PEvent && h.Kind != POrg:
		return false
	}
	if s.NPs[b].Head == s.NPs[b].PFirst {
		return false // "Russian and troops"
	}
	var buf [64]int32
	for _, m := range s.Members(a, buf[:]) {
		if s.lacksNoun(m) || m == a {
			s.NPs[m].Like = b
			s.NPs[m].Plural = true
		}
	}
	p.join(s, a, b)
	p.joinBefore(s, s.NPs[a].Lead, b)
	return true
}

// joinBefore joins the list that shares noun phrase b's noun to what stands before
// it with "and": "Shoukry and his Greek, Cypriot and French counterparts".
func (p *Parser) joinBefore(s *Sentence, lead, b int32) {
	for k := 2; k < len(s.Items); k++ {
		if s.Items[k].Kind != INP || s.Items[k].Ref != lead {
			continue
		}
		if x := s.Items[k-2]; s.Items[k-1].Kind == IConj && x.Kind == INP && alike(s.Class(x.Ref), s.Class(b), true) {
			var buf [64]int32
			members := s.Members(lead, buf[:])
			for _, m := range members {
				s.NPs[m].Next = -1
			}
			for _, m := range members {
				p.join(s, x.Ref, m)
			}
		}
		return
	}
}

// attributive says whether noun phrase a, a state or organization written in
// capitals, stands beside the demonym that begins b: "US and Chinese officials".
func (p *Parser) attributive(s *Sentence, a, b int32) bool {
	h := s.HeadPart(a)
	if h == nil || h.Kind != PEntity || s.NPs[b].PFirst == s.NPs[b].PLast || s.NPs[a].Det != 0 || !p.untitled(s, a) || !(h.Is(lexicon.State) || h.Is(lexicon.Org)) {
		return false
	}
	t := &s.Doc.Tokens[h.First]
	first := &s.Parts[s.NPs[b].PFirst]
	return h.Last-h.First == 1 && (t.AllCaps || s.Doc.Text[t.End-1] == '.') && s.NPs[b].Det == 0 && first.Kind == PEntity && first.Is(lexicon.Demonym) && !first.Is(lexicon.State)
}

// lacksNoun says whether a noun phrase ends with an adjective, the demonym of a
// state or a number.
func (s *Sentence) lacksNoun(np int32) bool {
	h := s.HeadPart(np)
	if h == nil || s.NPs[np].Like >= 0 {
		return false
	}
	switch h.Kind {
	case PAdj, PNum:
		return true
	case PEntity:
		return (h.Is(lexicon.Demonym) || h.Is(lexicon.BlocAdj)) && !h.Is(lexicon.State) && !h.Is(lexicon.Bloc)
	}
	return false
}

// followsVerb says whether a noun phrase comes right after a verb.
func (p *Parser) followsVerb(s *Sentence, np int32) bool {
	for i := range s.Items {
		if s.Items[i].Kind == INP && s.Items[i].Ref == np {
			return i > 0 && s.Items[i-1].Kind == IVerb
		}
	}
	return false
}

// comma decides what a comma before the noun phrase at item k means: an
// apposition, a place within a place, or the next member of a list.
func (p *Parser) comma(s *Sentence, k, c int, verbSeen bool) {
	items := s.Items
	b := items[k].Ref
	i := c - 1
	for i >= 0 && items[i].Kind != INP {
		i--
	}
	if i < 0 {
		return
	}
	a := items[i].Ref
	cb := s.Class(b)
	if cb == CDate || cb == CPron {
		return
	}
	if verbSeen && (p.reportFollows(s, k) || p.namedReport(s, k)) {
		return // ", his office said", ", a ministry aide, Artur Sarbu, told AFP"
	}
	nb := &s.NPs[b]
	var buf [12]int32
	chain := p.above(s, a, buf[:])
	semicolon := items[c].Kind == ISemicolon
	if semicolon && p.ownVerb(s, k) >= 0 {
		return // a clause of its own
	}
	use := func() { items[c].Used = true }
	if items[c].Kind == IComma && i == c-1 && p.counted(s, a) && p.namesFollow(s, k) {
		p.appose(s, b, a) // "two companies, Orkan Steel and Delta Bank,"
		use()
		return
	}
	if x := p.memberBefore(s, k, c); x >= 0 && (semicolon || p.listGoesOn(s, k)) {
		p.join(s, x, b)
		use()
		return
	}
	if !semicolon {
		// "Bogotá, Colombia"
		if (cb == CState || cb == CPlace || cb == CName) && p.liesIn(s, a, b) {
			s.NPs[b].Up, s.NPs[b].Prep = a, p.v.in
			use()
			return
		}
		for _, x := range chain {
			cx := s.Class(x)
			switch {
			case (cx == CPerson || cx == CName) && cb == COffice && !p.officeOfNext(s, k, cx == CPerson || s.NPs[x].Appos >= 0):
				p.appose(s, x, b)
				use()
				return
			case cx == COffice && !s.NPs[x].Apposed && (cb == CPerson || cb == CName) && (!s.NPs[x].Plural) && s.NPs[x].Appos < 0 && p.closes(s, k):
				p.appose(s, b, x)
				use()
				return
			case cx == COffice && cb == CState && s.HeadPart(x).Role && !s.NPs[x].Plural && s.NPs[x].Appos < 0 && !s.NPs[x].Apposed && x == chain[0] && p.untitled(s, b) && p.closes(s, k):
				p.appose(s, b, x) // "its host, Oman"
				use()
				return
			}
			if up := s.NPs[x].Up; cx == CPerson || cx == CName && !(s.NPs[x].Prep == p.v.of && up >= 0 && s.Class(up) == COffice) {
				break // past a name, but for "the president of the Baltic Assembly, X"
			}
		}
		// "the bill's author, Nino Goguadze,"
		if x := chain[0]; s.Class(x) == CNoun && (cb == CPerson || cb == CName) && !s.NPs[x].Plural && p.describes(s, &s.NPs[x]) && s.NPs[x].Appos < 0 && p.untitled(s, b) && p.couldBePerson(s, b) && p.closesAtOnce(s, k) {
			p.appose(s, b, x)
			use()
			return
		}
		if title := p.titleOfAll(s, a, k); title >= 0 {
			p.appose(s, b, title)
			use()
			return
		}
		if x := p.sameKindBefore(s, chain, b, k); x >= 0 {
			p.join(s, x, b)
			use()
			return
		}
		// "North Korea, a formal treaty ally of China's,"
		if x := chain[0]; (cb == CNoun || cb == CEvent || cb == COffice || cb == COrg && s.HeadPart(b).Kind != PEntity) && p.describes(s, nb) && s.Class(x) != CDate && p.closes(s, k) && !(cb == COffice && (s.Class(x) == CPerson || s.Class(x) == CName && s.NPs[x].Appos >= 0) && p.officeOfNext(s, k, true)) {
			// The nearest with a name, else the nearest.
			for _, y := range chain {
				if cy := s.Class(y); cy == CState || cy == CPerson || cy == COrg || cy == CName || cy == CPlace || cy == CEvent || cy == CBloc {
					x = y
					break
				}
			}
			p.appose(s, x, b)
			use()
			return
		}
	}
	if x := s.NPs[a].Lead; !semicolon && (cb == CNoun || cb == COffice) && p.describesAll(s, x, b, k) {
		p.appose(s, x, b)
		use()
		return
	}
	if verbSeen && p.finiteFollows(s, k) && !p.listGoesOn(s, k) {
		return
	}
	if !p.listGoesOn(s, k) && !s.Heading && !semicolon && s.NPs[s.NPs[a].Lead].Next < 0 {
		return
	}
	if x := p.anotherOf(s, chain, b, k); x >= 0 {
		p.join(s, x, b)
		use()
		return
	}
	for _, x := range chain {
		cx := s.Class(x)
		if alike(cx, cb, true) && (cx != CNoun || x == a) && (cx != CEvent || x == a) {
			p.join(s, x, b)
			use()
			return
		}
	}
	if semicolon || p.listGoesOn(s, k) {
		if alike(s.Class(a), cb, false) {
			p.join(s, a, b)
			use()
		}
	}
}

// reportFollows says whether the noun phrase at item k and a verb of saying
// report what stands before them.
func (p *Parser) reportFollows(s *Sentence, k int) bool {
	b := builder{p: p, s: s, items: s.Items}
	v := b.verbOf(k)
	if v < 0 || b.class(s.Items[v].Ref)&lexicon.Reporting == 0 || b.objectFollows(v) && !b.tellsWhom(v) {
		return false
	}
	if b.kindAt(v+1) == IPrep && (s.Items[v+1].Word == p.v.by || s.Items[v+1].Word == p.v.between) {
		return false // ", an alliance concluded between Peru and Chile"
	}
	next := b.kindAt(v + 1)
	return next != ISub && next != IVerb && next != IColon
}

// tellsWhom says whether after the verb of telling at item v only whom it was told
// stands before the end: ", the minister told reporters in Minsk."
func (b *builder) tellsWhom(v int) bool {
	if b.p.lex.Word(b.s.Verbs[b.items[v].Ref].Lemma).Text != "tell" || b.s.Verbs[b.items[v].Ref].Passive {
		return false
	}
	for i := v + 2; i < len(b.items); i++ {
		switch it := &b.items[i]; it.Kind {
		case IPrep, IAdv:
		case INP:
			if b.items[i-1].Kind != IPrep && !b.p.saysWhen(b.s, it.Ref) {
				return false
			}
		default:
			return it.Kind == IStop || it.Kind == IComma && b.kindAt(i+1) != INP
		}
	}
	return true
}

// titleOfAll finds the title that the names from item k on have, one of each of
// the states before them, whose last is a: "the presidents of Chile and Peru, Ana
// Vera and Luis Soto, met"; -1 for none.
func (p *Parser) titleOfAll(s *Sentence, a int32, k int) int32 {
	lead := s.NPs[a].Lead
	title := s.NPs[lead].Up
	if lead == a || title < 0 || s.NPs[lead].Prep != p.v.of || s.Class(lead) != CState || s.Class(a) != CState {
		return -1
	}
	if s.Class(title) != COffice || !s.NPs[title].Plural || s.NPs[title].Appos >= 0 || s.NPs[title].Apposed || k+2 >= len(s.Items) {
		return -1
	}
	if c := s.Items[k+1].Kind; c != IConj && c != IComma {
		return -1
	}
	for _, i := range [...]int{k, k + 2} {
		if it := &s.Items[i]; it.Kind != INP || s.Class(it.Ref) != CName || !p.untitled(s, it.Ref) || !p.couldBePerson(s, it.Ref) {
			return -1
		}
	}
	return title
}

// sameKindBefore finds the noun phrase whose list of nouns b, at item k, goes on
// with its article, rather than describe the name before it: "an attack on
// Israel, a rupture and a reconciliation"; -1 for none.
func (p *Parser) sameKindBefore(s *Sentence, chain []int32, b int32, k int) int32 {
	indefinite := func(np int32) bool {
		c, d := s.Class(np), s.NPs[np].Det
		return (c == CNoun || c == CEvent) && (d == p.v.a || d == p.v.an)
	}
	if !indefinite(b) || k+2 >= len(s.Items) || s.Items[k+1].Kind != IConj || s.Items[k+2].Kind != INP || !indefinite(s.Items[k+2].Ref) {
		return -1
	}
	for _, x := range chain[1:] {
		if indefinite(x) {
			return x
		}
	}
	return -1
}

// namedReport says whether a title at item k, what hangs on it, the name between
// commas after it and a verb of saying report what stands before them.
func (p *Parser) namedReport(s *Sentence, k int) bool {
	if c := s.Class(s.Items[k].Ref); s.Items[k-1].Kind == IConj || c != COffice && c != CNoun {
		return false
	}
	i := k + 1
	for i+1 < len(s.Items) && s.Items[i].Kind == IPrep && s.Items[i+1].Kind == INP {
		i += 2
	}
	if i >= len(s.Items) || s.Items[i].Kind != IComma {
		return false
	}
	closing := p.asideEnd(s, i)
	return closing > 0 && p.lex.Word(s.Verbs[s.Items[closing+1].Ref].Lemma).Class&lexicon.Reporting != 0
}

// describes says whether a noun phrase describes something already named: it
// has an article or a possessor.
func (p *Parser) describes(s *Sentence, np *NP) bool {
	return np.Det == p.v.a || np.Det == p.v.an || np.Det == p.v.the || np.PossNP >= 0 || np.PossWord != 0 || np.Det == p.v.another
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
		case IComma:
			return !p.listGoesOn(s, k)
		case IStop, IDash, IRel:
			return true
		default:
			return false
		}
	}
	return true
}

// officeOfNext says whether the title at item k belongs to the name after it:
// "Putin, Prime Minister of India | Narendra Modi". After a person who has a
// title already, a name between commas is enough: "Prime Minister
// Atangana, the president of Gabon, | Brice Ondo, and ...".
func (p *Parser) officeOfNext(s *Sentence, k int, titled bool) bool {
	comma := false
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IPrep:
			if comma {
				return false
			}
		case IComma:
			if comma || !titled {
				return false
			}
			comma = true
		case INP:
			if s.Items[i-1].Kind == INP || comma {
				c := s.Class(s.Items[i].Ref)
				return (c == CPerson || c == CName) && (!comma || p.untitled(s, s.Items[i].Ref) || p.ranked(s, s.Items[i].Ref))
			}
		default:
			return false
		}
	}
	return false
}

// ranked says whether only a rank or an honorific stands before a name: "General
// Hugo Mamani" may hold an office beside.
func (p *Parser) ranked(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Head != n.PFirst+1 || n.Det != 0 || n.PossNP >= 0 {
		return false
	}
	part := &s.Parts[n.PFirst]
	return part.Kind == PHonorific || part.Kind == POffice && p.lex.Offices[part.Ref].Kind == "military"
}

// untitled says whether a noun phrase is a name with nothing before it.
func (p *Parser) untitled(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Head == n.PFirst && n.Det == 0 && n.PossNP < 0
}

// closes says whether a comma, the end, or a verb comes after the noun phrase
// at item k and what hangs on it.
func (p *Parser) closes(s *Sentence, k int) bool {
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IPrep, INP, IAdv:
		case IConj:
			if i+1 < len(s.Items) && s.Items[i+1].Kind == INP {
				continue
			}
			return true
		default:
			return true
		}
	}
	return true
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

// listGoesOn says whether after the noun phrase at item k and what hangs on it
// comes "and" or a comma with another noun phrase.
func (p *Parser) listGoesOn(s *Sentence, k int) bool {
	comma := false
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IPrep, IAdv, IOpen, IClose, IOpenQuote, ICloseQuote:
		case INP:
			if s.Items[i-1].Kind == INP {
				if c := s.Class(s.Items[i].Ref); c != CPerson && c != CName {
					return false
				}
			}
		case IConj:
			return true
		case IComma, ISemicolon:
			// Another member, or an apposition before one.
			if i+1 < len(s.Items) && (s.Items[i+1].Kind == INP || s.Items[i+1].Kind == IConj) {
				if s.Items[i+1].Kind == IConj {
					return true
				}
				comma = true
				continue
			}
			return false
		case IDash: // "— Kenya, Ghana, Barbados —"
			return comma
		default:
			return false
		}
	}
	return false
}

// liesIn says whether the dictionaries place a in b.
func (p *Parser) liesIn(s *Sentence, a, b int32) bool {
	pa, pb := s.HeadPart(a), s.HeadPart(b)
	if pa == nil || pb == nil || pb.Kind != PEntity || s.NPs[b].Det != 0 {
		return false
	}
	for _, y := range pb.Senses {
		if y.Class != lexicon.State && y.Class != lexicon.Place {
			continue
		}
		inside := p.lex.Entities[y.Ref].ID
		if pa.Kind == PName { // an unknown town before its state
			return y.Class == lexicon.State && s.NPs[a].Prep == p.v.in && s.NPs[a].Head == s.NPs[a].PLast-1 && s.NPs[a].PFirst == s.NPs[a].Head
		}
		for _, x := range pa.Senses {
			if e := &p.lex.Entities[x.Ref]; x.Class == lexicon.Place && (e.State == inside || e.State != "" && e.State == p.lex.Entities[y.Ref].State && y.Class == lexicon.Place && p.lex.Entities[y.Ref].Kind == "region") ||
				x.Class == lexicon.Metonym && e.ID == inside {
				return true
			}
		}
	}
	return false
}
