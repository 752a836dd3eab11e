package tag

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// first is the tag at the beginning of a clause or behind a comma: "| Talks resumed", ", | signed in May,".
func (at *spot) first() syntax.Tag {
	if at.prev == syntax.Punct && at.w.Forms&lexicon.Base != 0 && at.sawVerb == syntax.VBase && (at.resumed(at.s, at.i) || at.oneOfDeeds()) {
		return syntax.VBase
	}
	switch {
	case at.w.Forms&lexicon.Gerund != 0 && at.w.Noun && at.s.Words[min(at.i+1, at.s.Last-1)] == at.V.Between:
		return syntax.Noun // "Fighting between Chad and Mali resumed"
	case at.w.Forms&lexicon.Gerund != 0 && at.i == at.s.First && at.thoseThere():
		return syntax.Adj
	case at.w.Forms&lexicon.Gerund != 0:
		return at.gerundFirst()
	case at.w.Forms&(lexicon.Past|lexicon.Participle) != 0 && at.w.Forms&lexicon.Base == 0:
		if at.i == at.s.First && at.capital(0) && at.capital(1) && !at.s.Doc.Tokens[at.i+1].AllCaps && at.next(1).Known() && at.next(1).Closed == 0 && at.next(1).Noun && !at.next(1).Given && !at.s.Heading && !at.OfficeAt(at.s, at.i+1) {
			return syntax.Name // "Unified Energy System's chief"
		}
		if (at.w.Adj && at.w.Weight < 98 || at.prev == syntax.Sub) && at.Nominal(at.s, at.i+1) && !at.objectFollows() && !(at.behindComma() && (at.bareDeed(at.s, at.i) || at.next(1).Closed&lexicon.NumberWord != 0 || at.is(1, text.Number))) && !(at.sawVerb == syntax.Punct && at.afterSubject(at.s, at.i)) && !(at.w.Weight >= 50 && at.afterRelative(at.s, at.i) && at.finiteAlone(at.s, at.i)) {
			return syntax.Adj
		}
		return syntax.VPast
	case at.w.Forms&lexicon.Third != 0 && at.w.Forms&lexicon.Base == 0:
		return at.thirdFirst()
	}
	if at.w.Forms&lexicon.Base != 0 && at.behindAside() {
		return syntax.VBase // "The warrants, issued under seal, name Silva"
	}
	if at.prev == syntax.Punct && at.behindComma() && at.sawVerb == syntax.Punct && at.w.Forms&lexicon.Base != 0 && at.w.Weight >= 50 && (at.objectFollows() || at.next(1).Closed&lexicon.Prep != 0) && at.wantsVerb(at.s, at.i) {
		return syntax.VBase // "We, the leaders of Peru, stand with Chile."
	}
	if at.w.Forms&lexicon.Past != 0 && at.w.Weight >= 50 && (at.sawVerb == syntax.Punct && at.afterSubject(at.s, at.i) || at.afterRelative(at.s, at.i) && at.finiteAlone(at.s, at.i)) {
		return syntax.VPast // "The presidents, Ana Vera and Luis Soto, cut ties", "Peru, which left, cut ties"
	}
	if at.w.Forms&lexicon.Past != 0 && at.w.Weight >= 50 && at.sawVerb == syntax.VPast && at.behindComma() && (at.objectFollows() || at.bondsFollow(at.s, at.i)) && at.pastGoesOn(at.s, at.i) {
		return syntax.VPast // "closed the border, cut all ties with Peru and raised tariffs"
	}
	if at.prev == syntax.Punct && at.w.Forms&lexicon.Base != 0 && at.sawVerb == syntax.VBase && !at.w.Plural && at.afterComma(at.s, at.i) && (at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0 || at.objectFollows() && at.deedsGoOn(at.s, at.i)) && at.infinitiveBefore(at.s, at.i-1) {
		return syntax.VBase // "to recall its envoy, boycott the summit, and cut ties"
	}
	if at.nounish() || at.prev == syntax.Sub && at.w.Noun {
		return at.asName()
	}
	return at.verb()
}

