package claim

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// statement is how a predicate is meant.
type statement struct {
	polarity model.Polarity
	status   model.Status
	by       int32 // who says so, the first of several; -1
	said     int32 // the noun phrase that tells who; -1
	ended    bool  // negated by its end alone
}

// stronger keeps the weaker claim to truth: what is negated inside a
// hypothesis is a hypothesis.
func (st *statement) weaken(p model.Polarity) {
	if p == "" || p == model.Asserted {
		return
	}
	if st.polarity == model.Asserted {
		st.polarity = p
	} else if st.polarity == model.Negated && p == model.Negated {
		st.polarity = model.Hypothetical // a double negation asserts nothing we can be sure of
	}
}

// state reads how a predicate is meant off the clause it stands in and those
// above it.
func (f *Finder) state(p *predicate) statement {
	if p.np >= 0 {
		return f.stateOfNoun(p)
	}
	st := statement{polarity: model.Asserted, status: f.tense(p.s, p.clause), by: -1, said: -1}
	f.climb(p, p.clause, &st, true)
	if cl := &p.s.Clauses[p.clause]; cl.Obj >= 0 && f.operator(p.s, &p.s.Verbs[cl.Verb]) != nil {
		f.qualified(p.s, cl.Obj, &st) // "announced possible sanctions"
	}
	if obj := p.s.Clauses[p.clause].Obj; obj >= 0 && p.s.NPs[obj].Neg && p.s.Class(obj) == syntax.CNoun && len(p.d.Ref(p.s, obj).Actors) == 0 {
		st.weaken(model.Negated) // "promised no aid"
	}
	if f.fictional(p.s) || st.polarity == model.Asserted && f.foiled(p.s, p.clause) {
		st.weaken(model.Hypothetical)
	}
	return st
}

// labels says whether a clause says what it calls its object: "called the invasion a
// crime" is no call for one.
func (f *Finder) labels(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return cl.Obj >= 0 && cl.Obj2 > cl.Obj && !s.Verbs[cl.Verb].Passive && f.lex.Word(s.Verbs[cl.Verb].Lemma).Text == "call"
}

