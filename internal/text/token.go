package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenize appends the tokens of s[start:end].
func (d *Document) tokenize(start, end int) {
	s := d.Text
	i := start
	inQuote := false
	first := true
	glossed := -1 // the bracket that closes what a pronoun stands for
	emit := func(a, b int, k Kind) *Token {
		d.Tokens = append(d.Tokens, Token{Start: int32(a), End: int32(b), Kind: k, InQuote: inQuote})
		return &d.Tokens[len(d.Tokens)-1]
	}
	for i < end {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:end])
		}
		if r == '<' || r == '[' || r == ']' || r == '*' {
			if n := markup(s[i:end]); n > 0 {
				i += n
				continue
			}
		}
		if r == '&' || (r == 'q' || r == '#') && (i == start || !wordAt(s[i-1:i])) {
			if kind, n := entity(s[i:end]); n > 0 {
				switch {
				case kind == Dash:
					emit(i, i+n, Dash)
				case kind == OpenQuote && inQuote:
					inQuote = false
					emit(i, i+n, CloseQuote)
				case kind == OpenQuote:
					emit(i, i+n, OpenQuote)
					inQuote = true
				}
				i += n
				first = false
				continue
			}
		}
		switch {
		case r == ' ' || r == '\t' || r == '\n' || r == '\r' || (r >= utf8.RuneSelf && invisible(r)):
			i += n
			continue
		case isLetter(r):
			i = d.word(i, end, inQuote)
		case first && numbered(s[i:end]) > 0:
			n = numbered(s[i:end])
			emit(i, i+n, Bullet)
			i += n
		case r >= '0' && r <= '9':
			j := i + 1
			for j < end && (isDigit(s[j]) || ((s[j] == ',' || s[j] == '.' || s[j] == '/') && j+1 < end && isDigit(s[j+1]))) {
				j++
			}
			if j <= i+2 && j+2 < end && s[j] == ':' && isDigit(s[j+1]) && isDigit(s[j+2]) {
				j += 3 // "11:00"
			}
			emit(i, j, Number)
			// "25th", "1990s": the letters are a clitic of the number.
			k := j
			for k < end && s[k] >= 'a' && s[k] <= 'z' {
				k++
			}
			if k > j && k-j <= 2 {
				d.Tokens[len(d.Tokens)-1].End = int32(k)
				j = k
			}
			i = j
		case r == '"':
			loose := i == start || isSpace(s[i-1]) // an opening one, also where a word is lost behind it: said " has defied"
			if inQuote || i+1 >= end || isSpace(s[i+1]) && !loose {
				inQuote = false
				emit(i, i+1, CloseQuote)
			} else {
				emit(i, i+1, OpenQuote)
				inQuote = true
			}
			i++
		case r == '“' || r == '«' || r == '„':
			emit(i, i+n, OpenQuote)
			inQuote = true
			i += n
		case r == '”' || r == '»':
			inQuote = false
			emit(i, i+n, CloseQuote)
			i += n
		case strings.HasPrefix(s[i:end], "''"): // ''The New York Times'': italics of a wiki, no speech
			kind := OpenQuote
			if i > start && !isSpace(s[i-1]) {
				kind = CloseQuote
			}
			emit(i, i+2, kind)
			i += 2
		case r == '\'' || r == '’' || r == '‘':
			i = d.apostrophe(i, n, start, end, r, inQuote)
		case r == ',':
			emit(i, i+1, Comma)
			i++
		case r == '.' || r == '!' || r == '?' || r == '…':
			j := i + n
			for j < end && (s[j] == '.' || s[j] == '!' || s[j] == '?') {
				j++
			}
			emit(i, j, Stop)
			i = j
		case r == ';':
			emit(i, i+1, Semicolon)
			i++
		case r == ':':
			emit(i, i+1, Colon)
			i++
		case r == '[' && d.glosses(i, end) > i: // "condemned them [the strikes]"
			glossed = d.glosses(i, end)
			d.Tokens = d.Tokens[:len(d.Tokens)-1]
			i++
		case i == glossed:
			i++
		case r == '(' || r == '[' || r == '{':
			emit(i, i+1, Open)
			i++
		case r == ')' || r == ']' || r == '}':
			emit(i, i+1, Close)
			i++
		case (r == '•' || r == '*' || r == '▪' || r == '●') && d.opensItem(i, i+n, end):
			emit(i, i+n, Bullet)
			i += n
		case first && (r == '•' || r == '·' || r == '*' || r == '▪' || r == '●' || ((r == '-' || r == '–' || r == '—') && i+n < end && s[i+n] == ' ')):
			emit(i, i+n, Bullet)
			i += n
		case r == '-' || r == '–' || r == '—' || r == '‐' || r == '‑':
			j := i + n
			for j < end && s[j] == '-' {
				j++
			}
			if j == i+n && d.partedHyphen(i, j, end) {
				j++ // "U.S.- based"
				n++
			}
			parted := j == i+n && d.partedPair(i, j, end)
			if parted {
				j++ // "the U.S. - EU Summit"
				n++
			}
			if j == i+n && r != '—' && i > start && (parted || !isSpace(s[i-1])) && j < end && wordAt(s[j:end]) {
				// A hyphen inside a word: the next token is joined to this one.
				before := len(d.Tokens)
				i = j
				if isDigit(s[i]) {
					k := i
					for k < end && (isDigit(s[k]) || s[k] == '/' && k+1 < end && isDigit(s[k+1])) {
						k++ // "3-1/2-hour"
					}
					emit(i, k, Number)
					i = k
				} else {
					i = d.word(i, end, inQuote)
				}
				d.Tokens[before].Joined = true
				break
			}
			emit(i, j, Dash)
			i = j
		default:
			emit(i, i+n, Other)
			i += n
		}
		first = false
	}
}

