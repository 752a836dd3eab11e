package grammar

import (
	"diplograph/internal/lexicon"
)

// Vocabulary is the numbers of the words the grammar itself asks for.
type Vocabulary struct {
	To, That, Of, By, Her, There, Be, Become, Remain, The, A, An, Those, This, These, Both, Few, Including,
	Which, Who, Whom, Whose, Another, Each, In, On, With, One, Some, All, Many, Most, Several, Like, Paren,
	As, Than, After, Before, Since, Until, For, Where, Nor, Under, From, Between, Visiting, Acting, Retiring, Installation, Say, Among, Them, Persona, Personae, At, Up, AsWellAs, upTo, Should int32
	Staff, Represent, But, Upon, AtEndOf int32
	Short                                map[int32]int32 // what the short forms of modal verbs are short for
}

func newVocabulary(l *lexicon.Lexicon) Vocabulary {
	w := l.Lookup
	return Vocabulary{
		Short: map[int32]int32{w("'ll"): w("will"), w("'d"): w("would"), w("wo"): w("will"), w("ca"): w("can")},
		Staff: w("staff"), Represent: w("represent"), But: w("but"), Upon: w("upon"), AtEndOf: w("at the end of"),
		AsWellAs: w("as well as"), upTo: w("up to"), Should: w("should"), At: w("at"), Up: w("up"), Persona: w("persona"), Personae: w("personae"), Among: w("among"), Them: w("them"), To: w("to"), That: w("that"), Of: w("of"), By: w("by"), Her: w("her"), There: w("there"), Be: w("be"), Become: w("become"),
		Remain: w("remain"), The: w("the"), A: w("a"), An: w("an"), Those: w("those"), This: w("this"), These: w("these"),
		Both: w("both"), Few: w("few"), Including: w("including"), Which: w("which"), Who: w("who"), Whom: w("whom"), Whose: w("whose"),
		Another: w("another"), Each: w("each"), In: w("in"), On: w("on"), With: w("with"), One: w("one"), Some: w("some"),
		All: w("all"), Many: w("many"), Most: w("most"), Several: w("several"), Like: w("like"), Paren: w("("),
		As: w("as"), Than: w("than"), After: w("after"), Before: w("before"), Since: w("since"), Until: w("until"),
		For: w("for"), Where: w("where"), Nor: w("nor"), Under: w("under"), From: w("from"), Between: w("between"), Visiting: w("visiting"), Acting: w("acting"), Retiring: w("retiring"), Installation: w("installation"), Say: w("say"),
	}
}
