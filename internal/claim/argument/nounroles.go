package argument

import (
	"slices"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// hasNoun lists the noun phrases of those who have what a noun tells, by a verb that says more: "| Iran | faces sanctions".
func (f *Finder) hasNoun(p *scope.Predicate, out []int32) []int32 {
	s, lead := p.Sent, p.Sent.NPs[p.NP].Lead
	if x := f.visitorBeside(p, lead); x >= 0 {
		return append(out, x)
	}
	if p.Clause < 0 {
		return out
	}
	c := &s.Clauses[p.Clause]
	if own := s.NPs[lead].Clause; c.Subj == lead && c.Kind == syntax.Relative && own >= 0 {
		c = &s.Clauses[own] // "During a visit to Peru that began on Monday, | Rios praised"
	}
	v := &s.Verbs[c.Verb]
	if who := f.spokeThere(p, c); who >= 0 {
		return append(out, who)
	}
	if whom := f.sentOff(s, c, v); whom >= 0 && whom != lead {
		return append(out, whom) // "dispatched Haig to London for talks": Haig's
	}
	if v.Passive && f.scope.BesideInTime(s.NPs[lead].Prep) {
		out = f.Preps(p, f.w.by, out) // "was signed by Saakashvili after a meeting with"
	}
	if c.Subj >= 0 && c.Subj != lead && (!v.Passive || !f.book.Light(v.Lemma) || s.NPs[lead].Prep == f.w.by) {
		out = append(out, c.Subj)
	}
	return out
}

// standsNoun lists the noun phrases in a role of a noun.
func (f *Finder) standsNoun(p *scope.Predicate, r rule.Role, out []int32) []int32 {
	s := p.Sent
	lead := s.NPs[p.NP].Lead
	if (r.Name == "subj" || r.Name == "has") && f.onlyViews(p) || (r.Name == "subj" || r.Name == "has" || r.Name == "around") && f.talksOfIt(p) {
		return out
	}
	switch r.Name {
	case "is":
		if p.Part >= 0 {
			return append(out, p.NP)
		}
		return f.described(p, out)
	case "subj":
		return f.doesNoun(p, out)
	case "has":
		return f.hasNoun(p, out)
	case "aside":
		return f.asideOf(p, out)
	case "upon":
		if up := s.NPs[lead].Up; up >= 0 && !f.putThere(s, lead) {
			out = append(out, s.NPs[up].Lead)
		}
	case "listed":
		if third := s.NPs[lead].Prep == f.w.between && len(s.Members(lead, nil)) > 2; lead < p.NP && !third { // not "between Peru and other members and Cuba"
			out = append(out, lead)
		}
	case "that":
		return f.thatClause(p, out)
	case "doer":
		return f.doers(p, out)
	case "if":
		q := *p
		if q.Clause = s.NPs[lead].Clause; q.Clause >= 0 {
			out = f.condition(&q, out)
		}
	case "around":
		if c := f.scope.Around(s, p.NP); c >= 0 && s.Clauses[c].Subj >= 0 && !s.Verbs[s.Clauses[c].Verb].Passive && s.Clauses[c].Subj != lead {
			out = append(out, s.Clauses[c].Subj)
		}
	case "where":
		return f.actsThere(p, out)
	case "prep":
		return f.prepsOfNoun(p, r.Prep, out)
	}
	return out
}

// speakersOwn says whether what a predicate tells is of somebody who speaks or is spoken to, who is not known: "Since my
// trip to Peru, President Rios has travelled".
func (f *Finder) speakersOwn(p *scope.Predicate) bool {
	switch f.lex.Word(p.Sent.NPs[p.NP].PossWord).Text {
	case "my", "your":
		return true
	}
	return false
}

// haveToo lists who else has the noun that the verb of clause c supports: whom its subject joins in it, and of whom a clause
// that stands for this one says so: "joined | Chile in holding talks", "held talks with Cuba, as did | Chile".
func (f *Finder) haveToo(s *syntax.Sentence, c int32, out []int32) []int32 {
	cl := &s.Clauses[c]
	if with := f.scope.Joined(s, cl); with >= 0 {
		out = append(out, with)
	}
	for i := c + 1; i < int32(len(s.Clauses)); i++ {
		x := &s.Clauses[i]
		if x.Like == c && x.Subj >= 0 && x.Obj == cl.Obj && cl.Obj >= 0 && x.Subj != cl.Subj && s.Verbs[x.Verb].Neg == s.Verbs[cl.Verb].Neg && s.Verbs[x.Verb].Passive == s.Verbs[cl.Verb].Passive && s.Verbs[x.Verb].First < s.NPs[x.Subj].First && !f.withAnother(s, x.Subj) {
			out = append(out, x.Subj)
		}
	}
	return out
}

// putThere says whether noun phrase np is where a verb puts what np seems to hang on, so that only the verb says whether that is
// there: "vetoed a plan to put Rios on | the list".
func (f *Finder) putThere(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	c := n.Clause
	return c >= 0 && n.Prep == f.w.on && s.Same(s.Clauses[c].Obj, s.NPs[n.Up].Lead) && !s.Verbs[s.Clauses[c].Verb].Passive && f.lex.In(lexicon.PutsOn, s.Verbs[s.Clauses[c].Verb].Lemma)
}

// withAnother says whether right behind the subject of a clause whose verb is left out somebody else stands with whom it does
// that: "Peru signed a treaty with Chile, and | Togo with Mali".
func (f *Finder) withAnother(s *syntax.Sentence, subj int32) bool {
	m := subj + 1
	return m < int32(len(s.NPs)) && s.NPs[m].Up == subj && s.NPs[m].Prep == f.w.with && s.Class(m) == syntax.CState
}

// asideOf lists where what a noun names is said to be between commas right behind it:
// "the last summit, in April 2009 in Almaty,".
func (f *Finder) asideOf(p *scope.Predicate, out []int32) []int32 {
	s := p.Sent
	at := s.NPs[p.NP].Last
	comma := func(i int32) bool { return i < s.Last && s.Doc.Tokens[i].Kind == text.Comma }
	if !comma(at) || p.NP+1 >= int32(len(s.NPs)) || s.NPs[p.NP+1].First != at+2 {
		return out
	}
	for m := p.NP + 1; m < int32(len(s.NPs)); m++ {
		n := &s.NPs[m]
		if n.Prep == 0 || n.First > at+3 {
			break
		}
		if n.Prep == f.w.in || f.lex.Word(n.Prep).Text == "at" {
			out = append(out, m)
		}
		if at = n.Last; comma(at) {
			return out
		}
	}
	return out[:0]
}

// visitorBeside is the one named right before the comma of "on a visit to", where he is no subject and from elsewhere: "met the
// president of Chile, | on a visit to Oslo"; -1 for none.
func (f *Finder) visitorBeside(p *scope.Predicate, np int32) int32 {
	s := p.Sent
	n := &s.NPs[np]
	to := np + 1
	if n.Prep != f.w.on || s.Class(np) != syntax.CEvent || n.Clause < 0 || to >= int32(len(s.NPs)) || s.NPs[to].Up != np {
		return -1
	}
	for m := np - 1; m >= 0 && m >= np-2; m-- {
		x := &s.NPs[m]
		if x.Last >= n.First || x.Last+3 < n.First || s.Doc.Tokens[x.Last].Kind != text.Comma || m == s.Clauses[n.Clause].Subj || s.NPs[x.Lead].First < s.Verbs[s.Clauses[n.Clause].Verb].First {
			continue
		}
		ref := p.Doc.Ref(s, to)
		place := ref.Place
		if place < 0 && len(ref.Actors) > 0 {
			place = ref.Actors[0]
		}
		if e := p.Doc.Entity(s, m, model.Person); e >= 0 && place >= 0 && f.Abroad(p.Doc, e, place) {
			return m
		}
	}
	return -1
}

// doesNoun lists the noun phrases of those who do what a noun tells, by the verb that only says with it what is done: "| Peru
// | held talks".
func (f *Finder) doesNoun(p *scope.Predicate, out []int32) []int32 {
	s, lead := p.Sent, p.Sent.NPs[p.NP].Lead
	if of := s.NPs[p.NP].PossNP; of >= 0 && s.Class(of) == syntax.COffice && len(p.Doc.Ref(s, of).Actors) == 0 {
		return out // "discussed the president's visit to Oslo": no one's who discussed it
	}
	if f.speakersOwn(p) || p.Clause < 0 || !p.Light {
		return out
	}
	c := &s.Clauses[p.Clause]
	if s.Verbs[c.Verb].Passive {
		return f.Preps(p, f.w.by, out)
	}
	if whom := f.sentOff(s, c, &s.Verbs[c.Verb]); whom >= 0 && whom != lead {
		return append(out, whom)
	}
	if n := &s.NPs[lead]; c.Subj >= 0 && c.Subj != lead && (n.Prep == 0 || n.PossNP < 0 || lead > c.Subj) { // "in Peru's meeting with Chile, Chile made clear"
		out = append(f.haveToo(s, p.Clause, out), c.Subj)
	}
	return out
}

// actsThere lists who acts where what a noun tells is: "a trip to Peru, where | she | will speak".
func (f *Finder) actsThere(p *scope.Predicate, out []int32) []int32 {
	s := p.Sent
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Kind != syntax.Relative || cl.RelPrep != f.w.in || cl.Subj < 0 {
			continue
		}
		if np := f.antecedent(s, int32(c)); np >= 0 && f.scope.HangsOn(s, np, p.NP) {
			out = append(out, cl.Subj)
		}
	}
	return out
}

