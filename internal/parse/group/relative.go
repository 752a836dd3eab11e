package group

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
)

// subordinators finds the prepositions after which a clause comes: "after
// Russia invaded Ukraine".
func (p *Pass) subordinators(s *syntax.Sentence) {
	for k := range s.Items {
		it := &s.Items[k]
		if it.Kind == syntax.ISub && p.verbless(s, k) {
			it.Kind, it.Word = syntax.IPrep, p.V.As
		}
		if it.Kind == syntax.ISub && s.KindAt(k+1) == syntax.IPrep && s.KindAt(k+2) == syntax.INP && p.Lex.Word(it.Word).Text == "while" {
			it.Kind = syntax.IAdv // "met the minister while | on a trip to Oslo"
		}
		if it.Kind != syntax.IPrep || s.KindAt(k-1) == syntax.IRel {
			continue // "who as ambassador sheltered"
		}
		switch it.Word {
		case p.V.After, p.V.Before, p.V.Since, p.V.Until, p.V.As:
			v := p.clauseAfter(s, k)
			if v < 0 && p.subjectAfter(s, k) {
				v = p.subordinateVerb(s, k)
			}
			if v >= 0 && !p.neededOutside(s, k, v) && !p.toOffice(s, k) && !p.subjectWaitsAt(s, k, v) {
				it.Kind = syntax.ISub
			}
		}
	}
}

// subjectAfter says whether the noun phrase behind the preposition at item k can be the subject of a clause that the preposition
// begins: no time, and no office without an article behind "as".
func (p *Pass) subjectAfter(s *syntax.Sentence, k int) bool {
	if s.KindAt(k+1) != syntax.INP || p.SaysWhen(s, s.Items[k+1].Ref) || p.TimeWord(s, s.Items[k+1].Ref) {
		return false
	}
	np := s.Items[k+1].Ref
	if s.Items[k].Word != p.V.As {
		return p.Lex.Word(s.HeadWord(np)).Closed&lexicon.Time == 0 // "Since Fiscal Year (FY) 2015"
	}
	switch s.Class(np) {
	case syntax.CNumber:
		return false // "appointed as one of the ministers, who had"
	case syntax.COffice:
		n, before := &s.NPs[np], s.KindAt(k-1)
		if n.Plural && before != syntax.IVerb && before != syntax.IConj { // not "posing as diplomats were expelled"
			return true
		}
		c := grammar.PastPhrases(s.Items, k+2)
		if s.KindAt(c) == syntax.IComma && s.KindAt(c+1) == syntax.INP && s.Class(s.Items[c+1].Ref) != syntax.CName && s.Class(s.Items[c+1].Ref) != syntax.CPerson {
			return false // "will chair it as the president of the bloc, the envoy"
		}
		return n.PossWord == 0 && before != syntax.IVerb && before != syntax.IConj && (n.PossNP >= 0 || n.Det == p.V.The)
	}
	return true
}

// subordinateVerb is the item of the verb of the clause that the preposition at item k begins, past what is told of its subject;
// -1 for none. Where the preposition opens the sentence another verb follows: "Before the burial in Muscat, his
// successor, Haitham, prayed" has only one.
func (p *Pass) subordinateVerb(s *syntax.Sentence, k int) int {
	v := p.VerbOfSubject(s, k+1)
	if v < 0 {
		return -1
	}
	if p.opens(s, k) && !p.anotherBehind(s, v) {
		return -1
	}
	return v
}

// opens says whether no subject and no verb stands before item k in its sentence: "On Monday, | after", "Two days | after".
func (p *Pass) opens(s *syntax.Sentence, k int) bool {
	for i := k - 1; i >= 0; i-- {
		switch s.KindAt(i) {
		case syntax.IAdv, syntax.IPrep, syntax.IComma, syntax.IConj:
		case syntax.INP:
			if s.KindAt(i-1) != syntax.IPrep && !p.SaysWhen(s, s.Items[i].Ref) && !p.TimeWord(s, s.Items[i].Ref) && !p.Lex.Word(s.Words[s.NPs[s.Items[i].Ref].Last-1]).Plural {
				return false
			}
		default:
			return s.KindAt(i) == syntax.ISemicolon
		}
	}
	return true
}

