package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// near is how many sentences back "the two countries" and "they" go.
const near = 2

// far is how many sentences back they go to a group where nobody is nearer.
const far = 8

// together finds those who are spoken of together: the group named last, else
// the last two, or as many as size says, of the sentences just before. as turns
// an entity into what is wanted of it, -1 where it is nothing of the kind.
func (d *Document) together(sentence, size int, as func(int32) int32) []int32 {
	group := distinct(d.groups.latest, as)
	fits := len(group) > 1 && len(group) == len(d.groups.latest) && (size == 0 || size == len(group))
	if couple := distinct(d.groups.couple, as); len(couple) == 2 && (size == 0 || size == 2) && !(fits && d.groups.lately(sentence, 1)) && !slices.Equal(couple, distinct(couple, d.person)) {
		return couple
	}
	if fits && d.groups.lately(sentence, near) {
		return group
	}
	if before := distinct(d.groups.before, d.person); slices.Equal(before, distinct(before, as)) && len(before) > 1 && len(before) == size && len(before) == len(d.groups.before) && sentence-d.groups.toldBefore <= near {
		return before // people, whoever was named together since
	}
	if before := distinct(d.groups.before, as); !fits && size == 2 && len(before) == 2 && len(d.groups.before) == 2 && sentence-d.groups.toldBefore <= near {
		return before // "Peru and Chile held talks. Envoys X and Y chaired them. X blamed both sides"
	}
	if size > 0 {
		var last []int32
		here := true
		for i := len(d.focus.recent) - 1; i >= 0 && len(last) < size; i-- {
			if sentence-d.focus.seen(d.focus.recent[i]) > near {
				break
			}
			if e := as(d.focus.recent[i]); e >= 0 && !slices.Contains(last, e) && !(e != d.focus.recent[i] && d.Entities[d.focus.recent[i]].Kind == "company") { // "told AFP" names no country
				last = append(last, e)
				here = here && d.focus.seen(d.focus.recent[i]) == sentence
			}
		}
		if both := d.opposed(sentence, as); size == 2 && len(both) == 2 && !(here && len(last) == 2) {
			return both
		}
		if len(last) == size && !d.groups.amongMore(last) {
			slices.Reverse(last)
			return last
		}
	}
	if fits && d.groups.lately(sentence, far) {
		return group
	}
	if met := distinct(d.meetings.who, as); len(met) > 1 && len(met) == len(d.meetings.who) && (size == len(met) || size == 0 && slices.Equal(met, d.meetings.who)) {
		return met // a readout goes on about them to its end
	}
	return nil
}

// opposed is the two of which a main clause of the sentences just before says something of
// one to the other, whoever else is named: "Peru accused Chile of spying. Brazil offered to
// mediate", "Peru set up relations with Chile after it broke with Bolivia"; nil for none.
func (d *Document) opposed(sentence int, as func(int32) int32) []int32 {
	for i := sentence - 1; i >= 0 && i >= sentence-near && i >= d.story.began(sentence); i-- {
		s := d.Sentences[i]
		one := func(np int32) int32 {
			if np < 0 || s.NPs[np].Next >= 0 || s.NPs[np].Lead != np || len(d.Refs[i][np].Actors) != 1 {
				return -1
			}
			e := d.Refs[i][np].Actors[0]
			if x := as(e); x == e || d.Entities[e].Kind != "company" { // "told AFP" names no country
				return x
			}
			return -1
		}
		for c := range s.Clauses {
			cl := &s.Clauses[c]
			if cl.Kind != syntax.Main {
				continue
			}
			subj := one(cl.Subj)
			if subj < 0 {
				continue
			}
			if x := one(cl.Obj); x >= 0 && x != subj {
				return []int32{subj, x}
			}
			for m := range s.NPs {
				n := &s.NPs[m]
				if n.Clause != int32(c) && (n.Up < 0 || n.Up != cl.Obj) {
					continue
				}
				switch d.lex.Word(n.Prep).Text {
				case "with", "against", "to", "on":
				default:
					continue
				}
				if x := one(int32(m)); x >= 0 && x != subj && s.Class(int32(m)) != syntax.CEvent {
					return []int32{subj, x}
				}
			}
		}
	}
	return nil
}

// subjectTold is how many sentences at most say what an article is about.
const subjectTold = 3

