package tag

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// supplyStarved finds the verbs of clauses in which none was seen: each conjunction, relative
// pronoun and sentence begins a clause, each finite verb is of one, and where a part of the sentence
// ends with clauses left over, the noun in it that can best be a verb is one: "While the
// government of Peru issues orders, Chile waits".
func (p *Pass) supplyStarved(s *syntax.Sentence) {
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
			if n == 0 && i+1 < s.Last && s.Words[i+1] == p.V.But {
				n, open[0] = 1, i+2
			}
			continue
		}
		switch tag := s.Tag(i); {
		case tag == syntax.Sub || tag == syntax.Rel || s.Words[i] == p.V.As && i == s.First || s.Words[i] == p.V.There && i > s.First && (s.Tag(i-1) == syntax.Noun || s.Tag(i-1) == syntax.Name): // "officials claim there are"
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
func (p *Pass) supplyHeading(s *syntax.Sentence) {
	at := int32(-1)
	for i := s.First; i < s.Last; i++ {
		if finiteTag(s.Tag(i)) {
			return
		}
		if w := p.Lex.Word(s.Words[i]); at < 0 && i > s.First && i+1 < s.Last && s.Tag(i) == syntax.Noun && w.Forms&lexicon.Base != 0 && !w.Plural && !s.Doc.Tokens[i].Capital && !s.Doc.Tokens[i].Joined &&
			s.Doc.Tokens[i+1].Kind == text.Word && !s.Doc.Tokens[i+1].Joined && p.Lex.Word(s.Words[i-1]).Plural && !s.Doc.Tokens[i-1].Capital && p.OfficeAt(s, i-1) && !p.OfficeAt(s, i) && !p.Lex.Gathers(s.Words[i]) && s.Tag(i+1) != syntax.Prep {
			at = i
		}
	}
	if at >= 0 {
		s.Tags[at-s.First] = syntax.VBase
	}
}

// reportAside is the comma that closes who says so, which the comma at token i opens behind a subject: "Peru, he
// added|, backs"; i for none.
func (p *Pass) reportAside(s *syntax.Sentence, i int32) int32 {
	const reach = 7 // tokens
	for k := i + 1; k+1 < s.Last && k < i+reach; k++ {
		switch tag := s.Tag(k); {
		case tag == syntax.Pron, tag == syntax.Noun, tag == syntax.Name, tag == syntax.Adj, tag == syntax.Det, tag == syntax.Poss, tag == syntax.Clitic, tag == syntax.Num:
		case finiteTag(tag) && k > i+1 && p.reports(s.Words[k]) && s.Doc.Tokens[k+1].Kind == text.Comma:
			return k + 1
		default:
			return i
		}
	}
	return i
}

// openedBy is the token of the comma before an aside of a report that the comma at token i closes; i for none.
func (p *Pass) openedBy(s *syntax.Sentence, i int32) int32 {
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
func (p *Pass) behindReport(s *syntax.Sentence, i int32) bool {
	return i > s.First && s.Doc.Tokens[i-1].Kind == text.Comma && p.openedBy(s, i-1) < i-1
}

// finiteTag says whether a word of a part of speech can be finite by itself.
func finiteTag(t syntax.Tag) bool {
	return t == syntax.VBase || t == syntax.VThird || t == syntax.VPast || t == syntax.Modal || t == syntax.Be || t == syntax.Have || t == syntax.Do
}

// unbound says whether the verb at token i is of no clause: an infinitive, or a participle that only
// describes, "agents | based in Peru".
func (p *Pass) unbound(s *syntax.Sentence, i int32) bool {
	switch s.Tag(i) {
	case syntax.VBase:
		k := i - 1
		for k > s.First && s.Tag(k) == syntax.Adv {
			k--
		}
		return k >= s.First && s.Tag(k) == syntax.To
	case syntax.VPast:
		if i > s.First && s.Doc.Tokens[i-1].Kind == text.Comma && i+1 < s.Last && s.Words[i+1] == p.V.By {
			return true // ", followed by"
		}
		return i > s.First && s.Tag(i-1) == syntax.Noun && p.described(s, i)
	}
	return false
}

// groupEnd is the token behind the verb group that begins at token i.
func (p *Pass) groupEnd(s *syntax.Sentence, i int32) int32 {
	for i++; i < s.Last; i++ {
		switch tag := s.Tag(i); tag {
		case syntax.Be, syntax.Have, syntax.Neg, syntax.Adv, syntax.VPart, syntax.VGer, syntax.VBase, syntax.Modal, syntax.Do:
		default:
			return i
		}
	}
	return i
}

// takesFinite says whether a clause with a finite verb follows the conjunction or pronoun at
// token i: not "while visiting", "if necessary", "how to".
func (p *Pass) takesFinite(s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last || s.Doc.Tokens[i+1].Kind != text.Word && s.Doc.Tokens[i+1].Kind != text.Number {
		return false
	}
	switch tag := s.Tag(i + 1); tag {
	case syntax.To, syntax.Prep, syntax.VGer, syntax.VPart, syntax.Conj, syntax.Sub, syntax.Rel:
		return false
	case syntax.VPast, syntax.Adj, syntax.Adv, syntax.Neg:
		return s.Tag(i) == syntax.Rel || tag == syntax.Adj && i+2 < s.Last && s.Tag(i+2) == syntax.Noun
	}
	return true
}

// supplyBetween makes the noun from token first to last that can best be a finite verb one.
func (p *Pass) supplyBetween(s *syntax.Sentence, first, last int32) {
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
	if at > s.First && s.Tag(at-1) == syntax.Sub {
		s.Tags[at-1-s.First] = syntax.Rel
	}
	if w := p.Lex.Word(s.Words[at]); w.Forms&lexicon.Third != 0 && w.Plural {
		s.Tags[at-s.First] = syntax.VThird
	} else {
		s.Tags[at-s.First] = syntax.VBase
	}
	if s.Words[at+1] == p.V.That && p.reports(s.Words[at]) {
		s.Tags[at+1-s.First] = syntax.Sub // "Peru and Chile, meeting in Lima, state that they support"
	}
}

// verbLikely says how likely the word at token i, read as a noun, is a finite verb: 0 for not at
// all. It agrees with the noun before it, and what stands behind it can be its object.
func (p *Pass) verbLikely(s *syntax.Sentence, i int32) int {
	d := s.Doc
	w := p.Lex.Word(s.Words[i])
	if s.Tag(i) != syntax.Noun || d.Tokens[i].Capital || d.Tokens[i].Joined || d.Tokens[i+1].Joined || w.Forms&(lexicon.Third|lexicon.Base) == 0 || w.Weight < 10 && !p.behindReport(s, i) || p.Lex.Gathers(s.Words[i]) {
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
	n := p.Lex.Word(s.Words[next])
	t := &d.Tokens[next]
	score := 0
	switch {
	case t.Kind != text.Word && t.Kind != text.Number:
		return 0
	case s.Words[next] == p.V.That && p.reports(s.Words[i]):
		score = 100
	case n.Closed&(lexicon.Sub|lexicon.Rel) != 0 && (s.Words[next] != p.V.That || w.Weight < 70):
		return 0
	case n.Closed&(lexicon.Det|lexicon.Poss|lexicon.NegDet|lexicon.Quantifier|lexicon.Pron) != 0:
		score = 80
	case t.Capital, s.Tag(next) == syntax.Num, s.Tag(next) == syntax.To:
		score = 40
	case s.Tag(next) == syntax.Adj:
		score = 40
	case third && s.Tag(i-1) == syntax.Name && p.Lex.Word(w.Lemma).OfOffice(lexicon.HandsOver) && (s.Tag(next) == syntax.Noun || s.Tag(next) == syntax.Adv || s.Tag(next) == syntax.Prep && s.Words[next] != p.V.Of):
		score = 20 // "Ana Rios hands over to Luis Vera"
	case w.Weight >= 50 && (s.Tag(next) == syntax.Noun || s.Tag(next) == syntax.Adv || s.Tag(next) == syntax.Prep && s.Words[next] != p.V.Of):
		score = 20
	default:
		return 0
	}
	return score + int(w.Weight)
}

// agrees says whether the words before token i can be the subject of a verb in the third person, or
// of one in the plural: their noun is what stands before the first preposition among them.
func (p *Pass) agrees(s *syntax.Sentence, i int32, third bool) bool {
	k := i - 1
	for k > s.First && s.Tag(k) == syntax.Adv {
		k--
	}
	if k > s.First && s.Doc.Tokens[k].Kind == text.Comma {
		if open := p.openedBy(s, k); open < k {
			k = open - 1
		} else if !third && s.Words[i+1] == p.V.That && p.reports(s.Words[i]) {
			return p.severalAhead(s, k) // "Peru and Chile, meeting in Lima, state that"
		}
	}
	if k < s.First {
		return false
	}
	if s.Tag(k) == syntax.Rel || s.Tag(k) == syntax.Sub && k == i-1 && s.Words[k] == p.V.That { // "prices that | harm consumers"
		return k > s.First && s.Tag(k-1) == syntax.Noun && p.several(s.Words[k-1]) != third && (third || s.Tag(k) == syntax.Rel || p.complementAt(s, i+1) || p.Lex.Word(s.Words[i+1]).Plural)
	}
	switch tag := s.Tag(k); {
	case tag == syntax.Noun, tag == syntax.Name, tag == syntax.Num, tag == syntax.Adj && p.Lex.Word(s.Words[k]).Noun && p.complementAt(s, i+1):
	default:
		return false
	}
	const reach = 24 // tokens
	head, joined := k, false
	for ; k >= s.First && k > i-reach; k-- {
		switch s.Tag(k) {
		case syntax.Noun, syntax.Name, syntax.Adj, syntax.Num, syntax.Adv, syntax.Det, syntax.Poss, syntax.Clitic:
			continue
		case syntax.Conj:
			joined = true
			continue
		case syntax.Prep:
			if k > s.First && (s.Tag(k-1) == syntax.Noun || s.Tag(k-1) == syntax.Name) {
				head, joined = k-1, false
				continue
			}
			if k == s.First && s.Words[k] == p.V.As {
				break // "As the government issues"
			}
			return false // "In the report officials claim"
		}
		break
	}
	if tag := s.Tag(head); tag != syntax.Noun && tag != syntax.Name && tag != syntax.Num && !(tag == syntax.Adj && p.Lex.Word(s.Words[head]).Noun) {
		return false
	}
	return (joined || p.several(s.Words[head])) != third
}

// severalAhead says whether the sentence begins with a subject in the plural, about which the comma at token i ends what
// another one began to tell: "Peru and Chile, meeting in Lima|, state that".
func (p *Pass) severalAhead(s *syntax.Sentence, i int32) bool {
	head, joined := int32(-1), false
	for k := s.First; k < i; k++ {
		switch tag := s.Tag(k); {
		case tag == syntax.Noun || tag == syntax.Name:
			if head < 0 || s.Tag(k-1) == syntax.Noun || s.Tag(k-1) == syntax.Name {
				head = k
			}
		case tag == syntax.Conj:
			joined = true
		case tag == syntax.Prep && head >= 0, s.Doc.Tokens[k].Kind == text.Comma && head >= 0:
			return joined || p.several(s.Words[head]) || p.listed(s, k)
		case tag != syntax.Det && tag != syntax.Adj && tag != syntax.Num && tag != syntax.Poss && tag != syntax.Clitic && tag != syntax.Punct:
			return false
		}
	}
	return false
}
