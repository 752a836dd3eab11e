package argument

import (
	"slices"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// followed says whether a clause tells who did the same as noun phrase np, the subject of the
// predicate: "Peru joined the bloc in 1990, followed by Chile", "Peru, joined by Chile, condemned".
func (f *Finder) followed(p *scope.Predicate, np, clause int32) bool {
	if p.NP >= 0 && !p.Light || p.Clause < 0 || clause < 0 || clause == p.Clause {
		return false
	}
	c := &p.Sent.Clauses[clause]
	v := &p.Sent.Verbs[c.Verb]
	q := &p.Sent.Clauses[p.Clause]
	if v.Lemma == f.w.follow && v.Passive && c.Kind == syntax.Participial && q.Kind == syntax.Xcomp && (np == q.Subj || np == f.identified(p.Sent, q, q.Subj)) {
		if c.Gov == p.Clause && c.Subj == q.Obj && p.Sent.Doc.Tokens[v.First-1].Kind == text.Comma {
			return true // "was the first to recognise Kosovo, followed by Peru"
		}
		if c.Gov >= 0 && (c.Subj == q.Subj || c.Subj == np) && p.Sent.Clauses[c.Gov].Subj == q.Subj && p.Sent.Verbs[p.Sent.Clauses[c.Gov].Verb].Copula {
			return true // "The first to recognise Kosovo was Chile, followed by Peru"
		}
	}
	if c.Kind != syntax.Participial || c.Subj != np || q.Subj != np || !v.Passive {
		return false
	}
	aside := c.Gov < 0 && v.First < p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb].First
	return v.Lemma == f.w.follow && (aside || c.Gov == p.Clause) || v.Lemma == f.w.join && aside
}

// equated lists what a noun phrase that names nobody is said to be: "those
// attending will include Lukashenko", "he will be among those attending".
func (f *Finder) equated(p *scope.Predicate, np, m int32, out []Filler, depth int) []Filler {
	s := p.Sent
	one := int32(-1) // "one of the countries that"
	if up := s.NPs[m].Up; up >= 0 && s.NPs[m].Prep == f.w.of && f.CountedNP(s, up) == m && !s.NPs[up].Plural {
		one = up
		for x := range s.NPs { // "Chad, one of the states that"
			if s.NPs[x].Appos == one {
				out = f.expand(p, int32(x), out, depth+1)
			}
		}
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if int32(c) == p.Clause {
			continue
		}
		v := &s.Verbs[cl.Verb]
		switch {
		case one >= 0 && v.Copula && cl.Obj == one && cl.Subj >= 0:
			if st := f.scope.State(&scope.Predicate{Doc: p.Doc, Sent: s, Clause: int32(c), NP: -1, Part: -1}); st.Polarity != model.Hypothetical {
				for _, g := range f.expand(p, cl.Subj, nil, depth+1) {
					g.Neg = g.Neg != (st.Polarity == model.Negated)
					out = append(out, g)
				}
			}
		case cl.Subj >= 0 && cl.Subj != m && s.NPs[m].Plural && !v.Passive && f.lex.Word(v.Lemma).Does(lexicon.Joins) && (cl.Obj == m || cl.Obj >= 0 && f.CountedNP(s, cl.Obj) == m):
			if st := f.scope.State(&scope.Predicate{Doc: p.Doc, Sent: s, Clause: int32(c), NP: -1, Part: -1}); st.Polarity == model.Asserted { // "joined the states that"
				out = f.expand(p, cl.Subj, out, depth+1)
			}
		case cl.Subj == m && (v.Lemma == f.w.include || v.Copula), v.Lemma == f.w.include && cl.Subj >= 0 && f.listOf(s, cl.Subj, m):
			if p.Part >= 0 && !s.NPs[m].Plural && v.Lemma == f.w.include { // "a Russian-backed deal that includes Peru"
				continue
			}
			from := len(out)
			out = f.expand(p, cl.Obj, out, depth+1)
			for i := from; i < len(out) && v.Neg; i++ { // "those who came did not include Peru"
				out[i].Neg = !out[i].Neg
			}
		case v.Copula && s.NPs[m].Prep == f.w.among && s.NPs[m].Clause == int32(c):
			q := scope.Predicate{Doc: p.Doc, Sent: s, Clause: int32(c), NP: -1, Part: -1}
			st := f.scope.State(&q)
			if st.Polarity == model.Hypothetical { // "are not expected to be among those attending"
				continue
			}
			for _, g := range f.expand(p, cl.Subj, nil, depth+1) {
				g.Neg = g.Neg != (st.Polarity == model.Negated)
				out = append(out, g)
			}
		case v.Copula && cl.Obj == m && cl.Subj >= 0 && cl.Subj != np:
			out = f.expand(p, cl.Subj, out, depth+1)
		}
	}
	return out
}

