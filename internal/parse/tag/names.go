package tag

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// NameWords counts the ordinary words that this document also writes with a
// capital inside a sentence and never without: Rice, Bush, Brown.
func NameWords(d *text.Document, words []int32, l *lexicon.Lexicon) map[int32]bool {
	names := make(map[int32]bool)
	month := int32(0) // that is a surname here: "Theresa May"
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if s.Heading || dated(d, s.First, s.Last) {
			continue
		}
		for j := s.First; j < s.Last; j++ {
			w := words[j]
			if w == 0 || d.Tokens[j].Kind != text.Word {
				continue
			}
			if !d.Tokens[j].Capital {
				if names[w] {
					names[w] = false
				} else if _, seen := names[w]; !seen && l.Word(w).Known() {
					names[w] = false
				}
			} else if j > s.First && d.Tokens[j-1].Kind == text.Word {
				if l.Word(w).Closed&lexicon.Month != 0 && d.Tokens[j-1].Capital && l.Word(words[j-1]).Given && l.Word(words[j-1]).Closed == 0 {
					month = w
				}
				if _, seen := names[w]; !seen && l.Word(w).Known() && l.Word(w).Closed == 0 {
					names[w] = true
				}
			}
		}
	}
	if month != 0 {
		names[month] = true
	}
	return names
}
