package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// loneTitle is a title without a name: "the Russian president".
type loneTitle struct {
	*articleReader

	s       *syntax.Sentence
	np      int32
	n       *syntax.NP
	part    *syntax.Part
	entry   *lexicon.OfficeEntry
	past    Office // what the words before it say of the office: "former", "designate"
	owner   int32  // whose it is; -1 where that is not told
	another bool   // it says what somebody becomes: "the appointment of X as Hungary's minister", none who was that
}

// officeHolder resolves a title without a name: "the Russian president".
func (r *articleReader) officeHolder(s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	out := Ref{Place: -1, Via: ByOffice}
	n := &s.NPs[np]
	if e := r.surnamed(s, np, part); e >= 0 && s.Doc.Tokens[part.First].Capital && !s.Heading && n.PossWord == 0 && n.PossNP < 0 {
		return refTo(e, ByName) // "Prince said", of Erik Prince
	}
	if n.PossWord != 0 {
		r.focus.possess(s, np, r.possessor(s, np))
	}
	if r.namedElsewhere(s, np, part) {
		return out
	}
	t := loneTitle{articleReader: r, s: s, np: np, n: n, part: part, entry: &r.lex.Offices[part.Ref]}
	if part.Plural || n.Plural || r.lex.Word(n.Det).Text == "each" && n.PFirst == n.Head {
		return r.officeHolders(s, np, part.Ref)
	}
	if e := r.visitorCalled(s, np, t.entry); e >= 0 {
		return refTo(e, ByOffice)
	}
	r.modifiers(s, n.First, part.First, &t.past)
	t.findOwner()
	if t.owner < 0 && r.ofUnknown(s, np) {
		r.promise(s, np, -1, part.Ref, t.past.Former)
		return out
	}
	if t.entry.Kind == lexicon.Diplomat && t.owner >= 0 {
		r.notePost(t.owner, r.missionHost(s, np))
	}
	t.another = n.Prep == r.w.as && n.Up >= 0 && r.named(s, n.Up) >= 0
	holder := t.lastHolder()
	if !t.past.Former {
		holder = t.presentHolder(holder)
	} else if holder < 0 && t.owner < 0 && !t.another && r.meansOne(s, np) {
		holder = r.unownedHolder(part.Ref, true)
	}
	switch {
	case holder >= 0:
		out.Actors = []int32{holder}
		return out
	case t.past.Former:
		r.promise(s, np, t.owner, part.Ref, true)
		return out // if nobody was so called, it speaks for nobody
	}
	return t.unnamed()
}

// namedElsewhere says whether a title has its name beside it or means nobody who holds the office.
func (r *sentenceReader) namedElsewhere(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	n := &s.NPs[np]
	if n.Apposed {
		if o := apposedTo(s, np); o < 0 || s.Class(o) != syntax.CPron {
			return true
		}
	}
	if r.sharesName(s, np) {
		return true
	}
	if k := n.Head - 1; k >= n.PFirst && r.lex.Word(s.Words[s.Parts[k].First]).Text == "international" {
		return true // "the International President" of a union
	}
	return r.firstToBe(s, np, part) || r.earlierOne(s, np)
}

// findOwner finds whose office it is.
func (t *loneTitle) findOwner() {
	t.owner = t.first(t.s, t.np, (*articleReader).ownerState, (*articleReader).ownerPower, (*articleReader).ofBody)
	if t.owner < 0 {
		t.owner = t.actsFor(t.s, t.np, t.entry)
	}
}

// lastHolder is the person whom the text told last to have the office, or had it where it is a former one; -1 for none.
func (t *loneTitle) lastHolder() int32 {
	s, former := t.s, t.past.Former
	const reach = 200 // offices
	latest, loose := int32(-1), false
	for i := len(t.Offices) - 1; i >= 0 && i > len(t.Offices)-reach && !t.another; i-- {
		o := &t.Offices[i]
		if t.owner < 0 && (i < t.story.offices || !t.meansOne(s, t.np)) || !t.means(o) {
			continue
		}
		loosely := t.officeID(o) == "leader" && o.entry != t.part.Ref
		if loosely && o.Guess {
			continue // "Leader Schumer" is no president
		}
		if latest < 0 || loose && !loosely { // "the President" is Reagan, named long before the Soviet leader
			latest, loose = o.Person, loosely
		}
		if t.owner >= 0 {
			o.vague = false // the text tells now whose he is
		}
		if t.owner >= 0 || o.Person == t.focus.person { // of two presidents the one the text is about
			latest = o.Person
			break
		}
	}
	if t.owner < 0 && latest >= 0 && !former {
		return t.titledLately(s, t.np, t.part.Ref, latest)
	}
	return latest
}

// means says whether the title can mean an office that was told.
func (t *loneTitle) means(o *Office) bool {
	former := t.past.Former
	called := t.callsOffice(o, t.part.Ref)
	if t.entry.ID == "diplomat" && t.topmost(t.s, t.np) {
		called = t.ofForeignMinister(o)
	}
	if !called || o.Former != former || o.Planned && !t.past.Planned || t.owner >= 0 && !t.holdsFor(o, t.owner) {
		return false
	}
	if former {
		return t.meansOne(t.s, t.np)
	}
	return !t.leftBefore(o.Person, t.Tally.YearTold(t.s.Index))
}

