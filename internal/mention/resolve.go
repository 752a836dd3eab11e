package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// paragraph bounds how many sentences of a paragraph are looked back over.
const paragraph = 32

// callsIt keeps the noun for a body with which the name of one ends, so that it means that one from then on:
// "the BRICS group".
func (r *articleReader) callsIt(s *syntax.Sentence, p *syntax.Part, ref *Ref) {
	w := s.Words[p.Last-1]
	if p.Last-p.First < 2 || len(ref.Actors) != 1 || s.Doc.Tokens[p.Last-1].Capital || r.Entities[ref.Actors[0]].Type != model.Organization {
		return
	}
	if r.lex.Head(w)&lexicon.BlocHead != 0 || r.lex.Word(w).Text == "group" {
		r.focus.callIt(w, ref.Actors[0])
	}
}

// calledSo says whether nothing stands between the name of an organization and the
// noun that says what it is, or of those that fight or stand for election, only what
// describes them, and of those of states of what kind they are: "the Hamas militant group",
// "the NATO military alliance", but "the UN refugee agency".
func (r *articleReader) calledSo(s *syntax.Sentence, np, e int32) bool {
	for k := s.NPs[np].Head - 1; k >= s.NPs[np].PFirst; k-- {
		part := &s.Parts[k]
		if part.Kind == syntax.PEntity {
			return true
		}
		if x := &r.Entities[e]; x.OfStates() && x.ID != "org:united-nations" {
			if slices.ContainsFunc(s.Words[part.First:part.Last], func(w int32) bool { return !r.lex.In(lexicon.LeagueKind, w) }) {
				return false
			}
			continue
		} else if x.Kind != "armed" && x.Kind != "party" {
			return false
		}
		for i := part.First; i < part.Last; i++ {
			if w := r.lex.Word(s.Words[i]); !w.Adj && !w.Is(lexicon.Rebel) && w.Text != "terror" && w.Text != "liberation" {
				return false
			}
		}
	}
	return false
}

// passed says whether a preposition says where somebody only passes: "the fleet
// sailed around Africa and India" makes India none of "the two countries".
func passed(prep string) bool {
	switch prep {
	case "around", "across", "through", "near", "via", "off", "beyond", "past":
		return true
	}
	return false
}

// apposedTo is what noun phrase np is the apposition of; -1 for none.
func apposedTo(s *syntax.Sentence, np int32) int32 {
	if !s.NPs[np].Apposed {
		return -1
	}
	for o := np - 1; o >= 0 && o > np-10; o-- {
		if s.NPs[o].Appos == np {
			return o
		}
	}
	return -1
}

// apposed lets a noun phrase and its apposition stand for the same: what was
// named, else whom "We, the leaders of Peru and Chile," names, here and where
// "we" comes again.
func (r *articleReader) apposed(s *syntax.Sentence, np, apposition int32) {
	refs := r.Refs[s.Index]
	switch a := &refs[apposition]; {
	case s.HeadWord(np) == r.w.we:
		r.voices.we, refs[np].Actors = a.Actors, a.Actors
	case len(a.Actors) > 0:
	case s.NPs[apposition].Plural: // "Japan and South Korea, treaty allies of"
		var buf [64]int32
		a.Via = ByCoref
		for _, m := range s.Members(np, buf[:]) {
			a.Actors = append(a.Actors, refs[m].Actors...)
		}
	default:
		a.Actors, a.Via = refs[np].Actors, ByCoref
	}
}

// weToo adds one listed behind "we", or behind what "we" is called, to whom "we" names: "We, the President of Peru and | the
// President of Chile, declare". Where two states speak, the text is about them.
func (r *articleReader) weToo(s *syntax.Sentence, np int32) {
	we := s.NPs[np].Lead
	if o := apposedTo(s, we); o >= 0 {
		we = o
	}
	if we == np || s.HeadWord(we) != r.w.we || s.NPs[we].Appos < 0 || s.NPs[we].Quoted {
		return
	}
	refs := r.Refs[s.Index]
	all := refs[np].Actors
	if e := r.ownerState(s, np); len(all) == 0 && e >= 0 {
		all = []int32{e}
	}
	both := distinct(append(slices.Clone(refs[we].Actors), all...), itself)
	r.voices.we, refs[we].Actors = both, both
	if states := distinct(both, r.country); len(states) == 2 && len(both) == 2 {
		r.groups.couple = states
	} else {
		r.groups.couple = nil
	}
}

