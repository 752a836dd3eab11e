package scope

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// governed applies what a noun or a preposition makes of the clause that hangs
// on it: "the threat to attack", "without meeting", "hopes of joining".
func (f *Reader) governed(s *syntax.Sentence, c int32, st *Statement) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.GovNP >= 0 && (cl.Kind == syntax.Xcomp || cl.Kind == syntax.Complement) {
		f.ofNoun(s, c, st)
	}
	if cl.Kind == syntax.Xcomp {
		f.ofInfinitive(s, c, st)
	}
	if v.Form == syntax.Gerund && cl.Kind == syntax.Participial && cl.GovNP >= 0 && cl.Subj == cl.GovNP {
		f.ofNamedDoer(s, cl, st)
	}
	if v.Form == syntax.Gerund && v.Prep != 0 {
		f.ofGerund(s, c, st)
	}
}

// ofNoun applies what the noun on which an infinitive or a "that" hangs makes of it: "the threat to attack", "reports that Peru left".
func (f *Reader) ofNoun(s *syntax.Sentence, c int32, st *Statement) {
	cl := &s.Clauses[c]
	gov := f.governing(s, cl)
	if s.NPs[gov].Neg && (f.unhindered(s, gov) && !f.lacksTime(s, c, gov) || f.spared(s, c)) || cl.Gov >= 0 && s.Clauses[cl.Gov].Obj == gov && f.copula(&s.Verbs[s.Clauses[cl.Gov].Verb]) && f.saysIt(s, gov) {
		return // "there is no doubt that"; "is unable to" is a predicate, which the clause above applies
	}
	if n := &s.NPs[gov]; n.Prep == f.w.in && n.Det == 0 && cl.Kind == syntax.Xcomp && f.lex.Word(f.StemOf(s, gov)).Is(lexicon.Talks) {
		st.Weaken(model.Hypothetical) // "is in talks to become"
	}
	lifted := st.lifted
	f.judgedNoun(s, c, gov, st) // before what the noun makes of it: a claim that is false is no possible one
	st.lifted = lifted          // "the charge that Peru aided Chile was withdrawn": its aid is not what was
	f.none(s, c, gov, st)
	e, ok := f.nounOperator(s, gov)
	if p := s.HeadPart(gov); p != nil && p.Kind == syntax.POffice {
		e, ok = f.book.NounOperator(f.StemOf(s, gov)) // "a candidate to succeed her"
	}
	if ok && !f.takenUp(s, c, gov) && !f.turnedDown(s, c, gov) {
		st.apply(e)
		if e.Status == model.Planned && f.lex.In(lexicon.Despite, s.NPs[gov].Prep) {
			st.Weaken(model.Hypothetical) // "despite its promise to join"
		}
	} else if v := &s.Verbs[cl.Verb]; !ok && cl.Kind == syntax.Xcomp && f.lex.In(lexicon.LeftToDo, f.StemOf(s, gov)) && !(f.lex.Word(v.Lemma).Does(lexicon.Drafts) && cl.Obj >= 0 && f.gathers(s, cl.Obj)) { // not "talks to prepare the visit"
		st.Weaken(model.Hypothetical) // "has a duty to recognise Kosovo"
	}
}

// governing is the noun phrase that says how the clause on it is meant, which is not always the one right before it: "| the failure of the
// government of Peru to join", "| plans for Peru to join", "| efforts during the year to engage".
func (f *Reader) governing(s *syntax.Sentence, cl *syntax.Clause) int32 {
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
			gov = n.Up
		}
	}
	if n := &s.NPs[s.NPs[gov].Lead]; n.Prep == f.w.with && n.Up >= 0 && f.lex.In(lexicon.LeftToDo, f.StemOf(s, n.Up)) {
		gov = n.Up // "talks with the union to join"
	}
	return gov
}

