package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// handover says in which places of a clause a verb names who has an office then and who
// had it: "subj", "obj", or a preposition; with the word that has to stand behind the verb,
// be its object or, "as", bring an office.
type handover struct {
	verb, with, heir, gone string
}

// handovers are tried in order.
var handovers = [...]handover{
	{"replace", "", "with", "obj"}, // "replaced Rios with Vera"
	{"replace", "", "subj", "obj"},
	{"succeed", "", "subj", "obj"},
	{"follow", "as", "subj", "obj"},
	{"supplant", "as", "subj", "obj"},
	{"supersede", "as", "subj", "obj"},
	{"take", "over", "subj", "from"},
	{"give", "way", "to", "subj"},
	{"make", "way", "for", "subj"},
	{"hand", "over", "to", "subj"},
	{"hand", "power", "to", "subj"},
	{"cede", "power", "to", "subj"},
	{"transfer", "power", "to", "subj"},
}

// change is an office that passes from one to another, as a clause tells it.
type change struct {
	heir, gone int32 // noun phrases: who has it then, and who had it; -1 where that is not told
	post       int32 // the one that names the office; -1 for none
	giver      int32 // the state that gives it; -1 where that is not told
}

// handsOver reads an office that passes from one to another: "Vera succeeds Rios as
// minister", "Minister Rios was replaced by Vera"; it says whether a clause tells of that.
func (r *articleReader) handsOver(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	verb := r.lex.Word(v.Lemma).Text
	for _, h := range handovers {
		if h.verb != verb || h.with != "" && !r.goesWith(s, clause, h.with) {
			continue
		}
		x := change{heir: r.roleOf(s, clause, h.heir), gone: r.roleOf(s, clause, h.gone), post: -1, giver: -1}
		if x.heir >= 0 && x.gone < 0 && (verb == "replace" || verb == "succeed") {
			x.post = r.postOfNobody(s, clause)
		}
		if x.post < 0 {
			if x.heir < 0 && h.heir != "subj" || x.gone < 0 && !(verb == "succeed" && x.heir >= 0) || x.heir >= 0 && x.gone >= 0 && r.onePerson(s, x.heir) == r.onePerson(s, x.gone) {
				if h.heir == "with" && x.heir >= 0 {
					return true // "wants to replace her foreign minister with Rios": who gives it is no heir
				}
				continue
			}
			x.post = r.asOffice(s, clause)
			if h.heir == "with" && c.Subj >= 0 {
				x.giver = r.stateOf(&r.Refs[s.Index][c.Subj])
			}
		}
		if !v.Neg {
			r.passes(s, clause, x)
		}
		return true
	}
	return false
}

// postOfNobody is the office of the one who is not named and replaced in a clause: "replaced | his foreign minister with Rios"; -1 for none.
func (r *articleReader) postOfNobody(s *syntax.Sentence, clause int32) int32 {
	c := &s.Clauses[clause]
	np := c.Obj
	if s.Verbs[c.Verb].Passive {
		np = c.Subj
	}
	if np < 0 || s.Class(np) != syntax.COffice || s.NPs[np].Plural || s.HeadPart(np) == nil || s.HeadPart(np).Plural || r.onePerson(s, np) >= 0 || s.NPs[np].Det == r.w.a || s.NPs[np].Det == r.w.an {
		return -1
	}
	return np
}

// goesWith says whether a word is the particle of a clause's verb or its object.
func (r *sentenceReader) goesWith(s *syntax.Sentence, clause int32, word string) bool {
	c := &s.Clauses[clause]
	if word == "as" {
		return r.asOffice(s, clause) >= 0
	}
	if c.Obj >= 0 && r.head(s, c.Obj) == word {
		return true
	}
	last := s.Verbs[c.Verb].Last
	if last >= s.Last || r.lex.Word(s.Words[last]).Text != word {
		return false
	}
	if c.Obj < 0 || s.NPs[c.Obj].First > last+1 || s.Class(c.Obj) == syntax.COffice {
		return true
	}
	switch r.head(s, c.Obj) { // "handed over power", not "handed over the documents"
	case "power", "duties", "seals":
		return true
	}
	return r.lex.Word(s.HeadWord(c.Obj)).Is(lexicon.Seat|lexicon.Station) || r.lex.Head(s.HeadWord(c.Obj))&(lexicon.Post|lexicon.Government|lexicon.OrgHead|lexicon.Body) != 0
}

