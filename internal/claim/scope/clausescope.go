package scope

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// upward is a clause and the one over it, whose verb says how what it tells is meant.
type upward struct {
	*Reader
	p  *Predicate
	s  *syntax.Sentence
	st *Statement
	c  int32 // the clause
	cl *syntax.Clause
	v  *syntax.Verb
	g  int32 // the one over it
	gc *syntax.Clause
	gv *syntax.Verb
	o  *rule.Operator // what that verb does to what is under it; nil for nothing
}

// above applies what the verb over a clause makes of it; it returns the clause
// of that verb, whether its own mood counts for the statement, and whether the
// statement is in its scope at all.
func (f *Reader) above(p *Predicate, c int32, st *Statement) (over int32, own, more bool) {
	s, cl := p.Sent, &p.Sent.Clauses[c]
	if f.meansOfWhatMayBe(p, c) {
		st.Weaken(model.Hypothetical)
	}
	if cl.Kind == syntax.Participial && s.Verbs[cl.Verb].Passive {
		if f.participleOf(p, c, st); st.Polarity == model.Asserted {
			st.Weaken(f.ofItsEvent(p, c))
			st.Weaken(f.ofItsDelegation(p, c))
		}
	}
	g := cl.Gov
	if g < 0 || g == c || f.brokenBefore(s, c) {
		return c, false, false
	}
	gc := &s.Clauses[g]
	u := upward{Reader: f, p: p, s: s, st: st, c: c, cl: cl, v: &s.Verbs[cl.Verb], g: g, gc: gc, gv: &s.Verbs[gc.Verb]}
	u.o = f.Operator(s, u.gv)
	switch cl.Kind {
	case syntax.Xcomp:
		return g, u.fromInfinitive(), true
	case syntax.Complement, syntax.Quotation:
		if u.avowed() {
			return g, false, false
		}
		u.fromReported()
		return g, false, true
	case syntax.Participial:
		if u.v.Form == syntax.Gerund {
			if own, more, known := u.fromGerund(); known {
				return g, own, more
			}
		}
		own, more = u.fromParticiple()
		return u.g, own, more
	}
	return c, false, false
}

// ofItsEvent is how an event is meant of which the participle of clause c tells who hosts or attends it: "a summit hosted by Peru
// | is not planned".
func (f *Reader) ofItsEvent(p *Predicate, c int32) model.Polarity {
	np := p.Sent.Clauses[c].Subj
	if p.NP >= 0 || p.Clause != c || !p.Tells(model.Hosts) && !p.Tells(model.Attends) || np < 0 || p.Sent.Class(np) != syntax.CEvent || f.Known(p.Sent, np) {
		return model.Asserted
	}
	whole := *p
	whole.NP, whole.Part = np, -1
	whole.Clause, whole.Light = f.Support(p.Sent, np)
	if whole.Clause == c || p.Sent.NPs[np].Det == f.w.the || whole.Clause >= 0 && f.GoesThere(p.Sent, whole.Clause, np) {
		return model.Asserted // "looks forward to the next dialogue, co-chaired by", "skipped a summit hosted by"
	}
	if whole.Clause >= 0 && p.Sent.Clauses[whole.Clause].Subj != p.Sent.NPs[np].Lead {
		v := &p.Sent.Verbs[p.Sent.Clauses[whole.Clause].Verb]
		if _, ok := f.book.Stance(v.Lemma); ok && v.Modal == 0 {
			return model.Asserted // "welcomed a summit hosted by Peru"
		}
	}
	return f.StateOfNoun(&whole).Polarity
}

