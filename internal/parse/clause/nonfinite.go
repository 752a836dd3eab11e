package clause

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// nonfinite places an infinitive, gerund or participle and finds whose it is.
func (b *builder) nonfinite(k, prev int) {
	v := &b.S.Verbs[b.Items[k].Ref]
	prev = b.beforeMarks(v, prev)
	n := nonfinite{builder: b, k: k, prev: prev, prevKind: b.KindAt(prev), v: v, urged: -1}
	n.leave()
	n.around = b.top()
	if n.placed() {
		return
	}
	n.gov, n.govNP, n.subj = n.around.clause, -1, n.around.subj
	if n.gov >= 0 {
		n.subj = b.S.Clauses[n.gov].Subj
	}
	switch {
	case v.Form == syntax.Infinitive:
		n.infinitive()
	case n.prevKind == syntax.INP:
		n.behindNoun()
	case v.Form == syntax.Gerund:
		n.gerund()
	case v.Form == syntax.Participle:
		n.participle()
	}
	if c := n.around.clause; b.escorted(v, n.subj) && c >= 0 && b.ofPeople(b.S.Clauses[c].Subj) {
		n.govNP, n.subj = -1, b.S.Clauses[c].Subj
	}
	n.hang()
}

// nonfinite is an infinitive, gerund or participle while it is asked whose it is.
type nonfinite struct {
	*builder
	k        int // its item
	prev     int // the item that it follows
	prevKind syntax.ItemKind
	v        *syntax.Verb
	around   *frame // the clause that is open
	urged    int32  // who was asked to do what it says, told of more in a relative clause; -1 for nobody
	gov      int32  // the clause that it depends on; -1 for none
	govNP    int32  // the noun phrase that it depends on; -1 for none
	subj     int32  // whose it is; -1 for nobody's
}

// beforeMarks is the item that a verb follows, where prev is the one right before it: before a parenthesis, what two dashes part, or a
// mark that opens: "Chile | (backed by Peru)".
func (b *builder) beforeMarks(v *syntax.Verb, prev int) int {
	if b.KindAt(prev) == syntax.IClose {
		prev = b.beforeParenthesis(prev)
	}
	if b.KindAt(prev) == syntax.IOpen && v.Form != syntax.Infinitive {
		prev-- // "Chile (backed by Peru)"
	}
	if b.KindAt(prev) == syntax.IDash && v.Form == syntax.Gerund && !b.G.Lex.Word(v.Lemma).Does(lexicon.Remarks) {
		prev = b.beforeDashes(prev)
	}
	if b.KindAt(prev) == syntax.IOpenQuote && v.Form == syntax.Infinitive && b.KindAt(prev-1) == syntax.INP {
		prev-- // "its decision 'to annex' Peru"
	}
	return prev
}

// leave ends the clauses around that the verb does not belong to: "balked at the staff needed to implement the deal, | blaming Peru".
func (n *nonfinite) leave() {
	b, s, v := n.builder, n.S, n.v
	switch {
	case v.Form == syntax.Gerund && n.prevKind == syntax.IPrep:
		if b.KindAt(n.prev-1) == syntax.IComma && (v.Prep == b.G.V.Before || v.Prep == b.G.V.After) {
			b.leaveRelative()
		}
	case v.Form == syntax.Gerund && n.prevKind == syntax.IComma:
		if b.G.Lex.Word(v.Lemma).Does(lexicon.Remarks) {
			b.leaveAdverbial()
			b.leaveReduced()
			b.leaveRequest(v.Last < s.Last && s.Words[v.Last] == b.G.V.That)
		}
	case v.Form != syntax.Infinitive:
	case n.prevKind == syntax.INP && b.KindAt(n.prev-1) == syntax.IPrep && b.Items[n.prev-1].Word == b.G.V.For:
		if c := b.leaveSaying(n.prev - 2); c >= 0 {
			s.NPs[b.Items[n.prev].Ref].Clause = c // "It would be a mistake, Rios said, for Peru | to join"
		}
	default:
		b.leaveSaying(n.prev) // "wants, Rios said, | to join"
		if n.prevKind == syntax.IComma && b.marked(v) {
			n.urged = b.leaveAsked()
		}
	}
}

// placed gives the verb a clause where no other one takes it in, and says whether it does: beside another verb, as the verb of the
// clause that is open, "Putin, Kim | to attend Chinese parade", or of what a conjunction begins, "when | ruled by Pinochet".
func (n *nonfinite) placed() bool {
	b, v, top := n.builder, n.v, n.around
	if (n.prevKind == syntax.IConj || n.prevKind == syntax.IComma && b.amongGerunds(n.k)) && b.besideNonfinite(n.k, v.Form) {
		return true
	}
	switch {
	case top.clause >= 0:
		return false
	case v.Form == syntax.Infinitive:
		if top.subj < 0 || !n.S.Heading && (n.prevKind != syntax.INP || b.Items[n.prev].Ref != top.subj || b.finiteLater(n.k)) {
			return false
		}
		b.openTop(n.k)
		return true
	case n.prevKind == syntax.ISub && top.kind == syntax.Adverbial && top.subj < 0:
		b.subjectless(n.k)
		return true
	}
	return false
}

// infinitive finds whose an infinitive is: "its decision last week | to annex", "nominated X, a former aide, | to be ambassador".
func (n *nonfinite) infinitive() {
	b, s := n.builder, n.S
	happens := b.toHappen(n.k, n.prev)
	switch {
	case n.prevKind == syntax.INP:
		n.promised()
	case (n.prevKind == syntax.IComma || n.prevKind == syntax.ISemicolon) && happens < 0 && n.urged < 0 && n.besideXcomp():
		x := &s.Clauses[n.gov]
		n.gov, n.govNP, n.subj = x.Gov, x.GovNP, x.Subj // "agreed to cut arms, to recognise Chad, and to meet again"
		b.pop()
	case n.prevKind == syntax.IComma:
		if n.urged >= 0 {
			n.subj = n.urged
		} else if np := b.controller(); np >= 0 {
			n.subj = np // "nominated X, a former aide, to be ambassador"
		} else if np := b.nominee(n.prev); np >= 0 {
			n.govNP, n.subj = np, np // "announced the nomination of X, a former aide, to be ambassador"
		}
		if at := n.prev - 1; b.KindAt(at) == syntax.INP && b.KindAt(at-1) == syntax.IComma && b.KindAt(at-2) == syntax.INP && s.NPs[b.Items[at].Ref].Up == b.Items[at-2].Ref && s.Class(b.Items[at].Ref) == syntax.CState {
			n.govNP = b.Items[at-2].Ref
			n.subj = b.infinitiveSubject(n.govNP, n.subj, n.v) // "a delegation to Lilongwe, Malawi, to attend"
		}
		if happens >= 0 {
			n.govNP, n.subj = happens, happens
		}
	}
	if n.gov >= 0 && s.Clauses[n.gov].Obj >= 0 && b.G.Lex.Word(n.v.Lemma).Text == "include" {
		n.subj = s.Clauses[n.gov].Obj // "expanded the list to include"
	}
}

// promised finds whose the infinitive right behind a noun phrase is.
func (n *nonfinite) promised() {
	b, s := n.builder, n.S
	n.govNP = b.Items[b.G.PastTime(s, n.prev)].Ref // "its decision last week to annex"
	if np := n.decided(); np >= 0 {
		by := n.govNP // "the decision taken | by Chad to"
		n.gov, n.govNP = s.Clauses[n.around.clause].Gov, np
		b.pop()
		if n.subj = b.infinitiveSubject(np, b.top().subj, n.v); s.NPs[by].Prep == b.G.V.By {
			n.subj = s.NPs[by].Lead
		}
		return
	}
	if up := s.NPs[n.govNP].Up; up >= 0 && s.Class(n.govNP) == syntax.CDate && s.NPs[n.govNP].Prep != 0 {
		n.govNP = up // "the failure of Peru in 1919 to ratify"
	}
	n.subj = b.infinitiveSubject(n.govNP, n.subj, n.v)
	n.gov = b.pastList(n.gov, n.govNP)
	if c := b.sentUnder(n.gov); c >= 0 {
		n.gov, n.govNP, n.subj = s.Clauses[c].Gov, s.Clauses[c].GovNP, s.Clauses[c].Subj
	}
}

