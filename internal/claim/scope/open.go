package scope

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// This file knows what leaves a deed open though nothing denies it: that somebody has the means for it, sees it, or that a
// forgery tells of it.

// forWhat says whether the infinitive of clause c only tells for what somebody has or lacks the means or the time: "has the
// votes to join", "has a week to join", "has until May to join"; not "used its power to block".
func (f *Reader) forWhat(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	np, g := cl.GovNP, cl.Gov
	if np < 0 || s.Verbs[cl.Verb].Form != syntax.Infinitive {
		return false
	}
	time := s.Class(np) == syntax.CDate || f.lex.Word(s.HeadWord(np)).Closed&lexicon.Time != 0
	if g < 0 {
		return !time && f.book.Means(f.StemOf(s, np))
	}
	over, lead := &s.Clauses[g], s.NPs[np].Lead
	held := f.lex.In(lexicon.Holds, s.Verbs[over.Verb].Lemma) && (over.Obj == lead || over.Obj2 == lead || time && (s.NPs[np].Prep == 0 || s.NPs[np].Prep == f.w.until))
	if time || f.HasAny(s, np, "full") { // an envoy with "full powers to negotiate" did
		return time && held
	}
	return f.book.Means(f.StemOf(s, np)) && (held || over.Subj == lead || s.NPs[lead].Prep == f.w.with || s.NPs[lead].Prep == f.w.in && s.Verbs[over.Verb].Copula)
}

// sufficient says whether the infinitive of clause c tells what somebody is enough of something for: "is strong enough to
// attack", not "was kind enough to come".
func (f *Reader) sufficient(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	i := s.Verbs[cl.Verb].First - 1
	if i <= s.First || cl.Gov < 0 || f.lex.Word(s.Words[i]).Text != "enough" {
		return false
	}
	v := &s.Verbs[s.Clauses[cl.Gov].Verb]
	return f.copula(v) && !(v.Past || v.Perfect)
}

// setAgainst says whether clause c tells what somebody would do less gladly than something else: "would rather leave than | join".
func (f *Reader) setAgainst(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	g := s.Clauses[c].Gov
	if g < 0 || v.First == s.First || s.Words[v.First-1] != f.w.than {
		return false
	}
	for i := s.Verbs[s.Clauses[g].Verb].First; i < v.First; i++ {
		switch f.lex.Word(s.Words[i]).Text {
		case "rather", "sooner":
			return true
		}
	}
	return false
}

// hasTo says whether an infinitive tells what somebody has to do and has not done yet: "has to leave first".
func (u *upward) hasTo() bool {
	gv := u.gv
	if u.lex.Word(gv.Lemma).Text != "have" || gv.Past || gv.Perfect || u.gc.Obj >= 0 || u.v.First != gv.Last || u.p.Tells(model.Threatened) {
		return false
	}
	w := u.lex.Word(u.v.Lemma)
	return !w.Does(lexicon.Praises) && !w.Does(lexicon.Remarks)
}

// isFor says whether an infinitive tells what it is for somebody to do: "it is for Peru to decide".
func (u *upward) isFor() bool {
	subj := u.cl.Subj
	return u.gv.Copula && u.gc.Obj < 0 && u.gc.Subj >= 0 && subj >= 0 && u.s.HeadWord(u.gc.Subj) == u.w.it && u.s.NPs[u.s.NPs[subj].Lead].Prep == u.w.forWord
}

// shyOf says whether a gerund tells of what its subject is afraid or tired: "is scared of joining".
func (u *upward) shyOf() bool {
	if u.v.Prep != u.w.of && u.v.Prep != u.w.to || !u.gv.Passive || u.gc.Obj >= 0 || u.v.First > u.gv.Last+2 {
		return false
	}
	_, ok := u.book.NounOperator(u.s.Words[u.gv.Head])
	return ok
}

// speaksOf says whether a gerund tells of whose deed somebody only speaks: "talked of Peru joining".
func (u *upward) speaksOf() bool {
	subj := u.cl.Subj
	if !u.lex.In(lexicon.TalksOf, u.gv.Lemma) || u.v.Prep != 0 || u.v.Perfect || subj < 0 || u.cl.GovNP != subj {
		return false
	}
	n := &u.s.NPs[u.s.NPs[subj].Lead]
	return n.Up < 0 && (n.Prep == u.w.of || u.lex.Word(n.Prep).Text == "about")
}

// toldTo says whether an infinitive tells what somebody is told to do: "told the envoy to visit Oslo".
func (u *upward) toldTo() bool {
	return u.o != nil && u.o.Report && u.lex.In(lexicon.TellsTo, u.gv.Lemma) && u.cl.Subj >= 0 && u.cl.Subj == u.gc.Obj
}

// fearsIt says whether the verb over a gerund names somebody whose deed that is only feared, wanted and the like: "feared Peru
// joining"; not "urged states hosting the summit".
func (u *upward) fearsIt() bool {
	return u.o != nil && !u.o.Report && u.o.Polarity == model.Hypothetical && NameAlone(u.s, u.gc.Obj) && u.v.First == u.s.NPs[u.gc.Obj].Last
}

