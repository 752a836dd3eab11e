package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// groups is who is told of together: lists, those whom one phrase means, and the two states an article is about. Each noun
// phrase that is resolved writes it; a new story empties it.
type groups struct {
	latest     []int32 // the latest group of people or states
	told       int     // the sentence that told of it
	whereOnly  bool    // it is only where something is: "talks in Chad and Mali"
	before     []int32 // the group before it
	toldBefore int
	couple     []int32            // the two states whose relations the article is about
	home       int32              // 1 + that of them whose relations its heading calls them; 0 for none
	crowds     map[string][]int32 // whom plural titles stood for, by their last word
}

// lately says whether the latest group was told of at most so many sentences before one.
func (g *groups) lately(sentence, reach int) bool { return sentence-g.told <= reach }

// homeState is that of the two states whose relations the heading calls them; -1 for none.
func (g *groups) homeState() int32 { return g.home - 1 }

// calledOf notes whose relations a heading calls them, -1 for nobody's.
func (g *groups) calledOf(state int32) { g.home = state + 1 }

// crowd is whom the plural of a title stood for last, by its last word.
func (g *groups) crowd(word string) []int32 { return g.crowds[word] }

// callCrowd lets the plural of a title stand for people from then on.
func (g *groups) callCrowd(word string, people []int32) { g.crowds[word] = people }

// forget ends a story.
func (g *groups) forget() {
	g.latest, g.before, g.couple, g.home = nil, nil, nil, 0
	clear(g.crowds)
}

// too says whether noun phrase np is of a clause that only adds who else does what the one before
// it tells: "Rios watched it, as did | the envoys of | Peru and Chile".
func too(s *syntax.Sentence, np int32) bool {
	c := s.NPs[s.NPs[np].Lead].Clause
	return c >= 0 && s.Clauses[c].Like >= 0
}

// focusGroup notes who is told of together once noun phrase np is read: a list, several that one phrase means, and those
// that meet or agree.
func (r *articleReader) focusGroup(s *syntax.Sentence, np int32) {
	n := &s.NPs[np]
	if n.Next < 0 && n.Lead != np { // the last of a list
		r.focusList(s, np)
	} else if all := r.Refs[s.Index][np].Actors; len(all) > 1 && !too(s, np) {
		r.groups.gather(all, s.Index)
	}
	if all := r.accordWith(s, np); all != nil {
		r.groups.gather(all, s.Index)
	}
	if all := r.company(s, np); all != nil {
		r.groups.gather(all, s.Index)
	}
	if all := r.meeting(s, np); all != nil {
		r.groups.gather(all, s.Index)
		if slices.Equal(all, distinct(all, r.person)) {
			r.meetings.meet(all)
		}
	}
}

// focusList notes who is told of together in the list that ends with noun phrase np: "| Peru, Chile and Cuba signed".
func (r *articleReader) focusList(s *syntax.Sentence, np int32) {
	var buf [64]int32
	var all []int32
	for _, m := range s.Members(np, buf[:]) {
		for _, e := range r.Refs[s.Index][m].Actors {
			if !slices.Contains(all, e) {
				all = append(all, e)
			}
		}
	}
	lead := &s.NPs[s.NPs[np].Lead]
	if s.Heading && (lead.Prep == r.w.on || r.lex.Word(lead.Prep).Text == "about") {
		return // "Readout of the call on Peru and Chile" is not theirs
	}
	if len(all) < 2 || too(s, np) || r.mediators(s, s.NPs[np].Lead) || r.either(s, np) {
		return
	}
	r.groups.gather(all, s.Index)
	r.groups.whereOnly = lead.Prep == r.w.in
	if lead.Appos >= 0 {
		if key := r.crowdOf(s, lead.Appos); key != "" {
			r.groups.callCrowd(key, all)
		}
	}
}

