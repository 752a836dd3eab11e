package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// meetings is which meetings the text tells of by verbs, and who met.
type meetings struct {
	who      []int32            // those of the meeting or call told last
	count    int                // how many were told, of others than the one before
	byClause map[[2]int32]int32 // the gathering that a clause tells of by its verb, by sentence and clause
}

// convene notes the gathering that a clause tells of, which is spoken of now.
func (d *Document) convene(s *syntax.Sentence, c, e int32) {
	d.meetings.convene(s, c, e)
	d.touch(e, s.Index)
}

// Convened is the meeting that a clause tells of by its verb alone; -1 for
// none.
func (d *Document) Convened(s *syntax.Sentence, clause int32) int32 {
	if e, ok := d.meetings.convened(s, clause); ok {
		return e
	}
	return -1
}

// hosting says whether a state is only where the two who were spoken of last met: "Ana Silva of Peru
// met Juan Rios of Chile in Oslo" makes Norway none of "the two sides".
func (d *Document) hosting(e int32) bool {
	return len(d.meetings.who) == 2 && slices.Equal(d.groups.latest, d.meetings.who) && !slices.ContainsFunc(d.meetings.who, func(x int32) bool { return d.country(x) == e })
}

// accordWith is those of whom a clause says that one has an agreement with the others, of whom
// np is the last: "Peru signed a pact with Chile, which commits both sides"; nil for none.
func (r *articleReader) accordWith(s *syntax.Sentence, np int32) []int32 {
	lead := s.NPs[np].Lead
	on := s.NPs[lead].Up
	if on < 0 || s.NPs[lead].Prep != r.w.with || s.NPs[np].Next >= 0 || !r.lex.Word(s.HeadWord(on)).Is(lexicon.Accord) {
		return nil
	}
	c := s.NPs[on].Clause
	if c < 0 || s.Clauses[c].Obj != on || s.Clauses[c].Subj < 0 || s.Verbs[s.Clauses[c].Verb].Neg {
		return nil
	}
	var all []int32
	for _, m := range append(r.members(s, s.Clauses[c].Subj), r.members(s, lead)...) {
		ref := &r.Refs[s.Index][m]
		if len(ref.Actors) != 1 || slices.Contains(all, ref.Actors[0]) {
			return nil
		}
		e := ref.Actors[0]
		if r.Entities[e].Type == model.Person && r.country(e) < 0 {
			if e = r.termState(e); e < 0 {
				return nil
			}
		}
		all = append(all, e)
	}
	return all
}

// company is the one whom a clause says to be accompanied and those who go with him, of whom np is the last: "Rios met Vera,
// accompanied by | Diaz and Silva. The three flew on"; nil for none.
func (r *articleReader) company(s *syntax.Sentence, np int32) []int32 {
	lead := s.NPs[np].Lead
	c := s.NPs[lead].Clause
	if c < 0 || s.NPs[lead].Prep != r.w.by || s.NPs[np].Next >= 0 || s.Clauses[c].Subj < 0 {
		return nil
	}
	if v := &s.Verbs[s.Clauses[c].Verb]; !v.Passive || v.Neg || r.lex.Word(v.Lemma).Text != "accompany" && r.lex.Word(v.Lemma).Text != "join" {
		return nil
	}
	var all []int32
	for _, m := range append([]int32{s.Clauses[c].Subj}, r.members(s, lead)...) {
		e := r.onePerson(s, m)
		if e < 0 || slices.Contains(all, e) {
			return nil
		}
		all = append(all, e)
	}
	return all
}

// meeting is the people of whom a clause says that one met the others, of whom np is the last, or spoke with
// them, where those without a name are their states: "both men", "the leaders" are they; nil for none.
func (r *articleReader) meeting(s *syntax.Sentence, np int32) []int32 {
	lead := s.NPs[np].Lead
	whom := lead
	if up := s.NPs[lead].Up; up >= 0 && s.NPs[up].Plural && s.Class(up) == syntax.COffice && (s.NPs[lead].Prep == r.w.from || s.NPs[lead].Prep == r.w.of) {
		whom = s.NPs[up].Lead // "her counterparts from | Peru and Chile"
	}
	c := s.NPs[whom].Clause
	if c < 0 || s.Clauses[c].Subj < 0 || s.Verbs[s.Clauses[c].Verb].Neg || s.NPs[s.Clauses[c].Subj].Next >= 0 || s.NPs[np].Next >= 0 || !r.dealsWith(s, c, whom) {
		return nil
	}
	host := r.onePerson(s, s.Clauses[c].Subj)
	if host < 0 {
		return nil
	}
	all := []int32{host}
	for _, m := range r.members(s, lead) {
		ref := &r.Refs[s.Index][m]
		e := r.onePerson(s, m)
		if e < 0 && s.Class(m) == syntax.COffice && len(ref.Actors) == 0 {
			continue // "Deputy Prime Minister | and Defence Minister Ana Rios"
		}
		if e < 0 && (whom != lead || s.NPs[m].Like >= 0 || s.Class(m) == syntax.COffice && ref.Via == ByAgent) {
			e = r.stateOf(ref) // "her Greek | and Turkish counterparts"
		}
		if e < 0 || e == host || r.country(e) >= 0 && r.country(e) == r.country(host) {
			return nil
		}
		if !slices.Contains(all, e) { // of two titles before a name both mean who bears it
			all = append(all, e)
		}
	}
	return all
}

// dealsWith says whether clause c tells that its subject meets whom noun phrase np names, or speaks with them: "Rios
// called | Silva".
func (r *sentenceReader) dealsWith(s *syntax.Sentence, c, np int32) bool {
	cl, prep := &s.Clauses[c], s.NPs[np].Prep
	w := r.lex.Word(s.Verbs[cl.Verb].Lemma)
	switch {
	case w.Does(lexicon.Meets):
		return cl.Obj == np || prep == r.w.with
	case w.Does(lexicon.Receives):
		return cl.Obj == np
	case prep == r.w.with && cl.Obj >= 0 && s.NPs[np].Up == cl.Obj && r.lex.Word(s.HeadWord(cl.Obj)).Is(lexicon.Talks): // "held a meeting with"
		return true
	}
	switch w.Text {
	case "speak", "talk":
		return prep == r.w.with || prep == r.w.to && s.NPs[np].Up < 0 // not "with X, adviser to the president"
	case "call", "phone", "telephone":
		return cl.Obj == np && cl.Obj2 < 0 // not "called him a liar"
	}
	return false
}