// pronouns can have what they stand for in brackets behind them.
var pronouns = []string{"he", "him", "his", "she", "her", "it", "its", "they", "them", "their", "we", "us", "our"}

// glosses is where the bracket closes that opens at i right behind a pronoun and says who or what it
// stands for, "they [the Chileans] left", "it [Iran] must", "his [Putin's] war"; then the pronoun says no more. It is i
// where none does: "he [has] left".
func (d *Document) glosses(i, end int) int {
	const reach = 60 // bytes
	if len(d.Tokens) == 0 {
		return i
	}
	t := &d.Tokens[len(d.Tokens)-1]
	word := d.Text[t.Start:t.End]
	if t.Kind != Word || t.Joined || int(t.End)+1 != i || !slices.ContainsFunc(pronouns, func(p string) bool { return strings.EqualFold(p, word) }) {
		return i
	}
	s := d.Text[i+1 : min(end, i+reach)]
	n := strings.IndexByte(s, ']')
	if n < 2 || strings.ContainsAny(s[:n], ".,;:()[\n") {
		return i
	}
	if r, _ := utf8.DecodeRuneInString(s); unicode.IsUpper(r) {
		return i + 1 + n
	}
	if det, rest, _ := strings.Cut(s[:n], " "); rest != "" && slices.Contains([]string{"the", "a", "an", "his", "her", "their", "its", "our", "those", "these"}, det) {
		return i + 1 + n
	}
	return i
}

// Unmarked is a text without the tags of a web page and the addresses of links that were left
// in it: "the 75th session".
func Unmarked(s string) string {
	if !strings.ContainsAny(s, "<[]") {
		return s
	}
	out, last := make([]byte, 0, len(s)), strings.LastIndexByte(s, ']')
	for i := 0; i < len(s); {
		n := 0
		switch s[i] {
		case '<':
			n = tag(s[i:])
		case '[', ']':
			if n = markup(s[i:]); n == 0 && s[i] == '[' && i > last {
				n = 1 // of a link whose address stands behind
			}
		}
		if n == 0 {
			out = append(out, s[i])
			n = 1
		}
		i += n
	}
	return string(out)
}

// pairings are words for what two powers have in common, whose names a dash may join with blanks around it.
var pairings = set(`summit dialogue dialog forum leaders ministerial partnership council strategic joint trade special business investment`)

