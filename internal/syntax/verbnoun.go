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

// setPhrase is the tag of a word in phrases that need no look at what stands before: "look forward
// to", "made it clear that".
func (at *spot) setPhrase() Tag {
	if at.w.Text == "sides" && at.next(1).Text == "with" && at.capital(2) && at.i-1 >= at.s.First && at.s.Doc.Tokens[at.i-1].Kind == text.Comma {
		return VThird // "Russia, which called for the session, sides with Serbia"
	}
	if at.w.Text == "retired" && at.i > at.s.First && at.s.Doc.Tokens[at.i-1].Kind == text.Comma && at.officeAt(at.s, at.i+1) {
		return Adj // "The special envoy, retired General Ole Lund, flew"
	}
	if at.w.Forms&lexicon.Base != 0 && at.i-2 >= at.s.First && at.s.Words[at.i-1] == at.v.than && at.lex.Word(at.s.Words[at.i-2]).Text == "rather" && (at.objectFollows() || at.next(1).Closed&lexicon.Prep != 0) {
		return VGer // "flew home rather than attend the talks": as "instead of attending"
	}
	if at.w.Forms&lexicon.Third != 0 && at.i-2 >= at.s.First && at.s.Tag(at.i-2) == Prep && at.place(at.s.Words[at.i-1]) {
		return at.verb() // "is in Lima and from there flies to"
	}
	if at.w.Text == "last" && at.lastOf(at.s, at.i+1, at.next(1)) {
		return Adj // "met him last week", "until last year", "restored them last July"
	}
	if at.w.Forms&lexicon.Third != 0 && at.i-2 >= at.s.First && at.before().Closed&lexicon.Month != 0 && at.lex.Word(at.s.Words[at.i-2]).Text == "last" {
		return at.verb() // "the embargo imposed last May remains"
	}
	if n := at.next(2); at.w.Noun && at.i+1 < at.s.Last && at.s.Words[at.i+1] == at.v.that && !at.reports(at.word) && (n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Do) != 0 || at.onlyPast(n)) {
		return Noun // "U.S. sanctions that have crippled Iran remain"
	}
	if at.next(1).Text == "forward" && at.w.Forms&(lexicon.Base|lexicon.Third) != 0 && at.lex.Word(at.w.Lemma).Text == "look" && at.prev != Prep && at.prev != Det {
		return at.verb() // "welcomed the offer and look forward to"
	}
	if at.w.Adj && at.prev == Pron && at.i-2 >= at.s.First && at.next(1).Closed&(lexicon.Sub|lexicon.To|lexicon.Rel) != 0 && at.lex.Word(at.lex.Word(at.s.Words[at.i-2]).Lemma).Text == "make" {
		return Adj // "made it clear that"
	}
	return undecided
}

