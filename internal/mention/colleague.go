package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// colleagueReader reads of which state's office one is whom a text calls somebody's colleague.
type colleagueReader struct {
	*articleReader

	s           *syntax.Sentence
	np          int32 // his name
	person      int32
	first       int32 // the token where what tells it begins
	counterpart bool  // he is called one by that very word
}

// colleague reads "his Chilean counterpart Gabriel Boric" and "her Tajik
// colleague, Farrukh Sharifzoda,": the office is that of the person named
// before.
func (r *articleReader) colleague(s *syntax.Sentence, np, person int32) bool {
	n := &s.NPs[np]
	c := colleagueReader{articleReader: r, s: s, np: np, person: person, first: n.First}
	owner := c.inPhrase()
	if owner < 0 && n.Lead != np {
		owner = c.inList()
	}
	if owner < 0 && n.Appos >= 0 {
		var held bool
		if owner, held = c.inApposition(n.Appos); held {
			return true
		}
	}
	if owner < 0 || r.friend(s, np) {
		return false
	}
	if s.NPs[n.Lead].Next < 0 && slices.ContainsFunc(s.Words[c.first:n.Last], func(w int32) bool { return r.lex.Word(w).Text == "counterparts" }) {
		return false // "take on their German counterparts Werder Bremen"
	}
	if r.sameOffice(s, np, person, owner, c.first) {
		return true
	}
	return c.counterpart && r.Entities[owner].Type != model.Person && r.counterpart(s, np, person, owner, c.first, &someOffice)
}

// called says whether a noun is "counterpart" or a word like it.
func (c *colleagueReader) called(p *syntax.Part) bool {
	c.counterpart = c.counterpart || c.lex.Word(c.lex.Word(c.s.Words[p.Last-1]).Stem).Text == "counterpart"
	return c.isColleague(c.s, p)
}

// inPhrase is whose the office is where the noun stands right before the name: "his Peruvian counterpart | Ana Rios"; -1 for none.
func (c *colleagueReader) inPhrase() int32 {
	s, np := c.s, c.np
	n := &s.NPs[np]
	called := false
	for k := n.PFirst; k < n.Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PNoun && c.called(p) {
			called = true
		}
	}
	if !called {
		return -1
	}
	if m := behind(s, np, c.w.of, c.w.from); m >= 0 && s.Class(m) == syntax.CState {
		return c.partOwner(s, m) // "his counterpart Ana Rios of Peru"
	}
	owner := c.amongOwners(np)
	if owner < 0 && (n.PossWord == c.w.his || n.PossWord == c.w.her) {
		if owner = c.whereState(s, np); owner == c.possessiveState(s, np) {
			owner = -1 // "ended a visit to Bulgaria, during which he met his counterpart X": of where he is
		}
		if owner < 0 {
			owner = c.otherOfTwo(s, np)
		}
	}
	return owner
}

// amongOwners is the one of the powers that noun phrase m tells of which stands where the name does in its list, else the only one: "his
// Peruvian and Chilean counterparts | Ana Rios and Luis Vera"; -1 for none.
func (c *colleagueReader) amongOwners(m int32) int32 {
	owner := c.partOwner(c.s, m)
	if among := c.ownerAmong(c.s, m, c.np, owner); among >= 0 {
		return among
	}
	return owner
}

// inList is whose the office is where the noun stands before a list that the name is further down: "her Peruvian counterparts Ana Rios
// and | Luis Vera"; -1 for none.
func (c *colleagueReader) inList() int32 {
	s, np := c.s, c.np
	n := &s.NPs[np]
	if m := behind(s, np, c.w.of, c.w.from); m >= 0 && s.Class(m) == syntax.CState {
		if c.calledAll(n.Lead) {
			return c.partOwner(s, m) // "his counterparts Ana Rios of Peru and | Luis Vera of Chile"
		}
		return -1
	}
	if hasTitle(s, np) || n.PossNP >= 0 {
		return -1
	}
	for m := np - 1; m >= max(n.Lead, np-window); m-- {
		if s.NPs[m].Lead != n.Lead || s.Class(m) == syntax.COffice { // "her counterparts, X and Y" are paired
			continue
		}
		if c.calledAll(m) {
			if owner := c.amongOwners(m); owner >= 0 {
				return owner
			}
		}
	}
	return -1
}

