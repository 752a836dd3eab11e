package trigger

import (
	"diplograph/internal/lexicon"
)

// vocabulary is the words that this package asks for by their numbers.
type vocabulary struct {
	a, an, arrest, as, at, attack, be, because, between, by, diplomat, forWord, had, in,
	including, it, like, million, must, nationals, of, on, over, paren, shall, since, subjectTo, suchAs,
	the, under, until, venue, will, with, would int32
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	w := l.Lookup
	return vocabulary{
		a: w("a"), an: w("an"), arrest: w("arrest"), as: w("as"), at: w("at"), attack: w("attack"),
		be: w("be"), because: w("because of"), between: w("between"), by: w("by"), diplomat: w("diplomat"), forWord: w("for"),
		had: w("had"), in: w("in"), including: w("including"), it: w("it"), like: w("like"), million: w("million"),
		must: w("must"), nationals: w("nationals"), of: w("of"), on: w("on"), over: w("over"), paren: w("("),
		shall: w("shall"), since: w("since"), subjectTo: w("subject to"), suchAs: w("such as"), the: w("the"), under: w("under"),
		until: w("until"), venue: w("venue"), will: w("will"), with: w("with"), would: w("would"),
	}
}