// decided is the decision, or the like, of which the participle that is open tells that it was made, where the infinitive behind that is
// what it is to do: "its | decision taken last year | to admit Chad"; -1 for none.
func (n *nonfinite) decided() int32 {
	s, c := n.S, n.around.clause
	if c < 0 || n.around.kind != syntax.Participial {
		return -1
	}
	cl := &s.Clauses[c]
	if v := &s.Verbs[cl.Verb]; cl.GovNP < 0 || !v.Passive || !n.builder.G.Lex.In(lexicon.Settles, v.Lemma) {
		return -1
	}
	if w := n.builder.G.Lex.Word(s.HeadWord(cl.GovNP)); !w.Is(lexicon.Resolve | lexicon.Accord) {
		return -1
	}
	return cl.GovNP
}

// besideXcomp says whether the infinitive is one more of a list behind the one that is open: "agreed to cut arms, | to recognise Chad".
func (n *nonfinite) besideXcomp() bool {
	b, top := n.builder, n.around
	return top.kind == syntax.Xcomp && top.clause >= 0 && b.marked(n.v) && b.marked(&n.S.Verbs[n.S.Clauses[top.clause].Verb]) && b.controller() < 0
}

// behindNoun finds whose the gerund or participle right behind a noun phrase is.
func (n *nonfinite) behindNoun() {
	b := n.builder
	np := b.Items[n.prev].Ref
	if n.v.Form != syntax.Gerund || !b.apiece(n.prev, n.subj) {
		form := n.v.Form
		if form == syntax.Gerund && (n.v.Passive || b.G.Lex.Word(n.v.Lemma).Does(lexicon.Elapses) && !b.ObjectFollows(n.k)) {
			form = syntax.Participle // "talks with Peru | being held in", "a meeting on prices | beginning in"
		}
		if !n.reproach(np) {
			n.govNP = np
			n.subj = b.modified(np, form, n.v.Lemma)
		}
		return
	}
	if n.gov < 0 {
		return
	}
	switch c := &n.S.Clauses[n.gov]; np {
	case c.Obj:
		c.Obj = -1
	case c.Obj2:
		c.Obj2 = -1
	}
}

// reproach says whether the gerund right behind noun phrase np tells why the subject called off or ended what that names: "left
// the talks | accusing Chad of", "stopped the vote | blaming Chad for".
func (n *nonfinite) reproach(np int32) bool {
	b, s, c := n.builder, n.S, n.around.clause
	if c < 0 || s.Clauses[c].Obj != np || s.Clauses[c].Subj < 0 || n.v.Form != syntax.Gerund || s.Class(np) != syntax.CEvent && !b.G.Lex.Names(s.HeadWord(np), lexicon.Bond) {
		return false
	}
	lex := b.G.Lex
	if w := lex.Word(n.v.Lemma); w.Text != "accuse" && w.Text != "blame" || lex.Head(s.HeadWord(np))&lexicon.Utterance != 0 {
		return false
	}
	return lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Cancels | lexicon.Ends | lexicon.Breaks | lexicon.Foils | lexicon.Visits)
}

// gerund finds whose a gerund is that a preposition or a comma stands before.
func (n *nonfinite) gerund() {
	b, s, v := n.builder, n.S, n.v
	if n.prevKind == syntax.IPrep {
		n.subj = b.doer(v.Prep, n.subj)
		if c := b.teller(n.gov, v); c >= 0 {
			n.gov, n.subj = c, s.Clauses[c].Subj
		}
		if n.around.kind == syntax.Participial && b.G.Lex.Word(v.Prep).Text == "by" {
			n.gov, n.subj = b.causes(n.around.clause, n.gov, n.subj)
		}
		return
	}
	if n.prevKind != syntax.IComma {
		return
	}
	if n.gov >= 0 && b.conjoined(n.prev-1) && b.verbBehindAside(n.k) {
		n.gov, n.subj = -1, b.root(b.Items[n.prev-1].Ref) // "praised Chad, but Peru, speaking for the bloc, condemned it"
		return
	}
	if c := b.deedTold(n.gov); c >= 0 && b.G.Lex.Word(v.Lemma).Does(lexicon.Remarks) {
		n.gov, n.subj = c, s.Clauses[c].Subj
	} else if v.Lemma == b.G.V.Represent && b.KindAt(n.prev-1) == syntax.INP {
		if np := b.personAbove(b.Items[n.prev-1].Ref, n.subj); np >= 0 {
			n.subj = np // "Also present were X, representing Italy, and Y"
		}
	}
	if n.gov >= 0 {
		if o := &s.Verbs[s.Clauses[n.gov].Verb]; o.Progressive && o.Neg && b.sharesNegation(n.k, n.prev, false) {
			v.Neg = true // "is not visiting Oslo, meeting Rios or"
		}
	}
}

// participle finds whose a participle is that "as", a comma or a dash parts from a noun phrase.
func (n *nonfinite) participle() {
	b, s, v := n.builder, n.S, n.v
	if v.First > s.First && s.Words[v.First-1] == b.G.V.As && b.KindAt(n.prev-1) == syntax.INP && b.ByFollows(n.k) {
		n.govNP = b.Items[n.prev-1].Ref
		n.subj = b.modified(n.govNP, v.Form, v.Lemma) // "the deal as outlined by Peru"
		return
	}
	if v.First > s.First && s.Words[v.First-1] == b.G.V.As && b.ByFollows(n.k) { // "hopes to join, as agreed by Peru in May"
		for n.gov >= 0 && s.Clauses[n.gov].Kind == syntax.Xcomp && s.Clauses[n.gov].Gov >= 0 {
			n.gov = s.Clauses[n.gov].Gov
		}
		return
	}
	at := b.skipParenthesis(n.prev - 1)
	if n.prevKind != syntax.IComma && n.prevKind != syntax.IDash || b.KindAt(at) != syntax.INP {
		return
	}
	np := b.Items[at].Ref
	switch {
	case n.around.clause >= 0:
		n.subj = b.describedAfterComma(n.k, n.subj)
	case s.NPs[np].Up >= 0 && (s.Class(np) == syntax.CPerson || s.Class(np) == syntax.CName) && b.G.Lex.Word(v.Lemma).Does(lexicon.ToPeople):
		n.subj = np // "the trial of Omar Bashir, wanted by the ICC, opened"
	case n.around.subj < 0 && b.frontedNoun(n.prev-1):
		n.subj = b.root(np) // "In a treaty with Peru, signed in May, Chile agreed"
	}
}

// hang opens the clause of the verb.
func (n *nonfinite) hang() {
	b, s, top := n.builder, n.S, n.around
	kind := syntax.Participial
	if n.v.Form == syntax.Infinitive {
		kind = syntax.Xcomp
	}
	c := b.open(n.k, kind, n.subj, n.gov, n.govNP)
	s.Clauses[c].Sub = n.v.Prep
	if top.clause < 0 && top.gov >= 0 && n.gov < 0 {
		s.Clauses[c].Gov = top.gov
	}
	if n.subj < 0 && (top.clause < 0 || (n.v.Form == syntax.Gerund || n.v.Form == syntax.Infinitive) && slices.Contains(b.orphans, top.clause)) { // also "Speaking after meeting X, Y said", "Asked to leave, Y said"
		b.orphans = append(b.orphans, c)
	}
	f := emptyFrame
	f.clause, f.kind, f.subj, f.gov, f.govNP = c, kind, n.subj, n.gov, n.govNP
	b.frames = append(b.frames, f)
}

