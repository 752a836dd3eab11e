package syntax

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// frame is a clause being read.
type frame struct {
	clause     int32 // -1 before its verb
	kind       ClauseKind
	subj       int32 // -1
	sub        int32 // subordinator
	gov        int32 // clause it depends on
	govNP      int32
	antecedent int32 // relative clauses: what the pronoun stands for
	relPrep    int32
	ownSubj    bool // relative clauses: a subject of its own was read: the pronoun is the object
	reports    bool // its verb reports the quotation before it
	aside      int  // the item of the comma that closes an aside in it
}

// emptyFrame is a main clause of which nothing was read.
var emptyFrame = frame{clause: -1, subj: -1, gov: -1, govNP: -1, antecedent: -1}

// builder reads the items of a sentence from left to right with a stack of
// open clauses.
type builder struct {
	ahead
	frames  []frame
	fronted []int32 // noun phrases read before their clause has a verb
	orphans []int32 // clauses whose subject is that of the main clause after them
	last    int32   // the last noun phrase read
	prior   int32   // the main clause before a semicolon; -1
	outside int     // the frames around the parenthesis that has clauses of its own; 0 for none
	around  int     // the frames around a parenthesis that has none; 0 outside of one
	joint   int     // the frames with that of the clause which a conjunction began; 0 for none
}

// clauses links verb groups with their arguments and with each other.
func (p *Parser) clauses(s *Sentence) {
	s.Clauses = make([]Clause, 0, len(s.Verbs))
	b := builder{ahead: p.ahead(s, s.Items), frames: append(p.frames[:0], emptyFrame), last: -1, prior: -1}
	for k := range b.items {
		b.item(k)
	}
	for i := range s.Clauses { // "condemned and sanctioned Iran"
		if c := &s.Clauses[i]; c.Like > int32(i) && c.Obj < 0 {
			c.Obj = s.Clauses[c.Like].Obj
		}
	}
	b.strands()
	for i := 1; i < len(s.Clauses); i++ {
		b.elliptic(int32(i))
		if c := &s.Clauses[i]; c.Like >= 0 && c.Like < int32(i) && c.Obj < 0 {
			c.Obj, c.Obj2 = s.Clauses[c.Like].Obj, s.Clauses[c.Like].Obj2 // "and Spain in 1982"
		}
	}
	for i := range s.Clauses { // "the summit that Peru was to host"
		c := &s.Clauses[i]
		if c.Kind != Xcomp || c.Obj >= 0 || c.Gov < 0 || s.Verbs[c.Verb].Passive {
			continue
		}
		if g := &s.Clauses[c.Gov]; g.Kind == Relative && g.RelPrep == 0 && g.Obj >= 0 && g.Obj < g.Subj && c.Subj != g.Obj {
			c.Obj = g.Obj
		}
	}
	p.frames = b.frames
}

// strands gives prepositions behind which "and" and another verb follow what that verb is
// about: "met with and thanked X", "imposed sanctions on and cut ties with Peru".
func (b *builder) strands() {
	var of []int32 // the clause of each verb, once it is asked
	for k := 1; k+2 < len(b.items); k++ {
		if b.items[k].Kind != IPrep || b.items[k+1].Kind != IConj && b.items[k+1].Kind != IComma {
			continue
		}
		if of == nil {
			of = make([]int32, len(b.s.Verbs))
			for c := range b.s.Clauses {
				of[b.s.Clauses[c].Verb] = int32(c)
			}
		}
		b.strand(k, of)
	}
}

func (b *builder) strand(k int, of []int32) {
	s := b.s
	next := k + 1
	if b.kindAt(next) == IComma {
		next++
	}
	if b.kindAt(next) != IConj {
		return
	}
	for next++; b.kindAt(next) == IAdv; {
		next++
	}
	if b.kindAt(next) != IVerb {
		return
	}
	before, noun := k-1, false
	for ; before >= 0 && b.items[before].Kind != IVerb; before-- {
		if noun || b.items[before].Kind != INP {
			return
		}
		noun = true
	}
	if before < 0 {
		return
	}
	first, second := of[b.items[before].Ref], of[b.items[next].Ref]
	if s.Clauses[first].Verb != b.items[before].Ref || s.Clauses[second].Verb != b.items[next].Ref {
		return
	}
	shared := int32(-1)
	for i := next + 1; i < min(next+8, len(b.items)) && shared < 0; i++ {
		switch it := &b.items[i]; {
		case it.Kind == INP && s.NPs[it.Ref].Clause == second && (s.NPs[it.Ref].Prep != 0 || !noun || alike(s.Class(it.Ref), CPerson, true) || s.Class(it.Ref) == CState):
			shared = s.NPs[it.Ref].Lead
		case it.Kind != INP && it.Kind != IPrep && it.Kind != IComma && it.Kind != IAdv:
			return
		}
	}
	s.Clauses[first].Shared, s.Clauses[first].Strands = shared, b.items[k].Word
}

