package tag

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// spot is a token whose tag is sought, and what stands before it.
type spot struct {
	*Pass
	s        *syntax.Sentence
	i        int32         // the token
	w        *lexicon.Word // its word
	word     int32         // the word's number
	prev     syntax.Tag    // what stands before
	prevWord int32
	sawVerb  syntax.Tag // the last verb so far; Punct for none
}

// undecided is the answer of a test that cannot tell.
const undecided syntax.Tag = 255

// next is the word k tokens on; that of no word beyond the sentence.
func (at *spot) next(k int32) *lexicon.Word {
	if at.i+k < at.s.Last && at.s.Doc.Tokens[at.i+k].Kind == text.Word {
		return at.Lex.Word(at.s.Words[at.i+k])
	}
	return at.Lex.Word(0)
}

// before is the word before.
func (at *spot) before() *lexicon.Word { return at.Lex.Word(at.prevWord) }

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
func (at *spot) behindNoun() bool { return at.prev == syntax.Noun || at.prev == syntax.Name }

// ofAll says whether the word means all of those before it, one by one: "Chad and Mali | both signed".
func (at *spot) ofAll() bool {
	return at.word == at.V.All || at.word == at.V.Both || at.word == at.V.Each
}

// reflexive says whether a word of the pronouns is one in -self: "itself".
func reflexive(w *lexicon.Word) bool {
	return strings.HasSuffix(w.Text, "self") || strings.HasSuffix(w.Text, "selves")
}

// prefix says whether a token is one that a hyphen joins to a verb: "re-elected", "co-hosted", "de-escalate".
func (at *spot) prefix(i int32) bool {
	word := at.s.Doc.Of(int(i))
	return strings.EqualFold(word, "re") || strings.EqualFold(word, "co") || strings.EqualFold(word, "de")
}

