package syntax

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// infinitiveSubject is whose infinitive follows noun phrase np, given the
// subject of the clause: "sent Pompeo to join", "called on Italy to join", "a
// delegation to Bogotá to attend", "China's plan to attend".
func (b *builder) infinitiveSubject(np, subj int32, v *Verb) int32 {
	s := b.s
	if b.saidToDo(np) {
		return s.NPs[np].Lead
	}
	if c := b.top().clause; c >= 0 {
		if who, told := b.infinitiveByVerb(&s.Clauses[c], np, subj, v); told {
			return who
		}
	}
	if b.wished(np) || b.pleaded(np) || b.judgedResolve(np) {
		return s.NPs[np].Lead
	}
	if o := b.burdened(np); o >= 0 {
		return o
	}
	if b.besideToBe(np, v) {
		return np
	}
	if v.Passive {
		if x := b.modified(np, Participle, v.Lemma); s.Class(x) == CEvent {
			return x // "the delegation at the talks to be held in Chengdu"
		}
		if up := s.NPs[np].Up; up >= 0 && s.NPs[np].Prep == b.p.v.on && s.Class(up) == CEvent {
			return up // "the Conference on Agriculture to be hosted by Senegal"
		}
	}
	if n := &s.NPs[np]; s.Class(np) == CEvent && (n.Prep == b.p.v.at || b.p.lex.Word(n.Prep).Text == "during") {
		return subj // "attacked the embassy during a rally to condemn"
	}
	var buf [12]int32
	for _, x := range b.p.above(s, np, buf[:]) {
		if who, told := b.infinitiveByNoun(x, subj, v); told {
			return who
		}
	}
	if o := b.controller(); o >= 0 && (s.NPs[np].Prep != 0 || s.Class(np) == CDate || s.NPs[np].Apposed || s.NPs[np].Appos >= 0) {
		return o // "nominated X of Indiana to be ambassador"
	}
	return subj
}

// infinitiveByVerb is whose infinitive follows noun phrase np by the verb of the open clause: "sent | Pompeo to join", "gave | the envoy
// three days to leave"; false where that verb does not tell.
func (b *builder) infinitiveByVerb(c *Clause, np, subj int32, v *Verb) (int32, bool) {
	s, verb := b.s, &b.s.Verbs[c.Verb]
	does := b.p.lex.Word(verb.Lemma)
	if b.class(c.Verb)&lexicon.ObjectControl != 0 {
		if who, told := b.controlled(c, s.NPs[np].Lead, subj, v); told {
			return who, true
		}
	}
	switch {
	case s.NPs[np].Prep == 0 && c.Obj >= 0 && c.Obj < np && c.Obj != s.NPs[np].Lead && !verb.Passive && b.class(c.Verb)&lexicon.Dative != 0 && alike(s.Class(c.Obj), CPerson, true):
		return c.Obj, true // "gave the envoy three days to leave"
	case s.NPs[np].Prep == b.p.v.to && c.Obj >= 0 && does.Text == "grant" && alike(s.Class(np), CPerson, true):
		return np, true // "granted an exequatur to Ole Lund to serve"
	}
	return subj, false
}

// controlled is whose infinitive follows the list that begins with noun phrase lead, behind a verb that makes its object do something:
// "sent | Pompeo to join", "called | on Italy to join"; false where another tells.
func (b *builder) controlled(c *Clause, lead, subj int32, v *Verb) (int32, bool) {
	s, verb, prep := b.s, &b.s.Verbs[c.Verb], b.s.NPs[lead].Prep
	does := b.p.lex.Word(verb.Lemma)
	if !verb.Passive {
		if done := b.p.lex.Word(v.Lemma); does.Text == "summon" && (done.Does(lexicon.Judges) || done.OfOffice(lexicon.Presents)) {
			return subj, true // "summoned the envoy to protest the raid"
		}
		if c.Obj == lead {
			switch class := s.Class(lead); {
			case does.Text == "leave" && subj >= 0 && s.Class(subj) != CState && (class == CState || class == CPlace):
				return subj, true // "Rios left Lima to attend the summit"
			case b.resolveOfOther(c, lead):
				return subj, false // "condemned Peru's decision to annex": whose decision it is does
			}
			return lead, true
		}
	} else if prep == b.p.v.to && does.Does(lexicon.Sends) {
		return subj, true // "was sent to London to negotiate"
	}
	if prep == b.p.v.on || prep == b.p.v.to || prep == b.p.v.for_ || prep == b.p.v.with {
		return lead, c.Obj < 0 && s.NPs[lead].Up < 0 && does.Text != "leave" // not "left for Paris to attend"
	}
	return subj, false
}

