// Package rule holds the declarative rules that say which words make which
// claims: a trigger, the relation, and which of the trigger's arguments is the
// subject and which the object. A rule is written once for active, passive and
// noun, for lists, negation and relative clauses: those are the grammar's.
//
// The rules are the files in data/, for people who know no Go; see
// docs/rules.md.
package rule

import (
	"bufio"
	"embed"
	"encoding/binary"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
)

//go:embed data/*.rules data/*.tsv
var files embed.FS

// Kind says what kind of word a trigger is.
type Kind uint8

// The kinds of triggers.
const (
	Verb Kind = iota
	Noun
	Adj // before the noun it describes: "sanctions-hit Russia"
)

// Trigger is a word, or several, that a rule starts from.
type Trigger struct {
	Kind   Kind
	Words  []int32 // verbs: the lemma and the words after it; nouns: the words before, and the head
	Prefix string  // verbs: with "re-" or "co-" before it, "re-established", "co-hosted"
	Rule   *Rule
	Again  bool // as its rule
	// behind are, for each of the first arguments of its rule that stand only behind
	// prepositions, these; 0 for none.
	behind [3]lexicon.Preps
}

// Possible says whether a sentence has the prepositions that the rule of a trigger cannot do
// without: most rules need look no further.
func (t *Trigger) Possible(has lexicon.Preps) bool {
	for _, any := range t.behind {
		if any != 0 && has&any == 0 {
			return false
		}
	}
	return true
}

// Slot says which argument fills one end of a relation.
type Slot struct {
	Roles  []Role
	Types  []model.EntityType
	Source string // as the rule writes it, for people
	Named  bool   // not through who acts for it: neither "Iranian officials" nor the president are Iran
	// Official lets people in who hold an office: what a footballer condemns
	// is no matter of state.
	Official bool
}

// String is the slot as the rule writes it; an end that is always understood is
// written nowhere.
func (s *Slot) String() string {
	if s == nil {
		return "event"
	}
	return s.Source
}

// Role is where an argument stands: subj, obj, poss, adj, is, speaker, or a
// preposition. With 's behind it is whose the thing that stands there is:
// obj's of "condemned Iran's launch of a missile" is Iran. With a dot it is a
// role of the noun that stands there: for.of of "a warrant for the arrest of
// the general" is the general.
type Role struct {
	Name  string
	Prep  int32 // word number, for prepositions
	Owner bool
	Of    *Role // the role after the dot; nil for none
}

// Need is a further argument a rule asks for, by its words or by the types of
// what it stands for.
type Need struct {
	Source string // as the rule writes it, for people
	Roles  []Role
	Words  Words
	// Phrases are those of several words, "letter of intent", "most-wanted".
	Phrases [][]int32
	Types   []model.EntityType
	// Several asks for as many of a type or more: "3 Person". "" for no such need.
	Several model.EntityType
	Count   int
	Kind    string // of an organization that will do, too: "alliance Organization"; "" for none
	Any     bool   // any noun phrase at all
	Not     bool
}

// Concerns says whether one of the ends of a rule can be of a type.
func (r *Rule) Concerns(t model.EntityType) bool {
	for _, slot := range [...]*Slot{r.From, r.To, r.Pair} {
		if slot == nil && r.Event || slot != nil && slices.Contains(slot.Types, t) {
			return true
		}
	}
	return false
}

// Example is a sentence with what its rule makes of it.
type Example struct {
	Line int
	Text string
	Want []string // "Subject | RELATION | Object [| polarity]"; none for a counter-example
}

// Rule makes claims of one relation, or tells one property of an event.
type Rule struct {
	Name       string // "VISITED.travel"
	File       string
	Line       int
	Relation   model.Relation // "" where it tells a property
	Property   string         // of the event in From; "" where it tells a relation
	Text       []Role         // the noun phrases whose words are the property
	Count      *Need          // whose number is the property
	From, To   *Slot
	Pair       *Slot // both ends, each with each other
	Needs      []Need
	Polarity   model.Polarity
	Status     model.Status
	Passive    int            // 1 only passive, -1 only active
	Governed   map[int32]bool // nouns: the verb of the clause is one of these; nil for any
	Plural     bool           // the noun must be plural: "became allies"
	Singular   bool           // the noun must not be plural: "our alliance"
	AnyVerb    bool           // verbs: any will do, and however it is meant
	Perfect    bool           // verbs: only "has been" and the like
	Future     bool           // verbs: only of what is to come: "will be destroyed"
	Finite     bool           // verbs: neither infinitive nor gerund nor what goes on: "is negotiating a treaty" makes none
	Lasting    bool           // to end it says that it was: "ended the war"
	Asked      bool           // to refuse it says that it was asked for: "declined to extradite him to Peru"
	Tried      bool           // to be trying it is to do it: "is trying to mediate"
	Given      bool           // true of the event whoever goes there: "will not attend the summit in Baku"
	Abroad     bool           // only where the object is not the subject's own state, nor in it
	Parties    bool           // an object that no argument fills is whose dealings the article told of last
	Confidence float64
	Again      bool // a passive that names no agent has that of the claim of the relation told before
	Event      bool // an end that no argument fills is the article's event of the kind
	EventKind  string
	Body       bool // an object that no argument fills is the organization of the kind that the passage is about
	BodyKind   string
	Examples   []Example
}

