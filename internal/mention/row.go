package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// ownerAround is whose a title is by the way lists say it; -1 where they do not.
func (r *articleReader) ownerAround(s *syntax.Sentence, np int32, o *Office) int32 {
	switch o.Kind {
	case lexicon.CompanyOfficer, lexicon.PartyOfficer:
		return -1
	case lexicon.Royal:
		if e := r.coupleOf(s, np); e >= 0 {
			return e
		}
		if e := r.houseOf(s, np, o); e >= 0 {
			return e
		}
	}
	if e := r.colleagueOf(s, np, o); e >= 0 {
		return e
	}
	if e := r.ofTitle(s, np); e >= 0 {
		return e
	}
	if e := r.haverOf(s, np, o); e >= 0 {
		return e
	}
	if e := r.governmentUnder(s, np, o); e >= 0 {
		return e
	}
	return r.rowOwner(s, true)
}

// governmentUnder is the state whose government is said to be under whoever noun phrase np introduces by his title: "the new
// Chadian government under | President Ali Musa"; -1 for none.
func (r *articleReader) governmentUnder(s *syntax.Sentence, np int32, o *Office) int32 {
	n := &s.NPs[np]
	if o.Kind != lexicon.HeadOfState && o.Kind != lexicon.HeadOfGovernment || n.Prep != r.w.under || n.Up < 0 || r.lex.Head(s.HeadWord(n.Up))&lexicon.Government == 0 {
		return -1
	}
	return r.ownerState(s, n.Up)
}

// ofTitle is whose title a clause says is that of whom noun phrase np introduces by another: "The first U.S. consular agent to
// serve there was | Vice Consular Agent Ombrosi"; -1 for none.
func (r *articleReader) ofTitle(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || s.Clauses[c].Subj < 0 || !s.Verbs[s.Clauses[c].Verb].Copula || s.Class(s.Clauses[c].Subj) != syntax.COffice {
		return -1
	}
	return r.ownerState(s, s.Clauses[c].Subj)
}

// haverOf is the state that a clause says has whoever noun phrase np introduces by his title: "Peru has | a new president,
// Ana Rios"; -1 for none.
func (r *articleReader) haverOf(s *syntax.Sentence, np int32, o *Office) int32 {
	if o.Kind != lexicon.HeadOfState && o.Kind != lexicon.HeadOfGovernment && o.Kind != lexicon.Minister {
		return -1
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Subj < 0 || s.Class(cl.Subj) != syntax.CState || cl.Obj < 0 || cl.Obj != np && s.NPs[cl.Obj].Appos != np && s.NPs[np].Appos != cl.Obj {
			continue
		}
		if v := &s.Verbs[cl.Verb]; r.lex.In(lexicon.Gets, v.Lemma) && !v.Neg && v.Modal == 0 && !v.Passive {
			return r.power(s, cl.Subj)
		}
	}
	return -1
}

// colleagueOf is the state after the last of those listed with whoever noun phrase np
// introduces by his title and full name, where each of them has another office: "President Guy
// Parmelin and Foreign Minister Ignazio Cassis of Switzerland"; -1 for none.
func (r *articleReader) colleagueOf(s *syntax.Sentence, np int32, o *Office) int32 {
	if o.Rule != "title.before" || o.Former || o.Kind != lexicon.HeadOfState && o.Kind != lexicon.HeadOfGovernment && o.Kind != lexicon.Minister && o.Kind != lexicon.Official ||
		r.Entities[o.Person].State >= 0 || len(r.Entities[o.Person].tokens) < 2 || np+1 < int32(len(s.NPs)) && s.NPs[np+1].Up == np {
		return -1
	}
	last := s.NPs[np].Next
	for i := 0; i < 3 && last >= 0 && s.NPs[last].Next >= 0; i++ {
		last = s.NPs[last].Next
	}
	of := last + 1
	if last < 0 || !joined(s, last) || of >= int32(len(s.NPs)) || s.NPs[of].Up != last || s.NPs[of].Prep != r.w.of || s.Class(of) != syntax.CState {
		return -1
	}
	entries := []int32{o.entry}
	for m := s.NPs[np].Next; m >= 0; m = s.NPs[m].Next {
		p := &s.Parts[s.NPs[m].PFirst]
		if p.Kind != syntax.POffice || slices.Contains(entries, p.Ref) || s.NPs[m].PossNP >= 0 || m != last && s.NPs[m+1].Up == m {
			return -1
		}
		entries = append(entries, p.Ref)
	}
	if st := r.partOwner(s, of); st >= 0 && r.Entities[st].Type == model.State {
		if lex := r.Entities[o.Person].Lex; lex < 0 || r.termState(o.Person) == st {
			return st
		}
	}
	return -1
}

// rowOwner is whose an entry of a list is that says so before it, in the sentence or
// in that which begins its paragraph: "CHILE - Foreign Minister Ignacio Walker.
// President Ricardo Lagos cannot come"; -1 for none. Those whom a clause behind it names may be others': it is only
// asked for where nothing else tells.
func (r *articleReader) rowOwner(s *syntax.Sentence, entry bool) int32 {
	for i := 0; i < paragraph && s.Row < 0 && s.Index > 0 && r.Sentences[s.Index-1].Paragraph() == s.Paragraph(); i++ {
		s = r.Sentences[s.Index-1]
	}
	if s.Row < 0 || entry && len(s.Clauses) > 0 {
		return -1
	}
	if p := s.HeadPart(s.Row); p != nil && p.Kind == syntax.PEntity {
		if lex := r.Tally.Pick(p.Senses, lexicon.State); lex >= 0 {
			return r.entity(lex) // also behind the name: "Simon Harris, Ireland"
		}
	}
	return r.belongs(r.refOf(s, s.Row))
}

