package tag

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// afterNoun is the tag behind a noun or a name: "Peru | signed", "the summit | talks".
func (at *spot) afterNoun() syntax.Tag {
	switch {
	case at.w.Text == "hand" && at.prev == syntax.Name && at.next(1).Text == "over":
		return syntax.VBase // "demanded that Chad hand over the general"
	case at.w.Forms&(lexicon.Past|lexicon.Third) != 0 && at.before().Text == "latter":
		return at.verb() // "after the latter cut ties"
	case at.w.Forms&lexicon.Past != 0 && at.w.Forms&lexicon.Base == 0:
		if at.w.Noun && !at.objectFollows() && !(at.w.Weight >= 50 && (at.prev == syntax.Name || at.sawVerb == syntax.Punct || at.before().Plural && at.next(1).Closed&lexicon.Conj == 0)) { // "The ministers left.", "When Peru invaded Chile, prices rose."
			return syntax.Noun
		}
		return syntax.VPast
	case at.w.Forms&lexicon.Participle != 0 && at.w.Forms&lexicon.Base == 0:
		return syntax.VPart
	case at.w.Forms&lexicon.Gerund != 0:
		return at.gerundAfterNoun()
	case at.w.Forms&lexicon.Third != 0 && at.w.Forms&lexicon.Base == 0:
		return at.thirdAfterNoun()
	case at.w.Forms&lexicon.Past != 0: // "cut", "met" that is also a base form
		if at.prev == syntax.Name && at.nounish() && at.Lex.Demonym(at.prevWord) {
			return at.asName() // "the Sino-Soviet split"
		}
		if at.w.Weight >= 50 || !at.nounish() {
			return syntax.VPast
		}
		return at.asName()
	case at.prev == syntax.Name && at.w.Noun && at.Lex.OnlyDemonym(at.prevWord) && !at.s.Heading:
		return syntax.Noun // "received Soviet and Cuban aid during the war"
	}
	return at.baseAfterNoun()
}

// withAhead says whether "with" stands right before the name.
func (at *spot) withAhead() bool {
	k := at.i - 1
	for k > at.s.First && at.s.Tag(k) == syntax.Name {
		k--
	}
	return at.s.Words[k] == at.V.With
}

