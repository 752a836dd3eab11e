package syntax

import "diplograph/internal/lexicon"

// adds says whether a preposition adds to the noun phrase before it, also after
// a comma: "Iran, along with its ally Syria".
func (p *Parser) adds(word int32) bool {
	switch p.lex.Word(word).Text {
	case "including", "such as", "along with", "together with", "as well as":
		return true
	}
	return p.lex.In(lexicon.Jointly, word)
}

// plusAnother joins the noun phrase b behind "plus" to the list of its kind before: "Chad, Mali and Togo | plus Benin".
func (p *Parser) plusAnother(s *Sentence, b int32, prep int) bool {
	i := prep - 1
	if p.lex.Word(s.Items[prep].Word).Text != "plus" || i < 0 {
		return false
	}
	comma := s.Items[i].Kind == IComma
	if comma {
		i--
	}
	if i < 0 || s.Items[i].Kind != INP {
		return false
	}
	x := s.Items[i].Ref
	if class := s.Class(b); class != s.Class(x) || class != CState && class != COrg && class != CPerson {
		return false
	}
	s.Items[prep-1].Used = s.Items[prep-1].Used || comma
	s.NPs[b].Prep = s.NPs[x].Prep
	p.join(s, x, b)
	return true
}

// preposition links a noun phrase to the one before its preposition.
func (p *Parser) preposition(s *Sentence, b int32, prep int) {
	s.NPs[b].Prep = p.meant(s, b, s.Items[prep].Word)
	if p.standsApart(s, b, prep) {
		return
	}
	i := p.itemBefore(s, prep)
	if p.listedToo(s, b, prep, i) || p.plusAnother(s, b, prep) || p.officeBehindComma(s, b, prep, i) {
		return
	}
	if i >= 0 && s.Items[i].Kind == IClose {
		for i > 0 && s.Items[i].Kind != IOpen {
			i--
		}
		i--
	}
	if i > 0 && s.Items[i].Kind == ICloseQuote {
		i-- // "a fruitful meeting" | with
	}
	if i = p.pastTime(s, i); i >= 0 && s.Items[i].Kind == INP {
		s.NPs[b].Up = p.upBehind(s, b, i)
	}
}

// meant is the preposition that another one before a noun phrase means: "upon" is "on".
func (p *Parser) meant(s *Sentence, b, prep int32) int32 {
	switch {
	case prep == p.v.upon:
		return p.v.on // the same, in a better coat
	case prep == p.v.atEndOf && p.lex.Gathers(s.HeadWord(b)):
		return p.v.at // who speaks at the end of a summit is at it
	}
	return prep
}

// standsApart says whether the noun phrase behind a preposition belongs to the subject or to what it does, and to nothing right
// before it: "announced the plan while | on a trip to Lima".
func (p *Parser) standsApart(s *Sentence, b int32, prep int) bool {
	if s.Items[prep].Word == p.v.asWellAs {
		if p.lex.Word(s.Words[s.Items[prep].Last-1]).Closed&lexicon.Modal != 0 {
			return true // "Peru will be in the stands, as will | Chile"
		}
		if n := &s.NPs[b]; n.Head < 0 && (n.Det == p.v.those || n.Det == p.v.that) {
			return true // "the work of Chad, which led the talks in Lima, as well as | those of Peru"
		}
	}
	return s.kindAt(prep-1) == IAdv && p.lex.Word(s.Items[prep-1].Word).Text == "while"
}

