package syntax

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// NPClass says roughly what a noun phrase names: enough to tell lists from
// appositions. What it names exactly is decided over the whole article.
type NPClass uint8

// The classes of noun phrases.
const (
	CNoun NPClass = iota
	CPerson
	CName // a name of unknown kind
	CState
	COrg
	CBloc
	CPlace
	COffice // "the president", "foreign ministers"
	CEvent
	CDate
	CNumber
	CPron
)

// acts says whether those of a class can do something to others.
func (c NPClass) acts() bool {
	switch c {
	case CState, COrg, CBloc, CPerson, CName, COffice:
		return true
	}
	return false
}

// Class says roughly what a noun phrase names.
func (s *Sentence) Class(np int32) NPClass {
	part := s.HeadPart(np)
	if part == nil {
		return CNumber
	}
	switch part.Kind {
	case PPron:
		return CPron
	case PNoun:
		if part.Role {
			return COffice
		}
	case PDate:
		return CDate
	case PNum:
		return CNumber
	case POffice:
		return COffice
	case PEvent:
		return CEvent
	case POrg:
		return COrg
	case PName:
		n := &s.NPs[np]
		for k := n.PFirst; k < n.Head; k++ {
			if kind := s.Parts[k].Kind; kind == POffice || kind == PHonorific {
				return CPerson
			}
		}
		if n.Titled {
			return CPerson
		}
		return CName
	case PEntity:
		best := CNoun
		for _, x := range part.Senses {
			c := CNoun
			switch x.Class {
			case lexicon.Leader:
				return CPerson
			case lexicon.State, lexicon.People, lexicon.Demonym, lexicon.Metonym:
				c = CState
			case lexicon.Org:
				c = COrg
			case lexicon.Bloc, lexicon.BlocAdj:
				c = CBloc
			case lexicon.Place:
				if best == CNoun {
					c = CPlace
				}
			case lexicon.NamedEvent:
				c = CEvent
			}
			if c != CNoun && (best == CNoun || c == CState) {
				best = c
			}
		}
		return best
	}
	return CNoun
}

// alike says whether two noun phrases can be members of one list.
func alike(a, b NPClass, strict bool) bool {
	if a == b {
		return a != CDate && a != CNumber
	}
	power := func(c NPClass) bool { return c == CState || c == COrg || c == CBloc || c == CPlace }
	who := func(c NPClass) bool { return c == CPerson || c == COffice || c == CName }
	switch {
	case power(a) && power(b), who(a) && who(b):
		return true
	case a == CName && power(b), b == CName && power(a):
		return true
	case strict:
		return false
	case a == CPron || b == CPron:
		return a != CEvent && b != CEvent && a != CNoun && b != CNoun
	case a == CNumber || b == CNumber || a == CDate || b == CDate:
		return false
	}
	return (a == CNoun || a == CEvent || a == COffice) && (b == CNoun || b == CEvent || b == COffice) || a == CNoun && who(b) || b == CNoun && who(a)
}

// links joins the noun phrases of a sentence: what follows which with its preposition, lists, appositions.
func (p *Parser) links(s *Sentence) {
	p.subordinators(s)
	p.group(s)
	p.names(s)
	p.proforms(s)
}

// group links noun phrases: to what they follow with a preposition, to the
// members of their list, and to what says the same of them.
func (p *Parser) group(s *Sentence) {
	p.ages(s)
	p.quotedVerbs(s)
	p.persons(s)
	g := grouping{Parser: p, s: s, items: s.Items, opening: true, roll: p.roll(s)}
	for g.first+1 < len(g.items) && g.items[g.first].Kind == IAdv && g.items[g.first+1].Kind != INP {
		g.first++
	}
	alternating := 0 // the item behind the last list of states and names that was read
	for k := range g.items {
		if k < alternating {
			continue
		}
		if end := p.alternate(s, k); end > 0 {
			alternating = end
		}
		if g.items[k].Kind == INP {
			g.settle(k)
		} else {
			g.pass(k)
		}
	}
	p.deny(s)
}

// persons marks the noun phrases that name a person for what stands around them: by his title behind, or by a surname that is also a town.
func (p *Parser) persons(s *Sentence) {
	for k := range s.Items {
		if s.Items[k].Kind == INP && p.titledBehind(s, k) {
			s.NPs[s.Items[k].Ref].Titled = true
		}
		if s.Items[k].Kind == INP && p.surnamedAsTown(s, s.Items[k].Ref) {
			p.namesake(s, s.Items[k].Ref)
		}
	}
}

// deny marks the noun phrases that are denied: "with Peru absent", "not even Chad", "Togo instead of Mali".
func (p *Parser) deny(s *Sentence) {
	for k := range s.Items {
		if s.Items[k].Kind != INP {
			continue
		}
		if k > 1 && (s.Items[k-1].Kind == INeg && p.lex.Word(s.Items[k-1].Word).Text == "even" || s.Items[k-1].Kind == IPrep && (s.Items[k-2].Kind == INeg || s.Items[k-2].Kind == IPrep && p.replaces(s.Items[k-2].Word))) {
			p.denied(s, k)
			continue
		}
		if k > 1 {
			p.insteadOf(s, k)
		}
		p.absentees(s, k)
	}
}

