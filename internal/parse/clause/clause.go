package clause

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// frame is a clause being read.
type frame struct {
	clause     int32 // -1 before its verb
	kind       syntax.ClauseKind
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
	grammar.Ahead
	frames  []frame
	fronted []int32 // noun phrases read before their clause has a verb
	orphans []int32 // clauses whose subject is that of the main clause after them
	last    int32   // the last noun phrase read
	prior   int32   // the main clause before a semicolon; -1
	outside int     // the frames around the parenthesis that has clauses of its own; 0 for none
	around  int     // the frames around a parenthesis that has none; 0 outside of one
	joint   int     // the frames with that of the clause which a conjunction began; 0 for none
}

// Clauses links verb groups with their arguments and with each other.
func (p *Pass) Clauses(s *syntax.Sentence) {
	s.Clauses = make([]syntax.Clause, 0, len(s.Verbs))
	b := builder{Ahead: p.Ahead(s, s.Items), frames: append(p.frames[:0], emptyFrame), last: -1, prior: -1}
	for k := range b.Items {
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
		if c.Kind != syntax.Xcomp || c.Obj >= 0 || c.Gov < 0 || s.Verbs[c.Verb].Passive {
			continue
		}
		if g := &s.Clauses[c.Gov]; g.Kind == syntax.Relative && g.RelPrep == 0 && g.Obj >= 0 && g.Obj < g.Subj && c.Subj != g.Obj {
			c.Obj = g.Obj
		}
	}
	p.frames = b.frames
}

// strands gives prepositions behind which "and" and another verb follow what that verb is
// about: "met with and thanked X", "imposed sanctions on and cut ties with Peru".
func (b *builder) strands() {
	var of []int32 // the clause of each verb, once it is asked
	for k := 1; k+2 < len(b.Items); k++ {
		if b.Items[k].Kind != syntax.IPrep || b.Items[k+1].Kind != syntax.IConj && b.Items[k+1].Kind != syntax.IComma {
			continue
		}
		if of == nil {
			of = make([]int32, len(b.S.Verbs))
			for c := range b.S.Clauses {
				of[b.S.Clauses[c].Verb] = int32(c)
			}
		}
		b.strand(k, of)
	}
}

func (b *builder) strand(k int, of []int32) {
	s := b.S
	next := k + 1
	if b.KindAt(next) == syntax.IComma {
		next++
	}
	if b.KindAt(next) != syntax.IConj {
		return
	}
	for next++; b.KindAt(next) == syntax.IAdv; {
		next++
	}
	if b.KindAt(next) != syntax.IVerb {
		return
	}
	before, noun := k-1, false
	for ; before >= 0 && b.Items[before].Kind != syntax.IVerb; before-- {
		if noun || b.Items[before].Kind != syntax.INP {
			return
		}
		noun = true
	}
	if before < 0 {
		return
	}
	first, second := of[b.Items[before].Ref], of[b.Items[next].Ref]
	if s.Clauses[first].Verb != b.Items[before].Ref || s.Clauses[second].Verb != b.Items[next].Ref {
		return
	}
	shared := int32(-1)
	for i := next + 1; i < min(next+8, len(b.Items)) && shared < 0; i++ {
		switch it := &b.Items[i]; {
		case it.Kind == syntax.INP && s.NPs[it.Ref].Clause == second && (s.NPs[it.Ref].Prep != 0 || !noun || grammar.Alike(s.Class(it.Ref), syntax.CPerson, true) || s.Class(it.Ref) == syntax.CState):
			shared = s.NPs[it.Ref].Lead
		case it.Kind != syntax.INP && it.Kind != syntax.IPrep && it.Kind != syntax.IComma && it.Kind != syntax.IAdv:
			return
		}
	}
	s.Clauses[first].Shared, s.Clauses[first].Strands = shared, b.Items[k].Word
}

