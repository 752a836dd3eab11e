package trigger

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// lacking is the first need of a rule that is not met, or of what it must not have that is there; nil where all is as it asks.
func (f *Finder) lacking(p *scope.Predicate, r *rule.Rule) *rule.Need {
	for i := range r.Needs {
		if n := &r.Needs[i]; f.needs(p, n) == n.Not {
			return n
		}
	}
	return nil
}

// needs says whether a further argument a rule asks for is there, or another that will do.
func (f *Finder) needs(p *scope.Predicate, n *rule.Need) bool {
	for ; n != nil; n = n.Or {
		if f.has(p, n) {
			return true
		}
	}
	return false
}

// behindBoth is the word behind the second of two verbs of which a predicate is the first: "fought and died | together"; 0 elsewhere.
func (f *Finder) behindBoth(p *scope.Predicate) int32 {
	like := p.Sent.Clauses[p.Clause].Like
	if like <= p.Clause {
		return 0
	}
	v := &p.Sent.Verbs[p.Sent.Clauses[like].Verb]
	if v.First != p.Last+1 || v.Last >= p.Sent.Last || p.Sent.Tag(p.Last) != syntax.Conj {
		return 0
	}
	return p.Sent.Words[v.Last]
}

// has says whether a further argument a rule asks for is there, in one of the roles where it may stand.
func (f *Finder) has(p *scope.Predicate, n *rule.Need) bool {
	for i := range n.Roles {
		if f.inRole(p, &n.Roles[i], n) {
			return true
		}
	}
	return false
}

// inRole says whether what a need asks for is in one role.
func (f *Finder) inRole(p *scope.Predicate, r *rule.Role, n *rule.Need) bool {
	ofNoun := p.NP >= 0
	switch {
	case (r.Name == "inf" || r.Name == "ger") && r.Of != nil:
		return f.complementHas(p, r, n)
	case r.Name == "inf" || r.Name == "ger":
		return f.governs(p, r.Name, n)
	case r.Name == "does":
		return f.means(p, n)
	case r.Name == "done":
		return slices.ContainsFunc(p.Sent.Clauses, func(x syntax.Clause) bool {
			return f.args.SaidBy(p, &x) && n.Words.Has(p.Sent.Verbs[x.Verb].Lemma) && !p.Sent.Verbs[x.Verb].Neg // not "ensured that Peru never | gets the weapons"
		})
	case r.Name == "adv":
		return !ofNoun && p.Last < p.Sent.Last && (n.Words.Has(p.Sent.Words[p.Last]) || n.Words.Has(f.behindBoth(p)))
	case r.Name == "after" && ofNoun:
		lead := p.Sent.NPs[p.NP].Lead
		up := f.scope.Measure(p.Sent, lead)
		return n.Words.Has(p.Sent.NPs[lead].Prep) || up >= 0 && n.Words.Has(p.Sent.NPs[up].Prep)
	case r.Name == "adj" && ofNoun:
		return f.hasModifier(p, n)
	case r.Name == "poss" && ofNoun:
		of := p.Sent.NPs[p.NP].PossNP
		return of >= 0 && (n.Any || f.isOf(p, of, n)) || of < 0 && (n.Words.Has(p.Sent.NPs[p.NP].PossWord) || f.pronounIs(p, n))
	case r.Name == "named":
		var buf [4]argument.Filler
		return slices.ContainsFunc(f.args.Named(p, buf[:0]), func(g argument.Filler) bool { return slices.Contains(n.Types, p.Doc.Entities[g.Entity].Type) })
	case r.Name == "subj" && !ofNoun && f.passive(p):
		return false // who does it is no matter of words
	}
	return f.inPhrase(p, r, n)
}

// passive says whether a trigger is a verb in the passive.
func (f *Finder) passive(p *scope.Predicate) bool {
	return p.NP < 0 && p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb].Passive
}

