package trigger

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/model"
	"diplograph/internal/rule"
)

// unsaid says whether a passive does not say by whom, or another verb nothing that
// could be the object: "sanctioned in 2021", "withdrew six years later".
func (f *Finder) unsaid(p *scope.Predicate, object *rule.Slot) bool {
	if p.NP >= 0 {
		return false
	}
	agent := func(r rule.Role) bool { return r.Name == "subj" }
	if p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb].Passive && slices.ContainsFunc(object.Roles, agent) {
		return len(f.args.Preps(p, f.w.by, nil)) == 0
	}
	return !f.argued(p, object, 0)
}

// again is the object of the claim of a rule's relation that was told last, a few
// sentences back at most, or would have been told had the text named its subject:
// "sanctions on ten generals. Those sanctioned include X". What ends must have been
// told of the same subject.
func (f *Finder) again(p *scope.Predicate, r *rule.Rule, from []argument.Filler, told []Found) []argument.Filler {
	if r.Relation == model.Visited {
		if whom := f.args.Fill(p, rule.Role{Name: "obj"}, nil); len(whom) > 0 {
			return f.journeyOf(p, whom, told)
		}
		if e := calledOff(p, from, told); e >= 0 {
			return []argument.Filler{argument.Unnamed(p, e)}
		}
	}
	var e int32
	switch since := p.Sent.Index - reachAgain; {
	case r.Relation == model.AtWarWith:
		e = f.enemy(p, from, told)
	case r.Polarity == model.Negated:
		e = lastTold(told, r.Relation, since, func(x int32) bool { return argument.Among(from, x) })
	default:
		if all := allTold(p, told, r.Relation, since); len(all) > 0 {
			return all
		}
		e = f.ToldLast(p, r.Relation)
	}
	if e < 0 {
		return nil
	}
	return []argument.Filler{argument.Unnamed(p, e)}
}

// allTold are the objects of the claims of a relation that one clause told last, from a sentence on, of one subject: "Peru and
// Chile imposed sanctions on Chad. Those sanctioned are".
func allTold(p *scope.Predicate, told []Found, relation model.Relation, since int) []argument.Filler {
	var out []argument.Filler
	last := -1
	for i := len(told) - 1; i >= 0 && told[i].Sentence >= since; i-- {
		x := &told[i]
		if x.Relation != relation || x.Polarity != model.Asserted || last >= 0 && (x.Sentence != told[last].Sentence || x.Clause != told[last].Clause || x.Subject != told[last].Subject) {
			continue
		}
		if relation == model.Aids && slices.ContainsFunc(told[:i], func(y Found) bool { return y.Relation == relation && y.Object == x.Subject }) {
			continue // "Peru sent Japan tents. Japan has pledged Chad $5m. Bolivia sent food": to whom the others give
		}
		if last < 0 {
			last = i
		}
		if !argument.Among(out, x.Object) {
			out = append(out, argument.Unnamed(p, x.Object))
		}
	}
	return out
}

// lastTold is the object of the claim of a relation that was told last, from a sentence on, of a subject that will do;
// -1 for none.
func lastTold(told []Found, relation model.Relation, since int, does func(subject int32) bool) int32 {
	for i := len(told) - 1; i >= 0 && told[i].Sentence >= since; i-- {
		if x := &told[i]; x.Relation == relation && x.Polarity == model.Asserted && does(x.Subject) {
			return x.Object
		}
	}
	return -1
}

// enemy is on whom somebody declares war where that is not said: who attacked just before, or with whom it
// has broken: "Relations with Japan were severed when Peru declared war", "After Angola invaded Zambia, Peru declared war";
// -1 for none.
func (f *Finder) enemy(p *scope.Predicate, from []argument.Filler, told []Found) int32 {
	if x, ok := p.Deeds[f.book.Deed(f.w.attack)]; ok && p.Sent.Index-x.Sentence <= 1 && !argument.Among(from, x.By) && p.Doc.Entities[x.By].Type == model.State {
		return x.By
	}
	return lastTold(told, model.SeveredTiesWith, p.Sent.Index-1, func(x int32) bool { return argument.Among(from, x) })
}

// calledOff is where somebody else was told just before not to go: "called off his trip to Oslo. His minister
// | made the journey in his place"; -1 where the journey told last was made.
func calledOff(p *scope.Predicate, from []argument.Filler, told []Found) int32 {
	for i := len(told) - 1; i >= 0 && told[i].Sentence >= p.Sent.Index-1; i-- {
		if x := &told[i]; x.Relation == model.Visited && x.Polarity == model.Asserted {
			break
		} else if x.Relation == model.Visited && !argument.Among(from, x.Subject) {
			return x.Object
		}
	}
	return -1
}

// journeyOf lists all the places that one of those whom somebody accompanies was last told to
// go to, a few sentences back at most: "flew to Guyana and Colombia. With him was X".
func (f *Finder) journeyOf(p *scope.Predicate, whom []argument.Filler, told []Found) []argument.Filler {
	var out []argument.Filler
	last, past := -1, f.scope.Tense(p.Sent, p.Clause) == model.Past
	for i := len(told) - 1; i >= 0 && told[i].Sentence >= p.Sent.Index-reachAgain; i-- {
		x := &told[i]
		if past && x.Status == model.Planned { // "agreed to meet in Lima. He was accompanied by X"
			continue
		}
		if x.Relation != model.Visited || x.Polarity != model.Asserted || last >= 0 && x.Sentence != last || !argument.Among(whom, x.Subject) {
			continue
		}
		last = x.Sentence
		if !argument.Among(out, x.Object) {
			out = append(out, argument.Unnamed(p, x.Object))
		}
	}
	return out
}

// ToldLast is the object that the last verb of a relation has, a few sentences back at most, whose
// subject the text does not name: "sanctions on ten generals"; -1 for none.
func (f *Finder) ToldLast(p *scope.Predicate, r model.Relation) int32 {
	const most = 32 // clauses of a sentence; a longer one is no text
	for i := p.Sent.Index; i >= 0 && i >= p.Sent.Index-reachAgain; i-- {
		s := p.Doc.Sentences[i]
		for c := range s.Clauses[:min(len(s.Clauses), most)] {
			if s == p.Sent && int32(c) == p.Clause {
				break
			}
			v := &s.Verbs[s.Clauses[c].Verb]
			for _, t := range f.book.Verbs(v.Lemma) {
				last, ok := f.VerbWords(s, v, t)
				q := &scope.Predicate{Doc: p.Doc, Sent: s, Clause: int32(c), NP: -1, Part: -1, First: v.First, Last: last}
				if !ok || t.Rule.Relation != r || t.Rule.To == nil || otherVoice(q, t.Rule) || f.lacking(q, t.Rule) != nil || f.scope.State(q).Polarity != model.Asserted {
					continue
				}
				if to := f.fillers(q, t.Rule.To); len(to) > 0 {
					return to[0].Entity
				}
			}
		}
	}
	return -1
}