// anotherBehind says whether a comma behind the verb at item v stands before another subject with a verb.
func (p *Pass) anotherBehind(s *syntax.Sentence, v int) bool {
	for i := v + 1; i+1 < len(s.Items); i++ {
		switch s.KindAt(i) {
		case syntax.IComma:
			if s.KindAt(i+1) == syntax.INP && p.VerbOfSubject(s, i+1) >= 0 {
				return true
			}
		case syntax.ISemicolon:
			return false
		}
	}
	return false
}

// subjectWaitsAt says whether a comma stands before item k and a subject before that which has no verb yet but that at item v:
// "Peru, | after the coup, which killed ten, cut ties".
func (p *Pass) subjectWaitsAt(s *syntax.Sentence, k, v int) bool {
	b := p.Ahead(s, s.Items)
	if s.KindAt(k-1) != syntax.IComma && s.KindAt(k-1) != syntax.IDash || b.VerbLeft(v) {
		return false
	}
	subject := false
	for i := k - 2; i >= 0; i-- {
		switch s.Items[i].Kind {
		case syntax.IVerb:
			if f := s.Verbs[s.Items[i].Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
				return false
			}
		case syntax.INP:
			subject = subject || s.KindAt(i-1) != syntax.IPrep && !p.SaysWhen(s, s.Items[i].Ref)
		case syntax.ISemicolon, syntax.IColon:
			return subject
		}
	}
	return subject
}

// toOffice says whether "as" at item k tells what post a noun before it gives or takes, or as what
// somebody is seen: "The appointment of X as Togo's ambassador | was announced".
func (p *Pass) toOffice(s *syntax.Sentence, k int) bool {
	if s.Items[k].Word != p.V.As || k == 0 || s.Items[k-1].Kind != syntax.INP || s.KindAt(k+1) != syntax.INP {
		return false
	}
	if s.NPs[s.Items[k-1].Ref].PossNP >= 0 && p.Lex.Word(s.HeadWord(s.Items[k-1].Ref)).Is(lexicon.Guise) {
		return true // "Peru's role as an ally of Chile"
	}
	if s.Class(s.Items[k+1].Ref) != syntax.COffice {
		return false
	}
	gives := func(np int32) bool {
		return p.Lex.Word(s.HeadWord(np)).Is(lexicon.Appointment | lexicon.Nomination | lexicon.Resignation)
	}
	if k > 2 && s.Items[k-2].Kind == syntax.IPrep && s.Items[k-2].Word == p.V.Of && s.Items[k-3].Kind == syntax.INP {
		return gives(s.Items[k-3].Ref)
	}
	return gives(s.Items[k-1].Ref)
}

// verbless says whether only a description stands after the conjunction at item k:
// "though members of the Forum,", "while an ally of Iran,", "although officially a neutral state,", "although neutral,".
func (p *Pass) verbless(s *syntax.Sentence, k int) bool {
	switch p.Lex.Word(s.Items[k].Word).Text {
	case "though", "although", "while":
	default:
		return false
	}
	first := k + 1
	if s.KindAt(first) == syntax.IAdv {
		first++
	}
	if s.KindAt(first) != syntax.INP {
		return false
	}
	np := s.Items[first].Ref
	if c := s.Class(np); c != syntax.CNoun && c != syntax.COffice || !s.NPs[np].Plural && s.NPs[np].Det != p.V.A && s.NPs[np].Det != p.V.An && !p.called(s, np) {
		return false
	}
	for i := first + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case syntax.IPrep, syntax.IAdv:
		case syntax.INP:
			if s.Items[i-1].Kind != syntax.IPrep && s.Items[i-1].Kind != syntax.IAdv {
				return false
			}
		case syntax.IComma, syntax.IDash: // the subject's verb, or after an opening phrase the subject
			if s.KindAt(i+1) == syntax.IConj && s.KindAt(i+2) == syntax.IVerb {
				return true
			}
			return i+1 < len(s.Items) && (s.Items[i+1].Kind == syntax.IVerb || k == 0 && !s.NPs[np].Plural)
		default:
			return false
		}
	}
	return false
}