func (b *builder) item(k int) {
	it := &b.items[k]
	switch it.Kind {
	case INP:
		b.nounPhrase(k)
	case IRel:
		b.relative(k)
	case ISub:
		b.subordinate(k)
	case IVerb:
		b.verb(k)
	case IComma, IDash:
		if !it.Used && !b.joinsParticiples(k) && !b.goesOnBehind(k) {
			b.comma(k)
		}
	case ISemicolon, IColon:
		if !it.Used {
			b.restart(k)
		}
	case IConj:
		if it.Begins {
			b.sibling(k)
		}
	case IOpen:
		if b.outside == 0 && b.tellsAside(k) {
			b.outside = len(b.frames)
			b.frames = append(b.frames, emptyFrame)
		} else if b.outside == 0 {
			b.around = len(b.frames)
		}
	case IClose:
		if b.outside > 0 {
			b.frames = b.frames[:min(b.outside, len(b.frames))]
			b.outside = 0
		} else if b.around > 0 { // "named X (an engineer who had dug one) as envoy"
			b.frames = b.frames[:min(b.around, len(b.frames))]
		}
		b.around = 0
	case IOpenQuote:
		if c := b.top().clause; c >= 0 && b.quotesClause(k) {
			f := emptyFrame
			f.kind, f.gov = Quotation, c
			b.frames = append(b.frames, f)
			b.fronted = b.fronted[:0]
		}
	case ICloseQuote:
		b.endQuotation()
		if b.reporterNext(k) {
			f := emptyFrame
			f.reports = true
			b.frames = append(b.frames[:0], f)
			b.fronted = b.fronted[:0]
		}
	}
}

// tellsAside says whether the parenthesis that item k opens is a clause of its own beside
// the one around it: "withdrew from the pact (the same year Chile joined the bloc)".
func (b *builder) tellsAside(k int) bool {
	if b.top().clause < 0 {
		return false
	}
	for i := k + 1; i < len(b.items); i++ {
		switch it := &b.items[i]; it.Kind {
		case IAdv, IPrep, IComma:
		case INP:
			n := &b.s.NPs[it.Ref]
			if n.Prep != 0 && b.kindAt(i-1) == IPrep || b.s.Class(it.Ref) == CDate {
				continue
			}
			v := b.verbAfterList(i)
			if v < 0 || b.s.Verbs[b.items[v].Ref].Form != Finite && !b.objectFollows(v) {
				return false
			}
			for m := n.Lead; m >= 0; m = b.s.NPs[m].Next {
				b.s.NPs[m].Prep, b.s.NPs[m].Up = 0, -1 // it does not hang on what stands before the bracket
			}
			return true
		default:
			return false
		}
	}
	return false
}

func (b *builder) top() *frame { return &b.frames[len(b.frames)-1] }

func (b *builder) pop() { b.frames = b.frames[:len(b.frames)-1] }

// open appends a clause of the verb group at item k.
func (b *builder) open(k int, kind ClauseKind, subj, gov, govNP int32) int32 {
	it := &b.items[k]
	b.s.Clauses = append(b.s.Clauses, Clause{
		Verb: it.Ref, Kind: kind, Subj: subj, Obj: -1, Obj2: -1, Gov: gov, GovNP: govNP, Like: -1, Shared: -1, First: it.First, Last: it.Last,
	})
	return int32(len(b.s.Clauses) - 1)
}

