package group

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
)

// sameOne joins a name and its title, or a place and its state: "Ana Rios, the president,", "Bogotá,
// Colombia".
func (at *joint) sameOne() verdict {
	if at.semicolon {
		return further
	}
	// "Bogotá, Colombia"
	if (at.cb == syntax.CState || at.cb == syntax.CPlace || at.cb == syntax.CName) && at.liesIn(at.s, at.a, at.b) {
		return at.hung(at.a, at.V.In)
	}
	if x := at.toDoSo(); x >= 0 {
		return at.nameOf(x)
	}
	if len(at.chain) > 1 && at.ownMan(at.chain[1], at.chain[0]) && at.person() {
		return at.nameOf(at.chain[1])
	}
	if x := at.oneOfficer(at.s, at.chain); x >= 0 && at.person() && at.s.NPs[x].Appos < 0 {
		return at.nameOf(x) // "one of his deputies, X,"
	}
	for _, x := range at.chain {
		cx := at.s.Class(x)
		switch {
		case (cx == syntax.CName || (cx == syntax.CState || cx == syntax.CPlace) && at.s.Doc.Tokens[at.nb.Last-1].Capital) && at.cb == syntax.COffice && x == at.a && at.from(at.s, at.i) >= 0: // "Ana Rios, of Georgia, | a Career Member of"
			at.Appose(at.s, at.from(at.s, at.i), at.b)
			return joined
		case cx == syntax.CPerson && at.cb == syntax.COffice && !at.verbSeen && at.nb.Det == at.V.The && at.s.NPs[x].Appos >= 0 && at.s.Items[0].Kind == syntax.IPrep && at.finiteFollows(at.s, at.k):
			return apart // "At the meeting with the Ambassador of Chile, Mr. Vera, the President said"
		case (cx == syntax.CPerson || cx == syntax.CName) && at.s.NPs[x].Lead != x && at.namesTwo(at.s, at.k):
			return at.listed(at.s.NPs[x].Lead) // "the prime ministers of Chad and Mali, X and Y, | the presidents of Peru and Cuba"
		case (cx == syntax.CPerson || cx == syntax.CName) && at.cb == syntax.COffice && at.held(x) >= 0:
			return at.listed(at.s.NPs[at.held(x)].Lead) // "was chair of the Fund for Greater Lima, | president of Delta Bank"
		case cx == syntax.CName && at.cb == syntax.COffice && at.namesBody(x):
			return apart // "served on the Board of Examiners, | deputy chief of"
		case (cx == syntax.CPerson || cx == syntax.CName) && at.cb == syntax.COffice && !at.nextOffice(at.s, at.chain, at.k) && !(at.nb.Plural && at.s.NPs[x].Lead == x && at.s.NPs[x].Next < 0 && at.nb.Det == 0) && !at.officeOfNext(at.s, at.k, cx == syntax.CPerson && !at.onlyHonoured(at.s, x) || at.s.NPs[x].Appos >= 0):
			return at.tells(x)
		case cx == syntax.COffice && x == at.a && at.headlined(at.s, x, at.b):
			return at.listed(x) // "Peru president, Rios to meet in Lima"
		case cx == syntax.COffice && at.endsName(at.s, x), at.atCourt(at.s, x):
			continue // "the president of the Court of Justice, X"
		case cx == syntax.COffice && x == at.a && (at.cb == syntax.CName || at.cb == syntax.CPerson && at.untitled(at.s, at.b)) && len(at.s.Verbs) == 0 && at.furtherTitle(at.s, x):
			return at.hung(x, at.V.Of) // "Ana Rios, Founder and CEO, Orkan"
		case cx == syntax.COffice && x == at.a && (at.cb == syntax.CName || at.cb == syntax.CPerson && at.untitled(at.s, at.b)) && at.s.NPs[x].Apposed && !at.s.NPs[x].Plural && at.s.NPs[x].Appos < 0 && at.severalWho(at.s, x) >= 0:
			return at.nameOfBoth(x, at.severalWho(at.s, x)) // "Three leaders, the Finnish president, X, ..."
		case cx == syntax.COffice && x == at.a && at.person() && at.untitled(at.s, at.b) && at.s.NPs[x].Apposed && !at.s.NPs[x].Plural && at.s.NPs[x].Appos < 0 && at.roleOf(x) >= 0:
			return at.nameOfBoth(x, at.roleOf(x)) // "his host, the Turkish minister, | Hakan Demir"
		case cx == syntax.COffice && !at.s.NPs[x].Apposed && (at.cb == syntax.CPerson || at.cb == syntax.CName && at.nb.Det != at.V.The) && !at.s.NPs[x].Plural && at.s.NPs[x].Appos < 0 && !at.eachOf(at.s, at.chain, at.k) && !at.postedToo(at.s, at.k, x) && !at.amongPosts(x):
			return at.nameOfTitle(x)
		case cx == syntax.COffice && at.cb == syntax.CState && (at.s.HeadPart(x).Role || at.s.NPs[x].PossNP >= 0 && at.Lex.Word(at.s.HeadWord(x)).Is(lexicon.Adherent) && at.closesAtOnce(at.s, at.k)) && !at.s.NPs[x].Plural && at.s.NPs[x].Appos < 0 && !at.s.NPs[x].Apposed && x == at.chain[0] && at.untitled(at.s, at.b):
			return at.nameOf(x) // "its host, Oman", "NATO's newest member, Sweden"
		}
		if up := at.s.NPs[x].Up; cx == syntax.CPerson || cx == syntax.CName && !(up >= 0 && (at.ofOffice(at.s, x) || at.inBodyOf(x) || at.s.NPs[x].Prep == at.V.In || at.s.NPs[x].Prep == at.V.At && (at.s.Class(up) == syntax.COffice || at.Lex.Word(at.s.HeadWord(up)).Is(lexicon.Section)))) {
			break // past a name, but for "the president of the Baltic Assembly, X", "the minister for the Presidency, X", "the chief of police in Leon, X" and "the consul at Cagliari, X"
		}
	}
	return further
}

