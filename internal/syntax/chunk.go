package syntax

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// phrases finds the noun phrases and verb groups of a sentence that is tagged, and what labels it.
func (p *Parser) phrases(s *Sentence) {
	p.chunk(s)
	p.owners(s)
	p.bodies(s)
	p.label(s)
	p.voice(s)
	p.row(s)
}

// chunk cuts the sentence into noun phrases, verb groups and the small words
// between them.
func (p *Parser) chunk(s *Sentence) {
	n := int(s.Last - s.First)
	s.Items = make([]Item, 0, n/2+2)
	s.NPs = make([]NP, 0, n/4+1)
	s.Parts = make([]Part, 0, n/2+1)
	var rest begun
	for i := s.First; i < s.Last; {
		end := p.fixedPhrase(s, i)
		if end == i {
			end = p.verbGroup(s, i, &rest)
		}
		if end == i {
			end = p.nounPhrase(s, i, -1)
		}
		if end == i {
			end = p.ageAt(s, i)
		}
		if end == i {
			p.smallItem(s, i)
			end++
		}
		i = end
	}
}

// fixedPhrase reads words at token i that do as one what a small word does, "in order to", and passes those that do
// nothing, "the likes of"; it returns where they end, i if there are none.
func (p *Parser) fixedPhrase(s *Sentence, i int32) int32 {
	if s.Doc.Tokens[i].Kind != text.Word {
		return i
	}
	item := Item{Kind: IPrep, First: i, Last: i + 2}
	switch {
	case p.amongThem(s, i):
		item.Word = p.v.including
	case p.likesOf(s, i):
		return i + 3
	case i > s.First && i+1 < s.Last && s.Doc.Tokens[i-1].Kind == text.Open && s.Doc.Tokens[i+1].Kind == text.Colon && p.lex.Demonym(s.Words[i]):
		item = Item{Kind: IOther, First: i, Last: i + 1, Word: s.Words[i]} // "the Falkland Islands (Spanish: Islas Malvinas)"
	case p.asAlso(s, i):
		item.Word = p.v.asWellAs
	default:
		n, ph := p.phrase(s, i)
		if n == 0 || ph.Class == lexicon.Neg {
			return i
		}
		item = Item{Kind: phraseItem(ph.Class), First: i, Last: i + n, Word: ph.Word}
	}
	s.Items = append(s.Items, item)
	return item.Last
}

// smallItem reads the small word or the mark at token i.
func (p *Parser) smallItem(s *Sentence, i int32) {
	kind := smallKind(s.Tag(i))
	if s.Tag(i) == Punct {
		kind = markKind(s.Doc.Tokens[i].Kind)
		switch s.Doc.Of(int(i)) {
		case "&":
			kind = IConj
		case "/": // "Crown Prince/Prime Minister Salman"
			if n := len(s.Items); s.kindAt(n-1) == INP && i+1 < s.Last && s.Doc.Tokens[i+1].Capital {
				if s.Class(s.Items[n-1].Ref) != COffice {
					return // "Assistant Secretary for Special Operations/Low-Intensity Conflict Ana Rios"
				}
				kind = IConj
			}
		}
	}
	if kind == IColon && p.listsAfter(s, i) {
		return // "The guests will include: Peru, Chile"
	}
	s.Items = append(s.Items, Item{Kind: kind, First: i, Last: i + 1, Word: s.Words[i]})
	if kind == IComma {
		s.passAdverb()
		p.passAside(s)
	}
}

// smallKind is the kind of item that a small word of a part of speech is.
func smallKind(tag Tag) ItemKind {
	switch tag {
	case Prep:
		return IPrep
	case Conj:
		return IConj
	case Sub:
		return ISub
	case Rel:
		return IRel
	case Adv:
		return IAdv
	case Neg:
		return INeg
	}
	return IOther
}

// markKind is the kind of item that a mark is.
func markKind(kind text.Kind) ItemKind {
	switch kind {
	case text.Comma:
		return IComma
	case text.Semicolon:
		return ISemicolon
	case text.Colon:
		return IColon
	case text.Dash:
		return IDash
	case text.Open:
		return IOpen
	case text.Close:
		return IClose
	case text.OpenQuote:
		return IOpenQuote
	case text.CloseQuote:
		return ICloseQuote
	case text.Stop:
		return IStop
	}
	return IOther
}