// partedPair says whether a dash between blanks joins two powers, of which the first is an abbreviation, in the name of what
// they have in common: "the U.S. - EU Summit", not "LIMA - EU leaders met".
func (d *Document) partedPair(at, behind, end int) bool {
	const short = 3 // letters
	n := len(d.Tokens)
	if n == 0 || d.Text[at-1] != ' ' || int(d.Tokens[n-1].End) != at-1 || behind >= end || d.Text[behind] != ' ' {
		return false
	}
	t := &d.Tokens[n-1]
	if t.Kind != Word || !t.AllCaps || t.End-t.Start > short && d.Text[t.End-1] != '.' {
		return false
	}
	words := strings.Fields(d.Text[behind:min(end, behind+60)])
	return len(words) > 2 && capital(words[0]) && capital(words[1]) && pairings[strings.ToLower(words[1])]
}

// partedHyphen says whether a blank parts the second word of an adjective from its hyphen, behind an abbreviation: "U.S.- based",
// not "U.S.- and Peruvian-led".
func (d *Document) partedHyphen(at, behind, end int) bool {
	n := len(d.Tokens)
	if n == 0 || int(d.Tokens[n-1].End) != at || d.Text[at-1] != '.' || d.Tokens[n-1].Kind != Word || behind+1 >= end || d.Text[behind] != ' ' {
		return false
	}
	word := d.Text[behind+1 : end]
	if i := strings.IndexByte(word, ' '); i > 0 {
		word = word[:i]
	}
	return strings.HasSuffix(word, "ed") || word == "led" || word == "made" || word == "built"
}

// opensItem says whether a mark stands between a full stop and a capital, as that of an item that is run into
// its paragraph: "agreed on a truce. * Jan. 28: The minister".
func (d *Document) opensItem(at, behind, end int) bool {
	n := len(d.Tokens)
	if n > 0 && (d.Tokens[n-1].Kind == Close || d.Tokens[n-1].Kind == CloseQuote) {
		n--
	}
	return n > 0 && d.Tokens[n-1].Kind == Stop && isSpace(d.Text[at-1]) && behind < end && isSpace(d.Text[behind]) && capital(strings.TrimLeft(d.Text[behind:end], " "))
}

// markup is the length of the tag of a web page that a text begins with, of a bracket of
// a link with the address behind it, or of the stars of bold print, "**Oslo, May 3** – The minister";
// 0 for none. What stands above the line behind a number goes with it: "the 75<sup>th</sup> session".
func markup(s string) int {
	switch s[0] {
	case '[':
		const reach = 300 // bytes
		if i := strings.IndexByte(s[:min(len(s), reach)], ']'); i > 1 && address(s[i:]) > 0 {
			return 1
		}
		return 0
	case ']':
		return address(s)
	case '*':
		if strings.HasPrefix(s, "**") {
			return len("**")
		}
		return 0
	}
	n := tag(s)
	if n > 0 && s[:n] == "<sup>" {
		const letters = 2
		if i := strings.Index(s[n:min(len(s), n+letters+len("</sup>"))], "</sup>"); i > 0 {
			return n + i + len("</sup>")
		}
	}
	return n
}

// address is the length of the end of a link in Markdown that a text begins with, "](https://un.org)";
// 0 for none.
func address(s string) int {
	if !strings.HasPrefix(s, "](http") {
		return 0
	}
	const reach = 2000 // bytes
	if i := strings.IndexAny(s[:min(len(s), reach)], ") \n"); i > 0 && s[i] == ')' {
		return i + 1
	}
	return 0
}

// entities are the dashes, quotation marks and blanks of a web page that were left in a text as they are written there,
// without the ampersand.
var entities = [...]struct {
	name string
	kind Kind
}{
	{"mdash;", Dash}, {"#8212;", Dash}, {"#151;", Dash}, {"ndash;", Dash}, {"#8211;", Dash}, {"#150;", Dash},
	{"quot;", OpenQuote}, {"#34;", OpenQuote}, {"nbsp;", Other}, {"#160;", Other}, {"thinsp;", Other},
}

