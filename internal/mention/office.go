package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// officeKinds are the kinds of titles by which one represents a state or an
// organization; sure says of which of them the state can be supplied from the
// context where the text names none.
var officeKinds = map[string]bool{
	"head-of-state": true, "head-of-government": true, "royal": true, "minister": true, "spokesperson": true,
	"diplomat": false, "envoy": false, "legislator": false, "military": false, "official": false,
	"org-head": false, "judge": false, "company": false, "party": false, "cleric": false, "local": false,
}

// offices reads the titles around a person's name.
func (r *Resolver) offices(d *Document, s *syntax.Sentence, np int32) {
	person := r.named(d, s, np)
	if person < 0 {
		return
	}
	r.movementOf(d, s, np, person)
	r.seatOf(d, s, np, person)
	if r.pairedBehind(d, s, np, person) {
		return
	}
	beside := r.titlesBeside(d, s, np, person) || r.titleAbove(d, s, np, person) // first: it may say whose the title before the name is
	if r.titlesBefore(d, s, np, person) || beside {
		r.succession(d, s, np, person)
		r.sentBy(d, s, np, person)
		if s.NPs[np].PossNP >= 0 && !hasTitle(s, np) { // "Fiji's Nazhat Khan, the President of the Council"
			r.bareOwner(d, s, np, person)
		}
		return
	}
	if !r.colleague(d, s, np, person) && !r.succession(d, s, np, person) && !r.elided(d, s, np, person) && !r.paired(d, s, np, person) {
		r.bareOwner(d, s, np, person)
	} else {
		r.sentBy(d, s, np, person)
	}
}

// sentBy reads the state in brackets after the name of who holds an office of an
// organization: "the Security Council President, Emyr Jones Parry (United Kingdom)", "the
// co-chairs of the Minsk Group, Igor Popov of Russia and James Warlick of the United States".
func (r *Resolver) sentBy(d *Document, s *syntax.Sentence, np, person int32) {
	m := np + 1
	last := len(d.Offices) - 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.paren && s.NPs[m].Prep != r.w.of || s.Class(m) != syntax.CState || last < 0 {
		return
	}
	if o := &d.Offices[last]; o.Person != person || o.Sentence != s.Index || o.Owner < 0 || d.Entities[o.Owner].Type != model.Organization {
		return
	}
	if owner := r.power(d, s, m); owner >= 0 {
		d.hold(Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Clause: -1, Kind: "", Sentence: s.Index, First: s.NPs[np].First, Last: s.NPs[m].Last, Rule: "title.of"})
	}
}

// named is the person a noun phrase gives the name of; -1 for none.
func (r *Resolver) named(d *Document, s *syntax.Sentence, np int32) int32 {
	if part := s.HeadPart(np); part == nil || part.Kind != syntax.PName && part.Kind != syntax.PEntity {
		return -1
	}
	return r.onePerson(d, s, np)
}

// titlesBefore reads the titles before a name: "Russian President Vladimir
// Putin", "Prime Minister General X", and for the second of "Presidents X and
// Y" that of the first.
func (r *Resolver) titlesBefore(d *Document, s *syntax.Sentence, np, person int32) bool {
	at := r.titleShared(s, np)
	n := &s.NPs[at]
	var guess Office
	found := false
	for k := n.PFirst; k < n.Head; k++ {
		part := &s.Parts[k]
		if part.Kind != syntax.POffice {
			continue
		}
		colleagues := k+1 < n.Head && s.Parts[k+1].Kind == syntax.PNoun && r.isColleague(s, &s.Parts[k+1])
		if colleagues {
			part = &s.Parts[k+1] // "his finance minister counterparts X of Chad, Y of Mali"
		}
		if at != np && !part.Plural {
			continue
		}
		o, ok := r.title(d, s, at, k, n.Head, "title.before")
		if !ok {
			continue
		}
		if colleagues && n.PossWord != 0 && k == n.PFirst {
			o.Owner = -1 // not his own
		}
		o.Person, o.Last = person, s.NPs[np].Last
		if at != np {
			o.First = s.NPs[np].First
		}
		if part.Plural && (s.NPs[at].PossWord == r.w.their || o.Owner < 0 && s.NPs[at].Det == 0) {
			o.Owner = r.ownerInTurn(d, s, at, np)
		}
		r.nameTail(d, s, np, &o)
		if o.Owner < 0 && part.Plural {
			r.sharedTail(d, s, np, &o)
		}
		if last := len(d.Offices) - 1; o.Owner < 0 && at != np && last >= 0 && (o.Kind == "envoy" || o.Kind == "official" || o.Kind == "legislator") {
			if x := &d.Offices[last]; x.Sentence == s.Index && x.entry == o.entry && x.Owner >= 0 && !x.Former {
				o.Owner, o.Guess = x.Owner, x.Guess // "envoys X and Y"
			}
		}
		if part.Plural && o.Owner >= 0 && s.NPs[at].PossWord == 0 {
			if owner := r.ownerAmong(d, s, at, np, o.Owner); owner >= 0 {
				o.Owner = owner
			}
		}
		if o.Owner >= 0 {
			found = r.settle(d, s, np, o) || found
			if owner, first := r.jointOwner(d, s, at, k); owner >= 0 && owner != o.Owner {
				o.Owner, o.First = owner, min(o.First, first)
				r.settle(d, s, np, o)
			}
		} else if guess.Kind == "" || officeKinds[o.Kind] || o.Kind == "diplomat" {
			guess = o
		}
	}
	found = r.titleJoined(d, s, np, person) || found
	found = r.titleAfter(d, s, np, person) || found
	if found && guess.Kind != "" {
		guess.Owner = d.partysState(d.Offices[len(d.Offices)-1].Owner, guess.Kind)
	}
	if guess.Kind == "" || found && guess.Owner < 0 {
		return found
	}
	return r.settle(d, s, np, guess)
}

// partysState is the state of the party that somebody is of who holds an office which only a
// state has: "Conservative Party leader and Prime Minister Ana Rios"; -1 elsewhere.
func (d *Document) partysState(party int32, kind string) int32 {
	if party < 0 || d.Entities[party].Kind != "party" || !stateOnly(kind) && kind != "head-of-state" {
		return -1
	}
	return d.Entities[party].State
}

// ownerInTurn is the one of the states whose officers a list of names tells, "their presidents X and
// Y", "talks between Chad and Mali led by ministers X and Y", that stands where a name does; -1 where
// they are not as many.
func (r *Resolver) ownerInTurn(d *Document, s *syntax.Sentence, at, np int32) int32 {
	var buf [16]int32
	names := s.Members(at, buf[:])
	var states []int32
	if s.NPs[at].PossWord == r.w.their {
		states = r.ownersEach(d, s, at, len(names))
	} else {
		m := at - 1
		for m >= 0 && s.Class(m) != syntax.CState {
			m--
		}
		var list [16]int32
		if m < 0 || len(s.Members(s.NPs[m].Lead, list[:])) != len(names) {
			return -1
		}
		states = r.statesBefore(d, s, at)
	}
	if i := slices.Index(names, np); i >= 0 && len(states) == len(names) && len(names) > 1 {
		return states[i]
	}
	return -1
}

// ownerAmong is the state of a name that stands behind a title in the plural which as many states
// share as there are names, "French and German ministers X and Y", "Ministers X and Y of Chad and
// Mali"; last is the one that stands nearest. -1 where they are not as many.
func (r *Resolver) ownerAmong(d *Document, s *syntax.Sentence, at, np, last int32) int32 {
	var buf, tail [16]int32
	names := s.Members(at, buf[:])
	if k := slices.Index(names, at); k > 0 {
		names = names[k:] // "North and | South Korean presidents X and Y"
	}
	for k, x := range names {
		if k > 0 && (r.ownTitle(s, x) || s.NPs[x].PossNP >= 0) {
			names = names[:k] // "and Benin's foreign minister Z"
			break
		}
	}
	i := slices.Index(names, np)
	if i < 0 || len(names) < 2 {
		return -1
	}
	var states []int32
	if m := names[len(names)-1] + 1; m < int32(len(s.NPs)) && s.NPs[m].Up == m-1 && s.NPs[m].Prep == r.w.of && s.Class(m) == syntax.CState {
		for _, x := range s.Members(m, tail[:]) {
			states = append(states, r.power(d, s, x))
		}
	} else {
		states = append(states, last)
		for m := at - 1; m >= 0 && s.NPs[m].PFirst == s.NPs[m].Head && r.joins(s, s.NPs[m].Last, s.NPs[m+1].First); m-- {
			owner := r.half(d, s, m)
			if owner < 0 && (s.HeadPart(m).Is(lexicon.Demonym) || s.HeadPart(m).Is(lexicon.State)) {
				owner = r.partOwner(d, s, m)
			} else if owner < 0 {
				break
			}
			states = append(states, owner)
		}
		slices.Reverse(states)
	}
	if len(states) != len(names) || states[i] < 0 {
		return -1
	}
	return states[i]
}

// joins says whether a comma or "and" alone stands from token i up to token end.
func (r *Resolver) joins(s *syntax.Sentence, i, end int32) bool {
	for ; i < end; i++ {
		if s.Doc.Tokens[i].Kind != text.Comma && s.Tag(i) != syntax.Conj {
			return false
		}
	}
	return true
}

// sharedTail reads whose a title in the plural is behind the last of the two names that it
// stands before: "prime ministers Ana Rios and Luis Vera of Peru".
func (r *Resolver) sharedTail(d *Document, s *syntax.Sentence, np int32, o *Office) {
	last := s.NPs[np].Next
	if last != np+1 || s.NPs[last].Next >= 0 || s.NPs[last].PFirst != s.NPs[last].Head || !r.namesPerson(d, s, last) {
		return
	}
	r.nameTail(d, s, last, o)
}

// titleShared is the noun phrase whose title is also that of noun phrase np in the
// same list: the nearest before it that has one, up to where "and" ends those it is
// for, "Presidents A, B and C, Prime Minister D"; itself where there is none.
func (r *Resolver) titleShared(s *syntax.Sentence, np int32) int32 {
	at := np
	if hasTitle(s, np) {
		return at
	}
	for m := s.NPs[np].Lead; m >= 0 && m < np; m = s.NPs[m].Next {
		if hasTitle(s, m) {
			at = m
		} else if at < m && s.Tag(s.NPs[m].First-1) == syntax.Conj {
			at = np
		}
	}
	return at
}