// ofItsDelegation is how the journey of a delegation is meant of which the participle of clause c tells who leads it, and who
// comes if it does: "a delegation led by Ana Rios | will not attend", "refused to send a delegation led by".
func (f *Reader) ofItsDelegation(p *Predicate, c int32) model.Polarity {
	s := p.Sent
	np := s.Clauses[c].Subj
	if p.NP >= 0 || p.Clause != c || !p.Tells(model.Attends) && !p.Tells(model.Visited) || np < 0 || !f.lex.Word(s.HeadWord(np)).Is(lexicon.Delegation) {
		return model.Asserted
	}
	for i := range s.Clauses {
		x := &s.Clauses[i]
		v := &s.Verbs[x.Verb]
		w := f.lex.Word(v.Lemma)
		comes := x.Subj == np && (w.Does(lexicon.Goes) || f.lex.In(lexicon.TurnsUp, v.Lemma))
		if int32(i) == c || !comes && !(x.Obj == np && w.Does(lexicon.Sends)) {
			continue
		}
		if o := f.Operator(s, v); o != nil && o.Polarity == model.Negated {
			return model.Negated // "skipped"
		}
		return f.StateAlone(&Predicate{Doc: p.Doc, Sent: s, Clause: int32(i), NP: -1, Part: -1, First: v.First, Last: v.Last}).Polarity
	}
	return model.Asserted
}

// meansOfWhatMayBe says whether clause c is the means of what is only possible or denied, or of what will
// be where others must agree: "could save lives by withdrawing", "By joining NATO, they will".
func (f *Reader) meansOfWhatMayBe(p *Predicate, c int32) bool {
	s, cl := p.Sent, &p.Sent.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.Kind != syntax.Participial || v.Form != syntax.Gerund || v.Prep != f.w.by {
		return false
	}
	g := cl.Gov
	if next := c + 1; g < 0 && next < int32(len(s.Clauses)) && s.Clauses[next].Kind == syntax.Main && s.Clauses[next].Subj == cl.Subj {
		g = next
	}
	if g < 0 {
		return false
	}
	modal := s.Verbs[s.Clauses[g].Verb].Modal
	return f.denied(s, g) || modal != 0 && (modal != f.w.will || p.Tells(model.MemberOf))
}

// fromInfinitive applies what stands over an infinitive: "is going | to visit", "was unable | to attend"; it says whether the
// mood of that counts.
func (u *upward) fromInfinitive() bool {
	s, st, g, gv, o := u.s, u.st, u.g, u.gv, u.o
	if u.wouldLike(s, g) {
		return true
	}
	if u.hasTo() || u.isFor() || u.wereIt() {
		st.Weaken(model.Hypothetical)
		return true
	}
	if u.denied(s, g) && u.ranked(s, u.c) && !u.HypotheticalMood(gv) || u.surely() { // "was not the only state to"
		return false
	}
	lemma := u.lex.Word(gv.Lemma).Text
	if gv.Passive && u.book.Hearsay(gv.Lemma) || // "is believed to have met"
		gv.Lemma == u.w.be && gv.Past && u.gc.Obj < 0 && u.v.Perfect || // "was to have been held"
		u.onlyClaims(s, g, u.c) ||
		lemma == "have" && (gv.Modal == u.w.will || !gv.Past && !gv.Perfect && gv.Modal == 0) && u.gc.Obj < 0 { // "will have to", "has to"
		st.Weaken(model.Hypothetical)
	}
	if gv.Progressive && lemma == "go" { // "is going to visit"
		if gv.Past && !u.Reported(s, g) {
			st.Weaken(model.Hypothetical) // "was going to visit": and may not have
		} else if st.Polarity == model.Asserted {
			st.Status = model.Planned
		}
	}
	if e, ok := u.adverb(s, g); ok && e.Polarity == model.Negated && o != nil && o.Report { // "falsely claimed to have met"
		st.Weaken(e.Polarity)
	}
	if u.wasAble(s, g) {
		st.Status = model.Past
	} else if u.thinksIt(s, g) {
		st.Weaken(model.Hypothetical)
	} else if e, ok := u.Predicative(s, g); ok { // "is likely to"
		st.apply(e)
		if e.Status == model.Planned && gv.Past && gv.Perfect { // "had been due to"
			st.Weaken(model.Hypothetical)
		}
	} else if u.toldTo() {
		st.Weaken(model.Hypothetical)
	} else if o != nil && u.reaches() {
		u.applyOperator()
	} else if u.judged(s, g) && !(u.v.Perfect && !u.HypotheticalMood(gv)) || u.aims(s, g) || u.lex.Word(u.v.Lemma).Does(lexicon.Attains) && u.lex.Word(gv.Lemma).Does(lexicon.Sends|lexicon.Goes|lexicon.Visits|lexicon.Orders) {
		st.Weaken(model.Hypothetical)
	}
	return true
}

