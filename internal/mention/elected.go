package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// elected reads who wins a vote over the head of a state, whose office is to be his: "President Rios conceded defeat to Luis
// Vera", "lost the election to", "Luis Vera beat President Rios in the runoff", "voters threw out President Rios in favour of
// Luis Vera", and "won Peru's presidential election"; it says whether a clause tells of that.
func (r *articleReader) elected(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || v.Neg || v.Modal != 0 || v.Form == syntax.Infinitive {
		return false
	}
	ballot := func(np int32) bool { return np >= 0 && r.lex.In(lexicon.Ballot, s.HeadWord(np)) }
	inBallot := func(n syntax.NP) bool {
		return n.Clause == clause && n.Prep == r.w.in && r.lex.In(lexicon.Ballot, s.Words[n.Last-1])
	}
	heir, gone := int32(-1), c.Subj
	switch verb := r.lex.Word(v.Lemma).Text; {
	case verb == "win":
		return !v.Passive && ballot(c.Obj) && !r.lesserVote(s) && r.winsPresidency(s, clause)
	case verb == "concede":
		if c.Obj >= 0 && (r.head(s, c.Obj) == "defeat" || ballot(c.Obj)) {
			heir = r.personBehind(s, clause, r.w.to)
		}
	case verb == "lose":
		if ballot(c.Obj) || slices.ContainsFunc(s.NPs, inBallot) {
			heir = r.personBehind(s, clause, r.w.to)
		}
	case r.lex.In(lexicon.Defeats, v.Lemma):
		if !v.Passive && slices.ContainsFunc(s.NPs, inBallot) {
			heir, gone = c.Subj, c.Obj
		}
	case verb == "throw", verb == "vote":
		if gone = c.Obj; v.Last < s.Last && r.lex.Word(s.Words[v.Last]).Text == "out" {
			for m := range s.NPs {
				if n := &s.NPs[m]; n.Clause == clause && r.lex.Word(n.Prep).Text == "in favour of" && r.onePerson(s, int32(m)) >= 0 {
					heir = int32(m)
				}
			}
		}
	}
	if heir < 0 || gone < 0 || r.lesserVote(s) {
		return false
	}
	next, old := r.onePerson(s, heir), r.onePerson(s, gone)
	if next < 0 || old < 0 || next == old {
		return false
	}
	for i := len(r.Offices) - 1; i >= r.lately(); i-- {
		o := r.Offices[i]
		if o.Person != old || o.Former && o.Sentence != s.Index || o.Planned || o.Owner < 0 || o.Kind != lexicon.HeadOfState && o.Kind != lexicon.HeadOfGovernment || deputy(o.Role) {
			continue
		}
		o.Person, o.Former, o.Planned, o.Guess = next, false, true, false
		o.Rule, o.Clause, o.Noun, o.Sentence = "title.succeeded", clause, 0, s.Index
		o.First, o.Last = min(s.NPs[heir].First, v.First), max(s.NPs[heir].Last, v.Last)
		r.hold(o)
		return true
	}
	return false
}

// lesserVote says whether a sentence speaks of a vote over less than who governs: "the parliamentary election", "the primary".
func (r *sentenceReader) lesserVote(s *syntax.Sentence) bool {
	return slices.ContainsFunc(s.Words[s.First:s.Last], func(w int32) bool { return r.lex.In(lexicon.LesserVote, w) })
}

// personBehind is the noun phrase of the one person behind a preposition in a clause; -1 for none.
func (r *articleReader) personBehind(s *syntax.Sentence, clause, prep int32) int32 {
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep == prep && (n.Clause == clause || n.Up >= 0 && s.NPs[n.Up].Clause == clause) && r.onePerson(s, int32(m)) >= 0 {
			return int32(m)
		}
	}
	return -1
}

// winsPresidency enters who wins the presidential election of a state that is named: "won Peru's presidential runoff".
func (r *articleReader) winsPresidency(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	person, n := r.onePerson(s, c.Subj), &s.NPs[c.Obj]
	presidential := slices.ContainsFunc(s.Words[n.First:n.Last], func(w int32) bool { return r.lex.Word(w).Text == "presidential" })
	if person < 0 || !presidential || n.Plural || r.longAgo(s, clause) {
		return false
	}
	owner := r.partOwner(s, c.Obj)
	if in := behind(s, c.Obj, r.w.in); owner < 0 && in >= 0 {
		owner = r.power(s, in)
	}
	if owner < 0 {
		return false
	}
	r.settle(s, c.Subj, Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Clause: clause, Role: "president", Kind: lexicon.HeadOfState, Planned: true,
		Sentence: s.Index, First: min(s.NPs[c.Subj].First, n.First), Last: max(s.NPs[c.Subj].Last, n.Last), Rule: "title.verb"})
	return true
}

// postGoes reads who comes to a post that a clause says goes to him: "The post of Peruvian ambassador in Oslo goes to Ana
// Rios"; it says whether a clause tells of that.
func (r *articleReader) postGoes(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || c.Obj >= 0 || v.Neg || v.Passive || !r.lex.Word(s.HeadWord(c.Subj)).Is(lexicon.Station) {
		return false
	}
	of, heir := behind(s, c.Subj, r.w.of), r.personBehind(s, clause, r.w.to)
	if of < 0 || heir < 0 || s.Class(of) != syntax.COffice || s.NPs[of].Plural {
		return false
	}
	before := len(r.Offices)
	if !r.titleFrom(s, of, r.onePerson(s, heir), -1, -1, "title.verb") {
		return false
	}
	for k := before; k < len(r.Offices); k++ {
		o := &r.Offices[k]
		o.Last, o.Clause, o.Planned = max(o.Last, s.NPs[heir].Last), clause, v.Modal != 0
	}
	return true
}
