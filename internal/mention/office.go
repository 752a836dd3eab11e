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
var officeKinds = map[lexicon.OfficeKind]bool{
	lexicon.HeadOfState: true, lexicon.HeadOfGovernment: true, lexicon.Royal: true, lexicon.Minister: true, lexicon.Spokesperson: true,
	lexicon.Diplomat: false, lexicon.Envoy: false, lexicon.Legislator: false, lexicon.Military: false, lexicon.Official: false,
	lexicon.BodyHead: false, lexicon.Judge: false, lexicon.CompanyOfficer: false, lexicon.PartyOfficer: false, lexicon.Cleric: false,
}

// offices reads the titles around a person's name.
func (r *articleReader) offices(s *syntax.Sentence, np int32) {
	person := r.named(s, np)
	if person < 0 {
		return
	}
	r.movementOf(s, np, person)
	r.readTerm(s, np, person)
	if r.pairedBehind(s, np, person) {
		return
	}
	beside := r.titlesBeside(s, np, person) || r.titleAbove(s, np, person) // first: it may say whose the title before the name is
	if r.titlesBefore(s, np, person) || beside {
		r.succession(s, np, person)
		r.sentBy(s, np, person)
		r.ofParty(s, np, person)
		if s.NPs[np].PossNP >= 0 && !hasTitle(s, np) { // "Fiji's Nazhat Khan, the President of the Council"
			r.bareOwner(s, np, person)
		}
		return
	}
	if !r.colleague(s, np, person) && !r.succession(s, np, person) && !r.elided(s, np, person) && !r.paired(s, np, person) {
		r.bareOwner(s, np, person)
	} else {
		r.sentBy(s, np, person)
	}
	if hasTitle(s, np) {
		r.ofParty(s, np, person)
	}
}

// sentBy reads the state in brackets after the name of who holds an office of an
// organization: "the Security Council President, Emyr Jones Parry (United Kingdom)", "the
// co-chairs of the Minsk Group, Igor Popov of Russia and James Warlick of the United States".
func (r *articleReader) sentBy(s *syntax.Sentence, np, person int32) {
	m := np + 1
	last := len(r.Offices) - 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.paren && s.NPs[m].Prep != r.w.of || s.Class(m) != syntax.CState || last < 0 {
		return
	}
	if o := &r.Offices[last]; o.Person != person || o.Sentence != s.Index || o.Owner < 0 || r.Entities[o.Owner].Type != model.Organization {
		return
	}
	if owner := r.power(s, m); owner >= 0 {
		r.hold(Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Clause: -1, Kind: "", Sentence: s.Index, First: s.NPs[np].First, Last: s.NPs[m].Last, Rule: "title.of"})
	}
}

// ofParty reads the party or the agency that somebody with a title is said to be of behind the name, between commas:
// "the opposition leader, Michael Salas, of the Patriotic Front, was".
func (r *articleReader) ofParty(s *syntax.Sentence, np, person int32) {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Prep != r.w.of || s.NPs[m].Up != np && !setOff(s, np, m) {
		return
	}
	ref := r.refOf(s, m)
	if len(ref.Actors) != 1 || ref.Via != ByName || !r.speakable(s, m, &r.Entities[ref.Actors[0]]) {
		return
	}
	if slices.ContainsFunc(r.Offices[r.lately():], func(o Office) bool { return o.Person == person && o.Owner == ref.Actors[0] }) {
		return
	}
	r.hold(Office{Person: person, Owner: ref.Actors[0], Target: -1, entry: -1, chief: -1, Clause: -1, Kind: "", Sentence: s.Index, First: s.NPs[np].First, Last: s.NPs[m].Last, Rule: "title.of"})
}

// named is the person a noun phrase gives the name of; -1 for none.
func (r *articleReader) named(s *syntax.Sentence, np int32) int32 {
	if part := s.HeadPart(np); part == nil || part.Kind != syntax.PName && part.Kind != syntax.PEntity {
		return -1
	}
	return r.onePerson(s, np)
}

// partysState is the state of the party that somebody is of who holds an office which only a
// state has: "Conservative Party leader and Prime Minister Ana Rios"; -1 elsewhere.
func (d *Document) partysState(party int32, kind lexicon.OfficeKind) int32 {
	if party < 0 || d.Entities[party].Kind != "party" || !stateOnly(kind) && kind != lexicon.HeadOfState {
		return -1
	}
	return d.Entities[party].State
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
func (r *sentenceReader) hasTitleOf(s *syntax.Sentence, np int32, is func(kind lexicon.OfficeKind) bool) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.POffice && is(r.lex.Offices[p.Ref].Kind) {
			return true
		}
	}
	return false
}

