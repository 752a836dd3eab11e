package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// sentTeam is the state that sends the team or the officers noun phrase np names: "Peru sent a
// group of commissioners led by"; -1 for none.
func (r *articleReader) sentTeam(s *syntax.Sentence, np int32) int32 {
	p := s.HeadPart(np)
	if p == nil || !(p.Kind == syntax.POffice && p.Plural) && !r.lex.Word(s.HeadWord(np)).Is(lexicon.Delegation) {
		return -1
	}
	for i := 0; i < 3 && s.NPs[np].Prep == r.w.of && s.NPs[np].Up >= 0; i++ {
		np = s.NPs[np].Up
	}
	return r.orderingState(s, np)
}

// throughout says whether behind noun phrase np stands how long something lasted: "who led the
// party | through a long war", "until her death".
func (r *sentenceReader) throughout(s *syntax.Sentence, np int32) bool {
	for m := np + 1; m < int32(len(s.NPs)) && m < np+4; m++ {
		switch r.lex.Word(s.NPs[m].Prep).Text {
		case "through", "throughout", "until", "till":
			return true
		}
	}
	return false
}

// underLeader says whether behind noun phrase np stands whose time or for how long something was: "who led the agency | under Bill
// Clinton", "during the previous administration", "for two years".
func (r *articleReader) underLeader(s *syntax.Sentence, np int32) bool {
	for m := np + 1; m < int32(len(s.NPs)) && m < np+4; m++ {
		n := &s.NPs[m]
		if n.Prep == r.w.for_ {
			if head := r.head(s, m); head == "years" || head == "decades" {
				return true
			}
			continue
		}
		if n.Prep == r.w.under && r.onePerson(s, m) >= 0 || r.ofFormer(s, m) {
			return true
		}
	}
	return false
}

// ofFormer says whether noun phrase np tells that something was so under those who have gone: "under | former President Rios",
// "during the last administration".
func (r *sentenceReader) ofFormer(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != r.w.under && r.lex.Word(n.Prep).Text != "during" && (n.Prep != r.w.in || r.lex.Head(s.HeadWord(np))&lexicon.Government == 0) {
		return false
	}
	return r.formerWord(s, np)
}

// formerWord says whether a word of a noun phrase tells that who or what it names is that no more: "the previous government".
func (r *sentenceReader) formerWord(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return slices.ContainsFunc(s.Words[n.First:n.Last], func(w int32) bool { return r.lex.Word(w).Has(lexicon.Former) })
}

// lead is a clause that tells who leads, heads or speaks for a state or a body.
type lead struct {
	*articleReader

	s        *syntax.Sentence
	clause   int32
	c        *syntax.Clause
	v        *syntax.Verb
	lemma    string // of the verb
	speaks   bool   // it is one of acting for somebody
	rules    bool   // it is one of ruling a state
	led, who int32  // noun phrases: what is led, and who leads it
	person   int32  // he
	owner    int32  // the power that is led, or whose it is
	host     int32  // the power at which he acts for it; -1 for none
	itself   bool   // a state itself is led, not its delegation or forces
}

// leads reads who leads, heads or speaks for a state or a body: "Amara Keita,
// who heads the commission", "has led Syria since", "a delegation led by X".
func (r *articleReader) leads(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	l := lead{articleReader: r, s: s, clause: clause, c: c, v: &s.Verbs[c.Verb], led: -1, who: -1, host: -1}
	l.lemma = r.lex.Word(l.v.Lemma).Text
	l.speaks = l.lemma == "speak" || l.lemma == "act" // "acting for the EU"
	l.rules = l.lemma == "rule" || l.lemma == "govern"
	if !l.find() || l.noOffice() || l.findPerson() < 0 || !l.findOwner() || l.onlyDoes() {
		return
	}
	o := Office{Person: l.person, Owner: l.owner, Target: -1, entry: -1, chief: -1, Kind: lexicon.Official, Sentence: s.Index, Rule: "title.leads", Clause: clause,
		First: min(s.NPs[l.who].First, s.NPs[l.led].First), Last: max(s.NPs[l.who].Last, s.NPs[l.led].Last), Former: l.former()}
	if l.itself && l.lemma == "represent" {
		o.Rule = "title.represents"
		l.findHost(&o)
	}
	if l.lemma == "represent" && l.v.Passive || l.ofMission() {
		o.Kind = lexicon.Envoy
		r.titleTail(s, l.led, &o)
		o.also = nil
	}
	if l.host >= 0 {
		o.Kind, o.Target = lexicon.Diplomat, l.host
	}
	r.settle(s, l.who, o)
	if l.speaks || l.lemma == "represent" {
		l.settleOthers(o)
	}
}

