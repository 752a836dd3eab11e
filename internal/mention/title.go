package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// titlesBefore reads the titles before a name: "Russian President Vladimir
// Putin", "Prime Minister General X", and for the second of "Presidents X and
// Y" that of the first.
func (r *articleReader) titlesBefore(s *syntax.Sentence, np, person int32) bool {
	at := r.titleShared(s, np)
	var guess Office
	found := false
	for k := s.NPs[at].PFirst; k < s.NPs[at].Head; k++ {
		o, ok := r.titleBefore(s, at, np, person, k)
		switch {
		case !ok:
		case o.Owner >= 0:
			found = r.settle(s, np, o) || found
			if owner, first := r.jointOwner(s, at, k); owner >= 0 && owner != o.Owner {
				o.Owner, o.First = owner, min(o.First, first)
				r.settle(s, np, o)
			}
		case guess.Kind == "" || officeKinds[o.Kind] || o.Kind == lexicon.Diplomat:
			guess = o
		}
	}
	found = r.titleJoined(s, np, person) || found
	found = r.titleAfter(s, np, person) || found
	found = r.oneMore(s, np, person) || found
	if found && guess.Kind != "" {
		guess.Owner = r.partysState(r.Offices[len(r.Offices)-1].Owner, guess.Kind)
	}
	if guess.Kind == "" || found && guess.Owner < 0 {
		return found
	}
	return r.settle(s, np, guess)
}

// titleBefore reads the title that part k of noun phrase at is for name np, which stands in that phrase or in its list; false where
// it is none.
func (r *articleReader) titleBefore(s *syntax.Sentence, at, np, person, k int32) (Office, bool) {
	n, part := &s.NPs[at], &s.Parts[k]
	if part.Kind != syntax.POffice {
		return Office{}, false
	}
	colleagues := k+1 < n.Head && s.Parts[k+1].Kind == syntax.PNoun && r.isColleague(s, &s.Parts[k+1])
	if colleagues {
		part = &s.Parts[k+1] // "his finance minister counterparts X of Chad, Y of Mali"
	}
	if at != np && !part.Plural {
		return Office{}, false
	}
	o, ok := r.title(s, at, k, n.Head, "title.before")
	if !ok || o.Kind == lexicon.Royal && n.Det == r.w.the && k == n.PFirst { // "the Queen Elizabeth" is a ship
		return Office{}, false
	}
	if colleagues && n.PossWord != 0 && k == n.PFirst {
		o.Owner = -1 // not his own
	}
	o.Person, o.Last = person, s.NPs[np].Last
	if at != np {
		o.First = s.NPs[np].First
	}
	if part.Plural && (n.PossWord == r.w.their || o.Owner < 0 && n.Det == 0) {
		o.Owner = r.ownerInTurn(s, at, np)
	}
	r.nameTail(s, np, &o)
	if o.Owner < 0 && part.Plural {
		r.sharedTail(s, np, &o)
	}
	if o.Owner < 0 && at != np {
		r.ownerOfFirst(s, &o)
	}
	if part.Plural && o.Owner >= 0 && n.PossWord == 0 {
		if owner := r.ownerAmong(s, at, np, o.Owner); owner >= 0 {
			o.Owner = owner
		}
	}
	return o, true
}

// ownerOfFirst gives one of a list of envoys or officials whose they are by the one before: "envoys X and | Y", "advisors X, | Y and
// Z", told before to be of three states.
func (d *Document) ownerOfFirst(s *syntax.Sentence, o *Office) {
	last := len(d.Offices) - 1
	if last < 0 || o.Kind != lexicon.Envoy && o.Kind != lexicon.Official && o.Kind != lexicon.Legislator {
		return
	}
	x := &d.Offices[last]
	if x.Sentence != s.Index || x.entry != o.entry || x.Owner < 0 || x.Former {
		return
	}
	o.Owner, o.Guess = x.Owner, x.Guess
	if own := d.Entities[o.Person].State; own >= 0 {
		o.Owner = own
	}
}