// prepsOfNoun lists the noun phrases that stand with a preposition behind a noun, or behind the verb that only says with it
// what is done.
func (f *Finder) prepsOfNoun(p *scope.Predicate, prep int32, out []int32) []int32 {
	s, lead := p.Sent, p.Sent.NPs[p.NP].Lead
	if p.Clause >= 0 {
		c := &s.Clauses[p.Clause]
		if p.Light && c.RelPrep == prep && (prep != f.w.of || c.Obj == lead || c.Subj == lead) { // "for whom the court issued a warrant"
			out = append(out, f.antecedent(s, p.Clause))
		}
		if c.Shared >= 0 && c.Strands == prep && c.Obj == lead { // "imposed sanctions on and cut ties with Peru"
			out = append(out, c.Shared)
		}
	}
	for m := range s.NPs {
		if x := &s.NPs[m]; x.Prep == prep && x.Lead == int32(m) && int32(m) != p.NP && f.standsBehind(p, int32(m)) {
			out = append(out, int32(m))
		}
	}
	if (prep == f.w.by || prep == f.w.with) && len(out) == 0 {
		out = f.Makers(p, prep, out)
	}
	return out
}

// standsBehind says whether noun phrase m, with its preposition, belongs to a noun or to the verb that only says with it what
// is done.
func (f *Finder) standsBehind(p *scope.Predicate, m int32) bool {
	s, x := p.Sent, &p.Sent.NPs[m]
	of := syntax.CNoun
	if x.Up >= 0 && x.Up != p.NP {
		of = s.Class(x.Up)
	}
	switch {
	case f.wherePlaceIs(s, m):
		return false
	case x.Prep == f.w.by && of == syntax.CEvent:
		return false // "aid to Ukraine in the face of attacks by Russia"
	case x.Prep == f.w.at && of == syntax.COffice && s.Class(m) == syntax.COrg:
		return false // "a rebuke from the delegate at the United Nations"
	case x.Prep == f.w.with && p.Tells(model.AtWarWith) && f.talkedOver(s, p.NP, m):
		return false // "discussed the war with the president"
	case x.Prep == f.w.in && p.Tells(model.AtWarWith) && x.Up > p.NP && of == syntax.CEvent && s.NPs[x.Up].Plural && s.NPs[x.Up].Lead == s.NPs[p.NP].Lead:
		return false // "Peru's war and conflicts | in Chad"
	}
	own := x.Up == p.NP && x.Prep != f.w.in // "after Chad's sanctions on Mali": the reason's own
	matter := int32(-1)
	if p.Tells(model.HeldIn) {
		matter = p.NP // "protests over the summit | in Lima"
	}
	if !own && f.inReason(s, m, matter) || f.LooksOn(s, m) || f.Elsewhere(s, p.Clause, m) {
		return false
	}
	if f.scope.HangsOn(s, m, p.NP) || x.Prep == f.w.between && (f.loose(s, m, p.NP) || f.inWhich(p, m)) {
		return true
	}
	return p.Clause >= 0 && p.Light && x.Clause == p.Clause && !f.onListed(s, p.Clause, m) && (x.Up < 0 || f.behindAgent(p, m))
}

