package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// posting is a diplomat's post whose place the title does not name.
type posting struct {
	*articleReader

	s     *syntax.Sentence
	np    int32 // the title
	lead  int32 // the first of its list
	o     *Office
	moved bool // he is called home or sent away
}

// host supplies the state where a diplomat is posted that the title does not
// name: the one that summons or expels him, the one where he is or arrives, or
// the one that speaks or was spoken of; -1 for none.
func (r *articleReader) host(s *syntax.Sentence, np int32, o *Office) int32 {
	if o.Owner < 0 && !o.Guess {
		return -1
	}
	if poss := s.NPs[np].PossNP; poss >= 0 && s.Class(poss) == syntax.COffice {
		return -1 // "the president's diplomatic counsellor" is at home
	}
	if o.Owner >= 0 && r.Entities[o.Owner].Type == model.Organization && r.officeID(o) == "minister-plenipotentiary" {
		return -1 // "the Union's peace commissioner"
	}
	p := posting{articleReader: r, s: s, np: np, lead: s.NPs[np].Lead, o: o}
	for _, way := range [...]func(*posting) (int32, bool){(*posting).byPlace, (*posting).byClause, (*posting).atUN, (*posting).byStory} {
		if host, known := way(&p); known {
			return host
		}
	}
	return -1
}

// fits says whether an entity can be the host: a state other than his own.
func (p *posting) fits(e int32) bool {
	return e >= 0 && e != p.o.Owner && p.Entities[e].Type == model.State
}

// byPlace decides by the place that the title stands in: whose court it is, what stands behind it, who is represented or
// handed a note.
func (p *posting) byPlace() (host int32, known bool) {
	s := p.s
	if p.missions.asksCourt(s.Index) { // told in this sentence: "received the credentials of the ambassadors X and Y"
		for i := range s.Clauses {
			p.receivesEnvoys(s, int32(i))
		}
	}
	if p.fits(p.missions.court) && s.Index-p.missions.courtAt <= far {
		return p.missions.court, true
	}
	if lex := p.capitalBehind(s, p.np); lex >= 0 && p.fits(p.entity(lex)) {
		return p.entity(lex), true // "Ambassador Ana Rios in Lima"
	}
	if st := p.whereMission(s, p.np); p.fits(st) {
		return st, true // "in Juba for the day, opened an embassy there and introduced its ambassador, X"
	}
	if n := &s.NPs[p.lead]; n.Clause >= 0 {
		subj := s.Clauses[n.Clause].Subj
		switch {
		case n.Prep == p.w.by && p.verbOf(s, n.Clause).Text == "represent":
			if e := p.whereClause(s, n.Clause, subj); p.fits(e) {
				return e, true // "Belize is represented in Mexico by Ambassador X"
			}
		case n.Prep == p.w.to && subj >= 0 && p.handsNote(s, n.Clause):
			if e := p.stateOf(&p.Refs[s.Index][subj]); e >= 0 && p.Entities[e].Type == model.State {
				if e == p.o.Owner && p.o.Guess { // whoever hands it over has no ambassador at home
					p.o.Owner = p.groups.across(e)
				}
				if p.fits(e) {
					return e, true
				}
			}
		}
	}
	if e := p.hostOfDeed(s, p.lead); p.fits(e) {
		return e, true
	}
	e := p.hostOfGroup(s, p.np, p.fits)
	return e, e >= 0
}

// byClause decides by what is done to him, or what he does: who summons, expels or receives him, where he goes.
func (p *posting) byClause() (host int32, known bool) {
	s := p.s
	for i := range s.Clauses {
		c, clause := &s.Clauses[i], int32(i)
		if c.Subj >= 0 && p.calledIn(s, clause, p.lead) {
			if e := p.stateOf(&p.Refs[s.Index][c.Subj]); p.fits(e) {
				return e, true
			}
		}
		switch {
		case s.Same(c.Obj, p.lead), s.Same(c.Obj2, p.lead):
			host, known = p.asObject(clause)
		case s.Same(c.Subj, p.lead):
			host, known = p.asSubject(clause)
		}
		if known {
			return host, true
		}
	}
	return -1, false
}

// asObject decides by the clause whose object he is: "Chad threw out | the German ambassador".
func (p *posting) asObject(clause int32) (host int32, known bool) {
	s, o, c := p.s, p.o, &p.s.Clauses[clause]
	if c.Subj < 0 || c.Subj >= p.np || s.Verbs[c.Verb].Copula || c.Kind == syntax.Relative && p.verbOf(s, clause).Does(lexicon.Prompts) {
		return -1, false
	}
	e := p.stateOf(&p.Refs[s.Index][c.Subj])
	if home := p.callsHome(s, clause); home >= 0 && e >= 0 && o.Guess {
		o.Owner = e
		if from := p.fromWhere(s, home); p.fits(from) {
			return from, true // "Peru recalled Ambassador X from Oslo"
		}
		return -1, true
	}
	if own := e >= 0 && e == o.Owner || p.amongStates(s, c.Subj, o.Owner); !own {
		return e, p.fits(e)
	}
	p.moved = true // "Australia recalled its ambassador"
	from := p.fromWhere(s, clause)
	return from, p.fits(from)
}

