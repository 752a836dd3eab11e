package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// career reads the offices that a clause tells by way of a noun for them or of a verb of
// rising: "rose to deputy foreign minister", "held the post of envoy", "had a spell as
// consul", "assumed the presidency of Peru".
func (r *articleReader) career(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || v.Neg {
		return
	}
	tells := r.lex.Word(v.Lemma).OfOffice(lexicon.Keeps|lexicon.Loses|lexicon.Rises|lexicon.Unseats|lexicon.GivesOffice|lexicon.TakesOffice) || r.lex.Word(v.Lemma).Does(lexicon.Comprises) || passesOn(r.lex.Word(v.Lemma))
	for i := range s.NPs {
		np := int32(i)
		n, p := &s.NPs[i], s.HeadPart(np)
		if p == nil || p.Plural && p.Kind == syntax.POffice || n.Neg || n.Apposed {
			continue
		}
		word := r.lex.Word(s.HeadWord(np))
		up := n.Up
		spell := p.Kind == syntax.POffice && n.Prep == r.w.as && up >= 0 && (up == c.Obj || s.NPs[up].Clause == clause) && s.NPs[up].Prep == 0 && s.NPs[up].First >= v.Last && r.lex.Word(s.HeadWord(up)).Is(lexicon.Tenure)
		switch {
		case v.Passive && p.Kind == syntax.POffice && (np == c.Subj || up >= 0 && up == c.Subj && n.Prep == r.w.of && r.lex.Word(s.HeadWord(up)).Is(lexicon.Station)) && r.occupies(v):
			r.heldBy(s, clause, np)
		case spell && s.NPs[up].PossNP >= 0 && s.Class(s.NPs[up].PossNP) == syntax.CState: // "discussed Peru's role as the host of"
		case spell && (up == c.Obj || !tells): // "completes her first week as"
			r.holdsNow(s, clause, np, up)
		case p.Kind == syntax.PNoun && n.Prep == r.w.at && word.Text == "helm" && n.Clause == clause && n.First < v.First: // "At the helm of the bank since 2019, she says"
			r.takesSeat(s, clause, np)
		case !tells:
		case p.Kind == syntax.POffice && n.Prep == r.w.to && n.Det == 0 && r.reached(s, clause, np):
			r.holdsNow(s, clause, np, np)
		case p.Kind == syntax.POffice && up >= 0 && (n.Prep == r.w.of && r.lex.Word(s.HeadWord(up)).Is(lexicon.Station) || n.Prep == r.w.as && r.lex.Word(s.HeadWord(up)).Is(lexicon.Tenure)):
			switch {
			case r.reached(s, clause, up), n.Prep == r.w.as && s.NPs[up].Clause == clause && s.NPs[up].First < v.First:
				r.holdsNow(s, clause, np, up)
			}
		case p.Kind == syntax.PNoun && word.Is(lexicon.Station) && n.Det == r.w.the && n.Prep == r.w.to && bareWord(n) && !(i+1 < len(s.NPs) && s.NPs[i+1].Up == np && s.Class(np+1) != syntax.CDate) && r.reached(s, clause, np):
			r.samePost(s, clause, np)
		case p.Kind == syntax.PNoun && word.Is(lexicon.Seat) && r.reached(s, clause, np):
			r.takesSeat(s, clause, np)
		case (word.Text == "ministry" || word.Text == "portfolio" && np != c.Obj) && (p.Kind == syntax.PNoun || p.Kind == syntax.PName):
			r.takesMinistry(s, clause, np)
		}
	}
}

