package mention

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// ownerAround is whose a title is by the way lists say it; -1 where they do not.
func (r *Resolver) ownerAround(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	switch o.Kind {
	case "company", "party", "local":
		return -1
	case "royal":
		if e := r.coupleOf(d, s, np); e >= 0 {
			return e
		}
	}
	if e := r.stateBehind(d, s, np, o); e >= 0 {
		return e
	}
	return r.rowOwner(d, s)
}

// rowOwner is whose an entry of a list is that says so before it, in the sentence or
// in that which begins its paragraph: "CHILE - Foreign Minister Ignacio Walker.
// President Ricardo Lagos cannot come"; -1 for none.
func (r *Resolver) rowOwner(d *Document, s *syntax.Sentence) int32 {
	for s.Row < 0 && s.Index > 0 && d.Sentences[s.Index-1].Paragraph() == s.Paragraph() {
		s = d.Sentences[s.Index-1]
	}
	if s.Row < 0 {
		return -1
	}
	return r.belongs(d, r.refOf(d, s, s.Row))
}

// stateBehind is the state that follows a title, or a name with one, after a comma
// and ends what is said of it: "Ambassador Choi Youngjin, Republic of Korea",
// "Wang Guangya, Executive Vice Minister, People's Republic of China"; -1 for none.
func (r *Resolver) stateBehind(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	m := np + 1
	if o.Clause >= 0 || m >= int32(len(s.NPs)) || s.NPs[np].Det != 0 {
		return -1
	}
	n := &s.NPs[m]
	at := s.NPs[np].Last
	if n.First != at+1 || n.Prep != 0 || n.Head != n.PFirst || s.Class(m) != syntax.CState {
		return -1
	}
	if k := s.Doc.Tokens[at].Kind; k != text.Comma && k != text.Dash || len(s.Clauses) > 0 && !s.NPs[np].Apposed {
		return -1
	}
	lex := d.pick(s.Parts[n.Head].Senses, lexicon.State)
	if lex < 0 {
		return -1
	}
	if n.Last < s.Last { // what follows must be no other of a list of states
		switch s.Doc.Tokens[n.Last].Kind {
		case text.Stop, text.Semicolon, text.Close:
		case text.Comma, text.Word:
			if m+1 == int32(len(s.NPs)) || s.NPs[m+1].First != n.Last+1 || s.Class(m+1) != syntax.CPerson && s.Class(m+1) != syntax.CName {
				return -1
			}
		default:
			return -1
		}
	}
	o.Last = max(o.Last, n.Last)
	return d.entity(lex)
}

// coupleOf is the state after the second of two of one house, for the first: "Queen
// Mathilde and King Philippe of Belgium"; -1 for none.
func (r *Resolver) coupleOf(d *Document, s *syntax.Sentence, np int32) int32 {
	m := s.NPs[np].Next
	if m < 0 || m+1 >= int32(len(s.NPs)) || s.NPs[m].Next >= 0 || s.NPs[m+1].Up != m || s.NPs[m+1].Prep != r.w.of || !hasTitle(s, m) {
		return -1
	}
	for k := s.NPs[m].PFirst; k < s.NPs[m].Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.POffice && r.lex.Offices[p.Ref].Kind == "royal" {
			if e := r.power(d, s, m+1); e >= 0 && d.Entities[e].Type == model.State {
				return e
			}
		}
	}
	return -1
}
