package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// told reads the offices that verbs and nouns tell.
func (r *articleReader) told(s *syntax.Sentence) {
	r.given(s)
	r.proposed(s)
	r.postings(s)
	r.teams(s)
	for i := range s.Clauses {
		c := int32(i)
		w := r.verbOf(s, int32(i))
		switch {
		case w.Text == "represent":
			if r.represented(s, c) {
				continue
			}
			r.leads(s, c)
		case w.Does(lexicon.Leads):
			r.leads(s, c)
		case w.Text == "be", r.comprises(s, c):
			r.delegates(s, c)
		case w.Does(lexicon.Signs), w.Text == "attend":
			r.signs(s, c)
		case w.Text == "accompany":
			r.travelsWith(s, c)
		case r.elected(s, c):
		case w.Text == "go" && r.postGoes(s, c):
		case w.OfOffice(lexicon.HandsOver) && r.handsOver(s, c):
		case r.seizesPower(s, c):
		case w.OfOffice(lexicon.Unseats):
			r.unseated(s, c)
		case w.Text == "accredit", w.Text == "commission", w.Text == "appoint", w.OfOffice(lexicon.Presents | lexicon.Accepts):
			if r.receivesEnvoys(s, c) && w.OfOffice(lexicon.Accepts) && w.Text != "take" {
				break
			}
			if !w.OfOffice(lexicon.Accepts) {
				r.accredited(s, c)
			}
		}
		if w.OfOffice(lexicon.TakesOffice) {
			r.complement(s, c, w)
		}
		if w.OfOffice(lexicon.Stations) && w.Text != "accredit" {
			r.posting(s, c)
		}
		if w.OfOffice(lexicon.Keeps) || w.Text == "go" || w.Text == "assign" {
			r.takesPortfolio(s, c)
		}
		r.ordered(s, c)
		r.career(s, c)
		r.servedAt(s, c)
		r.cabinet(s, c)
		r.actingAs(s, c)
		goes := w.Does(lexicon.Goes | lexicon.Visits)
		if goes {
			r.goes(s, c)
		}
		if goes || r.onJourney(s, c) {
			r.travels(s, c)
		}
	}
	r.accreditedToo(s)
	r.leftTo(s)
	r.vice(s)
	r.afterLeaving(s)
	r.leaving(s)
	r.firstToLeave(s)
	r.inCharge(s)
	r.onBehalf(s)
}

// ordered notes for whom an order was signed, which acts as that state from then on: "President Rios signed an executive
// order ... The Order imposes sanctions on".
func (r *articleReader) ordered(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || c.Obj < 0 || v.Neg || v.Passive || r.head(s, c.Obj) != "order" && r.head(s, c.Obj) != "proclamation" {
		return
	}
	if w := r.lex.Word(v.Lemma).Text; w != "sign" && w != "issue" {
		return
	}
	if person := r.onePerson(s, c.Subj); person >= 0 && r.Entities[person].State >= 0 {
		r.officers.orders(r.Entities[person].State)
	}
}

// theOrder is the state whose order or proclamation, signed before, is spoken of as what it does about sanctions: "The Order
// removes sanctions on"; -1 for none.
func (r *articleReader) theOrder(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	if r.officers.ordering() < 0 || n.Det != r.w.the || n.Prep != 0 || n.PLast-n.PFirst != 1 || s.Heading {
		return -1
	}
	if word := s.Text(part.First, part.Last); word != "Order" && word != "Proclamation" {
		return -1
	}
	if n.Last < s.Last && r.lex.Word(s.Words[n.Last]).Text == "imposes" {
		return -1 // whose sanctions these are, rules tell
	}
	const reach = 6 // words
	for i := n.Last; i < min(n.Last+reach, s.Last); i++ {
		if r.lex.Word(s.Words[i]).Text == "sanctions" {
			return r.officers.ordering()
		}
	}
	return -1
}

// leader is who leads a delegation, and in which sentence it was spoken of last.
type leader struct {
	person   int32
	others   []int32 // who lead it with him
	sentence int
}

