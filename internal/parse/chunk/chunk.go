package chunk

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Phrases finds the noun phrases and verb groups of a sentence that is tagged, and what labels it.
func (p *Pass) Phrases(s *syntax.Sentence) {
	p.chunk(s)
	p.owners(s)
	p.bodies(s)
	p.label(s)
	p.voice(s)
	p.row(s)
}

// chunk cuts the sentence into noun phrases, verb groups and the small words
// between them.
func (p *Pass) chunk(s *syntax.Sentence) {
	n := int(s.Last - s.First)
	s.Items = make([]syntax.Item, 0, n/2+2)
	s.NPs = make([]syntax.NP, 0, n/4+1)
	s.Parts = make([]syntax.Part, 0, n/2+1)
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
func (p *Pass) fixedPhrase(s *syntax.Sentence, i int32) int32 {
	if s.Doc.Tokens[i].Kind != text.Word {
		return i
	}
	item := syntax.Item{Kind: syntax.IPrep, First: i, Last: i + 2}
	switch {
	case p.amongThem(s, i):
		item.Word = p.V.Including
	case p.likesOf(s, i):
		return i + 3
	case i > s.First && i+1 < s.Last && s.Doc.Tokens[i-1].Kind == text.Open && s.Doc.Tokens[i+1].Kind == text.Colon && p.Lex.Demonym(s.Words[i]):
		item = syntax.Item{Kind: syntax.IOther, First: i, Last: i + 1, Word: s.Words[i]} // "the Falkland Islands (Spanish: Islas Malvinas)"
	case p.asAlso(s, i):
		item.Word = p.V.AsWellAs
	default:
		n, ph := p.Phrase(s, i)
		if n == 0 || ph.Class == lexicon.Neg {
			return i
		}
		item = syntax.Item{Kind: phraseItem(ph.Class), First: i, Last: i + n, Word: ph.Word}
	}
	s.Items = append(s.Items, item)
	return item.Last
}

// smallItem reads the small word or the mark at token i.
func (p *Pass) smallItem(s *syntax.Sentence, i int32) {
	kind := smallKind(s.Tag(i))
	if s.Tag(i) == syntax.Punct {
		kind = markKind(s.Doc.Tokens[i].Kind)
		switch s.Doc.Of(int(i)) {
		case "&":
			kind = syntax.IConj
		case "/": // "Crown Prince/Prime Minister Salman"
			if n := len(s.Items); s.KindAt(n-1) == syntax.INP && i+1 < s.Last && s.Doc.Tokens[i+1].Capital {
				if s.Class(s.Items[n-1].Ref) != syntax.COffice {
					return // "Assistant Secretary for Special Operations/Low-Intensity Conflict Ana Rios"
				}
				kind = syntax.IConj
			}
		}
	}
	if kind == syntax.IColon && p.listsAfter(s, i) {
		return // "The guests will include: Peru, Chile"
	}
	s.Items = append(s.Items, syntax.Item{Kind: kind, First: i, Last: i + 1, Word: s.Words[i]})
	if kind == syntax.IComma {
		passAdverb(s)
		p.passAside(s)
	}
}

// smallKind is the kind of item that a small word of a part of speech is.
func smallKind(tag syntax.Tag) syntax.ItemKind {
	switch tag {
	case syntax.Prep:
		return syntax.IPrep
	case syntax.Conj:
		return syntax.IConj
	case syntax.Sub:
		return syntax.ISub
	case syntax.Rel:
		return syntax.IRel
	case syntax.Adv:
		return syntax.IAdv
	case syntax.Neg:
		return syntax.INeg
	}
	return syntax.IOther
}

// markKind is the kind of item that a mark is.
func markKind(kind text.Kind) syntax.ItemKind {
	switch kind {
	case text.Comma:
		return syntax.IComma
	case text.Semicolon:
		return syntax.ISemicolon
	case text.Colon:
		return syntax.IColon
	case text.Dash:
		return syntax.IDash
	case text.Open:
		return syntax.IOpen
	case text.Close:
		return syntax.IClose
	case text.OpenQuote:
		return syntax.IOpenQuote
	case text.CloseQuote:
		return syntax.ICloseQuote
	case text.Stop:
		return syntax.IStop
	}
	return syntax.IOther
}

// ageAt is the comma behind somebody's age that stands between the comma at token i and what he is, "Ana Rios, 64, Chile's
// ambassador to", or what stands behind that comma where it is his verb, "Ana Rios, 64, visited"; i for none.
func (p *Pass) ageAt(s *syntax.Sentence, i int32) int32 {
	tokens := s.Doc.Tokens
	if tokens[i].Kind != text.Comma || i+3 >= s.Last || len(s.Items) == 0 {
		return i
	}
	if last := &s.Items[len(s.Items)-1]; last.Kind != syntax.INP || last.Last != i || s.Class(last.Ref) != syntax.CPerson && s.Class(last.Ref) != syntax.CName {
		return i
	}
	k := i + 1
	if p.Lex.Word(s.Words[k]).Text == "aged" {
		k++
	}
	if k+2 >= s.Last || tokens[k].Kind != text.Number || tokens[k].End-tokens[k].Start != 2 || tokens[k+1].Kind != text.Comma {
		return i
	}
	switch tag := s.Tag(k + 2); {
	case tag == syntax.Det, tag == syntax.Noun, tag == syntax.Name, tag == syntax.Adj, tag == syntax.Poss:
		return k + 1
	case tag == syntax.Modal, tag == syntax.Have, tag == syntax.Be, tag.Verb() && p.onlyClause(s, k+2):
		return k + 2
	}
	return i
}

// onlyClause says whether no comma stands behind the form at token i, so that it is no participle before its subject's verb:
// "Rios, 64, elected in May, visited Peru".
func (p *Pass) onlyClause(s *syntax.Sentence, i int32) bool {
	w := p.Lex.Word(s.Words[i])
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
func passAdverb(s *syntax.Sentence) {
	n := len(s.Items)
	if n < 4 || s.Items[n-2].Kind != syntax.IAdv || s.Items[n-3].Kind != syntax.IComma || s.Items[n-4].Kind != syntax.IPrep && (s.Items[n-4].Kind != syntax.INP || !strings.EqualFold(s.Doc.Of(int(s.Items[n-2].First)), "too")) {
		return
	}
	s.Items[n-3].Kind, s.Items[n-1].Kind = syntax.IAdv, syntax.IAdv
}

// passAside takes the commas from what stands between a verb and its object: "received, in order
// of arrival, President Silva".
func (p *Pass) passAside(s *syntax.Sentence) {
	n := len(s.Items) - 1
	i := n
	for i > 2 && s.Items[i-1].Kind == syntax.INP && s.Items[i-2].Kind == syntax.IPrep {
		i -= 2
	}
	if i == n || n-i > 4 || i < 2 || s.Items[i-1].Kind != syntax.IComma || s.Items[i-2].Kind != syntax.IVerb {
		return
	}
	if v := &s.Verbs[s.Items[i-2].Ref]; v.Passive || v.Copula || !p.Lex.Word(v.Lemma).Does(lexicon.Receives) {
		return
	}
	s.Items[i-1].Kind, s.Items[n].Kind = syntax.IAdv, syntax.IAdv
}

// surname says whether the title of a ruler at token j, of n tokens, is the last word of
// the name before it: "Amit Shah", not "Zulu King Goodwill".
func (p *Pass) surname(s *syntax.Sentence, j, n int32) bool {
	last := &s.Parts[len(s.Parts)-1]
	if n != 1 || last.Kind != syntax.PName || last.Last != j || !s.Doc.Tokens[j].Capital || s.Doc.Tokens[j].AllCaps {
		return false
	}
	if j+1 < s.Last && s.Doc.Tokens[j+1].Kind == text.Word && s.Doc.Tokens[j+1].Capital {
		return false
	}
	m, senses := p.LookUp(s, j, j+1)
	for _, x := range senses {
		if m == 1 && x.Class == lexicon.Office && p.Lex.Offices[x.Ref].Kind == lexicon.Royal {
			return true
		}
	}
	return false
}

// firmGoesOn says whether the soldier's title at token j, of n tokens, is a word of the name before it, which
// one behind it makes that of a body: "Dalun Marine Logistics", not "Kenyan Marine Jones".
func (p *Pass) firmGoesOn(s *syntax.Sentence, j, n int32, kind lexicon.OfficeKind) bool {
	last := &s.Parts[len(s.Parts)-1]
	if kind != lexicon.Military && kind != lexicon.NoOffice || n != 1 || last.Kind != syntax.PName || last.Last != j || j+1 >= s.Last {
		return false
	}
	a, b := &s.Doc.Tokens[j], &s.Doc.Tokens[j+1]
	return a.Capital && b.Capital && b.Kind == text.Word && p.Lex.Head(s.Words[j+1])&lexicon.OrgHead != 0
}

// bodyFromTitle ends the name of a body that the soldier's title at token j begins: "the Marine Mammal
// Commission", not "Marine Luis Vera"; 0 where none does.
func (p *Pass) bodyFromTitle(s *syntax.Sentence, j int32, kind lexicon.OfficeKind) int32 {
	if kind != lexicon.NoOffice || !s.Doc.Tokens[j].Capital || s.Doc.Tokens[j].AllCaps || j+1 >= s.Last || !s.Doc.Tokens[j+1].Capital {
		return 0
	}
	end := j + 1 + p.nameRun(s, j+1)
	if end > j+1 && !p.Lex.Word(s.Words[end-1]).Plural && p.Lex.Head(s.Words[end-1])&lexicon.OrgHead != 0 {
		return end
	}
	return 0
}

// asAlso says whether "as will" or "as would" at token i only adds somebody:
// "Peru will be there, as will Chile".
func (p *Pass) asAlso(s *syntax.Sentence, i int32) bool {
	if s.Words[i] != p.V.As || i+2 >= s.Last || len(s.Items) == 0 || p.Lex.Word(s.Words[i+1]).Closed&lexicon.Modal == 0 {
		return false
	}
	if last := s.Items[len(s.Items)-1].Kind; last != syntax.IComma && !(last == syntax.INP && slices.Contains(s.Words[s.First:i], s.Words[i+1])) {
		return false // "will be at the signing as will Chile" too
	}
	return s.Doc.Tokens[i+2].Capital || p.Lex.Word(s.Words[i+2]).Closed&lexicon.Det != 0 && i+3 < s.Last && (s.Doc.Tokens[i+3].Capital || p.OfficeAt(s, i+3))
}

// givenShah says whether "Shah" at token j is one of somebody's names: between two others,
// "Hassan Shah Frogh", "Karim Raja Lim", or the first of them, "Shah Mahmood Qureshi", where two more follow, and
// the text does not speak of Iran; so is "Sultan" in "Sultan bin Saad".
func (p *Pass) givenShah(s *syntax.Sentence, j int32) bool {
	word := p.Lex.Word(s.Words[j]).Text
	switch word {
	case "shah", "raja", "maharaja", "amir", "bey", "pasha":
	case "sultan":
		return j+2 < s.Last && p.Lex.Word(s.Words[j+1]).Closed&lexicon.Particle != 0
	default:
		return false
	}
	after := j+1 < s.Last && s.Tag(j+1) == syntax.Name || word == "pasha" || word == "bey" // "Ahmed Maher Pasha"
	if j > s.First && after && s.Tag(j-1) == syntax.Name && (!p.Lex.Word(s.Words[j-1]).Known() || p.Lex.Word(s.Words[j-1]).Given) {
		return true
	}
	if word != "shah" || j+2 >= s.Last || s.Tag(j+1) != syntax.Name || s.Tag(j+2) != syntax.Name || j > s.First && s.Tag(j-1) == syntax.Det {
		return false
	}
	return !strings.Contains(s.Doc.Text, "Iran") && !strings.Contains(s.Doc.Text, "Persia")
}

// officer is where in the name of a body from token j to last the title begins of him who
// is its head, where the name of a person stands beside it; 0 for none.
func (p *Pass) officer(s *syntax.Sentence, j, last int32) int32 {
	if last-j < 5 {
		return 0
	}
	name := func(i int32) bool { return i > s.First && i < s.Last && s.Tag(i) == syntax.Name }
	comma := func(i int32) bool { return i > s.First && i < s.Last && s.Doc.Tokens[i].Kind == text.Comma }
	if !name(last) && !(comma(last) && name(last+1)) && !(comma(j-1) && name(j-2)) {
		return 0
	}
	for k := j + 1; k < j+3; k++ {
		if n, senses := p.Lex.Match(s.Doc, s.Words, int(k), int(s.Last), nil); k+int32(n) == last && syntax.HasClass(senses, lexicon.Office) {
			return k
		}
	}
	return 0
}

// likesOf says whether "the likes of" stands at token i, which means those it names.
func (p *Pass) likesOf(s *syntax.Sentence, i int32) bool {
	return s.Words[i] == p.V.The && i+3 < s.Last && s.Words[i+2] == p.V.Of && p.Lex.Word(s.Words[i+1]).Text == "likes"
}

// listsAfter says whether the colon at token i stands between a verb and the list of
// what its subject includes or is, "The envoys were: A, B and C", or between a
// preposition and those it governs, "She will meet with: A, B and C".
func (p *Pass) listsAfter(s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last || s.Doc.Tokens[i+1].Kind != text.Word || len(s.Items) == 0 {
		return false
	}
	if k := s.Items[len(s.Items)-1].Kind; k != syntax.IVerb {
		return k == syntax.IPrep
	}
	w := p.Lex.Word(s.Words[i-1])
	return w.Text == "are" || w.Text == "were" || w.Forms&^lexicon.Gerund != 0 && p.Lex.Word(w.Lemma).Does(lexicon.Comprises)
}

// amongThem says whether "among them" at token i says no more than "including":
// "forty leaders came, among them Gabriel Boric".
func (p *Pass) amongThem(s *syntax.Sentence, i int32) bool {
	if s.Words[i] != p.V.Among || i+2 >= s.Last || s.Words[i+1] != p.V.Them || len(s.Items) == 0 {
		return false
	}
	if k := s.Items[len(s.Items)-1].Kind; k != syntax.IComma && k != syntax.IDash {
		return false
	}
	switch s.Tag(i + 2) {
	case syntax.Noun, syntax.Name, syntax.Adj, syntax.Num, syntax.Det, syntax.Poss:
		return true
	}
	return false
}

func phraseItem(c lexicon.Closed) syntax.ItemKind {
	switch c {
	case lexicon.Prep:
		return syntax.IPrep
	case lexicon.Sub:
		return syntax.ISub
	case lexicon.Conj:
		return syntax.IConj
	}
	return syntax.IAdv
}

// reputed says whether the form at token j can only be a participle, as an infinitive stands behind it: "firms said to
// belong to", "a man thought to be".
func (p *Pass) reputed(s *syntax.Sentence, j int32) bool {
	if j+2 >= s.Last || s.Tag(j+1) != syntax.To || s.Tag(j+2) != syntax.VBase && s.Tag(j+2) != syntax.Be && s.Tag(j+2) != syntax.Have {
		return false
	}
	w := p.Lex.Word(s.Words[j])
	return w.Forms&lexicon.Participle != 0 && p.Lex.Word(w.Lemma).Does(lexicon.Reputes)
}

// begun is a verb group that is being read.
type begun struct {
	verb       syntax.Verb
	aux        syntax.Tag // the last auxiliary; Punct for none
	infinitive bool
	at         int32 // where the rest begins
}

// groupReader reads a verb group word by word.
type groupReader struct {
	*Pass
	begun
	s       *syntax.Sentence
	i       int32 // where it begins
	resumed bool  // an aside stands before: "has, the ministry said, | left"
	parted  int32 // where the rest begins of one that an aside parts here; 0 for none
}

// verbGroup reads a verb group at token i, and appends it; it returns where it
// ends, i if there is none. One that an aside parts waits in rest until its end is read.
func (p *Pass) verbGroup(s *syntax.Sentence, i int32, rest *begun) int32 {
	g := groupReader{Pass: p, s: s, i: i, resumed: rest.at == i && i > s.First}
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
	if v.Head < 0 && g.aux == syntax.Modal && !v.Neg && p.aloneAt(s, i, g.at) { // "but Togo will"
		g.head(g.at-1, s.Words[g.at-1])
	}
	if v.Head < 0 || g.at == i {
		return i
	}
	g.close()
	ref := int32(len(s.Verbs))
	s.Verbs = append(s.Verbs, *v)
	s.Items = append(s.Items, syntax.Item{Kind: syntax.IVerb, First: i, Last: g.at, Ref: ref})
	return g.at
}

// opening reads what stands before the auxiliaries: "to", "not to", "nor".
func (g *groupReader) opening() {
	s, i := g.s, g.i
	g.begun = begun{verb: syntax.Verb{First: i, Head: -1}, aux: syntax.Punct, at: i}
	g.verb.Neg = i > s.First && s.Words[i-1] == g.V.Nor // "nor is Peru a member", "nor recognised Kosovo"
	if s.Tag(i) == syntax.To && i-1 > s.First && s.Tag(i-1) == syntax.Adv && s.Tag(i-2) == syntax.Neg && g.Lex.Word(s.Words[i-1]).Text == "again" {
		g.verb.Neg = true // "vowed never again to attend"
	}
	if s.Tag(i) == syntax.Neg && i+1 < s.Last && s.Tag(i+1) == syntax.To { // "decided not to attend"
		g.verb.Neg = true
		g.at++
	}
	switch {
	case s.Tag(g.at) == syntax.To:
		g.infinitive, g.aux = true, syntax.To
		g.at++
	case s.Tag(g.at) == syntax.VBase && g.at > s.First && g.Helps(s, g.at-1):
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
	if s.Doc.Tokens[j].Kind == text.OpenQuote && g.aux != syntax.Punct && j+1 < s.Last && (s.Tag(j+1) == syntax.Adv || s.Tag(j+1) == syntax.Neg || s.Tag(j+1) == syntax.Be || s.Tag(j+1).Verb()) {
		g.at++ // will “never accept”, did “not constitute”
		return true
	}
	w := g.Lex.Word(s.Words[j])
	switch tag := s.Tag(j); tag {
	case syntax.Modal:
		return g.modal(w)
	case syntax.Neg:
		return g.negation()
	case syntax.Adv:
		return g.adverb()
	case syntax.Have:
		return g.have(w)
	case syntax.Be:
		g.be(w)
		return true
	case syntax.Do:
		return g.do(w)
	case syntax.VBase, syntax.VThird, syntax.VPast, syntax.VPart, syntax.VGer:
		return g.mainVerb(w, tag)
	}
	return g.overAside()
}

// modal reads "will", "can", "cannot".
func (g *groupReader) modal(w *lexicon.Word) bool {
	if g.aux != syntax.Punct || g.verb.Head >= 0 {
		return false
	}
	g.verb.Modal = g.s.Words[g.at]
	if full, ok := g.V.Short[g.verb.Modal]; ok {
		g.verb.Modal = full
	}
	g.verb.Neg = g.verb.Neg || w.Closed&lexicon.Neg != 0
	g.aux = syntax.Modal
	g.at++
	return true
}

// negation reads "not", which before a verb alone belongs to it: "not recognising", "no longer has".
func (g *groupReader) negation() bool {
	s := g.s
	if g.aux == syntax.Punct {
		k := g.at + 1
		for k < s.Last && s.Tag(k) == syntax.Adv {
			k++
		}
		if k >= s.Last || s.Tag(k) != syntax.To && s.Tag(k) != syntax.Have && s.Tag(k) != syntax.Be && !s.Tag(k).Verb() && !g.OpensGerund(s.Words[k]) {
			return false
		}
	}
	g.verb.Neg = !g.Lex.Word(s.Words[min(g.at+1, s.Last-1)]).Has(lexicon.Merely) // "did not only condemn"
	g.at++
	return true
}

// adverb reads an adverb, which belongs to the group only where a verb follows: "has | recently | met".
func (g *groupReader) adverb() bool {
	s := g.s
	if g.aux == syntax.Punct && g.at == g.i {
		return false
	}
	if g.aux == syntax.To && g.AdverbPair(s, g.at) {
		g.at += 3
		return true
	}
	k := g.at
	for k < s.Last && (s.Tag(k) == syntax.Adv || s.Tag(k) == syntax.Neg) {
		k++
	}
	if k == s.Last {
		return false
	}
	done := s.Tag(k) == syntax.Do && g.Lex.Word(s.Words[k]).Text == "done" // "has so far not done so"
	if !s.Tag(k).Verb() && s.Tag(k) != syntax.Be && s.Tag(k) != syntax.Have && !done {
		return false
	}
	g.at++
	return true
}

// have reads a form of "have", the auxiliary or behind one the verb: "has had little success", "were having lunch".
func (g *groupReader) have(w *lexicon.Word) bool {
	v := &g.verb
	if main := g.aux == syntax.Have && w.Text == "had" || g.aux == syntax.Be && w.Text == "having"; main {
		v.Progressive = v.Progressive || g.aux == syntax.Be
		g.head(g.at, w.Lemma)
		g.at++
		return false
	}
	if g.aux == syntax.Have || g.aux == syntax.Be {
		return false
	}
	switch w.Text {
	case "had":
		v.Past = true
	case "having":
		v.Form = syntax.Gerund
	}
	v.Perfect, g.aux = true, syntax.Have
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
		if g.aux == syntax.Be {
			g.verb.Progressive = true // "is being negotiated"
		} else {
			g.verb.Form = syntax.Gerund
		}
	}
	g.aux = syntax.Be
	g.head(g.at, g.V.Be)
	g.at++
}

// do reads a form of "do", the auxiliary or behind one the verb: "has done so".
func (g *groupReader) do(w *lexicon.Word) bool {
	v, aux := &g.verb, g.aux
	main := w.Text == "doing" && aux == syntax.Be || w.Text == "done" && (aux == syntax.Be || aux == syntax.Have)
	switch {
	case main:
		v.Progressive, v.Passive = w.Text == "doing", w.Text == "done" && aux == syntax.Be
	case aux != syntax.Punct && aux != syntax.Modal && aux != syntax.To:
		return false
	default:
		v.Past = v.Past || w.Text == "did"
		g.aux = syntax.Do
	}
	g.head(g.at, w.Lemma)
	g.at++
	return !main
}

// mainVerb reads the verb that says what is done, with which the group ends unless it only makes a passive of the one
// behind it: "stands accused".
func (g *groupReader) mainVerb(w *lexicon.Word, tag syntax.Tag) bool {
	s, j, v := g.s, g.at, &g.verb
	alone := g.aux == syntax.Punct
	if g.aux != syntax.Be && g.undergone(s, j) {
		v.Past = v.Past || tag == syntax.VPast && alone
		g.aux = syntax.Be
		g.head(j, w.Lemma)
		s.Tags[j+1-s.First] = syntax.VPart
		g.at++
		return true
	}
	participle := w.Forms&lexicon.Participle != 0
	switch {
	case tag == syntax.VGer && alone:
		v.Form = syntax.Gerund
	case tag == syntax.VGer && g.aux != syntax.Be:
		return false
	case tag == syntax.VGer:
		v.Progressive = true
	case (tag == syntax.VPart || tag == syntax.VPast) && g.aux == syntax.Be:
		v.Passive = participle
	case tag == syntax.VPast && alone && (!s.Heading && g.reputed(s, j) || g.madeUp(j)):
		v.Form = syntax.Participle
	case tag == syntax.VPast && alone:
		v.Past = true
		if participle {
			v.Form = syntax.MaybeParticiple
		}
	case tag == syntax.VPart && alone:
		v.Form = syntax.Participle
	}
	g.head(j, w.Lemma)
	if g.aux != syntax.Have && g.aux != syntax.Be {
		v.Perfect = false
	}
	g.at++
	return false
}

// madeUp says whether the verb at token j tells what something consists of: "a team | made up of envoys".
func (g *groupReader) madeUp(j int32) bool {
	s := g.s
	return j+2 < s.Last && g.Lex.Word(s.Words[j]).Text == "made" && s.Words[j+1] == g.V.Up && s.Words[j+2] == g.V.Of
}

// overAside moves over an aside between commas before the rest of the group in which nothing can be meant, or says that
// the group is parted there: "has, the ministry said, not | left".
func (g *groupReader) overAside() bool {
	s := g.s
	if g.aux == syntax.Punct || s.Doc.Tokens[g.at].Kind != text.Comma || g.resumed {
		return false
	}
	rest := g.AsideAt(s, g.at).Verb
	if rest == 0 || s.Tag(rest) == syntax.Noun || s.Tag(rest) == syntax.Adj {
		return false
	}
	g.verb.Neg = g.verb.Neg || s.Tag(rest-1) == syntax.Neg
	if named(s, g.at, rest) {
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
		v.Form = syntax.Infinitive
	}
	if v.Form == syntax.MaybeParticiple && v.Modal != 0 {
		v.Form = syntax.Finite
	}
	if v.Lemma == 0 {
		v.Lemma = s.Words[v.Head] // a verb no dictionary has
	}
	if v.Head == v.Last-1 || s.Tag(v.Head) == syntax.Be {
		v.Copula = v.Lemma == g.V.Be && s.Tag(v.Head) == syntax.Be || v.Lemma == g.V.Become || v.Lemma == g.V.Remain
	}
	if s.Tag(v.Head) == syntax.Have {
		v.Perfect = false
	}
}

// undergone says whether the verb at token j makes a passive of the participle behind it, as "be"
// does: "stands accused by", "remains wanted by", "stands cancelled".
func (p *Pass) undergone(s *syntax.Sentence, j int32) bool {
	if j+2 >= s.Last || !p.Lex.Word(p.Lex.Word(s.Words[j]).Lemma).Does(lexicon.Undergone) {
		return false
	}
	w := p.Lex.Word(s.Words[j+1])
	return w.Forms&lexicon.Participle != 0 && (s.Words[j+2] == p.V.By || p.Lex.Word(w.Lemma).Does(lexicon.Cancels) && strings.HasSuffix(w.Text, "ed")) // not "stays put"
}

// aloneAt says whether the "will" or "would" at token i has a subject before it and nothing of its
// clause behind, which ends at token j.
func (p *Pass) aloneAt(s *syntax.Sentence, i, j int32) bool {
	if i == s.First || s.Tag(i-1) != syntax.Name && s.Tag(i-1) != syntax.Noun && s.Tag(i-1) != syntax.Pron || s.Heading {
		return false
	}
	if w := p.Lex.Word(s.Words[i]).Text; w != "will" && w != "would" {
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
func named(s *syntax.Sentence, i, last int32) bool {
	for ; i < last; i++ {
		if s.Tag(i) == syntax.Name {
			return true
		}
	}
	return false
}
