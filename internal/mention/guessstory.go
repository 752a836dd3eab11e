package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// heldBefore is the state whose the text has said that a person's office is, where it tells of
// the same one again: "President Parmelin of Switzerland ... President Parmelin"; -1 for none.
func (d *Document) heldBefore(o *Office) int32 {
	return d.lastOwner(o.Person, func(x *Office) bool { return x.entry == o.entry && !x.Guess && x.Owner >= 0 })
}

// servedBefore is the state of which a person was told to be an officer, still, by another office: "Chinese
// Foreign Minister Wang Yi ... Director Wang"; -1 for none.
func (d *Document) servedBefore(o *Office) int32 {
	return d.lastOwner(o.Person, func(x *Office) bool { return x.Owner >= 0 && d.Entities[x.Owner].Type == model.State })
}

// mainBody is the organization of states that an article names most often, at least twice and
// more often than any other; -1 for none.
func (d *Document) mainBody() int32 {
	best, most, second := int32(-1), 1, 0
	for _, e := range d.focus.orgs {
		x := &d.Entities[e]
		if e == best || x.Lex < 0 || x.Kind != "igo" {
			continue
		}
		switch n := d.Tally.Times(x.Lex); {
		case n > most:
			best, most, second = e, n, most
		case n > second:
			second = n
		}
	}
	if second >= most {
		return -1
	}
	return best
}

// employer is whose office a person holds, as the text has told it last; -1 for none.
func (d *Document) employer(person int32) int32 {
	return d.lastOwner(person, func(*Office) bool { return true })
}

// lastOwner is whose the office is, of those that fit, that a person was told last, and lately, to hold
// still; -1 for none.
func (d *Document) lastOwner(person int32, fits func(*Office) bool) int32 {
	for i := len(d.Offices) - 1; person >= 0 && i >= d.lately(); i-- {
		if x := &d.Offices[i]; x.Person == person && !x.Former && fits(x) {
			return x.Owner
		}
	}
	return -1
}

// partyNamed is the one party that the sentences just before have named, whose "party
// chairman" somebody is; -1 for none or several.
func (d *Document) partyNamed(sentence int) int32 {
	only := int32(-1)
	for _, e := range d.focus.orgs {
		if d.Entities[e].Kind != "party" || d.focus.seen(e) < sentence-far {
			continue
		}
		if only >= 0 && only != e {
			return -1
		}
		only = e
	}
	return only
}

// spouseState is the state of the one whose relative a title's holder is said to be: "Vice President Ana Rios,
// Silva's wife"; -1 for none.
func (r *articleReader) spouseState(s *syntax.Sentence, np int32) int32 {
	a := s.NPs[np].Appos
	if a < 0 || s.NPs[a].PossNP < 0 || r.lex.Head(s.HeadWord(a))&lexicon.Kin == 0 {
		return -1
	}
	if ref := r.refOf(s, s.NPs[a].PossNP); len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Person {
		return r.country(ref.Actors[0])
	}
	return -1
}

// kinState is the state of the one whose relative is named: "Prince Albert of Belgium,
// brother of King Baudouin"; -1 for none.
func (r *articleReader) kinState(s *syntax.Sentence, np int32) int32 {
	up := s.NPs[np].Up
	if up < 0 || s.NPs[np].Prep != r.w.of {
		return -1
	}
	if r.lex.Head(s.HeadWord(up))&lexicon.Kin == 0 {
		return -1
	}
	if of := apposedTo(s, up); of >= 0 {
		if e := r.onePerson(s, of); e >= 0 {
			return r.Entities[e].State
		}
	}
	return -1
}

// onlyOwner is the state of all whose offices a few sentences before have told; -1
// for none or several.
func (d *Document) onlyOwner(sentence int) int32 {
	const reach = 4
	one := int32(-1)
	for i := len(d.Offices) - 1; i >= d.story.offices && d.Offices[i].Sentence >= sentence-reach; i-- {
		o := &d.Offices[i]
		if o.Owner < 0 || d.Entities[o.Owner].Type != model.State || o.Sentence == sentence {
			continue
		}
		if one >= 0 && o.Owner != one {
			return -1
		}
		one = o.Owner
	}
	return one
}

// postedTo says whether the text has told lately that a person is a diplomat in a state.
func (d *Document) postedTo(person, state int32) bool {
	return slices.ContainsFunc(d.Offices[d.lately():], func(x Office) bool { return x.Person == person && x.Target == state })
}

// present says whether a person is spoken of in a sentence or the one before, or
// speaks.
func (d *Document) present(person int32, sentence int) bool {
	return d.focus.seen(person) >= sentence-1 || person == d.Speaker || sentence > 0 && d.Speakers[sentence-1] == person
}

// topicState is the state a paragraph is about so far: the one that acts in
// its sentences before this, and alone if that is asked; -1 for none.
func (r *articleReader) topicState(s *syntax.Sentence, alone bool) int32 {
	para := r.Text.Sentences[s.Index].Paragraph
	for at := s.Index - 1; at >= 0 && at >= s.Index-4 && r.Text.Sentences[at].Paragraph == para; at-- {
		t, topic := r.Sentences[at], int32(-1)
		for i := range t.Clauses {
			subj := t.Clauses[i].Subj
			if subj < 0 || t.NPs[subj].Next >= 0 {
				continue
			}
			st := r.stateOf(&r.Refs[at][subj])
			if alone && topic >= 0 && st >= 0 && st != topic && t.Clauses[i].Kind == syntax.Main {
				return -1 // "Chilean troops withdrew and Peru declared its independence"
			}
			if topic < 0 {
				topic = st
			}
		}
		if topic >= 0 {
			return topic
		}
	}
	return -1
}

// spokenOf says whether the article names a state.
func (d *Document) spokenOf(e int32) bool {
	lex := d.Entities[e].Lex
	return d.Entities[e].Type != model.State || lex >= 0 && (d.Tally.Times(lex) > 0 || d.Tally.NamesBodyOf(lex)) ||
		slices.ContainsFunc(d.Offices, func(o Office) bool { return o.Owner == e })
}

// onlyState is the state of an article that names no other, even if it names it once:
// that of a new cabinet, told in the headline; -1 for none or several.
func (d *Document) onlyState() int32 {
	return d.onlyNamed(func(lex int32) bool { return d.lex.Entities[lex].Type == model.State })
}

// mainState is the state an article speaks of much more than of any other of
// those that fit; -1 for none. Every name counts once.
func (d *Document) mainState(fits func(lex int32) bool) int32 {
	best, most, second := int32(-1), 0, 0
	for lex, n := range d.Tally.Counts() {
		if !fits(lex) {
			continue
		}
		switch {
		case n > most || n == most && lex < best:
			best, most, second = lex, n, most
		case n > second:
			second = n
		}
	}
	if best < 0 || most < 2 || second*3 > most*2 {
		return -1
	}
	return d.entity(best)
}
