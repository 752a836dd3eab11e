package syntax

import (
	"slices"

	"diplograph/internal/lexicon"
)

// ahead tells what follows the items of a sentence.
type ahead struct {
	p     *Parser
	s     *Sentence
	items []Item
}

// ahead looks at the items of a sentence, or at those that are all of them so far.
func (p *Parser) ahead(s *Sentence, items []Item) ahead { return ahead{p: p, s: s, items: items} }

// reacher goes from a subject to its verb, past what hangs on the subject and what is told of it between commas,
// dashes or brackets.
type reacher struct {
	ahead
	end    int // the item it goes no further than
	joined int // the noun phrase behind an "and" that stands behind an aside: "Ana Rios, the minister, and | Luis Vera met"; 0 for none
}

// verbOfSubject is the item of the finite verb whose subject begins with the noun phrase at item k; -1 for none: "Ana Rios,
// head of the bank, and Karim Bello, who runs the mission, | met in Lima", "five spies posing as envoys | were thrown out".
func (p *Parser) verbOfSubject(s *Sentence, k int) int {
	v, _ := p.subjectTo(s, k)
	return v
}

// subjectTo is the item of that verb and of the last noun phrase that "and" adds to the subject behind an aside; -1 and 0 for none.
func (p *Parser) subjectTo(s *Sentence, k int) (verb, joined int) {
	const reach = 48 // items
	r := reacher{ahead: p.ahead(s, s.Items), end: min(len(s.Items), k+reach)}
	for i := k; i >= 0 && i < r.end; {
		next := r.step(i, k)
		if next == i {
			return i, r.joined
		}
		i = next
	}
	return -1, 0
}

// step is the item behind what stands at item i of a subject that begins at item k; i where the verb stands there, -1
// where the subject cannot go on.
func (r *reacher) step(i, k int) int {
	switch r.kindAt(i) {
	case INP:
		if before := r.kindAt(i - 1); i > k && before != IPrep && before != IConj && before != IComma && before != IAdv && !r.when(i) {
			return -1
		}
		return i + 1
	case IAdv:
		return i + 1
	case IPrep:
		return r.phrase(i)
	case IConj:
		if next := r.kindAt(i + 1); next != INP && next != IPrep && next != IAdv || i == k {
			return -1
		}
		if r.kindAt(i-1) == IComma && r.kindAt(i+1) == INP && alike(r.s.Class(r.items[k].Ref), CPerson, true) {
			r.joined = i + 1
		}
		return i + 1
	case IOpen:
		return r.past(i, IClose)
	case IDash:
		return r.past(i, IDash)
	case IRel:
		return r.relative(i)
	case IComma:
		if r.p.partsList(r.s, k, i) {
			return i + 1
		}
		if r.kindAt(i+1) == INP && !r.s.Class(r.items[k].Ref).acts() && r.s.Class(r.items[i+1].Ref).acts() {
			return -1 // "After the coup, the envoy, Luis Vera, left"
		}
		return r.aside(i)
	case IVerb:
		return r.verb(i, k)
	}
	return -1
}

// when says whether the noun phrase at item i says when something is done.
func (r *reacher) when(i int) bool {
	np := r.items[i].Ref
	return r.s.Class(np) == CDate || r.p.timeWord(r.s, np)
}

// phrase is the item behind the preposition at item i and what it has behind it.
func (r *reacher) phrase(i int) int {
	switch r.kindAt(i + 1) {
	case INP:
		if r.bringsAnother(i) {
			return -1
		}
		return i + 2
	case IAdv:
		return i + 2
	case IVerb:
		if r.s.Verbs[r.items[i+1].Ref].Form == Gerund {
			return r.nonfinite(i + 1)
		}
	}
	return -1
}

// bringsAnother says whether the preposition at item i can begin another clause: "with Peru as mediator | as prices rose".
func (r *reacher) bringsAnother(i int) bool {
	switch r.items[i].Word {
	case r.p.v.as:
		return r.s.Class(r.items[i+1].Ref) != COffice
	case r.p.v.after, r.p.v.before, r.p.v.since, r.p.v.until:
		return !r.when(i + 1)
	}
	return false
}

// nonfinite is the item behind the gerund, participle or infinitive at item i and its objects.
func (r *reacher) nonfinite(i int) int {
	for i++; r.kindAt(i) == INP && r.kindAt(i-1) != INP; i++ {
	}
	return i
}