// pastList is the clause that a noun phrase behind ", and" is an object of, where it is none of the infinitive c before it: "discussed
// efforts to end the war, and | Peru's promise to help Chad".
func (b *builder) pastList(c, np int32) int32 {
	s, at := b.S, b.S.NPs[np].First-1
	if at <= s.First || s.Tag(at) != syntax.Conj || s.Doc.Tokens[at-1].Kind != text.Comma || s.NPs[np].Lead != np {
		return c
	}
	for c >= 0 && s.Clauses[c].Kind == syntax.Xcomp && s.Clauses[c].Obj2 == np && s.Clauses[c].Gov >= 0 {
		s.Clauses[c].Obj2 = -1
		c = s.Clauses[c].Gov
	}
	return c
}

// apiece says whether "each" alone stands at item i behind a comma, for what all of the subject do: "Peru and Chile
// met, | each accusing the other".
func (b *builder) apiece(i int, subj int32) bool {
	if it := &b.Items[i]; b.KindAt(i-1) != syntax.IComma || it.Last-it.First != 1 || b.G.Lex.Word(b.S.Words[it.First]).Text != "each" || subj < 0 || subj == it.Ref {
		return false
	}
	return true
}

// toHappen is the event before the comma at item prev that the infinitive at item k says is to be: "ahead of the
// summit on trade, | to be held in Lima, ministers met", "will boycott the next one, | to be held"; -1 for none.
func (b *builder) toHappen(k, prev int) int32 {
	s := b.S
	v := &s.Verbs[b.Items[k].Ref]
	if v.Form != syntax.Infinitive || !v.Passive || b.KindAt(prev) != syntax.IComma || b.KindAt(prev-1) != syntax.INP || !b.G.Lex.Word(v.Lemma).Does(lexicon.ToEvents) {
		return -1
	}
	np := b.Items[prev-1].Ref
	if b.G.Lex.Word(s.HeadWord(np)).Text == "one" {
		return np
	}
	return b.ofEvent(np)
}

// marked says whether an infinitive has its "to".
func (b *builder) marked(v *syntax.Verb) bool { return b.S.Tag(v.First) == syntax.To }

// escorted says whether a participle tells who went with somebody, who is not noun phrase np
// before it: "arrived in Chile | accompanied by her minister". A gathering has its guests.
func (b *builder) escorted(v *syntax.Verb, np int32) bool {
	w := b.G.Lex.Word(v.Lemma)
	return v.Passive && w.Does(lexicon.Escorts) && w.Text != "represent" && np >= 0 && b.S.Class(np) != syntax.CEvent && !b.ofPeople(np)
}

// ofPeople says whether a noun phrase, -1 for none, names people, or a pronoun stands for them.
func (b *builder) ofPeople(np int32) bool {
	if np < 0 {
		return false
	}
	switch b.S.Class(np) {
	case syntax.CPerson, syntax.CName, syntax.COffice, syntax.CPron:
		return true
	}
	return false
}

// sentUnder is the clause c where it only says who leads those whom the clause around it sends,
// so that what they are to do goes with that: "sent a mission led by Ana Rios | to negotiate"; -1
// for another.
func (b *builder) sentUnder(c int32) int32 {
	if c < 0 {
		return -1
	}
	x := &b.S.Clauses[c]
	if x.Kind != syntax.Participial || x.Gov < 0 || x.GovNP < 0 || !b.S.Verbs[x.Verb].Passive && b.S.Verbs[x.Verb].Form != syntax.Participle && b.S.Verbs[x.Verb].Form != syntax.MaybeParticiple ||
		b.Class(x.Verb)&lexicon.Leads == 0 || b.Class(b.S.Clauses[x.Gov].Verb)&lexicon.Sends == 0 {
		return -1
	}
	return c
}

// teller is the clause of who says what clause gov tells of a state or a thing, where the gerund behind "after" or "before" is the
// teller's: "Rios said that Peru would help | after meeting Silva"; -1 for none.
func (b *builder) teller(gov int32, v *syntax.Verb) int32 {
	s := b.S
	if gov < 0 || !b.G.Lex.Word(v.Lemma).Does(lexicon.Meets) {
		return -1
	}
	switch b.G.Lex.Word(v.Prep).Text {
	case "after", "before", "following":
	default:
		return -1
	}
	for s.Clauses[gov].Kind == syntax.Xcomp && s.Clauses[gov].Gov >= 0 {
		gov = s.Clauses[gov].Gov
	}
	told, says := &s.Clauses[gov], s.Clauses[gov].Gov
	if told.Kind != syntax.Complement || told.Subj < 0 || says < 0 || s.Clauses[says].Subj < 0 || !b.G.Lex.Word(s.Verbs[s.Clauses[says].Verb].Lemma).Does(lexicon.Reporting) {
		return -1
	}
	switch s.Class(told.Subj) {
	case syntax.CState, syntax.COrg, syntax.CNoun, syntax.CEvent:
	default:
		return -1
	}
	if c := s.Class(s.Clauses[says].Subj); c != syntax.CPerson && c != syntax.CName {
		return -1
	}
	return says
}

// deedTold is the relative clause read last, where it tells a deed as the clause gov around
// it does not, so that a remark behind a comma goes with it: "backed Bolivia, which expelled
// the envoy, accusing him"; -1 for none.
func (b *builder) deedTold(gov int32) int32 {
	c := int32(len(b.S.Clauses)) - 1
	if gov < 0 || c <= gov || b.S.Clauses[c].Kind != syntax.Relative || b.S.Clauses[c].Subj < 0 {
		return -1
	}
	deed := func(c int32) bool { return b.Class(b.S.Clauses[c].Verb)&(lexicon.Ousts|lexicon.Breaks) != 0 }
	if !deed(c) || deed(gov) {
		return -1
	}
	return c
}

// verbBehindAside says whether a comma ends what the verb at item k begins right before a finite verb.
func (b *builder) verbBehindAside(k int) bool {
	for i := k + 1; i+1 < len(b.Items); i++ {
		switch b.Items[i].Kind {
		case syntax.IComma:
			if b.KindAt(i+1) == syntax.IVerb {
				f := b.S.Verbs[b.Items[i+1].Ref].Form
				return f == syntax.Finite || f == syntax.MaybeParticiple
			}
		case syntax.ISemicolon, syntax.IColon, syntax.IRel, syntax.ISub:
			return false
		}
	}
	return false
}

// root is the noun phrase that np hangs on through all its prepositions.
func (b *builder) root(np int32) int32 {
	s := b.S
	for np = s.NPs[np].Lead; s.NPs[np].Up >= 0; {
		np = s.NPs[s.NPs[np].Up].Lead
	}
	return np
}

// causes is the clause, with its subject, that "by" tells the means of where the one
// just before it only says how things then went: "kept Peru waiting by signing a treaty".
func (b *builder) causes(c, gov, subj int32) (int32, int32) {
	s := b.S
	if c < 0 || s.Clauses[c].Gov < 0 || s.Verbs[s.Clauses[c].Verb].Form != syntax.Gerund {
		return gov, subj
	}
	g := s.Clauses[c].Gov
	if s.Clauses[g].Subj < 0 || s.Clauses[g].Obj != s.Clauses[c].Subj {
		return gov, subj
	}
	if b.G.Lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Does(lexicon.Causes) {
		return g, s.Clauses[g].Subj
	}
	return gov, subj
}

