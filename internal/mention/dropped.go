package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// sober drops the offices that sport and show business have names for too -
// "Roger Federer of Switzerland", "captain Stephen Fleming" - where nobody in
// the article holds one of state and the United Nations are not spoken of.
//
// Where no office is surely of state, neither are presidents, kings and spokesmen
// whose state nobody says: clubs and firms have them.
func (d *Document) sober() {
	if d.officers.unnamed == 0 && !slices.ContainsFunc(d.Offices, d.surely) {
		d.Offices = slices.DeleteFunc(d.Offices, func(o Office) bool {
			return o.vague && d.Entities[o.Person].Lex < 0 && o.Kind != lexicon.Minister && o.Kind != lexicon.HeadOfGovernment
		})
	}
	state, owned, bare := d.officers.unnamed, make(map[int]bool), make(map[int]int)
	for i := range d.Offices {
		if ofState(d.Offices[i].Kind) {
			state++
			owned[d.Offices[i].Sentence] = true
		} else if d.Offices[i].Kind == "" {
			bare[d.Offices[i].Sentence]++
		}
	}
	const roll = 3 // people by their states alone, who are on the list of a gathering
	assembled := d.assembled()
	if state > 1 || slices.ContainsFunc(d.Entities, func(e Entity) bool { return strings.HasPrefix(e.ID, "org:united-nations") }) {
		return
	}
	d.Offices = slices.DeleteFunc(d.Offices, func(o Office) bool {
		if o.Kind == "" {
			p := &d.Entities[o.Person]
			return !d.officered(o.Owner) && !d.public(o.Owner) && !(p.Lex >= 0 && d.leadsState(p.Lex, d.Entities[o.Owner].ID)) && !d.stately(d.Sentences[o.Sentence], owned) && !(assembled && bare[o.Sentence] >= roll)
		}
		return state == 0 && (o.Kind == lexicon.Military && o.Rule != "title.counterpart" && (d.officeID(&o) == "captain" || o.Guess && !d.stately(d.Sentences[o.Sentence], owned)) || o.Rule == "title.represents" && o.Target < 0)
	})
}

// public says whether an entity is a body whose people speak for it and play for nobody: a party, "Human Rights Watch",
// not "the Football Association" nor "the European Space Agency".
func (d *Document) public(e int32) bool {
	switch x := &d.Entities[e]; x.Kind {
	case "party", "armed", "igo", "alliance", "organ":
		return x.Type == model.Organization
	case "ngo":
		return x.Lex >= 0
	}
	return false
}

// assembled says whether the article begins with a summit, or with officers of several states.
func (d *Document) assembled() bool {
	const opening = 2 // sentences, beside the headline
	for _, s := range d.Sentences[:min(opening+1, len(d.Sentences))] {
		for i := range s.Parts {
			p := &s.Parts[i]
			if p.Kind == syntax.POffice && p.Plural && ofState(d.lex.Offices[p.Ref].Kind) || p.Kind == syntax.PEvent && d.lex.Events[p.Ref].Kind == "summit" {
				return true
			}
		}
	}
	return false
}

// surely says whether an office is one of state whatever its owner: a minister's or his
// ministry's spokesman's, or a president's whose state is named.
func (d *Document) surely(o Office) bool {
	switch o.Kind {
	case lexicon.Minister, lexicon.HeadOfGovernment:
		return true
	case lexicon.Diplomat:
		return !o.vague
	case lexicon.HeadOfState, lexicon.Royal:
		return !o.Guess || d.Entities[o.Person].Lex >= 0
	case lexicon.Spokesperson:
		return strings.Contains(strings.ToLower(o.Role), "ministry")
	}
	return false
}

// stately says whether a sentence speaks of an office of state: "the heads of
// state were X of Peru and Y of Chile". A president alone is one where it is told whose he
// is: festivals have them too.
func (d *Document) stately(s *syntax.Sentence, owned map[int]bool) bool {
	if s.Under >= 0 && int(s.Under) != s.Index && d.stately(d.Sentences[s.Under], owned) {
		return true // an entry of the list of "leaders"
	}
	if s.Index > 0 && d.lex.Word(s.Words[s.First]).Text == "they" && d.stately(d.Sentences[s.Index-1], owned) {
		return true // "Heads of state came. They included Idris Moro of Chad"
	}
	for i := range s.Parts {
		p := &s.Parts[i]
		if p.Kind != syntax.POffice {
			continue
		}
		kind := d.lex.Offices[p.Ref].Kind
		if ofState(kind) && (kind != lexicon.HeadOfState || p.Plural || owned[s.Index]) {
			return true
		}
	}
	return false
}

// outOfOffice drops the offices that were only supplied to people of whom the
// article says that they held one of the same state before: "ruled by General
// Pinochet" makes no officer of today, but who was consul may be named ambassador, and a
// minister may have been ambassador before.
func (d *Document) outOfOffice() {
	type post struct{ person, owner int32 }
	left := make(map[post][]lexicon.OfficeKind)
	for i := range d.Offices {
		if o := &d.Offices[i]; o.Former && !o.Guess {
			h := post{o.Person, o.Owner}
			left[h] = append(left[h], o.Kind)
		}
	}
	if len(left) == 0 {
		return
	}
	d.Offices = slices.DeleteFunc(d.Offices, func(o Office) bool {
		was := left[post{o.Person, o.Owner}]
		return o.Guess && !o.Former && !o.Planned && o.Clause < 0 && len(was) > 0 && (!ofState(o.Kind) || slices.Contains(was, o.Kind))
	})
}
