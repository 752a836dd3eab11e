package claim

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// fill lists what stands in a role of a predicate.
func (f *Finder) fill(p *predicate, r rule.Role, out []filler) []filler {
	switch r.Name {
	case "adj":
		return f.modifiers(p, out)
	case "named":
		return f.named(p, out)
	case "self":
		return f.itself(p, out)
	case "speaker":
		return f.speakers(p, out)
	case "inf", "ger":
		return f.complements(p, r, out)
	case "dateline":
		return f.dateline(p, out)
	case "there":
		return f.there(p, out)
	case "here":
		return f.writtenHere(p, out)
	case "couple":
		if f.othersAct(p) {
			return out
		}
		for _, e := range p.d.Couple() {
			out = append(out, unnamed(p, e))
		}
		return out
	case "poss":
		if p.np >= 0 {
			return f.possessor(p, f.firstOfNoun(p.s, p.np), out)
		}
		return out
	}
	out, whole := f.fillFromElsewhere(p, r, out)
	if whole {
		return out
	}
	var buf [16]int32
	for _, np := range f.stands(p, r, buf[:0]) {
		switch {
		case np < 0: // a clause without a subject
		case r.Of != nil:
			out = f.fillOf(p, r, np, out)
		case r.Owner:
			out = f.owner(p, np, out)
		default:
			before := len(out)
			if out = f.phrase(p, np, out); len(out) == before {
				out = f.leaders(p, np, out)
			}
		}
	}
	return out
}

// fillFromElsewhere lists what fills a role without standing in it: the entries of a list, the president of an order's heading,
// whose decision it is; it says whether nothing else does.
func (f *Finder) fillFromElsewhere(p *predicate, r rule.Role, out []filler) (_ []filler, whole bool) {
	s := p.s
	switch r.Name {
	case "is":
		if p.np >= 0 && s.Lists == p.np {
			out = f.entries(p, s.Index, out) // "The member states are:"
		}
		if p.part >= 0 {
			out = f.fightersNamed(p, out)
		}
		return out, false
	case "subj":
		if p.np >= 0 {
			if all := f.announcers(p); len(all) > 0 {
				return append(out, all...), true
			}
			break
		}
		if p.clause >= 0 && s.Heading && s.Clauses[p.clause].Subj < 0 && p.d.Speaker >= 0 && s.Verbs[s.Clauses[p.clause].Verb].Form != syntax.Finite {
			if st := p.d.Country(p.d.Speaker); st >= 0 { // "Imposing Sanctions on X", above what the president orders
				out = append(out, unnamed(p, st))
			}
		}
		if text := f.opposed(s, p.clause); text >= 0 {
			q := *p
			q.np, q.part = text, -1
			if body := f.modifiers(&q, out); len(body) > len(out) {
				return body, true
			}
		}
	case "has":
	default:
		return out, false
	}
	if p.np < 0 || p.light || r.Name == "has" {
		if np := f.resolved(s, p.clause); np >= 0 && np != p.np {
			if whose := f.possessor(p, np, out); len(whose) > len(out) {
				return whose, true
			}
		}
	}
	return out, false
}

// fillOf lists what stands in the role of a noun, np or one of its list, that a role asks for: for.of of "a warrant for the
// arrest of the general".
func (f *Finder) fillOf(p *predicate, r rule.Role, np int32, out []filler) []filler {
	s := p.s
	denies := p.np < 0 && r.Name == "subj" && !s.Verbs[s.Clauses[p.clause].Verb].Passive
	var members [64]int32
	for _, m := range s.Members(np, members[:]) {
		q := predicate{d: p.d, s: s, clause: -1, np: m, part: -1, first: p.first, last: p.last}
		switch r.Of.Name {
		case "subj":
			q.clause, q.light = f.support(s, m)
		case "has": // "Pence left on a trip | that includes Cairo"
			q.clause = s.NPs[m].Clause
		}
		before := len(out)
		out = f.fill(&q, *r.Of, out)
		if as := s.NPs[m].Appos; as >= 0 && len(out) == before && r.Of.Name == "prep" {
			q.np = as // "Omar Saleh, the ambassador to Latvia, was expelled"
			out = f.fill(&q, *r.Of, out)
		}
		for i := before; i < len(out) && denies && s.NPs[m].Neg; i++ {
			out[i].neg = true // "No Chilean soldier crossed the border"
		}
	}
	return out
}

// announcers lists whose measures an entry of a list without a verb tells: "Oslo announced:",
// and below it "New sanctions on Peru."
func (f *Finder) announcers(p *predicate) []filler {
	s := p.s
	above := s.Under
	if above < 0 && s.Index > 0 && p.d.Sentences[s.Index-1].Announces() {
		above = int32(s.Index - 1)
	}
	if above < 0 || s.NPs[p.np].First > s.First+4 || slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool { return c.Kind == syntax.Main }) {
		return nil
	}
	t := p.d.Sentences[above]
	for c := range t.Clauses {
		if cl := &t.Clauses[c]; cl.Kind == syntax.Main && cl.Subj >= 0 && !t.Verbs[cl.Verb].Passive {
			q := predicate{d: p.d, s: t, clause: int32(c), np: -1, part: -1, first: p.first, last: p.last}
			all := f.phrase(&q, cl.Subj, nil)
			for i := range all {
				all[i].np, all[i].first, all[i].last = -1, p.first, p.last
			}
			return all
		}
	}
	return nil
}

// leaders lists who leads a host that has no name, and so does what it does: "a coalition
// led by Norway invaded", "a Norwegian-led coalition".
func (f *Finder) leaders(p *predicate, np int32, out []filler) []filler {
	s := p.s
	switch noun := f.lex.Word(f.stemOf(s, np)); {
	case noun.Is(lexicon.Share), noun.Is(lexicon.Resolve) && p.clause >= 0 && s.Clauses[p.clause].Kind == syntax.Xcomp && s.Clauses[p.clause].Subj == np:
		for k := s.NPs[np].PFirst; k < s.NPs[np].Head; k++ {
			out = f.partFillers(p, k, out) // "Norwegian help in brokering", "the Norwegian decision to recognize"
		}
		return out
	case !noun.Is(lexicon.Host):
		return out
	}
	for c := range s.Clauses {
		if x := &s.Clauses[c]; x.Kind == syntax.Participial && x.GovNP == np && s.Verbs[x.Verb].Passive && f.lex.Word(s.Verbs[x.Verb].Lemma).Does(lexicon.Leads) {
			q := predicate{d: p.d, s: s, clause: int32(c), np: -1, part: -1, first: p.first, last: p.last}
			return f.fill(&q, rule.Role{Name: "subj"}, out)
		}
	}
	for k := s.NPs[np].PFirst; k < s.NPs[np].Head; k++ {
		if at := s.Parts[k].Last; at < s.Last && s.Doc.Tokens[at].Joined && f.lex.Word(s.Words[at]).Text == "led" {
			out = f.partFillers(p, k, out)
		}
	}
	return out
}

