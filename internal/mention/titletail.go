package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// titleTail is a title whose tail is being read: the noun phrases with prepositions behind it.
type titleTail struct {
	*articleReader

	s      *syntax.Sentence
	np     int32 // the noun phrase of the title
	o      *Office
	posted bool    // the office is a post at some other power
	deal   []int32 // the title and what it deals with: "affairs" of "minister of foreign affairs of Cuba"
	owner  int32   // the noun phrase that told whose or where the office is; -1 for none

	m     int32 // the noun phrase being read
	n     *syntax.NP
	at    int32 // the one that names the power in it: "to the Republics of | Chad and Mali"
	e     int32 // that power; -1 for none
	dealt bool  // it hangs on the title or what that deals with, and not on the owner
}

// titleTail reads what follows a title: "of Slovakia", "to Italy, San Marino
// and Myanmar", "for Political Affairs at the United Nations", "of the
// political office of the movement in Doha".
func (r *articleReader) titleTail(s *syntax.Sentence, np int32, o *Office) {
	if m := behind(s, np, r.w.to, r.w.at, r.w.near); m >= 0 && r.officeID(o) == "minister" && r.isCourt(s, m) {
		o.Kind = lexicon.Diplomat // "Minister at the Court of Sweden"
	}
	if r.postBeside(s, np, o) {
		return
	}
	t := titleTail{articleReader: r, s: s, np: np, o: o, posted: o.Kind == lexicon.Diplomat || o.Kind == lexicon.Envoy, deal: []int32{np}, owner: -1}
	const reach = 10 // noun phrases
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+reach && t.step(m); m++ {
	}
}

// postBeside reads where a diplomat serves of whom that stands behind an adverb or is one: "was ambassador three times, to
// Peru", "Poland's envoy there"; it says whether it does.
func (r *articleReader) postBeside(s *syntax.Sentence, np int32, o *Office) bool {
	if o.Kind != lexicon.Diplomat || o.Target >= 0 {
		return false
	}
	if m := r.timesOver(s, np); m >= 0 {
		if e := r.power(s, m); e >= 0 && e != o.Owner {
			o.Target, o.Last = e, s.NPs[m].Last
			r.morePosts(s, m, o)
			return true
		}
	}
	if i := s.NPs[np].Last; i < s.Last && r.lex.Word(s.Words[i]).Text == "there" {
		if e := r.there(s, np); e >= 0 && e != o.Owner {
			o.Target = e
			return true
		}
	}
	return false
}

// step reads noun phrase m; it says whether the tail may go on behind it.
func (t *titleTail) step(m int32) bool {
	s, n := t.s, &t.s.NPs[m]
	if possesses(s, m) && s.Tag(s.NPs[m+1].First-1) != syntax.Rel { // not "the ambassador to Peru, whose staff"
		return true // a possessor is numbered before what it possesses
	}
	if n.Appos == t.np && m+1 < int32(len(s.NPs)) && s.NPs[m+1].Up == t.np {
		return true // "A spokeswoman, Ana Rios, for the agency"
	}
	if n.Prep == 0 || n.Up < 0 {
		return false
	}
	t.m, t.n = m, n
	t.dealt = slices.ContainsFunc(t.deal, func(x int32) bool { return x == n.Up || x == s.NPs[n.Up].Lead })
	if !t.dealt && n.Up != t.owner {
		return false
	}
	if n.Lead == m {
		t.read()
	}
	return true
}

