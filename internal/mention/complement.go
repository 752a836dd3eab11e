package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// complement reads an office that is the complement of a clause's verb.
func (r *articleReader) complement(s *syntax.Sentence, clause int32, verb *lexicon.Word) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	subj := c.Subj
	if !v.Passive && !v.Copula && c.Obj >= 0 && r.onePerson(s, c.Obj) >= 0 {
		subj = c.Obj // "Parliament elected X president"
	}
	made := s.Heading && v.Past && c.Obj >= 0 && s.Class(c.Obj) == syntax.COffice && s.NPs[c.Obj].Det == 0 && s.NPs[c.Obj].PossNP < 0 // "Former president X named UN envoy"
	if subj < 0 || subj == c.Subj && !v.Passive && !v.Copula && c.Obj >= 0 && !made && (gives(verb) || verb.OfOffice(lexicon.HostsEnvoy) && (r.credentials(s, c.Obj) || !r.lex.Word(s.HeadWord(c.Obj)).Is(lexicon.Appointment|lexicon.Station))) {
		return // "Trump named the former general", "Polk accepted his credentials as envoy": neither was one
	}
	if c.Kind == syntax.Xcomp && subj == c.Subj {
		subj = r.chosen(s, clause)
	}
	person := r.onePerson(s, subj)
	if person < 0 || s.Class(subj) == syntax.COffice && !(c.Kind == syntax.Relative && s.Doc.Tokens[s.NPs[subj].Last].Kind == text.Comma) { // not "The minister, who had been consul"
		will := r.lex.Word(v.Modal).Text == "will"
		if v.Copula && c.Obj >= 0 && r.named(s, c.Obj) >= 0 && !v.Neg && (v.Modal == 0 || will) { // "Ghana's new president is X"
			before := len(r.Offices)
			for _, m := range r.members(s, c.Obj) { // "The delegates of Peru were X and Y"
				if who := r.named(s, m); who >= 0 {
					r.titleOf(s, subj, who, "title.is")
				}
			}
			gone := v.Past && r.longAgo(s, clause) // "The last king to visit Peru was X, in 1928"
			for k := before; k < len(r.Offices); k++ {
				r.Offices[k].Planned = r.Offices[k].Planned || will
				r.Offices[k].Former = r.Offices[k].Former || gone
			}
		}
		return
	}
	before := len(r.Offices)
	r.complementOf(s, clause, verb, subj)
	if !r.sharedTitle(s, c, subj) {
		return
	}
	others := r.members(s, subj)[1:]
	var posts []int // d.Offices: where the first of them is sent, and where the others are
	for k := before; k < len(r.Offices); k++ {
		if o := &r.Offices[k]; o.Person == person && o.Kind == lexicon.Diplomat && o.Target >= 0 {
			posts = append(posts, k)
		}
	}
	if len(posts) == len(others)+1 { // "named X and Y as ambassadors to Peru and Chile"
		for i, m := range others {
			r.Offices[posts[i+1]].Person = r.named(s, m)
		}
		return
	}
	for k, end := before, len(r.Offices); k < end; k++ {
		if r.Offices[k].Person != person {
			continue
		}
		for _, m := range others { // "X and Y were appointed ministers"
			o := r.Offices[k]
			o.Person = r.named(s, m)
			r.hold(o)
		}
	}
}

// complementOf gives the one whom noun phrase subj of a clause stands for the office
// that is the complement of its verb.
func (r *articleReader) complementOf(s *syntax.Sentence, clause int32, verb *lexicon.Word, subj int32) {
	t := taking{clause: clause, Clause: &s.Clauses[clause], verb: verb, subj: subj, person: r.onePerson(s, subj), giver: -1, post: -1}
	r.givesTaken(s, &t)
	t.ends = verb.OfOffice(lexicon.EndsOffice)
	t.still = t.ends && r.yetToEnd(s, clause)
	for np := range int32(len(s.NPs)) {
		if r.isTaken(s, &t, np) && (!verb.OfOffice(lexicon.HostsEnvoy) || r.hosted(s, &t)) {
			r.take(s, &t, np)
		}
	}
}

// taking is a clause by whose verb somebody comes to offices, has them or leaves them: "Washington sent X to La Paz as chargé
// d'affaires".
type taking struct {
	*syntax.Clause
	clause      int32
	verb        *lexicon.Word
	subj        int32 // the noun phrase of who has the offices
	person      int32 // who that is
	giver       int32 // whose they are, as far as the clause tells it; -1
	post        int32 // where he is sent; -1
	by          int32 // the noun phrase of who gives them; -1
	nominee     bool  // they are only proposed
	ends, still bool  // they end, and have not ended yet
	several     bool  // one was read: before the next one another person may be named

	title  int32 // the noun phrase of the office being read
	as     bool  // it stands behind "as", or is picked
	picked bool  // it stands behind "for": "chose X for ambassador to Chad"
}