// acts says whether the title is the subject of a clause, without a number, as those have too who hold it no more: "the new president
// said", not "the 43rd president", "attacks by the new president".
func (t *loneTitle) acts() bool {
	return t.n.Clause >= 0 && t.s.Clauses[t.n.Clause].Subj == t.np && !t.n.Quoted && !slices.ContainsFunc(t.s.Words[t.n.First:t.n.Last], func(w int32) bool {
		x := t.lex.Word(w)
		return x.Closed&lexicon.Ordinal != 0 || x.Text != "" && x.Text[0] <= '9'
	})
}

// presentHolder is who holds the office now, the one told last or whom the dictionaries know; -1 for nobody known.
func (t *loneTitle) presentHolder(latest int32) int32 {
	s, n, entry := t.s, t.n, t.entry
	when := t.Tally.When(s)
	if p := t.knownHolder(entry, t.owner, when); p >= 0 && n.Det == t.w.the && (when != "" || t.onlyOfState(s, t.np)) && (latest < 0 || t.owner < 0 && t.focus.seen(p) > t.focus.seen(latest)) && !(t.owner < 0 && t.onlySurnamed(s, p, t.part)) {
		owner := t.owner
		if owner < 0 && latest < 0 && t.focus.person == p && when != "" && rules(entry.Kind) && entry.ID != "leader" && t.acts() { // "Reagan was sworn in in 1981. The new president said"
			owner = t.termState(p)
		}
		if owner >= 0 {
			t.hold(Office{Person: p, Owner: owner, Target: -1, entry: t.part.Ref, chief: -1, Clause: -1, Role: entry.Name, Kind: entry.Kind, Sentence: s.Index, First: n.First, Last: n.Last, Rule: "title.known"})
		}
		latest = p
	}
	if lady, ok := t.people.lady(entry.ID); ok && latest < 0 && t.owner < 0 {
		latest = lady
	}
	if latest < 0 && t.owner < 0 && !t.another && t.meansOne(s, t.np) {
		return t.unownedHolder(t.part.Ref, false)
	}
	return latest
}

// unnamed is whom a title means whose bearer is not known: a name may come yet, and till then the state itself speaks through
// its officer.
func (t *loneTitle) unnamed() Ref {
	s, entry, the := t.s, t.entry, t.n.Det == t.w.the
	if t.owner < 0 && t.Tally.UnitedNations() && entry.ID == "secretary-general" && the {
		return refTo(t.entity(t.lex.Index("org:united-nations")), ByAgent)
	}
	if i := t.lex.Index(entry.Only); t.owner < 0 && i >= 0 && the && entry.Kind == lexicon.Minister && s.Doc.Tokens[t.part.First].Capital && t.Tally.Times(i) > 0 {
		t.owner = t.entity(i) // "the Treasury Secretary will"
	}
	if entry.ID == "diplomat" && the {
		return Ref{Place: -1, Via: ByOffice} // "the veteran Algerian diplomat" is a man, whoever he is
	}
	t.promise(s, t.np, t.owner, t.part.Ref, false)
	if t.owner >= 0 {
		t.noteUnnamed(t.part.Ref, t.owner)
		t.noteEnvoy(s, t.np)
		if t.speaksForOwner() {
			return refTo(t.owner, ByAgent)
		}
	}
	return Ref{Place: -1, Via: ByOffice}
}

// speaksForOwner says whether what the officer does whose the title is, the owner does.
func (t *loneTitle) speaksForOwner() bool {
	owner := t.Entities[t.owner].Type
	switch t.entry.Kind {
	case lexicon.Official, lexicon.Spokesperson, lexicon.Minister, lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Diplomat, lexicon.Royal:
		return true
	case lexicon.Military:
		return t.entry.ID != "rebel-leader"
	case lexicon.BodyHead:
		return owner == model.Organization || t.entry.ID == "high-representative"
	case lexicon.Envoy:
		return owner == model.State || t.entry.ID == "representative" && t.n.Det == t.w.a
	}
	return false
}

// onlySurnamed says whether a person was named by the surname alone and never with a title, so that one whom a text calls
// by a title in capitals is another, its author's own: "Putin's war has raised prices ... At the summit, the President announced".
func (r *articleReader) onlySurnamed(s *syntax.Sentence, person int32, part *syntax.Part) bool {
	if part.First == s.First+1 || !s.Doc.Tokens[part.First].Capital || s.Heading {
		return false
	}
	if slices.ContainsFunc(r.Entities[person].Aliases, func(name string) bool { return strings.Contains(name, " ") }) {
		return false
	}
	return !slices.ContainsFunc(r.Offices[r.lately():], func(o Office) bool { return o.Person == person })
}