// ageAt is the comma behind somebody's age that stands between the comma at token i and what he is, "Ana Rios, 64, Chile's
// ambassador to", or what stands behind that comma where it is his verb, "Ana Rios, 64, visited"; i for none.
func (p *Parser) ageAt(s *Sentence, i int32) int32 {
	tokens := s.Doc.Tokens
	if tokens[i].Kind != text.Comma || i+3 >= s.Last || len(s.Items) == 0 {
		return i
	}
	if last := &s.Items[len(s.Items)-1]; last.Kind != INP || last.Last != i || s.Class(last.Ref) != CPerson && s.Class(last.Ref) != CName {
		return i
	}
	k := i + 1
	if p.lex.Word(s.Words[k]).Text == "aged" {
		k++
	}
	if k+2 >= s.Last || tokens[k].Kind != text.Number || tokens[k].End-tokens[k].Start != 2 || tokens[k+1].Kind != text.Comma {
		return i
	}
	switch tag := s.Tag(k + 2); {
	case tag == Det, tag == Noun, tag == Name, tag == Adj, tag == Poss:
		return k + 1
	case tag == Modal, tag == Have, tag == Be, tag.verb() && p.onlyClause(s, k+2):
		return k + 2
	}
	return i
}

// onlyClause says whether no comma stands behind the form at token i, so that it is no participle before its subject's verb:
// "Rios, 64, elected in May, visited Peru".
func (p *Parser) onlyClause(s *Sentence, i int32) bool {
	w := p.lex.Word(s.Words[i])
	if w.Forms&(lexicon.Participle|lexicon.Gerund) == 0 {
		return true
	}
	for k := i; k < s.Last; k++ {
		if s.Doc.Tokens[k].Kind == text.Comma {
			return false
		}
	}
	return w.Forms&lexicon.Past != 0
}

// passAdverb takes the commas from an adverb between a preposition and its noun phrase,
// which is all that stands between them: "attended by, among others, Peru", and from "too"
// behind a subject: "since Peru, too, has joined".
func (s *Sentence) passAdverb() {
	n := len(s.Items)
	if n < 4 || s.Items[n-2].Kind != IAdv || s.Items[n-3].Kind != IComma || s.Items[n-4].Kind != IPrep && (s.Items[n-4].Kind != INP || !strings.EqualFold(s.Doc.Of(int(s.Items[n-2].First)), "too")) {
		return
	}
	s.Items[n-3].Kind, s.Items[n-1].Kind = IAdv, IAdv
}

// passAside takes the commas from what stands between a verb and its object: "received, in order
// of arrival, President Silva".
func (p *Parser) passAside(s *Sentence) {
	n := len(s.Items) - 1
	i := n
	for i > 2 && s.Items[i-1].Kind == INP && s.Items[i-2].Kind == IPrep {
		i -= 2
	}
	if i == n || n-i > 4 || i < 2 || s.Items[i-1].Kind != IComma || s.Items[i-2].Kind != IVerb {
		return
	}
	if v := &s.Verbs[s.Items[i-2].Ref]; v.Passive || v.Copula || !p.lex.Word(v.Lemma).Does(lexicon.Receives) {
		return
	}
	s.Items[i-1].Kind, s.Items[n].Kind = IAdv, IAdv
}

// surname says whether the title of a ruler at token j, of n tokens, is the last word of
// the name before it: "Amit Shah", not "Zulu King Goodwill".
func (p *Parser) surname(s *Sentence, j, n int32) bool {
	last := &s.Parts[len(s.Parts)-1]
	if n != 1 || last.Kind != PName || last.Last != j || !s.Doc.Tokens[j].Capital || s.Doc.Tokens[j].AllCaps {
		return false
	}
	if j+1 < s.Last && s.Doc.Tokens[j+1].Kind == text.Word && s.Doc.Tokens[j+1].Capital {
		return false
	}
	m, senses := p.lookUp(s, j, j+1)
	for _, x := range senses {
		if m == 1 && x.Class == lexicon.Office && p.lex.Offices[x.Ref].Kind == lexicon.Royal {
			return true
		}
	}
	return false
}

