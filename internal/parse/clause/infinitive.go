package clause

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// infinitiveSubject is whose infinitive follows noun phrase np, given the
// subject of the clause: "sent Pompeo to join", "called on Italy to join", "a
// delegation to Bogotá to attend", "China's plan to attend".
func (b *builder) infinitiveSubject(np, subj int32, v *syntax.Verb) int32 {
	s := b.S
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
		if x := b.modified(np, syntax.Participle, v.Lemma); s.Class(x) == syntax.CEvent {
			return x // "the delegation at the talks to be held in Chengdu"
		}
		if up := s.NPs[np].Up; up >= 0 && s.NPs[np].Prep == b.G.V.On && s.Class(up) == syntax.CEvent {
			return up // "the Conference on Agriculture to be hosted by Senegal"
		}
	}
	if n := &s.NPs[np]; s.Class(np) == syntax.CEvent && (n.Prep == b.G.V.At || b.G.Lex.Word(n.Prep).Text == "during") {
		return subj // "attacked the embassy during a rally to condemn"
	}
	var buf [12]int32
	for _, x := range b.G.Above(s, np, buf[:]) {
		if who, told := b.infinitiveByNoun(x, subj, v); told {
			return who
		}
	}
	if o := b.controller(); o >= 0 && (s.NPs[np].Prep != 0 || s.Class(np) == syntax.CDate || s.NPs[np].Apposed || s.NPs[np].Appos >= 0) {
		return o // "nominated X of Indiana to be ambassador"
	}
	return subj
}

// infinitiveByVerb is whose infinitive follows noun phrase np by the verb of the open clause: "sent | Pompeo to join", "gave | the envoy
// three days to leave"; false where that verb does not tell.
func (b *builder) infinitiveByVerb(c *syntax.Clause, np, subj int32, v *syntax.Verb) (int32, bool) {
	s, verb := b.S, &b.S.Verbs[c.Verb]
	does := b.G.Lex.Word(verb.Lemma)
	if b.Class(c.Verb)&lexicon.ObjectControl != 0 {
		if who, told := b.controlled(c, s.NPs[np].Lead, subj, v); told {
			return who, true
		}
	}
	switch {
	case s.NPs[np].Prep == 0 && c.Obj >= 0 && c.Obj < np && c.Obj != s.NPs[np].Lead && !verb.Passive && b.Class(c.Verb)&lexicon.Dative != 0 && grammar.Alike(s.Class(c.Obj), syntax.CPerson, true):
		return c.Obj, true // "gave the envoy three days to leave"
	case s.NPs[np].Prep == b.G.V.To && c.Obj >= 0 && does.Text == "grant" && grammar.Alike(s.Class(np), syntax.CPerson, true):
		return np, true // "granted an exequatur to Ole Lund to serve"
	}
	return subj, false
}

// controlled is whose infinitive follows the list that begins with noun phrase lead, behind a verb that makes its object do something:
// "sent | Pompeo to join", "called | on Italy to join"; false where another tells.
func (b *builder) controlled(c *syntax.Clause, lead, subj int32, v *syntax.Verb) (int32, bool) {
	s, verb, prep := b.S, &b.S.Verbs[c.Verb], b.S.NPs[lead].Prep
	does := b.G.Lex.Word(verb.Lemma)
	if !verb.Passive {
		if done := b.G.Lex.Word(v.Lemma); does.Text == "summon" && (done.Does(lexicon.Judges) || done.OfOffice(lexicon.Presents)) {
			return subj, true // "summoned the envoy to protest the raid"
		}
		if c.Obj == lead {
			switch class := s.Class(lead); {
			case does.Text == "leave" && subj >= 0 && s.Class(subj) != syntax.CState && (class == syntax.CState || class == syntax.CPlace):
				return subj, true // "Rios left Lima to attend the summit"
			case b.resolveOfOther(c, lead):
				return subj, false // "condemned Peru's decision to annex": whose decision it is does
			}
			return lead, true
		}
	} else if prep == b.G.V.To && does.Does(lexicon.Sends) {
		return subj, true // "was sent to London to negotiate"
	}
	if prep == b.G.V.On || prep == b.G.V.To || prep == b.G.V.For || prep == b.G.V.With {
		return lead, c.Obj < 0 && s.NPs[lead].Up < 0 && does.Text != "leave" // not "left for Paris to attend"
	}
	return subj, false
}