// asSubject decides by the clause whose subject he is: "the ambassador left Sofia", "was summoned to the ministry in Prague".
func (p *posting) asSubject(clause int32) (host int32, known bool) {
	s, c := p.s, &p.s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if w := p.lex.Word(v.Lemma).Text; (w == "leave" || w == "depart") && c.Obj >= 0 { // "left Sofia and arrived in Istanbul"
		left := p.refOf(s, c.Obj)
		if st := p.stateOf(&left); p.fits(st) {
			return st, true
		}
	}
	after := p.np
	if c.Kind == syntax.Participial && v.First < s.NPs[p.np].First {
		after = -1 // "Summoned to the ministry in Prague, the ambassador"
	}
	if e := p.whereClause(s, clause, after); p.fits(e) && !p.missionClosed(s, clause) {
		return e, true
	}
	if e := p.calledTo(s, clause); p.fits(e) {
		return e, true
	}
	if e := p.hostOver(s, clause); p.fits(e) {
		return e, true
	}
	if e := p.callsOn(s, clause); p.fits(e) && p.officeID(p.o) != "permanent-representative" && p.atUnitedNations(s) < 0 {
		return e, true
	}
	if e := p.calledBy(s, clause); p.fits(e) {
		return e, true
	}
	if !v.Passive {
		return -1, false
	}
	if g := c.Gov; g >= 0 && c.Kind == syntax.Complement && s.Clauses[g].Subj >= 0 {
		if e := p.stateOf(&p.Refs[s.Index][s.Clauses[g].Subj]); p.fits(e) {
			return e, true // "Chad demanded that the ambassador be recalled"
		}
	}
	p.moved = true
	from := p.fromWhere(s, clause)
	return from, p.fits(from) // "was recalled from Belgrade"
}

// atUN decides for those who are posted at the United Nations, where its envoys speak.
func (p *posting) atUN() (host int32, known bool) {
	s, id := p.s, p.officeID(p.o)
	at := p.atUnitedNations(s)
	if id == "permanent-representative" {
		un := p.lex.Index("org:united-nations")
		if _, named := p.register.known(un); named || at >= 0 {
			return p.entity(un), true
		}
		return -1, true
	}
	if m := &p.missions.latest; p.atMission(s) && (m.owner == p.o.Owner || m.owner < 0 && m.sentence < s.Index) && p.fits(m.host) {
		return m.host, true
	}
	if at >= 0 {
		if id == "ambassador" && p.speaksOf(s, at) && p.lex.Entities[at].ID != "org:united-nations-human-rights-council" { // whose envoys are in Geneva
			return p.entity(p.lex.Index("org:united-nations")), true
		}
		return -1, true
	}
	e := p.datelineBody(s.Index)
	return e, e >= 0 && id == "ambassador" // "UNITED NATIONS (AP)"
}

// byStory decides by whom the text is about.
func (p *posting) byStory() (host int32, known bool) {
	s, o := p.s, p.o
	if o.Rule == "title.before" && p.Holds(o.Person, lexicon.Official) {
		return -1, true // "Ambassador Vera", a security advisor by what was told before: a rank
	}
	if p.Speaker >= 0 {
		if e := p.country(p.Speaker); p.fits(e) {
			return e, true
		}
	}
	if st := p.mateState(s, p.lead); p.fits(st) && p.officeID(o) == "minister" {
		return st, true
	}
	if e, ok := p.missions.postOf(o.Owner); ok && p.fits(e) {
		return e, true // "Israel's ambassador to Ankara", named later
	}
	if e := p.boundTo(s, p.np, o.Owner); p.fits(e) {
		return e, true
	}
	if e := p.topicState(s, true); o.Owner >= 0 && p.fits(e) { // whose sender is not known may be that state's own
		return e, true
	}
	if e := p.groups.across(o.Owner); p.fits(e) {
		return e, true
	}
	if p.moved {
		return p.mainState(func(lex int32) bool { return o.Owner < 0 || lex != p.Entities[o.Owner].Lex }), true
	}
	return -1, false
}