// servedAt reads for whom somebody worked in posts that have no name there: "served in several positions at the World
// Bank", "has held senior posts in the Ministry of Finance".
func (r *articleReader) servedAt(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	w := r.lex.Word(v.Lemma)
	if c.Subj < 0 || v.Passive || v.Neg || !w.OfOffice(lexicon.Serves) && !r.occupies(v) {
		return
	}
	for i := range s.NPs {
		np, n := int32(i), &s.NPs[i]
		if !n.Plural || n.Clause != clause || n.First < v.Last || n.PossNP >= 0 || n.PossWord != 0 || !(np == c.Obj && r.occupies(v) || n.Prep == r.w.in && w.OfOffice(lexicon.Serves)) {
			continue
		}
		if noun := r.lex.Word(s.HeadWord(np)); !r.lex.Word(noun.Stem).Is(lexicon.Station) && noun.Text != "capacities" {
			continue
		}
		at := behind(s, np, r.w.at, r.w.in, r.w.with)
		if at < 0 || s.Class(at) != syntax.COrg && s.Class(at) != syntax.CName && (s.Class(at) != syntax.CState || s.NPs[at].Prep != r.w.at) { // "at the Pentagon", not "in Peru"
			continue
		}
		person := r.onePerson(s, c.Subj)
		for _, m := range r.members(s, at) {
			owner := r.power(s, m)
			if owner < 0 || r.Entities[owner].Type != model.State && (s.NPs[m].Plural || r.lex.Word(s.HeadWord(m)).Plural || r.refOf(s, m).Via != ByName) { // "in the Departments of Justice and Commerce" names neither
				continue
			}
			if person >= 0 && owner != person {
				r.settle(s, c.Subj, Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Clause: clause, Kind: lexicon.Official, Sentence: s.Index, Rule: "title.verb",
					First: min(s.NPs[c.Subj].First, n.First), Last: s.NPs[m].Last, Former: v.Past || v.Perfect})
			}
		}
	}
}

// inSpell says whether the office at noun phrase np, behind "as", is that of a spell which a
// clause only sets in time: "after a stint as consul in Oslo she became", not "in his role as
// minister he went".
func (r *sentenceReader) inSpell(s *syntax.Sentence, np, obj int32) bool {
	up := r.spellBefore(s, np)
	if up >= 0 && s.NPs[up].PossWord != 0 && (s.NPs[up].Prep == r.w.in || r.lex.Word(s.NPs[up].Prep).Text == "during") {
		return false
	}
	return up >= 0 && up != obj && s.NPs[up].Prep != 0
}

// spellBefore is the noun phrase of the time in which somebody has the office at noun phrase np, behind "as": "after | four
// years | as Peru's consul"; -1 for none.
func (r *sentenceReader) spellBefore(s *syntax.Sentence, np int32) int32 {
	up := s.NPs[np].Up
	if up < 0 {
		if up = np - 1; up >= 0 && up == s.NPs[np].PossNP {
			up--
		}
		if c := s.NPs[np].Clause; up < 0 || s.NPs[up].Last+1 != s.NPs[np].First || c < 0 || s.NPs[np].First > s.Verbs[s.Clauses[c].Verb].First { // "served for ten years as consul"
			return -1
		}
	}
	if w := r.lex.Word(s.HeadWord(up)); !w.Is(lexicon.Tenure) && (w.Text != "time" || s.NPs[up].PossWord == 0) { // not "served at the time as consul"
		return -1
	}
	return up
}

// spellOver says whether a clause tells that the time in office of its subject, at noun phrase spell before it, is over:
// "after four years as consul | she went home", "in his days as consul | he wrote a novel", not "after a year as consul | he says".
func (r *sentenceReader) spellOver(s *syntax.Sentence, clause, spell int32) bool {
	v := &s.Verbs[s.Clauses[clause].Verb]
	noun, prep := r.head(s, spell), s.NPs[spell].Prep
	if prep == 0 && spell > 0 && s.NPs[spell-1].Last == s.NPs[spell].First {
		prep = s.NPs[spell-1].Prep // "in her | days"
	}
	switch r.lex.Word(prep).Text {
	case "after", "following":
		return noun == "stint" || noun == "spell" || r.lex.Word(v.Lemma).OfOffice(lexicon.Departs) || r.leaves(s, &s.Clauses[clause]) || r.lex.Word(v.Lemma).Does(lexicon.Goes) && slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
			return n.Clause == clause && n.Prep == r.w.to && n.Lead > spell && s.Class(n.Lead) == syntax.CNoun // "went back to academic life"
		})
	case "in", "during", "from":
		return (noun == "years" || noun == "days" || noun == "time") && v.Past && !v.Perfect
	}
	return false
}

