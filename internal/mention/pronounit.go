package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// itMeans lists what "it" means: a power, an event, or those of a delegation; nil for nothing known.
func (r *articleReader) itMeans(s *syntax.Sentence, np int32) []int32 {
	if c := s.NPs[np].Clause; c >= 0 && s.Clauses[c].Subj == np && (cleft(s, &s.Clauses[c]) || r.pleasantTo(s, c)) {
		return nil
	}
	if r.delegationBefore(s, np) {
		return r.journeys.leaders()
	}
	if e := r.eventTold(s, np); e >= 0 {
		return []int32{e}
	}
	if r.shareOfIt(s, np) || r.textGoesOn(s, np) {
		return nil
	}
	own := r.ownSubject(s, np)
	e := r.first(s, np, (*articleReader).belongsTo, (*articleReader).chargedBefore, (*articleReader).heldBack, (*articleReader).provoker, (*articleReader).ledTo, (*articleReader).helped, (*articleReader).itAgain, (*articleReader).objectAgain,
		(*articleReader).objectOfGroup, (*articleReader).warned, (*articleReader).punished)
	if e < 0 {
		e = r.earlierSubject(s, np, false, own)
	}
	if e < 0 {
		e = r.powerAhead(s, np)
	}
	if e < 0 && (r.unnamedFirm(s, np) || r.thingBefore(s, np)) {
		return nil
	}
	if e < 0 {
		e = r.onlyStateTold(s, np)
	}
	if e < 0 && own >= 0 {
		e = r.objectOfOne(s, np, own)
	}
	if e < 0 || r.inOwnClause(s, np, e) {
		e = r.lastPower(s, np, own)
	}
	if e < 0 || r.inOwnClause(s, np, e) || r.whereItIs(s, np, e) || r.onlySpoke(s, np, e) {
		return nil
	}
	return []int32{e}
}

// lastPower is the power other than own, that of the clause itself, which was a subject last, else the state spoken of last
// that "it" at noun phrase np can mean; -1 for none.
func (r *articleReader) lastPower(s *syntax.Sentence, np, own int32) int32 {
	e := r.focus.power
	if e == own {
		e = r.focus.powerBefore
	}
	for i := len(r.focus.states) - 1; e < 0 && i >= 0; i-- {
		if st := r.focus.states[i]; st != own && !r.amongSubjects(s, np, st) && !r.namedBehind(s, np, st) {
			e = st
		}
	}
	return e
}

// inOwnClause says whether the clause whose subject noun phrase np is names an entity behind that, so that the subject is another:
// "| It supports Chad in its fight against Mali" is not Mali.
func (r *articleReader) inOwnClause(s *syntax.Sentence, np, entity int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Subj != np {
		return false
	}
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		if s.Class(m) == syntax.CState && s.NPs[m].Prep != r.w.in && r.power(s, m) == entity && (s.NPs[m].Clause == c || s.NPs[m].Clause > c && s.Clauses[s.NPs[m].Clause].Kind == syntax.Xcomp) {
			return true
		}
	}
	return false
}

// heldBack is whose is the subject of a clause that says what this one is kept from: "Peru's pact with Chile did not stop | it
// from signing another"; -1 for none.
func (r *articleReader) heldBack(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || s.Clauses[c].Subj < 0 || s.NPs[s.Clauses[c].Subj].PossNP < 0 {
		return -1
	}
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if v := &s.Verbs[x.Verb]; x.Kind == syntax.Participial && x.Gov == c && x.Subj == np && v.Form == syntax.Gerund && v.First > s.First && s.Word(v.First-1) == r.w.from {
			return r.power(s, s.NPs[s.Clauses[c].Subj].PossNP)
		}
	}
	return -1
}

// pleasantTo says whether clause c only says how good "it" is that an infinitive tells: "It was an honor to host Rios".
func (r *sentenceReader) pleasantTo(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if !s.Verbs[cl.Verb].Copula || cl.Obj < 0 || !r.lex.Word(s.HeadWord(cl.Obj)).Has(lexicon.Pleasant) {
		return false
	}
	return slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Kind == syntax.Xcomp && x.Gov == c })
}

