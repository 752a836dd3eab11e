package lexicon

import (
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"

	"diplograph/internal/model"
	"diplograph/internal/text"
)

//go:embed *.go data/*.tsv data/*.txt
var files embed.FS

// Default is the lexicon built into the program, there once. Where the sources
// changed since it was compiled, it is loaded from them, which takes longer.
var Default = sync.OnceValues(func() (*Lexicon, error) {
	if l, ok := fromCompiled(compiled); ok {
		return l, nil
	}
	data, err := fs.Sub(files, "data")
	if err != nil {
		return nil, err
	}
	return Load(data)
})

// newLexicon is an empty lexicon with room for the built-in one.
func newLexicon() *Lexicon {
	return &Lexicon{
		Entities:   make([]Entity, 0, 10<<10),
		byID:       make(map[string]int32, 10<<10),
		words:      make([]Word, 1, 72<<10),
		first:      make([]int32, 1, 72<<10),
		vocab:      newTable(72 << 10),
		gatherings: make(map[string]string),
	}
}

// Load reads the dictionaries of a folder. An error names file and line.
func Load(dir fs.FS) (*Lexicon, error) {
	l := newLexicon()
	l.listed, l.growing = make(map[string]bool), make([]branch, 1)
	l.comma = l.word(",")
	l.and = l.word("and")
	for _, t := range []struct {
		file    string
		columns int
		row     func(c []string) error
	}{
		{"closed.tsv", 2, l.closedRow},
		{"phrases.tsv", 2, l.phraseRow},
		{"verbs.tsv", 6, l.verbRow},
		{"verb-classes.tsv", 2, l.verbClassRow},
		{"office-verbs.tsv", 2, l.officeVerbRow},
		{"nouns.txt", 1, l.nounRow},
		{"adjectives.txt", 1, l.adjectiveRow},
		{"adverbs.txt", 1, l.adverbRow},
		{"field.tsv", 2, l.fieldRow},
		{"seldom.txt", 1, l.seldomRow},
		{"given.txt", 1, l.givenRow},
		{"genders.tsv", 2, l.genderRow},
		{"states.tsv", 12, l.stateRow},
		{"islands.txt", 1, l.islandRow},
		{"blocs.tsv", 5, l.blocRow},
		{"orgs.tsv", 6, l.orgRow},
		{"places.tsv", 6, l.placeRow},
		{"leaders.tsv", 7, l.leaderRow},
		{"named-events.tsv", 5, l.namedEventRow},
		{"offices.tsv", 6, l.officeRow},
		{"events.tsv", 3, l.eventRow},
		{"heads.tsv", 2, l.headRow},
		{"uses.tsv", 2, l.useRow},
		{"traits.tsv", 2, l.traitRow},
		{"lists.tsv", 2, l.listRow},
		{"gatherings.tsv", 2, l.gatheringRow},
		{"convening.txt", 1, l.conveningRow},
	} {
		if err := readRows(dir, t.file, t.columns, t.row); err != nil {
			return nil, err
		}
		if t.file == "states.tsv" {
			l.constituted()
		}
	}
	l.grown()
	l.listed, l.scratch, l.stateNames = nil, nil, nil
	return l, nil
}

// once refuses a word that stands twice in a list of words.
func (l *Lexicon) once(list, word string) error {
	key := list + "\t" + word
	if l.listed[key] {
		return fmt.Errorf("%q stands twice in %s; leave one", word, list)
	}
	l.listed[key] = true
	return nil
}

// unknown is the error of a list of words that is not one the reading asks for.
func unknown[V any](what, name string, known map[string]V) error {
	return fmt.Errorf("unknown %s %q; want one of %s", what, name, strings.Join(slices.Sorted(maps.Keys(known)), ", "))
}