// fromReported applies what stands over what is said or judged: "said that | Peru would join".
func (u *upward) fromReported() {
	s, st, g, gv, o := u.s, u.st, u.g, u.gv, u.o
	if u.surely() { // "did not hide that"
		return
	}
	report := o != nil && o.Report
	if e, ok := u.Predicative(s, g); ok { // "it is unlikely that"
		st.apply(e)
	} else if report {
		if gv.Past && gv.Perfect && u.v.Modal == u.w.would && u.cl.Subj >= 0 && s.Class(u.cl.Subj) == syntax.CPron && !u.alreadyDone(s, gv) {
			st.Weaken(model.Hypothetical) // "had said he would come": and may not have
		}
		u.say(u.p, g, st)
		if u.onlyThought(s, g) {
			st.Weaken(model.Hypothetical)
		}
		if u.fake(s, u.gc.Subj) {
			st.Weaken(model.Negated)
		}
		st.Weaken(u.onlyRumoured(s, u.gc.Subj))
		if e, ok := u.adverb(s, g); ok { // "falsely claimed that"
			st.Weaken(e.Polarity)
		}
	} else if o != nil {
		if !u.tellsIt(u.p, gv) {
			st.Weaken(o.Polarity)
		}
		if o.Status == model.Planned {
			u.say(u.p, g, st) // "announced that"
		}
	}
	if u.cl.Kind == syntax.Complement && u.denied(s, g) || u.HypotheticalMood(gv) && !report && !u.announces(gv, o) || u.wished(s, g) || u.aims(s, g) {
		st.Weaken(model.Hypothetical)
	}
}

// fromGerund applies what stands over a gerund where that is what the verb is about: "will vote | on recognising Kosovo".
func (u *upward) fromGerund() (own, more, known bool) {
	s, st, g, v, gv := u.s, u.st, u.g, u.v, u.gv
	switch {
	case u.past(s, u.c): // "refused to comment after meeting"
		u.attribute(u.p, g, st)
		return false, false, true
	case v.Prep == u.w.forWord && u.cl.Subj >= 0 && u.cl.Subj != u.gc.Subj && u.o != nil && u.o.Polarity == model.Hypothetical && !gv.Passive && !u.lex.Word(gv.Lemma).Does(lexicon.ObjectControl): // "threatened measures against Chad for arming"
		u.attribute(u.p, g, st)
		return false, false, true
	case v.Prep == u.w.from && !gv.Neg && u.unprevented(s, g): // "failed to stop Peru from joining"
		u.attribute(u.p, g, st)
		return false, false, true
	case u.denied(s, g) && (u.book.Sure(gv.Lemma) || u.book.Hinders(gv.Lemma) && u.WasSo(gv)):
		return false, true, true // "did not stop Peru from joining"
	case gv.Lemma == u.w.look && !u.p.Tells(model.MemberOf) && (u.lex.Word(v.Lemma).Does(lexicon.Receives) && (u.cl.Subj < 0 || s.Class(u.cl.Subj) == syntax.CPron || !u.sometime(s, v)) || u.appointed(s, u.c)):
		st.Status = model.Planned // "looks forward to welcoming the king": whoever hosts knows
	case v.Prep == u.w.on && u.lex.In(lexicon.Deliberates, gv.Lemma), v.Prep == 0 && u.gc.Obj < 0 && u.backs(gv) && !u.besides(s, gv, v):
		st.Weaken(model.Hypothetical) // "supports recognising Kosovo"
	case u.o != nil && (v.Prep == 0 && u.gc.Obj < 0 && !u.besides(s, gv, v) || u.takes(u.o, v.Prep)):
		st.apply(u.o.Effect)
		st.lifted = st.lifted && u.gc.Obj < 0 // "does not stop Peru from" says of no deed that it goes on
	case u.o == nil && v.Prep == u.w.from && u.gc.Obj >= 0 && u.book.Hinders(gv.Lemma):
		st.Weaken(model.Negated) // "kept Peru from joining"
	case u.cl.Subj >= 0 && u.cl.Subj == u.gc.Obj && u.fake(s, u.gc.Subj):
		st.Weaken(model.Negated) // "a forged video shows Peru joining"
	case v.Prep == 0 && u.cl.Subj >= 0 && u.cl.Subj == u.gc.Obj && u.lex.In(lexicon.Sees, gv.Lemma):
		// "does not see Peru joining"
	case v.Prep == 0 && u.cl.Subj >= 0 && u.cl.Subj == u.gc.Obj && u.book.Hinders(gv.Lemma):
		st.Weaken(model.Negated) // "stopped Peru joining"
	case u.shyOf():
		e, _ := u.book.NounOperator(s.Words[gv.Head])
		st.apply(e)
	case u.speaksOf(), u.amongGoals():
		st.Weaken(model.Hypothetical)
	case u.aboutTheDeed():
		st.apply(u.o.Effect) // "talked about Peru joining"
	case u.o != nil && v.Prep == 0 && u.cl.Subj >= 0 && u.cl.Subj == u.gc.Obj && (u.lex.In(lexicon.Pictures, gv.Lemma) || u.fearsIt()):
		st.apply(u.o.Effect) // "is hard to imagine Peru joining"
	default:
		return false, false, false
	}
	return true, true, true
}

