package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// groupState is the state whose officers the sentence before speaks of last, where this one only says who they are, np among
// them: "introduced six Kenyan ministers. | These are | Energy Minister X"; -1 for none.
func (r *articleReader) groupState(s *syntax.Sentence, np int32) int32 {
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
		return r.oneState(&r.Refs[s.Index][c.Subj]) // "sanctioned Kenyan officials. The officials include Energy Minister X"
	}
	if det := r.lex.Word(n.Det).Text; s.HeadWord(c.Subj) != r.w.they && (n.PFirst != n.PLast || det != "these" && det != "those") {
		return -1
	}
	t := r.Sentences[s.Index-1]
	for m := int32(len(t.NPs)) - 1; m >= 0; m-- {
		if t.Class(m) == syntax.COffice && t.NPs[m].Plural && t.NPs[m].Next < 0 && t.NPs[m].Lead == m {
			return r.oneState(&r.Refs[t.Index][m])
		}
	}
	return -1
}

// othersState is the state of the other officers whom a list names behind an officer; -1 for none.
func (r *articleReader) othersState(s *syntax.Sentence, np int32) int32 {
	m := s.NPs[np].Next
	if m < 0 || s.Class(m) != syntax.COffice || !s.NPs[m].Plural || r.lex.Word(s.Words[s.NPs[m].First]).Text != "other" {
		return -1
	}
	return r.ownerState(s, m)
}

// capitalAhead is the state in which a sentence says at its beginning what follows: "In Jakarta,
// presidential spokesman X said"; -1 elsewhere.
func (r *articleReader) capitalAhead(s *syntax.Sentence, np int32) int32 {
	if np == 0 || s.Class(0) != syntax.CState || !r.opensIn(s) {
		return -1
	}
	return r.stateOf(&r.Refs[s.Index][0])
}

// guestFrom is the state of the guest, the colleague or the neighbour whom noun phrase np names: "his
// Spanish guest, Prime Minister X"; -1 for none.
func (r *articleReader) guestFrom(s *syntax.Sentence, np int32) int32 {
	a := s.NPs[np].Appos
	if a < 0 || s.HeadPart(a) == nil || s.HeadPart(a).Kind != syntax.PNoun || !r.isColleague(s, s.HeadPart(a)) && s.NPs[a].PossWord == 0 {
		return -1
	}
	for k := s.NPs[a].PFirst; k < s.NPs[a].Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PEntity {
			if lex := r.Tally.Pick(p.Senses, lexicon.Demonym); lex >= 0 {
				return r.entity(lex)
			}
		}
	}
	if m := a + 1; m < np && s.NPs[m].Up == a && s.NPs[m].Prep == r.w.from {
		return r.stateAt(s, m)
	}
	return -1
}

// cabinetOf is the state whose minister stands right before "and" another with another office and
// no state: "Secretary of State Antony Blinken and Secretary of Defense Lloyd Austin"; -1 for none.
func (r *articleReader) cabinetOf(s *syntax.Sentence, np int32, o *Office) int32 {
	lead := s.NPs[np].Lead
	if o.Kind != lexicon.Minister || lead == np || s.NPs[lead].Next != np || !joined(s, np) {
		return -1
	}
	first := r.onePerson(s, lead)
	for i := len(r.Offices) - 1; i >= 0 && first >= 0 && r.Offices[i].Sentence == s.Index; i-- {
		if x := &r.Offices[i]; x.Person == first && x.Kind == lexicon.Minister && x.entry != o.entry && !x.Former && x.Owner >= 0 {
			return x.Owner
		}
	}
	return -1
}