// takesPortfolio reads "takes the portfolio of housing", "was given the defence
// portfolio" and "handed the defence portfolio to X": who does is a minister of the state that the article is about.
func (r *articleReader) takesPortfolio(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	obj := c.Obj
	if v.Passive && c.Obj2 >= 0 {
		obj = c.Obj2
	}
	whom := c.Subj
	if o2 := c.Obj2; !v.Passive && o2 >= 0 && r.head(s, o2) == "portfolio" { // "gave Ana Rios the defence portfolio"
		obj, whom = o2, c.Obj
	} else if obj < 0 && !v.Passive { // "the defence portfolio went to Ana Rios"
		obj, whom = c.Subj, r.personBehind(s, clause, r.w.to)
	} else if to := r.personBehind(s, clause, r.w.to); to >= 0 && !v.Passive { // "gave the defence portfolio to Ana Rios"
		whom = to
	}
	if obj < 0 || whom < 0 || v.Neg || r.head(s, obj) != "portfolio" {
		return
	}
	person := r.onePerson(s, whom)
	if person < 0 {
		return
	}
	o := Office{Person: person, Owner: -1, Target: -1, entry: -1, chief: -1, Clause: clause, Role: "minister", Kind: lexicon.Minister, Sentence: s.Index,
		First: min(s.NPs[whom].First, s.NPs[obj].First), Last: max(s.NPs[whom].Last, s.NPs[obj].Last), Rule: "title.verb", Planned: r.lex.Word(v.Modal).Text == "will"}
	if o.Owner = r.guessOwner(s, obj, &o); o.Owner >= 0 {
		o.Guess = true
		r.hold(o)
	}
}

// actingAs reads the office after "as" before a verb, in which its subject acts: "As
// foreign minister of Peru, Ana Rios signed", "who as ambassador to Iran sheltered six".
// The state has to be named there, or be one that the subject is known to have led: "as
// president" alone adds nothing. "As president of Peru, she was a guest of Chile" tells of no former office. It may be the office of a pronoun: "the authority vested in me as".
func (r *articleReader) actingAs(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	if c.Subj < 0 {
		return
	}
	for i := range s.NPs {
		np := int32(i)
		n, p := &s.NPs[i], s.HeadPart(np)
		whom, own := c.Subj, n.Up >= 0 && s.Class(n.Up) == syntax.CPron && s.NPs[n.Up].Prep == r.w.in && s.NPs[n.Up].Clause == clause
		heir := n.Up >= 0 && n.Clause == clause && s.NPs[n.Up].Apposed && r.heir(s, n.Up) != 0 // "met Lund, Dahl's successor as premier of Norway"
		if own || heir {
			whom = n.Up
		}
		if n.Prep != r.w.as || n.Lead != np || !(own || heir || n.Clause == clause && n.First < s.Verbs[c.Verb].First || r.goesAs(s, clause, np)) || p == nil || p.Kind != syntax.POffice || p.Plural || n.Neg {
			continue
		}
		spell := r.spellBefore(s, np)
		ahead := spell >= 0 && n.First < s.Verbs[c.Verb].First
		past := ahead && s.Class(whom) != syntax.CPron && r.spellOver(s, clause, spell)
		if !past && r.inSpell(s, np, c.Obj) && !(ahead && n.Up < 0) {
			continue
		}
		if n.Up >= 0 {
			if m := r.spellOf(s, n.Up); m >= 0 {
				whom = m
			}
		}
		person := r.onePerson(s, whom)
		if person < 0 || s.Class(whom) == syntax.COffice && !heir {
			continue
		}
		o, ok := r.title(s, np, n.Head, n.PLast, "title.as")
		if !ok {
			continue
		}
		r.titleTail(s, np, &o)
		if o.Owner < 0 && o.Kind == lexicon.Diplomat && o.Target < 0 && r.goesAs(s, clause, np) { // "moves on to Nairobi as ambassador"
			if home := r.country(person); home >= 0 && r.arrivesIn(s, clause, home) >= 0 {
				o.Owner = home
			}
		}
		if o.Owner < 0 {
			o.Owner = r.ledState(person, o.Role)
		}
		if o.Owner < 0 {
			continue
		}
		if o.Kind == lexicon.Diplomat && o.Target < 0 && r.goesAs(s, clause, np) {
			o.Target = r.arrivesIn(s, clause, o.Owner) // "arrived in Belgrade as Soviet ambassador"
		}
		o.Person = person
		o.First, o.Last = min(o.First, s.NPs[whom].First), max(o.Last, s.NPs[whom].Last)
		v := &s.Verbs[c.Verb]
		o.Former = o.Former || past || !own && (r.yearsAgo(s, clause) || c.Kind == syntax.Main && v.Perfect && r.lex.Word(s.Words[v.First]).Text == "had") || n.Up >= 0 && r.head(s, n.Up) == "predecessor" // "Rios, her predecessor as"
		if t := r.toldBy(&o); t != nil {
			if n.First < v.First {
				t.Clause, t.Planned = -1, false // "As minister of Peru, Rios | would be next if the president resigned": she is that now
			}
			if v.Copula && n.First < v.First {
				t.Former = t.Former && (o.Former || r.lookedBack(s, clause))
			}
			continue
		}
		r.settle(s, np, o)
	}
}