// listState is the state of the ministers a list names without it, as that of a cabinet
// does: that of the entry before, or of the officer named last before the list; -1 for
// none.
func (r *articleReader) listState(s *syntax.Sentence) int32 {
	if s.Under < 0 {
		return -1
	}
	for i := len(r.Offices) - 1; i >= r.lately(); i-- {
		o := &r.Offices[i]
		if o.Owner < 0 || r.Entities[o.Owner].Type != model.State || o.Former {
			continue
		}
		if o.Sentence <= int(s.Under) || o.Guess {
			return o.Owner
		}
		return -1 // the entries say it
	}
	return -1
}

// delegationState is the state of whoever has announced the delegation that a line without a verb names one of, or that somebody
// leads: "President Rios announced a delegation to Chad. Members of the Delegation: X, Special Advisor"; -1 where nobody has.
func (r *articleReader) delegationState(s *syntax.Sentence) int32 {
	const back = 16 // sentences
	for i := s.Index - 1; i >= max(s.Index-back, 0); i-- {
		t := r.Sentences[i]
		if len(t.Clauses) == 0 || t.Clauses[0].Subj < 0 || !r.lex.In(lexicon.Delegates, t.Verbs[t.Clauses[0].Verb].Lemma) {
			continue
		}
		for np := range t.NPs {
			if !r.lex.Word(t.HeadWord(int32(np))).Is(lexicon.Delegation) {
				continue
			}
			if who := r.onePerson(t, t.Clauses[0].Subj); who >= 0 {
				return max(r.termState(who), r.lastOwner(who, func(o *Office) bool { return !o.Guess }))
			}
			return r.stateOf(&r.Refs[i][t.Clauses[0].Subj])
		}
	}
	return -1
}

// coupleOf is the state after the second of two of one house, for the first: "Queen
// Mathilde and King Philippe of Belgium"; -1 for none.
func (r *articleReader) coupleOf(s *syntax.Sentence, np int32) int32 {
	m := s.NPs[np].Next
	if m < 0 || m+1 >= int32(len(s.NPs)) || !joined(s, m) || s.NPs[m+1].Up != m || s.NPs[m+1].Prep != r.w.of {
		return -1
	}
	if r.hasTitleOf(s, m, func(kind lexicon.OfficeKind) bool { return kind == lexicon.Royal }) {
		if e := r.power(s, m+1); e >= 0 && r.Entities[e].Type == model.State {
			return e
		}
	}
	return -1
}

// titleBelow reads the title that is an entry of a list of its own, of whom the entry
// before it names: "Her Excellency Anizan Siti", and in the next line "High Commissioner
// of Malaysia".
func (r *articleReader) titleBelow(s *syntax.Sentence) {
	if s.Under < 0 || s.Index == 0 || len(s.Clauses) > 0 || len(s.NPs) == 0 {
		return
	}
	above := r.Sentences[s.Index-1]
	if above.Under != s.Under || len(above.NPs) != 1 || s.Class(0) != syntax.COffice || s.NPs[0].Plural || s.NPs[0].Appos >= 0 || s.NPs[0].Apposed {
		return
	}
	for m := range s.NPs {
		if c := s.Class(int32(m)); c == syntax.CPerson || c == syntax.CName && s.NPs[m].Prep == 0 {
			return
		}
	}
	if person := r.onePerson(above, 0); person >= 0 {
		r.titleOf(s, 0, person, "title.apposition")
	}
}

// houseOf is the state of the ruler right before the second of two of one house:
// "Japan's Emperor Naruhito and Empress Masako"; -1 for none.
func (r *articleReader) houseOf(s *syntax.Sentence, np int32, second *Office) int32 {
	n := &s.NPs[np]
	if n.Det != 0 || n.PossNP >= 0 || n.Lead == np || !joined(s, np) {
		return -1
	}
	for i := len(r.Offices) - 1; i >= 0 && r.Offices[i].Sentence == s.Index; i-- {
		if o := &r.Offices[i]; o.Kind == lexicon.Royal && o.Owner >= 0 && !o.Guess && o.Last == n.First-1 && consorts[r.officeID(o)] == r.officeID(second) {
			return o.Owner
		}
	}
	return -1
}

// joined says whether "and" stands right before a noun phrase.
func joined(s *syntax.Sentence, np int32) bool {
	at := s.NPs[np].First - 1
	return at >= s.First && (s.Tag(at) == syntax.Conj || s.Doc.Of(int(at)) == "&")
}

// consorts are the titles of husbands and wives.
var consorts = map[string]string{
	"king": "queen", "queen": "king", "emperor": "empress", "empress": "emperor", "prince": "princess", "princess": "prince",
	"crown-prince": "crown-prince", "grand-duke": "grand-duchess", "grand-duchess": "grand-duke",
	"tsar": "tsarina", "duke": "duchess", "archduke": "archduchess",
}
