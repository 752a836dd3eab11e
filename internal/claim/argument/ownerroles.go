package argument

import (
	"slices"
	"strings"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// possessor lists who has a noun phrase: "Iran's", "its", and whose the journey is that "the visit" means.
func (f *Finder) possessor(p *scope.Predicate, np int32, out []Filler) []Filler {
	n := &p.Sent.NPs[np]
	if n.PossNP >= 0 {
		if with := f.sharedWith(p.Sent, np); with >= 0 {
			out = f.Phrase(p, with, out)
		}
		return f.Phrase(p, n.PossNP, out)
	}
	if all := p.Doc.Possessor(p.Sent, np).Actors; len(all) > 0 {
		if f.ownAll(p, np, all) {
			return out
		}
		for _, e := range all {
			out = append(out, Filler{Entity: e, NP: -1, First: n.First, Last: n.First + 1, Via: mention.ByPronoun})
		}
	}
	return out
}

// sharedWith is the state that has a treaty, or what is done with one, together with the next
// one: "Peru and Chile's trade agreement"; -1 for none.
func (f *Finder) sharedWith(s *syntax.Sentence, np int32) int32 {
	owner := s.NPs[np].PossNP
	conj := s.NPs[owner].First - 1
	word := f.lex.Word(f.scope.StemOf(s, np))
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
func (f *Finder) ownAll(p *scope.Predicate, np int32, all []int32) bool {
	if len(all) < 2 || p.Clause < 0 || p.NP >= 0 || p.Sent.Clauses[p.Clause].Obj != np || p.Sent.Clauses[p.Clause].Subj < 0 {
		return false
	}
	subjects := f.Phrase(p, p.Sent.Clauses[p.Clause].Subj, nil)
	for _, e := range all {
		if !Among(subjects, e) {
			return false
		}
	}
	return true
}

// wholeBody is the organization in whose name a noun phrase stands behind "of", what a date there is
// of, or the event in a town, else the noun phrase itself: "the Bank of | Japan, in which", "the Treaty
// of | 1819, in which", "a summit in | Oslo at which".
func (f *Finder) wholeBody(p *scope.Predicate, np int32) int32 {
	if np < 0 || p.Sent.NPs[np].Up < 0 {
		return np
	}
	up := p.Sent.NPs[np].Up
	if class, rel := p.Sent.Class(np), &p.Sent.Clauses[p.Clause]; (class == syntax.CState || class == syntax.CPlace) && p.Sent.NPs[np].Prep == f.w.in && (rel.RelPrep == f.w.at || rel.RelPrep == f.w.to && f.lex.Word(p.Sent.Verbs[rel.Verb].Lemma).Text == "invite") {
		if at := p.Sent.NPs[up].Up; at >= 0 && p.Sent.NPs[up].Prep == f.w.at {
			up = at // "a summit at the palace in | Oslo to which he invited"
		}
		if p.Sent.Class(up) == syntax.CEvent {
			return up
		}
		up = p.Sent.NPs[np].Up
	}
	if up == np-1 && p.Sent.Class(np) == syntax.CState && (p.Sent.Class(up) == syntax.CPlace || p.Sent.Class(up) == syntax.CState) && p.Sent.NPs[up].Last+1 == p.Sent.NPs[np].First && p.Sent.Doc.Tokens[p.Sent.NPs[up].Last].Kind == text.Comma {
		return up // "to Geneva, | Switzerland, where"
	}
	if p.Sent.NPs[np].Prep != f.w.of {
		return np
	}
	if p.Sent.Class(np) == syntax.CDate {
		return up
	}
	ref := p.Doc.Ref(p.Sent, up)
	if len(ref.Actors) != 1 || !strings.HasSuffix(p.Doc.Entities[ref.Actors[0]].Name, " of "+p.Sent.Text(p.Sent.NPs[np].First, p.Sent.NPs[np].Last)) {
		return np
	}
	return up
}

// Posting says whether a noun phrase tells where the diplomat before it serves, "sent its
// ambassador to Gabon", "the US ambassador to Peru, Luke Hill, arrived", or for what: "the envoy for the peace talks, Ana Rios, arrived".
func (f *Finder) Posting(p *scope.Predicate, np int32) bool {
	up := p.Sent.NPs[np].Up
	if n := &p.Sent.NPs[np]; up >= 0 && (n.Prep == f.w.forWord || n.Prep == f.w.to) && p.Clause >= 0 && p.Sent.Class(up) == syntax.COffice && n.First < p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb].First {
		return true
	}
	if n := &p.Sent.NPs[np]; up >= 0 && n.Prep == f.w.in && p.Sent.NPs[up].Prep == f.w.of && np+1 < int32(len(p.Sent.NPs)) && p.Sent.NPs[up].Up >= 0 && p.Sent.NPs[np+1].Appos == p.Sent.NPs[up].Up && f.envoyOffice(p.Sent, p.Sent.NPs[up].Up) {
		return true // "the ambassador of Peru in | Oslo, Ana Rios,"
	}
	named := up >= 0 && p.Sent.NPs[np].Prep == f.w.to && np+1 < int32(len(p.Sent.NPs)) && p.Sent.NPs[np+1].Appos == up // "the ambassador to Peru, Luke Hill,"
	if up < 0 || p.Sent.NPs[up].PossNP < 0 && p.Sent.NPs[up].PossWord == 0 && !named || p.Doc.Entity(p.Sent, np, model.State) < 0 {
		return false
	}
	return f.envoyOffice(p.Sent, up)
}

// envoyOffice says whether a noun phrase is the office of one who is sent to a state.
func (f *Finder) envoyOffice(s *syntax.Sentence, np int32) bool {
	h := s.HeadPart(np)
	return h != nil && h.Kind == syntax.POffice && (f.lex.Offices[h.Ref].Kind == lexicon.Diplomat || f.lex.Offices[h.Ref].Kind == lexicon.Envoy)
}

// owner lists whose the things are that a noun phrase and the others of its
// list name: "Iran" of "Iran's launch", "the Iranian launch", "the launch by
// Iran" and, where the noun lets "of" say who acts, "the actions of Iran".
func (f *Finder) owner(p *scope.Predicate, np int32, out []Filler) []Filler {
	s := p.Sent
	var buf [64]int32
	for _, m := range s.Members(np, buf[:]) {
		n := &s.NPs[m]
		before := len(out)
		own := !f.res.Rebellious(s, m) && !f.factional(s, m) && (n.Prep != 0 || !f.lex.In(lexicon.Foes, s.HeadWord(m))) // "Iran's rebel Kurds" are not Iran, nor are its enemies
		if own || s.Class(m) == syntax.CEvent {                                                                         // "Iran's terrorist attack" is
			out = f.possessor(p, m, out)
			if f.suffers(s, m) {
				out = slices.DeleteFunc(out, func(g Filler) bool { return p.Doc.Entities[g.Entity].Type == model.Person })
			}
		}
		for k := n.PFirst; own && k < n.Head && len(out) == before && !f.keptThere(s, m); k++ {
			if part := &s.Parts[k]; (!part.Is(lexicon.Place) || part.Is(lexicon.Metonym) && p.Doc.VenueInName(s, part) < 0) && !s.HelpedBy(f.lex, part) { // "the Paris attacks" are not by France
				out = f.partFillers(p, k, out)
			}
			if other := f.hyphened(s, n, k); other >= 0 && len(out) > before {
				if f.lex.In(lexicon.Mutual, s.HeadWord(m)) {
					return out[:before] // "condemned the Chad-Mali clashes"
				}
				out = f.partFillers(p, other, out) // "condemned the US-Israeli strikes"
			}
		}
		for x := m + 1; x < int32(len(s.NPs)) && x <= m+6; x++ {
			if y := &s.NPs[x]; y.Prep == f.w.by && y.Lead == x && f.scope.HangsOn(s, x, m) {
				out = f.Phrase(p, x, out)
			}
		}
		if len(out) == before {
			out = f.maker(p, m, out)
		}
		if len(out) == before {
			out = f.doer(p, m, out)
		}
		if len(out) == before {
			out = f.wisher(p, m, out)
		}
		if len(out) == before && f.book.Whose(f.lex.Word(s.HeadWord(m)).Stem) {
			last := m
			for s.NPs[last].Next == last+1 {
				last++ // "the violations and abuses of"
			}
			for x := m + 1; x < int32(len(s.NPs)) && x <= m+6; x++ {
				if y := &s.NPs[x]; y.Prep == f.w.of && y.Lead == x && (y.Up == m || y.Up == last) {
					out = f.Phrase(p, x, out)
				}
			}
		}
	}
	return out
}

// hyphened is the part that a hyphen joins to part k of a noun phrase, where both name states: "the Chad-|Mali border"; -1 for none.
func (f *Finder) hyphened(s *syntax.Sentence, n *syntax.NP, k int32) int32 {
	if k+1 >= n.Head {
		return -1
	}
	for _, part := range s.Parts[k : k+2] {
		if part.Kind != syntax.PEntity || !part.Is(lexicon.State) && !part.Is(lexicon.Demonym) {
			return -1
		}
	}
	if i := s.Parts[k+1].First; !s.Doc.Tokens[i].Joined {
		return -1
	}
	return k + 1
}

// factional says whether what a noun phrase names is that of a party of a state and not of the state itself: "the Greek
// Communist war effort", not "the Chinese Communist government", "the Soviet communist invasion".
func (f *Finder) factional(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst + 1; k < n.Head; k++ {
		if part := &s.Parts[k]; s.Parts[k-1].Kind == syntax.PEntity && f.lex.Head(s.Words[part.Last-1])&lexicon.Partisan != 0 {
			w := f.scope.StemOf(s, np)
			return f.lex.Head(w)&(lexicon.Government|lexicon.StateHead) == 0 && f.book.Deed(w) == 0 && !f.lex.Word(w).Is(lexicon.Assault)
		}
	}
	return false
}

// keptThere says whether the adjective of a state before wealth only tells where it is, as "of" says whose: "the
// American assets of the bank".
func (f *Finder) keptThere(s *syntax.Sentence, np int32) bool {
	x := np + 1
	return f.lex.Word(f.scope.StemOf(s, np)).Is(lexicon.Wealth) && x < int32(len(s.NPs)) && s.NPs[x].Up == np && s.NPs[x].Prep == f.w.of
}

// suffers says whether a noun phrase tells what is done to the person whose it is: "his
// arrest", not "his arrest of".
func (f *Finder) suffers(s *syntax.Sentence, np int32) bool {
	if !f.lex.Word(f.scope.StemOf(s, np)).Is(lexicon.Suffered) {
		return false
	}
	for x := range s.NPs {
		if s.NPs[x].Up == np && s.NPs[x].Prep == f.w.of {
			return false
		}
	}
	return true
}

// maker lists who makes what a noun phrase names by the clause about it: "the war
// he has started", "the strikes carried out by Israel".
func (f *Finder) maker(p *scope.Predicate, np int32, out []Filler) []Filler {
	s := p.Sent
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if !f.book.Light(v.Lemma) && !(v.Lemma == f.w.take && f.lex.Word(f.scope.StemOf(s, np)).Is(lexicon.Summary)) { // "the steps taken by Peru"
			continue
		}
		switch {
		case cl.Kind == syntax.Relative && cl.Obj == np && !v.Passive:
			return f.Phrase(p, cl.Subj, out)
		case (cl.Kind == syntax.Relative || cl.Kind == syntax.Participial) && cl.Subj == np && v.Passive:
			q := *p
			q.Clause, q.NP = int32(c), -1
			var buf [8]int32
			for _, x := range f.Preps(&q, f.w.by, buf[:0]) {
				out = f.Phrase(&q, x, out)
			}
			return out
		}
	}
	return out
}

// wisher lists who wants what the clause about it speaks of: "Rios wished to retain the
// presidency, which was backed by Peru".
func (f *Finder) wisher(p *scope.Predicate, np int32, out []Filler) []Filler {
	s := p.Sent
	if p.Clause < 0 || s.Clauses[p.Clause].Kind != syntax.Relative {
		return out
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Kind != syntax.Xcomp || cl.Obj != np || cl.Subj < 0 || cl.Gov < 0 {
			continue
		}
		if o := f.scope.Operator(s, &s.Verbs[s.Clauses[cl.Gov].Verb]); o != nil && o.Polarity == model.Hypothetical {
			return f.Phrase(p, cl.Subj, out)
		}
	}
	return out
}
