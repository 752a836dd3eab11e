package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// guessOwner supplies the state of a title that names none: one that the text leaves no
// doubt of, else the one for which most speaks.
func (r *Resolver) guessOwner(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	g := guess{r: r, d: d, s: s, np: np, named: np, o: o, caller: -1}
	if x := apposedTo(s, np); x >= 0 && s.NPs[np].Clause < 0 {
		g.named = x // "headed by the foreign minister, X": what stands in the clause is the name
	}
	for _, way := range [...]func(*guess) (int32, bool){(*guess).ofKind, (*guess).ofNobody, (*guess).inSentence, (*guess).inGroup, (*guess).byOffice, (*guess).byHome, (*guess).inStory} {
		if owner, known := way(&g); known {
			return owner
		}
	}
	return g.weigh()
}

// nobody is the answer that the office is of no state, or of one that cannot be known.
const nobody = int32(-1)

// canHave says whether the office can be a state's.
func (g *guess) canHave(state int32) bool { return g.r.canHave(g.d, g.o, state) }

// told says whether the office can be a state's that the text tells, so that it is no guess.
func (g *guess) told(state int32) bool {
	if !g.canHave(state) {
		return false
	}
	g.o.Guess = false
	return true
}

// ofKind decides for offices that are never a state's, or of which only one thing tells whose they are.
func (g *guess) ofKind() (owner int32, known bool) {
	r, d, s, o := g.r, g.d, g.s, g.o
	id := d.officeID(o)
	switch o.Kind {
	case lexicon.Judge:
		if id == "attorney-general" {
			break
		}
		if court := d.courtOf(o); court >= 0 || id != "chief-justice" || o.Rule != "title.before" {
			return court, true
		}
		return r.orderingState(d, s, g.np), true // "President Washington sent Chief Justice Jay"
	case lexicon.PartyOfficer:
		if o.startsWith("party ") {
			return d.partyNamed(s.Index), true
		}
		return nobody, true
	case lexicon.CompanyOfficer:
		return nobody, true
	case lexicon.Cleric:
		return r.onlyWith(d, s, g.np, o), true // "Pope Benedict"
	case lexicon.Royal:
		if !isSovereign(o.Role) && !strings.EqualFold(o.Role, "crown prince") && id != "second-lady" {
			return r.hostOf(d, s, g.np), true
		}
	case lexicon.Envoy, lexicon.BodyHead:
		if o.Clause >= 0 {
			return nobody, true // "was appointed envoy": by whom else
		}
	case lexicon.HeadOfState:
		if strings.Contains(strings.ToLower(o.Role), "executive vice") {
			return nobody, true // firms have more of them than states
		}
	}
	return nobody, false
}

// ofNobody decides for those who are told to be of something else than a state: rebels, a firm, a family.
func (g *guess) ofNobody() (owner int32, known bool) {
	r, d, s, o, n := g.r, g.d, g.s, g.o, &g.s.NPs[g.np]
	caller, _ := r.callerState(d, s, g.np)
	d.journeys.guest = max(r.guestState(d, s, g.np), r.destination(d, s, g.np), caller) + 1
	switch id := d.officeID(o); {
	case id == "rebel-leader", id == "police-chief", id == "strongman", id == "chief-minister",
		id == "leader" && o.Rule == "title.verb" && (n.Det == r.w.a || n.Det == r.w.an), // "became a leader"
		o.Kind == lexicon.HeadOfState && r.ofStranger(s, g.np), r.ofFirm(s, g.np), r.servesRebels(s, g.np):
		return nobody, true
	case id == "leader", id == "chief", id == "head", id == "junta-leader", o.Kind == lexicon.Military, o.Kind == lexicon.Spokesperson:
		if r.Rebellious(s, g.np) {
			return nobody, true // "separatist military leader X"
		}
	}
	if poss := n.PossNP; poss >= 0 {
		if s.Class(poss) == syntax.CNoun && len(d.Refs[s.Index][poss].Actors) == 0 && r.lex.Head(s.HeadWord(poss))&(lexicon.StateHead|lexicon.Government|lexicon.Agent) == 0 {
			return nobody, true // "the families' spokesman", "the tribe's leader"
		}
		if s.NPs[poss].PossWord == 0 && o.Kind != lexicon.HeadOfState {
			if who := r.onePerson(d, s, poss); who >= 0 && d.Country(who) < 0 {
				return nobody, true // "Rios's deputy, X", of whom the text does not say whose minister he is
			}
		}
	}
	return nobody, false
}

// inSentence decides by those whom the sentence names with the title: who answers, sends, says or leads.
func (g *guess) inSentence() (owner int32, known bool) {
	r, d, s, o := g.r, g.d, g.s, g.o
	if st := r.ofMission(d, s, o); st >= 0 {
		return st, true
	}
	if r.answers(d, o) {
		return r.answering(d), true
	}
	if o.Kind == lexicon.HeadOfState || o.Kind == lexicon.Royal {
		if st := r.courtIn(d, s, g.np); st >= 0 && r.hasOffice(o, d.Entities[st].ID) {
			return st, true
		}
	}
	if st := r.statesFor(d, s, g.np, o); g.canHave(st) {
		return st, true
	}
	if o.Kind != lexicon.BodyHead {
		if st := r.delegationState(d, s); g.canHave(st) {
			return st, true
		}
	}
	if st := r.saysWith(d, s, g.np); g.canHave(st) {
		return st, true
	}
	if st := r.teamLed(d, s, g.np); g.canHave(st) {
		return st, true
	}
	if o.Kind == lexicon.Spokesperson && !o.startsWith("presidential ") && r.attributed(d, s, o) < 0 {
		if e := r.speakingBody(d, s, g.np); e >= 0 {
			if st := d.Entities[e].State; st >= 0 && national(&d.Entities[e]) {
				return st, true
			}
			if d.accredits(e) {
				return e, true
			}
			return nobody, true // a party's, a firm's
		}
	}
	return nobody, r.crowdLeads(d, s, o) || r.ofBreakaway(s, o) || o.Rule == "title.apposition" && r.entryOfBody(s, g.np)
}

// inGroup decides by the others of whom the one with the title is one.
func (g *guess) inGroup() (owner int32, known bool) {
	r, d, s := g.r, g.d, g.s
	if g.o.Kind != lexicon.Diplomat && g.o.Kind != lexicon.Envoy {
		if st := r.teamOf(d, s, g.named); g.told(st) {
			return st, true
		}
	}
	if st := r.amongState(d, s, g.np); g.told(st) {
		return st, true // "two Cuban ministers, including Defence Minister X"
	}
	if st := r.groupState(d, s, g.named); g.told(st) {
		return st, true // "introduced six Kenyan ministers. These are Energy Minister X"
	}
	if st := r.guestFrom(d, s, g.np); g.told(st) {
		return st, true
	}
	if st := r.othersState(d, s, g.named); g.told(st) {
		return st, true // "General Pace and other American officials"
	}
	return nobody, false
}

