package tag

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// tagger gives the tokens of a sentence their parts of speech, from left to right.
type tagger struct {
	*Pass
	s        *syntax.Sentence
	names    map[int32]bool // the ordinary words that are names in this document
	titled   bool           // it is a heading in which all words have capitals
	prev     syntax.Tag     // what stands before, asides left out
	prevWord int32
	sawVerb  syntax.Tag    // the form of the last verb, for coordination; Punct for none
	held     grammar.Aside // between an auxiliary and its verb
	around   grammar.Aside // before the bracket that is open
	at       spot          // the word whose tag is sought, kept from one to the next
}

// Tag gives each token its part of speech, from left to right: a word that can
// be several takes the one its neighbours allow.
func (p *Pass) Tag(s *syntax.Sentence, names map[int32]bool) {
	s.Tags = make([]syntax.Tag, s.Last-s.First)
	t := tagger{Pass: p, s: s, names: names, titled: titleCase(s, p.Lex), prev: syntax.Punct, sawVerb: syntax.Punct}
	for i := s.First; i < s.Last; {
		if t.held.Verb == i && i > s.First {
			t.prev, t.prevWord = t.held.Aux, t.held.Word
		}
		if end := t.several(i); end > i {
			i = end
			continue
		}
		tag := t.one(i)
		s.Tags[i-s.First] = tag
		t.passed(i, tag)
		i++
	}
	p.supplyVerb(s)
	p.supplyClauseVerb(s)
	p.supplyPaired(s)
	p.supplyStarved(s)
}

// several tags words at token i that are one thing; it returns where they end, i for none.
func (t *tagger) several(i int32) int32 {
	s := t.s
	if n := t.negation(s, i); n > 0 { // "no longer"
		t.set(i, i+n, syntax.Adv)
		s.Tags[i-s.First] = syntax.Neg
		return i + n
	}
	if n := t.timeAside(s, i, t.prev); n > 0 { // "might one day invade"
		t.set(i, i+n, syntax.Adv)
		return i + n
	}
	if n := t.longName(s, i, t.Lex.Word(s.Words[i]), t.titled); n > 0 { // "United States President": no participle
		t.set(i, i+n, syntax.Name)
		t.prev, t.prevWord = syntax.Name, s.Words[i+n-1]
		return i + n
	}
	if n := t.howOften(s, i); n > 0 {
		t.set(i, i+n, syntax.Adj)
		t.prev, t.prevWord = syntax.Adj, s.Words[i+n-1]
		return i + n
	}
	return i
}

// set gives the tokens from one to another a tag.
func (t *tagger) set(i, end int32, tag syntax.Tag) {
	for ; i < end; i++ {
		t.s.Tags[i-t.s.First] = tag
	}
}

// one is the part of speech of token i.
func (t *tagger) one(i int32) syntax.Tag {
	switch t.s.Doc.Tokens[i].Kind {
	case text.Number:
		return syntax.Num
	case text.Clitic:
		return t.clitic(i)
	case text.Word:
		return t.word(i)
	}
	return syntax.Punct
}

// passed notes what stands before the next token, token i with its tag.
func (t *tagger) passed(i int32, tag syntax.Tag) {
	if tag.Verb() {
		t.sawVerb = tag
	}
	switch kind := t.s.Doc.Tokens[i].Kind; {
	case kind == text.OpenQuote, kind == text.CloseQuote:
		return
	case kind == text.Comma && i > t.held.Verb:
		t.held = t.AsideAt(t.s, i)
	case kind == text.Open && t.around.Verb == 0:
		t.around = grammar.Aside{Aux: t.prev, Word: t.prevWord, Verb: i}
	case kind == text.Close && t.around.Verb > 0: // "Peru (pictured) | backs Chile"
		t.prev, t.prevWord = t.around.Aux, t.around.Word
		t.around = grammar.Aside{}
		return
	}
	if tag != syntax.Adv {
		t.prev, t.prevWord = tag, t.s.Words[i]
	}
}

// clitic is the part of speech of what an apostrophe joins to a word: "n't", "'ll", "'s".
func (t *tagger) clitic(i int32) syntax.Tag {
	s := t.s
	switch c := t.Lex.Word(s.Words[i]).Closed; {
	case c&lexicon.Neg != 0:
		return syntax.Neg
	case c&lexicon.Modal != 0:
		return syntax.Modal
	case c&lexicon.Be != 0:
		return syntax.Be
	case c&lexicon.Have != 0:
		return syntax.Have
	case c == 0 && (t.prev == syntax.Pron && !t.ownsAsNoun(s, i) || t.prev == syntax.Rel && !s.Doc.Tokens[i-1].AllCaps || i > s.First && t.neverOwns(s.Words[i-1])):
		return syntax.Be // "he's", "who's", not "WHO's"
	}
	return syntax.Clitic
}

