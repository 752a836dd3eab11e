package mention

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// laterNames gives a title without a name, for which nobody was named before it,
// the person who is named with it later: "Sudan's president ... President
// al-Bashir", "The UN chief ... Secretary-General Ban".
func (r *articleReader) laterNames() {
	const reach = 12 // sentences
	first := 0
	for i, s := range r.Sentences {
		for first < len(r.Offices) && r.Offices[first].Sentence <= i {
			first++
		}
		for np := range s.NPs {
			ref := &r.Refs[i][np]
			entry, owner := r.untold(s, int32(np))
			if owner < 0 {
				continue
			}
			if person := r.namedBefore(s, int32(np), entry, owner, first); person >= 0 {
				ref.Actors, ref.Via = []int32{person}, ByOffice
				continue
			}
			for k := first; k < len(r.Offices) && k < first+window && r.Offices[k].Sentence <= i+reach; k++ {
				if o := &r.Offices[k]; !o.Former && !o.Planned && r.holdsFor(o, owner) && r.callsOffice(o, entry) {
					ref.Actors, ref.Via = []int32{o.Person}, ByOffice
					r.followed(s, int32(np), o.Person)
					break
				}
			}
		}
	}
}

// namedBefore is the one who was last told to hold the office of "his Chilean counterpart",
// among the first n offices of the text; -1 for none, and for titles, which have theirs already.
func (r *articleReader) namedBefore(s *syntax.Sentence, np, entry, owner int32, n int) int32 {
	const reach = 30 // sentences
	if p := s.HeadPart(np); p.Kind == syntax.POffice {
		return -1
	}
	post := r.post(entry)
	for k := n - 1; k >= 0 && r.Offices[k].Sentence >= s.Index-reach; k-- {
		if o := &r.Offices[k]; o.Sentence < s.Index && !o.Former && !o.Planned && r.holdsFor(o, owner) && o.entry >= 0 && (o.entry == entry || post != "" && r.post(o.entry) == post) {
			return o.Person
		}
	}
	return -1
}

// untold is the office that a title without a name tells of, for which nobody was named
// before, and whose it is; -1 for none. That of "her Chilean counterpart" is her own.
func (r *articleReader) untold(s *syntax.Sentence, np int32) (entry, owner int32) {
	n, part, ref := &s.NPs[np], s.HeadPart(np), &r.Refs[s.Index][np]
	if part == nil || n.Apposed || n.Neg || len(ref.Actors) > 0 && ref.Via != ByAgent {
		return -1, -1
	}
	switch {
	case part.Kind == syntax.POffice && !part.Plural && (n.Det == r.w.the || n.PossNP >= 0 || s.Heading):
		if owner = r.ownerState(s, np); owner < 0 {
			owner = r.ownerPower(s, np)
		}
		return part.Ref, owner
	case part.Kind == syntax.PNoun && part.Role && !n.Plural && n.Next < 0 && n.Appos < 0 && r.isColleague(s, part) && len(ref.Actors) == 1:
		his := r.Possessor(s, np)
		if len(his.Actors) != 1 {
			return -1, -1
		}
		for k := len(r.Offices) - 1; k >= 0 && k > len(r.Offices)-window; k-- {
			if o := &r.Offices[k]; o.Person == his.Actors[0] && o.entry >= 0 && officeOfState(o.Kind) && !o.Former && o.Owner != ref.Actors[0] && r.Entities[ref.Actors[0]].Type == model.State {
				return o.entry, ref.Actors[0]
			}
		}
	}
	return -1, -1
}

// followed gives the pronouns after noun phrase np that went back to nobody the
// person it turned out to mean.
func (r *articleReader) followed(s *syntax.Sentence, np, person int32) {
	for m := int(np) + 1; m < len(s.NPs) && m < int(np)+window; m++ {
		ref := &r.Refs[s.Index][m]
		if p := s.HeadPart(int32(m)); p != nil && p.Kind == syntax.PPron && len(ref.Actors) == 0 {
			c := s.NPs[m].Clause
			switch s.Words[p.First] {
			case r.w.him, r.w.her:
				if c >= 0 && s.Same(s.Clauses[c].Subj, np) {
					continue // nobody does it to himself
				}
				ref.Actors, ref.Via = []int32{person}, ByPronoun
			case r.w.he, r.w.she:
				ref.Actors, ref.Via = []int32{person}, ByPronoun
			}
		}
		switch s.NPs[m].PossWord {
		case r.w.his, r.w.her:
			stateless := r.Entities[person].State < 0 && r.lex.Head(s.HeadWord(int32(m)))&(lexicon.Government|lexicon.StateHead) != 0
			if len(r.focus.possessor(s, int32(m)).Actors) == 0 && !stateless {
				r.focus.possess(s, int32(m), refTo(person, ByPronoun))
			}
		}
	}
}