// stateOfNoun reads how a noun's statement is meant: off the words before it,
// the nouns above it, and the verb that governs it.
func (f *Finder) stateOfNoun(p *predicate) statement {
	s, c := p.s, p.clause
	st := statement{polarity: model.Asserted, status: model.Past, by: -1, said: -1}
	n := &s.NPs[p.np]
	if p.part >= 0 { // "support for NATO member Turkey": it is one whatever is made of it
		f.qualified(s, p.np, &st)
	} else {
		f.within(s, p.np, &st)
	}
	if f.unsure(p) {
		st.weaken(model.Hypothetical)
	}
	if p.tells(model.MemberOf) && f.nonMember(s, p.np) {
		st.weaken(model.Negated)
	}
	f.calledOff(s, p.np, &st)
	own := statement{polarity: model.Asserted}
	f.qualified(s, p.np, &own)
	ahead := own.status == model.Planned // "the upcoming visit was praised"
	if ahead {
		st.status = model.Planned
	}
	switch {
	case c < 0 && (n.Apposed || p.part >= 0): // "accused of toppling its US-backed government"
		st.status = model.Current
		if cl := f.around(s, p.np); cl >= 0 {
			f.attribute(p, cl, &st)
		}
		return st
	case c < 0:
		// The clause around, for attribution only.
		if cl := f.around(s, p.np); cl >= 0 {
			if !ahead {
				st.status = f.tense(s, cl)
			}
			if o := f.operator(s, &s.Verbs[s.Clauses[cl].Verb]); o != nil && !o.Report && s.NPs[n.Lead].Prep == f.w.as {
				st.apply(o.Effect) // "proposed it as an agreement between"
				f.climb(p, cl, &st, true)
			} else if f.scoped(s, cl, p.np) {
				f.climb(p, cl, &st, true)
			} else {
				f.attribute(p, cl, &st)
			}
		} else if s.Heading {
			st.status = model.Current
		} else if f.asks(s) {
			st.weaken(model.Hypothetical) // "Would Luxembourg support sanctions?"
		}
		return st
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	if !ahead {
		st.status = f.tense(s, c)
	}
	if f.foiled(s, c) {
		st.weaken(model.Hypothetical)
	}
	lead := s.NPs[p.np].Lead
	top := lead
	for i := 0; i < 3 && s.NPs[top].Prep == f.w.of && s.NPs[top].Up >= 0; i++ {
		top = s.NPs[top].Up
	}
	if s.NPs[top].Prep == f.w.as && s.NPs[top].First < v.First && s.NPs[top].Clause == c {
		f.attribute(p, c, &st) // "Russia, as a member, would have to"
		return st
	}
	if o := f.operator(s, v); o != nil && !v.Copula && !f.labels(s, c) && (f.inScope(s, c, p.np) || f.takes(o, s.NPs[lead].Prep)) {
		st.apply(o.Effect)
		f.climb(p, c, &st, true)
		return st
	}
	if e, ok := f.book.Stance(v.Lemma); ok && f.inScope(s, c, p.np) && (p.tells(model.MemberOf) && !v.Past || !f.known(s, p.np)) {
		st.apply(e)
	}
	if s.Clauses[c].Subj == lead {
		if e, ok := f.predicative(s, c); ok && v.Copula { // "A meeting is unlikely"
			st.apply(e)
		}
		for _, o := range f.book.Denies(v.Lemma) {
			if _, ok := wordsAfter(s, v.Head+1, o.After); ok {
				st.apply(o.Effect)
			}
		}
	}
	if f.book.Light(v.Lemma) || v.Copula || s.NPs[lead].Prep == f.w.as || s.Clauses[c].Subj == lead && f.book.Happens(v.Lemma) || f.outcome(s, c, p.np) {
		f.climb(p, c, &st, true)
	} else {
		f.attribute(p, c, &st)
	}
	return st
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
	below := n.Lead
	for up, i := n.Up, 0; up >= 0 && i < 4; up, i = s.NPs[up].Up, i+1 {
		if e, ok := f.nounOperator(s, up); ok && !(s.HeadWord(up) == f.w.failure && s.NPs[below].Prep == f.w.of) { // what failed was held
			st.apply(e)
			if e.Status == model.Planned {
				f.dropped(s, up, st)
			}
		}
		if e, ok := f.book.Topic(f.stemOf(s, up)); ok && f.topical(s.NPs[below].Prep) && !f.known(s, below) {
			st.apply(e)
		}
		below = s.NPs[up].Lead
	}
}

// qualified applies what the adjectives of a noun phrase make of what it says: "a
// possible visit", "the former ally".
func (f *Finder) qualified(s *syntax.Sentence, np int32, st *statement) {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		part := &s.Parts[k]
		if part.Kind != syntax.PAdj || f.long(s, part) {
			continue
		}
		if e, ok := f.book.NounOperator(s.Words[part.Last-1]); ok {
			st.apply(e)
		}
	}
}

// long says whether an adjective only says that a thing was long so: what is
// "long-delayed" or "long-threatened" is there now.
func (f *Finder) long(s *syntax.Sentence, part *syntax.Part) bool {
	last := part.Last - 1
	return last > s.First && s.Doc.Tokens[last].Joined && f.lex.Word(s.Words[last-1]).Text == "long"
}

// dropped applies what a verb makes of the plan at noun phrase np to what was
// planned: "Plans for a summit in Geneva were dropped".
func (f *Finder) dropped(s *syntax.Sentence, np int32, st *statement) {
	for c := range s.Clauses {
		if o := f.operator(s, &s.Verbs[s.Clauses[c].Verb]); o != nil && f.inScope(s, int32(c), np) {
			st.weaken(o.Polarity)
		}
	}
}