// gerundFirst is the tag of a form in -ing at the beginning of a clause or behind a comma: "| Speaking in Lima, he",
// ", | breaking ties with".
func (at *spot) gerundFirst() syntax.Tag {
	comma := at.behindComma()
	afterComma := comma && (at.next(1).Closed&lexicon.Prep != 0 || at.sawVerb != syntax.Punct && (at.bondsFollow(at.s, at.i) || at.next(1).Plural && at.next(1).Closed&lexicon.Time != 0) || (at.sawVerb == syntax.VPast || at.sawVerb == syntax.VThird || at.sawVerb == syntax.VBase) && at.next(1).Plural && (at.w.Weight >= 60 || at.next(1).Closed&lexicon.Time != 0)) // ", breaking ties with"
	removes := comma && at.OfficeAt(at.s, at.i+1) && at.sawVerb != syntax.Punct                                                                                                                                                                                                                                                                                            // ", ousting prime minister X"
	does := comma && at.sawVerb != syntax.Punct && !at.Lex.Gathers(at.word) && (at.is(1, text.Number) || at.next(1).Closed&lexicon.NumberWord != 0 || at.next(1).Noun && at.next(1).Closed == 0 && at.w.Weight >= 80)                                                                                                                                                      // ", killing 107", ", drawing criticism from"
	faces := comma && at.Lex.Word(at.w.Lemma).Does(lexicon.Undergoes) && at.next(1).Noun                                                                                                                                                                                                                                                                                   // ", facing calls to resign,"
	urges := comma && at.next(1).Text == "other" && at.next(2).Plural                                                                                                                                                                                                                                                                                                      // ", urging other donors to follow,"
	sends := comma && at.sawVerb != syntax.Punct && at.bareDeed(at.s, at.i)                                                                                                                                                                                                                                                                                                // ", shipping grain to Peru"
	meanwhile := at.prev == syntax.Sub && (at.before().Text == "while" || at.before().Text == "when") && !at.Lex.Gathers(at.word) && at.next(1).Closed == 0 && (at.next(1).Noun || at.next(1).Adj && at.next(1).Forms == 0)                                                                                                                                                // "while keeping sanctions on", not "while fighting raged"
	together := at.prev == syntax.Sub && at.Lex.Gathers(at.word) && at.s.Words[min(at.i+1, at.s.Last-1)] == at.V.With                                                                                                                                                                                                                                                      // "when meeting with the president"
	if at.w.Noun && !at.objectFollows() && !afterComma && !removes && !does && !faces && !urges && !sends && !meanwhile && !together && !(at.i == at.s.First && (at.commaFirst(at.s, at.i) || at.w.Text == "looking" || besideWord(at.next(1).Text))) {
		return syntax.Noun
	}
	return syntax.VGer // "X, speaking in Seoul, vowed", "Speaking in Lima, he", "Looking on at the ceremony were"
}

// besideWord says whether a word tells beside whom somebody stands or sits: "| Standing next to the president, he".
func besideWord(word string) bool { return word == "next" || word == "beside" || word == "alongside" }

// thoseThere says whether the form in -ing that begins a sentence tells which the several are of whom its verb tells:
// "| Participating states are Chad and Mali", "| Attending leaders include".
func (at *spot) thoseThere() bool {
	n, v := at.next(1), at.next(2)
	if !at.is(1, text.Word) || !n.Plural || n.Closed != 0 {
		return false
	}
	never := at.Lex.Word(at.w.Lemma).Class&lexicon.Never != 0
	if !never && at.Lex.Head(n.Stem)&lexicon.Agent == 0 && !at.OfficeAt(at.s, at.i+1) {
		return false
	}
	switch v.Text {
	case "are", "were", "have", "include":
		return true
	}
	return never && v.Forms&lexicon.Past != 0 && !v.Noun && v.Closed == 0 // not "Killing civilians shocked"
}

