package scope

import (
	"slices"
	"sort"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// State reads how a predicate is meant off the clause it stands in and those
// above it.
func (f *Reader) State(p *Predicate) Statement {
	st := f.StateAlone(p)
	if f.fictional(p.Sent) {
		st.Weaken(model.Hypothetical)
	}
	if f.waylaid(p) {
		st.Weaken(model.Hypothetical)
	}
	if p.Clause >= 0 && st.Polarity == model.Asserted {
		f.fallen(p.Sent, p.Clause, &st)
		f.onlyPossible(p, &st)
	}
	return st
}

// waylaid says whether a predicate tells where somebody was on the way to when he was kept from it: "was killed on his way to
// Peru", "was arrested on his way to meet the president", not "on his way back from Peru".
func (f *Reader) waylaid(p *Predicate) bool {
	s, way, c := p.Sent, p.NP, int32(-1)
	if p.NP >= 0 {
		c = f.Around(s, p.NP)
	} else if cl := &s.Clauses[p.Clause]; cl.Kind == syntax.Xcomp {
		way, c = cl.GovNP, cl.Gov
	}
	if way < 0 || c < 0 || !f.onTheWay(s, way) {
		return false
	}
	if last := s.NPs[way].Last; last < s.Last {
		switch f.lex.Word(s.Words[last]).Text {
		case "back", "home", "from":
			return false
		}
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	return !v.Neg && f.lex.In(lexicon.Waylays, v.Lemma) && (v.Passive || s.Clauses[c].Obj < 0)
}

// onlyPossible applies to where a journey goes that it is only asked for or possible: "requested that he go on a tour that
// included Oslo and Bonn".
func (f *Reader) onlyPossible(p *Predicate, st *Statement) {
	s, cl := p.Sent, &p.Sent.Clauses[p.Clause]
	if cl.Kind != syntax.Relative || !p.Tells(model.Visited) || cl.Gov < 0 || cl.Subj < 0 || s.Class(cl.Subj) != syntax.CEvent || s.NPs[cl.Subj].Det != f.w.a && s.NPs[cl.Subj].Det != f.w.an {
		return
	}
	v := &s.Verbs[s.Clauses[cl.Gov].Verb]
	if o := f.Operator(s, v); o != nil && s.Clauses[cl.Gov].Obj == cl.Subj && !v.Neg && f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
		st.Weaken(o.Polarity) // "called off a tour that included Oslo"
	}
	st.Weaken(f.StateAlone(&Predicate{Doc: p.Doc, Sent: s, Clause: cl.Gov, NP: -1, Part: -1, First: v.First, Last: v.Last}).Polarity)
}

// fallen applies to what was to be done at a visit or meeting that this is called off: "cancelled
// a trip to Lima, where he was due to meet X", "postponed a summit at which they would sign".
func (f *Reader) fallen(s *syntax.Sentence, c int32, st *Statement) {
	for i := 0; i < 4 && s.Clauses[c].Kind != syntax.Relative && !f.setDown(s, c) && s.Clauses[c].Gov >= 0; i++ {
		c = s.Clauses[c].Gov
	}
	if f.setDown(s, c) {
		f.setInVain(s, c, st)
		return
	}
	if s.Clauses[c].Kind != syntax.Relative {
		return
	}
	g := s.Clauses[c].Gov
	for m := c + 1; g < 0 && m < int32(len(s.Clauses)); m++ { // "a trip to Lima, where he was due to meet X, was cancelled"
		if x := &s.Clauses[m]; x.Gov < 0 && x.Kind == syntax.Main && x.Subj >= 0 && s.NPs[x.Subj].First <= s.Clauses[c].First && (s.Verbs[x.Verb].Passive || f.neverWas(s, x)) {
			g = m
		}
	}
	if g < 0 {
		return
	}
	off := model.Negated
	if !f.neverWas(s, &s.Clauses[g]) {
		v := &s.Verbs[s.Clauses[g].Verb]
		o := f.Operator(s, v)
		if o == nil || o.Polarity == model.Asserted || v.Neg || !f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
			return
		}
		off = o.Polarity
	}
	if s.Verbs[s.Clauses[c].Verb].Modal == f.w.would || slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		return x.Gov == c && s.Verbs[x.Verb].Form == syntax.Infinitive
	}) {
		st.Weaken(off)
	}
}

// setDown says whether a clause tells what is planned of a noun phrase: "a summit, | expected to be attended by X,", "a summit which was
// | scheduled for May in Lima".
func (f *Reader) setDown(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	return (cl.Kind == syntax.Participial || cl.Kind == syntax.Relative) && cl.Subj >= 0 && v.Passive && f.lex.Word(v.Lemma).Does(lexicon.Intends)
}

