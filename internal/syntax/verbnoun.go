package syntax

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// verbOrNoun is the tag of a word that a dictionary has as a verb and that may be a noun or an
// adjective too, by the words around it: the first test that knows decides.
func (at *spot) verbOrNoun() Tag {
	for _, phrase := range [...]func(*spot) Tag{(*spot).setPhrase, (*spot).gerundPhrase, (*spot).namedPhrase, (*spot).basePhrase} {
		if t := phrase(at); t != undecided {
			return t
		}
	}
	switch at.prev {
	case To, Modal, Do:
		if at.w.Forms&lexicon.Base != 0 {
			return VBase
		}
	case Neg:
		return at.afterNegation()
	case Det, Poss, Clitic, Adj, Num:
		return at.afterDeterminer()
	case Be:
		return at.afterBe()
	case Have:
		return at.afterHave()
	case Prep:
		return at.afterPreposition()
	case Pron, Rel:
		return at.afterPronoun()
	case VBase, VThird, VPast, VPart, VGer:
		return at.afterVerb()
	case Conj:
		return at.afterConjunction()
	case Noun, Name:
		return at.afterNoun()
	}
	return at.first()
}

// nounish says whether the word is often a noun or an adjective: "visit", "open", not "sign".
func (at *spot) nounish() bool { return at.w.Noun && !at.w.Seldom || at.w.Adj }

// asName is the tag of the word as a noun or an adjective.
func (at *spot) asName() Tag {
	if !at.w.Noun && (at.w.Adj || at.w.Forms&(lexicon.Participle|lexicon.Gerund) != 0) {
		return Adj
	}
	return Noun
}

// verb is the tag of the word as a verb.
func (at *spot) verb() Tag {
	switch f := at.w.Forms; {
	case f&lexicon.Past != 0:
		return VPast
	case f&lexicon.Participle != 0:
		return VPart
	case f&lexicon.Third != 0 && f&lexicon.Base == 0:
		return VThird
	case f&lexicon.Gerund != 0:
		return VGer
	case f&lexicon.Third != 0:
		return VThird
	}
	return VBase
}

// objectFollows says whether what an object begins with stands behind the word: a noun phrase
// cannot begin with a plain noun before it.
func (at *spot) objectFollows() bool {
	n := at.next(1)
	if at.i+1 >= at.s.Last {
		return false
	}
	t := &at.s.Doc.Tokens[at.i+1]
	return n.Closed&(lexicon.Det|lexicon.Poss|lexicon.Pron|lexicon.NegDet|lexicon.Quantifier) != 0 ||
		n.Closed&(lexicon.Prep|lexicon.Sub|lexicon.To|lexicon.Rel) != 0 && at.s.Words[at.i+1] != at.v.of && at.s.Words[at.i+1] != at.v.in && at.s.Words[at.i+1] != at.v.on && at.s.Words[at.i+1] != at.v.with ||
		t.Capital && t.Kind == text.Word || t.Kind == text.OpenQuote || t.Kind == text.Colon || n.Closed&lexicon.Adv != 0
}

// behindAside says whether the verb of a clause stands here, behind a participle and what goes with
// it: "The warrant, issued under seal, names Silva".
func (at *spot) behindAside() bool {
	return at.prev == Punct && at.afterComma(at.s, at.i) && (at.sawVerb == VPast || at.sawVerb == VPart) && at.w.Weight >= 25 && (at.objectFollows() || at.next(1).Closed&lexicon.NumberWord != 0) && at.wantsVerb(at.s, at.i)
}

// afterNegation is the tag behind "not": "did not | visit", "not | signed".
func (at *spot) afterNegation() Tag {
	if at.w.Adj && at.w.Forms&(lexicon.Participle|lexicon.Gerund) == 0 && at.i-2 >= at.s.First && at.s.Tag(at.i-2) == Be {
		return Adj // "was not present"
	}
	if at.w.Forms&lexicon.Base != 0 && at.w.Forms&(lexicon.Past|lexicon.Gerund) == 0 {
		return VBase
	}
	return at.verb()
}