// firmGoesOn says whether the soldier's title at token j, of n tokens, is a word of the name before it, which
// one behind it makes that of a body: "Dalun Marine Logistics", not "Kenyan Marine Jones".
func (p *Parser) firmGoesOn(s *Sentence, j, n int32, kind lexicon.OfficeKind) bool {
	last := &s.Parts[len(s.Parts)-1]
	if kind != lexicon.Military && kind != lexicon.NoOffice || n != 1 || last.Kind != PName || last.Last != j || j+1 >= s.Last {
		return false
	}
	a, b := &s.Doc.Tokens[j], &s.Doc.Tokens[j+1]
	return a.Capital && b.Capital && b.Kind == text.Word && p.lex.Head(s.Words[j+1])&lexicon.OrgHead != 0
}

// bodyFromTitle ends the name of a body that the soldier's title at token j begins: "the Marine Mammal
// Commission", not "Marine Luis Vera"; 0 where none does.
func (p *Parser) bodyFromTitle(s *Sentence, j int32, kind lexicon.OfficeKind) int32 {
	if kind != lexicon.NoOffice || !s.Doc.Tokens[j].Capital || s.Doc.Tokens[j].AllCaps || j+1 >= s.Last || !s.Doc.Tokens[j+1].Capital {
		return 0
	}
	end := j + 1 + p.nameRun(s, j+1)
	if end > j+1 && !p.lex.Word(s.Words[end-1]).Plural && p.lex.Head(s.Words[end-1])&lexicon.OrgHead != 0 {
		return end
	}
	return 0
}

// asAlso says whether "as will" or "as would" at token i only adds somebody:
// "Peru will be there, as will Chile".
func (p *Parser) asAlso(s *Sentence, i int32) bool {
	if s.Words[i] != p.v.as || i+2 >= s.Last || len(s.Items) == 0 || p.lex.Word(s.Words[i+1]).Closed&lexicon.Modal == 0 {
		return false
	}
	if last := s.Items[len(s.Items)-1].Kind; last != IComma && !(last == INP && slices.Contains(s.Words[s.First:i], s.Words[i+1])) {
		return false // "will be at the signing as will Chile" too
	}
	return s.Doc.Tokens[i+2].Capital || p.lex.Word(s.Words[i+2]).Closed&lexicon.Det != 0 && i+3 < s.Last && (s.Doc.Tokens[i+3].Capital || p.officeAt(s, i+3))
}

// givenShah says whether "Shah" at token j is one of somebody's names: between two others,
// "Hassan Shah Frogh", "Karim Raja Lim", or the first of them, "Shah Mahmood Qureshi", where two more follow, and
// the text does not speak of Iran; so is "Sultan" in "Sultan bin Saad".
func (p *Parser) givenShah(s *Sentence, j int32) bool {
	word := p.lex.Word(s.Words[j]).Text
	switch word {
	case "shah", "raja", "maharaja", "amir", "bey", "pasha":
	case "sultan":
		return j+2 < s.Last && p.lex.Word(s.Words[j+1]).Closed&lexicon.Particle != 0
	default:
		return false
	}
	after := j+1 < s.Last && s.Tag(j+1) == Name || word == "pasha" || word == "bey" // "Ahmed Maher Pasha"
	if j > s.First && after && s.Tag(j-1) == Name && (!p.lex.Word(s.Words[j-1]).Known() || p.lex.Word(s.Words[j-1]).Given) {
		return true
	}
	if word != "shah" || j+2 >= s.Last || s.Tag(j+1) != Name || s.Tag(j+2) != Name || j > s.First && s.Tag(j-1) == Det {
		return false
	}
	return !strings.Contains(s.Doc.Text, "Iran") && !strings.Contains(s.Doc.Text, "Persia")
}

// officer is where in the name of a body from token j to last the title begins of him who
// is its head, where the name of a person stands beside it; 0 for none.
func (p *Parser) officer(s *Sentence, j, last int32) int32 {
	if last-j < 5 {
		return 0
	}
	name := func(i int32) bool { return i > s.First && i < s.Last && s.Tag(i) == Name }
	comma := func(i int32) bool { return i > s.First && i < s.Last && s.Doc.Tokens[i].Kind == text.Comma }
	if !name(last) && !(comma(last) && name(last+1)) && !(comma(j-1) && name(j-2)) {
		return 0
	}
	for k := j + 1; k < j+3; k++ {
		if n, senses := p.lex.Match(s.Doc, s.Words, int(k), int(s.Last), nil); k+int32(n) == last && hasClass(senses, lexicon.Office) {
			return k
		}
	}
	return 0
}

