package claim

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

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

// wasForeseen says whether a clause tells of a plan of the past, or of what somebody said would be.
func (f *Finder) wasForeseen(s *syntax.Sentence, c int32) bool {
	return f.wasPlanned(s, c) >= 0 || s.Verbs[s.Clauses[c].Verb].Modal == f.w.would && f.reported(s, c)
}
