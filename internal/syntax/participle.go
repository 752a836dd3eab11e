package syntax

import (
	"slices"

	"diplograph/internal/lexicon"
)

// participle decides whether a form that is past tense or participle alike is
// the participle: "the sanctions imposed after the war", "Putin, wanted by the
// court, left". What stands before it says which can be; an object, "by", and
// whether another verb is left for the clause decide.
func (b *builder) participle(k, prev int) bool {
	class := b.class(b.items[k].Ref)
	top := b.top()
	waits := top.clause < 0 && top.subj >= 0
	if waits && top.ownSubj {
		return false // "the sanctions Washington imposed"
	}
	switch b.kindAt(prev) {
	case IRel:
		return false
	case ISub: // "when ruled by", "if attacked"
		return top.subj < 0 && (b.byFollows(k) || !b.objectFollows(k))
	case INP:
		return b.participleAfterNoun(k, b.items[prev].Ref, class, waits)
	case IComma, IDash, IClose:
		switch {
		case b.reporter(k) >= 0:
			return false // ", Norway, which mediated, announced on Monday"
		case waits && (b.onlyParticiple(k) || b.byBehindObject(k)) && b.mainVerbLater(k):
			return true // "Chile, given an ultimatum by Peru, refused", "Chile, granted recognition by Peru, replied"
		case waits && b.byFollows(k):
			return class&(lexicon.Bare|lexicon.Never) == 0 || !b.byDoing(k) // not "Peru, angered by the raid, responded by recalling"
		case waits:
			return class&lexicon.Never == 0 && !b.speaks(k, top.subj, class) && !b.objectFollows(k) && !b.thatFollows(k) && b.mainVerbLater(k)
		case b.byFollows(k):
			return top.clause < 0 || !(b.s.Verbs[b.s.Clauses[top.clause].Verb].Passive && b.conjoinedVerbLater(k)) || b.tellsOfEvent(k)
		}
		if top.clause < 0 && top.subj < 0 && b.frontedNoun(prev-1) {
			return class&lexicon.Bare == 0 && !b.objectFollows(k) && b.clauseLater(k)
		}
		return class&lexicon.Bare == 0 && !b.objectFollows(k) && !b.thatFollows(k) && top.clause >= 0 && b.kindAt(b.skipParenthesis(prev-1)) == INP && !b.inverts(k) && !b.verbList(k) &&
			!(b.kindAt(prev-4) == IComma && !b.items[prev-4].Used && b.closesApposition(prev) && b.speaks(k, b.items[prev-1].Ref, class)) // ", the minister, Ana Rios, announced in Lima"
	case IConj:
		return !b.items[prev].Used && b.besideParticiple(k, class)
	case IOther, IOpenQuote:
		return prev < 0 || b.items[prev].Kind == IOther // "Stunned by the news, ..."
	case IAdv, IPrep:
		return true
	case IOpen: // "Chile (backed by Peru)", "the treaty (also called a charter)"
		return class&lexicon.Never == 0 && (!b.objectFollows(k) || class&lexicon.Naming != 0)
	}
	return prev < 0
}

// onlyParticiple says whether the verb at item k has a past of another form: "given", not "granted".
func (b *builder) onlyParticiple(k int) bool {
	f := b.p.lex.Word(b.s.Words[b.s.Verbs[b.items[k].Ref].Head]).Forms
	return f&lexicon.Participle != 0 && f&lexicon.Past == 0
}

// byBehindObject says whether "by" and who does it stand right behind the object of the verb at item k, which gives somebody
// something: "granted recognition | by Peru", "handed his passport | by Peru".
func (b *builder) byBehindObject(k int) bool {
	i := k + 2
	if class := b.class(b.items[k].Ref); class&(lexicon.Dative|lexicon.Naming) == 0 || b.kindAt(k+1) != INP || b.s.NPs[b.items[k+1].Ref].Prep != 0 {
		return false
	}
	if b.kindAt(i) == INP && b.s.NPs[b.items[i].Ref].Prep == 0 {
		i++
	}
	return b.kindAt(i) == IPrep && b.items[i].Word == b.p.v.by && b.kindAt(i+1) == INP && b.s.Class(b.items[i+1].Ref).acts()
}