// described joins a name and the noun that tells what it is: "Oman's capital, Muscat,", "the
// regional bloc, ECOWAS,", "North Korea, a formal treaty ally".
func (at *joint) described() verdict {
	if at.semicolon {
		return further
	}
	x := at.chain[0]
	n, cx := &at.s.NPs[x], at.s.Class(x)
	one := cx == syntax.CNoun && !n.Plural && n.Appos < 0 && at.Describes(at.s, n)
	// "Oman's capital, Muscat," "its second port, Benguela,"
	if one && (at.cb == syntax.CState || at.cb == syntax.CPlace || at.cb == syntax.CName) && at.untitled(at.s, at.b) && at.placeNoun(at.s, x) && (at.closesAtOnce(at.s, at.k) || at.closesPlace(at.s, x, at.k)) {
		return at.nameOf(x)
	}
	// "another Pacific nation, the Solomon Islands,"
	if one && at.cb == syntax.CState && at.nb.PossNP < 0 && at.nb.Head == at.nb.PFirst && at.stateNoun(at.s, x) && at.closesAtOnce(at.s, at.k) && at.s.KindAt(at.k+1) != syntax.IVerb {
		at.Appose(at.s, at.b, x)
		if x == at.a && at.s.KindAt(at.i-1) == syntax.IConj && at.s.KindAt(at.i-2) == syntax.INP && at.s.Class(at.s.Items[at.i-2].Ref) == syntax.CState {
			at.Join(at.s, at.s.Items[at.i-2].Ref, at.b) // "sanctioned Chad and its ally, Mali"
		}
		return joined
	}
	// "the regional bloc, ECOWAS,", "its partner, the African Union,"
	if one && (at.cb == syntax.COrg || at.cb == syntax.CBloc) && at.nb.PossNP < 0 && at.nb.Head == at.nb.PFirst && at.bodyNoun(at.s, x) && (at.closesAtOnce(at.s, at.k) || at.nb.Det == 0 && at.s.KindAt(at.k+1) == syntax.IComma && at.s.KindAt(at.k+2) == syntax.IConj) {
		return at.nameOf(x)
	}
	// "sanctions on a think-tank, the Institute for Eastern Studies,"
	if one && x == at.a && at.beside() && at.nb.Det == at.V.The && (at.cb == syntax.COrg || at.BodyName(at.s, at.b)) && at.nb.PossNP < 0 && at.Indefinite(at.s, x) && at.bodyNoun(at.s, x) {
		if end := grammar.PastPhrases(at.s.Items, at.k+1); at.s.KindAt(end) == syntax.IStop || at.s.KindAt(end) == syntax.IComma && at.s.KindAt(end+1) != syntax.IConj {
			return at.nameOf(x)
		}
	}
	// "the country's largest bank, Orkan, and its oldest lender, Delta": there is but one
	if one && (at.cb == syntax.COrg || at.cb == syntax.CName) && at.nb.PossNP < 0 && at.nb.Det == 0 && at.beside() && at.utmost(at.s, x) && (at.closesAtOnce(at.s, at.k) || at.s.KindAt(at.k+1) == syntax.IComma && at.s.KindAt(at.k+2) == syntax.IConj) {
		return at.nameOf(x)
	}
	// "the bill's author, Nino Goguadze,", "his brother, Prince Albert,"
	if one && (at.cb == syntax.CPerson || at.cb == syntax.CName) && (at.untitled(at.s, at.b) || at.Lex.Head(at.s.HeadWord(x))&lexicon.Kin != 0 || at.companion(x) || n.PossWord != 0 && at.s.Parts[n.PFirst].Is(lexicon.Demonym)) && at.CouldBePerson(at.s, at.b) && (at.closesAtOnce(at.s, at.k) || at.oneRelative(x) || at.companion(x) && at.closesBehindOwner()) {
		return at.nameOf(x)
	}
	// "A Peruvian, Ana Rios,", "another Kurd, Jalal Talabani,"
	if (cx == syntax.CState || cx == syntax.CBloc || cx == syntax.CName) && at.person() && (at.Indefinite(at.s, x) || n.Det == at.V.Another) && n.Prep == 0 && n.Appos < 0 && at.closesAtOnce(at.s, at.k) {
		return at.nameOf(x)
	}
	if x := at.sameKindBefore(at.s, at.chain, at.b, at.k); x >= 0 {
		return at.listed(x)
	}
	if at.cb == syntax.COffice && (cx == syntax.CState || cx == syntax.CPlace) && at.nb.Det == at.V.The && !at.s.HeadPart(at.b).Role && at.finiteFollows(at.s, at.k) {
		return further // "said, on his way to Chad, | the president will", not "Qatar, the mediator, will"
	}
	if cx == syntax.CPerson && at.kin(at.s, at.b) && n.Appos < 0 {
		return at.tells(x) // "Prince Albert, brother of King Baudouin"
	}
	if x := at.s.NPs[at.chain[0]].Lead; at.cb == syntax.CNumber && at.allOf(at.s, x, at.k) && at.s.NPs[x].Appos < 0 {
		return at.tells(x) // "Peru and Chile, two of the founding members of the bloc,"
	}
	if at.cb == syntax.CNumber && at.oneOf(at.s, at.k) && n.Appos < 0 {
		switch cx {
		case syntax.CState, syntax.CPerson, syntax.COrg, syntax.CName, syntax.CPlace:
			return at.tells(x) // "Peru, one of the founding members of the bloc,"
		}
	}
	// "North Korea, a formal treaty ally of China's,"; not "attacks on its ally Chad, its minister, Ana Rios, said"
	if (at.cb == syntax.CNoun || at.cb == syntax.CEvent || at.cb == syntax.COffice || at.cb == syntax.COrg && at.s.HeadPart(at.b).Kind != syntax.PEntity) && (at.Describes(at.s, at.nb) || at.bareRole(at.s, x, at.k)) && !at.sumsUp(at.s, at.nb, at.b) && cx != syntax.CDate && !(at.cb == syntax.COffice && (cx == syntax.CEvent || cx == syntax.COffice && at.ofAnother(at.s, x, at.b) || cx == syntax.CState && at.nb.PossWord != 0 && at.officeOfNext(at.s, at.k, true))) && !(at.cb == syntax.COffice && (cx == syntax.CPerson || cx == syntax.CName && n.Appos >= 0 || !at.nb.Plural && at.ofApposed(at.s, x)) && at.officeOfNext(at.s, at.k, true)) {
		// The nearest with a name, else the nearest.
		for _, y := range at.chain {
			if at.endsBody(at.s, y) {
				continue // "the Front for | Peace, a rebel group"
			}
			if cy := at.s.Class(y); cy == syntax.CState || cy == syntax.CPerson || cy == syntax.COrg || cy == syntax.CName || cy == syntax.CPlace || cy == syntax.CEvent || cy == syntax.CBloc {
				x = y
				break
			}
		}
		return at.tells(x)
	}
	return further
}

