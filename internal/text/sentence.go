package text

import "strings"

// abbreviations end in a dot that does not end the sentence.
var abbreviations = set(`mr mrs ms mx dr prof gen lt col sgt maj capt cmdr adm brig sen rep gov st jr sr esq rev hon fr
	no vs etc jan feb mar apr jun jul aug sep sept oct nov dec co ltd inc corp bros mt ft dept univ assn ave blvd
	msgr pres amb sec atty supt messrs smt art vol pp ed lieut lic vadm radm ret
	gral alm cnel ing dra rt eq sens reps govs gens profs drs cols capts sgts lts amb ambs`)

// final abbreviations may also end a sentence: what follows decides.
var final = set(`jr sr esq etc inc ltd co corp`)

// starters are words that, with a capital, begin a sentence rather than go on
// with a name after "U.S." or "Inc.".
var starters = set(`the a an in on at he she it they we i you this that these those but and or so if when while as
	after before since for from with by to of his her its their our my no not there here who what which why how
	meanwhile however although though because during under over two three four some many most several both all
	last next earlier later according despite instead also then now prior`)

// rulers are titles before whose bearer's name "I." is a number, no initial.
var rulers = set(`king queen emperor empress tsar czar kaiser shah sultan pope`)

// credits begin, before a colon, the credit of a picture, which ends its caption.
var credits = set(`Image Images Photo Photos Photograph Picture Credit`)

