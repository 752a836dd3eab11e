package syntax

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
)

// endsList says whether the noun phrase at item j, before "and" and the verb at
// item f, goes on a list that began after item k: "Iran, Iraq and Syria signed".
func (p *Parser) endsList(s *Sentence, k, j, f int) bool {
	conj := false
	for i := j; i < f; i++ {
		conj = conj || s.Items[i].Kind == IConj
	}
	if !conj {
		return false
	}
	c := s.Class(s.Items[j].Ref)
	for i := k; i < j; i++ {
		if s.Items[i].Kind == INP && alike(s.Class(s.Items[i].Ref), c, true) {
			return true
		}
	}
	return false
}

// samePreposition joins a noun phrase after "and" and a preposition to the one
// before with the same preposition: "by Interpol and by Colombia".
func (p *Parser) samePreposition(s *Sentence, b int32, prep int) {
	items := s.Items
	i := prep - 1
	for i >= 0 && items[i].Kind == IAdv {
		i--
	}
	if word := items[prep].Word; word == p.v.by || word == p.v.to {
		i = p.andBefore(s, i)
	}
	if i < 0 || items[i].Kind != IConj && (items[i].Kind != IComma || items[prep].Word != p.v.by && !p.posted(s, i, prep)) && (items[i].Kind != ISemicolon || p.ownVerb(s, prep) >= 0) {
		return // also "attended by A, by B and by C"
	}
	if p.fronts(s, prep+3) {
		return // "; for Vienna, Count Buol": another clause
	}
	c, semicolon := i, -1
	if items[i].Kind == ISemicolon { // "with the premier; with the chairman; and with the envoy"
		semicolon = i
	}
	for i--; i >= 0 && (items[i].Kind == IComma || items[i].Kind == IAdv || items[i].Kind == ISemicolon && p.ownVerb(s, prep) < 0); i-- {
		if items[i].Kind == ISemicolon {
			semicolon = i
		}
	}
	if i < 0 || items[i].Kind != INP {
		return
	}
	people := func(c NPClass) bool { return c == CPerson || c == COffice || c == CName }
	var buf [12]int32
	for _, x := range p.above(s, items[i].Ref, buf[:]) {
		if s.NPs[x].Prep == items[prep].Word && items[prep].Word == p.v.between { // "deals between A and B and between C and D"
			s.NPs[b].Up = s.NPs[s.NPs[x].Lead].Up
			return
		}
		if s.NPs[x].Prep == items[prep].Word && (alike(s.Class(x), s.Class(b), true) || semicolon >= 0 && people(s.Class(x)) && people(s.Class(b))) {
			p.join(s, x, b)
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
func (p *Parser) andBefore(s *Sentence, i int) int {
	k := i
	if k > 0 && s.Items[k].Kind == IComma { // "by X and, for Chile, by Y"
		k--
	}
	if k < 2 || s.Items[k].Kind != INP || s.Items[k-1].Kind != IPrep {
		return i
	}
	if k -= 2; k > 0 && s.Items[k].Kind == IComma {
		k--
	}
	if s.Items[k].Kind == IConj {
		return k
	}
	return i
}

// posted says whether the comma at item i and the preposition behind it go on where a
// diplomat is sent: "ambassador to Turkey, to Serbia and to Norway".
func (p *Parser) posted(s *Sentence, i, prep int) bool {
	if i == 0 || s.Items[i-1].Kind != INP {
		return false
	}
	x := s.Items[i-1].Ref
	up := s.NPs[x].Up
	return s.NPs[x].Prep == s.Items[prep].Word && s.Class(x) == CState && up >= 0 && (s.Class(up) == COffice || s.Class(up) == CState && s.NPs[up].Prep == p.v.of)
}

// replaceMember puts b in a's place in its list.
func (p *Parser) replaceMember(s *Sentence, a, b int32) {
	lead := s.NPs[a].Lead
	if lead == a {
		return
	}
	for i, n := lead, 0; i >= 0 && n < len(s.NPs); i, n = s.NPs[i].Next, n+1 {
		if s.NPs[i].Next == a {
			s.NPs[i].Next = b
			s.NPs[b].Lead = lead
			s.NPs[b].Next = s.NPs[a].Next
			s.NPs[a].Lead, s.NPs[a].Next = lead, -1 // as the subject it leads to the whole list
			return
		}
	}
}

// join makes b the last member of a's list.
func (p *Parser) join(s *Sentence, a, b int32) {
	if o := p.apposedTo(s, a); o >= 0 && o < a {
		a = o // the list is of those described, not of the descriptions
	}
	lead := s.NPs[a].Lead
	last := lead
	for n := 0; s.NPs[last].Next >= 0 && n < len(s.NPs); n++ {
		last = s.NPs[last].Next
	}
	if last == b || s.NPs[b].Lead == lead {
		return
	}
	s.NPs[last].Next = b
	s.NPs[b].Lead = lead
	s.NPs[b].Prep = s.NPs[lead].Prep
	s.NPs[b].Up = s.NPs[lead].Up
}

// auxiliaryBefore is the item of the auxiliary that stands before a list of subjects which ends
// with the noun phrase at item i: "nor | do Peru and Chile recognise"; -1 for none.
func (p *Parser) auxiliaryBefore(s *Sentence, i int) int {
	for i > 1 && (s.Items[i-1].Kind == IConj || s.Items[i-1].Kind == IComma) && s.Items[i-2].Kind == INP {
		i -= 2
	}
	if i < 1 || s.Items[i-1].Kind != IVerb || i > 1 && (s.Items[i-2].Kind == IRel || s.Items[i-2].Kind == INP && s.Class(s.Items[i-2].Ref) != CDate) {
		return -1 // also in "Mali, which | has a new government, Chad and Togo met"
	}
	v := &s.Verbs[s.Items[i-1].Ref]
	if t := s.Tag(v.Head); v.First+1 != v.Last || t != Do && t != Have {
		return -1
	}
	return i - 1
}

// subjectOnly says whether a noun phrase is a pronoun that nothing but a subject can be: "he".
func (p *Parser) subjectOnly(s *Sentence, np int32) bool {
	if s.Class(np) != CPron {
		return false
	}
	switch p.lex.Word(s.HeadWord(np)).Text {
	case "he", "she", "they", "we", "i":
		return true
	}
	return false
}

// alternate reads the list behind the title in the plural before item k in which each
// state is followed by who holds the office there: "the presidents of | Benin, Patrice
// Talon; Liberia, George Weah; and Togo, Faure Gnassingbé". It says behind which item the
// list ends, 0 where there is none.
func (p *Parser) alternate(s *Sentence, k int) int {
	items := s.Items
	if k < 2 || items[k].Kind != INP || items[k-1].Kind != IPrep || items[k-1].Word != p.v.of || items[k-2].Kind != INP || s.Class(items[k].Ref) != CState {
		return 0
	}
	title := items[k-2].Ref
	if s.Class(title) != COffice || !s.NPs[title].Plural {
		return 0
	}
	pairs, end := 0, 0
	for i := k; p.stateAndName(s, i); pairs++ {
		end = i + 3
		for i = end; i < len(items) && (items[i].Kind == IComma || items[i].Kind == ISemicolon || items[i].Kind == IConj || i > end && items[i].Kind == IPrep && items[i].Word == p.v.of); i++ {
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
	s.NPs[first].Prep, s.NPs[first].Up = p.v.of, title
	for i := k + 1; i < end; i++ {
		switch items[i].Kind {
		case INP:
			p.join(s, first, items[i].Ref)
		default:
			items[i].Used = true
			if items[i].Kind == ISemicolon {
				items[i].Kind = IComma
			}
		}
	}
	return end
}

// stateAndName says whether at item i a state, a comma and a name stand.
func (p *Parser) stateAndName(s *Sentence, i int) bool {
	if i+2 >= len(s.Items) || s.Items[i].Kind != INP || s.Items[i+1].Kind != IComma || s.Items[i+2].Kind != INP || s.Class(s.Items[i].Ref) != CState {
		return false
	}
	return p.maybePerson(s, s.Items[i+2].Ref)
}

// counts says whether a noun phrase is a number or a quantifier alone, or a noun with an
// indefinite article that only says how many: "several", "three", "a number".
func (p *Parser) counts(s *Sentence, np int32) bool {
	if s.NPs[np].PossNP >= 0 {
		return false
	}
	switch s.Class(np) {
	case CNumber:
		return true
	case CNoun:
		return p.indefinite(s, np) && p.lex.Word(s.HeadWord(np)).Is(lexicon.Tally)
	}
	return false
}

// anotherOf finds the person whose list the name b at item k goes on with, both
// with their states: "Presidents Umaru Gwandu of Nigeria and Mamane Issoufa of
// Niger", "Jevtić for Yugoslavia and Beneš for Czechoslovakia"; -1 for none.
func (p *Parser) anotherOf(s *Sentence, chain []int32, b int32, k int) int32 {
	of := func(np int32) bool {
		return (s.NPs[np].Prep == p.v.of || s.NPs[np].Prep == p.v.for_) && (s.Class(np) == CState || s.Class(np) == CPlace)
	}
	if s.Class(b) != CName || !p.couldBePerson(s, b) || len(chain) < 2 || !of(chain[0]) || s.NPs[chain[0]].Up != chain[1] {
		return -1
	}
	if c := s.Class(chain[1]); c != CPerson && c != CName || k+2 >= len(s.Items) || s.Items[k+1].Kind != IPrep || s.Items[k+1].Word != s.NPs[chain[0]].Prep || s.Items[k+2].Kind != INP || s.Class(s.Items[k+2].Ref) != s.Class(chain[0]) {
		return -1
	}
	return chain[1]
}

// behindAside finds the person with whom the name b makes two, past the title that the comma
// before the conjunction closes, or the titles: "Ana Rios, the head of Petroperu, and | Luis Vera",
// "Ana Rios, a singer and former minister, and | Luis Vera"; -1 for none.
func (p *Parser) behindAside(s *Sentence, chain []int32, b int32) int32 {
	switch s.Class(b) {
	case CPerson:
	case CPlace: // "and Pita Banda, a minister"
		if !p.namesake(s, b) {
			return -1
		}
	case CName:
		if !p.couldBePerson(s, b) {
			return -1
		}
	default:
		return -1
	}
	for _, x := range chain {
		if lead := s.NPs[x].Lead; lead != x && s.NPs[x].Next < 0 && s.Class(x) == COffice && s.NPs[lead].Apposed {
			x = lead
		} else if lead != x || s.NPs[x].Next >= 0 {
			return -1 // "the head of Gold, Silver, and | Copper Holding"
		}
		if s.Class(x) == COffice {
			if named := p.apposedTo(s, x); named >= 0 && named < x && (s.Class(named) == CPerson || s.Class(named) == CName) {
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
func (p *Parser) newSubject(s *Sentence, i int) bool {
	for at, comma := i, false; i > 1; i-- {
		switch it := &s.Items[i]; it.Kind {
		case INP, IPrep, IAdv:
		case IComma:
			comma = true
		case IDash:
			return s.Items[i+1].Kind == INP // "one thing was clear - Peru and Chile met"
		case IConj:
			if !it.Used {
				subj := p.pastOpening(s, i+1)
				return subj <= at && (subj > i+1 || comma || s.Items[i-1].Kind == IComma) && s.Items[subj].Kind == INP
			}
		default:
			return false
		}
	}
	return false
}

// pastOpening is the item behind the adverbs and the phrases that say when or where with which a
// clause begins at item i: "two days later | Peru", "meanwhile | Peru", "in May | Peru".
func (p *Parser) pastOpening(s *Sentence, i int) int {
	for {
		switch kind, next := s.kindAt(i), s.kindAt(i+1); {
		case kind == IAdv:
			i++
		case kind == IPrep && next == INP, kind == INP && next == IAdv && p.timeWord(s, s.Items[i].Ref):
			i += 2
		case kind == INP && next == INP && p.saysWhen(s, s.Items[i].Ref):
			i++
		default:
			return i
		}
	}
}

// counted says whether a noun phrase counts several of a kind: "two companies",
// "three other Sudanese".
func (p *Parser) counted(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if c := s.Class(np); c == CState && s.HeadPart(np).Is(lexicon.People) && n.PFirst < n.Head && n.Next < 0 && n.Lead == np && !n.Apposed {
		return s.Parts[n.PFirst].Kind == PNum
	}
	if c := s.Class(np); c != CNoun && c != COffice && c != COrg || n.Next >= 0 || n.Lead != np || n.Apposed || n.Appos >= 0 || n.PFirst >= n.Head {
		return false
	}
	return s.Parts[n.PFirst].Kind == PNum && n.Plural && !p.timeWord(s, np)
}

// tallied says whether a noun phrase counts just as many as the names are that are listed from
// item k: "six powers, | Britain, China, France, Germany, Russia and the United States".
func (p *Parser) tallied(s *Sentence, np int32, k int) bool {
	n := &s.NPs[np]
	if c := s.Class(np); c != CNoun && c != COffice && c != COrg && c != CBloc || n.Next >= 0 || n.Appos >= 0 {
		return false
	}
	many := slices.Index(tallies[:], strings.ToLower(s.Doc.Of(int(s.Parts[n.PFirst].First))))
	for i := k; i < len(s.Items) && many > 1; i++ {
		switch it := &s.Items[i]; it.Kind {
		case INP:
			if !alike(s.Class(it.Ref), s.Class(s.Items[k].Ref), true) {
				return false
			}
			if many--; many == 1 {
				return s.kindAt(i+1) == IConj && s.kindAt(i+2) == INP || i+3 < len(s.Items) && s.Items[i+1].Kind == IComma && s.Items[i+2].Kind == IConj && s.Items[i+3].Kind == INP
			}
		case IComma:
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
func (p *Parser) namesFollow(s *Sentence, k int) bool {
	class := s.Class(s.Items[k].Ref)
	if class != CName && class != CPerson && class != CState && class != COrg {
		return false
	}
	list := false
	for i := k; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case INP:
			if s.Items[max(i-1, 0)].Kind != IPrep && !alike(s.Class(it.Ref), class, true) {
				return false
			}
		case IConj:
			list = true
		case IComma:
			if i+1 < len(s.Items) && (s.Items[i+1].Kind == IVerb || s.Items[i+1].Kind == IRel || s.Items[i+1].Kind == IPrep) {
				return list
			}
		case IPrep:
		case IStop, IDash:
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
func (p *Parser) memberBefore(s *Sentence, k, sep int) int32 {
	items := s.Items
	class := s.Class(items[k].Ref)
	if class == CNoun && k+2 < len(items) && items[k+1].Kind == IComma && items[k+2].Kind == INP && (s.Class(items[k+2].Ref) == CPerson || s.Class(items[k+2].Ref) == CName) {
		class = CPerson // "a trader, Salim Haroun"
	}
	if sep < 1 || s.Heading || class == CNoun || class == CEvent || class == CPron || class == CDate || class == CNumber {
		return -1
	}
	if v := p.ownVerb(s, k); v >= 0 && p.mainVerbBefore(s, sep) && !p.waits(s, sep) {
		b := p.ahead(s, items)
		if s.Verbs[items[v].Ref].Form != MaybeParticiple || items[v-1].Kind != INP || !p.indefinite(s, items[v-1].Ref) || b.objectFollows(v) {
			return -1 // but "a firm based in Dubai", "a man accused of"
		}
	}
	switch items[sep].Kind {
	case ISemicolon:
		first := p.firstAlike(s, sep, class)
		if first >= 0 {
			if o := p.apposedTo(s, first); o >= 0 {
				return o // "the president of Peru, Rosa Diaz;"
			}
		}
		return first
	case IComma:
		if items[sep-1].Kind == INP && sep > 1 && items[sep-2].Kind == IPrep && items[sep-2].Word != p.v.of && alike(s.Class(items[sep-1].Ref), class, true) && p.listGoesOn(s, k) && (p.mainVerbBefore(s, sep) || !p.subjectsEnd(s, k)) {
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
func (p *Parser) firstAlike(s *Sentence, sep int, class NPClass) int32 {
	first := int32(-1)
	for i := sep - 1; i >= 0; i-- {
		switch it := &s.Items[i]; it.Kind {
		case INP:
			if alike(s.Class(it.Ref), class, true) && s.NPs[it.Ref].PossNP < 0 {
				first = it.Ref
			}
		case IVerb:
			f := s.Verbs[it.Ref].Form
			if rel := p.relativeOf(s, i); rel >= 0 {
				i = rel
			} else if f == Finite || f == MaybeParticiple {
				return first
			}
		case ISemicolon, IColon:
			return first
		}
	}
	return first
}

// memberToldOf is the noun phrase of a class of which the clause or the phrase tells that the comma at item sep closes: "| X, which is
// based in Niamey, and Y"; -1 for none.
func (p *Parser) memberToldOf(s *Sentence, k, sep int, class NPClass) int32 {
	items := s.Items
	roster := p.rosterBefore(s, k)
	subject := roster || p.ownVerb(s, k) >= 0 // and no main verb before
	for i := sep - 1; i > 0; i-- {
		switch items[i].Kind {
		case IVerb:
			if p.lex.Word(s.Verbs[items[i].Ref].Lemma).Does(lexicon.Comprises) {
				return -1 // "the Quartet, which consists of the Union, Russia and": its own list
			}
		case IPrep, INP, IAdv, IOther:
		case ISub:
			if items[i-1].Kind != IVerb && !roster {
				return -1 // but "X, who confirmed that she would come, and Y"
			}
		case IConj:
			if items[i+1].Kind != IRel {
				return -1 // but "X, which left and whose envoy stayed, and Y"
			}
		case IRel:
			if items[i-1].Kind != INP {
				continue
			}
			// "X, the former minister who helped, and Y"
			if o := p.apposedTo(s, items[i-1].Ref); o >= 0 && alike(s.Class(o), class, true) {
				return o
			}
		case IComma:
			if items[i-1].Kind != INP || !p.tellsOf(s, i+1, sep, subject) {
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
func (p *Parser) memberAbove(s *Sentence, np, next int32, class NPClass) int32 {
	var buf [12]int32
	for _, x := range p.above(s, np, buf[:]) {
		c := s.Class(x)
		if !alike(c, class, true) || class == CName && (c == CState || c == CPlace) && p.couldBePerson(s, next) ||
			c == CName && (class == CState || class == CPlace) && p.couldBePerson(s, x) {
			continue
		}
		return x
	}
	return -1
}

// tellsOf says whether a relative clause begins at item i, before the comma at item sep, or,
// where a subject goes on behind that, a phrase or participle which tells of it too: "X,
// facing calls to resign, and Y", "X, on a visit to Peru, and Y".
func (p *Parser) tellsOf(s *Sentence, i, sep int, subject bool) bool {
	verb := func(it Item) bool { return it.Kind == IVerb }
	switch it := &s.Items[i]; it.Kind {
	case IRel:
		return true
	case IPrep:
		if i+1 < sep && s.Items[i+1].Kind == IRel {
			return slices.ContainsFunc(s.Items[i+2:sep], verb) // not yet in "the bloc, of which Chad, | Mali and Togo are members"
		}
		return subject && i > 1 && s.NPs[s.NPs[s.Items[i-2].Ref].Lead].Prep == 0
	case IVerb:
		return subject && s.Verbs[it.Ref].Form == Gerund
	}
	return false
}

// oneOfSeveral says whether the noun phrase at item k names a single thing and a verb right
// behind it that only several are the subject of, so that it ends a list: "The men subjected to
// a fine and | a ban are officers".
func (p *Parser) oneOfSeveral(s *Sentence, k int) bool {
	if s.kindAt(k+1) != IVerb || !p.indefinite(s, s.Items[k].Ref) || s.NPs[s.Items[k].Ref].Plural {
		return false
	}
	switch p.lex.Word(s.Words[s.Verbs[s.Items[k+1].Ref].First]).Text {
	case "are", "were", "have", "do":
		return true
	}
	return false
}

// objectGoesOn says whether the noun phrase at item k, behind the comma at item sep, goes
// on the list that began right behind a verb or a preposition, and more follow.
func (p *Parser) objectGoesOn(s *Sentence, k, sep int) bool {
	items := s.Items
	if sep < 2 || items[sep-1].Kind != INP || !alike(s.Class(items[sep-1].Ref), s.Class(items[k].Ref), true) {
		return false
	}
	if k+2 >= len(items) || items[k+1].Kind != IComma && items[k+1].Kind != IConj || items[k+2].Kind != INP && items[k+2].Kind != IConj {
		return false
	}
	if items[k+1].Kind == IComma && items[k+2].Kind == INP && p.indefinite(s, items[k+2].Ref) && s.Class(items[k+2].Ref) == CNoun && p.ownVerb(s, k) >= 0 {
		return false // "Iran, which has armed Mali, and Chad, | a neighbour, agreed"
	}
	i := sep - 2
	for i > 0 && (items[i].Kind == IAdv || items[i].Kind == IOther) {
		i--
	}
	if items[i].Kind == IPrep { // "Peru, where he met with envoys from Chad, Togo, and Mali"
		return sep == k-1 && s.Class(items[sep-1].Ref) == s.Class(items[k].Ref) && (p.ownVerb(s, k) < 0 || p.mainVerbBefore(s, sep))
	}
	return items[i].Kind == IVerb || s.NPs[items[sep-1].Ref].Lead != items[sep-1].Ref
}

// mainVerbBefore says whether a finite verb that is not one of a relative clause stands
// before item k, not too far.
func (p *Parser) mainVerbBefore(s *Sentence, k int) bool {
	const reach = 60
	for i := max(0, k-reach); i < k; i++ {
		if it := &s.Items[i]; it.Kind == IVerb && p.relativeOf(s, i) < 0 {
			if f := s.Verbs[it.Ref].Form; f == Finite || f == MaybeParticiple {
				return true
			}
		}
	}
	return false
}

// waits says whether the noun phrase of which a relative clause tells more, closed by the comma at item sep, begins a clause
// behind "that", "when" or "after", whose verb is still to come: "said that | Iran, which borders Iraq, and Oman agreed".
func (p *Parser) waits(s *Sentence, sep int) bool {
	for i := sep - 1; i > 2; i-- {
		switch s.Items[i].Kind {
		case IVerb, INP, IPrep, IAdv:
		case IRel:
			if s.Items[i-1].Kind != IComma || s.Items[i-2].Kind != INP {
				return false
			}
			before := &s.Items[i-3]
			return before.Kind == ISub || before.Kind == IPrep && (before.Word == p.v.after || before.Word == p.v.before || before.Word == p.v.since)
		default:
			return false
		}
	}
	return false
}

// indefinite says whether a noun phrase has an indefinite article.
func (p *Parser) indefinite(s *Sentence, np int32) bool {
	return s.NPs[np].Det == p.v.a || s.NPs[np].Det == p.v.an
}

// relativeOf finds the pronoun that begins the clause of the verb at item v: "who
// commands"; -1 for none.
func (p *Parser) relativeOf(s *Sentence, v int) int {
	for i := v - 1; i >= 0; i-- {
		switch s.Items[i].Kind {
		case IRel:
			return i
		case INP, IAdv, IPrep:
		default:
			return -1
		}
	}
	return -1
}

// sharesNoun joins noun phrase a, which has only the adjective or number of its
// noun, to b, which has the noun: "ten Russian and three Belarusian diplomats",
// "Russian, Chinese and Iranian forces".
func (p *Parser) sharesNoun(s *Sentence, a, b int32) bool {
	if poss := s.NPs[b].PossNP; poss >= 0 && s.NPs[b].Plural && s.Class(b) == COffice && s.Class(poss) == CState && s.Class(a) == CState && s.Tag(s.NPs[a].Last-1) == Clitic {
		s.NPs[a].Like = b // "met Ghana's and Togo's presidents"
		p.join(s, a, b)
		return true
	}
	if !s.lacksNoun(a) && !p.attributive(s, a, b) && !(ofTwo(s, a, s.NPs[a].Head) && ofTwo(s, b, s.NPs[b].Head-1)) || s.NPs[b].Det != 0 && !s.NPs[b].Plural || s.NPs[b].PossNP >= 0 {
		return false
	}
	switch h := s.HeadPart(b); {
	case h == nil || h.Last-1 < h.First:
		return false
	case h.Kind != PNoun && h.Kind != POffice && h.Kind != PEvent && h.Kind != POrg:
		return false
	}
	if s.NPs[b].Head == s.NPs[b].PFirst {
		return false // "Russian and troops"
	}
	var buf [64]int32
	for _, m := range s.Members(a, buf[:]) {
		if s.lacksNoun(m) || m == a || p.attributive(s, m, b) {
			s.NPs[m].Like = b
			s.NPs[m].Plural = true
		}
	}
	if s.NPs[s.NPs[a].Lead].Neg { // "no Peruvian or Chilean minister"
		for _, m := range append(s.Members(a, buf[:]), b) {
			s.NPs[m].Neg = true
		}
	}
	p.join(s, a, b)
	p.joinBefore(s, s.NPs[a].Lead, b)
	return true
}

// ofTwo says whether the two parts of a noun phrase that end with part k are states that a
// hyphen joins: "the US-Japan | and US-Korea alliances".
func ofTwo(s *Sentence, np, k int32) bool {
	if k <= s.NPs[np].PFirst {
		return false
	}
	x, y := &s.Parts[k-1], &s.Parts[k]
	return x.Kind == PEntity && y.Kind == PEntity && x.Is(lexicon.State) && y.Is(lexicon.State) && s.Doc.Tokens[y.First].Joined
}

// joinBefore joins the list that shares noun phrase b's noun to what stands before
// it with "and": "Shoukry and his Greek, Cypriot and French counterparts".
func (p *Parser) joinBefore(s *Sentence, lead, b int32) {
	for k := 2; k < len(s.Items); k++ {
		if s.Items[k].Kind != INP || s.Items[k].Ref != lead {
			continue
		}
		if x := s.Items[k-2]; s.Items[k-1].Kind == IConj && x.Kind == INP && alike(s.Class(x.Ref), s.Class(b), true) {
			var buf [64]int32
			members := s.Members(lead, buf[:])
			for _, m := range members {
				s.NPs[m].Next = -1
			}
			for _, m := range members {
				p.join(s, x.Ref, m)
			}
		}
		return
	}
}

// attributive says whether noun phrase a, a state or organization written in
// capitals, stands beside the demonym that begins b: "US and Chinese officials".
func (p *Parser) attributive(s *Sentence, a, b int32) bool {
	h := s.HeadPart(a)
	if p.meetToo(s, a, b) {
		return true
	}
	if h == nil || h.Kind != PEntity || s.NPs[b].PFirst == s.NPs[b].PLast || !(h.Is(lexicon.State) || h.Is(lexicon.Org)) {
		return false
	}
	if s.onlyAdjectives(a) && p.penalties(s, b) {
		return true
	}
	if s.NPs[a].Det != 0 || !p.untitled(s, a) {
		return false
	}
	t := &s.Doc.Tokens[h.First]
	if first, n := &s.Parts[s.NPs[b].PFirst], &s.NPs[b]; n.Det == 0 && n.Plural && n.Head == n.PFirst+1 && s.Class(b) == COffice && h.Is(lexicon.State) && first.Kind == PEntity && first.Is(lexicon.State) && s.Parts[n.Head].Last == n.Last {
		return true // "talks with Iran and Iraq ministers"
	}
	return h.Last-h.First == 1 && (t.AllCaps || s.Doc.Text[t.End-1] == '.') && p.demonymFirst(s, b)
}

// penalties says whether noun phrase np begins with whose penalties or whose list of them it is: "European Union and | U.S. sanctions",
// "on a UN and | US sanctions list".
func (p *Parser) penalties(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Det != 0 || n.Head < n.PFirst || s.Parts[n.PFirst].Kind != PEntity {
		return false
	}
	return slices.ContainsFunc(s.Parts[n.PFirst:n.Head+1], func(x Part) bool { return p.lex.Names(s.Words[x.Last-1], lexicon.Penalty) })
}

// onlyAdjectives says whether nothing but adjectives stands before the head of a noun phrase.
func (s *Sentence) onlyAdjectives(np int32) bool {
	n := &s.NPs[np]
	return n.PossNP < 0 && !slices.ContainsFunc(s.Parts[n.PFirst:n.Head], func(p Part) bool { return p.Kind != PAdj })
}

// meetToo says whether noun phrase a is only the name of a body and b several gatherings, which begins with that of
// another: "the G7 | and NATO summits".
func (p *Parser) meetToo(s *Sentence, a, b int32) bool {
	x, y := &s.NPs[a], &s.NPs[b]
	body := func(h *Part) bool { return h.Kind == PEntity && (h.Is(lexicon.Org) || h.Is(lexicon.Bloc)) }
	return s.Class(b) == CEvent && y.Plural && y.Det == 0 && y.Head == y.PFirst+1 && p.lex.Gathering(p.lex.Events[s.Parts[y.Head].Ref].Kind) == "meeting" &&
		body(&s.Parts[y.PFirst]) && x.PLast == x.PFirst+1 && x.PossNP < 0 && body(&s.Parts[x.PFirst])
}

// demonymFirst says whether a noun phrase begins with a demonym: "Chinese officials".
func (p *Parser) demonymFirst(s *Sentence, np int32) bool {
	if s.NPs[np].PFirst == s.NPs[np].PLast {
		return false
	}
	first := &s.Parts[s.NPs[np].PFirst]
	return s.NPs[np].Det == 0 && first.Kind == PEntity && first.Is(lexicon.Demonym) && !first.Is(lexicon.State)
}

// lacksNoun says whether a noun phrase ends with an adjective, the demonym of a
// state or a number.
func (s *Sentence) lacksNoun(np int32) bool {
	h := s.HeadPart(np)
	if h == nil || s.NPs[np].Like >= 0 {
		return false
	}
	switch h.Kind {
	case PAdj, PNum:
		return true
	case PEntity:
		return (h.Is(lexicon.Demonym) || h.Is(lexicon.BlocAdj)) && !h.Is(lexicon.State) && !h.Is(lexicon.Bloc)
	}
	return false
}

// sameKindBefore finds the noun phrase whose list of nouns b, at item k, goes on
// with its article, rather than describe the name before it: "an attack on
// Israel, a rupture and a reconciliation"; -1 for none.
func (p *Parser) sameKindBefore(s *Sentence, chain []int32, b int32, k int) int32 {
	indefinite := func(np int32) bool {
		c, d := s.Class(np), s.NPs[np].Det
		return (c == CNoun || c == CEvent) && (d == p.v.a || d == p.v.an)
	}
	if !indefinite(b) || s.kindAt(k+1) != IConj || s.kindAt(k+2) != INP || !indefinite(s.Items[k+2].Ref) {
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
func (p *Parser) bareList(s *Sentence, k int) bool {
	state := func(i int) bool {
		return i >= 0 && i < len(s.Items) && s.Items[i].Kind == INP && s.Class(s.Items[i].Ref) == CState
	}
	comma := func(i int) bool { return i >= 0 && i < len(s.Items) && s.Items[i].Kind == IComma }
	first, last := k, k
	for state(first) && comma(first-1) && state(first-2) {
		first -= 2
	}
	for state(last) && comma(last+1) && state(last+2) {
		last += 2
	}
	if !state(k) || last-first < 4 || s.kindAt(last+1) != IVerb {
		return false
	}
	if s.kindAt(first-1) == IPrep && s.Items[first-1].Word != p.v.of && s.Items[first-1].Word != p.v.from {
		return false // "In Beirut, Iran, Iraq said"
	}
	f := s.Verbs[s.Items[last+1].Ref].Form
	return f == Finite || f == MaybeParticiple
}

// endsBehindRelative says whether a relative clause behind the comma at item i is about the last
// but one of a list that the noun phrase at item k is in: "met A, B, who came late, and C".
func (p *Parser) endsBehindRelative(s *Sentence, k, i int) bool {
	if i+2 < len(s.Items) && s.Items[i+1].Kind == IPrep {
		return p.endsBehindPhrase(s, k, i)
	}
	if i+2 >= len(s.Items) || s.Items[i+1].Kind != IRel {
		return false
	}
	verb := false
	for j := i + 2; j+2 < len(s.Items); j++ {
		switch s.Items[j].Kind {
		case IVerb:
			verb = true
		case IComma:
			last := j + 1
			if s.Items[last].Kind == IConj {
				last++
			} else if !p.subjectsEnd(s, last) && (!p.closesList(s, last) || s.Items[j-1].Kind == INP && alike(s.Class(s.Items[j-1].Ref), s.Class(s.Items[k].Ref), true)) {
				return false
			}
			if !verb || s.Items[last].Kind != INP || !alike(s.Class(s.Items[last].Ref), s.Class(s.Items[k].Ref), true) {
				return false
			}
			return p.ownVerb(s, last) < 0 || !p.mainVerbBefore(s, k) && p.subjectsEnd(s, last)
		case INP, IPrep, IAdv, INeg:
		default:
			return false
		}
	}
	return false
}

// subjectsEnd says whether the noun phrase at item k goes on a list, or ends it, that is the subject of the finite verb right
// behind its last member: "Peru, which left, | Mali and Togo met".
func (p *Parser) subjectsEnd(s *Sentence, k int) bool {
	for i := k; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case INP, IConj, IComma:
		case IPrep:
			if it.Word != p.v.of {
				return false
			}
		case IVerb:
			f := s.Verbs[it.Ref].Form
			return s.Items[i-1].Kind == INP && (f == Finite || f == MaybeParticiple)
		default:
			return false
		}
	}
	return false
}

// closesList says whether the noun phrase at item k goes on a list that "and" and one more end, and the sentence with them:
// "Peru recognised Chad, Cuba, which has a new president, | Mali and Togo."
func (p *Parser) closesList(s *Sentence, k int) bool {
	and := false
	for i := k; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case INP, IComma:
		case IConj:
			and = true
		case IPrep:
			if it.Word != p.v.of {
				return false
			}
		case IStop:
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
func (p *Parser) endsBehindPhrase(s *Sentence, k, i int) bool {
	if !p.rosterBefore(s, k) {
		return false
	}
	for j := i + 2; j+2 < len(s.Items); j++ {
		switch s.Items[j].Kind {
		case IRel, ISemicolon, IColon, IStop:
			return false
		case IComma:
			if j++; s.Items[j].Kind == IConj {
				j++
			}
			return s.Items[j].Kind == INP && alike(s.Class(s.Items[j].Ref), s.Class(s.Items[k].Ref), true) && p.ownVerb(s, j) < 0
		}
	}
	return false
}

// rosterBefore says whether the person at item k stands behind the verb of a sentence that begins
// with a phrase about the place of those listed: "Among the guests were A, B".
func (p *Parser) rosterBefore(s *Sentence, k int) bool {
	if c := s.Class(s.Items[k].Ref); c != CPerson && c != CName && c != COffice || len(s.Items) == 0 || s.Items[0].Kind != IPrep {
		return false
	}
	for i := 1; i < k; i++ {
		switch s.Items[i].Kind {
		case IVerb:
			return p.lex.Word(s.Verbs[s.Items[i].Ref].Lemma).Text == "be" && s.kindAt(i+1) == INP
		case IPrep, INP, IAdv:
		default:
			return false
		}
	}
	return false
}

// listGoesOn says whether after the noun phrase at item k and what hangs on it
// comes "and" or a comma with another noun phrase.
func (p *Parser) listGoesOn(s *Sentence, k int) bool {
	if p.bareList(s, k) {
		return true
	}
	comma, open := false, 0
	for i := k + 1; i < len(s.Items); i++ {
		if kind := s.Items[i].Kind; open > 0 && kind != IOpen && kind != IClose {
			continue // "Luis Soto (who left early), and Jan Smit"
		}
		switch s.Items[i].Kind {
		case IPrep, IAdv, IOpenQuote, ICloseQuote:
			if s.Items[i].Word == p.v.asWellAs { // "Chile, Peru as well as Cuba"
				return true
			}
		case IOpen:
			open++
		case IClose:
			if open--; open < 0 && comma { // "(Bolivia, Colombia, Peru)"
				return true
			}
		case INP:
			if s.Items[i-1].Kind == INP {
				if c := s.Class(s.Items[i].Ref); c != CPerson && c != CName {
					return false
				}
			}
		case IConj:
			return true
		case IComma, ISemicolon:
			if s.kindAt(i+1) == IPrep && s.Items[i+1].Word == p.v.asWellAs { // "Chile, Peru, as well as Cuba"
				return true
			}
			// Another member, or an apposition before one.
			if i+1 < len(s.Items) && (s.Items[i+1].Kind == INP || s.Items[i+1].Kind == IConj) {
				if s.Items[i+1].Kind == IConj {
					return true
				}
				comma = true
				continue
			}
			return s.Items[i].Kind == IComma && p.endsBehindRelative(s, k, i)
		case IDash: // "— Kenya, Ghana, Barbados —"
			return comma
		default:
			return false
		}
	}
	return false
}
