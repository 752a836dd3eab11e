package group

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
)

// plusAnother joins the noun phrase b behind "plus" to the list of its kind before: "Chad, Mali and Togo | plus Benin".
func (p *Pass) plusAnother(s *syntax.Sentence, b int32, prep int) bool {
	i := prep - 1
	if p.Lex.Word(s.Items[prep].Word).Text != "plus" || i < 0 {
		return false
	}
	comma := s.Items[i].Kind == syntax.IComma
	if comma {
		i--
	}
	if i < 0 || s.Items[i].Kind != syntax.INP {
		return false
	}
	x := s.Items[i].Ref
	if class := s.Class(b); class != s.Class(x) || class != syntax.CState && class != syntax.COrg && class != syntax.CPerson {
		return false
	}
	s.Items[prep-1].Used = s.Items[prep-1].Used || comma
	s.NPs[b].Prep = s.NPs[x].Prep
	p.Join(s, x, b)
	return true
}

// preposition links a noun phrase to the one before its preposition.
func (p *Pass) preposition(s *syntax.Sentence, b int32, prep int) {
	s.NPs[b].Prep = p.meant(s, b, s.Items[prep].Word)
	if p.standsApart(s, b, prep) {
		return
	}
	i := p.itemBefore(s, prep)
	if p.listedToo(s, b, prep, i) || p.plusAnother(s, b, prep) || p.officeBehindComma(s, b, prep, i) {
		return
	}
	if i >= 0 && s.Items[i].Kind == syntax.IClose {
		for i > 0 && s.Items[i].Kind != syntax.IOpen {
			i--
		}
		i--
	}
	if i > 0 && s.Items[i].Kind == syntax.ICloseQuote {
		i-- // "a fruitful meeting" | with
	}
	if i = p.PastTime(s, i); i >= 0 && s.Items[i].Kind == syntax.INP {
		s.NPs[b].Up = p.upBehind(s, b, i)
	}
}

// meant is the preposition that another one before a noun phrase means: "upon" is "on".
func (p *Pass) meant(s *syntax.Sentence, b, prep int32) int32 {
	switch {
	case prep == p.V.Upon:
		return p.V.On // the same, in a better coat
	case prep == p.V.AtEndOf && p.Lex.Gathers(s.HeadWord(b)):
		return p.V.At // who speaks at the end of a summit is at it
	}
	return prep
}

// standsApart says whether the noun phrase behind a preposition belongs to the subject or to what it does, and to nothing right
// before it: "announced the plan while | on a trip to Lima".
func (p *Pass) standsApart(s *syntax.Sentence, b int32, prep int) bool {
	if s.Items[prep].Word == p.V.AsWellAs {
		if p.Lex.Word(s.Words[s.Items[prep].Last-1]).Closed&lexicon.Modal != 0 {
			return true // "Peru will be in the stands, as will | Chile"
		}
		if n := &s.NPs[b]; n.Head < 0 && (n.Det == p.V.Those || n.Det == p.V.That) {
			return true // "the work of Chad, which led the talks in Lima, as well as | those of Peru"
		}
	}
	return s.KindAt(prep-1) == syntax.IAdv && p.Lex.Word(s.Items[prep-1].Word).Text == "while"
}

// itemBefore is the item that a preposition goes back to, past adverbs, and past a comma or a dash where it adds to that: "Iran, | along
// with its ally Syria"; -1 for none.
func (p *Pass) itemBefore(s *syntax.Sentence, prep int) int {
	i := prep - 1
	for i >= 0 && s.Items[i].Kind == syntax.IAdv {
		i--
	}
	if i < 0 || s.Items[i].Kind != syntax.IComma && s.Items[i].Kind != syntax.IDash || !p.Adds(s.Items[prep].Word) {
		return i
	}
	s.Items[i].Used = true
	if open := p.dashBefore(s, i); open > 0 && s.Items[open-1].Kind == syntax.INP && s.Class(s.Items[open-1].Ref) == syntax.CNoun && s.NPs[s.Items[open-1].Ref].Plural {
		i = open // "the bloc's members — Chad and Mali — along with | its partners"
		if open > 2 && s.Items[open-2].Kind == syntax.IPrep && s.Items[open-3].Kind == syntax.INP && s.Class(s.Items[open-3].Ref) == syntax.COffice {
			i = open - 2 // "leaders of the bloc's members — Chad and Mali — along with | its partners"
		}
	}
	return i - 1
}