// fromParticiple applies what stands over a participle that only goes with the verb: "left, | accusing Japan".
func (u *upward) fromParticiple() (own, more bool) {
	s, v := u.s, u.v
	for u.besides(s, u.gv, v) && s.Clauses[u.g].Kind == syntax.Xcomp && s.Clauses[u.g].Gov >= 0 {
		u.g = s.Clauses[u.g].Gov // "tried to stop the vote, accusing Japan of bribery": who tried did accuse
	}
	if u.comesOf(s, u.g, v) {
		u.st.Weaken(model.Hypothetical)
	}
	if u.Joined(s, u.cl) >= 0 {
		return true, true // "will not follow Sweden in recognising"
	}
	if v.Form == syntax.Gerund && v.Prep == 0 && u.cl.GovNP < 0 && v.First == u.gv.Last {
		return true, true // "did not bother attending"
	}
	if gc := &s.Clauses[u.g]; v.Form == syntax.Gerund && u.cl.GovNP >= 0 && u.cl.GovNP == gc.Obj && u.cl.Subj == gc.Subj { // "vetoed a text condemning", "did not sign"
		if u.o != nil && !u.o.Report {
			u.st.Weaken(u.o.Polarity)
		}
		return true, true
	}
	u.attribute(u.p, u.g, u.st)
	return false, u.cl.GovNP < 0 && !u.setFor(s, u.c) // "denied that it sold or was sending arms"
}

// participleOf applies to what a participle tells how that is meant of which it tells: "called for talks | brokered by
// Norway", "plans for a summit | hosted by Peru were dropped", "a summit | hosted by Peru is unlikely".
func (f *Reader) participleOf(p *Predicate, c int32, st *Statement) {
	s := p.Sent
	cl := &s.Clauses[c]
	if cl.GovNP < 0 || cl.Subj < 0 || f.Known(s, cl.Subj) {
		return
	}
	if k := s.Class(cl.Subj); k != syntax.CEvent && k != syntax.CNoun && !(k == syntax.CName && (s.NPs[cl.Subj].Det == f.w.a || s.NPs[cl.Subj].Det == f.w.an)) { // "an MOU"
		return
	}
	lead := s.NPs[cl.Subj].Lead
	whole := Statement{Polarity: model.Asserted}
	f.Within(s, cl.Subj, &whole)
	g := cl.Gov
	if g < 0 {
		g = f.Around(s, lead)
	}
	if g >= 0 && g != c && !(p.Tells(model.SanctionedBy) && f.book.Resents(s.Verbs[s.Clauses[g].Verb].Lemma)) { // not "challenged sanctions imposed on"
		f.meantBy(s, g, lead, &whole)
		if f.Outcome(s, g, lead) { // "hopes that this will lead to a treaty signed by"
			v := &s.Verbs[s.Clauses[g].Verb]
			whole.Weaken(f.StateAlone(&Predicate{Doc: p.Doc, Sent: s, Clause: g, NP: -1, Part: -1, First: v.First, Last: v.Last}).Polarity)
		}
	}
	st.Weaken(whole.Polarity)
}