// openTop gives the innermost open clause its verb, at item k, with what was
// read before it.
func (b *builder) openTop(k int) int32 {
	top := b.top()
	c := b.open(k, top.kind, top.subj, top.gov, top.govNP)
	cl := &b.s.Clauses[c]
	cl.Sub, cl.RelPrep, cl.Inverted = top.sub, top.relPrep, top.reports
	if top.kind == Relative && top.ownSubj && top.relPrep == 0 {
		cl.Obj = top.antecedent
	}
	if top.subj >= 0 {
		b.startsWith(c, top.subj)
	}
	top.clause = c
	if top.kind == Relative && top.subj == top.antecedent && len(b.fronted) == 1 && b.fronted[0] == top.antecedent {
		b.s.NPs[top.antecedent].Clause = -1
		return c // "Among those who came were Ana and Jo": not the relative clause's own
	}
	if len(b.frames) > 1 && b.frames[len(b.frames)-2].subj < 0 && top.kind == Relative && top.subj == top.antecedent && top.subj >= 0 && b.s.NPs[top.antecedent].Prep != 0 && slices.Contains(b.fronted, top.antecedent) {
		before := b.fronted[:0] // "Under an accord with Peru that took effect in May, Chile": of what comes behind
		for _, np := range b.fronted {
			if np <= top.antecedent || b.s.NPs[b.s.NPs[np].Lead].Up == top.antecedent {
				b.s.NPs[np].Clause = -1
				before = append(before, np)
			} else if b.s.NPs[np].Clause < 0 {
				b.s.NPs[np].Clause = c
			}
		}
		b.fronted = before
		return c
	}
	for _, np := range b.fronted {
		if b.s.NPs[np].Clause < 0 {
			b.s.NPs[np].Clause = c
		}
	}
	b.fronted = b.fronted[:0]
	if top.subj >= 0 && top.kind != Relative {
		b.adopt(top.subj)
	}
	return c
}

// adopt makes a noun phrase the subject of the clauses that wait for one:
// "Wanted by the court, Putin ...".
func (b *builder) adopt(subj int32) {
	for _, o := range b.orphans {
		b.s.Clauses[o].Subj = subj
	}
	b.orphans = b.orphans[:0]
}

// startsWith says that a clause begins with its subject.
func (b *builder) startsWith(c, subj int32) {
	b.s.Clauses[c].First = min(b.s.Clauses[c].First, b.s.NPs[subj].First)
	if b.s.NPs[subj].Clause < 0 {
		b.s.NPs[subj].Clause = c
	}
}

// nounPhrase gives the noun phrase at item k its place in a clause.
func (b *builder) nounPhrase(k int) {
	s, it := b.s, &b.items[k]
	np := it.Ref
	n := &s.NPs[np]
	b.last = np
	switch {
	case n.Clause >= 0: // "as did Nicaragua": placed with its verb
	case it.Begins && b.top().clause >= 0:
		f := emptyFrame
		f.kind, f.gov, f.subj = Complement, b.top().clause, np
		b.frames = append(b.frames, f)
	case it.Starts && b.joint > 0 && b.frames[min(b.joint, len(b.frames))-1].clause < 0:
		b.frames = b.frames[:min(b.joint, len(b.frames))]
		b.top().subj = np
	case (it.Starts || b.afterOpening(k) || b.afterFronted(k)) && b.frames[0].clause < 0:
		b.frames = b.frames[:1]
		b.frames[0].subj = np
	case it.Gap:
		b.gap(k)
	case b.beginsContact(k):
		b.contact(k)
	case n.Prep != 0:
		b.adjunct(np)
		b.likeBefore(k)
		if b.phrasal(k) {
			s.Clauses[b.top().clause].Obj = np
			if n.Prep == b.p.v.in {
				n.Prep = 0 // "take in": nothing is in there
			}
		} else if c := b.top().clause; c >= 0 && n.Appos >= 0 && s.Clauses[c].Obj == n.Appos {
			s.Clauses[c].Obj = np // "threw out the ambassador, | Luc Hallade, and": the one with the name
		}
	case n.Lead != np:
		n.Clause = s.NPs[n.Lead].Clause
		if c := b.top().clause; c >= 0 {
			s.Clauses[c].Last = it.Last
		}
	case n.Apposed && b.ownerBefore(np):
	case b.p.saysWhen(s, np) && !b.timeActs(k):
		b.adjunct(np)
	case b.top().clause < 0:
		b.subject(k)
	case s.Class(np) == CNumber && (n.Det == b.p.v.the || b.p.indefinite(s, np)) && (b.kindAt(k-1) == IComma || b.kindAt(k-1) == IDash) && b.kindAt(k-2) == INP: // "hosted Rios for talks, the first in years"
		b.adjunct(np)
	default:
		b.argument(np)
	}
}

