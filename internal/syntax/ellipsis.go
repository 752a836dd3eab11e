package syntax

import "diplograph/internal/lexicon"

// gapped says whether a clause whose verb is left out begins with the noun
// phrase at item k: "and Portugal | two Russian ones", "Denmark | fifteen".
// verbSeen says whether a clause that it can repeat was read.
func (p *Parser) gapped(s *Sentence, k int, verbSeen bool) bool {
	if !verbSeen || k == 0 {
		return false
	}
	subj := s.Items[k].Ref
	if p.gappedPassive(s, k) {
		return true
	}
	switch s.Class(subj) {
	case CState, COrg, CBloc, CPerson, CName:
	default:
		return false
	}
	if n := statesBefore(s, k); n < k && s.Items[n-1].Kind == IVerb && s.Class(subj) == CState {
		if v := &s.Verbs[s.Items[n-1].Ref]; !v.Passive && p.lex.Word(v.Lemma).Class&lexicon.Dative != 0 {
			return false // "gave Chad and Mali grain"
		}
	}
	i := k + 1
	for i < len(s.Items) && s.Items[i].Kind == IAdv {
		i++
	}
	if i+1 < len(s.Items) && s.Items[i].Kind == IComma && behindSemicolon(s, k-1) && s.Class(subj) == CState {
		i++ // "; Chile, its consul; and Peru, its minister"
	}
	if i < len(s.Items) && (s.Items[i].Kind == IPrep || s.Items[i].Kind == INP && s.Class(s.Items[i].Ref) == CDate) {
		return p.whenOnly(s, i) && p.sameActor(s, k) || p.otherWith(s, k, i)
	}
	if i >= len(s.Items) || s.Items[i].Kind != INP {
		return false
	}
	switch s.Class(s.Items[i].Ref) {
	case CNumber, CNoun, COffice, CPron, CEvent:
	default:
		if !p.adjectiveAlone(s, s.Items[i].Ref) {
			return false
		}
	}
	if n := &s.NPs[s.Items[i].Ref]; s.Class(s.Items[i].Ref) == COffice && n.Det == 0 && !n.Plural || p.timeWord(s, s.Items[i].Ref) {
		return false
	}
	if p.lex.Word(s.HeadWord(s.Items[i].Ref)).Text == "members" {
		return false // "made Peru, Chile and Cuba full members"
	}
	for i++; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IVerb:
			return false
		case IAdv, INP, IPrep:
		default:
			return true
		}
	}
	return true
}

// behindSemicolon says whether the item at i is a semicolon, or "and" behind one.
func behindSemicolon(s *Sentence, i int) bool {
	return s.Items[i].Kind == ISemicolon || i > 0 && s.Items[i].Kind == IConj && s.Items[i-1].Kind == ISemicolon
}

// adjectiveAlone says whether a noun phrase is "the" and the adjective of a state, whose noun may be
// left out: "led the Russian side, and Vera | the Chilean".
func (p *Parser) adjectiveAlone(s *Sentence, np int32) bool {
	n, h := &s.NPs[np], s.HeadPart(np)
	return n.Det == p.v.the && n.PLast == n.PFirst+1 && h.Kind == PEntity && h.Is(lexicon.Demonym) && !h.Is(lexicon.State)
}

// gappedList is the item where the list of states begins that ends with the one at item k, the
// last before what they do: "thirteen diplomats, | Germany, France and Canada four each"; k for
// none.
func (p *Parser) gappedList(s *Sentence, k int) int {
	first := k
	for i := k; i > 2 && (s.Items[i-1].Kind == IConj || s.Items[i-1].Kind == IComma) && s.Items[i-2].Kind == INP; i -= 2 {
		x := s.Items[i-2].Ref
		if s.Class(x) != CState || s.Class(s.Items[k].Ref) != CState || s.NPs[x].Prep != 0 {
			break
		}
		first = i - 2
	}
	if first == k || first < 2 || s.Items[first-1].Kind != IComma && s.Items[first-1].Kind != IConj && s.Items[first-1].Kind != ISemicolon {
		return k
	}
	return first
}

// whenOnly says whether only a date, or a preposition and a date, stand from
// item i to the end of a clause: "and Spain | in 1982".
func (p *Parser) whenOnly(s *Sentence, i int) bool {
	if s.Items[i].Kind == IPrep {
		i++
	}
	if i+1 >= len(s.Items) || s.Items[i].Kind != INP || s.Class(s.Items[i].Ref) != CDate {
		return false
	}
	switch s.Items[i+1].Kind {
	case IComma, IConj, ISemicolon, IStop:
		return true
	}
	return false
}

