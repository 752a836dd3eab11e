package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// traits are what tells an event of an article from the others: the Third
// South American Summit from the Second, the Cairo summit from that in Tehran.
type traits struct {
	class    string   // what it may be called otherwise; see Lexicon.Gathering
	word     string   // its noun: "signing ceremony"
	names    []string // capitalised words of its name
	editions []string // "third", "next", "trilateral"
	year     string
	place    int32    // Lexicon.Entities of where it is held; -1
	first    int      // sentence of its first mention
	heading  bool     // first named in a heading
	told     bool     // only a verb tells of it: "met in Cairo"
	sides    bool     // whom it is with is told: "talks with the emir"
	whom     []string // the last words of their names: "the meeting between Ana Rios and Per Lund"
	whose    bool     // whose it is is told behind it: "the first meeting of this committee"
	theirs   bool     // only that two people met, which a verb has told
	off      bool     // called off
	wanted   bool     // only wished for by who would like to hold it
	apart    bool     // told apart by a year from the one the article is about
	aside    bool     // only that beside or ahead of which something else was done, where it was named last
	loose    bool     // nothing says which: "two days of discussions"
}

// traitReader reads what a noun phrase says of the event it names.
type traitReader struct {
	*articleReader

	s     *syntax.Sentence
	np    int32
	part  *syntax.Part // the event
	out   traits
	whose int32 // whoever meets: "a meeting of | BRICS ministers | in Russia"
	when  int32 // "their summit | last October | in Reykjavik"; -1
}

// traits reads what a noun phrase says of the event it names.
func (r *articleReader) traits(s *syntax.Sentence, np int32, part *syntax.Part) traits {
	t := traitReader{articleReader: r, s: s, np: np, part: part, whose: np, when: -1}
	t.out = traits{class: r.lex.Gathering(r.lex.Events[part.Ref].Kind), word: r.lex.Events[part.Ref].Name, place: -1, whose: r.bodysOwn(s, np)}
	from := t.owner()
	t.words(from)
	t.determiners(from)
	t.behind()
	if t.out.place < 0 {
		t.out.place = r.relativePlace(s, np)
	}
	return t.out
}

// owner reads whose event or that of which year it is, "Peru's summit", "last year's summit"; it is followed by the token where the
// words of the event's own begin.
func (t *traitReader) owner() int32 {
	n := &t.s.NPs[t.np]
	if n.PossNP < 0 {
		return n.First
	}
	p := &t.s.NPs[n.PossNP]
	if h := t.s.HeadPart(n.PossNP); h != nil && (h.Kind == syntax.PDate || t.lex.Word(t.s.Words[h.Last-1]).Closed&lexicon.Time != 0) {
		t.out.editions = t.ofAnotherYear(t.s, n.PossNP)
		if t.lex.Word(t.s.HeadWord(n.PossNP)).Text == "year" && p.Det == t.w.this && len(t.Tally.Published()) >= 4 {
			t.out.year = t.Tally.Published()[:4] // "this year's summit", not the one of 2010
		}
		return p.First // "last year's summit"
	}
	t.out.names = t.capitalWords(t.s, p.First, p.Last, t.out.names)
	for i := p.First; i < p.Last && p.Plural; i++ {
		if !t.Text.Tokens[i].Capital {
			t.trait(t.s, i, false, &t.out) // "their third foreign ministers' meeting"
		}
	}
	return p.Last
}

// words reads the parts of the noun phrase from a token on, up to the event: "the October 2021 | Geneva | ASEAN | Regional Forum".
func (t *traitReader) words(from int32) {
	n := &t.s.NPs[t.np]
	for k := n.PFirst; k < n.PLast; k++ {
		p := &t.s.Parts[k]
		if p.First < from {
			continue
		}
		if p.Kind == syntax.PDate && !syntax.IsYear(t.s.Text(p.First, p.Last)) {
			t.dated(p)
			continue
		}
		if lex := t.townMeant(p.Senses); p.Kind == syntax.PEntity && lex >= 0 && !t.aboutRegion(t.s, p) {
			t.out.place = lex
			continue
		}
		if p.First < t.part.First {
			t.out.names = t.whoseMeeting(p, t.out.names)
		}
		for i := p.First; i < min(p.Last, t.part.Last); i++ {
			t.trait(t.s, i, i >= t.part.First, &t.out)
		}
	}
}

