package trigger

import (
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// reasonReach is how many noun phrases after a claim's words its reason is looked for.
const reasonReach = 8

// reason reads why, in the text's own words, where a measure or a rebuke is told:
// "over the annexation of Crimea", "for its crackdown on protesters".
func (f *Finder) reason(p *scope.Predicate, x *Found) {
	switch x.Relation {
	case model.SanctionedBy, model.Condemned, model.ExpelledDiplomatsOf, model.SeveredTiesWith, model.WantedBy:
	default:
		return
	}
	s := p.Sent
	for np := f.firstAfter(s, p.First); np < len(s.NPs) && np < f.firstAfter(s, p.First)+reasonReach; np++ {
		n := &s.NPs[np]
		if n.Prep != f.w.over && n.Prep != f.w.because && n.Prep != f.w.forWord || p.Clause >= 0 && n.Clause != p.Clause && !(p.NP >= 0 && f.scope.HangsOn(s, int32(np), p.NP)) {
			continue
		}
		switch s.Class(int32(np)) {
		case syntax.CDate, syntax.CState, syntax.COrg, syntax.CBloc, syntax.CPerson:
			continue
		}
		if head := s.HeadWord(int32(np)); f.lex.Word(head).Closed&lexicon.Time != 0 || head == f.w.arrest {
			continue // "over the past decade", "a warrant for the arrest of"
		}
		x.Reason = s.Text(n.First, f.wholeOf(s, np))
		return
	}
}

// firstAfter is the first noun phrase that begins at token i or later.
func (f *Finder) firstAfter(s *syntax.Sentence, i int32) int {
	lo, hi := 0, len(s.NPs)
	for lo < hi {
		if m := (lo + hi) / 2; s.NPs[m].First < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// wholeOf is where a noun phrase ends with the phrases that hang on it: "its
// support of the militia".
func (f *Finder) wholeOf(s *syntax.Sentence, np int) int32 {
	end := s.NPs[np].Last
	for m := np + 1; m < len(s.NPs) && m < np+4; m++ {
		if n := &s.NPs[m]; int(n.Up) < np || n.Prep != f.w.of && n.Prep != f.w.on && n.Prep != f.w.in || n.First > end+2 || s.Class(int32(m)) == syntax.CDate {
			break
		}
		end = s.NPs[m].Last
	}
	return end
}
