// Package clause links the verb groups of a sentence with their arguments and with
// each other.
package clause

import "diplograph/internal/parse/grammar"

// Pass finds the clauses of a sentence.
type Pass struct {
	*grammar.Grammar
	frames []frame // kept from one sentence to the next
}

// New makes the pass.
func New(g *grammar.Grammar) *Pass { return &Pass{Grammar: g} }