// past is the item behind the next mark of a kind; -1 where none stands before the sentence ends.
func (r *reacher) past(i int, mark ItemKind) int {
	for i++; i < r.end; i++ {
		switch r.kindAt(i) {
		case mark:
			return i + 1
		case IStop: // "(R-Wyo.)"
			if mark != IClose {
				return -1
			}
		case ISemicolon:
			return -1
		}
	}
	return -1
}

// relative is the item behind the relative pronoun at item i, its verb and what hangs on that.
func (r *reacher) relative(i int) int {
	for i++; i < r.end; i++ {
		switch r.kindAt(i) {
		case INP, IPrep, IAdv, INeg:
		case IVerb:
			f := r.s.Verbs[r.items[i].Ref].Form
			if f != Finite && f != MaybeParticiple {
				return -1
			}
			return r.objects(i)
		default:
			return -1
		}
	}
	return -1
}

// objects is the item behind the verb at item i of a relative clause, its objects and phrases.
func (r *reacher) objects(i int) int {
	for i++; i < r.end; i++ {
		switch r.kindAt(i) {
		case INP, IPrep, IAdv:
		case IVerb:
			if f := r.s.Verbs[r.items[i].Ref].Form; f == Finite || f == MaybeParticiple {
				return i
			}
		case IConj:
			if r.kindAt(i+1) != INP {
				return -1
			}
		default:
			return i
		}
	}
	return -1
}

// aside is the item behind the comma that closes what the comma at item i opens, or that closing comma where it opens another
// aside; -1 where it opens none.
func (r *reacher) aside(i int) int {
	told := r.kindAt(i+1) == IRel || r.kindAt(i+1) == IPrep && r.kindAt(i+2) == IRel // a relative clause
	verbs := 0
	for j := i + 1; j < r.end; j++ {
		switch r.kindAt(j) {
		case INP:
			if before := r.kindAt(j - 1); before == INP && !told && !r.when(j) && !r.when(j-1) {
				return -1
			}
		case IPrep:
			if j > i+1 && r.kindAt(j+1) == INP && r.bringsAnother(j) {
				return -1
			}
		case IAdv, INeg:
		case IRel:
			told = true
		case IConj:
			if j == i+1 {
				return -1
			}
		case IVerb:
			switch f := r.s.Verbs[r.items[j].Ref].Form; {
			case told && (f == Finite || f == MaybeParticiple):
				verbs++
			case f == Finite, f == MaybeParticiple && !r.describes(j, i), f == Infinitive && !told && verbs == 0 && j == i+1:
				return -1
			default:
				verbs++
			}
		case IComma:
			return r.closed(i, j, told, verbs)
		default:
			return -1
		}
	}
	return -1
}

// closed is where the subject goes on behind the comma at item j, which closes the aside that the comma at item i opens.
func (r *reacher) closed(i, j int, told bool, verbs int) int {
	if j == i+1 || told && verbs == 0 {
		return -1
	}
	next := j + 1
	for r.kindAt(next) == IAdv {
		next++
	}
	switch r.kindAt(next) {
	case IVerb:
		if r.describes(next, j) {
			return j
		}
		return next
	case IConj:
		if r.kindAt(next+1) == INP && r.p.lex.Word(r.items[next].Word).Text == "and" {
			r.joined = next + 1
			return next
		}
	case IRel, INP, IPrep:
		return j // another aside: "Lene Holm, the minister, | the president of the council, met"
	}
	return -1
}

// describes says whether the verb at item j, behind the comma at item i or within the aside that it opens, is a participle that
// only tells of somebody: ", backed by Turkey,", ", a diplomat stationed in Cairo,", ", signed on Sunday,".
func (r *reacher) describes(j, i int) bool {
	v := &r.s.Verbs[r.items[j].Ref]
	if v.Form != MaybeParticiple {
		return v.Form == Participle || v.Form == Gerund
	}
	if r.byFollows(j) {
		return true
	}
	class := r.class(r.items[j].Ref)
	if class&(lexicon.Bare|lexicon.Never|lexicon.Reporting) != 0 || r.objectFollows(j) || r.thatFollows(j) {
		return false
	}
	next := r.kindAt(j + 1)
	return next == IPrep || next == IConj || next == INP && r.when(j+1) || j > i+1 && next == IComma
}

