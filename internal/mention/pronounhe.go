package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// heMeans is the person whom "he", "she", "him" or "his" means; -1 for nobody known.
func (r *articleReader) heMeans(s *syntax.Sentence, np, word int32) int32 {
	e := r.first(s, np, (*articleReader).traveller, (*articleReader).welcomed, (*articleReader).judgedFor, (*articleReader).earlierPerson)
	if e < 0 && r.kinBefore(s, np) {
		return -1
	}
	if e < 0 {
		e = r.doerBefore(s, np)
	}
	if e < 0 && (word == r.w.he || word == r.w.she) {
		if e = r.objectBefore(s, np); e < 0 {
			e = r.accompanied(s)
		}
	}
	if e < 0 {
		e = r.ahead(s, np)
	}
	if word == r.w.him || word == r.w.her {
		e = r.object(s, np, e)
	}
	if e < 0 && r.officerUnnamed(s) {
		return -1
	}
	if e < 0 {
		e = r.pronounBefore(s, np)
	}
	if e < 0 && r.heir(s, np) == 0 { // "Vera summoned Ambassador Rios. His predecessor" is Vera's
		e = r.dispatched(s)
	}
	if e < 0 {
		e = r.lastPerson(s, np)
	}
	if e >= 0 && r.saysItself(s, np, e) {
		e = r.focus.besides(e, s.Index) // nobody calls himself "he"
	}
	switch e = r.otherThan(s, np, e, word); {
	case e < 0:
	case e == r.voices.turnOf:
		r.focus.unnamed = s.Index // who speaks tells of another: "MR. RIOS: The President arrived. He will meet"
		return -1
	case e == r.Speaker && r.firstPerson(s, np), (word == r.w.him || word == r.w.her) && r.doesIt(s, np, e):
		return -1
	}
	return e
}

// earlierPerson is the person who is a subject before noun phrase np in its sentence; -1 for none.
func (r *articleReader) earlierPerson(s *syntax.Sentence, np int32) int32 {
	return r.earlierSubject(s, np, true, -1)
}

// lastPerson is the person spoken of last to whom "he" at noun phrase np can go back: whose thing the sentence before was
// about, who is quoted, who was a subject last, or whom the sentence before tells of; -1 for none.
func (r *articleReader) lastPerson(s *syntax.Sentence, np int32) int32 {
	said, owner := r.quotedBefore(s, np), r.possessorBefore(s)
	if said < 0 {
		said = r.saysAlso(s, np)
	}
	e := r.focus.person
	switch {
	case said >= 0:
		e = said
	case owner >= 0:
		e = owner
	}
	last := len(r.focus.persons) - 1
	for i := 0; i < window && s.NPs[np].PossWord != 0 && s.Class(np) == syntax.COffice && last >= 0 && r.focus.seen(r.focus.persons[last]) == s.Index; i++ {
		last-- // titles are read when all of the sentence is known
	}
	if owner < 0 && last >= 0 && (e < 0 || r.focus.seen(e) < s.Index-1 && r.focus.seen(r.focus.persons[last]) == s.Index-1 && r.single(r.focus.persons[last], s.Index-1)) {
		return r.focus.persons[last]
	}
	return e
}

// possessorBefore is the person whose thing the sentence before is about: "Rios's visit is the first since Vera was there. | He is
// expected"; -1 for none.
func (r *articleReader) possessorBefore(s *syntax.Sentence) int32 {
	if s.Index == 0 {
		return -1
	}
	t := r.Sentences[s.Index-1]
	for c := range t.Clauses {
		cl := &t.Clauses[c]
		if cl.Kind != syntax.Main {
			continue
		}
		if cl.Subj < 0 || t.NPs[cl.Subj].PossNP < 0 || len(r.Refs[t.Index][cl.Subj].Actors) > 0 || t.NPs[cl.Subj].First > t.First+2 {
			return -1
		}
		return r.onePerson(t, t.NPs[cl.Subj].PossNP)
	}
	return -1
}

// kinBefore says whether somebody without a name, of somebody's kin, does or suffers what the
// clause nearest before a pronoun tells: "sent the nephew of Rios home, where he is wanted".
func (r *articleReader) kinBefore(s *syntax.Sentence, np int32) bool {
	kin := func(m int32) bool {
		return m >= 0 && m < np && r.lex.Head(s.HeadWord(m))&lexicon.Kin != 0 && len(r.Refs[s.Index][m].Actors) == 0 && s.NPs[m].Appos < 0
	}
	for i := s.NPs[np].Clause - 1; i >= 0; i-- {
		if c := &s.Clauses[i]; c.Subj >= 0 || c.Obj >= 0 {
			return kin(c.Subj) || kin(c.Obj)
		}
	}
	return false
}