// firstToBe says whether a title only tells of which number among its holders somebody is: "I am the first U.S. president
// to visit", "the first U.S. president to visit", no one named before.
func (r *sentenceReader) firstToBe(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	n := &s.NPs[np]
	if !slices.ContainsFunc(s.Words[n.First:part.First], r.ranks) {
		return false
	}
	if c := n.Clause; c >= 0 && s.Clauses[c].Obj == np && s.Verbs[s.Clauses[c].Verb].Copula && s.Clauses[c].Subj >= 0 && s.Class(s.Clauses[c].Subj) == syntax.CPron {
		return true
	}
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Kind == syntax.Xcomp && (c.Subj == np || c.GovNP == np) && s.Verbs[c.Verb].First == n.Last
	})
}

// earlierOne says whether noun phrase np is one of those who held a title before, whose visit is told only to say when it last came
// to one: "The last visit to Mali by | a French president was in 1995".
func (r *sentenceReader) earlierOne(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Det != r.w.a && n.Det != r.w.an {
		return false
	}
	if c := n.Clause; c >= 0 && s.Clauses[c].Kind == syntax.Relative && s.Clauses[c].Subj == np && s.Clauses[c].Obj >= 0 && s.Clauses[c].Obj < np {
		return r.lastOne(s, s.Clauses[c].Obj) // "the last trip a French president made"
	}
	if n.Prep != r.w.by && n.Prep != r.w.of {
		return false
	}
	up := n.Up
	for i := 0; up >= 0 && i < 3 && !r.lex.Word(s.HeadWord(up)).Is(lexicon.Journey|lexicon.Talks); i++ {
		up = s.NPs[up].Up // "visit to Mali by"
	}
	return up >= 0 && r.lastOne(s, up)
}

// lastOne says whether noun phrase np tells of one before this or these: "the last visit", "the previous meeting", not where it is
// said what this is: "It was the latest visit".
func (r *sentenceReader) lastOne(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if c := n.Clause; c >= 0 && s.Clauses[c].Obj == np && s.Verbs[s.Clauses[c].Verb].Copula {
		return false
	}
	return slices.ContainsFunc(s.Words[n.First:n.Last], func(word int32) bool {
		switch r.lex.Word(word).Text {
		case "last", "previous", "latest", "earlier", "recent":
			return true
		}
		return false
	})
}

// meansOne says whether a title without a name means one who was named: by its article, or that
// of the title it is listed with: "the President and | Prime Minister".
func (r *sentenceReader) meansOne(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	det := n.Det
	if lead := &s.NPs[n.Lead]; det == 0 && n.Lead != np && s.Class(n.Lead) == syntax.COffice && !n.Plural {
		det = lead.Det
	}
	return det == r.w.the || det == r.w.this || s.Heading || possesses(s, np)
}

// titledLately is the one whom a title without a name means of those called so: latest, who was so titled last, or, where he was not
// spoken of for a while, one titled before him who was: "Obama met President Thein Sein. ... Obama said. The president left".
func (d *Document) titledLately(s *syntax.Sentence, np, entry, latest int32) int32 {
	if s.Doc.Tokens[s.HeadPart(np).First].Capital {
		own := d.ownTitled(entry, latest)
		if last, ok := d.officers.meantBarely(entry); ok && own == latest && s.Index-d.focus.seen(last) <= near {
			own = last // "the President thanked President Sarr. President Sarr briefed the President. | The President": the same
		}
		d.officers.meanBarely(entry, own)
		return own
	}
	if s.Index-d.focus.seen(latest) <= near {
		return latest
	}
	best := latest
	for i := d.lately(); i < len(d.Offices) && d.Offices[i].Person != latest; i++ {
		o := &d.Offices[i]
		if o.entry == entry && !o.Former && !o.Planned && s.Index-d.focus.seen(o.Person) <= near && d.focus.seen(o.Person) > d.focus.seen(best) {
			best = o.Person
		}
	}
	return best
}

// ownTitled is the one whom a text means that writes "the President" with a capital, as a government does of its own: the last
// so titled, latest, or who is of the state of which the text names most officers without telling whose they are.
func (d *Document) ownTitled(entry, latest int32) int32 {
	const several = 2 // officers, of whom one is the president: fewer tell nothing
	type side struct {
		state, holder int32
		officers      []int32
	}
	var sides []side
	for i := d.lately(); i < len(d.Offices); i++ {
		o := &d.Offices[i]
		if o.Former || o.Planned || !o.Guess || o.Owner < 0 || d.Entities[o.Owner].Type != model.State {
			continue
		}
		k := slices.IndexFunc(sides, func(x side) bool { return x.state == o.Owner })
		if k < 0 {
			k, sides = len(sides), append(sides, side{state: o.Owner, holder: -1})
		}
		if !slices.Contains(sides[k].officers, o.Person) {
			sides[k].officers = append(sides[k].officers, o.Person)
		}
		if o.entry == entry {
			sides[k].holder = o.Person
		}
	}
	own := -1
	for k := range sides {
		if len(sides[k].officers) >= several && (own < 0 || len(sides[k].officers) > len(sides[own].officers)) {
			own = k
		}
	}
	if own < 0 || sides[own].holder < 0 {
		return latest
	}
	return sides[own].holder
}

