package grammar

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Phrase finds several words with the grammar of one at token i.
func (g *Grammar) Phrase(s *syntax.Sentence, i int32) (int32, lexicon.PhraseEntry) {
	if g.Lex.Word(s.Words[i]).Closed == 0 && !g.Lex.StartsPhrase(s.Words[i]) {
		return 0, lexicon.PhraseEntry{}
	}
	n, senses := g.LookUp(s, i, s.Last)
	for _, x := range senses {
		if x.Class == lexicon.Phrase {
			ph := g.Lex.Phrases[x.Ref]
			end := i + int32(n)
			if ph.Class == lexicon.To || ph.Class == lexicon.Prep && end < s.Last && s.Tag(end-1) == syntax.To && s.Tag(end) == syntax.VBase {
				return 0, lexicon.PhraseEntry{} // "in order to attend", "due to attend" are read at their last word
			}
			if ph.Class == lexicon.Adv && s.Words[i] == g.V.Of && i > s.First && end < s.Last && (s.Doc.Tokens[end].Capital || g.OfficeAt(s, end)) {
				return 0, lexicon.PhraseEntry{} // "the widow of | late President Rios"
			}
			if ph.Word == g.V.upTo && i > s.First && end < s.Last && s.Tag(i-1).Verb() && g.quantityAt(s, end) {
				ph.Class = lexicon.Adv // "sent up to | 300 troops"
			}
			return int32(n), ph
		}
	}
	return 0, lexicon.PhraseEntry{}
}

// quantityAt says whether the number or sum at token i can be of things, no year.
func (g *Grammar) quantityAt(s *syntax.Sentence, i int32) bool {
	t := &s.Doc.Tokens[i]
	return g.SumAt(s, i) > 0 || t.Kind == text.Number && !syntax.IsYear(s.Doc.Of(int(i))) || t.Kind == text.Word && g.Lex.Word(s.Words[i]).Closed&lexicon.NumberWord != 0
}

// OpensGerund says whether a gerund of several words begins with a word: "never | having
// visited".
func (g *Grammar) OpensGerund(word int32) bool {
	w := g.Lex.Word(word).Text
	return w == "having" || w == "being"
}

// StatesBefore is where the list of states, each with a comma or "and" behind it, begins that
// ends before item n; n for none.
func StatesBefore(s *syntax.Sentence, n int) int {
	for i := 0; i < 6 && n > 2 && (s.Items[n-1].Kind == syntax.IConj || s.Items[n-1].Kind == syntax.IComma) && s.Items[n-2].Kind == syntax.INP && s.Class(s.Items[n-2].Ref) == syntax.CState && s.NPs[s.Items[n-2].Ref].Prep == 0; i++ {
		n -= 2
	}
	return n
}

// OfficeAt says whether a title begins at token i.
func (g *Grammar) OfficeAt(s *syntax.Sentence, i int32) bool {
	if i >= s.Last || s.Words[i] == 0 {
		return false
	}
	n, senses := g.Lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	return n > 0 && (syntax.HasClass(senses, lexicon.Office) || syntax.HasClass(senses, lexicon.Offices))
}

// NamesPerson says whether the capitalised run at j begins like a person's
// name: with no ordinary word, with a given name, or with a particle, "Le Minh".
func (g *Grammar) NamesPerson(s *syntax.Sentence, j int32) bool {
	w := g.Lex.Word(s.Words[j])
	if w.Closed&lexicon.Particle != 0 && w.Closed&(lexicon.Prep|lexicon.Det|lexicon.Pron) == 0 && j+1 < s.Last && s.Doc.Tokens[j+1].Capital {
		return true
	}
	return w.Given || !w.Known() && g.Lex.Head(s.Words[j]) == 0
}

// WordIs says whether the word at token i alone can be of a class: the name of an organization, a title. It is asked while the parser
// holds what a name can mean, and so does not write over that.
func (g *Grammar) WordIs(s *syntax.Sentence, i int32, c lexicon.Class) bool {
	n, senses := g.Lex.Match(s.Doc, s.Words, int(i), int(i+1), nil)
	return n == 1 && syntax.HasClass(senses, c)
}

// InitialAt says whether a single capital stands at token i, as in "Frank A. Rose".
func (g *Grammar) InitialAt(s *syntax.Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	t := &s.Doc.Tokens[i]
	return t.Kind == text.Word && t.Capital && (t.End-t.Start == 1 || t.End-t.Start == 2 && s.Doc.Text[t.End-1] == '.')
}

// AllBut says whether the word at token i leaves out what comes after it: "all but
// Norway attended".
func (g *Grammar) AllBut(s *syntax.Sentence, i int32) bool {
	if i <= s.First || g.Lex.Word(s.Words[i]).Text != "but" {
		return false
	}
	switch g.Lex.Word(s.Words[i-1]).Text {
	case "all", "everyone", "everybody", "everything", "anything":
		return true
	}
	return false
}