// likesOf says whether "the likes of" stands at token i, which means those it names.
func (p *Parser) likesOf(s *Sentence, i int32) bool {
	return s.Words[i] == p.v.the && i+3 < s.Last && s.Words[i+2] == p.v.of && p.lex.Word(s.Words[i+1]).Text == "likes"
}

// listsAfter says whether the colon at token i stands between a verb and the list of
// what its subject includes or is, "The envoys were: A, B and C", or between a
// preposition and those it governs, "She will meet with: A, B and C".
func (p *Parser) listsAfter(s *Sentence, i int32) bool {
	if i+1 >= s.Last || s.Doc.Tokens[i+1].Kind != text.Word || len(s.Items) == 0 {
		return false
	}
	if k := s.Items[len(s.Items)-1].Kind; k != IVerb {
		return k == IPrep
	}
	w := p.lex.Word(s.Words[i-1])
	return w.Text == "are" || w.Text == "were" || w.Forms&^lexicon.Gerund != 0 && p.lex.Word(w.Lemma).Does(lexicon.Comprises)
}

// amongThem says whether "among them" at token i says no more than "including":
// "forty leaders came, among them Gabriel Boric".
func (p *Parser) amongThem(s *Sentence, i int32) bool {
	if s.Words[i] != p.v.among || i+2 >= s.Last || s.Words[i+1] != p.v.them || len(s.Items) == 0 {
		return false
	}
	if k := s.Items[len(s.Items)-1].Kind; k != IComma && k != IDash {
		return false
	}
	switch s.Tag(i + 2) {
	case Noun, Name, Adj, Num, Det, Poss:
		return true
	}
	return false
}

func phraseItem(c lexicon.Closed) ItemKind {
	switch c {
	case lexicon.Prep:
		return IPrep
	case lexicon.Sub:
		return ISub
	case lexicon.Conj:
		return IConj
	}
	return IAdv
}

// reputed says whether the form at token j can only be a participle, as an infinitive stands behind it: "firms said to
// belong to", "a man thought to be".
func (p *Parser) reputed(s *Sentence, j int32) bool {
	if j+2 >= s.Last || s.Tag(j+1) != To || s.Tag(j+2) != VBase && s.Tag(j+2) != Be && s.Tag(j+2) != Have {
		return false
	}
	w := p.lex.Word(s.Words[j])
	return w.Forms&lexicon.Participle != 0 && p.lex.Word(w.Lemma).Does(lexicon.Reputes)
}

// phrase finds several words with the grammar of one at token i.
func (p *Parser) phrase(s *Sentence, i int32) (int32, lexicon.PhraseEntry) {
	if p.lex.Word(s.Words[i]).Closed == 0 && !p.lex.StartsPhrase(s.Words[i]) {
		return 0, lexicon.PhraseEntry{}
	}
	n, senses := p.lookUp(s, i, s.Last)
	for _, x := range senses {
		if x.Class == lexicon.Phrase {
			ph := p.lex.Phrases[x.Ref]
			end := i + int32(n)
			if ph.Class == lexicon.To || ph.Class == lexicon.Prep && end < s.Last && s.Tag(end-1) == To && s.Tag(end) == VBase {
				return 0, lexicon.PhraseEntry{} // "in order to attend", "due to attend" are read at their last word
			}
			if ph.Class == lexicon.Adv && s.Words[i] == p.v.of && i > s.First && end < s.Last && (s.Doc.Tokens[end].Capital || p.officeAt(s, end)) {
				return 0, lexicon.PhraseEntry{} // "the widow of | late President Rios"
			}
			if ph.Word == p.v.upTo && i > s.First && end < s.Last && s.Tag(i-1).verb() && p.quantityAt(s, end) {
				ph.Class = lexicon.Adv // "sent up to | 300 troops"
			}
			return int32(n), ph
		}
	}
	return 0, lexicon.PhraseEntry{}
}