// Effect is what an operator makes of the statement in its scope.
type Effect struct {
	Polarity model.Polarity // "" leaves it
	Status   model.Status   // "" leaves it
	Report   bool           // its subject says so
	Ended    bool           // what is negated was so before
	Tried    bool           // what is hypothetical is at least being tried
	Lifted   bool           // and still is where the word itself is denied or only possible: "may lift"
}

// Book is all rules, compiled.
type Book struct {
	Rules     []*Rule
	Told      []Example // what the operators make of whole sentences
	verbs     map[int32][]*Trigger
	nouns     map[int32][]*Trigger
	adjs      map[int32][]*Trigger
	operators [classes]map[int32][]Operator // by first word; longest first
	light     map[int32]bool
	quantity  map[int32]bool
	whose     map[int32]bool
	deeds     map[int32]int   // nouns, by kind
	does      map[int32][]int // verbs, by their kinds
	kinds     int             // of deeds
	outcomes  map[outcome]bool
	happens   map[int32]bool
	sets      map[string][]string
	named     map[string]*Rule
	asked     map[asking]*Rule
	// conditions number all that rules ask for besides a trigger.
	conditions map[string]int
	lex        *lexicon.Lexicon
}

// The classes of operators.
const (
	verbs        = iota // a verb, over what it governs
	nouns               // a noun or adjective, over what hangs on it
	subordinates        // a conjunction, over its clause
	ahead               // a conjunction, over its clause where that is not past
	once                // a conjunction that says after what a thing will be done, over its clause and that
	prepositions        // a preposition, over its object
	stances             // a verb, over an object that is not known to be: without "the"
	topics              // a noun, over what it is about, where that is not known to be
	adverbs             // an adverb, over its clause, or over what its verb says
	subjects            // a verb, over what its subject names
	sure                // a verb that, denied, says its infinitive was done
	hinders             // a verb that, denied of the past, says that what it would keep somebody from was done
	hearsay             // a verb that in the passive says only what others do, before an infinitive
	wished              // a noun or adjective: of "it is ... that", says that the rest is not so yet
	plans               // a verb that says of a plan that nothing came of it
	standings           // a preposition and its noun behind "be", over the subject
	resents             // a verb that leaves standing what its object names as known
	behinds             // a verb and words behind its object, over that: "declared the alliance over"
	classes
)

var classNames = map[string]int{"verb": verbs, "noun": nouns, "sub": subordinates, "ahead": ahead, "once": once, "prep": prepositions, "stance": stances, "topic": topics, "adv": adverbs, "subj": subjects, "plan": plans, "sure": sure, "hinders": hinders, "hearsay": hearsay, "wished": wished, "resents": resents, "standing": standings, "behind": behinds}

// Operator is a word, or a verb with its particle ("call off"), that changes how
// the statements in its scope are meant.
type Operator struct {
	Effect
	After []int32 // the words after the first
	takes []int32 // prepositions whose objects it scopes over
}

// Takes says whether the operator's scope includes what follows a preposition.
func (o *Operator) Takes(prep int32) bool { return prep != 0 && slices.Contains(o.takes, prep) }

// Builtin is the folder of the rules built into the program.
func Builtin() fs.FS {
	data, err := fs.Sub(files, "data")
	if err != nil {
		panic(err) // the name is no path
	}
	return data
}

// Default compiles the rules built into the program, quickly: without their examples, and without
// the checks that Load makes and a test has made of them.
func Default(l *lexicon.Lexicon) (*Book, error) { return compile(Builtin(), l, false) }

// Load compiles the rules of a folder, and checks that each has an example and none asks for what
// another does. Its errors name file and line.
func Load(dir fs.FS, l *lexicon.Lexicon) (*Book, error) { return compile(dir, l, true) }

func compile(dir fs.FS, l *lexicon.Lexicon, check bool) (*Book, error) {
	b := &Book{
		verbs: make(map[int32][]*Trigger), nouns: make(map[int32][]*Trigger), adjs: make(map[int32][]*Trigger),
		light: make(map[int32]bool), quantity: make(map[int32]bool), whose: make(map[int32]bool), deeds: make(map[int32]int), does: make(map[int32][]int), happens: make(map[int32]bool), sets: make(map[string][]string), named: make(map[string]*Rule), asked: make(map[asking]*Rule), conditions: make(map[string]int), outcomes: make(map[outcome]bool), lex: l,
	}
	for i := range b.operators {
		b.operators[i] = make(map[int32][]Operator)
	}
	names, err := fs.Glob(dir, "*.rules")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	// Sets first: every file may use those of words.rules.
	at, in := l.Lookup("at"), l.Lookup("in")
	for _, pass := range []bool{true, false} {
		for _, name := range names {
			f := &parser{book: b, file: name, setsOnly: pass, check: check, at: at, in: in}
			if err := f.read(dir); err != nil {
				return nil, err
			}
		}
	}
	if err := b.readOperators(dir); err != nil {
		return nil, err
	}
	return b, nil
}

