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
	*Resolver
	d           *Document
	s           *syntax.Sentence
	np          int32 // his name
	person      int32
	first       int32 // the token where what tells it begins
	counterpart bool  // he is called one by that very word
}

// colleague reads "his Chilean counterpart Gabriel Boric" and "her Tajik
// colleague, Farrukh Sharifzoda,": the office is that of the person named
// before.
func (r *Resolver) colleague(d *Document, s *syntax.Sentence, np, person int32) bool {
	n := &s.NPs[np]
	c := colleagueReader{Resolver: r, d: d, s: s, np: np, person: person, first: n.First}
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
	if owner < 0 || r.friend(d, s, np) {
		return false
	}
	if s.NPs[n.Lead].Next < 0 && slices.ContainsFunc(s.Words[c.first:n.Last], func(w int32) bool { return r.lex.Word(w).Text == "counterparts" }) {
		return false // "take on their German counterparts Werder Bremen"
	}
	if r.sameOffice(d, s, np, person, owner, c.first) {
		return true
	}
	return c.counterpart && d.Entities[owner].Type != model.Person && d.counterpart(s, np, person, owner, c.first, &someOffice)
}

// called says whether a noun is "counterpart" or a word like it.
func (c *colleagueReader) called(p *syntax.Part) bool {
	c.counterpart = c.counterpart || c.lex.Word(c.lex.Word(c.s.Words[p.Last-1]).Stem).Text == "counterpart"
	return c.isColleague(c.s, p)
}

// inPhrase is whose the office is where the noun stands right before the name: "his Peruvian counterpart | Ana Rios"; -1 for none.
func (c *colleagueReader) inPhrase() int32 {
	d, s, np := c.d, c.s, c.np
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
		return c.partOwner(d, s, m) // "his counterpart Ana Rios of Peru"
	}
	owner := c.amongOwners(np)
	if owner < 0 && (n.PossWord == c.w.his || n.PossWord == c.w.her) {
		if owner = c.whereState(d, s, np); owner == c.possessiveState(d, s, np) {
			owner = -1 // "ended a visit to Bulgaria, during which he met his counterpart X": of where he is
		}
		if owner < 0 {
			owner = c.otherOfTwo(d, s, np)
		}
	}
	return owner
}

