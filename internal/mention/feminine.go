package mention

import "diplograph/internal/syntax"

// about notes the state that a paragraph is about: a subject that is one, or
// whose possessor is: "Finland's case is the strangest".
func (d *Document) about(s *syntax.Sentence, np int32) {
	n := &s.NPs[np]
	if n.Clause < 0 || s.Clauses[n.Clause].Subj != np || n.Next >= 0 {
		return
	}
	ref := &d.Refs[s.Index][np]
	if n.PossNP >= 0 && len(ref.Actors) == 0 {
		ref = &d.Refs[s.Index][n.PossNP]
	}
	if e := d.oneState(ref); e >= 0 {
		d.focus.topic, d.focus.topicAt = e, s.Index
	}
}

// feminine is the state that "she" and "her" mean at noun phrase np, as texts
// long wrote: the one its paragraph is about, where no person was named in it
// before; -1 for none.
func (r *articleReader) feminine(s *syntax.Sentence, np int32) int32 {
	paragraph := func(i int) int32 { return r.Sentences[i].Paragraph() }
	if r.focus.topic < 0 || paragraph(r.focus.topicAt) != paragraph(s.Index) || r.earlierSubject(s, np, true, -1) >= 0 {
		return -1
	}
	if r.focus.she == r.focus.topic && paragraph(r.focus.sheAt) == paragraph(s.Index) {
		return r.focus.she // as in the sentences before
	}
	for _, e := range r.focus.persons {
		if paragraph(r.focus.seen(e)) == paragraph(s.Index) {
			return -1
		}
	}
	r.focus.she, r.focus.sheAt = r.focus.topic, s.Index
	return r.focus.topic
}