// participleAfterNoun decides for a verb right after a noun phrase.
func (b *builder) participleAfterNoun(k int, np int32, class lexicon.VerbClass, waits bool) bool {
	s := b.s
	lead := s.NPs[np].Lead
	if s.Class(np) == CPron && s.HeadPart(np) != nil {
		return false
	}
	if s.Class(np) == CDate && b.kindAt(k-1) == INP && b.kindAt(k-2) == IPrep && b.kindAt(k-3) == IConj {
		return false // "began to arm and in December refused to receive"
	}
	if (b.byFollows(k) || b.kindAt(k+1) == IPrep && b.items[k+1].Word == b.p.v.between && (class&lexicon.Bare == 0 || s.NPs[np].Apposed)) && class&lexicon.Never == 0 { // not "Moscow stood by its ally"
		return !waits || b.mainVerbLater(k) || b.byFollows(k) && b.lastVerbLater(k) ||
			s.Class(np) == CEvent && class&lexicon.Bare == 0 && b.byWhom(k) && b.finiteWithin(k) // "The deal signed by Chad and the Libyan accord would bring"
	}
	if b.kindAt(k+1) == IVerb && b.marked(&s.Verbs[b.items[k+1].Ref]) && b.p.lex.In(lexicon.Strives, s.Verbs[b.items[k].Ref].Lemma) {
		return false // "Rios tried to show that"
	}
	if b.objectFollows(k) { // "Russia invaded Ukraine", but "a group called Hamas"
		return class&lexicon.Naming != 0 && s.NPs[lead].Prep != 0 && !b.waiting() && !waits
	}
	if class&lexicon.Never != 0 || class&lexicon.Reporting != 0 && b.thatFollows(k) {
		return false // "and the minister announced that"
	}
	if bare, at := b.bareSubject(k - 1); bare >= 0 {
		switch b.beforeSubject(bare, at) {
		case IConj:
			if class&lexicon.Bare != 0 || b.opensAnew(at) && (agent(s.Class(bare)) || b.p.lex.Head(s.HeadWord(bare))&lexicon.Agent != 0) && !b.mainVerbLater(k) {
				return false // "and a meeting on the sidelines ended", "agreed to invade, and Israeli troops attacked across"
			}
		case IComma:
			if b.p.reportFollows(s, at) {
				return false // ", an official in Rabat confirmed"
			}
		}
	}
	if waits {
		return (class&(lexicon.Bare|lexicon.Reporting) == 0 || b.thoughtToDo(k)) && b.mainVerbLater(k) || b.phrasesToVerb(k) && !b.tellsWhat(k)
	}
	if s.NPs[np].Apposed && class&(lexicon.Bare|lexicon.Reporting) == 0 {
		return true // "the Andean Community, a trade bloc established in 1969"
	}
	top := b.top()
	if top.clause < 0 {
		return s.NPs[lead].Prep != 0 && (class&lexicon.Bare == 0 || b.kindAt(k+1) == IPrep && b.clauseLater(k)) // "Under a deal reached with Chile, Peru will"
	}
	if b.subjectWaits() && !b.mainVerbLater(k) {
		return false // "those who have been there since the war fled"
	}
	// After the verb: "imposed sanctions designed to", "a resolution adopted in", "signed a treaty last year | aimed at".
	cl := &s.Clauses[top.clause]
	at := b.p.pastTime(s, k-1)
	lead = s.NPs[s.Items[at].Ref].Lead
	if s.NPs[lead].Prep == 0 && cl.Obj != lead && cl.Obj2 != lead {
		return false
	}
	if b.class(cl.Verb)&lexicon.Reporting != 0 && b.describesTold(k) {
		return true // "said talks with Chile | set for June had been suspended"
	}
	if gov := b.class(cl.Verb); gov&lexicon.Reporting != 0 && gov&lexicon.ObjectControl == 0 && s.NPs[lead].Prep == 0 {
		// "said Iran attacked", but "told the crowd gathered there", "noted the talks held in Lima"
		return s.Verbs[cl.Verb].Lemma != b.p.v.say && s.Class(np) == CEvent && class&(lexicon.Bare|lexicon.Reporting) == 0 && b.kindAt(k+1) == IPrep && !b.mainVerbLater(k)
	}
	if b.s.Verbs[cl.Verb].Lemma == b.p.v.say {
		return false // "said a group of leaders from Peru met"
	}
	return class&lexicon.Bare == 0 || !b.waiting() && b.class(cl.Verb)&lexicon.Reporting == 0 && (s.NPs[lead].Prep != 0 || b.kindAt(at-1) == IVerb)
}