// couple is the two states whose relations a sentence speaks of: "Bolivia–Chile
// relations", "Relations between Bolivia and Chile date from 1825"; nil for none or more.
func (r *articleReader) couple(s *syntax.Sentence) []int32 {
	for np := range s.NPs {
		n := &s.NPs[np]
		w, last := r.lex.Word(s.HeadWord(int32(np))), n.Head
		if s.Index == 0 && s.Heading && w.Is(lexicon.Dispute) && hyphened(s, np) {
			last = n.PFirst + 2 // "Chadian-Malian | Libya conflict"
		} else if !w.Is(lexicon.Bond) {
			continue
		}
		if n.Clause >= 0 && n.Prep != 0 {
			continue
		}
		var both []int32
		add := func(e int32) {
			if e >= 0 && r.Entities[e].Type == model.State && !slices.Contains(both, e) {
				both = append(both, e)
			}
		}
		for k := n.PFirst; k < last; k++ {
			if s.Parts[k].Kind == syntax.PEntity {
				add(r.PartEntity(s, &s.Parts[k]))
			}
		}
		if m := np + 1; len(both) == 0 && m < len(s.NPs) && s.NPs[m].Up == int32(np) && s.NPs[m].Prep == r.w.between {
			var buf [64]int32
			for _, x := range s.Members(int32(m), buf[:]) {
				for _, e := range r.Refs[s.Index][x].Actors {
					add(e)
				}
			}
		}
		if len(both) == 2 {
			return both
		}
		if s.Heading && s.Index == 0 {
			return r.headed(s)
		}
	}
	return nil
}

// hyphened says whether a noun phrase begins with two names that a hyphen joins: "Chadian-Malian border conflict".
func hyphened(s *syntax.Sentence, np int) bool {
	k := s.NPs[np].PFirst
	return k+2 < s.NPs[np].PLast && s.Parts[k].Kind == syntax.PEntity && s.Parts[k+1].Kind == syntax.PEntity && s.Doc.Tokens[s.Parts[k+1].First].Joined
}

// headed is the two states that a heading about relations names, and whose they are where it
// says that: "The United States' Relations, by Country: Niger"; nil for none or more.
func (r *articleReader) headed(s *syntax.Sentence) []int32 {
	var both []int32
	for np := range s.NPs {
		for k := s.NPs[np].PFirst; k < s.NPs[np].PLast; k++ {
			if s.Parts[k].Kind != syntax.PEntity || r.Tally.Pick(s.Parts[k].Senses, lexicon.State, lexicon.Demonym) < 0 {
				continue
			}
			if e := r.PartEntity(s, &s.Parts[k]); !slices.Contains(both, e) && r.Entities[e].Type == model.State {
				both = append(both, e)
			}
		}
		if possesses(s, int32(np)) && len(both) == 1 {
			r.groups.calledOf(both[0])
		}
	}
	if len(both) != 2 {
		r.groups.calledOf(-1)
		return nil
	}
	return both
}

// guide notes what a heading shows to be a guide to the relations of two states, "U.S. Recognition of
// Kenya", and which of them has most of its envoys and missions named there: it is whose guide it is.
func (r *articleReader) guide(s *syntax.Sentence) {
	if len(s.NPs) == 0 || r.head(s, 0) != "recognition" || slices.ContainsFunc(s.Words[s.First:s.Last], func(w int32) bool { return r.lex.Head(w)&lexicon.Post != 0 }) { // not "of the Yugoslav Legation"
		return
	}
	both := r.headed(s)
	if both == nil {
		return
	}
	r.groups.couple = both
	if r.groups.homeState() >= 0 {
		return
	}
	count := [2]int{}
	for _, t := range r.Sentences[s.Index:] {
		for k := range len(t.Parts) - 1 {
			p, next := &t.Parts[k], &t.Parts[k+1]
			if p.Kind != syntax.PEntity || next.First != p.Last || r.lex.Head(t.Words[next.Last-1])&lexicon.Post == 0 && (next.Kind != syntax.POffice || r.lex.Offices[next.Ref].Kind != lexicon.Diplomat) {
				continue
			}
			if i := slices.Index(both, r.PartEntity(t, p)); i >= 0 {
				count[i]++
			}
		}
	}
	if count[0] != count[1] {
		r.groups.calledOf(both[0])
		if count[1] > count[0] {
			r.groups.calledOf(both[1])
		}
	}
}

