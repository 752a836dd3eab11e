package trigger

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// emitAll makes a claim of each of one end with each of the other, or one by one where the text tells them so.
func (f *Finder) emitAll(p *scope.Predicate, st scope.Statement, from, to []argument.Filler, out []Found) []Found {
	r := p.Rule
	if towns := f.apiece(p, r, from); towns != nil {
		for i := range from {
			out = f.Emit(p, r, st, &from[i], &towns[i], out)
		}
		return out
	}
	each := f.respectively(p, from, to)
	told := each && inOrder(from) && inOrder(to)
	for i := range from {
		for j := range to {
			if each && (i != j || !told) {
				continue
			}
			if r.Abroad && (!f.args.Abroad(p.Doc, from[i].Entity, to[j].Entity) && !f.sentAbroad(p, from[i].Entity, to[j].Entity) || f.away(p, &to[j]) || f.ofTopic(p, to[j].NP)) || r.Relation == model.Attends && f.atOther(p.Sent, to[j].NP, from[i].NP) || r.Relation == model.HeldIn && (f.ofBeside(p, from[i].NP, to[j].NP) || f.rebelsThere(p, &to[j])) {
				continue
			}
			out = f.Emit(p, r, st, &from[i], &to[j], out)
		}
	}
	return out
}

// amongThemselves leaves out a state that is only some of its officials who judge one of their own: "Peruvian diplomats accused the
// foreign minister, Ana Rios".
func (f *Finder) amongThemselves(p *scope.Predicate, from, to []argument.Filler) []argument.Filler {
	if len(from) != 1 || from[0].Via != mention.ByAgent || from[0].NP < 0 || p.Sent.Class(from[0].NP) != syntax.COffice {
		return to
	}
	return slices.DeleteFunc(to, func(g argument.Filler) bool {
		return p.Doc.Entities[g.Entity].Type == model.Person && p.Doc.Country(g.Entity) == from[0].Entity
	})
}

// justEats says whether a meal only tells that it was while they ate: "spoke to her at | dinner", not "at the state dinner".
func (f *Finder) justEats(p *scope.Predicate, meal *argument.Filler) bool {
	n := &p.Sent.NPs[meal.NP]
	return p.Doc.Entities[meal.Entity].Kind == "meal" && n.Prep == f.w.at && n.Last-n.First == 1
}

// respectively says whether each of those at one end has its own at the other: "Peru and Chile met Rios and Vera
// respectively", "as the respective hosts of the G20 and the G7". Who that is is told where both ends are lists.
func (f *Finder) respectively(p *scope.Predicate, from, to []argument.Filler) bool {
	if len(from) < 2 || len(from) != len(to) {
		return false
	}
	const near = 60 // words
	return slices.ContainsFunc(p.Sent.Words[max(p.Sent.First, p.First-near):min(p.Sent.Last, p.Last+near)], func(w int32) bool {
		t := f.lex.Word(w).Text
		return t == "respectively" || t == "respective" && p.NP >= 0
	})
}

// inOrder says whether all stand one behind the other in their sentence.
func inOrder(all []argument.Filler) bool {
	return slices.IsSortedFunc(all, func(a, b argument.Filler) int {
		if a.NP >= 0 && a.NP < b.NP {
			return -1
		}
		return 1
	})
}