// traveller is the person whose visit it is to the place of which a relative clause tells, who
// is "he" in it: "praised President Silva's visit to Peru, where he spoke", or a clause with "when": "before President Silva's visit
// to Peru next week, when he will speak"; -1 for none.
func (r *articleReader) traveller(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Subj <= 0 {
		return -1
	}
	before := s.Clauses[c].Subj - 1
	switch cl := &s.Clauses[c]; {
	case cl.Kind == syntax.Relative && cl.RelPrep == r.w.in:
	case cl.Kind == syntax.Relative && r.lex.Word(cl.RelPrep).Text == "during":
	case cl.Kind == syntax.Adverbial && r.lex.Word(s.Words[s.NPs[cl.Subj].First-1]).Text == "when" && s.NPs[before].Last+2 >= s.NPs[cl.Subj].First:
		if before > 0 && s.NPs[before].Up < 0 {
			before-- // "his visit to Peru | next week"
		}
	default:
		return -1
	}
	visit := s.NPs[s.NPs[before].Lead].Up
	if visit < 0 || s.NPs[visit].PossNP < 0 || !r.lex.Word(s.HeadWord(visit)).Is(lexicon.Journey) {
		return -1
	}
	return r.onePerson(s, s.NPs[visit].PossNP)
}

// judgedFor is the person who is praised or blamed for what the relative clause tells of whose
// subject noun phrase np is: "congratulated Silva on the treaty he signed"; -1 elsewhere.
func (r *articleReader) judgedFor(s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		if c := &s.Clauses[i]; c.Kind == syntax.Relative && c.Subj == np && c.Obj >= 0 && c.Obj < np {
			if whom := r.judged(s, c.Obj); whom >= 0 {
				return r.onePerson(s, whom)
			}
		}
	}
	return -1
}

// single says whether "he" can be a person of whom a sentence tells: not one of several
// named together there, nor one who is only spoken of for an office long past.
func (d *Document) single(person int32, sentence int) bool {
	if d.groups.told == sentence && slices.Contains(d.groups.latest, person) {
		return false
	}
	return !d.retired(Ref{Actors: []int32{person}})
}

// doerBefore is the last person in the sentence before noun phrase np whose deed
// another noun names: "a visit by President Bush and the conference he hosted"; -1 for
// none.
func (r *articleReader) doerBefore(s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0; m-- {
		if n := &s.NPs[m]; n.Prep == r.w.by && n.Up >= 0 && s.Class(n.Up) == syntax.CEvent {
			if e := r.onePerson(s, m); e >= 0 {
				return e
			}
		}
	}
	return -1
}

// dispatched is the person whom the sentence before s tells to have been sent somewhere or
// put into an office, of whom the next one goes on: "Peru sent its envoy, Ana Rios, to
// Lima. She"; -1 for none.
func (r *articleReader) dispatched(s *syntax.Sentence) int32 {
	if s.Index == 0 || r.Sentences[s.Index-1].Paragraph() != s.Paragraph() {
		return -1
	}
	t := r.Sentences[s.Index-1]
	for c := range t.Clauses {
		cl := &t.Clauses[c]
		if v := &t.Verbs[cl.Verb]; cl.Kind == syntax.Main && !v.Passive && cl.Obj >= 0 && (r.lex.Word(v.Lemma).Does(lexicon.Sends) || r.lex.Word(v.Lemma).OfOffice(lexicon.GivesOffice)) {
			return r.onePerson(t, cl.Obj)
		}
	}
	return -1
}

// objectBefore is the one person to whom the clauses of the sentence before noun phrase np,
// which have nobody for their subject, did something: "the court charged Bashir when he"; -1
// for none.
func (r *articleReader) objectBefore(s *syntax.Sentence, np int32) int32 {
	at := s.NPs[np].Clause
	if at < 0 || s.Clauses[at].Subj != np {
		return -1
	}
	for c := at - 1; c >= 0; c-- {
		cl := &s.Clauses[c]
		if cl.Obj < 0 || cl.Obj > np || s.NPs[cl.Obj].Next >= 0 {
			continue
		}
		if e := r.onePerson(s, cl.Obj); e >= 0 {
			return e
		}
	}
	return r.onlyPersonBefore(s, np)
}