// quantityAt says whether the number or sum at token i can be of things, no year.
func (p *Parser) quantityAt(s *Sentence, i int32) bool {
	t := &s.Doc.Tokens[i]
	return p.sumAt(s, i) > 0 || t.Kind == text.Number && !IsYear(s.Doc.Of(int(i))) || t.Kind == text.Word && p.lex.Word(s.Words[i]).Closed&lexicon.NumberWord != 0
}

// opensGerund says whether a gerund of several words begins with a word: "never | having
// visited".
func (p *Parser) opensGerund(word int32) bool {
	w := p.lex.Word(word).Text
	return w == "having" || w == "being"
}

// begun is a verb group that is being read.
type begun struct {
	verb       Verb
	aux        Tag // the last auxiliary; Punct for none
	infinitive bool
	at         int32 // where the rest begins
}

// groupReader reads a verb group word by word.
type groupReader struct {
	*Parser
	begun
	s       *Sentence
	i       int32 // where it begins
	resumed bool  // an aside stands before: "has, the ministry said, | left"
	parted  int32 // where the rest begins of one that an aside parts here; 0 for none
}

// verbGroup reads a verb group at token i, and appends it; it returns where it
// ends, i if there is none. One that an aside parts waits in rest until its end is read.
func (p *Parser) verbGroup(s *Sentence, i int32, rest *begun) int32 {
	g := groupReader{Parser: p, s: s, i: i, resumed: rest.at == i && i > s.First}
	if g.resumed {
		g.begun = *rest
		g.verb.First = i
	} else {
		g.opening()
	}
	for g.at < s.Last && g.step() {
	}
	if g.parted > 0 {
		*rest = g.begun
		rest.at = g.parted
		return g.at
	}
	v := &g.verb
	if v.Head < 0 && g.aux == Modal && !v.Neg && p.aloneAt(s, i, g.at) { // "but Togo will"
		g.head(g.at-1, s.Words[g.at-1])
	}
	if v.Head < 0 || g.at == i {
		return i
	}
	g.close()
	ref := int32(len(s.Verbs))
	s.Verbs = append(s.Verbs, *v)
	s.Items = append(s.Items, Item{Kind: IVerb, First: i, Last: g.at, Ref: ref})
	return g.at
}

// opening reads what stands before the auxiliaries: "to", "not to", "nor".
func (g *groupReader) opening() {
	s, i := g.s, g.i
	g.begun = begun{verb: Verb{First: i, Head: -1}, aux: Punct, at: i}
	g.verb.Neg = i > s.First && s.Words[i-1] == g.v.nor // "nor is Peru a member", "nor recognised Kosovo"
	if s.Tag(i) == To && i-1 > s.First && s.Tag(i-1) == Adv && s.Tag(i-2) == Neg && g.lex.Word(s.Words[i-1]).Text == "again" {
		g.verb.Neg = true // "vowed never again to attend"
	}
	if s.Tag(i) == Neg && i+1 < s.Last && s.Tag(i+1) == To { // "decided not to attend"
		g.verb.Neg = true
		g.at++
	}
	switch {
	case s.Tag(g.at) == To:
		g.infinitive, g.aux = true, To
		g.at++
	case s.Tag(g.at) == VBase && g.at > s.First && g.helps(s, g.at-1):
		g.infinitive = true // "helped broker the truce"
	}
}

// head makes the word at a token, of a lemma, the one that says what is done.
func (g *groupReader) head(token, lemma int32) {
	g.verb.Head, g.verb.Lemma = token, lemma
}

// step reads the next word; it says whether the group goes on behind it.
func (g *groupReader) step() bool {
	s, j := g.s, g.at
	if s.Doc.Tokens[j].Kind == text.OpenQuote && g.aux != Punct && j+1 < s.Last && (s.Tag(j+1) == Adv || s.Tag(j+1) == Neg || s.Tag(j+1) == Be || s.Tag(j+1).verb()) {
		g.at++ // will “never accept”, did “not constitute”
		return true
	}
	w := g.lex.Word(s.Words[j])
	switch tag := s.Tag(j); tag {
	case Modal:
		return g.modal(w)
	case Neg:
		return g.negation()
	case Adv:
		return g.adverb()
	case Have:
		return g.have(w)
	case Be:
		g.be(w)
		return true
	case Do:
		return g.do(w)
	case VBase, VThird, VPast, VPart, VGer:
		return g.mainVerb(w, tag)
	}
	return g.overAside()
}

