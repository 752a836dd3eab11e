// Package lexicon knows the words and names of diplomacy: states with their
// demonyms and capitals, organizations, blocs, places, leaders, offices,
// events, and the grammar of ordinary words. The dictionaries are the files in
// data/, each with its source, licence and date in its first lines.
//
// Looking up costs the same however long the dictionaries are: words are
// numbered once, and names are paths in one trie over those numbers.
package lexicon

import (
	"cmp"
	"slices"
	"strings"

	"diplograph/internal/model"
	"diplograph/internal/text"
)

// Class says how a name stands for its entity.
type Class uint8

// The classes of names.
const (
	None       Class = iota
	State            // "Slovakia"
	Demonym          // "Slovak": an adjective
	People           // "Slovaks": citizens
	Metonym          // "Bratislava", "the Kremlin": stands for a state in the right place
	Org              // "United Nations"
	Bloc             // "the West"
	BlocAdj          // "Western"
	Place            // "Tiananmen Square"
	Leader           // "Robert Fico"
	NamedEvent       // "World War II"
	Office           // "prime minister"
	Offices          // "prime ministers"
	EventHead        // "summit"
	EventHeads       // "summits"
	Phrase           // "according to": Ref indexes Phrases
)

// Sense is one thing a name can mean. Ref indexes Entities, Offices or Events
// by the class.
type Sense struct {
	Class Class
	Ref   int32
}

// Entity is an entry of a dictionary.
type Entity struct {
	model.Entity
	Partof     string // organizations: the body or state it belongs to
	State      string // places: where it lies
	Demonym    string // states: the usual adjective
	From       string // states that are gone: years
	Until      string
	Island     bool // states: "the island", from islands.txt
	Population int
	Terms      []Term // leaders
}

// stateName is one of the names of a state.
type stateName struct {
	ref  int32
	name string
}

// Royal says whether a leader was a monarch or an heir, who goes by given names alone.
func (e *Entity) Royal() bool {
	for _, t := range e.Terms {
		switch t.Office {
		case "king", "queen", "emir", "sultan", "emperor", "crown prince", "shah":
			return true
		}
	}
	return false
}

// Term is a time in office.
type Term struct {
	Office string // "president"
	Of     string // id of the state or organization
	Since  string
	Until  string
}

// Began is when a leader's first term began; "" for nobody who led.
func (e *Entity) Began() string {
	if len(e.Terms) == 0 {
		return ""
	}
	return e.Terms[0].Since
}

// At says whether a term had begun and not ended at a date, as far as both are told.
func (t *Term) At(date string) bool {
	return t.Since <= date && (t.Until == "" || date[:min(len(t.Until), len(date))] <= t.Until)
}

// OfficeEntry is a title: "prime minister".
type OfficeEntry struct {
	ID, Name string
	Kind     OfficeKind
	Only     string   // the one state that has it: "taoiseach"; ""
	Never    []string // states that never had it: Japan has no president
}

// EventEntry is a word for an event: "summit".
type EventEntry struct {
	Name, Kind string
}

// PhraseEntry is several words with the grammar of one: "according to".
type PhraseEntry struct {
	Class Closed
	Word  int32 // the phrase as a word of its own: "according to"
}

// Lexicon is the dictionaries, loaded. It does not change after Load and is
// safe for concurrent use.
type Lexicon struct {
	Entities []Entity
	Offices  []OfficeEntry
	Events   []EventEntry
	Phrases  []PhraseEntry
	byID     map[string]int32

	words []Word // by number; words[0] is the unknown word
	lists [listCount][]int32
	vocab table   // of words, by folded form
	comma int32   // its number in names, where texts give it none
	and   int32   // what a stroke stands for in names
	first []int32 // by word: the node where names go on that begin with it; 0 for none
	// The trie of names: its nodes, of which the first has neither senses nor ways and the last is
	// none, and the senses and ways of all.
	nodes  []node
	senses []casedSense
	ways   []way

	gatherings map[string]string

	scratch []text.Token    // of the name that is being entered
	listed  map[string]bool // by kind or class and word; only while loading

	stateNames []stateName // of lands alone; only while loading
	growing    []branch    // the trie, while loading
}

// child is the node to which a word leads from another, the first being 0; 0 if no
// name goes on so.
func (l *Lexicon) child(at, word int32) int32 {
	if at == 0 {
		return l.first[word]
	}
	return follow(l.ways[l.nodes[at].ways:l.nodes[at+1].ways], word)
}

// sensesAt are those of the name that ends at a node.
func (l *Lexicon) sensesAt(at int32) []casedSense {
	return l.senses[l.nodes[at].senses:l.nodes[at+1].senses]
}