// oneOf is the title in the plural that noun phrase np says somebody is one of: "one of
// Peru's deputy ministers"; -1 for none.
func (r *sentenceReader) oneOf(s *syntax.Sentence, np int32) int32 {
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

// ended says whether what comes after a title at token i says when it ended or was held:
// "president until 2019", "ambassador from 1990 to 1994", "chairman in 2004" in a later year.
func (r *articleReader) ended(s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last {
		return false
	}
	switch r.lex.Word(s.Words[i]).Text {
	case "until":
		return true
	case "in":
		year := s.Doc.Of(int(i + 1))
		return syntax.IsYear(year) && r.Tally.Published() != "" && year < r.Tally.Published()[:4]
	case "from", "between":
		return i+3 < s.Last && syntax.IsYear(s.Doc.Of(int(i+1))) && s.Doc.Tokens[i+2].Kind == text.Word && syntax.IsYear(s.Doc.Of(int(i+3)))
	}
	return false
}

// retired says whether brackets behind an officer's name at token i, or behind what he served in, tell that he
// serves no more: "Admiral Tom Hall (Ret.)", "General Ana Rios, US Army (retired)".
func retired(s *syntax.Sentence, i int32) bool {
	for end := min(s.Last-1, i+6); i < end; i++ {
		switch s.Doc.Tokens[i].Kind {
		case text.Word, text.Comma:
			continue
		case text.Open:
			word := strings.ToLower(strings.TrimSuffix(s.Doc.Of(int(i+1)), "."))
			return word == "ret" || word == "retired"
		}
		return false
	}
	return false
}

// dead says whether a name has "the late" before it.
func (r *sentenceReader) dead(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if r.lex.Word(s.Words[s.Parts[k].First]).Text == "late" {
			return true
		}
	}
	return false
}

// titleOf gives a person the office a noun phrase names.
func (r *articleReader) titleOf(s *syntax.Sentence, np, person int32, rule string) bool {
	return r.titleFrom(s, np, person, -1, -1, rule)
}

// titleFrom gives a person the office a noun phrase names, of giver and at post
// where it names none.
func (r *articleReader) titleFrom(s *syntax.Sentence, np, person, giver, post int32, rule string) bool {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.POffice {
		return false
	}
	o, ok := r.title(s, np, s.NPs[np].Head, s.NPs[np].PLast, rule)
	if !ok {
		return false
	}
	o.Person = person
	o.Former = o.Former || r.formerToo(s, np)
	r.countryOffice(s, np, &o)
	r.titleTail(s, np, &o)
	if o.Owner < 0 && !o.body {
		o.Owner = r.titleAhead(s, np)
	}
	if next := r.nextTitle(s, np); next != nil {
		body := next.Owner >= 0 && r.Entities[next.Owner].Type == model.Organization // "former minister and head of the World Bank"
		if o.Owner < 0 && !o.body && !(body && (stateOnly(o.Kind) || o.Kind == lexicon.Diplomat || r.lex.Offices[p.Ref].Only != "")) {
			o.Owner = next.Owner
		}
		if o.Target < 0 && o.Kind == lexicon.Diplomat {
			o.Target = next.Target
		}
	}
	if o.Owner < 0 { // "Special Representative, U.S. Department of State"
		o.Owner = r.listedOwner(s, np, &o)
	}
	if o.Owner < 0 && giver < 0 && p.Plural && !strings.HasPrefix(r.officeID(&o), "charge-d-") {
		return false // "the three foreign ministers"
	}
	if r.officeID(&o) == "mediator" && o.Owner < 0 && (rule == "title.apposition" && giver >= 0 || rule == "title.verb" && giver < 0) {
		o.body = true // "former Peruvian President X, mediator in the Chad conflict", "X, who acted as mediator": sent by nobody named
	}
	if o.Owner < 0 && !o.body {
		o.Owner = giver
	}
	if post >= 0 && post != o.Owner && r.officeID(&o) == "minister" {
		o.Kind = lexicon.Diplomat // "Chile sent him to Lima as its minister", "was received in Lima as minister"
	}
	if o.Target < 0 && o.Kind == lexicon.Diplomat {
		o.Target = post
	}
	return r.settle(s, np, o)
}