// grouping is the walk over the items of a sentence that groups its noun phrases.
type grouping struct {
	*Parser
	s        *Sentence
	items    []Item
	roll     []int // the items of a roll of names
	first    int   // the first item that is no adverb: "Even before the war ended"
	begun    int   // the conjunction that began the clause being read
	verbSeen bool  // a finite verb since the clause began
	outside  bool  // one before the bracket opened
	clause   bool  // one since the sentence or what follows a colon began
	opening  bool  // nothing read that could be the clause's subject
	phrase   bool  // what was read of the opening is a whole phrase
	pending  bool  // it is a clause that has no verb yet
}

// begin begins a clause; opening: its subject may have something before it.
func (g *grouping) begin(opening bool) {
	g.verbSeen, g.opening, g.phrase, g.pending = false, opening, false, false
}

// beginAt begins a clause at item k.
func (g *grouping) beginAt(k int, opening bool) {
	g.items[k].Begins, g.begun = true, k
	g.begin(opening)
}

// pass keeps in mind what an item says that is no noun phrase.
func (g *grouping) pass(k int) {
	switch it := &g.items[k]; it.Kind {
	case IVerb:
		if f := g.s.Verbs[it.Ref].Form; f == Finite || f == MaybeParticiple {
			g.verbSeen, g.clause = true, true
		}
		g.pending = g.pending && g.relativeOf(g.s, k) >= 0
		g.phrase = !g.pending
	case IConj:
		if g.verbSeen && g.beginsOwn(g.s, k, g.begun) {
			g.beginAt(k, true)
		}
	case IOpen:
		g.outside = g.verbSeen
	case IClose:
		g.verbSeen = g.outside // "Churchill (replaced in July by Attlee), and Truman met"
	case ISub:
		gerund := g.s.kindAt(k+1) == IVerb && g.s.Verbs[g.items[k+1].Ref].Form == Gerund // "will raise it when | meeting the king in Oslo, an official said"
		g.verbSeen, g.phrase, g.pending = g.verbSeen && gerund, false, g.bringsClause(g.s, k)
	case IRel:
		g.verbSeen = g.verbSeen && g.lex.Word(it.Word).Text == "what"
	case ICloseQuote:
		g.verbSeen = g.verbSeen && !g.quotation(g.s, k) // `"We agree," A and B said`
	case ISemicolon, IColon:
		g.begin(true)
		g.clause = g.clause && it.Kind == ISemicolon
	}
}

// settle links the noun phrase at item k to what stands before it, if it begins nothing.
func (g *grouping) settle(k int) {
	s, items := g.s, g.items
	b := items[k].Ref
	if g.verbSeen && g.beginsReported(s, k) {
		g.beginAt(k, false)
		return
	}
	if k == 0 || k == 1 && items[0].Kind == IConj || items[k-1].Begins && items[k-1].Kind == IConj { // "But the president of Peru, Ana Rios, left"
		g.opening = g.saysWhen(s, b) || g.moodFirst(s)
		g.phrase = g.opening
		return
	}
	prev := g.before(k)
	if prev < k-1 && items[prev].Kind == IPrep && items[prev+1].Kind == IAdv && g.place(items[prev+1].Word) {
		items[prev].Kind = IAdv // "From there | she flies"
		return
	}
	if prev = g.negated(k, prev); prev < 0 {
		return
	}
	if g.enrolled(s, g.roll, k) {
		g.opening = false
		return
	}
	if g.opening && g.inOpening(k, prev) || g.leavesGap(k, prev) || items[prev].Kind == ISemicolon && g.mayToo(s, k) {
		return
	}
	g.link(s, b, k, prev, g.verbSeen)
	if n := &s.NPs[b]; g.opening && g.phrase && items[prev].Kind == IComma && n.Prep == 0 && n.Lead == b && !n.Apposed && n.Appos < 0 && prev > 0 && items[prev-1].Kind == INP && s.Class(b) != CPerson && !g.saysWhen(s, items[prev-1].Ref) {
		g.appose(s, b, items[prev-1].Ref) // "After the sinking of a boat, the Sussex, Wilson ..."
	}
}

// before is the item that the noun phrase at item k follows: past adverbs, or past the quotation mark behind a preposition, "the
// expulsion of “a diplomat”".
func (g *grouping) before(k int) int {
	prev := k - 1
	for prev > 0 && g.items[prev].Kind == IAdv {
		prev--
	}
	if prev == k-1 && prev > 0 && g.items[prev].Kind == IOpenQuote && g.items[prev-1].Kind == IPrep {
		prev--
	}
	return prev
}

// negated denies the noun phrase at item k that follows a "not", "Poland, but | not | Hungary", and is the item that both follow; -1
// where that ends the matter. Without a "not" it is prev.
func (g *grouping) negated(k, prev int) int {
	s, items := g.s, g.items
	if k > 1 && items[k-1].Kind == IAdv && items[k-2].Kind == INeg && (k == 2 || items[k-3].Kind == IOpenQuote || items[k-3].Kind == IConj || items[k-3].Kind == ISub) && g.lex.Word(items[k-1].Word).Text == "even" {
		items[k-2].Kind, items[k-1].Kind = IAdv, INeg // "Not even Spain attended"
	}
	if items[k-1].Kind != INeg {
		return prev
	}
	b := items[k].Ref
	prev = max(k-2, 0)
	if prev > 0 && items[prev].Kind == ISub {
		items[prev].Kind = IConj // "though not Italy"
	}
	s.NPs[b].Neg = true
	if prev == 0 || items[prev].Kind != IComma || items[prev-1].Kind != INP {
		return prev
	}
	if a := items[prev-1].Ref; alike(s.Class(a), s.Class(b), true) {
		g.join(s, a, b) // "recognised Palestine, not Kosovo"
	}
	return -1
}