// roleOf is the noun phrase of the one person in a place of a clause; -1 for none.
func (r *articleReader) roleOf(s *syntax.Sentence, clause int32, place string) int32 {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	np := int32(-1)
	switch {
	case place == "obj" && v.Passive, place == "subj" && !v.Passive:
		np = c.Subj
	case place == "obj":
		np = c.Obj
	case place == "subj":
		np = r.by(s, clause)
	default:
		for m := range s.NPs {
			if n := &s.NPs[m]; n.Clause == clause && n.First >= v.Last && r.lex.Word(n.Prep).Text == place && r.onePerson(s, int32(m)) >= 0 {
				return int32(m)
			}
		}
	}
	if g := c.Gov; np >= 0 && np == c.Subj && c.Kind == syntax.Participial && g >= 0 && s.Clauses[g].Subj == np && !s.Verbs[s.Clauses[g].Verb].Passive && gives(r.verbOf(s, g)) {
		np = s.Clauses[g].Obj // "Chad named Ana Rios its envoy, replacing Silva"
	}
	if np >= 0 && r.onePerson(s, np) < 0 {
		return -1
	}
	return np
}

// passes gives the heir the office of whoever is gone: the one that is named, or the one that the sentence
// or those before tell of either.
func (r *articleReader) passes(s *syntax.Sentence, clause int32, c change) {
	v := &s.Verbs[s.Clauses[clause].Verb]
	planned := r.lex.Word(v.Modal).Text == "will" || r.lex.Word(v.Modal).Text == "shall" || r.toCome(s, clause)
	heir, gone := r.personAt(s, c.heir), r.personAt(s, c.gone)
	still := planned || v.Modal != 0 || v.Form == syntax.Infinitive && s.Clauses[clause].Gov >= 0 && s.Verbs[s.Clauses[s.Clauses[clause].Gov].Verb].Modal != 0 // "would replace her as envoy", "would be named to replace her": she is that
	o, of := Office{Person: -1}, int32(-1)
	if body, other := r.chairPassed(s, clause); other {
		return // "handed over the chairmanship of the forum": neither leaves what he is at home
	} else if body >= 0 { // whatever the two are at home
		o = Office{Person: heir, Owner: body, Target: -1, entry: -1, chief: -1, Kind: lexicon.BodyHead}
	} else if c.post >= 0 {
		who := heir
		if who < 0 || gone >= 0 && r.Entities[gone].State >= 0 {
			who = gone
		}
		before := len(r.Offices)
		if !r.titleFrom(s, c.post, who, c.giver, -1, "title.succeeded") {
			return
		}
		o = r.Offices[before]
		r.Offices = r.Offices[:before]
	} else if o, of = r.passedOn(s, heir, gone); o.Person < 0 {
		if o, of = r.onlyOffice(heir), heir; o.Person < 0 || gone < 0 || still || v.Form == syntax.Infinitive || r.lex.Word(v.Lemma).Text == "replace" || r.titled(gone) {
			return
		}
	}
	o.Rule, o.Clause, o.Noun, o.Sentence = "title.succeeded", clause, 0, s.Index
	span := func(o Office, np int32) Office {
		o.First, o.Last = min(s.NPs[np].First, v.First), max(s.NPs[np].Last, v.Last)
		return o
	}
	if gone >= 0 && of != gone { // of whom the sentence itself tells it, that is not new
		x := span(o, c.gone)
		x.Person, x.Former, x.Planned = gone, !still, false
		if still {
			x.Clause = -1
		}
		r.hold(x)
	} else if gone >= 0 && !still && v.Form != syntax.Infinitive {
		for i := len(r.Offices) - 1; i >= 0 && r.Offices[i].Sentence == s.Index; i-- {
			if x := &r.Offices[i]; x.Person == gone {
				x.Former = true
			}
		}
	}
	if heir >= 0 && of != heir {
		x := span(o, c.heir)
		x.Person, x.Former, x.Planned = heir, false, planned
		r.hold(x)
	}
}