// inBodyOf says whether x ends the name of the body in which one has the title before it, who is named behind the comma: "the first
// secretary in the Ministry of | Trade, Ana Rios,", not "in the Bureau of Democracy, Human Rights, and Labor".
func (at *joint) inBodyOf(x int32) bool {
	up := at.s.NPs[x].Up
	if at.s.NPs[x].Prep != at.V.Of || at.s.Class(up) != syntax.CName || !at.closesAtOnce(at.s, at.k) {
		return false
	}
	n := &at.s.NPs[up]
	return (n.Prep == at.V.In || n.Prep == at.V.At) && n.Up >= 0 && at.s.Class(n.Up) == syntax.COffice
}

// companion says whether noun phrase x names whom somebody has for or against him: "Chad's ally", "her rival".
func (at *joint) companion(x int32) bool {
	n, word := &at.s.NPs[x], at.s.HeadWord(x)
	return (n.PossNP >= 0 || n.PossWord != 0) && (at.Lex.Word(word).Is(lexicon.Rival) || at.Lex.In(lexicon.Foes, word))
}

// closesBehindOwner says whether nothing but whose officer is named behind the comma stands between him and a comma or the end:
// "its ally, President Rios | of Peru,".
func (at *joint) closesBehindOwner() bool {
	if at.s.KindAt(at.k+1) != syntax.IPrep || at.s.Items[at.k+1].Word != at.V.Of || at.s.KindAt(at.k+2) != syntax.INP {
		return false
	}
	kind := at.s.KindAt(at.k + 3)
	return kind == syntax.IComma || kind == syntax.IStop
}

