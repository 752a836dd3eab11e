package syntax

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// supplyStarved finds the verbs of clauses in which none was seen: each conjunction, relative
// pronoun and sentence begins a clause, each finite verb is of one, and where a part of the sentence
// ends with clauses left over, the noun in it that can best be a verb is one: "While the
// government of Peru issues orders, Chile waits".
func (p *Parser) supplyStarved(s *Sentence) {
	if s.Heading {
		p.supplyHeading(s)
	}
	if s.Heading || s.Doc.Tokens[s.Last-1].Kind != text.Stop {
		return
	}
	var open [8]int32 // where clauses begin that have no verb yet
	n := 1
	open[0] = s.First
	from := s.First
	for i := s.First; i < s.Last; i++ {
		switch kind := s.Doc.Tokens[i].Kind; kind {
		case text.Open:
			for i+1 < s.Last && s.Doc.Tokens[i].Kind != text.Close {
				i++
			}
			continue
		case text.Semicolon, text.Colon, text.Stop, text.OpenQuote, text.CloseQuote:
			if n > 0 {
				p.supplyBetween(s, max(from, open[n-1]), i)
			}
			n, from = 0, i+1
			if kind == text.OpenQuote && (i == s.First || s.Doc.Tokens[i-1].Kind != text.Word) {
				n, open[0] = 1, i+1
			}
			continue
		case text.Comma:
			if end := p.reportAside(s, i); end > i && n > 0 {
				i = end // "Peru, he added, backs the rebels"
				continue
			}
			if n == 0 && i+1 < s.Last && s.Words[i+1] == p.v.but {
				n, open[0] = 1, i+2
			}
			continue
		}
		switch tag := s.Tag(i); {
		case tag == Sub || tag == Rel || s.Words[i] == p.v.as && i == s.First || s.Words[i] == p.v.there && i > s.First && (s.Tag(i-1) == Noun || s.Tag(i-1) == Name): // "officials claim there are"
			if p.takesFinite(s, i) && n < len(open) {
				open[n] = i + 1
				n++
			}
		case finiteTag(tag):
			if p.unbound(s, i) {
				continue
			}
			n = max(n-1, 0)
			i = p.groupEnd(s, i) - 1
		}
	}
}

// supplyHeading finds the verb of a headline in which none was seen: what officers in the plural do, "Qatari mediators hand
// Hamas new text".
func (p *Parser) supplyHeading(s *Sentence) {
	at := int32(-1)
	for i := s.First; i < s.Last; i++ {
		if finiteTag(s.Tag(i)) {
			return
		}
		if w := p.lex.Word(s.Words[i]); at < 0 && i > s.First && i+1 < s.Last && s.Tag(i) == Noun && w.Forms&lexicon.Base != 0 && !w.Plural && !s.Doc.Tokens[i].Capital && !s.Doc.Tokens[i].Joined &&
			s.Doc.Tokens[i+1].Kind == text.Word && !s.Doc.Tokens[i+1].Joined && p.lex.Word(s.Words[i-1]).Plural && !s.Doc.Tokens[i-1].Capital && p.officeAt(s, i-1) && !p.officeAt(s, i) && !p.lex.Gathers(s.Words[i]) && s.Tag(i+1) != Prep {
			at = i
		}
	}
	if at >= 0 {
		s.Tags[at-s.First] = VBase
	}
}

// reportAside is the comma that closes who says so, which the comma at token i opens behind a subject: "Peru, he
// added|, backs"; i for none.
func (p *Parser) reportAside(s *Sentence, i int32) int32 {
	const reach = 7 // tokens
	for k := i + 1; k+1 < s.Last && k < i+reach; k++ {
		switch tag := s.Tag(k); {
		case tag == Pron, tag == Noun, tag == Name, tag == Adj, tag == Det, tag == Poss, tag == Clitic, tag == Num:
		case finiteTag(tag) && k > i+1 && p.reports(s.Words[k]) && s.Doc.Tokens[k+1].Kind == text.Comma:
			return k + 1
		default:
			return i
		}
	}
	return i
}

// openedBy is the token of the comma before an aside of a report that the comma at token i closes; i for none.
func (p *Parser) openedBy(s *Sentence, i int32) int32 {
	for k := i - 1; k > s.First && k > i-9; k-- {
		if s.Doc.Tokens[k].Kind == text.Comma {
			if p.reportAside(s, k) == i {
				return k
			}
			break
		}
	}
	return i
}

