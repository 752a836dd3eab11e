package scope

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Support finds the clause whose verb governs a noun phrase, and whether that
// verb only supports it: "hold talks", "sanctions were imposed", "the visit took
// place".
func (f *Reader) Support(s *syntax.Sentence, np int32) (int32, bool) {
	lead := s.NPs[np].Lead
	subj := int32(-1)
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if g := cl.GovNP; g >= 0 && g != np && g != lead && s.NPs[g].Lead == lead && cl.Kind == syntax.Xcomp {
			continue // "the invasion and a push to gain control"
		}
		switch {
		case cl.Obj == lead || cl.Obj2 == lead:
			if cl.Obj == lead && cl.Obj2 >= 0 && !v.Passive && s.Class(lead) == syntax.CNoun && f.lex.In(lexicon.Brands, v.Lemma) {
				return int32(c), false // "called the recognition of Peru wrong", not "called the encounter with her frank"
			}
			o := f.Operator(s, v)
			return int32(c), f.book.Light(v.Lemma) || o != nil && !o.Report // not "noted criticism of"
		case cl.Subj == lead && (subj < 0 || participle(s, subj) || isState(s, cl) || f.overrules(s, int32(c), subj) || cl.Kind == syntax.Xcomp && cl.Gov == subj && (f.book.Happens(v.Lemma) || v.Passive && f.lex.Word(v.Lemma).Does(lexicon.Cancels))): // "a visit planned for May was put off", "the only member that did not sign was Malta", "failed to begin", "had to be cancelled"
			subj = int32(c)
		}
	}
	if up := f.Measure(s, lead); up >= 0 {
		return f.Support(s, up) // "multiple rounds of sanctions", "two days of talks"
	}
	if up := s.NPs[lead].Up; up >= 0 && f.Topical(s.NPs[lead].Prep) && f.announced(s, up) {
		return f.Support(s, up)
	}
	// The participle after a noun only tells more of it: "hit by sanctions imposed in 2022".
	c := s.NPs[lead].Clause
	if subj >= 0 && c >= 0 && c != subj && s.Clauses[subj].Kind == syntax.Participial && s.Verbs[s.Clauses[c].Verb].Lemma == f.w.be && s.NPs[lead].Prep != 0 && f.besideVerb(s, lead) {
		subj = -1 // "is under sanctions imposed in 2015"
	}
	if subj >= 0 && !(f.tellsMore(s, subj) && c >= 0 && c != subj && s.NPs[lead].Prep != 0 && f.besideVerb(s, lead)) && (s.Clauses[subj].Kind != syntax.Participial || c < 0 || c == subj || !s.Verbs[s.Clauses[c].Verb].Passive && (s.NPs[lead].Prep == 0 || s.Clauses[c].Subj < lead)) { // "In a treaty with Peru, signed in May, Chile agreed"
		v := &s.Verbs[s.Clauses[subj].Verb]
		return subj, v.Passive && (f.book.Light(v.Lemma) || f.Operator(s, v) != nil) || f.book.Happens(v.Lemma)
	}
	if c >= 0 && f.besideVerb(s, lead) && !f.givenReason(s, lead) {
		v := &s.Verbs[s.Clauses[c].Verb]
		o := f.Operator(s, v)
		return c, f.book.Light(v.Lemma) && !f.BesideInTime(s.NPs[lead].Prep) || o != nil && f.takes(o, s.NPs[lead].Prep) && !f.onJourney(s, c, lead)
	}
	// A noun phrase that hangs on an operator's object: "the possibility of talks".
	return -1, false
}

// onJourney says whether a noun phrase with a preposition only tells on what journey something was said or asked for: "on a visit to
// Oslo, called on Chad to leave", "urged Chad on a visit to Oslo to leave".
func (f *Reader) onJourney(s *syntax.Sentence, c, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != f.w.on || !f.lex.Word(s.HeadWord(np)).Is(lexicon.Journey) {
		return false
	}
	return n.First < s.Verbs[s.Clauses[c].Verb].First || s.Clauses[c].Obj >= 0
}

