package argument

import (
	"slices"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// asides lists where the subject of a verb is said to be between it and the verb:
// "the minister, in Oslo on her way home, told reporters".
func (f *Finder) asides(p *scope.Predicate, out []int32) []int32 {
	s := p.Sent
	c := &s.Clauses[p.Clause]
	if c.Subj < 0 || s.Verbs[c.Verb].Passive {
		return out
	}
	for np := range s.NPs {
		if n := &s.NPs[np]; n.Clause == p.Clause && n.Prep == f.w.in && n.Lead == int32(np) && f.whileThere(s, n) {
			out = append(out, int32(np))
		}
	}
	for np := c.Subj + 1; np < int32(len(s.NPs)) && s.NPs[np].First < s.Verbs[c.Verb].First; np++ {
		if f.isAside(s, p.Clause, np) {
			out = append(out, np)
		}
	}
	return out
}

// whileThere says whether "while" stands before a noun phrase with "in" and no verb
// between: "While in Oslo, the minister opened a school".
func (f *Finder) whileThere(s *syntax.Sentence, n *syntax.NP) bool {
	at := n.First - 2
	if at < s.First {
		return false
	}
	w := f.lex.Word(s.Words[at]).Text
	return w == "while" || w == "once" && at == s.First
}

// isAside says whether a noun phrase tells between commas where the subject of a clause
// is: "the minister, in Oslo, said".
func (f *Finder) isAside(s *syntax.Sentence, clause, np int32) bool {
	c := &s.Clauses[clause]
	n := &s.NPs[np]
	if n.Prep != f.w.in || n.Up >= 0 || n.Lead != np || np <= c.Subj || c.Subj < 0 || n.First >= s.Verbs[c.Verb].First {
		return false
	}
	at := n.First - 2
	if at > s.First && f.lex.Word(s.Words[at]).Closed&lexicon.Adv != 0 { // ", currently in Oslo,"
		at--
	}
	if at < s.First || s.Doc.Tokens[at].Kind != text.Comma {
		return false
	}
	for i := range s.Clauses { // "announced plans, particularly in Kenya, and praised"
		if x := &s.Clauses[i]; x.Subj == c.Subj && x.Verb != c.Verb && x.Kind != syntax.Relative && s.Verbs[x.Verb].First < n.First {
			return false
		}
	}
	return true
}

// Elsewhere says whether that is where a person is, and not where what he does is done.
func (f *Finder) Elsewhere(s *syntax.Sentence, clause, np int32) bool {
	if clause < 0 || !f.isAside(s, clause, np) {
		return false
	}
	c := s.Class(s.Clauses[clause].Subj)
	return c == syntax.CPerson || c == syntax.CName || c == syntax.COffice
}

// onListed says whether a noun phrase hangs on what stands in a list with what a participle tells of, and
// so not in its clause: "the truce brokered by Qatar and the visit | by Ana Rios".
func (f *Finder) onListed(s *syntax.Sentence, clause, np int32) bool {
	if clause < 0 || s.Clauses[clause].Kind != syntax.Participial || s.Clauses[clause].GovNP < 0 {
		return false
	}
	of, verb := s.Clauses[clause].GovNP, &s.Verbs[s.Clauses[clause].Verb]
	for up, i := s.NPs[np].Up, 0; up >= 0 && up != of && i < 6; up, i = s.NPs[up].Up, i+1 {
		if s.NPs[up].Lead == s.NPs[of].Lead && s.NPs[up].First > verb.First {
			return true
		}
	}
	return false
}

// attending says whether "with" tells what noun phrase np does meanwhile, behind a comma or a
// state: "hosts a meeting, with Peru and Chile | taking part", "signed it with Norway | mediating".
func (f *Finder) attending(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	comma := n.First >= s.First+2 && s.Doc.Tokens[n.First-2].Kind == text.Comma
	accord := n.Up >= 0 && !comma && f.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Accord) && s.NPs[n.Up].Last == n.First-1
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		if accord && c.Obj >= 0 {
			return false // "a treaty with Peru | granting it the port"
		}
		return c.Subj >= 0 && (comma || c.GovNP == np && s.Class(np) == syntax.CState && s.Verbs[c.Verb].First == n.Last) && s.NPs[c.Subj].Lead == n.Lead && c.Kind == syntax.Participial && s.Verbs[c.Verb].Form == syntax.Gerund
	})
}

