package syntax

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// spot is a token whose tag is sought, and what stands before it.
type spot struct {
	*Parser
	s        *Sentence
	i        int32         // the token
	w        *lexicon.Word // its word
	word     int32         // the word's number
	prev     Tag           // what stands before
	prevWord int32
	sawVerb  Tag // the last verb so far; Punct for none
}

// undecided is the answer of a test that cannot tell.
const undecided Tag = 255

// next is the word k tokens on; that of no word beyond the sentence.
func (at *spot) next(k int32) *lexicon.Word {
	if at.i+k < at.s.Last && at.s.Doc.Tokens[at.i+k].Kind == text.Word {
		return at.lex.Word(at.s.Words[at.i+k])
	}
	return at.lex.Word(0)
}

// before is the word before.
func (at *spot) before() *lexicon.Word { return at.lex.Word(at.prevWord) }

// joined says whether a hyphen joins the token k on to the one before it.
func (at *spot) joined(k int32) bool {
	return at.i+k < at.s.Last && at.s.Doc.Tokens[at.i+k].Joined
}

// capital says whether the token k on begins with a capital.
func (at *spot) capital(k int32) bool {
	return at.i+k < at.s.Last && at.s.Doc.Tokens[at.i+k].Capital
}

// is says whether the token k on, or before, is one of the sentence and of a kind.
func (at *spot) is(k int32, kind text.Kind) bool {
	return at.i+k >= at.s.First && at.i+k < at.s.Last && at.s.Doc.Tokens[at.i+k].Kind == kind
}

// behindComma says whether a comma stands before the token.
func (at *spot) behindComma() bool { return at.is(-1, text.Comma) }

// behindNoun says whether a noun or a name stands before the token.
func (at *spot) behindNoun() bool { return at.prev == Noun || at.prev == Name }

// ofAll says whether the word means all of those before it, one by one: "Chad and Mali | both signed".
func (at *spot) ofAll() bool {
	return at.word == at.v.all || at.word == at.v.both || at.word == at.v.each
}

// reflexive says whether a word of the pronouns is one in -self: "itself".
func reflexive(w *lexicon.Word) bool {
	return strings.HasSuffix(w.Text, "self") || strings.HasSuffix(w.Text, "selves")
}

// prefix says whether a token is one that a hyphen joins to a verb: "re-elected", "co-hosted".
func (at *spot) prefix(i int32) bool {
	word := at.s.Doc.Of(int(i))
	return strings.EqualFold(word, "re") || strings.EqualFold(word, "co")
}

// tag is the tag of the word: the first test that knows decides.
func (at *spot) tag() Tag {
	for _, phrase := range [...]func(*spot) Tag{(*spot).smallWord, (*spot).wordPhrase, (*spot).hyphened, (*spot).ordered} {
		if t := phrase(at); t != undecided {
			return t
		}
	}
	if at.w.Closed != 0 {
		if t := at.closedWord(); t != undecided {
			return t
		}
	}
	if at.w.Forms == 0 {
		return at.noVerb()
	}
	if at.prevWord == at.v.as && at.w.Forms&lexicon.Participle != 0 && !at.w.Noun && at.next(1).Closed&lexicon.Prep != 0 {
		return VPast // "as agreed at the summit"
	}
	if at.w.Forms&(lexicon.Participle|lexicon.Gerund) != 0 && at.next(1).Noun && at.next(1).Closed == 0 && !at.capital(1) && at.besideAdjective(at.s, at.i) {
		return Adj // "a swift, severe, and united response", "Peru's firm and continuing support"
	}
	return at.verbOrNoun()
}

// deniesVerbs says whether "neither" at the token stands before the first of two verbs that "nor" joins.
func (at *spot) deniesVerbs() bool {
	const reach = 40 // tokens
	var forms lexicon.VerbForm
	n := at.next(1)
	switch {
	case at.prev == Have || at.prev == Be:
		forms = lexicon.Participle | lexicon.Gerund
	case at.prev == Modal || at.prev == Do:
		forms = lexicon.Base
	case at.behindNoun() || at.prev == Pron:
		forms = lexicon.Third | lexicon.Past
	}
	if n.Forms&forms == 0 || n.Noun && !n.Seldom && n.Forms&lexicon.Participle == 0 && n.Weight < 50 {
		return false
	}
	for i := at.i + 2; i < min(at.s.Last, at.i+reach) && !at.is(i-at.i, text.Semicolon); i++ {
		if at.s.Words[i] == at.v.nor {
			return i+1 < at.s.Last && at.lex.Word(at.s.Words[i+1]).Forms != 0
		}
	}
	return false
}

// smallWord is the tag of small words by the words around them: "both", "near", "early", "due".
func (at *spot) smallWord() Tag {
	if t := at.wordBeforeAny(); t != undecided {
		return t
	}
	if at.firstPart() {
		return Adj
	}
	if t := at.formBeside(); t != undecided {
		return t
	}
	if t := at.wordOfAll(); t != undecided {
		return t
	}
	return at.oneWord()
}

