package grammar

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// BodyName says whether a name of unknown kind is an organization's by its words:
// "the ECOWAS Commission".
func (g *Grammar) BodyName(s *syntax.Sentence, np int32) bool {
	part := s.HeadPart(np)
	return s.Class(np) == syntax.CName && (g.Lex.Head(s.Words[part.Last-1])|g.Lex.Head(s.Words[part.First]))&lexicon.OrgHead != 0
}

// CouldBePerson says whether a name of unknown kind is no single ordinary word:
// "the Secretary of the Embassy | Commission".
func (g *Grammar) CouldBePerson(s *syntax.Sentence, np int32) bool {
	part := s.HeadPart(np)
	return part.Last-part.First > 1 && g.Lex.Head(s.Words[part.First])&lexicon.Post == 0 || g.NamesPerson(s, part.First)
}

// MaybePerson says whether a noun phrase is a person, or a name that could be one's.
func (g *Grammar) MaybePerson(s *syntax.Sentence, np int32) bool {
	c := s.Class(np)
	return c == syntax.CPerson || c == syntax.CName && g.CouldBePerson(s, np)
}

// Appose says that b says of a what a is, or the other way round: the one that
// has a name gets the other as its apposition. The one with the name takes the
// other's place in the sentence.
func (g *Grammar) Appose(s *syntax.Sentence, named, office int32) {
	if n := &s.NPs[office]; n.Plural && n.PossWord != 0 && office > named && s.Class(office) == syntax.CNoun && (s.Class(named) == syntax.CState || s.Class(named) == syntax.CPerson && g.ofOnePerson(n.PossWord)) && s.NPs[named].Lead == named && s.NPs[named].Next < 0 {
		g.Join(s, named, office) // "trade between France, her allies, and Spain", "blamed Rios, her allies and the army": one is not several
		return
	}
	if n := &s.NPs[office]; n.First+1 == n.Last && n.First > s.First && g.Lex.In(lexicon.Absent, s.Words[n.First]) {
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
			g.replaceMember(s, office, named)
		}
	}
	s.NPs[office].Apposed = true
}

// ofOnePerson says whether what a possessor is of is one person's: "his allies", "her friends".
func (g *Grammar) ofOnePerson(poss int32) bool {
	w := g.Lex.Word(poss).Text
	return w == "his" || w == "her"
}

