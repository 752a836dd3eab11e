package scope

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// nounStatement is what a noun states, while it is read how that is meant.
type nounStatement struct {
	*Reader
	p     *Predicate
	s     *syntax.Sentence
	n     *syntax.NP
	lead  int32 // the first of its list
	ahead bool  // it is told to be still to come, whatever the verb says: "the upcoming visit was praised"
	st    Statement
}

// StateOfNoun reads how a noun's statement is meant: off the words before it,
// the nouns above it, and the verb that governs it.
func (f *Reader) StateOfNoun(p *Predicate) Statement {
	if up := f.making(p); up >= 0 {
		return f.stateOfMaking(p, up)
	}
	n := nounStatement{Reader: f, p: p, s: p.Sent, n: &p.Sent.NPs[p.NP], lead: p.Sent.NPs[p.NP].Lead}
	n.st = Statement{Polarity: model.Asserted, Status: model.Past, By: -1, Said: -1}
	n.ownWords()
	around := f.Around(p.Sent, p.NP)
	if around >= 0 && f.noneYet(p, around) {
		n.st.Weaken(model.Hypothetical)
	}
	switch {
	case around >= 0 && f.othersJourney(p, around):
		if !n.ahead {
			n.st.Status = f.Tense(p.Sent, around)
		}
		n.attribute(around)
	case p.Clause >= 0:
		n.asArgument()
	case n.n.Apposed || p.Part >= 0: // "accused of toppling its US-backed government"
		n.st.Status = model.Current
		if around >= 0 {
			n.attribute(around)
		}
	case around >= 0:
		n.within(around)
	case p.Sent.Heading:
		n.st.Status = model.Current
	case f.asks(p.Sent):
		n.st.Weaken(model.Hypothetical) // "Would Luxembourg support sanctions?"
	}
	if around >= 0 && f.fake(p.Sent, p.Sent.Clauses[around].Subj) {
		n.st.Weaken(model.Negated)
	}
	return n.st
}

// stateOfMaking reads it off noun phrase up, which tells that what the noun tells of comes to be: "the signing of a treaty".
func (f *Reader) stateOfMaking(p *Predicate, up int32) Statement {
	whole := *p
	whole.NP = up
	whole.Clause, whole.Light = f.Support(p.Sent, up)
	st := f.StateOfNoun(&whole)
	f.Qualified(p.Sent, p.NP, &st)
	if f.Unsure(p) || whole.Clause >= 0 && f.wantsMade(p.Sent, whole.Clause, p.NP) {
		st.Weaken(model.Hypothetical)
	}
	return st
}

// attribute says by whom the clause, and those above it, tell it.
func (n *nounStatement) attribute(clause int32) { n.Reader.attribute(n.p, clause, &n.st) }

// climb applies what the clause, and those above it, make of it.
func (n *nounStatement) climb(clause int32) { n.Reader.climb(n.p, clause, &n.st, true) }

// ownWords applies what the words of the noun phrase say, and the nouns around it.
func (n *nounStatement) ownWords() {
	p, s, st := n.p, n.s, &n.st
	if p.Part >= 0 { // "support for NATO member Turkey": it is one whatever is made of it
		n.Qualified(s, p.NP, st)
	} else {
		n.Reader.Within(s, p.NP, st)
	}
	if n.Unsure(p) {
		n.st.Weaken(model.Hypothetical)
	}
	if p.Tells(model.MemberOf) && n.nonMember(s, p.NP) {
		n.st.Weaken(model.Negated)
	}
	n.calledOff(s, p.NP, st)
	if n.neverCame() {
		st.Weaken(model.Negated)
	}
	n.apposed(s, p.NP, st)
	if e, ok := n.headed(s, p.NP); ok {
		n.st.apply(e)
	}
	own := Statement{Polarity: model.Asserted}
	n.Qualified(s, p.NP, &own)
	if own.Status == model.Planned {
		n.st.Status = model.Planned
	}
	n.ahead = own.Status == model.Planned || n.prepared(s, p.NP)
}

// neverCame says whether another clause beside that of the noun says that it did not come: "a visit was planned but never happened".
func (n *nounStatement) neverCame() bool {
	return n.p.Part < 0 && n.p.Clause >= 0 && n.s.Clauses[n.p.Clause].Subj == n.lead && slices.ContainsFunc(n.s.Clauses[n.p.Clause+1:], func(x syntax.Clause) bool {
		return x.Kind == syntax.Main && x.Subj == n.lead && n.neverWas(n.s, &x)
	})
}