// formerToo says whether "former" before the title right before this one in a list is said of both: "the former
// president and prime minister of Austria", not "former minister and opposition leader".
func (r *sentenceReader) formerToo(s *syntax.Sentence, np int32) bool {
	n, m := &s.NPs[np], s.NPs[np].Lead
	if m == np || s.NPs[m].Next != np || n.Det != 0 || n.PossNP >= 0 || n.PossWord != 0 || s.Tag(n.First-1) != syntax.Conj || s.NPs[m].Det == r.w.a || s.Class(m) != syntax.COffice {
		return false
	}
	entry := &r.lex.Offices[s.HeadPart(np).Ref]
	return entry.Kind != lexicon.PartyOfficer && entry.ID != "leader" && r.lex.Word(s.Words[s.Parts[s.NPs[m].PFirst].First]).Has(lexicon.Former) && !r.nowHeld(s, np)
}

// countryOffice takes the state before a title for the place of an organization's officer
// where the organization stands behind: "Sudan representative for UNICEF", "Kenya country
// director of the World Food Programme".
func (r *articleReader) countryOffice(s *syntax.Sentence, np int32, o *Office) {
	n, m := &s.NPs[np], np+1
	first := &s.Parts[n.PFirst]
	if ofState(o.Kind) && o.Kind != lexicon.Diplomat || r.officeID(o) == "ambassador" || o.Owner < 0 || r.Entities[o.Owner].Type != model.State || first.Kind != syntax.PEntity || !first.Is(lexicon.State) || m >= int32(len(s.NPs)) {
		return
	}
	switch behind := &s.NPs[m]; {
	case behind.Up == np && (behind.Prep == r.w.for_ || behind.Prep == r.w.of || behind.Prep == r.w.at && o.Kind != lexicon.Envoy && o.Kind != lexicon.Diplomat):
	case behind.Prep == 0 && behind.First == n.Last+1 && r.between(s, m):
	default:
		return
	}
	e := r.power(s, m)
	if e < 0 || r.Entities[e].Type != model.Organization || !r.accredits(e) && r.Entities[e].Kind != "ngo" {
		return
	}
	o.Target, o.Owner = o.Owner, e
	if o.Kind != lexicon.Diplomat && o.Kind != lexicon.Envoy {
		o.Target = -1 // "country director": sent to no government
	}
}

// titleAhead is whose the title before in the same list is, where this one has no
// owner of its own: "American diplomatic agent and consul general at Cairo"; -1 for
// none.
func (r *articleReader) titleAhead(s *syntax.Sentence, np int32) int32 {
	m := s.NPs[np].Lead
	if m == np || s.NPs[np].Det != 0 || s.NPs[m].Next != np {
		return -1
	}
	p := s.HeadPart(m)
	if p == nil || p.Kind != syntax.POffice || p.Plural {
		return -1
	}
	o, ok := r.title(s, m, s.NPs[m].Head, s.NPs[m].PLast, "")
	if !ok {
		return -1
	}
	if state := r.partysState(o.Owner, r.lex.Offices[s.HeadPart(np).Ref].Kind); state >= 0 {
		return state // "leader of the Liberty Party and prime minister"
	}
	return o.Owner
}

// nextTitle is the title behind in the same list that says whose both are, or
// where: "deputy prime minister and foreign minister of Serbia", "agent and consul
// general in Egypt"; nil for none.
func (r *articleReader) nextTitle(s *syntax.Sentence, np int32) *Office {
	for m, i := s.NPs[np].Next, 0; m >= 0 && i < 4; m, i = s.NPs[m].Next, i+1 {
		p := s.HeadPart(m)
		if p == nil || p.Kind != syntax.POffice || p.Plural || s.NPs[m].Det != 0 {
			return nil
		}
		if o, ok := r.wholeTitle(s, m, ""); ok && (o.Owner >= 0 || o.Target >= 0) {
			return &o
		}
	}
	return nil
}

// officered says whether an entity is an organization of states, of whose people it is
// enough to name them: "NATO's Jens Stoltenberg".
func (d *Document) officered(e int32) bool {
	return d.accredits(e) || d.Entities[e].ID == "org:european-union"
}

// behind is the noun phrase right behind another that hangs on it with one of some prepositions: "the
// members | of the board"; -1 for none.
func behind(s *syntax.Sentence, np int32, preps ...int32) int32 {
	if m := np + 1; m < int32(len(s.NPs)) && s.NPs[m].Up == np && slices.Contains(preps, s.NPs[m].Prep) {
		return m
	}
	return -1
}

