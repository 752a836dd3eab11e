package clause

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// verb places the verb group at item k.
func (b *builder) verb(k int) {
	v := &b.S.Verbs[b.Items[k].Ref]
	prev := b.skipAdverbs(k - 1)
	if v.Form == syntax.Gerund && v.Perfect && b.KindAt(prev) == syntax.IComma && b.S.Tag(v.First) == syntax.VPart {
		prev = b.beforeAside(prev)
	}
	if prev >= 0 && b.Items[prev].Kind == syntax.IPrep && v.Form == syntax.Gerund {
		v.Prep = b.Items[prev].Word
	}
	if b.parted(k) && b.continues(k) {
		return
	}
	if v.Form == syntax.MaybeParticiple && b.participle(k, prev) {
		v.Form, v.Past = syntax.Participle, false
	}
	if v.Form == syntax.MaybeParticiple && b.headlinePassive(k, prev) {
		v.Form, v.Passive = syntax.Finite, true
	}
	if v.Form == syntax.Participle && b.perfectGoesOn(k, prev) {
		v.Form, v.Perfect = syntax.Finite, true
	}
	if b.passiveGoesOn(k, prev) {
		o := &b.S.Verbs[b.S.Clauses[b.top().clause].Verb]
		v.Form, v.Passive, v.Past, v.Perfect, v.Modal = syntax.Finite, true, o.Past, o.Perfect, o.Modal
	}
	if v.Form == syntax.Participle {
		v.Passive = true
	}
	switch v.Form {
	case syntax.Gerund, syntax.Participle, syntax.Infinitive:
		b.nonfinite(k, prev)
	default:
		b.finite(k, prev)
	}
}

// beforeAside is the preposition before an aside that stands between "having" and the rest of its verb, which
// comma item prev closes: "praised him | for having, as president of Peru, | visited"; prev where there is none.
func (b *builder) beforeAside(prev int) int {
	for i := prev - 1; i > 0 && i > prev-12; i-- {
		switch b.KindAt(i) {
		case syntax.IComma:
			if b.KindAt(i-1) == syntax.IPrep {
				return i - 1
			}
			return prev
		case syntax.IVerb, syntax.IStop, syntax.ISemicolon:
			return prev
		}
	}
	return prev
}

// headlinePassive says whether the verb at item k of a heading is a passive that leaves its
// auxiliary out: "Peru hit by new sanctions", "Envoys expelled from Lima", "Summit called off".
func (b *builder) headlinePassive(k, prev int) bool {
	top := b.top()
	if !b.S.Heading || b.KindAt(prev) != syntax.INP || top.kind == syntax.Relative {
		return false
	}
	class := b.Class(b.Items[k].Ref)
	ends := k+1 == len(b.Items) || k+2 == len(b.Items) && (b.KindAt(k+1) == syntax.IAdv || b.KindAt(k+1) == syntax.IPrep)
	if ends && class&lexicon.Cancels != 0 && (top.clause < 0 && top.subj >= 0 || b.toldInHeading(prev)) {
		return true
	}
	if top.clause >= 0 || top.subj < 0 {
		return false
	}
	if b.ByFollows(k) {
		return class&lexicon.Never == 0
	}
	if ends && class&(lexicon.Never|lexicon.Bare) == 0 && b.doesNothing(top.subj) {
		return true // "Treaty with Chile expected": no treaty expects
	}
	return (ends || b.KindAt(k+1) == syntax.IPrep) && class&(lexicon.Never|lexicon.Bare|lexicon.Reporting) == 0
}

// doesNothing says whether a noun phrase names what can do and say nothing, as a treaty or sanctions.
func (b *builder) doesNothing(np int32) bool {
	switch b.S.Class(np) {
	case syntax.CEvent:
		return true
	case syntax.CNoun:
		w := b.S.HeadWord(np)
		return b.S.NPs[np].Last-b.S.NPs[np].First > 1 && b.G.Lex.Head(w)&(lexicon.Doer|lexicon.Utterance|lexicon.Rumour) == 0 && !b.G.Lex.Names(w, lexicon.Guest|lexicon.Delegate)
	}
	return false
}

// toldInHeading says whether the noun phrase at item prev, or the one it hangs on, is what the verb
// before it says something of: "Peru says talks with Chile | cancelled".
func (b *builder) toldInHeading(prev int) bool {
	c := b.top().clause
	if c < 0 || b.Class(b.S.Clauses[c].Verb)&lexicon.Reporting == 0 {
		return false
	}
	bare, _ := b.bareSubject(prev)
	return bare >= 0 && b.S.Clauses[c].Subj != bare
}

// perfectGoesOn says whether the participle at item k, behind "and" and before its object,
// goes on a verb in the perfect: "has recalled its envoy and given talks another chance".
func (b *builder) perfectGoesOn(k, prev int) bool {
	c := b.top().clause
	if c < 0 || b.KindAt(prev) != syntax.IConj || b.Items[prev].Used || !b.ObjectFollows(k) {
		return false
	}
	o := &b.S.Verbs[b.S.Clauses[c].Verb]
	return o.Perfect && !o.Passive && o.Form == syntax.Finite
}

// passiveGoesOn says whether the verb at item k, right behind "and", leaves out the auxiliary of the passive before it: "was summoned
// and told to leave", "was called in on Monday and | given 72 hours".
func (b *builder) passiveGoesOn(k, prev int) bool {
	v := &b.S.Verbs[b.Items[k].Ref]
	c := b.top().clause
	if c < 0 || b.KindAt(prev) != syntax.IConj || b.Items[prev].Used || prev != k-1 || v.Form != syntax.Participle && v.Form != syntax.MaybeParticiple || v.Last-v.First != 1 {
		return false
	}
	if o := &b.S.Verbs[b.S.Clauses[c].Verb]; !o.Passive || o.Form != syntax.Finite || b.S.Clauses[c].Subj < 0 {
		return false
	}
	if b.KindAt(k+1) == syntax.IVerb && b.S.Verbs[b.Items[k+1].Ref].Form == syntax.Infinitive {
		return b.G.Lex.In(lexicon.MadeTo, v.Lemma)
	}
	if b.KindAt(k+1) != syntax.INP || b.Class(b.Items[k].Ref)&lexicon.Dative == 0 {
		return false
	}
	switch b.S.Class(b.Items[k+1].Ref) {
	case syntax.CNoun, syntax.CNumber, syntax.CEvent:
	default:
		return false
	}
	if b.onlyParticiple(k) {
		return true
	}
	return b.G.Lex.In(lexicon.HandsOut, v.Lemma) && !(b.KindAt(k+2) == syntax.IPrep && b.Items[k+2].Word == b.G.V.To) // not "and handed a letter to the king"
}

