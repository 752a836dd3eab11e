package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// answers says whether an article is the record of a spokesman's press conference,
// as ministries publish them, that begins with an office of a kind: "Foreign Ministry
// Spokesperson Wang Wenbin's Regular Press Conference on May 16".
func (r *articleReader) answers(o *Office) bool {
	s := r.Sentences[0]
	if o.Kind != lexicon.Spokesperson || o.Sentence > 1 || o.Sentence == 1 && !s.Heading {
		return false
	}
	for i := s.First; i < s.Last; i++ {
		switch r.lex.Word(s.Words[i]).Text {
		case "conference", "briefing":
			return true
		}
	}
	return false
}

// answering is the state for which a spokesman answers: the one whose comment is asked
// for and that supports, hopes and opposes, unlike those it is asked about; -1 for none.
func (r *articleReader) answering() int32 {
	if s := r.Sentences[0]; s.Heading { // "Ministry of External Affairs Weekly Media Briefing"
		for i := range s.Parts {
			p := &s.Parts[i]
			if p.Kind != syntax.PEntity {
				continue
			}
			if lex := r.Tally.Pick(p.Senses, lexicon.Org); lex >= 0 && r.lex.Entities[lex].Kind == "ministry" && len(r.lex.Entities[lex].Partof) == 3 {
				return r.entity(r.lex.Index(r.lex.Entities[lex].Partof))
			}
		}
	}
	voice := make(map[int32]int)
	add := func(s *syntax.Sentence, np int32) {
		if s.Class(np) != syntax.CState || s.NPs[np].Next >= 0 || s.NPs[np].Lead != np {
			return
		}
		if lex := r.Tally.Pick(s.HeadPart(np).Senses, lexicon.State); lex >= 0 {
			voice[lex]++
		}
	}
	for _, s := range r.Sentences {
		for np := range s.NPs {
			if n := &s.NPs[np]; n.PossNP >= 0 && r.lex.Word(s.HeadWord(int32(np))).Is(lexicon.Stance) {
				add(s, n.PossNP)
			}
		}
		for i := range s.Clauses {
			c := &s.Clauses[i]
			if v := &s.Verbs[c.Verb]; c.Kind == syntax.Main && c.Subj >= 0 && c.Obj >= 0 && !v.Past && !v.Passive && !v.Copula && v.Modal == 0 {
				add(s, c.Subj)
			}
		}
	}
	best, second := int32(-1), 0
	for lex, n := range voice {
		switch {
		case best < 0 || n > voice[best] || n == voice[best] && lex < best:
			if best >= 0 {
				second = max(second, voice[best])
			}
			best = lex
		default:
			second = max(second, n)
		}
	}
	if best < 0 || second*2 > voice[best] {
		return -1
	}
	return r.entity(best)
}

// attributed is the state of the one a readout begins with, where a spokesman gives it
// out: "Secretary Rubio's Meeting With ... The below is attributable to Spokesperson
// Tammy Bruce"; -1 elsewhere.
func (r *articleReader) attributed(s *syntax.Sentence, o *Office) int32 {
	if o.Kind != lexicon.Spokesperson || s.Index == 0 || s.Index > opening || !slices.ContainsFunc(s.Words[s.First:o.First], func(w int32) bool { return r.lex.Word(w).Text == "attributable" || r.lex.Word(w).Text == "stated" }) {
		return -1
	}
	for np := range r.Refs[0] {
		e := r.onePerson(r.Sentences[0], int32(np))
		if all := r.Refs[0][np].Actors; e < 0 && len(all) == 1 && r.Entities[all[0]].Kind == "ministry" {
			e = all[0] // "Department of State" over it
		}
		if e < 0 {
			continue
		}
		return r.stateServed(e)
	}
	return -1
}

// statesFor is the state of the leader on whom the heading of a statement says that his helper speaks: "Statement by
// Press Secretary Ann Moss on Vice President Harris's Travel to Ghana"; -1 elsewhere.
func (r *articleReader) statesFor(s *syntax.Sentence, np int32, o *Office) int32 {
	n := &s.NPs[np]
	if o.Kind != lexicon.Spokesperson && o.Kind != lexicon.Official || n.Prep != r.w.by && n.Prep != r.w.from || n.Up < 0 || s.Index > opening || r.lex.Head(s.HeadWord(n.Up))&lexicon.Utterance == 0 {
		return -1
	}
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		if e := r.onePerson(s, m); e >= 0 {
			return max(r.termState(e), r.titledBy(s, m))
		}
	}
	return -1
}