// reached says whether what noun phrase np names is what the subject of a clause gets,
// holds, leaves or comes to.
func (r *sentenceReader) reached(s *syntax.Sentence, clause, np int32) bool {
	c := &s.Clauses[clause]
	w := r.lex.Word(s.Verbs[c.Verb].Lemma)
	if np == c.Obj || np == c.Obj2 {
		return w.OfOffice(lexicon.Keeps | lexicon.Loses)
	}
	if s.NPs[np].Clause != clause {
		return false
	}
	switch s.NPs[np].Prep {
	case r.w.to:
		if !s.Verbs[c.Verb].Passive && c.Obj >= 0 && s.Class(c.Obj) == syntax.CNoun {
			return false // "sent a letter to President X"
		}
		return w.OfOffice(lexicon.Rises | lexicon.GivesOffice)
	case r.w.from, r.w.of: // "removed from the post of", "resigned from the post of", "relieved of her duties as"
		return w.OfOffice(lexicon.Unseats) || w.Text == "resign"
	case r.w.at: // "is at the helm of"
		return s.Verbs[c.Verb].Copula && w.Text == "be" && r.lex.Word(s.HeadWord(np)).Is(lexicon.Seat)
	}
	return r.takenOver(s, clause, np)
}

// takenOver says whether a noun phrase is what the subject of a clause takes over: "took over
// the presidency".
func (r *sentenceReader) takenOver(s *syntax.Sentence, clause, np int32) bool {
	v := &s.Verbs[s.Clauses[clause].Verb]
	return s.NPs[np].Clause == clause && r.lex.Word(s.NPs[np].Prep).Text == "over" && s.NPs[np].First <= v.Last+3 && r.lex.Word(v.Lemma).Text == "take"
}

// holdsNow gives whom a clause is about the office at noun phrase np, which the one at noun
// tells.
func (r *articleReader) holdsNow(s *syntax.Sentence, clause, np, noun int32) {
	person, whose := r.careerOf(s, clause, noun)
	if person < 0 {
		return
	}
	giver := int32(-1)
	if c := &s.Clauses[clause]; whose == c.Obj && c.Subj >= 0 && !s.Verbs[c.Verb].Passive { // "Norway named X to the post of"
		giver = r.headOf(s, c.Subj)
	}
	before := len(r.Offices)
	if !r.titleFrom(s, np, person, giver, -1, "title.verb") {
		return
	}
	for k := before; k < len(r.Offices); k++ {
		o := &r.Offices[k]
		o.First, o.Last, o.Clause = min(o.First, s.NPs[whose].First), max(o.Last, s.NPs[whose].Last), clause
		o.Former = o.Former || r.over(s, clause, s.NPs[np].Prep == r.w.as && !r.inherits(s, clause, noun))
	}
}

// occupies says whether a verb tells that somebody has an office, without telling how he came to it.
func (r *sentenceReader) occupies(v *syntax.Verb) bool {
	return r.lex.In(lexicon.Occupies, v.Lemma)
}

// heldBy gives the office at noun phrase np to him by whom a clause in the passive says that it is
// held: "the post of foreign minister, held by Rios".
func (r *articleReader) heldBy(s *syntax.Sentence, clause, np int32) {
	who := r.by(s, clause)
	if who < 0 {
		return
	}
	person := r.onePerson(s, who)
	before := len(r.Offices)
	if person < 0 || !r.titleFrom(s, np, person, -1, -1, "title.verb") {
		return
	}
	v := &s.Verbs[s.Clauses[clause].Verb]
	for k := before; k < len(r.Offices); k++ {
		o := &r.Offices[k]
		o.First, o.Last, o.Clause = min(o.First, s.NPs[who].First), max(o.Last, s.NPs[who].Last), clause
		o.Former = o.Former || v.Form == syntax.Finite && v.Past || r.formerly(s, v)
	}
}

// formerly says whether a verb is said to tell of an earlier time: "previously led".
func (r *sentenceReader) formerly(s *syntax.Sentence, v *syntax.Verb) bool {
	for i := max(v.First-1, s.First+1); i < v.Last; i++ {
		if r.lex.In(lexicon.Once, s.Words[i]) {
			return true
		}
	}
	return false
}