// toDoSo is the title of whoever is named behind the comma, with an infinitive between that tells what he is to do: "backed Chile's
// candidate to lead the agency, | Ana Rios"; -1 for none.
func (at *joint) toDoSo() int32 {
	s := at.s
	if !at.beside() || !at.person() || at.nb.Det != 0 {
		return -1
	}
	i := at.i
	for i > 2 && s.Items[i].Kind == syntax.INP && s.Items[i-1].Kind == syntax.IPrep {
		i -= 2
	}
	if i < 2 || s.Items[i].Kind != syntax.INP || s.Items[i-1].Kind != syntax.IVerb || s.Items[i-2].Kind != syntax.INP || s.Verbs[s.Items[i-1].Ref].Form != syntax.Infinitive {
		return -1
	}
	switch s.Class(s.Items[i].Ref) {
	case syntax.COffice, syntax.CPerson, syntax.CName, syntax.CPron:
		return -1 // "sent an envoy to meet the president, | Ana Rios"
	}
	title := s.Items[i-2].Ref
	if n := &s.NPs[title]; s.Class(title) != syntax.COffice || n.Plural || n.Appos >= 0 || n.Apposed || n.Det == 0 && n.PossNP < 0 && n.PossWord == 0 {
		return -1
	}
	return title
}

// nameOfBoth says that the noun phrase behind the comma is the name of title x, and so of what that is an apposition of.
func (at *joint) nameOfBoth(x, other int32) verdict {
	at.s.NPs[x].Apposed = false
	at.Appose(at.s, at.b, x)
	at.s.NPs[other].Appos = at.b
	at.nb.Apposed = true
	return joined
}

