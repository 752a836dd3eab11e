// Package grammar answers what the passes of the parser ask of words and phrases
// alike: what can stand at a token, and what follows an item of a sentence.
package grammar

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// Grammar is the dictionaries and what the passes ask of them. It keeps what it needs from one
// sentence to the next; use one a goroutine.
type Grammar struct {
	Lex      *lexicon.Lexicon
	V        Vocabulary
	Minister int32 // the office of a minister of anything: Lexicon.Offices
	senses   []lexicon.Sense
}

// New makes a grammar over a lexicon.
func New(l *lexicon.Lexicon) *Grammar {
	g := &Grammar{Lex: l, V: newVocabulary(l)}
	for i := range l.Offices {
		if l.Offices[i].ID == "minister" {
			g.Minister = int32(i)
		}
	}
	return g
}

// LookUp is how many words from token i on, and none from end on, the dictionaries have as one name, and what that
// can mean; until the next one is looked up.
func (g *Grammar) LookUp(s *syntax.Sentence, i, end int32) (n int, senses []lexicon.Sense) {
	n, g.senses = g.Lex.Match(s.Doc, s.Words, int(i), int(end), g.senses)
	return n, g.senses
}