// infinitiveByNoun is whose infinitive follows a phrase that ends with noun phrase x, or one it hangs on, by its noun: "China's | plan to
// attend", "the decision | of Rwanda to sever"; false where it does not tell.
func (b *builder) infinitiveByNoun(x, subj int32, v *syntax.Verb) (int32, bool) {
	s, n := b.S, &b.S.NPs[x]
	switch b.G.Lex.Word(n.Prep).Text {
	case "outside", "inside", "near", "around", "in front of":
		return subj, true // "gathered outside the British embassy to protest"
	}
	of := n.Prep == b.G.V.Of && n.Up >= 0
	if of && b.G.Lex.Word(s.HeadWord(n.Up)).Is(lexicon.Delegation) {
		return s.NPs[n.Up].Lead, true // "led a delegation of officials to meet"
	}
	switch {
	case b.G.Lex.Head(s.HeadWord(x))&lexicon.Agent != 0:
		if b.besideAgent(x) {
			return subj, true
		}
		return x, true
	case n.PossNP >= 0 && s.Class(x) == syntax.CNoun:
		if who := b.invited(x); who >= 0 {
			return who, true // "accepted Chad's invitation to come"
		}
		return b.askedElse(x, n.PossNP, v), true
	case b.nationalResolve(x):
		return x, true
	case of && b.G.Lex.Word(s.HeadWord(n.Up)).Is(lexicon.Resolve|lexicon.Appointment|lexicon.Nomination):
		return n.Lead, true // "the decision of Rwanda to sever", "his nomination of X to be ambassador"
	case n.Prep == b.G.V.From && n.Up >= 0 && b.G.Lex.Word(s.HeadWord(n.Up)).Is(lexicon.Resolve) && b.canAct(n.Lead):
		return b.askedElse(n.Up, n.Lead, v), true // "welcomed commitments from Chad and Mali to support", not "received help from Chad to"
	case n.Prep == b.G.V.By && n.Up >= 0 && s.Class(n.Up) == syntax.CNoun:
		return b.askedElse(n.Up, n.Lead, v), true // "a move by the prosecutor to seek", "efforts by Peru and its allies to"
	}
	return subj, false
}

// besideAgent says whether noun phrase x, of one who can act, only tells with whom or by whose help the subject of the open clause does
// what the infinitive says: "met with | representatives to voice support", "spoke with his counterpart to end", "used | force to support".
func (b *builder) besideAgent(x int32) bool {
	n, c := &b.S.NPs[x], b.top().clause
	if c < 0 {
		return false
	}
	cl := &b.S.Clauses[c]
	return n.Prep != 0 && n.Prep == b.G.V.With && n.Up < 0 || cl.Obj == n.Lead && b.G.Lex.Word(b.S.Verbs[cl.Verb].Lemma).Text == "use"
}

// invited is the subject of the open clause where noun phrase x is an invitation that it has dealt with: "| Mali accepted Chad's
// invitation to come"; -1 elsewhere.
func (b *builder) invited(x int32) int32 {
	c := b.top().clause
	if c < 0 || b.S.Clauses[c].Obj != x || b.S.Verbs[b.S.Clauses[c].Verb].Passive || b.G.Lex.Word(b.S.HeadWord(x)).Text != "invitation" {
		return -1
	}
	return b.S.Clauses[c].Subj
}

// askedElse is whom noun phrase np asks to do what the infinitive behind it says, where it does, else whoever it is of.
func (b *builder) askedElse(np, of int32, v *syntax.Verb) int32 {
	if b.asksOf(np, v) {
		return b.asked(np)
	}
	return of
}