// afterDeterminer is the tag behind an article, a possessive, an adjective or a number: nearly
// always a noun or an adjective, "the | visit", "its | planned trip".
func (at *spot) afterDeterminer() Tag {
	if at.w.Forms&lexicon.Past != 0 && at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.Pron) != 0 && (at.prev == Num && !IsYear(at.s.Doc.Of(int(at.i-1))) || at.prev == Det && at.pronounDet(at.prevWord)) {
		return VPast // "The two signed a pact", "some thought they had"
	}
	if at.prev == Det && (at.pronounDet(at.prevWord) || at.prevWord == at.v.that) && at.onlyPast(at.w) && at.w.Forms&lexicon.Participle == 0 {
		return VPast // "Some gave support to", "That took place in"
	}
	if at.prev == Det && at.pronounDet(at.prevWord) && at.w.Forms&lexicon.Base != 0 && !at.w.Noun && !at.w.Adj && at.next(1).Text != "of" {
		return VBase // "Most agree that", "These include"
	}
	if at.prev == Det && at.pointsBack(at.s, at.i-1) && at.w.Forms&(lexicon.Past|lexicon.Third) != 0 && !at.w.Seldom && (at.w.Forms&lexicon.Third != 0 && at.w.Plural || at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.To|lexicon.Sub) != 0 || at.next(1).Closed&lexicon.Prep != 0 && !at.w.Noun) {
		return at.verb() // "This led to talks"
	}
	if at.prev == Det && at.pointsBack(at.s, at.i-1) && !at.w.Noun && !at.w.Adj && at.capital(1) && (at.w.Forms&lexicon.Third != 0 || at.w.Forms&lexicon.Past != 0 && at.i == at.s.First+1 && at.tooFewVerbs(at.s, at.i)) {
		return at.verb() // "This includes Indonesian officials", "This angered Peru"
	}
	if at.w.Forms&lexicon.Third != 0 && !at.w.Noun && at.i > at.s.First && at.littleOrMuch() {
		return VThird // "Little prevents Peru from leaving"
	}
	if at.prev == Det && at.w.Forms&lexicon.Past != 0 && at.nominal(at.s, at.i+1) && at.crowd(at.prevWord) {
		return VPast // "Thousands filled Red Square"
	}
	if at.prev == Det && at.w.Forms&(lexicon.Gerund|lexicon.Past|lexicon.Third) != 0 && !at.nominal(at.s, at.i+1) && at.pronounDet(at.prevWord) && (!at.w.Noun || at.w.Forms&lexicon.Gerund != 0) {
		if at.w.Forms&lexicon.Participle != 0 && at.next(1).Forms&lexicon.Base != 0 && (!at.next(1).Noun || at.next(1).Seldom) {
			return VPart
		}
		return at.verb()
	}
	if at.prev == Det && at.pronounDet(at.prevWord) && at.w.Forms&lexicon.Gerund != 0 {
		if at.w.Has(lexicon.Describes) {
			return Adj // "told all remaining diplomats to leave"
		}
		return VGer
	}
	if at.prev == Det && at.severalDo(at.s, at.i, at.w) {
		return VBase // "Both belong to the bloc", "and both want to join"
	}
	if at.w.Forms&lexicon.Past != 0 && (at.prev == Det && at.pronounDet(at.prevWord) || at.afterTheTwo(at.s, at.i)) && at.finiteAlone(at.s, at.i) && at.nominal(at.s, at.i+1) && at.tooFewVerbs(at.s, at.i) {
		return VPast // "Both condemned Peru", "The two signed agreements", "Some sent troops"
	}
	if at.prev == Num && !at.joined(0) && !at.w.Noun && !at.w.Adj && at.w.Forms&(lexicon.Base|lexicon.Third) != 0 && !at.s.Heading {
		return at.verb() // "The letters of 1999 | indicate that", "Nine of 10 | agree"
	}
	if (at.prevWord == at.v.this || at.prevWord == at.v.that) && at.w.Forms&lexicon.Third != 0 && (at.w.Plural || !at.w.Noun) {
		return VThird // "This comes as a blow to", "This includes close allies of"
	}
	if at.prev == Adj || at.prev == Num {
		if onDay := at.next(1).Closed&lexicon.Weekday != 0 && at.before().Noun; at.w.Forms&lexicon.Past != 0 && !at.w.Noun && (onDay || !at.nominal(at.s, at.i+1)) || at.w.Forms&lexicon.Past != 0 && at.w.Forms&lexicon.Participle == 0 {
			return VPast // "its military threatened Tuesday that"
		}
		if at.prev == Adj && at.w.Forms&lexicon.Past != 0 && !at.w.Noun && !at.s.Heading && at.before().Noun && at.sawVerb == Punct && at.tooFewVerbs(at.s, at.i) {
			at.s.Tags[at.i-1-at.s.First] = Noun
			return VPast // "The Chadian military received French aid"
		}
		if at.prev == Num && at.w.Forms&lexicon.Participle != 0 && at.countedObject(at.s, at.i) {
			return Adj // "made nine invited visits"
		}
		if at.prev == Num && at.w.Forms&lexicon.Past != 0 && (!at.w.Adj && !at.w.Noun || at.before().Closed&(lexicon.Weekday|lexicon.Month) != 0 || at.yearAside(at.s, at.i-1)) {
			return VPast
		}
	}
	if at.w.Forms&lexicon.Gerund != 0 && (at.prev == Num || at.prev == Adj) && at.before().Closed&(lexicon.Weekday|lexicon.Month|lexicon.Time) != 0 && !at.joined(-1) && at.objectFollows() {
		return VGer // "issued a statement on Monday condemning Chile"
	}
	if at.w.Forms&lexicon.Gerund != 0 && (!at.nominal(at.s, at.i+1) || at.lex.Gathers(at.word) && at.onlyPast(at.next(1))) {
		return Noun // also "The convening included"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.prev == Num && IsYear(at.s.Doc.Of(int(at.i-1))) && at.objectFollows() {
		return VGer // "the treaty of 1960 binding the two allies"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.w.Adj && at.is(1, text.Word) && at.capital(1) {
		return Adj // "the ruling Popular Front"
	}
	return at.asName()
}

// crowd says whether a word counts without its noun behind it, unless with "of": "thousands".
func (at *spot) crowd(word int32) bool {
	return at.lex.In(lexicon.Multitude, word)
}

// afterBe is the tag behind a form of "be": "was | signed", "is | visiting", "were | talks".
func (at *spot) afterBe() Tag {
	switch {
	case at.w.Forms&lexicon.Participle != 0:
		return VPart
	case at.w.Forms&lexicon.Gerund != 0:
		return VGer
	}
	if at.nounish() {
		return at.asName()
	}
	return at.verb()
}

// afterHave is the tag behind a form of "have": "has | cut ties", "has | trade with".
func (at *spot) afterHave() Tag {
	if at.w.Forms&lexicon.Participle != 0 {
		return VPart
	}
	if at.nounish() {
		return at.asName()
	}
	return at.verb()
}

// afterPreposition is the tag behind a preposition: a gerund or a noun, "after | visiting Oslo", "in | talks".
func (at *spot) afterPreposition() Tag {
	switch {
	case at.w.Forms&lexicon.Gerund != 0 && at.i-2 >= at.s.First && at.lex.Word(at.s.Words[at.i-2]).Text == "forward":
		return VGer // "looked forward to meeting in Oslo"
	case at.w.Forms&lexicon.Gerund != 0 && at.lex.Word(at.w.Lemma).Does(lexicon.Goes) && (at.next(1).Text == "on" || at.next(1).Text == "back") && at.s.Words[min(at.i+2, at.s.Last-1)] == at.v.to:
		return VGer // "before heading on to Vienna"
	case at.w.Forms&lexicon.Gerund != 0 && at.w.Adj && at.prevWord == at.v.of && at.kindOf(at.s, at.i):
		return Adj
	case at.w.Forms&lexicon.Gerund != 0:
		if at.w.Noun && !at.objectFollows() && (!at.countsNext(at.s, at.i+1) || at.lex.Gathers(at.word)) && !at.doneToSeveral(at.s, at.i, at.prevWord) && !at.doneThen(at.s, at.i, at.prevWord) && !at.titledAhead(at.s, at.i+1) && !at.bareDeed(at.s, at.i) && !at.getsThere(at.s, at.i, at.prevWord) {
			return Noun
		}
		return VGer // also "by giving nine diplomats"
	case at.w.Forms&lexicon.Participle != 0 && at.nominal(at.s, at.i+1) && !at.w.Noun:
		return Adj
	case !at.w.Noun && at.w.Forms&lexicon.Base != 0 && at.nominal(at.s, at.i+1) && at.thoseDoing(at.s, at.i-2):
		return VBase // "those flying in include"
	case at.w.Noun || at.w.Adj || at.w.Forms&(lexicon.Base|lexicon.Third) != 0:
		return Noun // "with hugs"
	}
	return at.verb()
}