// SumAt measures a sum of money at token j, "$40", "US$3", "€5", or a percentage,
// "70%", without the million after it; 0 if there is none.
func (g *Grammar) SumAt(s *syntax.Sentence, j int32) int32 {
	tokens := s.Doc.Tokens
	number := func(k int32) bool { return k < s.Last && tokens[k].Kind == text.Number }
	sign := func(k int32) bool {
		if k >= s.Last || tokens[k].Kind != text.Other {
			return false
		}
		switch s.Doc.Of(int(k)) {
		case "$", "€", "£", "¥", "₩", "₹", "₽":
			return true
		}
		return false
	}
	switch {
	case sign(j) && number(j+1):
		return 2
	case tokens[j].AllCaps && sign(j+1) && tokens[j+1].Start == tokens[j].End && number(j+2):
		return 3
	case number(j) && j+1 < s.Last && tokens[j+1].Kind == text.Other && s.Doc.Of(int(j+1)) == "%":
		return 2
	}
	return 0
}

// Clausal says whether a preposition can also begin a clause.
func (g *Grammar) Clausal(word int32) bool {
	switch word {
	case g.V.After, g.V.Before, g.V.Since, g.V.Until, g.V.As, g.V.Than, g.V.Like, g.V.For:
		return true
	}
	return false
}

// InitialBehind says whether an initial and a surname follow token i: "April | M. Perry".
func (g *Grammar) InitialBehind(s *syntax.Sentence, i int32) bool {
	t := s.Doc.Tokens
	return i+2 < s.Last && t[i+1].Kind == text.Word && t[i+1].End-t[i+1].Start == 2 && t[i+1].Capital && s.Doc.Text[t[i+1].End-1] == '.' &&
		t[i+2].Kind == text.Word && t[i+2].Capital && g.Lex.Word(s.Words[i+2]).Closed == 0
}

// Membership says whether token i tells, with a capital, of those who belong to the
// organization whose acronym stands before it.
func (g *Grammar) Membership(s *syntax.Sentence, i int32) bool {
	switch w := g.Lex.Word(s.Words[i]); {
	case s.Words[i-1] == 0:
		return false
	case w.Text == "states" || w.Text == "countries":
		return g.Lex.Word(s.Words[i-1]).Text == "member" && i > s.First+1 && g.Membership(s, i-1)
	case w.Stem != 0 && (g.Lex.Word(w.Stem).Text == "ally" || g.Lex.Word(w.Stem).Text == "member" || g.Lex.Word(w.Stem).Text == "partner"):
		if !s.Doc.Tokens[i-1].AllCaps {
			return g.Lex.Word(s.Words[i-1]).Closed&lexicon.Poss != 0
		}
		return g.WordIs(s, i-1, lexicon.Org)
	}
	return false
}

// Aside is what stands between commas behind an auxiliary, which belongs to the verb
// after it: "would, in turn, | sever", "has not, as of today, | recognised".
type Aside struct {
	Aux  syntax.Tag // the auxiliary
	Word int32      // its word
	Verb int32      // where the rest of the verb begins
}

// AsideAt is what the comma at token i opens between an auxiliary and its verb; none
// where a verb of its own stands in it.
func (g *Grammar) AsideAt(s *syntax.Sentence, i int32) Aside {
	aux := i - 1
	for aux > s.First && s.Tag(aux) == syntax.Neg {
		aux--
	}
	if aux < s.First {
		return Aside{}
	}
	forms := FormsAfter(s.Tag(aux))
	if tag := s.Tag(aux); tag == syntax.To || tag == syntax.Do {
		forms = lexicon.Base
	}
	if forms == 0 {
		return Aside{}
	}
	k := i + 1
	for ; k < s.Last && k < i+12 && s.Doc.Tokens[k].Kind != text.Comma; k++ {
		if kind := s.Doc.Tokens[k].Kind; kind != text.Word && kind != text.Number && kind != text.Clitic {
			return Aside{}
		}
		w := g.Lex.Word(s.Words[k])
		if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Do|lexicon.Rel|lexicon.Pron) != 0 || w.Closed&lexicon.Sub != 0 && w.Closed&lexicon.Prep == 0 ||
			w.Forms&(lexicon.Past|lexicon.Third|lexicon.Gerund) != 0 && !w.Noun && !w.Adj && w.Closed == 0 {
			return Aside{}
		}
	}
	verb := k + 1
	for verb < s.Last && g.Lex.Word(s.Words[verb]).Closed&(lexicon.Adv|lexicon.Neg) != 0 {
		verb++
	}
	if k >= s.Last || s.Doc.Tokens[k].Kind != text.Comma || verb >= s.Last || s.Doc.Tokens[verb].Capital {
		return Aside{}
	}
	w := g.Lex.Word(s.Words[verb])
	switch {
	case w.Closed&lexicon.Be != 0 && (forms&lexicon.Base != 0 && w.Text == "be" || s.Tag(aux) == syntax.Have && w.Text == "been"):
	case w.Closed&lexicon.Have != 0 && forms&lexicon.Base != 0 && w.Text == "have":
	case w.Closed == 0 && w.Forms&forms != 0:
	default:
		return Aside{}
	}
	return Aside{Aux: s.Tag(aux), Word: s.Words[aux], Verb: verb}
}

