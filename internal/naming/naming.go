// Package naming knows how the names of people are written: which of their words tell a person apart, which are spellings of
// one another, which is the family's; whose people a name looks like, and which leaders of the lexicon it can mean.
package naming

import (
	"strings"

	"diplograph/internal/lexicon"
)

// easternOrder says whether a leader's family name comes first.
func easternOrder(e *lexicon.Entity) bool {
	for _, t := range e.Terms {
		switch t.Of {
		case "CHN", "PRK", "KOR", "TWN", "VNM", "XND", "XVN", "KHM":
			return true
		}
	}
	return false
}

// betweenNames says whether a character parts the words of a name.
func betweenNames(r rune) bool {
	switch r {
	case ' ', '-', ',', '‐', '\u00a0', '\n', '"', '“', '”', '‘':
		return true
	}
	return false
}

// Tokens are the folded words of a name that identify a person: no
// initials, no particles, no Jr.
func Tokens(name string) []string {
	var buf [64]byte
	out := make([]string, 0, 3)
	for w := range strings.FieldsFuncSeq(string(lexicon.Fold(buf[:0], name)), betweenNames) {
		w = strings.TrimRight(strings.TrimSuffix(w, "."), "'’")
		first := w == "i" && len(out) == 1 && strings.HasSuffix(name, " I") // "Albert I"
		if len(w) <= 1 && !first || len(w) == 3 && w[1] == '.' {            // "H.W."
			continue
		}
		switch w {
		case "i", "ii", "iii", "iv", "v":
			if len(out) != 1 { // John Smith III, but King Charles IV
				continue
			}
		case "jr", "sr", "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "ibn", "ben", "bint", "e", "y", "du":
			continue
		}
		out = append(out, w)
	}
	if len(out) > 1 && (out[0] == "sheikh" || out[0] == "shaikh" || out[0] == "sheikha") {
		out = out[1:]
	}
	return out
}

// Slug is a name as the tail of an id: lower case, words joined by hyphens.
func Slug(name string) string {
	var b strings.Builder
	dash := false
	for _, c := range string(lexicon.Fold(nil, name)) {
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 127 {
			if dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			dash = false
			b.WriteRune(c)
		} else if c != '\'' {
			dash = true
		}
	}
	return b.String()
}