// afterPronoun is the tag behind a pronoun: mostly a verb, "they | visit", "who | fears".
func (at *spot) afterPronoun() Tag {
	if at.prevWord == at.v.them && at.nounish() && at.w.Forms&lexicon.Past == 0 && (at.w.Plural || at.i-2 >= at.s.First && at.s.Words[at.i-2] == at.v.among) {
		return at.asName() // "envoys, among them ministers of Peru,", "among them police chief Silva"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.prev == Rel {
		return Noun
	}
	if at.prev == Rel && at.w.Forms&lexicon.Base != 0 && at.w.Forms&lexicon.Past == 0 && at.i-2 >= at.s.First && at.several(at.s.Words[at.i-2]) && at.tooFewVerbs(at.s, at.i) {
		return VBase // "groups that trade with Iran"
	}
	if (at.prevWord == at.v.which || at.prevWord == at.v.who) && at.w.Forms&lexicon.Base != 0 && at.w.Forms&lexicon.Past == 0 && at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0 {
		return VBase // "Chad and Mali, which arm the rebels"
	}
	if at.prev == Rel && at.w.Forms&lexicon.Third != 0 && at.next(1).Text == "and" && at.next(2).Forms&lexicon.Third != 0 && at.next(3).Closed&(lexicon.Det|lexicon.Poss) != 0 {
		return VThird // "Norway, which chairs and hosts the conference"
	}
	if at.prev == Rel && at.prevWord != at.v.who && at.nounish() && at.w.Weight < 50 && !at.lex.Word(at.w.Lemma).Does(lexicon.Undergoes) && at.w.Forms&(lexicon.Past) == 0 {
		return at.asName()
	}
	return at.verb()
}

// afterVerb is the tag behind a verb: mostly what it has for an object, "held | talks".
func (at *spot) afterVerb() Tag {
	switch {
	case at.w.Forms&lexicon.Base != 0 && (at.prev == VPart || !at.w.Noun) && at.thoseDoing(at.s, at.i-1):
		return VBase // "those sanctioned include", "those attending include"
	case at.w.Forms&lexicon.Gerund != 0 && (!at.w.Noun || at.doesIt(at.s, at.i, at.prevWord) && (at.objectFollows() || at.next(1).Noun) || at.particleObject(at.s, at.i)):
		return VGer // also "denied sending weapons", "announced breaking off ties"
	case at.onlyPast(at.w) && (at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.Pron) != 0 || (at.prev == VPast || at.prev == VThird) && at.reportsBare(at.s, at.i)):
		return VPast // "A statement issued after the cabinet met said Peru had left"
	case at.w.Forms&lexicon.Participle != 0 && !at.w.Noun && at.nominal(at.s, at.i+1):
		return Adj
	case at.nounish() || at.w.Forms&lexicon.Base != 0:
		return at.asName()
	}
	return at.verb()
}

// afterConjunction is the tag behind "and", "or" and the like: what the verb before it is, or a noun, "met and | signed",
// "aid and | trade".
func (at *spot) afterConjunction() Tag {
	switch {
	case at.w.Forms&lexicon.Base != 0 && at.before().Text == "or" && at.w.Does(lexicon.Undergoes) && at.nominal(at.s, at.i+1) && at.infinitiveBefore(at.s, at.i-1):
		return VBase // "to withdraw or face war"
	case at.w.Forms&lexicon.Base != 0 && at.sawVerb == VBase && at.w.Does(lexicon.Breaks) && at.bondsFollow(at.s, at.i):
		return VBase // "to expel the envoy and cut ties"
	case at.w.Forms&lexicon.Base != 0 && at.sawVerb == VBase && at.w.Does(lexicon.Converses) && at.next(1).Plural && at.next(1).Is(lexicon.Stance|lexicon.Matter):
		return VBase // "to greet the envoy and exchange views"
	case at.w.Forms&lexicon.Past != 0 && at.w.Forms&lexicon.Base == 0 && (at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.NegDet|lexicon.Pron) != 0 || at.w.Text == "said" || at.w.Text == "told" || at.before().Text == "but" && at.sawVerb == VBase && at.w.Weight >= 50):
		return VPast // "managed to avoid war and signed a treaty", "has no ties with Peru and closed its embassy", "vowed to visit Peru and said he would"
	case at.w.Forms&lexicon.Past != 0 && (!at.w.Noun || at.w.Weight >= 50 && at.sawVerb == VPast && at.objectFollows() || at.w.Weight >= 60 && (at.sawVerb == VPast || at.sawVerb == VPart)):
		if at.nominal(at.s, at.i+1) && at.sawVerb != VPast && at.sawVerb != VPart && (at.w.Adj || at.sawVerb == VBase && at.w.Forms&lexicon.Participle != 0 && at.next(1).Plural && at.next(1).Closed == 0) && !at.doesToState(at.s, at.i) && !at.goesOnAgainst() {
			return Adj
		}
		return VPast
	case at.w.Forms&lexicon.Participle != 0 && at.w.Forms&(lexicon.Past|lexicon.Base) == 0 && !at.w.Noun && (at.perfectGoesOn(at.s, at.i, at.sawVerb) || at.sawVerb == VPart && (at.next(1).Closed&(lexicon.Prep|lexicon.Det|lexicon.NumberWord|lexicon.To) != 0 || at.is(1, text.Number))):
		return VPart // "has recalled its envoy and broken ties", "was met at the airport and taken to", "was summoned and given 72 hours"
	case at.w.Forms&lexicon.Gerund != 0:
		if n := at.next(1); at.sawVerb != VGer && !at.w.Noun && at.lex.Word(at.w.Lemma).Class&lexicon.Never != 0 && n.Plural && n.Closed == 0 && n.Forms&lexicon.Third == 0 {
			return Adj // "the Council and participating agencies"
		}
		if at.sawVerb == VGer || !at.w.Noun || at.goesOnAside() {
			return VGer
		}
		return Noun
	case at.w.Forms&lexicon.Base != 0 && (at.sawVerb == VBase) && (at.objectFollows() || !at.nounish() || at.w.Weight >= 60 && at.next(1).Adj && !at.next(1).Noun):
		return VBase
	case at.w.Forms&lexicon.Third != 0 && (at.sawVerb == VThird || !at.w.Plural || at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0) && (at.objectFollows() || !at.nounish()):
		return VThird
	case at.w.Forms&lexicon.Base != 0 && at.sawVerb == VBase && at.next(1).Closed&lexicon.Prep != 0 && at.next(2).Closed&lexicon.Pron != 0:
		return VBase // "look into this and deal with it"
	}
	if n := at.next(1); at.w.Forms&lexicon.Base != 0 && at.sawVerb == VBase && at.w.Weight >= 90 && n.Closed&lexicon.Prep != 0 && n.Text != "of" {
		return VBase // "condemn the raid and stand with Peru"
	}
	if at.nounish() {
		return at.asName()
	}
	return at.verb()
}