// onlyPersonBefore is the one person named in a sentence before the subject np of a clause that tells when or why of what
// states or bodies do about him: "Peru issued a warrant for | Rios | after he fled", "Sanctions on | Rios | stay because he";
// -1 for none.
func (r *articleReader) onlyPersonBefore(s *syntax.Sentence, np int32) int32 {
	c := &s.Clauses[s.NPs[np].Clause]
	if c.Kind != syntax.Adverbial || r.verbOf(s, s.NPs[np].Clause).Does(lexicon.Speaks) {
		return -1
	}
	out := int32(-1)
	for m := range np {
		n := &s.NPs[m]
		for _, e := range r.Refs[s.Index][m].Actors {
			switch {
			case r.Entities[e].Type != model.Person || e == out:
			case out >= 0 || n.Quoted != s.NPs[np].Quoted || n.Up < 0 && n.PossNP < 0 && n.Prep == 0 || n.Next >= 0 || n.Lead != m:
				return -1
			default:
				out = e
			}
		}
	}
	return out
}

// quotedBefore is the person whose own words the sentence before is, all of it, where noun phrase np goes on outside them:
// `Vera said: "I will not go. Rios may." | He | added`; -1 elsewhere.
func (r *articleReader) quotedBefore(s *syntax.Sentence, np int32) int32 {
	if s.Index == 0 || s.NPs[np].Quoted || !r.focus.onlyQuoted() {
		return -1
	}
	t := r.Sentences[s.Index-1]
	if slices.ContainsFunc(t.NPs, func(n syntax.NP) bool { return !n.Quoted }) {
		return -1
	}
	if e := r.Speakers[s.Index-1]; e >= 0 && r.Entities[e].Type == model.Person {
		return e
	}
	return -1
}

// saysAlso is the person who says what the sentence before tells, where noun phrase np says something besides: "Vera said Rios
// would go. | He | also told reporters"; -1 elsewhere.
func (r *articleReader) saysAlso(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if s.Index == 0 || np != 0 || c < 0 || s.Clauses[c].Kind != syntax.Main || s.Clauses[c].Subj != np || !r.verbOf(s, c).Does(lexicon.Reporting) {
		return -1
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	if r.verbOf(s, c).Text != "add" && !slices.ContainsFunc(s.Words[min(s.NPs[np].Last, v.Last):v.Last], func(w int32) bool { return r.lex.Word(w).Text == "also" }) {
		return -1
	}
	t := r.Sentences[s.Index-1]
	i := slices.IndexFunc(t.Clauses, func(c syntax.Clause) bool { return c.Kind == syntax.Main })
	if i < 0 || t.Clauses[i].Subj < 0 || !r.verbOf(t, int32(i)).Does(lexicon.Reporting) {
		return -1
	}
	e := r.onePerson(t, t.Clauses[i].Subj)
	if e >= 0 {
		if g := r.gender(e); g != 0 && (g == lexicon.Feminine) != (s.HeadWord(np) == r.w.she) {
			return -1
		}
	}
	return e
}

// pronounBefore is whom "him" or "her" means that stands before the subject np in its sentence, which goes on to
// tell of the same: "Accused of arming rebels who, like him, are exiles, | he"; -1 for nobody.
func (r *articleReader) pronounBefore(s *syntax.Sentence, np int32) int32 {
	if c := s.NPs[np].Clause; c < 0 || s.Clauses[c].Subj != np || s.Clauses[c].Kind != syntax.Main {
		return -1
	}
	w := s.HeadWord(np)
	for m := np - 1; m >= 0; m-- {
		if x := s.HeadWord(m); s.NPs[m].Quoted == s.NPs[np].Quoted && (w == r.w.he && x == r.w.him || w == r.w.she && x == r.w.her) {
			return r.onePerson(s, m)
		}
	}
	return -1
}

// accompanied is whom the sentence before s calls "him" or "her" and several do something with or to,
// of whom the next one goes on: "Li and Wu travel with him. He"; -1 for none.
func (r *articleReader) accompanied(s *syntax.Sentence) int32 {
	if s.Index == 0 || r.Sentences[s.Index-1].Paragraph() != s.Paragraph() {
		return -1
	}
	const long = 60 // noun phrases; nobody's "he" goes back into such a sentence
	t := r.Sentences[s.Index-1]
	for i := range t.Clauses {
		c := &t.Clauses[i]
		if len(t.NPs) > long || c.Kind != syntax.Main || c.Subj < 0 || t.NPs[c.Subj].Next < 0 && !t.NPs[c.Subj].Plural {
			continue
		}
		for m := range t.NPs {
			if w := t.HeadWord(int32(m)); t.NPs[m].Clause == int32(i) && (w == r.w.him || w == r.w.her) {
				return r.onePerson(t, int32(m))
			}
		}
	}
	return -1
}
