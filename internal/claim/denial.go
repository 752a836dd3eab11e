package claim

import (
	"diplograph/internal/claim/scope"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// This file knows what a sentence says of what the one before it reports: "The minister denied it", "She said
// this was not true".

// deniedAfter takes it that what the sentence before one reports may not be so, where this one says that it is not. A noun
// may tell what nobody disputes: "The war in Chad raised prices, the bank said. The minister denied it".
func (f *Finder) deniedAfter(d *mention.Document, s *syntax.Sentence, out []trigger.Found) {
	if s.Index == 0 || !f.deniesBefore(s) {
		return
	}
	before := d.Sentences[s.Index-1]
	for i := len(out) - 1; i >= 0 && out[i].Sentence >= s.Index-1; i-- {
		x := &out[i]
		if x.Sentence == before.Index && f.onlyReported(before, x) {
			x.Polarity = model.Hypothetical
		}
	}
}

// contested takes it that what is only reported may not be so where one of those whom it is about denies it anywhere in the same
// story: "Peru denied recognising Abkhazia. Its minister had said that Peru recognised it"; nor what had been planned where it is
// told there that it will not be: "Peru cancelled Rios's visit. Rios was due to visit Lima". Who does not go to a town does not go
// to its state: "will not go to Moscow. The ministry had announced that she would travel to Russia for talks".
func (f *Finder) contested(d *mention.Document, out []trigger.Found) []trigger.Found {
	type fact struct {
		relation        model.Relation
		subject, object int32
		story           int
	}
	of := func(x *trigger.Found) fact {
		a, b := x.Subject, x.Object
		if x.Relation.Symmetric() {
			a, b = min(a, b), max(a, b)
		}
		return fact{x.Relation, a, b, d.Began(d.Sentences[x.Sentence])}
	}
	there := func(x *trigger.Found) fact { // in which state a journey ends
		y := of(x)
		if y.object = d.Country(x.Object); x.Relation != model.Visited {
			y.object = -1
		}
		return y
	}
	denied, dropped, in := make(map[fact]bool), make(map[fact]bool), make(map[fact]bool)
	for i := range out {
		if x := &out[i]; x.Polarity == model.Negated && x.Clause >= 0 {
			dropped[of(x)], in[there(x)] = true, true
			denied[of(x)] = denied[of(x)] || f.deniesOwn(d, x)
		}
	}
	type clause struct {
		sentence int
		told     int32
	}
	journeys := make(map[clause]bool) // that are off
	for i := range out {
		x := &out[i]
		s := d.Sentences[x.Sentence]
		off := dropped[of(x)] || x.Relation == model.Visited && (dropped[there(x)] || d.Entities[x.Object].Type == model.State && in[there(x)])
		if off = off && x.Polarity == model.Asserted && f.wasToBe(s, x); off && x.Relation == model.Visited {
			journeys[clause{x.Sentence, purposeOf(s, x.Clause)}] = true
		}
		if off || denied[of(x)] && f.onlyReported(s, x) {
			x.Polarity = model.Hypothetical
		}
	}
	for i := range out {
		if x := &out[i]; x.Polarity == model.Asserted && x.Status == model.Planned && x.Clause >= 0 && journeys[clause{x.Sentence, purposeOf(d.Sentences[x.Sentence], x.Clause)}] {
			x.Polarity = model.Hypothetical
		}
	}
	return out
}

// wasToBe says whether a claim tells in the past what was planned or had been announced.
func (f *Finder) wasToBe(s *syntax.Sentence, x *trigger.Found) bool {
	return wasPlanned(s, x) || x.Status == model.Planned && x.Clause >= 0 && f.hadForetold(s, x.Clause)
}

// hadForetold says whether a clause tells what somebody had said would be: "had announced that she would visit Lima".
func (f *Finder) hadForetold(s *syntax.Sentence, c int32) bool {
	c = purposeOf(s, c)
	g := s.Clauses[c].Gov
	if g < 0 || s.Verbs[s.Clauses[c].Verb].Modal != f.w.would || !f.scope.Reported(s, c) {
		return false
	}
	v := &s.Verbs[s.Clauses[g].Verb]
	return v.Perfect && v.Past && !v.Neg
}

// purposeOf is the clause whose purpose an infinitive tells, the clause itself where it is none: "would fly to Lima | to meet Vera".
func purposeOf(s *syntax.Sentence, c int32) int32 {
	for i := 0; i < 3 && s.Clauses[c].Kind == syntax.Xcomp && s.Clauses[c].Gov >= 0; i++ {
		c = s.Clauses[c].Gov
	}
	return c
}

// calledOffSince doubts what had been announced before a journey or meeting was called off: "The trip was cancelled hours after | the
// palace said that Rios would fly to Lima", "The cancellation came after", "Peru cancelled the visit. The decision came after".
func (f *Finder) calledOffSince(d *mention.Document, s *syntax.Sentence, out []trigger.Found) {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Sub != f.w.after || cl.Gov < 0 {
			continue
		}
		off := f.callsOff(d, s, cl.Gov)
		if off == model.Asserted {
			continue
		}
		for i := len(out) - 1; i >= 0 && out[i].Sentence == s.Index; i-- {
			x := &out[i]
			if x.Status != model.Planned || x.Clause < 0 {
				continue
			}
			if top := purposeOf(s, x.Clause); s.Clauses[top].Gov == int32(c) && s.Verbs[s.Clauses[top].Verb].Modal == f.w.would && f.scope.Reported(s, top) {
				x.Polarity = scope.Under(x.Polarity, off)
			}
		}
	}
}

