package tag

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// verbOrNoun is the tag of a word that a dictionary has as a verb and that may be a noun or an
// adjective too, by the words around it: the first test that knows decides.
func (at *spot) verbOrNoun() syntax.Tag {
	if at.w.Forms == lexicon.Base && manyOf(at.w) {
		return syntax.Noun
	}
	for _, phrase := range [...]func(*spot) syntax.Tag{(*spot).setPhrase, (*spot).gerundPhrase, (*spot).namedPhrase, (*spot).basePhrase} {
		if t := phrase(at); t != undecided {
			return t
		}
	}
	switch at.prev {
	case syntax.To, syntax.Modal, syntax.Do:
		if at.w.Forms&lexicon.Base != 0 {
			return syntax.VBase
		}
	case syntax.Neg:
		return at.afterNegation()
	case syntax.Det, syntax.Poss, syntax.Clitic, syntax.Adj, syntax.Num:
		return at.afterDeterminer()
	case syntax.Be:
		return at.afterBe()
	case syntax.Have:
		return at.afterHave()
	case syntax.Prep:
		return at.afterPreposition()
	case syntax.Pron, syntax.Rel:
		return at.afterPronoun()
	case syntax.VBase, syntax.VThird, syntax.VPast, syntax.VPart, syntax.VGer:
		return at.afterVerb()
	case syntax.Conj:
		return at.afterConjunction()
	case syntax.Noun, syntax.Name:
		return at.afterNoun()
	}
	return at.first()
}

// manyOf says whether a word is a noun in the plural that hardly ever is a verb: "people".
func manyOf(w *lexicon.Word) bool { return w.Noun && w.Plural && w.Weight <= 3 }

// nounish says whether the word is often a noun or an adjective: "visit", "open", not "sign".
func (at *spot) nounish() bool { return at.w.Noun && !at.w.Seldom || at.w.Adj }

// asName is the tag of the word as a noun or an adjective.
func (at *spot) asName() syntax.Tag {
	if !at.w.Noun && (at.w.Adj || at.w.Forms&(lexicon.Participle|lexicon.Gerund) != 0) {
		return syntax.Adj
	}
	return syntax.Noun
}

// verb is the tag of the word as a verb.
func (at *spot) verb() syntax.Tag {
	switch f := at.w.Forms; {
	case f&lexicon.Past != 0:
		return syntax.VPast
	case f&lexicon.Participle != 0:
		return syntax.VPart
	case f&lexicon.Third != 0 && f&lexicon.Base == 0:
		return syntax.VThird
	case f&lexicon.Gerund != 0:
		return syntax.VGer
	case f&lexicon.Third != 0:
		return syntax.VThird
	}
	return syntax.VBase
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
		n.Closed&(lexicon.Prep|lexicon.Sub|lexicon.Rel) != 0 && at.s.Words[at.i+1] != at.V.Of && at.s.Words[at.i+1] != at.V.In && at.s.Words[at.i+1] != at.V.On && at.s.Words[at.i+1] != at.V.With ||
		t.Capital && t.Kind == text.Word || t.Kind == text.OpenQuote || t.Kind == text.Colon || n.Closed&lexicon.Adv != 0
}

// behindAside says whether the verb of a clause stands here, behind a participle and what goes with
// it: "The warrant, issued under seal, names Silva".
func (at *spot) behindAside() bool {
	return at.prev == syntax.Punct && at.afterComma(at.s, at.i) && (at.sawVerb == syntax.VPast || at.sawVerb == syntax.VPart) && at.w.Weight >= 25 && (at.objectFollows() || at.next(1).Closed&lexicon.NumberWord != 0) && at.wantsVerb(at.s, at.i)
}

// afterNegation is the tag behind "not": "did not | visit", "not | signed".
func (at *spot) afterNegation() syntax.Tag {
	if at.w.Adj && at.w.Forms&(lexicon.Participle|lexicon.Gerund) == 0 && at.i-2 >= at.s.First && at.s.Tag(at.i-2) == syntax.Be {
		return syntax.Adj // "was not present"
	}
	if at.w.Forms&lexicon.Base != 0 && at.w.Forms&(lexicon.Past|lexicon.Gerund) == 0 {
		return syntax.VBase
	}
	return at.verb()
}