// itemBefore is the item that a preposition goes back to, past adverbs, and past a comma or a dash where it adds to that: "Iran, | along
// with its ally Syria"; -1 for none.
func (p *Parser) itemBefore(s *Sentence, prep int) int {
	i := prep - 1
	for i >= 0 && s.Items[i].Kind == IAdv {
		i--
	}
	if i < 0 || s.Items[i].Kind != IComma && s.Items[i].Kind != IDash || !p.adds(s.Items[prep].Word) {
		return i
	}
	s.Items[i].Used = true
	if open := p.dashBefore(s, i); open > 0 && s.Items[open-1].Kind == INP && s.Class(s.Items[open-1].Ref) == CNoun && s.NPs[s.Items[open-1].Ref].Plural {
		i = open // "the bloc's members — Chad and Mali — along with | its partners"
		if open > 2 && s.Items[open-2].Kind == IPrep && s.Items[open-3].Kind == INP && s.Class(s.Items[open-3].Ref) == COffice {
			i = open - 2 // "leaders of the bloc's members — Chad and Mali — along with | its partners"
		}
	}
	return i - 1
}

// listedToo links the noun phrase b behind a preposition that adds it to one of its kind, which what stands at item i hangs on, and
// says whether there is one: "with Ali, president of Chad, as well as | Omar".
func (p *Parser) listedToo(s *Sentence, b int32, prep, i int) bool {
	word, class := s.Items[prep].Word, s.Class(b)
	if s.kindAt(i) != INP || word != p.v.asWellAs && (class != CPerson || word == p.v.including || !p.adds(word)) {
		return false
	}
	a := s.Items[i].Ref
	if class == COffice {
		x := s.NPs[a].Up
		if x < 0 || s.NPs[a].Prep != p.v.of || s.Class(x) != CPerson || s.Class(a) != CState {
			return false
		}
		s.NPs[b].Up = x // "King Abdullah of Jordan as well as | the leaders of Iraq and Yemen"
		return true
	}
	if class != CPerson && class != CEvent {
		return false
	}
	var buf [12]int32
	for _, x := range p.above(s, a, buf[:]) {
		switch c := s.Class(x); {
		case class == CPerson && alike(c, CPerson, true) && c != COffice:
			s.NPs[b].Up = x
			return true
		case class == CEvent && c == CEvent:
			s.NPs[b].Prep = s.NPs[x].Prep
			p.join(s, x, b) // "has agreements with Chad, as well as a treaty with Mali"
			return true
		}
	}
	return false
}

// officeBehindComma links the noun phrase b to who stands before the comma at item i, where it tells more of his office, and says
// whether it does: "A spokeswoman, Ana Rios, | for the agency".
func (p *Parser) officeBehindComma(s *Sentence, b int32, prep, i int) bool {
	if s.kindAt(i) != IComma || s.kindAt(i-1) != INP {
		return false
	}
	a := s.Items[i-1].Ref
	switch s.Items[prep].Word {
	case p.v.for_:
		if s.kindAt(i-2) != IComma || s.kindAt(i-3) != INP || s.Class(s.Items[i-3].Ref) != COffice || s.NPs[a].Appos != s.Items[i-3].Ref {
			return false
		}
		s.NPs[b].Up = s.Items[i-3].Ref
	case p.v.until:
		if s.Class(b) != COffice || s.Class(a) != CPerson && s.Class(a) != CName {
			return false
		}
		s.NPs[b].Prep = 0 // "Mike Pompeo, until now director of the agency,"
		p.appose(s, a, b)
	default:
		return false
	}
	s.Items[i].Used = true
	return true
}

