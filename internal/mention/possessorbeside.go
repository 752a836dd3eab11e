package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// within is the state that stands right before "in" and what is its own, behind a preposition, or behind "to" before "for":
// "support for Ukraine | in its defence", "aid to Chad | for its fight"; -1 elsewhere, as in "discussed Mali | in its talks with Chad".
func (r *articleReader) within(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Prep != r.w.in && n.Prep != r.w.for_ || np == 0 || n.Up != np-1 || n.Prep == r.w.for_ && (s.NPs[n.Up].Prep != r.w.to || s.NPs[n.Up].Up < 0) || s.NPs[n.Up].Prep == 0 || s.Class(n.Up) != syntax.CState || s.NPs[n.Up].Lead != n.Up || r.lex.Word(s.HeadWord(np)).Is(lexicon.Talks) || r.lex.Head(s.HeadWord(np))&(lexicon.Happening|lexicon.PlaceHead) != 0 {
		return -1
	}
	return r.power(s, n.Up)
}

// happenedTo is the person to whom a clause about things says that they happened, "his" behind him in
// it: "said eggs were thrown at President Silva during his visit"; -1 elsewhere.
func (r *articleReader) happenedTo(s *syntax.Sentence, np int32) int32 {
	at := s.NPs[np].Clause
	if up := s.NPs[np].Up; at < 0 && up >= 0 {
		at = s.NPs[up].Clause
	}
	if at < 0 || s.Clauses[at].Kind != syntax.Complement || s.Clauses[at].Subj < 0 || len(r.Refs[s.Index][s.Clauses[at].Subj].Actors) > 0 || !s.Verbs[s.Clauses[at].Verb].Passive {
		return -1
	}
	for m := np - 1; m > s.Clauses[at].Subj; m-- {
		if e := r.onePerson(s, m); e >= 0 && s.NPs[m].Clause == at {
			return e
		}
	}
	return -1
}

// ownedAbove is the person whose thing noun phrase np hangs on, where nobody else is the subject: "The court called for
// President Silva's arrest during | his visit to"; -1 elsewhere.
func (r *articleReader) ownedAbove(s *syntax.Sentence, np int32) int32 {
	up := s.NPs[np].Up
	if up < 0 || s.NPs[up].PossNP < 0 {
		return -1
	}
	c := clauseOver(s, np)
	if c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj == s.NPs[up].Lead {
		return -1
	}
	switch s.Class(s.Clauses[c].Subj) {
	case syntax.CState, syntax.COrg, syntax.CNoun, syntax.CEvent:
		return r.onePerson(s, s.NPs[up].PossNP)
	}
	return -1
}

// doneTo is the one person to whom the clause around does something, which no person does, where the subject of a clause of time or
// reason is his: "Peru expelled Ambassador Silva after | his president had called it a bully"; -1 elsewhere.
func (r *articleReader) doneTo(s *syntax.Sentence, np int32) int32 {
	c := slices.IndexFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Kind == syntax.Adverbial && c.Gov >= 0 && c.Subj >= 0 && (c.Subj == np || s.NPs[c.Subj].Appos == np) && s.Verbs[c.Verb].First > s.NPs[np].First
	})
	if c < 0 {
		return -1
	}
	subj := s.Clauses[s.Clauses[c].Gov].Subj
	if subj < 0 || subj > np || r.onePerson(s, subj) >= 0 {
		return -1
	}
	one := int32(-1)
	for m := range np {
		if class := s.Class(m); class == syntax.CPerson || class == syntax.CName {
			r.refOf(s, m)
		}
		e := r.onePerson(s, m)
		switch {
		case e < 0 || e == one:
		case one >= 0:
			return -1
		default:
			one = e
		}
	}
	if one < 0 {
		return -1
	}
	if g := r.gender(one); g != 0 && (g == lexicon.Feminine) != (s.NPs[np].PossWord == r.w.her) {
		return -1
	}
	return one
}

