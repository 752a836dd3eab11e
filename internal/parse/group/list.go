package group

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
)

// endsList says whether the noun phrase at item j, before "and" and the verb at
// item f, goes on a list that began after item k: "Iran, Iraq and Syria signed".
func (p *Pass) endsList(s *syntax.Sentence, k, j, f int) bool {
	conj := false
	for i := j; i < f; i++ {
		conj = conj || s.Items[i].Kind == syntax.IConj
	}
	if !conj {
		return false
	}
	c := s.Class(s.Items[j].Ref)
	for i := k; i < j; i++ {
		if s.Items[i].Kind == syntax.INP && grammar.Alike(s.Class(s.Items[i].Ref), c, true) {
			return true
		}
	}
	return false
}

// samePreposition joins a noun phrase after "and" and a preposition to the one
// before with the same preposition: "by Interpol and by Colombia".
func (p *Pass) samePreposition(s *syntax.Sentence, b int32, prep int) {
	items := s.Items
	i := prep - 1
	for i >= 0 && items[i].Kind == syntax.IAdv {
		i--
	}
	if word := items[prep].Word; word == p.V.By || word == p.V.To {
		i = p.andBefore(s, i)
	}
	if i < 0 || items[i].Kind != syntax.IConj && (items[i].Kind != syntax.IComma || items[prep].Word != p.V.By && !p.posted(s, i, prep)) && (items[i].Kind != syntax.ISemicolon || p.ownVerb(s, prep) >= 0) {
		return // also "attended by A, by B and by C"
	}
	if p.fronts(s, prep+3) {
		return // "; for Vienna, Count Buol": another clause
	}
	c, semicolon := i, -1
	if items[i].Kind == syntax.ISemicolon { // "with the premier; with the chairman; and with the envoy"
		semicolon = i
	}
	for i--; i >= 0 && (items[i].Kind == syntax.IComma || items[i].Kind == syntax.IAdv || items[i].Kind == syntax.ISemicolon && p.ownVerb(s, prep) < 0); i-- {
		if items[i].Kind == syntax.ISemicolon {
			semicolon = i
		}
	}
	if i < 0 || items[i].Kind != syntax.INP {
		return
	}
	people := func(c syntax.NPClass) bool { return c == syntax.CPerson || c == syntax.COffice || c == syntax.CName }
	var buf [12]int32
	for _, x := range p.Above(s, items[i].Ref, buf[:]) {
		if s.NPs[x].Prep == items[prep].Word && items[prep].Word == p.V.Between { // "deals between A and B and between C and D"
			s.NPs[b].Up = s.NPs[s.NPs[x].Lead].Up
			return
		}
		if s.NPs[x].Prep == items[prep].Word && (grammar.Alike(s.Class(x), s.Class(b), true) || semicolon >= 0 && people(s.Class(x)) && people(s.Class(b))) {
			p.Join(s, x, b)
			items[c].Used = true
			if semicolon >= 0 {
				items[semicolon].Used = true
			}
			return
		}
	}
}

// andBefore is the item of the "and" before what is told between it and the second preposition
// of a list, whose last item i is: "led by X and | on the Chilean side | by Y", "ambassador to Peru
// and|, since May,| to Chile"; i where there is none.
func (p *Pass) andBefore(s *syntax.Sentence, i int) int {
	k := i
	if k > 0 && s.Items[k].Kind == syntax.IComma { // "by X and, for Chile, by Y"
		k--
	}
	if k < 2 || s.Items[k].Kind != syntax.INP || s.Items[k-1].Kind != syntax.IPrep {
		return i
	}
	if k -= 2; k > 0 && s.Items[k].Kind == syntax.IComma {
		k--
	}
	if s.Items[k].Kind == syntax.IConj {
		return k
	}
	return i
}

// posted says whether the comma at item i and the preposition behind it go on where a
// diplomat is sent: "ambassador to Turkey, to Serbia and to Norway".
func (p *Pass) posted(s *syntax.Sentence, i, prep int) bool {
	if i == 0 || s.Items[i-1].Kind != syntax.INP {
		return false
	}
	x := s.Items[i-1].Ref
	up := s.NPs[x].Up
	return s.NPs[x].Prep == s.Items[prep].Word && s.Class(x) == syntax.CState && up >= 0 && (s.Class(up) == syntax.COffice || s.Class(up) == syntax.CState && s.NPs[up].Prep == p.V.Of)
}