// boundTo is the state that the sender of the envoy noun phrase np names is told to recognise or to take up relations with, just before:
// "Cuba has recognised Honduras. | Its ambassador called on"; -1 for none.
func (r *articleReader) boundTo(s *syntax.Sentence, np, sender int32) int32 {
	if sender < 0 || s.NPs[np].Plural {
		return -1
	}
	for i := s.Index; i >= max(r.story.began(s.Index), s.Index-1); i-- {
		t := r.Sentences[i]
		for c := len(t.Clauses) - 1; c >= 0; c-- {
			cl := &t.Clauses[c]
			v := &t.Verbs[cl.Verb]
			if cl.Subj < 0 || cl.Obj < 0 || v.Passive || v.Neg || i == s.Index && v.First > s.NPs[np].First || !r.lex.In(lexicon.Binds, v.Lemma) || r.stateOf(&r.Refs[i][cl.Subj]) != sender {
				continue
			}
			if !r.lex.Word(t.HeadWord(cl.Obj)).Is(lexicon.Bond) {
				return r.oneState(&r.Refs[i][cl.Obj])
			}
			if m := behind(t, cl.Obj, r.w.with); m >= 0 {
				return r.oneState(&r.Refs[i][m])
			}
		}
	}
	return -1
}

// hostOfGroup is the state that sends away officers among whom noun phrase np is: "expelled six diplomats, including | Ambassador X",
// "Chad announced that six diplomats, among them | X, had been expelled"; -1 for none.
func (r *articleReader) hostOfGroup(s *syntax.Sentence, np int32, fits func(int32) bool) int32 {
	of := r.amongOfficers(s, np)
	if of < 0 {
		return -1
	}
	for i := range s.Clauses {
		c, by := &s.Clauses[i], int32(-1)
		switch v := &s.Verbs[c.Verb]; {
		case !v.Passive && c.Subj < of && s.Same(c.Obj, s.NPs[of].Lead) && r.putsOut(s, int32(i)):
			by = c.Subj
		case v.Passive && c.Gov >= 0 && s.Same(c.Subj, s.NPs[of].Lead) && r.lex.Word(v.Lemma).Does(lexicon.Ousts):
			by = s.Clauses[c.Gov].Subj
		}
		if by >= 0 {
			if e := r.stateOf(&r.Refs[s.Index][by]); fits(e) {
				return e
			}
		}
	}
	return -1
}

// hostOfDeed is the state that protests to an envoy or expels him in a noun: "lodged a protest with | Ambassador X",
// "Chad's expulsion of | Ambassador X"; -1 for none.
func (r *articleReader) hostOfDeed(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Up < 0 {
		return -1
	}
	noun := s.HeadWord(n.Up)
	switch {
	case n.Prep == r.w.with && r.lex.In(lexicon.Protests, noun):
		c := s.NPs[n.Up].Clause
		if c < 0 || s.Verbs[s.Clauses[c].Verb].Passive || s.Clauses[c].Subj < 0 {
			return -1
		}
		return r.stateOf(&r.Refs[s.Index][s.Clauses[c].Subj])
	case n.Prep == r.w.of && r.lex.In(lexicon.Expulsion, noun):
		return r.ownerState(s, n.Up)
	}
	return -1
}

// whereMission is the state named before an embassy that somebody opens "there", whose ambassador noun phrase np is; -1 elsewhere.
func (r *articleReader) whereMission(s *syntax.Sentence, np int32) int32 {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj < 0 || cl.Obj >= np || r.lex.Head(s.HeadWord(cl.Obj))&lexicon.Chancery == 0 {
			continue
		}
		if at := s.NPs[cl.Obj].Last; at >= s.Last || r.lex.Word(s.Words[at]).Text != "there" {
			continue
		}
		for m := cl.Obj - 1; m >= 0; m-- {
			if st := r.stateOf(&r.Refs[s.Index][m]); st >= 0 && s.NPs[m].Prep == r.w.in {
				return st
			}
		}
	}
	return -1
}

// hostOver is the state that, or whose officer, acts in the clauses over one that tells of credentials: "President Vera put off
// a ceremony at which the ambassador was to present his credentials"; -1 for none.
func (r *articleReader) hostOver(s *syntax.Sentence, clause int32) int32 {
	if !r.credentials(s, s.Clauses[clause].Obj) {
		return -1
	}
	for g, deep := s.Clauses[clause].Gov, 0; g >= 0 && deep < 3; g, deep = s.Clauses[g].Gov, deep+1 {
		if subj := s.Clauses[g].Subj; subj >= 0 && !s.Same(subj, s.Clauses[clause].Subj) {
			return r.stateOf(&r.Refs[s.Index][subj])
		}
	}
	return -1
}

// capitalBehind is the state, as the dictionaries have it, whose capital stands behind "in" right behind somebody's
// name: "Ambassador Ana Rios in Lima"; -1 for none.
func (r *articleReader) capitalBehind(s *syntax.Sentence, np int32) int32 {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.in || s.NPs[m].First != s.NPs[np].Last+1 {
		return -1
	}
	if part := s.HeadPart(m); part != nil && part.Is(lexicon.Metonym) {
		return r.Tally.Pick(part.Senses, lexicon.Metonym)
	}
	return -1
}