// infinitiveByNoun is whose infinitive follows a phrase that ends with noun phrase x, or one it hangs on, by its noun: "China's | plan to
// attend", "the decision | of Rwanda to sever"; false where it does not tell.
func (b *builder) infinitiveByNoun(x, subj int32, v *Verb) (int32, bool) {
	s, n := b.s, &b.s.NPs[x]
	switch b.p.lex.Word(n.Prep).Text {
	case "outside", "inside", "near", "around", "in front of":
		return subj, true // "gathered outside the British embassy to protest"
	}
	of := n.Prep == b.p.v.of && n.Up >= 0
	if of && b.p.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Delegation) {
		return s.NPs[n.Up].Lead, true // "led a delegation of officials to meet"
	}
	switch {
	case b.p.lex.Head(s.HeadWord(x))&lexicon.Agent != 0:
		if b.besideAgent(x) {
			return subj, true
		}
		return x, true
	case n.PossNP >= 0 && s.Class(x) == CNoun:
		if who := b.invited(x); who >= 0 {
			return who, true // "accepted Chad's invitation to come"
		}
		return b.askedElse(x, n.PossNP, v), true
	case b.nationalResolve(x):
		return x, true
	case of && b.p.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Resolve|lexicon.Appointment|lexicon.Nomination):
		return n.Lead, true // "the decision of Rwanda to sever", "his nomination of X to be ambassador"
	case n.Prep == b.p.v.by && n.Up >= 0 && s.Class(n.Up) == CNoun:
		return b.askedElse(n.Up, n.Lead, v), true // "a move by the prosecutor to seek", "efforts by Peru and its allies to"
	}
	return subj, false
}

// besideAgent says whether noun phrase x, of one who can act, only tells with whom or by whose help the subject of the open clause does
// what the infinitive says: "met with | representatives to voice support", "spoke with his counterpart to end", "used | force to support".
func (b *builder) besideAgent(x int32) bool {
	n, c := &b.s.NPs[x], b.top().clause
	if c < 0 {
		return false
	}
	cl := &b.s.Clauses[c]
	return n.Prep != 0 && n.Prep == b.p.v.with && n.Up < 0 || cl.Obj == n.Lead && b.p.lex.Word(b.s.Verbs[cl.Verb].Lemma).Text == "use"
}

// invited is the subject of the open clause where noun phrase x is an invitation that it has dealt with: "| Mali accepted Chad's
// invitation to come"; -1 elsewhere.
func (b *builder) invited(x int32) int32 {
	c := b.top().clause
	if c < 0 || b.s.Clauses[c].Obj != x || b.s.Verbs[b.s.Clauses[c].Verb].Passive || b.p.lex.Word(b.s.HeadWord(x)).Text != "invitation" {
		return -1
	}
	return b.s.Clauses[c].Subj
}

// askedElse is whom noun phrase np asks to do what the infinitive behind it says, where it does, else whoever it is of.
func (b *builder) askedElse(np, of int32, v *Verb) int32 {
	if b.asksOf(np, v) {
		return b.asked(np)
	}
	return of
}

// asksOf says whether noun phrase np asks of others to do what the infinitive behind it says, who are not told: "Chad's call
// to recognise Kosovo", "a request by Chad to lift the sanctions", not "Chad's request to join".
func (b *builder) asksOf(np int32, v *Verb) bool {
	w := b.s.HeadWord(np)
	return b.p.lex.In(lexicon.Urging, w) || (b.p.lex.Word(w).Is(lexicon.Plea) || b.p.lex.In(lexicon.Candidacy, w)) && b.p.lex.In(lexicon.Grants, v.Lemma)
}

// burdened is who did what the infinitive behind noun phrase np says, of which "it" told how long it took him or
// that it was his to do: "it took Qatar two years to broker", "it fell to Norway to host"; -1 elsewhere.
func (b *builder) burdened(np int32) int32 {
	s, c := b.s, b.top().clause
	if c < 0 || s.Clauses[c].Subj < 0 || b.p.lex.Word(s.HeadWord(s.Clauses[c].Subj)).Text != "it" {
		return -1
	}
	cl, n := &s.Clauses[c], &s.NPs[b.root(np)]
	v := &s.Verbs[cl.Verb]
	takes, falls := b.p.lex.Word(v.Lemma).Text == "take", b.p.lex.Word(v.Lemma).Text == "fall"
	switch {
	case v.Neg || v.Modal != 0:
	case takes && n.Prep == 0 && cl.Obj >= 0 && cl.Obj < n.Lead && b.canAct(cl.Obj):
		return cl.Obj
	case takes && s.NPs[np].Prep == b.p.v.for_ && b.canAct(np):
		return s.NPs[np].Lead
	case falls && n.Prep == b.p.v.to && b.canAct(n.Lead):
		return n.Lead
	}
	return -1
}

