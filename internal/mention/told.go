package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// told reads the offices that verbs and nouns tell.
func (r *Resolver) told(d *Document, s *syntax.Sentence) {
	r.given(d, s)
	r.proposed(d, s)
	r.postings(d, s)
	r.teams(d, s)
	for i := range s.Clauses {
		c := int32(i)
		w := r.verbOf(s, int32(i))
		switch {
		case w.Text == "represent":
			if r.represented(d, s, c) {
				continue
			}
			r.leads(d, s, c)
		case w.Does(lexicon.Leads):
			r.leads(d, s, c)
		case w.Text == "be", r.comprises(s, c):
			r.delegates(d, s, c)
		case w.Does(lexicon.Signs), w.Text == "attend":
			r.signs(d, s, c)
		case w.Text == "accompany":
			r.travelsWith(d, s, c)
		case r.elected(d, s, c):
		case w.Text == "go" && r.postGoes(d, s, c):
		case w.OfOffice(lexicon.HandsOver) && r.handsOver(d, s, c):
		case r.seizesPower(d, s, c):
		case w.OfOffice(lexicon.Unseats):
			r.unseated(d, s, c)
		case w.Text == "accredit", w.Text == "commission", w.Text == "appoint", w.OfOffice(lexicon.Presents | lexicon.Accepts):
			if r.receivesEnvoys(d, s, c) && w.OfOffice(lexicon.Accepts) && w.Text != "take" {
				break
			}
			if !w.OfOffice(lexicon.Accepts) {
				r.accredited(d, s, c)
			}
		}
		if w.OfOffice(lexicon.TakesOffice) {
			r.complement(d, s, c, w)
		}
		if w.OfOffice(lexicon.Stations) && w.Text != "accredit" {
			r.posting(d, s, c)
		}
		if w.OfOffice(lexicon.Keeps) || w.Text == "go" || w.Text == "assign" {
			r.takesPortfolio(d, s, c)
		}
		r.ordered(d, s, c)
		r.career(d, s, c)
		r.servedAt(d, s, c)
		r.cabinet(d, s, c)
		r.actingAs(d, s, c)
		goes := w.Does(lexicon.Goes | lexicon.Visits)
		if goes {
			r.goes(d, s, c)
		}
		if goes || r.onJourney(s, c) {
			r.travels(d, s, c)
		}
	}
	r.accreditedToo(d, s)
	r.leftTo(d, s)
	r.vice(d, s)
	r.afterLeaving(d, s)
	r.leaving(d, s)
	r.firstToLeave(d, s)
	r.inCharge(d, s)
	r.onBehalf(d, s)
}

// ordered notes for whom an order was signed, which acts as that state from then on: "President Rios signed an executive
// order ... The Order imposes sanctions on".
func (r *Resolver) ordered(d *Document, s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || c.Obj < 0 || v.Neg || v.Passive || r.head(s, c.Obj) != "order" && r.head(s, c.Obj) != "proclamation" {
		return
	}
	if w := r.lex.Word(v.Lemma).Text; w != "sign" && w != "issue" {
		return
	}
	if person := r.onePerson(d, s, c.Subj); person >= 0 && d.Entities[person].State >= 0 {
		d.order = d.Entities[person].State + 1
	}
}