// missionClosed says whether a clause tells where somebody remained whose embassy another clause of the
// sentence tells of: "The Embassy closed in May, although Ambassador Hale remained at Nairobi".
func (r *sentenceReader) missionClosed(s *syntax.Sentence, clause int32) bool {
	switch r.verbOf(s, clause).Text {
	case "remain", "stay":
	default:
		return false
	}
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Subj >= 0 && c.Subj != s.Clauses[clause].Subj && r.isMission(s, c.Subj)
	})
}

// handsNote says whether a clause hands somebody a note: "handed the protest to Ambassador X".
func (r *sentenceReader) handsNote(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	if c.Obj < 0 || s.Verbs[c.Verb].Passive {
		return false
	}
	if text := r.head(s, c.Obj); r.lex.Head(s.HeadWord(c.Obj))&lexicon.Utterance == 0 && text != "protest" && text != "list" {
		return false
	}
	w := r.verbOf(s, clause)
	return w.OfOffice(lexicon.Presents) || w.Text == "give" || w.Text == "pass"
}

// callsHome is the clause that tells from where a clause has its subject's own envoy come back: "recalled Ambassador X from Oslo",
// "asked Ambassador X | to return from Oslo", "ordered Ambassador X home"; -1 where it does not.
func (r *sentenceReader) callsHome(s *syntax.Sentence, clause int32) int32 {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if r.lex.In(lexicon.Recalls, v.Lemma) {
		return clause
	}
	home := func(i int32) bool { return i < s.Last && r.lex.Word(s.Words[i]).Text == "home" }
	if home(s.NPs[c.Obj].Last) {
		return clause
	}
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if x.Kind != syntax.Xcomp || x.Gov != clause || !r.lex.In(lexicon.ComesBack, s.Verbs[x.Verb].Lemma) {
			continue
		}
		if home(s.Verbs[x.Verb].Last) || slices.ContainsFunc(s.NPs, func(n syntax.NP) bool { return n.Clause == int32(i) && n.Prep == r.w.from }) {
			return int32(i)
		}
	}
	return -1
}

// takenFrom says whether whoever noun phrase np names is expelled or called home, so that "from" behind him tells from where.
func (r *sentenceReader) takenFrom(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	return c >= 0 && s.Clauses[c].Obj == np && (r.verbOf(s, c).Does(lexicon.Ousts) || r.callsHome(s, c) >= 0)
}

// fromWhere is the state from which a clause takes somebody away; -1 for none.
func (r *articleReader) fromWhere(s *syntax.Sentence, clause int32) int32 {
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause == clause && n.Prep == r.w.from {
			ref := r.refOf(s, int32(m))
			if e := r.oneState(&ref); e >= 0 {
				return e
			}
			return r.stateAt(s, int32(m))
		}
	}
	return -1
}

// manIn gives a person the post that he is said to be a state's man in: "London's man in
// Paris, Sir Peter Hall".
func (r *articleReader) manIn(s *syntax.Sentence, np, person int32) bool {
	n, m := &s.NPs[np], np+1
	if !r.lex.In(lexicon.OwnMan, s.HeadWord(np)) || n.PLast-n.PFirst != 1 || n.PossNP < 0 && n.PossWord != r.w.its || m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.in && s.NPs[m].Prep != r.w.at {
		return false
	}
	owner, target := int32(-1), r.stateAt(s, m)
	if n.PossNP >= 0 {
		owner = r.power(s, n.PossNP)
	} else if ref := r.possessor(s, np); len(ref.Actors) == 1 {
		owner = ref.Actors[0]
	}
	if target < 0 && s.Class(m) == syntax.COrg { // "Peru's man at the United Nations"
		target = r.power(s, m)
	}
	if owner < 0 || target < 0 || owner == target || r.Entities[owner].Type != model.State && !intergovernmental(&r.Entities[owner]) {
		return false
	}
	r.hold(Office{Person: person, Owner: owner, Target: target, entry: -1, chief: -1, Clause: -1, Kind: lexicon.Diplomat, Sentence: s.Index, First: n.First, Last: s.NPs[m].Last, Rule: "title.apposition"})
	return true
}

// summoned says whether a clause tells that a state summons or expels whom a noun phrase
// names, or tells him to leave.
func (r *sentenceReader) summoned(s *syntax.Sentence, np int32) bool {
	lead := s.NPs[np].Lead
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		v := &s.Verbs[c.Verb]
		w := r.lex.Word(v.Lemma)
		return (r.toldAway(s, c.Verb) || w.Does(lexicon.Ousts) || w.Text == "summon" || w.Text == "convoke") && (v.Passive && s.Same(c.Subj, lead) || !v.Passive && s.Same(c.Obj, lead))
	})
}