func (st *statement) apply(e rule.Effect) {
	if e.Polarity == model.Negated {
		st.ended = e.Ended && st.polarity == model.Asserted
	}
	st.weaken(e.Polarity)
	if e.Status != "" && st.polarity == model.Asserted {
		st.status = e.Status
	}
}

// inScope says whether a noun phrase is the object of a clause's verb.
func (f *Finder) inScope(s *syntax.Sentence, c, np int32) bool {
	lead := s.NPs[f.measured(s, np)].Lead
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	return cl.Obj == lead || cl.Obj2 == lead || v.Passive && cl.Subj == lead
}

// around is the clause a noun phrase stands in; -1 for none.
func (f *Finder) around(s *syntax.Sentence, np int32) int32 {
	root := np
	for i := 0; s.NPs[s.NPs[root].Lead].Up >= 0 && i < 8; i++ {
		root = s.NPs[s.NPs[root].Lead].Up
	}
	if root != np { // "said two years of talks had failed": in the clause of its subject
		for c := range s.Clauses {
			if s.Clauses[c].Subj == root {
				return int32(c)
			}
		}
	}
	for x, i := np, 0; x >= 0 && i < 8; i++ {
		if c := s.NPs[x].Clause; c >= 0 {
			return c
		}
		if l := s.NPs[x].Lead; l != x {
			x = l
			continue
		}
		x = s.NPs[x].Up
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj == np || cl.Subj == np || cl.Obj2 == np {
			return int32(c)
		}
	}
	return -1
}

// scoped says whether a noun phrase deep inside an operator's object is still
// in its scope.
func (f *Finder) scoped(s *syntax.Sentence, c, np int32) bool {
	o := f.operator(s, &s.Verbs[s.Clauses[c].Verb])
	if o == nil {
		return false
	}
	for x, i := np, 0; x >= 0 && i < 6; x, i = s.NPs[x].Up, i+1 {
		if f.takes(o, s.NPs[x].Prep) && s.NPs[x].Up < 0 {
			return true
		}
	}
	return false
}

// nounOperator is what the head of a noun phrase makes of what hangs on it.
func (f *Finder) nounOperator(s *syntax.Sentence, np int32) (rule.Effect, bool) {
	if p := s.HeadPart(np); p == nil || p.Kind != syntax.PNoun && p.Kind != syntax.PAdj || s.HeadWord(np) == 0 {
		return rule.Effect{}, false
	}
	return f.book.NounOperator(f.stemOf(s, np))
}

// stemOf is the head of a noun phrase in the singular; 0 for none.
func (f *Finder) stemOf(s *syntax.Sentence, np int32) int32 {
	w := s.HeadWord(np)
	if stem := f.lex.Word(w).Stem; stem != 0 {
		return stem
	}
	return w
}

// tense reads the status off a clause's verb.
func (f *Finder) tense(s *syntax.Sentence, c int32) model.Status {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	switch {
	case v.Modal == f.w.will || v.Modal == f.w.shall:
		return model.Planned
	case v.Form == syntax.Infinitive && cl.Gov < 0 && cl.GovNP < 0:
		return model.Planned // a headline's "to attend"
	case v.Form == syntax.Infinitive && cl.Gov >= 0:
		g := &s.Verbs[s.Clauses[cl.Gov].Verb]
		if g.Lemma == f.w.be { // "is to attend"
			return model.Planned
		}
		return f.tense(s, cl.Gov)
	case (v.Form == syntax.Gerund || v.Form == syntax.Participle) && cl.Gov >= 0 && cl.Gov != c:
		return f.tense(s, cl.Gov)
	case v.Form == syntax.Gerund && cl.GovNP >= 0: // "those attending will include"
		for i := range s.Clauses {
			if o := &s.Clauses[i]; int32(i) != c && o.Subj == cl.GovNP && s.Verbs[o.Verb].Form == syntax.Finite {
				return f.tense(s, int32(i))
			}
		}
	case v.Past || v.Perfect || v.Form == syntax.Participle || v.Passive && v.Past:
		return model.Past
	}
	return model.Current
}

