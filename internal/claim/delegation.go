package claim

import (
	"cmp"
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// roll is whom a list tells of: those who are, will be or are not at an event, or whom
// somebody met.
type roll struct {
	event    int32 // or, where there is none, the place where a delegation is sent
	host     int32 // who met them where there is no event; -1
	polarity model.Polarity
	status   model.Status
	first    int32 // the noun phrase that begins the list; -1 where it begins with the next sentence
}

// delegations reads lists of guests and delegates: an article says that a delegation
// will attend an event, or who was there, then names them, often one a paragraph. Who
// leads the delegation or is listed attends.
func (f *Finder) delegations(d *mention.Document, out []trigger.Found) []trigger.Found {
	delegation := f.lex.Lookup("delegation")
	event, listing, on := int32(-1), false, roll{event: -1, host: -1}
	for i, s := range d.Sentences {
		if i > 0 && listing && d.Sentences[i-1].Paragraph() == s.Paragraph() && !d.Sentences[i-1].Announces() {
			continue // what else is told of an entry
		}
		if r, ok := f.roster(d, s); ok {
			on = r
			if listing = r.first < 0; !listing {
				out = f.delegate(d, s, r.first, on, out)
			}
			continue
		}
		for c := range s.Clauses {
			cl := &s.Clauses[c]
			if cl.Subj >= 0 && s.HeadWord(cl.Subj) == delegation && cl.Obj >= 0 {
				for _, e := range d.Ref(s, cl.Obj).Actors {
					if d.Entities[e].Type == model.Event {
						event = e
					}
				}
			}
		}
		names, to := false, int32(-1) // "Members of the delegation:"
		for np := range s.NPs {
			names = names || s.HeadWord(int32(np)) == delegation
			if e := d.Entity(s, int32(np), model.Event); e >= 0 && to < 0 && f.lex.Gathering(d.Entities[e].Kind) != "" && !f.triggers.InPassing(s, int32(np), s.First) {
				to = e
			}
		}
		if names && to < 0 && event < 0 {
			to = f.sentTo(d, s)
		}
		if names && to >= 0 {
			event = to // "the delegation that will represent Peru at the funeral"
		}
		if names && event >= 0 {
			on = roll{event, -1, model.Asserted, model.Planned, -1}
			if s.Announces() || len(s.Clauses) == 0 {
				listing = true
				continue
			}
			for c := range s.Clauses {
				cl := &s.Clauses[c]
				if f.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Leads | lexicon.Comprises) {
					told := on // "denied that she headed the delegation"
					told.polarity = f.scope.State(&scope.Predicate{Doc: d, Sent: s, Clause: int32(c), NP: -1, Part: -1}).Polarity
					before := len(out)
					out = f.delegate(d, s, cl.Subj, told, out)
					out = f.delegate(d, s, cl.Obj, told, out)
					out = append(out[:before], slices.DeleteFunc(out[before:], func(x trigger.Found) bool { return doesElse(s, cl.Subj, x.First) })...)
				}
			}
			listing = i+1 < len(d.Sentences) && d.Sentences[i+1].Paragraph() != s.Paragraph() // who else goes, one a paragraph
			continue
		}
		if listing {
			if len(s.NPs) == 0 || tells(s) {
				listing = false
				continue
			}
			out = f.delegate(d, s, 0, on, out)
		}
	}
	return out
}

// sentTo is the place or the state where a sentence says that somebody sends a delegation, without a gathering: "announced a
// presidential delegation to Chad to pay respects"; -1 for none.
func (f *Finder) sentTo(d *mention.Document, s *syntax.Sentence) int32 {
	if len(s.Clauses) == 0 || s.Clauses[0].Subj < 0 || !f.lex.In(lexicon.Delegates, s.Verbs[s.Clauses[0].Verb].Lemma) {
		return -1
	}
	for np := range s.NPs {
		n := &s.NPs[np]
		if n.Prep != f.w.to || n.Up < 0 || f.lex.Word(s.HeadWord(n.Up)).Text != "delegation" || n.Next >= 0 {
			continue
		}
		if at := d.Ref(s, int32(np)).Place; at >= 0 {
			return at
		}
		return d.Entity(s, int32(np), model.State)
	}
	return -1
}