// over says whether the office that a clause tells is held no more: "held the post of",
// "left the post of", and in a spell that was, "had a stint as".
func (r *sentenceReader) over(s *syntax.Sentence, clause int32, spell bool) bool {
	v := &s.Verbs[s.Clauses[clause].Verb]
	w := r.lex.Word(v.Lemma)
	switch {
	case w.OfOffice(lexicon.Loses | lexicon.Unseats):
		return true
	case spell: // "had a stint as", not "began her second term as"
		return (v.Past || v.Perfect) && !w.OfOffice(lexicon.Rises) || r.completes(v)
	case !v.Past: // "has held the post since 2010"
		return false
	}
	return w.Text == "hold" || w.Text == "have" || w.Text == "occupy" || w.Text == "fill"
}

// careerOf is the person whose office a noun in a clause tells, and where he stands: the
// one who is promoted, the subject, or whose career the subject is. noun is -1 where the clause
// has none.
func (r *articleReader) careerOf(s *syntax.Sentence, clause, noun int32) (person, np int32) {
	c := &s.Clauses[clause]
	np = c.Subj
	if noun >= 0 && r.othersRole(s, clause, noun) {
		return -1, np
	}
	if v := &s.Verbs[c.Verb]; !v.Passive && c.Obj >= 0 && c.Obj != noun {
		if person = r.onePerson(s, c.Obj); person >= 0 {
			return person, c.Obj // "promoted Ana Rios to deputy minister"
		}
		if r.lex.Word(s.Verbs[c.Verb].Lemma).OfOffice(lexicon.Unseats) { // "relieved Nur Taraz of his duties as"
			if p := s.HeadPart(c.Obj); p != nil && p.Kind == syntax.PName && p.Last-p.First > 1 {
				person = r.personNamed(s.Text(p.First, p.Last), -1)
			}
			return person, c.Obj
		}
	}
	if person = r.onePerson(s, np); person >= 0 || !r.lex.Word(s.HeadWord(np)).Is(lexicon.Tenure) {
		return person, np
	}
	if of := s.NPs[np].PossNP; of >= 0 { // "Ana Rios's career included"
		return r.onePerson(s, of), np
	}
	if s.NPs[np].PossWord != 0 {
		if ref := r.possessor(s, np); len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Person {
			return ref.Actors[0], np
		}
	}
	return -1, np
}

// othersRole says whether the role that noun phrase np tells is not that of the clause's subject:
// "discussed the Authority and its role as the envoy of", "praised Ana Rios's role as the envoy of".
func (r *sentenceReader) othersRole(s *syntax.Sentence, clause, np int32) bool {
	of, poss := s.NPs[np].PossNP, s.NPs[np].PossWord
	return r.lex.Word(poss).Text == "its" || of >= 0 && s.Class(of) == syntax.CPerson ||
		(of >= 0 || poss != 0) && r.verbOf(s, clause).Does(lexicon.Judges)
}

// samePost reads who comes to the post that was told last, as somebody else's or as that at a mission: "Rios resigned as
// ambassador to Chile. Ana Vera was appointed | to the post", "opened a consulate and named Vera | to the post".
func (r *articleReader) samePost(s *syntax.Sentence, clause, np int32) {
	person, whose := r.careerOf(s, clause, np)
	if person < 0 {
		return
	}
	giver := r.onePerson(s, s.Clauses[clause].Subj)
	o := Office{Owner: -1, Target: -1, entry: -1, chief: -1}
	if m := r.missions.latest; m.owner >= 0 && m.host >= 0 && m.sentence >= s.Index-1 {
		o.Owner, o.Target, o.Kind = m.owner, m.host, lexicon.Diplomat
	}
	for i := len(r.Offices) - 1; i >= 0 && r.Offices[i].Sentence >= s.Index-1; i-- {
		if last := &r.Offices[i]; last.Person != person && last.Person != giver && last.Owner >= 0 {
			o = *last
			break
		}
	}
	if o.Owner < 0 {
		return
	}
	o.Person, o.Former, o.Planned, o.Clause, o.Noun = person, false, false, clause, 0
	o.Sentence, o.Rule = s.Index, "title.verb"
	o.First, o.Last = min(s.NPs[whose].First, s.NPs[np].First), max(s.NPs[whose].Last, s.NPs[np].Last)
	r.hold(o)
}