// otherWith says whether the noun phrase at item k does with whom stands behind the preposition at item i what the subject of the
// clause before does with another: "Peru sided with Chile, and | Togo with Mali".
func (p *Parser) otherWith(s *Sentence, k, i int) bool {
	items := s.Items
	if k < 6 || items[k-1].Kind != IConj || items[k-2].Kind != IComma || items[k-3].Kind != INP || items[k-4].Kind != IPrep || items[k-4].Word != items[i].Word || s.kindAt(i+1) != INP || items[i].Word == p.v.of {
		return false
	}
	switch s.kindAt(i + 2) {
	case IComma, ISemicolon, IStop:
	default:
		return false
	}
	class := s.Class(items[k].Ref)
	if s.Class(items[k-3].Ref) != s.Class(items[i+1].Ref) || s.Class(items[i+1].Ref) != class || class != CState {
		return false
	}
	v := k - 5
	if items[v].Kind == INP && s.NPs[items[v].Ref].Prep == 0 {
		v-- // "Peru signed a treaty with Chile, and"
	}
	if v < 1 || items[v].Kind != IVerb || s.Verbs[items[v].Ref].Passive || s.Verbs[items[v].Ref].Form != Finite && s.Verbs[items[v].Ref].Form != MaybeParticiple || items[v-1].Kind != INP {
		return false
	}
	return s.Class(items[v-1].Ref) == class
}

// sameActor says whether the noun phrase at item k is of the kind of the subject
// of the verb before it, and of no kind that this verb was done to: "Greece
// entered NATO in 1952 and | Spain in 1982", not "invaded Poland in 1939 and".
func (p *Parser) sameActor(s *Sentence, k int) bool {
	class := s.Class(s.Items[k].Ref)
	verb := false
	for i := k - 1; i >= 0; i-- {
		it := &s.Items[i]
		switch it.Kind {
		case IVerb:
			f := s.Verbs[it.Ref].Form
			if verb || f != Finite && f != MaybeParticiple {
				return false
			}
			verb = true
			i = passRelative(s, i)
		case INP:
			switch c := s.Class(it.Ref); {
			case it.Gap || verb && s.NPs[it.Ref].Prep == 0:
				return c == class
			case !verb && c != COrg && alike(c, class, true), !verb && c == class:
				return false
			}
		case ISub, IRel, ISemicolon, IColon, IOpenQuote:
			return false
		}
	}
	return false
}

// passRelative is the item where the relative clause between commas begins that ends right before the
// verb at item i, "Greece, | which had fought, entered NATO"; i for none.
func passRelative(s *Sentence, i int) int {
	if i == 0 || s.Items[i-1].Kind != IComma {
		return i
	}
	for j := i - 2; j > 0 && s.Items[j].Kind != ISemicolon; j-- {
		if s.Items[j].Kind == IRel && s.Items[j-1].Kind == IComma {
			return j
		}
	}
	return i
}

// gappedPassive says whether the noun phrase at item k is the subject of a passive
// that is left out: "France was represented by A, and | the Chinese side by B".
func (p *Parser) gappedPassive(s *Sentence, k int) bool {
	n := &s.NPs[s.Items[k].Ref]
	switch s.Class(s.Items[k].Ref) {
	case CState, COrg, CBloc:
	case CNoun:
		if n.PFirst >= n.PLast || s.Parts[n.PFirst].Kind != PEntity {
			return false
		}
	default:
		return false
	}
	next := k + 1
	if next < len(s.Items) && s.Items[next].Kind == IComma { // "and Peru, to nobody's surprise, by its consul"
		end := next + 1
		for end < len(s.Items) && end < next+8 && (s.Items[end].Kind == IPrep || s.Items[end].Kind == INP) {
			end++
		}
		if end < len(s.Items) && s.Items[end].Kind == IComma {
			next = end + 1
		}
	}
	if next+1 >= len(s.Items) || s.Items[next].Kind != IPrep || s.Items[next].Word != p.v.by || s.Items[next+1].Kind != INP {
		return false
	}
	by := false // "by" after the verb
	for i := k - 1; i >= 0; i-- {
		switch it := &s.Items[i]; it.Kind {
		case IPrep:
			by = by || it.Word == p.v.by
		case IVerb:
			v := &s.Verbs[it.Ref]
			return by && v.Passive && (v.Form == Finite || v.Form == Infinitive) // "is to be represented by"
		case ISub, IRel, IColon:
			return false
		}
	}
	return false
}

// fronts says whether the noun phrase at item k is the subject of a clause that
// leaves its verb out and begins with what tells it from the one before: "Lord
// Clarendon spoke for London; for Vienna, | Count Buol".
func (p *Parser) fronts(s *Sentence, k int) bool {
	items := s.Items
	if k < 4 || k >= len(items) || items[k].Kind != INP || items[k-1].Kind != IComma || items[k-2].Kind != INP || items[k-3].Kind != IPrep || items[k-4].Kind != ISemicolon {
		return false
	}
	if a, b := s.Class(items[k-2].Ref), s.Class(items[k].Ref); a != CState && a != COrg && a != CPlace || b != CPerson && b != CName {
		return false
	}
	for i := k + 1; i < len(items) && items[i].Kind != ISemicolon && items[i].Kind != IRel; i++ {
		if items[i].Kind == IVerb && s.Verbs[items[i].Ref].Form == Finite {
			return false
		}
	}
	for i := k - 5; i >= 0; i-- {
		if items[i].Kind == IPrep && items[i].Word == items[k-3].Word {
			return true
		}
	}
	return false
}