// wordBeforeAny is the tag of the small words that are what they are also where a hyphen follows: "either", "further", "near", "early".
func (at *spot) wordBeforeAny() Tag {
	n := at.next(1)
	switch at.w.Text {
	case "either", "both":
		if (at.prev == Have || at.prev == Be) && n.Forms&lexicon.Participle != 0 {
			return Adv // "have either expelled their envoys or"
		}
		if at.word == at.v.both && n.Forms&lexicon.Gerund != 0 && (!n.Noun || at.next(2).Closed&(lexicon.Det|lexicon.Poss) != 0) {
			return Adv // "both freezing his assets and"
		}
	case "neither":
		if at.deniesVerbs() {
			return Neg // "has neither condemned nor endorsed", "neither recognises Kosovo nor supports Serbia"
		}
	case "home":
		if at.prevWord == at.v.at && !at.joined(1) && n.Forms&lexicon.Past != 0 {
			return Noun // "unrest at home kept the president away"
		}
	case "ranking":
		if !at.capital(0) && (n.Text == "member" || n.Text == "democrat" || n.Text == "republican") {
			return Adj // "Ana Rios, ranking Democrat on the committee"
		}
	case "further":
		if at.prev == Prep && at.capital(1) && at.lex.Demonym(at.s.Words[at.i+1]) {
			return Adj // "warned against further Chilean attacks"
		}
	case "near":
		if at.joined(1) && !at.capital(1) {
			return Adj // "near-simultaneous statements"
		}
	case "early", "late":
		if at.prev != Det && at.prev != Poss && at.prev != Prep && at.prev != Adj && !at.joined(1) && at.timeFollows() {
			return Adv // "early today signed", "late on Monday"
		}
	}
	return undecided
}

// timeFollows says whether what follows tells a day: "early | today", "late | on Monday", "early | this week".
func (at *spot) timeFollows() bool {
	switch at.next(1).Text {
	case "today", "yesterday", "tonight", "tomorrow":
		return true
	case "on":
		return at.next(2).Closed&(lexicon.Weekday|lexicon.Month) != 0
	case "this":
		return at.next(2).Closed&lexicon.Time != 0
	}
	return false
}

// firstPart says whether the word is the first part of an adjective or a noun with a hyphen: "anti-Syrian", "in-person talks".
func (at *spot) firstPart() bool {
	if !at.joined(1) {
		return false
	}
	if at.capital(1) && at.w.Forms&(lexicon.Past|lexicon.Gerund) == 0 {
		return true // "inter-Arab", "anti-Syrian"
	}
	n := at.next(1)
	switch at.w.Text {
	case "in", "on", "off":
		return at.w.Closed&lexicon.Prep != 0 && !at.joined(0) // "in-person talks"
	case "back":
		return n.Text == "channel" // "Back-channel talks"
	case "co", "ex": // "the Swedish co-founder", not "Sweden co-hosts the summit", "is co-hosting it"
		return n.Noun && at.prev != To && at.prev != Modal && !(at.prev == Be && n.Forms&lexicon.Gerund != 0) && !(at.prev == Name && at.i+3 < at.s.Last && at.lex.Word(at.s.Words[at.i+2]).Closed&lexicon.Det != 0)
	}
	return false
}

// formBeside is the tag of a form of a verb that is an adjective or a noun by what stands right beside it: "newly | elected President",
// "French | ministers Jean Dupont", "trade | accords between".
func (at *spot) formBeside() Tag {
	if at.w.Forms == 0 || at.i == at.s.First {
		return undecided
	}
	if at.w.Forms&lexicon.Participle != 0 && at.lex.Word(at.s.Words[at.i-1]).Text == "newly" && at.prev != Name && at.prev != Noun && at.nominal(at.s, at.i+1) {
		return Adj // "two colleagues: newly elected President Rios and"
	}
	if !at.w.Plural || at.w.Forms&lexicon.Third == 0 {
		return undecided
	}
	if at.behindNoun() && at.lex.Word(at.w.Stem).Is(lexicon.Accord) && at.next(1).Closed&lexicon.Prep != 0 && at.finiteAhead(at.i+1) {
		return Noun // "Free trade | accords between Peru and Chile were signed"
	}
	if at.w.Weight < 50 && !at.capital(0) && at.lex.Demonym(at.s.Words[at.i-1]) && at.capital(1) && at.officeAt(at.s, at.i) {
		return Noun // "the French ministers Jean Dupont and Anne Blanc"
	}
	return undecided
}

// wordOfAll is the tag of "all", "both" and "each" behind those whom they mean, and behind "be".
func (at *spot) wordOfAll() Tag {
	if !at.ofAll() {
		return undecided
	}
	n := at.next(1)
	switch at.prev {
	case Name:
		if at.capital(-1) && n.Forms&(lexicon.Past|lexicon.Third) != 0 && at.namesListed(at.s, at.i) {
			return Adv // "France, Russia and Japan all signed treaties"
		}
	case Be:
		if at.word != at.v.each && n.Closed&lexicon.Prep != 0 && n.Text != "of" {
			return Adv // "are all at the summit"
		}
	case Punct:
		if at.i-1 > at.s.First && at.behindComma() && at.capital(-2) && n.Forms&lexicon.Past != 0 && (!n.Noun || n.Forms&lexicon.Participle != 0 && at.next(2).Closed&lexicon.Prep != 0) {
			return Adv // "Chad, Mali and Niger, all signed", "Chad and Mali, both bound to"
		}
	}
	return undecided
}