// alternate reads the list behind the title in the plural before item k in which each
// state is followed by who holds the office there: "the presidents of | Benin, Patrice
// Talon; Liberia, George Weah; and Togo, Faure Gnassingbé". It says behind which item the
// list ends, 0 where there is none.
func (p *Pass) alternate(s *syntax.Sentence, k int) int {
	items := s.Items
	if k < 2 || items[k].Kind != syntax.INP || items[k-1].Kind != syntax.IPrep || items[k-1].Word != p.V.Of || items[k-2].Kind != syntax.INP || s.Class(items[k].Ref) != syntax.CState {
		return 0
	}
	title := items[k-2].Ref
	if s.Class(title) != syntax.COffice || !s.NPs[title].Plural {
		return 0
	}
	pairs, end := 0, 0
	for i := k; p.stateAndName(s, i); pairs++ {
		end = i + 3
		for i = end; i < len(items) && (items[i].Kind == syntax.IComma || items[i].Kind == syntax.ISemicolon || items[i].Kind == syntax.IConj || i > end && items[i].Kind == syntax.IPrep && items[i].Word == p.V.Of); i++ {
		}
		if i == end {
			pairs++
			break
		}
	}
	if pairs < 2 {
		return 0
	}
	first := items[k].Ref
	s.NPs[first].Prep, s.NPs[first].Up = p.V.Of, title
	for i := k + 1; i < end; i++ {
		switch items[i].Kind {
		case syntax.INP:
			p.Join(s, first, items[i].Ref)
		default:
			items[i].Used = true
			if items[i].Kind == syntax.ISemicolon {
				items[i].Kind = syntax.IComma
			}
		}
	}
	return end
}

// stateAndName says whether at item i a state, a comma and a name stand.
func (p *Pass) stateAndName(s *syntax.Sentence, i int) bool {
	if i+2 >= len(s.Items) || s.Items[i].Kind != syntax.INP || s.Items[i+1].Kind != syntax.IComma || s.Items[i+2].Kind != syntax.INP || s.Class(s.Items[i].Ref) != syntax.CState {
		return false
	}
	return p.MaybePerson(s, s.Items[i+2].Ref)
}

// anotherOf finds the person whose list the name b at item k goes on with, both
// with their states: "Presidents Umaru Gwandu of Nigeria and Mamane Issoufa of
// Niger", "Jevtić for Yugoslavia and Beneš for Czechoslovakia"; -1 for none.
func (p *Pass) anotherOf(s *syntax.Sentence, chain []int32, b int32, k int) int32 {
	of := func(np int32) bool {
		return (s.NPs[np].Prep == p.V.Of || s.NPs[np].Prep == p.V.For) && (s.Class(np) == syntax.CState || s.Class(np) == syntax.CPlace)
	}
	if s.Class(b) != syntax.CName || !p.CouldBePerson(s, b) || len(chain) < 2 || !of(chain[0]) || s.NPs[chain[0]].Up != chain[1] {
		return -1
	}
	if c := s.Class(chain[1]); c != syntax.CPerson && c != syntax.CName || k+2 >= len(s.Items) || s.Items[k+1].Kind != syntax.IPrep || s.Items[k+1].Word != s.NPs[chain[0]].Prep || s.Items[k+2].Kind != syntax.INP || s.Class(s.Items[k+2].Ref) != s.Class(chain[0]) {
		return -1
	}
	return chain[1]
}

// behindAside finds the person with whom the name b makes two, past the title that the comma
// before the conjunction closes, or the titles: "Ana Rios, the head of Petroperu, and | Luis Vera",
// "Ana Rios, a singer and former minister, and | Luis Vera"; -1 for none.
func (p *Pass) behindAside(s *syntax.Sentence, chain []int32, b int32) int32 {
	switch s.Class(b) {
	case syntax.CPerson:
	case syntax.CPlace: // "and Pita Banda, a minister"
		if !p.namesake(s, b) {
			return -1
		}
	case syntax.CName:
		if !p.CouldBePerson(s, b) {
			return -1
		}
	default:
		return -1
	}
	for _, x := range chain {
		if lead := s.NPs[x].Lead; lead != x && s.NPs[x].Next < 0 && s.Class(x) == syntax.COffice && s.NPs[lead].Apposed {
			x = lead
		} else if lead != x || s.NPs[x].Next >= 0 {
			return -1 // "the head of Gold, Silver, and | Copper Holding"
		}
		if s.Class(x) == syntax.COffice {
			if named := p.ApposedTo(s, x); named >= 0 && named < x && (s.Class(named) == syntax.CPerson || s.Class(named) == syntax.CName) {
				return named
			}
			return -1
		}
	}
	return -1
}

// newSubject says whether the noun phrase at item i is, or hangs on, the subject of a
// clause that has no verb yet, to which another is added: ", and negotiators of Chile
// and Peru met", "and Cuba, Chile and Peru met", ", and Peru and its allies met", "and on Friday Peru
// and Chile met".
func (p *Pass) newSubject(s *syntax.Sentence, i int) bool {
	for at, comma := i, false; i > 1; i-- {
		switch it := &s.Items[i]; it.Kind {
		case syntax.INP, syntax.IPrep, syntax.IAdv:
		case syntax.IComma:
			comma = true
		case syntax.IDash:
			return s.Items[i+1].Kind == syntax.INP // "one thing was clear - Peru and Chile met"
		case syntax.IConj:
			if !it.Used {
				subj := p.pastOpening(s, i+1)
				return subj <= at && (subj > i+1 || comma || s.Items[i-1].Kind == syntax.IComma) && s.Items[subj].Kind == syntax.INP
			}
		default:
			return false
		}
	}
	return false
}

