package argument

import (
	"diplograph/internal/claim/scope"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// Infinitive says whether a clause depends on the trigger: on its verb; on its
// noun, itself or through what hangs on it, "a delegation to Lima to attend"; or
// on the verb that the noun is the object of.
func (f *Finder) Infinitive(p *scope.Predicate, x *syntax.Clause) bool {
	if p.NP < 0 {
		return x.Gov == p.Clause || x.Gov >= 0 && x.Gov == p.Sent.Clauses[p.Clause].Like // "told two envoys to leave, as did Chad"
	}
	return x.Subj == p.NP || x.GovNP == p.NP || x.GovNP >= 0 && f.scope.HangsOn(p.Sent, x.GovNP, p.NP) || x.GovNP < 0 && p.Clause >= 0 && x.Gov == p.Clause && p.Sent.Clauses[p.Clause].Obj == p.NP
}

// complements lists what an infinitive or a gerund after the trigger speaks of:
// "threatened to sever ties with Germany", "to close the airspace to Moroccan
// aircraft", "the threat to cut off Egypt's water", "barred from entering Canada".
//
// With a dot it is who stands in that role of it: inf.with of "signed a treaty to end
// the war with Chile" is Chile.
func (f *Finder) complements(p *scope.Predicate, r rule.Role, out []Filler) []Filler {
	s := p.Sent
	gerund := r.Name == "ger"
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if gerund != (s.Verbs[x.Verb].Form == syntax.Gerund) || !gerund && x.Kind != syntax.Xcomp || !f.Infinitive(p, x) {
			continue
		}
		q := *p
		q.Clause, q.NP = int32(i), -1
		before := len(out)
		if r.Of != nil {
			out = f.Fill(&q, *r.Of, out)
			continue
		}
		out = f.Phrase(&q, x.Obj, out)
		owned := x.Obj >= 0 && len(f.owner(&q, x.Obj, nil)) > 0
		for _, of := range [...]func(*scope.Predicate, int32, []Filler) []Filler{f.Phrase, f.owner} {
			for np := range s.NPs {
				if n := &s.NPs[np]; len(out) == before && n.Clause == int32(i) && n.Prep != 0 && n.Prep != f.w.as && n.Lead == int32(np) && s.HeadWord(int32(np)) != f.w.behalf &&
					!(owned && n.Prep == f.w.in && n.Up == x.Obj) { // "threatened to attack US bases in Iraq"
					out = of(&q, int32(np), out)
				}
			}
		}
		if len(out) == before && x.Obj >= 0 {
			out = f.owner(&q, x.Obj, out)
		}
	}
	return out
}

// thatClause lists the subject and the object of the clause after a verb: "warned
// that Seoul would pay a price".
func (f *Finder) thatClause(p *scope.Predicate, out []int32) []int32 {
	s := p.Sent
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if !f.SaidBy(p, x) {
			continue
		}
		for _, np := range [...]int32{x.Subj, x.Obj} {
			if np >= 0 {
				out = append(out, np)
			}
		}
		for np := range s.NPs { // "into a sea of ashes"
			if n := &s.NPs[np]; n.Clause == int32(i) && n.Prep != 0 && len(out) < 8 {
				out = append(out, int32(np))
			}
		}
	}
	return out
}

// doers lists who does what the clause after the trigger says: "alleged that Chad had
// armed the rebels", "the accusation that Chad arms them".
func (f *Finder) doers(p *scope.Predicate, out []int32) []int32 {
	for i := range p.Sent.Clauses {
		if x := &p.Sent.Clauses[i]; x.Subj >= 0 && f.SaidBy(p, x) {
			out = append(out, x.Subj)
		}
	}
	return out
}

// SaidBy says whether a clause is what the trigger says: "warned that Iran would attack",
// "the warning that Iran would attack".
func (f *Finder) SaidBy(p *scope.Predicate, x *syntax.Clause) bool {
	if x.Kind != syntax.Complement {
		return false
	}
	if p.NP >= 0 {
		if g := x.GovNP; g >= 0 && p.Sent.NPs[g].Up == p.NP && (p.Sent.NPs[g].Prep == f.w.of || p.Sent.NPs[g].Prep == f.w.by) {
			return true // "the accusation of the president that Chad arms them"
		}
		return x.GovNP == p.NP
	}
	return x.Gov == p.Clause
}

// condition lists whom the condition speaks of that stands with a verb: "warned
// of further action if Syria fails to comply".
func (f *Finder) condition(p *scope.Predicate, out []int32) []int32 {
	s := p.Sent
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if x.Subj < 0 {
			continue
		}
		if e, ok := f.book.SubOperator(x.Sub, true); (x.Kind != syntax.Adverbial || !ok || e.Polarity != model.Hypothetical) && !f.scope.Inverted(s, int32(i)) {
			continue
		}
		if x.Gov < 0 {
			if int32(i) < p.Clause { // "If Chad sends troops, Mali will"
				out = append(out, x.Subj)
			}
		} else if goesWith(s, x.Gov, p.Clause) {
			out = append(out, x.Subj)
		}
	}
	return out
}

// goesWith says whether a condition or a time of clause c is one of clause outer too, as whose that-clause or infinitive it stands
// there: "threatened to stop talks to cut arms | if Peru tests one".
func goesWith(s *syntax.Sentence, c, outer int32) bool {
	for i := 0; c >= 0 && c != outer && i < 4; i++ {
		if kind := s.Clauses[c].Kind; kind != syntax.Complement && kind != syntax.Xcomp {
			return false
		}
		c = s.Clauses[c].Gov
	}
	return c == outer
}

// whenDoers lists the subjects of the clauses that tell when what a verb says was: "relations were severed
// when | Peru declared war".
func (f *Finder) whenDoers(p *scope.Predicate, out []int32) []int32 {
	for i := range p.Sent.Clauses {
		x := &p.Sent.Clauses[i]
		if x.Kind != syntax.Adverbial || x.Subj < 0 || !goesWith(p.Sent, x.Gov, p.Clause) {
			continue
		}
		switch f.lex.Word(x.Sub).Text {
		case "when", "after", "once":
			out = append(out, x.Subj)
		}
	}
	return out
}