// setInVain applies to what clause set tells was planned of a noun phrase what became of that: "the talks, scheduled to be attended by
// Rios, were called off", "cancelled the summit which was planned for May", "The summit, which had been set for Lima, was moved to Quito".
func (f *Reader) setInVain(s *syntax.Sentence, set int32, st *Statement) {
	np := s.Clauses[set].Subj
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if int32(c) == set || v.Modal != 0 || cl.Subj != np && cl.Obj != np {
			continue
		}
		switch o := f.Operator(s, v); {
		case cl.Subj == np && f.neverWas(s, cl):
			st.Weaken(model.Negated)
		case v.Neg:
		case v.Passive == (cl.Subj == np) && o != nil && f.lex.Word(v.Lemma).Does(lexicon.Cancels):
			st.Weaken(o.Polarity)
		case v.Passive == (cl.Subj == np) && f.lex.In(lexicon.MovesAway, v.Lemma), cl.Subj == np && s.Verbs[s.Clauses[set].Verb].Perfect && f.book.Happens(v.Lemma):
			st.Weaken(model.Hypothetical) // "had been planned for Lima, took place in Quito"
		}
	}
}

// neverWas says whether a clause tells that its subject did not happen: "the talks never took place".
func (f *Reader) neverWas(s *syntax.Sentence, cl *syntax.Clause) bool {
	v := &s.Verbs[cl.Verb]
	if o := f.Undoes(s, v, f.book.Denies(v.Lemma)); o != nil {
		return v.Neg != (o.Polarity == model.Negated) && o.Polarity != model.Hypothetical
	}
	return v.Neg && f.book.Happens(v.Lemma)
}

// StateAlone reads it without a relative clause around being about what is called off.
func (f *Reader) StateAlone(p *Predicate) Statement {
	if p.NP >= 0 {
		st := f.StateOfNoun(p)
		if st.Polarity == model.Hypothetical && f.isThere(p) {
			st.Polarity, st.Status = model.Asserted, model.Current
		} else if st.Polarity != model.Asserted && f.wasMade(p) {
			st.Polarity = model.Asserted
		}
		return st
	}
	st := Statement{Polarity: model.Asserted, Status: f.Tense(p.Sent, p.Clause), By: -1, Said: -1}
	if p.Tells(model.HeldIn) && f.stillOn(p.Sent, p.Clause) {
		st.Status = model.Planned
		f.attribute(p, p.Clause, &st)
	} else {
		f.climb(p, p.Clause, &st, true)
	}
	if cl := &p.Sent.Clauses[p.Clause]; cl.Obj >= 0 && p.Sent.Class(cl.Obj) != syntax.CPerson && f.Operator(p.Sent, &p.Sent.Verbs[cl.Verb]) != nil {
		f.Qualified(p.Sent, cl.Obj, &st) // "announced possible sanctions", not "wants former President Silva tried"
	}
	if p.Tells(model.HeldIn) {
		f.foretold(p, &st)
	}
	if f.doesNone(p) || f.notAs(p.Sent, p.Clause) {
		st.Weaken(model.Negated)
	}
	if p.Tells(model.SignedAgreementWith) && f.unfinished(p.Sent, p.Clause) {
		st.Weaken(model.Hypothetical)
	}
	if st.Polarity == model.Asserted && f.onlyBacked(p) {
		st.Weaken(model.Hypothetical)
	}
	if st.Polarity == model.Asserted && (f.foiled(p.Sent, p.Clause) || f.disputed(p.Sent, p.Clause) || f.wasToHave(p.Sent, p.Clause)) {
		st.Weaken(model.Hypothetical)
	}
	return st
}

// onlyBacked says whether a gerund tells of what others are for or against, or of what would come of it: "endorsed Sweden
// joining", "vetoed Sweden joining", "Sweden joining would strengthen us", "said that Sweden joining is unlikely".
func (f *Reader) onlyBacked(p *Predicate) bool {
	s, c, member := p.Sent, p.Clause, p.Tells(model.MemberOf)
	cl := &s.Clauses[c]
	if cl.Kind != syntax.Participial || cl.GovNP < 0 || s.Verbs[cl.Verb].Form != syntax.Gerund || s.Verbs[cl.Verb].Perfect {
		return false
	}
	lead := s.NPs[cl.GovNP].Lead
	if next := c + 1; next < int32(len(s.Clauses)) && s.Clauses[next].Subj == lead && s.Clauses[next].Kind != syntax.Participial {
		return f.judgesDeed(s, next, cl) || member && s.Verbs[s.Clauses[next].Verb].Modal == f.w.will
	}
	if cl.Gov < 0 || !member {
		return false
	}
	over := &s.Clauses[cl.Gov]
	v := f.lex.Word(s.Verbs[over.Verb].Lemma)
	_, stance := f.book.Stance(s.Verbs[over.Verb].Lemma)
	return over.Obj == lead && (stance || v.Does(lexicon.Opposes) && NameAlone(s, lead)) && v.Text != "welcome"
}

