package group

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Links joins the noun phrases of a sentence: what follows which with its preposition, lists, appositions.
func (p *Pass) Links(s *syntax.Sentence) {
	p.subordinators(s)
	p.group(s)
	p.names(s)
	p.proforms(s)
}

// group links noun phrases: to what they follow with a preposition, to the
// members of their list, and to what says the same of them.
func (p *Pass) group(s *syntax.Sentence) {
	p.ages(s)
	p.quotedVerbs(s)
	p.persons(s)
	g := grouping{Pass: p, s: s, items: s.Items, opening: true, roll: p.roll(s)}
	for g.first+1 < len(g.items) && g.items[g.first].Kind == syntax.IAdv && g.items[g.first+1].Kind != syntax.INP {
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
		if g.items[k].Kind == syntax.INP {
			g.settle(k)
		} else {
			g.pass(k)
		}
	}
	p.deny(s)
}

// persons marks the noun phrases that name a person for what stands around them: by his title behind, or by a surname that is also a town.
func (p *Pass) persons(s *syntax.Sentence) {
	for k := range s.Items {
		if s.Items[k].Kind == syntax.INP && p.titledBehind(s, k) {
			s.NPs[s.Items[k].Ref].Titled = true
		}
		if s.Items[k].Kind == syntax.INP && p.surnamedAsTown(s, s.Items[k].Ref) {
			p.namesake(s, s.Items[k].Ref)
		}
	}
}