// pastOpening is the item behind the adverbs and the phrases that say when or where with which a
// clause begins at item i: "two days later | Peru", "meanwhile | Peru", "in May | Peru".
func (p *Pass) pastOpening(s *syntax.Sentence, i int) int {
	for {
		switch kind, next := s.KindAt(i), s.KindAt(i+1); {
		case kind == syntax.IAdv:
			i++
		case kind == syntax.IPrep && next == syntax.INP, kind == syntax.INP && next == syntax.IAdv && p.TimeWord(s, s.Items[i].Ref):
			i += 2
		case kind == syntax.INP && next == syntax.INP && p.SaysWhen(s, s.Items[i].Ref):
			i++
		default:
			return i
		}
	}
}

// counted says whether a noun phrase counts several of a kind: "two companies",
// "three other Sudanese".
func (p *Pass) counted(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if c := s.Class(np); c == syntax.CState && s.HeadPart(np).Is(lexicon.People) && n.PFirst < n.Head && n.Next < 0 && n.Lead == np && !n.Apposed {
		return s.Parts[n.PFirst].Kind == syntax.PNum
	}
	if c := s.Class(np); c != syntax.CNoun && c != syntax.COffice && c != syntax.COrg || n.Next >= 0 || n.Lead != np || n.Apposed || n.Appos >= 0 || n.PFirst >= n.Head {
		return false
	}
	return s.Parts[n.PFirst].Kind == syntax.PNum && n.Plural && !p.TimeWord(s, np)
}

// tallied says whether a noun phrase counts just as many as the names are that are listed from
// item k: "six powers, | Britain, China, France, Germany, Russia and the United States".
func (p *Pass) tallied(s *syntax.Sentence, np int32, k int) bool {
	n := &s.NPs[np]
	if c := s.Class(np); c != syntax.CNoun && c != syntax.COffice && c != syntax.COrg && c != syntax.CBloc || n.Next >= 0 || n.Appos >= 0 {
		return false
	}
	many := slices.Index(tallies[:], strings.ToLower(s.Doc.Of(int(s.Parts[n.PFirst].First))))
	for i := k; i < len(s.Items) && many > 1; i++ {
		switch it := &s.Items[i]; it.Kind {
		case syntax.INP:
			if !grammar.Alike(s.Class(it.Ref), s.Class(s.Items[k].Ref), true) {
				return false
			}
			if many--; many == 1 {
				return s.KindAt(i+1) == syntax.IConj && s.KindAt(i+2) == syntax.INP || i+3 < len(s.Items) && s.Items[i+1].Kind == syntax.IComma && s.Items[i+2].Kind == syntax.IConj && s.Items[i+3].Kind == syntax.INP
			}
		case syntax.IComma:
		default:
			return false
		}
	}
	return false
}

// tallies are the numbers that names are counted by, at their places.
var tallies = [...]string{2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve"}

// namesFollow says whether the noun phrase at item k begins a list of names that
// ends a sentence or that a comma and a verb end.
func (p *Pass) namesFollow(s *syntax.Sentence, k int) bool {
	class := s.Class(s.Items[k].Ref)
	if class != syntax.CName && class != syntax.CPerson && class != syntax.CState && class != syntax.COrg {
		return false
	}
	list := false
	for i := k; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case syntax.INP:
			if s.Items[max(i-1, 0)].Kind != syntax.IPrep && !grammar.Alike(s.Class(it.Ref), class, true) {
				return false
			}
		case syntax.IConj:
			list = true
		case syntax.IComma:
			if i+1 < len(s.Items) && (s.Items[i+1].Kind == syntax.IVerb || s.Items[i+1].Kind == syntax.IRel || s.Items[i+1].Kind == syntax.IPrep) {
				return list
			}
		case syntax.IPrep:
		case syntax.IStop, syntax.IDash:
			return list
		default:
			return false
		}
	}
	return list
}