// theOrder is the state whose order or proclamation, signed before, is spoken of as what it does about sanctions: "The Order
// removes sanctions on"; -1 for none.
func (r *Resolver) theOrder(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	if d.order == 0 || n.Det != r.w.the || n.Prep != 0 || n.PLast-n.PFirst != 1 || s.Heading {
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
			return d.order - 1
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
func (r *Resolver) takesPortfolio(d *Document, s *syntax.Sentence, clause int32) {
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
		obj, whom = c.Subj, r.personBehind(d, s, clause, r.w.to)
	} else if to := r.personBehind(d, s, clause, r.w.to); to >= 0 && !v.Passive { // "gave the defence portfolio to Ana Rios"
		whom = to
	}
	if obj < 0 || whom < 0 || v.Neg || r.head(s, obj) != "portfolio" {
		return
	}
	person := r.onePerson(d, s, whom)
	if person < 0 {
		return
	}
	o := Office{Person: person, Owner: -1, Target: -1, entry: -1, chief: -1, Clause: clause, Role: "minister", Kind: lexicon.Minister, Sentence: s.Index,
		First: min(s.NPs[whom].First, s.NPs[obj].First), Last: max(s.NPs[whom].Last, s.NPs[obj].Last), Rule: "title.verb", Planned: r.lex.Word(v.Modal).Text == "will"}
	if o.Owner = r.guessOwner(d, s, obj, &o); o.Owner >= 0 {
		o.Guess = true
		d.hold(o)
	}
}

// actingAs reads the office after "as" before a verb, in which its subject acts: "As
// foreign minister of Peru, Ana Rios signed", "who as ambassador to Iran sheltered six".
// The state has to be named there, or be one that the subject is known to have led: "as
// president" alone adds nothing. "As president of Peru, she was a guest of Chile" tells of no former office. It may be the office of a pronoun: "the authority vested in me as".
func (r *Resolver) actingAs(d *Document, s *syntax.Sentence, clause int32) {
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
			if m := r.spellOf(d, s, n.Up); m >= 0 {
				whom = m
			}
		}
		person := r.onePerson(d, s, whom)
		if person < 0 || s.Class(whom) == syntax.COffice && !heir {
			continue
		}
		o, ok := r.title(d, s, np, n.Head, n.PLast, "title.as")
		if !ok {
			continue
		}
		r.titleTail(d, s, np, &o)
		if o.Owner < 0 && o.Kind == lexicon.Diplomat && o.Target < 0 && r.goesAs(s, clause, np) { // "moves on to Nairobi as ambassador"
			if home := d.country(person); home >= 0 && r.arrivesIn(d, s, clause, home) >= 0 {
				o.Owner = home
			}
		}
		if o.Owner < 0 {
			o.Owner = r.ledState(d, person, o.Role)
		}
		if o.Owner < 0 {
			continue
		}
		if o.Kind == lexicon.Diplomat && o.Target < 0 && r.goesAs(s, clause, np) {
			o.Target = r.arrivesIn(d, s, clause, o.Owner) // "arrived in Belgrade as Soviet ambassador"
		}
		o.Person = person
		o.First, o.Last = min(o.First, s.NPs[whom].First), max(o.Last, s.NPs[whom].Last)
		v := &s.Verbs[c.Verb]
		o.Former = o.Former || past || !own && (r.yearsAgo(d, s, clause) || c.Kind == syntax.Main && v.Perfect && r.lex.Word(s.Words[v.First]).Text == "had") || n.Up >= 0 && r.head(s, n.Up) == "predecessor" // "Rios, her predecessor as"
		if t := d.toldBy(&o); t != nil {
			if n.First < v.First {
				t.Clause, t.Planned = -1, false // "As minister of Peru, Rios | would be next if the president resigned": she is that now
			}
			if v.Copula && n.First < v.First {
				t.Former = t.Former && (o.Former || r.lookedBack(s, clause))
			}
			continue
		}
		r.settle(d, s, np, o)
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
func (r *Resolver) lookedBack(s *syntax.Sentence, clause int32) bool {
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
func (r *Resolver) spellOf(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if prep := r.lex.Word(n.Prep).Text; prep != "during" && prep != "in" {
		return -1
	}
	if w := r.lex.Word(s.HeadWord(np)); r.lex.Word(s.Words[s.Parts[n.PFirst].First]).Text == "own" || n.PossWord != r.w.his && n.PossWord != r.w.her || !w.Is(lexicon.Tenure) && w.Text != "time" {
		return -1
	}
	for m := np - 1; m > 0; m-- {
		if p := s.NPs[m].PossNP; p > 0 && r.onePerson(d, s, p) >= 0 {
			return p
		}
	}
	return -1
}

// goesAs says whether noun phrase np, behind "as", tells what the subject of a clause
// is where it goes, speaks or takes part, or does something: "went to Peru as special envoy of Norway".
func (r *Resolver) goesAs(s *syntax.Sentence, clause, np int32) bool {
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
		if p := s.HeadPart(s.NPs[m].Up); p == nil || p.Kind == syntax.POffice || s.Class(s.NPs[m].Up) == syntax.CPerson || s.Class(s.NPs[m].Up) == syntax.CName || r.isPost(s, s.NPs[m].Up) {
			return false
		}
	}
	return false
}

// yearsAgo says whether a clause names a year before the article's.
func (r *Resolver) yearsAgo(d *Document, s *syntax.Sentence, clause int32) bool {
	for i := range s.NPs {
		n := &s.NPs[i]
		if n.Clause == clause && n.Last == n.First+1 && d.Past(s.Doc.Of(int(n.First))) {
			return true
		}
	}
	return false
}

// by is the noun phrase that tells who does what a clause in the passive tells; -1 for
// none.
func (r *Resolver) by(s *syntax.Sentence, clause int32) int32 {
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
func (r *Resolver) headedBy(d *Document, s *syntax.Sentence, np int32) int32 {
	person := r.onePerson(d, s, np)
	if person < 0 {
		if a := d.Refs[s.Index][np].Actors; len(a) == 1 && s.Class(np) == syntax.COrg && intergovernmental(&d.Entities[a[0]]) {
			return a[0] // "was appointed mediator by the African Union"
		} else if len(a) == 1 && s.Class(np) == syntax.COffice && r.lex.Offices[s.HeadPart(np).Ref].Kind == lexicon.BodyHead && intergovernmental(&d.Entities[a[0]]) {
			return a[0] // "The Secretary-General appointed X"
		}
		return -1
	}
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		if o := &d.Offices[i]; o.Person == person && (o.Kind == lexicon.BodyHead || o.Kind == lexicon.HeadOfState) && o.Owner >= 0 && !o.Former && d.Entities[o.Owner].Type == model.Organization && intergovernmental(&d.Entities[o.Owner]) {
			return o.Owner
		}
	}
	return -1
}

// given reads the offices after "as" that a noun gives or takes.
func (r *Resolver) given(d *Document, s *syntax.Sentence) {
	for i := range s.NPs {
		np := int32(i)
		p, at := s.HeadPart(np), np
		if x := s.NPs[np].Up; x >= 0 && s.NPs[np].Prep == r.w.of && s.NPs[x].Prep == r.w.to && r.lex.Word(s.HeadWord(x)).Is(lexicon.Station) {
			at = x // "the appointment of X to the post of"
		}
		up := s.NPs[at].Up
		if m := np - 1; up < 0 && m >= 0 && s.NPs[m].Prep == r.w.with && s.NPs[m].Last+2 == s.NPs[np].First && s.Doc.Tokens[s.NPs[m].Last].Kind == text.Comma {
			up = m // "with James Moose, Jr., as chargé d'affaires"
		}
		m := np - 1
		if m >= 0 && s.NPs[np].PossNP == m {
			m--
		}
		if up < 0 && m >= 0 && s.NPs[np].Prep == r.w.as && s.NPs[m].Last+2 == s.NPs[np].First && s.Doc.Tokens[s.NPs[m].Last].Kind == text.Comma {
			if of := r.toldBeside(s, m); of >= 0 && s.NPs[of].Prep == r.w.of {
				up = of // "the appointment of Ana Rios, a lawyer, as ambassador"
			}
		}
		if at == np && s.NPs[np].Prep != r.w.as || up < 0 || p == nil || p.Kind != syntax.POffice || p.Plural {
			continue
		}
		if x := s.NPs[up].Up; x >= 0 && s.NPs[up].Prep == r.w.of && s.Class(up) == syntax.CState && r.named(d, s, x) >= 0 {
			up = x // "the appointment of X of Peru as"
		}
		if x := s.NPs[up].Up; x >= 0 && s.NPs[up].Prep == r.w.of && r.head(s, up) == "service" && r.lex.Word(s.HeadWord(x)).Is(lexicon.Tenure) {
			up = x // "her tenure of service as"
		}
		who := up // "the appointment of X as"
		if x := s.NPs[up].Up; x >= 0 && s.NPs[up].Prep == r.w.of {
			up = x
		} else {
			who = s.NPs[up].PossNP // "X's appointment as"
		}
		noun := r.lex.Word(s.HeadWord(up))
		ok := noun.Is(lexicon.Appointment | lexicon.Nomination | lexicon.Resignation)
		if r.credentials(s, who) && noun.Text == "presentation" { // "X's presentation of his credentials as"
			who, ok = s.NPs[up].PossNP, true
		}
		if noun.Is(lexicon.Tenure) && (who >= 0 && r.named(d, s, who) >= 0 || s.NPs[up].PossWord != 0) {
			ok = true // "during X's first term as", "his rule as"
		}
		if (noun.Is(lexicon.Journey) || s.Class(up) == syntax.CEvent) && who >= 0 && who == s.NPs[up].PossNP && r.named(d, s, who) >= 0 {
			ok = true // "It was X's first foreign trip as"
		}
		if r.named(d, s, up) >= 0 && (s.NPs[up].Lead != up || r.comprised(s, up)) && s.NPs[np].First == s.NPs[up].Last+1 && !r.namesTo(s, s.NPs[up].Lead) { // "X as minister of mines; Y as minister of health"
			who, ok = up, true
		}
		if up == 0 && r.named(d, s, up) >= 0 && !s.Heading && !verbal(s) { // an entry of a list, "Ana Rios of Peru as special envoy."
			who, ok = up, true
		}
		lead := s.NPs[up].Lead
		if s.NPs[lead].Prep == r.w.with && r.named(d, s, up) >= 0 { // "was opened, with X as chargé d'affaires and Y as consul"
			who, ok = up, true
		}
		if s.NPs[up].Prep == r.w.to && r.exequatur(s, up) && r.named(d, s, up) >= 0 { // "issued an exequatur to X as consul"
			who, ok = up, true
		}
		if !ok || s.NPs[up].Neg || s.NPs[up].PossWord != 0 && r.credentials(s, up) { // who presents his own: see accredited
			continue
		}
		if cl := s.NPs[up].Clause; who < 0 && cl >= 0 && !s.Verbs[s.Clauses[cl].Verb].Passive && s.Clauses[cl].Obj >= 0 && r.verbOf(s, cl).OfOffice(lexicon.Unseats) {
			continue // "removed Ana Rios from her position as": see career
		}
		person := int32(-1)
		if who >= 0 {
			person = r.onePerson(d, s, who)
		} else if ref := r.Possessor(d, s, up); s.NPs[up].PossWord != 0 && len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person { // "in his capacity as"
			person, who = ref.Actors[0], up
		}
		if rank := r.rankFor(s, up); rank >= 0 && who == up { // of him who gets it, not of who nominates him
			for m := rank - 1; m >= 0; m-- {
				if e := r.onePerson(d, s, m); e >= 0 {
					person = e
					break
				}
			}
		}
		if person < 0 {
			continue
		}
		giver := int32(-1)
		if noun.Is(lexicon.Appointment | lexicon.Nomination) {
			giver = r.appointing(d, s, up, ofBody[r.lex.Offices[p.Ref].Kind])
			if giver < 0 && r.lex.Offices[p.Ref].Kind == lexicon.Diplomat {
				giver = r.announcedBy(d, s, up)
			}
		}
		before := len(d.Offices)
		if last := before - 1; lead != up && s.NPs[lead].Prep == r.w.with && last >= 0 && d.Offices[last].Sentence == s.Index {
			giver = d.Offices[last].Owner // "with X as its president and Y as prime minister"
		}
		if !r.titleFrom(d, s, np, person, giver, r.acceptedBy(d, s, up), "title.noun") {
			continue
		}
		for k := before; k < len(d.Offices); k++ {
			o := &d.Offices[k]
			o.First = min(s.NPs[up].First, s.NPs[who].First, o.First)
			spent := s.NPs[up].Clause >= 0 && s.NPs[up].First < s.Verbs[s.Clauses[s.NPs[up].Clause].Verb].First && r.spellOver(s, s.NPs[up].Clause, up)
			o.Planned, o.Former, o.Noun = o.Planned || noun.Is(lexicon.Nomination), o.Former || spent || noun.Is(lexicon.Resignation) || noun.Is(lexicon.Tenure) && (r.lex.Word(s.NPs[up].Prep).Text == "after" || r.leftDuring(d, s, person)) || r.lost(s, up), up+1
			if who == up {
				o.Noun = 0 // "includes former mayor X as minister": former is no word about that
			}
			if noun.Is(lexicon.Tenure) && slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
				return c.Subj >= 0 && nominee(s, c.Subj) && r.onePerson(d, s, c.Subj) == person
			}) {
				o.Former, o.Planned = false, true // "Ana Rios, of Ohio, to be a representative to the assembly during her tenure as"
			}
			if rank := r.rankFor(s, up); rank >= 0 && noun.Is(lexicon.Tenure) {
				o.Former, o.Planned = false, s.NPs[rank].Prep == r.w.for_ // "for the rank of ambassador during her tenure as"
			}
		}
		for c := range s.Clauses {
			if noun.Is(lexicon.Tenure) && r.inherits(s, int32(c), up) {
				r.passesTo(d, s, int32(c), before)
			}
		}
	}
}

