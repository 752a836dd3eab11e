package trigger

import (
	"strings"

	"diplograph/internal/claim/scope"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// describe notes what a rule tells of an event: how many take part, what is on
// show. The first to tell it is heard.
func (f *Finder) describe(p *scope.Predicate, r *rule.Rule) {
	events := f.fillers(p, r.From)
	if len(events) == 0 || f.scope.State(p).Polarity != model.Asserted {
		return
	}
	value := ""
	if r.Count != nil {
		value = f.count(p, r.Count)
	} else {
		value = f.words(p, r.Text)
	}
	if value == "" {
		return
	}
	for i := range events {
		e := &p.Doc.Entities[events[i].Entity]
		if e.Details == nil {
			e.Details = make(map[string]string)
		}
		if e.Details[r.Property] == "" {
			e.Details[r.Property] = value
		}
	}
}

// count is the number of those that a need asks for: "26" of "the 26 foreign
// heads of state"; "" where none is given.
func (f *Finder) count(p *scope.Predicate, n *rule.Need) string {
	var buf [16]int32
	for _, role := range n.Roles {
		for _, np := range f.args.Stands(p, role, buf[:0]) {
			if np < 0 || !f.hasWord(p.Sent, np, n) {
				continue
			}
			x := &p.Sent.NPs[np]
			for k := x.PFirst; k < x.Head; k++ {
				if part := &p.Sent.Parts[k]; part.Kind == syntax.PNum {
					return p.Sent.Text(part.First, part.Last)
				}
			}
		}
	}
	return ""
}

// words are the things that stand in one of roles, without their articles; where
// they are named as examples, "equipment like jets and missiles", the examples.
func (f *Finder) words(p *scope.Predicate, roles []rule.Role) string {
	s := p.Sent
	var buf [16]int32
	var members [64]int32
	for _, role := range roles {
		for _, np := range f.args.Stands(p, role, buf[:0]) {
			if np < 0 {
				continue
			}
			for m := range s.NPs {
				if x := &s.NPs[m]; x.Up == np && x.Lead == int32(m) && (x.Prep == f.w.like || x.Prep == f.w.suchAs || x.Prep == f.w.including) {
					np = int32(m)
					break
				}
			}
			var all []string
			for _, m := range s.Members(np, members[:]) {
				if h := s.HeadPart(m); h != nil && h.Kind != syntax.PPron && h.Kind != syntax.PDate {
					all = append(all, strings.Join(strings.Fields(s.Text(s.Parts[s.NPs[m].PFirst].First, s.NPs[m].Last)), " "))
				}
			}
			if len(all) > 0 {
				return strings.Join(all, "; ")
			}
		}
	}
	return ""
}
