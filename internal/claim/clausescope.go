package claim

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// fromInfinitive applies what stands over an infinitive: "is going | to visit", "was unable | to attend"; it says whether the
// mood of that counts.
func (u *upward) fromInfinitive() bool {
	s, st, g, gv, o := u.s, u.st, u.g, u.gv, u.o
	if u.wouldLike(s, g) {
		return true
	}
	if u.hasTo() || u.isFor() || u.wereIt() {
		st.weaken(model.Hypothetical)
		return true
	}
	if u.denied(s, g) && u.ranked(s, u.c) && !u.hypotheticalMood(gv) || u.surely() { // "was not the only state to"
		return false
	}
	lemma := u.lex.Word(gv.Lemma).Text
	if gv.Passive && u.book.Hearsay(gv.Lemma) || // "is believed to have met"
		gv.Lemma == u.w.be && gv.Past && u.gc.Obj < 0 && u.v.Perfect || // "was to have been held"
		u.onlyClaims(s, g, u.c) ||
		lemma == "have" && (gv.Modal == u.w.will || !gv.Past && !gv.Perfect && gv.Modal == 0) && u.gc.Obj < 0 { // "will have to", "has to"
		st.weaken(model.Hypothetical)
	}
	if gv.Progressive && lemma == "go" { // "is going to visit"
		if gv.Past && !u.reported(s, g) {
			st.weaken(model.Hypothetical) // "was going to visit": and may not have
		} else if st.polarity == model.Asserted {
			st.status = model.Planned
		}
	}
	if e, ok := u.adverb(s, g); ok && e.Polarity == model.Negated && o != nil && o.Report { // "falsely claimed to have met"
		st.weaken(e.Polarity)
	}
	if u.wasAble(s, g) {
		st.status = model.Past
	} else if u.thinksIt(s, g) {
		st.weaken(model.Hypothetical)
	} else if e, ok := u.predicative(s, g); ok { // "is likely to"
		st.apply(e)
		if e.Status == model.Planned && gv.Past && gv.Perfect { // "had been due to"
			st.weaken(model.Hypothetical)
		}
	} else if u.toldTo() {
		st.weaken(model.Hypothetical)
	} else if o != nil && u.reaches() {
		u.applyOperator()
	} else if u.judged(s, g) && !(u.v.Perfect && !u.hypotheticalMood(gv)) || u.aims(s, g) || u.lex.Word(u.v.Lemma).Does(lexicon.Attains) && u.lex.Word(gv.Lemma).Does(lexicon.Sends|lexicon.Goes|lexicon.Visits|lexicon.Orders) {
		st.weaken(model.Hypothetical)
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
	if e, ok := u.predicative(s, g); ok { // "it is unlikely that"
		st.apply(e)
	} else if report {
		if gv.Past && gv.Perfect && u.v.Modal == u.w.would && u.cl.Subj >= 0 && s.Class(u.cl.Subj) == syntax.CPron && !u.alreadyDone(s, gv) {
			st.weaken(model.Hypothetical) // "had said he would come": and may not have
		}
		u.say(u.p, g, st)
		if u.onlyThought(s, g) {
			st.weaken(model.Hypothetical)
		}
		if u.fake(s, u.gc.Subj) {
			st.weaken(model.Negated)
		}
		st.weaken(u.onlyRumoured(s, u.gc.Subj))
		if e, ok := u.adverb(s, g); ok { // "falsely claimed that"
			st.weaken(e.Polarity)
		}
	} else if o != nil {
		if !u.tellsIt(u.p, gv) {
			st.weaken(o.Polarity)
		}
		if o.Status == model.Planned {
			u.say(u.p, g, st) // "announced that"
		}
	}
	if u.cl.Kind == syntax.Complement && u.denied(s, g) || u.hypotheticalMood(gv) && !report && !u.announces(gv, o) || u.wished(s, g) || u.aims(s, g) {
		st.weaken(model.Hypothetical)
	}
}

// fromGerund applies what stands over a gerund where that is what the verb is about: "will vote | on recognising Kosovo".
func (u *upward) fromGerund() (own, more, known bool) {
	s, st, g, v, gv := u.s, u.st, u.g, u.v, u.gv
	switch {
	case u.past(s, u.c): // "refused to comment after meeting"
		u.attribute(u.p, g, st)
		return false, false, true
	case v.Prep == u.w.from && !gv.Neg && u.unprevented(s, g): // "failed to stop Peru from joining"
		u.attribute(u.p, g, st)
		return false, false, true
	case u.denied(s, g) && (u.book.Sure(gv.Lemma) || u.book.Hinders(gv.Lemma) && u.wasSo(gv)):
		return false, true, true // "did not stop Peru from joining"
	case gv.Lemma == u.w.look && !u.p.tells(model.MemberOf) && (u.lex.Word(v.Lemma).Does(lexicon.Receives) && (u.cl.Subj < 0 || s.Class(u.cl.Subj) == syntax.CPron || !u.sometime(s, v)) || u.appointed(s, u.c)):
		st.status = model.Planned // "looks forward to welcoming the king": whoever hosts knows
	case v.Prep == u.w.on && u.lex.In(lexicon.Deliberates, gv.Lemma), v.Prep == 0 && u.gc.Obj < 0 && u.backs(gv) && !u.besides(s, gv, v):
		st.weaken(model.Hypothetical) // "supports recognising Kosovo"
	case u.o != nil && (v.Prep == 0 && u.gc.Obj < 0 && !u.besides(s, gv, v) || u.takes(u.o, v.Prep)):
		st.apply(u.o.Effect)
		st.lifted = st.lifted && u.gc.Obj < 0 // "does not stop Peru from" says of no deed that it goes on
	case u.o == nil && v.Prep == u.w.from && u.gc.Obj >= 0 && u.book.Hinders(gv.Lemma):
		st.weaken(model.Negated) // "kept Peru from joining"
	case u.cl.Subj >= 0 && u.cl.Subj == u.gc.Obj && u.fake(s, u.gc.Subj):
		st.weaken(model.Negated) // "a forged video shows Peru joining"
	case v.Prep == 0 && u.cl.Subj >= 0 && u.cl.Subj == u.gc.Obj && u.lex.In(lexicon.Sees, gv.Lemma):
		// "does not see Peru joining"
	case v.Prep == 0 && u.cl.Subj >= 0 && u.cl.Subj == u.gc.Obj && u.book.Hinders(gv.Lemma):
		st.weaken(model.Negated) // "stopped Peru joining"
	case u.shyOf():
		e, _ := u.book.NounOperator(s.Words[gv.Head])
		st.apply(e)
	case u.speaksOf():
		st.weaken(model.Hypothetical)
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
		u.st.weaken(model.Hypothetical)
	}
	if u.joined(s, u.cl) >= 0 {
		return true, true // "will not follow Sweden in recognising"
	}
	if v.Form == syntax.Gerund && v.Prep == 0 && u.cl.GovNP < 0 && v.First == u.gv.Last {
		return true, true // "did not bother attending"
	}
	if gc := &s.Clauses[u.g]; v.Form == syntax.Gerund && u.cl.GovNP >= 0 && u.cl.GovNP == gc.Obj && u.cl.Subj == gc.Subj { // "vetoed a text condemning", "did not sign"
		if u.o != nil && !u.o.Report {
			u.st.weaken(u.o.Polarity)
		}
		return true, true
	}
	u.attribute(u.p, u.g, u.st)
	return false, u.cl.GovNP < 0 && !u.setFor(s, u.c) // "denied that it sold or was sending arms"
}

// participleOf applies to what a participle tells how that is meant of which it tells: "called for talks | brokered by
// Norway", "plans for a summit | hosted by Peru were dropped", "a summit | hosted by Peru is unlikely".
func (f *Finder) participleOf(p *predicate, c int32, st *statement) {
	s := p.s
	cl := &s.Clauses[c]
	if cl.GovNP < 0 || cl.Subj < 0 || f.known(s, cl.Subj) {
		return
	}
	if k := s.Class(cl.Subj); k != syntax.CEvent && k != syntax.CNoun && !(k == syntax.CName && (s.NPs[cl.Subj].Det == f.w.a || s.NPs[cl.Subj].Det == f.w.an)) { // "an MOU"
		return
	}
	lead := s.NPs[cl.Subj].Lead
	whole := statement{polarity: model.Asserted}
	f.within(s, cl.Subj, &whole)
	g := cl.Gov
	if g < 0 {
		g = f.around(s, lead)
	}
	if g >= 0 && g != c && !(p.tells(model.SanctionedBy) && f.book.Resents(s.Verbs[s.Clauses[g].Verb].Lemma)) { // not "challenged sanctions imposed on"
		f.meantBy(s, g, lead, &whole)
		if f.outcome(s, g, lead) { // "hopes that this will lead to a treaty signed by"
			v := &s.Verbs[s.Clauses[g].Verb]
			whole.weaken(f.stateAlone(&predicate{d: p.d, s: s, clause: g, np: -1, part: -1, first: v.First, last: v.Last}).polarity)
		}
	}
	st.weaken(whole.polarity)
}

// predicative is what the adjective, participle or noun after "be" makes of the clause
// that follows it.
func (f *Finder) predicative(s *syntax.Sentence, c int32) (rule.Effect, bool) {
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
	return f.book.NounOperator(f.stemOf(s, cl.Obj)) // "are candidates to join"
}

// surely says whether the verb over the clause is denied and with it nothing of what that tells: "did not hesitate to", not
// "would not hesitate to".
func (u *upward) surely() bool {
	return u.denied(u.s, u.g) && u.book.Sure(u.gv.Lemma) && !u.hypotheticalMood(u.gv)
}

// reaches says whether the operator over an infinitive is about what that tells, and not about its own object or journey alone.
func (u *upward) reaches() bool {
	s, cl := u.s, u.cl
	if u.stopsThere(s, u.g) || u.makesRoom(s, cl) || u.gv.Lemma == u.w.be && len(u.o.After) == 0 || cl.Subj != cl.GovNP && u.madeWay(s, u.g, cl.GovNP) {
		return false
	}
	return !u.lex.Word(u.gv.Lemma).Does(lexicon.Converses) || u.journey(s, cl) < 0 && !u.including(s, cl) && !(u.debates(u.gv) && u.ofResolve(s, u.g, cl.GovNP))
}

// applyOperator applies the operator over an infinitive, "is trying to", in the tense that it has there.
func (u *upward) applyOperator() {
	gv, st, e := u.gv, u.st, u.o.Effect
	if e.Status == model.Planned && u.lex.In(lexicon.Despite, gv.Prep) {
		st.weaken(model.Hypothetical) // "despite having promised to join"
	}
	e.Tried = e.Tried && (gv.Progressive || gv.Form == syntax.Gerund && gv.Prep == 0 || gv.Past && u.gc.Obj < 0 && !u.vainly(u.s, gv)) // not "tried in vain to", "pushed Congress to"
	st.apply(e)
	if !gv.Past {
		return
	}
	reported := u.reported(u.s, u.g)
	if gv.Lemma == u.w.be && u.lex.Word(u.o.After[0]).Text == "about" && !reported {
		st.weaken(model.Hypothetical) // "was about to join when the government fell"
	}
	if gv.Perfect && (u.lex.Word(gv.Lemma).Does(lexicon.Intends) || e.Status == model.Planned && !reported) {
		st.weaken(model.Hypothetical) // "had planned to attend"
	}
}

// backs says whether a verb tells that somebody is for what its object tells, which so is not done yet.
func (u *upward) backs(v *syntax.Verb) bool {
	_, ok := u.book.Stance(v.Lemma)
	return ok && !v.Passive && u.lex.Word(v.Lemma).Text != "welcome"
}

// sometime says whether what a verb tells is to be at no time that is known, as others than the host may say it: "looks
// forward to hosting the king | soon".
func (f *Finder) sometime(s *syntax.Sentence, v *syntax.Verb) bool {
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
func (f *Finder) setFor(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if !v.Passive || v.Neg || cl.Subj < 0 || !f.goesThere(s, cl.Gov, cl.Subj) {
		return false
	}
	o := f.operator(s, v)
	return o != nil && o.Status == model.Planned
}

// onlyThought says whether clause g says of nobody in particular that he thinks so: "it was thought that".
func (f *Finder) onlyThought(s *syntax.Sentence, g int32) bool {
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
func (f *Finder) meantBy(s *syntax.Sentence, c, np int32, st *statement) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	o := f.operator(s, v)
	if o != nil && !o.Report && o.Polarity == model.Hypothetical && !f.labels(s, c) && (f.inScope(s, c, np) || f.takes(o, s.NPs[np].Prep)) {
		st.apply(o.Effect)
	}
	if e, ok := f.book.Stance(v.Lemma); ok && v.Modal == f.w.would && f.inScope(s, c, np) {
		st.apply(e)
	}
	if cl.Obj == np && f.aims(s, c) {
		st.weaken(model.Hypothetical)
	}
	if cl.Subj != np {
		return
	}
	if e, ok := f.predicative(s, c); ok {
		st.apply(e)
	}
	if there := v.Lemma == f.w.be && cl.Obj < 0; there || v.Modal != 0 && (v.Copula || f.book.Happens(v.Lemma)) {
		f.mood(s, c, st, false)
		if e, ok := f.subOperator(s, cl, v.Past); ok {
			st.apply(e)
		}
	} else if o == nil && f.neverWas(s, cl) {
		st.weaken(model.Negated)
	}
}

// stopsThere says whether clause g tells of somebody who stops on his way, so that the infinitive behind it is what for:
// "stopped by the reception to greet", "paused to greet", not "stopped the campaign to join".
func (f *Finder) stopsThere(s *syntax.Sentence, g int32) bool {
	switch v := &s.Verbs[s.Clauses[g].Verb]; f.lex.Word(v.Lemma).Text {
	case "stop", "pause":
		return !v.Passive && s.Clauses[g].Obj < 0
	}
	return false
}

// makesRoom says whether an infinitive tells what for its subject gives up a gathering or something else: "cancelled a
// meeting in order to attend", "called off a conference to be there", not "cancelled a trip to attend".
func (f *Finder) makesRoom(s *syntax.Sentence, cl *syntax.Clause) bool {
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
func (f *Finder) onlyClaims(s *syntax.Sentence, g, c int32) bool {
	switch f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Text {
	case "claim", "profess", "purport":
		v := &s.Verbs[s.Clauses[c].Verb]
		return v.Copula && !v.Passive
	}
	return false
}

// tellsIt says whether a verb by itself tells what the clause under it does: "threatened that it was ready
// to strike Peru" is a threat.
func (f *Finder) tellsIt(p *predicate, v *syntax.Verb) bool {
	return p.tells(model.Threatened) && slices.ContainsFunc(f.book.Verbs(v.Lemma), func(t *rule.Trigger) bool { return t.Rule.Relation == p.rule.Relation })
}

// ofResolve says whether noun phrase np, before an infinitive, is or belongs to what clause g speaks of, and says by
// itself how that is meant: "discussed the commitment of Norway to send aid", not "discussed a plan to".
func (f *Finder) ofResolve(s *syntax.Sentence, g, np int32) bool {
	obj := s.Clauses[g].Obj
	if np < 0 || obj < 0 || np != obj && s.NPs[s.NPs[np].Lead].Up != obj || !f.known(s, obj) {
		return false
	}
	_, ok := f.nounOperator(s, obj)
	return ok
}

// appointed says whether clause c tells to what gathering or on what day somebody goes, comes or
// receives: "visiting Oslo in May", "attending the summit"; not "visiting Oslo one day".
func (f *Finder) appointed(s *syntax.Sentence, c int32) bool {
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
func (f *Finder) madeWay(s *syntax.Sentence, c, np int32) bool {
	if np < 0 || s.Clauses[c].Obj != np || s.Verbs[s.Clauses[c].Verb].Passive || s.Class(np) != syntax.CEvent || f.lex.Word(f.stemOf(s, np)).Is(lexicon.Accord) || f.lex.Head(s.HeadWord(np))&lexicon.Utterance != 0 {
		return false
	}
	_, ok := f.nounOperator(s, np)
	return !ok
}

// comesOf says whether a gerund behind a comma tells what would come of what clause g calls possible: "might invade Chad,
// | drawing condemnation", not "may quit, having signed".
func (f *Finder) comesOf(s *syntax.Sentence, g int32, v *syntax.Verb) bool {
	gv := &s.Verbs[s.Clauses[g].Verb]
	return v.Form == syntax.Gerund && !v.Perfect && v.Prep == 0 && v.First > gv.Last && f.hypotheticalMood(gv) && (s.Doc.Tokens[v.First-1].Kind == text.Comma || s.Tag(v.First-1) == syntax.Conj)
}

// announces says whether a verb of decision says by "can" that it is taken: "we can
// announce that".
func (f *Finder) announces(v *syntax.Verb, o *rule.Operator) bool {
	return v.Modal == f.w.can && !v.Neg && !v.Perfect && o != nil && o.Status == model.Planned
}

// wished says whether a clause says of "it" that the clause behind is still to come: "it
// is high time that", "it is essential that".
func (f *Finder) wished(s *syntax.Sentence, c int32) bool {
	obj := f.itIs(s, c)
	return obj >= 0 && f.book.Wished(f.stemOf(s, obj)) && !f.dates(s, c)
}

// vainly says whether a verb tells that nothing came of it: "tried in vain to mediate",
// "unsuccessfully tried".
func (f *Finder) vainly(s *syntax.Sentence, v *syntax.Verb) bool {
	for i := max(v.First-1, s.First); i < min(v.Last+2, s.Last); i++ {
		if f.lex.In(lexicon.InVain, s.Words[i]) {
			return true
		}
	}
	return false
}

// wasAble says whether a clause tells that somebody managed what hangs on it: "was at last able to visit Ghana",
// not "is able to", "said that he was able to".
func (f *Finder) wasAble(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	return v.Lemma == f.w.be && f.wasSo(v) && v.Last < s.Last && slices.ContainsFunc(s.Words[v.Last:min(v.Last+3, s.Last)], func(w int32) bool { return f.lex.Word(w).Text == "able" }) && !f.reported(s, c)
}

// alreadyDone says whether a verb tells what was so before others came to it too: "Poland had already said that it
// would".
func (f *Finder) alreadyDone(s *syntax.Sentence, v *syntax.Verb) bool {
	return slices.ContainsFunc(s.Words[v.First:v.Last], func(w int32) bool { return f.lex.Word(w).Text == "already" })
}

// standing is what a preposition and its noun behind "be" make of the subject: "a visit
// is under consideration", "membership is out of reach".
func (f *Finder) standing(s *syntax.Sentence, c int32) (rule.Effect, bool) {
	for np := range s.NPs {
		if n := &s.NPs[np]; n.Clause == c && n.Prep != 0 && n.First > s.Verbs[s.Clauses[c].Verb].First {
			if e, ok := f.book.Standing(n.Prep, f.stemOf(s, int32(np))); ok {
				return e, true
			}
		}
	}
	return rule.Effect{}, false
}

// thinksIt says whether a clause only says what its subject thinks that "it" would be to do
// something: "found it hard to lift the embargo", not a host's "thought it an honour to".
func (f *Finder) thinksIt(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return cl.Obj >= 0 && cl.Obj2 >= 0 && s.HeadWord(cl.Obj) == f.w.it && !f.lex.Word(f.stemOf(s, cl.Obj2)).Has(lexicon.Pleasant)
}

// judged says whether a clause only says what "it" would be to do something: "it was
// wrong to lift the embargo". A host's "it is a pleasure to welcome" tells that he does.
func (f *Finder) judged(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Subj >= 0 && s.Verbs[cl.Verb].Copula && f.lex.In(lexicon.Moment, s.HeadWord(cl.Subj)) {
		return true // "now is the time for the two sides to meet"
	}
	obj := f.itIs(s, c)
	return obj >= 0 && !f.lex.Word(f.stemOf(s, obj)).Has(lexicon.Pleasant)
}
