package clause

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// subject places a noun phrase that stands before the verb of its clause. The
// first is the subject; what a second one is, what stands between them says.
func (b *builder) subject(k int) {
	s := b.S
	np := b.Items[k].Ref
	top := b.top()
	if top.kind == syntax.Relative && top.antecedent >= 0 && top.subj == top.antecedent {
		top.ownSubj = true
		top.subj = np
		return
	}
	a := top.subj
	prev := b.skipAdverbs(k - 1)
	if a >= 0 && s.NPs[a].Neg && b.KindAt(prev) == syntax.INeg {
		s.NPs[np].Neg = true // "No leader, not even Hungary's,"
	}
	switch {
	case a >= 0 && b.KindAt(prev) == syntax.IDash && s.NPs[np].Appos != a && b.betweenDashes(k): // "those attending — Kenya, Ghana — were"
	case a < 0 || prev < 0 || s.Class(a) == syntax.CNumber && !s.Sum(a) && !b.partsVerb(prev, k) || s.Class(a) == syntax.CDate:
		top.subj = np
	case s.NPs[np].Appos == a: // the one with the name
		s.NPs[np].Neg = s.NPs[np].Neg || s.NPs[a].Neg
		top.subj = np
	case b.Items[prev].Kind == syntax.INP:
		// "the summit Indonesia had offered to host opened"
		v := b.VerbOf(k)
		if v < 0 {
			v = b.verbAfterList(k) // "the sanctions Oslo and Paris imposed failed"
		}
		if v >= 0 && top.kind != syntax.Relative && b.S.Class(np) != syntax.CNoun && b.mainVerbLater(v) {
			f := emptyFrame
			f.kind, f.antecedent, f.subj, f.ownSubj = syntax.Relative, a, np, true
			b.frames = append(b.frames, f)
			return
		}
		top.subj = np
	case b.Items[prev].Kind == syntax.IDash && (s.Class(a) == syntax.CState || s.Class(a) == syntax.CPlace || s.Class(a) == syntax.CName) && s.NPs[a].First == s.First:
		top.subj = np // "BRASÍLIA – Mr. Lula": a dateline
	case b.Items[prev].Kind != syntax.IComma && b.Items[prev].Kind != syntax.IDash:
		top.subj = np
	case b.absolute(a, k):
		top.subj = np // "The talks having failed, Peru declared"
	case b.parenthesis(k):
		// "The talks, Lavrov said, had failed."
		f := emptyFrame
		f.subj = np
		b.frames = append(b.frames, f)
	case b.aloneAhead(a, k):
		top.subj = np // "Dakar, on Monday, President Musa met"
	case b.describesNext(a, k):
		// "A NATO member since 2004, Slovakia has ..."
		b.G.Appose(s, np, a)
		top.subj = np
	}
}

// absolute says whether noun phrase a, with which a sentence begins, only has a participle right behind
// it, "having" or "being", so that the noun phrase at item k, behind the comma, is the subject of the
// verb that follows: "Its envoy having left, | Chad", "This being a holiday, | Peru and Chile".
func (b *builder) absolute(a int32, k int) bool {
	s := b.S
	if b.top().clause >= 0 || s.NPs[a].First != s.First {
		return false
	}
	if v := b.VerbOf(k); v < 0 && b.verbAfterList(k) < 0 {
		return false
	}
	for _, it := range b.Items[:k] {
		if it.Kind == syntax.IVerb {
			return b.G.OpensGerund(s.Words[it.First]) && it.First == s.NPs[a].Last
		}
	}
	return false
}

// aloneAhead says whether noun phrase a, a name between the beginning of the sentence and a comma, is left aside where behind a
// phrase with a preposition or a date, and another comma, somebody with a title stands right before the verb.
func (b *builder) aloneAhead(a int32, k int) bool {
	s := b.S
	np := b.Items[k].Ref
	if c := s.Class(a); s.NPs[a].First != s.First || s.NPs[a].Next >= 0 || c != syntax.CName && c != syntax.CPlace && c != syntax.CState || s.Class(np) != syntax.CPerson || s.NPs[np].Head == s.NPs[np].PFirst {
		return false
	}
	return k > 3 && b.KindAt(1) == syntax.IComma && b.KindAt(k-2) == syntax.INP && s.NPs[np].Lead == np && b.VerbOf(k) >= 0 && b.KindAt(b.skipAdverbs(b.VerbOf(k)-1)) == syntax.INP
}

// betweenDashes says whether another dash follows the noun phrase at item k
// before any verb.
func (b *builder) betweenDashes(k int) bool {
	for i := k + 1; i < len(b.Items); i++ {
		switch b.Items[i].Kind {
		case syntax.IDash:
			return true
		case syntax.IVerb, syntax.ISub, syntax.IRel, syntax.IStop:
			return false
		}
	}
	return false
}