// oneWord is the tag of small words that each stand for themselves: "ever", "worth", "latter", "due".
func (at *spot) oneWord() Tag {
	n := at.next(1)
	switch at.w.Text {
	case "ever":
		if at.i > at.s.First && at.before().Closed&lexicon.Ordinal != 0 && at.nominal(at.s, at.i+1) {
			return Adj // "the first ever summit"
		}
	case "other":
		if at.prevWord == at.v.each && (!at.nominal(at.s, at.i+1) || n.Adj) {
			return Noun // "call each other strategic partners"
		}
	case "worth":
		if (at.prev == Noun || at.prev == Name || at.prev == Num || at.prev == Punct) && (at.is(1, text.Number) || at.is(1, text.Other) || n.Closed&(lexicon.NumberWord|lexicon.Det|lexicon.Quantifier|lexicon.Prep) != 0 && n.Text != "of") {
			return Prep // "aid worth $10 million"
		}
	case "round":
		if at.prev == Noun && n.Closed&(lexicon.Det|lexicon.Poss) != 0 {
			return Prep // "a journey round the world"
		}
	case "latter":
		if n.Forms&(lexicon.Past|lexicon.Third) != 0 || n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 {
			return Noun // "after the latter cut ties"
		}
	case "armed":
		if at.i > at.s.First+1 && strings.HasPrefix(n.Text, "force") {
			switch before := at.s.Tag(at.i - 2); {
			case (before == Prep || before == Det) && at.capital(-1), at.prev == Conj && !before.verb(), at.prev == Punct:
				return Adj // "of Iraqi armed forces", "sanctioned ministers and armed forces officers"
			}
		}
	case "broke":
		if at.prev == Conj && at.i+2 < at.s.Last && (n.Text == "diplomatic" || n.Text == "relations" || n.Text == "off") {
			return VPast // "accused the United States and broke diplomatic relations"
		}
	case "date":
		if at.behindNoun() && (n.Text == "from" || n.Text == "back") {
			return VBase // "Relations between Chile and Peru date back to"
		}
	case "due":
		if !at.behindNoun() || n.Text != "to" {
			break
		}
		if n := at.next(2); n.Forms&lexicon.Base != 0 && (!n.Noun || n.Seldom) && n.Closed == 0 {
			return Adv // "the trip to Russia due to begin"
		}
		return Prep // "cancelled his trip to Russia due to bad weather"
	}
	return undecided
}

// finiteAhead says whether a form of "be" or "have" or a modal verb stands behind token i before any comma, conjunction of
// clauses or the end of the sentence.
func (at *spot) finiteAhead(i int32) bool {
	const reach = 12 // tokens
	for k := i + 1; k < min(i+reach, at.s.Last); k++ {
		w := at.lex.Word(at.s.Words[k])
		if at.s.Doc.Tokens[k].Kind != text.Word && at.s.Doc.Tokens[k].Kind != text.Number || w.Closed&(lexicon.Sub|lexicon.Rel) != 0 {
			return false
		}
		if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 {
			return at.lex.Word(at.s.Words[k-1]).Closed&lexicon.Conj == 0 // not "accords with the plan and will be"
		}
	}
	return false
}

// wordPhrase is the tag of words in phrases of their own: "founding members", "wound up".
func (at *spot) wordPhrase() Tag {
	if at.w.Text == "vice" && at.behindComma() && !at.capital(0) && at.capital(1) && at.is(1, text.Word) {
		return Prep // "to be Ambassador to Peru, vice John Smith"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.prev != Be && (!at.capital(0) || at.prev == Name) && at.longNameAt(at.s, at.i, lexicon.Office) {
		return Adj // "IMF managing director Ana Rios", "Ana Rios, managing partner of"
	}
	if at.w.Text == "near" && at.capital(0) && at.next(1).Text == "eastern" {
		return Adj // "Assistant Secretary for Near Eastern Affairs"
	}
	if at.prev == Name && at.lex.Head(at.word)&lexicon.StateHead != 0 && at.w.Forms != 0 && at.capital(1) && at.lex.NamesState(at.s.Words[at.i+1]) && !at.lex.NamesState(at.prevWord) && at.wordIs(at.s, at.i-1, lexicon.Org) {
		return Noun // "EU states Malta and Cyprus"
	}
	if at.w.Text == "release" && (at.before().Text == "press" || at.before().Text == "media" || at.before().Text == "news") {
		return Noun // "MEDIA RELEASE MINISTER ANA RIOS"
	}
	if at.w.Text == "founding" {
		switch at.next(1).Text {
		case "member", "members", "father", "fathers", "states", "signatory", "signatories":
			return Adj // "were founding members"
		}
	}
	if at.w.Noun && at.w.Forms&lexicon.Gerund != 0 {
		switch at.before().Text {
		case "this", "each", "every", "another":
			return Noun // "In this meeting a conference was held"
		}
	}
	if at.w.Forms&lexicon.Participle != 0 && at.w.Forms&lexicon.Base != 0 && (at.next(1).Text == "by" || at.w.Text == "bound" && at.next(1).Closed&lexicon.Prep != 0) && at.prev == Punct && at.i > at.s.First && (at.behindComma() || at.s.Tag(at.i-1) == Adv) {
		return VPart // "Chile, hit by sanctions,", "Chile, bound to Peru by a pact"
	}
	if at.w.Text == "leaves" && at.next(1).Text == "for" && at.prev == Conj {
		return VThird // "arrived on Tuesday and leaves for Accra"
	}
	if at.w.Has(lexicon.Describes) && (at.prev.verb() || at.prev == Prep) && !at.joined(0) && at.nominal(at.s, at.i+1) && at.next(1).Closed&(lexicon.Det|lexicon.Poss) == 0 {
		return Adj // "imposed crippling sanctions"
	}
	if at.prev == Rel && at.w.Noun && (at.w.Forms&lexicon.Third != 0 || at.w.Text == "group" && at.i-3 >= at.s.First && at.is(-2, text.Comma) && at.several(at.s.Words[at.i-3])) && at.before().Text != "whose" && (at.capital(1) || at.next(1).Closed&lexicon.Det != 0) {
		if at.w.Forms&lexicon.Third == 0 {
			return VBase // "talks, which group Angola and Zambia"
		}
		return VThird // "which groups Angola and Zambia"
	}
	if at.lex.Gathers(at.word) && at.behindNoun() && at.i > at.s.First && strings.HasPrefix(at.lex.Word(at.s.Words[at.i-1]).Text, "leader") && at.next(1).Closed&lexicon.Prep == 0 && (at.s.Heading || !at.nominal(at.s, at.i+1)) {
		return Noun // "Leaders retreat a success", not "Leaders retreat from the plan"
	}
	if at.w.Text == "include" && at.prev.verb() && at.prev <= VGer && at.i > at.s.First && !at.helps(at.s, at.i-1) {
		return VBase // "Leaders expected to attend include the kings of Spain and Norway"
	}
	if at.w.Text == "wound" && at.next(1).Text == "up" && (at.behindNoun() || at.prev == Pron || at.prev == Have) {
		return VPast // "wound up a tour"
	}
	return undecided
}