// behindReport says whether the word at token i stands right behind the aside of a report, where only a verb goes on.
func (p *Parser) behindReport(s *Sentence, i int32) bool {
	return i > s.First && s.Doc.Tokens[i-1].Kind == text.Comma && p.openedBy(s, i-1) < i-1
}

// finiteTag says whether a word of a part of speech can be finite by itself.
func finiteTag(t Tag) bool {
	return t == VBase || t == VThird || t == VPast || t == Modal || t == Be || t == Have || t == Do
}

// unbound says whether the verb at token i is of no clause: an infinitive, or a participle that only
// describes, "agents | based in Peru".
func (p *Parser) unbound(s *Sentence, i int32) bool {
	switch s.Tag(i) {
	case VBase:
		k := i - 1
		for k > s.First && s.Tag(k) == Adv {
			k--
		}
		return k >= s.First && s.Tag(k) == To
	case VPast:
		if i > s.First && s.Doc.Tokens[i-1].Kind == text.Comma && i+1 < s.Last && s.Words[i+1] == p.v.by {
			return true // ", followed by"
		}
		return i > s.First && s.Tag(i-1) == Noun && p.described(s, i)
	}
	return false
}

// groupEnd is the token behind the verb group that begins at token i.
func (p *Parser) groupEnd(s *Sentence, i int32) int32 {
	for i++; i < s.Last; i++ {
		switch tag := s.Tag(i); tag {
		case Be, Have, Neg, Adv, VPart, VGer, VBase, Modal, Do:
		default:
			return i
		}
	}
	return i
}

// takesFinite says whether a clause with a finite verb follows the conjunction or pronoun at
// token i: not "while visiting", "if necessary", "how to".
func (p *Parser) takesFinite(s *Sentence, i int32) bool {
	if i+1 >= s.Last || s.Doc.Tokens[i+1].Kind != text.Word && s.Doc.Tokens[i+1].Kind != text.Number {
		return false
	}
	switch tag := s.Tag(i + 1); tag {
	case To, Prep, VGer, VPart, Conj, Sub, Rel:
		return false
	case VPast, Adj, Adv, Neg:
		return s.Tag(i) == Rel || tag == Adj && i+2 < s.Last && s.Tag(i+2) == Noun
	}
	return true
}

// supplyBetween makes the noun from token first to last that can best be a finite verb one.
func (p *Parser) supplyBetween(s *Sentence, first, last int32) {
	best, at := 0, int32(-1)
	if s.Doc.Tokens[last].Kind == text.OpenQuote {
		last++ // "Peru, he added, backs "the rightful government""
	}
	for i := first; i < last-1; i++ {
		if s.Doc.Tokens[i].Kind == text.Comma {
			i = p.reportAside(s, i)
			continue
		}
		if finiteTag(s.Tag(i)) && !p.unbound(s, i) {
			break
		}
		if n := p.verbLikely(s, i); n > best {
			best, at = n, i
		}
	}
	if at < 0 {
		return
	}
	if at > s.First && s.Tag(at-1) == Sub {
		s.Tags[at-1-s.First] = Rel
	}
	if w := p.lex.Word(s.Words[at]); w.Forms&lexicon.Third != 0 && w.Plural {
		s.Tags[at-s.First] = VThird
	} else {
		s.Tags[at-s.First] = VBase
	}
	if s.Words[at+1] == p.v.that && p.reports(s.Words[at]) {
		s.Tags[at+1-s.First] = Sub // "Peru and Chile, meeting in Lima, state that they support"
	}
}