// afterDeterminer is the tag behind an article, a possessive, an adjective or a number: nearly
// always a noun or an adjective, "the | visit", "its | planned trip".
func (at *spot) afterDeterminer() syntax.Tag {
	if at.w.Forms&lexicon.Past != 0 && at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.Pron) != 0 && (at.prev == syntax.Num && !syntax.IsYear(at.s.Doc.Of(int(at.i-1))) || at.prev == syntax.Det && at.PronounDet(at.prevWord)) {
		return syntax.VPast // "The two signed a pact", "some thought they had"
	}
	if at.prev == syntax.Det && (at.PronounDet(at.prevWord) || at.prevWord == at.V.That) && at.onlyPast(at.w) && at.w.Forms&lexicon.Participle == 0 {
		return syntax.VPast // "Some gave support to", "That took place in"
	}
	if at.prev == syntax.Det && at.PronounDet(at.prevWord) && at.w.Forms&lexicon.Base != 0 && !at.w.Noun && !at.w.Adj && at.next(1).Text != "of" {
		return syntax.VBase // "Most agree that", "These include"
	}
	if at.prev == syntax.Det && at.pointsBack(at.s, at.i-1) && at.w.Forms&(lexicon.Past|lexicon.Third) != 0 && !at.w.Seldom && (at.w.Forms&lexicon.Third != 0 && at.w.Plural || at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.Sub) != 0 || at.next(1).Closed&lexicon.Prep != 0 && !at.w.Noun || at.w.Forms&lexicon.Past != 0 && at.next(1).Noun && at.next(1).Plural) {
		return at.verb() // "This led to talks", "This followed deals"
	}
	if at.prev == syntax.Det && at.pointsBack(at.s, at.i-1) && !at.w.Noun && !at.w.Adj && at.capital(1) && (at.w.Forms&lexicon.Third != 0 || at.w.Forms&lexicon.Past != 0 && at.i == at.s.First+1 && at.tooFewVerbs(at.s, at.i)) {
		return at.verb() // "This includes Indonesian officials", "This angered Peru"
	}
	if at.w.Forms&lexicon.Third != 0 && !at.w.Noun && at.i > at.s.First && at.littleOrMuch() {
		return syntax.VThird // "Little prevents Peru from leaving"
	}
	if at.prev == syntax.Det && at.w.Forms&lexicon.Past != 0 && at.Nominal(at.s, at.i+1) && at.crowd(at.prevWord) {
		return syntax.VPast // "Thousands filled Red Square"
	}
	if at.prev == syntax.Det && at.w.Forms&(lexicon.Gerund|lexicon.Past|lexicon.Third) != 0 && !at.Nominal(at.s, at.i+1) && at.PronounDet(at.prevWord) && (!at.w.Noun || at.w.Forms&lexicon.Gerund != 0) {
		if at.w.Forms&lexicon.Participle != 0 && at.next(1).Forms&lexicon.Base != 0 && (!at.next(1).Noun || at.next(1).Seldom) {
			return syntax.VPart
		}
		return at.verb()
	}
	if at.prev == syntax.Det && at.PronounDet(at.prevWord) && at.w.Forms&lexicon.Gerund != 0 {
		if at.w.Has(lexicon.Describes) {
			return syntax.Adj // "told all remaining diplomats to leave"
		}
		return syntax.VGer
	}
	if at.prev == syntax.Det && at.severalDo(at.s, at.i, at.w) {
		return syntax.VBase // "Both belong to the bloc", "and both want to join"
	}
	if at.w.Forms&lexicon.Past != 0 && (at.prev == syntax.Det && at.PronounDet(at.prevWord) || at.afterTheTwo(at.s, at.i)) && at.finiteAlone(at.s, at.i) && at.Nominal(at.s, at.i+1) && at.tooFewVerbs(at.s, at.i) {
		return syntax.VPast // "Both condemned Peru", "The two signed agreements", "Some sent troops"
	}
	if at.prev == syntax.Num && !at.joined(0) && !at.w.Noun && !at.w.Adj && at.w.Forms&(lexicon.Base|lexicon.Third) != 0 && !at.s.Heading {
		return at.verb() // "The letters of 1999 | indicate that", "Nine of 10 | agree"
	}
	if (at.prevWord == at.V.This || at.prevWord == at.V.That) && at.w.Forms&lexicon.Third != 0 && (at.w.Plural || !at.w.Noun) {
		return syntax.VThird // "This comes as a blow to", "This includes close allies of"
	}
	if at.prev == syntax.Adj || at.prev == syntax.Num {
		if onDay := at.next(1).Closed&lexicon.Weekday != 0 && at.before().Noun; at.w.Forms&lexicon.Past != 0 && !at.w.Noun && (onDay || !at.Nominal(at.s, at.i+1)) || at.w.Forms&lexicon.Past != 0 && at.w.Forms&lexicon.Participle == 0 {
			return syntax.VPast // "its military threatened Tuesday that"
		}
		if at.prev == syntax.Adj && at.w.Forms&lexicon.Past != 0 && !at.w.Noun && !at.s.Heading && at.before().Noun && at.sawVerb == syntax.Punct && at.tooFewVerbs(at.s, at.i) {
			at.s.Tags[at.i-1-at.s.First] = syntax.Noun
			return syntax.VPast // "The Chadian military received French aid"
		}
		if at.prev == syntax.Num && at.w.Forms&lexicon.Participle != 0 && at.countedObject(at.s, at.i) {
			return syntax.Adj // "made nine invited visits"
		}
		if at.prev == syntax.Num && at.w.Forms&lexicon.Past != 0 && (!at.w.Adj && !at.w.Noun || at.before().Closed&(lexicon.Weekday|lexicon.Month) != 0 || at.yearAside(at.s, at.i-1)) {
			return syntax.VPast
		}
	}
	if at.w.Forms&lexicon.Gerund != 0 && (at.prev == syntax.Num || at.prev == syntax.Adj) && at.before().Closed&(lexicon.Weekday|lexicon.Month|lexicon.Time) != 0 && !at.joined(-1) && at.objectFollows() {
		return syntax.VGer // "issued a statement on Monday condemning Chile"
	}
	if at.w.Forms&lexicon.Gerund != 0 && (!at.Nominal(at.s, at.i+1) || at.Lex.Gathers(at.word) && at.onlyPast(at.next(1))) {
		return syntax.Noun // also "The convening included"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.prev == syntax.Num && syntax.IsYear(at.s.Doc.Of(int(at.i-1))) && at.objectFollows() {
		return syntax.VGer // "the treaty of 1960 binding the two allies"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.w.Adj && at.is(1, text.Word) && at.capital(1) {
		return syntax.Adj // "the ruling Popular Front"
	}
	return at.asName()
}

// crowd says whether a word counts without its noun behind it, unless with "of": "thousands".
func (at *spot) crowd(word int32) bool {
	return at.Lex.In(lexicon.Multitude, word)
}

// afterBe is the tag behind a form of "be": "was | signed", "is | visiting", "were | talks".
func (at *spot) afterBe() syntax.Tag {
	switch {
	case at.w.Forms&lexicon.Participle != 0:
		return syntax.VPart
	case at.w.Forms&lexicon.Gerund != 0:
		return syntax.VGer
	}
	if at.nounish() {
		return at.asName()
	}
	return at.verb()
}

// afterHave is the tag behind a form of "have": "has | cut ties", "has | trade with".
func (at *spot) afterHave() syntax.Tag {
	if at.w.Forms&lexicon.Participle != 0 {
		return syntax.VPart
	}
	if at.nounish() {
		return at.asName()
	}
	return at.verb()
}