// skipAdverbs goes back from item k over adverbs.
func (b *builder) skipAdverbs(k int) int {
	for k >= 0 && b.Items[k].Kind == syntax.IAdv {
		k--
	}
	return k
}

// parenthesis says whether the noun phrase at item k, after a comma, and a
// verb of saying make a clause that another comma ends.
func (b *builder) parenthesis(k int) bool {
	v := b.VerbOf(k)
	if v < 0 || v+1 >= len(b.Items) {
		return false
	}
	reports := b.Class(b.Items[v].Ref)&lexicon.Reporting != 0 || b.S.Verbs[b.Items[v].Ref].Passive && b.G.Lex.Word(b.S.HeadWord(b.Items[k].Ref)).Text == "it" // ", it was learned,"
	if !reports {
		return false
	}
	kind := b.Items[v+1].Kind
	return kind == syntax.IComma || kind == syntax.IDash || b.G.VerbBehindAside(b.S, v)
}

// partsVerb says whether the clause of saying that the noun phrase at item k begins stands between commas right before
// the verb of the subject before it: "Most of the credit, | officials said, belongs to".
func (b *builder) partsVerb(prev, k int) bool {
	return b.KindAt(prev) == syntax.IComma && b.parenthesis(k) && b.KindAt(b.VerbOf(k)+2) == syntax.IVerb
}

// describesNext says whether noun phrase a, which has no name, describes the
// one at item k, or the list that begins there, which have: "a NATO member since
// 2004, Slovakia", "his colleague, Zbigniew Rau", "the three ministers, A, B and C".
func (b *builder) describesNext(a int32, k int) bool {
	s := b.S
	np := b.Items[k].Ref
	if c := s.Class(a); c != syntax.CNoun && c != syntax.COffice || s.NPs[a].Neg {
		return false
	}
	if s.NPs[a].Plural && s.NPs[np].Next < 0 && !s.NPs[np].Plural {
		return false
	}
	switch s.Class(np) {
	case syntax.CState, syntax.COrg, syntax.CBloc, syntax.CPlace:
		return b.VerbOf(k) >= 0 || s.NPs[np].Next >= 0 || b.KindAt(k+1) == syntax.IComma && b.KindAt(k+2) == syntax.IVerb && b.standing(a)
	case syntax.CPerson, syntax.CName:
		return true
	case syntax.CPron:
		return b.S.NPs[a].First == b.S.First && b.G.Describes(s, &s.NPs[a]) && b.VerbOf(k) >= 0 // "A career diplomat, he"
	}
	return false
}

// standing says whether a noun phrase tells what a state is to others: "Peru's
// neighbour", "the bloc's newest member", "the host".
func (b *builder) standing(np int32) bool {
	s := b.S
	w := b.G.Lex.Word(s.HeadWord(np))
	return !s.NPs[np].Plural && b.G.Describes(s, &s.NPs[np]) && (w.Is(lexicon.Rival) || b.G.Lex.Head(s.HeadWord(np))&(lexicon.StateHead|lexicon.Colleague) != 0 || w.Text == "member")
}

// bareSubject finds the noun phrase before item prev that can be the subject
// of the verb after it, and the item where it stands; -1 for none.
func (b *builder) bareSubject(prev int) (int32, int) {
	s := b.S
	if open := b.asideBefore(prev); open >= 0 {
		prev = open - 1 // "and Russia, as a member, would"
	} else if open := b.toldBefore(prev); open >= 0 {
		prev = open - 1 // "but Russia, led by Putin, would"
	}
	for i := prev; i >= 0; i-- { // "the president of Brazil said"
		switch b.Items[i].Kind {
		case syntax.INP:
			np := b.Items[i].Ref
			n := &s.NPs[np]
			if s.NPs[n.Lead].Prep == 0 && !(n.Apposed && b.ownerBefore(np)) && s.Class(np) != syntax.CDate && !b.G.TimeWord(s, np) {
				return n.Lead, i
			}
		case syntax.IPrep, syntax.IAdv, syntax.IOpen, syntax.IClose, syntax.IOpenQuote, syntax.ICloseQuote:
		case syntax.IConj, syntax.IComma, syntax.IDash:
			if !b.Items[i].Used && !(i == prev && b.closesApposition(i)) {
				return -1, -1
			}
		default:
			return -1, -1
		}
	}
	return -1, -1
}