// isState says whether a clause tells which state its subject is.
func isState(s *syntax.Sentence, cl *syntax.Clause) bool {
	return s.Verbs[cl.Verb].Copula && cl.Obj >= 0 && s.Class(cl.Obj) == syntax.CState
}

// participle says whether a clause is a participle behind a noun or an infinitive under one: "a
// summit, | meant | to end the war,".
func participle(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return cl.Kind == syntax.Participial || cl.Kind == syntax.Xcomp && cl.GovNP < 0 && cl.Gov >= 0 && s.Clauses[cl.Gov].Kind == syntax.Participial
}

// tellsMore says whether a relative clause only tells more of the noun it is about, "a
// meeting that lasted two hours", and not what became of it.
func (f *Reader) tellsMore(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	return s.Clauses[c].Kind == syntax.Relative && v.Past && !v.Neg && v.Modal == 0 && !v.Passive && v.Lemma != f.w.be && f.Operator(s, v) == nil && len(f.book.Denies(v.Lemma)) == 0
}

// overrules says whether a main clause says what became of what another clause about its
// subject only tells more of: "the trip that was to begin on Monday was put off".
func (f *Reader) overrules(s *syntax.Sentence, c, other int32) bool {
	cl, o := &s.Clauses[c], &s.Clauses[other]
	if o.Kind == syntax.Xcomp && o.GovNP < 0 && o.Gov >= 0 {
		o = &s.Clauses[o.Gov] // "that was | to begin on Monday"
	}
	if cl.Kind != syntax.Main || o.Kind != syntax.Relative && (o.Kind != syntax.Xcomp || o.GovNP < 0) {
		return false
	}
	if v := &s.Verbs[o.Verb]; o.Kind == syntax.Relative && v.Lemma != f.w.be && v.Modal == 0 { // "talks that began on Monday were suspended"
		if plan := f.Operator(s, v); plan == nil || plan.Status != model.Planned {
			return false
		}
	}
	op := f.Operator(s, &s.Verbs[cl.Verb])
	return s.Verbs[cl.Verb].Passive && op != nil && op.Polarity != "" || len(f.book.Denies(s.Verbs[cl.Verb].Lemma)) > 0 || f.neverWas(s, cl)
}

// givenReason says whether a noun phrase names a deed for which something is done, or in spite
// of what: "announced sanctions against Russia for its invasion", "travelled to Peru despite criticism".
func (f *Reader) givenReason(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	switch f.lex.Word(n.Prep).Text {
	case "despite", "in spite of", "amid", "in the face of":
		return true
	}
	if n.PossNP < 0 && n.PossWord == 0 || f.book.Deed(f.lex.Word(s.HeadWord(np)).Stem) == 0 {
		return false
	}
	switch f.lex.Word(n.Prep).Text {
	case "for", "over", "after", "following", "because of", "in response to", "due to":
		return true
	}
	return false
}

// Measure is what only says how many or how long of what noun phrase np names after
// its "of"; -1 for none.
func (f *Reader) Measure(s *syntax.Sentence, np int32) int32 {
	up := s.NPs[np].Up
	if up < 0 || s.NPs[np].Prep != f.w.of {
		return -1
	}
	if w := f.lex.Word(s.HeadWord(up)); f.book.Quantity(w.Stem) || w.Closed&lexicon.Time != 0 || s.Class(up) == syntax.CNumber {
		return up
	}
	return -1
}

// Measured is the noun phrase that a verb has for its object where it has np: what
// counts it, "a series of sanctions", or itself.
func (f *Reader) Measured(s *syntax.Sentence, np int32) int32 {
	for up := f.Measure(s, s.NPs[np].Lead); up >= 0; up = f.Measure(s, s.NPs[up].Lead) {
		np = up
	}
	return np
}

// BesideInTime says whether a preposition puts what it has behind it before or after the deed of its
// clause, which then is another's: "went on to Oslo after talks with".
func (f *Reader) BesideInTime(prep int32) bool {
	switch f.lex.Word(prep).Text {
	case "after", "before", "following", "ahead of", "prior to":
		return true
	}
	return false
}