// entity is the kind and the length of such a dash, mark or blank that a text begins with, "the country
// &mdash; an ally &mdash; left"; 0 for none. A blank is Other. Of some texts the ampersands are lost: "a quot;new quot; war".
func entity(s string) (Kind, int) {
	name := strings.TrimPrefix(s, "&")
	for _, e := range entities {
		if strings.HasPrefix(name, e.name) {
			return e.kind, len(s) - len(name) + len(e.name)
		}
	}
	return Other, 0
}

// tag is the length of the tag or comment of a web page that a text begins with; 0 for none.
func tag(s string) int {
	const reach = 200 // bytes
	s = s[:min(len(s), reach)]
	if after, ok := strings.CutPrefix(s, "<!--"); ok {
		if i := strings.Index(after, "-->"); i >= 0 {
			return len("<!--") + i + len("-->")
		}
		return 0
	}
	name := strings.TrimPrefix(s[1:], "/")
	end := strings.IndexAny(s[1:], "<>") + 1
	if name == "" || !isLetter(rune(name[0])) || end == 0 || s[end] == '<' {
		return 0
	}
	return end + 1
}

// word appends the token that starts at i, and the clitic at its end if it has
// one; it returns where to go on.
func (d *Document) word(i, end int, inQuote bool) int {
	s := d.Text
	j, letters, uppers, dots := i, 0, 0, false
	r0, _ := utf8.DecodeRuneInString(s[i:end])
	for j < end {
		c := s[j]
		if c < utf8.RuneSelf {
			switch {
			case c >= 'a' && c <= 'z':
				letters++
			case c >= 'A' && c <= 'Z':
				letters++
				uppers++
			case isDigit(c):
			case c == '&' && uppers == letters && j > i && j+1 < end && s[j+1] >= 'A' && s[j+1] <= 'Z': // AT&T
			case c == '+' && j > i && j+1 < end && isDigit(s[j+1]): // the P5+1
			case c == '.' && j+1 < end && isASCIILetter(s[j+1]) && oneLetterBefore(s, i, j) && (j+2 >= end || s[j+2] == '.' || !isASCIILetter(s[j+2])):
				dots = true // U.S., a.m.
			case c == '.' && dots && oneLetterBefore(s, i, j):
				// the last dot of U.S.
			default:
				goto done
			}
			j++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[j:end])
		if r == '’' || r == '\'' || !(unicode.IsLetter(r) || unicode.IsMark(r)) {
			break
		}
		letters++
		if unicode.IsUpper(r) {
			uppers++
		}
		j += n
	}
done:
	if j == i {
		_, n := utf8.DecodeRuneInString(s[i:end])
		j = i + n
	}
	if k := j - len("The"); k > i+2 && s[k:j] == "The" && s[k-1] >= 'a' && s[k-1] <= 'z' && j < end && s[j] == ' ' {
		j = k // "VOA News|The minister said": a line break was lost
	} else if k := lostSpace(s[i:j]); k > 0 {
		d.Tokens = append(d.Tokens, Token{Start: int32(i), End: int32(i + k), Kind: Word, InQuote: inQuote, Capital: unicode.IsUpper(r0)})
		return i + k
	}
	if s[i:j] == "Ph" && strings.HasPrefix(s[j:end], ".D.") {
		j, dots = j+len(".D."), true
	}
	// "Mr.", "Gen.", "J.": the dot belongs to the word.
	if !dots && j < end && s[j] == '.' && (abbreviations[strings.ToLower(s[i:j])] && unicode.IsUpper(r0) || letters == 1 && uppers == 1 && j == i+utf8.RuneLen(r0) && (r0 != 'I' || d.initial(j, end))) {
		j++
	}
	if cut, c := spacedClitic(s[i:j], s[j:end]); c > 0 {
		d.Tokens = append(d.Tokens, Token{Start: int32(i), End: int32(i + cut), Kind: Word, InQuote: inQuote,
			Capital: unicode.IsUpper(r0), AllCaps: letters > 1 && uppers == letters})
		if cut == j-i {
			j++ // the space belongs to neither
			c--
			cut++
		}
		d.Tokens = append(d.Tokens, Token{Start: int32(i + cut), End: int32(j + c), Kind: Clitic, InQuote: inQuote})
		return j + c
	}
	// "O'Brien", "Sana'a", "N'Djamena", "d'Affaires": a letter run goes on after an apostrophe.
	if j < end {
		if ap, n := apostropheAt(s[j:end]); ap && j+n < end {
			if spacedElision(s[i:j], s[j+n:end]) && (i == 0 || isSpace(s[i-1]) || s[i-1] == '-') {
				n++ // "Cote d’ Ivoire": a space too many
			}
			rest := s[j+n : end]
			clitic := cliticLength(rest)
			if clitic > 0 {
				cut := j
				d.Tokens = append(d.Tokens, Token{Start: int32(i), End: int32(cut), Kind: Word, InQuote: inQuote,
					Capital: unicode.IsUpper(r0), AllCaps: letters > 1 && uppers == letters})
				if (rest[0] == 't' || rest[0] == 'T') && cut > i+1 && (s[cut-1] == 'n' || s[cut-1] == 'N') { // "didn" + "'t": the n belongs to the clitic
					d.Tokens[len(d.Tokens)-1].End = int32(cut - 1)
					cut--
				}
				d.Tokens = append(d.Tokens, Token{Start: int32(cut), End: int32(j + n + clitic), Kind: Clitic, InQuote: inQuote})
				return j + n + clitic
			}
			if r, _ := utf8.DecodeRuneInString(rest); isLetter(r) {
				k := j + n
				for k < end {
					r, m := utf8.DecodeRuneInString(s[k:end])
					if !isLetter(r) && !unicode.IsMark(r) {
						break
					}
					k += m
				}
				j = k
				letters++ // not all capitals any more
			}
		}
	}
	d.Tokens = append(d.Tokens, Token{Start: int32(i), End: int32(j), Kind: Word, InQuote: inQuote,
		Capital: unicode.IsUpper(r0) || elided(s[i:j]), AllCaps: letters > 1 && uppers == letters})
	if j < end { // "China's" where the word itself held an apostrophe: "Sana'a's"
		if ap, n := apostropheAt(s[j:end]); ap && j+n < end {
			if c := cliticLength(s[j+n : end]); c > 0 {
				d.Tokens = append(d.Tokens, Token{Start: int32(j), End: int32(j + n + c), Kind: Clitic, InQuote: inQuote})
				return j + n + c
			}
		}
	}
	return j
}

