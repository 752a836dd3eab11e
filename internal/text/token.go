package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenize appends the tokens of d.Text[start:end].
func (d *Document) tokenize(start, end int) {
	t := tokenizer{d: d, s: d.Text[:end], start: start, at: start, first: true, glossed: -1}
	for t.at < end {
		t.next()
	}
}

// tokenizer walks over a stretch of a text and appends its tokens to the document.
type tokenizer struct {
	d       *Document
	s       string // the text up to where the stretch ends
	start   int    // where it begins
	at      int    // where to go on
	inQuote bool
	first   bool // nothing was read yet
	glossed int  // the bracket that closes what a pronoun stands for
}

// emit appends the token of so many bytes and goes on behind it.
func (t *tokenizer) emit(n int, k Kind) {
	t.d.Tokens = append(t.d.Tokens, Token{Start: int32(t.at), End: int32(t.at + n), Kind: k, InQuote: t.inQuote})
	t.at += n
}

// quote appends a quotation mark, which stands outside of what it encloses.
func (t *tokenizer) quote(n int, k Kind) {
	if k == CloseQuote {
		t.inQuote = false
	}
	t.emit(n, k)
	if k == OpenQuote {
		t.inQuote = true
	}
}

// next reads what stands where the walk is.
func (t *tokenizer) next() {
	rest := t.s[t.at:]
	r, n := rune(rest[0]), 1
	if r >= utf8.RuneSelf {
		r, n = utf8.DecodeRuneInString(rest)
	}
	if n := skipped(rest, r, n); n > 0 {
		t.at += n
		return
	}
	switch {
	case t.entity(r):
	case isLetter(r):
		t.word()
	case t.bullet(r, n):
	case r >= '0' && r <= '9':
		t.emit(number(rest), Number)
	case r == '"':
		t.straightQuote()
	case r == '“' || r == '«' || r == '„':
		t.quote(n, OpenQuote)
	case r == '”' || r == '»':
		t.quote(n, CloseQuote)
	case strings.HasPrefix(rest, "''"): // ''The New York Times'': italics of a wiki, no speech
		kind := OpenQuote
		if t.touching() {
			kind = CloseQuote
		}
		t.emit(len("''"), kind)
	case r == '\'' || r == '’' || r == '‘':
		t.apostrophe(r, n)
	case r == '.' || r == '!' || r == '?' || r == '…':
		t.emit(n+len(rest[n:])-len(strings.TrimLeft(rest[n:], ".!?")), Stop)
	case t.gloss(r):
	case r == '-' || r == '–' || r == '—' || r == '‐' || r == '‑':
		t.dash(r, n)
	default:
		t.emit(n, mark(r))
	}
	t.first = false
}

// touching says whether the walk is right behind something that is no blank.
func (t *tokenizer) touching() bool { return t.at > t.start && !isSpace(t.s[t.at-1]) }

// skipped is how many bytes at the beginning of a text, with its first character, are blanks or markup: "<b>"; 0 for none.
func skipped(s string, r rune, n int) int {
	switch r {
	case ' ', '\t', '\n', '\r':
		return n
	case '<', '[', ']', '*':
		return markup(s)
	case '\\':
		if strings.HasPrefix(s, hardBlank) {
			return len(hardBlank)
		}
		return 0
	}
	if r >= utf8.RuneSelf && invisible(r) {
		return n
	}
	return 0
}

// mark is the kind of a mark that is a token by itself wherever it stands.
func mark(r rune) Kind {
	switch r {
	case ',':
		return Comma
	case ';':
		return Semicolon
	case ':':
		return Colon
	case '(', '[', '{':
		return Open
	case ')', ']', '}':
		return Close
	}
	return Other
}

// entity reads a dash, mark or blank written as on a web page, and says whether there is one: "&mdash;".
func (t *tokenizer) entity(r rune) bool {
	if r != '&' && (r != 'q' && r != '#' || t.at > t.start && wordAt(t.s[t.at-1:t.at])) {
		return false
	}
	kind, n := entity(t.s[t.at:])
	switch {
	case n == 0:
		return false
	case kind == Dash:
		t.emit(n, Dash)
	case kind == OpenQuote && t.inQuote:
		t.quote(n, CloseQuote)
	case kind == OpenQuote:
		t.quote(n, OpenQuote)
	default:
		t.at += n
	}
	return true
}

// bullet reads the mark of an item of a list, and says whether there is one: "• ", at the beginning also "- " and "12. ".
func (t *tokenizer) bullet(r rune, n int) bool {
	behind := t.at + n
	switch r {
	case '•', '*', '▪', '●':
		if !t.first && !t.d.opensItem(t.at, behind, len(t.s)) {
			return false
		}
	case '·':
		if !t.first {
			return false
		}
	case '-', '–', '—':
		if !t.first || behind >= len(t.s) || t.s[behind] != ' ' {
			return false
		}
	default:
		if !t.first {
			return false
		}
		if n = numbered(t.s[t.at:]); n == 0 {
			return false
		}
	}
	t.emit(n, Bullet)
	return true
}