// find finds the noun phrases of what is led and of who leads it.
func (l *lead) find() bool {
	s := l.s
	switch {
	case l.v.Passive:
		l.led = l.c.Subj
		l.who = l.hung(func(np int32, n *syntax.NP) bool { return n.Prep == l.w.by && l.onePerson(s, np) >= 0 })
		if up := l.upOf(l.led); up >= 0 && s.NPs[l.led].Prep != l.w.of && (s.Class(l.led) == syntax.CState || s.Class(l.led) == syntax.CPlace) && l.delegation(up) {
			l.led = up // "received a Saudi delegation in Damascus led by"
		}
	case l.speaks:
		l.who = l.c.Subj
		l.led = l.hung(func(_ int32, n *syntax.NP) bool {
			return n.Up < 0 && (n.Prep == l.w.for_ || l.lex.Word(n.Prep).Text == "on behalf of") && n.First >= l.v.Last
		})
		if l.led >= 0 && s.NPs[l.led].Next >= 0 {
			return false // "speaking also on behalf of Sweden and Denmark": of neither
		}
	case l.lemma == "preside":
		l.who = l.c.Subj
		l.led = l.hung(func(_ int32, n *syntax.NP) bool { return n.Up < 0 && l.lex.Word(n.Prep).Text == "over" })
	default:
		l.led, l.who = l.c.Obj, l.c.Subj
	}
	if l.led < 0 || l.who < 0 || l.led == l.who {
		return false
	}
	return l.lemma != "head" || l.v.Passive || l.v.Last >= s.Last || s.Tag(l.v.Last) != syntax.Prep // not "is heading to Vienna"
}

// hung is the first noun phrase of the clause of which something holds; -1 for none.
func (l *lead) hung(holds func(int32, *syntax.NP) bool) int32 {
	for np := range l.s.NPs {
		if n := &l.s.NPs[np]; n.Clause == l.clause && holds(int32(np), n) {
			return int32(np)
		}
	}
	return -1
}

// upOf is the noun phrase that another hangs on; -1 for none.
func (l *lead) upOf(np int32) int32 {
	if np < 0 {
		return -1
	}
	return l.s.NPs[np].Up
}

// delegation says whether a noun phrase is of a delegation, or of several.
func (l *lead) delegation(np int32) bool {
	return l.lex.Word(l.lex.Word(l.s.HeadWord(np)).Stem).Is(lexicon.Delegation)
}

// noOffice says whether what is led is nobody's by an office: a person, rebels, each one's own.
func (l *lead) noOffice() bool {
	s, led := l.s, l.led
	if l.named(s, led) >= 0 {
		return true // "leading Brezhnev to invite them"
	}
	if !l.v.Passive && s.NPs[led].Plural && s.Class(led) == syntax.COffice && l.todo() {
		return true // "led the members of the League to lift the embargo"
	}
	if l.Rebellious(s, led) && l.lex.Head(s.HeadWord(led))&lexicon.Agent != 0 {
		return true // "heads Chad's main rebel force"
	}
	if s.NPs[s.NPs[l.who].Lead].Next < 0 || !s.NPs[led].Plural || l.lemma != "lead" && l.lemma != "head" {
		return false
	}
	if l.v.Passive && l.delegation(led) {
		ref := &l.Refs[s.Index][led] // "delegations led by A and B met": they did
		ref.Actors = slices.Clone(ref.Actors)
		for _, m := range l.members(s, s.NPs[l.who].Lead) {
			if e := l.onePerson(s, m); e >= 0 {
				ref.Actors = append(ref.Actors, e)
			}
		}
	}
	return true // "both lead their country's delegations": each his own
}

// todo says whether an infinitive tells what that is led to do which is led.
func (l *lead) todo() bool {
	return slices.ContainsFunc(l.s.Clauses, func(x syntax.Clause) bool {
		return x.Kind == syntax.Xcomp && x.Gov == l.clause && x.Subj == l.led
	})
}