// gerundPhrase is the tag of a form in -ing that what stands around it makes a noun or an
// adjective: "the leaders | meeting which opened", "is | managing partner of".
func (at *spot) gerundPhrase() Tag {
	if at.w.Forms&lexicon.Gerund != 0 && at.w.Noun && at.next(1).Text == "between" && (at.prev == Prep || at.prev == Sub) && !at.w.Does(lexicon.Undergoes) {
		return Noun // "after fighting between Chad and Mali ended"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.w.Is(lexicon.Talks) && at.behindNoun() && (at.next(1).Text == "which" || at.heldAs(at.s, at.i)) {
		return Noun // "the leaders meeting which opened", "will host the ministers meeting in May"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.prev == Be && at.longNameAt(at.s, at.i, lexicon.Office) {
		return Adj // "is managing partner of"
	}
	if at.w.Forms&lexicon.Third != 0 && at.w.Plural && at.next(1).Text == "that" && at.judgedReports() {
		return Noun
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.w.Noun && at.prev == Name && at.accompanies() {
		return VGer // "met in Oslo, with President Rios | hosting"
	}
	if (at.word == at.v.visiting || at.word == at.v.acting || at.word == at.v.retiring) && at.guest(at.s, at.i, at.prev, at.prevWord) {
		return Adj
	}
	return undecided
}

// judgedReports says whether the word, with "that" behind it, is what a verb before it judges as something: "dismissed as "fake
// news" | reports that".
func (at *spot) judgedReports() bool {
	const reach = 6
	for k := at.i - 2; k > at.s.First && k > at.i-reach; k-- {
		if at.s.Words[k] == at.v.as {
			return at.s.Tag(k-1).verb() && at.lex.Word(at.lex.Word(at.s.Words[k-1]).Lemma).Does(lexicon.Disputes|lexicon.Opposes|lexicon.Judges|lexicon.Labels)
		}
	}
	return false
}

// accompanies says whether the names before the word stand behind a comma and "with", so that it can tell what
// somebody does meanwhile, and no noun follows that it could describe.
func (at *spot) accompanies() bool {
	k := at.i - 1
	for k > at.s.First && at.s.Doc.Tokens[k].Capital {
		k--
	}
	return at.s.Words[k] == at.v.with && k > at.s.First && at.s.Doc.Tokens[k-1].Kind == text.Comma && !at.nominal(at.s, at.i+1)
}

// namedPhrase is the tag of a word beside names and in the plural: "our NATO Allies", "ties
// between Peru and Chile".
func (at *spot) namedPhrase() Tag {
	if t := &at.s.Doc.Tokens[at.i]; t.Capital && !t.AllCaps && at.prev == Name && !at.s.Heading && at.w.Plural && at.w.Noun && at.i-1 > at.s.First {
		return Noun // "the leaders of our NATO Allies as well as"
	}
	if at.w.Text == "bid" && (at.behindNoun() && at.lex.Head(at.prevWord)&lexicon.Doer == 0) && at.determined(at.s, at.i) {
		return Noun // "Ukraine's NATO bid", "its membership bid"
	}
	if at.w.Text == "aspiring" && at.next(1).Text != "to" {
		return Adj // "Aspiring NATO member Georgia"
	}
	if n := at.next(1); at.w.Noun && n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 && (at.prev == Sub || at.prev == Name && at.w.Forms&lexicon.Base != 0 && at.w.Forms&lexicon.Past == 0 && !at.namesJoined(at.s, at.i)) {
		return Noun // "said that ties were strong", "the Zurich cloister was"
	}
	if at.prev == Punct && at.w.Plural && at.w.Noun && at.w.Forms&lexicon.Third != 0 && at.next(1).Text == "between" {
		return Noun // "Two decades on, ties between Peru and Chile remain cool"
	}
	if at.prev == Name && (at.w.Forms&lexicon.Third != 0 && at.relatedTo(at.s, at.i, false) || at.w.Forms&lexicon.Base != 0 && at.relatedTo(at.s, at.i, true)) {
		return at.verb() // "the rebels, whom Rwanda backs, took the town"
	}
	if at.w.Plural && at.w.Forms&lexicon.Third != 0 && (at.prev == Adj || at.prev == Noun) && at.next(1).Closed&(lexicon.Sub|lexicon.Det|lexicon.Poss) != 0 && at.oneThing(at.s, at.i) {
		return VThird // "a senior official reports that"
	}
	if at.w.Plural && at.w.Forms&lexicon.Third != 0 && at.i > at.s.First && at.prev != Pron && (at.w.Text == "talks" || at.w.Text == "allies") && !at.takesParty(at.next(1)) {
		return Noun // "Egypt hosts Libya talks", "Chavez allies attended"
	}
	if at.w.Plural && at.w.Weight >= 50 && at.w.Forms&lexicon.Third != 0 && at.sawVerb == Punct && at.i > at.s.First && at.next(1).Text == "talks" && at.next(2).Closed&lexicon.Prep != 0 {
		return VThird // "Foreign Minister Ana Rios plans talks with"
	}
	return undecided
}

// basePhrase is the tag of a base form behind another verb, a number or a hyphen: "helped broker",
// "a four-day stay".
func (at *spot) basePhrase() Tag {
	if at.w.Forms&lexicon.Base != 0 && at.i > at.s.First && at.helps(at.s, at.i-1) && (at.objectFollows() || at.nominal(at.s, at.i+1) && (!at.nounish() || at.w.Weight >= 50 || at.next(1).Adj && !at.next(1).Noun)) {
		return VBase // "helped broker the truce"
	}
	if at.w.Forms&lexicon.Base != 0 && at.helped(at.s, at.i) && (at.objectFollows() || at.nominal(at.s, at.i+1) || !at.nounish()) {
		return VBase // "helped Peru fight the rebels"
	}
	if at.w.Text == "grouping" && at.lex.Demonym(at.prevWord) && (at.next(1).Closed&(lexicon.Rel|lexicon.Sub|lexicon.Prep) != 0 || at.i+1 < at.s.Last && at.s.Doc.Tokens[at.i+1].Kind != text.Word) {
		return Noun // "an African grouping that"
	}
	if at.w.Text == "grouping" && at.lex.Head(at.prevWord)&lexicon.BlocHead != 0 && (at.capital(1) || at.is(1, text.Number) || at.next(1).Closed&lexicon.NumberWord != 0) {
		return VGer // "a union grouping Chile and Peru"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.prev == Noun && at.joined(-1) && at.determined(at.s, at.i) && at.nominal(at.s, at.i+1) && !(at.lex.Gathers(at.word) && at.next(1).Forms&lexicon.Gerund != 0) {
		return Adj // "a five-day working visit", not "a two-day meeting opening on Saturday"
	}
	if at.w.Forms&lexicon.Base != 0 && at.w.Noun && at.prev == Noun && at.i-2 >= at.s.First && at.joined(-1) && at.s.Tag(at.i-2) == Num {
		return Noun // "a four-day stay"
	}
	if at.w.Forms&lexicon.Base != 0 && at.w.Forms&(lexicon.Past|lexicon.Third) == 0 && at.i-1 > at.s.First && at.s.Tag(at.i-1) == Adv && at.namesJoined(at.s, at.i-1) && at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0 {
		return VBase // "Peru and Chile now plan a pipeline"
	}
	if at.prev == VPast && (at.w.Text == "included" || at.w.Text == "include") && at.sawVerb != Punct || at.prev == VGer && at.w.Text == "included" {
		return VPast // "Those who attended included the Archduke", "Guests attending included King Carl"
	}
	if (at.prev == Det || at.prev == Adj && at.determined(at.s, at.i)) && !at.w.Noun && at.w.Forms&lexicon.Base != 0 && at.s.Words[min(at.i+1, at.s.Last-1)] == at.v.of {
		return Noun // "a new slew of sanctions"
	}
	if n := at.next(1); at.w.Text == "remains" && at.prev == Punct && at.behindComma() && n.Closed == 0 && (n.Forms&lexicon.Participle != 0 || n.Adj) {
		return VThird // "The general, Omar Saleh, remains wanted"
	}
	return undecided
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

// withAhead says whether "with" stands right before the name.
func (at *spot) withAhead() bool {
	k := at.i - 1
	for k > at.s.First && at.s.Tag(k) == Name {
		k--
	}
	return at.s.Words[k] == at.v.with
}

// gerundAfterNoun is the tag of a form in -ing behind a noun or a name: "a treaty | banning arms", "a peace | meeting".
func (at *spot) gerundAfterNoun() Tag {
	if at.w.Text == "backing" && at.lex.OnlyDemonym(at.prevWord) && at.next(1).Closed&lexicon.Prep != 0 {
		return Noun // "Peruvian backing for Chile"
	}
	if at.prev == Name && at.withAhead() && at.bareDeed(at.s, at.i) {
		return VGer // "With Peru sending troops into Chile, prices rose"
	}
	if at.w.Noun && at.lex.Gathers(at.word) && at.lex.Demonym(at.prevWord) && at.joined(-1) {
		return Noun // "a Franco-German meeting in"
	}
	if at.w.Noun && at.lex.Demonym(at.prevWord) && !at.lex.NamesState(at.prevWord) && at.i-3 >= at.s.First && at.s.Tag(at.i-2) == Conj && at.s.Tag(at.i-3) == Name {
		return Noun // "U.S. and German funding"
	}
	if at.prev == Noun && !at.before().Plural && at.i-2 >= at.s.First && at.s.Tag(at.i-2) == Prep && at.next(1).Plural && at.lex.Head(at.next(1).Stem)&lexicon.StateHead != 0 {
		return Noun // "of gas exporting countries"
	}
	if at.bondsFollow(at.s, at.i) {
		return VGer // "the prospect of Peru breaking ties"
	}
	if n := at.next(1); at.prev == Noun && at.before().Plural && at.lex.Head(at.prevWord)&(lexicon.Agent|lexicon.Doer) != 0 && !at.lex.Gathers(at.word) && n.Closed == 0 && (n.Noun || n.Adj) && at.is(1, text.Word) {
		return VGer // "soldiers | firing live rounds"
	}
	if n := at.next(1); at.w.Text == "opening" && at.lex.Gathers(at.prevWord) && (n.Text == "on" || n.Text == "in" || n.Text == "at" || n.Closed&lexicon.Weekday != 0) {
		return VGer // "the two-day meeting opening on Saturday"
	}
	if at.prev == Name && at.lex.Word(at.w.Lemma).Does(lexicon.Elapses) && at.i+1 < at.s.Last && at.lex.In(lexicon.WhichTime, at.s.Words[at.i+1]) && at.next(2).Closed&(lexicon.Time|lexicon.Weekday|lexicon.Month) != 0 {
		return VGer // "will visit Peru and Chile beginning next week"
	}
	if at.w.Noun && (!at.objectFollows() && at.next(1).Closed&lexicon.Prep == 0 && !at.countsNext(at.s, at.i+1) || at.i+1 < at.s.Last && at.s.Words[at.i+1] == at.v.of) {
		return Noun // "the G7 meeting of ministers", but "a parade in Hanoi marking 80 years"
	}
	if at.w.Noun && at.lex.Gathers(at.word) && at.meetingOfOfficers() {
		return Noun // "A heads of state meeting in Rome"
	}
	if at.w.Noun && at.lex.Gathers(at.word) && (at.held(at.s, at.i) || at.placed(at.s, at.i) || at.prev == Name && at.determined(at.s, at.i) && at.lex.Head(at.prevWord)&(lexicon.OrgHead|lexicon.Body) != 0) {
		return Noun // "at the G7 Foreign Ministers meeting in", "a Security Council briefing on"
	}
	if at.w.Noun && (at.prev == Noun || at.s.Doc.Tokens[at.i-1].AllCaps || at.numberedGroup(at.s, at.i-1)) && !at.before().Plural && at.determined(at.s, at.i) && at.lex.Gathers(at.word) {
		return Noun // "a quadrilateral meeting in", "an OAS meeting in"
	}
	if at.w.Noun && at.prev == Name && at.sawVerb != Punct && at.lex.Gathers(at.word) && at.determined(at.s, at.i) && !at.before().Plural && !at.lex.NamesState(at.prevWord) {
		return Noun // "attended the Commonwealth meeting in"
	}
	return VGer
}

// meetingOfOfficers says whether a gathering is named by those who come to it, in the plural, which an article for one or a
// verb of one tells: "a heads of state | meeting", "The foreign ministers | meeting in Rome was", not "Those heads of state meeting in Rome were".
func (at *spot) meetingOfOfficers() bool {
	s, k := at.s, at.i-1
	for k > s.First && (s.Tag(k) == Noun || s.Tag(k) == Adj || s.Tag(k) == Name || s.Words[k] == at.v.of) {
		k--
	}
	if !at.before().Plural && !(at.i-3 >= s.First && s.Words[at.i-2] == at.v.of && at.longNameAt(s, at.i-3, lexicon.Offices)) || s.Tag(k) != Det {
		return false
	}
	switch at.lex.Word(s.Words[k]).Text {
	case "a", "an", "this", "that":
		return true
	case "the":
	default:
		return false
	}
	if at.held(s, k) {
		return true
	}
	if k > s.First && s.Tag(k-1) == Prep {
		return false // "Among the politicians gathering in Oslo was a delegation"
	}
	const reach = 8
	for j := at.i + 1; j < s.Last && j < at.i+reach; j++ {
		switch w := at.lex.Word(s.Words[j]); {
		case w.Text == "was" || w.Text == "is" || w.Text == "has":
			return true
		case w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || s.Doc.Tokens[j].Kind != text.Word:
			return false
		}
	}
	return false
}

// headlineVerb says whether the form in -s behind the one whom a heading names is what he does to whom or what stands behind it: "as
// Rios | visits Peru", "UN Chief | Backs Sanctions"; not "Iraqi | tanks", "Peru | talks", "NATO allies | back".
func (at *spot) headlineVerb() bool {
	names := at.prev == Name && !at.lex.Demonym(at.prevWord)
	if at.lex.Gathers(at.word) || at.officeAt(at.s, at.i) || !names && !at.officeAt(at.s, at.i-1) || at.i+1 >= at.s.Last || !at.is(1, text.Word) {
		return false
	}
	n := at.next(1)
	switch {
	case n.Closed&(lexicon.Weekday|lexicon.Month) != 0:
		return false
	case !at.capital(0):
		return names && at.capital(1) || at.lex.In(lexicon.Headlines, at.w.Lemma) && at.nominal(at.s, at.i+1)
	case at.lex.NamesState(at.s.Words[at.i+1]) || at.capital(1) && !n.Known():
		return at.w.Weight >= 50 || at.lex.In(lexicon.Headlines, at.w.Lemma)
	}
	return at.lex.In(lexicon.Headlines, at.w.Lemma) && at.nominal(at.s, at.i+1)
}

// thirdAfterNoun is the tag of a form in -s behind a noun or a name: "Norway backs talks", "the
// Astana talks".
func (at *spot) thirdAfterNoun() Tag {
	if at.s.Heading && at.headlineVerb() {
		return VThird
	}
	if at.w.Noun && at.prev == Name && at.lex.Demonym(at.prevWord) && at.s.Words[at.i-1] == at.prevWord && (at.i-2 < at.s.First || at.s.Words[at.i-2] != at.v.a && at.s.Words[at.i-2] != at.v.an) {
		return Noun // "British forces"
	}
	if at.w.Noun && at.prev == Noun && at.i-2 >= at.s.First && at.lex.Demonym(at.s.Words[at.i-2]) && at.lex.Head(at.word)&lexicon.Agent != 0 && at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.Pron|lexicon.NegDet) == 0 && at.i+1 < at.s.Last && !at.capital(1) {
		return Noun // "would strike Syrian government forces if"
	}
	if at.lex.Gathers(at.word) && at.next(1).Text == "to" && at.next(2).Forms&lexicon.Base != 0 && at.i+2 < at.s.Last && !at.capital(2) {
		return Noun // "Cyprus talks to resume"
	}
	if n := at.next(1); at.w.Text == "states" && at.prev == Name && at.determined(at.s, at.i) && n.Closed&(lexicon.To|lexicon.Prep|lexicon.Rel) != 0 && at.s.Words[at.i+1] != at.v.that {
		return Noun // "are the last Pacific states to recognise Taiwan"
	}
	if at.w.Text == "teams" && at.next(1).Text != "up" {
		return Noun // "dispatched rescue teams to Nepal"
	}
	if at.w.Text == "controls" && at.lex.In(lexicon.Controlled, at.prevWord) {
		return Noun // "the export controls Norway has imposed"
	}
	if at.prev == Name && at.next(1).Text == "having" {
		return VThird // "Peru regrets having"
	}
	switch at.w.Text + " " + at.next(1).Text {
	case "plays host", "takes part", "takes place", "dates from", "dates back", "sides with", "voices support", "voices concern":
		return VThird
	}
	if at.nounish() && at.w.Plural && at.prev == Name && at.countedNames(at.s, at.i) {
		return Noun // "send 31 M1 Abrams tanks to Peru"
	}
	if at.w.Plural && at.before().Text == "member" {
		return Noun // "the NATO (OTAN) member states"
	}
	if at.nounish() && at.w.Plural && at.prev == Noun && at.predicate(at.s, at.i) {
		return Noun // "have been treaty allies since 1951"
	}
	if (at.w.Text == "totals" || at.w.Text == "amounts" && at.next(1).Text == "to") && at.onlySum(at.s, at.i) {
		return VThird // "aid to Zambia amounts to $3 million"
	}
	if at.i-2 >= at.s.First && at.s.Words[at.i-2] == at.v.whose {
		if alone := at.finiteAlone(at.s, at.i); alone && at.objectFollows() {
			return VThird // "whose country chairs the Union"
		} else if !alone && at.nounish() {
			return Noun // "whose oil exports to Peru have fallen"
		}
	}
	if at.lex.Gathers(at.word) && (at.lex.Demonym(at.prevWord) || at.prev == Noun && at.inObject(at.s, at.i)) {
		return Noun // "Soviet-American talks on"
	}
	if n := at.next(1); at.lex.Gathers(at.word) && (at.inPhrase(at.s, at.i) || at.placed(at.s, at.i) || at.determined(at.s, at.i) && (n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || n.Forms&lexicon.Past != 0)) {
		return Noun // "in the Astana talks", "the Astana talks resumed"
	}
	if at.nounish() && at.doneTo(at.s, at.i, at.w) {
		return Noun // "US sanctions against Iran expanded"
	}
	if at.prev == Name && (at.objectFollows() || at.w.Weight >= 40 && at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of" && !at.lex.Gathers(at.word)) && at.powerOpens(at.s, at.i) && at.finiteAlone(at.s, at.i) {
		return VThird // "Norway stands with Iran, Oslo says", "The government of Norway protests the raid"
	}
	if at.prev == Name && at.w.Weight >= 50 && (at.objectFollows() || at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of") && at.namedBefore(at.s, at.i) && at.finiteAlone(at.s, at.i) {
		return VThird // "Foreign Minister of Peru Ana Rios visits the United States."
	}
	if at.wantsVerb(at.s, at.i) || at.verbOfCondition(at.s, at.i) {
		return VThird // "The report states that", "If Chad signs, there will be a price"
	}
	if at.prev == Name && at.w.Text == "heads" && !at.lex.Demonym(at.prevWord) && (at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of" || at.next(1).Text == "to") {
		return VThird // "before Clinton heads to Helsinki"
	}
	if at.nounish() && (at.w.Weight < 90 || at.lex.Demonym(at.prevWord)) && (at.inPhrase(at.s, at.i) && !(at.prev == Name && at.objectFollows() && at.inClause(at.s, at.i)) || at.inObject(at.s, at.i) || at.theSeveral(at.s, at.i)) ||
		at.nounish() && at.prev == Name && at.next(1).Closed&lexicon.Prep != 0 && at.afterInfinitive(at.s, at.i) {
		return Noun
	}
	if at.nounish() && at.sawVerb == Punct && !at.s.Heading && !at.lex.Gathers(at.word) && at.opensWithPower(at.s, at.i) && at.onlyVerb(at.s, at.i) {
		return VThird // "Norway backs talks with Iran."
	}
	if !at.nounish() || (at.w.Weight >= 35 || at.prev == Name) && at.objectFollows() || at.s.Heading && at.prev == Name && at.w.Weight >= 50 || at.w.Weight >= 90 && at.prev == Name {
		return VThird
	}
	return Noun
}

// oneJourney says whether the word is the journey of the one whom a heading names before it, and not what several do: "Ahead of
// Rios | visit to Chile", not "Rios, Silva visit Chile".
func (at *spot) oneJourney() bool {
	if !at.s.Heading || at.prev != Name || !at.w.Is(lexicon.Journey) || at.next(1).Closed&(lexicon.Prep|lexicon.To) == 0 {
		return false
	}
	name := at.s.Doc.Of(int(at.i - 1))
	return name[len(name)-1] != 's' && !at.lex.Demonym(at.prevWord) && !at.listed(at.s, at.i) && !at.namesJoined(at.s, at.i)
}

// baseAfterNoun is the tag of a base form behind a noun or a name: the verb of a plural subject,
// or the next noun, "The ministers | visit Oslo", "an arms | trade".
func (at *spot) baseAfterNoun() Tag {
	if at.oneJourney() {
		return Noun
	}
	if at.prev == Name && at.toBeDone() {
		return VBase
	}
	if at.aside() || at.prev == Name && at.didAhead() {
		return VBase // ", critics fear,", "Why did Peru host the summit?"
	}
	if at.w.Text == "stand" && at.next(1).Adj && at.next(1).Forms&lexicon.Participle != 0 {
		return VBase // "The leaders of the G7 stand united", not "the stand taken by"
	}
	if at.prev == Name && at.w.Weight >= 50 && (at.objectFollows() || at.w.Weight >= 80 && at.next(1).Text == "with") && at.twoNames(at.s, at.i-1) {
		return VBase // "Jordan and Iraq stand with Egypt"
	}
	if at.prev == Name && at.w.Weight >= 35 && at.nominal(at.s, at.i+1) && at.namesOpen(at.s, at.i) && at.finiteAlone(at.s, at.i) {
		return VBase // "if Peru and Chile conduct drills"
	}
	if at.prev == Name && at.severalOpen(at.s, at.i) && (at.objectFollows() || at.nominal(at.s, at.i+1)) && at.wantsVerb(at.s, at.i) {
		return VBase // "President Rios of Peru and Foreign Minister Ole Lund of Finland welcome the treaty"
	}
	if at.w.Noun && (at.oneThing(at.s, at.i) || at.prev == Name && at.lex.OnlyDemonym(at.prevWord) && at.determined(at.s, at.i)) {
		return at.asName() // "rejected a US offer to", "the Soviet move into"
	}
	prior := at.before()
	if prior.Text == "asset" && at.w.Noun {
		return Noun // "travel bans and asset freezes"
	}
	if at.prev == Name && at.sawVerb == Punct && at.w.Weight >= 50 && at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0 && at.namesJoined(at.s, at.i) {
		return VBase // "President Carter and Chancellor Schmidt sign the treaty"
	}
	if at.prev == Name && (at.w.Weight >= 35 && (at.objectFollows() || at.next(1).Closed&lexicon.Prep != 0) || at.i+1 < at.s.Last && at.particle(at.s.Words[at.i+1])) && at.demanded(at.s, at.i) {
		return VBase // "demanded that Russia stop its war", "suggested that Foreign Minister Ana Rios fly to", "that the pro-Syrian President Rios step down"
	}
	if at.prev == Name && (at.objectFollows() || at.capital(1)) && at.supposed(at.s, at.i) {
		return VBase // "will retaliate should Finland host NATO troops"
	}
	if at.s.Heading && at.prev == Name && at.sawVerb == Punct && at.w.Weight >= 50 && at.capital(1) && (at.agreementAt(at.s, at.i+1) && at.namesJoined(at.s, at.i) || at.listed(at.s, at.i)) {
		return VBase // "Chile and Peru Sign Free Trade Agreement", "Chile, Peru Sign Trade Deal"
	}
	if at.i > at.s.First && (at.s.Words[at.i-1] == at.v.both || at.s.Words[at.i-1] == at.v.each) && at.s.Tag(at.i-1) == Adv {
		return VBase
	}
	if at.w.Weight >= 35 && at.several(at.prevWord) && at.demandedOf(at.s, at.i) {
		return VBase // "a request that its allies show solidarity"
	}
	if at.several(at.prevWord) && at.wantsVerb(at.s, at.i) {
		return VBase // "Its members export oil"
	}
	if day := at.next(1).Closed&(lexicon.Weekday|lexicon.Month) != 0 || at.next(1).Text == "today" || at.next(1).Text == "tomorrow"; (at.w.Weight >= 40 || day) && !at.lex.Demonym(at.prevWord) && (day || at.next(1).Closed&lexicon.Prep != 0 || at.next(1).Text == "to") && at.hangsOnSeveral(at.s, at.i) {
		return VBase // "The talks between Chad and Mali aim to end the war", "Talks between Chad and Mali resume Monday"
	}
	if at.w.Noun && at.prev == Noun && !prior.Plural && at.next(1).Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 {
		return Noun // "The peace pledge was signed"
	}
	if (at.several(at.prevWord) || at.s.Heading && at.prev == Name) && (at.w.Weight >= 60 && at.objectFollows() || !at.nounish()) {
		return VBase
	}
	if !at.nounish() || at.s.Heading && prior.Plural && at.sawVerb == Punct && at.w.Weight >= 30 && at.next(1).Closed&lexicon.Prep != 0 {
		return VBase // "Top diplomats focus on Ukraine"
	}
	return at.asName()
}

// didAhead says whether "did" or "does" stands right before the name, which is its subject: "Only then did Peru | host the
// talks", not "as did Peru", nor "what it did".
func (at *spot) didAhead() bool {
	s, k := at.s, at.i-1
	for k > s.First && (s.Tag(k) == Name || s.Tag(k) == Det) {
		k--
	}
	if k <= s.First || s.Tag(k) != Do || !at.objectFollows() && at.next(1).Closed&lexicon.Prep == 0 && !at.nominal(s, at.i+1) {
		return false
	}
	switch at.lex.Word(s.Words[k-1]).Text {
	case "as", "than", "so":
		return false
	case "why", "when", "where", "how":
		return true
	}
	return s.Tag(k-1) != Name && s.Tag(k-1) != Pron && s.Tag(k-1) != Rel
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

// afterNoun is the tag behind a noun or a name: "Peru | signed", "the summit | talks".
func (at *spot) afterNoun() Tag {
	switch {
	case at.w.Text == "hand" && at.prev == Name && at.next(1).Text == "over":
		return VBase // "demanded that Chad hand over the general"
	case at.w.Forms&(lexicon.Past|lexicon.Third) != 0 && at.before().Text == "latter":
		return at.verb() // "after the latter cut ties"
	case at.w.Forms&lexicon.Past != 0 && at.w.Forms&lexicon.Base == 0:
		if at.w.Noun && !at.objectFollows() && !(at.w.Weight >= 50 && (at.prev == Name || at.sawVerb == Punct || at.before().Plural && at.next(1).Closed&lexicon.Conj == 0)) { // "The ministers left.", "When Peru invaded Chile, prices rose."
			return Noun
		}
		return VPast
	case at.w.Forms&lexicon.Participle != 0 && at.w.Forms&lexicon.Base == 0:
		return VPart
	case at.w.Forms&lexicon.Gerund != 0:
		return at.gerundAfterNoun()
	case at.w.Forms&lexicon.Third != 0 && at.w.Forms&lexicon.Base == 0:
		return at.thirdAfterNoun()
	case at.w.Forms&lexicon.Past != 0: // "cut", "met" that is also a base form
		if at.prev == Name && at.nounish() && at.lex.Demonym(at.prevWord) {
			return at.asName() // "the Sino-Soviet split"
		}
		if at.w.Weight >= 50 || !at.nounish() {
			return VPast
		}
		return at.asName()
	case at.prev == Name && at.w.Noun && at.lex.OnlyDemonym(at.prevWord) && !at.s.Heading:
		return Noun // "received Soviet and Cuban aid during the war"
	}
	return at.baseAfterNoun()
}

// gerundFirst is the tag of a form in -ing at the beginning of a clause or behind a comma: "| Speaking in Lima, he",
// ", | breaking ties with".
func (at *spot) gerundFirst() Tag {
	comma := at.behindComma()
	afterComma := comma && (at.next(1).Closed&lexicon.Prep != 0 || at.sawVerb != Punct && (at.bondsFollow(at.s, at.i) || at.next(1).Plural && at.next(1).Closed&lexicon.Time != 0) || (at.sawVerb == VPast || at.sawVerb == VThird || at.sawVerb == VBase) && at.next(1).Plural && (at.w.Weight >= 60 || at.next(1).Closed&lexicon.Time != 0)) // ", breaking ties with"
	removes := comma && at.officeAt(at.s, at.i+1) && at.sawVerb != Punct                                                                                                                                                                                                                                                                       // ", ousting prime minister X"
	does := comma && at.sawVerb != Punct && !at.lex.Gathers(at.word) && (at.is(1, text.Number) || at.next(1).Closed&lexicon.NumberWord != 0 || at.next(1).Noun && at.next(1).Closed == 0 && at.w.Weight >= 80)                                                                                                                                 // ", killing 107", ", drawing criticism from"
	faces := comma && at.lex.Word(at.w.Lemma).Does(lexicon.Undergoes) && at.next(1).Noun                                                                                                                                                                                                                                                       // ", facing calls to resign,"
	urges := comma && at.next(1).Text == "other" && at.next(2).Plural                                                                                                                                                                                                                                                                          // ", urging other donors to follow,"
	sends := comma && at.sawVerb != Punct && at.bareDeed(at.s, at.i)                                                                                                                                                                                                                                                                           // ", shipping grain to Peru"
	meanwhile := at.prev == Sub && (at.before().Text == "while" || at.before().Text == "when") && !at.lex.Gathers(at.word) && at.next(1).Closed == 0 && (at.next(1).Noun || at.next(1).Adj && at.next(1).Forms == 0)                                                                                                                           // "while keeping sanctions on", not "while fighting raged"
	if at.w.Noun && !at.objectFollows() && !afterComma && !removes && !does && !faces && !urges && !sends && !meanwhile && !(at.i == at.s.First && (at.commaFirst(at.s, at.i) || at.w.Text == "looking")) {
		return Noun
	}
	return VGer // "X, speaking in Seoul, vowed", "Speaking in Lima, he", "Looking on at the ceremony were"
}

// thoseThere says whether the form in -ing that begins a sentence tells which the several are of whom its verb tells:
// "| Participating states are Chad and Mali", "| Attending leaders include".
func (at *spot) thoseThere() bool {
	n, v := at.next(1), at.next(2)
	if !at.is(1, text.Word) || !n.Plural || n.Closed != 0 {
		return false
	}
	never := at.lex.Word(at.w.Lemma).Class&lexicon.Never != 0
	if !never && at.lex.Head(n.Stem)&lexicon.Agent == 0 && !at.officeAt(at.s, at.i+1) {
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
	if w := at.lex.Word(s.Words[j]); w.Closed&lexicon.Conj == 0 || j+2 >= s.Last {
		return false
	}
	w := at.lex.Word(s.Words[j+1])
	return w.Forms&lexicon.Base != 0 && w.Closed == 0 && (!w.Noun || w.Weight >= 60) && at.nominal(s, j+2)
}

// thirdFirst is the tag of a form in -s with which a clause begins or goes on behind a mark.
func (at *spot) thirdFirst() Tag {
	mark := at.prev == Punct
	early := mark && at.behindComma() && at.sawVerb == Punct // of the verbs the first
	switch {
	case mark && at.i > at.s.First && (at.sawVerb == VThird || at.w.Weight >= 50 && at.behindComma()) && at.objectFollows() &&
		!(at.sawVerb == Punct && at.w.Plural && at.namesDo(at.s, at.i+1)): // "After the raid, allies Peru and Chile said"
		return VThird
	case early && at.objectFollows() && at.wantsVerb(at.s, at.i):
		return VThird // "Britain, the former ruler, backs Guyana."
	case early && at.w.Weight >= 50 && at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of" && at.finiteAlone(at.s, at.i) && at.wantsVerb(at.s, at.i):
		return VThird // "Ana Rios, a former minister of Peru, lives in London."
	case mark && (at.objectFollows() || at.w.Weight >= 50 && at.next(1).Closed&(lexicon.Prep|lexicon.To) != 0 && at.next(1).Text != "of") && at.afterRelative(at.s, at.i) && at.finiteAlone(at.s, at.i):
		return VThird // "Norway, whose ministers visit Lima, backs Peru", "Rios, who visited Lima, flies on to Quito"
	case at.behindAside():
		return VThird // "The warrant, issued under seal, names Silva"
	case !at.nounish():
		return VThird
	}
	return Noun
}

// first is the tag at the beginning of a clause or behind a comma: "| Talks resumed", ", | signed in May,".
func (at *spot) first() Tag {
	if at.prev == Punct && at.w.Forms&lexicon.Base != 0 && at.sawVerb == VBase && (at.resumed(at.s, at.i) || at.oneOfDeeds()) {
		return VBase
	}
	switch {
	case at.w.Forms&lexicon.Gerund != 0 && at.w.Noun && at.s.Words[min(at.i+1, at.s.Last-1)] == at.v.between:
		return Noun // "Fighting between Chad and Mali resumed"
	case at.w.Forms&lexicon.Gerund != 0 && at.i == at.s.First && at.thoseThere():
		return Adj
	case at.w.Forms&lexicon.Gerund != 0:
		return at.gerundFirst()
	case at.w.Forms&(lexicon.Past|lexicon.Participle) != 0 && at.w.Forms&lexicon.Base == 0:
		if at.i == at.s.First && at.capital(0) && at.capital(1) && !at.s.Doc.Tokens[at.i+1].AllCaps && at.next(1).Known() && at.next(1).Closed == 0 && at.next(1).Noun && !at.next(1).Given && !at.s.Heading && !at.officeAt(at.s, at.i+1) {
			return Name // "Unified Energy System's chief"
		}
		if (at.w.Adj && at.w.Weight < 98 || at.prev == Sub) && at.nominal(at.s, at.i+1) && !at.objectFollows() && !(at.behindComma() && (at.bareDeed(at.s, at.i) || at.next(1).Closed&lexicon.NumberWord != 0 || at.is(1, text.Number))) && !(at.sawVerb == Punct && at.afterSubject(at.s, at.i)) && !(at.w.Weight >= 50 && at.afterRelative(at.s, at.i) && at.finiteAlone(at.s, at.i)) {
			return Adj
		}
		return VPast
	case at.w.Forms&lexicon.Third != 0 && at.w.Forms&lexicon.Base == 0:
		return at.thirdFirst()
	}
	if at.w.Forms&lexicon.Base != 0 && at.behindAside() {
		return VBase // "The warrants, issued under seal, name Silva"
	}
	if at.prev == Punct && at.behindComma() && at.sawVerb == Punct && at.w.Forms&lexicon.Base != 0 && at.w.Weight >= 50 && (at.objectFollows() || at.next(1).Closed&lexicon.Prep != 0) && at.wantsVerb(at.s, at.i) {
		return VBase // "We, the leaders of Peru, stand with Chile."
	}
	if at.w.Forms&lexicon.Past != 0 && at.w.Weight >= 50 && (at.sawVerb == Punct && at.afterSubject(at.s, at.i) || at.afterRelative(at.s, at.i) && at.finiteAlone(at.s, at.i)) {
		return VPast // "The presidents, Ana Vera and Luis Soto, cut ties", "Peru, which left, cut ties"
	}
	if at.w.Forms&lexicon.Past != 0 && at.w.Weight >= 50 && at.sawVerb == VPast && at.behindComma() && (at.objectFollows() || at.bondsFollow(at.s, at.i)) && at.pastGoesOn(at.s, at.i) {
		return VPast // "closed the border, cut all ties with Peru and raised tariffs"
	}
	if at.prev == Punct && at.w.Forms&lexicon.Base != 0 && at.sawVerb == VBase && !at.w.Plural && at.afterComma(at.s, at.i) && (at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0 || at.objectFollows() && at.deedsGoOn(at.s, at.i)) && at.infinitiveBefore(at.s, at.i-1) {
		return VBase // "to recall its envoy, boycott the summit, and cut ties"
	}
	if at.nounish() || at.prev == Sub && at.w.Noun {
		return at.asName()
	}
	return at.verb()
}

// deedsGoOn says whether "and" and another base form with an object stand behind what token i
// would be done to: "to recall its envoy, | visit Peru, and attend the summit".
func (p *Parser) deedsGoOn(s *Sentence, i int32) bool {
	for k := i + 2; k+2 < s.Last && k < i+16; k++ {
		switch w := p.lex.Word(s.Words[k]); {
		case w.Closed&lexicon.Conj != 0:
			if n := p.lex.Word(s.Words[k+1]); n.Forms&lexicon.Base != 0 && (!n.Noun || p.lex.Word(s.Words[k+2]).Closed&(lexicon.Det|lexicon.Poss|lexicon.Prep) != 0 || s.Doc.Tokens[k+2].Capital || p.bondsFollow(s, k+1)) && !s.Doc.Tokens[k+1].Capital {
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
func (p *Parser) pastGoesOn(s *Sentence, i int32) bool {
	for k := i + 1; k+1 < s.Last && k < i+16; k++ {
		switch w := p.lex.Word(s.Words[k]); {
		case w.Closed&lexicon.Conj != 0:
			if n := p.lex.Word(s.Words[k+1]); n.Forms&lexicon.Past != 0 && (!n.Noun || n.Weight >= 50) && !s.Doc.Tokens[k+1].Capital {
				return true
			}
		case w.Closed&(lexicon.Rel|lexicon.Sub|lexicon.Modal|lexicon.Be|lexicon.Have) != 0:
			return false
		}
	}
	return false
}

// lastOf says whether token i is the word w of a time that can be the last: "year", "July", not the
// "weeks" that talks last.
func (p *Parser) lastOf(s *Sentence, i int32, w *lexicon.Word) bool {
	if w.Closed&(lexicon.Month|lexicon.Weekday) != 0 {
		return s.Doc.Tokens[i].Capital
	}
	return w.Closed&lexicon.Time != 0 && !w.Plural
}

// predicate says whether only nouns and adjectives stand between token i and a form of "be".
func (p *Parser) predicate(s *Sentence, i int32) bool {
	k := i - 1
	for k > s.First && (s.Tag(k) == Noun || s.Tag(k) == Adj) {
		k--
	}
	return s.Tag(k) == Be
}

// onlySum says whether a sum follows the verb of sums at token i, and no other verb.
func (p *Parser) onlySum(s *Sentence, i int32) bool {
	for k := i + 1; k < s.Last && k < i+5; k++ {
		if s.Doc.Tokens[k].Kind == text.Number || p.lex.Word(s.Words[k]).Closed&lexicon.NumberWord != 0 {
			return p.finiteAlone(s, i)
		}
	}
	return false
}

// relatedTo says whether the word at token i stands behind a name, or several with "and", that "whom"
// or "which" stands right before, and ends the clause or goes on with no verb.
func (p *Parser) relatedTo(s *Sentence, i int32, several bool) bool {
	k, joined := i-1, false
	for k > s.First && (s.Tag(k) == Name || s.Tag(k) == Conj) {
		joined = joined || s.Tag(k) == Conj
		k--
	}
	if joined != several || s.Words[k] != p.v.whom && s.Words[k] != p.v.which || i+1 >= s.Last {
		return false
	}
	switch s.Doc.Tokens[i+1].Kind {
	case text.Comma, text.Stop, text.Dash, text.Semicolon, text.Close:
		return true
	case text.Word:
		return p.lex.Word(s.Words[i+1]).Closed&(lexicon.Prep|lexicon.Adv) != 0
	}
	return false
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

// afterSubject says whether the past form at token i stands after a comma behind a
// name, or behind what is said of the one the sentence opens with, and is the only verb
// its sentence can have: "The presidents, Ana Vera and Luis Soto, held talks", "Peru, a
// member of the bloc, opened talks".
func (p *Parser) afterSubject(s *Sentence, i int32) bool {
	if i-2 < s.First || s.Doc.Tokens[i-1].Kind != text.Comma && s.Doc.Tokens[i-1].Kind != text.Dash {
		return false
	}
	if first := s.Tag(s.First); s.Tag(i-2) != Name && (s.Tag(i-2) != Noun || first != Name && first != Det || p.pastFollows(s, i)) {
		return false
	}
	for k := i + 1; k < s.Last; k++ {
		w := p.lex.Word(s.Words[k])
		if w.Closed&(lexicon.Rel|lexicon.Sub) != 0 {
			break
		}
		if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Do) != 0 || p.onlyPast(w) && p.lex.Word(s.Words[k-1]).Closed&lexicon.Conj == 0 {
			return false
		}
	}
	return true
}

// pastFollows says whether a word behind token i can be the past of a verb of the same
// clause.
func (p *Parser) pastFollows(s *Sentence, i int32) bool {
	for k := i + 1; k < s.Last; k++ {
		w := p.lex.Word(s.Words[k])
		if w.Closed&(lexicon.Rel|lexicon.Sub) != 0 && w.Closed&lexicon.Prep == 0 {
			return false
		}
		if w.Forms&lexicon.Past != 0 && !w.Noun {
			return true
		}
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

// demanded says whether only a name, with a title or none, stands between token i and the
// "that" of what somebody wants done.
func (p *Parser) demanded(s *Sentence, i int32) bool {
	k := i - 1
	for k > s.First && (s.Tag(k) == Name || s.Tag(k) == Adj || s.Tag(k) == Clitic || s.Tag(k) == Det && k < i-2 || s.Doc.Tokens[k].Capital) {
		k--
	}
	return k > s.First && k < i-1 && s.Words[k] == p.v.that && p.finiteAlone(s, i)
}

// toBeDone says whether the base form behind a name is what somebody wants whoever is named to do, however bare its object:
// "recommended that Peru | open talks with Chad"; not "suggested that Peru aid was late".
func (at *spot) toBeDone() bool {
	s, k := at.s, at.i-1
	if at.w.Forms&lexicon.Base == 0 || at.w.Weight < 35 || at.capital(0) || !at.nominal(s, at.i+1) || at.next(1).Closed != 0 {
		return false
	}
	for k > s.First && (s.Tag(k) == Name || s.Tag(k) == Det || s.Doc.Tokens[k].Capital) {
		k--
	}
	if k <= s.First || s.Words[k] != at.v.that || k == at.i-1 {
		return false
	}
	told := at.lex.Word(s.Words[k-1])
	if !at.lex.In(lexicon.WantsDone, s.Words[k-1]) && !at.lex.In(lexicon.WantsDone, told.Lemma) {
		return false
	}
	for i := at.i + 1; i < s.Last; i++ { // the verb of what it would be a noun of
		w := at.lex.Word(s.Words[i])
		if kind := s.Doc.Tokens[i].Kind; kind != text.Word && kind != text.Number && kind != text.Clitic || w.Closed&(lexicon.Sub|lexicon.Rel|lexicon.Conj|lexicon.Pron) != 0 {
			break
		}
		if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Do|lexicon.Modal) != 0 || at.onlyPast(w) && w.Forms&lexicon.Participle == 0 {
			return false
		}
	}
	return true
}

// verbOfCondition says whether token i, behind one who is told of, can alone be the verb of the
// clause that "if" begins and a comma ends: "If a missile | falls on Chad, Libya will", or that "as"
// begins behind no other word: "As Chad | struggles with rebels, it".
func (p *Parser) verbOfCondition(s *Sentence, i int32) bool {
	k := i - 1
	for k > s.First && (s.Tag(k) == Name || s.Tag(k) == Noun || s.Tag(k) == Adj || s.Tag(k) == Det || s.Tag(k) == Poss) {
		k--
	}
	if k == i-1 || s.Tag(k) != Sub && s.Tag(k) != Prep || p.lex.Word(s.Words[i-1]).Plural {
		return false
	}
	switch p.lex.Word(s.Words[k]).Text {
	case "if", "unless", "once":
	case "as", "when", "while":
		if k > s.First || s.Tag(i-1) != Name {
			return false
		}
	default:
		return false
	}
	for k = i + 1; k < s.Last && s.Doc.Tokens[k].Kind != text.Comma; k++ {
		w := p.lex.Word(s.Words[k])
		if w.Forms&(lexicon.Past|lexicon.Third|lexicon.Base) != 0 || w.Closed&(lexicon.Be|lexicon.Have|lexicon.Do|lexicon.Modal) != 0 {
			return false
		}
	}
	return k < s.Last
}

// supposed says whether only names stand between token i and the "should" of a condition behind a
// verb or a noun: "will retaliate should Finland | host troops".
func (p *Parser) supposed(s *Sentence, i int32) bool {
	k := i - 1
	for k > s.First && s.Tag(k) == Name {
		k--
	}
	return k > s.First && s.Words[k] == p.v.should && s.Tag(k-1) != Rel && s.Tag(k-1) != Sub && s.Tag(k-1) != Punct
}

// demandedOf says whether "that" and the several it tells of stand before token i, the only
// word of the clause that can be its verb.
func (p *Parser) demandedOf(s *Sentence, i int32) bool {
	k := i - 2
	for k > s.First && (s.Tag(k) == Poss || s.Tag(k) == Det || s.Tag(k) == Adj) {
		k--
	}
	return k > s.First && s.Words[k] == p.v.that && (s.Tag(k) == Sub || s.Tag(k) == Rel) && p.finiteAlone(s, i)
}

// hangsOnSeveral says whether what stands right before token i hangs by a preposition on a noun
// in the plural that has no other verb: "talks between Chad and Mali | aim", "says his talks with
// Chad | aim".
func (p *Parser) hangsOnSeveral(s *Sentence, i int32) bool {
	k := i - 1
	for n := 0; n == 0 || n < 3 && k > s.First && !p.several(s.Words[k]); n++ { // "talks on the dispute between Chad and Mali"
		for k > s.First && (s.Tag(k) == Name || s.Tag(k) == Noun || s.Tag(k) == Adj || s.Tag(k) == Conj || s.Tag(k) == Det) {
			k--
		}
		if k--; k < s.First || s.Tag(k+1) != Prep {
			return false
		}
	}
	if !p.several(s.Words[k]) {
		return false
	}
	if p.wantsVerb(s, i) {
		return true
	}
	for k > s.First && (s.Tag(k) == Name || s.Tag(k) == Noun || s.Tag(k) == Adj || s.Tag(k) == Det || s.Tag(k) == Poss || s.Tag(k) == Clitic) {
		k--
	}
	return p.reports(s.Words[k]) && (s.Tag(k) == VThird || s.Tag(k) == VPast) && p.tooFewVerbs(s, i)
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

// countedNames says whether only names stand between the word at token i and the number, behind a verb or
// a preposition, that counts what it means: "send 31 M1 Abrams | tanks", not "In 2014 Russia | seizes".
func (p *Parser) countedNames(s *Sentence, i int32) bool {
	k := i - 1
	for ; k > s.First && k > i-5 && s.Tag(k) == Name; k-- {
		if p.lex.NamesState(s.Words[k]) {
			return false // "with 20 dead Peru | mourns"
		}
	}
	return k > s.First && s.Tag(k) == Num && !IsYear(s.Doc.Of(int(k))) && s.Tag(k-1).verb()
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
		if w.Is(lexicon.Thanks) {
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

// namesDo says whether names in a list, and no more, stand from token i to a finite verb.
func (p *Parser) namesDo(s *Sentence, i int32) bool {
	for k := i; k < s.Last; k++ {
		w := p.lex.Word(s.Words[k])
		if s.Doc.Tokens[k].Capital || k > i && (w.Closed&(lexicon.Conj|lexicon.Det) != 0 || s.Doc.Tokens[k].Kind == text.Comma) {
			continue
		}
		return k > i && (p.onlyPast(w) || w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || w.Forms&lexicon.Past != 0 && !w.Noun)
	}
	return false
}

// namesOpen says whether names joined by "and", and no more, stand between a conjunction
// that opens a clause and token i.
func (p *Parser) namesOpen(s *Sentence, i int32) bool {
	joined := false
	for k := i - 1; k >= s.First && k > i-12; k-- {
		switch s.Tag(k) {
		case Conj:
			joined = true
		case Sub:
			return joined
		case Name, Det:
		default:
			if s.Doc.Tokens[k].Kind != text.Comma {
				return false
			}
		}
	}
	return false
}

// afterRelative says whether the comma before token i closes a relative clause, or one with a participle, that stands
// between commas behind the subject, which still waits for its verb.
func (p *Parser) afterRelative(s *Sentence, i int32) bool {
	for i--; i > s.First && s.Tag(i) == Adv; i-- {
	}
	if i <= s.First || s.Doc.Tokens[i].Kind != text.Comma {
		return false
	}
	k := i - 1
	for ; k > s.First && s.Tag(k) != Rel && !(p.afterComma(s, k) && s.Tag(k) >= VPast && s.Tag(k) <= VGer); k-- {
		if kind := s.Doc.Tokens[k].Kind; kind == text.Semicolon || kind == text.Colon {
			return false
		}
	}
	for k > s.First && s.Tag(k-1) == Adv {
		k-- // ", both bound by a treaty,"
	}
	if k <= s.First || s.Doc.Tokens[k-1].Kind != text.Comma {
		return false
	}
	for k -= 2; k >= s.First; k-- {
		switch tag := s.Tag(k); {
		case tag.verb(), tag == Be, tag == Have, tag == Modal, tag == Do:
			return false
		case tag == Sub:
			return true
		}
	}
	return true
}

// doneTo says whether a preposition that tells whom a deed was done to, or by whom, stands
// behind token i, whose verb would have an object.
func (p *Parser) doneTo(s *Sentence, i int32, w *lexicon.Word) bool {
	if i+1 >= s.Last || p.lex.Word(w.Lemma).Does(lexicon.Bare) {
		return false
	}
	switch p.lex.Word(s.Words[i+1]).Text {
	case "against", "by", "from", "over":
		return true
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

// guest says whether "visiting" or "acting" at token i describes who is named
// after it: "talks with visiting Chinese officials".
func (p *Parser) guest(s *Sentence, i int32, prev Tag, prevWord int32) bool {
	if i+1 >= s.Last || prev == Prep && s.Words[i] != p.v.acting && prevWord != p.v.with && prevWord != p.v.from && prevWord != p.v.between && prevWord != p.v.to {
		return false
	}
	n, senses := p.lex.Match(s.Doc, s.Words, int(i+1), int(s.Last), p.senses)
	p.senses = senses
	state := hasClass(senses, lexicon.State)
	if prev == Be && (state || hasClass(senses, lexicon.Place)) {
		return false // "is visiting Solomon Islands"
	}
	if (state || hasClass(senses, lexicon.Org)) && p.officeAt(s, i+1+int32(n)) {
		return true // "with visiting Pakistan President X"
	}
	if s.Words[i] == p.v.retiring { // "retiring UN Secretary-General", not "retiring general secretaries"
		return hasClass(senses, lexicon.Org) || p.officeAt(s, i+1)
	}
	return hasClass(senses, lexicon.Office) || hasClass(senses, lexicon.Offices) || hasClass(senses, lexicon.Demonym)
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
	if begins := i-2 >= s.First && (s.Tag(i-2) == Conj || s.Tag(i-2) == Sub); !begins && !p.wantsVerb(s, i) || !p.tooFewVerbs(s, i) {
		return false
	}
	n := p.lex.Word(s.Words[i+1])
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
	n, senses := p.lex.Match(s.Doc, s.Words, int(k+1), int(i), p.senses)
	p.senses = senses
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

// inObject says whether only nominal words stand between token i and a finite
// verb before it that takes no clause without "that": "issued arrest warrants".
// Where a clause may end there the word can be the verb of the next: "the treaty
// that ended the war calls for".
func (p *Parser) inObject(s *Sentence, i int32) bool {
	k := i - 1
	for ; k >= s.First && k > i-8; k-- {
		if t := s.Tag(k); t == Conj && k > s.First && s.Tag(i-1) == Noun && s.Tag(k-1) == Noun {
			continue // "facing travel bans and asset freezes"
		} else if t != Noun && t != Name && t != Adj && t != Num && t != Det && t != Poss && t != Clitic {
			break
		}
	}
	if k < s.First || k == i-1 {
		return false
	}
	if t := s.Tag(k); t != VBase && t != VThird && t != VPast && t != VGer && !(t == VPart && p.inPerfect(s, k)) || p.lex.Word(p.lex.Word(s.Words[k]).Lemma).Class&lexicon.Reporting != 0 {
		return false
	}
	if k > s.First && s.Tag(k) == VBase && s.Tag(k-1) == To {
		return true // "threatened to halt gas supplies to Chad"
	}
	for m := k - 1; m >= s.First && m > k-12; m-- {
		if t := s.Tag(m); t == Rel || t == Sub || t == VPast || t == VThird {
			return false
		}
	}
	return true
}

// inPerfect says whether the participle at token i is one of the perfect: "has | issued".
func (p *Parser) inPerfect(s *Sentence, i int32) bool {
	for i--; i >= s.First && s.Tag(i) == Adv; i-- {
	}
	return i >= s.First && s.Tag(i) == Have
}

// resumed says whether "and" and an adverb between commas stand right before token
// i: "will attend and, thereafter, visit".
func (p *Parser) resumed(s *Sentence, i int32) bool {
	comma := func(k int32) bool { return s.Doc.Tokens[k].Kind == text.Comma }
	return i-4 >= s.First && comma(i-1) && s.Tag(i-2) == Adv && comma(i-3) && s.Tag(i-4) == Conj
}

// theSeveral says whether only a name stands between the plural at token i and a word that
// wants one: "all UN Security Council sanctions".
func (p *Parser) theSeveral(s *Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case Name, Adj:
		case Det:
			switch s.Words[k] {
			case p.v.all, p.v.these, p.v.those, p.v.several, p.v.many, p.v.both:
				return k < i-1
			}
			return false
		default:
			return false
		}
	}
	return false
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

// numberedGroup says whether token i is the name of a group by how many it has: "G7".
func (p *Parser) numberedGroup(s *Sentence, i int32) bool {
	name := s.Doc.Of(int(i))
	return s.Doc.Tokens[i].Capital && name[len(name)-1] >= '0' && name[len(name)-1] <= '9'
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

// severalOpen says whether the sentence up to token i is two names joined by "and", with their
// titles and what these are of: they do what the next word says.
func (p *Parser) severalOpen(s *Sentence, i int32) bool {
	joined := false
	for k := i - 1; k >= s.First; k-- {
		switch s.Tag(k) {
		case Conj:
			if joined || p.lex.Word(s.Words[k]).Text != "and" || k-1 < s.First || s.Tag(k-1) != Name {
				return false
			}
			joined = true
		case Prep:
			if s.Words[k] != p.v.of {
				return false
			}
		case Name, Noun, Adj, Poss, Clitic:
		default:
			if s.Words[k] != p.v.the {
				return false
			}
		}
	}
	return joined
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

// afterInfinitive says whether only names and adjectives stand between token i
// and an infinitive before it, whose object they begin: "to expand U.S. sanctions
// against".
func (p *Parser) afterInfinitive(s *Sentence, i int32) bool {
	k := i - 1
	for k > s.First && (s.Tag(k) == Name || s.Tag(k) == Adj) {
		k--
	}
	return k > s.First && s.Tag(k) == VBase && s.Tag(k-1) == To
}

// helped says whether token i stands behind the name of whom the verb "help" before it
// helps: the infinitive after that has no "to".
func (p *Parser) helped(s *Sentence, i int32) bool {
	k := i - 1
	for k > s.First && s.Tag(k) == Name {
		k--
	}
	if k > s.First && s.Tag(k) == Det {
		k--
	}
	return k < i-1 && s.Tag(i-1) == Name && p.helps(s, k)
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

// inClause says whether a name with a title stands between token i and a word that can
// be a conjunction: "as Premier Wen Jiabao wraps up".
func (p *Parser) inClause(s *Sentence, i int32) bool {
	title := false
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case Noun, Name, Adj, Num, Det, Poss, Clitic:
			title = title || p.officeAt(s, k)
		default:
			return title && p.clausal(s.Words[k])
		}
	}
	return false
}

// namedBefore says whether a person's name of two words or more, which no dictionary has,
// stands right before token i.
func (p *Parser) namedBefore(s *Sentence, i int32) bool {
	if i-2 < s.First {
		return false
	}
	for k := i - 2; k < i; k++ {
		t := &s.Doc.Tokens[k]
		if w := p.lex.Word(s.Words[k]); t.Kind != text.Word || !t.Capital || t.AllCaps || w.Known() && !w.Given {
			return false
		}
	}
	return true
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

// takesParty says whether a word begins what "talks" or "allies" as a verb has behind it:
// "talks to Peru", "allies itself with".
func (p *Parser) takesParty(w *lexicon.Word) bool {
	switch w.Text {
	case "to", "with", "about", "of", "over", "through", "down", "itself", "himself", "herself", "like", "as":
		return true
	}
	return false
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

// heldAs says whether the noun that ends with token i is the object of a verb of what is done to
// events, with an article or a name before: "will host the finance ministers | meeting".
func (p *Parser) heldAs(s *Sentence, i int32) bool {
	named := false
	for i--; i > s.First && s.Doc.Tokens[i].Kind == text.Word; i-- {
		switch s.Tag(i) {
		case Noun, Adj, Num:
		case Name, Det, Poss:
			named = true
		case VBase, VPast, VThird, VGer, VPart:
			return named && p.lex.Word(p.lex.Word(s.Words[i]).Lemma).Does(lexicon.Befalls)
		case Prep: // "will attend the heads of state meeting in"
			if s.Words[i] != p.v.of || !p.longNameAt(s, i-1, lexicon.Offices) {
				return false
			}
		default:
			return false
		}
	}
	return false
}