// judgesDeed says whether clause c says of the deed that a gerund right before it tells what it would be or bring, or that it is not to
// come, and not what came of it: "Sweden joining | is unlikely", "| was ruled out", not "| angered Russia".
func (f *Reader) judgesDeed(s *syntax.Sentence, c int32, deed *syntax.Clause) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	if !NameAlone(s, deed.GovNP) || s.Verbs[deed.Verb].First != s.NPs[deed.GovNP].Last {
		return false // "Peru, joining NATO, would", "leaders attending the summit would"
	}
	o := f.Operator(s, v)
	return f.HypotheticalMood(v) || v.Copula && (v.Neg || !v.Past) || v.Passive && o != nil && !o.Report
}

// wasToHave says whether a form of "be" only tells with the infinitive behind it of what was planned
// once: "In Oslo he was to have attended the summit" does not say that he was in Oslo.
func (f *Reader) wasToHave(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	return v.Lemma == f.w.be && v.Past && slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		return x.Kind == syntax.Xcomp && x.Gov == c && s.Verbs[x.Verb].Perfect && s.Verbs[x.Verb].First == v.Last
	})
}

// wantsMade says whether the clause around a treaty tells that somebody wants it made: "supports the
// conclusion of a treaty between".
func (f *Reader) wantsMade(s *syntax.Sentence, c, np int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	up := s.NPs[s.NPs[np].Lead].Up
	if _, ok := f.book.Stance(v.Lemma); !ok || up < 0 || !f.inScope(s, c, up) || f.Known(s, np) || f.lex.Word(v.Lemma).Text == "welcome" {
		return false
	}
	return f.lex.Word(f.StemOf(s, up)).Is(lexicon.Making)
}

// meantFor says whether a gathering that only may be is the place of what a clause tells as possible: "are
// expected to sign a deal at a summit in Geneva". What is denied to have been done there leaves it as it was.
func (f *Reader) meantFor(p *Predicate, c int32, st Statement) bool {
	if !p.Tells(model.HeldIn) || !f.Indefinite(p) {
		return false
	}
	if prep := p.Sent.NPs[p.Sent.NPs[p.NP].Lead].Prep; f.lex.Word(prep).Text == "after" && f.toldAsPast(p.Sent, c) {
		return false // "joined calls to impose a ban after a meeting in Cairo"
	}
	f.climb(p, c, &st, true)
	return st.Polarity == model.Hypothetical
}

// toldAsPast says whether the main clause over a clause is one of the past.
func (f *Reader) toldAsPast(s *syntax.Sentence, c int32) bool {
	for n := 0; s.Clauses[c].Gov >= 0 && n < len(s.Clauses); n++ {
		c = s.Clauses[c].Gov
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	return v.Past && v.Modal == 0
}

// making is the noun phrase that tells of a treaty, talks, sanctions or aid at np that they come to be, by which these
// stand and fall: "the signing of a treaty between", "the resumption of talks between"; -1 for none.
func (f *Reader) making(p *Predicate) int32 {
	n := &p.Sent.NPs[p.Sent.NPs[p.NP].Lead]
	if p.Part >= 0 || n.Prep != f.w.of || n.Up < 0 || !f.lex.Word(f.StemOf(p.Sent, n.Up)).Is(lexicon.Making) {
		return -1
	}
	if p.Tells(model.SignedAgreementWith) || p.Tells(model.NegotiatesWith) || p.Tells(model.SanctionedBy) || p.Tells(model.Aids) {
		return n.Up
	}
	return -1
}

// isThere says whether a noun tells of a bond of states that is there whatever is made of it:
// "hopes to strengthen the alliance between", not "the proposed alliance".
func (f *Reader) isThere(p *Predicate) bool {
	if p.Part >= 0 || !p.Tells(model.TreatyAlly) && !p.Tells(model.StrategicPartner) || !f.Known(p.Sent, p.NP) {
		return false
	}
	n := &p.Sent.NPs[p.NP]
	theirs := (n.PossNP >= 0 || n.PossWord != 0) && !f.lex.Word(f.StemOf(p.Sent, p.NP)).Is(lexicon.Accord) && !f.HasAny(p.Sent, p.NP, "own", "new") // "want to reaffirm their alliance"
	if c := p.Clause; c >= 0 && p.Sent.Clauses[c].Obj == n.Lead && (p.Light && !theirs || f.lex.Word(p.Sent.Verbs[p.Sent.Clauses[c].Verb].Lemma).Does(lexicon.Joins)) {
		return false // "expected to sign the defence treaty", "invited to join the alliance"
	}
	own := Statement{Polarity: model.Asserted}
	f.Qualified(p.Sent, p.NP, &own)
	return own.Polarity == model.Asserted
}

// wasMade says whether a noun tells of somebody's own threat, which stands as one whether or
// not it is carried out: "urged Oslo not to carry out its threat to", "dismissed threats by Oslo to".
func (f *Reader) wasMade(p *Predicate) bool {
	n := &p.Sent.NPs[p.NP]
	if !p.Tells(model.Threatened) || p.Part >= 0 || n.Neg || n.PossNP < 0 && n.PossWord == 0 && !f.authored(p.Sent, p.NP) {
		return false
	}
	return p.Clause < 0 || !f.lex.Word(p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb].Lemma).Does(lexicon.Disputes)
}