// likeBefore gives the noun phrase at item k, behind "and" and its preposition, to the
// clause around an infinitive that has the same preposition, as the infinitive has not:
// "met with Peru's envoy to discuss trade, and with Chile's".
func (b *builder) likeBefore(k int) {
	s := b.s
	n := &s.NPs[b.items[k].Ref]
	if b.kindAt(k-1) != IPrep || b.kindAt(k-2) != IConj || n.Clause < 0 || s.Clauses[n.Clause].Kind != Xcomp {
		return
	}
	has := func(c int32) bool {
		for m := b.items[k].Ref - 1; m >= 0 && s.NPs[m].First >= s.Clauses[c].First; m-- {
			if x := &s.NPs[m]; x.Prep == n.Prep && x.Clause == c {
				return true
			}
		}
		return false
	}
	for c := n.Clause; !has(c); c = s.Clauses[c].Gov {
		if g := s.Clauses[c].Gov; g < 0 || g >= c {
			return
		} else if s.Clauses[c].Kind == Xcomp && has(g) {
			n.Clause, n.Up = g, -1
			return
		}
	}
}

// phrasal says whether the noun phrase at item k is the object of the verb before it, of
// which the preposition between is a part: "called off the visit", "took over the port".
func (b *builder) phrasal(k int) bool {
	c := b.top().clause
	if c < 0 || b.kindAt(k-1) != IPrep || b.kindAt(k-2) != IVerb || b.items[k-2].Ref != b.s.Clauses[c].Verb || b.s.Clauses[c].Obj >= 0 || b.s.Verbs[b.s.Clauses[c].Verb].Passive {
		return false
	}
	class := b.class(b.items[k-2].Ref)
	switch b.p.lex.Word(b.items[k-1].Word).Text {
	case "out", "off", "down", "up", "away", "back", "forward", "aside":
		return class&(lexicon.Goes|lexicon.Never) == 0
	case "over", "on", "about":
		return class&lexicon.TakesOver != 0
	case "in": // "The talks take in Peru", not "took in May"
		return b.p.lex.Word(b.s.Verbs[b.s.Clauses[c].Verb].Lemma).Text == "take" && b.s.Class(b.items[k].Ref) != CDate
	}
	return false
}

// afterOpening says whether the noun phrase at item k, after an opening gerund and
// where it happened, is the subject although no comma says so: "On arriving in
// Lisbon the minister, Ana Costa, thanked", "After meeting in Rome the two said".
func (b *builder) afterOpening(k int) bool {
	c := b.top().clause
	if c < 0 || k < 3 || b.kindAt(k-1) != INP || b.kindAt(k-2) != IPrep {
		return false
	}
	if v := &b.s.Verbs[b.s.Clauses[c].Verb]; v.Form != Gerund || v.Prep == 0 || b.s.Clauses[c].Obj >= 0 || v.First > b.s.First+1 {
		return false
	}
	if b.verbOf(k) >= 0 {
		return true
	}
	return b.kindAt(k+1) == IComma && b.kindAt(k+2) == INP && b.kindAt(k+3) == IComma && b.kindAt(k+4) == IVerb && b.s.Verbs[b.items[k+4].Ref].Form != Gerund
}

// afterFronted says whether the noun phrase at item k, behind a participle that only describes what the sentence begins with, and when or
// where that was, is the subject although no comma says so: "In a letter leaked last week | the minister, Ana Costa, accused".
func (b *builder) afterFronted(k int) bool {
	s, c := b.s, b.top().clause
	if c < 0 || b.top().kind != Participial || b.frames[0].subj >= 0 || b.kindAt(k-1) != INP {
		return false
	}
	cl := &s.Clauses[c]
	if s.Verbs[cl.Verb].Form != Participle || cl.GovNP < 0 || s.NPs[cl.GovNP].Prep == 0 || s.NPs[cl.GovNP].First > s.First+2 {
		return false
	}
	if b.kindAt(k-2) != IPrep && !b.p.timeWord(s, b.items[k-1].Ref) && s.Class(b.items[k-1].Ref) != CDate {
		return false
	}
	if n := &s.NPs[b.items[k].Ref]; n.Prep != 0 || n.Lead != b.items[k].Ref {
		return false
	}
	return b.verbOf(k) >= 0 || b.kindAt(k+1) == IComma && b.kindAt(k+2) == INP && b.kindAt(k+3) == IComma && b.kindAt(k+4) == IVerb && s.Verbs[b.items[k+4].Ref].Form != Gerund
}

