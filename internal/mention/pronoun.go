package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// peopleBefore is the state whose people stands right before what is theirs: "assist
// the Chinese in their negotiations"; -1 for none.
func (r *Resolver) peopleBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	m := s.NPs[np].Up
	if m < 0 {
		m = np - 1
	}
	if m < 0 || s.NPs[m].Det != r.w.the || s.NPs[m].Next >= 0 || s.NPs[m].Lead != m {
		return -1
	}
	if p := s.HeadPart(m); p == nil || p.Kind != syntax.PEntity || !p.Is(lexicon.People) && !p.Is(lexicon.Demonym) || p.Is(lexicon.State) {
		return -1
	}
	return r.belongs(d, d.Refs[s.Index][m])
}

// reportsIn says whether the quotation around a noun phrase only marks words of what is
// reported behind "that": `said that "she was"`.
func (r *Resolver) reportsIn(s *syntax.Sentence, np int32) bool {
	i := s.NPs[np].First
	for i > s.First && s.Doc.Tokens[i-1].InQuote {
		i--
	}
	for i > s.First && s.Doc.Tokens[i-1].Kind == text.OpenQuote {
		i--
	}
	return i > s.First && s.Words[i-1] == r.w.that
}

// saysItself says whether the quotation around a noun phrase is somebody's own words, who is told before
// or behind it: `"He will come," | Rios said`, `"He will come," | he said`.
func (r *Resolver) saysItself(d *Document, s *syntax.Sentence, np, person int32) bool {
	if !s.NPs[np].Quoted || r.reportsIn(s, np) {
		return false
	}
	before := int32(-1)
	if s.Index > 0 && r.saysI(s) {
		before = d.Speakers[s.Index-1] // `Rios spoke. "I will meet him"`
	}
	if e := r.speaker(d, s, before); e >= 0 {
		return e == person
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj <= np || s.NPs[c.Subj].Quoted || s.Doc.Tokens[s.Verbs[c.Verb].First].InQuote || !r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Speaks) {
			continue
		}
		if w := s.HeadWord(c.Subj); w == r.w.he || w == r.w.she {
			return person == d.subjects[0] && d.unnamed < s.Index-1 && d.besides(person, s.Index) >= 0
		}
		part := s.HeadPart(c.Subj)
		return part != nil && d.PartEntity(s, part) == person
	}
	return false
}

// saysI says whether "I" or "me" stands in a quotation of a sentence.
func (r *Resolver) saysI(s *syntax.Sentence) bool {
	for m := range s.NPs {
		if w := s.HeadWord(int32(m)); s.NPs[m].Quoted && (w == r.w.i || w == r.w.me) {
			return true
		}
	}
	return false
}

// besides is the person named last, lately, but one; -1 for none.
func (d *Document) besides(person int32, sentence int) int32 {
	for i := len(d.persons) - 1; i >= 0; i-- {
		if e := d.persons[i]; e != person {
			if d.seen[e] >= sentence-2 {
				return e
			}
			break
		}
	}
	return -1
}

// asked is a pronoun at a noun phrase whose meaning is looked for.
type asked struct {
	sentence int
	np, word int32
}

// pronoun follows a pronoun back; to nothing where its meaning hangs on itself, as in "a statement from | its | ministry".
func (r *Resolver) pronoun(d *Document, s *syntax.Sentence, np, word int32) Ref {
	out := Ref{Place: -1, Via: ByPronoun}
	this := asked{s.Index, np, word}
	if slices.Contains(d.asking, this) {
		return out
	}
	d.asking = append(d.asking, this)
	defer func() { d.asking = d.asking[:len(d.asking)-1] }()
	one := int32(-1)
	switch word {
	case r.w.he, r.w.she, r.w.him, r.w.her, r.w.his:
		if word == r.w.she || word == r.w.her {
			one = r.feminine(d, s, np)
		}
		if one < 0 && (word == r.w.him || word == r.w.her) {
			if st := r.unnamedObject(d, s, np); st >= 0 {
				return refTo(st, ByAgent)
			}
		}
		if one < 0 {
			one = r.heMeans(d, s, np, word)
		}
	case r.w.it:
		out.Actors = r.itMeans(d, s, np)
	case r.w.they, r.w.them:
		out.Actors = r.theyMean(d, s, np, word)
	case r.w.i, r.w.me:
		if !s.NPs[np].Quoted {
			one = d.Speaker
		}
	case r.w.we, r.w.us:
		switch {
		case s.NPs[np].Quoted:
		case d.Speaker >= 0:
			one = d.side(d.Speaker)
		default:
			if len(d.we) == 0 {
				d.we = r.announcers(d, s, np)
			}
			out.Actors = d.we
		}
	}
	if one >= 0 {
		out.Actors = []int32{one}
	}
	return out
}

// heMeans is the person whom "he", "she", "him" or "his" means; -1 for nobody known.
func (r *Resolver) heMeans(d *Document, s *syntax.Sentence, np, word int32) int32 {
	e := r.first(d, s, np, (*Resolver).traveller, (*Resolver).welcomed, (*Resolver).judgedFor, (*Resolver).earlierPerson)
	if e < 0 && r.kinBefore(d, s, np) {
		return -1
	}
	if e < 0 {
		e = r.doerBefore(d, s, np)
	}
	if e < 0 && (word == r.w.he || word == r.w.she) {
		if e = r.objectBefore(d, s, np); e < 0 {
			e = r.accompanied(d, s)
		}
	}
	if e < 0 {
		e = r.ahead(d, s, np)
	}
	if word == r.w.him || word == r.w.her {
		e = r.object(d, s, np, e)
	}
	if e < 0 && d.unnamedOfficer(s) {
		return -1
	}
	if e < 0 {
		e = r.pronounBefore(d, s, np)
	}
	if e < 0 && r.heir(s, np) == 0 { // "Vera summoned Ambassador Rios. His predecessor" is Vera's
		e = r.dispatched(d, s)
	}
	if e < 0 {
		e = r.lastPerson(d, s, np)
	}
	if e >= 0 && r.saysItself(d, s, np, e) {
		e = d.besides(e, s.Index) // nobody calls himself "he"
	}
	switch e = r.otherThan(d, s, np, e, word); {
	case e < 0:
	case e == d.turnOf:
		d.unnamed = s.Index // who speaks tells of another: "MR. RIOS: The President arrived. He will meet"
		return -1
	case e == d.Speaker && r.firstPerson(s, np):
		return -1
	}
	return e
}

// earlierPerson is the person who is a subject before noun phrase np in its sentence; -1 for none.
func (r *Resolver) earlierPerson(d *Document, s *syntax.Sentence, np int32) int32 {
	return r.earlierSubject(d, s, np, true, -1)
}

// unnamedOfficer says whether the officer spoken of last has no name, and so is whom "he" means, whose name may come yet: "The
// ambassador arrived. | He | was met".
func (d *Document) unnamedOfficer(s *syntax.Sentence) bool {
	last := len(d.persons) - 1
	if d.unnamed < max(s.Index-1, 0) || last >= 0 && d.seen[d.persons[last]] > d.unnamed {
		return false
	}
	d.unnamed = s.Index
	for i := range d.promised {
		d.promised[i].until = s.Index
	}
	return true
}

// lastPerson is the person spoken of last to whom "he" at noun phrase np can go back: whose thing the sentence before was
// about, who is quoted, who was a subject last, or whom the sentence before tells of; -1 for none.
func (r *Resolver) lastPerson(d *Document, s *syntax.Sentence, np int32) int32 {
	said, owner := r.quotedBefore(d, s, np), r.possessorBefore(d, s)
	if said < 0 {
		said = r.saysAlso(d, s, np)
	}
	e := d.subjects[0]
	switch {
	case said >= 0:
		e = said
	case owner >= 0:
		e = owner
	}
	last := len(d.persons) - 1
	for i := 0; i < window && s.NPs[np].PossWord != 0 && s.Class(np) == syntax.COffice && last >= 0 && d.seen[d.persons[last]] == s.Index; i++ {
		last-- // titles are read when all of the sentence is known
	}
	if owner < 0 && last >= 0 && (e < 0 || d.seen[e] < s.Index-1 && d.seen[d.persons[last]] == s.Index-1 && d.single(d.persons[last], s.Index-1)) {
		return d.persons[last]
	}
	return e
}

// itMeans lists what "it" means: a power, an event, or those of a delegation; nil for nothing known.
func (r *Resolver) itMeans(d *Document, s *syntax.Sentence, np int32) []int32 {
	if c := s.NPs[np].Clause; c >= 0 && s.Clauses[c].Subj == np && (cleft(s, &s.Clauses[c]) || r.pleasantTo(s, c)) {
		return nil
	}
	if r.delegationBefore(d, s, np) {
		return append([]int32{d.led.person}, d.led.others...)
	}
	if e := r.eventTold(d, s, np); e >= 0 {
		return []int32{e}
	}
	if r.shareOfIt(s, np) || r.textGoesOn(d, s, np) {
		return nil
	}
	own := r.ownSubject(d, s, np)
	e := r.first(d, s, np, (*Resolver).belongsTo, (*Resolver).chargedBefore, (*Resolver).heldBack, (*Resolver).provoker, (*Resolver).ledTo, (*Resolver).helped, (*Resolver).itAgain, (*Resolver).objectAgain,
		(*Resolver).objectOfGroup, (*Resolver).warned, (*Resolver).punished)
	if e < 0 {
		e = r.earlierSubject(d, s, np, false, own)
	}
	if e < 0 {
		e = r.powerAhead(d, s, np)
	}
	if e < 0 && (r.unnamedFirm(d, s, np) || r.thingBefore(d, s, np)) {
		return nil
	}
	if e < 0 {
		e = r.onlyState(d, s, np)
	}
	if e < 0 && own >= 0 {
		e = r.objectOfOne(d, s, np, own)
	}
	if e < 0 {
		e = r.lastPower(d, s, np, own)
	}
	if e < 0 || r.whereItIs(d, s, np, e) || r.onlySpoke(d, s, np, e) {
		return nil
	}
	return []int32{e}
}