// takesMinistry reads who gets or keeps a ministry, and is its minister: "was named to the
// finance ministry", "keeps her post at the Ministry of Health", "the Ministry of Culture
// will be taken over by Rios".
func (r *articleReader) takesMinistry(s *syntax.Sentence, clause, np int32) {
	c, n := &s.Clauses[clause], &s.NPs[np]
	v := &s.Verbs[c.Verb]
	w := r.lex.Word(v.Lemma)
	if r.lex.Word(v.Lemma).Text == "take" && !r.goesWith(s, clause, "over") {
		return // "took the ministry to court"
	}
	person, whose, lost := int32(-1), c.Subj, false
	switch {
	case np == c.Subj && !v.Passive && passesOn(w), np == c.Obj && !v.Passive && w.OfOffice(lexicon.HandsOver) && w.Text == "give": // "the finance ministry goes to X", "gave the finance ministry to X"
		for m := np + 1; m < int32(len(s.NPs)) && person < 0; m++ {
			if s.NPs[m].Clause == clause && s.NPs[m].Prep == r.w.to {
				person, whose = r.onePerson(s, m), m
			}
		}
	case np == c.Obj && !v.Passive && w.OfOffice(lexicon.Loses) && w.Text != "leave": // "left the finance ministry" by its door
		person, lost = r.onePerson(s, c.Subj), true
	case np == c.Subj && v.Passive && w.OfOffice(lexicon.Keeps):
		if whose = r.by(s, clause); whose >= 0 {
			person = r.onePerson(s, whose)
		}
	case np == c.Obj && w.OfOffice(lexicon.Keeps), r.takenOver(s, clause, np), n.Prep == r.w.to && n.Clause == clause && w.OfOffice(lexicon.Rises|lexicon.GivesOffice),
		n.Prep == r.w.at && n.Up >= 0 && n.Up == c.Obj && r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Station) && w.OfOffice(lexicon.Keeps):
		person, whose = r.careerOf(s, clause, c.Obj)
		if n.Prep != 0 && c.Obj != n.Up {
			person, whose = r.careerOf(s, clause, np)
		}
	}
	if person < 0 {
		return
	}
	o := Office{Person: person, Owner: r.power(s, np), Target: -1, entry: -1, chief: -1, Clause: clause, Kind: lexicon.Minister, Role: "minister", Sentence: s.Index, Rule: "title.verb",
		First: min(s.NPs[whose].First, n.First), Last: max(s.NPs[whose].Last, n.Last), Planned: r.lex.Word(v.Modal).Text == "will", Former: lost}
	if st := r.employer(person); st >= 0 && r.Entities[st].Type == model.State && r.ownerState(s, np) < 0 {
		o.Owner = st // what an envoy called home takes over is not the host's
	}
	r.settle(s, np, o)
}

// passesOn says whether a verb tells that its subject comes to whoever stands behind "to".
func passesOn(w *lexicon.Word) bool {
	return w.Text == "go" || w.Text == "pass" || w.Text == "fall"
}

// cabinet reads who belongs to the government of a state, or does no more, by the verb alone: "sits in the Peruvian
// cabinet", "resigned from Peru's government".
func (r *articleReader) cabinet(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || v.Modal != 0 || v.Form == syntax.Infinitive {
		return
	}
	for i := range s.NPs {
		np, n := int32(i), &s.NPs[i]
		word := r.head(s, np)
		if word != "cabinet" && word != "government" || np != c.Obj && n.Clause != clause || n.Plural {
			continue
		}
		in, out := r.inCabinet(s, clause, np, word)
		told := clause
		if v.Neg { // "no longer sits"
			in, out, told = false, in && r.lex.Word(s.Words[v.First+1]).Text == "longer", -1
		}
		owner := r.ownerState(s, np)
		if owner < 0 {
			owner = r.power(s, np)
		}
		person := r.onePerson(s, c.Subj)
		if person < 0 || owner < 0 || !in && !out || r.Entities[owner].Type != model.State {
			continue
		}
		r.settle(s, np, Office{Person: person, Owner: owner, Target: -1, entry: -1, chief: -1, Clause: told, Kind: lexicon.Minister, Role: "minister", Sentence: s.Index, Rule: "title.verb",
			First: min(s.NPs[c.Subj].First, n.First), Last: max(s.NPs[c.Subj].Last, n.Last), Former: out || v.Past && !v.Perfect && !v.Passive && in && n.Prep == r.w.in})
		return
	}
}