// toldBy is the office of the same person in the same sentence that the verb "be" was taken to tell of; nil for none.
func (d *Document) toldBy(o *Office) *Office {
	for k := d.FirstOffice(o.Sentence); k < len(d.Offices); k++ {
		if t := &d.Offices[k]; t.Rule == "title.verb" && t.Person == o.Person && t.Owner == o.Owner && t.entry == o.entry {
			return t
		}
	}
	return nil
}

// lookedBack says whether an adverb of a clause, or ahead of the title that begins it, says that what it tells is over:
// "Earlier, as minister of Peru, Rios was a guest of Chile".
func (r *sentenceReader) lookedBack(s *syntax.Sentence, clause int32) bool {
	v := &s.Verbs[s.Clauses[clause].Verb]
	return slices.ContainsFunc(s.Words[s.First:v.First], func(w int32) bool {
		switch r.lex.Word(w).Text {
		case "earlier", "previously", "formerly", "once":
			return true
		}
		return false
	})
}

// spellOf is the noun phrase of the person, behind the subject of a clause, whose deed that is about and whose time in
// office noun phrase np is: "praised Mr. Rios's work during | his time as ambassador"; -1 for none.
func (r *articleReader) spellOf(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if prep := r.lex.Word(n.Prep).Text; prep != "during" && prep != "in" {
		return -1
	}
	if w := r.lex.Word(s.HeadWord(np)); r.lex.Word(s.Words[s.Parts[n.PFirst].First]).Text == "own" || n.PossWord != r.w.his && n.PossWord != r.w.her || !w.Is(lexicon.Tenure) && w.Text != "time" {
		return -1
	}
	for m := np - 1; m > 0; m-- {
		if p := s.NPs[m].PossNP; p > 0 && r.onePerson(s, p) >= 0 {
			return p
		}
	}
	return -1
}

// goesAs says whether noun phrase np, behind "as", tells what the subject of a clause
// is where it goes, speaks or takes part, or does something: "went to Peru as special envoy of Norway".
func (r *sentenceReader) goesAs(s *syntax.Sentence, clause, np int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if v.Passive || v.Neg || v.Modal != 0 || s.NPs[np].First < v.Last {
		return false
	}
	thing := c.Obj >= 0 && c.Obj2 < 0 && (s.Class(c.Obj) == syntax.CNoun || s.Class(c.Obj) == syntax.CEvent) && // "defended the interests of Chile as its ambassador to Norway",
		s.NPs[np].Det != r.w.a && !r.lex.Word(s.HeadWord(c.Obj)).Is(lexicon.Appointment|lexicon.Nomination|lexicon.Tenure|lexicon.Station) // not "risks the same fate as a minister"
	if !thing && !r.lex.Word(v.Lemma).Does(lexicon.Goes|lexicon.Visits|lexicon.TakesPart) {
		return false
	}
	if c.Obj >= 0 && (s.Class(c.Obj) == syntax.CPerson || s.Class(c.Obj) == syntax.COffice) {
		return false
	}
	for m, i := np, 0; i < 5; m, i = s.NPs[m].Up, i+1 { // what it hangs on is no post itself
		if s.NPs[m].Up < 0 {
			return s.NPs[m].Clause == clause || m == c.Obj
		}
		up := s.NPs[m].Up
		travels := s.NPs[up].Prep == r.w.on || r.lex.Word(s.NPs[up].Prep).Text == "during" // "during a mission to Peru as envoy of"
		if p := s.HeadPart(up); p == nil || p.Kind == syntax.POffice || s.Class(up) == syntax.CPerson || s.Class(up) == syntax.CName || r.isPost(s, up) && !travels {
			return false
		}
	}
	return false
}