// word is the part of speech of the word at token i.
func (t *tagger) word(i int32) syntax.Tag {
	s, d, word := t.s, t.s.Doc, t.s.Words[i]
	if i+1 < s.Last && d.Tokens[i+1].Kind == text.Number && strings.EqualFold(d.Of(int(i)), "no.") {
		return syntax.Num // "penal colony No. 4"
	}
	if t.zone(s, i) {
		return syntax.Num
	}
	ordinary := !d.Tokens[i].Capital || t.ordinary(i)
	w, capital := t.Lex.Word(word), d.Tokens[i].Capital
	modal, may := w.Closed&lexicon.Modal != 0, false // "May" and "may"
	if capital && modal {
		may = t.titled && t.mayDo(s, i, t.prev)
	}
	switch {
	case t.ordersPoint(s, i):
		return syntax.Adv
	case !capital && t.Lex.In(lexicon.Excepting, word) && t.excepts(s, i): // "all members bar Chad"
		return syntax.Prep
	case w.Closed&lexicon.Pron != 0 && reflexive(w) && t.emphatic(s, i, t.prev):
		return syntax.Adv
	case w.Closed&lexicon.Month != 0 && capital && !may && (t.names[word] && t.surnameMonth(s, i, t.prev, t.prevWord) || t.givenBefore(s, i, t.prev) || t.givenMonth(s, i)):
		return syntax.Name
	case w.Closed&(lexicon.Month|lexicon.Weekday) != 0 && capital && !may && !(modal && initialSubject(d, i, s)):
		return syntax.Num
	case !ordinary || t.prev == syntax.Name && t.regnal(s, i):
		return syntax.Name
	}
	t.at = spot{Pass: t.Pass, s: s, i: i, w: w, word: word, prev: t.prev, prevWord: t.prevWord, sawVerb: t.sawVerb}
	tag := t.at.tag()
	if tag == syntax.Noun && w.Forms&lexicon.Base != 0 && t.prev == syntax.Name && t.asked(s, i) {
		tag = syntax.VBase
	}
	if tag == syntax.Noun && d.Tokens[i].Joined && i > s.First && t.Lex.Word(s.Words[i-1]).Text == "non" {
		s.Tags[i-1-s.First] = syntax.Adj // "the | non-payment of debts"
	}
	if w.Forms&lexicon.Participle != 0 && w.Closed&lexicon.Have == 0 && d.Tokens[i].Capital && t.initial(i, w) && t.beforeTitle(s, i+1) {
		return syntax.Adj // "Ousted President Askar Akayev", "LIMA - Convicted crime boss Ana Rios"
	}
	if i == s.First && (w.Text == "neighbouring" || w.Text == "neighboring") {
		return syntax.Adj // "Neighbouring Chad fought"
	}
	return tag
}

// ordinary says whether the word with a capital at token i is one of English that has it only by its place, as at the
// beginning of a sentence, and no name.
func (t *tagger) ordinary(i int32) bool {
	s, tokens, word := t.s, t.s.Doc.Tokens, t.s.Words[i]
	at, w := &tokens[i], t.Lex.Word(t.s.Words[i])
	long := at.AllCaps && at.End-at.Start > 1 // in capitals
	if word == 0 || !w.Known() || long && !t.titled && w.Closed&^lexicon.Month == 0 {
		return false
	}
	before := func(kind text.Kind) bool { return i > s.First && tokens[i-1].Kind == kind }
	next := func(kind text.Kind) bool { return i+1 < s.Last && tokens[i+1].Kind == kind }
	capitalNext := i+1 < s.Last && tokens[i+1].Capital
	switch {
	case t.titled && at.AllCaps && w.Closed&lexicon.Pron != 0 && !allCapitals(s):
		return false // "US Envoy Visits Peru"
	case t.titled:
		return !t.names[word] && !(w.Closed == 0 && (t.honoured(s, i) || t.listed(i) || t.calledSo(i)))
	case long && (w.Closed&lexicon.Pron != 0 || before(text.Open) && next(text.Close)):
		return false // "US", not "us"; "Islamic State (IS)"
	case at.AllCaps && w.Closed&lexicon.Modal != 0 && t.acronym(s, i):
		return false // "CAN is made up of"
	case w.Closed&lexicon.Ordinal != 0 && t.numbers(s, i):
		return true
	case at.Joined && w.Adj && w.Closed == 0 && !tokens[i-1].Capital && !t.Lex.NamesState(word) && !t.Lex.Demonym(word) && tokens[i-1].Kind == text.Word:
		return true // "the ultra-Orthodox | Shas Party"
	case before(text.Open) && next(text.Word) && capitalNext && w.Closed == 0: // "(Unified Marxist-Leninist)"
		return false
	case w.Text == "per" && capitalNext: // Per Stig Møller
		return false
	case t.initial(i, w):
		return !t.names[word] && !t.Lex.NamesState(word) && !(w.Closed == 0 && w.Given && capitalNext)
	case i > s.First && t.Membership(s, i):
		return true // "NATO Allies", "EU Member States"
	case capitalNext && tokens[i+1].Joined:
		return false
	case t.prev == syntax.Name && !s.Heading && t.syllable(s, i): // "Kim In Ryong"
		return false
	case w.Text == "he" && t.surnameHe(s, i): // "Vice Premier He Lifeng"
		return false
	case t.prev == syntax.Name && t.InitialAt(s, i) && next(text.Word) && capitalNext: // "Paul A Volcker"
		return false
	case w.Forms&lexicon.Participle != 0 && !w.Noun && i > s.First && i+1 < s.Last && t.Lex.NamesState(s.Words[i-1]) && t.Lex.Word(s.Words[i+1]).Text == "in":
		return true // "the Government of Greece Established in Egypt"
	case w.Closed&lexicon.Modal != 0 && !s.Heading && !at.AllCaps && next(text.Word) && capitalNext && (before(text.Word) || before(text.Comma)): // "Foreign Minister Will Ford"
		return false
	}
	const small = lexicon.Det | lexicon.Prep | lexicon.Conj | lexicon.Poss | lexicon.Pron | lexicon.Modal | lexicon.Be | lexicon.Have
	return w.Closed&small != 0 && !at.AllCaps && w.Closed&lexicon.Month == 0
}

// listed says whether token i is of the name of one word and another, with initials, with which a line of a list begins, before a
// comma and his title: "| Nicholas | Burns |, Ambassador to Chad", "| Mark | T. Hale |, Nominee for", not "Rios Visits, Minister Says".
func (t *tagger) listed(i int32) bool {
	const longest = 4 // tokens of a name
	s, words, comma := t.s, 0, t.s.First
	for ; comma < s.Last && s.Doc.Tokens[comma].Kind != text.Comma; comma++ {
		x := &s.Doc.Tokens[comma]
		if x.Kind != text.Word || !x.Capital || comma >= s.First+longest {
			return false
		}
		if !t.InitialAt(s, comma) {
			words++
		}
	}
	if i >= comma || words != 2 || comma+1 >= s.Last || !t.Lex.Word(s.Words[s.First]).Given || t.Lex.NamesState(s.Words[s.First]) {
		return false
	}
	if w := t.Lex.Word(s.Words[comma-1]); w.Known() && !w.Noun && !w.Adj {
		return false
	}
	n, senses := t.LookUp(s, comma+1, s.Last)
	end := comma + 1 + int32(n)
	return syntax.HasClass(senses, lexicon.Office) && (end >= s.Last || t.Lex.Word(s.Words[end]).Closed&(lexicon.Prep|lexicon.Conj) != 0 || s.Doc.Tokens[end].Kind == text.Comma || s.Words[end] == t.V.To)
}