// mediators says whether those named together only bring others together, who go on being spoken of: "The talks were
// brokered by | Peru and Chile. The two sides", "Peru and Chile mediated".
func (r *sentenceReader) mediators(s *syntax.Sentence, lead int32) bool {
	c := s.NPs[lead].Clause
	if c < 0 {
		return false
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	w := r.lex.Word(v.Lemma)
	return w.Does(lexicon.Mediates) && (v.Passive && s.NPs[lead].Prep == r.w.by || s.Clauses[c].Subj == lead && w.Text != "host")
}

// either says whether "or" stands before the last of a list, of whom only one does it: "Peru or | Chile will host it".
func (r *sentenceReader) either(s *syntax.Sentence, np int32) bool {
	i := s.NPs[np].First - 1
	return i >= s.First && r.lex.Word(s.Words[i]).Text == "or"
}

// across is the other of the two states whose relations the article is about; -1 for none.
func (g *groups) across(state int32) int32 {
	if i := slices.Index(g.couple, state); len(g.couple) == 2 && i >= 0 {
		return g.couple[1-i]
	}
	return -1
}

// Couple is the two states whose relations the article is about; nil for none.
func (d *Document) Couple() []int32 {
	if len(d.groups.couple) != 2 {
		return nil
	}
	return d.groups.couple
}

// gather notes those who are named together in a sentence.
func (g *groups) gather(all []int32, sentence int) {
	if !slices.Equal(all, g.latest) {
		g.before, g.toldBefore = g.latest, g.told
	}
	g.latest, g.told, g.whereOnly = all, sentence, false
}

// amongMore says whether those named last are only the end of a longer list: "is banned
// by the European Union, India and the United States" makes no two sides.
func (g *groups) amongMore(last []int32) bool {
	if len(g.latest) <= len(last) {
		return false
	}
	for _, e := range last {
		if !slices.Contains(g.latest, e) {
			return false
		}
	}
	return true
}

// distinct lists what as makes of entities, each once.
func distinct(entities []int32, as func(int32) int32) []int32 {
	var out []int32
	for _, e := range entities {
		if x := as(e); x >= 0 && !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

func itself(e int32) int32 { return e }

// person is an entity that is a person, -1 for another.
func (d *Document) person(e int32) int32 {
	if d.Entities[e].Type == model.Person {
		return e
	}
	return -1
}

// country is a state, or that of a person or of a ministry; -1 for none.
func (d *Document) country(e int32) int32 {
	if d.Entities[e].Type == model.State {
		return e
	}
	return d.Entities[e].State
}

// side is a state or an organization, or that of a person; -1 for none.
func (d *Document) side(e int32) int32 {
	x := &d.Entities[e]
	if x.actsForState() {
		return x.State // its parliament or court
	}
	if x.Type != model.Person {
		return e
	}
	if of := d.employer(e); of >= 0 && d.Entities[of].Type == model.Organization {
		if y := &d.Entities[of]; y.Kind == "armed" || y.Kind == "" && y.State < 0 {
			return of // the leader of rebels
		} else if x.State < 0 {
			return of
		}
	}
	return x.State
}

// except leaves one entity out of what as makes of others.
func except(as func(int32) int32, not int32) func(int32) int32 {
	return func(e int32) int32 {
		if e = as(e); e == not {
			return -1
		}
		return e
	}
}

// countryIn turns an entity into its state where that is in a bloc's region, "the three Gulf states";
// any is where there is no bloc.
func (d *Document) countryIn(bloc int32) func(int32) int32 {
	return func(e int32) int32 {
		if e = d.countryOf(e); e >= 0 && !d.lies(e, bloc) {
			return -1
		}
		return e
	}
}

// countryOf is the country of an entity, of a leader also the one that he is known to have led where the text does not tell:
// "a meeting between | Obama | and the Cuban president".
func (d *Document) countryOf(e int32) int32 {
	if st := d.country(e); st >= 0 || d.Entities[e].Type != model.Person {
		return st
	}
	return d.Country(e)
}
