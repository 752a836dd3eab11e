package argument

import (
	"diplograph/internal/claim/scope"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// entries lists whom the paragraphs after sentence list name, which announces them, "The
// following generals were sanctioned:", or is their heading.
func (f *Finder) entries(p *scope.Predicate, list int, out []Filler) []Filler {
	for _, s := range p.Doc.Sentences[list:p.Doc.Sentences[list].ListEnd] {
		if s.Under == int32(list) {
			out = f.Entry(p.Doc, s, out)
		}
	}
	return out
}

// Entry lists the people an entry of a list names, or where it names none the states
// and organizations: not whose they are, nor of whom they are said to be relatives. Behind a
// list mark the firm of somebody with an office is no further guest: "- Ana Costa, chair, Holm,
// Dunn and Berg".
func (f *Finder) Entry(d *mention.Document, s *syntax.Sentence, out []Filler) []Filler {
	marked := d.Text.Tokens[s.First].Kind == text.Bullet && len(s.NPs) > 0 && s.NPs[0].Appos >= 0 && s.Class(s.NPs[0].Appos) == syntax.COffice
	for _, people := range [...]bool{true, false} {
		before := len(out)
		for m := range s.NPs {
			n := &s.NPs[m]
			if n.Prep != 0 || n.Clause >= 0 && s.Clauses[n.Clause].Obj == int32(m) && s.Clauses[n.Clause].Kind != syntax.Main || s.Row == int32(m) || n.Apposed || possesses(s, int32(m)) || marked && m > 0 && !n.Titled {
				continue
			}
			for _, e := range d.Ref(s, int32(m)).Actors {
				switch d.Entities[e].Type {
				case model.Person:
				case model.State, model.Organization:
					if people {
						continue
					}
				default:
					continue
				}
				out = append(out, Filler{Entity: e, NP: -1, First: n.First, Last: n.Last, Entry: s.Index + 1})
			}
		}
		if len(out) > before {
			break
		}
	}
	return out
}

// possesses says whether a noun phrase stands as the possessor of another.
func possesses(s *syntax.Sentence, np int32) bool {
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+4; m++ {
		if s.NPs[m].PossNP == np {
			return true
		}
	}
	return false
}