// members are the noun phrases of a list from one on: "Chad, | Mali and Togo" are the last two.
func (r *sentenceReader) members(s *syntax.Sentence, np int32) []int32 {
	if s.NPs[np].Next < 0 {
		return []int32{np}
	}
	var out []int32
	for i, n := np, 0; i >= 0 && n < len(s.NPs); i, n = s.NPs[i].Next, n+1 {
		out = append(out, i)
	}
	return out
}

// wholeTitle reads the title that is the head of a noun phrase, with whose it is before and behind it.
func (r *articleReader) wholeTitle(s *syntax.Sentence, np int32, rule string) (Office, bool) {
	o, ok := r.title(s, np, s.NPs[np].Head, s.NPs[np].PLast, rule)
	if ok {
		r.titleTail(s, np, &o)
	}
	return o, ok
}

// title reads the title that is part k of a noun phrase, up to part end, with
// whose it is as far as it is said before it or by its possessor.
func (r *articleReader) title(s *syntax.Sentence, np, k, end int32, rule string) (Office, bool) {
	n := &s.NPs[np]
	entry := &r.lex.Offices[s.Parts[k].Ref]
	kind := entry.Kind
	if r.pretended(s, n.First, s.Parts[k].First) || k > n.PFirst && r.campaign(s.Words[s.Parts[k-1].Last-1]) {
		return Office{}, false // "the president's campaign adviser"
	}
	if entry.ID == "member" && k == n.Head && r.sits(s, np) {
		kind = lexicon.Legislator
	}
	if entry.ID == "member" && k == n.Head && kind != lexicon.Legislator && (r.negotiates(s, np) || r.onBoard(s, np)) {
		kind = lexicon.Official // "a member of Iran's negotiating team", "a member of the European Commission"
	}
	if _, ok := officeKinds[kind]; !ok {
		return Office{}, false
	}
	o := Office{Person: -1, Owner: -1, Target: -1, entry: s.Parts[k].Ref, chief: -1, Clause: -1, Kind: kind, Sentence: s.Index, First: n.First, Last: n.Last, Rule: rule}
	if m := behind(s, np, r.w.in, r.w.to); r.lex.Word(s.Words[s.Parts[k].Last-1]).Text == "diplomat" && k == n.Head && m >= 0 {
		o.Kind = lexicon.Diplomat // "Denmark's top diplomat in Tehran"
	}
	if (entry.ID == "diplomat" || entry.ID == "envoy") && k == n.Head && r.stationed(s, np) {
		o.Kind = lexicon.Diplomat
	}
	if entry.ID == "diplomat" && k < n.Head && r.leadsOthers(s.Words[n.First]) { // "Top US diplomat X": "the secretary of state" is who
		o.entry, o.Kind = r.foreignMinister, lexicon.Minister
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
	from := n.First
	if m := officeAhead(s, np, k); m >= 0 {
		if i := s.Parts[m].Last; i < s.Parts[k].First && r.lex.Word(s.Words[i]).Has(lexicon.Former) {
			from = s.Parts[k].First // "Defence Minister | retired General X" is the minister
		}
		if ahead := &r.lex.Offices[s.Parts[m].Ref]; entry.ID == "ambassador" && s.Parts[m].Last == s.Parts[k].First && (ahead.Kind == lexicon.Minister || ahead.Kind == lexicon.Official) {
			o.entry, o.Kind = s.Parts[m].Ref, ahead.Kind // "Permanent Secretary | Ambassador X" only has the rank
		}
	}
	r.modifiers(s, from, s.Parts[k].Last, &o)
	o.Former = o.Former || r.bygone(s, np)
	r.ownerBefore(s, np, k, &o)
	if k > n.PFirst && (entry.ID == "leader" || entry.ID == "chief" || entry.ID == "head") {
		if p := &s.Parts[k-1]; p.Kind == syntax.PNoun && r.lex.Head(s.Words[p.Last-1])&(lexicon.StateHead|lexicon.Government|lexicon.Agent) == 0 {
			o.body = true // "the gang leader"
		}
		if w := s.Words[s.Parts[k-1].Last-1]; s.Parts[k-1].Kind == syntax.PAdj && o.Owner < 0 && (r.lex.Head(w)&lexicon.Partisan != 0 || r.lex.Word(w).Is(lexicon.Rebel)) {
			o.body = true // "the exiled communist leader"
		}
		if p := &s.Parts[k-1]; r.lex.Word(s.Words[p.Last-1]).Is(lexicon.Gang) && (o.Owner < 0 || r.Entities[o.Owner].Kind != "party" || s.Doc.Tokens[p.Last-1].Joined) { // not "Nazi leader X"
			o.Owner, o.body = -1, true // "the US neo-Nazi leader"
		}
	}
	o.Group = r.leadsGroup(s, n, k) || r.speaksForRebels(s, np, k, &o)
	o.body = o.body || o.Owner < 0 && r.manages(s, np)
	return o, true
}

// campaign says whether a word tells of what is done to get an office, by those who hold none: "the | campaign | adviser", not
// "candidate".
func (r *sentenceReader) campaign(word int32) bool {
	return r.lex.In(lexicon.Candidacy, word) && !r.lex.Word(word).Is(lexicon.Nominee)
}

// stationed says whether a participle behind noun phrase np tells where one has his post: "the Norwegian
// diplomat stationed in Cairo".
func (r *sentenceReader) stationed(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Kind == syntax.Participial && c.GovNP == np && r.lex.Word(s.Verbs[c.Verb].Lemma).OfOffice(lexicon.Stations)
	})
}