// listedToo links the noun phrase b behind a preposition that adds it to one of its kind, which what stands at item i hangs on, and
// says whether there is one: "with Ali, president of Chad, as well as | Omar".
func (p *Pass) listedToo(s *syntax.Sentence, b int32, prep, i int) bool {
	word, class := s.Items[prep].Word, s.Class(b)
	if s.KindAt(i) != syntax.INP || word != p.V.AsWellAs && (class != syntax.CPerson || word == p.V.Including || !p.Adds(word)) {
		return false
	}
	a := s.Items[i].Ref
	if class == syntax.COffice {
		x := s.NPs[a].Up
		if x < 0 || s.NPs[a].Prep != p.V.Of || s.Class(x) != syntax.CPerson || s.Class(a) != syntax.CState {
			return false
		}
		s.NPs[b].Up = x // "King Abdullah of Jordan as well as | the leaders of Iraq and Yemen"
		return true
	}
	if class != syntax.CPerson && class != syntax.CEvent {
		return false
	}
	var buf [12]int32
	for _, x := range p.Above(s, a, buf[:]) {
		switch c := s.Class(x); {
		case class == syntax.CPerson && grammar.Alike(c, syntax.CPerson, true) && c != syntax.COffice:
			s.NPs[b].Up = x
			return true
		case class == syntax.CEvent && c == syntax.CEvent:
			s.NPs[b].Prep = s.NPs[x].Prep
			p.Join(s, x, b) // "has agreements with Chad, as well as a treaty with Mali"
			return true
		}
	}
	return false
}

// officeBehindComma links the noun phrase b to who stands before the comma at item i, where it tells more of his office, and says
// whether it does: "A spokeswoman, Ana Rios, | for the agency".
func (p *Pass) officeBehindComma(s *syntax.Sentence, b int32, prep, i int) bool {
	if s.KindAt(i) != syntax.IComma || s.KindAt(i-1) != syntax.INP {
		return false
	}
	a := s.Items[i-1].Ref
	switch s.Items[prep].Word {
	case p.V.For:
		if s.KindAt(i-2) != syntax.IComma || s.KindAt(i-3) != syntax.INP || s.Class(s.Items[i-3].Ref) != syntax.COffice || s.NPs[a].Appos != s.Items[i-3].Ref {
			return false
		}
		s.NPs[b].Up = s.Items[i-3].Ref
	case p.V.Until:
		if s.Class(b) != syntax.COffice || s.Class(a) != syntax.CPerson && s.Class(a) != syntax.CName {
			return false
		}
		s.NPs[b].Prep = 0 // "Mike Pompeo, until now director of the agency,"
		p.Appose(s, a, b)
	default:
		return false
	}
	s.Items[i].Used = true
	return true
}