// unspaced are words that begin no name together with one written in capitals behind them.
var unspaced = set(`on in by of to at for from with the and that as after before during his her its their
	president minister secretary chancellor chairman ambassador king queen`)

// lostSpace is where a word ends that stands before a name without the space between, "on|Thursday", "Prime Minister|Rios"; 0 for none.
func lostSpace(word string) int {
	for k := 1; k+2 < len(word); k++ {
		if c := word[k]; c >= utf8.RuneSelf {
			return 0
		} else if c >= 'A' && c <= 'Z' {
			if first := word[0]; k > 1 && word[k+1] >= 'a' && unspaced[strings.ToLower(word[:k])] && (first >= 'a' || k > len("their")) {
				return k
			}
			return 0
		}
	}
	return 0
}

// spacedClitic is where the word before a clitic ends and how far that reaches into the rest of a text, where a space too many
// stands before it: "Peru 's visit", "Peru won 't attend", "Peru did n't attend"; 0 for none.
func spacedClitic(word, rest string) (cut, n int) {
	if len(word) < 2 || len(rest) < len(" 's") || rest[0] != ' ' {
		return 0, 0
	}
	ends := func(n int) bool { return len(rest) <= n || !wordAt(rest[n:]) }
	if rest[1] == 'n' {
		if ap, n := apostropheAt(rest[2:]); ap && strings.HasPrefix(rest[2+n:], "t") && ends(2+n+1) {
			return len(word), 2 + n + 1
		}
		return 0, 0
	}
	ap, m := apostropheAt(rest[1:])
	if !ap || len(rest) == 1+m || !ends(1+m+1) {
		return 0, 0
	}
	switch last := word[len(word)-1]; {
	case rest[1+m] == 's':
		return len(word), 1 + m + 1
	case rest[1+m] == 't' && last == 'n':
		return len(word) - 1, 1 + m + 1
	}
	return 0, 0
}

