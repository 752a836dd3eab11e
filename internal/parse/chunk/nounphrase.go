package chunk

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// phraseReader reads a noun phrase word by word.
type phraseReader struct {
	*Pass
	s           *syntax.Sentence
	np          syntax.NP
	i           int32 // where it begins, its possessor aside
	j           int32 // the token to be read next
	nouns       bool  // what may be its head has been read
	afterOffice bool  // it stands behind an office that somebody may have: "Special Envoy for Yemen | Hans Grundberg"
}

// nounPhrase reads a noun phrase at token i with the given possessor, and
// appends it and its possessors; it returns where it ends, i if there is none.
func (p *Pass) nounPhrase(s *syntax.Sentence, i, possessor int32) int32 {
	r := phraseReader{Pass: p, s: s, i: i, j: i}
	r.np = syntax.NP{First: i, PFirst: int32(len(s.Parts)), Head: -1, PossNP: possessor, Up: -1, Appos: -1, Next: -1, Clause: -1, Like: -1, Names: -1}
	if possessor >= 0 {
		r.np.Neg = s.NPs[possessor].Neg // "neither Ghana's president"
	}
	r.j = p.address(s, i)
	for r.j < s.Last && r.determiner() {
	}
	if r.np.Det != 0 {
		r.j = p.inexact(s, r.j)
	}
	if r.j == i && i < s.Last && s.Tag(i) == syntax.Pron {
		s.Parts = append(s.Parts, syntax.Part{Kind: syntax.PPron, First: i, Last: i + 1})
		r.np.Head = int32(len(s.Parts) - 1)
		r.np.Neg = r.np.Neg || p.Lex.Word(s.Words[i]).Closed&lexicon.Neg != 0
		return p.closeNP(s, r.np, i+1)
	}
	r.afterOffice = p.afterOffice(s, possessor)
	for r.j < s.Last && r.step() {
	}
	for r.j > i && s.Doc.Tokens[r.j-1].Kind == text.OpenQuote {
		r.j-- // "called the accusations | “a fairy tale”"
	}
	if r.empty() && (r.np.Det == 0 || r.j == i || r.np.PossWord != 0 && p.Lex.Word(r.np.PossWord).Closed&lexicon.Pron == 0) {
		return i // else "those", "several"
	}
	return p.closeNP(s, r.np, r.j)
}

// address is where the words end by which a ruler is spoken of, at token i before "the" and an office, "His Royal Highness | the
// Crown Prince of Qatar", or before a comma and a title or a name, "Her Excellency, | Ana Rios"; i where there are none.
func (p *Pass) address(s *syntax.Sentence, i int32) int32 {
	if i+1 >= s.Last || s.Tag(i) != syntax.Poss || !s.Doc.Tokens[i+1].Capital {
		return i
	}
	for k := i + 1; k < min(i+4, s.Last-2); k++ {
		switch p.Lex.Word(s.Words[k]).Text {
		case "majesty", "majesties", "highness", "highnesses", "excellency", "excellencies", "holiness", "eminence":
			if s.Words[k+1] == p.V.The && p.OfficeAt(s, k+2) {
				return k + 1
			}
			if s.Doc.Tokens[k+1].Kind == text.Comma && s.Doc.Tokens[k+2].Capital && (p.OfficeAt(s, k+2) || p.givenAt(s, k+2)) {
				return k + 2
			}
			return i
		}
	}
	return i
}

// empty says whether nothing but determiners has been read.
func (r *phraseReader) empty() bool { return int32(len(r.s.Parts)) == r.np.PFirst }

// last is the part read last.
func (r *phraseReader) last() *syntax.Part { return &r.s.Parts[len(r.s.Parts)-1] }

// only says whether one part has been read so far, and of what kind it is.
func (r *phraseReader) only(k syntax.PartKind) bool {
	return int32(len(r.s.Parts)) == r.np.PFirst+1 && r.last().Kind == k
}

// word is the word k tokens on; that of no word beyond the sentence.
func (r *phraseReader) word(k int32) *lexicon.Word {
	if r.j+k >= r.s.Last {
		return r.Lex.Word(0)
	}
	return r.Lex.Word(r.s.Words[r.j+k])
}

// tagged says whether the token k on is one of the sentence and has a tag.
func (r *phraseReader) tagged(k int32, tag syntax.Tag) bool {
	return r.j+k < r.s.Last && r.s.Tag(r.j+k) == tag
}

// add takes a part of a kind from the token to be read next to another.
func (r *phraseReader) add(kind syntax.PartKind, end int32) {
	r.s.Parts = append(r.s.Parts, syntax.Part{Kind: kind, First: r.j, Last: end})
	r.nouns = r.nouns || kind == syntax.PNoun || kind == syntax.PName
	r.j = end
}

// extend lets the part read last go on to a token: "Michael | Battle".
func (r *phraseReader) extend(end int32) {
	r.last().Last = end
	r.j = end
}

// determiner reads a determiner: "the", "these", "no", "his".
func (r *phraseReader) determiner() bool {
	s, np, word := r.s, &r.np, r.s.Words[r.j]
	tag := s.Tag(r.j)
	if tag == syntax.Neg && r.j == r.i && r.tagged(1, syntax.Det) {
		np.Neg = true
		r.j++
		return true
	}
	if tag != syntax.Det && tag != syntax.Poss {
		return false
	}
	w := r.word(0)
	if np.Det == 0 || tag == syntax.Poss || w.Closed&lexicon.NegDet != 0 {
		np.Det = word
	}
	if tag == syntax.Poss {
		np.PossWord = word
	}
	np.Neg = np.Neg || w.Closed&lexicon.NegDet != 0 || word == r.V.Few && r.j == r.i && np.PossNP < 0 // not "a few" or "its few"
	if np.Det != 0 && r.j > r.i && r.inexact(s, r.j) == r.j+2 {
		r.j += 2 // "the more than | twenty leaders"
		return true
	}
	superlative := word == r.V.Most && (r.j > r.i || np.PossNP >= 0)                   // "the most senior diplomat"
	first := word == r.V.Both && (r.tagged(1, syntax.Det) || r.tagged(1, syntax.Poss)) // "both | its king and its queen"
	if w.Closed&lexicon.Quantifier != 0 && !superlative && !first || word == r.V.These || word == r.V.Those {
		np.Plural = true
	}
	r.j++
	return true
}

// step reads on at the next token; it says whether the phrase goes on there. A small word between two of its parts, "trade |
// and | investment summit", belongs to it and to none of them.
func (r *phraseReader) step() bool {
	s := r.s
	switch {
	case r.calledSo():
		return false
	case r.quoteMark():
		return true
	case r.ends():
		return false
	}
	if n := r.SumAt(s, r.j); n > 0 {
		if r.nouns {
			return false
		}
		r.add(syntax.PNum, r.j+n)
		r.np.Plural = true
		return true
	}
	if r.adjectives() || r.aside() || r.nouns && r.together() {
		return true
	}
	if kind := s.Doc.Tokens[r.j].Kind; kind != text.Word && kind != text.Number {
		return false
	}
	if r.nouns && r.postToCome(s, &r.np, r.j) {
		r.j++
		return true
	}
	if part, ok := r.namePart(s, r.j, !r.empty()); ok {
		return r.name(part)
	}
	if !r.empty() && r.last().Kind == syntax.PNum && r.last().Last == r.j && r.word(0).Text == "more" && r.Nominal(s, r.j+1) {
		r.j++ // "two more Russian diplomats"
		return true
	}
	switch s.Tag(r.j) {
	case syntax.Num:
		return r.number()
	case syntax.Adj:
		return r.adjective()
	case syntax.Noun:
		return r.noun()
	case syntax.Name:
		return r.unknownName()
	case syntax.Adv:
		return r.adverb()
	case syntax.Det:
		return r.laterDeterminer()
	}
	return false
}

// quoteMark moves over a quotation mark around a few words of the phrase, the “Victory Day” parade, and over one that ends before
// its noun, "condemns the unjust" | raid.
func (r *phraseReader) quoteMark() bool {
	kind := r.s.Doc.Tokens[r.j].Kind
	if kind == text.OpenQuote && (r.shortQuote(r.s, r.j) || r.np.Det != 0 && r.empty() && r.quotesNoun(r.s, r.j)) ||
		kind == text.CloseQuote && r.j > r.i && (r.shortQuoteEnd(r.s, r.j, r.i) || r.np.Det != 0 && !r.empty() && !r.nouns && r.last().Kind == syntax.PAdj && r.tagged(1, syntax.Noun)) {
		r.j++
		return true
	}
	return false
}