// judgedResolve says whether noun phrase np is a resolve, nobody's by its words, that a clause judges, so that it is not its
// subject's: "objected to the promise to support Chad", "hailed the move to sanction Peru".
func (b *builder) judgedResolve(np int32) bool {
	s, c := b.s, b.top().clause
	n := &s.NPs[np]
	if c < 0 || s.Class(np) != CNoun || n.PossNP >= 0 || n.PossWord != 0 || n.Up >= 0 || n.First < s.Verbs[s.Clauses[c].Verb].Last || !b.p.lex.Word(s.HeadWord(np)).Is(lexicon.Resolve) || b.p.lex.Word(n.Det).Text != "the" {
		return false
	}
	if b.p.lex.In(lexicon.Liberty, s.HeadWord(np)) {
		return false // "welcomed the opportunity to host the summit"
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	switch w := b.p.lex.Word(v.Lemma); {
	case b.p.lex.In(lexicon.Reacts, v.Lemma):
		return n.Prep != 0
	case w.Text == "welcome":
		return s.Clauses[c].Obj == np
	default:
		return s.Clauses[c].Obj == np && !v.Passive && w.Does(lexicon.Judges)
	}
}

// resolveOfOther says whether the object of a clause is a resolve that another has taken, so that the infinitive behind it
// is not what the clause has the object do; but "needs Chile's recognition to join".
func (b *builder) resolveOfOther(cl *Clause, np int32) bool {
	switch b.p.lex.Word(b.s.Verbs[cl.Verb].Lemma).Text {
	case "need", "require":
		return false
	}
	return b.s.Class(np) == CNoun && b.p.lex.Word(b.s.HeadWord(np)).Is(lexicon.Resolve) && (b.s.NPs[np].PossNP >= 0 || b.nationalResolve(np))
}

// nationalResolve says whether an adjective tells whose decision noun phrase np is: "criticized the
// Norwegian decision to recognize Kosovo", "praised U.S. efforts to mediate".
func (b *builder) nationalResolve(np int32) bool {
	n := &b.s.NPs[np]
	return n.Head >= 0 && n.PossWord == 0 && b.p.lex.Word(b.s.HeadWord(np)).Is(lexicon.Resolve) && slices.ContainsFunc(b.s.Parts[n.PFirst:n.Head], func(x Part) bool {
		return x.Kind == PEntity && (x.Is(lexicon.Demonym) || x.Is(lexicon.State) || x.Is(lexicon.BlocAdj) || x.Is(lexicon.Bloc) || x.Is(lexicon.Org))
	})
}

// besideToBe says whether a person is named in noun phrase np, behind "and" or a comma, who is to
// be something as another before is: "X to be envoy to Britain, and Y to be", "Y to serve as".
func (b *builder) besideToBe(np int32, v *Verb) bool {
	s := b.s
	if c := s.Class(np); c != CPerson && c != CName || s.NPs[np].Prep != 0 && s.NPs[np].Lead == np {
		return false
	}
	top := b.top().clause
	if top < 0 || s.Clauses[top].Kind != Xcomp || s.Verbs[s.Clauses[top].Verb].Lemma != v.Lemma || v.Lemma != b.p.v.be && b.p.lex.Word(v.Lemma).Text != "serve" {
		return false
	}
	before := s.NPs[np].First - 1
	return s.Tag(before) == Conj || s.Doc.Tokens[before].Kind == text.Comma
}

// saidToDo says whether a heading tells by what stands right behind a verb of saying, noun phrase np, who is to do something: "Rios
// says Peru | to attend talks".
func (b *builder) saidToDo(np int32) bool {
	s, c := b.s, b.top().clause
	if !s.Heading || c < 0 || s.Clauses[c].Obj != s.NPs[np].Lead || s.NPs[np].Prep != 0 {
		return false
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	return !v.Passive && b.class(s.Clauses[c].Verb)&lexicon.Reporting != 0 && b.class(s.Clauses[c].Verb)&(lexicon.Dative|lexicon.Meets) == 0 && (s.Class(np) == CName || alike(s.Class(np), CState, true) || alike(s.Class(np), CPerson, true))
}

// wished says whether noun phrase np is who is to do what the infinitive behind it
// says: "it is important for Peru to join", "plans for Peru to join".
func (b *builder) wished(np int32) bool {
	s := b.s
	n := &s.NPs[s.NPs[np].Lead]
	switch s.Class(np) {
	case CState, COrg, CPerson, COffice, CBloc, CName:
	default:
		return false
	}
	if n.Prep != b.p.v.for_ {
		return false
	}
	if c := b.top().clause; n.Up < 0 {
		return c >= 0 && s.Verbs[s.Clauses[c].Verb].Copula
	}
	return s.Class(n.Up) == CNoun && !b.p.timeWord(s, n.Up) // not "left that day for Peru to attend"
}

// pleaded says whether noun phrase np is who a plea is addressed to, and so who is to do
// what the infinitive behind it says: "an appeal to Peru to join", "a demand from Oslo".
func (b *builder) pleaded(np int32) bool {
	s := b.s
	n := &s.NPs[s.NPs[np].Lead]
	up := n.Up
	if up >= 0 && s.NPs[up].Prep == b.p.v.from && s.NPs[up].Up >= 0 { // "an invitation from Chad to Peru to join"
		up = s.NPs[up].Up
	}
	if up < 0 || !b.p.lex.Word(s.HeadWord(up)).Is(lexicon.Plea) {
		return false
	}
	switch n.Prep {
	case b.p.v.to, b.p.v.on, b.p.v.for_, b.p.v.with:
	default:
		return false
	}
	switch s.Class(np) {
	case CState, COrg, CPerson, COffice, CBloc, CName, CPlace, CPron:
		return true
	}
	return b.p.lex.Head(s.HeadWord(np))&(lexicon.Agent|lexicon.Government) != 0
}
