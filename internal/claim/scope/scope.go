// Package scope knows what the words of a sentence say of each other: which clause
// or noun a noun phrase hangs on, and in the scope of which words a predicate stands. By
// these it reads how a predicate is meant: whether the text affirms it, denies it or only
// considers it, whether it is past, planned or so now, and who says so.
//
// How a predicate is meant is decided in steps, each in a file:
//
//	state.go        the way from a predicate through the clauses above it
//	noun.go         how what a noun states is meant, by its words and the clause around it
//	mood.go         what its own clause says: tense, "not", mood, adverb, condition, question
//	operator.go     which words around change how it is meant, and what is in their scope
//	clausescope.go  what the clause above makes of an infinitive, a gerund, a report
//	nounscope.go    what the words before a noun and the nouns above it make of it
//	open.go         what leaves a deed open without denying it: means, sight, forgeries
//	known.go        what is taken to be there whatever is said of it
//	attribution.go  by whom it is said, and whether it is a story
//	statement.go    what several of these make of one statement
//
// What hangs on what is in attachment.go. Which noun phrases are denied by themselves ("no
// leader", "but not Hungary") the syntax knows (NP.Neg).
package scope

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/rule"
)

// Reader reads how predicates are meant. It is safe for concurrent use.
type Reader struct {
	lex  *lexicon.Lexicon
	book *rule.Book // its operators: verbs, nouns and the like that change how what they govern is meant
	w    vocabulary
}

// NewReader makes a reader.
func NewReader(l *lexicon.Lexicon, b *rule.Book) *Reader {
	return &Reader{lex: l, book: b, w: newVocabulary(l)}
}