// timeActs says whether the time at item k is a subject all the same: "when four
// days of fighting brought them".
func (b *builder) timeActs(k int) bool {
	top := b.top()
	return top.kind == Adverbial && top.clause < 0 && top.subj < 0 && b.kindAt(k+1) == IPrep && b.items[k+1].Word == b.p.v.of && b.verbOf(k) >= 0
}

// adjunct gives a noun phrase that is neither subject nor object to the
// innermost open clause.
func (b *builder) adjunct(np int32) {
	c := b.top().clause
	if c < 0 {
		b.fronted = append(b.fronted, np)
		return
	}
	b.s.NPs[np].Clause = c
	b.s.Clauses[c].Last = b.s.NPs[np].Last
}

// argument gives a noun phrase after a verb to its clause.
func (b *builder) argument(np int32) {
	c := b.top().clause
	if first := b.s.Words[b.s.NPs[np].First]; first == b.p.v.persona || first == b.p.v.personae {
		if last := int32(len(b.s.Clauses)) - 1; b.s.Clauses[last].Obj >= 0 && b.s.Verbs[b.s.Clauses[last].Verb].Form == Gerund {
			c = last // "answered by declaring the ambassador, Ana Costa, | persona non grata"
		}
	}
	cl := &b.s.Clauses[c]
	b.s.NPs[np].Clause = c
	cl.Last = b.s.NPs[np].Last
	switch {
	case cl.Subj < 0 && (cl.Inverted || b.presents(cl)):
		cl.Subj = np
		b.adopt(np)
	case cl.Subj >= 0 && b.s.NPs[np].Appos == cl.Subj && b.s.NPs[cl.Subj].First > b.s.Verbs[cl.Verb].First: // "said the minister, Bujar Osmani"
		cl.Subj = np
	case cl.Obj >= 0 && b.s.NPs[np].Appos == cl.Obj: // "met the minister, Bujar Osmani": the one with the name
		cl.Obj = np
	case cl.Obj < 0 && b.aside(cl, np):
	case cl.Obj < 0:
		cl.Obj = np
	case cl.Obj2 < 0:
		cl.Obj2 = np
		if top := b.top(); top.kind == Relative && top.ownSubj && cl.Obj == top.antecedent && alike(b.s.Class(np), b.s.Class(cl.Subj), true) {
			cl.Obj, cl.Obj2 = np, cl.Obj // "the loan that Norway granted Zambia"
		}
	}
	if cl.Like >= 0 {
		b.repeat(np, cl)
	}
}

// aside says whether a noun phrase behind a comma is not what "be" says of its subject,
// of which it has said where that is: "was in Peru visiting a shrine, the temple of".
func (b *builder) aside(cl *Clause, np int32) bool {
	v := &b.s.Verbs[cl.Verb]
	t := b.s.Doc.Tokens
	first := b.s.NPs[np].First
	return v.Lemma == b.p.v.be && first > v.Last+1 && t[first-1].Kind == text.Comma && t[v.Last].Kind != text.Comma
}

// presents says whether a clause without a subject before its verb has it
// behind: "From Botswana came its president", "Among them are Chad and Mali".
func (b *builder) presents(cl *Clause) bool {
	v := &b.s.Verbs[cl.Verb]
	if n := len(b.s.Clauses); n > 1 && b.s.Clauses[n-2].Kind == Complement && b.s.Clauses[n-2].Gov < 0 && b.s.Clauses[n-2].GovNP < 0 {
		return false // "That Canada would not recognise it was clear": a clause is the subject
	}
	if v.First > b.s.First && b.s.Words[v.First-1] == b.p.v.there && v.Lemma == b.p.v.be {
		return true // "that there was no plan"
	}
	return cl.Kind == Main && v.Form == Finite && !v.Passive && !b.s.Heading && (v.Copula || b.class(cl.Verb)&lexicon.Bare != 0)
}