// yearsAgo says whether a clause names a year before the article's.
func (r *articleReader) yearsAgo(s *syntax.Sentence, clause int32) bool {
	for i := range s.NPs {
		n := &s.NPs[i]
		if n.Clause == clause && n.Last == n.First+1 && r.Tally.Past(s.Doc.Of(int(n.First))) {
			return true
		}
	}
	return false
}

// by is the noun phrase that tells who does what a clause in the passive tells; -1 for
// none.
func (r *sentenceReader) by(s *syntax.Sentence, clause int32) int32 {
	v := &s.Verbs[s.Clauses[clause].Verb]
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.by || n.Lead != int32(m) || n.First < v.Last {
			continue
		}
		top := int32(m)
		for s.NPs[top].Up >= 0 && s.NPs[top].Clause < 0 {
			top = s.NPs[top].Up
		}
		if s.NPs[top].Clause == clause || top == s.Clauses[clause].Obj {
			return int32(m)
		}
	}
	return -1
}

// headedBy is the organization that the one person a noun phrase names is at the head
// of, whose envoys are its own: "Secretary-General Guterres appointed X special envoy";
// -1 for none.
func (r *articleReader) headedBy(s *syntax.Sentence, np int32) int32 {
	person := r.onePerson(s, np)
	if person < 0 {
		if a := r.Refs[s.Index][np].Actors; len(a) == 1 && s.Class(np) == syntax.COrg && intergovernmental(&r.Entities[a[0]]) {
			return a[0] // "was appointed mediator by the African Union"
		} else if len(a) == 1 && s.Class(np) == syntax.COffice && r.lex.Offices[s.HeadPart(np).Ref].Kind == lexicon.BodyHead && intergovernmental(&r.Entities[a[0]]) {
			return a[0] // "The Secretary-General appointed X"
		}
		return -1
	}
	for i := len(r.Offices) - 1; i >= r.lately(); i-- {
		if o := &r.Offices[i]; o.Person == person && (o.Kind == lexicon.BodyHead || o.Kind == lexicon.HeadOfState) && o.Owner >= 0 && !o.Former && r.Entities[o.Owner].Type == model.Organization && intergovernmental(&r.Entities[o.Owner]) {
			return o.Owner
		}
	}
	return -1
}

// inherits says whether a clause tells that its subject comes to what noun phrase np names, and another
// had: "took over Ana Rios's role as head of", "assumed her duties as".
func (r *sentenceReader) inherits(s *syntax.Sentence, clause, np int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if v.Neg || v.Passive {
		return false
	}
	switch r.lex.Word(v.Lemma).Text {
	case "inherit", "assume":
		return c.Obj == np
	}
	return r.takenOver(s, clause, np) || c.Obj == np && r.goesWith(s, clause, "over")
}

// verbal says whether a sentence has a finite verb.
func verbal(s *syntax.Sentence) bool {
	return slices.ContainsFunc(s.Verbs, func(v syntax.Verb) bool { return v.Form == syntax.Finite })
}

// ofBody are the kinds of offices within an organization that its head gives.
var ofBody = map[lexicon.OfficeKind]bool{lexicon.Envoy: true, lexicon.Official: true, lexicon.BodyHead: true, lexicon.Military: true}

// lost says whether a clause tells that the post which noun phrase np names is left or taken
// away: "quit her post as", "stepped down from his post as".
func (r *sentenceReader) lost(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		v := &s.Verbs[c.Verb]
		w := r.lex.Word(v.Lemma)
		if n.Clause < 0 || s.Clauses[n.Clause].Verb != c.Verb || n.Prep == 0 {
			return c.Obj == np && (w.OfOffice(lexicon.Loses) || r.completes(v))
		}
		return (n.Prep == r.w.from || n.Prep == r.w.of) && w.OfOffice(lexicon.Unseats) || n.Prep == r.w.from && w.OfOffice(lexicon.EndsOffice) && (v.Past || v.Perfect) && v.Modal == 0 && !v.Neg
	})
}

// completes says whether a verb tells that its object is over: "after completing her term as", not "is
// completing".
func (r *sentenceReader) completes(v *syntax.Verb) bool {
	return r.lex.Word(v.Lemma).Does(lexicon.Ends) && (v.Past || v.Perfect || v.Form == syntax.Gerund && v.Prep != 0) && v.Modal == 0 && !v.Neg
}