// Predicative is what the adjective, participle or noun after "be" makes of the clause
// that follows it.
func (f *Reader) Predicative(s *syntax.Sentence, c int32) (rule.Effect, bool) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if v.Passive { // "is prepared to"
		return f.book.NounOperator(s.Words[v.Head])
	}
	copula := f.copula(v)
	if o := f.being(s, v.Last); copula && o != nil {
		return o.Effect, true
	}
	if (cl.Obj < 0 || s.NPs[cl.Obj].Prep != 0) && copula {
		if e, ok := f.standing(s, c); ok {
			return e, true
		}
	}
	if copula && cl.Obj < 0 && v.Last < s.Last && !f.leadsOn(s, v.Last) && s.Words[min(v.Last+1, s.Last-1)] != f.w.to {
		return f.book.NounOperator(s.Words[v.Last]) // "is over", not "is off to a good start"
	}
	if !copula || cl.Obj < 0 {
		return rule.Effect{}, false
	}
	if e, ok := f.book.NounOperator(s.HeadWord(cl.Obj)); ok {
		return e, true
	}
	return f.book.NounOperator(f.StemOf(s, cl.Obj)) // "are candidates to join"
}

// surely says whether the verb over the clause is denied and with it nothing of what that tells: "did not hesitate to", not
// "would not hesitate to".
func (u *upward) surely() bool {
	return u.denied(u.s, u.g) && u.book.Sure(u.gv.Lemma) && !u.HypotheticalMood(u.gv)
}

// avowed says whether the verb over the clause, or the infinitive under that, only tells that somebody should say or know what that
// tells, which is so: "I want to be clear: | Peru invaded Chile", "We must not forget that | Peru invaded Chile".
func (u *upward) avowed() bool {
	for i := u.g; i < u.c; i++ {
		x := &u.s.Clauses[i]
		if i != u.g && (x.Gov != u.g || x.Kind != syntax.Xcomp) {
			continue
		}
		v, word := &u.s.Verbs[x.Verb], u.s.Verbs[x.Verb].Lemma
		if v.Modal == 0 && v.Form != syntax.Infinitive || v.Modal != 0 && v.Modal != u.w.must && v.Modal != u.w.should {
			continue
		}
		if u.copula(v) && x.Obj >= 0 {
			word = u.s.HeadWord(x.Obj)
		}
		if u.lex.In(lexicon.Avows, word) && (!u.denied(u.s, i) || u.lex.Word(word).Text == "forget") {
			return true
		}
	}
	return false
}

// reaches says whether the operator over an infinitive is about what that tells, and not about its own object or journey alone.
func (u *upward) reaches() bool {
	s, cl := u.s, u.cl
	if u.stopsThere(s, u.g) || u.makesRoom(s, cl) || u.gv.Lemma == u.w.be && len(u.o.After) == 0 || cl.Subj != cl.GovNP && u.madeWay(s, u.g, cl.GovNP) {
		return false
	}
	return !u.lex.Word(u.gv.Lemma).Does(lexicon.Converses) || u.Journey(s, cl) < 0 && !u.including(s, cl) && !(u.debates(u.gv) && u.ofResolve(s, u.g, cl.GovNP))
}