// spokeThere is who says what clause c tells, where a journey beside it is rather the speaker's than that of what he speaks of:
// "Rios said Peru was ready during a visit to Oslo"; -1 for none.
func (f *Finder) spokeThere(p *scope.Predicate, c *syntax.Clause) int32 {
	s := p.Sent
	for i := 0; c.Kind == syntax.Xcomp && c.Gov >= 0 && s.Clauses[c.Gov].Subj == c.Subj && i < 3; i++ {
		c = &s.Clauses[c.Gov]
	}
	if of := c.GovNP; c.Kind == syntax.Participial && of >= 0 && s.Verbs[c.Verb].Passive && (f.lex.Head(s.HeadWord(of))&lexicon.Utterance != 0 || f.lex.Word(s.HeadWord(of)).Text == "interview") && p.Tells(model.Visited) {
		if around := s.NPs[s.NPs[of].Lead].Clause; around >= 0 && s.NPs[of].Prep == f.w.in {
			return s.Clauses[around].Subj // "In remarks made during a visit to Oslo, Rios said"
		}
		return -1
	}
	if c.Kind != syntax.Complement || c.Gov < 0 || c.Subj < 0 || !p.Tells(model.Visited) || s.Verbs[c.Verb].Modal != 0 || s.Class(c.Subj) != syntax.CState && s.Class(c.Subj) != syntax.COrg {
		return -1
	}
	says := &s.Clauses[c.Gov]
	if says.Subj < 0 || s.Class(says.Subj) != syntax.CPerson && s.Class(says.Subj) != syntax.CName || s.Verbs[says.Verb].Passive || !f.lex.Word(s.Verbs[says.Verb].Lemma).Does(lexicon.Reporting) {
		return -1
	}
	return says.Subj
}