// modal reads "will", "can", "cannot".
func (g *groupReader) modal(w *lexicon.Word) bool {
	if g.aux != Punct || g.verb.Head >= 0 {
		return false
	}
	g.verb.Modal = g.s.Words[g.at]
	if full, ok := g.v.short[g.verb.Modal]; ok {
		g.verb.Modal = full
	}
	g.verb.Neg = g.verb.Neg || w.Closed&lexicon.Neg != 0
	g.aux = Modal
	g.at++
	return true
}

// negation reads "not", which before a verb alone belongs to it: "not recognising".
func (g *groupReader) negation() bool {
	s := g.s
	if g.aux == Punct {
		k := g.at + 1
		for k < s.Last && s.Tag(k) == Adv {
			k++
		}
		if k >= s.Last || s.Tag(k) != To && !s.Tag(k).verb() && !g.opensGerund(s.Words[k]) {
			return false
		}
	}
	g.verb.Neg = !g.lex.Word(s.Words[min(g.at+1, s.Last-1)]).Has(lexicon.Merely) // "did not only condemn"
	g.at++
	return true
}

// adverb reads an adverb, which belongs to the group only where a verb follows: "has | recently | met".
func (g *groupReader) adverb() bool {
	s := g.s
	if g.aux == Punct && g.at == g.i {
		return false
	}
	if g.aux == To && g.adverbPair(s, g.at) {
		g.at += 3
		return true
	}
	k := g.at
	for k < s.Last && (s.Tag(k) == Adv || s.Tag(k) == Neg) {
		k++
	}
	if k == s.Last {
		return false
	}
	done := s.Tag(k) == Do && g.lex.Word(s.Words[k]).Text == "done" // "has so far not done so"
	if !s.Tag(k).verb() && s.Tag(k) != Be && s.Tag(k) != Have && !done {
		return false
	}
	g.at++
	return true
}

// have reads a form of "have", the auxiliary or behind one the verb: "has had little success", "were having lunch".
func (g *groupReader) have(w *lexicon.Word) bool {
	v := &g.verb
	if main := g.aux == Have && w.Text == "had" || g.aux == Be && w.Text == "having"; main {
		v.Progressive = v.Progressive || g.aux == Be
		g.head(g.at, w.Lemma)
		g.at++
		return false
	}
	if g.aux == Have || g.aux == Be {
		return false
	}
	switch w.Text {
	case "had":
		v.Past = true
	case "having":
		v.Form = Gerund
	}
	v.Perfect, g.aux = true, Have
	g.head(g.at, w.Lemma)
	g.at++
	return true
}

// be reads a form of "be".
func (g *groupReader) be(w *lexicon.Word) {
	switch w.Text {
	case "was", "were":
		g.verb.Past = true
	case "being":
		if g.aux == Be {
			g.verb.Progressive = true // "is being negotiated"
		} else {
			g.verb.Form = Gerund
		}
	}
	g.aux = Be
	g.head(g.at, g.v.be)
	g.at++
}

// do reads a form of "do", the auxiliary or behind one the verb: "has done so".
func (g *groupReader) do(w *lexicon.Word) bool {
	v, aux := &g.verb, g.aux
	main := w.Text == "doing" && aux == Be || w.Text == "done" && (aux == Be || aux == Have)
	switch {
	case main:
		v.Progressive, v.Passive = w.Text == "doing", w.Text == "done" && aux == Be
	case aux != Punct && aux != Modal && aux != To:
		return false
	default:
		v.Past = v.Past || w.Text == "did"
		g.aux = Do
	}
	g.head(g.at, w.Lemma)
	g.at++
	return !main
}