// besideVerb says whether a noun phrase after a preposition belongs to the verb:
// it hangs on no other, or says when - "announced its departure during a visit" -
// or hangs on a place or a date only, "is in Cairo for a meeting".
func (f *Reader) besideVerb(s *syntax.Sentence, np int32) bool {
	up := s.NPs[np].Up
	if up < 0 || s.Class(up) == syntax.CDate && s.NPs[up].Prep == 0 && s.Class(np) != syntax.CDate || f.conversing(s, np) || f.besideTalks(s, np) { // "is heading Sunday to Peru"
		return true
	}
	between := f.SaysWhen(s, up) || s.Class(up) == syntax.CState || s.Class(up) == syntax.CPlace // "returned to the embassy in Oslo after talks"
	if s.NPs[up].Prep != 0 && !f.besideVerb(s, up) && !(between && (s.NPs[up].Up < 0 || f.besideVerb(s, s.NPs[up].Up))) {
		return false
	}
	prep := s.NPs[np].Prep
	if f.BesideInTime(prep) {
		return true
	}
	switch f.lex.Word(prep).Text {
	case "during":
		return true
	case "by": // "was targeted since 2005 by a warrant"
		return f.SaysWhen(s, up)
	case "for", "on":
		if prep != f.w.forWord && !f.lex.Word(s.HeadWord(np)).Is(lexicon.Journey) {
			return false
		}
		switch s.Class(up) { // "praised Chile on a visit to Lima", "in Cairo for a meeting"
		case syntax.CState, syntax.CPlace, syntax.CName, syntax.COrg, syntax.CPerson:
			return true
		}
		return f.SaysWhen(s, up)
	}
	return false
}

// besideTalks says whether a noun phrase tells before or after which event that was done
// what its clause tells, whatever hangs on the object: "held talks with the minister before a dinner with".
func (f *Reader) besideTalks(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	prep := s.NPs[np].Prep
	if c < 0 || s.Class(np) != syntax.CEvent || !f.BesideInTime(prep) && f.lex.Word(prep).Text != "during" {
		return false
	}
	root := np
	for i := 0; s.NPs[root].Up >= 0 && i < 4; i++ {
		root = s.NPs[root].Up
	}
	return root == s.Clauses[c].Obj
}

// conversing says whether a noun phrase is of the talks in which the subject of its
// clause does what its verb tells, rather than of those its object is about: "raised the
// issue in a meeting with", not "made progress in talks with".
func (f *Reader) conversing(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || !f.lex.Gathers(s.HeadWord(np)) || s.NPs[np].Prep != f.w.at && !f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Converses) {
		return false
	}
	judges := f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Judges) // "praised the deal in talks with": there it is not made
	for below, i := np, 0; s.NPs[below].Up >= 0 && i < 6; below, i = s.NPs[below].Up, i+1 {
		taken := below != np && s.NPs[below].Prep == f.w.in // "expressed interest in the plan in talks with"
		if up := s.NPs[below].Up; f.lex.Word(f.StemOf(s, up)).Is(lexicon.Headway) && !taken && !(judges && s.Class(up) == syntax.CEvent) {
			return false
		}
	}
	switch f.lex.Word(s.NPs[np].Prep).Text {
	case "in", "at", "over":
		return true
	}
	return false
}

// SaysWhen says whether a noun phrase is a date or only tells when.
func (f *Reader) SaysWhen(s *syntax.Sentence, np int32) bool {
	return s.Class(np) == syntax.CDate || f.lex.Word(s.HeadWord(np)).Closed&lexicon.Time != 0
}

// Around is the clause a noun phrase stands in; -1 for none.
func (f *Reader) Around(s *syntax.Sentence, np int32) int32 {
	root := np
	for i := 0; s.NPs[s.NPs[root].Lead].Up >= 0 && i < 8; i++ {
		root = s.NPs[s.NPs[root].Lead].Up
	}
	if root != np { // "said two years of talks had failed": in the clause of its subject
		for c := range s.Clauses {
			if s.Clauses[c].Subj == root {
				return int32(c)
			}
		}
	}
	for x, i := np, 0; x >= 0 && i < 8; i++ {
		if c := s.NPs[x].Clause; c >= 0 {
			return c
		}
		if l := s.NPs[x].Lead; l != x {
			x = l
			continue
		}
		x = s.NPs[x].Up
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj == np || cl.Subj == np || cl.Obj2 == np {
			return int32(c)
		}
	}
	return -1
}