// byOffice decides by what an office of its kind lets expect: an envoy is sent, one king is no king of the other's state.
func (g *guess) byOffice() (owner int32, known bool) {
	r, d, s, o := g.r, g.d, g.s, g.o
	if e := r.onlyWith(d, s, g.np, o); e >= 0 {
		return e, true
	}
	if o.Kind == lexicon.BodyHead {
		return r.ledBody(d, s, g.np, o), true
	}
	if e := r.promisedBy(d, s, g.np, o); e >= 0 && (o.Kind == lexicon.Spokesperson || o.Kind == lexicon.Military || o.Kind == lexicon.Minister && g.canHave(e) || d.Entities[e].Type == model.Organization) {
		return e, true
	}
	if o.Kind == lexicon.Diplomat || o.Kind == lexicon.Envoy {
		if st := r.dispatch(d, s); g.told(st) {
			return st, true
		}
	}
	if o.Kind == lexicon.Diplomat {
		if st := r.besideState(d, s, g.named); g.told(st) {
			return st, true // "the Kenyan delegation was headed by the ambassador to"
		}
	}
	if r.unspoken(d, o) {
		return nobody, true
	}
	if o.Kind == lexicon.Royal {
		if before := r.listedBefore(d, s, g.np); before >= 0 && r.peerOf(d, o, before) {
			return nobody, true // "King Carl of Sweden and Queen Sofía": of another state
		}
	}
	if o.Person >= 0 && r.inOffice(d, o.Person, o) {
		if st := r.termState(d, o.Person); g.canHave(st) {
			return st, true // "President George W. Bush" of 2007
		}
	}
	st := r.otherMinister(d, s, g.np, o)
	return st, st >= 0
}

// byHome decides by the state whose relations the text is a guide to, and the one across from it.
func (g *guess) byHome() (owner int32, known bool) {
	r, d, s, o := g.r, g.d, g.s, g.o
	home, x := d.groups.home-1, &d.Entities[o.Person]
	unnamed := namelessTitle(s, g.np) && !r.ofUnknown(s, g.np)
	if o.Kind == lexicon.Diplomat && home >= 0 {
		if across := d.groups.across(home); (o.Target == home || d.postedTo(o.Person, home)) && g.told(across) {
			return across, true // whom the other state sends to the one whose guide it is
		}
		if x.State < 0 && unnamed && g.told(home) { // in a guide to the relations of a state its envoys need no name
			if across := d.groups.across(home); across >= 0 && r.presentedTo(d, s, g.named) == home {
				return across, true
			}
			return home, true
		}
	}
	if st := d.heldBefore(o); st >= 0 {
		return st, true
	}
	if rules(o.Kind) && home >= 0 && x.Lex < 0 && x.State < 0 && unnamed {
		if st := d.groups.across(home); g.canHave(st) {
			return st, true // nor do those who rule the other
		}
	}
	if c := d.Couple(); o.Kind == lexicon.Royal && len(c) == 2 && g.canHave(c[0]) != g.canHave(c[1]) {
		if g.canHave(c[0]) {
			return c[0], true
		}
		return c[1], true // of the two states a text is about the one that has kings
	}
	return nobody, false
}

// inStory decides by what was told before: of a spouse, a cabinet, a parliament, who spoke.
func (g *guess) inStory() (owner int32, known bool) {
	r, d, s, o := g.r, g.d, g.s, g.o
	if o.Kind != lexicon.Royal {
		if st := r.spouseState(d, s, g.np); g.told(st) {
			return st, true
		}
	}
	if st := r.counterpartsOther(d, s, g.np); g.canHave(st) {
		return st, true
	}
	if st := r.cabinetOf(d, s, g.named, o); g.canHave(st) {
		return st, true
	}
	if o.Kind == lexicon.Minister || o.Kind == lexicon.HeadOfGovernment {
		if st := r.parliamentTold(d, s, g.named); g.canHave(st) {
			return st, true
		}
	}
	if o.Kind == lexicon.Spokesperson {
		if st := r.voiced(d, s, o); g.canHave(st) {
			return st, true
		}
		if o.startsWith("presidential") || o.startsWith("government") {
			if st := r.capitalAhead(d, s, g.np); g.canHave(st) {
				return st, true
			}
		}
	}
	return nobody, false
}

// groupState is the state whose officers the sentence before speaks of last, where this one only says who they are, np among
// them: "introduced six Kenyan ministers. | These are | Energy Minister X"; -1 for none.
func (r *Resolver) groupState(d *Document, s *syntax.Sentence, np int32) int32 {
	if s.Index == 0 || len(s.Clauses) == 0 {
		return -1
	}
	c := &s.Clauses[0]
	v := &s.Verbs[c.Verb]
	if c.Kind != syntax.Main || c.Subj < 0 || c.Subj >= np || v.Neg || r.lex.Word(v.Lemma).Text != "include" && !v.Copula || s.NPs[np].First < v.Last {
		return -1
	}
	n := &s.NPs[c.Subj]
	if s.Class(c.Subj) == syntax.COffice && n.Plural && n.Det == r.w.the && n.Next < 0 {
		return d.oneState(&d.Refs[s.Index][c.Subj]) // "sanctioned Kenyan officials. The officials include Energy Minister X"
	}
	if det := r.lex.Word(n.Det).Text; s.HeadWord(c.Subj) != r.w.they && (n.PFirst != n.PLast || det != "these" && det != "those") {
		return -1
	}
	t := d.Sentences[s.Index-1]
	for m := int32(len(t.NPs)) - 1; m >= 0; m-- {
		if t.Class(m) == syntax.COffice && t.NPs[m].Plural && t.NPs[m].Next < 0 && t.NPs[m].Lead == m {
			return d.oneState(&d.Refs[t.Index][m])
		}
	}
	return -1
}

// othersState is the state of the other officers whom a list names behind an officer; -1 for none.
func (r *Resolver) othersState(d *Document, s *syntax.Sentence, np int32) int32 {
	m := s.NPs[np].Next
	if m < 0 || s.Class(m) != syntax.COffice || !s.NPs[m].Plural || r.lex.Word(s.Words[s.NPs[m].First]).Text != "other" {
		return -1
	}
	return r.ownerState(d, s, m)
}

// capitalAhead is the state in which a sentence says at its beginning what follows: "In Jakarta,
// presidential spokesman X said"; -1 elsewhere.
func (r *Resolver) capitalAhead(d *Document, s *syntax.Sentence, np int32) int32 {
	if np == 0 || s.Class(0) != syntax.CState || !r.opensIn(s) {
		return -1
	}
	return d.stateOf(&d.Refs[s.Index][0])
}

// guestFrom is the state of the guest, the colleague or the neighbour whom noun phrase np names: "his
// Spanish guest, Prime Minister X"; -1 for none.
func (r *Resolver) guestFrom(d *Document, s *syntax.Sentence, np int32) int32 {
	a := s.NPs[np].Appos
	if a < 0 || s.HeadPart(a) == nil || s.HeadPart(a).Kind != syntax.PNoun || !r.isColleague(s, s.HeadPart(a)) && s.NPs[a].PossWord == 0 {
		return -1
	}
	for k := s.NPs[a].PFirst; k < s.NPs[a].Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PEntity {
			if lex := d.Tally.Pick(p.Senses, lexicon.Demonym); lex >= 0 {
				return d.entity(lex)
			}
		}
	}
	if m := a + 1; m < np && s.NPs[m].Up == a && s.NPs[m].Prep == r.w.from {
		return d.stateAt(r, s, m)
	}
	return -1
}

// cabinetOf is the state whose minister stands right before "and" another with another office and
// no state: "Secretary of State Antony Blinken and Secretary of Defense Lloyd Austin"; -1 for none.
func (r *Resolver) cabinetOf(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	lead := s.NPs[np].Lead
	if o.Kind != lexicon.Minister || lead == np || s.NPs[lead].Next != np || !joined(s, np) {
		return -1
	}
	first := r.onePerson(d, s, lead)
	for i := len(d.Offices) - 1; i >= 0 && first >= 0 && d.Offices[i].Sentence == s.Index; i-- {
		if x := &d.Offices[i]; x.Person == first && x.Kind == lexicon.Minister && x.entry != o.entry && !x.Former && x.Owner >= 0 {
			return x.Owner
		}
	}
	return -1
}