// leaveRelative ends the relative clause that a comma and "before" close: "flew to Oslo to
// see Støre, who brokered the truce, before leaving for Rome".
func (b *builder) leaveRelative() {
	for i := len(b.frames) - 1; i > 0; i-- {
		if f := &b.frames[i]; f.kind == syntax.Relative && f.clause >= 0 && b.frames[i-1].clause >= 0 {
			b.frames = b.frames[:i]
			return
		}
	}
}

// leaveAsked ends the relative clause, and what hangs on it, that tells more of whom somebody asks for what the infinitive behind a
// comma says, and is who was asked: "urged | Peru, which is due to leave, | to sign", "called on | Rios, who wants to quit, | to stay";
// -1 for nobody.
func (b *builder) leaveAsked() int32 {
	s := b.S
	for i := len(b.frames) - 1; i > 0; i-- {
		f, under := &b.frames[i], b.frames[i-1].clause
		if f.kind != syntax.Relative || f.clause < 0 || under < 0 {
			continue
		}
		np, cl := s.Clauses[f.clause].Subj, &s.Clauses[under]
		if np < 0 || s.Verbs[cl.Verb].Passive || b.Class(cl.Verb)&lexicon.ObjectControl == 0 || s.Doc.Tokens[min(s.NPs[np].Last, s.Last-1)].Kind != text.Comma {
			continue
		}
		onto := cl.Obj < 0 && s.NPs[np].Up < 0 && (s.NPs[np].Prep == b.G.V.On || s.NPs[np].Prep == b.G.V.To)
		if cl.Obj != np && !onto || slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Kind == syntax.Xcomp && x.Gov == under }) {
			continue
		}
		b.frames = b.frames[:i]
		return np
	}
	return -1
}

// leaveAdverbial ends the clause that only says when or why, where a comma and what one
// says with the deed follow: "fired a missile after Oslo held drills, accusing". Who spoke
// in the clause itself goes on.
func (b *builder) leaveAdverbial() {
	i := len(b.frames) - 1
	if i < 1 || b.frames[i].kind != syntax.Adverbial || b.frames[i].clause < 0 || b.frames[i-1].clause < 0 || b.S.Clauses[b.frames[i].clause].Gov != b.frames[i-1].clause {
		return
	}
	if v := b.S.Clauses[b.frames[i].clause].Verb; b.S.Verbs[v].Passive || b.Class(v)&lexicon.Remarks == 0 {
		b.frames = b.frames[:i]
	}
}

// leaveReduced ends what a participle says of a noun, where a comma and what one says with the
// deed follow: "balked at the staff needed to implement the deal, blaming Peru".
func (b *builder) leaveReduced() {
	for i := len(b.frames) - 1; i > 0 && b.frames[i].clause >= 0 && b.frames[i-1].clause >= 0; i-- {
		switch f := &b.frames[i]; {
		case f.kind == syntax.Participial && f.govNP >= 0 && b.S.Verbs[b.S.Clauses[f.clause].Verb].Form != syntax.Gerund:
			b.frames = b.frames[:i]
			return
		case f.kind != syntax.Xcomp:
			return
		}
	}
}

// leaveRequest ends what somebody was asked to do, where a comma and what the one who asks
// says with it follow: "called on the Union to punish Peru, accusing it"; and before "that" also
// what somebody is to do himself: "hopes to visit Peru, noting that it is an ally".
func (b *builder) leaveRequest(that bool) {
	for i := len(b.frames) - 1; i > 0; i-- {
		c, around := b.frames[i].clause, b.frames[i-1].clause
		if b.frames[i].kind != syntax.Xcomp || c < 0 || around < 0 || b.S.Clauses[c].Gov != around || !that && b.S.Clauses[c].Subj == b.S.Clauses[around].Subj {
			return
		}
		b.frames = b.frames[:i]
	}
}

// beforeParenthesis is the item before the parenthesis that item k closes.
func (b *builder) beforeParenthesis(k int) int {
	for i := k - 1; i > 0 && i > k-8; i-- {
		if b.Items[i].Kind == syntax.IOpen {
			return i - 1
		}
	}
	return k
}

// beforeDashes is the item of the noun phrase before the phrases with a preposition that two dashes part from the rest, the
// second of which is item k: "firms - inside and outside of Chad - | aiding the rebels"; k itself where they part none.
func (b *builder) beforeDashes(k int) int {
	for i := k - 1; i > 0; i-- {
		switch b.KindAt(i) {
		case syntax.IPrep, syntax.INP, syntax.IConj, syntax.IAdv:
		case syntax.IDash:
			if b.KindAt(i-1) == syntax.INP && b.KindAt(i+1) == syntax.IPrep {
				return i - 1
			}
			return k
		default:
			return k
		}
	}
	return k
}

// skipParenthesis is item i, or the item before the parenthesis that it closes.
func (b *builder) skipParenthesis(i int) int {
	if b.KindAt(i) == syntax.IClose {
		return b.beforeParenthesis(i)
	}
	return i
}

// leaveSaying goes back, behind the comma at item at, to the clause that who says it parts from what belongs to it: "It is
// unlikely, Rios said, | that", "wants, Rios said, | to join", "left, Rios said, | and met Silva"; it returns that clause, -1 for none.
func (b *builder) leaveSaying(at int) int32 {
	s, top := b.S, b.top()
	c := top.clause
	if b.KindAt(at) != syntax.IComma || c < 1 || len(b.frames) > 1 {
		return -1
	}
	cl, old := &s.Clauses[c], &s.Clauses[c-1]
	if cl.Kind != syntax.Main || !cl.Inverted || cl.Subj < 0 || cl.Obj >= 0 || old.Kind != syntax.Main || b.Class(cl.Verb)&(lexicon.Reporting|lexicon.Speaks) == 0 {
		return -1
	}
	first := min(s.NPs[cl.Subj].First, s.Verbs[cl.Verb].First)
	if first-1 <= s.First || s.Doc.Tokens[first-1].Kind != text.Comma || s.Verbs[old.Verb].First > first {
		return -1
	}
	top.clause, top.subj = c-1, old.Subj
	return c - 1
}

// amongGerunds says whether the gerund at item k, behind a comma, is one of a list of them that a preposition opens and "and"
// or "or" closes: "accused Chad of arming rebels, | invading Mali and shelling Togo".
func (b *builder) amongGerunds(k int) bool {
	c := b.top().clause
	if c < 0 || b.KindAt(k) != syntax.IVerb || b.S.Verbs[b.Items[k].Ref].Form != syntax.Gerund {
		return false
	}
	if w := b.G.Lex.Word(b.S.Verbs[b.Items[k].Ref].Lemma); w.Does(lexicon.Remarks) && (w.Text != "maintain" || b.KindAt(k+1) != syntax.INP) {
		return false // "spoke of joining NATO, calling it overdue and praising", not ", maintaining its occupation"
	}
	if v := &b.S.Verbs[b.S.Clauses[c].Verb]; v.Form != syntax.Gerund || v.Prep == 0 {
		return false
	}
	const reach = 40
	for i := k + 1; i < min(len(b.Items), k+reach); i++ {
		switch b.KindAt(i) {
		case syntax.INP, syntax.IPrep, syntax.IAdv, syntax.IConj, syntax.IComma:
		case syntax.IVerb:
			v := &b.S.Verbs[b.Items[i].Ref]
			if v.Form == syntax.Infinitive && b.KindAt(i-1) == syntax.IVerb {
				continue // "barred Chad from arming rebels, | trying to invade Mali and"
			}
			if v.Form != syntax.Gerund {
				return false
			}
			switch b.KindAt(i - 1) {
			case syntax.IConj:
				return true
			case syntax.IComma:
			default:
				return false
			}
		default:
			return false
		}
	}
	return false
}