// gerundAfterNoun is the tag of a form in -ing behind a noun or a name: "a treaty | banning arms", "a peace | meeting".
func (at *spot) gerundAfterNoun() syntax.Tag {
	if at.w.Text == "backing" && at.Lex.OnlyDemonym(at.prevWord) && at.next(1).Closed&lexicon.Prep != 0 {
		return syntax.Noun // "Peruvian backing for Chile"
	}
	if at.prev == syntax.Name && at.withAhead() && at.bareDeed(at.s, at.i) {
		return syntax.VGer // "With Peru sending troops into Chile, prices rose"
	}
	if at.w.Noun && at.Lex.Gathers(at.word) && at.Lex.Demonym(at.prevWord) && at.joined(-1) {
		return syntax.Noun // "a Franco-German meeting in"
	}
	if at.w.Noun && at.Lex.Demonym(at.prevWord) && !at.Lex.NamesState(at.prevWord) && at.i-3 >= at.s.First && at.s.Tag(at.i-2) == syntax.Conj && at.s.Tag(at.i-3) == syntax.Name {
		return syntax.Noun // "U.S. and German funding"
	}
	if at.prev == syntax.Noun && !at.before().Plural && at.i-2 >= at.s.First && at.s.Tag(at.i-2) == syntax.Prep && at.next(1).Plural && at.Lex.Head(at.next(1).Stem)&lexicon.StateHead != 0 {
		return syntax.Noun // "of gas exporting countries"
	}
	if at.bondsFollow(at.s, at.i) {
		return syntax.VGer // "the prospect of Peru breaking ties"
	}
	if n := at.next(1); at.prev == syntax.Noun && at.before().Plural && at.Lex.Head(at.prevWord)&(lexicon.Agent|lexicon.Doer) != 0 && !at.Lex.Gathers(at.word) && n.Closed == 0 && (n.Noun || n.Adj) && at.is(1, text.Word) {
		return syntax.VGer // "soldiers | firing live rounds"
	}
	if n := at.next(1); at.w.Text == "opening" && at.Lex.Gathers(at.prevWord) && (n.Text == "on" || n.Text == "in" || n.Text == "at" || n.Closed&lexicon.Weekday != 0) {
		return syntax.VGer // "the two-day meeting opening on Saturday"
	}
	if at.prev == syntax.Name && at.Lex.Word(at.w.Lemma).Does(lexicon.Elapses) && at.i+1 < at.s.Last && at.Lex.In(lexicon.WhichTime, at.s.Words[at.i+1]) && at.next(2).Closed&(lexicon.Time|lexicon.Weekday|lexicon.Month) != 0 {
		return syntax.VGer // "will visit Peru and Chile beginning next week"
	}
	if n := at.next(1); at.prev == syntax.Name && at.i-2 >= at.s.First && at.s.Tag(at.i-2) == syntax.Det && n.Noun && !n.Plural && n.Text[len(n.Text)-1] != 's' && at.Lex.Head(n.Stem)&lexicon.Agent != 0 && at.is(1, text.Word) {
		return syntax.Adj // "a U.S. | negotiating team", not "the U.S. sending | troops"
	}
	if at.w.Noun && (!at.objectFollows() && at.next(1).Closed&lexicon.Prep == 0 && !at.countsNext(at.s, at.i+1) || at.i+1 < at.s.Last && at.s.Words[at.i+1] == at.V.Of) {
		return syntax.Noun // "the G7 meeting of ministers", but "a parade in Hanoi marking 80 years"
	}
	if at.w.Noun && at.Lex.Gathers(at.word) && at.meetingOfOfficers() {
		return syntax.Noun // "A heads of state meeting in Rome"
	}
	if at.w.Noun && at.Lex.Gathers(at.word) && (at.held(at.s, at.i) || at.placed(at.s, at.i) || at.prev == syntax.Name && at.determined(at.s, at.i) && at.Lex.Head(at.prevWord)&(lexicon.OrgHead|lexicon.Body) != 0) {
		return syntax.Noun // "at the G7 Foreign Ministers meeting in", "a Security Council briefing on"
	}
	if at.w.Noun && (at.prev == syntax.Noun || at.s.Doc.Tokens[at.i-1].AllCaps || at.numberedGroup(at.s, at.i-1)) && !at.before().Plural && at.determined(at.s, at.i) && at.Lex.Gathers(at.word) {
		return syntax.Noun // "a quadrilateral meeting in", "an OAS meeting in"
	}
	if at.w.Noun && at.prev == syntax.Name && at.sawVerb != syntax.Punct && at.Lex.Gathers(at.word) && at.determined(at.s, at.i) && !at.before().Plural && !at.Lex.NamesState(at.prevWord) {
		return syntax.Noun // "attended the Commonwealth meeting in"
	}
	return syntax.VGer
}