// resolved is the noun phrase with "its" on whose decision the infinitive of clause c
// hangs: "thanked Chile for its decision to join", or whose pleasure it is: "It was my honor to meet"; -1 for none.
func (f *Finder) resolved(s *syntax.Sentence, c int32) int32 {
	if c < 0 {
		return -1
	}
	cl := &s.Clauses[c]
	if g := cl.Gov; cl.Kind == syntax.Xcomp && g >= 0 && s.Clauses[g].Kind == syntax.Xcomp && s.Clauses[g].Subj == cl.Subj {
		if np := f.resolved(s, g); np >= 0 && !s.Verbs[cl.Verb].Passive {
			return np // "his decision to travel to Lima | to attend"
		}
	}
	if cl.Kind != syntax.Xcomp || cl.GovNP < 0 || s.Verbs[cl.Verb].Passive {
		return -1
	}
	if trip := f.journey(s, cl); trip >= 0 {
		return trip
	}
	if w := f.lex.Word(f.stemOf(s, cl.GovNP)); s.NPs[cl.GovNP].PossWord == 0 || !w.Is(lexicon.Resolve) && !w.Has(lexicon.Pleasant) {
		return -1
	}
	return cl.GovNP
}

// journey is the noun phrase of somebody's journey for whose purpose an infinitive stands:
// "discussed the president's trip to Rome to attend"; -1 for none.
func (f *Finder) journey(s *syntax.Sentence, cl *syntax.Clause) int32 {
	if cl.Kind != syntax.Xcomp {
		return -1
	}
	np := cl.GovNP
	for i := 0; np >= 0 && i < 3; np, i = s.NPs[np].Up, i+1 {
		if n := &s.NPs[np]; (n.PossNP >= 0 || n.PossWord != 0) && f.lex.Word(f.stemOf(s, np)).Is(lexicon.Journey) {
			return np
		}
	}
	return -1
}

// speakers lists who says what a predicate tells.
func (f *Finder) speakers(p *predicate, out []filler) []filler {
	st := f.state(p)
	if st.by < 0 {
		return out
	}
	all := []filler{{entity: st.by}}
	if st.said >= 0 {
		all = f.phrase(p, st.said, nil)
	}
	for _, g := range all {
		out = append(out, filler{entity: g.entity, np: -1, first: p.first, last: p.last})
	}
	return out
}

// stands lists the noun phrases in a role of a predicate.
func (f *Finder) stands(p *predicate, r rule.Role, out []int32) []int32 {
	if p.np >= 0 {
		return f.standsNoun(p, r, out)
	}
	c := &p.s.Clauses[p.clause]
	passive := p.s.Verbs[c.Verb].Passive
	np := int32(-1)
	switch r.Name {
	case "subj":
		return f.standsSubject(p, out)
	case "obj":
		if np = c.Obj; passive {
			np = c.Subj
		} else if v := &p.s.Verbs[c.Verb]; np < 0 && p.last > v.Last {
			out = f.preps(p, p.s.Words[p.last-1], out) // "threw out | the ambassador"
		} else if np < 0 {
			np = f.calledSo(p.s, p.clause)
		}
		np = f.tiesMeant(p.s, p.clause, np)
	case "that":
		return f.thatClause(p, out)
	case "doer":
		return f.doers(p, out)
	case "if":
		return f.condition(p, out)
	case "when":
		return f.whenDoers(p, out)
	case "aside":
		return f.asides(p, out)
	case "met":
		return f.met(p, out)
	case "blamed":
		np = f.blamed(p)
	case "around":
		np = f.judgedDoer(p.s, p.clause)
	case "after":
		return f.preps(p, r.Prep, out)
	case "obj2":
		np = c.Obj2
		if passive {
			np = c.Obj
		}
	case "prep":
		if passive && r.Prep == f.w.by {
			return out
		}
		out = f.preps(p, r.Prep, out)
		if c.Shared >= 0 && c.Strands == r.Prep {
			out = append(out, c.Shared)
		}
		if c.GovNP < 0 && (c.RelPrep == r.Prep || c.RelPrep == f.w.in && r.Prep == f.w.at) { // "the summit, where Peru signed" is "at which"
			np = f.wholeBody(p, f.antecedent(p.s, p.clause))
		}
	}
	if np >= 0 {
		out = append(out, np)
	}
	return out
}

// judgedDoer is who does what clause c says what somebody called: "Peru fired at a boat in what
// Chile called a crime"; -1 elsewhere.
func (f *Finder) judgedDoer(s *syntax.Sentence, c int32) int32 {
	cl := &s.Clauses[c]
	if cl.Kind != syntax.Adverbial || cl.Gov < 0 || cl.Subj < 0 || s.Verbs[s.Clauses[cl.Gov].Verb].Passive {
		return -1
	}
	if i := s.NPs[cl.Subj].First - 1; i <= s.First || f.lex.Word(s.Words[i]).Text != "what" || s.Words[i-1] != f.w.in {
		return -1
	}
	return s.Clauses[cl.Gov].Subj
}

// calledSo is what the verb of clause c, which has no object, has for one by the name that somebody gives
// it: "condemned | what it called Peru's aggression", "what he described as Peru's aggression"; -1 for none.
func (f *Finder) calledSo(s *syntax.Sentence, c int32) int32 {
	x := c + 1
	if x >= int32(len(s.Clauses)) || s.Clauses[x].Kind != syntax.Adverbial || s.Clauses[x].Gov != c || s.Clauses[x].Subj < 0 {
		return -1
	}
	if last := s.Verbs[s.Clauses[c].Verb].Last; s.NPs[s.Clauses[x].Subj].First != last+1 || f.lex.Word(s.Words[last]).Text != "what" {
		return -1
	}
	for np := s.Clauses[x].Subj + 1; s.Clauses[x].Obj < 0 && np < int32(len(s.NPs)); np++ {
		if n := &s.NPs[np]; n.Clause == x && n.Prep == f.w.as {
			return np
		}
	}
	return s.Clauses[x].Obj
}

// opposed is the text whose participle or infinitive clause c is, where the verb around keeps it from
// being adopted: who vetoes a resolution imposing sanctions imposes none, nor would;
// -1 for none.
func (f *Finder) opposed(s *syntax.Sentence, c int32) int32 {
	if c < 0 {
		return -1
	}
	cl := &s.Clauses[c]
	if cl.GovNP < 0 || cl.Gov < 0 || cl.Gov == c || cl.Kind != syntax.Xcomp && (cl.Kind != syntax.Participial || s.Verbs[cl.Verb].Form != syntax.Gerund) {
		return -1
	}
	g := &s.Clauses[cl.Gov]
	if g.Obj != cl.GovNP || cl.Subj != g.Subj || f.lex.Head(s.HeadWord(g.Obj))&lexicon.Utterance == 0 || !f.lex.Word(s.Verbs[g.Verb].Lemma).Does(lexicon.Opposes) {
		return -1
	}
	return g.Obj
}

