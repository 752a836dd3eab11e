package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// firstPersons resolves I, we, my and our inside quotations, once the speaker
// is known.
func (r *articleReader) firstPersons(s *syntax.Sentence) {
	speaker := r.Speakers[s.Index]
	for i := range s.NPs {
		n := &s.NPs[i]
		ref := &r.Refs[s.Index][i]
		who := speaker
		if !n.Quoted && !r.voices.Unmarked(s) {
			who = r.Speaker
		}
		if who < 0 {
			switch {
			case n.PossWord != r.w.our || n.Quoted:
			case len(r.voices.we) > 0: // "Joint Statement of Japan and Australia"
				r.focus.possess(s, int32(i), Ref{Actors: r.voices.we, Place: -1, Via: ByPronoun})
			default:
				r.focus.possess(s, int32(i), r.ourSubject(s, int32(i)))
			}
			continue
		}
		// The signature may tell who "I" is that was only known to speak for a state.
		unsigned := len(ref.Actors) == 1 && ref.Via == ByPronoun && r.Entities[ref.Actors[0]].Type == model.State && r.Entities[who].Type == model.Person
		if p := s.HeadPart(int32(i)); p != nil && p.Kind == syntax.PPron && (len(ref.Actors) == 0 || unsigned) {
			switch s.Words[p.First] {
			case r.w.i, r.w.me:
				ref.Actors, ref.Via = []int32{who}, ByPronoun
			case r.w.we, r.w.us:
				if e := r.speaksAs(who); e >= 0 {
					ref.Actors, ref.Via = []int32{e}, ByPronoun
				}
			}
		}
		if (n.PossWord == r.w.my || n.PossWord == r.w.our) && len(ref.Actors) == 0 && r.ownState(s, int32(i)) {
			if e := r.speaksAs(who); e >= 0 && r.Entities[e].Type == model.State {
				*ref = refTo(e, ByPronoun)
			}
		}
		switch n.PossWord {
		case r.w.my:
			r.focus.possess(s, int32(i), refTo(who, ByPronoun))
		case r.w.our:
			if e := r.speaksAs(who); e >= 0 {
				r.focus.possess(s, int32(i), refTo(e, ByPronoun))
			}
		}
	}
}

// ourSubject is who does what the clause tells of whose object a noun phrase is or tells more, for the
// "our" of a readout that no one says: "The two presidents discussed our support for Chad", "expressed
// solidarity with Poland, our ally".
func (r *articleReader) ourSubject(s *syntax.Sentence, np int32) Ref {
	none := Ref{Place: -1}
	if both := distinct(r.meetings.who, r.country); r.meetings.count == 1 && len(both) == 2 && len(r.meetings.who) == 2 && (r.lex.Word(s.HeadWord(np)).Is(lexicon.League) || s.NPs[np].Last < s.Last && r.lex.Word(s.Words[s.NPs[np].Last]).Text == "together") {
		return Ref{Actors: both, Place: -1, Via: ByPronoun} // "to strengthen our alliance", "our work together"
	}
	lead := s.NPs[np].Lead
	if m := apposedTo(s, np); m >= 0 {
		lead = s.NPs[m].Lead
		for i := 0; i < 4 && s.NPs[lead].Up >= 0; i++ {
			lead = s.NPs[s.NPs[lead].Up].Lead
		}
	}
	c := s.NPs[lead].Clause
	if c < 0 || s.Clauses[c].Obj != lead || s.Clauses[c].Subj < 0 {
		return none
	}
	ref := r.refOf(s, s.Clauses[c].Subj)
	if slices.ContainsFunc(ref.Actors, func(e int32) bool { return r.Entities[e].Type != model.Person }) {
		return none
	}
	return ref
}

// ownState says whether a noun phrase that begins with "our" or "my" means the state of who says it: "our country", "my government".
func (r *sentenceReader) ownState(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	word := s.HeadWord(np)
	return !n.Plural && n.PFirst == n.Head && s.Class(np) == syntax.CNoun && !r.lex.Word(word).Is(lexicon.Rival) && r.lex.Head(word)&(lexicon.StateHead|lexicon.Government) != 0
}

// speaksAs is whom a speaker means by "we": his state, or the organization of states that he works
// for, "We condemn the attack," said the secretary-general of NATO; -1 for nobody known.
func (d *Document) speaksAs(who int32) int32 {
	if d.Entities[who].Type == model.State {
		return who
	}
	if of := d.employer(who); of >= 0 && d.Entities[of].OfStates() {
		return of
	}
	return d.Entities[who].State
}