// hyphened is the tag of a word before or behind a hyphen: "a gas cut-off", "re-elected".
func (at *spot) hyphened() Tag {
	if at.joined(1) && !at.joined(0) && at.w.Forms&lexicon.Base != 0 && (at.prev == Noun || at.prev == Det || at.prev == Adj) {
		switch at.next(1).Text {
		case "off", "out", "up", "down", "back", "over", "in", "on":
			return Noun // "a gas cut-off"
		}
	}
	if at.joined(1) && !at.joined(0) && at.w.Forms&lexicon.Base != 0 && !at.prefix(at.i) && (at.longNameAt(at.s, at.i, lexicon.Office) || at.longNameAt(at.s, at.i, lexicon.Offices)) {
		return Noun // "through Qatari go-betweens"
	}
	again := at.i > at.s.First && at.prefix(at.i-1)
	if at.joined(1) && at.prefix(at.i) && at.next(1).Forms != 0 {
		return Adv
	}
	if at.joined(0) && !again {
		if at.w.Closed&(lexicon.NumberWord|lexicon.Ordinal) != 0 && at.prev == Num {
			return Num // "thirty-three"
		}
		if at.w.Forms&(lexicon.Participle|lexicon.Gerund) != 0 || at.w.Adj {
			return Adj
		}
		return Noun
	}
	return undecided
}

// ordered is the tag of "first", "last" and of what stands behind "whose".
func (at *spot) ordered() Tag {
	if at.capital(0) && at.i == at.s.First && at.w.Text == "first" && at.i+1 < at.s.Last && at.s.Words[at.i+1] != 0 && at.capital(1) || at.w.Text == "first" && ((at.prev == Have || at.prev == Be) && at.next(1).Forms&lexicon.Participle != 0 || (at.prev == Modal || at.prev == To) && at.next(1).Forms&lexicon.Base != 0) ||
		at.w.Text == "first" && at.prev.verb() && at.next(1).Closed&lexicon.Prep != 0 {
		return Adv // "first Thailand, then Malaysia", "has first been", "would first meet", "fled first to"
	}
	if (at.w.Text == "last" || at.w.Text == "first") && at.prev == Be && at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of" {
		return Adv // "was last in Lima in May"
	}
	if n := at.next(1); (at.w.Text == "last" || at.w.Text == "first") && at.prev != Det && at.prev != Poss && at.prev != Clitic && n.Forms&(lexicon.Past|lexicon.Third) != 0 && (!n.Noun || n.Forms&lexicon.Past != 0 && n.Weight >= 50) {
		return Adv // also "who last saw each other"
	}
	if at.i > at.s.First && at.s.Words[at.i-1] == at.v.whose && at.w.Noun && at.w.Closed == 0 {
		return Noun // "for whose arrest"
	}
	if at.w.Closed&lexicon.Prep != 0 && at.w.Forms&lexicon.Gerund != 0 && at.prev == Be && at.nominal(at.s, at.i+1) {
		return VGer // "was following suit"
	}
	return undecided
}