// memberBefore finds the member of the list which the noun phrase at item k goes
// on after the mark at item sep: after a semicolon the first of its kind between
// that mark and the one before, "X, spokesman of the council; Y, who commands the
// guard; and Z"; after a comma that closes a clause, what that clause is about, "X,
// which is based in Niamey, and Y"; -1 for none.
func (p *Pass) memberBefore(s *syntax.Sentence, k, sep int) int32 {
	items := s.Items
	class := s.Class(items[k].Ref)
	if class == syntax.CNoun && k+2 < len(items) && items[k+1].Kind == syntax.IComma && items[k+2].Kind == syntax.INP && (s.Class(items[k+2].Ref) == syntax.CPerson || s.Class(items[k+2].Ref) == syntax.CName) {
		class = syntax.CPerson // "a trader, Salim Haroun"
	}
	if sep < 1 || s.Heading || class == syntax.CNoun || class == syntax.CEvent || class == syntax.CPron || class == syntax.CDate || class == syntax.CNumber {
		return -1
	}
	if v := p.ownVerb(s, k); v >= 0 && p.mainVerbBefore(s, sep) && !p.waits(s, sep) {
		b := p.Ahead(s, items)
		if s.Verbs[items[v].Ref].Form != syntax.MaybeParticiple || items[v-1].Kind != syntax.INP || !p.Indefinite(s, items[v-1].Ref) || b.ObjectFollows(v) {
			return -1 // but "a firm based in Dubai", "a man accused of"
		}
	}
	switch items[sep].Kind {
	case syntax.ISemicolon:
		first := p.firstAlike(s, sep, class)
		if first >= 0 {
			if o := p.ApposedTo(s, first); o >= 0 {
				return o // "the president of Peru, Rosa Diaz;"
			}
		}
		return first
	case syntax.IComma:
		if items[sep-1].Kind == syntax.INP && sep > 1 && items[sep-2].Kind == syntax.IPrep && items[sep-2].Word != p.V.Of && grammar.Alike(s.Class(items[sep-1].Ref), class, true) && p.listGoesOn(s, k) && (p.mainVerbBefore(s, sep) || !p.subjectsEnd(s, k)) {
			return -1 // "X, to which leaders from Africa, Asia and": the nearer list
		}
		if p.objectGoesOn(s, k, sep) {
			return -1 // "a bloc that brings together Chile, Peru and Cuba": the list of the verb
		}
		return p.memberToldOf(s, k, sep, class)
	}
	return -1
}

// firstAlike is the first noun phrase of a class between the semicolon at item sep and the mark or the main verb before that; -1 for
// none.
func (p *Pass) firstAlike(s *syntax.Sentence, sep int, class syntax.NPClass) int32 {
	first := int32(-1)
	for i := sep - 1; i >= 0; i-- {
		switch it := &s.Items[i]; it.Kind {
		case syntax.INP:
			if grammar.Alike(s.Class(it.Ref), class, true) && s.NPs[it.Ref].PossNP < 0 {
				first = it.Ref
			}
		case syntax.IVerb:
			f := s.Verbs[it.Ref].Form
			if rel := p.relativeOf(s, i); rel >= 0 {
				i = rel
			} else if f == syntax.Finite || f == syntax.MaybeParticiple {
				return first
			}
		case syntax.ISemicolon, syntax.IColon:
			return first
		}
	}
	return first
}

// memberToldOf is the noun phrase of a class of which the clause or the phrase tells that the comma at item sep closes: "| X, which is
// based in Niamey, and Y"; -1 for none.
func (p *Pass) memberToldOf(s *syntax.Sentence, k, sep int, class syntax.NPClass) int32 {
	items := s.Items
	roster := p.rosterBefore(s, k)
	subject := roster || p.ownVerb(s, k) >= 0 // and no main verb before
	for i := sep - 1; i > 0; i-- {
		switch items[i].Kind {
		case syntax.IVerb:
			if p.Lex.Word(s.Verbs[items[i].Ref].Lemma).Does(lexicon.Comprises) {
				return -1 // "the Quartet, which consists of the Union, Russia and": its own list
			}
		case syntax.IPrep, syntax.INP, syntax.IAdv, syntax.IOther:
		case syntax.ISub:
			if items[i-1].Kind != syntax.IVerb && !roster {
				return -1 // but "X, who confirmed that she would come, and Y"
			}
		case syntax.IConj:
			if items[i+1].Kind != syntax.IRel {
				return -1 // but "X, which left and whose envoy stayed, and Y"
			}
		case syntax.IRel:
			if items[i-1].Kind != syntax.INP {
				continue
			}
			// "X, the former minister who helped, and Y"
			if o := p.ApposedTo(s, items[i-1].Ref); o >= 0 && grammar.Alike(s.Class(o), class, true) {
				return o
			}
		case syntax.IComma:
			if items[i-1].Kind != syntax.INP || !p.tellsOf(s, i+1, sep, subject) {
				return -1
			}
			return p.memberAbove(s, items[i-1].Ref, items[k].Ref, class)
		default:
			return -1
		}
	}
	return -1
}

// memberAbove is the one of a noun phrase and those it hangs on that a list can go on from with noun phrase next, which is of a class;
// -1 for none.
func (p *Pass) memberAbove(s *syntax.Sentence, np, next int32, class syntax.NPClass) int32 {
	var buf [12]int32
	for _, x := range p.Above(s, np, buf[:]) {
		c := s.Class(x)
		if !grammar.Alike(c, class, true) || class == syntax.CName && (c == syntax.CState || c == syntax.CPlace) && p.CouldBePerson(s, next) ||
			c == syntax.CName && (class == syntax.CState || class == syntax.CPlace) && p.CouldBePerson(s, x) {
			continue
		}
		return x
	}
	return -1
}