// inPhrase says whether one of the noun phrases in a role is, or is described by, what a need asks for.
func (f *Finder) inPhrase(p *scope.Predicate, r *rule.Role, n *rule.Need) bool {
	var buf [16]int32
	last := r
	for last.Of != nil {
		last = last.Of
	}
	for _, np := range f.lookedAt(p, r, n, buf[:0]) {
		if np < 0 {
			continue
		}
		dated := last.Name == "prep" && p.Sent.Class(np) == syntax.CDate // "exchanged notes on Monday", "demanded an end to sanctions on Monday": on nothing
		if n.Any && !dated || f.isOf(p, np, n) || f.describes(p, np, r, n) {
			return true
		}
	}
	if r.Name == "obj" && p.NP < 0 { // the second object is one too
		return slices.ContainsFunc(f.args.Stands(p, rule.Role{Name: "obj2"}, buf[:0]), func(np int32) bool { return f.isOf(p, np, n) })
	}
	return false
}

// lookedAt lists the noun phrases in a role of which a need asks something: more than those that can be an end of a claim.
func (f *Finder) lookedAt(p *scope.Predicate, r *rule.Role, n *rule.Need, nps []int32) []int32 {
	if r.Name == "prep" && r.Prep == f.w.by && f.passive(p) { // "bound by treaty": no agent
		nps = f.args.Preps(p, r.Prep, nps)
	} else {
		nps = f.args.Stands(p, *r, nps)
	}
	if n.Not && r.Name == "prep" && p.NP >= 0 { // "circumvented EU sanctions imposed on | Mali"
		nps = f.args.Makers(p, r.Prep, nps)
	}
	if r.Name == "subj" && p.NP < 0 && len(nps) > 0 && nps[0] != p.Sent.Clauses[p.Clause].Subj {
		nps = append(nps, p.Sent.Clauses[p.Clause].Subj) // "The leaders | meeting with him were Ruto and King Carl": they are leaders too
	}
	if r.Of != nil && r.Of.Name == "prep" {
		nps = f.further(p, nps, *r.Of)
	}
	return nps
}

// describes says whether what a need asks for is whose noun phrase np is, "an end to | Cuba's war", or a
// word before its noun, "against | a Russian invasion", which is none yet.
func (f *Finder) describes(p *scope.Predicate, np int32, r *rule.Role, n *rule.Need) bool {
	if r.Owner {
		of := p.Sent.NPs[np].PossNP
		return of >= 0 && f.isOf(p, of, n)
	}
	return r.Of != nil && r.Of.Name == "adj" && (len(n.Types) == 0 || n.Not) && f.hasModifier(&scope.Predicate{Doc: p.Doc, Sent: p.Sent, Clause: -1, NP: np, Part: -1}, n)
}

// further lists what stands in a role of noun phrases: behind "of" of "two planes of aid".
func (f *Finder) further(p *scope.Predicate, nps []int32, r rule.Role) []int32 {
	if len(nps) == 0 {
		return nil
	}
	var out []int32
	q := scope.Predicate{Doc: p.Doc, Sent: p.Sent, Clause: -1, Part: -1, First: p.First, Last: p.Last}
	for _, np := range nps {
		if q.NP = np; np >= 0 {
			out = f.args.Stands(&q, r, out)
		}
	}
	return out
}

// means says whether one of a need's words is the verb of what those of the trigger's
// rule say that they themselves will do: "Iran warned that it would strike".
func (f *Finder) means(p *scope.Predicate, n *rule.Need) bool {
	s := p.Sent
	for i := range s.Clauses {
		x := &s.Clauses[i]
		v := &s.Verbs[x.Verb]
		if x.Subj < 0 || !f.args.SaidBy(p, x) || !n.Words.Has(v.Lemma) || v.Perfect || v.Past && v.Modal == 0 && !v.Progressive {
			continue // "said that it had struck", not "told Peru that it was cutting ties"
		}
		var buf [8]argument.Filler
		for _, g := range f.args.Phrase(p, x.Subj, buf[:0]) {
			if f.SameSide(p.Doc, g.Entity, f.whose(p)) {
				return true
			}
		}
	}
	return false
}

