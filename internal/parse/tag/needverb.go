package tag

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// wantsVerb says whether the clause that token i stands in has no finite verb before it
// and can have none behind it, so that a word there that may be one is one: "The report
// states that members export oil". Each clause has one: behind token i there would be
// more clauses than verbs.
func (p *Pass) wantsVerb(s *syntax.Sentence, i int32) bool {
	if p.onlyOfRelative(s, i) {
		return true
	}
	if i+1 < s.Last && s.Doc.Tokens[i+1].Kind == text.Comma {
		return false // "Most EU states, Chile among them, voted"
	}
	if i > s.First && s.Doc.Tokens[i-1].Capital && p.OfficeAt(s, i) {
		return false // "served as United States minister to Peru"
	}
	return !s.Heading && s.Doc.Tokens[s.Last-1].Kind == text.Stop && !s.Doc.Tokens[i].Capital && p.subjectEnds(s, i) && p.tooFewVerbs(s, i)
}

// onlyOfRelative says whether the word at token i, behind the subject that "whose" begins, is all that
// can be the verb of its clause, which ends before that around it goes on: "Norway, whose term | ends
// next year, left".
func (p *Pass) onlyOfRelative(s *syntax.Sentence, i int32) bool {
	k, head := i-1, i-1 // head: the noun that the verb agrees with
	for ; k > s.First; k-- {
		if tag := s.Tag(k); tag == syntax.Prep {
			head = k - 1 // "whose term as chair of the bloc | ends"
		} else if tag != syntax.Noun && tag != syntax.Name && tag != syntax.Adj && tag != syntax.Det && tag != syntax.Poss && tag != syntax.Clitic {
			break
		}
	}
	if head <= k || s.Words[k] != p.V.Whose || p.Lex.Word(s.Words[i]).Forms&lexicon.Third != 0 && p.several(s.Words[head]) || !p.finiteAlone(s, i) {
		return false
	}
	for k = i + 1; k < s.Last && s.Doc.Tokens[k].Kind != text.Comma; k++ {
		if w := p.Lex.Word(s.Words[k]); w.Forms&(lexicon.Past|lexicon.Third|lexicon.Base) != 0 && s.Words[k-1] != p.V.To && p.afterNoun(s, k) {
			return false // "whose arms exports | rise"
		}
	}
	return true
}

// subjectEnds says whether only what can be a subject stands between token i and the
// beginning of its clause: no verb, and no preposition first.
func (p *Pass) subjectEnds(s *syntax.Sentence, i int32) bool {
	k, comma := i-1, int32(-1)
scan:
	for ; k >= s.First; k-- {
		switch s.Tag(k) {
		case syntax.VBase, syntax.VThird, syntax.VPast, syntax.VPart, syntax.VGer, syntax.Modal, syntax.Be, syntax.Have, syntax.Do, syntax.To, syntax.Neg:
			if p.described(s, k) && p.complementAt(s, i+1) {
				continue // "The papers found in Lima show that"
			}
			if p.aside(s, k, i) {
				k, comma = k-1, -1 // "The warrants, issued under seal, name Silva"
				continue
			}
			if comma < 0 || !p.opensClause(s, s.First) {
				return false
			}
			k = comma // "As Peru closes the border, Chile reports"
			break scan
		case syntax.Sub, syntax.Rel:
			break scan
		case syntax.Prep:
			if p.opensClause(s, k) { // "as the city reports snow"
				break scan
			}
		case syntax.Punct:
			if open := p.bracketBefore(s, k+1); open <= k {
				k = open // "The African Union (AU) backs"
				continue
			}
			if s.Doc.Tokens[k].Kind == text.Other && (k+1 < i && s.Tag(k+1) == syntax.Num || k > s.First && s.Tag(k-1) == syntax.Num) {
				continue // "gave $5 million to the health services", "5% of its exports"
			}
			if s.Doc.Tokens[k].Kind != text.Comma {
				break scan
			}
			if comma < 0 {
				comma = k
			}
		}
	}
	k++
	for k < i && (s.Tag(k) == syntax.Adv || s.Tag(k) == syntax.Conj || k > s.First && s.Tag(k-1) == syntax.Adv && s.Doc.Tokens[k].Kind == text.Comma) {
		k++
	}
	return k < i && s.Tag(k) != syntax.Prep && s.Tag(k) != syntax.Punct
}

// bracketBefore is the token of the bracket that opens what is in brackets right before token i; i for none.
func (p *Pass) bracketBefore(s *syntax.Sentence, i int32) int32 {
	if i <= s.First || s.Doc.Tokens[i-1].Kind != text.Close {
		return i
	}
	for k := i - 1; k > s.First; k-- {
		if s.Doc.Tokens[k].Kind == text.Open {
			return k
		}
	}
	return i
}

// described says whether the verb at token k can be the participle of a transitive one,
// right behind the noun that it describes: "papers | found in".
func (p *Pass) described(s *syntax.Sentence, k int32) bool {
	w := p.Lex.Word(s.Words[k])
	return s.Tag(k) == syntax.VPast && w.Forms&lexicon.Participle != 0 && p.Lex.Word(w.Lemma).Class&(lexicon.Bare|lexicon.Never) == 0 &&
		k > s.First && (s.Tag(k-1) == syntax.Noun || s.Tag(k-1) == syntax.Name) && s.Tag(k+1) == syntax.Prep
}

