package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
)

// people is the article's persons by the words of their names, and what is told of their sex and kin. It is filled before
// anything is resolved, and whenever a person is met again.
type people struct {
	byWord   map[string][]int32       // all who bear a folded word in their names, in the order they were met
	bare     map[string]int32         // whom a surname alone last meant
	kin      map[int32]bool           // those told of as somebody's son, wife or other kin
	titles   map[int32]lexicon.Gender // what the titles of a person say of it
	pronouns map[int32]sex            // whom "he" or "she" meant last
	wives    map[string]bool          // who is called Mrs. or First Lady, by each of her names; nil until asked
	ladies   map[string]int32         // the first and the second lady named last, or gentleman, by the title's entry
}

func newPeople() people {
	return people{byWord: make(map[string][]int32), bare: make(map[string]int32), titles: make(map[int32]lexicon.Gender)}
}

// called is who has a folded word in his name, in the order they were met.
func (p *people) called(word string) []int32 { return p.byWord[word] }

// isKin says whether a person is told of as somebody's son, wife or other kin.
func (p *people) isKin(person int32) bool { return p.kin[person] }

// lastCalled is whom a surname alone last meant.
func (p *people) lastCalled(surname string) (person int32, ok bool) {
	person, ok = p.bare[surname]
	return person, ok
}

// callsBare lets a surname alone mean a person from then on.
func (p *people) callsBare(surname string, person int32) { p.bare[surname] = person }

// file lets a folded word find a person.
func (p *people) file(word string, person int32) { p.byWord[word] = append(p.byWord[word], person) }

// lady is the first or the second lady named last, or gentleman, by the title's entry.
func (p *people) lady(entry string) (person int32, ok bool) {
	person, ok = p.ladies[entry]
	return person, ok
}

// entitle notes what a title says of the sex of its bearer.
func (p *people) entitle(person int32, says lexicon.Gender) { p.titles[person] = says }

// titled is what the titles of a person say of its sex, 0 for nothing.
func (p *people) titled(person int32) lexicon.Gender { return p.titles[person] }

// calledKin says whether somebody is told to be another's relative right before his name, or before a comma, or "and", and his title: "her
// husband | Ivo Lund", "his wife, | Senator Ruth Banda", "the president's son and spokesman | Tarek Odeh".
func (r *sentenceReader) calledKin(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	if part.First > s.First && r.lex.Head(s.Words[part.First-1])&lexicon.Kin != 0 {
		return true
	}
	if o := max(s.NPs[np].Appos, apposedTo(s, np)); o >= 0 && r.lex.Head(s.HeadWord(o))&lexicon.Kin != 0 {
		return true
	}
	at := s.NPs[np].First - 1
	return np > 0 && titled(s, np) && s.NPs[np-1].Last == at && s.Tag(at) == syntax.Conj && r.lex.Head(s.HeadWord(np-1))&lexicon.Kin != 0
}

// personNamed returns the article's person of that name, a new one where none fits.
func (r *articleReader) personNamed(name string, lex int32) int32 {
	tokens := naming.Tokens(name)
	if lex < 0 && r.leaders.Junior(name, tokens) {
		return r.unknownKin(name, tokens)
	}
	if lex < 0 {
		lex = r.leaders.Initialed(name, tokens)
	}
	if lex >= 0 {
		if e, ok := r.register.known(lex); ok {
			r.remember(e, name, tokens)
			return e
		}
	}
	if e := r.findNamed(name); e >= 0 && (lex < 0 || r.Entities[e].Lex < 0 && r.couldBe(e, lex)) {
		if lex >= 0 {
			r.adopt(e, lex)
		}
		r.remember(e, name, tokens)
		return e
	}
	if lex >= 0 {
		e := r.entity(lex)
		r.remember(e, "", naming.Tokens(r.lex.Entities[lex].Name)) // first: the surname is its last word
		r.remember(e, name, tokens)
		return e
	}
	return r.stranger(name, tokens)
}

// stranger is a person whom neither the dictionaries nor the text so far know.
func (d *Document) stranger(name string, tokens []string) int32 {
	e := d.add(Entity{Entity: model.Entity{ID: "person:" + naming.Slug(name), Name: name, Type: model.Person}, Lex: -1, State: -1})
	d.remember(e, name, tokens)
	return e
}

// couldBe says whether the name by which an unknown person was called can be that of a
// known one: Nancy Reagan is no President Reagan.
func (d *Document) couldBe(e, lex int32) bool {
	if naming.EndsJunior(d.Entities[e].Name) && !naming.EndsJunior(d.lex.Entities[lex].Name) {
		return false
	}
	tokens := naming.Tokens(d.Entities[e].Name)
	known := naming.Tokens(d.lex.Entities[lex].Name)
	if naming.OfChild(tokens, known) {
		return false
	}
	common := 0
	for _, t := range tokens {
		if slices.Contains(known, t) {
			common++
		}
	}
	return len(tokens) == 1 || common == len(tokens) || common > 1 && !d.lex.Entities[lex].Royal() || naming.Alike(tokens, known, 1)
}