// unownedHolder is the person named last with a title, of which nothing told whose it is, that
// an entry of the offices can call, still or formerly: "President Rios and Prime Minister Vera met.
// The president"; -1 for none.
func (r *articleReader) unownedHolder(entry int32, former bool) int32 {
	switch r.lex.Offices[entry].Kind {
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Minister:
	default:
		return -1
	}
	for i := len(r.officers.unowned) - 1; i >= 0 && i > len(r.officers.unowned)-window; i-- {
		if o := &r.officers.unowned[i]; o.Former == former && !o.Planned && r.callsOffice(o, entry) && (o.entry == entry || r.officeID(o) != "leader") { // nor is a leader of nothing
			return o.Person
		}
	}
	return -1
}

// onlyOfState says whether a title without a name tells no more than of which state it is, "the Peruvian president", and is told of
// nobody: not "the next Peruvian president", "is tipped as the Peruvian president", "is not the Peruvian president".
func (r *sentenceReader) onlyOfState(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if p := &s.Parts[n.PFirst]; n.PLast-n.PFirst != 2 || !p.Is(lexicon.State) && !p.Is(lexicon.Demonym) || n.Prep == r.w.as {
		return false
	}
	c := n.Clause
	return c < 0 || s.Clauses[c].Subj == n.Lead || !s.Verbs[s.Clauses[c].Verb].Copula || n.Prep != 0
}

// knownHolder is the person named last of whom the dictionaries, and not the text,
// say that they held an office of owner, or of any state, at a date:
// "Lukashenko ... The leader", "Mandela ... The South African president"; -1 for none.
func (r *articleReader) knownHolder(entry *lexicon.OfficeEntry, owner int32, date string) int32 {
	if date == "" && owner < 0 {
		return -1 // without a date only whose state is named
	}
	for i := len(r.focus.persons) - 1; i >= 0; i-- {
		p := r.focus.persons[i]
		if r.Entities[p].Lex < 0 || r.titled(p) {
			continue
		}
		for _, t := range r.lex.Entities[r.Entities[p].Lex].Terms {
			if owner >= 0 && r.Entities[owner].ID != t.Of || date != "" && !t.At(date) {
				continue
			}
			if strings.EqualFold(t.Office, entry.Name) || entry.ID == "leader" && r.leadsState(r.Entities[p].Lex, t.Of) {
				return p
			}
		}
	}
	return -1
}

// leadsMembers says whether an office of a bloc or a body of states is one of its members': its presidents, its leaders.
func (r *sentenceReader) leadsMembers(entry *lexicon.OfficeEntry, owner *Entity) bool {
	if owner.Type == model.Bloc {
		return entry.ID != "diplomat"
	}
	if !owner.OfStates() {
		return false
	}
	return entry.Kind == lexicon.Minister || entry.Kind == lexicon.HeadOfState || entry.Kind == lexicon.HeadOfGovernment || entry.ID == "leader"
}

// officeHolders resolves a plural title without names: "the two presidents" are
// people spoken of together, "Chinese leaders" and "officials from both states"
// act for their states, "the ministers" are those so called before.
func (r *articleReader) officeHolders(s *syntax.Sentence, np, ref int32) Ref {
	n := &s.NPs[np]
	entry := &r.lex.Offices[ref]
	size, ok := r.size(s, np)
	det := r.lex.Word(n.Det)
	// Not "several officials".
	definite := n.Det != 0 && !n.Neg && ok && (det.Closed&lexicon.Quantifier == 0 || det.Text == "all" || det.Text == "both")
	if out, known := r.holdersTogether(s, np, ref, size, definite); known {
		return out
	}
	if private(entry) || r.Rebellious(s, np) || n.Head > n.PFirst && entry.ID == "member" && r.lex.Word(s.Words[s.Parts[n.Head-1].First]).Text == "family" {
		return Ref{Place: -1, Via: ByAgent}
	}
	word := strings.ToLower(lastWord(entry.Name)) // what they are called
	out, known := r.holdersOf(s, np, ref, size)
	if !known {
		out = r.holdersCalled(s, np, ref, word, definite)
	}
	if out.Via == ByOffice {
		return out
	}
	if r.lex.Word(s.Words[s.Parts[n.Head].Last-1]).Text == "rulers" {
		out.Via = ByMetonym // "sanctions on Niger's military rulers" are on their state
	}
	if known && len(out.Actors) > 0 {
		r.groups.callCrowd(word, out.Actors)
		r.promiseAll(s, np, out.Actors, ref)
	}
	return out
}