// class is what the verb of a verb group takes.
func (b *ahead) class(verb int32) lexicon.VerbClass {
	return b.p.lex.Word(b.s.Verbs[verb].Lemma).Class
}

// comma ends the clauses that a comma ends: those inside an outer clause that
// waits for its verb, and all that only modify. What is said or thought goes on, and what
// is told of after a conjunction where a gerund goes on with it: "although Russia declared
// war, invading Manchuria".
func (b *builder) comma(k int) {
	for len(b.frames) > 1 {
		f := b.top()
		if f.clause < 0 || f.kind == Relative && b.waiting() && b.kindAt(k+1) == IConj && b.kindAt(k+2) == IVerb {
			return // also "Fiji, where they met Rios, | and held talks;"
		}
		if b.bareListGoesOn(k+1) || b.openingGoesOn(k) {
			return
		}
		if !b.waiting() {
			switch {
			case f.kind == Complement || f.kind == Quotation:
				return
			case f.kind == Adverbial && f.gov >= 0 && (k == f.aside || b.asideIn(f, k)):
				return
			case f.kind == Participial && (b.amongGerunds(k+1) || b.lastOfGerunds(k+1)):
				return
			case f.kind == Adverbial && f.gov >= 0 && b.kindAt(k+1) == IVerb && b.s.Verbs[b.items[k+1].Ref].Form == Gerund:
				return
			case f.kind == Adverbial && b.kindAt(k+1) == IVerb && b.s.Verbs[b.items[k+1].Ref].Form == Infinitive && b.class(b.s.Clauses[f.clause].Verb)&lexicon.ObjectControl != 0 && b.closesApposition(k):
				return // "when it told the envoy in Lima, Ana Rios, | to leave"
			case f.kind == Adverbial && b.kindAt(k-1) == INP && b.kindAt(k+1) == IPrep && b.items[k+1].Word == b.p.v.as && b.kindAt(k+2) == INP && b.s.Class(b.items[k+2].Ref) == COffice:
				return // "when Peru received Ana Rios, | as minister of Chile"
			case f.kind == Xcomp && b.frames[len(b.frames)-2].clause >= 0 && !b.thenDone(k+1):
				return
			}
		}
		b.pop()
	}
}

// openingGoesOn says whether the verb behind the comma at item k tells more of the subject of the clause that a sentence begins with,
// since the sentence's own subject is still to come: "After Chad expelled the envoy, | accusing Libya of a plot, Niger", "Although
// Gabon backed the plan, | sent troops and aided Peru, it".
func (b *builder) openingGoesOn(k int) bool {
	f := b.top()
	if f.kind != Adverbial || f.gov >= 0 || f.subj < 0 || b.frames[0].subj >= 0 {
		return false
	}
	i := k + 1
	if b.kindAt(i) == IConj {
		i++
	}
	if b.kindAt(i) == IAdv {
		i++
	}
	if b.kindAt(i) != IVerb {
		return false
	}
	switch v := &b.s.Verbs[b.items[i].Ref]; v.Form {
	case Gerund:
		if !agent(b.s.Class(b.root(f.subj))) || b.class(b.items[i].Ref)&lexicon.Remarks == 0 {
			return false
		}
	case Finite:
	case MaybeParticiple:
		if !b.objectFollows(i) {
			return false
		}
	default:
		return false
	}
	for i++; i < len(b.items); i++ {
		switch b.kindAt(i) {
		case IComma:
			if v := b.verbOf(i + 1); !b.items[i].Used && v >= 0 && b.s.Verbs[b.items[v].Ref].Form != Participle {
				return true
			}
		case ISemicolon, IColon, IOpenQuote, IRel:
			return false
		}
	}
	return false
}

// asideIn says whether the comma at item k opens an aside in a clause about another, whose verb goes on behind it with a preposition,
// and notes where it ends: "since Chad had agreed, at the summit in Oslo, | to a treaty".
func (b *builder) asideIn(f *frame, k int) bool {
	if prev := b.kindAt(k - 1); prev != IVerb && prev != IAdv {
		return false
	}
	i := k + 1
	for b.kindAt(i) == IPrep && b.kindAt(i+1) == INP {
		i += 2
		for b.kindAt(i) == IComma && b.items[i].Used && b.kindAt(i+1) == INP { // "in Toyako, Japan"
			i += 2
		}
	}
	if i == k+1 || b.kindAt(i) != IComma || b.kindAt(i+1) != IPrep {
		return false
	}
	f.aside = i
	return true
}