// toCome says whether a clause with a gerund tells what goes with a step that is still to come:
// "is to step down, with Rios succeeding her", "will leave in May, Rios replacing him".
func (r *sentenceReader) toCome(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	if c.Kind != syntax.Participial || c.Gov < 0 {
		return false
	}
	g := &s.Clauses[c.Gov]
	v := &s.Verbs[g.Verb]
	if v.Form == syntax.Infinitive && g.Gov >= 0 {
		return !s.Verbs[s.Clauses[g.Gov].Verb].Past
	}
	return v.Modal != 0 && !v.Past
}

// chairPassed is the organization whose chair a clause says to pass from one to another: "took over
// the chair of the union from Senegal's president"; -1 for none. Other says that it is of something else than a state.
func (r *articleReader) chairPassed(s *syntax.Sentence, clause int32) (body int32, other bool) {
	for m := range s.NPs {
		if s.NPs[m].Clause != clause || s.NPs[m].First < s.Verbs[s.Clauses[clause].Verb].Last-1 {
			continue
		}
		if r.lex.Word(s.NPs[m].Prep).Text == "at the head of" {
			switch e := r.power(s, int32(m)); {
			case e < 0:
				other = true // "replaced the premier at the head of the opposition"
			case r.Entities[e].Type == model.Organization:
				return e, false
			}
			continue
		}
		switch r.head(s, int32(m)) {
		case "chair", "chairmanship", "presidency":
		default:
			continue
		}
		e := int32(-1)
		if of := behind(s, int32(m), r.w.of); of >= 0 {
			e = r.power(s, of)
		} else if poss := s.NPs[m].PossNP; poss >= 0 {
			e = r.power(s, poss)
		} else if r.rotates(s, int32(m)) {
			e = r.unionBefore(s)
		}
		if e < 0 {
			e = r.ownerPower(s, int32(m)) // "the AU chairmanship"
		}
		if e >= 0 && intergovernmental(&r.Entities[e]) {
			return e, false
		}
		if of := behind(s, int32(m), r.w.of); e < 0 && of >= 0 && (s.Class(of) == syntax.CEvent || r.lex.Head(s.HeadWord(of))&lexicon.BlocHead != 0) && r.lex.Head(s.HeadWord(of))&lexicon.StateHead == 0 {
			other = true
		}
	}
	return -1, other
}

// rotates says whether a noun phrase is a chair that goes from one member to the next: "the rotating presidency".
func (r *sentenceReader) rotates(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Words[s.NPs[np].First:s.NPs[np].Last], func(w int32) bool { return r.lex.Word(w).Text == "rotating" })
}

// unionBefore is the organization of states that the sentences right before one name, where it is the only
// one; -1 for none.
func (d *Document) unionBefore(s *syntax.Sentence) int32 {
	const reach, most = 3, 64 // sentences, organizations
	found := int32(-1)
	for _, e := range d.focus.orgs[max(0, len(d.focus.orgs)-most):] {
		if d.focus.seen(e) < s.Index-reach || !intergovernmental(&d.Entities[e]) {
			continue
		}
		if found >= 0 && found != e {
			return -1
		}
		found = e
	}
	return found
}

func (r *articleReader) personAt(s *syntax.Sentence, np int32) int32 {
	if np < 0 {
		return -1
	}
	return r.onePerson(s, np)
}

// asOffice is the office that a clause names behind "as"; -1 for none.
func (r *sentenceReader) asOffice(s *syntax.Sentence, clause int32) int32 {
	for m := range s.NPs {
		if n, p := &s.NPs[m], s.HeadPart(int32(m)); n.Prep == r.w.as && n.Clause == clause && p != nil && p.Kind == syntax.POffice && !p.Plural {
			return int32(m)
		}
	}
	return -1
}