// calledSo says whether token i is the given name of whom a title stands before, with a surname that no dictionary has: "Foreign
// Minister | Mark | Orton".
func (t *tagger) calledSo(i int32) bool {
	s := t.s
	if i == s.First || i+1 >= s.Last || !t.Lex.Word(s.Words[i]).Given || !s.Doc.Tokens[i+1].Capital || t.Lex.Word(s.Words[i+1]).Known() {
		return false
	}
	return t.WordIs(s, i-1, lexicon.Office)
}

// initial says whether the word at token i has its capital since it begins a sentence, or what stands for one: behind a quotation
// mark, a colon, "(b) | Not later than".
func (t *tagger) initial(i int32, w *lexicon.Word) bool {
	s, tokens := t.s, t.s.Doc.Tokens
	if i == s.First {
		return true
	}
	switch tokens[i-1].Kind {
	case text.Word, text.Comma, text.Semicolon, text.Clitic, text.Number, text.Other:
		return false
	case text.Close:
		return w.Noun || i == s.First+3 && tokens[s.First].Kind == text.Open
	}
	return true
}

// supplyPaired finds the first of two verbs with an adverb before each: "Peru deeply | regrets and strongly
// condemns the attack".
func (p *Pass) supplyPaired(s *syntax.Sentence) {
	for i := s.First + 2; i+3 < s.Last; i++ {
		w := p.Lex.Word(s.Words[i])
		if s.Tag(i) != syntax.Noun || w.Forms&(lexicon.Third|lexicon.Base) == 0 || s.Tag(i-1) != syntax.Adv || s.Tag(i-2) != syntax.Name && s.Tag(i-2) != syntax.Noun || s.Tag(i+1) != syntax.Conj || s.Tag(i+2) != syntax.Adv {
			continue
		}
		if tag := s.Tag(i + 3); tag == syntax.VThird && w.Forms&lexicon.Third != 0 || tag == syntax.VBase && w.Forms&lexicon.Base != 0 {
			s.Tags[i-s.First] = tag
		}
	}
}

// acronym says whether a word in capitals is a body's short form, as the dictionaries have it.
func (p *Pass) acronym(s *syntax.Sentence, i int32) bool {
	n, senses := p.Lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	return n == 1 && syntax.HasClass(senses, lexicon.Org)
}

// zone says whether the word at token i tells by which clock a time before it is: "at 9:30 p.m. | EST".
func (p *Pass) zone(s *syntax.Sentence, i int32) bool {
	if i <= s.First || !s.Doc.Tokens[i].AllCaps || s.Doc.Tokens[i-1].Kind != text.Number && (i-2 < s.First || s.Doc.Tokens[i-2].Kind != text.Number) {
		return false
	}
	return p.Lex.Word(s.Words[i]).Has(lexicon.Zone)
}

// neverOwns says whether a word before "'s" only stands before the verb: "that's", "there's".
func (p *Pass) neverOwns(word int32) bool {
	switch p.Lex.Word(word).Text {
	case "that", "there", "here", "where", "how", "why", "when", "what":
		return true
	}
	return false
}

// ownsAsNoun says whether the clitic at token i, behind a pronoun that names somebody as a noun does, tells whose the noun
// behind it is: "to nobody | 's surprise", "to everyone's relief".
func (p *Pass) ownsAsNoun(s *syntax.Sentence, i int32) bool {
	switch p.Lex.Word(s.Words[i-1]).Text {
	case "nobody", "everybody", "somebody", "anybody", "everyone", "someone", "anyone", "one":
		return i+1 < s.Last && p.Lex.Word(s.Words[i+1]).Noun && p.Lex.Word(s.Words[i+1]).Closed == 0 && p.Lex.Word(s.Words[i+1]).Forms&lexicon.Gerund == 0
	}
	return false
}

// surnameHe says whether "He" at token i is a surname: within a sentence, before a word with a
// capital that no dictionary has.
func (p *Pass) surnameHe(s *syntax.Sentence, i int32) bool {
	if i == s.First || i+1 >= s.Last {
		return false
	}
	last, next := &s.Doc.Tokens[i-1], &s.Doc.Tokens[i+1]
	return (last.Kind == text.Word || last.Kind == text.Clitic || last.Kind == text.Comma) && next.Kind == text.Word && next.Capital && !next.AllCaps && !p.Lex.Word(s.Words[i+1]).Known()
}

// syllable says whether the capitalised small word at token i is part of a name, as
// Korean, Burmese and Chinese ones have them: "Kim In Ryong", "Lt General Than Hlaing".
func (p *Pass) syllable(s *syntax.Sentence, i int32) bool {
	switch p.Lex.Word(s.Words[i]).Text {
	case "in", "on", "an", "so", "than":
	default:
		return false
	}
	if i+1 >= s.Last || i < s.First+1 {
		return false
	}
	last, next := &s.Doc.Tokens[i-1], &s.Doc.Tokens[i+1]
	return next.Kind == text.Word && next.Capital && !next.AllCaps && last.Kind == text.Word && last.Capital && !last.AllCaps && p.Lex.Word(s.Words[i+1]).Closed == 0
}

// beforeTitle says whether a title with a name stands at token i, whose it is before
// it or not: "President Akayev", "Malian president Ibrahim Keita".
func (p *Pass) beforeTitle(s *syntax.Sentence, i int32) bool {
	for range 4 {
		if i+1 >= s.Last {
			return false
		}
		n, senses := p.LookUp(s, i, s.Last)
		if syntax.HasClass(senses, lexicon.Office) {
			next := i + int32(n)
			return next < s.Last && s.Doc.Tokens[next].Kind == text.Word && s.Doc.Tokens[next].Capital && p.Lex.Word(s.Words[next]).Closed&(lexicon.Weekday|lexicon.Month) == 0
		}
		if w := p.Lex.Word(s.Words[i]); !syntax.HasClass(senses, lexicon.Demonym) && (w.Closed != 0 || !w.Noun && !w.Adj) {
			return false
		}
		i += max(int32(n), 1) // also "Convicted Chadian | underworld | boss Ali Noor"
	}
	return false
}