// givesTaken finds who gives the offices of a taking, and where they are.
func (r *articleReader) givesTaken(s *syntax.Sentence, t *taking) {
	v, word := &s.Verbs[t.Verb], t.verb.Text
	if word == "serve" && t.Obj >= 0 && !v.Passive { // "served the Soviet Union as ambassador"
		t.giver = r.stateOf(&r.Refs[s.Index][t.Obj])
	}
	if t.subj != t.Subj && t.Subj >= 0 {
		if t.giver = r.headOf(s, t.Subj); t.giver < 0 && (word == "elect" || word == "reelect" || word == "choose") && s.Class(t.Subj) == syntax.CNoun {
			t.giver = r.partOwner(s, t.Subj) // "Finnish voters elected X president"
		}
		t.post = r.sentTo(s, t.clause)
	} else if v.Passive { // "was sent to Oslo as"
		t.post = r.sentTo(s, t.clause)
	}
	if t.Kind == syntax.Xcomp {
		t.giver, t.nominee = r.appointer(s, t.clause)
		t.nominee = t.nominee || t.GovNP >= 0 && r.choice(s, t.GovNP)
	}
	if t.by = t.Subj; v.Passive {
		t.by = r.by(s, t.clause)
	}
}

// isTaken says whether noun phrase np is an office of a taking: its complement, or what stands behind "as".
func (r *articleReader) isTaken(s *syntax.Sentence, t *taking, np int32) bool {
	n, v := &s.NPs[np], &s.Verbs[t.Verb]
	lead := &s.NPs[n.Lead]
	t.picked = n.Prep == r.w.for_ && n.Det == 0 && n.PossWord == 0 && (n.Clause == t.clause || n.Up >= 0 && n.Up == t.Obj) && n.First >= v.Last && t.verb.OfOffice(lexicon.GivesOffice|lexicon.PlansOffice) && r.appointive(s, np)
	t.as = t.picked || n.Clause == t.clause && (n.Prep == r.w.as || n.Lead != np && lead.Prep == r.w.as && lead.Clause == t.clause)
	object := np == t.Obj || np == t.Obj2 || n.Clause == t.clause && n.Lead != np && (n.Lead == t.Obj || t.Obj2 >= 0 && n.Lead == t.Obj2 && r.nameAhead(s, np) >= 0)
	if !t.as && (!object || t.verb.OfOffice(lexicon.AsOffice)) || n.Neg || n.Apposed {
		return false
	}
	t.title = max(np, r.oneOf(s, np)) // "was named one of Peru's vice presidents"
	p := s.HeadPart(t.title)
	if p == nil || p.Kind != syntax.POffice || p.Plural && t.title == np && !r.sharedTitle(s, t.Clause, t.subj) && !r.asOne(s, p, t.subj) {
		return false
	}
	return !t.as || !r.inSpell(s, np, t.Obj) && (t.verb.Text != "spend" || n.First >= v.First) // not "As president, Rios spent years abroad"
}

// hosted says whether the office of a taking is one of those who are received; who receives him is where he serves.
func (r *articleReader) hosted(s *syntax.Sentence, t *taking) bool {
	if x := &r.lex.Offices[s.HeadPart(t.title).Ref]; x.Kind != lexicon.Diplomat && x.Kind != lexicon.Envoy && x.ID != "minister" {
		return false
	}
	if t.giver, t.post = -1, t.giver; t.Kind == syntax.Xcomp && t.subj != t.Subj && t.Subj >= 0 {
		t.post = r.headOf(s, t.Subj) // "France refused to receive him as minister"
	}
	if t.subj == t.Obj {
		t.giver = r.dealtWith(s, t.clause)
	}
	return true
}