// passedOn is the office that one of two who change in it holds, by what the sentence tells,
// and whom it tells it of; of what is told before it is that of whoever goes, or to which
// the other was just named, whatever rank either has; not what the other was called before: "the
// nominee was replaced by Foreign Minister Rios". Its person is -1 for none.
func (r *articleReader) passedOn(s *syntax.Sentence, heir, gone int32) (Office, int32) {
	const reach = 3
	named := Office{Person: -1} // "was named minister. He replaces Rios"
	for i := len(r.Offices) - 1; heir >= 0 && i >= r.story.offices && r.Offices[i].Sentence >= s.Index-2*reach; i-- {
		if o := r.Offices[i]; o.Person == heir && (o.Planned || o.Sentence >= s.Index-reach) && (o.Rule == "title.verb" || o.Rule == "title.noun") && o.Owner >= 0 && !o.Former && (named.Person < 0 || o.Planned) {
			if named = o; o.Planned {
				break // "is nominated ambassador. She now serves as consul. She would succeed Rios"
			}
		}
	}
	passes := func(o *Office) bool {
		return o.Kind != "" && o.Owner >= 0 && !(named.Person >= 0 && o.Kind == lexicon.Military && o.Rule == "title.before")
	}
	for _, who := range [...]int32{gone, heir} {
		for i := len(r.Offices) - 1; who >= 0 && i >= 0 && r.Offices[i].Sentence == s.Index; i-- {
			if o := r.Offices[i]; o.Person == who && passes(&o) && (who == gone || !o.Former && o.Rule != "title.before") {
				return o, who
			}
		}
	}
	for i := len(r.Offices) - 1; gone >= 0 && i >= r.story.offices && r.Offices[i].Sentence >= s.Index-reach; i-- {
		if o := r.Offices[i]; o.Person == gone && passes(&o) && !r.onceHeld(&o) {
			return o, -1
		}
	}
	return named, named.Person
}

// onceHeld says whether an office is one that somebody is only described by and had before another that the story tells of as
// his: "the foreign minister, Ana Rios, a former envoy".
func (d *Document) onceHeld(o *Office) bool {
	return o.Former && o.Rule == "title.apposition" && slices.ContainsFunc(d.Offices[max(d.story.offices, d.lately()):], func(x Office) bool {
		return x.Person == o.Person && !x.Former && x.Owner >= 0 && x.Owner != o.Owner
	})
}

// onlyOffice is the one office at the head of a state, a ministry or a body that the story tells somebody to hold, to which
// he then came: "The prime minister, Ana Vera, was late. She took over from Silva in May". Its person is -1 where he
// holds none, or several.
func (d *Document) onlyOffice(person int32) Office {
	found := Office{Person: -1}
	for i := max(d.story.offices, d.lately()); person >= 0 && i < len(d.Offices); i++ {
		o := &d.Offices[i]
		if o.Person != person {
			continue
		}
		switch o.Kind {
		case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Minister, lexicon.BodyHead, lexicon.Diplomat:
		default:
			return Office{Person: -1}
		}
		if o.Former || o.Owner < 0 || found.Person >= 0 && (found.Owner != o.Owner || found.entry != o.entry) {
			return Office{Person: -1}
		}
		found = *o
	}
	return found
}

// leftTo reads who has an office no more, or had it before the one whom a clause tells of:
// "the death of President Rios", "in place of Rios", "after the resignation of Minister Rios".
func (r *articleReader) leftTo(s *syntax.Sentence) {
	for i := range s.NPs {
		np := int32(i)
		gone := r.onePerson(s, np)
		if gone < 0 {
			continue
		}
		at := np
		switch up := s.NPs[np].Up; {
		case r.lex.Word(s.NPs[np].Prep).Text == "in place of" && !r.standsIn(s, np):
		case up >= 0 && s.NPs[np].Prep == r.w.of && r.departure(s, up):
			at = up
		case s.Possesses(np) && r.departure(s, np+1): // "after President Rios's resignation"
			at = np + 1
		default:
			continue
		}
		titled := false
		for k := len(r.Offices) - 1; k >= 0 && r.Offices[k].Sentence == s.Index; k-- {
			if o := &r.Offices[k]; o.Person == gone && o.First >= s.NPs[np].First {
				o.Former, titled = true, true
			}
		}
		if titled || !r.isAfter(s.NPs[at].Prep) && at != np {
			continue
		}
		clause := clauseOver(s, at)
		if clause < 0 || s.Clauses[clause].Subj < 0 {
			continue
		}
		heir := r.onePerson(s, s.Clauses[clause].Subj)
		if obj := s.Clauses[clause].Obj; heir < 0 && obj >= 0 && !s.Verbs[s.Clauses[clause].Verb].Passive { // "elected Vera president in place of Rios"
			heir = r.onePerson(s, obj)
		}
		if o, of := r.passedOn(s, heir, -1); of >= 0 && of != gone && !o.Planned && o.Sentence == s.Index && o.Clause == clause && r.officeID(&o) != "first-lady" {
			o.Person, o.Former, o.Rule, o.First, o.Last = gone, true, "title.succeeded", min(o.First, s.NPs[np].First), max(o.Last, s.NPs[np].Last)
			r.hold(o)
		}
	}
}

