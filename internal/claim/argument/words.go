package argument

import (
	"diplograph/internal/lexicon"
)

// vocabulary is the words that this package asks for by their numbers.
type vocabulary struct {
	a, addition, along, alongside, among, an, and, apart, as, aside, aswell, at, attack, behalf,
	besides, between, but, by, except, exceptFor, exception, follow, following, forWord, from, here, in, include,
	including, join, like, missile, move, of, on, or, other, paren, suchAs, take, than, the,
	them, these, they, this, those, to, together, unlike, with int32
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	w := l.Lookup
	return vocabulary{
		a: w("a"), addition: w("in addition to"), along: w("along with"), alongside: w("alongside"), among: w("among"), an: w("an"),
		and: w("and"), apart: w("apart from"), as: w("as"), aside: w("aside from"), aswell: w("as well as"), at: w("at"),
		attack: w("attack"), behalf: w("behalf"), besides: w("besides"), between: w("between"), but: w("but"), by: w("by"),
		except: w("except"), exceptFor: w("except for"), exception: w("with the exception of"), follow: w("follow"), following: w("following"), forWord: w("for"),
		from: w("from"), here: w("here"), in: w("in"), include: w("include"), including: w("including"), join: w("join"),
		like: w("like"), missile: w("missile"), move: w("move"), of: w("of"), on: w("on"), or: w("or"),
		other: w("other than"), paren: w("("), suchAs: w("such as"), take: w("take"), than: w("than"), the: w("the"),
		them: w("them"), these: w("these"), they: w("they"), this: w("this"), those: w("those"), to: w("to"),
		together: w("together with"), unlike: w("unlike"), with: w("with"),
	}
}