// tag is the tag of the word: the first test that knows decides.
func (at *spot) tag() syntax.Tag {
	for _, phrase := range [...]func(*spot) syntax.Tag{(*spot).smallWord, (*spot).wordPhrase, (*spot).hyphened, (*spot).ordered} {
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
	if at.prevWord == at.V.As && at.w.Forms&lexicon.Participle != 0 && !at.w.Noun && at.next(1).Closed&lexicon.Prep != 0 {
		return syntax.VPast // "as agreed at the summit"
	}
	if at.w.Forms&(lexicon.Participle|lexicon.Gerund) != 0 && at.next(1).Noun && at.next(1).Closed == 0 && !at.capital(1) && at.besideAdjective(at.s, at.i) {
		return syntax.Adj // "a swift, severe, and united response", "Peru's firm and continuing support"
	}
	return at.verbOrNoun()
}

// deniesVerbs says whether "neither" at the token stands before the first of two verbs that "nor" joins.
func (at *spot) deniesVerbs() bool {
	const reach = 40 // tokens
	var forms lexicon.VerbForm
	n := at.next(1)
	switch {
	case at.prev == syntax.Have || at.prev == syntax.Be:
		forms = lexicon.Participle | lexicon.Gerund
	case at.prev == syntax.Modal || at.prev == syntax.Do:
		forms = lexicon.Base
	case at.behindNoun() || at.prev == syntax.Pron:
		forms = lexicon.Third | lexicon.Past
	}
	if n.Forms&forms == 0 || n.Noun && !n.Seldom && n.Forms&lexicon.Participle == 0 && n.Weight < 50 {
		return false
	}
	for i := at.i + 2; i < min(at.s.Last, at.i+reach) && !at.is(i-at.i, text.Semicolon); i++ {
		if at.s.Words[i] == at.V.Nor {
			return i+1 < at.s.Last && at.Lex.Word(at.s.Words[i+1]).Forms != 0
		}
	}
	return false
}

// smallWord is the tag of small words by the words around them: "both", "near", "early", "due".
func (at *spot) smallWord() syntax.Tag {
	if t := at.wordBeforeAny(); t != undecided {
		return t
	}
	if at.firstPart() {
		return syntax.Adj
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
func (at *spot) wordBeforeAny() syntax.Tag {
	n := at.next(1)
	switch at.w.Text {
	case "either", "both":
		if (at.prev == syntax.Have || at.prev == syntax.Be) && n.Forms&lexicon.Participle != 0 {
			return syntax.Adv // "have either expelled their envoys or"
		}
		if at.word == at.V.Both && n.Forms&lexicon.Gerund != 0 && (!n.Noun || at.next(2).Closed&(lexicon.Det|lexicon.Poss) != 0) {
			return syntax.Adv // "both freezing his assets and"
		}
	case "neither":
		if at.deniesVerbs() {
			return syntax.Neg // "has neither condemned nor endorsed", "neither recognises Kosovo nor supports Serbia"
		}
	case "home":
		if at.prevWord == at.V.At && !at.joined(1) && n.Forms&lexicon.Past != 0 {
			return syntax.Noun // "unrest at home kept the president away"
		}
	case "ranking":
		if !at.capital(0) && (n.Text == "member" || n.Text == "democrat" || n.Text == "republican") {
			return syntax.Adj // "Ana Rios, ranking Democrat on the committee"
		}
	case "further":
		if at.prev == syntax.Prep && at.capital(1) && at.Lex.Demonym(at.s.Words[at.i+1]) {
			return syntax.Adj // "warned against further Chilean attacks"
		}
	case "near":
		if at.joined(1) && !at.capital(1) {
			return syntax.Adj // "near-simultaneous statements"
		}
	case "early", "late":
		if at.prev != syntax.Det && at.prev != syntax.Poss && at.prev != syntax.Prep && at.prev != syntax.Adj && !at.joined(1) && at.timeFollows() {
			return syntax.Adv // "early today signed", "late on Monday"
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
		return n.Noun && at.prev != syntax.To && at.prev != syntax.Modal && !(at.prev == syntax.Be && n.Forms&lexicon.Gerund != 0) && !(at.prev == syntax.Name && at.i+3 < at.s.Last && at.Lex.Word(at.s.Words[at.i+2]).Closed&lexicon.Det != 0)
	}
	return false
}

// formBeside is the tag of a form of a verb that is an adjective or a noun by what stands right beside it: "newly | elected President",
// "French | ministers Jean Dupont", "trade | accords between".
func (at *spot) formBeside() syntax.Tag {
	if at.w.Forms == 0 || at.i == at.s.First {
		return undecided
	}
	if at.w.Forms&lexicon.Participle != 0 && at.Lex.Word(at.s.Words[at.i-1]).Text == "newly" && at.prev != syntax.Name && at.prev != syntax.Noun && at.Nominal(at.s, at.i+1) {
		return syntax.Adj // "two colleagues: newly elected President Rios and"
	}
	if !at.w.Plural || at.w.Forms&lexicon.Third == 0 {
		return undecided
	}
	if at.behindNoun() && at.Lex.Word(at.w.Stem).Is(lexicon.Accord) && at.next(1).Closed&lexicon.Prep != 0 && at.finiteAhead(at.i+1) {
		return syntax.Noun // "Free trade | accords between Peru and Chile were signed"
	}
	if at.w.Weight < 50 && !at.capital(0) && at.Lex.Demonym(at.s.Words[at.i-1]) && at.capital(1) && at.OfficeAt(at.s, at.i) {
		return syntax.Noun // "the French ministers Jean Dupont and Anne Blanc"
	}
	return undecided
}

// wordOfAll is the tag of "all", "both" and "each" behind those whom they mean, and behind "be".
func (at *spot) wordOfAll() syntax.Tag {
	if !at.ofAll() {
		return undecided
	}
	n := at.next(1)
	switch at.prev {
	case syntax.Name:
		if at.capital(-1) && n.Forms&(lexicon.Past|lexicon.Third) != 0 && at.namesListed(at.s, at.i) {
			return syntax.Adv // "France, Russia and Japan all signed treaties"
		}
	case syntax.Be:
		if at.word != at.V.Each && n.Closed&lexicon.Prep != 0 && n.Text != "of" {
			return syntax.Adv // "are all at the summit"
		}
	case syntax.Punct:
		if at.i-1 > at.s.First && at.behindComma() && at.capital(-2) && n.Forms&lexicon.Past != 0 && (!n.Noun || n.Forms&lexicon.Participle != 0 && at.next(2).Closed&lexicon.Prep != 0) {
			return syntax.Adv // "Chad, Mali and Niger, all signed", "Chad and Mali, both bound to"
		}
	}
	return undecided
}

// oneWord is the tag of small words that each stand for themselves: "ever", "worth", "latter", "due".
func (at *spot) oneWord() syntax.Tag {
	n := at.next(1)
	switch at.w.Text {
	case "ever":
		if at.i > at.s.First && at.before().Closed&lexicon.Ordinal != 0 && at.Nominal(at.s, at.i+1) {
			return syntax.Adj // "the first ever summit"
		}
	case "other":
		if at.prevWord == at.V.Each && (!at.Nominal(at.s, at.i+1) || n.Adj) {
			return syntax.Noun // "call each other strategic partners"
		}
	case "worth":
		if (at.prev == syntax.Noun || at.prev == syntax.Name || at.prev == syntax.Num || at.prev == syntax.Punct) && (at.is(1, text.Number) || at.is(1, text.Other) || n.Closed&(lexicon.NumberWord|lexicon.Det|lexicon.Quantifier|lexicon.Prep) != 0 && n.Text != "of") {
			return syntax.Prep // "aid worth $10 million"
		}
	case "round":
		if at.prev == syntax.Noun && n.Closed&(lexicon.Det|lexicon.Poss) != 0 {
			return syntax.Prep // "a journey round the world"
		}
	case "latter":
		if n.Forms&(lexicon.Past|lexicon.Third) != 0 || n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 {
			return syntax.Noun // "after the latter cut ties"
		}
	case "armed":
		if at.i > at.s.First+1 && strings.HasPrefix(n.Text, "force") {
			switch before := at.s.Tag(at.i - 2); {
			case (before == syntax.Prep || before == syntax.Det) && at.capital(-1), at.prev == syntax.Conj && !before.Verb(), at.prev == syntax.Punct:
				return syntax.Adj // "of Iraqi armed forces", "sanctioned ministers and armed forces officers"
			}
		}
	case "broke":
		if at.prev == syntax.Conj && at.i+2 < at.s.Last && (n.Text == "diplomatic" || n.Text == "relations" || n.Text == "off") {
			return syntax.VPast // "accused the United States and broke diplomatic relations"
		}
	case "date":
		if at.behindNoun() && (n.Text == "from" || n.Text == "back") {
			return syntax.VBase // "Relations between Chile and Peru date back to"
		}
	case "due":
		if !at.behindNoun() || n.Text != "to" {
			break
		}
		if n := at.next(2); n.Forms&lexicon.Base != 0 && (!n.Noun || n.Seldom) && n.Closed == 0 {
			return syntax.Adv // "the trip to Russia due to begin"
		}
		return syntax.Prep // "cancelled his trip to Russia due to bad weather"
	}
	return undecided
}

// finiteAhead says whether a form of "be" or "have" or a modal verb stands behind token i before any comma, conjunction of
// clauses or the end of the sentence.
func (at *spot) finiteAhead(i int32) bool {
	const reach = 12 // tokens
	for k := i + 1; k < min(i+reach, at.s.Last); k++ {
		w := at.Lex.Word(at.s.Words[k])
		if at.s.Doc.Tokens[k].Kind != text.Word && at.s.Doc.Tokens[k].Kind != text.Number || w.Closed&(lexicon.Sub|lexicon.Rel) != 0 {
			return false
		}
		if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 {
			return at.Lex.Word(at.s.Words[k-1]).Closed&lexicon.Conj == 0 // not "accords with the plan and will be"
		}
	}
	return false
}

// wordPhrase is the tag of words in phrases of their own: "founding members", "wound up".
func (at *spot) wordPhrase() syntax.Tag {
	if at.w.Text == "vice" && at.behindComma() && !at.capital(0) && at.capital(1) && at.is(1, text.Word) {
		return syntax.Prep // "to be Ambassador to Peru, vice John Smith"
	}
	if at.w.Forms&lexicon.Gerund != 0 && at.prev != syntax.Be && (!at.capital(0) || at.prev == syntax.Name) && at.LongNameAt(at.s, at.i, lexicon.Office) {
		return syntax.Adj // "IMF managing director Ana Rios", "Ana Rios, managing partner of"
	}
	if at.w.Text == "near" && at.capital(0) && at.next(1).Text == "eastern" {
		return syntax.Adj // "Assistant Secretary for Near Eastern Affairs"
	}
	if at.prev == syntax.Name && at.Lex.Head(at.word)&lexicon.StateHead != 0 && at.w.Forms != 0 && at.capital(1) && at.Lex.NamesState(at.s.Words[at.i+1]) && !at.Lex.NamesState(at.prevWord) && at.WordIs(at.s, at.i-1, lexicon.Org) {
		return syntax.Noun // "EU states Malta and Cyprus"
	}
	if at.w.Text == "release" && (at.before().Text == "press" || at.before().Text == "media" || at.before().Text == "news") {
		return syntax.Noun // "MEDIA RELEASE MINISTER ANA RIOS"
	}
	if at.w.Text == "founding" {
		switch at.next(1).Text {
		case "member", "members", "father", "fathers", "states", "signatory", "signatories":
			return syntax.Adj // "were founding members"
		}
	}
	if at.w.Noun && at.w.Forms&lexicon.Gerund != 0 {
		switch at.before().Text {
		case "this", "each", "every", "another":
			return syntax.Noun // "In this meeting a conference was held"
		}
	}
	if at.w.Forms&lexicon.Participle != 0 && at.w.Forms&lexicon.Base != 0 && (at.next(1).Text == "by" || at.w.Text == "bound" && at.next(1).Closed&lexicon.Prep != 0) && at.prev == syntax.Punct && at.i > at.s.First && (at.behindComma() || at.s.Tag(at.i-1) == syntax.Adv) {
		return syntax.VPart // "Chile, hit by sanctions,", "Chile, bound to Peru by a pact"
	}
	if at.w.Text == "leaves" && at.next(1).Text == "for" && at.prev == syntax.Conj {
		return syntax.VThird // "arrived on Tuesday and leaves for Accra"
	}
	if at.w.Has(lexicon.Describes) && (at.prev.Verb() || at.prev == syntax.Prep) && !at.joined(0) && at.Nominal(at.s, at.i+1) && at.next(1).Closed&(lexicon.Det|lexicon.Poss) == 0 {
		return syntax.Adj // "imposed crippling sanctions"
	}
	if at.prev == syntax.Rel && at.w.Noun && (at.w.Forms&lexicon.Third != 0 || at.w.Text == "group" && at.i-3 >= at.s.First && at.is(-2, text.Comma) && at.several(at.s.Words[at.i-3])) && at.before().Text != "whose" && (at.capital(1) || at.next(1).Closed&lexicon.Det != 0) {
		if at.w.Forms&lexicon.Third == 0 {
			return syntax.VBase // "talks, which group Angola and Zambia"
		}
		return syntax.VThird // "which groups Angola and Zambia"
	}
	if at.Lex.Gathers(at.word) && at.behindNoun() && at.i > at.s.First && strings.HasPrefix(at.Lex.Word(at.s.Words[at.i-1]).Text, "leader") && at.next(1).Closed&lexicon.Prep == 0 && (at.s.Heading || !at.Nominal(at.s, at.i+1)) {
		return syntax.Noun // "Leaders retreat a success", not "Leaders retreat from the plan"
	}
	if at.w.Text == "include" && at.prev.Verb() && at.prev <= syntax.VGer && at.i > at.s.First && !at.Helps(at.s, at.i-1) {
		return syntax.VBase // "Leaders expected to attend include the kings of Spain and Norway"
	}
	if at.w.Text == "wound" && at.next(1).Text == "up" && (at.behindNoun() || at.prev == syntax.Pron || at.prev == syntax.Have) {
		return syntax.VPast // "wound up a tour"
	}
	return undecided
}

// hyphened is the tag of a word before or behind a hyphen: "a gas cut-off", "re-elected".
func (at *spot) hyphened() syntax.Tag {
	if at.joined(1) && !at.joined(0) && at.w.Forms&lexicon.Base != 0 && (at.prev == syntax.Noun || at.prev == syntax.Det || at.prev == syntax.Adj) {
		switch at.next(1).Text {
		case "off", "out", "up", "down", "back", "over", "in", "on":
			return syntax.Noun // "a gas cut-off"
		}
	}
	if at.joined(1) && !at.joined(0) && at.w.Forms&lexicon.Base != 0 && !at.prefix(at.i) && (at.LongNameAt(at.s, at.i, lexicon.Office) || at.LongNameAt(at.s, at.i, lexicon.Offices)) {
		return syntax.Noun // "through Qatari go-betweens"
	}
	again := at.i > at.s.First && at.prefix(at.i-1)
	if at.joined(1) && at.prefix(at.i) && at.next(1).Forms != 0 {
		return syntax.Adv
	}
	if at.joined(0) && !again {
		if at.w.Closed&(lexicon.NumberWord|lexicon.Ordinal) != 0 && at.prev == syntax.Num {
			return syntax.Num // "thirty-three"
		}
		if at.w.Forms&(lexicon.Participle|lexicon.Gerund) != 0 || at.w.Adj {
			return syntax.Adj
		}
		return syntax.Noun
	}
	return undecided
}

// ordered is the tag of "first", "last" and of what stands behind "whose".
func (at *spot) ordered() syntax.Tag {
	if at.capital(0) && at.i == at.s.First && at.w.Text == "first" && at.i+1 < at.s.Last && at.s.Words[at.i+1] != 0 && at.capital(1) || at.w.Text == "first" && ((at.prev == syntax.Have || at.prev == syntax.Be) && at.next(1).Forms&lexicon.Participle != 0 || (at.prev == syntax.Modal || at.prev == syntax.To) && at.next(1).Forms&lexicon.Base != 0) ||
		at.w.Text == "first" && at.prev.Verb() && at.next(1).Closed&lexicon.Prep != 0 {
		return syntax.Adv // "first Thailand, then Malaysia", "has first been", "would first meet", "fled first to"
	}
	if (at.w.Text == "last" || at.w.Text == "first") && at.prev == syntax.Be && at.next(1).Closed&lexicon.Prep != 0 && at.next(1).Text != "of" {
		return syntax.Adv // "was last in Lima in May"
	}
	if n := at.next(1); (at.w.Text == "last" || at.w.Text == "first") && at.prev != syntax.Det && at.prev != syntax.Poss && at.prev != syntax.Clitic && n.Forms&(lexicon.Past|lexicon.Third) != 0 && (!n.Noun || n.Forms&lexicon.Past != 0 && n.Weight >= 50) {
		return syntax.Adv // also "who last saw each other"
	}
	if at.i > at.s.First && at.s.Words[at.i-1] == at.V.Whose && at.w.Noun && at.w.Closed == 0 {
		return syntax.Noun // "for whose arrest"
	}
	if at.w.Closed&lexicon.Prep != 0 && at.w.Forms&lexicon.Gerund != 0 && at.prev == syntax.Be && at.Nominal(at.s, at.i+1) {
		return syntax.VGer // "was following suit"
	}
	return undecided
}

// to is the tag of "to": before an infinitive, or a preposition.
func (at *spot) to() syntax.Tag {
	n := at.next(1)
	if at.i+2 < at.s.Last && at.is(1, text.OpenQuote) {
		if q := at.next(2); q.Forms&lexicon.Base != 0 && q.Closed == 0 && !at.capital(2) && !q.Adj && (!q.Noun || q.Weight >= 20 && at.s.Doc.Tokens[min(at.i+3, at.s.Last-1)].Kind == text.Word) {
			return syntax.To // "agreed to "condemn the raid"", not "pointed to "progress""
		}
	}
	if n.Closed&(lexicon.Adv|lexicon.Neg) != 0 && n.Forms == 0 || at.joined(2) && at.prefix(at.i+1) {
		n = at.next(2) // "to re-establish"
	}
	if at.joined(3) && at.prefix(at.i+2) && at.next(1).Closed&lexicon.Adv != 0 {
		n = at.next(3) // "to fully re-establish"
	}
	if at.AdverbPair(at.s, at.i+1) {
		n = at.next(4) // "to openly and quietly support"
	}
	if m := at.next(2); n.Closed == 0 && n.Weight < 20 && n.Adj && m.Closed&(lexicon.Det|lexicon.Poss) == 0 && !(at.capital(2) && (!m.Known() && !at.Nominal(at.s, at.i+3) || at.OfficeAt(at.s, at.i+2) || at.capital(3) && at.OfficeAt(at.s, at.i+3))) {
		return syntax.Prep // "to general surprise", not "to brief Kohl" or "to brief King Abdullah"
	}
	if m := at.next(2); m.Text == "victims" || m.Text == "survivors" {
		switch n.Text {
		case "flood", "storm", "fire", "bomb", "blast", "crash", "torture", "rape", "abuse":
			return syntax.Prep // "donated tents to flood victims"
		}
	}
	if at.broughtTo(n) {
		return syntax.Prep // "brought Ana Rios to power."
	}
	if n.Closed == 0 && n.Noun && n.Weight <= 3 && n.Forms&lexicon.Base != 0 && at.prev.Verb() && !at.s.Heading && (!at.is(2, text.Word) && !at.is(2, text.Number) || at.next(2).Closed&lexicon.Prep != 0) {
		return syntax.Prep // "came to power in Peru"
	}
	if manyOf(n) {
		return syntax.Prep // "gave food to people in Chad"
	}
	if at.joined(2) && at.joined(3) && at.next(2).Text == "to" && at.next(3) == n {
		return syntax.Prep // "agreed to face-to-face talks"
	}
	if at.joined(2) && !at.prefix(at.i+1) && n.Noun && at.Lex.Word(at.s.Words[at.i+2]).Forms&lexicon.Participle != 0 {
		return syntax.Prep // "to quake-hit Chile"
	}
	if n.Forms&lexicon.Base != 0 && !at.s.Doc.Tokens[min(at.i+1, at.s.Last-1)].Capital || n.Closed&(lexicon.Be|lexicon.Have|lexicon.Do) != 0 || at.s.Heading && n.Forms&lexicon.Base != 0 {
		return syntax.To
	}
	return syntax.Prep
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
func (at *spot) that() syntax.Tag {
	switch {
	case at.i > at.s.First && at.s.Words[at.i-1] == at.V.Those && (at.next(1).Forms&(lexicon.Third|lexicon.Past) != 0 || at.next(1).Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0):
		return syntax.Rel // "was among those that sent envoys"
	case at.standsFor(at.s, at.i):
		return syntax.Det // "two pacts: that between Peru and Chile"
	case at.i > at.s.First && at.s.Tag(at.i-1) == syntax.Adv && at.next(1).Closed&lexicon.Time != 0:
		return syntax.Det // "later that month"
	case at.next(1).Text == "same" && at.next(2).Closed&lexicon.Time != 0 && !at.next(2).Plural:
		return syntax.Det // "imposed an embargo on Peru that same week"
	case at.next(1).Closed&lexicon.Time != 0 && !at.next(1).Plural && (!at.is(2, text.Word) || at.next(2).Closed&lexicon.Prep != 0):
		return syntax.Det // "arrived in Oslo that day to attend"
	case at.behindNoun():
		n := at.next(1)
		if said := at.saidIn(at.s, at.i); said != 0 && (n.Closed&lexicon.Pron != 0 || n.Closed&(lexicon.Det|lexicon.Quantifier) != 0 && (at.sawVerb == syntax.VPast || at.sawVerb == syntax.VThird)) || n.Noun && (said != 0 || at.next(2).Text == "between") || said == at.V.At && at.Nominal(at.s, at.i+1) || at.toldWhom(at.s, at.i) { // "told Belgrade that ties between", "said at the summit that the war", "said after talks that it would"
			return syntax.Sub
		}
		told := at.i + 1
		for k := int32(2); k < 4 && adverbial(n); k++ {
			n, told = at.next(k), at.i+k // "the states that still officially recognise Taiwan", "a treaty that only Peru signed"
		}
		if n.Forms&(lexicon.Third|lexicon.Past) != 0 || n.Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0 ||
			(at.before().Plural || at.severalThere(at.s, at.i)) && n.Forms&lexicon.Base != 0 && (!n.Noun || n.Seldom) && !n.Adj || (at.agreed(at.s, at.i-1) || at.agreedWith() || at.chosen()) && at.Nominal(at.s, told) {
			return syntax.Rel
		}
		return syntax.Sub
	case at.prev == syntax.Prep && at.i-2 >= at.s.First && at.before().Text == "out" && at.s.Tag(at.i-2).Verb():
		return syntax.Sub // "ruled out that"
	case at.prev == syntax.Prep && at.capital(1) && at.next(1).Closed == 0 && (at.prevWord == at.V.After || at.prevWord == at.V.Before):
		return syntax.Pron // "After that Chávez travels to Qatar"
	case at.prev == syntax.Prep || (at.prev == syntax.Conj || at.prev == syntax.Sub || at.i == at.s.First && !at.next(1).Plural && !at.s.Doc.Tokens[min(at.i+1, at.s.Last-1)].Capital) && at.next(1).Noun && at.next(1).Closed == 0:
		return syntax.Det // "since that country had left", "That country left"
	case at.prev.Verb() && (at.pointedAt(at.s, at.i+1) || at.next(1).Noun && at.next(1).Closed == 0 && !at.next(1).Plural && !at.capital(1) && (at.tooFewVerbs(at.s, at.i) || !at.reports(at.prevWord) && at.finiteAlone(at.s, at.i))):
		return syntax.Det // "left that country", "extended that invitation"
	case at.prev.Verb() && at.i+1 < at.s.Last && (at.s.Words[at.i+1] == at.V.A || at.s.Words[at.i+1] == at.V.An) && at.labels(at.prevWord):
		return syntax.Pron // "called that a grave error"
	case at.prev == syntax.Punct && (at.i == at.s.First || at.is(-1, text.OpenQuote)):
		// "That was our decision"
		if n := at.next(1); n.Forms&(lexicon.Past|lexicon.Third) != 0 && !n.Noun || n.Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0 {
			return syntax.Det
		}
	case at.prev == syntax.Punct && at.behindComma():
		// "It was Qatar, not Egypt, that mediated"
		if n := at.next(1); n.Forms&lexicon.Past != 0 && !n.Noun || n.Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0 {
			return syntax.Rel
		}
	case at.i > at.s.First && at.Lex.Word(at.s.Words[at.i-1]).Closed&lexicon.Weekday != 0 && (at.next(1).Closed&(lexicon.Modal|lexicon.Be|lexicon.Have) != 0 || at.next(1).Forms&(lexicon.Past|lexicon.Third) != 0 && !at.next(1).Noun):
		return syntax.Rel // "left for a tour on Monday that will take her to Peru"
	}
	return syntax.Sub
}

// agreedWith says whether an agreement with somebody who is named, or between two, stands before the word: "the treaty with Peru |
// that Chile signed", "the truce between Peru and Chile | that Oman brokered".
func (at *spot) agreedWith() bool {
	const reach = 9 // tokens of two names
	k := at.i - 1
	for k > at.s.First && k > at.i-reach && (at.s.Tag(k) == syntax.Name || at.s.Tag(k) == syntax.Det || at.s.Tag(k) == syntax.Conj) {
		k--
	}
	return k > at.s.First && k < at.i-1 && (at.s.Words[k] == at.V.With || at.s.Words[k] == at.V.Between) && at.agreed(at.s, k-1) && at.lacksObject()
}

// chosen says whether somebody stands right before the word, of whom the verb behind it tells what another does with him: "the
// candidate | that Oslo supported", "the rebels | that Chad had armed", not "promised the rebels that Chad would leave".
func (at *spot) chosen() bool {
	_, senses := at.Lex.Match(at.s.Doc, at.s.Words, int(at.i-1), int(at.i), nil)
	if at.Lex.Head(at.s.Words[at.i-1])&lexicon.Doer == 0 && !syntax.HasClass(senses, lexicon.Office) && !syntax.HasClass(senses, lexicon.Offices) {
		return false
	}
	for k := at.i - 2; k >= at.s.First; k-- {
		switch tag := at.s.Tag(k); {
		case tag.Verb():
			if at.Lex.Word(at.Lex.Word(at.s.Words[k]).Lemma).Does(lexicon.Reporting | lexicon.Informs | lexicon.Dative) {
				return false
			}
			return at.lacksObject()
		case tag == syntax.Prep && at.s.Words[k] != at.V.Of && at.s.Words[k] != at.V.With:
			return false // "a warning from the minister that Chad had left", "affirmed through its envoy that Chad would stay"
		case tag == syntax.Punct:
			return at.lacksObject()
		}
	}
	return false
}

// lacksObject says whether the verb behind the word and its subject has no object behind it: "that Chile signed in Oslo", not
// "that Chile would free ten prisoners".
func (at *spot) lacksObject() bool {
	const reach = 12 // tokens
	aux := lexicon.Be | lexicon.Have | lexicon.Modal | lexicon.Do | lexicon.Neg
	for k := at.i + 1; k+1 < min(at.i+reach, at.s.Last); k++ {
		w, n := at.Lex.Word(at.s.Words[k]), at.Lex.Word(at.s.Words[k+1])
		if at.s.Doc.Tokens[k].Capital || w.Forms&(lexicon.Past|lexicon.Participle) == 0 && (w.Closed&aux == 0) {
			continue
		}
		for (w.Closed&aux != 0 || at.Lex.Word(w.Lemma).Text == "help" && n.Forms&lexicon.Base != 0) && k+2 < at.s.Last { // "that Chile helped broker"
			k++
			w, n = at.Lex.Word(at.s.Words[k]), at.Lex.Word(at.s.Words[k+1])
		}
		return at.s.Doc.Tokens[k+1].Kind != text.Word || n.Closed&lexicon.Prep != 0 || n.Closed&aux != 0 || n.Forms&lexicon.Third != 0 || n.Forms&lexicon.Past != 0 && !n.Noun && !n.Adj
	}
	return false
}

// closedWord is the tag of a word of the closed classes: what joins, asks, counts, points.
func (at *spot) closedWord() syntax.Tag {
	switch {
	case at.word == at.V.To:
		return at.to()
	case at.word == at.V.That:
		return at.that()
	case at.word == at.V.Her:
		if at.Nominal(at.s, at.i+1) {
			return syntax.Poss
		}
		return syntax.Pron
	case at.w.Closed&lexicon.Neg != 0 && at.w.Closed&(lexicon.Pron|lexicon.Modal) == 0:
		return syntax.Neg
	case at.w.Closed&lexicon.NegDet != 0 && at.joined(1) && at.s.Words[at.i+1] != at.V.One:
		return syntax.Adj // "a no-fly zone", not "no-one"
	case at.w.Closed&lexicon.NegDet != 0:
		return syntax.Det
	case at.w.Text == "would" && at.joined(1):
		return syntax.Adj // "a would-be ally"
	case at.w.Text == "would" || at.w.Text == "could" || at.w.Text == "should":
		return syntax.Modal
	case at.w.Closed&lexicon.Modal != 0 && (at.prev != syntax.Det || at.PronounDet(at.prevWord) || at.prevWord == at.V.That && (at.next(1).Forms&lexicon.Base != 0 || at.next(1).Closed&(lexicon.Be|lexicon.Have) != 0)) && (at.prev != syntax.Adj || at.before().Text == "least") && at.prev != syntax.Poss: // "or at least | will not"
		return syntax.Modal
	case at.w.Closed&lexicon.Be != 0:
		return syntax.Be
	case at.w.Text == "have" && at.prev == syntax.Conj && at.sawVerb == syntax.VBase && at.next(1).Forms&lexicon.Participle == 0:
		return syntax.VBase // "refused to recognize Peru or have relations with it"
	case at.w.Closed&lexicon.Have != 0:
		return syntax.Have
	case at.w.Closed&lexicon.Do != 0:
		return syntax.Do
	case at.w.Closed&lexicon.Poss != 0:
		return syntax.Poss
	case (at.word == at.V.Like || at.w.Text == "back" && at.Nominal(at.s, at.i+1)) && (at.prev == syntax.Modal || at.prev == syntax.To):
		return syntax.VBase // "would back Peru"
	case at.w.Text == "back" && at.prev == syntax.Name && at.capital(1) && at.next(1).Closed == 0 && (at.twoNames(at.s, at.i-1) || at.s.Heading && at.namesListed(at.s, at.i)):
		return syntax.VBase // "Norway and Chile back Peru"
	case at.w.Text == "back" && at.prev == syntax.Rel && (at.capital(1) || at.next(1).Closed&(lexicon.Det|lexicon.Poss) != 0):
		return syntax.VBase // "Chad and Mali, which back the rebels"
	case at.w.Closed&lexicon.Rel != 0:
		return syntax.Rel
	case at.w.Closed&lexicon.Conj != 0 && at.w.Text == "yet" && (at.prev == syntax.Modal || at.prev == syntax.Have || at.prev == syntax.Be || at.is(1, text.Comma)):
		return syntax.Adv // "may yet attend", "has not decided yet, its minister said"
	case at.w.Closed&lexicon.Conj != 0 && at.w.Text == "but" && at.excepts(at.s, at.i):
		return syntax.Prep // "none of the seven but Japan"
	case at.w.Closed&lexicon.Conj != 0:
		return syntax.Conj
	case at.w.Closed&lexicon.Sub != 0 && at.prev == syntax.Det && at.w.Noun:
		return syntax.Noun // "for a while"
	case at.w.Text == "once" && (at.next(1).Text == "again" || at.behindComma() && at.titleAside(at.s, at.i+1)):
		return syntax.Adv // "once again declared war", "Ana Rios, once Peru's prime minister,"
	case at.w.Text == "once" && (at.prev == syntax.Rel || at.prev == syntax.Be || at.prev == syntax.Have || at.prev == syntax.Modal || (at.behindNoun() || at.prev == syntax.Pron) && (at.onlyPast(at.next(1)) || at.next(1).Forms&lexicon.Past != 0 && (at.capital(2) || at.next(2).Closed&(lexicon.Det|lexicon.Poss) != 0))):
		return syntax.Adv // "was once ambassador", "who once served", "Ecuador once supported Peru"
	case at.w.Closed&lexicon.Sub != 0 && at.w.Closed&lexicon.Prep == 0:
		return syntax.Sub
	}
	return at.countingWord()
}

// countingWord is the tag of a word of the closed classes that counts, or says of what, where or how.
func (at *spot) countingWord() syntax.Tag {
	switch {
	case at.w.Closed&(lexicon.NumberWord|lexicon.Ordinal) != 0:
		if at.word == at.V.One && (at.prev == syntax.Adj || at.prev == syntax.Name && at.Lex.Demonym(at.prevWord)) {
			return syntax.Noun // "the Swedish one"
		}
		if at.word == at.V.One && at.next(1).Text == "another" {
			return syntax.Adj // "recognised one another"
		}
		if at.word == at.V.One && at.prev != syntax.Det && !at.next(1).Noun && at.next(1).Closed&lexicon.Prep == 0 && !at.describedNoun(at.s, at.i+1) {
			return syntax.Pron
		}
		return syntax.Num
	case at.word == at.V.Another && at.prevWord == at.V.One && at.prev == syntax.Adj:
		return syntax.Noun
	case (at.w.Text == "each" || at.w.Text == "apiece") && (at.prev == syntax.Noun || at.prev == syntax.Num || at.prevWord == at.V.One) && !at.Nominal(at.s, at.i+1):
		return syntax.Adv // "two Russian diplomats each"
	case at.w.Text == "much" && at.prev == syntax.Pron:
		return syntax.Adv // "I very much look forward"
	case at.ofAll() && at.allDo(at.s, at.i, at.prev):
		return syntax.Adv // "Egypt and Sudan have both signed"
	case (at.word == at.V.Both || at.word == at.V.Each) && at.behindNoun() && at.next(1).Forms&lexicon.Base != 0 && at.next(2).Closed&(lexicon.Poss|lexicon.Det) != 0:
		return syntax.Adv // "Ali and Omar both lead their delegations"
	case at.ofAll() && at.prev == syntax.Rel && at.next(1).Forms&(lexicon.Base|lexicon.Past) != 0 && !at.next(1).Plural && (!at.next(1).Noun || at.next(1).Weight >= 60):
		return syntax.Adv // "Greece and Cyprus, which both accuse Turkey"
	case at.word == at.V.Both && at.prev == syntax.Be && at.next(1).Closed&lexicon.Prep != 0:
		return syntax.Adv // "were both in Washington"
	case (at.w.Text == "more" || at.w.Text == "less" || at.w.Text == "most") && adverbial(at.next(1)) && (at.next(2).Closed&lexicon.Prep != 0 || !at.is(2, text.Word)):
		return syntax.Adv // "engaged more actively in talks"
	case at.w.Text == "half" && at.prev == syntax.Num && at.i > at.s.First && at.Lex.Word(at.s.Words[at.i-1]).Closed&lexicon.Ordinal != 0:
		return syntax.Noun // "the first half"
	case at.w.Closed&lexicon.Quantifier != 0:
		return syntax.Det
	case at.w.Closed&lexicon.Prep != 0 && at.prev == syntax.Det && !at.PronounDet(at.prevWord) && at.before().Closed&lexicon.Quantifier == 0 && at.w.Adj && (at.Nominal(at.s, at.i+1) || at.next(1).Closed&lexicon.Time != 0):
		return syntax.Adj // "the past year"
	case at.w.Closed&lexicon.Adv != 0 && (at.w.Adj || at.Compared(at.w.Text)) && at.describesNoun(at.s, at.i, at.prev):
		return syntax.Adj // "his earlier trips", "impose further sanctions"
	case at.w.Text == "then" && (at.prev == syntax.Det || at.prev == syntax.Poss || at.prev == syntax.Clitic):
		return syntax.Adj // "the then president"
	case at.w.Text == "only" && (at.prev == syntax.Det || at.prev == syntax.Poss) && at.Nominal(at.s, at.i+1):
		return syntax.Adj // "the only NATO member"
	case at.w.Closed&lexicon.Prep != 0 && at.roughly(at.s, at.i, at.prev, at.prevWord):
		return syntax.Adv // "expelled about 30 diplomats", "over 50 states"
	case at.w.Closed&lexicon.Prep != 0 && at.w.Forms == 0:
		return syntax.Prep
	case at.w.Closed&lexicon.Prep != 0 && (at.Nominal(at.s, at.i+1) || at.prev != syntax.Be && at.prev != syntax.Have):
		return syntax.Prep
	case at.w.Closed&lexicon.Det != 0:
		return syntax.Det
	case at.w.Closed&lexicon.Pron != 0 && at.behindNoun() && reflexive(at.w):
		return syntax.Adv // "Pyongyang itself was silent"
	case at.w.Closed&lexicon.Pron != 0 && at.prev == syntax.Punct && reflexive(at.w) && (at.next(1).Closed&lexicon.Det != 0 || at.OfficeAt(at.s, at.i+1)):
		return syntax.Adv // "Peru, itself a member,"
	case at.w.Closed&lexicon.Pron != 0:
		return syntax.Pron
	case at.w.Closed&lexicon.Adv != 0 && at.prev == syntax.Prep && (at.w.Text == "today" || at.w.Text == "tomorrow") && at.next(1).Closed&lexicon.Pron != 0:
		return syntax.Noun // "From today we recognise"
	case at.w.Closed&lexicon.Adv != 0:
		return syntax.Adv
	case at.w.Closed&lexicon.Time != 0, at.w.Closed&lexicon.Honorific != 0 && !((at.prev == syntax.Modal || (at.prev == syntax.Neg || at.prev == syntax.To) && !at.capital(0)) && at.w.Forms&lexicon.Base != 0): // not "can count on", "did not miss"
		return syntax.Noun
	}
	return undecided
}

// noVerb is the tag of a word that no dictionary has as a verb.
func (at *spot) noVerb() syntax.Tag {
	switch {
	case at.word == 0 && strings.HasSuffix(at.s.Doc.Of(int(at.i)), "ing") && (at.behindNoun() || at.prev == syntax.Be) && at.Nominal(at.s, at.i+1):
		return syntax.VGer
	case at.word == 0 && strings.HasSuffix(at.s.Doc.Of(int(at.i)), "ed") && !at.capital(0) && (at.prev == syntax.Pron || at.behindNoun() || at.prev == syntax.Rel) && (at.next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.Prep|lexicon.Pron|lexicon.Sub) != 0 || at.capital(1)):
		return syntax.VPast // "an officer sweared that": no dictionary has all verbs
	case at.word == 0 && strings.HasSuffix(at.s.Doc.Of(int(at.i)), "ed") && (at.prev == syntax.Be || at.prev == syntax.Have):
		return syntax.VPart
	case at.prev == syntax.Modal && at.w.Closed == 0 && !strings.HasSuffix(at.s.Doc.Of(int(at.i)), "ly"):
		return syntax.VBase
	case at.prev.Verb() && at.Lex.In(lexicon.Captive, at.word) && at.Lex.In(lexicon.HoldsCaptive, at.before().Lemma) && !at.Nominal(at.s, at.i+1):
		return syntax.Adv // "journalists held hostage in Chad"
	case at.word == 0 && strings.HasSuffix(at.s.Doc.Of(int(at.i)), "ly"), strings.HasSuffix(at.w.Text, "ly") && !at.w.Noun && !at.w.Adj:
		return syntax.Adv
	case at.w.Text == "deep" && at.prev.Verb() && (at.next(1).Text == "into" || at.next(1).Text == "inside"):
		return syntax.Adv // "had swept deep into its territory"
	case at.w.Adj && !at.w.Noun, at.word == 0 && at.Compared(at.s.Doc.Of(int(at.i))), !at.w.Known() && adjectival(at.s.Doc.Of(int(at.i))):
		return syntax.Adj
	case at.w.Adj && at.Nominal(at.s, at.i+1) && at.next(1).Closed == 0 && !(at.w.Noun && (at.onlyPast(at.next(1)) || at.pastNext() || at.actsNext())):
		return syntax.Adj
	}
	return syntax.Noun
}

// actsNext says whether the word is an office behind whose it is, and the one behind the verb of whoever has that: "The UN chief | visits
// Peru", not "UN chief inspectors", "Peru's chief judges".
func (at *spot) actsNext() bool {
	n := at.next(1)
	return n.Forms&lexicon.Third != 0 && at.behindNoun() && !at.joined(1) && at.OfficeAt(at.s, at.i) && !at.OfficeAt(at.s, at.i+1)
}

// pastNext says whether the word behind is a verb in the past with its object: "an official | signed the deal".
func (at *spot) pastNext() bool {
	n := at.next(1)
	return n.Forms&lexicon.Past != 0 && !n.Noun && at.next(2).Closed&(lexicon.Det|lexicon.Poss|lexicon.NegDet|lexicon.Pron) != 0
}
