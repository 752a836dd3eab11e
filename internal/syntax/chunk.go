package syntax

import (
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
		if end := p.verbGroup(s, i); end > i {
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
			if d.Of(int(i)) == "&" {
				item.Kind = IConj
			}
		}
		s.Items = append(s.Items, item)
		i++
	}
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

// asAlso says whether "as will" or "as would" at token i only adds somebody:
// "Peru will be there, as will Chile".
func (p *Parser) asAlso(s *Sentence, i int32) bool {
	if s.Words[i] != p.v.as || i+2 >= s.Last || len(s.Items) == 0 || s.Items[len(s.Items)-1].Kind != IComma {
		return false
	}
	if p.lex.Word(s.Words[i+1]).Closed&lexicon.Modal == 0 {
		return false
	}
	return s.Doc.Tokens[i+2].Capital || p.lex.Word(s.Words[i+2]).Closed&lexicon.Det != 0 && i+3 < s.Last && (s.Doc.Tokens[i+3].Capital || p.officeAt(s, i+3))
}

// givenShah says whether "Shah" at token j is the first of somebody's names, "Shah Mahmood
// Qureshi": two more follow, and the text does not speak of Iran.
func (p *Parser) givenShah(s *Sentence, j int32) bool {
	if p.lex.Word(s.Words[j]).Text != "shah" || j+2 >= s.Last || s.Tag(j+1) != Name || s.Tag(j+2) != Name || j > s.First && s.Tag(j-1) == Det {
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
// what its subject includes or is: "The envoys were: A, B and C".
func (p *Parser) listsAfter(s *Sentence, i int32) bool {
	if i+1 >= s.Last || s.Doc.Tokens[i+1].Kind != text.Word || len(s.Items) == 0 || s.Items[len(s.Items)-1].Kind != IVerb {
		return false
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
			return int32(n), ph
		}
	}
	return 0, lexicon.PhraseEntry{}
}

// verbGroup reads a verb group at token i, and appends it; it returns where it
// ends, i if there is none.
func (p *Parser) verbGroup(s *Sentence, i int32) int32 {
	v := Verb{First: i, Head: -1}
	j := i
	aux := Punct // the last auxiliary
	infinitive := false
	if s.Tag(j) == Neg && j+1 < s.Last && s.Tag(j+1) == To { // "decided not to attend"
		v.Neg = true
		j++
	}
	if s.Tag(j) == To {
		infinitive = true
		aux = To
		j++
	} else if s.Tag(j) == VBase && j > s.First && p.helps(s, j-1) {
		infinitive = true // "helped broker the truce"
	}
loop:
	for j < s.Last {
		w := p.lex.Word(s.Words[j])
		if s.Doc.Tokens[j].Kind == text.OpenQuote && aux != Punct && j+1 < s.Last && (s.Tag(j+1) == Adv || s.Tag(j+1) == Be || s.Tag(j+1) >= VBase && s.Tag(j+1) <= VGer) {
			j++ // will “never accept”
			continue
		}
		switch tag := s.Tag(j); tag {
		case Modal:
			if aux != Punct || v.Head >= 0 {
				break loop
			}
			v.Modal = s.Words[j]
			v.Neg = v.Neg || w.Closed&lexicon.Neg != 0 // "cannot"
			aux = Modal
		case Neg:
			k := j + 1
			for k < s.Last && s.Tag(k) == Adv {
				k++
			}
			if aux == Punct && !(k < s.Last && (s.Tag(k) == To || s.Tag(k) >= VBase && s.Tag(k) <= VGer)) {
				break loop
			}
			v.Neg = true
		case Adv:
			// An adverb belongs to the group only when a verb follows.
			if aux == Punct && j == i {
				break loop
			}
			k := j
			for k < s.Last && (s.Tag(k) == Adv || s.Tag(k) == Neg) {
				k++
			}
			if k >= s.Last || !(s.Tag(k) >= VBase && s.Tag(k) <= VGer || s.Tag(k) == Be || s.Tag(k) == Have) {
				break loop
			}
		case Have:
			if aux == Have && w.Text == "had" {
				v.Head, v.Lemma = j, p.have(w) // "has had little success"
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
			}
			aux = Be
			v.Head, v.Lemma = j, p.v.be
		case Do:
			if w.Text == "doing" && aux == Be || w.Text == "done" && (aux == Be || aux == Have) {
				v.Progressive, v.Passive = w.Text == "doing", w.Text == "done" && aux == Be
				v.Head, v.Lemma = j, s.Words[j]
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
			v.Head, v.Lemma = j, s.Words[j]
		case VBase, VThird, VPast, VPart, VGer:
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
			break loop
		}
		j++
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

func (p *Parser) have(w *lexicon.Word) int32 {
	return p.lex.Lookup("have")
}

// nounPhrase reads a noun phrase at token i with the given possessor, and
// appends it and its possessors; it returns where it ends, i if there is none.
func (p *Parser) nounPhrase(s *Sentence, i, possessor int32) int32 {
	d := s.Doc
	np := NP{First: i, PFirst: int32(len(s.Parts)), Head: -1, PossNP: possessor, Up: -1, Appos: -1, Next: -1, Clause: -1, Like: -1, Names: -1}
	j := i
	// Determiners.
	for j < s.Last {
		w := p.lex.Word(s.Words[j])
		tag := s.Tag(j)
		if tag == Det || tag == Poss {
			if np.Det == 0 || tag == Poss || w.Closed&lexicon.NegDet != 0 {
				np.Det = s.Words[j]
			}
			if tag == Poss {
				np.PossWord = s.Words[j]
			}
			np.Neg = np.Neg || w.Closed&lexicon.NegDet != 0 || s.Words[j] == p.v.few && j == i // not "a few"
			if w.Closed&lexicon.Quantifier != 0 || s.Words[j] == p.v.these || s.Words[j] == p.v.those {
				np.Plural = true
			}
			j++
			continue
		}
		if tag == Neg && j == i && j+1 < s.Last && s.Tag(j+1) == Det {
			np.Neg = true
			j++
			continue
		}
		break
	}
	if j < s.Last && s.Tag(j) == Pron && j == i {
		s.Parts = append(s.Parts, Part{Kind: PPron, First: j, Last: j + 1})
		np.Head = int32(len(s.Parts) - 1)
		np.Neg = np.Neg || p.lex.Word(s.Words[j]).Closed&lexicon.Neg != 0
		j++
		return p.closeNP(s, np, j)
	}
	nouns := false // a head may have been read
	afterOffice := possessor < 0 && p.afterOffice(s)
loop:
	for j < s.Last {
		t := &d.Tokens[j]
		tag := s.Tag(j)
		if t.Kind == text.OpenQuote && p.shortQuote(s, j) {
			j++
			continue
		}
		if t.Kind == text.CloseQuote && j > i && p.shortQuoteEnd(s, j, i) {
			j++
			continue
		}
		if tag >= VBase && tag <= VGer || nouns && (s.Words[j] == p.v.persona || s.Words[j] == p.v.personae) {
			break // "declared Ambassador Goldberg | persona non grata"
		}
		if nouns && p.receives(s, &np, j) {
			break // "gave Ukraine | weapons"
		}
		if n := p.sumAt(s, j); n > 0 {
			if nouns {
				break
			}
			s.Parts = append(s.Parts, Part{Kind: PNum, First: j, Last: j + n})
			np.Plural = true
			j += n
			continue
		}
		if p.adjectiveGoesOn(s, &np, j) {
			s.Parts[len(s.Parts)-1].Kind = PAdj
			nouns = false
			j++
			continue
		}
		if nouns && p.acronymAside(s, j) {
			j += 3
			continue
		}
		if t.Kind != text.Word && t.Kind != text.Number {
			break
		}
		if nouns && p.letters(s, j) {
			j++
			continue
		}
		if n, part := p.namePart(s, j, int32(len(s.Parts)) > np.PFirst); n > 0 {
			if end := j + n; part.Kind == POffice && end < s.Last && (d.Tokens[end].Joined || d.Tokens[end].Capital) {
				switch strings.ToLower(d.Of(int(end))) {
				case "designate", "nominee":
					n++ // "Ambassador-Designate"
					part.Last++
				}
			}
			if nouns && part.Kind == POffice && p.surname(s, j, n) {
				s.Parts[len(s.Parts)-1].Last = j + n // "Amit Shah"
				j += n
				continue
			}
			if nouns && part.Kind == PEvent && p.timeIs(s, j) {
				break // "was at the time | meeting Petrov"
			}
			if nouns && afterOffice && part.Kind == POffice && p.lex.Offices[part.Ref].Kind == "military" {
				if last := &s.Parts[len(s.Parts)-1]; last.Kind == PEntity && last.Is(lexicon.State) {
					break // "Minister to Portugal | Col. David Humphreys"
				}
			}
			if nouns && part.Kind == POffice && p.namedOffice(s, &np, j) {
				break // "elected Sophia Kallergis | president of Greece"
			}
			if nouns && (p.splitsBefore(s, &np, part) || afterOffice && p.person(part) && s.Parts[len(s.Parts)-1].Kind != POffice) {
				break
			}
			if run := p.nameRun(s, j); run > 0 && p.crowned(s, &np, &part) {
				n, part = run, Part{Kind: PName, First: j, Last: j + run} // "Queen Victoria"
			}
			if last := len(s.Parts) - 1; nouns && s.Parts[last].Kind == PName && s.Parts[last].Last == j && part.Is(lexicon.Leader) && p.lex.Word(s.Words[j-1]).Closed&lexicon.Particle != 0 {
				s.Parts[last].Last = j + n // "Muqrin bin Abdul Aziz"
				j += n
				continue
			}
			s.Parts = append(s.Parts, part)
			nouns = true
			j += n
			continue
		}
		switch tag {
		case Num:
			end := p.numeral(s, &np, j, nouns)
			if end == j {
				break loop
			}
			nouns = nouns || s.Parts[len(s.Parts)-1].Kind == PDate
			j = end
			continue
		case Adj:
			if nouns && j+1 < s.Last && p.lex.Word(s.Words[j+1]).Closed&(lexicon.Time|lexicon.Month|lexicon.Weekday) != 0 {
				break loop // "the parade next week"
			}
			if nouns && !t.Joined && !t.Capital && !p.nominal(s, j+1) && s.Parts[len(s.Parts)-1].Kind != POffice {
				break loop // "called the launch | barbaric"
			}
			s.Parts = append(s.Parts, Part{Kind: PAdj, First: j, Last: j + 1})
		case Noun:
			if p.lex.Word(s.Words[j]).Closed&lexicon.Time != 0 && nouns && j > i && !t.Joined {
				if b := d.Tokens[j-1]; b.Kind == text.Word && s.Tag(j-1) != Adj && s.Tag(j-1) != Num {
					break loop
				}
			}
			role := p.lex.Head(s.Words[j])&(lexicon.Colleague|lexicon.Heir) != 0
			s.Parts = append(s.Parts, Part{Kind: PNoun, First: j, Last: j + 1, Role: role, Plural: role && p.lex.Word(s.Words[j]).Plural})
			nouns = true
		case Name:
			if nouns && afterOffice && s.Parts[len(s.Parts)-1].Kind != POffice && p.namesPerson(s, j) && !p.naming(s, &s.Parts[len(s.Parts)-1]) {
				break loop // "Special Envoy for Yemen | Hans Grundberg"
			}
			if p.capitalNoun(s, j, np.PFirst) {
				s.Parts = append(s.Parts, Part{Kind: PNoun, First: j, Last: j + 1})
				nouns = true
				break
			}
			if p.partisan(s, j) {
				s.Parts = append(s.Parts, Part{Kind: PAdj, First: j, Last: j + 1})
				break
			}
			n := p.nameRun(s, j)
			if nouns && np.Det == 0 && int32(len(s.Parts)) == np.PFirst+1 && s.Parts[np.PFirst].Kind == PDate && (n > 1 && p.namesPerson(s, j) || p.verbAt(s, j+n)) {
				break loop // "In 1866 | Anson Burlingame resigned", "On Sunday | Bush will stop"
			}
			if last := len(s.Parts) - 1; nouns && n > 1 && s.Parts[last].Kind == PEntity && s.Parts[last].Last == j && hasClass(s.Parts[last].Senses, lexicon.Leader) && strings.EqualFold(d.Of(int(j)), "al") {
				s.Parts[last].Last = j + n // "Faisal bin Farhan Al Saud"
				j += n
				continue
			}
			if nouns && p.clauseWithin(s, &s.Parts[len(s.Parts)-1], j+n) {
				break loop
			}
			s.Parts = append(s.Parts, Part{Kind: PName, First: j, Last: j + n})
			nouns = true
			j += n
			continue
		case Adv:
			// "the highly choreographed parade"
			if j+1 < s.Last && s.Tag(j+1) == Num && (np.Det == p.v.a || np.Det == p.v.an) && len(s.Parts) == int(np.PFirst) {
				j++ // "a nearly three-hour meeting"
				continue
			}
			if j+1 < s.Last && (s.Tag(j+1) == Adj) && (np.Det != 0 || len(s.Parts) > int(np.PFirst) || j == i) {
				j++
				continue
			}
			break loop
		default:
			break loop
		}
		j++
	}
	for j > i && d.Tokens[j-1].Kind == text.OpenQuote {
		j-- // "called the accusations | “a fairy tale”"
	}
	if int32(len(s.Parts)) == np.PFirst {
		if np.Det == 0 || j == i {
			return i
		}
		if np.PossWord != 0 && p.lex.Word(np.PossWord).Closed&lexicon.Pron == 0 {
			return i
		}
		return p.closeNP(s, np, j) // "those", "several"
	}
	return p.closeNP(s, np, j)
}

// adjectiveGoesOn says whether the comma or "and" at token j stands between two
// adjectives of one noun behind a determiner: "its brutal, unprovoked, full-scale
// invasion", not "the former and the present".
func (p *Parser) adjectiveGoesOn(s *Sentence, np *NP, j int32) bool {
	n := len(s.Parts)
	mark := func(k int32) bool {
		return s.Doc.Tokens[k].Kind == text.Comma || s.Tag(k) == Conj && p.lex.Word(s.Words[k]).Text == "and"
	}
	if int32(n) == np.PFirst || s.Parts[n-1].Last != j || np.Det == 0 && np.PossNP < 0 || !mark(j) {
		return false
	}
	for k := np.PFirst; k < int32(n); k++ {
		if kind := s.Parts[k].Kind; kind != PAdj && (kind != PNoun || k < int32(n)-1) {
			return false
		}
	}
	adjective := func(k int32) bool {
		if s.Doc.Tokens[k].Kind != text.Word || s.Doc.Tokens[k].Capital || s.Doc.Of(int(k)) == "former" {
			return false
		}
		return s.Tag(k) == Adj || s.Tag(k) == Noun && p.lex.Word(s.Words[k]).Adj // a noun too, before a comma
	}
	if !adjective(j - 1) {
		return false
	}
	after := false // an adjective after the last mark
	for k := j; k < s.Last; k++ {
		switch {
		case mark(k):
			after = false
		case adjective(k) && !(after && s.Tag(k) == Noun):
			after = true
		case s.Tag(k) == Adv:
		default:
			return after && s.Tag(k) == Noun && !p.officeAt(s, k)
		}
	}
	return false
}

// letters says whether the word at token j, after a person's name, is the letters
// of a seat or an honour: "Ben Wallace MP".
func (p *Parser) letters(s *Sentence, j int32) bool {
	last := s.Parts[len(s.Parts)-1]
	if last.Last != j || last.Kind != PName && !(last.Kind == PEntity && hasClass(last.Senses, lexicon.Leader)) || last.Kind == PName && last.Last-last.First < 2 {
		return false
	}
	switch s.Doc.Of(int(j)) {
	case "MP", "MEP", "MSP", "MLA", "TD", "QC", "KC", "CBE", "OBE", "MBE", "KBE", "KCMG", "CMG", "AO", "AC", "AM", "OAM", "PhD":
		return true
	}
	return false
}

// acronymAside says whether the acronym of the organization just named stands in
// brackets at token j, before the title of one who acts for it, its meeting
// or a noun: "Palestine Liberation Organization (PLO) | Chairman Yasser Arafat", "the
// Asia-Pacific Economic Cooperation (APEC) | summit".
func (p *Parser) acronymAside(s *Sentence, j int32) bool {
	t := s.Doc.Tokens
	last := &s.Parts[len(s.Parts)-1]
	if t[j].Kind != text.Open || j+3 >= s.Last || !t[j+1].AllCaps || t[j+2].Kind != text.Close || last.Last != j || last.Kind != PEntity || !last.Is(lexicon.Org) {
		return false
	}
	if n, part := p.namePart(s, j+3, true); n > 0 && part.Kind == PEvent || s.Tag(j+3) == Noun && p.lex.Word(s.Words[j+3]).Closed == 0 {
		return true
	}
	for k := j + 3; k < s.Last && k < j+6; k++ { // "(AU) Commission Chairperson"
		n, senses := p.lex.Match(s.Doc, s.Words, int(k), int(s.Last), p.senses)
		p.senses = senses
		if hasClass(senses, lexicon.Office) && n > 0 {
			return true
		}
		if !t[k].Capital {
			return false
		}
	}
	return false
}

// verbAt says whether a finite verb or an auxiliary stands at token i.
func (p *Parser) verbAt(s *Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	switch s.Tag(i) {
	case Modal, Be, Have, VPast, VThird:
		return true
	}
	return false
}

// capitalNoun says whether the capitalised word at j is only a noun written so
// after a state: "the U.S. Government", "the Chinese Side".
func (p *Parser) capitalNoun(s *Sentence, j, first int32) bool {
	if int32(len(s.Parts)) == first || s.Parts[len(s.Parts)-1].Kind != PEntity || j+1 < s.Last && s.Tag(j+1) == Name {
		return false
	}
	head := p.lex.Head(s.Words[j])
	return head&(lexicon.Government|lexicon.Agent) != 0 && head&lexicon.OrgHead == 0
}

// timeIs says whether the word at token j is what somebody does at "the time" before it
// and no event: a gerund with its object behind it.
func (p *Parser) timeIs(s *Sentence, j int32) bool {
	return j+1 < s.Last && j > s.First && p.lex.Word(s.Words[j-1]).Text == "time" && strings.HasSuffix(p.lex.Word(s.Words[j]).Text, "ing") && s.Doc.Tokens[j+1].Capital
}

// naming says whether what stands before a name belongs to it: "the distributor Toho",
// "the British Phonographic Industry".
func (p *Parser) naming(s *Sentence, before *Part) bool {
	if before.Kind == PEntity {
		return before.Is(lexicon.Demonym) && !before.Is(lexicon.State)
	}
	w := p.lex.Word(s.Words[before.Last-1])
	stem := w.Stem
	if stem == 0 {
		stem = s.Words[before.Last-1]
	}
	return before.Kind == PNoun && !s.Doc.Tokens[before.First].Capital && p.lex.Head(stem)&(lexicon.Body|lexicon.OrgHead) != 0
}

// partisan says whether the word at j only tells whose party the person named behind
// it is of: "Republican Roy Moore", "Liberal Democrat Charles Kennedy".
func (p *Parser) partisan(s *Sentence, j int32) bool {
	for ; j+1 < s.Last && p.lex.Head(s.Words[j])&lexicon.Partisan != 0; j++ {
		t := &s.Doc.Tokens[j+1]
		if t.Kind != text.Word || !t.Capital || t.Joined || s.Tag(j+1) != Name {
			return false
		}
		if p.lex.Head(s.Words[j+1])&lexicon.Partisan == 0 {
			return p.namesPerson(s, j+1) && p.lex.Head(s.Words[j+p.nameRun(s, j+1)])&lexicon.OrgHead == 0
		}
	}
	return false
}

// closeNP chooses the head, appends the phrase and goes on after a possessive.
func (p *Parser) closeNP(s *Sentence, np NP, end int32) int32 {
	np.Last = end
	np.PLast = int32(len(s.Parts))
	np.Quoted = s.Doc.Tokens[np.First].InQuote
	if np.Head < 0 {
		np.Head = p.headOf(s, &np)
	}
	if h := np.Head; h >= 0 {
		part := &s.Parts[h]
		np.Plural = np.Plural || part.Plural || part.Kind == PNoun && p.lex.Word(s.Words[part.Last-1]).Plural
	}
	ref := int32(len(s.NPs))
	np.Lead = ref
	if np.PossNP >= 0 {
		np.First = min(np.First, s.NPs[np.PossNP].First)
	}
	if k := len(s.Items) - 1; k >= 0 && s.Items[k].Kind == IConj && (s.Items[k].Word == p.v.nor || p.allBut(s, np.First-1)) {
		np.Neg = true
	}
	s.NPs = append(s.NPs, np)
	if end < s.Last && s.Tag(end) == Clitic {
		begin := end + 1
		if begin < s.Last && s.Doc.Tokens[begin].Kind == text.OpenQuote {
			begin++ // welcomed Blair's "courage in keeping his word"
		}
		if next := p.nounPhrase(s, begin, ref); next > begin {
			return next
		}
		end++ // "a treaty ally of China's,"
		s.NPs[ref].Last = end
	}
	s.Items = append(s.Items, Item{Kind: INP, First: np.First, Last: end, Ref: ref})
	return end
}

// allBut says whether the word at token i leaves out what comes after it: "all but
// Norway attended".
func (p *Parser) allBut(s *Sentence, i int32) bool {
	if i <= s.First || p.lex.Word(s.Words[i]).Text != "but" {
		return false
	}
	switch p.lex.Word(s.Words[i-1]).Text {
	case "all", "everyone", "everybody", "everything":
		return true
	}
	return false
}

// headOf chooses the part that says what a noun phrase is: the name of a
// person after titles, otherwise the last noun or name.
func (p *Parser) headOf(s *Sentence, np *NP) int32 {
	head := int32(-1)
	for k := np.PFirst; k < np.PLast; k++ {
		part := &s.Parts[k]
		switch part.Kind {
		case PAdj, PNum, PHonorific:
			if head < 0 || s.Parts[head].Kind == PAdj || s.Parts[head].Kind == PNum || s.Parts[head].Kind == PHonorific {
				head = k
			} else if part.Kind == PAdj && s.Doc.Tokens[part.First].Joined {
				head = k // "sanctions-hit": what follows will be the head
			}
		case PEntity:
			head = k
		default:
			head = k
		}
	}
	return head
}

// shortQuote says whether the quotation mark at j opens a few words without a
// verb, as in the “Victory Day” parade.
func (p *Parser) shortQuote(s *Sentence, j int32) bool {
	for k := j + 1; k < s.Last && k <= j+6; k++ {
		switch s.Doc.Tokens[k].Kind {
		case text.CloseQuote:
			return k > j+1
		case text.Word, text.Number:
			if t := s.Tag(k); t >= VBase && t <= VPast || t == Modal || t == Be || t == Pron || t == Prep || t == Conj {
				return false
			}
		default:
			return false
		}
	}
	return false
}

func (p *Parser) shortQuoteEnd(s *Sentence, j, start int32) bool {
	for k := j - 1; k >= start && k >= j-6; k-- {
		if s.Doc.Tokens[k].Kind == text.OpenQuote {
			return true
		}
	}
	return false
}

// namePart reads a dictionary name, a title, an event word or an honorific at
// token j.
func (p *Parser) namePart(s *Sentence, j int32, inside bool) (int32, Part) {
	d := s.Doc
	t := &d.Tokens[j]
	w := p.lex.Word(s.Words[j])
	if n := p.peer(s, j); n > 0 {
		return n, Part{Kind: PName, First: j, Last: j + n}
	}
	if w.Closed&lexicon.Honorific != 0 && t.Capital && j+1 < s.Last && (d.Tokens[j+1].Capital || p.lex.Word(s.Words[j+1]).Closed&lexicon.Particle != 0) && !(w.Known() && w.Closed == lexicon.Honorific && w.Given) {
		return 1, Part{Kind: PHonorific, First: j, Last: j + 1}
	}
	if d.Of(int(j)) == "HE" && j+1 < s.Last && d.Tokens[j+1].Capital && !d.Tokens[j+1].AllCaps {
		return 1, Part{Kind: PHonorific, First: j, Last: j + 1} // "HE Mr Jimmy Nipo"
	}
	if s.Words[j] == 0 {
		return 0, Part{}
	}
	tag := s.Tag(j)
	n, senses := p.lex.Match(d, s.Words, int(j), int(s.Last), p.senses)
	p.senses = senses
	if n == 0 {
		return 0, Part{}
	}
	last := j + int32(n)
	if n > 1 && p.lex.Word(s.Words[last-1]).Text == "military" && last < s.Last && s.Words[last] != 0 && p.lex.Word(s.Words[last]).Noun { // "U.S. | military assistance"
		n, senses = p.lex.Match(d, s.Words, int(j), int(last-1), p.senses)
		if p.senses = senses; n == 0 {
			return 0, Part{}
		}
		last = j + int32(n)
	}
	if k := p.officer(s, j, last); k > 0 { // "UN | High Commissioner for Refugees Sadako Ogata"
		if n, senses = p.lex.Match(d, s.Words, int(j), int(k), p.senses); n == 0 {
			return 0, Part{}
		}
		p.senses = senses
		last = j + int32(n)
	}
	if w.Text == "washington" && n == 1 {
		last += p.district(s, last)
		n = int(last - j)
	}
	if n == 2 && d.Tokens[last-1].Kind == text.Number && last+1 < s.Last && d.Tokens[last].Kind == text.Comma && IsYear(d.Of(int(last+1))) && d.Of(int(last+1)) != "2001" {
		return 0, Part{} // "September 11, 1969"
	}
	var keep []lexicon.Sense
	part := Part{First: j, Last: last}
	for _, x := range senses {
		switch x.Class {
		case lexicon.Phrase:
		case lexicon.Office, lexicon.Offices:
			if n == 1 && (tag != Noun && tag != Name && tag != Adj || p.plainCharge(s, j, x.Ref) || last < s.Last && s.Words[last] == p.v.staff) {
				continue // also "the General Staff"
			}
			if n == 1 && p.givenShah(s, j) {
				continue
			}
			part.Kind, part.Ref, part.Plural = POffice, x.Ref, x.Class == lexicon.Offices
		case lexicon.EventHead, lexicon.EventHeads:
			if n == 1 && tag != Noun && tag != Name && (tag != Adj || p.nominal(s, last)) || part.Kind == POffice {
				continue // "at the ministerial in", not "ministerial posts"
			}
			if n == 1 && w.Text == "assembly" && t.Capital && j > s.First && d.Tokens[j-1].Capital && s.Words[j-1] != 0 && p.lex.Word(s.Words[j-1]).Adj {
				continue // "the National Assembly" is a parliament
			}
			part.Kind, part.Ref, part.Plural = PEvent, x.Ref, x.Class == lexicon.EventHeads
		default:
			keep = append(keep, x)
		}
	}
	if len(keep) > 0 && keep[0].Class == lexicon.Leader && last < s.Last && d.Tokens[last].Joined && d.Tokens[last].Capital {
		return 0, Part{} // "Ulysses Grant-Smith"
	}
	if len(keep) > 0 {
		// A longer capitalised run may only begin like a name: "Jordan Smith",
		// "Paris Saint-Germain".
		if n == 1 && p.partOfLongerName(s, j, keep, inside) {
			return 0, Part{}
		}
		return int32(n), Part{Kind: PEntity, First: j, Last: last, Senses: keep}
	}
	if part.Kind == POffice && n > 2 {
		if part.Last = p.portfolio(s, last); part.Last > last {
			return part.Last - j, part
		}
	}
	if part.Kind == POffice && last+1 < s.Last && (s.Words[last] == p.v.of || s.Words[last] == p.v.for_) {
		if kind := p.lex.Offices[part.Ref].ID; kind == "minister" || kind == "secretary-of-state" || kind == "minister-of-state" {
			if end := p.field(s, last+1); end > last+1 {
				if all := p.portfolio(s, end); all > end {
					part.Last, part.Ref = all, p.minister // a "Secretary of State for Trade and Industry" is no foreign minister
					return all - j, part
				}
			}
		}
	}
	if part.Kind == POffice || part.Kind == PEvent {
		// "Secretary" inside "General Secretariat" and the like are left to the name run.
		if last < s.Last && d.Tokens[last].Joined && part.Kind == PEvent {
			return 0, Part{}
		}
		return int32(n), part
	}
	return 0, Part{}
}

// portfolio is where a title ends that goes on from token i: "Minister of Trade |
// and Industry", "Minister for Trade |, Tourism and Investment".
func (p *Parser) portfolio(s *Sentence, i int32) int32 {
	if !s.Doc.Tokens[i-1].Capital {
		return i
	}
	if i < s.Last && s.Doc.Tokens[i].Capital {
		switch p.lex.Word(s.Words[i]).Text {
		case "division", "department", "ministry": // "Minister of Petroleum Division"
			return i + 1
		}
	}
	k := i
	for k+1 < s.Last && s.Doc.Tokens[k].Kind == text.Comma {
		end := p.field(s, k+1)
		if end == k+1 {
			break
		}
		k = end
	}
	if k > i && k < s.Last && s.Doc.Tokens[k].Kind == text.Comma && k+1 < s.Last && s.Words[k+1] != 0 && s.Tag(k+1) == Conj {
		k++ // ", and Communities"
	}
	if k >= s.Last || s.Words[k] == 0 || s.Tag(k) != Conj {
		return i
	}
	if end := p.field(s, k+1); end > k+1 {
		return end
	}
	return i
}

// field is where the capitalised words end that from token i name a field of government:
// "Industry", "Industrial Strategy".
func (p *Parser) field(s *Sentence, i int32) int32 {
	k := i
	for ; k < s.Last; k++ {
		t := &s.Doc.Tokens[k]
		w := p.lex.Word(s.Words[k])
		if t.Kind != text.Word || !t.Capital || !w.Noun && !w.Adj || w.Given || k == i && p.officeAt(s, k) {
			break
		}
		if _, senses := p.lex.Match(s.Doc, s.Words, int(k), int(s.Last), nil); hasClass(senses, lexicon.State) || hasClass(senses, lexicon.Org) || hasClass(senses, lexicon.Leader) {
			break
		}
	}
	return k
}

// plainCharge says whether the title at token j is only an English word without the
// accent that makes it one: "charges" are no chargés d'affaires.
func (p *Parser) plainCharge(s *Sentence, j, office int32) bool {
	return strings.HasPrefix(p.lex.Offices[office].ID, "charge-d-") && !strings.Contains(s.Doc.Of(int(j)), "é")
}

// district measures "D.C." after Washington, with the comma before it; 0 for none.
func (p *Parser) district(s *Sentence, at int32) int32 {
	i := at
	if i < s.Last && s.Doc.Tokens[i].Kind == text.Comma {
		i++
	}
	if i < s.Last {
		switch s.Doc.Of(int(i)) {
		case "D.C.", "D.C", "DC":
			return i + 1 - at
		}
	}
	return 0
}

// peer measures a name by rank and land at token j: "the Earl of Aberdeen"; 0 for
// none.
func (p *Parser) peer(s *Sentence, j int32) int32 {
	if j+2 >= s.Last || s.Words[j+1] != p.v.of || !p.lex.Peer(s.Doc, s.Words, int(j)) {
		return 0
	}
	end := j + 2
	for end < s.Last && s.Doc.Tokens[end].Kind == text.Word && s.Doc.Tokens[end].Capital && (end == j+2 || s.Doc.Tokens[end].Joined) {
		end++
	}
	if end == j+2 {
		return 0
	}
	return end - j
}

// partOfLongerName says whether the single word at j, known as the name of a
// state or place, is rather a person's given name or surname here.
func (p *Parser) partOfLongerName(s *Sentence, j int32, senses []lexicon.Sense, inside bool) bool {
	d := s.Doc
	for _, x := range senses {
		if x.Class == lexicon.Demonym || x.Class == lexicon.People || x.Class == lexicon.Leader || x.Class == lexicon.BlocAdj || x.Class == lexicon.Org {
			return false
		}
	}
	w := p.lex.Word(s.Words[j])
	if p.titledRun(s, j) && !hasClass(senses, lexicon.State) && j+1 < s.Last && s.Tag(j+1) == Name && d.Tokens[j+1].Kind == text.Word && !p.officeAt(s, j+1) {
		return true // "Foreign Minister Lincoln Akoto"
	}
	if w.Given && j+1 < s.Last && s.Tag(j+1) == Name && !d.Tokens[j+1].AllCaps && d.Tokens[j+1].Kind == text.Word {
		next := p.lex.Word(s.Words[j+1])
		n, _ := p.lex.Match(d, s.Words, int(j+1), int(s.Last), nil)
		return n == 0 && !next.Known() || next.Given && n <= 1 && !next.Noun
	}
	return false
}

// crowned says whether the name of a place is that of a person here, whose title
// stands right before it: "Queen Victoria", "Mr. Jordan".
func (p *Parser) crowned(s *Sentence, np *NP, part *Part) bool {
	if part.Kind != PEntity || len(s.Parts) == int(np.PFirst) {
		return false
	}
	for _, x := range part.Senses {
		if x.Class != lexicon.State && x.Class != lexicon.Place && x.Class != lexicon.Metonym {
			return false
		}
	}
	last := &s.Parts[len(s.Parts)-1]
	if last.Kind != POffice || last.Plural || !s.Doc.Tokens[last.First].Capital {
		return last.Kind == PHonorific
	}
	switch kind := p.lex.Offices[last.Ref].Kind; kind {
	case "royal", "cleric":
		return true
	case "head-of-state", "head-of-government", "minister":
		return !hasClass(part.Senses, lexicon.State) && (part.Last >= s.Last || s.Words[part.Last] != p.v.of && !p.officeAt(s, part.Last)) // "Foreign Minister Franca"
	}
	return false
}

// splitsBefore says whether a new noun phrase begins with part, right after
// the parts read so far: "the President of the Republic of Korea | Mr. Roh".
func (p *Parser) splitsBefore(s *Sentence, np *NP, part Part) bool {
	last := &s.Parts[len(s.Parts)-1]
	office := false
	for k := int(np.PFirst); k < len(s.Parts); k++ {
		if s.Parts[k].Kind == POffice {
			office = true
		}
	}
	switch {
	case office:
		return false
	case part.Kind == PHonorific:
		return last.Kind != PAdj && last.Kind != PNum && last.Kind != PHonorific
	case part.Kind == PEntity && hasClass(part.Senses, lexicon.Leader):
		return last.Kind == PEntity && hasClass(last.Senses, lexicon.State) && !hasClass(last.Senses, lexicon.Demonym) || last.Kind == PDate
	case last.Kind == PDate && len(s.Parts) == int(np.PFirst)+1 && p.dates(s, np, last, part):
		return false // "the 1951 | mutual defense treaty" is one
	case last.Kind == PDate, last.Kind == PNoun && p.clauseWithin(s, last, part.Last):
		return true
	case last.Kind == PEvent && np.Det != 0 && part.Kind == PEntity:
		return p.officeAt(s, part.Last) // "after the vote | US Secretary of State Rice"
	}
	return false
}

// dates says whether a date that begins a noun phrase is of what comes next: "the
// 1951 | Japan treaty", "Russia's February 2022 | invasion", "the November 27 | deal",
// not "in the 1990s | Iraq".
func (p *Parser) dates(s *Sentence, np *NP, date *Part, next Part) bool {
	if np.PossNP >= 0 || np.PossWord != 0 {
		return true
	}
	if np.Det != p.v.the && np.Det != p.v.a {
		return false
	}
	return next.Kind == PEvent || date.Last <= date.First+2 && IsYear(s.Doc.Of(int(date.Last-1)))
}

// namedOffice says whether the title at token j, after a name that a verb of
// naming has for its object, is what the person is named: "elected X | president".
func (p *Parser) namedOffice(s *Sentence, np *NP, j int32) bool {
	n := len(s.Items)
	last := &s.Parts[len(s.Parts)-1]
	if s.Parts[np.PFirst].Kind == PHonorific && last.Kind == PName && last.Last == j && last.Last-last.First > 1 && int32(len(s.Parts)) == np.PFirst+2 {
		return true // "Mr. Ramtane Lamamara | Foreign Minister of Algeria"
	}
	if n == 0 || s.Items[n-1].Kind != IVerb || np.Det != 0 || np.PossNP >= 0 || s.Doc.Tokens[j].Capital {
		return false
	}
	v := &s.Verbs[s.Items[n-1].Ref]
	person := last.Kind == PName || last.Kind == PEntity && hasClass(last.Senses, lexicon.Leader)
	return person && last.Last-last.First > 1 && last.Last == j && p.lex.Word(v.Lemma).Class&lexicon.Naming != 0 && !v.Passive
}

// receives says whether what was read of a noun phrase is a state to which the verb
// before it gives what the word at token j begins: "gave Ukraine | weapons".
func (p *Parser) receives(s *Sentence, np *NP, j int32) bool {
	n := len(s.Items)
	if n == 0 || s.Items[n-1].Kind != IVerb || np.Det != 0 || np.PossNP >= 0 || int32(len(s.Parts)) != np.PFirst+1 {
		return false
	}
	part := &s.Parts[np.PFirst]
	if part.Kind != PEntity || !part.Is(lexicon.State) || part.Is(lexicon.Demonym) || s.Doc.Tokens[j].Kind != text.Word || s.Doc.Tokens[j].Capital || s.Doc.Tokens[j].Joined {
		return false
	}
	v := &s.Verbs[s.Items[n-1].Ref]
	w := p.lex.Word(s.Words[j])
	return p.lex.Word(v.Lemma).Class&lexicon.Dative != 0 && !v.Passive && w.Closed == 0 && (w.Noun || w.Adj) && p.lex.Head(w.Stem)&(lexicon.Agent|lexicon.Government) == 0 && !p.officeAt(s, j)
}

// clauseWithin says whether the name that ends before token end, after the
// noun last, is the subject of a clause about that noun without a pronoun: "the
// sanctions | Washington imposed", "the first time | Ban has come".
func (p *Parser) clauseWithin(s *Sentence, last *Part, end int32) bool {
	w := p.lex.Word(s.Words[last.Last-1])
	if last.Kind != PNoun || last.Role || s.Doc.Tokens[last.First].Capital || s.Doc.Tokens[last.First].Joined || p.lex.Head(s.Words[last.Last-1])&lexicon.Agent != 0 {
		return false
	}
	if w.Closed&lexicon.Time != 0 {
		at := last.First - 1 // "a 5 day | visit" is one
		return w.Plural || at < s.First || s.Doc.Tokens[at].Kind != text.Number && p.lex.Word(s.Words[at]).Closed&lexicon.NumberWord == 0
	}
	if !w.Plural || end >= s.Last {
		return false
	}
	switch s.Tag(end) {
	case VPast, VThird, Have, Modal:
		return true
	}
	return false
}

// officeAt says whether a title begins at token i.
func (p *Parser) officeAt(s *Sentence, i int32) bool {
	if i >= s.Last || s.Words[i] == 0 {
		return false
	}
	n, senses := p.lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	return n > 0 && (hasClass(senses, lexicon.Office) || hasClass(senses, lexicon.Offices))
}

// afterOffice says whether what is read now follows a title and a preposition:
// "Special Envoy for ...".
func (p *Parser) afterOffice(s *Sentence) bool {
	n := len(s.Items)
	for steps := 0; steps < 8; steps++ {
		joined := false // "for Arms Control, Verification and Compliance"
		for n > 0 && (s.Items[n-1].Kind == IConj || s.Items[n-1].Kind == IComma) {
			joined = true
			n--
		}
		if n >= 2 && !joined && s.Items[n-1].Kind == IPrep && s.Items[n-2].Kind == INP {
			if h := s.HeadPart(s.Items[n-2].Ref); h != nil && h.Kind == POffice {
				return true
			}
			n -= 2
			continue
		}
		if n < 2 || !joined || s.Items[n-1].Kind != INP {
			return false
		}
		switch s.Class(s.Items[n-1].Ref) {
		case CName, CNoun, CBloc, CPlace: // "for East Asian and Pacific Affairs"
		default:
			return false
		}
		n-- // a member of the list
	}
	return false
}

func (p *Parser) person(part Part) bool {
	return part.Kind == PHonorific || part.Kind == PEntity && hasClass(part.Senses, lexicon.Leader)
}

// namesPerson says whether the capitalised run at j begins like a person's
// name: with no ordinary word, or with a given name.
func (p *Parser) namesPerson(s *Sentence, j int32) bool {
	w := p.lex.Word(s.Words[j])
	return w.Given || !w.Known() && p.lex.Head(s.Words[j]) == 0
}

func hasClass(senses []lexicon.Sense, c lexicon.Class) bool {
	for _, x := range senses {
		if x.Class == c {
			return true
		}
	}
	return false
}

// hamza says whether token i is the sign that ends an Arabic name before its article.
func (p *Parser) hamza(d *text.Document, i int32) bool {
	if c := d.Of(int(i)); c != "'" && c != "’" && c != "ʿ" && c != "ʼ" {
		return false
	}
	switch strings.ToLower(d.Of(int(i + 1))) {
	case "al", "el", "as", "ad":
		return true
	}
	return false
}

// nameRun measures the run of capitalised words at j that no dictionary has.
// It stops before a title, before a dictionary name, and where ordinary words
// give way to a person's name.
func (p *Parser) nameRun(s *Sentence, j int32) int32 {
	d := s.Doc
	i := j
	orgLike := false
	for i < s.Last {
		t := &d.Tokens[i]
		w := p.lex.Word(s.Words[i])
		if t.Kind == text.Number && i > j && t.Joined {
			i++
			continue
		}
		if t.Kind == text.OpenQuote && i > j && i+3 < s.Last && d.Tokens[i+1].Capital && d.Tokens[i+2].Kind == text.CloseQuote && s.Tag(i+3) == Name && d.Tokens[i+3].Capital {
			i += 3 // `Margaret "Meg" Whitman`
			continue
		}
		if i > j && i+1 < s.Last && t.Kind != text.Word && p.hamza(d, i) {
			i++ // "Mohammed Shia' al-Sudani"
			continue
		}
		if t.Kind != text.Word {
			// "Joseph R. Biden, Jr."
			if t.Kind == text.Comma && i+1 < s.Last && i > j {
				switch strings.TrimSuffix(strings.ToLower(d.Of(int(i+1))), ".") {
				case "jr", "sr", "ltd", "inc", "llc", "l.l.c", "l.l.p", "plc", "corp": // and "Delta Trading Co., Ltd."
					i += 2
					continue
				}
			}
			break
		}
		if t.Joined && i > j {
			i++
			continue
		}
		if !t.Capital {
			// particles between names: "Lula da Silva", "von Bethmann"
			if w.Closed&lexicon.Particle != 0 && (i > j) && p.capitalSoon(s, i) && w.Closed&(lexicon.Prep|lexicon.Det|lexicon.Pron) == 0 {
				i++
				continue
			}
			break
		}
		if w.Closed&lexicon.Month != 0 && i > j && p.lex.Word(s.Words[i-1]).Given && p.dateAt(s, i) == 0 {
			i++ // "Karl August von Hardenberg"
			continue
		}
		if s.Tag(i) != Name {
			break
		}
		if i > j {
			n, senses := p.lex.Match(d, s.Words, int(i), int(s.Last), p.senses)
			p.senses = senses
			if n > 0 && !hasClass(senses, lexicon.Phrase) && p.lex.Head(s.Words[i-1])&lexicon.Post == 0 { // "the Consulate General"
				personal := !orgLike && p.allPersonal(s, j, i)
				surname := i == j+2 && (p.allPersonal(s, j, j+1) && s.Words[j+1] == 0 || !p.lex.Word(s.Words[j]).Known() && !p.lex.Word(s.Words[j+1]).Known()) // "Tomás Ferreyra Lagos", "Madhav Kumar Nepal"
				if (personal && hasClass(senses, lexicon.Office) || (personal || surname) && hasClass(senses, lexicon.Offices)) && n == 1 && !p.capitalSoon(s, i) {
					i++ // "Julie Bishop of Australia", "Carlos Saavedra Lamas"
					break
				}
				onlyPlace := n == 1 && strings.Count(d.Of(int(i)), ".") < 2 && !hasClass(senses, lexicon.Office) && !hasClass(senses, lexicon.Demonym) && !hasClass(senses, lexicon.Leader) && !hasClass(senses, lexicon.EventHead) && !hasClass(senses, lexicon.Offices) && !hasClass(senses, lexicon.Org) && !hasClass(senses, lexicon.BlocAdj)
				if !(onlyPlace && (personal || surname || p.titledRun(s, j))) {
					break
				}
			}
			// "Homeland Security | Blas Nunez-Neto"
			prev := p.lex.Word(s.Words[i-1])
			if prev.Known() && !prev.Given && prev.Closed == 0 && (s.Words[i] == 0 || !w.Known() || w.Given && (!w.Noun && !w.Adj || p.initialAt(s, i+1))) && i+1 < s.Last && d.Tokens[i+1].Kind == text.Word && d.Tokens[i+1].Capital && (i > j+1 || p.lex.Head(s.Words[j]) != 0 || p.afterOffice(s)) && p.ordinaryRun(s, j, i) {
				break
			}
		}
		if w.Known() && !w.Given {
			orgLike = true
		}
		i++
	}
	return max(i-j, 1)
}

// titledRun says whether a title or an honorific stands right before token j:
// a place named there is part of a person's name, "President Mboumba Ondo".
func (p *Parser) titledRun(s *Sentence, j int32) bool {
	if n := len(s.Parts); n > 0 && s.Parts[n-1].Last == j {
		return s.Parts[n-1].Kind == POffice || s.Parts[n-1].Kind == PHonorific
	}
	return false
}

// initialAt says whether a single capital stands at token i, as in "Frank A. Rose".
func (p *Parser) initialAt(s *Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	t := &s.Doc.Tokens[i]
	return t.Kind == text.Word && t.Capital && (t.End-t.Start == 1 || t.End-t.Start == 2 && s.Doc.Text[t.End-1] == '.')
}

// ordinaryRun says whether all words of a run are ordinary ones.
func (p *Parser) ordinaryRun(s *Sentence, j, i int32) bool {
	for k := j; k < i; k++ {
		if !p.lex.Word(s.Words[k]).Known() {
			return false
		}
	}
	return true
}

// allPersonal says whether all words of a run can be a person's names.
func (p *Parser) allPersonal(s *Sentence, j, i int32) bool {
	for k := j; k < i; k++ {
		w := p.lex.Word(s.Words[k])
		t := s.Doc.Tokens[k]
		if !(w.Given || t.End-t.Start == 2 && s.Doc.Text[t.End-1] == '.') {
			return false
		}
	}
	return true
}

func (p *Parser) capitalSoon(s *Sentence, i int32) bool {
	for k := i + 1; k < s.Last && k <= i+3; k++ {
		t := &s.Doc.Tokens[k]
		if t.Kind != text.Word {
			return false
		}
		if t.Capital {
			return true
		}
		if p.lex.Word(s.Words[k]).Closed&lexicon.Particle == 0 {
			return false
		}
	}
	return false
}