// toldAway says whether the clause of a verb tells somebody to leave: "ordered the ambassador to pack".
func (r *sentenceReader) toldAway(s *syntax.Sentence, verb int32) bool {
	return r.lex.In(lexicon.TellsTo, s.Verbs[verb].Lemma) && slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		return x.Kind == syntax.Xcomp && x.Gov >= 0 && s.Clauses[x.Gov].Verb == verb && r.lex.In(lexicon.GoesAway, s.Verbs[x.Verb].Lemma)
	})
}

// calledIn says whether a clause calls in the one a noun phrase names: "Chad called in
// the German ambassador".
func (r *sentenceReader) calledIn(s *syntax.Sentence, clause, np int32) bool {
	c := &s.Clauses[clause]
	if c.Obj >= 0 || r.lex.Word(s.Verbs[c.Verb].Lemma).Text != "call" {
		return false
	}
	for m := np; m <= np+1 && m < int32(len(s.NPs)); m++ { // the title or the name behind it
		if n := &s.NPs[m]; n.Prep == r.w.in && n.Clause == clause && (m == np || n.Appos == np) {
			return true
		}
	}
	return false
}

// callsOn is the state whose officer the subject of a clause calls on, as envoys do where they are posted: "The Omani ambassador
// called on the Polish president", "paid a call on"; -1 for none.
func (r *articleReader) callsOn(s *syntax.Sentence, clause int32) int32 {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if v.Passive || v.Neg || r.lex.Word(v.Lemma).Text != "call" && (c.Obj < 0 || r.head(s, c.Obj) != "call") {
		return -1
	}
	const reach = 4 // noun phrases
	first := max(c.Subj, c.Obj) + 1
	for m := first; m < min(first+reach, int32(len(s.NPs))); m++ {
		n := &s.NPs[m]
		if n.Prep != r.w.on || n.Clause != clause && n.Up != c.Obj || s.Class(m) == syntax.CDate {
			continue
		}
		if slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Kind == syntax.Xcomp && x.Gov == clause }) {
			return -1 // "called on the Polish president to act"
		}
		who := m
		if s.Class(m) == syntax.CPron { // "Talking to the ambassador, who called on him, | the Polish president said"
			if k := slices.IndexFunc(s.Clauses, func(x syntax.Clause) bool { return x.Kind == syntax.Main && x.Subj > m }); k >= 0 {
				who = s.Clauses[k].Subj
			}
		}
		if s.Class(who) != syntax.CPerson && s.Class(who) != syntax.COffice && s.Class(who) != syntax.CPron {
			return -1
		}
		if e := r.ownerState(s, who); e >= 0 {
			return e
		}
		ref := r.refOf(s, who)
		if len(ref.Actors) != 1 {
			return -1
		}
		return r.countryOf(ref.Actors[0])
	}
	return -1
}

// calledBy is the state by which one is summoned or sent away: "The envoy was summoned by
// the Polish foreign ministry"; -1 for none.
func (r *articleReader) calledBy(s *syntax.Sentence, clause int32) int32 {
	if !s.Verbs[s.Clauses[clause].Verb].Passive {
		return -1
	}
	np := r.by(s, clause)
	if np < 0 {
		return -1
	}
	if e := r.ownerState(s, np); e >= 0 {
		return e
	}
	ref := r.refOf(s, np)
	e := r.stateOf(&ref)
	if p := s.HeadPart(np); e >= 0 && p.Kind == syntax.PEntity && p.Last-p.First <= 2 && s.Class(np) != syntax.CState && r.Entities[e].Lex >= 0 && r.Tally.Times(r.Entities[e].Lex) == 0 {
		return -1 // "the Foreign Office", where Britain is not spoken of
	}
	return e
}

// calledTo is the state whose ministry one is summoned to: "The ambassador was called to
// the Polish foreign ministry"; -1 for none.
func (r *articleReader) calledTo(s *syntax.Sentence, clause int32) int32 {
	v := &s.Verbs[s.Clauses[clause].Verb]
	if verb := r.lex.Word(v.Lemma).Text; !v.Passive || verb != "summon" && verb != "call" && verb != "convoke" {
		return -1
	}
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.to || n.Clause != clause && (n.Up < 0 || s.NPs[n.Up].Clause != clause) {
			continue
		}
		if ref := r.refOf(s, int32(m)); len(ref.Actors) == 1 {
			if e := ref.Actors[0]; r.Entities[e].Type == model.State {
				return e
			} else if national(&r.Entities[e]) {
				return r.Entities[e].State
			}
		}
	}
	return -1
}

// notePost notes where a diplomat of owner is whom the text has not named, where that is another state.
func (d *Document) notePost(owner, host int32) {
	if host < 0 || host == owner || d.Entities[host].Type != model.State {
		return
	}
	d.missions.post(owner, host)
}

