package group

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// An entry is somebody on a roll: the item that names him, or his title where that stands first, and
// the item behind what hangs on the two.
type entry struct{ item, end int }

// longestAside is how many items may stand between two people on a roll.
const longestAside = 16

// roll finds the people listed each with his title or state, whom something is told of in between:
// "Kenya's Odera, who came late, President Ndoye of Senegal (in office for a week), on his first
// trip, and". It says which items name them; none where there are fewer than three,
// or nothing is told between them that would end a list.
func (p *Pass) roll(s *syntax.Sentence) []int {
	if s.Heading {
		return nil
	}
	for k := 0; k < len(s.Items); k++ {
		e := p.entryAt(s, k)
		if e.end == 0 {
			continue
		}
		items, asides := []int{k}, false
		for {
			next, aside := p.entryBehind(s, e.end)
			if next.end == 0 {
				break
			}
			asides = asides || aside || s.Class(s.Items[next.item].Ref) == syntax.COffice && s.Class(s.Items[e.item].Ref) == syntax.CPerson
			e = next
			items = append(items, e.item)
		}
		if len(items) > 2 && asides && !(p.ownVerb(s, e.item) >= 0 && p.mainVerbBefore(s, k)) {
			return items
		}
		k = e.end - 1
	}
	return nil
}

// enrolled joins the person at item k to the roll that the sentence has; it says whether he is on it.
func (p *Pass) enrolled(s *syntax.Sentence, roll []int, k int) bool {
	i := slices.Index(roll, k)
	if i < 1 {
		return false
	}
	first := s.Items[roll[0]].Ref
	if o := p.ApposedTo(s, first); o >= 0 {
		first = o // "the president of Peru, Rosa Diaz"
	}
	p.Join(s, first, s.Items[k].Ref)
	for c := k - 1; c > roll[i-1] && s.Items[c].Kind != syntax.INP; c-- {
		s.Items[c].Used = s.Items[c].Kind == syntax.IComma || s.Items[c].Kind == syntax.IConj
	}
	return true
}

// entryAt is the entry that begins with the noun phrase at item k; its end is 0 where that is none.
func (p *Pass) entryAt(s *syntax.Sentence, k int) entry {
	items := s.Items
	if k >= len(items) || items[k].Kind != syntax.INP {
		return entry{}
	}
	np := items[k].Ref
	n := &s.NPs[np]
	end := p.behindPhrases(s, k+1)
	named := n.PossNP >= 0 && s.Class(n.PossNP) != syntax.CPerson
	class := s.Class(np)
	if class == syntax.CPerson && n.Titled {
		class = syntax.CName
	}
	switch class {
	case syntax.CPerson:
		if p.onlyHonoured(s, np) {
			return entry{}
		}
	case syntax.CName:
		if !p.CouldBePerson(s, np) {
			return entry{}
		}
		ofState := k+2 < len(items) && (items[k+1].Kind == syntax.IPrep && items[k+1].Word == p.V.Of || items[k+1].Kind == syntax.IOpen) && items[k+2].Kind == syntax.INP && s.Class(items[k+2].Ref) == syntax.CState
		if !named && !ofState {
			if end+1 >= len(items) || items[end].Kind != syntax.IComma || items[end+1].Kind != syntax.INP || s.Class(items[end+1].Ref) != syntax.COffice || s.NPs[items[end+1].Ref].Plural {
				return entry{}
			}
			end = p.behindPhrases(s, end+2) // "Kadri Tamm, the Estonian president"
		}
	case syntax.COffice:
		if n.Plural || end+1 >= len(items) || items[end].Kind != syntax.IComma || items[end+1].Kind != syntax.INP {
			return entry{}
		}
		name := items[end+1].Ref // "the president of Peru, Rosa Diaz"
		if c := s.Class(name); c != syntax.CName && c != syntax.CPerson || !p.CouldBePerson(s, name) || !p.untitled(s, name) && !p.ranked(s, name) {
			return entry{}
		}
		end += 2
	default:
		return entry{}
	}
	return entry{item: k, end: end}
}

