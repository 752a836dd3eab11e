package claim

import (
	"slices"
	"sort"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// This file knows which words change how a statement is meant, and which statements
// stand in their scope. The words are data (operators.tsv of the rules, by class); what
// several of them make of one statement is said in polarity.go.
//
//	verb, over its object or a clause      operator, takes, inScope, scoped, above
//	noun, over what hangs on it            nounOperator, within, governed, before, none
//	adjective, over its noun               qualified, long
//	adjective or noun after "be"           predicative, standing, judged
//	verb and words behind its object       behind
//	preposition, over its object           within, governed
//	conjunction, over its clause           climb (statement.go)
//	verb over a plan told before it        dropped, calledOff, lifted; over what it was for, fallen (statement.go)

// operator is what a verb with the words after it makes of the statements in
// its scope; nil for nothing.
func (f *Finder) operator(s *syntax.Sentence, v *syntax.Verb) *rule.Operator {
	all := f.book.Operators(v.Lemma)
	for i := range all {
		if _, ok := f.wordsAfter(s, v.Head+1, all[i].After); ok || f.possessed(s, v, all[i].After) || f.offObject(s, v, all[i].After) {
			if len(all[i].After) == 0 && (f.convokes(s, v) || all[i].Lifted && f.inPart(s, v)) {
				return nil
			}
			if len(all[i].After) == 0 && v.Passive && v.Past && v.Modal == 0 && f.allows(v) {
				return nil // "was allowed to see the prisoner": saw him
			}
			return &all[i]
		}
	}
	return nil
}

// allows says whether a verb tells only that somebody lets another do something: "allow".
func (f *Finder) allows(v *syntax.Verb) bool {
	w := f.lex.Word(v.Lemma).Text
	return w == "allow" || w == "permit"
}

// inPart says whether a verb is said to take away some, so that the rest stays: "cut its aid to Peru | by a third".
func (f *Finder) inPart(s *syntax.Sentence, v *syntax.Verb) bool {
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		if n.Prep != f.w.by || n.First < v.Last || n.Clause < 0 || s.Clauses[n.Clause].Verb < 0 || s.Verbs[s.Clauses[n.Clause].Verb].First != v.First {
			return false
		}
		for k := n.PFirst; k < n.PLast; k++ {
			if s.Parts[k].Kind == syntax.PNum {
				return true
			}
		}
		w := f.lex.Word(s.Words[n.Last-1]).Text
		return w == "half" || w == "percent" || w == "third" || w == "quarter"
	})
}

// convokes says whether a verb calls a gathering together: "called | an emergency summit", not
// "called for a summit".
func (f *Finder) convokes(s *syntax.Sentence, v *syntax.Verb) bool {
	i := slices.IndexFunc(s.NPs, func(n syntax.NP) bool { return n.First == v.Head+1 })
	return i >= 0 && f.lex.Word(v.Lemma).Text == "call" && s.NPs[i].Prep == 0 && s.Class(int32(i)) == syntax.CEvent
}

// offObject says whether words that begin with "from", "out" or "off" stand right behind the object of a verb, however long
// that is: "kept President Ana Rios from", "called the talks with Peru off".
func (f *Finder) offObject(s *syntax.Sentence, v *syntax.Verb, words []int32) bool {
	if len(words) == 0 {
		return false
	}
	switch f.lex.Word(words[0]).Text {
	case "from", "out", "off", "down":
	default:
		return false
	}
	i := sort.Search(len(s.NPs), func(i int) bool { return s.NPs[i].First > v.Head })
	if i >= len(s.NPs) || s.NPs[i].First > v.Head+2 || s.NPs[i].Prep != 0 {
		return false
	}
	at := s.NPs[i].Last
	for x := i + 1; x < len(s.NPs) && words[0] != f.w.from && s.NPs[x].Up >= 0 && f.hangsOn(s, int32(x), int32(i)); x++ {
		at = s.NPs[x].Last
	}
	_, ok := f.wordsAfter(s, at, words)
	return ok && at < s.Last && s.Words[at] == words[0]
}

// possessed says whether right behind a verb stands a noun that is somebody's, where an operator has it
// with an article: "accepted Peru's invitation" as "accepted an invitation".
func (f *Finder) possessed(s *syntax.Sentence, v *syntax.Verb, words []int32) bool {
	if len(words) != 2 || words[0] != f.w.an {
		return false
	}
	for m := range s.NPs {
		if n := &s.NPs[m]; n.PossNP >= 0 && s.NPs[n.PossNP].First == v.Head+1 {
			return s.HeadWord(int32(m)) == words[1]
		}
	}
	return false
}

// behind is what a verb with words behind its object, and behind what hangs on that, makes of
// the object: "declared the alliance with Chile over", "put the visit on hold"; nil for nothing.
func (f *Finder) behind(s *syntax.Sentence, c int32) *rule.Operator {
	cl := &s.Clauses[c]
	all := f.book.Behinds(s.Verbs[cl.Verb].Lemma)
	if len(all) == 0 || cl.Obj < 0 || s.Verbs[cl.Verb].Passive {
		return nil
	}
	const reach = 24 // tokens
	from := s.NPs[cl.Obj].Last
	for at := from; at < min(s.Last, from+reach) && s.Doc.Tokens[at].Kind != text.Comma; at++ {
		for i := range all {
			if last, ok := f.wordsAfter(s, at, all[i].After); ok && s.Words[at] == all[i].After[0] && !f.leadsOn(s, last-1) {
				return &all[i]
			}
		}
	}
	return nil
}

// leadsOn says whether the word at a token is a preposition with something behind it: "over the
// border", not "declared it over".
func (f *Finder) leadsOn(s *syntax.Sentence, at int32) bool {
	if f.lex.Word(s.Words[at]).Closed&lexicon.Prep == 0 {
		return false
	}
	i := sort.Search(len(s.NPs), func(i int) bool { return s.NPs[i].First > at })
	return i < len(s.NPs) && s.NPs[i].First == at+1
}

// takes says whether the object of a preposition is in an operator's scope:
// "hope for talks", and what comes after its own last word: "call off talks".
func (f *Finder) takes(o *rule.Operator, prep int32) bool {
	if o.Takes(prep) || prep == 0 || len(o.After) == 0 {
		return o.Takes(prep)
	}
	last := o.After[len(o.After)-1]
	return last == prep || strings.HasSuffix(f.lex.Word(prep).Text, " "+f.lex.Word(last).Text) // "close to" as one
}

// inScope says whether a noun phrase is the object of a clause's verb.
func (f *Finder) inScope(s *syntax.Sentence, c, np int32) bool {
	lead := s.NPs[f.measured(s, np)].Lead
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	return cl.Obj == lead || cl.Obj2 == lead || v.Passive && (cl.Subj == lead || cl.Subj == f.allOf(s, lead))
}

// allOf is that of which a noun phrase is one: "all meetings on Monday and Tuesday, including | one with
// Peru"; itself elsewhere.
func (f *Finder) allOf(s *syntax.Sentence, np int32) int32 {
	up := s.NPs[np].Up
	if up < 0 || s.NPs[np].Prep != f.w.including {
		return np
	}
	for up > 0 && s.Class(up) == syntax.CDate {
		if x := s.NPs[up].Up; x >= 0 {
			up = x
		} else {
			up--
		}
	}
	return s.NPs[up].Lead
}

// eventWith is the event that a noun phrase stands with: "a summit in Oslo with | the participation of Rios"; -1 elsewhere.
func (f *Finder) eventWith(s *syntax.Sentence, np int32) int32 {
	if s.NPs[np].Prep != f.w.with {
		return -1
	}
	for up, i := s.NPs[np].Up, 0; up >= 0 && i < 3; up, i = s.NPs[up].Up, i+1 {
		if s.Class(up) == syntax.CEvent {
			return up
		}
	}
	return -1
}

// scoped says whether a noun phrase deep inside an operator's object is still
// in its scope; what stands before the verb is not: "On his way to Lima, he called it".
func (f *Finder) scoped(s *syntax.Sentence, c, np int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	o := f.operator(s, v)
	if o == nil || s.NPs[np].First < v.First {
		return false
	}
	for x, i := np, 0; x >= 0 && i < 6; x, i = s.NPs[x].Up, i+1 {
		if up := s.NPs[x].Up; f.takes(o, s.NPs[x].Prep) && (up < 0 || len(o.After) > 0 && up == s.Clauses[c].Obj) { // "opened the way for"
			return true
		}
	}
	return false
}