// verbLikely says how likely the word at token i, read as a noun, is a finite verb: 0 for not at
// all. It agrees with the noun before it, and what stands behind it can be its object.
func (p *Parser) verbLikely(s *Sentence, i int32) int {
	d := s.Doc
	w := p.lex.Word(s.Words[i])
	if s.Tag(i) != Noun || d.Tokens[i].Capital || d.Tokens[i].Joined || d.Tokens[i+1].Joined || w.Forms&(lexicon.Third|lexicon.Base) == 0 || w.Weight < 10 && !p.behindReport(s, i) || p.lex.Gathers(s.Words[i]) {
		return 0
	}
	third := w.Forms&lexicon.Third != 0 && w.Plural
	if !p.agrees(s, i, third) || !third && p.oneThing(s, i) {
		return 0
	}
	next := i + 1
	if d.Tokens[next].Kind == text.OpenQuote && next+1 < s.Last {
		next++
	}
	n := p.lex.Word(s.Words[next])
	t := &d.Tokens[next]
	score := 0
	switch {
	case t.Kind != text.Word && t.Kind != text.Number:
		return 0
	case s.Words[next] == p.v.that && p.reports(s.Words[i]):
		score = 100
	case n.Closed&(lexicon.Sub|lexicon.Rel) != 0 && (s.Words[next] != p.v.that || w.Weight < 70):
		return 0
	case n.Closed&(lexicon.Det|lexicon.Poss|lexicon.NegDet|lexicon.Quantifier|lexicon.Pron) != 0:
		score = 80
	case t.Capital, s.Tag(next) == Num, s.Tag(next) == To:
		score = 40
	case s.Tag(next) == Adj:
		score = 40
	case third && s.Tag(i-1) == Name && p.lex.Word(w.Lemma).OfOffice(lexicon.HandsOver) && (s.Tag(next) == Noun || s.Tag(next) == Adv || s.Tag(next) == Prep && s.Words[next] != p.v.of):
		score = 20 // "Ana Rios hands over to Luis Vera"
	case w.Weight >= 50 && (s.Tag(next) == Noun || s.Tag(next) == Adv || s.Tag(next) == Prep && s.Words[next] != p.v.of):
		score = 20
	default:
		return 0
	}
	return score + int(w.Weight)
}

// agrees says whether the words before token i can be the subject of a verb in the third person, or
// of one in the plural: their noun is what stands before the first preposition among them.
func (p *Parser) agrees(s *Sentence, i int32, third bool) bool {
	k := i - 1
	for k > s.First && s.Tag(k) == Adv {
		k--
	}
	if k > s.First && s.Doc.Tokens[k].Kind == text.Comma {
		if open := p.openedBy(s, k); open < k {
			k = open - 1
		} else if !third && s.Words[i+1] == p.v.that && p.reports(s.Words[i]) {
			return p.severalAhead(s, k) // "Peru and Chile, meeting in Lima, state that"
		}
	}
	if k < s.First {
		return false
	}
	if s.Tag(k) == Rel || s.Tag(k) == Sub && k == i-1 && s.Words[k] == p.v.that { // "prices that | harm consumers"
		return k > s.First && s.Tag(k-1) == Noun && p.several(s.Words[k-1]) != third && (third || s.Tag(k) == Rel || p.complementAt(s, i+1) || p.lex.Word(s.Words[i+1]).Plural)
	}
	switch tag := s.Tag(k); {
	case tag == Noun, tag == Name, tag == Num, tag == Adj && p.lex.Word(s.Words[k]).Noun && p.complementAt(s, i+1):
	default:
		return false
	}
	const reach = 24 // tokens
	head, joined := k, false
	for ; k >= s.First && k > i-reach; k-- {
		switch s.Tag(k) {
		case Noun, Name, Adj, Num, Adv, Det, Poss, Clitic:
			continue
		case Conj:
			joined = true
			continue
		case Prep:
			if k > s.First && (s.Tag(k-1) == Noun || s.Tag(k-1) == Name) {
				head, joined = k-1, false
				continue
			}
			if k == s.First && s.Words[k] == p.v.as {
				break // "As the government issues"
			}
			return false // "In the report officials claim"
		}
		break
	}
	if tag := s.Tag(head); tag != Noun && tag != Name && tag != Num && !(tag == Adj && p.lex.Word(s.Words[head]).Noun) {
		return false
	}
	return (joined || p.several(s.Words[head])) != third
}

// severalAhead says whether the sentence begins with a subject in the plural, about which the comma at token i ends what
// another one began to tell: "Peru and Chile, meeting in Lima|, state that".
func (p *Parser) severalAhead(s *Sentence, i int32) bool {
	head, joined := int32(-1), false
	for k := s.First; k < i; k++ {
		switch tag := s.Tag(k); {
		case tag == Noun || tag == Name:
			if head < 0 || s.Tag(k-1) == Noun || s.Tag(k-1) == Name {
				head = k
			}
		case tag == Conj:
			joined = true
		case tag == Prep && head >= 0, s.Doc.Tokens[k].Kind == text.Comma && head >= 0:
			return joined || p.several(s.Words[head]) || p.listed(s, k)
		case tag != Det && tag != Adj && tag != Num && tag != Poss && tag != Clitic && tag != Punct:
			return false
		}
	}
	return false
}