// whose lists who says what a trigger tells: the subject of the verb, the one who has
// the noun or of whom its verb is said.
func (f *Finder) whose(p *scope.Predicate) []argument.Filler {
	out := f.args.Fill(p, rule.Role{Name: "subj"}, nil)
	if p.NP >= 0 && len(out) == 0 {
		out = f.args.Fill(p, rule.Role{Name: "poss"}, out)
		out = f.args.Fill(p, rule.Role{Name: "has"}, out)
	}
	return out
}

// complementHas says whether a further argument stands in a role of an infinitive or a gerund
// behind the trigger: inf.obj of "told Chile to recall its envoy" is the envoy.
func (f *Finder) complementHas(p *scope.Predicate, r *rule.Role, n *rule.Need) bool {
	s := p.Sent
	asked := rule.Need{Roles: []rule.Role{*r.Of}, Words: n.Words, Phrases: n.Phrases, Types: n.Types, Any: n.Any, Kind: n.Kind}
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if (r.Name == "ger") != (s.Verbs[x.Verb].Form == syntax.Gerund) || r.Name == "inf" && x.Kind != syntax.Xcomp || !f.args.Infinitive(p, x) {
			continue
		}
		q := *p
		q.Clause, q.NP = int32(i), -1
		if f.needs(&q, &asked) {
			return true
		}
	}
	return false
}

// hasModifier says whether one of a need's words stands before the noun: "trade"
// before "war", also where the dictionaries have both as one; or something of its types, as
// in "US allies".
func (f *Finder) hasModifier(p *scope.Predicate, n *rule.Need) bool {
	x := &p.Sent.NPs[p.NP]
	if x.Head < 0 {
		return false
	}
	for i := x.First; i < p.Sent.Parts[x.Head].Last-1; i++ {
		if n.Words.Has(p.Sent.Words[i]) {
			return true
		}
	}
	if len(n.Several) > 0 {
		return f.enough(p, f.args.Modifiers(p, nil), n)
	}
	return len(n.Types) > 0 && slices.ContainsFunc(f.args.Modifiers(p, nil), func(g argument.Filler) bool {
		return slices.Contains(n.Types, p.Doc.Entities[g.Entity].Type)
	})
}

// isOf says whether a noun phrase, another of its list, or what says the same
// of one has a word of a need, "diplomatic relations" by any of its words, or
// stands for something of its types.
func (f *Finder) isOf(p *scope.Predicate, np int32, n *rule.Need) bool {
	s := p.Sent
	if x := f.args.CountedNP(s, np); x >= 0 {
		if !n.Not && f.hasWord(s, np, n) {
			return true // "made Chad a member of the bloc"
		}
		np = x
	}
	var buf [64]int32
	for _, m := range s.Members(np, buf[:]) {
		if f.hasWord(s, m, n) || s.NPs[m].Appos >= 0 && f.hasWord(s, s.NPs[m].Appos, n) || n.Words.Has(f.w.million) && s.Sum(m) || n.Words.Has(f.w.nationals) && s.CountsPeople(m) || n.Words.Has(f.w.venue) && f.whereMet(p, m) {
			return true
		}
		ref := p.Doc.Ref(s, m)
		for _, e := range ref.Actors {
			if slices.Contains(n.Types, p.Doc.Entities[e].Type) || n.Kind != "" && p.Doc.Entities[e].Kind == n.Kind || n.Words.Has(f.w.diplomat) && p.Doc.Holds(e, lexicon.Diplomat) {
				return true
			}
		}
		if ref.Place >= 0 && slices.Contains(n.Types, model.Place) {
			return true
		}
	}
	return len(n.Several) > 0 && f.several(p, np, n)
}

// pronounIs says whether "his", "its" or the like before the noun of a predicate stands for
// something of a need's types.
func (f *Finder) pronounIs(p *scope.Predicate, n *rule.Need) bool {
	if p.Sent.NPs[p.NP].PossWord == 0 {
		return false
	}
	all := p.Doc.Possessor(p.Sent, p.NP).Actors
	if slices.ContainsFunc(all, func(e int32) bool { return slices.Contains(n.Types, p.Doc.Entities[e].Type) }) {
		return true
	}
	return f.many(p, all, n)
}