// to is the tag of "to": before an infinitive, or a preposition.
func (at *spot) to() Tag {
	n := at.next(1)
	if at.i+2 < at.s.Last && at.is(1, text.OpenQuote) {
		if q := at.next(2); q.Forms&lexicon.Base != 0 && q.Closed == 0 && !at.capital(2) && !q.Adj && (!q.Noun || q.Weight >= 20 && at.s.Doc.Tokens[min(at.i+3, at.s.Last-1)].Kind == text.Word) {
			return To // "agreed to "condemn the raid"", not "pointed to "progress""
		}
	}
	if n.Closed&(lexicon.Adv|lexicon.Neg) != 0 && n.Forms == 0 || at.joined(2) && at.prefix(at.i+1) {
		n = at.next(2) // "to re-establish"
	}
	if at.joined(3) && at.prefix(at.i+2) && at.next(1).Closed&lexicon.Adv != 0 {
		n = at.next(3) // "to fully re-establish"
	}
	if at.adverbPair(at.s, at.i+1) {
		n = at.next(4) // "to openly and quietly support"
	}
	if m := at.next(2); n.Closed == 0 && n.Weight < 20 && n.Adj && m.Closed&(lexicon.Det|lexicon.Poss) == 0 && !(at.capital(2) && (!m.Known() && !at.nominal(at.s, at.i+3) || at.officeAt(at.s, at.i+2) || at.capital(3) && at.officeAt(at.s, at.i+3))) {
		return Prep // "to general surprise", not "to brief Kohl" or "to brief King Abdullah"
	}
	if m := at.next(2); m.Text == "victims" || m.Text == "survivors" {
		switch n.Text {
		case "flood", "storm", "fire", "bomb", "blast", "crash", "torture", "rape", "abuse":
			return Prep // "donated tents to flood victims"
		}
	}
	if at.broughtTo(n) {
		return Prep // "brought Ana Rios to power."
	}
	if n.Closed == 0 && n.Noun && n.Weight <= 3 && n.Forms&lexicon.Base != 0 && at.prev.verb() && !at.s.Heading && (!at.is(2, text.Word) && !at.is(2, text.Number) || at.next(2).Closed&lexicon.Prep != 0) {
		return Prep // "came to power in Peru"
	}
	if at.joined(2) && !at.prefix(at.i+1) && n.Noun && at.lex.Word(at.s.Words[at.i+2]).Forms&lexicon.Participle != 0 {
		return Prep // "to quake-hit Chile"
	}
	if n.Forms&lexicon.Base != 0 && !at.s.Doc.Tokens[min(at.i+1, at.s.Last-1)].Capital || n.Closed&(lexicon.Be|lexicon.Have|lexicon.Do) != 0 || at.s.Heading && n.Forms&lexicon.Base != 0 {
		return To
	}
	return Prep
}

// broughtTo says whether after a name "to" and "power" stand without what is powered: "swept Ana Rios
// | to power in Peru", but "engines to power the grid".
func (at *spot) broughtTo(n *lexicon.Word) bool {
	if n.Text != "power" || at.i == at.s.First || at.s.Heading {
		return false
	}
	return at.capital(-1) && (!at.is(2, text.Word) && !at.is(2, text.Number) || at.next(2).Closed&(lexicon.Prep|lexicon.Conj) != 0)
}

// that is the tag of "that": a determiner, a pronoun, a conjunction, or as "which".
func (at *spot) that() Tag {
	switch {
	case at.i > at.s.First && at.s.Words[at.i-1] == at.v.those && (at.next(1).Forms&(lexicon.Third|lexicon.Past) != 0 || at.next(1).Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0):
		return Rel // "was among those that sent envoys"
	case at.standsFor(at.s, at.i):
		return Det // "two pacts: that between Peru and Chile"
	case at.i > at.s.First && at.s.Tag(at.i-1) == Adv && at.next(1).Closed&lexicon.Time != 0:
		return Det // "later that month"
	case at.next(1).Text == "same" && at.next(2).Closed&lexicon.Time != 0 && !at.next(2).Plural:
		return Det // "imposed an embargo on Peru that same week"
	case at.next(1).Closed&lexicon.Time != 0 && !at.next(1).Plural && (!at.is(2, text.Word) || at.next(2).Closed&lexicon.Prep != 0):
		return Det // "arrived in Oslo that day to attend"
	case at.behindNoun():
		n := at.next(1)
		if said := at.saidIn(at.s, at.i); said != 0 && (n.Closed&lexicon.Pron != 0 || n.Closed&(lexicon.Det|lexicon.Quantifier) != 0 && (at.sawVerb == VPast || at.sawVerb == VThird)) || n.Noun && (said != 0 || at.next(2).Text == "between") || said == at.v.at && at.nominal(at.s, at.i+1) || at.toldWhom(at.s, at.i) { // "told Belgrade that ties between", "said at the summit that the war", "said after talks that it would"
			return Sub
		}
		told := at.i + 1
		for k := int32(2); k < 4 && adverbial(n); k++ {
			n, told = at.next(k), at.i+k // "the states that still officially recognise Taiwan", "a treaty that only Peru signed"
		}
		if n.Forms&(lexicon.Third|lexicon.Past) != 0 || n.Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0 ||
			(at.before().Plural || at.severalThere(at.s, at.i)) && n.Forms&lexicon.Base != 0 && (!n.Noun || n.Seldom) && !n.Adj || (at.agreed(at.s, at.i-1) || at.agreedWith()) && at.nominal(at.s, told) {
			return Rel
		}
		return Sub
	case at.prev == Prep && at.i-2 >= at.s.First && at.before().Text == "out" && at.s.Tag(at.i-2).verb():
		return Sub // "ruled out that"
	case at.prev == Prep && at.capital(1) && at.next(1).Closed == 0 && (at.prevWord == at.v.after || at.prevWord == at.v.before):
		return Pron // "After that Chávez travels to Qatar"
	case at.prev == Prep || (at.prev == Conj || at.prev == Sub || at.i == at.s.First && !at.next(1).Plural && !at.s.Doc.Tokens[min(at.i+1, at.s.Last-1)].Capital) && at.next(1).Noun && at.next(1).Closed == 0:
		return Det // "since that country had left", "That country left"
	case at.prev.verb() && (at.pointedAt(at.s, at.i+1) || at.next(1).Noun && at.next(1).Closed == 0 && !at.next(1).Plural && !at.capital(1) && (at.tooFewVerbs(at.s, at.i) || !at.reports(at.prevWord) && at.finiteAlone(at.s, at.i))):
		return Det // "left that country", "extended that invitation"
	case at.prev.verb() && at.i+1 < at.s.Last && (at.s.Words[at.i+1] == at.v.a || at.s.Words[at.i+1] == at.v.an) && at.labels(at.prevWord):
		return Pron // "called that a grave error"
	case at.prev == Punct && (at.i == at.s.First || at.is(-1, text.OpenQuote)):
		// "That was our decision"
		if n := at.next(1); n.Forms&(lexicon.Past|lexicon.Third) != 0 && !n.Noun || n.Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0 {
			return Det
		}
	case at.prev == Punct && at.behindComma():
		// "It was Qatar, not Egypt, that mediated"
		if n := at.next(1); n.Forms&lexicon.Past != 0 && !n.Noun || n.Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0 {
			return Rel
		}
	case at.i > at.s.First && at.lex.Word(at.s.Words[at.i-1]).Closed&lexicon.Weekday != 0 && (at.next(1).Closed&(lexicon.Modal|lexicon.Be|lexicon.Have) != 0 || at.next(1).Forms&(lexicon.Past|lexicon.Third) != 0 && !at.next(1).Noun):
		return Rel // "left for a tour on Monday that will take her to Peru"
	}
	return Sub
}