// dated reads the year at the end of a date: "the October | 2021 summit".
func (t *traitReader) dated(p *syntax.Part) {
	if y := t.s.Text(p.Last-1, p.Last); syntax.IsYear(y) {
		t.out.year = y
	}
}

// determiners reads those that tell one edition from another: "| another summit".
func (t *traitReader) determiners(from int32) {
	for i := from; i < t.s.NPs[t.np].Last && i < t.part.First; i++ {
		if t.lex.Head(t.s.Words[i])&lexicon.Edition != 0 && t.s.Tag(i) == syntax.Det {
			t.out.editions = append(t.out.editions, t.lex.Word(t.s.Words[i]).Text)
		}
	}
}

// behind reads the phrases behind the event that hang on it, on whoever meets or on when they do: "the meeting | of ministers | in
// Oslo".
func (t *traitReader) behind() {
	const reach = 4 // noun phrases
	for m := t.np + 1; m < int32(len(t.s.NPs)) && m <= t.np+reach; m++ {
		x := &t.s.NPs[m]
		if x.Prep == t.w.with && t.beyondTime(t.s, x.Up) == t.np {
			t.out.sides = true // "a meeting in Rome on Monday with her colleagues"
		}
		if m == t.np+1 && x.Prep == 0 && t.s.Class(m) == syntax.CDate {
			t.when = m
		}
		if h := t.s.HeadPart(m); h != nil && (x.Up == t.np || x.Up == t.whose || x.Up == t.when && t.when >= 0) {
			t.hanging(m, h)
		}
	}
}

// hanging reads one phrase behind the event by its preposition: with whom, of whom, when and where.
func (t *traitReader) hanging(m int32, h *syntax.Part) {
	x, w := &t.s.NPs[m], &t.w
	own, named, class := x.Up == t.np, t.Text.Tokens[t.part.First].Capital, t.s.Class(m)
	switch {
	case own && (x.Prep == w.with || x.Prep == w.between || x.Prep == w.of && class == syntax.CPerson):
		t.sides(m)
	case own && named && (x.Prep == w.on || x.Prep == w.for_) && t.Text.Tokens[x.First].Capital:
		t.whose = m // "the Conference on Disarmament in Geneva"
		t.out.names = t.capitalWords(t.s, x.First, x.Last, t.out.names)
	case own && x.Prep == w.of && (class == syntax.COrg || class == syntax.CBloc || class == syntax.COffice && x.Plural):
		t.whose = m
		last := x.Last
		if h.Kind == syntax.POffice {
			last = h.First // "the Summit of Heads of State and Government of"
		}
		t.out.names = t.whoseMeeting(h, t.capitalWords(t.s, x.First, last, t.out.names))
	case h.Kind == syntax.PDate && (x.Prep == w.of || x.Prep == w.in) && t.out.year == "":
		t.dated(h)
	case x.Prep == w.in || x.Prep == w.at || x.Prep == w.of && named:
		if t.out.place < 0 {
			t.out.place = t.whereabouts(h)
		}
	}
}

// sides notes that it is told with whom the event is, and their names where they have any: "the meeting between | Ana Rios and Per Lund".
func (t *traitReader) sides(m int32) {
	t.out.sides = true
	var buf [16]int32
	for _, m := range t.s.Members(m, buf[:]) {
		if t.s.Class(m) == syntax.CPerson {
			t.out.whom = t.capitalWords(t.s, t.s.NPs[m].Last-1, t.s.NPs[m].Last, t.out.whom)
		}
	}
}

// beyondTime is what a noun phrase that only tells where or when hangs on: "a meeting in Rome on | Monday"; -1 for nothing.
func (r *sentenceReader) beyondTime(s *syntax.Sentence, np int32) int32 {
	for i := 0; np >= 0 && i < 3 && (s.Class(np) == syntax.CDate || s.NPs[np].Prep == r.w.in || s.NPs[np].Prep == r.w.at); i++ {
		np = s.NPs[np].Up
	}
	return np
}

// ofAnotherYear is the word that tells the event of a year from that of this one: "| next year's summit", but not "next
// week's", which may well be the one spoken of.
func (r *sentenceReader) ofAnotherYear(s *syntax.Sentence, np int32) []string {
	n := &s.NPs[np]
	if r.lex.Word(s.HeadWord(np)).Text != "year" || n.Last-n.First < 2 {
		return nil
	}
	w := r.lex.Word(s.Words[n.First])
	if !w.Has(lexicon.Relative) {
		return nil
	}
	return []string{w.Text}
}

