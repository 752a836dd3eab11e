package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
)

// acting is the state or the body for which those act whom a noun means, "the government", "Kenyan
// officials", "the delegation", and whether it is told here.
func (r *articleReader) acting(s *syntax.Sentence, np int32, word int32) (Ref, bool) {
	out, n := Ref{Place: -1}, &s.NPs[np]
	w, head := r.lex.Word(word), r.lex.Head(word)
	if all := r.theirs(s, np); len(all) > 1 {
		return Ref{Actors: all, Place: -1, Via: ByCoref}, true
	}
	owner := int32(-1)
	if n.PossNP >= 0 && head&lexicon.Government == 0 {
		owner = r.armedSide(&r.Refs[s.Index][n.PossNP]) // "Haftar's forces" are no state's
	}
	if owner < 0 {
		owner = r.first(s, np, (*articleReader).ownerState, (*articleReader).namedOwner, (*articleReader).ownerPower)
	}
	if owner < 0 && head&lexicon.Agent != 0 {
		owner = r.sentOut(s, np)
	}
	if m := behind(s, np, r.w.of); owner < 0 && w.Text == "delegation" && m >= 0 {
		if ref := r.refOf(s, m); len(ref.Actors) == 1 && ref.Via == ByAgent { // "a delegation of Hamas officials"
			owner = ref.Actors[0]
		}
	}
	led := r.ruler(s, np)
	if owner < 0 && led >= 0 {
		owner = r.stateLed(s, led, head&lexicon.Government == 0)
	}
	if all := r.ofSeveral(s, np); owner < 0 && len(all) > 1 {
		return Ref{Actors: all, Place: -1, Via: ByCoref}, true
	}
	body, ofBody := r.atHeadOf(s, np)
	if owner < 0 {
		owner = body
	}
	if m := n.Next; owner < 0 && head&lexicon.Government != 0 && bareWord(n) && m == np+1 && s.NPs[m].Det == 0 {
		owner = r.ofState(s, m) // "the government and parliament of Mali"
	}
	if owner < 0 && led < 0 && !ofBody && head&lexicon.Government != 0 && (n.Det == r.w.the || r.besideOthers(s, np)) && !w.Plural && r.premodifier(s, np) < 0 {
		owner = r.unnamedOwner(s, np, word)
		out.Via = ByCoref
	}
	if e, ok := r.focus.ownerOf(word); ok && owner < 0 && w.Text == "delegation" && n.Det == r.w.the && !w.Plural {
		owner = e // the one spoken of
	}
	if led := r.journeys.delegation; led.person >= 0 && w.Is(lexicon.Delegation) && n.Det == r.w.the && bareWord(n) && s.Index > led.sentence && s.Index-led.sentence <= far && (owner < 0 || owner == r.country(led.person)) {
		r.journeys.delegation.sentence = s.Index
		return Ref{Actors: r.journeys.leaders(), Place: -1, Via: ByCoref}, true // what it does he does
	}
	if owner >= 0 {
		if head&lexicon.Government != 0 || w.Text == "delegation" {
			r.focus.ownedBy(word, owner)
		}
		out.Actors = r.withOthers(s, np, owner)
		if head&lexicon.Government == 0 {
			out.Via = ByAgent
		}
		r.alias(owner, strings.TrimPrefix(s.Text(n.First, n.Last), "the "))
		return out, true
	}
	return out, false
}

// theirs lists the states of those whose governments a noun phrase names: "the presidents praised their
// governments' work"; nil elsewhere.
func (r *articleReader) theirs(s *syntax.Sentence, np int32) []int32 {
	if n := &s.NPs[np]; !n.Plural || n.PossWord != r.w.their || r.lex.Head(s.HeadWord(np))&lexicon.Government == 0 {
		return nil
	}
	all := r.possessor(s, np).Actors
	if slices.ContainsFunc(all, func(e int32) bool { return r.Country(e) < 0 }) {
		return nil
	}
	return distinct(all, r.Country)
}