// findPerson finds the one who leads, also where he is named beside what a relative clause says of him; -1 for nobody.
func (l *lead) findPerson() int32 {
	s := l.s
	l.person = l.onePerson(s, l.who)
	if l.person >= 0 || l.c.Kind != syntax.Relative {
		return l.person
	}
	if m := l.who - 1; m >= 0 && s.NPs[l.who].Det == l.w.a && s.NPs[m].Last+1 == s.NPs[l.who].First && s.Doc.Tokens[s.NPs[m].Last].Kind == text.Comma {
		l.person = l.named(s, m) // "Ole Lund, a Finn who heads the mission"
	}
	const reach = 5 // noun phrases
	for m := l.led; l.person < 0 && m < min(l.led+reach, int32(len(s.NPs))); m++ {
		if s.NPs[m].Appos == l.who {
			l.person = l.named(s, m) // "the woman who leads the party, Ana Rios,"
		}
	}
	return l.person
}

// findOwner finds the power that is led or whose the delegation, the board or the list is.
func (l *lead) findOwner() bool {
	s := l.s
	if hyphened(s, int(l.led)) && s.Class(l.led) == syntax.CNoun {
		return false // "the US-Chilean council" is neither's
	}
	l.owner = l.power(s, l.led)
	if l.lemma == "represent" && s.Class(l.led) == syntax.CNoun && l.lex.Head(s.HeadWord(l.led))&lexicon.StateHead != 0 {
		if l.owner = l.Entities[l.person].State; l.owner < 0 { // "will represent the country": his own
			return false
		}
	}
	if l.owner < 0 {
		l.owner, l.host = l.missionLed(s, l.led, l.who)
	}
	l.noteDelegation()
	if l.owner < 0 && l.head(s, l.led) == "board" {
		for m := l.led + 1; m < int32(len(s.NPs)) && m <= l.led+2; m++ { // "chairs the board of the Committee on"
			if s.NPs[m].Up == l.led && s.NPs[m].Prep == l.w.of {
				l.owner = l.power(s, m)
				break
			}
		}
	}
	if l.owner < 0 && l.v.Passive {
		l.owner = l.sentTeam(s, l.led)
	}
	if l.owner < 0 && l.v.Passive {
		l.owner = l.listLed(s, l.clause, l.led)
	}
	if l.owner < 0 || l.owner == l.person {
		return false
	}
	if l.Refs[s.Index][l.led].Via == ByCoref && l.Entities[l.owner].Type == model.State {
		if st := l.termState(l.person); st >= 0 && st != l.owner && l.Entities[st].Type == model.State {
			l.owner = st // "support of China, and for the Nationalist government led by Chiang"
		}
	}
	return true
}

// noteDelegation notes who leads a delegation: where it goes he goes. "a delegation of Ethiopia led by", "will lead a delegation to
// visit Peru".
func (l *lead) noteDelegation() {
	s := l.s
	for m := l.led; (l.v.Passive || m == l.led && !l.v.Neg) && m >= 0; m = s.NPs[m].Up {
		if !l.lex.Word(s.HeadWord(m)).Is(lexicon.Delegation) {
			continue
		}
		ref := &l.Refs[s.Index][m]
		ref.Actors = append(slices.Clone(ref.Actors), l.person)
		l.journeys.delegation = leader{l.person, nil, s.Index}
		for _, x := range l.members(s, l.who)[1:] { // "led by Foreign Minister A and Ambassador B"
			if e := l.onePerson(s, x); l.v.Passive && e >= 0 {
				ref.Actors, l.journeys.delegation.others = append(ref.Actors, e), append(l.journeys.delegation.others, e)
			}
		}
	}
}

