package group

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
)

// adjacent handles two noun phrases with nothing between: a title with its
// complement, and the name of who holds it.
func (p *Pass) adjacent(s *syntax.Sentence, k int, a, b int32) {
	if s.Class(b) == syntax.COffice && p.SaysWhen(s, a) && s.NPs[a].Prep == p.V.Until {
		p.until(s, k, b)
		return
	}
	if s.Class(a) == syntax.CPerson && s.Class(b) == syntax.COffice && !s.NPs[b].Plural && s.NPs[a].Appos < 0 && s.Parts[s.NPs[a].PFirst].Kind == syntax.PHonorific && !p.installs(s, k, a) {
		p.Appose(s, a, b) // "Mr. Ramtane Lamamara | Foreign Minister of Algeria"
		return
	}
	if p.wePlural(s, a, b) {
		p.Appose(s, a, b) // "we | the governments of Peru and Chile"
		return
	}
	if w := p.Lex.Word(s.HeadWord(a)); s.Class(b) == syntax.CState && s.NPs[b].Det == p.V.The && s.NPs[a].Lead == a && s.NPs[a].Next < 0 && w.Is(lexicon.Rival|lexicon.Adherent) && s.HeadPart(a).Last == s.NPs[a].Last {
		p.Appose(s, b, a) // "EU member | the Netherlands", "its ally | the United States"
		return
	}
	if c := s.Class(b); c != syntax.CPerson && (c != syntax.CName || !p.CouldBePerson(s, b)) {
		return
	}
	for x, n := a, 0; x >= 0 && n < 8; x, n = s.NPs[x].Up, n+1 {
		if up := s.NPs[x].Up; s.Class(x) == syntax.COffice && up >= 0 && s.Class(up) == syntax.COffice && s.NPs[x].OnlyOffice(s) {
			continue // "Adviser to the President | Ana Rios": she is the adviser
		}
		if p.atCourt(s, x) || p.BodyOfOfficers(s, &s.NPs[x], s.NPs[x].Last) {
			continue
		}
		if s.Class(x) == syntax.COffice {
			p.Appose(s, b, x)
			p.bothTitles(s, b, x)
			return
		}
		if prep := s.NPs[x].Prep; s.Class(x) == syntax.CNoun && prep != p.V.Of && prep != p.V.For && prep != p.V.To && prep != p.V.On {
			return // "its ambassador to Denmark in protest at drawings of the prophet | Muhammad"
		} else if prep == p.V.By {
			return // "warrants for ten officers by Superior Court | Judge Vera"
		}
		if lead := s.NPs[x].Lead; lead != x && s.Class(lead) == syntax.COffice {
			p.Appose(s, b, lead)
			return
		} else if lead != x && s.NPs[x].Up < 0 {
			x = lead
		}
	}
}

// atCourt says whether a noun phrase is a ruler's court or its ruler, whose name does not follow but that of who is sent there:
// "the envoy at the Court of the King of Prussia, | Ana Rios".
func (p *Pass) atCourt(s *syntax.Sentence, np int32) bool {
	court := np
	if n := &s.NPs[np]; s.Class(np) == syntax.COffice && n.Prep == p.V.Of && n.Up >= 0 {
		court = n.Up
	}
	n := &s.NPs[court]
	if p.Lex.Word(s.HeadWord(court)).Text != "court" || n.Prep != p.V.At && n.Prep != p.V.To || n.Up < 0 {
		return false
	}
	return s.Class(n.Up) == syntax.COffice && (court != np || court+1 < int32(len(s.NPs)) && s.NPs[court+1].Up == court)
}

// until links the title b at item k, after a date, to the name before both: "Ngozi Umeh,
// until 2019 the director-general of the bank,".
func (p *Pass) until(s *syntax.Sentence, k int, b int32) {
	if k < 4 || s.Items[k-2].Kind != syntax.IPrep || s.Items[k-3].Kind != syntax.IComma || s.Items[k-4].Kind != syntax.INP {
		return
	}
	if a := s.Items[k-4].Ref; s.Class(a) == syntax.CPerson || s.Class(a) == syntax.CName {
		p.Appose(s, a, b)
		s.Items[k-3].Used = true
	}
}

