package syntax

import (
	"diplograph/internal/lexicon"
)

// adjacent handles two noun phrases with nothing between: a title with its
// complement, and the name of who holds it.
func (p *Parser) adjacent(s *Sentence, k int, a, b int32) {
	if s.Class(b) == COffice && p.saysWhen(s, a) && s.NPs[a].Prep == p.v.until {
		p.until(s, k, b)
		return
	}
	if s.Class(a) == CPerson && s.Class(b) == COffice && !s.NPs[b].Plural && s.NPs[a].Appos < 0 && s.Parts[s.NPs[a].PFirst].Kind == PHonorific && !p.installs(s, k, a) {
		p.appose(s, a, b) // "Mr. Ramtane Lamamara | Foreign Minister of Algeria"
		return
	}
	if p.wePlural(s, a, b) {
		p.appose(s, a, b) // "we | the governments of Peru and Chile"
		return
	}
	if w := p.lex.Word(s.HeadWord(a)); s.Class(b) == CState && s.NPs[b].Det == p.v.the && s.NPs[a].Lead == a && s.NPs[a].Next < 0 && w.Is(lexicon.Rival|lexicon.Adherent) && s.HeadPart(a).Last == s.NPs[a].Last {
		p.appose(s, b, a) // "EU member | the Netherlands", "its ally | the United States"
		return
	}
	if c := s.Class(b); c != CPerson && (c != CName || !p.couldBePerson(s, b)) {
		return
	}
	for x, n := a, 0; x >= 0 && n < 8; x, n = s.NPs[x].Up, n+1 {
		if up := s.NPs[x].Up; s.Class(x) == COffice && up >= 0 && s.Class(up) == COffice && s.NPs[x].onlyOffice(s) {
			continue // "Adviser to the President | Ana Rios": she is the adviser
		}
		if p.atCourt(s, x) || p.bodyOfOfficers(s, &s.NPs[x], s.NPs[x].Last) {
			continue
		}
		if s.Class(x) == COffice {
			p.appose(s, b, x)
			p.bothTitles(s, b, x)
			return
		}
		if prep := s.NPs[x].Prep; s.Class(x) == CNoun && prep != p.v.of && prep != p.v.for_ && prep != p.v.to && prep != p.v.on {
			return // "its ambassador to Denmark in protest at drawings of the prophet | Muhammad"
		} else if prep == p.v.by {
			return // "warrants for ten officers by Superior Court | Judge Vera"
		}
		if lead := s.NPs[x].Lead; lead != x && s.Class(lead) == COffice {
			p.appose(s, b, lead)
			return
		} else if lead != x && s.NPs[x].Up < 0 {
			x = lead
		}
	}
}

// atCourt says whether a noun phrase is a ruler's court or its ruler, whose name does not follow but that of who is sent there:
// "the envoy at the Court of the King of Prussia, | Ana Rios".
func (p *Parser) atCourt(s *Sentence, np int32) bool {
	court := np
	if n := &s.NPs[np]; s.Class(np) == COffice && n.Prep == p.v.of && n.Up >= 0 {
		court = n.Up
	}
	n := &s.NPs[court]
	if p.lex.Word(s.HeadWord(court)).Text != "court" || n.Prep != p.v.at && n.Prep != p.v.to || n.Up < 0 {
		return false
	}
	return s.Class(n.Up) == COffice && (court != np || court+1 < int32(len(s.NPs)) && s.NPs[court+1].Up == court)
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

// maybePerson says whether a noun phrase is a person, or a name that could be one's.
func (p *Parser) maybePerson(s *Sentence, np int32) bool {
	c := s.Class(np)
	return c == CPerson || c == CName && p.couldBePerson(s, np)
}

// appose says that b says of a what a is, or the other way round: the one that
// has a name gets the other as its apposition. The one with the name takes the
// other's place in the sentence.
func (p *Parser) appose(s *Sentence, named, office int32) {
	if n := &s.NPs[office]; n.Plural && n.PossWord != 0 && office > named && s.Class(office) == CNoun && (s.Class(named) == CState || s.Class(named) == CPerson && p.ofOnePerson(n.PossWord)) && s.NPs[named].Lead == named && s.NPs[named].Next < 0 {
		p.join(s, named, office) // "trade between France, her allies, and Spain", "blamed Rios, her allies and the army": one is not several
		return
	}
	if n := &s.NPs[office]; n.First+1 == n.Last && n.First > s.First && p.lex.In(lexicon.Absent, s.Words[n.First]) {
		return // "With Chad absent, | Mali": it is not Mali that is
	}
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
		s.NPs[named].Neg = s.NPs[named].Neg || s.NPs[office].Neg // "nor its premier, Lien Chan,"
		s.NPs[named].PossNP = max(s.NPs[named].PossNP, -1)
		if s.NPs[office].Lead != office {
			p.replaceMember(s, office, named)
		}
	}
	s.NPs[office].Apposed = true
}

