package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// ofName finds the capitalised noun phrase after "of" or "for" that belongs to
// an organization's name, after "in" to that of a mission: "the United Nations
// Integrated Office in Haiti"; -1 for none.
func (r *sentenceReader) ofName(s *syntax.Sentence, np int32) int32 {
	sent := false
	if p := s.HeadPart(np); p != nil && r.lex.Head(s.HeadWord(np))&lexicon.Post != 0 {
		first := s.Parts[s.NPs[np].PFirst].First
		n, _ := r.lex.Match(s.Doc, s.Words, int(first), int(p.Last), nil)
		sent = p.Last-first > 2 && n > 0
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+2; m++ {
		n := &s.NPs[m]
		in := n.Prep == r.w.in && sent
		if n.Up != np || s.Class(m) == syntax.CDate || n.Prep != r.w.of && n.Prep != r.w.for_ && n.Prep != r.w.on && !in || n.Lead != m {
			continue
		}
		p := s.HeadPart(m)
		if p == nil || !s.Doc.Tokens[p.First].Capital {
			return -1
		}
		return m
	}
	return -1
}

// ownerState finds the state a noun phrase names as its own: "Chinese", "Iran's",
// "of Iran"; -1 for none.
func (r *articleReader) ownerState(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		p := &s.Parts[k]
		if st := r.administration(s, p); st >= 0 && k != n.Head {
			return st // "Biden Administration officials"
		}
		if k == n.Head || p.Kind != syntax.PEntity || s.MadeBy(r.lex, p) || s.HelpedBy(r.lex, p) || s.Sided(p) || r.ethnic(s, p.First) {
			continue // "the ethnic Albanian party" is not Albania's
		}
		if n.PossNP >= 0 && p.Is(lexicon.State) && !p.Is(lexicon.Demonym) {
			continue // "the bank's Ukraine team" only deals with it
		}
		if lex := r.Tally.Pick(p.Senses, lexicon.Demonym, lexicon.State, lexicon.People, lexicon.Metonym); lex >= 0 {
			return r.entity(lex)
		}
	}
	if n.PossNP >= 0 {
		if e := r.stateOf(&r.Refs[s.Index][n.PossNP]); e >= 0 {
			return e
		}
	}
	if n.PossWord != 0 {
		return r.possessiveState(s, np)
	}
	return r.ofState(s, np)
}

// OwnerState is the state that a noun phrase names as its own: "Iran's second
// city"; -1 for none.
func (r *Resolver) OwnerState(d *Document, s *syntax.Sentence, np int32) int32 {
	return (&articleReader{r, d}).ownerState(s, np)
}

// ofState finds the state after "of": "the government of Iran".
func (r *articleReader) ofState(s *syntax.Sentence, np int32) int32 {
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+3; m++ {
		n := &s.NPs[m]
		seat := n.Prep == r.w.in && r.lex.Head(s.HeadWord(np))&lexicon.Government != 0                    // "the authorities in Bogotá"
		if n.Up != np || n.Prep != r.w.of && n.Prep != r.w.from && !seat || n.Neg && !s.NPs[n.Lead].Neg { // "leaders of all ten states, but not Peru,"
			continue
		}
		if p := s.HeadPart(m); p != nil && p.Kind == syntax.PEntity && !r.exiles(s, m) {
			if lex := r.Tally.Pick(p.Senses, lexicon.State, lexicon.Demonym, lexicon.People); lex >= 0 {
				return r.entity(lex)
			}
			if lex := r.Tally.Pick(p.Senses, lexicon.Metonym); lex >= 0 && seat {
				return r.entity(lex)
			}
		}
	}
	if next := s.NPs[np].Next; next >= 0 && s.NPs[next].Det == 0 && s.NPs[next].PossNP < 0 && s.NPs[next].PossWord == 0 && s.NPs[next].Next < 0 && s.NPs[next].Prep == s.NPs[np].Prep {
		if w := r.head(s, next); w == "people" || w == "peoples" {
			return r.ofState(s, next) // "the government and people | of Chad"
		}
	}
	return -1
}

// Council is the Security Council where an article has named it, which alone has "permanent members"; -1 elsewhere.
func (d *Document) Council() int32 {
	return d.Told(d.lex.Index("org:united-nations-security-council"))
}