// pastEcho goes back to the clause that an aside only says again of another, before what "and" adds behind it at item prev: "Peru
// voted for it, as did Chile, | and thanked Cuba".
func (b *builder) pastEcho(prev int) {
	c := b.top().clause
	if c < 0 || b.KindAt(prev) != syntax.IConj || b.KindAt(prev-1) != syntax.IComma || b.KindAt(prev-2) != syntax.INP {
		return
	}
	x := &b.S.Clauses[c]
	if x.Like >= 0 && x.Subj == b.Items[prev-2].Ref && b.KindAt(prev-3) == syntax.IVerb && b.standsFor(prev-3) {
		b.top().clause = x.Like
	}
}

// finite places a finite verb group: it is the verb an open clause waits for,
// or one beside the verb of that clause, or a clause of its own.
func (b *builder) finite(k, prev int) {
	b.pastEcho(prev)
	top := b.top()
	switch {
	case b.existential(k, prev):
	case b.inverted(k, prev):
	case top.clause < 0 && (top.subj >= 0 || top.kind == syntax.Relative):
		b.openTop(k)
	case b.reporter(k) >= 0 && b.newSubject(k, prev):
	case b.saidOf(k, prev):
	case b.repeats(k, prev):
	case b.coordinate(k, prev):
	case b.newSubject(k, prev):
	case top.clause >= 0 && b.waiting() && b.popToWaiting():
		b.openTop(k)
	case b.afterPreposition(k, prev):
	case top.clause < 0:
		// No subject: inverted ("said Hong Lei"), or a heading without one.
		c := b.openTop(k)
		kind := b.KindAt(prev)
		b.S.Clauses[c].Inverted = k > 0 && (kind == syntax.ICloseQuote || kind == syntax.IComma)
	default:
		b.withoutSubject(k, prev)
	}
}

// existential reads "there is", whose subject stands behind it, after the verb of
// another clause: "said there was no plan", "left, but there was no agreement".
func (b *builder) existential(k, prev int) bool {
	s := b.S
	v := &s.Verbs[b.Items[k].Ref]
	if v.First <= s.First || s.Words[v.First-1] != b.G.V.There || v.Lemma != b.G.V.Be || b.top().clause < 0 || prev < 0 {
		return false
	}
	f := emptyFrame
	switch b.Items[prev].Kind {
	case syntax.IVerb:
		f.kind, f.gov = syntax.Complement, b.top().clause
	case syntax.IConj, syntax.IComma, syntax.IDash:
		for len(b.frames) > 1 && b.top().kind != syntax.Complement && b.top().kind != syntax.Quotation {
			b.pop()
		}
		if b.top().clause < 0 {
			return false
		}
		cl := &s.Clauses[b.top().clause]
		f.kind, f.gov, f.sub = cl.Kind, cl.Gov, cl.Sub
	default:
		return false
	}
	b.frames = append(b.frames, f)
	b.openTop(k)
	return true
}

// saidOf reads the verb at item k right behind one of saying in a relative clause, whose subject is whom
// the pronoun stands for: "rebels which it says | are backed by Sudan".
func (b *builder) saidOf(k, prev int) bool {
	s := b.S
	c := b.top().clause
	if c < 0 || b.top().kind != syntax.Relative || b.KindAt(prev) != syntax.IVerb || b.Items[prev].Ref != s.Clauses[c].Verb {
		return false
	}
	said := &s.Clauses[c]
	if b.Class(said.Verb)&lexicon.Reporting == 0 || s.Verbs[said.Verb].Passive || said.Obj < 0 || said.Obj >= said.Subj {
		return false
	}
	f := emptyFrame
	f.kind, f.gov, f.subj = syntax.Complement, c, said.Obj
	if up := s.NPs[said.Obj].Up; up >= 0 && !s.NPs[said.Obj].Plural && s.NPs[up].Plural && b.pluralVerb(k) {
		f.subj = up // "attacks on Chad which it says were"
	}
	said.Obj = -1
	b.frames = append(b.frames, f)
	b.openTop(k)
	return true
}

// parted says whether the verb at item k can go on the auxiliary of the open
// clause: something in commas or a phrase of time stands between.
func (b *builder) parted(k int) bool {
	kind := b.KindAt(k - 1)
	return kind == syntax.IComma || kind == syntax.IAdv || kind == syntax.INP && b.G.SaysWhen(b.S, b.Items[k-1].Ref)
}

// continues reads a verb that something inserted parts from its auxiliary: "had
// until 1854 been", "has, however, refused".
func (b *builder) continues(k int) bool {
	s := b.S
	c := b.top().clause
	v := &s.Verbs[b.Items[k].Ref]
	first := b.G.Lex.Word(s.Words[v.First]).Text
	been := first == "been" || first == "being"
	if c < 0 || s.Clauses[c].Obj >= 0 || v.First != v.Head && !been || b.KindAt(k-1) == syntax.INP && s.NPs[b.Items[k-1].Ref].Prep == 0 {
		return false
	}
	cl := &s.Clauses[c]
	o := &s.Verbs[cl.Verb]
	w := b.G.Lex.Word(s.Words[v.Head])
	switch {
	case o.Head != o.Last-1:
		return false
	case s.Tag(o.Head) == syntax.Have:
		if !been && w.Forms&lexicon.Participle == 0 {
			return false
		}
		v.Perfect, v.Passive, v.Form = true, been && v.Passive, syntax.Finite
	case s.Tag(o.Head) == syntax.Be:
		if cl.Subj >= 0 && s.NPs[cl.Subj].First >= o.Last {
			return false // "there were clashes, leading to"
		}
		if w.Forms&(lexicon.Participle|lexicon.Gerund) == 0 || s.Tag(v.Head) == syntax.VThird || b.placed(k, o) {
			return false
		}
		v.Passive, v.Form = w.Forms&lexicon.Gerund == 0, syntax.Finite
	default:
		return false
	}
	v.Modal, v.Neg, v.Past = o.Modal, v.Neg || o.Neg, o.Past
	cl.Verb, cl.Last = b.Items[k].Ref, b.Items[k].Last
	return true
}