// relativePlace is where a relative clause or a participle says that noun phrase np is or was: "the
// conference he hosted in Annapolis", "the meeting held in Oslo"; -1 for nowhere.
func (r *articleReader) relativePlace(s *syntax.Sentence, np int32) int32 {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Kind != syntax.Participial && cl.Kind != syntax.Relative || cl.Obj != np && cl.Subj != np || cl.Kind == syntax.Participial && cl.GovNP != np {
			continue
		}
		for m := np + 1; m < int32(len(s.NPs)); m++ {
			x := &s.NPs[m]
			if h := s.HeadPart(m); x.Clause == int32(c) && h != nil && (x.Prep == r.w.in || x.Prep == r.w.at) {
				if lex := r.whereabouts(h); lex >= 0 {
					return lex
				}
			}
		}
	}
	return -1
}

// trait notes what one word before, or of, the noun of an event says of it.
func (r *articleReader) trait(s *syntax.Sentence, i int32, ofNoun bool, out *traits) {
	t := &r.Text.Tokens[i]
	if t.Kind != text.Word && t.Kind != text.Number {
		return
	}
	w := r.lex.Word(s.Words[i])
	word := string(lexicon.Fold(nil, r.Text.Of(int(i))))
	switch {
	case t.Kind == text.Number && syntax.IsYear(word):
		out.year = word
	case t.Kind == text.Number, w.Closed&lexicon.Ordinal != 0, t.AllCaps && t.End-t.Start > 1 && strings.Trim(word, "ivxl") == "":
		out.editions = append(out.editions, numeral(word)) // also "the XIV Summit"
	case w.Closed&(lexicon.Det|lexicon.Quantifier|lexicon.Weekday|lexicon.Month|lexicon.NumberWord) != 0:
	case word == "inaugural" && !ofNoun:
		out.editions = append(out.editions, numeral(word))
	case r.lex.Head(s.Words[i])&lexicon.Edition != 0 && !ofNoun:
		out.editions = append(out.editions, word)
	case ofNoun && (w.Noun || w.Adj):
	case t.Capital && !(s.Heading && w.Known()) && !isDemonym(s, i):
		out.names = append(out.names, word)
	}
}

// numeral marks a number among editions: "25th" stays, "third" becomes "#third".
func numeral(word string) string {
	switch {
	case word[0] >= '0' && word[0] <= '9':
		return word
	case word == "inaugural":
		return "#first"
	}
	return "#" + word
}

// capitalWords appends the folded capitalised words of tokens first..last.
func (r *articleReader) capitalWords(s *syntax.Sentence, first, last int32, out []string) []string {
	for i := first; i < last; i++ {
		if t := &r.Text.Tokens[i]; t.Kind == text.Word && t.Capital && s.Tag(i) != syntax.Det {
			out = append(out, string(lexicon.Fold(nil, r.Text.Of(int(i)))))
		}
	}
	return out
}

// whoseMeeting appends the organization or bloc that a part names, so that "the APEC
// summit" is that of the Asia-Pacific Economic Cooperation.
func (r *articleReader) whoseMeeting(p *syntax.Part, out []string) []string {
	if lex := r.Tally.Pick(p.Senses, lexicon.Org, lexicon.Bloc); p.Kind == syntax.PEntity && lex >= 0 {
		out = append(out, "="+r.lex.Entities[lex].ID)
	}
	return out
}

// whereabouts is the place or state a part names; -1 for none.
func (r *articleReader) whereabouts(p *syntax.Part) int32 {
	if p.Kind != syntax.PEntity {
		return -1
	}
	if lex := r.Tally.Pick(p.Senses, lexicon.Place); lex >= 0 {
		return lex
	}
	return r.Tally.Pick(p.Senses, lexicon.State)
}

func isDemonym(s *syntax.Sentence, i int32) bool {
	for k := range s.Parts {
		p := &s.Parts[k]
		if p.First <= i && i < p.Last && p.Kind == syntax.PEntity {
			for _, x := range p.Senses {
				if x.Class == lexicon.Demonym {
					return true
				}
			}
		}
	}
	return false
}