// wereIt says whether an infinitive tells by its order a condition of whoever the clause is about: "would pay, were it to leave".
func (u *upward) wereIt() bool {
	obj := u.gc.Obj
	return u.s.Words[u.gv.First] == u.w.were && obj >= 0 && u.s.Class(obj) == syntax.CPron && u.s.NPs[obj].First == u.gv.Last && u.v.First == u.s.NPs[obj].Last
}

// amongGoals says whether a gerund tells what goals, plans and the like include: "its goals include | joining the union".
func (u *upward) amongGoals() bool {
	if u.v.Prep != 0 || u.gc.Subj < 0 || u.lex.Word(u.gv.Lemma).Text != "include" {
		return false
	}
	e, ok := u.book.NounOperator(u.StemOf(u.s, u.gc.Subj))
	return ok && e.Polarity == model.Hypothetical
}

// aboutTheDeed says whether a gerund tells whose deed the verb over it is about: "lied about Peru joining".
func (u *upward) aboutTheDeed() bool {
	subj := u.cl.Subj
	if u.o == nil || u.o.Report || u.v.Prep != 0 || subj < 0 || u.cl.GovNP != subj {
		return false
	}
	n := &u.s.NPs[u.s.NPs[subj].Lead]
	return n.Prep != 0 && n.Up < 0 && n.First > u.gv.Last && u.takes(u.o, n.Prep)
}

// being is the operator that begins right behind a copula, which ends at a token: "is years away"; nil for none.
func (f *Reader) being(s *syntax.Sentence, behind int32) *rule.Operator {
	const reach = 2 // tokens: "is still years away"
	for at := behind; at < min(s.Last, behind+reach); at++ {
		all := f.book.Beings(s.Words[at])
		for i := range all {
			if f.runs(s, at+1, all[i].After) {
				return &all[i]
			}
		}
	}
	return nil
}

// gathers says whether a noun phrase is a meeting that people were at, however it ended: "the collapse of the conference".
func (f *Reader) gathers(s *syntax.Sentence, np int32) bool {
	return s.Class(np) == syntax.CEvent && !f.lex.Word(f.StemOf(s, np)).Is(lexicon.Accord)
}

// runs says whether words stand one behind the other from a token on.
func (f *Reader) runs(s *syntax.Sentence, at int32, words []int32) bool {
	for i, w := range words {
		if at+int32(i) >= s.Last || s.Words[at+int32(i)] != w {
			return false
		}
	}
	return true
}

// fake says whether a noun phrase is a text or a picture made to deceive, whoever tells such, or what is only acted: "a forged letter",
// "a mock attack".
func (f *Reader) fake(s *syntax.Sentence, np int32) bool {
	if np < 0 || s.Class(np) != syntax.CNoun && s.Class(np) != syntax.CEvent {
		return false
	}
	for i := s.NPs[np].First; i < s.NPs[np].Last; i++ {
		if f.lex.In(lexicon.Fakes, s.Words[i]) {
			return true
		}
	}
	return false
}

// deemed is what the word means by which clause c calls a thing that is not known to be, its object: "described a treaty as
// unlikely", "thinks a visit impossible".
func (f *Reader) deemed(s *syntax.Sentence, c, np int32) (rule.Effect, bool) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	w := f.lex.Word(v.Lemma)
	if v.Passive || !w.Does(lexicon.Labels) && !f.lex.In(lexicon.Regards, v.Lemma) && w.Text != "think" || cl.Obj != s.NPs[np].Lead || f.Known(s, np) {
		return rule.Effect{}, false
	}
	word, at := int32(0), s.NPs[cl.Obj].Last
	var o *rule.Operator
	for x := cl.Obj + 1; x < int32(len(s.NPs)); x++ {
		n := &s.NPs[x]
		if n.Prep == f.w.as || x == cl.Obj2 || n.Prep == 0 && n.First == at {
			word, o = f.StemOf(s, x), f.being(s, n.First)
			break
		}
		if !f.HangsOn(s, x, cl.Obj) {
			break
		}
		at = n.Last
	}
	if word == 0 && at < s.Last {
		word = s.Words[at]
	}
	if o != nil {
		return o.Effect, true
	}
	if f.lex.Word(word).Is(lexicon.Peril) {
		return rule.Effect{}, false
	}
	e, ok := f.book.NounOperator(word)
	return e, ok && !e.Lifted && e.Polarity != ""
}

// onlySeen says whether the noun is what the verb of a clause sees or justifies, or with "a" the object of what only may be
// done: "does not see talks between", "might accept a treaty between"; not "might violate a treaty".
func (n *nounStatement) onlySeen(c int32) bool {
	v := &n.s.Verbs[n.s.Clauses[c].Verb]
	if !n.inScope(n.s, c, n.p.NP) || n.Known(n.s, n.p.NP) {
		return false
	}
	return n.lex.In(lexicon.Sees, v.Lemma)
}

