package mention

import (
	"strings"

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
// and South Korea"; -1 for none.
func (r *Resolver) half(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Last != n.First+1 || n.Next < 0 {
		return -1
	}
	word := s.Text(n.First, n.Last)
	across := opposite(word)
	if across == "" {
		return -1
	}
	next := &s.NPs[n.Next]
	first, rest, ok := strings.Cut(s.Text(next.First, next.Last), " ")
	if lex, found := r.compass[word+" "+rest]; ok && found && first == across {
		return d.entity(lex)
	}
	return -1
}