// size is how many a noun phrase says there are, 0 where it does not say; false
// where it counts more than can be followed.
func (d *Document) size(s *syntax.Sentence, np int32) (int, bool) {
	n := &s.NPs[np]
	switch d.lex.Word(n.Det).Text {
	case "both", "neither":
		return 2, true
	}
	if n.PFirst == n.PLast || s.Parts[n.PFirst].Kind != syntax.PNum {
		return 0, true
	}
	if i := s.Parts[n.PFirst].First + 1; i < n.Last && d.lex.Word(s.Words[i]).Closed&lexicon.NumberWord != 0 {
		return 0, false // "two dozen countries"
	}
	switch d.lex.Word(s.Words[s.Parts[n.PFirst].First]).Text {
	case "two":
		return 2, true
	case "three":
		return 3, true
	case "four":
		return 4, true
	}
	return 0, false
}

// doneToBoth is the two states to which the verb of which noun phrase np is the object was last told
// to be done, a few sentences back at most: "Peru recognised Croatia and Slovenia ... Chile had
// recognised both republics in May"; nil for none.
func (r *articleReader) doneToBoth(s *syntax.Sentence, np int32) []int32 {
	const reach, long = 8, 40 // sentences, clauses of one
	at := s.NPs[np].Clause
	if at < 0 || s.Clauses[at].Obj != np {
		return nil
	}
	lemma := s.Verbs[s.Clauses[at].Verb].Lemma
	for i := s.Index; i >= max(r.story.began(s.Index), s.Index-reach); i-- {
		t := r.Sentences[i]
		last := int32(len(t.Clauses))
		if i == s.Index {
			last = at
		}
		for c := last - 1; c >= max(0, last-long); c-- {
			cl := &t.Clauses[c]
			if cl.Obj < 0 || t.Verbs[cl.Verb].Lemma != lemma || t.Verbs[cl.Verb].Passive {
				continue
			}
			var both []int32
			for _, m := range r.members(t, t.NPs[cl.Obj].Lead) {
				if e := r.stateOf(&r.Refs[i][m]); e >= 0 && t.Class(m) == syntax.CState {
					both = append(both, e)
				}
			}
			if len(both) == 2 {
				return both
			}
		}
	}
	return nil
}

// several is whom a plural description means: "the two countries", "both
// sides", "the two men".
func (r *articleReader) several(s *syntax.Sentence, np int32, head lexicon.HeadKind, w *lexicon.Word) []int32 {
	size, ok := r.size(s, np)
	if !ok || r.toldApart(s, np) || r.partly(s, np) || size == 0 && whichever(s, np) {
		return nil
	}
	if key := r.crowdOf(s, np); key != "" && len(r.groups.crowd(key)) == size {
		return r.groups.crowd(key) // whoever was named together since
	}
	if both := r.guestAndHost(s, np); size == 2 && len(both) == 2 {
		return both
	}
	side, country := r.others(s, np, r.side), r.others(s, np, r.countryIn(r.region(s, np)))
	if st := r.mediatorState(s, np); st >= 0 {
		side, country = except(side, st), except(country, st)
	}
	switch {
	case w.Text == "parties" || w.Text == "sides":
		all := r.partiesTo(s, np, size, side)
		if st := r.quarrelIn(s, np); st >= 0 && !slices.ContainsFunc(all, func(e int32) bool { return r.side(e) == st || r.country(e) == st }) {
			return nil
		}
		return all
	case size > 0 && w.Is(lexicon.Rival):
		return r.together(s.Index, size, country)
	case r.territories(s, np, w):
		return r.together(s.Index, size, r.unrecognised)
	case w.Text == "men" || w.Text == "women":
		return r.together(s.Index, size, r.others(s, np, r.person))
	case w.Text == "islands" && size == 0: // those of one state, "annexed the islands"
	case head&(lexicon.StateHead|lexicon.Government) != 0:
		if k := s.NPs[np].PFirst; size == 0 && k < s.NPs[np].Head && s.Doc.Tokens[s.Parts[k].First].Capital {
			return nil // "the East European states"
		}
		if both := r.facing(s, np); size == 2 && len(both) == 2 {
			return both
		}
		if both := r.doneToBoth(s, np); size == 2 && len(both) == 2 {
			return both
		}
		if both := r.brokenWith(s, np); size == 2 && len(both) == 2 {
			return both
		}
		if both := r.onlyTwoHere(s, np); size == 2 && len(both) == 2 {
			return both
		}
		return r.together(s.Index, size, country)
	case head&lexicon.Agent != 0 && s.NPs[np].Det != 0 && (size > 0 || w.Text == "delegations" || w.Text == "negotiators"): // not "four missiles", "two delegations"
		if all := r.together(s.Index, size, itself); w.Text != "forces" || !slices.ContainsFunc(all, func(e int32) bool { return r.Entities[e].Type == model.Person }) {
			return all // "the three forces" are no persons
		}
	}
	return nil
}