// lastOfGerunds says whether the "and" at item k, behind a comma, closes a list of gerunds that a preposition opens and the
// clause on top is one of: "condemned Chad for arming rebels, shelling Togo, | and invading Mali".
func (b *builder) lastOfGerunds(k int) bool {
	if b.KindAt(k) != syntax.IConj || b.KindAt(k+1) != syntax.IVerb {
		return false
	}
	v := &b.S.Verbs[b.Items[k+1].Ref]
	o := &b.S.Verbs[b.S.Clauses[b.top().clause].Verb]
	return v.Form == syntax.Gerund && o.Form == syntax.Gerund && o.Prep != 0 && !b.G.Lex.Word(v.Lemma).Does(lexicon.Remarks)
}

// besideNonfinite places a verb after "and" beside the one of the same form
// before it: "to attend the parade and to meet"; a gerund stands behind the same preposition then: "accused Chad of
// arming rebels and | invading Mali".
func (b *builder) besideNonfinite(k int, form syntax.Form) bool {
	for i := len(b.frames) - 1; i >= 0; i-- {
		c := b.frames[i].clause
		if c < 0 {
			continue
		}
		beside := b.S.Clauses[c]
		if b.S.Verbs[beside.Verb].Form != form {
			continue
		}
		b.frames = b.frames[:i+1]
		n := b.open(k, beside.Kind, beside.Subj, beside.Gov, beside.GovNP)
		b.S.Clauses[n].Sub = beside.Sub
		if v, o := &b.S.Verbs[b.Items[k].Ref], &b.S.Verbs[beside.Verb]; form == syntax.Gerund && v.Prep == 0 {
			v.Prep, v.Neg = o.Prep, v.Neg || o.Neg
		}
		if beside.Subj < 0 {
			b.orphans = append(b.orphans, n)
		}
		b.top().clause = n
		return true
	}
	return false
}

// subjectless opens a clause after a conjunction whose subject is left out: it
// is that of the clause around, or of the one after.
func (b *builder) subjectless(k int) {
	if g := b.top().gov; g >= 0 {
		subj := b.S.Clauses[g].Subj
		b.top().clause = b.open(k, syntax.Adverbial, subj, g, -1)
	} else {
		c := b.open(k, syntax.Adverbial, -1, -1, -1)
		b.top().clause = c
		b.orphans = append(b.orphans, c)
	}
	b.S.Clauses[b.top().clause].Sub = b.top().sub
}

// asked is of whom the object np of a clause asks something, who answers it there: "Norway rejected Chad's call to recognise
// Kosovo"; -1 for nobody.
func (b *builder) asked(np int32) int32 {
	c := b.top().clause
	if c < 0 || b.S.Clauses[c].Obj != np || b.S.Verbs[b.S.Clauses[c].Verb].Passive {
		return -1
	}
	return b.S.Clauses[c].Subj
}

// canAct says whether a noun phrase names somebody, or a state or a body.
func (b *builder) canAct(np int32) bool {
	switch b.S.Class(np) {
	case syntax.CPerson, syntax.CName, syntax.CState, syntax.COrg, syntax.CBloc, syntax.COffice, syntax.CPron:
		return true
	}
	return false
}

// controller is the object of the clause that is open, where that is who does what an
// infinitive behind it says: "urged Iran, as before, to attend"; -1 for none.
func (b *builder) controller() int32 {
	c := b.top().clause
	if c < 0 {
		return -1
	}
	cl := &b.S.Clauses[c]
	if cl.Obj < 0 || b.S.Verbs[cl.Verb].Passive {
		return -1
	}
	sent := b.G.Lex.Word(b.S.HeadWord(cl.Obj)).Is(lexicon.Delegation) // "appointed a delegation, led by Rios, to attend"
	if sent || b.Class(cl.Verb)&lexicon.ObjectControl != 0 && b.canAct(cl.Obj) {
		return cl.Obj
	}
	return -1
}

// nominee is whose nomination or appointment the clause that is open tells of before what item prev closes says
// of him: "the nomination of X, a former aide, | to be ambassador"; -1 for none.
func (b *builder) nominee(prev int) int32 {
	const reach = 12 // items
	for i := prev - 1; i > max(1, prev-reach); i-- {
		switch b.KindAt(i) {
		case syntax.IVerb, syntax.ISemicolon, syntax.IColon, syntax.IRel, syntax.ISub:
			return -1
		case syntax.INP:
			n := &b.S.NPs[b.Items[i].Ref]
			if n.Prep == b.G.V.Of && n.Up >= 0 && b.ofPeople(b.Items[i].Ref) && b.G.Lex.Word(b.S.HeadWord(n.Up)).Is(lexicon.Appointment|lexicon.Nomination) {
				return n.Lead
			}
		}
	}
	return -1
}

// doer is whose gerund follows a preposition, given the subject of the clause:
// the object's after "for", "of", "from", "into" and "against", where that can act: "thanked Oslo
// for hosting", "accused Russia of helping", "barred Iran from attending", "pressed Chad into signing"; whose reason it is:
// "Iraq's motive for invading".
func (b *builder) doer(prep, subj int32) int32 {
	c := b.top().clause
	if b.anotherDoer(c, prep) {
		return b.last
	}
	if c >= 0 && b.againFor(c, prep) {
		return b.S.Clauses[c].Subj
	}
	if np := b.verdictOn(prep); np >= 0 {
		return np
	}
	if np := b.resolver(prep); np >= 0 {
		return np
	}
	if np := b.last; np >= 0 && b.S.NPs[np].PossNP >= 0 && ((prep == b.G.V.In || prep == b.G.V.For) && b.G.Lex.Word(b.S.HeadWord(np)).Is(lexicon.Motive) || prep == b.G.V.Of && b.inert(np)) {
		return b.S.NPs[np].PossNP
	}
	if np := b.last; c >= 0 && np >= 0 && prep == b.G.V.In && b.S.NPs[np].Prep == b.G.V.For && b.S.NPs[np].PossNP >= 0 && b.G.Lex.Word(b.S.Verbs[b.S.Clauses[c].Verb].Lemma).Does(lexicon.Judges) {
		return b.S.NPs[np].PossNP // "thanked President Rios for Peru's hospitality in hosting the summit"
	}
	if c >= 0 && prep == b.G.V.In {
		return b.partTaken(c, subj)
	}
	if c >= 0 && prep == b.G.V.Including {
		return b.instanceOf(c, subj)
	}
	if c >= 0 && (prep == b.G.V.On || prep == b.G.V.Upon) && b.G.Lex.Word(b.S.Verbs[b.S.Clauses[c].Verb].Lemma).Text == "congratulate" {
		prep = b.G.V.For // "congratulated Rios on becoming president"
	}
	if c < 0 {
		return subj
	}
	switch b.G.Lex.Word(prep).Text {
	case "for", "of", "from", "out of", "into", "against":
	default:
		return subj
	}
	cl := &b.S.Clauses[c]
	if cl.Obj < 0 || b.S.Verbs[cl.Verb].Passive {
		return subj
	}
	if b.prize(cl.Obj) {
		return subj // "won the Nobel Peace Prize for brokering peace"
	}
	switch b.S.Class(cl.Obj) {
	case syntax.CPerson, syntax.CName, syntax.CState, syntax.COrg, syntax.CBloc, syntax.COffice, syntax.CPron:
		return cl.Obj
	}
	if v := b.G.Lex.Word(b.S.Verbs[cl.Verb].Lemma); v.Does(lexicon.Judges) || prep == b.G.V.Of && v.Does(lexicon.Charges) {
		return cl.Obj // "punished two firms for supplying", "accused its neighbour of bombing"
	}
	if b.G.Lex.Word(b.S.HeadWord(cl.Obj)).Is(lexicon.Verdict) { // "gave credit to Oslo for hosting"
		for np := cl.Obj + 1; np < int32(len(b.S.NPs)) && np <= cl.Obj+3; np++ {
			if n := &b.S.NPs[np]; n.Prep == b.G.V.To && n.Lead == np {
				return np
			}
		}
	}
	last := cl.Obj
	for b.S.NPs[last].Next >= 0 {
		last = b.S.NPs[last].Next
	}
	if np := last + 1; prep == b.G.V.For && np < int32(len(b.S.NPs)) && b.sufferer(np) && b.S.NPs[np].Lead == np && b.S.NPs[np].First <= b.S.NPs[last].Last+3 {
		return np
	}
	if b.G.Lex.Head(b.S.HeadWord(cl.Obj))&lexicon.Agent != 0 || b.S.NPs[cl.Obj].Plural && b.S.Class(cl.Obj) == syntax.CNumber {
		return cl.Obj
	}
	return subj
}