// authored says whether "by" right behind a noun tells whose it is: "threats by Peru to".
func (f *Reader) authored(s *syntax.Sentence, np int32) bool {
	next := np + 1
	return next < int32(len(s.NPs)) && s.NPs[next].Prep == f.w.by && s.NPs[next].Up == np
}

// foretold applies to where an event is to be what is said of the event itself: "the aborted
// summit was to be held in Geneva", "a summit in Geneva is unlikely".
func (f *Reader) foretold(p *Predicate, st *Statement) {
	s, cl := p.Sent, &p.Sent.Clauses[p.Clause]
	if v := &s.Verbs[cl.Verb]; v.Copula {
		if e, ok := f.Predicative(s, p.Clause); ok {
			st.apply(e)
		}
	}
	own := Statement{Polarity: model.Asserted}
	if cl.Subj >= 0 && st.Status != model.Past {
		f.Qualified(s, cl.Subj, &own)
	}
	if own.Polarity == model.Negated {
		st.Weaken(own.Polarity)
	}
}

// disputed says whether "which" behind a clause stands for all of it and somebody denies
// that: "say that Qatar backs Hamas, which it denies". A name can be denied by nobody.
func (f *Reader) disputed(s *syntax.Sentence, c int32) bool {
	for r := c + 1; r < int32(len(s.Clauses)); r++ {
		cl := &s.Clauses[r]
		v := &s.Verbs[cl.Verb]
		if cl.Kind != syntax.Relative || cl.Obj < 0 || cl.Obj > cl.Subj || v.Neg || v.Passive || !f.lex.Word(v.Lemma).Does(lexicon.Disputes) {
			continue
		}
		switch s.Class(cl.Obj) {
		case syntax.CState, syntax.COrg, syntax.CBloc, syntax.CPerson, syntax.CName, syntax.CPlace, syntax.CDate:
			return f.Around(s, cl.Obj) == c
		}
	}
	return false
}

// unfinished says whether a clause tells of a treaty that is still being made: "is
// negotiating a treaty with Peru", "met to finalize a deal"; not "managed to negotiate".
func (f *Reader) unfinished(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	if g := s.Clauses[c].Gov; g >= 0 && v.Form == syntax.Infinitive && f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Text == "manage" {
		return false
	}
	return (v.Progressive || v.Form == syntax.Infinitive) && f.lex.Word(v.Lemma).Does(lexicon.Drafts)
}

// doesNone says whether what a verb does is none: "promised no aid", "held no talks", "no
// treaty was signed". Where the rule takes that for one of its ends, the end says so.
func (f *Reader) doesNone(p *Predicate) bool {
	s := p.Sent
	np, subj := s.Clauses[p.Clause].Obj, s.Clauses[p.Clause].Subj
	if subj >= 0 && s.NPs[subj].Neg && s.Class(subj) == syntax.CPron && p.Rule != nil && !p.Rule.Uses("subj") {
		return true // "nobody represented Peru at the talks"
	}
	if np < 0 || s.Verbs[s.Clauses[p.Clause].Verb].Passive || f.noThing(p, subj) { // "no talks are going on", "no aid reached Chad"
		np = subj
	}
	if np < 0 || !s.NPs[np].Neg {
		return false
	}
	if like := s.NPs[np].Like; like >= 0 {
		np = like // "no American or British aid"
	}
	switch s.Class(np) {
	case syntax.COffice, syntax.CPron, syntax.CNumber: // "sent no representative", "will expel no one"
		return len(p.Doc.Ref(s, np).Actors) == 0
	case syntax.CNoun, syntax.CEvent:
		all := p.Doc.Ref(s, np).Actors
		if len(all) == 1 && np != subj && subj >= 0 && slices.Equal(all, p.Doc.Ref(s, subj).Actors) {
			return true // "Peru sent no delegation to the talks": none of its own
		}
		return len(all) == 0 || p.Rule != nil && !p.Rule.Concerns(model.Event)
	}
	return false
}

