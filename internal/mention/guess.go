package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// guessOwner supplies the state of a title that names none: one that the text leaves no
// doubt of, else the one for which most speaks.
func (r *articleReader) guessOwner(s *syntax.Sentence, np int32, o *Office) int32 {
	g := guess{r: r, s: s, np: np, named: np, o: o, caller: -1}
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
func (g *guess) canHave(state int32) bool { return g.r.canHave(g.o, state) }

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
	r, s, o := g.r, g.s, g.o
	id := r.officeID(o)
	switch o.Kind {
	case lexicon.Judge:
		if id == "attorney-general" {
			break
		}
		if court := r.courtOf(o); court >= 0 || id != "chief-justice" || o.Rule != "title.before" {
			return court, true
		}
		return r.orderingState(s, g.np), true // "President Washington sent Chief Justice Jay"
	case lexicon.PartyOfficer:
		if o.startsWith("party ") {
			return r.partyNamed(s.Index), true
		}
		return nobody, true
	case lexicon.CompanyOfficer:
		return nobody, true
	case lexicon.Cleric:
		return r.onlyWith(s, g.np, o), true // "Pope Benedict"
	case lexicon.Royal:
		if !isSovereign(o.Role) && !strings.EqualFold(o.Role, "crown prince") && id != "second-lady" {
			return r.hostOf(s, g.np), true
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
	r, s, o, n := g.r, g.s, g.o, &g.s.NPs[g.np]
	caller, _ := r.callerState(s, g.np)
	r.journeys.receives(max(r.guestState(s, g.np), r.destination(s, g.np), caller))
	switch id := r.officeID(o); {
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
		if s.Class(poss) == syntax.CNoun && len(r.Refs[s.Index][poss].Actors) == 0 && r.lex.Head(s.HeadWord(poss))&(lexicon.StateHead|lexicon.Government|lexicon.Agent) == 0 {
			return nobody, true // "the families' spokesman", "the tribe's leader"
		}
		if s.NPs[poss].PossWord == 0 && o.Kind != lexicon.HeadOfState {
			if who := r.onePerson(s, poss); who >= 0 && r.Country(who) < 0 {
				return nobody, true // "Rios's deputy, X", of whom the text does not say whose minister he is
			}
		}
	}
	return nobody, false
}

// inSentence decides by those whom the sentence names with the title: who answers, sends, says or leads.
func (g *guess) inSentence() (owner int32, known bool) {
	r, s, o := g.r, g.s, g.o
	if st := r.ofMission(s, o); st >= 0 {
		return st, true
	}
	if r.answers(o) {
		return r.answering(), true
	}
	if o.Kind == lexicon.HeadOfState || o.Kind == lexicon.Royal {
		if st := r.courtIn(s, g.np); st >= 0 && r.hasOffice(o, r.Entities[st].ID) {
			return st, true
		}
	}
	if st := r.statesFor(s, g.np, o); g.canHave(st) {
		return st, true
	}
	if o.Kind != lexicon.BodyHead && len(s.Clauses) == 0 {
		if st := r.delegationState(s); g.canHave(st) {
			return st, true
		}
	}
	if st := r.saysWith(s, g.np); g.canHave(st) {
		return st, true
	}
	if st := r.teamLed(s, g.np); g.canHave(st) {
		return st, true
	}
	if o.Kind == lexicon.Spokesperson && !o.startsWith("presidential ") && r.attributed(s, o) < 0 {
		if e := r.speakingBody(s, g.np); e >= 0 {
			if st := r.Entities[e].State; st >= 0 && national(&r.Entities[e]) {
				return st, true
			}
			if r.accredits(e) {
				return e, true
			}
			return nobody, true // a party's, a firm's
		}
	}
	return nobody, r.crowdLeads(s, o) || r.ofBreakaway(s, o) || o.Rule == "title.apposition" && r.entryOfBody(s, g.np)
}

// inGroup decides by the others of whom the one with the title is one.
func (g *guess) inGroup() (owner int32, known bool) {
	r, s := g.r, g.s
	if g.o.Kind != lexicon.Diplomat && g.o.Kind != lexicon.Envoy {
		if st := r.teamOf(s, g.named); g.told(st) {
			return st, true
		}
	}
	if st := r.amongState(s, g.np); g.told(st) {
		return st, true // "two Cuban ministers, including Defence Minister X"
	}
	if st := r.groupState(s, g.named); g.told(st) {
		return st, true // "introduced six Kenyan ministers. These are Energy Minister X"
	}
	if st := r.guestFrom(s, g.np); g.told(st) {
		return st, true
	}
	if st := r.othersState(s, g.named); g.told(st) {
		return st, true // "General Pace and other American officials"
	}
	return nobody, false
}

// byOffice decides by what an office of its kind lets expect: an envoy is sent, one king is no king of the other's state.
func (g *guess) byOffice() (owner int32, known bool) {
	r, s, o := g.r, g.s, g.o
	if e := r.onlyWith(s, g.np, o); e >= 0 {
		return e, true
	}
	if o.Kind == lexicon.BodyHead {
		return r.ledBody(s, g.np, o), true
	}
	if e := r.promisedBy(s, g.np, o); e >= 0 && (o.Kind == lexicon.Spokesperson || o.Kind == lexicon.Military || o.Kind == lexicon.Minister && g.canHave(e) || r.Entities[e].Type == model.Organization) {
		return e, true
	}
	if o.Kind == lexicon.Diplomat || o.Kind == lexicon.Envoy {
		if st := r.dispatch(s); g.told(st) {
			return st, true
		}
	}
	if o.Kind == lexicon.Diplomat {
		if st := r.besideState(s, g.named); g.told(st) {
			return st, true // "the Kenyan delegation was headed by the ambassador to"
		}
	}
	if r.unspoken(o) {
		return nobody, true
	}
	if o.Kind == lexicon.Royal {
		if before := r.listedBefore(s, g.np); before >= 0 && r.peerOf(o, before) {
			return nobody, true // "King Carl of Sweden and Queen Sofía": of another state
		}
	}
	if o.Person >= 0 && r.inOffice(o.Person, o) {
		if st := r.termState(o.Person); g.canHave(st) {
			return st, true // "President George W. Bush" of 2007
		}
	}
	st := r.otherMinister(s, g.np, o)
	return st, st >= 0
}

// byHome decides by the state whose relations the text is a guide to, and the one across from it.
func (g *guess) byHome() (owner int32, known bool) {
	r, s, o := g.r, g.s, g.o
	home, x := r.groups.homeState(), &r.Entities[o.Person]
	unnamed := namelessTitle(s, g.np) && !r.ofUnknown(s, g.np)
	if o.Kind == lexicon.Diplomat && home >= 0 {
		if across := r.groups.across(home); (o.Target == home || r.postedTo(o.Person, home)) && g.told(across) {
			return across, true // whom the other state sends to the one whose guide it is
		}
		if x.State < 0 && unnamed && g.told(home) { // in a guide to the relations of a state its envoys need no name
			if across := r.groups.across(home); across >= 0 && r.presentedTo(s, g.named) == home {
				return across, true
			}
			return home, true
		}
	}
	if st := r.heldBefore(o); st >= 0 {
		return st, true
	}
	if rules(o.Kind) && home >= 0 && x.Lex < 0 && x.State < 0 && unnamed {
		if st := r.groups.across(home); g.canHave(st) {
			return st, true // nor do those who rule the other
		}
	}
	if c := r.Couple(); o.Kind == lexicon.Royal && len(c) == 2 && g.canHave(c[0]) != g.canHave(c[1]) {
		if g.canHave(c[0]) {
			return c[0], true
		}
		return c[1], true // of the two states a text is about the one that has kings
	}
	return nobody, false
}

// inStory decides by what was told before: of a spouse, a cabinet, a parliament, who spoke.
func (g *guess) inStory() (owner int32, known bool) {
	r, s, o := g.r, g.s, g.o
	if o.Kind != lexicon.Royal {
		if st := r.spouseState(s, g.np); g.told(st) {
			return st, true
		}
	}
	if st := r.counterpartsOther(s, g.np); g.canHave(st) {
		return st, true
	}
	if st := r.cabinetOf(s, g.named, o); g.canHave(st) {
		return st, true
	}
	if o.Kind == lexicon.Minister || o.Kind == lexicon.HeadOfGovernment {
		if st := r.parliamentTold(s, g.named); g.canHave(st) {
			return st, true
		}
	}
	if o.Kind == lexicon.Spokesperson {
		if st := r.voiced(s, o); g.canHave(st) {
			return st, true
		}
		if o.startsWith("presidential") || o.startsWith("government") {
			if st := r.capitalAhead(s, g.np); g.canHave(st) {
				return st, true
			}
		}
	}
	return nobody, false
}

// secretaryStates are the states whose ministers are secretaries: "Secretary of Defense".
var secretaryStates = [...]string{"USA", "PHL", "MEX"}

// canHave says whether a state can have an office: it is not the diplomat's
// host, not one that never had it, as Japan has no president, and not one whose
// president was just spoken of.
func (r *articleReader) canHave(o *Office, state int32) bool {
	return state >= 0 && state != o.Target && !r.journeys.isGuest(state) && r.hasOffice(o, r.Entities[state].ID) && !r.taken(o, state)
}

// taken says whether somebody else, just spoken of, holds the same office of a
// state that has it once: "Paraguay's president met President Etcheverry".
func (r *articleReader) taken(o *Office, state int32) bool {
	if o.entry < 0 || o.Former || o.Planned {
		return false
	}
	if o.Kind == lexicon.Royal && isSovereign(o.Role) {
		return r.hasPresident(state) // "Kenyan President William Ruto met King Felipe"
	}
	post := r.duty(o)
	if post == "" {
		return false
	}
	for i := len(r.Offices) - 1; i >= r.story.offices && i > len(r.Offices)-window; i-- {
		h := &r.Offices[i]
		if h.Owner == state && h.Person != o.Person && h.entry >= 0 && !h.Former && !h.Planned && (!h.Guess || r.lex.Offices[h.entry].Only != "") && r.duty(h) == post && r.present(h.Person, o.Sentence) {
			return true
		}
	}
	return false
}

// hasPresident says whether a state has a president, of whom was just spoken.
func (d *Document) hasPresident(state int32) bool {
	for i := len(d.Offices) - 1; i >= d.story.offices && i > len(d.Offices)-window; i-- {
		if h := &d.Offices[i]; h.Owner == state && !h.Former && d.officeID(h) == "president" {
			return true
		}
	}
	return false
}