// calledAll says whether the names of a list are called colleagues, in the plural, by noun phrase m that is their first.
func (c *colleagueReader) calledAll(m int32) bool {
	called := false
	for _, p := range c.before(c.s, m) {
		if c.lex.Word(c.s.Words[p.Last-1]).Plural && c.called(&p) {
			called = true
		}
	}
	return called
}

// inApposition is whose the office is where the noun stands in an apposition, "Ana Rios, | her counterpart from Chad", -1 for none;
// or the office is told there whole.
func (c *colleagueReader) inApposition(a int32) (owner int32, held bool) {
	s := c.s
	if p := s.HeadPart(a); p == nil || !c.called(p) {
		return -1, false
	}
	c.refOf(s, a)
	owner = c.partOwner(s, a)
	for m := a + 1; m < int32(len(s.NPs)) && owner < 0; m++ { // "her counterpart from Chad, X"
		x := &s.NPs[m]
		switch {
		case x.Up != a || x.Lead != m:
		case x.Prep == c.w.in && c.postedToo(s, c.np, c.person, m):
			return -1, true
		case x.Prep == c.w.from || x.Prep == c.w.of || x.Prep == c.w.in:
			if owner = c.partOwner(s, m); owner < 0 && s.Class(m) == syntax.COrg { // "his counterpart from the rebels' front"
				owner = c.power(s, m)
			}
		case x.Prep == c.w.at && c.head(s, m) == "ministry" && s.NPs[a].PossWord != 0: // "his colleague at the foreign ministry"
			if st := c.possessiveState(s, a); st >= 0 {
				return -1, c.Document.counterpart(s, c.np, c.person, st, s.NPs[a].First, &someOffice)
			}
		case x.Prep == c.w.at: // "her counterpart at the European Council"
			owner = c.power(s, m)
		}
	}
	c.first = min(c.first, s.NPs[a].First)
	return owner, false
}

// otherOfTwo is the other of the two states that were just told of together, where one of them is his whose
// counterpart noun phrase np names: "The prime ministers of Peru and Chile signed. Silva of Peru and his counterpart X";
// -1 for none.
func (r *articleReader) otherOfTwo(s *syntax.Sentence, np int32) int32 {
	own := r.possessiveState(s, np)
	two := distinct(r.groups.latest, itself)
	if own < 0 || len(two) != 2 || !r.groups.lately(s.Index, near) || slices.ContainsFunc(two, func(e int32) bool { return r.Entities[e].Type != model.State }) {
		return -1
	}
	switch own {
	case two[0]:
		return two[1]
	case two[1]:
		return two[0]
	}
	return -1
}

// before lists the nouns that may say what the names of a list are: those of its first noun phrase,
// and the one that this is the apposition of.
func (r *sentenceReader) before(s *syntax.Sentence, lead int32) []syntax.Part {
	n := &s.NPs[lead]
	parts := s.Parts[n.PFirst:n.PLast] // "his counterparts, X of Peru and Y of Chile" is one list
	if p := s.HeadPart(max(n.Appos, 0)); n.Appos >= 0 && p != nil {
		parts = append(parts[:len(parts):len(parts)], *p)
	}
	return parts
}

// postedToo makes the colleague of an envoy, in the capital that noun phrase at names, an envoy of the
// same state there: "the French ambassador in Washington and his colleague in Canberra, X".
func (r *articleReader) postedToo(s *syntax.Sentence, np, person, at int32) bool {
	host := r.partOwner(s, at)
	last := len(r.Offices) - 1
	if last < 0 || host < 0 {
		return false
	}
	o := r.Offices[last]
	if o.Kind != lexicon.Diplomat || o.Target < 0 || o.Target == host || o.Owner == host || s.Index-o.Sentence > near {
		return false
	}
	o.Person, o.Target, o.Clause, o.Sentence, o.First, o.Last, o.Rule = person, host, -1, s.Index, min(s.NPs[np].First, s.NPs[s.NPs[np].Appos].First), s.NPs[np].Last, "title.counterpart"
	r.hold(o)
	return true
}