// WordsAfter says whether words follow in that order from token at, two others
// at most before each, which give the verb no sense of its own; it returns where they end.
func (f *Reader) WordsAfter(s *syntax.Sentence, at int32, words []int32) (int32, bool) {
	for _, w := range words {
		found := false
		for i := at; i < s.Last && i < at+3; i++ {
			if s.Words[i] == w && !f.existential(s, i) {
				at, found = i+1, true
				break
			}
			if f.lex.In(lexicon.Particles, s.Words[i]) {
				break
			}
		}
		if !found {
			return 0, false
		}
	}
	return at, true
}

// existential says whether the "there" at token i names no place, as "be" behind it tells: "was happy | there | has been movement".
func (f *Reader) existential(s *syntax.Sentence, i int32) bool {
	return f.lex.Word(s.Words[i]).Text == "there" && slices.ContainsFunc(s.Verbs, func(v syntax.Verb) bool { return v.First == i+1 && v.Lemma == f.w.be })
}

// HangsOn says whether noun phrase m follows np with its prepositions, nothing
// between that has the same preposition for itself.
func (f *Reader) HangsOn(s *syntax.Sentence, m, np int32) bool {
	prep := s.NPs[m].Prep
	lead := s.NPs[np].Lead
	if up := s.NPs[m].Up; prep == f.w.between && up >= 0 && up != np && f.twosided(s, np, up) {
		return false // "negotiation of the dispute | between Germany and Poland"
	}
	nearer := false // a gathering between the two
	for up, i := s.NPs[m].Up, 0; up >= 0 && i < 8; up, i = s.NPs[up].Up, i+1 {
		if up == np {
			return true
		}
		if s.NPs[up].Lead == lead && up >= np {
			if prep == f.w.in && nearer {
				return false // "the signing of a pact and a series of meetings | in Lima"
			}
			if up != np && f.toldBefore(s, np, up) {
				return false // "the truce brokered by Qatar and the talks | with Mali"
			}
			if prep == f.w.in && up != np && s.Class(up) == syntax.CEvent && s.NPs[up].Det != 0 && !f.lex.Gathers(s.HeadWord(up)) {
				return false // "the summit and the war | in Iraq"
			}
			if at := s.NPs[up].First - 2; prep == f.w.between && up != np && s.NPs[up].Det != 0 && at > s.First && (s.Doc.Tokens[at].Kind == text.Comma || f.lex.Word(s.Words[at]).Text == "well") {
				return false // "the Baghdad summit, and the ties | between Iraq and Egypt", "a pact as well as the talks | between"
			}
			if prep == f.w.of && up != np && (s.NPs[up].Det == f.w.a || s.NPs[up].PossNP >= 0 || f.properName(s, np)) {
				return false // "the Vietnam War and a treaty | of Peru and Chile", "Chad's claims and Mali's invasion | of Togo"
			}
			own := func(x syntax.NP) bool { return x.Up == np && x.Prep == prep }
			return s.NPs[up].PossWord == 0 && !(prep == f.w.in && slices.ContainsFunc(s.NPs, own)) // "our support for Peru and our condemnation | of Chile", "the talks in Lima and the summit | in Oslo"
		}
		if x := &s.NPs[up]; (prep == f.w.in || prep == f.w.between) && x.Lead != up && x.Det != 0 && s.Class(up) == syntax.CEvent && f.lex.Gathers(s.HeadWord(up)) {
			return false // "the signing of a pact, as well as the talks | in Lima"
		}
		if c := s.NPs[np].Clause; prep == f.w.with && c >= 0 && s.Clauses[c].Obj == lead && f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Judges) && f.lex.Gathers(s.HeadWord(up)) {
			return false // "praised the deal in a meeting | with Rios"
		}
		if s.NPs[up].Prep == prep && prep != f.w.of && prep != f.w.in || prep == f.w.of && s.NPs[up].Prep != f.w.of {
			return false // "the summit in March with the emir | of Qatar"
		}
		if above := f.lex.Word(s.NPs[up].Prep).Text; prep == f.w.by && (above == "over" || above == "at") && !f.SaysWhen(s, up) || prep == f.w.from && (above == "on" || above == "against") && s.Class(up) != syntax.CDate {
			return false // "outrage over the raid | by Israel", "a ban on officials | from Iran"
		}
		if prep == f.w.in && up != s.NPs[m].Up && f.lex.Word(s.NPs[up].Prep).Text == "without" {
			return false // "ended the talks without agreement on the border | in Kashmir"
		}
		if (prep == f.w.in || prep == f.w.at) && f.BesideInTime(s.NPs[up].Prep) {
			return false // "attend the summit after a stop | in India"
		}
		if c := s.Class(up); s.NPs[up].Prep == f.w.including && (c == syntax.CEvent || c == syntax.CNoun || prep == f.w.with) {
			return false // "advanced the truce, including calls Monday | with Peru"
		}
		if prep == f.w.in && (f.Topic(s, up) || f.NamedTopic(s, up, m)) {
			return false // "a session on the crisis | in Yemen", "the Summit on Peace | in Ukraine"
		}
		if c := s.Class(up); prep == f.w.in && s.NPs[up].Prep == f.w.with && s.NPs[up].Up != np && (c == syntax.CEvent || c == syntax.CNoun) {
			return false // "began their summit in Lima with a crisis | in Chad"
		}
		if prep == f.w.between && f.BesideInTime(s.NPs[up].Prep) && (s.Class(up) == syntax.CEvent || s.Class(up) == syntax.CNoun) {
			return false // "a treaty after talks | between Mali and Chad"
		}
		if (prep == f.w.from || prep == f.w.by) && f.already(s, up) {
			return false // "the warrant after assurances | from Rwanda"
		}
		if l := s.NPs[up].Lead; l != up {
			if l == np {
				return true
			}
		}
		nearer = nearer || s.Class(up) == syntax.CEvent && f.lex.Gathers(s.HeadWord(up))
	}
	return false
}