// noThing says whether a noun phrase is none of what nobody is or has: "no aid", not "no country", of which one
// may be excepted, nor "no Peruvian aid", which is an end of the rule.
func (f *Reader) noThing(p *Predicate, np int32) bool {
	s := p.Sent
	if np < 0 || !s.NPs[np].Neg || s.Class(np) != syntax.CNoun || slices.ContainsFunc(s.Parts[s.NPs[np].PFirst:s.NPs[np].PLast], func(x syntax.Part) bool { return x.Kind == syntax.PEntity }) {
		return false
	}
	return f.lex.Head(s.HeadWord(np))&(lexicon.Doer|lexicon.BlocHead) == 0
}

// notAs says whether a clause denies as what it takes its object: "lists the group not as a terrorist one".
func (f *Reader) notAs(s *syntax.Sentence, c int32) bool {
	const reach = 6 // noun phrases
	verb := s.Verbs[s.Clauses[c].Verb].Last
	first := sort.Search(len(s.NPs), func(i int) bool { return s.NPs[i].First > verb })
	return slices.ContainsFunc(s.NPs[first:min(first+reach, len(s.NPs))], func(n syntax.NP) bool {
		return n.Clause == c && n.Prep == f.w.as && n.Neg && f.lex.Word(s.Words[n.First-2]).Closed&lexicon.Neg != 0
	})
}

// aimedAt says whether a clause calls what the noun of a predicate tells of only an aim, a condition
// and the like: "The first hurdle is Turkey's recognition of Cyprus", "Among the goals is a treaty".
func (f *Reader) aimedAt(p *Predicate, c, np int32) bool {
	s, cl := p.Sent, &p.Sent.Clauses[c]
	switch np {
	case cl.Obj, cl.Obj2:
		if f.aims(s, c) {
			return true
		}
	case cl.Subj:
		return s.Verbs[cl.Verb].Copula && np > 0 && slices.ContainsFunc(s.NPs[:np], func(n syntax.NP) bool {
			return n.Clause == c && n.Prep == f.w.among && f.lex.Word(s.HeadWord(n.Lead)).Is(lexicon.Aim)
		})
	}
	if !s.Verbs[cl.Verb].Copula || cl.Obj != np || cl.Subj < 0 || s.Class(cl.Subj) != syntax.CNoun || p.Stands() && f.Known(s, np) {
		return false
	}
	e, ok := f.book.NounOperator(f.StemOf(s, cl.Subj))
	return ok && e.Polarity == model.Hypothetical
}

// itsOwnDeed says whether the recognition of a state, of which nobody is told to be the doer, is what the subject of clause c
// would do itself: "opposes the recognition of Kosovo", not "opposes Peru's recognition of Kosovo".
func (f *Reader) itsOwnDeed(p *Predicate, c int32) bool {
	if !p.Tells(model.Recognizes) || p.Part >= 0 {
		return false
	}
	s, n := p.Sent, &p.Sent.NPs[p.NP]
	if n.PossNP >= 0 || n.PossWord != 0 || n.Head > n.PFirst && (s.Parts[n.Head-1].Is(lexicon.State) || s.Parts[n.Head-1].Is(lexicon.Demonym)) || s.Verbs[s.Clauses[c].Verb].Passive {
		return false
	}
	return !slices.ContainsFunc(s.NPs, func(x syntax.NP) bool { return x.Prep == f.w.by && x.First > n.Last })
}

// noneYet says whether the clause around what the noun of a predicate tells of says that there is
// no date or no agreement for it: "No date has been set for a visit", "No agreement was reached on a treaty".
func (f *Reader) noneYet(p *Predicate, c int32) bool {
	s := p.Sent
	subj := s.Clauses[c].Subj
	if subj < 0 || !s.NPs[subj].Neg {
		return false
	}
	top := s.NPs[p.NP].Lead
	for i := 0; s.NPs[top].Prep == f.w.of && s.NPs[top].Up >= 0 && i < 3; i++ {
		top = s.NPs[top].Up // "for the signing of a treaty"
	}
	switch noun := f.StemOf(s, subj); {
	case f.lex.In(lexicon.Date, noun):
		return s.NPs[top].Prep == f.w.forWord && s.NPs[top].Clause == c && !p.Tells(model.HeldIn)
	case f.lex.In(lexicon.Agreement, noun):
		return f.Topical(s.NPs[top].Prep) && !f.Known(s, p.NP)
	}
	return false
}

// aims says whether a clause tells what an aim or the next step is or includes: "their goal is to",
// "the plan involves", "the next step is a treaty".
func (f *Reader) aims(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.Subj < 0 || v.Passive || !f.lex.Word(s.HeadWord(cl.Subj)).Is(lexicon.Aim) && (!f.HasAny(s, cl.Subj, "next") || s.Class(cl.Subj) == syntax.CEvent) {
		return false
	}
	w := f.lex.Word(v.Lemma)
	return v.Copula || w.Does(lexicon.Comprises) || w.Text == "provide" || w.Text == "remain"
}