// nameOfTitle says that the noun phrase behind the comma is the name of whoever has title x, with others on its list.
func (at *joint) nameOfTitle(x int32) verdict {
	n := &at.s.NPs[x]
	if lead := &at.s.NPs[n.Lead]; n.Lead != x && lead.Next == x && n.Next < 0 && at.s.Class(n.Lead) == syntax.COffice && !lead.Plural && n.Det == 0 && n.PossNP < 0 && !lead.Apposed && lead.Appos < 0 {
		x = n.Lead // "the acting president and prime minister, X,": both
	} else if helper := at.helperOf(at.s, x, at.b); helper >= 0 {
		x = helper
	}
	at.Appose(at.s, at.b, x)
	at.bothTitles(at.s, at.b, x)
	return joined
}

// roleOf is what somebody is said to be to another, "his host", "her mentor", of whom title x tells the office; -1 for none.
func (at *joint) roleOf(x int32) int32 {
	o := at.ApposedTo(at.s, x)
	if o < 0 || at.s.NPs[o].Plural || at.s.NPs[o].PossWord == 0 && at.s.NPs[o].PossNP < 0 {
		return -1
	}
	if c := at.s.Class(o); c != syntax.COffice && (c != syntax.CNoun || at.s.NPs[o].PossWord == 0) {
		return -1
	}
	return o
}

// ownMan says whether noun phrase x names somebody's man, and b the place where he is that: "its man in Oslo, | Ana Rios,".
func (at *joint) ownMan(x, b int32) bool {
	n, m := &at.s.NPs[x], &at.s.NPs[b]
	return at.Lex.In(lexicon.OwnMan, at.s.HeadWord(x)) && (n.PossNP >= 0 || n.PossWord != 0) && !n.Plural && n.Appos < 0 && m.Up == x && (m.Prep == at.V.In || m.Prep == at.V.At)
}

// oneRelative says whether x is somebody's one relative, whose name the one behind the comma is whatever is listed behind
// that: "came with his wife, | Melania, and a retinue".
func (at *joint) oneRelative(x int32) bool {
	n := &at.s.NPs[x]
	return at.Lex.Head(at.s.HeadWord(x))&lexicon.Kin != 0 && (n.PossWord != 0 || n.PossNP >= 0) && !n.Plural && !n.Apposed
}

// ofApposed says whether noun phrase x, or what it hangs on by "of", is the title behind somebody's
// name: "Ana Soto, the foreign minister of | Chile |, the president of Peru, Juan Ruiz, and".
func (p *Pass) ofApposed(s *syntax.Sentence, x int32) bool {
	if s.NPs[x].Prep == p.V.Of && s.NPs[x].Up >= 0 {
		x = s.NPs[x].Up
	}
	return s.Class(x) == syntax.COffice && s.NPs[x].Apposed && p.ApposedTo(s, x) >= 0 && p.ApposedTo(s, x) < x
}

// helperOf is the title of one who speaks or acts for the holder of title x, whose name b is
// rather than that one's: "the spokesman for the UN Secretary-General, | Ana Rios, said"; -1 for
// none, as where the dictionaries know b for the holder of x, "the adviser to the Russian
// president, | Vladimir Putin".
func (p *Pass) helperOf(s *syntax.Sentence, x, b int32) int32 {
	n := &s.NPs[x]
	y := n.Up
	if y < 0 || n.Lead != x || s.Class(y) != syntax.COffice || s.NPs[y].Det != p.V.The || s.NPs[y].Plural || s.NPs[y].Apposed || s.NPs[y].Appos >= 0 {
		return -1
	}
	switch p.Lex.Offices[s.HeadPart(y).Ref].Kind {
	case lexicon.Spokesperson, lexicon.Envoy, lexicon.Official:
	default:
		return -1
	}
	office := p.Lex.Offices[s.HeadPart(x).Ref].Name
	for _, sense := range s.HeadPart(b).Senses {
		if sense.Class == lexicon.Leader && slices.ContainsFunc(p.Lex.Entities[sense.Ref].Terms, func(t lexicon.Term) bool { return strings.EqualFold(t.Office, office) }) {
			return -1
		}
	}
	return y
}