// verb is the item i of a verb where that is the subject's own; the item behind it where it only describes the subject and
// another verb follows: "troops | backed by tanks crossed", "spies | posing as envoys were".
func (r *reacher) verb(i, k int) int {
	v := &r.s.Verbs[r.items[i].Ref]
	if v.Form == Finite {
		return i
	}
	if v.Form == MaybeParticiple && (r.objectFollows(i) || r.thatFollows(i) || r.class(r.items[i].Ref)&lexicon.Bare != 0) && !r.byFollows(i) {
		return i
	}
	next := r.nonfinite(i)
	if v.Form != Gerund {
		next = i + 1
	}
	for r.kindAt(next) == IPrep && r.kindAt(next+1) == INP || r.kindAt(next) == IConj && r.kindAt(next+1) == INP {
		next += 2
	}
	for r.kindAt(next) == INP && r.when(next) || r.kindAt(next) == IAdv {
		next++
	}
	if r.kindAt(next) == IVerb && r.s.Verbs[r.items[next].Ref].Form != Infinitive && r.kindAt(next-1) != IVerb {
		if f := r.s.Verbs[r.items[next].Ref].Form; f == Finite || f == MaybeParticiple {
			return next
		}
	}
	if v.Form == MaybeParticiple && !r.byFollows(i) && r.p.doerBehind(r.s, k-1) {
		return i
	}
	if v.Form == Infinitive {
		return next
	}
	return -1
}

// beginsOwn says whether a clause with a subject of its own, which has its verb only behind what is told of it, begins
// behind the conjunction at item c: ", and Latvia's minister, Ilze Kalnina, | was replaced", ", but Niger, with which
// Chad shares a lake, | refused".
func (p *Parser) beginsOwn(s *Sentence, c, begun int) bool {
	if s.kindAt(c-1) != IComma || !p.mainVerbBetween(s, begun, c) {
		return false
	}
	switch p.lex.Word(s.Items[c].Word).Text {
	case "and", "but", "yet", "so":
	default:
		return false
	}
	k := c + 1
	if s.kindAt(k) != INP || s.Class(s.Items[k].Ref) == CDate || s.Class(s.Items[k].Ref) == CNumber || p.unclosedList(s, c-2) || p.betweenOpen(s, k, c-1) >= 0 {
		return false // "Peru, Chile, | and Cuba, an island,"
	}
	v, joined := p.subjectTo(s, k)
	if v < 0 || joined > 0 && !p.pairBegins(s, c, joined) {
		return false
	}
	for i := k + 1; i < v; i++ {
		switch s.kindAt(i) {
		case IComma, IDash, IRel, IVerb, IOpen:
			return true
		}
	}
	return false
}

// pairBegins says whether the noun phrases behind the conjunction at item c and at item j, each with an aside, are rather the
// subject of one verb than the last of the list before c and the subject of a clause: "left London, and Ana Rios, head of the
// bank, and Karim Bello, its envoy, met", not "met Eva Moe, its head, and Ana Rios, the envoy, and Chad condemned".
func (p *Parser) pairBegins(s *Sentence, c, j int) bool {
	class := s.Class(s.Items[c+1].Ref)
	if !alike(class, s.Class(s.Items[j].Ref), true) {
		return false
	}
	if s.kindAt(c-2) != INP {
		return s.kindAt(c-2) == IVerb
	}
	var up [12]int32
	return !slices.ContainsFunc(p.above(s, s.Items[c-2].Ref, up[:]), func(x int32) bool { return alike(class, s.Class(x), true) })
}

// unclosedList says whether the noun phrase at item i goes on a list in which no conjunction stands yet.
func (p *Parser) unclosedList(s *Sentence, i int) bool {
	if s.kindAt(i) != INP || s.NPs[s.Items[i].Ref].Lead == s.Items[i].Ref {
		return false
	}
	lead := s.NPs[s.Items[i].Ref].Lead
	for ; i >= 0 && !(s.kindAt(i) == INP && s.Items[i].Ref == lead); i-- {
		if s.kindAt(i) == IConj {
			return false
		}
	}
	return true
}