// titleJoined reads the title that "and" joins to another before a name: "US
// senator and former candidate Hillary Clinton".
func (r *Resolver) titleJoined(d *Document, s *syntax.Sentence, np, person int32) bool {
	n := &s.NPs[np]
	m := np - 1
	for m >= 0 && m > np-6 && s.NPs[m].Next != np && s.NPs[m].Up >= 0 { // "Member of the Bureau and Foreign Minister X"
		m--
	}
	if n.Lead == np || m < 0 || s.NPs[m].Next != np || n.Next >= 0 || n.Det != 0 || n.PossNP >= 0 || !hasTitle(s, np) || n.First != s.NPs[np-1].Last+1 {
		return false
	}
	if x := &s.NPs[m]; x.Det != 0 && x.Det != r.w.a || x.Plural || x.Appos >= 0 || x.Apposed {
		return false
	}
	before := len(d.Offices)
	ok := r.titleOf(d, s, m, person, "title.before")
	if ok && d.Offices[before].Former && !r.nowHeld(s, np) { // "former minister and secretary-general X": both
		for k := range d.Offices {
			if o := &d.Offices[k]; o.Person == person && o.Sentence == s.Index && o.Rule == "title.before" && o.First >= s.NPs[m].First {
				o.Former = true
			}
		}
	}
	return ok
}

// titleAfter reads the title of an organization that "and" joins to a name with the state
// behind it: "President Ana Rios of Peru and current chair of the African Union".
func (r *Resolver) titleAfter(d *Document, s *syntax.Sentence, np, person int32) bool {
	m := s.NPs[np].Next
	if m < 0 || m != np+2 || s.NPs[np+1].Up != np || s.NPs[np].Lead != np || s.NPs[m].Next >= 0 || s.NPs[m].Det != 0 || s.NPs[m].Apposed || s.NPs[m].Appos >= 0 || s.Tag(s.NPs[m].First-1) != syntax.Conj || s.NPs[m].First != s.NPs[np+1].Last+1 {
		return false
	}
	p := s.HeadPart(m)
	return p != nil && p.Kind == syntax.POffice && !p.Plural && r.lex.Offices[p.Ref].Kind == "org-head" && r.titleOf(d, s, m, person, "title.before")
}

// nowHeld says whether the title before the name of noun phrase np is one that its bearer
// has now, whatever he was before: "former minister and opposition leader X".
func (r *Resolver) nowHeld(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		p := &s.Parts[k]
		switch r.lex.Word(s.Words[p.First]).Text {
		case "current", "present", "incumbent", "acting":
			return true
		}
		if p.Kind == syntax.POffice && (r.lex.Offices[p.Ref].Kind == "party" || r.lex.Offices[p.Ref].ID == "leader") {
			return true
		}
	}
	return false
}

// hasTitle says whether a title stands before the head of a noun phrase.
func hasTitle(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if s.Parts[k].Kind == syntax.POffice {
			return true
		}
	}
	return false
}

// hasTitleOf says whether a name has a title right before it of a kind that is asked for.
func (r *Resolver) hasTitleOf(s *syntax.Sentence, np int32, is func(kind string) bool) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.POffice && is(r.lex.Offices[p.Ref].Kind) {
			return true
		}
	}
	return false
}

// jointOwner is the organization whose the title at part k is too, besides the one it
// says first: "UN-Arab League envoy", "UN/OAU Special Representative", and where that begins; -1 for none.
func (r *Resolver) jointOwner(d *Document, s *syntax.Sentence, np int32, k int32) (owner, first int32) {
	n := &s.NPs[np]
	body := func(p *syntax.Part) int32 {
		if p.Kind != syntax.PEntity {
			return -1
		}
		if lex := d.pick(p.Senses, lexicon.Org); lex >= 0 {
			return d.entity(lex)
		}
		return -1
	}
	for m := n.PFirst + 1; m < k; m++ {
		if a, b := &s.Parts[m-1], &s.Parts[m]; s.Doc.Tokens[b.First].Joined && a.Last == b.First && body(a) >= 0 {
			return body(b), a.First
		}
	}
	if before := np - 1; before >= 0 && s.NPs[before].Last == n.First-1 && s.Doc.Of(int(n.First-1)) == "/" {
		if p := s.HeadPart(before); p != nil {
			return body(p), s.NPs[before].First
		}
	}
	return -1, n.First
}

// titleInTurn is the one of two titles before two names that stands where a name does: "the German
// chancellor and French president, X and Y"; -1 elsewhere.
func (r *Resolver) titleInTurn(s *syntax.Sentence, np int32) int32 {
	lead := s.NPs[np].Lead
	a := s.NPs[lead].Appos
	if a < 0 || a > lead || s.NPs[a].Plural {
		return -1
	}
	names, titles := r.members(s, lead), r.members(s, a)
	if len(names) != 2 || len(titles) != 2 || s.Class(titles[1]) != syntax.COffice || s.NPs[titles[1]].Plural {
		return -1
	}
	if i := slices.Index(names, np); i >= 0 {
		return titles[i]
	}
	return -1
}

// titlesBeside reads the titles in apposition to a name: "Robert Fico, prime
// minister of Slovakia,", "the country's foreign minister, Maria Silva,".
func (r *Resolver) titlesBeside(d *Document, s *syntax.Sentence, np, person int32) bool {
	found := false
	if m := r.titleInTurn(s, np); m >= 0 {
		return r.titleOf(d, s, m, person, "title.apposition")
	}
	for a, i := s.NPs[np].Appos, 0; a >= 0 && i < 4; a, i = s.NPs[a].Appos, i+1 {
		if r.onlyIf(s, a) || a > np && s.NPs[a].Neg { // "Ana Rios, never a minister,"
			continue
		}
		for _, m := range r.titlesJoined(s, a) {
			before := len(d.Offices)
			post := r.nomination(s, m)
			found = r.titleOf(d, s, max(m, post, r.oneOf(s, m)), person, "title.apposition") || r.manIn(d, s, m, person) || found
			for k := before; k < len(d.Offices); k++ {
				o := &d.Offices[k]
				o.Planned = o.Planned || post >= 0
				o.Former = o.Former || r.dead(s, np) || r.ended(d, s, o.Last)
			}
		}
	}
	return found
}

// oneOf is the title in the plural that noun phrase np says somebody is one of: "one of
// Peru's deputy ministers"; -1 for none.
func (r *Resolver) oneOf(s *syntax.Sentence, np int32) int32 {
	if s.NPs[np].PLast-s.NPs[np].PFirst != 1 || r.head(s, np) != "one" {
		return -1
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+3; m++ { // a possessor is numbered before what it possesses
		if n := &s.NPs[m]; n.Up == np && n.Prep == r.w.of {
			if s.Class(m) == syntax.COffice && s.HeadPart(m).Plural {
				return m
			}
			return -1
		}
	}
	return -1
}

// onlyIf says whether a noun phrase begins behind a word that makes it a condition: "If
// elected president of Peru, Ana Rios".
func (r *Resolver) onlyIf(s *syntax.Sentence, np int32) bool {
	if i := s.NPs[np].First - 1; i >= s.First {
		switch r.lex.Word(s.Words[i]).Text {
		case "if", "unless", "whether":
			return true
		}
	}
	return false
}

// titleAbove reads the title that a colon says a name at the end of a sentence is the holder
// of, which is its subject's where it says no more: "Peru has a new envoy in Lagos: Ana Rios".
func (r *Resolver) titleAbove(d *Document, s *syntax.Sentence, np, person int32) bool {
	n := &s.NPs[np]
	if np == 0 || n.First == s.First || s.Doc.Tokens[n.First-1].Kind != text.Colon || n.Next >= 0 || n.Last < s.Last && s.Doc.Tokens[n.Last].Kind != text.Stop {
		return false
	}
	at := np - 1
	if s.NPs[at].Last+1 != n.First {
		return false
	}
	for s.NPs[at].Up >= 0 && s.Class(at) != syntax.COffice {
		at = s.NPs[at].Up
	}
	p := s.HeadPart(at)
	if p == nil || p.Kind != syntax.POffice || p.Plural || s.NPs[at].Neg {
		return false
	}
	giver := int32(-1)
	for i := range s.Clauses {
		if c := &s.Clauses[i]; c.Obj == at && c.Subj >= 0 && !s.Verbs[c.Verb].Neg {
			giver = d.stateOf(&d.Refs[s.Index][c.Subj])
		}
	}
	return r.titleFrom(d, s, at, person, giver, -1, "title.apposition")
}

// nomination is the title for which noun phrase np says somebody is named: "Nominee
// for Ambassador to Togo"; -1 for none.
func (r *Resolver) nomination(s *syntax.Sentence, np int32) int32 {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.for_ || s.Class(m) != syntax.COffice {
		return -1
	}
	switch r.lex.Word(s.HeadWord(np)).Text {
	case "nominee":
		if r.lex.Offices[s.HeadPart(m).Ref].Kind != "head-of-state" {
			return m // a president is voted on
		}
	case "candidate", "pick", "choice": // for a post one is sent to, not for one that is voted on
		if entry := &r.lex.Offices[s.HeadPart(m).Ref]; entry.Kind == "diplomat" {
			return m
		}
	}
	return -1
}

// titlesJoined lists the titles that a name beside noun phrase np has: np and those
// after it in its list, and before it those it goes on, "Polish minister of foreign
// affairs and chairman of the OSCE, Bronislav Geremek".
func (r *Resolver) titlesJoined(s *syntax.Sentence, np int32) []int32 {
	out := r.members(s, np)
	n := &s.NPs[np]
	if n.Lead == np || n.Det != 0 || n.PossNP >= 0 || n.Plural {
		return out
	}
	for k := n.PFirst; k < n.Head; k++ {
		if s.Parts[k].Kind == syntax.PEntity {
			return out // "and Peruvian minister": another's
		}
	}
	lead := &s.NPs[n.Lead]
	if p := s.HeadPart(n.Lead); p == nil || p.Kind != syntax.POffice || p.Plural || !s.Same(lead.Next, np) || lead.Appos >= 0 || lead.Apposed || s.Tag(n.First-1) != syntax.Conj {
		return out
	}
	return append([]int32{n.Lead}, out...)
}

// ended says whether what comes after a title at token i says when it ended or was held:
// "president until 2019", "ambassador from 1990 to 1994", "chairman in 2004" in a later year.
func (r *Resolver) ended(d *Document, s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last {
		return false
	}
	switch r.lex.Word(s.Words[i]).Text {
	case "until":
		return true
	case "in":
		year := s.Doc.Of(int(i + 1))
		return syntax.IsYear(year) && d.published != "" && year < d.published[:4]
	case "from", "between":
		return i+3 < s.Last && syntax.IsYear(s.Doc.Of(int(i+1))) && s.Doc.Tokens[i+2].Kind == text.Word && syntax.IsYear(s.Doc.Of(int(i+3)))
	}
	return false
}

// yearsBehind says whether the first and the last year of an office stand behind it at
// token i: "prime minister, 1980–1987", "president (1995-2007)".
func yearsBehind(s *syntax.Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	t := s.Doc.Tokens
	if t[i].Kind == text.Comma || t[i].Kind == text.Open {
		i++
	}
	return i+1 < s.Last && syntax.IsYear(s.Doc.Of(int(i))) && t[i+1].Joined && t[i+1].Kind == text.Number
}

// dead says whether a name has "the late" before it.
func (r *Resolver) dead(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if r.lex.Word(s.Words[s.Parts[k].First]).Text == "late" {
			return true
		}
	}
	return false
}