// onlyDoes says whether the clause tells what one only does with a people, a state or a body: "Obama led America into".
func (l *lead) onlyDoes() bool {
	s, p := l.s, l.s.HeadPart(l.led)
	if l.v.Passive && p != nil && p.Kind == syntax.PEntity && !p.Is(lexicon.State) && (p.Is(lexicon.People) || p.Is(lexicon.Demonym)) {
		return true // "Led by de Lesseps, the French began to dig"
	}
	l.itself = p != nil && (p.Kind == syntax.PEntity || s.HeadWord(l.led) == l.w.it) && l.Entities[l.owner].Type == model.State
	if l.itself && l.v.Passive && s.NPs[s.NPs[l.who].Lead].Next >= 0 {
		return true // "talks between Chad and Mali led by Presidents A and B"
	}
	if l.itself && !l.v.Perfect && !l.v.Passive && l.c.Kind != syntax.Relative && l.lemma != "represent" && !l.speaks && !l.rules {
		return true // "Obama led America into", "India beat Pakistan"
	}
	return !l.v.Passive && l.todo() // "directed the Agency to speed up the deliveries"
}

// former says whether who led it does so no more.
func (l *lead) former() bool {
	s, c, v := l.s, l.c, l.v
	var gov *syntax.Verb // that of the clause it depends on
	if c.Gov >= 0 {
		gov = &s.Verbs[s.Clauses[c.Gov].Verb]
	}
	if l.rules {
		if v.Past && !v.Passive {
			return true // "who ruled Chad for eight years", "had ruled": who rules it has ruled it
		}
		if v.Passive && !v.Perfect && (v.Past || gov != nil && gov.Past && c.Kind == syntax.Adverbial) {
			return true // "when Chile was ruled by General Pinochet"
		}
	}
	end := s.NPs[l.led].Last
	if in := l.led + 1; in < int32(len(s.NPs)) && s.NPs[in].Up == l.led && s.NPs[in].First == end+1 && s.Class(in) == syntax.CState {
		end = s.NPs[in].Last // "ran the embassy in Oslo | until 2012"
	}
	if l.ended(s, end) {
		return true // "led Finland from 2000 to 2012"
	}
	if v.Past && !v.Perfect && !v.Passive && (l.yearsAgo(s, l.clause) || l.formerly(s, v) || l.underLeader(s, l.led) || c.Kind == syntax.Relative && l.throughout(s, l.led)) {
		return true // "In 2004 he represented the EU in Darfur"
	}
	return gov != nil && c.Kind == syntax.Xcomp && l.lex.Word(gov.Modal).Text == "would" && l.lex.Word(gov.Lemma).Text == "go" // "would go on to represent Chad"
}

// findHost finds the power at which somebody represents his state: "who represents Chad in Oslo", "at the United Nations".
func (l *lead) findHost(o *Office) {
	if l.host >= 0 {
		return
	}
	s := l.s
	if st := l.accreditedTo(s, l.clause); !l.v.Passive && st >= 0 && st != l.owner {
		l.host = st
		return
	}
	if m := behind(s, l.led, l.w.at, l.w.to); m >= 0 {
		e, class := l.power(s, m), s.Class(m)
		if e >= 0 && (class == syntax.COrg && intergovernmental(&l.Entities[e]) || class == syntax.CState && !l.v.Passive && e != l.owner) {
			l.host, o.Last = e, max(o.Last, s.NPs[m].Last) // "who represents Chad at the United Nations", "at the Vatican"
		}
	}
}

// ofMission says whether a mission at another power is led, and not a delegation that travels: "led a U.S. delegation to Lima",
// not "the EU delegation to Peru".
func (l *lead) ofMission() bool {
	s := l.s
	if l.lex.Head(s.HeadWord(l.led))&lexicon.Post == 0 && !l.isMission(s, l.led) {
		return false
	}
	if word := l.head(s, l.led); word != "delegation" && word != "delegations" {
		return true
	}
	det := s.NPs[l.led].Det
	return l.Entities[l.owner].Type != model.State && det != l.w.a && det != l.w.an
}

// settleOthers gives the office to those named with the first: "Clarendon and Cowley spoke for London", not "A, representing
// London, and B", "A, who represents London, and B".
func (l *lead) settleOthers(o Office) {
	s := l.s
	for _, m := range l.members(s, l.who)[1:] {
		if (l.c.Kind == syntax.Participial || l.c.Kind == syntax.Relative) && s.NPs[m].First > l.v.First {
			break
		}
		if o.Person = l.onePerson(s, m); o.Person >= 0 {
			o.Last = max(o.Last, s.NPs[m].Last)
			l.settle(s, m, o)
		}
	}
}

