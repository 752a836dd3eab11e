package claim

import (
	"diplograph/internal/lexicon"
)

// vocabulary is the words that this package asks for by their numbers.
type vocabulary struct {
	a, after, among, an, as, at, attack, between, by, former, from, in, intervention, invasion,
	join, landing, of, people, since, the, them, they, to, until, with, would int32
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	w := l.Lookup
	return vocabulary{
		a: w("a"), after: w("after"), among: w("among"), an: w("an"), as: w("as"), at: w("at"),
		attack: w("attack"), between: w("between"), by: w("by"), former: w("former"), from: w("from"), in: w("in"),
		intervention: w("intervention"), invasion: w("invasion"), join: w("join"), landing: w("landing"), of: w("of"), people: w("people"),
		since: w("since"), the: w("the"), them: w("them"), they: w("they"), to: w("to"), until: w("until"), with: w("with"),
		would: w("would"),
	}
}