// titleOf gives a person the office a noun phrase names.
func (r *Resolver) titleOf(d *Document, s *syntax.Sentence, np, person int32, rule string) bool {
	return r.titleFrom(d, s, np, person, -1, -1, rule)
}

// titleFrom gives a person the office a noun phrase names, of giver and at post
// where it names none.
func (r *Resolver) titleFrom(d *Document, s *syntax.Sentence, np, person, giver, post int32, rule string) bool {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.POffice {
		return false
	}
	o, ok := r.title(d, s, np, s.NPs[np].Head, s.NPs[np].PLast, rule)
	if !ok {
		return false
	}
	o.Person = person
	r.countryOffice(d, s, np, &o)
	r.titleTail(d, s, np, &o)
	if o.Owner < 0 && !o.body {
		o.Owner = r.titleAhead(d, s, np)
	}
	if next := r.nextTitle(d, s, np); next != nil {
		if o.Owner < 0 && !o.body {
			o.Owner = next.Owner
		}
		if o.Target < 0 && o.Kind == "diplomat" {
			o.Target = next.Target
		}
	}
	if o.Owner < 0 { // "Special Representative, U.S. Department of State"
		o.Owner = r.listedOwner(d, s, np, &o)
	}
	if o.Owner < 0 && p.Plural {
		return false // "the three foreign ministers"
	}
	if o.Owner < 0 && !o.body {
		o.Owner = giver
	}
	if o.Target < 0 && o.Kind == "diplomat" {
		o.Target = post
	}
	return r.settle(d, s, np, o)
}

// countryOffice takes the state before a title for the place of an organization's officer
// where the organization stands behind: "Sudan representative for UNICEF", "Kenya country
// director of the World Food Programme".
func (r *Resolver) countryOffice(d *Document, s *syntax.Sentence, np int32, o *Office) {
	n, m := &s.NPs[np], np+1
	first := &s.Parts[n.PFirst]
	if ofState(o.Kind) && o.Kind != "diplomat" || d.officeID(o) == "ambassador" || o.Owner < 0 || d.Entities[o.Owner].Type != model.State || first.Kind != syntax.PEntity || !first.Is(lexicon.State) || m >= int32(len(s.NPs)) {
		return
	}
	switch behind := &s.NPs[m]; {
	case behind.Up == np && (behind.Prep == r.w.for_ || behind.Prep == r.w.of || behind.Prep == r.w.at && o.Kind != "envoy" && o.Kind != "diplomat"):
	case behind.Prep == 0 && behind.First == n.Last+1 && r.between(s, m):
	default:
		return
	}
	e := r.power(d, s, m)
	if e < 0 || d.Entities[e].Type != model.Organization || !d.accredits(e) && d.Entities[e].Kind != "ngo" {
		return
	}
	o.Target, o.Owner = o.Owner, e
	if o.Kind != "diplomat" && o.Kind != "envoy" {
		o.Target = -1 // "country director": sent to no government
	}
}

// titleAhead is whose the title before in the same list is, where this one has no
// owner of its own: "American diplomatic agent and consul general at Cairo"; -1 for
// none.
func (r *Resolver) titleAhead(d *Document, s *syntax.Sentence, np int32) int32 {
	m := s.NPs[np].Lead
	if m == np || s.NPs[np].Det != 0 || s.NPs[m].Next != np {
		return -1
	}
	p := s.HeadPart(m)
	if p == nil || p.Kind != syntax.POffice || p.Plural {
		return -1
	}
	o, ok := r.title(d, s, m, s.NPs[m].Head, s.NPs[m].PLast, "")
	if !ok {
		return -1
	}
	if state := d.partysState(o.Owner, r.lex.Offices[s.HeadPart(np).Ref].Kind); state >= 0 {
		return state // "leader of the Liberty Party and prime minister"
	}
	return o.Owner
}

// nextTitle is the title behind in the same list that says whose both are, or
// where: "deputy prime minister and foreign minister of Serbia", "agent and consul
// general in Egypt"; nil for none.
func (r *Resolver) nextTitle(d *Document, s *syntax.Sentence, np int32) *Office {
	for m, i := s.NPs[np].Next, 0; m >= 0 && i < 4; m, i = s.NPs[m].Next, i+1 {
		p := s.HeadPart(m)
		if p == nil || p.Kind != syntax.POffice || p.Plural || s.NPs[m].Det != 0 {
			return nil
		}
		if o, ok := r.title(d, s, m, s.NPs[m].Head, s.NPs[m].PLast, ""); ok {
			if r.titleTail(d, s, m, &o); o.Owner >= 0 || o.Target >= 0 {
				return &o
			}
		}
	}
	return nil
}

// bareOwner reads a name with a state and no title: "North Korea's Kim Jong
// Un", "Kim Jong Un of North Korea", "Lula (Brazil)".
func (r *Resolver) bareOwner(d *Document, s *syntax.Sentence, np, person int32) {
	n := &s.NPs[np]
	owner, last, listed := int32(-1), n.Last, false
	if n.PossNP >= 0 {
		pr := &d.Refs[s.Index][n.PossNP]
		if len(pr.Actors) == 1 && pr.Via == ByName && (d.Entities[pr.Actors[0]].Type == model.State || d.officered(pr.Actors[0])) {
			owner = pr.Actors[0]
		}
	}
	m := np + 1
	if s.Possesses(m) {
		m++ // "Ana Rios of | Peru's | foreign ministry"
	}
	if owner < 0 && m < int32(len(s.NPs)) {
		listed = s.NPs[m].Prep == r.w.for_ && s.NPs[m].Up == np && (r.listTitle(s, np) >= 0 || r.signatories(s, np)) // "the ministers signed: X for Peru and Y for Chile"
		if owner = r.behindName(d, s, np, m, listed); owner >= 0 {
			last = s.NPs[m].Last
			listed = listed || r.lex.Word(s.HeadWord(m)).Text == "ministry" // an officer of it
		}
	}
	if up := n.Up; owner < 0 && up >= 0 && n.Prep == r.w.paren && s.Class(up) == syntax.CState && r.inBrackets(s) {
		owner, listed = r.power(d, s, up), true
	}
	if owner < 0 && s.Row >= 0 && n.Prep == 0 && len(s.Clauses) == 0 {
		owner = r.rowOwner(d, s, true) // "FRANCE - Emmanuel Macron"
	}
	up := n.Up
	if up >= 0 && n.Prep == r.w.under && s.Class(up) == syntax.CState && s.NPs[up].Prep == r.w.of && s.NPs[up].Up >= 0 {
		up = s.NPs[up].Up // "the Government of Peru under Luis Prado"
	}
	if owner < 0 && up >= 0 && (n.Prep == r.w.of || n.Prep == r.w.under) && r.lex.Head(s.HeadWord(up))&lexicon.Government != 0 {
		named := r.ownerState(d, s, up)
		owner := named
		if in := np + 1; owner < 0 && in < int32(len(s.NPs)) && s.NPs[in].Prep == r.w.in && s.NPs[in].Up == np && s.Class(in) == syntax.CState {
			owner = r.power(d, s, in) // "the government of Victoriano Huerta in Mexico"
		}
		if owner >= 0 && (len(d.Refs[s.Index][up].Actors) == 1 || named < 0) { // "the Australian government of Bob Hawke"
			d.hold(Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Clause: -1, Kind: "head-of-government", Sentence: s.Index, First: s.NPs[up].First, Last: n.Last, Rule: "title.government"})
			return
		}
	}
	if p := &s.Parts[n.PFirst]; owner < 0 && n.Head > n.PFirst && p.Kind == syntax.PEntity && len(r.members(s, n.Lead)) > 2 { // "the heads of state included Chadian Idris Moro, Malian"
		if lex := d.pick(p.Senses, lexicon.Demonym); lex >= 0 {
			owner = d.entity(lex)
		}
	}
	for k := n.PFirst; k < n.Head; k++ {
		switch kind := s.Parts[k].Kind; {
		case kind == syntax.PHonorific && owner < 0: // "Russian Vladimir Putin" is no office
			return
		case kind == syntax.PNoun || kind == syntax.POffice: // what he is: "Israel's chess champion Boris Gelfand", "the Russian tycoon Oleg Morozov"
			return
		}
	}
	if owner >= 0 {
		o := Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Clause: -1, Kind: "", Sentence: s.Index, First: n.First, Last: last, Rule: "title.of"}
		if listed {
			o.Kind = "official" // who signs for a state acts for it
		}
		o.Former = !listed && d.leftLongAgo(person)
		if title := r.listTitle(s, np); title >= 0 {
			part := s.HeadPart(title)
			o.entry, o.Kind, o.Role = part.Ref, r.lex.Offices[part.Ref].Kind, r.lex.Offices[part.Ref].Name
			if o.Kind == "diplomat" && !listed {
				if o.Target = r.host(d, s, np, &o); o.Target < 0 {
					o.Target = d.datelineState(s.Index)
				}
				if o.Target == owner {
					o.Target = -1
				}
			}
		}
		d.hold(o)
	}
}

// officered says whether an entity is an organization of states, of whose people it is
// enough to name them: "NATO's Jens Stoltenberg".
func (d *Document) officered(e int32) bool {
	return d.accredits(e) || d.Entities[e].ID == "org:european-union"
}