// elided reads a title that is left out after another of its kind: "Botswana's
// minister of mines, Thato Kgosi, and Angola's, Rui Neto", "the Dutch ambassador
// and the Swedish one, Karolina Åkerblom".
func (r *articleReader) elided(s *syntax.Sentence, np, person int32) bool {
	at := s.NPs[np].Appos
	if at >= 0 {
		if r.head(s, at) != "one" {
			return false
		}
	} else if at = np - 1; at < 0 || s.Class(at) != syntax.CState || s.NPs[at].Prep != 0 && s.NPs[at].Up >= 0 || s.Tag(s.NPs[at].Last-1) != syntax.Clitic ||
		s.NPs[np].First != s.NPs[at].Last+1 || s.Doc.Tokens[s.NPs[at].Last].Kind != text.Comma {
		return false
	}
	owner := r.partOwner(s, at)
	if len(r.Offices) == 0 || owner < 0 {
		return false
	}
	last := len(r.Offices) - 1
	if last > 0 && r.Offices[last].Former && r.Offices[last-1].Person == r.Offices[last].Person && r.Offices[last-1].Sentence == s.Index {
		last-- // "Norway's envoy, retired ambassador Ole Lund, and Peru's, X": an envoy too
	}
	o := r.Offices[last]
	if o.Sentence != s.Index || !officeOfState(o.Kind) || o.Owner == owner || o.Owner < 0 || r.Entities[o.Owner].Type != model.State {
		return false
	}
	o.Person, o.Owner, o.First, o.Last, o.Rule = person, owner, s.NPs[at].First, s.NPs[np].Last, "title.elided"
	if o.Target == owner {
		o.Target = -1
	}
	r.hold(o)
	return true
}

// friend says whether somebody is the colleague of one who holds no office: "its
// Ukrainian cameraman and his Russian colleague".
func (r *articleReader) friend(s *syntax.Sentence, np int32) bool {
	at := np
	if a := s.NPs[np].Appos; a >= 0 {
		at = a
	}
	n := &s.NPs[at]
	if n.PossWord != r.w.his && n.PossWord != r.w.her {
		return false
	}
	for m := at - 1; m >= 0; m-- {
		if who := r.onePerson(s, m); who >= 0 {
			p := s.HeadPart(max(s.NPs[m].Appos, 0))
			civil := s.NPs[m].Appos >= 0 && p != nil && p.Kind == syntax.POffice && !officeOfState(r.lex.Offices[p.Ref].Kind)
			return civil && !slices.ContainsFunc(r.Offices[max(0, len(r.Offices)-window):], func(o Office) bool { return o.Person == who })
		}
	}
	return false
}

// metBefore is the other person of a sentence whose successor somebody deals with in
// the next breath: "Bagot met Monroe, and reached an agreement with his successor".
func (r *articleReader) metBefore(s *syntax.Sentence, np, who int32) int32 {
	if s.NPs[np].Prep != r.w.with {
		return -1
	}
	subject := false
	for m := int32(0); m < np; m++ {
		switch e := r.onePerson(s, m); {
		case e < 0:
		case e == who:
			subject = true
		case subject && s.NPs[m].Clause >= 0:
			return e
		}
	}
	return -1
}