// asksOf says whether noun phrase np asks of others to do what the infinitive behind it says, who are not told: "Chad's call
// to recognise Kosovo", "a request by Chad to lift the sanctions", not "Chad's request to join".
func (b *builder) asksOf(np int32, v *syntax.Verb) bool {
	w := b.S.HeadWord(np)
	return b.G.Lex.In(lexicon.Urging, w) || (b.G.Lex.Word(w).Is(lexicon.Plea) || b.G.Lex.In(lexicon.Candidacy, w)) && b.G.Lex.In(lexicon.Grants, v.Lemma)
}

// burdened is who did what the infinitive behind noun phrase np says, of which "it" told how long it took him or
// that it was his to do: "it took Qatar two years to broker", "it fell to Norway to host"; -1 elsewhere.
func (b *builder) burdened(np int32) int32 {
	s, c := b.S, b.top().clause
	if c < 0 || s.Clauses[c].Subj < 0 || b.G.Lex.Word(s.HeadWord(s.Clauses[c].Subj)).Text != "it" {
		return -1
	}
	cl, n := &s.Clauses[c], &s.NPs[b.root(np)]
	v := &s.Verbs[cl.Verb]
	takes, falls := b.G.Lex.Word(v.Lemma).Text == "take", b.G.Lex.Word(v.Lemma).Text == "fall"
	switch {
	case v.Neg || v.Modal != 0:
	case takes && n.Prep == 0 && cl.Obj >= 0 && cl.Obj < n.Lead && b.canAct(cl.Obj):
		return cl.Obj
	case takes && s.NPs[np].Prep == b.G.V.For && b.canAct(np):
		return s.NPs[np].Lead
	case falls && n.Prep == b.G.V.To && b.canAct(n.Lead):
		return n.Lead
	}
	return -1
}

