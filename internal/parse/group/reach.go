package group

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
)

// beginsOwn says whether a clause with a subject of its own, which has its verb only behind what is told of it, begins
// behind the conjunction at item c: ", and Latvia's minister, Ilze Kalnina, | was replaced", ", but Niger, with which
// Chad shares a lake, | refused".
func (p *Pass) beginsOwn(s *syntax.Sentence, c, begun int) bool {
	if s.KindAt(c-1) != syntax.IComma || !p.mainVerbBetween(s, begun, c) {
		return false
	}
	switch p.Lex.Word(s.Items[c].Word).Text {
	case "and", "but", "yet", "so":
	default:
		return false
	}
	k := c + 1
	if s.KindAt(k) != syntax.INP || s.Class(s.Items[k].Ref) == syntax.CDate || s.Class(s.Items[k].Ref) == syntax.CNumber || p.unclosedList(s, c-2) || p.betweenOpen(s, k, c-1) >= 0 {
		return false // "Peru, Chile, | and Cuba, an island,"
	}
	v, joined := p.SubjectTo(s, k)
	if v < 0 || joined > 0 && !p.pairBegins(s, c, joined) {
		return false
	}
	for i := k + 1; i < v; i++ {
		switch s.KindAt(i) {
		case syntax.IComma, syntax.IDash, syntax.IRel, syntax.IVerb, syntax.IOpen:
			return true
		}
	}
	return false
}

// pairBegins says whether the noun phrases behind the conjunction at item c and at item j, each with an aside, are rather the
// subject of one verb than the last of the list before c and the subject of a clause: "left London, and Ana Rios, head of the
// bank, and Karim Bello, its envoy, met", not "met Eva Moe, its head, and Ana Rios, the envoy, and Chad condemned".
func (p *Pass) pairBegins(s *syntax.Sentence, c, j int) bool {
	class := s.Class(s.Items[c+1].Ref)
	if !grammar.Alike(class, s.Class(s.Items[j].Ref), true) {
		return false
	}
	if s.KindAt(c-2) != syntax.INP {
		return s.KindAt(c-2) == syntax.IVerb
	}
	var up [12]int32
	return !slices.ContainsFunc(p.Above(s, s.Items[c-2].Ref, up[:]), func(x int32) bool { return grammar.Alike(class, s.Class(x), true) })
}

// unclosedList says whether the noun phrase at item i goes on a list in which no conjunction stands yet.
func (p *Pass) unclosedList(s *syntax.Sentence, i int) bool {
	if s.KindAt(i) != syntax.INP || s.NPs[s.Items[i].Ref].Lead == s.Items[i].Ref {
		return false
	}
	lead := s.NPs[s.Items[i].Ref].Lead
	for ; i >= 0 && !(s.KindAt(i) == syntax.INP && s.Items[i].Ref == lead); i-- {
		if s.KindAt(i) == syntax.IConj {
			return false
		}
	}
	return true
}

// mainVerbBetween says whether a finite verb that is not one of a relative clause, and no participle, stands between two items.
func (p *Pass) mainVerbBetween(s *syntax.Sentence, from, to int) bool {
	const reach = 60
	r := grammar.Reacher{Ahead: p.Ahead(s, s.Items)}
	for i := max(from, to-reach); i < to; i++ {
		if s.KindAt(i) != syntax.IVerb || p.relativeOf(s, i) >= 0 {
			continue
		}
		if f := s.Verbs[s.Items[i].Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple && !r.ByFollows(i) && !(s.KindAt(i-1) == syntax.IComma && r.Describes(i, i-1)) {
			return true
		}
	}
	return false
}

// beginsReported says whether the noun phrase at item k, right behind a verb of saying or the day it was said, begins a list or is
// told of before its verb, so that what is said begins with it: "said | the bloc and Canada had banned Rios", "said |
// Ana Rios, now in Kenya, praised it".
func (p *Pass) beginsReported(s *syntax.Sentence, k int) bool {
	i := k - 1
	if s.KindAt(i) == syntax.INP && s.Class(s.Items[i].Ref) == syntax.CDate {
		if i--; s.KindAt(i) == syntax.IPrep {
			i--
		}
	}
	switch s.KindAt(i - 1) {
	case syntax.INP, syntax.IRel, syntax.IAdv, syntax.IVerb: // "issued after the cabinet met | said"
	default:
		return false
	}
	if s.KindAt(i) != syntax.IVerb || !s.Class(s.Items[k].Ref).Acts() {
		return false
	}
	said := &s.Verbs[s.Items[i].Ref]
	if !p.Lex.Word(said.Lemma).Does(lexicon.Reporting) || said.Passive || said.Form != syntax.Finite && said.Form != syntax.MaybeParticiple {
		return false
	}
	x := p.VerbOfSubject(s, k)
	if x < 0 || p.neededOutside(s, k, x) {
		return false
	}
	if v := &s.Verbs[s.Items[x].Ref]; said.Lemma != p.V.Say && v.First == v.Head {
		return false // "announced sanctions and recalled"
	}
	told := false
	for i := k + 1; i < x; i++ {
		switch s.KindAt(i) {
		case syntax.IComma, syntax.IDash, syntax.IRel, syntax.IVerb, syntax.IOpen:
			told = true
		case syntax.IConj:
			if s.KindAt(i+1) != syntax.INP || !told && !p.besideSubject(s, s.Items[k].Ref, s.Items[i+1].Ref) {
				return false
			}
			told = true
		}
	}
	return told
}

// besideSubject says whether "and" adds noun phrase b to a as the subject of one verb: of its kind, "Peru and | the bloc", of those it
// has, "Ghana and | its neighbours", or with the noun that it leaves out, "US and | Philippine officials".
func (p *Pass) besideSubject(s *syntax.Sentence, a, b int32) bool {
	n, of := &s.NPs[a], &s.NPs[b]
	if grammar.Alike(s.Class(a), s.Class(b), true) || of.PossWord != 0 || p.othersLike(s, a, b) {
		return true
	}
	if n.Det != 0 && n.Det != p.V.The || !of.Plural || of.PLast-of.PFirst < 2 || !s.Parts[of.PFirst].Is(lexicon.Demonym) {
		return false
	}
	return s.LacksNoun(a) || s.Class(a) == syntax.CState && s.Doc.Tokens[n.Last-1].AllCaps
}