// vice reads whose office somebody is proposed for, as lists of nominations say it: "Ana Rios, of Ohio, to be
// a Member of the Trade Commission, vice Luis Vera, term expired".
func (r *articleReader) vice(s *syntax.Sentence) {
	for i := range s.NPs {
		n := &s.NPs[i]
		if r.lex.Word(n.Prep).Text != "vice" {
			continue
		}
		gone, leaves := int32(-1), r.leavesSoon(s, n.Last)
		if r.goneAside(s, n.Last) || leaves || n.Last == s.Last || s.Doc.Tokens[n.Last].Kind == text.Stop || n.Last+1 < s.Last && s.Tag(n.Last+1) == syntax.Rel { // ", which was sent to the Senate in May"
			gone = r.onePerson(s, int32(i))
		}
		for k := len(r.Offices) - 1; gone >= 0 && k >= 0 && r.Offices[k].Sentence == s.Index; k-- {
			if o := r.Offices[k]; o.Planned && !o.Former && o.Rule == "title.verb" && o.Person != gone && o.Last <= n.First {
				if o.Kind == lexicon.Diplomat && o.Target >= 0 {
					o.Owner = -1 // whose envoys go there is told of the new one
				}
				o.Person, o.Former, o.Planned, o.Clause, o.Rule, o.Last = gone, !leaves, false, -1, "title.succeeded", n.Last
				r.hold(o)
				break
			}
		}
	}
}

// goneAside says whether it stands behind a comma at token i why somebody's office is free: "vice Luis Vera, | resigned",
// "vice Luis Vera, Jr., | term expired".
func (r *sentenceReader) goneAside(s *syntax.Sentence, i int32) bool {
	return slices.ContainsFunc(s.Words[i:max(i, min(i+5, s.Last))], func(w int32) bool { return r.lex.Word(w).Has(lexicon.Vacated) })
}

// leavesSoon says whether it stands behind the comma at token i that somebody still has the office: "vice Luis Vera, | retiring".
func (r *sentenceReader) leavesSoon(s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last || s.Doc.Tokens[i].Kind != text.Comma {
		return false
	}
	switch r.lex.Word(s.Words[i+1]).Text {
	case "retiring", "resigning":
		return true
	}
	return false
}

// clauseOver is the clause of noun phrase np, or of what that hangs on: "before the end of | his visit"; -1 for none.
func clauseOver(s *syntax.Sentence, np int32) int32 {
	for s.NPs[np].Clause < 0 && s.NPs[np].Up >= 0 {
		np = s.NPs[np].Up
	}
	return s.NPs[np].Clause
}

// standsIn says whether it is only for once that somebody is where noun phrase np is expected: "sent its foreign minister
// in place of President Rios", "led the delegation in place of", not "was elected in place of".
func (r *sentenceReader) standsIn(s *syntax.Sentence, np int32) bool {
	c := clauseOver(s, np)
	if c < 0 {
		return false
	}
	v := r.verbOf(s, c)
	return !v.OfOffice(lexicon.TakesOffice|lexicon.GivesOffice|lexicon.Rises|lexicon.Keeps|lexicon.HandsOver) || v.OfOffice(lexicon.AsOffice)
}