// rankFor is the rank that somebody is given or is to have for the time of noun phrase np: "| the rank of ambassador during her
// tenure as envoy"; -1 for none.
func (r *Resolver) rankFor(s *syntax.Sentence, np int32) int32 {
	for i := 0; i < 3 && np >= 0; i++ {
		if np = s.NPs[np].Up; np >= 0 && strings.EqualFold(r.head(s, np), "rank") {
			return np
		}
	}
	return -1
}

// toldBeside is whom an aside tells more of that ends with noun phrase np: "Ana Rios, | a lawyer", "Ana Rios, daughter | of
// President Rios"; -1 for nobody.
func (r *Resolver) toldBeside(s *syntax.Sentence, np int32) int32 {
	for n := 0; n < 3 && apposedTo(s, np) < 0 && s.NPs[np].Prep == r.w.of && s.NPs[np].Up >= 0; n++ {
		np = s.NPs[np].Up
	}
	if of := apposedTo(s, np); of >= 0 {
		return of
	}
	if m := np - 1; m >= 0 && r.lex.Head(s.HeadWord(np))&lexicon.Kin != 0 && s.NPs[m].Last+1 == s.NPs[np].First && s.Doc.Tokens[s.NPs[m].Last].Kind == text.Comma {
		return m
	}
	return -1
}

// inherits says whether a clause tells that its subject comes to what noun phrase np names, and another
// had: "took over Ana Rios's role as head of", "assumed her duties as".
func (r *Resolver) inherits(s *syntax.Sentence, clause, np int32) bool {
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

// passesTo makes the offices from before on former, and gives them to the subject of a clause that
// comes to them.
func (r *Resolver) passesTo(d *Document, s *syntax.Sentence, clause int32, before int) {
	v := &s.Verbs[s.Clauses[clause].Verb]
	heir := r.personAt(d, s, s.Clauses[clause].Subj)
	for k, last := before, len(d.Offices); k < last; k++ {
		o := d.Offices[k]
		if o.Person == heir || v.Modal != 0 {
			continue
		}
		d.Offices[k].Former = true
		if heir >= 0 {
			o.Person, o.Former, o.Noun, o.Clause, o.First = heir, false, 0, clause, v.First
			d.hold(o)
		}
	}
}

// acceptedBy is the state that accepts the credentials which noun phrase np names: "Ghana accepted the
// credentials of X as Minister of Togo"; -1 for none.
func (r *Resolver) acceptedBy(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || s.Clauses[c].Subj < 0 || !r.verbOf(s, c).OfOffice(lexicon.Accepts) || !r.credentials(s, np) {
		return -1
	}
	who := s.Clauses[c].Subj
	if g := s.Clauses[c].Gov; s.Class(who) == syntax.CPron && g >= 0 { // "Italy was recognized by Ghana when it accepted": who recognizes accepts
		if who = s.Clauses[g].Subj; s.Verbs[s.Clauses[g].Verb].Passive {
			who = r.by(s, g)
		}
	}
	if who < 0 {
		return -1
	}
	return r.headOf(d, s, who)
}

// exequatur says whether what is given to whom noun phrase np names is leave to act as a consul: "issued
// an exequatur to | X", "An exequatur was granted to | X", not "refused an exequatur to".
func (r *Resolver) exequatur(s *syntax.Sentence, np int32) bool {
	x, c := s.NPs[np].Up, s.NPs[np].Clause
	if x >= 0 && c < 0 {
		c = s.NPs[x].Clause
	} else if c >= 0 && s.Verbs[s.Clauses[c].Verb].Passive {
		x = s.Clauses[c].Subj
	}
	if !r.credentials(s, x) || c < 0 {
		return false
	}
	return !r.lex.In(lexicon.Refuses, s.Verbs[s.Clauses[c].Verb].Lemma)
}

// verbal says whether a sentence has a finite verb.
func verbal(s *syntax.Sentence) bool {
	return slices.ContainsFunc(s.Verbs, func(v syntax.Verb) bool { return v.Form == syntax.Finite })
}

// ofBody are the kinds of offices within an organization that its head gives.
var ofBody = map[lexicon.OfficeKind]bool{lexicon.Envoy: true, lexicon.Official: true, lexicon.BodyHead: true, lexicon.Military: true}

// appointing is who gives the office that noun phrase np tells of: whose appointment it is,
// "Togo's appointment of X as envoy", or the state or, for an office within an organization,
// the organization whose head a clause tells of it, "The Secretary-General announced the
// appointment of X as his envoy"; -1 for none.
func (r *Resolver) appointing(d *Document, s *syntax.Sentence, np int32, within bool) int32 {
	if owner := s.NPs[np].PossNP; owner >= 0 {
		if e := r.partOwner(d, s, owner); e >= 0 && (d.Entities[e].Type == model.State || within) {
			return e
		}
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj != np || cl.Subj < 0 || s.Verbs[cl.Verb].Passive {
			continue
		}
		if within {
			if e := r.headedBy(d, s, s.NPs[cl.Subj].Lead); e >= 0 {
				return e
			}
		}
		if s.Class(cl.Subj) == syntax.CState && r.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Speaks) {
			return r.partOwner(d, s, cl.Subj) // "Ghana announced the nomination of X as ambassador"
		}
	}
	return -1
}