// namesListed says whether a list of names ends right before token i: "France, Russia,
// and the United States".
func (p *Pass) namesListed(s *syntax.Sentence, i int32) bool {
	k := i - 1
	for k > s.First && k > i-8 && s.Tag(k) == syntax.Name {
		k--
	}
	if k > s.First && s.Tag(k) == syntax.Det {
		k--
	}
	if k <= s.First || s.Tag(k) != syntax.Conj {
		return false
	}
	if k--; k > s.First && s.Doc.Tokens[k].Kind == text.Comma {
		k--
	}
	return s.Doc.Tokens[k].Capital
}

// howOften is how many words from token i on hyphens join to an adjective that tells how often something is: "the
// twice-a-year summit", "a once-in-a-lifetime visit"; 0 for none.
func (p *Pass) howOften(s *syntax.Sentence, i int32) int32 {
	w := p.Lex.Word(s.Words[i]).Text
	if w != "once" && w != "twice" || i+2 >= s.Last || !s.Doc.Tokens[i+1].Joined || !s.Doc.Tokens[i+2].Joined {
		return 0
	}
	n := int32(1)
	for i+n < s.Last && s.Doc.Tokens[i+n].Joined {
		n++
	}
	return n
}

// namesJoined says whether "and" joins names right before token i.
func (p *Pass) namesJoined(s *syntax.Sentence, i int32) bool {
	for k := i - 1; k > s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case syntax.Conj:
			return s.Tag(k-1) == syntax.Name
		case syntax.Name, syntax.Noun, syntax.Adj:
		default:
			return false
		}
	}
	return false
}

// surnameMonth says whether a month's name that is also the surname of one named in the
// article stands where no month can: "spoke with May", "May said", not "since May",
// "May 3".
func (p *Pass) surnameMonth(s *syntax.Sentence, i int32, prev syntax.Tag, prevWord int32) bool {
	if i+1 < s.Last && s.Doc.Tokens[i+1].Kind == text.Number {
		return false
	}
	switch prev {
	case syntax.Prep:
		switch p.Lex.Word(prevWord).Text {
		case "with", "to", "against", "for", "between":
			return true
		}
		return false
	case syntax.VPast, syntax.VBase, syntax.VThird, syntax.VGer, syntax.VPart:
		return true
	case syntax.Clitic: // "Britain's May", not "Britain's May election"
		if i < s.First+2 || !p.Lex.NamesState(s.Words[i-2]) {
			return false
		}
		n := p.Lex.Word(s.Words[min(i+1, s.Last-1)])
		return i+1 == s.Last || s.Doc.Tokens[i+1].Kind != text.Word || n.Closed != 0 || n.Forms != 0 && !n.Noun
	case syntax.Punct, syntax.Conj:
		if i == s.First && i+1 < s.Last && s.Doc.Tokens[i+1].Kind == text.Comma {
			return true // "May, on a visit to Oslo, said"
		}
		n := p.Lex.Word(s.Words[min(i+1, s.Last-1)])
		return n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || p.onlyPast(n) || s.Doc.Tokens[min(i+1, s.Last-1)].Kind == text.Clitic
	}
	return false
}

// givenBefore says whether a month's name stands right behind somebody's given name, and no number
// behind it: "Gregory May, the consul general".
func (p *Pass) givenBefore(s *syntax.Sentence, i int32, prev syntax.Tag) bool {
	if prev != syntax.Name || i == s.First || i+1 >= s.Last || s.Doc.Tokens[i+1].Kind == text.Number || s.Doc.Tokens[i-1].Kind != text.Word {
		return false
	}
	w := p.Lex.Word(s.Words[i-1])
	return w.Given && !p.Lex.NamesState(s.Words[i-1]) && (!w.Known() || w.Closed == 0 && !w.Noun)
}

// givenMonth says whether a month's name is somebody's given name: a title stands right before it
// and a surname behind it, "Ambassador April Glaspie".
func (p *Pass) givenMonth(s *syntax.Sentence, i int32) bool {
	t := s.Doc.Tokens
	if p.InitialBehind(s, i) {
		return true // "April M. Perry"
	}
	if i == s.First || i+1 >= s.Last || t[i-1].Kind != text.Word || !t[i-1].Capital || t[i+1].Kind != text.Word || !t[i+1].Capital || p.Lex.Word(s.Words[i+1]).Closed != 0 {
		return false
	}
	return p.Lex.Word(s.Words[i-1]).Closed&lexicon.Honorific != 0 || p.OfficeAt(s, i-1)
}

// opensWithPower says whether the name of a state or an organization and no more
// stands before token i in its sentence.
func (p *Pass) opensWithPower(s *syntax.Sentence, i int32) bool {
	first := s.First
	if s.Tag(first) == syntax.Det {
		first++
	}
	if first >= i || s.Words[first] == 0 {
		return false
	}
	n, senses := p.Lex.Match(s.Doc, s.Words, int(first), int(s.Last), nil)
	return first+int32(n) == i && (syntax.HasClass(senses, lexicon.State) || syntax.HasClass(senses, lexicon.Org) || syntax.HasClass(senses, lexicon.Bloc))
}

// powerOpens says whether a clause begins with the name of a state right before token i,
// or with its government: "Norway protests", "The government of Norway protests".
func (p *Pass) powerOpens(s *syntax.Sentence, i int32) bool {
	k := p.bracketBefore(s, i) - 1
	if k < s.First || !p.Lex.NamesState(s.Words[k]) {
		return false
	}
	if k-2 >= s.First && s.Words[k-1] == p.V.Of && p.Lex.Head(s.Words[k-2])&lexicon.Government != 0 {
		if k -= 2; k > s.First && s.Tag(k-1) == syntax.Det {
			k--
		}
	}
	return k == s.First || s.Doc.Tokens[k-1].Kind == text.OpenQuote || s.Tag(k-1) == syntax.Sub
}

