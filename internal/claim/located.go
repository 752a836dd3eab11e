package claim

import (
	"slices"

	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// located adds where places are, as far as the text says it beside their names:
// "Benguela, Angola", "Goma, in the east of the DRC", "the Irish village of
// Cong"; and that what is held in such a place is held in that state.
func (f *Finder) located(d *mention.Document, out []trigger.Found) []trigger.Found {
	in := make(map[[2]int32]int32)   // the state of a place, by sentence and place
	town := make(map[[2]int32]int32) // the town of a building there, "Westminster Abbey in London"
	for _, s := range d.Sentences {
		for i := range s.NPs {
			np := int32(i)
			place := d.Ref(s, np).Place
			if place < 0 || f.args.IsPlaceNoun(s, np) {
				continue
			}
			where, m, name := f.whereIs(d, s, np)
			if where < 0 || where == place || !possible(d, place, where) {
				continue
			}
			if d.Entities[where].Type == model.State {
				in[[2]int32{int32(s.Index), place}] = where
			}
			if at := d.Ref(s, m).Place; at >= 0 && at != place && s.NPs[m].Prep == f.w.in {
				town[[2]int32{int32(s.Index), place}] = at
			}
			out = append(out, trigger.Found{Subject: place, Object: where, Relation: model.LocatedIn, Polarity: model.Asserted, Status: model.Current, Rule: name,
				Sentence: s.Index, First: min(s.NPs[np].First, s.NPs[m].First), Last: max(s.NPs[np].Last, s.NPs[m].Last), Confidence: 0.95, By: -1, Clause: -1})
		}
	}
	for i := range out {
		if x := out[i]; x.Relation == model.HeldIn {
			if at, ok := town[[2]int32{int32(x.Sentence), x.Object}]; ok {
				y := x
				y.Object, y.Rule = at, "HELD_IN.town-of-place"
				out = append(out, y)
			}
			if st, ok := in[[2]int32{int32(x.Sentence), x.Object}]; ok {
				x.Object, x.Rule = st, "HELD_IN.state-of-town"
				out = append(out, x)
			}
		}
	}
	return out
}

// elsewhere drops that an event was held where the article was written, where
// the article also says where it was held.
func elsewhere(out []trigger.Found) []trigger.Found {
	told := make(map[int32]bool)
	for i := range out {
		told[out[i].Subject] = told[out[i].Subject] || out[i].Relation == model.HeldIn && out[i].Rule != dateline
	}
	return slices.DeleteFunc(out, func(x trigger.Found) bool { return x.Rule == dateline && told[x.Subject] })
}

const dateline = "HELD_IN.dateline"

// possible says whether the dictionaries let a place be where the text seems to
// say: a town they know is in its state only.
func possible(d *mention.Document, place, where int32) bool {
	if d.Entities[place].Kind == "territory" && d.Entities[place].Lex >= 0 && d.Home(place) == "" {
		return false // a part of the world: "leaders from across Africa in Lima"
	}
	known := d.Home(place)
	if d.Entities[where].Type == model.Place {
		x := &d.Entities[place] // "UN Headquarters in New York", "the White House in Washington"
		return d.Entities[where].Lex >= 0 && (x.Lex < 0 || x.Kind == "landmark" && known != "" && known == d.Home(where))
	}
	return known == "" || known == d.Entities[where].ID
}

// whereIs is the state or town that the words around a place's name put it in,
// and the noun phrase that says so; -1 for none.
func (f *Finder) whereIs(d *mention.Document, s *syntax.Sentence, np int32) (where, m int32, name string) {
	n := &s.NPs[np]
	if a := n.Appos; a >= 0 && f.args.IsPlaceNoun(s, a) { // "Ganja, Azerbaijan's second city"
		if st := f.res.OwnerState(d, s, a); st >= 0 {
			return st, a, "place.apposition"
		}
	}
	if up := n.Up; up >= 0 && n.Prep == f.w.of && f.args.IsPlaceNoun(s, up) { // "the Irish village of Cong"
		if st := f.res.OwnerState(d, s, up); st >= 0 {
			return st, up, "place.of"
		}
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+2; m++ {
		x := &s.NPs[m]
		aside := x.Prep == f.w.in && x.First == n.Last+2 && s.Doc.Tokens[n.Last].Kind == text.Comma // "Tordera, in Spain,"
		inner := x.Up > np && s.NPs[x.Up].Up == np && s.NPs[x.Up].Prep == f.w.of                    // "the hall of the palace in Libreville"
		if x.Up != np && !aside && !inner || x.Lead != m {
			continue
		}
		state := d.Entity(s, m, model.State)
		switch {
		case x.First == n.Last+1 && s.Doc.Tokens[n.Last].Kind == text.Comma:
			if state >= 0 && d.Ref(s, m).Via == mention.ByName { // "Benguela, Angola"
				return state, m, "place.beside"
			}
		case x.Prep != f.w.in:
		case state >= 0 && s.Class(m) == syntax.CState:
			return state, m, "place.in"
		case d.Ref(s, m).Place >= 0:
			return d.Ref(s, m).Place, m, "place.in"
		default: // "in the east of the DRC"
			for k := m + 1; k < int32(len(s.NPs)) && k <= m+2; k++ {
				if s.NPs[k].Up == m && s.NPs[k].Prep == f.w.of && f.isPart(s, m) && s.Class(k) == syntax.CState {
					return d.Entity(s, k, model.State), k, "place.in"
				}
			}
		}
	}
	return -1, -1, ""
}

// isPart says whether a noun phrase names a part of a country: "the far north".
func (f *Finder) isPart(s *syntax.Sentence, np int32) bool {
	return f.lex.Word(s.HeadWord(np)).Is(lexicon.Compass)
}