// callsOff is how it is meant what was planned where a clause says that it is called off, or when it was: "The trip was cancelled",
// "The cancellation came".
func (f *Finder) callsOff(d *mention.Document, s *syntax.Sentence, c int32) model.Polarity {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if p := f.cancels(s, c); p != model.Asserted {
		return p
	}
	switch {
	case v.Neg || v.Modal != 0:
		return model.Asserted
	case cl.Subj < 0 || !f.lex.In(lexicon.ComesAfter, v.Lemma):
		return model.Asserted
	case f.lex.In(lexicon.Cancellation, s.HeadWord(cl.Subj)):
		return model.Negated
	}
	for i := range s.Clauses { // "the decision to cancel the trip came"
		if s.Clauses[i].GovNP == cl.Subj && s.Clauses[i].Kind == syntax.Xcomp {
			return f.cancels(s, int32(i))
		}
	}
	if w := f.lex.Word(f.scope.StemOf(s, cl.Subj)); s.Index > 0 && f.scope.Known(s, cl.Subj) && (w.Is(lexicon.Summary) || w.Is(lexicon.Resolve)) {
		before := d.Sentences[s.Index-1]
		for i := range before.Clauses {
			if p := f.cancels(before, int32(i)); before.Clauses[i].Kind == syntax.Main && p != model.Asserted {
				return p
			}
		}
	}
	return model.Asserted
}

// cancels is how what is planned is meant that a clause says is cancelled or put off.
func (f *Finder) cancels(s *syntax.Sentence, c int32) model.Polarity {
	v := &s.Verbs[s.Clauses[c].Verb]
	if o := f.scope.Operator(s, v); o != nil && !v.Neg && v.Modal == 0 && f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
		return o.Polarity
	}
	return model.Asserted
}

// wasPlanned says whether a claim tells in the past what was planned: "was due to visit Lima", not "agreed to meet again".
func wasPlanned(s *syntax.Sentence, x *trigger.Found) bool {
	for c := x.Clause; c >= 0 && x.Status == model.Planned; c = s.Clauses[c].Gov {
		if cl := &s.Clauses[c]; cl.Kind != syntax.Xcomp || cl.Gov < 0 || cl.GovNP >= 0 && !(s.Verbs[s.Clauses[cl.Gov].Verb].Copula && cl.GovNP == s.Clauses[cl.Gov].Obj) {
			return false
		} else if v := &s.Verbs[s.Clauses[cl.Gov].Verb]; v.Past {
			return v.Copula || v.Passive
		}
	}
	return false
}

// deniesOwn says whether a claim is negated because one of its ends denies it.
func (f *Finder) deniesOwn(d *mention.Document, x *trigger.Found) bool {
	s := d.Sentences[x.Sentence]
	for c, i := x.Clause, 0; c >= 0 && i < 4; c, i = s.Clauses[c].Gov, i+1 {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if v.Neg || v.Passive || cl.Subj < 0 || !f.lex.Word(v.Lemma).Does(lexicon.Disputes) {
			continue
		}
		for _, e := range d.Ref(s, cl.Subj).Actors {
			if e == x.Subject || e == x.Object || d.Country(e) >= 0 && (d.Country(e) == d.Country(x.Subject) || d.Country(e) == d.Country(x.Object)) {
				return true
			}
		}
	}
	return false
}

