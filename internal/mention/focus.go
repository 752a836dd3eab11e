package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// focus is whom the text goes on to speak of: what pronouns and descriptions go back to. Each noun phrase that is resolved
// writes it; a new story empties it.
type focus struct {
	persons, states, orgs, events []int32          // those spoken of, the latest last
	recent                        []int32          // persons, states and organizations, the latest last
	sentences                     map[int32]int    // the sentence that named an entity last
	person, power                 int32            // who was the subject of a clause last, -1 for none
	powerBefore                   int32            // the power that was it before, -1 for none
	quoted                        int32            // 1 + the person that is the subject only in somebody's own words; 0 for none
	unnamed                       int              // the sentence where a title without a name was a subject last, or "he" that goes back to it; -1
	topic                         int32            // the latest state that a subject was about, -1 for none
	topicAt                       int              // the sentence where it was
	she                           int32            // the state that was "she" last, -1 for none
	sheAt                         int              // the sentence where it was
	possessors                    map[[2]int32]Ref // whom "its", "his", "our" before a noun phrase mean, by sentence and noun phrase
	nouns                         map[int32]int32  // the organization meant last by a word of its name: "the community"
	owners                        map[int32]int32  // whose a ministry or a government was, by its word
	read                          int32            // the noun phrase of the sentence that was resolved last
	asking                        []asked          // the pronouns that are being followed back
}

func newFocus() focus {
	return focus{sentences: make(map[int32]int), person: -1, power: -1, powerBefore: -1, unnamed: -1, topic: -1, she: -1, nouns: make(map[int32]int32), owners: make(map[int32]int32)}
}

// seen is the sentence that named an entity last, 0 for none.
func (f *focus) seen(entity int32) int { return f.sentences[entity] }

// noun is the organization meant last by a word of its name.
func (f *focus) noun(word int32) (entity int32, ok bool) {
	entity, ok = f.nouns[word]
	return entity, ok
}

// callIt lets a word mean an organization from then on: "the BRICS group".
func (f *focus) callIt(word, entity int32) { f.nouns[word] = entity }

// ownerOf is whose a ministry or a government was last, by its word.
func (f *focus) ownerOf(word int32) (owner int32, ok bool) {
	owner, ok = f.owners[word]
	return owner, ok
}

// ownedBy lets a ministry or a government, by its word, be somebody's from then on.
func (f *focus) ownedBy(word, owner int32) { f.owners[word] = owner }

// touch notes that an entity of a type was just spoken of.
func (f *focus) touch(e int32, as model.EntityType, sentence int) {
	f.sentences[e] = sentence
	switch as {
	case model.Person:
		f.persons, f.recent = push(f.persons, e), push(f.recent, e)
	case model.State:
		f.states, f.recent = push(f.states, e), push(f.recent, e)
	case model.Organization:
		f.orgs, f.recent = push(f.orgs, e), push(f.recent, e)
	case model.Bloc:
		f.orgs = push(f.orgs, e)
	case model.Event:
		f.events = push(f.events, e)
	case model.Place: // nothing refers back to one
	}
}

// describe notes that an adjective spoke of a state: "Russian ships".
func (f *focus) describe(state int32, sentence int) {
	f.recent, f.sentences[state] = push(f.recent, state), sentence
}

// wasSeen says whether an entity was spoken of before.
func (f *focus) wasSeen(entity int32) bool {
	_, seen := f.sentences[entity]
	return seen
}

// isDoer notes the person that the text goes on to tell of, in somebody's own words only or not.
func (f *focus) isDoer(person int32, quoted bool) {
	if f.person, f.quoted = person, 0; quoted {
		f.quoted = person + 1
	}
}

// onlyQuoted says whether the person told of last is that in somebody's own words only.
func (f *focus) onlyQuoted() bool { return f.quoted != 0 && f.quoted-1 == f.person }

// ask notes that a pronoun is being followed back; false where it is already.
func (f *focus) ask(pronoun asked) bool {
	if slices.Contains(f.asking, pronoun) {
		return false
	}
	f.asking = append(f.asking, pronoun)
	return true
}