// ApposedTo finds what np is an apposition of, -1 for nothing.
func (g *Grammar) ApposedTo(s *syntax.Sentence, np int32) int32 {
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

// Describes says whether a noun phrase describes something already named: it
// has an article or a possessor.
func (g *Grammar) Describes(s *syntax.Sentence, np *syntax.NP) bool {
	return np.Det == g.V.A || np.Det == g.V.An || np.Det == g.V.The || np.PossNP >= 0 || np.PossWord != 0 || np.Det == g.V.Another
}

// TimeWord says whether a noun phrase only tells when: "last week", "two years
// ago", "several times", not "two years of talks".
func (g *Grammar) TimeWord(s *syntax.Sentence, np int32) bool {
	part := s.HeadPart(np)
	if after := s.NPs[np].Last; after+1 < s.Last && s.Word(after) == g.V.Of && s.Tag(after+1) != syntax.Num {
		return false
	}
	if part == nil || part.Kind != syntax.PNoun {
		return false
	}
	w := g.Lex.Word(s.Words[part.Last-1])
	return w.Closed&lexicon.Time != 0 || g.SeasonAt(s, part.Last-2) || w.Text == "times" && s.NPs[np].PossNP < 0 && s.NPs[np].Last-s.NPs[np].First == 2 // "suspended several times since"
}

// SeasonAt says whether a season stands at token i with which one it is: "visited Oslo | last summer", "late | next spring".
func (g *Grammar) SeasonAt(s *syntax.Sentence, i int32) bool {
	if i < s.First || i+1 >= s.Last || s.Doc.Tokens[i+1].Capital {
		return false
	}
	if w := g.Lex.Word(s.Words[i]).Text; w == "late" || w == "early" {
		return g.SeasonAt(s, i+1)
	}
	return g.Lex.In(lexicon.WhichTime, s.Words[i]) && g.Lex.Head(s.Words[i+1])&lexicon.Season != 0
}

// BothNations says whether noun phrase a is the nation alone of which the first of the officials at b are: "before the
// vote, the Peruvian | and Chilean ministers, X and Y, said".
func (g *Grammar) BothNations(s *syntax.Sentence, a, b int32) bool {
	return (s.LacksNoun(a) || s.NPs[a].Like == b) && s.NPs[a].Det == g.V.The && s.Class(b) == syntax.COffice && s.NPs[b].Plural && g.DemonymFirst(s, b)
}

// AdjectiveAlone says whether a noun phrase is "the" and the adjective of a state, whose noun may be
// left out: "led the Russian side, and Vera | the Chilean".
func (g *Grammar) AdjectiveAlone(s *syntax.Sentence, np int32) bool {
	n, h := &s.NPs[np], s.HeadPart(np)
	return n.Det == g.V.The && n.PLast == n.PFirst+1 && h.Kind == syntax.PEntity && h.Is(lexicon.Demonym) && !h.Is(lexicon.State)
}

// Alike says whether two noun phrases can be members of one list.
func Alike(a, b syntax.NPClass, strict bool) bool {
	if a == b {
		return a != syntax.CDate && a != syntax.CNumber
	}
	power := func(c syntax.NPClass) bool {
		return c == syntax.CState || c == syntax.COrg || c == syntax.CBloc || c == syntax.CPlace
	}
	who := func(c syntax.NPClass) bool { return c == syntax.CPerson || c == syntax.COffice || c == syntax.CName }
	switch {
	case power(a) && power(b), who(a) && who(b):
		return true
	case a == syntax.CName && power(b), b == syntax.CName && power(a):
		return true
	case strict:
		return false
	case a == syntax.CPron || b == syntax.CPron:
		return a != syntax.CEvent && b != syntax.CEvent && a != syntax.CNoun && b != syntax.CNoun
	case a == syntax.CNumber || b == syntax.CNumber || a == syntax.CDate || b == syntax.CDate:
		return false
	}
	return (a == syntax.CNoun || a == syntax.CEvent || a == syntax.COffice) && (b == syntax.CNoun || b == syntax.CEvent || b == syntax.COffice) || a == syntax.CNoun && who(b) || b == syntax.CNoun && who(a)
}

// Place says whether an adverb stands behind a preposition by itself: "from there".
func (g *Grammar) Place(word int32) bool {
	switch g.Lex.Word(word).Text {
	case "there", "here", "elsewhere", "abroad":
		return true
	}
	return false
}

// SaysWhen says whether a noun phrase is a date or only tells when.
func (g *Grammar) SaysWhen(s *syntax.Sentence, np int32) bool {
	return s.Class(np) == syntax.CDate || g.TimeWord(s, np)
}

// replaceMember puts b in a's place in its list.
func (g *Grammar) replaceMember(s *syntax.Sentence, a, b int32) {
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

// Join makes b the last member of a's list.
func (g *Grammar) Join(s *syntax.Sentence, a, b int32) {
	if o := g.ApposedTo(s, a); o >= 0 && o < a {
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

// SubjectOnly says whether a noun phrase is a pronoun that nothing but a subject can be: "he".
func (g *Grammar) SubjectOnly(s *syntax.Sentence, np int32) bool {
	if s.Class(np) != syntax.CPron {
		return false
	}
	switch g.Lex.Word(s.HeadWord(np)).Text {
	case "he", "she", "they", "we", "i":
		return true
	}
	return false
}

// Counts says whether a noun phrase is a number or a quantifier alone, or a noun with an
// indefinite article that only says how many: "several", "three", "a number".
func (g *Grammar) Counts(s *syntax.Sentence, np int32) bool {
	if s.NPs[np].PossNP >= 0 {
		return false
	}
	switch s.Class(np) {
	case syntax.CNumber:
		return true
	case syntax.CNoun:
		return g.Indefinite(s, np) && g.Lex.Word(s.HeadWord(np)).Is(lexicon.Tally)
	}
	return false
}

// OneOfSeveral says whether the noun phrase at item k names a single thing and a verb right
// behind it that only several are the subject of, so that it ends a list: "The men subjected to
// a fine and | a ban are officers".
func (g *Grammar) OneOfSeveral(s *syntax.Sentence, k int) bool {
	if s.KindAt(k+1) != syntax.IVerb || !g.Indefinite(s, s.Items[k].Ref) || s.NPs[s.Items[k].Ref].Plural {
		return false
	}
	switch g.Lex.Word(s.Words[s.Verbs[s.Items[k+1].Ref].First]).Text {
	case "are", "were", "have", "do":
		return true
	}
	return false
}

// Indefinite says whether a noun phrase has an indefinite article.
func (g *Grammar) Indefinite(s *syntax.Sentence, np int32) bool {
	return s.NPs[np].Det == g.V.A || s.NPs[np].Det == g.V.An
}

// DemonymFirst says whether a noun phrase begins with a demonym: "Chinese officials".
func (g *Grammar) DemonymFirst(s *syntax.Sentence, np int32) bool {
	if s.NPs[np].PFirst == s.NPs[np].PLast {
		return false
	}
	first := &s.Parts[s.NPs[np].PFirst]
	return s.NPs[np].Det == 0 && first.Kind == syntax.PEntity && first.Is(lexicon.Demonym) && !first.Is(lexicon.State)
}

// BodyOfOfficers says whether what was read of a noun phrase only tells of whom a body with a name consists, so that the name
// at token j is no title's of theirs: "the Assembly of Heads of State and Government | Ana Rios".
func (g *Grammar) BodyOfOfficers(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	last := &s.Parts[np.PFirst]
	if last.Kind != syntax.POffice || !last.Plural || last.Last != j || last.Last-last.First < 3 || last.First != np.First {
		return false
	}
	return np.First > s.First+1 && s.Words[np.First-1] == g.V.Of && s.Doc.Tokens[np.First-2].Capital && s.Doc.Tokens[np.First].Capital && s.Doc.Tokens[j].Kind == text.Word && s.Doc.Tokens[j].Capital
}

// NamesBody says whether a noun phrase is the first word of a body's name: "the | Institute of".
func (g *Grammar) NamesBody(s *syntax.Sentence, np int32) bool {
	part := s.HeadPart(np)
	return part != nil && part.Kind == syntax.PName && s.Doc.Tokens[part.Last-1].Capital && g.Lex.Head(s.Words[part.Last-1])&lexicon.OrgHead != 0
}

// Adds says whether a preposition adds to the noun phrase before it, also after
// a comma: "Iran, along with its ally Syria".
func (g *Grammar) Adds(word int32) bool {
	switch g.Lex.Word(word).Text {
	case "including", "such as", "along with", "together with", "as well as":
		return true
	}
	return g.Lex.In(lexicon.Jointly, word)
}

// PastTime is the item of the event or other thing before the bare phrase of time at item
// i, which only says when that was: "a visit last month | to Oslo", "talks earlier this
// week | with Peru"; i where there is none.
func (g *Grammar) PastTime(s *syntax.Sentence, i int) int {
	if i < 1 || s.Items[i].Kind != syntax.INP || s.NPs[s.Items[i].Ref].Prep != 0 || !g.bareTime(s, s.Items[i].Ref) {
		return i
	}
	j := i - 1
	for j > 0 && s.Items[j].Kind == syntax.IAdv {
		j--
	}
	if s.Items[j].Kind != syntax.INP || g.SaysWhen(s, s.Items[j].Ref) {
		return i
	}
	x := s.Items[j].Ref
	if c := s.Class(x); (c == syntax.CState || c == syntax.CPlace) && s.NPs[x].Up >= 0 {
		x = s.NPs[x].Up // "the visit to Oslo last week | by President Rios"
	}
	if c := s.Class(x); c != syntax.CEvent && c != syntax.CNoun {
		return i
	}
	return j
}

// bareTime says whether a noun phrase only tells when, whatever "of" tells behind it:
// "its recognition last week of Kosovo".
func (g *Grammar) bareTime(s *syntax.Sentence, np int32) bool {
	switch g.Lex.Word(s.Words[s.NPs[np].First]).Text {
	case "last", "this", "next", "earlier", "later":
		return g.Lex.Word(s.HeadWord(np)).Closed&lexicon.Time != 0 || g.SeasonAt(s, s.NPs[np].Last-2)
	}
	return g.SaysWhen(s, np)
}

// Above lists what np hangs on, itself first: the noun phrases a conjunction
// after it may go back to.
func (g *Grammar) Above(s *syntax.Sentence, np int32, buf []int32) []int32 {
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
		if owner := g.ApposedTo(s, np); owner >= 0 && !seen(owner) {
			np = owner
			continue
		}
		if up := s.NPs[np].Up; up >= 0 {
			np = up
		} else if lead := s.NPs[np].Lead; lead != np {
			np = s.NPs[lead].Up
			if np < 0 {
				if owner := g.ApposedTo(s, lead); owner >= 0 {
					np = owner
				}
			}
		} else {
			np = -1
		}
	}
	return buf
}

// OwnsRow says whether a noun phrase is the bare name of a state or an organization.
func (g *Grammar) OwnsRow(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	part := s.HeadPart(np)
	if part == nil || part.Kind != syntax.PEntity || n.Head != n.PFirst || n.PossNP >= 0 {
		return false
	}
	c := s.Class(np)
	return c == syntax.CState || c == syntax.COrg
}

// Entry says whether a sentence is no more than names and what describes them.
func (g *Grammar) Entry(s *syntax.Sentence) bool {
	relative, vice := false, false
	for k := range s.Items {
		switch it := &s.Items[k]; it.Kind {
		case syntax.IRel:
			relative = true
		case syntax.IPrep:
			vice = vice || g.Lex.Word(it.Word).Text == "vice"
		case syntax.IVerb:
			if f := s.Verbs[it.Ref].Form; (f == syntax.Finite || f == syntax.MaybeParticiple && !vice) && !relative { // but "vice Luis Vera, term expired"
				return false
			}
			relative = false
		case syntax.IColon:
			if s.KindAt(k-1) == syntax.IVerb {
				return false // "Not attending: A and B", below those who are
			}
		case syntax.ISub:
			return false
		}
	}
	return true
}