// onlyReported says whether a claim of a sentence is what a clause asserts only as somebody's words.
func (f *Finder) onlyReported(s *syntax.Sentence, x *trigger.Found) bool {
	return x.Polarity == model.Asserted && x.Clause >= 0 && !x.ByNoun && (x.By >= 0 || f.isReported(s, x.Clause))
}

// isReported says whether a clause, or one above it, is what somebody says.
func (f *Finder) isReported(s *syntax.Sentence, c int32) bool {
	for i := 0; c >= 0 && i < 4; i++ {
		if f.scope.Reported(s, c) {
			return true
		}
		c = s.Clauses[c].Gov
	}
	return false
}

// deniesBefore says whether a sentence denies what was just reported.
func (f *Finder) deniesBefore(s *syntax.Sentence) bool {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Kind != syntax.Main && (cl.Kind != syntax.Complement || cl.Gov < 0 || s.Clauses[cl.Gov].Kind != syntax.Main) || v.Modal != 0 {
			continue
		}
		switch {
		case f.calledUntrue(s, int32(c)):
			return true
		case v.Neg || cl.Kind != syntax.Main:
		case v.Passive && cl.Subj >= 0 && f.disputes(v) && f.aReport(s, cl.Subj), !v.Passive && cl.Obj >= 0 && f.disputes(v) && f.saidBefore(s, cl.Obj):
			return true
		case cl.Obj < 0 && f.disputes(v) && v.Last+1 < s.Last && f.lex.Word(s.Words[v.Last]).Text == "that" && s.Doc.Tokens[v.Last+1].Kind != text.Word:
			return true // "Peru denied that."
		}
	}
	return false
}

// calledUntrue says whether a clause says that what was just reported is not so: "this was not true", "called the
// reports untrue".
func (f *Finder) calledUntrue(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	switch {
	case v.Copula && cl.Subj >= 0 && cl.Obj >= 0 && f.saidBefore(s, cl.Subj):
		if v.Neg {
			switch f.lex.Word(s.HeadWord(cl.Obj)).Text {
			case "true", "so", "correct", "case", "accurate":
				return true
			}
			return false
		}
		e, ok := f.book.NounOperator(s.HeadWord(cl.Obj))
		return ok && e.Polarity == model.Negated && !e.Ended
	case !v.Neg && cl.Obj >= 0 && cl.Obj2 >= 0 && f.lex.Word(v.Lemma).Does(lexicon.Labels) && f.saidBefore(s, cl.Obj):
		e, ok := f.book.NounOperator(s.HeadWord(cl.Obj2))
		return ok && e.Polarity == model.Negated && !e.Ended
	}
	return false
}

// disputes says whether a verb says that what its object tells is not so.
func (f *Finder) disputes(v *syntax.Verb) bool {
	w := f.lex.Word(v.Lemma)
	return w.Does(lexicon.Disputes) || w.Text == "dismiss"
}

// saidBefore says whether a noun phrase stands for what was just reported: "it", "the report".
func (f *Finder) saidBefore(s *syntax.Sentence, np int32) bool {
	switch f.lex.Word(s.Words[s.NPs[np].First]).Text {
	case "it", "this", "that":
		if s.NPs[np].First+1 == s.NPs[np].Last {
			return !f.leadsClause(s, np)
		}
	}
	return f.aReport(s, np)
}

// leadsClause says whether what a pronoun stands for is told behind it: "it was untrue that Peru joined".
func (f *Finder) leadsClause(s *syntax.Sentence, np int32) bool {
	for c := range s.Clauses {
		if k := s.Clauses[c].Kind; s.Clauses[c].Subj == np && int32(c)+1 < int32(len(s.Clauses)) && (k == syntax.Main || k == syntax.Complement) {
			next := &s.Clauses[c+1]
			return next.Gov == int32(c)
		}
	}
	return false
}

// aReport says whether a noun phrase is a report that was told of before: "the claims", not "the report of the
// commission", "reports that".
func (f *Finder) aReport(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Det == 0 || n.Det == f.w.a || n.Det == f.w.an || n.PossNP >= 0 || f.lex.Head(f.scope.StemOf(s, np))&lexicon.Rumour == 0 {
		return false
	}
	for x := range s.NPs {
		if s.NPs[x].Up == np {
			return false
		}
	}
	for c := range s.Clauses {
		if s.Clauses[c].GovNP == np {
			return false
		}
	}
	return true
}
