package claim

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/syntax"
)

// theRest tells of the others what was told of one of several just before: "Tuvalu is one of six states that recognise
// Taiwan; | the other five are Kiribati, Palau, ...". out holds the claims so far.
func (f *Finder) theRest(d *mention.Document, s *syntax.Sentence, out []Found) []Found {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Kind != syntax.Main || cl.Subj < 0 || cl.Obj < 0 || f.lex.Word(v.Lemma).Closed&lexicon.Be == 0 || v.Neg || !f.rest(s, cl.Subj) {
			continue
		}
		last := -1
		near := len(out)
		for i := near - 1; i >= 0 && out[i].Sentence >= s.Index-1; i-- {
			near = i
			if x := &out[i]; x.actor != noActor && x.told >= 0 && (x.Sentence < s.Index || x.told < int32(c)) && f.toldOfOne(d.Sentences[x.Sentence], x.told) != noActor &&
				(last < 0 || x.Sentence > out[last].Sentence || x.Sentence == out[last].Sentence && x.told > out[last].told) {
				last = i
			}
		}
		if last < 0 {
			continue
		}
		p := &predicate{d: d, s: s, clause: int32(c), np: -1, part: -1, first: v.First, last: v.Last}
		who := f.phrase(p, cl.Obj, nil)
		before := out[near:]
		for i, x := range before {
			if x.actor != noActor && x.Sentence == out[last].Sentence && x.told == out[last].told && !slices.ContainsFunc(before[:i], x.ofAnother) {
				if f.toldOfOne(d.Sentences[x.Sentence], x.told) == objectActs { // "one of three states that Chad invaded"
					x.actor = subjectActs + objectActs - x.actor
				}
				out = f.repeated(p, x, who, true, out)
			}
		}
	}
	return out
}

// rest says whether a noun phrase means those of several of whom nothing was told yet: "the other five", "the others",
// "the rest", "the remaining two states".
func (f *Finder) rest(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Up >= 0 || n.PossNP >= 0 || n.Next >= 0 || f.lex.Word(n.Det).Text != "the" {
		return false
	}
	for k := n.First; k < n.Last; k++ {
		switch f.lex.Word(s.Words[k]).Text {
		case "other", "others", "rest", "remaining":
			return !slices.ContainsFunc(s.NPs, func(m syntax.NP) bool { return m.Up == np && m.Prep != f.w.of })
		}
	}
	return false
}

// toldOfOne says whether clause c tells something of one of several, what he does or, as objectActs, what is done to him:
// "is one of three states that back the plan", "is among those that left", "is one of the two members of the bloc".
func (f *Finder) toldOfOne(s *syntax.Sentence, c int32) actor {
	cl := &s.Clauses[c]
	if cl.Kind != syntax.Relative {
		if one := cl.Obj; one >= 0 && slices.ContainsFunc(s.NPs, func(m syntax.NP) bool { return m.Up == one && f.outOf(s, &m) }) {
			return subjectActs
		}
		return noActor
	}
	switch {
	case cl.Subj >= 0 && f.outOf(s, &s.NPs[cl.Subj]):
		return subjectActs
	case cl.Obj >= 0 && f.outOf(s, &s.NPs[cl.Obj]):
		return objectActs
	}
	return noActor
}

// outOf says whether a noun phrase is several of whom one is meant: "one of | three states", "among | those".
func (f *Finder) outOf(s *syntax.Sentence, n *syntax.NP) bool {
	if n.Prep == f.w.of && n.Up >= 0 {
		c := s.Class(n.Up)
		return n.Plural && (c == syntax.CNumber || c == syntax.CPron)
	}
	return n.Prep == f.w.among
}