// roster reads whose guests a sentence announces before a colon, "The following
// attended the summit:", "Present at the signing:", or a heading does, "Leaders not
// attending the inauguration", "From left:" below a picture. Where it names no event it is the
// one spoken of.
func (f *Finder) roster(d *mention.Document, s *syntax.Sentence) (roll, bool) {
	colon := s.First
	for colon < s.Last && d.Text.Tokens[colon].Kind != text.Colon {
		colon++
	}
	guests, team, not, pictured, open := false, false, false, false, false
	for i := s.First; i < colon; i++ {
		w := f.lex.Word(s.Words[i])
		open = open || f.lex.In(lexicon.PerhapsComes, s.Words[i]) || w.Text == "expected" && f.lex.Word(s.Words[min(i+1, s.Last-1)]).Is(lexicon.Guest|lexicon.Delegate)
		switch w.Text {
		case "attendance", "absent":
			guests, not = true, not || w.Text == "absent"
		case "present", "part":
			guests = guests || colon < s.Last
		case "delegation":
			team = colon < s.Last
		case "left", "right": // below a picture: "Front row, from left:"
			pictured = i > s.First && colon < s.Last && f.lex.Word(s.Words[i-1]).Text == "from"
			guests = guests || pictured
		case "row":
			pictured = colon < s.Last && len(s.Clauses) == 0
			guests = guests || pictured
		case "participating":
			guests = guests || i == s.First // "Participating officials included:"
		case "not":
			not = true
		default:
			guests = guests || w.Is(lexicon.Guest) || w.Forms != 0 && f.lex.Word(w.Lemma).Text == "attend" || colon < s.Last && w.Text == "participated"
		}
	}
	guests = guests || colon < s.Last && f.officersAt(d, s, colon)
	if !guests && !team || colon == s.Last && !f.headsRoster(d, s) || colon+1 < s.Last && d.Text.Tokens[colon+1].Kind == text.OpenQuote {
		return roll{}, false
	}
	on := roll{event: -1, host: -1, polarity: model.Asserted, status: model.Past, first: -1}
	for i := range s.Verbs {
		switch v := &s.Verbs[i]; {
		case v.First > colon && v.Form == syntax.Finite && !relative(s, int32(i)):
			return roll{}, false
		case v.Modal != 0, v.Form == syntax.Infinitive:
			on.status = model.Planned
		}
		not = not || s.Verbs[i].Neg
	}
	if not && f.asksTwice(s) {
		return roll{}, false // "who is attending and who is not": both
	}
	switch {
	case not:
		on.polarity = model.Negated
	case open || f.onlyMeant(s, colon):
		on.polarity = model.Hypothetical
	}
	for np := range s.NPs {
		if s.NPs[np].First > colon && on.first < 0 {
			on.first = int32(np)
		}
		if on.first >= 0 && !pictured {
			break
		}
		if e := d.Entity(s, int32(np), model.Event); e >= 0 && on.event < 0 && f.lex.Gathering(d.Entities[e].Kind) != "" {
			on.event = e
		}
	}
	if on.event < 0 && guests {
		on.event = f.triggers.MainEvent(d, s)
	}
	if on.event < 0 && guests && !not {
		on.host = f.metMany(d, s)
	}
	return on, on.event >= 0 || on.host >= 0
}

// asksTwice says whether a sentence asks who does something and who does not: "Who is coming and | who is not".
func (f *Finder) asksTwice(s *syntax.Sentence) bool {
	asked := 0
	for i := s.First; i < s.Last; i++ {
		if f.lex.Word(s.Words[i]).Text == "who" {
			asked++
		}
	}
	return asked > 1 || asked == 1 && slices.ContainsFunc(s.Verbs, func(v syntax.Verb) bool {
		return v.Neg && slices.ContainsFunc(s.Verbs, func(w syntax.Verb) bool { return !w.Neg && w.Modal != 0 && w.Modal == v.Modal })
	})
}