// several says whether a noun phrase and its list stand for as many as a need asks
// for.
func (f *Finder) several(p *scope.Predicate, np int32, n *rule.Need) bool {
	return f.enough(p, f.args.Phrase(p, np, nil), n)
}

// enough says whether as many entities of the type that a need counts are among those found.
func (f *Finder) enough(p *scope.Predicate, found []argument.Filler, n *rule.Need) bool {
	var all []int32
	for _, g := range found {
		if !slices.Contains(all, g.Entity) {
			all = append(all, g.Entity)
		}
	}
	return f.many(p, all, n)
}

// many says whether so many of these entities are of a type as a need asks for.
func (f *Finder) many(p *scope.Predicate, all []int32, n *rule.Need) bool {
	return slices.ContainsFunc(n.Several, func(x rule.Several) bool {
		count := 0
		for _, e := range all {
			if p.Doc.Entities[e].Type == x.Type {
				count++
			}
		}
		return count >= x.Count
	})
}

// whereMet says whether noun phrase np is the place where the gathering that a predicate
// understands is told to be, or the state around it: "the summit opens in Kazan ... Xi will arrive in Kazan",
// "will be in Russia".
func (f *Finder) whereMet(p *scope.Predicate, np int32) bool {
	place, state := p.Doc.Ref(p.Sent, np).Place, int32(-1)
	if place < 0 && p.Sent.Class(np) == syntax.CState {
		state = p.Doc.Entity(p.Sent, np, model.State)
	}
	if place < 0 && state < 0 || f.ofOtherYears(p) {
		return false
	}
	there := func(s *syntax.Sentence, m int32) bool {
		x := p.Doc.Ref(s, m).Place
		return place >= 0 && x == place || state >= 0 && (x >= 0 && p.Doc.Country(x) == state || x < 0 && s.Class(m) == syntax.CState && p.Doc.Entity(s, m, model.State) == state)
	}
	e := f.understood(p, "")
	if e < 0 {
		return false
	}
	began := p.Doc.Began(p.Sent)
	in := func(i int) bool {
		s := p.Doc.Sentences[i]
		for m := range s.NPs {
			n := &s.NPs[m]
			if state >= 0 && n.Prep == f.w.of && n.Up >= 0 && slices.Contains(p.Doc.Refs[i][n.Up].Actors, e) && f.homeOf(p.Doc, s, int32(m)) == state {
				return true
			}
			if (n.Prep != f.w.in && n.Prep != f.w.at) || !there(s, int32(m)) {
				continue
			}
			for x := range p.Doc.Refs[i] {
				if slices.Contains(p.Doc.Refs[i][x].Actors, e) && (n.Up == int32(x) || n.Clause >= 0 && i < p.Sent.Index && (n.Clause == s.NPs[x].Clause || goesFor(s, n.Clause, s.NPs[x].Clause))) {
					return true
				}
			}
		}
		return false
	}
	for i := p.Sent.Index; i >= max(began, p.Sent.Index-reach); i-- {
		if in(i) {
			return true
		}
	}
	return p.Sent.Index-reach > began && in(began)
}

// ofOtherYears says whether the clause of a predicate tells of a year, or that it happened for the last time or once, so that no
// gathering to come is meant: "last | travelled to China in 2024".
func (f *Finder) ofOtherYears(p *scope.Predicate) bool {
	s := p.Sent
	if p.Clause < 0 {
		return false
	}
	v := &s.Verbs[s.Clauses[p.Clause].Verb]
	for i := max(v.First-1, s.First); i < v.Last; i++ {
		if f.lex.Word(s.Words[i]).Text == "last" || f.lex.In(lexicon.Once, s.Words[i]) {
			return true
		}
	}
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.Clause == p.Clause && n.Last > n.First && syntax.IsYear(s.Text(n.Last-1, n.Last))
	})
}