// judgedResolve says whether noun phrase np is a resolve, nobody's by its words, that a clause judges, so that it is not its
// subject's: "objected to the promise to support Chad", "hailed the move to sanction Peru".
func (b *builder) judgedResolve(np int32) bool {
	s, c := b.S, b.top().clause
	n := &s.NPs[np]
	if c < 0 || s.Class(np) != syntax.CNoun || n.PossNP >= 0 || n.PossWord != 0 || n.Up >= 0 || n.First < s.Verbs[s.Clauses[c].Verb].Last || !b.G.Lex.Word(s.HeadWord(np)).Is(lexicon.Resolve) || b.G.Lex.Word(n.Det).Text != "the" {
		return false
	}
	if b.G.Lex.In(lexicon.Liberty, s.HeadWord(np)) {
		return false // "welcomed the opportunity to host the summit"
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	switch w := b.G.Lex.Word(v.Lemma); {
	case b.G.Lex.In(lexicon.Reacts, v.Lemma):
		return n.Prep != 0
	case w.Text == "welcome":
		return s.Clauses[c].Obj == np
	default:
		return s.Clauses[c].Obj == np && !v.Passive && w.Does(lexicon.Judges)
	}
}

// resolveOfOther says whether the object of a clause is a resolve that another has taken, so that the infinitive behind it
// is not what the clause has the object do; but "needs Chile's recognition to join".
func (b *builder) resolveOfOther(cl *syntax.Clause, np int32) bool {
	switch b.G.Lex.Word(b.S.Verbs[cl.Verb].Lemma).Text {
	case "need", "require":
		return false
	}
	return b.S.Class(np) == syntax.CNoun && b.G.Lex.Word(b.S.HeadWord(np)).Is(lexicon.Resolve) && (b.S.NPs[np].PossNP >= 0 || b.nationalResolve(np))
}

// nationalResolve says whether an adjective tells whose decision noun phrase np is: "criticized the
// Norwegian decision to recognize Kosovo", "praised U.S. efforts to mediate".
func (b *builder) nationalResolve(np int32) bool {
	n := &b.S.NPs[np]
	return n.Head >= 0 && n.PossWord == 0 && b.G.Lex.Word(b.S.HeadWord(np)).Is(lexicon.Resolve) && slices.ContainsFunc(b.S.Parts[n.PFirst:n.Head], func(x syntax.Part) bool {
		return x.Kind == syntax.PEntity && (x.Is(lexicon.Demonym) || x.Is(lexicon.State) || x.Is(lexicon.BlocAdj) || x.Is(lexicon.Bloc) || x.Is(lexicon.Org))
	})
}

// besideToBe says whether a person is named in noun phrase np, behind "and" or a comma, who is to
// be something as another before is: "X to be envoy to Britain, and Y to be", "Y to serve as".
func (b *builder) besideToBe(np int32, v *syntax.Verb) bool {
	s := b.S
	if c := s.Class(np); c != syntax.CPerson && c != syntax.CName || s.NPs[np].Prep != 0 && s.NPs[np].Lead == np {
		return false
	}
	top := b.top().clause
	if top < 0 || s.Clauses[top].Kind != syntax.Xcomp || s.Verbs[s.Clauses[top].Verb].Lemma != v.Lemma || v.Lemma != b.G.V.Be && b.G.Lex.Word(v.Lemma).Text != "serve" {
		return false
	}
	before := s.NPs[np].First - 1
	return s.Tag(before) == syntax.Conj || s.Doc.Tokens[before].Kind == text.Comma
}

// saidToDo says whether a heading tells by what stands right behind a verb of saying, noun phrase np, who is to do something: "Rios
// says Peru | to attend talks".
func (b *builder) saidToDo(np int32) bool {
	s, c := b.S, b.top().clause
	if !s.Heading || c < 0 || s.Clauses[c].Obj != s.NPs[np].Lead || s.NPs[np].Prep != 0 {
		return false
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	return !v.Passive && b.Class(s.Clauses[c].Verb)&lexicon.Reporting != 0 && b.Class(s.Clauses[c].Verb)&(lexicon.Dative|lexicon.Meets) == 0 && (s.Class(np) == syntax.CName || grammar.Alike(s.Class(np), syntax.CState, true) || grammar.Alike(s.Class(np), syntax.CPerson, true))
}

// wished says whether noun phrase np is who is to do what the infinitive behind it
// says: "it is important for Peru to join", "plans for Peru to join", "authority for the Peruvian government to".
func (b *builder) wished(np int32) bool {
	s := b.S
	n := &s.NPs[s.NPs[np].Lead]
	switch s.Class(np) {
	case syntax.CState, syntax.COrg, syntax.CPerson, syntax.COffice, syntax.CBloc, syntax.CName:
	default:
		if b.G.Lex.Head(s.HeadWord(np))&(lexicon.Agent|lexicon.Government) == 0 {
			return false
		}
	}
	if n.Prep != b.G.V.For {
		return false
	}
	if c := b.top().clause; n.Up < 0 {
		return c >= 0 && s.Verbs[s.Clauses[c].Verb].Copula
	}
	return s.Class(n.Up) == syntax.CNoun && !b.G.TimeWord(s, n.Up) // not "left that day for Peru to attend"
}

// pleaded says whether noun phrase np is who a plea is addressed to, and so who is to do
// what the infinitive behind it says: "an appeal to Peru to join", "a demand from Oslo".
func (b *builder) pleaded(np int32) bool {
	s := b.S
	n := &s.NPs[s.NPs[np].Lead]
	up := n.Up
	if up >= 0 && s.NPs[up].Prep == b.G.V.From && s.NPs[up].Up >= 0 { // "an invitation from Chad to Peru to join"
		up = s.NPs[up].Up
	}
	if up < 0 || !b.G.Lex.Word(s.HeadWord(up)).Is(lexicon.Plea) {
		return false
	}
	switch n.Prep {
	case b.G.V.To, b.G.V.On, b.G.V.For, b.G.V.With:
	default:
		return false
	}
	switch s.Class(np) {
	case syntax.CState, syntax.COrg, syntax.CPerson, syntax.COffice, syntax.CBloc, syntax.CName, syntax.CPlace, syntax.CPron:
		return true
	}
	return b.G.Lex.Head(s.HeadWord(np))&(lexicon.Agent|lexicon.Government) != 0
}