// Verbs are the triggers whose verb has that lemma.
func (b *Book) Verbs(lemma int32) []*Trigger { return b.verbs[lemma] }

// Nouns are the triggers whose head is that noun, singular.
func (b *Book) Nouns(stem int32) []*Trigger { return b.nouns[stem] }

// Adjs are the triggers that end in that word before a noun.
func (b *Book) Adjs(word int32) []*Trigger { return b.adjs[word] }

// Light says whether a verb only supports the noun that is its object: "hold
// talks", "impose sanctions".
func (b *Book) Light(lemma int32) bool { return b.light[lemma] }

// Happens says whether a verb says of its subject only that it is the case: "the
// visit took place".
func (b *Book) Happens(lemma int32) bool { return b.happens[lemma] }

// Quantity says whether a noun only counts what comes after its "of": "rounds
// of sanctions".
func (b *Book) Quantity(stem int32) bool { return stem != 0 && b.quantity[stem] }

// Whose says whether what comes after a noun's "of" has it or does it: "the
// actions of the army", not "the invasion of Kuwait".
func (b *Book) Whose(stem int32) bool { return b.whose[stem] }

// outcome is a verb with the preposition before what comes of its subject: "led | to war".
type outcome struct{ verb, prep int32 }

// Outcome says whether a preposition behind a verb names what comes of its subject: "grew into a war".
func (b *Book) Outcome(verb, prep int32) bool { return b.outcomes[outcome{verb, prep}] }

// Deed is the kind of deed that a noun names: "the launch"; 0 for none.
func (b *Book) Deed(stem int32) int { return b.deeds[stem] }

// Does are the kinds of deeds that a verb tells, "fired a missile": to invade is an invasion and an attack.
func (b *Book) Does(lemma int32) []int { return b.does[lemma] }

// Operators are those that begin with a verb, longest first.
func (b *Book) Operators(lemma int32) []Operator { return b.operators[verbs][lemma] }

// anyVerb is the number under which the triggers stand that any verb will do for.
const anyVerb = -1

// AnyVerb are the triggers that any verb will do for: what they tell stands beside it.
func (b *Book) AnyVerb() []*Trigger { return b.verbs[anyVerb] }

// Behinds are the operators that begin with a verb and go on behind its object: "put the visit on
// hold".
func (b *Book) Behinds(lemma int32) []Operator { return b.operators[behinds][lemma] }

// NounOperator is what a noun or adjective makes of the statements in its scope.
func (b *Book) NounOperator(word int32) (Effect, bool) { return b.effect(nouns, word) }

// PrepOperator is what a preposition makes of what its object says: "without".
func (b *Book) PrepOperator(word int32) (Effect, bool) { return b.effect(prepositions, word) }

// Stance is what a verb makes of an object that is not known to be: "backs talks".
func (b *Book) Stance(lemma int32) (Effect, bool) { return b.effect(stances, lemma) }

// Topic is what a noun makes of what it is about, where that is not known to be:
// "negotiations on a treaty".
func (b *Book) Topic(word int32) (Effect, bool) { return b.effect(topics, word) }

// Adverb is what an adverb makes of its clause: "allegedly".
func (b *Book) Adverb(word int32) (Effect, bool) { return b.effect(adverbs, word) }

// Sure says whether a verb that is denied says that what depends on it was done:
// "did not hesitate to".
func (b *Book) Sure(lemma int32) bool { return len(b.operators[sure][lemma]) > 0 }

// Hinders says whether a verb that is denied of the past says that what it would keep
// somebody from was done: "did not stop Peru from joining".
func (b *Book) Hinders(lemma int32) bool { return len(b.operators[hinders][lemma]) > 0 }

// Hearsay says whether a verb in the passive says what others say or think: "is believed
// to have met".
func (b *Book) Hearsay(lemma int32) bool { return len(b.operators[hearsay][lemma]) > 0 }

// Wished says whether "it is" and a word before "that" says that it is not so yet: "it is
// essential that".
func (b *Book) Wished(word int32) bool { return len(b.operators[wished][word]) > 0 }

// Standing is what a preposition and its noun behind "be" make of what the subject
// names: "under consideration".
func (b *Book) Standing(prep, noun int32) (Effect, bool) {
	for _, o := range b.operators[standings][noun] {
		if o.Takes(prep) {
			return o.Effect, true
		}
	}
	return Effect{}, false
}