// thenDone says whether "and", an adverb and what somebody then did stand from item k on: ", and then
// condemned Chad".
func (b *builder) thenDone(k int) bool {
	if b.kindAt(k) != IConj || b.kindAt(k+1) != IAdv || b.kindAt(k+2) != IVerb {
		return false
	}
	v := &b.s.Verbs[b.items[k+2].Ref]
	return (v.Form == Finite || v.Form == MaybeParticiple) && b.s.Tag(v.Head) != VBase
}

// goesOnBehind says whether the comma at item k only closes what is said of somebody or some
// place in a clause about another, which goes on with a preposition: "who met Rios, the
// president of Peru, | in Oslo", "while Peru met the envoy, Luis Vera, | in Oslo".
func (b *builder) goesOnBehind(k int) bool {
	if kind := b.top().kind; kind != Relative && (kind != Adverbial || !b.closesApposition(k)) || b.top().clause < 0 || b.kindAt(k+1) != IPrep {
		return false
	}
	for i := k - 1; i > 0 && i > k-6; i-- {
		switch b.kindAt(i) {
		case INP, IPrep:
		case IComma:
			return b.items[i].Used && b.kindAt(i-1) == INP && i < k-1
		default:
			return false
		}
	}
	return false
}

// joinsParticiples says whether the comma at item k stands before "and" and a
// participle that goes on the one before: ", accompanied by A, and received by B".
func (b *builder) joinsParticiples(k int) bool {
	if b.kindAt(k+1) != IConj || b.kindAt(k+2) != IVerb || b.top().clause < 0 {
		return false
	}
	v := &b.s.Verbs[b.items[k+2].Ref]
	return b.s.Verbs[b.s.Clauses[b.top().clause].Verb].Form == Participle && (v.Form == Participle || v.Form == MaybeParticiple && !b.objectFollows(k+2))
}

// waiting says whether an outer clause still waits for its verb.
func (b *builder) waiting() bool {
	for i := len(b.frames) - 2; i >= 0; i-- {
		if b.frames[i].clause < 0 {
			return true
		}
	}
	return false
}

// popToWaiting closes clauses until one that waits for its verb is on top.
func (b *builder) popToWaiting() bool {
	for i := len(b.frames) - 2; i >= 0; i-- {
		if b.frames[i].clause < 0 && (b.frames[i].subj >= 0 || i == 0) {
			b.frames = b.frames[:i+1]
			return true
		}
	}
	return false
}

// restart begins a new clause after the semicolon or colon at item k, with the subject of the one
// before where a verb comes next: "sent aid to Chad; | cut ties with Mali; and | left".
func (b *builder) restart(k int) {
	if b.items[k].Kind == ISemicolon && b.top().kind == Xcomp && b.infinitiveNext(k) {
		return // "agreed to leave Chad; | to sign the pact; and to meet again"
	}
	f := emptyFrame
	b.prior = b.frames[0].clause
	if kind := b.items[k].Kind; kind == IColon && b.prior >= 0 {
		f.kind, f.gov = Quotation, b.prior
	} else if b.prior >= 0 && b.s.Clauses[b.prior].Kind == Main && b.verbNext(k) {
		f.subj = b.s.Clauses[b.prior].Subj
	}
	b.frames = append(b.frames[:0], f)
	b.fronted = b.fronted[:0]
}

// infinitiveNext says whether an infinitive stands right behind item k, or behind "and".
func (b *builder) infinitiveNext(k int) bool {
	if b.kindAt(k+1) == IConj {
		k++
	}
	return b.kindAt(k+1) == IVerb && b.s.Verbs[b.items[k+1].Ref].Form == Infinitive
}

// verbNext says whether a verb that can be finite stands right behind the semicolon at item k, or
// behind "and", as one does before it; not in a list of things, "a return to war; trade; continued talks".
func (b *builder) verbNext(k int) bool {
	i := k - 1
	for i >= 0 && b.items[i].Kind != ISemicolon && b.items[i].Kind != IVerb {
		i--
	}
	if b.kindAt(i) != IVerb {
		return false
	}
	for k++; k < len(b.items); k++ {
		switch b.items[k].Kind {
		case IAdv, IConj, ICloseQuote:
		case IVerb:
			v := &b.s.Verbs[b.items[k].Ref]
			if tag := b.s.Tag(v.Head); tag == Do || tag == Have || tag == Be {
				return false // "condemned Chad; so have Togo and Mali"
			}
			return (v.Form == Finite || v.Form == MaybeParticiple) && v.Past == b.s.Verbs[b.s.Clauses[b.prior].Verb].Past
		default:
			return false
		}
	}
	return false
}