func set(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// sentences cuts the tokens from first on, which are one paragraph.
func (d *Document) sentences(first int, para int32, p span) {
	last := len(d.Tokens)
	begin := first
	cut := func(end int) {
		if end <= begin {
			return
		}
		d.Sentences = append(d.Sentences, Sentence{
			First: int32(begin), Last: int32(end), Paragraph: para,
			Start: d.Tokens[begin].Start, End: d.Tokens[end-1].End,
		})
		d.Sentences[len(d.Sentences)-1].Heading = d.inCapitals(begin, end)
		begin = end
	}
	count := len(d.Sentences)
	for i := first; i < last; i++ {
		if i-begin >= MaxSentence {
			cut(i)
		}
		if !d.endsSentence(i, last) {
			continue
		}
		end := i + 1
		// What closes belongs to the sentence it closes.
		for end < last && (d.Tokens[end].Kind == CloseQuote || d.Tokens[end].Kind == Close || d.Tokens[end].Kind == Stop) {
			end++
		}
		cut(end)
		i = end - 1
	}
	cut(last)
	const headline = 15 // tokens of most headlines
	// A paragraph that is one short run of words with no full stop is a heading
	// or an item of a list.
	if n := len(d.Sentences); n == count+1 {
		s := &d.Sentences[n-1]
		tail := d.Tokens[s.Last-1].Kind
		open := tail != Stop && !(tail == CloseQuote && s.Last-s.First > 1 && d.Tokens[s.Last-2].Kind == Stop) &&
			!(s.Last-s.First > headline && d.Of(int(s.Last-1)) == "D.C.") // "..., signed a treaty in Washington, D.C."
		listed := d.Tokens[s.First].Kind == Bullet
		s.Heading = s.Heading || p.short && open && tail != Colon && !listed
		s.Item = listed || open
	}
}

// inCapitals says whether tokens are a headline run into its paragraph: "YELTSIN SIGNS
// UNION AGREEMENT. Russian President Boris Yeltsin".
func (d *Document) inCapitals(first, last int) bool {
	capitals := 0
	for i := first; i < last; i++ {
		t := &d.Tokens[i]
		if t.Kind != Word || t.End-t.Start < 2 {
			continue
		}
		if !t.AllCaps {
			return false
		}
		capitals++
	}
	return capitals > 2
}

// speakers are the words with which the title of whoever speaks begins in a transcript.
var speakers = set(`PRESIDENT VICE PRIME SECRETARY CHANCELLOR MINISTER FOREIGN SENATOR AMBASSADOR GENERAL FIRST CHAIRMAN KING`)

// speakerAt says whether a title and a name in capitals stand at token i, with a colon behind them.
func (d *Document) speakerAt(i, last int) bool {
	first, words := i, 0
	for ; i < last && d.Tokens[i].Kind == Word && d.Tokens[i].AllCaps; i++ {
		words++
	}
	return i < last && d.Tokens[i].Kind == Colon && words > 1 && speakers[d.Of(first)]
}

// endsSentence says whether a sentence ends with token i.
func (d *Document) endsSentence(i, last int) bool {
	t := &d.Tokens[i]
	if t.Kind == Other && d.Text[t.Start] == '|' && i+1 < last && d.Tokens[i+1].Start > t.End {
		return true // "Beijing, China | AFP | ..."
	}
	if i+1 < last && t.Kind == Word && d.Tokens[i+1].Start == t.End && d.Tokens[i+1].Kind == Word && d.Of(i+1) == "The" {
		return true // "VOA News|The minister said"
	}
	if t.Kind == Word && i+2 < last && credits[d.Of(i+1)] && d.Tokens[i+2].Kind == Colon {
		return true // "President Ana Silva in May Image: Ben Stone."
	}
	if t.Kind == Word && !t.AllCaps && i+1 < last && d.Tokens[i+1].AllCaps && d.speakerAt(i+1, last) {
		return true // "Tokyo, Japan VICE PRESIDENT RIOS: Good morning"
	}
	if t.Kind != Stop && (t.Kind != Word || d.Text[t.End-1] != '.') {
		return false
	}
	next := i + 1
	for next < last && next < i+8 && (d.Tokens[next].Kind == CloseQuote || d.Tokens[next].Kind == Close) {
		next++
	}
	switch {
	case t.Kind == Stop:
		if next >= last {
			return true
		}
		n := &d.Tokens[next]
		if n.Start == t.End && n.Kind == Word && t.End-t.Start == 1 && !n.Capital {
			return false // "example.com"
		}
		if n.Start == t.End && n.Kind == Dash && i > 0 && (d.Tokens[i-1].Kind == Close || d.Tokens[i-1].Kind == Number && d.Tokens[i-1].End-d.Tokens[i-1].Start < 3) {
			return false // "Lima, May 3 (EFE).- The president", "Lima, May 3.- The president"
		}
		if d.Text[t.Start] == '.' && t.End-t.Start == 1 || d.Text[t.Start] != '.' && next == i+1 {
			return n.Capital || n.Kind == Number || n.Kind == OpenQuote || n.Kind == Open || n.Kind == Bullet || n.Kind == Dash || n.Kind == Stop
		}
		return n.Capital && !continuesQuotation(d, next)
	case t.Kind == Word && d.Text[t.End-1] == '.' && next < last:
		n := &d.Tokens[next]
		if !n.Capital && n.Kind != OpenQuote {
			return false
		}
		word := strings.ToLower(strings.TrimSuffix(d.Text[t.Start:t.End], "."))
		inner := strings.IndexByte(word, '.') >= 0 // U.S, a.m
		if word == "i" && i > 0 && d.Of(i-1) == "War" {
			return true // "until World War I. Germany had"
		}
		if word == "i" && i > 1 && rulers[strings.ToLower(d.Of(i-2))] {
			return true // "King Idris I. Libya declared"
		}
		if (word == "jr" || word == "sr") && i > 0 && d.Of(next) == d.Of(i-1) {
			return true // "Ambassador Arthur Biddle Jr. Biddle left"
		}
		if !inner && !final[word] {
			return false
		}
		if next > i+1 || n.Kind == OpenQuote {
			return true
		}
		if word == "p.m" || word == "a.m" {
			return d.clockEnds(i, next, last)
		}
		if next+1 < last && d.Of(next) == "Under" && strings.HasPrefix(d.Of(next+1), "Secretary") {
			return false // "U.S. Under Secretary of State"
		}
		return starters[strings.ToLower(d.Text[n.Start:n.End])] && !(inner && d.inTitleCase(i, last))
	}
	return false
}

// inTitleCase says whether the tokens from i on, to the end of a paragraph, are of a headline that capitalises every longer word and
// ends without a full stop: "Peru Warns U.S. | Over Raid in Chile".
func (d *Document) inTitleCase(i, last int) bool {
	const long = 5 // bytes of a word that such headlines do not leave small
	if last-i > 15 || d.Tokens[last-1].Kind == Stop {
		return false
	}
	for _, t := range d.Tokens[i:last] {
		if t.Kind == Stop || t.Kind == Word && !t.Capital && !t.Joined && t.End-t.Start >= long {
			return false
		}
	}
	return true
}

// zones are words that begin the name of a day, a month or a time behind an hour: "8 p.m. Eastern", "8 p.m. Friday".
var zones = set(`eastern pacific central mountain greenwich western atlantic local daylight standard monday tuesday wednesday thursday
	friday saturday sunday january february march april may june july august september october november december`)

// clockEnds says whether a sentence ends with the "p.m." of token i, before the capital of token next: "begins at 8
// p.m. | Peruvian President", not "8 p.m. New York time", "At 8 p.m. President Rios".
func (d *Document) clockEnds(i, next, last int) bool {
	n := &d.Tokens[next]
	word := strings.ToLower(d.Text[n.Start:n.End])
	if n.AllCaps && len(word) > 1 || zones[word] {
		return starters[word] && !n.AllCaps
	}
	for k := next + 1; k < min(next+3, last); k++ {
		if w := strings.ToLower(d.Of(k)); w == "time" || w == "standard" || w == "daylight" {
			return false
		}
	}
	const opening = 3 // tokens
	for k := max(i-opening, 0); k < i; k++ {
		if d.Of(k) == "At" || d.Of(k) == "By" || d.Of(k) == "Around" || d.Of(k) == "Since" {
			return false
		}
	}
	return true
}

// continuesQuotation says whether the words at i report what was quoted before
// them: `"…?" Lula asked`.
func continuesQuotation(d *Document, i int) bool {
	return i > 0 && d.Tokens[i-1].Kind == CloseQuote && i+1 < len(d.Tokens) && d.Tokens[i+1].Kind == Word && !d.Tokens[i+1].Capital &&
		!starters[strings.ToLower(d.Of(i))]
}
