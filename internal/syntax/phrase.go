package syntax

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// LacksNoun says whether a noun phrase ends with an adjective, the demonym of a
// state or a number.
func (s *Sentence) LacksNoun(np int32) bool {
	h := s.HeadPart(np)
	if h == nil || s.NPs[np].Like >= 0 {
		return false
	}
	switch h.Kind {
	case PAdj, PNum:
		return true
	case PEntity:
		return (h.Is(lexicon.Demonym) || h.Is(lexicon.BlocAdj)) && !h.Is(lexicon.State) && !h.Is(lexicon.Bloc)
	}
	return false
}

// HasClass says whether one of the senses of a word is of a class.
func HasClass(senses []lexicon.Sense, c lexicon.Class) bool {
	for _, x := range senses {
		if x.Class == c {
			return true
		}
	}
	return false
}

// OnlyOffice says whether a noun phrase is an office with "the" so far: nobody is called "the
// president Rios" where he is not told more of.
func (np *NP) OnlyOffice(s *Sentence) bool {
	last := np.PLast
	if last == 0 { // still being read
		last = int32(len(s.Parts))
	}
	return np.Det != 0 && strings.EqualFold(s.Doc.Of(int(s.Parts[np.PFirst].First-1)), "the") && last == np.PFirst+1 && s.Parts[np.PFirst].Kind == POffice
}

// Unnamed says whether a noun phrase has no name among its words: "senior officials", not
// "Boeing officials".
func (s *Sentence) Unnamed(np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		if kind := s.Parts[k].Kind; kind == PName || kind == PEntity {
			return false
		}
	}
	return n.PossNP < 0
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

// IsYear says whether a number is written as a year.
func IsYear(s string) bool {
	return len(s) == 4 && (s[0] == '1' && s[1] >= '5' || s[0] == '2' && s[1] == '0') && s[2] >= '0' && s[2] <= '9' && s[3] >= '0' && s[3] <= '9'
}

// FolkAbroad measures a people of whom a minister sees to those who live in other countries, from token i on, and says what it may
// be: "Gambians abroad", "Senegalese Abroad"; 0 for none.
func (s *Sentence) FolkAbroad(l *lexicon.Lexicon, i int32) (int32, []lexicon.Sense) {
	n, senses := l.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	end := i + int32(n)
	if n == 0 || !HasClass(senses, lexicon.People) && !HasClass(senses, lexicon.Demonym) || end >= s.Last {
		return 0, nil
	}
	switch l.Word(s.Words[end]).Text {
	case "abroad", "overseas":
		return end + 1 - i, senses
	}
	return 0, nil
}

// Announces says whether a sentence ends in a colon: what it speaks of comes next.
func (s *Sentence) Announces() bool { return s.Doc.Tokens[s.Last-1].Kind == text.Colon }
