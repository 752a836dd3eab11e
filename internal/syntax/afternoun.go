package syntax

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

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
	if t := at.thirdByNeighbours(); t != undecided {
		return t
	}
	if t := at.thirdByCount(); t != undecided {
		return t
	}
	if at.dealingNamed() {
		return Noun
	}
	if at.thirdOfSubject() {
		return VThird
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

// thirdByNeighbours is the tag of a form in -s that the words right beside it tell: "British | forces", "rescue | teams to", "Peru | regrets
// having".
func (at *spot) thirdByNeighbours() Tag {
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
	return undecided
}

// thirdByCount is the tag of a form in -s that is one of several, or a sum, or the verb of what is whose: "31 M1 Abrams | tanks", "have
// been treaty | allies", "whose country | chairs the Union".
func (at *spot) thirdByCount() Tag {
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
	return undecided
}

// dealingNamed says whether a form in -s is a noun, of talks or of what is done to another, by the phrase it stands in: "the Astana
// | talks resumed", "US | sanctions against Iran expanded".
func (at *spot) dealingNamed() bool {
	if at.lex.Gathers(at.word) && (at.lex.Demonym(at.prevWord) || at.prev == Noun && at.inObject(at.s, at.i)) {
		return true // "Soviet-American talks on"
	}
	if n := at.next(1); at.lex.Gathers(at.word) && (at.inPhrase(at.s, at.i) || at.placed(at.s, at.i) || at.determined(at.s, at.i) && (n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || n.Forms&lexicon.Past != 0)) {
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
	if at.prev == Name && (at.objectFollows() || at.w.Weight >= 40 && at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of" && !at.lex.Gathers(at.word)) && at.powerOpens(at.s, at.i) && at.finiteAlone(at.s, at.i) {
		return true // "Norway stands with Iran, Oslo says", "The government of Norway protests the raid"
	}
	if at.prev == Name && at.w.Weight >= 50 && (at.objectFollows() || at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of") && at.namedBefore(at.s, at.i) && at.finiteAlone(at.s, at.i) {
		return true // "Foreign Minister of Peru Ana Rios visits the United States."
	}
	if at.wantsVerb(at.s, at.i) || at.verbOfCondition(at.s, at.i) {
		return true // "The report states that", "If Chad signs, there will be a price"
	}
	if at.prev == Name && at.w.Text == "heads" && !at.lex.Demonym(at.prevWord) && (at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of" || at.next(1).Text == "to") {
		return true // "before Clinton heads to Helsinki"
	}
	return false
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

// numberedGroup says whether token i is the name of a group by how many it has: "G7".
func (p *Parser) numberedGroup(s *Sentence, i int32) bool {
	name := s.Doc.Of(int(i))
	return s.Doc.Tokens[i].Capital && name[len(name)-1] >= '0' && name[len(name)-1] <= '9'
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
