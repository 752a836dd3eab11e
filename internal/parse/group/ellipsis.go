package group

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
)

// gapped says whether a clause whose verb is left out begins with the noun
// phrase at item k: "and Portugal | two Russian ones", "Denmark | fifteen".
// verbSeen says whether a clause that it can repeat was read.
func (p *Pass) gapped(s *syntax.Sentence, k int, verbSeen bool) bool {
	if !verbSeen || k == 0 {
		return false
	}
	subj := s.Items[k].Ref
	if p.gappedPassive(s, k) {
		return true
	}
	switch s.Class(subj) {
	case syntax.CState, syntax.COrg, syntax.CBloc, syntax.CPerson, syntax.CName:
	default:
		return false
	}
	if n := grammar.StatesBefore(s, k); n < k && s.Items[n-1].Kind == syntax.IVerb && s.Class(subj) == syntax.CState {
		if v := &s.Verbs[s.Items[n-1].Ref]; !v.Passive && p.Lex.Word(v.Lemma).Class&lexicon.Dative != 0 {
			return false // "gave Chad and Mali grain"
		}
	}
	i := k + 1
	for i < len(s.Items) && s.Items[i].Kind == syntax.IAdv {
		i++
	}
	if i+1 < len(s.Items) && s.Items[i].Kind == syntax.IComma && behindSemicolon(s, k-1) && s.Class(subj) == syntax.CState {
		i++ // "; Chile, its consul; and Peru, its minister"
	}
	if i < len(s.Items) && (s.Items[i].Kind == syntax.IPrep || s.Items[i].Kind == syntax.INP && s.Class(s.Items[i].Ref) == syntax.CDate) {
		return p.whenOnly(s, i) && p.sameActor(s, k) || p.otherWith(s, k, i)
	}
	if i >= len(s.Items) || s.Items[i].Kind != syntax.INP {
		return false
	}
	switch s.Class(s.Items[i].Ref) {
	case syntax.CNumber, syntax.CNoun, syntax.COffice, syntax.CPron, syntax.CEvent:
	default:
		if !p.AdjectiveAlone(s, s.Items[i].Ref) {
			return false
		}
	}
	if n := &s.NPs[s.Items[i].Ref]; s.Class(s.Items[i].Ref) == syntax.COffice && n.Det == 0 && !n.Plural || p.TimeWord(s, s.Items[i].Ref) {
		return false
	}
	if p.Lex.Word(s.HeadWord(s.Items[i].Ref)).Text == "members" {
		return false // "made Peru, Chile and Cuba full members"
	}
	for i++; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case syntax.IVerb:
			return false
		case syntax.IAdv, syntax.INP, syntax.IPrep:
		default:
			return true
		}
	}
	return true
}

// behindSemicolon says whether the item at i is a semicolon, or "and" behind one.
func behindSemicolon(s *syntax.Sentence, i int) bool {
	return s.Items[i].Kind == syntax.ISemicolon || i > 0 && s.Items[i].Kind == syntax.IConj && s.Items[i-1].Kind == syntax.ISemicolon
}

// gappedList is the item where the list of states begins that ends with the one at item k, the
// last before what they do: "thirteen diplomats, | Germany, France and Canada four each"; k for
// none.
func (p *Pass) gappedList(s *syntax.Sentence, k int) int {
	first := k
	for i := k; i > 2 && (s.Items[i-1].Kind == syntax.IConj || s.Items[i-1].Kind == syntax.IComma) && s.Items[i-2].Kind == syntax.INP; i -= 2 {
		x := s.Items[i-2].Ref
		if s.Class(x) != syntax.CState || s.Class(s.Items[k].Ref) != syntax.CState || s.NPs[x].Prep != 0 {
			break
		}
		first = i - 2
	}
	if first == k || first < 2 || s.Items[first-1].Kind != syntax.IComma && s.Items[first-1].Kind != syntax.IConj && s.Items[first-1].Kind != syntax.ISemicolon {
		return k
	}
	return first
}

// whenOnly says whether only a date, or a preposition and a date, stand from
// item i to the end of a clause: "and Spain | in 1982".
func (p *Pass) whenOnly(s *syntax.Sentence, i int) bool {
	if s.Items[i].Kind == syntax.IPrep {
		i++
	}
	if i+1 >= len(s.Items) || s.Items[i].Kind != syntax.INP || s.Class(s.Items[i].Ref) != syntax.CDate {
		return false
	}
	switch s.Items[i+1].Kind {
	case syntax.IComma, syntax.IConj, syntax.ISemicolon, syntax.IStop:
		return true
	}
	return false
}

// otherWith says whether the noun phrase at item k does with whom stands behind the preposition at item i what the subject of the
// clause before does with another: "Peru sided with Chile, and | Togo with Mali".
func (p *Pass) otherWith(s *syntax.Sentence, k, i int) bool {
	items := s.Items
	if k < 6 || items[k-1].Kind != syntax.IConj || items[k-2].Kind != syntax.IComma || items[k-3].Kind != syntax.INP || items[k-4].Kind != syntax.IPrep || items[k-4].Word != items[i].Word || s.KindAt(i+1) != syntax.INP || items[i].Word == p.V.Of {
		return false
	}
	switch s.KindAt(i + 2) {
	case syntax.IComma, syntax.ISemicolon, syntax.IStop:
	default:
		return false
	}
	class := s.Class(items[k].Ref)
	if s.Class(items[k-3].Ref) != s.Class(items[i+1].Ref) || s.Class(items[i+1].Ref) != class || class != syntax.CState {
		return false
	}
	v := k - 5
	if items[v].Kind == syntax.INP && s.NPs[items[v].Ref].Prep == 0 {
		v-- // "Peru signed a treaty with Chile, and"
	}
	if v < 1 || items[v].Kind != syntax.IVerb || s.Verbs[items[v].Ref].Passive || s.Verbs[items[v].Ref].Form != syntax.Finite && s.Verbs[items[v].Ref].Form != syntax.MaybeParticiple || items[v-1].Kind != syntax.INP {
		return false
	}
	return s.Class(items[v-1].Ref) == class
}