// read reads what the noun phrase says of the office.
func (t *titleTail) read() {
	s, o, n := t.s, t.o, t.n
	if n.Prep == t.w.of {
		if n.Up == t.owner && s.Class(t.owner) == syntax.COffice {
			t.owner = t.m // "the envoy of the King of Bavaria at Paris"
			return
		}
		if t.dealt && t.boardOf(s, t.m) {
			o.body = true // "of the Board | of Directors of the Peace Corps"
			t.dealsWith()
			return
		}
	}
	t.findPower()
	o.body = o.body || n.Prep == t.w.of && t.staffOf(s, t.m)
	if t.campaign(s.HeadWord(t.m)) {
		o.body = true // "an adviser to the president's campaign"
		return
	}
	if o.Owner < 0 && t.officeID(o) == "minister" && n.Up == t.np && (n.Prep == t.w.at || n.Prep == t.w.in) && behind(s, t.m, t.w.from) >= 0 {
		if from := t.power(s, t.m+1); from >= 0 && t.Entities[from].Type == model.State {
			o.Owner = from // "Minister at Washington from Japan"
		}
	}
	switch {
	case t.missionTown():
	case t.dealt && o.Kind == lexicon.Cleric && o.Owner < 0 && s.Class(t.m) == syntax.CState && !s.HeadPart(t.m).Is(lexicon.State):
		o.body = true // "the Archbishop of Manila" is one of its church
		t.take()
	case t.minister():
	case t.e >= 0 && o.Owner < 0 && t.ownedBy():
	case t.posted && o.Target < 0 && t.post():
	case t.e < 0 && t.unnamed():
	case t.e < 0 && t.dealt:
		t.dealsWith()
	}
}

// findPower finds the power that the noun phrase names or stands for.
func (t *titleTail) findPower() {
	s, n := t.s, t.n
	t.at = t.m
	if of := behind(s, t.m, t.w.of); n.Prep == t.w.to && of >= 0 && s.Class(of) == syntax.CState && s.NPs[of].Next >= 0 && t.lex.Word(s.HeadWord(t.m)).Plural {
		t.at = of
	}
	t.e = t.power(s, t.at)
	if of := t.boardBeside(s, t.m); of >= 0 && n.Prep == t.w.of {
		t.e = t.power(s, of)
	}
	if t.e < 0 {
		t.e = t.bodyAgain(s, t.m)
	}
	if e := t.e; e >= 0 && t.o.Kind == lexicon.Minister && n.Prep == t.w.of && t.Entities[e].Type == model.Organization && t.Entities[e].Lex < 0 && t.head(s, t.m) != "ministry" {
		t.e = -1 // "the Minister of Public Service", not "deputy minister of the Ministry of Public Service of Chad"
	}
}

// take lets the title reach to the end of the noun phrase; it says that this is read.
func (t *titleTail) take() bool {
	t.o.Last = max(t.o.Last, t.n.Last)
	return true
}

// owns makes an entity, told by the noun phrase, the one whose the office is.
func (t *titleTail) owns(e int32) bool {
	t.o.Owner, t.owner = e, t.m
	return t.take()
}

// dealsWith notes that the noun phrase tells what the office deals with, behind which its owner may stand.
func (t *titleTail) dealsWith() { t.deal = append(t.deal, t.m) }

// missionTown reads a mission with the town it is in behind it: "chargé d'affaires at the U.S. Embassy Lima".
func (t *titleTail) missionTown() bool {
	o := t.o
	town := t.townBehind(t.s, t.m)
	if town < 0 || t.n.Up != t.np || o.Kind != lexicon.Diplomat || o.Target >= 0 {
		return false
	}
	o.Target, t.owner = town, t.m
	if o.Owner < 0 {
		o.Owner = t.ownerState(t.s, t.m)
	}
	return t.take()
}

// minister reads a minister who was a diplomat of old: "the American minister at Lima".
func (t *titleTail) minister() bool {
	prep := t.n.Prep
	if t.posted || t.n.Up != t.np && (t.n.Up != t.owner || prep != t.w.to) || prep != t.w.to && prep != t.w.at && prep != t.w.in && !t.nearCourt(t.s, t.m) {
		return false
	}
	if !t.legation(t.s, t.m, t.o) {
		return false
	}
	t.posted, t.owner = true, t.m
	t.morePosts(t.s, t.m, t.o)
	return t.take()
}