// heldBefore is the state whose the text has said that a person's office is, where it tells of
// the same one again: "President Parmelin of Switzerland ... President Parmelin"; -1 for none.
func (d *Document) heldBefore(o *Office) int32 {
	return d.lastOwner(o.Person, func(x *Office) bool { return x.entry == o.entry && !x.Guess && x.Owner >= 0 })
}

// servedBefore is the state of which a person was told to be an officer, still, by another office: "Chinese
// Foreign Minister Wang Yi ... Director Wang"; -1 for none.
func (d *Document) servedBefore(o *Office) int32 {
	return d.lastOwner(o.Person, func(x *Office) bool { return x.Owner >= 0 && d.Entities[x.Owner].Type == model.State })
}

// counterpartsOther is the other of the two states spoken of together last, where an officer is
// named with his counterpart in one: "Peru and Chile restored ties. Foreign Minister X and his
// Chilean counterpart"; -1 for none.
func (r *Resolver) counterpartsOther(d *Document, s *syntax.Sentence, np int32) int32 {
	m := s.NPs[np].Next
	if m >= 0 && s.NPs[m].Appos >= 0 {
		m = s.NPs[m].Appos
	}
	if m < 0 || s.NPs[m].PossWord == 0 || !joined(s, m) {
		return -1
	}
	if p := s.HeadPart(m); p == nil || !r.isColleague(s, p) {
		return -1
	}
	st := r.ownerState(d, s, m)
	two := d.together(s.Index, 2, func(e int32) int32 {
		if d.Entities[e].Type == model.State {
			return e
		}
		return -1
	})
	switch {
	case len(two) != 2 || st < 0:
	case two[0] == st:
		return two[1]
	case two[1] == st:
		return two[0]
	}
	return -1
}

// ledBody is the organization that the dictionaries know the head of one from, or that of an
// officer named before in the same list, or his state: "Secretary-General Ban", "Federica
// Mogherini and Commissioner Stylianides"; -1 for none.
func (r *Resolver) ledBody(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	before, served := r.listedBefore(d, s, np), d.servedBefore(o)
	e := r.termState(d, o.Person)
	switch {
	case e < 0 && o.nation == 0 && d.Tally.UnitedNations() && d.officeID(o) == "deputy-secretary-general":
		return d.entity(r.lex.Index("org:united-nations"))
	case e < 0 && o.nation == 0 && d.officeID(o) == "secretary-general":
		return d.mainBody()
	case e >= 0 && o.nation == 0 && d.Entities[e].Type == model.State && r.heldOffice(d, o, e) && d.spokenOf(e):
		return e // "General Secretary To Lam" in an article about Vietnam
	case e >= 0 && (d.Entities[e].Type == model.Organization || e+1 == o.nation):
		return e // "Soviet Secretary-General Leonid Brezhnev" was the leader there
	case o.nation > 0:
		return -1
	case served >= 0:
		return served // "Mr. Sullivan and Director Wang", China's minister before
	case before >= 0 && r.canHave(d, o, d.Entities[before].State):
		return d.Entities[before].State
	case before >= 0 && d.officeID(o) == "commissioner":
		if e = r.termState(d, before); e >= 0 && d.Entities[e].Type == model.Organization {
			return e
		}
	}
	return -1
}

// heldOffice says whether the dictionaries have a person in an office of a state by its name.
func (r *Resolver) heldOffice(d *Document, o *Office, state int32) bool {
	return slices.ContainsFunc(r.lex.Entities[d.Entities[o.Person].Lex].Terms, func(t lexicon.Term) bool {
		return t.Of == d.Entities[state].ID && strings.EqualFold(t.Office, o.Role)
	})
}

// mainBody is the organization of states that an article names most often, at least twice and
// more often than any other; -1 for none.
func (d *Document) mainBody() int32 {
	best, most, second := int32(-1), 1, 0
	for _, e := range d.focus.orgs {
		x := &d.Entities[e]
		if e == best || x.Lex < 0 || x.Kind != "igo" {
			continue
		}
		switch n := d.Tally.Times(x.Lex); {
		case n > most:
			best, most, second = e, n, most
		case n > second:
			second = n
		}
	}
	if second >= most {
		return -1
	}
	return best
}

// unspoken says whether a title is that of a leader whom the dictionaries know, of a state
// of which an article does not speak: "President Biden", where America is not named.
func (r *Resolver) unspoken(d *Document, o *Office) bool {
	if o.Person < 0 || o.Kind == lexicon.BodyHead || d.Entities[o.Person].State >= 0 {
		return false
	}
	st := r.termState(d, o.Person)
	if st < 0 || d.Entities[st].Type != model.State {
		return false
	}
	return !d.spokenOf(st) && !r.knownAs(d, o.Person, o) && !(o.entry >= 0 && r.lex.Offices[o.entry].Only == d.Entities[st].ID) && !r.inOffice(d, o.Person, o)
}

// onlyWith is the one state or organization that has an office; -1 for none. "Foreign
// secretary" is Britain's where the article speaks of Britain or of nobody else who has one.
func (r *Resolver) onlyWith(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	if o.entry < 0 {
		return -1
	}
	only := r.lex.Index(r.lex.Offices[o.entry].Only)
	switch id := d.officeID(o); {
	case id == "secretary-of-state" && r.cardinal(d, s, np, o.Person):
		return d.entity(r.lex.Index("VAT")) // "Cardinal Parolin, Secretary of State"
	case id == "secretary-of-state" && o.Person >= 0 && d.servedBefore(o) >= 0 && !r.knownAs(d, o.Person, o):
		return d.servedBefore(o) // "the Vatican's head of government, Secretary of State X"
	case id == "second-lady" && d.Tally.Times(only) == 0 && len(d.Tally.MostNamed()) > 0:
		return -1 // of Brazil, in an article about that
	case only < 0, id == "secretary-of-state" && o.Last < s.Last && s.Words[o.Last] == r.w.for_: // "Secretary of State for Defence": Britain's
		return -1
	case id == "foreign-secretary" && o.Person >= 0 && d.Entities[o.Person].Lex >= 0 && r.termState(d, o.Person) != d.entity(only):
		return -1 // "Foreign Secretary Alicia Bárcena", whom the dictionaries know as Mexico's
	case id == "foreign-secretary" && d.Tally.Times(only) == 0:
		for lex, n := range d.Tally.Counts() {
			if n > 0 && r.hasForeignSecretary(lex) {
				return -1
			}
		}
	}
	return d.entity(only)
}

// cardinal says whether a person is called a cardinal before his name, which stands at noun phrase np
// or right before.
func (r *Resolver) cardinal(d *Document, s *syntax.Sentence, np, person int32) bool {
	for m := max(np-1, 0); m <= np; m++ {
		for k := s.NPs[m].PFirst; k < s.NPs[m].Head; k++ {
			if p := &s.Parts[k]; p.Kind == syntax.POffice && r.lex.Offices[p.Ref].ID == "cardinal" && person >= 0 && r.onePerson(d, s, m) == person {
				return true
			}
		}
	}
	return false
}

// anotherOf is whose the same office was that somebody before held: "along with another
// former prime minister, X"; -1 for none.
func (r *Resolver) anotherOf(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	if s.NPs[np].Det != r.w.another {
		return -1
	}
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		if x := &d.Offices[i]; x.entry == o.entry && x.Owner >= 0 {
			return x.Owner
		}
	}
	return -1
}