// bodyActing is the one organization that is the subject of the clause in which an officer is theirs,
// that "they" there goes back to, or that the sentence before is about, where it is a party or in arms:
// "The party said they had chosen Rios as their leader"; -1 elsewhere.
func (r *articleReader) bodyActing(s *syntax.Sentence, np int32) int32 {
	if s.Class(np) != syntax.COffice && s.Class(np) != syntax.CPerson {
		return -1
	}
	for c := s.NPs[s.NPs[np].Lead].Clause; c >= 0; c = s.Clauses[c].Gov {
		subj := s.Clauses[c].Subj
		if subj < 0 || subj >= np {
			break
		}
		if e := r.oneBody(s, subj); e >= 0 {
			return e
		}
		if s.HeadWord(subj) != r.w.they {
			break
		}
	}
	if s.Index == 0 || len(r.Sentences[s.Index-1].Clauses) == 0 {
		return -1
	}
	for m := range np {
		if s.NPs[m].Plural || s.NPs[m].Next >= 0 {
			return -1 // "the ministers met their commissioner"
		}
	}
	before := r.Sentences[s.Index-1]
	if subj := before.Clauses[0].Subj; subj >= 0 {
		if e := r.oneBody(before, subj); e >= 0 && (r.Entities[e].Kind == "party" || r.Entities[e].Kind == "armed") {
			return e
		}
	}
	return -1
}

// oneBody is the organization that noun phrase np, which begins no list, stands for by its name; -1 for none.
func (d *Document) oneBody(s *syntax.Sentence, np int32) int32 {
	if all := d.Refs[s.Index][np].Actors; s.NPs[np].Next < 0 && len(all) == 1 && d.Entities[all[0]].Type == model.Organization {
		return all[0]
	}
	return -1
}

// parallel is the state or organization whose deed, named before "and", noun phrase np adds another of its
// own to: "Mali's attack on Chad and its invasion of Togo", "the attack by Mali on Chad and its support for
// rebels"; -1 for none.
func (r *articleReader) parallel(s *syntax.Sentence, np int32) int32 {
	if s.NPs[np].PossWord != r.w.its {
		return -1
	}
	if e := r.punishedToo(s, np); e >= 0 {
		return e
	}
	doer := int32(-1)
	if m := apposedTo(s, np); m >= 0 {
		doer = s.NPs[m].PossNP // a list read as an apposition: "Iran's programme, its invasion of Togo and"
	}
	attacker := int32(-1)
	for m := s.NPs[np].Lead; m >= 0 && m < np; m = s.NPs[m].Next {
		if st := r.assailant(s, m); st >= 0 {
			attacker = st
		}
		if s.NPs[m].PossNP >= 0 {
			doer = s.NPs[m].PossNP
		} else if x := m + 1; s.NPs[x].Up == m && s.NPs[x].Prep == r.w.by {
			doer = x
		}
	}
	if n := &s.NPs[np]; n.Lead == np && np > 0 && n.First > s.First && s.Tag(n.First-1) == syntax.Conj && r.lex.Word(s.HeadWord(np)).Is(lexicon.Share) {
		for m := np - 1; m >= 0 && doer < 0; m = s.NPs[m].Up {
			if s.NPs[m].Prep == 0 {
				doer = s.NPs[m].PossNP // "Mali's invasion of Chad and its support for rebels"
			}
		}
	}
	if doer < 0 {
		return attacker
	}
	if all := r.Refs[s.Index][doer].Actors; len(all) == 1 && r.Entities[all[0]].Type != model.Person {
		return all[0]
	}
	return -1
}

// punishedToo is the state on which a penalty is whose officer another one on the same list is on: "the embargo on Chad and the travel
// ban on | its army chief"; -1 elsewhere.
func (r *articleReader) punishedToo(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Up < 0 || !r.penalty(s, n.Up) || s.NPs[n.Up].Lead == n.Up {
		return -1
	}
	first := s.NPs[n.Up].Lead
	for m := n.Up - 1; m > first; m-- {
		if x := &s.NPs[m]; x.Prep == n.Prep && x.Up >= first && s.NPs[x.Up].Lead == first && r.penalty(s, x.Up) {
			return r.oneState(&r.Refs[s.Index][m])
		}
	}
	return -1
}

// assailant is the state whose adjective says whose attack noun phrase np is: "the Malian invasion of Chad";
// -1 elsewhere.
func (r *articleReader) assailant(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.PossNP >= 0 || n.PossWord != 0 || !r.lex.Word(s.HeadWord(np)).Is(lexicon.Assault) {
		return -1
	}
	for k := n.PFirst; k < n.Head; k++ {
		p := &s.Parts[k]
		if p.Kind != syntax.PEntity || s.MadeBy(r.lex, p) || s.HelpedBy(r.lex, p) || s.Sided(p) {
			continue
		}
		if lex := r.Tally.Pick(p.Senses, lexicon.Demonym); lex >= 0 {
			return r.entity(lex)
		}
	}
	return -1
}

