// Package claim finds the claims of an article whose noun phrases are resolved: those that
// the triggers of its sentences tell, and what sentences make of each other's claims.
//
// Of a predicate package scope reads how it is meant, package argument who fills its roles; package
// trigger applies the rules to it. What only several claims or sentences tell is here:
//
//	echo.go        who does the same: "followed suit", "so has Chile"
//	rest.go        the others of several, and lists that go on
//	membership.go  lists of a body's members
//	delegation.go  lists of guests and delegates, and whom somebody led or brought
//	mediation.go   between whom somebody mediates, told elsewhere
//	located.go     where places are
//	calledoff.go   what is called off after it was told
//	denial.go      what is denied or disputed after it was told
//	settle.go      claims that contradict each other, of which not both stay
//	civil.go       whether a story is one of states at all
//	event.go       what claims tell of an event: its date, what it marks
package claim

import (
	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// Finder finds claims. It is safe for concurrent use.
type Finder struct {
	lex      *lexicon.Lexicon
	book     *rule.Book
	res      *mention.Resolver
	scope    *scope.Reader
	args     *argument.Finder
	triggers *trigger.Finder
	w        vocabulary
}

// NewFinder makes a finder.
func NewFinder(l *lexicon.Lexicon, b *rule.Book, r *mention.Resolver) *Finder {
	sc := scope.NewReader(l, b)
	args := argument.NewFinder(l, b, r, sc)
	return &Finder{lex: l, book: b, res: r, scope: sc, args: args, triggers: trigger.NewFinder(l, b, r, sc, args), w: newVocabulary(l)}
}

// Find finds every claim of an article, in no particular order, and notes in d
// what the article tells of its events.
func (f *Finder) Find(d *mention.Document) []trigger.Found { return f.find(d, nil) }

// FindExplained finds every claim, and what nearly was one.
func (f *Finder) FindExplained(d *mention.Document) ([]trigger.Found, []trigger.Miss) {
	var misses []trigger.Miss
	return f.find(d, &misses), misses
}

func (f *Finder) find(d *mention.Document, misses *[]trigger.Miss) []trigger.Found {
	var out []trigger.Found
	so := f.triggers.In(d, misses)
	for _, s := range d.Sentences {
		f.args.NoteDeeds(d, s, so.Deeds)
		before := len(out)
		out = f.triggers.Offices(d, s, out)
		out = so.Verbs(s, false, out)
		for i := range s.NPs {
			out = so.Nouns(s, int32(i), out)
		}
		out = so.Verbs(s, true, out)
		f.invaders(s, out[before:], so.Deeds)
		out = f.onTheList(d, s, out)
		out = f.echoes(d, s, out)
		out = f.requited(d, s, out)
		out = f.liftedAgain(d, s, out)
		out = f.theRest(d, s, out)
		f.undone(s, out)
		f.wasDue(d, s, out)
		f.calledOffSince(d, s, out)
		f.ofNone(d, s, out)
		f.notAfterAll(d, s, out)
		f.deniedAfter(d, s, out)
	}
	out = f.mediated(d, so.Late, out)
	out = f.contested(d, out)
	out = whoMet(d, out)
	out = f.people(d, out)
	out = f.quit(d, out)
	out = bygone(d, out)
	out = f.memberships(d, out)
	out = f.delegations(d, out)
	out = unkept(d, out)
	out = contradicted(out)
	out = f.entourage(d, out)
	out = elsewhere(out)
	out = f.located(d, out)
	out = f.civil(d, out)
	f.told(d, out)
	return out
}

// invaders notes who a clause of the sentence tells to have come to a state with its forces, to which "the invasion" and
// "the landings" go back, whatever the verb: "Soviet tanks rolled into Hungary".
func (f *Finder) invaders(s *syntax.Sentence, told []trigger.Found, deeds map[int]scope.Deed) {
	by := int32(-1)
	for i := range told {
		x := &told[i]
		if x.Relation != model.Invaded || x.Polarity != model.Asserted || x.ByNoun {
			continue
		}
		if by >= 0 && by != x.Subject {
			return
		}
		by = x.Subject
	}
	if by < 0 {
		return
	}
	for _, noun := range [...]int32{f.w.attack, f.w.invasion, f.w.intervention, f.w.landing} {
		if kind := f.book.Deed(noun); kind > 0 {
			deeds[kind] = scope.Deed{By: by, Sentence: s.Index}
		}
	}
}
