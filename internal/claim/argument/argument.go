// Package argument finds who fills the roles of a predicate: the subject and the object
// of its verb, whose a noun is, who stands behind a preposition, and who that is where the
// phrase is a list, includes or excepts somebody, or names nobody itself.
//
//	roles.go         a role of a rule, and the noun phrases that stand in it
//	subjectroles.go  subjects
//	preproles.go     what stands behind a preposition
//	nounroles.go     the roles of a noun: "talks between", "a visit to"
//	ownerroles.go    whose something is, and whom "its" means there
//	modifiers.go     words before a noun: "Western sanctions"
//	complement.go    the clauses behind a trigger
//	aside.go         what stands in the clause and is no part of what it tells
//	expand.go        whom a noun phrase and its list mean
//	included.go      whom "including", "along with" and the like add
//	equated.go       whom another clause says that they are
//	entries.go       the entries of a list
//	place.go         places: here, there, where the article was written
//	deed.go          what was done before, to which "the attack" goes back
package argument

import (
	"slices"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/rule"
)

// Finder finds who fills roles. It is safe for concurrent use.
type Finder struct {
	lex   *lexicon.Lexicon
	book  *rule.Book
	res   *mention.Resolver
	scope *scope.Reader
	w     vocabulary
}

// NewFinder makes a finder.
func NewFinder(l *lexicon.Lexicon, b *rule.Book, r *mention.Resolver, sc *scope.Reader) *Finder {
	return &Finder{lex: l, book: b, res: r, scope: sc, w: newVocabulary(l)}
}

// Filler is an entity in a role.
type Filler struct {
	Entity      int32 // of mention.Document.Entities
	NP          int32 // where it stands; -1 for a part
	First, Last int32 // tokens
	Entry       int   // the sentence after the entry of a list it stands in; 0 for none
	Flip        bool  // "with the exception of": the opposite holds of it
	Neg         bool  // "no Western leaders"
	Maybe       bool  // "Peru and perhaps Chile"
	Via         mention.Via
}

// Among says whether an entity is one of some fillers.
func Among(all []Filler, entity int32) bool {
	return slices.ContainsFunc(all, func(g Filler) bool { return g.Entity == entity })
}

// Unnamed is an entity that a predicate means without a word for it: the summit in "Norway will attend".
func Unnamed(p *scope.Predicate, entity int32) Filler {
	return Filler{Entity: entity, NP: -1, First: p.First, Last: p.Last, Via: mention.ByCoref}
}