// Emit adds the claim that a rule makes of two fillers, unless they cannot be the ends of its relation.
func (f *Finder) Emit(p *scope.Predicate, r *rule.Rule, st scope.Statement, a, b *argument.Filler, out []Found) []Found {
	if !f.possible(p.Doc, r.Relation, a.Entity, b.Entity) {
		return out
	}
	polarity, stated := f.meant(p, r, &st, a, b)
	if r.Incidental && polarity == model.Negated {
		return out // "did not shake hands at the summit"
	}
	if x := &p.Doc.Entities[a.Entity]; x.Type == model.Person && p.Doc.Country(a.Entity) == b.Entity && (r.Relation == model.Condemned || r.Relation == model.Supports) {
		return out // a minister who condemns "the regime" means another; all support their own state
	}
	status := st.Status
	if r.Status != "" {
		status = r.Status
	}
	x := Found{
		Subject: a.Entity, Object: b.Entity, Relation: r.Relation, Polarity: polarity, Status: status, Rule: r.Name,
		Sentence: p.Sent.Index, First: p.First, Last: p.Last, By: st.By,
		Confidence: r.Confidence * Certainty(a.Via) * Certainty(b.Via), Clause: p.Clause, ByNoun: p.NP >= 0, Actor: f.acts(p, a, b), Stated: stated, Ruled: r.Polarity,
	}
	for _, g := range [...]*argument.Filler{a, b} {
		if g.Entry > 0 {
			x.Sentence, x.First, x.Last = g.Entry-1, g.First, g.Last
			x.Clause, x.Actor = -1, NoActor // no clause of the entry's tells it
			break
		}
		if g.NP >= 0 || g.First < p.First || g.Last > p.Last {
			x.First, x.Last = min(x.First, g.First), max(x.Last, g.Last)
		}
	}
	f.When(p, &x)
	f.reason(p, &x)
	return append(out, x)
}

// Certainty is how surely a noun phrase stands for what it was taken for.
func Certainty(v mention.Via) float64 {
	switch v {
	case mention.ByName:
		return 1
	case mention.ByMetonym, mention.ByOffice:
		return 0.97
	case mention.ByAgent:
		return 0.93
	case mention.ByCoref, mention.ByPronoun:
		return 0.9
	}
	panic("claim: a way to refer without a certainty")
}

// Actor says which end of a claim is the subject of the clause that told it.
type Actor uint8

// acts says which end of a claim does what the predicate's clause tells: its
// subject, or what stands after "by" where it is passive.
func (f *Finder) acts(p *scope.Predicate, a, b *argument.Filler) Actor {
	if p.NP >= 0 && a.NP >= 0 && b.NP >= 0 && a.NP != b.NP && (p.Tells(model.Recognizes) || p.Tells(model.SeveredTiesWith) || p.Tells(model.ExpelledDiplomatsOf) || p.Tells(model.Condemned)) { // "Peru's recognition of Kosovo was resented, but Chile followed suit"
		switch p.Sent.NPs[p.NP].PossNP {
		case a.NP:
			return SubjectActs
		case b.NP:
			return ObjectActs
		}
	}
	if p.Clause < 0 {
		return NoActor
	}
	c := &p.Sent.Clauses[p.Clause]
	var buf [8]int32
	doers := append(buf[:0], c.Subj)
	if p.Sent.Verbs[c.Verb].Passive {
		doers = f.args.Preps(p, f.w.by, buf[:0])
	}
	does := func(g *argument.Filler) bool {
		for _, np := range doers {
			if np >= 0 && g.NP >= 0 && (p.Sent.NPs[g.NP].Lead == p.Sent.NPs[np].Lead || p.Sent.NPs[np].Appos == g.NP) {
				return true
			}
			if g.NP >= 0 && np >= 0 {
				if lead := &p.Sent.NPs[p.Sent.NPs[g.NP].Lead]; lead.Up == np && (f.lex.Word(lead.Prep).Text == "including" || f.lex.Word(lead.Prep).Text == "such as") {
					return true // "Thirty states, among them | Peru, recognised it"
				}
			}
		}
		return false
	}
	switch x, y := does(a), does(b); {
	case x && !y:
		return SubjectActs
	case y && !x:
		return ObjectActs
	}
	return NoActor
}

// TellsWhen says whether a noun phrase is a time, or hangs on one: "within hours of the vote".
func (f *Finder) TellsWhen(s *syntax.Sentence, np int32) bool {
	for i := 0; i < 3 && np >= 0; i++ {
		if f.scope.SaysWhen(s, np) {
			return true
		}
		np = s.NPs[np].Up
	}
	return false
}

// Late is a rule whose object stands beside other words: "The talks were
// brokered by Brazil" where the sentence before says whose talks they are; from is
// empty where both ends do, "The talks resumed in May".
type Late struct {
	Predicate *scope.Predicate
	Rule      *rule.Rule
	From      []argument.Filler
}

// Which end acts: neither, as where a noun tells the claim, or one of the two.
const (
	NoActor Actor = iota
	SubjectActs
	ObjectActs
)
