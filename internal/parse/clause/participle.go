package clause

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
)

// participle decides whether a form that is past tense or participle alike is
// the participle: "the sanctions imposed after the war", "Putin, wanted by the
// court, left". What stands before it says which can be; an object, "by", and
// whether another verb is left for the clause decide.
func (b *builder) participle(k, prev int) bool {
	class := b.Class(b.Items[k].Ref)
	top := b.top()
	waits := top.clause < 0 && top.subj >= 0
	if waits && top.ownSubj {
		return false // "the sanctions Washington imposed"
	}
	switch b.KindAt(prev) {
	case syntax.IRel:
		return false
	case syntax.ISub: // "when ruled by", "if attacked"
		return top.subj < 0 && (b.ByFollows(k) || !b.ObjectFollows(k))
	case syntax.INP:
		return b.participleAfterNoun(k, b.Items[prev].Ref, class, waits)
	case syntax.IComma, syntax.IDash, syntax.IClose:
		switch {
		case b.reporter(k) >= 0:
			return false // ", Norway, which mediated, announced on Monday"
		case waits && (b.onlyParticiple(k) || b.byBehindObject(k)) && b.mainVerbLater(k):
			return true // "Chile, given an ultimatum by Peru, refused", "Chile, granted recognition by Peru, replied"
		case waits && b.ByFollows(k):
			return class&(lexicon.Bare|lexicon.Never) == 0 || !b.byDoing(k) // not "Peru, angered by the raid, responded by recalling"
		case waits:
			return class&lexicon.Never == 0 && !b.speaks(k, top.subj, class) && !b.ObjectFollows(k) && !b.ThatFollows(k) && b.mainVerbLater(k)
		case b.ByFollows(k):
			return top.clause < 0 || !(b.S.Verbs[b.S.Clauses[top.clause].Verb].Passive && b.conjoinedVerbLater(k)) || b.tellsOfEvent(k)
		}
		if top.clause < 0 && top.subj < 0 && b.frontedNoun(prev-1) {
			return class&lexicon.Bare == 0 && !b.ObjectFollows(k) && b.clauseLater(k)
		}
		return class&lexicon.Bare == 0 && !b.ObjectFollows(k) && !b.ThatFollows(k) && top.clause >= 0 && b.KindAt(b.skipParenthesis(prev-1)) == syntax.INP && !b.inverts(k) && !b.verbList(k) &&
			!(b.KindAt(prev-4) == syntax.IComma && !b.Items[prev-4].Used && b.closesApposition(prev) && b.speaks(k, b.Items[prev-1].Ref, class)) // ", the minister, Ana Rios, announced in Lima"
	case syntax.IConj:
		return !b.Items[prev].Used && b.besideParticiple(k, class)
	case syntax.IOther, syntax.IOpenQuote:
		return prev < 0 || b.Items[prev].Kind == syntax.IOther // "Stunned by the news, ..."
	case syntax.IAdv, syntax.IPrep:
		return true
	case syntax.IOpen: // "Chile (backed by Peru)", "the treaty (also called a charter)"
		return class&lexicon.Never == 0 && (!b.ObjectFollows(k) || class&lexicon.Naming != 0)
	}
	return prev < 0
}

// onlyParticiple says whether the verb at item k has a past of another form: "given", not "granted".
func (b *builder) onlyParticiple(k int) bool {
	f := b.G.Lex.Word(b.S.Words[b.S.Verbs[b.Items[k].Ref].Head]).Forms
	return f&lexicon.Participle != 0 && f&lexicon.Past == 0
}

// byBehindObject says whether "by" and who does it stand right behind the object of the verb at item k, which gives somebody
// something: "granted recognition | by Peru", "handed his passport | by Peru".
func (b *builder) byBehindObject(k int) bool {
	i := k + 2
	if class := b.Class(b.Items[k].Ref); class&(lexicon.Dative|lexicon.Naming) == 0 || b.KindAt(k+1) != syntax.INP || b.S.NPs[b.Items[k+1].Ref].Prep != 0 {
		return false
	}
	if b.KindAt(i) == syntax.INP && b.S.NPs[b.Items[i].Ref].Prep == 0 {
		i++
	}
	return b.KindAt(i) == syntax.IPrep && b.Items[i].Word == b.G.V.By && b.KindAt(i+1) == syntax.INP && b.S.Class(b.Items[i+1].Ref).Acts()
}