// reports says whether a form is of a verb that can tell what a clause behind it says.
func (p *Pass) reports(word int32) bool {
	return p.Lex.Word(p.Lex.Word(word).Lemma).Does(lexicon.Reporting)
}

// toldWhom says whether whom a verb like "tell" has for its object stands right before token i:
// "told the Ethiopian envoy | that".
func (p *Pass) toldWhom(s *syntax.Sentence, i int32) bool {
	const reach = 6
	for k := i - 1; k >= s.First && k > i-reach; k-- {
		switch s.Tag(k) {
		case syntax.Noun, syntax.Name, syntax.Adj, syntax.Det, syntax.Poss, syntax.Num, syntax.Clitic:
		case syntax.VBase, syntax.VPast, syntax.VThird, syntax.VPart, syntax.VGer:
			return p.Lex.Word(p.Lex.Word(s.Words[k]).Lemma).Does(lexicon.Informs)
		default:
			return false
		}
	}
	return false
}

// finiteAlone says whether no other word of the clause can be its finite verb but that at
// token i.
func (p *Pass) finiteAlone(s *syntax.Sentence, i int32) bool {
	for k := i + 1; k < s.Last; k++ {
		switch s.Doc.Tokens[k].Kind {
		case text.Comma, text.CloseQuote, text.Stop, text.Semicolon, text.Colon:
			return true
		}
		w := p.Lex.Word(s.Words[k])
		switch {
		case w.Closed&(lexicon.Sub|lexicon.Rel|lexicon.Conj) != 0 && w.Closed&lexicon.Prep == 0:
			return true
		case p.auxiliary(s, k), p.onlyPast(w), w.Forms&lexicon.Third != 0 && !w.Noun:
			return false
		}
	}
	return true
}

// onlyVerb says whether the word at token i has a bare plural for its object and no
// other word of its clause can be a verb's past or finite form.
func (p *Pass) onlyVerb(s *syntax.Sentence, i int32) bool {
	k := i + 1
	for k < s.Last && p.Lex.Word(s.Words[k]).Adj && !p.Lex.Word(s.Words[k]).Plural && p.Lex.Word(s.Words[k]).Forms == 0 {
		k++
	}
	if k >= s.Last || s.Doc.Tokens[k].Capital || !p.Lex.Word(s.Words[k]).Plural || !p.Lex.Word(s.Words[k]).Noun {
		return false
	}
	for k++; k < s.Last; k++ {
		w := p.Lex.Word(s.Words[k])
		if w.Closed&(lexicon.Sub|lexicon.Rel) != 0 && w.Closed&lexicon.Prep == 0 {
			return true
		}
		if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || w.Forms&lexicon.Past != 0 || w.Forms&lexicon.Third != 0 && !w.Noun || w.Forms&lexicon.Base != 0 && !w.Noun && !w.Adj {
			return false
		}
	}
	return true
}

// agreementAt says whether the capitalised words from token i on end with what
// states sign.
func (p *Pass) agreementAt(s *syntax.Sentence, i int32) bool {
	for k := i; k < s.Last && k < i+6 && s.Doc.Tokens[k].Capital; k++ {
		if p.Lex.Word(s.Words[k]).Is(lexicon.Accord) {
			return true
		}
	}
	return false
}

// titleAside says whether an aside with a title, and no verb known as one, stands from token i to
// the next comma, or to the "and" before somebody else.
func (p *Pass) titleAside(s *syntax.Sentence, i int32) bool {
	const near, far = 10, 16 // "Ana Rios, once a major in the rebel army and later mayor of Lima, left"
	title, of := false, false
	for k := i; k < s.Last && (k < i+near || title && k < i+far); k++ {
		switch s.Doc.Tokens[k].Kind {
		case text.Comma, text.Stop:
			return title
		case text.Word:
			w := p.Lex.Word(s.Words[k])
			if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Pron) != 0 || w.Forms != 0 && !w.Noun && !w.Adj {
				return false
			}
			if of && w.Closed&lexicon.Conj != 0 {
				return true // "Ana Rios, once leader of the party and Prime Minister Ole Lund"
			}
			of = of || title && s.Words[k] == p.V.Of
			title = title || p.OfficeAt(s, k) || p.sideNoun(w)
		}
	}
	return false
}

// sideNoun says whether a word tells what a state once was to another, or two to each other:
// "once Taiwan's partner", "Chad and Libya, once allies".
func (p *Pass) sideNoun(w *lexicon.Word) bool {
	if w.Stem != 0 {
		w = p.Lex.Word(w.Stem)
	}
	return w.Is(lexicon.Rival | lexicon.Adherent)
}

// regnal says whether the "I" at token i is the number of a ruler: "Emperor
// Wilhelm I of Germany", "King Leopold I".
func (p *Pass) regnal(s *syntax.Sentence, i int32) bool {
	if i < s.First+2 || s.Doc.Of(int(i)) != "I" {
		return false
	}
	n, senses := p.LookUp(s, i-2, s.Last)
	for _, x := range senses {
		if x.Class != lexicon.Office || n != 1 {
			continue
		}
		switch p.Lex.Offices[x.Ref].Kind {
		case lexicon.Royal, lexicon.Cleric:
			return true
		}
	}
	return false
}