// inOpening says whether the noun phrase at item k, behind item prev, ends the phrase that opens a clause and is linked to nothing before,
// "In Doha, | Iran", or only names the place or title beside it. Else it keeps in mind whether the opening goes on.
func (g *grouping) inOpening(k, prev int) bool {
	s, items := g.s, g.items
	b, kind := items[k].Ref, items[prev].Kind
	comma := kind == IComma || kind == IDash
	switch {
	case kind == IPrep || g.saysWhen(s, b):
		g.phrase = !g.pending
	case comma && k == 2 && items[0].Kind == IAdv:
		g.opening = false // "Today, Iran, in coordination with ..."
	case comma && g.fronts(s, k):
		items[k].Gap = true
		return true
	case g.phrase && g.unclosed(s, k):
		g.verbSeen, g.opening = false, false
		items[k-2].Starts, items[k-1].Used = true, true
		g.appose(s, items[k-2].Ref, b)
		return true
	case comma && g.phrase && !g.goesWithPlace(s, k) && !g.ownTitle(s, k) && !g.runsOn(s, k) && g.startsClause(s, k):
		g.verbSeen, g.opening = false, false // "In Doha, Iran ...": the subject
		items[k].Starts = true
		g.openingTitle(s, b, k)
		return true
	case !comma && (kind != IOpen || prev == 0) && kind != IVerb && kind != ISub && items[g.first].Kind != ISub && items[g.first].Kind != IVerb: // not behind "talks with the African Union (AU)"
		g.opening = kind == IConj && !behindSemicolon(s, prev) // no phrase: "; and the minister of Peru, Ana Rios, met"
	}
	return false
}

// leavesGap marks the noun phrase at item k, behind item prev, where it is the subject of a verb that is left out, and says whether it is:
// "Peru backed Chad, and | Chile Mali".
func (g *grouping) leavesGap(k, prev int) bool {
	s := g.s
	if kind := g.items[prev].Kind; kind != IComma && kind != IConj && kind != ISemicolon || !g.gapped(s, k, g.verbSeen || g.clause && behindSemicolon(s, prev)) {
		return false
	}
	first := g.gappedList(s, k)
	g.items[first].Gap = true
	if first < k {
		g.join(s, g.items[first].Ref, g.items[k].Ref)
	}
	return true
}

// mayToo says whether those listed from item k on are told with a modal verb alone that they may do as others: "signed with Chad; | Mali and
// Togo may too".
func (p *Parser) mayToo(s *Sentence, k int) bool {
	const reach = 8 // items
	end := k
	for i := k + 1; i < k+reach && (s.kindAt(i) == IComma || s.kindAt(i) == IConj || s.kindAt(i) == INP && i > end+1); i++ {
		if s.kindAt(i) == INP {
			end = i
		}
	}
	at := s.NPs[s.Items[end].Ref].Last
	return at < s.Last && s.Tag(at) == Modal
}

// absentees denies those at item k and listed behind it who are said not to be there or not to join in: "attended, with | Peru and
// Chile absent", "attended, | Peru and Chile abstaining", "with | Peru the only exception", "| Peru having refused, only".
func (p *Parser) absentees(s *Sentence, k int) {
	with := s.NPs[s.Items[k].Ref].Prep == p.v.with
	if !with && k > 0 && s.kindAt(k-1) != IComma {
		return
	}
	const reach = 16 // items
	end := k
	for i := k + 1; i < k+reach && (s.kindAt(i) == IComma || s.kindAt(i) == IConj || s.kindAt(i) == IPrep && s.Items[i].Word == p.v.of || s.kindAt(i) == INP && i > end+1); i++ {
		if s.kindAt(i) == INP {
			end = i
		}
	}
	at := s.NPs[s.Items[end].Ref].Last
	aside := k == 1 || k > 1 && s.kindAt(k-2) == IComma // not "signed a treaty with Chad out of fear"
	if !p.absent(s, at, with, aside) {
		return
	}
	for i := k; i <= end; i++ {
		if s.Items[i].Kind == INP && (i == k || s.Items[i-1].Kind != IPrep) {
			s.NPs[s.Items[i].Ref].Neg = true
		}
	}
}