// sameActor says whether the noun phrase at item k is of the kind of the subject
// of the verb before it, and of no kind that this verb was done to: "Greece
// entered NATO in 1952 and | Spain in 1982", not "invaded Poland in 1939 and".
func (p *Pass) sameActor(s *syntax.Sentence, k int) bool {
	class := s.Class(s.Items[k].Ref)
	verb := false
	for i := k - 1; i >= 0; i-- {
		it := &s.Items[i]
		switch it.Kind {
		case syntax.IVerb:
			f := s.Verbs[it.Ref].Form
			if verb || f != syntax.Finite && f != syntax.MaybeParticiple {
				return false
			}
			verb = true
			i = passRelative(s, i)
		case syntax.INP:
			switch c := s.Class(it.Ref); {
			case it.Gap || verb && s.NPs[it.Ref].Prep == 0:
				return c == class
			case !verb && c != syntax.COrg && grammar.Alike(c, class, true), !verb && c == class:
				return false
			}
		case syntax.ISub, syntax.IRel, syntax.ISemicolon, syntax.IColon, syntax.IOpenQuote:
			return false
		}
	}
	return false
}

// passRelative is the item where the relative clause between commas begins that ends right before the
// verb at item i, "Greece, | which had fought, entered NATO"; i for none.
func passRelative(s *syntax.Sentence, i int) int {
	if i == 0 || s.Items[i-1].Kind != syntax.IComma {
		return i
	}
	for j := i - 2; j > 0 && s.Items[j].Kind != syntax.ISemicolon; j-- {
		if s.Items[j].Kind == syntax.IRel && s.Items[j-1].Kind == syntax.IComma {
			return j
		}
	}
	return i
}

// gappedPassive says whether the noun phrase at item k is the subject of a passive
// that is left out: "France was represented by A, and | the Chinese side by B".
func (p *Pass) gappedPassive(s *syntax.Sentence, k int) bool {
	n := &s.NPs[s.Items[k].Ref]
	switch s.Class(s.Items[k].Ref) {
	case syntax.CState, syntax.COrg, syntax.CBloc:
	case syntax.CNoun:
		if n.PFirst >= n.PLast || s.Parts[n.PFirst].Kind != syntax.PEntity {
			return false
		}
	default:
		return false
	}
	next := k + 1
	if next < len(s.Items) && s.Items[next].Kind == syntax.IComma { // "and Peru, to nobody's surprise, by its consul"
		end := next + 1
		for end < len(s.Items) && end < next+8 && (s.Items[end].Kind == syntax.IPrep || s.Items[end].Kind == syntax.INP) {
			end++
		}
		if end < len(s.Items) && s.Items[end].Kind == syntax.IComma {
			next = end + 1
		}
	}
	if next+1 >= len(s.Items) || s.Items[next].Kind != syntax.IPrep || s.Items[next].Word != p.V.By || s.Items[next+1].Kind != syntax.INP {
		return false
	}
	by := false // "by" after the verb
	for i := k - 1; i >= 0; i-- {
		switch it := &s.Items[i]; it.Kind {
		case syntax.IPrep:
			by = by || it.Word == p.V.By
		case syntax.IVerb:
			v := &s.Verbs[it.Ref]
			return by && v.Passive && (v.Form == syntax.Finite || v.Form == syntax.Infinitive) // "is to be represented by"
		case syntax.ISub, syntax.IRel, syntax.IColon:
			return false
		}
	}
	return false
}

// fronts says whether the noun phrase at item k is the subject of a clause that
// leaves its verb out and begins with what tells it from the one before: "Lord
// Clarendon spoke for London; for Vienna, | Count Buol".
func (p *Pass) fronts(s *syntax.Sentence, k int) bool {
	items := s.Items
	if k < 4 || k >= len(items) || items[k].Kind != syntax.INP || items[k-1].Kind != syntax.IComma || items[k-2].Kind != syntax.INP || items[k-3].Kind != syntax.IPrep || items[k-4].Kind != syntax.ISemicolon {
		return false
	}
	if a, b := s.Class(items[k-2].Ref), s.Class(items[k].Ref); a != syntax.CState && a != syntax.COrg && a != syntax.CPlace || b != syntax.CPerson && b != syntax.CName {
		return false
	}
	for i := k + 1; i < len(items) && items[i].Kind != syntax.ISemicolon && items[i].Kind != syntax.IRel; i++ {
		if items[i].Kind == syntax.IVerb && s.Verbs[items[i].Ref].Form == syntax.Finite {
			return false
		}
	}
	for i := k - 5; i >= 0; i-- {
		if items[i].Kind == syntax.IPrep && items[i].Word == items[k-3].Word {
			return true
		}
	}
	return false
}