// asked says whether a noun phrase, or that of which it is, is what clause c does something to or turns to.
func (f *Finder) asked(s *syntax.Sentence, c, np int32) bool {
	for i := 0; np >= 0 && i < 4; i++ {
		n := &s.NPs[s.NPs[np].Lead]
		if n.Lead == s.Clauses[c].Obj || n.Up < 0 && n.Prep == f.w.to {
			return true
		}
		if n.Prep != f.w.of {
			return false
		}
		np = n.Up
	}
	return false
}

// brokenBefore says whether a clause tells who broke the relations that the clause around is about, which is so whatever becomes of
// them: "may restore relations with Chad, | severed by Oslo".
func (f *Finder) brokenBefore(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	return cl.Kind == syntax.Participial && v.Passive && v.Form == syntax.Participle && f.lex.Word(v.Lemma).Does(lexicon.Breaks) && cl.Subj >= 0 && cl.Gov >= 0 && s.Clauses[cl.Gov].Obj == cl.Subj
}

// upward is a clause and the one over it, whose verb says how what it tells is meant.
type upward struct {
	*Finder
	p  *predicate
	s  *syntax.Sentence
	st *statement
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
func (f *Finder) above(p *predicate, c int32, st *statement) (over int32, own, more bool) {
	s, cl := p.s, &p.s.Clauses[c]
	if f.meansOfWhatMayBe(p, c) {
		st.weaken(model.Hypothetical)
	}
	if cl.Kind == syntax.Participial && s.Verbs[cl.Verb].Passive {
		if f.participleOf(p, c, st); st.polarity == model.Asserted {
			st.weaken(f.ofItsEvent(p, c))
		}
	}
	g := cl.Gov
	if g < 0 || g == c || f.brokenBefore(s, c) {
		return c, false, false
	}
	gc := &s.Clauses[g]
	u := upward{Finder: f, p: p, s: s, st: st, c: c, cl: cl, v: &s.Verbs[cl.Verb], g: g, gc: gc, gv: &s.Verbs[gc.Verb]}
	u.o = f.operator(s, u.gv)
	switch cl.Kind {
	case syntax.Xcomp:
		return g, u.fromInfinitive(), true
	case syntax.Complement, syntax.Quotation:
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

// surely says whether the verb over the clause is denied and with it nothing of what that tells: "did not hesitate to", not
// "would not hesitate to".
func (u *upward) surely() bool {
	return u.denied(u.s, u.g) && u.book.Sure(u.gv.Lemma) && !u.hypotheticalMood(u.gv)
}

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

// backs says whether a verb tells that somebody is for what its object tells, which so is not done yet.
func (u *upward) backs(v *syntax.Verb) bool {
	_, ok := u.book.Stance(v.Lemma)
	return ok && !v.Passive && u.lex.Word(v.Lemma).Text != "welcome"
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

// ofItsEvent is how an event is meant of which the participle of clause c tells who hosts or attends it: "a summit hosted by Peru
// | is not planned".
func (f *Finder) ofItsEvent(p *predicate, c int32) model.Polarity {
	np := p.s.Clauses[c].Subj
	if p.np >= 0 || p.clause != c || !p.tells(model.Hosts) && !p.tells(model.Attends) || np < 0 || p.s.Class(np) != syntax.CEvent || f.known(p.s, np) {
		return model.Asserted
	}
	whole := *p
	whole.np, whole.part = np, -1
	whole.clause, whole.light = f.support(p.s, np)
	if whole.clause == c || p.s.NPs[np].Det == f.w.the { // "looks forward to the next dialogue, co-chaired by"
		return model.Asserted
	}
	if whole.clause >= 0 && p.s.Clauses[whole.clause].Subj != p.s.NPs[np].Lead {
		v := &p.s.Verbs[p.s.Clauses[whole.clause].Verb]
		if _, ok := f.book.Stance(v.Lemma); ok && v.Modal == 0 {
			return model.Asserted // "welcomed a summit hosted by Peru"
		}
	}
	return f.stateOfNoun(&whole).polarity
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

// subOperator is what the conjunction of a clause makes of it, nothing where that is "as long as" and the clause tells what goes on
// already: "as long as Peru continues its war on Chile".
func (f *Finder) subOperator(s *syntax.Sentence, cl *syntax.Clause, past bool) (rule.Effect, bool) {
	if strings.HasSuffix(f.lex.Word(cl.Sub).Text, " long as") && !s.Verbs[cl.Verb].Neg && f.lex.In(lexicon.Persists, s.Verbs[cl.Verb].Lemma) {
		return rule.Effect{}, false
	}
	return f.book.SubOperator(cl.Sub, past)
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

// including says whether an infinitive stands for "including": "discussed many matters, to include
// Peru's term on the Council".
func (f *Finder) including(s *syntax.Sentence, cl *syntax.Clause) bool {
	v := &s.Verbs[cl.Verb]
	return f.lex.Word(v.Lemma).Text == "include" && v.First > s.First && s.Doc.Tokens[v.First-1].Kind == text.Comma
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

// meansOfWhatMayBe says whether clause c is the means of what is only possible or denied, or of what will
// be where others must agree: "could save lives by withdrawing", "By joining NATO, they will".
func (f *Finder) meansOfWhatMayBe(p *predicate, c int32) bool {
	s, cl := p.s, &p.s.Clauses[c]
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
	return f.denied(s, g) || modal != 0 && (modal != f.w.will || p.tells(model.MemberOf))
}

// ranked says whether the infinitive of clause c tells which of those who do it somebody is
// said to be or not: "was the first country to recognise Kosovo", "is not the only one to".
func (f *Finder) ranked(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Kind != syntax.Xcomp || cl.GovNP < 0 || cl.Gov < 0 {
		return false
	}
	if g, n := &s.Clauses[cl.Gov], &s.NPs[cl.GovNP]; !s.Verbs[g.Verb].Copula || (g.Obj < 0 || g.Obj != n.Lead) && !f.oneOfThem(s, g, cl.GovNP) {
		return false
	}
	for i := s.NPs[cl.GovNP].First; i < s.NPs[cl.GovNP].Last; i++ {
		if w := f.lex.Word(s.Words[i]); w.Has(lexicon.Rank) || w.Closed&lexicon.Ordinal != 0 {
			return true
		}
	}
	return false
}

// oneOfThem says whether the subject of a copula is said to be one of those whom noun phrase np ranks: "was one of the first
// states to recognise Kosovo", "is among the few to do so".
func (f *Finder) oneOfThem(s *syntax.Sentence, g *syntax.Clause, np int32) bool {
	n := &s.NPs[np]
	if f.lex.Word(n.Prep).Text == "among" {
		return g.Obj < 0
	}
	return g.Obj >= 0 && n.Up == g.Obj && n.Prep == f.w.of && s.Class(g.Obj) == syntax.CNumber
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

// past says whether the gerund of a clause tells what was done before something that was
// not: "refused to comment after meeting"; what is only to be, "hopes to rest after
// meeting", is not done yet.
func (f *Finder) past(s *syntax.Sentence, c int32) bool {
	switch f.lex.Word(s.Verbs[s.Clauses[c].Verb].Prep).Text {
	case "after", "despite", "since", "upon", "following":
	default:
		return false
	}
	for g, i := s.Clauses[c].Gov, 0; g >= 0 && i < 4; g, i = s.Clauses[g].Gov, i+1 {
		v := &s.Verbs[s.Clauses[g].Verb]
		o := f.operator(s, v)
		if s.Clauses[g].Kind != syntax.Xcomp {
			return i > 0 && (v.Past || v.Perfect) && v.Modal == 0 && o != nil && o.Polarity == model.Negated
		}
	}
	return false
}

// besides says whether a gerund behind a comma tells what one says with the deed g above
// it, or what came of it: "warned of war, accusing Chile", "refused to sign, prompting
// Chile to"; not "denied, in a note, accusing".
func (f *Finder) besides(s *syntax.Sentence, g, v *syntax.Verb) bool {
	return v.First > s.First && s.Doc.Tokens[v.First-1].Kind == text.Comma && (g.Last >= s.Last || s.Doc.Tokens[g.Last].Kind != text.Comma) && f.lex.Word(v.Lemma).Does(lexicon.Remarks|lexicon.Prompts|lexicon.Stirs)
}

// comesOf says whether a gerund behind a comma tells what would come of what clause g calls possible: "might invade Chad,
// | drawing condemnation", not "may quit, having signed".
func (f *Finder) comesOf(s *syntax.Sentence, g int32, v *syntax.Verb) bool {
	gv := &s.Verbs[s.Clauses[g].Verb]
	return v.Form == syntax.Gerund && !v.Perfect && v.Prep == 0 && v.First > gv.Last && f.hypotheticalMood(gv) && (s.Doc.Tokens[v.First-1].Kind == text.Comma || s.Tag(v.First-1) == syntax.Conj)
}

// afterCondition is what a condition makes of a gerund between it and the clause it is for: "If Peru leaves, |
// drawing criticism from Chile, the talks will end".
func (f *Finder) afterCondition(s *syntax.Sentence, c int32) (rule.Effect, bool) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.Kind != syntax.Participial || v.Form != syntax.Gerund || v.Perfect || v.Prep != 0 || v.First == s.First || s.Doc.Tokens[v.First-1].Kind != text.Comma {
		return rule.Effect{}, false
	}
	for x := range c {
		switch b := &s.Clauses[x]; {
		case b.Kind == syntax.Main:
			return rule.Effect{}, false
		case b.Kind == syntax.Adverbial && b.Sub != 0:
			return f.book.SubOperator(b.Sub, s.Verbs[b.Verb].Past)
		}
	}
	return rule.Effect{}, false
}

// announces says whether a verb of decision says by "can" that it is taken: "we can
// announce that".
func (f *Finder) announces(v *syntax.Verb, o *rule.Operator) bool {
	return v.Modal == f.w.can && !v.Neg && !v.Perfect && o != nil && o.Status == model.Planned
}

// denied says whether a clause is denied, by its verb or by its subject: "did not say",
// "nobody believes".
func (f *Finder) denied(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return s.Verbs[cl.Verb].Neg && !f.dates(s, c) || cl.Subj >= 0 && s.NPs[cl.Subj].Neg && !f.unhindered(s, cl.Subj) && !toldOf(s, c, cl.Subj)
}

// toldOf says whether a relative clause only tells more of a state or somebody named, whatever is
// denied of him around it: "not by Spain, which is a member".
func toldOf(s *syntax.Sentence, c, np int32) bool {
	if c < 0 {
		return false
	}
	cl := &s.Clauses[c]
	return cl.Kind == syntax.Relative && cl.Subj == np && s.NPs[np].First < s.Verbs[cl.Verb].First && nameAlone(s, np)
}

// onlyTold says whether a predicate only tells more of a state or somebody named, in a relative
// clause or an apposition: "not even Hungary, an ally of Russia, came".
func (f *Finder) onlyTold(p *predicate, np int32) bool {
	return toldOf(p.s, p.clause, np) || p.np >= 0 && p.s.NPs[np].Appos == p.np && nameAlone(p.s, np)
}

// denies says whether a noun phrase is told to be none of those a predicate tells of: "not Peru but Chile",
// "it was not Peru that left".
func (f *Finder) denies(p *predicate, np int32) bool {
	s, c := p.s, p.clause
	if c >= 0 && s.Clauses[c].Kind == syntax.Relative && s.Clauses[c].Gov >= 0 {
		g := s.Clauses[c].Gov
		if obj := f.itIs(s, g); obj >= 0 && (s.Same(obj, np) || s.NPs[obj].Lead == s.NPs[np].Lead) {
			return s.NPs[np].Neg || s.Verbs[s.Clauses[g].Verb].Neg && (s.NPs[s.NPs[np].Lead].Next < 0 || !slices.Contains(s.Words[s.NPs[obj].Last:max(s.NPs[obj].Last, s.Verbs[s.Clauses[c].Verb].First)], f.w.but))
		}
	}
	return s.NPs[np].Neg && !f.onlyTold(p, np)
}

// itIs is what a clause says that "it" is: "it was Peru that left", "it is high time that"; -1 for other
// clauses.
func (f *Finder) itIs(s *syntax.Sentence, c int32) int32 {
	cl := &s.Clauses[c]
	if !s.Verbs[cl.Verb].Copula || cl.Subj < 0 || s.HeadWord(cl.Subj) != f.w.it {
		return -1
	}
	return cl.Obj
}

// nameAlone says whether a noun phrase is the name of a state or a person alone.
func nameAlone(s *syntax.Sentence, np int32) bool {
	switch s.Class(np) {
	case syntax.CState, syntax.CPerson, syntax.CName:
		return s.NPs[np].Det == 0
	}
	return false
}

// dates says whether a clause with "not" only says of "it" since when the clause behind
// is so, or how often: "it was not until May 1848 that", "it is not the first time that".
func (f *Finder) dates(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if v.Lemma != f.w.be || cl.Subj < 0 {
		return false
	}
	switch f.lex.Word(s.HeadWord(cl.Subj)).Text {
	case "it", "this", "that":
	default:
		return false
	}
	if cl.Obj >= 0 && s.NPs[cl.Obj].Det != 0 && f.lex.Word(f.stemOf(s, cl.Obj)).Text == "time" {
		return true // "the third time that", not "high time that"
	}
	return v.Past && v.Last < s.Last && f.lex.Word(s.Words[v.Last]).Text == "until"
}

// wasSo says whether a verb tells what was, not what is so or would be: "did not stop",
// "could not stop".
func (f *Finder) wasSo(v *syntax.Verb) bool {
	return (v.Past || v.Perfect) && v.Modal == 0 || v.Modal == f.w.could && !v.Perfect
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

// wasAble says whether a clause tells that somebody managed what hangs on it: "was at last able to visit Ghana",
// not "is able to", "said that he was able to".
func (f *Finder) wasAble(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	return v.Lemma == f.w.be && f.wasSo(v) && v.Last < s.Last && slices.ContainsFunc(s.Words[v.Last:min(v.Last+3, s.Last)], func(w int32) bool { return f.lex.Word(w).Text == "able" }) && !f.reported(s, c)
}

// copula says whether a verb tells what its subject is, or is as far as one sees: "looks unlikely".
func (f *Finder) copula(v *syntax.Verb) bool {
	return v.Copula || f.lex.In(lexicon.Seems, v.Lemma)
}

// perils says whether a clause says of its subject what leaves standing that it is so:
// "Iran's support for Hezbollah is a threat".
func (f *Finder) perils(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return s.Verbs[cl.Verb].Copula && cl.Obj >= 0 && f.lex.Word(s.HeadWord(cl.Obj)).Is(lexicon.Peril)
}

// governed applies what a noun or a preposition makes of the clause that hangs
// on it: "the threat to attack", "without meeting", "hopes of joining".
func (f *Finder) governed(s *syntax.Sentence, c int32, st *statement) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.GovNP >= 0 && (cl.Kind == syntax.Xcomp || cl.Kind == syntax.Complement) {
		gov := cl.GovNP
		if n := &s.NPs[s.NPs[gov].Lead]; n.Prep == f.w.of && n.Up >= 0 && n.Up == cl.Subj && (s.NPs[n.Up].Prep == f.w.of || s.NPs[n.Up].Prep == f.w.by) {
			gov = n.Up // "the failure of the government of Peru to", "an offer by the president of Peru to"
		}
		if n := &s.NPs[s.NPs[gov].Lead]; n.Up >= 0 && cl.Subj == s.NPs[gov].Lead && (n.Prep == f.w.forWord || n.Prep == f.w.of || n.Prep == f.w.by || n.Prep == f.w.from || f.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Plea) || s.NPs[n.Up].Prep == f.w.from) {
			gov = n.Up // "plans for Peru to join", "the refusal of Peru to join", "an appeal to Peru to join", "an effort by Peru to join"
			if s.NPs[gov].Prep == f.w.from && s.NPs[gov].Up >= 0 {
				gov = s.NPs[gov].Up // "an invitation from Chad to Peru to join"
			}
		}
		if n := &s.NPs[s.NPs[gov].Lead]; n.Up >= 0 && n.Up == cl.Subj && n.Lead == gov {
			if _, ok := f.nounOperator(s, gov); !ok {
				gov = n.Up // "efforts during the year to engage"
			}
		}
		if s.NPs[gov].Neg && (f.unhindered(s, gov) && !f.lacksTime(s, c, gov) || f.spared(s, c)) || cl.Gov >= 0 && s.Clauses[cl.Gov].Obj == gov && f.copula(&s.Verbs[s.Clauses[cl.Gov].Verb]) && f.saysIt(s, gov) {
			return // "there is no doubt that"; "is unable to" is a predicate, which the clause above applies
		}
		if n := &s.NPs[gov]; n.Prep == f.w.in && n.Det == 0 && cl.Kind == syntax.Xcomp && f.lex.Word(f.stemOf(s, gov)).Is(lexicon.Talks) {
			st.weaken(model.Hypothetical) // "is in talks to become"
		}
		lifted := st.lifted
		f.judgedNoun(s, c, gov, st) // before what the noun makes of it: a claim that is false is no possible one
		st.lifted = lifted          // "the charge that Peru aided Chile was withdrawn": its aid is not what was
		f.none(s, c, gov, st)
		if e, ok := f.nounOperator(s, gov); ok && !f.takenUp(s, c, gov) && !f.turnedDown(s, c, gov) {
			st.apply(e)
			if e.Status == model.Planned && f.lex.In(lexicon.Despite, s.NPs[gov].Prep) {
				st.weaken(model.Hypothetical) // "despite its promise to join"
			}
		} else if !ok && cl.Kind == syntax.Xcomp && f.lex.In(lexicon.LeftToDo, f.stemOf(s, gov)) {
			st.weaken(model.Hypothetical) // "has a duty to recognise Kosovo"
		}
	}
	if cl.Kind == syntax.Xcomp && (f.forWhat(s, c) || f.sufficient(s, c)) {
		st.weaken(model.Hypothetical)
	}
	if cl.Kind == syntax.Xcomp && f.setAgainst(s, c) {
		st.weaken(model.Negated)
	}
	if cl.Kind == syntax.Xcomp && v.First > s.First && f.lex.Word(s.Words[v.First-1]).Text == "whether" { // "is split over whether to lift"
		st.weaken(model.Hypothetical)
	}
	if cl.Kind == syntax.Xcomp && v.First > s.First && f.lex.Word(s.Words[v.First-1]).Text == "nowhere" { // "was nowhere to be seen at"
		st.weaken(model.Negated)
	}
	if cl.Kind == syntax.Xcomp && v.First-2 >= s.First && f.lex.Word(s.Words[v.First-2]).Text == "too" { // "too ill to attend"
		st.weaken(model.Negated)
	}
	if v.Form == syntax.Gerund && cl.Kind == syntax.Participial && cl.GovNP >= 0 && cl.Subj == cl.GovNP {
		// "support for Ukraine joining", "the prospect of Georgia joining"
		if n := &s.NPs[cl.GovNP]; n.Up >= 0 && (n.Prep == f.w.forWord || n.Prep == f.w.of || f.topical(n.Prep)) {
			e, ok := f.nounOperator(s, n.Up)
			if !ok {
				e, ok = f.book.Topic(f.stemOf(s, n.Up)) // "misgivings about Georgia joining", "opponents of Georgia joining"
			}
			if ok {
				st.apply(e)
			}
			if s.NPs[n.Up].Neg && !f.unhindered(s, n.Up) { // "no sign of Georgia joining"
				st.weaken(model.Negated)
			}
		}
		if n := &s.NPs[cl.GovNP]; nameAlone(s, cl.GovNP) { // "without Georgia joining", "against Georgia joining"
			if e, ok := f.book.PrepOperator(n.Prep); ok {
				st.apply(e)
			}
			if f.lex.Word(n.Prep).Text == "against" {
				st.weaken(model.Hypothetical)
			}
		}
		if f.onlyViewed(s, cl) {
			st.weaken(model.Hypothetical)
		}
		if g := cl.Gov; v.Prep == 0 && g >= 0 && s.Clauses[g].Obj == cl.GovNP && s.NPs[cl.GovNP].Det == 0 && f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Text == "have" { // "has trouble arranging"
			if e, ok := f.nounOperator(s, cl.GovNP); ok && !s.NPs[cl.GovNP].Neg {
				st.apply(e)
			}
		}
	}
	if v.Form != syntax.Gerund || v.Prep == 0 {
		return
	}
	if e, ok := f.book.PrepOperator(v.Prep); ok && !f.ofItsVerb(s, c) {
		st.apply(e)
	}
	if f.lex.Word(v.Prep).Text == "against" { // "decided against going"
		st.weaken(model.Negated)
	}
	if f.leavesOpen(s, c) || f.disposed(s, cl, v.First-2) {
		st.weaken(model.Hypothetical)
	}
	if np := f.before(s, c); np >= 0 {
		if s.NPs[np].Neg && !f.unhindered(s, np) { // "has no intention of joining"
			st.weaken(model.Negated)
		}
		if f.hasAny(s, np, "little", "scant") { // "sees little sense in joining"
			st.weaken(model.Hypothetical)
		}
		if v.Prep == f.w.of && f.lex.Word(s.NPs[np].Prep).Text == "within" { // "came within a day of signing"
			st.weaken(model.Hypothetical)
		}
		if e, ok := f.nounOperator(s, np); ok && v.Prep != f.w.by && !f.whyDone(s, c, np) && !(s.NPs[np].Neg && f.unhindered(s, np)) { // "hopes of joining", not "no difficulty in joining", not "lent its support by receiving"
			st.apply(e)
		}
		if e, ok := f.book.Topic(f.stemOf(s, np)); ok && f.topical(v.Prep) { // "talks on lifting the sanctions"
			st.apply(e)
		}
	}
}

// disposed says whether the word at token at, before a preposition, tells that somebody is only for or against what the gerund of a
// clause behind that tells: "is open to | joining", "is interested in | hosting", "objects to | sending".
func (f *Finder) disposed(s *syntax.Sentence, cl *syntax.Clause, at int32) bool {
	if at < s.First {
		return false
	}
	if f.lex.In(lexicon.Objects, s.Words[at]) {
		return true
	}
	if cl.Gov < 0 || s.Verbs[s.Clauses[cl.Gov].Verb].Last != at+1 {
		return false
	}
	v := &s.Verbs[s.Clauses[cl.Gov].Verb]
	if f.lex.In(lexicon.Objects, v.Lemma) {
		return true
	}
	e, ok := f.book.NounOperator(s.Words[at])
	return ok && v.Passive && e.Polarity == model.Hypothetical
}

// onlyViewed says whether a gerund tells what somebody is only said to be for or against that another does: "objects to | Peru
// joining", "has no objection to", "sees no difficulty about"; not "has a problem with Peru hosting the summit".
func (f *Finder) onlyViewed(s *syntax.Sentence, cl *syntax.Clause) bool {
	n := &s.NPs[cl.GovNP]
	at := n.First - 2
	if at < s.First || s.NPs[n.Lead].Prep == 0 {
		return false
	}
	switch f.lex.Word(n.Prep).Text {
	case "to", "about", "over", "with", "in":
	default:
		return false
	}
	if f.disposed(s, cl, at) {
		return true
	}
	if !f.lex.In(lexicon.Hitch, s.Words[at]) {
		return false
	}
	none := cl.Gov >= 0 && f.denied(s, cl.Gov) || f.lex.Word(s.Words[max(at-1, s.First)]).Text == "nothing"
	return none || slices.ContainsFunc(s.NPs, func(x syntax.NP) bool { return x.Neg && x.Last == at+1 })
}

// leavesOpen says whether a gerund is only what something is about, "is cautious when it comes to | joining", or what stands
// before its "about", "over" or "on" tells that its deed is not done yet: "has second thoughts about | joining", "is torn over
// recognising Kosovo", not "was criticised over".
func (f *Finder) leavesOpen(s *syntax.Sentence, c int32) bool {
	switch f.lex.Word(s.Verbs[s.Clauses[c].Verb].Prep).Text {
	case "about", "over", "on":
	case "regarding", "concerning", "with regard to", "with regards to", "in regard to", "in regards to", "with respect to", "in respect of", "in relation to", "when it comes to":
		return true
	default:
		return false
	}
	if np := f.before(s, c); np >= 0 {
		return f.lex.Word(s.HeadWord(np)).Has(lexicon.Wavering)
	}
	g := s.Clauses[c].Gov
	return g >= 0 && f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Has(lexicon.Wavering)
}

// whyDone says whether noun phrase np is the reason or the aim that the doer of clause c had in what it tells:
// "Peru's goal in joining the pact was trade".
func (f *Finder) whyDone(s *syntax.Sentence, c, np int32) bool {
	if of := s.NPs[np].PossNP; of < 0 || s.Clauses[c].Subj != of || !f.lex.Word(s.HeadWord(np)).Is(lexicon.Motive) {
		return false
	}
	return slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Subj == np && s.Verbs[x.Verb].Past && s.Verbs[x.Verb].Modal == 0 })
}

// takenUp says whether the verb above clause c has the noun np, which the clause hangs on, among
// its own words, and says that it came to pass: "took the opportunity to meet".
func (f *Finder) takenUp(s *syntax.Sentence, c, np int32) bool {
	g := s.Clauses[c].Gov
	if g < 0 {
		return false
	}
	v := &s.Verbs[s.Clauses[g].Verb]
	o := f.operator(s, v)
	return o != nil && len(o.After) > 0 && o.After[len(o.After)-1] == s.HeadWord(np) && (v.Past || v.Perfect || v.Modal != 0)
}

// turnedDown says whether the subject of clause c refuses what it is asked or offered to do there,
// so that it does not do it: "declined an invitation to join".
func (f *Finder) turnedDown(s *syntax.Sentence, c, np int32) bool {
	g := s.Clauses[c].Gov
	if g < 0 || s.Clauses[g].Obj != np || s.Clauses[g].Subj != s.Clauses[c].Subj || !f.lex.Word(f.stemOf(s, np)).Is(lexicon.Plea) {
		return false
	}
	v := &s.Verbs[s.Clauses[g].Verb]
	o := f.operator(s, v)
	return o != nil && o.Polarity == model.Negated && !v.Neg && !v.Passive && f.lex.Word(v.Lemma).Text != "miss"
}

// ofItsVerb says whether the preposition before a gerund is one of the words of the
// operator above it: "stopped short of condemning" denies once.
func (f *Finder) ofItsVerb(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Gov < 0 || cl.Gov == c {
		return false
	}
	o := f.operator(s, &s.Verbs[s.Clauses[cl.Gov].Verb])
	return o != nil && len(o.After) > 0 && f.takes(o, s.Verbs[cl.Verb].Prep)
}

// spared says whether the verb over a clause makes of "no" before what the clause hangs
// on that it was done: "spared no effort to", "lost no opportunity to".
func (f *Finder) spared(s *syntax.Sentence, c int32) bool {
	g := s.Clauses[c].Gov
	return g >= 0 && f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Does(lexicon.Spares)
}

// lacksTime says whether the verb over a clause says that there was no time for what that tells:
// "had no time to meet", not "lost no time in meeting".
func (f *Finder) lacksTime(s *syntax.Sentence, c, np int32) bool {
	g := s.Clauses[c].Gov
	return g >= 0 && f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Text == "have" && f.lex.Word(s.HeadWord(np)).Text == "time"
}

// saysIt says whether a noun phrase is an operator: what predicative applies.
func (f *Finder) saysIt(s *syntax.Sentence, np int32) bool {
	_, ok := f.book.NounOperator(s.HeadWord(np))
	return ok
}

// none applies "no" or "nothing" at noun phrase np to the clause that hangs on it:
// "has no plans to attend", "did nothing to condemn", "no evidence that"; but not "no doubt that", "no choice but to".
func (f *Finder) none(s *syntax.Sentence, c, np int32, st *statement) {
	cl := &s.Clauses[c]
	if cl.Kind == syntax.Xcomp && f.lex.Word(s.HeadWord(np)).Text == "little" && s.NPs[np].Det == 0 {
		st.weaken(model.Hypothetical) // "did little to support"
	}
	if !s.NPs[np].Neg {
		return
	}
	if cl.Kind == syntax.Xcomp {
		if first := s.Verbs[cl.Verb].First; f.lex.Word(s.Words[first-1]).Text != "but" {
			st.weaken(model.Negated)
		}
		return
	}
	st.weaken(model.Hypothetical)
}

// judgedNoun applies what is said of a report or a plan to what the clause c that hangs
// on it tells: "reports that Peru joined are false", "were denied", "a plan to join came
// to nothing", "was never carried out".
func (f *Finder) judgedNoun(s *syntax.Sentence, c, np int32, st *statement) {
	if up := s.NPs[s.NPs[np].Lead].Up; up >= 0 && s.NPs[up].Neg && !f.unhindered(s, up) { // "there is no truth in reports that"
		st.weaken(model.Negated)
	}
	for g := range s.Clauses {
		cl := &s.Clauses[g]
		if int32(g) == c || cl.Subj != s.NPs[np].Lead || cl.Kind == syntax.Xcomp {
			continue
		}
		v := &s.Verbs[cl.Verb]
		if o := f.undoes(s, v, f.book.Denies(v.Lemma)); o != nil {
			st.apply(o.Effect)
		} else if o := f.undoes(s, v, f.book.Thwarts(v.Lemma)); o != nil && !v.Neg && s.Clauses[c].Kind == syntax.Xcomp && !f.hypotheticalMood(v) { // "plans to join collapsed"
			st.apply(o.Effect)
		}
		if e, ok := f.predicative(s, int32(g)); ok && !v.Passive && e.Polarity != "" && !v.Neg {
			st.apply(e)
		} else if ok && v.Passive && !v.Neg && s.Clauses[c].Kind == syntax.Complement && f.operator(s, v) == nil { // "reports that Peru joined are exaggerated"
			st.apply(e)
		} else if o := f.operator(s, v); o != nil && v.Passive && o.Polarity == model.Negated && !v.Neg {
			st.apply(o.Effect)
		} else if v.Neg && (v.Passive || v.Copula && !f.lex.Word(f.stemOf(s, np)).Is(lexicon.Resolve)) && s.Clauses[c].Kind == syntax.Xcomp {
			st.weaken(model.Negated) // but "the decision to leave was not without controversy"
		}
	}
}

// undoes is that of some operators whose words a verb and those behind it are; nil for
// none.
func (f *Finder) undoes(s *syntax.Sentence, v *syntax.Verb, some []rule.Operator) *rule.Operator {
	for i := range some {
		if _, ok := f.wordsAfter(s, v.Head+1, some[i].After); ok {
			return &some[i]
		}
	}
	return nil
}

// unhindered says whether "no" before a noun denies only what could have kept
// somebody from the deed: "lost no time in condemning", "had no qualms about", not "there is no question of leaving".
func (f *Finder) unhindered(s *syntax.Sentence, np int32) bool {
	w, last := f.lex.Word(s.HeadWord(np)), s.NPs[np].Last
	return w.Is(lexicon.Certain) && !(w.Text == "question" && last < s.Last && s.Words[last] == f.w.of)
}

// before is the noun phrase right before a clause's preposition: "the threat of
// boycotting", "the threat of leaving or | boycotting".
func (f *Finder) before(s *syntax.Sentence, c int32) int32 {
	first := s.Verbs[s.Clauses[f.opensList(s, c)].Verb].First
	for i := range s.Items {
		if s.Items[i].First == first && i >= 2 && s.Items[i-1].Kind == syntax.IPrep && s.Items[i-2].Kind == syntax.INP {
			return s.Items[i-2].Ref
		}
	}
	return -1
}

// opensList is the clause of the first of several gerunds that stand behind one preposition, of which clause c is one.
func (f *Finder) opensList(s *syntax.Sentence, c int32) int32 {
	const reach = 8
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	for x := c; x >= max(c-reach, 0); x-- {
		y := &s.Clauses[x]
		w := &s.Verbs[y.Verb]
		if w.Form == v.Form && w.Prep == v.Prep && y.Gov == cl.Gov && y.Subj == cl.Subj && w.First > s.First && s.Words[w.First-1] == v.Prep {
			return x
		}
	}
	return c
}

// nounOperator is what the head of a noun phrase makes of what hangs on it.
func (f *Finder) nounOperator(s *syntax.Sentence, np int32) (rule.Effect, bool) {
	if f.lex.Head(s.HeadWord(np))&lexicon.Government != 0 {
		return rule.Effect{}, false // "served the authorities with a warrant" tells of no authority to do it
	}
	if f.onTheWay(s, np) {
		return rule.Effect{}, false // "on his way home from a summit"
	}
	if p := s.HeadPart(np); p == nil || p.Kind != syntax.PNoun && p.Kind != syntax.PAdj || s.HeadWord(np) == 0 {
		return rule.Effect{}, false
	}
	return f.book.NounOperator(f.stemOf(s, np))
}

// onTheWay says whether a noun phrase tells only that somebody travels or goes ahead of others, and opens no way to
// anything: "on his way home", "has led the way in imposing sanctions".
func (f *Finder) onTheWay(s *syntax.Sentence, np int32) bool {
	if f.lex.Word(s.HeadWord(np)).Text != "way" {
		return false
	}
	n := &s.NPs[np]
	return n.Prep == f.w.on || n.First > s.First && f.lex.Word(f.lex.Word(s.Words[n.First-1]).Lemma).Text == "lead"
}

// stemOf is the head of a noun phrase in the singular; 0 for none.
func (f *Finder) stemOf(s *syntax.Sentence, np int32) int32 {
	w := s.HeadWord(np)
	if stem := f.lex.Word(w).Stem; stem != 0 {
		return stem
	}
	return w
}

// within applies what the words of a noun phrase and those above it make of
// what it says: "no talks", "without an agreement", "a possible visit", "the
// prospect of talks".
func (f *Finder) within(s *syntax.Sentence, np int32, st *statement) {
	n := &s.NPs[np]
	if n.Neg {
		st.weaken(model.Negated)
	}
	if e, ok := f.book.PrepOperator(s.NPs[n.Lead].Prep); ok {
		st.apply(e)
	}
	f.qualified(s, np, st)
	if f.wouldBring(s, np) || f.perhapsComes(s, np) {
		st.weaken(model.Hypothetical)
	}
	below := n.Lead
	for up, i := n.Up, 0; up >= 0 && i < 4; up, i = s.NPs[up].Up, i+1 {
		if f.occasion(s, below) || f.already(s, below) || f.conversing(s, below) {
			return // "approved requests for aid at the summit in Lima"
		}
		if s.NPs[below].Prep == f.w.by {
			return // "no veto by the five permanent members, Peru, Chile"
		}
		if _, stance := f.book.Stance(f.stemOf(s, up)); stance && f.known(s, below) && (f.book.Deed(f.stemOf(s, below)) != 0 || f.lex.Word(f.stemOf(s, below)).Is(lexicon.Assault)) {
			return // "their support for Russia's invasion", "for its war"
		}
		if f.topical(s.NPs[below].Prep) && s.NPs[below].Prep != f.w.forWord && f.known(s, below) && s.Class(up) == syntax.CNoun && f.lex.Word(f.stemOf(s, below)).Is(lexicon.Assault) {
			if _, ok := f.nounOperator(s, up); !ok {
				return // "a request for documents on the Chilean invasion"
			}
		}
		if s.NPs[up].Neg && s.NPs[below].Prep == f.w.forWord && !f.known(s, below) && !f.unhindered(s, up) {
			st.weaken(model.Hypothetical) // "there is no majority for a treaty"
		}
		if f.notAHint(s, up) && s.NPs[below].Prep == f.w.of {
			st.weaken(model.Negated)
		}
		if e, ok := f.nounOperator(s, up); ok && !(s.NPs[below].Prep == f.w.of && (s.HeadWord(up) == f.w.failure || e.Ended && f.gathers(s, below))) { // what failed was held
			st.apply(e)
			if e.Status == model.Planned {
				f.dropped(s, up, f.prepared(s, below), st)
			}
		}
		if e, ok := f.book.Topic(f.stemOf(s, up)); ok && f.topical(s.NPs[below].Prep) && !f.known(s, below) && !f.announced(s, up) {
			st.apply(e)
		}
		below = s.NPs[up].Lead
	}
}

// perhapsComes says whether a noun phrase is guests who are only expected or asked to come: "the expected guests are",
// "guests invited to the summit include", not "guests who had been invited".
func (f *Finder) perhapsComes(s *syntax.Sentence, np int32) bool {
	if w := f.lex.Word(f.stemOf(s, np)); !w.Is(lexicon.Guest|lexicon.Delegate) && f.lex.Word(s.HeadWord(np)).Text != "others" {
		return false
	}
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if f.lex.Word(s.Words[s.Parts[k].Last-1]).Text == "expected" {
			return true
		}
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Kind != syntax.Participial || cl.GovNP != np || v.First != n.Last || v.Form == syntax.Gerund {
			continue
		}
		if f.onlyMaybe(s, v) {
			return true
		}
	}
	return false
}

// onlyMaybe says whether a verb leaves open what stands in its scope, and does not report it: "expected to", "invited to".
func (f *Finder) onlyMaybe(s *syntax.Sentence, v *syntax.Verb) bool {
	o := f.operator(s, v)
	return o != nil && o.Polarity == model.Hypothetical && !o.Report
}

// notAHint says whether a noun phrase tells that there is not even the least of something: "no word of", "there was
// not a hint of".
func (f *Finder) notAHint(s *syntax.Sentence, np int32) bool {
	if f.lex.Head(f.stemOf(s, np))&lexicon.Hint == 0 {
		return false
	}
	n := &s.NPs[np]
	return n.Neg || n.Clause >= 0 && s.Verbs[s.Clauses[n.Clause].Verb].Neg || n.First > s.First && f.lex.Word(s.Words[n.First-1]).Closed&lexicon.Neg != 0
}

// apposed applies what a clause says of what a noun phrase only tells more of: "Operation Condor, an
// invasion of Peru, was called off".
func (f *Finder) apposed(s *syntax.Sentence, np int32, st *statement) {
	if !s.NPs[np].Apposed {
		return
	}
	host := slices.IndexFunc(s.NPs, func(n syntax.NP) bool { return n.Appos == np })
	if host < 0 {
		return
	}
	for c := range s.Clauses {
		v := &s.Verbs[s.Clauses[c].Verb]
		if o := f.operator(s, v); o != nil && !v.Neg && v.Modal == 0 && f.inScope(s, int32(c), int32(host)) && f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
			st.apply(o.Effect)
		} else if o := f.undoes(s, v, f.book.Denies(v.Lemma)); o != nil && s.Clauses[c].Subj == int32(host) && !v.Passive {
			st.apply(o.Effect)
		}
	}
}

// wouldBring says whether a noun phrase behind a comma and "with" tells what would come with what its clause says to be
// possible: "raised the prospect of a thaw, with talks between Peru and Chile".
func (f *Finder) wouldBring(s *syntax.Sentence, np int32) bool {
	m := np
	for i := 0; i < 4 && s.NPs[s.NPs[m].Lead].Up >= 0; i++ {
		m = s.NPs[s.NPs[m].Lead].Up
	}
	n := &s.NPs[s.NPs[m].Lead]
	if n.Clause < 0 || f.lex.Word(n.Prep).Text != "with" || n.First < 2 || s.Doc.Tokens[n.First-2].Kind != text.Comma {
		return false
	}
	obj := s.Clauses[n.Clause].Obj
	if obj < 0 || obj > n.Lead {
		return false
	}
	return f.lex.In(lexicon.Chance, f.stemOf(s, obj))
}

// announced says whether a clause says of the plans that a noun phrase names that they will be
// carried out: "announced plans for a summit".
func (f *Finder) announced(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || f.lex.Word(f.stemOf(s, np)).Text != "plan" {
		return false
	}
	o := f.operator(s, &s.Verbs[s.Clauses[c].Verb])
	return o != nil && o.Status == model.Planned
}

// occasion says whether a noun phrase only tells at which known event something was
// done, or during which journey: "at the summit", "during a visit".
func (f *Finder) occasion(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	during := f.lex.Word(n.Prep).Text == "during"
	if s.Class(np) != syntax.CEvent || n.Det != f.w.the && n.PossNP < 0 && !during {
		return false
	}
	switch f.lex.Word(n.Prep).Text {
	case "at", "during", "on the sidelines of", "on the margins of":
		return true
	}
	return false
}

// alreadyDone says whether a verb tells what was so before others came to it too: "Poland had already said that it
// would".
func (f *Finder) alreadyDone(s *syntax.Sentence, v *syntax.Verb) bool {
	return slices.ContainsFunc(s.Words[v.First:v.Last], func(w int32) bool { return f.lex.Word(w).Text == "already" })
}

// already says whether a noun phrase only tells what was before, or why: "announced his
// support after a meeting", "the threat in response to the invasion".
func (f *Finder) already(s *syntax.Sentence, np int32) bool {
	switch f.lex.Word(s.NPs[np].Prep).Text {
	case "after", "following", "since", "amid", "in the wake of", "in response to", "in the face of", "because of", "due to", "despite":
		return true
	case "to": // "the lack of a response to Peru's invasion"
		up := s.NPs[np].Up
		return up >= 0 && f.answers(s, up) && s.NPs[np].PossNP >= 0 && f.lex.Word(f.stemOf(s, np)).Is(lexicon.Assault)
	case "against", "including", "such as": // "support for their defence against Peru's war", "threats, such as its invasion of Chile"
		return s.NPs[np].PossNP >= 0 && f.lex.Word(f.stemOf(s, np)).Is(lexicon.Assault)
	}
	return false
}

// answers says whether a noun phrase is what is done about something that was.
func (f *Finder) answers(s *syntax.Sentence, np int32) bool {
	return f.lex.Word(f.stemOf(s, np)).Is(lexicon.Answer)
}

// qualified applies what the adjectives of a noun phrase make of what it says: "a
// possible visit", "the former ally".
func (f *Finder) qualified(s *syntax.Sentence, np int32, st *statement) {
	n := &s.NPs[np]
	if i := n.First - 1; i >= s.First {
		switch f.lex.Word(s.Words[i]).Text {
		case "formerly", "previously":
			st.weaken(model.Negated)
		case "once":
			st.weaken(f.oneDay(s, np))
		}
	}
	for k := n.PFirst; k < n.Head; k++ {
		part := &s.Parts[k]
		if f.lex.Word(s.Words[part.Last-1]).Text == "future" { // "the future NATO member Sweden", not "the future of"
			st.weaken(model.Hypothetical)
		}
		if part.Kind != syntax.PAdj && s.Words[part.Last-1] != f.w.draft || f.long(s, part) { // "a draft treaty"
			continue
		}
		last := part.Last - 1
		if last > part.First && s.Doc.Tokens[last].Joined && f.lex.Word(s.Words[last]).Closed&(lexicon.Prep|lexicon.Be) != 0 {
			last-- // "hoped-for", "would-be"
		}
		if e, ok := f.book.NounOperator(s.Words[last]); ok {
			st.apply(e)
		}
	}
}

// oneDay is how "once" before what somebody is means it: it is over, or still to come where the
// clause tells of what will be, "Once a member of the union, Romania would help".
func (f *Finder) oneDay(s *syntax.Sentence, np int32) model.Polarity {
	for i := range s.Clauses {
		if c := &s.Clauses[i]; c.Subj > np && s.NPs[c.Subj].Appos == np && (s.Verbs[c.Verb].Modal == f.w.will || s.Verbs[c.Verb].Modal == f.w.would) {
			return model.Hypothetical
		}
	}
	return model.Negated
}

// long says whether an adjective only says that a thing was long or once so, or what it is
// without: what is "long-delayed", "twice-postponed" or "interest-free" is there now.
func (f *Finder) long(s *syntax.Sentence, part *syntax.Part) bool {
	last := part.Last - 1
	if last <= s.First {
		return false
	}
	if f.lex.Word(s.Words[last]).Text == "free" && s.Doc.Tokens[last].Joined {
		return true
	}
	switch f.lex.Word(s.Words[last-1]).Text {
	case "long", "once", "oft":
		return s.Doc.Tokens[last].Joined
	case "twice", "thrice", "repeatedly", "previously":
		return true
	}
	return false
}

// dropped applies what a verb makes of the plan at noun phrase np to what was
// planned: "Plans for a summit in Geneva were dropped"; who speaks of plans for a known
// event leaves it as it is.
func (f *Finder) dropped(s *syntax.Sentence, np int32, known bool, st *statement) {
	for c := range s.Clauses {
		v := &s.Verbs[s.Clauses[c].Verb]
		if o := f.operator(s, v); o != nil && f.inScope(s, int32(c), np) && !(known && f.debates(v)) {
			st.weaken(o.Polarity)
		}
	}
}

// calledOff applies what a clause about a noun phrase, or about what hangs on it, says of a
// plan, or of what is over: "a trip to Warsaw, which was cancelled", "a summit, which did not take
// place", "the sanctions on Chad, lifted in May".
func (f *Finder) calledOff(s *syntax.Sentence, np int32, st *statement) {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		relative := cl.Kind == syntax.Relative
		if !relative && cl.Kind != syntax.Participial || cl.Subj < np || cl.Subj != np && !f.hangsOn(s, cl.Subj, np) {
			continue
		}
		end := v.Last
		if cl.Obj >= 0 {
			end = s.NPs[cl.Obj].Last // "take place"
		}
		switch o := f.operator(s, v); {
		case relative && v.Neg && v.Past && !v.Passive && f.book.Happens(v.Lemma) && s.Doc.Tokens[min(end, s.Last-1)].Kind != text.Word: // not "did not begin on time"
			st.weaken(model.Negated)
		case !v.Passive || v.Neg:
		case o != nil && (relative && f.lex.Word(v.Lemma).Does(lexicon.Cancels) || o.Lifted && v.Modal == 0):
			st.apply(o.Effect)
		}
	}
}

// notAfterAll applies what a sentence denies to what those before it told of as planned once: "was
// due to host the summit. ... has decided not to host it".
func (f *Finder) notAfterAll(d *mention.Document, s *syntax.Sentence, out []Found) {
	const reach = 2 // sentences
	for i := len(out) - 1; i >= 0 && out[i].Sentence == s.Index; i-- {
		denied := &out[i]
		if denied.Polarity != model.Negated {
			continue
		}
		for j := i - 1; j >= 0 && out[j].Sentence >= s.Index-reach; j-- {
			x := &out[j]
			same := x.Relation == denied.Relation && x.Subject == denied.Subject && x.Object == denied.Object && x.Sentence != s.Index
			if same && x.Polarity == model.Asserted && x.Status == model.Planned && x.told >= 0 && f.wasForeseen(d.Sentences[x.Sentence], x.told) {
				x.Polarity = model.Negated
			}
		}
	}
}

// wasForeseen says whether a clause tells of a plan of the past, or of what somebody said would be.
func (f *Finder) wasForeseen(s *syntax.Sentence, c int32) bool {
	return f.wasPlanned(s, c) >= 0 || s.Verbs[s.Clauses[c].Verb].Modal == f.w.would && f.reported(s, c)
}

// wasDue applies what the sentence before one says of a meeting or journey, that it is put off, to
// what was planned of those told of there: "A meeting of Rios and Vera has been postponed. Rios was
// due to see Vera in Paris".
func (f *Finder) wasDue(d *mention.Document, s *syntax.Sentence, out []Found) {
	var off *rule.Operator
	if s.Index > 0 {
		before := d.Sentences[s.Index-1]
		for c := range before.Clauses {
			if v := &before.Verbs[before.Clauses[c].Verb]; !v.Neg && v.Modal == 0 && f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
				off = f.operator(before, v)
			}
		}
	}
	if off == nil || off.Polarity == model.Asserted {
		return
	}
	var those []int32
	home := func(e int32) bool { // "The Kenyan president's visit has been called off. The palace had said that President Rios"
		return d.Country(e) >= 0 && slices.Contains(those, d.Country(e))
	}
	for i := len(out) - 1; i >= 0 && out[i].Sentence >= s.Index-1; i-- {
		if x := &out[i]; x.Sentence < s.Index && x.Polarity == off.Polarity && (x.Relation == model.Visited || x.Relation == model.MetWith || x.Relation == model.Attends) {
			those = append(those, x.Subject, x.Object)
		}
	}
	for i := len(out) - 1; i >= 0 && out[i].Sentence == s.Index; i-- {
		x := &out[i]
		if x.Status == model.Planned && x.told >= 0 && f.wasPlanned(s, x.told) >= 0 && (slices.Contains(those, x.Subject) || slices.Contains(those, x.Object)) {
			x.Polarity = under(x.Polarity, off.Polarity)
		}
		if x.Status == model.Planned && x.told >= 0 && f.hadForetold(s, x.told) && home(x.Subject) && home(x.Object) {
			x.Polarity = under(x.Polarity, off.Polarity)
		}
	}
}