// ofInfinitive applies what stands right before an infinitive or around it without a noun to hang on.
func (f *Reader) ofInfinitive(s *syntax.Sentence, c int32, st *Statement) {
	if f.forWhat(s, c) || f.sufficient(s, c) {
		st.Weaken(model.Hypothetical)
	}
	if f.setAgainst(s, c) {
		st.Weaken(model.Negated)
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	if v.First > s.First {
		switch f.lex.Word(s.Words[v.First-1]).Text {
		case "whether": // "is split over whether to lift"
			st.Weaken(model.Hypothetical)
		case "nowhere": // "was nowhere to be seen at"
			st.Weaken(model.Negated)
		}
	}
	if v.First-2 >= s.First && f.lex.Word(s.Words[v.First-2]).Text == "too" { // "too ill to attend"
		st.Weaken(model.Negated)
	}
}

// ofNamedDoer applies what stands before whoever does what a gerund tells: "support for Ukraine | joining", "the prospect of Georgia | joining".
func (f *Reader) ofNamedDoer(s *syntax.Sentence, cl *syntax.Clause, st *Statement) {
	n := &s.NPs[cl.GovNP]
	if n.Up >= 0 && (n.Prep == f.w.forWord || n.Prep == f.w.of || f.Topical(n.Prep)) {
		e, ok := f.nounOperator(s, n.Up)
		if !ok {
			e, ok = f.book.Topic(f.StemOf(s, n.Up)) // "misgivings about Georgia joining", "opponents of Georgia joining"
		}
		if ok {
			st.apply(e)
		}
		if s.NPs[n.Up].Neg && !f.unhindered(s, n.Up) { // "no sign of Georgia joining"
			st.Weaken(model.Negated)
		}
	}
	if NameAlone(s, cl.GovNP) { // "without Georgia joining", "against Georgia joining"
		if e, ok := f.book.PrepOperator(n.Prep); ok {
			st.apply(e)
		}
		if f.lex.Word(n.Prep).Text == "against" {
			st.Weaken(model.Hypothetical)
		}
	}
	if f.onlyViewed(s, cl) {
		st.Weaken(model.Hypothetical)
	}
	if g := cl.Gov; s.Verbs[cl.Verb].Prep == 0 && g >= 0 && s.Clauses[g].Obj == cl.GovNP && n.Det == 0 && f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Text == "have" { // "has trouble arranging"
		if e, ok := f.nounOperator(s, cl.GovNP); ok && !n.Neg {
			st.apply(e)
		}
	}
}

// ofGerund applies what the preposition before a gerund, and the noun before that, make of it: "without meeting", "hopes of joining".
func (f *Reader) ofGerund(s *syntax.Sentence, c int32, st *Statement) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if e, ok := f.book.PrepOperator(v.Prep); ok && !f.ofItsVerb(s, c) {
		st.apply(e)
	}
	if f.lex.Word(v.Prep).Text == "against" { // "decided against going"
		st.Weaken(model.Negated)
	}
	if f.leavesOpen(s, c) || f.disposed(s, cl, v.First-2) {
		st.Weaken(model.Hypothetical)
	}
	np := f.before(s, c)
	if np < 0 {
		return
	}
	unhindered := s.NPs[np].Neg && f.unhindered(s, np) // "no difficulty in joining"
	if s.NPs[np].Neg && !unhindered {                  // "has no intention of joining"
		st.Weaken(model.Negated)
	}
	if f.HasAny(s, np, "little", "scant") { // "sees little sense in joining"
		st.Weaken(model.Hypothetical)
	}
	if v.Prep == f.w.of && f.lex.Word(s.NPs[np].Prep).Text == "within" { // "came within a day of signing"
		st.Weaken(model.Hypothetical)
	}
	if e, ok := f.nounOperator(s, np); ok && v.Prep != f.w.by && !f.whyDone(s, c, np) && !unhindered { // "hopes of joining", not "lent its support by receiving"
		st.apply(e)
	}
	if e, ok := f.book.Topic(f.StemOf(s, np)); ok && f.Topical(v.Prep) { // "talks on lifting the sanctions"
		st.apply(e)
	}
	if _, stance := f.book.Stance(v.Lemma); v.Prep == f.w.of && f.lex.In(lexicon.Worth, s.HeadWord(np)) && !stance && !f.lex.In(lexicon.Persists, v.Lemma) {
		st.Weaken(model.Hypothetical) // "the importance of signing", not "of supporting Ukraine", "of continuing talks"
	}
}