// postOf is where a diplomat is accredited, as far as the text has told; -1 for
// nowhere.
func (d *Document) postOf(person int32) int32 {
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		if o := &d.Offices[i]; o.Person == person && o.Target >= 0 {
			return o.Target
		}
	}
	return -1
}

// amongStates says whether one of a list stands for a state: "Chad and Mali recalled their ambassadors".
func (r *articleReader) amongStates(s *syntax.Sentence, np, state int32) bool {
	for m := s.NPs[np].Next; m >= 0; m = s.NPs[m].Next {
		if r.stateOf(&r.Refs[s.Index][m]) == state {
			return true
		}
	}
	return false
}

// Posted says whether the text tells that a person is accredited to a state.
func (d *Document) Posted(person, state int32) bool {
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		if o := &d.Offices[i]; o.Person == person && o.Target == state {
			return true
		}
	}
	return false
}

// goes notes the state where a clause says that a person goes or is: "arrived in Hanoi".
func (r *articleReader) goes(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || v.Neg || v.Passive {
		return
	}
	person := r.onePerson(s, c.Subj)
	if person < 0 {
		return
	}
	if all := r.members(s, c.Subj); len(all) > 1 {
		r.travelTogether(s, person, all[1:])
	}
	for m := c.Subj + 1; m < int32(len(s.NPs)); m++ {
		n := &s.NPs[m]
		if n.Clause != clause || n.Prep != r.w.in && n.Prep != r.w.to && n.Prep != r.w.at && (n.Prep != 0 || c.Obj != m) {
			continue
		}
		st := r.stateAt(s, m)
		if st < 0 {
			continue
		}
		r.journeys.goesTo(person, st)
		return
	}
}

// travelsWith notes with whom somebody is abroad: "flew to Oslo. She was accompanied by A and B".
func (r *articleReader) travelsWith(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	whom, who := c.Obj, c.Subj
	if v.Passive {
		whom, who = c.Subj, r.by(s, clause)
	}
	if whom < 0 || who < 0 || v.Neg {
		return
	}
	if person := r.onePerson(s, whom); person >= 0 && r.Away(person) {
		r.travelTogether(s, person, r.members(s, who))
	}
}

// travelTogether notes several people who go somewhere together, "the delegation" of what is told next.
func (r *articleReader) travelTogether(s *syntax.Sentence, first int32, rest []int32) {
	var others []int32
	for _, m := range rest {
		if e := r.onePerson(s, m); e >= 0 {
			others = append(others, e)
		}
	}
	r.journeys.delegation = leader{first, others, s.Index}
}

// stateAt is the state that a noun phrase names, or where the place it names lies; -1 for
// none.
func (r *articleReader) stateAt(s *syntax.Sentence, np int32) int32 {
	if e := r.oneState(&r.Refs[s.Index][np]); e >= 0 {
		return e
	}
	return r.placeIn(s, np)
}

// metState is the state of whom a guest or a diplomat meets where he is: "Qian arrived in
// Hanoi and will meet Prime Minister X", "the Dutch ambassador to Bangladesh called on
// Foreign Secretary Y"; -1 for none.
func (r *articleReader) metState(s *syntax.Sentence, np int32) int32 {
	guest, clause := r.metBy(s, np)
	if guest < 0 {
		return -1
	}
	if st := r.clausePlace(s, clause); st >= 0 && st != r.Entities[guest].State {
		return st
	}
	if st := r.stayOf(s, clause, np); st >= 0 && st != r.Entities[guest].State {
		return st
	}
	if r.Holds(guest, lexicon.Diplomat) {
		return r.postOf(guest)
	}
	if st, ok := r.journeys.wentTo(guest); ok && st != r.Entities[guest].State {
		return st
	}
	return -1
}

// callersHome is the state whose diplomat calls on whom noun phrase np names, where he is posted: no president of his own;
// -1 for none.
func (r *articleReader) callersHome(s *syntax.Sentence, np int32) int32 {
	guest, clause := r.metBy(s, np)
	if guest < 0 || !r.Holds(guest, lexicon.Diplomat) || r.postOf(guest) < 0 {
		return -1
	}
	if w := r.verbOf(s, clause); w.Text != "call" && !w.OfOffice(lexicon.Presents) {
		return -1
	}
	return r.Entities[guest].State
}