// bareRole says whether the noun phrase at item k tells without an article what the state
// x is: "Denmark, host of the summit,".
func (p *Pass) bareRole(s *syntax.Sentence, x int32, k int) bool {
	n := &s.NPs[s.Items[k].Ref]
	return s.Class(x) == syntax.CState && s.Class(s.Items[k].Ref) == syntax.COffice && n.Det == 0 && !n.Plural && !s.Doc.Tokens[n.First].Capital &&
		s.KindAt(k+1) == syntax.IPrep && s.Items[k+1].Word == p.V.Of
}

// ofAnother says whether two offices are of two states by the words before them: "the
// Syrian president, the Qatari emir and".
func (p *Pass) ofAnother(s *syntax.Sentence, a, b int32) bool {
	nation := func(np int32) int32 {
		for k := s.NPs[np].PFirst; k < s.NPs[np].Head; k++ {
			if x := &s.Parts[k]; x.Kind == syntax.PEntity && x.Is(lexicon.Demonym) {
				return s.Words[x.First]
			}
		}
		return 0
	}
	x, y := nation(a), nation(b)
	return x != 0 && y != 0 && x != y
}

// endsBody says whether a bare name ends that of the body before "for": "the United Front for | Change".
func (p *Pass) endsBody(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != p.V.For || n.Up < 0 || n.Det != 0 || n.PossNP >= 0 || n.PFirst != n.Head || s.Class(np) != syntax.CName {
		return false
	}
	return s.Class(n.Up) == syntax.CName && (p.Lex.Head(s.HeadWord(n.Up))&(lexicon.OrgHead|lexicon.Body) != 0 || p.Lex.Word(s.HeadWord(n.Up)).Is(lexicon.Camp))
}

// oneOf says whether the noun phrase at item k is "one" with "of" behind it.
func (p *Pass) oneOf(s *syntax.Sentence, k int) bool {
	n := &s.NPs[s.Items[k].Ref]
	return n.PLast-n.PFirst == 1 && s.Words[s.Parts[n.PFirst].First] == p.V.One && s.KindAt(k+1) == syntax.IPrep && s.Items[k+1].Word == p.V.Of
}

// oneOfficer is the "one" of the officers with whom a chain begins: "one of the ministers of Peru";
// -1 for none.
func (p *Pass) oneOfficer(s *syntax.Sentence, chain []int32) int32 {
	for i, x := range chain[:len(chain)-1] {
		if n := &s.NPs[x]; s.Class(x) == syntax.COffice && n.Plural && n.Prep == p.V.Of && n.Up == chain[i+1] && n.Lead == x && s.HeadWord(n.Up) == p.V.One {
			return n.Up
		}
	}
	return -1
}

// allOf says whether the noun phrase at item k is a number, with "of" behind it, of just as many
// as the states, bodies or people are that a list names.
func (p *Pass) allOf(s *syntax.Sentence, lead int32, k int) bool {
	n := &s.NPs[s.Items[k].Ref]
	if n.PLast-n.PFirst != 1 || s.KindAt(k+1) != syntax.IPrep || s.Items[k+1].Word != p.V.Of {
		return false
	}
	switch s.Class(lead) {
	case syntax.CState, syntax.CPerson, syntax.COrg, syntax.CName:
	default:
		return false
	}
	many := 1
	for m := s.NPs[lead].Next; m >= 0 && many <= len(tallies); m = s.NPs[m].Next {
		many++
	}
	return many > 1 && many == slices.Index(tallies[:], strings.ToLower(s.Doc.Of(int(s.Parts[n.PFirst].First))))
}