// permanentOf is the council whose the permanent members are: "after polls in the Security Council, none of its five
// permanent members"; -1 elsewhere.
func (r *articleReader) permanentOf(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if w := r.lex.Word(s.HeadWord(np)); w.Text != "member" && w.Text != "members" || !slices.ContainsFunc(s.Words[n.First:n.Last], func(w int32) bool { return r.lex.Word(w).Text == "permanent" }) {
		return -1
	}
	if e := r.Council(); e >= 0 && r.focus.seen(e) >= s.Index-1 {
		return e
	}
	return -1
}

// withOthers adds to the owner of a plural noun phrase the other states of its
// list: "the delegations of Cyprus, Greece and Israel", "Cyprus and Greece said their envoys"; or of those who send out whom it names.
func (r *articleReader) withOthers(s *syntax.Sentence, np, owner int32) []int32 {
	out := []int32{owner}
	if c := s.NPs[np].Clause; (s.NPs[np].PossWord == r.w.their || s.NPs[np].PossWord == r.w.our) && !(c >= 0 && s.Same(s.Clauses[c].Obj, np)) { // not "Chile and Peru recalled their ambassadors"
		for _, e := range r.possessor(s, np).Actors {
			if r.Entities[e].Type == model.State && !slices.Contains(out, e) {
				out = append(out, e)
			}
		}
	}
	if n := &s.NPs[np]; n.PossNP < 0 && n.PossWord == 0 && r.sentOut(s, np) == owner { // "Peru and Chile sent | troops to support Chad"
		for _, x := range r.members(s, s.Clauses[s.NPs[np].Clause].Subj) {
			if e := r.stateOf(&r.Refs[s.Index][x]); e >= 0 && !slices.Contains(out, e) && !s.NPs[x].Neg {
				out = append(out, e)
			}
		}
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+3; m++ {
		n := &s.NPs[m]
		if n.Up != np || n.Prep != r.w.of && n.Prep != r.w.from || n.Lead != m {
			continue
		}
		var all []int32
		for _, x := range r.members(s, m) {
			if e := r.power(s, x); e >= 0 && !slices.Contains(all, e) && (!s.NPs[x].Neg || s.NPs[m].Neg) { // "leaders of Peru, but not Mali,"
				all = append(all, e)
			}
		}
		if slices.Contains(all, owner) { // not "withdrew Chilean troops from Peru"
			out = append(out, slices.DeleteFunc(all, func(e int32) bool { return slices.Contains(out, e) })...)
		}
	}
	return out
}

// stateOf is the one state a reference stands for or a person or ministry
// belongs to; -1 for none.
func (d *Document) stateOf(ref *Ref) int32 {
	for _, e := range ref.Actors {
		if d.Entities[e].Type == model.State {
			return e
		}
		if st := d.Entities[e].State; st >= 0 {
			return st
		}
	}
	return -1
}

// oneState is the state that is all a reference means; -1 for none, or several.
func (d *Document) oneState(ref *Ref) int32 {
	if len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.State {
		return ref.Actors[0]
	}
	return -1
}

// possessiveState is whose state "its", "his" or "our" means.
func (r *articleReader) possessiveState(s *syntax.Sentence, np int32) int32 {
	ref := r.possessor(s, np)
	if r.armedSide(&ref) >= 0 {
		return -1 // "the rebel leader and his fighters"
	}
	return r.stateOf(&ref)
}

// armedSide is the armed group that the one person a reference means leads; -1 for none.
func (d *Document) armedSide(ref *Ref) int32 {
	if len(ref.Actors) != 1 || d.Entities[ref.Actors[0]].Type != model.Person {
		return -1
	}
	if of := d.side(ref.Actors[0]); of >= 0 && d.Entities[of].Kind == "armed" {
		return of
	}
	return -1
}

// antecedent is one way to tell whom the pronoun or possessive of a noun phrase means; -1 where it does not say.
type antecedent = func(r *articleReader, s *syntax.Sentence, np int32) int32

// first is what the first of some ways that says anything says; -1 for none.
func (r *articleReader) first(s *syntax.Sentence, np int32, ways ...antecedent) int32 {
	for _, way := range ways {
		if e := way(r, s, np); e >= 0 {
			return e
		}
	}
	return -1
}

// takesSides is the subject of a clause that tells what it thinks of another's deed, or makes of another's wish to join, which
// noun phrase np names: "condemned | its invasion of Chad", "has yet to ratify | its membership"; -1 elsewhere.
func (r *sentenceReader) takesSides(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Lead != np || n.Clause < 0 || s.Clauses[n.Clause].Obj != np || s.Verbs[s.Clauses[n.Clause].Verb].Passive || r.lex.Word(s.Words[s.Parts[n.PFirst].First]).Text == "own" {
		return -1
	}
	noun, verb := s.HeadWord(np), s.Verbs[s.Clauses[n.Clause].Verb].Lemma
	judges := r.lex.In(lexicon.JudgesDeed, verb)
	if joining := r.lex.In(lexicon.Joining, noun) && (judges || r.lex.In(lexicon.Admits, verb)); !joining && !(judges && r.lex.Word(noun).Is(lexicon.Assault|lexicon.Resolve)) {
		return -1
	}
	return s.Clauses[n.Clause].Subj
}

// whoseDeed is the state whose deed noun phrase np names, which others judge: the last one before that is not among them nor
// stands behind it, nor only where something is, "Chad is at war with Mali. In Oslo Togo condemned | its attack on Chad"; nothing where
// there is none.
func (r *articleReader) whoseDeed(s *syntax.Sentence, np int32, judges []int32) Ref {
	var struck []int32 // "its attack on | Chad", "its right to resist | Chad's attack", not resolved yet
	for m := np + 1; m < int32(len(s.NPs)) && (s.NPs[m].Up == np || s.NPs[m].Clause < 0 || s.Clauses[s.NPs[m].Clause].GovNP == np); m++ {
		if part := s.HeadPart(m); part != nil && part.Kind == syntax.PEntity {
			struck = append(struck, part.Ref)
		}
	}
	for i := s.Index; i >= max(0, s.Index-1); i-- {
		t := r.Sentences[i]
		m := int32(len(t.NPs))
		if i == s.Index {
			m = np
		}
		for m--; m >= 0; m-- {
			ref := &r.Refs[i][m]
			if e := r.stateOf(ref); len(ref.Actors) == 1 && e >= 0 && r.Entities[ref.Actors[0]].Type != model.Person && t.NPs[m].PossWord == 0 && t.NPs[m].Prep != r.w.in && t.NPs[m].Prep != r.w.at && !slices.Contains(judges, e) && !slices.Contains(struck, r.Entities[e].Lex) {
				return refTo(e, ByPronoun) // also "Finland's parliament"
			}
		}
	}
	return Ref{Place: -1}
}

// possessor is whom "its", "his", "their" or "our" of a noun phrase means.
func (r *articleReader) possessor(s *syntax.Sentence, np int32) Ref {
	if e := r.first(s, np, (*articleReader).conjoined, (*articleReader).parallel, (*articleReader).permanentOf); e >= 0 {
		return refTo(e, ByPronoun)
	}
	switch s.NPs[np].PossWord {
	case r.w.his, r.w.her:
		he := r.w.he
		if s.NPs[np].PossWord == r.w.her {
			if e := r.feminine(s, np); e >= 0 {
				return refTo(e, ByPronoun)
			}
			he = r.w.she
		}
		if e := r.first(s, np, (*articleReader).holderOfSpell, (*articleReader).appoints, (*articleReader).besideOwned, (*articleReader).oustedPerson,
			(*articleReader).travelsTo, (*articleReader).guestBefore, (*articleReader).happenedTo, (*articleReader).ownedAbove, (*articleReader).doneTo, (*articleReader).onlyUnnamedOfficer); e >= 0 {
			return refTo(e, ByPronoun)
		}
		return r.pronoun(s, np, he)
	case r.w.its:
		if from := r.takesSides(s, np); from >= 0 {
			var judges []int32
			for _, m := range r.members(s, from) {
				judges = append(judges, r.Refs[s.Index][m].Actors...)
			}
			return r.whoseDeed(s, np, judges)
		}
		if e := r.first(s, np, (*articleReader).opensMission, (*articleReader).within, (*articleReader).headedSide, (*articleReader).besideOwned, (*articleReader).ousted,
			(*articleReader).struckToo, (*articleReader).ofWhom, (*articleReader).claimsBack); e >= 0 {
			return refTo(e, ByPronoun)
		}
		if all := r.resolved(s, np); len(all) == 1 {
			return Ref{Actors: all, Place: -1, Via: ByPronoun}
		}
		if all := r.judges(s, np); len(all) == 1 {
			return Ref{Actors: all, Place: -1, Via: ByPronoun}
		}
		if e := r.first(s, np, (*articleReader).culprit, (*articleReader).provoker); e >= 0 {
			return refTo(e, ByPronoun)
		}
		return r.pronoun(s, np, r.w.it)
	case r.w.their:
		if all := r.resolved(s, np); len(all) > 0 {
			return Ref{Actors: all, Place: -1, Via: ByPronoun}
		}
		if e := r.culprit(s, np); e >= 0 {
			return refTo(e, ByPronoun)
		}
		if all := r.judges(s, np); len(all) > 1 || len(all) == 1 && r.severalIn(s, r.judged(s, np)) {
			return Ref{Actors: all, Place: -1, Via: ByPronoun}
		}
		if e := r.first(s, np, (*articleReader).peopleBefore, (*articleReader).bodyActing); e >= 0 {
			return refTo(e, ByPronoun)
		}
		return r.pronoun(s, np, r.w.they)
	case r.w.our:
		return r.pronoun(s, np, r.w.we)
	case r.w.my:
		return r.pronoun(s, np, r.w.i)
	}
	return Ref{Place: -1}
}

// opensMission is the state of whoever opens or has an embassy whose ambassador noun phrase np is: "The British minister opened an embassy
// there and introduced | its ambassador"; -1 for none.
func (r *articleReader) opensMission(s *syntax.Sentence, np int32) int32 {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.POffice || r.lex.Offices[p.Ref].Kind != lexicon.Diplomat {
		return -1
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Subj < 0 || cl.Obj < 0 || cl.Obj >= np || cl.Subj >= np || s.Verbs[cl.Verb].Passive || r.lex.Head(s.HeadWord(cl.Obj))&lexicon.Chancery == 0 || s.NPs[cl.Obj].PossNP >= 0 {
			continue
		}
		if n := &s.NPs[cl.Obj]; n.PFirst < n.Head && s.Parts[n.Head-1].Kind == syntax.PEntity {
			continue // "closed the Iranian embassy"
		}
		if all := r.Refs[s.Index][cl.Subj].Actors; len(all) == 1 {
			return r.country(all[0])
		}
	}
	return -1
}

// holderOfSpell is the person whose time in office noun phrase np is: "praised Mr. Rios's work during | his time as
// ambassador"; -1 for none.
func (r *articleReader) holderOfSpell(s *syntax.Sentence, np int32) int32 {
	if m := r.spellOf(s, np); m >= 0 {
		return r.onePerson(s, m)
	}
	return -1
}

// oustedPerson is the person whom "his" means where another puts out his diplomat; -1 for none.
func (r *articleReader) oustedPerson(s *syntax.Sentence, np int32) int32 {
	if e := r.ousted(s, np); e >= 0 && r.Entities[e].Type == model.Person {
		return e
	}
	return -1
}

// onlyUnnamedOfficer is the state of an officer without a name to whom "his" goes back, since no person was the
// subject of a clause before; -1 for none.
func (r *articleReader) onlyUnnamedOfficer(s *syntax.Sentence, np int32) int32 {
	if e := r.unnamedOfficer(s, np); e >= 0 && r.earlierSubject(s, np, true, -1) < 0 {
		return e
	}
	return -1
}

// ousted is whose diplomat noun phrase np is that another puts out, or whose assets that another
// freezes: who cuts ties with Israel "and expels its ambassador" expels no one of his own; -1
// elsewhere.
func (r *articleReader) ousted(s *syntax.Sentence, np int32) int32 {
	whole := s.NPs[np].Lead // "two of its diplomats"
	if up := s.NPs[np].Up; up >= 0 && s.NPs[np].Prep == r.w.of && s.Class(up) == syntax.CNumber {
		whole = up
	}
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj < 0 || !s.Same(s.Clauses[c].Obj, whole) || !r.putsOut(s, c) {
		return -1
	}
	for k := s.NPs[np].PFirst; k < s.NPs[np].Head; k++ {
		if s.Parts[k].Kind == syntax.PEntity {
			return -1 // "expelled its US envoy": the one it has from there
		}
	}
	self := r.focus.power
	if subj := s.Clauses[c].Subj; subj >= 0 {
		self = r.stateOf(&r.Refs[s.Index][subj])
	}
	if c > 0 && s.Clauses[c-1].Subj == s.Clauses[c].Subj && s.Clauses[c-1].Obj >= 0 {
		if ref := r.refOf(s, s.Clauses[c-1].Obj); len(ref.Actors) == 1 && ref.Actors[0] != self {
			return ref.Actors[0] // "blacklisted Hezbollah and froze its funds", "sanctioned Rios, freezing his"
		}
	}
	for m := np - 1; m >= 0; m-- {
		if s.Class(m) != syntax.CState {
			continue
		}
		if e := r.stateOf(&r.Refs[s.Index][m]); e >= 0 && e != self {
			return e
		}
	}
	for i := len(r.focus.states) - 1; i >= 0 && s.Index-r.focus.seen(r.focus.states[i]) <= near; i-- {
		if r.focus.states[i] != self {
			return r.focus.states[i]
		}
	}
	return -1
}

// claimsBack is the power that asks another to hand noun phrase np over to it, who was its officer:
// "Chile asked Peru to extradite its former president"; -1 elsewhere, as where it is to a court.
func (r *articleReader) claimsBack(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[s.NPs[np].Lead].Clause
	if c < 0 || !s.Same(s.Clauses[c].Obj, s.NPs[np].Lead) || s.Clauses[c].Gov < 0 || s.Clauses[c].Kind != syntax.Xcomp && s.Clauses[c].Kind != syntax.Complement {
		return -1
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	if !r.lex.Word(v.Lemma).Does(lexicon.Surrenders) {
		return -1
	}
	g := &s.Clauses[s.Clauses[c].Gov]
	if g.Subj < 0 || g.Subj == s.Clauses[c].Subj || s.Verbs[g.Verb].Passive || s.Tag(v.Head) != syntax.VBase || v.Modal != 0 {
		return -1 // "said that Peru extradited its"
	}
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		if s.NPs[m].Prep == r.w.to && s.NPs[m].Clause == c {
			return -1
		}
	}
	return r.stateOf(&r.Refs[s.Index][g.Subj])
}

// putsOut says whether clause c tells that its object is expelled or the like, or is told to leave.
func (r *sentenceReader) putsOut(s *syntax.Sentence, c int32) bool {
	return r.verbOf(s, c).Does(lexicon.Ousts) || r.toldToGo(s, c)
}

// toldToGo says whether the object of clause c is told to leave by one who broke with another
// in the clause before, or shut its mission: "severed ties with Chile and ordered its envoys to leave".
func (r *sentenceReader) toldToGo(s *syntax.Sentence, c int32) bool {
	if c == 0 || s.Verbs[s.Clauses[c].Verb].Passive || s.Clauses[c-1].Subj != s.Clauses[c].Subj || !r.verbOf(s, c-1).Does(lexicon.Breaks) && !r.onMission(s, c-1, c) {
		return false
	}
	for x := c + 1; x < int32(len(s.Clauses)); x++ {
		cl := &s.Clauses[x]
		if cl.Kind == syntax.Xcomp && cl.Gov == c && r.lex.In(lexicon.GoesAway, s.Verbs[cl.Verb].Lemma) {
			return cl.Obj < 0 || s.Class(cl.Obj) != syntax.CState // "leave Chile": those of its own
		}
	}
	return false
}

// onMission says whether a clause before another is about the embassy of a state: "closed the Iranian embassy",
// not "its embassy".
func (r *sentenceReader) onMission(s *syntax.Sentence, c, before int32) bool {
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		if n.First < s.Verbs[s.Clauses[c].Verb].Last || n.First >= s.Verbs[s.Clauses[before].Verb].First || n.Head < 0 || n.PossWord != 0 {
			return false
		}
		return r.lex.Head(s.Words[s.Parts[n.Head].Last-1])&lexicon.Post != 0 && (n.PossNP >= 0 || n.Head > n.PFirst && s.Parts[n.Head-1].Kind == syntax.PEntity)
	})
}