// sufferer says whether the preposition of noun phrase np tells against whom something is done: "imposed an embargo and other
// sanctions on | two firms | for supplying", "threatened measures against | Chad | for arming".
func (b *builder) sufferer(np int32) bool {
	switch n := &b.S.NPs[np]; b.G.Lex.Word(n.Prep).Text {
	case "on":
		return true
	case "against":
		return b.canAct(np)
	}
	return false
}

// verdictOn is of whom what is said of somebody "for" a gerund is said: "voiced anger at | Oslo | for arming", "condemnation of
// | Chad | for invading", "grateful to the king of | Chad | for"; -1 for nobody.
func (b *builder) verdictOn(prep int32) int32 {
	s, np := b.S, b.last
	if prep != b.G.V.For {
		return -1
	}
	for i := 0; np >= 0 && i < 3; i++ {
		lead := s.NPs[np].Lead
		n := &s.NPs[lead]
		if n.Up >= 0 && b.G.Lex.Word(s.HeadWord(n.Up)).Is(lexicon.Verdict) {
			switch b.G.Lex.Word(n.Prep).Text {
			case "to", "at", "with", "of", "for", "on", "against", "toward", "towards":
				return lead
			}
			return -1 // "criticism from Norway for arming"
		}
		np = n.Up
	}
	return -1
}

// resolver is whose resolve it is to do what "to" and a gerund behind it tell: "Canada's commitment | to supporting", "the U.S.
// commitment | to", "the dedication of Norway | to"; -1 for nobody.
func (b *builder) resolver(prep int32) int32 {
	s, np := b.S, b.last
	if prep != b.G.V.To || np < 0 {
		return -1
	}
	n := &s.NPs[np]
	switch resolve := b.G.Lex.Word(s.HeadWord(np)).Is(lexicon.Resolve); {
	case resolve && n.PossNP >= 0:
		return n.PossNP
	case b.nationalResolve(np):
		return np
	case !resolve && n.Prep == b.G.V.Of && n.Up >= 0 && b.G.Lex.Word(s.HeadWord(n.Up)).Is(lexicon.Resolve):
		return n.Lead
	}
	return -1
}

// prize says whether a noun phrase is what one is given for a deed: "the Nobel Peace Prize", "the Medal of Honor".
func (b *builder) prize(np int32) bool {
	s := b.S
	return b.G.Lex.In(lexicon.Prize, s.HeadWord(np)) || s.Class(np) == syntax.CName && b.G.Lex.Word(s.Words[s.NPs[np].First]).Text == "nobel"
}

// againFor says whether the preposition is told again behind "and" for a further gerund of the same doer: "praised Peru for
// arming Chad and | for invading Mali".
func (b *builder) againFor(c, prep int32) bool {
	s, np := b.S, b.last
	if np < 0 || s.Clauses[c].Kind != syntax.Participial || s.Verbs[s.Clauses[c].Verb].Prep != prep {
		return false
	}
	at := s.NPs[np].Last
	return at+1 < s.Last && s.Tag(at) == syntax.Conj && s.Words[at+1] == prep
}

// anotherDoer says whether the last noun phrase is joined to whom another gerund with the same preposition was said of:
// "thanked Oslo for hosting talks and | Doha for sending aid", "gratitude to Oslo for hosting and to | Doha for".
func (b *builder) anotherDoer(c, prep int32) bool {
	np, s := b.last, b.S
	if c < 0 || np < 0 || prep != b.G.V.For && prep != b.G.V.Of || s.Clauses[c].Kind != syntax.Participial || s.Verbs[s.Clauses[c].Verb].Prep != prep || s.NPs[np].First < s.Verbs[s.Clauses[c].Verb].Last {
		return false
	}
	if !b.canAct(np) || s.Class(np) == syntax.CPron {
		return false
	}
	at, n := s.NPs[np].First-1, &s.NPs[np]
	switch {
	case n.Lead != np && n.Next < 0 && s.NPs[n.Lead].Next == np && s.NPs[n.Lead].Prep == 0: // "condemned Peru for invading Chile and | Norway for arming it"
		s.NPs[n.Lead].Next, n.Lead = -1, np
	case n.Prep == b.G.V.To || n.Prep == b.G.V.On:
		at--
	case n.Prep != 0:
		return false
	}
	return at > s.First && s.Tag(at) == syntax.Conj
}

// instanceOf is whose deed a gerund behind "including" gives an instance of: "thanked them for
// Peru's support, including imposing sanctions"; else subj.
func (b *builder) instanceOf(c, subj int32) int32 {
	s := b.S
	for np, i := b.last, 0; np >= 0 && i < 6; i++ {
		if p := s.NPs[np].PossNP; p >= 0 && grammar.Agent(s.Class(p)) {
			switch b.G.Lex.Word(s.NPs[np].Prep).Text {
			case "", "for", "on", "about":
				return p
			}
			return subj // "took steps in response to Peru's war, including"
		}
		if lead := s.NPs[np].Lead; lead != np {
			np = lead
		} else {
			np = s.NPs[np].Up
		}
	}
	if cl := &s.Clauses[c]; cl.Obj >= 0 && grammar.Agent(s.Class(cl.Obj)) && !s.Verbs[cl.Verb].Passive && b.G.Lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Judges) {
		return cl.Obj
	}
	return subj
}

// inert says whether a noun phrase is of a thing that does nothing itself: "history", not "army".
func (b *builder) inert(np int32) bool {
	return b.S.Class(np) == syntax.CNoun && !b.S.NPs[np].Plural && b.G.Lex.Head(b.S.HeadWord(np))&lexicon.Doer == 0
}

// partTaken is who does what a gerund behind "in" tells, after the noun phrase that says what
// part somebody had in it: "thanked Norway for its role in brokering", "Norway's part in
// ending"; subj elsewhere.
func (b *builder) partTaken(c, subj int32) int32 {
	s := b.S
	np := b.last
	if np >= 0 && s.NPs[np].Up >= 0 && b.G.Lex.Word(s.NPs[np].Prep).Text == "through" {
		np = s.NPs[np].Up // "Norway's role through its envoy in brokering"
	}
	if whose := b.whoseShare(np); whose >= 0 {
		return whose
	}
	if np < 0 || !b.sharesIn(np) {
		return subj
	}
	n := &s.NPs[np]
	cl := &s.Clauses[c]
	switch {
	case n.PossNP >= 0:
		return n.PossNP
	case n.PossWord == 0 && n.Det == 0 && n.Lead != np && s.NPs[n.Lead].PossNP >= 0:
		return s.NPs[n.Lead].PossNP // "Norway's patience and leadership in brokering"
	case n.PossWord == 0 && n.Det == 0 && n.PFirst < n.Head && s.Parts[n.PFirst].Kind == syntax.PEntity && s.Parts[n.PFirst].Is(lexicon.Demonym):
		return np // "Norwegian help in brokering": Norway's
	case cl.Obj >= 0 && n.Prep == b.G.V.For && grammar.Agent(s.Class(cl.Obj)) && !s.Verbs[cl.Verb].Passive:
		return cl.Obj
	case cl.Obj >= 0 && cl.Obj != np && n.PossWord != 0 && n.Lead != np && s.NPs[cl.Obj].PossNP >= 0:
		return s.NPs[cl.Obj].PossNP // "welcomed Norway's aid to Mali and its leadership in training"
	}
	return subj
}

