// Package rule holds the declarative rules that say which words make which
// claims: a trigger, the relation, and which of the trigger's arguments is the
// subject and which the object. A rule is written once for active, passive and
// noun, for lists, negation and relative clauses: those are the grammar's.
//
// The rules are the files in data/, for people who know no Go; see
// docs/rules.md.
package rule

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
)

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
	Also  bool  // behind a plus: it fills an end besides what the roles before it do
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
	Several []Several // so many of a type will do, too: "3 Person"
	Kind    string    // of an organization that will do, too: "alliance Organization"; "" for none
	Any     bool      // any noun phrase at all
	Not     bool
	Or      *Need // that will do as well; nil for none
}

// Several is as many of a type or more.
type Several struct {
	Type  model.EntityType
	Count int
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

// Uses says whether an end of a rule can stand in a role.
func (r *Rule) Uses(role string) bool {
	for _, slot := range [...]*Slot{r.From, r.To, r.Pair} {
		if slot != nil && slices.ContainsFunc(slot.Roles, func(x Role) bool { return x.Name == role }) {
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
	Pair       *Slot // both ends, each with each other; beside From and To where nothing stands in the place of To
	Needs      []Need
	Polarity   model.Polarity
	Status     model.Status
	Passive    int   // 1 only passive, -1 only active
	Governed   Words // nouns: the verb of the clause is one of these; none for any
	Plural     bool  // the noun must be plural: "became allies"
	Singular   bool  // the noun must not be plural: "our alliance"
	AnyVerb    bool  // verbs: any will do, and however it is meant
	Perfect    bool  // verbs: only "has been" and the like
	Future     bool  // verbs: only of what is to come: "will be destroyed"
	Finite     bool  // verbs: neither infinitive nor gerund nor what goes on: "is negotiating a treaty" makes none
	Lasting    bool  // to end it says that it was: "ended the war"
	Asked      bool  // to refuse it says that it was asked for: "declined to extradite him to Peru"
	Tried      bool  // to be trying it is to do it: "is trying to mediate"
	Given      bool  // true of the event whoever goes there: "will not attend the summit in Baku"
	Abroad     bool  // only where the object is not the subject's own state, nor in it
	Parties    bool  // an object that no argument fills is whose dealings the article told of last
	Incidental bool  // who did not do it may have been there: "did not shake hands at the summit"
	Confidence float64
	Again      bool // a passive that names no agent has that of the claim of the relation told before
	Event      bool // an end that no argument fills is the article's event of the kind
	EventKind  string
	Body       bool // an object that no argument fills is the organization of the kind that the passage is about
	BodyKind   string
	Examples   []Example
}

// flags are the keys that stand alone, in the order of Rule.flags.
var flags = []string{"plural", "singular", "perfect", "future", "finite", "lasting", "asked", "tried", "given", "again", "abroad", "parties", "incidental"}

// flags are what these keys set.
func (r *Rule) flags() []*bool {
	return []*bool{&r.Plural, &r.Singular, &r.Perfect, &r.Future, &r.Finite, &r.Lasting, &r.Asked, &r.Tried, &r.Given, &r.Again, &r.Abroad, &r.Parties, &r.Incidental}
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
	Told      []Example // what the operators make of whole sentences; only where they were checked
	verbs     map[int32][]*Trigger
	nouns     map[int32][]*Trigger
	adjs      map[int32][]*Trigger
	operators [classes]map[int32][]Operator // by first word; longest first
	light     Words
	quantity  Words
	whose     Words
	happens   Words
	deeds     map[int32]int     // nouns, by kind
	does      map[int32][]int   // verbs, by their kinds
	outcomes  map[int32][]int32 // verbs, by the prepositions before what comes of their subject
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
	means               // a noun: the infinitive behind it tells only what for: "has the power to"
	beings              // words right behind "be", over the subject: "is years away"
	recants             // a verb: its subject does not do what it had said before
	classes
)

var classNames = map[string]int{"verb": verbs, "noun": nouns, "sub": subordinates, "ahead": ahead, "once": once, "prep": prepositions, "stance": stances, "topic": topics, "adv": adverbs, "subj": subjects, "plan": plans, "sure": sure, "hinders": hinders, "hearsay": hearsay, "wished": wished, "resents": resents, "standing": standings, "behind": behinds, "means": means, "being": beings, "recants": recants}

// Operator is a word, or a verb with its particle ("call off"), that changes how
// the statements in its scope are meant.
type Operator struct {
	Effect
	After []int32 // the words after the first
	takes []int32 // prepositions whose objects it scopes over
}

// Takes says whether the operator's scope includes what follows a preposition.
func (o *Operator) Takes(prep int32) bool { return prep != 0 && slices.Contains(o.takes, prep) }

// Verbs are the triggers whose verb has that lemma.
func (b *Book) Verbs(lemma int32) []*Trigger { return b.verbs[lemma] }

// Nouns are the triggers whose head is that noun, singular.
func (b *Book) Nouns(stem int32) []*Trigger { return b.nouns[stem] }

// Adjs are the triggers that end in that word before a noun.
func (b *Book) Adjs(word int32) []*Trigger { return b.adjs[word] }

// Light says whether a verb only supports the noun that is its object: "hold
// talks", "impose sanctions".
func (b *Book) Light(lemma int32) bool { return b.light.Has(lemma) }

// Happens says whether a verb says of its subject only that it is the case: "the
// visit took place".
func (b *Book) Happens(lemma int32) bool { return b.happens.Has(lemma) }

// Quantity says whether a noun only counts what comes after its "of": "rounds
// of sanctions".
func (b *Book) Quantity(stem int32) bool { return b.quantity.Has(stem) }

// Whose says whether what comes after a noun's "of" has it or does it: "the
// actions of the army", not "the invasion of Kuwait".
func (b *Book) Whose(stem int32) bool { return b.whose.Has(stem) }

// Outcome says whether a preposition behind a verb names what comes of its subject: "grew into a war".
func (b *Book) Outcome(verb, prep int32) bool { return slices.Contains(b.outcomes[verb], prep) }

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

// Prefixed says whether rules have a verb with a prefix for a word of its own: "re-establish", which restores.
func (b *Book) Prefixed(lemma int32, prefix string) bool {
	return slices.ContainsFunc(b.verbs[lemma], func(t *Trigger) bool { return t.Prefix == prefix && prefix == "re" })
}

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

// Means says whether a noun is what somebody has or lacks to do what the infinitive behind it tells: "has the power to".
func (b *Book) Means(stem int32) bool { return len(b.operators[means][stem]) > 0 }

// Beings are the operators over the subject that begin, right behind "be", with a word: "is years away".
func (b *Book) Beings(word int32) []Operator { return b.operators[beings][word] }

// Resents says whether a verb leaves standing what its object names as known, being against it or
// adding to it: "rejects the annexation", "to prolong the war".
func (b *Book) Resents(lemma int32) bool { return len(b.operators[resents][lemma]) > 0 }

// Denies are the operators over their own subject that begin with a verb: "the
// visit fell through".
func (b *Book) Denies(lemma int32) []Operator { return b.operators[subjects][lemma] }

// Thwarts are the operators over what is planned, where the plan is their subject: "plans to
// join collapsed".
func (b *Book) Thwarts(lemma int32) []Operator { return b.operators[plans][lemma] }

// Recants are the operators that begin with a verb and say that its subject does not do what it had said before: "backed down".
func (b *Book) Recants(lemma int32) []Operator { return b.operators[recants][lemma] }

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