// namesTwo says whether the title in the plural at item k is that of those named behind its states, and
// of none before it: "X and Y, | the presidents of Peru and Cuba, A and B, and".
func (p *Pass) namesTwo(s *syntax.Sentence, k int) bool {
	items := s.Items
	if k+8 >= len(items) || !s.NPs[items[k].Ref].Plural || s.Class(items[k].Ref) != syntax.COffice || items[k+1].Kind != syntax.IPrep || items[k+1].Word != p.V.Of {
		return false
	}
	if items[k+3].Kind != syntax.IConj || items[k+5].Kind != syntax.IComma || items[k+7].Kind != syntax.IConj {
		return false
	}
	for _, i := range [...]int{k + 2, k + 4, k + 6, k + 8} {
		if items[i].Kind != syntax.INP {
			return false
		}
		c := s.Class(items[i].Ref)
		if person := c == syntax.CPerson || c == syntax.CName; person != (i > k+4) || person && !p.untitled(s, items[i].Ref) || !person && c != syntax.CState {
			return false
		}
	}
	return true
}

// sumsUp says whether a noun phrase says what the whole clause before it is, and not
// what a name in it is: "recalled its envoy from Cuba, a move supported by Peru".
func (p *Pass) sumsUp(s *syntax.Sentence, n *syntax.NP, np int32) bool {
	return (n.Det == p.V.A || n.Det == p.V.An || n.Det == p.V.The) && s.Class(np) == syntax.CNoun && p.Lex.Word(s.HeadWord(np)).Is(lexicon.Summary)
}

// severalWho is the noun phrase of several in the plural that the title x would tell who
// they are: "Three leaders, the Finnish president, X,"; -1 for none.
func (p *Pass) severalWho(s *syntax.Sentence, x int32) int32 {
	group := p.ApposedTo(s, x)
	if group < 0 || group > x || s.Class(group) != syntax.COffice && s.Class(group) != syntax.CNoun {
		return -1
	}
	if part := s.HeadPart(group); part == nil || !part.Plural && !p.Lex.Word(s.HeadWord(group)).Plural {
		return -1
	}
	return group
}

// postedToo says whether the name at item k gets an office as the one before a title did: "X as
// envoy to NATO, | Y as ambassador", "X to be envoy to NATO, | Y to be ambassador".
func (p *Pass) postedToo(s *syntax.Sentence, k int, title int32) bool {
	n := &s.NPs[title]
	if s.KindAt(k+1) == syntax.IVerb && s.Verbs[s.Items[k+1].Ref].Form == syntax.Infinitive {
		if s.Verbs[s.Items[k+1].Ref].Lemma == p.V.Be {
			return n.First > s.First && s.Words[n.First-1] == p.V.Be
		}
		k++ // "Y to serve as ambassador"
	}
	return n.Prep == p.V.As && k+2 < len(s.Items) && s.Items[k+1].Kind == syntax.IPrep && s.Items[k+1].Word == p.V.As && s.Items[k+2].Kind == syntax.INP && s.Class(s.Items[k+2].Ref) == syntax.COffice
}

// amongPosts says whether one word no dictionary has stands among the states that a diplomat is sent to, at
// the end of a clause: "was ambassador to Denmark, | Courland, and Sweden".
func (at *joint) amongPosts(title int32) bool {
	s, i := at.s, at.k+1
	if n := &s.NPs[at.a]; !at.verbSeen || s.Class(at.a) != syntax.CState || n.Prep != at.V.To || s.NPs[n.Lead].Up != title || at.cb != syntax.CName || at.nb.Last-at.nb.First != 1 {
		return false
	}
	for i < len(s.Items) && i < at.k+3 && (s.Items[i].Kind == syntax.IComma || s.Items[i].Kind == syntax.IConj) {
		i++
	}
	return i > at.k+1 && i < len(s.Items) && s.Items[i].Kind == syntax.INP && s.Class(s.Items[i].Ref) == syntax.CState && !at.finiteFollows(s, i)
}

// ofOffice says whether a name is of what a title is of, or of its name: "the president of the
// Committee | for Renewal".
func (p *Pass) ofOffice(s *syntax.Sentence, x int32) bool {
	for i := 0; i < 4 && s.NPs[x].Up >= 0 && (s.NPs[x].Prep == p.V.Of || s.NPs[x].Prep == p.V.For); i++ {
		x = s.NPs[x].Up
		switch s.Class(x) {
		case syntax.COffice:
			return true
		case syntax.CName, syntax.COrg:
		default:
			return false
		}
	}
	return false
}