// opensAnew says whether a comma and "and", and phrases with a preposition at most, stand before the
// noun phrase at item i: ", and on Monday | troops".
func (b *builder) opensAnew(i int) bool {
	for i--; b.kindAt(i) == INP && b.kindAt(i-1) == IPrep; i -= 2 {
	}
	return b.kindAt(i) == IConj && !b.items[i].Used && b.kindAt(i-1) == IComma
}

// tellsWhat says whether the verb at item k is one of a clause that tells what the subject before it is, which waits for the
// next verb: "The fact that Peru | sided with Chile is known".
func (b *builder) tellsWhat(k int) bool {
	return b.top().kind == Complement && b.subjectWaits() && !b.mainVerbLater(k)
}

// phrasesToVerb says whether only phrases with a preposition stand between the verb at
// item k and a finite one: "leaders gathered for the summit said".
func (b *builder) phrasesToVerb(k int) bool {
	i := pastPhrases(b.items, k+1)
	if i == k+1 || b.kindAt(i) != IVerb {
		return false
	}
	v := &b.s.Verbs[b.items[i].Ref]
	return v.Form == Finite || v.Form == MaybeParticiple && b.class(b.items[i].Ref)&lexicon.Reporting != 0
}

// describesTold says whether the verb at item k only describes the subject of what is said, whose
// verb stands behind it, with no more between than phrases with a preposition and an infinitive:
// "said the visit | scheduled to begin on Monday was off", "said sanctions | imposed on Peru hurt Chile".
func (b *builder) describesTold(k int) bool {
	if bare, _ := b.bareSubject(k - 1); bare < 0 || b.kindAt(k+1) == IVerb && !b.infinitiveFollows(k) {
		return false
	}
	i := k + 1
	if b.infinitiveFollows(k) {
		i++
	}
	i = pastPhrases(b.items, i)
	if i == k+1 || b.kindAt(i) != IVerb || b.kindAt(i-1) != INP && i != k+2 {
		return false
	}
	v := &b.s.Verbs[b.items[i].Ref]
	return v.Form == Finite || v.Form == MaybeParticiple && (b.kindAt(i+1) == INP && b.objectFollows(i) || b.movesInto(i))
}

// besideParticiple says whether the verb at item k, after "and", goes on a
// participle: "negotiated in Muscat and signed on Sunday".
func (b *builder) besideParticiple(k int, class lexicon.VerbClass) bool {
	if class&lexicon.Never != 0 || b.objectFollows(k) {
		return false
	}
	for i := len(b.frames) - 1; i >= 0; i-- {
		c := b.frames[i].clause
		if c < 0 {
			continue
		}
		if v := &b.s.Verbs[b.s.Clauses[c].Verb]; v.Form == Participle {
			return b.byFollows(k) || b.waiting() || class&lexicon.Bare == 0
		} else if v.Form == Finite || v.Form == MaybeParticiple {
			return false
		}
	}
	return b.frames[0].clause < 0 && b.frames[0].subj < 0 // "Under fire at home and sanctioned abroad, ..."
}

// tellsOfEvent says whether the verb at item k, one of what befalls events, stands behind one in a clause
// about something else: "The club was founded at a summit in Oslo, | hosted by Peru and attended by Chile".
func (b *builder) tellsOfEvent(k int) bool {
	subj := b.top().subj
	if c := b.top().clause; c >= 0 {
		subj = b.s.Clauses[c].Subj
	}
	if b.last < 0 || subj < 0 || b.s.Class(subj) == CEvent || !b.p.lex.Word(b.s.Verbs[b.items[k].Ref].Lemma).Does(lexicon.ToEvents) {
		return false
	}
	var buf [12]int32
	return slices.ContainsFunc(b.p.above(b.s, b.last, buf[:]), func(x int32) bool { return b.s.Class(x) == CEvent })
}

// objectFollows says whether an object comes right after the verb at item k.
func (b *ahead) objectFollows(k int) bool {
	i := k + 1
	for b.kindAt(i) == IAdv || b.kindAt(i) == IOpenQuote {
		i++
	}
	if b.sharesObject(i) {
		return true
	}
	particle := b.kindAt(i) == IPrep && b.p.particle(b.items[i].Word) // "after Russia kicked out | two envoys"
	if particle {
		i++
	}
	if b.kindAt(i) != INP {
		return false
	}
	np := b.items[i].Ref
	return (particle || b.s.NPs[np].Prep == 0) && b.s.Class(np) != CDate && !b.p.timeWord(b.s, np)
}