// agreedWith says whether an agreement with somebody who is named stands before the word: "the treaty with Peru | that Chile
// signed".
func (at *spot) agreedWith() bool {
	const reach = 5 // tokens of a name
	k := at.i - 1
	for k > at.s.First && k > at.i-reach && (at.s.Tag(k) == Name || at.s.Tag(k) == Det) {
		k--
	}
	return k > at.s.First && k < at.i-1 && at.s.Words[k] == at.v.with && at.agreed(at.s, k-1) && at.lacksObject()
}

// lacksObject says whether the verb behind the word and its subject has no object behind it: "that Chile signed in Oslo", not
// "that Chile would free ten prisoners".
func (at *spot) lacksObject() bool {
	const reach = 12 // tokens
	aux := lexicon.Be | lexicon.Have | lexicon.Modal | lexicon.Do | lexicon.Neg
	for k := at.i + 1; k+1 < min(at.i+reach, at.s.Last); k++ {
		w, n := at.lex.Word(at.s.Words[k]), at.lex.Word(at.s.Words[k+1])
		if at.s.Doc.Tokens[k].Capital || w.Forms&(lexicon.Past|lexicon.Participle) == 0 && (w.Closed&aux == 0) {
			continue
		}
		for w.Closed&aux != 0 && k+2 < at.s.Last {
			k++
			w, n = at.lex.Word(at.s.Words[k]), at.lex.Word(at.s.Words[k+1])
		}
		return at.s.Doc.Tokens[k+1].Kind != text.Word || n.Closed&lexicon.Prep != 0 || n.Closed&aux != 0 || n.Forms&lexicon.Third != 0
	}
	return false
}

