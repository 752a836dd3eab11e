package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
)

// sex is what pronoun a person was last called by.
type sex struct {
	she      bool
	sentence int
}

// titleGender is what the title right before a name that begins at token first, "Mrs." or
// "King", says of who bears it, or whose kin he is told to be: "his wife is | Ana Rios"; 0 for nothing.
func (r *articleReader) titleGender(first int32) lexicon.Gender {
	apart, stop := false, false // by a comma or a copula; by the point of "Mrs.", or the end of a sentence
	for i := first - 1; i >= 0 && i >= first-2; i-- {
		w := strings.ToLower(r.Text.Of(int(i)))
		switch w {
		case ",", "is", "was":
			apart = true
			continue
		case ".":
			stop = true
			continue
		}
		word := r.lex.Lookup(w)
		kin := r.lex.Head(word)&lexicon.Kin != 0
		if !r.lex.Word(word).Given && (kin && !stop || !kin && !apart) {
			return r.lex.Word(word).Gender
		}
		break
	}
	return 0
}

// titledAs notes what the title right before a name that begins at token first says of who
// bears it.
func (r *articleReader) titledAs(e, first int32) {
	if g := r.titleGender(first); g != 0 {
		r.people.entitle(e, g)
	}
}

// misnamed says whether the title right before a surname is a woman's, and a man bears it:
// "Keir Starmer and Lady Starmer".
func (r *articleReader) misnamed(e, first int32) bool {
	return r.titleGender(first) == lexicon.Feminine && r.gender(e) == lexicon.Masculine
}

// wifeOf is the woman who bears a surname by which no man is meant.
func (d *Document) wifeOf(name string, tokens []string) int32 {
	for _, w := range d.people.called(tokens[len(tokens)-1]) {
		if d.people.titled(w) == lexicon.Feminine {
			return w
		}
	}
	return d.unknownKin(name, tokens)
}

// unknownKin is the kin of somebody, whom neither the dictionaries nor the text so far know, and who has the surname alone only where nobody else has.
func (d *Document) unknownKin(name string, tokens []string) int32 {
	e := d.stranger(name, tokens)
	d.people.relative(e)
	return e
}

// relative notes that a person bears the name of another, who is meant where it stands alone.
func (p *people) relative(e int32) {
	if p.kin == nil {
		p.kin = make(map[int32]bool)
	}
	p.kin[e] = true
}

// Relative says whether a person is told of as somebody's relative: "First Lady Ana Rios".
func (d *Document) Relative(person int32) bool { return d.people.isKin(person) }

// Family says whether one of two persons is told of as of the other's family, whose name both bear.
func (d *Document) Family(a, b int32) bool {
	return (d.people.isKin(a) || d.people.isKin(b)) && lastWord(d.Entities[a].Name) == lastWord(d.Entities[b].Name)
}

// gender is what the title or the given name of a person says, 0 where neither does.
func (r *articleReader) gender(person int32) lexicon.Gender {
	if g := r.people.titled(person); g != 0 {
		return g
	}
	tokens := naming.Tokens(r.Entities[person].Name)
	if len(tokens) < 2 {
		return 0
	}
	return r.lex.Word(r.lex.Lookup(tokens[0])).Gender
}

// otherThan is the person named last, a few sentences back at most, who can be "she" where
// that is said: not one who goes by a man's name, nor the one whom "he" has meant in this
// sentence, or the other way round; e where nothing forbids it, -1 for none.
func (r *articleReader) otherThan(s *syntax.Sentence, np, e, word int32) int32 {
	she := word == r.w.she || word == r.w.her
	if r.people.pronouns == nil {
		r.people.pronouns = make(map[int32]sex)
	}
	wrong := func(p int32) bool {
		if g := r.gender(p); g != 0 {
			return (g == lexicon.Feminine) != she
		}
		x, ok := r.people.pronouns[p]
		return ok && x.sentence == s.Index && x.she != she
	}
	if e >= 0 && wrong(e) {
		if e = -1; np == 0 { // "He" goes on with what is told
			if e = r.subjectBefore(s, wrong); e >= 0 {
				r.people.pronouns[e] = sex{she: she, sentence: s.Index}
				return e
			}
		}
		for i := len(r.focus.persons) - 1; i >= 0; i-- {
			p := r.focus.persons[i]
			if wrong(p) || s.Index-r.focus.seen(p) > near {
				continue
			}
			if known := r.gender(p) != 0; known || e < 0 {
				if e = p; known {
					break // rather than a name that says nothing
				}
			}
		}
	}
	if e >= 0 {
		r.people.pronouns[e] = sex{she: she, sentence: s.Index}
	}
	return e
}

// subjectBefore is the first person who is the subject of a clause in the sentence before s and whom nothing keeps from
// being meant: "Ivan Orlov will meet King Carl, a spokeswoman said. | He"; -1 for none.
func (d *Document) subjectBefore(s *syntax.Sentence, wrong func(int32) bool) int32 {
	if s.Index == 0 {
		return -1
	}
	t := d.Sentences[s.Index-1]
	for c := range t.Clauses {
		subj := t.Clauses[c].Subj
		if subj < 0 {
			continue
		}
		if ref := d.Ref(t, subj); len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person && !wrong(ref.Actors[0]) {
			return ref.Actors[0]
		}
	}
	return -1
}