// tellsOf says whether a relative clause begins at item i, before the comma at item sep, or,
// where a subject goes on behind that, a phrase or participle which tells of it too: "X,
// facing calls to resign, and Y", "X, on a visit to Peru, and Y".
func (p *Pass) tellsOf(s *syntax.Sentence, i, sep int, subject bool) bool {
	verb := func(it syntax.Item) bool { return it.Kind == syntax.IVerb }
	switch it := &s.Items[i]; it.Kind {
	case syntax.IRel:
		return true
	case syntax.IPrep:
		if i+1 < sep && s.Items[i+1].Kind == syntax.IRel {
			return slices.ContainsFunc(s.Items[i+2:sep], verb) // not yet in "the bloc, of which Chad, | Mali and Togo are members"
		}
		return subject && i > 1 && s.NPs[s.NPs[s.Items[i-2].Ref].Lead].Prep == 0
	case syntax.IVerb:
		return subject && s.Verbs[it.Ref].Form == syntax.Gerund
	}
	return false
}

// objectGoesOn says whether the noun phrase at item k, behind the comma at item sep, goes
// on the list that began right behind a verb or a preposition, and more follow.
func (p *Pass) objectGoesOn(s *syntax.Sentence, k, sep int) bool {
	items := s.Items
	if sep < 2 || items[sep-1].Kind != syntax.INP || !grammar.Alike(s.Class(items[sep-1].Ref), s.Class(items[k].Ref), true) {
		return false
	}
	if k+2 >= len(items) || items[k+1].Kind != syntax.IComma && items[k+1].Kind != syntax.IConj || items[k+2].Kind != syntax.INP && items[k+2].Kind != syntax.IConj {
		return false
	}
	if items[k+1].Kind == syntax.IComma && items[k+2].Kind == syntax.INP && p.Indefinite(s, items[k+2].Ref) && s.Class(items[k+2].Ref) == syntax.CNoun && p.ownVerb(s, k) >= 0 {
		return false // "Iran, which has armed Mali, and Chad, | a neighbour, agreed"
	}
	i := sep - 2
	for i > 0 && (items[i].Kind == syntax.IAdv || items[i].Kind == syntax.IOther) {
		i--
	}
	if items[i].Kind == syntax.IPrep { // "Peru, where he met with envoys from Chad, Togo, and Mali"
		return sep == k-1 && s.Class(items[sep-1].Ref) == s.Class(items[k].Ref) && (p.ownVerb(s, k) < 0 || p.mainVerbBefore(s, sep))
	}
	return items[i].Kind == syntax.IVerb || s.NPs[items[sep-1].Ref].Lead != items[sep-1].Ref
}

// mainVerbBefore says whether a finite verb that is not one of a relative clause stands
// before item k, not too far.
func (p *Pass) mainVerbBefore(s *syntax.Sentence, k int) bool {
	const reach = 60
	for i := max(0, k-reach); i < k; i++ {
		if it := &s.Items[i]; it.Kind == syntax.IVerb && p.relativeOf(s, i) < 0 {
			if f := s.Verbs[it.Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
				return true
			}
		}
	}
	return false
}

// waits says whether the noun phrase of which a relative clause tells more, closed by the comma at item sep, begins a clause
// behind "that", "when" or "after", whose verb is still to come: "said that | Iran, which borders Iraq, and Oman agreed".
func (p *Pass) waits(s *syntax.Sentence, sep int) bool {
	for i := sep - 1; i > 2; i-- {
		switch s.Items[i].Kind {
		case syntax.IVerb, syntax.INP, syntax.IPrep, syntax.IAdv:
		case syntax.IRel:
			if s.Items[i-1].Kind != syntax.IComma || s.Items[i-2].Kind != syntax.INP {
				return false
			}
			before := &s.Items[i-3]
			return before.Kind == syntax.ISub || before.Kind == syntax.IPrep && (before.Word == p.V.After || before.Word == p.V.Before || before.Word == p.V.Since)
		default:
			return false
		}
	}
	return false
}

// relativeOf finds the pronoun that begins the clause of the verb at item v: "who
// commands"; -1 for none.
func (p *Pass) relativeOf(s *syntax.Sentence, v int) int {
	for i := v - 1; i >= 0; i-- {
		switch s.Items[i].Kind {
		case syntax.IRel:
			return i
		case syntax.INP, syntax.IAdv, syntax.IPrep:
		default:
			return -1
		}
	}
	return -1
}

