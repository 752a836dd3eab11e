package syntax

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// chunk cuts the sentence into noun phrases, verb groups and the small words
// between them.
func (p *Parser) chunk(s *Sentence) {
	d := s.Doc
	n := int(s.Last - s.First)
	s.Items = make([]Item, 0, n/2+2)
	s.NPs = make([]NP, 0, n/4+1)
	s.Parts = make([]Part, 0, n/2+1)
	var rest begun
	for i := s.First; i < s.Last; {
		if d.Tokens[i].Kind == text.Word {
			if p.amongThem(s, i) {
				s.Items = append(s.Items, Item{Kind: IPrep, First: i, Last: i + 2, Word: p.v.including})
				i += 2
				continue
			}
			if p.likesOf(s, i) {
				i += 3
				continue
			}
			if i > s.First && i+1 < s.Last && d.Tokens[i-1].Kind == text.Open && d.Tokens[i+1].Kind == text.Colon && p.lex.Demonym(s.Words[i]) {
				s.Items = append(s.Items, Item{Kind: IOther, First: i, Last: i + 1, Word: s.Words[i]}) // "the Falkland Islands (Spanish: Islas Malvinas)"
				i++
				continue
			}
			if p.asAlso(s, i) {
				s.Items = append(s.Items, Item{Kind: IPrep, First: i, Last: i + 2, Word: p.v.asWellAs})
				i += 2
				continue
			}
			if k, ph := p.phrase(s, i); k > 0 && ph.Class != lexicon.Neg {
				s.Items = append(s.Items, Item{Kind: phraseItem(ph.Class), First: i, Last: i + k, Word: ph.Word})
				i += k
				continue
			}
		}
		tag := s.Tag(i)
		if end := p.verbGroup(s, i, &rest); end > i {
			i = end
			continue
		}
		if end := p.nounPhrase(s, i, -1); end > i {
			i = end
			continue
		}
		item := Item{Kind: IOther, First: i, Last: i + 1, Word: s.Words[i]}
		switch tag {
		case Prep:
			item.Kind = IPrep
		case Conj:
			item.Kind = IConj
		case Sub:
			item.Kind = ISub
		case Rel:
			item.Kind = IRel
		case Adv:
			item.Kind = IAdv
		case Neg:
			item.Kind = INeg
		case Punct:
			switch d.Tokens[i].Kind {
			case text.Comma:
				item.Kind = IComma
			case text.Semicolon:
				item.Kind = ISemicolon
			case text.Colon:
				if p.listsAfter(s, i) {
					i++ // "The guests will include: Peru, Chile"
					continue
				}
				item.Kind = IColon
			case text.Dash:
				item.Kind = IDash
			case text.Open:
				item.Kind = IOpen
			case text.Close:
				item.Kind = IClose
			case text.OpenQuote:
				item.Kind = IOpenQuote
			case text.CloseQuote:
				item.Kind = ICloseQuote
			case text.Stop:
				item.Kind = IStop
			}
			switch d.Of(int(i)) {
			case "&":
				item.Kind = IConj
			case "/": // "Crown Prince/Prime Minister Salman"
				if n := len(s.Items); s.kindAt(n-1) == INP && i+1 < s.Last && d.Tokens[i+1].Capital {
					if item.Kind = IConj; s.Class(s.Items[n-1].Ref) != COffice {
						i++
						continue // "Assistant Secretary for Special Operations/Low-Intensity Conflict Ana Rios"
					}
				}
			}
		}
		s.Items = append(s.Items, item)
		i++
		if item.Kind == IComma {
			s.passAdverb()
			p.passAside(s)
		}
	}
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
	m, senses := p.lex.Match(s.Doc, s.Words, int(j), int(j+1), p.senses)
	p.senses = senses
	for _, x := range senses {
		if m == 1 && x.Class == lexicon.Office && p.lex.Offices[x.Ref].Kind == "royal" {
			return true
		}
	}
	return false
}

// firmGoesOn says whether the soldier's title at token j, of n tokens, is a word of the name before it, which
// one behind it makes that of a body: "Dalun Marine Logistics", not "Kenyan Marine Jones".
func (p *Parser) firmGoesOn(s *Sentence, j, n int32, kind string) bool {
	last := &s.Parts[len(s.Parts)-1]
	if kind != "military" && kind != "person" || n != 1 || last.Kind != PName || last.Last != j || j+1 >= s.Last {
		return false
	}
	a, b := &s.Doc.Tokens[j], &s.Doc.Tokens[j+1]
	return a.Capital && b.Capital && b.Kind == text.Word && p.lex.Head(s.Words[j+1])&lexicon.OrgHead != 0
}