// number is how long the number is that a text begins with: "1,200", "11:00"; "25th", "1990s": the letters are a clitic of it.
func number(s string) int {
	j := 1
	for j < len(s) && (isDigit(s[j]) || ((s[j] == ',' || s[j] == '.' || s[j] == '/') && j+1 < len(s) && isDigit(s[j+1]))) {
		j++
	}
	if j <= 2 && j+2 < len(s) && s[j] == ':' && isDigit(s[j+1]) && isDigit(s[j+2]) {
		j += 3 // "11:00"
	}
	k := j
	for k < len(s) && s[k] >= 'a' && s[k] <= 'z' {
		k++
	}
	if k-j <= 2 {
		return k
	}
	return j
}

// straightQuote reads a quotation mark that has the same form where it opens and where it closes.
func (t *tokenizer) straightQuote() {
	kind, behind := OpenQuote, t.at+1
	if t.inQuote || behind >= len(t.s) || isSpace(t.s[behind]) && t.touching() { // an opening one, also where a word is lost behind it: said " has defied"
		kind = CloseQuote
	}
	t.quote(1, kind)
}

// gloss reads a bracket around what the pronoun before it stands for, and says whether there is one: "condemned them | [ | the strikes | ]".
func (t *tokenizer) gloss(r rune) bool {
	switch {
	case r == '[':
		closing := t.d.glosses(t.at, len(t.s))
		if closing == t.at {
			return false
		}
		t.glossed = closing
		t.d.Tokens = t.d.Tokens[:len(t.d.Tokens)-1]
	case t.at != t.glossed:
		return false
	}
	t.at++
	return true
}