// placed says whether the form of "be" o says where its subject is, so that the verb at
// item k, after a comma, does not go on it: "is in Pretoria, joining".
func (b *builder) placed(k int, o *syntax.Verb) bool {
	if b.KindAt(k-1) != syntax.IComma {
		return false
	}
	for i := k - 1; i > 0; i-- {
		if b.Items[i-1].Last == o.Last && b.Items[i-1].Kind == syntax.IVerb {
			for b.KindAt(i) == syntax.IAdv { // "is currently in Pretoria, joining"
				i++
			}
			return b.KindAt(i) == syntax.IPrep && b.KindAt(i+1) == syntax.INP && !b.G.SaysWhen(b.S, b.Items[i+1].Ref)
		}
	}
	return false
}

// inverted reads a verb whose auxiliary stands before its subject: "not until
// 1933 did the United States recognise", "nor will Chad attend".
func (b *builder) inverted(k, prev int) bool {
	s := b.S
	v := &s.Verbs[b.Items[k].Ref]
	if prev < 1 || b.Items[prev].Kind != syntax.INP || v.First != v.Head || s.Tag(v.Head) == syntax.VThird {
		return false
	}
	at := b.skipAdverbs(prev - 1)
	if aux := b.G.AuxiliaryBefore(s, prev); aux >= 0 {
		at = aux // "nor do Peru and Chile | recognise"
	}
	if at < 0 {
		return false
	}
	np := s.NPs[b.Items[prev].Ref].Lead
	switch aux := &b.Items[at]; {
	case aux.Kind == syntax.IOther && s.Tag(aux.First) == syntax.Modal && s.Tag(v.Head) == syntax.VBase:
		v.Modal = s.Words[aux.First]
		v.Neg = v.Neg || b.negates(at-1)
		return false
	case aux.Kind == syntax.IVerb && b.top().clause >= 0 && s.Clauses[b.top().clause].Verb == aux.Ref:
		o := &s.Verbs[aux.Ref]
		if o.First+1 != o.Last || s.Tag(o.Head) != syntax.Do && s.Tag(o.Head) != syntax.Have && s.Tag(o.Head) != syntax.Be {
			return false
		}
		if s.Tag(v.Head) == syntax.VPast && (s.Tag(o.Head) != syntax.Have || b.G.Lex.Word(s.Words[v.Head]).Forms&lexicon.Participle == 0) {
			return false
		}
		v.Form = syntax.Finite
		c := &s.Clauses[b.top().clause]
		v.Past, v.Neg, v.Perfect = o.Past, v.Neg || o.Neg || b.negates(at-1), s.Tag(o.Head) == syntax.Have
		c.Verb, c.Subj, c.Obj, c.Obj2, c.Last = b.Items[k].Ref, np, -1, -1, b.Items[k].Last
		c.Inverted = false
		return true
	}
	return false
}

// negates says whether the words that end with item i, before an auxiliary, deny: "nor",
// "never before", "at no time", "not once"; "not until" and "no sooner" tell when it was.
func (b *builder) negates(i int) bool {
	if i = b.beforeSaying(i); i < 0 {
		return false
	}
	const reach = 5 // words
	s := b.S
	last := b.Items[i].Last - 1
	for k := last; k >= max(s.First, last-reach); k-- {
		switch tag := s.Tag(k); {
		case s.Doc.Tokens[k].Kind != text.Word, tag.Verb():
			return false
		}
		switch b.G.Lex.Word(s.Words[k]).Text {
		case "nor", "neither":
			return k == last
		case "never", "nowhere":
			return true
		case "no", "not":
			switch next := b.G.Lex.Word(s.Words[min(k+1, last)]); next.Text {
			case "until", "till", "since", "sooner", "long", "for", "surprisingly", "unexpectedly":
				return false
			default:
				return k < last && !next.Has(lexicon.Merely)
			}
		}
	}
	return false
}

// beforeSaying is the item before who says it, where the comma at item i closes that: "At no point, the ministry said, | has
// Peru"; i elsewhere.
func (b *builder) beforeSaying(i int) int {
	if b.KindAt(i) != syntax.IComma {
		return i
	}
	says := false
	for k := i - 1; k > 0 && k > i-8; k-- {
		switch b.KindAt(k) {
		case syntax.IVerb:
			if says || b.Class(b.Items[k].Ref)&(lexicon.Reporting|lexicon.Speaks) == 0 {
				return i
			}
			says = true
		case syntax.INP, syntax.IPrep, syntax.IAdv:
		case syntax.IComma:
			if says {
				return k - 1
			}
			return i
		default:
			return i
		}
	}
	return i
}

// coordinate places a verb after "and", or after a comma in a list of verbs:
// its subject is that of the verb beside it, of the same form.
func (b *builder) coordinate(k, prev int) bool {
	if b.top().clause < 0 || prev < 0 {
		return false
	}
	if c := b.conjunctionBefore(prev); c >= 0 {
		prev = c
	}
	if !b.joinsVerbs(k, prev) {
		return false
	}
	bare := b.bareVerb(k)
	for i := len(b.frames) - 1; i >= 0; i-- {
		if b.goesBeside(k, prev, i, bare) {
			b.frames = b.frames[:i+1]
			b.beside(k, prev, bare)
			return true
		}
	}
	if b.waiting() && b.popToWaiting() {
		b.openTop(k)
		return true
	}
	return false
}