// resolved is whose decision it is to do what noun phrase np is the object of: "the
// Soviets' decision to break their pact".
func (r *articleReader) resolved(s *syntax.Sentence, np int32) []int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Kind != syntax.Xcomp || s.Clauses[c].GovNP < 0 {
		return nil
	}
	if of := s.NPs[s.Clauses[c].GovNP].PossNP; of >= 0 && of < np {
		return r.Refs[s.Index][of].Actors
	}
	return nil
}

// travelsTo is whom the subject of a clause meets, whose "his visit" to a place in the subject's own
// state is: "US envoy Lund met President Silva before his visit to Washington"; -1 elsewhere.
func (r *articleReader) travelsTo(s *syntax.Sentence, np int32) int32 {
	c, to := clauseOver(s, np), np+1
	if c < 0 || s.Clauses[c].Subj < 0 || to >= int32(len(s.NPs)) || s.NPs[to].Up != np || s.NPs[to].Prep != r.w.to || !r.lex.Word(s.HeadWord(np)).Is(lexicon.Journey) {
		return -1
	}
	host := r.onePerson(s, s.Clauses[c].Subj)
	if host < 0 || r.Country(host) < 0 || r.Country(host) != r.partOwner(s, to) {
		return -1
	}
	return r.meetings.guestOf(host)
}