// talkedOver says whether noun phrase m is with whom others talk of war np, not with whom it is fought: "discussed the war in
// Yemen | with the king", "spoke about the war | with him", "discussed its war on Chad | with Peru"; but "discussed its war with Peru".
func (f *Finder) talkedOver(s *syntax.Sentence, np, m int32) bool {
	c := f.scope.Around(s, np)
	if c < 0 {
		return false
	}
	lead, verb := &s.NPs[s.NPs[np].Lead], s.Verbs[s.Clauses[c].Verb].Lemma
	switch {
	case f.lex.In(lexicon.TalksOver, verb):
		if s.Clauses[c].Obj != s.NPs[np].Lead {
			return false
		}
	case f.lex.In(lexicon.TalksOf, verb):
		if !f.scope.Topical(lead.Prep) {
			return false
		}
	default:
		return false
	}
	return lead.PossNP < 0 && lead.PossWord == 0 || s.Class(m) == syntax.CPerson || s.Class(m) == syntax.COffice || f.againstAnother(s, np, m)
}

// againstAnother says whether between war np and noun phrase m behind it stands against whom it is: "Peru's war against Chile
// | with Cuba".
func (f *Finder) againstAnother(s *syntax.Sentence, np, m int32) bool {
	for i := np + 1; i < m; i++ {
		if x := &s.NPs[i]; x.Up == np && (x.Prep == f.w.on || f.lex.Word(x.Prep).Text == "against") {
			return true
		}
	}
	return false
}