// adopt makes an unknown person the known one.
func (d *Document) adopt(e, lex int32) {
	le := &d.lex.Entities[lex]
	x := &d.Entities[e]
	x.Lex = lex
	x.ID, x.Name = le.ID, le.Name
	d.register.identify(e, lex, le.ID)
}

// crowd bounds how many people are found by one word that their names share; a full name is found by its rarer word.
const crowd = 256

// remember files a person under the words of a name; the fullest name of one
// no dictionary knows is the one shown.
func (d *Document) remember(e int32, name string, tokens []string) {
	x := &d.Entities[e]
	for _, t := range tokens {
		if !slices.Contains(x.tokens, t) {
			x.tokens = append(x.tokens, t)
			if len(d.people.called(t)) < crowd {
				d.people.file(t, e)
			}
		}
	}
	if name == "" {
		return
	}
	if !slices.Contains(x.Aliases, name) {
		x.Aliases = append(x.Aliases, name)
	}
	if first, _, _ := strings.Cut(name, " "); x.Lex < 0 && len(naming.Tokens(name)) > len(naming.Tokens(x.Name)) && d.lex.Head(d.lex.Lookup(strings.ToLower(first)))&lexicon.Nobility == 0 {
		was := x.ID
		x.Name, x.ID = name, "person:"+naming.Slug(name)
		d.register.rename(e, was, x.ID)
	}
}

// findNamed finds who of the article's people a name means, see findPerson: not the son of whom it names.
func (d *Document) findNamed(name string) int32 {
	e := d.findPerson(naming.Tokens(name))
	if e >= 0 && naming.OfFather(name, d.Entities[e].Name) {
		return -1
	}
	return e
}

// findPerson finds who of the article's people the words of a name mean: the same words,
// a part of the name, or the same surname with a given name spelled a little
// otherwise. -1 for nobody.
func (d *Document) findPerson(tokens []string) int32 {
	if len(tokens) == 0 {
		return -1
	}
	best, bestScore := int32(-1), 0
	try := func(word string, exact bool) {
		for _, e := range d.people.called(word) {
			x := &d.Entities[e]
			score := 0
			if len(tokens) == 1 {
				// The last word of a name, or the first where it can be the family's.
				score = 2
				if x.tokens[len(x.tokens)-1] == word && !naming.GivenLast(x.Name) || x.tokens[0] == word && naming.GivenLast(x.Name) {
					score = 3
				}
				if d.people.isKin(e) {
					score-- // "his son Abhijit Mukherjee", then "Mukherjee"
				}
				if slices.Contains(d.focus.persons, e) {
					score++
				}
				if x.Leader && d.opensWith(e) {
					score++ // "President Donald Trump and his daughter Ivanka Trump", then "Trump"
				}
				if x, ok := d.people.lastCalled(word); ok && x == e {
					score++ // whoever else has that name since: his wife, his sister
				}
			} else {
				common := 0
				for _, t := range tokens {
					if slices.Contains(x.tokens, t) {
						common++
					}
				}
				switch {
				case x.Lex >= 0 && naming.OfChild(tokens, x.tokens):
				case common == len(tokens) || common == len(x.tokens) && common >= 1 && (x.Lex < 0 || !d.lex.Entities[x.Lex].Royal()): // King Juan Carlos is no Juan Carlos Pugliese
					score = 4 + common
				case common >= 1 && common == min(len(tokens), len(x.tokens))-1 && naming.Alike(tokens, x.tokens, 1):
					score = 3 + common
				}
				if score > 0 && d.people.isKin(e) && (common < len(x.tokens) || naming.EndsJunior(x.Name)) {
					score-- // "Donald Trump Jr.", then "Donald Trump"
				}
			}
			if score > bestScore || score == bestScore && score > 0 && d.rather(e, best) {
				best, bestScore = e, score
			}
		}
	}
	for _, t := range tokens {
		try(t, true)
	}
	return best
}

// opensWith says whether the article begins with somebody: its headline, or the first sentence where there is none, names him.
func (d *Document) opensWith(person int32) bool {
	return len(d.Refs) > 0 && slices.ContainsFunc(d.Refs[0], func(ref Ref) bool { return slices.Contains(ref.Actors, person) })
}

// rather says whether of two people who have a name alike the first is meant: not a relative, else the one named last.
func (d *Document) rather(a, b int32) bool {
	if d.people.isKin(a) != d.people.isKin(b) {
		return d.people.isKin(b)
	}
	return slices.Index(d.focus.persons, a) > slices.Index(d.focus.persons, b) // -1 where one is not among those named last
}