// conjoined is whoever stands right before "and" and a noun phrase that is theirs: "sanctioned
// Chad and its ally, Mali", "met President Silva and his wife"; -1 for none.
func (r *articleReader) conjoined(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	m := beforeAnd(s, np)
	if e := r.alongside(s, np); e >= 0 {
		return e
	}
	if m < 0 || s.NPs[m].Next < 0 || s.NPs[m].Next != np && s.NPs[s.NPs[m].Next].Appos != np || n.First+1 < s.Last && r.lex.Word(s.Words[n.First+1]).Text == "own" {
		return -1
	}
	ref := &r.Refs[s.Index][m]
	if len(ref.Actors) != 1 {
		return -1
	}
	e := ref.Actors[0]
	switch person := r.Entities[e].Type == model.Person; n.PossWord {
	case r.w.its:
		if !person && r.Entities[e].Type != model.Event {
			return e
		}
	case r.w.their:
		if t := r.Entities[e].Type; t == model.State || t == model.Organization { // "Peru and their leader"
			return e
		}
	case r.w.his, r.w.her:
		if g := r.gender(e); person && (g == 0 || (g == lexicon.Feminine) == (n.PossWord == r.w.her)) {
			return e
		}
	}
	return -1
}

// beforeAnd is the noun phrase before "and" and noun phrase np, but for what stands in brackets between: "the Arms
// Department (ADT) and | its director"; -1 for none.
func beforeAnd(s *syntax.Sentence, np int32) int32 {
	m, end := np-1, s.NPs[np].First-1
	if m < 0 || end <= s.First || s.Tag(end) != syntax.Conj {
		return -1
	}
	if s.Doc.Tokens[end-1].Kind == text.Close {
		for end--; end > s.First && s.Doc.Tokens[end].Kind != text.Open; end-- {
		}
		for m >= 0 && s.NPs[m].First > end {
			m--
		}
	}
	if m < 0 || s.NPs[m].Last != end {
		return -1
	}
	return m
}

// alongside is the organization with which something is done to one who is its own: "blacklisted
// Orkan Steel along with its director"; -1 elsewhere.
func (r *articleReader) alongside(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	switch r.lex.Word(n.Prep).Text {
	case "along with", "together with", "as well as":
	default:
		return -1
	}
	if n.Clause < 0 || n.PossWord != r.w.its || n.First+1 < s.Last && r.lex.Word(s.Words[n.First+1]).Text == "own" {
		return -1
	}
	c := &s.Clauses[n.Clause]
	done := c.Obj
	if s.Verbs[c.Verb].Passive {
		done = c.Subj
	}
	if done < 0 || done > np || s.NPs[done].Next >= 0 {
		return -1
	}
	ref := &r.Refs[s.Index][done]
	if len(ref.Actors) != 1 || r.Entities[ref.Actors[0]].Type == model.Person || r.Entities[ref.Actors[0]].Type == model.Event {
		return -1
	}
	return ref.Actors[0]
}

// headedSide is the state whose delegation is the subject of the passive that noun phrase np, its
// officer, is the doer of: "the delegation of the Government of Yemen is headed by its minister";
// -1 elsewhere.
func (r *articleReader) headedSide(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Prep != r.w.by || n.Clause < 0 || !s.Verbs[s.Clauses[n.Clause].Verb].Passive {
		return -1
	}
	subj := s.Clauses[n.Clause].Subj
	if subj < 0 || subj >= np || !r.lex.Word(s.HeadWord(subj)).Is(lexicon.Delegation) {
		return -1
	}
	for m := subj; m < np && (m == subj || s.NPs[m].Up >= subj); m++ {
		if e := r.stateOf(&r.Refs[s.Index][m]); e >= 0 {
			return e
		}
	}
	return -1
}