// readRows gives every record of a table to row. A short row is filled with
// empty cells; a long one is an error.
func readRows(dir fs.FS, file string, columns int, row func([]string) error) error {
	table, err := fs.ReadFile(dir, file)
	if err != nil {
		return err
	}
	rest := string(table)
	cells := make([]string, columns)
	for n := 1; rest != ""; n++ {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		line = strings.TrimSuffix(line, "\r")
		if line == "" || line[0] == '#' {
			continue
		}
		for i := range cells {
			cell, tail, more := strings.Cut(line, "\t")
			cells[i], line = cell, tail
			if !more {
				clear(cells[i+1:])
				line = ""
				break
			}
		}
		if line != "" {
			return fmt.Errorf("%s:%d: more than %d columns", file, n, columns)
		}
		if cells[0] == "" {
			return fmt.Errorf("%s:%d: first column is empty", file, n)
		}
		if err := row(cells); err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return nil
}

// list splits a cell at its semicolons.
func list(cell string) []string {
	if cell == "" {
		return nil
	}
	out := strings.Split(cell, ";")
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// word numbers a word.
func (l *Lexicon) word(s string) int32 {
	var buf [64]byte
	key := Fold(buf[:0], s)
	if n := l.vocab.number(l.words, key); n != 0 {
		return n
	}
	n := int32(len(l.words))
	folded := s // as it stands in the table, without a copy, where it can
	if string(key) != s {
		folded = string(key)
	}
	l.words = append(l.words, Word{Text: folded})
	l.first = append(l.first, 0)
	l.vocab.add(l.words, n)
	return n
}

// name enters a name into the trie.
func (l *Lexicon) name(s string, c Class, ref int32) { l.enter(s, c, ref, false) }

// caseless enters a name whose capitals do not matter, except that an
// abbreviation keeps its dot by one: "Gen.".
func (l *Lexicon) caseless(s string, c Class, ref int32) { l.enter(s, c, ref, true) }

func (l *Lexicon) enter(s string, c Class, ref int32, caseless bool) {
	at, f := l.path(s, caseless)
	if at == 0 {
		return
	}
	n := &l.growing[at]
	for i := range n.senses {
		if have := &n.senses[i]; have.Class == c && have.Ref == ref {
			have.form = min(have.form, f) // "CARICOM" and "Caricom"
			return
		}
	}
	n.senses = append(n.senses, casedSense{Sense{c, ref}, f})
}

// path makes the way to a name in the trie; it returns where it ends, 0 for no name, and
// how the name must be written.
func (l *Lexicon) path(s string, caseless bool) (int32, form) {
	l.scratch = text.Tokens(s, l.scratch[:0])
	tokens := l.scratch
	at := int32(0)
	f := anyCase
	caps, article := true, false
	for i := range tokens {
		t := &tokens[i]
		word := s[t.Start:t.End]
		if t.Kind != text.Word && t.Kind != text.Number && t.Kind != text.Clitic && t.Kind != text.Comma {
			continue
		}
		if i == 0 && t.Kind == text.Word && len(tokens) > 1 && strings.EqualFold(word, "the") {
			continue
		}
		if t.Capital {
			f = capital
		} else if at == 0 {
			article = arabicArticle[word]
		}
		if t.Kind == text.Word && !t.AllCaps {
			caps = false
		}
		w := l.word(word)
		at = l.grow(at, w)
	}
	switch {
	case caseless:
		f = anyCase
	case f == capital && article:
		f = inner
	case f == capital && caps:
		f = allCaps
	}
	if strings.HasSuffix(s, "-") {
		f = prefix
	}
	return at, f
}

// branch is a node of the trie that is still growing.
type branch struct {
	senses []casedSense
	ways   []way // by word
}

// grow is where a word leads from a node, and makes it lead somewhere.
func (l *Lexicon) grow(at, word int32) int32 {
	next := int32(len(l.growing))
	if at == 0 && l.first[word] != 0 {
		return l.first[word]
	}
	if at == 0 {
		l.first[word] = next
	} else {
		ways := &l.growing[at].ways
		i, known := slices.BinarySearchFunc(*ways, word, way.compare)
		if known {
			return (*ways)[i].to
		}
		*ways = slices.Insert(*ways, i, way{word, next})
	}
	l.growing = append(l.growing, branch{})
	return next
}

// grown lays the trie down as it stays.
func (l *Lexicon) grown() {
	for i := range l.growing {
		l.nodes = append(l.nodes, node{int32(len(l.senses)), int32(len(l.ways))})
		l.senses = append(l.senses, l.growing[i].senses...)
		l.ways = append(l.ways, l.growing[i].ways...)
	}
	l.nodes = append(l.nodes, node{int32(len(l.senses)), int32(len(l.ways))})
	l.growing = nil
}

// arabicArticle is what names begin with that keep their small letter: "al-Qaeda".
var arabicArticle = map[string]bool{"al": true, "el": true, "ad": true, "an": true, "ar": true, "as": true, "ash": true, "at": true, "az": true}

func (l *Lexicon) entity(e Entity) (int32, error) {
	if _, ok := l.byID[e.ID]; ok {
		return 0, fmt.Errorf("id %q appears twice", e.ID)
	}
	n := int32(len(l.Entities))
	l.Entities = append(l.Entities, e)
	l.byID[e.ID] = n
	return n, nil
}

func (l *Lexicon) names(c Class, ref int32, lists ...string) {
	for _, cell := range lists {
		for _, s := range list(cell) {
			l.name(s, c, ref)
		}
	}
}

func (l *Lexicon) closedRow(c []string) error {
	class, ok := closedNames[c[0]]
	if !ok {
		return fmt.Errorf("unknown class %q", c[0])
	}
	for _, w := range strings.Fields(c[1]) {
		l.words[l.word(w)].Closed |= class
	}
	return nil
}

func (l *Lexicon) phraseRow(c []string) error {
	class, ok := closedNames[c[0]]
	if !ok {
		return fmt.Errorf("unknown class %q", c[0])
	}
	ways := list(c[1])
	n := l.word(ways[0])
	l.words[n].Closed |= class
	l.Phrases = append(l.Phrases, PhraseEntry{class, n})
	for _, way := range ways {
		l.words[l.word(strings.Fields(way)[0])].Trait |= starts
		l.name(way, Phrase, int32(len(l.Phrases)-1))
	}
	return nil
}

func (l *Lexicon) verbRow(c []string) error {
	weight, err := strconv.ParseFloat(c[5], 64)
	if err != nil {
		return fmt.Errorf("weight %q is not a number", c[5])
	}
	lemma := l.word(c[0])
	l.verb(lemma, c[0], Base, weight)
	for _, w := range list(c[1]) {
		l.verb(lemma, w, Past, weight)
	}
	for _, w := range list(c[2]) {
		l.verb(lemma, w, Participle, weight)
	}
	for _, w := range list(c[3]) {
		l.verb(lemma, w, Gerund, weight)
	}
	for _, w := range list(c[4]) {
		l.verb(lemma, w, Third, weight)
	}
	return nil
}

func (l *Lexicon) verbClassRow(c []string) error {
	class, ok := verbClassNames[c[0]]
	if !ok {
		return unknown("class", c[0], verbClassNames)
	}
	return l.listedVerbs(c, func(w *Word) { w.Class |= class })
}

func (l *Lexicon) officeVerbRow(c []string) error {
	class, ok := officeVerbNames[c[0]]
	if !ok {
		return unknown("class", c[0], officeVerbNames)
	}
	return l.listedVerbs(c, func(w *Word) { w.Office |= class })
}

// listedVerbs marks the verbs of a line.
func (l *Lexicon) listedVerbs(c []string, mark func(*Word)) error {
	for _, v := range strings.Fields(c[1]) {
		n := l.vocab.number(l.words, []byte(v))
		if w := &l.words[n]; n == 0 || w.Forms&Base == 0 {
			return fmt.Errorf("%q is no verb of verbs.tsv", v)
		}
		if err := l.once(c[0], v); err != nil {
			return err
		}
		mark(&l.words[n])
	}
	return nil
}

func (l *Lexicon) verb(lemma int32, form string, f VerbForm, weight float64) {
	w := &l.words[l.word(form)]
	if w.Forms != 0 && w.Lemma != lemma && f&w.Forms == 0 && w.Forms&Base != 0 && weight*100 < float64(w.Weight)+40 {
		return // "found" is first of all the past of find; "saw" is that of see
	}
	if w.Forms == 0 || w.Lemma == lemma || f != Base {
		w.Lemma = lemma
	}
	w.Forms |= f
	w.Weight = uint8(weight * 100)
}

func (l *Lexicon) nounRow(c []string) error {
	l.noun(c[0])
	return nil
}

// seldomRow is a verb that is a noun now and then.
func (l *Lexicon) seldomRow(c []string) error {
	if l.words[l.word(c[0])].Noun {
		return nil // the field has it more often
	}
	n := l.noun(c[0])
	for _, w := range [...]int32{n, l.word(PluralOf(c[0]))} {
		if x := &l.words[w]; x.Stem == n && x.Forms != 0 {
			x.Seldom = true
		}
	}
	return nil
}

// noun enters a noun with its plural, and returns the singular's number.
func (l *Lexicon) noun(singular string) int32 {
	n := l.word(singular)
	l.words[n].Noun = true
	if l.words[n].Stem == 0 {
		l.words[n].Stem = n
	}
	p := l.word(PluralOf(singular))
	if p != n && !l.words[p].Plural {
		w := &l.words[p]
		w.Noun, w.Plural, w.Stem = true, true, n
	}
	return n
}

// PluralOf is the plural of an English noun by its spelling.
func PluralOf(s string) string {
	if irregular, ok := plurals[s]; ok {
		return irregular
	}
	n := len(s)
	switch {
	case n > 1 && s[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(s[n-2])):
		return s[:n-1] + "ies"
	case strings.HasSuffix(s, "s"), strings.HasSuffix(s, "x"), strings.HasSuffix(s, "ch"), strings.HasSuffix(s, "sh"), strings.HasSuffix(s, "z"):
		return s + "es"
	case strings.HasSuffix(s, "man"):
		return s[:n-3] + "men"
	}
	return s + "s"
}

var plurals = map[string]string{
	"man": "men", "woman": "women", "child": "children", "person": "people", "crisis": "crises",
	"attaché": "attachés", "chargé": "chargés", "memorandum": "memoranda", "analysis": "analyses",
	"embargo": "embargoes", "veto": "vetoes", "hero": "heroes", "torpedo": "torpedoes", "echo": "echoes", "tornado": "tornadoes",
	"volcano": "volcanoes", "potato": "potatoes", "tomato": "tomatoes", "cargo": "cargoes", "mosquito": "mosquitoes",
	"oligarch": "oligarchs", "monarch": "monarchs", "patriarch": "patriarchs", "epoch": "epochs", "stomach": "stomachs",
	"life": "lives", "wife": "wives", "leaf": "leaves", "thief": "thieves", "half": "halves",
	"talks": "talks", "troops": "troops", "headquarters": "headquarters", "series": "series",
	"forces": "forces", "news": "news", "means": "means", "aircraft": "aircraft", "diplomatic staff": "diplomatic staff",
}

func (l *Lexicon) adjectiveRow(c []string) error {
	l.words[l.word(c[0])].Adj = true
	return nil
}

func (l *Lexicon) adverbRow(c []string) error {
	if w := &l.words[l.word(c[0])]; !w.Known() {
		w.Closed |= Adv
	}
	return nil
}

// fieldRow is words of one class.
func (l *Lexicon) fieldRow(c []string) error {
	for _, w := range strings.Fields(c[1]) {
		switch c[0] {
		case "noun":
			l.noun(w)
		case "form":
			n := l.word(w)
			l.words[n].Noun, l.words[n].Stem = true, n
		case "verb":
			l.regular(w)
		case "adverb":
			l.words[l.word(w)].Closed |= Adv
		case "adjective":
			l.words[l.word(w)].Adj = true
		case "describing":
			x := &l.words[l.word(w)]
			x.Adj = true
			x.Trait |= Describes
		default:
			return fmt.Errorf("unknown class %q; want noun, form, adjective, adverb, describing or verb", c[0])
		}
	}
	return nil
}

func (l *Lexicon) givenRow(c []string) error {
	for _, w := range strings.FieldsFunc(c[0], func(r rune) bool { return r == ' ' || r == '-' }) {
		l.words[l.word(w)].Given = true
	}
	return nil
}

func (l *Lexicon) genderRow(c []string) error {
	g := Feminine
	switch c[0] {
	case "feminine":
	case "masculine":
		g = Masculine
	default:
		return fmt.Errorf("unknown gender %q; want feminine or masculine", c[0])
	}
	for w := range strings.FieldsSeq(c[1]) {
		x := &l.words[l.word(w)]
		if x.Gender != 0 && x.Gender != g {
			return fmt.Errorf("%q is of both genders", w)
		}
		x.Gender = g
	}
	return nil
}

func (l *Lexicon) stateRow(c []string) error {
	demonym, _, _ := strings.Cut(c[7], ";")
	ref, err := l.entity(Entity{
		Entity:  model.Entity{ID: c[0], ISO2: c[1], Name: c[2], OfficialName: c[3], Capital: c[4], Region: c[5], Type: model.State},
		Demonym: demonym, From: c[10], Until: c[11],
	})
	if err != nil {
		return err
	}
	l.names(State, ref, c[2], c[3], c[6])
	for _, name := range append(list(c[6]), c[2]) {
		if plainName(name) {
			l.stateNames = append(l.stateNames, stateName{ref, name})
		}
	}
	l.names(Demonym, ref, c[7])
	l.names(People, ref, c[8])
	l.names(Metonym, ref, c[4], c[9])
	return nil
}

func (l *Lexicon) islandRow(c []string) error {
	i := l.Index(c[0])
	if i < 0 {
		return fmt.Errorf("%q is no state; want one of the ids of states.tsv", c[0])
	}
	l.Entities[i].Island = true
	return nil
}

// constitutions are what a state may be by its constitution, in its day: texts name
// it so whether or not its official name today says the same.
var constitutions = [...]string{"Republic", "Kingdom", "People's Republic", "Democratic Republic", "Islamic Republic", "Socialist Republic", "Principality", "Sultanate", "Empire"}

// constituted names every state after what it may be, "the Kingdom of Burundi", "the
// Republic of the Comoros", "the Armenian Republic", and by its older names too, "the
// Republic of Dahomey", where that is no name of a state already: "the Republic of China".
func (l *Lexicon) constituted() {
	for _, s := range l.stateNames {
		e := &l.Entities[s.ref]
		for _, c := range constitutions {
			l.unclaimed(c+" of "+s.name, s.ref)
			l.unclaimed(c+" of the "+s.name, s.ref)
			if s.name == e.Name && e.Demonym != "" && !strings.HasPrefix(e.OfficialName, "Union of ") { // "a Soviet republic" is one of several
				l.unclaimed(e.Demonym+" "+c, s.ref)
			}
		}
		if e.ID != "GEO" && e.ID != "MEX" { // parts of other states or of their own are called so
			l.unclaimed("State of "+s.name, s.ref)
			l.unclaimed("Independent State of "+s.name, s.ref)
		}
	}
}

// plainName says whether a name of a state is of its land alone, and not of what the state is
// by its constitution: "Dahomey", not "Spanish Empire" or "UAE".
func plainName(name string) bool {
	if strings.Contains(name, " of ") || strings.HasPrefix(name, "the ") || strings.HasPrefix(name, "The ") || name == strings.ToUpper(name) {
		return false
	}
	switch name[strings.LastIndex(name, " ")+1:] {
	case "Republic", "Kingdom", "Empire", "Confederation", "Federation", "Union", "Emirate":
		return false
	}
	return true
}

// unclaimed enters a name of a state that nothing else is called by.
func (l *Lexicon) unclaimed(s string, ref int32) {
	at, f := l.path(s, false)
	if n := &l.growing[at]; len(n.senses) == 0 {
		n.senses = append(n.senses, casedSense{Sense{State, ref}, f})
	}
}

func (l *Lexicon) blocRow(c []string) error {
	ref, err := l.entity(Entity{Entity: model.Entity{ID: c[0], Name: c[1], Region: c[4], Type: model.Bloc}})
	if err != nil {
		return err
	}
	l.names(Bloc, ref, c[1], c[3])
	l.names(BlocAdj, ref, c[2])
	return nil
}

func (l *Lexicon) orgRow(c []string) error {
	ref, err := l.entity(Entity{
		Entity: model.Entity{ID: c[0], Name: c[1], Acronym: c[2], Kind: c[3], Type: model.Organization},
		Partof: c[5],
	})
	if err != nil {
		return err
	}
	l.names(Org, ref, c[1], c[2], c[4])
	for _, name := range list(c[4]) {
		if way := points.Replace(" " + name + " "); len(way) > len(name)+2 {
			l.name(strings.TrimSpace(way), Org, ref)
		}
	}
	return nil
}

// points are the other ways in which newspapers write the abbreviations that names of
// organizations begin with: "the U.N. tribunal for Rwanda".
var points = strings.NewReplacer(" UN ", " U.N. ", " UN's ", " U.N.'s ", " US ", " U.S. ", " EU ", " E.U. ", " UK ", " U.K. ")

func (l *Lexicon) placeRow(c []string) error {
	population := 0
	if c[5] != "" {
		var err error
		if population, err = strconv.Atoi(c[5]); err != nil {
			return fmt.Errorf("population %q is not a number", c[5])
		}
	}
	ref, err := l.entity(Entity{
		Entity:     model.Entity{ID: c[0], Name: c[1], Kind: c[4], Type: model.Place},
		State:      c[3],
		Population: population,
	})
	if err != nil {
		return err
	}
	l.names(Place, ref, c[1], c[2])
	return nil
}

// leaderRow is one term of office; several rows may be one person.
func (l *Lexicon) leaderRow(c []string) error {
	term := Term{Office: c[4], Of: c[3], Since: c[5], Until: c[6]}
	if i, ok := l.byID[c[0]]; ok {
		l.Entities[i].Terms = append(l.Entities[i].Terms, term)
		l.leaderNames(i, term.Office, c[1], c[2])
		return nil
	}
	ref, err := l.entity(Entity{
		Entity: model.Entity{ID: c[0], Name: c[1], Type: model.Person},
		Terms:  []Term{term},
	})
	if err != nil {
		return err
	}
	l.leaderNames(ref, term.Office, c[1], c[2])
	return nil
}

// initials are two given names of a leader that newspapers also write together: "George H.W. Bush".
var initials = regexp.MustCompile(`\b(\pL)\. (\pL)\.`)

// leaderNames enters the names of a leader but those by which only his title makes
// him known: Francis is a pope, where Lula is Lula.
func (l *Lexicon) leaderNames(ref int32, office string, lists ...string) {
	for _, cell := range lists {
		for _, s := range list(cell) {
			if !l.words[l.word(s)].Given || office == "president" || office == "prime minister" {
				l.name(s, Leader, ref)
				if joined := initials.ReplaceAllString(s, "$1.$2."); joined != s {
					l.name(joined, Leader, ref)
				}
			}
		}
	}
}

func (l *Lexicon) namedEventRow(c []string) error {
	ref, err := l.entity(Entity{Entity: model.Entity{ID: c[0], Name: c[1], Kind: c[3], Date: c[4], Type: model.Event}})
	if err != nil {
		return err
	}
	l.names(NamedEvent, ref, c[1], c[2])
	return nil
}

// officeRow is a title; a capital never matters: "Prime Minister".
func (l *Lexicon) officeRow(c []string) error {
	ref := int32(len(l.Offices))
	o := OfficeEntry{ID: c[0], Name: c[1], Kind: OfficeKind(c[3])}
	if !officeKinds[c[3]] {
		return unknown("kind", c[3], officeKinds)
	}
	for _, id := range strings.Fields(c[5]) {
		state, never := strings.CutPrefix(id, "!")
		if _, ok := l.byID[state]; !ok {
			return fmt.Errorf("unknown state %q", state)
		}
		if never {
			o.Never = append(o.Never, state)
		} else {
			o.Only = state
		}
	}
	l.Offices = append(l.Offices, o)
	for _, s := range append(list(c[4]), c[1]) {
		if isAcronym(s) {
			l.name(s, Office, ref)
			continue
		}
		l.caseless(s, Office, ref)
	}
	for _, s := range list(c[2]) {
		l.caseless(s, Offices, ref)
	}
	return nil
}

func isAcronym(s string) bool {
	return len(s) > 1 && strings.IndexFunc(s, unicode.IsLower) < 0
}

func (l *Lexicon) eventRow(c []string) error {
	ref := int32(len(l.Events))
	l.Events = append(l.Events, EventEntry{c[0], c[2]})
	if !strings.ContainsAny(c[0], " -") && !l.words[l.word(c[0])].Known() {
		l.noun(c[0]) // "seminar"
	}
	l.name(c[0], EventHead, ref)
	if c[1] != "" && c[1] != c[0] {
		l.name(c[1], EventHeads, ref)
	}
	return nil
}

func (l *Lexicon) gatheringRow(c []string) error {
	for _, kind := range list(c[1]) {
		if l.gatherings[kind] != "" {
			return fmt.Errorf("kind %q appears twice", kind)
		}
		l.gatherings[kind] = c[0]
	}
	return nil
}

func (l *Lexicon) conveningRow(c []string) error {
	l.words[l.regular(c[0])].Class |= convenes
	return nil
}

func (l *Lexicon) headRow(c []string) error {
	k, ok := headNames[c[0]]
	if !ok {
		return unknown("kind", c[0], headNames)
	}
	scheme := k == Scheme // no "Director for Partnerships"
	if scheme {
		k |= OrgHead
	}
	return l.listedWords(c, func(w *Word) {
		if !scheme || !w.Plural {
			w.Head |= k
		}
	})
}

// regular enters a verb with its regular forms, unless the dictionaries have it,
// and returns its lemma's number.
func (l *Lexicon) regular(lemma string) int32 {
	n := l.word(lemma)
	if w := &l.words[n]; w.Forms&Base != 0 && w.Lemma == n {
		return n
	}
	stem := strings.TrimSuffix(lemma, "e")
	l.verb(n, lemma, Base, 1)
	past, third := stem+"ed", lemma+"s"
	if k := len(lemma); k > 1 && lemma[k-1] == 'y' && !strings.ContainsRune("aeiou", rune(lemma[k-2])) {
		past, third = lemma[:k-1]+"ied", lemma[:k-1]+"ies"
	} else if strings.HasSuffix(lemma, "ch") || strings.HasSuffix(lemma, "sh") || strings.HasSuffix(lemma, "s") || strings.HasSuffix(lemma, "x") {
		third = lemma + "es"
	}
	l.verb(n, past, Past|Participle, 1)
	l.verb(n, stem+"ing", Gerund, 1)
	l.verb(n, third, Third, 1)
	return n
}
