package chunk

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// numeral appends the number or date at token j to a noun phrase; it returns
// where it ends, j where it begins a phrase of its own. nouns says whether the
// phrase may have its head already.
func (p *Pass) numeral(s *syntax.Sentence, np *syntax.NP, j int32, nouns bool) int32 {
	t := &s.Doc.Tokens[j]
	if n := p.dateAt(s, j); n > 0 && !(nouns && n == 1 && p.numbered(s, j-1)) {
		if nouns {
			return j // "talks | Tuesday"
		}
		s.Parts = append(s.Parts, syntax.Part{Kind: syntax.PDate, First: j, Last: j + n})
		return j + n
	}
	if nouns && !t.Joined && p.countsAnew(s, np, j) {
		return j // "Denmark | fifteen", "met Putin | four times"
	}
	s.Parts = append(s.Parts, syntax.Part{Kind: syntax.PNum, First: j, Last: j + 1})
	if !nouns || t.Kind != text.Number { // not "Article 5", "Resolution 1701"
		np.Plural = np.Plural || s.Words[j] != p.V.One && !p.ordinal(s, j)
	}
	return j + 1
}

// numbered says whether the word at token i is of what goes by a number, be it like a year:
// "Resolution | 1737".
func (p *Pass) numbered(s *syntax.Sentence, i int32) bool {
	return p.Lex.Word(s.Words[i]).Is(lexicon.Numbered)
}

// ordinal says whether the number at token j tells which, not how many: "first",
// "19th".
func (p *Pass) ordinal(s *syntax.Sentence, j int32) bool {
	if s.Doc.Tokens[j].Kind == text.Word {
		return p.Lex.Word(s.Words[j]).Closed&lexicon.Ordinal != 0
	}
	w := s.Doc.Of(int(j))
	return w[len(w)-1] >= 'a' && w[len(w)-1] <= 'z'
}

// countsAnew says whether the number at token j, after a noun, counts something
// else: it is a word, follows the name of a state, or a common noun and counts
// another: "gave the envoy | 72 hours".
func (p *Pass) countsAnew(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	if t := &s.Doc.Tokens[j]; t.Kind == text.Word {
		return !t.Capital && s.Tag(j-1) != syntax.Adj
	}
	if int32(len(s.Parts)) == np.PFirst {
		return false
	}
	last := &s.Parts[len(s.Parts)-1]
	if prior := &s.Doc.Tokens[j-1]; !prior.Capital && s.Tag(j-1) == syntax.Noun && j+1 < s.Last {
		n := &s.Doc.Tokens[j+1]
		w := p.Lex.Word(s.Words[j+1])
		return n.Kind == text.Word && !n.Capital && (w.Plural || w.Closed&lexicon.NumberWord != 0) // "gave the mission | 22 million pounds"
	}
	if j+1 < s.Last && p.Lex.Word(s.Words[j+1]).Closed&lexicon.Time != 0 && !s.Doc.Tokens[j+1].Capital {
		return true // "gave Ambassador Itte | 48 hours"
	}
	return last.Kind == syntax.PEntity && last.Is(lexicon.State) && !last.Is(lexicon.Org)
}

// rate is where the phrase of a sum that ends before token i does, with how often it is paid: "the
// $20 million | a month".
func (p *Pass) rate(s *syntax.Sentence, i int32) int32 {
	last := len(s.Parts) - 1
	if last < 0 || s.Parts[last].Kind != syntax.PNum || s.Parts[last].Last != i || i+1 >= s.Last || s.Tag(i) != syntax.Det && p.Lex.Word(s.Words[i]).Text != "per" {
		return i
	}
	switch p.Lex.Word(s.Words[i+1]).Text {
	case "year", "month", "week", "day":
		return i + 2
	}
	return i
}