// absent says whether what stands at a token, behind those of whom it tells, says that they are not there or do not join in; by
// itself, without "with" before them, only where nothing else belongs to it; aside: they stand behind a comma or at the beginning.
func (p *Parser) absent(s *Sentence, at int32, with, aside bool) bool {
	if at >= s.Last {
		return false
	}
	having := p.lex.Word(s.Words[at]).Text == "having" && at+1 < s.Last
	if having {
		at++
	}
	switch p.lex.Word(s.Words[at]).Text {
	case "aside", "apart": // not "with all states apart from Chad"
		return at+1 < s.Last && s.Doc.Tokens[at+1].Kind == text.Comma
	}
	if p.lex.In(lexicon.Absent, s.Words[at]) {
		return with || having || p.lex.In(lexicon.StandsAside, s.Words[at]) && (at+1 >= s.Last || s.Doc.Tokens[at+1].Kind == text.Comma || s.Doc.Tokens[at+1].Kind == text.Stop)
	}
	if !with || !aside || at+1 >= s.Last {
		return false
	}
	switch p.lex.Word(s.Words[at]).Text {
	case "left":
		return p.lex.Word(s.Words[at+1]).Text == "out"
	case "out":
		return s.Words[at+1] == p.v.of
	}
	const reach = 4 // tokens: "the one notable exception"
	for i := at; i < min(s.Last, at+reach) && s.Doc.Tokens[i].Kind == text.Word; i++ {
		if p.lex.In(lexicon.Outsider, s.Words[i]) {
			return true
		}
	}
	return false
}

// bringsClause says whether the conjunction at item k has a subject behind it, which a verb must follow, and
// no title alone: "As the envoys of Chad, Togo and Mali met, | Peru", not "Once president of Chad, | Rios".
func (p *Parser) bringsClause(s *Sentence, k int) bool {
	if s.kindAt(k+1) != INP {
		return false
	}
	n := &s.NPs[s.Items[k+1].Ref]
	return s.Class(s.Items[k+1].Ref) != COffice || n.Plural || (n.Det != 0 || n.PossNP >= 0) && p.lex.Word(s.Items[k].Word).Text != "once"
}

// insteadOf takes the "not" of a verb to what stands before "but", where the noun phrase at item
// k, behind it, is what is so: "was not received by the president but | by his deputy".
func (p *Parser) insteadOf(s *Sentence, k int) {
	b, c := s.Items[k].Ref, k-1
	also := false // "does not back only the president but also | his deputy"
	for c > 0 && (s.Items[c].Kind == IPrep || s.Items[c].Kind == IAdv) {
		also = also || p.lex.Word(s.Items[c].Word).Text == "also"
		c--
	}
	if c < 0 || s.Items[c].Kind != IConj || s.Items[c].Word != p.v.but || s.NPs[b].Lead == b || s.NPs[b].Neg {
		return
	}
	i := c - 1
	for i >= 0 && s.Items[i].Kind != IVerb {
		if kind := s.Items[i].Kind; kind == ISub || kind == IRel || kind == ISemicolon {
			return
		}
		i--
	}
	if i < 0 || !s.Verbs[s.Items[i].Ref].Neg {
		return
	}
	s.Verbs[s.Items[i].Ref].Neg = false
	for ; i < c; i++ {
		if it := &s.Items[i]; it.Kind == INP && s.NPs[it.Ref].Lead == s.NPs[b].Lead {
			s.NPs[it.Ref].Neg = !also
		}
	}
}

// moodFirst says whether a sentence begins with an adjective and what hangs on it, which tell of its
// subject: "Proud of its ties with Mali, | Norway and Denmark condemned Chad".
func (p *Parser) moodFirst(s *Sentence) bool {
	n := &s.NPs[s.Items[0].Ref]
	w := p.lex.Word(s.HeadWord(s.Items[0].Ref))
	return len(s.Items) > 1 && s.Items[1].Kind == IPrep && n.Last-n.First == 1 && w.Adj && !w.Noun
}

// unclosed says whether the title at item k, with its verb right behind, is that of the name between
// commas before it, behind which an opening phrase ends: the comma that should close it is left out,
// "On Monday, Ana Rios, the Peruvian minister | said".
func (p *Parser) unclosed(s *Sentence, k int) bool {
	if k < 4 || s.Items[k-1].Kind != IComma || s.Items[k-2].Kind != INP || s.Items[k-3].Kind != IComma {
		return false
	}
	a, b := s.Items[k-2].Ref, s.Items[k].Ref
	if c := s.Class(a); c != CPerson && (c != CName || !p.couldBePerson(s, a)) {
		return false
	}
	n := &s.NPs[a]
	return n.Prep == 0 && n.Appos < 0 && n.Lead == a && s.Class(b) == COffice && !s.NPs[b].Plural && p.startsClause(s, k)
}

// ages takes the age of a person out of the sentence, so that what stands behind it goes on
// from the name: "Ivan Petrov, 42, and his wife", "Ivan Petrov, then only 42, and".
func (p *Parser) ages(s *Sentence) {
	items := s.Items
	for k := 2; k+1 < len(items); k++ {
		c := k - 1
		for c > 1 && items[c].Kind == IAdv {
			c--
		}
		if items[k].Kind != INP || items[c].Kind != IComma || items[c-1].Kind != INP || items[k+1].Kind != IComma || s.Class(items[k].Ref) != CNumber {
			continue
		}
		n := &s.NPs[items[k].Ref]
		if class := s.Class(items[c-1].Ref); class != CPerson && class != CName || n.Last-n.First != 1 || len(s.Text(n.First, n.Last)) != 2 {
			continue
		}
		items[c].Kind, items[k].Kind = IAdv, IAdv
		if items[min(k+2, len(items)-1)].Kind == IVerb {
			items[k+1].Kind = IAdv
		}
	}
}