// Resents says whether a verb leaves standing what its object names as known, being against it or
// adding to it: "rejects the annexation", "to prolong the war".
func (b *Book) Resents(lemma int32) bool { return len(b.operators[resents][lemma]) > 0 }

// Denies are the operators over their own subject that begin with a verb: "the
// visit fell through".
func (b *Book) Denies(lemma int32) []Operator { return b.operators[subjects][lemma] }

// Thwarts are the operators over what is planned, where the plan is their subject: "plans to
// join collapsed".
func (b *Book) Thwarts(lemma int32) []Operator { return b.operators[plans][lemma] }

// SubOperator is what a conjunction makes of its clause: "if"; past says whether
// the clause is told in the past, where "until" leaves it as it is.
func (b *Book) SubOperator(word int32, past bool) (Effect, bool) {
	if e, ok := b.effect(ahead, word); ok && !past {
		return e, true
	}
	if e, ok := b.effect(once, word); ok && !past {
		return e, true
	}
	return b.effect(subordinates, word)
}

// Once is what a conjunction makes of what will be done after what its clause tells: "once
// parliament agrees".
func (b *Book) Once(word int32) (Effect, bool) { return b.effect(once, word) }

func (b *Book) effect(class int, word int32) (Effect, bool) {
	for _, o := range b.operators[class][word] {
		return o.Effect, true
	}
	return Effect{}, false
}

type parser struct {
	book     *Book
	file     string
	line     int
	setsOnly bool
	check    bool
	at, in   int32 // the words
	relation model.Relation
	property string
	rule     *Rule
	triggers []*Trigger        // of the rule
	said     map[string]string // of the rule, by key: all that it says but its examples
}

func (p *parser) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", p.file, p.line, fmt.Sprintf(format, args...))
}

func (p *parser) read(dir fs.FS) error {
	data, err := fs.ReadFile(dir, p.file)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(data)) {
		p.line++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' || strings.HasPrefix(line, "set ") != p.setsOnly {
			continue
		}
		key, rest, _ := strings.Cut(line, " ")
		if err := p.statement(key, strings.TrimSpace(rest)); err != nil {
			return err
		}
	}
	return p.finish()
}

func (p *parser) statement(key, rest string) error {
	switch key {
	case "set":
		name, words, ok := strings.Cut(rest, ":")
		if !ok {
			return p.errorf("a set is written: set NAME: word, word")
		}
		if p.book.sets[name] != nil {
			return p.errorf("set %q appears twice", name)
		}
		p.book.sets[name] = split(words)
		return nil
	case "relation":
		if err := p.finish(); err != nil {
			return err
		}
		p.relation, p.property = model.Relation(rest), ""
		if _, ok := p.relation.Info(); !ok {
			return p.errorf("no relation %q", rest)
		}
		return nil
	case "property":
		if err := p.finish(); err != nil {
			return err
		}
		p.relation, p.property = "", rest
		return nil
	case "rule":
		if err := p.finish(); err != nil {
			return err
		}
		if p.relation == "" && p.property == "" {
			return p.errorf("a rule needs a relation or a property before it")
		}
		p.triggers, p.said = nil, make(map[string]string)
		p.rule = &Rule{Name: string(p.relation) + p.property + "." + rest, File: p.file, Line: p.line, Relation: p.relation, Property: p.property, Confidence: 0.9}
		if r := p.book.named[p.rule.Name]; r != nil {
			return p.errorf("rule %q is also at %s:%d", rest, r.File, r.Line)
		}
		p.book.named[p.rule.Name] = p.rule
		return nil
	case "quantity":
		return p.each(split(rest), p.noun, func(n int32) { p.book.quantity[n] = true })
	case "whose":
		return p.each(split(rest), p.noun, func(n int32) { p.book.whose[n] = true })
	case "deed":
		nouns, verbs, ok := strings.Cut(rest, ":")
		if !ok {
			return p.errorf("a deed is written: noun, noun : verb, verb")
		}
		p.book.kinds++
		if err := p.each(split(nouns), p.noun, func(n int32) { p.book.deeds[n] = p.book.kinds }); err != nil {
			return err
		}
		return p.each(split(verbs), p.verb, func(n int32) { p.book.does[n] = append(p.book.does[n], p.book.kinds) })
	case "outcome":
		name, verbs, ok := strings.Cut(rest, ":")
		prep := p.book.lex.Lookup(strings.TrimSpace(name))
		if !ok || p.book.lex.Word(prep).Closed&lexicon.Prep == 0 {
			return p.errorf("an outcome is written: preposition : verb, verb")
		}
		return p.each(split(verbs), p.verb, func(n int32) { p.book.outcomes[outcome{n, prep}] = true })
	case "happens":
		return p.each(split(rest), p.verb, func(n int32) { p.book.happens[n] = true })
	case "light":
		return p.each(split(rest), p.verb, func(n int32) { p.book.light[n] = true })
	}
	if p.rule == nil {
		return p.errorf("%q belongs to a rule", key)
	}
	return p.clause(key, rest)
}