// leadsGroup says whether a leader, at part k of a noun phrase, is one of some group within a
// state or against it: "Burma's democracy leader", "the communist leader", "the rebel leader".
func (r *sentenceReader) leadsGroup(s *syntax.Sentence, n *syntax.NP, k int32) bool {
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
	return r.lex.In(lexicon.Inspiring, w) || r.lex.Word(w).Is(lexicon.Rebel) || p.Kind == syntax.PAdj && r.lex.Head(w)&lexicon.Partisan != 0 ||
		p.Kind == syntax.PNoun && r.lex.Word(w).Noun && !r.lex.Word(w).Adj && r.lex.Head(w)&(lexicon.StateHead|lexicon.Government|lexicon.Agent) == 0
}

// speaksForRebels says whether somebody with an office, at part k of noun phrase np, speaks or fights for those who are against
// their state: "a Chadian rebel spokesman", "the representative of the Chadian opposition movement"; not "the US envoy to the
// Chadian opposition".
func (r *sentenceReader) speaksForRebels(s *syntax.Sentence, np, k int32, o *Office) bool {
	switch id := r.lex.Offices[s.Parts[k].Ref].ID; {
	case o.Kind == lexicon.Spokesperson, o.Kind == lexicon.Military && o.Owner < 0, id == "negotiator", id == "representative", id == "envoy":
	default:
		return false
	}
	n := &s.NPs[np]
	for i := n.First; i < s.Parts[k].First; i++ {
		if r.lex.Word(s.Words[i]).Is(lexicon.Rebel) && (i == s.First || !s.Doc.Tokens[i].Capital) {
			return true
		}
	}
	of := behind(s, np, r.w.of)
	return of >= 0 && o.Owner < 0 && s.Class(of) == syntax.CNoun && r.Rebellious(s, of)
}

// manages says whether the title at noun phrase np stands beside one that only a firm has:
// "President and CEO".
func (r *sentenceReader) manages(s *syntax.Sentence, np int32) bool {
	for _, m := range [...]int32{np - 1, np + 1} {
		if m < 0 || m >= int32(len(s.NPs)) {
			continue
		}
		a, b := &s.NPs[min(np, m)], &s.NPs[max(np, m)]
		if p := s.HeadPart(m); p != nil && p.Kind == syntax.POffice && !p.Plural && s.Class(np) == syntax.COffice && r.lex.Offices[p.Ref].Kind == lexicon.CompanyOfficer && b.First == a.Last+1 && s.Tag(a.Last) == syntax.Conj {
			return true
		}
	}
	return false
}