// agent says whether what a noun phrase names can act.
func agent(c NPClass) bool { return c == CState || c == COrg || c == CPerson || c == CBloc }

// beforePair says whether the verb at item k, whose subject stands right before it, and one
// right after "and" have an object behind both: "the USSR occupied and annexed Estonia".
func (b *ahead) beforePair(k int) bool {
	if b.kindAt(k-1) != INP || !agent(b.s.Class(b.s.NPs[b.items[k-1].Ref].Lead)) || b.kindAt(k+1) != IConj || b.kindAt(k+2) != IVerb {
		return false
	}
	v := &b.s.Verbs[b.items[k+2].Ref]
	return v.Form == MaybeParticiple && !v.Passive && !v.Neg && b.kindAt(k+3) == INP && b.objectFollows(k+2)
}

// sharesObject says whether "but did not" or "and has" and a verb with an object stand at
// item i, whose object is that of the verb before too: "demanded but did not receive it".
func (b *ahead) sharesObject(i int) bool {
	if b.kindAt(i) == IComma {
		i++
	}
	if b.kindAt(i) != IConj || b.kindAt(i+1) != IVerb {
		return false
	}
	v := &b.s.Verbs[b.items[i+1].Ref]
	if v.Form != Finite || v.Passive || v.Copula || !v.Neg && v.Modal == 0 && !v.Perfect {
		return false
	}
	if i += 2; b.kindAt(i) == IComma {
		i++
	}
	return b.kindAt(i) == INP && b.s.NPs[b.items[i].Ref].Prep == 0 && b.s.Class(b.items[i].Ref) != CDate
}

// thatFollows says whether a that-clause comes after the verb of saying at item
// k, with only adverbs, prepositions and times between: "affirmed through its ministry that", "announced this week that".
func (b *ahead) thatFollows(k int) bool {
	if b.class(b.items[k].Ref)&lexicon.Reporting == 0 {
		return false
	}
	for i := k + 1; i < len(b.items) && i < k+8; i++ {
		switch it := &b.items[i]; it.Kind {
		case IAdv, IPrep:
		case INP:
			if b.items[i-1].Kind != IPrep && b.s.Class(it.Ref) != CDate && !b.p.timeWord(b.s, it.Ref) {
				return false
			}
		default:
			return it.Kind == ISub && it.Word == b.p.v.that
		}
	}
	return false
}

// infinitiveFollows says whether an infinitive comes right after item k.
func (b *ahead) infinitiveFollows(k int) bool {
	return b.kindAt(k+1) == IVerb && b.s.Verbs[b.items[k+1].Ref].Form == Infinitive
}

// speaks says whether the reporting verb at item k tells what its subject said: "the
// minister, who was in Rome, said", not "the minister, known as", "the treaty, agreed in".
func (b *builder) speaks(k int, subj int32, class lexicon.VerbClass) bool {
	if class&lexicon.Reporting == 0 || b.infinitiveFollows(k) {
		return false
	}
	if c := b.s.Class(subj); c == CNoun || c == CEvent {
		return false
	}
	return b.kindAt(k+1) != IPrep || b.items[k+1].Word != b.p.v.as && b.items[k+1].Word != b.p.v.for_
}