// ofNone denies what was once planned of an event that a text says is called off: "The summit has been cancelled. ... It
// was scheduled to take place in Lima".
func (f *Finder) ofNone(d *mention.Document, s *syntax.Sentence, out []Found) {
	for i := len(out) - 1; i >= 0 && out[i].Sentence == s.Index; i-- {
		x := &out[i]
		if x.Status == model.Planned && x.told >= 0 && (d.CalledOff(x.Subject) || d.CalledOff(x.Object)) && f.wasPlanned(s, x.told) >= 0 {
			x.Polarity = under(x.Polarity, model.Negated)
		}
	}
}

// undone applies what a clause says of the journey or meeting that was announced before it in the
// sentence, or else in the one before: "was due to fly to Moscow for talks with Lavrov. The trip has
// been called off", "they were to have met, but the meeting was cancelled".
func (f *Finder) undone(s *syntax.Sentence, out []Found) {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Kind != syntax.Main || !v.Passive || v.Neg || v.Modal != 0 || cl.Subj < 0 || !f.known(s, cl.Subj) || !f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
			continue
		}
		o := f.operator(s, v)
		if n := &s.NPs[cl.Subj]; o == nil || n.Last-n.First != 2 || n.Last != v.First {
			continue // of another than was just told
		}
		of := []model.Relation{model.Visited, model.MetWith, model.Attends}
		switch f.lex.Word(s.HeadWord(cl.Subj)).Text {
		case "trip", "visit", "journey", "tour":
		case "talks", "meeting":
			of = of[1:2]
		case "summit", "conference":
			of = []model.Relation{model.Attends, model.HeldIn}
		default:
			continue
		}
		here := false
		for i := len(out) - 1; i >= 0 && out[i].Sentence >= s.Index-1; i-- {
			x := &out[i]
			if x.Status != model.Planned || !slices.Contains(of, x.Relation) {
				continue
			}
			switch {
			case x.Sentence == s.Index && x.told < int32(c) && x.Polarity != model.Negated:
				x.Polarity, here = o.Polarity, true
			case x.Sentence < s.Index && !here:
				x.Polarity = under(x.Polarity, o.Polarity)
			}
		}
	}
}

