package trigger

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// meant is the polarity of the claim that a rule makes of a statement about two fillers,
// and the one that the sentence alone gives it: the statement's own, what the words
// before a filler make of it ("no Western leaders", "all but Hungary"), what the rule's
// trigger says ("boycott"), and at last what is known whatever is said of it.
func (f *Finder) meant(p *scope.Predicate, r *rule.Rule, st *scope.Statement, a, b *argument.Filler) (polarity, stated model.Polarity) {
	polarity = st.Polarity
	if (r.Relation == model.AtWarWith || r.Relation == model.Invaded) && polarity == model.Asserted && st.Status == model.Planned {
		polarity = model.Hypothetical // "is preparing for war", "a plan to invade"
		if f.decided(p) {
			polarity, st.Status = model.Asserted, model.Past
		}
	}
	known := !f.scope.Indefinite(p) // "hopes to stop an invasion": there may be none
	if st.Ended && r.Lasting && polarity == model.Negated && (known || r.Relation != model.Invaded) && !(r.Relation == model.NegotiatesWith && f.halted(p)) {
		polarity = model.Asserted
	}
	if st.Tried && r.Tried || st.Stands && known && scope.Stands(r.Relation) || r.Relation == model.SanctionedBy && f.joinsOthers(p, b) {
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
	denied := (a.Neg || b.Neg) && p.NP < 0 || a.Neg && a.NP != p.NP || b.Neg && b.NP != p.NP
	if denied {
		polarity = scope.Under(polarity, model.Negated)
	}
	if a.Flip || b.Flip {
		polarity = turned(polarity)
	}
	if a.Maybe || b.Maybe || p.NP < 0 && (f.perhapsNone(p, a) || f.perhapsNone(p, b)) {
		polarity = scope.Under(polarity, model.Hypothetical)
	}
	stated = polarity
	polarity = scope.Under(polarity, r.Polarity)
	if r.Given && !denied && (f.given(p, a) || polarity == model.Hypothetical && f.presupposed(p)) {
		polarity = model.Asserted
	}
	return polarity, stated
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

// perhapsNone says whether a filler is an event that its own adjectives leave open: "flew to Oslo for | a possible summit".
func (f *Finder) perhapsNone(p *scope.Predicate, g *argument.Filler) bool {
	if g.NP < 0 || p.Doc.Entities[g.Entity].Type != model.Event || !slices.Contains(p.Doc.Ref(p.Sent, g.NP).Actors, g.Entity) {
		return false
	}
	st := scope.Statement{Polarity: model.Asserted}
	f.scope.Qualified(p.Sent, g.NP, &st)
	return st.Polarity == model.Hypothetical
}

// halted says whether the talks that a predicate tells of are broken off and not only over: "halted its dialogue with Peru".
func (f *Finder) halted(p *scope.Predicate) bool {
	c := p.Clause
	if c < 0 && p.NP >= 0 {
		c = f.scope.Around(p.Sent, p.NP)
	}
	if c < 0 {
		return false
	}
	v := &p.Sent.Verbs[p.Sent.Clauses[c].Verb]
	return f.lex.In(lexicon.Halts, v.Lemma) && f.scope.StateAlone(&scope.Predicate{Doc: p.Doc, Sent: p.Sent, Clause: c, NP: -1, Part: -1, First: v.First, Last: v.Last}).Polarity == model.Asserted // not "urged Peru to halt its talks"
}

// decided says whether a predicate is the known decision of somebody, which is spoken of and not being taken: "condemned
// Peru's decision to invade", not "announced its decision to invade" or "the decision to invade".
func (f *Finder) decided(p *scope.Predicate) bool {
	if p.NP >= 0 {
		return f.ordered(p)
	}
	if p.Clause < 0 {
		return false
	}
	cl := &p.Sent.Clauses[p.Clause]
	if cl.Kind != syntax.Xcomp || cl.GovNP < 0 {
		return false
	}
	np := cl.GovNP
	if up := p.Sent.NPs[np].Up; up >= 0 && p.Sent.NPs[np].Prep == f.w.of && cl.Subj == np {
		np = up // "the decision of Peru to invade"
	}
	n := &p.Sent.NPs[np]
	if f.lex.Word(f.scope.StemOf(p.Sent, np)).Text != "decision" || n.PossNP < 0 && n.PossWord == 0 && cl.Subj != cl.GovNP {
		return false
	}
	if c := n.Clause; c >= 0 && p.Sent.Clauses[c].Subj == n.Lead && f.scope.HypotheticalMood(&p.Sent.Verbs[p.Sent.Clauses[c].Verb]) {
		return false // "Peru's decision to invade would be a mistake"
	}
	if cl.Gov < 0 || p.Sent.Clauses[cl.Gov].Obj != n.Lead {
		return true
	}
	gv := &p.Sent.Verbs[p.Sent.Clauses[cl.Gov].Verb]
	if f.lex.In(lexicon.YetToDecide, gv.Lemma) {
		return false
	}
	o := f.scope.Operator(p.Sent, gv)
	return !f.scope.HypotheticalMood(gv) && (o == nil || o.Status != model.Planned)
}

// ordered says whether a noun tells what somebody ordered, which then was done: "ordered an invasion of Peru", "responded by
// ordering the occupation of", not "may order an invasion".
func (f *Finder) ordered(p *scope.Predicate) bool {
	lead := p.Sent.NPs[p.NP].Lead
	c := p.Sent.NPs[lead].Clause
	if c < 0 || p.Sent.Clauses[c].Obj != lead && !p.Sent.Verbs[p.Sent.Clauses[c].Verb].Passive {
		return false
	}
	v := &p.Sent.Verbs[p.Sent.Clauses[c].Verb]
	return f.lex.Word(v.Lemma).Text == "order" && !v.Neg && v.Modal == 0 && (v.Past || v.Perfect || v.Form == syntax.Gerund && v.Prep != 0)
}

// joinedBy says whether somebody is whom another joins, or does not, in what a gerund tells.
func (f *Finder) joinedBy(p *scope.Predicate, who *argument.Filler) bool {
	if p.NP >= 0 && !p.Light || p.Clause < 0 || who.NP < 0 {
		return false
	}
	with := f.scope.Joined(p.Sent, &p.Sent.Clauses[p.Clause])
	return with >= 0 && p.Sent.NPs[who.NP].Lead == with
}

// ownDenial says whether x, whose a noun is, does not do what that tells: "Peru dropped its
// request for", not "Peru rejected the request".
func (f *Finder) ownDenial(p *scope.Predicate, x *argument.Filler) bool {
	if p.NP < 0 || p.Clause < 0 {
		return false
	}
	subj := p.Sent.Clauses[p.Clause].Subj
	return subj >= 0 && argument.Among(f.args.Phrase(p, subj, nil), x.Entity)
}

// isNone says whether a text says that there is none of what a noun tells: "there was no condemnation of Chile", "the
// protest never came"; not "rejected the protest".
func (f *Finder) isNone(p *scope.Predicate) bool {
	if p.NP < 0 {
		return false
	}
	st := scope.Statement{Polarity: model.Asserted}
	if f.scope.Within(p.Sent, p.NP, &st); st.Polarity == model.Negated {
		return true
	}
	c := p.Clause
	return c >= 0 && p.Sent.Clauses[c].Subj == p.Sent.NPs[p.NP].Lead && p.Sent.Verbs[p.Sent.Clauses[c].Verb].Neg && f.book.Happens(p.Sent.Verbs[p.Sent.Clauses[c].Verb].Lemma)
}

// joinsOthers says whether a verb only says who joins in what somebody else does, who does it
// whether or not: "Serbia has not joined the EU's sanctions".
func (f *Finder) joinsOthers(p *scope.Predicate, doer *argument.Filler) bool {
	if p.NP < 0 || p.Clause < 0 {
		return false
	}
	c := &p.Sent.Clauses[p.Clause]
	return c.Obj == p.Sent.NPs[p.NP].Lead && (doer.NP < 0 || doer.NP != c.Subj) && f.lex.Word(p.Sent.Verbs[c.Verb].Lemma).Does(lexicon.Joins)
}

// lifted says whether what a clause about a noun tells is of something that the
// clause around ends: "lifted the sanctions that it had imposed on Niger".
func (f *Finder) lifted(p *scope.Predicate) bool {
	if p.Clause < 0 {
		return false
	}
	s := p.Sent
	cl := &s.Clauses[p.Clause]
	made, planned := cl.Obj, int32(-1)
	if cl.Kind == syntax.Participial && s.Verbs[cl.Verb].Passive {
		made = cl.Subj
	} else if cl.Kind == syntax.Xcomp && cl.Gov >= 0 && s.Clauses[cl.Gov].Kind == syntax.Relative { // "the summit that Peru was to host was called off"
		made = s.Clauses[cl.Gov].Obj
		planned = made
	} else if cl.Kind != syntax.Relative || p.Tells(model.Attends) || p.Tells(model.Hosts) {
		return false
	}
	if made < 0 {
		return false
	}
	whole := f.scope.Measured(s, made)
	ended := func(np int32) bool { return np == made || np == whole } // "lifted the sanctions", "lifted most of the sanctions"
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if int32(i) == p.Clause || v.Neg || f.scope.HypotheticalMood(v) || !ended(c.Obj) && !ended(c.Subj) || f.scope.GoesThere(s, int32(i), made) {
			continue // "boycotted the summit hosted by Peru"
		}
		o := f.scope.Operator(s, v)
		if ended(c.Subj) && !v.Passive {
			if o = f.scope.Undoes(s, v, f.book.Denies(v.Lemma)); !v.Past && !v.Perfect {
				continue
			}
		} else if ended(c.Obj) && v.Passive {
			continue
		}
		if o != nil && (o.Polarity == model.Negated || made == planned && f.lex.Word(v.Lemma).Does(lexicon.Cancels)) && (!p.Tells(model.SanctionedBy) || f.ends(s, int32(i), o, p)) {
			return true
		}
	}
	return false
}

// ends says whether a clause tells that what is its object ended, not that it may, nor that
// somebody dislikes it: "lifted the sanctions imposed on Niger", not "rejects the sanctions".
func (f *Finder) ends(s *syntax.Sentence, c int32, o *rule.Operator, p *scope.Predicate) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	if !o.Lifted && !f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
		return false
	}
	return f.scope.State(&scope.Predicate{Doc: p.Doc, Sent: s, Clause: c, NP: -1, Part: -1, First: v.First, Last: v.Last}).Polarity == model.Asserted
}