// answered ends what ask began.
func (f *focus) answered() { f.asking = f.asking[:len(f.asking)-1] }

// possessor is whom "its", "his" or "our" before a noun phrase means.
func (f *focus) possessor(s *syntax.Sentence, np int32) Ref {
	return f.possessors[[2]int32{int32(s.Index), np}]
}

// forget ends a story.
func (f *focus) forget() {
	f.persons, f.states, f.orgs, f.events, f.recent = nil, nil, nil, nil, nil
	f.person, f.power, f.powerBefore, f.topic, f.she = -1, -1, -1, -1, -1
	clear(f.owners)
}

// possess notes whom the possessive before a noun phrase means.
func (f *focus) possess(s *syntax.Sentence, np int32, ref Ref) {
	if f.possessors == nil {
		f.possessors = make(map[[2]int32]Ref)
	}
	f.possessors[[2]int32{int32(s.Index), np}] = ref
}

// besides is the person named last, lately, but one; -1 for none.
func (f *focus) besides(person int32, sentence int) int32 {
	for i := len(f.persons) - 1; i >= 0; i-- {
		if e := f.persons[i]; e != person {
			if f.sentences[e] >= sentence-2 {
				return e
			}
			break
		}
	}
	return -1
}

// window bounds how many earlier mentions a description can go back over.
const window = 48

func push(list []int32, e int32) []int32 {
	if i := slices.Index(list, e); i >= 0 {
		list = slices.Delete(list, i, i+1)
	}
	list = append(list, e)
	if len(list) > window {
		list = slices.Delete(list, 0, len(list)-window)
	}
	return list
}

// touch notes that an entity was just spoken of.
func (d *Document) touch(e int32, sentence int) { d.focus.touch(e, d.Entities[e].Type, sentence) }

// putOff sets a gathering that is told only as when something came behind the one spoken of before: "The decision was not
// ratified until the Paris Conference. During these talks" they are still at the first.
func (f *focus) putOff(e int32) {
	if last := len(f.events) - 1; last > 0 && f.events[last] == e {
		f.events[last-1], f.events[last] = e, f.events[last-1]
	}
}

// noteSubjects notes subjects and groups, which pronouns go back to.
func (r *articleReader) noteSubjects(s *syntax.Sentence, np int32) {
	r.focusGroup(s, np)
	n, actors := &s.NPs[np], r.Refs[s.Index][np].Actors
	if len(actors) == 0 {
		r.focusOwner(s, np)
		return
	}
	if n.Prep != 0 || n.Clause < 0 {
		return
	}
	if r.titleAlone(s, np) {
		r.focus.unnamed = s.Index
	}
	c := &s.Clauses[n.Clause]
	if c.Subj != np && !presents(s, c, np) || len(actors) > 1 {
		return
	}
	switch e := actors[0]; r.Entities[e].Type {
	case model.Person:
		if !r.besideMain(s, np) {
			r.focus.isDoer(e, n.Quoted)
		}
	case model.State, model.Organization, model.Bloc:
		if n.Next < 0 {
			r.focusPower(s, c, e)
		}
	case model.Event, model.Place: // they do nothing that a pronoun is asked for
	}
}

// focusOwner notes the state whose something is the subject of a paragraph's first clause: "| Myanmar's admission has its critics.
// Albright has called its rulers".
func (r *articleReader) focusOwner(s *syntax.Sentence, np int32) {
	n := &s.NPs[np]
	if n.PossNP < 0 || s.Class(n.PossNP) != syntax.CState || n.Prep != 0 || n.Next >= 0 || n.Clause < 0 {
		return
	}
	if c := &s.Clauses[n.Clause]; c.Kind != syntax.Main || c.Subj != np || s.Index > 0 && r.Sentences[s.Index-1].Paragraph() == s.Paragraph() {
		return
	}
	if r.lex.Head(s.HeadWord(np))&(lexicon.Agent|lexicon.OrgHead|lexicon.Body|lexicon.Doer) != 0 {
		return
	}
	if st := r.oneState(&r.Refs[s.Index][n.PossNP]); st >= 0 {
		r.focus.isSubject(st)
	}
}