// whoseShare is whose part in it the "of" before a gerund tells that ends with noun phrase np: "condemned the actions of
// the government of | Chad in arming rebels"; -1 for none.
func (b *builder) whoseShare(np int32) int32 {
	s := b.S
	for i := 0; np >= 0 && i < 3; i++ {
		n := &s.NPs[np]
		if n.Prep != b.G.V.Of || n.Up < 0 || !grammar.Agent(s.Class(np)) && b.G.Lex.Head(s.HeadWord(np))&lexicon.Doer == 0 {
			return -1
		}
		if b.sharesIn(n.Up) {
			return np
		}
		np = n.Up
	}
	return -1
}

// sharesIn says whether "in" and a gerund behind a noun phrase tell what somebody does: "its role | in brokering", "the
// actions of Chad | in arming rebels".
func (b *builder) sharesIn(np int32) bool {
	w := b.G.Lex.Word(b.S.HeadWord(np))
	switch w.Text {
	case "action", "actions", "conduct", "behavior", "behaviour":
		return b.S.Class(np) == syntax.CNoun
	}
	return w.Is(lexicon.Share)
}

// subjectOfAccord says whether noun phrase x only says what an agreement is about, of which a participle tells what was
// done: "the treaty of | friendship signed by Peru and Chile".
func (b *builder) subjectOfAccord(x, lemma int32) bool {
	n := &b.S.NPs[x]
	if n.Up < 0 || n.Prep != b.G.V.Of && n.Prep != b.G.V.For && n.Prep != b.G.V.On {
		return false
	}
	return b.S.Class(n.Up) == syntax.CEvent && b.G.Lex.Word(lemma).Does(lexicon.ToEvents) && b.G.Lex.Word(b.S.HeadWord(n.Up)).Is(lexicon.Accord)
}

// modified is what a participle or gerund of lemma right after noun phrase np describes.
func (b *builder) modified(np int32, form syntax.Form, lemma int32) int32 {
	s := b.S
	subj := np
	if form == syntax.Gerund && b.G.Lex.Word(lemma).Does(lexicon.Comprises) {
		if x := b.gatheringAbove(np); x >= 0 {
			return x
		}
	}
	if c := b.top().clause; form == syntax.Gerund && c >= 0 && b.uttered(c, np, lemma) {
		author := np // "delivered a message from President Silva of Chad warning", "received a letter from Chad warning"
		if up := s.NPs[np].Up; s.NPs[np].Prep == b.G.V.Of && up >= 0 {
			author = up
		}
		if class := s.Class(author); s.NPs[author].Prep == b.G.V.From && (class == syntax.CPerson || class == syntax.COffice || b.G.Lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Receives)) {
			return author
		}
		if poss := s.NPs[s.Clauses[c].Obj].PossNP; poss >= 0 && grammar.Agent(s.Class(poss)) {
			return poss // "welcomed Chad's statement condemning"
		}
		return s.Clauses[c].Subj // "issued a statement recognising"
	}
	if c := b.top().clause; form == syntax.Gerund && c >= 0 && s.Clauses[c].Obj == np && b.G.Lex.Word(s.HeadWord(np)).Is(lexicon.Accord) && b.G.Lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Issues) {
		return s.Clauses[c].Subj // "signed a treaty ending its war with"
	}
	if c := b.top().clause; form == syntax.Gerund && c >= 0 && s.Clauses[c].Subj >= 0 && s.NPs[np].Up < 0 && s.NPs[np].Lead == np {
		switch s.NPs[np].Prep {
		case b.G.V.In, b.G.V.At, b.G.V.On:
			if class := s.Class(np); class == syntax.CState || class == syntax.CPlace || class == syntax.CDate {
				return s.Clauses[c].Subj // "was in India attending", "arrived in Oslo on Monday seeking"
			}
		case 0:
			if s.Class(np) == syntax.CDate || b.G.Lex.Word(s.HeadWord(np)).Closed&lexicon.Time != 0 {
				return s.Clauses[c].Subj // "spent two days meeting", "arrived Monday seeking"
			}
		}
	}
	var buf [12]int32
	for _, x := range b.G.Above(s, np, buf[:]) {
		// "leaders of Europe attending", "President Rios of Chile meeting": who can do it
		if form == syntax.Gerund && s.Class(np) != s.Class(x) && (s.Class(x) == syntax.COffice || s.Class(x) == syntax.CPerson) && s.NPs[np].Prep == b.G.V.Of {
			subj = x
		}
	}
	if o := b.G.ApposedTo(s, np); o >= 0 && o < np {
		subj = o
	}
	if form == syntax.Participle {
		return b.participlesNoun(np, subj, lemma)
	}
	return subj
}

// participlesNoun is what a participle of lemma behind noun phrase np describes: that, or the event it hangs on; where that is told by no
// other means, subj.
func (b *builder) participlesNoun(np, subj, lemma int32) int32 {
	s, verb := b.S, b.G.Lex.Word(lemma)
	toEvents := verb.Does(lexicon.ToEvents | lexicon.Elapses)
	var buf [12]int32
	for _, x := range b.G.Above(s, np, buf[:]) {
		prep := s.NPs[s.NPs[x].Lead].Prep
		switch s.Class(x) {
		case syntax.CDate, syntax.CPlace, syntax.CState:
			switch prep {
			case b.G.V.In, b.G.V.At, b.G.V.On:
				continue // "a dinner in Brussels on Monday | hosted by"
			case b.G.V.Between, b.G.V.With, b.G.V.Of:
				if toEvents {
					continue // "a truce between Peru and Chile | brokered by", "a conference on the future of Chad | held in"
				}
			}
		case syntax.COrg, syntax.CBloc, syntax.COffice:
			if up := s.NPs[s.NPs[x].Lead].Up; up >= 0 && s.Class(x) == syntax.COffice && s.Class(up) == syntax.CNoun && s.NPs[up].Prep != b.G.V.Of {
				return subj // "talks on the fate of the envoys | held in Oslo"
			}
			if toEvents && (prep == b.G.V.Of || prep == b.G.V.Between || prep == b.G.V.For || prep == b.G.V.With) {
				continue // "a summit of the African Union | hosted by", "a conference for trade ministers | held in"
			}
		case syntax.CName:
			if b.subjectOfAccord(x, lemma) {
				continue // "the Convention of Amity | signed between Peru and Chile"
			}
		case syntax.CNoun:
			if b.subjectOfAccord(x, lemma) {
				continue // "the treaty of friendship | signed by Peru and Chile"
			}
			switch prep {
			case b.G.V.On, b.G.V.For, b.G.V.In, b.G.V.At, b.G.V.Between:
				if toEvents {
					continue // "a conference on fishing | attended by", "a dinner at the palace", "a truce between Peru and rebels | brokered by"
				}
			case b.G.V.Of, b.G.V.With:
				if toEvents && b.G.Lex.Head(b.G.Lex.Word(s.HeadWord(x)).Stem)&(lexicon.Doer|lexicon.BlocHead) != 0 {
					continue // "a summit of the Visegrad countries | hosted by", "talks with the government | held in"
				}
			}
		case syntax.CEvent:
			if s.Class(np) == syntax.CDate || toEvents {
				return x
			}
		}
		break
	}
	if c := b.top().clause; toEvents && c >= 0 && subj == np && s.Class(np) == syntax.CState {
		if cl := &s.Clauses[c]; cl.Kind == syntax.Participial && cl.GovNP >= 0 && cl.GovNP == cl.Subj && s.Class(cl.GovNP) == syntax.CEvent {
			return cl.GovNP // "ceremonies marking the independence of Chad | held in"
		}
	}
	return subj
}