// joinsVerbs says whether the conjunction or comma at item prev can put the verb at item k beside one before: "left, | met Silva and
// signed", not "and Turkey, in a rare move, | condemned".
func (b *builder) joinsVerbs(k, prev int) bool {
	switch b.Items[prev].Kind {
	case syntax.IConj:
		if b.Items[prev].Used {
			return false
		}
		if c := b.top().clause; c > 0 && b.S.Clauses[c-1].Subj >= 0 && b.canAct(b.S.Clauses[c-1].Subj) && b.Class(b.Items[k].Ref)&(lexicon.Judges|lexicon.Charges|lexicon.Labels|lexicon.Speaks) == 0 {
			b.leaveSaying(prev - 1) // "will skip the summit, his office said, | and send an envoy"
		}
		return true
	case syntax.IComma:
		open := b.asideBefore(prev)
		switch {
		case open >= 0 && b.KindAt(open-1) == syntax.INP && b.KindAt(open-2) == syntax.IConj && !b.Items[open-2].Used:
			return false // "and Turkey, in a rare move, condemned"
		case open >= 0 && b.toldOf(open-1):
			return false // "said two banks, including Delta, would be sanctioned"
		case b.toldBefore(prev) >= 0, prev > 0 && b.Items[prev-1].Kind == syntax.IConj, b.closesApposition(prev) && !b.ByFollows(k):
			return false
		}
		return b.verbList(k)
	}
	return false
}

// goesBeside says whether the verb at item k, behind the conjunction or comma at item prev, can stand beside that of frame i; bare: it
// is a base form.
func (b *builder) goesBeside(k, prev, i int, bare bool) bool {
	s, c := b.S, b.frames[i].clause
	if c < 0 {
		return false
	}
	v, o := &s.Verbs[b.Items[k].Ref], &s.Verbs[s.Clauses[c].Verb]
	kind, comma := s.Clauses[c].Kind, b.KindAt(prev-1) == syntax.IComma
	switch {
	case !bare && v.Modal == 0 && o.Modal != 0 && o.Form == syntax.Finite && b.unmodalBelow(i):
		return false // "said it would leave and accused"
	case b.frames[i].ownSubj && kind == syntax.Relative && b.Items[prev].Kind == syntax.IConj && comma && b.ObjectFollows(k) && b.clauseBelow(i):
		return false // "took a step, which Chile has blocked, and called"
	case !bare && v.Modal == 0 && !v.Past && o.Past && comma && b.presentBelow(i):
		return false // "follows that of Chile, which said it would leave, and comes"
	case b.saysToo(k, c) && b.clauseBelow(i):
		return false // "said the vote was fair and accused Chile"
	case (kind == syntax.Adverbial || kind == syntax.Complement && comma) && b.concludes(prev) && b.clauseBelow(i):
		return false // "refused because Chile was hostile and so backed Peru", "knew that Chile had attacked, and so declared war"
	case bare && (o.Form == syntax.Infinitive || o.Modal != 0 || s.Tag(o.Head) == syntax.VBase), !bare && (o.Form == syntax.Finite || o.Form == syntax.MaybeParticiple):
		return true
	}
	return b.perfectHolds(c, k, prev)
}

// beside opens a clause of the verb at item k beside the one on top, with whose subject and object it may share: "condemned and
// | sanctioned Iran".
func (b *builder) beside(k, prev int, bare bool) {
	s, top := b.S, b.top()
	beside := s.Clauses[top.clause]
	v, o := &s.Verbs[b.Items[k].Ref], s.Verbs[beside.Verb]
	b.likeVerb(k, prev, bare)
	c := b.open(k, beside.Kind, beside.Subj, beside.Gov, beside.GovNP)
	cl := &s.Clauses[c]
	cl.Sub = beside.Sub
	if beside.Kind == syntax.Relative {
		cl.RelPrep = beside.RelPrep
		if top.ownSubj && top.relPrep == 0 {
			cl.Obj = top.antecedent
		}
	}
	before := prev - 1
	if before > 0 && b.Items[before].Kind == syntax.IComma && b.Class(beside.Verb)&lexicon.Bare == 0 {
		before-- // "criticised, but did not condemn, Iran"
	}
	instead := o.Neg && !v.Neg && b.Items[prev].Word == b.G.V.But && b.Class(beside.Verb)&lexicon.Bare != 0 // "will not attend but will send her deputy"
	if before >= 0 && b.Items[before].Kind == syntax.IVerb && b.Items[before].Ref == beside.Verb && beside.Obj < 0 && !o.Passive && !instead {
		s.Clauses[top.clause].Like = c // "condemned and sanctioned Iran": one object for both
	}
	top.clause = c
}

// likeVerb gives the verb at item k what it shares with that of the clause on top: its auxiliaries and its "not", "was brokered by A and
// | signed by B".
func (b *builder) likeVerb(k, prev int, bare bool) {
	c := b.top().clause
	v, o := &b.S.Verbs[b.Items[k].Ref], &b.S.Verbs[b.S.Clauses[c].Verb]
	if bare || b.perfectHolds(c, k, prev) {
		v.Form, v.Modal, v.Perfect = o.Form, o.Modal, o.Perfect
	}
	if o.Neg && b.sharesNegation(k, prev, bare) {
		v.Neg = true
	}
	if o.Passive && v.Form == syntax.MaybeParticiple && b.Class(b.Items[k].Ref)&lexicon.Never == 0 && !b.ObjectFollows(k) && !b.InfinitiveFollows(k) {
		v.Form, v.Passive, v.Past, v.Modal = syntax.Finite, true, o.Past, o.Modal // "was brokered by A and signed by B"
	}
}

// sharesNegation says whether the verb at item k, behind the "and" or the comma at item prev, is denied with the one beside
// it: "never met or visited", "has not joined, recognised or", "did not recognise Chad, join and"; not "did not come
// and stayed", "did not come but sent".
func (b *builder) sharesNegation(k, prev int, bare bool) bool {
	if b.KindAt(prev) == syntax.IComma {
		prev = b.listCloses(k)
	}
	if prev < 0 {
		return false
	}
	switch b.G.Lex.Word(b.Items[prev].Word).Text {
	case "or", "nor":
		return true
	case "and":
		return bare && b.KindAt(k-1) != syntax.IAdv // not "did not resist and instead retreat"
	}
	return false
}

