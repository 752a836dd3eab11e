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
	switch o.Kind {
	case "judge":
		if d.officeID(o) != "attorney-general" {
			return d.courtOf(o)
		}
	case "party":
		if !strings.HasPrefix(strings.ToLower(o.Role), "party ") {
			return -1
		}
		return d.partyNamed(s.Index)
	case "company", "cleric", "local":
		return -1
	case "royal":
		if !isSovereign(o.Role) && !strings.EqualFold(o.Role, "crown prince") {
			return r.hostOf(d, s, np)
		}
	}
	if o.Clause >= 0 && (o.Kind == "envoy" || o.Kind == "org-head") {
		return -1 // "was appointed envoy": by whom else
	}
	caller, _ := r.callerState(d, s, np)
	d.guest = max(r.guestState(d, s, np), r.destination(d, s, np), caller) + 1
	if id := d.officeID(o); id == "rebel-leader" || id == "police-chief" ||
		id == "leader" && o.Rule == "title.verb" && (s.NPs[np].Det == r.w.a || s.NPs[np].Det == r.w.an) || // "became a leader"
		o.Kind == "head-of-state" && r.ofStranger(s, np) || r.ofFirm(s, np) {
		return -1
	}
	switch id := d.officeID(o); {
	case id == "leader", id == "chief", id == "head", id == "junta-leader", o.Kind == "military", o.Kind == "spokesperson":
		if r.Rebellious(s, np) {
			return -1 // "separatist military leader X"
		}
	}
	if r.answers(d, o) {
		return r.answering(d)
	}
	if st := r.saysWith(d, s, np); r.canHave(d, o, st) {
		return st
	}
	if st := r.teamLed(d, s, np); r.canHave(d, o, st) {
		return st
	}
	if o.Kind == "spokesperson" && r.attributed(d, s, o) < 0 {
		if e := r.speakingBody(d, s, np); e >= 0 {
			if st := d.Entities[e].State; st >= 0 && national(&d.Entities[e]) {
				return st
			}
			if d.accredits(e) {
				return e
			}
			return -1 // a party's, a firm's
		}
	}
	if r.crowdLeads(d, s, o) || r.ofBreakaway(s, o) || o.Rule == "title.apposition" && r.entryOfBody(s, np) {
		return -1
	}
	named := np // "headed by the foreign minister, X": what stands in the clause is the name
	if x := apposedTo(s, np); x >= 0 && s.NPs[np].Clause < 0 {
		named = x
	}
	if st := r.teamOf(d, s, named); o.Kind != "diplomat" && o.Kind != "envoy" && r.canHave(d, o, st) {
		o.Guess = false
		return st
	}
	if st := r.amongState(d, s, np); r.canHave(d, o, st) {
		o.Guess = false // "two Cuban ministers, including Defence Minister X"
		return st
	}
	if e := r.onlyWith(d, s, o); e >= 0 {
		return e
	}
	if o.Kind == "org-head" {
		return r.ledBody(d, s, np, o)
	}
	if e := r.promisedBy(d, s, np, o); e >= 0 && (o.Kind == "spokesperson" || o.Kind == "military" || d.Entities[e].Type == model.Organization) {
		return e
	}
	if o.Kind == "diplomat" || o.Kind == "envoy" {
		if st := r.dispatch(d, s); r.canHave(d, o, st) {
			o.Guess = false
			return st
		}
	}
	if st := r.besideState(d, s, named); o.Kind == "diplomat" && r.canHave(d, o, st) {
		o.Guess = false // "the Kenyan delegation was headed by the ambassador to"
		return st
	}
	if r.unspoken(d, o) {
		return -1
	}
	if before := r.listedBefore(d, s, np); o.Kind == "royal" && before >= 0 && r.peerOf(d, o, before) {
		return -1 // "King Carl of Sweden and Queen Sofía": of another state
	}
	if o.Person >= 0 && r.inOffice(d, o.Person, o) {
		if st := r.termState(d, o.Person); r.canHave(d, o, st) {
			return st // "President George W. Bush" of 2007
		}
	}
	g := guess{r: r, d: d, s: s, np: np, named: named, o: o}
	if o.Kind == "diplomat" && d.home > 0 && d.Entities[o.Person].State < 0 && namelessTitle(s, np) && !r.ofUnknown(s, np) && r.canHave(d, o, d.home-1) {
		o.Guess = false
		if st := r.presentedTo(d, s, named); st == d.home-1 && d.across(st) >= 0 {
			return d.across(st)
		}
		return d.home - 1 // in a guide to the relations of a state its envoys need no name
	}
	if st := d.heldBefore(o); st >= 0 {
		return st
	}
	if e := &d.Entities[o.Person]; (o.Kind == "head-of-state" || o.Kind == "head-of-government") && d.home > 0 && e.Lex < 0 && e.State < 0 && namelessTitle(s, np) && !r.ofUnknown(s, np) {
		if st := d.across(d.home - 1); r.canHave(d, o, st) {
			return st // nor do those who rule the other
		}
	}
	if st := r.counterpartsOther(d, s, np); r.canHave(d, o, st) {
		return st
	}
	if st := r.cabinetOf(d, s, named, o); r.canHave(d, o, st) {
		return st
	}
	if st := r.voiced(d, s, o); o.Kind == "spokesperson" && r.canHave(d, o, st) {
		return st
	}
	if role := strings.ToLower(o.Role); o.Kind == "spokesperson" && (strings.HasPrefix(role, "presidential") || strings.HasPrefix(role, "government")) {
		if st := r.capitalAhead(d, s, np); r.canHave(d, o, st) {
			return st
		}
	}
	return g.weigh()
}