// afterPreposition is the tag behind a preposition: a gerund or a noun, "after | visiting Oslo", "in | talks".
func (at *spot) afterPreposition() syntax.Tag {
	switch {
	case at.w.Forms&lexicon.Gerund != 0 && at.i-2 >= at.s.First && at.Lex.Word(at.s.Words[at.i-2]).Text == "forward":
		return syntax.VGer // "looked forward to meeting in Oslo"
	case at.w.Forms&lexicon.Gerund != 0 && at.Lex.Word(at.w.Lemma).Does(lexicon.Goes) && (at.next(1).Text == "on" || at.next(1).Text == "back") && at.s.Words[min(at.i+2, at.s.Last-1)] == at.V.To:
		return syntax.VGer // "before heading on to Vienna"
	case at.w.Forms&lexicon.Gerund != 0 && at.w.Adj && at.prevWord == at.V.Of && at.kindOf(at.s, at.i):
		return syntax.Adj
	case at.w.Forms&lexicon.Gerund != 0:
		if at.w.Noun && !at.objectFollows() && (!at.countsNext(at.s, at.i+1) || at.Lex.Gathers(at.word)) && !at.doneToSeveral(at.s, at.i, at.prevWord) && !at.doneThen(at.s, at.i, at.prevWord) && !at.titledAhead(at.s, at.i+1) && !at.bareDeed(at.s, at.i) && !at.getsThere(at.s, at.i, at.prevWord) {
			return syntax.Noun
		}
		return syntax.VGer // also "by giving nine diplomats"
	case at.w.Forms&lexicon.Participle != 0 && at.Nominal(at.s, at.i+1) && !at.w.Noun:
		return syntax.Adj
	case !at.w.Noun && at.w.Forms&lexicon.Base != 0 && at.Nominal(at.s, at.i+1) && at.thoseDoing(at.s, at.i-2):
		return syntax.VBase // "those flying in include"
	case at.w.Noun || at.w.Adj || at.w.Forms&(lexicon.Base|lexicon.Third) != 0:
		return syntax.Noun // "with hugs"
	}
	return at.verb()
}

// afterPronoun is the tag behind a pronoun: mostly a verb, "they | visit", "who | fears".
func (at *spot) afterPronoun() syntax.Tag {
	if at.prevWord == at.V.Them && at.nounish() && at.w.Forms&lexicon.Past == 0 && (at.w.Plural || at.i-2 >= at.s.First && at.s.Words[at.i-2] == at.V.Among) {
		return at.asName() // "envoys, among them ministers of Peru,", "among them police chief Silva"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.prev == syntax.Rel {
		return syntax.Noun
	}
	if at.prev == syntax.Rel && at.w.Forms&lexicon.Base != 0 && at.w.Forms&lexicon.Past == 0 && at.i-2 >= at.s.First && at.several(at.s.Words[at.i-2]) && at.tooFewVerbs(at.s, at.i) {
		return syntax.VBase // "groups that trade with Iran"
	}
	if (at.prevWord == at.V.Which || at.prevWord == at.V.Who) && at.w.Forms&lexicon.Base != 0 && at.w.Forms&lexicon.Past == 0 && at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0 {
		return syntax.VBase // "Chad and Mali, which arm the rebels"
	}
	if at.prev == syntax.Rel && at.w.Forms&lexicon.Third != 0 && at.next(1).Text == "and" && at.next(2).Forms&lexicon.Third != 0 && at.next(3).Closed&(lexicon.Det|lexicon.Poss) != 0 {
		return syntax.VThird // "Norway, which chairs and hosts the conference"
	}
	if at.prev == syntax.Rel && at.prevWord != at.V.Who && at.nounish() && at.w.Weight < 50 && !at.Lex.Word(at.w.Lemma).Does(lexicon.Undergoes) && at.w.Forms&(lexicon.Past) == 0 {
		return at.asName()
	}
	return at.verb()
}

// afterVerb is the tag behind a verb: mostly what it has for an object, "held | talks".
func (at *spot) afterVerb() syntax.Tag {
	switch {
	case at.w.Forms&lexicon.Base != 0 && (at.prev == syntax.VPart || !at.w.Noun) && at.thoseDoing(at.s, at.i-1):
		return syntax.VBase // "those sanctioned include", "those attending include"
	case at.w.Forms&lexicon.Gerund != 0 && (!at.w.Noun || at.doesIt(at.s, at.i, at.prevWord) && (at.objectFollows() || at.next(1).Noun) || at.particleObject(at.s, at.i)):
		return syntax.VGer // also "denied sending weapons", "announced breaking off ties"
	case at.onlyPast(at.w) && (at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.Pron) != 0 || (at.prev == syntax.VPast || at.prev == syntax.VThird) && at.reportsBare(at.s, at.i)):
		return syntax.VPast // "A statement issued after the cabinet met said Peru had left"
	case at.w.Forms&lexicon.Participle != 0 && !at.w.Noun && at.Nominal(at.s, at.i+1):
		return syntax.Adj
	case at.nounish() || at.w.Forms&lexicon.Base != 0:
		return at.asName()
	}
	return at.verb()
}