// ofOnePerson says whether what a possessor is of is one person's: "his allies", "her friends".
func (p *Parser) ofOnePerson(poss int32) bool {
	w := p.lex.Word(poss).Text
	return w == "his" || w == "her"
}

// installs says whether the verb before a person puts him into the office at item k behind him: "named Mr. Lamamara | ambassador to
// Chad", "Is Mr. Lamamara | ambassador?".
func (p *Parser) installs(s *Sentence, k int, person int32) bool {
	for i := k - 1; i > 0; i-- {
		if s.Items[i].Kind != INP || s.Items[i].Ref != person {
			continue
		}
		if s.kindAt(i-1) != IVerb {
			return false
		}
		v := &s.Verbs[s.Items[i-1].Ref]
		return !v.Passive && (v.Copula || p.lex.Word(v.Lemma).Office&(lexicon.GivesOffice|lexicon.TakesOffice) != 0 && p.lex.Word(v.Lemma).Office&lexicon.AsOffice == 0)
	}
	return false
}

// secondTitle says whether the title x behind "and", without an article, is of whoever has title m before it: "the president of
// Chad and | chair of the Union", not "the president of Chad and the chair", nor "President of Chad and | Prime Minister of Mali".
func (p *Parser) secondTitle(s *Sentence, m, x int32) bool {
	if s.Class(m) != COffice || s.Class(x) != COffice || m >= x {
		return false
	}
	a, b := &s.NPs[m], &s.NPs[x]
	if a.Plural || b.Plural || b.Det != 0 || b.PossNP >= 0 || b.PossWord != 0 || a.Appos >= 0 || a.Apposed || s.HeadPart(m).Role || p.lex.Word(s.Words[b.First-1]).Text != "and" {
		return false
	}
	if h := &s.Parts[b.PFirst]; h.Kind == PEntity && (h.Is(lexicon.State) || h.Is(lexicon.Demonym)) {
		return false // "the chair of the bank and | Peruvian minister Ana Rios"
	}
	of, other := p.stateNext(s, m), p.stateNext(s, x)
	return of < 0 || other < 0 || s.HeadWord(of) == s.HeadWord(other)
}

// stateNext is the noun phrase of a state right behind a title and "of"; -1 for none.
func (p *Parser) stateNext(s *Sentence, np int32) int32 {
	if x := np + 1; x < int32(len(s.NPs)) && s.NPs[x].First > s.NPs[np].Last && s.Words[s.NPs[np].Last] == p.v.of && s.Class(x) == CState {
		return x
	}
	return -1
}

