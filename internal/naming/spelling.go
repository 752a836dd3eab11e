package naming

import (
	"slices"
	"strings"
)

// OfChild says whether a name is two names of somebody's own before the whole name of his father: "Saif al-Islam Muammar al-Gaddafi".
func OfChild(tokens, father []string) bool {
	own := len(tokens) - len(father)
	return own >= 2 && len(father) >= 2 && slices.Equal(tokens[own:], father)
}

// OfFather says whether a name of two words or more begins with what is in another's that of his father, whom it then means:
// "Abdulaziz Al Saud" beside "Salman bin Abdulaziz Al Saud".
func OfFather(name, son string) bool {
	first, _, more := strings.Cut(strings.ToLower(name), " ")
	words := strings.Fields(strings.ToLower(son))
	for i := 1; more && i+1 < len(words); i++ {
		if words[i+1] == first && (words[i] == "bin" || words[i] == "ibn" || words[i] == "bint") {
			return true
		}
	}
	return false
}

// GivenLast says whether a name ends with a given name as Chinese and Koreans write it: "Wu
// Shu-chen".
func GivenLast(name string) bool {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	i := strings.IndexByte(last, '-')
	return i > 0 && i+1 < len(last) && 'a' <= last[i+1] && last[i+1] <= 'z' && len(last) < len(name)
}

// Alike says whether the words two names do not share are spellings of one
// another: "Aleksander" and "Alexander", "Pezashkian" and "Pezeshkian". Slack is how many
// letters more may differ than one in five.
func Alike(a, b []string, slack int) bool {
	x, y := onlyIn(a, b), onlyIn(b, a)
	if x == "" || y == "" || x[0] != y[0] || strings.Trim(x+y, "ivx") == "" { // Louis XV is not Louis XVI
		return false
	}
	if (strings.HasPrefix(x, y) || strings.HasPrefix(y, x)) && a[len(a)-1] != x && b[len(b)-1] != y {
		return true // "Alex" and "Alexander", not "Cho Hyun" and "Cho Hyungsik"
	}
	if min(len(x), len(y)) < 6 {
		slack = 0 // Vulin is not Vucic
	}
	return distance(x, y) <= slack+min(len(x), len(y))/5
}

// onlyIn is the one word of a that b has not; empty where there are none or several.
func onlyIn(a, b []string) string {
	only := ""
	for _, t := range a {
		if slices.Contains(b, t) {
			continue
		}
		if only != "" {
			return ""
		}
		only = t
	}
	return only
}

// distance is the number of letters to change, add or drop to make one word
// the other.
func distance(a, b string) int {
	if len(a) > 40 || len(b) > 40 {
		return 99
	}
	var row [41]int
	for j := range b {
		row[j+1] = j + 1
	}
	for i := range a {
		prev := i
		row[0] = i + 1
		for j := range b {
			cost := prev
			if a[i] != b[j] {
				cost = 1 + min(prev, row[j], row[j+1])
			}
			prev, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}

// EndsJunior says whether a name ends in "Jr.".
func EndsJunior(name string) bool {
	return strings.HasSuffix(strings.TrimSuffix(name, "."), " Jr")
}
