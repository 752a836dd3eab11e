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
func (r *Resolver) sentTeam(d *Document, s *syntax.Sentence, np int32) int32 {
	p := s.HeadPart(np)
	if p == nil || !(p.Kind == syntax.POffice && p.Plural) && !r.lex.Word(s.HeadWord(np)).Is(lexicon.Delegation) {
		return -1
	}
	for i := 0; i < 3 && s.NPs[np].Prep == r.w.of && s.NPs[np].Up >= 0; i++ {
		np = s.NPs[np].Up
	}
	return r.orderingState(d, s, np)
}

// throughout says whether behind noun phrase np stands how long something lasted: "who led the
// party | through a long war", "until her death".
func (r *Resolver) throughout(s *syntax.Sentence, np int32) bool {
	for m := np + 1; m < int32(len(s.NPs)) && m < np+4; m++ {
		switch r.lex.Word(s.NPs[m].Prep).Text {
		case "through", "throughout", "until", "till":
			return true
		}
	}
	return false
}

// leads reads who leads, heads or speaks for a state or a body: "Amara Keita,
// who heads the commission", "has led Syria since", "a delegation led by X".
func (r *Resolver) leads(d *Document, s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	lemma := r.lex.Word(v.Lemma).Text
	speaks := lemma == "speak" || lemma == "act" // "acting for the EU"
	led := c.Obj
	who := c.Subj
	if v.Passive {
		led, who = c.Subj, -1
		for np := range s.NPs {
			if n := &s.NPs[np]; n.Clause == clause && n.Prep == r.w.by && r.onePerson(d, s, int32(np)) >= 0 {
				who = int32(np)
				break
			}
		}
	} else if speaks || lemma == "preside" {
		led = -1
		for np := range s.NPs {
			if n := &s.NPs[np]; n.Clause == clause && n.Up < 0 && (speaks && (n.Prep == r.w.for_ || r.lex.Word(n.Prep).Text == "on behalf of") && n.First >= s.Verbs[s.Clauses[clause].Verb].Last || lemma == "preside" && r.lex.Word(n.Prep).Text == "over") {
				if led = int32(np); n.Next >= 0 && speaks {
					return // "speaking also on behalf of Sweden and Denmark": of neither
				}
				break
			}
		}
	}
	if led >= 0 && v.Passive {
		if up := s.NPs[led].Up; up >= 0 && s.NPs[led].Prep != r.w.of && (s.Class(led) == syntax.CState || s.Class(led) == syntax.CPlace) && r.lex.Word(r.lex.Word(s.HeadWord(up)).Stem).Is(lexicon.Delegation) {
			led = up // "received a Saudi delegation in Damascus led by"
		}
	}
	if led < 0 || who < 0 || led == who || lemma == "head" && !v.Passive && v.Last < s.Last && s.Tag(v.Last) == syntax.Prep { // "is heading to Vienna"
		return
	}
	if r.named(d, s, led) >= 0 {
		return // "leading Brezhnev to invite them"
	}
	if n := &s.NPs[led]; !v.Passive && n.Plural && s.Class(led) == syntax.COffice && slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		return x.Kind == syntax.Xcomp && x.Gov == clause && x.Subj == led
	}) {
		return // "led the members of the League to lift the embargo"
	}
	if r.Rebellious(s, led) && r.lex.Head(s.HeadWord(led))&lexicon.Agent != 0 {
		return // "heads Chad's main rebel force"
	}
	if s.NPs[s.NPs[who].Lead].Next >= 0 && s.NPs[led].Plural && (lemma == "lead" || lemma == "head") {
		if v.Passive && r.lex.Word(r.lex.Word(s.HeadWord(led)).Stem).Is(lexicon.Delegation) {
			ref := &d.Refs[s.Index][led] // "delegations led by A and B met": they did
			ref.Actors = slices.Clone(ref.Actors)
			for _, m := range r.members(s, s.NPs[who].Lead) {
				if e := r.onePerson(d, s, m); e >= 0 {
					ref.Actors = append(ref.Actors, e)
				}
			}
		}
		return // "both lead their country's delegations": each his own
	}
	person := r.onePerson(d, s, who)
	if named := who - 1; person < 0 && c.Kind == syntax.Relative && named >= 0 && s.NPs[who].Det == r.w.a && s.NPs[named].Last+1 == s.NPs[who].First && s.Doc.Tokens[s.NPs[named].Last].Kind == text.Comma {
		person = r.named(d, s, named) // "Ole Lund, a Finn who heads the mission"
	}
	for m := led; person < 0 && c.Kind == syntax.Relative && m < min(led+5, int32(len(s.NPs))); m++ {
		if s.NPs[m].Appos == who {
			person = r.named(d, s, m) // "the woman who leads the party, Ana Rios,"
		}
	}
	if person < 0 {
		return
	}
	owner := r.power(d, s, led)
	if lemma == "represent" && s.Class(led) == syntax.CNoun && r.lex.Head(s.HeadWord(led))&lexicon.StateHead != 0 {
		owner = d.Entities[person].State // "will represent the country": his own
		if owner < 0 {
			return
		}
	}
	host := int32(-1)
	if owner < 0 {
		owner, host = r.missionLed(d, s, led, who)
	}
	for m := led; (v.Passive || m == led && !v.Neg) && m >= 0; m = s.NPs[m].Up { // "a delegation of Ethiopia led by", "will lead a delegation to visit Peru"
		if r.lex.Word(s.HeadWord(m)).Is(lexicon.Delegation) {
			ref := &d.Refs[s.Index][m] // where it goes he goes
			ref.Actors = append(slices.Clone(ref.Actors), person)
			d.led = leader{person, nil, s.Index}
			for _, x := range r.members(s, who)[1:] { // "led by Foreign Minister A and Ambassador B"
				if e := r.onePerson(d, s, x); v.Passive && e >= 0 {
					ref.Actors, d.led.others = append(ref.Actors, e), append(d.led.others, e)
				}
			}
		}
	}
	if owner < 0 && r.head(s, led) == "board" {
		for m := led + 1; m < int32(len(s.NPs)) && m <= led+2; m++ { // "chairs the board of the Committee on"
			if s.NPs[m].Up == led && s.NPs[m].Prep == r.w.of {
				owner = r.power(d, s, m)
				break
			}
		}
	}
	if owner < 0 && v.Passive {
		owner = r.sentTeam(d, s, led)
	}
	if owner < 0 && v.Passive {
		owner = r.listLed(d, s, clause, led)
	}
	if owner < 0 || owner == person {
		return
	}
	if d.Refs[s.Index][led].Via == ByCoref && d.Entities[owner].Type == model.State {
		if st := r.termState(d, person); st >= 0 && st != owner && d.Entities[st].Type == model.State {
			owner = st // "support of China, and for the Nationalist government led by Chiang"
		}
	}
	if p := s.HeadPart(led); v.Passive && p != nil && p.Kind == syntax.PEntity && !p.Is(lexicon.State) && (p.Is(lexicon.People) || p.Is(lexicon.Demonym)) {
		return // "Led by de Lesseps, the French began to dig"
	}
	named := false // a state or body itself, not its delegation or forces
	if p := s.HeadPart(led); p != nil {
		named = (p.Kind == syntax.PEntity || s.HeadWord(led) == r.w.it) && d.Entities[owner].Type == model.State
	}
	if named && v.Passive && s.NPs[s.NPs[who].Lead].Next >= 0 {
		return // "talks between Chad and Mali led by Presidents A and B"
	}
	if named && !v.Perfect && !v.Passive && c.Kind != syntax.Relative && lemma != "represent" && !speaks && lemma != "rule" && lemma != "govern" {
		return // "Obama led America into", "India beat Pakistan"
	}
	if !v.Passive && slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Kind == syntax.Xcomp && x.Gov == clause && x.Subj == led }) {
		return // "directed the Agency to speed up the deliveries"
	}
	o := Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Kind: "official", Sentence: s.Index, Rule: "title.leads", Clause: clause,
		First: min(s.NPs[who].First, s.NPs[led].First), Last: max(s.NPs[who].Last, s.NPs[led].Last)}
	if (lemma == "rule" || lemma == "govern") && !v.Passive && v.Past {
		o.Former = true // "who ruled Chad for eight years", "had ruled": who rules it has ruled it
	}
	if (lemma == "rule" || lemma == "govern") && v.Passive && !v.Perfect {
		past := v.Past || c.Gov >= 0 && s.Verbs[s.Clauses[c.Gov].Verb].Past && c.Kind == syntax.Adverbial
		o.Former = past // "when Chile was ruled by General Pinochet"
	}
	end := s.NPs[led].Last
	if in := led + 1; in < int32(len(s.NPs)) && s.NPs[in].Up == led && s.NPs[in].First == end+1 && s.Class(in) == syntax.CState {
		end = s.NPs[in].Last // "ran the embassy in Oslo | until 2012"
	}
	o.Former = o.Former || r.ended(d, s, end) || // "led Finland from 2000 to 2012"
		v.Past && !v.Perfect && !v.Passive && (r.yearsAgo(d, s, clause) || r.formerly(s, v)) || // "In 2004 he represented the EU in Darfur"
		c.Kind == syntax.Relative && v.Past && !v.Perfect && !v.Passive && r.throughout(s, led) ||
		c.Kind == syntax.Xcomp && c.Gov >= 0 && r.lex.Word(s.Verbs[s.Clauses[c.Gov].Verb].Modal).Text == "would" && r.lex.Word(s.Verbs[s.Clauses[c.Gov].Verb].Lemma).Text == "go" // "would go on to represent Chad"
	if named && lemma == "represent" {
		o.Rule = "title.represents"
		if st := r.accreditedTo(d, s, clause); host < 0 && !v.Passive && st >= 0 && st != owner {
			host = st // "who represents Chad in Oslo"
		}
		if m := behind(s, led, r.w.at, r.w.to); m >= 0 && host < 0 {
			e, class := r.power(d, s, m), s.Class(m)
			if e >= 0 && (class == syntax.COrg && intergovernmental(&d.Entities[e]) || class == syntax.CState && !v.Passive && e != owner) {
				host, o.Last = e, max(o.Last, s.NPs[m].Last) // "who represents Chad at the United Nations", "at the Vatican"
			}
		}
	}
	det := s.NPs[led].Det
	travels := (r.head(s, led) == "delegation" || r.head(s, led) == "delegations") && (d.Entities[owner].Type == model.State || det == r.w.a || det == r.w.an) // "led a U.S. delegation to Lima", not "the EU delegation to Peru"
	if lemma == "represent" && v.Passive || (r.lex.Head(s.HeadWord(led))&lexicon.Post != 0 || r.isMission(s, led)) && !travels {
		o.Kind = "envoy"
		r.titleTail(d, s, led, &o)
		o.also = nil
	}
	if host >= 0 {
		o.Kind, o.Target = "diplomat", host
	}
	r.settle(d, s, who, o)
	if !speaks && lemma != "represent" {
		return
	}
	for _, m := range r.members(s, who)[1:] { // "Clarendon and Cowley spoke for London", not "A, representing London, and B", "A, who represents London, and B"
		if (c.Kind == syntax.Participial || c.Kind == syntax.Relative) && s.NPs[m].First > v.First {
			break
		}
		if o.Person = r.onePerson(d, s, m); o.Person >= 0 {
			o.Last = max(o.Last, s.NPs[m].Last)
			r.settle(d, s, m, o)
		}
	}
}