// afterConjunction is the tag behind "and", "or" and the like: what the verb before it is, or a noun, "met and | signed",
// "aid and | trade".
func (at *spot) afterConjunction() syntax.Tag {
	switch {
	case at.w.Forms&lexicon.Base != 0 && at.before().Text == "or" && at.w.Does(lexicon.Undergoes) && at.Nominal(at.s, at.i+1) && at.infinitiveBefore(at.s, at.i-1):
		return syntax.VBase // "to withdraw or face war"
	case at.w.Forms&lexicon.Base != 0 && at.sawVerb == syntax.VBase && at.w.Does(lexicon.Breaks) && at.bondsFollow(at.s, at.i):
		return syntax.VBase // "to expel the envoy and cut ties"
	case at.w.Forms&lexicon.Base != 0 && at.sawVerb == syntax.VBase && at.w.Does(lexicon.Converses) && at.next(1).Plural && at.next(1).Is(lexicon.Stance|lexicon.Matter):
		return syntax.VBase // "to greet the envoy and exchange views"
	case at.w.Forms&lexicon.Past != 0 && at.w.Forms&lexicon.Base == 0 && (at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.NegDet|lexicon.Pron) != 0 || at.w.Text == "said" || at.w.Text == "told" || at.before().Text == "but" && at.sawVerb == syntax.VBase && at.w.Weight >= 50):
		return syntax.VPast // "managed to avoid war and signed a treaty", "has no ties with Peru and closed its embassy", "vowed to visit Peru and said he would"
	case at.w.Forms&lexicon.Past != 0 && (!at.w.Noun || at.w.Weight >= 50 && at.sawVerb == syntax.VPast && at.objectFollows() || at.w.Weight >= 60 && (at.sawVerb == syntax.VPast || at.sawVerb == syntax.VPart)):
		if at.Nominal(at.s, at.i+1) && at.sawVerb != syntax.VPast && at.sawVerb != syntax.VPart && (at.w.Adj || at.sawVerb == syntax.VBase && at.w.Forms&lexicon.Participle != 0 && at.next(1).Plural && at.next(1).Closed == 0) && !at.doesToState(at.s, at.i) && !at.goesOnAgainst() {
			return syntax.Adj
		}
		return syntax.VPast
	case at.w.Forms&lexicon.Participle != 0 && at.w.Forms&(lexicon.Past|lexicon.Base) == 0 && !at.w.Noun && (at.perfectGoesOn(at.s, at.i, at.sawVerb) || at.sawVerb == syntax.VPart && (at.next(1).Closed&(lexicon.Prep|lexicon.Det|lexicon.NumberWord) != 0 || at.is(1, text.Number))):
		return syntax.VPart // "has recalled its envoy and broken ties", "was met at the airport and taken to", "was summoned and given 72 hours"
	case at.w.Forms&lexicon.Gerund != 0:
		if n := at.next(1); at.sawVerb != syntax.VGer && !at.w.Noun && at.Lex.Word(at.w.Lemma).Class&lexicon.Never != 0 && n.Plural && n.Closed == 0 && n.Forms&lexicon.Third == 0 {
			return syntax.Adj // "the Council and participating agencies"
		}
		if at.sawVerb == syntax.VGer || !at.w.Noun || at.goesOnAside() {
			return syntax.VGer
		}
		return syntax.Noun
	case at.w.Forms&lexicon.Base != 0 && (at.sawVerb == syntax.VBase) && (at.objectFollows() || !at.nounish() || at.w.Weight >= 60 && at.next(1).Adj && !at.next(1).Noun):
		return syntax.VBase
	case at.w.Forms&lexicon.Third != 0 && (at.sawVerb == syntax.VThird || !at.w.Plural || at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0) && (at.objectFollows() || !at.nounish()):
		return syntax.VThird
	case at.w.Forms&lexicon.Base != 0 && at.sawVerb == syntax.VBase && at.next(1).Closed&lexicon.Prep != 0 && at.next(2).Closed&lexicon.Pron != 0:
		return syntax.VBase // "look into this and deal with it"
	}
	if n := at.next(1); at.w.Forms&lexicon.Base != 0 && at.sawVerb == syntax.VBase && at.w.Weight >= 90 && n.Closed&lexicon.Prep != 0 && n.Text != "of" {
		return syntax.VBase // "condemn the raid and stand with Peru"
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
	if n := at.next(1); n.Closed&lexicon.Prep == 0 || n.Text == "of" || !at.Lex.Gathers(at.word) && at.w.Weight < 60 || !at.commaFirst(s, at.i) {
		return false
	}
	k := at.i - 2
	for k > s.First && s.Doc.Tokens[k].Kind == text.Word && s.Tag(k) != syntax.Conj {
		k--
	}
	if k <= s.First || s.Doc.Tokens[k].Kind != text.Comma || s.Tag(k-1) != syntax.Noun && s.Tag(k-1) != syntax.Name {
		return false
	}
	w := at.Lex.Word(s.Words[k+1])
	return s.Tag(k+1) == syntax.VPast && w.Forms&lexicon.Participle != 0 || w.Text == "members" || w.Text == "member"
}

// aside says whether the word, behind a noun in the plural, tells between two commas what people make of what is said: "Peru,
// critics | fear, will join".
func (at *spot) aside() bool {
	s, k := at.s, at.i-1
	for k > s.First && (s.Tag(k) == syntax.Noun || s.Tag(k) == syntax.Adj || s.Tag(k) == syntax.Num) {
		k--
	}
	if k == at.i-1 || !at.before().Plural || k <= s.First || s.Doc.Tokens[k].Kind != text.Comma || at.i+1 >= s.Last {
		return false
	}
	if kind := s.Doc.Tokens[at.i+1].Kind; kind != text.Comma && kind != text.Stop {
		return false
	}
	return at.Lex.Word(at.w.Lemma).Does(lexicon.Reporting | lexicon.Speaks)
}

// afterComma says whether a comma, and adverbs at most, stand right before token i.
func (p *Pass) afterComma(s *syntax.Sentence, i int32) bool {
	for i-1 > s.First && s.Tag(i-1) == syntax.Adv {
		i--
	}
	return i > s.First && s.Doc.Tokens[i-1].Kind == text.Comma
}

// emphatic says whether "himself" at token i only stresses the subject: "who himself
// came to power", "who is himself boycotting", "has itself recognised", "will itself send", "Putin
// himself said".
func (p *Pass) emphatic(s *syntax.Sentence, i int32, prev syntax.Tag) bool {
	if i+1 >= s.Last {
		return false
	}
	next := p.Lex.Word(s.Words[i+1])
	switch prev {
	case syntax.Rel:
		return true
	case syntax.Be:
		return next.Forms&(lexicon.Gerund|lexicon.Participle) != 0
	case syntax.Have:
		return next.Forms&lexicon.Participle != 0
	case syntax.Modal:
		return next.Forms&lexicon.Base != 0
	case syntax.Name, syntax.Noun:
		return next.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || p.onlyPast(next)
	}
	return false
}

// agreed says whether the word at token i is a noun for a treaty, a meeting, a
// war or a thing that is given or done, or names one with "of", after which "that" begins no report:
// "the agreements that both presidents signed", "the Treaty of Amity and Commerce that they signed".
func (p *Pass) agreed(s *syntax.Sentence, i int32) bool {
	if i < s.First || s.Words[i] == 0 {
		return false
	}
	for k := i; k > s.First && s.Doc.Tokens[k].Kind == text.Word; k-- {
		if s.Words[k] == p.V.Of {
			return p.agreed(s, k-1)
		}
		if tag := s.Tag(k); tag != syntax.Name && tag != syntax.Noun && tag != syntax.Adj && tag != syntax.Conj {
			break
		}
	}
	if p.Lex.Head(s.Words[i])&lexicon.Thing != 0 {
		return true
	}
	_, senses := p.Lex.Match(s.Doc, s.Words, int(i), int(i+1), nil)
	for _, x := range senses {
		if x.Class != lexicon.EventHead && x.Class != lexicon.EventHeads {
			continue
		}
		switch p.Lex.Events[x.Ref].Kind {
		case "treaty", "war", "talks", "ceremony", "meeting", "conference", "summit":
			return true
		}
	}
	return false
}