// ownerInTurn is the one of the states whose officers a list of names tells, "their presidents X and
// Y", "talks between Chad and Mali led by ministers X and Y", that stands where a name does; -1 where
// they are not as many.
func (r *articleReader) ownerInTurn(s *syntax.Sentence, at, np int32) int32 {
	var buf [16]int32
	names := s.Members(at, buf[:])
	var states []int32
	if s.NPs[at].PossWord == r.w.their {
		states = r.ownersEach(s, at, len(names))
	} else {
		m := at - 1
		for m >= 0 && s.Class(m) != syntax.CState {
			m--
		}
		var list [16]int32
		if m < 0 || len(s.Members(s.NPs[m].Lead, list[:])) != len(names) {
			return -1
		}
		states = r.statesBefore(s, at)
	}
	if i := slices.Index(names, np); i >= 0 && len(states) == len(names) && len(names) > 1 {
		return states[i]
	}
	return -1
}

// ownerAmong is the state of a name that stands behind a title in the plural which as many states
// share as there are names, "French and German ministers X and Y", "Ministers X and Y of Chad and
// Mali"; last is the one that stands nearest. -1 where they are not as many.
func (r *articleReader) ownerAmong(s *syntax.Sentence, at, np, last int32) int32 {
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
			states = append(states, r.power(s, x))
		}
	} else if s.Parts[s.NPs[at].PFirst].Kind == syntax.PEntity { // not "Ana Rios of Chad, and ministers X and Y from Mali"
		states = append(states, last)
		for m := at - 1; m >= 0 && s.NPs[m].PFirst == s.NPs[m].Head && r.joins(s, s.NPs[m].Last, s.NPs[m+1].First); m-- {
			owner := r.half(s, m)
			if owner < 0 && (s.HeadPart(m).Is(lexicon.Demonym) || s.HeadPart(m).Is(lexicon.State)) {
				owner = r.partOwner(s, m)
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
func (r *sentenceReader) joins(s *syntax.Sentence, i, end int32) bool {
	for ; i < end; i++ {
		if s.Doc.Tokens[i].Kind != text.Comma && s.Tag(i) != syntax.Conj {
			return false
		}
	}
	return true
}

// sharedTail reads whose a title in the plural is behind the last of the two names that it
// stands before: "prime ministers Ana Rios and Luis Vera of Peru".
func (r *articleReader) sharedTail(s *syntax.Sentence, np int32, o *Office) {
	last := s.NPs[np].Next
	if last != np+1 || s.NPs[last].Next >= 0 || s.NPs[last].PFirst != s.NPs[last].Head || !r.namesPerson(s, last) {
		return
	}
	r.nameTail(s, last, o)
}

// titleShared is the noun phrase whose title is also that of noun phrase np in the
// same list: the nearest before it that has one, up to where "and" ends those it is
// for, "Presidents A, B and C, Prime Minister D"; itself where there is none.
func (r *sentenceReader) titleShared(s *syntax.Sentence, np int32) int32 {
	at := np
	if hasTitle(s, np) {
		return at
	}
	for m := s.NPs[np].Lead; m >= 0 && m < np; m = s.NPs[m].Next {
		if hasTitle(s, m) {
			at = m
		} else if at < m && s.Tag(s.NPs[m].First-1) == syntax.Conj && !goesOn(s, m) {
			at = np
		}
	}
	return at
}

// goesOn says whether "and" before member m of a list joins it only to the one before, since bare names follow up to another
// "and": "Senators A and | B of Maine, C of Ohio, and D of Utah".
func goesOn(s *syntax.Sentence, m int32) bool {
	for m = s.NPs[m].Next; m >= 0 && s.NPs[m].PFirst == s.NPs[m].Head; m = s.NPs[m].Next {
		if s.Tag(s.NPs[m].First-1) == syntax.Conj {
			return true
		}
	}
	return false
}

// titleJoined reads the title that "and" joins to another before a name: "US
// senator and former candidate Hillary Clinton".
func (r *articleReader) titleJoined(s *syntax.Sentence, np, person int32) bool {
	n := &s.NPs[np]
	m := np - 1
	for m >= 0 && m > np-6 && s.NPs[m].Next != np && s.NPs[m].Up >= 0 { // "Member of the Bureau and Foreign Minister X"
		m--
	}
	if n.Lead == np || m < 0 || s.NPs[m].Next != np || n.Next >= 0 && (s.Tag(n.First-1) != syntax.Conj || s.HeadPart(np).Last-s.HeadPart(np).First < 2) || n.Det != 0 || n.PossNP >= 0 || !hasTitle(s, np) || n.First != s.NPs[np-1].Last+1 {
		return false
	}
	if x := &s.NPs[m]; x.Det != 0 && x.Det != r.w.a || x.Plural || x.Appos >= 0 || x.Apposed || r.lex.Word(s.Words[x.First]).Text == "both" || r.anothers(s, m, person) {
		return false
	}
	before := len(r.Offices)
	ok := r.titleOf(s, m, person, "title.before")
	if ok && r.Offices[before].Former && !r.nowHeld(s, np) { // "former minister and secretary-general X": both
		for k := range r.Offices {
			if o := &r.Offices[k]; o.Person == person && o.Sentence == s.Index && o.Rule == "title.before" && o.First >= s.NPs[m].First {
				o.Former = true
			}
		}
	}
	return ok
}

// anothers says whether a title in a list with a person's is of another state than his: "Chad's premier and Malian
// President Ana Rios".
func (r *articleReader) anothers(s *syntax.Sentence, title, person int32) bool {
	p := s.HeadPart(title)
	if p == nil || p.Kind != syntax.POffice {
		return false
	}
	o, ok := r.wholeTitle(s, title, "")
	if !ok || o.Owner < 0 || r.Entities[o.Owner].Type != model.State || o.Former {
		return false
	}
	return slices.ContainsFunc(r.Offices, func(x Office) bool {
		return x.Person == person && x.Sentence == s.Index && x.Owner >= 0 && x.Owner != o.Owner && !x.Former && !x.Guess && x.Rule == "title.before" && r.Entities[x.Owner].Type == model.State
	})
}

// titleAfter reads the title of an organization that "and" joins to a name with the state
// behind it: "President Ana Rios of Peru and current chair of the African Union".
func (r *articleReader) titleAfter(s *syntax.Sentence, np, person int32) bool {
	m := s.NPs[np].Next
	if m < 0 || m != np+2 || s.NPs[np+1].Up != np || s.NPs[np].Lead != np || s.NPs[m].Next >= 0 || s.NPs[m].Det != 0 || s.NPs[m].Apposed || s.NPs[m].Appos >= 0 || s.Tag(s.NPs[m].First-1) != syntax.Conj || s.NPs[m].First != s.NPs[np+1].Last+1 {
		return false
	}
	p := s.HeadPart(m)
	return p != nil && p.Kind == syntax.POffice && !p.Plural && r.lex.Offices[p.Ref].Kind == lexicon.BodyHead && r.titleOf(s, m, person, "title.before")
}

// nowHeld says whether the title before the name of noun phrase np, or that it is itself, is one that its bearer
// has now, whatever he was before: "former minister and opposition leader X".
func (r *sentenceReader) nowHeld(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k <= n.Head; k++ {
		p := &s.Parts[k]
		if r.lex.Word(s.Words[p.First]).Has(lexicon.Current) {
			return true
		}
		if p.Kind == syntax.POffice && (r.lex.Offices[p.Ref].Kind == lexicon.PartyOfficer || r.lex.Offices[p.Ref].ID == "leader") {
			return true
		}
	}
	return false
}

// jointOwner is the organization whose the title at part k is too, besides the one it
// says first: "UN-Arab League envoy", "UN/OAU Special Representative", and where that begins; -1 for none.
func (r *articleReader) jointOwner(s *syntax.Sentence, np int32, k int32) (owner, first int32) {
	n := &s.NPs[np]
	body := func(p *syntax.Part) int32 {
		if p.Kind != syntax.PEntity {
			return -1
		}
		if lex := r.Tally.Pick(p.Senses, lexicon.Org); lex >= 0 {
			return r.entity(lex)
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
func (r *sentenceReader) titleInTurn(s *syntax.Sentence, np int32) int32 {
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
func (r *articleReader) titlesBeside(s *syntax.Sentence, np, person int32) bool {
	found := false
	if m := r.titleInTurn(s, np); m >= 0 {
		return r.titleOf(s, m, person, "title.apposition")
	}
	for a, i := s.NPs[np].Appos, 0; a >= 0 && i < 4; a, i = s.NPs[a].Appos, i+1 {
		if r.onlyIf(s, a) || a > np && s.NPs[a].Neg { // "Ana Rios, never a minister,"
			continue
		}
		for _, m := range r.titlesJoined(s, a) {
			if r.votedOn(s, m) {
				continue
			}
			before := len(r.Offices)
			post := r.nomination(s, m)
			giver := int32(-1)
			if a > np && hasTitle(s, np) {
				giver = r.stateBehind(r.titledBy(s, np)) // "Peruvian President Ana Rios, Minister of Health"
			}
			found = r.titleFrom(s, max(m, post, r.oneOf(s, m)), person, giver, -1, "title.apposition") || r.manIn(s, m, person) || found
			for k := before; k < len(r.Offices); k++ {
				o := &r.Offices[k]
				o.Planned = o.Planned || post >= 0
				o.Former = o.Former || r.dead(s, np) || r.ended(s, o.Last)
			}
		}
	}
	return found
}

// stateBehind is a state, or the one whose national body an organization is; -1 for none.
func (d *Document) stateBehind(e int32) int32 {
	if e < 0 {
		return -1
	}
	switch x := &d.Entities[e]; {
	case x.Type == model.State:
		return e
	case x.actsForState():
		return x.State
	}
	return -1
}

// onlyIf says whether a noun phrase begins behind a word that makes it a condition: "If
// elected president of Peru, Ana Rios".
func (r *sentenceReader) onlyIf(s *syntax.Sentence, np int32) bool {
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
func (r *articleReader) titleAbove(s *syntax.Sentence, np, person int32) bool {
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
			giver = r.stateOf(&r.Refs[s.Index][c.Subj])
		}
	}
	return r.titleFrom(s, at, person, giver, -1, "title.apposition")
}

// nomination is the title for which noun phrase np says somebody is named: "Nominee
// for Ambassador to Togo"; -1 for none.
func (r *sentenceReader) nomination(s *syntax.Sentence, np int32) int32 {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.for_ || s.Class(m) != syntax.COffice {
		return -1
	}
	kind := r.lex.Offices[s.HeadPart(m).Ref].Kind
	switch w := r.lex.Word(s.HeadWord(np)); {
	case w.Text == "nominee" && kind != lexicon.HeadOfState: // a president is voted on
		return m
	case w.Is(lexicon.Nominee) && !w.Plural && kind == lexicon.Diplomat: // for a post one is sent to, not for one that is voted on
		return m
	}
	return -1
}

// votedOn says whether the title at noun phrase np is that of a president for which somebody is only a nominee, and which nobody but
// voters give: "the Democratic nominee for | president, Ana Rios".
func (r *sentenceReader) votedOn(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if x := np + 1; x < int32(len(s.NPs)) && s.NPs[x].Up == np && s.NPs[x].Prep == r.w.of {
		return false // "nominee for president of the bank"
	}
	return n.Up >= 0 && n.Prep == r.w.for_ && r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Nominee) && s.Class(np) == syntax.COffice && r.lex.Offices[s.HeadPart(np).Ref].Kind == lexicon.HeadOfState
}

// titlesJoined lists the titles that a name beside noun phrase np has: np and those
// after it in its list, and before it those it goes on, "Polish minister of foreign
// affairs and chairman of the OSCE, Bronislav Geremek".
func (r *sentenceReader) titlesJoined(s *syntax.Sentence, np int32) []int32 {
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

// bareOwner reads a name with a state and no title: "North Korea's Kim Jong
// Un", "Kim Jong Un of North Korea", "Lula (Brazil)".
func (r *articleReader) bareOwner(s *syntax.Sentence, np, person int32) {
	n := &s.NPs[np]
	if h := s.HeadPart(np); h != nil && s.Sided(h) {
		return // "the Soviet Union's post-Stalin leaders"
	}
	owner, last, listed := r.besideName(s, np, person)
	if owner < 0 && r.headsGovernment(s, np, person) {
		return
	}
	if owner < 0 {
		owner = r.demonymInList(s, np)
	}
	if owner < 0 || slices.ContainsFunc(s.Parts[n.PFirst:n.Head], func(p syntax.Part) bool { return p.Kind == syntax.PNoun || p.Kind == syntax.POffice }) {
		return // what he is: "Israel's chess champion Boris Gelfand", "the Russian tycoon Oleg Morozov"
	}
	o := Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Clause: -1, Kind: "", Sentence: s.Index, First: n.First, Last: last, Rule: "title.of"}
	if listed {
		o.Kind = lexicon.Official // who signs for a state acts for it
	}
	o.Former = !listed && r.leftLongAgo(person)
	if title := r.listTitle(s, np); title >= 0 {
		part := s.HeadPart(title)
		o.entry, o.Kind, o.Role = part.Ref, r.lex.Offices[part.Ref].Kind, r.lex.Offices[part.Ref].Name
		if o.Kind == lexicon.Diplomat && !listed {
			if o.Target = r.host(s, np, &o); o.Target < 0 {
				o.Target = r.datelineState(s.Index)
			}
			if o.Target == owner {
				o.Target = -1
			}
		}
	}
	r.hold(o)
}

// besideName is the state or body that stands beside a name without a title, -1 for none, the end of what tells it, and whether it
// is told as that of a list of officers is: "X for Peru and Y for Chile".
func (r *articleReader) besideName(s *syntax.Sentence, np, person int32) (owner, last int32, listed bool) {
	n := &s.NPs[np]
	whole := strings.Contains(r.Entities[person].Name, " ") && !r.lex.Word(s.Words[n.Last-1]).Noun // not "the party's Skye and Lochalsh branch", "Yale's Wilbur Cross Medal"
	if owner, listed = r.genitiveOwner(s, n.PossNP); owner >= 0 && (whole || r.Entities[owner].Type == model.State || r.officered(owner)) {
		return owner, n.Last, listed
	}
	m := np + 1
	if s.Possesses(m) {
		m++ // "Ana Rios of | Peru's | foreign ministry"
	}
	if m < int32(len(s.NPs)) {
		x := &s.NPs[m]
		if x.PossNP == np && s.Class(m) == syntax.CState {
			if st := r.power(s, m); st >= 0 && st == r.termState(person) {
				return st, x.Last, false // "Fidel Castro's Cuba"
			}
		}
		listed = x.Prep == r.w.for_ && x.Up == np && (r.listTitle(s, np) >= 0 || r.signatories(s, np)) // "the ministers signed: X for Peru and Y for Chile"
		if owner = r.behindName(s, np, m, listed); owner >= 0 {
			return owner, x.Last, listed || r.head(s, m) == "ministry" // an officer of it
		}
	}
	if up := n.Up; up >= 0 && n.Prep == r.w.paren && n.Lead == np && n.Next < 0 && s.Class(up) == syntax.CState && r.inBrackets(s) {
		owner, listed = r.power(s, up), true
	}
	if owner < 0 && s.Row >= 0 && n.Prep == 0 && len(s.Clauses) == 0 {
		owner = r.rowOwner(s, true) // "FRANCE - Emmanuel Macron"
	}
	return owner, n.Last, listed
}

// genitiveOwner is the power whose a name is by the genitive poss before it, and whether an office of it is what is meant: "Peru's
// Ana Rios", "the Peruvian foreign ministry's Ana Rios"; -1 for none.
func (r *articleReader) genitiveOwner(s *syntax.Sentence, poss int32) (owner int32, listed bool) {
	if poss < 0 {
		return -1, false
	}
	ref := &r.Refs[s.Index][poss]
	if len(ref.Actors) != 1 {
		return -1, false
	}
	e := ref.Actors[0]
	if st := r.stateOf(ref); st >= 0 && (r.Entities[e].Kind == "ministry" || r.head(s, poss) == "ministry") {
		return st, true
	}
	if ref.Via == ByName && (r.Entities[e].Type == model.State || r.officered(e) || r.speakable(s, poss, &r.Entities[e])) {
		return e, false
	}
	return -1, false
}

// headsGovernment enters a name as that of the head of the government it is told with, and says whether it is: "the Australian
// government of Bob Hawke", "the Government of Peru under Luis Prado".
func (r *articleReader) headsGovernment(s *syntax.Sentence, np, person int32) bool {
	n := &s.NPs[np]
	up := n.Up
	if up < 0 || n.Prep != r.w.of && n.Prep != r.w.under {
		return false
	}
	if x := &s.NPs[up]; n.Prep == r.w.under && s.Class(up) == syntax.CState && (x.Prep == r.w.of || x.Prep == r.w.in) && x.Up >= 0 {
		up = x.Up // "the Government of Peru under Luis Prado", "a coalition government in Chad under Ali Musa"
	}
	if r.lex.Head(s.HeadWord(up))&lexicon.Government == 0 {
		return false
	}
	owner := r.ownerState(s, up)
	if owner >= 0 && len(r.Refs[s.Index][up].Actors) != 1 {
		return false
	}
	if in := np + 1; owner < 0 && in < int32(len(s.NPs)) && s.NPs[in].Prep == r.w.in && s.NPs[in].Up == np && s.Class(in) == syntax.CState {
		owner = r.power(s, in) // "the government of Victoriano Huerta in Mexico"
	}
	if owner < 0 {
		return false
	}
	r.hold(Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Clause: -1, Kind: lexicon.HeadOfGovernment, Sentence: s.Index, First: s.NPs[up].First, Last: n.Last, Rule: "title.government",
		Former: r.formerWord(s, up)}) // "the previous government of Ana Rios"
	return true
}

// demonymInList is the state whose people a name is of in a list of three or more: "the heads of state included | Chadian Idris Moro,
// Malian"; -1 for none. Elsewhere, "Russian Vladimir Putin", it is no office.
func (r *articleReader) demonymInList(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if p := &s.Parts[n.PFirst]; n.Head > n.PFirst && p.Kind == syntax.PEntity && len(r.members(s, n.Lead)) > 2 {
		if lex := r.Tally.Pick(p.Senses, lexicon.Demonym); lex >= 0 {
			return r.entity(lex)
		}
	}
	return -1
}

// inBrackets says whether officers of several states are spoken of in a sentence and named in
// brackets behind their states: "represented by ministers, as were Chad (X) and Mali (Y)".
func (r *sentenceReader) inBrackets(s *syntax.Sentence) bool {
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
func (r *articleReader) behindName(s *syntax.Sentence, np, m int32, listed bool) int32 {
	o := &s.NPs[m]
	switch o.Prep {
	case r.w.of, r.w.from, r.w.paren:
		if o.Up != np && !(o.Prep == r.w.of && setOff(s, np, m)) {
			return -1
		}
		if o.Prep == r.w.from && r.takenFrom(s, np) {
			return -1 // "expelled Ana Rios from Peru"
		}
	case r.w.for_:
		if !(listed && o.Up == np) && !r.saidFor(s, np, m) {
			return -1
		}
	default:
		return -1
	}
	p := s.HeadPart(m)
	if p != nil && o.Prep == r.w.of && r.head(s, m) == "ministry" {
		return r.power(s, m) // "Ana Rios of Peru's foreign ministry"
	}
	if p == nil || o.PossNP >= 0 {
		return -1
	}
	if p.Kind == syntax.PEntity && o.PFirst == o.Head && (p.Last == o.Last || o.Prep != r.w.paren) { // not "(China Daily)"
		if lex := r.Tally.Pick(p.Senses, lexicon.State); lex >= 0 {
			return r.entity(lex)
		}
	}
	if o.Prep == r.w.paren || o.Prep == r.w.from {
		return -1
	}
	if ref := r.refOf(s, m); len(ref.Actors) == 1 && ref.Via == ByName && r.speakable(s, m, &r.Entities[ref.Actors[0]]) {
		return ref.Actors[0]
	}
	return -1
}

// setOff says whether noun phrase m stands with its preposition between commas right behind
// np, and not only says where a nominee is from: "Ana Rios, of the World Bank, said".
func setOff(s *syntax.Sentence, np, m int32) bool {
	n, o := &s.NPs[np], &s.NPs[m]
	return s.Doc.Tokens[n.Last].Kind == text.Comma && o.First == n.Last+2 && s.Words[n.Last+1] == o.Prep && o.Last < s.Last && s.Doc.Tokens[o.Last].Kind == text.Comma && !nominee(s, np)
}

// nominee says whether a list of nominations names somebody: "Ana Rios, of Georgia, a banker, to be Under Secretary of".
func nominee(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Subj == np && c.Gov < 0 && c.GovNP < 0 && s.Verbs[c.Verb].Form == syntax.Infinitive
	})
}

// speakable says whether the organization that noun phrase np names has members who
// speak for it when they are only said to be of it: an organization of states, a party or
// an agency, not a firm.
func (r *sentenceReader) speakable(s *syntax.Sentence, np int32, e *Entity) bool {
	if e.Type != model.Organization {
		return false
	}
	if e.Lex < 0 {
		return strings.Contains(e.Name, " ") && (r.lex.Word(s.HeadWord(np)).Is(lexicon.Organ|lexicon.Camp) || e.Kind == "ngo")
	}
	switch e.Kind {
	case "armed", "party", "igo", "alliance", "organ", "agency", "ngo":
		return true
	}
	return false
}

// saidFor says whether noun phrase m, between commas behind the name np that a clause of
// saying has for its subject, tells for whom that is said: "Ana Rios, for the World Health
// Organization (WHO), said".
func (r *sentenceReader) saidFor(s *syntax.Sentence, np, m int32) bool {
	n, o := &s.NPs[np], &s.NPs[m]
	if s.Doc.Tokens[n.Last].Kind != text.Comma || o.First > n.Last+3 {
		return false
	}
	c := r.subjectOf(s, np)
	return c >= 0 && s.Verbs[s.Clauses[c].Verb].First > o.Last && r.verbOf(s, c).Does(lexicon.Reporting) && s.Doc.Tokens[s.Verbs[s.Clauses[c].Verb].First-1].Kind == text.Comma
}

// signatories says whether a name stands in a list of those who signed: "Signatories:
// Joseph Bonaparte for the French Republic, Marquess Cornwallis for Britain".
func (r *sentenceReader) signatories(s *syntax.Sentence, np int32) bool {
	first := &s.NPs[0]
	return len(s.Clauses) == 0 && np > 0 && first.Plural && s.Doc.Of(int(first.Last)) == ":" && strings.HasPrefix(r.head(s, 0), "signator")
}

// listTitle is the title in the plural whose holders a list of names is: "The new
// ambassadors are X of Syria, Y of Tunisia"; -1 for none.
func (r *sentenceReader) listTitle(s *syntax.Sentence, np int32) int32 {
	titles := func(m int32) bool {
		p := s.HeadPart(m)
		return p != nil && p.Kind == syntax.POffice && p.Plural && s.NPs[m].Lead == m && r.lex.Offices[p.Ref].Kind != lexicon.NoOffice
	}
	lead := s.NPs[np].Lead
	if n := &s.NPs[lead]; n.Up >= 0 && (n.Prep == r.w.including || n.Prep == r.w.suchAs) && titles(n.Up) {
		return n.Up // "ambassadors including X (Syria)"
	}
	for m := range np {
		if up := s.NPs[m].Up; s.NPs[m].Names == lead && up >= 0 && titles(up) {
			return up // "signed by the ministers of the member states: X for Peru"
		}
		if s.NPs[m].Names == lead && titles(m) {
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
