// Package tally counts what an article names before anything in it is resolved: states, their bodies and years. By that it picks
// which of its senses a name has there, and tells of which time the article is.
package tally

import (
	"cmp"
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Tally is what an article names and how often, counted before anything is resolved: it decides between the senses of a name. All
// entities in it are those of the lexicon.
type Tally struct {
	lex       *lexicon.Lexicon
	text      *text.Document
	published string           // the article's date, "" where it has none
	compass   map[string]int32 // the states called by a quarter of the compass, "North Korea", by name

	counts  map[int32]int    // how often a state is named
	ruled   map[int32]int    // how often those are named who led a state
	ranked  []int32          // the states named most, the most named first; nil until asked
	named   int              // how often states are named, all together; 0 until ranked
	bodied  map[int32]bool   // the states a body of which is named
	realms  map[string]int32 // the states that are named by what they are, "Duchy of Parma", by the name behind "of"
	noIndia int32            // India where "Indians" are those of America; else -1
	un      bool             // the United Nations are spoken of
	union   int              // how often the European Union is; of one that names Belgium far below 0
	said    map[string]bool  // whether the text has a word, of those asked for

	years          map[string]int // the sentence that names a year first
	told           []string       // by sentence: the year it names first; of an undated text the year named last until then
	first          string         // the year that the text names first
	oldest, newest string         // of all it names
}

// New counts what an article names. It makes of the acronyms that the article introduces itself what they mean there.
func New(lex *lexicon.Lexicon, compass map[string]int32, article *text.Document, sentences []*syntax.Sentence, published string) *Tally {
	t := &Tally{
		lex: lex, text: article, published: published, compass: compass,
		counts: make(map[int32]int), ruled: make(map[int32]int), bodied: make(map[int32]bool), realms: make(map[string]int32), years: make(map[string]int),
	}
	t.acronyms(sentences)
	t.natives()
	for _, s := range sentences {
		t.count(s)
	}
	return t
}

// Times is how often a state is named.
func (t *Tally) Times(state int32) int { return t.counts[state] }

// Counts is how often each state is named, not to be changed.
func (t *Tally) Counts() map[int32]int { return t.counts }

// Total is how often states are named, once MostNamed was asked.
func (t *Tally) Total() int { return t.named }

// NamesBodyOf says whether a body of a state is named: "the Rwandan army".
func (t *Tally) NamesBodyOf(state int32) bool { return t.bodied[state] }

// Realm is the state that is named by what it is, "Duchy of Parma", by the name behind "of".
func (t *Tally) Realm(name string) (state int32, ok bool) {
	state, ok = t.realms[name]
	return state, ok
}

// UnitedNations says whether the United Nations are spoken of.
func (t *Tally) UnitedNations() bool { return t.un }

// Union is how often the European Union is named; far below 0 where Belgium is by name.
func (t *Tally) Union() int { return t.union }

// YearTold is the year that a sentence names first, "" for none; of an undated text the year named last until then.
func (t *Tally) YearTold(sentence int) string { return t.told[sentence] }

// FirstNamed is the sentence that names a year first, 0 for none.
func (t *Tally) FirstNamed(year string) int { return t.years[year] }

// MostNamed are the states an article names most, at most six.
func (t *Tally) MostNamed() []int32 {
	if t.ranked == nil {
		t.ranked = make([]int32, 0, len(t.counts))
		for lex, n := range t.counts {
			if t.lex.Entities[lex].Type == model.State {
				t.ranked = append(t.ranked, lex)
				t.named += n
			}
		}
		slices.SortFunc(t.ranked, func(a, b int32) int {
			if t.counts[a] != t.counts[b] {
				return t.counts[b] - t.counts[a]
			}
			return int(a - b)
		})
		t.ranked = t.ranked[:min(len(t.ranked), 6)]
	}
	return t.ranked
}

// Gone says whether a state ended before any time that an article speaks of, and the article
// does not name it.
func (t *Tally) Gone(lex int32) bool {
	e := &t.lex.Entities[lex]
	return e.Until != "" && !t.Says(e.Name) && (t.oldest == "" || t.oldest > e.Until[:4])
}

// SpeaksOfStates says whether an article names any state.
func (t *Tally) SpeaksOfStates() bool {
	for lex, n := range t.counts {
		if n > 0 && t.lex.Entities[lex].Type == model.State {
			return true
		}
	}
	return false
}

// StateAbove finds the state that an organization of the dictionary is part of,
// itself or through the body it is part of: a senate through its congress; -1
// for none.
func (t *Tally) StateAbove(le *lexicon.Entity) int32 {
	for range 3 {
		i := t.lex.Index(le.Partof)
		if i < 0 || len(le.Partof) == 3 {
			return i
		}
		le = &t.lex.Entities[i]
	}
	return -1
}

// count notes which states an article names, to decide between those that
// share a name.
func (t *Tally) count(s *syntax.Sentence) {
	named := ""
	for i := s.First; i < s.Last; i++ {
		if t.text.Tokens[i].Kind != text.Number {
			continue
		}
		if year := t.text.Of(int(i)); syntax.IsYear(year) {
			if _, ok := t.years[year]; !ok {
				t.years[year] = s.Index
				if t.newest = max(t.newest, year); t.oldest == "" || year < t.oldest {
					t.oldest = year
				}
			}
			if named == "" {
				named = year
			}
			if t.first == "" {
				t.first = year
			}
		}
	}
	if named == "" && t.published == "" && s.Index > 0 {
		named = t.told[s.Index-1]
	}
	t.told = append(t.told, named)
	for i := range s.Parts {
		p := &s.Parts[i]
		if p.Kind == syntax.POffice && i > 0 && s.Parts[i-1].Kind == syntax.POffice && s.Parts[i-1].Last == p.First-2 &&
			t.lex.Offices[p.Ref].ID == "secretary-general" && t.lex.Offices[s.Parts[i-1].Ref].Kind == lexicon.Spokesperson {
			t.un = true // "the Spokesperson for the Secretary-General"
		}
		if p.Kind != syntax.PEntity {
			continue
		}
		if lex := t.Pick(p.Senses, lexicon.Org); lex >= 0 { // "the Rwandan army", "the US Senate"
			if st := t.StateAbove(&t.lex.Entities[lex]); st >= 0 && s.Text(p.First, p.First+1) != s.Text(p.First, p.Last) {
				t.bodied[st] = true
			}
		}
		if p.Is(lexicon.State) {
			if _, name, ok := strings.Cut(s.Text(p.First, p.Last), " of "); ok {
				t.realms[name] = t.Pick(p.Senses, lexicon.State)
			}
		}
		if lex := t.Pick(p.Senses, lexicon.Leader); lex >= 0 {
			for _, term := range t.lex.Entities[lex].Terms {
				t.ruled[t.lex.Index(term.Of)]++
			}
		}
		one := int32(-1)
		for _, x := range p.Senses {
			t.un = t.un || x.Class == lexicon.Org && strings.HasPrefix(t.lex.Entities[x.Ref].ID, "org:united-nations")
			t.union += t.unionOrBelgium(x)
			if x.Class == lexicon.State || x.Class == lexicon.Demonym || x.Class == lexicon.People || x.Class == lexicon.Metonym {
				if one >= 0 && one != x.Ref {
					one = -2
					break
				}
				one = x.Ref
			}
		}
		if one >= 0 && one != t.noIndia && !t.OnceOf(s, p, one) && !t.onlyVenue(s, p) && !t.OfMoney(s, p) {
			t.counts[one]++
		}
	}
}

// onlyVenue says whether a capital is named only as where a gathering is, which speaks of whoever
// comes: "President Rios spoke at the Lisbon Summit".
func (t *Tally) onlyVenue(s *syntax.Sentence, p *syntax.Part) bool {
	return p.Is(lexicon.Metonym) && !p.Is(lexicon.State) && p.Last < s.Last && t.lex.Gathers(s.Words[p.Last])
}

// OfMoney says whether a state is named only as that whose money is counted: "50 billion U.S. dollars".
func (t *Tally) OfMoney(s *syntax.Sentence, p *syntax.Part) bool {
	return p.Last < s.Last && t.lex.In(lexicon.Currency, s.Words[p.Last])
}

// OnceOf says whether a state that is no more is named only for what was of it: "a former Soviet
// republic", "the former Yugoslavia" do not speak of its time; a "former Yugoslav minister" does.
func (t *Tally) OnceOf(s *syntax.Sentence, p *syntax.Part, lex int32) bool {
	if t.lex.Entities[lex].Until == "" || p.First == s.First || !t.lex.Word(s.Words[p.First-1]).Has(lexicon.Former) {
		return false
	}
	return p.Is(lexicon.State) || p.Last < s.Last && t.lex.Head(s.Words[p.Last])&lexicon.StateHead != 0
}

// unionOrBelgium counts a sense of a name for the European Union, and against it where it
// is one of Belgium's, so that of an article about both "Brussels" is Belgium.
func (t *Tally) unionOrBelgium(x lexicon.Sense) int {
	switch id := t.lex.Entities[x.Ref].ID; {
	case x.Class == lexicon.Org && (id == "org:european-union" || id == "org:european-commission"):
		return 1
	case x.Class != lexicon.Metonym && x.Class != lexicon.Place && id == "BEL":
		return -1 << 20
	}
	return 0
}

// ofThatTime says whether all years that an article names are of the time of a state that is no more.
func (t *Tally) ofThatTime(lex int32) bool {
	e := &t.lex.Entities[lex]
	if len(e.Until) < 4 || t.newest == "" || t.newest > e.Until[:4] || t.published > e.Until {
		return false
	}
	return len(e.From) == 3 || len(e.From) > 3 && t.oldest >= e.From[:4]
}

// longPast says whether a state ended before 1900 and before whatever time an article tells that does not name it: a
// Texan of 1997 is of no Republic of Texas.
func (t *Tally) longPast(lex int32) bool {
	e := &t.lex.Entities[lex]
	return e.Until != "" && e.Until < "1900" && (t.published > e.Until || t.oldest > e.Until) && (t.oldest == "" || t.oldest > e.Until) && !t.Says(e.Name)
}

// Pick chooses among the senses of a name those of the given classes: the one
// entity the article speaks of most, of namesakes who led who did when it was written.
func (t *Tally) Pick(senses []lexicon.Sense, classes ...lexicon.Class) int32 {
	best, bestCount := int32(-1), -1
	for _, c := range classes {
		for _, x := range senses {
			if x.Class != c || t.noIndia >= 0 && (x.Ref == t.noIndia || t.lex.Entities[x.Ref].Partof == "IND") {
				continue
			}
			if (c == lexicon.Demonym || c == lexicon.People) && t.longPast(x.Ref) {
				continue
			}
			n := t.counts[x.Ref]*4 + min(t.ruled[x.Ref], 1) // Sassou Nguesso's Congo
			if until := t.lex.Entities[x.Ref].Until; until == "" {
				n += 2 // a state that still is
			} else if (c == lexicon.State || t.Says(t.lex.Entities[x.Ref].Name)) && t.ofThatTime(x.Ref) {
				n += 3 + 4*t.counts[x.Ref] // Korea in a text about 1871
			} else if t.published > until && (c == lexicon.Demonym || c == lexicon.People) {
				n = 0 // whoever is Czech today is no Czechoslovak
			}
			if c == lexicon.Demonym && len(senses) > 1 && slices.Contains(senses, lexicon.Sense{Class: lexicon.People, Ref: x.Ref}) {
				n++ // the Dominican Republic, whose people are Dominicans, rather than Dominica
			}
			if t.lex.Entities[x.Ref].Kind == "igo" {
				n++ // the OAS of the states rather than that of the generals
			}
			if x.Class == lexicon.Org && len(senses) > 1 {
				n += t.counts[t.lex.Index(t.lex.Entities[x.Ref].Partof)] // Peru's Congress where the article is about Peru
				if t.lex.Entities[x.Ref].Partof == "USA" {
					n++ // and else that in Washington
				}
				if n += t.echoes(t.lex.Entities[x.Ref].Name); t.lex.Entities[x.Ref].Kind == "ngo" {
					n-- // the ICC of cricket only where that is played
				}
			}
			if x.Class == lexicon.Leader && len(senses) > 1 && t.LeadsNow(x.Ref) {
				n++
			}
			if n > bestCount || n == bestCount && x.Class == lexicon.Leader && t.laterLeader(x.Ref, best) {
				best, bestCount = x.Ref, n
				if c == lexicon.Demonym || c == lexicon.People {
					best = t.halfOf(best)
				}
			}
		}
	}
	return best
}

// halfOf is the one half of a divided state that an article speaks of where it names its people: in one on West Germany Germans
// are those of that; the state itself where it speaks of none, of both or of a later time.
func (t *Tally) halfOf(lex int32) int32 {
	half := int32(-1)
	for _, quarter := range [...]string{"North", "South", "East", "West"} {
		x, ok := t.compass[quarter+" "+t.lex.Entities[lex].Name]
		if !ok || t.counts[x] == 0 {
			continue
		}
		if half >= 0 {
			return lex
		}
		half = x
	}
	if half >= 0 && (t.newest == "" && t.published == "" || t.ofThatTime(half)) {
		return half
	}
	return lex
}

// natives notes that the Indians of a text are those of America: it names no India and speaks of tribes.
func (t *Tally) natives() {
	t.noIndia = -1
	whole := t.text.Text
	n := strings.Count(whole, "Indian")
	if n > 0 && n == strings.Count(whole, "India") && (t.Says(" tribe") || t.Says("American Indian") || t.Says("Native American")) {
		t.noIndia = t.lex.Index("IND")
	}
}

// laterLeader says whether one leader began to lead after another, in a year that the text can
// know of: of two of one name an undated text means the later.
func (t *Tally) laterLeader(lex, than int32) bool {
	began := t.lex.Entities[lex].Began()
	return began > t.lex.Entities[than].Began() && (t.newest == "" || began[:min(4, len(began))] <= t.newest)
}

// LeadsNow says whether a leader of the dictionaries held an office when the article was
// written.
func (t *Tally) LeadsNow(lex int32) bool {
	terms := t.lex.Entities[lex].Terms
	for i := range terms {
		if t.published != "" && terms[i].At(t.published) {
			return true
		}
	}
	return false
}

// Says says whether the text has a word or a name anywhere. It is looked for once.
func (t *Tally) Says(word string) bool {
	has, ok := t.said[word]
	if !ok {
		if t.said == nil {
			t.said = make(map[string]bool)
		}
		has = strings.Contains(t.text.Text, word)
		t.said[word] = has
	}
	return has
}

// Boycotts says whether the text speaks of a boycott or of diplomats, which makes games between
// athletes an affair of states.
func (t *Tally) Boycotts() bool {
	return t.Says("boycott") || t.Says("Boycott") || t.Says("diplomat")
}

// Published is the article's date, "" where it has none.
func (t *Tally) Published() string { return t.published }

// Past says whether a word is a year before that of the article; any year is where the article has no date.
func (t *Tally) Past(word string) bool {
	return syntax.IsYear(word) && (t.published == "" || word < t.published[:4])
}

// echoes counts the longer words of a name that the text has, with or without a capital.
func (t *Tally) echoes(name string) int {
	const long = 4 // letters
	n := 0
	for _, word := range strings.Fields(name) {
		if len(word) >= long && (t.Says(word) || t.Says(strings.ToLower(word))) {
			n++
		}
	}
	return n
}

// Aside says whether an article speaks of a state, by its place in the dictionary, far less than of another: of "the
// Socialists" in one on Moldova, France is not the state.
func (t *Tally) Aside(lex int32) bool {
	const often = 3 // times as often
	for other, n := range t.counts {
		if n >= often*t.counts[lex] && t.lex.Entities[other].Type == model.State {
			return true
		}
	}
	return false
}

// When is the time of what a sentence tells: a year before the article's that it names, else the
// article's date; of an undated text the year named last, else the first that it names at all.
func (t *Tally) When(s *syntax.Sentence) string {
	year := t.told[s.Index]
	if t.published == "" {
		return cmp.Or(year, t.first)
	}
	if year != "" && year < t.published[:min(4, len(t.published))] {
		return year
	}
	return t.published
}