// each gives every word of a list to enter, by the number that number gives it.
func (p *parser) each(list []string, number func(string) (int32, error), enter func(int32)) error {
	for _, w := range list {
		n, err := number(w)
		if err != nil {
			return err
		}
		enter(n)
	}
	return nil
}

// word is the number of a word, which a dictionary must have.
func (p *parser) word(w string) (int32, error) {
	n := p.book.lex.Lookup(w)
	if n == 0 {
		return 0, p.errorf("no dictionary has the word %q; add it to field.tsv of the lexicon", w)
	}
	return n, nil
}

// noun is the number of a noun in the singular.
func (p *parser) noun(w string) (int32, error) {
	n, err := p.word(w)
	if err == nil && !p.book.lex.Word(n).Noun {
		err = p.errorf("no dictionary has %q for a noun; add it to field.tsv of the lexicon", w)
	}
	return n, err
}

// verb is the number of a verb in its bare form.
func (p *parser) verb(w string) (int32, error) {
	n, err := p.word(w)
	if err == nil && p.book.lex.Word(n).Forms&lexicon.Base == 0 {
		err = p.errorf("no dictionary has %q for a verb's bare form; add it to field.tsv of the lexicon", w)
	}
	return n, err
}

// repeated are the keys that may stand in a rule more than once.
var repeated = map[string]bool{"verb": true, "noun": true, "adj": true, "needs": true, "unless": true, "yes": true, "no": true}

// effects are the keys that say what a rule makes of what it finds, and not what
// it asks for.
var effects = map[string]bool{"polarity": true, "status": true, "confidence": true, "lasting": true, "asked": true, "tried": true, "given": true, "verb": true, "noun": true, "adj": true}

// flag is what a key that stands alone sets, nil where it is none.
func (r *Rule) flag(key string) *bool {
	switch key {
	case "plural":
		return &r.Plural
	case "singular":
		return &r.Singular
	case "perfect":
		return &r.Perfect
	case "future":
		return &r.Future
	case "finite":
		return &r.Finite
	case "lasting":
		return &r.Lasting
	case "asked":
		return &r.Asked
	case "tried":
		return &r.Tried
	case "given":
		return &r.Given
	case "again":
		return &r.Again
	case "abroad":
		return &r.Abroad
	case "parties":
		return &r.Parties
	}
	return nil
}

func (p *parser) clause(key, rest string) error {
	r := p.rule
	example := key == "yes" || key == "no"
	if example && !p.check {
		return nil
	}
	switch _, twice := p.said[key]; {
	case twice && !repeated[key]:
		return p.errorf("%q appears twice in the rule", key)
	case r.flag(key) != nil && rest != "":
		return p.errorf("%q stands alone, without %q", key, rest)
	case r.flag(key) != nil:
		*r.flag(key) = true
		p.said[key] = ""
		return nil
	case rest == "" && key != "event" && key != "body":
		return p.errorf("%q says nothing", key)
	}
	if p.check && !example {
		p.said[key] += rest + "\n"
	}
	var err error
	switch key {
	case "verb", "noun", "adj":
		err = p.trigger(key, rest)
	case "from":
		r.From, err = p.slot(rest)
	case "to":
		r.To, err = p.slot(rest)
	case "pair":
		r.Pair, err = p.slot(rest)
	case "text":
		r.Text, err = p.roles(rest)
	case "count":
		r.Count, err = p.need(rest, false)
	case "needs", "unless":
		var n *Need
		if n, err = p.need(rest, key == "unless"); err == nil {
			r.Needs = append(r.Needs, *n)
		}
	case "polarity":
		r.Polarity = model.Polarity(rest)
		if r.Polarity != model.Negated && r.Polarity != model.Hypothetical {
			err = p.errorf("polarity %q is neither negated nor hypothetical", rest)
		}
	case "status":
		r.Status = model.Status(rest)
		if r.Status != model.Past && r.Status != model.Current && r.Status != model.Planned {
			err = p.errorf("status %q is not past, current or planned", rest)
		}
	case "voice":
		switch rest {
		case "passive":
			r.Passive = 1
		case "active":
			r.Passive = -1
		default:
			err = p.errorf("voice %q is neither active nor passive", rest)
		}
	case "governed":
		var list []string
		if list, err = p.words(rest); err == nil {
			r.Governed = make(map[int32]bool)
			err = p.each(list, p.verb, func(n int32) { r.Governed[n] = true })
		}
	case "event":
		r.Event, r.EventKind = true, rest
	case "body":
		r.Body, r.BodyKind = true, rest
	case "confidence":
		var e error
		if r.Confidence, e = strconv.ParseFloat(rest, 64); e != nil || r.Confidence <= 0 || r.Confidence > 1 {
			err = p.errorf("confidence %q is not between 0 and 1", rest)
		}
	case "yes", "no":
		text, want, _ := strings.Cut(rest, "=>")
		ex := Example{Line: p.line, Text: strings.TrimSpace(text)}
		if key == "yes" {
			all := []string{want} // a property's value may be a list
			if r.Property == "" {
				all = strings.Split(want, ";")
			}
			for _, w := range all {
				if w = strings.TrimSpace(w); strings.Contains(w, " | ") {
					ex.Want = append(ex.Want, w)
				}
			}
			if len(ex.Want) != len(all) {
				err = p.errorf("an example is written: yes SENTENCE => SUBJECT | OBJECT")
			}
		}
		r.Examples = append(r.Examples, ex)
	default:
		err = p.errorf("unknown key %q", key)
	}
	return err
}