// takesUp says whether the noun is with "a" the object of what only may be done, so that there need be none: "might accept a treaty
// between", "is split on whether to approve a treaty"; not "might violate a treaty".
func (n *nounStatement) takesUp(c int32) bool {
	v := &n.s.Verbs[n.s.Clauses[c].Verb]
	if !n.Indefinite(n.p) || !n.inScope(n.s, c, n.p.NP) || n.lex.In(lexicon.Harms, v.Lemma) {
		return false
	}
	return n.StateAlone(&Predicate{Doc: n.p.Doc, Sent: n.s, Clause: c, NP: -1, Part: -1, First: v.First, Last: v.Last}).Polarity == model.Hypothetical
}

// byNobody says whether the subject of clause c is "nobody" or "nothing": "Nothing came of the plan".
func (f *Reader) byNobody(s *syntax.Sentence, c int32) bool {
	subj := s.Clauses[c].Subj
	return subj >= 0 && s.NPs[subj].Neg && s.Class(subj) == syntax.CPron
}

// wanting says whether a copula tells what is needed, lacked or wanted, in a clause with "what" before it: "What is needed is a
// treaty", "What Peru wants is a treaty".
func (f *Reader) wanting(s *syntax.Sentence, c, np int32) bool {
	cl := &s.Clauses[c]
	if !s.Verbs[cl.Verb].Copula || cl.Subj != np && cl.Obj != np {
		return false
	}
	if cl.Subj == np && f.whatIsWanted(s, c) {
		return true
	}
	if c == 0 {
		return false
	}
	before := &s.Clauses[c-1]
	v := &s.Verbs[before.Verb]
	first := v.First
	if before.Subj >= 0 {
		first = min(first, s.NPs[before.Subj].First)
	}
	if v.Last != s.Verbs[cl.Verb].First || first == s.First || f.lex.Word(s.Words[first-1]).Text != "what" {
		return false
	}
	if f.lex.In(lexicon.Needs, v.Lemma) {
		return true
	}
	o := f.Operator(s, v)
	return o != nil && !o.Report && o.Polarity == model.Hypothetical
}

// onlySaid says whether a main clause is told according to rumours or on the condition that reports are true: "according to
// unconfirmed reports", "if the reports are true".
func (f *Reader) onlySaid(s *syntax.Sentence, c int32) bool {
	if s.Clauses[c].Kind != syntax.Main {
		return false
	}
	for np := range s.NPs {
		if s.NPs[np].Prep == f.w.according && f.onlyRumoured(s, int32(np)) != model.Asserted {
			return true
		}
	}
	for i := range s.Clauses { // "if the reports are true", not "asked whether the reports were true"
		x := &s.Clauses[i]
		if e, ok := f.book.SubOperator(x.Sub, false); x.Kind != syntax.Adverbial || x.Sub == 0 || f.lex.Word(x.Sub).Text == "whether" || !ok || e.Polarity != model.Hypothetical || x.Subj < 0 {
			continue
		}
		if v := &s.Verbs[x.Verb]; v.Copula && !v.Neg && f.lex.Head(f.StemOf(s, x.Subj))&lexicon.Rumour != 0 {
			return true
		}
	}
	return false
}

// onlyRumoured is how that is meant which a noun phrase tells, as reports called unconfirmed or false, or as a rumour does.
func (f *Reader) onlyRumoured(s *syntax.Sentence, np int32) model.Polarity {
	if np < 0 || s.Class(np) != syntax.CNoun {
		return model.Asserted
	}
	if f.rumour(s, np) {
		return model.Hypothetical
	}
	own := Statement{Polarity: model.Asserted}
	if f.lex.Head(f.StemOf(s, np))&lexicon.Rumour != 0 {
		f.Qualified(s, np, &own)
		if own.Polarity == model.Asserted && f.sinceDenied(s, np) {
			return model.Hypothetical
		}
	}
	return own.Polarity
}

// rumour says whether a noun phrase is a rumour or a legend, not "the legend of the game".
func (f *Reader) rumour(s *syntax.Sentence, np int32) bool {
	last := s.NPs[np].Last
	return f.lex.In(lexicon.Rumours, s.HeadWord(np)) && (last >= s.Last || s.Words[last] != f.w.of)
}

// sinceDenied says whether a participle tells of a report that it is denied: "reports, since denied, said".
func (f *Reader) sinceDenied(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		v := &s.Verbs[x.Verb]
		return x.Kind == syntax.Participial && x.Subj == np && v.Passive && !v.Neg && f.lex.Word(v.Lemma).Does(lexicon.Disputes)
	})
}

// whatIsWanted says whether a copula says of its subject that it is what somebody wants, fears or needs: "a treaty is what Peru
// wants".
func (f *Reader) whatIsWanted(s *syntax.Sentence, c int32) bool {
	at := s.Verbs[s.Clauses[c].Verb].Last
	next := c + 1
	if next >= int32(len(s.Clauses)) || at >= s.Last || f.lex.Word(s.Words[at]).Text != "what" {
		return false
	}
	v := &s.Verbs[s.Clauses[next].Verb]
	o := f.Operator(s, v)
	return f.lex.In(lexicon.Needs, v.Lemma) || o != nil && !o.Report && o.Polarity == model.Hypothetical
}
