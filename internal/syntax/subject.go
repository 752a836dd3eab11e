package syntax

import "diplograph/internal/lexicon"

// subject places a noun phrase that stands before the verb of its clause. The
// first is the subject; what a second one is, what stands between them says.
func (b *builder) subject(k int) {
	s := b.s
	np := b.items[k].Ref
	top := b.top()
	if top.kind == Relative && top.antecedent >= 0 && top.subj == top.antecedent {
		top.ownSubj = true
		top.subj = np
		return
	}
	a := top.subj
	prev := b.skipAdverbs(k - 1)
	if a >= 0 && s.NPs[a].Neg && b.kindAt(prev) == INeg {
		s.NPs[np].Neg = true // "No leader, not even Hungary's,"
	}
	switch {
	case a >= 0 && b.kindAt(prev) == IDash && s.NPs[np].Appos != a && b.betweenDashes(k): // "those attending — Kenya, Ghana — were"
	case a < 0 || prev < 0 || s.Class(a) == CNumber && !s.Sum(a) && !b.partsVerb(prev, k) || s.Class(a) == CDate:
		top.subj = np
	case s.NPs[np].Appos == a: // the one with the name
		s.NPs[np].Neg = s.NPs[np].Neg || s.NPs[a].Neg
		top.subj = np
	case b.items[prev].Kind == INP:
		// "the summit Indonesia had offered to host opened"
		v := b.verbOf(k)
		if v < 0 {
			v = b.verbAfterList(k) // "the sanctions Oslo and Paris imposed failed"
		}
		if v >= 0 && top.kind != Relative && b.s.Class(np) != CNoun && b.mainVerbLater(v) {
			f := emptyFrame
			f.kind, f.antecedent, f.subj, f.ownSubj = Relative, a, np, true
			b.frames = append(b.frames, f)
			return
		}
		top.subj = np
	case b.items[prev].Kind == IDash && (s.Class(a) == CState || s.Class(a) == CPlace || s.Class(a) == CName) && s.NPs[a].First == s.First:
		top.subj = np // "BRASÍLIA – Mr. Lula": a dateline
	case b.items[prev].Kind != IComma && b.items[prev].Kind != IDash:
		top.subj = np
	case b.absolute(a, k):
		top.subj = np // "The talks having failed, Peru declared"
	case b.parenthesis(k):
		// "The talks, Lavrov said, had failed."
		f := emptyFrame
		f.subj = np
		b.frames = append(b.frames, f)
	case b.describesNext(a, k):
		// "A NATO member since 2004, Slovakia has ..."
		b.p.appose(s, np, a)
		top.subj = np
	}
}

// absolute says whether noun phrase a, with which a sentence begins, only has a participle right behind
// it, "having" or "being", so that the noun phrase at item k, behind the comma, is the subject of the
// verb that follows: "Its envoy having left, | Chad", "This being a holiday, | Peru and Chile".
func (b *builder) absolute(a int32, k int) bool {
	s := b.s
	if b.top().clause >= 0 || s.NPs[a].First != s.First {
		return false
	}
	if v := b.verbOf(k); v < 0 && b.verbAfterList(k) < 0 {
		return false
	}
	for _, it := range b.items[:k] {
		if it.Kind == IVerb {
			return b.p.opensGerund(s.Words[it.First]) && it.First == s.NPs[a].Last
		}
	}
	return false
}

// betweenDashes says whether another dash follows the noun phrase at item k
// before any verb.
func (b *builder) betweenDashes(k int) bool {
	for i := k + 1; i < len(b.items); i++ {
		switch b.items[i].Kind {
		case IDash:
			return true
		case IVerb, ISub, IRel, IStop:
			return false
		}
	}
	return false
}

// skipAdverbs goes back from item k over adverbs.
func (b *builder) skipAdverbs(k int) int {
	for k >= 0 && b.items[k].Kind == IAdv {
		k--
	}
	return k
}