// supplyVerb finds the verb of a whole sentence in which none was seen: a noun
// that can be one, after a noun and before an object: "The bloc groups Angola", "Iran
// tests missile".
func (p *Pass) supplyVerb(s *syntax.Sentence) {
	d := s.Doc
	if s.Last-s.First < 3 || d.Tokens[s.Last-1].Kind != text.Stop && !s.Heading {
		return
	}
	for i := s.First; i < s.Last; i++ {
		switch s.Tag(i) {
		case syntax.VBase, syntax.VThird, syntax.VPast, syntax.VPart, syntax.Modal, syntax.Be, syntax.Have, syntax.Do:
			if s.Tag(i) != syntax.VPast || i > s.First { // "Founded in 1983, the bloc groups"
				return
			}
		}
	}
	for i := s.First + 1; i+1 < s.Last; i++ {
		w := p.Lex.Word(s.Words[i])
		next := &d.Tokens[i+1]
		if s.Heading && (s.Tag(i) == syntax.Noun || s.Tag(i) == syntax.Adj && w.Weight >= 60) && w.Forms&lexicon.Base != 0 && !d.Tokens[i].Capital && p.listed(s, i) && p.Nominal(s, i+1) {
			s.Tags[i-s.First] = syntax.VBase // "China, Russia sign gas deal"
			return
		}
		if s.Tag(i) != syntax.Noun || s.Tag(i-1) != syntax.Noun && s.Tag(i-1) != syntax.Name || d.Tokens[i].Capital || d.Tokens[i].Joined || w.Forms&lexicon.Third == 0 || p.inPhrase(s, i) {
			continue
		}
		if s.Heading && (w.Plural && p.Lex.Word(s.Words[i-1]).Plural || p.Lex.Gathers(s.Words[i])) {
			continue
		}
		to := i + 1
		if p.Lex.Word(s.Words[to]).Text == "on" {
			to++ // "Medvedev flies on to Brazil"
		}
		if next.Kind == text.Word && to+1 < s.Last && p.Lex.Word(s.Words[to]).Text == "to" && d.Tokens[to+1].Capital && s.Tag(i-1) == syntax.Name && p.Lex.Word(w.Lemma).Weight > 50 { // "The minister of Croatia travels to Sarajevo"
			s.Tags[i-s.First] = syntax.VThird
			return
		}
		if w.Text == "remains" && next.Kind == text.Word && p.Lex.Word(s.Words[i+1]).Closed&lexicon.Prep != 0 && p.Lex.Word(s.Words[i+1]).Text != "of" { // "The peace treaty remains in force"
			s.Tags[i-s.First] = syntax.VThird
			return
		}
		if next.Kind == text.Word && (next.Capital || (s.Heading || s.Tag(i-1) == syntax.Name) && p.Nominal(s, i+1) || p.Lex.Word(s.Words[i+1]).Closed&(lexicon.Det|lexicon.Poss|lexicon.NegDet) != 0) {
			s.Tags[i-s.First] = syntax.VThird
			return
		}
	}
}

// supplyClauseVerb finds the verb of a clause behind "when", "before" or the like in which none was
// seen: "when President Silva of Peru visits Chile".
func (p *Pass) supplyClauseVerb(s *syntax.Sentence) {
	const reach = 14 // tokens
	d := s.Doc
	for at := s.First; at < s.Last; at++ {
		switch p.Lex.Word(s.Words[at]).Text {
		case "when", "before", "after", "as", "while", "until", "if", "once", "because", "that":
		default:
			continue
		}
		for i := at + 1; i+1 < s.Last && i < at+reach; i++ {
			tag := s.Tag(i)
			if tag.Verb() || tag == syntax.Modal || tag == syntax.Be || tag == syntax.Have || tag == syntax.Do || d.Tokens[i].Kind > text.Clitic {
				break
			}
			w := p.Lex.Word(s.Words[i])
			if tag != syntax.Noun || d.Tokens[i].Capital || w.Forms&lexicon.Third == 0 || i < at+3 || s.Tag(i-1) != syntax.Name && !d.Tokens[i-1].Joined || !(s.Words[i-2] == p.V.Of && d.Tokens[i-3].Capital) && !p.titleBehind(s, at, i) {
				continue
			}
			if next := &d.Tokens[i+1]; next.Capital || p.Lex.Word(s.Words[i+1]).Text == "to" && i+2 < s.Last && d.Tokens[i+2].Capital {
				s.Tags[i-s.First] = syntax.VThird
				if s.Tag(at) == syntax.Prep {
					s.Tags[at-s.First] = syntax.Sub
				}
				break
			}
		}
	}
}

// titleBehind says whether the name that ends before token i stands behind a title with a capital, all
// of it after token at: "Taiwan's President Tsai Ing-wen | travels".
func (p *Pass) titleBehind(s *syntax.Sentence, at, i int32) bool {
	for k := i - 1; k > at; k-- {
		t := &s.Doc.Tokens[k]
		if !t.Capital && !t.Joined && t.Kind == text.Word {
			return false
		}
		if t.Capital && k < i-1 && p.OfficeAt(s, k) {
			return true
		}
	}
	return false
}

// listed says whether nothing but names in a list stands before token i.
func (p *Pass) listed(s *syntax.Sentence, i int32) bool {
	several := false
	for k := s.First; k < i; k++ {
		switch {
		case s.Tag(k) == syntax.Name || s.Doc.Tokens[k].Capital:
		case s.Tag(k) == syntax.Conj || s.Doc.Tokens[k].Kind == text.Comma:
			several = k < i-1
		default:
			return false
		}
	}
	return several && s.Doc.Tokens[i-1].Capital
}

// negation measures several words with the grammar of "not" at token i; 0 for
// none.
func (p *Pass) negation(s *syntax.Sentence, i int32) int32 {
	if !p.Lex.StartsPhrase(s.Words[i]) {
		return 0
	}
	n, ph := p.Phrase(s, i)
	if ph.Class != lexicon.Neg {
		return 0
	}
	return n
}

// longName measures a name of several words at token i, whose first is an
// ordinary one that could be a verb here; 0 for none.
func (p *Pass) longName(s *syntax.Sentence, i int32, w *lexicon.Word, titled bool) int32 {
	t := &s.Doc.Tokens[i]
	if t.Kind != text.Word || !t.Capital || w.Forms == 0 || titled && i > s.First && w.Forms&lexicon.Participle == 0 || i+1 >= s.Last || !s.Doc.Tokens[i+1].Capital {
		return 0
	}
	n, senses := p.LookUp(s, i, s.Last)
	if n < 2 || !syntax.HasClass(senses, lexicon.State) && !syntax.HasClass(senses, lexicon.Org) && !syntax.HasClass(senses, lexicon.Place) && !syntax.HasClass(senses, lexicon.Bloc) {
		return 0
	}
	return int32(n)
}