// afterLeaving reads who had the office before the one whom a clause tells of, where another
// clause tells how: "became president after Rios resigned", "took over when Rios was ousted".
func (r *articleReader) afterLeaving(s *syntax.Sentence) {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Kind != syntax.Adverbial || cl.Gov < 0 || cl.Subj < 0 || s.Clauses[cl.Gov].Subj < 0 || !r.leaves(s, cl) || !r.isAfter(cl.Sub) && r.lex.Word(cl.Sub).Text != "when" {
			continue
		}
		gone, heir := r.onePerson(s, cl.Subj), r.onePerson(s, s.Clauses[cl.Gov].Subj)
		if gone < 0 || heir < 0 || gone == heir {
			continue
		}
		o, of := r.passedOn(s, heir, -1)
		if of != heir || o.Planned || o.Sentence != s.Index || o.Clause != cl.Gov {
			continue
		}
		titled := false
		for k := len(r.Offices) - 1; k >= 0 && r.Offices[k].Sentence == s.Index; k-- {
			if x := &r.Offices[k]; x.Person == gone {
				x.Former, titled = true, true
			}
		}
		if !titled {
			o.Person, o.Former, o.Rule, o.Clause = gone, true, "title.succeeded", int32(c)
			o.First, o.Last = min(o.First, cl.First), max(o.Last, cl.Last)
			r.hold(o)
		}
	}
}

// leaving makes the office former whose holder a sentence says to have given it up: "Foreign Minister
// Ana Rios resigned", "when King Hussein died in 1999", not "resigned as party leader" nor "died on Monday".
func (r *articleReader) leaving(s *syntax.Sentence) {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Subj < 0 || cl.Kind == syntax.Xcomp || cl.Kind == syntax.Participial || !r.leaves(s, cl) || r.lex.Word(s.Verbs[cl.Verb].Lemma).Text == "die" && (cl.Kind == syntax.Main || !r.longAgo(s, int32(c))) || s.Verbs[cl.Verb].Passive || r.asOffice(s, int32(c)) >= 0 || r.leavesElse(s, int32(c)) || r.denied(s, int32(c)) || r.dated(s, int32(c)) || r.wished(s, cl) {
			continue
		}
		for _, m := range r.members(s, cl.Subj) {
			gone := r.onePerson(s, m)
			for k := len(r.Offices) - 1; k >= 0 && gone >= 0 && r.Offices[k].Sentence == s.Index; k-- {
				if o := &r.Offices[k]; o.Person == gone && o.Clause < 0 && o.Role != "" && !o.Planned && o.Last+1 >= s.NPs[m].First && o.First < s.Verbs[cl.Verb].First {
					o.Former = true
				}
			}
		}
	}
}

// firstToLeave makes the office former of which somebody is told to be the first holder, or the like, that gave it up: "became the first
// president of Peru in a century to resign".
func (r *articleReader) firstToLeave(s *syntax.Sentence) {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		np := cl.GovNP
		if np < 0 || s.Verbs[cl.Verb].Form != syntax.Infinitive || !r.leaves(s, cl) || r.leavesElse(s, int32(c)) {
			continue
		}
		for s.Class(np) != syntax.COffice && s.NPs[np].Up >= 0 {
			np = s.NPs[np].Up
		}
		n := &s.NPs[np]
		if s.Class(np) != syntax.COffice || !r.rankOf(s, n) {
			continue
		}
		at := s.Parts[n.Head].First
		for k := len(r.Offices) - 1; k >= 0 && r.Offices[k].Sentence == s.Index; k-- {
			if o := &r.Offices[k]; o.First <= at && at < o.Last && (o.Clause < 0 || s.Verbs[s.Clauses[o.Clause].Verb].Modal == 0) {
				o.Former = true
			}
		}
	}
}

// dated says whether a clause tells in the present of a day, which is then still to come: "retires in
// June"; a headline's "resigns" is what has happened.
func (r *sentenceReader) dated(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	return !s.Heading && v.Form == syntax.Finite && !v.Past && !v.Perfect && slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.Clause == c && n.First >= v.Last && s.Class(n.Lead) == syntax.CDate
	})
}