// announcedBy is the state whose officer announces what noun phrase np tells of: "Foreign Minister Lund announced | the
// appointment of X as chargé d'affaires"; -1 for none.
func (r *Resolver) announcedBy(d *Document, s *syntax.Sentence, np int32) int32 {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj != np || cl.Subj < 0 || s.Verbs[cl.Verb].Passive || !r.verbOf(s, int32(c)).Does(lexicon.Speaks) {
			continue
		}
		if e := r.onePerson(d, s, cl.Subj); e >= 0 {
			return d.country(e)
		}
	}
	return -1
}

// lost says whether a clause tells that the post which noun phrase np names is left or taken
// away: "quit her post as", "stepped down from his post as".
func (r *Resolver) lost(s *syntax.Sentence, np int32) bool {
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

// leftDuring says whether a clause of the sentence tells that a person's time in office ended before it was over: "resigned two years
// into her term as", "died during his second term as", not "resigned from the party during".
func (r *Resolver) leftDuring(d *Document, s *syntax.Sentence, person int32) bool {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if v.Neg || v.Modal != 0 || !v.Past && !v.Perfect || c.Subj < 0 || r.personAt(d, s, c.Subj) != person {
			continue
		}
		w := r.lex.Word(v.Lemma)
		left := false
		switch w.Text {
		case "resign", "quit", "die":
			left = c.Obj < 0 && !v.Passive
		case "step", "stand":
			left = v.Last < s.Last && s.Doc.Of(int(v.Last)) == "down" || s.Doc.Of(int(v.Last-1)) == "down"
		case "flee":
			left = true
		default:
			left = v.Passive && (w.OfOffice(lexicon.Unseats) || w.Text == "assassinate" || w.Text == "kill")
		}
		if left && !slices.ContainsFunc(s.NPs, func(n syntax.NP) bool { return n.Clause == int32(i) && n.Prep == r.w.from && n.Up < 0 }) {
			return true
		}
	}
	return false
}

// completes says whether a verb tells that its object is over: "after completing her term as", not "is
// completing".
func (r *Resolver) completes(v *syntax.Verb) bool {
	return r.lex.Word(v.Lemma).Does(lexicon.Ends) && (v.Past || v.Perfect || v.Form == syntax.Gerund && v.Prep != 0) && v.Modal == 0 && !v.Neg
}

// comprised says whether noun phrase np is counted among those of whom the sentence tells: "the
// cabinet includes X as minister", "named two envoys: X as ambassador to Peru and".
func (r *Resolver) comprised(s *syntax.Sentence, np int32) bool {
	if n := &s.NPs[np]; n.Next >= 0 && n.First > s.First && s.Doc.Tokens[n.First-1].Kind == text.Colon {
		return true
	}
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		v := &s.Verbs[c.Verb]
		return c.Obj == np && !v.Passive && r.lex.Word(v.Lemma).Does(lexicon.Comprises)
	})
}

// namesTo says whether noun phrase np is whom a clause gives offices, see complement.
func (r *Resolver) namesTo(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		v := &s.Verbs[c.Verb]
		return c.Obj == np && !v.Passive && r.lex.Word(v.Lemma).OfOffice(lexicon.TakesOffice)
	})
}

// gives says whether the office that is a verb's complement is its object's: "named
// the former general", "ousted the president".
func gives(verb *lexicon.Word) bool { return verb.OfOffice(lexicon.GivesOffice | lexicon.Unseats) }

// complement reads an office that is the complement of a clause's verb.
func (r *Resolver) complement(d *Document, s *syntax.Sentence, clause int32, verb *lexicon.Word) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	subj := c.Subj
	if !v.Passive && !v.Copula && c.Obj >= 0 && r.onePerson(d, s, c.Obj) >= 0 {
		subj = c.Obj // "Parliament elected X president"
	}
	made := s.Heading && v.Past && c.Obj >= 0 && s.Class(c.Obj) == syntax.COffice && s.NPs[c.Obj].Det == 0 && s.NPs[c.Obj].PossNP < 0 // "Former president X named UN envoy"
	if subj < 0 || subj == c.Subj && !v.Passive && !v.Copula && c.Obj >= 0 && !made && (gives(verb) || verb.OfOffice(lexicon.HostsEnvoy) && (r.credentials(s, c.Obj) || !r.lex.Word(s.HeadWord(c.Obj)).Is(lexicon.Appointment|lexicon.Station))) {
		return // "Trump named the former general", "Polk accepted his credentials as envoy": neither was one
	}
	if c.Kind == syntax.Xcomp && subj == c.Subj {
		subj = r.chosen(d, s, clause)
	}
	person := r.onePerson(d, s, subj)
	if person < 0 || s.Class(subj) == syntax.COffice && !(c.Kind == syntax.Relative && s.Doc.Tokens[s.NPs[subj].Last].Kind == text.Comma) { // not "The minister, who had been consul"
		will := r.lex.Word(v.Modal).Text == "will"
		if v.Copula && c.Obj >= 0 && r.named(d, s, c.Obj) >= 0 && !v.Neg && (v.Modal == 0 || will) { // "Ghana's new president is X"
			before := len(d.Offices)
			for _, m := range r.members(s, c.Obj) { // "The delegates of Peru were X and Y"
				if who := r.named(d, s, m); who >= 0 {
					r.titleOf(d, s, subj, who, "title.is")
				}
			}
			gone := v.Past && r.longAgo(d, s, clause) // "The last king to visit Peru was X, in 1928"
			for k := before; k < len(d.Offices); k++ {
				d.Offices[k].Planned = d.Offices[k].Planned || will
				d.Offices[k].Former = d.Offices[k].Former || gone
			}
		}
		return
	}
	before := len(d.Offices)
	r.complementOf(d, s, clause, verb, subj)
	if !r.sharedTitle(d, s, c, subj) {
		return
	}
	others := r.members(s, subj)[1:]
	var posts []int // d.Offices: where the first of them is sent, and where the others are
	for k := before; k < len(d.Offices); k++ {
		if o := &d.Offices[k]; o.Person == person && o.Kind == lexicon.Diplomat && o.Target >= 0 {
			posts = append(posts, k)
		}
	}
	if len(posts) == len(others)+1 { // "named X and Y as ambassadors to Peru and Chile"
		for i, m := range others {
			d.Offices[posts[i+1]].Person = r.named(d, s, m)
		}
		return
	}
	for k, end := before, len(d.Offices); k < end; k++ {
		if d.Offices[k].Person != person {
			continue
		}
		for _, m := range others { // "X and Y were appointed ministers"
			o := d.Offices[k]
			o.Person = r.named(d, s, m)
			d.hold(o)
		}
	}
}

