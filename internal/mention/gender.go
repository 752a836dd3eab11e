package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// sex is what pronoun a person was last called by.
type sex struct {
	she      bool
	sentence int
}

// titledAs notes what the title right before a name that begins at token first, "Mrs." or
// "King", says of who bears it.
func (r *Resolver) titledAs(d *Document, e, first int32) {
	for i := first - 1; i >= 0 && i >= first-2; i-- {
		w := strings.ToLower(d.Text.Of(int(i)))
		if w == "." {
			continue
		}
		if x := r.lex.Word(r.lex.Lookup(w)); x.Gender != 0 && !x.Given {
			d.genders[e] = x.Gender
		}
		return
	}
}

// gender is what the title or the given name of a person says, 0 where neither does.
func (r *Resolver) gender(d *Document, person int32) lexicon.Gender {
	if g := d.genders[person]; g != 0 {
		return g
	}
	tokens := NameTokens(d.Entities[person].Name)
	if len(tokens) < 2 {
		return 0
	}
	return r.lex.Word(r.lex.Lookup(tokens[0])).Gender
}

// otherThan is the person named last, a few sentences back at most, who can be "she" where
// that is said: not one who goes by a man's name, nor the one whom "he" has meant in this
// sentence, or the other way round; e where nothing forbids it, -1 for none.
func (r *Resolver) otherThan(d *Document, s *syntax.Sentence, e, word int32) int32 {
	she := word == r.w.she || word == r.w.her
	if d.sexes == nil {
		d.sexes = make(map[int32]sex)
	}
	wrong := func(p int32) bool {
		if g := r.gender(d, p); g != 0 {
			return (g == lexicon.Feminine) != she
		}
		x, ok := d.sexes[p]
		return ok && x.sentence == s.Index && x.she != she
	}
	if e >= 0 && wrong(e) {
		e = -1
		for i := len(d.persons) - 1; i >= 0; i-- {
			p := d.persons[i]
			if wrong(p) || s.Index-d.seen[p] > near {
				continue
			}
			if known := r.gender(d, p) != 0; known || e < 0 {
				if e = p; known {
					break // rather than a name that says nothing
				}
			}
		}
	}
	if e >= 0 {
		d.sexes[e] = sex{she: she, sentence: s.Index}
	}
	return e
}