// within reads it off a clause around the noun that it is no argument of: the verb may be about what the noun is part of.
func (n *nounStatement) within(clause int32) {
	p, s := n.p, n.s
	cl := &s.Clauses[clause]
	v := &s.Verbs[cl.Verb]
	if !n.ahead {
		n.st.Status = n.Tense(s, clause)
		if n.st.Status == model.Planned && p.Stands() && n.Known(s, p.NP) {
			n.st.Status = model.Current // "will attend a summit held over the war between"
		}
	}
	if o := n.Operator(s, v); o != nil && n.under(o, clause) {
		n.st.apply(o.Effect)
		n.climb(clause)
		return
	}
	up := s.NPs[n.lead].Up
	switch {
	case up >= 0 && n.aimedAt(p, clause, s.NPs[up].Lead): // "the aim is the lifting of the sanctions"
		n.st.Weaken(model.Hypothetical)
		n.attribute(clause)
	case n.st.lifted && up >= 0 && n.asksFor(clause, up):
		n.st.apply(n.Operator(s, v).Effect) // "called for the lifting of the sanctions"
		n.climb(clause)
	case n.scoped(s, clause, p.NP), n.Indefinite(p) && n.lex.Word(s.NPs[n.lead].Prep).Text == "in response to": // "is prepared to impose sanctions in response to an attack"
		n.climb(clause)
	case n.wantsMade(s, clause, p.NP), n.meantFor(p, clause, n.st):
		n.st.Weaken(model.Hypothetical)
		n.attribute(clause)
	default:
		n.attribute(clause)
	}
}

// asksFor says whether the verb of a clause changes how noun phrase up is meant, which the noun hangs on.
func (n *nounStatement) asksFor(clause, up int32) bool {
	o := n.Operator(n.s, &n.s.Verbs[n.s.Clauses[clause].Verb])
	return o != nil && (n.inScope(n.s, clause, up) || n.takes(o, n.s.NPs[up].Prep))
}

// under says whether an operator, the verb of a clause around the noun, changes how that is meant.
func (n *nounStatement) under(o *rule.Operator, clause int32) bool {
	s, lead := n.s, &n.s.NPs[n.lead]
	cl := &s.Clauses[clause]
	v := &s.Verbs[cl.Verb]
	if !o.Report {
		if lead.Prep == n.w.as {
			return true // "proposed it as an agreement between"
		}
		asked := n.asked(s, clause, lead.Up) || lead.Up < 0 && lead.First > v.First
		if asked && n.takes(o, lead.Prep) && !(n.st.Status == model.Planned && n.debates(v)) {
			return true // "asked its judges for warrants", "applied to the judges of the court for warrants", "called for Peru's recognition of"
		}
	}
	if all := n.allOf(s, n.lead); all != n.lead && all == cl.Subj && v.Passive {
		return true // "All meetings, including one with Peru, were cancelled"
	}
	with := n.eventWith(s, n.lead)
	return with >= 0 && with == cl.Subj && n.lex.Word(v.Lemma).Does(lexicon.Cancels) // "a summit with the participation of Rios was cancelled"
}