// bareListGoesOn says whether item k, behind a comma, goes on a list of bare verbs that the innermost clause began, before the
// verb of a subject that waits: "Peru, which refused to join the pact, | sign the treaty, | or recognise Chad, left".
func (b *builder) bareListGoesOn(k int) bool {
	o := &b.S.Verbs[b.S.Clauses[b.top().clause].Verb]
	if o.Form != syntax.Infinitive && (o.Modal == 0 || o.Form != syntax.Finite) {
		return false
	}
	last := k
	if b.KindAt(k) == syntax.IConj {
		last = k + 1
	} else if b.bareVerb(k) {
		last = b.listCloses(k) + 1
	}
	if last > 0 && b.KindAt(last) == syntax.IAdv {
		last++
	}
	return last > 0 && b.bareVerb(last) && (b.KindAt(k) == syntax.IConj || last > k) && (!b.waiting() || b.mainVerbLater(last))
}

// bareVerb says whether item k is a verb in its base form with nothing before it.
func (b *builder) bareVerb(k int) bool {
	if b.KindAt(k) != syntax.IVerb {
		return false
	}
	v := &b.S.Verbs[b.Items[k].Ref]
	return b.S.Tag(v.Head) == syntax.VBase && v.Modal == 0 && v.First == v.Head
}

// listCloses is the "and" or "or" before the last verb of the list in which the verb at item k stands; -1 for none.
func (b *builder) listCloses(k int) int {
	const reach = 40
	for i := k + 1; i < min(len(b.Items), k+reach); i++ {
		switch b.KindAt(i) {
		case syntax.INP, syntax.IPrep, syntax.IAdv, syntax.IComma, syntax.IVerb:
		case syntax.IConj:
			if !b.Items[i].Used && (b.KindAt(i+1) == syntax.IVerb || b.KindAt(i+1) == syntax.IAdv && b.KindAt(i+2) == syntax.IVerb) {
				return i
			}
		default:
			return -1
		}
	}
	return -1
}

// toldOf says whether item i ends the noun phrase, with what hangs on it, behind a verb that tells
// what somebody said, with a date between at most: "said on Monday | two banks in Lima".
func (b *builder) toldOf(i int) bool {
	for b.KindAt(i) == syntax.INP && b.KindAt(i-1) == syntax.IPrep {
		i -= 2
	}
	if b.KindAt(i) != syntax.INP {
		return false
	}
	for i--; b.KindAt(i) == syntax.INP && b.S.Class(b.Items[i].Ref) == syntax.CDate || b.KindAt(i) == syntax.IPrep || b.KindAt(i) == syntax.IAdv; i-- {
	}
	if b.KindAt(i) != syntax.IVerb {
		return false
	}
	class := b.Class(b.Items[i].Ref)
	return class&lexicon.Reporting != 0 && class&lexicon.ObjectControl == 0 && !b.waiting()
}

// perfectHolds says whether the participle at item k, behind the "and", the "or" or the comma at item prev, goes on the
// perfect of clause c, as what may have been done: "would have come, met Rios and left", "was to have come and met"; not "claimed to have come and left".
func (b *builder) perfectHolds(c int32, k, prev int) bool {
	v := &b.S.Verbs[b.Items[k].Ref]
	cl := &b.S.Clauses[c]
	o := &b.S.Verbs[cl.Verb]
	if b.KindAt(prev) == syntax.IComma {
		if prev = b.listCloses(k); prev < 0 {
			return false
		}
	}
	if w := b.G.Lex.Word(b.Items[prev].Word).Text; !o.Perfect || w != "and" && w != "or" || v.First != v.Head || b.S.Tag(v.Head) == syntax.VBase || b.G.Lex.Word(b.S.Words[v.Head]).Forms&lexicon.Participle == 0 {
		return false
	}
	if o.Form == syntax.Finite {
		return o.Modal != 0
	}
	return o.Form == syntax.Infinitive && cl.Gov >= 0 && (b.S.Verbs[b.S.Clauses[cl.Gov].Verb].Passive || b.S.Verbs[b.S.Clauses[cl.Gov].Verb].Lemma == b.G.V.Be)
}

// concludes says whether the "and" at item i and an adverb behind it tell what comes of all
// that stands before: "and so supported".
func (b *builder) concludes(i int) bool {
	if b.Items[i].Kind != syntax.IConj || b.KindAt(i+1) != syntax.IAdv {
		return false
	}
	return b.G.Lex.In(lexicon.Hence, b.Items[i+1].Word)
}

// saysToo says whether the verb at item k, a remark or what a government does to its object, goes on the
// verb of saying that clause c is told by, since what c says is how a thing or a deed is: "said the vote
// was fair and accused Chile", "and vowed to resist", "and recognised Chile".
func (b *builder) saysToo(k int, c int32) bool {
	cl := &b.S.Clauses[c]
	if cl.Kind != syntax.Complement || cl.Gov < 0 || cl.Subj < 0 {
		return false
	}
	now := &b.S.Verbs[b.Items[k].Ref]
	quoted := b.S.Verbs[cl.Verb].Lemma == b.G.V.Be && !now.Perfect && now.Modal == 0 && b.quotedBefore(k, cl.Subj)
	if !quoted && b.Class(b.S.Clauses[cl.Gov].Verb)&lexicon.Reporting == 0 {
		return false
	}
	does := b.Class(b.Items[k].Ref)
	if does&lexicon.Reporting == 0 && (does&(lexicon.Judges|lexicon.Charges|lexicon.ObjectControl|lexicon.Breaks|lexicon.Ousts) == 0 || !b.ObjectFollows(k)) {
		return false
	}
	v := &b.S.Verbs[cl.Verb]
	present := func(o *syntax.Verb) bool { return o.Form == syntax.Finite && !o.Past && !o.Passive && o.Modal == 0 }
	if v.Past && present(&b.S.Verbs[b.S.Clauses[cl.Gov].Verb]) && present(&b.S.Verbs[b.Items[k].Ref]) {
		return true // "claims that Rios won the vote and accuses Chile"
	}
	return quoted || (v.Passive || v.Lemma == b.G.V.Be) && (b.S.Class(cl.Subj) == syntax.CEvent || b.inert(cl.Subj))
}

// quotedBefore says whether words in quotation marks end right before the "and" before item k, which began behind noun
// phrase subj: "believed the cabinet was 'no friend of Chad,' and | told".
func (b *builder) quotedBefore(k int, subj int32) bool {
	i := k - 1
	for i > 0 && b.Items[i].Kind != syntax.IConj {
		i--
	}
	tokens := b.S.Doc.Tokens
	for at := b.Items[i].First - 1; i > 0 && at >= b.S.NPs[subj].Last; at-- {
		if tokens[at].Kind == text.Word {
			return tokens[at].InQuote && !tokens[b.Items[k].First].InQuote && !tokens[b.S.NPs[subj].First].InQuote
		}
	}
	return false
}