// othersJourney says whether a noun only tells during whose journey something was asked for or meant, who does not do it himself: "asked
// them to protest during Rios's visit to Oslo", not "Rios hopes to sign a treaty during her visit to Oslo".
func (f *Reader) othersJourney(p *Predicate, c int32) bool {
	s, n := p.Sent, &p.Sent.NPs[p.NP]
	if !p.Tells(model.Visited) || f.lex.Word(n.Prep).Text != "during" || n.PossNP < 0 && n.PossWord == 0 {
		return false
	}
	var whose []int32
	if n.PossNP >= 0 {
		whose = p.Doc.Ref(s, n.PossNP).Actors
	} else {
		whose = p.Doc.Possessor(s, p.NP).Actors
	}
	his := func(np int32) bool {
		return slices.ContainsFunc(p.Doc.Ref(s, np).Actors, func(e int32) bool { return slices.Contains(whose, e) })
	}
	var buf [16]int32
	for i := 0; c >= 0 && i < 6; c, i = s.Clauses[c].Gov, i+1 {
		if subj := s.Clauses[c].Subj; subj >= 0 && slices.ContainsFunc(s.Members(subj, buf[:]), his) {
			return false
		}
	}
	return len(whose) > 0
}

// stillToBe is how what the noun of a predicate tells is meant where clause c says that it is yet to be done: negated of a
// meeting that "has yet to be held", hypothetical of a treaty that "has yet to be approved", asserted elsewhere.
func (f *Reader) stillToBe(p *Predicate, c int32) model.Polarity {
	s, lead := p.Sent, p.Sent.NPs[p.NP].Lead
	o := f.Operator(s, &s.Verbs[s.Clauses[c].Verb])
	if o == nil || o.Polarity != model.Negated || len(o.After) == 0 {
		return model.Asserted
	}
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if x.Kind != syntax.Xcomp || x.Gov != c || x.Subj != lead || !s.Verbs[x.Verb].Passive {
			continue
		}
		if f.book.Light(s.Verbs[x.Verb].Lemma) {
			return model.Negated
		} else if !f.Known(s, p.NP) {
			return model.Hypothetical
		}
	}
	return model.Asserted
}

// turnsUp says whether a verb with its particle tells that somebody came: "did not turn up for a meeting with".
func (f *Reader) turnsUp(s *syntax.Sentence, v *syntax.Verb) bool {
	if v.Last >= s.Last || f.lex.Word(s.Words[v.Last]).Text != "up" {
		return false
	}
	switch f.lex.Word(v.Lemma).Text {
	case "turn", "show":
		return true
	}
	return false
}

// wouldBe says whether a clause only says what it would be, or bring about, if there were what the noun of a predicate tells of:
// "said that sanctions on Chad would be a mistake", "talks with Chad would help", not "said that the talks would be difficult".
func (f *Reader) wouldBe(p *Predicate, c int32) bool {
	s, cl := p.Sent, &p.Sent.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if v.Modal != f.w.would {
		return false
	}
	if v.Copula && (cl.Obj < 0 || s.NPs[cl.Obj].Prep != 0) || !v.Copula && (v.Passive || !f.lex.In(lexicon.Brings, v.Lemma)) {
		return false
	}
	n := &s.NPs[p.NP]
	return f.Indefinite(p) || n.Det == 0 && n.PossNP < 0 && n.PossWord == 0 && (v.Copula || !f.Known(s, p.NP)) || !v.Copula && p.Part < 0 && p.Tells(model.Recognizes)
}

// prepared says whether a noun phrase is a known event that preparations or plans are for: "preparations for the visit".
func (f *Reader) prepared(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Up < 0 || n.Prep != f.w.forWord || s.Class(np) != syntax.CEvent || !f.Known(s, np) {
		return false
	}
	e, ok := f.nounOperator(s, n.Up)
	return ok && e.Status == model.Planned
}

// debates says whether a verb only says that its object is spoken of, whatever comes of it: "discussed the talks
// between", not "rejected the talks".
func (f *Reader) debates(v *syntax.Verb) bool {
	switch f.lex.Word(v.Lemma).Text {
	case "discuss", "debate":
		return true
	}
	return false
}

