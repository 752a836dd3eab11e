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
func (r *articleReader) peopleBefore(s *syntax.Sentence, np int32) int32 {
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
	return r.belongs(r.Refs[s.Index][m])
}

// reportsIn says whether the quotation around a noun phrase only marks words of what is
// reported behind "that": `said that "she was"`.
func (r *sentenceReader) reportsIn(s *syntax.Sentence, np int32) bool {
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
func (r *articleReader) saysItself(s *syntax.Sentence, np, person int32) bool {
	if !s.NPs[np].Quoted || r.reportsIn(s, np) {
		return false
	}
	before := int32(-1)
	if s.Index > 0 && r.saysI(s) {
		before = r.Speakers[s.Index-1] // `Rios spoke. "I will meet him"`
	}
	if e := r.speaker(s, before); e >= 0 {
		return e == person
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj <= np || s.NPs[c.Subj].Quoted || s.Doc.Tokens[s.Verbs[c.Verb].First].InQuote || !r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Speaks) {
			continue
		}
		if w := s.HeadWord(c.Subj); w == r.w.he || w == r.w.she {
			return person == r.focus.person && r.focus.unnamed < s.Index-1 && r.focus.besides(person, s.Index) >= 0
		}
		part := s.HeadPart(c.Subj)
		return part != nil && r.PartEntity(s, part) == person
	}
	return false
}

// saysI says whether "I" or "me" stands in a quotation of a sentence.
func (r *sentenceReader) saysI(s *syntax.Sentence) bool {
	for m := range s.NPs {
		if w := s.HeadWord(int32(m)); s.NPs[m].Quoted && (w == r.w.i || w == r.w.me) {
			return true
		}
	}
	return false
}

// asked is a pronoun at a noun phrase whose meaning is looked for.
type asked struct {
	sentence int
	np, word int32
}

// pronoun follows a pronoun back; to nothing where its meaning hangs on itself, as in "a statement from | its | ministry".
func (r *articleReader) pronoun(s *syntax.Sentence, np, word int32) Ref {
	out := Ref{Place: -1, Via: ByPronoun}
	if !r.focus.ask(asked{s.Index, np, word}) {
		return out
	}
	defer r.focus.answered()
	one := int32(-1)
	switch word {
	case r.w.he, r.w.she, r.w.him, r.w.her, r.w.his:
		if word == r.w.she || word == r.w.her {
			one = r.feminine(s, np)
		}
		if one < 0 && (word == r.w.him || word == r.w.her) {
			if st := r.unnamedObject(s, np); st >= 0 {
				return refTo(st, ByAgent)
			}
		}
		if one < 0 {
			one = r.heMeans(s, np, word)
		}
	case r.w.it:
		out.Actors = r.itMeans(s, np)
	case r.w.they, r.w.them:
		out.Actors = r.theyMean(s, np, word)
	case r.w.i, r.w.me:
		if !s.NPs[np].Quoted {
			one = r.Speaker
		}
	case r.w.we, r.w.us:
		switch {
		case s.NPs[np].Quoted:
		case r.Speaker >= 0:
			one = r.side(r.Speaker)
		default:
			if len(r.voices.we) == 0 {
				r.voices.we = r.announcers(s, np)
			}
			out.Actors = r.voices.we
		}
	}
	if one >= 0 {
		out.Actors = []int32{one}
	}
	return out
}

// officerUnnamed says whether the officer spoken of last has no name, and so is whom "he" means, whose name may come yet: "The
// ambassador arrived. | He | was met".
func (d *Document) officerUnnamed(s *syntax.Sentence) bool {
	last := len(d.focus.persons) - 1
	if d.focus.unnamed < max(s.Index-1, 0) || last >= 0 && d.focus.seen(d.focus.persons[last]) > d.focus.unnamed {
		return false
	}
	d.focus.unnamed = s.Index
	d.officers.prolong(s.Index)
	return true
}

// announcers are the states of which a sentence says that they announce what "we" at np will do: "Canada,
// Chile and Kenya are pleased to announce that we will host".
func (r *articleReader) announcers(s *syntax.Sentence, np int32) []int32 {
	c := s.NPs[np].Clause
	for n := 0; c >= 0 && n < len(s.Clauses) && s.Clauses[c].Kind != syntax.Main; n++ {
		c = s.Clauses[c].Gov
	}
	if c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np || s.Class(s.Clauses[c].Subj) != syntax.CState {
		return nil
	}
	return r.sides(s, s.Clauses[c].Subj)
}