// bothTitles gives who has been found to hold the office x the one before it in the list too: "King Carl, the president of Chad
// and chair of the Union, | Ana Rios".
func (p *Parser) bothTitles(s *Sentence, named, x int32) {
	lead := s.NPs[named].Lead
	if lead == named || s.NPs[named].Next >= 0 {
		return
	}
	if h := s.HeadPart(named); s.Class(named) != CPerson && (h.Last-h.First < 2 || p.lex.Word(s.Words[h.First]).Known() && !p.lex.Word(s.Words[h.First]).Given) {
		return // "Deputy Director and Acting Director, | Office of Peruvian Affairs"
	}
	before, m := int32(-1), lead
	for n := 0; s.NPs[m].Next >= 0 && s.NPs[m].Next != named && n < len(s.NPs); n++ {
		before, m = m, s.NPs[m].Next
	}
	if before < 0 || s.NPs[m].Next != named || !p.secondTitle(s, m, x) {
		return
	}
	s.NPs[before].Next = named
	s.NPs[m].Lead, s.NPs[m].Next = lead, -1
	p.appose(s, named, m)
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

// asManyOf is the noun with a number before that the bare number at item k counts too:
// "three diplomats from Peru, | two from Chile"; -1 for none.
func (p *Parser) asManyOf(s *Sentence, chain []int32, k int) int32 {
	if len(chain) < 2 || s.kindAt(k+1) != IPrep || s.kindAt(k+2) != INP {
		return -1
	}
	b := s.Items[k].Ref
	if n := &s.NPs[b]; s.Class(b) != CNumber || n.Det != 0 || n.PossNP >= 0 || n.PLast-n.PFirst != 1 || s.Parts[n.PFirst].Kind != PNum {
		return -1
	}
	last := &s.NPs[chain[0]]
	x := last.Up
	if last.Prep != s.Items[k+1].Word || x != chain[1] || s.Class(s.Items[k+2].Ref) != s.Class(chain[0]) {
		return -1
	}
	for s.NPs[x].Like >= 0 {
		x = s.NPs[x].Like
	}
	if n := &s.NPs[x]; n.PFirst < n.PLast && s.Parts[n.PFirst].Kind == PNum && (s.Class(x) == CNoun || s.Class(x) == COffice) {
		return s.NPs[x].Lead
	}
	return -1
}

// countedToo is the noun with a number before that noun phrase b has again with another
// number, "three envoys of Peru in Oslo, | two envoys of Chile", or with a state before that b has with
// another: "the Government of Peru, | the Government of Chile"; -1 for none.
func (p *Parser) countedToo(s *Sentence, chain []int32, b int32) int32 {
	counted := func(x int32) bool {
		n := &s.NPs[x]
		return n.PFirst < n.Head && s.Parts[n.PFirst].Kind == PNum && (s.Class(x) == CNoun || s.Class(x) == COffice)
	}
	owned := func(x int32) bool {
		c := s.Class(x)
		return (c == CNoun || c == CName) && s.NPs[x].Det == p.v.the && p.stateNext(s, x) >= 0
	}
	if len(chain) < 2 || !counted(b) && !owned(b) {
		return -1
	}
	for _, x := range chain[1:] {
		if (counted(x) && counted(b) || owned(x) && owned(b)) && s.HeadWord(x) == s.HeadWord(b) {
			return s.NPs[x].Lead
		}
	}
	return -1
}

// from is the name that is said to be of the place at item i between commas, as
// older texts have it: "Nicholas Trist, of Virginia, chief clerk of", or the name of a peer
// of that place, "Lord Collins of Highbury, the minister for"; -1 for none.
func (p *Parser) from(s *Sentence, i int) int32 {
	if i > 1 && s.Items[i-1].Kind == IPrep && s.Items[i-1].Word == p.v.of && s.Items[i-2].Kind == INP {
		x := s.Items[i-2].Ref
		switch p.lex.Word(s.Words[s.NPs[x].First]).Text {
		case "lord", "lady", "baroness", "baron", "viscount":
			return x
		}
	}
	if i < 3 || s.Items[i-1].Kind != IPrep || s.Items[i-1].Word != p.v.of || s.Items[i-2].Kind != IComma || s.Items[i-3].Kind != INP {
		return -1
	}
	if x := s.Items[i-3].Ref; s.Class(x) == CPerson || s.Class(x) == CName {
		return x
	}
	return -1
}

// reportFollows says whether the noun phrase at item k, with another behind "and" or none, and a verb of saying
// report what stands before them: ", Prime Minister Lund and President Rios told reporters", ", Chad, which mediated, said".
func (p *Parser) reportFollows(s *Sentence, k int) bool { return p.reportAt(s, k) >= 0 }

// reportAt is the verb of saying of which reportFollows tells; -1 for none.
func (p *Parser) reportAt(s *Sentence, k int) int {
	b := p.ahead(s, s.Items)
	if b.kindAt(k+1) == IConj && b.kindAt(k+2) == INP && p.bothNations(s, s.Items[k].Ref, s.Items[k+2].Ref) {
		k += 2 // "the Peruvian and | Chilean ministers said"
	}
	v, end := b.verbOf(k), pastPhrases(s.Items, k+1)
	if v < 0 && s.Class(s.Items[k].Ref) == COffice && s.NPs[s.Items[k].Ref].Plural {
		v = b.behindNames(end)
	}
	if v < 0 && b.kindAt(end) == IConj && b.kindAt(end+1) == INP && speakers(s.Class(s.Items[k].Ref), s.Class(s.Items[end+1].Ref)) {
		v, end = b.verbOf(end+1), pastPhrases(s.Items, end+2)
	}
	if v < 0 {
		v = b.behindRelative(end)
	}
	if v < 0 || !b.reportsBack(v) || b.behindWho(k) {
		return -1
	}
	return v
}

// reporter is the item of the noun phrase whose verb of saying at item k reports what stands before them, past what a
// relative clause tells of it: "It sent troops, | Chad, which denied it before, said"; -1 for none.
func (b *builder) reporter(k int) int {
	const reach = 20 // items
	if b.kindAt(k-1) != IComma || b.class(b.items[k].Ref)&lexicon.Reporting == 0 {
		return -1
	}
	for i := k - 4; i > max(1, k-reach); i-- {
		if b.items[i].Kind == INP && b.items[i-1].Kind == IComma && b.p.reportAt(b.s, i) == k {
			return i
		}
	}
	return -1
}

// speakers says whether two of these classes may say something together.
func speakers(a, b NPClass) bool {
	return a == b && (a == CPerson || a == CState || a == COrg || a == COffice)
}

// behindNames is the verb behind a list of names between commas that begins at item i: "the two ministers, Ana Rios and
// Luis Vera, | said"; -1 for none.
func (b *ahead) behindNames(i int) int {
	const most = 6 // names
	if b.kindAt(i) != IComma {
		return -1
	}
	for j := i + 1; j < i+2*most && b.kindAt(j) == INP; j += 2 {
		if c := b.s.Class(b.items[j].Ref); c != CName && c != CPerson {
			return -1
		}
		switch b.kindAt(j + 1) {
		case IConj:
		case IComma:
			if b.kindAt(j+2) == IVerb && j > i+1 {
				return j + 2
			}
		default:
			return -1
		}
	}
	return -1
}

// behindRelative is the verb behind a relative clause between commas that begins at item i: ", who left, | said";
// -1 for none.
func (b *ahead) behindRelative(i int) int {
	const reach = 14 // items
	if b.kindAt(i) != IComma || b.kindAt(i+1) != IRel {
		return -1
	}
	for j, verbs := i+2, 0; j < i+reach; j++ {
		switch b.kindAt(j) {
		case IVerb:
			if verbs++; verbs > 1 {
				return -1
			}
		case INP, IPrep, IAdv:
		case IComma:
			if verbs == 1 && b.kindAt(j+1) == IVerb {
				return j + 1
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// reportsBack says whether the verb at item v says what stands before its subject, and nothing
// behind it: ", Peru | said on Monday."
func (b *ahead) reportsBack(v int) bool {
	p, s := b.p, b.s
	if b.class(s.Items[v].Ref)&lexicon.Reporting == 0 || b.objectFollows(v) && !b.tellsWhom(v) {
		return false
	}
	if b.kindAt(v+1) == IPrep && (s.Items[v+1].Word == p.v.by || s.Items[v+1].Word == p.v.between) {
		return false // ", an alliance concluded between Peru and Chile"
	}
	next := b.kindAt(v + 1)
	return next != ISub && next != IVerb && next != IColon
}

// behindWho says whether the noun phrase at item k stands in a clause behind "who" about a
// subject that has no verb yet: "Rios, who met Silva, | the president of Peru, said".
func (b *ahead) behindWho(k int) bool {
	const reach = 12
	who := k - 1
	for verbs := 0; ; who-- {
		if who < max(k-reach, 2) || verbs > 1 {
			return false
		}
		if kind := b.kindAt(who); kind == IVerb {
			verbs++
		} else if kind == IRel {
			if verbs != 1 || b.kindAt(who-1) != IComma || b.kindAt(who-2) != INP {
				return false
			}
			break
		} else if kind != INP && kind != IPrep && kind != IComma && kind != IAdv {
			return false
		}
	}
	for i := who - 2; i >= 0 && i > who-reach; i-- {
		switch b.kindAt(i) {
		case INP, IPrep, IAdv, IComma, IConj:
		case ISub, IOpenQuote, ISemicolon:
			return true
		default:
			return false
		}
	}
	return true
}

// tellsWhom says whether after the verb of telling at item v only whom it was told
// stands before the end: ", the minister told reporters in Minsk."
func (b *ahead) tellsWhom(v int) bool {
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

// describes says whether a noun phrase describes something already named: it
// has an article or a possessor.
func (p *Parser) describes(s *Sentence, np *NP) bool {
	return np.Det == p.v.a || np.Det == p.v.an || np.Det == p.v.the || np.PossNP >= 0 || np.PossWord != 0 || np.Det == p.v.another
}

// wePlural says whether the noun phrase behind "we" tells who that is: "We, the presidents of".
func (p *Parser) wePlural(s *Sentence, we, np int32) bool {
	return s.Class(we) == CPron && s.NPs[np].Plural && s.NPs[np].Det == p.v.the && p.lex.Word(s.HeadWord(we)).Text == "we" && s.NPs[we].Appos < 0
}

// titledBehind says whether a title in apposition follows the name at item k: "Lok
// Thapa, joint secretary of the ministry,".
func (p *Parser) titledBehind(s *Sentence, k int) bool {
	if k+2 >= len(s.Items) || s.kindAt(k-1) == IPrep || s.Class(s.Items[k].Ref) != CName || s.Items[k+1].Kind != IComma || s.Items[k+2].Kind != INP || s.HeadPart(s.Items[k].Ref).Last-s.HeadPart(s.Items[k].Ref).First < 2 {
		return false
	}
	title := s.Items[k+2].Ref
	return s.Class(title) == COffice && !s.NPs[title].Plural && !p.officeOfNext(s, k+2, true)
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
		case IConj: // "Putin, Dutch minister and former premier | Wim Kok"
			if i != k+1 && !comma && titled && s.kindAt(i+1) == INP && p.secondTitle(s, s.Items[k].Ref, s.Items[i+1].Ref) {
				j := pastPhrases(s.Items, i+2)
				if s.kindAt(j) == IComma {
					j++ // "Sam Tau, the president of Chad and chair of the Union, | Ana Rios"
				}
				return s.kindAt(j) == INP && (s.Class(s.Items[j].Ref) == CPerson || p.fullName(s, s.Items[j].Ref)) && p.officeOfNext(s, i+1, true)
			}
			if i != k+1 || comma || !titled || s.kindAt(i+1) != INP {
				return false
			}
			x := s.Items[i+1].Ref
			titles := s.Class(x) == CPerson && !p.untitled(s, x) || s.Class(x) == COffice && p.officeOfNext(s, i+1, false) // "Special Assistant and Senior Director for Asia | Juan Soto"
			return titles && s.NPs[s.Items[k].Ref].Det == 0 && s.NPs[x].Det == 0
		case IOpen: // "special envoy of the African Union (AU) | Olusegun Obasanjo"
			if i+2 >= len(s.Items) || s.Items[i+1].Kind != INP || !s.shortName(s.Items[i+1].Ref) || s.Items[i+2].Kind != IClose {
				return false
			}
			i += 2
		case INP:
			if before := s.Items[i-1].Kind; before == INP || before == IClose || comma {
				c := s.Class(s.Items[i].Ref)
				if comma && i == k+4 && p.stateBehind(s, k) && p.stateBehind(s, i) {
					return false // "Kofod, Minister of Denmark, Pekka Haavisto of Finland"
				}
				if comma && !p.titleFirst(s, k) && s.kindAt(i+1) == IComma && s.kindAt(i+2) == INP && s.Class(s.Items[i+2].Ref) == COffice && !s.NPs[s.Items[i+2].Ref].Plural {
					return false // "Ahtisaari, the Finnish president, Strobe Talbott, a deputy secretary, and"
				}
				return (c == CPerson || c == CName) && (!comma || p.untitled(s, s.Items[i].Ref) || p.ranked(s, s.Items[i].Ref))
			}
		default:
			return false
		}
	}
	return false
}

// stateBehind says whether the noun phrase at item k is said to be of a state.
func (p *Parser) stateBehind(s *Sentence, k int) bool {
	return s.kindAt(k+1) == IPrep && s.kindAt(k+2) == INP && s.Items[k+1].Word == p.v.of && s.Class(s.Items[k+2].Ref) == CState
}

// headlined says whether a headline says of an officer and of somebody named after a comma what they will do: "Peru
// president, | Rios to meet in Lima", not "Peru's president, Rios, to visit Lima".
func (p *Parser) headlined(s *Sentence, office, named int32) bool {
	a, b := &s.NPs[office], &s.NPs[named]
	if !s.Heading || a.Det != 0 || a.Plural || a.First != s.First || b.Det != 0 || s.Class(named) != CName && s.Class(named) != CPerson {
		return false
	}
	return b.Last+1 < s.Last && s.Words[b.Last] == p.v.to && p.lex.Word(s.Words[b.Last+1]).Forms&lexicon.Base != 0
}

// titleFirst says whether the name before the title at item k has one already, before
// it and a comma: "Ambassador of Denmark, His Excellency Søren Jensen, | Ambassador of".
func (p *Parser) titleFirst(s *Sentence, k int) bool {
	if k < 4 || s.Items[k-2].Kind != INP || s.Items[k-3].Kind != IComma {
		return false
	}
	np := s.Items[k-2].Ref
	office := s.NPs[np].Appos
	return office >= 0 && office < np && s.Class(office) == COffice
}

// ranked says whether only a rank or an honorific stands before a name: "General
// Hugo Mamani" may hold an office beside.
func (p *Parser) ranked(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Head <= n.PFirst || n.Det != 0 && n.PossWord == 0 || n.PossNP >= 0 {
		return false
	}
	part := &s.Parts[n.PFirst]
	honoured := part.Kind == PHonorific || part.Kind == PName && part.Last == part.First+1 && p.lex.Word(s.Words[part.First]).Closed&lexicon.Honorific != 0 // "Sheikh" is a name too
	if n.Head > n.PFirst+1 {
		return honoured
	}
	return honoured || part.Kind == POffice && p.lex.Offices[part.Ref].Kind == lexicon.Military
}

// untitled says whether a noun phrase is a name with nothing before it.
func (p *Parser) untitled(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Head == n.PFirst && n.Det == 0 && n.PossNP < 0
}

// placeNoun says whether a noun phrase tells of a town what it is, with whose: "Oman's
// capital", "its second port", "the Iranian capital".
func (p *Parser) placeNoun(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	whose := n.PossNP >= 0 || n.PossWord != 0 || n.Det == p.v.the && p.lex.Word(s.HeadWord(np)).Text == "capital"
	for k := n.PFirst; k < n.Head; k++ {
		whose = whose || s.Parts[k].Kind == PEntity
	}
	return whose && p.lex.Word(s.HeadWord(np)).Is(lexicon.Town)
}

// closesPlace says whether a comma ends the name at item k of the town or the state that
// noun phrase x tells where something is: "in the Polish capital, Warsaw, | the minister,
// Lech Nowak, said". No other place may follow.
func (p *Parser) closesPlace(s *Sentence, x int32, k int) bool {
	if s.NPs[x].Prep == 0 || s.kindAt(k+1) != IComma || s.kindAt(k+2) != INP {
		return false
	}
	switch after := s.Items[k+2].Ref; s.Class(after) {
	case COffice, CPerson:
		return true
	case CName:
		return p.couldBePerson(s, after)
	}
	return false
}

// goesWithPlace says whether the name at item k belongs to the place before its comma: it
// is that of the town that is described there, or of the state that the town is in, "in
// Oslo, Norway, | Ana Ruiz and Jan Berg met".
func (p *Parser) goesWithPlace(s *Sentence, k int) bool {
	if k < 2 || s.Items[k-2].Kind != INP {
		return false
	}
	x := s.Items[k-2].Ref
	lies := p.liesIn(s, x, s.Items[k].Ref)
	if lies && s.kindAt(k+1) == IComma && s.kindAt(k+2) == IPrep && p.asideEnd(s, k+1) < 0 {
		return true // "flew from Geneva, Switzerland, | to Paris"
	}
	return (lies || p.placeNoun(s, x) && p.untitled(s, s.Items[k].Ref)) && p.closesPlace(s, x, k)
}

// liesIn says whether the dictionaries place a in b.
func (p *Parser) liesIn(s *Sentence, a, b int32) bool {
	pa, pb := s.HeadPart(a), s.HeadPart(b)
	if pa == nil || pb == nil || pb.Kind != PEntity || s.NPs[b].Det != 0 && s.NPs[b].Det != p.v.the {
		return false
	}
	for _, y := range pb.Senses {
		if y.Class != lexicon.State && (y.Class != lexicon.Place || s.NPs[b].Det != 0) { // "Manila, the Philippines"
			continue
		}
		inside := p.lex.Entities[y.Ref].ID
		if pa.Kind == PName && s.NPs[a].Prep == p.v.at {
			return true // "at State House, Nairobi"
		}
		if pa.Kind == PName { // an unknown town before its state
			return y.Class == lexicon.State && s.NPs[a].Prep == p.v.in && s.NPs[a].Head == s.NPs[a].PLast-1 && s.NPs[a].PFirst == s.NPs[a].Head
		}
		if y.Class == lexicon.State && p.lex.Entities[y.Ref].Until != "" && s.Class(a) == CPlace && s.NPs[a].Prep == p.v.in {
			return true // "in Prague, Czechoslovakia": places are filed under the states of today
		}
		for _, x := range pa.Senses {
			if e := &p.lex.Entities[x.Ref]; x.Class == lexicon.Place && (e.State == inside || e.State != "" && e.State == p.lex.Entities[y.Ref].State && e.Kind != "region" && y.Class == lexicon.Place && p.lex.Entities[y.Ref].Kind == "region") ||
				x.Class == lexicon.Metonym && e.ID == inside {
				return true
			}
		}
	}
	return false
}
