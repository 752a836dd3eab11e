package claim

import (
	"strings"

	"diplograph/internal/claim/scope"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// told gives events their date and what they commemorate, from where they are
// named and from the claims about them. The fullest date is taken, and of equals
// that of the event itself before those of what is said of it, then the first.
func (f *Finder) told(d *mention.Document, found []trigger.Found) {
	for _, s := range d.Sentences {
		for np := range s.NPs {
			part := s.HeadPart(int32(np))
			if part == nil || part.Kind != syntax.PDate {
				continue
			}
			for m := range s.NPs {
				if int32(m) < int32(np) && s.NPs[np].Prep != f.w.since && s.NPs[np].Prep != f.w.until && f.scope.HangsOn(s, int32(np), int32(m)) {
					for _, e := range d.Ref(s, int32(m)).Actors {
						f.dated(d, e, f.triggers.Date(&scope.Predicate{Doc: d, Sent: s, Clause: -1, NP: int32(m), Part: -1}, part))
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
