// Package trigger applies the rules to the sentences of an article: it finds each trigger,
// asks what its rule needs, fills the ends of the rule's relation, and makes a claim of each
// of one end with each of the other, with its date and the reason given for it.
//
//	trigger.go     the triggers of a sentence: verbs, nouns, adjectives, names of events
//	apply.go       a rule applied to one of them
//	needs.go       what a rule needs around its trigger
//	end.go         who fills an end of its relation
//	pair.go        both ends in one phrase: "Peru and Chile signed"
//	place.go       ends that are places
//	understood.go  an event that is meant without being named
//	again.go       an end that was told before
//	emit.go        the claim
//	possible.go    which entities a relation can join
//	meant.go       how the claim is meant, by its statement, its ends and its rule
//	given.go       what is so whatever is said of it
//	date.go        when, by dates; relative.go by words like "yesterday"
//	reason.go      why
//	event.go       what rules tell of events beside relations
//	office.go      offices, which the mentions know, as claims
//	miss.go        what nearly was a claim
package trigger

import (
	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Finder finds triggers. It is safe for concurrent use.
type Finder struct {
	lex   *lexicon.Lexicon
	book  *rule.Book
	res   *mention.Resolver
	scope *scope.Reader
	args  *argument.Finder
	w     vocabulary
}

// NewFinder makes a finder.
func NewFinder(l *lexicon.Lexicon, b *rule.Book, r *mention.Resolver, sc *scope.Reader, args *argument.Finder) *Finder {
	return &Finder{lex: l, book: b, res: r, scope: sc, args: args, w: newVocabulary(l)}
}

// Found is a claim in terms of the article's entities. Triggers make it; package claim takes away, adds
// and doubts by what the rest of the article says.
type Found struct {
	Subject, Object int32 // mention.Document.Entities
	Relation        model.Relation
	Polarity        model.Polarity
	Status          model.Status
	Rule            string
	Sentence        int
	First, Last     int32 // tokens of its words
	Confidence      float64
	Role, Topic     string
	Reason          string // why, in the words of the text; "" where it gives none
	Date            string
	Since, Until    string
	By              int32          // who says so; -1
	Clause          int32          // the clause that tells it; -1
	ByNoun          bool           // in which a noun tells it
	Now             bool           // of an office, that the text says that somebody is in it
	Stated, Ruled   model.Polarity // as the sentence means it, and what the rule makes of it
	Actor           Actor
}

// Search goes through an article for triggers; it holds what is found so far beside the claims.
type Search struct {
	*Finder
	d      *mention.Document
	misses *[]Miss            // where near misses go; nil for nowhere
	Deeds  map[int]scope.Deed // what was done last, by rule.Book.Deed; argument.Finder.NoteDeeds writes it
	Late   []Late             // rules whose object is told elsewhere, for package claim to find
}

// In begins to look for triggers in an article; near misses go to misses, nil for nowhere.
func (f *Finder) In(d *mention.Document, misses *[]Miss) *Search {
	return &Search{Finder: f, d: d, misses: misses, Deeds: make(map[int]scope.Deed)}
}

// Verbs finds the verb triggers of a sentence: of rules that go back to what is told
// before, or of the others.
func (f *Search) Verbs(s *syntax.Sentence, again bool, out []Found) []Found {
	for c := range s.Clauses {
		v := &s.Verbs[s.Clauses[c].Verb]
		p := new(scope.Predicate)
		try := func(t *rule.Trigger, last int32) {
			*p = scope.Predicate{Doc: f.d, Sent: s, Clause: int32(c), NP: -1, Part: -1, First: v.First, Last: last, Deeds: f.Deeds}
			out = f.apply(p, t.Rule, out)
		}
		// What a rule lacks is worth a word only to who asks for near misses.
		possible := func(t *rule.Trigger) bool {
			return t.Again == again && (f.misses != nil || t.Possible(s.Preps))
		}
		for _, t := range f.book.AnyVerb() {
			if possible(t) {
				try(t, v.Last)
			}
		}
		for _, t := range f.book.Verbs(v.Lemma) {
			if !possible(t) {
				continue
			}
			last, ok := f.VerbWords(s, v, t)
			if !ok {
				last, ok = behindObject(s, int32(c), t)
			}
			if ok {
				try(t, last)
			}
		}
	}
	return out
}

// VerbWords says whether the words after a verb are those of a trigger of
// several words, like "take part"; it returns where the trigger ends.
func (f *Finder) VerbWords(s *syntax.Sentence, v *syntax.Verb, t *rule.Trigger) (int32, bool) {
	if t.Prefix != "" && (v.Head <= s.First || f.lex.Word(s.Words[v.Head-1]).Text != t.Prefix || !s.Doc.Tokens[v.Head].Joined) {
		return 0, false
	}
	if t.Prefix == "" && v.Head > s.First && s.Doc.Tokens[v.Head].Joined && f.book.Prefixed(v.Lemma, f.lex.Word(s.Words[v.Head-1]).Text) {
		return 0, false // "re-established" is a verb of its own
	}
	last, ok := f.scope.WordsAfter(s, v.Last, t.Words[1:])
	return last, ok && (len(t.Words) != 2 || !behindNoun(s, v.Last, last-1))
}

// behindNoun says whether the word at token at is the preposition of what stands behind it, and a noun phrase between it and a verb
// that ends before token from: "continued its work | on trade", not "continued | on to Oslo".
func behindNoun(s *syntax.Sentence, from, at int32) bool {
	between := false
	for np := range s.NPs {
		switch n := &s.NPs[np]; {
		case n.First >= from && n.Last <= at:
			between = true
		case n.First == at+1 && n.Prep == s.Words[at]:
			return between
		}
	}
	return false
}

// behindObject says whether the one further word of a trigger stands right behind the
// object of its verb: "ordered ten Russian diplomats out", "brought Peru and Chile together".
func behindObject(s *syntax.Sentence, c int32, t *rule.Trigger) (int32, bool) {
	cl := &s.Clauses[c]
	if len(t.Words) != 2 || t.Prefix != "" || cl.Obj < 0 || s.Verbs[cl.Verb].Passive {
		return 0, false
	}
	at := s.NPs[cl.Obj].Last
	for m := s.NPs[cl.Obj].Next; m >= 0; m = s.NPs[m].Next {
		at = s.NPs[m].Last
	}
	if at < s.Last && s.Doc.Tokens[at].Kind == text.Comma {
		at++ // "brought the president, Ana Rios, together with"
	}
	if at >= s.Last || at <= s.Verbs[cl.Verb].Last || s.Words[at] != t.Words[1] || behindNoun(s, s.Verbs[cl.Verb].Last, at) {
		return 0, false
	}
	return at + 1, true
}

// Nouns finds the noun and adjective triggers of a noun phrase.
func (f *Search) Nouns(s *syntax.Sentence, np int32, out []Found) []Found {
	d := f.d
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		p := &s.Parts[k]
		if p.Kind == syntax.PEntity {
			out = f.namedEvent(s, np, k, out)
			continue
		}
		if p.Kind == syntax.PDate || p.Kind == syntax.PNum || p.Kind == syntax.PPron {
			continue
		}
		for i := p.First; i < p.Last; i++ {
			w := s.Words[i]
			for _, t := range f.book.Adjs(w) {
				if k < n.Head && f.WordsBefore(s, i, t.Words, true) {
					out = f.apply(&scope.Predicate{Doc: d, Sent: s, Clause: -1, NP: np, Part: k, First: i, Last: i + 1, Deeds: f.Deeds}, t.Rule, out)
				}
			}
		}
		last := p.Last - 1
		stem := f.lex.Word(s.Words[last]).Stem
		if stem == 0 {
			stem = s.Words[last]
		}
		triggers := f.book.Nouns(stem)
		if len(triggers) == 0 {
			continue
		}
		pred := scope.Predicate{Doc: d, Sent: s, Clause: -1, NP: np, Part: -1, First: p.First, Last: p.Last, Deeds: f.Deeds}
		counted := k > n.PFirst && s.Parts[k-1].Kind == syntax.PNum && d.Text.Tokens[p.First].Joined              // "the 27-member Union, Peru and Chile"
		if k != n.Head && (p.Kind == syntax.PAdj || p.Last < s.Last && d.Text.Tokens[p.Last].Joined || counted) { // "other Republicans", "present-day Peru"
			continue
		}
		if k != n.Head {
			// "German ally Austria-Hungary": a noun before the name it describes.
			if k > n.Head || s.Parts[n.Head].Kind != syntax.PEntity && s.Parts[n.Head].Kind != syntax.PName {
				if k != n.Head {
					// "a ceasefire agreement", "sanctions regime": the trigger before its head
					continue
				}
			}
			pred.Part = k
		} else {
			pred.Clause, pred.Light = f.scope.Support(s, np)
		}
		for _, t := range triggers {
			if f.WordsBefore(s, last, t.Words, false) {
				out = f.apply(&pred, t.Rule, out)
			}
		}
	}
	if like := n.Like; like >= 0 && s.NPs[like].Head >= 0 && (s.Class(np) == syntax.CNumber && (n.Head < 0 || s.Class(like) == syntax.CEvent) || // "that between Peru and Chile"
		n.Head > n.PFirst && s.Parts[n.Head].Kind == syntax.PEntity && s.Parts[n.Head-1].Kind == syntax.PEntity) { // "the Peru-Chile and Peru-Cuba alliances"
		last := s.Parts[s.NPs[like].Head].Last - 1
		pred := scope.Predicate{Doc: d, Sent: s, NP: np, Part: -1, First: n.First, Last: n.Last, Deeds: f.Deeds}
		pred.Clause, pred.Light = f.scope.Support(s, np)
		for _, t := range f.book.Nouns(f.lex.Word(s.Words[last]).Stem) {
			if f.WordsBefore(s, last, t.Words, false) {
				out = f.apply(&pred, t.Rule, out)
			}
		}
	}
	return out
}