// clauseBelow says whether a clause that has its verb is open below frame i.
func (b *builder) clauseBelow(i int) bool {
	for i--; i >= 0; i-- {
		if b.frames[i].clause >= 0 {
			return true
		}
	}
	return false
}

// conjunctionBefore finds the "and" from which only phrases of time and phrases
// with a preposition part a verb after item prev: "and on 25 January declared",
// "and, in a letter to Kyiv, denied"; -1 for none.
func (b *builder) conjunctionBefore(prev int) int {
	phrases := 0
	for i := prev; i > 0 && i > prev-10; i-- {
		switch it := &b.Items[i]; it.Kind {
		case syntax.IComma, syntax.IAdv, syntax.IPrep:
		case syntax.INP:
			if b.S.NPs[it.Ref].Prep == 0 && b.S.Class(it.Ref) != syntax.CDate {
				return -1
			}
			phrases++
		case syntax.IConj:
			if phrases == 0 || it.Used {
				return -1
			}
			return i
		default:
			return -1
		}
	}
	return -1
}

// unmodalBelow says whether a clause around frame i has a finite verb without a
// modal, which a verb without one can stand beside.
func (b *builder) unmodalBelow(i int) bool {
	for i--; i >= 0; i-- {
		if c := b.frames[i].clause; c >= 0 {
			o := &b.S.Verbs[b.S.Clauses[c].Verb]
			if o.Modal == 0 && (o.Form == syntax.Finite || o.Form == syntax.MaybeParticiple) {
				return true
			}
		}
	}
	return false
}

// presentBelow says whether a clause around frame i has a finite verb in the present.
func (b *builder) presentBelow(i int) bool {
	for i--; i >= 0; i-- {
		if c := b.frames[i].clause; c >= 0 {
			if o := &b.S.Verbs[b.S.Clauses[c].Verb]; o.Modal == 0 && !o.Past && o.Form == syntax.Finite {
				return true
			}
		}
	}
	return false
}

// verbList says whether the verb at item k, after a comma, goes on a list of
// verbs: it has an object and is no verb of saying before its subject.
func (b *builder) verbList(k int) bool {
	if class := b.Class(b.Items[k].Ref); class&lexicon.Reporting != 0 && b.ObjectFollows(k) && (!b.conjoinedVerbLater(k) || class&lexicon.Speaks != 0 && b.speakerFollows(k)) {
		return false
	}
	v := &b.S.Verbs[b.Items[k].Ref]
	if b.ThatFollows(k) {
		return true // "called it a tale, denied that ..."
	}
	if v.Form == syntax.MaybeParticiple && !b.ObjectFollows(k) {
		if b.KindAt(k+1) == syntax.IConj && b.KindAt(k+2) == syntax.IVerb {
			return true // "threatened, deplored and rejected the plan"
		}
		return b.Class(b.Items[k].Ref)&lexicon.Bare != 0 || b.S.Verbs[b.S.Clauses[b.top().clause].Verb].Passive && b.conjoinedVerbLater(k)
	}
	return true
}

// speakerFollows says whether somebody who can say so is named behind the verb at item k: ", added | President Rios".
func (b *builder) speakerFollows(k int) bool {
	return b.KindAt(k+1) == syntax.INP && b.S.Class(b.Items[k+1].Ref).Acts() && b.KindAt(k+2) != syntax.INP // not "declared two envoys personae non gratae"
}

// conjoinedVerbLater says whether a list of verbs that goes on with item k
// ends with "and" and another verb.
func (b *builder) conjoinedVerbLater(k int) bool {
	for i := k + 1; i+1 < len(b.Items); i++ {
		switch b.Items[i].Kind {
		case syntax.IConj:
			if b.Items[i+1].Kind == syntax.IVerb {
				return true
			}
		case syntax.ISub, syntax.IRel, syntax.ISemicolon, syntax.IColon, syntax.IStop:
			return false
		}
	}
	return false
}

// toldByWaiting says whether an open clause tells what the noun before "that" is about,
// which still waits for its verb: "reports that Peru left OPEC | were denied".
func (b *builder) toldByWaiting(top *frame) bool {
	if top.kind != syntax.Complement || top.govNP < 0 || len(b.frames) < 2 {
		return false
	}
	f := &b.frames[len(b.frames)-2]
	return f.clause < 0 && f.subj >= 0 && b.S.NPs[top.govNP].Lead == f.subj
}

// newSubject opens a clause for a verb that has a subject of its own after the
// verb of the open clause: what was said, or a sibling.
func (b *builder) newSubject(k, prev int) bool {
	s := b.S
	bare, at, told := b.ownSubject(k, prev)
	top := b.top()
	if bare < 0 || top.clause < 0 || s.NPs[bare].First < s.Clauses[top.clause].First || s.NPs[bare].First < s.Verbs[s.Clauses[top.clause].Verb].Last {
		return false
	}
	before := b.beforeSubject(bare, at)
	sibling := before == syntax.IConj || before == syntax.IComma || before == syntax.IDash || before == syntax.ISemicolon
	reporting := b.Class(s.Clauses[top.clause].Verb)&lexicon.Reporting != 0
	if !sibling && b.waiting() && b.insideWaiting(top) && !(reporting && b.mainVerbLater(k)) && b.popToWaiting() {
		b.openTop(k) // "the treaty that ended the dispute | was brokered"
		return true
	}
	helped := b.release(&s.Clauses[top.clause], bare, sibling)
	switch {
	case before == syntax.ICloseQuote && reportsBefore(s, b.Items, at):
		b.report(k, bare)
	case sibling:
		end := k
		if told >= 0 {
			end = grammar.PastPhrases(b.Items, told+1)
		} else if open := b.toldBefore(prev); open >= 0 {
			end = open
		}
		b.openSibling(k, bare, at, end, before)
	case helped:
		b.openUnder(k, syntax.Xcomp, bare, bare) // "helped Peru rebuild"
	default:
		c := b.openUnder(k, syntax.Complement, bare, b.nounTelling(at, reporting))
		s.NPs[bare].Clause = -1
		b.startsWith(c, bare)
	}
	return true
}