// sharedTitle says whether the several persons who are the subject or the object of a clause, and nobody else, have the
// title in the plural that is its complement, of one post: "X and Y were appointed consuls in Egypt".
func (r *Resolver) sharedTitle(d *Document, s *syntax.Sentence, c *syntax.Clause, subj int32) bool {
	if subj != c.Subj && subj != c.Obj || s.NPs[subj].Next < 0 || s.NPs[subj].Lead != subj {
		return false
	}
	if slices.ContainsFunc(r.members(s, subj), func(m int32) bool { return r.named(d, s, m) < 0 }) {
		return false
	}
	several := false
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != 0 && n.Up >= 0 && n.Next >= 0 && s.Class(n.Up) == syntax.COffice && len(r.members(s, int32(m))) != len(r.members(s, subj)) {
			return false // "X, Y and Z were named ambassadors to France and Spain"
		}
		p := s.HeadPart(int32(m))
		several = several || (c.Obj == int32(m) || n.Prep == r.w.as) && p != nil && p.Kind == syntax.POffice && p.Plural
	}
	return several
}

// asOne says whether a title that is often written in the plural for the singular is of the one person who
// noun phrase subj names: "Ana Rios became chargés d'affaires".
func (r *Resolver) asOne(s *syntax.Sentence, title *syntax.Part, subj int32) bool {
	return strings.HasPrefix(r.lex.Offices[title.Ref].ID, "charge-d-") && s.NPs[s.NPs[subj].Lead].Next < 0
}

// appointive says whether noun phrase np is an office to which governments appoint, and no party nominates: "for ambassador
// to Chad", not "for president".
func (r *Resolver) appointive(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.POffice {
		return false
	}
	kind := r.lex.Offices[p.Ref].Kind
	return kind == lexicon.Diplomat || kind == lexicon.Envoy || kind == lexicon.Minister
}

// yetToEnd says whether a clause tells of the end of an office as not there yet: "will resign as",
// "said she would resign as", "refused to resign as", "is to resign as".
func (r *Resolver) yetToEnd(d *Document, s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if r.longAgo(d, s, clause) {
		return false // "would resign as president in 1998"
	}
	if v.Neg || v.Modal != 0 {
		return !v.Perfect && (r.lex.Word(v.Modal).Text != "would" || c.Kind == syntax.Complement)
	}
	if v.Form != syntax.Infinitive || c.Gov < 0 {
		return false
	}
	g := &s.Verbs[s.Clauses[c.Gov].Verb]
	switch w := r.lex.Word(g.Lemma).Text; {
	case w == "be", w == "become":
		return c.GovNP < 0 // not "was the first to resign as"
	case r.lex.In(lexicon.MakesDo, g.Lemma):
		return g.Neg || g.Modal != 0 || !g.Past && !g.Perfect && !g.Passive
	}
	return true
}

// chosen is whom an infinitive gives the office that it tells, where that is not its subject
// by the grammar: "X, the president's choice to be ambassador", "confirmed X, to be
// ambassador".
func (r *Resolver) chosen(d *Document, s *syntax.Sentence, clause int32) int32 {
	c := &s.Clauses[clause]
	if of := c.GovNP; of >= 0 && r.choice(s, of) {
		if named := apposedTo(s, of); named >= 0 {
			return named
		}
	}
	if c.Gov >= 0 {
		g := &s.Clauses[c.Gov]
		if g.Obj >= 0 && g.Obj != c.Subj && g.Subj == c.Subj && gives(r.lex.Word(s.Verbs[g.Verb].Lemma)) && r.onePerson(d, s, g.Obj) >= 0 {
			return g.Obj
		}
	}
	return c.Subj
}

// nextNamed is the noun phrase right before np, or the one which that is in apposition to;
// -1 for none.
func (r *Resolver) nextNamed(s *syntax.Sentence, np int32) int32 {
	x := np - 1
	if x < 0 || s.NPs[np].First > s.NPs[x].Last+2 {
		return -1
	}
	if of := apposedTo(s, x); of >= 0 {
		return of
	}
	return x
}

// choice says whether a noun phrase calls somebody the one who is to have an office.
func (r *Resolver) choice(s *syntax.Sentence, np int32) bool {
	w := r.lex.Word(s.HeadWord(np))
	return w.Is(lexicon.Nominee) && !w.Plural
}

// dealtWith is the state that the clause above one says was recognized or dealt with, whose envoy is received:
// "recognized the independence of Chile when President Monroe received X as minister"; -1 for none.
func (r *Resolver) dealtWith(d *Document, s *syntax.Sentence, clause int32) int32 {
	g := s.Clauses[clause].Gov
	if g < 0 || s.Clauses[g].Obj < 0 {
		return -1
	}
	obj, with := s.Clauses[g].Obj, r.w.of
	switch r.verbOf(s, g).Text {
	case "recognize", "recognise":
	case "establish", "open", "enter":
		with = r.w.with // "established diplomatic relations with Chile"
	default:
		return -1
	}
	if s.Class(obj) == syntax.CState && with == r.w.of {
		return d.stateOf(&d.Refs[s.Index][obj])
	}
	for m := obj + 1; m < int32(len(s.NPs)) && m <= obj+2; m++ {
		if s.NPs[m].Prep == with && s.Class(m) == syntax.CState {
			return r.partOwner(d, s, m)
		}
	}
	return -1
}

