package argument

import (
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// standsSubject lists the noun phrases of those who do what a verb tells.
func (f *Finder) standsSubject(p *scope.Predicate, out []int32) []int32 {
	s, c := p.Sent, &p.Sent.Clauses[p.Clause]
	var np int32
	if s.Verbs[c.Verb].Passive {
		before := len(out)
		if out = f.Preps(p, f.w.by, out); len(out) > before {
			return out
		}
		np = f.commands(s, c)
	} else {
		np = f.identified(s, c, f.issuer(s, c, c.Subj))
		if with := f.scope.Joined(s, c); with >= 0 {
			out = append(out, with)
		}
		out = f.doTheSame(s, p.Clause, out)
		for i := range s.Clauses { // "threatened to leave, as did | Chile"
			if x := &s.Clauses[i]; x.Kind == syntax.Xcomp && x.Like >= 0 && x.Gov == p.Clause && x.Subj >= 0 && x.Subj != c.Subj && s.Verbs[x.Verb].First < s.NPs[x.Subj].First {
				out = append(out, x.Subj)
			}
		}
	}
	if np >= 0 {
		out = append(out, np)
	}
	return out
}

// commands is who has done what the participle says that is the clause c: "ordered the
// ambassador expelled"; -1 for none.
func (f *Finder) commands(s *syntax.Sentence, c *syntax.Clause) int32 {
	if c.Kind != syntax.Participial || c.Gov < 0 || c.GovNP < 0 || s.NPs[c.GovNP].Last != s.Verbs[c.Verb].First {
		return -1
	}
	g := &s.Clauses[c.Gov]
	if v := &s.Verbs[g.Verb]; v.Passive || g.Obj != c.GovNP || f.lex.Word(v.Lemma).Text != "order" {
		return -1
	}
	return g.Subj
}

// issuer is who puts out what a relative clause tells of: "Norway issued a statement
// which condemned Chile"; else the subject itself.
func (f *Finder) issuer(s *syntax.Sentence, c *syntax.Clause, np int32) int32 {
	if np < 0 || c.Kind != syntax.Relative && c.Kind != syntax.Participial || f.lex.Head(s.HeadWord(np))&lexicon.Utterance == 0 {
		return np
	}
	if by := f.issuedBy(s, np); by >= 0 {
		return by
	}
	if c.Kind != syntax.Relative || c.Gov < 0 {
		return np
	}
	g := &s.Clauses[c.Gov]
	v := &s.Verbs[g.Verb]
	if v.Passive || g.Subj < 0 || !s.Same(g.Obj, s.NPs[np].Lead) && !s.Same(g.Obj2, s.NPs[np].Lead) {
		return np
	}
	if f.lex.Word(v.Lemma).Does(lexicon.Issues) {
		return g.Subj
	}
	return np
}

// issuedBy is who puts out what is the subject of a passive: "A resolution condemning
// Chile was adopted by the Assembly"; -1 for none.
func (f *Finder) issuedBy(s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		g := &s.Clauses[i]
		if v := &s.Verbs[g.Verb]; g.Subj != np || !v.Passive || !f.lex.Word(v.Lemma).Does(lexicon.Issues) {
			continue
		}
		for m := range s.NPs {
			if n := &s.NPs[m]; n.Prep == f.w.by && n.Clause == int32(i) && n.Lead == int32(m) {
				return int32(m)
			}
		}
	}
	return -1
}

// doTheSame adds the states of which clause c says that its subject comes after them or joins them in what it does to another:
// "Peru recognised Kosovo, following | Chile", "Peru cut ties with Chad, joining | Chile and Bolivia".
func (f *Finder) doTheSame(s *syntax.Sentence, c int32, out []int32) []int32 {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.Subj < 0 || v.Neg || v.Passive || s.Class(cl.Subj) != syntax.CState || !f.lex.Word(v.Lemma).Does(lexicon.Ousts|lexicon.Breaks) {
		return out
	}
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause == c && n.Prep == f.w.following && n.Lead == int32(m) && s.Class(int32(m)) == syntax.CState {
			out = append(out, int32(m))
		}
	}
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if w := &s.Verbs[x.Verb]; x.Kind == syntax.Participial && x.Gov == c && x.Subj == cl.Subj && w.Lemma == f.w.join && w.Form == syntax.Gerund && w.First > v.Last && s.Doc.Tokens[w.First-1].Kind == text.Comma && x.Obj >= 0 && s.Class(x.Obj) == syntax.CState {
			out = append(out, x.Obj)
		}
	}
	return out
}