// dash reads a dash, or a hyphen with the word that it joins to the one before: "Peru-based".
func (t *tokenizer) dash(r rune, n int) {
	j := t.at + n
	if j < len(t.s) && t.s[j] == '-' {
		for j < len(t.s) && t.s[j] == '-' {
			j++
		}
		t.emit(j-t.at, Dash)
		return
	}
	pair := t.d.partedPair(t.at, j, len(t.s))        // "the U.S. - EU Summit"
	if pair || t.d.partedHyphen(t.at, j, len(t.s)) { // "U.S.- based"
		j++
	}
	if r == '—' || t.at == t.start || !pair && !t.touching() || !wordAt(t.s[j:]) {
		t.emit(j-t.at, Dash)
		return
	}
	t.at = j
	joined := len(t.d.Tokens)
	if k := 0; isDigit(t.s[j]) {
		for s := t.s[j:]; k < len(s) && (isDigit(s[k]) || s[k] == '/' && k+1 < len(s) && isDigit(s[k+1])); {
			k++ // "3-1/2-hour"
		}
		t.emit(k, Number)
	} else {
		t.word()
	}
	t.d.Tokens[joined].Joined = true
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

// hardBlank is a blank of Markdown at which no line may end: "President Rosa\_Diaz".
const hardBlank = `\_`

// Unmarked is a text without the tags of a web page and the addresses of links that were left
// in it: "the 75th session".
func Unmarked(s string) string {
	if !strings.ContainsAny(s, `<[]\`) {
		return s
	}
	s = strings.ReplaceAll(s, hardBlank, " ")
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

// spelling is how the word is written that is being read.
type spelling struct {
	capital         bool // the first letter
	letters, uppers int
	dots            bool // "U.S."
}

// word reads a word, and the clitic at its end if it has one.
func (t *tokenizer) word() {
	i, s := t.at, t.s
	j, w := t.spell()
	if k := lostBreak(s[i:], j-i); k > 0 {
		j = i + k
	} else if k := lostSpace(s[i:j]); k > 0 {
		t.emitWord(i+k, w)
		return
	}
	j = t.withDot(j, &w)
	if cut, n := spacedClitic(s[i:j], s[j:]); n > 0 {
		t.emitWord(i+cut, w)
		if t.at == j {
			t.at++ // the space belongs to neither
		}
		t.emit(j+n-t.at, Clitic)
		return
	}
	n := cliticAt(s[j:])
	behind := j + n
	if n > 0 && (s[behind-1] == 't' || s[behind-1] == 'T') && j > i+1 && (s[j-1] == 'n' || s[j-1] == 'N') {
		j-- // "didn" + "'t": the n belongs to the clitic
	}
	if n == 0 {
		if k := t.pastApostrophe(j); k > j {
			w.letters++                      // not all capitals any more
			j, behind = k, k+cliticAt(s[k:]) // "Sana'a's"
		}
	}
	t.emitWord(j, w)
	if behind > j {
		t.emit(behind-j, Clitic)
	}
}

// emitWord appends the word that ends at end.
func (t *tokenizer) emitWord(end int, w spelling) {
	i := t.at
	t.emit(end-i, Word)
	out := &t.d.Tokens[len(t.d.Tokens)-1]
	out.Capital = w.capital || elided(t.s[i:end])
	out.AllCaps = w.letters > 1 && w.uppers == w.letters
}

// spell is where the letters of a word end, with what stands between some without parting them, and how it is written: "AT&T", "the
// P5+1", "U.S.".
func (t *tokenizer) spell() (int, spelling) {
	i, s := t.at, t.s
	r0, n0 := utf8.DecodeRuneInString(s[i:])
	w := spelling{capital: unicode.IsUpper(r0)}
	j := i
	for j < len(s) {
		c := s[j]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[j:])
			if r == '’' || !(unicode.IsLetter(r) || unicode.IsMark(r)) {
				break
			}
			w.letters++
			if unicode.IsUpper(r) {
				w.uppers++
			}
			j += n
			continue
		}
		switch {
		case c >= 'a' && c <= 'z':
			w.letters++
		case c >= 'A' && c <= 'Z':
			w.letters++
			w.uppers++
		case isDigit(c):
		case c == '&' && w.uppers == w.letters && j > i && j+1 < len(s) && s[j+1] >= 'A' && s[j+1] <= 'Z': // AT&T
		case c == '+' && j > i && j+1 < len(s) && isDigit(s[j+1]): // the P5+1
		case c == '.' && j+1 < len(s) && isASCIILetter(s[j+1]) && oneLetterBefore(s, i, j) && (j+2 >= len(s) || s[j+2] == '.' || !isASCIILetter(s[j+2])):
			w.dots = true // U.S., a.m.
		case c == '.' && w.dots && oneLetterBefore(s, i, j):
			// the last dot of U.S.
		default:
			return max(j, i+n0), w
		}
		j++
	}
	return max(j, i+n0), w
}

// withDot is where a word that ends at j ends with the dots that belong to it: "Ph.D.", "Mr.", "Gen.", "J.".
func (t *tokenizer) withDot(j int, w *spelling) int {
	i, s := t.at, t.s
	if s[i:j] == "Ph" && strings.HasPrefix(s[j:], ".D.") {
		w.dots = true
		return j + len(".D.")
	}
	if w.dots || j >= len(s) || s[j] != '.' {
		return j
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	initial := w.letters == 1 && w.uppers == 1 && j == i+n && (s[i] != 'I' || t.d.initial(j, len(s)))
	if initial || w.capital && abbreviations[strings.ToLower(s[i:j])] {
		j++
	}
	return j
}

// pastApostrophe is where a word whose letters go on behind the apostrophe at j ends, j itself where they do not: "O'Brien", "Sana'a",
// "N'Djamena", "d'Affaires".
func (t *tokenizer) pastApostrophe(j int) int {
	i, s := t.at, t.s
	if j >= len(s) {
		return j
	}
	ap, n := apostropheAt(s[j:])
	if !ap {
		return j
	}
	k := j + n
	if spacedElision(s[i:j], s[k:]) && (i == 0 || isSpace(s[i-1]) || s[i-1] == '-') {
		k++ // "Cote d’ Ivoire": a space too many
	}
	if r, _ := utf8.DecodeRuneInString(s[k:]); !isLetter(r) {
		return j
	}
	for k < len(s) {
		r, m := utf8.DecodeRuneInString(s[k:])
		if !isLetter(r) && !unicode.IsMark(r) {
			break
		}
		k += m
	}
	return k
}

// cliticAt is the length of the clitic that a text begins with, and its apostrophe: "'s"; 0 for none.
func cliticAt(s string) int {
	if s == "" {
		return 0
	}
	if ap, n := apostropheAt(s); ap && n < len(s) {
		if c := cliticLength(s[n:]); c > 0 {
			return n + c
		}
	}
	return 0
}

// lostBreak is where the first of two words that a text begins with ends, where a line break between them was lost, "VOA News|The
// minister said", the two being n bytes long; 0 for none.
func lostBreak(s string, n int) int {
	if k := n - len("The"); k > 2 && s[k:n] == "The" && s[k-1] >= 'a' && s[k-1] <= 'z' && n < len(s) && s[n] == ' ' {
		return k
	}
	return 0
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

// apostrophe reads a quotation mark or apostrophe outside a word: the
// possessive of a plural ("the states' leaders") or a quotation mark.
func (t *tokenizer) apostrophe(r rune, n int) {
	s, i := t.s, t.at
	rest := s[i+n:]
	turned := r == '‘'
	after := !turned && !wordAt(rest)
	touching := t.touching()
	switch {
	case !touching && ayn(rest):
		t.at += n
	case !touching && after && i > t.start && t.d.openSingle(): // "the 'new ' war"
		t.emit(n, CloseQuote)
	case !touching && after && i > t.start+1 && strings.HasPrefix(rest, " ") && endsInS(strings.TrimRight(s[t.start:i], " ")): // "the states ' war"
		t.emit(n, Clitic)
	case turned || !touching:
		t.emit(n, OpenQuote)
	case after && strings.HasPrefix(rest, " s "): // "Putin’ s war": a space too many
		t.emit(n+len(" s"), Clitic)
	case after && endsInS(s[t.start:i]) && !t.d.openSingle(): // also "Shultz' talks", "the U.S.' support"
		t.emit(n, Clitic)
	default:
		t.emit(n, CloseQuote)
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
		d.Tokens[i+1].Unquoted = uint8(end - i - 1)
		for _, t := range d.Tokens[i+1 : end] {
			t.InQuote = false
			out = append(out, t)
		}
		i = end
	}
	d.Tokens = out
}