// participleAfterNoun decides for a verb right after a noun phrase.
func (b *builder) participleAfterNoun(k int, np int32, class lexicon.VerbClass, waits bool) bool {
	s := b.S
	lead := s.NPs[np].Lead
	if s.Class(np) == syntax.CPron && s.HeadPart(np) != nil {
		return false
	}
	if s.Class(np) == syntax.CDate && b.KindAt(k-1) == syntax.INP && b.KindAt(k-2) == syntax.IPrep && b.KindAt(k-3) == syntax.IConj {
		return false // "began to arm and in December refused to receive"
	}
	if (b.ByFollows(k) || b.KindAt(k+1) == syntax.IPrep && b.Items[k+1].Word == b.G.V.Between && (class&lexicon.Bare == 0 || s.NPs[np].Apposed)) && class&lexicon.Never == 0 { // not "Moscow stood by its ally"
		return !waits || b.mainVerbLater(k) || b.ByFollows(k) && b.lastVerbLater(k) ||
			s.Class(np) == syntax.CEvent && class&lexicon.Bare == 0 && b.byWhom(k) && b.finiteWithin(k) // "The deal signed by Chad and the Libyan accord would bring"
	}
	if b.KindAt(k+1) == syntax.IVerb && b.marked(&s.Verbs[b.Items[k+1].Ref]) && b.G.Lex.In(lexicon.Strives, s.Verbs[b.Items[k].Ref].Lemma) {
		return false // "Rios tried to show that"
	}
	bare, at := b.bareSubject(k - 1)
	before := syntax.IOther
	if bare >= 0 {
		before = b.beforeSubject(bare, at)
	}
	if before == syntax.IComma && b.G.ReportFollows(s, at) {
		return false // ", an official in Rabat confirmed", ", the head of the agency told reporters"
	}
	if b.ObjectFollows(k) { // "Russia invaded Ukraine", but "a group called Hamas"
		return class&lexicon.Naming != 0 && s.NPs[lead].Prep != 0 && !b.waiting() && !waits
	}
	if class&lexicon.Never != 0 || class&lexicon.Reporting != 0 && b.ThatFollows(k) {
		return false // "and the minister announced that"
	}
	if before == syntax.IConj && (class&lexicon.Bare != 0 || b.opensAnew(at) && (grammar.Agent(s.Class(bare)) || b.G.Lex.Head(s.HeadWord(bare))&lexicon.Agent != 0) && !b.mainVerbLater(k)) {
		return false // "and a meeting on the sidelines ended", "agreed to invade, and Israeli troops attacked across"
	}
	if waits {
		return (class&(lexicon.Bare|lexicon.Reporting) == 0 || b.thoughtToDo(k)) && b.mainVerbLater(k) || b.phrasesToVerb(k) && !b.tellsWhat(k)
	}
	if s.NPs[np].Apposed && class&(lexicon.Bare|lexicon.Reporting) == 0 {
		return true // "the Andean Community, a trade bloc established in 1969"
	}
	top := b.top()
	if top.clause < 0 {
		return s.NPs[lead].Prep != 0 && (class&lexicon.Bare == 0 || b.KindAt(k+1) == syntax.IPrep && b.clauseLater(k)) // "Under a deal reached with Chile, Peru will"
	}
	if b.subjectWaits() && !b.mainVerbLater(k) {
		return false // "those who have been there since the war fled"
	}
	// After the verb: "imposed sanctions designed to", "a resolution adopted in", "signed a treaty last year | aimed at".
	cl := &s.Clauses[top.clause]
	at = b.G.PastTime(s, k-1)
	lead = s.NPs[s.Items[at].Ref].Lead
	if s.NPs[lead].Prep == 0 && cl.Obj != lead && cl.Obj2 != lead {
		return false
	}
	if b.Class(cl.Verb)&lexicon.Reporting != 0 && b.describesTold(k) {
		return true // "said talks with Chile | set for June had been suspended"
	}
	if gov := b.Class(cl.Verb); gov&lexicon.Reporting != 0 && gov&lexicon.ObjectControl == 0 && s.NPs[lead].Prep == 0 {
		// "said Iran attacked", but "told the crowd gathered there", "noted the talks held in Lima"
		return s.Verbs[cl.Verb].Lemma != b.G.V.Say && s.Class(np) == syntax.CEvent && class&(lexicon.Bare|lexicon.Reporting) == 0 && b.KindAt(k+1) == syntax.IPrep && !b.mainVerbLater(k)
	}
	if b.S.Verbs[cl.Verb].Lemma == b.G.V.Say {
		return false // "said a group of leaders from Peru met"
	}
	return class&lexicon.Bare == 0 || !b.waiting() && b.Class(cl.Verb)&lexicon.Reporting == 0 && (s.NPs[lead].Prep != 0 || b.KindAt(at-1) == syntax.IVerb)
}

