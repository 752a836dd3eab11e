package claim

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// statement is how a predicate is meant.
type statement struct {
	polarity model.Polarity
	status   model.Status
	by       int32 // who says so, the first of several; -1
	said     int32 // the noun phrase that tells who; -1
	ended    bool  // negated by its end alone
	tried    bool  // hypothetical as what is being tried alone
	lifted   bool  // negated by a word that says it was there before
	stands   bool  // lifted only perhaps, or not at all
}

// under is how what is said in one polarity is meant in the scope of a word that gives
// another. Operators are applied from the inside out, so that a row is what the words
// nearer to the trigger made of it:
//
//	said \ under  | asserted      negated       hypothetical
//	asserted      | asserted      negated       hypothetical
//	negated       | negated       hypothetical  negated
//	hypothetical  | hypothetical  hypothetical  hypothetical
//
// "Denied that it refused" asserts nothing we can be sure of: no edge is the safe answer.
// "Hopes not to attend" keeps what is denied. A verb whose denial asserts, "did not
// hesitate to", is no pair of operators but one, of the class "sure", and weakens nothing.
func under(said, by model.Polarity) model.Polarity {
	switch {
	case by == "" || by == model.Asserted:
		return said
	case said == model.Asserted:
		return by
	case said == model.Negated && by == model.Negated:
		return model.Hypothetical
	}
	return said
}

// turned is what holds of those who are excepted from what is said: "all but Hungary".
// What may be stays so, turned round too.
func turned(said model.Polarity) model.Polarity {
	switch said {
	case model.Asserted:
		return model.Negated
	case model.Negated:
		return model.Asserted
	case model.Hypothetical:
	}
	return said
}

// weaken puts a statement into the scope of what gives a polarity. What may be lifted, or is
// not, stands.
func (st *statement) weaken(p model.Polarity) {
	if st.lifted && st.polarity == model.Negated && (p == model.Negated || p == model.Hypothetical) {
		st.stands = true
	}
	st.tried = st.tried && (p == "" || p == model.Asserted)
	st.polarity = under(st.polarity, p)
}

// apply puts a statement into the scope of an operator.
func (st *statement) apply(e rule.Effect) {
	if e.Polarity == model.Negated {
		st.ended = e.Ended && st.polarity == model.Asserted
	}
	if st.polarity == model.Asserted {
		st.lifted = e.Lifted || e.Ended
	}
	tried := e.Tried && (st.tried || st.polarity == model.Asserted)
	st.weaken(e.Polarity)
	st.tried = st.tried || tried
	if e.Status != "" && st.polarity == model.Asserted {
		st.status = e.Status
	}
}

// meant is the polarity of the claim that a rule makes of a statement about two fillers,
// and the one that the sentence alone gives it: the statement's own, what the words
// before a filler make of it ("no Western leaders", "all but Hungary"), what the rule's
// trigger says ("boycott"), and at last what is known whatever is said of it.
func (f *Finder) meant(p *predicate, r *rule.Rule, st *statement, a, b *filler) (polarity, stated model.Polarity) {
	polarity = st.polarity
	if (r.Relation == model.AtWarWith || r.Relation == model.Invaded) && polarity == model.Asserted && st.status == model.Planned {
		polarity = model.Hypothetical // "is preparing for war", "a plan to invade"
		if f.decided(p) {
			polarity, st.status = model.Asserted, model.Past
		}
	}
	known := !f.indefinite(p) // "hopes to stop an invasion": there may be none
	if st.ended && r.Lasting && polarity == model.Negated && (known || r.Relation != model.Invaded) && !(r.Relation == model.NegotiatesWith && f.halted(p)) {
		polarity = model.Asserted
	}
	if st.tried && r.Tried || st.stands && known && stands(r.Relation) || r.Relation == model.SanctionedBy && f.joinsOthers(p, b) {
		polarity = model.Asserted
	}
	if r.Asked && polarity == model.Negated && !f.isNone(p) && !f.ownDenial(p, a) && (r.Relation == model.Condemned || !f.ownDenial(p, b)) {
		polarity = model.Asserted // "refused to extradite him to Peru": which wants him; "denied Peru's charges"
	}
	if polarity == model.Hypothetical && f.factual(p, r) {
		polarity = model.Asserted
	}
	if polarity == model.Negated && (f.joinedBy(p, a) || f.joinedBy(p, b)) {
		polarity = model.Asserted // "will not follow Sweden in recognising Kosovo": Sweden has
	}
	denied := (a.neg || b.neg) && p.np < 0 || a.neg && a.np != p.np || b.neg && b.np != p.np
	if denied {
		polarity = under(polarity, model.Negated)
	}
	if a.flip || b.flip {
		polarity = turned(polarity)
	}
	if a.maybe || b.maybe || p.np < 0 && (f.perhapsNone(p, a) || f.perhapsNone(p, b)) {
		polarity = under(polarity, model.Hypothetical)
	}
	stated = polarity
	polarity = under(polarity, r.Polarity)
	if r.Given && !denied && (f.given(p, a) || polarity == model.Hypothetical && f.presupposed(p)) {
		polarity = model.Asserted
	}
	return polarity, stated
}