// oneOfDeeds says whether the word behind a comma, a bare noun behind it, and the word behind the comma or "and" after
// that are deeds in a list of infinitives: "to end the raids, | support dialogue and secure peace", not "to end drug
// abuse, school violence and crime".
func (at *spot) oneOfDeeds() bool {
	s, j := at.s, at.i+2
	if at.w.Weight < 50 || !at.behindComma() || j+2 >= s.Last || !at.is(1, text.Word) || at.next(1).Closed != 0 || !at.next(1).Noun {
		return false
	}
	if s.Doc.Tokens[j].Kind == text.Comma {
		j++
	}
	if w := at.Lex.Word(s.Words[j]); w.Closed&lexicon.Conj == 0 || j+2 >= s.Last {
		return false
	}
	w := at.Lex.Word(s.Words[j+1])
	return w.Forms&lexicon.Base != 0 && w.Closed == 0 && (!w.Noun || w.Weight >= 60) && at.Nominal(s, j+2)
}

// thirdFirst is the tag of a form in -s with which a clause begins or goes on behind a mark.
func (at *spot) thirdFirst() syntax.Tag {
	mark := at.prev == syntax.Punct
	early := mark && at.behindComma() && at.sawVerb == syntax.Punct // of the verbs the first
	switch {
	case mark && at.i > at.s.First && (at.sawVerb == syntax.VThird || at.w.Weight >= 50 && at.behindComma()) && at.objectFollows() &&
		!(at.sawVerb == syntax.Punct && at.w.Plural && at.namesDo(at.s, at.i+1)): // "After the raid, allies Peru and Chile said"
		return syntax.VThird
	case early && at.objectFollows() && at.wantsVerb(at.s, at.i):
		return syntax.VThird // "Britain, the former ruler, backs Guyana."
	case early && at.w.Weight >= 50 && at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of" && at.finiteAlone(at.s, at.i) && at.wantsVerb(at.s, at.i):
		return syntax.VThird // "Ana Rios, a former minister of Peru, lives in London."
	case mark && (at.objectFollows() || at.w.Weight >= 50 && at.next(1).Closed&(lexicon.Prep) != 0 && at.next(1).Text != "of") && at.afterRelative(at.s, at.i) && at.finiteAlone(at.s, at.i):
		return syntax.VThird // "Norway, whose ministers visit Lima, backs Peru", "Rios, who visited Lima, flies on to Quito"
	case at.behindAside():
		return syntax.VThird // "The warrant, issued under seal, names Silva"
	case !at.nounish():
		return syntax.VThird
	}
	return syntax.Noun
}

// deedsGoOn says whether "and" and another base form with an object stand behind what token i
// would be done to: "to recall its envoy, | visit Peru, and attend the summit".
func (p *Pass) deedsGoOn(s *syntax.Sentence, i int32) bool {
	for k := i + 2; k+2 < s.Last && k < i+16; k++ {
		switch w := p.Lex.Word(s.Words[k]); {
		case w.Closed&lexicon.Conj != 0:
			if n := p.Lex.Word(s.Words[k+1]); n.Forms&lexicon.Base != 0 && (!n.Noun || p.Lex.Word(s.Words[k+2]).Closed&(lexicon.Det|lexicon.Poss|lexicon.Prep) != 0 || s.Doc.Tokens[k+2].Capital || p.bondsFollow(s, k+1)) && !s.Doc.Tokens[k+1].Capital {
				return true
			}
		case w.Closed&(lexicon.Rel|lexicon.Sub|lexicon.Modal|lexicon.Be|lexicon.Have) != 0:
			return false
		}
	}
	return false
}

// pastGoesOn says whether "and" and another verb in the past stand behind what token i tells: "closed the border, | cut all
// ties with Peru and raised tariffs".
func (p *Pass) pastGoesOn(s *syntax.Sentence, i int32) bool {
	for k := i + 1; k+1 < s.Last && k < i+16; k++ {
		switch w := p.Lex.Word(s.Words[k]); {
		case w.Closed&lexicon.Conj != 0:
			if n := p.Lex.Word(s.Words[k+1]); n.Forms&lexicon.Past != 0 && (!n.Noun || n.Weight >= 50) && !s.Doc.Tokens[k+1].Capital {
				return true
			}
		case w.Closed&(lexicon.Rel|lexicon.Sub|lexicon.Modal|lexicon.Be|lexicon.Have) != 0:
			return false
		}
	}
	return false
}