// quotedVerbs takes the marks away that only quote from the verb on what a subject before
// them does: "said Chile \"strongly condemned\" the attack".
func (p *Parser) quotedVerbs(s *Sentence) {
	items := s.Items
	for k := 1; k < len(items); k++ {
		if items[k].Kind != IOpenQuote || items[k-1].Kind != INP {
			continue
		}
		if k > 1 && items[k-2].Kind == IVerb && !p.lex.Word(s.Verbs[items[k-2].Ref].Lemma).Does(lexicon.Reporting) {
			continue // "will keep recognising Taiwan \"come what may\""
		}
		i := k + 1
		for i < len(items) && items[i].Kind == IAdv {
			i++
		}
		if i == len(items) || items[i].Kind != IVerb {
			continue
		}
		if f := s.Verbs[items[i].Ref].Form; f != Finite && f != MaybeParticiple {
			continue
		}
		for ; i < len(items) && items[i].Kind != ICloseQuote && items[i].Kind != IOpenQuote && !closesWithin(s, &items[i]); i++ {
		}
		switch {
		case i == len(items):
		case items[i].Kind == ICloseQuote:
			items[k].Kind, items[i].Kind = IAdv, IAdv
		case items[i].Kind == INP:
			items[k].Kind = IAdv
		}
	}
}

// closesWithin says whether a quotation ends before the noun of a noun phrase: "condemns the unjust" | raid.
func closesWithin(s *Sentence, it *Item) bool {
	if it.Kind != INP {
		return false
	}
	n := &s.NPs[it.Ref]
	for i := n.First; i < n.Last; i++ {
		switch s.Doc.Tokens[i].Kind {
		case text.OpenQuote:
			return false
		case text.CloseQuote:
			return true
		default: // a word
		}
	}
	return false
}

// openingTitle links the title a sentence opens with to the name at item k that
// is its subject: "Once foreign minister of Yugoslavia, Lazar Mojsov died".
func (p *Parser) openingTitle(s *Sentence, b int32, k int) {
	first := 0
	for first < k && s.Items[first].Kind != INP {
		if kind := s.Items[first].Kind; kind != ISub && kind != IAdv && kind != IOther {
			return
		}
		first++
	}
	a := s.Items[first].Ref
	if c := s.Class(b); first >= k || s.Class(a) != COffice || s.NPs[a].Plural || s.NPs[a].Appos >= 0 || s.NPs[a].Lead != a || c != CPerson && (c != CName || !p.couldBePerson(s, b)) || !p.untitled(s, b) {
		return
	}
	for i := first + 1; i < k-1; i++ {
		if kind := s.Items[i].Kind; kind != IPrep && kind != INP {
			return
		}
	}
	p.appose(s, b, a)
}

// place says whether an adverb stands behind a preposition by itself: "from there".
func (p *Parser) place(word int32) bool {
	switch p.lex.Word(word).Text {
	case "there", "here", "elsewhere", "abroad":
		return true
	}
	return false
}

// replaces says whether a preposition tells what is not so but something else: "rather
// than in Vienna".
func (p *Parser) replaces(word int32) bool {
	switch p.lex.Word(word).Text {
	case "rather than", "instead of":
		return true
	}
	return false
}

// denied marks the noun phrase at item k, which stands after "not" and a
// preposition, and those its list goes on with: "but not by Spain and Greece".
func (p *Parser) denied(s *Sentence, k int) {
	b := s.Items[k].Ref
	s.NPs[b].Neg = true
	for i := k + 1; i < len(s.Items); i++ {
		if it := &s.Items[i]; it.Kind == INP && s.NPs[it.Ref].Lead == s.NPs[b].Lead {
			if s.Items[i-1].Kind == IPrep && s.Items[i-2].Kind == IConj && s.Items[i-2].Word == p.v.but {
				return // "not by Spain but by Greece", unlike "not by Spain or by Greece"
			}
			s.NPs[it.Ref].Neg = true
		}
	}
}

// shortName says whether a noun phrase in brackets is the short name of an organization that
// stands before them.
func (s *Sentence) shortName(np int32) bool {
	n := &s.NPs[np]
	return s.Class(np) == COrg || s.Class(np) == CName && n.Last == n.First+1 && s.Doc.Tokens[n.First].AllCaps
}