// calledSo says whether a quotation begins at the next token, behind a noun or a name, that tells what a verb before says that its
// object is: called the war on the Masalit | "ethnic cleansing".
func (r *phraseReader) calledSo() bool {
	s, k := r.s, r.j
	switch t := &s.Doc.Tokens[k]; {
	case r.empty() || !r.nouns && r.last().Kind != syntax.PName && r.last().Kind != syntax.PEntity:
		return false
	case t.Unquoted > 0:
		k += int32(t.Unquoted)
	case t.Kind == text.OpenQuote:
		for k++; k < min(s.Last, r.j+8) && s.Doc.Tokens[k].Kind != text.CloseQuote; k++ {
		}
		k++ // where it is longer no phrase goes on
	default:
		return false
	}
	if k < s.Last && (s.Tag(k) == syntax.Noun || s.Tag(k) == syntax.Name || s.Tag(k) == syntax.Adj) {
		return false // called the Paris "peace" | talks
	}
	for k = r.i - 1; k >= s.First && k > r.i-12; k-- {
		if s.Tag(k).Verb() {
			return r.Lex.Word(r.Lex.Word(s.Words[k]).Lemma).Class&lexicon.Naming != 0
		}
	}
	return false
}

// ends says whether something else begins at the next token, whatever that is: a verb, or what the noun before is said of.
func (r *phraseReader) ends() bool {
	s, np, j := r.s, &r.np, r.j
	switch {
	case s.Tag(j).Verb():
		return true
	case j == np.First+2 && s.Words[np.First] == r.V.Each && r.word(-1).Text == "other" && (r.word(0).Plural || r.word(1).Plural):
		return true // "declared each other | strategic partners"
	case r.townAlone():
		return true
	case j > np.First && s.Tag(j-1) == syntax.Num && r.Lex.StartsPhrase(s.Words[j]):
		if n, ph := r.Phrase(s, j); n > 1 && ph.Class == lexicon.Prep {
			return true // "$9 billion | according to the minister"
		}
	}
	return r.nouns && (s.Words[j] == r.V.Persona || s.Words[j] == r.V.Personae || // "declared Ambassador Goldberg | persona non grata"
		r.receives(s, np, j) || // "gave Ukraine | weapons"
		r.hears(s, np, j) || // "told reporters | Chile would sign"
		r.summedUp(s, np, j) || // ", a move | Chile condemned"
		r.BodyOfOfficers(s, np, j) || // "Chair of the Conference of Heads of Government | Ana Rios"
		r.oneToOne(s, j) || // "told Rios | face to face that"
		r.headlineTalks(s, np, j)) // "Readout of Vice President Kamala Harris | Call with President Rios"
}

// townAlone says whether what has been read is the town in capitals where an article was written, before a title or a people that is
// not in capitals, or the letters of a state or a body: "LIMA | President Luc Morel of France", "PARIS | US President Donald Trump".
func (r *phraseReader) townAlone() bool {
	s, j := r.s, r.j
	const short = 4 // letters of "LIMA", more than most short forms of bodies have
	if s.Heading || r.np.First != s.First || r.empty() || r.np.Det != 0 || int32(len(s.Parts)) != r.np.PFirst+1 || s.Doc.Tokens[j-1].End-s.Doc.Tokens[s.First].Start < short {
		return false
	}
	town, next := r.last(), &s.Doc.Tokens[j]
	if town.Kind != syntax.PEntity || town.Last != j || !town.Is(lexicon.Metonym) && !town.Is(lexicon.Place) || next.Kind != text.Word || !next.Capital || next.Joined {
		return false
	}
	for i := s.First; i < j; i++ {
		if !s.Doc.Tokens[i].AllCaps {
			return false
		}
	}
	if next.AllCaps { // "PARIS | US President Donald Trump"
		k, senses := r.Lex.Match(s.Doc, s.Words, int(j), int(s.Last), nil)
		after := j + int32(k)
		return k > 0 && (syntax.HasClass(senses, lexicon.State) || syntax.HasClass(senses, lexicon.Org)) && after < s.Last && s.Doc.Tokens[after].Kind == text.Word && !s.Doc.Tokens[after].AllCaps
	}
	return r.OfficeAt(s, j) || r.Lex.Demonym(s.Words[j])
}

// adjectives reads the comma or "and" between two adjectives of one noun, and the last of them before a title: "a strong,
// sovereign and | free | Iraq".
func (r *phraseReader) adjectives() bool {
	if !r.adjectiveGoesOn(r.s, &r.np, r.j) {
		return false
	}
	r.last().Kind = syntax.PAdj
	r.nouns = false
	r.j++
	if r.tagged(0, syntax.Conj) {
		r.j++ // "strong, sovereign, and free"
	}
	if r.j < r.s.Last && r.word(0).Adj && !r.s.Doc.Tokens[r.j].Capital && r.OfficeAt(r.s, r.j) {
		r.add(syntax.PAdj, r.j+1)
	}
	return true
}

// aside moves over brackets that belong to what stands before them: "the African Union (AU)", "its second (2009) summit".
func (r *phraseReader) aside() bool {
	if r.nouns {
		if end := r.acronymAside(r.s, r.j); end > r.j {
			r.j = end
			return true
		}
	}
	if r.nouns && r.retiredAside(r.s, r.j) || !r.nouns && r.j > r.i && r.yearBetween(r.s, r.j) {
		r.j += 3
		return true
	}
	return false
}

// together reads what joins a second name or noun to the one before where both tell one thing: "the Peace | and | Security
// Conference", "an EU | and NATO | member", "Ben Wallace | MP |".
func (r *phraseReader) together() bool {
	s, np := r.s, &r.np
	if r.chargeGoesOn(s, np, r.j) || r.matterGoesOn(s, np, r.j) || r.eitherGroup(s, r.j) {
		r.j++
		return true
	}
	if part, ok := r.bodyGoesOn(s, np, r.j); ok {
		s.Parts = append(s.Parts, part)
		r.j = part.Last
		return true
	}
	if kind := s.Doc.Tokens[r.j].Kind; kind == text.Word || kind == text.Comma {
		if end := r.letters(s, r.j); end > r.j {
			r.j = end
			return true
		}
	}
	return false
}

// name takes a part that is a name, a title or an event, or says that the phrase ends before it.
func (r *phraseReader) name(part syntax.Part) bool {
	if part.Kind == syntax.POffice {
		r.wholeTitle(&part)
	}
	if r.nouns && r.goesOnName(&part) {
		return true
	}
	if r.judgedAs(r.s, &r.np, &part) || r.nouns && r.endsBefore(&part) {
		return false // "condemned as illegal | Peru's annexation"
	}
	if run := r.nameRun(r.s, r.j); run > 0 && r.crowned(r.s, &r.np, &part) {
		part = syntax.Part{Kind: syntax.PName, First: r.j, Last: r.j + run} // "Queen Victoria"
	}
	if r.endsName(&part) {
		return true
	}
	r.s.Parts = append(r.s.Parts, part)
	r.nouns = true
	r.j = part.Last
	return true
}

// wholeTitle makes a title, of what is read as one, all that it is, or the name that it begins: "Ambassador-Designate".
func (r *phraseReader) wholeTitle(part *syntax.Part) {
	s, j := r.s, r.j
	if part.Last < s.Last && r.yetToCome(s, part.Last) {
		part.Last++
	} else if end := r.responsible(s, part.Last); !part.Plural && end > 0 {
		part.Last = end
	}
	if part.Last == j+1 && r.givenTitle(s, &r.np, part) {
		run := int32(0)
		if j+1 < s.Last && s.Doc.Tokens[j+1].Capital {
			run = r.nameRun(s, j+1)
		}
		if run > 0 || r.Lex.Offices[r.last().Ref].Kind == lexicon.Royal {
			*part = syntax.Part{Kind: syntax.PName, First: j, Last: j + run + 1}
		}
	}
	if part.Kind == syntax.POffice && part.Last == j+1 && !r.nouns {
		if end := r.bodyFromTitle(s, j, r.Lex.Offices[part.Ref].Kind); end > 0 {
			*part = syntax.Part{Kind: syntax.PName, First: j, Last: end}
		}
	}
}