// gives says whether the office that is a verb's complement is its object's: "named
// the former general", "ousted the president".
func gives(verb *lexicon.Word) bool { return verb.OfOffice(lexicon.GivesOffice | lexicon.Unseats) }

// choice says whether a noun phrase calls somebody the one who is to have an office.
func (r *sentenceReader) choice(s *syntax.Sentence, np int32) bool {
	w := r.lex.Word(s.HeadWord(np))
	return w.Is(lexicon.Nominee) && !w.Plural
}

// arrivesIn is the state to which the subject of a clause comes, other than his own; -1 for
// none.
func (r *articleReader) arrivesIn(s *syntax.Sentence, clause, own int32) int32 {
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Clause != clause || n.Prep != r.w.to && n.Prep != r.w.in {
			continue
		}
		if e := r.stateAt(s, int32(m)); e >= 0 && e != own {
			return e
		}
	}
	return -1
}

// envoyTitle says whether a noun phrase begins with the title of a diplomat: "the Peruvian envoy
// Ana Rios | was appointed to".
func (r *sentenceReader) envoyTitle(s *syntax.Sentence, np int32) bool {
	return r.hasTitleOf(s, np, func(kind lexicon.OfficeKind) bool { return kind == lexicon.Diplomat })
}

// presents says whether a noun phrase is the subject of a clause that tells of
// credentials, or they are told to be his: "the credentials of Minister Adams".
func (r *sentenceReader) presents(s *syntax.Sentence, np int32) bool {
	if n := &s.NPs[np]; n.Prep == r.w.of && n.Up >= 0 && r.credentials(s, n.Up) {
		return true
	}
	for i := range s.Clauses {
		if c := &s.Clauses[i]; s.Same(c.Subj, s.NPs[np].Lead) && r.credentials(s, c.Obj) {
			return true
		}
	}
	return false
}

// headOf is the state a noun phrase stands for or whose head it names; -1 for none.
func (r *articleReader) headOf(s *syntax.Sentence, np int32) int32 {
	all := r.refOf(s, np)
	ref := &all
	if st := r.stateOf(ref); st >= 0 {
		return st
	}
	if len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Person {
		if st := r.termState(ref.Actors[0]); st >= 0 && r.Entities[st].Type == model.State {
			return st
		}
	}
	return -1
}

// credentials says whether a noun phrase names the letters that an envoy brings or gets:
// "credentials", "letters of credence", "accreditation letters", "diplomatic papers", "an
// exequatur".
func (r *sentenceReader) credentials(s *syntax.Sentence, np int32) bool {
	if np < 0 || s.NPs[np].PFirst == s.NPs[np].PLast {
		return false
	}
	n := &s.NPs[np]
	switch r.head(s, np) {
	case "credential", "credentials", "exequatur":
		return true
	case "papers":
		return r.lex.Word(s.Words[s.Parts[n.PFirst].First]).Text == "diplomatic"
	case "letters", "letter":
		if r.lex.Word(s.Words[s.Parts[n.PFirst].First]).Text == "accreditation" {
			return true
		}
		if np+1 >= int32(len(s.NPs)) || s.NPs[np+1].Up != np {
			return false
		}
		of := s.Text(s.NPs[np+1].First, s.NPs[np+1].Last)
		return strings.EqualFold(of, "credence") || strings.EqualFold(of, "accreditation")
	}
	return false
}

// longAgo says whether a clause tells what was in a year before that of the article.
func (r *articleReader) longAgo(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	for np := range s.NPs {
		n := &s.NPs[np]
		if s.Class(int32(np)) != syntax.CDate || n.First < c.First || n.Clause != clause && n.First > c.Last {
			continue
		}
		if r.Tally.Past(s.Doc.Of(int(n.Last - 1))) {
			return true
		}
	}
	return false
}

// ranked says whether a clause only counts its subject among those who did something: "was
// the second Indian minister to visit Iran", "the most senior one to visit it".
func (r *sentenceReader) ranked(s *syntax.Sentence, c *syntax.Clause) bool {
	if c.Obj < 0 || s.NPs[c.Obj].Det != r.w.the {
		return false
	}
	n := &s.NPs[c.Obj]
	rank := r.rankOf(s, n)
	if m := c.Obj + 1; rank && m < int32(len(s.NPs)) && s.NPs[m].First == n.Last && s.Class(m) == syntax.CPron {
		return true // "was the first foreign leader | I spoke with"
	}
	return rank && slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		return x.GovNP == c.Obj && s.Verbs[x.Verb].Form == syntax.Infinitive
	})
}

