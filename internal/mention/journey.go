package mention

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// journeys is where people are, go and are received. The verbs of clauses write it; a new story empties it.
type journeys struct {
	place      int32           // the latest place or state someone was in; -1
	placed     int             // the sentence that named it
	abroad     map[int32]int32 // the state where a person was last told to go
	trip       trip            // the journey told last
	delegation leader          // who leads the delegation spoken of
	guest      int32           // 1 + the state of whom an officer without one receives, which is not his own; 0 for none
}

// goesTo notes where a person was told to go.
func (j *journeys) goesTo(person, state int32) {
	if j.abroad == nil {
		j.abroad = make(map[int32]int32)
	}
	j.abroad[person] = state
}

// wentTo is where a person was last told to go.
func (j *journeys) wentTo(person int32) (state int32, ok bool) {
	state, ok = j.abroad[person]
	return state, ok
}

// isAt notes the place or the state where someone was.
func (j *journeys) isAt(place int32, sentence int) { j.place, j.placed = place, sentence }

// leaders are those who lead the delegation spoken of.
func (j *journeys) leaders() []int32 {
	return append([]int32{j.delegation.person}, j.delegation.others...)
}

// receives notes the state of whom an officer without one receives, -1 for none.
func (j *journeys) receives(state int32) { j.guest = state + 1 }

// isGuest says whether a state is that of whom the officer receives.
func (j *journeys) isGuest(state int32) bool { return state+1 == j.guest }

// forget ends a story.
func (j *journeys) forget() {
	j.place, j.trip, j.delegation.person = -1, trip{}, -1
	clear(j.abroad)
}

// trip is the journey told last: who makes it, and in which sentence it was spoken of.
type trip struct {
	people   []int32
	sentence int
}

// travels notes who goes somewhere by the verb of a clause: "the minister flew to Lima".
func (r *articleReader) travels(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	if v := &s.Verbs[c.Verb]; c.Subj < 0 || v.Neg || v.Passive {
		return
	}
	var people []int32
	for _, m := range r.members(s, c.Subj) {
		people = append(people, r.Refs[s.Index][m].Actors...)
	}
	if people = distinct(people, r.person); len(people) > 0 {
		r.journeys.trip = trip{people, s.Index}
	}
}

// onJourney says whether the object of a clause, or what stands behind its verb and "on", is a journey that
// it does not call off: "embarked on a tour", "is making a trip to Asia".
func (r *sentenceReader) onJourney(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	if r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Cancels) {
		return false
	}
	np := c.Obj
	for m := int32(0); np < 0 && m < int32(len(s.NPs)); m++ {
		if n := &s.NPs[m]; n.Clause == clause && n.Up < 0 && n.Prep == r.w.on {
			np = m
		}
	}
	if np < 0 || s.NPs[np].Neg || s.NPs[np].Det == r.w.the || s.NPs[np].Det == r.w.this || s.NPs[np].PossNP >= 0 || !r.lex.Word(s.HeadWord(np)).Is(lexicon.Journey) {
		return false
	}
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		if s.NPs[m].Prep == r.w.by {
			return false // "criticised a tour of Asia by his rival"
		}
	}
	return true
}

// tripAgain gives a journey that begins a clause, and of which nothing says whose it is, those of whose
// journey the sentences before told: "The visit | followed stops in Quito", "The tour will include Oslo".
func (r *articleReader) tripAgain(s *syntax.Sentence) {
	const reach = 2
	if len(r.journeys.trip.people) == 0 || s.Index-r.journeys.trip.sentence > reach {
		return
	}
	for c := range s.Clauses {
		np := s.Clauses[c].Subj
		if np < 0 || s.Clauses[c].Kind != syntax.Main {
			continue
		}
		n := &s.NPs[np]
		if n.Det != r.w.the && n.Det != r.w.this || n.Plural || n.PossNP >= 0 || n.PossWord != 0 || !r.lex.Word(s.HeadWord(np)).Is(lexicon.Journey) || r.ofSomebody(s, np) || r.lastOne(s, np) {
			continue
		}
		r.focus.possess(s, np, Ref{Actors: r.journeys.trip.people, Place: -1, Via: ByPronoun})
		r.journeys.trip.sentence = s.Index
	}
}

// ofSomebody says whether a noun phrase tells whose it is: "the visit by the minister", "the US visit".
func (r *sentenceReader) ofSomebody(s *syntax.Sentence, np int32) bool {
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		if n := &s.NPs[m]; n.Up == np && (n.Prep == r.w.by || n.Prep == r.w.of) && s.Class(m) != syntax.CDate {
			return true
		}
	}
	for k := s.NPs[np].PFirst; k < s.NPs[np].Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PEntity || p.Kind == syntax.POffice {
			return true
		}
	}
	return false
}

// visitor is the one person whose journey was told last; -1 for none.
func (j *journeys) visitor(s *syntax.Sentence) int32 {
	const reach = 12 // sentences
	if len(j.trip.people) != 1 || s.Index-j.trip.sentence > reach {
		return -1
	}
	return j.trip.people[0]
}

// visitorCalled is the visitor whom a title calls by nothing but that, "the visiting dignitary"; -1 elsewhere.
func (r *articleReader) visitorCalled(s *syntax.Sentence, np int32, entry *lexicon.OfficeEntry) int32 {
	n := &s.NPs[np]
	if n.Det != r.w.the || n.Plural || entry.ID != "dignitary" {
		return -1
	}
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		if s.NPs[m].Up == np && s.NPs[m].Prep == r.w.from {
			return -1 // "the dignitary from Peru"
		}
	}
	return r.journeys.visitor(s)
}

// welcomed is the visitor whom a clause tells to have been received, where noun phrase np is its subject: "President Rios
// landed in Lima. ... | He was received at the airport by"; -1 elsewhere.
func (r *articleReader) welcomed(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Subj != np || s.Clauses[c].Kind != syntax.Main || s.NPs[np].PossWord != 0 {
		return -1
	}
	if v := &s.Verbs[s.Clauses[c].Verb]; !v.Passive || v.Neg || !r.lex.Word(v.Lemma).Does(lexicon.Receives) {
		return -1
	}
	return r.journeys.visitor(s)
}