// shareOfIt says whether "it" is a sum or a thing of which a part is told: "gave five million, part of | it".
func (r *sentenceReader) shareOfIt(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != r.w.of || n.Up < 0 || n.PossWord != 0 {
		return false
	}
	w := r.lex.Word(s.HeadWord(n.Up))
	return w.Is(lexicon.Tally) || w.Closed&lexicon.Quantifier != 0
}

// whereItIs says whether an entity stands right before "it" as the place of what is told of that: "In Kenya it was
// condemned by Uganda".
func (r *articleReader) whereItIs(s *syntax.Sentence, np, e int32) bool {
	if np == 0 || s.NPs[np-1].Prep != r.w.in || s.NPs[np-1].Last < s.NPs[np].First-1 {
		return false
	}
	ref := &r.Refs[s.Index][np-1]
	return ref.Place == e || slices.Contains(ref.Actors, e)
}

// onlySpoke says whether "it" that is blamed by somebody would be a power of which the sentence before tells only what it
// asks or blames others for, so that it means what that is about: "Norway urged Peru to drop the law. It was also
// condemned by".
func (r *articleReader) onlySpoke(s *syntax.Sentence, np, e int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Subj != np || s.Index == r.story.began(s.Index) {
		return false
	}
	if v := &s.Verbs[s.Clauses[c].Verb]; !v.Passive || !r.lex.Word(v.Lemma).Does(lexicon.Judges|lexicon.Breaks) {
		return false
	}
	t := r.Sentences[s.Index-1]
	for i := range t.Clauses {
		cl := &t.Clauses[i]
		if cl.Kind != syntax.Main || cl.Subj < 0 || !slices.Contains(r.Refs[t.Index][cl.Subj].Actors, e) {
			continue
		}
		own := slices.ContainsFunc(t.Clauses[i+1:], func(x syntax.Clause) bool { // "Israel said it had struck Iran"
			return x.Gov == int32(i) && x.Subj >= 0 && slices.Contains(r.Refs[t.Index][x.Subj].Actors, e)
		})
		return !own && r.lex.Word(t.Verbs[cl.Verb].Lemma).Does(lexicon.Judges|lexicon.Charges|lexicon.Reporting|lexicon.ObjectControl)
	}
	return false
}

// namedBehind says whether a sentence names an entity behind noun phrase np and not
// before: titles are read when all of it is known.
func (d *Document) namedBehind(s *syntax.Sentence, np, entity int32) bool {
	refs := d.Refs[s.Index]
	names := func(x Ref) bool { return slices.Contains(x.Actors, entity) }
	return slices.ContainsFunc(refs[np+1:], names) && !slices.ContainsFunc(refs[:np], names)
}

// delegationBefore says whether the subject at noun phrase np follows a sentence whose subject is a
// delegation of which that says who leads it: "A team led by Rios arrived. | It met".
func (r *articleReader) delegationBefore(s *syntax.Sentence, np int32) bool {
	if r.journeys.delegation.person < 0 || r.journeys.delegation.sentence != s.Index-1 || r.subjectOf(s, np) < 0 {
		return false
	}
	t := r.Sentences[s.Index-1]
	return slices.ContainsFunc(t.Clauses, func(c syntax.Clause) bool {
		return c.Kind == syntax.Main && c.Subj >= 0 && r.lex.Word(t.HeadWord(c.Subj)).Is(lexicon.Delegation)
	})
}

// objectOfGroup is what "it" means as the object of a verb whose subject is several: the
// state or organization named last before it that is none of them: "Chad and Mali cut
// ties with Qatar, accusing it"; -1 for none.
func (r *articleReader) objectOfGroup(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 1 || s.Clauses[n.Clause].Obj != np || s.Clauses[n.Clause].Subj < 0 {
		return -1
	}
	several := r.Refs[s.Index][s.Clauses[n.Clause].Subj].Actors
	if len(several) < 2 && s.NPs[s.Clauses[n.Clause].Subj].Next < 0 {
		return -1
	}
	return r.otherPower(s, np, several)
}