// sentence resolves the noun phrases of a sentence in order.
func (r *articleReader) sentence(s *syntax.Sentence) {
	refs := r.Refs[s.Index]
	for i := range s.NPs {
		np := int32(i)
		r.focus.read = np
		events := len(r.focus.events)
		refs[i] = r.resolve(s, np)
		if o := apposedTo(s, np); o >= 0 {
			r.apposed(s, o, np)
		}
		if s.NPs[np].Lead != np && s.HeadWord(0) == r.w.we {
			r.weToo(s, np)
		}
		if like := s.NPs[i].Like; len(refs[i].Actors) == 0 && like >= 0 && s.Class(like) != syntax.CEvent {
			refs[i] = r.like(s, np, like)
		}
		adjectives, leftOut := s.NPs[i].Head, r.nounLeftOut(s, np) // "a Russian fleet"
		if leftOut {
			adjectives++ // "Russian and Chinese ships"
		}
		for k := s.NPs[i].PFirst; k < adjectives; k++ {
			if p := &s.Parts[k]; p.Kind == syntax.PEntity && p.Is(lexicon.Demonym) {
				if lex := r.Tally.Pick(p.Senses, lexicon.Demonym); lex >= 0 {
					e := r.entity(lex)
					r.focus.describe(e, s.Index)
				}
			}
		}
		introduced := r.introduces(&refs[i])
		n := &s.NPs[np]
		for _, e := range refs[i].Actors {
			if leftOut {
				break
			}
			known := slices.Contains(r.focus.recent, e)
			r.touch(e, s.Index)
			if prep := r.lex.Word(s.NPs[n.Lead].Prep).Text; len(r.focus.events) > events && (prep == "until" || prep == "till") {
				r.focus.putOff(e)
			}
			if last := len(r.focus.recent) - 1; !known && last >= 0 && r.focus.recent[last] == e && (passed(r.lex.Word(s.NPs[n.Lead].Prep).Text) || n.Prep == r.w.in && r.groups.told == s.Index && r.hosting(e)) {
				r.focus.recent = r.focus.recent[:last]
			}
		}
		r.mission(s, np)
		before := len(r.Offices)
		r.offices(s, np)
		r.hisMovement(s, np)
		if introduced && len(r.Offices) == before {
			r.keepPromise(s, np)
		}
		if refs[i].Place >= 0 && (n.Prep == r.w.in || n.Prep == r.w.at || n.Prep == r.w.to || n.Prep == 0) {
			r.journeys.isAt(refs[i].Place, s.Index)
		} else if n.Prep == r.w.in && len(refs[i].Actors) == 1 && r.Entities[refs[i].Actors[0]].Type == model.State {
			r.journeys.isAt(refs[i].Actors[0], s.Index)
		}
		r.noteSubjects(s, np)
		r.about(s, np)
	}
	r.titleBelow(s)
	r.omitted(s, refs)
	r.eachOffice(s, refs)
	r.sameEvents(s, refs)
	r.oneOfThem(s, refs)
	r.settings(s)
	r.tripAgain(s)
	r.told(s)
}

// nounLeftOut says whether noun phrase np is the name of a people alone, whose noun stands with the
// next of its list: "Russian and Chinese ships". It is no more spoken of than by "a Russian ship".
func (r *sentenceReader) nounLeftOut(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Like > np && n.Head == n.PFirst && s.HeadPart(np).Is(lexicon.Demonym)
}

// owned says whether a possessive stands before a noun phrase, or before the first of its list that
// leaves its noun out: "our Israeli and | Egyptian allies".
func (r *sentenceReader) owned(s *syntax.Sentence, np int32) bool {
	n, lead := &s.NPs[np], s.NPs[np].Lead
	return n.PossWord != 0 || lead != np && s.NPs[lead].PossWord != 0 && r.nounLeftOut(s, lead) && s.NPs[lead].Like == np
}

// omitted takes from a people's name without its noun the state that the noun does not stand for
// either: "recognised the French and Spanish protectorates", or which only helps what does.
func (r *articleReader) omitted(s *syntax.Sentence, refs []Ref) {
	for i := range s.NPs {
		n := &s.NPs[i]
		if n.Like > int32(i) && n.Head == n.PFirst && s.NPs[n.Like].PFirst < s.NPs[n.Like].Head && s.HelpedBy(r.lex, &s.Parts[s.NPs[n.Like].PFirst]) {
			refs[i].Actors = nil // "Russian and Iranian-backed militias": which nobody but backs
			continue
		}
		if !r.nounLeftOut(s, int32(i)) || s.Class(n.Like) != syntax.CNoun && s.Class(n.Like) != syntax.COffice || len(refs[n.Like].Actors) > 0 {
			continue
		}
		if p := &s.Parts[s.NPs[n.Like].PFirst]; p.Is(lexicon.Demonym) || p.Is(lexicon.State) {
			refs[i].Actors = nil
		}
	}
}