// goesOnAside says whether the form in -ing behind "and" goes on with what a comma began to tell of the subject:
// "Peru and Chile, members of the bloc and | meeting in Lima,", "Peru, gathered in Lima and | speaking for the bloc,".
func (at *spot) goesOnAside() bool {
	s := at.s
	if n := at.next(1); n.Closed&lexicon.Prep == 0 || n.Text == "of" || !at.lex.Gathers(at.word) && at.w.Weight < 60 || !at.commaFirst(s, at.i) {
		return false
	}
	k := at.i - 2
	for k > s.First && s.Doc.Tokens[k].Kind == text.Word && s.Tag(k) != Conj {
		k--
	}
	if k <= s.First || s.Doc.Tokens[k].Kind != text.Comma || s.Tag(k-1) != Noun && s.Tag(k-1) != Name {
		return false
	}
	w := at.lex.Word(s.Words[k+1])
	return s.Tag(k+1) == VPast && w.Forms&lexicon.Participle != 0 || w.Text == "members" || w.Text == "member"
}

// aside says whether the word, behind a noun in the plural, tells between two commas what people make of what is said: "Peru,
// critics | fear, will join".
func (at *spot) aside() bool {
	s, k := at.s, at.i-1
	for k > s.First && (s.Tag(k) == Noun || s.Tag(k) == Adj || s.Tag(k) == Num) {
		k--
	}
	if k == at.i-1 || !at.before().Plural || k <= s.First || s.Doc.Tokens[k].Kind != text.Comma || at.i+1 >= s.Last {
		return false
	}
	if kind := s.Doc.Tokens[at.i+1].Kind; kind != text.Comma && kind != text.Stop {
		return false
	}
	return at.lex.Word(at.w.Lemma).Does(lexicon.Reporting | lexicon.Speaks)
}

// afterComma says whether a comma, and adverbs at most, stand right before token i.
func (p *Parser) afterComma(s *Sentence, i int32) bool {
	for i-1 > s.First && s.Tag(i-1) == Adv {
		i--
	}
	return i > s.First && s.Doc.Tokens[i-1].Kind == text.Comma
}

// emphatic says whether "himself" at token i only stresses the subject: "who himself
// came to power", "who is himself boycotting", "has itself recognised", "will itself send", "Putin
// himself said".
func (p *Parser) emphatic(s *Sentence, i int32, prev Tag) bool {
	if i+1 >= s.Last {
		return false
	}
	next := p.lex.Word(s.Words[i+1])
	switch prev {
	case Rel:
		return true
	case Be:
		return next.Forms&(lexicon.Gerund|lexicon.Participle) != 0
	case Have:
		return next.Forms&lexicon.Participle != 0
	case Modal:
		return next.Forms&lexicon.Base != 0
	case Name, Noun:
		return next.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || p.onlyPast(next)
	}
	return false
}

// agreed says whether the word at token i is a noun for a treaty, a meeting, a
// war or a thing that is given or done, or names one with "of", after which "that" begins no report:
// "the agreements that both presidents signed", "the Treaty of Amity and Commerce that they signed".
func (p *Parser) agreed(s *Sentence, i int32) bool {
	if i < s.First || s.Words[i] == 0 {
		return false
	}
	for k := i; k > s.First && s.Doc.Tokens[k].Kind == text.Word; k-- {
		if s.Words[k] == p.v.of {
			return p.agreed(s, k-1)
		}
		if tag := s.Tag(k); tag != Name && tag != Noun && tag != Adj && tag != Conj {
			break
		}
	}
	if p.lex.Head(s.Words[i])&lexicon.Thing != 0 {
		return true
	}
	_, senses := p.lex.Match(s.Doc, s.Words, int(i), int(i+1), nil)
	for _, x := range senses {
		if x.Class != lexicon.EventHead && x.Class != lexicon.EventHeads {
			continue
		}
		switch p.lex.Events[x.Ref].Kind {
		case "treaty", "war", "talks", "ceremony", "meeting", "conference", "summit":
			return true
		}
	}
	return false
}

// severalThere says whether several of a place or a body stand before token i, of whom a verb behind "that" tells:
// "one of six states of the Pacific | that recognise Taiwan", "the powers in Europe that back the rebels".
func (p *Parser) severalThere(s *Sentence, i int32) bool {
	k := i - 1
	for k > s.First && (s.Tag(k) == Name || s.Tag(k) == Noun || s.Tag(k) == Adj || s.Tag(k) == Det) {
		k--
	}
	if k <= s.First || k == i-1 || s.Words[k] != p.v.of && s.Words[k] != p.v.in {
		return false
	}
	return s.Tag(k-1) == Noun && p.lex.Word(s.Words[k-1]).Plural
}