// properName says whether a noun phrase ends with a name, which no "of" adds to: "the Vietnam War".
func (f *Reader) properName(s *syntax.Sentence, np int32) bool {
	h := s.HeadPart(np)
	return h != nil && h.Kind == syntax.PEntity && h.Last-h.First > 1 && s.Doc.Tokens[h.Last-1].Capital
}

// twosided says whether it is what talks are about that stands between two, rather
// than the talks.
func (f *Reader) twosided(s *syntax.Sentence, talks, about int32) bool {
	return f.lex.Word(s.HeadWord(talks)).Is(lexicon.Talks) && f.lex.Word(s.HeadWord(about)).Is(lexicon.Dispute)
}

// Topic says whether a noun phrase is of an event nobody attends that others speak about:
// "on the crisis", "on the situation", "as well as the situation".
func (f *Reader) Topic(s *syntax.Sentence, np int32) bool {
	if prep := s.NPs[np].Prep; s.Class(np) == syntax.CNoun && (f.Topical(prep) || prep == f.w.aswell) && f.lex.Word(s.HeadWord(np)).Is(lexicon.Matter) {
		return true
	}
	if s.Class(np) != syntax.CEvent || !f.Topical(s.NPs[np].Prep) || f.lex.Gathers(s.HeadWord(np)) {
		return false
	}
	h := s.HeadPart(np) // "a conference on the Non-Proliferation Treaty | in Oslo"
	return h == nil || !f.lex.Word(s.Words[h.Last-1]).Is(lexicon.Accord) || !s.Doc.Tokens[h.Last-1].Capital
}

// NamedTopic says whether a noun phrase is what a gathering is named after, m the state that it is about: "the Summit on
// | Peace in | Ukraine", not "in Geneva".
func (f *Reader) NamedTopic(s *syntax.Sentence, np, m int32) bool {
	h := s.HeadPart(m)
	return s.Class(np) == syntax.CName && f.Topical(s.NPs[np].Prep) && f.lex.Word(s.HeadWord(np)).Is(lexicon.Matter) && h != nil && h.Is(lexicon.State) && !h.Is(lexicon.Metonym)
}