// complementOf gives the one whom noun phrase subj of a clause stands for the office
// that is the complement of its verb.
func (r *Resolver) complementOf(d *Document, s *syntax.Sentence, clause int32, verb *lexicon.Word, subj int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	person := r.onePerson(d, s, subj)
	giver, post := int32(-1), int32(-1)                   // "Washington sent X to La Paz as chargé d'affaires"
	if verb.Text == "serve" && c.Obj >= 0 && !v.Passive { // "served the Soviet Union as ambassador"
		giver = d.stateOf(&d.Refs[s.Index][c.Obj])
	}
	if subj != c.Subj && c.Subj >= 0 {
		if giver = r.headOf(d, s, c.Subj); giver < 0 && (verb.Text == "elect" || verb.Text == "reelect" || verb.Text == "choose") && s.Class(c.Subj) == syntax.CNoun {
			giver = r.partOwner(d, s, c.Subj) // "Finnish voters elected X president"
		}
		post = r.sentTo(d, s, clause)
	} else if v.Passive { // "was sent to Oslo as"
		post = r.sentTo(d, s, clause)
	}
	nominee := false
	if c.Kind == syntax.Xcomp {
		giver, nominee = r.appointer(d, s, clause)
		nominee = nominee || c.GovNP >= 0 && r.choice(s, c.GovNP)
	}
	by := c.Subj
	if v.Passive {
		by = r.by(s, clause)
	}
	ends := verb.OfOffice(lexicon.EndsOffice)
	still := ends && r.yetToEnd(d, s, clause)
	several := false // one office was read: before the next one another person may be named
	for np := int32(0); np < int32(len(s.NPs)); np++ {
		n := &s.NPs[np]
		lead := &s.NPs[n.Lead]
		as := n.Clause == clause && (n.Prep == r.w.as || n.Lead != np && lead.Prep == r.w.as && lead.Clause == clause)
		picked := n.Prep == r.w.for_ && n.Det == 0 && n.PossWord == 0 && (n.Clause == clause || n.Up >= 0 && n.Up == c.Obj) && n.First >= v.Last && verb.OfOffice(lexicon.GivesOffice|lexicon.PlansOffice) && r.appointive(s, np) // "chose X for ambassador to Chad"
		as = as || picked
		object := np == c.Obj || np == c.Obj2 || n.Clause == clause && n.Lead != np && (n.Lead == c.Obj || c.Obj2 >= 0 && n.Lead == c.Obj2 && r.nameAhead(d, s, np) >= 0)
		if !as && (!object || verb.OfOffice(lexicon.AsOffice)) || n.Neg || n.Apposed {
			continue
		}
		title := max(np, r.oneOf(s, np)) // "was named one of Peru's vice presidents"
		p := s.HeadPart(title)
		if p == nil || p.Kind != syntax.POffice || p.Plural && title == np && !r.sharedTitle(d, s, c, subj) && !r.asOne(s, p, subj) {
			continue
		}
		if as && r.inSpell(s, np, c.Obj) {
			continue
		}
		if as && verb.Text == "spend" && n.First < v.First {
			continue // "As president, Rios spent years abroad"
		}
		if verb.OfOffice(lexicon.HostsEnvoy) {
			if x := &r.lex.Offices[p.Ref]; x.Kind != lexicon.Diplomat && x.Kind != lexicon.Envoy && x.ID != "minister" {
				continue
			}
			if giver, post = -1, giver; c.Kind == syntax.Xcomp && subj != c.Subj && c.Subj >= 0 {
				post = r.headOf(d, s, c.Subj) // "France refused to receive him as minister"
			}
			if subj == c.Obj {
				giver = r.dealtWith(d, s, clause)
			}
		}
		from := giver
		k := r.lex.Offices[p.Ref].Kind
		colleague := r.lex.Offices[p.Ref].ID == "commissioner" || r.lex.Offices[p.Ref].ID == "mediator" // "The president of the European Commission named X justice commissioner"
		if from < 0 && by >= 0 && by != subj && (k == lexicon.Envoy || k == lexicon.Diplomat || colleague || v.Passive) && gives(verb) {
			if from = r.headOf(d, s, by); from < 0 && (k == lexicon.Envoy || colleague) {
				from = r.headedBy(d, s, by)
			}
		}
		if from < 0 && subj == c.Subj && !stateOnly(k) && k != lexicon.Diplomat {
			from = r.bodyAhead(d, s, clause)
		}
		before := len(d.Offices)
		who, whose := person, subj
		if up := lead.Up; as && !p.Plural && up >= 0 && up != subj && s.NPs[up].Lead == s.NPs[subj].Lead {
			if e := r.named(d, s, up); e >= 0 { // "named X as envoy to NATO and Y as ambassador to Mexico"
				who, whose = e, up
			}
		} else if x := r.nextNamed(s, np); as && several && x > subj && (subj == c.Obj || v.Passive) {
			if e := r.named(d, s, x); e >= 0 { // "named X, a banker, as envoy to NATO and Y, a judge, as ambassador to Mexico"
				who, whose = e, x
			} else if s.Class(x) == syntax.CName && (s.NPs[x].Up < 0 || s.NPs[x].Lead != x) {
				continue // of somebody else, whoever that is
			}
		}
		own := r.nameAhead(d, s, np)
		if own >= 0 && n.Lead != np {
			who, whose = own, np
		}
		if !r.titleFrom(d, s, title, who, from, post, "title.verb") {
			continue
		}
		several = true
		if x := r.whoRules(d, s, clause, whose, &d.Offices[before]); x != nil {
			d.Offices[before].Person, d.Offices[before].Owner = x.Person, x.Owner
			d.Refs[s.Index][whose].Actors = []int32{x.Person}
		}
		for k := before; k < len(d.Offices); k++ {
			o := &d.Offices[k]
			if own >= 0 && o.entry >= 0 {
				o.Role = r.lex.Offices[o.entry].Name
			}
			o.First = min(s.NPs[whose].First, o.First)
			if !r.announces(s, clause) && !still {
				o.Clause = clause
			}
			o.Planned = o.Planned || nominee || picked || verb.OfOffice(lexicon.PlansOffice) && !d.stopgap(o) // who is designated chargé is that
			o.Former = o.Former || ends && !still || r.pastState(d, s, clause) && !r.negotiates(s, np) && !r.oneOfThose(d, s, np, o) || r.afterwards(s, clause) || d.wasOnce(o) && r.longAgo(d, s, clause)
		}
	}
}

// whoRules is the office of him who is meant by a pronoun that comes to an office at the head of a state, by the time of which
// the sentence only dates what it tells: of somebody it names before, whom the story has told to be at that head: "Vera met Rios
// once, before | he became president", of President Rios; nil where the pronoun may stand for whoever it does.
func (r *Resolver) whoRules(d *Document, s *syntax.Sentence, clause, subj int32, o *Office) *Office {
	c := &s.Clauses[clause]
	if s.Class(subj) != syntax.CPron || c.Kind != syntax.Adverbial || r.lex.Word(c.Sub).Text == "if" || o.Kind != lexicon.HeadOfState && o.Kind != lexicon.HeadOfGovernment {
		return nil
	}
	leads := func(e int32) *Office {
		for i := d.lately(); i < len(d.Offices) && d.Offices[i].Sentence < s.Index; i++ {
			if x := &d.Offices[i]; x.Person == e && x.entry == o.entry && x.Owner >= 0 && (x.Owner == o.Owner || o.Guess) {
				return x
			}
		}
		return nil
	}
	if leads(o.Person) != nil {
		return nil
	}
	for m := subj - 1; m >= 0; m-- {
		e := r.onePerson(d, s, m)
		if e < 0 || e == o.Person || s.Class(m) == syntax.CPron {
			continue
		}
		if x := leads(e); x != nil {
			return x
		}
	}
	return nil
}

// bodyAhead is the body that a clause says ahead of its subject he had an office at: "At the World Bank, Rios was
// vice president for Africa"; -1 for none.
func (r *Resolver) bodyAhead(d *Document, s *syntax.Sentence, clause int32) int32 {
	c := &s.Clauses[clause]
	if s.Verbs[c.Verb].Passive {
		return -1
	}
	for np := range c.Subj {
		if n := &s.NPs[np]; n.Prep == r.w.at && n.Clause == clause && n.Up < 0 && s.Class(np) == syntax.COrg {
			return r.power(d, s, np)
		}
	}
	return -1
}

// nameAhead is the person whose name stands right before the title of a noun phrase that goes on
// a list of those appointed: "named Ana Rios ambassador to Peru and | Luis Vera ambassador to
// Chile"; -1 for none.
func (r *Resolver) nameAhead(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.PFirst+1 != n.Head || s.Parts[n.PFirst].Kind != syntax.PName || n.Det != 0 {
		return -1
	}
	name := &s.Parts[n.PFirst]
	for i := name.First; i < name.Last; i++ {
		if w := r.lex.Word(s.Words[i]); w.Known() && !w.Given {
			return -1 // "Consul and Senior Civilian Representative"
		}
	}
	if name.Last-name.First < 2 {
		return -1
	}
	return r.person(d, s.Text(name.First, name.Last), -1)
}