// namedEvent applies the rules of the noun for an event's kind to its name:
// those of "congress" to "the Congress of Berlin".
func (f *Search) namedEvent(s *syntax.Sentence, np, k int32, out []Found) []Found {
	d, p := f.d, &s.Parts[k]
	if k != s.NPs[np].Head {
		return out
	}
	name := ""
	for _, x := range p.Senses {
		if x.Class == lexicon.NamedEvent {
			name = f.lex.Entities[x.Ref].Kind
			break
		}
	}
	if e := d.Entity(s, np, model.Event); name == "" && e >= 0 { // "the sixteenth South Pacific Forum"
		name = d.Entities[e].Kind
	}
	if name == "" {
		return out
	}
	pred := scope.Predicate{Doc: d, Sent: s, NP: np, Part: -1, First: p.First, Last: p.Last}
	pred.Clause, pred.Light = f.scope.Support(s, np)
	kind := f.lex.Lookup(name)
	if w := f.lex.Word(kind); w.Plural {
		kind = w.Stem
	}
	byName := &Search{Finder: f.Finder, d: d} // what a name lacks is no near miss
	for _, t := range f.book.Nouns(kind) {
		if len(t.Words) == 1 {
			out = byName.apply(&pred, t.Rule, out)
		}
	}
	return out
}

// WordsBefore says whether the words of a trigger end at token i.
func (f *Finder) WordsBefore(s *syntax.Sentence, i int32, words []int32, exact bool) bool {
	for k := len(words) - 2; k >= 0; k-- {
		i--
		if i < s.First || s.Words[i] != words[k] {
			return false
		}
	}
	return true
}