// goesOnName adds a part to the name before it that it only goes on: "Michael | Battle", "Amit | Shah".
func (r *phraseReader) goesOnName(part *syntax.Part) bool {
	n, office := part.Last-r.j, part.Kind == syntax.POffice
	switch {
	case n == 1 && r.plainSurname(r.s, &r.np, part), office && r.surname(r.s, r.j, n):
		r.extend(part.Last)
	case office && r.firmGoesOn(r.s, r.j, n, r.Lex.Offices[part.Ref].Kind):
		r.extend(part.Last + 1) // "Dalun Marine Logistics"
	default:
		return false
	}
	return true
}

// endsBefore says whether a part is not of the noun phrase read so far: the name of who has the office, what somebody
// is made, whom he does something to.
func (r *phraseReader) endsBefore(part *syntax.Part) bool {
	s, np, j := r.s, &r.np, r.j
	if part.Kind == syntax.POffice {
		switch {
		case r.madeThat(s, np, part):
			return true // "elected Frei | president"
		case r.afterOffice && r.ranked(part):
			return true // "Minister to Portugal | Col. David Humphreys"
		case r.afterOffice && np.Det == 0 && r.envoyNamed(s, part):
			return true // "Special Envoy for Sudan | Ambassador Ana Rios"
		case r.namedOffice(s, np, j, j):
			return true // "elected Sophia Kallergis | president of Greece"
		}
	}
	switch {
	case part.Kind == syntax.PEvent && r.timeIs(s, j):
		return true // "was at the time | meeting Petrov"
	case r.hostThere(s, np, part):
		return true // "received in Moscow | President Silva"
	case part.Kind == syntax.PEntity && (part.Is(lexicon.State) || part.Is(lexicon.Demonym)) && r.OfficeAt(s, part.Last) && r.namedOffice(s, np, j, part.Last):
		return true // "appointed Ana Rios | Peruvian minister to Chile"
	case r.splitsBefore(s, np, *part), r.bodyHears(part):
		return true
	}
	return r.afterOffice && (r.person(*part) && !r.titledRun(s, j) || part.Kind == syntax.PHonorific && np.OnlyOffice(s))
}

// ranked says whether a title before a name, behind the state to which an envoy is sent, is the rank of the envoy.
func (r *phraseReader) ranked(title *syntax.Part) bool {
	o := &r.Lex.Offices[title.Ref]
	if o.Kind != lexicon.Military && o.ID != "prince" && o.ID != "princess" {
		return false
	}
	last := r.last()
	return last.Kind == syntax.PEntity && last.Is(lexicon.State) && (r.i == r.s.First || r.s.Doc.Tokens[r.i-1].Kind != text.Comma) // not ", US General James Jones,"
}

// endsName makes one name of the part before and one that ends it: "Muqrin bin | Abdul Aziz", "the Social | Democratic Party",
// "UNICEF | Ethiopia".
func (r *phraseReader) endsName(part *syntax.Part) bool {
	if r.empty() {
		return false
	}
	s, last := r.s, r.last()
	switch {
	case r.nouns && last.Kind == syntax.PName && last.Last == r.j && part.Is(lexicon.Leader) && (r.word(-1).Closed&lexicon.Particle != 0 || r.fathersName(part)):
	case r.longerBody(s, &r.np, part):
		*last = syntax.Part{Kind: syntax.PName, First: last.First}
	case r.nouns && r.branch(s, part):
		*last = syntax.Part{Kind: syntax.PName, Branch: true, First: last.First}
	default:
		return false
	}
	r.nouns = true
	r.extend(part.Last)
	return true
}

// fathersName says whether the whole name of a known leader stands behind two names of his child: "Saif al-Islam | Muammar al-Gaddafi".
func (r *phraseReader) fathersName(leader *syntax.Part) bool {
	own := r.last()
	if !r.only(syntax.PName) || own.Last-own.First < 2 || leader.Last-leader.First < 2 || r.np.Det != 0 {
		return false
	}
	for i := own.First; i < own.Last; i++ {
		if w := r.Lex.Word(r.s.Words[i]); w.Closed&lexicon.Honorific != 0 || (w.Noun || w.Adj) && !w.Given || r.OfficeAt(r.s, i) || r.s.Doc.Tokens[i].AllCaps {
			return false // "Sheikh", "Royal Highness", "NSA"
		}
	}
	return true
}

// number reads a number or a date.
func (r *phraseReader) number() bool {
	if r.nouns && r.word(1).Closed&lexicon.Time != 0 && (r.last().Kind == syntax.PName || r.last().Kind == syntax.PEntity) {
		return false // "gave Ambassador Berg | 72 hours to leave"
	}
	end := r.numeral(r.s, &r.np, r.j, r.nouns)
	if end == r.j {
		return false
	}
	r.nouns = r.nouns || r.last().Kind == syntax.PDate
	r.j = end
	return true
}

// adjective reads an adjective, unless it says something of the noun before.
func (r *phraseReader) adjective() bool {
	s, np, j := r.s, &r.np, r.j
	t := &s.Doc.Tokens[j]
	switch {
	case !r.nouns:
	case j+1 < s.Last && (r.word(1).Closed&(lexicon.Time|lexicon.Month|lexicon.Weekday) != 0 || r.SeasonAt(s, j)):
		return false // "the parade next week"
	case !t.Joined && !t.Capital && !r.Nominal(s, j+1) && r.last().Kind != syntax.POffice && !(r.ofState(s, len(s.Parts)-1) && r.adjectivesOfOne(s, np, j+1)):
		return false // "called the launch | barbaric", not "American economic and military aid"
	case r.OfficeAt(s, j+1) && r.namedOffice(s, np, j, j):
		return false // "named Speaker Ivan Petrov | acting president"
	case r.fullMember(s, np, j):
		return false // "made Peru, Chile and Cuba | full members"
	}
	r.add(syntax.PAdj, j+1)
	return true
}

// noun reads an ordinary noun, unless it is a time or begins what a date stands before.
func (r *phraseReader) noun() bool {
	s, np, j := r.s, &r.np, r.j
	w, head := r.word(0), r.Lex.Head(s.Words[j])
	if b := j - 1; r.nouns && w.Closed&lexicon.Time != 0 && j > r.i && !s.Doc.Tokens[j].Joined && s.Doc.Tokens[b].Kind == text.Word && s.Tag(b) != syntax.Adj && s.Tag(b) != syntax.Num {
		return false
	}
	if r.nouns && w.Plural && r.only(syntax.PDate) {
		if r.i > s.First && s.Words[r.i-1] == r.V.On && r.verbAt(s, j+1) {
			return false // "On Wednesday | guerrillas kidnapped"
		}
		if np.Det == 0 && np.PossNP < 0 && head&lexicon.Agent != 0 {
			return false // "In 1968 | troops of three states entered"
		}
	}
	role := head&(lexicon.Colleague|lexicon.Heir) != 0
	r.add(syntax.PNoun, j+1)
	r.last().Role, r.last().Plural = role, role && w.Plural
	return true
}

// unknownName reads a name that no dictionary has.
func (r *phraseReader) unknownName() bool {
	s, j := r.s, r.j
	switch {
	case r.namedAsTown(s, &r.np, r.i, j):
		s.Parts[r.np.PFirst] = syntax.Part{Kind: syntax.PName, First: r.i}
		r.extend(j + 1)
		return true
	case r.nouns && r.afterOffice && r.namesOfficer():
		return false
	case r.capitalNoun(s, j, r.np.PFirst):
		r.add(syntax.PNoun, j+1)
		return true
	case r.partisan(s, j):
		r.add(syntax.PAdj, j+1)
		return true
	}
	end := j + r.nameRun(s, j)
	switch {
	case r.nouns && r.furtherSurname(s, r.last(), j, end-j):
		r.extend(end)
		return true
	case r.nouns && r.beginsClause(end):
		return false
	}
	r.add(syntax.PName, end)
	return true
}