// listLed is the party or movement of a name that no dictionary has, which a participle right behind says
// who leads: "the Kurdistan List, led by Barham Salih,"; -1 for none.
func (r *Resolver) listLed(d *Document, s *syntax.Sentence, clause, np int32) int32 {
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
	return d.bodyCalled(s.Text(first, p.Last), "party")
}

// seizesPower reads "seized power in Chad", "after a coup in Chad, X came to power" and "the coup brought X
// to power": who did rules it.
func (r *Resolver) seizesPower(d *Document, s *syntax.Sentence, clause int32) bool {
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
	person := r.onePerson(d, s, who)
	if power < 0 || person < 0 {
		return false
	}
	seized := Office{Person: person, Owner: -1, Target: -1, entry: -1, chief: -1, Kind: "official", Sentence: s.Index, Rule: "title.leads", Clause: clause,
		First: s.NPs[who].First, Last: s.NPs[power].Last}
	for m := int32(0); m < int32(len(s.NPs)) && m <= power+2; m++ {
		n := &s.NPs[m]
		if n.Prep != r.w.in || s.Class(m) != syntax.CState || n.Up != power && n.Clause != clause || m < power && n.First != s.First+1 {
			continue
		}
		seized.Owner, seized.First, seized.Last = r.partOwner(d, s, m), min(n.First, seized.First), max(n.Last, seized.Last)
		break
	}
	if seized.Owner < 0 {
		seized.Owner = d.employer(person)
	}
	if seized.Owner < 0 {
		seized.Owner = r.overthrownIn(d, s, clause, who)
	}
	if seized.Owner < 0 {
		return false
	}
	seized.Former = r.fallsAfter(d, s, clause, person) || d.fellBefore(&seized) && !r.holds(s, "again", "return", "returned", "regained")
	r.settle(d, s, who, seized)
	return true
}