// sameEvents makes one of a named event and what it is told to have been: "The
// Congress of Aachen was a meeting of the four powers".
func (r *articleReader) sameEvents(s *syntax.Sentence, refs []Ref) {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if !v.Copula || v.Neg || v.Modal != 0 || c.Subj < 0 || c.Obj < 0 {
			continue
		}
		if det := s.NPs[c.Obj].Det; det != r.w.a && det != r.w.an || s.Class(c.Obj) != syntax.CEvent || len(refs[c.Subj].Actors) != 1 || len(refs[c.Obj].Actors) != 1 || r.Entities[refs[c.Subj].Actors[0]].Type != model.Event {
			continue
		}
		refs[c.Obj].Actors = refs[c.Subj].Actors
	}
}

// oneOfThem lets the states of which a clause says that its subject is one stand for it: "Peru is
// among the states that recognise Kosovo", "is one of the few states that".
func (r *articleReader) oneOfThem(s *syntax.Sentence, refs []Ref) {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if v := &s.Verbs[c.Verb]; !v.Copula || v.Neg || v.Modal != 0 || c.Subj < 0 {
			continue
		}
		for m := range s.NPs {
			n := &s.NPs[m]
			among := n.Clause == int32(i) && r.lex.Word(n.Prep).Text == "among"
			of := c.Obj >= 0 && n.Up == c.Obj && n.Prep == r.w.of && r.head(s, c.Obj) == "one"
			w := r.lex.Word(s.HeadWord(int32(m)))
			if !among && !of || len(refs[m].Actors) > 0 || !w.Plural || r.lex.Head(w.Stem)&lexicon.StateHead == 0 {
				continue
			}
			for _, x := range r.members(s, s.NPs[c.Subj].Lead) {
				for _, e := range refs[x].Actors {
					if r.Entities[e].Type == model.State {
						refs[m].Actors = append(refs[m].Actors, e)
					}
				}
			}
			refs[m].Via = ByCoref
		}
	}
}

// like resolves a noun phrase that leaves its noun out: "two Russian ones" after
// "three Syrian diplomats" are Russia's, "fifteen" are Syria's too.
func (r *articleReader) like(s *syntax.Sentence, np, like int32) Ref {
	if owner := r.ownerState(s, np); owner >= 0 {
		return refTo(owner, ByAgent)
	}
	if p := s.HeadPart(np); p != nil && p.Kind == syntax.PEntity && p.Is(lexicon.Org) { // "European Union | and U.S. sanctions"
		if e := r.PartEntity(s, p); e >= 0 {
			return refTo(e, ByAgent)
		}
	}
	return Ref{Actors: r.Refs[s.Index][like].Actors, Place: -1, Via: ByCoref}
}

// resolve decides what one noun phrase stands for.
func (r *articleReader) resolve(s *syntax.Sentence, np int32) Ref {
	part := s.HeadPart(np)
	if part == nil {
		return r.headless(s, np)
	}
	if e := r.half(s, np); e >= 0 {
		return Ref{Actors: []int32{e}, Place: -1}
	}
	switch part.Kind {
	case syntax.PPron:
		return r.pronoun(s, np, s.Words[part.First])
	case syntax.PEntity, syntax.PName:
		return r.whoIsNamed(s, np, part)
	case syntax.POffice:
		if r.lex.Offices[part.Ref].ID == "ruler" {
			if e := r.colonialPower(s, np); e >= 0 {
				return refTo(e, ByCoref) // "its former ruler"
			}
		}
		return r.officeHolder(s, np, part)
	case syntax.PEvent:
		return r.occasion(s, np, part)
	case syntax.PNoun, syntax.PAdj:
		return r.noun(s, np, part)
	case syntax.PNum:
		return r.counted(s, np)
	}
	return Ref{Place: -1}
}

// headless decides whom a determiner alone stands for: "| both signed", "| each blamed the other".
func (r *articleReader) headless(s *syntax.Sentence, np int32) Ref {
	n := &s.NPs[np]
	if n.Next < 0 {
		switch r.lex.Word(n.Det).Text {
		case "both":
			return r.pair(s, np, 2)
		case "each":
			if n.Prep == 0 && n.Clause >= 0 && s.Clauses[n.Clause].Subj == np && (int(np)+1 == len(s.NPs) || s.NPs[np+1].Up != np) {
				return r.pair(s, np, 0)
			}
		}
	}
	return Ref{Place: -1}
}