// namesOfficer says whether the name at the next token is of who has the office that the phrase stands behind: "Special Envoy
// for Yemen | Hans Grundberg", "Adviser to the President | Ana Rios", "head of Peru's central bank | Ana Rios".
func (r *phraseReader) namesOfficer() bool {
	if r.titledRun(r.s, r.j) && !r.np.OnlyOffice(r.s) || !r.NamesPerson(r.s, r.j) {
		return false
	}
	return !r.naming(r.s, r.last()) || r.np.PossNP >= 0 && r.word(0).Given && r.tagged(1, syntax.Name)
}

// beginsClause says whether a name, which ends before token end, is the subject of a clause behind what has been read.
func (r *phraseReader) beginsClause(end int32) bool {
	s, last, person := r.s, r.last(), r.NamesPerson(r.s, r.j)
	switch {
	case person && r.openingEnds(s, &r.np, end):
		return true // "On the sidelines | Rios received"
	case r.np.Det == 0 && r.only(syntax.PDate) && (end-r.j > 1 && person || r.verbAt(s, end)):
		return true // "In 1866 | Anson Burlingame resigned", "On Sunday | Bush will stop"
	case r.clauseWithin(s, last, end):
		return true // "the sanctions | Rios imposed", "the pact | Rios has signed"
	}
	return last.Kind == syntax.PEvent && (r.np.Det == r.V.The || r.PronounDet(r.np.Det)) && r.verbAt(s, end) && person // "During these talks | Rios secured"
}

// adverb moves over an adverb that belongs to an adjective or a number of the phrase: "the highly choreographed parade".
func (r *phraseReader) adverb() bool {
	s := r.s
	switch {
	case r.j+1 < s.Last && (r.tagged(1, syntax.Num) || r.SumAt(s, r.j+1) > 0) && (r.np.Det == r.V.A || r.np.Det == r.V.An) && r.empty(): // "a nearly three-hour meeting", "a further $5 million"
	case r.tagged(1, syntax.Adj) && (r.np.Det != 0 || !r.empty() || r.j == r.i) && !r.Place(s.Words[r.j]):
	default:
		return false // also "will receive Rios | there next week"
	}
	r.j++
	return true
}

// laterDeterminer moves over a determiner within the phrase: "Senator | the | Hon Ana Rios", "the two | most | recent members".
func (r *phraseReader) laterDeterminer() bool {
	if r.empty() {
		return false
	}
	d, j, last := r.s.Doc, r.j, r.last()
	honour := r.nouns && r.s.Words[j] == r.V.The && last.Kind == syntax.POffice && last.Last == j && j+2 < r.s.Last && d.Tokens[j+1].Capital && d.Tokens[j+2].Capital && r.word(1).Closed&lexicon.Honorific != 0
	if honour || r.s.Words[j] == r.V.Most && r.tagged(1, syntax.Adj) && last.Kind == syntax.PNum {
		r.j++
		return true
	}
	return false
}

// judgedAs says whether what was read of a noun phrase is as what the verb before it judges a thing,
// and a part that has this thing begins it: "denounced on Friday as a crime | Chile's invasion".
func (p *Pass) judgedAs(s *syntax.Sentence, np *syntax.NP, part *syntax.Part) bool {
	k := len(s.Items) - 1
	if k < 1 || s.Items[k].Kind != syntax.IPrep || s.Items[k].Word != p.V.As || int32(len(s.Parts)) == np.PFirst || np.PossNP >= 0 || part.Last >= s.Last || s.Tag(part.Last) != syntax.Clitic {
		return false
	}
	for k--; k > 1 && s.Items[k].Kind == syntax.INP && s.Items[k-1].Kind == syntax.IPrep; k -= 2 {
	}
	if s.Items[k].Kind == syntax.IAdv && k > 0 {
		k--
	}
	if s.Items[k].Kind != syntax.IVerb {
		return false
	}
	v := &s.Verbs[s.Items[k].Ref]
	return !v.Passive && !v.Copula && p.Lex.Word(v.Lemma).Does(lexicon.Judges|lexicon.Labels|lexicon.Disputes)
}

// hears says whether what was read of a noun phrase, the plural of one word right behind "told", is
// who was told what begins with the name at token j.
func (p *Pass) hears(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	return np.Det == 0 && np.PossNP < 0 && j == np.First+1 && np.First > s.First && s.Doc.Tokens[j].Capital && !s.Doc.Tokens[np.First].Capital &&
		p.Lex.Word(s.Words[np.First]).Plural && p.Lex.Word(p.Lex.Word(s.Words[np.First-1]).Lemma).Text == "tell"
}

// bodyHears says whether what was read of a noun phrase is an organization right behind "told", and a part is the state of which it
// is told something: "told Reuters | China had agreed".
func (r *phraseReader) bodyHears(part *syntax.Part) bool {
	s, np := r.s, &r.np
	if np.PossNP >= 0 || int32(len(s.Parts)) != np.PFirst+1 || part.Kind != syntax.PEntity || !part.Is(lexicon.State) && !part.Is(lexicon.Demonym) || np.First <= s.First {
		return false
	}
	last := r.last()
	return last.Kind == syntax.PEntity && last.Last == r.j && last.Is(lexicon.Org) && r.Lex.Word(r.Lex.Word(s.Words[np.First-1]).Lemma).Text == "tell"
}

// summedUp says whether what was read of a noun phrase behind a comma sums up the clause before it,
// and who does something about that begins at token j: ", a move | Chile condemned", ", a step | critics called".
func (p *Pass) summedUp(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	if np.First <= s.First || s.Doc.Tokens[np.First-1].Kind != text.Comma || np.Det != p.V.A && np.Det != p.V.An || !p.Lex.Word(s.Words[j-1]).Is(lexicon.Summary) {
		return false
	}
	return s.Doc.Tokens[j].Kind == text.Word && !s.Doc.Tokens[j].Joined && (s.Doc.Tokens[j].Capital || p.Lex.Word(s.Words[j]).Plural)
}

// longerBody says whether a part that the dictionaries have as a party or another body only ends the name of
// another: "the Social | Democratic Party", "the International | Contact Group".
func (p *Pass) longerBody(s *syntax.Sentence, np *syntax.NP, part *syntax.Part) bool {
	k := len(s.Parts) - 1
	if s.Heading || int32(k) < np.PFirst || part.Kind != syntax.PEntity || part.Last-part.First < 2 {
		return false
	}
	party := p.Lex.Word(s.Words[part.Last-1]).Is(lexicon.Camp)
	if !party && p.Lex.Head(s.Words[part.Last-1])&lexicon.Body == 0 {
		return false
	}
	for _, x := range part.Senses {
		if x.Class != lexicon.Org || party && p.Lex.Entities[x.Ref].Kind != "party" {
			return false
		}
	}
	last := &s.Parts[k]
	if last.Last != part.First || last.First == s.First || last.Kind != syntax.PAdj && last.Kind != syntax.PName && !(party && last.Kind == syntax.PNoun) {
		return false
	}
	if w := p.Lex.Word(s.Words[last.First]); !party && (!w.Adj || last.Last-last.First > 1 || w.Has(lexicon.Former|lexicon.Relative|lexicon.Current|lexicon.Rank|lexicon.Newborn)) {
		return false
	}
	for i := last.First; i < last.Last; i++ {
		if t := &s.Doc.Tokens[i]; t.Kind != text.Word || !t.Capital || t.AllCaps {
			return false
		}
	}
	return true
}

// adjectiveGoesOn says whether the comma or "and" at token j stands between two
// adjectives of one noun behind a determiner or what tells its state: "its brutal,
// unprovoked, full-scale invasion", not "the former and the present".
func (p *Pass) adjectiveGoesOn(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	n := len(s.Parts)
	if int32(n) == np.PFirst || s.Parts[n-1].Last != j {
		return false
	}
	known := np.Det != 0 || np.PossNP >= 0
	for k := np.PFirst; k < int32(n); k++ {
		switch kind := s.Parts[k].Kind; {
		case kind == syntax.PAdj, kind == syntax.PNoun && k == int32(n)-1:
		case k < int32(n)-1 && p.ofState(s, int(k)):
			known = true
		default:
			return false
		}
	}
	return known && p.adjectivesOfOne(s, np, j)
}