// onlyViews says whether the subject of the verb around a noun only thinks something of the deed
// that is told, which others do: "opposed the war on Iraq", "argued against the sanctions", "discussed the war on Iraq". A bond
// may be its own unless it resists that: "defended the alliance with Peru". A rule that names the verb
// knows better: "resisted the invasion".
func (f *Finder) onlyViews(p *scope.Predicate) bool {
	signed := p.Tells(model.SignedAgreementWith)
	if p.Clause < 0 || !p.Stands() && !signed || p.Rule.Governed.Any() {
		return false
	}
	n := &p.Sent.NPs[p.Sent.NPs[p.NP].Lead]
	if n.PossNP >= 0 || n.PossWord != 0 {
		return false
	}
	verb := p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb].Lemma
	if signed {
		return f.lex.In(lexicon.Assails, verb) // "condemned the treaty with Peru", not "welcomed"
	}
	_, views := f.book.Stance(verb)
	views = (views || f.lex.Word(verb).Does(lexicon.Judges)) && !p.Tells(model.TreatyAlly) && !p.Tells(model.StrategicPartner)
	views = views || p.Tells(model.AtWarWith) && f.lex.In(lexicon.TalksOver, verb)
	if !views && !f.lex.Word(verb).Does(lexicon.Opposes) && f.lex.Word(n.Prep).Text != "against" {
		return false
	}
	return f.scope.StateOfNoun(p).Polarity == model.Asserted
}

// talksOfIt says whether the subject of the verb around a noun only talks of what is to have somebody's support: "discussed a
// dialogue among them, with the support of the union".
func (f *Finder) talksOfIt(p *scope.Predicate) bool {
	if !p.Tells(model.Supports) || p.Sent.NPs[p.Sent.NPs[p.NP].Lead].Prep != f.w.with {
		return false
	}
	c := f.scope.Around(p.Sent, p.NP)
	return c >= 0 && f.lex.In(lexicon.TalksOver, p.Sent.Verbs[p.Sent.Clauses[c].Verb].Lemma)
}

// behindAgent says whether noun phrase m stands behind the agent of a passive, or behind a
// day, and belongs to the verb's noun: "a warrant was issued by the court for the general",
// "the talks that she had on Sunday with the general".
func (f *Finder) behindAgent(p *scope.Predicate, m int32) bool {
	s := p.Sent
	if up := s.NPs[m].Up; s.Class(up) == syntax.CDate && s.NPs[up].Up < 0 {
		return true
	}
	return s.NPs[m].Prep != f.w.of && s.NPs[s.NPs[m].Up].Prep == f.w.by && s.Verbs[s.Clauses[p.Clause].Verb].Passive
}

// sentOff is the person whom a clause's verb sends somewhere, or receives: "will host the king
// for a visit"; -1 for none.
func (f *Finder) sentOff(s *syntax.Sentence, c *syntax.Clause, v *syntax.Verb) int32 {
	if !f.lex.Word(v.Lemma).Does(lexicon.Sends | lexicon.Receives) {
		return -1
	}
	whom := c.Obj
	if v.Passive {
		whom = c.Subj
	}
	if whom >= 0 && (s.Class(whom) == syntax.CPerson || s.Class(whom) == syntax.CName || s.Class(whom) == syntax.COffice) {
		return whom
	}
	return -1
}

// loose says whether m follows np in its clause and hangs on nothing: "the
// mediation led by Togo's minister, Robert Dussey, between Mali and Niger".
func (f *Finder) loose(s *syntax.Sentence, m, np int32) bool {
	up := s.NPs[m].Up
	if up >= 0 && s.Class(up) == syntax.CDate && s.NPs[up].Up < 0 {
		up = -1 // "talks were held on Monday between A and B"
	}
	return m > np && up < 0 && s.NPs[m].Clause >= 0 && s.NPs[m].Clause == f.scope.Around(s, np)
}