// inBrackets says whether officers of several states are spoken of in a sentence and named in
// brackets behind their states: "represented by ministers, as were Chad (X) and Mali (Y)".
func (r *Resolver) inBrackets(s *syntax.Sentence) bool {
	const long = 400 // noun phrases; every name asks
	officers, names := false, 0
	for m := range s.NPs[:min(len(s.NPs), long)] {
		n := &s.NPs[m]
		if p := s.HeadPart(int32(m)); p != nil && p.Kind == syntax.POffice && p.Plural && officeKinds[r.lex.Offices[p.Ref].Kind] {
			officers = true
		} else if n.Up >= 0 && n.Prep == r.w.paren && s.Class(n.Up) == syntax.CState && s.Class(int32(m)) != syntax.CState {
			names++
		}
	}
	return officers && names > 1
}

// behindName is the state or body that the noun phrase behind a name says its bearer is
// of: "Kim Jong Un of North Korea", "Lula (Brazil)", "Ana Rios, for UNICEF, said"; -1 for
// none.
func (r *Resolver) behindName(d *Document, s *syntax.Sentence, np, m int32, listed bool) int32 {
	o := &s.NPs[m]
	switch o.Prep {
	case r.w.of, r.w.from, r.w.paren:
		if o.Up != np && !(o.Prep == r.w.of && setOff(s, np, m)) {
			return -1
		}
	case r.w.for_:
		if !(listed && o.Up == np) && !r.saidFor(s, np, m) {
			return -1
		}
	default:
		return -1
	}
	p := s.HeadPart(m)
	if p != nil && o.Prep == r.w.of && r.lex.Word(s.HeadWord(m)).Text == "ministry" {
		return r.power(d, s, m) // "Ana Rios of Peru's foreign ministry"
	}
	if p == nil || o.PossNP >= 0 {
		return -1
	}
	if p.Kind == syntax.PEntity && o.PFirst == o.Head && (p.Last == o.Last || o.Prep != r.w.paren) { // not "(China Daily)"
		if lex := d.pick(p.Senses, lexicon.State); lex >= 0 {
			return d.entity(lex)
		}
	}
	if o.Prep == r.w.paren || o.Prep == r.w.from {
		return -1
	}
	if ref := r.refOf(d, s, m); len(ref.Actors) == 1 && ref.Via == ByName && r.speakable(s, m, &d.Entities[ref.Actors[0]]) {
		return ref.Actors[0]
	}
	return -1
}

// setOff says whether noun phrase m stands with its preposition between commas right behind
// np: "Ana Rios, of the World Bank, said".
func setOff(s *syntax.Sentence, np, m int32) bool {
	n, o := &s.NPs[np], &s.NPs[m]
	return s.Doc.Tokens[n.Last].Kind == text.Comma && o.First == n.Last+2 && s.Words[n.Last+1] == o.Prep && o.Last < s.Last && s.Doc.Tokens[o.Last].Kind == text.Comma
}

// speakable says whether the organization that noun phrase np names has members who
// speak for it when they are only said to be of it: an organization of states, a party or
// an agency, not a firm.
func (r *Resolver) speakable(s *syntax.Sentence, np int32, e *Entity) bool {
	if e.Type != model.Organization {
		return false
	}
	if e.Lex < 0 {
		return strings.Contains(e.Name, " ") && r.lex.Word(s.HeadWord(np)).Is(lexicon.Organ|lexicon.Camp)
	}
	switch e.Kind {
	case "armed", "party", "igo", "alliance", "agency", "ngo":
		return true
	}
	return false
}

// saidFor says whether noun phrase m, between commas behind the name np that a clause of
// saying has for its subject, tells for whom that is said: "Ana Rios, for the World Health
// Organization (WHO), said".
func (r *Resolver) saidFor(s *syntax.Sentence, np, m int32) bool {
	n, o := &s.NPs[np], &s.NPs[m]
	if s.Doc.Tokens[n.Last].Kind != text.Comma || o.First > n.Last+3 {
		return false
	}
	c := r.subjectOf(s, np)
	return c >= 0 && s.Verbs[s.Clauses[c].Verb].First > o.Last && r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Class&lexicon.Reporting != 0 && s.Doc.Tokens[s.Verbs[s.Clauses[c].Verb].First-1].Kind == text.Comma
}

// signatories says whether a name stands in a list of those who signed: "Signatories:
// Joseph Bonaparte for the French Republic, Marquess Cornwallis for Britain".
func (r *Resolver) signatories(s *syntax.Sentence, np int32) bool {
	first := &s.NPs[0]
	return len(s.Clauses) == 0 && np > 0 && first.Plural && s.Doc.Of(int(first.Last)) == ":" && strings.HasPrefix(r.lex.Word(s.HeadWord(0)).Text, "signator")
}

// listTitle is the title in the plural whose holders a list of names is: "The new
// ambassadors are X of Syria, Y of Tunisia"; -1 for none.
func (r *Resolver) listTitle(s *syntax.Sentence, np int32) int32 {
	titles := func(m int32) bool {
		p := s.HeadPart(m)
		return p != nil && p.Kind == syntax.POffice && p.Plural && s.NPs[m].Lead == m
	}
	lead := s.NPs[np].Lead
	if n := &s.NPs[lead]; n.Up >= 0 && (n.Prep == r.w.including || n.Prep == r.w.suchAs) && titles(n.Up) {
		return n.Up // "ambassadors including X (Syria)"
	}
	for m := range np {
		if up := s.NPs[m].Up; s.NPs[m].Names == lead && up >= 0 && titles(up) {
			return up // "signed by the ministers of the member states: X for Peru"
		}
		if s.NPs[m].Names == lead && titles(m) && r.lex.Offices[s.HeadPart(m).Ref].Kind != "person" {
			return m
		}
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if s.Verbs[c.Verb].Copula && c.Subj >= 0 && c.Obj >= 0 && titles(c.Subj) && (c.Obj == lead || s.NPs[c.Obj].Names == lead) {
			return c.Subj
		}
	}
	return -1
}

func (r *Resolver) members(s *syntax.Sentence, np int32) []int32 {
	if s.NPs[np].Next < 0 {
		return []int32{np}
	}
	var out []int32
	for i, n := np, 0; i >= 0 && n < len(s.NPs); i, n = s.NPs[i].Next, n+1 {
		out = append(out, i)
	}
	return out
}

// title reads the title that is part k of a noun phrase, up to part end, with
// whose it is as far as it is said before it or by its possessor.
func (r *Resolver) title(d *Document, s *syntax.Sentence, np, k, end int32, rule string) (Office, bool) {
	n := &s.NPs[np]
	entry := &r.lex.Offices[s.Parts[k].Ref]
	kind := entry.Kind
	if r.pretended(s, n.First, s.Parts[k].First) {
		return Office{}, false
	}
	if entry.ID == "member" && k == n.Head && r.sits(d, s, np) {
		kind = "legislator"
	}
	if entry.ID == "member" && k == n.Head && r.negotiates(s, np) {
		kind = "official" // "a member of Iran's negotiating team"
	}
	if _, ok := officeKinds[kind]; !ok {
		return Office{}, false
	}
	o := Office{Person: -1, Owner: -1, Target: -1, entry: s.Parts[k].Ref, chief: -1, Clause: -1, Kind: kind, Sentence: s.Index, First: n.First, Last: n.Last, Rule: rule}
	if m := np + 1; r.lex.Word(s.Words[s.Parts[k].Last-1]).Text == "diplomat" && k == n.Head && m < int32(len(s.NPs)) && s.NPs[m].Up == np && (s.NPs[m].Prep == r.w.in || s.NPs[m].Prep == r.w.to) {
		o.Kind = "diplomat" // "Denmark's top diplomat in Tehran"
	}
	if entry.ID == "diplomat" && k < n.Head && r.leadsOthers(s.Words[n.First]) { // "Top US diplomat X": "the secretary of state" is who
		o.entry, o.Kind = r.foreignMinister, "minister"
	}
	// The role runs from the last owner to the title's end.
	first := s.Parts[k].First
	for j := k - 1; j >= n.PFirst; j-- {
		p := &s.Parts[j]
		if p.Kind == syntax.PEntity || p.Last < first {
			break
		}
		first = p.First
	}
	o.Role = s.Text(first, s.Parts[end-1].Last)
	if end < n.PLast || s.Parts[end-1].Kind == syntax.PHonorific {
		o.Role = s.Text(first, s.Parts[k].Last)
	}
	r.modifiers(s, n.First, s.Parts[k].Last, &o)
	o.Former = o.Former || r.bygone(s, np)
	r.ownerBefore(d, s, np, k, &o)
	if k > n.PFirst && (entry.ID == "leader" || entry.ID == "chief" || entry.ID == "head") {
		if p := &s.Parts[k-1]; p.Kind == syntax.PNoun && r.lex.Head(s.Words[p.Last-1])&(lexicon.StateHead|lexicon.Government|lexicon.Agent) == 0 {
			o.body = true // "the gang leader"
		}
		if w := s.Words[s.Parts[k-1].Last-1]; s.Parts[k-1].Kind == syntax.PAdj && o.Owner < 0 && (r.lex.Head(w)&lexicon.Partisan != 0 || r.lex.Word(w).Is(lexicon.Rebel)) {
			o.body = true // "the exiled communist leader"
		}
		if p := &s.Parts[k-1]; r.lex.Word(s.Words[p.Last-1]).Is(lexicon.Gang) {
			o.Owner, o.body = -1, true // "the US neo-Nazi leader"
		}
	}
	o.Group = r.leadsGroup(s, n, k)
	o.body = o.body || o.Owner < 0 && r.manages(s, np)
	return o, true
}

// leadsGroup says whether a leader, at part k of a noun phrase, is one of some group within a
// state or against it: "Burma's democracy leader", "the communist leader", "the rebel leader".
func (r *Resolver) leadsGroup(s *syntax.Sentence, n *syntax.NP, k int32) bool {
	switch r.lex.Offices[s.Parts[k].Ref].ID {
	case "rebel-leader", "opposition-leader":
		return true
	case "leader":
	default:
		return false
	}
	if k == n.PFirst {
		return false
	}
	p := &s.Parts[k-1]
	w := s.Words[p.Last-1]
	return r.lex.Word(w).Is(lexicon.Rebel) || p.Kind == syntax.PAdj && r.lex.Head(w)&lexicon.Partisan != 0 ||
		p.Kind == syntax.PNoun && r.lex.Word(w).Noun && !r.lex.Word(w).Adj && r.lex.Head(w)&(lexicon.StateHead|lexicon.Government|lexicon.Agent) == 0
}