// quotesClause says whether a verb that can head a clause stands between the
// quotation mark at item k and the one that closes it.
func (b *builder) quotesClause(k int) bool {
	if b.kindAt(k+1) == ISub && (b.kindAt(k-1) == INP || b.kindAt(k-1) == IOther || b.kindAt(k-1) == IAdv) && b.class(b.s.Clauses[b.top().clause].Verb)&lexicon.Reporting == 0 {
		return false // `she would go "if conditions allow"`
	}
	relatives := 0 // whose verbs are no clause of the quotation: supports "the party which seeks peace"
	for i := k + 1; i < len(b.items); i++ {
		switch b.items[i].Kind {
		case ICloseQuote:
			return false
		case IRel:
			relatives++
		case IVerb:
			if f := b.s.Verbs[b.items[i].Ref].Form; f == Finite || f == MaybeParticiple {
				if relatives == 0 {
					return true
				}
				relatives--
			}
		}
	}
	return true
}

// endQuotation closes the clauses inside a quotation.
func (b *builder) endQuotation() {
	for i := len(b.frames) - 1; i > 0; i-- {
		if b.frames[i].kind == Quotation {
			b.frames = b.frames[:i]
			return
		}
	}
}

// reporterNext says whether the quotation that ends at item k is reported by whoever
// comes next, with something told of him before the verb: `"We agree," the minister,
// who was in Oslo, | said`, `"We agree," the head of a group based in Oslo | said`.
func (b *builder) reporterNext(k int) bool {
	const reach = 24
	if !reportsBefore(b.s, b.items, k+1) || b.kindAt(k+1) != INP || b.s.Class(b.items[k+1].Ref) == CPron {
		return false
	}
	aside := false
	for i := k + 2; i < len(b.items) && i < k+reach; i++ {
		switch b.items[i].Kind {
		case IComma, IDash:
			if aside && b.kindAt(i+1) == IVerb && b.class(b.items[i+1].Ref)&lexicon.Reporting != 0 {
				return true
			}
			aside = true
		case IPrep, INP, IAdv, IConj, IOpen, IClose:
		case IVerb:
			reports := b.class(b.items[i].Ref)&lexicon.Reporting != 0 && b.kindAt(i-1) == INP
			if !aside && (reports || b.s.Verbs[b.items[i].Ref].Form == Finite) {
				return reports
			}
		case IRel:
			if !aside {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// ownerBefore says whether what np describes was read before it.
func (b *builder) ownerBefore(np int32) bool {
	o := b.p.apposedTo(b.s, np)
	return o >= 0 && o < np
}

// timeWord says whether a noun phrase only tells when: "last week", "two years
// ago", "several times", not "two years of talks".
func (p *Parser) timeWord(s *Sentence, np int32) bool {
	part := s.HeadPart(np)
	if after := s.NPs[np].Last; after+1 < s.Last && s.Word(after) == p.v.of && s.Tag(after+1) != Num {
		return false
	}
	if part == nil || part.Kind != PNoun {
		return false
	}
	w := p.lex.Word(s.Words[part.Last-1])
	return w.Closed&lexicon.Time != 0 || p.seasonAt(s, part.Last-2) || w.Text == "times" && s.NPs[np].PossNP < 0 && s.NPs[np].Last-s.NPs[np].First == 2 // "suspended several times since"
}

// seasonAt says whether a season stands at token i with which one it is: "visited Oslo | last summer", "late | next spring".
func (p *Parser) seasonAt(s *Sentence, i int32) bool {
	if i < s.First || i+1 >= s.Last || s.Doc.Tokens[i+1].Capital {
		return false
	}
	if w := p.lex.Word(s.Words[i]).Text; w == "late" || w == "early" {
		return p.seasonAt(s, i+1)
	}
	return p.lex.In(lexicon.WhichTime, s.Words[i]) && p.lex.Head(s.Words[i+1])&lexicon.Season != 0
}
