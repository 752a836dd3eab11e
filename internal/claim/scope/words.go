package scope

import (
	"diplograph/internal/lexicon"
)

// vocabulary is the words that this package asks for by their numbers.
type vocabulary struct {
	a, according, among, an, and, as, aswell, at, be, between, but, by, can, cannot,
	could, draft, failure, follow, forWord, from, had, in, including, it, later, look, may, might,
	must, of, on, shall, should, subsequently, than, the, these, this, to, under, until, were,
	will, with, would int32
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	w := l.Lookup
	return vocabulary{
		a: w("a"), according: w("according to"), among: w("among"), an: w("an"), and: w("and"), as: w("as"),
		aswell: w("as well as"), at: w("at"), be: w("be"), between: w("between"), but: w("but"), by: w("by"),
		can: w("can"), cannot: w("cannot"), could: w("could"), draft: w("draft"), failure: w("failure"), follow: w("follow"),
		forWord: w("for"), from: w("from"), had: w("had"), in: w("in"), including: w("including"), it: w("it"),
		later: w("later"), look: w("look"), may: w("may"), might: w("might"), must: w("must"), of: w("of"),
		on: w("on"), shall: w("shall"), should: w("should"), subsequently: w("subsequently"), than: w("than"), the: w("the"),
		these: w("these"), this: w("this"), to: w("to"), under: w("under"), until: w("until"), were: w("were"),
		will: w("will"), with: w("with"), would: w("would"),
	}
}