// amongState is the state of those whom an officer is one of; -1 for none.
func (r *Resolver) amongState(d *Document, s *syntax.Sentence, np int32) int32 {
	of := r.amongOfficers(s, np)
	if of < 0 {
		return -1
	}
	st := d.stateOf(&d.Refs[s.Index][of])
	if st < 0 {
		st = r.ownerState(d, s, of)
	}
	for m := of + 1; st < 0 && m < np; m++ { // "three aides of Chávez"
		if s.NPs[m].Up == of && s.NPs[m].Prep == r.w.of {
			if e := r.onePerson(d, s, m); e >= 0 {
				st = d.Entities[e].State
			}
		}
	}
	return st
}

// americanTitle is the United States, where an article speaks of them, for a legislator's
// title as American papers write it: "Sen.", "Rep.", "House Speaker", "Republican Senator"; -1 for others.
func (r *Resolver) americanTitle(d *Document, o *Office) int32 {
	i := r.lex.Index("USA")
	if d.Tally.Times(i) == 0 && !d.Tally.NamesBodyOf(i) && !d.spokenOf(d.entity(i)) {
		return -1
	}
	if o.Kind == lexicon.Legislator && (strings.HasPrefix(o.Role, "Sen.") || strings.HasPrefix(o.Role, "Rep.") || strings.HasPrefix(o.Role, "House Speaker") || strings.HasPrefix(o.Role, "Speaker of the House")) {
		return d.entity(i)
	}
	role := strings.ToLower(o.Role)
	if party := strings.Contains(role, "republican ") || strings.Contains(role, "democrat"); party && (o.Kind == lexicon.Legislator || d.officeID(o) == "representative") && !strings.Contains(role, "state ") {
		return d.entity(i)
	}
	for _, post := range [...]string{"assistant to the president", "advisor to the president", "counselor to the president", "national security advisor", "white house"} {
		if strings.Contains(role, post) {
			return d.entity(i)
		}
	}
	return -1
}

// atHead says whether an office is at the head of a state's forces or parliament, and the
// state that stands around it may be meant.
func (r *Resolver) atHead(d *Document, s *syntax.Sentence, np int32, o *Office) bool {
	return o.Rule == "title.apposition" && s.NPs[np].Det == r.w.the && r.oneOfState(s, np, o) || (o.Rule == "title.before" || o.Clause >= 0) && d.commands(o)
}

// employer is whose office a person holds, as the text has told it last; -1 for none.
func (d *Document) employer(person int32) int32 {
	return d.lastOwner(person, func(*Office) bool { return true })
}

// lastOwner is whose the office is, of those that fit, that a person was told last, and lately, to hold
// still; -1 for none.
func (d *Document) lastOwner(person int32, fits func(*Office) bool) int32 {
	for i := len(d.Offices) - 1; person >= 0 && i >= d.lately(); i-- {
		if x := &d.Offices[i]; x.Person == person && !x.Former && fits(x) {
			return x.Owner
		}
	}
	return -1
}

// crowdLeads says whether a leader is "theirs" of people who are no state: "Protesters
// cheered, and their leader, X,".
func (r *Resolver) crowdLeads(d *Document, s *syntax.Sentence, o *Office) bool {
	if d.officeID(o) != "leader" || o.First >= s.Last || s.Words[o.First] != r.w.their {
		return false
	}
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; cl.Kind == syntax.Main && cl.Subj >= 0 && s.NPs[cl.Subj].Last <= o.First {
			return s.NPs[cl.Subj].Plural && len(d.Refs[s.Index][cl.Subj].Actors) == 0
		}
	}
	return false
}

// ofBreakaway says whether an office is one of a territory without a name that is no
// state's: "the leader of the breakaway republic".
func (r *Resolver) ofBreakaway(s *syntax.Sentence, o *Office) bool {
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.of || n.First < o.Last || n.First > o.Last+1 {
			continue
		}
		for k := n.PFirst; k < n.Head; k++ {
			if r.lex.Word(s.Words[s.Parts[k].First]).Has(lexicon.Breakaway) {
				return true
			}
		}
	}
	return false
}

// companion is the state of the one whom an officer goes somewhere with: "the president
// attended the summit in Rome with Foreign Minister X", "Deputy Minister X accompanied Rios"; -1 for none.
func (r *Resolver) companion(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 || o.Kind != lexicon.Minister && o.Kind != lexicon.Official && o.Kind != lexicon.Military && d.officeID(o) != "attorney-general" {
		return -1
	}
	switch verb := r.verbOf(s, n.Clause); {
	case verb.Text == "accompany" && s.Clauses[n.Clause].Subj == s.NPs[np].Lead && s.Clauses[n.Clause].Obj >= 0:
		ref := r.refOf(d, s, s.Clauses[n.Clause].Obj)
		return d.stateOf(&ref)
	case n.Prep == r.w.with && verb.Does(lexicon.Goes|lexicon.Visits):
	case n.Prep == r.w.by && verb.Text == "accompany":
	default:
		return -1
	}
	if e := r.onePerson(d, s, s.Clauses[n.Clause].Subj); e >= 0 {
		return d.Entities[e].State
	}
	return -1
}

// amongOfficers is the noun phrase of the officers whom an officer is one of: "nine
// American officials, including Senator X", "three aides of Chávez, among them the
// minister", "two envoys - X and Y -"; -1 for none.
func (r *Resolver) amongOfficers(s *syntax.Sentence, np int32) int32 {
	lead := &s.NPs[s.NPs[np].Lead]
	if r.lex.Word(lead.Prep).Text != "including" {
		return int32(slices.IndexFunc(s.NPs, func(n syntax.NP) bool { return n.Names == s.NPs[np].Lead }))
	}
	of := lead.Up
	for of >= 0 && s.Class(of) != syntax.COffice {
		of = s.NPs[of].Up
	}
	return of
}

// hasForeignSecretary says whether a state other than Britain calls the head of its
// foreign ministry, or its minister, so.
func (r *Resolver) hasForeignSecretary(lex int32) bool {
	switch r.lex.Entities[lex].ID {
	case "IND", "PAK", "BGD", "LKA", "NPL", "PHL", "MEX", "KEN", "MDV":
		return true
	}
	return false
}

// foreign says whether a sentence speaks of a state as of another's than the one
// whose officer it tells of: "her Pakistani counterpart", "the visit of X to Islamabad".
func (r *Resolver) foreign(d *Document, s *syntax.Sentence, lex int32) bool {
	return r.seen(d, s, lex, func(up int32) bool { return up < 0 || s.Class(up) != syntax.COffice }) // also "the ambassador to Islamabad called on"
}

// seen says whether a sentence names a state as that of a colleague, or behind "to" and
// what away lets pass.
func (r *Resolver) seen(d *Document, s *syntax.Sentence, lex int32, away func(up int32) bool) bool {
	for m := range s.NPs {
		n := &s.NPs[m]
		p := s.HeadPart(int32(m))
		if p == nil {
			continue
		}
		if p.Kind == syntax.PNoun && r.isColleague(s, p) && n.PossWord != 0 {
			if e := r.partOwner(d, s, int32(m)); e >= 0 && d.Entities[e].Lex == lex {
				return true
			}
		}
		if n.Prep != r.w.to || p.Kind != syntax.PEntity || !away(n.Up) {
			continue
		}
		if d.Tally.Pick(p.Senses, lexicon.State, lexicon.Metonym) == lex {
			return true
		}
		if place := d.Tally.Pick(p.Senses, lexicon.Place); place >= 0 && r.lex.Index(r.lex.Entities[place].State) == lex {
			return true
		}
	}
	return false
}