// applyOperator applies the operator over an infinitive, "is trying to", in the tense that it has there.
func (u *upward) applyOperator() {
	gv, st, e := u.gv, u.st, u.o.Effect
	if e.Status == model.Planned && u.lex.In(lexicon.Despite, gv.Prep) {
		st.Weaken(model.Hypothetical) // "despite having promised to join"
	}
	e.Tried = e.Tried && (gv.Progressive || gv.Form == syntax.Gerund && gv.Prep == 0 || gv.Past && u.gc.Obj < 0 && !u.vainly(u.s, gv)) // not "tried in vain to", "pushed Congress to"
	st.apply(e)
	if !gv.Past {
		return
	}
	reported := u.Reported(u.s, u.g)
	if gv.Lemma == u.w.be && u.lex.Word(u.o.After[0]).Text == "about" && !reported {
		st.Weaken(model.Hypothetical) // "was about to join when the government fell"
	}
	if gv.Perfect && (u.lex.Word(gv.Lemma).Does(lexicon.Intends) || e.Status == model.Planned && !reported) {
		st.Weaken(model.Hypothetical) // "had planned to attend"
	}
}

// backs says whether a verb tells that somebody is for what its object tells, which so is not done yet.
func (u *upward) backs(v *syntax.Verb) bool {
	_, ok := u.book.Stance(v.Lemma)
	return ok && !v.Passive && u.lex.Word(v.Lemma).Text != "welcome"
}

// sometime says whether what a verb tells is to be at no time that is known, as others than the host may say it: "looks
// forward to hosting the king | soon".
func (f *Reader) sometime(s *syntax.Sentence, v *syntax.Verb) bool {
	for k := v.Last; k < s.Last && s.Doc.Tokens[k].Kind == text.Word; k++ {
		switch f.lex.Word(s.Words[k]).Text {
		case "soon", "someday":
			return true
		}
	}
	return false
}

// setFor says whether the participle of a clause tells for when or where an event is set that somebody goes to or not by the
// clause before: "hopes to attend a summit, | planned to be held in Rome".
func (f *Reader) setFor(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if !v.Passive || v.Neg || cl.Subj < 0 || !f.GoesThere(s, cl.Gov, cl.Subj) {
		return false
	}
	o := f.Operator(s, v)
	return o != nil && o.Status == model.Planned
}

// onlyThought says whether clause g says of nobody in particular that he thinks so: "it was thought that".
func (f *Reader) onlyThought(s *syntax.Sentence, g int32) bool {
	cl := &s.Clauses[g]
	v := &s.Verbs[cl.Verb]
	if !v.Passive || cl.Subj < 0 || f.lex.Word(s.HeadWord(cl.Subj)).Text != "it" {
		return false
	}
	switch f.lex.Word(v.Lemma).Text {
	case "think", "believe":
		return true
	}
	return false
}

// meantBy applies what clause c makes of the noun phrase that is its subject or its object, a thing that is not yet known.
func (f *Reader) meantBy(s *syntax.Sentence, c, np int32, st *Statement) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	o := f.Operator(s, v)
	if o != nil && !o.Report && o.Polarity == model.Hypothetical && !f.labels(s, c) && (f.inScope(s, c, np) || f.takes(o, s.NPs[np].Prep)) {
		st.apply(o.Effect)
	}
	if e, ok := f.book.Stance(v.Lemma); ok && v.Modal == f.w.would && f.inScope(s, c, np) {
		st.apply(e)
	}
	if cl.Obj == np && f.aims(s, c) {
		st.Weaken(model.Hypothetical)
	}
	if cl.Subj != np {
		return
	}
	if e, ok := f.Predicative(s, c); ok {
		st.apply(e)
	}
	if there := v.Lemma == f.w.be && cl.Obj < 0; there || v.Modal != 0 && (v.Copula || f.book.Happens(v.Lemma)) {
		f.mood(s, c, st, false)
		if e, ok := f.subOperator(s, cl, v.Past); ok {
			st.apply(e)
		}
	} else if o == nil && f.neverWas(s, cl) {
		st.Weaken(model.Negated)
	}
}

// stopsThere says whether clause g tells of somebody who stops on his way, so that the infinitive behind it is what for:
// "stopped by the reception to greet", "paused to greet", not "stopped the campaign to join".
func (f *Reader) stopsThere(s *syntax.Sentence, g int32) bool {
	switch v := &s.Verbs[s.Clauses[g].Verb]; f.lex.Word(v.Lemma).Text {
	case "stop", "pause":
		return !v.Passive && s.Clauses[g].Obj < 0
	}
	return false
}