// closedWord is the tag of a word of the closed classes: what joins, asks, counts, points.
func (at *spot) closedWord() Tag {
	switch {
	case at.word == at.v.to:
		return at.to()
	case at.word == at.v.that:
		return at.that()
	case at.word == at.v.her:
		if at.nominal(at.s, at.i+1) {
			return Poss
		}
		return Pron
	case at.w.Closed&lexicon.To != 0:
		return To
	case at.w.Closed&lexicon.Neg != 0 && at.w.Closed&(lexicon.Pron|lexicon.Modal) == 0:
		return Neg
	case at.w.Closed&lexicon.NegDet != 0 && at.joined(1) && at.s.Words[at.i+1] != at.v.one:
		return Adj // "a no-fly zone", not "no-one"
	case at.w.Closed&lexicon.NegDet != 0:
		return Det
	case at.w.Text == "would" && at.joined(1):
		return Adj // "a would-be ally"
	case at.w.Text == "would" || at.w.Text == "could" || at.w.Text == "should":
		return Modal
	case at.w.Closed&lexicon.Modal != 0 && (at.prev != Det || at.pronounDet(at.prevWord) || at.prevWord == at.v.that && (at.next(1).Forms&lexicon.Base != 0 || at.next(1).Closed&(lexicon.Be|lexicon.Have) != 0)) && (at.prev != Adj || at.before().Text == "least") && at.prev != Poss: // "or at least | will not"
		return Modal
	case at.w.Closed&lexicon.Be != 0:
		return Be
	case at.w.Text == "have" && at.prev == Conj && at.sawVerb == VBase && at.next(1).Forms&lexicon.Participle == 0:
		return VBase // "refused to recognize Peru or have relations with it"
	case at.w.Closed&lexicon.Have != 0:
		return Have
	case at.w.Closed&lexicon.Do != 0:
		return Do
	case at.w.Closed&lexicon.Poss != 0:
		return Poss
	case (at.word == at.v.like || at.w.Text == "back" && at.nominal(at.s, at.i+1)) && (at.prev == Modal || at.prev == To):
		return VBase // "would back Peru"
	case at.w.Text == "back" && at.prev == Name && at.capital(1) && at.next(1).Closed == 0 && (at.twoNames(at.s, at.i-1) || at.s.Heading && at.namesListed(at.s, at.i)):
		return VBase // "Norway and Chile back Peru"
	case at.w.Text == "back" && at.prev == Rel && (at.capital(1) || at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0):
		return VBase // "Chad and Mali, which back the rebels"
	case at.w.Closed&lexicon.Rel != 0:
		return Rel
	case at.w.Closed&lexicon.Conj != 0 && at.w.Text == "yet" && (at.prev == Modal || at.prev == Have || at.prev == Be || at.is(1, text.Comma)):
		return Adv // "may yet attend", "has not decided yet, its minister said"
	case at.w.Closed&lexicon.Conj != 0 && at.w.Text == "but" && at.excepts(at.s, at.i):
		return Prep // "none of the seven but Japan"
	case at.w.Closed&lexicon.Conj != 0:
		return Conj
	case at.w.Closed&lexicon.Sub != 0 && at.prev == Det && at.w.Noun:
		return Noun // "for a while"
	case at.w.Text == "once" && (at.next(1).Text == "again" || at.behindComma() && at.titleAside(at.s, at.i+1)):
		return Adv // "once again declared war", "Ana Rios, once Peru's prime minister,"
	case at.w.Text == "once" && (at.prev == Rel || at.prev == Be || at.prev == Have || at.prev == Modal || (at.behindNoun() || at.prev == Pron) && (at.onlyPast(at.next(1)) || at.next(1).Forms&lexicon.Past != 0 && (at.capital(2) || at.next(2).Closed&(lexicon.Det|lexicon.Poss) != 0))):
		return Adv // "was once ambassador", "who once served", "Ecuador once supported Peru"
	case at.w.Closed&lexicon.Sub != 0 && at.w.Closed&lexicon.Prep == 0:
		return Sub
	}
	return at.countingWord()
}

// countingWord is the tag of a word of the closed classes that counts, or says of what, where or how.
func (at *spot) countingWord() Tag {
	switch {
	case at.w.Closed&(lexicon.NumberWord|lexicon.Ordinal) != 0:
		if at.word == at.v.one && (at.prev == Adj || at.prev == Name && at.lex.Demonym(at.prevWord)) {
			return Noun // "the Swedish one"
		}
		if at.word == at.v.one && at.next(1).Text == "another" {
			return Adj // "recognised one another"
		}
		if at.word == at.v.one && at.prev != Det && !at.next(1).Noun && at.next(1).Closed&lexicon.Prep == 0 && !at.describedNoun(at.s, at.i+1) {
			return Pron
		}
		return Num
	case at.word == at.v.another && at.prevWord == at.v.one && at.prev == Adj:
		return Noun
	case (at.w.Text == "each" || at.w.Text == "apiece") && (at.prev == Noun || at.prev == Num || at.prevWord == at.v.one) && !at.nominal(at.s, at.i+1):
		return Adv // "two Russian diplomats each"
	case at.w.Text == "much" && at.prev == Pron:
		return Adv // "I very much look forward"
	case at.ofAll() && at.allDo(at.s, at.i, at.prev):
		return Adv // "Egypt and Sudan have both signed"
	case (at.word == at.v.both || at.word == at.v.each) && at.behindNoun() && at.next(1).Forms&lexicon.Base != 0 && at.next(2).Closed&(lexicon.Poss|lexicon.Det) != 0:
		return Adv // "Ali and Omar both lead their delegations"
	case at.ofAll() && at.prev == Rel && at.next(1).Forms&(lexicon.Base|lexicon.Past) != 0 && !at.next(1).Plural && (!at.next(1).Noun || at.next(1).Weight >= 60):
		return Adv // "Greece and Cyprus, which both accuse Turkey"
	case at.word == at.v.both && at.prev == Be && at.next(1).Closed&lexicon.Prep != 0:
		return Adv // "were both in Washington"
	case (at.w.Text == "more" || at.w.Text == "less" || at.w.Text == "most") && adverbial(at.next(1)) && (at.next(2).Closed&lexicon.Prep != 0 || !at.is(2, text.Word)):
		return Adv // "engaged more actively in talks"
	case at.w.Text == "half" && at.prev == Num && at.i > at.s.First && at.lex.Word(at.s.Words[at.i-1]).Closed&lexicon.Ordinal != 0:
		return Noun // "the first half"
	case at.w.Closed&lexicon.Quantifier != 0:
		return Det
	case at.w.Closed&lexicon.Prep != 0 && at.prev == Det && !at.pronounDet(at.prevWord) && at.before().Closed&lexicon.Quantifier == 0 && at.w.Adj && (at.nominal(at.s, at.i+1) || at.next(1).Closed&lexicon.Time != 0):
		return Adj // "the past year"
	case at.w.Closed&lexicon.Adv != 0 && (at.w.Adj || at.compared(at.w.Text)) && at.describesNoun(at.s, at.i, at.prev):
		return Adj // "his earlier trips", "impose further sanctions"
	case at.w.Text == "then" && (at.prev == Det || at.prev == Poss || at.prev == Clitic):
		return Adj // "the then president"
	case at.w.Text == "only" && (at.prev == Det || at.prev == Poss) && at.nominal(at.s, at.i+1):
		return Adj // "the only NATO member"
	case at.w.Closed&lexicon.Prep != 0 && at.roughly(at.s, at.i, at.prev, at.prevWord):
		return Adv // "expelled about 30 diplomats", "over 50 states"
	case at.w.Closed&lexicon.Prep != 0 && at.w.Forms == 0:
		return Prep
	case at.w.Closed&lexicon.Prep != 0 && (at.nominal(at.s, at.i+1) || at.prev != Be && at.prev != Have):
		return Prep
	case at.w.Closed&lexicon.Det != 0:
		return Det
	case at.w.Closed&lexicon.Pron != 0 && at.behindNoun() && reflexive(at.w):
		return Adv // "Pyongyang itself was silent"
	case at.w.Closed&lexicon.Pron != 0 && at.prev == Punct && reflexive(at.w) && (at.next(1).Closed&lexicon.Det != 0 || at.officeAt(at.s, at.i+1)):
		return Adv // "Peru, itself a member,"
	case at.w.Closed&lexicon.Pron != 0:
		return Pron
	case at.w.Closed&lexicon.Adv != 0 && at.prev == Prep && (at.w.Text == "today" || at.w.Text == "tomorrow") && at.next(1).Closed&lexicon.Pron != 0:
		return Noun // "From today we recognise"
	case at.w.Closed&lexicon.Adv != 0:
		return Adv
	case at.w.Closed&lexicon.Time != 0, at.w.Closed&lexicon.Honorific != 0 && !((at.prev == Modal || (at.prev == Neg || at.prev == To) && !at.capital(0)) && at.w.Forms&lexicon.Base != 0): // not "can count on", "did not miss"
		return Noun
	}
	return undecided
}

