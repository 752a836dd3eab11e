package claim

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// theRest tells of the others what was told of one of several just before: "Tuvalu is one of six states that recognise
// Taiwan; | the other five are Kiribati, Palau, ...", "Peru is the third country to
// sign, the others being Chile and Cuba". out holds the claims so far.
func (f *Finder) theRest(d *mention.Document, s *syntax.Sentence, out []trigger.Found) []trigger.Found {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Kind != syntax.Main && (cl.Kind != syntax.Participial || v.Form != syntax.Gerund) || cl.Subj < 0 || cl.Obj < 0 || f.lex.Word(v.Lemma).Closed&lexicon.Be == 0 || v.Neg || !f.rest(s, cl.Subj) {
			continue
		}
		last := -1
		near := len(out)
		for i := near - 1; i >= 0 && out[i].Sentence >= s.Index-1; i-- {
			near = i
			if x := &out[i]; x.Actor != trigger.NoActor && x.Clause >= 0 && (x.Sentence < s.Index || x.Clause < int32(c)) && f.toldOfOne(d.Sentences[x.Sentence], x.Clause) != trigger.NoActor &&
				(last < 0 || x.Sentence > out[last].Sentence || x.Sentence == out[last].Sentence && x.Clause > out[last].Clause) {
				last = i
			}
		}
		if last < 0 {
			continue
		}
		p := &scope.Predicate{Doc: d, Sent: s, Clause: int32(c), NP: -1, Part: -1, First: v.First, Last: v.Last}
		who := f.args.Phrase(p, cl.Obj, nil)
		before := out[near:]
		for i, x := range before {
			if x.Actor != trigger.NoActor && x.Sentence == out[last].Sentence && x.Clause == out[last].Clause && !slices.ContainsFunc(before[:i], func(y trigger.Found) bool { return ofAnother(&x, &y) }) {
				if f.toldOfOne(d.Sentences[x.Sentence], x.Clause) == trigger.ObjectActs { // "one of three states that Chad invaded"
					x.Actor = trigger.SubjectActs + trigger.ObjectActs - x.Actor
				}
				out = f.repeated(p, x, who, true, out)
			}
		}
	}
	return out
}

// rest says whether a noun phrase means those of several of whom nothing was told yet: "the other five", "the others",
// "the rest", "the remaining two states".
func (f *Finder) rest(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Up >= 0 || n.PossNP >= 0 || n.Next >= 0 || s.Class(np) == syntax.COffice || f.lex.Word(n.Det).Text != "the" {
		return false
	}
	for k := n.First; k < n.Last; k++ {
		switch f.lex.Word(s.Words[k]).Text {
		case "other", "others", "rest", "remaining":
			return !slices.ContainsFunc(s.NPs, func(m syntax.NP) bool { return m.Up == np && m.Prep != f.w.of })
		}
	}
	return false
}

// toldOfOne says whether clause c tells something of one of several, what he does or, as trigger.ObjectActs, what is done to him:
// "is one of three states that back the plan", "is among those that left", "is one of the two members of the bloc".
func (f *Finder) toldOfOne(s *syntax.Sentence, c int32) trigger.Actor {
	cl := &s.Clauses[c]
	if g := cl.GovNP; g >= 0 && (cl.Kind == syntax.Participial || cl.Kind == syntax.Xcomp) && (f.outOf(s, &s.NPs[g]) || f.inARow(s, g)) {
		if s.Verbs[cl.Verb].Passive {
			return trigger.ObjectActs // "is the third state to be sanctioned by the bloc"
		}
		return trigger.SubjectActs // "is one of three states to boycott the summit"
	}
	if cl.Kind != syntax.Relative {
		if one := cl.Obj; one >= 0 && slices.ContainsFunc(s.NPs, func(m syntax.NP) bool { return m.Up == one && f.outOf(s, &m) }) {
			return trigger.SubjectActs
		}
		return trigger.NoActor
	}
	switch {
	case cl.Subj >= 0 && f.outOf(s, &s.NPs[cl.Subj]):
		return trigger.SubjectActs
	case cl.Obj >= 0 && f.outOf(s, &s.NPs[cl.Obj]):
		return trigger.ObjectActs
	}
	return trigger.NoActor
}