// objectOfOne is what "it" means as the object of what the subject of an earlier clause does besides: the state or
// organization named last behind that: "Peru cut ties with Chile, accusing it"; -1 for none.
func (r *articleReader) objectOfOne(s *syntax.Sentence, np, own int32) int32 {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 1 || s.Clauses[n.Clause].Obj != np {
		return -1
	}
	subj := s.Clauses[n.Clause].Subj
	if !slices.ContainsFunc(s.Clauses[:n.Clause], func(c syntax.Clause) bool { return c.Subj == subj }) {
		return -1
	}
	return r.otherPower(s, np, []int32{own})
}

// punished is what "its" means in what is told of somebody whom the main clause tells to be punished: the state named
// last before, not the one that does so: "imposed sanctions on two of Chad's ministers and on a man who led | its army".
func (r *articleReader) punished(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if s.NPs[np].PossWord == 0 || c < 1 || s.Clauses[c].Kind != syntax.Relative || s.Clauses[c].Gov < 0 || s.Clauses[c].Subj >= np {
		return -1
	}
	g := &s.Clauses[s.Clauses[c].Gov]
	if g.Kind != syntax.Main || g.Obj < 0 || g.Subj < 0 || !r.penalty(s, g.Obj) || s.Verbs[g.Verb].Passive {
		return -1
	}
	for m := s.Clauses[c].Subj; m > g.Obj; m-- {
		if e := r.stateOf(&r.Refs[s.Index][m]); s.Class(m) == syntax.CState && e >= 0 {
			return e
		}
	}
	return -1
}

// otherPower is the state or organization to which the doers of what noun phrase np suffers do something before, "took Chile
// to the court in The Hague, accusing | it", or that is named last between their name and np; none of the doers, -1 for none.
func (r *articleReader) otherPower(s *syntax.Sentence, np int32, doers []int32) int32 {
	at := s.NPs[np].Clause
	for c := range at {
		if cl := &s.Clauses[c]; cl.Kind != syntax.Relative && cl.Subj == s.Clauses[at].Subj && cl.Obj >= 0 && cl.Obj < np {
			if ref := &r.Refs[s.Index][cl.Obj]; len(ref.Actors) == 1 && !slices.Contains(doers, ref.Actors[0]) && r.Entities[ref.Actors[0]].Type != model.Person && r.Entities[ref.Actors[0]].Type != model.Event {
				return ref.Actors[0]
			}
		}
	}
	for m := np - 1; m > s.Clauses[at].Subj; m-- {
		if c := s.Class(m); c != syntax.CState && c != syntax.COrg || s.NPs[m].Lead != m || slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Subj == m && inAside(s, &x, np) }) {
			continue
		}
		if ref := &r.Refs[s.Index][m]; len(ref.Actors) == 1 && !slices.Contains(doers, ref.Actors[0]) {
			return ref.Actors[0]
		}
	}
	return -1
}

// objectAgain is what "it" means as the object of a verb that was told before, a few
// sentences back at most, with a state or an organization for its object: "Peru
// recognised Kosovo. Chile has recognised it too"; -1 for none.
func (r *articleReader) objectAgain(s *syntax.Sentence, np int32) int32 {
	const reach = 3
	at := s.NPs[np].Clause
	if at < 0 || s.Clauses[at].Obj != np {
		return -1
	}
	if e := r.newState(s, at); e >= 0 {
		return e
	}
	lemma := s.Verbs[s.Clauses[at].Verb].Lemma
	for i := s.Index; i >= 0 && i >= s.Index-reach; i-- {
		t := r.Sentences[i]
		for c := len(t.Clauses) - 1; c >= 0; c-- {
			cl := &t.Clauses[c]
			if i == s.Index && int32(c) >= at || t.Verbs[cl.Verb].Lemma != lemma || t.Verbs[cl.Verb].Passive || cl.Obj < 0 {
				continue
			}
			if ref := &r.Refs[i][cl.Obj]; len(ref.Actors) == 1 && (r.Entities[ref.Actors[0]].Type == model.State || r.Entities[ref.Actors[0]].Type == model.Organization) {
				return ref.Actors[0]
			}
		}
	}
	return r.givenBefore(s, np)
}