// noVerb is the tag of a word that no dictionary has as a verb.
func (at *spot) noVerb() Tag {
	switch {
	case at.word == 0 && strings.HasSuffix(at.s.Doc.Of(int(at.i)), "ing") && (at.behindNoun() || at.prev == Be) && at.nominal(at.s, at.i+1):
		return VGer
	case at.word == 0 && strings.HasSuffix(at.s.Doc.Of(int(at.i)), "ed") && !at.capital(0) && (at.prev == Pron || at.behindNoun() || at.prev == Rel) && (at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.Prep|lexicon.Pron|lexicon.Sub) != 0 || at.capital(1)):
		return VPast // "an officer sweared that": no dictionary has all verbs
	case at.word == 0 && strings.HasSuffix(at.s.Doc.Of(int(at.i)), "ed") && (at.prev == Be || at.prev == Have):
		return VPart
	case at.prev == Modal && at.w.Closed == 0 && !strings.HasSuffix(at.s.Doc.Of(int(at.i)), "ly"):
		return VBase
	case at.prev.verb() && at.lex.In(lexicon.Captive, at.word) && at.lex.In(lexicon.HoldsCaptive, at.before().Lemma) && !at.nominal(at.s, at.i+1):
		return Adv // "journalists held hostage in Chad"
	case at.word == 0 && strings.HasSuffix(at.s.Doc.Of(int(at.i)), "ly"), strings.HasSuffix(at.w.Text, "ly") && !at.w.Noun && !at.w.Adj:
		return Adv
	case at.w.Text == "deep" && at.prev.verb() && (at.next(1).Text == "into" || at.next(1).Text == "inside"):
		return Adv // "had swept deep into its territory"
	case at.w.Adj && !at.w.Noun, at.word == 0 && at.compared(at.s.Doc.Of(int(at.i))), !at.w.Known() && adjectival(at.s.Doc.Of(int(at.i))):
		return Adj
	case at.w.Adj && at.nominal(at.s, at.i+1) && at.next(1).Closed == 0 && !(at.w.Noun && (at.onlyPast(at.next(1)) || at.pastNext() || at.actsNext())):
		return Adj
	}
	return Noun
}

// actsNext says whether the word is an office behind whose it is, and the one behind the verb of whoever has that: "The UN chief | visits
// Peru", not "UN chief inspectors", "Peru's chief judges".
func (at *spot) actsNext() bool {
	n := at.next(1)
	return n.Forms&lexicon.Third != 0 && at.behindNoun() && !at.joined(1) && at.officeAt(at.s, at.i) && !at.officeAt(at.s, at.i+1)
}

// pastNext says whether the word behind is a verb in the past with its object: "an official | signed the deal".
func (at *spot) pastNext() bool {
	n := at.next(1)
	return n.Forms&lexicon.Past != 0 && !n.Noun && at.next(2).Closed&(lexicon.Det|lexicon.Poss|lexicon.NegDet|lexicon.Pron) != 0
}