// guestAndHost is the state of whoever goes somewhere and the one he is said to go to, of which "where" right before noun phrase np tells
// more: "Rios has been to Oslo, where | the two sides signed"; nil elsewhere.
func (r *articleReader) guestAndHost(s *syntax.Sentence, np int32) []int32 {
	at := s.NPs[np].First - 1
	if np == 0 || at <= s.First || r.lex.Word(s.Words[at]).Text != "where" || s.NPs[np-1].Clause < 0 {
		return nil
	}
	subj := s.Clauses[s.NPs[np-1].Clause].Subj
	host := r.stateOf(&r.Refs[s.Index][np-1])
	if subj < 0 || host < 0 || s.NPs[subj].Next >= 0 || len(r.Refs[s.Index][subj].Actors) != 1 {
		return nil
	}
	if guest := r.country(r.Refs[s.Index][subj].Actors[0]); guest >= 0 && guest != host {
		return []int32{guest, host}
	}
	return nil
}

// whichever says whether what a noun phrase means is only told right behind it: "the countries | meeting in Lima", "the states |
// that attended", whoever was spoken of before.
func whichever(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Kind == syntax.Participial && cl.GovNP == np && v.Form == syntax.Gerund && v.First == n.Last || cl.Kind == syntax.Relative && cl.Subj == np && n.Last < s.Last && s.Tag(n.Last) == syntax.Rel {
			return true
		}
	}
	return false
}

// partiesTo is whom "the parties" or "both sides" means, noun phrase np; nobody's who are of one state, "the Sudanese parties".
func (r *articleReader) partiesTo(s *syntax.Sentence, np int32, size int, side func(int32) int32) []int32 {
	for k := s.NPs[np].PFirst; k < s.NPs[np].Head; k++ { // "the conflicting sides" are whoever fights
		if p := &s.Parts[k]; p.Kind == syntax.PAdj || p.Is(lexicon.Demonym) {
			return nil
		}
	}
	if both := r.facingHere(s, side); size != 0 && size == len(both) {
		return both
	}
	if r.groups.whereOnly && r.groups.lately(s.Index, far) {
		return nil // "has brought peace to Sudan. He led talks in Chad and Mali. The two sides": no one's by where it is
	}
	if group := distinct(r.groups.latest, side); len(group) > 1 && len(group) == len(r.groups.latest) && (size == 0 || size == len(group)) && r.groups.lately(s.Index, far) {
		return group // whoever else was spoken of since
	}
	if st := r.facingRebels(s); st >= 0 {
		return []int32{st} // the other is nobody by name
	}
	return r.together(s.Index, size, side)
}

// quarrelIn is the land whose conflict the parties that noun phrase np names are those to: "Peru and Chile urged peace.
// The parties to the conflict in Mali", "both sides in Libya", not "the parties to the talks in Kenya"; -1 for none.
func (r *articleReader) quarrelIn(s *syntax.Sentence, np int32) int32 {
	const reach = 3 // noun phrases
	of := np
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+reach; m++ {
		n := &s.NPs[m]
		if n.Up != of && n.Up != np || n.Lead != m || n.Prep != r.w.to && n.Prep != r.w.in && n.Prep != r.w.of {
			return -1
		}
		if p := s.HeadPart(m); p == nil {
			return -1
		} else if p.Is(lexicon.State) && !p.Is(lexicon.Metonym) {
			if n.Prep != r.w.in {
				return -1
			}
			return r.entity(r.Tally.Pick(p.Senses, lexicon.State))
		}
		if !r.quarrel(s, m) {
			return -1
		}
		for k := s.NPs[m].PFirst; k < s.NPs[m].Head; k++ {
			if p := &s.Parts[k]; p.Is(lexicon.Demonym) {
				return r.entity(r.Tally.Pick(p.Senses, lexicon.Demonym))
			}
		}
		of = m
	}
	return -1
}