// lastPower is the power other than own, that of the clause itself, which was a subject last, else the state spoken of last
// that "it" at noun phrase np can mean; -1 for none.
func (r *Resolver) lastPower(d *Document, s *syntax.Sentence, np, own int32) int32 {
	e := d.subjects[1]
	if e == own {
		e = d.subject0
	}
	for i := len(d.states) - 1; e < 0 && i >= 0; i-- {
		if st := d.states[i]; st != own && !r.amongSubjects(d, s, np, st) && !d.namedBehind(s, np, st) {
			e = st
		}
	}
	return e
}

// theyMean lists whom "they" or "them" means; nil for nobody known.
func (r *Resolver) theyMean(d *Document, s *syntax.Sentence, np, word int32) []int32 {
	if e := r.eventTold(d, s, np); e >= 0 && d.Entities[e].Kind == "talks" {
		return []int32{e} // "They were hosted by Canada"
	}
	if e := r.helped(d, s, np); e >= 0 {
		return []int32{e}
	}
	if r.unnamedPeople(d, s, np) || r.partOfThings(s, np) || r.strangersOwn(d, s, np) {
		return nil
	}
	if p := peopleBefore(s, np); p >= 0 && s.NPs[np].PossWord == r.w.their {
		return d.Refs[s.Index][p].Actors
	}
	all := r.subjectGroup(d, s, np)
	if len(all) == 0 && !d.officersBefore(s) && !r.theyUnknown(d, s) && (s.Index-d.grouped <= near || r.stillBoth(d, s, np)) {
		if all = r.groupAhead(d, s, np); len(all) == 0 {
			all = d.together(s.Index, 0, itself)
		}
	}
	if e := d.subjects[1]; len(all) == 0 && s.NPs[np].PossWord == 0 && e >= 0 && d.Entities[e].Kind == "armed" && d.seen[e] == s.Index-1 {
		all = []int32{e} // "The Houthis fired on a ship. They"
	}
	if e := r.governmentsOwn(d, s, np); len(all) == 0 && e >= 0 {
		all = []int32{e}
	}
	if word == r.w.them && r.doThemselves(d, s, np, all) {
		all = r.othersThan(d, s, np, all)
	}
	if slices.ContainsFunc(all, func(e int32) bool { return r.saysItself(d, s, np, e) }) {
		return nil // nobody calls himself and others "they"
	}
	return all
}

// othersThan lists those whom "them" at noun phrase np means where the doers are none of them: "The bloc suspended Guinea and
// Mali. It imposed sanctions on | them".
func (r *Resolver) othersThan(d *Document, s *syntax.Sentence, np int32, doers []int32) []int32 {
	all := r.listBefore(d, s, np, doers)
	if len(all) > 0 || s.NPs[np].Prep == 0 { // none of "condemned the sanctions, calling them illegal"
		return all
	}
	all = d.together(s.Index, 0, itself)
	if slices.ContainsFunc(all, func(e int32) bool { return slices.Contains(doers, e) }) {
		return nil
	}
	return all
}

// possessorBefore is the person whose thing the sentence before is about: "Rios's visit is the first since Vera was there. | He is
// expected"; -1 for none.
func (r *Resolver) possessorBefore(d *Document, s *syntax.Sentence) int32 {
	if s.Index == 0 {
		return -1
	}
	t := d.Sentences[s.Index-1]
	for c := range t.Clauses {
		cl := &t.Clauses[c]
		if cl.Kind != syntax.Main {
			continue
		}
		if cl.Subj < 0 || t.NPs[cl.Subj].PossNP < 0 || len(d.Refs[t.Index][cl.Subj].Actors) > 0 || t.NPs[cl.Subj].First > t.First+2 {
			return -1
		}
		return r.onePerson(d, t, t.NPs[cl.Subj].PossNP)
	}
	return -1
}

// heldBack is whose is the subject of a clause that says what this one is kept from: "Peru's pact with Chile did not stop | it
// from signing another"; -1 for none.
func (r *Resolver) heldBack(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || s.Clauses[c].Subj < 0 || s.NPs[s.Clauses[c].Subj].PossNP < 0 {
		return -1
	}
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if v := &s.Verbs[x.Verb]; x.Kind == syntax.Participial && x.Gov == c && x.Subj == np && v.Form == syntax.Gerund && v.First > s.First && s.Word(v.First-1) == r.w.from {
			return r.power(d, s, s.NPs[s.Clauses[c].Subj].PossNP)
		}
	}
	return -1
}

// pleasantTo says whether clause c only says how good "it" is that an infinitive tells: "It was an honor to host Rios".
func (r *Resolver) pleasantTo(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if !s.Verbs[cl.Verb].Copula || cl.Obj < 0 || !r.lex.Word(s.HeadWord(cl.Obj)).Has(lexicon.Pleasant) {
		return false
	}
	return slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Kind == syntax.Xcomp && x.Gov == c })
}

// shareOfIt says whether "it" is a sum or a thing of which a part is told: "gave five million, part of | it".
func (r *Resolver) shareOfIt(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != r.w.of || n.Up < 0 || n.PossWord != 0 {
		return false
	}
	w := r.lex.Word(s.HeadWord(n.Up))
	return w.Is(lexicon.Tally) || w.Closed&lexicon.Quantifier != 0
}

// whereItIs says whether an entity stands right before "it" as the place of what is told of that: "In Kenya it was
// condemned by Uganda".
func (r *Resolver) whereItIs(d *Document, s *syntax.Sentence, np, e int32) bool {
	if np == 0 || s.NPs[np-1].Prep != r.w.in || s.NPs[np-1].Last < s.NPs[np].First-1 {
		return false
	}
	ref := &d.Refs[s.Index][np-1]
	return ref.Place == e || slices.Contains(ref.Actors, e)
}

// onlySpoke says whether "it" that is blamed by somebody would be a power of which the sentence before tells only what it
// asks or blames others for, so that it means what that is about: "Norway urged Peru to drop the law. It was also
// condemned by".
func (r *Resolver) onlySpoke(d *Document, s *syntax.Sentence, np, e int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Subj != np || s.Index == d.began[s.Index] {
		return false
	}
	if v := &s.Verbs[s.Clauses[c].Verb]; !v.Passive || !r.lex.Word(v.Lemma).Does(lexicon.Judges|lexicon.Breaks) {
		return false
	}
	t := d.Sentences[s.Index-1]
	for i := range t.Clauses {
		cl := &t.Clauses[i]
		if cl.Kind != syntax.Main || cl.Subj < 0 || !slices.Contains(d.Refs[t.Index][cl.Subj].Actors, e) {
			continue
		}
		own := slices.ContainsFunc(t.Clauses[i+1:], func(x syntax.Clause) bool { // "Israel said it had struck Iran"
			return x.Gov == int32(i) && x.Subj >= 0 && slices.Contains(d.Refs[t.Index][x.Subj].Actors, e)
		})
		return !own && r.lex.Word(t.Verbs[cl.Verb].Lemma).Does(lexicon.Judges|lexicon.Charges|lexicon.Reporting|lexicon.ObjectControl)
	}
	return false
}

// announcers are the states of which a sentence says that they announce what "we" at np will do: "Canada,
// Chile and Kenya are pleased to announce that we will host".
func (r *Resolver) announcers(d *Document, s *syntax.Sentence, np int32) []int32 {
	c := s.NPs[np].Clause
	for n := 0; c >= 0 && n < len(s.Clauses) && s.Clauses[c].Kind != syntax.Main; n++ {
		c = s.Clauses[c].Gov
	}
	if c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np || s.Class(s.Clauses[c].Subj) != syntax.CState {
		return nil
	}
	return r.sides(d, s, s.Clauses[c].Subj)
}

// kinBefore says whether somebody without a name, of somebody's kin, does or suffers what the
// clause nearest before a pronoun tells: "sent the nephew of Rios home, where he is wanted".
func (r *Resolver) kinBefore(d *Document, s *syntax.Sentence, np int32) bool {
	kin := func(m int32) bool {
		return m >= 0 && m < np && r.lex.Head(s.HeadWord(m))&lexicon.Kin != 0 && len(d.Refs[s.Index][m].Actors) == 0 && s.NPs[m].Appos < 0
	}
	for i := s.NPs[np].Clause - 1; i >= 0; i-- {
		if c := &s.Clauses[i]; c.Subj >= 0 || c.Obj >= 0 {
			return kin(c.Subj) || kin(c.Obj)
		}
	}
	return false
}

// officersBefore says whether the sentence before tells of officers in the plural of whom
// nobody is known, and who are "they": "held a call with European leaders today. They".
func (d *Document) officersBefore(s *syntax.Sentence) bool {
	if s.Index == 0 || d.grouped >= s.Index-1 {
		return false
	}
	before := d.Sentences[s.Index-1]
	for m := range before.NPs {
		n := &before.NPs[m]
		if n.Plural && n.PossNP < 0 && n.PossWord == 0 && before.Class(int32(m)) == syntax.COffice && len(d.Refs[before.Index][m].Actors) == 0 {
			return true
		}
	}
	return false
}

// traveller is the person whose visit it is to the place of which a relative clause tells, who
// is "he" in it: "praised President Silva's visit to Peru, where he spoke"; -1 for none.
func (r *Resolver) traveller(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Kind != syntax.Relative || s.Clauses[c].RelPrep != r.w.in || s.Clauses[c].Subj <= 0 {
		return -1
	}
	visit := s.NPs[s.NPs[s.Clauses[c].Subj-1].Lead].Up
	if visit < 0 || s.NPs[visit].PossNP < 0 || !r.lex.Word(s.HeadWord(visit)).Is(lexicon.Journey) {
		return -1
	}
	return r.onePerson(d, s, s.NPs[visit].PossNP)
}