// mainVerb reads the verb that says what is done, with which the group ends unless it only makes a passive of the one
// behind it: "stands accused".
func (g *groupReader) mainVerb(w *lexicon.Word, tag Tag) bool {
	s, j, v := g.s, g.at, &g.verb
	alone := g.aux == Punct
	if g.aux != Be && g.undergone(s, j) {
		v.Past = v.Past || tag == VPast && alone
		g.aux = Be
		g.head(j, w.Lemma)
		s.Tags[j+1-s.First] = VPart
		g.at++
		return true
	}
	participle := w.Forms&lexicon.Participle != 0
	switch {
	case tag == VGer && alone:
		v.Form = Gerund
	case tag == VGer && g.aux != Be:
		return false
	case tag == VGer:
		v.Progressive = true
	case (tag == VPart || tag == VPast) && g.aux == Be:
		v.Passive = participle
	case tag == VPast && alone && (!s.Heading && g.reputed(s, j) || g.madeUp(j)):
		v.Form = Participle
	case tag == VPast && alone:
		v.Past = true
		if participle {
			v.Form = MaybeParticiple
		}
	case tag == VPart && alone:
		v.Form = Participle
	}
	g.head(j, w.Lemma)
	if g.aux != Have && g.aux != Be {
		v.Perfect = false
	}
	g.at++
	return false
}

// madeUp says whether the verb at token j tells what something consists of: "a team | made up of envoys".
func (g *groupReader) madeUp(j int32) bool {
	s := g.s
	return j+2 < s.Last && g.lex.Word(s.Words[j]).Text == "made" && s.Words[j+1] == g.v.up && s.Words[j+2] == g.v.of
}

// overAside moves over an aside between commas before the rest of the group in which nothing can be meant, or says that
// the group is parted there: "has, the ministry said, not | left".
func (g *groupReader) overAside() bool {
	s := g.s
	if g.aux == Punct || s.Doc.Tokens[g.at].Kind != text.Comma || g.resumed {
		return false
	}
	rest := g.asideAt(s, g.at).verb
	if rest == 0 || s.Tag(rest) == Noun || s.Tag(rest) == Adj {
		return false
	}
	g.verb.Neg = g.verb.Neg || s.Tag(rest-1) == Neg
	if s.named(g.at, rest) {
		g.parted = rest
		return false
	}
	g.at = rest
	return true
}

// close settles what only the whole group tells.
func (g *groupReader) close() {
	s, v := g.s, &g.verb
	v.Last = g.at
	if g.infinitive {
		v.Form = Infinitive
	}
	if v.Form == MaybeParticiple && v.Modal != 0 {
		v.Form = Finite
	}
	if v.Lemma == 0 {
		v.Lemma = s.Words[v.Head] // a verb no dictionary has
	}
	if v.Head == v.Last-1 || s.Tag(v.Head) == Be {
		v.Copula = v.Lemma == g.v.be && s.Tag(v.Head) == Be || v.Lemma == g.v.become || v.Lemma == g.v.remain
	}
	if s.Tag(v.Head) == Have {
		v.Perfect = false
	}
}

// undergone says whether the verb at token j makes a passive of the participle behind it, as "be"
// does: "stands accused by", "remains wanted by", "stands cancelled".
func (p *Parser) undergone(s *Sentence, j int32) bool {
	if j+2 >= s.Last || !p.lex.Word(p.lex.Word(s.Words[j]).Lemma).Does(lexicon.Undergone) {
		return false
	}
	w := p.lex.Word(s.Words[j+1])
	return w.Forms&lexicon.Participle != 0 && (s.Words[j+2] == p.v.by || p.lex.Word(w.Lemma).Does(lexicon.Cancels) && strings.HasSuffix(w.Text, "ed")) // not "stays put"
}

// aloneAt says whether the "will" or "would" at token i has a subject before it and nothing of its
// clause behind, which ends at token j.
func (p *Parser) aloneAt(s *Sentence, i, j int32) bool {
	if i == s.First || s.Tag(i-1) != Name && s.Tag(i-1) != Noun && s.Tag(i-1) != Pron || s.Heading {
		return false
	}
	if w := p.lex.Word(s.Words[i]).Text; w != "will" && w != "would" {
		return false
	}
	if j >= s.Last {
		return true
	}
	switch s.Doc.Tokens[j].Kind {
	case text.Stop, text.Comma, text.Semicolon:
		return true
	}
	return false
}

// named says whether a name stands from token i up to token last.
func (s *Sentence) named(i, last int32) bool {
	for ; i < last; i++ {
		if s.Tag(i) == Name {
			return true
		}
	}
	return false
}