// succession reads "his predecessor, Hassan Waheed," and "Kibaki's successor Uhuru
// Kenyatta": the office is that of the one whose they are, before or after.
func (r *articleReader) succession(s *syntax.Sentence, np, person int32) bool {
	at := np
	heir := r.heir(s, np)
	if a := s.NPs[np].Appos; heir == 0 && a >= 0 {
		at, heir = a, r.heir(s, a)
	}
	if heir == 0 {
		return false
	}
	former := r.lex.Word(heir).Text == "predecessor"
	n := &s.NPs[at]
	first, last := min(n.First, s.NPs[np].First), max(n.Last, s.NPs[np].Last)
	of := Ref{Place: -1}
	switch {
	case n.PossNP >= 0:
		of = r.refOf(s, n.PossNP)
	case n.PossWord != 0:
		of = r.possessor(s, at)
	}
	if len(of.Actors) != 1 {
		return false
	}
	who := of.Actors[0]
	if e := r.metBefore(s, at, who); e >= 0 {
		who = e
	}
	if who == person && n.PossWord != 0 { // "X, his successor": another's
		if who = r.mainPerson(s.Index - 1); who == person || who < 0 {
			return false
		}
	}
	if r.Entities[who].Type != model.Person {
		if n.PossWord != r.w.my || !former {
			return false
		}
		r.hold(Office{Person: person, Owner: who, Target: -1, entry: -1, chief: -1, Clause: -1, Kind: lexicon.Official, Former: true, Sentence: s.Index, First: first, Last: last, Rule: "title.succession"})
		return true
	}
	held := -1
	for i := len(r.Offices) - 1; i >= r.story.offices && i > len(r.Offices)-window; i-- {
		o := &r.Offices[i]
		if o.Person != who || who == person {
			continue
		}
		if o.Kind != "" {
			held = i
			break
		}
		if held < 0 && former && o.Rule == "title.of" {
			held = i // "Rios of Peru": whatever he is there
		}
	}
	if held < 0 {
		return false
	}
	o := r.Offices[held]
	o.Person, o.Former, o.Planned = person, former, false
	o.Clause, o.Sentence, o.First, o.Last, o.Rule = -1, s.Index, first, last, "title.succession"
	r.hold(o)
	return true
}

// heirsState is the state of the one whose predecessor or successor a person is, who holds another office there: "His
// predecessor, Interior Minister Ana Rios,"; -1 for none.
func (r *articleReader) heirsState(s *syntax.Sentence, np int32) int32 {
	at := s.NPs[np].Appos
	if at < 0 || s.NPs[at].PossWord == 0 || r.heir(s, at) == 0 {
		return -1
	}
	if of := r.possessor(s, at); len(of.Actors) == 1 && r.Entities[of.Actors[0]].Type == model.Person {
		return r.stateOf(&of)
	}
	return -1
}

// mainPerson is the one person who is the subject of the first clause of sentence i; -1
// for none.
func (r *articleReader) mainPerson(i int) int32 {
	if i < 0 {
		return -1
	}
	s := r.Sentences[i]
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; cl.Kind == syntax.Main && cl.Subj >= 0 {
			return r.onePerson(s, cl.Subj)
		}
	}
	return -1
}

// heir is the word by which a noun phrase names who held an office before or
// after somebody, not who may come to hold it: "his chosen successor"; 0 for none.
func (r *sentenceReader) heir(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		p := &s.Parts[k]
		if p.Kind == syntax.PAdj && r.lex.Word(s.Words[p.First]).Text != "immediate" && r.lex.Word(s.Words[p.First]).Text != "late" {
			return 0
		}
		if p.Kind == syntax.PNoun && !p.Plural && r.lex.Head(s.Words[p.Last-1])&lexicon.Heir != 0 {
			return s.Words[p.Last-1]
		}
	}
	return 0
}

// isColleague says whether a part names somebody who holds the same office
// elsewhere.
func (r *sentenceReader) isColleague(s *syntax.Sentence, p *syntax.Part) bool {
	return r.lex.Head(s.Words[p.Last-1])&lexicon.Colleague != 0
}