// namelessTitle says whether no name stands before the title in a noun phrase.
func namelessTitle(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast && s.Parts[k].Kind != syntax.POffice; k++ {
		if kind := s.Parts[k].Kind; kind == syntax.PName || kind == syntax.PEntity {
			return false
		}
	}
	return n.PossNP < 0
}

// partyNamed is the one party that the sentences just before have named, whose "party
// chairman" somebody is; -1 for none or several.
func (d *Document) partyNamed(sentence int) int32 {
	only := int32(-1)
	for _, e := range d.focus.orgs {
		if d.Entities[e].Kind != "party" || d.focus.seen(e) < sentence-far {
			continue
		}
		if only >= 0 && only != e {
			return -1
		}
		only = e
	}
	return only
}

// secretaryState is the state of a title that only some states have: "Secretary
// Rubio", "Secretary of Commerce Pritzker", "Secretary of State for Defence
// Wallace"; -1 for none.
func (r *Resolver) secretaryState(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	role := strings.ToLower(o.Role)
	switch {
	case strings.HasPrefix(role, "secretary of state for"), role == "secretary of state" && o.Last < s.Last && s.Words[o.Last] == r.w.for_:
		if i := r.lex.Index("GBR"); i >= 0 {
			return d.entity(i)
		}
	case d.officeID(o) == "secretary" && hasTitle(s, np), strings.HasPrefix(role, "secretary of ") && officeKinds[o.Kind]:
		if e := r.secretaryBefore(d, s, np); e >= 0 {
			return e
		}
		return r.secretaries(d)
	}
	return -1
}

// secretaryBefore is the state with secretaries whose officer stands before in the same list: "Secretary of State
// Blinken and | Secretary of Defense Austin met Philippine Foreign Secretary Manalo"; -1 for none.
func (r *Resolver) secretaryBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	before := r.listedBefore(d, s, np)
	if before < 0 {
		return -1
	}
	st := d.Entities[before].State
	if st >= 0 && slices.Contains(secretaryStates[:], d.Entities[st].ID) {
		return st
	}
	return -1
}

// courtOf is the court of several states named last, for a prosecutor named without
// one; -1 for none.
func (d *Document) courtOf(o *Office) int32 {
	if d.officeID(o) != "prosecutor" {
		return -1
	}
	for i := len(d.focus.orgs) - 1; i >= 0; i-- {
		if e := &d.Entities[d.focus.orgs[i]]; e.Kind == "court" {
			if e.State < 0 {
				return d.focus.orgs[i]
			}
			return -1
		}
	}
	return -1
}

// secretaryStates are the states whose ministers are secretaries: "Secretary of Defense".
var secretaryStates = [...]string{"USA", "PHL", "MEX"}

// secretaries is the state that calls its ministers so, of which the article
// speaks most: "Secretary Rubio"; -1 for none.
func (r *Resolver) secretaries(d *Document) int32 {
	best, most := int32(-1), 0
	for _, id := range secretaryStates {
		if lex := r.lex.Index(id); d.Tally.Times(lex) > most {
			best, most = lex, d.Tally.Times(lex)
		}
	}
	if best < 0 {
		return -1
	}
	return d.entity(best)
}

// countrymen is the state of those whom a list with a title names: "Two other
// Sudanese, former minister Ahmed Haroun and ...", or of those it begins with him: "five Malians, among them"; -1 for none.
func (r *Resolver) countrymen(d *Document, s *syntax.Sentence, np int32) int32 {
	for _, x := range [...]int32{np, s.NPs[np].Lead} {
		among := s.NPs[x].Up
		if among >= 0 && (s.NPs[x].Prep == r.w.of || !s.NPs[among].Plural || s.NPs[among].Last >= s.Last || s.Doc.Tokens[s.NPs[among].Last].Kind != text.Comma) {
			among = -1 // not "President Rios of the Malians"
		}
		for _, who := range [...]int32{among, s.NPs[x].Appos} {
			if who < 0 || s.Class(who) != syntax.CState || !s.HeadPart(who).Is(lexicon.People) {
				continue
			}
			if lex := d.Tally.Pick(s.HeadPart(who).Senses, lexicon.People); lex >= 0 {
				return d.entity(lex)
			}
		}
	}
	return -1
}

// spouseState is the state of the one whose relative a title's holder is said to be: "Vice President Ana Rios,
// Silva's wife"; -1 for none.
func (r *Resolver) spouseState(d *Document, s *syntax.Sentence, np int32) int32 {
	a := s.NPs[np].Appos
	if a < 0 || s.NPs[a].PossNP < 0 || r.lex.Head(s.HeadWord(a))&lexicon.Kin == 0 {
		return -1
	}
	if ref := r.refOf(d, s, s.NPs[a].PossNP); len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person {
		return d.country(ref.Actors[0])
	}
	return -1
}

// kinState is the state of the one whose relative is named: "Prince Albert of Belgium,
// brother of King Baudouin"; -1 for none.
func (r *Resolver) kinState(d *Document, s *syntax.Sentence, np int32) int32 {
	up := s.NPs[np].Up
	if up < 0 || s.NPs[np].Prep != r.w.of {
		return -1
	}
	if r.lex.Head(s.HeadWord(up))&lexicon.Kin == 0 {
		return -1
	}
	if of := apposedTo(s, up); of >= 0 {
		if e := r.onePerson(d, s, of); e >= 0 {
			return d.Entities[e].State
		}
	}
	return -1
}

// onlyOwner is the state of all whose offices a few sentences before have told; -1
// for none or several.
func (d *Document) onlyOwner(sentence int) int32 {
	const reach = 4
	one := int32(-1)
	for i := len(d.Offices) - 1; i >= d.story.offices && d.Offices[i].Sentence >= sentence-reach; i-- {
		o := &d.Offices[i]
		if o.Owner < 0 || d.Entities[o.Owner].Type != model.State || o.Sentence == sentence {
			continue
		}
		if one >= 0 && o.Owner != one {
			return -1
		}
		one = o.Owner
	}
	return one
}

// datelineState is the state where what a sentence belongs to was written; -1 for none.
func (d *Document) datelineState(sentence int) int32 {
	if ref := d.dateline(sentence); ref != nil {
		return d.stateOf(ref)
	}
	return -1
}

// datelineBody is the organization where what a sentence belongs to was written: "UNITED NATIONS"; -1
// for none.
func (d *Document) datelineBody(sentence int) int32 {
	if ref := d.dateline(sentence); ref != nil && len(ref.Actors) == 1 && intergovernmental(&d.Entities[ref.Actors[0]]) {
		return ref.Actors[0]
	}
	return -1
}

// WrittenAt is the town where what a sentence belongs to was written, by the dateline
// before it; -1 for none.
func (d *Document) WrittenAt(sentence int) int32 {
	if ref := d.dateline(sentence); ref != nil {
		return ref.Place
	}
	return -1
}

// dateline is what the dateline before a sentence names; nil for none near.
func (d *Document) dateline(sentence int) *Ref {
	for i := sentence; i >= 0 && i > sentence-window; i-- {
		if np := d.Sentences[i].Dateline; np >= 0 {
			return &d.Refs[i][np]
		}
	}
	return nil
}