// inARow says whether a noun phrase counts which of several states one is: "the third state".
func (f *Finder) inARow(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return f.lex.Head(f.scope.StemOf(s, np))&lexicon.StateHead != 0 && n.Head > n.PFirst &&
		f.scope.HasAny(s, np, "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "latest")
}

// outOf says whether a noun phrase is several of whom one is meant: "one of | three states", "among | those".
func (f *Finder) outOf(s *syntax.Sentence, n *syntax.NP) bool {
	if n.Prep == f.w.of && n.Up >= 0 {
		c := s.Class(n.Up)
		return n.Plural && (c == syntax.CNumber || c == syntax.CPron)
	}
	return n.Prep == f.w.among
}

// onTheList tells of those whom a sentence without a verb names, and nothing else, or of whom it says that they are there
// too, what was told of the list of those in the sentence before: "Also there were King Carl and President Rios of Chad. |
// Presidents Silva of Peru, Vera of Chile.", "| There was also Prime Minister Lund of Norway".
func (f *Finder) onTheList(d *mention.Document, s *syntax.Sentence, out []trigger.Found) []trigger.Found {
	who := f.onlyPeople(d, s)
	if len(who) < few {
		who = f.thereToo(d, s)
	}
	if len(who) == 0 || s.Heading {
		return out
	}
	last := -1
	var of []int32
	for i := len(out) - 1; i >= 0 && out[i].Sentence >= s.Index-1; i-- {
		x := &out[i]
		if x.Relation != model.Attends || x.Sentence != s.Index-1 || last >= 0 && (x.Object != out[last].Object || x.Clause != out[last].Clause || x.Polarity != out[last].Polarity) {
			continue
		}
		last = i
		if !slices.Contains(of, x.Subject) {
			of = append(of, x.Subject)
		}
	}
	if len(of) < few {
		return out
	}
	x := out[last]
	for i := range who {
		y := x
		y.Subject, y.Sentence, y.First, y.Last, y.Clause, y.Date = who[i].Entity, s.Index, who[i].First, who[i].Last, -1, ""
		y.Confidence *= trigger.Certainty(mention.ByCoref)
		out = append(out, y)
	}
	return out
}

// few is how many make a list.
const few = 2

// thereToo lists who a sentence says is there as well and nothing more: "There is also Prime Minister Lund of Norway."
func (f *Finder) thereToo(d *mention.Document, s *syntax.Sentence) []argument.Filler {
	if len(s.Clauses) == 0 || s.Index == 0 {
		return nil
	}
	cl := &s.Clauses[0]
	v := &s.Verbs[cl.Verb]
	also := v.Last < s.Last && f.lex.Word(s.Words[v.Last]).Text == "also" || v.First > s.First && f.lex.Word(s.Words[v.First-1]).Text == "also"
	if cl.Kind != syntax.Main || cl.Subj < 0 || cl.Obj >= 0 || !v.Copula || v.Neg || v.Modal != 0 || !also || f.lex.Word(s.Words[s.First]).Text != "there" {
		return nil
	}
	for np := range s.NPs {
		if s.NPs[np].Clause == 0 && s.NPs[np].Prep != 0 && s.NPs[np].Up < 0 {
			return nil // "There was also the president of Peru in the plane"
		}
	}
	p := &scope.Predicate{Doc: d, Sent: s, Clause: 0, NP: -1, Part: -1, First: v.First, Last: v.Last}
	who := f.args.Phrase(p, cl.Subj, nil)
	return slices.DeleteFunc(who, func(g argument.Filler) bool {
		t := d.Entities[g.Entity].Type
		return t != model.Person && t != model.State
	})
}

// onlyPeople lists whom a sentence names that has no verb and names nothing but people and whose they are.
func (f *Finder) onlyPeople(d *mention.Document, s *syntax.Sentence) []argument.Filler {
	if len(s.Verbs) > 0 || s.Index == 0 {
		return nil
	}
	var out []argument.Filler
	for np := range s.NPs {
		n := &s.NPs[np]
		if e := d.Entity(s, int32(np), model.Person); e >= 0 && n.Prep == 0 && !n.Apposed {
			out = append(out, argument.Filler{Entity: e, NP: int32(np), First: n.First, Last: n.Last})
		} else if s.Class(int32(np)) != syntax.CState && s.Class(int32(np)) != syntax.COffice && s.Class(int32(np)) != syntax.COrg {
			return nil
		}
	}
	return out
}