// makesRoom says whether an infinitive tells what for its subject gives up a gathering or something else: "cancelled a
// meeting in order to attend", "called off a conference to be there", not "cancelled a trip to attend".
func (f *Reader) makesRoom(s *syntax.Sentence, cl *syntax.Clause) bool {
	if cl.GovNP < 0 || cl.Gov < 0 || !f.lex.Word(s.Verbs[s.Clauses[cl.Gov].Verb].Lemma).Does(lexicon.Foils|lexicon.Cancels) {
		return false
	}
	if n := &s.NPs[cl.GovNP]; n.Prep == f.w.in && n.Det == 0 && f.lex.Word(s.HeadWord(cl.GovNP)).Text == "order" {
		return true
	}
	obj := s.Clauses[cl.Gov].Obj
	if obj < 0 {
		return false
	}
	if h := s.HeadPart(obj); h == nil || h.Kind != syntax.PEvent || f.lex.Gathering(f.lex.Events[h.Ref].Kind) == "" {
		return false
	}
	v := &s.Verbs[cl.Verb]
	return v.Lemma == f.w.be || f.lex.Word(v.Lemma).Text == "attend"
}

// onlyClaims says whether clause g tells of somebody who only says himself what he is: "claims to be president".
func (f *Reader) onlyClaims(s *syntax.Sentence, g, c int32) bool {
	switch f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Text {
	case "claim", "profess", "purport":
		v := &s.Verbs[s.Clauses[c].Verb]
		return v.Copula && !v.Passive
	}
	return false
}

// tellsIt says whether a verb by itself tells what the clause under it does: "threatened that it was ready
// to strike Peru" is a threat.
func (f *Reader) tellsIt(p *Predicate, v *syntax.Verb) bool {
	return p.Tells(model.Threatened) && slices.ContainsFunc(f.book.Verbs(v.Lemma), func(t *rule.Trigger) bool { return t.Rule.Relation == p.Rule.Relation })
}

// ofResolve says whether noun phrase np, before an infinitive, is or belongs to what clause g speaks of, and says by
// itself how that is meant: "discussed the commitment of Norway to send aid", not "discussed a plan to".
func (f *Reader) ofResolve(s *syntax.Sentence, g, np int32) bool {
	obj := s.Clauses[g].Obj
	if np < 0 || obj < 0 || np != obj && s.NPs[s.NPs[np].Lead].Up != obj || !f.Known(s, obj) {
		return false
	}
	_, ok := f.nounOperator(s, obj)
	return ok
}

// appointed says whether clause c tells to what gathering or on what day somebody goes, comes or
// receives: "visiting Oslo in May", "attending the summit"; not "visiting Oslo one day".
func (f *Reader) appointed(s *syntax.Sentence, c int32) bool {
	switch v := f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma); {
	case !v.Does(lexicon.Goes | lexicon.Visits | lexicon.TakesPart | lexicon.Meets | lexicon.Receives):
		return false
	case s.Clauses[c].Obj >= 0 && s.Class(s.Clauses[c].Obj) == syntax.CEvent:
		return true
	}
	behind := s.Verbs[s.Clauses[c].Verb].Last
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return (n.Clause == c || n.Clause == s.Clauses[c].Gov && n.First > behind) && (s.Class(n.Lead) == syntax.CDate || n.Prep != 0 && s.Class(n.Lead) == syntax.CEvent)
	})
}

// madeWay says whether noun phrase np, before an infinitive, is what the verb of clause c
// denies, and the infinitive what that was done for: "put off a trip to attend the summit",
// "skipped the vote to fly to Lima"; not "rejected a treaty to join", "vetoed a resolution to condemn".
func (f *Reader) madeWay(s *syntax.Sentence, c, np int32) bool {
	if np < 0 || s.Clauses[c].Obj != np || s.Verbs[s.Clauses[c].Verb].Passive || s.Class(np) != syntax.CEvent || f.lex.Word(f.StemOf(s, np)).Is(lexicon.Accord) || f.lex.Head(s.HeadWord(np))&lexicon.Utterance != 0 {
		return false
	}
	_, ok := f.nounOperator(s, np)
	return !ok
}