// eventTold is the gathering that "it" means with a verb that says what happens to one or
// at one, or who takes part in it, where it was told before, in the sentence or the one before
// it: "Peru hosted a summit. It was attended by"; -1 for none. What events do others may
// do too: then it is what the sentence before was about.
func (r *articleReader) eventTold(s *syntax.Sentence, np int32) int32 {
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
		t := r.Sentences[i]
		for c := range t.Clauses {
			cl := &t.Clauses[c]
			if i == s.Index && int32(c) >= at {
				break
			}
			if e := r.gathering(t, cl.Subj); e >= 0 {
				return e
			}
			if e := r.gathering(t, cl.Obj); (befalls || expected) && e >= 0 {
				return e
			}
		}
	}
	return -1
}

// toDo is the clause of the infinitive that tells what the subject np of clause c was planned to do or to have done to
// it, "it was due | to be hosted by Peru"; c where there is none.
func (r *sentenceReader) toDo(s *syntax.Sentence, c, np int32) int32 {
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
func (r *articleReader) gathering(s *syntax.Sentence, np int32) int32 {
	if np < 0 {
		return -1
	}
	for _, e := range r.Refs[s.Index][np].Actors {
		if x := &r.Entities[e]; x.Type == model.Event && r.lex.Gathering(x.Kind) != "" {
			return e
		}
	}
	return -1
}

// helped is what "it" means, or the "they" of a people, as the subject of what goes on
// meanwhile, right behind whom somebody helps, or of what was done to it before: "Norway supports Peru as it rebuilds",
// "support for the people of Peru as they rebuild", "backed Peru after it was invaded"; -1 elsewhere.
func (r *articleReader) helped(s *syntax.Sentence, np int32) int32 {
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
	ref := &r.Refs[s.Index][np-1]
	if len(ref.Actors) != 1 || r.Entities[ref.Actors[0]].Type == model.Person {
		return -1
	}
	whom := s.NPs[np-1].Lead
	if whom != np-1 { // "support for Ukraine and its people as they"
		var buf [64]int32
		for _, m := range s.Members(whom, buf[:]) {
			if !slices.Equal(r.Refs[s.Index][m].Actors, ref.Actors) {
				return -1
			}
		}
	}
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

// onlyStateTold is the one state that a sentence names before noun phrase np, whose things a
// clause tells of under one that is about nobody: "The move angered Peru, as its ties with
// Chile", "The text condemned Peru. Its ambassador objected"; -1 elsewhere.
func (r *articleReader) onlyStateTold(s *syntax.Sentence, np int32) int32 {
	at := s.NPs[np].Clause
	if s.NPs[np].PossWord == 0 {
		return -1
	}
	if np == 0 && s.NPs[np].First == s.First && s.Index > r.story.began(s.Index) {
		t := r.Sentences[s.Index-1]
		return r.stateOfThing(t, int32(len(t.NPs)))
	}
	if at <= 0 || s.Clauses[at].Kind == syntax.Main {
		return -1
	}
	return r.stateOfThing(s, np)
}

// stateOfThing is the one state that a sentence which is about nobody names among its first
// noun phrases; -1 for none.
func (r *articleReader) stateOfThing(s *syntax.Sentence, first int32) int32 {
	if len(s.Clauses) == 0 || s.Clauses[0].Subj < 0 || len(r.Refs[s.Index][s.Clauses[0].Subj].Actors) > 0 {
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
		if e := r.stateOf(&r.Refs[s.Index][m]); e >= 0 && e != only {
			if only >= 0 {
				return -1
			}
			only = e
		}
	}
	return only
}

// firstPerson says whether "I", "we" or "our" stands before noun phrase np outside
// quotations: "our support to him".
func (r *sentenceReader) firstPerson(s *syntax.Sentence, np int32) bool {
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
func (r *articleReader) ahead(s *syntax.Sentence, np int32) int32 {
	subj := r.opens(s, np)
	if subj < 0 && r.focus.person < 0 && len(s.Clauses) > 0 && (s.Clauses[0].Kind == syntax.Adverbial || s.Clauses[0].Kind == syntax.Relative && s.NPs[0].Prep != 0) {
		subj = mainBehind(s, np) // where nobody else was spoken of: "When he arrived in Lima, Undurraga"
	}
	if subj < 0 || s.Class(subj) != syntax.CPerson && s.Class(subj) != syntax.CName || s.NPs[subj].PossNP == np { // no one is his own: "his town's Ana Rios"
		return -1
	}
	r.refOf(s, subj)
	return r.onePerson(s, subj)
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

// opens is the subject of the main clause, in the opening before which noun phrase np stands; -1 for none.
func (r *sentenceReader) opens(s *syntax.Sentence, np int32) int32 {
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
func (r *articleReader) object(s *syntax.Sentence, np, e int32) int32 {
	at := s.NPs[np].Clause
	if at < 0 || s.Clauses[at].Subj < 0 {
		return e
	}
	if x := r.toldSo(s, at); x >= 0 {
		return x
	}
	at = doing(s, np)
	subj := s.Clauses[at].Subj
	if poss := s.NPs[subj].PossNP; poss >= 0 && (s.Class(subj) == syntax.CEvent || s.Class(subj) == syntax.CNoun) {
		if x := r.onePerson(s, poss); x >= 0 {
			return x // "Pompeo's tour will take him to Brussels"
		}
	}
	if before := clauseBefore(s, at); before >= 0 {
		if x := r.onePerson(s, s.Clauses[before].Obj); x >= 0 {
			return x
		}
		for m := np - 1; m > subj && e < 0; m-- { // "rejects Silva's claim and has indicted him"
			if x := r.onePerson(s, m); x >= 0 {
				return x
			}
		}
	}
	doers := r.doers(s, subj)
	if !slices.Contains(doers, e) {
		return e
	}
	if len(doers) == 1 {
		if x := r.earlierSubject(s, np, true, e); x >= 0 {
			return x
		}
	}
	for m := subj - 1; m >= 0; m-- { // "After Silva's speech X and Y praised him"
		if x := r.onePerson(s, m); x >= 0 && !slices.Contains(doers, x) {
			return x
		}
	}
	if x := r.mainPerson(s.Index - 1); x >= 0 && !slices.Contains(doers, x) {
		return x
	}
	for i := len(r.focus.persons) - 1; i >= 0; i-- {
		if !slices.Contains(doers, r.focus.persons[i]) {
			return r.focus.persons[i]
		}
	}
	return -1
}

// doing is the clause whose subject does something to noun phrase np: "arrested | him", "wants | him extradited".
func doing(s *syntax.Sentence, np int32) int32 {
	at := s.NPs[np].Clause
	if at >= 0 && s.Clauses[at].Subj == np && s.Clauses[at].Gov >= 0 && s.Clauses[s.Clauses[at].Gov].Subj >= 0 {
		return s.Clauses[at].Gov
	}
	return at
}

// doers are the people who are the subject subj.
func (r *articleReader) doers(s *syntax.Sentence, subj int32) (doers []int32) {
	var buf [64]int32
	for _, m := range s.Members(subj, buf[:]) {
		if x := r.onePerson(s, m); x >= 0 {
			doers = append(doers, x)
		}
	}
	return doers
}

// doesIt says whether person e does himself what is done to noun phrase np: nobody calls himself "him".
func (r *articleReader) doesIt(s *syntax.Sentence, np, e int32) bool {
	at := doing(s, np)
	if at < 0 || s.NPs[np].PossWord != 0 {
		return false
	}
	c := &s.Clauses[at]
	if c.Subj < 0 || c.Subj == np || c.Kind == syntax.Participial && c.GovNP >= 0 && c.GovNP != c.Subj {
		return false // "was handed a letter giving | him": the letter does
	}
	return slices.Contains(r.doers(s, c.Subj), e)
}

// clauseBefore is the clause with an object right before clause at, or before the one that at belongs to, which has its subject: "accused
// Bashir and | indicted him", "and asked Peru to | surrender him"; -1 for none.
func clauseBefore(s *syntax.Sentence, at int32) int32 {
	for ; at > 0; at = s.Clauses[at].Gov {
		if s.Clauses[at-1].Subj == s.Clauses[at].Subj && s.Clauses[at-1].Obj >= 0 {
			return at - 1
		}
		if s.Clauses[at].Kind != syntax.Xcomp {
			break
		}
	}
	return -1
}

// toldSo is the person who is told that somebody will receive or see him, as clause c says: "Grey wrote to Ambassador
// Cambon that the king would receive him"; -1 for none.
func (r *articleReader) toldSo(s *syntax.Sentence, c int32) int32 {
	g := s.Clauses[c].Gov
	if g < 0 || s.Clauses[c].Kind != syntax.Complement || !r.verbOf(s, c).Does(lexicon.Receives|lexicon.Meets) {
		return -1
	}
	if obj := s.Clauses[g].Obj; obj >= 0 {
		if e := r.onePerson(s, obj); e >= 0 {
			return e
		}
	}
	note := g // "addressed a note to Ambassador Cambon, | stating that the king would receive him"
	if up := s.Clauses[g].Gov; up >= 0 && s.Clauses[g].Kind == syntax.Participial && s.Clauses[g].Subj == s.Clauses[up].Subj {
		note = up
	}
	for m := s.Clauses[g].Subj + 1; m < s.Clauses[c].Subj; m++ {
		if (s.NPs[m].Clause == g || s.NPs[m].Clause == note) && s.NPs[m].Prep == r.w.to {
			return r.onePerson(s, m)
		}
	}
	return -1
}

// amongSubjects says whether an entity is one of several that do what the pronoun np is an
// argument of: "Peru and Chile cut ties with it", "Critics, including Peru, accuse it", "Critics, who include Peru, accuse it".
func (r *articleReader) amongSubjects(s *syntax.Sentence, np, e int32) bool {
	const reach = 8 // noun phrases behind the subject
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 {
		return false
	}
	subj := s.Clauses[n.Clause].Subj
	for m := subj; s.NPs[subj].Next >= 0 && m >= 0; m = s.NPs[m].Next {
		if slices.Contains(r.Refs[s.Index][m].Actors, e) {
			return true
		}
	}
	for m := subj + 1; m < min(np, subj+reach); m++ {
		if x := &s.NPs[s.NPs[m].Lead]; (x.Prep == r.w.including || x.Prep == r.w.suchAs || r.included(s, x, subj)) && slices.Contains(r.Refs[s.Index][m].Actors, e) {
			return true
		}
	}
	return false
}

// included says whether a relative clause of the subject subj says that it includes noun phrase x: "critics, who include | Peru".
func (r *sentenceReader) included(s *syntax.Sentence, x *syntax.NP, subj int32) bool {
	if x.Clause < 0 || x.Prep != 0 {
		return false
	}
	c := &s.Clauses[x.Clause]
	return c.Kind == syntax.Relative && c.Subj == subj && r.lex.Word(s.Verbs[c.Verb].Lemma).Text == "include"
}

// unnamedFirm says whether the sentence begins with a subject that is nobody's
// name but of some country, or a body of which nothing is known, to which "its" goes back: "The Danish toymaker", "Peru's
// opposition", "A charity".
func (r *articleReader) unnamedFirm(s *syntax.Sentence, np int32) bool {
	if len(s.Clauses) == 0 {
		return false
	}
	subj := s.Clauses[0].Subj
	if subj < 0 || subj >= np || len(r.Refs[s.Index][subj].Actors) > 0 || s.Class(subj) != syntax.CNoun || s.NPs[subj].Plural {
		return false
	}
	if r.lex.Word(s.HeadWord(subj)).Is(lexicon.Rebel) {
		return true
	}
	if r.lex.Head(s.HeadWord(subj))&lexicon.Body != 0 && s.NPs[subj].PossNP < 0 && !slices.ContainsFunc(r.Refs[s.Index][subj:np], func(ref Ref) bool { return len(ref.Actors) > 0 }) {
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
func (r *articleReader) earlierSubject(s *syntax.Sentence, np int32, person bool, not int32) int32 {
	read, open := int32(-1), int32(-1)
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || c.Subj >= np || s.NPs[c.Subj].Quoted && !s.NPs[np].Quoted || s.Verbs[c.Verb].Copula && c.Obj >= 0 && (s.Same(c.Obj, np) || s.NPs[c.Obj].PossNP == np) { // nobody is "his own ambassador"
			continue
		}
		if !person && inAside(s, c, np) {
			continue
		}
		ref := &r.Refs[s.Index][c.Subj]
		if poss := s.NPs[c.Subj].PossNP; person && poss >= 0 && r.onePerson(s, poss) >= 0 {
			ref = &r.Refs[s.Index][poss] // "Obama's visit that followed his trips"
		} else if of := c.Subj + 1; person && poss < 0 && of < np && s.NPs[of].Up == c.Subj && s.NPs[of].Prep == r.w.of && len(ref.Actors) == 0 && (s.Class(c.Subj) == syntax.CNoun || s.Class(c.Subj) == syntax.CEvent) && r.onePerson(s, of) >= 0 {
			ref = &r.Refs[s.Index][of] // "The withdrawal of Ana Rios came as her country"
		} else if poss >= 0 && c.Kind == syntax.Relative {
			continue // "Bildt, whose country chairs the Union, said that it"
		} else if next := s.NPs[c.Subj].Next; person && next >= 0 && next < np && s.Class(c.Subj) == syntax.COffice && s.NPs[c.Subj].Det == 0 && !s.NPs[c.Subj].Plural && r.onePerson(s, next) >= 0 {
			ref = &r.Refs[s.Index][next] // "State Councilor and Foreign Minister Wang Yi concluded his"
		}
		e := int32(-1)
		if len(ref.Actors) == 1 {
			e = ref.Actors[0]
		} else if !person {
			e = r.issuer(s, c.Subj)
		}
		if e < 0 || e == not || !person && s.NPs[c.Subj].Next >= 0 {
			continue
		}
		t := r.Entities[e].Type
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
func (r *articleReader) issuer(s *syntax.Sentence, np int32) int32 {
	if r.lex.Head(s.HeadWord(np))&lexicon.Utterance == 0 || r.Rebellious(s, np) {
		return -1
	}
	if e := r.ownerPower(s, np); e >= 0 {
		return e
	}
	if e := r.ownerState(s, np); e >= 0 {
		return e
	}
	if m := behind(s, np, r.w.from, r.w.by); m >= 0 {
		return r.power(s, m)
	}
	return -1
}

// unnamedOfficer is the state for which somebody without a name acts who is the
// subject of a clause before noun phrase np: "Peru's foreign minister said his
// country would sign"; -1 for none.
func (r *articleReader) unnamedOfficer(s *syntax.Sentence, np int32) int32 {
	for i := len(s.Clauses) - 1; i >= 0; i-- {
		subj := s.Clauses[i].Subj
		if subj < 0 || subj >= np {
			continue
		}
		ref, part := &r.Refs[s.Index][subj], s.HeadPart(subj)
		if part != nil && part.Kind == syntax.POffice && !s.NPs[subj].Plural && ref.Via == ByAgent && len(ref.Actors) == 1 {
			return ref.Actors[0]
		}
	}
	return -1
}

// unnamedObject is the state for which somebody without a name acts to whom the subject of the
// pronoun np's clause has done something right before: "summoned the Peruvian consul and handed him
// a note"; -1 for none.
func (r *articleReader) unnamedObject(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 1 || s.Clauses[c].Obj != np || s.Clauses[c-1].Subj != s.Clauses[c].Subj {
		return -1
	}
	obj := s.Clauses[c-1].Obj
	if obj < 0 || obj >= np || s.NPs[obj].Plural {
		return -1
	}
	ref, part := &r.Refs[s.Index][obj], s.HeadPart(obj)
	if part == nil || part.Kind != syntax.POffice || ref.Via != ByAgent || len(ref.Actors) != 1 {
		return -1
	}
	return ref.Actors[0]
}

// subjectGroup is the list that was the subject of an earlier clause of this
// sentence or the sentence before.
func (r *articleReader) subjectGroup(s *syntax.Sentence, np int32) []int32 {
	if all := r.severalBefore(s, np, func(*syntax.Clause) bool { return true }); all != nil || s.Index == 0 || r.theyUnknown(s) {
		return all
	}
	t := r.Sentences[s.Index-1]
	main := func(c *syntax.Clause) bool { return c.Kind == syntax.Main }
	if all := r.severalBefore(t, int32(len(t.NPs)), main); all != nil {
		return all // not those of whom a clause in it tells more
	}
	return r.severalBefore(t, int32(len(t.NPs)), func(c *syntax.Clause) bool { return !main(c) })
}

// theyUnknown says whether the sentence before is about "them", of whom nobody is known, so that this one is too: "They joined the
// rebels, with Chad and Mali sending arms. Officials say | they took the town".
func (r *articleReader) theyUnknown(s *syntax.Sentence) bool {
	if s.Index == 0 {
		return false
	}
	t := r.Sentences[s.Index-1]
	for c := range t.Clauses {
		if cl := &t.Clauses[c]; cl.Kind == syntax.Main {
			return cl.Subj >= 0 && t.HeadWord(cl.Subj) == r.w.they && len(r.Refs[t.Index][cl.Subj].Actors) == 0
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