// whoIsNamed decides whom a name stands for, of the dictionaries or of the text alone.
func (r *articleReader) whoIsNamed(s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	if s.NPs[np].PossWord != 0 { // "its ally Russia"
		r.focus.possess(s, np, r.possessorWith(s, np))
	}
	if r.chanceryIn(s, np) >= 0 { // "U.S. Embassy Abuja" is no Nigerian
		if st := r.ownerState(s, np); st >= 0 {
			return refTo(st, ByAgent)
		}
		return Ref{Place: -1}
	}
	if part.Kind == syntax.PName {
		if st := r.embassyOf(s, np, part); st >= 0 {
			return refTo(st, ByAgent)
		}
		if st := r.styled(s, np, part); st >= 0 {
			return refTo(st, ByCoref)
		}
		if st := r.theOrder(s, np, part); st >= 0 {
			return refTo(st, ByAgent)
		}
		return r.name(s, np, part)
	}
	if r.exiles(s, np) {
		return Ref{Place: -1}
	}
	ref := r.dictionary(s, np, part)
	r.callsIt(s, part, &ref)
	return ref
}

// possessorWith is whose the one is whom a name means: of whoever is named right before where it is told beside whom they
// are, "accuses | Iran, along with its ally Syria".
func (r *articleReader) possessorWith(s *syntax.Sentence, np int32) Ref {
	of := r.possessor(s, np)
	switch r.lex.Word(s.NPs[np].Prep).Text {
	case "with", "along with", "together with":
		if np > 0 && len(r.Refs[s.Index][np-1].Actors) == 1 {
			return r.Refs[s.Index][np-1]
		}
	}
	return of
}

// occasion decides what the noun of an event stands for: the event, or the body of that name, "the Council".
func (r *articleReader) occasion(s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	n := &s.NPs[np]
	if t := &s.Doc.Tokens[part.First]; t.Capital && n.Det == r.w.the && part.Last-part.First == 1 && n.PLast-n.PFirst == 1 && !s.Heading {
		if e := r.shortName([]string{strings.ToLower(s.Text(part.First, part.Last))}); e >= 0 {
			return refTo(e, ByCoref) // "the Forum"
		}
	}
	if e := r.event(s, np, part); e >= 0 {
		if n.PossWord != 0 {
			r.focus.possess(s, np, r.possessor(s, np))
		}
		return Ref{Actors: []int32{e}, Place: -1}
	}
	if e := r.council(s, np, part); e >= 0 {
		return refTo(e, ByAgent)
	}
	return r.noun(s, np, part)
}

// counted decides whom a number alone stands for: "| The two agreed", not "the two of you".
func (r *articleReader) counted(s *syntax.Sentence, np int32) Ref {
	n := &s.NPs[np]
	if at := n.Last; at+1 < s.Last && s.Words[at] == r.w.of && (r.lex.Word(s.Words[at+1]).Text == "you" || s.Words[at+1] == r.w.us) {
		return Ref{Place: -1}
	}
	if size, ok := r.size(s, np); ok && size > 0 && n.Det == r.w.the && n.PLast-n.PFirst == 1 && n.Next < 0 {
		return r.pair(s, np, size)
	}
	return Ref{Place: -1}
}

// embassyOf is the state whose embassy a name in capitals is to whom something is sent or
// told, as it is of "the Chinese embassy"; -1 for none, and where it is a place.
func (r *articleReader) embassyOf(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	if r.lex.Head(s.Words[part.Last-1])&lexicon.Chancery == 0 || n.Prep == 0 || s.Class(np) != syntax.CName {
		return -1
	}
	switch n.Prep {
	case r.w.to, r.w.with, r.w.at, r.w.from, r.w.of:
		return r.ownerState(s, np)
	}
	return -1
}

