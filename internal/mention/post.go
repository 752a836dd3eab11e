package mention

import (
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// host supplies the state where a diplomat is posted that the title does not
// name: the one that summons or expels him, the one where the sentence is, or
// the one last spoken of; -1 for none.
func (r *Resolver) host(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	fits := func(e int32) bool {
		return e >= 0 && e != o.Owner && (d.Entities[e].Type == model.State)
	}
	lead := s.NPs[np].Lead
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || !s.Same(c.Obj, lead) && !s.Same(c.Obj2, lead) {
			continue
		}
		if e := r.belongs(d, d.Refs[s.Index][c.Subj]); c.Subj < np && fits(e) {
			return e
		}
	}
	return -1
}