// dateAt measures a date at token j: "September 3", "August 7, 2022",
// "7 August 2022", "Thursday", "2022"; 0 if there is none.
func (p *Pass) dateAt(s *syntax.Sentence, j int32) int32 {
	d := s.Doc
	is := func(k int32, c lexicon.Closed) bool {
		return k < s.Last && d.Tokens[k].Kind == text.Word && d.Tokens[k].Capital && p.Lex.Word(s.Words[k]).Closed&c != 0
	}
	number := func(k int32) bool { return k < s.Last && d.Tokens[k].Kind == text.Number }
	year := func(k int32) bool { return number(k) && syntax.IsYear(d.Of(int(k))) }
	if is(j, lexicon.Month) && j > s.First && p.Lex.Word(s.Words[j-1]).Given && d.Tokens[j-1].Capital && j+1 < s.Last && d.Tokens[j+1].Kind == text.Word &&
		(p.Lex.Word(s.Words[j+1]).Closed&lexicon.Particle != 0 || d.Tokens[j+1].Capital && p.Lex.Word(s.Words[j+1]).Closed == 0) {
		return 0 // "Karl August von Hardenberg"
	}
	if is(j, lexicon.Month) && p.InitialBehind(s, j) {
		return 0 // "April M. Perry"
	}
	i := j
	if is(i, lexicon.Weekday) {
		i++
		if i < s.Last && (d.Of(int(i)) == "Eve" || d.Of(int(i)) == "Day" || is(i, lexicon.Weekday)) {
			i++ // "Christmas Eve", "Easter Sunday"
		}
		if i < s.Last && d.Tokens[i].Kind == text.Comma && (is(i+1, lexicon.Month) || number(i+1) && is(i+2, lexicon.Month)) {
			i++
		}
	}
	switch {
	case is(i, lexicon.Month):
		i++
		if number(i) && !year(i) {
			i++
			if i < s.Last && d.Tokens[i].Joined && number(i) { // "September 5-7"
				i++
			} else if i+2 < s.Last && p.Lex.Word(s.Words[i]).Text == "and" && number(i+1) && !year(i+1) && d.Tokens[i+2].Kind != text.Word && d.Tokens[i+2].Kind != text.Number {
				i += 2 // "September 5 and 6"
			} else if i < s.Last && s.Words[i] == p.V.To && number(i+1) && !year(i+1) && (j > s.First && s.Words[j-1] == p.V.From || i+2 >= s.Last || d.Tokens[i+2].Kind != text.Word || p.Lex.Word(s.Words[i+2]).Closed&lexicon.Prep != 0) {
				i += 2 // "from September 5 to 7", "travels April 11 to 15 to Colombia"
			}
		}
		if i < s.Last && d.Tokens[i].Kind == text.Comma && year(i+1) {
			i++
		}
		if year(i) {
			i++
		}
	case number(i) && is(i+1, lexicon.Month):
		i += 2
		if i < s.Last && d.Tokens[i].Kind == text.Comma && year(i+1) {
			i++
		}
		if year(i) {
			i++
		}
	case (year(i) || number(i) && isDecade(d.Of(int(i)))) && i == j:
		i++
	}
	return i - j
}

// isDecade says whether a number is of ten years: "1990s".
func isDecade(s string) bool { return len(s) == 5 && s[3:] == "0s" && syntax.IsYear(s[:4]) }

// inexact is where the number begins that words at token i only make less exact: "nearly |
// twenty leaders", "more than | twenty"; i where there is none.
func (p *Pass) inexact(s *syntax.Sentence, i int32) int32 {
	if i+2 >= s.Last {
		return i
	}
	switch p.Lex.Word(s.Words[i]).Text {
	case "nearly", "almost", "about", "around", "roughly", "approximately", "some", "over":
		if s.Tag(i+1) == syntax.Num {
			return i + 1
		}
	case "more", "fewer", "less":
		if p.Lex.Word(s.Words[i+1]).Text == "than" && s.Tag(i+2) == syntax.Num {
			return i + 2
		}
	}
	return i
}