// upBehind is what the noun phrase b behind a preposition hangs on where another stands right before that, at item i: it or what it
// hangs on itself, "the return of Frank Weber | from Mali"; as before where it hangs on neither.
func (p *Pass) upBehind(s *syntax.Sentence, b int32, i int) int32 {
	x, prep := s.Items[i].Ref, s.NPs[b].Prep
	if prep == p.V.As && s.Class(b) == syntax.COffice && p.SaysWhen(s, x) && !p.Describes(s, &s.NPs[x]) {
		return s.NPs[b].Up // "served for ten years | as ambassador", not "completes her first week as"
	}
	if w := p.Lex.Word(s.HeadWord(x)).Text; w == "itself" || w == "themselves" {
		return s.NPs[b].Up // "found itself | at war"
	}
	a := &s.NPs[x]
	if s.Class(x) == syntax.CDate {
		if a.Prep == p.V.From && s.Class(b) == syntax.CDate {
			return a.Up // "was in Oslo from Monday to Friday | for talks"
		}
		if a.Prep == p.V.Since && prep == p.V.Of && a.Up >= 0 {
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
	if prep == p.V.From && a.Prep == p.V.Of && a.Up >= 0 && p.Lex.Word(s.HeadWord(a.Up)).Is(lexicon.Journey|lexicon.Suffered) {
		return a.Up // "the return of Frank Weber | from Mali", who need not be of it
	}
	return x
}

// journeyAs is the journey that somebody makes in his office, b with "to" saying where, a being what stands
// right before it: "her first visit as president of Peru | to Ghana", not "as ambassador to Ghana"; -1 for none.
func (p *Pass) journeyAs(s *syntax.Sentence, b, a int32) int32 {
	if c := s.Class(b); s.NPs[b].Prep != p.V.To || c != syntax.CPlace && c != syntax.CState {
		return -1
	}
	var buf [12]int32
	for _, x := range p.Above(s, a, buf[:]) {
		n := &s.NPs[x]
		if s.Class(x) != syntax.COffice || n.Prep != p.V.As || n.Det != 0 || n.Up < 0 || !p.Lex.Word(s.HeadWord(n.Up)).Is(lexicon.Journey) {
			continue
		}
		switch p.Lex.Offices[s.Parts[n.Head].Ref].Kind {
		case lexicon.Envoy, lexicon.Diplomat:
			return -1
		}
		return n.Up
	}
	return -1
}

// whence is the event where the journey began that b with "to" says the end of, a being the place right before it:
// "flew from the summit in Lima | to the talks in Rome"; -1 for none.
func (p *Pass) whence(s *syntax.Sentence, b, a int32) int32 {
	if c := s.Class(a); s.NPs[b].Prep != p.V.To || c != syntax.CPlace && c != syntax.CState {
		return -1
	}
	var buf [12]int32
	for _, x := range p.Above(s, a, buf[:]) {
		if s.NPs[x].Prep == p.V.From && s.Class(x) == syntax.CEvent {
			return x
		}
	}
	return -1
}

// doneByBefore is the deed that "of" tells the object of, where its doer a with "by" stands
// between: "the recognition by Peru of Kosovo"; -1 for none.
func (p *Pass) doneByBefore(s *syntax.Sentence, b, a int32) int32 {
	if s.NPs[b].Prep != p.V.Of {
		return -1
	}
	doer := &s.NPs[s.NPs[a].Lead]
	if doer.Prep != p.V.By || doer.Up < 0 {
		return -1
	}
	switch s.Class(a) {
	case syntax.CState, syntax.CPlace, syntax.COrg, syntax.CBloc:
	case syntax.CPerson, syntax.CName:
		if s.Class(b) == syntax.CState {
			return -1 // "a statement by President Rios of Peru"
		}
	default:
		return -1 // "by the government of"
	}
	if c := s.Class(doer.Up); c != syntax.CNoun && c != syntax.CEvent {
		return -1
	}
	return doer.Up
}

// membersBefore are those whose members "including" tells behind the one event, state or body that
// they do something to, and where that is: "All members of the group attended the conference in
// Oslo, including Algeria and Ghana", "those that are not in the EU, including"; -1 for none. i is the
// item before.
func (p *Pass) membersBefore(s *syntax.Sentence, b int32, i int) int32 {
	if s.NPs[b].Prep != p.V.Including || s.Class(b) != syntax.CState && s.Class(b) != syntax.CPerson {
		return -1
	}
	for i > 3 && s.Items[i].Kind == syntax.INP && s.Items[i-1].Kind == syntax.IPrep && s.Items[i-2].Kind == syntax.INP && !s.NPs[s.Items[i].Ref].Plural {
		if c := s.Class(s.Items[i].Ref); c != syntax.CPlace && c != syntax.CState && c != syntax.CDate {
			break
		}
		i -= 2
	}
	v := i - 1
	if v > 0 && s.Items[v].Kind == syntax.IPrep { // "states that are not | in | the EU"
		v--
	}
	who := v - 1
	if who > 0 && s.Items[who].Kind == syntax.IRel {
		who--
	}
	if who < 0 || s.Items[i].Kind != syntax.INP || s.Items[v].Kind != syntax.IVerb || s.Items[who].Kind != syntax.INP {
		return -1
	}
	if c := s.Class(s.Items[i].Ref); c != syntax.CEvent && c != syntax.CState && c != syntax.COrg || s.NPs[s.Items[i].Ref].Plural {
		return -1
	}
	var buf [12]int32
	for _, x := range p.Above(s, s.Items[who].Ref, buf[:]) {
		lead := s.NPs[x].Lead
		if c := s.Class(x); s.NPs[x].Plural && (c == syntax.COffice || c == syntax.CNoun) && (s.NPs[lead].Prep == 0 || p.Lex.Head(s.HeadWord(x))&lexicon.StateHead != 0 || p.othersLike(s, lead, x)) {
			return x
		}
		if up := s.NPs[x].Up; up >= 0 && s.NPs[x].Plural && s.NPs[x].Prep == p.V.Of && p.Lex.Word(s.HeadWord(up)).Is(lexicon.Tally) {
			return up // "A number of envoys attended the funeral, including"
		}
	}
	return -1
}