// inWhich says whether m belongs to what the relative clause of a predicate begins with:
// "the dispute between Chile and Peru, in which Norway has acted as mediator".
func (f *Finder) inWhich(p *scope.Predicate, m int32) bool {
	return p.Clause >= 0 && p.Sent.NPs[m].Clause == p.Clause && p.Sent.Clauses[p.Clause].RelPrep == f.w.in && p.Sent.NPs[m].Last <= p.Sent.Clauses[p.Clause].First
}

// described lists what a noun phrase is said of: by apposition, by "is", by
// "as".
func (f *Finder) described(p *scope.Predicate, out []int32) []int32 {
	out = f.describedBy(p, p.NP, out)
	for np, i := p.NP, 0; i < 3; i++ { // "one of its permanent members", "part of a majority of EU states"
		lead := p.Sent.NPs[np].Lead
		up := p.Sent.NPs[lead].Up
		if up < 0 || p.Sent.NPs[lead].Prep != f.w.of || f.CountedNP(p.Sent, up) < 0 {
			break
		}
		out = f.describedBy(p, up, out)
		np = up
	}
	return out
}

// oneOfMany says whether np speaks of several states, so that the one before or behind it is not what it says: "with Peru,
// the Andean nations including Chile".
func (f *Finder) oneOfMany(s *syntax.Sentence, np, state int32) bool {
	n, x := &s.NPs[np], &s.NPs[state]
	return n.Plural && s.Class(np) == syntax.CNoun && f.lex.Head(f.scope.StemOf(s, np))&lexicon.StateHead != 0 && s.Class(state) == syntax.CState && x.Lead == state && (x.Next < 0 || x.First < n.First && s.NPs[x.Next].First > n.First)
}

// terms says whether what "as" tells behind a verb is always said of its object: "a resolution labelling the massacre as
// genocide", not "has shown skill as a mediator".
func (f *Finder) terms(verb int32) bool {
	return f.lex.In(lexicon.Regards, verb) || f.lex.Word(verb).Does(lexicon.Labels)
}

// saidOf adds of what somebody is told to say behind it what clause c says of "it" or "this": "It was cowardly, Rios said of | the
// Chilean raid".
func (f *Finder) saidOf(s *syntax.Sentence, c int32, out []int32) []int32 {
	next, subj := c+1, s.Clauses[c].Subj
	if subj < 0 || next >= int32(len(s.Clauses)) || !s.Clauses[next].Inverted || s.NPs[subj].Last-s.NPs[subj].First != 1 {
		return out
	}
	switch f.lex.Word(s.Words[s.NPs[subj].First]).Text {
	case "it", "this", "that":
	default:
		return out
	}
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause == next && n.Prep == f.w.of && n.First == s.Verbs[s.Clauses[next].Verb].Last+1 {
			out = append(out, int32(m))
		}
	}
	return out
}

