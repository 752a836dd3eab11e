package claim

import (
	"slices"

	"diplograph/internal/claim/scope"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// notAfterAll applies what a sentence denies to what those before it told of as planned once: "was
// due to host the summit. ... has decided not to host it".
func (f *Finder) notAfterAll(d *mention.Document, s *syntax.Sentence, out []trigger.Found) {
	const reach = 2 // sentences
	for i := len(out) - 1; i >= 0 && out[i].Sentence == s.Index; i-- {
		denied := &out[i]
		if denied.Polarity != model.Negated {
			continue
		}
		for j := i - 1; j >= 0 && out[j].Sentence >= s.Index-reach; j-- {
			x := &out[j]
			same := x.Relation == denied.Relation && x.Subject == denied.Subject && x.Object == denied.Object && x.Sentence != s.Index
			if same && x.Polarity == model.Asserted && x.Status == model.Planned && x.Clause >= 0 && f.wasForeseen(d.Sentences[x.Sentence], x.Clause) {
				x.Polarity = model.Negated
			}
		}
	}
}

// wasDue applies what the sentence before one says of a meeting or journey, that it is put off, to
// what was planned of those told of there: "A meeting of Rios and Vera has been postponed. Rios was
// due to see Vera in Paris".
func (f *Finder) wasDue(d *mention.Document, s *syntax.Sentence, out []trigger.Found) {
	var off *rule.Operator
	if s.Index > 0 {
		before := d.Sentences[s.Index-1]
		for c := range before.Clauses {
			if v := &before.Verbs[before.Clauses[c].Verb]; !v.Neg && v.Modal == 0 && f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
				off = f.scope.Operator(before, v)
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
		if x.Status == model.Planned && x.Clause >= 0 && f.scope.WasPlanned(s, x.Clause) >= 0 && (slices.Contains(those, x.Subject) || slices.Contains(those, x.Object)) {
			x.Polarity = scope.Under(x.Polarity, off.Polarity)
		}
		if x.Status == model.Planned && x.Clause >= 0 && f.hadForetold(s, x.Clause) && home(x.Subject) && home(x.Object) {
			x.Polarity = scope.Under(x.Polarity, off.Polarity)
		}
	}
}

// ofNone denies what was once planned of an event that a text says is called off: "The summit has been cancelled. ... It
// was scheduled to take place in Lima".
func (f *Finder) ofNone(d *mention.Document, s *syntax.Sentence, out []trigger.Found) {
	for i := len(out) - 1; i >= 0 && out[i].Sentence == s.Index; i-- {
		x := &out[i]
		if x.Status == model.Planned && x.Clause >= 0 && (d.CalledOff(x.Subject) || d.CalledOff(x.Object)) && f.scope.WasPlanned(s, x.Clause) >= 0 {
			x.Polarity = scope.Under(x.Polarity, model.Negated)
		}
	}
}

// undone applies what a clause says of the journey or meeting that was announced before it in the
// sentence, or else in the one before: "was due to fly to Moscow for talks with Lavrov. The trip has
// been called off", "they were to have met, but the meeting was cancelled".
func (f *Finder) undone(s *syntax.Sentence, out []trigger.Found) {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Kind != syntax.Main || !v.Passive || v.Neg || v.Modal != 0 || cl.Subj < 0 || !f.scope.Known(s, cl.Subj) || !f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
			continue
		}
		o := f.scope.Operator(s, v)
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
			case x.Sentence == s.Index && x.Clause < int32(c) && x.Polarity != model.Negated:
				x.Polarity, here = o.Polarity, true
			case x.Sentence < s.Index && !here:
				x.Polarity = scope.Under(x.Polarity, o.Polarity)
			}
		}
	}
}

// wasForeseen says whether a clause tells of a plan of the past, or of what somebody said would be.
func (f *Finder) wasForeseen(s *syntax.Sentence, c int32) bool {
	return f.scope.WasPlanned(s, c) >= 0 || s.Verbs[s.Clauses[c].Verb].Modal == f.w.would && f.scope.Reported(s, c)
}