// newState is the state of whose independence the sentence tells before clause at: "Although Mali gained independence in June,
// Peru did not recognise | it"; -1 for none.
func (r *articleReader) newState(s *syntax.Sentence, at int32) int32 {
	for c := range s.Clauses[:at] {
		cl := &s.Clauses[c]
		if cl.Kind != syntax.Adverbial || cl.Subj < 0 || cl.Obj < 0 || s.Class(cl.Subj) != syntax.CState {
			continue
		}
		if r.lex.In(lexicon.Independence, s.HeadWord(cl.Obj)) {
			return r.stateOf(&r.Refs[s.Index][cl.Subj])
		}
	}
	return -1
}

// givenBefore is to whom a clause before, or the sentence before, gives something, where the pronoun np is whom another state is
// said to give something too: "Peru will send tanks to Chad. Norway is supplying it with guns", "Peru armed Chad, while Norway sent
// | it food"; -1 for none.
func (r *articleReader) givenBefore(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if !r.supplies(s, c) || s.Clauses[c].Obj2 >= 0 && r.lex.Head(s.HeadWord(s.Clauses[c].Obj2))&lexicon.Utterance != 0 {
		return -1 // also "Peru attacked Chile, and Bolivia sent it a note of protest"
	}
	own := r.ownSubject(s, np)
	with := s.Clauses[c].Obj2 >= 0 || slices.ContainsFunc(s.NPs, func(n syntax.NP) bool { return n.Clause == c && n.Prep == r.w.with })
	for k := c - 1; k >= 0 && with; k-- {
		cl := &s.Clauses[k]
		if cl.Kind != syntax.Main && cl.Kind != syntax.Adverbial || cl.Subj < 0 || cl.Subj == s.Clauses[c].Subj {
			continue
		}
		e := r.receiver(s, k)
		if e < 0 && cl.Obj >= 0 && s.Class(cl.Obj) == syntax.CState && s.NPs[cl.Obj].Next < 0 && !s.Verbs[cl.Verb].Passive {
			e = r.oneState(&r.Refs[s.Index][cl.Obj]) // "Peru fought Chad, while Norway sent | it tanks"
		}
		if e >= 0 && e != own {
			return e
		}
	}
	if s.Index == r.story.began(s.Index) {
		return -1
	}
	t := r.Sentences[s.Index-1]
	for k := range t.Clauses {
		if e := r.receiver(t, int32(k)); e >= 0 && e != own {
			return e
		}
	}
	return -1
}

// supplies says whether clause c tells that somebody gives something to another.
func (r *sentenceReader) supplies(s *syntax.Sentence, c int32) bool {
	return r.verbOf(s, c).Does(lexicon.Supplies) || s.Clauses[c].Obj2 >= 0 && r.verbOf(s, c).Class&lexicon.Dative != 0
}

// receiver is the one state to which clause c says that something is given: "sent tanks to Chad", "sent Chad tanks"; -1 for none.
func (r *articleReader) receiver(s *syntax.Sentence, c int32) int32 {
	if !r.supplies(s, c) || s.Verbs[s.Clauses[c].Verb].Passive {
		return -1
	}
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Prep == r.w.to && n.Lead == int32(m) && n.Next < 0 && (n.Clause == c || n.Up >= 0 && clauseOver(s, int32(m)) == c) {
			if e := r.oneState(&r.Refs[s.Index][m]); e >= 0 {
				return e
			}
		}
	}
	if obj := s.Clauses[c].Obj; obj >= 0 && s.Class(obj) == syntax.CState && s.NPs[obj].Next < 0 {
		return r.oneState(&r.Refs[s.Index][obj])
	}
	return -1
}