// Within applies what the words of a noun phrase and those above it make of
// what it says: "no talks", "without an agreement", "a possible visit", "the
// prospect of talks".
func (f *Reader) Within(s *syntax.Sentence, np int32, st *Statement) {
	n := &s.NPs[np]
	if n.Neg {
		st.Weaken(model.Negated)
	}
	if e, ok := f.book.PrepOperator(s.NPs[n.Lead].Prep); ok {
		st.apply(e)
	}
	f.Qualified(s, np, st)
	if f.wouldBring(s, np) || f.perhapsComes(s, np) {
		st.Weaken(model.Hypothetical)
	}
	below := n.Lead
	for up, i := n.Up, 0; up >= 0 && i < 4; up, i = s.NPs[up].Up, i+1 {
		if f.occasion(s, below) || f.already(s, below) || f.conversing(s, below) {
			return // "approved requests for aid at the summit in Lima"
		}
		if s.NPs[below].Prep == f.w.by {
			return // "no veto by the five permanent members, Peru, Chile"
		}
		if s.NPs[below].Prep == f.w.as && f.lex.In(lexicon.Admits, f.StemOf(s, up)) {
			return // "used its veto as a permanent member"
		}
		if _, stance := f.book.Stance(f.StemOf(s, up)); stance && f.Known(s, below) && (f.book.Deed(f.StemOf(s, below)) != 0 || f.lex.Word(f.StemOf(s, below)).Is(lexicon.Assault)) {
			return // "their support for Russia's invasion", "for its war"
		}
		if own := &s.NPs[n.Lead]; f.Topical(own.Prep) && (own.PossNP >= 0 || own.PossWord != 0) && f.lex.In(lexicon.AfterDeed, s.HeadWord(up)) && f.lex.Word(f.StemOf(s, n.Lead)).Is(lexicon.Assault) {
			return // "the pressure on Russia for its war"
		}
		if f.Topical(s.NPs[below].Prep) && s.NPs[below].Prep != f.w.forWord && f.Known(s, below) && s.Class(up) == syntax.CNoun && f.lex.Word(f.StemOf(s, below)).Is(lexicon.Assault) {
			if _, ok := f.nounOperator(s, up); !ok {
				return // "a request for documents on the Chilean invasion"
			}
		}
		if s.NPs[up].Neg && s.NPs[below].Prep == f.w.forWord && !f.Known(s, below) && !f.unhindered(s, up) {
			st.Weaken(model.Hypothetical) // "there is no majority for a treaty"
		}
		if f.notAHint(s, up) && s.NPs[below].Prep == f.w.of {
			st.Weaken(model.Negated)
		}
		if e, ok := f.nounOperator(s, up); ok && !(s.NPs[below].Prep == f.w.of && (s.HeadWord(up) == f.w.failure || e.Ended && f.gathers(s, below))) { // what failed was held
			st.apply(e)
			if e.Status == model.Planned {
				f.dropped(s, up, f.prepared(s, below), st)
			}
		}
		if e, ok := f.book.Topic(f.StemOf(s, up)); ok && f.Topical(s.NPs[below].Prep) && !f.Known(s, below) && !f.announced(s, up) {
			st.apply(e)
		}
		if det := s.NPs[below].Det; (det == f.w.a || det == f.w.an) && s.NPs[below].Prep == f.w.of && f.lex.In(lexicon.Worth, s.HeadWord(up)) {
			st.Weaken(model.Hypothetical) // "the importance of a treaty"
		}
		if s.Class(up) != syntax.CDate { // "talks on Friday in a deal", "on Friday on a treaty"
			below = s.NPs[up].Lead
		}
	}
}