// deny marks the noun phrases that are denied: "with Peru absent", "not even Chad", "Togo instead of Mali".
func (p *Pass) deny(s *syntax.Sentence) {
	for k := range s.Items {
		if s.Items[k].Kind != syntax.INP {
			continue
		}
		if k > 1 && (s.Items[k-1].Kind == syntax.INeg && p.Lex.Word(s.Items[k-1].Word).Text == "even" || s.Items[k-1].Kind == syntax.IPrep && (s.Items[k-2].Kind == syntax.INeg || s.Items[k-2].Kind == syntax.IPrep && p.replaces(s.Items[k-2].Word))) {
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
	*Pass
	s        *syntax.Sentence
	items    []syntax.Item
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
	case syntax.IVerb:
		if f := g.s.Verbs[it.Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
			g.verbSeen, g.clause = true, true
		}
		g.pending = g.pending && g.relativeOf(g.s, k) >= 0
		g.phrase = !g.pending
	case syntax.IConj:
		if g.verbSeen && g.beginsOwn(g.s, k, g.begun) {
			g.beginAt(k, true)
		}
	case syntax.IOpen:
		g.outside = g.verbSeen
	case syntax.IClose:
		g.verbSeen = g.outside // "Churchill (replaced in July by Attlee), and Truman met"
	case syntax.ISub:
		gerund := g.s.KindAt(k+1) == syntax.IVerb && g.s.Verbs[g.items[k+1].Ref].Form == syntax.Gerund // "will raise it when | meeting the king in Oslo, an official said"
		g.verbSeen, g.phrase, g.pending = g.verbSeen && gerund, false, g.bringsClause(g.s, k)
	case syntax.IRel:
		g.verbSeen = g.verbSeen && g.Lex.Word(it.Word).Text == "what"
	case syntax.ICloseQuote:
		g.verbSeen = g.verbSeen && !g.quotation(g.s, k) // `"We agree," A and B said`
	case syntax.ISemicolon, syntax.IColon:
		g.begin(true)
		g.clause = g.clause && it.Kind == syntax.ISemicolon
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
	if k == 0 || k == 1 && items[0].Kind == syntax.IConj || items[k-1].Begins && items[k-1].Kind == syntax.IConj { // "But the president of Peru, Ana Rios, left"
		g.opening = g.SaysWhen(s, b) || g.moodFirst(s)
		g.phrase = g.opening
		return
	}
	prev := g.before(k)
	if prev < k-1 && items[prev].Kind == syntax.IPrep && items[prev+1].Kind == syntax.IAdv && g.Place(items[prev+1].Word) {
		items[prev].Kind = syntax.IAdv // "From there | she flies"
		return
	}
	if prev = g.negated(k, prev); prev < 0 {
		return
	}
	if g.enrolled(s, g.roll, k) {
		g.opening = false
		return
	}
	if g.opening && g.inOpening(k, prev) || g.leavesGap(k, prev) || items[prev].Kind == syntax.ISemicolon && g.mayToo(s, k) {
		return
	}
	g.link(s, b, k, prev, g.verbSeen)
	if n := &s.NPs[b]; g.opening && g.phrase && items[prev].Kind == syntax.IComma && n.Prep == 0 && n.Lead == b && !n.Apposed && n.Appos < 0 && prev > 0 && items[prev-1].Kind == syntax.INP && s.Class(b) != syntax.CPerson && !g.SaysWhen(s, items[prev-1].Ref) {
		g.Appose(s, b, items[prev-1].Ref) // "After the sinking of a boat, the Sussex, Wilson ..."
	}
}

// before is the item that the noun phrase at item k follows: past adverbs, or past the quotation mark behind a preposition, "the
// expulsion of “a diplomat”".
func (g *grouping) before(k int) int {
	prev := k - 1
	for prev > 0 && g.items[prev].Kind == syntax.IAdv {
		prev--
	}
	if prev == k-1 && prev > 0 && g.items[prev].Kind == syntax.IOpenQuote && g.items[prev-1].Kind == syntax.IPrep {
		prev--
	}
	return prev
}

// negated denies the noun phrase at item k that follows a "not", "Poland, but | not | Hungary", and is the item that both follow; -1
// where that ends the matter. Without a "not" it is prev.
func (g *grouping) negated(k, prev int) int {
	s, items := g.s, g.items
	if k > 1 && items[k-1].Kind == syntax.IAdv && items[k-2].Kind == syntax.INeg && (k == 2 || items[k-3].Kind == syntax.IOpenQuote || items[k-3].Kind == syntax.IConj || items[k-3].Kind == syntax.ISub) && g.Lex.Word(items[k-1].Word).Text == "even" {
		items[k-2].Kind, items[k-1].Kind = syntax.IAdv, syntax.INeg // "Not even Spain attended"
	}
	if items[k-1].Kind != syntax.INeg {
		return prev
	}
	b := items[k].Ref
	prev = max(k-2, 0)
	if prev > 0 && items[prev].Kind == syntax.ISub {
		items[prev].Kind = syntax.IConj // "though not Italy"
	}
	s.NPs[b].Neg = true
	if prev == 0 || items[prev].Kind != syntax.IComma || items[prev-1].Kind != syntax.INP {
		return prev
	}
	if a := items[prev-1].Ref; grammar.Alike(s.Class(a), s.Class(b), true) {
		g.Join(s, a, b) // "recognised Palestine, not Kosovo"
	}
	return -1
}

// inOpening says whether the noun phrase at item k, behind item prev, ends the phrase that opens a clause and is linked to nothing before,
// "In Doha, | Iran", or only names the place or title beside it. Else it keeps in mind whether the opening goes on.
func (g *grouping) inOpening(k, prev int) bool {
	s, items := g.s, g.items
	b, kind := items[k].Ref, items[prev].Kind
	comma := kind == syntax.IComma || kind == syntax.IDash
	switch {
	case kind == syntax.IPrep || g.SaysWhen(s, b):
		g.phrase = !g.pending
	case comma && k == 2 && items[0].Kind == syntax.IAdv:
		g.opening = false // "Today, Iran, in coordination with ..."
	case comma && g.fronts(s, k):
		items[k].Gap = true
		return true
	case g.phrase && g.unclosed(s, k):
		g.verbSeen, g.opening = false, false
		items[k-2].Starts, items[k-1].Used = true, true
		g.Appose(s, items[k-2].Ref, b)
		return true
	case comma && g.phrase && !g.goesWithPlace(s, k) && !g.ownTitle(s, k) && !g.runsOn(s, k) && g.startsClause(s, k):
		g.verbSeen, g.opening = false, false // "In Doha, Iran ...": the subject
		items[k].Starts = true
		g.openingTitle(s, b, k)
		return true
	case !comma && (kind != syntax.IOpen || prev == 0) && kind != syntax.IVerb && kind != syntax.ISub && items[g.first].Kind != syntax.ISub && items[g.first].Kind != syntax.IVerb: // not behind "talks with the African Union (AU)"
		g.opening = kind == syntax.IConj && !behindSemicolon(s, prev) // no phrase: "; and the minister of Peru, Ana Rios, met"
	}
	return false
}

// leavesGap marks the noun phrase at item k, behind item prev, where it is the subject of a verb that is left out, and says whether it is:
// "Peru backed Chad, and | Chile Mali".
func (g *grouping) leavesGap(k, prev int) bool {
	s := g.s
	if kind := g.items[prev].Kind; kind != syntax.IComma && kind != syntax.IConj && kind != syntax.ISemicolon || !g.gapped(s, k, g.verbSeen || g.clause && behindSemicolon(s, prev)) {
		return false
	}
	first := g.gappedList(s, k)
	g.items[first].Gap = true
	if first < k {
		g.Join(s, g.items[first].Ref, g.items[k].Ref)
	}
	return true
}

// mayToo says whether those listed from item k on are told with a modal verb alone that they may do as others: "signed with Chad; | Mali and
// Togo may too".
func (p *Pass) mayToo(s *syntax.Sentence, k int) bool {
	const reach = 8 // items
	end := k
	for i := k + 1; i < k+reach && (s.KindAt(i) == syntax.IComma || s.KindAt(i) == syntax.IConj || s.KindAt(i) == syntax.INP && i > end+1); i++ {
		if s.KindAt(i) == syntax.INP {
			end = i
		}
	}
	at := s.NPs[s.Items[end].Ref].Last
	return at < s.Last && s.Tag(at) == syntax.Modal
}

// absentees denies those at item k and listed behind it who are said not to be there or not to join in: "attended, with | Peru and
// Chile absent", "attended, | Peru and Chile abstaining", "with | Peru the only exception", "| Peru having refused, only".
func (p *Pass) absentees(s *syntax.Sentence, k int) {
	with := s.NPs[s.Items[k].Ref].Prep == p.V.With
	if !with && k > 0 && s.KindAt(k-1) != syntax.IComma {
		return
	}
	const reach = 16 // items
	end := k
	for i := k + 1; i < k+reach && (s.KindAt(i) == syntax.IComma || s.KindAt(i) == syntax.IConj || s.KindAt(i) == syntax.IPrep && s.Items[i].Word == p.V.Of || s.KindAt(i) == syntax.INP && i > end+1); i++ {
		if s.KindAt(i) == syntax.INP {
			end = i
		}
	}
	at := s.NPs[s.Items[end].Ref].Last
	aside := k == 1 || k > 1 && s.KindAt(k-2) == syntax.IComma // not "signed a treaty with Chad out of fear"
	if !p.absent(s, at, with, aside) {
		return
	}
	for i := k; i <= end; i++ {
		if s.Items[i].Kind == syntax.INP && (i == k || s.Items[i-1].Kind != syntax.IPrep) {
			s.NPs[s.Items[i].Ref].Neg = true
		}
	}
}

// absent says whether what stands at a token, behind those of whom it tells, says that they are not there or do not join in; by
// itself, without "with" before them, only where nothing else belongs to it; aside: they stand behind a comma or at the beginning.
func (p *Pass) absent(s *syntax.Sentence, at int32, with, aside bool) bool {
	if at >= s.Last {
		return false
	}
	having := p.Lex.Word(s.Words[at]).Text == "having" && at+1 < s.Last
	if having {
		at++
	}
	switch p.Lex.Word(s.Words[at]).Text {
	case "aside", "apart": // not "with all states apart from Chad"
		return at+1 < s.Last && s.Doc.Tokens[at+1].Kind == text.Comma
	}
	if p.Lex.In(lexicon.Absent, s.Words[at]) {
		return with || having || p.Lex.In(lexicon.StandsAside, s.Words[at]) && (at+1 >= s.Last || s.Doc.Tokens[at+1].Kind == text.Comma || s.Doc.Tokens[at+1].Kind == text.Stop)
	}
	if !with || !aside || at+1 >= s.Last {
		return false
	}
	switch p.Lex.Word(s.Words[at]).Text {
	case "left":
		return p.Lex.Word(s.Words[at+1]).Text == "out"
	case "out":
		return s.Words[at+1] == p.V.Of
	}
	const reach = 4 // tokens: "the one notable exception"
	for i := at; i < min(s.Last, at+reach) && s.Doc.Tokens[i].Kind == text.Word; i++ {
		if p.Lex.In(lexicon.Outsider, s.Words[i]) {
			return true
		}
	}
	return false
}

// bringsClause says whether the conjunction at item k has a subject behind it, which a verb must follow, and
// no title alone: "As the envoys of Chad, Togo and Mali met, | Peru", not "Once president of Chad, | Rios".
func (p *Pass) bringsClause(s *syntax.Sentence, k int) bool {
	if s.KindAt(k+1) != syntax.INP {
		return false
	}
	n := &s.NPs[s.Items[k+1].Ref]
	return s.Class(s.Items[k+1].Ref) != syntax.COffice || n.Plural || (n.Det != 0 || n.PossNP >= 0) && p.Lex.Word(s.Items[k].Word).Text != "once"
}

// insteadOf takes the "not" of a verb to what stands before "but", where the noun phrase at item
// k, behind it, is what is so: "was not received by the president but | by his deputy".
func (p *Pass) insteadOf(s *syntax.Sentence, k int) {
	b, c := s.Items[k].Ref, k-1
	also := false // "does not back only the president but also | his deputy"
	for c > 0 && (s.Items[c].Kind == syntax.IPrep || s.Items[c].Kind == syntax.IAdv) {
		also = also || p.Lex.Word(s.Items[c].Word).Text == "also"
		c--
	}
	if c < 0 || s.Items[c].Kind != syntax.IConj || s.Items[c].Word != p.V.But || s.NPs[b].Lead == b || s.NPs[b].Neg {
		return
	}
	i := c - 1
	for i >= 0 && s.Items[i].Kind != syntax.IVerb {
		if kind := s.Items[i].Kind; kind == syntax.ISub || kind == syntax.IRel || kind == syntax.ISemicolon {
			return
		}
		i--
	}
	if i < 0 || !s.Verbs[s.Items[i].Ref].Neg {
		return
	}
	s.Verbs[s.Items[i].Ref].Neg = false
	for ; i < c; i++ {
		if it := &s.Items[i]; it.Kind == syntax.INP && s.NPs[it.Ref].Lead == s.NPs[b].Lead {
			s.NPs[it.Ref].Neg = !also
		}
	}
}

// moodFirst says whether a sentence begins with an adjective and what hangs on it, which tell of its
// subject: "Proud of its ties with Mali, | Norway and Denmark condemned Chad".
func (p *Pass) moodFirst(s *syntax.Sentence) bool {
	n := &s.NPs[s.Items[0].Ref]
	w := p.Lex.Word(s.HeadWord(s.Items[0].Ref))
	return len(s.Items) > 1 && s.Items[1].Kind == syntax.IPrep && n.Last-n.First == 1 && w.Adj && !w.Noun
}

// unclosed says whether the title at item k, with its verb right behind, is that of the name between
// commas before it, behind which an opening phrase ends: the comma that should close it is left out,
// "On Monday, Ana Rios, the Peruvian minister | said".
func (p *Pass) unclosed(s *syntax.Sentence, k int) bool {
	if k < 4 || s.Items[k-1].Kind != syntax.IComma || s.Items[k-2].Kind != syntax.INP || s.Items[k-3].Kind != syntax.IComma {
		return false
	}
	a, b := s.Items[k-2].Ref, s.Items[k].Ref
	if c := s.Class(a); c != syntax.CPerson && (c != syntax.CName || !p.CouldBePerson(s, a)) {
		return false
	}
	n := &s.NPs[a]
	return n.Prep == 0 && n.Appos < 0 && n.Lead == a && s.Class(b) == syntax.COffice && !s.NPs[b].Plural && p.startsClause(s, k)
}

// ages takes the age of a person out of the sentence, so that what stands behind it goes on
// from the name: "Ivan Petrov, 42, and his wife", "Ivan Petrov, then only 42, and".
func (p *Pass) ages(s *syntax.Sentence) {
	items := s.Items
	for k := 2; k+1 < len(items); k++ {
		c := k - 1
		for c > 1 && items[c].Kind == syntax.IAdv {
			c--
		}
		if items[k].Kind != syntax.INP || items[c].Kind != syntax.IComma || items[c-1].Kind != syntax.INP || items[k+1].Kind != syntax.IComma || s.Class(items[k].Ref) != syntax.CNumber {
			continue
		}
		n := &s.NPs[items[k].Ref]
		if class := s.Class(items[c-1].Ref); class != syntax.CPerson && class != syntax.CName || n.Last-n.First != 1 || len(s.Text(n.First, n.Last)) != 2 {
			continue
		}
		items[c].Kind, items[k].Kind = syntax.IAdv, syntax.IAdv
		if items[min(k+2, len(items)-1)].Kind == syntax.IVerb {
			items[k+1].Kind = syntax.IAdv
		}
	}
}

// quotedVerbs takes the marks away that only quote from the verb on what a subject before
// them does: "said Chile \"strongly condemned\" the attack".
func (p *Pass) quotedVerbs(s *syntax.Sentence) {
	items := s.Items
	for k := 1; k < len(items); k++ {
		if items[k].Kind != syntax.IOpenQuote || items[k-1].Kind != syntax.INP {
			continue
		}
		if k > 1 && items[k-2].Kind == syntax.IVerb && !p.Lex.Word(s.Verbs[items[k-2].Ref].Lemma).Does(lexicon.Reporting) {
			continue // "will keep recognising Taiwan \"come what may\""
		}
		i := k + 1
		for i < len(items) && items[i].Kind == syntax.IAdv {
			i++
		}
		if i == len(items) || items[i].Kind != syntax.IVerb {
			continue
		}
		if f := s.Verbs[items[i].Ref].Form; f != syntax.Finite && f != syntax.MaybeParticiple {
			continue
		}
		for ; i < len(items) && items[i].Kind != syntax.ICloseQuote && items[i].Kind != syntax.IOpenQuote && !closesWithin(s, &items[i]); i++ {
		}
		switch {
		case i == len(items):
		case items[i].Kind == syntax.ICloseQuote:
			items[k].Kind, items[i].Kind = syntax.IAdv, syntax.IAdv
		case items[i].Kind == syntax.INP:
			items[k].Kind = syntax.IAdv
		}
	}
}

// closesWithin says whether a quotation ends before the noun of a noun phrase: "condemns the unjust" | raid.
func closesWithin(s *syntax.Sentence, it *syntax.Item) bool {
	if it.Kind != syntax.INP {
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
func (p *Pass) openingTitle(s *syntax.Sentence, b int32, k int) {
	first := 0
	for first < k && s.Items[first].Kind != syntax.INP {
		if kind := s.Items[first].Kind; kind != syntax.ISub && kind != syntax.IAdv && kind != syntax.IOther {
			return
		}
		first++
	}
	a := s.Items[first].Ref
	if c := s.Class(b); first >= k || s.Class(a) != syntax.COffice || s.NPs[a].Plural || s.NPs[a].Appos >= 0 || s.NPs[a].Lead != a || c != syntax.CPerson && (c != syntax.CName || !p.CouldBePerson(s, b)) || !p.untitled(s, b) {
		return
	}
	for i := first + 1; i < k-1; i++ {
		if kind := s.Items[i].Kind; kind != syntax.IPrep && kind != syntax.INP {
			return
		}
	}
	p.Appose(s, b, a)
}

// replaces says whether a preposition tells what is not so but something else: "rather
// than in Vienna".
func (p *Pass) replaces(word int32) bool {
	switch p.Lex.Word(word).Text {
	case "rather than", "instead of":
		return true
	}
	return false
}

// denied marks the noun phrase at item k, which stands after "not" and a
// preposition, and those its list goes on with: "but not by Spain and Greece".
func (p *Pass) denied(s *syntax.Sentence, k int) {
	b := s.Items[k].Ref
	s.NPs[b].Neg = true
	for i := k + 1; i < len(s.Items); i++ {
		if it := &s.Items[i]; it.Kind == syntax.INP && s.NPs[it.Ref].Lead == s.NPs[b].Lead {
			if s.Items[i-1].Kind == syntax.IPrep && s.Items[i-2].Kind == syntax.IConj && s.Items[i-2].Word == p.V.But {
				return // "not by Spain but by Greece", unlike "not by Spain or by Greece"
			}
			s.NPs[it.Ref].Neg = true
		}
	}
}

// shortName says whether a noun phrase in brackets is the short name of an organization that
// stands before them.
func shortName(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return s.Class(np) == syntax.COrg || s.Class(np) == syntax.CName && n.Last == n.First+1 && s.Doc.Tokens[n.First].AllCaps
}

// link links the noun phrase b at item k by what stands before it, at item prev.
func (p *Pass) link(s *syntax.Sentence, b int32, k, prev int, verbSeen bool) {
	items := s.Items
	if x := p.segmentBefore(s, k); x >= 0 && p.ownVerb(s, k) < 0 && grammar.Alike(s.Class(x), s.Class(b), true) {
		p.Join(s, x, b)
		for i := k - 1; items[i].Kind == syntax.IConj || items[i].Kind == syntax.ISemicolon; i-- {
			items[i].Used = true
		}
		return
	}
	switch items[prev].Kind {
	case syntax.IPrep:
		if items[prev].Word == p.V.Up && prev > 0 && items[prev-1].Kind == syntax.IVerb {
			return // "wrapped up a visit"
		}
		if items[prev].Word == p.V.In && prev > 0 && items[prev-1].Kind == syntax.IVerb && p.Lex.Word(s.Verbs[items[prev-1].Ref].Lemma).Text == "swear" && s.Class(b) != syntax.CDate && s.Class(b) != syntax.CPlace && s.Class(b) != syntax.CState {
			return // "swore in the minister"
		}
		p.preposition(s, b, prev)
		p.samePreposition(s, b, prev)
	case syntax.INP:
		if a := items[prev].Ref; s.NPs[a].Prep == p.V.Paren && s.Class(b) == syntax.CNumber && s.KindAt(prev-1) == syntax.IOpen {
			s.NPs[b].Up, s.NPs[b].Prep = a, p.V.Paren // "Peru (population | 34 million) left"
			return
		}
		p.adjacent(s, k, items[prev].Ref, b)
	case syntax.IClose: // "special envoy of the African Union (AU) | Olusegun Obasanjo", "speaker of the Senate (upper house of parliament) | Ana Rios"
		open := prev - 2
		for open > 2 && items[open].Kind == syntax.IPrep && items[open].Word == p.V.Of && items[open-1].Kind == syntax.INP {
			open -= 2
		}
		if open > 1 && items[open].Kind == syntax.IOpen && items[open+1].Kind == syntax.INP && items[open-1].Kind == syntax.INP && s.NPs[items[open-1].Ref].Up >= 0 && (shortName(s, items[open+1].Ref) || s.Class(items[open+1].Ref) == syntax.CNoun) {
			p.adjacent(s, k, items[open-1].Ref, b)
		}
	case syntax.IConj:
		p.conjunction(s, k, prev, verbSeen)
	case syntax.IComma, syntax.IDash, syntax.ISemicolon:
		switch {
		case prev > 0 && items[prev-1].Kind == syntax.IConj:
			p.conjunction(s, k, prev-1, verbSeen)
		case p.interruptedConj(s, prev) > 0:
			p.conjunction(s, k, p.interruptedConj(s, prev), verbSeen)
		case prev > 0 && items[prev-1].Kind == syntax.INP,
			prev > 1 && items[prev-1].Kind == syntax.IAdv && items[prev-2].Kind == syntax.INP && p.Lex.Word(items[prev-1].Word).Text == "there", // "the ambassador there, Ana Ruiz,"
			prev > 1 && (items[prev-1].Kind == syntax.IClose || items[prev-1].Kind == syntax.ICloseQuote && !p.quotation(s, prev-1)):
			p.comma(s, k, prev, verbSeen)
		}
	case syntax.IOpen:
		if prev > 0 && items[prev-1].Kind == syntax.INP {
			a := items[prev-1].Ref
			if c := s.Class(a); (c == syntax.CPerson || c == syntax.CName) && s.Class(b) == syntax.COffice && !s.NPs[b].Plural {
				p.Appose(s, a, b) // "Alexei Gromov (deputy chief of staff)"
				return
			}
			if up := s.NPs[a].Up; up >= 0 && s.NPs[up].Appos < 0 && (s.Class(a) == syntax.CState || s.Class(a) == syntax.CPlace) && s.Class(up) == syntax.COffice && !s.NPs[up].Plural && p.bracketed(s, k) {
				p.Appose(s, b, up) // "The Ambassador in the Soviet Union (Kirk) to the Secretary of State"
				return
			}
			s.NPs[b].Up = a
			s.NPs[b].Prep = p.V.Paren
		}
	}
}

// quotation says whether the quotation mark at item k, before or behind a comma, closes what
// somebody says, with a verb, and no word or name that is only put in quotation marks.
func (p *Pass) quotation(s *syntax.Sentence, k int) bool {
	items := s.Items
	if !(k > 0 && items[k-1].Kind == syntax.IComma || k+1 < len(items) && items[k+1].Kind == syntax.IComma) {
		return false
	}
	for i := k - 1; i >= 0 && items[i].Kind != syntax.IOpenQuote && items[i].Kind != syntax.ICloseQuote; i-- {
		if items[i].Kind == syntax.IVerb {
			if f := s.Verbs[items[i].Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
				return true
			}
		}
	}
	return false
}

// bracketed says whether the noun phrase at item k is a name alone in brackets.
func (p *Pass) bracketed(s *syntax.Sentence, k int) bool {
	b := s.Items[k].Ref
	return s.Class(b) == syntax.CName && p.untitled(s, b) && s.KindAt(k+1) == syntax.IClose
}

// segmentBefore finds the noun phrase that begins the segment before the one that
// begins at item k, in a list whose members are parted by semicolons because they
// have commas of their own: "; Forbes Burnham, who leads Guyana; and Indira
// Gandhi"; -1 for none.
func (p *Pass) segmentBefore(s *syntax.Sentence, k int) int32 {
	items := s.Items
	i := k - 1
	if i > 0 && items[i].Kind == syntax.IConj {
		i--
	}
	if i < 0 || items[i].Kind != syntax.ISemicolon {
		return -1
	}
	for i--; i >= 0 && items[i].Kind != syntax.ISemicolon; i-- {
	}
	if i < 0 {
		return -1
	}
	if i++; items[i].Kind == syntax.IConj {
		i++
	}
	if items[i].Kind != syntax.INP {
		return -1
	}
	x := items[i].Ref
	if o := p.ApposedTo(s, x); o >= 0 {
		x = o
	}
	if s.NPs[x].Lead == x {
		return -1 // no list so far
	}
	return x
}

// interruptedConj finds the "and" before a phrase in commas that ends at item
// comma: "Venezuela and, for a while, Vanuatu"; 0 for none.
func (p *Pass) interruptedConj(s *syntax.Sentence, comma int) int {
	i := comma - 1
	for i > comma-6 && i > 1 && (s.Items[i].Kind == syntax.INP || s.Items[i].Kind == syntax.IPrep || s.Items[i].Kind == syntax.IAdv || s.Items[i].Kind == syntax.IOther) {
		i--
	}
	if i > 0 && i < comma-1 && s.Items[i].Kind == syntax.IComma && s.Items[i-1].Kind == syntax.IConj {
		if last := &s.Items[comma-1]; last.Kind == syntax.INP && s.Class(last.Ref) == syntax.COffice && p.Lex.Word(s.NPs[last.Ref].Prep).Text == "according to" && s.KindAt(comma+2) == syntax.IComma {
			return 0 // "met Rios and, according to his spokesman, Ole Lund, urged him": the spokesman's name
		}
		return i - 1
	}
	return 0
}

// namesTitle says whether the name at item k is that of the officer with whom the opening phrase ends, since behind what a
// relative clause tells of him the subject follows: "After talks with the president, | Ana Rios, who is ill, Peru's premier left".
func (p *Pass) namesTitle(s *syntax.Sentence, k int) bool {
	const reach = 14 // items
	if k < 3 || s.KindAt(k-1) != syntax.IComma || s.KindAt(k-2) != syntax.INP || s.KindAt(k+1) != syntax.IComma || s.KindAt(k+2) != syntax.IRel {
		return false
	}
	title, b := s.Items[k-2].Ref, s.Items[k].Ref
	if n := &s.NPs[title]; s.Class(title) != syntax.COffice || n.Plural || n.Prep == 0 || n.Appos >= 0 || s.Class(b) != syntax.CPerson && s.Class(b) != syntax.CName || !p.untitled(s, b) || !p.CouldBePerson(s, b) {
		return false
	}
	verb := false
	for j := k + 3; j < min(k+reach, len(s.Items)); j++ {
		switch s.Items[j].Kind {
		case syntax.IVerb:
			verb = true
		case syntax.IComma:
			return verb && s.KindAt(j+1) == syntax.INP && p.ownVerb(s, j+1) >= 0
		}
	}
	return false
}

// startsClause says whether the noun phrase at item k, after an opening phrase
// and a comma, is the subject of the clause: the verb comes right after it, or
// after an inserted phrase between commas, or after the last of its list.
func (p *Pass) startsClause(s *syntax.Sentence, k int) bool {
	f := p.ownVerb(s, k)
	if f < 0 {
		return false
	}
	if p.namesBefore(s, k) || p.namesTitle(s, k) {
		return false
	}
	items := s.Items
	j := f - 1
	for items[j].Kind == syntax.IAdv {
		j--
	}
	if j == k+2 && items[j].Kind == syntax.INP && items[k+1].Kind == syntax.IComma && s.Class(items[k].Ref) == syntax.COffice && p.untitled(s, items[j].Ref) && (s.Class(items[j].Ref) == syntax.CPerson || p.CouldBePerson(s, items[j].Ref)) {
		return true // "In Doha, Iran's foreign minister, Ali Rezai said"
	}
	if items[j].Kind == syntax.IVerb && j > k { // "According to officials, those who will attend | are"
		return !slices.ContainsFunc(items[k:j], func(it syntax.Item) bool { return it.Kind == syntax.IComma || it.Kind == syntax.IDash })
	}
	if items[j].Kind != syntax.INP {
		return items[j].Kind == syntax.IComma || items[j].Kind == syntax.IDash || items[j].Kind == syntax.IClose
	}
	for ; j >= k; j-- { // the segment the verb stands in
		switch items[j].Kind {
		case syntax.IComma, syntax.IDash:
			if items[j+1].Kind == syntax.IConj {
				return true
			}
			return items[j+1].Kind == syntax.INP && p.endsList(s, k, j+1, f)
		}
	}
	return true
}

// ownTitle says whether the title at item k, without an article, stands with what it is of
// between commas behind the name that ends an opening phrase, whose it is: "At the invitation of
// Rosa Quispe, | President of Peru, the Chilean president went".
func (p *Pass) ownTitle(s *syntax.Sentence, k int) bool {
	items := s.Items
	n := &s.NPs[items[k].Ref]
	if k < 3 || s.Class(items[k].Ref) != syntax.COffice || n.Plural || n.Det != 0 || n.PossNP >= 0 || n.PossWord != 0 || items[k-2].Kind != syntax.INP {
		return false
	}
	if c := s.Class(items[k-2].Ref); c != syntax.CPerson && c != syntax.CName || s.NPs[items[k-2].Ref].Prep == 0 {
		return false
	}
	i := grammar.PastPhrases(items, k+1)
	return i > k+1 && i+1 < len(items) && items[i].Kind == syntax.IComma && items[i+1].Kind == syntax.INP
}

// runsOn says whether the noun phrase at item k, behind a comma, goes on with a list within an
// opening phrase, which "and" closes before the subject: "After talks with Ana Rios, | Juan Soto
// and Eva Mena, Erik Lund and King Olav signed".
func (p *Pass) runsOn(s *syntax.Sentence, k int) bool {
	items := s.Items
	class := s.Class(items[k].Ref)
	if class != syntax.CPerson && class != syntax.CState || k < 2 || items[k-2].Kind != syntax.INP {
		return false
	}
	x := items[k-2].Ref
	for s.Class(x) != class && s.NPs[x].Up >= 0 {
		x = s.NPs[x].Up
	}
	if s.Class(x) != class || s.NPs[x].Prep == 0 || s.NPs[x].Prep == p.V.In {
		return false
	}
	next := func(i int) bool {
		return i < len(items) && items[i].Kind == syntax.INP && s.Class(items[i].Ref) == class
	}
	i := grammar.PastPhrases(items, k+1)
	for s.KindAt(i) == syntax.IComma && next(i+1) {
		i = grammar.PastPhrases(items, i+2)
	}
	if s.KindAt(i) == syntax.IComma {
		i++
	}
	if s.KindAt(i) != syntax.IConj || !next(i+1) {
		return false
	}
	i = grammar.PastPhrases(items, i+2)
	return s.KindAt(i) == syntax.IComma && next(i+1) && p.ownVerb(s, i+1) >= 0
}

// namesBefore says whether the name at item k belongs to the title before it since
// another title and another name follow: "where she met her colleague, Rosa
// Quispe, Chile's foreign minister, Carla Undurraga, said".
func (p *Pass) namesBefore(s *syntax.Sentence, k int) bool {
	items := s.Items
	if k < 2 || k+2 >= len(items) || items[k-1].Kind != syntax.IComma || items[k-2].Kind != syntax.INP || items[k+1].Kind != syntax.IComma || items[k+2].Kind != syntax.INP {
		return false
	}
	title, next := items[k-2].Ref, items[k+2].Ref
	if up := s.NPs[title].Up; s.Class(title) == syntax.CState && s.NPs[title].Prep == p.V.Of && up >= 0 {
		title = up // "talks with the president of Peru, Rosa Quispe, the president of Chile, Ana Vera, left"
	}
	return s.Class(title) == syntax.COffice && p.Describes(s, &s.NPs[title]) && p.untitled(s, items[k].Ref) &&
		s.Class(next) == syntax.COffice && !s.NPs[next].Plural && p.officeOfNext(s, k+2, true)
}

// ownVerb finds the first finite verb after item k that is not inside a clause
// that begins after it; -1 for none.
func (p *Pass) ownVerb(s *syntax.Sentence, k int) int {
	b := p.Ahead(s, s.Items)
	inner := 0
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case syntax.IVerb:
			v := &s.Verbs[s.Items[i].Ref]
			if v.Form != syntax.Finite && v.Form != syntax.MaybeParticiple {
				continue
			}
			if v.Form == syntax.MaybeParticiple && (b.ByFollows(i) || s.Items[i-1].Kind == syntax.IComma && !b.ObjectFollows(i) && !b.ThatFollows(i) && b.Class(s.Items[i].Ref)&lexicon.Bare == 0) {
				continue
			}
			if inner > 0 {
				inner--
				continue
			}
			return i
		case syntax.IRel, syntax.ISub:
			inner++
		case syntax.ISemicolon, syntax.IColon, syntax.IStop:
			return -1
		}
	}
	return -1
}

// namedAside says whether the comma or dash at item i and another one enclose who they are whom the noun phrase at item k
// tells of, with a verb behind: "my minister, Bjørn Gram, will", "its allies — Chad, Mali and Togo — left".
func (p *Pass) namedAside(s *syntax.Sentence, k, i int) bool {
	if c := s.Class(s.Items[k].Ref); c != syntax.COffice && (c != syntax.CNoun || s.NPs[s.Items[k].Ref].PossWord == 0) || s.KindAt(i+1) != syntax.INP {
		return false
	}
	j := i + 2
	for (s.KindAt(j) == syntax.IConj || s.KindAt(j) == syntax.IComma) && s.KindAt(j+1) == syntax.INP && grammar.Alike(s.Class(s.Items[i+1].Ref), s.Class(s.Items[j+1].Ref), true) {
		j += 2
	}
	if s.KindAt(j) != s.Items[i].Kind || s.KindAt(j+1) != syntax.IVerb {
		return false
	}
	f := s.Verbs[s.Items[j+1].Ref].Form
	return f == syntax.Finite || f == syntax.MaybeParticiple
}

// finiteFollows says whether the verb of a clause of its own comes right after
// the noun phrase at item k and what hangs on it.
func (p *Pass) finiteFollows(s *syntax.Sentence, k int) bool {
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case syntax.IAdv, syntax.IPrep, syntax.INP:
			if s.Items[i].Kind == syntax.INP && s.Items[i-1].Kind != syntax.IPrep && s.Items[i-1].Kind != syntax.IAdv && s.Items[i-1].Kind != syntax.IVerb {
				return false
			}
		case syntax.IComma: // "and my minister, Bjørn Gram, will visit"
			if end := p.asideEnd(s, i); end > 0 && k > 1 && s.Items[k-1].Kind == syntax.IConj && s.Items[k-2].Kind == syntax.IComma && s.Class(s.Items[k].Ref) == syntax.CState {
				f := s.Verbs[s.Items[end+1].Ref].Form
				return f == syntax.Finite // "is wanted by the court, and Chad, a member, would have to"
			}
			return p.namedAside(s, k, i)
		case syntax.IDash: // "and its allies — Chad and Mali — will stay"
			return p.namedAside(s, k, i)
		case syntax.IVerb:
			v := &s.Verbs[s.Items[i].Ref]
			if v.Form == syntax.Infinitive { // "and Australia's request to be given a chair was"
				continue
			}
			if v.Form == syntax.MaybeParticiple && s.KindAt(i+1) == syntax.IPrep {
				b := p.Ahead(s, s.Items) // "a visit to Oslo and Bergen | aimed at trade"
				where := s.Class(s.Items[k].Ref) == syntax.CState || s.Class(s.Items[k].Ref) == syntax.CPlace
				return s.Items[i+1].Word != p.V.By && (!where || i != k+1 || b.Class(s.Items[i].Ref)&(lexicon.Bare|lexicon.Never|lexicon.Reporting) != 0 || b.ObjectFollows(i))
			}
			return v.Form == syntax.Finite || v.Form == syntax.MaybeParticiple
		default:
			return false
		}
	}
	return false
}