// ownedBy reads the power whose the office is, "of Cuba", "at the Foreign Ministry", or what that is for.
func (t *titleTail) ownedBy() bool {
	s, o, n, x := t.s, t.o, t.n, &t.Entities[t.e]
	id, own := t.officeID(o), n.Up == t.np
	if !t.dealt {
		if t.posted && (n.Prep == t.w.from || n.Prep == t.w.for_ && s.NPs[n.Up].Prep != t.w.to) && x.Type == model.State {
			o.Owner = t.e // "ambassador to Washington from Tajikistan", "minister at Paris for Bavaria"
			return t.take()
		}
		return false
	}
	switch n.Prep {
	case t.w.in:
		if t.servesIn(s, t.m, o, t.e) {
			return t.owns(t.e) // "Minister for Police in Fiji", "an adviser in Chad's government"
		}
	case t.w.of:
		switch {
		case own && o.Kind == lexicon.BodyHead && t.isMission(s, t.m):
			o.Kind, o.Target = lexicon.Diplomat, t.missionHost(s, t.m) // "head of the Polish Legation in Washington"
		case own && o.Kind == lexicon.BodyHead && t.head(s, t.m) == "delegation" && x.Type == model.Organization:
			t.posted = true // "Head of the EU Delegation to Albania"
		}
		return t.owns(t.e)
	case t.w.from:
		return t.owns(t.e)
	case t.w.with:
		if id == "liaison-officer" {
			o.body = true // "a liaison officer with the Palestinians": with whom he deals, and not his own
			return false
		}
		if own && id != "negotiator" {
			return t.owns(t.e)
		}
	}
	if t.isPost(s, t.m) {
		return t.owns(t.e)
	}
	if at := behind(s, t.m, t.w.at); n.Prep == t.w.for_ && own && !t.posted && x.Lex < 0 && at >= 0 && s.Doc.Tokens[s.NPs[at].First].Capital {
		t.o.body = true
		t.dealsWith() // "Vice President for International Services | at Orkan Bank"
		return true
	}
	if n.Prep == t.w.for_ && t.actsFor(x) {
		return true
	}
	if !t.posted && id != "mediator" && (n.Prep == t.w.for_ || n.Prep == t.w.at || n.Prep == t.w.to && (own || s.Class(t.m) == syntax.CPerson)) {
		return t.owns(t.e)
	}
	return false
}

// actsFor reads what stands behind "for" where that may be whose envoy somebody is or only what he sees to.
func (t *titleTail) actsFor(x *Entity) bool {
	s, o, class := t.s, t.o, t.s.Class(t.m)
	id, body, land := t.officeID(o), x.Type == model.Organization, class == syntax.CState
	switch {
	case t.posted && (body && id != "ambassador" || id == "negotiator"):
		return t.owns(t.e) // "envoy for the Quartet", "chief negotiator for Moldova"
	case o.Kind == lexicon.Diplomat && t.n.Up == t.np && s.NPs[t.np].PossNP < 0 && (land && s.HeadPart(t.m).Is(lexicon.State) || class == syntax.COffice && x.Type == model.State):
		return t.owns(t.e) // "High Commissioner for the Solomon Islands", "Consul for the King of Bavaria", not "for Tunis"
	case o.Kind == lexicon.Official && (!body || x.Lex < 0 && t.secretaryOfState(s, t.n.Up)), id == "director" && land:
		// "adviser for Africa to President Rios", "adviser to the Assistant Secretary of State for Consular Services",
		// "Director for Syria on the staff of the National Security Council"
		o.tasked = true
		t.dealsWith()
		return t.take()
	}
	return false
}

// post reads where a diplomat or an envoy serves: "to Peru", "at the United Nations", "for Yemen".
func (t *titleTail) post() bool {
	s, o, n := t.s, t.o, t.n
	if n.Prep == t.w.of && t.e >= 0 && t.dealt && o.Owner >= 0 {
		return true // "the representative of the Secretary-General"
	}
	if n.Prep == t.w.on {
		organ := t.organOf(s, t.m)
		if organ < 0 {
			return false
		}
		o.Target, t.owner = organ, t.m
		return t.take()
	}
	if n.Prep != t.w.to && n.Prep != t.w.at && n.Prep != t.w.in && n.Prep != t.w.for_ && !t.nearCourt(s, t.m) {
		return false
	}
	host := t.hostPower()
	switch {
	case host >= 0 && (n.Prep == t.w.at || n.Prep == t.w.in) && t.Entities[host].Kind == "ministry":
		if n.Prep == t.w.in {
			o.Kind = lexicon.Official // "the first secretary in the Foreign Ministry" is at home
		}
		if o.Owner < 0 || n.Prep == t.w.at {
			o.Owner = t.Entities[host].State // "Ambassador at Large at the Department of State"
		}
		return true
	case host < 0 || host == o.Owner && n.Prep != t.w.to:
		o.tasked = o.tasked || n.Prep == t.w.for_
		if t.dealt {
			t.dealsWith()
		}
		return true
	case t.Entities[host].Kind == "parliament": // "a representative to Congress"
		o.Kind = lexicon.Legislator
		return t.owns(host)
	}
	o.Target, t.owner = host, t.m
	t.morePosts(s, t.at, o)
	t.modifiers(s, s.Parts[n.Head].Last, n.Last, o) // "to France Nominee"
	return t.take()
}

