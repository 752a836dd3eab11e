package syntax

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// numeral appends the number or date at token j to a noun phrase; it returns
// where it ends, j where it begins a phrase of its own. nouns says whether the
// phrase may have its head already.
func (p *Parser) numeral(s *Sentence, np *NP, j int32, nouns bool) int32 {
	t := &s.Doc.Tokens[j]
	if n := p.dateAt(s, j); n > 0 && !(nouns && n == 1 && p.numbered(s, j-1)) {
		if nouns {
			return j // "talks | Tuesday"
		}
		s.Parts = append(s.Parts, Part{Kind: PDate, First: j, Last: j + n})
		return j + n
	}
	if nouns && !t.Joined && p.countsAnew(s, np, j) {
		return j // "Denmark | fifteen", "met Putin | four times"
	}
	s.Parts = append(s.Parts, Part{Kind: PNum, First: j, Last: j + 1})
	if !nouns || t.Kind != text.Number { // not "Article 5", "Resolution 1701"
		np.Plural = np.Plural || s.Words[j] != p.v.one && !p.ordinal(s, j)
	}
	return j + 1
}

// numbered says whether the word at token i is of what goes by a number, be it like a year:
// "Resolution | 1737".
func (p *Parser) numbered(s *Sentence, i int32) bool {
	return p.lex.Word(s.Words[i]).Is(lexicon.Numbered)
}

// ordinal says whether the number at token j tells which, not how many: "first",
// "19th".
func (p *Parser) ordinal(s *Sentence, j int32) bool {
	if s.Doc.Tokens[j].Kind == text.Word {
		return p.lex.Word(s.Words[j]).Closed&lexicon.Ordinal != 0
	}
	w := s.Doc.Of(int(j))
	return w[len(w)-1] >= 'a' && w[len(w)-1] <= 'z'
}

// countsAnew says whether the number at token j, after a noun, counts something
// else: it is a word, follows the name of a state, or a common noun and counts
// another: "gave the envoy | 72 hours".
func (p *Parser) countsAnew(s *Sentence, np *NP, j int32) bool {
	if t := &s.Doc.Tokens[j]; t.Kind == text.Word {
		return !t.Capital && s.Tag(j-1) != Adj
	}
	if int32(len(s.Parts)) == np.PFirst {
		return false
	}
	last := &s.Parts[len(s.Parts)-1]
	if prior := &s.Doc.Tokens[j-1]; !prior.Capital && s.Tag(j-1) == Noun && j+1 < s.Last {
		n := &s.Doc.Tokens[j+1]
		w := p.lex.Word(s.Words[j+1])
		return n.Kind == text.Word && !n.Capital && (w.Plural || w.Closed&lexicon.NumberWord != 0) // "gave the mission | 22 million pounds"
	}
	if j+1 < s.Last && p.lex.Word(s.Words[j+1]).Closed&lexicon.Time != 0 && !s.Doc.Tokens[j+1].Capital {
		return true // "gave Ambassador Itte | 48 hours"
	}
	return last.Kind == PEntity && last.Is(lexicon.State) && !last.Is(lexicon.Org)
}

// sumAt measures a sum of money at token j, "$40", "US$3", "€5", or a percentage,
// "70%", without the million after it; 0 if there is none.
func (p *Parser) sumAt(s *Sentence, j int32) int32 {
	tokens := s.Doc.Tokens
	number := func(k int32) bool { return k < s.Last && tokens[k].Kind == text.Number }
	sign := func(k int32) bool {
		if k >= s.Last || tokens[k].Kind != text.Other {
			return false
		}
		switch s.Doc.Of(int(k)) {
		case "$", "€", "£", "¥", "₩", "₹", "₽":
			return true
		}
		return false
	}
	switch {
	case sign(j) && number(j+1):
		return 2
	case tokens[j].AllCaps && sign(j+1) && tokens[j+1].Start == tokens[j].End && number(j+2):
		return 3
	case number(j) && j+1 < s.Last && tokens[j+1].Kind == text.Other && s.Doc.Of(int(j+1)) == "%":
		return 2
	}
	return 0
}

// rate is where the phrase of a sum that ends before token i does, with how often it is paid: "the
// $20 million | a month".
func (p *Parser) rate(s *Sentence, i int32) int32 {
	last := len(s.Parts) - 1
	if last < 0 || s.Parts[last].Kind != PNum || s.Parts[last].Last != i || i+1 >= s.Last || s.Tag(i) != Det && p.lex.Word(s.Words[i]).Text != "per" {
		return i
	}
	switch p.lex.Word(s.Words[i+1]).Text {
	case "year", "month", "week", "day":
		return i + 2
	}
	return i
}

// Sum says whether a noun phrase is a sum of money by its sign alone: "$500,000", "US$5bn".
func (s *Sentence) Sum(np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		if part := &s.Parts[k]; part.Kind == PNum && part.Last > part.First+1 && s.Doc.Tokens[part.Last-2].Kind == text.Other && s.Doc.Tokens[part.Last-1].Kind == text.Number {
			return true
		}
	}
	return false
}

// CountsPeople says whether a noun phrase counts some of a people: "23 Russians".
func (s *Sentence) CountsPeople(np int32) bool {
	n, h := &s.NPs[np], s.HeadPart(np)
	return h != nil && n.PFirst < n.Head && s.Parts[n.PFirst].Kind == PNum && h.Kind == PEntity && h.Is(lexicon.Demonym|lexicon.People) && !h.Is(lexicon.State)
}