// saidIn is the preposition right behind a verb of saying, or behind the one it tells, with only such phrases up to "that" at
// token i, which tells what is said: "said | in a statement that troops left", "told us | at a meeting in Oslo that"; 0 where
// none does.
func (p *Parser) saidIn(s *Sentence, i int32) int32 {
	const reach = 20 // tokens
	prep := int32(0)
	for k := i - 1; k >= s.First && k > i-reach; k-- {
		switch s.Tag(k) {
		case Noun, Name, Adj, Num, Det, Poss, Clitic:
		case Prep:
			prep = k
		default:
			switch v := p.lex.Word(p.lex.Word(s.Words[k]).Lemma); {
			case prep == 0 || !s.Tag(k).verb():
			case k == prep-1 && v.Does(lexicon.Reporting), k < prep-1 && v.Does(lexicon.Informs):
				return s.Words[prep]
			}
			return 0
		}
	}
	return 0
}

// several says whether a word is a plural, of a people too: "officials", "many Iraqis".
func (p *Parser) several(word int32) bool {
	w := p.lex.Word(word)
	return w.Plural || w.Text == "people" || w.Text == "media" || w.Text == "police" || p.lex.People(word)
}

// countedObject says whether the participle at token i describes what a number right
// before it counts, which is the object of a verb.
func (p *Parser) countedObject(s *Sentence, i int32) bool {
	if i-2 < s.First || IsYear(s.Doc.Of(int(i-1))) {
		return false
	}
	k := i + 1
	for k < s.Last && k < i+3 && !p.lex.Word(s.Words[k]).Plural && (p.lex.Word(s.Words[k]).Adj || p.lex.Demonym(s.Words[k])) {
		k++ // "expelled two suspected Syrian | spies"
	}
	if k >= s.Last || !p.lex.Word(s.Words[k]).Plural {
		return false
	}
	v := s.Tag(i - 2)
	return v.verb()
}

// commaFirst says whether after a preposition a comma comes before any verb, so
// that the words from token i on open the sentence.
func (p *Parser) commaFirst(s *Sentence, i int32) bool {
	if i+1 >= s.Last || p.lex.Word(s.Words[i+1]).Closed&lexicon.Prep == 0 || s.Words[i+1] == p.v.of {
		return false
	}
	for k := i + 2; k+1 < s.Last && k < i+14; k++ {
		switch w := p.lex.Word(s.Words[k]); {
		case s.Doc.Tokens[k].Kind == text.Comma:
			return s.Words[k+1] != p.v.which
		case s.Doc.Tokens[k].Kind == text.Stop, w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Do) != 0, p.onlyPast(w):
			return false
		}
	}
	return false
}

// onlyPast says whether a word is the past of a verb and no noun or adjective:
// "a Saudi official told reporters".
func (p *Parser) onlyPast(w *lexicon.Word) bool {
	if w.Adj && w.Lemma == p.v.say { // "a Saudi official said Cheney"
		return true
	}
	return w.Forms&lexicon.Past != 0 && !w.Noun && !w.Adj
}

// standsFor says whether "that" at token i stands for a noun read before: after a
// mark or "and", with "between" or "with" behind it.
func (p *Parser) standsFor(s *Sentence, i int32) bool {
	if i+1 >= s.Last || i == s.First || s.Words[i+1] != p.v.between && s.Words[i+1] != p.v.with {
		return false
	}
	switch s.Doc.Tokens[i-1].Kind {
	case text.Colon, text.Semicolon, text.Comma:
		return true
	case text.Word:
		return s.Tag(i-1) == Conj || s.Words[i-1] == p.v.than
	}
	return false
}

// kindOf says whether an adjective at token i that could be a gerund says behind "of" which
// states, or which members of a group or gathering, it is of: "the presidents of developing
// countries", "a group of emerging economies".
func (p *Parser) kindOf(s *Sentence, i int32) bool {
	k := i + 1
	if k+1 < s.Last && p.lex.Word(s.Words[k]).Adj {
		k++ // "a group of leading | industrial nations"
	}
	if k >= s.Last || i-2 < s.First || s.Doc.Tokens[k].Kind != text.Word || !p.lex.Word(s.Words[k]).Plural {
		return false
	}
	of, many := s.Words[i-2], p.lex.Word(s.Words[k])
	return p.lex.Head(many.Stem)&lexicon.StateHead != 0 || many.Noun && (p.lex.Head(of)&(lexicon.Body|lexicon.BlocHead) != 0 || p.lex.Gathers(of))
}

// pointedAt says whether the word at token i is one that "that" points at more
// often than it begins a clause: "that country", "that year", "that meeting".
func (p *Parser) pointedAt(s *Sentence, i int32) bool {
	if i >= s.Last || s.Doc.Tokens[i].Kind != text.Word || s.Doc.Tokens[i].Capital {
		return false
	}
	w := s.Words[i]
	return p.lex.Head(w)&lexicon.StateHead != 0 || p.lex.Word(w).Closed&lexicon.Time != 0 || p.lex.Gathers(w) && !p.lex.Word(w).Plural
}

// labels says whether a verb says what something is: "called that a mistake".
func (p *Parser) labels(word int32) bool {
	return p.lex.Word(p.lex.Word(word).Lemma).Does(lexicon.Labels)
}

// numbers says whether an ordinal at token i and another are joined: "the First
// and Second Summits".
func (p *Parser) numbers(s *Sentence, i int32) bool {
	joined := func(and, other int32) bool {
		return other >= s.First && other < s.Last && p.lex.Word(s.Words[and]).Closed&lexicon.Conj != 0 && p.lex.Word(s.Words[other]).Closed&lexicon.Ordinal != 0
	}
	return joined(min(i+1, s.Last-1), i+2) || joined(max(i-1, s.First), i-2)
}

// describesNoun says whether a word at token i that can be adverb and adjective
// stands between a determiner, an adjective, a verb or a preposition and a noun.
func (p *Parser) describesNoun(s *Sentence, i int32, prev Tag) bool {
	if i+1 >= s.Last || s.Doc.Tokens[i+1].Kind != text.Word {
		return false
	}
	n := p.lex.Word(s.Words[i+1])
	switch prev {
	case Det, Poss, Clitic, Adj:
		return n.Closed == 0 && (n.Noun || n.Adj || p.lex.Demonym(s.Words[i+1])) // "a further Kenyan attack"
	case Prep, VBase, VThird, VPast, VPart, VGer:
		return n.Closed == 0 && n.Noun && n.Plural
	}
	return false
}