// ofState says whether a part of a noun phrase only tells of which state the rest is: "the
// American", "U.S.".
func (p *Pass) ofState(s *syntax.Sentence, part int) bool {
	x := &s.Parts[part]
	return x.Kind == syntax.PEntity && (x.Is(lexicon.Demonym) || x.Is(lexicon.State) && x.Last-x.First == 1 && s.Doc.Tokens[x.First].AllCaps)
}

// adjectivesOfOne says whether the comma or "and" at token j stands between two adjectives,
// the last of them before their noun.
func (p *Pass) adjectivesOfOne(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	mark := func(k int32) bool {
		return s.Doc.Tokens[k].Kind == text.Comma || s.Tag(k) == syntax.Conj && p.Lex.Word(s.Words[k]).Text == "and"
	}
	if j >= s.Last || !mark(j) {
		return false
	}
	adjective := func(k int32) bool {
		if s.Doc.Tokens[k].Kind != text.Word || s.Doc.Tokens[k].Capital || s.Doc.Of(int(k)) == "former" {
			return false
		}
		if between := mark(k-1) && k+1 < s.Last && mark(k+1); s.Tag(k) == syntax.Noun && between && !p.Lex.Word(s.Words[k]).Plural {
			return true // "their political, | security and humanitarian support"
		}
		return s.Tag(k) == syntax.Adj || s.Tag(k) == syntax.Noun && p.Lex.Word(s.Words[k]).Adj // a noun too, before a comma
	}
	if !adjective(j-1) && !s.Doc.Tokens[j-1].Joined {
		return false
	}
	after := false // an adjective after the last mark
	for k := j; k < s.Last; k++ {
		if end := p.compound(s, k); end > k {
			k, after = end-1, true
			continue
		}
		switch {
		case mark(k):
			after = false
		case adjective(k) && !(after && s.Tag(k) == syntax.Noun):
			after = true
		case s.Tag(k) == syntax.Adv, after && s.Doc.Tokens[k].Kind == text.CloseQuote: // `the "cruel and unjust" | raid`
		default:
			several := p.Lex.Word(s.Words[k]).Plural && p.Lex.Head(s.Words[k])&lexicon.Agent != 0 // "political and military leaders"
			return after && (s.Tag(k) == syntax.Noun && (several || !p.OfficeAt(s, k)) || s.Tag(k) == syntax.Name && (np.Det == p.V.A || np.Det == p.V.An) && !p.Lex.Demonym(s.Words[k]) && !s.Doc.Tokens[k].Joined)
		}
	}
	return false
}

// compound is the end of an adjective of words that hyphens join, with no name at its end, which begins at
// token k: "gas-rich", "China-led", "closed-door"; k for none.
func (p *Pass) compound(s *syntax.Sentence, k int32) int32 {
	end := k + 1
	for end < s.Last && s.Doc.Tokens[end].Joined {
		end++
	}
	if end == k+1 || s.Doc.Tokens[k].Joined || s.Doc.Tokens[end-1].Capital || s.Doc.Tokens[end-1].Kind != text.Word || p.OfficeAt(s, k) {
		return k
	}
	w := p.Lex.Word(s.Words[end-1])
	if !w.Adj && w.Forms&(lexicon.Participle|lexicon.Gerund) == 0 && (!w.Noun || w.Plural) {
		return k
	}
	return end
}

// oneToOne says whether an adverb of a word and its echo begins at token j: "face to face", "side by side", not
// before a noun, as in "the leaders' face to face talks".
func (p *Pass) oneToOne(s *syntax.Sentence, j int32) bool {
	if j+2 >= s.Last || s.Words[j] == 0 || s.Words[j] != s.Words[j+2] || s.Doc.Tokens[j].Capital || j+3 < s.Last && s.Tag(j+3) == syntax.Noun {
		return false
	}
	n, ph := p.Phrase(s, j)
	return n == 3 && ph.Class == lexicon.Adv
}

// fullMember says whether at token j, behind the bare name of a state, begins what that is
// made: "full members", "a permanent member".
func (p *Pass) fullMember(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	last := &s.Parts[len(s.Parts)-1]
	if np.Det != 0 && np.Det != p.V.The || last.Kind != syntax.PEntity || last.Last != j || !last.Is(lexicon.State) || j+1 >= s.Last || s.Doc.Tokens[j].Capital {
		return false
	}
	switch p.Lex.Word(s.Words[j+1]).Text {
	case "member", "members":
		return true
	}
	return false
}

// furtherSurname says whether the n words at token j go on the name of the leader before:
// "Faisal bin Farhan | Al Saud", "Claudia Sheinbaum | Pardo".
func (p *Pass) furtherSurname(s *syntax.Sentence, last *syntax.Part, j, n int32) bool {
	if last.Kind != syntax.PEntity || last.Last != j || !last.Is(lexicon.Leader) {
		return false
	}
	if n > 1 {
		return strings.EqualFold(s.Doc.Of(int(j)), "al")
	}
	return last.Last-last.First > 1 && !s.Heading && !s.Doc.Tokens[j].AllCaps && !s.Doc.Tokens[j-1].AllCaps && !p.Lex.Word(s.Words[j]).Known() && !p.Lex.Word(s.Words[j]).Given
}

// chargeGoesOn says whether the "and" at token j stands between two things that one
// officer is in charge of: "the Peruvian finance and economy minister", "Peru's Commerce
// and Industry Minister".
func (p *Pass) chargeGoesOn(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	last := &s.Parts[len(s.Parts)-1]
	capital := s.Doc.Tokens[j-1].Capital
	charge := func(i int32) bool {
		return s.Doc.Tokens[i].Capital == capital && p.Lex.Word(s.Words[i]).Is(lexicon.Charge)
	}
	if s.Tag(j) != syntax.Conj || last.Kind != syntax.PNoun && last.Kind != syntax.PName || last.Last != j || !charge(j-1) ||
		np.Det == 0 && np.PossNP < 0 && s.Parts[np.PFirst].Kind != syntax.PEntity {
		return false
	}
	for k := j + 1; k < s.Last && k < j+5; k++ {
		n, senses := p.LookUp(s, k, s.Last)
		if n > 0 && (syntax.HasClass(senses, lexicon.Office) || syntax.HasClass(senses, lexicon.Offices)) {
			return k > j+1 || n > 1 && charge(k)
		}
		if tag := s.Tag(k); s.Doc.Tokens[k].Kind != text.Word || s.Doc.Tokens[k].Capital != capital || tag != syntax.Noun && tag != syntax.Adj && tag != syntax.Name {
			return false
		}
	}
	return false
}

// bodyGoesOn reads, behind the "and" at token j, a second organization that somebody belongs to
// too: "an EU | and NATO | member".
func (p *Pass) bodyGoesOn(s *syntax.Sentence, np *syntax.NP, j int32) (syntax.Part, bool) {
	last := &s.Parts[len(s.Parts)-1]
	if p.Lex.Word(s.Words[j]).Text != "and" || !last.Is(lexicon.Org) || last.Last != j || last != &s.Parts[np.PFirst] || np.PossNP >= 0 || j+2 >= s.Last {
		return syntax.Part{}, false
	}
	part, ok := p.namePart(s, j+1, true)
	return part, ok && part.Is(lexicon.Org) && part.Last < s.Last && p.Lex.Word(s.Words[part.Last]).Is(lexicon.Adherent)
}