// spacedElision says whether a word is the article or preposition that French elides before a vowel, with a space and such a word
// behind its apostrophe.
func spacedElision(word, rest string) bool {
	const vowels = "aeiouhAEIOUH"
	return len(word) == 1 && strings.ContainsAny(word, "dDlL") && len(rest) > len(" ab") && rest[0] == ' ' && strings.IndexByte(vowels, rest[1]) >= 0 && isASCIILetter(rest[2]) && isASCIILetter(rest[3])
}

// endsInS says whether a text ends in what takes an apostrophe alone: "states", "Shultz", "the U.S.".
func endsInS(s string) bool {
	if abbreviation, ok := strings.CutSuffix(s, "S."); ok {
		return strings.HasSuffix(abbreviation, ".")
	}
	return s != "" && strings.ContainsRune("sSz", rune(s[len(s)-1]))
}

// elided says whether a word is a name after a particle cut short: "d'Estaing".
func elided(word string) bool {
	for _, particle := range [...]string{"d", "l", "dell", "dall"} {
		if rest, ok := strings.CutPrefix(word, particle); ok && rest != "" {
			if ap, n := apostropheAt(rest); ap {
				r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(rest[n:], " "))
				return unicode.IsUpper(r)
			}
		}
	}
	return false
}

// apostrophe handles a quotation mark or apostrophe outside a word: the
// possessive of a plural ("the states' leaders") or a quotation mark.
func (d *Document) apostrophe(i, n, start, end int, r rune, inQuote bool) int {
	s := d.Text
	add := func(k Kind) int {
		d.Tokens = append(d.Tokens, Token{Start: int32(i), End: int32(i + n), Kind: k, InQuote: inQuote})
		return i + n
	}
	after := i+n >= end || !wordAt(s[i+n:end])
	touching := i > start && !isSpace(s[i-1])
	switch {
	case !touching && ayn(s[i+n:end]):
		return i + n
	case !touching && r != '‘' && after && i > start && d.openSingle(): // "the 'new ' war"
		return add(CloseQuote)
	case !touching && r != '‘' && after && i > start+1 && strings.HasPrefix(s[i+n:end], " ") && endsInS(strings.TrimRight(s[start:i], " ")): // "the states ' war"
		return add(Clitic)
	case r == '‘' || !touching:
		return add(OpenQuote)
	case after && r != '‘' && strings.HasPrefix(s[i+n:end], " s "): // "Putin’ s war": a space too many
		n += len(" s")
		return add(Clitic)
	case after && endsInS(s[start:i]) && r != '‘' && !d.openSingle(): // also "Shultz' talks", "the U.S.' support"
		return add(Clitic)
	default:
		return add(CloseQuote)
	}
}

// ayn says whether the apostrophe before a text is the first letter of an Arabic name, "'Abd Al-Karim", "‘Abdallah", and
// opens no quotation.
func ayn(s string) bool {
	rest, ok := strings.CutPrefix(s, "Abd")
	if !ok {
		return false
	}
	for _, next := range [...]string{" ", "-", "al", "el", "ul"} {
		if strings.HasPrefix(rest, next) {
			return true
		}
	}
	return false
}

// openSingle says whether a single quotation mark stands open shortly before; a double one
// does not matter: "reaffirmed the states' right," he said.
func (d *Document) openSingle() bool {
	for i := len(d.Tokens) - 1; i >= 0 && i > len(d.Tokens)-40; i-- {
		if t := &d.Tokens[i]; t.Kind == OpenQuote || t.Kind == CloseQuote {
			switch d.Text[t.Start:t.End] {
			case "'", "‘", "’", "`":
				return t.Kind == OpenQuote
			}
		}
	}
	return false
}