// inCabinet says whether a clause tells that its subject is in the cabinet at noun phrase np, or comes into it, or is out of it.
func (r *sentenceReader) inCabinet(s *syntax.Sentence, clause, np int32, word string) (in, out bool) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	w := r.lex.Word(v.Lemma)
	switch prep := s.NPs[np].Prep; {
	case np == c.Obj && !v.Passive && word == "cabinet":
		return w.Text == "join" || w.Text == "enter", w.Text == "leave" || w.Text == "quit"
	case np == c.Obj && !v.Passive:
		return false, w.Text == "quit"
	case prep == r.w.in && !v.Passive:
		return w.Text == "sit" || w.Text == "serve", false
	case prep == r.w.from && v.Passive:
		return false, w.OfOffice(lexicon.Unseats|lexicon.EndsOffice) || w.Text == "drop" || w.Text == "expel" || w.Text == "exclude"
	case prep == r.w.from:
		return false, w.Text == "resign" || w.Text == "withdraw"
	}
	return false, false
}

// takesSeat reads who comes to the head of a state or a body: "assumed the presidency of
// Peru", "was elected to the chairmanship of the bloc".
func (r *articleReader) takesSeat(s *syntax.Sentence, clause, np int32) {
	person, whose := r.careerOf(s, clause, np)
	if person < 0 {
		return
	}
	o := Office{Person: person, Owner: r.ownerState(s, np), Target: -1, entry: -1, chief: -1, Clause: clause, Kind: lexicon.BodyHead, Sentence: s.Index, Rule: "title.verb",
		First: min(s.NPs[whose].First, s.NPs[np].First), Last: max(s.NPs[whose].Last, s.NPs[np].Last), Former: r.over(s, clause, false)}
	if kind, role := seatOffice(s, np); kind != "" {
		o.Kind, o.Role = kind, role
	}
	if o.Owner < 0 {
		o.Owner = r.ownerPower(s, np)
	}
	if o.Owner < 0 {
		o.Owner = r.ofBody(s, np)
	}
	if of := behind(s, np, r.w.of); o.Owner < 0 && of >= 0 && !r.Rebellious(s, of) {
		o.Owner = r.power(s, of) // "took command of the Nigerian navy"
	}
	if o.Owner < 0 && o.Kind != lexicon.HeadOfState && o.Kind != lexicon.HeadOfGovernment {
		return
	}
	c := &s.Clauses[clause]
	if w := r.verbOf(s, clause); np == c.Obj && whose == c.Subj && !s.Verbs[c.Verb].Passive && w.OfOffice(lexicon.HandsOver|lexicon.Loses) && w.Text != "take" {
		o.Former = s.Verbs[c.Verb].Modal == 0 // "handed the chair of the union to Ana Vera"
		if heir := r.roleOf(s, clause, "to"); heir >= 0 {
			next := o
			next.Person, next.Former = r.onePerson(s, heir), false
			next.First, next.Last = min(s.NPs[np].First, s.NPs[heir].First), max(s.NPs[np].Last, s.NPs[heir].Last)
			r.settle(s, np, next)
		}
	}
	r.settle(s, np, o)
}

// seatOffice is the kind of office, and the office, whose seat a noun phrase names: "the
// presidency"; "" for that of another body.
func seatOffice(s *syntax.Sentence, np int32) (kind lexicon.OfficeKind, role string) {
	p := s.HeadPart(np)
	switch strings.ToLower(s.Text(p.First, p.Last)) {
	case "presidency":
		return lexicon.HeadOfState, "president"
	case "throne":
		return lexicon.Royal, ""
	case "premiership", "prime ministership":
		return lexicon.HeadOfGovernment, "prime minister"
	case "chancellorship":
		return lexicon.HeadOfGovernment, "chancellor"
	}
	return "", ""
}