// manages says whether the title at noun phrase np stands beside one that only a firm has:
// "President and CEO".
func (r *Resolver) manages(s *syntax.Sentence, np int32) bool {
	for _, m := range [...]int32{np - 1, np + 1} {
		if m < 0 || m >= int32(len(s.NPs)) {
			continue
		}
		a, b := &s.NPs[min(np, m)], &s.NPs[max(np, m)]
		if p := s.HeadPart(m); p != nil && p.Kind == syntax.POffice && !p.Plural && s.Class(np) == syntax.COffice && r.lex.Offices[p.Ref].Kind == "company" && b.First == a.Last+1 && s.Tag(a.Last) == syntax.Conj {
			return true
		}
	}
	return false
}

// negotiates says whether a member is one of a delegation or of those who negotiate.
func (r *Resolver) negotiates(s *syntax.Sentence, np int32) bool {
	m := np + 1
	if m+1 < int32(len(s.NPs)) && s.NPs[m+1].PossNP == m {
		m++ // "of | Iran's | team"
	}
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.of {
		return false
	}
	switch r.head(s, m) {
	case "delegation", "mission":
		return true
	case "team":
		n := &s.NPs[m]
		return slices.ContainsFunc(s.Words[n.First:n.Last], func(w int32) bool { return strings.HasPrefix(r.lex.Word(w).Text, "negotiat") })
	}
	return false
}

// pretended says whether a word from token i to a title says that its bearer only wants it or
// calls himself by it: "the would-be president", "a self-styled general".
func (r *Resolver) pretended(s *syntax.Sentence, i, title int32) bool {
	for ; i < title; i++ {
		switch r.lex.Word(s.Words[i]).Text {
		case "fake", "bogus", "phony", "phoney", "wannabe", "purported", "alleged":
			return true
		case "be":
			if i > s.First && s.Doc.Tokens[i].Joined && r.lex.Word(s.Words[i-1]).Text == "would" {
				return true
			}
		case "styled":
			if s.Doc.Tokens[i].Joined {
				return true
			}
		}
	}
	return false
}

// sits says whether a member is one of a parliament or of a committee of it: "member of the
// Finnish parliament", "member of the security committee of the Iranian legislature".
func (r *Resolver) sits(d *Document, s *syntax.Sentence, np int32) bool {
	for up, m := np, np+1; m < int32(len(s.NPs)) && m <= np+6; m++ {
		n := &s.NPs[m]
		switch {
		case n.Up == up && (n.Prep == r.w.of || up != np && n.Prep == r.w.in):
			if r.isChamber(d, s, m) || n.PossNP >= 0 && r.isChamber(d, s, n.PossNP) {
				return true
			}
			up = m
		case m+1 < int32(len(s.NPs)) && s.NPs[m+1].PossNP == m: // a possessor is numbered before what it possesses
		case n.Lead == up: // "the security and foreign affairs committee"
			up = m
		default:
			return false
		}
	}
	return false
}

// isChamber says whether a noun phrase names a state's parliament, not a congress of a party
// or a chamber of commerce.
func (r *Resolver) isChamber(d *Document, s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	if p == nil {
		return false
	}
	switch p.Kind {
	case syntax.PEntity:
		lex := d.pick(p.Senses, lexicon.Org)
		return lex >= 0 && r.lex.Entities[lex].Kind == "parliament"
	case syntax.PName:
		first, last := s.Words[s.Parts[s.NPs[np].PFirst].First], s.Words[p.Last-1]
		return r.lex.Word(last).Is(lexicon.Chamber) && (p.Last == p.First+1 || r.lex.Word(first).Is(lexicon.National))
	}
	return r.lex.Word(s.HeadWord(np)).Is(lexicon.Chamber) && !(np+1 < int32(len(s.NPs)) && s.NPs[np+1].Up == np && r.lex.Word(s.HeadWord(np+1)).Text == "commerce")
}

// speaksFor is the state that a clause says a person represents, which is then that of
// his title: "Ana Costa, the foreign minister, represented Peru"; -1 for none.
func (r *Resolver) speaksFor(d *Document, s *syntax.Sentence, person int32) int32 {
	if person < 0 {
		return -1
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if v := &s.Verbs[cl.Verb]; r.lex.Word(v.Lemma).Text != "represent" || v.Passive || v.Neg || cl.Subj < 0 || cl.Obj < 0 || s.Class(cl.Obj) != syntax.CState || !slices.Contains(d.Refs[s.Index][cl.Subj].Actors, person) {
			continue
		}
		if e := r.partOwner(d, s, cl.Obj); e >= 0 && d.Entities[e].Type == model.State {
			return e
		}
	}
	return -1
}

// oneOfLeaders says whether a title tells only that its bearer leads a member of an
// organization: "an EU leader", "the only ASEAN foreign minister".
func (r *Resolver) oneOfLeaders(s *syntax.Sentence, o *Office, owner *Entity) bool {
	if owner.Kind != "igo" && owner.Kind != "alliance" {
		return false
	}
	switch o.Kind {
	case "minister", "head-of-state", "head-of-government":
	default:
		if r.lex.Offices[max(o.entry, 0)].ID != "leader" {
			return false
		}
	}
	for i := o.First; i < min(o.Last, o.First+5); i++ {
		switch r.lex.Word(s.Words[i]).Text {
		case "a", "an", "only", "sole", "lone", "first", "last", "fellow", "other", "another":
			return true
		}
	}
	return false
}

// settle enters an office once its owner is known or can be supplied.
func (r *Resolver) settle(d *Document, s *syntax.Sentence, np int32, o Office) bool {
	if d.officeID(&o) == "first-lady" {
		d.lady = o.Person
		d.relative(o.Person) // the surname alone is her husband's
	}
	if d.officeID(&o) == "minister" && (o.Owner >= 0 && !r.hasOffice(&o, d.Entities[o.Owner].ID) || o.Owner < 0 && (r.presents(s, np) || r.atPost(s, np))) {
		o.Kind = "diplomat" // "U.S. Minister Heath", "Minister Heath presented his credentials", "Minister at the Legation"
	}
	if o.Kind == "diplomat" {
		r.missionOf(d, s, &o)
	}
	if o.Owner < 0 && !o.body {
		o.Owner = r.ownerAround(d, s, np, &o)
	}
	if x := &d.envoy; o.Owner < 0 && o.Kind == "diplomat" && d.officeID(&o) == "ambassador" && s.Index-x.sentence <= near && d.Entities[o.Person].State < 0 && (o.Target < 0 || o.Target == x.target) {
		o.Owner, o.Target, x.sentence = x.owner, x.target, -9
	}
	if o.Owner < 0 && !o.body {
		o.Owner = r.speaksFor(d, s, o.Person)
	}
	if o.Owner < 0 && !o.body {
		o.Guess = true
		o.Owner = r.guessOwner(d, s, np, &o)
	}
	if st := d.Entities[o.Person].State; o.Owner >= 0 && o.nation == 0 && st >= 0 && d.ofCongress(o.Owner) {
		o.Owner = st // "who was speaker of Congress" in Honduras
	}
	if st := r.knownElsewhere(d, s, &o); st >= 0 {
		o.Owner = st
	}
	if o.Owner >= 0 {
		switch owner := &d.Entities[o.Owner]; owner.Type {
		case model.State:
			if d.officeID(&o) == "founder" {
				return false // "the founder of modern Turkey" holds no office of it
			}
			if (o.Guess || o.Rule != "title.before") && r.rules(d, o.Person, owner.ID, o.Kind) {
				return false // "Bill Clinton, the King of Belgium"
			}
		case model.Organization:
			if r.oneOfLeaders(s, &o, owner) {
				return false
			}
			if owner.State < 0 && owner.Lex < 0 && (r.stateBody(owner.Name) || o.nation > 0 && r.forces(owner.Name)) {
				if owner.State = o.nation - 1; owner.State < 0 {
					owner.State = r.stateAround(d, s)
				}
			}
			if owner.State >= 0 && national(owner) {
				o.Owner = owner.State // a national body: its officers represent the state
			}
		default:
			return false
		}
	}
	if o.Kind == "envoy" && o.Target < 0 && d.officeID(&o) == "envoy" && r.summoned(s, np) {
		o.Kind = "diplomat" // "Indian envoy Ravi Mehta was summoned"
	}
	if o.Target < 0 && o.Kind == "diplomat" && !o.tasked && !d.posted(o.Person) {
		o.Target = r.host(d, s, np, &o)
	}
	if o.Owner < 0 && o.Kind == "diplomat" && o.Target >= 0 && d.Speaker >= 0 && o.chief < 0 {
		if home := d.country(d.Speaker); home >= 0 && home != o.Target { // a government tells of its own
			o.Owner, o.Guess = home, false
		}
	}
	if o.Target == o.Owner {
		o.Target = -1
	}
	if o.Owner < 0 && o.Target < 0 {
		d.unowned = append(d.unowned, o)
		return false
	}
	o.Former = o.Former || yearsBehind(s, o.Last) || o.Kind == "military" && o.Guess && d.leftAll(o.Person)
	also := o.also
	o.also = nil
	d.hold(o)
	r.jointly(d, s, o)
	for _, target := range also {
		if o.Target = target; target != o.Owner {
			d.hold(o)
		}
	}
	return true
}

// knownElsewhere is the state that the dictionaries know somebody to have led by the very title
// that the text calls "its" or "his", where they do not know him to have led what a pronoun
// seemed to mean: "Peru left the bloc because of the removal of its president, Silva"; -1 for none.
func (r *Resolver) knownElsewhere(d *Document, s *syntax.Sentence, o *Office) int32 {
	lex := d.Entities[o.Person].Lex
	if o.Owner < 0 || lex < 0 || o.First < s.First {
		return -1
	}
	switch s.Words[o.First] {
	case r.w.its, r.w.his, r.w.her, r.w.their:
	default:
		return -1
	}
	if slices.ContainsFunc(r.lex.Entities[lex].Terms, func(t lexicon.Term) bool { return t.Of == d.Entities[o.Owner].ID }) {
		return -1
	}
	return r.ledState(d, o.Person, o.Role)
}

