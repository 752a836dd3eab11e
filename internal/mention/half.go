package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// opposite is the quarter of the compass across from one, as names of states begin; ""
// where a word is none.
func opposite(word string) string {
	switch word {
	case "North":
		return "South"
	case "South":
		return "North"
	case "East":
		return "West"
	case "West":
		return "East"
	}
	return ""
}

// half is the state of which a list names only the quarter before its other half: "North
// and South Korea", "North and South Korean officials"; -1 for none.
func (r *articleReader) half(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Head < 0 || n.Next < 0 || s.Parts[n.Head].Last-n.First > 2 || n.PLast != n.PFirst+1 {
		return -1
	}
	word := s.Text(s.Parts[n.Head].First, s.Parts[n.Head].Last)
	across := opposite(word)
	if across == "" {
		return -1
	}
	other := &s.NPs[n.Next]
	if other.PFirst == other.PLast || s.Parts[other.PFirst].Kind != syntax.PEntity {
		return -1 // "July, North and those"
	}
	next := &s.Parts[other.PFirst]
	lex := r.Tally.Pick(next.Senses, lexicon.State, lexicon.Demonym, lexicon.People)
	if lex < 0 {
		return -1
	}
	first, rest, _ := strings.Cut(r.lex.Entities[lex].Name, " ")
	if lex, found := r.compass[word+" "+rest]; found && first == across {
		return r.entity(lex)
	}
	return -1
}