// gap opens a clause that repeats the verb of the one before it, for the
// subject at item k.
func (b *builder) gap(k int) {
	s := b.s
	np := b.items[k].Ref
	like := b.top().clause
	last := int32(len(s.Clauses) - 1)
	end := k + 1 // of the list of subjects: "Peru and Chile | by their ministers"
	for b.kindAt(end) == IConj || b.kindAt(end) == IComma || b.kindAt(end) == INP {
		end++
	}
	by := last >= 0 && s.Clauses[last].Kind == Xcomp && s.Verbs[s.Clauses[last].Verb].Passive && b.kindAt(end) == IPrep && b.items[end].Word == b.p.v.by
	if by {
		like = last // "is to be represented by X, Peru by Y, Chile | by"
	}
	for i := len(b.frames) - 1; i >= 0 && !by && (like < 0 || s.Clauses[like].Kind == Xcomp || s.Clauses[like].Kind == Participial); i-- {
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
	s := b.s
	verb := s.Verbs[s.Clauses[like].Verb]
	s.Verbs = append(s.Verbs, verb)
	old := s.Clauses[like]
	root := like
	if old.Like >= 0 {
		root = old.Like
	}
	s.Clauses = append(s.Clauses, Clause{
		Verb: int32(len(s.Verbs) - 1), Kind: old.Kind, Subj: np, Obj: -1, Obj2: -1, Gov: old.Gov, GovNP: -1, Sub: old.Sub, Like: root,
		First: b.items[k].First, Last: b.items[k].Last,
	})
	c := int32(len(s.Clauses) - 1)
	s.NPs[np].Clause = c
	b.top().clause = c
	for _, x := range b.fronted {
		s.NPs[x].Clause = c
	}
	b.fronted = b.fronted[:0]
	if old.Obj >= 0 && old.Obj2 >= 0 && s.Class(old.Obj) == s.Class(np) && s.Class(old.Obj2) == CNumber {
		s.Clauses[c].Subj, s.Clauses[c].Obj = old.Subj, np // "gave Moldova 40 million and Sweden 25 million"
	}
}

// repeat says of which noun a noun phrase in a clause without a verb of its own
// leaves out: "fifteen" diplomats, "two Russian ones".
func (b *builder) repeat(np int32, cl *Clause) {
	s := b.s
	n := &s.NPs[np]
	old := &s.Clauses[cl.Like]
	if cl.Obj != np || old.Obj < 0 || s.NPs[np].Like >= 0 {
		return
	}
	switch c := s.Class(np); {
	case c == CState && s.Class(old.Obj) == CNoun && b.p.adjectiveAlone(s, np):
		n.Like = s.NPs[old.Obj].Lead
	case c == CNumber, b.p.lex.Word(s.HeadWord(np)).Text == "ones", b.p.lex.Word(s.HeadWord(np)).Text == "one":
		n.Like = s.NPs[old.Obj].Lead
	case c == CPron:
		n.Like = s.NPs[old.Obj].Lead
		if w := b.p.lex.Word(s.HeadWord(np)).Text; w == "none" || w == "nobody" || w == "nothing" {
			s.Verbs[cl.Verb].Neg = true
		}
	}
}

// repeats reads "as did Nicaragua", "so did Chad", "neither did Mali": a verb
// that stands for the whole clause before it, its subject behind.
func (b *builder) repeats(k, prev int) bool {
	s := b.s
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
	for g := s.Clauses[like].Gov; s.Clauses[like].Kind == Xcomp && g >= 0 && s.Clauses[like].Subj != s.Clauses[g].Subj; g = s.Clauses[like].Gov {
		like = g // "told two envoys to leave, as did Chad": told them
	}
	w := b.p.lex.Word(s.Words[b.items[k-1].Last-1]).Text
	np := b.items[k+1].Ref
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
	s := b.s
	v := &s.Verbs[b.items[k].Ref]
	if k == 0 || v.First+1 != v.Last || b.p.lex.Word(s.Words[v.Head]).Closed&(lexicon.Do|lexicon.Be|lexicon.Have|lexicon.Modal) == 0 || b.kindAt(k+1) != INP || s.NPs[b.items[k+1].Ref].Prep != 0 {
		return false
	}
	switch b.p.lex.Word(s.Words[b.items[k-1].Last-1]).Text {
	case "as", "so", "neither", "nor":
		return true
	}
	return false
}

// elliptic fills a clause of an auxiliary alone with what the clause before it
// says: "France has recognised it, but Germany has not".
func (b *builder) elliptic(c int32) {
	s := b.s
	cl, old := &s.Clauses[c], &s.Clauses[c-1]
	v := &s.Verbs[cl.Verb]
	if cl.Subj < 0 || cl.Obj >= 0 || old.Subj < 0 || cl.Subj == old.Subj || cl.Like >= 0 || cl.Kind != Main && cl.Kind != Adverbial || old.Kind != Main {
		return
	}
	not := false
	for i := v.First; i < v.Last; i++ {
		w := b.p.lex.Word(s.Words[i])
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
			if it.Kind != IComma && it.Kind != IStop && it.Kind != IConj && it.Kind != ICloseQuote && it.Kind != ISemicolon {
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