// council is the Security Council where a resolution acts that is its: "Security
// Council resolution 1737 imposed", "The resolution warns"; -1 where it is another
// body's, or does nothing.
func (r *articleReader) council(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	c := s.NPs[np].Clause
	if r.lex.Word(s.Words[part.Last-1]).Text != "resolution" || c < 0 || s.Clauses[c].Subj != np || s.Verbs[s.Clauses[c].Verb].Passive {
		return -1
	}
	lex := r.lex.Index("org:united-nations-security-council")
	first := r.lex.Word(s.Words[part.First]).Text
	if lex < 0 || first == "general" || first == "draft" {
		return -1
	}
	if part.Last-part.First > 1 {
		return r.entity(lex)
	}
	if e := r.issuerBefore(s, s.Words[part.Last-1]); e >= 0 {
		return e
	}
	for i := len(r.focus.orgs) - 1; i >= 0; i-- {
		switch e := &r.Entities[r.focus.orgs[i]]; {
		case e.Lex == lex:
			return r.focus.orgs[i]
		case e.Kind == "organ", e.Kind == "parliament", e.Kind == "court":
			return -1
		}
	}
	return -1
}

// nationalSociety is the Red Cross or Red Crescent of a state: "the Peruvian Red Cross" or "the Peru Red Cross" is
// not the International Committee, which part k by itself names; -1 for none.
func (r *articleReader) nationalSociety(s *syntax.Sentence, np, k, lex int32) int32 {
	switch r.lex.Entities[lex].ID {
	case "org:international-committee-of-the-red-cross", "org:international-federation-of-red-cross-and-red-crescent-societies":
	default:
		return -1
	}
	state, part := k-1, &s.Parts[k]
	name := strings.ToLower(s.Text(part.First, part.Last))
	if state < s.NPs[np].PFirst || s.Parts[state].Kind != syntax.PEntity || !s.Parts[state].Is(lexicon.Demonym) && !s.Parts[state].Is(lexicon.State) || s.Parts[state].Last != part.First {
		if e, ok := r.register.body(name); ok {
			return e // "the Red Cross" in an article on the Peruvian one
		}
		return -1
	}
	e := r.bodyCalled(s.Text(s.Parts[state].First, part.Last), "ngo")
	if st := r.Tally.Pick(s.Parts[state].Senses, lexicon.Demonym, lexicon.State); st >= 0 {
		r.Entities[e].State = r.entity(st)
	}
	if _, ok := r.register.known(lex); !ok {
		r.register.enter(name, e)
	}
	return e
}

// irregular says whether forces are those that fight a state: "Syrian rebel forces".
func (r *sentenceReader) irregular(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for i := n.First; i < n.Last; i++ {
		if r.lex.Word(s.Words[i]).Is(lexicon.Rebel) {
			return true
		}
	}
	return false
}

// sendsAway says whether a clause tells that those of whom a noun phrase speaks must leave: "threw
// out 23 Russians", "is sending one Russian home".
func (r *sentenceReader) sendsAway(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if c < 0 {
		return false
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	if obj := s.Clauses[c].Obj; obj != np && obj != s.NPs[np].Lead && s.Clauses[c].Obj2 != np {
		return false
	}
	behind := func(at int32, word string) bool { return at < s.Last && r.lex.Word(s.Words[at]).Text == word }
	last := s.NPs[np].Last
	home, out := behind(last, "home"), behind(v.Last, "out") || behind(last, "out")
	switch verb := r.lex.Word(v.Lemma).Text; {
	case verb == "expel":
		return true
	case verb == "send":
		return home
	case r.lex.In(lexicon.Throws, v.Lemma):
		return out || home
	case r.lex.In(lexicon.TellsTo, v.Lemma):
		return slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
			return x.GovNP == np && x.Kind == syntax.Xcomp && r.lex.Word(s.Verbs[x.Verb].Lemma).Text == "leave"
		})
	}
	return false
}

// partly says whether the first word of a noun phrase takes only a part of what is
// named: "most nations".
func (r *sentenceReader) partly(s *syntax.Sentence, np int32) bool {
	return r.lex.In(lexicon.Many, s.Words[s.NPs[np].First])
}

// topics says whether the members of a list are capitalised nouns that name nobody, what a ministry or a
// bureau is for: "Research", "Public Security"; one of them may be of words that no dictionary has.
func (r *sentenceReader) topics(s *syntax.Sentence, all []int32) bool {
	strange := 0
	if s.Tag(s.NPs[all[len(all)-1]].First-1) != syntax.Conj {
		return false // "of External Affairs, Economic Development Administration"
	}
	for _, np := range all {
		n := &s.NPs[np]
		if s.Class(np) != syntax.CName || n.Appos >= 0 || n.PossNP >= 0 {
			return false
		}
		for i := n.First; i < n.Last; i++ {
			w := r.lex.Word(s.Words[i])
			if !s.Doc.Tokens[i].Capital || w.Given {
				return false
			}
			if !w.Known() {
				strange++
			}
		}
	}
	return strange < 2
}