// asArgument reads it off the clause of which the noun is an argument.
func (n *nounStatement) asArgument() {
	p, s, c := n.p, n.s, n.p.Clause
	if !n.ahead {
		n.st.Status = n.Tense(s, c)
	}
	if n.foiled(s, c) || p.Tells(model.SignedAgreementWith) && n.unfinished(s, c) {
		n.st.Weaken(model.Hypothetical)
	}
	n.st.Weaken(n.first(p, c))
	if n.wanting(s, c, n.lead) {
		n.st.Weaken(model.Hypothetical)
	}
	if n.untouched() {
		n.attribute(c)
		return
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	if v.Lemma == n.w.look && s.NPs[n.lead].Prep == n.w.to && s.Class(n.lead) == syntax.CEvent && n.Known(s, p.NP) && !v.Neg && !p.Tells(model.MemberOf) {
		n.st.Status = model.Planned // "looks forward to her meeting with"
		n.attribute(c)
		return
	}
	if o := n.behind(s, c); o != nil && n.inScope(s, c, p.NP) {
		n.st.apply(o.Effect)
		n.climb(c)
		return
	}
	if e, ok := n.deemed(s, c, p.NP); ok {
		n.st.apply(e)
		n.climb(c)
		return
	}
	if o := n.Operator(s, v); o != nil && n.changedBy(o) {
		n.st.apply(o.Effect)
		n.climb(c)
		if n.byNobody(s, c) && n.st.Polarity == model.Asserted {
			n.st.Weaken(model.Negated)
		}
		return
	}
	if e, ok := n.book.Stance(v.Lemma); ok && n.inScope(s, c, p.NP) && (p.Tells(model.MemberOf) && !v.Past || !n.Known(s, p.NP) || v.Modal == n.w.would && !p.Tells(model.AtWarWith)) { // "would welcome Peru's recognition of"
		n.st.apply(e)
	}
	if s.Clauses[c].Subj == n.lead && n.asSubject() {
		n.climb(c)
		return
	}
	n.doneWith()
}

// doneWith applies the mood of the clause where the verb only says with the noun what is done or takes place: "held talks",
// "the talks were held"; else only by whom it is told.
func (n *nounStatement) doneWith() {
	p, s, c := n.p, n.s, n.p.Clause
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	prep, subject := s.NPs[n.lead].Prep, cl.Subj == n.lead
	comes := n.turnsUp(s, v)
	conversing := n.conversing(s, p.NP) && !comes && !(v.Copula && prep == n.w.at)
	if v.Neg && (v.Past && conversing || subject && n.yields(s, c)) {
		n.attribute(c) // "did not raise the issue in talks with", "talks with Peru made no progress": they talked
		return
	}
	happens := subject && (n.book.Happens(v.Lemma) || v.Passive && p.Tells(model.MemberOf))
	over := p.Tells(model.HeldIn) && n.already(s, n.lead) && n.toldAsPast(s, c)                                                                         // "asked Chad to impose a ban after a meeting in"
	if over || !conversing && !comes && !happens && !n.book.Light(v.Lemma) && !n.onlySeen(c) && !v.Copula && prep != n.w.as && !n.Outcome(s, c, p.NP) { // "before Turkish membership is accepted"
		if n.takesUp(c) {
			n.st.Weaken(model.Hypothetical)
		}
		n.attribute(c)
		return
	}
	before, top := n.st.Polarity, n.top()
	n.climb(c)
	if n.st.Polarity == model.Asserted && n.onlySeen(c) && n.byNobody(s, c) {
		n.st.Weaken(model.Negated)
	}
	if before == model.Asserted && n.st.Polarity == model.Negated && n.st.Status == model.Past && (n.sinceThen(s, top) || s.NPs[top].Prep == n.w.at && p.Tells(model.HeldIn)) {
		n.st.Polarity = before
	}
}

// top is what the noun is part of: "on the eve | of the summit".
func (n *nounStatement) top() int32 {
	top := n.lead
	for i := 0; i < 3 && n.s.NPs[top].Prep == n.w.of && n.s.NPs[top].Up >= 0; i++ {
		top = n.s.NPs[top].Up
	}
	return top
}

// untouched says whether what the clause says leaves it as it is, since that is taken to be so, or is only an aim, which is noted.
func (n *nounStatement) untouched() bool {
	p, s, c := n.p, n.s, n.p.Clause
	v := &s.Verbs[s.Clauses[c].Verb]
	if top := &s.NPs[n.top()]; (top.Prep == n.w.as || top.Prep == n.w.under) && top.First < v.First && top.Clause == c {
		return true // "Russia, as a member, would have to", "Iran, under sanctions since May, did not"
	}
	if n.aimedAt(p, c, n.lead) {
		n.st.Weaken(model.Hypothetical)
		return true
	}
	if n.unprevented(s, c) && n.inScope(s, c, p.NP) {
		return true // "failed to prevent the invasion"
	}
	if n.resented() {
		if n.st.Status == model.Planned {
			n.st.Status = model.Current // "will discuss the war"
		}
		return true
	}
	journey := (n.n.Det != n.w.the || n.ahead) && n.lex.Word(n.StemOf(s, p.NP)).Is(lexicon.Journey)
	// "discussed their upcoming participation in the summit", "discussed the president's trip to Oslo", "the upcoming trip of the president to"
	return (journey || n.ahead && p.Tells(model.Attends)) && n.Known(s, p.NP) && n.lex.Word(v.Lemma).Does(lexicon.Converses) && n.inScope(s, c, p.NP) && !n.Puts(s, c, p.NP)
}

// resented says whether the clause tells what somebody thinks of what is so: "rejected the annexation", "discussed the war
// between", "has resisted an invasion", not "debated an invasion".
func (n *nounStatement) resented() bool {
	p, s := n.p, n.s
	v := &s.Verbs[s.Clauses[p.Clause].Verb]
	if !n.book.Resents(v.Lemma) || n.itsOwnDeed(p, p.Clause) {
		return false
	}
	if p.Tells(model.Invaded) && n.WasSo(v) && !n.debates(v) {
		return true
	}
	if !n.Known(s, p.NP) && !(n.debates(v) && n.goesOn(s, p.NP)) { // "discussed U.S. sanctions on Peru", not "opposed U.S. sanctions on Peru"
		return false
	}
	return n.book.Deed(n.StemOf(s, p.NP)) != 0 || p.Stands() || p.Tells(model.NegotiatesWith) && (n.n.PossNP >= 0 || n.n.Det == n.w.the && n.debates(v))
}

// changedBy says whether an operator, the verb of the clause, changes how the noun is meant.
func (n *nounStatement) changedBy(o *rule.Operator) bool {
	p, s, c := n.p, n.s, n.p.Clause
	v, prep := &s.Verbs[s.Clauses[c].Verb], s.NPs[n.lead].Prep
	takes := n.takes(o, prep) && !n.onJourney(s, c, n.lead)
	if v.Copula && !takes || n.labels(s, c) || n.relies(s, c) {
		return false
	}
	if takes || n.inScope(s, c, p.NP) {
		return true
	}
	// "was rejected as mediator", "was proposed as the venue"
	return prep == n.w.as && !o.Report && (o.Polarity == model.Negated || v.Passive && s.NPs[n.lead].Clause == c || p.Tells(model.HeldIn) && o.Polarity == model.Hypothetical)
}

// asSubject applies what the clause says of the noun as its subject, "A meeting is unlikely"; it says whether it tells that
// this came to nothing: "the visit fell through", "did not fall through".
func (n *nounStatement) asSubject() bool {
	p, s, c := n.p, n.s, n.p.Clause
	v := &s.Verbs[s.Clauses[c].Verb]
	if n.wouldBe(p, c) {
		n.st.Weaken(model.Hypothetical)
	}
	if e, ok := n.Predicative(s, c); ok && !v.Passive && !n.perils(s, c) {
		n.st.apply(e)
	}
	n.st.Weaken(n.stillToBe(p, c))
	if s.Clauses[c].Obj < 0 && !v.Passive && n.lex.Word(v.Lemma).Text == "threaten" {
		n.st.Weaken(model.Hypothetical) // "War between them still threatened"
	}
	o := n.Undoes(s, v, n.book.Denies(v.Lemma))
	if o == nil || o.Lifted && !v.Past && !v.Perfect { // not yet "expire in June"
		return false
	}
	n.st.apply(o.Effect)
	return true
}

// dropped applies what a verb makes of the plan at noun phrase np to what was
// planned: "Plans for a summit in Geneva were dropped"; who speaks of plans for a known
// event leaves it as it is.
func (f *Reader) dropped(s *syntax.Sentence, np int32, known bool, st *Statement) {
	for c := range s.Clauses {
		v := &s.Verbs[s.Clauses[c].Verb]
		if o := f.Operator(s, v); o != nil && f.inScope(s, int32(c), np) && !(known && f.debates(v)) {
			st.Weaken(o.Polarity)
		}
	}
}

// calledOff applies what a clause about a noun phrase, or about what hangs on it, says of a
// plan, or of what is over: "a trip to Warsaw, which was cancelled", "a summit, which did not take
// place", "the sanctions on Chad, lifted in May".
func (f *Reader) calledOff(s *syntax.Sentence, np int32, st *Statement) {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		relative := cl.Kind == syntax.Relative
		if !relative && cl.Kind != syntax.Participial || cl.Subj < np || cl.Subj != np && !f.HangsOn(s, cl.Subj, np) {
			continue
		}
		end := v.Last
		if cl.Obj >= 0 {
			end = s.NPs[cl.Obj].Last // "take place"
		}
		switch o := f.Operator(s, v); {
		case relative && v.Neg && v.Past && !v.Passive && f.book.Happens(v.Lemma) && s.Doc.Tokens[min(end, s.Last-1)].Kind != text.Word: // not "did not begin on time"
			st.Weaken(model.Negated)
		case !v.Passive || v.Neg:
		case o != nil && (relative && f.lex.Word(v.Lemma).Does(lexicon.Cancels) || o.Lifted && v.Modal == 0):
			st.apply(o.Effect)
		}
	}
}