// opensAnew says whether a comma and "and", and phrases with a preposition at most, stand before the
// noun phrase at item i: ", and on Monday | troops".
func (b *builder) opensAnew(i int) bool {
	for i--; b.KindAt(i) == syntax.INP && b.KindAt(i-1) == syntax.IPrep; i -= 2 {
	}
	return b.KindAt(i) == syntax.IConj && !b.Items[i].Used && b.KindAt(i-1) == syntax.IComma
}

// tellsWhat says whether the verb at item k is one of a clause that tells what the subject before it is, which waits for the
// next verb: "The fact that Peru | sided with Chile is known".
func (b *builder) tellsWhat(k int) bool {
	return b.top().kind == syntax.Complement && b.subjectWaits() && !b.mainVerbLater(k)
}

// phrasesToVerb says whether only phrases with a preposition stand between the verb at
// item k and a finite one: "leaders gathered for the summit said".
func (b *builder) phrasesToVerb(k int) bool {
	i := grammar.PastPhrases(b.Items, k+1)
	if i == k+1 || b.KindAt(i) != syntax.IVerb {
		return false
	}
	v := &b.S.Verbs[b.Items[i].Ref]
	return v.Form == syntax.Finite || v.Form == syntax.MaybeParticiple && b.Class(b.Items[i].Ref)&lexicon.Reporting != 0
}

// describesTold says whether the verb at item k only describes the subject of what is said, whose
// verb stands behind it, with no more between than phrases with a preposition and an infinitive:
// "said the visit | scheduled to begin on Monday was off", "said sanctions | imposed on Peru hurt Chile".
func (b *builder) describesTold(k int) bool {
	if bare, _ := b.bareSubject(k - 1); bare < 0 || b.KindAt(k+1) == syntax.IVerb && !b.InfinitiveFollows(k) {
		return false
	}
	i := k + 1
	if b.InfinitiveFollows(k) {
		i++
	}
	i = grammar.PastPhrases(b.Items, i)
	if i == k+1 || b.KindAt(i) != syntax.IVerb || b.KindAt(i-1) != syntax.INP && i != k+2 {
		return false
	}
	v := &b.S.Verbs[b.Items[i].Ref]
	return v.Form == syntax.Finite || v.Form == syntax.MaybeParticiple && (b.KindAt(i+1) == syntax.INP && b.ObjectFollows(i) || b.movesInto(i))
}