// doesIt says whether the gerund at token i tells what the verb before it denies, admits or
// considers having done; a gathering is named as often, "postponed meetings".
func (p *Parser) doesIt(s *Sentence, i, verb int32) bool {
	if !p.lex.Word(p.lex.Word(verb).Lemma).Does(lexicon.TakesGerund) || p.lex.Word(s.Words[i]).Plural {
		return false
	}
	return !p.lex.Gathers(s.Words[i]) || i+1 < s.Last && s.Doc.Tokens[i+1].Capital
}

// titledAhead says whether the words from token i on are only the title of somebody who is
// named right behind it: "after meeting | northern militia leader Ana Rios".
func (p *Parser) titledAhead(s *Sentence, i int32) bool {
	const longest = 5 // words before the title
	for j := i; j+1 < s.Last && j <= i+longest && s.Doc.Tokens[j].Kind == text.Word; j++ {
		if n, senses := p.lex.Match(s.Doc, s.Words, int(j), int(s.Last), nil); n > 0 && hasClass(senses, lexicon.Office) {
			end := j + int32(n)
			return end < s.Last && s.Doc.Tokens[end].Kind == text.Word && s.Doc.Tokens[end].Capital
		}
		if w := p.lex.Word(s.Words[j]); w.Closed != 0 || !w.Noun && !w.Adj {
			return false
		}
	}
	return false
}

// particleObject says whether a particle and a noun phrase without "the" stand behind the
// gerund at token i, which has it for its object: "breaking off ties".
func (p *Parser) particleObject(s *Sentence, i int32) bool {
	if i+2 >= s.Last {
		return false
	}
	return p.particle(s.Words[i+1]) && p.nominal(s, i+2)
}

// particle says whether a word behind a verb can belong to it rather than to what follows.
func (p *Parser) particle(word int32) bool {
	switch p.lex.Word(word).Text {
	case "off", "out", "up", "down", "back", "away":
		return true
	}
	return false
}

// perfectGoesOn says whether the participle at token i, behind "and", goes on a verb in the
// perfect whose object stands right before: "has recalled its envoy and broken ties".
func (p *Parser) perfectGoesOn(s *Sentence, i int32, sawVerb Tag) bool {
	const reach = 40
	if sawVerb != VPart && sawVerb != VPast || i-2 < s.First {
		return false
	}
	if before := s.Tag(i - 2); before != Noun && before != Name && before != Num && before != Adv {
		return false
	}
	for k := i - 2; k > s.First && k > i-reach; k-- {
		if tag := s.Tag(k); tag.verb() {
			for k--; k > s.First && (s.Tag(k) == Adv || s.Tag(k) == Neg); k-- {
			}
			return s.Tag(k) == Have
		}
	}
	return false
}

// doneToSeveral says whether the gerund at token i, after preposition prep, has things
// in the plural for its object, where a noun would want an article: "by cutting
// diplomatic ties", "accused Chad of arming rebels", not "by leading members".
func (p *Parser) doneToSeveral(s *Sentence, i, prep int32) bool {
	if prep == p.v.of && i+1 < s.Last && p.chargedOf(s, i-1) {
		w := p.lex.Word(s.Words[i+1])
		return w.Closed == 0 && w.Noun && w.Plural && !p.lex.Gathers(s.Words[i])
	}
	judged := prep == p.v.for_ && p.judgedFor(s, i-1)
	if prep != p.v.by && prep != p.v.after && prep != p.v.before && p.lex.Word(prep).Text != "without" && !judged {
		return p.bondsFollow(s, i)
	}
	toPeople := p.lex.Word(p.lex.Word(s.Words[i]).Lemma).Does(lexicon.Sends | lexicon.Supplies | lexicon.Receives | lexicon.Helps | lexicon.Ousts) // "by sending troops"
	for k := i + 1; k < s.Last && k <= i+3; k++ {
		w := p.lex.Word(s.Words[k])
		if w.Closed != 0 || w.Noun && w.Plural {
			return w.Closed == 0 && (p.lex.Head(s.Words[k])&lexicon.Agent == 0 && !p.lex.Gathers(s.Words[k]) && !p.officeAt(s, k) || toPeople)
		}
		if !w.Adj {
			return false
		}
	}
	return false
}

// judgedFor says whether the "for" at token i tells the deed that somebody before it is praised or blamed for: "thanked Peru |
// for hosting talks", "gratitude to Peru | for".
func (p *Parser) judgedFor(s *Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-10; k-- {
		w := p.lex.Word(s.Words[k])
		if t := s.Tag(k); t.verb() {
			return p.lex.Word(w.Lemma).Does(lexicon.Judges | lexicon.Praises)
		}
		if w.Is(lexicon.Verdict) {
			return true
		}
	}
	return false
}

// chargedOf says whether the verb before the "of" at token i accuses whom it names: "accused Chad | of".
func (p *Parser) chargedOf(s *Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-10; k-- {
		if t := s.Tag(k); t.verb() {
			return p.lex.Word(p.lex.Word(s.Words[k]).Lemma).Does(lexicon.Charges)
		}
	}
	return false
}

// bondsFollow says whether the gerund at token i has relations for its object, which no
// gerund stands before as a noun: "in breaking diplomatic ties".
func (p *Parser) bondsFollow(s *Sentence, i int32) bool {
	for k := i + 1; k < s.Last && k <= i+3; k++ {
		w := p.lex.Word(s.Words[k])
		if w.Noun && w.Plural {
			return w.Is(lexicon.Bond)
		}
		if !w.Adj {
			return false
		}
	}
	return false
}