// listOf says whether noun phrase list only says that those of noun phrase m are listed: "the list | of states that recognise".
func (f *Finder) listOf(s *syntax.Sentence, list, m int32) bool {
	return s.NPs[m].Up == list && s.NPs[m].Prep == f.w.of && s.NPs[m].Plural && f.lex.Word(s.HeadWord(list)).Is(lexicon.Register)
}

// itemized says whether another clause than the predicate's tells whom the people of noun
// phrase m include: "The leaders who came include X", "X is among the leaders who came".
func (f *Finder) itemized(p *scope.Predicate, m int32) bool {
	n := &p.Sent.NPs[m]
	for c := range p.Sent.Clauses {
		cl := &p.Sent.Clauses[c]
		if int32(c) == p.Clause {
			continue
		}
		v := &p.Sent.Verbs[cl.Verb]
		if cl.Subj == m && cl.Obj >= 0 && v.Lemma == f.w.include || v.Copula && n.Prep == f.w.among && n.Clause == int32(c) {
			return true
		}
	}
	return false
}

// becomes lists of whom it is said that he is or becomes what noun phrase m says,
// where the predicate's clause only tells more of that.
func (f *Finder) becomes(p *scope.Predicate, m int32, out []Filler, depth int) []Filler {
	for c := range p.Sent.Clauses {
		if cl := &p.Sent.Clauses[c]; int32(c) != p.Clause && cl.Obj == m && cl.Subj >= 0 && cl.Subj != m && p.Sent.Verbs[cl.Verb].Copula {
			return f.expand(p, cl.Subj, out, depth+1)
		}
	}
	return out
}

// namedNext lists whom the sentences after it say that a group consists of: "The
// Treasury sanctioned ten generals. Among these generals are ..., including X",
// "sanctions on four people and two banks. They include X. The banks are Y and Z".
func (f *Finder) namedNext(p *scope.Predicate, m int32, out []Filler) []Filler {
	const reach = 3 // sentences
	if p.Clause >= 0 && p.Sent.HeadWord(m) == f.w.they {
		if g := p.Sent.Clauses[p.Clause].Gov; g >= 0 && p.Sent.Clauses[g].Subj >= 0 {
			m = p.Sent.Clauses[g].Subj // "Several leaders confirmed that they will attend"
		}
	}
	if of := f.CountedNP(p.Sent, m); of >= 0 {
		m = of // "dozens of oligarchs. These include"
	}
	stem := f.lex.Word(p.Sent.HeadWord(m)).Stem
	if class := p.Sent.Class(m); stem == 0 || class != syntax.CNoun && class != syntax.COffice {
		return out
	}
	before := len(out)
	for i := p.Sent.Index + 1; i < len(p.Doc.Sentences) && i <= p.Sent.Index+reach && (i == p.Sent.Index+1 || p.Doc.Sentences[i].Paragraph() == p.Sent.Paragraph()); i++ {
		q := *p
		q.Sent, q.Clause, q.NP = p.Doc.Sentences[i], -1, -1
		includes, at := false, int32(0)
		back := func(np int32) bool {
			if w := q.Sent.HeadWord(np); i == p.Sent.Index+1 && (w == f.w.they || w == f.w.them) {
				return true
			}
			det := q.Sent.NPs[np].Det
			if n := &q.Sent.NPs[np]; n.PFirst == n.PLast && n.Last == at && i == p.Sent.Index+1 && (det == f.w.these || det == f.w.those || det == f.w.this) {
				return det != f.w.this || includes // "Seven leaders will attend. These are", "This includes"
			}
			return f.lex.Word(q.Sent.HeadWord(np)).Stem == stem && (det == f.w.these || det == f.w.those || det == f.w.the)
		}
		for c := range q.Sent.Clauses {
			cl := &q.Sent.Clauses[c]
			v := &q.Sent.Verbs[cl.Verb]
			if v.Neg || v.Lemma != f.w.include && !v.Copula || v.Passive {
				continue
			}
			includes, at = v.Lemma == f.w.include, v.First
			if cl.Subj >= 0 && back(cl.Subj) && (v.Lemma == f.w.include || cl.Obj >= 0 && q.Sent.Class(cl.Obj) != syntax.CNoun) {
				out = f.expand(&q, cl.Obj, out, 1)
			}
			for np := range q.Sent.NPs {
				if n := &q.Sent.NPs[np]; n.Clause == int32(c) && n.Prep == f.w.among && back(int32(np)) {
					out = f.expand(&q, cl.Subj, out, 1)
				}
			}
		}
	}
	if p.Sent.Class(m) == syntax.COffice && len(p.Doc.Ref(p.Sent, m).Actors) > 0 { // "expelled Russian diplomats. They were Latvia and Estonia": who did
		states := func(g Filler) bool { return p.Doc.Entities[g.Entity].Type == model.State && g.Via != mention.ByAgent }
		out = out[:before+len(slices.DeleteFunc(out[before:], states))]
	}
	for i := before; i < len(out); i++ { // the words of the claim stay in its sentence
		out[i].NP, out[i].First, out[i].Last = -1, p.First, p.Last
	}
	return out
}