// metBy is the one officer of a state who meets whom noun phrase np names, and the clause that says so; -1 for none.
func (r *articleReader) metBy(s *syntax.Sentence, np int32) (guest, clause int32) {
	n := &s.NPs[s.NPs[np].Lead]
	at := s.NPs[np].Lead
	if up := n.Up; up >= 0 && (n.Prep == r.w.with || n.Prep == r.w.on) && r.lex.Word(s.HeadWord(up)).Is(lexicon.Talks) {
		at = up // "had talks with Prime Minister X", "paid a call on"
	}
	if clause = s.NPs[at].Clause; clause < 0 {
		return -1, -1
	}
	c := &s.Clauses[clause]
	if c.Kind == syntax.Relative && c.Gov >= 0 && c.Subj >= 0 && r.lex.Word(s.HeadWord(c.Subj)).Is(lexicon.Journey) {
		clause = c.Gov // "arrived in Lima for a visit that will include talks with President X"
		c = &s.Clauses[clause]
	}
	v := &s.Verbs[c.Verb]
	w := r.lex.Word(v.Lemma)
	switch {
	case c.Subj < 0 || c.Subj >= np || s.NPs[c.Subj].Next >= 0:
		return -1, -1
	case at != s.NPs[np].Lead: // the talks say it
	case v.Passive && w.Does(lexicon.Receives) && n.Prep == r.w.by:
	case !v.Passive && w.Does(lexicon.Meets) && (s.Same(c.Obj, at) || n.Prep == r.w.with):
	case !v.Passive && w.Text == "call" && n.Prep == r.w.on:
	case !v.Passive && w.OfOffice(lexicon.Presents) && n.Prep == r.w.to && r.credentials(s, c.Obj) &&
		!slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return r.lex.Word(s.Verbs[x.Verb].Lemma).Text == "accredit" }): // elsewhere too
	default:
		return -1, -1
	}
	if guest = r.onePerson(s, c.Subj); guest < 0 || r.Entities[guest].State < 0 {
		return -1, -1
	}
	return guest, clause
}

// stayOf is the state where a clause, or the one before it with the same subject, says ahead of noun
// phrase np that its subject is or goes, by its name or its capital's: "flew to London to see | Prime
// Minister X", "left London after talks with | Prime Minister X"; in Geneva all are guests. -1 for none.
func (r *articleReader) stayOf(s *syntax.Sentence, clause, np int32) int32 {
	subj := s.Clauses[clause].Subj
	for i := clause; i >= 0 && i >= clause-1; i-- {
		c := &s.Clauses[i]
		if c.Subj < 0 || c.Subj != subj && !s.Same(c.Subj, subj) {
			break
		}
		v := &s.Verbs[c.Verb]
		w := r.lex.Word(v.Lemma)
		for m := int32(0); m < np; m++ {
			n := &s.NPs[m]
			goes := n.Prep == r.w.to && n.First > v.First && w.Does(lexicon.Goes)
			journey := n.Prep == r.w.to && n.Up >= 0 && s.NPs[n.Up].Clause == i && r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Journey) // "began a visit to Peru"
			if !journey && (n.Clause != i || s.Class(m) != syntax.CState || n.Prep != r.w.in && n.Prep != r.w.at && !goes && (c.Obj != m || !w.Does(lexicon.Visits))) {
				continue
			}
			r.refOf(s, m)
			if st := r.stateAt(s, m); st >= 0 {
				return st
			}
		}
	}
	return -1
}

// inviterState is the state where one goes at the invitation of whom noun phrase np names: "a
// visit to Quito at the invitation of President X"; -1 for none.
func (r *articleReader) inviterState(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	up := n.Up
	if n.Prep == r.w.by && n.Clause >= 0 && r.verbOf(s, n.Clause).Text == "invite" {
		up = np // "visited Quito, invited by President X"
	} else if up < 0 || n.Prep != r.w.of && n.Prep != r.w.from && n.Prep != r.w.by || r.head(s, up) != "invitation" {
		return -1
	}
	for m := up - 1; m >= 0; m-- {
		x := &s.NPs[m]
		goes := x.Clause >= 0 && s.Clauses[x.Clause].Obj == m && r.verbOf(s, x.Clause).Does(lexicon.Visits)
		if x.Prep == r.w.to || x.Prep == r.w.in || goes {
			if st := r.stateAt(s, m); st >= 0 {
				return st
			}
		}
	}
	return -1
}

// clausePlace is the state of the place that a clause with "where" tells of: "flew to Cairo on
// Monday, where he met"; -1 for other clauses.
func (r *articleReader) clausePlace(s *syntax.Sentence, clause int32) int32 {
	c := &s.Clauses[clause]
	if c.Kind != syntax.Relative || c.RelPrep != r.w.in {
		return -1
	}
	np := int32(-1)
	for m := range s.NPs {
		if s.NPs[m].Last <= c.First && s.Class(int32(m)) != syntax.CDate {
			np = int32(m)
		}
	}
	if np < 0 {
		return -1
	}
	if e := r.power(s, np); e >= 0 && r.Entities[e].Type == model.State {
		return e
	}
	return r.placeIn(s, np)
}