// bareDeed says whether the gerund, or the past, at token i has a bare noun for its object, which goes to somebody, is had with somebody
// or is laid on somebody: "in shipping grain to Peru", "by opening talks with Peru", "since tightening sanctions on Peru",
// "by playing host to the talks".
func (p *Parser) bareDeed(s *Sentence, i int32) bool {
	const longest = 3 // words of the object
	k := i + 1
	for k < s.Last && k <= i+longest && s.Doc.Tokens[k].Kind == text.Word && p.bareNoun(s.Words[k]) {
		k++
	}
	if k == i+1 || k+1 >= s.Last || p.lex.Word(s.Words[k]).Closed&lexicon.Prep == 0 {
		return false
	}
	deed, thing := p.lex.Word(p.lex.Word(s.Words[i]).Lemma), p.lex.Word(s.Words[k-1])
	switch p.lex.Word(s.Words[k]).Text {
	case "to", "into":
		return thing.Noun && deed.Does(lexicon.Sends|lexicon.Supplies|lexicon.Dative) || k == i+2 && thing.Is(lexicon.Onlooker) && !thing.Plural
	case "with":
		return deed.Does(lexicon.Elapses|lexicon.ToEvents) && (thing.Is(lexicon.Talks) || p.lex.Gathers(s.Words[k-1]))
	case "on", "against":
		return thing.Is(lexicon.Penalty) && thing.Plural
	case "by":
		return thing.Noun && deed.Does(lexicon.Dative) && s.Doc.Tokens[k+1].Capital // "Chile, granted recognition by Peru, replied"
	}
	return false
}

// bareNoun says whether a word can stand in a noun phrase that has no article.
func (p *Parser) bareNoun(word int32) bool {
	w := p.lex.Word(word)
	return w.Closed == 0 && (w.Noun || w.Adj)
}

// getsThere says whether the gerund at token i, after preposition prep, tells by itself of a way to a place, of a side taken
// or of a meeting with somebody who is named: "by landing in Peru", "after siding with Peru", "joined Peru in meeting with".
func (p *Parser) getsThere(s *Sentence, i, prep int32) bool {
	if i+2 >= s.Last || !s.Doc.Tokens[i+2].Capital {
		return false
	}
	w := p.lex.Word(p.lex.Word(s.Words[i]).Lemma)
	switch p.lex.Word(s.Words[i+1]).Text {
	case "in", "at":
		return w.Does(lexicon.Goes)
	case "with":
		return w.Text == "side" || w.Does(lexicon.Meets) && (prep == p.v.by || prep == p.v.in && p.joinsIn(s, i-1))
	}
	return false
}

// joinsIn says whether the "in" at token i tells what somebody joins others in: "joined Peru | in".
func (p *Parser) joinsIn(s *Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-10; k-- {
		if t := s.Tag(k); t.verb() {
			return p.lex.Word(p.lex.Word(s.Words[k]).Lemma).Does(lexicon.Joins)
		}
	}
	return false
}

// doneThen says whether the gerund at token i, after "before" or "after", is told its day:
// "before heading on Friday for Rome".
func (p *Parser) doneThen(s *Sentence, i, prep int32) bool {
	if prep != p.v.after && prep != p.v.before || i+2 >= s.Last || s.Words[i+1] != p.v.on {
		return false
	}
	return p.lex.Word(s.Words[i+2]).Closed&(lexicon.Weekday|lexicon.Month) != 0
}

// pointsBack says whether "this" or "that" at token k can stand for what was told before.
func (p *Parser) pointsBack(s *Sentence, k int32) bool {
	return s.Words[k] == p.v.this || s.Words[k] == p.v.that
}

// severalDo says whether the word at token i, behind "both", "all" or "each" standing alone, tells
// what they do: "Both belong to the bloc", not "both trade and aid". A clause of theirs begins the
// sentence, or a conjunction does.
func (p *Parser) severalDo(s *Sentence, i int32, w *lexicon.Word) bool {
	if word := s.Words[i-1]; word != p.v.both && word != p.v.all && word != p.v.each && (word != p.v.few && word != p.v.many && word != p.v.most && word != p.v.some || i-1 > s.First) || w.Forms&lexicon.Base == 0 || w.Forms&lexicon.Past != 0 || w.Plural || i+1 >= s.Last {
		return false
	}
	n := p.lex.Word(s.Words[i+1])
	if w.Weight >= 90 && s.Words[i-1] != p.v.all && s.Words[i+1] == p.v.to && i+2 < s.Last && p.lex.Word(s.Words[i+2]).Forms&lexicon.Base != 0 {
		return true // "Both want to join, officials said"
	}
	if begins := i-2 >= s.First && (s.Tag(i-2) == Conj || s.Tag(i-2) == Sub); !begins && !p.wantsVerb(s, i) || !p.tooFewVerbs(s, i) {
		return false
	}
	return !w.Noun && !w.Adj || s.Doc.Tokens[i+1].Capital || n.Closed&(lexicon.To|lexicon.Det|lexicon.Poss|lexicon.Pron|lexicon.Sub|lexicon.Prep) != 0 && s.Words[i+1] != p.v.of
}

// littleOrMuch says whether the word before is "little" or "much", which alone can begin a clause.
func (at *spot) littleOrMuch() bool {
	switch at.before().Text {
	case "little", "much":
		return at.i-1 == at.s.First || at.s.Tag(at.i-2) == Conj || at.s.Tag(at.i-2) == Sub || at.s.Tag(at.i-2) == Punct
	}
	return false
}

// pronounDet says whether a determiner can stand alone: "those attending".
func (p *Parser) pronounDet(word int32) bool {
	switch word {
	case p.v.those, p.v.this, p.v.these, p.v.each, p.v.all, p.v.both, p.v.many, p.v.some, p.v.several, p.v.most, p.v.another:
		return true
	}
	return false
}

// determined says whether only nominal words stand between token i and an
// article, a possessive or a demonstrative before it.
func (p *Parser) determined(s *Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case Noun, Name, Adj, Num:
		case Adv:
			if k == s.First || s.Tag(k-1) != Det { // "a nearly three-hour meeting"
				return false
			}
		case Det, Poss, Clitic:
			return true
		default:
			return false
		}
	}
	return false
}

// placed says whether token i is of an event that the name of its place tells from
// others: "the Vienna talks with Iran", where only the event can have the article, not
// "the United States talks with Iran".
func (p *Parser) placed(s *Sentence, i int32) bool {
	k := i - 1
	for k > s.First && s.Tag(k) == Name {
		k--
	}
	if k == i-1 || s.Tag(k) != Det && s.Tag(k) != Poss && s.Tag(k) != Clitic {
		return false
	}
	n, senses := p.lookUp(s, k+1, i)
	for _, x := range senses {
		switch x.Class {
		case lexicon.Place:
			return int32(n) == i-k-1
		case lexicon.Metonym:
		default:
			return false
		}
	}
	return int32(n) == i-k-1 && len(senses) > 0
}