// titleAlone says whether noun phrase np is the subject of its clause and one who holds a title and is not named: "| The consul
// said", not "the consul was Ana Rios".
func (r *articleReader) titleAlone(s *syntax.Sentence, np int32) bool {
	n, p := &s.NPs[np], s.HeadPart(np)
	return p != nil && r.Refs[s.Index][np].Via == ByAgent && p.Kind == syntax.POffice && !p.Plural && !n.Plural && n.Next < 0 && n.Lead == np &&
		s.Clauses[n.Clause].Subj == np && !r.presented(s, np)
}

// besideMain says whether a person who is the subject of a clause is not the one whom "he" goes back to.
func (r *articleReader) besideMain(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Next >= 0 && n.PFirst < n.PLast && s.Parts[n.PFirst].Kind == syntax.POffice && s.Parts[n.PFirst].Plural {
		return true // "Foreign Ministers X and Y arrived": "he" is neither
	}
	// "X succeeds Y, to whom the Secretary-General is grateful. He", "X saw a report that Y had written. He": X
	c := &s.Clauses[n.Clause]
	return (c.Kind == syntax.Relative || c.Kind == syntax.Complement && c.GovNP >= 0) && c.Gov >= 0 && r.mainPerson(s.Index) >= 0
}

// focusPower notes a power that is the subject of a clause, "it" where no other was before and goes on to be.
func (d *Document) focusPower(s *syntax.Sentence, c *syntax.Clause, e int32) {
	if c.Gov >= 0 {
		gov := &s.Clauses[c.Gov]
		if c.Kind == syntax.Adverbial && gov.Kind == syntax.Relative {
			return // "Chad, which left after Mali joined, does not recognise it"
		}
		if c.Kind == syntax.Complement && gov.Kind == syntax.Main && gov.Subj >= 0 {
			if g := d.Refs[s.Index][gov.Subj].Actors; len(g) == 1 && d.Entities[g[0]].Type != model.Person && d.focus.power == g[0] {
				d.focus.powerBefore = e
				return // "ECOWAS warned that Guinea would pay. It": ECOWAS
			}
		}
	}
	d.focus.isSubject(e)
}

// isSubject notes which power the text goes on to tell of, and which it told of before that.
func (f *focus) isSubject(e int32) {
	if f.power != e {
		f.powerBefore, f.power = f.power, e
	}
}

// presents says whether a clause says who somebody is that has no name: "One of them is X".
func presents(s *syntax.Sentence, c *syntax.Clause, np int32) bool {
	if c.Obj != np || c.Subj < 0 || c.Kind != syntax.Main || !s.Verbs[c.Verb].Copula {
		return false
	}
	switch s.Class(c.Subj) {
	case syntax.CNoun, syntax.COffice, syntax.CNumber:
		return c.Subj < np
	case syntax.CPron:
		return cleft(s, c)
	}
	return false
}

// cleft says whether "it" is the subject of a clause only to present somebody of whom the rest is told: "It was Qatar, however, whose
// offer both accepted".
func cleft(s *syntax.Sentence, c *syntax.Clause) bool {
	if !s.Verbs[c.Verb].Copula || c.Subj < 0 || c.Obj < c.Subj || s.NPs[c.Obj].Prep != 0 {
		return false
	}
	if k := s.Class(c.Obj); k != syntax.CState && k != syntax.COrg && k != syntax.CPerson && k != syntax.CName {
		return false
	}
	return slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		return x.Kind == syntax.Relative && x.Gov >= 0 && &s.Clauses[x.Gov] == c && (x.Subj == c.Obj || x.Obj == c.Obj || slices.ContainsFunc(s.NPs, func(n syntax.NP) bool { return n.PossNP == c.Obj && n.First > s.NPs[c.Obj].First }))
	})
}

// presented says whether a clause says who noun phrase np, its subject, is: "The first consul was Paul Reed".
func (r *articleReader) presented(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	return c >= 0 && s.Clauses[c].Subj == np && s.Clauses[c].Obj >= 0 && presents(s, &s.Clauses[c], s.Clauses[c].Obj) && r.namesPerson(s, s.Clauses[c].Obj)
}