// headed is what stands behind a noun phrase in a headline without a verb of its own and makes of it: "Rios visit to Chile in doubt",
// "Peru-Chile treaty unlikely", "Peru-Chile treaty years away", and what stands before it: "Peru open to treaty with Chile".
func (f *Finder) headed(s *syntax.Sentence, np int32) (rule.Effect, bool) {
	n := &s.NPs[np]
	if n.Det != 0 || len(s.Clauses) > 0 && !s.Heading {
		return rule.Effect{}, false
	}
	at := n.Last
	for x := np + 1; x < int32(len(s.NPs)); x++ {
		if !f.hangsOn(s, x, np) {
			break
		}
		if e, ok := f.book.Standing(s.NPs[x].Prep, f.stemOf(s, x)); ok && len(s.Clauses) == 0 {
			return e, true
		}
		at = s.NPs[x].Last
	}
	if !s.Heading {
		return rule.Effect{}, false
	}
	said := at+1 < s.Last && s.Doc.Tokens[at+1].Kind == text.Comma // "Treaty off, says minister"
	if !said && f.inClause(s, np) || at < s.Last && f.inVerb(s, at) {
		return rule.Effect{}, false
	}
	if at < s.Last && s.Doc.Tokens[at].Kind == text.OpenQuote {
		at++
	}
	if at < s.Last && f.lex.Word(s.Words[at]).Closed&lexicon.Neg != 0 { // "Treaty not on agenda"
		return rule.Effect{Polarity: model.Negated}, true
	}
	if o := f.being(s, at); o != nil {
		return o.Effect, true
	}
	if end := at + 1; at < s.Last && (end >= s.Last || s.Doc.Tokens[end].Kind != text.Word) {
		if e, ok := f.book.NounOperator(s.Words[at]); ok {
			return e, true
		}
	}
	return f.headedBefore(s, np)
}

