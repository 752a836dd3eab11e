package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// settings notes where the events of a sentence are held, as far as its
// clauses tell, and the meetings that only a verb tells of.
func (r *articleReader) settings(s *syntax.Sentence) {
	if len(s.Clauses) == 0 {
		return
	}
	for c := range s.Clauses {
		r.celebrated(s, int32(c))
		r.signing(s, int32(c))
		if cl := &s.Clauses[c]; cl.Subj >= 0 && r.calledOff(s, &s.Verbs[cl.Verb]) {
			if e := r.Entity(s, cl.Subj, model.Event); e >= 0 {
				r.Entities[e].off = true
			}
		}
	}
	places := make([]int32, len(s.Clauses)) // noun phrases, one more; 0 for none
	for i := range s.NPs {
		n := &s.NPs[i]
		if n.Clause < 0 || n.Prep != r.w.in && n.Prep != r.w.at || places[n.Clause] != 0 || n.Up >= 0 && r.Entity(s, n.Up, model.Event) >= 0 {
			continue
		}
		if r.Refs[s.Index][i].Place >= 0 || r.Entity(s, int32(i), model.State) >= 0 {
			places[n.Clause] = int32(i) + 1
		}
	}
	for c := range s.Clauses {
		np := places[c] - 1
		datelined := np < 0
		if datelined && s.Clauses[c].Kind == syntax.Main && s.Verbs[s.Clauses[c].Verb].Modal == 0 {
			np = s.Dateline // "BRUSSELS - Foreign ministers met on Monday"
		}
		if np < 0 {
			continue
		}
		lex := r.Refs[s.Index][np].Place
		if lex < 0 {
			lex = r.Entity(s, np, model.State)
		}
		if lex < 0 {
			continue // a dateline of a town that nobody knows
		}
		at := lex
		lex = r.Entities[at].Lex
		e := int32(-1)
		for _, at := range [...]int32{s.Clauses[c].Subj, s.Clauses[c].Obj} {
			if at >= 0 && e < 0 {
				e = r.Entity(s, at, model.Event)
			}
		}
		if e < 0 {
			e = r.convened(s, int32(c), at)
		}
		if e >= 0 && !datelined && r.Entities[e].place < 0 {
			r.Entities[e].place = lex
		}
	}
}

// calledOff says whether a passive verb tells that its subject does not take place.
func (r *sentenceReader) calledOff(s *syntax.Sentence, v *syntax.Verb) bool {
	if !v.Passive || v.Neg || v.Modal != 0 {
		return false
	}
	w := r.lex.Word(v.Lemma)
	switch w.Text {
	case "postpone", "delay", "put":
		return false // it takes place later
	case "call":
		return v.Last < s.Last && r.lex.Word(s.Words[v.Last]).Text == "off"
	}
	return w.Does(lexicon.Cancels)
}

// ceremonies are what is told by a verb alone, where a person is its subject in the passive.
var ceremonies = map[string]string{
	"marry": "wedding", "wed": "wedding", "bury": "funeral", "crown": "coronation", "enthrone": "coronation", "inaugurate": "inauguration", "swear": "inauguration",
}

// celebrated finds or makes the ceremony that a clause tells of without a noun: "The crown
// princess married X", "was sworn in as president".
func (r *articleReader) celebrated(s *syntax.Sentence, c int32) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	word, ok := ceremonies[r.lex.Word(v.Lemma).Text]
	if !ok || cl.Kind != syntax.Main || v.Neg || v.Modal != 0 || v.Perfect || cl.Subj < 0 || r.onePerson(s, cl.Subj) < 0 {
		return
	}
	if !v.Passive && (word != "wedding" || cl.Obj < 0 || r.onePerson(s, cl.Obj) < 0) {
		return
	}
	r.convene(s, c, r.ceremony(s, word))
}

// ceremony finds or makes the ceremony of a kind that is told of without a noun.
func (r *articleReader) ceremony(s *syntax.Sentence, kind string) int32 {
	t := traits{class: r.lex.Gathering("ceremony"), word: kind, place: -1, first: s.Index, heading: s.Heading, told: true}
	for i := len(r.focus.events) - 1; i >= 0; i-- {
		if x := &r.Entities[r.focus.events[i]].traits; x.class == t.class && x.word == t.word {
			return r.focus.events[i]
		}
	}
	e := int32(len(r.Entities))
	class := kind
	if r.lex.Gathering(kind) == "" {
		class = "ceremony"
	}
	r.Entities = append(r.Entities, Entity{Entity: model.Entity{Type: model.Event, Kind: class, Name: kind}, Lex: -1, State: -1, traits: t})
	return e
}