// sharesNoun joins noun phrase a, which has only the adjective or number of its
// noun, to b, which has the noun: "ten Russian and three Belarusian diplomats",
// "Russian, Chinese and Iranian forces".
func (p *Pass) sharesNoun(s *syntax.Sentence, a, b int32) bool {
	if poss := s.NPs[b].PossNP; poss >= 0 && s.NPs[b].Plural && s.Class(b) == syntax.COffice && s.Class(poss) == syntax.CState && s.Class(a) == syntax.CState && s.Tag(s.NPs[a].Last-1) == syntax.Clitic {
		s.NPs[a].Like = b // "met Ghana's and Togo's presidents"
		p.Join(s, a, b)
		return true
	}
	if !s.LacksNoun(a) && !p.attributive(s, a, b) && !(ofTwo(s, a, s.NPs[a].Head) && ofTwo(s, b, s.NPs[b].Head-1)) || s.NPs[b].Det != 0 && !s.NPs[b].Plural || s.NPs[b].PossNP >= 0 {
		return false
	}
	switch h := s.HeadPart(b); {
	case h == nil || h.Last-1 < h.First:
		return false
	case h.Kind != syntax.PNoun && h.Kind != syntax.POffice && h.Kind != syntax.PEvent:
		return false
	}
	if s.NPs[b].Head == s.NPs[b].PFirst {
		return false // "Russian and troops"
	}
	var buf [64]int32
	for _, m := range s.Members(a, buf[:]) {
		if s.LacksNoun(m) || m == a || p.attributive(s, m, b) {
			s.NPs[m].Like = b
			s.NPs[m].Plural = true
		}
	}
	if s.NPs[s.NPs[a].Lead].Neg { // "no Peruvian or Chilean minister"
		for _, m := range append(s.Members(a, buf[:]), b) {
			s.NPs[m].Neg = true
		}
	}
	p.Join(s, a, b)
	p.joinBefore(s, s.NPs[a].Lead, b)
	return true
}

// ofTwo says whether the two parts of a noun phrase that end with part k are states that a
// hyphen joins: "the US-Japan | and US-Korea alliances".
func ofTwo(s *syntax.Sentence, np, k int32) bool {
	if k <= s.NPs[np].PFirst {
		return false
	}
	x, y := &s.Parts[k-1], &s.Parts[k]
	return x.Kind == syntax.PEntity && y.Kind == syntax.PEntity && x.Is(lexicon.State) && y.Is(lexicon.State) && s.Doc.Tokens[y.First].Joined
}

// joinBefore joins the list that shares noun phrase b's noun to what stands before
// it with "and": "Shoukry and his Greek, Cypriot and French counterparts".
func (p *Pass) joinBefore(s *syntax.Sentence, lead, b int32) {
	for k := 2; k < len(s.Items); k++ {
		if s.Items[k].Kind != syntax.INP || s.Items[k].Ref != lead {
			continue
		}
		if x := s.Items[k-2]; s.Items[k-1].Kind == syntax.IConj && x.Kind == syntax.INP && grammar.Alike(s.Class(x.Ref), s.Class(b), true) {
			var buf [64]int32
			members := s.Members(lead, buf[:])
			for _, m := range members {
				s.NPs[m].Next = -1
			}
			for _, m := range members {
				p.Join(s, x.Ref, m)
			}
		}
		return
	}
}

// attributive says whether noun phrase a, a state or organization written in
// capitals, stands beside the demonym that begins b: "US and Chinese officials".
func (p *Pass) attributive(s *syntax.Sentence, a, b int32) bool {
	h := s.HeadPart(a)
	if p.meetToo(s, a, b) {
		return true
	}
	if h == nil || h.Kind != syntax.PEntity || s.NPs[b].PFirst == s.NPs[b].PLast || !(h.Is(lexicon.State) || h.Is(lexicon.Org)) {
		return false
	}
	if onlyAdjectives(s, a) && p.penalties(s, b) {
		return true
	}
	if s.NPs[a].PossWord != 0 && h.Is(lexicon.State) && s.NPs[b].Plural && p.DemonymFirst(s, b) {
		return true // "our Republic of Korea and Japanese allies"
	}
	if s.NPs[a].Det != 0 || !p.untitled(s, a) {
		return false
	}
	t := &s.Doc.Tokens[h.First]
	if first, n := &s.Parts[s.NPs[b].PFirst], &s.NPs[b]; n.Det == 0 && n.Plural && n.Head == n.PFirst+1 && s.Class(b) == syntax.COffice && h.Is(lexicon.State) && first.Kind == syntax.PEntity && first.Is(lexicon.State) && s.Parts[n.Head].Last == n.Last {
		return true // "talks with Iran and Iraq ministers"
	}
	return h.Last-h.First == 1 && (t.AllCaps || s.Doc.Text[t.End-1] == '.') && p.DemonymFirst(s, b)
}

// penalties says whether noun phrase np begins with whose penalties or whose list of them it is: "European Union and | U.S. sanctions",
// "on a UN and | US sanctions list".
func (p *Pass) penalties(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Det != 0 || n.Head < n.PFirst || s.Parts[n.PFirst].Kind != syntax.PEntity {
		return false
	}
	return slices.ContainsFunc(s.Parts[n.PFirst:n.Head+1], func(x syntax.Part) bool { return p.Lex.Names(s.Words[x.Last-1], lexicon.Penalty) })
}