// holdersTogether resolves a plural title to the people spoken of together whom it means: "the two leaders", "each leader",
// "both presidents, X and Y".
func (r *articleReader) holdersTogether(s *syntax.Sentence, np, ref int32, size int, definite bool) (Ref, bool) {
	n, entry := &s.NPs[np], &r.lex.Offices[ref]
	people := func(all []int32) (Ref, bool) { return Ref{Actors: all, Place: -1, Via: ByOffice}, true }
	if definite && entry.Kind != lexicon.Diplomat { // ambassadors are told where they are by their title
		if all := r.listedBehind(s, np); len(all) > 1 && (size == 0 || len(all) == size) {
			return people(all)
		}
	}
	if both := r.atTalksWith(s, np); size == 2 && len(both) == 2 {
		return people(both)
	}
	if !definite || size <= 0 && r.lex.Word(n.Det).Text != "each" {
		return unsaid()
	}
	person := r.others(s, np, r.person)
	all := r.lastHolders(s.Index, ref, size, person)
	if len(all) == 0 {
		if after := n.Last; after < s.Last && s.Words[after] == r.w.of && entry.ID == "member" {
			return Ref{Place: -1, Via: ByAgent}, true // "the two German members of the Commission"
		}
		all = r.couldBeCalled(r.together(s.Index, size, person), ref)
	}
	if len(all) == 0 {
		return unsaid()
	}
	r.officers.addressed(entry, len(all))
	return people(all)
}

// holdersOf resolves a plural title to those whose officers they are: "each other's ambassadors", "Chinese leaders", "officials of both
// states"; false where it is not told.
func (r *articleReader) holdersOf(s *syntax.Sentence, np, ref int32, size int) (Ref, bool) {
	n, entry := &s.NPs[np], &r.lex.Offices[ref]
	out := Ref{Place: -1, Via: ByAgent}
	if of := n.PossNP; of >= 0 && len(r.Refs[s.Index][of].Actors) > 1 {
		out.Actors = r.Refs[s.Index][of].Actors // "each other's ambassadors"
	} else if owner := r.ownerState(s, np); owner >= 0 {
		if all := r.namedOnce(owner, ref, s.Index); n.Det == r.w.the && size == 0 && len(all) > 1 {
			return Ref{Actors: all, Place: -1, Via: ByOffice}, true
		}
		out.Actors = r.withOthers(s, np, owner)
	} else if owner := r.ownerPower(s, np); owner >= 0 {
		if r.leadsMembers(entry, &r.Entities[owner]) && n.Det != r.w.the && (s.Parts[n.PFirst].Kind == syntax.PNum || r.partly(s, np)) {
			return out, true // "21 African presidents" are not Africa, nor "five ECOWAS leaders" ECOWAS
		}
		out.Actors = []int32{owner}
		if entry.ID == "member" && r.Entities[owner].Type == model.Bloc {
			out.Actors = r.membersFrom(s, np, out.Actors)
		}
	} else if all := r.ofBodies(s, np); len(all) > 0 {
		out.Actors = all
	} else if owner := r.actsFor(s, np, entry); owner >= 0 {
		out.Actors = []int32{owner}
	} else {
		return out, false
	}
	return out, true
}

// holdersCalled resolves a plural title to those who were called by its word before: "the ministers", "the bloc leaders"; nobody
// where more is told of them, "the foreign ministers of emerging markets".
func (r *articleReader) holdersCalled(s *syntax.Sentence, np, ref int32, word string, definite bool) Ref {
	n, entry := &s.NPs[np], &r.lex.Offices[ref]
	out := Ref{Place: -1, Via: ByAgent}
	switch {
	case n.Last < s.Last && s.Words[n.Last] == r.w.of:
	case definite && (n.PLast-n.PFirst == 1 || n.PLast-n.PFirst == 2 && s.Parts[n.PFirst].Kind == syntax.PNoun && r.lex.Head(s.Words[s.Parts[n.PFirst].First])&lexicon.BlocHead != 0):
		named := r.together(s.Index, 0, r.person)
		if all := r.couldBeCalled(r.soCalled(named, ref), ref); len(all) > 0 && r.allOfficers(all) && (r.allHold(named, ref) || !r.ofOneBody(r.groups.crowd(word))) {
			r.officers.addressed(entry, len(all))
			return Ref{Actors: all, Place: -1, Via: ByOffice}
		}
		if n.Det == r.w.the {
			out.Actors = r.groups.crowd(word)
		}
	case entry.ID == "diplomat" && n.Det == 0 && r.sendsAway(s, np):
		if out.Actors = r.groups.crowd(word); len(out.Actors) == 0 { // "Ukraine is expelling thirteen diplomats" in a story of Russian ones
			out.Actors = r.envoyTold(s, np)
		}
	}
	return out
}