// counterpartsOther is the other of the two states spoken of together last, where an officer is
// named with his counterpart in one: "Peru and Chile restored ties. Foreign Minister X and his
// Chilean counterpart"; -1 for none.
func (r *articleReader) counterpartsOther(s *syntax.Sentence, np int32) int32 {
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
	st := r.ownerState(s, m)
	two := r.together(s.Index, 2, func(e int32) int32 {
		if r.Entities[e].Type == model.State {
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

// anotherOf is whose the same office was that somebody before held: "along with another
// former prime minister, X"; -1 for none.
func (r *articleReader) anotherOf(s *syntax.Sentence, np int32, o *Office) int32 {
	if s.NPs[np].Det != r.w.another {
		return -1
	}
	for i := len(r.Offices) - 1; i >= r.lately(); i-- {
		if x := &r.Offices[i]; x.entry == o.entry && x.Owner >= 0 {
			return x.Owner
		}
	}
	return -1
}

// amongState is the state of those whom an officer is one of; -1 for none.
func (r *articleReader) amongState(s *syntax.Sentence, np int32) int32 {
	of := r.amongOfficers(s, np)
	if of < 0 {
		return -1
	}
	st := r.stateOf(&r.Refs[s.Index][of])
	if st < 0 {
		st = r.ownerState(s, of)
	}
	for m := of + 1; st < 0 && m < np; m++ { // "three aides of Chávez"
		if s.NPs[m].Up == of && s.NPs[m].Prep == r.w.of {
			if e := r.onePerson(s, m); e >= 0 {
				st = r.Entities[e].State
			}
		}
	}
	return st
}

// companion is the state of the one whom an officer goes somewhere with: "the president
// attended the summit in Rome with Foreign Minister X", "Deputy Minister X accompanied Rios"; -1 for none.
func (r *articleReader) companion(s *syntax.Sentence, np int32, o *Office) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 || o.Kind != lexicon.Minister && o.Kind != lexicon.Official && o.Kind != lexicon.Military && r.officeID(o) != "attorney-general" {
		return -1
	}
	switch verb := r.verbOf(s, n.Clause); {
	case verb.Text == "accompany" && s.Clauses[n.Clause].Subj == s.NPs[np].Lead && s.Clauses[n.Clause].Obj >= 0:
		ref := r.refOf(s, s.Clauses[n.Clause].Obj)
		return r.stateOf(&ref)
	case n.Prep == r.w.with && verb.Does(lexicon.Goes|lexicon.Visits):
	case n.Prep == r.w.by && verb.Text == "accompany":
	default:
		return -1
	}
	if e := r.onePerson(s, s.Clauses[n.Clause].Subj); e >= 0 {
		return r.Entities[e].State
	}
	return -1
}

// amongOfficers is the noun phrase of the officers whom an officer is one of: "nine
// American officials, including Senator X", "three aides of Chávez, among them the
// minister", "two envoys - X and Y -"; -1 for none.
func (r *sentenceReader) amongOfficers(s *syntax.Sentence, np int32) int32 {
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

// foreign says whether a sentence speaks of a state as of another's than the one
// whose officer it tells of: "her Pakistani counterpart", "the visit of X to Islamabad".
func (r *articleReader) foreign(s *syntax.Sentence, lex int32) bool {
	return r.seen(s, lex, func(up int32) bool { return up < 0 || s.Class(up) != syntax.COffice }) // also "the ambassador to Islamabad called on"
}

// seen says whether a sentence names a state as that of a colleague, or behind "to" and
// what away lets pass.
func (r *articleReader) seen(s *syntax.Sentence, lex int32, away func(up int32) bool) bool {
	for m := range s.NPs {
		n := &s.NPs[m]
		p := s.HeadPart(int32(m))
		if p == nil {
			continue
		}
		if p.Kind == syntax.PNoun && r.isColleague(s, p) && n.PossWord != 0 {
			if e := r.partOwner(s, int32(m)); e >= 0 && r.Entities[e].Lex == lex {
				return true
			}
		}
		if n.Prep != r.w.to || p.Kind != syntax.PEntity || !away(n.Up) {
			continue
		}
		if r.Tally.Pick(p.Senses, lexicon.State, lexicon.Metonym) == lex {
			return true
		}
		if place := r.Tally.Pick(p.Senses, lexicon.Place); place >= 0 && r.lex.Index(r.lex.Entities[place].State) == lex {
			return true
		}
	}
	return false
}

// secretaryBefore is the state with secretaries whose officer stands before in the same list: "Secretary of State
// Blinken and | Secretary of Defense Austin met Philippine Foreign Secretary Manalo"; -1 for none.
func (r *articleReader) secretaryBefore(s *syntax.Sentence, np int32) int32 {
	before := r.listedBefore(s, np)
	if before < 0 {
		return -1
	}
	st := r.Entities[before].State
	if st >= 0 && slices.Contains(secretaryStates[:], r.Entities[st].ID) {
		return st
	}
	return -1
}

// countrymen is the state of those whom a list with a title names: "Two other
// Sudanese, former minister Ahmed Haroun and ...", or of those it begins with him: "five Malians, among them"; -1 for none.
func (r *articleReader) countrymen(s *syntax.Sentence, np int32) int32 {
	for _, x := range [...]int32{np, s.NPs[np].Lead} {
		among := s.NPs[x].Up
		if among >= 0 && (s.NPs[x].Prep == r.w.of || !s.NPs[among].Plural || s.NPs[among].Last >= s.Last || s.Doc.Tokens[s.NPs[among].Last].Kind != text.Comma) {
			among = -1 // not "President Rios of the Malians"
		}
		for _, who := range [...]int32{among, s.NPs[x].Appos} {
			if who < 0 || s.Class(who) != syntax.CState || !s.HeadPart(who).Is(lexicon.People) {
				continue
			}
			if lex := r.Tally.Pick(s.HeadPart(who).Senses, lexicon.People); lex >= 0 {
				return r.entity(lex)
			}
		}
	}
	return -1
}

// otherMinister is the state of which whoever stands before a minister on a list is one too: "the Kenyan foreign minister, Ana Otieno, and
// the minister for trade, | Tom Mutua"; -1 for none.
func (r *articleReader) otherMinister(s *syntax.Sentence, np int32, o *Office) int32 {
	if o.Kind != lexicon.Minister || s.NPs[np].Det != r.w.the {
		return -1
	}
	before := r.listedBefore(s, np)
	for i := len(r.Offices) - 1; before >= 0 && i >= 0 && r.Offices[i].Sentence == s.Index; i-- {
		if x := &r.Offices[i]; x.Person == before && x.Kind == lexicon.Minister && !x.Guess && x.Owner >= 0 && r.canHave(o, x.Owner) {
			return x.Owner
		}
	}
	return -1
}

// listedBefore is the person named before in the same list: "Israeli prime
// minister Benjamin Netanyahu and energy minister Yuval Steinitz"; -1 for none.
func (r *articleReader) listedBefore(s *syntax.Sentence, np int32) int32 {
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
	return r.onePerson(s, prev)
}

// officialBehind is the one state that has the office of an official named behind in the same list: "Deputy
// Attorney General X and Deputy Secretary of State Y"; -1 for none.
func (r *articleReader) officialBehind(s *syntax.Sentence, np int32) int32 {
	for x, i := s.NPs[np].Next, 0; x >= 0 && i < 64; x, i = s.NPs[x].Next, i+1 {
		for k := s.NPs[x].PFirst; k < s.NPs[x].PLast; k++ {
			if p := &s.Parts[k]; p.Kind == syntax.POffice && r.lex.Offices[p.Ref].Kind == lexicon.Official {
				if only := r.lex.Index(r.lex.Offices[p.Ref].Only); only >= 0 {
					return r.entity(only)
				}
			}
		}
	}
	return -1
}

// peerOf says whether a person holds an office whose holder stands in a list with
// those of other states rather than with his own officers: "President Roosevelt,
// Prime Minister Churchill and Marshal Stalin", "Emperor Wilhelm and Queen Victoria".
func (r *articleReader) peerOf(o *Office, person int32) bool {
	reigns := func(kind lexicon.OfficeKind, role string) bool {
		return kind == lexicon.HeadOfState && !deputy(role) || kind == lexicon.Royal && isSovereign(role)
	}
	if o.Kind != lexicon.Military && !reigns(o.Kind, o.Role) {
		return false
	}
	return slices.ContainsFunc(r.Offices[max(r.story.offices, len(r.Offices)-window):], func(h Office) bool {
		return h.Person == person && (reigns(h.Kind, h.Role) || o.Kind == lexicon.Military && h.Kind == lexicon.HeadOfGovernment)
	})
}

// behalfState is the state for which a noun phrase acts: "Foreign Minister
// Peiris signed on behalf of Sri Lanka", "and on the Chilean side by | Foreign Minister Salas", "and,
// for Chile, by | Foreign Minister Salas", "signed by | Foreign Minister Salas | for Chile"; -1 for none.
func (r *articleReader) behalfState(s *syntax.Sentence, np int32) int32 {
	for _, m := range [...]int32{np - 1, np + 1} {
		if m < 0 || m >= int32(len(s.NPs)) || !r.forWhom(s, np, m) {
			continue
		}
		if e := r.belongs(r.refOf(s, m)); e >= 0 && r.Entities[e].Type == model.State {
			return e
		}
	}
	m := np + 1
	if m+1 < int32(len(s.NPs)) && s.NPs[m+1].PossNP == m {
		m++ // "on behalf of Peru's | president"
	}
	if m < int32(len(s.NPs)) && r.lex.Word(s.NPs[m].Prep).Text == "on behalf of" && s.NPs[m].First < s.NPs[np].Last+6 {
		e := r.power(s, m)
		if e < 0 {
			e = r.ownerState(s, m)
		}
		if e >= 0 && r.Entities[e].Type == model.State {
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
			if e := r.belongs(r.refOf(s, int32(m))); e >= 0 && r.Entities[e].Type == model.State {
				return e
			}
		}
	}
	return -1
}

// forWhom says whether the noun phrase m beside another says for whom that one acts.
func (r *sentenceReader) forWhom(s *syntax.Sentence, np, m int32) bool {
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
func (r *sentenceReader) entryOfBody(s *syntax.Sentence, np int32) bool {
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
func (r *articleReader) teamOf(s *syntax.Sentence, np int32) int32 {
	list := s.NPs[np].Lead
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || c.Subj == list || c.Obj != list || !r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Comprises) || !r.lex.Word(s.HeadWord(c.Subj)).Is(lexicon.Delegation) {
			continue
		}
		return r.ownerState(s, c.Subj)
	}
	return -1
}

// teamLed is the state whose delegation a noun phrase leads: "National Security Adviser X led a
// Norwegian team to"; -1 for none.
func (r *articleReader) teamLed(s *syntax.Sentence, np int32) int32 {
	c := r.subjectOf(s, np)
	if c < 0 {
		return -1
	}
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.Obj < 0 || v.Passive || !r.lex.Word(v.Lemma).Does(lexicon.Leads) || !r.lex.Word(s.HeadWord(cl.Obj)).Is(lexicon.Delegation) {
		return -1
	}
	if st := r.ownerState(s, cl.Obj); st >= 0 || s.NPs[cl.Obj].Det != r.w.the {
		return st
	}
	return r.delegationState(s)
}

// besideState is the state of those beside whom a noun phrase stands: "Nepal's
// delegation is led by Foreign Secretary X", "accompanied by Defence Minister
// X", and "under President X Nauru broke with"; -1 for none.
func (r *articleReader) besideState(s *syntax.Sentence, np int32) int32 {
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
	subj := r.refOf(s, c.Subj)
	return r.stateOf(&subj)
}

// subjectOf is the clause a noun phrase is the subject of; -1 for none.
func (r *sentenceReader) subjectOf(s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		if s.Same(s.Clauses[i].Subj, np) {
			return int32(i)
		}
	}
	return -1
}

// reports says whether a noun phrase is the subject of a verb of saying after what
// it says: "talks will be held in Istanbul, Foreign Minister X said", "according to".
func (r *sentenceReader) reports(s *syntax.Sentence, np int32) bool {
	if s.NPs[np].Prep == r.w.accordingTo {
		return true
	}
	c := r.subjectOf(s, s.NPs[np].Lead)
	return c > 0 && r.verbOf(s, c).Does(lexicon.Reporting)
}

// presentedTo is the state whose head is named as taking the credentials of noun phrase np;
// -1 for none.
func (r *articleReader) presentedTo(s *syntax.Sentence, np int32) int32 {
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.to || n.Clause < 0 {
			continue
		}
		if c := &s.Clauses[n.Clause]; c.Subj == np && r.lex.Word(s.Verbs[c.Verb].Lemma).OfOffice(lexicon.Presents) && r.credentials(s, c.Obj) {
			if st := r.headOf(s, int32(m)); st >= 0 {
				return st
			}
		}
	}
	return -1
}

// actingState is the state that acts in another clause of the sentence before
// a noun phrase that acts itself: "Colombia has cut its ties with Israel,
// President Quimbaya announced"; -1 for none.
func (r *articleReader) actingState(s *syntax.Sentence, np int32) int32 {
	own := r.subjectOf(s, s.NPs[np].Lead)
	if own < 0 {
		return r.writerState(s, np)
	}
	if st := r.clausePlace(s, own); st >= 0 {
		return st // "flew to London, where Prime Minister X told her"
	}
	if r.reports(s, np) { // "Chad will leave if Niger does not, Foreign Minister X said": Chad's
		if st := r.actor(s, np, own, true); st >= 0 {
			return st
		}
	}
	return r.actor(s, np, own, false)
}

// actor is the state that acts nearest before a noun phrase, in another clause than its
// own: in a main one or in any; -1 for none.
func (r *articleReader) actor(s *syntax.Sentence, np, own int32, main bool) int32 {
	for m := np - 1; m >= 0 && m > np-24; m-- {
		n := &s.NPs[m]
		if n.Clause < 0 || n.Clause == own || s.Clauses[n.Clause].Subj != m || n.Next >= 0 || main && s.Clauses[n.Clause].Kind != syntax.Main {
			continue
		}
		e := r.belongs(r.Refs[s.Index][m])
		if e < 0 && n.PossNP >= 0 {
			e = r.belongs(r.Refs[s.Index][n.PossNP])
		}
		if of := m + 1; e < 0 && s.NPs[of].Up == m && s.NPs[of].Prep == r.w.of { // "both houses of the Czech parliament"
			e = r.belongs(r.Refs[s.Index][of])
		}
		if e >= 0 {
			if r.Entities[e].Type == model.Organization {
				e = r.Entities[e].State
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
func (r *articleReader) orderingState(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[s.NPs[np].Lead].Clause
	if c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np || s.Verbs[s.Clauses[c].Verb].Passive || !s.Same(s.Clauses[c].Obj, s.NPs[np].Lead) {
		return -1
	}
	if v := r.verbOf(s, c); v.Does(lexicon.Orders) || v.Text == "accredit" {
		return r.stateOf(&r.Refs[s.Index][s.Clauses[c].Subj])
	}
	return -1
}