// severalThere says whether several of a place or a body stand before token i, of whom a verb behind "that" tells:
// "one of six states of the Pacific | that recognise Taiwan", "the powers in Europe that back the rebels".
func (p *Pass) severalThere(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for k > s.First && (s.Tag(k) == syntax.Name || s.Tag(k) == syntax.Noun || s.Tag(k) == syntax.Adj || s.Tag(k) == syntax.Det) {
		k--
	}
	if k <= s.First || k == i-1 || s.Words[k] != p.V.Of && s.Words[k] != p.V.In {
		return false
	}
	return s.Tag(k-1) == syntax.Noun && p.Lex.Word(s.Words[k-1]).Plural
}

// saidIn is the preposition right behind a verb of saying, or behind the one it tells, with only such phrases up to "that" at
// token i, which tells what is said: "said | in a statement that troops left", "told us | at a meeting in Oslo that"; 0 where
// none does.
func (p *Pass) saidIn(s *syntax.Sentence, i int32) int32 {
	const reach = 20 // tokens
	prep := int32(0)
	for k := i - 1; k >= s.First && k > i-reach; k-- {
		switch s.Tag(k) {
		case syntax.Noun, syntax.Name, syntax.Adj, syntax.Num, syntax.Det, syntax.Poss, syntax.Clitic:
		case syntax.Prep:
			prep = k
		default:
			switch v := p.Lex.Word(p.Lex.Word(s.Words[k]).Lemma); {
			case prep == 0 || !s.Tag(k).Verb():
			case k == prep-1 && v.Does(lexicon.Reporting), k < prep-1 && v.Does(lexicon.Informs):
				return s.Words[prep]
			}
			return 0
		}
	}
	return 0
}

// several says whether a word is a plural, of a people too: "officials", "many Iraqis".
func (p *Pass) several(word int32) bool {
	w := p.Lex.Word(word)
	return w.Plural || w.Text == "people" || w.Text == "media" || w.Text == "police" || p.Lex.People(word)
}

// countedObject says whether the participle at token i describes what a number right
// before it counts, which is the object of a verb.
func (p *Pass) countedObject(s *syntax.Sentence, i int32) bool {
	if i-2 < s.First || syntax.IsYear(s.Doc.Of(int(i-1))) {
		return false
	}
	k := i + 1
	for k < s.Last && k < i+3 && !p.Lex.Word(s.Words[k]).Plural && (p.Lex.Word(s.Words[k]).Adj || p.Lex.Demonym(s.Words[k])) {
		k++ // "expelled two suspected Syrian | spies"
	}
	if k >= s.Last || !p.Lex.Word(s.Words[k]).Plural {
		return false
	}
	v := s.Tag(i - 2)
	return v.Verb()
}

// commaFirst says whether after a preposition a comma comes before any verb, so
// that the words from token i on open the sentence.
func (p *Pass) commaFirst(s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last || p.Lex.Word(s.Words[i+1]).Closed&lexicon.Prep == 0 || s.Words[i+1] == p.V.Of {
		return false
	}
	for k := i + 2; k+1 < s.Last && k < i+14; k++ {
		switch w := p.Lex.Word(s.Words[k]); {
		case s.Doc.Tokens[k].Kind == text.Comma:
			return s.Words[k+1] != p.V.Which
		case s.Doc.Tokens[k].Kind == text.Stop, w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Do) != 0, p.onlyPast(w):
			return false
		}
	}
	return false
}

// onlyPast says whether a word is the past of a verb and no noun or adjective:
// "a Saudi official told reporters".
func (p *Pass) onlyPast(w *lexicon.Word) bool {
	if w.Adj && w.Lemma == p.V.Say { // "a Saudi official said Cheney"
		return true
	}
	return w.Forms&lexicon.Past != 0 && !w.Noun && !w.Adj
}

// standsFor says whether "that" at token i stands for a noun read before: after a
// mark or "and", with "between" or "with" behind it.
func (p *Pass) standsFor(s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last || i == s.First || s.Words[i+1] != p.V.Between && s.Words[i+1] != p.V.With {
		return false
	}
	switch s.Doc.Tokens[i-1].Kind {
	case text.Colon, text.Semicolon, text.Comma:
		return true
	case text.Word:
		return s.Tag(i-1) == syntax.Conj || s.Words[i-1] == p.V.Than
	}
	return false
}

// kindOf says whether an adjective at token i that could be a gerund says behind "of" which
// states, or which members of a group or gathering, it is of: "the presidents of developing
// countries", "a group of emerging economies".
func (p *Pass) kindOf(s *syntax.Sentence, i int32) bool {
	k := i + 1
	if k+1 < s.Last && p.Lex.Word(s.Words[k]).Adj {
		k++ // "a group of leading | industrial nations"
	}
	if k >= s.Last || i-2 < s.First || s.Doc.Tokens[k].Kind != text.Word || !p.Lex.Word(s.Words[k]).Plural {
		return false
	}
	of, many := s.Words[i-2], p.Lex.Word(s.Words[k])
	return p.Lex.Head(many.Stem)&lexicon.StateHead != 0 || many.Noun && (p.Lex.Head(of)&(lexicon.Body|lexicon.BlocHead) != 0 || p.Lex.Gathers(of))
}

// pointedAt says whether the word at token i is one that "that" points at more
// often than it begins a clause: "that country", "that year", "that meeting".
func (p *Pass) pointedAt(s *syntax.Sentence, i int32) bool {
	if i >= s.Last || s.Doc.Tokens[i].Kind != text.Word || s.Doc.Tokens[i].Capital {
		return false
	}
	w := s.Words[i]
	return p.Lex.Head(w)&lexicon.StateHead != 0 || p.Lex.Word(w).Closed&lexicon.Time != 0 || p.Lex.Gathers(w) && !p.Lex.Word(w).Plural
}

// labels says whether a verb says what something is: "called that a mistake".
func (p *Pass) labels(word int32) bool {
	return p.Lex.Word(p.Lex.Word(word).Lemma).Does(lexicon.Labels)
}