func split(s string) []string {
	var out []string
	for _, w := range strings.Split(s, ",") {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// words expands @sets.
func (p *parser) words(s string) ([]string, error) {
	var out []string
	for _, w := range split(s) {
		if i := strings.IndexByte(w, '@'); i >= 0 {
			set, ok := p.book.sets[w[i+1:]]
			if !ok {
				return nil, p.errorf("no set %q", w[i+1:])
			}
			for _, x := range set {
				out = append(out, w[:i]+x)
			}
			continue
		}
		out = append(out, w)
	}
	return out, nil
}

func (p *parser) trigger(key, rest string) error {
	list, err := p.words(rest)
	if err != nil {
		return err
	}
	l := p.book.lex
	for _, phrase := range list {
		t := &Trigger{Rule: p.rule}
		if phrase == "*" && key == "verb" {
			p.rule.AnyVerb = true
			t.Words = []int32{anyVerb}
			p.triggers = append(p.triggers, t)
			p.book.verbs[anyVerb] = append(p.book.verbs[anyVerb], t)
			continue
		}
		if prefix, verb, ok := strings.Cut(phrase, "-"); ok && key == "verb" && (prefix == "re" || prefix == "co") {
			t.Prefix, phrase = prefix, verb
		}
		for i, w := range apart(phrase) {
			find := p.word
			if key == "verb" && i == 0 {
				find = p.verb
			}
			n, err := find(w)
			if err != nil {
				return err
			}
			t.Words = append(t.Words, n)
		}
		byWord, last := p.book.verbs, &t.Words[len(t.Words)-1]
		switch key {
		case "verb":
			last = &t.Words[0]
		case "noun":
			t.Kind, byWord = Noun, p.book.nouns
			switch w := l.Word(*last); {
			case w.Plural:
				*last = w.Stem
			case !w.Adj || w.Noun: // an adjective stays one: "is unacceptable"
				if *last, err = p.noun(w.Text); err != nil {
					return err
				}
			}
		case "adj":
			t.Kind, byWord = Adj, p.book.adjs
		}
		if slices.ContainsFunc(p.triggers, func(x *Trigger) bool {
			return x.Kind == t.Kind && x.Prefix == t.Prefix && slices.Equal(x.Words, t.Words)
		}) {
			continue // a set has singular and plural
		}
		p.triggers = append(p.triggers, t)
		byWord[*last] = append(byWord[*last], t)
	}
	return nil
}

func (p *parser) roles(s string) ([]Role, error) {
	var out []Role
	for _, name := range strings.Split(s, "|") {
		r, err := p.role(strings.TrimSpace(name))
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

func (p *parser) role(s string) (Role, error) {
	s, rest, path := strings.Cut(s, ".")
	name, owner := strings.CutSuffix(s, "'s")
	r := Role{Name: name, Owner: owner}
	switch name {
	case "subj", "obj", "obj2", "poss", "adj", "named", "is", "has", "self", "inf", "ger", "after", "speaker", "dateline", "aside", "that", "doer", "around", "does", "if", "when", "there", "where", "met", "blamed", "adv", "upon", "listed", "couple":
		r.Prep = p.book.lex.Lookup(name) // of "after", the preposition; of the others none
	default:
		r.Name = "prep"
		r.Prep = p.book.lex.Lookup(name)
		if r.Prep == 0 || p.book.lex.Word(r.Prep).Closed&lexicon.Prep == 0 {
			return r, p.errorf("%q is neither subj, obj, poss, adj, named, is, speaker nor a preposition", name)
		}
	}
	if path {
		of, err := p.role(rest)
		if err != nil {
			return r, err
		}
		r.Of = &of
	}
	return r, nil
}

func (p *parser) slot(s string) (*Slot, error) {
	roles, types, ok := strings.Cut(s, ":")
	if !ok {
		return nil, p.errorf("an argument is written: role|role: Type Type")
	}
	var err error
	out := &Slot{Source: s}
	types, out.Named = strings.CutSuffix(types, " by name")
	if out.Roles, err = p.roles(roles); err != nil {
		return nil, err
	}
	for _, t := range strings.Fields(types) {
		if t == "Official" {
			out.Official = true
			continue
		}
		if !isType(t) {
			return nil, p.errorf("no type %q", t)
		}
		out.Types = append(out.Types, model.EntityType(t))
	}
	if len(out.Types) == 0 && !out.Official {
		return nil, p.errorf("an argument needs a type")
	}
	return out, nil
}

func isType(s string) bool {
	switch model.EntityType(s) {
	case model.State, model.Person, model.Organization, model.Bloc, model.Event, model.Place:
		return true
	}
	return false
}

// apart are the words of a phrase.
func apart(phrase string) []string {
	return strings.FieldsFunc(phrase, func(r rune) bool { return r == ' ' || r == '-' })
}

func (p *parser) need(s string, not bool) (*Need, error) {
	roles, words, ok := strings.Cut(s, ":")
	if !ok {
		return nil, p.errorf("a need is written: role|role: word, word")
	}
	n, single := Need{Source: s, Not: not}, make(map[int32]bool)
	var err error
	if n.Roles, err = p.roles(roles); err != nil {
		return nil, err
	}
	list, err := p.words(words)
	if err != nil {
		return nil, err
	}
	for _, w := range list {
		if w == "*" {
			n.Any = true
			continue
		}
		if isType(w) {
			n.Types = append(n.Types, model.EntityType(w))
			continue
		}
		if count, t, ok := strings.Cut(w, " "); ok && isType(t) {
			if model.EntityType(t) == model.Organization && count[0] >= 'a' {
				n.Kind = count
				continue
			}
			if n.Count, err = strconv.Atoi(count); err != nil {
				return nil, p.errorf("%q is no number of %ss", count, t)
			}
			n.Several = model.EntityType(t)
			continue
		}
		if strings.ContainsAny(w, " -") && p.book.lex.Lookup(w) == 0 {
			var phrase []int32
			if err := p.each(apart(w), p.word, func(n int32) { phrase = append(phrase, n) }); err != nil {
				return nil, err
			}
			n.Phrases = append(n.Phrases, phrase)
			continue
		}
		if err := p.each([]string{w}, p.word, func(n int32) { single[n] = true }); err != nil {
			return nil, err
		}
	}
	n.Words = wordsOf(single)
	return &n, nil
}

// finish checks the rule that was being read.
func (p *parser) finish() error {
	r := p.rule
	if r == nil {
		return nil
	}
	defer func(line int) { p.line, p.rule = line, nil }(p.line)
	p.line = r.Line
	switch {
	case r.Property != "" && (r.From == nil || (r.Text == nil) == (r.Count == nil) || r.To != nil || r.Pair != nil):
		return p.errorf("rule %s needs from, and text or count", r.Name)
	case r.Property == "" && (r.Text != nil || r.Count != nil):
		return p.errorf("rule %s tells no property, so text and count say nothing", r.Name)
	case r.Property != "":
	case r.Pair == nil && (r.From == nil || r.To == nil) && !(r.Event && (r.From != nil || r.To != nil)):
		return p.errorf("rule %s needs from and to, or pair", r.Name)
	case r.Pair != nil && (r.From != nil || r.To != nil):
		return p.errorf("rule %s has pair, so from and to say nothing", r.Name)
	}
	switch {
	case len(p.triggers) == 0:
		return p.errorf("rule %s has no verb, noun or adj to start from", r.Name)
	case !p.check:
	case !slices.ContainsFunc(r.Examples, func(e Example) bool { return len(e.Want) > 0 }):
		return p.errorf("rule %s has no example of what it finds", r.Name)
	default:
		if err := p.unambiguous(); err != nil {
			return err
		}
	}
	p.prepositions()
	p.book.Rules = append(p.book.Rules, r)
	return nil
}

// prepositions tells the triggers of the rule what it cannot do without. An end that may be
// understood it can.
func (p *parser) prepositions() {
	r := p.rule
	var all []lexicon.Preps
	for i := range r.Needs {
		if !r.Needs[i].Not {
			all = append(all, p.behind(r.Needs[i].Roles))
		}
	}
	if r.From != nil {
		all = append(all, p.behind(r.From.Roles))
	}
	if r.To != nil && !r.Event && !r.Body && !r.Again && !r.Parties {
		all = append(all, p.behind(r.To.Roles))
	}
	all = slices.DeleteFunc(all, func(x lexicon.Preps) bool { return x == 0 })
	for _, t := range p.triggers {
		t.Again = r.Again
		copy(t.behind[:], all)
	}
}

// behind is the prepositions of some roles, where all are such; 0 elsewhere.
func (p *parser) behind(roles []Role) lexicon.Preps {
	var all lexicon.Preps
	for i := range roles {
		if roles[i].Name != "prep" {
			return 0
		}
		all |= lexicon.PrepsOf(roles[i].Prep)
		if roles[i].Prep == p.at { // "the summit, where"
			all |= lexicon.PrepsOf(p.in)
		}
	}
	return all
}

// asking is what a rule starts from and asks for: two that are the same are ambiguous.
type asking struct {
	conditions int // their number in Book.conditions
	kind       Kind
	prefix     string
	words      string // of the trigger, packed
}

// unambiguous refuses a rule that starts from the same words as another of its
// relation and asks for the same: which of the two would say how sure the claim
// is, and what is meant?
func (p *parser) unambiguous() error {
	r := p.rule
	asks := append([]byte(r.Relation), r.Property...)
	for _, key := range slices.Sorted(maps.Keys(p.said)) {
		if !effects[key] {
			asks = fmt.Append(asks, "\n", key, " ", p.said[key])
		}
	}
	same, known := p.book.conditions[string(asks)]
	if !known {
		same = len(p.book.conditions)
		p.book.conditions[string(asks)] = same
	}
	for _, t := range p.triggers {
		words := make([]byte, 0, 16)
		for _, w := range t.Words {
			words = binary.AppendVarint(words, int64(w))
		}
		key := asking{same, t.Kind, t.Prefix, string(words)}
		if other := p.book.asked[key]; other != nil {
			return p.errorf("rule %s asks the same of %q as the rule at %s:%d", r.Name, p.book.text(t.Words), other.File, other.Line)
		}
		p.book.asked[key] = r
	}
	return nil
}

// text is words as one.
func (b *Book) text(words []int32) string {
	var out []string
	for _, w := range words {
		out = append(out, b.lex.Word(w).Text)
	}
	return strings.Join(out, " ")
}

// readOperators reads operators.tsv: class, effect, words, prepositions; and examples.
func (b *Book) readOperators(dir fs.FS) error {
	f, err := dir.Open("operators.tsv")
	if err != nil {
		return err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimSpace(s.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		if told, ok := strings.CutPrefix(line, "eg\t"); ok {
			text, want, ok := strings.Cut(told, " => ")
			if !ok || strings.Count(want, " | ") < 2 {
				return fmt.Errorf("operators.tsv:%d: an example is written: eg SENTENCE => SUBJECT | RELATION | OBJECT | polarity", n)
			}
			b.Told = append(b.Told, Example{Line: n, Text: text, Want: []string{want}})
			continue
		}
		cells := strings.Split(line, "\t")
		class, known := classNames[cells[0]]
		if len(cells) < 3 || !known {
			return fmt.Errorf("operators.tsv:%d: want a class (verb, noun, sub, ahead, once, prep, stance, topic, adv, subj, plan, sure, hinders, hearsay, wished, standing, resents, behind), an effect, words and prepositions", n)
		}
		effect, err := effectOf(cells[1])
		if err != nil {
			return fmt.Errorf("operators.tsv:%d: %w", n, err)
		}
		o := Operator{Effect: effect}
		if len(cells) > 3 {
			for _, word := range split(cells[3]) {
				prep := b.lex.Lookup(word)
				if b.lex.Word(prep).Closed&lexicon.Prep == 0 {
					return fmt.Errorf("operators.tsv:%d: %q is no preposition", n, word)
				}
				o.takes = append(o.takes, prep)
			}
		}
		for _, words := range split(cells[2]) {
			if err := b.addOperator(class, words, o); err != nil {
				return fmt.Errorf("operators.tsv:%d: %w", n, err)
			}
		}
	}
	return s.Err()
}

// addOperator enters an operator under its first word.
func (b *Book) addOperator(class int, words string, o Operator) error {
	first := b.lex.Lookup(words) // a phrase of the dictionary is one word
	if first == 0 || class == verbs || class == subjects || class >= sure {
		for i, w := range strings.Fields(words) {
			n := b.lex.Lookup(w)
			switch {
			case n == 0:
				return fmt.Errorf("no dictionary has the word %q; add it to field.tsv of the lexicon", w)
			case i == 0:
				first = n
			default:
				o.After = append(o.After, n)
			}
		}
	}
	same := b.operators[class][first]
	if slices.ContainsFunc(same, func(x Operator) bool {
		return slices.Equal(x.After, o.After) && (class != standings || slices.Equal(x.takes, o.takes))
	}) {
		return fmt.Errorf("%q appears twice", words)
	}
	same = append(same, o)
	slices.SortStableFunc(same, func(x, y Operator) int { return len(y.After) - len(x.After) })
	b.operators[class][first] = same
	return nil
}

func effectOf(cell string) (Effect, error) {
	var o Effect
	for _, e := range strings.Fields(cell) {
		switch e {
		case "negated":
			o.Polarity = model.Negated
		case "hypothetical":
			o.Polarity = model.Hypothetical
		case "planned":
			o.Status = model.Planned
		case "past":
			o.Status = model.Past
		case "report":
			o.Report = true
		case "ended":
			o.Ended = true
		case "tried":
			o.Tried = true
		case "lifted":
			o.Lifted = true
		case "asserted":
		default:
			return o, fmt.Errorf("unknown effect %q", e)
		}
	}
	return o, nil
}