// knownAs says whether the dictionaries know a person by the same office: "Secretary of State John Foster
// Dulles", "President Biden", "National Security Advisor Jake Sullivan".
func (r *Resolver) knownAs(d *Document, e int32, o *Office) bool {
	x := &d.Entities[e]
	if e != o.Person || x.Lex < 0 || o.entry < 0 {
		return false
	}
	entry := &r.lex.Offices[o.entry]
	return slices.ContainsFunc(r.lex.Entities[x.Lex].Terms, func(t lexicon.Term) bool {
		return (strings.EqualFold(t.Office, o.Role) || sameOffice(t.Office, entry.Name)) && (entry.Only != "" || d.Tally.Published() == "" || t.At(d.Tally.Published()))
	})
}

// inOffice says whether the dictionaries know a person to have held the very office when
// the article was written: "President Biden" of 2023.
func (r *Resolver) inOffice(d *Document, e int32, o *Office) bool {
	x := &d.Entities[e]
	if e != o.Person || x.Lex < 0 || d.Tally.Published() == "" || o.Kind != lexicon.HeadOfState && o.Kind != lexicon.HeadOfGovernment {
		return false
	}
	return slices.ContainsFunc(r.lex.Entities[x.Lex].Terms, func(t lexicon.Term) bool {
		return (strings.EqualFold(t.Office, o.Role) || o.entry >= 0 && sameOffice(t.Office, r.lex.Offices[o.entry].Name)) && t.At(d.Tally.Published())
	})
}

// sameOffice says whether two titles are of one office: a premier is a prime minister.
func sameOffice(a, b string) bool {
	const premier, minister = "premier", "prime minister"
	return a == b || a == premier && b == minister || a == minister && b == premier
}

// canHave says whether a state can have an office: it is not the diplomat's
// host, not one that never had it, as Japan has no president, and not one whose
// president was just spoken of.
func (r *Resolver) canHave(d *Document, o *Office, state int32) bool {
	return state >= 0 && state != o.Target && state+1 != d.journeys.guest && r.hasOffice(o, d.Entities[state].ID) && !r.taken(d, o, state)
}

// postedTo says whether the text has told lately that a person is a diplomat in a state.
func (d *Document) postedTo(person, state int32) bool {
	return slices.ContainsFunc(d.Offices[d.lately():], func(x Office) bool { return x.Person == person && x.Target == state })
}

// chamber says whether a noun phrase is a parliament that is not said whose it is.
func (r *Resolver) chamber(s *syntax.Sentence, np int32) bool {
	return r.lex.Word(s.HeadWord(np)).Is(lexicon.Chamber) && s.NPs[np].Det == r.w.the && s.NPs[np].PossNP < 0
}

// commands says whether an office is at the head of a state's forces: "army commander",
// "chief of the general staff".
func (d *Document) commands(o *Office) bool {
	switch word, _, _ := strings.Cut(strings.ToLower(o.Role), " "); word {
	case "army", "navy", "military", "armed":
		return o.Kind == lexicon.Military
	}
	return d.officeID(o) == "chief-of-the-general-staff"
}

// oneOfState says whether a state has a title once, and no body or town has it: "the
// army chief", "the speaker of parliament".
func (r *Resolver) oneOfState(s *syntax.Sentence, np int32, o *Office) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ { // "the army chief"
		p := &s.Parts[k]
		if p.Kind != syntax.PNoun || r.lex.Head(s.Words[p.Last-1])&lexicon.Agent == 0 {
			return false
		}
	}
	return o.Kind == lexicon.Military || o.Kind == lexicon.Legislator || n.Head > n.PFirst
}

// throneNamed is the one state an article names that has or had somebody of a
// title: "Oman played a part, and we thank Sultan Haytham"; -1 for none or several.
func (r *Resolver) throneNamed(d *Document, title string) int32 {
	return d.onlyNamed(func(lex int32) bool { return slices.Contains(r.thrones[title], r.lex.Entities[lex].ID) })
}

// onlyNamed is the one state an article names of those that fit; -1 for none or several.
func (d *Document) onlyNamed(fits func(lex int32) bool) int32 {
	one := int32(-1)
	for lex, n := range d.Tally.Counts() {
		if n == 0 || !fits(lex) {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = lex
	}
	if one < 0 {
		return -1
	}
	return d.entity(one)
}

// taken says whether somebody else, just spoken of, holds the same office of a
// state that has it once: "Paraguay's president met President Etcheverry".
func (r *Resolver) taken(d *Document, o *Office, state int32) bool {
	if o.entry < 0 || o.Former || o.Planned {
		return false
	}
	if o.Kind == lexicon.Royal && isSovereign(o.Role) {
		return d.republic(state) // "Kenyan President William Ruto met King Felipe"
	}
	post := r.duty(d, o)
	if post == "" {
		return false
	}
	for i := len(d.Offices) - 1; i >= d.story.offices && i > len(d.Offices)-window; i-- {
		h := &d.Offices[i]
		if h.Owner == state && h.Person != o.Person && h.entry >= 0 && !h.Former && !h.Planned && (!h.Guess || r.lex.Offices[h.entry].Only != "") && r.duty(d, h) == post && d.present(h.Person, o.Sentence) {
			return true
		}
	}
	return false
}

// republic says whether a state has a president, of whom was just spoken.
func (d *Document) republic(state int32) bool {
	for i := len(d.Offices) - 1; i >= d.story.offices && i > len(d.Offices)-window; i-- {
		if h := &d.Offices[i]; h.Owner == state && !h.Former && d.officeID(h) == "president" {
			return true
		}
	}
	return false
}

// present says whether a person is spoken of in a sentence or the one before, or
// speaks.
func (d *Document) present(person int32, sentence int) bool {
	return d.focus.seen(person) >= sentence-1 || person == d.Speaker || sentence > 0 && d.Speakers[sentence-1] == person
}

// post names the office of a state that one person holds at a time, "" for one
// that several do.
func (r *Resolver) post(entry int32) string {
	e := &r.lex.Offices[entry]
	switch e.Kind {
	case lexicon.HeadOfState, lexicon.HeadOfGovernment:
		return e.ID
	case lexicon.Minister:
		switch e.ID {
		case "foreign-secretary", "secretary-of-state":
			return "foreign-minister"
		case "minister", "cabinet-minister", "minister-of-state", "junior-minister":
			return ""
		}
		return e.ID
	}
	return ""
}

// duty is the post that an office is, read from the words behind the title too: "Minister
// of Foreign Affairs".
func (r *Resolver) duty(d *Document, o *Office) string {
	post := r.post(o.entry)
	if post != "" || d.officeID(o) != "minister" || deputy(o.Role) {
		return post
	}
	s := d.Sentences[o.Sentence]
	if words := strings.ToLower(s.Text(o.First, min(o.First+9, s.Last))); strings.Contains(words, "of foreign affairs") || strings.Contains(words, "for foreign affairs") {
		return "foreign-minister"
	}
	return ""
}

func (r *Resolver) hasOffice(o *Office, state string) bool {
	return o.entry < 0 || o.Kind == lexicon.Diplomat || !slices.Contains(r.lex.Offices[o.entry].Never, state)
}

// otherMinister is the state of which whoever stands before a minister on a list is one too: "the Kenyan foreign minister, Ana Otieno, and
// the minister for trade, | Tom Mutua"; -1 for none.
func (r *Resolver) otherMinister(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	if o.Kind != lexicon.Minister || s.NPs[np].Det != r.w.the {
		return -1
	}
	before := r.listedBefore(d, s, np)
	for i := len(d.Offices) - 1; before >= 0 && i >= 0 && d.Offices[i].Sentence == s.Index; i-- {
		if x := &d.Offices[i]; x.Person == before && x.Kind == lexicon.Minister && !x.Guess && x.Owner >= 0 && r.canHave(d, o, x.Owner) {
			return x.Owner
		}
	}
	return -1
}

// listedBefore is the person named before in the same list: "Israeli prime
// minister Benjamin Netanyahu and energy minister Yuval Steinitz"; -1 for none.
func (r *Resolver) listedBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	lead := s.NPs[np].Lead
	named := apposedTo(s, np)
	if lead == np && named >= 0 && s.NPs[named].PossNP < 0 && !r.isDiplomat(s, np) { // "X, the negotiator, and Y, the deputy speaker"
		np, lead = named, s.NPs[named].Lead
	}
	for o := np + 1; named < 0 && o < int32(len(s.NPs)) && o < np+6; o++ {
		if s.NPs[o].Appos == np {
			named = o // "X, and the minister for trade, | Y"
		}
	}
	if lead == np || lead == named {
		return -1
	}
	prev := lead
	for i := 0; s.NPs[prev].Next >= 0 && s.NPs[prev].Next != np && s.NPs[prev].Next != named && i < 64; i++ {
		prev = s.NPs[prev].Next
	}
	return r.onePerson(d, s, prev)
}