// listLed is the party or movement of a name that no dictionary has, which a participle right behind says
// who leads: "the Kurdistan List, led by Barham Salih,"; -1 for none.
func (r *articleReader) listLed(s *syntax.Sentence, clause, np int32) int32 {
	n, c := &s.NPs[np], &s.Clauses[clause]
	p := s.HeadPart(np)
	if c.Kind != syntax.Participial || n.Det != r.w.the || n.Plural || n.PossNP >= 0 || p == nil || p.Kind != syntax.PName || s.Verbs[c.Verb].First > n.Last+1 {
		return -1
	}
	first := s.Parts[n.PFirst].First
	if p.Last-first < 2 {
		return -1
	}
	for k := n.PFirst; k < n.Head; k++ {
		if kind := s.Parts[k].Kind; kind != syntax.PName && kind != syntax.PEntity {
			return -1 // "the rebel Tupac List"
		}
	}
	for i := first; i < p.Last; i++ {
		if t := &s.Doc.Tokens[i]; t.Joined && !t.Capital {
			first = i + 1 // "the Sunni-backed | Unity List"
		}
	}
	return r.bodyCalled(s.Text(first, p.Last), "party")
}

// seizesPower reads "seized power in Chad", "after a coup in Chad, X came to power" and "the coup brought X
// to power": who did rules it.
func (r *articleReader) seizesPower(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	who := r.putInPower(s, clause)
	if who < 0 || v.Neg || v.Modal != 0 || v.Form == syntax.Infinitive {
		return false
	}
	if prep := r.lex.Word(v.Prep).Text; v.Form == syntax.Gerund && prep != "after" && prep != "since" {
		return false // "to prevent X coming to power"
	}
	power := int32(-1)
	for i := range s.NPs {
		n := &s.NPs[i]
		if n.First < v.Last || n.Det != 0 || n.PossNP >= 0 || n.PossWord != 0 || r.head(s, int32(i)) != "power" {
			continue
		}
		switch lemma := r.lex.Word(v.Lemma).Text; {
		case c.Obj == int32(i) && r.lex.Word(v.Lemma).OfOffice(lexicon.Seizes),
			n.Clause == clause && n.Prep == r.w.to && (lemma == "come" || lemma == "rise" || lemma == "return" || who != c.Subj || v.Passive):
			power = int32(i)
		}
		break
	}
	person := r.onePerson(s, who)
	if power < 0 || person < 0 {
		return false
	}
	seized := Office{Person: person, Owner: -1, Target: -1, entry: -1, chief: -1, Kind: lexicon.Official, Sentence: s.Index, Rule: "title.leads", Clause: clause,
		First: s.NPs[who].First, Last: s.NPs[power].Last}
	for m := int32(0); m < int32(len(s.NPs)) && m <= power+2; m++ {
		n := &s.NPs[m]
		if n.Prep != r.w.in || s.Class(m) != syntax.CState || n.Up != power && n.Clause != clause || m < power && n.First != s.First+1 {
			continue
		}
		seized.Owner, seized.First, seized.Last = r.partOwner(s, m), min(n.First, seized.First), max(n.Last, seized.Last)
		break
	}
	if seized.Owner < 0 {
		seized.Owner = r.employer(person)
	}
	if seized.Owner < 0 {
		seized.Owner = r.overthrownIn(s, clause, who)
	}
	if seized.Owner < 0 {
		return false
	}
	seized.Former = r.fallsAfter(s, clause, person) || r.fellBefore(&seized) && !r.holds(s, "again", "return", "returned", "regained")
	r.settle(s, who, seized)
	return true
}

// fallsAfter says whether a sentence tells behind clause clause that whoever has come to power in it lost that: "seized power
// in 2003, only | to be ousted | a decade later", "came to power in 2003 and | fled | in 2013".
func (r *articleReader) fallsAfter(s *syntax.Sentence, clause int32, person int32) bool {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if int32(i) == clause || c.Subj < 0 || v.First < s.Verbs[s.Clauses[clause].Verb].Last || v.Modal != 0 || r.onePerson(s, c.Subj) != person {
			continue
		}
		w := r.lex.Word(v.Lemma)
		falls := !v.Passive && (w.Text == "flee" || w.Text == "resign")
		if v.Passive {
			falls = w.OfOffice(lexicon.Unseats) || w.Text == "assassinate" || w.Text == "drive" || w.Text == "force"
		}
		before := r.lex.Word(c.Sub).Text == "after" || r.lex.Word(v.Prep).Text == "after" // "took power after he had been dismissed"
		if falls && !before && (v.Form != syntax.Infinitive || v.Passive && i > 0 && s.Tag(v.First-1) == syntax.Adv) {
			return !v.Neg || r.holds(s, "until")
		}
	}
	return false
}