// identified is who the subject of a clause about it is said to be: "the last president
// to visit Cuba was Coolidge"; else the subject itself.
func (f *Finder) identified(s *syntax.Sentence, c *syntax.Clause, np int32) int32 {
	if np < 0 || s.NPs[np].Prep != 0 || c.Kind != syntax.Relative && c.Kind != syntax.Xcomp && c.Kind != syntax.Participial {
		return np
	}
	if k := s.Class(np); k != syntax.COffice && k != syntax.CNoun {
		return np
	}
	for i := range s.Clauses {
		g := &s.Clauses[i]
		v := &s.Verbs[g.Verb]
		if g.Subj != np || g == c || g.Obj < 0 || !v.Copula || v.Neg || v.Modal != 0 || v.First < s.Verbs[c.Verb].First {
			continue
		}
		switch s.Class(g.Obj) {
		case syntax.CPerson, syntax.CName, syntax.CState:
			return g.Obj
		}
	}
	return np
}

// joined is whom the subject of a gerund behind "in", or of an infinitive, joins in it and
// who so does the same: "Peru joined Chile in recognising Kosovo", "joined Chile to condemn";
// -1 for none.
func (f *Finder) joined(s *syntax.Sentence, c *syntax.Clause) int32 {
	v := &s.Verbs[c.Verb]
	if c.Gov < 0 || v.First <= s.First {
		return -1
	}
	g := &s.Clauses[c.Gov]
	purpose := c.Kind == syntax.Xcomp && g.Obj >= 0 && s.Class(g.Obj) == syntax.CState && f.lex.Word(s.Verbs[g.Verb].Lemma).Text == "join" // not "joined NATO to"
	if !purpose && (v.Form != syntax.Gerund || s.Words[v.First-1] != f.w.in) {
		return -1
	}
	if up := &s.Verbs[g.Verb]; up.Passive || g.Subj != c.Subj || !f.lex.Word(up.Lemma).Does(lexicon.Joins) {
		return -1
	}
	if g.Obj < 0 { // "joined with Chile in recognising"
		for np := range s.NPs {
			if n := &s.NPs[np]; n.Clause == c.Gov && n.Prep == f.w.with && n.Lead == int32(np) && n.Last < v.First {
				return int32(np)
			}
		}
	}
	return g.Obj
}

// tiesMeant is the ties that "they" or "them" means as what somebody severs or restores, where the clauses before tell of them:
// "asked about ties with Chile, the president, who broke | them off"; else noun phrase np itself.
func (f *Finder) tiesMeant(s *syntax.Sentence, c, np int32) int32 {
	if np >= 0 && s.Clauses[c].Kind == syntax.Relative && s.Class(np) == syntax.CState && f.lex.In(lexicon.Severs, s.Verbs[s.Clauses[c].Verb].Lemma) {
		if up := s.NPs[s.NPs[np].Lead].Up; up >= 0 && np < s.Clauses[c].Subj && f.lex.Word(f.stemOf(s, up)).Is(lexicon.Bond) {
			return up // "relations with Peru and Chile, which it cut in May"
		}
	}
	if np < 0 || s.HeadWord(np) != f.w.them && s.HeadWord(np) != f.w.they || !f.lex.In(lexicon.Severs, s.Verbs[s.Clauses[c].Verb].Lemma) {
		return np
	}
	for m := np - 1; m >= 0; m-- {
		if w := f.lex.Word(s.HeadWord(m)); s.Class(m) == syntax.CNoun && w.Plural && w.Closed&lexicon.Time == 0 {
			if f.lex.Word(f.stemOf(s, m)).Is(lexicon.Bond) {
				return m
			}
			return np
		}
	}
	return np
}

// infinitive says whether a clause depends on the trigger: on its verb; on its
// noun, itself or through what hangs on it, "a delegation to Lima to attend"; or
// on the verb that the noun is the object of.
func (f *Finder) infinitive(p *predicate, x *syntax.Clause) bool {
	if p.np < 0 {
		return x.Gov == p.clause || x.Gov >= 0 && x.Gov == p.s.Clauses[p.clause].Like // "told two envoys to leave, as did Chad"
	}
	return x.Subj == p.np || x.GovNP == p.np || x.GovNP >= 0 && f.hangsOn(p.s, x.GovNP, p.np) || x.GovNP < 0 && p.clause >= 0 && x.Gov == p.clause && p.s.Clauses[p.clause].Obj == p.np
}