func (f *Finder) describedBy(p *scope.Predicate, np int32, out []int32) []int32 {
	s := p.Sent
	lead := s.NPs[np].Lead
	for x := range s.NPs {
		if a := s.NPs[x].Appos; (a == np || a == lead) && !f.oneOfMany(s, a, int32(x)) {
			out = append(out, int32(x))
		}
	}
	if a := s.NPs[np].Appos; a >= 0 && !f.oneOfMany(s, np, a) {
		out = append(out, a)
	}
	if s.NPs[np].Names >= 0 {
		out = append(out, s.NPs[np].Names)
	}
	up := s.NPs[lead].Up
	guise := s.NPs[lead].Prep == f.w.as && up >= 0 && f.lex.Word(s.HeadWord(up)).Is(lexicon.Guise)
	if guise && s.NPs[up].PossNP >= 0 {
		out = append(out, s.NPs[up].PossNP) // "Peru's status as an ally of Chile"
	}
	if s.NPs[lead].Prep == f.w.as && up >= 0 && s.NPs[s.NPs[up].Lead].Prep == f.w.with {
		if out = append(out, up); f.onlooker(s, np) { // "signed a truce, with Norway as mediator": not the signers
			return out
		}
	}
	if x := f.BackedAs(s, np); x >= 0 {
		return append(out, x)
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		switch {
		case v.Copula && v.First > s.First && s.Words[v.First-1] == f.w.than: // "is more of an ally than is Chad"
		case (cl.Subj == lead || cl.Subj == np) && (v.Copula || v.Lemma == f.w.include && (p.Part < 0 || s.NPs[lead].Plural)) && cl.Obj >= 0: // not "a Russian-backed deal that includes Peru"
			out = append(out, cl.Obj) // "the signatories were Albania and Poland"
			if p.Clause < 0 {
				p.Clause = int32(c)
			}
		case (cl.Obj == lead || cl.Obj2 == lead) && v.Copula && f.expletive(s, int32(c)):
		case (cl.Obj == lead || cl.Obj2 == lead || cl.Obj >= 0 && s.NPs[cl.Obj].Appos == lead) && v.Copula: // "is a monarchy, a member of the bloc"
			out = f.saidOf(s, int32(c), f.alongside(s, int32(c), lead, append(out, cl.Subj)))
			if p.Clause < 0 {
				p.Clause = int32(c)
			}
		case s.NPs[lead].Clause == int32(c) && s.NPs[lead].Prep == f.w.as && s.NPs[lead].Up < 0 || s.NPs[lead].Prep == f.w.as && s.NPs[lead].Clause == int32(c):
			if !v.Passive && cl.Obj < 0 && (f.terms(v.Lemma) || f.lex.In(lexicon.Brands, v.Lemma)) {
				if cl.GovNP >= 0 { // "settlements that Peru has branded as illegal"
					out = append(out, cl.GovNP)
				}
			} else if v.Passive || cl.Obj < 0 || s.NPs[lead].First < v.First || !guise && !f.terms(v.Lemma) && len(p.Doc.Ref(s, cl.Obj).Actors) == 0 && p.Doc.Ref(s, cl.Obj).Place < 0 { // "has shown skill as a member"
				out = append(out, cl.Subj)
			} else {
				out = append(out, cl.Obj)
			}
			p.Clause = int32(c)
		case s.NPs[lead].Clause == int32(c) && s.NPs[lead].Prep == f.w.among && v.Copula:
			out = append(out, cl.Subj)
			p.Clause = int32(c)
		}
	}
	return out
}

// expletive says whether the subject of a clause with "to be" is an "it" that stands
// for what follows: "it would be unjustified for Iran to react".
func (f *Finder) expletive(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Subj < 0 || cl.Obj < 0 || f.lex.Word(s.HeadWord(cl.Subj)).Text != "it" {
		return false
	}
	for x := range s.Clauses {
		if o := &s.Clauses[x]; o.Gov == c && (o.Kind == syntax.Xcomp || o.Kind == syntax.Complement) {
			return true
		}
	}
	return false
}

// onlyTold says whether a predicate only tells more of a state or somebody named, in a relative
// clause or an apposition: "not even Hungary, an ally of Russia, came".
func (f *Finder) onlyTold(p *scope.Predicate, np int32) bool {
	return scope.ToldOf(p.Sent, p.Clause, np) || p.NP >= 0 && p.Sent.NPs[np].Appos == p.NP && scope.NameAlone(p.Sent, np)
}

// denies says whether a noun phrase is told to be none of those a predicate tells of: "not Peru but Chile",
// "it was not Peru that left".
func (f *Finder) denies(p *scope.Predicate, np int32) bool {
	s, c := p.Sent, p.Clause
	if c >= 0 && s.Clauses[c].Kind == syntax.Relative && s.Clauses[c].Gov >= 0 {
		g := s.Clauses[c].Gov
		if obj := f.scope.ItIs(s, g); obj >= 0 && (s.Same(obj, np) || s.NPs[obj].Lead == s.NPs[np].Lead) {
			return s.NPs[np].Neg || s.Verbs[s.Clauses[g].Verb].Neg && (s.NPs[s.NPs[np].Lead].Next < 0 || !slices.Contains(s.Words[s.NPs[obj].Last:max(s.NPs[obj].Last, s.Verbs[s.Clauses[c].Verb].First)], f.w.but))
		}
	}
	return s.NPs[np].Neg && !f.onlyTold(p, np)
}