// ownSubject is the subject that the verb at item k has after the verb of the open clause, the item where it stands, and that of who
// tells it, each -1 for none. Clauses that only tell of that subject end before it.
func (b *builder) ownSubject(k, prev int) (bare int32, at, told int) {
	bare, at = b.bareSubject(prev)
	if told = b.reporter(k); told >= 0 {
		bare, at = b.S.Items[told].Ref, told
	}
	if b.openInfinitive() { // "said talks scheduled to open in May | were off"
		b.pop()
	}
	if x, i := b.beforeInfinitive(k); x >= 0 && (bare >= 0 || b.top().kind == syntax.Participial) && !b.helpsTo(k, bare) {
		bare, at = x, i
		b.pop()
	}
	for bare >= 0 && len(b.frames) > 1 && b.tellsOfEarlier(bare) && (told >= 0 || b.toldBefore(prev) >= 0) {
		b.pop() // what is told of the subject
	}
	return bare, at, told
}

// tellsOfEarlier says whether the open clause hangs on a noun phrase and has its verb behind noun phrase np.
func (b *builder) tellsOfEarlier(np int32) bool {
	top := b.top()
	return top.clause >= 0 && (top.kind == syntax.Participial || top.kind == syntax.Relative || top.kind == syntax.Xcomp) && b.S.NPs[np].First < b.S.Verbs[b.S.Clauses[top.clause].Verb].First
}

// insideWaiting says whether the open clause is of a kind that stands between a subject and its verb: "the treaty | that ended the
// dispute | was brokered".
func (b *builder) insideWaiting(top *frame) bool {
	switch top.kind {
	case syntax.Relative, syntax.Participial, syntax.Adverbial:
		return true
	case syntax.Complement:
		return b.toldByWaiting(top) || top.gov < 0 && top.govNP < 0
	case syntax.Xcomp:
		return b.subjectWaits()
	}
	return false
}

// release takes noun phrase bare, which is the subject of the next verb, from the clause that had it for its object or its subject, and
// says whether it stays its object too: "helped | Peru rebuild".
func (b *builder) release(cl *syntax.Clause, bare int32, sibling bool) bool {
	s := b.S
	switch {
	case cl.Obj == bare && !sibling && b.G.Helps(s, s.Verbs[cl.Verb].Head):
		return true
	case cl.Obj == bare:
		cl.Obj = -1
	case cl.Obj2 == bare, cl.Obj2 >= 0 && cl.Obj2 == s.NPs[bare].Appos: // ", the minister, Ana Rios, said"
		cl.Obj2 = -1
	case cl.Subj == bare && cl.Verb >= 0 && (cl.Inverted || s.NPs[bare].First > s.Verbs[cl.Verb].First):
		cl.Subj = -1
	}
	return false
}

// openUnder opens a clause under the open one, in a frame of its own.
func (b *builder) openUnder(k int, kind syntax.ClauseKind, subj, govNP int32) int32 {
	gov := b.top().clause
	f := emptyFrame
	f.clause, f.kind, f.subj, f.gov = b.open(k, kind, subj, gov, govNP), kind, subj, gov
	b.frames = append(b.frames, f)
	return f.clause
}

// openSibling opens a clause beside the one it follows, the main clause after a comma; phrases from its subject at item at up to
// item end are its own.
func (b *builder) openSibling(k int, bare int32, at, end int, before syntax.ItemKind) {
	s := b.S
	for len(b.frames) > 1 {
		if top := b.top(); top.kind != syntax.Participial && top.kind != syntax.Xcomp && top.kind != syntax.Relative && (top.kind != syntax.Adverbial || before == syntax.IConj) {
			break
		}
		b.pop()
	}
	top := b.top()
	kind, gov, sub := top.kind, top.gov, top.sub
	if top.clause >= 0 {
		cl := &s.Clauses[top.clause]
		kind, gov, sub = cl.Kind, cl.Gov, cl.Sub
	}
	c := b.open(k, kind, bare, gov, -1)
	s.Clauses[c].Sub = sub
	for i := at + 1; i < end; i++ { // "an official in Rabat said"
		if b.Items[i].Kind == syntax.INP && s.NPs[b.Items[i].Ref].Prep != 0 {
			s.NPs[b.Items[i].Ref].Clause = c
		}
	}
	for i := at - 1; before == syntax.IConj && i > 0 && b.Items[i].Kind != syntax.IConj; i-- { // "met Rios, and in Lima he will speak"
		if b.Items[i].Kind == syntax.INP && b.KindAt(i-1) == syntax.IPrep && b.Items[i-1].Word == b.G.V.In {
			s.NPs[b.Items[i].Ref].Clause, s.NPs[b.Items[i].Ref].Up = c, -1
		}
	}
	s.Clauses[c].Inverted = before == syntax.IComma && b.ReportsBack(k)
	s.NPs[bare].Clause = -1
	b.startsWith(c, bare)
	top.clause, top.subj = c, bare
}

// nounTelling is the noun right before the noun phrase at item at, which a verb follows, that tells what the clause is, as with
// "that" between them: "amid reports | Canada had left", "denied claims | Chad invaded Mali"; -1 for none. Behind a verb that
// reports it is what is reported, not where: "said in a statement | Canada had left", "told the house".
func (b *builder) nounTelling(at int, reporting bool) int32 {
	if b.KindAt(at-1) != syntax.INP {
		return -1
	}
	np := b.Items[at-1].Ref
	head := b.G.Lex.Head(b.S.HeadWord(np))
	if b.S.Class(np) != syntax.CNoun || b.G.TimeWord(b.S, np) || head&lexicon.Agent != 0 || reporting && (head&lexicon.Utterance == 0 || b.S.NPs[np].Prep != 0) {
		return -1
	}
	return np
}

// subjectWaits says whether a subject still waits for its verb: "The attempts to rescue
// the talks | include", "leaders who were to attend the summit | stayed".
func (b *builder) subjectWaits() bool {
	for i := len(b.frames) - 2; i >= 0; i-- {
		if f := &b.frames[i]; f.clause < 0 && f.subj >= 0 && f.kind != syntax.Relative {
			return true
		}
	}
	return false
}