// aside says whether the verb at token k is a participle that begins what commas part from the
// subject before it, the second of them right before token i.
func (p *Pass) aside(s *syntax.Sentence, k, i int32) bool {
	for i-1 > k && s.Tag(i-1) == syntax.Adv {
		i-- // ", also name Silva"
	}
	if k-2 < s.First || p.Lex.Word(s.Words[k]).Forms&lexicon.Participle == 0 || s.Doc.Tokens[k-1].Kind != text.Comma || s.Doc.Tokens[i-1].Kind != text.Comma {
		return false
	}
	return s.Tag(k-2) == syntax.Noun || s.Tag(k-2) == syntax.Name
}

// complementAt says whether the word at token k begins what only a verb has behind it.
func (p *Pass) complementAt(s *syntax.Sentence, k int32) bool {
	return k < s.Last && (s.Words[k] == p.V.That || s.Words[k] == p.V.There || p.Lex.Word(s.Words[k]).Closed&(lexicon.Det|lexicon.Poss) != 0)
}

// opensClause says whether the word at token k can begin a clause that depends on
// another.
func (p *Pass) opensClause(s *syntax.Sentence, k int32) bool {
	if p.Lex.StartsPhrase(s.Words[k]) {
		if n, _ := p.Phrase(s, k); n > 1 {
			return false // "as part of"
		}
	}
	return s.Tag(k) == syntax.Sub || s.Tag(k) == syntax.Prep && (s.Words[k] == p.V.As && (k == s.First || s.Tag(k-1) != syntax.Adv && !p.Lex.StartsPhrase(s.Words[k-1])) || p.Lex.Word(s.Words[k]).Closed&lexicon.Sub != 0)
}

// tooFewVerbs says whether fewer finite verbs stand behind token i than the clauses
// there ask for if it is none itself.
func (p *Pass) tooFewVerbs(s *syntax.Sentence, i int32) bool {
	clauses, verbs := 1, 0
	if p.reportsBare(s, i) {
		clauses++
	}
	for k := i + 1; k < s.Last; k++ {
		w := p.Lex.Word(s.Words[k])
		comma := s.Doc.Tokens[k-1].Kind == text.Comma
		if s.Doc.Tokens[k].Kind == text.CloseQuote {
			break
		}
		switch {
		case s.Doc.Tokens[k].Kind == text.Semicolon:
			clauses++
		case s.Doc.Tokens[k].Kind != text.Word && s.Doc.Tokens[k].Kind != text.Clitic:
		case w.Closed&(lexicon.Sub|lexicon.Rel) != 0 && w.Closed&lexicon.Prep == 0, comma && s.Words[k] == p.V.But:
			clauses++
		case p.auxiliary(s, k):
			verbs++
			if p.Lex.Word(s.Words[k-1]).Closed&lexicon.Conj != 0 && k-1 > i {
				clauses++ // "backs Peru and is considering": its subject has another verb
			}
			for k+1 < s.Last && p.inGroup(s, k+1) {
				k++
			}
		case comma && w.Forms&lexicon.Participle != 0 && k+1 < s.Last && p.Lex.Word(s.Words[k+1]).Closed&lexicon.Prep != 0: // ", followed by"
		case w.Forms&lexicon.Past != 0 && !w.Adj, w.Forms&(lexicon.Past|lexicon.Third) != 0 && (w.Weight >= 50 || !w.Noun) && p.afterNoun(s, k), w.Forms&lexicon.Base != 0 && (!w.Noun || w.Seldom) && !w.Adj && s.Words[k-1] != p.V.To:
			verbs++
			if p.reportsBare(s, k) && p.Lex.Word(s.Words[k+1]).Closed&lexicon.Weekday == 0 {
				clauses++ // "the party, which says | its leader would become president"
			}
			if k-1 > i && w.Forms&lexicon.Past != 0 && p.Lex.Word(s.Words[k-1]).Closed&lexicon.Conj != 0 {
				clauses++ // "cut ties with Peru and gave its envoys two days"
			}
		}
	}
	return verbs < clauses
}

// auxiliary says whether the word at token k can be an auxiliary, as "May" is not where it is a month.
func (p *Pass) auxiliary(s *syntax.Sentence, k int32) bool {
	w := p.Lex.Word(s.Words[k])
	return w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Do) != 0 && !(w.Closed&lexicon.Month != 0 && s.Doc.Tokens[k].Capital)
}

// reportsBare says whether the word at token i can tell what a clause right behind it says,
// without "that": "officials claim there are", "members hope Peru will".
func (p *Pass) reportsBare(s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last || !p.reports(s.Words[i]) {
		return false
	}
	n := p.Lex.Word(s.Words[i+1])
	return s.Words[i+1] == p.V.There || n.Closed&(lexicon.Det|lexicon.Poss|lexicon.Pron) != 0 || s.Doc.Tokens[i+1].Capital
}

// inGroup says whether the word at token k goes on with a verb group that an auxiliary
// began.
func (p *Pass) inGroup(s *syntax.Sentence, k int32) bool {
	w := p.Lex.Word(s.Words[k])
	return s.Doc.Tokens[k].Kind == text.Clitic && w.Closed&lexicon.Neg != 0 ||
		w.Closed&(lexicon.Be|lexicon.Have|lexicon.Neg|lexicon.Adv) != 0 || w.Forms&(lexicon.Participle|lexicon.Gerund) != 0
}

// afterNoun says whether a word that can be a noun or a pronoun stands before token k,
// whose verb that could be.
func (p *Pass) afterNoun(s *syntax.Sentence, k int32) bool {
	w := p.Lex.Word(s.Words[k-1])
	return s.Words[k-1] == 0 || s.Doc.Tokens[k-1].Kind != text.Word || w.Closed&(lexicon.Pron|lexicon.Adv|lexicon.Rel) != 0 || w.Noun && w.Closed == 0 || s.Doc.Tokens[k-1].Capital && w.Closed == 0
}