// bodyFromTitle ends the name of a body that the soldier's title at token j begins: "the Marine Mammal
// Commission", not "Marine Luis Vera"; 0 where none does.
func (p *Parser) bodyFromTitle(s *Sentence, j int32, kind string) int32 {
	if kind != "person" || !s.Doc.Tokens[j].Capital || s.Doc.Tokens[j].AllCaps || j+1 >= s.Last || !s.Doc.Tokens[j+1].Capital {
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
	n, senses := p.lex.Match(s.Doc, s.Words, int(i), int(s.Last), p.senses)
	p.senses = senses
	for _, x := range senses {
		if x.Class == lexicon.Phrase {
			ph := p.lex.Phrases[x.Ref]
			end := i + int32(n)
			if ph.Class == lexicon.To || ph.Class == lexicon.Prep && end < s.Last && s.Tag(end-1) == To && s.Tag(end) == VBase {
				return 0, lexicon.PhraseEntry{} // "in order to attend", "due to attend" are read at their last word
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

// begun is a verb group of which an aside stands before the rest.
type begun struct {
	verb       Verb
	aux        Tag
	infinitive bool
	at         int32 // where the rest begins
}

// verbGroup reads a verb group at token i, and appends it; it returns where it
// ends, i if there is none. One that an aside parts waits in rest until its end is read.
func (p *Parser) verbGroup(s *Sentence, i int32, rest *begun) int32 {
	v := Verb{First: i, Head: -1}
	j := i
	aux := Punct // the last auxiliary
	infinitive := false
	resumed := rest.at == i && i > s.First
	v.Neg = i > s.First && s.Words[i-1] == p.v.nor                       // "nor is Peru a member", "nor recognised Kosovo"
	if !resumed && s.Tag(j) == Neg && j+1 < s.Last && s.Tag(j+1) == To { // "decided not to attend"
		v.Neg = true
		j++
	}
	switch {
	case resumed:
		v, aux, infinitive = rest.verb, rest.aux, rest.infinitive
		v.First = i
	case s.Tag(j) == To:
		infinitive = true
		aux = To
		j++
	case s.Tag(j) == VBase && j > s.First && p.helps(s, j-1):
		infinitive = true // "helped broker the truce"
	}
loop:
	for j < s.Last {
		w := p.lex.Word(s.Words[j])
		if s.Doc.Tokens[j].Kind == text.OpenQuote && aux != Punct && j+1 < s.Last && (s.Tag(j+1) == Adv || s.Tag(j+1) == Neg || s.Tag(j+1) == Be || s.Tag(j+1).verb()) {
			j++ // will “never accept”, did “not constitute”
			continue
		}
		switch tag := s.Tag(j); tag {
		case Modal:
			if aux != Punct || v.Head >= 0 {
				break loop
			}
			v.Modal = s.Words[j]
			if full, ok := p.v.short[v.Modal]; ok {
				v.Modal = full
			}
			v.Neg = v.Neg || w.Closed&lexicon.Neg != 0 // "cannot"
			aux = Modal
		case Neg:
			k := j + 1
			for k < s.Last && s.Tag(k) == Adv {
				k++
			}
			if aux == Punct && !(k < s.Last && (s.Tag(k) == To || s.Tag(k).verb() || p.opensGerund(s.Words[k]))) {
				break loop
			}
			v.Neg = !p.lex.Word(s.Words[min(j+1, s.Last-1)]).Has(lexicon.Merely) // "did not only condemn"
		case Adv:
			// An adverb belongs to the group only when a verb follows.
			if aux == Punct && j == i {
				break loop
			}
			if aux == To && p.adverbPair(s, j) {
				j += 3
				continue
			}
			k := j
			for k < s.Last && (s.Tag(k) == Adv || s.Tag(k) == Neg) {
				k++
			}
			done := k < s.Last && s.Tag(k) == Do && p.lex.Word(s.Words[k]).Text == "done" // "has so far not done so"
			if k >= s.Last || !(s.Tag(k).verb() || s.Tag(k) == Be || s.Tag(k) == Have || done) {
				break loop
			}
		case Have:
			if aux == Have && w.Text == "had" {
				v.Head, v.Lemma = j, p.have(w) // "has had little success"
				j++
				break loop
			}
			if aux == Be && w.Text == "having" {
				v.Progressive, v.Head, v.Lemma = true, j, p.have(w) // "were having lunch"
				j++
				break loop
			}
			if aux == Have || aux == Be {
				break loop
			}
			if s.Doc.Tokens[j].Kind == text.Word && w.Text == "had" {
				v.Past = true
			}
			if w.Text == "having" {
				v.Form = Gerund
			}
			v.Perfect = true
			aux = Have
			v.Head, v.Lemma = j, p.have(w)
		case Be:
			if w.Text == "was" || w.Text == "were" {
				v.Past = true
			}
			if w.Text == "being" && aux != Be {
				v.Form = Gerund
			} else if w.Text == "being" {
				v.Progressive = true // "is being negotiated"
			}
			aux = Be
			v.Head, v.Lemma = j, p.v.be
		case Do:
			if w.Text == "doing" && aux == Be || w.Text == "done" && (aux == Be || aux == Have) {
				v.Progressive, v.Passive = w.Text == "doing", w.Text == "done" && aux == Be
				v.Head, v.Lemma = j, w.Lemma
				j++
				break loop
			}
			if aux != Punct && aux != Modal && aux != To {
				break loop
			}
			if w.Text == "did" {
				v.Past = true
			}
			aux = Do
			v.Head, v.Lemma = j, w.Lemma
		case VBase, VThird, VPast, VPart, VGer:
			if aux != Be && p.undergone(s, j) {
				v.Past = v.Past || tag == VPast && aux == Punct
				aux = Be
				v.Head, v.Lemma = j, w.Lemma
				s.Tags[j+1-s.First] = VPart
				break
			}
			switch {
			case tag == VGer && aux == Punct:
				v.Form = Gerund
			case tag == VGer && aux != Be:
				break loop
			case tag == VGer:
				v.Progressive = true
			case (tag == VPart || tag == VPast) && aux == Be:
				v.Passive = w.Forms&lexicon.Participle != 0
			case tag == VPast && aux == Punct:
				v.Past = true
				if w.Forms&lexicon.Participle != 0 {
					v.Form = MaybeParticiple
				}
				if !s.Heading && p.reputed(s, j) || w.Text == "made" && j+2 < s.Last && p.lex.Word(s.Words[j+1]).Text == "up" && s.Words[j+2] == p.v.of {
					v.Past, v.Form = false, Participle // "a team made up of envoys"
				}
			case tag == VPart && aux == Punct:
				v.Form = Participle
			}
			v.Head, v.Lemma = j, w.Lemma
			if aux == Punct || aux == Modal || aux == To || aux == Do || aux == Neg {
				v.Perfect = false
			}
			j++
			break loop
		default:
			if aux != Punct && s.Doc.Tokens[j].Kind == text.Comma && !resumed {
				if a := p.asideAt(s, j); a.verb > 0 && s.Tag(a.verb) != Noun && s.Tag(a.verb) != Adj {
					v.Neg = v.Neg || s.Tag(a.verb-1) == Neg // "has, the ministry said, not | left"
					if !s.named(j, a.verb) {
						j = a.verb // nothing in it can be meant
						continue
					}
					*rest = begun{v, aux, infinitive, a.verb}
					return j
				}
			}
			break loop
		}
		j++
	}
	if v.Head < 0 && aux == Modal && !v.Neg && p.aloneAt(s, i, j) { // "but Togo will"
		v.Head, v.Lemma = j-1, s.Words[j-1]
	}
	if v.Head < 0 || j == i {
		return i
	}
	if infinitive {
		v.Form = Infinitive
	}
	if v.Form == MaybeParticiple && v.Modal != 0 {
		v.Form = Finite
	}
	if v.Lemma == 0 {
		v.Lemma = s.Words[v.Head] // a verb no dictionary has
	}
	if v.Head == j-1 || s.Tag(v.Head) == Be {
		v.Copula = v.Lemma == p.v.be && s.Tag(v.Head) == Be || v.Lemma == p.v.become || v.Lemma == p.v.remain
	}
	if s.Tag(v.Head) == Have {
		v.Perfect = false
	}
	v.Last = j
	// A particle: "kicked out", "called off".
	ref := int32(len(s.Verbs))
	s.Verbs = append(s.Verbs, v)
	s.Items = append(s.Items, Item{Kind: IVerb, First: i, Last: j, Ref: ref})
	return j
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

func (p *Parser) have(w *lexicon.Word) int32 {
	return p.lex.Lookup("have")
}