// helpsTo says whether the verb at item k, without "to", is what the infinitive that is open helps noun phrase np to do: "and
// its commitment to help Peru | defend itself".
func (b *builder) helpsTo(k int, np int32) bool {
	top := b.top()
	if np < 0 || top.clause < 0 || b.S.Tag(b.S.Verbs[b.Items[k].Ref].Head) != syntax.VBase {
		return false
	}
	cl := &b.S.Clauses[top.clause]
	return cl.Obj == np && b.G.Helps(b.S, b.S.Verbs[cl.Verb].Head)
}

// beforeInfinitive finds the subject after "and", or after a verb that says something of it, whose
// infinitive or participle is open at item k, and the item where it stands: "and Australia's request to be given
// a chair | was refused", "said efforts by Peru to end the war | had failed", "said talks set for June | had
// been suspended"; -1 for none.
func (b *builder) beforeInfinitive(k int) (int32, int) {
	const reach = 24
	top := b.top()
	if top.clause < 0 || top.govNP < 0 {
		return -1, -1
	}
	switch form := b.S.Verbs[b.S.Clauses[top.clause].Verb].Form; {
	case top.kind == syntax.Xcomp && form == syntax.Infinitive:
	case top.kind == syntax.Participial && form == syntax.Participle && b.KindAt(b.skipAdverbs(k-1)) != syntax.IComma:
	default:
		return -1, -1
	}
	subj, told := top.govNP, false
	for subj >= 0 && b.S.NPs[subj].Prep != 0 {
		subj = b.S.NPs[subj].Up // "efforts by Peru to"
	}
	if gov := b.S.Clauses[top.clause].Gov; gov >= 0 && subj >= 0 {
		class := b.Class(b.S.Clauses[gov].Verb)
		told = b.S.Clauses[gov].Obj == subj && class&lexicon.Reporting != 0 && class&lexicon.ObjectControl == 0 && (b.Class(b.S.Clauses[top.clause].Verb)&lexicon.Reporting == 0 || !b.mainVerbLater(k))
	}
	if subj < 0 || (subj != top.govNP || top.kind == syntax.Participial) && !told {
		return -1, -1
	}
	first := b.S.Verbs[b.S.Clauses[top.clause].Verb].First
	for i := k - 1; i > 0 && i > k-reach; i-- {
		it := &b.Items[i]
		if it.Kind == syntax.INP && it.Ref == subj && it.Last <= first {
			if told || b.beforeSubject(subj, i) == syntax.IConj {
				return subj, i
			}
			return -1, -1
		}
	}
	return -1, -1
}

// openInfinitive says whether the innermost open clause is the infinitive of a participle that describes what is said of
// something: "said talks | scheduled to open in May".
func (b *builder) openInfinitive() bool {
	if len(b.frames) < 3 || b.top().kind != syntax.Xcomp || b.top().govNP >= 0 {
		return false
	}
	f := &b.frames[len(b.frames)-2]
	if f.kind != syntax.Participial || f.clause < 0 || f.govNP < 0 || b.S.Clauses[b.top().clause].Gov != f.clause {
		return false
	}
	gov := b.S.Clauses[f.clause].Gov
	return b.S.Verbs[b.S.Clauses[f.clause].Verb].Form == syntax.Participle && gov >= 0 && b.Class(b.S.Clauses[gov].Verb)&lexicon.Reporting != 0
}

// reportsBefore says whether a quotation closes right before item at, with the
// comma or stop that ends it: ["We agree,"] Lavrov said.
func reportsBefore(s *syntax.Sentence, items []syntax.Item, at int) bool {
	i := at - 1
	for i > 0 && items[i].Kind == syntax.IAdv {
		i--
	}
	return i > 0 && items[i].Kind == syntax.ICloseQuote && (items[i-1].Kind == syntax.IComma || items[i-1].Kind == syntax.IStop) && s.Doc.Tokens[items[i-1].First].InQuote
}

// report opens a main clause, of the verb at item k with subject subj, that
// reports the quotation before it.
func (b *builder) report(k int, subj int32) {
	s := b.S
	f := emptyFrame
	f.subj = subj
	b.frames = append(b.frames[:0], f)
	c := b.open(k, syntax.Main, subj, -1, -1)
	s.Clauses[c].Inverted = true
	s.NPs[subj].Clause = -1
	b.startsWith(c, subj)
	b.frames[0].clause = c
}

// afterPreposition reads a verb whose subject was taken for the object of a
// preposition that can be a conjunction too: "than Russia did".
func (b *builder) afterPreposition(k, prev int) bool {
	if prev < 0 || b.Items[prev].Kind != syntax.INP {
		return false
	}
	s := b.S
	lead := s.NPs[b.Items[prev].Ref].Lead
	prep := s.NPs[lead].Prep
	if !b.G.Clausal(prep) || b.G.SaysWhen(s, lead) {
		return false
	}
	for i := lead; i >= 0; i = s.NPs[i].Next {
		s.NPs[i].Prep, s.NPs[i].Up = 0, -1
	}
	gov := b.top().clause
	c := b.open(k, syntax.Adverbial, lead, gov, -1)
	s.Clauses[c].Sub = prep
	s.NPs[lead].Clause = -1
	b.startsWith(c, lead)
	f := emptyFrame
	f.clause, f.kind, f.subj, f.sub, f.gov = c, syntax.Adverbial, lead, prep, gov
	b.frames = append(b.frames, f)
	return true
}

// withoutSubject places a verb before which no subject is found: ", said Hong
// Lei", or one more verb of the open clause.
func (b *builder) withoutSubject(k, prev int) {
	s := b.S
	if kind := b.KindAt(prev); kind == syntax.IComma || kind == syntax.ICloseQuote || kind == syntax.IDash {
		b.frames = append(b.frames[:0], emptyFrame)
		c := b.open(k, syntax.Main, -1, -1, -1)
		s.Clauses[c].Inverted = true
		b.frames[0].clause = c
		return
	}
	top := b.top()
	if top.clause < 0 { // a frame no verb has been read of yet
		top.clause = b.open(k, syntax.Main, -1, -1, -1)
		return
	}
	cl := s.Clauses[top.clause]
	top.clause = b.open(k, cl.Kind, cl.Subj, cl.Gov, -1)
}
