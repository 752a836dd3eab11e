package tag

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// setPhrase is the tag of a word in phrases that need no look at what stands before: "look forward
// to", "made it clear that".
func (at *spot) setPhrase() syntax.Tag {
	if at.w.Text == "sides" && at.next(1).Text == "with" && at.capital(2) && at.i-1 >= at.s.First && at.s.Doc.Tokens[at.i-1].Kind == text.Comma {
		return syntax.VThird // "Russia, which called for the session, sides with Serbia"
	}
	if at.w.Text == "retired" && at.i > at.s.First && at.s.Doc.Tokens[at.i-1].Kind == text.Comma && at.OfficeAt(at.s, at.i+1) {
		return syntax.Adj // "The special envoy, retired General Ole Lund, flew"
	}
	if at.w.Forms&lexicon.Base != 0 && at.i-2 >= at.s.First && at.s.Words[at.i-1] == at.V.Than && at.Lex.Word(at.s.Words[at.i-2]).Text == "rather" && (at.objectFollows() || at.next(1).Closed&lexicon.Prep != 0) {
		return syntax.VGer // "flew home rather than attend the talks": as "instead of attending"
	}
	if at.w.Forms&lexicon.Third != 0 && at.i-2 >= at.s.First && at.s.Tag(at.i-2) == syntax.Prep && at.Place(at.s.Words[at.i-1]) {
		return at.verb() // "is in Lima and from there flies to"
	}
	if at.w.Text == "last" && at.lastOf(at.s, at.i+1, at.next(1)) {
		return syntax.Adj // "met him last week", "until last year", "restored them last July"
	}
	if at.w.Forms&lexicon.Third != 0 && at.i-2 >= at.s.First && at.before().Closed&lexicon.Month != 0 && at.Lex.Word(at.s.Words[at.i-2]).Text == "last" {
		return at.verb() // "the embargo imposed last May remains"
	}
	if n := at.next(2); at.w.Noun && at.i+1 < at.s.Last && at.s.Words[at.i+1] == at.V.That && !at.reports(at.word) && (n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Do) != 0 || at.onlyPast(n)) {
		return syntax.Noun // "U.S. sanctions that have crippled Iran remain"
	}
	if at.next(1).Text == "forward" && at.w.Forms&(lexicon.Base|lexicon.Third) != 0 && at.Lex.Word(at.w.Lemma).Text == "look" && at.prev != syntax.Prep && at.prev != syntax.Det {
		return at.verb() // "welcomed the offer and look forward to"
	}
	if at.w.Adj && at.prev == syntax.Pron && at.i-2 >= at.s.First && at.next(1).Closed&(lexicon.Sub|lexicon.Rel) != 0 && at.Lex.Word(at.Lex.Word(at.s.Words[at.i-2]).Lemma).Text == "make" {
		return syntax.Adj // "made it clear that"
	}
	return undecided
}