// matterGoesOn says whether the "and" at token j stands between two things that one meeting
// is about: "the Peace and Security Conference", "a trade and investment summit", "the Critical and Emerging Technologies (CET)
// Dialogue".
func (p *Pass) matterGoesOn(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	last := &s.Parts[len(s.Parts)-1]
	if p.Lex.Word(s.Words[j]).Text != "and" || last.Kind != syntax.PNoun && last.Kind != syntax.PName || last.Last != j || np.Det == 0 && np.PossNP < 0 && np.PossWord == 0 && s.Parts[np.PFirst].Kind != syntax.PEntity {
		return false
	}
	capital := s.Doc.Tokens[j-1].Capital
	matter := func(k int32) bool {
		w, head := p.Lex.Word(s.Words[k]), p.Lex.Head(s.Words[k])
		thing := w.Noun && !w.Given && (!w.Plural || head&(lexicon.Agent|lexicon.StateHead) == 0) || w.Adj && w.Closed == 0
		return s.Doc.Tokens[k].Kind == text.Word && s.Doc.Tokens[k].Capital == capital && thing && (capital || w.Is(lexicon.Charge)) && !p.OfficeAt(s, k) && !p.Lex.Gathers(s.Words[k])
	}
	if !matter(j-1) || s.Heading {
		return false
	}
	for k := j + 1; k < s.Last && k < j+6; k++ {
		if t := s.Doc.Tokens; k > j+1 && t[k].Kind == text.Open && k+3 < s.Last && t[k+1].AllCaps && t[k+2].Kind == text.Close {
			k += 3
		}
		if p.headsEvent(s, k) {
			return k > j+1 && s.Doc.Tokens[k].Capital == capital
		}
		if !matter(k) {
			return false
		}
	}
	return false
}

// headsEvent says whether the word at token k is one for an event, which ends its name: "the Peace and Security | Conference".
func (p *Pass) headsEvent(s *syntax.Sentence, k int32) bool {
	_, senses := p.Lex.Match(s.Doc, s.Words, int(k), int(s.Last), nil)
	return syntax.HasClass(senses, lexicon.EventHead)
}

// letters is where the letters of seats, honours and degrees end that stand at token j behind a person's name, also
// between commas where they are no seat's: "Ben Wallace MP", "Ann Moss, MD, PhD, | Kenya's ambassador"; j for none.
func (p *Pass) letters(s *syntax.Sentence, j int32) int32 {
	last := s.Parts[len(s.Parts)-1]
	if last.Last != j || last.Kind != syntax.PName && !(last.Kind == syntax.PEntity && syntax.HasClass(last.Senses, lexicon.Leader)) || last.Kind == syntax.PName && last.Last-last.First < 2 {
		return j
	}
	t := s.Doc.Tokens
	for j < s.Last {
		k := j
		if t[j].Kind == text.Comma && j+1 < s.Last {
			k++
		}
		switch s.Doc.Of(int(k)) {
		case "MP", "MEP", "MSP", "MLA", "TD", "AO", "AC", "AM":
			if k > j {
				return j // he has the seat
			}
		default:
			if p.Lex.Word(s.Words[k]).Closed&lexicon.Letters == 0 || !t[k].Capital || k > j && k+1 < s.Last && !t[k+1].AllCaps && t[k+1].Kind != text.Comma && t[k+1].Kind != text.Semicolon && t[k+1].Kind != text.Stop {
				return j
			}
		}
		j = k + 1
	}
	return j
}

// retiredAside says whether brackets at token j say of the bearer of the rank just read that
// he serves no more, before his name: "Lieutenant General (Retired) | Walter Tapfumaneyi".
func (p *Pass) retiredAside(s *syntax.Sentence, j int32) bool {
	t := s.Doc.Tokens
	if last := &s.Parts[len(s.Parts)-1]; t[j].Kind != text.Open || j+3 >= s.Last || last.Kind != syntax.POffice || last.Last != j || t[j+2].Kind != text.Close || !t[j+3].Capital {
		return false
	}
	switch strings.ToLower(s.Doc.Of(int(j + 1))) {
	case "retired", "ret", "ret.", "retd", "retd.", "rtd", "rtd.":
		return true
	}
	return false
}

// acronymAside is where brackets end that stand at token j with the acronym or the other name of the organization
// or the office just named, before the title or the name of one who acts for it, its meeting or a noun: "Palestine
// Liberation Organization (PLO) | Chairman Yasser Arafat", "Kisan Sabha (Farmers' Union) | president Ram Thapa",
// "Trade Representative (USTR) | Katherine Tai", "the Asia-Pacific Economic Cooperation (APEC) | summit"; j for none.
func (p *Pass) acronymAside(s *syntax.Sentence, j int32) int32 {
	t := s.Doc.Tokens
	if t[j].Kind != text.Open || j+3 >= s.Last || !t[j+1].Capital {
		return j
	}
	last := &s.Parts[len(s.Parts)-1]
	end := j + 2
	for end < s.Last && end < j+7 && t[end].Kind == text.Word && (t[end].Capital || s.Words[end] == p.V.Of) {
		end++
	}
	if end+1 >= s.Last || t[end].Kind != text.Close || last.Last != j {
		return j
	}
	end++
	if last.Is(lexicon.Org) && t[j-1].AllCaps && end > j+3 && p.means(s, j+1, end-1, last) && !s.Tag(end).Verb() && (t[end].Capital || s.Tag(end) == syntax.Noun) {
		return end // "the APEC (Asia-Pacific Economic Cooperation) | Leaders' Meeting"
	}
	short := end == j+3 && (t[j+1].AllCaps || p.means(s, j+1, j+2, last)) // "(AU)", "the Southern Common Market (Mercosur) countries"
	head := p.Lex.Head(s.Words[last.Last-1])
	switch {
	case last.Kind == syntax.POffice:
		if short && t[end].Capital && s.Tag(end) == syntax.Name && p.Lex.Word(s.Words[end]).Closed == 0 {
			return end
		}
		return j
	case short && (last.Kind == syntax.PName || last.Kind == syntax.PNoun) && t[j-1].Capital && t[end].Capital && p.headsEvent(s, end):
		return end // "the Critical and Emerging Technology (CET) | Dialogue"
	case last.Kind == syntax.PName && head&lexicon.Agent == 0 && (head&(lexicon.OrgHead|lexicon.Body) != 0 || !short && last.Last-last.First > 1):
		if first := p.nameStart(s, last.First); short && s.Doc.Of(int(j + 1))[0] != s.Doc.Of(int(first))[0] {
			return j // "Centers for Medicare and Medicaid Services (CMS)"
		}
	case last.Kind == syntax.PName && head&lexicon.Agent != 0:
	case !short || !last.Is(lexicon.Org) && !last.Is(lexicon.State):
		return j
	}
	if short {
		if p.means(s, j+1, j+2, last) {
			return end // "the African Union (AU) condemned"
		}
		if part, ok := p.namePart(s, end, true); !(last.Is(lexicon.State) && last.First > s.First && s.Words[last.First-1] == p.V.Of) && (last.Kind != syntax.PName || head&lexicon.Agent != 0) && (ok && part.Kind == syntax.PEvent || s.Tag(end) == syntax.Noun && p.Lex.Word(s.Words[end]).Closed == 0) {
			return end
		}
	}
	for k := end; k < s.Last && k < end+3; k++ { // "(AU) Commission Chairperson"
		n, senses := p.LookUp(s, k, s.Last)
		if syntax.HasClass(senses, lexicon.Office) && n > 0 && !p.generalBody(s, k) {
			return end
		}
		if !t[k].Capital || !short {
			return j
		}
	}
	return j
}

// nameStart is where the words with capitals begin that go on to token i.
func (p *Pass) nameStart(s *syntax.Sentence, i int32) int32 {
	for i > s.First && s.Doc.Tokens[i-1].Kind == text.Word && s.Doc.Tokens[i-1].Capital {
		i--
	}
	return i
}

// verbAt says whether a finite verb or an auxiliary stands at token i.
func (p *Pass) verbAt(s *syntax.Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	switch s.Tag(i) {
	case syntax.Modal, syntax.Be, syntax.Have, syntax.VPast, syntax.VThird:
		return true
	}
	return false
}

// capitalNoun says whether the capitalised word at j is only a noun written so
// after a state: "the U.S. Government", "the Chinese Side".
func (p *Pass) capitalNoun(s *syntax.Sentence, j, first int32) bool {
	if int32(len(s.Parts)) == first || s.Parts[len(s.Parts)-1].Kind != syntax.PEntity || j+1 < s.Last && s.Tag(j+1) == syntax.Name {
		return false
	}
	head := p.Lex.Head(s.Words[j])
	return head&(lexicon.Government|lexicon.Agent) != 0 && head&lexicon.OrgHead == 0
}