// OneOfPeople says whether a noun phrase of one is somebody of a people; its article is for the caller to see: "another Russian".
func (s *Sentence) OneOfPeople(np int32) bool {
	h := s.HeadPart(np)
	return h != nil && h.Kind == PEntity && h.Is(lexicon.Demonym|lexicon.People) && !h.Is(lexicon.State)
}

// dateAt measures a date at token j: "September 3", "August 7, 2022",
// "7 August 2022", "Thursday", "2022"; 0 if there is none.
func (p *Parser) dateAt(s *Sentence, j int32) int32 {
	d := s.Doc
	is := func(k int32, c lexicon.Closed) bool {
		return k < s.Last && d.Tokens[k].Kind == text.Word && d.Tokens[k].Capital && p.lex.Word(s.Words[k]).Closed&c != 0
	}
	number := func(k int32) bool { return k < s.Last && d.Tokens[k].Kind == text.Number }
	year := func(k int32) bool { return number(k) && IsYear(d.Of(int(k))) }
	if is(j, lexicon.Month) && j > s.First && p.lex.Word(s.Words[j-1]).Given && d.Tokens[j-1].Capital && j+1 < s.Last && d.Tokens[j+1].Kind == text.Word &&
		(p.lex.Word(s.Words[j+1]).Closed&lexicon.Particle != 0 || d.Tokens[j+1].Capital && p.lex.Word(s.Words[j+1]).Closed == 0) {
		return 0 // "Karl August von Hardenberg"
	}
	if is(j, lexicon.Month) && p.initialBehind(s, j) {
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
			} else if i+2 < s.Last && p.lex.Word(s.Words[i]).Text == "and" && number(i+1) && !year(i+1) && d.Tokens[i+2].Kind != text.Word && d.Tokens[i+2].Kind != text.Number {
				i += 2 // "September 5 and 6"
			} else if i < s.Last && s.Words[i] == p.v.to && number(i+1) && !year(i+1) && (j > s.First && s.Words[j-1] == p.v.from || i+2 >= s.Last || d.Tokens[i+2].Kind != text.Word || p.lex.Word(s.Words[i+2]).Closed&lexicon.Prep != 0) {
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

// IsYear says whether a number is written as a year.
func IsYear(s string) bool {
	return len(s) == 4 && (s[0] == '1' && s[1] >= '5' || s[0] == '2' && s[1] == '0') && s[2] >= '0' && s[2] <= '9' && s[3] >= '0' && s[3] <= '9'
}

// isDecade says whether a number is of ten years: "1990s".
func isDecade(s string) bool { return len(s) == 5 && s[3:] == "0s" && IsYear(s[:4]) }

// roughly says whether the word at token i tells that the number after it is not exact:
// "about 30 diplomats", not "in about 1990", "a dispute over 30 islands", "asked about 30
// diplomats", "handed over 30 tanks".
func (p *Parser) roughly(s *Sentence, i int32, prev Tag, prevWord int32) bool {
	about := false
	switch p.lex.Word(s.Words[i]).Text {
	case "about", "around":
		about = true
	case "over", "under", "above":
	case "between":
		return (prev == Punct || prev.verb()) && p.ranges(s, i+1)
	default:
		return false
	}
	if i+2 >= s.Last || IsYear(s.Doc.Of(int(i+1))) && !p.lex.Word(s.Words[i+2]).Plural {
		return false
	}
	if s.Doc.Tokens[i+1].Kind != text.Number && p.lex.Word(s.Words[i+1]).Closed&lexicon.NumberWord == 0 {
		return false
	}
	switch prev {
	case Noun, Name, Num, Adj, Be:
		return false
	case VBase, VThird, VPast, VPart, VGer:
		class := p.lex.Word(p.lex.Word(prevWord).Lemma).Class
		return class&(lexicon.Never|lexicon.Goes|lexicon.TakesOver) == 0 && !(about && class&lexicon.Concerns != 0)
	}
	return true
}

// ranges says whether two numbers of the same things begin at token i: "100 and 200 students", not
// "1990 and 1995".
func (p *Parser) ranges(s *Sentence, i int32) bool {
	number := func(i int32) bool {
		return s.Doc.Tokens[i].Kind == text.Number && !IsYear(s.Doc.Of(int(i))) || p.lex.Word(s.Words[i]).Closed&lexicon.NumberWord != 0
	}
	if i+3 >= s.Last || !number(i) || p.lex.Word(s.Words[i+1]).Text != "and" || !number(i+2) {
		return false
	}
	w := p.lex.Word(s.Words[i+3])
	return s.Doc.Tokens[i+3].Kind == text.Word && (w.Plural && w.Noun || w.Adj || p.lex.Demonym(s.Words[i+3]))
}

// inexact is where the number begins that words at token i only make less exact: "nearly |
// twenty leaders", "more than | twenty"; i where there is none.
func (p *Parser) inexact(s *Sentence, i int32) int32 {
	if i+2 >= s.Last {
		return i
	}
	switch p.lex.Word(s.Words[i]).Text {
	case "nearly", "almost", "about", "around", "roughly", "approximately", "some", "over":
		if s.Tag(i+1) == Num {
			return i + 1
		}
	case "more", "fewer", "less":
		if p.lex.Word(s.Words[i+1]).Text == "than" && s.Tag(i+2) == Num {
			return i + 2
		}
	}
	return i
}
