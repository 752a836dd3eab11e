package cypher

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A word is what a statement is made of, as far as the header cares.
type word struct {
	kind  kind
	text  string // a parameter without its $, a quoted name without its quotes
	start int    // byte offset into the statement
	depth int    // how many brackets are open around it
}

type kind int

const (
	keyword   kind = iota // a keyword or a name
	quoted                // a name in backticks
	parameter             // $name
	separator             // ;
	comma                 // ,
	other                 // anything else that is not white space, a string or a comment
)

// scan takes a statement apart. What stands in strings and comments is passed
// over: "$x" there is no parameter.
func scan(s string) []word {
	var words []word
	depth := 0
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case strings.HasPrefix(s[i:], "//"):
			i = end(s, i, "\n")
		case strings.HasPrefix(s[i:], "/*"):
			i = end(s, i+2, "*/")
		case c == '\'' || c == '"':
			i = endOfString(s, i)
			words = append(words, word{other, "", i, depth})
		case c == '`':
			stop := end(s, i+1, "`")
			words = append(words, word{quoted, strings.TrimSuffix(s[i+1:stop], "`"), i, depth})
			i = stop
		case c == '$':
			stop := endOfName(s, i+1)
			words = append(words, word{parameter, s[i+1 : stop], i, depth})
			i = stop
		case strings.IndexByte("([{", c) >= 0:
			words = append(words, word{other, s[i : i+1], i, depth})
			depth++
			i++
		case strings.IndexByte(")]}", c) >= 0:
			depth--
			words = append(words, word{other, s[i : i+1], i, depth})
			i++
		case c == ';' || c == ',':
			k := separator
			if c == ',' {
				k = comma
			}
			words = append(words, word{k, s[i : i+1], i, depth})
			i++
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			switch {
			case unicode.IsSpace(r):
			case unicode.IsLetter(r) || r == '_':
				stop := endOfName(s, i)
				words = append(words, word{keyword, s[i:stop], i, depth})
				size = stop - i
			default:
				words = append(words, word{other, s[i : i+size], i, depth})
			}
			i += size
		}
	}
	return words
}

// Parameters are the names of the parameters in a statement, in the order of
// their first use.
func Parameters(statement string) []string {
	var names []string
	seen := map[string]bool{}
	for _, w := range scan(statement) {
		if w.kind == parameter && !seen[w.text] {
			seen[w.text] = true
			names = append(names, w.text)
		}
	}
	return names
}

// resultNames are the column names of what follows a RETURN: the last name of
// each item, be it its alias or the item itself.
func resultNames(words []word) []string {
	var names []string
	last := ""
	for _, w := range words {
		if w.depth == 0 && w.kind == keyword && oneOf(w.text, "ORDER", "LIMIT", "SKIP") {
			break
		}
		switch {
		case w.depth > 0:
		case w.kind == comma:
			names = append(names, last)
			last = ""
		case w.kind == keyword && oneOf(w.text, "DISTINCT", "AS"):
		case w.kind == keyword || w.kind == quoted:
			last = w.text
		}
	}
	return append(names, last)
}

func oneOf(s string, words ...string) bool {
	for _, w := range words {
		if strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

// end is the offset just past the next mark, or the end of s.
func end(s string, from int, mark string) int {
	if i := strings.Index(s[from:], mark); i >= 0 {
		return from + i + len(mark)
	}
	return len(s)
}

func endOfString(s string, i int) int {
	quote := s[i]
	for i++; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case quote:
			return i + 1
		}
	}
	return len(s)
}

func endOfName(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' {
			break
		}
		i += size
	}
	return i
}

// Ended says whether a statement ends with a semicolon of its own: one in a
// string or a comment does not count.
func Ended(statement string) bool {
	words := scan(statement)
	return len(words) > 0 && words[len(words)-1].kind == separator
}