// onlyMeant says whether those whom a sentence announces before a colon may come or not: "Leaders expected to attend the
// summit:", "who may attend:"; not "the leaders, who had been expected to stay away, attended:".
func (f *Finder) onlyMeant(s *syntax.Sentence, colon int32) bool {
	for i := range s.Verbs {
		v := &s.Verbs[i]
		if v.First >= colon {
			break
		}
		if v.Perfect && v.Past || v.Neg {
			continue
		}
		if v.Modal != f.w.would && f.scope.HypotheticalMood(v) {
			return true
		}
		if f.scope.OnlyMaybe(s, v) {
			return true
		}
	}
	return false
}

// officersAt says whether a sentence lists officers who were at a gathering: "Ministers from today's
// meeting included:".
func (f *Finder) officersAt(d *mention.Document, s *syntax.Sentence, colon int32) bool {
	if len(s.NPs) < 2 || len(s.Verbs) != 1 || s.Verbs[0].Last != colon || !f.lex.Word(s.Verbs[0].Lemma).Does(lexicon.Comprises) || s.NPs[0].First != s.First || s.Class(0) != syntax.COffice || !s.NPs[0].Plural {
		return false
	}
	prep := s.Words[s.NPs[0].Last]
	e := d.Entity(s, 1, model.Event)
	return (prep == f.w.from || prep == f.w.at || prep == f.w.in) && e >= 0 && f.lex.Gathering(d.Entities[e].Kind) != ""
}

// metMany is the person who, as the story begins, met several others without their names:
// "Vice President Rios met today with 15 leaders"; -1 for none.
func (f *Finder) metMany(d *mention.Document, s *syntax.Sentence) int32 {
	first := d.Began(s)
	for i := first; i < min(first+3, s.Index); i++ {
		t := d.Sentences[i]
		for c := range t.Clauses {
			cl := &t.Clauses[c]
			v := &t.Verbs[cl.Verb]
			if cl.Subj < 0 || cl.Kind != syntax.Main || v.Passive || v.Neg || v.Modal != 0 || !f.lex.Word(v.Lemma).Does(lexicon.Meets) {
				continue
			}
			for np := range t.NPs {
				n := &t.NPs[np]
				if n.Clause == int32(c) && (n.Prep == f.w.with || cl.Obj == int32(np)) && n.Plural && n.Lead == int32(np) && n.Next < 0 && d.Entity(t, int32(np), model.Person) < 0 {
					return d.Entity(t, cl.Subj, model.Person)
				}
			}
		}
	}
	return -1
}

// headsRoster says whether a sentence without a colon is the heading of a list: it is
// no clause, speaks of several who hold an office, names none of them, and what comes
// after it does.
func (f *Finder) headsRoster(d *mention.Document, s *syntax.Sentence) bool {
	if tells(s) || s.Index+1 == len(d.Sentences) {
		return false
	}
	next := d.Sentences[s.Index+1]
	if next.Paragraph() == s.Paragraph() || tells(next) || !slices.ContainsFunc(f.args.Entry(d, next, nil), func(g argument.Filler) bool { return d.Holds(g.Entity, "") }) {
		return false
	}
	for i := s.First; i < s.Last; i++ { // headings are written with capitals: their grammar is no guide
		if w := f.lex.Word(s.Words[i]); w.Plural && w.Is(lexicon.Guest|lexicon.Delegate) {
			return true
		}
	}
	return false
}

// relative says whether a verb is that of a relative clause.
func relative(s *syntax.Sentence, verb int32) bool {
	for c := range s.Clauses {
		if s.Clauses[c].Verb == verb {
			return s.Clauses[c].Kind == syntax.Relative
		}
	}
	return false
}

// tells says whether a sentence has a clause of its own, beside those that only
// describe: "Ana Ruiz, who left early".
func tells(s *syntax.Sentence) bool {
	for i := range s.Clauses {
		if k := s.Clauses[i].Kind; k != syntax.Relative && k != syntax.Participial {
			return true
		}
	}
	return false
}

