package syntax

import (
	"slices"

	"diplograph/internal/lexicon"
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
func (p *Parser) roll(s *Sentence) []int {
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
			asides = asides || aside || s.Class(s.Items[next.item].Ref) == COffice && s.Class(s.Items[e.item].Ref) == CPerson
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
func (p *Parser) enrolled(s *Sentence, roll []int, k int) bool {
	i := slices.Index(roll, k)
	if i < 1 {
		return false
	}
	first := s.Items[roll[0]].Ref
	if o := p.apposedTo(s, first); o >= 0 {
		first = o // "the president of Peru, Rosa Diaz"
	}
	p.join(s, first, s.Items[k].Ref)
	for c := k - 1; c > roll[i-1] && s.Items[c].Kind != INP; c-- {
		s.Items[c].Used = s.Items[c].Kind == IComma || s.Items[c].Kind == IConj
	}
	return true
}

// entryAt is the entry that begins with the noun phrase at item k; its end is 0 where that is none.
func (p *Parser) entryAt(s *Sentence, k int) entry {
	items := s.Items
	if k >= len(items) || items[k].Kind != INP {
		return entry{}
	}
	np := items[k].Ref
	n := &s.NPs[np]
	end := p.behindPhrases(s, k+1)
	named := n.PossNP >= 0 && s.Class(n.PossNP) != CPerson
	class := s.Class(np)
	if class == CPerson && n.Titled {
		class = CName
	}
	switch class {
	case CPerson:
		if p.onlyHonoured(s, np) {
			return entry{}
		}
	case CName:
		if !p.couldBePerson(s, np) {
			return entry{}
		}
		ofState := k+2 < len(items) && (items[k+1].Kind == IPrep && items[k+1].Word == p.v.of || items[k+1].Kind == IOpen) && items[k+2].Kind == INP && s.Class(items[k+2].Ref) == CState
		if !named && !ofState {
			if end+1 >= len(items) || items[end].Kind != IComma || items[end+1].Kind != INP || s.Class(items[end+1].Ref) != COffice || s.NPs[items[end+1].Ref].Plural {
				return entry{}
			}
			end = p.behindPhrases(s, end+2) // "Kadri Tamm, the Estonian president"
		}
	case COffice:
		if n.Plural || end+1 >= len(items) || items[end].Kind != IComma || items[end+1].Kind != INP {
			return entry{}
		}
		name := items[end+1].Ref // "the president of Peru, Rosa Diaz"
		if c := s.Class(name); c != CName && c != CPerson || !p.couldBePerson(s, name) || !p.untitled(s, name) && !p.ranked(s, name) {
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
func (p *Parser) behindPhrases(s *Sentence, i int) int {
	items := s.Items
	for i+1 < len(items) {
		switch {
		case items[i].Kind == IPrep && items[i+1].Kind == INP && !p.somebody(s, items[i+1].Ref):
			i += 2
		case items[i].Kind == IOpen:
			k := i + 1
			for k < len(items) && k < i+longestAside && items[k].Kind != IClose {
				k++
			}
			if k >= len(items) || items[k].Kind != IClose {
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
func (p *Parser) somebody(s *Sentence, np int32) bool {
	c := s.Class(np)
	return c == CPerson || c == CName && s.NPs[np].PossNP >= 0
}

// entryBehind is the next on a roll behind item i, where the one before ends, and whether something
// is told of that one between commas or dashes first; its end is 0 where the roll ends.
func (p *Parser) entryBehind(s *Sentence, i int) (entry, bool) {
	items := s.Items
	if i >= len(items) {
		return entry{}, false
	}
	k := i
	for k < len(items) && (items[k].Kind == IComma || items[k].Kind == ISemicolon || items[k].Kind == IConj || items[k].Kind == IAdv) {
		k++
	}
	if k > i {
		if e := p.entryAt(s, k); e.end > 0 {
			return e, false
		}
	}
	mark := items[i].Kind // that opens and closes what is told
	if mark == IConj && i+1 < len(items) {
		i, mark = i+1, items[i+1].Kind // "and, to the surprise of many, the Hungarian president"
	}
	if mark != IComma && (mark != IDash || i+1 < len(items) && items[i+1].Kind == INP && s.NPs[items[i+1].Ref].Det == 0) {
		return entry{}, false
	}
	if i+2 < len(items) && items[i+1].Kind == IConj && items[i+2].Kind == INP {
		return entry{}, false // ", and the host, King Carl"
	}
	b := p.ahead(s, items)
	relative, office, relation := false, false, false
	for k = i + 1; k < len(items) && k < i+longestAside; k++ {
		switch it := &items[k]; it.Kind {
		case IRel, ISub:
			relative = true
		case IPrep:
			office = office && it.Word == p.v.of
		case IVerb:
			office, relation = false, false
			if f := s.Verbs[it.Ref].Form; !relative && (f == Finite || f == MaybeParticiple && b.objectFollows(k)) {
				return entry{}, false
			}
		case INP:
			if p.somebody(s, it.Ref) {
				return entry{}, false // "who met the president of Peru, the king of Norway and"
			}
			office = office || s.Class(it.Ref) == COffice
			relation = p.lex.Head(s.HeadWord(it.Ref))&lexicon.Kin != 0
		case mark, ISemicolon:
			for k++; k < len(items) && (items[k].Kind == IComma || items[k].Kind == IConj || items[k].Kind == IAdv); k++ {
			}
			next := p.entryAt(s, k)
			if next.end > 0 && (relation && s.NPs[items[k].Ref].PossNP < 0 || office && p.untitled(s, items[k].Ref)) {
				return entry{}, false // "with her host, Rosa Diaz", "and the presidents of Peru and Chile, Diaz and Silva", "for her father, King Carl"
			}
			return next, true
		case IStop, IColon, IOpenQuote, ICloseQuote:
			return entry{}, false
		}
	}
	return entry{}, false
}
