package clause

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// gap opens a clause that repeats the verb of the one before it, for the
// subject at item k.
func (b *builder) gap(k int) {
	s := b.S
	np := b.Items[k].Ref
	like := b.top().clause
	last := int32(len(s.Clauses) - 1)
	end := k + 1 // of the list of subjects: "Peru and Chile | by their ministers"
	for b.KindAt(end) == syntax.IConj || b.KindAt(end) == syntax.IComma || b.KindAt(end) == syntax.INP {
		end++
	}
	by := last >= 0 && s.Clauses[last].Kind == syntax.Xcomp && s.Verbs[s.Clauses[last].Verb].Passive && b.KindAt(end) == syntax.IPrep && b.Items[end].Word == b.G.V.By
	if by {
		like = last // "is to be represented by X, Peru by Y, Chile | by"
	}
	for i := len(b.frames) - 1; i >= 0 && !by && (like < 0 || s.Clauses[like].Kind == syntax.Xcomp || s.Clauses[like].Kind == syntax.Participial); i-- {
		like = b.frames[i].clause
	}
	if like < 0 {
		like = b.prior
	}
	if like < 0 {
		b.subject(k)
		return
	}
	b.repeatClause(like, np, k)
}

// repeatClause opens a clause like another with subject np, at item k.
func (b *builder) repeatClause(like, np int32, k int) {
	s := b.S
	verb := s.Verbs[s.Clauses[like].Verb]
	s.Verbs = append(s.Verbs, verb)
	old := s.Clauses[like]
	root := like
	if old.Like >= 0 {
		root = old.Like
	}
	s.Clauses = append(s.Clauses, syntax.Clause{
		Verb: int32(len(s.Verbs) - 1), Kind: old.Kind, Subj: np, Obj: -1, Obj2: -1, Gov: old.Gov, GovNP: -1, Sub: old.Sub, Like: root,
		First: b.Items[k].First, Last: b.Items[k].Last,
	})
	c := int32(len(s.Clauses) - 1)
	s.NPs[np].Clause = c
	b.top().clause = c
	for _, x := range b.fronted {
		s.NPs[x].Clause = c
	}
	b.fronted = b.fronted[:0]
	if old.Obj >= 0 && old.Obj2 >= 0 && s.Class(old.Obj) == s.Class(np) && s.Class(old.Obj2) == syntax.CNumber {
		s.Clauses[c].Subj, s.Clauses[c].Obj = old.Subj, np // "gave Moldova 40 million and Sweden 25 million"
	}
}

// repeat says of which noun a noun phrase in a clause without a verb of its own
// leaves out: "fifteen" diplomats, "two Russian ones".
func (b *builder) repeat(np int32, cl *syntax.Clause) {
	s := b.S
	n := &s.NPs[np]
	old := &s.Clauses[cl.Like]
	if cl.Obj != np || old.Obj < 0 || s.NPs[np].Like >= 0 {
		return
	}
	switch c := s.Class(np); {
	case c == syntax.CState && s.Class(old.Obj) == syntax.CNoun && b.G.AdjectiveAlone(s, np):
		n.Like = s.NPs[old.Obj].Lead
	case c == syntax.CNumber, b.G.Lex.Word(s.HeadWord(np)).Text == "ones", b.G.Lex.Word(s.HeadWord(np)).Text == "one":
		n.Like = s.NPs[old.Obj].Lead
	case c == syntax.CPron:
		n.Like = s.NPs[old.Obj].Lead
		if w := b.G.Lex.Word(s.HeadWord(np)).Text; w == "none" || w == "nobody" || w == "nothing" {
			s.Verbs[cl.Verb].Neg = true
		}
	}
}

// repeats reads "as did Nicaragua", "so did Chad", "neither did Mali": a verb
// that stands for the whole clause before it, its subject behind.
func (b *builder) repeats(k, prev int) bool {
	s := b.S
	like := b.top().clause
	if !b.standsFor(k) {
		return false
	}
	if like < 0 {
		like = b.prior
	}
	if like < 0 {
		return false
	}
	for g := s.Clauses[like].Gov; s.Clauses[like].Kind == syntax.Xcomp && g >= 0 && s.Clauses[like].Subj != s.Clauses[g].Subj; g = s.Clauses[like].Gov {
		like = g // "told two envoys to leave, as did Chad": told them
	}
	w := b.G.Lex.Word(s.Words[b.Items[k-1].Last-1]).Text
	np := b.Items[k+1].Ref
	old := s.Clauses[like]
	b.repeatClause(like, np, k+1)
	c := &s.Clauses[b.top().clause]
	c.Obj, c.Obj2 = old.Obj, old.Obj2
	s.Verbs[c.Verb].Neg = s.Verbs[c.Verb].Neg || w == "neither" || w == "nor"
	return true
}

// standsFor says whether the verb at item k is an auxiliary that stands for a clause before it, its subject behind: "as |
// did Nicaragua".
func (b *builder) standsFor(k int) bool {
	s := b.S
	v := &s.Verbs[b.Items[k].Ref]
	if k == 0 || v.First+1 != v.Last || b.G.Lex.Word(s.Words[v.Head]).Closed&(lexicon.Do|lexicon.Be|lexicon.Have|lexicon.Modal) == 0 || b.KindAt(k+1) != syntax.INP || s.NPs[b.Items[k+1].Ref].Prep != 0 {
		return false
	}
	switch b.G.Lex.Word(s.Words[b.Items[k-1].Last-1]).Text {
	case "as", "so", "neither", "nor":
		return true
	}
	return false
}

// elliptic fills a clause of an auxiliary alone with what the clause before it
// says: "France has recognised it, but Germany has not".
func (b *builder) elliptic(c int32) {
	s := b.S
	cl, old := &s.Clauses[c], &s.Clauses[c-1]
	v := &s.Verbs[cl.Verb]
	if cl.Subj < 0 || cl.Obj >= 0 || old.Subj < 0 || cl.Subj == old.Subj || cl.Like >= 0 || cl.Kind != syntax.Main && cl.Kind != syntax.Adverbial || old.Kind != syntax.Main {
		return
	}
	not := false
	for i := v.First; i < v.Last; i++ {
		w := b.G.Lex.Word(s.Words[i])
		not = not || w.Closed&lexicon.Neg != 0
		if w.Closed&(lexicon.Do|lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Neg) == 0 {
			return
		}
	}
	if !not && !s.Verbs[old.Verb].Neg { // "Germany has", "so did": told elsewhere; but "will not attend, but Germany will"
		return
	}
	for i := range s.Items {
		if it := &s.Items[i]; it.First >= v.Last {
			if it.Kind != syntax.IComma && it.Kind != syntax.IStop && it.Kind != syntax.IConj && it.Kind != syntax.ICloseQuote && it.Kind != syntax.ISemicolon {
				return
			}
			break
		}
	}
	neg := v.Neg || not
	verb := s.Verbs[old.Verb]
	*v = verb
	v.Neg = neg
	cl.Obj, cl.Obj2, cl.Like = old.Obj, old.Obj2, c-1
	if old.Like >= 0 {
		cl.Like = old.Like
	}
}