// onlyAdjectives says whether nothing but adjectives stands before the head of a noun phrase.
func onlyAdjectives(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.PossNP < 0 && !slices.ContainsFunc(s.Parts[n.PFirst:n.Head], func(p syntax.Part) bool { return p.Kind != syntax.PAdj })
}

// meetToo says whether noun phrase a is only the name of a body and b several gatherings, which begins with that of
// another: "the G7 | and NATO summits".
func (p *Pass) meetToo(s *syntax.Sentence, a, b int32) bool {
	x, y := &s.NPs[a], &s.NPs[b]
	body := func(h *syntax.Part) bool {
		return h.Kind == syntax.PEntity && (h.Is(lexicon.Org) || h.Is(lexicon.Bloc))
	}
	return s.Class(b) == syntax.CEvent && y.Plural && y.Det == 0 && y.Head == y.PFirst+1 && p.Lex.Gathering(p.Lex.Events[s.Parts[y.Head].Ref].Kind) == "meeting" &&
		body(&s.Parts[y.PFirst]) && x.PLast == x.PFirst+1 && x.PossNP < 0 && body(&s.Parts[x.PFirst])
}

// sameKindBefore finds the noun phrase whose list of nouns b, at item k, goes on
// with its article, rather than describe the name before it: "an attack on
// Israel, a rupture and a reconciliation"; -1 for none.
func (p *Pass) sameKindBefore(s *syntax.Sentence, chain []int32, b int32, k int) int32 {
	indefinite := func(np int32) bool {
		c, d := s.Class(np), s.NPs[np].Det
		return (c == syntax.CNoun || c == syntax.CEvent) && (d == p.V.A || d == p.V.An)
	}
	if !indefinite(b) || s.KindAt(k+1) != syntax.IConj || s.KindAt(k+2) != syntax.INP || !indefinite(s.Items[k+2].Ref) {
		return -1
	}
	for _, x := range chain[1:] {
		if indefinite(x) {
			return x
		}
	}
	return -1
}

// bareList says whether item k is of a list of states with commas alone before a finite verb:
// "Presidents of Chad, Mali, Togo will attend".
func (p *Pass) bareList(s *syntax.Sentence, k int) bool {
	state := func(i int) bool {
		return i >= 0 && i < len(s.Items) && s.Items[i].Kind == syntax.INP && s.Class(s.Items[i].Ref) == syntax.CState
	}
	comma := func(i int) bool { return i >= 0 && i < len(s.Items) && s.Items[i].Kind == syntax.IComma }
	first, last := k, k
	for state(first) && comma(first-1) && state(first-2) {
		first -= 2
	}
	for state(last) && comma(last+1) && state(last+2) {
		last += 2
	}
	if !state(k) || last-first < 4 || s.KindAt(last+1) != syntax.IVerb {
		return false
	}
	if s.KindAt(first-1) == syntax.IPrep && s.Items[first-1].Word != p.V.Of && s.Items[first-1].Word != p.V.From {
		return false // "In Beirut, Iran, Iraq said"
	}
	f := s.Verbs[s.Items[last+1].Ref].Form
	return f == syntax.Finite || f == syntax.MaybeParticiple
}

// endsBehindRelative says whether a relative clause behind the comma at item i is about the last
// but one of a list that the noun phrase at item k is in: "met A, B, who came late, and C".
func (p *Pass) endsBehindRelative(s *syntax.Sentence, k, i int) bool {
	if i+2 < len(s.Items) && s.Items[i+1].Kind == syntax.IPrep {
		return p.endsBehindPhrase(s, k, i)
	}
	if i+2 >= len(s.Items) || s.Items[i+1].Kind != syntax.IRel {
		return false
	}
	verb := false
	for j := i + 2; j+2 < len(s.Items); j++ {
		switch s.Items[j].Kind {
		case syntax.IVerb:
			verb = true
		case syntax.IComma:
			last := j + 1
			if s.Items[last].Kind == syntax.IConj {
				last++
			} else if !p.subjectsEnd(s, last) && (!p.closesList(s, last) || s.Items[j-1].Kind == syntax.INP && grammar.Alike(s.Class(s.Items[j-1].Ref), s.Class(s.Items[k].Ref), true)) {
				return false
			}
			if !verb || s.Items[last].Kind != syntax.INP || !grammar.Alike(s.Class(s.Items[last].Ref), s.Class(s.Items[k].Ref), true) {
				return false
			}
			return p.ownVerb(s, last) < 0 || !p.mainVerbBefore(s, k) && p.subjectsEnd(s, last)
		case syntax.INP, syntax.IPrep, syntax.IAdv, syntax.INeg:
		default:
			return false
		}
	}
	return false
}