// complements lists what an infinitive or a gerund after the trigger speaks of:
// "threatened to sever ties with Germany", "to close the airspace to Moroccan
// aircraft", "the threat to cut off Egypt's water", "barred from entering Canada".
//
// With a dot it is who stands in that role of it: inf.with of "signed a treaty to end
// the war with Chile" is Chile.
func (f *Finder) complements(p *predicate, r rule.Role, out []filler) []filler {
	s := p.s
	gerund := r.Name == "ger"
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if gerund != (s.Verbs[x.Verb].Form == syntax.Gerund) || !gerund && x.Kind != syntax.Xcomp || !f.infinitive(p, x) {
			continue
		}
		q := *p
		q.clause, q.np = int32(i), -1
		before := len(out)
		if r.Of != nil {
			out = f.fill(&q, *r.Of, out)
			continue
		}
		out = f.phrase(&q, x.Obj, out)
		for _, of := range [...]func(*predicate, int32, []filler) []filler{f.phrase, f.owner} {
			for np := range s.NPs {
				if n := &s.NPs[np]; len(out) == before && n.Clause == int32(i) && n.Prep != 0 && n.Prep != f.w.as && n.Lead == int32(np) && s.HeadWord(int32(np)) != f.w.behalf {
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
func (f *Finder) thatClause(p *predicate, out []int32) []int32 {
	s := p.s
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if !f.saidBy(p, x) {
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
func (f *Finder) doers(p *predicate, out []int32) []int32 {
	for i := range p.s.Clauses {
		if x := &p.s.Clauses[i]; x.Subj >= 0 && f.saidBy(p, x) {
			out = append(out, x.Subj)
		}
	}
	return out
}

// saidBy says whether a clause is what the trigger says: "warned that Iran would attack",
// "the warning that Iran would attack".
func (f *Finder) saidBy(p *predicate, x *syntax.Clause) bool {
	if x.Kind != syntax.Complement {
		return false
	}
	if p.np >= 0 {
		if g := x.GovNP; g >= 0 && p.s.NPs[g].Up == p.np && (p.s.NPs[g].Prep == f.w.of || p.s.NPs[g].Prep == f.w.by) {
			return true // "the accusation of the president that Chad arms them"
		}
		return x.GovNP == p.np
	}
	return x.Gov == p.clause
}

// condition lists whom the condition speaks of that stands with a verb: "warned
// of further action if Syria fails to comply".
func (f *Finder) condition(p *predicate, out []int32) []int32 {
	s := p.s
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if x.Subj < 0 {
			continue
		}
		if e, ok := f.book.SubOperator(x.Sub, true); (x.Kind != syntax.Adverbial || !ok || e.Polarity != model.Hypothetical) && !f.inverted(s, int32(i)) {
			continue
		}
		if x.Gov < 0 {
			if int32(i) < p.clause { // "If Chad sends troops, Mali will"
				out = append(out, x.Subj)
			}
		} else if goesWith(s, x.Gov, p.clause) {
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
func (f *Finder) whenDoers(p *predicate, out []int32) []int32 {
	for i := range p.s.Clauses {
		x := &p.s.Clauses[i]
		if x.Kind != syntax.Adverbial || x.Subj < 0 || !goesWith(p.s, x.Gov, p.clause) {
			continue
		}
		switch f.lex.Word(x.Sub).Text {
		case "when", "after", "once":
			out = append(out, x.Subj)
		}
	}
	return out
}

// asides lists where the subject of a verb is said to be between it and the verb:
// "the minister, in Oslo on her way home, told reporters".
func (f *Finder) asides(p *predicate, out []int32) []int32 {
	s := p.s
	c := &s.Clauses[p.clause]
	if c.Subj < 0 || s.Verbs[c.Verb].Passive {
		return out
	}
	for np := range s.NPs {
		if n := &s.NPs[np]; n.Clause == p.clause && n.Prep == f.w.in && n.Lead == int32(np) && f.whileThere(s, n) {
			out = append(out, int32(np))
		}
	}
	for np := c.Subj + 1; np < int32(len(s.NPs)) && s.NPs[np].First < s.Verbs[c.Verb].First; np++ {
		if f.isAside(s, p.clause, np) {
			out = append(out, np)
		}
	}
	return out
}

// whileThere says whether "while" stands before a noun phrase with "in" and no verb
// between: "While in Oslo, the minister opened a school".
func (f *Finder) whileThere(s *syntax.Sentence, n *syntax.NP) bool {
	at := n.First - 2
	if at < s.First {
		return false
	}
	w := f.lex.Word(s.Words[at]).Text
	return w == "while" || w == "once" && at == s.First
}

// isAside says whether a noun phrase tells between commas where the subject of a clause
// is: "the minister, in Oslo, said".
func (f *Finder) isAside(s *syntax.Sentence, clause, np int32) bool {
	c := &s.Clauses[clause]
	n := &s.NPs[np]
	if n.Prep != f.w.in || n.Up >= 0 || n.Lead != np || np <= c.Subj || c.Subj < 0 || n.First >= s.Verbs[c.Verb].First {
		return false
	}
	at := n.First - 2
	if at > s.First && f.lex.Word(s.Words[at]).Closed&lexicon.Adv != 0 { // ", currently in Oslo,"
		at--
	}
	if at < s.First || s.Doc.Tokens[at].Kind != text.Comma {
		return false
	}
	for i := range s.Clauses { // "announced plans, particularly in Kenya, and praised"
		if x := &s.Clauses[i]; x.Subj == c.Subj && x.Verb != c.Verb && x.Kind != syntax.Relative && s.Verbs[x.Verb].First < n.First {
			return false
		}
	}
	return true
}

// elsewhere says whether that is where a person is, and not where what he does is done.
func (f *Finder) elsewhere(s *syntax.Sentence, clause, np int32) bool {
	if clause < 0 || !f.isAside(s, clause, np) {
		return false
	}
	c := s.Class(s.Clauses[clause].Subj)
	return c == syntax.CPerson || c == syntax.CName || c == syntax.COffice
}

// firstOfNoun is the first of the noun phrases before np that leave out its noun, which says whose they
// all are, "its | Chilean and Bolivian allies", "Peru's trade | and fishing agreements"; np itself for none.
func (f *Finder) firstOfNoun(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Lead < 0 || n.Lead == np || n.PossNP >= 0 || n.PossWord != 0 {
		return np
	}
	lead := &s.NPs[n.Lead]
	owned := lead.PossNP >= 0 || lead.PossWord != 0
	if lead.Like == np || owned && n.Det == 0 && lead.Next == np && s.Class(n.Lead) == syntax.CNoun && f.lex.Word(f.stemOf(s, np)).Is(lexicon.Accord) {
		return n.Lead
	}
	return np
}

// possessor lists who has a noun phrase: "Iran's", "its", and whose the journey is that "the visit" means.
func (f *Finder) possessor(p *predicate, np int32, out []filler) []filler {
	n := &p.s.NPs[np]
	if n.PossNP >= 0 {
		if with := f.sharedWith(p.s, np); with >= 0 {
			out = f.phrase(p, with, out)
		}
		return f.phrase(p, n.PossNP, out)
	}
	if all := f.res.Possessor(p.d, p.s, np).Actors; len(all) > 0 {
		if f.ownAll(p, np, all) {
			return out
		}
		for _, e := range all {
			out = append(out, filler{entity: e, np: -1, first: n.First, last: n.First + 1, via: mention.ByPronoun})
		}
	}
	return out
}

// sharedWith is the state that has a treaty, or what is done with one, together with the next
// one: "Peru and Chile's trade agreement"; -1 for none.
func (f *Finder) sharedWith(s *syntax.Sentence, np int32) int32 {
	owner := s.NPs[np].PossNP
	conj := s.NPs[owner].First - 1
	word := f.lex.Word(f.stemOf(s, np))
	if owner == 0 || conj <= s.First || s.Word(conj) != f.w.and || s.NPs[owner-1].Last != conj || !word.Is(lexicon.Accord) && !word.Is(lexicon.Making) {
		return -1
	}
	if s.Class(owner) != syntax.CState || s.Class(owner-1) != syntax.CState {
		return -1
	}
	return owner - 1
}

// ownAll says whether those who have the object np of a clause are all its subjects, who do
// nothing to each other by it: "Peru and Chile backed their ally".
func (f *Finder) ownAll(p *predicate, np int32, all []int32) bool {
	if len(all) < 2 || p.clause < 0 || p.np >= 0 || p.s.Clauses[p.clause].Obj != np || p.s.Clauses[p.clause].Subj < 0 {
		return false
	}
	subjects := f.phrase(p, p.s.Clauses[p.clause].Subj, nil)
	for _, e := range all {
		if !among(subjects, e) {
			return false
		}
	}
	return true
}

// antecedent is the noun phrase before a relative clause with a preposition, or before the
// first of several: "Fiji, where they met the president and | held talks".
func (f *Finder) antecedent(s *syntax.Sentence, c int32) int32 {
	for i := c - 1; i >= 0; i-- {
		if x, y := &s.Clauses[i], &s.Clauses[c]; x.Kind == syntax.Relative && y.Kind == syntax.Relative && x.Subj == y.Subj && x.Subj >= 0 && x.RelPrep == y.RelPrep {
			c = i
		}
	}
	first := s.Clauses[c].First
	best := int32(-1)
	for np := range s.NPs {
		if s.NPs[np].Last <= first && !(s.NPs[np].Clause == c && s.Class(int32(np)) == syntax.CDate) { // not "where on | Sunday they signed"
			best = int32(np)
		}
	}
	return best
}

// wholeBody is the organization in whose name a noun phrase stands behind "of", what a date there is
// of, or the event in a town, else the noun phrase itself: "the Bank of | Japan, in which", "the Treaty
// of | 1819, in which", "a summit in | Oslo at which".
func (f *Finder) wholeBody(p *predicate, np int32) int32 {
	if np < 0 || p.s.NPs[np].Up < 0 {
		return np
	}
	up := p.s.NPs[np].Up
	if class, rel := p.s.Class(np), &p.s.Clauses[p.clause]; (class == syntax.CState || class == syntax.CPlace) && p.s.NPs[np].Prep == f.w.in && (rel.RelPrep == f.w.at || rel.RelPrep == f.w.to && f.lex.Word(p.s.Verbs[rel.Verb].Lemma).Text == "invite") {
		if at := p.s.NPs[up].Up; at >= 0 && p.s.NPs[up].Prep == f.w.at {
			up = at // "a summit at the palace in | Oslo to which he invited"
		}
		if p.s.Class(up) == syntax.CEvent {
			return up
		}
		up = p.s.NPs[np].Up
	}
	if up == np-1 && p.s.Class(np) == syntax.CState && (p.s.Class(up) == syntax.CPlace || p.s.Class(up) == syntax.CState) && p.s.NPs[up].Last+1 == p.s.NPs[np].First && p.s.Doc.Tokens[p.s.NPs[up].Last].Kind == text.Comma {
		return up // "to Geneva, | Switzerland, where"
	}
	if p.s.NPs[np].Prep != f.w.of {
		return np
	}
	if p.s.Class(np) == syntax.CDate {
		return up
	}
	ref := p.d.Ref(p.s, up)
	if len(ref.Actors) != 1 || !strings.HasSuffix(p.d.Entities[ref.Actors[0]].Name, " of "+p.s.Text(p.s.NPs[np].First, p.s.NPs[np].Last)) {
		return np
	}
	return up
}

// onListed says whether a noun phrase hangs on what stands in a list with what a participle tells of, and
// so not in its clause: "the truce brokered by Qatar and the visit | by Ana Rios".
func (f *Finder) onListed(s *syntax.Sentence, clause, np int32) bool {
	if clause < 0 || s.Clauses[clause].Kind != syntax.Participial || s.Clauses[clause].GovNP < 0 {
		return false
	}
	of, verb := s.Clauses[clause].GovNP, &s.Verbs[s.Clauses[clause].Verb]
	for up, i := s.NPs[np].Up, 0; up >= 0 && up != of && i < 6; up, i = s.NPs[up].Up, i+1 {
		if s.NPs[up].Lead == s.NPs[of].Lead && s.NPs[up].First > verb.First {
			return true
		}
	}
	return false
}

// toldBefore says whether a participle tells of noun phrase np alone before another of its list.
func (f *Finder) toldBefore(s *syntax.Sentence, np, other int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Kind == syntax.Participial && c.GovNP == np && s.Verbs[c.Verb].First >= s.NPs[np].Last && s.Verbs[c.Verb].First < s.NPs[other].First
	})
}

// attending says whether "with" tells what noun phrase np does meanwhile, behind a comma or a
// state: "hosts a meeting, with Peru and Chile | taking part", "signed it with Norway | mediating".
func (f *Finder) attending(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	comma := n.First >= s.First+2 && s.Doc.Tokens[n.First-2].Kind == text.Comma
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Subj >= 0 && (comma || c.GovNP == np && s.Class(np) == syntax.CState && s.Verbs[c.Verb].First == n.Last) && s.NPs[c.Subj].Lead == n.Lead && c.Kind == syntax.Participial && s.Verbs[c.Verb].Form == syntax.Gerund
	})
}

// inReason says whether a noun phrase belongs to what is only told as a reason and so
// says neither where nor against whom: "because of a dispute over bases | in Georgia",
// "sanctions against Russia for its attack | on Ukraine", "thanked her for her speech | at
// the summit". Of noun phrase of it may be told where that is.
func (f *Finder) inReason(s *syntax.Sentence, np, of int32) bool {
	up := s.NPs[np].Up
	if up < 0 {
		return false
	}
	switch f.lex.Word(s.NPs[np].Prep).Text {
	case "in":
		return f.inMatter(s, up, of)
	case "on", "against", "at", "during":
	default:
		return false
	}
	for i := 0; s.NPs[up].Prep == f.w.of && s.NPs[up].Up >= 0 && i < 4; i++ {
		up = s.NPs[up].Up // "for its war of conquest | on Ukraine"
	}
	if s.NPs[up].PossNP < 0 && s.NPs[up].PossWord == 0 {
		return false
	}
	switch f.lex.Word(s.NPs[up].Prep).Text {
	case "for", "over", "after", "following", "in response to", "because of":
		return true
	}
	return false
}

// inMatter says whether a noun phrase is, or hangs on, a reason or the matter of
// something: "despite the war", "a dispute over bases", not "over Easter". What noun phrase of itself hangs on is not asked.
func (f *Finder) inMatter(s *syntax.Sentence, np, of int32) bool {
	for i := 0; np >= 0 && np != of && i < 6; np, i = s.NPs[np].Up, i+1 {
		prep := s.NPs[np].Prep
		if s.Class(np) == syntax.CEvent && f.besideInTime(prep) && f.lex.Gathers(s.HeadWord(np)) {
			return false // "imposed a ban on flights over Libya after talks | in Cairo"
		}
		switch f.lex.Word(prep).Text {
		case "during":
			return false // "broke the deadlock over oil during talks | in Abidjan"
		case "because of", "despite", "due to", "in spite of", "in protest at":
			return true
		case "over", "about":
			if up := s.NPs[np].Up; up >= 0 && (s.Class(up) == syntax.CEvent || s.Class(up) == syntax.CNoun) {
				return true
			}
		}
	}
	return false
}

// posting says whether a noun phrase tells where the diplomat before it serves, "sent its
// ambassador to Gabon", "the US ambassador to Peru, Luke Hill, arrived", or for what: "the envoy for the peace talks, Ana Rios, arrived".
func (f *Finder) posting(p *predicate, np int32) bool {
	up := p.s.NPs[np].Up
	if n := &p.s.NPs[np]; up >= 0 && (n.Prep == f.w.forWord || n.Prep == f.w.to) && p.clause >= 0 && p.s.Class(up) == syntax.COffice && n.First < p.s.Verbs[p.s.Clauses[p.clause].Verb].First {
		return true
	}
	if n := &p.s.NPs[np]; up >= 0 && n.Prep == f.w.in && p.s.NPs[up].Prep == f.w.of && np+1 < int32(len(p.s.NPs)) && p.s.NPs[up].Up >= 0 && p.s.NPs[np+1].Appos == p.s.NPs[up].Up && f.envoyOffice(p.s, p.s.NPs[up].Up) {
		return true // "the ambassador of Peru in | Oslo, Ana Rios,"
	}
	named := up >= 0 && p.s.NPs[np].Prep == f.w.to && np+1 < int32(len(p.s.NPs)) && p.s.NPs[np+1].Appos == up // "the ambassador to Peru, Luke Hill,"
	if up < 0 || p.s.NPs[up].PossNP < 0 && p.s.NPs[up].PossWord == 0 && !named || p.d.Entity(p.s, np, model.State) < 0 {
		return false
	}
	return f.envoyOffice(p.s, up)
}

// envoyOffice says whether a noun phrase is the office of one who is sent to a state.
func (f *Finder) envoyOffice(s *syntax.Sentence, np int32) bool {
	h := s.HeadPart(np)
	return h != nil && h.Kind == syntax.POffice && (f.lex.Offices[h.Ref].Kind == lexicon.Diplomat || f.lex.Offices[h.Ref].Kind == lexicon.Envoy)
}

// completes says whether a noun phrase stands right behind a clause's verb and one
// word: "broke off relations", "went to war".
func (f *Finder) completes(s *syntax.Sentence, clause, np int32) bool {
	return clause >= 0 && s.NPs[np].First == s.Verbs[s.Clauses[clause].Verb].Last+1
}

// modifiers lists what the words before a noun name: "Western sanctions".
func (f *Finder) modifiers(p *predicate, out []filler) []filler {
	if p.np < 0 {
		return out
	}
	n, before := &p.s.NPs[p.np], len(out)
	end := n.Head
	if p.part >= 0 {
		end = p.part
	} else if n.Like >= 0 && end >= 0 && p.s.Parts[end].Kind == syntax.PEntity {
		end++ // its noun stands elsewhere
	}
	for k := n.PFirst; k < end; k++ {
		if part := &p.s.Parts[k]; k+1 < end && part.Is(lexicon.BlocAdj) && !p.s.Doc.Tokens[part.First].Capital && p.s.Parts[k+1].Is(lexicon.Org) {
			continue // "the first western | EU member"
		}
		out = f.partFillers(p, k, out)
	}
	if e := f.shortBody(p); e >= 0 && len(out) == before {
		out = append(out, filler{entity: e, np: p.np, first: n.First, last: n.Last})
	}
	for m := p.np - 1; m >= 0 && end == n.Head && p.s.NPs[m].Lead == n.Lead; m-- { // "Russian | and Chinese sanctions"
		if x := &p.s.NPs[m]; x.Like == p.np && x.Head >= 0 && x.Head == x.PFirst {
			out = f.partFillers(p, x.Head, out)
		}
	}
	if end == n.Head && end >= 0 {
		out = f.venue(p, end, out)
		out = f.parties(p, &p.s.Parts[end], out)
	}
	return out
}

// shortBody is the body that one capitalised word before "members" or a seat stands for: "a Council | seat"; -1 for none.
func (f *Finder) shortBody(p *predicate) int32 {
	n := &p.s.NPs[p.np]
	if n.Last-n.First < 2 || p.part >= 0 {
		return -1
	}
	if !f.lex.In(lexicon.SitsOn, f.stemOf(p.s, p.np)) {
		return -1
	}
	i := n.Last - 2
	if t := p.s.Doc.Tokens; t[i+1].Capital || !t[i].Capital || t[i].AllCaps || i > n.First && t[i-1].Capital || f.lex.Head(p.s.Words[i])&(lexicon.OrgHead|lexicon.Body) == 0 {
		return -1
	}
	return p.d.Short(p.s.Doc.Of(int(i)))
}

// named lists the states and people whose names stand before the noun, which
// are what it is about and not who acts: "Russia sanctions". Adjectives and
// abbreviations tell who acts, "Russian", "US sanctions", and so do names that
// are their own adjectives: "United States sanctions".
func (f *Finder) named(p *predicate, out []filler) []filler {
	if p.np < 0 {
		return out
	}
	n := &p.s.NPs[p.np]
	for k := n.PFirst; k < n.Head; k++ {
		part := &p.s.Parts[k]
		name := p.s.Text(part.First, part.Last)
		if part.Kind != syntax.PEntity || p.s.Sided(part) || strings.ToUpper(name) == name || strings.HasPrefix(name, "United ") {
			continue
		}
		if part.Is(lexicon.State) {
			out = f.partFillers(p, k, out)
		} else {
			out = f.venue(p, k, out) // "a Moscow visit"
		}
	}
	return out
}

// parties lists the states that the name of an event names by adjectives, or side by side:
// "the Russo-Japanese War", "the Iran-Iraq War"; "the Camp David Accords" none.
func (f *Finder) parties(p *predicate, part *syntax.Part, out []filler) []filler {
	if part.Kind != syntax.PEntity {
		return out
	}
	var buf [8]lexicon.Sense
	for i := part.First; i < part.Last-1; i++ {
		if p.s.Words[i] == f.w.and { // the French and Indian War was one against both
			return out
		}
		_, senses := f.lex.Match(p.s.Doc, p.s.Words, int(i), int(i+1), buf[:0])
		if ofTwo(senses) {
			continue // the Korean War was one of two Koreas
		}
		for _, x := range senses {
			if x.Class == lexicon.Demonym || x.Class == lexicon.State && (p.s.Doc.Tokens[i].Joined || p.s.Doc.Tokens[i+1].Joined) {
				out = append(out, filler{entity: p.d.Known(x.Ref), np: -1, first: part.First, last: part.Last})
				break
			}
		}
	}
	return out
}

// ofTwo says whether an adjective is that of more states than one.
func ofTwo(senses []lexicon.Sense) bool {
	states := 0
	for _, x := range senses {
		if x.Class == lexicon.Demonym {
			states++
		}
	}
	return states > 1
}

// itself lists what the noun phrase of a trigger stands for.
func (f *Finder) itself(p *predicate, out []filler) []filler {
	if p.np < 0 {
		if e := p.d.Convened(p.s, p.clause); e >= 0 { // "the ministers met in Crete"
			out = append(out, filler{entity: e, np: -1, first: p.first, last: p.last})
		}
		return out
	}
	n := &p.s.NPs[p.np]
	ref := p.d.Ref(p.s, p.np)
	for _, e := range ref.Actors {
		out = append(out, filler{entity: e, np: p.np, first: n.First, last: n.Last, via: ref.Via})
	}
	return out
}

// met lists those whom the subject of a verb meets, recognises or has talks or relations with, in the
// clause just before it: "met President Silva and | signed two accords".
func (f *Finder) met(p *predicate, out []int32) []int32 {
	if p.clause < 1 {
		return out
	}
	s := p.s
	before := p.clause - 1
	c := &s.Clauses[before]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || c.Subj != s.Clauses[p.clause].Subj || v.Neg || v.Passive {
		return out
	}
	meets := f.lex.Word(v.Lemma).Does(lexicon.Meets|lexicon.Receives) || f.lex.Word(v.Lemma).OfOffice(lexicon.HostsEnvoy)
	if !meets && (c.Obj < 0 || !(f.book.Light(v.Lemma) && s.Class(c.Obj) == syntax.CEvent) && !f.lex.Word(s.HeadWord(c.Obj)).Is(lexicon.Bond)) {
		return out
	}
	if meets && c.Obj >= 0 {
		out = append(out, c.Obj)
	}
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Prep == f.w.with && n.Lead == int32(m) && (n.Clause == before || n.Up >= 0 && n.Up == c.Obj) {
			out = append(out, int32(m))
		}
	}
	return out
}

// blamed is whom the subject of a verb accuses, condemns or turns out in a clause just before it:
// "accused Peru of spying and | cut ties"; -1 for none.
func (f *Finder) blamed(p *predicate) int32 {
	const near = 3 // clauses back: "accused Peru of arming rebels and"
	s := p.s
	for before := p.clause - 1; before >= max(0, p.clause-near); before-- {
		c := &s.Clauses[before]
		v := &s.Verbs[c.Verb]
		if c.Subj < 0 || c.Subj != s.Clauses[p.clause].Subj || c.Obj < 0 || v.Neg || v.Passive {
			continue
		}
		if w := f.lex.Word(v.Lemma); w.Does(lexicon.Charges|lexicon.Breaks) || w.Text == "blame" {
			return c.Obj
		}
	}
	return -1
}

// makers lists by or with whom what a noun names is made, by a participle about it: "the target of an
// embargo imposed by Norway", "under a treaty signed with Norway", "debts owed by Norway".
func (f *Finder) makers(p *predicate, prep int32, out []int32) []int32 {
	for c := range p.s.Clauses {
		cl := &p.s.Clauses[c]
		v := &p.s.Verbs[cl.Verb]
		if w := f.lex.Word(v.Lemma); cl.Kind == syntax.Participial && cl.Subj == p.np && v.Passive && (f.book.Light(v.Lemma) || w.Does(lexicon.Supplies) || f.lex.In(lexicon.Offers, v.Lemma) || w.Text == "owe") {
			q := *p
			q.clause, q.np = int32(c), -1
			out = f.preps(&q, prep, out)
		}
	}
	return out
}

// looksOn says whether those after "with" are no party but watch over what is done:
// "with Norway and Cuba as guarantors".
func (f *Finder) looksOn(s *syntax.Sentence, m int32) bool {
	if s.NPs[m].Prep != f.w.with {
		return false
	}
	if f.attending(s, m) {
		return true
	}
	for as := range s.NPs {
		n := &s.NPs[as]
		if n.Prep != f.w.as || n.Up < 0 || s.NPs[n.Up].Lead != m {
			continue
		}
		if f.onlooker(s, int32(as)) {
			return true
		}
	}
	return false
}

// onlooker says whether a noun phrase is one who is no party to what is done: "mediator", "the go-between".
func (f *Finder) onlooker(s *syntax.Sentence, np int32) bool {
	if f.lex.Word(s.HeadWord(np)).Is(lexicon.Onlooker) {
		return true
	}
	p := s.HeadPart(np)
	return p != nil && p.Kind == syntax.POffice && f.lex.Offices[p.Ref].ID == "mediator"
}

// hangsOn says whether noun phrase m follows np with its prepositions, nothing
// between that has the same preposition for itself.
func (f *Finder) hangsOn(s *syntax.Sentence, m, np int32) bool {
	prep := s.NPs[m].Prep
	lead := s.NPs[np].Lead
	if up := s.NPs[m].Up; prep == f.w.between && up >= 0 && up != np && f.twosided(s, np, up) {
		return false // "negotiation of the dispute | between Germany and Poland"
	}
	nearer := false // a gathering between the two
	for up, i := s.NPs[m].Up, 0; up >= 0 && i < 8; up, i = s.NPs[up].Up, i+1 {
		if up == np {
			return true
		}
		if s.NPs[up].Lead == lead && up >= np {
			if prep == f.w.in && nearer {
				return false // "the signing of a pact and a series of meetings | in Lima"
			}
			if up != np && f.toldBefore(s, np, up) {
				return false // "the truce brokered by Qatar and the talks | with Mali"
			}
			if prep == f.w.in && up != np && s.Class(up) == syntax.CEvent && s.NPs[up].Det != 0 && !f.lex.Gathers(s.HeadWord(up)) {
				return false // "the summit and the war | in Iraq"
			}
			if at := s.NPs[up].First - 2; prep == f.w.between && up != np && s.NPs[up].Det != 0 && at > s.First && (s.Doc.Tokens[at].Kind == text.Comma || f.lex.Word(s.Words[at]).Text == "well") {
				return false // "the Baghdad summit, and the ties | between Iraq and Egypt", "a pact as well as the talks | between"
			}
			if prep == f.w.of && up != np && (s.NPs[up].Det == f.w.a || s.NPs[up].PossNP >= 0 || f.properName(s, np)) {
				return false // "the Vietnam War and a treaty | of Peru and Chile", "Chad's claims and Mali's invasion | of Togo"
			}
			own := func(x syntax.NP) bool { return x.Up == np && x.Prep == prep }
			return s.NPs[up].PossWord == 0 && !(prep == f.w.in && slices.ContainsFunc(s.NPs, own)) // "our support for Peru and our condemnation | of Chile", "the talks in Lima and the summit | in Oslo"
		}
		if x := &s.NPs[up]; (prep == f.w.in || prep == f.w.between) && x.Lead != up && x.Det != 0 && s.Class(up) == syntax.CEvent && f.lex.Gathers(s.HeadWord(up)) {
			return false // "the signing of a pact, as well as the talks | in Lima"
		}
		if c := s.NPs[np].Clause; prep == f.w.with && c >= 0 && s.Clauses[c].Obj == lead && f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Judges) && f.lex.Gathers(s.HeadWord(up)) {
			return false // "praised the deal in a meeting | with Rios"
		}
		if s.NPs[up].Prep == prep && prep != f.w.of && prep != f.w.in || prep == f.w.of && s.NPs[up].Prep != f.w.of {
			return false // "the summit in March with the emir | of Qatar"
		}
		if above := f.lex.Word(s.NPs[up].Prep).Text; prep == f.w.by && (above == "over" || above == "at") && !f.saysWhen(s, up) || prep == f.w.from && (above == "on" || above == "against") && s.Class(up) != syntax.CDate {
			return false // "outrage over the raid | by Israel", "a ban on officials | from Iran"
		}
		if prep == f.w.in && up != s.NPs[m].Up && f.lex.Word(s.NPs[up].Prep).Text == "without" {
			return false // "ended the talks without agreement on the border | in Kashmir"
		}
		if (prep == f.w.in || prep == f.w.at) && f.besideInTime(s.NPs[up].Prep) {
			return false // "attend the summit after a stop | in India"
		}
		if c := s.Class(up); s.NPs[up].Prep == f.w.including && (c == syntax.CEvent || c == syntax.CNoun || prep == f.w.with) {
			return false // "advanced the truce, including calls Monday | with Peru"
		}
		if prep == f.w.in && (f.topic(s, up) || f.namedTopic(s, up, m)) {
			return false // "a session on the crisis | in Yemen", "the Summit on Peace | in Ukraine"
		}
		if c := s.Class(up); prep == f.w.in && s.NPs[up].Prep == f.w.with && s.NPs[up].Up != np && (c == syntax.CEvent || c == syntax.CNoun) {
			return false // "began their summit in Lima with a crisis | in Chad"
		}
		if prep == f.w.between && f.besideInTime(s.NPs[up].Prep) && (s.Class(up) == syntax.CEvent || s.Class(up) == syntax.CNoun) {
			return false // "a treaty after talks | between Mali and Chad"
		}
		if (prep == f.w.from || prep == f.w.by) && f.already(s, up) {
			return false // "the warrant after assurances | from Rwanda"
		}
		if l := s.NPs[up].Lead; l != up {
			if l == np {
				return true
			}
		}
		nearer = nearer || s.Class(up) == syntax.CEvent && f.lex.Gathers(s.HeadWord(up))
	}
	return false
}

// properName says whether a noun phrase ends with a name, which no "of" adds to: "the Vietnam War".
func (f *Finder) properName(s *syntax.Sentence, np int32) bool {
	h := s.HeadPart(np)
	return h != nil && h.Kind == syntax.PEntity && h.Last-h.First > 1 && s.Doc.Tokens[h.Last-1].Capital
}

// twosided says whether it is what talks are about that stands between two, rather
// than the talks.
func (f *Finder) twosided(s *syntax.Sentence, talks, about int32) bool {
	return f.lex.Word(s.HeadWord(talks)).Is(lexicon.Talks) && f.lex.Word(s.HeadWord(about)).Is(lexicon.Dispute)
}

// topic says whether a noun phrase is of an event nobody attends that others speak about:
// "on the crisis", "on the situation", "as well as the situation".
func (f *Finder) topic(s *syntax.Sentence, np int32) bool {
	if prep := s.NPs[np].Prep; s.Class(np) == syntax.CNoun && (f.topical(prep) || prep == f.w.aswell) && f.lex.Word(s.HeadWord(np)).Is(lexicon.Matter) {
		return true
	}
	if s.Class(np) != syntax.CEvent || !f.topical(s.NPs[np].Prep) || f.lex.Gathers(s.HeadWord(np)) {
		return false
	}
	h := s.HeadPart(np) // "a conference on the Non-Proliferation Treaty | in Oslo"
	return h == nil || !f.lex.Word(s.Words[h.Last-1]).Is(lexicon.Accord) || !s.Doc.Tokens[h.Last-1].Capital
}

// namedTopic says whether a noun phrase is what a gathering is named after, m the state that it is about: "the Summit on
// | Peace in | Ukraine", not "in Geneva".
func (f *Finder) namedTopic(s *syntax.Sentence, np, m int32) bool {
	h := s.HeadPart(m)
	return s.Class(np) == syntax.CName && f.topical(s.NPs[np].Prep) && f.lex.Word(s.HeadWord(np)).Is(lexicon.Matter) && h != nil && h.Is(lexicon.State) && !h.Is(lexicon.Metonym)
}

// partFillers lists the entities a part of a noun phrase names: "Western" in
// "Western sanctions".
func (f *Finder) partFillers(p *predicate, k int32, out []filler) []filler {
	part := &p.s.Parts[k]
	if part.Kind != syntax.PEntity && part.Kind != syntax.PName || p.s.Sided(part) || p.s.MadeBy(f.lex, part) {
		return out
	}
	if e := p.d.PartEntity(p.s, part); e >= 0 {
		out = append(out, filler{entity: e, np: -1, first: part.First, last: part.Last})
	} else {
		out = f.hyphenedNames(p, part, out)
	}
	return f.venue(p, k, out)
}

// hyphenedNames lists the two people whose surnames a hyphen joins: "the Rios-Vera talks".
func (f *Finder) hyphenedNames(p *predicate, part *syntax.Part, out []filler) []filler {
	second := part.First + 1
	if part.Kind != syntax.PName || part.Last-part.First != 2 || !p.s.Doc.Tokens[second].Joined {
		return out
	}
	before := len(out)
	for i := part.First; i < part.Last; i++ {
		e := p.d.PartEntity(p.s, &syntax.Part{Kind: syntax.PName, First: i, Last: i + 1})
		if e < 0 || p.d.Entities[e].Type != model.Person {
			return out[:before]
		}
		out = append(out, filler{entity: e, np: -1, first: i, last: i + 1})
	}
	return out
}

// othersAct says whether somebody acts in a clause who is none of the two states whose relations the article
// is about: "Chile signed a treaty", of Peru and Norway.
func (f *Finder) othersAct(p *predicate) bool {
	if p.clause < 0 || p.s.Clauses[p.clause].Subj < 0 {
		return false
	}
	return slices.ContainsFunc(f.phrase(p, p.s.Clauses[p.clause].Subj, nil), func(g filler) bool {
		return !slices.Contains(p.d.Couple(), g.entity) && !slices.Contains(p.d.Couple(), p.d.Country(g.entity))
	})
}

// fightersNamed lists the armed group named between an adjective that describes its deed and the deed's
// noun: "Iranian-backed | Houthi attacks".
func (f *Finder) fightersNamed(p *predicate, out []filler) []filler {
	for k := p.part + 1; k < p.s.NPs[p.np].Head; k++ {
		before := len(out)
		if out = f.partFillers(p, k, out); len(out) > before && p.d.Entities[out[before].entity].Kind != "armed" {
			out = out[:before]
		}
	}
	return out
}

// venue lists the town a part of an event's name tells: "the Cairo summit".
func (f *Finder) venue(p *predicate, k int32, out []filler) []filler {
	part := &p.s.Parts[k]
	if e := p.d.VenueInName(p.s, part); e >= 0 {
		out = append(out, filler{entity: e, np: -1, first: part.First, last: part.Last})
	}
	return out
}

// backedAs is who is called what noun phrase np says, where something is for them: "support for |
// Norway as a valued ally"; -1 for none.
func (f *Finder) backedAs(s *syntax.Sentence, np int32) int32 {
	lead := &s.NPs[s.NPs[np].Lead]
	if lead.Prep != f.w.as || lead.Up < 0 {
		return -1
	}
	if who := &s.NPs[s.NPs[lead.Up].Lead]; who.Prep != f.w.forWord || who.Up < 0 || s.Class(lead.Up) == syntax.CNoun { // "thanked him for his work as host"
		return -1
	}
	return lead.Up
}

// alongside adds of whom else noun phrase np is said, behind the verb of its subject: "Chad and Mali are,
// with | Togo, the founding members".
func (f *Finder) alongside(s *syntax.Sentence, c, np int32, out []int32) []int32 {
	for x := range s.NPs {
		n := &s.NPs[x]
		if n.Clause == c && n.Lead == int32(x) && n.First > s.Verbs[s.Clauses[c].Verb].First && n.First < s.NPs[np].First && (n.Prep == f.w.with || f.lex.Word(n.Prep).Text == "along with" || f.lex.Word(n.Prep).Text == "together with") {
			out = append(out, int32(x))
		}
	}
	return out
}