// installs says whether the verb before a person puts him into the office at item k behind him: "named Mr. Lamamara | ambassador to
// Chad", "Is Mr. Lamamara | ambassador?".
func (p *Pass) installs(s *syntax.Sentence, k int, person int32) bool {
	for i := k - 1; i > 0; i-- {
		if s.Items[i].Kind != syntax.INP || s.Items[i].Ref != person {
			continue
		}
		if s.KindAt(i-1) != syntax.IVerb {
			return false
		}
		v := &s.Verbs[s.Items[i-1].Ref]
		return !v.Passive && (v.Copula || p.Lex.Word(v.Lemma).Office&(lexicon.GivesOffice|lexicon.TakesOffice) != 0 && p.Lex.Word(v.Lemma).Office&lexicon.AsOffice == 0)
	}
	return false
}

// secondTitle says whether the title x behind "and", without an article, is of whoever has title m before it: "the president of
// Chad and | chair of the Union", not "the president of Chad and the chair", nor "President of Chad and | Prime Minister of Mali".
func (p *Pass) secondTitle(s *syntax.Sentence, m, x int32) bool {
	if s.Class(m) != syntax.COffice || s.Class(x) != syntax.COffice || m >= x {
		return false
	}
	a, b := &s.NPs[m], &s.NPs[x]
	if a.Plural || b.Plural || b.Det != 0 || b.PossNP >= 0 || b.PossWord != 0 || a.Appos >= 0 || a.Apposed || s.HeadPart(m).Role || p.Lex.Word(s.Words[b.First-1]).Text != "and" {
		return false
	}
	if h := &s.Parts[b.PFirst]; h.Kind == syntax.PEntity && (h.Is(lexicon.State) || h.Is(lexicon.Demonym)) {
		return false // "the chair of the bank and | Peruvian minister Ana Rios"
	}
	of, other := p.stateNext(s, m), p.stateNext(s, x)
	return of < 0 || other < 0 || s.HeadWord(of) == s.HeadWord(other)
}

// stateNext is the noun phrase of a state right behind a title and "of"; -1 for none.
func (p *Pass) stateNext(s *syntax.Sentence, np int32) int32 {
	if x := np + 1; x < int32(len(s.NPs)) && s.NPs[x].First > s.NPs[np].Last && s.Words[s.NPs[np].Last] == p.V.Of && s.Class(x) == syntax.CState {
		return x
	}
	return -1
}