// delegate enters those whom a sentence lists from noun phrase np on.
func (f *Finder) delegate(d *mention.Document, s *syntax.Sentence, np int32, on roll, out []trigger.Found) []trigger.Found {
	if np < 0 {
		return out
	}
	for _, g := range f.args.Entry(d, s, nil) {
		if d.Entities[g.Entity].Type != model.Person || g.First < s.NPs[np].First {
			continue
		}
		x := trigger.Found{Subject: g.Entity, Object: on.event, Relation: model.Attends, Polarity: on.polarity, Status: on.status,
			Rule: "delegation.member", Sentence: s.Index, First: g.First, Last: g.Last, Confidence: 0.9, By: -1, Clause: -1}
		if on.event < 0 {
			if g.Entity == on.host {
				continue
			}
			x.Relation, x.Object, x.Rule = model.MetWith, on.host, "delegation.met"
		} else if d.Entities[on.event].Type != model.Event {
			x.Relation, x.Rule = model.Visited, "delegation.sent"
		}
		out = append(out, x)
	}
	return out
}

// doesElse says whether who stands at a token is the subject of a clause of its own, beside the one of a delegation, whose
// subject is np: "Rios leads the delegation while President Costa stays at home".
func doesElse(s *syntax.Sentence, np, first int32) bool {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if (cl.Kind == syntax.Main || cl.Kind == syntax.Complement || cl.Kind == syntax.Adverbial) && cl.Subj >= 0 && cl.Subj != np && s.NPs[cl.Subj].First == first {
			return true
		}
	}
	return false
}

// entourage adds that those of whom a delegation consists went where the traveller went of
// whom the story told last, whose it is: "Foreign Minister Rios visited Oslo. The delegation
// included Ana Silva".
func (f *Finder) entourage(d *mention.Document, out []trigger.Found) []trigger.Found {
	var visits []trigger.Found
	type guest struct {
		sentence int
		person   int32
	}
	attends := make(map[guest]bool)
	for _, x := range out {
		switch {
		case x.Relation == model.Attends:
			attends[guest{x.Sentence, x.Subject}] = true
		case x.Relation == model.Visited && x.Polarity == model.Asserted && d.Entities[x.Subject].Type == model.Person:
			visits = append(visits, x)
		}
	}
	slices.SortStableFunc(visits, func(x, y trigger.Found) int { return cmp.Compare(x.Sentence, y.Sentence) })
	var trips journeys
	for _, s := range d.Sentences {
		for ; len(visits) > 0 && visits[0].Sentence < s.Index; visits = visits[1:] {
			trips.add(visits[0])
		}
		if began := d.Began(s); began != trips.began {
			trips = journeys{began: began}
		}
		last := trips.of[trips.traveller]
		if len(last) == 0 {
			continue
		}
		home := d.Country(trips.traveller)
		for c := range s.Clauses {
			if !f.lists(s, int32(c)) {
				continue
			}
			for _, g := range f.args.Entry(d, s, nil) {
				if d.Entities[g.Entity].Type != model.Person || g.First < s.NPs[s.Clauses[c].Obj].First || g.Entity == trips.traveller || d.Country(g.Entity) != home && d.Country(g.Entity) >= 0 || attends[guest{s.Index, g.Entity}] {
					continue // of another state, or it is a delegation to what he attends
				}
				for _, x := range last {
					x.Subject, x.Rule, x.Sentence, x.First, x.Last, x.Confidence, x.Clause = g.Entity, "delegation.entourage", s.Index, g.First, g.Last, 0.85, -1
					out = append(out, x)
				}
			}
		}
	}
	return out
}

// lists says whether a clause tells of whom "the delegation" consists.
func (f *Finder) lists(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	return cl.Subj >= 0 && cl.Obj >= 0 && f.lex.Word(s.HeadWord(cl.Subj)).Text == "delegation" && cl.Kind == syntax.Main && !v.Neg && f.lex.Word(v.Lemma).Does(lexicon.Comprises)
}

// journeys are the visits a story has told of so far, by who travelled.
type journeys struct {
	began     int // the sentence the story begins with
	traveller int32
	of        map[int32][]trigger.Found
}

// add notes a visit, for another to the same place; of many places the last few are kept.
func (j *journeys) add(x trigger.Found) {
	const most = 12
	if j.of == nil {
		j.of = make(map[int32][]trigger.Found)
	}
	all := slices.DeleteFunc(j.of[x.Subject], func(y trigger.Found) bool { return y.Object == x.Object })
	if len(all) == most {
		all = slices.Delete(all, 0, 1)
	}
	j.traveller, j.of[x.Subject] = x.Subject, append(all, x)
}
