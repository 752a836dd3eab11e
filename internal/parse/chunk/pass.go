// Package chunk finds the noun phrases and verb groups of a sentence that is
// tagged, the names and titles in them, and what labels the sentence.
package chunk

import "diplograph/internal/parse/grammar"

// Pass cuts a sentence into items.
type Pass struct{ *grammar.Grammar }

// New makes the pass.
func New(g *grammar.Grammar) *Pass { return &Pass{g} }