// unnamedOwner is whose "the ministry" or "the government" is: theirs who surely own it,
// theirs who acted last, or those named last; -1 for none.
func (r *articleReader) unnamedOwner(s *syntax.Sentence, np, word int32) int32 {
	if r.foreignGovernment(s, np) || r.head(s, np) == "leadership" && r.ofAFolk(s, np) {
		return -1
	}
	st, self := r.surelyOwns(s, np, word)
	if st >= 0 {
		return st
	}
	if home := r.datelineState(s.Index); home >= 0 && home != self && s.Index > 0 && r.Sentences[s.Index-1].Paragraph() != s.Paragraph() {
		return home // "TAIPEI (Orkan News) ... The foreign ministry"
	}
	if e := r.focus.power; e >= 0 {
		if st := r.stateOf(&Ref{Actors: []int32{e}}); st >= 0 && st != self {
			return st
		}
	}
	for i := len(r.focus.states) - 1; self >= 0 && i >= 0; i-- {
		if r.focus.states[i] != self {
			return r.focus.states[i]
		}
	}
	if len(r.focus.states) > 0 && r.focus.states[len(r.focus.states)-1] != self {
		return r.focus.states[len(r.focus.states)-1]
	}
	return -1
}

// surelyOwns is whose "the ministry" or "the government" is by what the sentence says: theirs
// in whose capital it begins, theirs where a visitor meets it, theirs who act in it, theirs whose it was when it was named
// last; -1 for none, and the state whose it cannot be.
func (r *articleReader) surelyOwns(s *syntax.Sentence, np, word int32) (owner, self int32) {
	if st := r.sharedPlace(s, np); st >= 0 {
		return st, -1
	}
	if st := r.rebelsHome(s, np); st >= 0 {
		return st, -1
	}
	if st := r.seatFirst(s, np); st >= 0 {
		return st, -1
	}
	met := np // "met in Niamey with the junta's leader"
	if next := np + 1; next < int32(len(s.NPs)) && s.NPs[next].PossNP == np {
		met = next
	}
	if st := r.metState(s, met); st >= 0 {
		return st, -1
	}
	stateOf := func(e int32) int32 {
		if e < 0 {
			return -1
		}
		return r.stateOf(&Ref{Actors: []int32{e}})
	}
	self = -1 // nobody slaps sanctions "on the regime" that is his own
	if n := &s.NPs[np]; n.Clause >= 0 && (n.Prep == r.w.on || n.Prep == r.w.with || r.lex.Word(n.Prep).Text == "against") {
		if subj := s.Clauses[n.Clause].Subj; subj >= 0 && subj < np && s.NPs[subj].Next < 0 {
			self = r.stateOf(&r.Refs[s.Index][subj])
		}
	}
	for c := range s.Clauses { // nor does a state recognize its own
		if cl := &s.Clauses[c]; cl.Obj == np && cl.Subj >= 0 && !s.Verbs[cl.Verb].Passive && s.Class(cl.Subj) == syntax.CState && s.NPs[cl.Subj].Next < 0 {
			self = r.stateOf(&r.Refs[s.Index][cl.Subj])
		}
	}
	if n := &s.NPs[np]; n.Up >= 0 && n.Clause >= 0 && (n.Prep == r.w.of && r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Demise) || n.Prep == r.w.to && s.Class(n.Up) == syntax.COffice) { // nor helps in the overthrow of its own, nor is "ambassador to the government" of his
		if subj := s.Clauses[n.Clause].Subj; subj >= 0 && subj < np && s.NPs[subj].Next < 0 {
			self = r.stateOf(&r.Refs[s.Index][subj])
		}
	}
	if st := r.mediatesFor(s, np, word); st >= 0 {
		self = st
	}
	for _, person := range [...]bool{true, false} {
		e := r.earlierSubject(s, np, person, -1)
		st := stateOf(e)
		if prep := s.NPs[np].Prep; st >= 0 && person && (prep == r.w.to || prep == r.w.at || prep == r.w.in) && r.Holds(e, lexicon.Diplomat) {
			st = r.postOf(e) // "the ambassador was called to the Foreign Ministry"
		}
		if st >= 0 && st != self {
			return st, self
		}
	}
	if owner, ok := r.focus.ownerOf(word); ok && owner != self {
		return owner, self
	}
	return -1, self
}

// mediatesFor is the state of whoever mediates between the government that noun phrase np names and others, which is
// not its own: "Norway brokered a truce between | the government and the rebels"; -1 elsewhere, and for somebody who only was in its
// government, unless he cannot be of a junta.
func (r *articleReader) mediatesFor(s *syntax.Sentence, np, word int32) int32 {
	if s.NPs[np].Prep != r.w.between {
		return -1
	}
	c := clauseOver(s, np)
	if c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np || s.Verbs[s.Clauses[c].Verb].Passive {
		return -1
	}
	if !r.lex.In(lexicon.StandsBetween, s.Verbs[s.Clauses[c].Verb].Lemma) {
		return -1
	}
	subj := s.Clauses[c].Subj
	if who := r.onePerson(s, subj); who >= 0 && r.lex.Word(word).Text != "junta" && !slices.ContainsFunc(r.Offices, func(o Office) bool { return o.Person == who && !o.Former }) {
		return -1
	}
	return r.stateOf(&r.Refs[s.Index][subj])
}