// afterSubject says whether the past form at token i stands after a comma behind a
// name, or behind what is said of the one the sentence opens with, and is the only verb
// its sentence can have: "The presidents, Ana Vera and Luis Soto, held talks", "Peru, a
// member of the bloc, opened talks".
func (p *Pass) afterSubject(s *syntax.Sentence, i int32) bool {
	if i-2 < s.First || s.Doc.Tokens[i-1].Kind != text.Comma && s.Doc.Tokens[i-1].Kind != text.Dash {
		return false
	}
	if first := s.Tag(s.First); s.Tag(i-2) != syntax.Name && (s.Tag(i-2) != syntax.Noun || first != syntax.Name && first != syntax.Det || p.pastFollows(s, i)) {
		return false
	}
	for k := i + 1; k < s.Last; k++ {
		w := p.Lex.Word(s.Words[k])
		if w.Closed&(lexicon.Rel|lexicon.Sub) != 0 {
			break
		}
		if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Do) != 0 || p.onlyPast(w) && p.Lex.Word(s.Words[k-1]).Closed&lexicon.Conj == 0 {
			return false
		}
	}
	return true
}

// pastFollows says whether a word behind token i can be the past of a verb of the same
// clause.
func (p *Pass) pastFollows(s *syntax.Sentence, i int32) bool {
	for k := i + 1; k < s.Last; k++ {
		w := p.Lex.Word(s.Words[k])
		if w.Closed&(lexicon.Rel|lexicon.Sub) != 0 && w.Closed&lexicon.Prep == 0 {
			return false
		}
		if w.Forms&lexicon.Past != 0 && !w.Noun {
			return true
		}
	}
	return false
}

// namesDo says whether names in a list, and no more, stand from token i to a finite verb.
func (p *Pass) namesDo(s *syntax.Sentence, i int32) bool {
	for k := i; k < s.Last; k++ {
		w := p.Lex.Word(s.Words[k])
		if s.Doc.Tokens[k].Capital || k > i && (w.Closed&(lexicon.Conj|lexicon.Det) != 0 || s.Doc.Tokens[k].Kind == text.Comma) {
			continue
		}
		return k > i && (p.onlyPast(w) || w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || w.Forms&lexicon.Past != 0 && !w.Noun)
	}
	return false
}

// afterRelative says whether the comma before token i closes a relative clause, or one with a participle, that stands
// between commas behind the subject, which still waits for its verb.
func (p *Pass) afterRelative(s *syntax.Sentence, i int32) bool {
	for i--; i > s.First && s.Tag(i) == syntax.Adv; i-- {
	}
	if i <= s.First || s.Doc.Tokens[i].Kind != text.Comma {
		return false
	}
	k := i - 1
	for ; k > s.First && s.Tag(k) != syntax.Rel && !(p.afterComma(s, k) && s.Tag(k) >= syntax.VPast && s.Tag(k) <= syntax.VGer); k-- {
		if kind := s.Doc.Tokens[k].Kind; kind == text.Semicolon || kind == text.Colon {
			return false
		}
	}
	for k > s.First && s.Tag(k-1) == syntax.Adv {
		k-- // ", both bound by a treaty,"
	}
	if k <= s.First || s.Doc.Tokens[k-1].Kind != text.Comma {
		return false
	}
	for k -= 2; k >= s.First; k-- {
		switch tag := s.Tag(k); {
		case tag.Verb(), tag == syntax.Be, tag == syntax.Have, tag == syntax.Modal, tag == syntax.Do:
			return false
		case tag == syntax.Sub:
			return true
		}
	}
	return true
}