// madeThat says whether the title behind a single name is what the verb before it makes its bearer: "elected Frei |
// president", not "named Veltron director Ana Rios".
func (p *Pass) madeThat(s *syntax.Sentence, np *syntax.NP, title *syntax.Part) bool {
	n, name := len(s.Items), &s.Parts[np.PFirst]
	if n == 0 || s.Items[n-1].Kind != syntax.IVerb || np.Det != 0 || np.PossNP >= 0 || int32(len(s.Parts)) != np.PFirst+1 || name.Kind != syntax.PName || name.Last-name.First != 1 || name.Last != title.First {
		return false
	}
	if s.Doc.Tokens[title.First].Capital || title.Last < s.Last && s.Doc.Tokens[title.Last].Capital {
		return false
	}
	v := &s.Verbs[s.Items[n-1].Ref]
	return !v.Passive && v.Last == name.First && p.Lex.Word(v.Lemma).OfOffice(lexicon.GivesOffice)
}

// timeIs says whether the word at token j is what somebody does at "the time" before it
// and no event: a gerund with its object behind it.
func (p *Pass) timeIs(s *syntax.Sentence, j int32) bool {
	return j+1 < s.Last && j > s.First && p.Lex.Word(s.Words[j-1]).Text == "time" && strings.HasSuffix(p.Lex.Word(s.Words[j]).Text, "ing") && s.Doc.Tokens[j+1].Capital
}

// nominalTags are those of the words that a name before them may only describe.
var nominalTags = []syntax.Tag{syntax.Noun, syntax.Name, syntax.Adj, syntax.VGer, syntax.Num}

// branch says whether the name of a state only says of which country the organization
// is that is named right before it, so that both are one name: "UNICEF Ethiopia", "the
// National Library of Peru USA", not "the UN Sudan envoy".
func (p *Pass) branch(s *syntax.Sentence, part *syntax.Part) bool {
	last := &s.Parts[len(s.Parts)-1]
	if last.Last != part.First || part.Kind != syntax.PEntity || !part.Is(lexicon.State) || part.Is(lexicon.Demonym) ||
		part.Last < s.Last && (s.Doc.Tokens[part.Last].Joined || slices.Contains(nominalTags, s.Tag(part.Last))) {
		return false
	}
	if last.Kind == syntax.PEntity {
		return last.Is(lexicon.Org)
	}
	if last.Kind != syntax.PName {
		return false
	}
	if p.Lex.Head(s.Words[last.Last-1])&(lexicon.OrgHead|lexicon.Body) != 0 {
		return true
	}
	if last.Last-last.First == 1 && !s.Doc.Tokens[last.First].AllCaps {
		return false // "Vichy France"
	}
	for i := last.First; i < last.Last; i++ {
		if w := p.Lex.Word(s.Words[i]); w.Given || w.Adj && i == last.Last-1 {
			return false // "Karim Bello, Chad", "Nazi-occupied Northern Norway"
		}
	}
	k := len(s.Items) - 1 // "in Bad Godesberg Germany"
	return k < 0 || s.Items[k].Word != p.V.In && s.Items[k].Word != p.V.At && s.Items[k].Word != p.V.To
}

// naming says whether what stands before a name belongs to it: "the distributor Toho",
// "the British Phonographic Industry".
func (p *Pass) naming(s *syntax.Sentence, before *syntax.Part) bool {
	if before.Kind == syntax.PEntity {
		return before.Is(lexicon.Demonym) && !before.Is(lexicon.State)
	}
	w := p.Lex.Word(s.Words[before.Last-1])
	stem := w.Stem
	if stem == 0 {
		stem = s.Words[before.Last-1]
	}
	return before.Kind == syntax.PNoun && !s.Doc.Tokens[before.First].Capital && p.Lex.Head(stem)&(lexicon.Body|lexicon.OrgHead) != 0
}

// partisan says whether the word at j only tells whose party the person named behind
// it is of: "Republican Roy Moore", "Liberal Democrat Charles Kennedy".
func (p *Pass) partisan(s *syntax.Sentence, j int32) bool {
	for ; j+1 < s.Last && p.Lex.Head(s.Words[j])&lexicon.Partisan != 0; j++ {
		t := &s.Doc.Tokens[j+1]
		if t.Kind != text.Word || !t.Capital || t.Joined || s.Tag(j+1) != syntax.Name {
			return false
		}
		if p.Lex.Head(s.Words[j+1])&lexicon.Partisan == 0 {
			return p.NamesPerson(s, j+1) && p.Lex.Head(s.Words[j+p.nameRun(s, j+1)])&lexicon.OrgHead == 0
		}
	}
	return false
}

// closeNP chooses the head, appends the phrase and goes on after a possessive.
func (p *Pass) closeNP(s *syntax.Sentence, np syntax.NP, end int32) int32 {
	end = p.rate(s, end)
	np.Last = end
	np.PLast = int32(len(s.Parts))
	np.Quoted = s.Doc.Tokens[np.First].InQuote
	if np.Head < 0 {
		np.Head = p.headOf(s, &np)
	}
	if h := np.Head; h >= 0 {
		part := &s.Parts[h]
		np.Plural = np.Plural || part.Plural || part.Kind == syntax.PNoun && p.Lex.Word(s.Words[part.Last-1]).Plural
	}
	p.peoples(s, &np)
	ref := int32(len(s.NPs))
	np.Lead = ref
	if np.PossNP >= 0 {
		np.First = min(np.First, s.NPs[np.PossNP].First)
	}
	if k := len(s.Items) - 1; k >= 0 && s.Items[k].Kind == syntax.IConj && (s.Items[k].Word == p.V.Nor || p.AllBut(s, np.First-1)) {
		np.Neg = true
	}
	s.NPs = append(s.NPs, np)
	if clitic := end < s.Last && s.Tag(end) == syntax.Clitic; clitic || p.headlineTalks(s, &np, end) {
		begin := end
		if clitic {
			begin++
		}
		if begin < s.Last && s.Doc.Tokens[begin].Kind == text.OpenQuote {
			begin++ // welcomed Blair's "courage in keeping his word"
		}
		if after := p.shortForm(s, begin, ref); after > begin && p.Nominal(s, after) {
			begin = after
		}
		if next := p.nounPhrase(s, begin, ref); next > begin {
			return next
		}
		end++ // "a treaty ally of China's,"
		s.NPs[ref].Last = end
	}
	s.Items = append(s.Items, syntax.Item{Kind: syntax.INP, First: np.First, Last: end, Ref: ref})
	return end
}

// headlineTalks says whether at token j of a heading talks begin that the person read last in a noun
// phrase had with somebody, and whose they are is told without an apostrophe: "Readout of Vice President
// Kamala Harris | Bilateral Meeting with President Rios".
func (p *Pass) headlineTalks(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	last := len(s.Parts) - 1
	if !s.Heading || j >= s.Last || !s.Doc.Tokens[j].Capital || int32(last) < np.PFirst || s.Parts[last].Last != j {
		return false
	}
	if !p.person(s.Parts[last]) && (s.Parts[last].Kind != syntax.PName || int32(last) == np.PFirst || s.Parts[last-1].Kind != syntax.POffice) {
		return false
	}
	for ; j+1 < s.Last && s.Tag(j) == syntax.Adj; j++ {
	}
	return j+1 < s.Last && s.Tag(j) == syntax.Noun && s.Words[j+1] == p.V.With && p.Lex.Word(s.Words[j]).Is(lexicon.Talks)
}

// yearBetween says whether a year in brackets stands at token j between what describes a noun and the noun:
// "the more recent (1991) | Mercosur", "its second (2009) summit".
func (p *Pass) yearBetween(s *syntax.Sentence, j int32) bool {
	return j+3 < s.Last && s.Doc.Tokens[j].Kind == text.Open && s.Doc.Tokens[j+2].Kind == text.Close && s.Doc.Tokens[j+1].Kind == text.Number && syntax.IsYear(s.Doc.Of(int(j+1))) &&
		s.Tag(j-1) != syntax.Prep && (s.Doc.Tokens[j+3].Capital || p.Nominal(s, j+3))
}