// verbOf finds the verb right after the noun phrase at item k and what hangs
// on it; -1 for none.
func (b *ahead) verbOf(k int) int {
	for i := k + 1; i < len(b.items); i++ {
		switch b.items[i].Kind {
		case IAdv, IPrep:
		case INP:
			if b.items[i-1].Kind != IPrep {
				return -1
			}
		case IVerb:
			if f := b.s.Verbs[b.items[i].Ref].Form; f == Finite || f == MaybeParticiple {
				return i
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// parenthesis says whether the noun phrase at item k, after a comma, and a
// verb of saying make a clause that another comma ends.
func (b *builder) parenthesis(k int) bool {
	v := b.verbOf(k)
	if v < 0 || v+1 >= len(b.items) {
		return false
	}
	reports := b.class(b.items[v].Ref)&lexicon.Reporting != 0 || b.s.Verbs[b.items[v].Ref].Passive && b.p.lex.Word(b.s.HeadWord(b.items[k].Ref)).Text == "it" // ", it was learned,"
	if !reports {
		return false
	}
	kind := b.items[v+1].Kind
	return kind == IComma || kind == IDash || b.p.verbBehindAside(b.s, v)
}

// partsVerb says whether the clause of saying that the noun phrase at item k begins stands between commas right before
// the verb of the subject before it: "Most of the credit, | officials said, belongs to".
func (b *builder) partsVerb(prev, k int) bool {
	return b.kindAt(prev) == IComma && b.parenthesis(k) && b.kindAt(b.verbOf(k)+2) == IVerb
}

// describesNext says whether noun phrase a, which has no name, describes the
// one at item k, or the list that begins there, which have: "a NATO member since
// 2004, Slovakia", "his colleague, Zbigniew Rau", "the three ministers, A, B and C".
func (b *builder) describesNext(a int32, k int) bool {
	s := b.s
	np := b.items[k].Ref
	if c := s.Class(a); c != CNoun && c != COffice || s.NPs[a].Neg {
		return false
	}
	if s.NPs[a].Plural && s.NPs[np].Next < 0 && !s.NPs[np].Plural {
		return false
	}
	switch s.Class(np) {
	case CState, COrg, CBloc, CPlace:
		return b.verbOf(k) >= 0 || s.NPs[np].Next >= 0 || b.kindAt(k+1) == IComma && b.kindAt(k+2) == IVerb && b.standing(a)
	case CPerson, CName:
		return true
	case CPron:
		return b.s.NPs[a].First == b.s.First && b.p.describes(s, &s.NPs[a]) && b.verbOf(k) >= 0 // "A career diplomat, he"
	}
	return false
}

// standing says whether a noun phrase tells what a state is to others: "Peru's
// neighbour", "the bloc's newest member", "the host".
func (b *builder) standing(np int32) bool {
	s := b.s
	w := b.p.lex.Word(s.HeadWord(np))
	return !s.NPs[np].Plural && b.p.describes(s, &s.NPs[np]) && (w.Is(lexicon.Rival) || b.p.lex.Head(s.HeadWord(np))&(lexicon.StateHead|lexicon.Colleague) != 0 || w.Text == "member")
}

// bareSubject finds the noun phrase before item prev that can be the subject
// of the verb after it, and the item where it stands; -1 for none.
func (b *builder) bareSubject(prev int) (int32, int) {
	s := b.s
	if open := b.asideBefore(prev); open >= 0 {
		prev = open - 1 // "and Russia, as a member, would"
	} else if open := b.toldBefore(prev); open >= 0 {
		prev = open - 1 // "but Russia, led by Putin, would"
	}
	for i := prev; i >= 0; i-- { // "the president of Brazil said"
		switch b.items[i].Kind {
		case INP:
			np := b.items[i].Ref
			n := &s.NPs[np]
			if s.NPs[n.Lead].Prep == 0 && !(n.Apposed && b.ownerBefore(np)) && s.Class(np) != CDate && !b.p.timeWord(s, np) {
				return n.Lead, i
			}
		case IPrep, IAdv, IOpen, IClose, IOpenQuote, ICloseQuote:
		case IConj, IComma, IDash:
			if !b.items[i].Used && !(i == prev && b.closesApposition(i)) {
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
	if b.kindAt(i) != IComma || b.items[i].Used {
		return -1
	}
	for j := i - 1; j > 0 && j > i-10; j-- {
		switch it := &b.items[j]; it.Kind {
		case IPrep, IAdv:
		case INP:
			if n := &b.s.NPs[it.Ref]; n.Prep == 0 && b.items[j-1].Kind != IPrep && !b.items[j-1].Used {
				return -1
			}
		case IComma, IConj:
			switch prep := b.items[j+1].Kind == IPrep; {
			case prep && it.Kind == IComma && j < i-1 && (!it.Used || b.p.adds(b.items[j+1].Word)):
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
	for b.kindAt(next) == IAdv { // ", who lost, | then left"
		next++
	}
	if b.kindAt(i) != IComma || b.items[i].Used || b.kindAt(next) != IVerb {
		return -1
	}
	finite := false // a verb that a relative pronoun must come before
	for j := i - 1; j > 1 && j > i-reach; j-- {
		switch it := &b.items[j]; it.Kind {
		case IPrep, IAdv, INP:
		case IRel:
			finite = false
		case IVerb:
			if f := b.s.Verbs[it.Ref].Form; f == Finite || f == MaybeParticiple && b.kindAt(j-1) != IComma {
				if finite {
					return -1
				}
				finite = true
			}
		case IComma:
			if finite && (it.Used || b.closesApposition(j)) {
				continue // ", whose president, Ana Ruiz, left,"
			}
			if finite {
				return -1
			}
			if next := b.kindAt(j + 1); (next == IRel || next == IVerb) && b.conjoined(j-1) || (next == IRel || next == IVerb || it.Used && !b.closesApposition(i)) && b.toldOf(j-1) {
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
	for ; i > 0 && b.kindAt(i) == INP; i -= 2 {
		switch b.kindAt(i - 1) {
		case IConj:
			return !b.items[i-1].Used
		case IPrep:
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
	for k > max(1, i-12) && b.items[k].Kind == INP && b.items[k-1].Kind == IPrep { // "Artur Sarbu, an aide of the minister,"
		k -= 2
	}
	for k > max(3, i-12) && b.items[k].Kind == INP && b.s.NPs[b.items[k].Ref].Lead != b.items[k].Ref && b.items[k-1].Used && b.kindAt(k-2) == INP {
		k -= 2 // "its allies, Chad and Mali,"
	}
	if k < 2 || b.items[k].Kind != INP || b.items[i].Kind != b.items[k-1].Kind || !b.items[k-1].Used {
		return false
	}
	n := &b.s.NPs[b.items[k].Ref]
	return n.Apposed || n.Appos >= 0 || b.items[i].Kind == IDash && n.Prep == b.p.v.paren
}

// beforeSubject is what stands before the subject at item at, adverbs and
// phrases of time and place left out: "and in 2014 Russia".
func (b *builder) beforeSubject(subj int32, at int) ItemKind {
	for i := at - 1; i >= 0; i-- {
		switch it := &b.items[i]; it.Kind {
		case IAdv:
			continue
		case INP:
			if b.s.NPs[it.Ref].Lead == subj || b.s.NPs[subj].Appos == it.Ref {
				continue
			}
			if i > 0 && b.items[i-1].Kind == IPrep {
				i--
				continue
			}
			if b.kindAt(i+1) == IAdv && b.p.timeWord(b.s, it.Ref) {
				continue // "and two days later Russia"
			}
			return INP
		case IConj, IComma:
			if it.Used {
				continue
			}
			return it.Kind
		default:
			return it.Kind
		}
	}
	return IOther
}