// disposed says whether the word at token at, before a preposition, tells that somebody is only for or against what the gerund of a
// clause behind that tells: "is open to | joining", "is interested in | hosting", "objects to | sending".
func (f *Reader) disposed(s *syntax.Sentence, cl *syntax.Clause, at int32) bool {
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
func (f *Reader) onlyViewed(s *syntax.Sentence, cl *syntax.Clause) bool {
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
func (f *Reader) leavesOpen(s *syntax.Sentence, c int32) bool {
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
func (f *Reader) whyDone(s *syntax.Sentence, c, np int32) bool {
	if of := s.NPs[np].PossNP; of < 0 || s.Clauses[c].Subj != of || !f.lex.Word(s.HeadWord(np)).Is(lexicon.Motive) {
		return false
	}
	return slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Subj == np && s.Verbs[x.Verb].Past && s.Verbs[x.Verb].Modal == 0 })
}

// takenUp says whether the verb above clause c has the noun np, which the clause hangs on, among
// its own words, and says that it came to pass: "took the opportunity to meet".
func (f *Reader) takenUp(s *syntax.Sentence, c, np int32) bool {
	g := s.Clauses[c].Gov
	if g < 0 {
		return false
	}
	v := &s.Verbs[s.Clauses[g].Verb]
	o := f.Operator(s, v)
	return o != nil && len(o.After) > 0 && o.After[len(o.After)-1] == s.HeadWord(np) && (v.Past || v.Perfect || v.Modal != 0)
}

// turnedDown says whether the subject of clause c refuses what it is asked or offered to do there,
// so that it does not do it: "declined an invitation to join".
func (f *Reader) turnedDown(s *syntax.Sentence, c, np int32) bool {
	g := s.Clauses[c].Gov
	if g < 0 || s.Clauses[g].Obj != np || s.Clauses[g].Subj != s.Clauses[c].Subj || !f.lex.Word(f.StemOf(s, np)).Is(lexicon.Plea) {
		return false
	}
	v := &s.Verbs[s.Clauses[g].Verb]
	o := f.Operator(s, v)
	return o != nil && o.Polarity == model.Negated && !v.Neg && !v.Passive && f.lex.Word(v.Lemma).Text != "miss"
}

// ofItsVerb says whether the preposition before a gerund is one of the words of the
// operator above it: "stopped short of condemning" denies once.
func (f *Reader) ofItsVerb(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Gov < 0 || cl.Gov == c {
		return false
	}
	o := f.Operator(s, &s.Verbs[s.Clauses[cl.Gov].Verb])
	return o != nil && len(o.After) > 0 && f.takes(o, s.Verbs[cl.Verb].Prep)
}

// spared says whether the verb over a clause makes of "no" before what the clause hangs
// on that it was done: "spared no effort to", "lost no opportunity to".
func (f *Reader) spared(s *syntax.Sentence, c int32) bool {
	g := s.Clauses[c].Gov
	return g >= 0 && f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Does(lexicon.Spares)
}

// lacksTime says whether the verb over a clause says that there was no time for what that tells:
// "had no time to meet", not "lost no time in meeting".
func (f *Reader) lacksTime(s *syntax.Sentence, c, np int32) bool {
	g := s.Clauses[c].Gov
	return g >= 0 && f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Text == "have" && f.lex.Word(s.HeadWord(np)).Text == "time"
}

// saysIt says whether a noun phrase is an operator: what predicative applies.
func (f *Reader) saysIt(s *syntax.Sentence, np int32) bool {
	_, ok := f.book.NounOperator(s.HeadWord(np))
	return ok
}

// none applies "no" or "nothing" at noun phrase np to the clause that hangs on it:
// "has no plans to attend", "did nothing to condemn", "no evidence that"; but not "no doubt that", "no choice but to".
func (f *Reader) none(s *syntax.Sentence, c, np int32, st *Statement) {
	cl := &s.Clauses[c]
	if cl.Kind == syntax.Xcomp && f.lex.Word(s.HeadWord(np)).Text == "little" && s.NPs[np].Det == 0 {
		st.Weaken(model.Hypothetical) // "did little to support"
	}
	if !s.NPs[np].Neg {
		return
	}
	if cl.Kind == syntax.Xcomp {
		if first := s.Verbs[cl.Verb].First; f.lex.Word(s.Words[first-1]).Text != "but" {
			st.Weaken(model.Negated)
		}
		return
	}
	st.Weaken(model.Hypothetical)
}

// judgedNoun applies what is said of a report or a plan to what the clause c that hangs
// on it tells: "reports that Peru joined are false", "were denied", "a plan to join came
// to nothing", "was never carried out".
func (f *Reader) judgedNoun(s *syntax.Sentence, c, np int32, st *Statement) {
	if up := s.NPs[s.NPs[np].Lead].Up; up >= 0 && s.NPs[up].Neg && !f.unhindered(s, up) { // "there is no truth in reports that"
		st.Weaken(model.Negated)
	}
	for g := range s.Clauses {
		cl := &s.Clauses[g]
		if int32(g) == c || cl.Subj != s.NPs[np].Lead || cl.Kind == syntax.Xcomp {
			continue
		}
		v := &s.Verbs[cl.Verb]
		if o := f.Undoes(s, v, f.book.Denies(v.Lemma)); o != nil {
			st.apply(o.Effect)
		} else if o := f.Undoes(s, v, f.book.Thwarts(v.Lemma)); o != nil && !v.Neg && s.Clauses[c].Kind == syntax.Xcomp && !f.HypotheticalMood(v) { // "plans to join collapsed"
			st.apply(o.Effect)
		}
		if e, ok := f.Predicative(s, int32(g)); ok && !v.Passive && e.Polarity != "" && !v.Neg {
			st.apply(e)
		} else if ok && v.Passive && !v.Neg && s.Clauses[c].Kind == syntax.Complement && f.Operator(s, v) == nil { // "reports that Peru joined are exaggerated"
			st.apply(e)
		} else if o := f.Operator(s, v); o != nil && v.Passive && o.Polarity == model.Negated && !v.Neg {
			st.apply(o.Effect)
		} else if v.Neg && (v.Passive || v.Copula && !f.lex.Word(f.StemOf(s, np)).Is(lexicon.Resolve)) && s.Clauses[c].Kind == syntax.Xcomp {
			st.Weaken(model.Negated) // but "the decision to leave was not without controversy"
		}
	}
}

// notAHint says whether a noun phrase tells that there is not even the least of something: "no word of", "there was
// not a hint of".
func (f *Reader) notAHint(s *syntax.Sentence, np int32) bool {
	if f.lex.Head(f.StemOf(s, np))&lexicon.Hint == 0 {
		return false
	}
	n := &s.NPs[np]
	return n.Neg || n.Clause >= 0 && s.Verbs[s.Clauses[n.Clause].Verb].Neg || n.First > s.First && f.lex.Word(s.Words[n.First-1]).Closed&lexicon.Neg != 0
}

// wouldBring says whether a noun phrase behind a comma and "with" tells what would come with what its clause says to be
// possible: "raised the prospect of a thaw, with talks between Peru and Chile".
func (f *Reader) wouldBring(s *syntax.Sentence, np int32) bool {
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
	return f.lex.In(lexicon.Chance, f.StemOf(s, obj))
}

// occasion says whether a noun phrase only tells at which known event something was
// done, or during which journey: "at the summit", "during a visit".
func (f *Reader) occasion(s *syntax.Sentence, np int32) bool {
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