// quarrel says whether noun phrase np is a conflict, or what is to end one, that has parties.
func (r *sentenceReader) quarrel(s *syntax.Sentence, np int32) bool {
	noun := s.HeadWord(np)
	return r.lex.In(lexicon.Strife, noun) || r.lex.Word(noun).Is(lexicon.Dispute)
}

// onlyTwoHere is the two states that a sentence names before noun phrase np, where none were named together in it and
// it names no other: "Sudan armed the rebels for Uganda's part in the war, though | the two governments"; nil for none.
func (r *articleReader) onlyTwoHere(s *syntax.Sentence, np int32) []int32 {
	const most = 64 // noun phrases; the two do not go back further
	if r.groups.told == s.Index || np > most {
		return nil
	}
	var both []int32
	for m := range np {
		if e := r.stateOf(&r.Refs[s.Index][m]); e >= 0 && s.Class(m) == syntax.CState && !slices.Contains(both, e) {
			both = append(both, e)
		}
	}
	return both
}

// brokenWith is the state that ends relations and the one it ends them with, whoever else was named: "Peru recognised
// Kosovo. Serbia will cut relations between | the two countries"; nil where the sentences before tell of it as one of the two.
func (r *articleReader) brokenWith(s *syntax.Sentence, np int32) []int32 {
	bond := s.NPs[np].Up
	if bond < 0 || s.NPs[np].Prep != r.w.between || !r.lex.Word(s.HeadWord(bond)).Is(lexicon.Bond) || s.NPs[bond].Clause < 0 {
		return nil
	}
	cl := &s.Clauses[s.NPs[bond].Clause]
	if cl.Obj != bond || cl.Subj < 0 || s.Class(cl.Subj) != syntax.CState && s.Class(cl.Subj) != syntax.CPron {
		return nil
	}
	if !r.lex.In(lexicon.Severs, s.Verbs[cl.Verb].Lemma) {
		return nil
	}
	self := r.stateOf(&r.Refs[s.Index][cl.Subj])
	both := r.opposed(s.Index, r.country)
	if self < 0 || len(both) < 2 || slices.Contains(both, self) {
		return nil
	}
	return []int32{both[0], self}
}

// facingHere is the two sides that a paragraph has spoken of for some sentences, where those last named together
// were so before it; nil for none.
func (d *Document) facingHere(s *syntax.Sentence, as func(int32) int32) []int32 {
	const some, reach = 2, 32 // sentences
	start := s.Index
	for start > max(0, s.Index-reach) && d.Sentences[start-1].Paragraph() == s.Paragraph() {
		start--
	}
	if s.Index-start < some || d.groups.told >= start {
		return nil
	}
	var both []int32
	for i := len(d.focus.recent) - 1; i >= 0 && len(both) < 2 && d.focus.seen(d.focus.recent[i]) >= start; i-- {
		if e := as(d.focus.recent[i]); e >= 0 && !slices.Contains(both, e) && d.Entities[e].Type == model.State {
			both = append(both, e)
		}
	}
	slices.Reverse(both)
	return both
}

// crowdOf is how those are called again whom a noun phrase counts and says something of, "the three guarantors", "the four
// major Allied powers"; empty for others, "the two countries".
func (r *sentenceReader) crowdOf(s *syntax.Sentence, np int32) string {
	n := &s.NPs[np]
	if !n.Plural || n.Head < n.PFirst+1 || s.Parts[n.PFirst].Kind != syntax.PNum || n.Head == n.PFirst+1 && r.lex.Head(s.HeadWord(np))&(lexicon.StateHead|lexicon.Government|lexicon.Agent) != 0 {
		return ""
	}
	return strings.ToLower(s.Text(s.Parts[n.PFirst].First, s.Parts[n.Head].Last))
}

// mediatorState is the state of a mediator who is named before noun phrase np in the sentence: "told the Kenyan
// mediator Uhuru Kenyatta that | the two sides"; -1 for none.
func (r *articleReader) mediatorState(s *syntax.Sentence, np int32) int32 {
	for m := range np {
		n := &s.NPs[m]
		for k := n.PFirst; k < n.PLast; k++ {
			if part := &s.Parts[k]; part.Kind == syntax.POffice && r.lex.Offices[part.Ref].ID == "mediator" && len(r.Refs[s.Index][m].Actors) == 1 {
				return r.country(r.Refs[s.Index][m].Actors[0])
			}
		}
	}
	return -1
}