// itAgain is what "it" means as the object of a verb before which it was the object of another already: "Peru armed Chad. Norway
// sent it food, and Mali, which had invaded | it, protested"; -1 for none.
func (r *articleReader) itAgain(s *syntax.Sentence, np int32) int32 {
	object := func(m int32) bool {
		n := &s.NPs[m]
		return s.HeadWord(m) == r.w.it && n.PossWord == 0 && n.Clause >= 0 && s.Clauses[n.Clause].Obj == m
	}
	if !object(np) {
		return -1
	}
	own := r.ownSubject(s, np)
	for m := np - 1; m >= 0; m-- {
		if ref := &r.Refs[s.Index][m]; object(m) && s.NPs[m].Clause != s.NPs[np].Clause {
			if len(ref.Actors) == 1 && ref.Actors[0] != own {
				return ref.Actors[0]
			}
			return -1
		}
	}
	return -1
}

// powerAhead is the state or organization that "its" in the opening of a sentence so means: "Despite
// its support for Mali, Denmark condemned Chad"; -1 for none, as where the subject may punish another
// for that: "Because of its invasion of Chad, Denmark condemned Mali".
func (r *articleReader) powerAhead(s *syntax.Sentence, np int32) int32 {
	subj := int32(-1)
	if s.NPs[np].PossWord != 0 {
		subj = r.opens(s, np)
	} else if r.concedes(s, np) {
		subj = mainBehind(s, np)
	}
	if subj < 0 || s.Class(subj) != syntax.CState && s.Class(subj) != syntax.COrg || s.NPs[subj].Next >= 0 {
		return -1
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Subj == subj && r.deed(s, np) && !v.Passive && (r.lex.Word(v.Lemma).Does(lexicon.Judges|lexicon.Breaks) || cl.Obj >= 0 && r.penalty(s, cl.Obj)) {
			return -1
		}
	}
	if ref := r.refOf(s, subj); len(ref.Actors) == 1 {
		return ref.Actors[0]
	}
	return -1
}

// chargedBefore is the one state or organization at which is aimed what "despite" names before its clause, of which "it" is the
// subject: "Despite criticism of the bloc in Peru, | it"; -1 for none.
func (r *articleReader) chargedBefore(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Subj != np || s.NPs[np].First == s.First || s.Doc.Tokens[s.NPs[np].First-1].Kind != text.Comma {
		return -1
	}
	const reach = 5 // noun phrases
	for m := np - 1; m >= 0 && m >= np-reach; m-- {
		n := &s.NPs[m]
		if w := r.lex.Word(n.Prep).Text; w != "despite" && w != "in spite of" && w != "amid" && w != "notwithstanding" {
			continue
		}
		if of := behind(s, m, r.w.of, r.w.on); of >= 0 && s.NPs[of].Next < 0 && r.lex.In(lexicon.AimedAt, s.HeadWord(m)) {
			if class := s.Class(of); class == syntax.COrg || class == syntax.CState || class == syntax.CBloc {
				if all := r.Ref(s, of).Actors; len(all) == 1 {
					return all[0]
				}
			}
		}
		return -1
	}
	return -1
}

// concedes says whether "it" is the subject of the clause that opens a sentence, in a new paragraph or of what the rest is
// told despite of: "Although it has condemned Chad, Denmark", not "... Denmark thanked it".
func (r *articleReader) concedes(s *syntax.Sentence, np int32) bool {
	if len(s.Clauses) == 0 {
		return false
	}
	c := &s.Clauses[0]
	if c.Kind != syntax.Adverbial || c.Subj != np {
		return false
	}
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		if k := s.NPs[m].Clause; k >= 0 && s.Clauses[k].Kind == syntax.Main && s.HeadWord(m) == r.w.it {
			return false
		}
	}
	switch r.lex.Word(c.Sub).Text {
	case "while", "although", "though", "even though":
		return true
	}
	return s.Index == r.story.began(s.Index) || r.Sentences[s.Index-1].Paragraph() != s.Paragraph()
}