// envoyTold is the state whose envoy was told of last, or is that of whoever sends the diplomats of noun phrase np away there:
// "summoned Iran's ambassador and expelled | two diplomats", "recalled its ambassador to Iran and expelled"; nil for none.
func (r *articleReader) envoyTold(s *syntax.Sentence, np int32) []int32 {
	var from []int32
	if c := s.NPs[np].Clause; c >= 0 && s.Clauses[c].Subj >= 0 {
		from = r.Refs[s.Index][s.Clauses[c].Subj].Actors
	}
	state := func(t *syntax.Sentence, m int32) []int32 {
		ref := &r.Refs[t.Index][m]
		if st := r.oneState(ref); st < 0 || slices.Contains(from, st) {
			return nil
		}
		return ref.Actors
	}
	const reach = 2
	for i := s.Index; i >= max(0, s.Index-reach); i-- {
		t := r.Sentences[i]
		m := int32(len(t.NPs)) - 1
		if i == s.Index {
			m = np - 1
		} else if !slices.ContainsFunc(t.Clauses, func(c syntax.Clause) bool {
			return c.Subj >= 0 && slices.ContainsFunc(r.Refs[i][c.Subj].Actors, func(e int32) bool { return slices.Contains(from, e) })
		}) {
			return nil // another's story
		}
		for ; m >= 0; m-- {
			if !r.diplomats(t, m) {
				continue
			}
			if all := state(t, m); all != nil {
				return all
			}
			if to := behind(t, m, r.w.to, r.w.in); to >= 0 {
				return state(t, to)
			}
		}
	}
	return nil
}

// atTalksWith are the two whom a sentence means that begins with talks with a person not spoken of as one of two before: him and
// who was the subject last: "In a meeting with Modi, the two leaders discussed trade"; nil for none.
func (r *articleReader) atTalksWith(s *syntax.Sentence, np int32) []int32 {
	for m := range np {
		with := m + 1
		if s.NPs[m].Prep == 0 || s.NPs[m].PossWord != 0 || s.NPs[m].PossNP >= 0 || !r.lex.Gathers(s.HeadWord(m)) || s.NPs[with].Up != m || s.NPs[with].Prep != r.w.with || s.NPs[with].Next >= 0 {
			continue
		}
		guest, host := r.onePerson(s, with), r.focus.person
		if guest < 0 || host < 0 || guest == host || slices.Contains(r.groups.latest, guest) || s.Index-r.focus.seen(host) > near {
			return nil
		}
		return []int32{host, guest}
	}
	return nil
}

// membersFrom is whom members from a part of the world stand for: the body of states that they are members of, "Arab members
// of the African Union", "the Arab OPEC members", nobody where it is of another kind or some are counted, and that part where
// they name none.
func (r *articleReader) membersFrom(s *syntax.Sentence, np int32, part []int32) []int32 {
	n := &s.NPs[np]
	if s.Parts[n.PFirst].Kind == syntax.PNum || r.partly(s, np) {
		return nil
	}
	for k := n.Head - 1; k >= n.PFirst; k-- {
		if lex := r.Tally.Pick(s.Parts[k].Senses, lexicon.Org); s.Parts[k].Kind == syntax.PEntity && lex >= 0 {
			return []int32{r.entity(lex)}
		}
	}
	if behind(s, np, r.w.of) < 0 {
		return part
	}
	if e := r.ofBody(s, np); e >= 0 {
		return []int32{e}
	}
	return nil
}

// ofOneBody says whether those who act for somebody act for one body of states: "the foreign ministers of the Contact
// Group", who are "the ministers" then, not those at the meeting, some of whom were not told to be ministers.
func (d *Document) ofOneBody(crowd []int32) bool {
	return len(crowd) == 1 && intergovernmental(&d.Entities[crowd[0]])
}

// namedOnce are the people whom the sentence told last, lately, that tells of holders of an office of a state: "sent two
// Kenyan envoys, Kimani and Otieno, ... received the Kenyan envoys", and so again, however long it goes on.
func (d *Document) namedOnce(owner, entry int32, sentence int) []int32 {
	if c := &d.officers.called; len(c.people) > 0 && c.owner == owner && c.entry == entry && c.sentence >= d.lastOfficer(owner, entry) && sentence-c.sentence <= far {
		c.sentence = sentence
		return c.people
	}
	var all []int32
	at := sentence - 1
	for i := len(d.Offices) - 1; i >= 0; i-- {
		o := &d.Offices[i]
		if sentence-o.Sentence > far || len(all) > 0 && o.Sentence < at {
			break
		}
		if o.Sentence <= at && o.Owner == owner && o.entry == entry && !o.Former && !slices.Contains(all, o.Person) {
			all, at = append(all, o.Person), o.Sentence
		}
	}
	if len(all) > 1 {
		d.officers.called = lastCalled{owner, entry, sentence, all}
	}
	return all
}

// lastCalled are people whom the plural of their title has stood for, in a sentence.
type lastCalled struct {
	owner, entry int32
	sentence     int
	people       []int32
}

// lastOfficer is the sentence that told last of one who holds an office of a state; -1 for none.
func (d *Document) lastOfficer(owner, entry int32) int {
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		if o := &d.Offices[i]; o.Owner == owner && o.entry == entry && !o.Former {
			return o.Sentence
		}
	}
	return -1
}