// node is where the senses and the ways of a node of the trie begin; they end where those of
// the next begin.
type node struct{ senses, ways int32 }

// way is the word that leads from a node to another.
type way struct{ word, to int32 }

// follow is where a word leads by some ways, which are in the order of their words; 0 for nowhere.
func follow(ways []way, word int32) int32 {
	if i, ok := slices.BinarySearchFunc(ways, word, way.compare); ok {
		return ways[i].to
	}
	return 0
}

func (w way) compare(word int32) int { return cmp.Compare(w.word, word) }

type casedSense struct {
	Sense
	form form
}

// form is how a name must be written.
type form uint8

const (
	anyCase form = iota // "prime minister"
	inner               // "al-Qaeda": a capital where it ends
	capital             // "Turkey": never "turkey"
	allCaps             // "WHO": never "who"
	prefix              // "Franco-" only before a hyphen
)

// ByID finds an entity by its id.
func (l *Lexicon) ByID(id string) (*Entity, bool) {
	i, ok := l.byID[id]
	if !ok {
		return nil, false
	}
	return &l.Entities[i], true
}

// Index is the place of an entity in Entities, -1 if there is none.
func (l *Lexicon) Index(id string) int32 {
	if i, ok := l.byID[id]; ok {
		return i
	}
	return -1
}

// Match finds the longest name that starts at token i of d and ends before
// limit. words are the numbers of d's tokens, from Number. It returns how many
// tokens the name has, 0 if there is none, and appends its senses to buf.
func (l *Lexicon) Match(d *text.Document, words []int32, i, limit int, buf []Sense) (int, []Sense) {
	best := 0
	buf = buf[:0]
	at := int32(0)
	for j := i; j < limit; j++ {
		w := words[j]
		if w == 0 && j > i && d.Tokens[j].Kind == text.Comma {
			w = l.comma // "Washington, D.C."
		} else if w == 0 && j > i && d.Of(j) == "/" {
			w = l.and // "St. Kitts/Nevis"
		}
		if w == 0 {
			break
		}
		if at = l.child(at, w); at == 0 {
			break
		}
		if senses := l.sensesAt(at); len(senses) > 0 {
			fit := false
			for _, s := range senses {
				if written(d, i, j+1, s.form) && !(s.form == capital && j > i && !d.Tokens[j].Capital && l.words[w].Closed != 0) { // not "signed by Russia today"
					if !fit {
						buf = buf[:0]
						fit = true
					}
					buf = append(buf, s.Sense)
				}
			}
			if fit {
				best = j + 1 - i
			}
		}
	}
	return best, buf
}

// written says whether tokens i..j are written as the form asks.
func written(d *text.Document, i, j int, f form) bool {
	switch f {
	case inner:
		return d.Tokens[j-1].Capital
	case capital:
		return d.Tokens[i].Capital && d.Tokens[j-1].Capital || d.Tokens[i].Capital && j-i > 1 || d.Tokens[i].Kind == text.Number
	case allCaps:
		for k := i; k < j; k++ {
			if t := &d.Tokens[k]; t.Kind == text.Word && !t.AllCaps && t.End-t.Start > 1 && d.Text[t.End-1] != '.' {
				return false
			}
		}
		return d.Tokens[i].Capital
	case prefix:
		return d.Tokens[i].Capital && j < len(d.Tokens) && d.Tokens[j].Joined
	}
	return true
}

// Number looks up every token of a document: 0 for a word no dictionary has.
func (l *Lexicon) Number(d *text.Document) []int32 {
	out := make([]int32, len(d.Tokens))
	var buf [64]byte
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if t.Kind == text.Word || t.Kind == text.Clitic || t.Kind == text.Number {
			out[i] = l.vocab.number(l.words, usual(Fold(buf[:0], unspaced(d.Text[t.Start:t.End]))))
		}
	}
	return out
}

// Lookup is the number of a word, 0 if no dictionary has it.
func (l *Lexicon) Lookup(word string) int32 {
	var buf [64]byte
	return l.vocab.number(l.words, usual(Fold(buf[:0], word)))
}

// usual is the commoner form of a folded word of grammar that has two: "amongst", "amidst", "whilst".
func usual(word []byte) []byte {
	switch string(word) {
	case "amongst", "amidst":
		return word[:len(word)-len("st")]
	case "whilst":
		return append(word[:len("whil")], 'e')
	}
	return word
}

// unspaced leaves out the space in a word of which the first letter is elided: "Cote d’ Ivoire".
func unspaced(word string) string {
	if len(word) < len("d' a") || word[1] != '\'' && word[1] != "’"[0] || strings.IndexByte(word, ' ') < 0 {
		return word
	}
	return strings.Replace(word, " ", "", 1)
}