// resumed says whether "and" and an adverb between commas stand right before token
// i: "will attend and, thereafter, visit".
func (p *Parser) resumed(s *Sentence, i int32) bool {
	comma := func(k int32) bool { return s.Doc.Tokens[k].Kind == text.Comma }
	return i-4 >= s.First && comma(i-1) && s.Tag(i-2) == Adv && comma(i-3) && s.Tag(i-4) == Conj
}

// held says whether only names stand between the noun of an event at token i and a
// preposition before which people are at one: "at the Security Council meeting".
func (p *Parser) held(s *Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case Noun, Name, Adj, Num, Det:
		case Prep:
			switch p.lex.Word(s.Words[k]).Text {
			case "at", "during", "following", "after", "before":
				return true
			}
			return false
		default:
			return false
		}
	}
	return false
}

// twoNames says whether "and" joins the name that ends at token k to another, and
// no preposition stands before both: they do what the next word says.
func (p *Parser) twoNames(s *Sentence, k int32) bool {
	names := 0
	for ; k >= s.First; k-- {
		switch {
		case s.Tag(k) == Name:
		case s.Tag(k) == Conj && p.lex.Word(s.Words[k]).Text == "and" && names == 0:
			names = 1
		case names == 1 && s.Doc.Tokens[k].Kind == text.Comma, s.Words[k] == p.v.the:
		default:
			return names == 1 && s.Tag(k) != Prep
		}
	}
	return names == 1
}

// goesOnAgainst says whether a form in -ed behind "but" tells what somebody did instead to the one named behind it: "did not
// recognise Chad but | joined NATO", not "a small but united Europe".
func (at *spot) goesOnAgainst() bool {
	return at.prevWord == at.v.but && at.capital(1) && at.i-2 >= at.s.First && at.s.Tag(at.i-2) == Name
}

// doesToState says whether the form in -ed at token i, behind "and", does something to the state
// named behind it: "refused to pay and then backed Niger", not "to visit Jordan and occupied Palestine".
func (p *Parser) doesToState(s *Sentence, i int32) bool {
	if i-2 < s.First || i+1 >= s.Last || !p.lex.NamesState(s.Words[i+1]) || p.lex.OnlyDemonym(s.Words[i+1]) {
		return false
	}
	return s.Tag(i-1) == Adv || s.Tag(i-2) != Name
}

// infinitiveBefore says whether the clause that ends before token i has a verb in its
// base form, with nothing but phrases behind it: "to leave the islands by May | or".
func (p *Parser) infinitiveBefore(s *Sentence, i int32) bool {
	for k := i - 1; k > s.First; k-- {
		switch tag := s.Tag(k); {
		case tag == VBase:
			return true
		case tag.verb(), tag == Rel, tag == Sub:
			return false
		}
	}
	return false
}

// oneThing says whether only nominal words stand between token i and "a" or "an":
// what they describe has no verb in the plural.
func (p *Parser) oneThing(s *Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case Noun, Name, Adj:
		case Det:
			return s.Words[k] == p.v.a || s.Words[k] == p.v.an
		default:
			return false
		}
	}
	return false
}

// inPhrase says whether only nominal words stand between token i and the
// preposition before it: a verb there would have no subject.
func (p *Parser) inPhrase(s *Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case Noun, Name, Adj, Num, Poss, Clitic:
		case Det:
			if k > s.First && (p.lex.Word(s.Words[k-1]).Closed&(lexicon.Month|lexicon.Weekday) != 0 || s.Doc.Tokens[k-1].Kind == text.Number) {
				return false // "On Thursday the president | visits Peru"
			}
		case Prep:
			return true
		default:
			return false
		}
	}
	return false
}

// yearAside says whether the number at token i is a year that says when, and counts or
// names nothing behind it: "the treaty signed in 1929 settled the border".
func (p *Parser) yearAside(s *Sentence, i int32) bool {
	if !IsYear(s.Doc.Of(int(i))) || i-1 < s.First {
		return false
	}
	return s.Tag(i-1) == Prep || p.lex.Word(s.Words[i-1]).Closed&lexicon.Month != 0
}

// countsNext says whether a number and what it counts stand from token i on: "by giving | nine
// diplomats", "by sending | 20 tanks", not "the meeting | 2024".
func (p *Parser) countsNext(s *Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	if p.lex.Word(s.Words[i]).Closed&lexicon.NumberWord != 0 {
		return true
	}
	t := &s.Doc.Tokens[i]
	return t.Kind == text.Number && t.End-t.Start < 4 && (p.nominal(s, i+1) || i+1 < s.Last && p.lex.Word(s.Words[i+1]).Closed&lexicon.Time != 0)
}

// thoseDoing says whether the participle at token i stands behind a pronoun, which it describes.
func (p *Parser) thoseDoing(s *Sentence, i int32) bool {
	return i > s.First && (s.Tag(i) == VPart || s.Tag(i) == VGer) && s.Tag(i-1) == Det && p.pronounDet(s.Words[i-1])
}

// afterTheTwo says whether the word at token i stands right behind "the two", in the place of a
// subject, and before what can be its object and nobody's subject: "The two | signed accords on trade".
func (p *Parser) afterTheTwo(s *Sentence, i int32) bool {
	if i-2 < s.First || i+2 >= s.Last || s.Heading || p.lex.Word(s.Words[i-1]).Text != "two" || s.Words[i-2] != p.v.the {
		return false
	}
	if i-3 >= s.First {
		switch s.Tag(i - 3) {
		case Prep, VBase, VThird, VPast, VPart, VGer, To:
			return false // "visited the two disputed islands"
		}
	}
	w, next := p.lex.Word(s.Words[i+1]), p.lex.Word(s.Words[i+2])
	return w.Closed&lexicon.NumberWord != 0 || w.Plural && !s.Doc.Tokens[i+1].Capital && next.Forms == 0
}