// belonging is the noun phrase of what is said to be whom a noun phrase names: "Lyndon
// Johnson's presidency", "the movement of Jonas Savimbi"; -1 for none.
func (r *sentenceReader) belonging(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	switch {
	case possesses(s, np):
		return np + 1
	case n.Prep == r.w.of && n.Up >= 0 && n.Lead == np && n.Next < 0:
		return n.Up
	}
	return -1
}

// readTerm reads the office that is told only as the seat of whom noun phrase np names: "Lyndon
// Johnson's presidency", "the premiership of Anthony Eden". The state has to be named there or
// be one that he is known to have led.
func (r *articleReader) readTerm(s *syntax.Sentence, np, person int32) {
	n := &s.NPs[np]
	of := r.belonging(s, np)
	if of < 0 || s.NPs[of].Neg || !r.lex.Word(s.HeadWord(of)).Is(lexicon.Seat) {
		return
	}
	if c := s.NPs[s.NPs[of].Lead].Clause; c >= 0 && s.Verbs[s.Clauses[c].Verb].Modal != 0 {
		return // "Rios's presidency would be a threat"
	}
	kind, role := seatOffice(s, of)
	if role == "" {
		return
	}
	up := s.NPs[of].Up
	ended := up >= 0 && r.head(s, up) == "end" // "the end of Ana Rios's presidency"
	o := Office{Person: person, Owner: r.ownerState(s, of), Target: -1, entry: -1, chief: -1, Clause: -1, Kind: kind, Role: role, Former: ended, Sentence: s.Index, Rule: "title.seat",
		First: min(n.First, s.NPs[of].First), Last: max(n.Last, s.NPs[of].Last)}
	if o.Owner < 0 {
		o.Owner = r.ledState(person, role)
	}
	if o.Owner >= 0 && r.Entities[o.Owner].Type == model.State {
		r.hold(o)
	}
}

// movementOf reads the party or the armed group that is said to be somebody's: "Viktor
// Orban's Fidesz party", "the Unita movement of Jonas Savimbi".
func (r *articleReader) movementOf(s *syntax.Sentence, np, person int32) {
	if of := r.belonging(s, np); of >= 0 {
		r.movement(s, of, person, s.NPs[np].First, r.dead(s, np))
	}
}

// hisMovement reads the party or the armed group that a noun phrase names as "his": "Corbyn said
// his Labour Party was ready".
func (r *articleReader) hisMovement(s *syntax.Sentence, np int32) {
	n := &s.NPs[np]
	if (n.PossWord == r.w.his || n.PossWord == r.w.her) && n.Det == 0 && s.Class(np) == syntax.COrg {
		if ref := r.possessor(s, np); len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Person {
			r.movement(s, np, ref.Actors[0], n.First, false)
		}
	}
}

// movement gives a person the party or the armed group that noun phrase of names, if it does.
func (r *articleReader) movement(s *syntax.Sentence, of, person, first int32, dead bool) {
	ref := r.refOf(s, of)
	if len(ref.Actors) != 1 || r.Entities[ref.Actors[0]].Type != model.Organization || s.NPs[of].Neg {
		return
	}
	var past Office
	if h := s.HeadPart(of); h != nil {
		first := s.NPs[of].First
		if p := s.NPs[of].PossNP; p >= 0 {
			first = s.NPs[p].Last // "former minister X's Likud" is not what is former
		}
		r.modifiers(s, first, h.First, &past) // "his former party Likud"
	}
	e := ref.Actors[0]
	x := &r.Entities[e]
	if w := strings.ToLower(x.Name[strings.LastIndexByte(x.Name, ' ')+1:]); x.Lex < 0 && x.Kind == "" && (w == "alliance" || w == "coalition" || w == "bloc") {
		x.Kind = "party" // "Mr. Allawi's Iraqiya Alliance"
	}
	switch x.Kind {
	case "party", "armed":
		r.hold(Office{Person: person, Owner: e, Target: -1, entry: -1, chief: -1, Clause: -1, Kind: lexicon.PartyOfficer, Former: past.Former || dead, Sentence: s.Index, First: min(first, s.NPs[of].First), Last: s.NPs[of].Last, Rule: "title.movement"})
	}
}