// climb applies the verb group's own negation and mood, then what the clauses
// above make of it.
func (f *Finder) climb(p *predicate, c int32, st *statement, own bool) {
	s := p.s
	for i := 0; c >= 0 && i < 8; i++ {
		cl := &s.Clauses[c]
		if own {
			f.mood(s, c, st, p.tells(model.Threatened))
		}
		if cl.Kind == syntax.Main && f.asks(s) {
			st.weaken(model.Hypothetical)
		}
		if cl.Kind == syntax.Relative {
			break
		}
		if form := s.Verbs[cl.Verb].Form; cl.Sub != 0 && form != syntax.Gerund && form != syntax.Infinitive { // "if admitted" too
			if e, ok := f.book.SubOperator(cl.Sub, s.Verbs[cl.Verb].Past); ok {
				st.apply(e)
			}
		}
		if cl.Kind == syntax.Adverbial {
			f.attribute(p, cl.Gov, st)
			break
		}
		f.governed(s, c, st)
		var more bool
		if c, own, more = f.above(p, c, st); !more {
			break
		}
	}
	if st.by < 0 {
		f.attributeSentence(p, st)
	}
}

// governed applies what a noun or a preposition makes of the clause that hangs
// on it: "the threat to attack", "without meeting", "hopes of joining".
func (f *Finder) governed(s *syntax.Sentence, c int32, st *statement) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.GovNP >= 0 && (cl.Kind == syntax.Xcomp || cl.Kind == syntax.Complement) {
		gov := cl.GovNP
		if n := &s.NPs[gov]; n.Up >= 0 && (n.Prep == f.w.forWord || n.Prep == f.w.of) && cl.Subj == gov { // "plans for Peru to join", "the refusal of Peru to join"
			gov = n.Up
		}
		f.none(s, c, gov, st)
		if e, ok := f.nounOperator(s, gov); ok {
			st.apply(e)
		}
	}
	if cl.Kind == syntax.Xcomp && v.First-2 >= s.First && f.lex.Word(s.Words[v.First-2]).Text == "too" { // "too ill to attend"
		st.weaken(model.Negated)
	}
	if v.Form == syntax.Gerund && cl.Kind == syntax.Participial && cl.GovNP >= 0 && cl.Subj == cl.GovNP {
		// "support for Ukraine joining", "the prospect of Georgia joining"
		if n := &s.NPs[cl.GovNP]; n.Up >= 0 && (n.Prep == f.w.forWord || n.Prep == f.w.of) {
			if e, ok := f.nounOperator(s, n.Up); ok {
				st.apply(e)
			}
		}
	}
	if v.Form != syntax.Gerund || v.Prep == 0 {
		return
	}
	if e, ok := f.book.PrepOperator(v.Prep); ok {
		st.apply(e)
	}
	if f.lex.Word(v.Prep).Text == "against" { // "decided against going"
		st.weaken(model.Negated)
	}
	if np := f.before(s, c); np >= 0 {
		if s.NPs[np].Neg && !f.unhindered(s, np) { // "has no intention of joining"
			st.weaken(model.Negated)
		}
		if e, ok := f.nounOperator(s, np); ok {
			st.apply(e)
		}
	}
}

// none applies "no" or "nothing" at noun phrase np to the clause that hangs on it:
// "has no plans to attend", "did nothing to condemn", "no evidence that"; but not "no doubt that", "no choice but to".
func (f *Finder) none(s *syntax.Sentence, c, np int32, st *statement) {
	cl := &s.Clauses[c]
	if !s.NPs[np].Neg {
		return
	}
	if cl.Kind == syntax.Xcomp {
		if first := s.Verbs[cl.Verb].First; f.lex.Word(s.Words[first-1]).Text != "but" {
			st.weaken(model.Negated)
		}
		return
	}
	if !f.lex.Word(s.HeadWord(np)).Is(lexicon.Certain) {
		st.weaken(model.Hypothetical)
	}
}