// link links the noun phrase b at item k by what stands before it, at item prev.
func (p *Parser) link(s *Sentence, b int32, k, prev int, verbSeen bool) {
	items := s.Items
	if x := p.segmentBefore(s, k); x >= 0 && p.ownVerb(s, k) < 0 && alike(s.Class(x), s.Class(b), true) {
		p.join(s, x, b)
		for i := k - 1; items[i].Kind == IConj || items[i].Kind == ISemicolon; i-- {
			items[i].Used = true
		}
		return
	}
	switch items[prev].Kind {
	case IPrep:
		if items[prev].Word == p.v.up && prev > 0 && items[prev-1].Kind == IVerb {
			return // "wrapped up a visit"
		}
		if items[prev].Word == p.v.in && prev > 0 && items[prev-1].Kind == IVerb && p.lex.Word(s.Verbs[items[prev-1].Ref].Lemma).Text == "swear" && s.Class(b) != CDate && s.Class(b) != CPlace && s.Class(b) != CState {
			return // "swore in the minister"
		}
		p.preposition(s, b, prev)
		p.samePreposition(s, b, prev)
	case INP:
		if a := items[prev].Ref; s.NPs[a].Prep == p.v.paren && s.Class(b) == CNumber && s.kindAt(prev-1) == IOpen {
			s.NPs[b].Up, s.NPs[b].Prep = a, p.v.paren // "Peru (population | 34 million) left"
			return
		}
		p.adjacent(s, k, items[prev].Ref, b)
	case IClose: // "special envoy of the African Union (AU) | Olusegun Obasanjo", "speaker of the Senate (upper house of parliament) | Ana Rios"
		open := prev - 2
		for open > 2 && items[open].Kind == IPrep && items[open].Word == p.v.of && items[open-1].Kind == INP {
			open -= 2
		}
		if open > 1 && items[open].Kind == IOpen && items[open+1].Kind == INP && items[open-1].Kind == INP && s.NPs[items[open-1].Ref].Up >= 0 && (s.shortName(items[open+1].Ref) || s.Class(items[open+1].Ref) == CNoun) {
			p.adjacent(s, k, items[open-1].Ref, b)
		}
	case IConj:
		p.conjunction(s, k, prev, verbSeen)
	case IComma, IDash, ISemicolon:
		switch {
		case prev > 0 && items[prev-1].Kind == IConj:
			p.conjunction(s, k, prev-1, verbSeen)
		case p.interruptedConj(s, prev) > 0:
			p.conjunction(s, k, p.interruptedConj(s, prev), verbSeen)
		case prev > 0 && items[prev-1].Kind == INP,
			prev > 1 && items[prev-1].Kind == IAdv && items[prev-2].Kind == INP && p.lex.Word(items[prev-1].Word).Text == "there", // "the ambassador there, Ana Ruiz,"
			prev > 1 && (items[prev-1].Kind == IClose || items[prev-1].Kind == ICloseQuote && !p.quotation(s, prev-1)):
			p.comma(s, k, prev, verbSeen)
		}
	case IOpen:
		if prev > 0 && items[prev-1].Kind == INP {
			a := items[prev-1].Ref
			if c := s.Class(a); (c == CPerson || c == CName) && s.Class(b) == COffice && !s.NPs[b].Plural {
				p.appose(s, a, b) // "Alexei Gromov (deputy chief of staff)"
				return
			}
			if up := s.NPs[a].Up; up >= 0 && s.NPs[up].Appos < 0 && (s.Class(a) == CState || s.Class(a) == CPlace) && s.Class(up) == COffice && !s.NPs[up].Plural && p.bracketed(s, k) {
				p.appose(s, b, up) // "The Ambassador in the Soviet Union (Kirk) to the Secretary of State"
				return
			}
			s.NPs[b].Up = a
			s.NPs[b].Prep = p.v.paren
		}
	}
}

// quotation says whether the quotation mark at item k, before or behind a comma, closes what
// somebody says, with a verb, and no word or name that is only put in quotation marks.
func (p *Parser) quotation(s *Sentence, k int) bool {
	items := s.Items
	if !(k > 0 && items[k-1].Kind == IComma || k+1 < len(items) && items[k+1].Kind == IComma) {
		return false
	}
	for i := k - 1; i >= 0 && items[i].Kind != IOpenQuote && items[i].Kind != ICloseQuote; i-- {
		if items[i].Kind == IVerb {
			if f := s.Verbs[items[i].Ref].Form; f == Finite || f == MaybeParticiple {
				return true
			}
		}
	}
	return false
}

// bracketed says whether the noun phrase at item k is a name alone in brackets.
func (p *Parser) bracketed(s *Sentence, k int) bool {
	b := s.Items[k].Ref
	return s.Class(b) == CName && p.untitled(s, b) && s.kindAt(k+1) == IClose
}

// segmentBefore finds the noun phrase that begins the segment before the one that
// begins at item k, in a list whose members are parted by semicolons because they
// have commas of their own: "; Forbes Burnham, who leads Guyana; and Indira
// Gandhi"; -1 for none.
func (p *Parser) segmentBefore(s *Sentence, k int) int32 {
	items := s.Items
	i := k - 1
	if i > 0 && items[i].Kind == IConj {
		i--
	}
	if i < 0 || items[i].Kind != ISemicolon {
		return -1
	}
	for i--; i >= 0 && items[i].Kind != ISemicolon; i-- {
	}
	if i < 0 {
		return -1
	}
	if i++; items[i].Kind == IConj {
		i++
	}
	if items[i].Kind != INP {
		return -1
	}
	x := items[i].Ref
	if o := p.apposedTo(s, x); o >= 0 {
		x = o
	}
	if s.NPs[x].Lead == x {
		return -1 // no list so far
	}
	return x
}

// interruptedConj finds the "and" before a phrase in commas that ends at item
// comma: "Venezuela and, for a while, Vanuatu"; 0 for none.
func (p *Parser) interruptedConj(s *Sentence, comma int) int {
	i := comma - 1
	for i > comma-6 && i > 1 && (s.Items[i].Kind == INP || s.Items[i].Kind == IPrep || s.Items[i].Kind == IAdv || s.Items[i].Kind == IOther) {
		i--
	}
	if i > 0 && i < comma-1 && s.Items[i].Kind == IComma && s.Items[i-1].Kind == IConj {
		if last := &s.Items[comma-1]; last.Kind == INP && s.Class(last.Ref) == COffice && p.lex.Word(s.NPs[last.Ref].Prep).Text == "according to" && s.kindAt(comma+2) == IComma {
			return 0 // "met Rios and, according to his spokesman, Ole Lund, urged him": the spokesman's name
		}
		return i - 1
	}
	return 0
}

