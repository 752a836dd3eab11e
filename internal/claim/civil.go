package claim

import (
	"slices"

	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// civil drops what is told of events that are diplomacy only in the company of
// states - a conference, a ceremony, an exercise - where the article names no
// office of state and no state attends: there surgeons confer and actors get
// prizes.
func (f *Finder) civil(d *mention.Document, out []Found) []Found {
	if f.political(d) {
		return out
	}
	states := make(map[int32]bool) // events of states
	for i := range out {
		if x := &out[i]; (x.Relation == model.Attends || x.Relation == model.Hosts) && d.Entities[x.Subject].Type == model.State {
			states[x.Object] = true
		}
	}
	return slices.DeleteFunc(out, func(x Found) bool {
		event := x.Object
		switch x.Relation {
		case model.HeldIn:
			event = x.Subject
		case model.Attends, model.Hosts:
		default:
			return false
		}
		switch e := &d.Entities[event]; e.Kind {
		case "summit", "talks", "parade", "inauguration", "coronation":
			return false
		default:
			return e.Lex < 0 && !states[event]
		}
	})
}

// political says whether an article names an office of state, or leaders by their
// names alone.
func (f *Finder) political(d *mention.Document) bool {
	leaders := 0
	for i := range d.Entities {
		if e := &d.Entities[i]; e.Type == model.Person && e.Lex >= 0 {
			leaders++
		}
	}
	if leaders > 1 {
		return true
	}
	for _, s := range d.Sentences {
		for k := range s.Parts {
			if s.Parts[k].Kind != syntax.POffice {
				continue
			}
			switch f.lex.Offices[s.Parts[k].Ref].Kind {
			case "head-of-state", "head-of-government", "minister", "royal", "diplomat":
				return true
			}
		}
	}
	return false
}
