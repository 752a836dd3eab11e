// Package group joins the noun phrases of a sentence: which follows which with its
// preposition, lists, appositions, and what says the same of whom.
package group

import "diplograph/internal/parse/grammar"

// Pass links the noun phrases of a sentence.
type Pass struct{ *grammar.Grammar }

// New makes the pass.
func New(g *grammar.Grammar) *Pass { return &Pass{g} }