// sameOffice gives a person the office last spoken of, of another owner; it
// says whether any was.
func (r *articleReader) sameOffice(s *syntax.Sentence, np, person, owner, first int32) bool {
	for i := len(r.Offices) - 1; i >= 0 && i > len(r.Offices)-20; i-- {
		if last := &r.Offices[i]; (officeOfState(last.Kind) || r.topDiplomat(last)) && last.Owner != owner {
			if o := r.titledHere(s, np); o != nil && last.Sentence != s.Index {
				return r.counterpart(s, np, person, owner, first, o) // "Foreign Secretary X met his Pakistani counterpart", whosever X is
			}
			return r.counterpart(s, np, person, owner, first, last)
		}
	}
	return false
}

// someOffice is that of a counterpart of whom none is told.
var someOffice = Office{entry: -1, Kind: lexicon.Official}

// counterpart gives a person the office of whose counterpart he is, of another owner, told by the words
// from token first to noun phrase np.
func (d *Document) counterpart(s *syntax.Sentence, np, person, owner, first int32, of *Office) bool {
	target := int32(-1)
	if of.Kind == lexicon.Diplomat && of.Target >= 0 && d.Entities[of.Target].Type == model.Organization {
		target = of.Target // "the US ambassador to the United Nations and her Chadian counterpart"
	}
	d.hold(Office{Person: person, Owner: owner, Target: target, entry: of.entry, chief: -1, Clause: -1, Role: of.Role, Kind: of.Kind, Sentence: s.Index,
		First: first, Last: s.NPs[np].Last, Rule: "title.counterpart"})
	return true
}

// titledHere is the office that the title last read before noun phrase np in its sentence
// names; nil for none of a state's.
func (r *sentenceReader) titledHere(s *syntax.Sentence, np int32) *Office {
	for k := s.NPs[np].PFirst - 1; k >= 0; k-- {
		if p := &s.Parts[k]; p.Kind == syntax.POffice {
			if e := &r.lex.Offices[p.Ref]; !p.Plural && officeOfState(e.Kind) {
				return &Office{entry: p.Ref, Role: e.Name, Kind: e.Kind}
			}
			return nil
		}
	}
	return nil
}

// officeOfState says whether a kind of office is one of a state's, which
// officers of other states can have too.
func officeOfState(kind lexicon.OfficeKind) bool {
	switch kind {
	case "", lexicon.CompanyOfficer, lexicon.PartyOfficer, lexicon.Cleric, lexicon.Judge, lexicon.BodyHead, lexicon.NoOffice:
		return false
	}
	return true
}

// namesPerson says whether a noun phrase, also one that comes later, is a
// person's name without a title.
func (r *articleReader) namesPerson(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.PName && p.Kind != syntax.PEntity {
		return false
	}
	ref := r.refOf(s, np)
	return len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Person
}

// oneMore gives a person the office of those of whom the text says that he is one more: "Two Cuban
// ministers resigned. One, X, fled", "two Republican senators, X and Y, opposed it, and a third, Z,".
func (r *articleReader) oneMore(s *syntax.Sentence, np, person int32) bool {
	a := s.NPs[np].Appos
	if c := s.Class(np); a < 0 || a >= np || c != syntax.CPerson && c != syntax.CName || s.Class(a) == syntax.COffice {
		return false
	}
	switch r.head(s, a) {
	case "one", "another", "other", "second", "third", "fourth", "fifth":
	default:
		return false
	}
	for _, t := range [...]*syntax.Sentence{s, r.Sentences[max(s.Index-1, 0)]} {
		for m := int32(len(t.NPs)) - 1; m >= 0; m-- {
			if p := t.HeadPart(m); t == s && m >= a || t.Class(m) != syntax.COffice || !p.Plural {
				continue
			}
			o, ok := r.pluralTitle(t, m)
			if !ok {
				return false
			}
			for i := len(r.Offices) - 1; o.Owner < 0 && i >= r.lately() && r.Offices[i].Sentence == t.Index; i-- {
				if x := &r.Offices[i]; x.entry == o.entry {
					o.Owner, o.Guess = x.Owner, x.Guess
				}
			}
			o.Person, o.Sentence, o.First, o.Last = person, s.Index, s.NPs[a].First, s.NPs[np].Last
			return o.Owner >= 0 && r.settle(s, np, o)
		}
	}
	return false
}