// apostropheAt says whether a text begins with an apostrophe, and its length. A mark turned the wrong
// way, and an accent, is one before a clitic: "Peru‘s king", "Peru´s king".
func apostropheAt(s string) (bool, int) {
	if s[0] == '\'' {
		return true, 1
	}
	if strings.HasPrefix(s, "’") {
		return true, len("’")
	}
	if rest, ok := strings.CutPrefix(s, "´"); ok { // "Peru´s king"
		return cliticLength(rest) > 0, len("´")
	}
	if rest, ok := strings.CutPrefix(s, "‘"); ok { // "Isma‘il"
		r, _ := utf8.DecodeRuneInString(rest)
		return cliticLength(rest) > 0 || unicode.IsLower(r), len("‘")
	}
	return false, 0
}

// cliticLength is the length of the clitic that s starts with, 0 if none.
func cliticLength(s string) int {
	for _, c := range [...]string{"s", "S", "t", "T", "ll", "re", "ve", "d", "m"} {
		if strings.HasPrefix(s, c) && (len(s) == len(c) || !wordAt(s[len(c):])) {
			return len(c)
		}
	}
	return 0
}

func oneLetterBefore(s string, start, dot int) bool {
	return dot > start && isASCIILetter(s[dot-1]) && (dot-1 == start || s[dot-2] == '.')
}

func wordAt(s string) bool {
	if s == "" {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return isLetter(r) || (r >= '0' && r <= '9')
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
	}
	return unicode.IsLetter(r)
}
func isASCIILetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
func isDigit(c byte) bool       { return c >= '0' && c <= '9' }
func isSpace(c byte) bool       { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func invisible(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\u2060' || r == '\ufeff' || r == '\u00ad'
}

// initial says whether the "I" that ends before byte j stands for a name: "Leonid I.
// Brezhnev", not "you and I. Then".
func (d *Document) initial(j, end int) bool {
	if len(d.Tokens) == 0 || !d.Tokens[len(d.Tokens)-1].Capital || j+2 >= end || d.Text[j+1] != ' ' {
		return false
	}
	k := j + 2
	for k < end && isASCIILetter(d.Text[k]) {
		k++
	}
	return k > j+2 && d.Text[j+2] >= 'A' && d.Text[j+2] <= 'Z' && !starters[strings.ToLower(d.Text[j+2:k])]
}

// numbered is how many bytes the number of a list's entry has with its mark, "12. ",
// at the start of a paragraph; 0 for none.
func numbered(s string) int {
	i := 0
	for i < len(s) && i < 3 && isDigit(s[i]) {
		i++
	}
	if i == 0 || i == 3 || i+2 >= len(s) || s[i] != '.' && s[i] != ')' || s[i+1] != ' ' || s[i+2] < 'A' || s[i+2] > 'Z' {
		return 0
	}
	return i + 1
}

// plainQuote is the most words that quotation marks can stand around in the middle of a clause.
const plainQuote = 4

// unquote takes away the quotation marks around a few words of a clause that goes on behind them, among
// the tokens from first on: `Peru has "no plans" to join`. They only say that the words are somebody's; names
// and what is said at the end keep theirs.
func (d *Document) unquote(first int) {
	out := d.Tokens[:first]
	for i := first; i < len(d.Tokens); i++ {
		end := i + 1
		if d.Tokens[i].Kind == OpenQuote && i > first && d.Tokens[i-1].Kind == Word && d.Of(i-1) != "as" { // "branded as "a crime" what"
			for end < len(d.Tokens) && end <= i+plainQuote && (d.Tokens[end].Kind == Word || d.Tokens[end].Kind == Clitic) && !d.Tokens[end].Capital {
				end++
			}
		}
		if end == i+1 || end+1 >= len(d.Tokens) || d.Tokens[end].Kind != CloseQuote || d.Tokens[end+1].Kind != Word {
			out = append(out, d.Tokens[i])
			continue
		}
		for _, t := range d.Tokens[i+1 : end] {
			t.InQuote = false
			out = append(out, t)
		}
		i = end
	}
	d.Tokens = out
}