// goesFor says whether clause c is the infinitive of what for is told in clause around: "are arriving in Lima | to attend".
func goesFor(s *syntax.Sentence, around, c int32) bool {
	return c >= 0 && s.Clauses[c].Kind == syntax.Xcomp && s.Clauses[c].Gov == around
}

// homeOf is the state of the person a gathering behind whose "of" noun phrase np stands is for, who is at home there: "the
// inauguration of | Peru's president-elect, Ana Rios", "the funeral of | President Rios"; -1 for none.
func (f *Finder) homeOf(d *mention.Document, s *syntax.Sentence, np int32) int32 {
	if x := s.NPs[np].PossNP; x >= 0 && s.Class(np) == syntax.COffice {
		return d.Entity(s, x, model.State)
	}
	if e := d.Entity(s, np, model.Person); e >= 0 {
		return d.Country(e)
	}
	return -1
}

// governs says whether an infinitive or a gerund of one of a need's verbs, or any,
// depends on the trigger.
func (f *Finder) governs(p *scope.Predicate, form string, n *rule.Need) bool {
	s := p.Sent
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if p.NP >= 0 && c.GovNP != p.NP && (form != "inf" || !f.args.Infinitive(p, c)) || p.NP < 0 && c.Gov != p.Clause {
			continue
		}
		v := &s.Verbs[c.Verb]
		if n.Not && form == "ger" && p.NP < 0 && v.Prep == 0 && c.Subj == s.Clauses[p.Clause].Subj && s.Doc.Tokens[max(v.First-1, s.First)].Kind == text.Comma {
			continue // "recognised Kosovo, bringing to 100 the number of states that do": besides
		}
		if (n.Any || n.Words.Has(v.Lemma)) && (!v.Neg || n.Any) && (form == "inf" && c.Kind == syntax.Xcomp || form == "ger" && (v.Form == syntax.Gerund || p.NP < 0 && v.Passive && c.Kind == syntax.Participial && c.Subj >= 0 && c.Subj == s.Clauses[p.Clause].Obj)) { // "wants him extradited"
			return true
		}
	}
	return false
}

// hasWord says whether a noun phrase has a word of a need. What a rule rules out does not
// stand in the name of an organization or state: who joins the United Nations joins no
// "nations".
func (f *Finder) hasWord(s *syntax.Sentence, np int32, n *rule.Need) bool {
	x := &s.NPs[np]
	for k := x.PFirst; k < x.PLast; k++ {
		if part := &s.Parts[k]; n.Not && part.Kind == syntax.PEntity && part.Last-part.First > 1 && part.Is(lexicon.Org|lexicon.State) || n.Not && f.bears(s, np, part) {
			continue
		}
		for i := s.Parts[k].First; i < s.Parts[k].Last; i++ {
			if w := s.Words[i]; n.Words.Has(w) || n.Words.Has(f.lex.Word(w).Stem) {
				return true
			}
			for _, phrase := range n.Phrases {
				if f.phraseAt(s, i, phrase) {
					return true
				}
			}
		}
	}
	if x.PFirst == x.PLast && n.Words.Has(x.Det) {
		return true // "five are"
	}
	return x.Like >= 0 && s.NPs[x.Like].Like < 0 && f.hasWord(s, x.Like, n) // "two Russian ones": diplomats
}

// bears says whether a part of a noun phrase is somebody's name, whose words mean nothing: "backed Ban Ki-moon".
func (f *Finder) bears(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	if part.Kind == syntax.PEntity && part.Is(lexicon.Leader) {
		return true
	}
	if part.Kind != syntax.PName {
		return false
	}
	class := s.Class(np)
	return class == syntax.CPerson || class == syntax.CName && s.NPs[np].Det == 0 && part.Last-part.First == 1
}

// phraseAt says whether several words of a need stand at token i, the last in either
// number: "letter of intent".
func (f *Finder) phraseAt(s *syntax.Sentence, i int32, phrase []int32) bool {
	for k, w := range phrase {
		at := i + int32(k)
		if at >= s.Last || s.Words[at] != w && (k < len(phrase)-1 || f.lex.Word(s.Words[at]).Stem != w) {
			return false
		}
	}
	return true
}