// FormsAfter are the forms of a verb behind an auxiliary; 0 where that is none.
func FormsAfter(aux syntax.Tag) lexicon.VerbForm {
	switch aux {
	case syntax.Modal:
		return lexicon.Base
	case syntax.Have:
		return lexicon.Participle
	case syntax.Be:
		return lexicon.Participle | lexicon.Gerund
	}
	return 0
}

// Nominal says whether a noun phrase can go on or begin with token i.
func (g *Grammar) Nominal(s *syntax.Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	t := &s.Doc.Tokens[i]
	switch t.Kind {
	case text.Number, text.OpenQuote:
		return true
	case text.Word:
	default:
		return false
	}
	w := g.Lex.Word(s.Words[i])
	if s.Words[i] == g.V.That {
		return false
	}
	if t.Capital || s.Words[i] == 0 {
		return true
	}
	if w.Closed&(lexicon.Det|lexicon.Poss|lexicon.Quantifier|lexicon.NumberWord|lexicon.Ordinal|lexicon.NegDet|lexicon.Pron) != 0 {
		return true
	}
	return w.Closed == 0 && (w.Noun || w.Adj || w.Forms&(lexicon.Participle|lexicon.Gerund) != 0)
}

// AdverbPair says whether at token i two adverbs joined by "and" stand before a verb: "openly
// and quietly support".
func (g *Grammar) AdverbPair(s *syntax.Sentence, i int32) bool {
	if i+3 >= s.Last {
		return false
	}
	adverb := func(k int32) bool {
		w := g.Lex.Word(s.Words[k])
		return w.Closed&lexicon.Adv != 0 && w.Forms == 0
	}
	return adverb(i) && g.Lex.Word(s.Words[i+1]).Text == "and" && adverb(i+2) && g.Lex.Word(s.Words[i+3]).Forms&lexicon.Base != 0
}

// Helps says whether token i is the verb "help" or "let", after which an infinitive has no "to".
func (g *Grammar) Helps(s *syntax.Sentence, i int32) bool {
	if s.Tag(i) < syntax.VBase || s.Tag(i) > syntax.VGer {
		return false
	}
	lemma := g.Lex.Word(g.Lex.Word(s.Words[i]).Lemma).Text
	return lemma == "help" || lemma == "let"
}

// LongNameAt says whether a name of several words that has a class begins at token i:
// "managing partner", "DR Congo".
func (g *Grammar) LongNameAt(s *syntax.Sentence, i int32, class lexicon.Class) bool {
	n, senses := g.LookUp(s, i, s.Last)
	return n > 1 && syntax.HasClass(senses, class)
}

// Compared says whether a word no dictionary has is the comparative or the
// superlative of an adjective: "wider", "heaviest", "biggest".
func (g *Grammar) Compared(word string) bool {
	stem, ok := strings.CutSuffix(word, "est")
	if !ok {
		if stem, ok = strings.CutSuffix(word, "er"); !ok {
			return false
		}
	}
	n := len(stem)
	if n < 3 {
		return false
	}
	adj := func(s string) bool { return g.Lex.Word(g.Lex.Lookup(s)).Adj }
	return adj(stem) || adj(stem+"e") || stem[n-1] == 'i' && adj(stem[:n-1]+"y") || stem[n-1] == stem[n-2] && adj(stem[:n-1])
}

// Particle says whether a word behind a verb can belong to it rather than to what follows.
func (g *Grammar) Particle(word int32) bool {
	switch g.Lex.Word(word).Text {
	case "off", "out", "up", "down", "back", "away":
		return true
	}
	return false
}

// PronounDet says whether a determiner can stand alone: "those attending".
func (g *Grammar) PronounDet(word int32) bool {
	switch word {
	case g.V.Those, g.V.This, g.V.These, g.V.Each, g.V.All, g.V.Both, g.V.Many, g.V.Some, g.V.Several, g.V.Most, g.V.Another:
		return true
	}
	return false
}