// gerundPhrase is the tag of a form in -ing that what stands around it makes a noun or an
// adjective: "the leaders | meeting which opened", "is | managing partner of".
func (at *spot) gerundPhrase() syntax.Tag {
	if at.w.Forms&lexicon.Gerund != 0 && at.w.Noun && at.next(1).Text == "between" && (at.prev == syntax.Prep || at.prev == syntax.Sub) && !at.w.Does(lexicon.Undergoes) {
		return syntax.Noun // "after fighting between Chad and Mali ended"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.w.Is(lexicon.Talks) && at.behindNoun() && (at.next(1).Text == "which" || at.heldAs(at.s, at.i)) {
		return syntax.Noun // "the leaders meeting which opened", "will host the ministers meeting in May"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.w.Noun && at.Lex.Gathers(at.word) && at.behindAcronym() {
		return syntax.Noun // "an African Union (AU) | meeting in"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.prev == syntax.Be && at.LongNameAt(at.s, at.i, lexicon.Office) {
		return syntax.Adj // "is managing partner of"
	}
	if at.w.Forms&lexicon.Third != 0 && at.w.Plural && at.next(1).Text == "that" && at.judgedReports() {
		return syntax.Noun
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.w.Noun && at.prev == syntax.Name && at.accompanies() {
		return syntax.VGer // "met in Oslo, with President Rios | hosting"
	}
	if (at.word == at.V.Visiting || at.word == at.V.Acting || at.word == at.V.Retiring) && at.guest(at.s, at.i, at.prev, at.prevWord) {
		return syntax.Adj
	}
	return undecided
}

// behindAcronym says whether a name with an article and its letters in brackets stand right before the word: "an Organization
// for Security and Cooperation in Europe (OSCE) | meeting", not "leaders of the African Union (AU) | meeting in".
func (at *spot) behindAcronym() bool {
	s, k := at.s, at.i-4
	if k <= s.First || !at.is(-1, text.Close) || !at.is(-3, text.Open) || !s.Doc.Tokens[at.i-2].AllCaps || s.Tag(k) != syntax.Name && s.Tag(k) != syntax.Noun {
		return false
	}
	const reach = 10 // words
	for ; k > max(s.First, at.i-reach-4); k-- {
		switch s.Tag(k) {
		case syntax.Noun, syntax.Name, syntax.Adj, syntax.Num, syntax.Prep, syntax.Conj:
		case syntax.Det, syntax.Poss:
			return s.Words[k-1] != at.V.Of
		default:
			return false
		}
	}
	return k == s.First && s.Tag(k) == syntax.Det
}

// namedPhrase is the tag of a word beside names and in the plural: "our NATO Allies", "ties
// between Peru and Chile".
func (at *spot) namedPhrase() syntax.Tag {
	if t := &at.s.Doc.Tokens[at.i]; t.Capital && !t.AllCaps && at.prev == syntax.Name && !at.s.Heading && at.w.Plural && at.w.Noun && at.i-1 > at.s.First {
		return syntax.Noun // "the leaders of our NATO Allies as well as"
	}
	if at.w.Text == "bid" && (at.behindNoun() && at.Lex.Head(at.prevWord)&lexicon.Doer == 0) && at.determined(at.s, at.i) {
		return syntax.Noun // "Ukraine's NATO bid", "its membership bid"
	}
	if at.w.Text == "aspiring" && at.next(1).Text != "to" {
		return syntax.Adj // "Aspiring NATO member Georgia"
	}
	if n := at.next(1); at.w.Noun && n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 && (at.prev == syntax.Sub || at.prev == syntax.Name && at.w.Forms&lexicon.Base != 0 && at.w.Forms&lexicon.Past == 0 && !at.namesJoined(at.s, at.i)) {
		return syntax.Noun // "said that ties were strong", "the Zurich cloister was"
	}
	if at.prev == syntax.Punct && at.w.Plural && at.w.Noun && at.w.Forms&lexicon.Third != 0 && at.next(1).Text == "between" {
		return syntax.Noun // "Two decades on, ties between Peru and Chile remain cool"
	}
	if at.prev == syntax.Name && (at.w.Forms&lexicon.Third != 0 && at.relatedTo(at.s, at.i, false) || at.w.Forms&lexicon.Base != 0 && at.relatedTo(at.s, at.i, true)) {
		return at.verb() // "the rebels, whom Rwanda backs, took the town"
	}
	if at.w.Plural && at.w.Forms&lexicon.Third != 0 && (at.prev == syntax.Adj || at.prev == syntax.Noun) && at.next(1).Closed&(lexicon.Sub|lexicon.Det|lexicon.Poss) != 0 && at.oneThing(at.s, at.i) {
		return syntax.VThird // "a senior official reports that"
	}
	if at.w.Plural && at.w.Forms&lexicon.Third != 0 && at.i > at.s.First && at.prev != syntax.Pron && (at.w.Text == "talks" || at.w.Text == "allies") && !at.takesParty(at.next(1)) {
		return syntax.Noun // "Egypt hosts Libya talks", "Chavez allies attended"
	}
	if at.w.Plural && at.w.Weight >= 50 && at.w.Forms&lexicon.Third != 0 && at.sawVerb == syntax.Punct && at.i > at.s.First && at.next(1).Text == "talks" && at.next(2).Closed&lexicon.Prep != 0 {
		return syntax.VThird // "Foreign Minister Ana Rios plans talks with"
	}
	return undecided
}

// basePhrase is the tag of a base form behind another verb, a number or a hyphen: "helped broker",
// "a four-day stay".
func (at *spot) basePhrase() syntax.Tag {
	if at.w.Forms&lexicon.Base != 0 && at.i > at.s.First && at.Helps(at.s, at.i-1) && (at.objectFollows() || at.Lex.Word(at.w.Lemma).Does(lexicon.ToEvents) || at.Nominal(at.s, at.i+1) && (!at.nounish() || at.w.Weight >= 50 || at.next(1).Adj && !at.next(1).Noun)) {
		return syntax.VBase // "helped broker the truce"
	}
	if at.w.Forms&lexicon.Base != 0 && at.helped(at.s, at.i) && (at.objectFollows() || at.Nominal(at.s, at.i+1) || !at.nounish()) {
		return syntax.VBase // "helped Peru fight the rebels"
	}
	if at.w.Text == "grouping" && at.Lex.Demonym(at.prevWord) && (at.next(1).Closed&(lexicon.Rel|lexicon.Sub|lexicon.Prep) != 0 || at.i+1 < at.s.Last && at.s.Doc.Tokens[at.i+1].Kind != text.Word) {
		return syntax.Noun // "an African grouping that"
	}
	if at.w.Text == "grouping" && at.Lex.Head(at.prevWord)&lexicon.BlocHead != 0 && (at.capital(1) || at.is(1, text.Number) || at.next(1).Closed&lexicon.NumberWord != 0) {
		return syntax.VGer // "a union grouping Chile and Peru"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.prev == syntax.Noun && at.joined(-1) && at.determined(at.s, at.i) && at.Nominal(at.s, at.i+1) && !(at.Lex.Gathers(at.word) && at.next(1).Forms&lexicon.Gerund != 0) {
		return syntax.Adj // "a five-day working visit", not "a two-day meeting opening on Saturday"
	}
	if at.w.Forms&lexicon.Base != 0 && at.w.Noun && at.prev == syntax.Noun && at.i-2 >= at.s.First && at.joined(-1) && at.s.Tag(at.i-2) == syntax.Num {
		return syntax.Noun // "a four-day stay"
	}
	if at.w.Forms&lexicon.Base != 0 && at.w.Forms&(lexicon.Past|lexicon.Third) == 0 && at.i-1 > at.s.First && at.s.Tag(at.i-1) == syntax.Adv && at.namesJoined(at.s, at.i-1) && at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0 {
		return syntax.VBase // "Peru and Chile now plan a pipeline"
	}
	if at.prev == syntax.VPast && (at.w.Text == "included" || at.w.Text == "include") && at.sawVerb != syntax.Punct || at.prev == syntax.VGer && at.w.Text == "included" {
		return syntax.VPast // "Those who attended included the Archduke", "Guests attending included King Carl"
	}
	if (at.prev == syntax.Det || at.prev == syntax.Adj && at.determined(at.s, at.i)) && !at.w.Noun && at.w.Forms&lexicon.Base != 0 && at.s.Words[min(at.i+1, at.s.Last-1)] == at.V.Of {
		return syntax.Noun // "a new slew of sanctions"
	}
	if n := at.next(1); at.w.Text == "remains" && at.prev == syntax.Punct && at.behindComma() && n.Closed == 0 && (n.Forms&lexicon.Participle != 0 || n.Adj) {
		return syntax.VThird // "The general, Omar Saleh, remains wanted"
	}
	return undecided
}

// judgedReports says whether the word, with "that" behind it, is what a verb before it judges as something: "dismissed as "fake
// news" | reports that".
func (at *spot) judgedReports() bool {
	const reach = 6
	for k := at.i - 2; k > at.s.First && k > at.i-reach; k-- {
		if at.s.Words[k] == at.V.As {
			return at.s.Tag(k-1).Verb() && at.Lex.Word(at.Lex.Word(at.s.Words[k-1]).Lemma).Does(lexicon.Disputes|lexicon.Opposes|lexicon.Judges|lexicon.Labels)
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
	return at.s.Words[k] == at.V.With && k > at.s.First && at.s.Doc.Tokens[k-1].Kind == text.Comma && !at.Nominal(at.s, at.i+1)
}

// lastOf says whether token i is the word w of a time that can be the last: "year", "July", not the
// "weeks" that talks last.
func (p *Pass) lastOf(s *syntax.Sentence, i int32, w *lexicon.Word) bool {
	if w.Closed&(lexicon.Month|lexicon.Weekday) != 0 {
		return s.Doc.Tokens[i].Capital
	}
	return w.Closed&lexicon.Time != 0 && !w.Plural
}

// relatedTo says whether the word at token i stands behind a name, or several with "and", that "whom"
// or "which" stands right before, and ends the clause or goes on with no verb.
func (p *Pass) relatedTo(s *syntax.Sentence, i int32, several bool) bool {
	k, joined := i-1, false
	for k > s.First && (s.Tag(k) == syntax.Name || s.Tag(k) == syntax.Conj) {
		joined = joined || s.Tag(k) == syntax.Conj
		k--
	}
	if joined != several || s.Words[k] != p.V.Whom && s.Words[k] != p.V.Which || i+1 >= s.Last {
		return false
	}
	switch s.Doc.Tokens[i+1].Kind {
	case text.Comma, text.Stop, text.Dash, text.Semicolon, text.Close:
		return true
	case text.Word:
		return p.Lex.Word(s.Words[i+1]).Closed&(lexicon.Prep|lexicon.Adv) != 0
	}
	return false
}

// guest says whether "visiting" or "acting" at token i describes who is named
// after it: "talks with visiting Chinese officials".
func (p *Pass) guest(s *syntax.Sentence, i int32, prev syntax.Tag, prevWord int32) bool {
	if i+1 >= s.Last || prev == syntax.Prep && s.Words[i] != p.V.Acting && prevWord != p.V.With && prevWord != p.V.From && prevWord != p.V.Between && prevWord != p.V.To {
		return false
	}
	n, senses := p.LookUp(s, i+1, s.Last)
	state := syntax.HasClass(senses, lexicon.State)
	if prev == syntax.Be && (state || syntax.HasClass(senses, lexicon.Place)) {
		return false // "is visiting Solomon Islands"
	}
	if (state || syntax.HasClass(senses, lexicon.Org)) && p.OfficeAt(s, i+1+int32(n)) {
		return true // "with visiting Pakistan President X"
	}
	if s.Words[i] == p.V.Retiring { // "retiring UN Secretary-General", not "retiring general secretaries"
		return syntax.HasClass(senses, lexicon.Org) || p.OfficeAt(s, i+1)
	}
	return syntax.HasClass(senses, lexicon.Office) || syntax.HasClass(senses, lexicon.Offices) || syntax.HasClass(senses, lexicon.Demonym)
}

// helped says whether token i stands behind the name of whom the verb "help" before it
// helps: the infinitive after that has no "to".
func (p *Pass) helped(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for k > s.First && s.Tag(k) == syntax.Name {
		k--
	}
	if k > s.First && s.Tag(k) == syntax.Det {
		k--
	}
	return k < i-1 && s.Tag(i-1) == syntax.Name && p.Helps(s, k)
}

// takesParty says whether a word begins what "talks" or "allies" as a verb has behind it:
// "talks to Peru", "allies itself with".
func (p *Pass) takesParty(w *lexicon.Word) bool {
	switch w.Text {
	case "to", "with", "about", "of", "over", "through", "down", "itself", "himself", "herself", "like", "as":
		return true
	}
	return false
}

// heldAs says whether the noun that ends with token i is the object of a verb of what is done to
// events, with an article or a name before: "will host the finance ministers | meeting".
func (p *Pass) heldAs(s *syntax.Sentence, i int32) bool {
	named := false
	for i--; i > s.First && s.Doc.Tokens[i].Kind == text.Word; i-- {
		switch s.Tag(i) {
		case syntax.Noun, syntax.Adj, syntax.Num:
		case syntax.Name, syntax.Det, syntax.Poss:
			named = true
		case syntax.VBase, syntax.VPast, syntax.VThird, syntax.VGer, syntax.VPart:
			return named && p.Lex.Word(p.Lex.Word(s.Words[i]).Lemma).Does(lexicon.Befalls)
		case syntax.Prep: // "will attend the heads of state meeting in"
			if s.Words[i] != p.V.Of || !p.LongNameAt(s, i-1, lexicon.Offices) {
				return false
			}
		default:
			return false
		}
	}
	return false
}