// Joined is whom the subject of a gerund behind "in", or of an infinitive, joins in it and
// who so does the same: "Peru joined Chile in recognising Kosovo", "joined Chile to condemn";
// -1 for none.
func (f *Reader) Joined(s *syntax.Sentence, c *syntax.Clause) int32 {
	v := &s.Verbs[c.Verb]
	if c.Gov < 0 || v.First <= s.First {
		return -1
	}
	g := &s.Clauses[c.Gov]
	purpose := c.Kind == syntax.Xcomp && g.Obj >= 0 && s.Class(g.Obj) == syntax.CState && f.lex.Word(s.Verbs[g.Verb].Lemma).Text == "join" // not "joined NATO to"
	if !purpose && (v.Form != syntax.Gerund || s.Words[v.First-1] != f.w.in) {
		return -1
	}
	if up := &s.Verbs[g.Verb]; up.Passive || g.Subj != c.Subj || !f.lex.Word(up.Lemma).Does(lexicon.Joins) {
		return -1
	}
	if g.Obj < 0 { // "joined with Chile in recognising"
		for np := range s.NPs {
			if n := &s.NPs[np]; n.Clause == c.Gov && n.Prep == f.w.with && n.Lead == int32(np) && n.Last < v.First {
				return int32(np)
			}
		}
	}
	return g.Obj
}

// toldBefore says whether a participle tells of noun phrase np alone before another of its list.
func (f *Reader) toldBefore(s *syntax.Sentence, np, other int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Kind == syntax.Participial && c.GovNP == np && s.Verbs[c.Verb].First >= s.NPs[np].Last && s.Verbs[c.Verb].First < s.NPs[other].First
	})
}

// Journey is the noun phrase of somebody's journey for whose purpose an infinitive stands:
// "discussed the president's trip to Rome to attend"; -1 for none.
func (f *Reader) Journey(s *syntax.Sentence, cl *syntax.Clause) int32 {
	if cl.Kind != syntax.Xcomp {
		return -1
	}
	np := cl.GovNP
	for i := 0; np >= 0 && i < 3; np, i = s.NPs[np].Up, i+1 {
		if n := &s.NPs[np]; (n.PossNP >= 0 || n.PossWord != 0) && f.lex.Word(f.StemOf(s, np)).Is(lexicon.Journey) {
			return np
		}
	}
	return -1
}

// NameAlone says whether a noun phrase is the name of a state or a person alone.
func NameAlone(s *syntax.Sentence, np int32) bool {
	switch s.Class(np) {
	case syntax.CState, syntax.CPerson, syntax.CName:
		return s.NPs[np].Det == 0
	}
	return false
}

// ToldOf says whether a relative clause only tells more of a state or somebody named, whatever is
// denied of him around it: "not by Spain, which is a member".
func ToldOf(s *syntax.Sentence, c, np int32) bool {
	if c < 0 {
		return false
	}
	cl := &s.Clauses[c]
	return cl.Kind == syntax.Relative && cl.Subj == np && s.NPs[np].First < s.Verbs[cl.Verb].First && NameAlone(s, np)
}

// ItIs is what a clause says that "it" is: "it was Peru that left", "it is high time that"; -1 for other
// clauses.
func (f *Reader) ItIs(s *syntax.Sentence, c int32) int32 {
	cl := &s.Clauses[c]
	if !s.Verbs[cl.Verb].Copula || cl.Subj < 0 || s.HeadWord(cl.Subj) != f.w.it {
		return -1
	}
	return cl.Obj
}

// StemOf is the head of a noun phrase in the singular; 0 for none.
func (f *Reader) StemOf(s *syntax.Sentence, np int32) int32 {
	w := s.HeadWord(np)
	if stem := f.lex.Word(w).Stem; stem != 0 {
		return stem
	}
	return w
}

// HasAny says whether one of some words stands in a noun phrase.
func (f *Reader) HasAny(s *syntax.Sentence, np int32, words ...string) bool {
	return slices.ContainsFunc(s.Words[s.NPs[np].First:s.NPs[np].Last], func(w int32) bool {
		return slices.Contains(words, f.lex.Word(w).Text)
	})
}