// wished says whether a clause only tells what is to be or may be: "demanded that she | resign", "if she resigns".
func (r *sentenceReader) wished(s *syntax.Sentence, cl *syntax.Clause) bool {
	v, subj := &s.Verbs[cl.Verb], &s.NPs[cl.Subj]
	return r.onlyIf(s, cl.Subj) || s.Tag(v.First) == syntax.VBase && !subj.Plural && subj.Next < 0
}

// denied says whether a clause above denies what a clause tells: "denied that she had resigned",
// "rejected a report which says that she resigned", or a noun says that it is only talk: "rumours that she resigned".
func (r *sentenceReader) denied(s *syntax.Sentence, c int32) bool {
	if np := s.Clauses[c].GovNP; np >= 0 && s.Clauses[c].Kind == syntax.Complement && r.lex.Head(s.HeadWord(np))&lexicon.Rumour != 0 {
		return true
	}
	for c = s.Clauses[c].Gov; c >= 0; c = s.Clauses[c].Gov {
		if v := &s.Verbs[s.Clauses[c].Verb]; !v.Neg && r.lex.Word(v.Lemma).Does(lexicon.Disputes) {
			return true
		}
	}
	return false
}

// leavesElse says whether what somebody gives up in a clause is told, and is not an office or the
// government: "resigned from parliament", "quit the party".
func (r *sentenceReader) leavesElse(s *syntax.Sentence, clause int32) bool {
	other := func(np int32) bool {
		return r.lex.Head(s.HeadWord(np))&lexicon.Government == 0 && !r.station(s, np)
	}
	if obj := s.Clauses[clause].Obj; obj >= 0 && s.Class(obj) != syntax.CDate && other(obj) {
		return true
	}
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.Clause == clause && n.Prep == r.w.from && other(n.Lead)
	})
}

// departure says whether a noun phrase is somebody's death, or a resignation that has come:
// "after the resignation of", "protests that led to the ouster of".
func (r *sentenceReader) departure(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	switch w := r.lex.Word(s.HeadWord(np)); {
	case w.Is(lexicon.Demise):
		return true
	case !w.Is(lexicon.Resignation):
		return false
	case r.isAfter(n.Prep):
		return true
	case n.Prep != r.w.to || n.Clause < 0:
		return false
	}
	v := &s.Verbs[s.Clauses[n.Clause].Verb]
	return v.Modal == 0 && r.lex.Word(v.Lemma).Text == "lead"
}

// leaves says whether a clause tells that its subject has an office no more.
func (r *sentenceReader) leaves(s *syntax.Sentence, cl *syntax.Clause) bool {
	v := &s.Verbs[cl.Verb]
	w := r.lex.Word(v.Lemma)
	switch {
	case v.Neg || v.Modal != 0:
		return false
	case w.OfOffice(lexicon.Unseats):
		return v.Passive
	case v.Passive:
		return w.Text == "assassinate" || w.Text == "kill"
	}
	switch {
	case r.lex.In(lexicon.Resigns, v.Lemma):
		return true
	case r.lex.In(lexicon.GivesUp, v.Lemma):
		return cl.Obj >= 0 && s.NPs[cl.Obj].PossWord != 0 && r.station(s, cl.Obj) // "both lost their posts"
	case w.Text == "step", w.Text == "stand":
		return v.Last < s.Last && (r.lex.Word(s.Words[v.Last]).Text == "down" || r.lex.Word(s.Words[v.Last]).Text == "aside")
	}
	return false
}

// station says whether a noun phrase is a post or an office.
func (r *sentenceReader) station(s *syntax.Sentence, np int32) bool {
	return r.lex.Word(r.lex.Word(s.HeadWord(np)).Stem).Is(lexicon.Station)
}

// isAfter says whether a preposition tells that what is behind it is over.
func (r *sentenceReader) isAfter(prep int32) bool {
	switch strings.ToLower(r.lex.Word(prep).Text) {
	case "after", "following", "since", "upon", "in the wake of":
		return true
	}
	return false
}