// officialBehind is the one state that has the office of an official named behind in the same list: "Deputy
// Attorney General X and Deputy Secretary of State Y"; -1 for none.
func (r *Resolver) officialBehind(d *Document, s *syntax.Sentence, np int32) int32 {
	for x, i := s.NPs[np].Next, 0; x >= 0 && i < 64; x, i = s.NPs[x].Next, i+1 {
		for k := s.NPs[x].PFirst; k < s.NPs[x].PLast; k++ {
			if p := &s.Parts[k]; p.Kind == syntax.POffice && r.lex.Offices[p.Ref].Kind == lexicon.Official {
				if only := r.lex.Index(r.lex.Offices[p.Ref].Only); only >= 0 {
					return d.entity(only)
				}
			}
		}
	}
	return -1
}

// isDiplomat says whether a noun phrase names a diplomat's office.
func (r *Resolver) isDiplomat(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	return p != nil && p.Kind == syntax.POffice && r.lex.Offices[p.Ref].Kind == lexicon.Diplomat
}

// peerOf says whether a person holds an office whose holder stands in a list with
// those of other states rather than with his own officers: "President Roosevelt,
// Prime Minister Churchill and Marshal Stalin", "Emperor Wilhelm and Queen Victoria".
func (r *Resolver) peerOf(d *Document, o *Office, person int32) bool {
	reigns := func(kind lexicon.OfficeKind, role string) bool {
		return kind == lexicon.HeadOfState && !deputy(role) || kind == lexicon.Royal && isSovereign(role)
	}
	if o.Kind != lexicon.Military && !reigns(o.Kind, o.Role) {
		return false
	}
	return slices.ContainsFunc(d.Offices[max(d.story.offices, len(d.Offices)-window):], func(h Office) bool {
		return h.Person == person && (reigns(h.Kind, h.Role) || o.Kind == lexicon.Military && h.Kind == lexicon.HeadOfGovernment)
	})
}

// behalfState is the state for which a noun phrase acts: "Foreign Minister
// Peiris signed on behalf of Sri Lanka", "and on the Chilean side by | Foreign Minister Salas", "and,
// for Chile, by | Foreign Minister Salas", "signed by | Foreign Minister Salas | for Chile"; -1 for none.
func (r *Resolver) behalfState(d *Document, s *syntax.Sentence, np int32) int32 {
	for _, m := range [...]int32{np - 1, np + 1} {
		if m < 0 || m >= int32(len(s.NPs)) || !r.forWhom(s, np, m) {
			continue
		}
		if e := r.belongs(d, r.refOf(d, s, m)); e >= 0 && d.Entities[e].Type == model.State {
			return e
		}
	}
	m := np + 1
	if m+1 < int32(len(s.NPs)) && s.NPs[m+1].PossNP == m {
		m++ // "on behalf of Peru's | president"
	}
	if m < int32(len(s.NPs)) && r.lex.Word(s.NPs[m].Prep).Text == "on behalf of" && s.NPs[m].First < s.NPs[np].Last+6 {
		e := r.power(d, s, m)
		if e < 0 {
			e = r.ownerState(d, s, m)
		}
		if e >= 0 && d.Entities[e].Type == model.State {
			return e // "attended by | Foreign Minister Peiris, on behalf of Sri Lanka, and King Carl"
		}
	}
	c := r.subjectOf(s, np)
	if c < 0 {
		return -1
	}
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.First >= s.Clauses[c].First && r.lex.Word(n.Prep).Text == "on behalf of" {
			if e := r.belongs(d, r.refOf(d, s, int32(m))); e >= 0 && d.Entities[e].Type == model.State {
				return e
			}
		}
	}
	return -1
}

// forWhom says whether the noun phrase m beside another says for whom that one acts.
func (r *Resolver) forWhom(s *syntax.Sentence, np, m int32) bool {
	switch n, before := &s.NPs[m], m < np; {
	case before && s.NPs[np].First-n.Last > 2:
		return false
	case before && r.head(s, m) == "side":
		return r.lex.Word(n.Prep).Text == "on"
	case n.Prep != r.w.for_ || s.Class(m) != syntax.CState:
		return false
	case before:
		return s.NPs[np].Prep == r.w.by && s.Doc.Tokens[n.Last].Kind == text.Comma
	default:
		c := s.NPs[s.NPs[np].Lead].Clause
		return n.Up == np && c >= 0 && r.verbOf(s, c).Does(lexicon.Signs)
	}
}

// entryOfBody says whether an entry of a list names a body behind the title of somebody: "Ana
// Rios, President and CEO, Trip Advisor", which is then not a state's.
func (r *Resolver) entryOfBody(s *syntax.Sentence, np int32) bool {
	if len(s.Clauses) > 0 || np == 0 {
		return false
	}
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		n := &s.NPs[m]
		if n.Prep != 0 || s.Doc.Tokens[n.First-1].Kind != text.Comma {
			continue
		}
		switch s.Class(m) {
		case syntax.CState, syntax.CPlace, syntax.CPerson, syntax.CDate, syntax.CNumber:
			return false
		}
		return s.Doc.Tokens[n.First].Capital
	}
	return false
}

// teamOf is the state whose delegation the list that a noun phrase stands in says who is in:
// "The Mexican delegation included X; Secretary of the Navy Y"; -1 for none.
func (r *Resolver) teamOf(d *Document, s *syntax.Sentence, np int32) int32 {
	list := s.NPs[np].Lead
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || c.Subj == list || c.Obj != list || !r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Comprises) || !r.lex.Word(s.HeadWord(c.Subj)).Is(lexicon.Delegation) {
			continue
		}
		return r.ownerState(d, s, c.Subj)
	}
	return -1
}

// teamLed is the state whose delegation a noun phrase leads: "National Security Adviser X led a
// Norwegian team to"; -1 for none.
func (r *Resolver) teamLed(d *Document, s *syntax.Sentence, np int32) int32 {
	c := r.subjectOf(s, np)
	if c < 0 {
		return -1
	}
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.Obj < 0 || v.Passive || !r.lex.Word(v.Lemma).Does(lexicon.Leads) || !r.lex.Word(s.HeadWord(cl.Obj)).Is(lexicon.Delegation) {
		return -1
	}
	return r.ownerState(d, s, cl.Obj)
}