// signing makes the signing that a clause tells of without a noun, where no gathering was told before, so that others can be
// there: "Peru and Chile signed a treaty. King Carl looked on".
func (r *articleReader) signing(s *syntax.Sentence, c int32) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	pact := cl.Obj
	if v.Passive {
		pact = cl.Subj
	}
	if s.Heading || cl.Kind != syntax.Main && cl.Kind != syntax.Adverbial || v.Neg || v.Modal != 0 || pact < 0 || r.lex.Word(v.Lemma).Text != "sign" {
		return
	}
	if h := s.HeadPart(pact); h == nil || h.Kind != syntax.PEvent || r.lex.Events[h.Ref].Kind != "treaty" {
		return
	}
	for _, e := range r.focus.events {
		if r.Entities[e].traits.class != "" {
			return
		}
	}
	r.convene(s, c, r.ceremony(s, "signing"))
}

// Entity is the first entity of a type that a noun phrase stands for; -1 for
// none.
func (d *Document) Entity(s *syntax.Sentence, np int32, t model.EntityType) int32 {
	for _, e := range d.Refs[s.Index][np].Actors {
		if d.Entities[e].Type == t {
			return e
		}
	}
	return -1
}

// convened finds or makes the meeting a clause tells of without a noun: "the
// foreign ministers met in Lisbon"; -1 where it tells of none. Ministers hold no summit.
func (r *articleReader) convened(s *syntax.Sentence, c, at int32) int32 {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if !r.lex.Convenes(v.Lemma) || v.Passive || v.Neg || cl.Subj < 0 || cl.Obj >= 0 && (r.Refs[s.Index][cl.Obj].Actors != nil || s.Class(cl.Obj) == syntax.CNoun && !r.lex.Word(v.Lemma).Does(lexicon.ToEvents)) || !r.many(s, cl.Subj) {
		return -1 // "conferred the rank on"
	}
	for m := range s.NPs { // "met with", "met for a summit"
		n := &s.NPs[m]
		if n.Clause == c && (n.Prep == r.w.with || r.Entity(s, int32(m), model.Event) >= 0) {
			return -1
		}
	}
	for x := range s.Clauses { // "gathered to attend the funeral"
		if next := &s.Clauses[x]; next.Kind == syntax.Xcomp && next.Gov == c && next.Obj >= 0 && r.Entity(s, next.Obj, model.Event) >= 0 {
			return -1
		}
	}
	if r.forCeremony(s, v.Lemma, r.Entities[at].Lex) {
		return -1
	}
	t := traits{class: "meeting", word: "meeting", place: r.Entities[at].Lex, year: r.yearOf(s, c)}
	part := s.HeadPart(cl.Subj)
	ministers := part != nil && part.Kind == syntax.POffice && r.lex.Offices[part.Ref].Kind == lexicon.Minister
	e := int32(-1)
	for i := len(r.focus.events) - 1; i >= 0; i-- {
		x := &r.Entities[r.focus.events[i]].traits
		if r.onlyAimed(s, v.Last, r.focus.events[i]) {
			continue
		}
		if ministers && x.word == "summit" || r.Entities[at].Lex < 0 && x.place >= 0 && r.lex.Entities[x.place].State != "" {
			continue // in a town that nobody knows, and elsewhere
		}
		if t.year != "" && x.year == "" && x.first != s.Index && x.place != t.place && (!x.heading || s.Index > x.first+2) {
			continue // "In June 2023 the ministers met in Oslo" after "their talks"
		}
		if x.class == t.class && !r.different(x, &t) && (x.place >= 0 || x.first >= s.Index-1) {
			e = r.focus.events[i]
			break
		}
	}
	if e < 0 {
		e = int32(len(r.Entities))
		t.first, t.heading, t.told = s.Index, s.Heading, true
		name := r.Entities[at].Name + " meeting"
		r.Entities = append(r.Entities, Entity{Entity: model.Entity{Type: model.Event, Kind: "meeting", Name: name}, Lex: -1, State: -1, traits: t})
	}
	r.convene(s, c, e)
	return e
}