// private says whether those who have a title act for themselves: "Peruvian journalists" are not
// Peru, as its soldiers are.
func private(entry *lexicon.OfficeEntry) bool {
	switch entry.Kind {
	case lexicon.Cleric, lexicon.CompanyOfficer:
		return true
	case lexicon.Military:
		return entry.ID == "rebel-leader"
	case lexicon.NoOffice:
		switch entry.ID {
		case "soldier", "peacekeeper", "intelligence-officer", "member":
			return false
		}
		return true
	}
	return false
}

// listedBehind are the people whom a clause says that the title in the plural means which
// is its subject: "The two officials going to Damascus are Jeff Feltman and Daniel
// Shapiro".
func (r *articleReader) listedBehind(s *syntax.Sentence, np int32) []int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if v := &s.Verbs[c.Verb]; c.Subj != np || c.Obj <= np || !v.Copula || v.Neg || s.NPs[c.Obj].Next < 0 {
			continue
		}
		var all []int32
		for _, m := range r.members(s, c.Obj) {
			if !r.namesPerson(s, m) {
				return nil
			}
			all = append(all, r.refOf(s, m).Actors...)
		}
		return all
	}
	return nil
}

// sharesName says whether the title at noun phrase np is one of two of the person named
// after the other: "Member of the Political Bureau and Foreign Minister Wang Yi"; in a longer list only where "and" alone stands between
// the two, "Thai Deputy Premier and Foreign Minister Sofia Lund, Malian President ...".
func (r *sentenceReader) sharesName(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Next < 0 || n.Det != 0 || n.Plural || n.PossNP >= 0 || n.PossWord != 0 || s.Class(n.Next) != syntax.CPerson || s.Parts[s.NPs[n.Next].PFirst].Kind != syntax.POffice {
		return false
	}
	if n.Lead == np && s.NPs[n.Next].Next < 0 {
		return true
	}
	return s.NPs[n.Next].First == n.Last+1 && s.Tag(n.Last) == syntax.Conj && s.Parts[n.PFirst].Kind == syntax.PEntity
}

// couldBeCalled are people spoken of together unless one of them is known by quite
// another title: "the two foreign secretaries" are not one and the spokesman, "the two ministers" no president,
// "the two leaders" no ministers.
func (r *articleReader) couldBeCalled(people []int32, entry int32) []int32 {
	minister, leads := r.lex.Offices[entry].Kind == lexicon.Minister, r.lex.Offices[entry].Kind == lexicon.HeadOfState
	for _, e := range people {
		speaks, called := false, false
		for i := len(r.Offices) - 1; i >= r.story.offices && i > len(r.Offices)-window; i-- {
			if o := &r.Offices[i]; o.Person == e {
				speaks = speaks || o.Kind == lexicon.Spokesperson || minister && (o.Kind == lexicon.HeadOfState || o.Kind == lexicon.Envoy) || leads && o.Kind == lexicon.Minister
				called = called || r.callsOffice(o, entry)
			}
		}
		if speaks && !called {
			return nil
		}
	}
	return people
}

// soCalled leaves those of people spoken of together who hold an office that an entry of
// the offices can call, where several do and others do not: "the leaders" are not the
// envoy who watched them.
func (r *articleReader) soCalled(people []int32, entry int32) []int32 {
	var called []int32
	for _, e := range people {
		if r.allHold([]int32{e}, entry) {
			called = append(called, e)
		}
	}
	if kind := r.lex.Offices[entry].ID; len(called) == 0 && (kind == "chair" || kind == "co-chair" || kind == "chairperson") {
		return nil // "the co-chairs", whom nobody named
	}
	if len(called) < 2 {
		return people
	}
	return called
}

// lastHolders lists so many people, named last, who hold an office that an entry of
// the offices can call: "the two presidents" are not the ministers named since; nil
// where there are fewer. person leaves out who is none of them.
func (r *articleReader) lastHolders(sentence int, entry int32, size int, person func(int32) int32) []int32 {
	var all []int32
	if group := distinct(r.groups.latest, person); len(group) == size && r.groups.lately(sentence, near) && r.allHold(group, entry) {
		return group // named together, whoever was named since
	}
	if met := distinct(r.meetings.who, person); len(met) == size && len(r.meetings.who) == size && r.allHold(met, entry) {
		return met
	}
	for i := len(r.Offices) - 1; i >= r.story.offices && i > len(r.Offices)-window && len(all) < size; i-- {
		o := &r.Offices[i]
		envoy := r.lex.Offices[entry].ID == "envoy" && (o.Kind == lexicon.Envoy || o.Kind == lexicon.Diplomat)
		if !o.Former && (envoy || r.callsOffice(o, entry)) && person(o.Person) >= 0 && !slices.Contains(all, o.Person) {
			all = append(all, o.Person)
		}
	}
	if len(all) < size {
		return nil
	}
	slices.Reverse(all)
	return all
}