// ofCongress says whether an organization is the parliament that "Congress" alone means.
func (d *Document) ofCongress(e int32) bool {
	x := &d.Entities[e]
	return x.Kind == "parliament" && x.Lex >= 0 && d.lex.Entities[x.Lex].Partof == "USA" && strings.HasSuffix(x.Name, "Congress")
}

// jointly gives an office of an organization to the others that are listed with it too: "Joint
// Special Representative of the United Nations and the Arab League".
func (r *Resolver) jointly(d *Document, s *syntax.Sentence, o Office) {
	if o.Owner < 0 || d.Entities[o.Owner].Type != model.Organization || o.Kind != "envoy" && o.Kind != "official" && o.Kind != "spokesperson" {
		return
	}
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.of || n.First < o.First || n.Last > o.Last || n.Next < 0 || n.Lead != int32(m) || !slices.Contains(r.members(s, int32(m)), n.Next) {
			continue
		}
		if ref := r.refOf(d, s, int32(m)); len(ref.Actors) != 1 || ref.Actors[0] != o.Owner {
			continue
		}
		for _, x := range r.members(s, n.Next) {
			ref := r.refOf(d, s, x)
			if s.Class(x) != syntax.COrg || len(ref.Actors) != 1 || ref.Actors[0] == o.Owner {
				continue
			}
			also := o
			also.Owner, also.Last = ref.Actors[0], s.NPs[x].Last
			d.hold(also)
		}
	}
}

// rules says whether the dictionaries know a person at the head of other states only
// than the one that an office at the head of a state would be of.
func (r *Resolver) rules(d *Document, person int32, state, kind string) bool {
	if lex := d.Entities[person].Lex; lex >= 0 && (kind == "head-of-state" || kind == "head-of-government" || kind == "royal") {
		terms := r.lex.Entities[lex].Terms
		return len(terms) > 0 && !slices.ContainsFunc(terms, func(t lexicon.Term) bool { return t.Of == state })
	}
	return false
}

// posted says whether the article has told where a diplomat is.
func (d *Document) posted(person int32) bool {
	for i := len(d.Offices) - 1; i >= 0 && i > len(d.Offices)-window; i-- {
		if o := &d.Offices[i]; o.Person == person && o.Target >= 0 {
			return true
		}
	}
	return false
}

// hold enters an office.
func (d *Document) hold(o Office) {
	d.Offices = append(d.Offices, o)
	if d.kinds != nil {
		d.kinds[holder{o.Person, o.Kind}], d.kinds[holder{o.Person, ""}] = true, true
	}
	p := &d.Entities[o.Person]
	if o.Owner < 0 {
		return // an envoy whose sender is not named
	}
	owner := &d.Entities[o.Owner]
	st := o.Owner
	if owner.Type != model.State {
		st = owner.State
	}
	if st >= 0 && (p.State < 0 || !o.Former && !o.Guess) {
		p.State = st
	}
	if !o.Former && (o.Kind == "head-of-state" || o.Kind == "head-of-government" || o.Kind == "royal" && isSovereign(o.Role)) && owner.Type == model.State && !deputy(o.Role) {
		p.Leader = true
	}
	if o.Role == "" && !o.Former && owner.Type == model.State && p.Lex >= 0 && d.leads(p.Lex, owner.ID) {
		p.Leader = true // "North Korea's Kim Jong Un"
	}
	if o.Role != "" {
		p.Title = o.Role
	}
}

// leads says whether the dictionary has a leader at the head of a state.
func (d *Document) leads(lex int32, state string) bool {
	return slices.ContainsFunc(d.lex.Entities[lex].Terms, func(t lexicon.Term) bool {
		switch t.Office {
		case "president", "prime minister", "premier", "chancellor", "taoiseach", "leader":
			return t.Of == state
		}
		return t.Of == state && isSovereign(t.Office)
	})
}

func isSovereign(role string) bool {
	role = strings.ToLower(role)
	const words = 3 // that are nobody's name: "long-ruling Emperor", not "General Sultan"
	for i, w := range [...]string{"king", "queen", "emperor", "sultan", "emir", "kaiser", "tsar", "czar", "shah", "grand duke"} {
		if strings.HasPrefix(role, w) || i < words && strings.HasSuffix(role, " "+w) {
			return true
		}
	}
	return false
}

func deputy(role string) bool {
	role = strings.ToLower(role)
	return strings.Contains(role, "vice") || strings.Contains(role, "deputy")
}

// national says whether an organization of a state acts for it: a ministry,
// not a party, a company or a militia.
func national(e *Entity) bool {
	switch e.Kind {
	case "armed", "party", "company", "ngo":
		return false
	}
	return true
}

// stateBody says whether an organization's name is one that a state has once: "the
// Supreme Court", "the National Electoral Council", "the Senate".
func (r *Resolver) stateBody(name string) bool {
	switch strings.ToLower(name) {
	case "senate", "parliament", "house of representatives", "chamber of deputies", "house of assembly", "supreme soviet", "supreme people's assembly",
		"air force", "army", "navy", "armed forces", "defence forces", "defense forces", "police force":
		return true
	}
	words := strings.Fields(name)
	if len(words) < 2 || len(words) > 4 {
		return false
	}
	first, last := r.lex.Word(r.lex.Lookup(words[0])), r.lex.Word(r.lex.Lookup(words[len(words)-1]))
	return first.Is(lexicon.National) && (last.Is(lexicon.Organ) || last.Text == "bank") && !last.Plural
}

// forces says whether an organization's name is that of an arm of its state: "National
// Guard", "Navy".
func (r *Resolver) forces(name string) bool {
	last := r.lex.Lookup(strings.ToLower(lastWord(name)))
	return r.lex.Head(last)&lexicon.Agent != 0 || r.lex.Word(last).Is(lexicon.Organ|lexicon.Arm|lexicon.Chamber) || r.lex.Word(last).Text == "guard"
}

// stateAround is the state where what a sentence tells happens, or that its paragraph
// or the article is about; -1 for none.
func (r *Resolver) stateAround(d *Document, s *syntax.Sentence) int32 {
	if st := d.hostState(); st >= 0 && d.placed == s.Index {
		return st
	}
	if st := r.topicState(d, s); st >= 0 {
		return st
	}
	return d.mainState(func(int32) bool { return true })
}

// modifiers reads former, then, acting, -elect around a title.
func (r *Resolver) modifiers(s *syntax.Sentence, first, last int32, o *Office) {
	for i := first; i < last+2 && i < s.Last; i++ {
		switch w := r.lex.Word(s.Words[i]); {
		case w.Text == "candidate":
			if i < last {
				o.Former = false // "former presidential candidate Senator X"
			}
		case w.Is(lexicon.Former):
			if i < last && !(s.Doc.Tokens[i+1].Joined && r.lex.Head(s.Words[i+1])&lexicon.Partisan != 0) { // not "the ex-communist president"
				o.Former = true
			}
		case w.Text == "time": // "a one-time chief of police"
			if s.Doc.Tokens[i].Joined && i > first && r.lex.Word(s.Words[i-1]).Text == "one" && i < last {
				o.Former = true
			}
		case w.Text == "elect", w.Text == "designate", w.Text == "nominee":
			if s.Doc.Tokens[i].Joined || i < last || w.Text != "elect" {
				o.Planned = true
			}
		}
	}
}

// bygone says whether the words right before or after a noun phrase put it into
// the past: "then Defence Minister X", "until 2019 the director", "foreign
// minister at the time".
func (r *Resolver) bygone(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if i := n.First - 1; i >= s.First {
		switch r.lex.Word(s.Words[i]).Text {
		case "then": // no adverb, as in "and then President X spoke"
			if s.Doc.Tokens[n.First].Joined || n.Apposed && i > s.First || i > s.First && s.Doc.Tokens[i-1].Kind == text.Word && s.Tag(i-1) != syntax.Conj {
				return true
			}
		case "once": // no conjunction, as in "Once the speaker, X, has signed the bill"
			when := func(c syntax.Clause) bool {
				return c.Subj >= 0 && s.NPs[c.Subj].Appos == np && (c.Kind == syntax.Adverbial || s.Verbs[c.Verb].Perfect)
			}
			if i > s.First || s.Tag(i) != syntax.Sub || !slices.ContainsFunc(s.Clauses, when) {
				return true
			}
		case "formerly", "previously", "briefly":
			return true
		}
		if i > s.First && r.lex.Word(s.Words[i-1]).Text == "until" && s.Tag(i) == syntax.Adv {
			return true // "until recently director of"
		}
	}
	if np > 0 && s.NPs[np-1].Last == n.First && r.lex.Word(s.NPs[np-1].Prep).Text == "until" && r.lex.Word(s.HeadWord(np-1)).Text != "now" {
		return true // "until last spring the spokesman of"
	}
	word := func(i int32) string {
		if i < s.Last {
			return r.lex.Word(s.Words[i]).Text
		}
		return ""
	}
	switch at := n.Last; {
	case word(at) == "at" && word(at+1) == "the" && word(at+2) == "time" && word(at+3) != "of":
		return true
	case word(at) == "of" && word(at+1) == "the" && (word(at+2) == "time" || word(at+2) == "day"):
		return true
	}
	return false
}