// saysWhen says whether a noun phrase is a date or only tells when.
func (p *Parser) saysWhen(s *Sentence, np int32) bool {
	return s.Class(np) == CDate || p.timeWord(s, np)
}

// namesTitle says whether the name at item k is that of the officer with whom the opening phrase ends, since behind what a
// relative clause tells of him the subject follows: "After talks with the president, | Ana Rios, who is ill, Peru's premier left".
func (p *Parser) namesTitle(s *Sentence, k int) bool {
	const reach = 14 // items
	if k < 3 || s.kindAt(k-1) != IComma || s.kindAt(k-2) != INP || s.kindAt(k+1) != IComma || s.kindAt(k+2) != IRel {
		return false
	}
	title, b := s.Items[k-2].Ref, s.Items[k].Ref
	if n := &s.NPs[title]; s.Class(title) != COffice || n.Plural || n.Prep == 0 || n.Appos >= 0 || s.Class(b) != CPerson && s.Class(b) != CName || !p.untitled(s, b) || !p.couldBePerson(s, b) {
		return false
	}
	verb := false
	for j := k + 3; j < min(k+reach, len(s.Items)); j++ {
		switch s.Items[j].Kind {
		case IVerb:
			verb = true
		case IComma:
			return verb && s.kindAt(j+1) == INP && p.ownVerb(s, j+1) >= 0
		}
	}
	return false
}

// startsClause says whether the noun phrase at item k, after an opening phrase
// and a comma, is the subject of the clause: the verb comes right after it, or
// after an inserted phrase between commas, or after the last of its list.
func (p *Parser) startsClause(s *Sentence, k int) bool {
	f := p.ownVerb(s, k)
	if f < 0 {
		return false
	}
	if p.namesBefore(s, k) || p.namesTitle(s, k) {
		return false
	}
	items := s.Items
	j := f - 1
	for items[j].Kind == IAdv {
		j--
	}
	if j == k+2 && items[j].Kind == INP && items[k+1].Kind == IComma && s.Class(items[k].Ref) == COffice && p.untitled(s, items[j].Ref) && (s.Class(items[j].Ref) == CPerson || p.couldBePerson(s, items[j].Ref)) {
		return true // "In Doha, Iran's foreign minister, Ali Rezai said"
	}
	if items[j].Kind == IVerb && j > k { // "According to officials, those who will attend | are"
		return !slices.ContainsFunc(items[k:j], func(it Item) bool { return it.Kind == IComma || it.Kind == IDash })
	}
	if items[j].Kind != INP {
		return items[j].Kind == IComma || items[j].Kind == IDash || items[j].Kind == IClose
	}
	for ; j >= k; j-- { // the segment the verb stands in
		switch items[j].Kind {
		case IComma, IDash:
			if items[j+1].Kind == IConj {
				return true
			}
			return items[j+1].Kind == INP && p.endsList(s, k, j+1, f)
		}
	}
	return true
}

// ownTitle says whether the title at item k, without an article, stands with what it is of
// between commas behind the name that ends an opening phrase, whose it is: "At the invitation of
// Rosa Quispe, | President of Peru, the Chilean president went".
func (p *Parser) ownTitle(s *Sentence, k int) bool {
	items := s.Items
	n := &s.NPs[items[k].Ref]
	if k < 3 || s.Class(items[k].Ref) != COffice || n.Plural || n.Det != 0 || n.PossNP >= 0 || n.PossWord != 0 || items[k-2].Kind != INP {
		return false
	}
	if c := s.Class(items[k-2].Ref); c != CPerson && c != CName || s.NPs[items[k-2].Ref].Prep == 0 {
		return false
	}
	i := pastPhrases(items, k+1)
	return i > k+1 && i+1 < len(items) && items[i].Kind == IComma && items[i+1].Kind == INP
}

// runsOn says whether the noun phrase at item k, behind a comma, goes on with a list within an
// opening phrase, which "and" closes before the subject: "After talks with Ana Rios, | Juan Soto
// and Eva Mena, Erik Lund and King Olav signed".
func (p *Parser) runsOn(s *Sentence, k int) bool {
	items := s.Items
	class := s.Class(items[k].Ref)
	if class != CPerson && class != CState || k < 2 || items[k-2].Kind != INP {
		return false
	}
	x := items[k-2].Ref
	for s.Class(x) != class && s.NPs[x].Up >= 0 {
		x = s.NPs[x].Up
	}
	if s.Class(x) != class || s.NPs[x].Prep == 0 || s.NPs[x].Prep == p.v.in {
		return false
	}
	next := func(i int) bool { return i < len(items) && items[i].Kind == INP && s.Class(items[i].Ref) == class }
	i := pastPhrases(items, k+1)
	for s.kindAt(i) == IComma && next(i+1) {
		i = pastPhrases(items, i+2)
	}
	if s.kindAt(i) == IComma {
		i++
	}
	if s.kindAt(i) != IConj || !next(i+1) {
		return false
	}
	i = pastPhrases(items, i+2)
	return s.kindAt(i) == IComma && next(i+1) && p.ownVerb(s, i+1) >= 0
}