// plainSurname says whether a part behind somebody's given name is no event and no people but the name of his
// family: "Michael | Battle", "Ambassador Paul | French".
func (p *Pass) plainSurname(s *syntax.Sentence, np *syntax.NP, part *syntax.Part) bool {
	last := &s.Parts[len(s.Parts)-1]
	if !s.Doc.Tokens[part.First].Capital || np.Det != 0 || last.Kind != syntax.PName || last.Last != part.First || last.Last-last.First != 1 || !p.Lex.Word(s.Words[last.First]).Given {
		return false
	}
	if part.Kind != syntax.PEntity {
		return part.Kind == syntax.PEvent && p.Lex.Gathering(p.Lex.Events[part.Ref].Kind) == ""
	}
	title, next := len(s.Parts)-2, part.Last
	return title >= int(np.PFirst) && s.Parts[title].Kind == syntax.POffice && s.Parts[title].Last == last.First && part.Is(lexicon.Demonym) && !(next < s.Last && (s.Doc.Tokens[next].Capital || p.Nominal(s, next) && !p.verbAt(s, next)))
}

// eitherGroup says whether token j is a stroke between the names of two groups with a number: "G7/G20 Sherpa".
func (p *Pass) eitherGroup(s *syntax.Sentence, j int32) bool {
	numbered := func(k int32) bool {
		end := s.Doc.Text[s.Doc.Tokens[k].End-1]
		return s.Doc.Tokens[k].Capital && end >= '0' && end <= '9'
	}
	return s.Doc.Of(int(j)) == "/" && j+1 < s.Last && numbered(j-1) && numbered(j+1)
}

// means says whether the words from token i to another may mean the same as a part.
func (p *Pass) means(s *syntax.Sentence, i, end int32, part *syntax.Part) bool {
	n, senses := p.LookUp(s, i, end)
	return n == int(end-i) && slices.ContainsFunc(senses, func(x lexicon.Sense) bool { return slices.Contains(part.Senses, x) })
}

// shortForm reads the capitals in brackets behind the possessive of noun phrase np: "the
// African Union's (AU) mission"; it returns where they end, i if there are none.
func (p *Pass) shortForm(s *syntax.Sentence, i, np int32) int32 {
	d := s.Doc
	if i+2 >= s.Last || d.Tokens[i].Kind != text.Open || d.Tokens[i+2].Kind != text.Close || d.Tokens[i+1].Kind != text.Word || !d.Tokens[i+1].AllCaps {
		return i
	}
	items := len(s.Items)
	if p.nounPhrase(s, i+1, -1) != i+2 {
		s.Items = s.Items[:items]
		return i
	}
	s.Items = s.Items[:items]
	short := &s.NPs[len(s.NPs)-1]
	short.Up, short.Prep = np, p.V.Paren
	return i + 3
}

// peoples marks the two adjectives before those who act that together name a people and
// no state: "Bosnian Serb forces", "the Kosovo Albanian leader", not "the pro-Russian Ukrainian leader".
func (p *Pass) peoples(s *syntax.Sentence, np *syntax.NP) {
	if np.Head < np.PFirst+2 || s.Parts[np.Head].Kind != syntax.POffice && !hasOffice(np, s) && p.Lex.Head(s.Words[s.Parts[np.Head].Last-1])&lexicon.Agent == 0 {
		return
	}
	for k := np.PFirst; k+1 < np.PLast && k+1 <= np.Head; k++ {
		a, b := &s.Parts[k], &s.Parts[k+1]
		if a.Kind != syntax.PEntity || b.Kind != syntax.PEntity || a.Last != b.First || s.Doc.Tokens[a.First].Joined || s.Doc.Tokens[b.First].Joined || s.Doc.Tokens[a.First].AllCaps || s.Doc.Tokens[b.First].AllCaps {
			continue
		}
		if (a.Is(lexicon.Demonym) || a.Is(lexicon.State)) && b.Is(lexicon.Demonym) && !b.Is(lexicon.State) && !b.Is(lexicon.Org) {
			a.Ethnic, b.Ethnic = true, true
		}
	}
}

// hasOffice says whether a title stands in a noun phrase.
func hasOffice(np *syntax.NP, s *syntax.Sentence) bool {
	for k := np.PFirst; k < np.PLast; k++ {
		if s.Parts[k].Kind == syntax.POffice {
			return true
		}
	}
	return false
}

// namedAsTown says whether a noun phrase, begun at token i, is a town's name so far, which the unknown
// word at token j makes a person's: "met Takeo Akiba", not "in Lima Quispe said".
func (p *Pass) namedAsTown(s *syntax.Sentence, np *syntax.NP, i, j int32) bool {
	if np.Det != 0 || int32(len(s.Parts)) != np.PFirst+1 || j != i+1 || p.Lex.Word(s.Words[j]).Known() || i == s.First || s.Tag(i-1) == syntax.Prep && s.Words[i-1] != p.V.With && s.Words[i-1] != p.V.By {
		return false
	}
	town := &s.Parts[np.PFirst]
	return town.Kind == syntax.PEntity && town.First == i && town.Last == j && town.Is(lexicon.Place) && !town.Is(lexicon.State) && !town.Is(lexicon.Metonym) && !s.Doc.Tokens[j].Joined && p.nameRun(s, j) == 1
}

// yetToCome says whether the word behind a title at token j tells that it is not held yet:
// "president-elect", "the ambassador designate".
func (p *Pass) yetToCome(s *syntax.Sentence, j int32) bool {
	t := &s.Doc.Tokens[j]
	switch strings.ToLower(s.Doc.Of(int(j))) {
	case "designate":
		return true
	case "elect", "nominee":
		return t.Joined || t.Capital
	}
	return false
}

// postToCome says whether a word behind the state that somebody is sent to, at token j, tells that
// he is not there yet: "Ambassador to France-designate".
func (p *Pass) postToCome(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	first := s.Parts[np.PFirst].First
	if np.Det != 0 {
		first--
	}
	return first > s.First && s.Words[first-1] == p.V.To && s.Parts[len(s.Parts)-1].Is(lexicon.State) && p.yetToCome(s, j)
}

// headOf chooses the part that says what a noun phrase is: the name of a
// person after titles, otherwise the last noun or name.
func (p *Pass) headOf(s *syntax.Sentence, np *syntax.NP) int32 {
	head := int32(-1)
	for k := np.PFirst; k < np.PLast; k++ {
		part := &s.Parts[k]
		switch part.Kind {
		case syntax.PAdj, syntax.PNum, syntax.PHonorific:
			if head < 0 || s.Parts[head].Kind == syntax.PAdj || s.Parts[head].Kind == syntax.PNum || s.Parts[head].Kind == syntax.PHonorific {
				head = k
			} else if part.Kind == syntax.PAdj && s.Doc.Tokens[part.First].Joined {
				head = k // "sanctions-hit": what follows will be the head
			}
		case syntax.PEntity:
			head = k
		default:
			head = k
		}
	}
	return head
}

// shortQuote says whether the quotation mark at j opens a few words without a
// verb, as in the “Victory Day” parade.
func (p *Pass) shortQuote(s *syntax.Sentence, j int32) bool {
	for k := j + 1; k < s.Last && k <= j+6; k++ {
		switch s.Doc.Tokens[k].Kind {
		case text.CloseQuote:
			return k > j+1
		case text.Comma, text.Stop: // a “strategic partnership.”
			return k > j+1 && k+1 < s.Last && s.Doc.Tokens[k+1].Kind == text.CloseQuote
		case text.Word, text.Number:
			if t := s.Tag(k); t >= syntax.VBase && t <= syntax.VPast || t == syntax.Modal || t == syntax.Be || t == syntax.Pron || t == syntax.Prep || t == syntax.Conj {
				return false
			}
		case text.Other: // the "2+2" meeting
		default:
			return false
		}
	}
	return false
}

// quotesNoun says whether the quotation mark at j, behind a determiner, opens with what
// a noun phrase goes on with: an “act of aggression”.
func (p *Pass) quotesNoun(s *syntax.Sentence, j int32) bool {
	if j+1 >= s.Last || s.Doc.Tokens[j+1].Kind != text.Word {
		return false
	}
	switch s.Tag(j + 1) {
	case syntax.Adj, syntax.Noun, syntax.Name:
		return true
	}
	return false
}

func (p *Pass) shortQuoteEnd(s *syntax.Sentence, j, start int32) bool {
	for k := j - 1; k >= start && k >= j-6; k-- {
		if s.Doc.Tokens[k].Kind == text.OpenQuote {
			return true
		}
	}
	return false
}
