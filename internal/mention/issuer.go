package mention

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// issuerBefore is who, by the sentences right before, put out the text that "the" and its word name, the last of several: "A United
// Nations report was published on Monday. | The report accused Chad", "The General Assembly passed a resolution. | The resolution";
// -1 for nobody, and for a newspaper.
func (r *articleReader) issuerBefore(s *syntax.Sentence, word int32) int32 {
	const reach = 4 // sentences
	for i := s.Index - 1; i >= max(0, s.Index-reach); i-- {
		o := r.Sentences[i]
		for m := int32(len(o.NPs)) - 1; m >= 0; m-- {
			if o.HeadWord(m) != word {
				continue
			}
			e := r.issuer(o, m)
			if e < 0 {
				e = r.puttingOut(o, m)
			}
			if e >= 0 && r.Entities[e].Type != model.Person && r.Entities[e].Kind != "company" {
				return e
			}
			if e >= 0 || o.NPs[m].Det != r.w.the {
				return -1 // another one
			}
		}
	}
	return -1
}

// puttingOut is who does with the text that noun phrase np names what its author does: "Oxfam published a | report", "The Assembly
// voted for a | resolution", "Oxfam said in a | report"; -1 for nobody.
func (r *articleReader) puttingOut(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Subj < 0 || s.Verbs[cl.Verb].Passive || cl.Obj != np && n.Clause != int32(c) {
			continue
		}
		if v := r.verbOf(s, int32(c)); v.Does(lexicon.Adopts) || cl.Obj == np && v.Does(lexicon.Issues) || n.Prep == r.w.in && v.Does(lexicon.Reporting) {
			if ref := &r.Refs[s.Index][cl.Subj]; len(ref.Actors) == 1 {
				return ref.Actors[0]
			}
		}
	}
	return -1
}