// judgedFor is the person who is praised or blamed for what the relative clause tells of whose
// subject noun phrase np is: "congratulated Silva on the treaty he signed"; -1 elsewhere.
func (r *Resolver) judgedFor(d *Document, s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		if c := &s.Clauses[i]; c.Kind == syntax.Relative && c.Subj == np && c.Obj >= 0 && c.Obj < np {
			if whom := r.judged(s, c.Obj); whom >= 0 {
				return r.onePerson(d, s, whom)
			}
		}
	}
	return -1
}

// partOfThings says whether "them" behind a number are things just counted: "fought three wars, two
// of | them over Kashmir".
func (r *Resolver) partOfThings(s *syntax.Sentence, np int32) bool {
	up := s.NPs[np].Up
	if s.NPs[np].Prep != r.w.of || up < 1 || s.Class(up) != syntax.CNumber {
		return false
	}
	last := s.NPs[up-1].Last
	return s.NPs[up].First == last+1 && s.Doc.Tokens[last].Kind == text.Comma && (s.Class(up-1) == syntax.CNoun || s.Class(up-1) == syntax.CEvent || s.Class(up-1) == syntax.CDate)
}

// stillBoth says whether "they" means the people whom the paragraph is about: those
// named together in it last, where no others have acted since.
func (r *Resolver) stillBoth(d *Document, s *syntax.Sentence, np int32) bool {
	if len(d.group) < 2 || s.NPs[np].Clause < 0 || s.Clauses[s.NPs[np].Clause].Subj != np || d.Sentences[d.grouped].Paragraph() != s.Paragraph() {
		return false
	}
	for _, e := range d.group {
		if d.Entities[e].Type != model.Person {
			return false
		}
	}
	for i := d.grouped + 1; i < s.Index; i++ {
		t := d.Sentences[i]
		for c := range t.Clauses {
			if subj := t.Clauses[c].Subj; subj >= 0 && t.NPs[subj].Plural {
				return false
			}
		}
	}
	return true
}

// doThemselves says whether those that the object np of a clause would mean are all its
// subjects, who would be "themselves" or "each other".
func (r *Resolver) doThemselves(d *Document, s *syntax.Sentence, np int32, all []int32) bool {
	at := s.NPs[np].Clause
	if prep := s.NPs[np].Prep; at < 0 || s.Clauses[at].Obj != np && (prep == 0 || prep == r.w.between) || s.Clauses[at].Subj < 0 || s.Clauses[at].Subj > np || len(all) == 0 {
		return false
	}
	var buf [64]int32
	var doers []int32
	for _, m := range s.Members(s.Clauses[at].Subj, buf[:]) {
		doers = append(doers, d.Refs[s.Index][m].Actors...)
	}
	for _, e := range all {
		if !slices.Contains(doers, e) {
			return false
		}
	}
	return true
}

// listBefore is the list of states named last in a sentence before noun phrase np, where none
// of them is of those who do something to them: "Mali and Togo welcomed Peru's decision to
// recognise Abkhazia and South Ossetia but did not recognise | them".
func (r *Resolver) listBefore(d *Document, s *syntax.Sentence, np int32, doers []int32) []int32 {
	for m := np - 1; m >= 0; m-- {
		if s.NPs[m].Lead != m || s.NPs[m].Next < 0 || s.Class(m) != syntax.CState {
			continue
		}
		var all []int32
		var buf [64]int32
		for _, x := range s.Members(m, buf[:]) {
			all = append(all, d.Refs[s.Index][x].Actors...)
		}
		if !slices.ContainsFunc(all, func(e int32) bool { return slices.Contains(doers, e) || d.Entities[e].Type != model.State }) {
			return all
		}
	}
	return nil
}

// single says whether "he" can be a person of whom a sentence tells: not one of several
// named together there, nor one who is only spoken of for an office long past.
func (d *Document) single(person int32, sentence int) bool {
	if d.grouped == sentence && slices.Contains(d.group, person) {
		return false
	}
	return !d.retired(Ref{Actors: []int32{person}})
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
func (r *Resolver) delegationBefore(d *Document, s *syntax.Sentence, np int32) bool {
	if d.led.person < 0 || d.led.sentence != s.Index-1 || r.subjectOf(s, np) < 0 {
		return false
	}
	t := d.Sentences[s.Index-1]
	return slices.ContainsFunc(t.Clauses, func(c syntax.Clause) bool {
		return c.Kind == syntax.Main && c.Subj >= 0 && r.lex.Word(t.HeadWord(c.Subj)).Is(lexicon.Delegation)
	})
}

// eventTold is the gathering that "it" means with a verb that says what happens to one or
// at one, or who takes part in it, where it was told before, in the sentence or the one before
// it: "Peru hosted a summit. It was attended by"; -1 for none. What events do others may
// do too: then it is what the sentence before was about.
func (r *Resolver) eventTold(d *Document, s *syntax.Sentence, np int32) int32 {
	at := s.NPs[np].Clause
	if at < 0 || s.NPs[np].PossWord != 0 {
		return -1
	}
	to := r.toDo(s, at, np)
	v := &s.Verbs[s.Clauses[to].Verb]
	verb := r.lex.Word(v.Lemma)
	befalls := verb.Does(lexicon.Befalls) && (v.Passive && s.Clauses[at].Subj == np || !v.Passive && s.Clauses[at].Obj == np)
	if prep := s.NPs[np].Prep; prep == r.w.in || prep == r.w.at { // "took part in it", "spoke at it"
		obj := s.Clauses[at].Obj
		befalls = verb.Does(lexicon.TakesPart) || obj >= 0 && r.head(s, obj) == "part"
	}
	if !befalls && (v.Passive || s.Clauses[at].Subj != np || !verb.Does(lexicon.OfEvents)) {
		return -1
	}
	expected := to != at && s.Verbs[s.Clauses[at].Verb].Passive // "It is expected to bring together"
	for i := s.Index; i >= 0 && i >= s.Index-1; i-- {
		t := d.Sentences[i]
		for c := range t.Clauses {
			cl := &t.Clauses[c]
			if i == s.Index && int32(c) >= at {
				break
			}
			if e := r.gathering(d, t, cl.Subj); e >= 0 {
				return e
			}
			if e := r.gathering(d, t, cl.Obj); (befalls || expected) && e >= 0 {
				return e
			}
		}
	}
	return -1
}

// toDo is the clause of the infinitive that tells what the subject np of clause c was planned to do or to have done to
// it, "it was due | to be hosted by Peru"; c where there is none.
func (r *Resolver) toDo(s *syntax.Sentence, c, np int32) int32 {
	v := &s.Verbs[s.Clauses[c].Verb]
	if s.Clauses[c].Subj != np || !r.lex.Word(v.Lemma).Does(lexicon.Intends) && v.Lemma != r.w.be {
		return c
	}
	for m := c + 1; m < int32(len(s.Clauses)); m++ {
		if x := &s.Clauses[m]; x.Kind == syntax.Xcomp && x.Gov == c && x.Subj == np {
			return m
		}
	}
	return c
}

// gathering is the event one can attend that a noun phrase before tells of; -1 for none.
func (r *Resolver) gathering(d *Document, s *syntax.Sentence, np int32) int32 {
	if np < 0 {
		return -1
	}
	for _, e := range d.Refs[s.Index][np].Actors {
		if x := &d.Entities[e]; x.Type == model.Event && r.lex.Gathering(x.Kind) != "" {
			return e
		}
	}
	return -1
}

// doerBefore is the last person in the sentence before noun phrase np whose deed
// another noun names: "a visit by President Bush and the conference he hosted"; -1 for
// none.
func (r *Resolver) doerBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0; m-- {
		if n := &s.NPs[m]; n.Prep == r.w.by && n.Up >= 0 && s.Class(n.Up) == syntax.CEvent {
			if e := r.onePerson(d, s, m); e >= 0 {
				return e
			}
		}
	}
	return -1
}

// dispatched is the person whom the sentence before s tells to have been sent somewhere or
// put into an office, of whom the next one goes on: "Peru sent its envoy, Ana Rios, to
// Lima. She"; -1 for none.
func (r *Resolver) dispatched(d *Document, s *syntax.Sentence) int32 {
	if s.Index == 0 || d.Sentences[s.Index-1].Paragraph() != s.Paragraph() {
		return -1
	}
	t := d.Sentences[s.Index-1]
	for c := range t.Clauses {
		cl := &t.Clauses[c]
		if v := &t.Verbs[cl.Verb]; cl.Kind == syntax.Main && !v.Passive && cl.Obj >= 0 && (r.lex.Word(v.Lemma).Does(lexicon.Sends) || r.lex.Word(v.Lemma).OfOffice(lexicon.GivesOffice)) {
			return r.onePerson(d, t, cl.Obj)
		}
	}
	return -1
}

// objectBefore is the one person to whom the clauses of the sentence before noun phrase np,
// which have nobody for their subject, did something: "the court charged Bashir when he"; -1
// for none.
func (r *Resolver) objectBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	at := s.NPs[np].Clause
	if at < 0 || s.Clauses[at].Subj != np {
		return -1
	}
	for c := at - 1; c >= 0; c-- {
		cl := &s.Clauses[c]
		if cl.Obj < 0 || cl.Obj > np || s.NPs[cl.Obj].Next >= 0 {
			continue
		}
		if e := r.onePerson(d, s, cl.Obj); e >= 0 {
			return e
		}
	}
	return r.onlyPersonBefore(d, s, np)
}

// onlyPersonBefore is the one person named in a sentence before the subject np of a clause that tells when or why of what
// states or bodies do about him: "Peru issued a warrant for | Rios | after he fled", "Sanctions on | Rios | stay because he";
// -1 for none.
func (r *Resolver) onlyPersonBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	c := &s.Clauses[s.NPs[np].Clause]
	if c.Kind != syntax.Adverbial || r.verbOf(s, s.NPs[np].Clause).Does(lexicon.Speaks) {
		return -1
	}
	out := int32(-1)
	for m := range np {
		n := &s.NPs[m]
		for _, e := range d.Refs[s.Index][m].Actors {
			switch {
			case d.Entities[e].Type != model.Person || e == out:
			case out >= 0 || n.Quoted != s.NPs[np].Quoted || n.Up < 0 && n.PossNP < 0 && n.Prep == 0 || n.Next >= 0 || n.Lead != m:
				return -1
			default:
				out = e
			}
		}
	}
	return out
}