// saysWith is the state that does what a clause tells while its officer says why: "China condemned
// the pact, with spokesman X saying"; -1 elsewhere.
func (r *Resolver) saysWith(d *Document, s *syntax.Sentence, np int32) int32 {
	if s.NPs[np].Prep != r.w.with {
		return -1
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Kind != syntax.Participial || c.Subj != np || c.Gov < 0 || !r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Speaks) {
			continue
		}
		if subj := s.Clauses[c.Gov].Subj; subj >= 0 && s.Class(subj) == syntax.CState && s.NPs[subj].Next < 0 && !s.Verbs[s.Clauses[c.Gov].Verb].Passive {
			return d.stateOf(&d.Refs[s.Index][subj])
		}
	}
	return -1
}

// voiced is the state whose mind a spokesman tells in a quotation before his name: "China believes
// that ...," said X, a foreign ministry spokesman; -1 for none.
func (r *Resolver) voiced(d *Document, s *syntax.Sentence, o *Office) int32 {
	if len(s.Clauses) == 0 {
		return -1
	}
	c := &s.Clauses[0]
	if c.Subj < 0 || s.Class(c.Subj) != syntax.CState || s.NPs[c.Subj].Next >= 0 || s.NPs[c.Subj].Last > o.First || !s.Doc.Tokens[s.Verbs[c.Verb].First].InQuote {
		return -1
	}
	switch r.lex.Word(s.Verbs[c.Verb].Lemma).Text {
	case "believe", "hope", "oppose", "support", "urge", "call", "welcome", "respect", "regard", "think", "condemn", "reject", "want", "attach", "stand", "consider", "appreciate", "regret", "expect":
		return d.stateOf(&d.Refs[s.Index][c.Subj])
	}
	return -1
}

// capitalAhead is the state in which a sentence says at its beginning what follows: "In Jakarta,
// presidential spokesman X said"; -1 elsewhere.
func (r *Resolver) capitalAhead(d *Document, s *syntax.Sentence, np int32) int32 {
	if np == 0 || s.Class(0) != syntax.CState || !r.opensIn(s) {
		return -1
	}
	return d.stateOf(&d.Refs[s.Index][0])
}

// cabinetOf is the state whose minister stands right before "and" another with another office and
// no state: "Secretary of State Antony Blinken and Secretary of Defense Lloyd Austin"; -1 for none.
func (r *Resolver) cabinetOf(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	lead := s.NPs[np].Lead
	if o.Kind != "minister" || lead == np || s.NPs[lead].Next != np || !joined(s, np) {
		return -1
	}
	first := r.onePerson(d, s, lead)
	for i := len(d.Offices) - 1; i >= 0 && first >= 0 && d.Offices[i].Sentence == s.Index; i-- {
		if x := &d.Offices[i]; x.Person == first && x.Kind == "minister" && x.entry != o.entry && !x.Former && x.Owner >= 0 {
			return x.Owner
		}
	}
	return -1
}