// inReason says whether a noun phrase belongs to what is only told as a reason and so
// says neither where nor against whom: "because of a dispute over bases | in Georgia",
// "sanctions against Russia for its attack | on Ukraine", "thanked her for her speech | at
// the summit". Of noun phrase of it may be told where that is.
func (f *Finder) inReason(s *syntax.Sentence, np, of int32) bool {
	up := s.NPs[np].Up
	if up < 0 {
		return false
	}
	switch f.lex.Word(s.NPs[np].Prep).Text {
	case "in":
		return f.inMatter(s, up, of)
	case "on", "against", "at", "during":
	default:
		return false
	}
	for i := 0; s.NPs[up].Prep == f.w.of && s.NPs[up].Up >= 0 && i < 4; i++ {
		up = s.NPs[up].Up // "for its war of conquest | on Ukraine"
	}
	if s.NPs[up].PossNP < 0 && s.NPs[up].PossWord == 0 {
		return false
	}
	switch f.lex.Word(s.NPs[up].Prep).Text {
	case "for", "over", "after", "following", "in response to", "because of":
		return true
	}
	return false
}

// inMatter says whether a noun phrase is, or hangs on, a reason or the matter of
// something: "despite the war", "a dispute over bases", not "over Easter". What noun phrase of itself hangs on is not asked.
func (f *Finder) inMatter(s *syntax.Sentence, np, of int32) bool {
	for i := 0; np >= 0 && np != of && i < 6; np, i = s.NPs[np].Up, i+1 {
		prep := s.NPs[np].Prep
		if s.Class(np) == syntax.CEvent && f.scope.BesideInTime(prep) && f.lex.Gathers(s.HeadWord(np)) {
			return false // "imposed a ban on flights over Libya after talks | in Cairo"
		}
		switch f.lex.Word(prep).Text {
		case "during":
			return false // "broke the deadlock over oil during talks | in Abidjan"
		case "because of", "despite", "due to", "in spite of", "in protest at":
			return true
		case "over", "about", "regarding", "concerning":
			if up := s.NPs[np].Up; up >= 0 && (s.Class(up) == syntax.CEvent || s.Class(up) == syntax.CNoun) {
				return true
			}
		}
	}
	return false
}

// completes says whether a noun phrase stands right behind a clause's verb and one
// word: "broke off relations", "went to war".
func (f *Finder) completes(s *syntax.Sentence, clause, np int32) bool {
	return clause >= 0 && s.NPs[np].First == s.Verbs[s.Clauses[clause].Verb].Last+1
}

// antecedent is the noun phrase before a relative clause with a preposition, or before the
// first of several: "Fiji, where they met the president and | held talks".
func (f *Finder) antecedent(s *syntax.Sentence, c int32) int32 {
	for i := c - 1; i >= 0; i-- {
		if x, y := &s.Clauses[i], &s.Clauses[c]; x.Kind == syntax.Relative && y.Kind == syntax.Relative && x.Subj == y.Subj && x.Subj >= 0 && x.RelPrep == y.RelPrep {
			c = i
		}
	}
	first := s.Clauses[c].First
	best := int32(-1)
	for np := range s.NPs {
		if s.NPs[np].Last <= first && !(s.NPs[np].Clause == c && s.Class(int32(np)) == syntax.CDate) { // not "where on | Sunday they signed"
			best = int32(np)
		}
	}
	return best
}

// LooksOn says whether those after "with" are no party but watch over what is done:
// "with Norway and Cuba as guarantors".
func (f *Finder) LooksOn(s *syntax.Sentence, m int32) bool {
	if s.NPs[m].Prep != f.w.with {
		return false
	}
	if f.attending(s, m) {
		return true
	}
	for as := range s.NPs {
		n := &s.NPs[as]
		if n.Prep != f.w.as || n.Up < 0 || s.NPs[n.Up].Lead != m {
			continue
		}
		if f.onlooker(s, int32(as)) {
			return true
		}
	}
	return false
}

// onlooker says whether a noun phrase is one who is no party to what is done: "mediator", "the go-between".
func (f *Finder) onlooker(s *syntax.Sentence, np int32) bool {
	if f.lex.Word(s.HeadWord(np)).Is(lexicon.Onlooker) {
		return true
	}
	p := s.HeadPart(np)
	return p != nil && p.Kind == syntax.POffice && f.lex.Offices[p.Ref].ID == "mediator"
}