// officeHolder resolves a title without a name: "the Russian president".
func (r *Resolver) officeHolder(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	out := Ref{Place: -1, Via: ByOffice}
	n := &s.NPs[np]
	if e := r.surnamed(d, s, np, part); e >= 0 && s.Doc.Tokens[part.First].Capital && !s.Heading && n.PossWord == 0 && n.PossNP < 0 {
		return Ref{Actors: []int32{e}, Place: -1} // "Prince said", of Erik Prince
	}
	if n.PossWord != 0 {
		d.possess(s, np, r.possessor(d, s, np))
	}
	if n.Apposed {
		if o := apposedTo(s, np); o < 0 || s.Class(o) != syntax.CPron {
			return out // its name stands beside it
		}
	}
	if r.sharesName(s, np) {
		return out
	}
	entry := &r.lex.Offices[part.Ref]
	if part.Plural || n.Plural || r.lex.Word(n.Det).Text == "each" && n.PFirst == n.Head {
		return r.officeHolders(d, s, np, part.Ref)
	}
	var past Office
	r.modifiers(s, n.First, part.First, &past)
	owner := r.ownerState(d, s, np)
	if owner < 0 {
		owner = r.ownerPower(d, s, np)
	}
	if owner < 0 {
		owner = r.ofBody(d, s, np)
	}
	if owner < 0 {
		owner = r.actsFor(d, s, np, entry)
	}
	if owner < 0 && r.ofUnknown(s, np) {
		r.promise(d, s, np, -1, part.Ref, past.Former)
		return out
	}
	if entry.Kind == "diplomat" && owner >= 0 {
		d.post(owner, r.missionHost(d, s, np))
	}
	latest := int32(-1)
	another := n.Prep == r.w.as && n.Up >= 0 && r.named(d, s, n.Up) >= 0 // "the appointment of X as Hungary's minister": none who was that
	for i := len(d.Offices) - 1; i >= 0 && i > len(d.Offices)-200 && !another; i-- {
		o := &d.Offices[i]
		if owner < 0 && (i < d.story || !r.meansOne(s, np)) {
			continue
		}
		called := r.callsOffice(d, o, part.Ref)
		if entry.ID == "diplomat" && r.topmost(s, np) {
			called = d.foreign(r, o)
		}
		if o.Former != past.Former || past.Former && !r.meansOne(s, np) || o.Planned && !past.Planned || !called || owner >= 0 && !d.holdsFor(o, owner) || !past.Former && d.leftBefore(o.Person, d.told[s.Index]) {
			continue
		}
		if latest < 0 {
			latest = o.Person
		}
		if owner >= 0 || o.Person == d.subjects[0] { // of two presidents the one the text is about
			latest = o.Person
			break
		}
	}
	if past.Former {
		if latest < 0 && owner < 0 && !another && r.meansOne(s, np) {
			latest = r.unownedHolder(d, part.Ref, true)
		}
		if latest >= 0 {
			out.Actors = []int32{latest}
		} else {
			r.promise(d, s, np, owner, part.Ref, true)
		}
		return out // if nobody was so called, it speaks for nobody
	}
	if p := r.knownHolder(d, entry, owner, d.when(s)); p >= 0 && n.Det == r.w.the && (latest < 0 || owner < 0 && d.seen[p] > d.seen[latest]) {
		if owner >= 0 {
			d.hold(Office{Person: p, Owner: owner, Target: -1, entry: part.Ref, chief: -1, Clause: -1, Role: entry.Name, Kind: entry.Kind, Sentence: s.Index, First: n.First, Last: n.Last, Rule: "title.known"})
		}
		latest = p
	}
	if latest < 0 && owner < 0 && entry.ID == "first-lady" {
		latest = d.lady
	}
	if latest < 0 && owner < 0 && !another && r.meansOne(s, np) {
		latest = r.unownedHolder(d, part.Ref, false)
	}
	if latest >= 0 {
		out.Actors = []int32{latest}
		return out
	}
	if owner < 0 && d.un && entry.ID == "secretary-general" && n.Det == r.w.the {
		owner = d.entity(r.lex.Index("org:united-nations"))
		out.Actors, out.Via = []int32{owner}, ByAgent
		return out
	}
	if i := r.lex.Index(entry.Only); owner < 0 && i >= 0 && n.Det == r.w.the && entry.Kind == "minister" && s.Doc.Tokens[part.First].Capital && d.counts[i] > 0 {
		owner = d.entity(i) // "the Treasury Secretary will"
	}
	if entry.ID == "diplomat" && n.Det == r.w.the {
		return out // "the veteran Algerian diplomat" is a man, whoever he is
	}
	r.promise(d, s, np, owner, part.Ref, false)
	if owner >= 0 {
		d.noteUnnamed(part.Ref, owner)
		r.noteEnvoy(d, s, np)
	}
	if owner >= 0 && (d.Entities[owner].Type == model.Organization && entry.Kind == "org-head" || entry.ID == "high-representative" || entry.Kind == "official" || entry.Kind == "spokesperson" || entry.Kind == "minister" || entry.Kind == "head-of-state" || entry.Kind == "head-of-government" || entry.Kind == "diplomat" || entry.Kind == "envoy" && (d.Entities[owner].Type == model.State || entry.ID == "representative" && n.Det == r.w.a) || entry.Kind == "royal" || entry.Kind == "military") {
		// Nobody is named: the state itself speaks through its officer.
		out.Actors, out.Via = []int32{owner}, ByAgent
	}
	return out
}

// meansOne says whether a title without a name means one who was named: by its article, or that
// of the title it is listed with: "the President and | Prime Minister".
func (r *Resolver) meansOne(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	det := n.Det
	if lead := &s.NPs[n.Lead]; det == 0 && n.Lead != np && s.Class(n.Lead) == syntax.COffice && !n.Plural {
		det = lead.Det
	}
	return det == r.w.the || det == r.w.this || s.Heading || possesses(s, np)
}

// unownedHolder is the person named last with a title, of which nothing told whose it is, that
// an entry of the offices can call, still or formerly: "President Rios and Prime Minister Vera met.
// The president"; -1 for none.
func (r *Resolver) unownedHolder(d *Document, entry int32, former bool) int32 {
	switch r.lex.Offices[entry].Kind {
	case "head-of-state", "head-of-government", "minister":
	default:
		return -1
	}
	for i := len(d.unowned) - 1; i >= 0 && i > len(d.unowned)-window; i-- {
		if o := &d.unowned[i]; o.Former == former && !o.Planned && r.callsOffice(d, o, entry) {
			return o.Person
		}
	}
	return -1
}

// knownHolder is the person named last of whom the dictionaries, and not the text,
// say that they held an office of owner, or of any state, at a date:
// "Lukashenko ... The leader", "Mandela ... The South African president"; -1 for none.
func (r *Resolver) knownHolder(d *Document, entry *lexicon.OfficeEntry, owner int32, date string) int32 {
	if date == "" {
		return -1
	}
	for i := len(d.persons) - 1; i >= 0; i-- {
		p := d.persons[i]
		if d.Entities[p].Lex < 0 || d.titled(p) {
			continue
		}
		for _, t := range r.lex.Entities[d.Entities[p].Lex].Terms {
			if owner >= 0 && d.Entities[owner].ID != t.Of || !t.At(date) {
				continue
			}
			if strings.EqualFold(t.Office, entry.Name) || entry.ID == "leader" && d.leads(d.Entities[p].Lex, t.Of) {
				return p
			}
		}
	}
	return -1
}

// lately is the first of the offices that are looked back over: those of the story, a
// few hundred at most.
func (d *Document) lately() int {
	const most = 400
	return max(d.story, len(d.Offices)-most)
}

// titled says whether the story has told an office of a person.
func (d *Document) titled(person int32) bool {
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		if d.Offices[i].Person == person && d.Offices[i].Kind != "" {
			return true
		}
	}
	return false
}

// possesses says whether a noun phrase is a possessor: "Prime Minister's statement".
func possesses(s *syntax.Sentence, np int32) bool {
	return np+1 < int32(len(s.NPs)) && s.NPs[np+1].PossNP == np
}

// officeHolders resolves a plural title without names: "the two presidents" are
// people spoken of together, "Chinese leaders" and "officials from both states"
// act for their states, "the ministers" are those so called before.
func (r *Resolver) officeHolders(d *Document, s *syntax.Sentence, np, ref int32) Ref {
	n := &s.NPs[np]
	entry := &r.lex.Offices[ref]
	size, ok := d.size(s, np)
	definite := n.Det != 0 && !n.Neg && ok
	if definite && entry.Kind != "diplomat" { // ambassadors are told where they are by their title
		if all := r.listedBehind(d, s, np); len(all) > 1 && (size == 0 || len(all) == size) {
			return Ref{Actors: all, Place: -1, Via: ByOffice}
		}
	}
	if definite && (size > 0 || r.lex.Word(n.Det).Text == "each") { // "the two leaders", "each leader"
		person := r.others(d, s, np, d.person)
		all := r.lastHolders(d, s.Index, ref, size, person)
		if len(all) == 0 {
			if after := n.Last; after < s.Last && s.Words[after] == r.w.of && entry.ID == "member" {
				return Ref{Place: -1, Via: ByAgent} // "the two German members of the Commission"
			}
			all = r.couldBeCalled(d, d.together(s.Index, size, person), ref)
		}
		if len(all) > 0 {
			d.addressed(entry, len(all))
			return Ref{Actors: all, Place: -1, Via: ByOffice}
		}
	}
	out := Ref{Place: -1, Via: ByAgent}
	if private(entry) || r.Rebellious(s, np) || n.Head > n.PFirst && entry.ID == "member" && r.lex.Word(s.Words[s.Parts[n.Head-1].First]).Text == "family" {
		return out
	}
	word := strings.ToLower(lastWord(entry.Name))
	if r.lex.Word(s.Words[s.Parts[n.Head].Last-1]).Text == "rulers" {
		out.Via = ByMetonym // "sanctions on Niger's military rulers" are on their state
	}
	if of := n.PossNP; of >= 0 && len(d.Refs[s.Index][of].Actors) > 1 {
		out.Actors = d.Refs[s.Index][of].Actors // "each other's ambassadors"
	} else if owner := r.ownerState(d, s, np); owner >= 0 {
		out.Actors = r.withOthers(d, s, np, owner)
	} else if owner := r.ownerPower(d, s, np); owner >= 0 {
		out.Actors = []int32{owner}
	} else if all := r.ofBodies(d, s, np); len(all) > 0 {
		out.Actors = all
	} else if owner := r.actsFor(d, s, np, entry); owner >= 0 {
		out.Actors = []int32{owner}
	} else if n.Last < s.Last && s.Words[n.Last] == r.w.of {
		return out // "the foreign ministers of emerging markets"
	} else if definite && (n.PLast-n.PFirst == 1 || n.PLast-n.PFirst == 2 && s.Parts[n.PFirst].Kind == syntax.PNoun && r.lex.Head(s.Words[s.Parts[n.PFirst].First])&lexicon.BlocHead != 0) { // "the bloc leaders"
		if all := r.soCalled(d, d.together(s.Index, 0, d.person), ref); len(all) > 0 && d.inOffice(all) {
			d.addressed(entry, len(all))
			return Ref{Actors: all, Place: -1, Via: ByOffice}
		}
		if n.Det == r.w.the {
			out.Actors = d.crowds[word]
		}
		return out
	} else if entry.ID == "diplomat" && n.Det == 0 && r.sendsAway(s, np) {
		out.Actors = d.crowds[word] // "Ukraine is expelling thirteen diplomats" in a story of Russian ones
		return out
	}
	if len(out.Actors) > 0 {
		d.crowds[word] = out.Actors
		r.promiseAll(d, s, np, out.Actors, ref)
	}
	return out
}