// heldBefore is the state whose the text has said that a person's office is, where it tells of
// the same one again: "President Parmelin of Switzerland ... President Parmelin"; -1 for none.
func (d *Document) heldBefore(o *Office) int32 {
	for i := len(d.Offices) - 1; o.Person >= 0 && i >= d.lately(); i-- {
		if x := &d.Offices[i]; x.Person == o.Person && x.entry == o.entry && !x.Former && !x.Guess && x.Owner >= 0 {
			return x.Owner
		}
	}
	return -1
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
	before := r.listedBefore(d, s, np)
	e := r.termState(d, o.Person)
	switch {
	case e < 0 && o.nation == 0 && d.un && d.officeID(o) == "deputy-secretary-general":
		return d.entity(r.lex.Index("org:united-nations"))
	case e < 0 && o.nation == 0 && d.officeID(o) == "secretary-general":
		return d.mainBody()
	case e >= 0 && o.nation == 0 && d.Entities[e].Type == model.State && r.heldOffice(d, o, e) && d.spokenOf(e):
		return e // "General Secretary To Lam" in an article about Vietnam
	case e >= 0 && (d.Entities[e].Type == model.Organization || e+1 == o.nation):
		return e // "Soviet Secretary-General Leonid Brezhnev" was the leader there
	case o.nation > 0:
		return -1
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
	for _, e := range d.orgs {
		x := &d.Entities[e]
		if e == best || x.Lex < 0 || x.Kind != "igo" {
			continue
		}
		switch n := d.counts[x.Lex]; {
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
	if o.Person < 0 || o.Kind == "org-head" || d.Entities[o.Person].State >= 0 {
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
func (r *Resolver) onlyWith(d *Document, s *syntax.Sentence, o *Office) int32 {
	if o.entry < 0 {
		return -1
	}
	only := r.lex.Index(r.lex.Offices[o.entry].Only)
	switch id := d.officeID(o); {
	case only < 0, id == "secretary-of-state" && o.Last < s.Last && s.Words[o.Last] == r.w.for_: // "Secretary of State for Defence": Britain's
		return -1
	case id == "foreign-secretary" && o.Person >= 0 && d.Entities[o.Person].Lex >= 0 && r.termState(d, o.Person) != d.entity(only):
		return -1 // "Foreign Secretary Alicia Bárcena", whom the dictionaries know as Mexico's
	case id == "foreign-secretary" && d.counts[only] == 0:
		for lex, n := range d.counts {
			if n > 0 && r.hasForeignSecretary(lex) {
				return -1
			}
		}
	}
	return d.entity(only)
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
// title as American papers write it: "Sen.", "Rep.", "House Speaker"; -1 for others.
func (r *Resolver) americanTitle(d *Document, o *Office) int32 {
	i := r.lex.Index("USA")
	if d.counts[i] == 0 {
		return -1
	}
	if o.Kind == "legislator" && (strings.HasPrefix(o.Role, "Sen.") || strings.HasPrefix(o.Role, "Rep.") || strings.HasPrefix(o.Role, "House Speaker") || strings.HasPrefix(o.Role, "Speaker of the House")) {
		return d.entity(i)
	}
	role := strings.ToLower(o.Role)
	for _, post := range [...]string{"homeland security advis", "assistant to the president", "deputy national security advisor", "white house", "domestic policy advis", "national climate advis"} {
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

// speakingBody is the one organization that speaks in this sentence before noun phrase
// np or in the sentence before, whose spokesman goes without its name: "The agency said
// it would help. 'We can,' said spokesman X"; -1 for none.
func (r *Resolver) speakingBody(d *Document, s *syntax.Sentence, np int32) int32 {
	in := func(s *syntax.Sentence, before int32) int32 {
		for c := range s.Clauses {
			cl := &s.Clauses[c]
			if cl.Kind != syntax.Main || cl.Subj < 0 || cl.Subj >= before {
				continue
			}
			ref := &d.Refs[s.Index][cl.Subj]
			if len(ref.Actors) != 1 || s.NPs[cl.Subj].Next >= 0 {
				return -1
			}
			e := ref.Actors[0]
			if d.Entities[e].Type == model.Person {
				e = d.employer(e) // "The Secretary-General condemned it, spokesman X said"
			}
			if e >= 0 && d.Entities[e].Type == model.Organization {
				return e
			}
			return -1
		}
		return -1
	}
	if e := in(s, np); e >= 0 || s.Index == 0 {
		return e
	}
	i := s.Index - 1
	for i > 0 && i > s.Index-3 && quoted(d.Sentences[i]) {
		i-- // what he says himself
	}
	return in(d.Sentences[i], int32(len(d.Sentences[i].NPs)))
}

// quoted says whether a sentence begins with words in quotation marks.
func quoted(s *syntax.Sentence) bool { return len(s.NPs) > 0 && s.NPs[0].Quoted }

// employer is whose office a person holds, as the text has told it last; -1 for none.
func (d *Document) employer(person int32) int32 {
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		if o := &d.Offices[i]; o.Person == person && !o.Former {
			return o.Owner
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
			if r.lex.Word(s.Words[s.Parts[k].First]).Is(lexicon.Breakaway) {
				return true
			}
		}
	}
	return false
}

// companion is the state of the one whom an officer goes somewhere with: "the president
// attended the summit in Rome with Foreign Minister X"; -1 for none.
func (r *Resolver) companion(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 || o.Kind != "minister" && o.Kind != "official" && o.Kind != "military" {
		return -1
	}
	switch verb := r.lex.Word(s.Verbs[s.Clauses[n.Clause].Verb].Lemma); {
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
// minister"; -1 for none.
func (r *Resolver) amongOfficers(s *syntax.Sentence, np int32) int32 {
	lead := &s.NPs[s.NPs[np].Lead]
	if r.lex.Word(lead.Prep).Text != "including" {
		return -1
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
		if d.pick(p.Senses, lexicon.State, lexicon.Metonym) == lex {
			return true
		}
		if place := d.pick(p.Senses, lexicon.Place); place >= 0 && r.lex.Index(r.lex.Entities[place].State) == lex {
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
	for _, e := range d.orgs {
		if d.Entities[e].Kind != "party" || d.seen[e] < sentence-far {
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
		return r.secretaries(d)
	}
	return -1
}

// courtOf is the court of several states named last, for a prosecutor named without
// one; -1 for none.
func (d *Document) courtOf(o *Office) int32 {
	if d.officeID(o) != "prosecutor" {
		return -1
	}
	for i := len(d.orgs) - 1; i >= 0; i-- {
		if e := &d.Entities[d.orgs[i]]; e.Kind == "court" {
			if e.State < 0 {
				return d.orgs[i]
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
		if lex := r.lex.Index(id); d.counts[lex] > most {
			best, most = lex, d.counts[lex]
		}
	}
	if best < 0 {
		return -1
	}
	return d.entity(best)
}

// countrymen is the state of those whom a list with a title names: "Two other
// Sudanese, former minister Ahmed Haroun and ..."; -1 for none.
func (r *Resolver) countrymen(d *Document, s *syntax.Sentence, np int32) int32 {
	for _, x := range [...]int32{np, s.NPs[np].Lead} {
		if a := s.NPs[x].Appos; a >= 0 && s.Class(a) == syntax.CState && s.HeadPart(a).Is(lexicon.People) {
			if lex := d.pick(s.HeadPart(a).Senses, lexicon.People); lex >= 0 {
				return d.entity(lex)
			}
		}
	}
	return -1
}

// announced is the state that the sentence before says has announced or done something,
// where its minister now says more: "Chad has recalled its envoy. Foreign Minister X said";
// -1 for none.
func (r *Resolver) announced(d *Document, s *syntax.Sentence, np int32) int32 {
	if s.Index == 0 || s.Index-1 < d.began[s.Index] {
		return -1
	}
	if c := r.subjectOf(s, s.NPs[np].Lead); c < 0 || r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Class&lexicon.Reporting == 0 {
		return -1
	}
	t := d.Sentences[s.Index-1]
	for c := range t.Clauses {
		cl := &t.Clauses[c]
		if cl.Kind != syntax.Main || cl.Subj < 0 {
			continue
		}
		if t.NPs[cl.Subj].Next >= 0 || t.Verbs[cl.Verb].Passive {
			return -1
		}
		st := d.stateOf(&d.Refs[s.Index-1][cl.Subj])
		if cl.Obj >= 0 { // "Chad invaded Niger": either's may speak
			if other := d.stateOf(&d.Refs[s.Index-1][cl.Obj]); other >= 0 && other != st {
				return -1
			}
		}
		return st
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
	for i := len(d.Offices) - 1; i >= d.story && d.Offices[i].Sentence >= sentence-reach; i-- {
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
	for i := sentence; i >= 0 && i > sentence-window; i-- {
		if np := d.Sentences[i].Dateline; np >= 0 {
			return d.stateOf(&d.Refs[i][np])
		}
	}
	return -1
}

// WrittenAt is the town where what a sentence belongs to was written, by the dateline
// before it; -1 for none.
func (d *Document) WrittenAt(sentence int) int32 {
	for i := sentence; i >= 0 && i > sentence-window; i-- {
		if np := d.Sentences[i].Dateline; np >= 0 {
			return d.Refs[i][np].Place
		}
	}
	return -1
}

// knownAs says whether the dictionaries know a person, named in full, by the same
// office: "Secretary of State John Foster Dulles".
func (r *Resolver) knownAs(d *Document, e int32, o *Office) bool {
	x := &d.Entities[e]
	if e != o.Person || x.Lex < 0 || o.entry < 0 || r.lex.Offices[o.entry].Only == "" {
		return false
	}
	return slices.ContainsFunc(r.lex.Entities[x.Lex].Terms, func(t lexicon.Term) bool { return strings.EqualFold(t.Office, o.Role) })
}

// inOffice says whether the dictionaries know a person to have held the very office when
// the article was written: "President Biden" of 2023.
func (r *Resolver) inOffice(d *Document, e int32, o *Office) bool {
	x := &d.Entities[e]
	if e != o.Person || x.Lex < 0 || d.published == "" || o.Kind != "head-of-state" && o.Kind != "head-of-government" {
		return false
	}
	return slices.ContainsFunc(r.lex.Entities[x.Lex].Terms, func(t lexicon.Term) bool {
		return strings.EqualFold(t.Office, o.Role) && t.At(d.published)
	})
}

// canHave says whether a state can have an office: it is not the diplomat's
// host, not one that never had it, as Japan has no president, and not one whose
// president was just spoken of.
func (r *Resolver) canHave(d *Document, o *Office, state int32) bool {
	return state >= 0 && state != o.Target && state+1 != d.guest && r.hasOffice(o, d.Entities[state].ID) && !r.taken(d, o, state)
}

// destination is the state to which the officer whom noun phrase np, or the name it
// describes, is told to go: "a visit to Quito by Foreign Minister X"; -1 for none.
func (r *Resolver) destination(d *Document, s *syntax.Sentence, np int32) int32 {
	if x := apposedTo(s, np); x >= 0 {
		np = x
	}
	n := &s.NPs[s.NPs[np].Lead]
	if r.lex.Word(s.Words[n.First]).Text == "visiting" && n.Clause >= 0 {
		return r.hostOfVisitor(d, s, s.NPs[np].Lead)
	}
	if n.Prep != r.w.by && n.Prep != r.w.of || n.Up < 0 {
		return -1
	}
	for m := range s.NPs {
		x := &s.NPs[m]
		if x.Prep == r.w.to && x.First < n.First && s.HeadPart(int32(m)) != nil && (x.Up == n.Up || n.Up == int32(m) && x.Up >= 0 && s.Class(x.Up) == syntax.CEvent) {
			return d.stateOf(&d.Refs[s.Index][m])
		}
	}
	return -1
}

// hostOfVisitor is the state where the visitor is whom noun phrase np names, by where his clause
// says that it was or whose officer it names beside him: "In Cairo, he met visiting envoy X",
// "the Egyptian president told visiting Minister X"; -1 for none.
func (r *Resolver) hostOfVisitor(d *Document, s *syntax.Sentence, np int32) int32 {
	clause := s.NPs[np].Clause
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause == clause && n.Prep == r.w.in && s.Class(int32(m)) == syntax.CState {
			ref := r.refOf(d, s, int32(m))
			return d.stateOf(&ref)
		}
	}
	c := &s.Clauses[clause]
	for _, m := range [...]int32{c.Subj, c.Obj} {
		if m >= 0 && m != np && (s.Class(m) == syntax.CPerson || s.Class(m) == syntax.COffice) {
			ref := r.refOf(d, s, m)
			return d.stateOf(&ref)
		}
	}
	return -1
}

// boundFor is the state where noun phrase np goes, whose officer goes home to none: "Foreign
// Minister X flew to Quito"; -1 for none.
func (r *Resolver) boundFor(d *Document, s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		w := r.lex.Word(v.Lemma)
		if c.Subj < 0 || c.Subj != np && !s.Same(c.Subj, np) || !w.Does(lexicon.Goes|lexicon.Visits) || w.Text == "return" || v.Head+1 < s.Last && r.lex.Word(s.Words[v.Head+1]).Text == "back" {
			continue
		}
		if c.Obj >= 0 {
			r.refOf(d, s, c.Obj)
			if st := d.stateAt(r, s, c.Obj); st >= 0 {
				return st
			}
		}
		for m := range s.NPs {
			if n := &s.NPs[m]; n.Clause == int32(i) && n.First > v.Head && (n.Prep == r.w.to || n.Prep == r.w.in) {
				r.refOf(d, s, int32(m))
				if st := d.stateAt(r, s, int32(m)); st >= 0 {
					return st
				}
			}
		}
	}
	return -1
}

// guestState is the state of the officer whom noun phrase np, or the name it describes,
// receives: "the Russian minister was welcomed by Deputy Minister X"; -1 for none.
func (r *Resolver) guestState(d *Document, s *syntax.Sentence, np int32) int32 {
	if x := apposedTo(s, np); x >= 0 {
		np = x
	}
	lead := s.NPs[np].Lead
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		w := r.lex.Word(v.Lemma)
		if c.Subj < 0 || v.Neg || !w.Does(lexicon.Receives) {
			continue
		}
		guest := int32(-1)
		if v.Passive && s.NPs[lead].Prep == r.w.by && s.NPs[lead].Clause == int32(i) {
			guest = c.Subj
		} else if !v.Passive && s.Same(c.Subj, lead) {
			guest = c.Obj
		}
		if guest < 0 || guest == lead || s.Class(guest) != syntax.COffice && s.Class(guest) != syntax.CPerson {
			continue
		}
		return d.stateOf(&d.Refs[s.Index][guest])
	}
	return -1
}

// callerState is the state of who meets noun phrase np abroad, or after an officer of
// another state, and that state: "met President Vera of Chile and later Foreign Minister X";
// -1 for none.
func (r *Resolver) callerState(d *Document, s *syntax.Sentence, np int32) (home, host int32) {
	if x := apposedTo(s, np); x >= 0 {
		np = x
	}
	lead := s.NPs[np].Lead
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || c.Subj >= np || !r.meets(s, int32(i), lead) {
			continue
		}
		caller := r.onePerson(d, s, c.Subj)
		if caller < 0 || d.Entities[caller].State < 0 {
			continue
		}
		home = d.Entities[caller].State
		if st, ok := d.abroad[caller]; ok && st != home {
			return home, st
		}
		foreign := func(t *syntax.Sentence, m int32) int32 { // the state of another's officer
			if e := r.onePerson(d, t, m); e >= 0 && d.Entities[e].State != home {
				return d.Entities[e].State
			}
			return -1
		}
		for m := c.Subj + 1; m < lead; m++ {
			if st := foreign(s, m); st >= 0 && r.meets(s, int32(i), m) {
				return home, st
			}
		}
		if s.Index == 0 {
			continue
		}
		t := d.Sentences[s.Index-1]
		for k := range t.Clauses {
			if t.Clauses[k].Subj < 0 || r.onePerson(d, t, t.Clauses[k].Subj) != caller {
				continue
			}
			for m := range t.NPs {
				if st := foreign(t, int32(m)); st >= 0 && r.meets(t, int32(k), int32(m)) {
					return home, st
				}
			}
		}
	}
	return -1, -1
}

// meets says whether noun phrase np is whom the subject of a clause meets: its object, or
// behind "with" and talks.
func (r *Resolver) meets(s *syntax.Sentence, clause, np int32) bool {
	c, n := &s.Clauses[clause], &s.NPs[np]
	v := &s.Verbs[c.Verb]
	if v.Passive || v.Neg {
		return false
	}
	meeting := r.lex.Word(v.Lemma).Does(lexicon.Meets)
	if c.Obj == np {
		return meeting
	}
	return n.Prep == r.w.with && n.Clause == clause && (n.Up < 0 && meeting || n.Up >= 0 && r.lex.Gathers(s.HeadWord(n.Up)))
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
		return o.Kind == "military"
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
	return o.Kind == "military" || o.Kind == "legislator" || n.Head > n.PFirst
}

// throneNamed is the one state an article names that has or had somebody of a
// title: "Oman played a part, and we thank Sultan Haytham"; -1 for none or several.
func (r *Resolver) throneNamed(d *Document, title string) int32 {
	return d.onlyNamed(func(lex int32) bool { return slices.Contains(r.thrones[title], r.lex.Entities[lex].ID) })
}

// onlyNamed is the one state an article names of those that fit; -1 for none or several.
func (d *Document) onlyNamed(fits func(lex int32) bool) int32 {
	one := int32(-1)
	for lex, n := range d.counts {
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
	post := r.duty(d, o)
	if post == "" {
		return false
	}
	for i := len(d.Offices) - 1; i >= d.story && i > len(d.Offices)-window; i-- {
		h := &d.Offices[i]
		if h.Owner == state && h.Person != o.Person && h.entry >= 0 && !h.Former && !h.Planned && (!h.Guess || r.lex.Offices[h.entry].Only != "") && r.duty(d, h) == post && d.present(h.Person, o.Sentence) {
			return true
		}
	}
	return false
}

// present says whether a person is spoken of in a sentence or the one before, or
// speaks.
func (d *Document) present(person int32, sentence int) bool {
	return d.seen[person] >= sentence-1 || person == d.Speaker || sentence > 0 && d.Speakers[sentence-1] == person
}

// post names the office of a state that one person holds at a time, "" for one
// that several do.
func (r *Resolver) post(entry int32) string {
	e := &r.lex.Offices[entry]
	switch e.Kind {
	case "head-of-state", "head-of-government":
		return e.ID
	case "minister":
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
	return o.entry < 0 || o.Kind == "diplomat" || !slices.Contains(r.lex.Offices[o.entry].Never, state)
}

// listedBefore is the person named before in the same list: "Israeli prime
// minister Benjamin Netanyahu and energy minister Yuval Steinitz"; -1 for none.
func (r *Resolver) listedBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	lead := s.NPs[np].Lead
	if o := apposedTo(s, np); lead == np && o >= 0 && s.NPs[o].PossNP < 0 && !r.isDiplomat(s, np) { // "X, the negotiator, and Y, the deputy speaker"
		np, lead = o, s.NPs[o].Lead
	}
	if lead == np {
		return -1
	}
	prev := lead
	for i := 0; s.NPs[prev].Next >= 0 && s.NPs[prev].Next != np && i < 64; i++ {
		prev = s.NPs[prev].Next
	}
	return r.onePerson(d, s, prev)
}

// isDiplomat says whether a noun phrase names a diplomat's office.
func (r *Resolver) isDiplomat(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	return p != nil && p.Kind == syntax.POffice && r.lex.Offices[p.Ref].Kind == "diplomat"
}

// peerOf says whether a person holds an office whose holder stands in a list with
// those of other states rather than with his own officers: "President Roosevelt,
// Prime Minister Churchill and Marshal Stalin", "Emperor Wilhelm and Queen Victoria".
func (r *Resolver) peerOf(d *Document, o *Office, person int32) bool {
	reigns := func(kind, role string) bool {
		return kind == "head-of-state" && !deputy(role) || kind == "royal" && isSovereign(role)
	}
	if o.Kind != "military" && !reigns(o.Kind, o.Role) {
		return false
	}
	return slices.ContainsFunc(d.Offices[max(d.story, len(d.Offices)-window):], func(h Office) bool {
		return h.Person == person && (reigns(h.Kind, h.Role) || o.Kind == "military" && h.Kind == "head-of-government")
	})
}

// dispatch is the United States where a line says which of their diplomats writes to
// the Secretary of State or the other way round: "The Ambassador in France (Bruce) to
// the Secretary of State"; -1 elsewhere.
func (r *Resolver) dispatch(d *Document, s *syntax.Sentence) int32 {
	if len(s.Clauses) > 0 {
		return -1
	}
	for np := range s.NPs {
		if p := s.HeadPart(int32(np)); p != nil && p.Kind == syntax.POffice && strings.HasSuffix(r.lex.Offices[p.Ref].ID, "secretary-of-state") && s.NPs[np].Det == r.w.the && !s.NPs[np].Apposed {
			return d.entity(r.lex.Index("USA"))
		}
	}
	return -1
}

// senderState is the state whose officer gives a diplomat orders: "Secretary of
// State Knox instructed Chargé Hutchinson"; -1 for none.
func (r *Resolver) senderState(d *Document, s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || !s.Same(c.Obj, s.NPs[np].Lead) || s.Verbs[c.Verb].Passive {
			continue
		}
		if r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Orders) {
			if e := d.stateOf(&d.Refs[s.Index][c.Subj]); e >= 0 {
				return e
			}
			return r.belongs(d, d.Refs[s.Index][c.Subj])
		}
	}
	return -1
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
	case before && r.lex.Word(s.HeadWord(m)).Text == "side":
		return r.lex.Word(n.Prep).Text == "on"
	case n.Prep != r.w.for_ || s.Class(m) != syntax.CState:
		return false
	case before:
		return s.NPs[np].Prep == r.w.by && s.Doc.Tokens[n.Last].Kind == text.Comma
	default:
		c := s.NPs[s.NPs[np].Lead].Clause
		return n.Up == np && c >= 0 && r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Signs)
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

// reportState is the state whose government reports what a noun phrase does:
// "Chancellor X's trip was put off, the Austrian government said"; -1 for none.
func (r *Resolver) reportState(d *Document, s *syntax.Sentence, np int32) int32 {
	acts := false
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 {
			continue
		}
		if c.Subj <= np {
			acts = acts || s.Same(c.Subj, np) || s.NPs[c.Subj].PossNP == np
			continue
		}
		acts = acts || s.NPs[c.Subj].PossNP == np
		if acts && r.lex.Word(s.Verbs[c.Verb].Lemma).Class&lexicon.Reporting != 0 && r.lex.Head(s.HeadWord(c.Subj))&lexicon.Government != 0 {
			return r.ownerState(d, s, c.Subj)
		}
	}
	return -1
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

// whereState is the state where the sentence so far is: "While in Panama, she
// met President Cortizo"; -1 for none.
func (r *Resolver) whereState(d *Document, s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0 && m > np-24; m-- {
		n := &s.NPs[m]
		if n.Prep != r.w.in && n.Prep != r.w.to && n.PossNP < 0 {
			continue
		}
		if ref := &d.Refs[s.Index][m]; len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.State {
			return ref.Actors[0]
		}
		if e := r.placeIn(d, s, m); e >= 0 {
			return e
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
	return c > 0 && r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Class&lexicon.Reporting != 0
}

// toldOf is the state of which a clause tells something "according to" the one noun phrase
// np names: "Chad will send troops to Mali, according to Foreign Minister X"; -1 for none.
func (r *Resolver) toldOf(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Prep != r.w.accordingTo || n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 {
		return -1
	}
	subj := s.Clauses[n.Clause].Subj
	ref := r.refOf(d, s, subj)
	if st := d.stateOf(&ref); st >= 0 {
		return st
	}
	return r.ownerState(d, s, subj) // "Chad's economy grows, according to"
}

// saysOf is the state whose doings the clause reports that a noun phrase is the subject of, and
// whether they are to come: "Foreign Minister X said Chad would leave"; -1 for none.
func (r *Resolver) saysOf(d *Document, s *syntax.Sentence, np int32) (state int32, will bool) {
	own := r.subjectOf(s, s.NPs[np].Lead)
	if own < 0 || r.lex.Word(s.Verbs[s.Clauses[own].Verb].Lemma).Class&lexicon.Reporting == 0 {
		return -1, false
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Kind != syntax.Complement || c.Gov != own || c.Subj < 0 || s.Class(c.Subj) != syntax.CState || s.NPs[c.Subj].Next >= 0 {
			continue
		}
		if e := r.power(d, s, c.Subj); e >= 0 && d.Entities[e].Type == model.State {
			v := &s.Verbs[c.Verb]
			switch r.lex.Word(v.Modal).Text {
			case "will", "would", "shall":
				return e, true
			}
			return e, v.Progressive
		}
	}
	return -1, false
}

// receives is the state where somebody is met who stands before the place: "shall
// see Chancellor X in Vienna", "the inauguration of President X in Monrovia"; -1
// for none.
func (r *Resolver) receives(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	event := false
	if n.Prep == r.w.of && n.Up >= 0 {
		p := s.HeadPart(n.Up)
		event = p != nil && p.Kind == syntax.PEvent
	}
	if c := n.Clause; !event {
		if c < 0 || !s.Same(s.Clauses[c].Obj, np) && (n.Prep != r.w.by || !s.Verbs[s.Clauses[c].Verb].Passive) {
			return -1
		}
		if !r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Receives | lexicon.Meets) {
			return -1
		}
	}
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Prep != r.w.in || s.NPs[m].First != n.Last+1 {
		return -1
	}
	if ref := r.refOf(d, s, m); len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.State {
		return ref.Actors[0]
	}
	return r.placeIn(d, s, m)
}

// addresseeState is the state that is recognized by what is sent to whom noun phrase np names,
// or to whom an envoy there presents himself: "recognized Chad in a message to President X",
// "when he sent President X a letter"; -1 for none.
func (r *Resolver) addresseeState(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Clause < 0 || n.Prep != r.w.to && !s.Same(s.Clauses[n.Clause].Obj, np) {
		return -1
	}
	if host := r.hostOf(d, s, np); host >= 0 {
		return host
	}
	for c, deep := n.Clause, 0; c >= 0 && deep < 4; c, deep = s.Clauses[c].Gov, deep+1 {
		cl := &s.Clauses[c]
		if cl.Obj < 0 || !r.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.HostsEnvoy) || s.Class(cl.Obj) != syntax.CState {
			continue
		}
		if e := r.power(d, s, cl.Obj); e >= 0 && d.Entities[e].Type == model.State {
			return e
		}
	}
	return -1
}

// presentedTo is the state whose head is named as taking the credentials of noun phrase np;
// -1 for none.
func (r *Resolver) presentedTo(d *Document, s *syntax.Sentence, np int32) int32 {
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.to || n.Clause < 0 {
			continue
		}
		if c := &s.Clauses[n.Clause]; c.Subj == np && r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Presents) && r.credentials(s, c.Obj) {
			if st := r.headOf(d, s, int32(m)); st >= 0 {
				return st
			}
		}
	}
	return -1
}

// hostOf is the state where he serves who presents his credentials to whom noun phrase np
// names: "The American ambassador to Monaco, X, presented his credentials to Prince Y"; -1
// for none.
func (r *Resolver) hostOf(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Prep != r.w.to || n.Clause < 0 {
		return -1
	}
	c := &s.Clauses[n.Clause]
	if c.Subj < 0 || !r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Presents) || !r.credentials(s, c.Obj) {
		return -1
	}
	envoy := r.onePerson(d, s, c.Subj)
	for i := len(d.Offices) - 1; envoy >= 0 && i >= d.lately(); i-- {
		if o := &d.Offices[i]; o.Person == envoy && o.Target >= 0 && !o.Former {
			return o.Target
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
	if r.reports(s, np) { // "Chad will leave if Niger does not, Foreign Minister X said": Chad's
		if st := r.actor(d, s, np, own, true); st >= 0 {
			return st
		}
	}
	return r.actor(d, s, np, own, false)
}

// writerState is the state that does something by a text of whoever noun phrase np names:
// "Norway recognized Chad in a message from King X"; -1 for none.
func (r *Resolver) writerState(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Prep != r.w.from && n.Prep != r.w.by || n.Up < 0 || n.Clause < 0 || r.lex.Head(s.HeadWord(n.Up))&lexicon.Utterance == 0 {
		return -1
	}
	for c, deep := n.Clause, 0; c >= 0 && deep < 4; c, deep = s.Clauses[c].Gov, deep+1 {
		if subj := s.Clauses[c].Subj; subj >= 0 && s.Class(subj) == syntax.CState && !s.Verbs[s.Clauses[c].Verb].Passive {
			return d.stateOf(&d.Refs[s.Index][subj])
		}
	}
	return -1
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
	if r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Orders) {
		return d.stateOf(&d.Refs[s.Index][s.Clauses[c].Subj])
	}
	return -1
}

// topicState is the state a paragraph is about so far: the one that acts in
// its sentences before this; -1 for none.
func (r *Resolver) topicState(d *Document, s *syntax.Sentence) int32 {
	para := d.Text.Sentences[s.Index].Paragraph
	for at := s.Index - 1; at >= 0 && at >= s.Index-4 && d.Text.Sentences[at].Paragraph == para; at-- {
		t := d.Sentences[at]
		for i := range t.Clauses {
			subj := t.Clauses[i].Subj
			if subj < 0 || t.NPs[subj].Next >= 0 {
				continue
			}
			if st := d.stateOf(&d.Refs[at][subj]); st >= 0 {
				return st
			}
		}
	}
	return -1
}

// spokenOf says whether the article names a state.
func (d *Document) spokenOf(e int32) bool {
	lex := d.Entities[e].Lex
	return d.Entities[e].Type != model.State || lex >= 0 && (d.counts[lex] > 0 || d.bodied[lex]) ||
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
	for lex, n := range d.counts {
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