// besideOwned is the state or the person whose thing noun phrase np is set beside as another of it:
// "due to India's part in the movement, particularly its role at", "praised President Rios's help,
// including her visit"; -1 elsewhere.
func (r *articleReader) besideOwned(s *syntax.Sentence, np int32) int32 {
	at := s.NPs[np].First - 1
	if at <= s.First {
		return -1
	}
	switch r.lex.Word(s.Words[at]).Text {
	case "particularly", "especially", "notably", "chiefly", "including":
	default:
		return -1
	}
	for m := np - 1; m >= 0 && m >= np-4; m-- {
		for c := range s.Clauses {
			if v := s.Verbs[s.Clauses[c].Verb].First; v > s.NPs[m].Last && v < at {
				return -1
			}
		}
		switch r.lex.Word(s.NPs[m].Prep).Text {
		case "in response to", "against", "amid", "following", "after", "despite":
			continue // "praised Peru's help against Iran's attack, including its delivery of arms"
		}
		switch p := s.NPs[m].PossNP; {
		case p < 0:
		case s.NPs[np].PossWord != r.w.its:
			if e := r.onePerson(s, p); e >= 0 {
				return e
			}
		case s.Class(p) == syntax.CState:
			return r.stateOf(&r.Refs[s.Index][p])
		}
	}
	return -1
}

// ofWhom is the state that somebody is of who is said beside his name or in a relative clause to be
// its officer: "Ana Rios of Peru, its envoy", "Peru's Ana Rios, who was its envoy to Chile", or whose
// deed touches him: "the Peruvian decision surprised Ana Rios, its envoy"; -1 elsewhere.
func (r *articleReader) ofWhom(s *syntax.Sentence, np int32) int32 {
	if x := apposedTo(s, np); x >= 0 && x+1 < np && s.NPs[x+1].Up == x && s.NPs[x+1].Prep == r.w.of && s.Class(x+1) == syntax.CState {
		return r.power(s, x+1)
	}
	if x := apposedTo(s, np); x >= 0 && s.NPs[x].Clause >= 0 {
		subj := s.Clauses[s.NPs[x].Clause].Subj
		if subj >= 0 && subj != np && subj != s.NPs[x].Lead && (s.Class(subj) == syntax.CNoun || s.Class(subj) == syntax.CEvent) && len(r.Refs[s.Index][subj].Actors) == 0 {
			if e := r.ownerState(s, subj); e >= 0 {
				return e
			}
		}
	}
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Kind != syntax.Relative || !s.Verbs[s.Clauses[c].Verb].Copula || s.Clauses[c].Subj < 0 || s.Clauses[c].Obj != np {
		return -1
	}
	whose := s.NPs[s.Clauses[c].Subj].PossNP
	if whose < 0 || s.Class(whose) != syntax.CState {
		return -1
	}
	return r.stateOf(&r.Refs[s.Index][whose])
}

// appoints is the head of an organization whose envoy an entry of a list makes of somebody:
// "Ana Rios of Peru as his Special Envoy for Libya"; -1 elsewhere.
func (r *articleReader) appoints(s *syntax.Sentence, np int32) int32 {
	if s.NPs[np].Prep != r.w.as || s.Class(np) != syntax.COffice || verbal(s) {
		return -1
	}
	for i := len(r.Offices) - 1; i >= r.lately(); i-- {
		if o := &r.Offices[i]; o.Kind == lexicon.BodyHead && !o.Former && o.Owner >= 0 && intergovernmental(&r.Entities[o.Owner]) && o.Sentence < s.Index {
			return o.Person
		}
	}
	return -1
}

// struckToo is the state that is the object of one clause, where the next, with the same subject, tells what
// is done to noun phrase np, an officer of it: "invaded Panama and arrested its president", "accused Sudan of
// it and summoned its ambassador"; -1 elsewhere.
func (r *articleReader) struckToo(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if class := s.Class(np); c <= 0 || class != syntax.COffice && class != syntax.CPerson || s.Clauses[c-1].Obj < 0 || s.Clauses[c-1].Subj != s.Clauses[c].Subj || s.Class(s.Clauses[c-1].Obj) != syntax.CState {
		return -1
	}
	if obj := s.Clauses[c].Obj; obj != np && (obj < 0 || s.NPs[obj].Appos != np) { // "its president, Ana Rios"
		return -1
	}
	if r.verbOf(s, c).OfOffice(lexicon.Strikes) {
		return r.stateOf(&r.Refs[s.Index][s.Clauses[c-1].Obj])
	}
	return -1
}