// foreignGovernment says whether the government that noun phrase np names is the object of one
// that is not told: "supports the UN-backed government", "recognizes the government in Lublin".
func (r *sentenceReader) foreignGovernment(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	c := slices.IndexFunc(s.Clauses, func(c syntax.Clause) bool { return c.Obj == np })
	if c < 0 {
		return false
	}
	for k := n.PFirst; k < n.Head; k++ {
		if s.HelpedBy(r.lex, &s.Parts[k]) {
			return true
		}
	}
	subj := s.Clauses[c].Subj
	return subj >= 0 && !s.Verbs[s.Clauses[c].Verb].Passive && s.Class(subj) == syntax.CState && s.NPs[subj].Next < 0 && behind(s, np, r.w.in) >= 0
}

// sharedPlace is the state in which those are whom "and" joins to noun phrase np: "between
// the government and the rebels in Chad"; -1 for none.
func (r *articleReader) sharedPlace(s *syntax.Sentence, np int32) int32 {
	last := np
	for s.NPs[last].Next >= 0 {
		last = s.NPs[last].Next
	}
	m := last + 1
	if last == np || s.NPs[np].Det != r.w.the || m >= int32(len(s.NPs)) || s.NPs[m].Up != last || s.NPs[m].Prep != r.w.in || s.Class(m) != syntax.CState || s.Class(last) == syntax.CPerson {
		return -1
	}
	return r.power(s, m)
}

// rebelsHome is the state, named before in the sentence, in which those fight who are told of beside the government that noun
// phrase np names: "flew to Manila to revive the talks between | the government and the Moro Front"; -1 for none.
func (r *articleReader) rebelsHome(s *syntax.Sentence, np int32) int32 {
	with := s.NPs[np].Next
	if with < 0 || s.NPs[with].Next >= 0 {
		return -1
	}
	for k := s.NPs[with].PFirst; k < s.NPs[with].PLast; k++ {
		p := &s.Parts[k]
		if p.Kind != syntax.PEntity || !p.Is(lexicon.Org) {
			continue
		}
		lex := r.Tally.Pick(p.Senses, lexicon.Org)
		if lex < 0 || r.lex.Entities[lex].Kind != "armed" || len(r.lex.Entities[lex].Partof) != 3 {
			continue
		}
		home := r.lex.Index(r.lex.Entities[lex].Partof)
		if home < 0 {
			return -1
		}
		for _, ref := range r.Refs[s.Index][:np] {
			if len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Lex == home {
				return ref.Actors[0]
			}
		}
	}
	return -1
}

// visitorOf is the person whose journey to noun phrase np a clause tells of: "Rios, who paid a visit to | the country", "her trip to
// | the island"; -1 for none.
func (r *articleReader) visitorOf(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Prep != r.w.to || n.Up < 0 || !r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Journey) {
		return -1
	}
	who, c := s.NPs[n.Up].PossNP, clauseOver(s, np)
	if who < 0 && c >= 0 && !s.Verbs[s.Clauses[c].Verb].Passive {
		who = s.Clauses[c].Subj
	}
	if who < 0 || who >= np {
		return -1
	}
	return r.onePerson(s, who)
}

// ruler is the noun phrase that names whose a government is, or are those who act for a state: "Mussolini's
// government", "the regime of Bashar Assad", "Saddam Hussein's army"; -1 for none.
func (r *articleReader) ruler(s *syntax.Sentence, np int32) int32 {
	if r.lex.Head(s.HeadWord(np))&(lexicon.Government|lexicon.Agent) == 0 || r.lex.Word(r.lex.Word(s.HeadWord(np)).Stem).Text == "counterpart" {
		return -1
	}
	m := s.NPs[np].PossNP
	if m < 0 {
		m = behind(s, np, r.w.of)
	}
	if m < 0 || s.Class(m) != syntax.CPerson && s.Class(m) != syntax.CName {
		return -1
	}
	return m
}