// Word is what the dictionaries say of a word.
func (l *Lexicon) Word(n int32) *Word { return &l.words[n] }

// StartsPhrase says whether a word can begin several words with the grammar
// of one.
func (l *Lexicon) StartsPhrase(word int32) bool { return l.words[word].Has(starts) }

// HeadKind says what a phrase with a noun at its head stands for, from
// heads.tsv; a noun may have several.
type HeadKind uint32

// The kinds of heads.
const (
	Government HeadKind = 1 << iota
	Agent
	OrgHead
	Body
	StateHead
	BlocHead
	Happening
	PlaceHead
	Post
	Chancery
	Colleague
	Heir
	Nobility
	Utterance
	Edition
	Thing
	Partisan
	Civil
	Kin
	Fiction
	Several
	Folk
	Rumour
	Hint
	Polity
	Season
	Vessel
	Scheme
)

// Doer are the heads of those who can do a deed: the army, the government, the company, the republic, the council.
const Doer = Agent | Government | OrgHead | StateHead | Body

var headNames = map[string]HeadKind{
	"government": Government, "agent": Agent, "org": OrgHead, "scheme": Scheme, "body": Body, "state": StateHead,
	"bloc": BlocHead, "happening": Happening, "place": PlaceHead, "post": Post, "chancery": Chancery, "colleague": Colleague, "heir": Heir, "nobility": Nobility, "edition": Edition, "utterance": Utterance,
	"thing": Thing, "partisan": Partisan, "civil": Civil, "kin": Kin, "fiction": Fiction, "several": Several, "folk": Folk,
	"rumour": Rumour, "hint": Hint, "polity": Polity, "season": Season, "vessel": Vessel,
}

// Peer says whether the word at token i is a rank of nobility that can begin a name:
// "Earl", "Marquess".
func (l *Lexicon) Peer(d *text.Document, words []int32, i int) bool {
	if l.Head(words[i])&Nobility == 0 {
		return false
	}
	switch l.Word(words[i]).Text {
	case "duke", "duchess", "earl", "marquess", "marquis": // "the duke of Wellington", as American papers write
		return true
	}
	return d.Tokens[i].Capital
}

// Demonym says whether a word is the adjective of a state or bloc and not its
// name: "Russian".
func (l *Lexicon) Demonym(word int32) bool {
	return l.called(word, Demonym, BlocAdj) && !l.called(word, State, Place, Leader)
}

// OnlyDemonym says whether a word is such an adjective that does not name the people
// as well: "the Soviet", where "the French" are a people.
func (l *Lexicon) OnlyDemonym(word int32) bool {
	for _, ending := range [...]string{"sh", "ch", "ese", "ss"} {
		if strings.HasSuffix(l.words[word].Text, ending) {
			return false
		}
	}
	return l.Demonym(word)
}

// People says whether a word names the people of a state, in the plural: "Iraqis".
func (l *Lexicon) People(word int32) bool {
	return strings.HasSuffix(l.words[word].Text, "s") && l.called(word, People) && !l.called(word, Demonym)
}

// called says whether a word alone is a name of one of the classes.
func (l *Lexicon) called(word int32, classes ...Class) bool {
	for _, s := range l.sensesAt(l.child(0, word)) {
		if slices.Contains(classes, s.Class) {
			return true
		}
	}
	return false
}

// NamesState says whether a word alone is the name of a state: "France", which a
// dictionary of nouns may have too.
func (l *Lexicon) NamesState(word int32) bool { return l.called(word, State) }

// Head is what a noun makes of the phrase it heads.
func (l *Lexicon) Head(word int32) HeadKind { return l.words[word].Head }

// Gathering is the class of a kind of events that one can attend, "" for
// others: an election, a war, a speech. A word of one kind may stand for an
// event of another kind of the same class: "the meeting" for "the summit".
func (l *Lexicon) Gathering(kind string) string { return l.gatherings[kind] }

// Names says whether a word is of a use in either number: "rebel", "rebels".
func (l *Lexicon) Names(word int32, u Use) bool {
	w := l.Word(word)
	return w.Is(u) || l.Word(w.Stem).Is(u)
}

// Gathers says whether a word alone names an event one can attend: "talks".
func (l *Lexicon) Gathers(word int32) bool {
	for _, s := range l.sensesAt(l.child(0, word)) {
		if s.Class == EventHead || s.Class == EventHeads {
			return l.Gathering(l.Events[s.Ref].Kind) != ""
		}
	}
	return false
}

// Convenes says whether a verb tells of a meeting by itself: "the ministers
// gathered".
func (l *Lexicon) Convenes(lemma int32) bool { return l.words[lemma].Does(convenes) }