// territories says whether a noun phrase is of places that may be states to some: "the two
// regions", "the breakaway republics".
func (r *sentenceReader) territories(s *syntax.Sentence, np int32, w *lexicon.Word) bool {
	return w.Is(lexicon.Land) && w.Plural || r.breakaway(s, np) && r.lex.Head(s.HeadWord(np))&lexicon.StateHead != 0
}

// unrecognised is an entity that is a state to some only, with no code of the ISO or one it
// gives itself; -1 for another.
func (d *Document) unrecognised(e int32) int32 {
	if x := &d.Entities[e]; x.Type == model.State && (x.ISO2 == "" || x.ISO2 == "XK") {
		return e
	}
	return -1
}

// facing is the two states of which one does something to the other in a clause above the
// one that noun phrase np stands in, or before it: "Peru condemned Chile, saying that the
// treaty between the two countries", "When Peru recognized Chile, the two countries"; nil for none.
func (r *articleReader) facing(s *syntax.Sentence, np int32) []int32 {
	state := func(m int32) int32 {
		if m < 0 || m >= np || s.NPs[m].Next >= 0 {
			return -1
		}
		return r.oneState(&r.Refs[s.Index][m])
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Kind != syntax.Main && cl.Kind != syntax.Adverbial || s.Verbs[cl.Verb].First > s.NPs[np].First {
			continue
		}
		a, b := state(cl.Subj), state(cl.Obj)
		if a < 0 && cl.Subj >= 0 && cl.Subj < np { // "Xi visited Serbia in May, when the two countries"
			if e := r.onePerson(s, cl.Subj); e >= 0 {
				a = r.country(e)
			}
		}
		if b < 0 && cl.Obj >= 0 && cl.Obj < np && r.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Meets) { // "The Peruvian president met President Vera in Oslo, the first talks between the two countries"
			if e := r.onePerson(s, cl.Obj); e >= 0 {
				b = r.countryOf(e)
			}
		}
		if a >= 0 && b >= 0 && a != b {
			return []int32{a, b}
		}
	}
	return nil
}

// facingRebels is the state whose government was named last beside rebels without a name,
// in the sentence or the two before it: "The Sudanese government and the rebels met"; -1
// for none.
func (r *articleReader) facingRebels(s *syntax.Sentence) int32 {
	for i := s.Index; i >= 0 && i >= s.Index-near; i-- {
		t := r.Sentences[i]
		for m := range t.NPs {
			if !r.lex.Names(t.HeadWord(int32(m)), lexicon.Rebel) || len(r.Refs[i][m].Actors) > 0 || t.NPs[m].Lead == int32(m) && t.NPs[m].Next < 0 {
				continue
			}
			var buf [8]int32
			members := t.Members(t.NPs[m].Lead, buf[:])
			if len(members) != 2 {
				continue
			}
			for _, x := range members {
				if a := r.Refs[i][x].Actors; len(a) == 1 && r.country(a[0]) >= 0 {
					return r.country(a[0])
				}
			}
		}
	}
	return -1
}

// others leaves out of as the subject of the verb whose argument np is: "Saudi
// Arabia mediated between the two rivals", "France gave aid to both countries".
func (r *articleReader) others(s *syntax.Sentence, np int32, as func(int32) int32) func(int32) int32 {
	n := &s.NPs[np]
	c := n.Clause
	prep := r.lex.Word(n.Prep).Text
	object := prep == "" && c >= 0 && s.Clauses[c].Obj == np // "Burns met both men"
	if addressed := r.addressed(s, np); addressed >= 0 {
		c = addressed
	} else if prep != "between" && prep != "with" && prep != "to" && !object || c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np {
		return as
	}
	if r.addressed(s, np) < 0 && !object && prep != "to" && (n.Up >= 0 || s.Clauses[c].Obj >= 0) && !r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Mediates) && !r.arranges(s, np) && !r.sentBetween(s, np, c) {
		return as // "strained the ties between the two countries": it is one of them
	}
	var subjects []int32
	var buf [64]int32
	for _, m := range s.Members(s.Clauses[c].Subj, buf[:]) {
		for _, e := range r.Refs[s.Index][m].Actors {
			if x := as(e); x >= 0 {
				subjects = append(subjects, x)
			}
		}
	}
	return func(e int32) int32 {
		if x := as(e); !slices.Contains(subjects, x) {
			return x
		}
		return -1
	}
}