// asideBefore finds the comma that opens a phrase with a preposition which the
// comma at item i closes, "two banks, including Delta and Norda, would"; -1 for none.
func (b *builder) asideBefore(i int) int {
	if b.KindAt(i) != syntax.IComma || b.Items[i].Used {
		return -1
	}
	for j := i - 1; j > 0 && j > i-10; j-- {
		switch it := &b.Items[j]; it.Kind {
		case syntax.IPrep, syntax.IAdv:
		case syntax.INP:
			if n := &b.S.NPs[it.Ref]; n.Prep == 0 && b.Items[j-1].Kind != syntax.IPrep && !b.Items[j-1].Used {
				return -1
			}
		case syntax.IComma, syntax.IConj:
			switch prep := b.Items[j+1].Kind == syntax.IPrep; {
			case prep && it.Kind == syntax.IComma && j < i-1 && (!it.Used || b.G.Adds(b.Items[j+1].Word)):
				return j
			case !it.Used || prep:
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// toldBefore finds the comma that opens what participles and relative clauses tell of the
// noun phrase after "and", or "but", or a verb of saying, which the comma at item i closes: "will
// stay away, but the junta in Mali|, led by Goita, which took power,| will come", "said Peru|, which
// has condemned Chile,| would"; -1 for none.
func (b *builder) toldBefore(i int) int {
	const reach = 24
	next := i + 1
	for b.KindAt(next) == syntax.IAdv { // ", who lost, | then left"
		next++
	}
	if b.KindAt(i) != syntax.IComma || b.Items[i].Used || b.KindAt(next) != syntax.IVerb {
		return -1
	}
	finite := false // a verb that a relative pronoun must come before
	for j := i - 1; j > 1 && j > i-reach; j-- {
		switch it := &b.Items[j]; it.Kind {
		case syntax.IPrep, syntax.IAdv, syntax.INP:
		case syntax.IRel:
			finite = false
		case syntax.IVerb:
			if f := b.S.Verbs[it.Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple && b.KindAt(j-1) != syntax.IComma {
				if finite {
					return -1
				}
				finite = true
			}
		case syntax.IComma:
			if finite && (it.Used || b.closesApposition(j)) {
				continue // ", whose president, Ana Ruiz, left,"
			}
			if finite {
				return -1
			}
			if next := b.KindAt(j + 1); (next == syntax.IRel || next == syntax.IVerb) && b.conjoined(j-1) || (next == syntax.IRel || next == syntax.IVerb || it.Used && !b.closesApposition(i)) && b.toldOf(j-1) {
				return j
			}
		default:
			return -1
		}
	}
	return -1
}

// conjoined says whether item i ends a noun phrase, with what hangs on it, that stands
// right after an "and" which joins no members.
func (b *builder) conjoined(i int) bool {
	for ; i > 0 && b.KindAt(i) == syntax.INP; i -= 2 {
		switch b.KindAt(i - 1) {
		case syntax.IConj:
			return !b.Items[i-1].Used
		case syntax.IPrep:
		default:
			return false
		}
	}
	return false
}

// closesApposition says whether the comma or dash at item i ends a noun phrase
// that says the same as the one before it: "a ministry aide, Artur Sarbu,| told".
func (b *builder) closesApposition(i int) bool {
	k := i - 1
	for k > max(1, i-12) && b.Items[k].Kind == syntax.INP && b.Items[k-1].Kind == syntax.IPrep { // "Artur Sarbu, an aide of the minister,"
		k -= 2
	}
	for k > max(3, i-12) && b.Items[k].Kind == syntax.INP && b.S.NPs[b.Items[k].Ref].Lead != b.Items[k].Ref && b.Items[k-1].Used && b.KindAt(k-2) == syntax.INP {
		k -= 2 // "its allies, Chad and Mali,"
	}
	if k < 2 || b.Items[k].Kind != syntax.INP || b.Items[i].Kind != b.Items[k-1].Kind || !b.Items[k-1].Used {
		return false
	}
	n := &b.S.NPs[b.Items[k].Ref]
	return n.Apposed || n.Appos >= 0 || b.Items[i].Kind == syntax.IDash && n.Prep == b.G.V.Paren
}

// beforeSubject is what stands before the subject at item at, adverbs and
// phrases of time and place left out: "and in 2014 Russia".
func (b *builder) beforeSubject(subj int32, at int) syntax.ItemKind {
	for i := at - 1; i >= 0; i-- {
		switch it := &b.Items[i]; it.Kind {
		case syntax.IAdv:
			continue
		case syntax.INP:
			if b.S.NPs[it.Ref].Lead == subj || b.S.NPs[subj].Appos == it.Ref {
				continue
			}
			if i > 0 && b.Items[i-1].Kind == syntax.IPrep {
				i--
				continue
			}
			if b.KindAt(i+1) == syntax.IAdv && b.G.TimeWord(b.S, it.Ref) {
				continue // "and two days later Russia"
			}
			return syntax.INP
		case syntax.IConj, syntax.IComma:
			if it.Used {
				continue
			}
			return it.Kind
		default:
			return it.Kind
		}
	}
	return syntax.IOther
}
