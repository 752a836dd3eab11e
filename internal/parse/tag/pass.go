// Package tag finds the parts of speech: a word that can be several takes the one
// its neighbours allow.
package tag

import "diplograph/internal/parse/grammar"

// Pass gives the tokens of a sentence their tags.
type Pass struct{ *grammar.Grammar }

// New makes the pass.
func New(g *grammar.Grammar) *Pass { return &Pass{g} }