// pastPhrases is the item behind the prepositions with their noun phrases from item i on.
func pastPhrases(items []Item, i int) int {
	for i+1 < len(items) && items[i].Kind == IPrep && items[i+1].Kind == INP {
		i += 2
	}
	return i
}

// namesBefore says whether the name at item k belongs to the title before it since
// another title and another name follow: "where she met her colleague, Rosa
// Quispe, Chile's foreign minister, Carla Undurraga, said".
func (p *Parser) namesBefore(s *Sentence, k int) bool {
	items := s.Items
	if k < 2 || k+2 >= len(items) || items[k-1].Kind != IComma || items[k-2].Kind != INP || items[k+1].Kind != IComma || items[k+2].Kind != INP {
		return false
	}
	title, next := items[k-2].Ref, items[k+2].Ref
	if up := s.NPs[title].Up; s.Class(title) == CState && s.NPs[title].Prep == p.v.of && up >= 0 {
		title = up // "talks with the president of Peru, Rosa Quispe, the president of Chile, Ana Vera, left"
	}
	return s.Class(title) == COffice && p.describes(s, &s.NPs[title]) && p.untitled(s, items[k].Ref) &&
		s.Class(next) == COffice && !s.NPs[next].Plural && p.officeOfNext(s, k+2, true)
}

// ownVerb finds the first finite verb after item k that is not inside a clause
// that begins after it; -1 for none.
func (p *Parser) ownVerb(s *Sentence, k int) int {
	b := p.ahead(s, s.Items)
	inner := 0
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IVerb:
			v := &s.Verbs[s.Items[i].Ref]
			if v.Form != Finite && v.Form != MaybeParticiple {
				continue
			}
			if v.Form == MaybeParticiple && (b.byFollows(i) || s.Items[i-1].Kind == IComma && !b.objectFollows(i) && !b.thatFollows(i) && b.class(s.Items[i].Ref)&lexicon.Bare == 0) {
				continue
			}
			if inner > 0 {
				inner--
				continue
			}
			return i
		case IRel, ISub:
			inner++
		case ISemicolon, IColon, IStop:
			return -1
		}
	}
	return -1
}

// namedAside says whether the comma or dash at item i and another one enclose who they are whom the noun phrase at item k
// tells of, with a verb behind: "my minister, Bjørn Gram, will", "its allies — Chad, Mali and Togo — left".
func (p *Parser) namedAside(s *Sentence, k, i int) bool {
	if c := s.Class(s.Items[k].Ref); c != COffice && (c != CNoun || s.NPs[s.Items[k].Ref].PossWord == 0) || s.kindAt(i+1) != INP {
		return false
	}
	j := i + 2
	for (s.kindAt(j) == IConj || s.kindAt(j) == IComma) && s.kindAt(j+1) == INP && alike(s.Class(s.Items[i+1].Ref), s.Class(s.Items[j+1].Ref), true) {
		j += 2
	}
	if s.kindAt(j) != s.Items[i].Kind || s.kindAt(j+1) != IVerb {
		return false
	}
	f := s.Verbs[s.Items[j+1].Ref].Form
	return f == Finite || f == MaybeParticiple
}

// finiteFollows says whether the verb of a clause of its own comes right after
// the noun phrase at item k and what hangs on it.
func (p *Parser) finiteFollows(s *Sentence, k int) bool {
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IAdv, IPrep, INP:
			if s.Items[i].Kind == INP && s.Items[i-1].Kind != IPrep && s.Items[i-1].Kind != IAdv && s.Items[i-1].Kind != IVerb {
				return false
			}
		case IComma: // "and my minister, Bjørn Gram, will visit"
			if end := p.asideEnd(s, i); end > 0 && k > 1 && s.Items[k-1].Kind == IConj && s.Items[k-2].Kind == IComma && s.Class(s.Items[k].Ref) == CState {
				f := s.Verbs[s.Items[end+1].Ref].Form
				return f == Finite // "is wanted by the court, and Chad, a member, would have to"
			}
			return p.namedAside(s, k, i)
		case IDash: // "and its allies — Chad and Mali — will stay"
			return p.namedAside(s, k, i)
		case IVerb:
			v := &s.Verbs[s.Items[i].Ref]
			if v.Form == Infinitive { // "and Australia's request to be given a chair was"
				continue
			}
			if v.Form == MaybeParticiple && s.kindAt(i+1) == IPrep {
				b := p.ahead(s, s.Items) // "a visit to Oslo and Bergen | aimed at trade"
				where := s.Class(s.Items[k].Ref) == CState || s.Class(s.Items[k].Ref) == CPlace
				return s.Items[i+1].Word != p.v.by && (!where || i != k+1 || b.class(s.Items[i].Ref)&(lexicon.Bare|lexicon.Never|lexicon.Reporting) != 0 || b.objectFollows(i))
			}
			return v.Form == Finite || v.Form == MaybeParticiple
		default:
			return false
		}
	}
	return false
}