// fallsAfter says whether a sentence tells behind clause clause that whoever has come to power in it lost that: "seized power
// in 2003, only | to be ousted | a decade later", "came to power in 2003 and | fled | in 2013".
func (r *Resolver) fallsAfter(d *Document, s *syntax.Sentence, clause int32, person int32) bool {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if int32(i) == clause || c.Subj < 0 || v.First < s.Verbs[s.Clauses[clause].Verb].Last || v.Modal != 0 || r.onePerson(d, s, c.Subj) != person {
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
func (r *Resolver) holds(s *syntax.Sentence, words ...string) bool {
	return slices.ContainsFunc(s.Words[s.First:s.Last], func(w int32) bool { return slices.Contains(words, r.lex.Word(w).Text) })
}

// fellBefore says whether the text has told of the holder of an office that he held one of the same state once.
func (d *Document) fellBefore(o *Office) bool {
	former := false
	for i := d.story; i < len(d.Offices); i++ {
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
func (r *Resolver) putInPower(s *syntax.Sentence, clause int32) int32 {
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
func (r *Resolver) overthrownIn(d *Document, s *syntax.Sentence, clause, np int32) int32 {
	for m := range np {
		if st := r.fallenIn(d, s, m); st >= 0 {
			return st
		}
		switch n := &s.NPs[m]; {
		case n.Clause >= 0 && s.Clauses[n.Clause].Subj == m && s.Clauses[n.Clause].Obj >= 0 && s.Clauses[n.Clause].Obj < np && r.head(s, s.Clauses[n.Clause].Obj) == "coup":
			if st := r.statesBefore(d, s, m+1); len(st) == 1 { // "the Chadian army staged a coup that brought X to power"
				return st[0]
			}
		case n.Prep == r.w.in && s.Class(m) == syntax.CState:
			return r.partOwner(d, s, m)
		case s.Class(m) == syntax.COffice, r.lex.Head(s.HeadWord(m))&lexicon.Government != 0:
			if st := r.ownerState(d, s, m); st >= 0 {
				return st
			}
		}
	}
	if st := r.powerOver(d, s, clause, np); st >= 0 || s.Index == d.began[s.Index] || d.Sentences[s.Index-1].Heading {
		return st
	}
	before := d.Sentences[s.Index-1]
	if all := r.statesBefore(d, before, int32(len(before.NPs))); len(all) == 1 {
		return all[0]
	}
	return -1
}

// fallenIn is the state of which noun phrase np tells that who ruled it fell: "a Chadian military coup", "Chad's
// 1980 coup", "the overthrow of President X of Chad"; -1 for none.
func (r *Resolver) fallenIn(d *Document, s *syntax.Sentence, np int32) int32 {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.PEvent || r.lex.Events[p.Ref].Kind != "coup" {
		return -1
	}
	if in := behind(s, np, r.w.in); in >= 0 && s.Class(in) == syntax.CState {
		return r.partOwner(d, s, in)
	}
	if of := behind(s, np, r.w.of); of >= 0 {
		return r.ruledState(d, s, of)
	}
	return r.ownerState(d, s, np)
}

// powerOver is the state whose government whoever clause tells to have come to power overthrew before, or with whose
// affairs he dealt then: "overthrew Chadian President X and | took power", "seized power and suspended the Chadian
// constitution"; -1 for none.
func (r *Resolver) powerOver(d *Document, s *syntax.Sentence, clause, who int32) int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if int32(i) == clause || c.Subj != who || c.Obj < 0 || v.Passive || v.Neg || v.Modal != 0 || v.Form != syntax.Finite && v.Form != syntax.MaybeParticiple {
			continue
		}
		st := int32(-1)
		switch {
		case int32(i) < clause && r.verbOf(s, int32(i)).OfOffice(lexicon.Unseats):
			st = r.ruledState(d, s, c.Obj)
		case int32(i) > clause && r.polity(s, c.Obj):
			st = r.ownerState(d, s, c.Obj)
		}
		if st >= 0 {
			return st
		}
	}
	return -1
}

// polity says whether a noun phrase names what of a state only those deal with who rule it: "the Chadian constitution".
func (r *Resolver) polity(s *syntax.Sentence, np int32) bool {
	return r.lex.Head(s.HeadWord(np))&lexicon.Polity != 0 || r.lex.Word(s.HeadWord(np)).Is(lexicon.Chamber)
}

// ruledState is the state of whom a noun phrase names, or whose government it is; -1 for none.
func (r *Resolver) ruledState(d *Document, s *syntax.Sentence, np int32) int32 {
	if e := r.named(d, s, np); e >= 0 && d.Entities[e].Type == model.Person {
		for i := len(d.Offices) - 1; i >= 0 && d.Offices[i].Sentence == s.Index; i-- {
			if o := &d.Offices[i]; o.Person == e && o.Owner >= 0 && d.Entities[o.Owner].Type == model.State {
				return o.Owner
			}
		}
		return d.country(e)
	}
	return r.ownerState(d, s, np)
}

// offList says whether a clause tells of somebody's removal from a list, not from office:
// "removed the Chadian general X from its blacklist".
func (r *Resolver) offList(s *syntax.Sentence, clause int32) bool {
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
func (r *Resolver) unseated(d *Document, s *syntax.Sentence, clause int32) *Office {
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
		gone := r.onePerson(d, s, m)
		for i := len(d.Offices) - 1; gone >= 0 && i >= 0 && d.Offices[i].Sentence == s.Index; i-- {
			o := &d.Offices[i]
			if o.Person == gone && ((o.Rule == "title.before" || o.Rule == "title.of") && o.First >= s.NPs[m].First || (o.Rule == "title.apposition" || o.Rule == "title.paired") && !other) {
				o.Former, last = true, o
			}
		}
	}
	if s.Class(np) == syntax.COffice && s.NPs[np].Plural && !other { // "Peru's ambassadors in Oslo and Cairo, X and Y, were dismissed"
		for i := d.FirstOffice(s.Index); i < len(d.Offices); i++ {
			if o := &d.Offices[i]; o.Sentence == s.Index && o.Rule == "title.paired" && o.First >= s.NPs[np].First && o.First < s.NPs[np].Last {
				o.Former, last = true, o
			}
		}
	}
	return last
}

// managed says whether an infinitive tells what was brought about: "were able to", "managed to".
func (r *Resolver) managed(s *syntax.Sentence, clause int32) bool {
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