// subjectsEnd says whether the noun phrase at item k goes on a list, or ends it, that is the subject of the finite verb right
// behind its last member: "Peru, which left, | Mali and Togo met".
func (p *Pass) subjectsEnd(s *syntax.Sentence, k int) bool {
	for i := k; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case syntax.INP, syntax.IConj, syntax.IComma:
		case syntax.IPrep:
			if it.Word != p.V.Of {
				return false
			}
		case syntax.IVerb:
			f := s.Verbs[it.Ref].Form
			return s.Items[i-1].Kind == syntax.INP && (f == syntax.Finite || f == syntax.MaybeParticiple)
		default:
			return false
		}
	}
	return false
}

// closesList says whether the noun phrase at item k goes on a list that "and" and one more end, and the sentence with them:
// "Peru recognised Chad, Cuba, which has a new president, | Mali and Togo."
func (p *Pass) closesList(s *syntax.Sentence, k int) bool {
	and := false
	for i := k; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case syntax.INP, syntax.IComma:
		case syntax.IConj:
			and = true
		case syntax.IPrep:
			if it.Word != p.V.Of {
				return false
			}
		case syntax.IStop:
			return and
		default:
			return false
		}
	}
	return and
}

// endsBehindPhrase says whether what a preposition begins behind the comma at item i tells of
// one of several people listed behind the verb, of whom more are named behind it: "Among the
// guests were A, B, on his last trip, C and D".
func (p *Pass) endsBehindPhrase(s *syntax.Sentence, k, i int) bool {
	if !p.rosterBefore(s, k) {
		return false
	}
	for j := i + 2; j+2 < len(s.Items); j++ {
		switch s.Items[j].Kind {
		case syntax.IRel, syntax.ISemicolon, syntax.IColon, syntax.IStop:
			return false
		case syntax.IComma:
			if j++; s.Items[j].Kind == syntax.IConj {
				j++
			}
			return s.Items[j].Kind == syntax.INP && grammar.Alike(s.Class(s.Items[j].Ref), s.Class(s.Items[k].Ref), true) && p.ownVerb(s, j) < 0
		}
	}
	return false
}

// rosterBefore says whether the person at item k stands behind the verb of a sentence that begins
// with a phrase about the place of those listed: "Among the guests were A, B".
func (p *Pass) rosterBefore(s *syntax.Sentence, k int) bool {
	if c := s.Class(s.Items[k].Ref); c != syntax.CPerson && c != syntax.CName && c != syntax.COffice || len(s.Items) == 0 || s.Items[0].Kind != syntax.IPrep {
		return false
	}
	for i := 1; i < k; i++ {
		switch s.Items[i].Kind {
		case syntax.IVerb:
			return p.Lex.Word(s.Verbs[s.Items[i].Ref].Lemma).Text == "be" && s.KindAt(i+1) == syntax.INP
		case syntax.IPrep, syntax.INP, syntax.IAdv:
		default:
			return false
		}
	}
	return false
}

// listGoesOn says whether after the noun phrase at item k and what hangs on it
// comes "and" or a comma with another noun phrase.
func (p *Pass) listGoesOn(s *syntax.Sentence, k int) bool {
	if p.bareList(s, k) {
		return true
	}
	comma, open := false, 0
	for i := k + 1; i < len(s.Items); i++ {
		if kind := s.Items[i].Kind; open > 0 && kind != syntax.IOpen && kind != syntax.IClose {
			continue // "Luis Soto (who left early), and Jan Smit"
		}
		switch s.Items[i].Kind {
		case syntax.IPrep, syntax.IAdv, syntax.IOpenQuote, syntax.ICloseQuote:
			if s.Items[i].Word == p.V.AsWellAs { // "Chile, Peru as well as Cuba"
				return true
			}
		case syntax.IOpen:
			open++
		case syntax.IClose:
			if open--; open < 0 && comma { // "(Bolivia, Colombia, Peru)"
				return true
			}
		case syntax.INP:
			if s.Items[i-1].Kind == syntax.INP {
				if c := s.Class(s.Items[i].Ref); c != syntax.CPerson && c != syntax.CName {
					return false
				}
			}
		case syntax.IConj:
			return true
		case syntax.IComma, syntax.ISemicolon:
			if s.KindAt(i+1) == syntax.IPrep && s.Items[i+1].Word == p.V.AsWellAs { // "Chile, Peru, as well as Cuba"
				return true
			}
			// Another member, or an apposition before one.
			if i+1 < len(s.Items) && (s.Items[i+1].Kind == syntax.INP || s.Items[i+1].Kind == syntax.IConj) {
				if s.Items[i+1].Kind == syntax.IConj {
					return true
				}
				comma = true
				continue
			}
			return s.Items[i].Kind == syntax.IComma && p.endsBehindRelative(s, k, i)
		case syntax.IDash: // "— Kenya, Ghana, Barbados —"
			return comma
		default:
			return false
		}
	}
	return false
}