// take enters the office that noun phrase np names of a taking.
func (r *articleReader) take(s *syntax.Sentence, t *taking, np int32) {
	from := r.takenOf(s, t)
	before := len(r.Offices)
	who, whose := r.taker(s, t, np)
	if whose < 0 {
		return
	}
	own := r.nameAhead(s, np)
	if own >= 0 && s.NPs[np].Lead != np {
		who, whose = own, np
	}
	if !r.titleFrom(s, t.title, who, from, t.post, "title.verb") {
		return
	}
	t.several = true
	if x := r.whoRules(s, t.clause, whose, &r.Offices[before]); x != nil {
		r.Offices[before].Person, r.Offices[before].Owner = x.Person, x.Owner
		r.Refs[s.Index][whose].Actors = []int32{x.Person}
	}
	for k := before; k < len(r.Offices); k++ {
		o := &r.Offices[k]
		if own >= 0 && o.entry >= 0 {
			o.Role = r.lex.Offices[o.entry].Name
		}
		o.First = min(s.NPs[whose].First, o.First)
		if !t.still && !r.announces(s, t.clause) {
			o.Clause = t.clause
		}
		o.Planned = o.Planned || t.nominee || t.picked || t.verb.OfOffice(lexicon.PlansOffice) && !r.stopgap(o) // who is designated chargé is that
		o.Former = o.Former || t.ends && !t.still || r.pastState(s, t.clause) && !r.negotiates(s, np) && !r.oneOfThose(s, np, o) || r.afterwards(s, t.clause) || r.wasOnce(o) && r.longAgo(s, t.clause)
	}
}

// takenOf is the owner of the office of a taking, as far as the clause tells it; -1 for none.
func (r *articleReader) takenOf(s *syntax.Sentence, t *taking) int32 {
	from, x := t.giver, &r.lex.Offices[s.HeadPart(t.title).Ref]
	colleague := x.ID == "commissioner" || x.ID == "mediator" // "The president of the European Commission named X justice commissioner"
	if from < 0 && t.by >= 0 && t.by != t.subj && (x.Kind == lexicon.Envoy || x.Kind == lexicon.Diplomat || colleague || s.Verbs[t.Verb].Passive) && gives(t.verb) {
		if from = r.headOf(s, t.by); from < 0 && (x.Kind == lexicon.Envoy || colleague) {
			from = r.headedBy(s, t.by)
		}
	}
	if from < 0 && t.subj == t.Subj && !stateOnly(x.Kind) && x.Kind != lexicon.Diplomat {
		from = r.bodyAhead(s, t.clause)
	}
	return from
}

// taker is who has the office that noun phrase np names of a taking, and the noun phrase that names him: another than at first in
// "named X as envoy to NATO and | Y as ambassador to Mexico"; -1 where that is somebody unknown.
func (r *articleReader) taker(s *syntax.Sentence, t *taking, np int32) (person, named int32) {
	if up := s.NPs[s.NPs[np].Lead].Up; t.as && !s.HeadPart(t.title).Plural && up >= 0 && up != t.subj && s.NPs[up].Lead == s.NPs[t.subj].Lead {
		if e := r.named(s, up); e >= 0 {
			return e, up
		}
	} else if x := r.nextNamed(s, np); t.as && t.several && x > t.subj && (t.subj == t.Obj || s.Verbs[t.Verb].Passive) {
		if e := r.named(s, x); e >= 0 { // "named X, a banker, as envoy to NATO and Y, a judge, as ambassador to Mexico"
			return e, x
		} else if s.Class(x) == syntax.CName && (s.NPs[x].Up < 0 || s.NPs[x].Lead != x) {
			return -1, -1 // of somebody else, whoever that is
		}
	}
	return t.person, t.subj
}