// numbers says whether an ordinal at token i and another are joined: "the First
// and Second Summits".
func (p *Pass) numbers(s *syntax.Sentence, i int32) bool {
	joined := func(and, other int32) bool {
		return other >= s.First && other < s.Last && p.Lex.Word(s.Words[and]).Closed&lexicon.Conj != 0 && p.Lex.Word(s.Words[other]).Closed&lexicon.Ordinal != 0
	}
	return joined(min(i+1, s.Last-1), i+2) || joined(max(i-1, s.First), i-2)
}

// describesNoun says whether a word at token i that can be adverb and adjective
// stands between a determiner, an adjective, a verb or a preposition and a noun.
func (p *Pass) describesNoun(s *syntax.Sentence, i int32, prev syntax.Tag) bool {
	if i+1 >= s.Last || s.Doc.Tokens[i+1].Kind != text.Word {
		return false
	}
	n := p.Lex.Word(s.Words[i+1])
	switch prev {
	case syntax.Det, syntax.Poss, syntax.Clitic, syntax.Adj:
		return n.Closed == 0 && (n.Noun || n.Adj || p.Lex.Demonym(s.Words[i+1])) // "a further Kenyan attack"
	case syntax.Prep, syntax.VBase, syntax.VThird, syntax.VPast, syntax.VPart, syntax.VGer:
		return n.Closed == 0 && n.Noun && n.Plural
	}
	return false
}

// doesIt says whether the gerund at token i tells what the verb before it denies, admits or
// considers having done; a gathering is named as often, "postponed meetings".
func (p *Pass) doesIt(s *syntax.Sentence, i, verb int32) bool {
	if !p.Lex.Word(p.Lex.Word(verb).Lemma).Does(lexicon.TakesGerund) || p.Lex.Word(s.Words[i]).Plural {
		return false
	}
	return !p.Lex.Gathers(s.Words[i]) || i+1 < s.Last && s.Doc.Tokens[i+1].Capital
}

// titledAhead says whether the words from token i on are only the title of somebody who is
// named right behind it: "after meeting | northern militia leader Ana Rios".
func (p *Pass) titledAhead(s *syntax.Sentence, i int32) bool {
	const longest = 5 // words before the title
	for j := i; j+1 < s.Last && j <= i+longest && s.Doc.Tokens[j].Kind == text.Word; j++ {
		if n, senses := p.Lex.Match(s.Doc, s.Words, int(j), int(s.Last), nil); n > 0 && syntax.HasClass(senses, lexicon.Office) {
			end := j + int32(n)
			return end < s.Last && s.Doc.Tokens[end].Kind == text.Word && s.Doc.Tokens[end].Capital
		}
		if w := p.Lex.Word(s.Words[j]); w.Closed != 0 || !w.Noun && !w.Adj {
			return false
		}
	}
	return false
}

// particleObject says whether a particle and a noun phrase without "the" stand behind the
// gerund at token i, which has it for its object: "breaking off ties".
func (p *Pass) particleObject(s *syntax.Sentence, i int32) bool {
	if i+2 >= s.Last {
		return false
	}
	return p.Particle(s.Words[i+1]) && p.Nominal(s, i+2)
}

// perfectGoesOn says whether the participle at token i, behind "and", goes on a verb in the
// perfect whose object stands right before: "has recalled its envoy and broken ties".
func (p *Pass) perfectGoesOn(s *syntax.Sentence, i int32, sawVerb syntax.Tag) bool {
	const reach = 40
	if sawVerb != syntax.VPart && sawVerb != syntax.VPast || i-2 < s.First {
		return false
	}
	if before := s.Tag(i - 2); before != syntax.Noun && before != syntax.Name && before != syntax.Num && before != syntax.Adv {
		return false
	}
	for k := i - 2; k > s.First && k > i-reach; k-- {
		if tag := s.Tag(k); tag.Verb() {
			for k--; k > s.First && (s.Tag(k) == syntax.Adv || s.Tag(k) == syntax.Neg); k-- {
			}
			return s.Tag(k) == syntax.Have
		}
	}
	return false
}

// doneToSeveral says whether the gerund at token i, after preposition prep, has things
// in the plural for its object, where a noun would want an article: "by cutting
// diplomatic ties", "accused Chad of arming rebels", not "by leading members".
func (p *Pass) doneToSeveral(s *syntax.Sentence, i, prep int32) bool {
	if prep == p.V.Of && i+1 < s.Last && p.chargedOf(s, i-1) {
		w := p.Lex.Word(s.Words[i+1])
		return w.Closed == 0 && w.Noun && w.Plural && !p.Lex.Gathers(s.Words[i])
	}
	judged := prep == p.V.For && p.judgedFor(s, i-1)
	if prep != p.V.By && prep != p.V.After && prep != p.V.Before && p.Lex.Word(prep).Text != "without" && !judged {
		return p.bondsFollow(s, i)
	}
	toPeople := p.Lex.Word(p.Lex.Word(s.Words[i]).Lemma).Does(lexicon.Sends | lexicon.Supplies | lexicon.Receives | lexicon.Helps | lexicon.Ousts) // "by sending troops"
	for k := i + 1; k < s.Last && k <= i+3; k++ {
		w := p.Lex.Word(s.Words[k])
		if w.Closed != 0 || w.Noun && w.Plural {
			return w.Closed == 0 && (p.Lex.Head(s.Words[k])&lexicon.Agent == 0 && !p.Lex.Gathers(s.Words[k]) && !p.OfficeAt(s, k) || toPeople)
		}
		if !w.Adj {
			return false
		}
	}
	return false
}

// judgedFor says whether the "for" at token i tells the deed that somebody before it is praised or blamed for: "thanked Peru |
// for hosting talks", "gratitude to Peru | for".
func (p *Pass) judgedFor(s *syntax.Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-10; k-- {
		w := p.Lex.Word(s.Words[k])
		if t := s.Tag(k); t.Verb() {
			return p.Lex.Word(w.Lemma).Does(lexicon.Judges | lexicon.Praises)
		}
		if w.Is(lexicon.Verdict) {
			return true
		}
	}
	return false
}

// chargedOf says whether the verb before the "of" at token i accuses whom it names: "accused Chad | of".
func (p *Pass) chargedOf(s *syntax.Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-10; k-- {
		if t := s.Tag(k); t.Verb() {
			return p.Lex.Word(p.Lex.Word(s.Words[k]).Lemma).Does(lexicon.Charges)
		}
	}
	return false
}