// timeAside measures a time between an auxiliary and its verb, at token i: "will
// next week visit", "has since Monday held"; 0 for none.
func (p *Pass) timeAside(s *syntax.Sentence, i int32, prev syntax.Tag) int32 {
	forms, likely := grammar.FormsAfter(prev), p.likely(s, i)
	if likely > 0 && (prev == syntax.Name || prev == syntax.Noun || prev == syntax.Pron) {
		forms = lexicon.Past | lexicon.Third // "Rios likely met"
	}
	if forms == 0 {
		return 0
	}
	is := func(k int32, c lexicon.Closed) bool {
		return k < s.Last && p.Lex.Word(s.Words[k]).Closed&c != 0
	}
	n := int32(0)
	switch {
	case likely > 0:
		n = likely
	case prev == syntax.Have && p.Lex.Word(s.Words[i]).Text == "since": // "has since recognised"
		n = 1
	case prev == syntax.Have && is(i, lexicon.Prep) && is(i+1, lexicon.Det) && i+2 < s.Last && p.Lex.Word(s.Words[i+2]).Text == "past": // "has in the past accused"
		n = 3
	case is(i, lexicon.Prep) && is(i+1, lexicon.Weekday|lexicon.Month|lexicon.Time):
		n = 2
	case is(i, lexicon.Prep|lexicon.Det|lexicon.NumberWord|lexicon.Adv) && is(i+2, lexicon.Weekday|lexicon.Month|lexicon.Time) && s.Doc.Tokens[i+1].Kind == text.Word && !s.Doc.Tokens[i+1].Capital: // not "was in Auckland Monday seeking"
		n = 3
	case s.Doc.Tokens[i].Kind == text.Word && !s.Doc.Tokens[i].Capital && p.Lex.Word(s.Words[i]).Forms&forms == 0 && is(i+1, lexicon.Weekday|lexicon.Time): // not "was reached Monday following"
		n = 2
	default:
		n = p.adverbial(s, i) // "has for the time being blocked"
	}
	if n > 0 && i+n < s.Last && p.Lex.Word(s.Words[i+n]).Forms&forms != 0 && !s.Doc.Tokens[i+n].Capital {
		return n
	}
	return 0
}

// likely measures "likely" at token i, with what says how much so, where it may be an adverb: "will |
// most likely | visit"; 0 for none.
func (p *Pass) likely(s *syntax.Sentence, i int32) int32 {
	n := int32(1)
	switch p.Lex.Word(s.Words[i]).Text {
	case "most", "very", "quite", "more":
		n = 2
	}
	if i+n > s.Last || p.Lex.Word(s.Words[i+n-1]).Text != "likely" {
		return 0
	}
	return n
}

// adverbial measures several words with the grammar of an adverb at token i; 0 for none.
func (p *Pass) adverbial(s *syntax.Sentence, i int32) int32 {
	if !p.Lex.StartsPhrase(s.Words[i]) {
		return 0
	}
	if n, ph := p.Phrase(s, i); ph.Class == lexicon.Adv {
		return n
	}
	return 0
}

// asked says whether the word at token i, behind a name and before another or a small word, is the
// verb of a question that begins with its auxiliary: "Will Peru | visit Chile?"
func (p *Pass) asked(s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last || !s.Doc.Tokens[i+1].Capital && p.Lex.Word(s.Words[i+1]).Closed&(lexicon.Det|lexicon.Prep|lexicon.Poss|lexicon.Pron) == 0 {
		return false
	}
	first := s.First
	for first < i && s.Doc.Tokens[first].Kind == text.OpenQuote {
		first++
	}
	if tag := s.Tag(first); tag != syntax.Modal && tag != syntax.Do {
		return false
	}
	for j := first + 1; j < i; j++ {
		switch s.Tag(j) {
		case syntax.Name, syntax.Noun, syntax.Adj, syntax.Det, syntax.Conj, syntax.Prep:
		default:
			return false
		}
	}
	return true
}

// mayDo says whether "May" at token i stands between a noun and a verb in a line that writes every word with a capital: "Envoys | May
// Meet in Oslo".
func (p *Pass) mayDo(s *syntax.Sentence, i int32, prev syntax.Tag) bool {
	if prev != syntax.Noun && prev != syntax.Name || i+1 >= s.Last {
		return false
	}
	w := p.Lex.Word(s.Words[i+1])
	return w.Forms&lexicon.Base != 0 && (w.Forms&lexicon.Third == 0 || !w.Noun)
}

func initialSubject(d *text.Document, i int32, s *syntax.Sentence) bool {
	return i == s.First && i+1 < s.Last && d.Tokens[i+1].Kind == text.Word
}

// honoured says whether the words from an honorific on to token i are a name, in a line that
// writes every word with a capital: "The Honorable Hope Rivers, Ambassador".
func (p *Pass) honoured(s *syntax.Sentence, i int32) bool {
	const longest = 3 // words of a name before the one at i
	for j := i - 1; j >= s.First && j >= i-longest && s.Doc.Tokens[j].Kind == text.Word && s.Doc.Tokens[j].Capital; j-- {
		switch w := p.Lex.Word(s.Words[j]); {
		case w.Text == "honorable", w.Text == "honourable", strings.HasSuffix(w.Text, ".") && w.Closed&lexicon.Honorific != 0, w.Text == "mr", w.Text == "ms", w.Text == "mrs", w.Text == "dr":
			return true
		case w.Closed != 0:
			return false
		}
	}
	return false
}