// inClause says whether a noun phrase is the subject or the object of a clause.
func (f *Finder) inClause(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool { return c.Subj == np || c.Obj == np || c.Obj2 == np })
}

// inVerb says whether a token belongs to a verb.
func (f *Finder) inVerb(s *syntax.Sentence, at int32) bool {
	return slices.ContainsFunc(s.Verbs, func(v syntax.Verb) bool { return v.First <= at && at < v.Last })
}

// headedBefore is what the words before a noun phrase make of it in a headline that leaves out "be": "Peru open to treaty with Chile",
// "Peru against treaty with Chile".
func (f *Finder) headedBefore(s *syntax.Sentence, np int32) (rule.Effect, bool) {
	n := &s.NPs[np]
	if n.Prep == 0 || np == 0 {
		return rule.Effect{}, false
	}
	if f.lex.Word(n.Prep).Text == "against" && n.Up == 0 && len(s.Clauses) == 0 {
		return rule.Effect{Polarity: model.Hypothetical}, true
	}
	who, all := s.NPs[0].Last, f.book.Operators(f.w.be)
	for i := range all {
		if end := who + int32(len(all[i].After)); f.runs(s, who, all[i].After) && end == n.First {
			return all[i].Effect, true
		}
	}
	return rule.Effect{}, false
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

// lifted says whether what a clause about a noun tells is of something that the
// clause around ends: "lifted the sanctions that it had imposed on Niger".
func (f *Finder) lifted(p *predicate) bool {
	if p.clause < 0 {
		return false
	}
	s := p.s
	cl := &s.Clauses[p.clause]
	made, planned := cl.Obj, int32(-1)
	if cl.Kind == syntax.Participial && s.Verbs[cl.Verb].Passive {
		made = cl.Subj
	} else if cl.Kind == syntax.Xcomp && cl.Gov >= 0 && s.Clauses[cl.Gov].Kind == syntax.Relative { // "the summit that Peru was to host was called off"
		made = s.Clauses[cl.Gov].Obj
		planned = made
	} else if cl.Kind != syntax.Relative || p.tells(model.Attends) || p.tells(model.Hosts) {
		return false
	}
	if made < 0 {
		return false
	}
	whole := f.measured(s, made)
	ended := func(np int32) bool { return np == made || np == whole } // "lifted the sanctions", "lifted most of the sanctions"
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if int32(i) == p.clause || v.Neg || f.hypotheticalMood(v) || !ended(c.Obj) && !ended(c.Subj) {
			continue
		}
		o := f.operator(s, v)
		if ended(c.Subj) && !v.Passive {
			if o = f.undoes(s, v, f.book.Denies(v.Lemma)); !v.Past && !v.Perfect {
				continue
			}
		} else if ended(c.Obj) && v.Passive {
			continue
		}
		if o != nil && (o.Polarity == model.Negated || made == planned && f.lex.Word(v.Lemma).Does(lexicon.Cancels)) && (!p.tells(model.SanctionedBy) || f.ends(s, int32(i), o, p)) {
			return true
		}
	}
	return false
}

