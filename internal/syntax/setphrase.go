package syntax

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

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
	if at.w.Forms&lexicon.Gerund != 0 && at.w.Noun && at.lex.Gathers(at.word) && at.behindAcronym() {
		return Noun // "an African Union (AU) | meeting in"
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

// behindAcronym says whether a name with an article and its letters in brackets stand right before the word: "an Organization
// for Security and Cooperation in Europe (OSCE) | meeting", not "leaders of the African Union (AU) | meeting in".
func (at *spot) behindAcronym() bool {
	s, k := at.s, at.i-4
	if k <= s.First || !at.is(-1, text.Close) || !at.is(-3, text.Open) || !s.Doc.Tokens[at.i-2].AllCaps || s.Tag(k) != Name && s.Tag(k) != Noun {
		return false
	}
	const reach = 10 // words
	for ; k > max(s.First, at.i-reach-4); k-- {
		switch s.Tag(k) {
		case Noun, Name, Adj, Num, Prep, Conj:
		case Det, Poss:
			return s.Words[k-1] != at.v.of
		default:
			return false
		}
	}
	return k == s.First && s.Tag(k) == Det
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

// lastOf says whether token i is the word w of a time that can be the last: "year", "July", not the
// "weeks" that talks last.
func (p *Parser) lastOf(s *Sentence, i int32, w *lexicon.Word) bool {
	if w.Closed&(lexicon.Month|lexicon.Weekday) != 0 {
		return s.Doc.Tokens[i].Capital
	}
	return w.Closed&lexicon.Time != 0 && !w.Plural
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

// guest says whether "visiting" or "acting" at token i describes who is named
// after it: "talks with visiting Chinese officials".
func (p *Parser) guest(s *Sentence, i int32, prev Tag, prevWord int32) bool {
	if i+1 >= s.Last || prev == Prep && s.Words[i] != p.v.acting && prevWord != p.v.with && prevWord != p.v.from && prevWord != p.v.between && prevWord != p.v.to {
		return false
	}
	n, senses := p.lookUp(s, i+1, s.Last)
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

// takesParty says whether a word begins what "talks" or "allies" as a verb has behind it:
// "talks to Peru", "allies itself with".
func (p *Parser) takesParty(w *lexicon.Word) bool {
	switch w.Text {
	case "to", "with", "about", "of", "over", "through", "down", "itself", "himself", "herself", "like", "as":
		return true
	}
	return false
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