// besideParticiple says whether the verb at item k, after "and", goes on a
// participle: "negotiated in Muscat and signed on Sunday".
func (b *builder) besideParticiple(k int, class lexicon.VerbClass) bool {
	if class&lexicon.Never != 0 || b.ObjectFollows(k) {
		return false
	}
	for i := len(b.frames) - 1; i >= 0; i-- {
		c := b.frames[i].clause
		if c < 0 {
			continue
		}
		if v := &b.S.Verbs[b.S.Clauses[c].Verb]; v.Form == syntax.Participle {
			return b.ByFollows(k) || b.waiting() || class&lexicon.Bare == 0
		} else if v.Form == syntax.Finite || v.Form == syntax.MaybeParticiple {
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
		subj = b.S.Clauses[c].Subj
	}
	if b.last < 0 || subj < 0 || b.S.Class(subj) == syntax.CEvent || !b.G.Lex.Word(b.S.Verbs[b.Items[k].Ref].Lemma).Does(lexicon.ToEvents) {
		return false
	}
	var buf [12]int32
	return slices.ContainsFunc(b.G.Above(b.S, b.last, buf[:]), func(x int32) bool { return b.S.Class(x) == syntax.CEvent })
}

// speaks says whether the reporting verb at item k tells what its subject said: "the
// minister, who was in Rome, said", not "the minister, known as", "the treaty, agreed in".
func (b *builder) speaks(k int, subj int32, class lexicon.VerbClass) bool {
	if class&lexicon.Reporting == 0 || b.InfinitiveFollows(k) {
		return false
	}
	if c := b.S.Class(subj); c == syntax.CNoun || c == syntax.CEvent {
		return false
	}
	return b.KindAt(k+1) != syntax.IPrep || b.Items[k+1].Word != b.G.V.As && b.Items[k+1].Word != b.G.V.For
}

// byDoing says whether "by" and a verb in -ing stand right behind the verb at item k.
func (b *builder) byDoing(k int) bool {
	return b.KindAt(k+1) == syntax.IPrep && b.Items[k+1].Word == b.G.V.By && b.KindAt(k+2) == syntax.IVerb && b.S.Verbs[b.Items[k+2].Ref].Form == syntax.Gerund
}

// byWhom says whether "by" and a party that acts follow the verb at item k at once: "brokered by
// Peru", not "passed by a vote".
func (b *builder) byWhom(k int) bool {
	return b.KindAt(k+1) == syntax.IPrep && b.Items[k+1].Word == b.G.V.By && b.KindAt(k+2) == syntax.INP && b.S.Class(b.Items[k+2].Ref).Acts()
}

// inverts says whether the verb at item k stands before its subject: ", said X".
func (b *builder) inverts(k int) bool {
	return b.KindAt(k+1) == syntax.INP && b.S.NPs[b.Items[k+1].Ref].Prep == 0
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
	if f := &b.frames[0]; len(b.frames) > 1 && f.clause < 0 && f.subj < 0 && b.top().kind == syntax.Adverbial {
		inner++ // "After Rios, the premier, met with Silva, | Peru recognised": the main clause has its own
	}
	inner = max(inner, 0)
	single := b.oneWaits()
	for i := k + 1; i < len(b.Items); i++ {
		switch b.Items[i].Kind {
		case syntax.IVerb:
			v := &b.S.Verbs[b.Items[i].Ref]
			if v.Form == syntax.Gerund && b.Class(b.Items[i].Ref)&lexicon.Reporting != 0 && b.subjectAt(i+1) {
				inner++ // "lashed out at Chad, saying Libya had attacked": what it says has the verb
			}
			if v.Form != syntax.Finite && v.Form != syntax.MaybeParticiple || b.KindAt(i-2) == syntax.IVerb && b.G.Helps(b.S, b.S.Verbs[b.Items[i-2].Ref].Head) && (b.S.Tag(v.Head) == syntax.VBase || b.S.Words[v.First] == b.G.V.Be) {
				continue // "to help Peru rebuild", "for letting it be burned"
			}
			if v.Form == syntax.MaybeParticiple && b.ByFollows(i) && (b.KindAt(i-1) != syntax.IComma || b.byWhom(i)) {
				continue // "met in Oslo for talks, mediated by Norway"
			}
			if single && b.bareVerb(i) && b.G.Lex.Word(b.S.Words[v.Head]).Forms&lexicon.Past == 0 {
				continue // "Ana Rios, the premier, declined to visit Oslo, meet Lund or attend": no verb of hers
			}
			if v.Form == syntax.MaybeParticiple && b.KindAt(i-1) == syntax.INP && b.S.NPs[b.Items[i-1].Ref].Prep != 0 && !b.ObjectFollows(i) && b.Class(b.Items[i].Ref)&lexicon.Bare == 0 && (b.Class(b.Items[i].Ref)&lexicon.Reporting == 0 || b.awaited(i)) && !b.movesInto(i) {
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
			if b.Class(b.Items[i].Ref)&lexicon.Reporting != 0 && i > k+2 && b.KindAt(i-1) == syntax.INP && b.KindAt(i-2) == syntax.IComma && !b.ObjectFollows(i) && !b.ThatFollows(i) {
				continue // "met with his counterpart, Romanian media reported"
			}
			if b.KindAt(b.skipAdverbs(i-1)) == syntax.IConj { // "and recognised", "and so recognised"
				if v.Form == syntax.MaybeParticiple && !b.ObjectFollows(i) {
					continue // "wanted by A and sanctioned by B, he left"
				}
				return false
			}
			return true
		case syntax.IRel, syntax.ISub:
			inner++
		case syntax.IPrep:
			if b.Items[i].Word == b.G.V.As && b.KindAt(i+1) == syntax.INP && b.KindAt(i+2) == syntax.IVerb {
				inner++ // "watched as Jordan signed"
			}
		case syntax.ISemicolon, syntax.IColon, syntax.IOpenQuote:
			return false
		case syntax.IConj:
			if !b.Items[i].Used && b.KindAt(i+1) == syntax.INP && !b.G.OneOfSeveral(b.S, i+1) {
				return false
			}
		}
	}
	return false
}

// subjectAt says whether a noun phrase at item i, with what hangs on it, has a finite verb behind it.
func (b *builder) subjectAt(i int) bool {
	v := grammar.PastPhrases(b.Items, i+1)
	return b.KindAt(i) == syntax.INP && b.KindAt(v) == syntax.IVerb && b.S.Verbs[b.Items[v].Ref].Form == syntax.Finite
}

// awaited says whether the verb of saying at item i, behind a thing and before an infinitive,
// tells what is said of that: "for a summit expected to be dominated by trade".
func (b *builder) awaited(i int) bool {
	c := b.S.Class(b.Items[i-1].Ref)
	return b.InfinitiveFollows(i) && (c == syntax.CEvent || c == syntax.CNoun)
}

// lastVerbLater says whether a form behind "by" and its nouns is the only one that can be the
// verb of what the participle at item k describes: "troops backed by tanks and planes poured
// across the border".
func (b *builder) lastVerbLater(k int) bool {
	for i := k + 1; i < len(b.Items); i++ {
		switch b.Items[i].Kind {
		case syntax.IVerb:
			v := &b.S.Verbs[b.Items[i].Ref]
			return v.Form == syntax.MaybeParticiple && b.KindAt(i-1) == syntax.INP && b.KindAt(i+1) == syntax.IPrep && b.Items[i+1].Word != b.G.V.By && !b.S.Heading
		case syntax.INP, syntax.IPrep, syntax.IAdv, syntax.IConj:
		default:
			return false
		}
	}
	return false
}

// thoughtToDo says whether the verb at item k and the infinitive behind it tell what others think that the noun before it does:
// "Leaders | expected to attend the summit include Rios", "Firms | believed to arm the rebels were".
func (b *builder) thoughtToDo(k int) bool {
	return b.InfinitiveFollows(k) && (b.Class(b.Items[k].Ref)&lexicon.Reputes != 0 || b.G.Lex.Word(b.S.Verbs[b.Items[k].Ref].Lemma).Text == "expect")
}

// movesInto says whether "into" stands right behind the verb at item k: who crosses into a
// state does so by a verb of his own, "troops backed by tanks crossed into Chad".
func (b *builder) movesInto(k int) bool {
	return b.KindAt(k+1) == syntax.IPrep && b.G.Lex.Word(b.Items[k+1].Word).Text == "into"
}

// frontedNoun says whether the noun phrase at item i is in what a sentence begins with
// before its subject: "In a treaty with Peru, signed in May, Chile agreed".
func (b *builder) frontedNoun(i int) bool {
	return b.KindAt(i) == syntax.INP && b.S.NPs[b.S.NPs[b.Items[i].Ref].Lead].Prep != 0
}

// finiteWithin says whether a finite verb comes not far behind item k.
func (b *builder) finiteWithin(k int) bool {
	const reach = 24
	return slices.ContainsFunc(b.Items[k+1:min(k+reach, len(b.Items))], func(it syntax.Item) bool {
		return it.Kind == syntax.IVerb && b.S.Verbs[it.Ref].Form == syntax.Finite
	})
}

// clauseLater says whether a comma, a subject and its verb come after item k, with no
// more between than adverbs, times and prepositional phrases.
func (b *builder) clauseLater(k int) bool {
	const reach = 12
	i := k + 1
	for ; i < len(b.Items) && i < k+reach && b.KindAt(i) != syntax.IComma; i++ {
		switch b.KindAt(i) {
		case syntax.IAdv, syntax.IPrep, syntax.INP, syntax.IConj:
		default:
			return false
		}
	}
	if b.KindAt(i) != syntax.IComma || b.KindAt(i+1) != syntax.INP {
		return false
	}
	for i += 2; i < len(b.Items) && i < k+2*reach; i++ {
		switch b.KindAt(i) {
		case syntax.IVerb:
			form := b.S.Verbs[b.Items[i].Ref].Form
			return form == syntax.Finite || form == syntax.MaybeParticiple
		case syntax.IAdv, syntax.IPrep, syntax.INP, syntax.IConj, syntax.IOpen, syntax.IClose:
		case syntax.IComma: // ", Peru, Chile and Cuba agreed"
			if !b.Items[i].Used {
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
		switch b.S.Class(f.subj) {
		case syntax.CPerson, syntax.CName, syntax.CState:
			return b.S.NPs[f.subj].Next < 0 && !b.S.NPs[f.subj].Plural
		}
		return false
	}
	return false
}