// amongOwners is the one of the powers that noun phrase m tells of which stands where the name does in its list, else the only one: "his
// Peruvian and Chilean counterparts | Ana Rios and Luis Vera"; -1 for none.
func (c *colleagueReader) amongOwners(m int32) int32 {
	owner := c.partOwner(c.d, c.s, m)
	if among := c.ownerAmong(c.d, c.s, m, c.np, owner); among >= 0 {
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
			return c.partOwner(c.d, s, m) // "his counterparts Ana Rios of Peru and | Luis Vera of Chile"
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
	d, s := c.d, c.s
	if p := s.HeadPart(a); p == nil || !c.called(p) {
		return -1, false
	}
	c.refOf(d, s, a)
	owner = c.partOwner(d, s, a)
	for m := a + 1; m < int32(len(s.NPs)) && owner < 0; m++ { // "her counterpart from Chad, X"
		x := &s.NPs[m]
		switch {
		case x.Up != a || x.Lead != m:
		case x.Prep == c.w.in && c.postedToo(d, s, c.np, c.person, m):
			return -1, true
		case x.Prep == c.w.from || x.Prep == c.w.of || x.Prep == c.w.in:
			if owner = c.partOwner(d, s, m); owner < 0 && s.Class(m) == syntax.COrg { // "his counterpart from the rebels' front"
				owner = c.power(d, s, m)
			}
		case x.Prep == c.w.at && c.head(s, m) == "ministry" && s.NPs[a].PossWord != 0: // "his colleague at the foreign ministry"
			if st := c.possessiveState(d, s, a); st >= 0 {
				return -1, d.counterpart(s, c.np, c.person, st, s.NPs[a].First, &someOffice)
			}
		case x.Prep == c.w.at: // "her counterpart at the European Council"
			owner = c.power(d, s, m)
		}
	}
	c.first = min(c.first, s.NPs[a].First)
	return owner, false
}

// otherOfTwo is the other of the two states that were just told of together, where one of them is his whose
// counterpart noun phrase np names: "The prime ministers of Peru and Chile signed. Silva of Peru and his counterpart X";
// -1 for none.
func (r *Resolver) otherOfTwo(d *Document, s *syntax.Sentence, np int32) int32 {
	own := r.possessiveState(d, s, np)
	two := distinct(d.groups.latest, itself)
	if own < 0 || len(two) != 2 || s.Index-d.groups.told > near || slices.ContainsFunc(two, func(e int32) bool { return d.Entities[e].Type != model.State }) {
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
func (r *Resolver) before(s *syntax.Sentence, lead int32) []syntax.Part {
	n := &s.NPs[lead]
	parts := s.Parts[n.PFirst:n.PLast] // "his counterparts, X of Peru and Y of Chile" is one list
	if p := s.HeadPart(max(n.Appos, 0)); n.Appos >= 0 && p != nil {
		parts = append(parts[:len(parts):len(parts)], *p)
	}
	return parts
}

// postedToo makes the colleague of an envoy, in the capital that noun phrase at names, an envoy of the
// same state there: "the French ambassador in Washington and his colleague in Canberra, X".
func (r *Resolver) postedToo(d *Document, s *syntax.Sentence, np, person, at int32) bool {
	host := r.partOwner(d, s, at)
	last := len(d.Offices) - 1
	if last < 0 || host < 0 {
		return false
	}
	o := d.Offices[last]
	if o.Kind != lexicon.Diplomat || o.Target < 0 || o.Target == host || o.Owner == host || s.Index-o.Sentence > near {
		return false
	}
	o.Person, o.Target, o.Clause, o.Sentence, o.First, o.Last, o.Rule = person, host, -1, s.Index, min(s.NPs[np].First, s.NPs[s.NPs[np].Appos].First), s.NPs[np].Last, "title.counterpart"
	d.hold(o)
	return true
}

// elided reads a title that is left out after another of its kind: "Botswana's
// minister of mines, Thato Kgosi, and Angola's, Rui Neto", "the Dutch ambassador
// and the Swedish one, Karolina Åkerblom".
func (r *Resolver) elided(d *Document, s *syntax.Sentence, np, person int32) bool {
	at := s.NPs[np].Appos
	if at >= 0 {
		if r.head(s, at) != "one" {
			return false
		}
	} else if at = np - 1; at < 0 || s.Class(at) != syntax.CState || s.NPs[at].Prep != 0 && s.NPs[at].Up >= 0 || s.Tag(s.NPs[at].Last-1) != syntax.Clitic ||
		s.NPs[np].First != s.NPs[at].Last+1 || s.Doc.Tokens[s.NPs[at].Last].Kind != text.Comma {
		return false
	}
	owner := r.partOwner(d, s, at)
	if len(d.Offices) == 0 || owner < 0 {
		return false
	}
	last := len(d.Offices) - 1
	if last > 0 && d.Offices[last].Former && d.Offices[last-1].Person == d.Offices[last].Person && d.Offices[last-1].Sentence == s.Index {
		last-- // "Norway's envoy, retired ambassador Ole Lund, and Peru's, X": an envoy too
	}
	o := d.Offices[last]
	if o.Sentence != s.Index || !officeOfState(o.Kind) || o.Owner == owner || o.Owner < 0 || d.Entities[o.Owner].Type != model.State {
		return false
	}
	o.Person, o.Owner, o.First, o.Last, o.Rule = person, owner, s.NPs[at].First, s.NPs[np].Last, "title.elided"
	if o.Target == owner {
		o.Target = -1
	}
	d.hold(o)
	return true
}

// friend says whether somebody is the colleague of one who holds no office: "its
// Ukrainian cameraman and his Russian colleague".
func (r *Resolver) friend(d *Document, s *syntax.Sentence, np int32) bool {
	at := np
	if a := s.NPs[np].Appos; a >= 0 {
		at = a
	}
	n := &s.NPs[at]
	if n.PossWord != r.w.his && n.PossWord != r.w.her {
		return false
	}
	for m := at - 1; m >= 0; m-- {
		if who := r.onePerson(d, s, m); who >= 0 {
			p := s.HeadPart(max(s.NPs[m].Appos, 0))
			civil := s.NPs[m].Appos >= 0 && p != nil && p.Kind == syntax.POffice && !officeOfState(r.lex.Offices[p.Ref].Kind)
			return civil && !slices.ContainsFunc(d.Offices[max(0, len(d.Offices)-window):], func(o Office) bool { return o.Person == who })
		}
	}
	return false
}

// metBefore is the other person of a sentence whose successor somebody deals with in
// the next breath: "Bagot met Monroe, and reached an agreement with his successor".
func (r *Resolver) metBefore(d *Document, s *syntax.Sentence, np, who int32) int32 {
	if s.NPs[np].Prep != r.w.with {
		return -1
	}
	subject := false
	for m := int32(0); m < np; m++ {
		switch e := r.onePerson(d, s, m); {
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
func (r *Resolver) succession(d *Document, s *syntax.Sentence, np, person int32) bool {
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
		of = r.refOf(d, s, n.PossNP)
	case n.PossWord != 0:
		of = r.possessor(d, s, at)
	}
	if len(of.Actors) != 1 {
		return false
	}
	who := of.Actors[0]
	if e := r.metBefore(d, s, at, who); e >= 0 {
		who = e
	}
	if who == person && n.PossWord != 0 { // "X, his successor": another's
		if who = r.mainPerson(d, s.Index-1); who == person || who < 0 {
			return false
		}
	}
	if d.Entities[who].Type != model.Person {
		if n.PossWord != r.w.my || !former {
			return false
		}
		d.hold(Office{Person: person, Owner: who, Target: -1, entry: -1, chief: -1, Clause: -1, Kind: lexicon.Official, Former: true, Sentence: s.Index, First: first, Last: last, Rule: "title.succession"})
		return true
	}
	held := -1
	for i := len(d.Offices) - 1; i >= d.story.offices && i > len(d.Offices)-window; i-- {
		o := &d.Offices[i]
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
	o := d.Offices[held]
	o.Person, o.Former, o.Planned = person, former, false
	o.Clause, o.Sentence, o.First, o.Last, o.Rule = -1, s.Index, first, last, "title.succession"
	d.hold(o)
	return true
}

// heirsState is the state of the one whose predecessor or successor a person is, who holds another office there: "His
// predecessor, Interior Minister Ana Rios,"; -1 for none.
func (r *Resolver) heirsState(d *Document, s *syntax.Sentence, np int32) int32 {
	at := s.NPs[np].Appos
	if at < 0 || s.NPs[at].PossWord == 0 || r.heir(s, at) == 0 {
		return -1
	}
	if of := r.possessor(d, s, at); len(of.Actors) == 1 && d.Entities[of.Actors[0]].Type == model.Person {
		return d.stateOf(&of)
	}
	return -1
}

// mainPerson is the one person who is the subject of the first clause of sentence i; -1
// for none.
func (r *Resolver) mainPerson(d *Document, i int) int32 {
	if i < 0 {
		return -1
	}
	s := d.Sentences[i]
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; cl.Kind == syntax.Main && cl.Subj >= 0 {
			return r.onePerson(d, s, cl.Subj)
		}
	}
	return -1
}

// heir is the word by which a noun phrase names who held an office before or
// after somebody, not who may come to hold it: "his chosen successor"; 0 for none.
func (r *Resolver) heir(s *syntax.Sentence, np int32) int32 {
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
func (r *Resolver) isColleague(s *syntax.Sentence, p *syntax.Part) bool {
	return r.lex.Head(s.Words[p.Last-1])&lexicon.Colleague != 0
}

// sameOffice gives a person the office last spoken of, of another owner; it
// says whether any was.
func (r *Resolver) sameOffice(d *Document, s *syntax.Sentence, np, person, owner, first int32) bool {
	for i := len(d.Offices) - 1; i >= 0 && i > len(d.Offices)-20; i-- {
		if last := &d.Offices[i]; (officeOfState(last.Kind) || d.topDiplomat(last)) && last.Owner != owner {
			if o := r.titledHere(s, np); o != nil && last.Sentence != s.Index {
				return d.counterpart(s, np, person, owner, first, o) // "Foreign Secretary X met his Pakistani counterpart", whosever X is
			}
			return d.counterpart(s, np, person, owner, first, last)
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
func (r *Resolver) titledHere(s *syntax.Sentence, np int32) *Office {
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

// partOwner is the state a noun phrase names before its head by an adjective
// or a name; -1 for none.
func (r *Resolver) partOwner(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PEntity {
			if lex := d.Tally.Pick(p.Senses, lexicon.Demonym, lexicon.State, lexicon.Metonym); lex >= 0 {
				return d.entity(lex)
			}
		}
	}
	if n.PossNP >= 0 {
		return d.stateOf(&d.Refs[s.Index][n.PossNP])
	}
	return -1
}

// paired reads names that follow as many states in the same order: "his Greek,
// Cypriot and French counterparts, Nikos Dendias, Nikos Christodoulides and
// Jean-Yves Le Drian", "the presidents of Chile and Peru, X and Y", and one by
// one, "the foreign ministers of Sweden (Linnea Broström), Denmark (...)" or "of
// Sweden, Linnea Broström; Denmark, ...".
func (r *Resolver) paired(d *Document, s *syntax.Sentence, np, person int32) bool {
	if r.bracketed(d, s, np, person) || r.alternating(d, s, np, person) {
		return true
	}
	if m := behind(s, np, r.w.of, r.w.paren); s.NPs[np].PossNP >= 0 || m >= 0 && s.Class(m) == syntax.CState {
		return false // "India's Indira Gandhi", "Sirimavo Bandaranaike of Ceylon", "Ana Ruiz (Peru)"
	}
	if title := r.spelledOut(s, s.NPs[np].Lead); title >= 0 {
		return r.heldByAll(d, s, np, person, title)
	}
	list := r.namesAround(d, s, np)
	p := r.titleOver(d, s, list)
	if p.title < 0 {
		return false
	}
	colleagues, their := r.isColleague(s, s.HeadPart(p.title)), s.NPs[p.title].PossWord == r.w.their
	if colleagues && p.title == p.first-1 && p.names > 1 {
		if owner := r.partOwner(d, s, p.title); owner >= 0 && len(p.states) < 2 {
			return r.counterparts(d, s, np, person, owner, p.title, p.place, p.names)
		}
	}
	if their {
		if p.states = r.ownersEach(d, s, p.title, p.names); len(p.states) < 2 {
			return false
		}
		slices.Reverse(p.states)
	}
	if len(p.states) < 2 && p.names > 1 {
		return r.holders(d, s, np, person, p.title, p.first)
	}
	if len(p.states) < max(2, p.names) {
		return false
	}
	owner := p.states[p.names-1-p.place]
	if st := r.termState(d, person); slices.Contains(p.states, st) {
		owner = st // in whatever order
	}
	if s.HeadPart(p.title).Kind == syntax.POffice {
		return r.pairedOffice(d, s, np, person, owner, &p)
	}
	return r.pairedColleague(d, s, np, person, owner, p.title)
}

// nameList is a run of names in a list, and the place of one of them in it: "the presidents of Chile and Peru, X and | Y".
type nameList struct {
	first        int32 // the noun phrase that begins it; -1 for none
	place, names int
}

// namesAround are the names of the list that noun phrase np stands in which are told of together: up to what is no name,
// has a title of its own, or begins anew.
func (r *Resolver) namesAround(d *Document, s *syntax.Sentence, np int32) nameList {
	list := nameList{first: -1}
	for x, i := s.NPs[np].Lead, 0; x >= 0 && i < 64; x, i = s.NPs[x].Next, i+1 {
		anew := r.beginsAnew(s, x, list.names)
		if x > np && (anew || r.ownTitle(s, x) || s.NPs[x].PossNP >= 0) {
			break // "the prime ministers of Peru and Cuba, Y and Z, and Chile's X"
		}
		if anew {
			list.names = 0
		}
		if x == np {
			list.place = list.names
		}
		if r.namesPerson(d, s, x) {
			if list.names == 0 {
				list.first = x
			}
			list.names++
		} else if x > np {
			break
		} else {
			list.names = 0
		}
	}
	return list
}

// beginsAnew says whether noun phrase x of a list, behind so many names, is not told together with them: "X of Chile and
// the presidents of Peru and Cuba, | Y and Z", "by the presidents of Peru and Cuba, X and Y, and by | Z".
func (r *Resolver) beginsAnew(s *syntax.Sentence, x int32, names int) bool {
	if a := s.NPs[x].Appos; a >= 0 && a < x {
		return true
	}
	at := s.NPs[x].First - 1
	return names > 0 && at >= s.First && s.Tag(at) == syntax.Prep
}

// pairing is a list of names with the title in the plural before it and the states around that.
type pairing struct {
	nameList
	title  int32   // -1 for none
	post   int32   // where they serve; -1 for none
	states []int32 // the nearest to the names first
}

// titleOver goes back from a list of names to the title that they share, and over the states around it.
func (r *Resolver) titleOver(d *Document, s *syntax.Sentence, list nameList) pairing {
	p := pairing{nameList: list, title: -1, post: r.postBefore(s, list.first)}
	for m := p.first - 1; m >= 0 && m > p.first-12 && (p.title < 0 || len(p.states) < p.names); m-- {
		if h := s.HeadPart(m); h == nil || !r.overNames(d, s, &p, m, h) {
			break
		}
	}
	return p
}

// overNames takes what noun phrase m, with head h, says of the names of a pairing; it says whether more may stand
// before it.
func (r *Resolver) overNames(d *Document, s *syntax.Sentence, p *pairing, m int32, h *syntax.Part) bool {
	switch {
	case p.title >= 0 && s.NPs[p.title].PossNP == m || m == p.post:
		return true // told with the title
	case p.title >= 0 && len(p.states) == 1 && s.NPs[m].Lead != s.NPs[p.title].Lead && r.partOwner(d, s, p.title) == p.states[0]:
		return false // "President Silva of Peru met senior Turkish leaders, including X and Y"
	case h.Kind == syntax.POffice && h.Plural || r.isColleague(s, h):
		if p.title >= 0 {
			return false
		}
		p.title = m
	case h.Kind == syntax.PNoun && m == p.first-1 && len(p.states) == 0:
		return r.statesMeant(d, s, p, m, h)
	case h.Kind == syntax.PName: // "the leaders of Bright Future and the Reform Party, X and Y"
		e := r.power(d, s, m)
		if e < 0 || d.Entities[e].Type != model.Organization || len(p.states) >= p.names || s.NPs[s.NPs[m].Lead].Prep != r.w.of {
			return false
		}
		p.states = append(p.states, e)
		return true
	case h.Kind != syntax.PEntity:
		return false
	}
	if e := r.partOwner(d, s, m); e >= 0 && len(p.states) < p.names {
		p.states = append(p.states, e)
	}
	return true
}

// statesMeant takes the states that noun phrase m, with head h, right before the names means without naming them, if they
// are as many: "the foreign ministers of | the two countries, X and Y"; it says whether the title may stand before it.
func (r *Resolver) statesMeant(d *Document, s *syntax.Sentence, p *pairing, m int32, h *syntax.Part) bool {
	if actors := r.refOf(d, s, m).Actors; len(actors) == p.names {
		for _, e := range slices.Backward(actors) {
			if d.Entities[e].Type == model.State {
				p.states = append(p.states, e)
			}
		}
	}
	return len(p.states) > 0 || s.NPs[m].Up >= 0 && r.lex.Head(r.lex.Word(s.Words[h.Last-1]).Stem)&lexicon.StateHead != 0
}

// pairedOffice gives one of those whom a pairing names the office of its title, of the owner that is his among its states.
func (r *Resolver) pairedOffice(d *Document, s *syntax.Sentence, np, person, owner int32, p *pairing) bool {
	o, ok := r.pluralTitle(d, s, p.title)
	if !ok {
		return false
	}
	o.heldBy(s, np, person)
	their := s.NPs[p.title].PossWord == r.w.their
	if r.sentToEach(s, p, &o) {
		o.Kind, o.Target = lexicon.Diplomat, owner
		if their { // "Chad and Mali recalled their ambassadors to Peru, X and Y"
			o.Owner, o.Target = owner, r.power(d, s, p.title+1)
		}
		return o.Owner >= 0 && r.settle(d, s, np, o)
	}
	for m := p.title + 1; m < p.first; m++ {
		if s.NPs[m].Prep == r.w.to && s.Class(m) == syntax.CState && m != p.post {
			return false // "the ambassadors of Chad to Peru and of Mali to Cuba, X and Y"
		}
	}
	o.Owner = owner
	if p.post >= 0 {
		o.Target = d.stateAt(r, s, p.post)
	}
	if their && o.Target == owner {
		o.Target = -1
	}
	d.instead(s, p.title, owner, person)
	return r.settle(d, s, np, o)
}

// sentToEach says whether the states of a pairing are where its diplomats are sent, all by one: "Chad's envoys to Peru and
// Cuba, X and Y".
func (r *Resolver) sentToEach(s *syntax.Sentence, p *pairing, o *Office) bool {
	to := p.title + 1
	if to == p.post || o.Kind != lexicon.Diplomat && o.Kind != lexicon.Envoy || s.NPs[to].Up != p.title {
		return false
	}
	switch s.NPs[to].Prep {
	case r.w.to:
		return true
	case r.w.in, r.w.at:
		return o.Kind == lexicon.Diplomat || s.NPs[p.title].PossNP >= 0
	}
	return false
}

// pairedColleague gives one of those who are called somebody's colleagues, by a title in the plural, his office for another owner.
func (r *Resolver) pairedColleague(d *Document, s *syntax.Sentence, np, person, owner, title int32) bool {
	if ref := &d.Refs[s.Index][title]; slices.Contains(ref.Actors, owner) {
		d.instead(s, title, owner, person)
	} else { // "her counterparts" are not her own state
		ref.Actors = append(slices.DeleteFunc(slices.Clone(ref.Actors), func(e int32) bool { return d.Entities[e].Type != model.Person }), person)
		ref.Via = ByOffice
	}
	return r.sameOrSome(d, s, np, person, owner, s.NPs[title].First)
}

// pluralTitle reads the title of several people at the head of a noun phrase.
func (r *Resolver) pluralTitle(d *Document, s *syntax.Sentence, title int32) (Office, bool) {
	return r.title(d, s, title, s.NPs[title].Head, s.NPs[title].PLast, "title.paired")
}

// heldBy makes an office that of the person whom noun phrase np names beside its title.
func (o *Office) heldBy(s *syntax.Sentence, np, person int32) {
	o.Person = person
	o.First, o.Last = min(o.First, s.NPs[np].First), max(o.Last, s.NPs[np].Last)
}

// sameOrSome gives a person the office last spoken of, of another owner, and some office where none was.
func (r *Resolver) sameOrSome(d *Document, s *syntax.Sentence, np, person, owner, first int32) bool {
	return r.sameOffice(d, s, np, person, owner, first) || d.counterpart(s, np, person, owner, first, &someOffice)
}

// counterparts gives a person the office of the one of those before whose counterpart he is, the
// place-th of names: "Kerry and Hagel met their Japanese counterparts, X and Y".
func (r *Resolver) counterparts(d *Document, s *syntax.Sentence, np, person, owner, title int32, place, names int) bool {
	if all := r.possessor(d, s, title).Actors; len(all) == names {
		for i := len(d.Offices) - 1; i >= d.lately(); i-- {
			if o := &d.Offices[i]; o.Person == all[place] && officeOfState(o.Kind) && !o.Former {
				return d.counterpart(s, np, person, owner, s.NPs[title].First, o)
			}
		}
	}
	return r.sameOrSome(d, s, np, person, owner, s.NPs[title].First)
}

// ownTitle says whether a name has a title of its own by which somebody serves a state or a body:
// "former U.S. president X"; a prince or a general may be a minister too.
func (r *Resolver) ownTitle(s *syntax.Sentence, np int32) bool {
	return r.hasTitleOf(s, np, func(kind lexicon.OfficeKind) bool {
		return kind != lexicon.Royal && kind != lexicon.Military && kind != lexicon.Cleric
	})
}

// ownersEach are the states whose is a title in the plural that is theirs, where it stands before as
// many names: "Chile and Peru signed it. Their presidents, X and Y, met."
func (r *Resolver) ownersEach(d *Document, s *syntax.Sentence, title int32, names int) []int32 {
	var states []int32
	for _, e := range r.possessor(d, s, title).Actors {
		if d.Entities[e].Type == model.State {
			states = append(states, e)
		} else if st := d.Country(e); d.Entities[e].Type == model.Person && st >= 0 {
			states = append(states, st) // "Presidents Silva and Rios sent their ministers, X and Y"
		}
	}
	if len(states) != names {
		return nil
	}
	return states
}

// postBefore is where the diplomats serve whose names begin at noun phrase first, told right before
// them and behind the states of which they are: "the ambassadors of Chad and Mali in Lima, X and Y",
// "the Chadian and Malian ambassadors to Peru, X and Y"; -1 for none.
func (r *Resolver) postBefore(s *syntax.Sentence, first int32) int32 {
	m := first - 1
	if m < 1 || s.NPs[m].Lead != m || s.NPs[m].Up < 0 || s.Class(m) != syntax.CState && s.Class(m) != syntax.CPlace {
		return -1
	}
	if prep := s.NPs[m].Prep; prep != r.w.to && prep != r.w.in && prep != r.w.at {
		return -1
	}
	for x, i := s.NPs[m].Up, 0; x >= 0 && i < 4; x, i = s.NPs[s.NPs[x].Lead].Up, i+1 {
		if p := s.HeadPart(x); p != nil && p.Kind == syntax.POffice && p.Plural && r.lex.Offices[p.Ref].Kind == lexicon.Diplomat {
			for k := x + 1; k < m; k++ {
				if s.NPs[k].Prep == r.w.to {
					return -1 // "the ambassadors of Chad to Peru and of Mali to Cuba, X and Y"
				}
			}
			return m
		}
	}
	return -1
}

// pairedBehind reads names before a title in the plural and as many states, in the same
// order, or one that is of all: "Ana Rios and Luis Vera, the presidents of Peru and
// Chile", "Ana Rios and Luis Vera, ministers of Peru".
func (r *Resolver) pairedBehind(d *Document, s *syntax.Sentence, np, person int32) bool {
	lead := s.NPs[np].Lead
	if s.NPs[lead].Next < 0 {
		return false
	}
	place, names, last := -1, 0, lead
	for x, i := lead, 0; x >= 0 && i < 64; x, i = s.NPs[x].Next, i+1 {
		if x == np {
			place = names
		}
		last = x
		names++
	}
	title := s.NPs[last].Appos
	if title <= last || place < 0 {
		return false
	}
	p := s.HeadPart(title)
	of := title + 1
	if p != nil && p.Kind == syntax.POffice && p.Plural && names > 1 {
		if o, ok := r.pluralTitle(d, s, title); ok && o.Owner >= 0 {
			o.heldBy(s, np, person)
			return r.settle(d, s, np, o) // "Ana Rios and Luis Vera, both former Peruvian ministers"
		}
	}
	if p == nil || p.Kind != syntax.POffice || !p.Plural || s.NPs[title].PossNP >= 0 || of >= int32(len(s.NPs)) || s.NPs[of].Up != title || s.NPs[of].Prep != r.w.of {
		return false
	}
	var buf [16]int32
	states := s.Members(of, buf[:])
	if len(states) != names && len(states) != 1 || names < 2 {
		return false
	}
	owner := r.partOwner(d, s, states[min(place, len(states)-1)])
	if st := r.termState(d, person); st >= 0 && slices.ContainsFunc(states, func(m int32) bool { return r.partOwner(d, s, m) == st }) {
		owner = st // in whatever order
	}
	o, ok := r.pluralTitle(d, s, title)
	if !ok || owner < 0 {
		return false
	}
	o.Owner = owner
	o.heldBy(s, np, person)
	return r.settle(d, s, np, o)
}

// holders reads the title before a list of names between commas: "two former U.S.
// officials, Stephen Hadley and James Steinberg,", "Turkish leaders, including Kemal Arslan and Ali Demir".
func (r *Resolver) holders(d *Document, s *syntax.Sentence, np, person, title, first int32) bool {
	p := s.HeadPart(title)
	if p.Kind != syntax.POffice || s.NPs[title].PossWord == r.w.their {
		return false
	}
	end := s.NPs[title].Last
	for m := title + 1; m < first; m++ { // nothing but what belongs to the title
		if s.NPs[m].Up < 0 || s.NPs[m].Up < title {
			return false
		}
		end = max(end, s.NPs[m].Last)
	}
	if at, prep := s.NPs[first].First, s.NPs[first].Prep; prep != r.w.including && prep != r.w.suchAs && at != end && (at != end+1 || s.Doc.Tokens[end].Kind != text.Comma && s.Doc.Tokens[end].Kind != text.Colon && s.Doc.Tokens[end].Kind != text.Dash) {
		return false
	}
	o, ok := r.wholeTitle(d, s, title, "title.paired")
	if !ok {
		return false
	}
	if o.Owner < 0 {
		o.Owner = r.orderingState(d, s, title)
	}
	if o.Owner < 0 { // "the foreign ministers of the three countries, X, Y and Z", who are known
		if o.Owner = r.termState(d, person); o.Owner >= 0 && d.Entities[o.Owner].Type != model.State || o.Owner < 0 && !r.colleagues(s, title, first, &o) {
			return false
		}
	}
	o.heldBy(s, np, person)
	return r.settle(d, s, np, o)
}

// colleagues says whether a title in the plural before the names of those who have it is one of which a
// state has several: "Two Republican senators, X and Y,".
func (r *Resolver) colleagues(s *syntax.Sentence, title, first int32, o *Office) bool {
	switch {
	case title != first-1 || s.NPs[title].Det == r.w.the:
		return false
	case o.entry >= 0 && r.lex.Offices[o.entry].ID == "representative":
		return true
	}
	return o.Kind == lexicon.Legislator || o.Kind == lexicon.Military
}

// spelledOut is the title in the plural whose holders the list that begins with noun phrase
// lead names after a colon or dash, elsewhere than beside it: "Two Cuban ministers attended the talks: X and Y"; -1
// for none.
func (r *Resolver) spelledOut(s *syntax.Sentence, lead int32) int32 {
	for m := range lead {
		if p := s.HeadPart(m); s.NPs[m].Names == lead && p != nil && p.Kind == syntax.POffice && p.Plural && s.NPs[m].Lead == m && s.NPs[m].Last+1 < s.NPs[lead].First {
			if of := m + 1; s.NPs[of].Up == m && (s.NPs[of].Prep == r.w.of || s.NPs[of].Prep == r.w.from) && s.NPs[of].Next >= 0 {
				return -1 // "the presidents of Peru and Chile - X and Y -"
			}
			return m
		}
	}
	return -1
}

// heldByAll gives one of those whom a list names the title in the plural that they all have.
func (r *Resolver) heldByAll(d *Document, s *syntax.Sentence, np, person, title int32) bool {
	if s.NPs[title].PossWord == r.w.their { // those of several states
		return false
	}
	o, ok := r.wholeTitle(d, s, title, "title.paired")
	if !ok {
		return false
	}
	if o.Owner < 0 {
		o.Owner = r.orderingState(d, s, title) // "Peru sent three envoys: X, Y and Z"
	}
	if o.Owner < 0 || d.Entities[o.Owner].Type != model.State {
		return false
	}
	o.heldBy(s, np, person)
	return r.settle(d, s, np, o)
}

// alternating reads names that follow each its state in one list: "the foreign
// ministers of Egypt, Sameh Shoukry; Jordan, Ayman Safadi; and Iraq, Fuad Hussein",
// "the heads of the missions of Peru – Ana Rios, Chile – Luis Vera".
func (r *Resolver) alternating(d *Document, s *syntax.Sentence, np, person int32) bool {
	up := r.alternates(d, s, np)
	if up < 0 {
		up = r.servants(d, s, np)
	}
	if up < 0 {
		return false
	}
	owner := r.belongs(d, d.Refs[s.Index][np-1])
	if p := s.HeadPart(up); p.Kind != syntax.POffice && r.isColleague(s, p) { // "her counterparts from Chile, X, and Peru, Y"
		d.instead(s, up, owner, person)
		return r.sameOffice(d, s, np, person, owner, s.NPs[up].First)
	}
	o, ok := r.pluralTitle(d, s, up)
	if !ok {
		return false
	}
	if np-1 > up+1 && s.NPs[up+1].Up == up && r.isPost(s, up+1) {
		o.Kind = lexicon.Diplomat
	}
	o.Person, o.Owner, o.Last = person, owner, s.NPs[np].Last
	d.instead(s, up, owner, person)
	return r.settle(d, s, np, o)
}

// servants is the title in the plural of those who are named in one list with whose they
// are: "the commissioners of King Kamehameha, Timoteo Haalilio and William Richards", "the
// ministers of Egypt, the veteran Sameh Shoukry, and Iraq"; -1 for none.
func (r *Resolver) servants(d *Document, s *syntax.Sentence, np int32) int32 {
	lead := s.NPs[np].Lead
	up := s.NPs[lead].Up
	if lead == np || up < 0 || s.NPs[lead].Prep != r.w.of || np == 0 || s.NPs[np-1].Lead != lead {
		return -1
	}
	if p := s.HeadPart(up); p == nil || p.Kind != syntax.POffice || !p.Plural {
		return -1
	}
	if e := r.belongs(d, d.Refs[s.Index][np-1]); e < 0 || d.Entities[e].Type != model.State {
		return -1
	}
	return up
}

// alternates is the title in the plural at the head of a list in which a state and the
// name of noun phrase np come by turns with others; -1 for none.
func (r *Resolver) alternates(d *Document, s *syntax.Sentence, np int32) int32 {
	state := func(m int32) int32 {
		if e := r.belongs(d, d.Refs[s.Index][m]); e >= 0 && d.Entities[e].Type == model.State && s.Class(m) == syntax.CState {
			return e
		}
		return -1
	}
	pairs := 1
	for m := np; m > 0 && pairs < 32; m -= 2 {
		if state(m-1) < 0 || s.NPs[m].First != s.NPs[m-1].Last+1 || s.Doc.Tokens[s.NPs[m].First-1].Kind == text.Word {
			return -1
		}
		if prev := &s.NPs[m-1]; (prev.Prep == r.w.of || prev.Prep == r.w.from) && prev.Lead == m-1 {
			up := prev.Up
			if up >= 0 && r.isPost(s, up) && s.NPs[up].Up >= 0 {
				up = s.NPs[up].Up // "of the missions of Peru"
			}
			p := (*syntax.Part)(nil)
			if up >= 0 {
				p = s.HeadPart(up)
			}
			if p == nil || !(p.Kind == syntax.POffice && p.Plural || r.isColleague(s, p) && s.NPs[up].Plural) || pairs == 1 && !r.goesOn(d, s, np) {
				return -1
			}
			return up
		}
		if m < 2 || s.NPs[m-1].First > s.NPs[m-2].Last+2 || d.Refs[s.Index][m-2].Place >= 0 || r.onePerson(d, s, m-2) < 0 {
			return -1
		}
		pairs++
	}
	return -1
}

// goesOn says whether another state and the name of another person follow right behind
// noun phrase np in a list.
func (r *Resolver) goesOn(d *Document, s *syntax.Sentence, np int32) bool {
	if np+2 >= int32(len(s.NPs)) || s.Class(np+1) != syntax.CState || s.NPs[np+1].First > s.NPs[np].Last+2 || s.NPs[np+2].First != s.NPs[np+1].Last+1 {
		return false
	}
	return s.Doc.Tokens[s.NPs[np+1].Last].Kind != text.Word && r.namesPerson(d, s, np+2)
}

// instead lets a title in the plural, and what shares its noun, mean the person
// who is named for a state rather than the state.
func (d *Document) instead(s *syntax.Sentence, title, state, person int32) {
	for m := range s.NPs {
		if int32(m) != title && s.NPs[m].Like != title {
			continue
		}
		ref := &d.Refs[s.Index][m]
		for i, e := range ref.Actors {
			if e == state {
				ref.Actors = slices.Clone(ref.Actors)
				ref.Actors[i], ref.Via = person, ByOffice
			}
		}
	}
}

// namesPerson says whether a noun phrase, also one that comes later, is a
// person's name without a title.
func (r *Resolver) namesPerson(d *Document, s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.PName && p.Kind != syntax.PEntity {
		return false
	}
	ref := r.refOf(d, s, np)
	return len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person
}

// bracketed reads the names in brackets after states: "the foreign ministers
// of Sweden (Linnea Broström) and Denmark (Mads Kjærsgaard)".
func (r *Resolver) bracketed(d *Document, s *syntax.Sentence, np, person int32) bool {
	n := &s.NPs[np]
	if n.Prep != r.w.paren || n.Up < 0 || s.NPs[n.Lead].Next >= 0 && s.NPs[s.NPs[n.Up].Lead].Next >= 0 { // several behind several are paired
		return false
	}
	if p := s.HeadPart(n.Up); p != nil && p.Kind == syntax.POffice && !p.Plural && s.NPs[n.Up].Prep != r.w.of {
		return r.titleOf(d, s, n.Up, person, "title.apposition") // "Finland's foreign minister (Ole Lund)"
	}
	owner := r.belongs(d, d.Refs[s.Index][n.Up])
	if n.PossNP >= 0 && s.Class(n.PossNP) == syntax.CState { // "the foreign ministers of the Quad - Australia's Penny Wong and"
		owner = r.partOwner(d, s, n.PossNP)
	}
	up := s.NPs[s.NPs[n.Up].Lead].Up
	if owner < 0 || d.Entities[owner].Type == model.Person || up < 0 {
		return false
	}
	p := s.HeadPart(up)
	if p == nil || p.Kind != syntax.POffice {
		return false
	}
	o, ok := r.pluralTitle(d, s, up)
	if !ok {
		return false
	}
	if s.NPs[n.Up].Prep == r.w.to && (o.Kind == lexicon.Envoy || o.Kind == lexicon.Diplomat) { // "three Peruvian envoys to Chile - X, Y and Z"
		o.Target, owner = owner, o.Owner
	}
	o.Person, o.Owner = person, owner
	o.Last = n.Last
	if owner >= 0 {
		d.instead(s, up, owner, person)
	}
	return r.settle(d, s, np, o)
}

// oneMore gives a person the office of those of whom the text says that he is one more: "Two Cuban
// ministers resigned. One, X, fled", "two Republican senators, X and Y, opposed it, and a third, Z,".
func (r *Resolver) oneMore(d *Document, s *syntax.Sentence, np, person int32) bool {
	a := s.NPs[np].Appos
	if c := s.Class(np); a < 0 || a >= np || c != syntax.CPerson && c != syntax.CName || s.Class(a) == syntax.COffice {
		return false
	}
	switch r.head(s, a) {
	case "one", "another", "other", "second", "third", "fourth", "fifth":
	default:
		return false
	}
	for _, t := range [...]*syntax.Sentence{s, d.Sentences[max(s.Index-1, 0)]} {
		for m := int32(len(t.NPs)) - 1; m >= 0; m-- {
			if p := t.HeadPart(m); t == s && m >= a || t.Class(m) != syntax.COffice || !p.Plural {
				continue
			}
			o, ok := r.pluralTitle(d, t, m)
			if !ok {
				return false
			}
			for i := len(d.Offices) - 1; o.Owner < 0 && i >= d.lately() && d.Offices[i].Sentence == t.Index; i-- {
				if x := &d.Offices[i]; x.entry == o.entry {
					o.Owner, o.Guess = x.Owner, x.Guess
				}
			}
			o.Person, o.Sentence, o.First, o.Last = person, s.Index, s.NPs[a].First, s.NPs[np].Last
			return o.Owner >= 0 && r.settle(d, s, np, o)
		}
	}
	return false
}