// perhapsNone says whether a filler is an event that its own adjectives leave open: "flew to Oslo for | a possible summit".
func (f *Finder) perhapsNone(p *predicate, g *filler) bool {
	if g.np < 0 || p.d.Entities[g.entity].Type != model.Event || !slices.Contains(p.d.Ref(p.s, g.np).Actors, g.entity) {
		return false
	}
	st := statement{polarity: model.Asserted}
	f.qualified(p.s, g.np, &st)
	return st.polarity == model.Hypothetical
}

// halted says whether the talks that a predicate tells of are broken off and not only over: "halted its dialogue with Peru".
func (f *Finder) halted(p *predicate) bool {
	c := p.clause
	if c < 0 && p.np >= 0 {
		c = f.around(p.s, p.np)
	}
	if c < 0 {
		return false
	}
	v := &p.s.Verbs[p.s.Clauses[c].Verb]
	return f.lex.In(lexicon.Halts, v.Lemma) && f.stateAlone(&predicate{d: p.d, s: p.s, clause: c, np: -1, part: -1, first: v.First, last: v.Last}).polarity == model.Asserted // not "urged Peru to halt its talks"
}

// decided says whether a predicate is the known decision of somebody, which is spoken of and not being taken: "condemned
// Peru's decision to invade", not "announced its decision to invade" or "the decision to invade".
func (f *Finder) decided(p *predicate) bool {
	if p.np >= 0 {
		return f.ordered(p)
	}
	if p.clause < 0 {
		return false
	}
	cl := &p.s.Clauses[p.clause]
	if cl.Kind != syntax.Xcomp || cl.GovNP < 0 {
		return false
	}
	np := cl.GovNP
	if up := p.s.NPs[np].Up; up >= 0 && p.s.NPs[np].Prep == f.w.of && cl.Subj == np {
		np = up // "the decision of Peru to invade"
	}
	n := &p.s.NPs[np]
	if f.lex.Word(f.stemOf(p.s, np)).Text != "decision" || n.PossNP < 0 && n.PossWord == 0 && cl.Subj != cl.GovNP {
		return false
	}
	if c := n.Clause; c >= 0 && p.s.Clauses[c].Subj == n.Lead && f.hypotheticalMood(&p.s.Verbs[p.s.Clauses[c].Verb]) {
		return false // "Peru's decision to invade would be a mistake"
	}
	if cl.Gov < 0 || p.s.Clauses[cl.Gov].Obj != n.Lead {
		return true
	}
	gv := &p.s.Verbs[p.s.Clauses[cl.Gov].Verb]
	if f.lex.In(lexicon.YetToDecide, gv.Lemma) {
		return false
	}
	o := f.operator(p.s, gv)
	return !f.hypotheticalMood(gv) && (o == nil || o.Status != model.Planned)
}

// ordered says whether a noun tells what somebody ordered, which then was done: "ordered an invasion of Peru", "responded by
// ordering the occupation of", not "may order an invasion".
func (f *Finder) ordered(p *predicate) bool {
	lead := p.s.NPs[p.np].Lead
	c := p.s.NPs[lead].Clause
	if c < 0 || p.s.Clauses[c].Obj != lead && !p.s.Verbs[p.s.Clauses[c].Verb].Passive {
		return false
	}
	v := &p.s.Verbs[p.s.Clauses[c].Verb]
	return f.lex.Word(v.Lemma).Text == "order" && !v.Neg && v.Modal == 0 && (v.Past || v.Perfect || v.Form == syntax.Gerund && v.Prep != 0)
}

// joinedBy says whether somebody is whom another joins, or does not, in what a gerund tells.
func (f *Finder) joinedBy(p *predicate, who *filler) bool {
	if p.np >= 0 && !p.light || p.clause < 0 || who.np < 0 {
		return false
	}
	with := f.joined(p.s, &p.s.Clauses[p.clause])
	return with >= 0 && p.s.NPs[who.np].Lead == with
}

// ownDenial says whether x, whose a noun is, does not do what that tells: "Peru dropped its
// request for", not "Peru rejected the request".
func (f *Finder) ownDenial(p *predicate, x *filler) bool {
	if p.np < 0 || p.clause < 0 {
		return false
	}
	subj := p.s.Clauses[p.clause].Subj
	return subj >= 0 && among(f.phrase(p, subj, nil), x.entity)
}

// isNone says whether a text says that there is none of what a noun tells: "there was no condemnation of Chile", "the
// protest never came"; not "rejected the protest".
func (f *Finder) isNone(p *predicate) bool {
	if p.np < 0 {
		return false
	}
	st := statement{polarity: model.Asserted}
	if f.within(p.s, p.np, &st); st.polarity == model.Negated {
		return true
	}
	c := p.clause
	return c >= 0 && p.s.Clauses[c].Subj == p.s.NPs[p.np].Lead && p.s.Verbs[p.s.Clauses[c].Verb].Neg && f.book.Happens(p.s.Verbs[p.s.Clauses[c].Verb].Lemma)
}

// joinsOthers says whether a verb only says who joins in what somebody else does, who does it
// whether or not: "Serbia has not joined the EU's sanctions".
func (f *Finder) joinsOthers(p *predicate, doer *filler) bool {
	if p.np < 0 || p.clause < 0 {
		return false
	}
	c := &p.s.Clauses[p.clause]
	return c.Obj == p.s.NPs[p.np].Lead && (doer.np < 0 || doer.np != c.Subj) && f.lex.Word(p.s.Verbs[c.Verb].Lemma).Does(lexicon.Joins)
}