// sharedTitle says whether the several persons who are the subject or the object of a clause, and nobody else, have the
// title in the plural that is its complement, of one post: "X and Y were appointed consuls in Egypt".
func (r *articleReader) sharedTitle(s *syntax.Sentence, c *syntax.Clause, subj int32) bool {
	if subj != c.Subj && subj != c.Obj || s.NPs[subj].Next < 0 || s.NPs[subj].Lead != subj {
		return false
	}
	if slices.ContainsFunc(r.members(s, subj), func(m int32) bool { return r.named(s, m) < 0 }) {
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
func (r *sentenceReader) asOne(s *syntax.Sentence, title *syntax.Part, subj int32) bool {
	return strings.HasPrefix(r.lex.Offices[title.Ref].ID, "charge-d-") && s.NPs[s.NPs[subj].Lead].Next < 0
}

// appointive says whether noun phrase np is an office to which governments appoint, and no party nominates: "for ambassador
// to Chad", not "for president".
func (r *sentenceReader) appointive(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.POffice {
		return false
	}
	kind := r.lex.Offices[p.Ref].Kind
	return kind == lexicon.Diplomat || kind == lexicon.Envoy || kind == lexicon.Minister
}

// yetToEnd says whether a clause tells of the end of an office as not there yet: "will resign as",
// "said she would resign as", "refused to resign as", "is to resign as".
func (r *articleReader) yetToEnd(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if r.longAgo(s, clause) {
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
func (r *articleReader) chosen(s *syntax.Sentence, clause int32) int32 {
	c := &s.Clauses[clause]
	if of := c.GovNP; of >= 0 && r.choice(s, of) {
		if named := apposedTo(s, of); named >= 0 {
			return named
		}
	}
	if c.Gov >= 0 {
		g := &s.Clauses[c.Gov]
		if g.Obj >= 0 && g.Obj != c.Subj && g.Subj == c.Subj && gives(r.lex.Word(s.Verbs[g.Verb].Lemma)) && r.onePerson(s, g.Obj) >= 0 {
			return g.Obj
		}
	}
	return c.Subj
}

// nextNamed is the noun phrase right before np, or the one which that is in apposition to;
// -1 for none.
func (r *sentenceReader) nextNamed(s *syntax.Sentence, np int32) int32 {
	x := np - 1
	if x < 0 || s.NPs[np].First > s.NPs[x].Last+2 {
		return -1
	}
	if of := apposedTo(s, x); of >= 0 {
		return of
	}
	return x
}

// dealtWith is the state that the clause above one says was recognized or dealt with, whose envoy is received:
// "recognized the independence of Chile when President Monroe received X as minister"; -1 for none.
func (r *articleReader) dealtWith(s *syntax.Sentence, clause int32) int32 {
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
		return r.stateOf(&r.Refs[s.Index][obj])
	}
	for m := obj + 1; m < int32(len(s.NPs)) && m <= obj+2; m++ {
		if s.NPs[m].Prep == with && s.Class(m) == syntax.CState {
			return r.partOwner(s, m)
		}
	}
	return -1
}

// whoRules is the office of him who is meant by a pronoun that comes to an office at the head of a state, by the time of which
// the sentence only dates what it tells: of somebody it names before, whom the story has told to be at that head: "Vera met Rios
// once, before | he became president", of President Rios; nil where the pronoun may stand for whoever it does.
func (r *articleReader) whoRules(s *syntax.Sentence, clause, subj int32, o *Office) *Office {
	c := &s.Clauses[clause]
	if s.Class(subj) != syntax.CPron || c.Kind != syntax.Adverbial || r.lex.Word(c.Sub).Text == "if" || o.Kind != lexicon.HeadOfState && o.Kind != lexicon.HeadOfGovernment {
		return nil
	}
	leads := func(e int32) *Office {
		for i := r.lately(); i < len(r.Offices) && r.Offices[i].Sentence < s.Index; i++ {
			if x := &r.Offices[i]; x.Person == e && x.entry == o.entry && x.Owner >= 0 && (x.Owner == o.Owner || o.Guess) {
				return x
			}
		}
		return nil
	}
	if leads(o.Person) != nil {
		return nil
	}
	for m := subj - 1; m >= 0; m-- {
		e := r.onePerson(s, m)
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
func (r *articleReader) bodyAhead(s *syntax.Sentence, clause int32) int32 {
	c := &s.Clauses[clause]
	if s.Verbs[c.Verb].Passive {
		return -1
	}
	for np := range c.Subj {
		if n := &s.NPs[np]; n.Prep == r.w.at && n.Clause == clause && n.Up < 0 && s.Class(np) == syntax.COrg {
			return r.power(s, np)
		}
	}
	return -1
}

// nameAhead is the person whose name stands right before the title of a noun phrase that goes on
// a list of those appointed: "named Ana Rios ambassador to Peru and | Luis Vera ambassador to
// Chile"; -1 for none.
func (r *articleReader) nameAhead(s *syntax.Sentence, np int32) int32 {
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
	return r.personNamed(s.Text(name.First, name.Last), -1)
}

// announces says whether a clause, or that of the verb whose infinitive it is, tells a nomination
// as one that is meant, which is how governments announce it: "intends to nominate Ana Rios",
// "intends to nominate Ana Rios to be ambassador".
func (r *sentenceReader) announces(s *syntax.Sentence, clause int32) bool {
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
func (r *articleReader) appointer(s *syntax.Sentence, clause int32) (int32, bool) {
	c := &s.Clauses[clause]
	if m := c.Subj + 1; c.Subj >= 0 && nominee(s, c.Subj) && m < int32(len(s.NPs)) && s.NPs[m].Prep == r.w.of {
		if p := s.HeadPart(m); p != nil && r.townIn(p) == "USA" {
			return r.entity(r.lex.Index("USA")), true
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
		return r.power(s, by), false // "was named by the African Union | to act as"
	}
	if w := r.lex.Word(s.Verbs[g.Verb].Lemma); g.Obj == c.Subj && gives(w) {
		return r.headOf(s, g.Subj), w.OfOffice(lexicon.PlansOffice)
	}
	if up := s.NPs[c.Subj].Up; up >= 0 && s.NPs[c.Subj].Prep == r.w.of {
		if w := r.lex.Word(s.HeadWord(up)); w.Is(lexicon.Appointment | lexicon.Nomination) {
			return r.headOf(s, g.Subj), w.Is(lexicon.Nomination)
		}
	}
	return -1, false
}

// sentTo is the state to which a clause sends somebody; -1 for none.
func (r *articleReader) sentTo(s *syntax.Sentence, clause int32) int32 {
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause == clause && n.Prep == r.w.to {
			return r.stateAt(s, int32(m))
		}
	}
	return -1
}

// pastState says whether a clause tells of a state that was, not of a change:
// "was president", "served as minister". What somebody said that she was she may still be, unless
// a year or a word says when.
func (r *articleReader) pastState(s *syntax.Sentence, clause int32) bool {
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
	if !v.Past || v.Perfect || c.Kind == syntax.Complement && !r.formerly(s, v) && !r.longAgo(s, clause) || r.ranked(s, c) || r.turnedRound(s, c) || r.whichOne(s, c) {
		return false
	}
	return r.lex.Word(v.Lemma).OfOffice(lexicon.Serves) || v.Copula && v.Lemma == r.w.be
}

// looksBack says whether a verb in the perfect sums up a career, in a sentence that does not say since when or how
// long: "has also served as consul in Oslo", not "has served as consul since 2010".
func (r *sentenceReader) looksBack(s *syntax.Sentence, v *syntax.Verb) bool {
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
func (r *sentenceReader) untilThen(s *syntax.Sentence, v *syntax.Verb) bool {
	for i := v.First + 1; i < v.Last; i++ {
		if r.lex.Word(s.Words[i]).Text == "until" {
			return r.lex.Word(s.Words[i+1]).Text != "now"
		}
	}
	return false
}

// whichOne says whether a clause tells which of those who held it an officer is, whose title is
// said before: "President Ruiz was the president who kept his word".
func (r *sentenceReader) whichOne(s *syntax.Sentence, c *syntax.Clause) bool {
	if c.Subj < 0 || c.Obj < 0 || s.NPs[c.Obj].Det != r.w.the {
		return false
	}
	n, title := &s.NPs[c.Subj], s.HeadPart(c.Obj)
	return title != nil && slices.ContainsFunc(s.Parts[n.PFirst:n.Head], func(p syntax.Part) bool { return p.Kind == syntax.POffice && p.Ref == title.Ref }) &&
		slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Kind == syntax.Relative && x.Subj == c.Obj })
}

// turnedRound says whether the "was" of a clause belongs to a participle that begins it: "Also
// elected was Ana Rios as speaker".
func (r *sentenceReader) turnedRound(s *syntax.Sentence, c *syntax.Clause) bool {
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
	for i := len(d.Offices) - 1; i >= d.story.offices; i-- {
		if x := &d.Offices[i]; x.Person == o.Person && x.Owner == o.Owner && x.Former && x.Sentence < o.Sentence {
			return true
		}
	}
	return false
}

// afterwards says whether a clause only tells what was before another: "after serving as
// foreign minister", "after ten years of being", but not "after being elected president".
func (r *sentenceReader) afterwards(s *syntax.Sentence, clause int32) bool {
	v := &s.Verbs[s.Clauses[clause].Verb]
	if v.Passive || v.First <= s.First || r.lex.Word(s.Words[v.First]).Forms&lexicon.Gerund == 0 {
		return false
	}
	word := s.Words[v.First-1]
	if word == r.w.of {
		for m := range s.NPs {
			if s.NPs[m].Last == v.First-1 {
				word = s.NPs[m].Prep // of "ten years"
			}
		}
	}
	return r.lex.Word(word).Text == "after"
}

// oneOfThose says whether noun phrase np only sets somebody who has that office apart from others that were there: "He was | the
// only leader from Asia", "was the youngest president at the forum".
func (r *articleReader) oneOfThose(s *syntax.Sentence, np int32, o *Office) bool {
	n := &s.NPs[np]
	if !o.Guess || n.Det != r.w.the || n.PossNP >= 0 || !r.rankOf(s, n) {
		return false
	}
	return slices.ContainsFunc(r.Offices, func(x Office) bool {
		return x.Person == o.Person && x.Owner == o.Owner && x.entry >= 0 && !x.Former && x.First != o.First
	})
}