// first is how that is meant which the noun of a predicate is told to follow, and with which it stands and falls,
// where clause c tells only that: "argued for bombing, followed by an invasion of"; asserted elsewhere.
func (f *Reader) first(p *Predicate, c int32) model.Polarity {
	s, cl, lead := p.Sent, &p.Sent.Clauses[c], &p.Sent.NPs[p.Sent.NPs[p.NP].Lead]
	if v := &s.Verbs[cl.Verb]; v.Lemma != f.w.follow || !v.Passive || cl.Kind != syntax.Participial || cl.Subj < 0 || lead.Prep != f.w.by || lead.Clause != c {
		return model.Asserted
	}
	before := *p
	before.NP = cl.Subj
	if before.Clause, before.Light = f.Support(s, cl.Subj); before.Clause == c {
		before.Clause = s.NPs[cl.Subj].Clause // "argued for", not "followed"
	}
	if k := before.Clause; k >= 0 && (s.Verbs[s.Clauses[k].Verb].Form == syntax.Gerund || s.Verbs[s.Clauses[k].Verb].Form == syntax.Infinitive) {
		before.NP = -1 // "argued for shelling the port"
	}
	return f.StateAlone(&before).Polarity
}

// yields says whether a clause tells only what came of its subject, or not, in the past:
// "the talks have not made progress"; not "did not take place", "has no place".
func (f *Reader) yields(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	return (cl.Obj >= 0 || f.goesSomehow(s, v)) && (v.Past || v.Perfect) && v.Modal == 0 && !v.Passive && !v.Copula && !f.book.Happens(v.Lemma)
}

// goesSomehow says whether a verb tells how something went: "the visit did not go as planned".
func (f *Reader) goesSomehow(s *syntax.Sentence, v *syntax.Verb) bool {
	if v.Last >= s.Last || f.lex.Word(v.Lemma).Text != "go" {
		return false
	}
	return f.lex.In(lexicon.Somehow, s.Words[v.Last])
}

// unprevented says whether a clause tells that something was not prevented: "failed to
// prevent", "could not stop".
func (f *Reader) unprevented(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if !f.book.Hinders(v.Lemma) {
		return false
	}
	if v.Neg {
		return f.WasSo(v)
	}
	if cl.Kind != syntax.Xcomp || cl.Gov < 0 {
		return false
	}
	g := &s.Verbs[s.Clauses[cl.Gov].Verb]
	if g.Modal != 0 || g.Neg || !g.Past && !g.Perfect {
		return false
	}
	if e, ok := f.Predicative(s, cl.Gov); ok {
		return e.Polarity == model.Negated // "was unable to stop"
	}
	return f.lex.Word(g.Lemma).Text == "fail"
}

// sinceThen says whether a noun phrase tells after or during what something was done or
// not: "failed to agree after talks with Peru" held them.
func (f *Reader) sinceThen(s *syntax.Sentence, np int32) bool {
	switch f.lex.Word(s.NPs[np].Prep).Text {
	case "after", "following", "during", "since", "despite":
		return true
	}
	return false
}

// timed says whether the conjunction of a clause has before it how long that is to, which
// is then sure to come: "spoke two days | before he meets the emir", not "it will be years".
func (f *Reader) timed(s *syntax.Sentence, cl *syntax.Clause) bool {
	if cl.Subj < 0 || cl.Gov < 0 {
		return false
	}
	if f.lex.In(lexicon.Lasts, s.Verbs[s.Clauses[cl.Gov].Verb].Lemma) {
		return false
	}
	i := s.NPs[cl.Subj].First - 1
	return i-1 >= s.First && s.Words[i] == cl.Sub && f.lex.Word(cl.Sub).Text == "before" && f.lex.Word(s.Words[i-1]).Closed&lexicon.Time != 0
}

// scheduled says whether "before" and the present tell of a journey, of who goes to an event or of a meeting, which is sure to come
// whatever is to be done first: "backed the plan before she | visits Peru", not "must agree before she visits Peru", "Pigs will
// fly before she visits Peru".
func (f *Reader) scheduled(p *Predicate, c int32) bool {
	s, cl := p.Sent, &p.Sent.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if f.lex.Word(cl.Sub).Text != "before" || cl.Gov < 0 || cl.Subj < 0 || v.Past || v.Perfect || v.Neg || v.Modal != 0 || !p.Tells(model.Visited) && !p.Tells(model.Attends) && !p.Tells(model.MetWith) {
		return false
	}
	over := &s.Clauses[cl.Gov]
	first := &s.Verbs[over.Verb]
	switch f.lex.Word(first.Modal).Text {
	case "must", "should", "would", "could", "might", "may":
		return false
	}
	if s.Class(cl.Subj) == syntax.CPron && over.Obj >= 0 && (s.Class(over.Obj) == syntax.CPerson || s.Class(over.Obj) == syntax.CName) {
		return false // "found no time to see Rios before he goes to Peru": who?
	}
	if over.Kind == syntax.Xcomp && over.Gov >= 0 {
		if verb := f.lex.Word(s.Verbs[s.Clauses[over.Gov].Verb].Lemma).Text; verb == "have" || verb == "need" {
			return false // "has to agree before she visits Peru"
		}
	}
	if first.Neg && f.Tense(s, cl.Gov) == model.Planned {
		return false
	}
	for np := range s.NPs {
		if s.NPs[np].Clause == c && s.Class(int32(np)) == syntax.CDate {
			return true // "before she leaves for Peru on Monday"
		}
	}
	return f.doesBefore(s, over)
}