// rankOf says whether a noun phrase tells of which number or rank among others somebody is: "the second Indian minister".
func (r *sentenceReader) rankOf(s *syntax.Sentence, n *syntax.NP) bool {
	for i := n.First + 1; i < n.Last; i++ {
		if w := r.lex.Word(s.Words[i]); w.Has(lexicon.Rank) || w.Closed&lexicon.Ordinal != 0 {
			return true
		}
	}
	return false
}

// onePerson is the one person a noun phrase stands for; -1 for none.
func (r *articleReader) onePerson(s *syntax.Sentence, np int32) int32 {
	ref := &r.Refs[s.Index][np]
	if len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Person {
		return ref.Actors[0]
	}
	return -1
}

// accreditedTo is the state in whose capital a clause says that somebody represents another: "Togo is
// represented in Accra by"; -1 for none. Who was sent for a day is told of in the past.
func (r *articleReader) accreditedTo(s *syntax.Sentence, clause int32) int32 {
	if v := s.Clauses[clause].Verb; v < 0 || s.Verbs[v].Past && !slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.Prep == r.w.for_ && n.First >= s.Verbs[v].Last && r.lex.Word(s.Words[n.Last-1]).Text == "years" // "represented Chad in Oslo for six years"
	}) {
		return -1
	}
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause == clause && n.Prep == r.w.in {
			if st := r.seatOf(s, int32(m)); st >= 0 {
				return st
			}
		}
	}
	return -1
}

// represented reads "the United Nations will be represented by Li Junhua".
func (r *articleReader) represented(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if !v.Passive || cl.Subj < 0 {
		return false
	}
	subj := cl.Subj
	if g := cl.Gov; cl.Kind == syntax.Participial && g >= 0 && s.Clauses[g].Subj >= 0 && s.Class(subj) == syntax.CEvent {
		subj = s.Clauses[g].Subj // "Peru took part in the talks, represented by"
	}
	owner := r.power(s, subj)
	if owner < 0 {
		return true
	}
	owners := r.members(s, s.NPs[subj].Lead)
	each := 0 // "Peru and Chile were represented by ambassadors Rios and Vera respectively"
	for m := range s.NPs {
		n := &s.NPs[m]
		if lead := s.NPs[n.Lead]; n.Prep == r.w.by && n.Lead != int32(m) && lead.Clause == c && len(owners) > 1 && len(r.members(s, n.Lead)) == len(owners) {
			if each++; each < len(owners) {
				if person, of := r.onePerson(s, int32(m)), r.power(s, owners[each]); person >= 0 && of >= 0 {
					r.hold(Office{Person: person, Owner: of, Target: -1, entry: -1, chief: -1, Kind: lexicon.Official, Sentence: s.Index, First: s.NPs[owners[each]].First, Last: n.Last, Rule: "title.represented", Clause: c})
				}
			}
			continue
		}
		if n.Clause != c || n.Prep != r.w.by || s.NPs[n.Lead].Plural && s.Class(n.Lead) == syntax.COffice && len(owners) > 1 { // "by their ministers, X and Y": a pair's
			continue
		}
		if n.Up >= 0 && n.Up < int32(m) && s.NPs[n.Up].Lead != subj && (s.NPs[n.Up].Prep == 0 || s.NPs[n.Up].Prep == r.w.by) && len(r.Refs[s.Index][n.Up].Actors) > 0 && r.onePerson(s, n.Up) < 0 {
			continue // "and the Chinese side by Ambassador Wang": with another subject
		}
		if person := r.onePerson(s, int32(m)); person >= 0 {
			o := Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Kind: lexicon.Official, Sentence: s.Index, First: s.NPs[subj].First, Last: n.Last, Rule: "title.represented", Clause: c}
			if h := s.HeadPart(int32(m)); h != nil && h.First > n.First {
				o.Role, o.Clause = s.Text(n.First, h.First), -1 // who bears a title bears it now
			}
			if at := r.accreditedTo(s, c); at >= 0 && at != owner && r.Entities[owner].Type == model.State {
				o.Kind, o.Target = lexicon.Diplomat, at // "Togo is represented in Accra by"
			}
			r.hold(o)
		}
	}
	return true
}