// eachOffice gives a plural title of several states whoever was told to hold it in each: "President Rios of Peru and President
// Vera of Chile ... met the Peruvian and Chilean presidents", "the presidents of Peru and Chile"; nobody where one is not known.
func (r *articleReader) eachOffice(s *syntax.Sentence, refs []Ref) {
	for i := range s.NPs {
		n, lead := &s.NPs[i], &s.NPs[s.NPs[i].Lead]
		p := s.HeadPart(int32(i))
		if !n.Plural || p == nil || p.Kind != syntax.POffice || s.Class(int32(i)) != syntax.COffice || lead.Det != r.w.the || refs[i].Via != ByAgent || len(refs[i].Actors) == 0 {
			continue
		}
		rest := n.Lead // who stands before it in a list of peoples
		for ; rest < int32(i) && s.NPs[rest].Like == int32(i) && r.nounLeftOut(s, rest) && len(refs[rest].Actors) == 1; rest++ {
		}
		if rest != int32(i) || n.Lead == int32(i) && len(refs[i].Actors) < 2 || n.Lead != int32(i) && len(refs[i].Actors) != 1 {
			continue
		}
		var found [8]int32
		states := make([]int32, 0, len(found))
		for x := n.Lead; x <= int32(i); x++ {
			states = append(states, refs[x].Actors...)
		}
		if len(states) > len(found) {
			continue
		}
		all := found[:0]
		for _, st := range states {
			if who := r.heldLately(s, p.Ref, st); who >= 0 && !slices.Contains(all, who) {
				all = append(all, who)
			}
		}
		if len(all) != len(states) {
			continue
		}
		for x := n.Lead; x <= int32(i); x++ {
			k := len(refs[x].Actors)
			refs[x], all = Ref{Actors: slices.Clone(all[:k]), Place: -1, Via: ByOffice}, all[k:]
		}
	}
}

// heldLately is the one person who was told, a few sentences back at most, to hold an office of a state that an entry of the
// offices can call; -1 for none or several.
func (r *articleReader) heldLately(s *syntax.Sentence, entry, state int32) int32 {
	who := int32(-1)
	for i := len(r.Offices) - 1; i >= r.story.offices && i > len(r.Offices)-window; i-- {
		o := &r.Offices[i]
		if s.Index-o.Sentence > far {
			break
		}
		if o.Sentence == s.Index || o.Former || o.Planned || o.Owner != state || !r.callsOffice(o, entry) || o.Person == who {
			continue
		}
		if who >= 0 {
			return -1
		}
		who = o.Person
	}
	return who
}

// allHold says whether each of some people holds an office that an entry of the
// offices can call.
func (r *articleReader) allHold(people []int32, entry int32) bool {
	for _, person := range people {
		if !slices.ContainsFunc(r.Offices[r.story.offices:], func(o Office) bool { return o.Person == person && !o.Former && r.callsOffice(&o, entry) }) {
			return false
		}
	}
	return true
}

// actsFor is the power that what is behind "for", "of" or "at" a spokesman or official
// without a name belongs to, whose capital he is in, or in whose government a minister is: "a
// spokesman for the Kenyan government", "officials in Oslo", "a minister in the Kenyan government";
// -1 for none.
func (r *articleReader) actsFor(s *syntax.Sentence, np int32, entry *lexicon.OfficeEntry) int32 {
	minister := entry.Kind == lexicon.Minister
	if !minister && entry.Kind != lexicon.Spokesperson && entry.Kind != lexicon.Official && entry.ID != "representative" {
		return -1
	}
	m := np + 1
	if m+1 < int32(len(s.NPs)) && s.NPs[m+1].PossNP == m {
		m++ // "for | Kenya's | government"
	}
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Lead != m {
		return -1
	}
	switch r.lex.Word(s.NPs[m].Prep).Text {
	case "for", "of", "from", "at", "with":
		if minister {
			return -1
		}
	case "in":
		p := s.HeadPart(m)
		capital := !minister && p != nil && p.Kind == syntax.PEntity && r.Tally.Pick(p.Senses, lexicon.Metonym) >= 0
		state := p != nil && p.Kind == syntax.PEntity && r.Tally.Pick(p.Senses, lexicon.State) >= 0 && entry.Kind == lexicon.Official && s.Parts[s.NPs[np].Head].Plural &&
			(s.NPs[np].Head == s.NPs[np].PFirst || s.Parts[s.NPs[np].Head-1].Kind != syntax.PNoun)
		if r.lex.Head(s.HeadWord(m))&lexicon.Government == 0 && (!capital && !state || !s.Unnamed(np)) {
			return -1 // "officials in Beijing", "officials in Egypt"
		}
	default:
		return -1
	}
	all := r.refOf(s, m).Actors
	if len(all) != 1 {
		return -1
	}
	if x := &r.Entities[all[0]]; x.Type == model.State || x.Type == model.Organization && (x.State >= 0 || x.Kind == "armed" || intergovernmental(x)) {
		return all[0]
	}
	return -1
}

// topmost says whether a title is that of the first of its kind: "the top Russian
// diplomat", not "a top Russian diplomat".
func (r *sentenceReader) topmost(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Det == r.w.the && r.leadsOthers(s.Words[s.Parts[n.PFirst].First])
}