// ownSubject is what the subject of the clause stands for whose object the pronoun np is, or
// who says what that subject says, "a resolution that imposes sanctions on it": what "it"
// never means there, but where it is made something: "signed a treaty that makes it a member"; -1 for none.
func (r *articleReader) ownSubject(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 || s.Clauses[n.Clause].Subj == np {
		return -1
	}
	if ref := &r.Refs[s.Index][s.Clauses[n.Clause].Subj]; len(ref.Actors) == 1 {
		return ref.Actors[0]
	}
	if c := &s.Clauses[n.Clause]; c.Kind == syntax.Relative && c.Gov >= 0 && c.Obj2 < 0 && s.Same(s.Clauses[c.Gov].Obj, c.Subj) && s.Clauses[c.Gov].Subj >= 0 && r.verbOf(s, c.Gov).Does(lexicon.Issues|lexicon.Adopts) {
		if ref := &r.Refs[s.Index][s.Clauses[c.Gov].Subj]; len(ref.Actors) == 1 {
			return ref.Actors[0]
		}
	}
	return -1
}

// textGoesOn says whether "it also" at the beginning goes on with what a vote or a text, the subject of the sentence before,
// does: "The vote isolates Chad. | It also holds Mali responsible".
func (r *articleReader) textGoesOn(s *syntax.Sentence, np int32) bool {
	if at := s.NPs[np].Last; np != 0 || s.NPs[np].First != s.First || at >= s.Last || r.lex.Word(s.Words[at]).Text != "also" || s.Index <= r.story.began(s.Index) {
		return false
	}
	if c := s.NPs[np].Clause; c < 0 || !r.verbOf(s, c).Does(lexicon.Judges|lexicon.Orders) && r.verbOf(s, c).Text != "hold" {
		return false
	}
	t := r.Sentences[s.Index-1]
	if len(t.Clauses) == 0 || t.Clauses[0].Kind != syntax.Main || t.Clauses[0].Subj < 0 {
		return false
	}
	subj := t.Clauses[0].Subj
	if t.Class(subj) != syntax.CEvent && r.lex.Head(t.HeadWord(subj))&lexicon.Utterance == 0 {
		return false
	}
	return !t.NPs[subj].Plural && t.NPs[subj].PossNP < 0 && r.issuer(t, subj) < 0
}

// thingBefore says whether the pronoun np, an object, more likely means a thing
// just spoken of: "spoke out against the attack, calling it".
func (r *articleReader) thingBefore(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 1 || s.Clauses[n.Clause].Subj == np {
		return false
	}
	if up := n.Up; up >= 0 && (n.Prep == r.w.with && r.lex.Word(s.HeadWord(up)).Is(lexicon.Bond|lexicon.Accord) || n.Prep == r.w.on && r.lex.Word(s.HeadWord(up)).Is(lexicon.Penalty)) {
		return false // "blamed Chile for the raid and severed ties with it", "imposed sanctions on it"
	}
	if o := s.Clauses[n.Clause-1].Obj; o >= 0 && s.Clauses[n.Clause].Obj == np && s.Clauses[n.Clause-1].Subj == s.Clauses[n.Clause].Subj && s.Class(o) == syntax.CNoun && !s.NPs[o].Plural && len(r.Refs[s.Index][o].Actors) == 0 {
		return true // "overran its neighbour and annexed it"
	}
	for m := np - 1; m >= 0 && m > np-4; m-- {
		if c := s.Class(m); (c == syntax.CNoun && r.lex.Head(s.HeadWord(m))&lexicon.StateHead == 0 || c == syntax.CEvent) && !s.NPs[m].Plural && s.NPs[m].Clause == n.Clause-1 {
			return true
		}
	}
	return false
}

// belongsTo is the organization of states named last, which "it" means where a clause says that
// somebody belongs or accedes to it; -1 elsewhere.
func (r *articleReader) belongsTo(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Clause < 0 || n.Prep != r.w.to {
		return -1
	}
	if verb := r.verbOf(s, n.Clause).Text; verb != "belong" && verb != "accede" {
		return -1
	}
	for i := s.Index; i >= max(0, s.Index-1); i-- {
		refs := r.Refs[i]
		if i == s.Index {
			refs = refs[:np]
		}
		for _, ref := range slices.Backward(refs) {
			if len(ref.Actors) == 1 && intergovernmental(&r.Entities[ref.Actors[0]]) {
				return ref.Actors[0]
			}
		}
	}
	return -1
}