// called says whether a noun phrase without an article is what somebody is called or is: "neutral", "still poor",
// "president".
func (p *Pass) called(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Det != 0 || n.PossNP >= 0 || n.PossWord != 0 {
		return false
	}
	for i := n.First; i < n.Last; i++ {
		if w := p.Lex.Word(s.Words[i]); !(w.Adj && w.Forms == 0 || w.Closed&lexicon.Adv != 0 || strings.HasSuffix(w.Text, "ly")) {
			return s.Class(np) == syntax.COffice && i == n.Last-1
		}
	}
	return true
}

// clauseAfter finds the finite verb of the clause that begins after item k;
// -1 where only a noun phrase comes.
func (p *Pass) clauseAfter(s *syntax.Sentence, k int) int {
	const reach = 24
	for i := k + 1; i < len(s.Items) && i < k+reach; i++ {
		switch it := &s.Items[i]; it.Kind {
		case syntax.IAdv:
		case syntax.IPrep, syntax.IConj:
			if i == k+1 {
				return -1
			}
			if it.Kind == syntax.IConj && (s.Items[k].Word == p.V.As && s.KindAt(i-1) == syntax.INP && s.Class(s.Items[i-1].Ref) == syntax.COffice || s.KindAt(i+1) == syntax.IVerb) {
				return -1 // "listed it as a sponsor of terrorism and expelled", "has ruled since the war and is accused"
			}
		case syntax.INP:
			if before := s.Items[i-1].Kind; i > k+1 && before == syntax.INP {
				if c := s.Class(it.Ref); c != syntax.CPerson && c != syntax.CName && c != syntax.CDate {
					return -1
				}
			}
			if i == k+1 && p.SaysWhen(s, it.Ref) {
				return -1 // "not until 1933 did"
			}
			if n := &s.NPs[it.Ref]; i == k+1 && s.Items[k].Word == p.V.As && s.Class(it.Ref) == syntax.COffice && n.Det == 0 && n.PossNP < 0 && !(n.Plural && n.PLast-n.PFirst > 1 && s.KindAt(i+1) == syntax.IVerb && p.toldToBe(s, k-1)) {
				return -1 // "as foreign minister", not "was absent as EU leaders met"
			}
		case syntax.IDash, syntax.IComma:
			if it.Kind == syntax.IComma && p.PartsList(s, k, i) {
				continue // "as the leaders of Peru, Chile and Cuba signed"
			}
			closing := p.asideEnd(s, i)
			if closing < 0 {
				return -1
			}
			i = closing
		case syntax.IVerb:
			if i == k+1 {
				return -1
			}
			v := &s.Verbs[it.Ref]
			if v.Form == syntax.Finite {
				return i
			}
			b := p.Ahead(s, s.Items)
			if next := grammar.PastPhrases(s.Items, i+1); next > i+1 && (v.Form == syntax.Participle || v.Form == syntax.MaybeParticiple && (b.ByFollows(i) || b.Class(it.Ref)&lexicon.Bare == 0)) && b.KindAt(next) == syntax.IVerb && s.Verbs[s.Items[next].Ref].Form != syntax.Infinitive {
				continue // "after troops backed by tanks crossed"
			}
			if v.Form != syntax.MaybeParticiple {
				return -1
			}
			if b.ByFollows(i) {
				return -1
			}
			if b.ObjectFollows(i) || b.BeforePair(i) || b.Class(it.Ref)&lexicon.Bare != 0 || b.Class(it.Ref)&lexicon.Reporting != 0 && b.InfinitiveFollows(i) {
				return i // also "until the president promised to leave"
			}
			if b.InfinitiveFollows(i) && (grammar.Agent(s.Class(s.Items[k+1].Ref)) || s.KindAt(k-1) == syntax.IVerb && p.Lex.Word(s.Verbs[s.Items[k-1].Ref].Lemma).Text == "come") {
				return i // "as Peru managed to avoid", "came as the president prepared to leave"
			}
			if p.DoerBehind(s, k) {
				return i // "after the presidents of Peru and Chile met in Oslo"
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// toldToBe says whether the noun phrase at item k, with what hangs on it, stands behind "to be": "was absent from the talks".
func (p *Pass) toldToBe(s *syntax.Sentence, k int) bool {
	for s.KindAt(k) == syntax.INP && s.KindAt(k-1) == syntax.IPrep {
		k -= 2
	}
	return s.KindAt(k) == syntax.INP && s.KindAt(k-1) == syntax.IVerb && s.Verbs[s.Items[k-1].Ref].Copula
}

// asideEnd finds the mark that ends the phrase which item i, the same mark,
// begins before a verb: "after the chief - Josep Borrell -| met"; -1 for none.
func (p *Pass) asideEnd(s *syntax.Sentence, i int) int {
	if i == 0 || s.Items[i-1].Kind != syntax.INP {
		return -1
	}
	relative := s.KindAt(i+1) == syntax.IRel // ", which is no member,"
	for j := i + 1; j+1 < len(s.Items) && j < i+16; j++ {
		switch kind := s.Items[j].Kind; {
		case kind == syntax.INP, kind == syntax.IPrep, kind == syntax.IAdv, kind == syntax.IConj && j > i+1 && s.Items[j+1].Kind == syntax.INP: // ", president of Chile and head of a party,"
		case relative && (kind == syntax.IRel && j == i+1 || kind == syntax.IVerb || kind == syntax.INeg || kind == syntax.IConj):
		case kind == syntax.IVerb: // ", backed by Turkey,", ", a diplomat stationed in Cairo,"
			b := p.Ahead(s, s.Items)
			f := s.Verbs[s.Items[j].Ref].Form
			if opens := j == i+1; f != syntax.Participle && (!opens || f != syntax.Gerund) && !(f == syntax.MaybeParticiple && (b.ByFollows(j) || !opens && s.Items[j-1].Kind == syntax.INP && s.KindAt(j+1) == syntax.IPrep && b.Class(s.Items[j].Ref)&lexicon.Bare == 0)) {
				return -1
			}
		case kind == s.Items[i].Kind:
			next := j + 1
			if s.KindAt(next) == syntax.IConj && s.KindAt(next+1) == syntax.INP { // "Togo, which refused, and | Benin condemned"
				next = grammar.PastPhrases(s.Items, next+2)
			}
			if s.KindAt(next) == syntax.IRel { // "the premier, Ana Rios, | who was ill, left"
				return p.asideEnd(s, j)
			}
			if s.KindAt(next) == syntax.IVerb && j > i+1 {
				return j
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// neededOutside says whether the verb at item v is rather that of a clause
// around item k: "the man who left after the war | became president".
func (p *Pass) neededOutside(s *syntax.Sentence, k, v int) bool {
	relative, inside, closed := -1, 0, 0 // closed: which of the verbs inside comes first behind a comma
	comma, parted := false, false        // a comma was read since the last verb; one parts two verbs
	b := p.Ahead(s, s.Items)
	for i := k - 1; i >= 0; i-- {
		switch s.Items[i].Kind {
		case syntax.IVerb:
			f := s.Verbs[s.Items[i].Ref].Form
			if f != syntax.Finite && f != syntax.MaybeParticiple {
				continue
			}
			if f == syntax.MaybeParticiple && b.KindAt(i-1) == syntax.INP && b.Class(s.Items[i].Ref)&lexicon.Bare == 0 && !b.ObjectFollows(i) {
				relative, inside = i, 1 // "the sanctions imposed after the war | were lifted"
				continue
			}
			if relative >= 0 {
				return false // the outer clause has its verb
			}
			inside++
			parted = parted || comma
			if b.ClosesAside(i) {
				closed = inside
			}
		case syntax.IComma:
			comma = inside > 0
		case syntax.IRel:
			if parted && i == relativeFirst(s) {
				return false // "In a sign of how the mood has changed, Peru left after it | closed the border"
			}
			if before := b.KindAt(i - 1); inside > 1 && (closed == 1 || closed > 0 && (before == syntax.IComma || before == syntax.IPrep && b.KindAt(i-2) == syntax.IComma)) {
				return false // "Peru, which left the bloc, condemned Chile after it | closed the border"
			}
			relative = i
		case syntax.ISemicolon, syntax.IColon, syntax.ISub:
			return false
		}
	}
	return relative >= 0 && inside > 0 && !b.VerbLeft(v)
}

// relativeFirst is the first relative pronoun of the phrase with a preposition that opens a sentence, before its first comma; -1 for none.
func relativeFirst(s *syntax.Sentence) int {
	if s.KindAt(0) != syntax.IPrep {
		return -1
	}
	for i := range s.Items {
		switch s.KindAt(i) {
		case syntax.IRel:
			return i
		case syntax.IComma, syntax.IVerb:
			return -1
		}
	}
	return -1
}