// bothTitles gives who has been found to hold the office x the one before it in the list too: "King Carl, the president of Chad
// and chair of the Union, | Ana Rios".
func (p *Pass) bothTitles(s *syntax.Sentence, named, x int32) {
	lead := s.NPs[named].Lead
	if lead == named || s.NPs[named].Next >= 0 {
		return
	}
	if h := s.HeadPart(named); s.Class(named) != syntax.CPerson && (h.Last-h.First < 2 || p.Lex.Word(s.Words[h.First]).Known() && !p.Lex.Word(s.Words[h.First]).Given) {
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
	p.Appose(s, named, m)
}

// asManyOf is the noun with a number before that the bare number at item k counts too:
// "three diplomats from Peru, | two from Chile"; -1 for none.
func (p *Pass) asManyOf(s *syntax.Sentence, chain []int32, k int) int32 {
	if len(chain) < 2 || s.KindAt(k+1) != syntax.IPrep || s.KindAt(k+2) != syntax.INP {
		return -1
	}
	b := s.Items[k].Ref
	if n := &s.NPs[b]; s.Class(b) != syntax.CNumber || n.Det != 0 || n.PossNP >= 0 || n.PLast-n.PFirst != 1 || s.Parts[n.PFirst].Kind != syntax.PNum {
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
	if n := &s.NPs[x]; n.PFirst < n.PLast && s.Parts[n.PFirst].Kind == syntax.PNum && (s.Class(x) == syntax.CNoun || s.Class(x) == syntax.COffice) {
		return s.NPs[x].Lead
	}
	return -1
}

// countedToo is the noun with a number before that noun phrase b has again with another
// number, "three envoys of Peru in Oslo, | two envoys of Chile", or with a state before that b has with
// another: "the Government of Peru, | the Government of Chile"; -1 for none.
func (p *Pass) countedToo(s *syntax.Sentence, chain []int32, b int32) int32 {
	counted := func(x int32) bool {
		n := &s.NPs[x]
		return n.PFirst < n.Head && s.Parts[n.PFirst].Kind == syntax.PNum && (s.Class(x) == syntax.CNoun || s.Class(x) == syntax.COffice)
	}
	owned := func(x int32) bool {
		c := s.Class(x)
		return (c == syntax.CNoun || c == syntax.CName) && s.NPs[x].Det == p.V.The && p.stateNext(s, x) >= 0
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
func (p *Pass) from(s *syntax.Sentence, i int) int32 {
	if i > 1 && s.Items[i-1].Kind == syntax.IPrep && s.Items[i-1].Word == p.V.Of && s.Items[i-2].Kind == syntax.INP {
		x := s.Items[i-2].Ref
		switch p.Lex.Word(s.Words[s.NPs[x].First]).Text {
		case "lord", "lady", "baroness", "baron", "viscount":
			return x
		}
	}
	if i < 3 || s.Items[i-1].Kind != syntax.IPrep || s.Items[i-1].Word != p.V.Of || s.Items[i-2].Kind != syntax.IComma || s.Items[i-3].Kind != syntax.INP {
		return -1
	}
	if x := s.Items[i-3].Ref; s.Class(x) == syntax.CPerson || s.Class(x) == syntax.CName {
		return x
	}
	return -1
}

// wePlural says whether the noun phrase behind "we" tells who that is: "We, the presidents of".
func (p *Pass) wePlural(s *syntax.Sentence, we, np int32) bool {
	return s.Class(we) == syntax.CPron && s.NPs[np].Plural && s.NPs[np].Det == p.V.The && p.Lex.Word(s.HeadWord(we)).Text == "we" && s.NPs[we].Appos < 0
}

// titledBehind says whether a title in apposition follows the name at item k: "Lok
// Thapa, joint secretary of the ministry,".
func (p *Pass) titledBehind(s *syntax.Sentence, k int) bool {
	if k+2 >= len(s.Items) || s.KindAt(k-1) == syntax.IPrep || s.Class(s.Items[k].Ref) != syntax.CName || s.Items[k+1].Kind != syntax.IComma || s.Items[k+2].Kind != syntax.INP || s.HeadPart(s.Items[k].Ref).Last-s.HeadPart(s.Items[k].Ref).First < 2 {
		return false
	}
	title := s.Items[k+2].Ref
	return s.Class(title) == syntax.COffice && !s.NPs[title].Plural && !p.officeOfNext(s, k+2, true)
}

// officeOfNext says whether the title at item k belongs to the name after it:
// "Putin, Prime Minister of India | Narendra Modi". After a person who has a
// title already, a name between commas is enough: "Prime Minister
// Atangana, the president of Gabon, | Brice Ondo, and ...".
func (p *Pass) officeOfNext(s *syntax.Sentence, k int, titled bool) bool {
	comma := false
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case syntax.IPrep:
			if comma {
				return false
			}
		case syntax.IComma:
			if comma || !titled {
				return false
			}
			comma = true
		case syntax.IConj: // "Putin, Dutch minister and former premier | Wim Kok"
			if i != k+1 && !comma && titled && s.KindAt(i+1) == syntax.INP && p.secondTitle(s, s.Items[k].Ref, s.Items[i+1].Ref) {
				j := grammar.PastPhrases(s.Items, i+2)
				if s.KindAt(j) == syntax.IComma {
					j++ // "Sam Tau, the president of Chad and chair of the Union, | Ana Rios"
				}
				return s.KindAt(j) == syntax.INP && (s.Class(s.Items[j].Ref) == syntax.CPerson || p.fullName(s, s.Items[j].Ref)) && p.officeOfNext(s, i+1, true)
			}
			if i != k+1 || comma || !titled || s.KindAt(i+1) != syntax.INP {
				return false
			}
			x := s.Items[i+1].Ref
			titles := s.Class(x) == syntax.CPerson && !p.untitled(s, x) || s.Class(x) == syntax.COffice && p.officeOfNext(s, i+1, false) // "Special Assistant and Senior Director for Asia | Juan Soto"
			return titles && s.NPs[s.Items[k].Ref].Det == 0 && s.NPs[x].Det == 0
		case syntax.IOpen: // "special envoy of the African Union (AU) | Olusegun Obasanjo"
			if i+2 >= len(s.Items) || s.Items[i+1].Kind != syntax.INP || !shortName(s, s.Items[i+1].Ref) || s.Items[i+2].Kind != syntax.IClose {
				return false
			}
			i += 2
		case syntax.INP:
			if before := s.Items[i-1].Kind; before == syntax.INP || before == syntax.IClose || comma {
				c := s.Class(s.Items[i].Ref)
				if comma && i == k+4 && p.stateBehind(s, k) && p.stateBehind(s, i) {
					return false // "Kofod, Minister of Denmark, Pekka Haavisto of Finland"
				}
				if comma && !p.titleFirst(s, k) && s.KindAt(i+1) == syntax.IComma && s.KindAt(i+2) == syntax.INP && s.Class(s.Items[i+2].Ref) == syntax.COffice && !s.NPs[s.Items[i+2].Ref].Plural {
					return false // "Ahtisaari, the Finnish president, Strobe Talbott, a deputy secretary, and"
				}
				return (c == syntax.CPerson || c == syntax.CName) && (!comma || p.untitled(s, s.Items[i].Ref) || p.ranked(s, s.Items[i].Ref))
			}
		default:
			return false
		}
	}
	return false
}

// stateBehind says whether the noun phrase at item k is said to be of a state.
func (p *Pass) stateBehind(s *syntax.Sentence, k int) bool {
	return s.KindAt(k+1) == syntax.IPrep && s.KindAt(k+2) == syntax.INP && s.Items[k+1].Word == p.V.Of && s.Class(s.Items[k+2].Ref) == syntax.CState
}

// headlined says whether a headline says of an officer and of somebody named after a comma what they will do: "Peru
// president, | Rios to meet in Lima", not "Peru's president, Rios, to visit Lima".
func (p *Pass) headlined(s *syntax.Sentence, office, named int32) bool {
	a, b := &s.NPs[office], &s.NPs[named]
	if !s.Heading || a.Det != 0 || a.Plural || a.First != s.First || b.Det != 0 || s.Class(named) != syntax.CName && s.Class(named) != syntax.CPerson {
		return false
	}
	return b.Last+1 < s.Last && s.Words[b.Last] == p.V.To && p.Lex.Word(s.Words[b.Last+1]).Forms&lexicon.Base != 0
}

// titleFirst says whether the name before the title at item k has one already, before
// it and a comma: "Ambassador of Denmark, His Excellency Søren Jensen, | Ambassador of".
func (p *Pass) titleFirst(s *syntax.Sentence, k int) bool {
	if k < 4 || s.Items[k-2].Kind != syntax.INP || s.Items[k-3].Kind != syntax.IComma {
		return false
	}
	np := s.Items[k-2].Ref
	office := s.NPs[np].Appos
	return office >= 0 && office < np && s.Class(office) == syntax.COffice
}

// ranked says whether only a rank or an honorific stands before a name: "General
// Hugo Mamani" may hold an office beside.
func (p *Pass) ranked(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Head <= n.PFirst || n.Det != 0 && n.PossWord == 0 || n.PossNP >= 0 {
		return false
	}
	part := &s.Parts[n.PFirst]
	honoured := part.Kind == syntax.PHonorific || part.Kind == syntax.PName && part.Last == part.First+1 && p.Lex.Word(s.Words[part.First]).Closed&lexicon.Honorific != 0 // "Sheikh" is a name too
	if n.Head > n.PFirst+1 {
		return honoured
	}
	return honoured || part.Kind == syntax.POffice && p.Lex.Offices[part.Ref].Kind == lexicon.Military
}

// untitled says whether a noun phrase is a name with nothing before it.
func (p *Pass) untitled(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Head == n.PFirst && n.Det == 0 && n.PossNP < 0
}

// placeNoun says whether a noun phrase tells of a town what it is, with whose: "Oman's
// capital", "its second port", "the Iranian capital".
func (p *Pass) placeNoun(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	whose := n.PossNP >= 0 || n.PossWord != 0 || n.Det == p.V.The && p.Lex.Word(s.HeadWord(np)).Text == "capital"
	for k := n.PFirst; k < n.Head; k++ {
		whose = whose || s.Parts[k].Kind == syntax.PEntity
	}
	return whose && p.Lex.Word(s.HeadWord(np)).Is(lexicon.Town)
}

// closesPlace says whether a comma ends the name at item k of the town or the state that
// noun phrase x tells where something is: "in the Polish capital, Warsaw, | the minister,
// Lech Nowak, said". No other place may follow.
func (p *Pass) closesPlace(s *syntax.Sentence, x int32, k int) bool {
	if s.NPs[x].Prep == 0 || s.KindAt(k+1) != syntax.IComma || s.KindAt(k+2) != syntax.INP {
		return false
	}
	switch after := s.Items[k+2].Ref; s.Class(after) {
	case syntax.COffice, syntax.CPerson:
		return true
	case syntax.CName:
		return p.CouldBePerson(s, after)
	}
	return false
}

// goesWithPlace says whether the name at item k belongs to the place before its comma: it
// is that of the town that is described there, or of the state that the town is in, "in
// Oslo, Norway, | Ana Ruiz and Jan Berg met".
func (p *Pass) goesWithPlace(s *syntax.Sentence, k int) bool {
	if k < 2 || s.Items[k-2].Kind != syntax.INP {
		return false
	}
	x := s.Items[k-2].Ref
	lies := p.liesIn(s, x, s.Items[k].Ref)
	if lies && s.KindAt(k+1) == syntax.IComma && s.KindAt(k+2) == syntax.IPrep && p.asideEnd(s, k+1) < 0 {
		return true // "flew from Geneva, Switzerland, | to Paris"
	}
	return (lies || p.placeNoun(s, x) && p.untitled(s, s.Items[k].Ref)) && p.closesPlace(s, x, k)
}

// liesIn says whether the dictionaries place a in b.
func (p *Pass) liesIn(s *syntax.Sentence, a, b int32) bool {
	pa, pb := s.HeadPart(a), s.HeadPart(b)
	if pa == nil || pb == nil || pb.Kind != syntax.PEntity || s.NPs[b].Det != 0 && s.NPs[b].Det != p.V.The {
		return false
	}
	for _, y := range pb.Senses {
		if y.Class != lexicon.State && (y.Class != lexicon.Place || s.NPs[b].Det != 0) { // "Manila, the Philippines"
			continue
		}
		inside := p.Lex.Entities[y.Ref].ID
		if pa.Kind == syntax.PName && s.NPs[a].Prep == p.V.At {
			return true // "at State House, Nairobi"
		}
		if pa.Kind == syntax.PName { // an unknown town before its state
			return y.Class == lexicon.State && s.NPs[a].Prep == p.V.In && s.NPs[a].Head == s.NPs[a].PLast-1 && s.NPs[a].PFirst == s.NPs[a].Head
		}
		if y.Class == lexicon.State && p.Lex.Entities[y.Ref].Until != "" && s.Class(a) == syntax.CPlace && s.NPs[a].Prep == p.V.In {
			return true // "in Prague, Czechoslovakia": places are filed under the states of today
		}
		for _, x := range pa.Senses {
			if e := &p.Lex.Entities[x.Ref]; x.Class == lexicon.Place && (e.State == inside || e.State != "" && e.State == p.Lex.Entities[y.Ref].State && e.Kind != "region" && y.Class == lexicon.Place && p.Lex.Entities[y.Ref].Kind == "region") ||
				x.Class == lexicon.Metonym && e.ID == inside {
				return true
			}
		}
	}
	return false
}