// comesOf says whether a gerund behind a comma tells what would come of what clause g calls possible: "might invade Chad,
// | drawing condemnation", not "may quit, having signed".
func (f *Reader) comesOf(s *syntax.Sentence, g int32, v *syntax.Verb) bool {
	gv := &s.Verbs[s.Clauses[g].Verb]
	return v.Form == syntax.Gerund && !v.Perfect && v.Prep == 0 && v.First > gv.Last && f.HypotheticalMood(gv) && (s.Doc.Tokens[v.First-1].Kind == text.Comma || s.Tag(v.First-1) == syntax.Conj)
}

// announces says whether a verb of decision says by "can" that it is taken: "we can
// announce that".
func (f *Reader) announces(v *syntax.Verb, o *rule.Operator) bool {
	return v.Modal == f.w.can && !v.Neg && !v.Perfect && o != nil && o.Status == model.Planned
}

// wished says whether a clause says of "it" that the clause behind is still to come: "it
// is high time that", "it is essential that".
func (f *Reader) wished(s *syntax.Sentence, c int32) bool {
	obj := f.ItIs(s, c)
	return obj >= 0 && f.book.Wished(f.StemOf(s, obj)) && !f.dates(s, c)
}

// vainly says whether a verb tells that nothing came of it: "tried in vain to mediate",
// "unsuccessfully tried".
func (f *Reader) vainly(s *syntax.Sentence, v *syntax.Verb) bool {
	for i := max(v.First-1, s.First); i < min(v.Last+2, s.Last); i++ {
		if f.lex.In(lexicon.InVain, s.Words[i]) {
			return true
		}
	}
	return false
}

// wasAble says whether a clause tells that somebody managed what hangs on it: "was at last able to visit Ghana",
// not "is able to", "said that he was able to".
func (f *Reader) wasAble(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	return v.Lemma == f.w.be && f.WasSo(v) && v.Last < s.Last && slices.ContainsFunc(s.Words[v.Last:min(v.Last+3, s.Last)], func(w int32) bool { return f.lex.Word(w).Text == "able" }) && !f.Reported(s, c)
}

// alreadyDone says whether a verb tells what was so before others came to it too: "Poland had already said that it
// would".
func (f *Reader) alreadyDone(s *syntax.Sentence, v *syntax.Verb) bool {
	return slices.ContainsFunc(s.Words[v.First:v.Last], func(w int32) bool { return f.lex.Word(w).Text == "already" })
}

// standing is what a preposition and its noun behind "be" make of the subject: "a visit
// is under consideration", "membership is out of reach".
func (f *Reader) standing(s *syntax.Sentence, c int32) (rule.Effect, bool) {
	for np := range s.NPs {
		if n := &s.NPs[np]; n.Clause == c && n.Prep != 0 && n.First > s.Verbs[s.Clauses[c].Verb].First {
			if e, ok := f.book.Standing(n.Prep, f.StemOf(s, int32(np))); ok {
				return e, true
			}
		}
	}
	return rule.Effect{}, false
}

// thinksIt says whether a clause only says what its subject thinks that "it" would be to do
// something: "found it hard to lift the embargo", not a host's "thought it an honour to".
func (f *Reader) thinksIt(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return cl.Obj >= 0 && cl.Obj2 >= 0 && s.HeadWord(cl.Obj) == f.w.it && !f.lex.Word(f.StemOf(s, cl.Obj2)).Has(lexicon.Pleasant)
}

// judged says whether a clause only says what "it" would be to do something: "it was
// wrong to lift the embargo". A host's "it is a pleasure to welcome" tells that he does.
func (f *Reader) judged(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Subj >= 0 && s.Verbs[cl.Verb].Copula && f.lex.In(lexicon.Moment, s.HeadWord(cl.Subj)) {
		return true // "now is the time for the two sides to meet"
	}
	obj := f.ItIs(s, c)
	return obj >= 0 && !f.lex.Word(f.StemOf(s, obj)).Has(lexicon.Pleasant)
}