func (b *builder) item(k int) {
	it := &b.Items[k]
	switch it.Kind {
	case syntax.INP:
		b.nounPhrase(k)
	case syntax.IRel:
		b.relative(k)
	case syntax.ISub:
		b.subordinate(k)
	case syntax.IVerb:
		b.verb(k)
	case syntax.IComma, syntax.IDash:
		if !it.Used && !b.joinsParticiples(k) && !b.goesOnBehind(k) {
			b.comma(k)
		}
	case syntax.ISemicolon, syntax.IColon:
		if !it.Used {
			b.restart(k)
		}
	case syntax.IConj:
		if it.Begins {
			b.sibling(k)
		}
	case syntax.IOpen:
		if b.outside == 0 && b.tellsAside(k) {
			b.outside = len(b.frames)
			b.frames = append(b.frames, emptyFrame)
		} else if b.outside == 0 {
			b.around = len(b.frames)
		}
	case syntax.IClose:
		if b.outside > 0 {
			b.frames = b.frames[:min(b.outside, len(b.frames))]
			b.outside = 0
		} else if b.around > 0 { // "named X (an engineer who had dug one) as envoy"
			b.frames = b.frames[:min(b.around, len(b.frames))]
		}
		b.around = 0
	case syntax.IOpenQuote:
		if c := b.top().clause; c >= 0 && b.quotesClause(k) {
			f := emptyFrame
			f.kind, f.gov = syntax.Quotation, c
			b.frames = append(b.frames, f)
			b.fronted = b.fronted[:0]
		}
	case syntax.ICloseQuote:
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
	for i := k + 1; i < len(b.Items); i++ {
		switch it := &b.Items[i]; it.Kind {
		case syntax.IAdv, syntax.IPrep, syntax.IComma:
		case syntax.INP:
			n := &b.S.NPs[it.Ref]
			if n.Prep != 0 && b.KindAt(i-1) == syntax.IPrep || b.S.Class(it.Ref) == syntax.CDate {
				continue
			}
			v := b.verbAfterList(i)
			if v < 0 || b.S.Verbs[b.Items[v].Ref].Form != syntax.Finite && !b.ObjectFollows(v) {
				return false
			}
			for m := n.Lead; m >= 0; m = b.S.NPs[m].Next {
				b.S.NPs[m].Prep, b.S.NPs[m].Up = 0, -1 // it does not hang on what stands before the bracket
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
func (b *builder) open(k int, kind syntax.ClauseKind, subj, gov, govNP int32) int32 {
	it := &b.Items[k]
	b.S.Clauses = append(b.S.Clauses, syntax.Clause{
		Verb: it.Ref, Kind: kind, Subj: subj, Obj: -1, Obj2: -1, Gov: gov, GovNP: govNP, Like: -1, Shared: -1, First: it.First, Last: it.Last,
	})
	return int32(len(b.S.Clauses) - 1)
}

// openTop gives the innermost open clause its verb, at item k, with what was
// read before it.
func (b *builder) openTop(k int) int32 {
	top := b.top()
	c := b.open(k, top.kind, top.subj, top.gov, top.govNP)
	cl := &b.S.Clauses[c]
	cl.Sub, cl.RelPrep, cl.Inverted = top.sub, top.relPrep, top.reports
	if top.kind == syntax.Relative && top.ownSubj && top.relPrep == 0 {
		cl.Obj = top.antecedent
	}
	if top.subj >= 0 {
		b.startsWith(c, top.subj)
	}
	top.clause = c
	if top.kind == syntax.Relative && top.subj == top.antecedent && len(b.fronted) == 1 && b.fronted[0] == top.antecedent {
		b.S.NPs[top.antecedent].Clause = -1
		return c // "Among those who came were Ana and Jo": not the relative clause's own
	}
	if len(b.frames) > 1 && b.frames[len(b.frames)-2].subj < 0 && top.kind == syntax.Relative && top.subj == top.antecedent && top.subj >= 0 && b.S.NPs[top.antecedent].Prep != 0 && slices.Contains(b.fronted, top.antecedent) {
		before := b.fronted[:0] // "Under an accord with Peru that took effect in May, Chile": of what comes behind
		for _, np := range b.fronted {
			if np <= top.antecedent || b.S.NPs[b.S.NPs[np].Lead].Up == top.antecedent {
				b.S.NPs[np].Clause = -1
				before = append(before, np)
			} else if b.S.NPs[np].Clause < 0 {
				b.S.NPs[np].Clause = c
			}
		}
		b.fronted = before
		return c
	}
	for _, np := range b.fronted {
		if b.S.NPs[np].Clause < 0 {
			b.S.NPs[np].Clause = c
		}
	}
	b.fronted = b.fronted[:0]
	if top.subj >= 0 && top.kind != syntax.Relative {
		b.adopt(top.subj)
	}
	return c
}

// adopt makes a noun phrase the subject of the clauses that wait for one:
// "Wanted by the court, Putin ...".
func (b *builder) adopt(subj int32) {
	for _, o := range b.orphans {
		b.S.Clauses[o].Subj = subj
	}
	b.orphans = b.orphans[:0]
}

// startsWith says that a clause begins with its subject.
func (b *builder) startsWith(c, subj int32) {
	b.S.Clauses[c].First = min(b.S.Clauses[c].First, b.S.NPs[subj].First)
	if b.S.NPs[subj].Clause < 0 {
		b.S.NPs[subj].Clause = c
	}
}

// nounPhrase gives the noun phrase at item k its place in a clause.
func (b *builder) nounPhrase(k int) {
	s, it := b.S, &b.Items[k]
	np := it.Ref
	n := &s.NPs[np]
	b.last = np
	switch {
	case n.Clause >= 0: // "as did Nicaragua": placed with its verb
	case it.Begins && b.top().clause >= 0:
		f := emptyFrame
		f.kind, f.gov, f.subj = syntax.Complement, b.top().clause, np
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
			if n.Prep == b.G.V.In {
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
	case b.G.SaysWhen(s, np) && !b.timeActs(k):
		b.adjunct(np)
	case b.top().clause < 0:
		b.subject(k)
	case s.Class(np) == syntax.CNumber && (n.Det == b.G.V.The || b.G.Indefinite(s, np)) && (b.KindAt(k-1) == syntax.IComma || b.KindAt(k-1) == syntax.IDash) && b.KindAt(k-2) == syntax.INP: // "hosted Rios for talks, the first in years"
		b.adjunct(np)
	case b.besideObject(k):
		lead := s.Clauses[b.top().clause].Obj
		s.NPs[lead].Next, n.Lead, n.Clause = np, lead, b.top().clause
		s.Clauses[n.Clause].Last = it.Last
	default:
		b.argument(np)
	}
}

// besideObject says whether the noun phrase at item k is a person joined to a state or a body that is the object alone, or one joined to
// a person: "accused Chile and UN envoy Luis Vera of bias".
func (b *builder) besideObject(k int) bool {
	c := b.top().clause
	if c < 0 || b.KindAt(k-1) != syntax.IConj || b.KindAt(k-2) != syntax.INP || b.G.Lex.Word(b.S.Words[b.Items[k-1].First]).Text != "and" || b.VerbOf(k) >= 0 {
		return false
	}
	obj, np := b.Items[k-2].Ref, b.Items[k].Ref
	if b.S.Clauses[c].Obj != obj || b.S.NPs[obj].Next >= 0 || b.S.NPs[np].Lead != np || b.S.NPs[np].Next >= 0 {
		return false
	}
	power := func(x int32) bool { return b.S.Class(x) == syntax.CState || b.S.Class(x) == syntax.COrg }
	return power(obj) && b.S.Class(np) == syntax.CPerson || b.S.Class(obj) == syntax.CPerson && power(np)
}

// likeBefore gives the noun phrase at item k, behind "and" and its preposition, to the
// clause around an infinitive that has the same preposition, as the infinitive has not:
// "met with Peru's envoy to discuss trade, and with Chile's".
func (b *builder) likeBefore(k int) {
	s := b.S
	n := &s.NPs[b.Items[k].Ref]
	if b.KindAt(k-1) != syntax.IPrep || b.KindAt(k-2) != syntax.IConj || n.Clause < 0 || s.Clauses[n.Clause].Kind != syntax.Xcomp {
		return
	}
	has := func(c int32) bool {
		for m := b.Items[k].Ref - 1; m >= 0 && s.NPs[m].First >= s.Clauses[c].First; m-- {
			if x := &s.NPs[m]; x.Prep == n.Prep && x.Clause == c {
				return true
			}
		}
		return false
	}
	for c := n.Clause; !has(c); c = s.Clauses[c].Gov {
		if g := s.Clauses[c].Gov; g < 0 || g >= c {
			return
		} else if s.Clauses[c].Kind == syntax.Xcomp && has(g) {
			n.Clause, n.Up = g, -1
			return
		}
	}
}

// phrasal says whether the noun phrase at item k is the object of the verb before it, of
// which the preposition between is a part: "called off the visit", "took over the port".
func (b *builder) phrasal(k int) bool {
	c := b.top().clause
	if c < 0 || b.KindAt(k-1) != syntax.IPrep || b.KindAt(k-2) != syntax.IVerb || b.Items[k-2].Ref != b.S.Clauses[c].Verb || b.S.Clauses[c].Obj >= 0 || b.S.Verbs[b.S.Clauses[c].Verb].Passive {
		return false
	}
	class := b.Class(b.Items[k-2].Ref)
	switch b.G.Lex.Word(b.Items[k-1].Word).Text {
	case "out", "off", "down", "up", "away", "back", "forward", "aside":
		return class&(lexicon.Goes|lexicon.Never) == 0
	case "over", "on", "about":
		return class&lexicon.TakesOver != 0
	case "in": // "The talks take in Peru", not "took in May"
		return b.G.Lex.Word(b.S.Verbs[b.S.Clauses[c].Verb].Lemma).Text == "take" && b.S.Class(b.Items[k].Ref) != syntax.CDate
	}
	return false
}

// afterOpening says whether the noun phrase at item k, after an opening gerund and
// where it happened, is the subject although no comma says so: "On arriving in
// Lisbon the minister, Ana Costa, thanked", "After meeting in Rome the two said".
func (b *builder) afterOpening(k int) bool {
	c := b.top().clause
	if c < 0 || k < 3 || b.KindAt(k-1) != syntax.INP || b.KindAt(k-2) != syntax.IPrep {
		return false
	}
	if v := &b.S.Verbs[b.S.Clauses[c].Verb]; v.Form != syntax.Gerund || v.Prep == 0 || b.S.Clauses[c].Obj >= 0 || v.First > b.S.First+1 {
		return false
	}
	if b.VerbOf(k) >= 0 {
		return true
	}
	return b.KindAt(k+1) == syntax.IComma && b.KindAt(k+2) == syntax.INP && b.KindAt(k+3) == syntax.IComma && b.KindAt(k+4) == syntax.IVerb && b.S.Verbs[b.Items[k+4].Ref].Form != syntax.Gerund
}

// afterFronted says whether the noun phrase at item k, behind a participle that only describes what the sentence begins with, and when or
// where that was, is the subject although no comma says so: "In a letter leaked last week | the minister, Ana Costa, accused".
func (b *builder) afterFronted(k int) bool {
	s, c := b.S, b.top().clause
	if c < 0 || b.top().kind != syntax.Participial || b.frames[0].subj >= 0 || b.KindAt(k-1) != syntax.INP {
		return false
	}
	cl := &s.Clauses[c]
	if s.Verbs[cl.Verb].Form != syntax.Participle || cl.GovNP < 0 || s.NPs[cl.GovNP].Prep == 0 || s.NPs[cl.GovNP].First > s.First+2 {
		return false
	}
	if b.KindAt(k-2) != syntax.IPrep && !b.G.TimeWord(s, b.Items[k-1].Ref) && s.Class(b.Items[k-1].Ref) != syntax.CDate {
		return false
	}
	if n := &s.NPs[b.Items[k].Ref]; n.Prep != 0 || n.Lead != b.Items[k].Ref {
		return false
	}
	return b.VerbOf(k) >= 0 || b.KindAt(k+1) == syntax.IComma && b.KindAt(k+2) == syntax.INP && b.KindAt(k+3) == syntax.IComma && b.KindAt(k+4) == syntax.IVerb && s.Verbs[b.Items[k+4].Ref].Form != syntax.Gerund
}

// timeActs says whether the time at item k is a subject all the same: "when four
// days of fighting brought them".
func (b *builder) timeActs(k int) bool {
	top := b.top()
	return top.kind == syntax.Adverbial && top.clause < 0 && top.subj < 0 && b.KindAt(k+1) == syntax.IPrep && b.Items[k+1].Word == b.G.V.Of && b.VerbOf(k) >= 0
}

// adjunct gives a noun phrase that is neither subject nor object to the
// innermost open clause.
func (b *builder) adjunct(np int32) {
	c := b.top().clause
	if c < 0 {
		b.fronted = append(b.fronted, np)
		return
	}
	b.S.NPs[np].Clause = c
	b.S.Clauses[c].Last = b.S.NPs[np].Last
}

// argument gives a noun phrase after a verb to its clause.
func (b *builder) argument(np int32) {
	c := b.top().clause
	if first := b.S.Words[b.S.NPs[np].First]; first == b.G.V.Persona || first == b.G.V.Personae {
		if last := int32(len(b.S.Clauses)) - 1; b.S.Clauses[last].Obj >= 0 && b.S.Verbs[b.S.Clauses[last].Verb].Form == syntax.Gerund {
			c = last // "answered by declaring the ambassador, Ana Costa, | persona non grata"
		}
	}
	cl := &b.S.Clauses[c]
	b.S.NPs[np].Clause = c
	cl.Last = b.S.NPs[np].Last
	switch {
	case cl.Subj < 0 && (cl.Inverted || b.presents(cl)):
		cl.Subj = np
		b.adopt(np)
	case cl.Subj >= 0 && b.S.NPs[np].Appos == cl.Subj && b.S.NPs[cl.Subj].First > b.S.Verbs[cl.Verb].First: // "said the minister, Bujar Osmani"
		cl.Subj = np
	case cl.Obj >= 0 && b.S.NPs[np].Appos == cl.Obj: // "met the minister, Bujar Osmani": the one with the name
		cl.Obj = np
	case cl.Obj < 0 && b.aside(cl, np):
	case cl.Obj < 0:
		cl.Obj = np
	case cl.Obj2 < 0:
		cl.Obj2 = np
		if top := b.top(); top.kind == syntax.Relative && top.ownSubj && cl.Obj == top.antecedent && grammar.Alike(b.S.Class(np), b.S.Class(cl.Subj), true) {
			cl.Obj, cl.Obj2 = np, cl.Obj // "the loan that Norway granted Zambia"
		}
	}
	if cl.Like >= 0 {
		b.repeat(np, cl)
	}
}

// aside says whether a noun phrase behind a comma is not what "be" says of its subject,
// of which it has said where that is: "was in Peru visiting a shrine, the temple of".
func (b *builder) aside(cl *syntax.Clause, np int32) bool {
	v := &b.S.Verbs[cl.Verb]
	t := b.S.Doc.Tokens
	first := b.S.NPs[np].First
	return v.Lemma == b.G.V.Be && first > v.Last+1 && t[first-1].Kind == text.Comma && t[v.Last].Kind != text.Comma
}

// presents says whether a clause without a subject before its verb has it
// behind: "From Botswana came its president", "Among them are Chad and Mali".
func (b *builder) presents(cl *syntax.Clause) bool {
	v := &b.S.Verbs[cl.Verb]
	if n := len(b.S.Clauses); n > 1 && b.S.Clauses[n-2].Kind == syntax.Complement && b.S.Clauses[n-2].Gov < 0 && b.S.Clauses[n-2].GovNP < 0 {
		return false // "That Canada would not recognise it was clear": a clause is the subject
	}
	if v.First > b.S.First && b.S.Words[v.First-1] == b.G.V.There && v.Lemma == b.G.V.Be {
		return true // "that there was no plan"
	}
	return cl.Kind == syntax.Main && v.Form == syntax.Finite && !v.Passive && !b.S.Heading && (v.Copula || b.Class(cl.Verb)&lexicon.Bare != 0)
}

// comma ends the clauses that a comma ends: those inside an outer clause that
// waits for its verb, and all that only modify. What is said or thought goes on, and what
// is told of after a conjunction where a gerund goes on with it: "although Russia declared
// war, invading Manchuria".
func (b *builder) comma(k int) {
	for len(b.frames) > 1 {
		f := b.top()
		if f.clause < 0 || f.kind == syntax.Relative && b.waiting() && b.KindAt(k+1) == syntax.IConj && b.KindAt(k+2) == syntax.IVerb {
			return // also "Fiji, where they met Rios, | and held talks;"
		}
		if b.bareListGoesOn(k+1) || b.openingGoesOn(k) {
			return
		}
		if !b.waiting() {
			switch {
			case f.kind == syntax.Complement || f.kind == syntax.Quotation:
				return
			case f.kind == syntax.Adverbial && f.gov >= 0 && (k == f.aside || b.asideIn(f, k)):
				return
			case f.kind == syntax.Participial && (b.amongGerunds(k+1) || b.lastOfGerunds(k+1)):
				return
			case f.kind == syntax.Adverbial && f.gov >= 0 && b.KindAt(k+1) == syntax.IVerb && b.S.Verbs[b.Items[k+1].Ref].Form == syntax.Gerund:
				return
			case f.kind == syntax.Adverbial && b.KindAt(k+1) == syntax.IVerb && b.S.Verbs[b.Items[k+1].Ref].Form == syntax.Infinitive && b.Class(b.S.Clauses[f.clause].Verb)&lexicon.ObjectControl != 0 && b.closesApposition(k):
				return // "when it told the envoy in Lima, Ana Rios, | to leave"
			case f.kind == syntax.Adverbial && b.KindAt(k-1) == syntax.INP && b.KindAt(k+1) == syntax.IPrep && b.Items[k+1].Word == b.G.V.As && b.KindAt(k+2) == syntax.INP && b.S.Class(b.Items[k+2].Ref) == syntax.COffice:
				return // "when Peru received Ana Rios, | as minister of Chile"
			case f.kind == syntax.Xcomp && b.frames[len(b.frames)-2].clause >= 0 && !b.thenDone(k+1):
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
	if f.kind != syntax.Adverbial || f.gov >= 0 || f.subj < 0 || b.frames[0].subj >= 0 {
		return false
	}
	i := k + 1
	if b.KindAt(i) == syntax.IConj {
		i++
	}
	if b.KindAt(i) == syntax.IAdv {
		i++
	}
	if b.KindAt(i) != syntax.IVerb {
		return false
	}
	switch v := &b.S.Verbs[b.Items[i].Ref]; v.Form {
	case syntax.Gerund:
		if !grammar.Agent(b.S.Class(b.root(f.subj))) || b.Class(b.Items[i].Ref)&lexicon.Remarks == 0 {
			return false
		}
	case syntax.Finite:
	case syntax.MaybeParticiple:
		if !b.ObjectFollows(i) {
			return false
		}
	default:
		return false
	}
	for i++; i < len(b.Items); i++ {
		switch b.KindAt(i) {
		case syntax.IComma:
			if v := b.VerbOf(i + 1); !b.Items[i].Used && v >= 0 && b.S.Verbs[b.Items[v].Ref].Form != syntax.Participle {
				return true
			}
		case syntax.ISemicolon, syntax.IColon, syntax.IOpenQuote, syntax.IRel:
			return false
		}
	}
	return false
}

// asideIn says whether the comma at item k opens an aside in a clause about another, whose verb goes on behind it with a preposition,
// and notes where it ends: "since Chad had agreed, at the summit in Oslo, | to a treaty".
func (b *builder) asideIn(f *frame, k int) bool {
	if prev := b.KindAt(k - 1); prev != syntax.IVerb && prev != syntax.IAdv {
		return false
	}
	i := k + 1
	for b.KindAt(i) == syntax.IPrep && b.KindAt(i+1) == syntax.INP {
		i += 2
		for b.KindAt(i) == syntax.IComma && b.Items[i].Used && b.KindAt(i+1) == syntax.INP { // "in Toyako, Japan"
			i += 2
		}
	}
	if i == k+1 || b.KindAt(i) != syntax.IComma || b.KindAt(i+1) != syntax.IPrep {
		return false
	}
	f.aside = i
	return true
}

// thenDone says whether "and", an adverb and what somebody then did stand from item k on: ", and then
// condemned Chad".
func (b *builder) thenDone(k int) bool {
	if b.KindAt(k) != syntax.IConj || b.KindAt(k+1) != syntax.IAdv || b.KindAt(k+2) != syntax.IVerb {
		return false
	}
	v := &b.S.Verbs[b.Items[k+2].Ref]
	return (v.Form == syntax.Finite || v.Form == syntax.MaybeParticiple) && b.S.Tag(v.Head) != syntax.VBase
}

// goesOnBehind says whether the comma at item k only closes what is said of somebody or some
// place in a clause about another, which goes on with a preposition: "who met Rios, the
// president of Peru, | in Oslo", "while Peru met the envoy, Luis Vera, | in Oslo".
func (b *builder) goesOnBehind(k int) bool {
	if kind := b.top().kind; kind != syntax.Relative && (kind != syntax.Adverbial || !b.closesApposition(k)) || b.top().clause < 0 || b.KindAt(k+1) != syntax.IPrep {
		return false
	}
	for i := k - 1; i > 0 && i > k-6; i-- {
		switch b.KindAt(i) {
		case syntax.INP, syntax.IPrep:
		case syntax.IComma:
			return b.Items[i].Used && b.KindAt(i-1) == syntax.INP && i < k-1
		default:
			return false
		}
	}
	return false
}

// joinsParticiples says whether the comma at item k stands before "and" and a
// participle that goes on the one before: ", accompanied by A, and received by B".
func (b *builder) joinsParticiples(k int) bool {
	if b.KindAt(k+1) != syntax.IConj || b.KindAt(k+2) != syntax.IVerb || b.top().clause < 0 {
		return false
	}
	v := &b.S.Verbs[b.Items[k+2].Ref]
	return b.S.Verbs[b.S.Clauses[b.top().clause].Verb].Form == syntax.Participle && (v.Form == syntax.Participle || v.Form == syntax.MaybeParticiple && !b.ObjectFollows(k+2))
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
	if b.Items[k].Kind == syntax.ISemicolon && b.top().kind == syntax.Xcomp && b.infinitiveNext(k) {
		return // "agreed to leave Chad; | to sign the pact; and to meet again"
	}
	f := emptyFrame
	b.prior = b.frames[0].clause
	if kind := b.Items[k].Kind; kind == syntax.IColon && b.prior >= 0 {
		f.kind, f.gov = syntax.Quotation, b.prior
	} else if b.prior >= 0 && b.S.Clauses[b.prior].Kind == syntax.Main && b.verbNext(k) {
		f.subj = b.S.Clauses[b.prior].Subj
	}
	b.frames = append(b.frames[:0], f)
	b.fronted = b.fronted[:0]
}

// infinitiveNext says whether an infinitive stands right behind item k, or behind "and".
func (b *builder) infinitiveNext(k int) bool {
	if b.KindAt(k+1) == syntax.IConj {
		k++
	}
	return b.KindAt(k+1) == syntax.IVerb && b.S.Verbs[b.Items[k+1].Ref].Form == syntax.Infinitive
}

// verbNext says whether a verb that can be finite stands right behind the semicolon at item k, or
// behind "and", as one does before it; not in a list of things, "a return to war; trade; continued talks".
func (b *builder) verbNext(k int) bool {
	i := k - 1
	for i >= 0 && b.Items[i].Kind != syntax.ISemicolon && b.Items[i].Kind != syntax.IVerb {
		i--
	}
	if b.KindAt(i) != syntax.IVerb {
		return false
	}
	for k++; k < len(b.Items); k++ {
		switch b.Items[k].Kind {
		case syntax.IAdv, syntax.IConj, syntax.ICloseQuote:
		case syntax.IVerb:
			v := &b.S.Verbs[b.Items[k].Ref]
			if tag := b.S.Tag(v.Head); tag == syntax.Do || tag == syntax.Have || tag == syntax.Be {
				return false // "condemned Chad; so have Togo and Mali"
			}
			return (v.Form == syntax.Finite || v.Form == syntax.MaybeParticiple) && v.Past == b.S.Verbs[b.S.Clauses[b.prior].Verb].Past
		default:
			return false
		}
	}
	return false
}

// quotesClause says whether a verb that can head a clause stands between the
// quotation mark at item k and the one that closes it.
func (b *builder) quotesClause(k int) bool {
	if b.KindAt(k+1) == syntax.ISub && (b.KindAt(k-1) == syntax.INP || b.KindAt(k-1) == syntax.IOther || b.KindAt(k-1) == syntax.IAdv) && b.Class(b.S.Clauses[b.top().clause].Verb)&lexicon.Reporting == 0 {
		return false // `she would go "if conditions allow"`
	}
	relatives := 0 // whose verbs are no clause of the quotation: supports "the party which seeks peace"
	for i := k + 1; i < len(b.Items); i++ {
		switch b.Items[i].Kind {
		case syntax.ICloseQuote:
			return false
		case syntax.IRel:
			relatives++
		case syntax.IVerb:
			if f := b.S.Verbs[b.Items[i].Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
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
		if b.frames[i].kind == syntax.Quotation {
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
	if !reportsBefore(b.S, b.Items, k+1) || b.KindAt(k+1) != syntax.INP || b.S.Class(b.Items[k+1].Ref) == syntax.CPron {
		return false
	}
	aside := false
	for i := k + 2; i < len(b.Items) && i < k+reach; i++ {
		switch b.Items[i].Kind {
		case syntax.IComma, syntax.IDash:
			if aside && b.KindAt(i+1) == syntax.IVerb && b.Class(b.Items[i+1].Ref)&lexicon.Reporting != 0 {
				return true
			}
			aside = true
		case syntax.IPrep, syntax.INP, syntax.IAdv, syntax.IConj, syntax.IOpen, syntax.IClose:
		case syntax.IVerb:
			reports := b.Class(b.Items[i].Ref)&lexicon.Reporting != 0 && b.KindAt(i-1) == syntax.INP
			if !aside && (reports || b.S.Verbs[b.Items[i].Ref].Form == syntax.Finite) {
				return reports
			}
		case syntax.IRel:
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
	o := b.G.ApposedTo(b.S, np)
	return o >= 0 && o < np
}