// furtherTitle says whether a title is one more of a person who was named before it with another:
// "Ana Rios, Founder and CEO".
func (p *Pass) furtherTitle(s *syntax.Sentence, x int32) bool {
	lead := s.NPs[x].Lead
	if c := s.Class(lead); lead == x || c != syntax.CPerson && c != syntax.CName {
		return false
	}
	title := s.NPs[lead].Appos
	return title > lead && title < x && s.Class(title) == syntax.COffice
}

// stateNoun says whether a noun phrase tells of a state what it is: "another Pacific
// nation", "its small neighbour".
func (p *Pass) stateNoun(s *syntax.Sentence, np int32) bool {
	word := s.HeadWord(np)
	w := p.Lex.Word(word)
	switch {
	case w.Text == "state": // "the bloc's largest member state, Chad", no "his home state, Georgia"
		return s.NPs[np].Last-2 >= s.NPs[np].First && p.Lex.Word(s.Words[s.NPs[np].Last-2]).Text == "member"
	case w.Is(lexicon.Land) && !w.Plural: // "its breakaway region, Somaliland"
		return s.NPs[np].PossNP >= 0 || s.NPs[np].PossWord != 0
	}
	return p.Lex.Head(word)&lexicon.StateHead != 0 || w.Is(lexicon.Rival) || w.Text == "ally"
}

// bodyNoun says whether a noun phrase tells of an organization what it is: "the regional
// bloc", "its partner".
func (p *Pass) bodyNoun(s *syntax.Sentence, np int32) bool {
	word := s.HeadWord(np)
	w := p.Lex.Word(word)
	if i := s.HeadPart(np).Last - 2; w.Text == "tank" && i >= s.First && p.Lex.Word(s.Words[i]).Text == "think" {
		return true
	}
	return p.Lex.Head(word)&(lexicon.Body|lexicon.BlocHead|lexicon.OrgHead) != 0 || w.Is(lexicon.Rival) || w.Text == "monopoly"
}

// utmost says whether a noun phrase tells what one thing is most of, so that the name behind it is its own: "the country's
// second-largest bank".
func (p *Pass) utmost(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Det != p.V.The && n.PossNP < 0 && n.PossWord == 0 {
		return false
	}
	for i := n.First; i < n.Last-1; i++ {
		if w := p.Lex.Word(s.Words[i]).Text; s.Words[i] == p.V.Most || strings.HasSuffix(w, "est") && p.Compared(w) {
			return true
		}
	}
	return false
}

// closesAtOnce says whether the noun phrase at item k ends its apposition: a
// comma, a verb or the end comes after it.
func (p *Pass) closesAtOnce(s *syntax.Sentence, k int) bool {
	if k+1 >= len(s.Items) {
		return true
	}
	switch s.Items[k+1].Kind {
	case syntax.IComma:
		return !p.listGoesOn(s, k)
	case syntax.IVerb, syntax.IStop, syntax.IDash, syntax.ISemicolon, syntax.ICloseQuote:
		return true
	}
	return false
}

// eachOf says whether the title at the end of a chain and the name with another at item
// k are each of a state of their own: "King of Lesotho, Prince Alois of Liechtenstein".
func (p *Pass) eachOf(s *syntax.Sentence, chain []int32, k int) bool {
	return p.ofStates(s, chain, k) && !p.untitled(s, s.Items[k].Ref) && !p.ranked(s, s.Items[k].Ref)
}

// nextOffice says whether the title at item k only goes on a list of titles, each of its
// own state, in which one names who holds it: "King of Bhutan, Prince Alois of
// Liechtenstein, King of Tonga".
func (p *Pass) nextOffice(s *syntax.Sentence, chain []int32, k int) bool {
	if len(chain) < 2 || s.Class(chain[0]) != syntax.CState || s.NPs[chain[0]].Up != chain[1] || s.NPs[s.Items[k].Ref].Det != 0 {
		return false
	}
	x := chain[1]
	return s.NPs[x].Lead != x && s.Class(s.NPs[x].Lead) == syntax.COffice && !p.untitled(s, x) && !p.ranked(s, x)
}