// sentBetween says whether an envoy without a name settles what noun phrase np hangs on, the object of clause c: "an envoy
// from Algeria is trying to bridge the differences between | the two countries".
func (r *sentenceReader) sentBetween(s *syntax.Sentence, np, c int32) bool {
	subj := s.Clauses[c].Subj
	if s.NPs[np].Prep != r.w.between || s.Clauses[c].Obj < 0 || s.NPs[np].Up != s.Clauses[c].Obj || s.Class(subj) != syntax.COffice || s.NPs[subj].Plural {
		return false
	}
	p := s.HeadPart(subj)
	return p != nil && p.Kind == syntax.POffice && (r.lex.Offices[p.Ref].Kind == lexicon.Envoy || r.lex.Offices[p.Ref].ID == "mediator")
}

// arranges says whether noun phrase np is between whom one subject brings about what is the
// object of its clause: "negotiated a ceasefire between the two sides", not "signed the
// treaty between the two states" or "strained the ties between the two".
func (r *sentenceReader) arranges(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	c := &s.Clauses[n.Clause]
	if n.Prep != r.w.between || n.Up < 0 || n.Up != c.Obj || s.NPs[c.Subj].Next >= 0 || s.NPs[c.Subj].Plural {
		return false
	}
	return r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Arranges|lexicon.Mediates) && s.Class(n.Up) == syntax.CEvent
}

// addressed is the clause whose verb of saying has np for whom it is said to: "the South
// African president told both sides"; -1 for none.
func (r *sentenceReader) addressed(s *syntax.Sentence, np int32) int32 {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj != s.NPs[np].Lead || cl.Subj < 0 || cl.Subj >= np || s.Verbs[cl.Verb].Passive {
			continue
		}
		if r.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Reporting | lexicon.ObjectControl | lexicon.Mediates) {
			return int32(c)
		}
	}
	return -1
}

// toldApart says whether what follows a plural says which are meant: "the states
// that recognise Taiwan", "the countries of Europe".
func (r *sentenceReader) toldApart(s *syntax.Sentence, np int32) bool {
	after := s.NPs[np].Last
	return after < s.Last && (s.Tag(after) == syntax.Rel || s.Word(after) == r.w.of && !r.charged(s, np))
}

// charged says whether "of" behind noun phrase np tells what is said of it: "accused the
// two neighbours of aggression".
func (r *sentenceReader) charged(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	return c >= 0 && s.Clauses[c].Obj == s.NPs[np].Lead && r.verbOf(s, c).Does(lexicon.Charges)
}

// hostState is the state of the place spoken of last; -1 for none.
func (d *Document) hostState() int32 {
	if d.journeys.place < 0 {
		return -1
	}
	return d.Country(d.journeys.place)
}

// Country is a state, or that of a person, a ministry or a place; -1 for none.
func (d *Document) Country(e int32) int32 {
	p := &d.Entities[e]
	if st := d.country(e); st >= 0 || p.Lex < 0 {
		return st
	}
	code := ""
	switch p.Type {
	case model.Place:
		code = d.lex.Entities[p.Lex].State
	case model.Person:
		for _, t := range d.lex.Entities[p.Lex].Terms {
			code = t.Of
		}
	default: // belongs to no state
	}
	if i := d.lex.Index(code); i >= 0 {
		return d.entity(i)
	}
	return -1
}

// pair is whom "the two" or "both" mean: people, else states.
func (r *articleReader) pair(s *syntax.Sentence, np int32, size int) Ref {
	out := Ref{Place: -1, Via: ByCoref}
	if s.NPs[np].Clause > 0 { // "Chad and Mali sent troops, and Peru cut ties with both"
		if all := r.subjectGroup(s, np); len(all) == size && size == 2 && !r.amongSubjects(s, np, all[0]) && !r.amongSubjects(s, np, all[1]) {
			out.Actors = all
			return out
		}
	}
	if r.bondBetween(s, np) { // "ties between the two": of states, whoever else was named
		if out.Actors = r.together(s.Index, size, r.side); len(out.Actors) == size {
			return out
		}
	}
	if out.Actors = r.together(s.Index, size, r.others(s, np, r.person)); len(out.Actors) == 0 {
		out.Actors = r.together(s.Index, size, r.country)
	}
	return out
}

// bondBetween says whether noun phrase np is between whom there are the relations that it hangs on.
func (r *sentenceReader) bondBetween(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Prep == r.w.between && n.Up >= 0 && r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Bond)
}