// announces says whether a clause, or that of the verb whose infinitive it is, tells a nomination
// as one that is meant, which is how governments announce it: "intends to nominate Ana Rios",
// "intends to nominate Ana Rios to be ambassador".
func (r *Resolver) announces(s *syntax.Sentence, clause int32) bool {
	for c := clause; c >= 0 && s.Clauses[c].Kind == syntax.Xcomp; c = s.Clauses[c].Gov {
		g := s.Clauses[c].Gov
		if g < 0 || !r.verbOf(s, c).OfOffice(lexicon.PlansOffice) {
			continue
		}
		v := &s.Verbs[s.Clauses[g].Verb]
		return r.lex.Word(v.Lemma).Text == "intend" && !v.Neg && v.Modal == 0
	}
	return false
}

// appointer is the state of who names the subject of an infinitive for the office it
// tells, and whether that was only proposed: "Obama nominated X to be ambassador",
// "Clinton's nomination of X to serve as", "X, of Ohio, to be Under Secretary of Energy"; -1 for none.
func (r *Resolver) appointer(d *Document, s *syntax.Sentence, clause int32) (int32, bool) {
	c := &s.Clauses[clause]
	if m := c.Subj + 1; c.Subj >= 0 && nominee(s, c.Subj) && m < int32(len(s.NPs)) && s.NPs[m].Prep == r.w.of {
		if p := s.HeadPart(m); p != nil && r.townIn(d, p) == "USA" {
			return d.entity(r.lex.Index("USA")), true
		}
	}
	if c.Gov < 0 || c.Subj < 0 || s.Clauses[c.Gov].Subj < 0 {
		return -1, false
	}
	g := &s.Clauses[c.Gov]
	if s.Verbs[g.Verb].Passive {
		by := r.by(s, c.Gov)
		if by < 0 || g.Subj != c.Subj || s.Class(by) != syntax.COrg || !gives(r.lex.Word(s.Verbs[g.Verb].Lemma)) {
			return -1, false
		}
		return r.power(d, s, by), false // "was named by the African Union | to act as"
	}
	if w := r.lex.Word(s.Verbs[g.Verb].Lemma); g.Obj == c.Subj && gives(w) {
		return r.headOf(d, s, g.Subj), w.OfOffice(lexicon.PlansOffice)
	}
	if up := s.NPs[c.Subj].Up; up >= 0 && s.NPs[c.Subj].Prep == r.w.of {
		if w := r.lex.Word(s.HeadWord(up)); w.Is(lexicon.Appointment | lexicon.Nomination) {
			return r.headOf(d, s, g.Subj), w.Is(lexicon.Nomination)
		}
	}
	return -1, false
}

// sentTo is the state to which a clause sends somebody; -1 for none.
func (r *Resolver) sentTo(d *Document, s *syntax.Sentence, clause int32) int32 {
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause == clause && n.Prep == r.w.to {
			return d.stateAt(r, s, int32(m))
		}
	}
	return -1
}

// arrivesIn is the state to which the subject of a clause comes, other than his own; -1 for
// none.
func (r *Resolver) arrivesIn(d *Document, s *syntax.Sentence, clause, own int32) int32 {
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Clause != clause || n.Prep != r.w.to && n.Prep != r.w.in {
			continue
		}
		if e := d.stateAt(r, s, int32(m)); e >= 0 && e != own {
			return e
		}
	}
	return -1
}

// envoyTitle says whether a noun phrase begins with the title of a diplomat: "the Peruvian envoy
// Ana Rios | was appointed to".
func (r *Resolver) envoyTitle(s *syntax.Sentence, np int32) bool {
	return r.hasTitleOf(s, np, func(kind lexicon.OfficeKind) bool { return kind == lexicon.Diplomat })
}

// presents says whether a noun phrase is the subject of a clause that tells of
// credentials, or they are told to be his: "the credentials of Minister Adams".
func (r *Resolver) presents(s *syntax.Sentence, np int32) bool {
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
func (r *Resolver) headOf(d *Document, s *syntax.Sentence, np int32) int32 {
	all := r.refOf(d, s, np)
	ref := &all
	if st := d.stateOf(ref); st >= 0 {
		return st
	}
	if len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person {
		if st := r.termState(d, ref.Actors[0]); st >= 0 && d.Entities[st].Type == model.State {
			return st
		}
	}
	return -1
}

// credentials says whether a noun phrase names the letters that an envoy brings or gets:
// "credentials", "letters of credence", "accreditation letters", "diplomatic papers", "an
// exequatur".
func (r *Resolver) credentials(s *syntax.Sentence, np int32) bool {
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

// pastState says whether a clause tells of a state that was, not of a change:
// "was president", "served as minister". What somebody said that she was she may still be, unless
// a year or a word says when.
func (r *Resolver) pastState(d *Document, s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if c.Kind == syntax.Xcomp && c.Gov >= 0 && r.verbOf(s, c.Gov).Text == "use" {
		return true // "used to be"
	}
	if v.Copula && v.Past && r.untilThen(s, v) {
		return true
	}
	if v.Perfect && !v.Past && r.looksBack(s, v) {
		return true
	}
	if !v.Past || v.Perfect || c.Kind == syntax.Complement && !r.formerly(s, v) && !r.longAgo(d, s, clause) || r.ranked(s, c) || r.turnedRound(s, c) || r.whichOne(s, c) {
		return false
	}
	return r.lex.Word(v.Lemma).OfOffice(lexicon.Serves) || v.Copula && v.Lemma == r.w.be
}

// looksBack says whether a verb in the perfect sums up a career, in a sentence that does not say since when or how
// long: "has also served as consul in Oslo", not "has served as consul since 2010".
func (r *Resolver) looksBack(s *syntax.Sentence, v *syntax.Verb) bool {
	if w := r.lex.Word(v.Lemma).Text; w != "serve" && !(w == "work" && v.Last < s.Last && s.Words[v.Last] == r.w.as) || v.Neg || v.Modal != 0 {
		return false
	}
	return !slices.ContainsFunc(s.Words[s.First:s.Last], func(w int32) bool {
		switch strings.TrimSuffix(r.lex.Word(w).Text, "s") {
		case "since", "year", "month", "week", "decade", "term", "now", "currently", "today", "still", "long":
			return true
		}
		return false
	})
}

// untilThen says whether the words of a verb tell until when something was: "had until last week been speaker".
func (r *Resolver) untilThen(s *syntax.Sentence, v *syntax.Verb) bool {
	for i := v.First + 1; i < v.Last; i++ {
		if r.lex.Word(s.Words[i]).Text == "until" {
			return r.lex.Word(s.Words[i+1]).Text != "now"
		}
	}
	return false
}

// whichOne says whether a clause tells which of those who held it an officer is, whose title is
// said before: "President Ruiz was the president who kept his word".
func (r *Resolver) whichOne(s *syntax.Sentence, c *syntax.Clause) bool {
	if c.Subj < 0 || c.Obj < 0 || s.NPs[c.Obj].Det != r.w.the {
		return false
	}
	n, title := &s.NPs[c.Subj], s.HeadPart(c.Obj)
	return title != nil && slices.ContainsFunc(s.Parts[n.PFirst:n.Head], func(p syntax.Part) bool { return p.Kind == syntax.POffice && p.Ref == title.Ref }) &&
		slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Kind == syntax.Relative && x.Subj == c.Obj })
}

