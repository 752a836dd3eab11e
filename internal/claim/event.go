package claim

import (
	"strings"

	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// describe notes what a rule tells of an event: how many take part, what is on
// show. The first to tell it is heard.
func (f *Finder) describe(p *predicate, r *rule.Rule) {
	events := f.fillers(p, r.From)
	if len(events) == 0 || f.state(p).polarity != model.Asserted {
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
		e := &p.d.Entities[events[i].entity]
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
func (f *Finder) count(p *predicate, n *rule.Need) string {
	var buf [16]int32
	for _, role := range n.Roles {
		for _, np := range f.stands(p, role, buf[:0]) {
			if np < 0 || !f.hasWord(p.s, np, n) {
				continue
			}
			x := &p.s.NPs[np]
			for k := x.PFirst; k < x.Head; k++ {
				if part := &p.s.Parts[k]; part.Kind == syntax.PNum {
					return p.s.Text(part.First, part.Last)
				}
			}
		}
	}
	return ""
}

// words are the things that stand in one of roles, without their articles; where
// they are named as examples, "equipment like jets and missiles", the examples.
func (f *Finder) words(p *predicate, roles []rule.Role) string {
	s := p.s
	var buf [16]int32
	var members [64]int32
	for _, role := range roles {
		for _, np := range f.stands(p, role, buf[:0]) {
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

// told gives events their date and what they commemorate, from where they are
// named and from the claims about them. The fullest date is taken, and of equals
// that of the event itself before those of what is said of it, then the first.
func (f *Finder) told(d *mention.Document, found []Found) {
	for _, s := range d.Sentences {
		for np := range s.NPs {
			part := s.HeadPart(int32(np))
			if part == nil || part.Kind != syntax.PDate {
				continue
			}
			for m := range s.NPs {
				if int32(m) < int32(np) && s.NPs[np].Prep != f.w.since && s.NPs[np].Prep != f.w.until && f.hangsOn(s, int32(np), int32(m)) {
					for _, e := range d.Ref(s, int32(m)).Actors {
						f.dated(d, e, f.date(&predicate{d: d, s: s, clause: -1, np: int32(m), part: -1}, part))
					}
				}
			}
		}
	}
	for i := range found {
		x := &found[i]
		if x.Polarity != model.Asserted {
			continue
		}
		switch x.Relation {
		case model.HeldIn:
			f.dated(d, x.Subject, x.Date)
		case model.Attends, model.Hosts:
			f.dated(d, x.Object, x.Date)
		case model.Marks:
			if e := &d.Entities[x.Subject]; e.Commemorates == "" {
				e.Commemorates = d.Entities[x.Object].Name
			}
		default: // the rest are of no event
		}
	}
}

func (f *Finder) dated(d *mention.Document, event int32, date string) {
	e := &d.Entities[event]
	if e.Type == model.Event && e.Lex < 0 && len(date) > len(e.Date) && strings.HasPrefix(date, e.Date) {
		e.Date = date
	}
}