// titleCase says whether a heading capitalises every word, so that a capital
// in it says nothing.
func titleCase(s *syntax.Sentence, l *lexicon.Lexicon) bool {
	chronicle := dated(s.Doc, s.First, s.Last)
	if !s.Heading && !chronicle {
		return false
	}
	capital, lower, small, does := 0, 0, false, false
	for i := s.First; i < s.Last; i++ {
		t := &s.Doc.Tokens[i]
		small = small || t.Kind == text.Word && !t.AllCaps && t.End-t.Start > 1
		if t.Kind != text.Word || t.Joined || i == s.First {
			continue
		}
		w := l.Word(s.Words[i])
		if w.Closed&(lexicon.Prep|lexicon.Det|lexicon.Conj|lexicon.Be) != 0 {
			continue
		}
		if t.Capital {
			if w.Known() {
				capital++
			}
			if w.Forms&lexicon.Third != 0 && (!w.Noun || s.Doc.Tokens[i-1].AllCaps && titleIn(s, l, i-1)) {
				capital++ // "Kenya PM Resigns", "Kenya PM Visits Chad"
			}
			does = does || w.Forms&lexicon.Third != 0 && i+1 < s.Last && (w.Weight >= 50 || l.In(lexicon.Headlines, w.Lemma) || w.Text == "heads" && l.Word(s.Words[i+1]).Closed&lexicon.Prep != 0)
			if w.Forms&lexicon.Base != 0 && l.Word(s.Words[i-1]).Text == "to" {
				capital++ // "Secretary Kerry to Travel to Geneva"
			}
		} else {
			lower++
		}
	}
	return capital > lower*3 && (capital > 1 || chronicle || does) || !small && s.Last-s.First > 2 // "MOLDOVAN PRESIDENT IN ROMANIA"
}

// allCapitals says whether a line writes every letter as a capital.
func allCapitals(s *syntax.Sentence) bool {
	for i := s.First; i < s.Last; i++ {
		if t := &s.Doc.Tokens[i]; t.Kind == text.Word && !t.AllCaps && t.End-t.Start > 2 {
			return false
		}
	}
	return true
}

// titleIn says whether the word at token i is a title.
func titleIn(s *syntax.Sentence, l *lexicon.Lexicon, i int32) bool {
	n, senses := l.Match(s.Doc, s.Words, int(i), int(i)+1, nil)
	return n == 1 && syntax.HasClass(senses, lexicon.Office)
}

// dated says whether tokens are the heading of an entry of a chronicle, its words capitalised before the year in which it
// happened, though a full stop ends it: "Legation Moved to Bordeaux, 1940."
func dated(d *text.Document, first, last int32) bool {
	t := d.Tokens
	i := last - 2
	for i > first && t[i].Kind != text.Comma {
		i--
	}
	if i < first+2 || i < last-5 || t[i+1].Kind != text.Number || t[i+1].End-t[i+1].Start < 4 {
		return false
	}
	for i--; i >= first; i-- {
		if t[i].Kind == text.Word && !t[i].Capital && t[i].End-t[i].Start > 4 {
			return false
		}
	}
	return true
}

// describedNoun says whether the word at token i is of a people and a noun follows, its own
// or that of a list: "one Syrian diplomat", "two Chadian, one Malian and three Togolese
// diplomats".
func (p *Pass) describedNoun(s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last || !p.Lex.Demonym(s.Words[i]) {
		return false
	}
	if k := s.Doc.Tokens[i+1].Kind; k != text.Word {
		return k == text.Comma && i-2 >= s.First && s.Doc.Tokens[i-2].Kind == text.Comma // "two Chadian, one Malian, ..."
	}
	w := p.Lex.Word(s.Words[i+1])
	return w.Noun || w.Closed&lexicon.Conj != 0 && i-2 >= s.First && s.Doc.Tokens[i-2].Kind == text.Comma
}

// ordersPoint says whether the ordinal at token i only numbers what the sentence says: "First, the president met her guest",
// not "First, second and third secretaries".
func (p *Pass) ordersPoint(s *syntax.Sentence, i int32) bool {
	if i > s.First || i+2 >= s.Last || s.Doc.Tokens[i+1].Kind != text.Comma || p.Lex.Word(s.Words[i]).Closed&lexicon.Ordinal == 0 {
		return false
	}
	return p.Lex.Word(s.Words[i+2]).Closed&(lexicon.Ordinal|lexicon.NumberWord) == 0 && s.Doc.Tokens[i+2].Kind == text.Word
}

// besideAdjective says whether a comma or "and" stands between token i and adjectives behind "a" or whose
// the noun is, which have no noun yet: "a swift, severe, and | united response".
func (p *Pass) besideAdjective(s *syntax.Sentence, i int32) bool {
	mark := func(k int32) bool { return s.Doc.Tokens[k].Kind == text.Comma || s.Tag(k) == syntax.Conj }
	if i-1 <= s.First || !mark(i-1) {
		return false
	}
	for k := i - 1; k > s.First; k-- {
		switch {
		case s.Tag(k) == syntax.Adj || mark(k):
		case s.Tag(k+1) == syntax.Adj:
			return s.Words[k] == p.V.A || s.Words[k] == p.V.An || s.Tag(k) == syntax.Poss || s.Tag(k) == syntax.Clitic
		default:
			return false
		}
	}
	return false
}

// allDo says whether "all", "both" or "each" at token i stands between an auxiliary and
// its verb, beside adverbs: "have both since signed".
func (p *Pass) allDo(s *syntax.Sentence, i int32, prev syntax.Tag) bool {
	forms := grammar.FormsAfter(prev)
	for k := i + 1; k < s.Last && k < i+4; k++ {
		switch w := p.Lex.Word(s.Words[k]); {
		case w.Forms&forms != 0:
			return true
		case w.Closed&lexicon.Adv == 0 && s.Words[k] != p.V.Since:
			return false
		}
	}
	return false
}

// adverbial says whether a word can only be an adverb.
func adverbial(w *lexicon.Word) bool {
	return w.Closed&lexicon.Adv != 0 || strings.HasSuffix(w.Text, "ly") && !w.Noun && !w.Adj && w.Forms == 0
}

// adjectival says whether a word no dictionary has ends as adjectives do:
// "unjustifiable", "murderous".
func adjectival(word string) bool {
	for _, end := range [...]string{"able", "ible", "less", "ous", "ful"} {
		if strings.HasSuffix(word, end) && len(word) > len(end)+3 {
			return true
		}
	}
	return false
}