// unhindered says whether "no" before a noun denies only what could have kept
// somebody from the deed: "lost no time in condemning", "had no qualms about".
func (f *Finder) unhindered(s *syntax.Sentence, np int32) bool {
	return f.lex.Word(s.HeadWord(np)).Is(lexicon.Certain)
}

// adverb is what an adverb beside a clause's verb, or at the head of the sentence,
// makes of it: "nearly severed", "Allegedly, Iran armed".
func (f *Finder) adverb(s *syntax.Sentence, c int32) (rule.Effect, bool) {
	v := &s.Verbs[s.Clauses[c].Verb]
	last := v.Last
	if v.Copula && last < s.Last {
		last++ // "is almost a member"
	}
	for i := max(v.First-1, s.First); i < last; i++ {
		if e, ok := f.book.Adverb(s.Words[i]); ok {
			return e, true
		}
	}
	if s.Clauses[c].Kind == syntax.Main && s.First+1 < s.Last && s.Doc.Tokens[s.First+1].Kind == text.Comma {
		return f.book.Adverb(s.Words[s.First])
	}
	return rule.Effect{}, false
}

// fictional says whether a sentence tells what happens in a story: "In the novel,
// Peru invades Chile", "The film tells how Peru invades Chile".
func (f *Finder) fictional(s *syntax.Sentence) bool {
	story := func(np int32) bool { return np >= 0 && f.lex.Head(s.HeadWord(np))&lexicon.Fiction != 0 }
	for np := range s.NPs {
		if s.NPs[np].Prep == f.w.in && story(int32(np)) {
			return true
		}
	}
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; story(cl.Subj) && f.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Narrates) {
			return true
		}
	}
	return false
}

// above applies what the verb over a clause makes of it; it returns the clause
// of that verb, whether its own mood counts for the statement, and whether the
// statement is in its scope at all.
func (f *Finder) above(p *predicate, c int32, st *statement) (int32, bool, bool) {
	s := p.s
	cl := &s.Clauses[c]
	g := cl.Gov
	if g < 0 || g == c {
		return c, false, false
	}
	gv := &s.Verbs[s.Clauses[g].Verb]
	o := f.operator(s, gv)
	switch cl.Kind {
	case syntax.Xcomp:
		if gv.Neg && f.book.Sure(gv.Lemma) { // "did not hesitate to"
			return g, false, true
		}
		if gv.Lemma == f.w.be && gv.Past && s.Verbs[cl.Verb].Perfect { // "was to have been held"
			st.weaken(model.Hypothetical)
		}
		if e, ok := f.predicative(s, g); ok { // "is likely to"
			st.apply(e)
			if e.Status == model.Planned && gv.Past && gv.Perfect { // "had been due to"
				st.weaken(model.Hypothetical)
			}
		} else if o != nil && (gv.Lemma != f.w.be || len(o.After) > 0) {
			st.apply(o.Effect)
		} else if f.judged(s, g) {
			st.weaken(model.Hypothetical)
		}
		return g, true, true
	case syntax.Complement, syntax.Quotation:
		report := o != nil && o.Report
		if e, ok := f.predicative(s, g); ok { // "it is unlikely that"
			st.apply(e)
		} else if report {
			f.say(p, g, st)
			if e, ok := f.adverb(s, g); ok { // "falsely claimed that"
				st.weaken(e.Polarity)
			}
		} else if o != nil {
			st.weaken(o.Polarity)
		}
		if cl.Kind == syntax.Complement && gv.Neg || f.hypotheticalMood(gv) && !report {
			st.weaken(model.Hypothetical)
		}
		return g, false, true
	case syntax.Participial:
		v := &s.Verbs[cl.Verb]
		if v.Form == syntax.Gerund && o != nil && (v.Prep == 0 && s.Clauses[g].Obj < 0 || f.takes(o, v.Prep)) {
			st.apply(o.Effect)
			return g, true, true
		}
		if gc := &s.Clauses[g]; v.Form == syntax.Gerund && cl.GovNP >= 0 && cl.GovNP == gc.Obj && cl.Subj == gc.Subj { // "vetoed a text condemning", "did not sign"
			if o != nil && !o.Report {
				st.weaken(o.Polarity)
			}
			return g, true, true
		}
		f.attribute(p, g, st)
		return g, false, cl.GovNP < 0 // "denied that it sold or was sending arms"
	}
	return c, false, false
}