// hostPower is the power at which a diplomat or an envoy is told to serve; -1 for none.
func (t *titleTail) hostPower() int32 {
	e := t.e
	if t.n.Prep == t.w.for_ {
		if t.officeID(t.o) != "ambassador" {
			e = t.belongs(t.refOf(t.s, t.m)) // "for Yemen", not "for the French perfume house"
		} else if e >= 0 && t.Entities[e].Type != model.Organization {
			e = -1 // "ambassador for women", "for APEC"
		}
	}
	if e < 0 {
		e = t.placeIn(t.s, t.m)
	}
	if e >= 0 && t.teaches(&t.Entities[e]) {
		return -1 // "representative at the War College"
	}
	return e
}

// unnamed reads a noun phrase that names no power: a place, a person, a body of some state.
func (t *titleTail) unnamed() bool {
	s, o, n := t.s, t.o, t.n
	own, open := n.Up == t.np, o.Owner < 0
	if own && open && (n.Prep == t.w.of && t.officeID(o) == "ruler" || n.Prep == t.w.from && o.Kind == lexicon.Legislator) {
		if st := t.placeIn(s, t.m); st >= 0 {
			return t.owns(st) // "the ruler of Sharjah", "the senator from Texas"
		}
	}
	if open && (own || t.dealt && n.Prep == t.w.to && s.Class(t.m) == syntax.CPerson) {
		if who := t.onePerson(s, t.m); who >= 0 {
			o.chief = who // also "adviser on Africa to President Rios"
			return t.owns(t.titledBy(s, t.m))
		}
	}
	switch {
	case n.Prep == t.w.of && t.dealt:
		return t.ofBody()
	case own && n.Prep == t.w.for_ && o.Kind == lexicon.Spokesperson && t.elsewhere(s, t.m, o):
		o.body = true // "spokesman for the coalition"
	case own && open && n.Prep == t.w.at && o.Kind == lexicon.HeadOfState && s.Class(t.m) == syntax.CName:
		o.body = true // "a vice president at Delta Wealth Management"
	default:
		return false
	}
	return true
}

// ofBody reads what an office is "of" where that names no power: "of the armed forces", "of the Council", "of Goa".
func (t *titleTail) ofBody() bool {
	s, o, n := t.s, t.o, t.n
	own, open := n.Up == t.np, o.Owner < 0
	word := s.HeadWord(t.m)
	head := t.lex.Head(word)
	switch {
	case own && n.Det == t.w.the && o.Kind == lexicon.Military && head&lexicon.Agent != 0:
		o.Owner, o.Guess = t.datelineState(s.Index), true // "commander of the armed forces"
		return t.take()
	case t.head(s, t.m) == "board":
		t.dealsWith()
	case own && open && o.Kind == lexicon.Legislator && t.Refs[s.Index][t.m].Place < 0 && t.chamber(s, t.m):
		o.Owner, o.Guess = t.stateAround(s), true // "the speaker of the new parliament"
	case t.elsewhere(s, t.m, o):
		o.body = true // "of the Council": not a state's
		if t.lex.Word(word).Is(lexicon.Section) || head&(lexicon.Body|lexicon.OrgHead) == 0 || !s.Doc.Tokens[n.Last-1].Capital && behind(s, t.m, t.w.at) >= 0 {
			t.dealsWith() // "head of relief operations for the Red Cross", "of the Asia department at the Foreign Ministry"
		}
	case own && open && t.governedPlace(s, t.m): // "governor of Santa Cruz, Bolivia's richest province"
		if n.Appos >= 0 {
			o.Owner = t.ownerState(s, n.Appos)
		}
		o.body = o.Owner < 0
	case open && s.Class(t.m) == syntax.CPlace && ofState(o.Kind):
		o.body = true // "chief minister of the state of Goa, India"
	default:
		return false
	}
	return true
}