// upBehind is what the noun phrase b behind a preposition hangs on where another stands right before that, at item i: it or what it
// hangs on itself, "the return of Frank Weber | from Mali"; as before where it hangs on neither.
func (p *Parser) upBehind(s *Sentence, b int32, i int) int32 {
	x, prep := s.Items[i].Ref, s.NPs[b].Prep
	if prep == p.v.as && s.Class(b) == COffice && p.saysWhen(s, x) && !p.describes(s, &s.NPs[x]) {
		return s.NPs[b].Up // "served for ten years | as ambassador", not "completes her first week as"
	}
	if w := p.lex.Word(s.HeadWord(x)).Text; w == "itself" || w == "themselves" {
		return s.NPs[b].Up // "found itself | at war"
	}
	a := &s.NPs[x]
	if s.Class(x) == CDate {
		if a.Prep == p.v.from && s.Class(b) == CDate {
			return a.Up // "was in Oslo from Monday to Friday | for talks"
		}
		if a.Prep == p.v.since && prep == p.v.of && a.Up >= 0 {
			return a.Up // "a member since 1996 | of the bloc"
		}
	}
	if from := p.whence(s, b, x); from >= 0 {
		return s.NPs[from].Up
	}
	if y := p.journeyAs(s, b, x); y >= 0 {
		return y
	}
	if y := p.membersBefore(s, b, i); y >= 0 {
		return y
	}
	if y := p.doneByBefore(s, b, x); y >= 0 {
		return y
	}
	if prep == p.v.from && a.Prep == p.v.of && a.Up >= 0 && p.lex.Word(s.HeadWord(a.Up)).Is(lexicon.Journey|lexicon.Suffered) {
		return a.Up // "the return of Frank Weber | from Mali", who need not be of it
	}
	return x
}

// journeyAs is the journey that somebody makes in his office, b with "to" saying where, a being what stands
// right before it: "her first visit as president of Peru | to Ghana", not "as ambassador to Ghana"; -1 for none.
func (p *Parser) journeyAs(s *Sentence, b, a int32) int32 {
	if c := s.Class(b); s.NPs[b].Prep != p.v.to || c != CPlace && c != CState {
		return -1
	}
	var buf [12]int32
	for _, x := range p.above(s, a, buf[:]) {
		n := &s.NPs[x]
		if s.Class(x) != COffice || n.Prep != p.v.as || n.Det != 0 || n.Up < 0 || !p.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Journey) {
			continue
		}
		switch p.lex.Offices[s.Parts[n.Head].Ref].Kind {
		case lexicon.Envoy, lexicon.Diplomat:
			return -1
		}
		return n.Up
	}
	return -1
}

// whence is the event where the journey began that b with "to" says the end of, a being the place right before it:
// "flew from the summit in Lima | to the talks in Rome"; -1 for none.
func (p *Parser) whence(s *Sentence, b, a int32) int32 {
	if c := s.Class(a); s.NPs[b].Prep != p.v.to || c != CPlace && c != CState {
		return -1
	}
	var buf [12]int32
	for _, x := range p.above(s, a, buf[:]) {
		if s.NPs[x].Prep == p.v.from && s.Class(x) == CEvent {
			return x
		}
	}
	return -1
}

// pastTime is the item of the event or other thing before the bare phrase of time at item
// i, which only says when that was: "a visit last month | to Oslo", "talks earlier this
// week | with Peru"; i where there is none.
func (p *Parser) pastTime(s *Sentence, i int) int {
	if i < 1 || s.Items[i].Kind != INP || s.NPs[s.Items[i].Ref].Prep != 0 || !p.bareTime(s, s.Items[i].Ref) {
		return i
	}
	j := i - 1
	for j > 0 && s.Items[j].Kind == IAdv {
		j--
	}
	if s.Items[j].Kind != INP || p.saysWhen(s, s.Items[j].Ref) {
		return i
	}
	x := s.Items[j].Ref
	if c := s.Class(x); (c == CState || c == CPlace) && s.NPs[x].Up >= 0 {
		x = s.NPs[x].Up // "the visit to Oslo last week | by President Rios"
	}
	if c := s.Class(x); c != CEvent && c != CNoun {
		return i
	}
	return j
}

// bareTime says whether a noun phrase only tells when, whatever "of" tells behind it:
// "its recognition last week of Kosovo".
func (p *Parser) bareTime(s *Sentence, np int32) bool {
	switch p.lex.Word(s.Words[s.NPs[np].First]).Text {
	case "last", "this", "next", "earlier", "later":
		return p.lex.Word(s.HeadWord(np)).Closed&lexicon.Time != 0 || p.seasonAt(s, s.NPs[np].Last-2)
	}
	return p.saysWhen(s, np)
}

