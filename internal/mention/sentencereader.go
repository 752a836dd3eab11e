package mention

import "diplograph/internal/lexicon"

// sentenceReader answers what one sentence says by its words and its grammar, whoever is meant by them.
type sentenceReader struct {
	lex *lexicon.Lexicon
	w   words
}

// words are the numbers of the words that the code itself asks for.
type words struct {
	of, in, at, between, to, for_, from, by, as, on, with, his, her, its, their, our, my, i, we, he, she, it, they, them, him, me, us, the, a, an, this, that, paren, another, be, near, under, including, suchAs, accordingTo, ongoing int32
}