// holds says whether one of some words stands in a sentence.
func (r *sentenceReader) holds(s *syntax.Sentence, words ...string) bool {
	return slices.ContainsFunc(s.Words[s.First:s.Last], func(w int32) bool { return slices.Contains(words, r.lex.Word(w).Text) })
}

// fellBefore says whether the text has told of the holder of an office that he held one of the same state once.
func (d *Document) fellBefore(o *Office) bool {
	former := false
	for i := d.story.offices; i < len(d.Offices); i++ {
		if x := &d.Offices[i]; x.Person == o.Person && x.Owner == o.Owner {
			if !x.Former {
				return false
			}
			former = true
		}
	}
	return former
}

// putInPower is whom a clause says may have come to power: its subject, or whom something brought there,
// "the coup brought X to power", "X was swept to power"; -1 for none.
func (r *sentenceReader) putInPower(s *syntax.Sentence, clause int32) int32 {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	switch lifts := r.lex.In(lexicon.Lifts, v.Lemma); {
	case lifts && !v.Passive:
		return c.Obj
	case !lifts && v.Passive:
		return -1
	}
	return c.Subj
}

// overthrownIn is the state where a sentence tells before noun phrase np of a coup or of who ruled so
// far, or the only one that the sentence before names: "After a coup in Chad,", "Chad's government
// fell and"; -1 for none.
func (r *articleReader) overthrownIn(s *syntax.Sentence, clause, np int32) int32 {
	for m := range np {
		if st := r.fallenIn(s, m); st >= 0 {
			return st
		}
		switch n := &s.NPs[m]; {
		case n.Clause >= 0 && s.Clauses[n.Clause].Subj == m && s.Clauses[n.Clause].Obj >= 0 && s.Clauses[n.Clause].Obj < np && r.head(s, s.Clauses[n.Clause].Obj) == "coup":
			if st := r.statesBefore(s, m+1); len(st) == 1 { // "the Chadian army staged a coup that brought X to power"
				return st[0]
			}
		case n.Prep == r.w.in && s.Class(m) == syntax.CState:
			return r.partOwner(s, m)
		case s.Class(m) == syntax.COffice, r.lex.Head(s.HeadWord(m))&lexicon.Government != 0:
			if st := r.ownerState(s, m); st >= 0 {
				return st
			}
		}
	}
	if st := r.powerOver(s, clause, np); st >= 0 || s.Index == r.story.began(s.Index) || r.Sentences[s.Index-1].Heading {
		return st
	}
	before := r.Sentences[s.Index-1]
	if all := r.statesBefore(before, int32(len(before.NPs))); len(all) == 1 {
		return all[0]
	}
	return -1
}

// fallenIn is the state of which noun phrase np tells that who ruled it fell: "a Chadian military coup", "Chad's
// 1980 coup", "the overthrow of President X of Chad"; -1 for none.
func (r *articleReader) fallenIn(s *syntax.Sentence, np int32) int32 {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.PEvent || r.lex.Events[p.Ref].Kind != "coup" {
		return -1
	}
	if in := behind(s, np, r.w.in); in >= 0 && s.Class(in) == syntax.CState {
		return r.partOwner(s, in)
	}
	if of := behind(s, np, r.w.of); of >= 0 {
		return r.ruledState(s, of)
	}
	return r.ownerState(s, np)
}

// powerOver is the state whose government whoever clause tells to have come to power overthrew before, or with whose
// affairs he dealt then: "overthrew Chadian President X and | took power", "seized power and suspended the Chadian
// constitution"; -1 for none.
func (r *articleReader) powerOver(s *syntax.Sentence, clause, who int32) int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if int32(i) == clause || c.Subj != who || c.Obj < 0 || v.Passive || v.Neg || v.Modal != 0 || v.Form != syntax.Finite && v.Form != syntax.MaybeParticiple {
			continue
		}
		st := int32(-1)
		switch {
		case int32(i) < clause && r.verbOf(s, int32(i)).OfOffice(lexicon.Unseats):
			st = r.ruledState(s, c.Obj)
		case int32(i) > clause && r.polity(s, c.Obj):
			st = r.ownerState(s, c.Obj)
		}
		if st >= 0 {
			return st
		}
	}
	return -1
}

