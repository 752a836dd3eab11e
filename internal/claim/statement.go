package claim

import (
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// statement is how a predicate is meant.
type statement struct {
	polarity model.Polarity
	status   model.Status
	by       int32 // who says so; -1
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
	st := statement{polarity: model.Asserted, status: model.Past, by: -1}
	s := p.s
	c := p.clause
	if p.np >= 0 {
		n := &s.NPs[p.np]
		if n.Neg {
			st.weaken(model.Negated)
		}
		// Words before the noun: "a possible visit", "failed talks".
		for k := n.PFirst; k < n.Head; k++ {
			part := &s.Parts[k]
			if part.Kind != syntax.PAdj && part.Kind != syntax.PNoun {
				continue
			}
			if e, ok := f.book.NounOperator(s.Words[part.Last-1]); ok && part.Kind == syntax.PAdj {
				st.apply(e)
			}
			if f.lex.Word(s.Words[part.Last-1]).Text == "former" {
				st.status = model.Past
			}
		}
		// Nouns above: "the possibility of talks".
		for up, i := n.Up, 0; up >= 0 && i < 4; up, i = s.NPs[up].Up, i+1 {
			if e, ok := f.nounOperator(s, up); ok {
				st.apply(e)
			}
		}
		if c < 0 && n.Apposed {
			st.status = model.Current
			if cl := f.around(s, p.np); cl >= 0 {
				f.attribute(p, cl, &st)
			}
			return st
		}
		if c < 0 {
			// The clause around, for attribution only.
			if cl := f.around(s, p.np); cl >= 0 {
				st.status = f.tense(s, cl)
				if f.scoped(s, cl, p.np) {
					f.climb(p, cl, &st, true)
				} else {
					f.attribute(p, cl, &st)
				}
			} else if s.Heading {
				st.status = model.Current
			}
			return st
		}
		v := &s.Verbs[s.Clauses[c].Verb]
		st.status = f.tense(s, c)
		supports := f.book.Light(v.Lemma) || v.Copula || s.NPs[s.NPs[p.np].Lead].Prep == f.w.as
		if e, ok := f.book.Operator(v.Lemma); ok && !v.Copula && (f.inScope(s, c, p.np) || f.book.Takes(v.Lemma, n.Prep)) && !f.book.Light(v.Lemma) {
			st.apply(e)
			f.climb(p, c, &st, true)
			return st
		}
		if supports {
			f.climb(p, c, &st, true)
		} else {
			f.attribute(p, c, &st)
		}
		return st
	}
	st.status = f.tense(s, c)
	f.climb(p, c, &st, true)
	return st
}

func (st *statement) apply(e rule.Effect) {
	st.weaken(e.Polarity)
	if e.Status != "" && st.polarity == model.Asserted {
		st.status = e.Status
	}
}

// inScope says whether a noun phrase is the object of a clause's verb.
func (f *Finder) inScope(s *syntax.Sentence, c, np int32) bool {
	lead := s.NPs[np].Lead
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	return cl.Obj == lead || cl.Obj2 == lead || v.Passive && cl.Subj == lead
}

// around is the clause a noun phrase stands in; -1 for none.
func (f *Finder) around(s *syntax.Sentence, np int32) int32 {
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
	v := &s.Verbs[s.Clauses[c].Verb]
	for x, i := np, 0; x >= 0 && i < 6; x, i = s.NPs[x].Up, i+1 {
		if f.book.Takes(v.Lemma, s.NPs[x].Prep) && s.NPs[x].Up < 0 {
			return true
		}
	}
	return false
}

// nounOperator is what the head of a noun phrase makes of what hangs on it.
func (f *Finder) nounOperator(s *syntax.Sentence, np int32) (rule.Effect, bool) {
	w := s.HeadWord(np)
	if w == 0 {
		return rule.Effect{}, false
	}
	if p := s.HeadPart(np); p.Kind != syntax.PNoun {
		return rule.Effect{}, false
	}
	if stem := f.lex.Word(w).Stem; stem != 0 {
		w = stem
	}
	return f.book.NounOperator(w)
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
		v := &s.Verbs[cl.Verb]
		if own {
			f.mood(s, c, st)
		}
		if cl.Kind == syntax.Relative {
			break
		}
		if cl.Kind == syntax.Adverbial && cl.Sub != 0 {
			switch cl.Sub {
			case f.w.if_, f.w.unless, f.w.whether, f.w.lest, f.w.incase, f.w.onlyif, f.w.evenif:
				st.weaken(model.Hypothetical)
			case f.w.until, f.w.before:
				if !v.Past {
					st.weaken(model.Hypothetical)
				}
			}
			f.attribute(p, cl.Gov, st)
			break
		}
		if cl.GovNP >= 0 && (cl.Kind == syntax.Xcomp || cl.Kind == syntax.Complement) {
			if e, ok := f.nounOperator(s, cl.GovNP); ok {
				st.apply(e)
			}
		}
		if v.Form == syntax.Gerund && v.Prep != 0 {
			switch v.Prep {
			case f.w.without, f.w.instead, f.w.rather:
				st.weaken(model.Negated)
			}
			if np := f.before(s, c); np >= 0 {
				if e, ok := f.nounOperator(s, np); ok {
					st.apply(e)
				}
			}
		}
		g := cl.Gov
		if g < 0 || g == c {
			break
		}
		gv := &s.Verbs[s.Clauses[g].Verb]
		e, isOp := f.book.Operator(gv.Lemma)
		switch cl.Kind {
		case syntax.Xcomp:
			if gv.Lemma == f.w.be && !gv.Passive { // "is to attend": planned; "is likely to"
				if np := s.Clauses[g].Obj; np >= 0 {
					if e, ok := f.book.NounOperator(s.HeadWord(np)); ok {
						st.apply(e)
					}
				}
			} else if isOp {
				st.apply(e)
			}
			c = g
			continue
		case syntax.Complement, syntax.Quotation:
			if isOp {
				if e.Report {
					f.say(p, g, st)
				} else if e.Polarity != "" {
					st.apply(e)
				}
			}
			if gv.Neg && cl.Kind == syntax.Complement {
				st.weaken(model.Hypothetical)
			}
			c, own = g, false
			if f.hypotheticalMood(gv) && !(isOp && e.Report) {
				st.weaken(model.Hypothetical)
			}
			continue
		case syntax.Participial:
			if v.Form == syntax.Gerund {
				takes := v.Prep == 0 && isOp && s.Clauses[g].Obj < 0 || v.Prep != 0 && f.book.Takes(gv.Lemma, v.Prep)
				if takes {
					st.apply(e)
					c = g
					continue
				}
			}
			f.attribute(p, g, st)
		}
		break
	}
	if st.by < 0 {
		f.attributeSentence(p, st)
	}
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

// mood applies a verb group's own "not", "could", and an "if" beside it.
func (f *Finder) mood(s *syntax.Sentence, c int32, st *statement) {
	v := &s.Verbs[s.Clauses[c].Verb]
	if v.Neg {
		st.weaken(model.Negated)
	} else if f.hypotheticalMood(v) && !(v.Modal == f.w.would && f.reported(s, c)) {
		st.weaken(model.Hypothetical)
	}
	if v.Modal == f.w.would && f.reported(s, c) && st.polarity == model.Asserted {
		st.status = model.Planned
	}
	// "If it is attacked, Russia will ..."
	for i := range s.Clauses {
		o := &s.Clauses[i]
		if int32(i) == c || o.Kind != syntax.Adverbial {
			continue
		}
		switch o.Sub {
		case f.w.if_, f.w.unless, f.w.onlyif:
			if o.Gov == c || o.Gov < 0 && s.Clauses[c].Kind == syntax.Main {
				if v.Modal != 0 || !v.Past {
					st.weaken(model.Hypothetical)
				}
			}
		}
	}
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
	e, ok := f.book.Operator(s.Verbs[s.Clauses[g].Verb].Lemma)
	return ok && (e.Report || e.Status == model.Planned)
}

// say notes the subject of a verb of saying.
func (f *Finder) say(p *predicate, g int32, st *statement) {
	if st.by >= 0 {
		return
	}
	if subj := p.s.Clauses[g].Subj; subj >= 0 {
		if ref := p.d.Ref(p.s, subj); len(ref.Actors) > 0 {
			st.by = ref.Actors[0]
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
		if e, ok := f.book.Operator(s.Verbs[s.Clauses[g].Verb].Lemma); ok && e.Report {
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
		if e, ok := f.book.Operator(s.Verbs[cl.Verb].Lemma); ok && e.Report {
			if ref := p.d.Ref(s, cl.Subj); len(ref.Actors) > 0 {
				st.by = ref.Actors[0]
				return
			}
		}
	}
	if s.Doc.Tokens[p.first].InQuote {
		st.by = p.d.Speakers[s.Index]
	}
}