// besideState is the state of those beside whom a noun phrase stands: "Nepal's
// delegation is led by Foreign Secretary X", "accompanied by Defence Minister
// X", and "under President X Nauru broke with"; -1 for none.
func (r *Resolver) besideState(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Clause < 0 || n.Prep == 0 {
		return -1
	}
	c := &s.Clauses[n.Clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || c.Subj == np {
		return -1
	}
	switch r.lex.Word(n.Prep).Text {
	case "under":
	case "through", "via": // "The White House, through spokeswoman X, said"
		if s.Class(c.Subj) != syntax.CState {
			return -1
		}
	case "by":
		if !v.Passive {
			return -1
		}
		if !r.lex.Word(v.Lemma).Does(lexicon.Leads | lexicon.Escorts) {
			return -1
		}
	default:
		return -1
	}
	subj := r.refOf(d, s, c.Subj)
	return d.stateOf(&subj)
}

// subjectOf is the clause a noun phrase is the subject of; -1 for none.
func (r *Resolver) subjectOf(s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		if s.Same(s.Clauses[i].Subj, np) {
			return int32(i)
		}
	}
	return -1
}

// reports says whether a noun phrase is the subject of a verb of saying after what
// it says: "talks will be held in Istanbul, Foreign Minister X said", "according to".
func (r *Resolver) reports(s *syntax.Sentence, np int32) bool {
	if s.NPs[np].Prep == r.w.accordingTo {
		return true
	}
	c := r.subjectOf(s, s.NPs[np].Lead)
	return c > 0 && r.verbOf(s, c).Does(lexicon.Reporting)
}

// presentedTo is the state whose head is named as taking the credentials of noun phrase np;
// -1 for none.
func (r *Resolver) presentedTo(d *Document, s *syntax.Sentence, np int32) int32 {
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.to || n.Clause < 0 {
			continue
		}
		if c := &s.Clauses[n.Clause]; c.Subj == np && r.lex.Word(s.Verbs[c.Verb].Lemma).OfOffice(lexicon.Presents) && r.credentials(s, c.Obj) {
			if st := r.headOf(d, s, int32(m)); st >= 0 {
				return st
			}
		}
	}
	return -1
}

// actingState is the state that acts in another clause of the sentence before
// a noun phrase that acts itself: "Colombia has cut its ties with Israel,
// President Quimbaya announced"; -1 for none.
func (r *Resolver) actingState(d *Document, s *syntax.Sentence, np int32) int32 {
	own := r.subjectOf(s, s.NPs[np].Lead)
	if own < 0 {
		return r.writerState(d, s, np)
	}
	if st := r.clausePlace(d, s, own); st >= 0 {
		return st // "flew to London, where Prime Minister X told her"
	}
	if r.reports(s, np) { // "Chad will leave if Niger does not, Foreign Minister X said": Chad's
		if st := r.actor(d, s, np, own, true); st >= 0 {
			return st
		}
	}
	return r.actor(d, s, np, own, false)
}

// actor is the state that acts nearest before a noun phrase, in another clause than its
// own: in a main one or in any; -1 for none.
func (r *Resolver) actor(d *Document, s *syntax.Sentence, np, own int32, main bool) int32 {
	for m := np - 1; m >= 0 && m > np-24; m-- {
		n := &s.NPs[m]
		if n.Clause < 0 || n.Clause == own || s.Clauses[n.Clause].Subj != m || n.Next >= 0 || main && s.Clauses[n.Clause].Kind != syntax.Main {
			continue
		}
		e := r.belongs(d, d.Refs[s.Index][m])
		if e < 0 && n.PossNP >= 0 {
			e = r.belongs(d, d.Refs[s.Index][n.PossNP])
		}
		if of := m + 1; e < 0 && s.NPs[of].Up == m && s.NPs[of].Prep == r.w.of { // "both houses of the Czech parliament"
			e = r.belongs(d, d.Refs[s.Index][of])
		}
		if e >= 0 {
			if d.Entities[e].Type == model.Organization {
				e = d.Entities[e].State
			}
			if e >= 0 {
				return e
			}
		}
	}
	return -1
}

// orderingState is the state of whoever gives orders to, sends or appoints the one a
// noun phrase names: "she instructed Foreign Minister X to open an embassy"; -1 for
// none.
func (r *Resolver) orderingState(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[s.NPs[np].Lead].Clause
	if c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np || s.Verbs[s.Clauses[c].Verb].Passive || !s.Same(s.Clauses[c].Obj, s.NPs[np].Lead) {
		return -1
	}
	if v := r.verbOf(s, c); v.Does(lexicon.Orders) || v.Text == "accredit" {
		return d.stateOf(&d.Refs[s.Index][s.Clauses[c].Subj])
	}
	return -1
}

// topicState is the state a paragraph is about so far: the one that acts in
// its sentences before this, and alone if that is asked; -1 for none.
func (r *Resolver) topicState(d *Document, s *syntax.Sentence, alone bool) int32 {
	para := d.Text.Sentences[s.Index].Paragraph
	for at := s.Index - 1; at >= 0 && at >= s.Index-4 && d.Text.Sentences[at].Paragraph == para; at-- {
		t, topic := d.Sentences[at], int32(-1)
		for i := range t.Clauses {
			subj := t.Clauses[i].Subj
			if subj < 0 || t.NPs[subj].Next >= 0 {
				continue
			}
			st := d.stateOf(&d.Refs[at][subj])
			if alone && topic >= 0 && st >= 0 && st != topic && t.Clauses[i].Kind == syntax.Main {
				return -1 // "Chilean troops withdrew and Peru declared its independence"
			}
			if topic < 0 {
				topic = st
			}
		}
		if topic >= 0 {
			return topic
		}
	}
	return -1
}

// spokenOf says whether the article names a state.
func (d *Document) spokenOf(e int32) bool {
	lex := d.Entities[e].Lex
	return d.Entities[e].Type != model.State || lex >= 0 && (d.Tally.Times(lex) > 0 || d.Tally.NamesBodyOf(lex)) ||
		slices.ContainsFunc(d.Offices, func(o Office) bool { return o.Owner == e })
}

// onlyState is the state of an article that names no other, even if it names it once:
// that of a new cabinet, told in the headline; -1 for none or several.
func (d *Document) onlyState() int32 {
	return d.onlyNamed(func(lex int32) bool { return d.lex.Entities[lex].Type == model.State })
}

// mainState is the state an article speaks of much more than of any other of
// those that fit; -1 for none. Every name counts once.
func (d *Document) mainState(fits func(lex int32) bool) int32 {
	best, most, second := int32(-1), 0, 0
	for lex, n := range d.Tally.Counts() {
		if !fits(lex) {
			continue
		}
		switch {
		case n > most || n == most && lex < best:
			best, most, second = lex, n, most
		case n > second:
			second = n
		}
	}
	if best < 0 || most < 2 || second*3 > most*2 {
		return -1
	}
	return d.entity(best)
}

// servesRebels says whether noun phrase np, or the apposition of a name or the name it belongs to, tells that somebody is of
// those who fight their state: "Gen. X, head of the rebels' delegation", "X, chief negotiator for the rebels".
func (r *Resolver) servesRebels(s *syntax.Sentence, np int32) bool {
	title := np
	if a := s.NPs[np].Appos; a >= 0 {
		title = a
	}
	m := behind(s, title, r.w.of, r.w.for_)
	if x := title + 2; x < int32(len(s.NPs)) && s.NPs[x].PossNP == title+1 && s.NPs[x].Up == title && s.NPs[x].Prep == r.w.of {
		m = title + 1 // "head of | the rebels' | delegation"
	}
	return m >= 0 && s.Class(m) == syntax.CNoun && r.lex.Word(s.HeadWord(m)).Is(lexicon.Rebel)
}