// namedOwner finds the state of a person named before a noun: "the Bush
// administration"; -1 where nobody is named, or nobody of whom that is known.
func (r *articleReader) namedOwner(s *syntax.Sentence, np int32) int32 {
	if e := r.premodifier(s, np); e >= 0 {
		return r.stateServed(e)
	}
	return -1
}

// premodifier is the person named before a noun: "the Bush administration"; -1 for none.
func (r *articleReader) premodifier(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		p := &s.Parts[k]
		e := int32(-1)
		switch p.Kind {
		case syntax.PName:
			e = r.leaderCalled(s, p.First, p.Last)
		case syntax.PEntity:
			if lex := r.Tally.Pick(p.Senses, lexicon.Leader); lex >= 0 {
				e = r.personNamed(s.Text(p.First, p.Last), lex)
			} else if p.Is(lexicon.Place) && !p.Is(lexicon.State) {
				e = r.leaderCalled(s, p.First, p.Last) // "the Kennedy administration"
			}
		}
		if e >= 0 {
			return e
		}
	}
	return -1
}

// leaderCalled is the person, spoken of or a known leader, whose name stands from token first to
// last: "Bush", and the first of "Biden-Harris"; -1 for none.
func (r *articleReader) leaderCalled(s *syntax.Sentence, first, last int32) int32 {
	if last == first+2 && s.Doc.Tokens[first+1].Joined {
		last--
	}
	tokens := naming.Tokens(s.Text(first, last))
	e := r.findPerson(tokens)
	if e < 0 && len(tokens) > 0 {
		if lex := r.known(s, tokens[len(tokens)-1], ""); lex >= 0 {
			e = r.personNamed(s.Text(first, last), lex)
		}
	}
	return e
}

// administration is the state of the leader whose administration a part names: "the Biden-Harris
// Administration", "a Bush | administration official", and the United States where they are spoken
// of and a name says no more than "the Administration"; -1 for none.
func (r *articleReader) administration(s *syntax.Sentence, p *syntax.Part) int32 {
	if p.Kind != syntax.PName {
		return -1
	}
	is := func(i int32) bool { return i < s.Last && r.lex.Word(s.Words[i]).Text == "administration" }
	last := p.Last
	if is(last - 1) {
		last-- // within the name
	} else if !is(last) {
		return -1
	}
	if last == p.First {
		e, ok := r.register.known(r.lex.Index("USA"))
		if !ok || p.Last < s.Last && (s.Words[p.Last] == r.w.of || s.Words[p.Last] == r.w.for_) { // "the Administration for Native Americans"
			return -1
		}
		return e
	}
	if e := r.leaderCalled(s, p.First, last); e >= 0 {
		return r.stateServed(e)
	}
	return -1
}

// sentOut is the state that sends those of whom nothing else says whose they are: "Peru sent | troops
// that occupied Bolivia"; -1 for none.
func (r *articleReader) sentOut(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || s.Clauses[c].Subj < 0 || s.NPs[np].Det == r.w.the || r.premodifier(s, np) >= 0 {
		return -1
	}
	if v := &s.Verbs[s.Clauses[c].Verb]; v.Passive || v.Neg || s.NPs[s.Clauses[c].Subj].Neg || !r.lex.Word(v.Lemma).Does(lexicon.Sends) {
		return -1
	}
	return r.stateOf(&r.Refs[s.Index][s.Clauses[c].Subj])
}

// ownerPower finds the organization or bloc before a noun: "Western leaders",
// "NATO forces".
func (r *articleReader) ownerPower(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		p := &s.Parts[k]
		if p.Kind != syntax.PEntity || s.HelpedBy(r.lex, p) {
			continue
		}
		if lex := r.Tally.Pick(p.Senses, lexicon.Org, lexicon.BlocAdj, lexicon.Bloc); lex >= 0 {
			return r.entity(lex)
		}
	}
	var of Ref // "the European Union's ministers"
	switch {
	case n.PossNP >= 0:
		of = r.refOf(s, n.PossNP)
	case n.PossWord == r.w.its:
		of = r.possessor(s, np)
	case n.PossWord == r.w.his || n.PossWord == r.w.her:
		ref := r.possessor(s, np)
		return r.armedSide(&ref)
	}
	if len(of.Actors) == 1 {
		if t := r.Entities[of.Actors[0]].Type; t == model.Organization || t == model.Bloc {
			return of.Actors[0]
		}
	}
	return -1
}
