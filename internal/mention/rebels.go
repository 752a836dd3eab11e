package mention

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// insurgents gives "the rebels" the organization that the article calls so, before or
// after: "The government and the rebels signed a truce. The rebel Kachin Independence
// Army said". Nobody where it calls two so.
func (r *articleReader) insurgents() {
	who := int32(-1)
	for i, s := range r.Sentences {
		for np := range s.NPs {
			ref := &r.Refs[i][np]
			if len(ref.Actors) != 1 || r.Entities[ref.Actors[0]].Type != model.Organization || !r.insurgent(s, int32(np)) {
				continue
			}
			if e := ref.Actors[0]; who < 0 {
				who = e
			} else if who != e {
				return
			}
		}
	}
	if who < 0 {
		who = r.onlyArmed()
	}
	if who < 0 {
		return
	}
	for i, s := range r.Sentences {
		for np := range s.NPs {
			if ref := &r.Refs[i][np]; len(ref.Actors) == 0 && ref.Place < 0 && !s.NPs[np].Neg && r.onlyInsurgents(s, int32(np)) {
				ref.Actors, ref.Via = []int32{who}, ByCoref
			}
		}
	}
}

// onlyArmed is the one armed organization that the article names, before it speaks of "the rebels", and of no others: "Uganda is
// fighting the Lord's Resistance Army. The rebels said"; -1 for none.
func (r *articleReader) onlyArmed() int32 {
	who := int32(-1)
	for i, s := range r.Sentences {
		for np := range s.NPs {
			for _, e := range r.Refs[i][np].Actors {
				if r.Entities[e].Kind == "armed" && who >= 0 && who != e {
					return -1
				} else if r.Entities[e].Kind == "armed" {
					who = e
				}
			}
			if w := r.lex.Word(s.HeadWord(int32(np))); w.Is(lexicon.Insurgent) && (who < 0 || !r.onlyInsurgents(s, int32(np))) {
				return -1 // "the rebels" before, "Syrian rebels"
			}
		}
	}
	return who
}

// insurgent says whether a noun phrase says of what it names that it fights its
// government: "the rebel SPLA", "SPLA guerrillas".
func (r *sentenceReader) insurgent(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for i := n.First; i < n.Last; i++ {
		if r.lex.Word(s.Words[i]).Is(lexicon.Insurgent) && !s.Doc.Tokens[i].Capital {
			return true
		}
	}
	return false
}

// onlyInsurgents says whether a noun phrase is of rebels it does not name: "the rebels",
// "southern rebels", not "Kurdish rebels", "five rebels", "rebels of the north".
func (r *sentenceReader) onlyInsurgents(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if w := r.lex.Word(s.HeadWord(np)); n.Head < 0 || !w.Plural || !w.Is(lexicon.Insurgent) || n.PossNP >= 0 || n.PossWord != 0 {
		return false
	}
	if n.Det != 0 && n.Det != r.w.the || n.Det == 0 && n.PFirst != n.Head {
		return false
	}
	for k := n.PFirst; k < n.PLast; k++ {
		if kind := s.Parts[k].Kind; kind != syntax.PNoun && kind != syntax.PAdj {
			return false
		}
	}
	m := np + 1
	return m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.of
}

// besideOthers says whether a noun without an article stands in a list with others, as
// "government" does in "the rebels and government agreed".
func (r *sentenceReader) besideOthers(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Det == 0 && bareWord(n) && n.Lead != np && r.head(s, np) == "government"
}