// bondsFollow says whether the gerund at token i has relations for its object, which no
// gerund stands before as a noun: "in breaking diplomatic ties".
func (p *Pass) bondsFollow(s *syntax.Sentence, i int32) bool {
	for k := i + 1; k < s.Last && k <= i+3; k++ {
		w := p.Lex.Word(s.Words[k])
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
func (p *Pass) bareDeed(s *syntax.Sentence, i int32) bool {
	const longest = 3 // words of the object
	k := i + 1
	for k < s.Last && k <= i+longest && s.Doc.Tokens[k].Kind == text.Word && p.bareNoun(s.Words[k]) {
		k++
	}
	if k == i+1 || k+1 >= s.Last || p.Lex.Word(s.Words[k]).Closed&lexicon.Prep == 0 {
		return false
	}
	deed, thing := p.Lex.Word(p.Lex.Word(s.Words[i]).Lemma), p.Lex.Word(s.Words[k-1])
	switch p.Lex.Word(s.Words[k]).Text {
	case "to", "into":
		return thing.Noun && deed.Does(lexicon.Sends|lexicon.Supplies|lexicon.Dative) || k == i+2 && thing.Is(lexicon.Onlooker) && !thing.Plural
	case "with":
		return deed.Does(lexicon.Elapses|lexicon.ToEvents) && (thing.Is(lexicon.Talks) || p.Lex.Gathers(s.Words[k-1]))
	case "on", "against":
		return thing.Is(lexicon.Penalty) && thing.Plural
	case "by":
		return thing.Noun && deed.Does(lexicon.Dative) && s.Doc.Tokens[k+1].Capital // "Chile, granted recognition by Peru, replied"
	}
	return false
}

// bareNoun says whether a word can stand in a noun phrase that has no article.
func (p *Pass) bareNoun(word int32) bool {
	w := p.Lex.Word(word)
	return w.Closed == 0 && (w.Noun || w.Adj)
}

// getsThere says whether the gerund at token i, after preposition prep, tells by itself of a way to a place, of a side taken
// or of a meeting with somebody who is named: "by landing in Peru", "after siding with Peru", "joined Peru in meeting with".
func (p *Pass) getsThere(s *syntax.Sentence, i, prep int32) bool {
	if i+2 >= s.Last || !s.Doc.Tokens[i+2].Capital {
		return false
	}
	w := p.Lex.Word(p.Lex.Word(s.Words[i]).Lemma)
	switch p.Lex.Word(s.Words[i+1]).Text {
	case "in", "at":
		return w.Does(lexicon.Goes)
	case "with":
		return w.Text == "side" || w.Does(lexicon.Meets) && (prep == p.V.By || prep == p.V.In && p.joinsIn(s, i-1))
	}
	return false
}

// joinsIn says whether the "in" at token i tells what somebody joins others in: "joined Peru | in".
func (p *Pass) joinsIn(s *syntax.Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-10; k-- {
		if t := s.Tag(k); t.Verb() {
			return p.Lex.Word(p.Lex.Word(s.Words[k]).Lemma).Does(lexicon.Joins)
		}
	}
	return false
}

// doneThen says whether the gerund at token i, after "before" or "after", is told its day:
// "before heading on Friday for Rome".
func (p *Pass) doneThen(s *syntax.Sentence, i, prep int32) bool {
	if prep != p.V.After && prep != p.V.Before || i+2 >= s.Last || s.Words[i+1] != p.V.On {
		return false
	}
	return p.Lex.Word(s.Words[i+2]).Closed&(lexicon.Weekday|lexicon.Month) != 0
}

// pointsBack says whether "this" or "that" at token k can stand for what was told before.
func (p *Pass) pointsBack(s *syntax.Sentence, k int32) bool {
	return s.Words[k] == p.V.This || s.Words[k] == p.V.That
}

// severalDo says whether the word at token i, behind "both", "all" or "each" standing alone, tells
// what they do: "Both belong to the bloc", not "both trade and aid". A clause of theirs begins the
// sentence, or a conjunction does.
func (p *Pass) severalDo(s *syntax.Sentence, i int32, w *lexicon.Word) bool {
	if word := s.Words[i-1]; word != p.V.Both && word != p.V.All && word != p.V.Each && (word != p.V.Few && word != p.V.Many && word != p.V.Most && word != p.V.Some || i-1 > s.First) || w.Forms&lexicon.Base == 0 || w.Forms&lexicon.Past != 0 || w.Plural || i+1 >= s.Last {
		return false
	}
	n := p.Lex.Word(s.Words[i+1])
	if w.Weight >= 90 && s.Words[i-1] != p.V.All && s.Words[i+1] == p.V.To && i+2 < s.Last && p.Lex.Word(s.Words[i+2]).Forms&lexicon.Base != 0 {
		return true // "Both want to join, officials said"
	}
	if begins := i-2 >= s.First && (s.Tag(i-2) == syntax.Conj || s.Tag(i-2) == syntax.Sub); !begins && !p.wantsVerb(s, i) || !p.tooFewVerbs(s, i) {
		return false
	}
	return !w.Noun && !w.Adj || s.Doc.Tokens[i+1].Capital || n.Closed&(lexicon.Det|lexicon.Poss|lexicon.Pron|lexicon.Sub|lexicon.Prep) != 0 && s.Words[i+1] != p.V.Of
}

// littleOrMuch says whether the word before is "little" or "much", which alone can begin a clause.
func (at *spot) littleOrMuch() bool {
	switch at.before().Text {
	case "little", "much":
		return at.i-1 == at.s.First || at.s.Tag(at.i-2) == syntax.Conj || at.s.Tag(at.i-2) == syntax.Sub || at.s.Tag(at.i-2) == syntax.Punct
	}
	return false
}

// determined says whether only nominal words stand between token i and an
// article, a possessive or a demonstrative before it.
func (p *Pass) determined(s *syntax.Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case syntax.Noun, syntax.Name, syntax.Adj, syntax.Num:
		case syntax.Adv:
			if k == s.First || s.Tag(k-1) != syntax.Det { // "a nearly three-hour meeting"
				return false
			}
		case syntax.Det, syntax.Poss, syntax.Clitic:
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
func (p *Pass) placed(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for k > s.First && s.Tag(k) == syntax.Name {
		k--
	}
	if k == i-1 || s.Tag(k) != syntax.Det && s.Tag(k) != syntax.Poss && s.Tag(k) != syntax.Clitic {
		return false
	}
	n, senses := p.LookUp(s, k+1, i)
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
func (p *Pass) resumed(s *syntax.Sentence, i int32) bool {
	comma := func(k int32) bool { return s.Doc.Tokens[k].Kind == text.Comma }
	return i-4 >= s.First && comma(i-1) && s.Tag(i-2) == syntax.Adv && comma(i-3) && s.Tag(i-4) == syntax.Conj
}

// held says whether only names stand between the noun of an event at token i and a
// preposition before which people are at one: "at the Security Council meeting".
func (p *Pass) held(s *syntax.Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case syntax.Noun, syntax.Name, syntax.Adj, syntax.Num, syntax.Det:
		case syntax.Prep:
			switch p.Lex.Word(s.Words[k]).Text {
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
func (p *Pass) twoNames(s *syntax.Sentence, k int32) bool {
	names := 0
	for ; k >= s.First; k-- {
		switch {
		case s.Tag(k) == syntax.Name:
		case s.Tag(k) == syntax.Conj && p.Lex.Word(s.Words[k]).Text == "and" && names == 0:
			names = 1
		case names == 1 && s.Doc.Tokens[k].Kind == text.Comma, s.Words[k] == p.V.The:
		default:
			return names == 1 && s.Tag(k) != syntax.Prep
		}
	}
	return names == 1
}

// goesOnAgainst says whether a form in -ed behind "but" tells what somebody did instead to the one named behind it: "did not
// recognise Chad but | joined NATO", not "a small but united Europe".
func (at *spot) goesOnAgainst() bool {
	return at.prevWord == at.V.But && at.capital(1) && at.i-2 >= at.s.First && at.s.Tag(at.i-2) == syntax.Name
}

// doesToState says whether the form in -ed at token i, behind "and", does something to the state
// named behind it: "refused to pay and then backed Niger", not "to visit Jordan and occupied Palestine".
func (p *Pass) doesToState(s *syntax.Sentence, i int32) bool {
	if i-2 < s.First || i+1 >= s.Last || !p.Lex.NamesState(s.Words[i+1]) || p.Lex.OnlyDemonym(s.Words[i+1]) {
		return false
	}
	return s.Tag(i-1) == syntax.Adv || s.Tag(i-2) != syntax.Name
}

// infinitiveBefore says whether the clause that ends before token i has a verb in its
// base form, with nothing but phrases behind it: "to leave the islands by May | or".
func (p *Pass) infinitiveBefore(s *syntax.Sentence, i int32) bool {
	for k := i - 1; k > s.First; k-- {
		switch tag := s.Tag(k); {
		case tag == syntax.VBase:
			return true
		case tag.Verb(), tag == syntax.Rel, tag == syntax.Sub:
			return false
		}
	}
	return false
}

// oneThing says whether only nominal words stand between token i and "a" or "an":
// what they describe has no verb in the plural.
func (p *Pass) oneThing(s *syntax.Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case syntax.Noun, syntax.Name, syntax.Adj:
		case syntax.Det:
			return s.Words[k] == p.V.A || s.Words[k] == p.V.An
		default:
			return false
		}
	}
	return false
}

// inPhrase says whether only nominal words stand between token i and the
// preposition before it: a verb there would have no subject.
func (p *Pass) inPhrase(s *syntax.Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case syntax.Noun, syntax.Name, syntax.Adj, syntax.Num, syntax.Poss, syntax.Clitic:
		case syntax.Det:
			if k > s.First && (p.Lex.Word(s.Words[k-1]).Closed&(lexicon.Month|lexicon.Weekday) != 0 || s.Doc.Tokens[k-1].Kind == text.Number) {
				return false // "On Thursday the president | visits Peru"
			}
		case syntax.Prep:
			return true
		default:
			return false
		}
	}
	return false
}

// yearAside says whether the number at token i is a year that says when, and counts or
// names nothing behind it: "the treaty signed in 1929 settled the border".
func (p *Pass) yearAside(s *syntax.Sentence, i int32) bool {
	if !syntax.IsYear(s.Doc.Of(int(i))) || i-1 < s.First {
		return false
	}
	return s.Tag(i-1) == syntax.Prep || p.Lex.Word(s.Words[i-1]).Closed&lexicon.Month != 0
}

// countsNext says whether a number and what it counts stand from token i on: "by giving | nine
// diplomats", "by sending | 20 tanks", not "the meeting | 2024".
func (p *Pass) countsNext(s *syntax.Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	if p.Lex.Word(s.Words[i]).Closed&lexicon.NumberWord != 0 {
		return true
	}
	t := &s.Doc.Tokens[i]
	return t.Kind == text.Number && t.End-t.Start < 4 && (p.Nominal(s, i+1) || i+1 < s.Last && p.Lex.Word(s.Words[i+1]).Closed&lexicon.Time != 0)
}

// thoseDoing says whether the participle at token i stands behind a pronoun, which it describes.
func (p *Pass) thoseDoing(s *syntax.Sentence, i int32) bool {
	return i > s.First && (s.Tag(i) == syntax.VPart || s.Tag(i) == syntax.VGer) && s.Tag(i-1) == syntax.Det && p.PronounDet(s.Words[i-1])
}

// afterTheTwo says whether the word at token i stands right behind "the two", in the place of a
// subject, and before what can be its object and nobody's subject: "The two | signed accords on trade".
func (p *Pass) afterTheTwo(s *syntax.Sentence, i int32) bool {
	if i-2 < s.First || i+2 >= s.Last || s.Heading || p.Lex.Word(s.Words[i-1]).Text != "two" || s.Words[i-2] != p.V.The {
		return false
	}
	if i-3 >= s.First {
		switch s.Tag(i - 3) {
		case syntax.Prep, syntax.VBase, syntax.VThird, syntax.VPast, syntax.VPart, syntax.VGer, syntax.To:
			return false // "visited the two disputed islands"
		}
	}
	w, next := p.Lex.Word(s.Words[i+1]), p.Lex.Word(s.Words[i+2])
	return w.Closed&lexicon.NumberWord != 0 || w.Plural && !s.Doc.Tokens[i+1].Capital && next.Forms == 0
}