// quotedBefore is the person whose own words the sentence before is, all of it, where noun phrase np goes on outside them:
// `Vera said: "I will not go. Rios may." | He | added`; -1 elsewhere.
func (r *Resolver) quotedBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	if s.Index == 0 || s.NPs[np].Quoted || d.quoted == 0 || d.quoted-1 != d.subjects[0] {
		return -1
	}
	t := d.Sentences[s.Index-1]
	if slices.ContainsFunc(t.NPs, func(n syntax.NP) bool { return !n.Quoted }) {
		return -1
	}
	if e := d.Speakers[s.Index-1]; e >= 0 && d.Entities[e].Type == model.Person {
		return e
	}
	return -1
}

// saysAlso is the person who says what the sentence before tells, where noun phrase np says something besides: "Vera said Rios
// would go. | He | also told reporters"; -1 elsewhere.
func (r *Resolver) saysAlso(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if s.Index == 0 || np != 0 || c < 0 || s.Clauses[c].Kind != syntax.Main || s.Clauses[c].Subj != np || !r.verbOf(s, c).Does(lexicon.Reporting) {
		return -1
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	if r.verbOf(s, c).Text != "add" && !slices.ContainsFunc(s.Words[min(s.NPs[np].Last, v.Last):v.Last], func(w int32) bool { return r.lex.Word(w).Text == "also" }) {
		return -1
	}
	t := d.Sentences[s.Index-1]
	i := slices.IndexFunc(t.Clauses, func(c syntax.Clause) bool { return c.Kind == syntax.Main })
	if i < 0 || t.Clauses[i].Subj < 0 || !r.verbOf(t, int32(i)).Does(lexicon.Reporting) {
		return -1
	}
	e := r.onePerson(d, t, t.Clauses[i].Subj)
	if e >= 0 {
		if g := r.gender(d, e); g != 0 && (g == lexicon.Feminine) != (s.HeadWord(np) == r.w.she) {
			return -1
		}
	}
	return e
}

// pronounBefore is whom "him" or "her" means that stands before the subject np in its sentence, which goes on to
// tell of the same: "Accused of arming rebels who, like him, are exiles, | he"; -1 for nobody.
func (r *Resolver) pronounBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	if c := s.NPs[np].Clause; c < 0 || s.Clauses[c].Subj != np || s.Clauses[c].Kind != syntax.Main {
		return -1
	}
	w := s.HeadWord(np)
	for m := np - 1; m >= 0; m-- {
		if x := s.HeadWord(m); s.NPs[m].Quoted == s.NPs[np].Quoted && (w == r.w.he && x == r.w.him || w == r.w.she && x == r.w.her) {
			return r.onePerson(d, s, m)
		}
	}
	return -1
}

// accompanied is whom the sentence before s calls "him" or "her" and several do something with or to,
// of whom the next one goes on: "Li and Wu travel with him. He"; -1 for none.
func (r *Resolver) accompanied(d *Document, s *syntax.Sentence) int32 {
	if s.Index == 0 || d.Sentences[s.Index-1].Paragraph() != s.Paragraph() {
		return -1
	}
	const long = 60 // noun phrases; nobody's "he" goes back into such a sentence
	t := d.Sentences[s.Index-1]
	for i := range t.Clauses {
		c := &t.Clauses[i]
		if len(t.NPs) > long || c.Kind != syntax.Main || c.Subj < 0 || t.NPs[c.Subj].Next < 0 && !t.NPs[c.Subj].Plural {
			continue
		}
		for m := range t.NPs {
			if w := t.HeadWord(int32(m)); t.NPs[m].Clause == int32(i) && (w == r.w.him || w == r.w.her) {
				return r.onePerson(d, t, int32(m))
			}
		}
	}
	return -1
}

// helped is what "it" means, or the "they" of a people, as the subject of what goes on
// meanwhile, right behind whom somebody helps, or of what was done to it before: "Norway supports Peru as it rebuilds",
// "support for the people of Peru as they rebuild", "backed Peru after it was invaded"; -1 elsewhere.
func (r *Resolver) helped(d *Document, s *syntax.Sentence, np int32) int32 {
	at, first := s.NPs[np].Clause, s.NPs[np].First
	if at < 0 || np == 0 || s.Clauses[at].Subj != np || s.NPs[np-1].Last != first-1 {
		return -1
	}
	switch r.lex.Word(s.Words[first-1]).Text {
	case "as":
	case "after", "because", "when", "since", "while":
		if !s.Verbs[s.Clauses[at].Verb].Passive {
			return -1
		}
	default:
		return -1
	}
	ref := &d.Refs[s.Index][np-1]
	if len(ref.Actors) != 1 || s.NPs[np-1].Lead != np-1 || d.Entities[ref.Actors[0]].Type == model.Person {
		return -1
	}
	whom := np - 1
	if up := s.NPs[whom].Up; up >= 0 && s.NPs[whom].Prep == r.w.of && r.head(s, up) == "people" {
		whom = up
	}
	n := &s.NPs[whom]
	helps := false
	switch n.Prep {
	case r.w.for_, r.w.to:
		for up, i := n.Up, 0; up >= 0 && i < 4; up, i = s.NPs[up].Up, i+1 { // "support from some of our partners for Peru"
			helps = helps || r.lex.Word(s.HeadWord(up)).Does(lexicon.Helps)
		}
		if n.Clause >= 0 && s.Clauses[n.Clause].Obj >= 0 && n.Prep == r.w.to {
			helps = helps || r.lex.Word(s.HeadWord(s.Clauses[n.Clause].Obj)).Does(lexicon.Helps) // "gave support, if any, to Peru as it"
		}
		if s.HeadWord(np) == r.w.they && n.Clause >= 0 && r.lex.Word(s.HeadWord(whom)).Plural && r.verbOf(s, n.Clause).Does(lexicon.Supplies) {
			helps = true // "delivered shells to Peruvian forces as they defend"
		}
	case r.w.with, r.w.by: // "stands with Peru", "continue standing with Peru"
		helps = n.Clause >= 0 && r.verbOf(s, n.Clause).Text == "stand" || n.Up >= 0 && r.head(s, n.Up) == "standing"
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		helps = helps || cl.Obj == whom && r.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Helps)
	}
	if !helps {
		return -1
	}
	return ref.Actors[0]
}

// onlyState is the one state that a sentence names before noun phrase np, whose things a
// clause tells of under one that is about nobody: "The move angered Peru, as its ties with
// Chile", "The text condemned Peru. Its ambassador objected"; -1 elsewhere.
func (r *Resolver) onlyState(d *Document, s *syntax.Sentence, np int32) int32 {
	at := s.NPs[np].Clause
	if s.NPs[np].PossWord == 0 {
		return -1
	}
	if np == 0 && s.NPs[np].First == s.First && s.Index > d.began[s.Index] {
		t := d.Sentences[s.Index-1]
		return r.stateOfThing(d, t, int32(len(t.NPs)))
	}
	if at <= 0 || s.Clauses[at].Kind == syntax.Main {
		return -1
	}
	return r.stateOfThing(d, s, np)
}

// stateOfThing is the one state that a sentence which is about nobody names among its first
// noun phrases; -1 for none.
func (r *Resolver) stateOfThing(d *Document, s *syntax.Sentence, first int32) int32 {
	if len(s.Clauses) == 0 || s.Clauses[0].Subj < 0 || len(d.Refs[s.Index][s.Clauses[0].Subj].Actors) > 0 {
		return -1
	}
	switch s.Class(s.Clauses[0].Subj) {
	case syntax.CNoun, syntax.CEvent, syntax.CNumber: // also "This angered Peru"
	default:
		return -1
	}
	only := int32(-1)
	for m := range first {
		if s.Class(m) != syntax.CState {
			continue
		}
		if e := d.stateOf(&d.Refs[s.Index][m]); e >= 0 && e != only {
			if only >= 0 {
				return -1
			}
			only = e
		}
	}
	return only
}

// objectOfGroup is what "it" means as the object of a verb whose subject is several: the
// state or organization named last before it that is none of them: "Chad and Mali cut
// ties with Qatar, accusing it"; -1 for none.
func (r *Resolver) objectOfGroup(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 1 || s.Clauses[n.Clause].Obj != np || s.Clauses[n.Clause].Subj < 0 {
		return -1
	}
	several := d.Refs[s.Index][s.Clauses[n.Clause].Subj].Actors
	if len(several) < 2 && s.NPs[s.Clauses[n.Clause].Subj].Next < 0 {
		return -1
	}
	return r.otherPower(d, s, np, several)
}

// objectOfOne is what "it" means as the object of what the subject of an earlier clause does besides: the state or
// organization named last behind that: "Peru cut ties with Chile, accusing it"; -1 for none.
func (r *Resolver) objectOfOne(d *Document, s *syntax.Sentence, np, own int32) int32 {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 1 || s.Clauses[n.Clause].Obj != np {
		return -1
	}
	subj := s.Clauses[n.Clause].Subj
	if !slices.ContainsFunc(s.Clauses[:n.Clause], func(c syntax.Clause) bool { return c.Subj == subj }) {
		return -1
	}
	return r.otherPower(d, s, np, []int32{own})
}