// guestBefore is the person whom the clause around noun phrase np welcomes, thanks
// or blames, and whose "his" is behind "for", "on" or "during": "congratulated the
// king on his birthday"; -1 for none.
func (r *articleReader) guestBefore(s *syntax.Sentence, np int32) int32 {
	if possesses(s, np) { // "his country's invasion"
		np++
	}
	whom := r.judged(s, np)
	if whom < 0 {
		whom = r.thanked(s, np)
	}
	if whom < 0 {
		return -1
	}
	if e := r.onePerson(s, whom); e >= 0 {
		return e
	}
	if ref := &r.Refs[s.Index][whom]; ref.Via == ByAgent && s.Class(whom) == syntax.COffice && !s.NPs[whom].Plural && len(ref.Actors) == 1 {
		return ref.Actors[0] // "summoned Russia's ambassador after his country's"
	}
	return -1
}

// thanked is whom the clause before noun phrase np has for its object, where np is what
// its subject then speaks thanks for: "welcomed the prince and expressed appreciation for
// his participation"; -1 for none.
func (r *sentenceReader) thanked(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	up := n.Up
	if up < 0 || n.Prep != r.w.for_ || s.NPs[up].Clause < 0 || !r.lex.Word(s.HeadWord(up)).Is(lexicon.Verdict) {
		return -1
	}
	c := s.NPs[up].Clause
	if c == 0 || s.Clauses[c].Obj != up {
		return -1
	}
	before := &s.Clauses[c-1]
	if before.Subj != s.Clauses[c].Subj || s.Verbs[before.Verb].Passive {
		return -1
	}
	return before.Obj
}