// doesBefore says whether a clause tells of somebody who does something before something else comes: not "It will be years", "Pigs
// will fly", "Much work remains".
func (f *Reader) doesBefore(s *syntax.Sentence, cl *syntax.Clause) bool {
	v := &s.Verbs[cl.Verb]
	if cl.Subj < 0 || v.Copula || f.lex.In(lexicon.Lasts, v.Lemma) {
		return false
	}
	switch s.Class(cl.Subj) {
	case syntax.CPerson, syntax.CName, syntax.COffice, syntax.CState, syntax.COrg, syntax.CPron:
		return s.HeadWord(cl.Subj) != f.w.it
	default:
		return false
	}
}

// deniedText says whether a clause about a noun tells what a text says that somebody denies, or keeps
// from being one: "denied a report which said that", "vetoed a resolution that condemned", "a statement
// condemning Peru was blocked". Who rejects a statement does not say that none was made. said: the text
// only says it.
func (f *Reader) deniedText(s *syntax.Sentence, cl *syntax.Clause, said bool) bool {
	if cl.Subj < 0 || cl.Kind != syntax.Relative && cl.GovNP != cl.Subj {
		return false
	}
	utterance := f.lex.Head(s.HeadWord(cl.Subj))&lexicon.Utterance != 0
	if !utterance && !said {
		return false // no other clause could make it so
	}
	for i := range s.Clauses {
		g := &s.Clauses[i]
		v := &s.Verbs[g.Verb]
		if v.Neg || (!v.Passive && g.Obj != cl.Subj) || (v.Passive && g.Subj != cl.Subj) {
			continue
		}
		switch verb := f.lex.Word(v.Lemma); verb.Text {
		case "veto", "block":
			if utterance {
				return true
			}
		default:
			if said && verb.Does(lexicon.Disputes) {
				return true
			}
		}
	}
	return false
}

// climb applies the verb group's own negation and mood, then what the clauses
// above make of it.
func (f *Reader) climb(p *Predicate, c int32, st *Statement, own bool) {
	s := p.Sent
	for i := 0; c >= 0 && i < 8; i++ {
		cl := &s.Clauses[c]
		if own {
			f.mood(s, c, st, p.Tells(model.Threatened))
		}
		if (cl.Kind == syntax.Main || cl.Kind == syntax.Complement && cl.Gov < 0 || f.asksWhen(s, cl)) && f.asks(s) || f.asksInQuote(s, s.Verbs[cl.Verb].First) {
			st.Weaken(model.Hypothetical)
		}
		if f.deniedText(s, cl, i > 0) {
			st.Weaken(model.Negated)
		}
		if cl.Kind == syntax.Relative {
			break
		}
		if form := s.Verbs[cl.Verb].Form; i == 0 && f.scheduled(p, c) {
			st.Status = model.Planned
		} else if cl.Sub != 0 && form != syntax.Gerund && form != syntax.Infinitive && !f.timed(s, cl) { // "if admitted" too
			if e, ok := f.subOperator(s, cl, s.Verbs[cl.Verb].Past); ok {
				st.apply(e)
			}
		}
		if cl.Kind == syntax.Adverbial {
			f.attribute(p, cl.Gov, st)
			break
		}
		if e, ok := f.afterCondition(s, c); ok {
			st.apply(e)
		}
		before, said := st.Status, st.Polarity
		f.governed(s, c, st)
		if said == model.Asserted && st.Polarity == model.Hypothetical && i > 0 && (p.Tells(model.Supports) || p.Tells(model.Aids)) && f.lex.Word(s.Verbs[cl.Verb].Lemma).Text == "continue" {
			st.Polarity, st.Status = said, model.Current // "reiterated their resolve to continue supporting Ukraine"
		}
		if st.Status == model.Planned && before != model.Planned && p.Tells(model.MemberOf) && (s.Verbs[cl.Verb].Form == syntax.Gerund || cl.GovNP >= 0 && f.HasAny(s, cl.GovNP, "determination", "resolve")) {
			st.Weaken(model.Hypothetical) // "her commitment to welcoming Sweden to NATO", "its resolve to join": it takes the others
		}
		var more bool
		if c, own, more = f.above(p, c, st); !more {
			break
		}
	}
	if st.By < 0 {
		f.attributeSentence(p, st)
	}
}