// onlyAimed says whether an event is named behind token at by what an infinitive there tells: "met in Lima to prepare for | a summit".
func (r *articleReader) onlyAimed(s *syntax.Sentence, at, event int32) bool {
	for m := range s.NPs {
		if s.NPs[m].First < at || r.Entity(s, int32(m), model.Event) != event {
			continue
		}
		top := s.NPs[m].Lead
		for i := 0; i < 4 && s.NPs[top].Up >= 0; i++ {
			top = s.NPs[s.NPs[top].Up].Lead
		}
		if c := s.NPs[top].Clause; c >= 0 && s.Clauses[c].Kind == syntax.Xcomp {
			return true
		}
	}
	return false
}

// yearOf is the year in which a clause tells that it was: "In June 2023 the ministers met"; "" where it tells none.
func (r *sentenceReader) yearOf(s *syntax.Sentence, c int32) string {
	for np := range s.NPs {
		if s.NPs[np].Clause == c && s.Class(int32(np)) == syntax.CDate {
			if y := s.Text(s.NPs[np].Last-1, s.NPs[np].Last); syntax.IsYear(y) {
				return y
			}
		}
	}
	return ""
}

// forCeremony says whether those who come together at a place come for the ceremony there
// that was told just before: "attended the funeral in Caracas. Among those gathering there".
func (r *articleReader) forCeremony(s *syntax.Sentence, verb, place int32) bool {
	if place < 0 || r.lex.Word(verb).Text == "meet" {
		return false
	}
	for i := len(r.focus.events) - 1; i >= 0; i-- {
		x := &r.Entities[r.focus.events[i]].traits
		if x.class == "ceremony" && x.place == place && x.first >= s.Index-2 {
			return true
		}
	}
	return false
}

// many says whether a noun phrase and its list stand for a body or for more
// than two people: two that meet have no summit.
func (r *articleReader) many(s *syntax.Sentence, np int32) bool {
	var buf [64]int32
	var all []int32
	if list := s.NPs[np].Names; list >= 0 && s.NPs[np].Next < 0 {
		np = list // "The trio - Rios, Vera and Soto - met"
	}
	members := s.Members(np, buf[:])
	for _, m := range members {
		ref := &r.Refs[s.Index][m]
		for _, e := range ref.Actors {
			if !slices.Contains(all, e) {
				all = append(all, e)
			}
		}
		part := s.HeadPart(m)
		if part != nil && part.Kind == syntax.PPron && len(members) == 1 {
			return r.they(s, m)
		}
		n := &s.NPs[m]
		if part != nil && n.Plural && n.PFirst < n.Head && len(members) == 1 && r.lex.Head(s.Words[part.Last-1])&lexicon.StateHead != 0 {
			switch s.Parts[n.PFirst].Kind { // "the G8 countries", "the six nations"
			case syntax.PEntity, syntax.PNum:
				return !two(s, n)
			}
		}
		if part == nil || ref.Via == ByCoref || ref.Via == ByPronoun {
			continue
		}
		if two(s, n) {
			return false
		}
		if part.Kind == syntax.POffice && n.Plural && len(members) == 1 {
			return !(ref.Via == ByAgent && len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.State) // not "US diplomats gathered at the embassy"
		}
		if n.Plural && r.lex.Head(s.Words[part.Last-1])&lexicon.Agent != 0 && len(members) == 1 {
			return true
		}
		if len(ref.Actors) == 1 && len(members) == 1 && part.Kind == syntax.PEntity {
			if intergovernmental(&r.Entities[ref.Actors[0]]) {
				return true
			}
		}
	}
	return len(all) > 2
}

// they says whether "they" goes back to many in the sentence: "The ministers will
// decide when they meet in Lisbon".
func (r *articleReader) they(s *syntax.Sentence, np int32) bool {
	if s.HeadWord(np) != r.w.they {
		return false
	}
	for c := range s.Clauses {
		if subj := s.Clauses[c].Subj; subj >= 0 && subj < np && s.Class(subj) != syntax.CPron {
			return r.many(s, subj)
		}
	}
	return false
}

// two says whether a noun phrase counts two: "the two presidents".
func two(s *syntax.Sentence, n *syntax.NP) bool {
	for k := n.PFirst; k < n.PLast; k++ {
		p := &s.Parts[k]
		if p.Kind == syntax.PNum && s.Text(p.First, p.Last) == "two" {
			return true
		}
	}
	return false
}