// negotiates says whether a member is one of a delegation or of those who negotiate.
func (r *sentenceReader) negotiates(s *syntax.Sentence, np int32) bool {
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

// onBoard says whether a member is one of a board or a commission that bears a name: "a member of the European Commission".
func (r *sentenceReader) onBoard(s *syntax.Sentence, np int32) bool {
	m := behind(s, np, r.w.of)
	if m < 0 || s.NPs[m].Det != r.w.the || !s.Doc.Tokens[s.NPs[m].Last-1].Capital {
		return false
	}
	switch r.head(s, m) {
	case "board", "commission", "committee", "council":
		return true
	}
	return false
}

// pretended says whether a word from token i to a title says that its bearer only wants it or
// calls himself by it: "the would-be president", "a self-styled general".
func (r *sentenceReader) pretended(s *syntax.Sentence, i, title int32) bool {
	for ; i < title; i++ {
		w := r.lex.Word(s.Words[i])
		if w.Has(lexicon.Sham) || s.Doc.Tokens[i].Joined && (w.Text == "styled" || w.Text == "be" && i > s.First && r.lex.Word(s.Words[i-1]).Text == "would") {
			return true
		}
	}
	return false
}

// sits says whether a member is one of a parliament or of a committee of it: "member of the
// Finnish parliament", "member of the security committee of the Iranian legislature".
func (r *articleReader) sits(s *syntax.Sentence, np int32) bool {
	for up, m := np, np+1; m < int32(len(s.NPs)) && m <= np+6; m++ {
		n := &s.NPs[m]
		switch {
		case n.Up == up && (n.Prep == r.w.of || up != np && n.Prep == r.w.in):
			if r.isChamber(s, m) || n.PossNP >= 0 && r.isChamber(s, n.PossNP) {
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
func (r *articleReader) isChamber(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	if p == nil {
		return false
	}
	switch p.Kind {
	case syntax.PEntity:
		lex := r.Tally.Pick(p.Senses, lexicon.Org)
		return lex >= 0 && r.lex.Entities[lex].Kind == "parliament"
	case syntax.PName:
		first, last := s.Words[s.Parts[s.NPs[np].PFirst].First], s.Words[p.Last-1]
		return r.lex.Word(last).Is(lexicon.Chamber) && (p.Last == p.First+1 || r.lex.Word(first).Has(lexicon.National))
	}
	return r.lex.Word(s.HeadWord(np)).Is(lexicon.Chamber) && !(np+1 < int32(len(s.NPs)) && s.NPs[np+1].Up == np && r.head(s, np+1) == "commerce")
}

// rules says whether the dictionaries know a person at the head of other states only
// than the one that an office at the head of a state would be of.
func (r *articleReader) rules(person int32, state string, kind lexicon.OfficeKind) bool {
	if lex := r.Entities[person].Lex; lex >= 0 && (rules(kind) || kind == lexicon.Royal) {
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
	if d.officers.kinds != nil {
		d.noteKinds(&o)
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
	if !o.Former && (rules(o.Kind) || o.Kind == lexicon.Royal && isSovereign(o.Role)) && owner.Type == model.State && !deputy(o.Role) {
		p.Leader = true
	}
	if o.Role == "" && !o.Former && owner.Type == model.State && p.Lex >= 0 && d.leadsState(p.Lex, owner.ID) {
		p.Leader = true // "North Korea's Kim Jong Un"
	}
	if o.Role != "" {
		if w := d.lex.Word(finalWord(d.lex, o.Role)); w.Gender != 0 && !w.Given && !o.Guess {
			d.people.entitle(o.Person, w.Gender) // "Denmark's queen, Margrethe": no "he"
		}
		p.Title = o.Role
	}
}

// leadsState says whether the dictionary has a leader at the head of a state.
func (d *Document) leadsState(lex int32, state string) bool {
	return slices.ContainsFunc(d.lex.Entities[lex].Terms, func(t lexicon.Term) bool {
		switch t.Office {
		case "president", "prime minister", "premier", "chancellor", "taoiseach", "leader", "general secretary":
			return t.Of == state
		}
		return t.Of == state && isSovereign(t.Office)
	})
}

// startsWith says whether a title begins so, in small letters or large: "State Senator" with "state ".
func (o *Office) startsWith(so string) bool {
	return len(o.Role) >= len(so) && strings.EqualFold(o.Role[:len(so)], so)
}

func isSovereign(role string) bool {
	role = strings.ToLower(role)
	const words = 4 // that are nobody's name: "long-ruling Emperor", not "General Sultan"
	for i, w := range [...]string{"king", "queen", "emperor", "mwami", "sultan", "emir", "kaiser", "tsar", "czar", "shah", "grand duke", "dey"} {
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

// actsForState says whether an entity is an organization that acts for a state that is known: "the Turkish parliament".
func (e *Entity) actsForState() bool {
	return e.Type == model.Organization && e.State >= 0 && national(e)
}

// stateAround is the state where what a sentence tells happens, or that its paragraph
// or the article is about; -1 for none.
func (r *articleReader) stateAround(s *syntax.Sentence) int32 {
	if st := r.hostState(); st >= 0 && r.journeys.placed == s.Index {
		return st
	}
	if st := r.topicState(s, false); st >= 0 {
		return st
	}
	return r.mainState(func(int32) bool { return true })
}

// officeAhead is the part of a noun phrase that is another office before part k, which is one too: "| Defence Minister | General
// X"; -1 for none.
func officeAhead(s *syntax.Sentence, np, k int32) int32 {
	for j := k - 1; j >= s.NPs[np].PFirst; j-- {
		if s.Parts[j].Kind == syntax.POffice {
			return j
		}
	}
	return -1
}

// modifiers reads former, then, acting, -elect around a title.
func (r *sentenceReader) modifiers(s *syntax.Sentence, first, last int32, o *Office) {
	for i := first; i < last+2 && i < s.Last; i++ {
		switch w := r.lex.Word(s.Words[i]); {
		case w.Text == "candidate":
			if i < last {
				o.Former = false // "former presidential candidate Senator X"
			}
		case w.Has(lexicon.Former):
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
func (r *articleReader) bygone(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if r.lex.Word(n.Prep).Text == "under" && (r.longPast(s, np-1) || r.longPast(s, np+1)) {
		return true // "served under President X in the seventies"
	}
	if m := np + 1; m < int32(len(s.NPs)) && s.NPs[m].First <= n.Last+1 && r.ofFormer(s, m) {
		return true // "X, an adviser under former President Y"
	}
	if i := n.First - 1; i >= s.First {
		switch r.lex.Word(s.Words[i]).Text {
		case "then": // no adverb, as in "and then President X spoke"
			if s.Doc.Tokens[n.First].Joined || n.Apposed && i > s.First || i > s.First && s.Doc.Tokens[i-1].Kind == text.Word && s.Tag(i-1) != syntax.Conj || r.thenHeld(s, np) {
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
		case "erstwhile", "sometime": // no adjectives to the dictionary
			return true
		case "twice", "thrice", "later", "subsequently": // "Rios, later president of Peru", not "Later President Rios left"
			if s.Class(np) == syntax.COffice && i > s.First && (s.Doc.Tokens[i-1].Kind == text.Comma || s.Tag(i-1) == syntax.Conj) {
				return true
			}
		}
		if i > s.First && r.lex.Word(s.Words[i-1]).Text == "until" && s.Tag(i) == syntax.Adv {
			return true // "until recently director of"
		}
	}
	time := np - 1
	if time >= 0 && time == n.PossNP {
		time-- // "until last year | Peru's minister"
	}
	if time >= 0 && s.NPs[time].Last == n.First && r.lex.Word(s.NPs[time].Prep).Text == "until" && r.head(s, time) != "now" {
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

// longPast says whether noun phrase np, behind "in", is a decade: "in the seventies", "in the 1970s".
func (r *articleReader) longPast(s *syntax.Sentence, np int32) bool {
	if np < 0 || np >= int32(len(s.NPs)) || s.NPs[np].Prep != r.w.in {
		return false
	}
	last := s.Text(s.NPs[np].Last-1, s.NPs[np].Last)
	switch last {
	case "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties":
		return true
	}
	return len(last) == len("1970s") && strings.HasSuffix(last, "0s") && r.Tally.Past(last[:4])
}

// thenHeld says whether "then" and a comma before it stand between noun phrase np, the subject of a
// sentence, and nothing but when or where that was: "In 1989, then Prime Minister X appointed".
func (r *sentenceReader) thenHeld(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	c := r.subjectOf(s, np)
	if c < 0 || s.Clauses[c].Kind != syntax.Main || n.Det != 0 || n.First < s.First+2 || s.Doc.Tokens[n.First-2].Kind != text.Comma {
		return false
	}
	for i := s.First; i < n.First; i++ {
		switch s.Tag(i) {
		case syntax.VBase, syntax.VThird, syntax.VPast, syntax.Be, syntax.Have, syntax.Modal, syntax.Conj: // "If he leaves, then President X will", "He left, then President X did"
			return false
		}
	}
	return np > 0
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

// allOfficers says whether people all hold or held an office.
func (d *Document) allOfficers(people []int32) bool {
	for _, e := range people {
		if d.Entities[e].Lex < 0 && d.Entities[e].Title == "" && d.Entities[e].State < 0 {
			return false // "the commanders" are not the hostages
		}
	}
	return true
}

// ofBodies lists the states, organizations and blocs after "of" or "from" behind a
// noun phrase: "the leaders of the G8", "representatives of the two nations", "delegates from the UN and the World Bank".
func (r *articleReader) ofBodies(s *syntax.Sentence, np int32) []int32 {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.of && s.NPs[m].Prep != r.w.from {
		return nil
	}
	private := func(e int32) bool {
		t := r.Entities[e].Type
		return t != model.State && t != model.Organization && t != model.Bloc
	}
	all := r.refOf(s, m).Actors
	if len(all) == 0 || slices.ContainsFunc(all, private) {
		return nil
	}
	for _, x := range r.members(s, m)[1:] {
		if more := r.refOf(s, x).Actors; !s.NPs[x].Neg && !slices.ContainsFunc(more, private) {
			all = slices.Concat(all, more)
		}
	}
	return all
}

// ofBody is the organization of states whose the title before is: "the High
// Representative of the European Union"; -1 for none.
func (r *articleReader) ofBody(s *syntax.Sentence, np int32) int32 {
	if all := r.ofBodies(s, np); len(all) == 1 && intergovernmental(&r.Entities[all[0]]) && r.Entities[all[0]].State < 0 && s.NPs[np+1].Prep == r.w.of {
		return all[0]
	}
	return -1
}

// ofUnknown says whether an office is one of a body that no dictionary has: "the
// head of the Quds Force" is no head named before.
func (r *sentenceReader) ofUnknown(s *syntax.Sentence, np int32) bool {
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
func (r *articleReader) callsOffice(o *Office, entry int32) bool {
	if o.entry == entry {
		return true
	}
	e := &r.lex.Offices[entry]
	switch {
	case rules(e.Kind):
		vice := func(id string) bool { return id == "vice-president" }
		leads := e.ID == "leader" || e.ID == "ruler" || e.ID == "strongman"
		return o.Kind == e.Kind && vice(e.ID) == vice(r.officeID(o)) || rules(o.Kind) && (leads || r.officeID(o) == "leader") || o.Kind == lexicon.Royal && leads && (isSovereign(o.Role) || r.officeID(o) == "crown-prince")
	case e.ID == "head":
		return o.Kind == lexicon.BodyHead
	case e.ID == "monarch":
		return o.Kind == lexicon.Royal && isSovereign(o.Role)
	case e.ID == "high-representative":
		return r.ofForeignMinister(o) // "Moscow's top diplomat"
	case e.ID == "secretary":
		return officeOfState(o.Kind) && o.startsWith(e.Name) // of State, of Defense
	case e.ID == "vice-minister":
		return o.Kind == lexicon.Minister && (o.entry >= 0 && strings.HasPrefix(r.lex.Offices[o.entry].ID, "deputy-") || strings.HasSuffix(strings.ToLower(bareTitle(o.Role)), e.Name)) // "the deputy minister", of foreign affairs
	case e.Kind == lexicon.Minister:
		top := o.Kind == lexicon.Minister && lastWord(o.Role) == "diplomat" || r.topDiplomat(o)
		return o.Kind == lexicon.Minister && e.ID == "minister" || top && r.post(entry) == "foreign-minister" // "top US diplomat X", then "the secretary of state"
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

// topDiplomat says whether an office is that of a state's top diplomat, who is its foreign minister.
func (d *Document) topDiplomat(o *Office) bool {
	return d.officeID(o) == "high-representative" && lastWord(o.Role) == "diplomat" && o.Owner >= 0 && d.Entities[o.Owner].Type == model.State
}

// ofForeignMinister says whether an office is that of a state's foreign minister.
func (r *articleReader) ofForeignMinister(o *Office) bool {
	return o.entry >= 0 && o.Owner >= 0 && r.Entities[o.Owner].Type == model.State && r.post(o.entry) == "foreign-minister"
}

// leadsOthers says whether a word before "diplomat" says that it is the foreign minister.
func (r *sentenceReader) leadsOthers(word int32) bool {
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

// finalWord is the number of the last word of a name or a title; 0 where no dictionary has it.
func finalWord(l *lexicon.Lexicon, name string) int32 {
	return l.Lookup(strings.ToLower(lastWord(name)))
}

func lastWord(s string) string {
	if i := strings.LastIndexAny(s, " -"); i >= 0 {
		return s[i+1:]
	}
	return s
}