// turnedRound says whether the "was" of a clause belongs to a participle that begins it: "Also
// elected was Ana Rios as speaker".
func (r *Resolver) turnedRound(s *syntax.Sentence, c *syntax.Clause) bool {
	v := &s.Verbs[c.Verb]
	return v.Copula && c.Subj >= 0 && s.NPs[c.Subj].First == v.Last && slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		return x.Kind == syntax.Participial && x.Subj == c.Subj && s.Verbs[x.Verb].Passive && s.Verbs[x.Verb].Last <= v.First
	})
}

// wasOnce says whether the story has told of an officer before that he is one of the same
// state or body no more: "the former president, who died".
func (d *Document) wasOnce(o *Office) bool {
	if o.Kind == lexicon.Diplomat || o.Kind == lexicon.Envoy {
		return false
	}
	for i := len(d.Offices) - 1; i >= d.story; i-- {
		if x := &d.Offices[i]; x.Person == o.Person && x.Owner == o.Owner && x.Former && x.Sentence < o.Sentence {
			return true
		}
	}
	return false
}

// longAgo says whether a clause tells what was in a year before that of the article.
func (r *Resolver) longAgo(d *Document, s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	for np := range s.NPs {
		n := &s.NPs[np]
		if s.Class(int32(np)) != syntax.CDate || n.First < c.First || n.Clause != clause && n.First > c.Last {
			continue
		}
		if d.Past(s.Doc.Of(int(n.Last - 1))) {
			return true
		}
	}
	return false
}

// afterwards says whether a clause only tells what was before another: "after serving as
// foreign minister".
func (r *Resolver) afterwards(s *syntax.Sentence, clause int32) bool {
	v := &s.Verbs[s.Clauses[clause].Verb]
	return v.First > s.First && r.lex.Word(s.Words[v.First]).Forms&lexicon.Gerund != 0 && r.lex.Word(s.Words[v.First-1]).Text == "after"
}

// ranked says whether a clause only counts its subject among those who did something: "was
// the second Indian minister to visit Iran", "the most senior one to visit it".
func (r *Resolver) ranked(s *syntax.Sentence, c *syntax.Clause) bool {
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

// oneOfThose says whether noun phrase np only sets somebody who has that office apart from others that were there: "He was | the
// only leader from Asia", "was the youngest president at the forum".
func (r *Resolver) oneOfThose(d *Document, s *syntax.Sentence, np int32, o *Office) bool {
	n := &s.NPs[np]
	if !o.Guess || n.Det != r.w.the || n.PossNP >= 0 || !r.rankOf(s, n) {
		return false
	}
	return slices.ContainsFunc(d.Offices, func(x Office) bool {
		return x.Person == o.Person && x.Owner == o.Owner && x.entry >= 0 && !x.Former && x.First != o.First
	})
}

// rankOf says whether a noun phrase tells of which number or rank among others somebody is: "the second Indian minister".
func (r *Resolver) rankOf(s *syntax.Sentence, n *syntax.NP) bool {
	for i := n.First + 1; i < n.Last; i++ {
		if w := r.lex.Word(s.Words[i]); w.Has(lexicon.Rank) || w.Closed&lexicon.Ordinal != 0 {
			return true
		}
	}
	return false
}

// onePerson is the one person a noun phrase stands for; -1 for none.
func (r *Resolver) onePerson(d *Document, s *syntax.Sentence, np int32) int32 {
	ref := &d.Refs[s.Index][np]
	if len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person {
		return ref.Actors[0]
	}
	return -1
}

// accreditedTo is the state in whose capital a clause says that somebody represents another: "Togo is
// represented in Accra by"; -1 for none. Who was sent for a day is told of in the past.
func (r *Resolver) accreditedTo(d *Document, s *syntax.Sentence, clause int32) int32 {
	if v := s.Clauses[clause].Verb; v < 0 || s.Verbs[v].Past && !slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.Prep == r.w.for_ && n.First >= s.Verbs[v].Last && r.lex.Word(s.Words[n.Last-1]).Text == "years" // "represented Chad in Oslo for six years"
	}) {
		return -1
	}
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause == clause && n.Prep == r.w.in {
			if st := d.seatOf(s, int32(m)); st >= 0 {
				return st
			}
		}
	}
	return -1
}

// represented reads "the United Nations will be represented by Li Junhua".
func (r *Resolver) represented(d *Document, s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if !v.Passive || cl.Subj < 0 {
		return false
	}
	subj := cl.Subj
	if g := cl.Gov; cl.Kind == syntax.Participial && g >= 0 && s.Clauses[g].Subj >= 0 && s.Class(subj) == syntax.CEvent {
		subj = s.Clauses[g].Subj // "Peru took part in the talks, represented by"
	}
	owner := r.power(d, s, subj)
	if owner < 0 {
		return true
	}
	owners := r.members(s, s.NPs[subj].Lead)
	each := 0 // "Peru and Chile were represented by ambassadors Rios and Vera respectively"
	for m := range s.NPs {
		n := &s.NPs[m]
		if lead := s.NPs[n.Lead]; n.Prep == r.w.by && n.Lead != int32(m) && lead.Clause == c && len(owners) > 1 && len(r.members(s, n.Lead)) == len(owners) {
			if each++; each < len(owners) {
				if person, of := r.onePerson(d, s, int32(m)), r.power(d, s, owners[each]); person >= 0 && of >= 0 {
					d.hold(Office{Person: person, Owner: of, Target: -1, entry: -1, chief: -1, Kind: lexicon.Official, Sentence: s.Index, First: s.NPs[owners[each]].First, Last: n.Last, Rule: "title.represented", Clause: c})
				}
			}
			continue
		}
		if n.Clause != c || n.Prep != r.w.by || s.NPs[n.Lead].Plural && s.Class(n.Lead) == syntax.COffice && len(owners) > 1 { // "by their ministers, X and Y": a pair's
			continue
		}
		if n.Up >= 0 && n.Up < int32(m) && s.NPs[n.Up].Lead != subj && (s.NPs[n.Up].Prep == 0 || s.NPs[n.Up].Prep == r.w.by) && len(d.Refs[s.Index][n.Up].Actors) > 0 && r.onePerson(d, s, n.Up) < 0 {
			continue // "and the Chinese side by Ambassador Wang": with another subject
		}
		if person := r.onePerson(d, s, int32(m)); person >= 0 {
			o := Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Kind: lexicon.Official, Sentence: s.Index, First: s.NPs[subj].First, Last: n.Last, Rule: "title.represented", Clause: c}
			if h := s.HeadPart(int32(m)); h != nil && h.First > n.First {
				o.Role, o.Clause = s.Text(n.First, h.First), -1 // who bears a title bears it now
			}
			if at := r.accreditedTo(d, s, c); at >= 0 && at != owner && d.Entities[owner].Type == model.State {
				o.Kind, o.Target = lexicon.Diplomat, at // "Togo is represented in Accra by"
			}
			d.hold(o)
		}
	}
	return true
}
