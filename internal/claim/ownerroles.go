package claim

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// owner lists whose the things are that a noun phrase and the others of its
// list name: "Iran" of "Iran's launch", "the Iranian launch", "the launch by
// Iran" and, where the noun lets "of" say who acts, "the actions of Iran".
func (f *Finder) owner(p *predicate, np int32, out []filler) []filler {
	s := p.s
	var buf [64]int32
	for _, m := range s.Members(np, buf[:]) {
		n := &s.NPs[m]
		before := len(out)
		own := !f.res.Rebellious(s, m) && !f.factional(s, m) // "Iran's rebel Kurds" are not Iran
		if own || s.Class(m) == syntax.CEvent {              // "Iran's terrorist attack" is
			out = f.possessor(p, m, out)
			if f.suffers(s, m) {
				out = slices.DeleteFunc(out, func(g filler) bool { return p.d.Entities[g.entity].Type == model.Person })
			}
		}
		for k := n.PFirst; own && k < n.Head && len(out) == before && !f.keptThere(s, m); k++ {
			if part := &s.Parts[k]; (!part.Is(lexicon.Place) || part.Is(lexicon.Metonym) && p.d.VenueInName(s, part) < 0) && !s.HelpedBy(f.lex, part) { // "the Paris attacks" are not by France
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
			if y := &s.NPs[x]; y.Prep == f.w.by && y.Lead == x && f.hangsOn(s, x, m) {
				out = f.phrase(p, x, out)
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
					out = f.phrase(p, x, out)
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
			w := f.stemOf(s, np)
			return f.lex.Head(w)&(lexicon.Government|lexicon.StateHead) == 0 && f.book.Deed(w) == 0 && !f.lex.Word(w).Is(lexicon.Assault)
		}
	}
	return false
}

// keptThere says whether the adjective of a state before wealth only tells where it is, as "of" says whose: "the
// American assets of the bank".
func (f *Finder) keptThere(s *syntax.Sentence, np int32) bool {
	x := np + 1
	return f.lex.Word(f.stemOf(s, np)).Is(lexicon.Wealth) && x < int32(len(s.NPs)) && s.NPs[x].Up == np && s.NPs[x].Prep == f.w.of
}

// suffers says whether a noun phrase tells what is done to the person whose it is: "his
// arrest", not "his arrest of".
func (f *Finder) suffers(s *syntax.Sentence, np int32) bool {
	if !f.lex.Word(f.stemOf(s, np)).Is(lexicon.Suffered) {
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
func (f *Finder) maker(p *predicate, np int32, out []filler) []filler {
	s := p.s
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if !f.book.Light(v.Lemma) && !(v.Lemma == f.w.take && f.lex.Word(f.stemOf(s, np)).Is(lexicon.Summary)) { // "the steps taken by Peru"
			continue
		}
		switch {
		case cl.Kind == syntax.Relative && cl.Obj == np && !v.Passive:
			return f.phrase(p, cl.Subj, out)
		case (cl.Kind == syntax.Relative || cl.Kind == syntax.Participial) && cl.Subj == np && v.Passive:
			q := *p
			q.clause, q.np = int32(c), -1
			var buf [8]int32
			for _, x := range f.preps(&q, f.w.by, buf[:0]) {
				out = f.phrase(&q, x, out)
			}
			return out
		}
	}
	return out
}

// wisher lists who wants what the clause about it speaks of: "Rios wished to retain the
// presidency, which was backed by Peru".
func (f *Finder) wisher(p *predicate, np int32, out []filler) []filler {
	s := p.s
	if p.clause < 0 || s.Clauses[p.clause].Kind != syntax.Relative {
		return out
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Kind != syntax.Xcomp || cl.Obj != np || cl.Subj < 0 || cl.Gov < 0 {
			continue
		}
		if o := f.operator(s, &s.Verbs[s.Clauses[cl.Gov].Verb]); o != nil && o.Polarity == model.Hypothetical {
			return f.phrase(p, cl.Subj, out)
		}
	}
	return out
}