// gatheringAbove is the event of which noun phrase np only tells where or when it is: "talks in Lima on | Monday | involving Peru
// and Chile", "held talks | last week | involving Peru and Chile"; -1 elsewhere.
func (b *builder) gatheringAbove(np int32) int32 {
	s := b.S
	for i := 0; np >= 0 && i < 4; i++ {
		switch s.Class(np) {
		case syntax.CEvent:
			return np
		case syntax.CDate, syntax.CPlace, syntax.CState:
		default:
			if !b.G.TimeWord(s, np) {
				return -1
			}
		}
		if np = s.NPs[np].Up; np >= 0 {
			continue
		}
		if c := b.top().clause; c >= 0 {
			np = s.Clauses[c].Obj
		}
	}
	return -1
}

// uttered says whether the gerund of lemma right behind noun phrase np tells what is said in
// the object of clause c, which may have said first where, when and to whom: "posted a message
// on Twitter blaming", "wrote a letter to the Council accusing".
func (b *builder) uttered(c, np, lemma int32) bool {
	s := b.S
	obj := s.Clauses[c].Obj
	if obj < 0 || obj > np || b.G.Lex.Head(s.HeadWord(obj))&lexicon.Utterance == 0 || b.G.Lex.In(lexicon.Doings, s.HeadWord(np)) {
		return false
	}
	for i := 0; np != obj && i < 4; i++ {
		n := &s.NPs[s.NPs[np].Lead]
		if grammar.Agent(s.Class(np)) && n.Prep == b.G.V.To && !b.G.Lex.Word(lemma).Does(lexicon.Remarks) {
			return false // "sent a message to the rebels holding"
		}
		switch {
		case n.Up >= 0:
			np = n.Up
		case n.Clause == c || s.Class(np) == syntax.CDate:
			return true
		default:
			return false
		}
	}
	return np == obj
}

// shortened is the noun phrase whose short form noun phrase np is in brackets, the body rather than where it is: "the Control
// Commission in Laos (CCL)"; np itself where it stands in none.
func (b *builder) shortened(np int32) int32 {
	s := b.S
	if s.NPs[np].Prep != b.G.V.Paren || s.NPs[np].Up < 0 {
		return np
	}
	var buf [12]int32
	above := b.G.Above(s, s.NPs[np].Up, buf[:])
	for _, x := range above {
		if s.Class(x) == syntax.COrg || b.G.Lex.Head(s.HeadWord(x))&lexicon.OrgHead != 0 {
			return x
		}
	}
	return above[0]
}

// describedAfterComma is what a participle after a comma describes: the last
// noun phrase, unless that only says where or when.
func (b *builder) describedAfterComma(k int, subj int32) int32 {
	s := b.S
	np := b.last
	if np < 0 {
		return subj
	}
	if b.KindAt(k-2) == syntax.IClose {
		np = b.shortened(np)
	}
	events := b.G.Lex.Word(s.Verbs[b.Items[k].Ref].Lemma).Does(lexicon.ToEvents | lexicon.Intends) // also "a summit in Oslo, expected to be attended by"
	if c := b.top().clause; c >= 0 && !b.ofPeople(np) && s.Class(np) != syntax.CEvent && b.G.Lex.Word(s.Verbs[b.Items[k].Ref].Lemma).Does(lexicon.Escorts) && b.ofPeople(s.Clauses[c].Subj) && s.Verbs[s.Clauses[c].Verb].Form == syntax.Finite && !b.G.Lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Receives) {
		return s.Clauses[c].Subj // "Rios met Vera in Oslo, accompanied by"
	}
	if c := s.Class(np); c != syntax.CPerson && c != syntax.CName && c != syntax.COffice && b.byPerson(k) && !events {
		if x := b.personAbove(np, subj); x >= 0 {
			return x // "taken by Walewski, minister of the nation, assisted by Bourqueney"
		}
	}
	breaks := b.Class(b.Items[k].Ref)&lexicon.Breaks != 0
	var buf [12]int32
	for _, x := range b.G.Above(s, np, buf[:]) {
		if events && s.Class(x) == syntax.CEvent || breaks && b.G.Lex.Names(s.HeadWord(x), lexicon.Bond) {
			return x // "a meeting of leaders, organized by Peru", "a conference on Mali in Oslo, chaired by", "relations with Chad, severed by"
		}
	}
	if events && subj >= 0 && s.Class(subj) == syntax.CEvent && s.Class(np) != syntax.CPerson && s.Class(np) != syntax.COffice {
		return subj // "The retreat was held on the island of Bali, hosted by"
	}
	if s.Class(np) == syntax.CDate && events {
		for m := np - 1; m >= 0 && m >= np-2; m-- {
			if s.Class(m) == syntax.CEvent && s.NPs[m].Lead == m && (s.NPs[np].Up == m || s.NPs[np].Prep == 0) {
				return m // "spoke at the summit on Monday, attended by", "the talks the following year, hosted by"
			}
		}
	}
	if c := b.top().clause; c >= 0 && s.NPs[np].Prep != 0 && s.Class(np) != syntax.CEvent && s.Clauses[c].Obj >= 0 && s.Class(s.Clauses[c].Obj) == syntax.CEvent && events {
		return s.Clauses[c].Obj // "signed a truce in Oslo, brokered by Norway"
	}
	switch s.Class(np) {
	case syntax.CDate, syntax.CNumber, syntax.CPlace, syntax.CState:
		if subj >= 0 && s.NPs[np].Prep != 0 {
			if up := s.NPs[np].Up; up >= 0 && s.NPs[up].Prep == 0 && b.conjoined(k-2) {
				return up // "Peru left, but the junta in Mali, led by Goita,"
			}
			return subj
		}
	}
	if b.G.TimeWord(s, np) && subj >= 0 {
		return subj
	}
	if o := b.G.ApposedTo(s, np); o >= 0 {
		return o
	}
	return np
}

// byPerson says whether a by-phrase right after the participle at item k names
// a person.
func (b *builder) byPerson(k int) bool {
	if b.KindAt(k+1) != syntax.IPrep || b.Items[k+1].Word != b.G.V.By || b.KindAt(k+2) != syntax.INP {
		return false
	}
	c := b.S.Class(b.Items[k+2].Ref)
	return c == syntax.CPerson || c == syntax.COffice
}

// personAbove finds the person that noun phrase np hangs on, or the subject where
// that is one; -1 for none.
func (b *builder) personAbove(np, subj int32) int32 {
	var buf [12]int32
	for _, x := range b.G.Above(b.S, np, buf[:]) {
		if c := b.S.Class(x); c == syntax.CPerson || c == syntax.CName {
			return x
		}
	}
	if subj >= 0 && b.S.NPs[np].Prep != 0 {
		if c := b.S.Class(subj); c == syntax.CPerson || c == syntax.COffice {
			return subj
		}
	}
	return -1
}

// finiteLater says whether a finite verb without a subject of its own follows.
func (b *builder) finiteLater(k int) bool {
	for i := k + 1; i < len(b.Items); i++ {
		switch b.Items[i].Kind {
		case syntax.IVerb:
			if f := b.S.Verbs[b.Items[i].Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
				return true
			}
		case syntax.ISub, syntax.IRel, syntax.ISemicolon, syntax.IColon:
			return false
		}
	}
	return false
}