// behindPhrases is the item behind the prepositions with their noun phrases and the brackets from
// item i on.
func (p *Pass) behindPhrases(s *syntax.Sentence, i int) int {
	items := s.Items
	for i+1 < len(items) {
		switch {
		case items[i].Kind == syntax.IPrep && items[i+1].Kind == syntax.INP && !p.somebody(s, items[i+1].Ref):
			i += 2
		case items[i].Kind == syntax.IOpen:
			k := i + 1
			for k < len(items) && k < i+longestAside && items[k].Kind != syntax.IClose {
				k++
			}
			if k >= len(items) || items[k].Kind != syntax.IClose {
				return i
			}
			i = k + 1
		default:
			return i
		}
	}
	return i
}

// somebody says whether a noun phrase names somebody, or may.
func (p *Pass) somebody(s *syntax.Sentence, np int32) bool {
	c := s.Class(np)
	return c == syntax.CPerson || c == syntax.CName && s.NPs[np].PossNP >= 0
}

// entryBehind is the next on a roll behind item i, where the one before ends, and whether something
// is told of that one between commas or dashes first; its end is 0 where the roll ends.
func (p *Pass) entryBehind(s *syntax.Sentence, i int) (entry, bool) {
	items := s.Items
	if i >= len(items) {
		return entry{}, false
	}
	k := i
	for k < len(items) && (items[k].Kind == syntax.IComma || items[k].Kind == syntax.ISemicolon || items[k].Kind == syntax.IConj || items[k].Kind == syntax.IAdv) {
		k++
	}
	if k > i {
		if e := p.entryAt(s, k); e.end > 0 {
			return e, false
		}
	}
	mark := items[i].Kind // that opens and closes what is told
	if mark == syntax.IConj && i+1 < len(items) {
		i, mark = i+1, items[i+1].Kind // "and, to the surprise of many, the Hungarian president"
	}
	if mark != syntax.IComma && (mark != syntax.IDash || i+1 < len(items) && items[i+1].Kind == syntax.INP && s.NPs[items[i+1].Ref].Det == 0) {
		return entry{}, false
	}
	if i+2 < len(items) && items[i+1].Kind == syntax.IConj && items[i+2].Kind == syntax.INP {
		return entry{}, false // ", and the host, King Carl"
	}
	b := p.Ahead(s, items)
	relative, office, relation := false, false, false
	for k = i + 1; k < len(items) && k < i+longestAside; k++ {
		switch it := &items[k]; it.Kind {
		case syntax.IRel, syntax.ISub:
			relative = true
		case syntax.IPrep:
			office = office && it.Word == p.V.Of
		case syntax.IVerb:
			office, relation = false, false
			if f := s.Verbs[it.Ref].Form; !relative && (f == syntax.Finite || f == syntax.MaybeParticiple && b.ObjectFollows(k)) {
				return entry{}, false
			}
		case syntax.INP:
			if p.somebody(s, it.Ref) {
				return entry{}, false // "who met the president of Peru, the king of Norway and"
			}
			office = office || s.Class(it.Ref) == syntax.COffice
			relation = p.Lex.Head(s.HeadWord(it.Ref))&lexicon.Kin != 0
		case mark, syntax.ISemicolon:
			for k++; k < len(items) && (items[k].Kind == syntax.IComma || items[k].Kind == syntax.IConj || items[k].Kind == syntax.IAdv); k++ {
			}
			next := p.entryAt(s, k)
			if next.end > 0 && (relation && s.NPs[items[k].Ref].PossNP < 0 || office && p.untitled(s, items[k].Ref)) {
				return entry{}, false // "with her host, Rosa Diaz", "and the presidents of Peru and Chile, Diaz and Silva", "for her father, King Carl"
			}
			return next, true
		case syntax.IStop, syntax.IColon, syntax.IOpenQuote, syntax.ICloseQuote:
			return entry{}, false
		}
	}
	return entry{}, false
}