// doneByBefore is the deed that "of" tells the object of, where its doer a with "by" stands
// between: "the recognition by Peru of Kosovo"; -1 for none.
func (p *Parser) doneByBefore(s *Sentence, b, a int32) int32 {
	if s.NPs[b].Prep != p.v.of {
		return -1
	}
	doer := &s.NPs[s.NPs[a].Lead]
	if doer.Prep != p.v.by || doer.Up < 0 {
		return -1
	}
	switch s.Class(a) {
	case CState, CPlace, COrg, CBloc:
	case CPerson, CName:
		if s.Class(b) == CState {
			return -1 // "a statement by President Rios of Peru"
		}
	default:
		return -1 // "by the government of"
	}
	if c := s.Class(doer.Up); c != CNoun && c != CEvent {
		return -1
	}
	return doer.Up
}

// membersBefore are those whose members "including" tells behind the one event, state or body that
// they do something to, and where that is: "All members of the group attended the conference in
// Oslo, including Algeria and Ghana", "those that are not in the EU, including"; -1 for none. i is the
// item before.
func (p *Parser) membersBefore(s *Sentence, b int32, i int) int32 {
	if s.NPs[b].Prep != p.v.including || s.Class(b) != CState && s.Class(b) != CPerson {
		return -1
	}
	for i > 3 && s.Items[i].Kind == INP && s.Items[i-1].Kind == IPrep && s.Items[i-2].Kind == INP && !s.NPs[s.Items[i].Ref].Plural {
		if c := s.Class(s.Items[i].Ref); c != CPlace && c != CState && c != CDate {
			break
		}
		i -= 2
	}
	v := i - 1
	if v > 0 && s.Items[v].Kind == IPrep { // "states that are not | in | the EU"
		v--
	}
	who := v - 1
	if who > 0 && s.Items[who].Kind == IRel {
		who--
	}
	if who < 0 || s.Items[i].Kind != INP || s.Items[v].Kind != IVerb || s.Items[who].Kind != INP {
		return -1
	}
	if c := s.Class(s.Items[i].Ref); c != CEvent && c != CState && c != COrg || s.NPs[s.Items[i].Ref].Plural {
		return -1
	}
	var buf [12]int32
	for _, x := range p.above(s, s.Items[who].Ref, buf[:]) {
		lead := s.NPs[x].Lead
		if c := s.Class(x); s.NPs[x].Plural && (c == COffice || c == CNoun) && (s.NPs[lead].Prep == 0 || p.lex.Head(s.HeadWord(x))&lexicon.StateHead != 0 || p.othersLike(s, lead, x)) {
			return x
		}
		if up := s.NPs[x].Up; up >= 0 && s.NPs[x].Plural && s.NPs[x].Prep == p.v.of && p.lex.Word(s.HeadWord(up)).Is(lexicon.Tally) {
			return up // "A number of envoys attended the funeral, including"
		}
	}
	return -1
}

// above lists what np hangs on, itself first: the noun phrases a conjunction
// after it may go back to.
func (p *Parser) above(s *Sentence, np int32, buf []int32) []int32 {
	buf = buf[:0]
	seen := func(x int32) bool {
		for _, y := range buf {
			if x == y {
				return true
			}
		}
		return false
	}
	for np >= 0 && len(buf) < 12 && !seen(np) {
		buf = append(buf, np)
		if owner := p.apposedTo(s, np); owner >= 0 && !seen(owner) {
			np = owner
			continue
		}
		if up := s.NPs[np].Up; up >= 0 {
			np = up
		} else if lead := s.NPs[np].Lead; lead != np {
			np = s.NPs[lead].Up
			if np < 0 {
				if owner := p.apposedTo(s, lead); owner >= 0 {
					np = owner
				}
			}
		} else {
			np = -1
		}
	}
	return buf
}