// judged is whom the clause around noun phrase np welcomes, thanks or blames, where what
// np names is why, or when: "thanked Qatar for its aid"; or whom it helps, or stands by, in
// that: "stands with Chad in its struggle"; -1 elsewhere.
func (r *sentenceReader) judged(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Prep == r.w.of && n.Up >= 0 {
		n = &s.NPs[s.NPs[n.Up].Lead] // "congratulated Japan on the start of its term"
	}
	if n.Clause < 0 {
		return -1
	}
	c := &s.Clauses[n.Clause]
	v := &s.Verbs[c.Verb]
	verb := r.lex.Word(v.Lemma)
	whom := c.Obj
	if v.Passive {
		whom = c.Subj
	}
	switch r.lex.Word(n.Prep).Text {
	case "for", "on", "during", "over", "after":
		if !verb.Does(lexicon.Receives|lexicon.Judges) && (verb.Text != "hold" || c.Obj2 < 0) { // "hold Russia responsible for its attack"
			return -1
		}
	case "in":
		if verb.Text == "stand" && n.Up >= 0 {
			whom = n.Up
		} else if !verb.Does(lexicon.Helps) {
			return -1
		}
	default:
		return -1
	}
	if whom < 0 || whom >= np {
		return -1
	}
	return whom
}

// severalIn says whether "their" can mean those of a noun phrase of one power: "Russia and
// its allies", "the Chadian people".
func (r *sentenceReader) severalIn(s *syntax.Sentence, np int32) bool {
	return s.NPs[np].Next >= 0 || s.Class(np) == syntax.CNoun && (s.NPs[np].Plural || r.head(s, np) == "people")
}

// judges lists the powers that are so thanked or blamed at noun phrase np.
func (r *articleReader) judges(s *syntax.Sentence, np int32) []int32 {
	whom := r.judged(s, np)
	if whom < 0 || s.NPs[whom].PossWord != 0 { // "recalled its ambassador over": not its own deed
		return nil
	}
	var buf [64]int32
	var all []int32
	for _, m := range s.Members(whom, buf[:]) {
		for _, e := range r.Refs[s.Index][m].Actors {
			if r.Entities[e].Type != model.Person {
				all = append(all, e)
			}
		}
	}
	return all
}

// Possessor is whom the possessive of a noun phrase means, by name or pronoun.
func (d *Document) Possessor(s *syntax.Sentence, np int32) Ref {
	if p := s.NPs[np].PossNP; p >= 0 {
		return d.Refs[s.Index][p]
	}
	return d.focus.possessor(s, np)
}