// predicative is what the adjective, participle or noun after "be" makes of the clause
// that follows it.
func (f *Finder) predicative(s *syntax.Sentence, c int32) (rule.Effect, bool) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if v.Passive { // "is prepared to"
		return f.book.NounOperator(s.Words[v.Head])
	}
	if v.Copula && cl.Obj < 0 && f.pondered(s, c) {
		return rule.Effect{Polarity: model.Hypothetical}, true
	}
	if !v.Copula || cl.Obj < 0 {
		return rule.Effect{}, false
	}
	return f.book.NounOperator(s.HeadWord(cl.Obj))
}

// asks says whether a sentence is a question.
func (f *Finder) asks(s *syntax.Sentence) bool {
	for i := s.Last - 1; i >= s.First && i > s.Last-4; i-- {
		if s.Doc.Of(int(i)) == "?" {
			return true
		}
	}
	return false
}

// before is the noun phrase right before a clause's preposition: "the threat of
// boycotting".
func (f *Finder) before(s *syntax.Sentence, c int32) int32 {
	first := s.Verbs[s.Clauses[c].Verb].First
	for i := range s.Items {
		if s.Items[i].First == first && i >= 2 && s.Items[i-1].Kind == syntax.IPrep && s.Items[i-2].Kind == syntax.INP {
			return s.Items[i-2].Ref
		}
	}
	return -1
}

func (f *Finder) hypotheticalMood(v *syntax.Verb) bool {
	switch v.Modal {
	case f.w.would, f.w.could, f.w.may, f.w.might, f.w.should, f.w.can, f.w.must:
		return true
	}
	return false
}

// mood applies a verb group's own "not", "could", and a condition beside it, which
// is part of a threat and makes it none the less.
func (f *Finder) mood(s *syntax.Sentence, c int32, st *statement, threat bool) {
	v := &s.Verbs[s.Clauses[c].Verb]
	would := v.Modal == f.w.would && !v.Perfect && f.reported(s, c) // the past of "will"
	if v.Neg && f.since(s, c) {
		st.status = model.Current
	} else if v.Neg {
		st.weaken(model.Negated)
	} else if f.hypotheticalMood(v) && !would || f.inverted(s, c) {
		st.weaken(model.Hypothetical)
	}
	if would && st.polarity == model.Asserted {
		st.status = model.Planned
	}
	if e, ok := f.adverb(s, c); ok && e.Polarity == model.Hypothetical {
		st.weaken(e.Polarity)
	}
	if v.Modal == 0 && (v.Past || v.Perfect) || threat {
		return
	}
	for i := range s.Clauses { // "If it is attacked, Russia will ..."
		o := &s.Clauses[i]
		if int32(i) < c && (o.Gov == s.Clauses[c].Gov || s.Clauses[c].Kind == syntax.Main) && f.inverted(s, int32(i)) {
			st.weaken(model.Hypothetical) // "said that should Iran attack, Russia will"
		}
		if int32(i) == c || o.Gov != c && (o.Gov >= 0 || s.Clauses[c].Kind != syntax.Main) {
			continue
		}
		e, ok := f.book.SubOperator(o.Sub, true)
		if ok && e.Polarity == model.Hypothetical && o.Kind == syntax.Adverbial || f.inverted(s, int32(i)) {
			st.weaken(model.Hypothetical)
		}
	}
}