// speaksOf says whether a sentence speaks of the body lex of the dictionary itself, not only in
// somebody's title: "told the Security Council".
func (r *articleReader) speaksOf(s *syntax.Sentence, lex int32) bool {
	for np := range s.NPs {
		if s.Class(int32(np)) != syntax.COrg {
			continue
		}
		if ref := &r.Refs[s.Index][np]; len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Lex == lex {
			return true
		}
	}
	return false
}

// atUnitedNations is the United Nations, or the body of theirs, by its number in the
// dictionary, that a paragraph has named last so far: the ambassadors who speak there are
// posted to no state; -1 for none.
func (r *articleReader) atUnitedNations(s *syntax.Sentence) int32 {
	nations := r.lex.Index("org:united-nations")
	for at := s.Index; at >= max(0, s.Index-paragraph) && r.Text.Sentences[at].Paragraph == s.Paragraph(); at-- {
		for np := range r.Refs[at] {
			for _, e := range r.Refs[at][np].Actors {
				if lex := r.Entities[e].Lex; lex >= 0 && (lex == nations || r.lex.Entities[lex].Partof == "org:united-nations") {
					return lex
				}
			}
		}
	}
	return -1
}

// whereClause is the state where a clause says something is: "arrived in
// Bangkok", "remains at his post in Niamey"; -1 for none.
func (r *articleReader) whereClause(s *syntax.Sentence, clause, after int32) int32 {
	for m := after + 1; m < int32(len(s.NPs)) && m <= after+10; m++ {
		n := &s.NPs[m]
		if n.Prep != r.w.in && n.Prep != r.w.at || n.Clause >= 0 && n.Clause != clause {
			continue
		}
		if up := n.Up; up >= 0 && (s.NPs[up].Prep == r.w.on && s.Class(up) != syntax.CDate || r.notPosted(s, up) || s.NPs[up].Up >= 0 && r.notPosted(s, s.NPs[up].Up)) { // "a session on the crisis in Yemen"
			continue
		}
		ref := r.refOf(s, m)
		if e := r.oneState(&ref); e >= 0 {
			return e
		}
		if e := r.placeIn(s, m); e >= 0 {
			return e
		}
	}
	return -1
}

// notPosted says whether the place behind noun phrase np is no envoy's post: "(resident | at Dakar)", "resident | at Bridgetown,
// Barbados", "the government in exile | in London".
func (r *sentenceReader) notPosted(s *syntax.Sentence, np int32) bool {
	switch r.head(s, np) {
	case "resident", "exile", "government-in-exile":
		return true
	}
	return false
}

// mateState is the state of the one other officer named with noun phrase np: "signed by U.S. Minister Reed and | the Serbian
// foreign minister, X", of the states that Serbia belonged to in its day; -1 for none.
func (r *articleReader) mateState(s *syntax.Sentence, np int32) int32 {
	all := r.members(s, np)
	if len(all) != 2 || s.Class(all[1]) == syntax.CState {
		return -1
	}
	if a := s.NPs[all[1]].Appos; a >= 0 {
		return r.ownerState(s, a)
	}
	return r.ownerState(s, all[1])
}

// posting reads to where a clause says that a diplomat was posted: "Chile's ambassador in Oslo, Ana Rios, has been posted to
// | Rome", "Posted first to | Accra, then to | Dakar, the Norwegian diplomat".
func (r *articleReader) posting(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || !v.Passive || v.Neg || v.Modal != 0 && r.lex.Word(v.Modal).Text != "will" {
		return
	}
	person := r.onePerson(s, c.Subj)
	if person < 0 || r.country(person) < 0 || !r.Holds(person, lexicon.Diplomat) && !slices.ContainsFunc(r.Offices[r.FirstOffice(s.Index):], func(o Office) bool {
		return o.Person == person && r.officeID(&o) == "diplomat"
	}) {
		return
	}
	end := s.Last // of the words up to the next verb
	for i := range s.Verbs {
		if x := s.Verbs[i].First; x > v.First && x < end {
			end = x
		}
	}
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.First < v.Last || n.First >= end || n.Prep != r.w.to && s.NPs[n.Lead].Prep != r.w.to {
			continue
		}
		at := int32(-1)
		if s.Class(int32(m)) == syntax.CState {
			at = r.stateAt(s, int32(m))
		} else if s.Class(int32(m)) == syntax.COrg {
			if at = r.power(s, int32(m)); at >= 0 && !r.accredits(at) {
				at = -1
			}
		}
		if at < 0 || at == r.country(person) {
			continue
		}
		r.hold(Office{Person: person, Owner: -1, Target: at, entry: -1, chief: -1, Kind: lexicon.Diplomat, Clause: clause, Planned: v.Modal != 0, Sentence: s.Index,
			First: min(v.First, s.NPs[c.Subj].First), Last: max(s.NPs[c.Subj].Last, n.Last), Rule: "title.accredited"})
	}
}