// polity says whether a noun phrase names what of a state only those deal with who rule it: "the Chadian constitution".
func (r *sentenceReader) polity(s *syntax.Sentence, np int32) bool {
	return r.lex.Head(s.HeadWord(np))&lexicon.Polity != 0 || r.lex.Word(s.HeadWord(np)).Is(lexicon.Chamber)
}

// ruledState is the state of whom a noun phrase names, or whose government it is; -1 for none.
func (r *articleReader) ruledState(s *syntax.Sentence, np int32) int32 {
	if e := r.named(s, np); e >= 0 && r.Entities[e].Type == model.Person {
		for i := len(r.Offices) - 1; i >= 0 && r.Offices[i].Sentence == s.Index; i-- {
			if o := &r.Offices[i]; o.Person == e && o.Owner >= 0 && r.Entities[o.Owner].Type == model.State {
				return o.Owner
			}
		}
		return r.country(e)
	}
	return r.ownerState(s, np)
}

// offList says whether a clause tells of somebody's removal from a list, not from office:
// "removed the Chadian general X from its blacklist".
func (r *sentenceReader) offList(s *syntax.Sentence, clause int32) bool {
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause == clause && n.Prep == r.w.from {
			if r.lex.Word(s.HeadWord(int32(m))).Is(lexicon.Register) {
				return true
			}
		}
	}
	return false
}

// unseated takes the office that is named beside whoever a clause says was driven
// from it for a former one: "overthrew President X", "X, the president whom they overthrew"; it returns the office, nil for
// none.
func (r *articleReader) unseated(s *syntax.Sentence, clause int32) *Office {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	np := c.Obj
	if v.Passive {
		np = c.Subj
	}
	if np < 0 || v.Neg || v.Modal != 0 || v.Form == syntax.Infinitive && !r.managed(s, clause) || r.offList(s, clause) {
		return nil
	}
	if v.Form == syntax.Gerund && (c.GovNP >= 0 || v.Prep == r.w.of) {
		return nil // "the goal of ousting President X"
	}
	other := slices.ContainsFunc(s.NPs, func(n syntax.NP) bool { return n.Clause == clause && n.Prep == r.w.as }) // "unseated X, the president, as mayor"
	var last *Office
	for _, m := range r.members(s, s.NPs[np].Lead) {
		gone := r.onePerson(s, m)
		for i := len(r.Offices) - 1; gone >= 0 && i >= 0 && r.Offices[i].Sentence == s.Index; i-- {
			o := &r.Offices[i]
			if o.Person == gone && ((o.Rule == "title.before" || o.Rule == "title.of") && o.First >= s.NPs[m].First || (o.Rule == "title.apposition" || o.Rule == "title.paired") && !other) {
				o.Former, last = true, o
			}
		}
	}
	if s.Class(np) == syntax.COffice && s.NPs[np].Plural && !other { // "Peru's ambassadors in Oslo and Cairo, X and Y, were dismissed"
		for i := r.FirstOffice(s.Index); i < len(r.Offices); i++ {
			if o := &r.Offices[i]; o.Sentence == s.Index && o.Rule == "title.paired" && o.First >= s.NPs[np].First && o.First < s.NPs[np].Last {
				o.Former, last = true, o
			}
		}
	}
	return last
}

// managed says whether an infinitive tells what was brought about: "were able to", "managed to".
func (r *sentenceReader) managed(s *syntax.Sentence, clause int32) bool {
	gov := s.Clauses[clause].Gov
	if gov < 0 {
		return false
	}
	g := &s.Clauses[gov]
	v := &s.Verbs[g.Verb]
	if v.Neg || v.Modal != 0 {
		return false
	}
	switch r.lex.Word(v.Lemma).Text {
	case "manage", "help":
		return true
	}
	return v.Copula && g.Obj >= 0 && r.head(s, g.Obj) == "able"
}