// mainVerbBetween says whether a finite verb that is not one of a relative clause, and no participle, stands between two items.
func (p *Parser) mainVerbBetween(s *Sentence, from, to int) bool {
	const reach = 60
	r := reacher{ahead: p.ahead(s, s.Items)}
	for i := max(from, to-reach); i < to; i++ {
		if s.kindAt(i) != IVerb || p.relativeOf(s, i) >= 0 {
			continue
		}
		if f := s.Verbs[s.Items[i].Ref].Form; f == Finite || f == MaybeParticiple && !r.byFollows(i) && !(s.kindAt(i-1) == IComma && r.describes(i, i-1)) {
			return true
		}
	}
	return false
}

// leavesReport says whether the clause behind the conjunction at item k is no part of what is reported before it: what was
// reported of the future or of what had happened goes on as such, "said it would sign, and the envoy, Ana Rios, | welcomed".
func (b *builder) leavesReport(k int) bool {
	top := b.top()
	v := b.p.verbOfSubject(b.s, k+1)
	if top.kind != Complement || top.clause < 0 || v < 0 {
		return false
	}
	told, now := &b.s.Verbs[b.s.Clauses[top.clause].Verb], &b.s.Verbs[b.items[v].Ref]
	return (told.Modal != 0 || told.Perfect) && now.Modal == 0 && !now.Perfect && (now.Past || now.Form == MaybeParticiple)
}

// sibling begins a clause behind the conjunction at item k, of the kind of the one before it.
func (b *builder) sibling(k int) {
	for len(b.frames) > 1 {
		if kind := b.top().kind; kind != Participial && kind != Xcomp && kind != Relative && kind != Adverbial {
			break
		}
		b.pop()
	}
	f := emptyFrame
	for len(b.frames) > 1 && b.leavesReport(k) {
		b.pop()
	}
	if top := b.top(); top.clause >= 0 {
		cl := &b.s.Clauses[top.clause]
		f.kind, f.gov, f.sub = cl.Kind, cl.Gov, cl.Sub
	}
	b.frames[len(b.frames)-1] = f
	b.joint = len(b.frames)
	b.fronted = b.fronted[:0]
}

// beginsReported says whether the noun phrase at item k, right behind a verb of saying or the day it was said, begins a list or is
// told of before its verb, so that what is said begins with it: "said | the bloc and Canada had banned Rios", "said |
// Ana Rios, now in Kenya, praised it".
func (p *Parser) beginsReported(s *Sentence, k int) bool {
	i := k - 1
	if s.kindAt(i) == INP && s.Class(s.Items[i].Ref) == CDate {
		if i--; s.kindAt(i) == IPrep {
			i--
		}
	}
	switch s.kindAt(i - 1) {
	case INP, IRel, IAdv, IVerb: // "issued after the cabinet met | said"
	default:
		return false
	}
	if s.kindAt(i) != IVerb || !s.Class(s.Items[k].Ref).acts() {
		return false
	}
	said := &s.Verbs[s.Items[i].Ref]
	if !p.lex.Word(said.Lemma).Does(lexicon.Reporting) || said.Passive || said.Form != Finite && said.Form != MaybeParticiple {
		return false
	}
	x := p.verbOfSubject(s, k)
	if x < 0 || p.neededOutside(s, k, x) {
		return false
	}
	if v := &s.Verbs[s.Items[x].Ref]; said.Lemma != p.v.say && v.First == v.Head {
		return false // "announced sanctions and recalled"
	}
	told := false
	for i := k + 1; i < x; i++ {
		switch s.kindAt(i) {
		case IComma, IDash, IRel, IVerb, IOpen:
			told = true
		case IConj:
			if s.kindAt(i+1) != INP || !told && !p.besideSubject(s, s.Items[k].Ref, s.Items[i+1].Ref) {
				return false
			}
			told = true
		}
	}
	return told
}

// besideSubject says whether "and" adds noun phrase b to a as the subject of one verb: of its kind, "Peru and | the bloc", of those it
// has, "Ghana and | its neighbours", or with the noun that it leaves out, "US and | Philippine officials".
func (p *Parser) besideSubject(s *Sentence, a, b int32) bool {
	n, of := &s.NPs[a], &s.NPs[b]
	if alike(s.Class(a), s.Class(b), true) || of.PossWord != 0 || p.othersLike(s, a, b) {
		return true
	}
	if n.Det != 0 && n.Det != p.v.the || !of.Plural || of.PLast-of.PFirst < 2 || !s.Parts[of.PFirst].Is(lexicon.Demonym) {
		return false
	}
	return s.lacksNoun(a) || s.Class(a) == CState && s.Doc.Tokens[n.Last-1].AllCaps
}