// ends says whether a clause tells that what is its object ended, not that it may, nor that
// somebody dislikes it: "lifted the sanctions imposed on Niger", not "rejects the sanctions".
func (f *Finder) ends(s *syntax.Sentence, c int32, o *rule.Operator, p *predicate) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	if !o.Lifted && !f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
		return false
	}
	return f.state(&predicate{d: p.d, s: s, clause: c, np: -1, part: -1, first: v.First, last: v.Last}).polarity == model.Asserted
}

// labels says whether a clause says what it calls its object: "called the invasion a
// crime" is no call for one.
func (f *Finder) labels(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return cl.Obj >= 0 && cl.Obj2 > cl.Obj && !s.Verbs[cl.Verb].Passive && f.lex.Word(s.Verbs[cl.Verb].Lemma).Text == "call"
}

// relies says whether the subject of a clause depends on what there is, "Peru depends on its
// treaty with Chile", where "the visit depends on a treaty" with it that may be.
func (f *Finder) relies(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.Subj < 0 || v.Neg || v.Modal != 0 || f.lex.Word(v.Lemma).Text != "depend" {
		return false
	}
	switch s.Class(cl.Subj) {
	case syntax.CState, syntax.COrg, syntax.CBloc, syntax.CPerson:
		return true
	}
	return false
}