// byFollows says whether a by-phrase comes after the verb at item k, with only
// adverbs, times and other prepositions between.
func (b *ahead) byFollows(k int) bool {
	for i := k + 1; i < len(b.items) && i < k+8; i++ {
		switch it := &b.items[i]; it.Kind {
		case IPrep:
			if it.Word == b.p.v.by {
				return b.kindAt(i+1) != IVerb // "Peru retaliated by recalling its envoy"
			}
		case IAdv:
		case INP:
			if b.items[i-1].Kind != IPrep && b.s.Class(it.Ref) != CDate && !b.p.timeWord(b.s, it.Ref) {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// byDoing says whether "by" and a verb in -ing stand right behind the verb at item k.
func (b *builder) byDoing(k int) bool {
	return b.kindAt(k+1) == IPrep && b.items[k+1].Word == b.p.v.by && b.kindAt(k+2) == IVerb && b.s.Verbs[b.items[k+2].Ref].Form == Gerund
}

// byWhom says whether "by" and a party that acts follow the verb at item k at once: "brokered by
// Peru", not "passed by a vote".
func (b *builder) byWhom(k int) bool {
	return b.kindAt(k+1) == IPrep && b.items[k+1].Word == b.p.v.by && b.kindAt(k+2) == INP && b.s.Class(b.items[k+2].Ref).acts()
}

// inverts says whether the verb at item k stands before its subject: ", said X".
func (b *builder) inverts(k int) bool {
	return b.kindAt(k+1) == INP && b.s.NPs[b.items[k+1].Ref].Prep == 0
}

// mainVerbLater says whether the clause that waits for its verb finds one after
// item k that has no subject of its own, and each one that waits around it another: "Peru,
// which said that its navy fired on a ship, has denied".
func (b *builder) mainVerbLater(k int) bool {
	inner := -1
	for i := range b.frames {
		if f := &b.frames[i]; f.clause < 0 && f.subj >= 0 {
			inner++
		}
	}
	if f := &b.frames[0]; len(b.frames) > 1 && f.clause < 0 && f.subj < 0 && b.top().kind == Adverbial {
		inner++ // "After Rios, the premier, met with Silva, | Peru recognised": the main clause has its own
	}
	inner = max(inner, 0)
	single := b.oneWaits()
	for i := k + 1; i < len(b.items); i++ {
		switch b.items[i].Kind {
		case IVerb:
			v := &b.s.Verbs[b.items[i].Ref]
			if v.Form == Gerund && b.class(b.items[i].Ref)&lexicon.Reporting != 0 && b.subjectAt(i+1) {
				inner++ // "lashed out at Chad, saying Libya had attacked": what it says has the verb
			}
			if v.Form != Finite && v.Form != MaybeParticiple || b.kindAt(i-2) == IVerb && b.p.helps(b.s, b.s.Verbs[b.items[i-2].Ref].Head) && (b.s.Tag(v.Head) == VBase || b.s.Words[v.First] == b.p.v.be) {
				continue // "to help Peru rebuild", "for letting it be burned"
			}
			if v.Form == MaybeParticiple && b.byFollows(i) && (b.kindAt(i-1) != IComma || b.byWhom(i)) {
				continue // "met in Oslo for talks, mediated by Norway"
			}
			if single && b.bareVerb(i) && b.p.lex.Word(b.s.Words[v.Head]).Forms&lexicon.Past == 0 {
				continue // "Ana Rios, the premier, declined to visit Oslo, meet Lund or attend": no verb of hers
			}
			if v.Form == MaybeParticiple && b.kindAt(i-1) == INP && b.s.NPs[b.items[i-1].Ref].Prep != 0 && !b.objectFollows(i) && b.class(b.items[i].Ref)&lexicon.Bare == 0 && (b.class(b.items[i].Ref)&lexicon.Reporting == 0 || b.awaited(i)) && !b.movesInto(i) {
				continue // "headed to Oslo for talks aimed at": about the talks
			}
			if b.standsFor(i) {
				continue // "Peru sided with Chile, as | did Mali"
			}
			if b.owned(i - 1) {
				continue // "referred to Burma as Myanmar, the name its government prefers"
			}
			if inner > 0 {
				inner--
				continue
			}
			if b.class(b.items[i].Ref)&lexicon.Reporting != 0 && i > k+2 && b.kindAt(i-1) == INP && b.kindAt(i-2) == IComma && !b.objectFollows(i) && !b.thatFollows(i) {
				continue // "met with his counterpart, Romanian media reported"
			}
			if b.kindAt(b.skipAdverbs(i-1)) == IConj { // "and recognised", "and so recognised"
				if v.Form == MaybeParticiple && !b.objectFollows(i) {
					continue // "wanted by A and sanctioned by B, he left"
				}
				return false
			}
			return true
		case IRel, ISub:
			inner++
		case IPrep:
			if b.items[i].Word == b.p.v.as && b.kindAt(i+1) == INP && b.kindAt(i+2) == IVerb {
				inner++ // "watched as Jordan signed"
			}
		case ISemicolon, IColon, IOpenQuote:
			return false
		case IConj:
			if !b.items[i].Used && b.kindAt(i+1) == INP && !b.p.oneOfSeveral(b.s, i+1) {
				return false
			}
		}
	}
	return false
}

// subjectAt says whether a noun phrase at item i, with what hangs on it, has a finite verb behind it.
func (b *builder) subjectAt(i int) bool {
	v := pastPhrases(b.items, i+1)
	return b.kindAt(i) == INP && b.kindAt(v) == IVerb && b.s.Verbs[b.items[v].Ref].Form == Finite
}

// awaited says whether the verb of saying at item i, behind a thing and before an infinitive,
// tells what is said of that: "for a summit expected to be dominated by trade".
func (b *builder) awaited(i int) bool {
	c := b.s.Class(b.items[i-1].Ref)
	return b.infinitiveFollows(i) && (c == CEvent || c == CNoun)
}

// lastVerbLater says whether a form behind "by" and its nouns is the only one that can be the
// verb of what the participle at item k describes: "troops backed by tanks and planes poured
// across the border".
func (b *builder) lastVerbLater(k int) bool {
	for i := k + 1; i < len(b.items); i++ {
		switch b.items[i].Kind {
		case IVerb:
			v := &b.s.Verbs[b.items[i].Ref]
			return v.Form == MaybeParticiple && b.kindAt(i-1) == INP && b.kindAt(i+1) == IPrep && b.items[i+1].Word != b.p.v.by && !b.s.Heading
		case INP, IPrep, IAdv, IConj:
		default:
			return false
		}
	}
	return false
}

// thoughtToDo says whether the verb at item k and the infinitive behind it tell what others think that the noun before it does:
// "Leaders | expected to attend the summit include Rios", "Firms | believed to arm the rebels were".
func (b *builder) thoughtToDo(k int) bool {
	return b.infinitiveFollows(k) && (b.class(b.items[k].Ref)&lexicon.Reputes != 0 || b.p.lex.Word(b.s.Verbs[b.items[k].Ref].Lemma).Text == "expect")
}

// movesInto says whether "into" stands right behind the verb at item k: who crosses into a
// state does so by a verb of his own, "troops backed by tanks crossed into Chad".
func (b *builder) movesInto(k int) bool {
	return b.kindAt(k+1) == IPrep && b.p.lex.Word(b.items[k+1].Word).Text == "into"
}

// frontedNoun says whether the noun phrase at item i is in what a sentence begins with
// before its subject: "In a treaty with Peru, signed in May, Chile agreed".
func (b *builder) frontedNoun(i int) bool {
	return b.kindAt(i) == INP && b.s.NPs[b.s.NPs[b.items[i].Ref].Lead].Prep != 0
}

// finiteWithin says whether a finite verb comes not far behind item k.
func (b *builder) finiteWithin(k int) bool {
	const reach = 24
	return slices.ContainsFunc(b.items[k+1:min(k+reach, len(b.items))], func(it Item) bool {
		return it.Kind == IVerb && b.s.Verbs[it.Ref].Form == Finite
	})
}

// clauseLater says whether a comma, a subject and its verb come after item k, with no
// more between than adverbs, times and prepositional phrases.
func (b *builder) clauseLater(k int) bool {
	const reach = 12
	i := k + 1
	for ; i < len(b.items) && i < k+reach && b.kindAt(i) != IComma; i++ {
		switch b.kindAt(i) {
		case IAdv, IPrep, INP, IConj:
		default:
			return false
		}
	}
	if b.kindAt(i) != IComma || b.kindAt(i+1) != INP {
		return false
	}
	for i += 2; i < len(b.items) && i < k+2*reach; i++ {
		switch b.kindAt(i) {
		case IVerb:
			form := b.s.Verbs[b.items[i].Ref].Form
			return form == Finite || form == MaybeParticiple
		case IAdv, IPrep, INP, IConj, IOpen, IClose:
		case IComma: // ", Peru, Chile and Cuba agreed"
			if !b.items[i].Used {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// oneWaits says whether the innermost subject that waits for its verb is one person or state, whose verb is no bare one.
func (b *builder) oneWaits() bool {
	for i := len(b.frames) - 1; i >= 0; i-- {
		f := &b.frames[i]
		if f.clause >= 0 || f.subj < 0 {
			continue
		}
		switch b.s.Class(f.subj) {
		case CPerson, CName, CState:
			return b.s.NPs[f.subj].Next < 0 && !b.s.NPs[f.subj].Plural
		}
		return false
	}
	return false
}