// since says whether a clause with "not" says when a thing began: "did not
// recognise Belize until 1991".
func (f *Finder) since(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	for np := range s.NPs {
		if n := &s.NPs[np]; n.Clause == c && n.Prep == f.w.until && v.Past && s.Class(int32(np)) == syntax.CDate {
			return true
		}
	}
	return false
}

// inverted says whether a clause is a condition by its order: "Had Britain not
// declared war", "Should Somaliland be admitted".
func (f *Finder) inverted(s *syntax.Sentence, c int32) bool {
	subj := s.Clauses[c].Subj
	if subj < 0 {
		return false
	}
	i := s.NPs[subj].First - 1
	if i < s.First || i > s.First && s.Doc.Tokens[i-1].Kind != text.Comma && f.lex.Word(s.Words[i-1]).Text != "that" {
		return false
	}
	return s.Words[i] == f.w.had || s.Words[i] == f.w.should || s.Words[i] == f.w.were
}

// reported says whether a clause is what somebody said in the past: there
// "would" is only the past of "will".
func (f *Finder) reported(s *syntax.Sentence, c int32) bool {
	g := s.Clauses[c].Gov
	if g < 0 {
		// "..., said X": the reporting clause comes behind
		for i := range s.Clauses {
			if s.Clauses[i].Inverted && s.Clauses[c].Kind == syntax.Main && i != int(c) {
				return true
			}
		}
		return false
	}
	if s.Clauses[c].Kind != syntax.Complement {
		return false
	}
	o := f.operator(s, &s.Verbs[s.Clauses[g].Verb])
	return o != nil && (o.Report || o.Status == model.Planned)
}

// say notes the subject of a verb of saying.
func (f *Finder) say(p *predicate, g int32, st *statement) {
	if st.by >= 0 {
		return
	}
	if subj := p.s.Clauses[g].Subj; subj >= 0 {
		if ref := p.d.Ref(p.s, subj); len(ref.Actors) > 0 {
			st.by, st.said = ref.Actors[0], subj
		}
	}
}

// attribute looks for a verb of saying above a clause without changing how the
// statement is meant.
func (f *Finder) attribute(p *predicate, c int32, st *statement) {
	s := p.s
	for i := 0; c >= 0 && i < 8; i++ {
		g := s.Clauses[c].Gov
		if g < 0 || g == c {
			break
		}
		if o := f.operator(s, &s.Verbs[s.Clauses[g].Verb]); o != nil && o.Report {
			f.say(p, g, st)
		}
		c = g
	}
	if st.by < 0 {
		f.attributeSentence(p, st)
	}
}

// attributeSentence finds who a whole sentence is attributed to: "according to
// the ministry", "said Hong Lei", or the quotation's speaker.
func (f *Finder) attributeSentence(p *predicate, st *statement) {
	s := p.s
	for np := range s.NPs {
		n := &s.NPs[np]
		if n.Prep == f.w.according {
			if ref := p.d.Ref(s, int32(np)); len(ref.Actors) > 0 {
				st.by = ref.Actors[0]
				return
			}
		}
	}
	for i := range s.Clauses {
		cl := &s.Clauses[i]
		if !cl.Inverted || cl.Subj < 0 {
			continue
		}
		if o := f.operator(s, &s.Verbs[cl.Verb]); o != nil && o.Report {
			if ref := p.d.Ref(s, cl.Subj); len(ref.Actors) > 0 {
				st.by, st.said = ref.Actors[0], cl.Subj
				return
			}
		}
	}
	if s.Doc.Tokens[p.first].InQuote || p.d.Unmarked(s) {
		st.by = p.d.Speakers[s.Index]
	}
}
