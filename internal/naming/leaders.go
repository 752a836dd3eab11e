package naming

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
)

// Leaders is the persons of a lexicon, who all held an office, by the names they go by alone: by the family name, kings by
// their own too. They are written down once.
type Leaders struct {
	lex      *lexicon.Lexicon
	surnames map[string][]int32
}

// NewLeaders is the persons of a lexicon.
func NewLeaders(lex *lexicon.Lexicon) *Leaders {
	l := &Leaders{lex: lex, surnames: make(map[string][]int32)}
	for i := range lex.Entities {
		e := &lex.Entities[i]
		t := Tokens(e.Name)
		if e.Type != model.Person || len(t) == 0 {
			continue
		}
		s := t[len(t)-1]
		if easternOrder(e) {
			s = t[0]
		}
		l.surnames[s] = append(l.surnames[s], int32(i))
		if e.Royal() && t[0] != s { // "King Hussein"
			l.surnames[t[0]] = append(l.surnames[t[0]], int32(i))
		}
	}
	return l
}

// Called is who goes by a folded word alone, by their numbers in the lexicon.
func (l *Leaders) Called(word string) []int32 { return l.surnames[word] }

// Spelled finds a leader whose name is spelled a little otherwise: "Dmitriy
// Medvedev"; -1 for none.
func (l *Leaders) Spelled(tokens []string) int32 {
	for _, surname := range [...]string{tokens[len(tokens)-1], tokens[0]} {
		for _, lex := range l.surnames[surname] {
			if Alike(tokens, Tokens(l.lex.Entities[lex].Name), 0) { // Rakesh Kumar is not Raveesh
				return lex
			}
		}
	}
	return -1
}

// Junior says whether a name is that of a leader the dictionaries know, with a "Jr." behind it that they do not: "Donald
// Trump Jr." is another.
func (l *Leaders) Junior(name string, tokens []string) bool {
	if len(tokens) < 2 || !EndsJunior(name) {
		return false
	}
	return slices.ContainsFunc(l.surnames[tokens[len(tokens)-1]], func(lex int32) bool {
		leader := l.lex.Entities[lex].Name
		return !EndsJunior(leader) && slices.Equal(Tokens(leader), tokens)
	})
}

// Initialed finds a leader whose middle names are given by their initials: "William
// H. Taft", "George H.W. Bush"; -1 for none.
func (l *Leaders) Initialed(name string, tokens []string) int32 {
	if len(tokens) != 2 {
		return -1
	}
	split := func(name string) []string {
		return strings.FieldsFunc(string(lexicon.Fold(nil, name)), func(c rune) bool { return c == ' ' || c == '.' || c == '-' })
	}
	a := split(name)
	for _, lex := range l.surnames[tokens[1]] {
		b := split(l.lex.Entities[lex].Name)
		if len(a) < 3 || len(a) != len(b) || a[0] != b[0] || a[len(a)-1] != b[len(b)-1] {
			continue
		}
		same := true
		for i := 1; i < len(a)-1; i++ {
			same = same && len(a[i]) == 1 && a[i][0] == b[i][0]
		}
		if same {
			return lex
		}
	}
	return -1
}