// punished is what "its" means in what is told of somebody whom the main clause tells to be punished: the state named
// last before, not the one that does so: "imposed sanctions on two of Chad's ministers and on a man who led | its army".
func (r *Resolver) punished(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if s.NPs[np].PossWord == 0 || c < 1 || s.Clauses[c].Kind != syntax.Relative || s.Clauses[c].Gov < 0 || s.Clauses[c].Subj >= np {
		return -1
	}
	g := &s.Clauses[s.Clauses[c].Gov]
	if g.Kind != syntax.Main || g.Obj < 0 || g.Subj < 0 || !r.penalty(s, g.Obj) || s.Verbs[g.Verb].Passive {
		return -1
	}
	for m := s.Clauses[c].Subj; m > g.Obj; m-- {
		if e := d.stateOf(&d.Refs[s.Index][m]); s.Class(m) == syntax.CState && e >= 0 {
			return e
		}
	}
	return -1
}

// otherPower is the state or organization to which the doers of what noun phrase np suffers do something before, "took Chile
// to the court in The Hague, accusing | it", or that is named last between their name and np; none of the doers, -1 for none.
func (r *Resolver) otherPower(d *Document, s *syntax.Sentence, np int32, doers []int32) int32 {
	at := s.NPs[np].Clause
	for c := range at {
		if cl := &s.Clauses[c]; cl.Kind != syntax.Relative && cl.Subj == s.Clauses[at].Subj && cl.Obj >= 0 && cl.Obj < np {
			if ref := &d.Refs[s.Index][cl.Obj]; len(ref.Actors) == 1 && !slices.Contains(doers, ref.Actors[0]) && d.Entities[ref.Actors[0]].Type != model.Person && d.Entities[ref.Actors[0]].Type != model.Event {
				return ref.Actors[0]
			}
		}
	}
	for m := np - 1; m > s.Clauses[at].Subj; m-- {
		if c := s.Class(m); c != syntax.CState && c != syntax.COrg || s.NPs[m].Lead != m || slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Subj == m && inAside(s, &x, np) }) {
			continue
		}
		if ref := &d.Refs[s.Index][m]; len(ref.Actors) == 1 && !slices.Contains(doers, ref.Actors[0]) {
			return ref.Actors[0]
		}
	}
	return -1
}

// objectAgain is what "it" means as the object of a verb that was told before, a few
// sentences back at most, with a state or an organization for its object: "Peru
// recognised Kosovo. Chile has recognised it too"; -1 for none.
func (r *Resolver) objectAgain(d *Document, s *syntax.Sentence, np int32) int32 {
	const reach = 3
	at := s.NPs[np].Clause
	if at < 0 || s.Clauses[at].Obj != np {
		return -1
	}
	if e := r.newState(d, s, at); e >= 0 {
		return e
	}
	lemma := s.Verbs[s.Clauses[at].Verb].Lemma
	for i := s.Index; i >= 0 && i >= s.Index-reach; i-- {
		t := d.Sentences[i]
		for c := len(t.Clauses) - 1; c >= 0; c-- {
			cl := &t.Clauses[c]
			if i == s.Index && int32(c) >= at || t.Verbs[cl.Verb].Lemma != lemma || t.Verbs[cl.Verb].Passive || cl.Obj < 0 {
				continue
			}
			if ref := &d.Refs[i][cl.Obj]; len(ref.Actors) == 1 && (d.Entities[ref.Actors[0]].Type == model.State || d.Entities[ref.Actors[0]].Type == model.Organization) {
				return ref.Actors[0]
			}
		}
	}
	return r.givenBefore(d, s, np)
}

// newState is the state of whose independence the sentence tells before clause at: "Although Mali gained independence in June,
// Peru did not recognise | it"; -1 for none.
func (r *Resolver) newState(d *Document, s *syntax.Sentence, at int32) int32 {
	for c := range s.Clauses[:at] {
		cl := &s.Clauses[c]
		if cl.Kind != syntax.Adverbial || cl.Subj < 0 || cl.Obj < 0 || s.Class(cl.Subj) != syntax.CState {
			continue
		}
		if r.lex.In(lexicon.Independence, s.HeadWord(cl.Obj)) {
			return d.stateOf(&d.Refs[s.Index][cl.Subj])
		}
	}
	return -1
}

// givenBefore is to whom a clause before, or the sentence before, gives something, where the pronoun np is whom another state is
// said to give something too: "Peru will send tanks to Chad. Norway is supplying it with guns", "Peru armed Chad, while Norway sent
// | it food"; -1 for none.
func (r *Resolver) givenBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if !r.supplies(s, c) || s.Clauses[c].Obj2 >= 0 && r.lex.Head(s.HeadWord(s.Clauses[c].Obj2))&lexicon.Utterance != 0 {
		return -1 // also "Peru attacked Chile, and Bolivia sent it a note of protest"
	}
	own := r.ownSubject(d, s, np)
	with := s.Clauses[c].Obj2 >= 0 || slices.ContainsFunc(s.NPs, func(n syntax.NP) bool { return n.Clause == c && n.Prep == r.w.with })
	for k := c - 1; k >= 0 && with; k-- {
		cl := &s.Clauses[k]
		if cl.Kind != syntax.Main && cl.Kind != syntax.Adverbial || cl.Subj < 0 || cl.Subj == s.Clauses[c].Subj {
			continue
		}
		e := r.receiver(d, s, k)
		if e < 0 && cl.Obj >= 0 && s.Class(cl.Obj) == syntax.CState && s.NPs[cl.Obj].Next < 0 && !s.Verbs[cl.Verb].Passive {
			e = d.oneState(&d.Refs[s.Index][cl.Obj]) // "Peru fought Chad, while Norway sent | it tanks"
		}
		if e >= 0 && e != own {
			return e
		}
	}
	if s.Index == d.began[s.Index] {
		return -1
	}
	t := d.Sentences[s.Index-1]
	for k := range t.Clauses {
		if e := r.receiver(d, t, int32(k)); e >= 0 && e != own {
			return e
		}
	}
	return -1
}

// supplies says whether clause c tells that somebody gives something to another.
func (r *Resolver) supplies(s *syntax.Sentence, c int32) bool {
	return r.verbOf(s, c).Does(lexicon.Supplies) || s.Clauses[c].Obj2 >= 0 && r.verbOf(s, c).Class&lexicon.Dative != 0
}

// receiver is the one state to which clause c says that something is given: "sent tanks to Chad", "sent Chad tanks"; -1 for none.
func (r *Resolver) receiver(d *Document, s *syntax.Sentence, c int32) int32 {
	if !r.supplies(s, c) || s.Verbs[s.Clauses[c].Verb].Passive {
		return -1
	}
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Prep == r.w.to && n.Lead == int32(m) && n.Next < 0 && (n.Clause == c || n.Up >= 0 && clauseOver(s, int32(m)) == c) {
			if e := d.oneState(&d.Refs[s.Index][m]); e >= 0 {
				return e
			}
		}
	}
	if obj := s.Clauses[c].Obj; obj >= 0 && s.Class(obj) == syntax.CState && s.NPs[obj].Next < 0 {
		return d.oneState(&d.Refs[s.Index][obj])
	}
	return -1
}

// itAgain is what "it" means as the object of a verb before which it was the object of another already: "Peru armed Chad. Norway
// sent it food, and Mali, which had invaded | it, protested"; -1 for none.
func (r *Resolver) itAgain(d *Document, s *syntax.Sentence, np int32) int32 {
	object := func(m int32) bool {
		n := &s.NPs[m]
		return s.HeadWord(m) == r.w.it && n.PossWord == 0 && n.Clause >= 0 && s.Clauses[n.Clause].Obj == m
	}
	if !object(np) {
		return -1
	}
	own := r.ownSubject(d, s, np)
	for m := np - 1; m >= 0; m-- {
		if ref := &d.Refs[s.Index][m]; object(m) && s.NPs[m].Clause != s.NPs[np].Clause {
			if len(ref.Actors) == 1 && ref.Actors[0] != own {
				return ref.Actors[0]
			}
			return -1
		}
	}
	return -1
}

// firstPerson says whether "I", "we" or "our" stands before noun phrase np outside
// quotations: "our support to him".
func (r *Resolver) firstPerson(s *syntax.Sentence, np int32) bool {
	for m := range np {
		n := &s.NPs[m]
		if w := s.HeadWord(m); !n.Quoted && (n.PossWord == r.w.our || n.PossWord == r.w.my || w == r.w.i || w == r.w.me || w == r.w.we) {
			return true
		}
	}
	return false
}

// ahead is whom a pronoun in the opening of a sentence means whose subject comes
// behind: "Speaking in Lima, where she met her colleague, Foreign Minister Carla
// Undurraga said", "In Lima, where she met her colleague, Undurraga said", "On his way to
// Singapore the president stopped"; -1 for nobody.
func (r *Resolver) ahead(d *Document, s *syntax.Sentence, np int32) int32 {
	subj := r.opens(s, np)
	if subj < 0 && d.subjects[0] < 0 && len(s.Clauses) > 0 && (s.Clauses[0].Kind == syntax.Adverbial || s.Clauses[0].Kind == syntax.Relative && s.NPs[0].Prep != 0) {
		subj = mainBehind(s, np) // where nobody else was spoken of: "When he arrived in Lima, Undurraga"
	}
	if subj < 0 || s.Class(subj) != syntax.CPerson && s.Class(subj) != syntax.CName || s.NPs[subj].PossNP == np { // no one is his own: "his town's Ana Rios"
		return -1
	}
	r.refOf(d, s, subj)
	return r.onePerson(d, s, subj)
}

// mainBehind is the subject of the first main clause that begins behind noun phrase np; -1 for none.
func mainBehind(s *syntax.Sentence, np int32) int32 {
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; cl.Kind == syntax.Main && cl.Subj > np {
			return cl.Subj
		}
	}
	return -1
}