// meetingOfOfficers says whether a gathering is named by those who come to it, in the plural, which an article for one or a
// verb of one tells: "a heads of state | meeting", "The foreign ministers | meeting in Rome was", not "Those heads of state meeting in Rome were".
func (at *spot) meetingOfOfficers() bool {
	s, k := at.s, at.i-1
	for k > s.First && (s.Tag(k) == syntax.Noun || s.Tag(k) == syntax.Adj || s.Tag(k) == syntax.Name || s.Words[k] == at.V.Of) {
		k--
	}
	if !at.before().Plural && !(at.i-3 >= s.First && s.Words[at.i-2] == at.V.Of && at.LongNameAt(s, at.i-3, lexicon.Offices)) || s.Tag(k) != syntax.Det {
		return false
	}
	switch at.Lex.Word(s.Words[k]).Text {
	case "a", "an", "this", "that":
		return true
	case "the":
	default:
		return false
	}
	if at.held(s, k) {
		return true
	}
	if k > s.First && s.Tag(k-1) == syntax.Prep {
		return false // "Among the politicians gathering in Oslo was a delegation"
	}
	const reach = 8
	for j := at.i + 1; j < s.Last && j < at.i+reach; j++ {
		switch w := at.Lex.Word(s.Words[j]); {
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
	names := at.prev == syntax.Name && !at.Lex.Demonym(at.prevWord)
	if at.Lex.Gathers(at.word) || at.OfficeAt(at.s, at.i) || !names && !at.OfficeAt(at.s, at.i-1) || at.i+1 >= at.s.Last || !at.is(1, text.Word) {
		return false
	}
	n := at.next(1)
	switch {
	case n.Closed&(lexicon.Weekday|lexicon.Month) != 0:
		return false
	case !at.capital(0):
		return names && at.capital(1) || at.Lex.In(lexicon.Headlines, at.w.Lemma) && at.Nominal(at.s, at.i+1)
	case at.Lex.NamesState(at.s.Words[at.i+1]) || at.capital(1) && !n.Known():
		return at.w.Weight >= 50 || at.Lex.In(lexicon.Headlines, at.w.Lemma)
	}
	return at.Lex.In(lexicon.Headlines, at.w.Lemma) && at.Nominal(at.s, at.i+1)
}

// thirdAfterNoun is the tag of a form in -s behind a noun or a name: "Norway backs talks", "the
// Astana talks".
func (at *spot) thirdAfterNoun() syntax.Tag {
	if at.s.Heading && at.headlineVerb() {
		return syntax.VThird
	}
	if t := at.thirdByNeighbours(); t != undecided {
		return t
	}
	if t := at.thirdByCount(); t != undecided {
		return t
	}
	if at.dealingNamed() {
		return syntax.Noun
	}
	if at.thirdOfSubject() {
		return syntax.VThird
	}
	if at.nounish() && (at.w.Weight < 90 || at.Lex.Demonym(at.prevWord)) && (at.inPhrase(at.s, at.i) && !(at.prev == syntax.Name && at.objectFollows() && at.inClause(at.s, at.i)) || at.inObject(at.s, at.i) || at.theSeveral(at.s, at.i)) ||
		at.nounish() && at.prev == syntax.Name && at.next(1).Closed&lexicon.Prep != 0 && at.afterInfinitive(at.s, at.i) {
		return syntax.Noun
	}
	if at.nounish() && at.sawVerb == syntax.Punct && !at.s.Heading && !at.Lex.Gathers(at.word) && at.opensWithPower(at.s, at.i) && at.onlyVerb(at.s, at.i) {
		return syntax.VThird // "Norway backs talks with Iran."
	}
	if !at.nounish() || (at.w.Weight >= 35 || at.prev == syntax.Name) && at.objectFollows() || at.s.Heading && at.prev == syntax.Name && at.w.Weight >= 50 || at.w.Weight >= 90 && at.prev == syntax.Name {
		return syntax.VThird
	}
	return syntax.Noun
}

// thirdByNeighbours is the tag of a form in -s that the words right beside it tell: "British | forces", "rescue | teams to", "Peru | regrets
// having".
func (at *spot) thirdByNeighbours() syntax.Tag {
	if at.w.Noun && at.prev == syntax.Name && at.Lex.Demonym(at.prevWord) && at.s.Words[at.i-1] == at.prevWord && (at.i-2 < at.s.First || at.s.Words[at.i-2] != at.V.A && at.s.Words[at.i-2] != at.V.An) {
		return syntax.Noun // "British forces"
	}
	if at.w.Noun && at.prev == syntax.Noun && at.i-2 >= at.s.First && at.Lex.Demonym(at.s.Words[at.i-2]) && at.Lex.Head(at.word)&lexicon.Agent != 0 && at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.Pron|lexicon.NegDet) == 0 && at.i+1 < at.s.Last && !at.capital(1) {
		return syntax.Noun // "would strike Syrian government forces if"
	}
	if at.Lex.Gathers(at.word) && at.next(1).Text == "to" && at.next(2).Forms&lexicon.Base != 0 && at.i+2 < at.s.Last && !at.capital(2) {
		return syntax.Noun // "Cyprus talks to resume"
	}
	if n := at.next(1); at.w.Text == "states" && at.prev == syntax.Name && at.determined(at.s, at.i) && n.Closed&(lexicon.Prep|lexicon.Rel) != 0 && at.s.Words[at.i+1] != at.V.That {
		return syntax.Noun // "are the last Pacific states to recognise Taiwan"
	}
	if at.w.Text == "teams" && at.next(1).Text != "up" {
		return syntax.Noun // "dispatched rescue teams to Nepal"
	}
	if at.w.Text == "controls" && at.Lex.In(lexicon.Controlled, at.prevWord) {
		return syntax.Noun // "the export controls Norway has imposed"
	}
	if at.prev == syntax.Name && at.next(1).Text == "having" {
		return syntax.VThird // "Peru regrets having"
	}
	switch at.w.Text + " " + at.next(1).Text {
	case "plays host", "takes part", "takes place", "dates from", "dates back", "sides with", "voices support", "voices concern":
		return syntax.VThird
	}
	return undecided
}

// thirdByCount is the tag of a form in -s that is one of several, or a sum, or the verb of what is whose: "31 M1 Abrams | tanks", "have
// been treaty | allies", "whose country | chairs the Union".
func (at *spot) thirdByCount() syntax.Tag {
	if at.nounish() && at.w.Plural && at.prev == syntax.Name && at.countedNames(at.s, at.i) {
		return syntax.Noun // "send 31 M1 Abrams tanks to Peru"
	}
	if at.w.Plural && at.before().Text == "member" {
		return syntax.Noun // "the NATO (OTAN) member states"
	}
	if at.nounish() && at.w.Plural && at.prev == syntax.Noun && at.predicate(at.s, at.i) {
		return syntax.Noun // "have been treaty allies since 1951"
	}
	if (at.w.Text == "totals" || at.w.Text == "amounts" && at.next(1).Text == "to") && at.onlySum(at.s, at.i) {
		return syntax.VThird // "aid to Zambia amounts to $3 million"
	}
	if at.i-2 >= at.s.First && at.s.Words[at.i-2] == at.V.Whose {
		if alone := at.finiteAlone(at.s, at.i); alone && at.objectFollows() {
			return syntax.VThird // "whose country chairs the Union"
		} else if !alone && at.nounish() {
			return syntax.Noun // "whose oil exports to Peru have fallen"
		}
	}
	return undecided
}

// dealingNamed says whether a form in -s is a noun, of talks or of what is done to another, by the phrase it stands in: "the Astana
// | talks resumed", "US | sanctions against Iran expanded".
func (at *spot) dealingNamed() bool {
	if at.Lex.Gathers(at.word) && (at.Lex.Demonym(at.prevWord) || at.prev == syntax.Noun && at.inObject(at.s, at.i)) {
		return true // "Soviet-American talks on"
	}
	if n := at.next(1); at.Lex.Gathers(at.word) && (at.inPhrase(at.s, at.i) || at.placed(at.s, at.i) || at.determined(at.s, at.i) && (n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || n.Forms&lexicon.Past != 0)) {
		return true // "in the Astana talks", "the Astana talks resumed"
	}
	if at.nounish() && at.doneTo(at.s, at.i, at.w) {
		return true // "US sanctions against Iran expanded"
	}
	return false
}

// thirdOfSubject says whether a form in -s is the verb of the power or the person before it: "Norway | stands with Iran, Oslo says",
// "Clinton | heads to Helsinki".
func (at *spot) thirdOfSubject() bool {
	if at.prev == syntax.Name && (at.objectFollows() || at.w.Weight >= 40 && at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of" && !at.Lex.Gathers(at.word)) && at.powerOpens(at.s, at.i) && at.finiteAlone(at.s, at.i) {
		return true // "Norway stands with Iran, Oslo says", "The government of Norway protests the raid"
	}
	if at.prev == syntax.Name && at.w.Weight >= 50 && (at.objectFollows() || at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of") && at.namedBefore(at.s, at.i) && at.finiteAlone(at.s, at.i) {
		return true // "Foreign Minister of Peru Ana Rios visits the United States."
	}
	if at.wantsVerb(at.s, at.i) || at.verbOfCondition(at.s, at.i) {
		return true // "The report states that", "If Chad signs, there will be a price"
	}
	if at.prev == syntax.Name && at.w.Text == "heads" && !at.Lex.Demonym(at.prevWord) && (at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of" || at.next(1).Text == "to") {
		return true // "before Clinton heads to Helsinki"
	}
	return false
}

// oneJourney says whether the word is the journey of the one whom a heading names before it, and not what several do: "Ahead of
// Rios | visit to Chile", not "Rios, Silva visit Chile".
func (at *spot) oneJourney() bool {
	if !at.s.Heading || at.prev != syntax.Name || !at.w.Is(lexicon.Journey) || at.next(1).Closed&(lexicon.Prep) == 0 {
		return false
	}
	name := at.s.Doc.Of(int(at.i - 1))
	return name[len(name)-1] != 's' && !at.Lex.Demonym(at.prevWord) && !at.listed(at.s, at.i) && !at.namesJoined(at.s, at.i)
}

// baseAfterNoun is the tag of a base form behind a noun or a name: the verb of a plural subject,
// or the next noun, "The ministers | visit Oslo", "an arms | trade".
func (at *spot) baseAfterNoun() syntax.Tag {
	if at.oneJourney() {
		return syntax.Noun
	}
	if at.prev == syntax.Name && at.toBeDone() {
		return syntax.VBase
	}
	if at.aside() || at.prev == syntax.Name && at.didAhead() {
		return syntax.VBase // ", critics fear,", "Why did Peru host the summit?"
	}
	if at.w.Text == "stand" && at.next(1).Adj && at.next(1).Forms&lexicon.Participle != 0 {
		return syntax.VBase // "The leaders of the G7 stand united", not "the stand taken by"
	}
	if at.prev == syntax.Name && at.w.Weight >= 50 && (at.objectFollows() || at.w.Weight >= 80 && at.next(1).Text == "with") && at.twoNames(at.s, at.i-1) {
		return syntax.VBase // "Jordan and Iraq stand with Egypt"
	}
	if at.prev == syntax.Name && at.w.Weight >= 35 && at.Nominal(at.s, at.i+1) && at.namesOpen(at.s, at.i) && at.finiteAlone(at.s, at.i) {
		return syntax.VBase // "if Peru and Chile conduct drills"
	}
	if at.prev == syntax.Name && at.severalOpen(at.s, at.i) && (at.objectFollows() || at.Nominal(at.s, at.i+1)) && at.wantsVerb(at.s, at.i) {
		return syntax.VBase // "President Rios of Peru and Foreign Minister Ole Lund of Finland welcome the treaty"
	}
	if at.w.Noun && (at.oneThing(at.s, at.i) || at.prev == syntax.Name && at.Lex.OnlyDemonym(at.prevWord) && at.determined(at.s, at.i)) {
		return at.asName() // "rejected a US offer to", "the Soviet move into"
	}
	prior := at.before()
	if prior.Text == "asset" && at.w.Noun {
		return syntax.Noun // "travel bans and asset freezes"
	}
	if at.prev == syntax.Name && at.sawVerb == syntax.Punct && at.w.Weight >= 50 && at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0 && at.namesJoined(at.s, at.i) {
		return syntax.VBase // "President Carter and Chancellor Schmidt sign the treaty"
	}
	if at.prev == syntax.Name && (at.w.Weight >= 35 && (at.objectFollows() || at.next(1).Closed&lexicon.Prep != 0) || at.i+1 < at.s.Last && at.Particle(at.s.Words[at.i+1])) && at.demanded(at.s, at.i) {
		return syntax.VBase // "demanded that Russia stop its war", "suggested that Foreign Minister Ana Rios fly to", "that the pro-Syrian President Rios step down"
	}
	if at.prev == syntax.Name && (at.objectFollows() || at.capital(1)) && at.supposed(at.s, at.i) {
		return syntax.VBase // "will retaliate should Finland host NATO troops"
	}
	if at.s.Heading && at.prev == syntax.Name && at.sawVerb == syntax.Punct && at.w.Weight >= 50 && at.capital(1) && (at.agreementAt(at.s, at.i+1) && at.namesJoined(at.s, at.i) || at.listed(at.s, at.i)) {
		return syntax.VBase // "Chile and Peru Sign Free Trade Agreement", "Chile, Peru Sign Trade Deal"
	}
	if at.i > at.s.First && (at.s.Words[at.i-1] == at.V.Both || at.s.Words[at.i-1] == at.V.Each) && at.s.Tag(at.i-1) == syntax.Adv {
		return syntax.VBase
	}
	if at.w.Weight >= 35 && at.several(at.prevWord) && at.demandedOf(at.s, at.i) {
		return syntax.VBase // "a request that its allies show solidarity"
	}
	if at.several(at.prevWord) && at.wantsVerb(at.s, at.i) {
		return syntax.VBase // "Its members export oil"
	}
	if day := at.next(1).Closed&(lexicon.Weekday|lexicon.Month) != 0 || at.next(1).Text == "today" || at.next(1).Text == "tomorrow"; (at.w.Weight >= 40 || day) && !at.Lex.Demonym(at.prevWord) && (day || at.next(1).Closed&lexicon.Prep != 0 || at.next(1).Text == "to") && at.hangsOnSeveral(at.s, at.i) {
		return syntax.VBase // "The talks between Chad and Mali aim to end the war", "Talks between Chad and Mali resume Monday"
	}
	if at.w.Noun && at.prev == syntax.Noun && !prior.Plural && at.next(1).Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 {
		return syntax.Noun // "The peace pledge was signed"
	}
	if (at.several(at.prevWord) || at.s.Heading && at.prev == syntax.Name) && (at.w.Weight >= 60 && at.objectFollows() || !at.nounish()) {
		return syntax.VBase
	}
	if !at.nounish() || at.s.Heading && prior.Plural && at.sawVerb == syntax.Punct && at.w.Weight >= 30 && at.next(1).Closed&lexicon.Prep != 0 {
		return syntax.VBase // "Top diplomats focus on Ukraine"
	}
	return at.asName()
}

// didAhead says whether "did" or "does" stands right before the name, which is its subject: "Only then did Peru | host the
// talks", not "as did Peru", nor "what it did".
func (at *spot) didAhead() bool {
	s, k := at.s, at.i-1
	for k > s.First && (s.Tag(k) == syntax.Name || s.Tag(k) == syntax.Det) {
		k--
	}
	if k <= s.First || s.Tag(k) != syntax.Do || !at.objectFollows() && at.next(1).Closed&lexicon.Prep == 0 && !at.Nominal(s, at.i+1) {
		return false
	}
	switch at.Lex.Word(s.Words[k-1]).Text {
	case "as", "than", "so":
		return false
	case "why", "when", "where", "how":
		return true
	}
	return s.Tag(k-1) != syntax.Name && s.Tag(k-1) != syntax.Pron && s.Tag(k-1) != syntax.Rel
}

// predicate says whether only nouns and adjectives stand between token i and a form of "be".
func (p *Pass) predicate(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for k > s.First && (s.Tag(k) == syntax.Noun || s.Tag(k) == syntax.Adj) {
		k--
	}
	return s.Tag(k) == syntax.Be
}

// onlySum says whether a sum follows the verb of sums at token i, and no other verb.
func (p *Pass) onlySum(s *syntax.Sentence, i int32) bool {
	for k := i + 1; k < s.Last && k < i+5; k++ {
		if s.Doc.Tokens[k].Kind == text.Number || p.Lex.Word(s.Words[k]).Closed&lexicon.NumberWord != 0 {
			return p.finiteAlone(s, i)
		}
	}
	return false
}

// demanded says whether only a name, with a title or none, stands between token i and the
// "that" of what somebody wants done.
func (p *Pass) demanded(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for k > s.First && (s.Tag(k) == syntax.Name || s.Tag(k) == syntax.Adj || s.Tag(k) == syntax.Clitic || s.Tag(k) == syntax.Det && k < i-2 || s.Doc.Tokens[k].Capital) {
		k--
	}
	return k > s.First && k < i-1 && s.Words[k] == p.V.That && p.finiteAlone(s, i)
}

// toBeDone says whether the base form behind a name is what somebody wants whoever is named to do, however bare its object:
// "recommended that Peru | open talks with Chad"; not "suggested that Peru aid was late".
func (at *spot) toBeDone() bool {
	s, k := at.s, at.i-1
	if at.w.Forms&lexicon.Base == 0 || at.w.Weight < 35 || at.capital(0) || !at.Nominal(s, at.i+1) || at.next(1).Closed != 0 {
		return false
	}
	for k > s.First && (s.Tag(k) == syntax.Name || s.Tag(k) == syntax.Det || s.Doc.Tokens[k].Capital) {
		k--
	}
	if k <= s.First || s.Words[k] != at.V.That || k == at.i-1 {
		return false
	}
	told := at.Lex.Word(s.Words[k-1])
	if !at.Lex.In(lexicon.WantsDone, s.Words[k-1]) && !at.Lex.In(lexicon.WantsDone, told.Lemma) {
		return false
	}
	for i := at.i + 1; i < s.Last; i++ { // the verb of what it would be a noun of
		w := at.Lex.Word(s.Words[i])
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
func (p *Pass) verbOfCondition(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for k > s.First && (s.Tag(k) == syntax.Name || s.Tag(k) == syntax.Noun || s.Tag(k) == syntax.Adj || s.Tag(k) == syntax.Det || s.Tag(k) == syntax.Poss) {
		k--
	}
	if k == i-1 || s.Tag(k) != syntax.Sub && s.Tag(k) != syntax.Prep || p.Lex.Word(s.Words[i-1]).Plural {
		return false
	}
	switch p.Lex.Word(s.Words[k]).Text {
	case "if", "unless", "once":
	case "as", "when", "while":
		if k > s.First || s.Tag(i-1) != syntax.Name {
			return false
		}
	default:
		return false
	}
	for k = i + 1; k < s.Last && s.Doc.Tokens[k].Kind != text.Comma; k++ {
		w := p.Lex.Word(s.Words[k])
		if w.Forms&(lexicon.Past|lexicon.Third|lexicon.Base) != 0 || w.Closed&(lexicon.Be|lexicon.Have|lexicon.Do|lexicon.Modal) != 0 {
			return false
		}
	}
	return k < s.Last
}

// supposed says whether only names stand between token i and the "should" of a condition behind a
// verb or a noun: "will retaliate should Finland | host troops".
func (p *Pass) supposed(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for k > s.First && s.Tag(k) == syntax.Name {
		k--
	}
	return k > s.First && s.Words[k] == p.V.Should && s.Tag(k-1) != syntax.Rel && s.Tag(k-1) != syntax.Sub && s.Tag(k-1) != syntax.Punct
}

// demandedOf says whether "that" and the several it tells of stand before token i, the only
// word of the clause that can be its verb.
func (p *Pass) demandedOf(s *syntax.Sentence, i int32) bool {
	k := i - 2
	for k > s.First && (s.Tag(k) == syntax.Poss || s.Tag(k) == syntax.Det || s.Tag(k) == syntax.Adj) {
		k--
	}
	return k > s.First && s.Words[k] == p.V.That && (s.Tag(k) == syntax.Sub || s.Tag(k) == syntax.Rel) && p.finiteAlone(s, i)
}

// hangsOnSeveral says whether what stands right before token i hangs by a preposition on a noun
// in the plural that has no other verb: "talks between Chad and Mali | aim", "says his talks with
// Chad | aim".
func (p *Pass) hangsOnSeveral(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for n := 0; n == 0 || n < 3 && k > s.First && !p.several(s.Words[k]); n++ { // "talks on the dispute between Chad and Mali"
		for k > s.First && (s.Tag(k) == syntax.Name || s.Tag(k) == syntax.Noun || s.Tag(k) == syntax.Adj || s.Tag(k) == syntax.Conj || s.Tag(k) == syntax.Det) {
			k--
		}
		if k--; k < s.First || s.Tag(k+1) != syntax.Prep {
			return false
		}
	}
	if !p.several(s.Words[k]) {
		return false
	}
	if p.wantsVerb(s, i) {
		return true
	}
	for k > s.First && (s.Tag(k) == syntax.Name || s.Tag(k) == syntax.Noun || s.Tag(k) == syntax.Adj || s.Tag(k) == syntax.Det || s.Tag(k) == syntax.Poss || s.Tag(k) == syntax.Clitic) {
		k--
	}
	return p.reports(s.Words[k]) && (s.Tag(k) == syntax.VThird || s.Tag(k) == syntax.VPast) && p.tooFewVerbs(s, i)
}

// countedNames says whether only names stand between the word at token i and the number, behind a verb or
// a preposition, that counts what it means: "send 31 M1 Abrams | tanks", not "In 2014 Russia | seizes".
func (p *Pass) countedNames(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for ; k > s.First && k > i-5 && s.Tag(k) == syntax.Name; k-- {
		if p.Lex.NamesState(s.Words[k]) {
			return false // "with 20 dead Peru | mourns"
		}
	}
	return k > s.First && s.Tag(k) == syntax.Num && !syntax.IsYear(s.Doc.Of(int(k))) && s.Tag(k-1).Verb()
}

// namesOpen says whether names joined by "and", and no more, stand between a conjunction
// that opens a clause and token i.
func (p *Pass) namesOpen(s *syntax.Sentence, i int32) bool {
	joined := false
	for k := i - 1; k >= s.First && k > i-12; k-- {
		switch s.Tag(k) {
		case syntax.Conj:
			joined = true
		case syntax.Sub:
			return joined
		case syntax.Name, syntax.Det:
		default:
			if s.Doc.Tokens[k].Kind != text.Comma {
				return false
			}
		}
	}
	return false
}

// doneTo says whether a preposition that tells whom a deed was done to, or by whom, stands
// behind token i, whose verb would have an object.
func (p *Pass) doneTo(s *syntax.Sentence, i int32, w *lexicon.Word) bool {
	if i+1 >= s.Last || p.Lex.Word(w.Lemma).Does(lexicon.Bare) {
		return false
	}
	switch p.Lex.Word(s.Words[i+1]).Text {
	case "against", "by", "from", "over":
		return true
	}
	return false
}

// inObject says whether only nominal words stand between token i and a finite
// verb before it that takes no clause without "that": "issued arrest warrants".
// Where a clause may end there the word can be the verb of the next: "the treaty
// that ended the war calls for".
func (p *Pass) inObject(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for ; k >= s.First && k > i-8; k-- {
		if t := s.Tag(k); t == syntax.Conj && k > s.First && s.Tag(i-1) == syntax.Noun && s.Tag(k-1) == syntax.Noun {
			continue // "facing travel bans and asset freezes"
		} else if t != syntax.Noun && t != syntax.Name && t != syntax.Adj && t != syntax.Num && t != syntax.Det && t != syntax.Poss && t != syntax.Clitic {
			break
		}
	}
	if k < s.First || k == i-1 {
		return false
	}
	if t := s.Tag(k); t != syntax.VBase && t != syntax.VThird && t != syntax.VPast && t != syntax.VGer && !(t == syntax.VPart && p.inPerfect(s, k)) || p.Lex.Word(p.Lex.Word(s.Words[k]).Lemma).Class&lexicon.Reporting != 0 {
		return false
	}
	if k > s.First && s.Tag(k) == syntax.VBase && s.Tag(k-1) == syntax.To {
		return true // "threatened to halt gas supplies to Chad"
	}
	for m := k - 1; m >= s.First && m > k-12; m-- {
		if t := s.Tag(m); t == syntax.Rel || t == syntax.Sub || t == syntax.VPast || t == syntax.VThird {
			return false
		}
	}
	return true
}

// inPerfect says whether the participle at token i is one of the perfect: "has | issued".
func (p *Pass) inPerfect(s *syntax.Sentence, i int32) bool {
	for i--; i >= s.First && s.Tag(i) == syntax.Adv; i-- {
	}
	return i >= s.First && s.Tag(i) == syntax.Have
}

// theSeveral says whether only a name stands between the plural at token i and a word that
// wants one: "all UN Security Council sanctions".
func (p *Pass) theSeveral(s *syntax.Sentence, i int32) bool {
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case syntax.Name, syntax.Adj:
		case syntax.Det:
			switch s.Words[k] {
			case p.V.All, p.V.These, p.V.Those, p.V.Several, p.V.Many, p.V.Both:
				return k < i-1
			}
			return false
		default:
			return false
		}
	}
	return false
}

// numberedGroup says whether token i is the name of a group by how many it has: "G7".
func (p *Pass) numberedGroup(s *syntax.Sentence, i int32) bool {
	name := s.Doc.Of(int(i))
	return s.Doc.Tokens[i].Capital && name[len(name)-1] >= '0' && name[len(name)-1] <= '9'
}

// severalOpen says whether the sentence up to token i is two names joined by "and", with their
// titles and what these are of: they do what the next word says.
func (p *Pass) severalOpen(s *syntax.Sentence, i int32) bool {
	joined := false
	for k := i - 1; k >= s.First; k-- {
		switch s.Tag(k) {
		case syntax.Conj:
			if joined || p.Lex.Word(s.Words[k]).Text != "and" || k-1 < s.First || s.Tag(k-1) != syntax.Name {
				return false
			}
			joined = true
		case syntax.Prep:
			if s.Words[k] != p.V.Of {
				return false
			}
		case syntax.Name, syntax.Noun, syntax.Adj, syntax.Poss, syntax.Clitic:
		default:
			if s.Words[k] != p.V.The {
				return false
			}
		}
	}
	return joined
}

// afterInfinitive says whether only names and adjectives stand between token i
// and an infinitive before it, whose object they begin: "to expand U.S. sanctions
// against".
func (p *Pass) afterInfinitive(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for k > s.First && (s.Tag(k) == syntax.Name || s.Tag(k) == syntax.Adj) {
		k--
	}
	return k > s.First && s.Tag(k) == syntax.VBase && s.Tag(k-1) == syntax.To
}

// inClause says whether a name with a title stands between token i and a word that can
// be a conjunction: "as Premier Wen Jiabao wraps up".
func (p *Pass) inClause(s *syntax.Sentence, i int32) bool {
	title := false
	for k := i - 1; k >= s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case syntax.Noun, syntax.Name, syntax.Adj, syntax.Num, syntax.Det, syntax.Poss, syntax.Clitic:
			title = title || p.OfficeAt(s, k)
		default:
			return title && p.Clausal(s.Words[k])
		}
	}
	return false
}

// namedBefore says whether a person's name of two words or more, which no dictionary has,
// stands right before token i.
func (p *Pass) namedBefore(s *syntax.Sentence, i int32) bool {
	if i-2 < s.First {
		return false
	}
	for k := i - 2; k < i; k++ {
		t := &s.Doc.Tokens[k]
		if w := p.Lex.Word(s.Words[k]); t.Kind != text.Word || !t.Capital || t.AllCaps || w.Known() && !w.Given {
			return false
		}
	}
	return true
}