// private says whether those who have a title act for themselves: "Peruvian journalists" are not
// Peru, as its soldiers are.
func private(entry *lexicon.OfficeEntry) bool {
	switch entry.Kind {
	case "cleric", "company":
		return true
	case "person":
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
func (r *Resolver) listedBehind(d *Document, s *syntax.Sentence, np int32) []int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if v := &s.Verbs[c.Verb]; c.Subj != np || c.Obj <= np || !v.Copula || v.Neg || s.NPs[c.Obj].Next < 0 {
			continue
		}
		var all []int32
		for _, m := range r.members(s, c.Obj) {
			if !r.namesPerson(d, s, m) {
				return nil
			}
			all = append(all, r.refOf(d, s, m).Actors...)
		}
		return all
	}
	return nil
}

// sharesName says whether the title at noun phrase np is one of two of the person named
// after the other: "Member of the Political Bureau and Foreign Minister Wang Yi".
func (r *Resolver) sharesName(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Next < 0 || n.Lead != np || n.Det != 0 || n.Plural || n.PossNP >= 0 || n.PossWord != 0 || s.NPs[n.Next].Next >= 0 || s.Class(n.Next) != syntax.CPerson {
		return false
	}
	return s.Parts[s.NPs[n.Next].PFirst].Kind == syntax.POffice
}

// couldBeCalled are people spoken of together unless one of them is known by quite
// another title: "the two foreign secretaries" are not one and the spokesman.
func (r *Resolver) couldBeCalled(d *Document, people []int32, entry int32) []int32 {
	for _, e := range people {
		speaks, called := false, false
		for i := len(d.Offices) - 1; i >= d.story && i > len(d.Offices)-window; i-- {
			if o := &d.Offices[i]; o.Person == e {
				speaks = speaks || o.Kind == "spokesperson"
				called = called || r.callsOffice(d, o, entry)
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
func (r *Resolver) soCalled(d *Document, people []int32, entry int32) []int32 {
	var called []int32
	for _, e := range people {
		if r.allHold(d, []int32{e}, entry) {
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

// inOffice says whether people all hold or held an office.
func (d *Document) inOffice(people []int32) bool {
	for _, e := range people {
		if d.Entities[e].Lex < 0 && d.Entities[e].Title == "" && d.Entities[e].State < 0 {
			return false // "the commanders" are not the hostages
		}
	}
	return true
}

// lastHolders lists so many people, named last, who hold an office that an entry of
// the offices can call: "the two presidents" are not the ministers named since; nil
// where there are fewer. person leaves out who is none of them.
func (r *Resolver) lastHolders(d *Document, sentence int, entry int32, size int, person func(int32) int32) []int32 {
	var all []int32
	if group := distinct(d.group, person); len(group) == size && sentence-d.grouped <= near && r.allHold(d, group, entry) {
		return group // named together, whoever was named since
	}
	if met := distinct(d.met, person); len(met) == size && len(d.met) == size && r.allHold(d, met, entry) {
		return met
	}
	for i := len(d.Offices) - 1; i >= d.story && i > len(d.Offices)-window && len(all) < size; i-- {
		o := &d.Offices[i]
		envoy := r.lex.Offices[entry].ID == "envoy" && (o.Kind == "envoy" || o.Kind == "diplomat")
		if !o.Former && (envoy || r.callsOffice(d, o, entry)) && person(o.Person) >= 0 && !slices.Contains(all, o.Person) {
			all = append(all, o.Person)
		}
	}
	if len(all) < size {
		return nil
	}
	slices.Reverse(all)
	return all
}

// allHold says whether each of some people holds an office that an entry of the
// offices can call.
func (r *Resolver) allHold(d *Document, people []int32, entry int32) bool {
	for _, person := range people {
		if !slices.ContainsFunc(d.Offices[d.story:], func(o Office) bool { return o.Person == person && !o.Former && r.callsOffice(d, &o, entry) }) {
			return false
		}
	}
	return true
}

// addressed counts those whom a title of state means without their names beside it.
func (d *Document) addressed(entry *lexicon.OfficeEntry, count int) {
	if ofState(entry.Kind) {
		d.holders += count
	}
}

// ofBodies lists the states, organizations and blocs after "of" or "from" behind a
// noun phrase: "the leaders of the G8", "representatives of the two nations".
func (r *Resolver) ofBodies(d *Document, s *syntax.Sentence, np int32) []int32 {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.of && s.NPs[m].Prep != r.w.from {
		return nil
	}
	all := r.refOf(d, s, m).Actors
	for _, e := range all {
		if t := d.Entities[e].Type; t != model.State && t != model.Organization && t != model.Bloc {
			return nil
		}
	}
	return all
}

// ofBody is the organization of states whose the title before is: "the High
// Representative of the European Union"; -1 for none.
func (r *Resolver) ofBody(d *Document, s *syntax.Sentence, np int32) int32 {
	if all := r.ofBodies(d, s, np); len(all) == 1 && intergovernmental(&d.Entities[all[0]]) && d.Entities[all[0]].State < 0 && s.NPs[np+1].Prep == r.w.of {
		return all[0]
	}
	return -1
}

// actsFor is the power that what is behind "for", "of" or "at" a spokesman or official
// without a name belongs to, whose capital he is in, or in whose government a minister is: "a
// spokesman for the Kenyan government", "officials in Oslo", "a minister in the Kenyan government";
// -1 for none.
func (r *Resolver) actsFor(d *Document, s *syntax.Sentence, np int32, entry *lexicon.OfficeEntry) int32 {
	minister := entry.Kind == "minister"
	if !minister && entry.Kind != "spokesperson" && entry.Kind != "official" && entry.ID != "representative" {
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
		capital := !minister && p != nil && p.Kind == syntax.PEntity && d.pick(p.Senses, lexicon.Metonym) >= 0
		state := p != nil && p.Kind == syntax.PEntity && d.pick(p.Senses, lexicon.State) >= 0 && entry.Kind == "official" && s.Parts[s.NPs[np].Head].Plural &&
			(s.NPs[np].Head == s.NPs[np].PFirst || s.Parts[s.NPs[np].Head-1].Kind != syntax.PNoun)
		if r.lex.Head(s.HeadWord(m))&lexicon.Government == 0 && (!capital && !state || !s.Unnamed(np)) {
			return -1 // "officials in Beijing", "officials in Egypt"
		}
	default:
		return -1
	}
	all := r.refOf(d, s, m).Actors
	if len(all) != 1 {
		return -1
	}
	if x := &d.Entities[all[0]]; x.Type == model.State || x.Type == model.Organization && (x.State >= 0 || intergovernmental(x)) {
		return all[0]
	}
	return -1
}

// ofUnknown says whether an office is one of a body that no dictionary has: "the
// head of the Quds Force" is no head named before.
func (r *Resolver) ofUnknown(s *syntax.Sentence, np int32) bool {
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Up == np && n.Prep == r.w.of {
			c := s.Class(int32(m))
			return c == syntax.COrg || c == syntax.CName
		}
	}
	return false
}

// callsOffice says whether an office can be called by an entry of the offices:
// "the leader" is a president too, and the other way, "the chief" a secretary-general, "the
// minister" any, but "the defence minister" no foreign minister.
func (r *Resolver) callsOffice(d *Document, o *Office, entry int32) bool {
	if o.entry == entry {
		return true
	}
	e := &r.lex.Offices[entry]
	heads := func(kind string) bool { return kind == "head-of-state" || kind == "head-of-government" }
	switch {
	case heads(e.Kind):
		vice := func(id string) bool { return id == "vice-president" }
		return o.Kind == e.Kind && vice(e.ID) == vice(d.officeID(o)) || heads(o.Kind) && (e.ID == "leader" || e.ID == "ruler" || e.ID == "strongman" || d.officeID(o) == "leader")
	case e.ID == "head":
		return o.Kind == "org-head"
	case e.ID == "monarch":
		return o.Kind == "royal" && isSovereign(o.Role)
	case e.ID == "high-representative":
		return d.foreign(r, o) // "Moscow's top diplomat"
	case e.ID == "secretary":
		return officeOfState(o.Kind) && len(o.Role) >= len(e.Name) && strings.EqualFold(o.Role[:len(e.Name)], e.Name) // of State, of Defense
	case e.ID == "vice-minister":
		return o.Kind == "minister" && o.entry >= 0 && strings.HasPrefix(r.lex.Offices[o.entry].ID, "deputy-") // "the deputy minister", of foreign affairs
	case e.Kind == "minister":
		return o.Kind == "minister" && (e.ID == "minister" || lastWord(o.Role) == "diplomat" && r.post(entry) == "foreign-minister") // "top US diplomat X", then "the secretary of state"
	}
	return strings.EqualFold(lastWord(o.Role), lastWord(e.Name)) || lastWord(e.Name) != e.Name && strings.EqualFold(bareTitle(o.Role), e.Name) || e.ID == "undersecretary" && o.entry >= 0 && r.lex.Offices[o.entry].ID == "under-secretary-of-state"
}

// bareTitle is a title without what it is of: the deputy secretary, of State.
func bareTitle(role string) string {
	for _, of := range [...]string{" of ", " for "} {
		role, _, _ = strings.Cut(role, of)
	}
	return role
}

// foreign says whether an office is that of a state's foreign minister.
func (d *Document) foreign(r *Resolver, o *Office) bool {
	return o.entry >= 0 && o.Owner >= 0 && d.Entities[o.Owner].Type == model.State && r.post(o.entry) == "foreign-minister"
}

// topmost says whether a title is that of the first of its kind: "the top Russian
// diplomat", not "a top Russian diplomat".
func (r *Resolver) topmost(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Det == r.w.the && r.leadsOthers(s.Words[s.Parts[n.PFirst].First])
}

// leadsOthers says whether a word before "diplomat" says that it is the foreign minister.
func (r *Resolver) leadsOthers(word int32) bool {
	switch r.lex.Word(word).Text {
	case "top", "chief":
		return true
	}
	return false
}

// holdsFor says whether an office is one of owner, or of a body of that state.
func (d *Document) holdsFor(o *Office, owner int32) bool {
	return o.Owner == owner || o.Owner >= 0 && d.Entities[o.Owner].State == owner
}

func lastWord(s string) string {
	if i := strings.LastIndexAny(s, " -"); i >= 0 {
		return s[i+1:]
	}
	return s
}