// powerAhead is the state or organization that "its" in the opening of a sentence so means: "Despite
// its support for Mali, Denmark condemned Chad"; -1 for none, as where the subject may punish another
// for that: "Because of its invasion of Chad, Denmark condemned Mali".
func (r *Resolver) powerAhead(d *Document, s *syntax.Sentence, np int32) int32 {
	subj := int32(-1)
	if s.NPs[np].PossWord != 0 {
		subj = r.opens(s, np)
	} else if r.concedes(d, s, np) {
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
	if ref := r.refOf(d, s, subj); len(ref.Actors) == 1 {
		return ref.Actors[0]
	}
	return -1
}

// chargedBefore is the one state or organization at which is aimed what "despite" names before its clause, of which "it" is the
// subject: "Despite criticism of the bloc in Peru, | it"; -1 for none.
func (r *Resolver) chargedBefore(d *Document, s *syntax.Sentence, np int32) int32 {
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
				if all := d.Ref(s, of).Actors; len(all) == 1 {
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
func (r *Resolver) concedes(d *Document, s *syntax.Sentence, np int32) bool {
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
	return s.Index == d.began[s.Index] || d.Sentences[s.Index-1].Paragraph() != s.Paragraph()
}

// opens is the subject of the main clause, in the opening before which noun phrase np stands; -1 for none.
func (r *Resolver) opens(s *syntax.Sentence, np int32) int32 {
	subj := mainBehind(s, np)
	if subj < 0 {
		return -1
	}
	first := &s.Clauses[0]
	opens := first.Kind == syntax.Participial && first.Subj == subj && s.Verbs[first.Verb].First <= s.First+1
	if first.Kind == syntax.Relative && first.Subj == np && s.NPs[0].Prep != 0 && s.NPs[0].Clause == 0 {
		opens = true
	}
	if first.Kind == syntax.Adverbial && first.Subj == np && s.NPs[np].PossWord != 0 {
		opens = true // "After its ambassador was expelled"
	}
	if !opens && s.NPs[np].PossWord != 0 {
		root := np
		for i := 0; s.NPs[root].Up >= 0 && i < 8; i++ {
			root = s.NPs[root].Up
		}
		at := s.NPs[root].First // "Shortly after his arrival", "In preparation for his visit", not "There was joy at his"
		opens = root == 0 && s.NPs[root].Prep != 0 && at <= s.First+5 && at < s.Verbs[0].First
	}
	if !opens {
		return -1
	}
	return subj
}

// object is whom "him" at noun phrase np means where the subject before it is
// e: the object of the verb beside its own, "arrest Bashir and surrender him",
// and never the subject of its own clause.
func (r *Resolver) object(d *Document, s *syntax.Sentence, np, e int32) int32 {
	at := s.NPs[np].Clause
	if at < 0 || s.Clauses[at].Subj < 0 {
		return e
	}
	if x := r.toldSo(d, s, at); x >= 0 {
		return x
	}
	subj := s.Clauses[at].Subj
	if poss := s.NPs[subj].PossNP; poss >= 0 && (s.Class(subj) == syntax.CEvent || s.Class(subj) == syntax.CNoun) {
		if x := r.onePerson(d, s, poss); x >= 0 {
			return x // "Pompeo's tour will take him to Brussels"
		}
	}
	if at > 0 && s.Clauses[at-1].Subj == subj && s.Clauses[at-1].Obj >= 0 {
		if x := r.onePerson(d, s, s.Clauses[at-1].Obj); x >= 0 {
			return x
		}
		for m := np - 1; m > subj && e < 0; m-- { // "rejects Silva's claim and has indicted him"
			if x := r.onePerson(d, s, m); x >= 0 {
				return x
			}
		}
	}
	var buf [64]int32
	var doers []int32
	for _, m := range s.Members(subj, buf[:]) {
		if x := r.onePerson(d, s, m); x >= 0 {
			doers = append(doers, x)
		}
	}
	if !slices.Contains(doers, e) {
		return e
	}
	if len(doers) == 1 {
		if x := r.earlierSubject(d, s, np, true, e); x >= 0 {
			return x
		}
	}
	for m := subj - 1; m >= 0; m-- { // "After Silva's speech X and Y praised him"
		if x := r.onePerson(d, s, m); x >= 0 && !slices.Contains(doers, x) {
			return x
		}
	}
	if x := r.mainPerson(d, s.Index-1); x >= 0 && !slices.Contains(doers, x) {
		return x
	}
	for i := len(d.persons) - 1; i >= 0; i-- {
		if !slices.Contains(doers, d.persons[i]) {
			return d.persons[i]
		}
	}
	return -1
}

// toldSo is the person who is told that somebody will receive or see him, as clause c says: "Grey wrote to Ambassador
// Cambon that the king would receive him"; -1 for none.
func (r *Resolver) toldSo(d *Document, s *syntax.Sentence, c int32) int32 {
	g := s.Clauses[c].Gov
	if g < 0 || s.Clauses[c].Kind != syntax.Complement || !r.verbOf(s, c).Does(lexicon.Receives|lexicon.Meets) {
		return -1
	}
	if obj := s.Clauses[g].Obj; obj >= 0 {
		if e := r.onePerson(d, s, obj); e >= 0 {
			return e
		}
	}
	note := g // "addressed a note to Ambassador Cambon, | stating that the king would receive him"
	if up := s.Clauses[g].Gov; up >= 0 && s.Clauses[g].Kind == syntax.Participial && s.Clauses[g].Subj == s.Clauses[up].Subj {
		note = up
	}
	for m := s.Clauses[g].Subj + 1; m < s.Clauses[c].Subj; m++ {
		if (s.NPs[m].Clause == g || s.NPs[m].Clause == note) && s.NPs[m].Prep == r.w.to {
			return r.onePerson(d, s, m)
		}
	}
	return -1
}

// ownSubject is what the subject of the clause stands for whose object the pronoun np is, or
// who says what that subject says, "a resolution that imposes sanctions on it": what "it"
// never means there, but where it is made something: "signed a treaty that makes it a member"; -1 for none.
func (r *Resolver) ownSubject(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 || s.Clauses[n.Clause].Subj == np {
		return -1
	}
	if ref := &d.Refs[s.Index][s.Clauses[n.Clause].Subj]; len(ref.Actors) == 1 {
		return ref.Actors[0]
	}
	if c := &s.Clauses[n.Clause]; c.Kind == syntax.Relative && c.Gov >= 0 && c.Obj2 < 0 && s.Same(s.Clauses[c.Gov].Obj, c.Subj) && s.Clauses[c.Gov].Subj >= 0 && r.verbOf(s, c.Gov).Does(lexicon.Issues|lexicon.Adopts) {
		if ref := &d.Refs[s.Index][s.Clauses[c.Gov].Subj]; len(ref.Actors) == 1 {
			return ref.Actors[0]
		}
	}
	return -1
}

// amongSubjects says whether an entity is one of several that do what the pronoun np is an
// argument of: "Peru and Chile cut ties with it".
func (r *Resolver) amongSubjects(d *Document, s *syntax.Sentence, np, e int32) bool {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 || s.NPs[s.Clauses[n.Clause].Subj].Next < 0 {
		return false
	}
	for m := s.Clauses[n.Clause].Subj; m >= 0; m = s.NPs[m].Next {
		if slices.Contains(d.Refs[s.Index][m].Actors, e) {
			return true
		}
	}
	return false
}

// textGoesOn says whether "it also" at the beginning goes on with what a vote or a text, the subject of the sentence before,
// does: "The vote isolates Chad. | It also holds Mali responsible".
func (r *Resolver) textGoesOn(d *Document, s *syntax.Sentence, np int32) bool {
	if at := s.NPs[np].Last; np != 0 || s.NPs[np].First != s.First || at >= s.Last || r.lex.Word(s.Words[at]).Text != "also" || s.Index <= d.began[s.Index] {
		return false
	}
	if c := s.NPs[np].Clause; c < 0 || !r.verbOf(s, c).Does(lexicon.Judges|lexicon.Orders) && r.verbOf(s, c).Text != "hold" {
		return false
	}
	t := d.Sentences[s.Index-1]
	if len(t.Clauses) == 0 || t.Clauses[0].Kind != syntax.Main || t.Clauses[0].Subj < 0 {
		return false
	}
	subj := t.Clauses[0].Subj
	if t.Class(subj) != syntax.CEvent && r.lex.Head(t.HeadWord(subj))&lexicon.Utterance == 0 {
		return false
	}
	return !t.NPs[subj].Plural && t.NPs[subj].PossNP < 0 && r.issuer(d, t, subj) < 0
}

// thingBefore says whether the pronoun np, an object, more likely means a thing
// just spoken of: "spoke out against the attack, calling it".
func (r *Resolver) thingBefore(d *Document, s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 1 || s.Clauses[n.Clause].Subj == np {
		return false
	}
	if o := s.Clauses[n.Clause-1].Obj; o >= 0 && s.Clauses[n.Clause].Obj == np && s.Clauses[n.Clause-1].Subj == s.Clauses[n.Clause].Subj && s.Class(o) == syntax.CNoun && !s.NPs[o].Plural && len(d.Refs[s.Index][o].Actors) == 0 {
		return true // "overran its neighbour and annexed it"
	}
	for m := np - 1; m >= 0 && m > np-4; m-- {
		if c := s.Class(m); (c == syntax.CNoun && r.lex.Head(s.HeadWord(m))&lexicon.StateHead == 0 || c == syntax.CEvent) && !s.NPs[m].Plural && s.NPs[m].Clause == n.Clause-1 {
			return true
		}
	}
	return false
}

// unnamedFirm says whether the sentence begins with a subject that is nobody's
// name but of some country, or a body of which nothing is known, to which "its" goes back: "The Danish toymaker", "Peru's
// opposition", "A charity".
func (r *Resolver) unnamedFirm(d *Document, s *syntax.Sentence, np int32) bool {
	if len(s.Clauses) == 0 {
		return false
	}
	subj := s.Clauses[0].Subj
	if subj < 0 || subj >= np || len(d.Refs[s.Index][subj].Actors) > 0 || s.Class(subj) != syntax.CNoun || s.NPs[subj].Plural {
		return false
	}
	if r.lex.Word(s.HeadWord(subj)).Is(lexicon.Rebel) {
		return true
	}
	if r.lex.Head(s.HeadWord(subj))&lexicon.Body != 0 && s.NPs[subj].PossNP < 0 && !slices.ContainsFunc(d.Refs[s.Index][subj:np], func(ref Ref) bool { return len(ref.Actors) > 0 }) {
		return true
	}
	for k := s.NPs[subj].PFirst; k < s.NPs[subj].Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PEntity && p.Is(lexicon.Demonym) {
			return true
		}
	}
	return false
}

// earlierSubject is the person, or the state or organization, that is the
// subject of a clause of this sentence which began before noun phrase np: of the
// last whose verb was read, else of one whose verb is still to come, but never
// the entity not; -1 for none.
func (r *Resolver) earlierSubject(d *Document, s *syntax.Sentence, np int32, person bool, not int32) int32 {
	read, open := int32(-1), int32(-1)
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || c.Subj >= np || s.NPs[c.Subj].Quoted && !s.NPs[np].Quoted || s.Verbs[c.Verb].Copula && c.Obj >= 0 && (s.Same(c.Obj, np) || s.NPs[c.Obj].PossNP == np) { // nobody is "his own ambassador"
			continue
		}
		if !person && inAside(s, c, np) {
			continue
		}
		ref := &d.Refs[s.Index][c.Subj]
		if poss := s.NPs[c.Subj].PossNP; person && poss >= 0 && r.onePerson(d, s, poss) >= 0 {
			ref = &d.Refs[s.Index][poss] // "Obama's visit that followed his trips"
		} else if of := c.Subj + 1; person && poss < 0 && of < np && s.NPs[of].Up == c.Subj && s.NPs[of].Prep == r.w.of && len(ref.Actors) == 0 && (s.Class(c.Subj) == syntax.CNoun || s.Class(c.Subj) == syntax.CEvent) && r.onePerson(d, s, of) >= 0 {
			ref = &d.Refs[s.Index][of] // "The withdrawal of Ana Rios came as her country"
		} else if poss >= 0 && c.Kind == syntax.Relative {
			continue // "Bildt, whose country chairs the Union, said that it"
		} else if next := s.NPs[c.Subj].Next; person && next >= 0 && next < np && s.Class(c.Subj) == syntax.COffice && s.NPs[c.Subj].Det == 0 && !s.NPs[c.Subj].Plural && r.onePerson(d, s, next) >= 0 {
			ref = &d.Refs[s.Index][next] // "State Councilor and Foreign Minister Wang Yi concluded his"
		}
		e := int32(-1)
		if len(ref.Actors) == 1 {
			e = ref.Actors[0]
		} else if !person {
			e = r.issuer(d, s, c.Subj)
		}
		if e < 0 || e == not || !person && s.NPs[c.Subj].Next >= 0 {
			continue
		}
		t := d.Entities[e].Type
		switch {
		case person != (t == model.Person) || !person && t != model.State && t != model.Organization:
		case s.Verbs[c.Verb].First < s.NPs[np].First:
			read = e
		default:
			open = e
		}
	}
	if read >= 0 {
		return read
	}
	return open
}

// inAside says whether clause c tells when or why in a relative clause that is over before noun phrase np, in the
// clause around it with the same subject: "Chad, which left after | Mali joined, does not recognise it".
func inAside(s *syntax.Sentence, c *syntax.Clause, np int32) bool {
	at := s.NPs[np].Clause
	if c.Kind != syntax.Adverbial || c.Gov < 0 || at < 0 || c.Gov == at || s.Clauses[c.Gov].Kind != syntax.Relative || s.Clauses[at].Kind != syntax.Main {
		return false
	}
	return s.Clauses[at].Subj >= 0 && s.Clauses[at].Subj == s.Clauses[c.Gov].Subj
}

// issuer is the state or organization whose statement noun phrase np is: "a NATO communique", "a
// statement from Iran"; -1 for none.
func (r *Resolver) issuer(d *Document, s *syntax.Sentence, np int32) int32 {
	if r.lex.Head(s.HeadWord(np))&lexicon.Utterance == 0 || r.Rebellious(s, np) {
		return -1
	}
	if e := r.ownerPower(d, s, np); e >= 0 {
		return e
	}
	if e := r.ownerState(d, s, np); e >= 0 {
		return e
	}
	if m := behind(s, np, r.w.from, r.w.by); m >= 0 {
		return r.power(d, s, m)
	}
	return -1
}

// unnamedOfficer is the state for which somebody without a name acts who is the
// subject of a clause before noun phrase np: "Peru's foreign minister said his
// country would sign"; -1 for none.
func (r *Resolver) unnamedOfficer(d *Document, s *syntax.Sentence, np int32) int32 {
	for i := len(s.Clauses) - 1; i >= 0; i-- {
		subj := s.Clauses[i].Subj
		if subj < 0 || subj >= np {
			continue
		}
		ref, part := &d.Refs[s.Index][subj], s.HeadPart(subj)
		if part != nil && part.Kind == syntax.POffice && !s.NPs[subj].Plural && ref.Via == ByAgent && len(ref.Actors) == 1 {
			return ref.Actors[0]
		}
	}
	return -1
}

// unnamedObject is the state for which somebody without a name acts to whom the subject of the
// pronoun np's clause has done something right before: "summoned the Peruvian consul and handed him
// a note"; -1 for none.
func (r *Resolver) unnamedObject(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 1 || s.Clauses[c].Obj != np || s.Clauses[c-1].Subj != s.Clauses[c].Subj {
		return -1
	}
	obj := s.Clauses[c-1].Obj
	if obj < 0 || obj >= np || s.NPs[obj].Plural {
		return -1
	}
	ref, part := &d.Refs[s.Index][obj], s.HeadPart(obj)
	if part == nil || part.Kind != syntax.POffice || ref.Via != ByAgent || len(ref.Actors) != 1 {
		return -1
	}
	return ref.Actors[0]
}

// groupAhead is the list of people that is the subject of the clause which a phrase at the
// beginning of the sentence opens: "At their meeting in Oslo, A and B agreed".
func (r *Resolver) groupAhead(d *Document, s *syntax.Sentence, np int32) []int32 {
	if s.NPs[np].PossWord != r.w.their || np > 2 || s.NPs[np].Prep == 0 {
		return nil
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Kind != syntax.Main || c.Subj <= np || s.NPs[c.Subj].Next < 0 {
			continue
		}
		var all []int32
		var buf [64]int32
		for _, m := range s.Members(c.Subj, buf[:]) {
			ref := r.refOf(d, s, m)
			if len(ref.Actors) != 1 || d.Entities[ref.Actors[0]].Type != model.Person {
				return nil
			}
			all = append(all, ref.Actors[0])
		}
		return all
	}
	return nil
}

// unnamedPeople says whether the clause read last before the pronoun np, or the main clause
// of the sentence before, has several people for its subject of whom nobody is known:
// "protesters shouted at Rios, whom they call"; or whether "them" at np are officers without a name.
func (r *Resolver) unnamedPeople(d *Document, s *syntax.Sentence, np int32) bool {
	t, c := s, s.NPs[np].Clause-1
	if c >= 0 && r.head(s, np) == "them" {
		for m := np - 1; m >= 0; m-- { // "imposed bans on several officials after accusing them"
			if n := &s.NPs[m]; n.Plural && n.Det != r.w.the && s.Class(m) == syntax.COffice && n.Lead == m && n.Next < 0 && n.Appos < 0 && n.Clause < s.NPs[np].Clause {
				return !slices.ContainsFunc(d.Refs[s.Index][m].Actors, func(e int32) bool { return d.Entities[e].Type == model.Person })
			} else if n.Plural && n.Prep != r.w.as && n.Clause < s.NPs[np].Clause && n.Lead == m && n.Next < 0 && len(d.Refs[s.Index][m].Actors) == 0 {
				if w := r.lex.Word(s.HeadWord(m)); w.Is(lexicon.Crowd|lexicon.Rebel) || w.Text == "parties" || w.Text == "sides" {
					return true // "will meet the rebels and urge them"
				}
			}
		}
	}
	if c < 0 {
		if s.Index == 0 || len(d.Sentences[s.Index-1].Clauses) == 0 {
			return false
		}
		t, c = d.Sentences[s.Index-1], 0
	}
	subj := t.Clauses[c].Subj
	if subj < 0 || t == s && subj >= np {
		return false
	}
	return t.NPs[subj].Plural && t.NPs[subj].Next < 0 && r.lex.Word(t.HeadWord(subj)).Is(lexicon.Crowd) && len(d.Refs[t.Index][subj].Actors) == 0
}

// strangersOwn says whether what is "theirs" at noun phrase np is of the subject of its own clause, who are several of a kind
// of whom nobody is known: "the rebel leaders continued | their support of Chad", not "the leaders confirmed their".
func (r *Resolver) strangersOwn(d *Document, s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if s.NPs[np].PossWord != r.w.their || c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np {
		return false
	}
	subj := s.Clauses[c].Subj
	n := &s.NPs[subj]
	if !n.Plural || n.Next >= 0 || n.PossWord != 0 || n.PossNP >= 0 || len(d.Refs[s.Index][subj].Actors) > 0 {
		return false
	}
	if head := r.lex.Head(s.HeadWord(subj)); head&(lexicon.Agent|lexicon.StateHead) == 0 && r.head(s, subj) != "powers" {
		return false
	}
	first := n.First
	if n.Det != 0 {
		first++
	}
	w := r.lex.Word(s.Words[first])
	// "rebel leaders", "Communist powers", not "the two leaders"; "four states withdrew their recognition"
	return n.Last-first > 1 && (w.Closed == 0 || n.Det == 0 && s.Parts[n.PFirst].Kind == syntax.PNum)
}

// subjectGroup is the list that was the subject of an earlier clause of this
// sentence or the sentence before.
func (r *Resolver) subjectGroup(d *Document, s *syntax.Sentence, np int32) []int32 {
	if all := d.severalBefore(s, np, func(*syntax.Clause) bool { return true }); all != nil || s.Index == 0 || r.theyUnknown(d, s) {
		return all
	}
	t := d.Sentences[s.Index-1]
	main := func(c *syntax.Clause) bool { return c.Kind == syntax.Main }
	if all := d.severalBefore(t, int32(len(t.NPs)), main); all != nil {
		return all // not those of whom a clause in it tells more
	}
	return d.severalBefore(t, int32(len(t.NPs)), func(c *syntax.Clause) bool { return !main(c) })
}

// governmentsOwn is the state whose government says of itself in the plural what it does, where several others have not been spoken
// of: "The Peruvian cabinet said | they blamed Chile"; -1 elsewhere.
func (r *Resolver) governmentsOwn(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Subj != np || s.Clauses[c].Kind != syntax.Complement || s.Clauses[c].Gov < 0 {
		return -1
	}
	gov := &s.Clauses[s.Clauses[c].Gov]
	if gov.Subj < 0 || gov.Subj >= np || !r.lex.Word(s.Verbs[gov.Verb].Lemma).Does(lexicon.Speaks) {
		return -1
	}
	n := &s.NPs[gov.Subj]
	if s.Class(gov.Subj) != syntax.CNoun || n.Next >= 0 || r.lex.Head(s.HeadWord(gov.Subj))&lexicon.Government == 0 || len(d.Refs[s.Index][gov.Subj].Actors) != 1 {
		return -1
	}
	several := func(t *syntax.Sentence, last int32) bool {
		for m := range last {
			if x := &t.NPs[m]; x.Plural && (t != s || m != gov.Subj) && t.Class(m) != syntax.CDate && len(d.Refs[t.Index][m].Actors) != 1 {
				return true
			}
		}
		return false
	}
	if several(s, np) || s.Index > 0 && several(d.Sentences[s.Index-1], int32(len(d.Sentences[s.Index-1].NPs))) {
		return -1
	}
	return d.Refs[s.Index][gov.Subj].Actors[0]
}

// theyUnknown says whether the sentence before is about "them", of whom nobody is known, so that this one is too: "They joined the
// rebels, with Chad and Mali sending arms. Officials say | they took the town".
func (r *Resolver) theyUnknown(d *Document, s *syntax.Sentence) bool {
	if s.Index == 0 {
		return false
	}
	t := d.Sentences[s.Index-1]
	for c := range t.Clauses {
		if cl := &t.Clauses[c]; cl.Kind == syntax.Main {
			return cl.Subj >= 0 && t.HeadWord(cl.Subj) == r.w.they && len(d.Refs[t.Index][cl.Subj].Actors) == 0
		}
	}
	return false
}

// severalBefore is the list before noun phrase np that is the subject of the last clause of a
// sentence, of those that are asked for, which has one; nil for none.
func (d *Document) severalBefore(s *syntax.Sentence, np int32, asked func(*syntax.Clause) bool) []int32 {
	whole := np == int32(len(s.NPs))
	for i := len(s.Clauses) - 1; i >= 0; i-- {
		subj := s.Clauses[i].Subj
		if subj < 0 || subj >= np || !asked(&s.Clauses[i]) {
			continue
		}
		var all []int32
		var buf [64]int32
		for _, m := range s.Members(subj, buf[:]) {
			if m < np {
				all = append(all, d.Refs[s.Index][m].Actors...)
			}
		}
		if m := subj + 1; len(all) == 0 && s.NPs[subj].Plural && m < np && s.NPs[m].Up == subj && d.lex.Word(s.NPs[m].Prep).Text == "(" { // "its allies — Chad and Mali — said they"
			for _, x := range s.Members(m, buf[:]) {
				if x < np {
					all = append(all, d.Refs[s.Index][x].Actors...)
				}
			}
		}
		if len(all) == 1 && d.Entities[all[0]].Type == model.Event && !d.lex.Word(s.HeadWord(subj)).Plural && s.NPs[subj].Next < 0 {
			continue // "a two-day meeting" are not they
		}
		if h := s.HeadPart(subj); len(all) > 1 || len(all) == 1 && (s.NPs[subj].Plural || h != nil && h.Is(lexicon.People) && (whole || d.lex.Word(s.NPs[subj].Det).Text == "the") || !whole && d.Entities[all[0]].Kind == "armed") { // "The Taliban said they"
			return all
		}
	}
	return nil
}

// ourSubject is who does what the clause tells of whose object a noun phrase is or tells more, for the
// "our" of a readout that no one says: "The two presidents discussed our support for Chad", "expressed
// solidarity with Poland, our ally".
func (r *Resolver) ourSubject(d *Document, s *syntax.Sentence, np int32) Ref {
	none := Ref{Place: -1}
	if both := distinct(d.met, d.country); d.meetings == 1 && len(both) == 2 && len(d.met) == 2 && (r.lex.Word(s.HeadWord(np)).Is(lexicon.League) || s.NPs[np].Last < s.Last && r.lex.Word(s.Words[s.NPs[np].Last]).Text == "together") {
		return Ref{Actors: both, Place: -1, Via: ByPronoun} // "to strengthen our alliance", "our work together"
	}
	lead := s.NPs[np].Lead
	if m := apposedTo(s, np); m >= 0 {
		lead = s.NPs[m].Lead
		for i := 0; i < 4 && s.NPs[lead].Up >= 0; i++ {
			lead = s.NPs[s.NPs[lead].Up].Lead
		}
	}
	c := s.NPs[lead].Clause
	if c < 0 || s.Clauses[c].Obj != lead || s.Clauses[c].Subj < 0 {
		return none
	}
	ref := r.refOf(d, s, s.Clauses[c].Subj)
	if slices.ContainsFunc(ref.Actors, func(e int32) bool { return d.Entities[e].Type != model.Person }) {
		return none
	}
	return ref
}

// firstPersons resolves I, we, my and our inside quotations, once the speaker
// is known.
func (r *Resolver) firstPersons(d *Document, s *syntax.Sentence) {
	speaker := d.Speakers[s.Index]
	for i := range s.NPs {
		n := &s.NPs[i]
		ref := &d.Refs[s.Index][i]
		who := speaker
		if !n.Quoted && !d.Unmarked(s) {
			who = d.Speaker
		}
		if who < 0 {
			switch {
			case n.PossWord != r.w.our || n.Quoted:
			case len(d.we) > 0: // "Joint Statement of Japan and Australia"
				d.possess(s, int32(i), Ref{Actors: d.we, Place: -1, Via: ByPronoun})
			default:
				d.possess(s, int32(i), r.ourSubject(d, s, int32(i)))
			}
			continue
		}
		// The signature may tell who "I" is that was only known to speak for a state.
		unsigned := len(ref.Actors) == 1 && ref.Via == ByPronoun && d.Entities[ref.Actors[0]].Type == model.State && d.Entities[who].Type == model.Person
		if p := s.HeadPart(int32(i)); p != nil && p.Kind == syntax.PPron && (len(ref.Actors) == 0 || unsigned) {
			switch s.Words[p.First] {
			case r.w.i, r.w.me:
				ref.Actors, ref.Via = []int32{who}, ByPronoun
			case r.w.we, r.w.us:
				if e := d.speaksAs(who); e >= 0 {
					ref.Actors, ref.Via = []int32{e}, ByPronoun
				}
			}
		}
		if (n.PossWord == r.w.my || n.PossWord == r.w.our) && len(ref.Actors) == 0 && r.ownState(s, int32(i)) {
			if e := d.speaksAs(who); e >= 0 && d.Entities[e].Type == model.State {
				*ref = refTo(e, ByPronoun)
			}
		}
		switch n.PossWord {
		case r.w.my:
			d.possess(s, int32(i), refTo(who, ByPronoun))
		case r.w.our:
			if e := d.speaksAs(who); e >= 0 {
				d.possess(s, int32(i), refTo(e, ByPronoun))
			}
		}
	}
}

// ownState says whether a noun phrase that begins with "our" or "my" means the state of who says it: "our country", "my government".
func (r *Resolver) ownState(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	word := s.HeadWord(np)
	return !n.Plural && n.PFirst == n.Head && s.Class(np) == syntax.CNoun && !r.lex.Word(word).Is(lexicon.Rival) && r.lex.Head(word)&(lexicon.StateHead|lexicon.Government) != 0
}

// speaksAs is whom a speaker means by "we": his state, or the organization of states that he works
// for, "We condemn the attack," said the secretary-general of NATO; -1 for nobody known.
func (d *Document) speaksAs(who int32) int32 {
	if d.Entities[who].Type == model.State {
		return who
	}
	if of := d.employer(who); of >= 0 && d.Entities[of].OfStates() {
		return of
	}
	return d.Entities[who].State
}

// belongsTo is the organization of states named last, which "it" means where a clause says that
// somebody belongs or accedes to it; -1 elsewhere.
func (r *Resolver) belongsTo(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Clause < 0 || n.Prep != r.w.to {
		return -1
	}
	if verb := r.verbOf(s, n.Clause).Text; verb != "belong" && verb != "accede" {
		return -1
	}
	for i := s.Index; i >= max(0, s.Index-1); i-- {
		refs := d.Refs[i]
		if i == s.Index {
			refs = refs[:np]
		}
		for _, ref := range slices.Backward(refs) {
			if len(ref.Actors) == 1 && intergovernmental(&d.Entities[ref.Actors[0]]) {
				return ref.Actors[0]
			}
		}
	}
	return -1
}

// peopleBefore is the subject of a noun phrase's clause where that comes before it and is one people, alone: "the
// leaders urged Afghans to defend | their country"; -1 for none.
func peopleBefore(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 {
		return -1
	}
	subj := s.Clauses[c].Subj
	if subj < 0 || subj >= np || s.NPs[subj].Lead != subj || s.NPs[subj].Next >= 0 {
		return -1
	}
	if p := s.HeadPart(subj); p == nil || p.Kind != syntax.PEntity || !p.Is(lexicon.People) || p.Is(lexicon.State) {
		return -1
	}
	return subj
}
