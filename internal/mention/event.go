package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// event finds or makes the event a noun phrase names; -1 where it names none
// one can attend.
func (r *articleReader) event(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	kind := r.lex.Events[part.Ref].Kind
	if r.lex.Gathering(kind) == "" {
		return -1
	}
	if n := &s.NPs[np]; n.Det == 0 && n.PossWord == 0 && n.PossNP < 0 && n.Prep == 0 && n.PLast-n.PFirst == 1 && part.Last-part.First == 1 && !part.Plural && r.lex.Word(s.Words[part.First]).Adj && !s.Heading {
		return -1 // "the vote was free and fair"
	}
	if n := &s.NPs[np]; n.Det == 0 && n.PossWord == 0 && n.PossNP < 0 && n.Prep != 0 && n.Last-n.First == 1 && !s.Heading && (r.lex.Word(s.Words[part.First]).Text == "dialogue" || r.lex.Word(s.Words[part.First]).Text == "conference") {
		return -1 // "urged both to return to dialogue", "voted to go to conference with the Senate"
	}
	if n := &s.NPs[np]; kind == "talks" && part.Last-part.First == 1 && n.Head > n.PFirst && r.lex.In(lexicon.Steady, s.Words[s.Parts[n.Head-1].Last-1]) {
		return -1 // "agreed to continue their close dialogue"
	}
	if n := &s.NPs[np]; kind == "forum" && n.Prep == r.w.as && n.Up >= 0 && (s.Class(n.Up) == syntax.COrg || s.Class(n.Up) == syntax.CBloc) {
		return -1 // "the G20 as the premier forum"
	}
	if poss := s.NPs[np].PossNP; poss >= 0 && s.Class(poss) == syntax.CState && s.Doc.Tokens[part.First].Capital && !s.Heading && r.isChamber(s, np) {
		return -1 // "the speaker of Mali's Assembly"
	}
	if part.Plural && kind != "talks" && kind != "exercise" && kind != "parade" && kind != "ceremony" {
		if e := r.ofEach(s, np, part); e >= 0 {
			return e
		}
		if e := r.numbered(s, np, part); e >= 0 || kind != "meeting" {
			return e
		}
	}
	t := r.traits(s, np, part)
	if part.Plural && kind == "meeting" && !r.ofStates(t.names) {
		return -1 // any, where no body tells whose: "NATO meetings in Brussels"
	}
	if of := behind(s, np, r.w.of); t.word == "convening" && of >= 0 && s.Class(of) == syntax.CEvent {
		return -1 // "the convening of the conference", not "a convening of ministers"
	}
	if of := behind(s, np, r.w.of); len(t.names) == 0 && s.NPs[np].Det == r.w.the && t.word == "meeting" && len(t.editions) == 0 && !(of >= 0 && r.lex.Head(s.HeadWord(of))&(lexicon.BlocHead|lexicon.Body) != 0) && r.met(s) || t.word == "meeting" && r.ofTwo(s, np) {
		t.sides, t.theirs = true, true
	}
	return r.eventOf(s, np, &t, kind)
}

// ofTwo says whether a meeting is one person's with another: "President Rios's meeting with
// Prime Minister Lund".
func (r *articleReader) ofTwo(s *syntax.Sentence, np int32) bool {
	poss := s.NPs[np].PossNP
	if poss < 0 || r.onePerson(s, poss) < 0 {
		return false
	}
	with := behind(s, np, r.w.with)
	return with >= 0 && (s.Class(with) == syntax.CPerson || s.Class(with) == syntax.CName) && s.NPs[with].Next < 0
}

// met says whether the sentences before tell of two who met, so that "the meeting" is theirs.
func (r *articleReader) met(s *syntax.Sentence) bool {
	const reach = 8
	for i := max(0, s.Index-reach); i < s.Index; i++ {
		t := r.Sentences[i]
		for c := range t.Clauses {
			cl := &t.Clauses[c]
			if v := &t.Verbs[cl.Verb]; cl.Subj >= 0 && !v.Neg && v.Modal == 0 && r.lex.Word(v.Lemma).Text == "meet" && r.onePerson(t, cl.Subj) >= 0 {
				return true
			}
		}
	}
	return false
}

// eventOf finds or makes the event with these traits that a noun phrase names.
func (r *articleReader) eventOf(s *syntax.Sentence, np int32, t *traits, kind string) int32 {
	e := r.sameEvent(s, np, t)
	if e < 0 {
		e = int32(len(r.Entities))
		t.first, t.heading, t.wanted = s.Index, s.Heading, r.wantsToHost(s, np)
		t.loose = kind == "talks" && !t.sides && t.place < 0 && len(t.names) == 0 && s.NPs[np].Det == 0
		r.Entities = append(r.Entities, Entity{Entity: model.Entity{Type: model.Event, Kind: kind}, Lex: -1, State: -1, traits: *t})
	}
	r.nameEvent(s, np, e, t, kind)
	r.Entities[e].aside = r.onMargins(s.NPs[np].Prep) || r.PreparedFor(s, np)
	return e
}

// numbered makes the events of a plural that numbers tell apart, "the first and
// second South American Summits", and returns that of its own number; the other
// numbers, which leave the noun out, get theirs. -1 where there are none.
func (r *articleReader) numbered(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	kind := r.lex.Events[part.Ref].Kind
	t := r.traits(s, np, part)
	own := ordinal(t.editions)
	first := s.NPs[np].First + 1 // after the number
	if own == "" || first >= part.Last || s.NPs[np].Lead == np {
		return -1
	}
	noun := s.Text(first, part.Last)
	noun = strings.TrimSuffix(noun, "s")
	named := func(m int32, edition string) int32 {
		x := t
		x.editions = []string{edition}
		e := r.eventOf(s, m, &x, kind)
		number := s.Parts[s.NPs[m].PFirst].First
		if m == np {
			number = s.NPs[np].First
		}
		r.Entities[e].Name = s.Text(number, number+1) + " " + noun
		return e
	}
	others := false
	var buf [64]int32
	for _, m := range s.Members(np, buf[:]) {
		if s.NPs[m].Like != np || s.NPs[m].PFirst >= s.NPs[m].PLast {
			continue
		}
		var x traits
		r.trait(s, s.Parts[s.NPs[m].PFirst].First, false, &x)
		if number := ordinal(x.editions); number != "" {
			r.Refs[s.Index][m] = Ref{Actors: []int32{named(m, number)}, Place: -1}
			others = true
		}
	}
	if !others {
		return -1
	}
	return named(np, own)
}

// ofEach makes the events of a plural that the bodies tell apart whose they are, "the G7 and NATO summits", and returns
// that of the body beside the noun; -1 where there are none.
func (r *articleReader) ofEach(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	kind := r.lex.Events[part.Ref].Kind
	own := int32(-1)
	var buf [64]int32
	for _, m := range s.Members(np, buf[:]) {
		h := s.HeadPart(m)
		if m == np || s.NPs[m].Like != np || h == nil || len(r.whoseMeeting(h, nil)) == 0 {
			continue
		}
		for _, x := range [...]struct {
			np   int32
			body *syntax.Part
		}{{m, h}, {np, &s.Parts[s.NPs[np].PFirst]}} {
			t := r.traits(s, np, part)
			t.names = r.whoseMeeting(x.body, r.capitalWords(s, x.body.First, x.body.Last, nil))
			own = r.eventOf(s, np, &t, kind)
			r.Entities[own].Name = s.Text(x.body.First, x.body.Last) + " " + r.lex.Events[part.Ref].Name
			if x.np != np {
				r.Refs[s.Index][m] = Ref{Actors: []int32{own}, Place: -1}
			}
		}
	}
	return own
}

// ordinal is the number among editions; "" for none.
func ordinal(editions []string) string {
	for _, w := range editions {
		if w[0] >= '0' && w[0] <= '9' || w[0] == '#' {
			return w
		}
	}
	return ""
}

// befallen says whether a noun phrase is the subject of what happens to an event: "was
// convened".
func (r *sentenceReader) befallen(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Subj != np {
		return false
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	return v.Passive && r.lex.Word(v.Lemma).Does(lexicon.Befalls)
}

// session finds or makes the event that the name of a body which is nothing but
// its meetings stands for: "the sixteenth South Pacific Forum", "was sent to
// the UN General Assembly"; -1 where the body is meant.
func (r *articleReader) session(s *syntax.Sentence, np, lex int32) int32 {
	n := &s.NPs[np]
	words := strings.Fields(r.lex.Entities[lex].Name)
	word := strings.ToLower(words[len(words)-1])
	if p := s.HeadPart(np); p.Last == p.First+1 && r.lex.Word(s.Words[p.First]).Text == "congress" {
		word = "congress"
	}
	if word == "congress" && r.ofTown(s, np) && n.Head == n.PFirst {
		t := traits{class: "meeting", word: word, names: r.capitalWords(s, s.NPs[np+1].First, s.NPs[np+1].Last, nil), place: -1}
		return r.eventOf(s, np, &t, word) // "the Congress of Verona"
	}
	if word == "congress" && (n.Det == r.w.a || n.Det == r.w.an) && r.befallen(s, np) {
		t := traits{class: "meeting", word: word, names: r.capitalWords(s, s.Parts[n.PFirst].First, s.Parts[n.Head].First, nil), place: -1}
		return r.eventOf(s, np, &t, word) // "a Pan American Congress was convened"
	}
	if of := behind(s, np, r.w.of); word == "congress" && n.Head == n.PFirst+1 && of >= 0 && s.Class(of) != syntax.CState && r.lex.Word(s.Words[n.First+1]).Closed&lexicon.Ordinal != 0 {
		t := traits{class: "meeting", word: word, names: r.capitalWords(s, s.NPs[of].First, s.NPs[of].Last, nil), place: -1}
		return r.eventOf(s, np, &t, word) // "the fifth Congress of Leaders of World Religions"
	}
	if r.meetsOnly(lex) {
		t := traits{class: "meeting", word: "summit", names: r.whoseMeeting(s.HeadPart(np), nil), place: -1}
		if n.Lead != np || n.Next >= 0 || !r.gone(s, np) {
			return -1 // "at the UN, NATO and the G7"
		}
		return r.eventOf(s, np, &t, "summit") // "met at the G20"
	}
	if word != "forum" && word != "assembly" || r.lex.Entities[lex].Kind == "parliament" || r.lex.Entities[lex].Kind == "party" || len(r.lex.Entities[lex].Partof) == 3 {
		return -1
	}
	t := traits{class: "meeting", word: word, names: r.capitalWords(s, n.First, n.Last, nil), place: -1}
	for i := n.First; i < s.Parts[n.Head].First; i++ {
		r.trait(s, i, false, &t)
	}
	if len(t.editions) == 0 && t.year == "" && !r.gone(s, np) {
		return -1
	}
	e := r.sameEvent(s, np, &t)
	if e < 0 {
		e = int32(len(r.Entities))
		t.first, t.heading = s.Index, s.Heading
		r.Entities = append(r.Entities, Entity{Entity: model.Entity{Type: model.Event, Kind: "session"}, Lex: -1, State: -1, traits: t})
	}
	r.nameEvent(s, np, e, &t, "session")
	r.touch(r.entity(lex), s.Index) // "the Forum" is the body again
	return e
}

// MeetsOnly says whether an entity is a body that is nothing but its meetings: the G7.
func (d *Document) MeetsOnly(e int32) bool {
	return d.Entities[e].Lex >= 0 && d.meetsOnly(d.Entities[e].Lex)
}

func (d *Document) meetsOnly(lex int32) bool {
	body := &d.lex.Entities[lex]
	return d.lex.In(lexicon.MeetsOnly, d.lex.Lookup(body.Name)) || d.lex.In(lexicon.MeetsOnly, d.lex.Lookup(body.Acronym))
}

// ofTown says whether "of" and a town follow a noun phrase: "the Congress of |
// Verona".
func (r *articleReader) ofTown(s *syntax.Sentence, np int32) bool {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.of {
		return false
	}
	h := s.HeadPart(m)
	return h != nil && h.Kind == syntax.PEntity && r.Tally.Pick(h.Senses, lexicon.Place) >= 0 && r.Tally.Pick(h.Senses, lexicon.State) < 0
}

// gone says whether a noun phrase stands where a meeting does that one goes to:
// "was sent to", "attended", "spoke at", "addressed".
func (r *sentenceReader) gone(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	verb := r.lex.Word(0)
	if n.Clause >= 0 {
		verb = r.verbOf(s, n.Clause)
	}
	switch r.lex.Word(n.Prep).Text {
	case "of":
		return n.Up >= 0 && r.head(s, n.Up) == "host" // "Japan, this year's host of the G7"
	case "at", "during", "on the sidelines of", "on the margins of":
		return n.Up < 0 || s.Class(n.Up) != syntax.COffice // not "its representative at"
	case "to", "for":
		if verb.Text == "lead" || verb.Text == "head" {
			return n.Up >= 0 && r.head(s, n.Up) == "delegation"
		}
		if n.Up >= 0 && s.NPs[n.Up].Prep == r.w.in && s.Class(n.Up) == syntax.CPlace {
			return true // "Rios, in New York for the General Assembly, met"
		}
		return verb.Text == "be" || verb.Does(lexicon.Goes|lexicon.Sends)
	case "":
		switch verb.Text {
		case "attend", "skip", "address", "tell":
			return true
		case "host":
			return s.Clauses[n.Clause].Obj == np || s.Verbs[s.Clauses[n.Clause].Verb].Passive
		}
	}
	return false
}

// opening is how many sentences after the first mention an event may be
// introduced again with "a".
const opening = 3

// sameEvent is the latest event of the article that a noun phrase with these
// traits can mean; -1 for none.
func (r *articleReader) sameEvent(s *syntax.Sentence, np int32, t *traits) int32 {
	det := s.NPs[np].Det
	indefinite := det == r.w.a || det == r.w.an || det == r.w.another
	definite := det != 0 && !indefinite || s.NPs[np].PossNP >= 0 || s.NPs[np].PossWord != 0 || len(t.names) > 0
	other, off := int32(-1), int32(-1) // the latest that another word was for, and that was called off or is only wished for
	for i := len(r.focus.events) - 1; i >= 0; i-- {
		e := &r.Entities[r.focus.events[i]]
		x := &e.traits
		switch {
		case x.class != t.class && !(t.class == "ceremony" && x.class == "parade" && len(t.names) == 0 && definite):
		case r.ofOtherYear(x, t, s): // "the 2000 summit" in an article about another
			t.apart = true
		case r.different(x, t):
		case r.apartFrom(s, np, r.focus.events[i], t):
		case x.year != "" && t.year == "" && r.Tally.YearTold(s.Index) > x.year && ordinal(t.editions) != "" && ordinal(x.editions) == "":
			// "in 2024 for NATO's 75th anniversary summit" after the 2023 summit
		case (x.told || len(x.names) == 0 && x.word != t.word) && len(t.names) > 0 && r.recalled(s, np):
			// "met in Lomé ... as agreed at the G7 summit"
		case len(x.names) == 0 && x.word != t.word && len(t.names) > 0 && x.first != s.Index && r.toldBefore(s, np, r.focus.events[i]):
			// "missed the meeting because of the Government talks"
		case len(x.names) == 0 && x.word != t.word && r.format(s, np):
			// "met in Oslo ... welcomed the launch of the Energy Dialogue"
		case x.word != t.word && x.first != s.Index && x.year != "" && t.year == "" && len(t.names) > 0 && ordinal(t.editions) != "" && !x.heading:
			// "their May 2021 meeting ... have held the first Dialogue on Space"
		case x.word != t.word && x.first != s.Index && r.othersMeet(s, np, r.focus.events[i], t):
		case x.first == s.Index && (r.PreparedFor(s, np) || len(x.names) == 0 && len(t.names) > 0 && r.onMargins(s.NPs[np].Prep)):
			// "a meeting on the preparations for the Third Forum", "hosted a summit on the margins of the G20"
		case len(x.names) > 0 && x.place < 0 && t.place >= 0 && len(t.names) == 0 && !x.heading:
			// "the Kathmandu summit" beside the SAARC summit
		case indefinite && (e.Lex >= 0 && len(t.names) == 0 || x.word != t.word && len(t.names) > len(x.names)):
			// "a forum" beside the Munich Security Conference; "a meeting of BRICS
			// ministers" beside the peace summit
		case indefinite && (s.Index > x.first+opening || !x.heading && x.first != 0 && x.first != s.Index):
			// the headline's summit is "a summit" once more where the text begins
		case indefinite && x.word != t.word && !x.heading && x.first != s.Index:
			// "will also have a dialogue" after the meeting
		case indefinite && x.word != t.word && r.toldBefore(s, np, r.focus.events[i]):
			// "spoke of the forum on the sidelines of a regional meeting"
		case indefinite && t.sides && !x.sides && len(x.names) > 0 && x.first != s.Index && (!x.heading || x.word != t.word):
			// "held a meeting with her colleagues" after "the NATO meeting"
		case s.NPs[np].PossWord != 0 && len(t.editions) > 0 && x.word != t.word && x.first != s.Index:
			// "their first talks" after the summit
		case !definite && !indefinite && x.word != t.word && x.first != s.Index:
			// "held talks" are not the summit
		case len(t.names) > 0 && len(x.names) == 0 && !x.heading && x.first != s.Index && r.wantsToHost(s, np):
			// "Peru's bid to host the COP31 climate summit" after the summit that goes on
		case len(t.names) > 0 && x.word != t.word && (x.sides || x.whose || !r.vague(x.word) && !r.vague(t.word)):
			// "the Doha Conference" after "the third summit" or "talks with the emir"
		case len(t.names) > 0 && !x.heading && x.first != s.Index && r.talks(x.word) && (!r.talks(t.word) || len(x.names) == 0 && x.word == "talks" && t.word == "meeting"):
			// "the summit of the Arab League" after "eight weeks of talks", "the EAC meeting" after "met for talks"
		case len(t.names) > 0 && len(x.names) == 0 && x.word != t.word && x.first == s.Index && r.talks(x.word) && s.NPs[np].Prep != 0 && s.NPs[np].Prep != r.w.of:
			// "was to hold talks in Oslo before travelling to Bern for the meeting of the World Bank"
		case x.sides && s.Doc.Tokens[s.Parts[s.NPs[np].Head].First].Capital && (x.place < 0 && t.place >= 0 && len(t.names) == 0 && x.word != t.word || x.word == "meeting" && len(x.names) == 0 && len(t.names) > 0 && !x.heading):
			// "the Jeddah Summit" after "his meeting with the emir", "the Security Consultative Meeting" after "a meeting with his colleagues"
		case det == 0 && t.sides && len(t.names) > 0 && x.word != t.word && x.first != s.Index:
			// "meaningful talks between Chad and Mali" after the summit
		case x.word != t.word && len(t.names) == 0 && r.restricted(s, np):
			// "the meeting that took place in May" after the summit
		case (x.off || x.wanted) && x.first != s.Index:
			if off < 0 {
				off = r.focus.events[i]
			}
		case x.word == t.word || len(t.names) > 0 || definite && strings.HasSuffix(x.word, " "+t.word): // "the dialogue" of the Strategic Dialogue
			return r.focus.events[i]
		case !r.vague(t.word) && r.besides(s, np):
			// "will also attend the conference" after the summit
		case (other < 0 || r.Entities[other].loose && !x.loose && !r.lex.Word(r.lex.Lookup(t.word)).Is(lexicon.Talks)) && x.first != s.Index && !r.toldWhose(s, np): // two words in one sentence are two events
			other = r.focus.events[i]
		}
	}
	if other < 0 || off >= 0 && definite && !r.vague(t.word) && r.Entities[off].word == t.word {
		return off // "the summit" that was cancelled, not the consultations since
	}
	return other
}

// toldBefore says whether the sentence has spoken of an event before noun phrase np, which is not beside that as its name.
func (r *articleReader) toldBefore(s *syntax.Sentence, np int32, event int32) bool {
	const reach = 20 // noun phrases
	for m := np - 1; m >= max(0, np-reach); m-- {
		if slices.Contains(r.Refs[s.Index][m].Actors, event) {
			return s.NPs[np].Appos != m && s.NPs[m].Appos != np && s.NPs[np].Prep != 0 && s.NPs[np].Prep != r.w.of && s.Class(m) == syntax.CEvent
		}
	}
	return false
}

// othersMeet says whether a noun phrase that calls an event by another noun than the one before tells
// by itself of something else.
func (r *articleReader) othersMeet(s *syntax.Sentence, np, event int32, t *traits) bool {
	const recent = 6
	n, x := &s.NPs[np], &r.Entities[event].traits
	part := s.Parts[n.Head].First
	talks := r.lex.Word(r.lex.Lookup(t.word)).Is(lexicon.Talks) && !r.lex.Word(r.lex.Lookup(x.word)).Is(lexicon.Talks)
	switch {
	case s.Index > max(x.first, r.focus.seen(event))+recent && len(t.names) == 0 && (len(x.names)+len(x.editions) == 0 && len(r.focus.events) > 1 || !r.vague(t.word) || n.PossWord != 0):
		return true // "the negotiations" long after the meeting
	case t.place >= 0 && x.place < 0 && (s.Index > x.first+1 || !r.vague(t.word) && !x.heading):
		return true // "the summit he hosted in Lima" after the meeting
	case t.sides && !t.theirs && !x.sides && !x.heading:
		return true // "his talks with the emir" after the conference
	case t.word != "session" && len(x.editions) == 0 && (ordinal(t.editions) != "" || slices.ContainsFunc(t.editions, func(w string) bool { return r.lex.Word(r.lex.Lookup(w)).Has(lexicon.Relative) })):
		return true // "the last summit" after the meeting, but "the first session" of it
	case t.word == "dialogue" && len(t.names) == 0 && !strings.HasSuffix(x.word, " dialogue"):
		return true // "our dialogue", which goes on from meeting to meeting
	case len(t.whom) > 1 && !x.sides && (len(x.names) > 0 || x.word != "summit") && !x.heading:
		return true // "the meeting between Presidents Rios and Lund" after "the conference"
	case t.year != "" && x.year == "" && n.PFirst < n.Head && s.Parts[n.PFirst].Kind == syntax.PDate && s.Parts[n.PFirst].Last-s.Parts[n.PFirst].First > 2:
		return true // "their September 22, 2021 meeting" after the summit
	case t.year != "" && x.year == "" && t.place >= 0 && len(x.names) == 0:
		return true // "the 1986 Tokyo Summit" after the talks
	case talks && (slices.Contains(s.Words[n.First:n.Last], r.w.ongoing) || n.Det == 0 && n.PossNP < 0 && n.PossWord == 0 && !x.heading):
		return true // "our ongoing consultations" after the meeting, "direct Chad-Mali talks" after the summit
	}
	return len(t.names) == 0 && len(x.names) > 0 && len(t.editions) > 0 && !x.heading && s.Doc.Tokens[part].Capital && s.Doc.Tokens[part-1].Capital &&
		!r.lex.Word(r.lex.Lookup(x.word)).Is(lexicon.Generic) // "the Leaders Summit" after the Climate Change Conference
}

// wantsToHost says whether an event is one that somebody would like to hold some day: "its bid to host | the Games", "a
// candidate for", "hopes to hold".
func (r *sentenceReader) wantsToHost(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if up := n.Up; up >= 0 && n.Prep == r.w.for_ && r.lex.In(lexicon.Candidacy, s.HeadWord(up)) {
		return true
	}
	c := n.Clause
	if c < 0 || s.Clauses[c].Obj != np || s.Clauses[c].Kind != syntax.Xcomp || !r.verbOf(s, c).Does(lexicon.ToEvents) {
		return false
	}
	if of := s.Clauses[c].GovNP; of >= 0 && s.Clauses[c].Gov >= 0 && s.Clauses[s.Clauses[c].Gov].Obj == of || of >= 0 && s.Clauses[c].Gov < 0 {
		w := r.lex.Word(s.HeadWord(of))
		return w.Text == "bid" || w.Is(lexicon.Plea) || w.Is(lexicon.Resolve)
	}
	g := s.Clauses[c].Gov
	return g >= 0 && r.lex.In(lexicon.Wants, s.Verbs[s.Clauses[g].Verb].Lemma)
}

// recalled says whether an event is only where something was settled before: "as decided at
// the summit".
func (r *sentenceReader) recalled(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if i := n.First - 3; i >= s.First && n.Prep == r.w.at {
		return s.Words[i] == r.w.as || i > s.First && s.Words[i-1] == r.w.as
	}
	return false
}

// format says whether an event is spoken of as a framework that is begun or worked in, not as a
// meeting that goes on: "the launch of the Energy Dialogue", "cooperation through the Negev Forum".
func (r *sentenceReader) format(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if !s.Doc.Tokens[s.Parts[n.Head].First].Capital {
		return false
	}
	if n.Prep == r.w.of && n.Up >= 0 && r.lex.In(lexicon.Launch, s.HeadWord(n.Up)) {
		return true
	}
	return r.lex.Word(n.Prep).Text == "through"
}

// restricted says whether what follows the noun of an event tells which it is: "the meeting that
// took place in May", "the meeting hosted by President Silva", "the conference of 2021".
func (r *sentenceReader) restricted(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Last >= s.Last {
		return false
	}
	if s.Words[n.Last] == r.w.of && n.Last+1 < s.Last && syntax.IsYear(s.Doc.Of(int(n.Last+1))) {
		return true
	}
	tag := s.Tag(n.Last)
	return tag == syntax.Rel || (tag == syntax.VPast || tag == syntax.VPart) && n.Clause >= 0 && s.Clauses[n.Clause].Subj != np
}

// vague says whether the noun of an event can stand for one that another noun names
// better: "the meeting" of a summit.
func (d *Document) vague(noun string) bool { return d.lex.Word(d.lex.Lookup(noun)).Is(lexicon.Generic) }

// talks says whether the noun of an event is one for talks.
func (d *Document) talks(noun string) bool { return d.lex.Word(d.lex.Lookup(noun)).Is(lexicon.Talks) }

// besides says whether "also" or "then" stands with the verb that an event is the object of.
func (r *sentenceReader) besides(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np {
		return false
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	for i := v.First; i < v.Last; i++ {
		switch r.lex.Word(s.Words[i]).Text {
		case "also", "then", "later", "afterwards":
			return true
		}
	}
	return false
}

// toldWhose says whether an event's noun says whose it is or what it is for
// behind: "the meeting of EastMed countries", "the negotiations for a state".
func (r *sentenceReader) toldWhose(s *syntax.Sentence, np int32) bool {
	m := behind(s, np, r.w.of, r.w.for_)
	return m >= 0 && s.Class(m) != syntax.CDate && s.NPs[np].Det != r.w.this // but "this gathering of nine leaders"
}

// bodysOwn says whether an event's noun is followed by the one body whose it is: "the first
// meeting of this committee", not "a meeting of the two leaders".
func (r *sentenceReader) bodysOwn(s *syntax.Sentence, np int32) bool {
	m := np + 1
	return r.toldWhose(s, np) && s.NPs[m].Prep == r.w.of && !s.NPs[m].Plural && s.NPs[m].Next < 0 && s.Class(m) != syntax.COffice && s.Class(m) != syntax.CPerson
}

// different says whether two mentions cannot mean the same event.
func (d *Document) different(x, y *traits) bool {
	switch {
	case disjoint(x.names, y.names), disjoint(x.editions, y.editions), ordinals(x.editions, y.editions), disjoint(x.whom, y.whom), d.ofAnotherBody(x.names, y.names):
		return true
	case x.year != "" && y.year != "" && x.year != y.year:
		return true
	case x.class == "ceremony" && y.class == "ceremony" && x.word != y.word && x.word != "ceremony" && y.word != "ceremony":
		return true // the inauguration, and the funeral
	case slices.ContainsFunc(y.editions, func(w string) bool {
		return d.lex.Word(d.lex.Lookup(w)).Has(lexicon.Relative) && !slices.Contains(x.editions, w)
	}):
		return true // "the next summit" is not this one
	}
	return x.place >= 0 && y.place >= 0 && !d.placedIn(x.place, y.place) && !d.placedIn(y.place, x.place)
}

// ofOtherYear says whether a mention tells an event apart from the one spoken of by a
// year that the article has not named before and is not its own.
func (d *Document) ofOtherYear(x, t *traits, s *syntax.Sentence) bool {
	return x.year == "" && t.year != "" && len(d.Tally.Published()) >= 4 && t.year < d.Tally.Published()[:4] && x.first < s.Index && d.Tally.FirstNamed(t.year) == s.Index
}

// namedEvent is an event of the dictionaries, told apart from another of its series that the text has named before: COP26 where
// it is about COP27.
func (d *Document) namedEvent(lex int32, name string) Ref {
	_, known := d.register.known(lex)
	series := func(name string) string {
		first, _, _ := strings.Cut(name, " ")
		if letters := strings.TrimRight(first, "0123456789"); len(letters) > 2 && len(letters) < len(first) {
			return letters
		}
		return ""
	}
	own := series(d.lex.Entities[lex].Name)
	apart := !known && own != "" && slices.ContainsFunc(d.focus.events, func(e int32) bool {
		x := &d.Entities[e]
		return x.Lex != lex && series(x.Name) == own
	})
	e := d.entity(lex)
	d.alias(e, name)
	d.Entities[e].apart = d.Entities[e].apart || apart
	return refTo(e, ByName)
}

// Apart says whether an event is told apart by its year from the one the article is
// about.
func (d *Document) Apart(e int32) bool { return d.Entities[e].apart }

// CalledOff says whether the text tells that an entity is an event that does not take place.
func (d *Document) CalledOff(e int32) bool { return d.Entities[e].off }

// onMargins says whether a preposition tells beside which gathering something else takes place.
func (d *Document) onMargins(prep int32) bool {
	text := d.lex.Word(prep).Text
	return text == "on the sidelines of" || text == "on the margins of"
}

// PreparedFor says whether noun phrase np is of an event ahead of which something else takes place: "the talks come ahead of | the
// summit", "a meeting on preparations for | the forum".
func (d *Document) PreparedFor(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	switch d.lex.Word(n.Prep).Text {
	case "ahead of", "in advance of":
		return true
	case "for", "of":
		if n.Up >= 0 {
			w := d.lex.Word(s.HeadWord(n.Up)).Text
			return w == "preparation" || w == "preparations"
		}
	}
	return false
}

// MeetingOfStates says whether the name of an event is that of a body of states: "the NATO meeting".
func (d *Document) MeetingOfStates(e int32) bool { return d.ofStates(d.Entities[e].names) }

// ofStates says whether one of the names of an event is a body of states.
func (d *Document) ofStates(names []string) bool {
	return slices.ContainsFunc(names, func(w string) bool {
		if w[0] != '=' {
			return false
		}
		x, ok := d.lex.ByID(w[1:])
		return ok && ofStates(x.Kind)
	})
}

// Theirs says whether an event is only that two people met, which a verb has told.
func (d *Document) Theirs(e int32) bool { return d.Entities[e].theirs }

// placedIn says whether the dictionaries place a in b, or they are the same.
func (d *Document) placedIn(a, b int32) bool {
	return a == b || d.lex.Entities[a].State != "" && d.lex.Entities[a].State == d.lex.Entities[b].ID
}

// ordinals says whether two editions are numbered differently, whatever other
// words they share.
func ordinals(a, b []string) bool {
	x, y := ordinal(a), ordinal(b)
	return x != "" && y != "" && x != y
}

// ofAnotherBody says whether one of two names of events is a body's and each has words the other has not: "the East
// Asia Summit" and the meeting of the Asia-Pacific Economic Cooperation, the NATO Industry Forum and the NATO Climate Summit.
func (d *Document) ofAnotherBody(a, b []string) bool {
	bodys := func(w string) bool { return w[0] == '=' }
	i, j := slices.IndexFunc(a, bodys), slices.IndexFunc(b, bodys)
	body := &lexicon.Entity{}
	switch {
	case i < 0 && j < 0:
		return false
	case i >= 0 && j >= 0:
		body, _ = d.lex.ByID(a[i][1:])
	}
	lacks := func(a, b []string) bool {
		return slices.ContainsFunc(a, func(w string) bool {
			return !bodys(w) && !slices.Contains(b, w) && !strings.EqualFold(w, body.Acronym) && !strings.Contains(strings.ToLower(body.Name), w)
		})
	}
	return lacks(a, b) && lacks(b, a)
}

func disjoint(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	for _, x := range b {
		if slices.Contains(a, x) {
			return false
		}
	}
	return true
}

// nameEvent keeps the fullest name of an event, and what it is told by.
func (r *articleReader) nameEvent(s *syntax.Sentence, np, e int32, t *traits, kind string) {
	x := &r.Entities[e]
	if name := r.eventName(s, np); name != "" {
		r.alias(e, name)
		same := x.word == t.word || r.lex.Word(r.lex.Lookup(x.word)).Is(lexicon.Generic) || len(t.names) > len(x.names)
		if x.Lex < 0 && (x.Name == "" || x.told || same && (len(t.names) > len(x.names) || len(t.names) == len(x.names) && (len(name) > len(x.Name) && len(name) < 60 || x.word == "session" && !r.vague(t.word)))) {
			x.Name, x.told = name, false
		}
	}
	for _, w := range t.names {
		if !slices.Contains(x.names, w) {
			x.names = append(x.names, w)
		}
	}
	for _, w := range t.editions {
		if !slices.Contains(x.editions, w) {
			x.editions = append(x.editions, w)
		}
	}
	if x.year == "" {
		x.year = t.year
	}
	if len(x.whom) == 0 {
		x.whom = t.whom
	}
	if x.place < 0 {
		x.place = t.place
	}
	if x.word == "meeting" || x.word == "ceremony" || x.word == "session" && !r.vague(t.word) {
		x.word = t.word
		if kind != "session" && kind != "talks" {
			x.Kind = kind
		}
	}
}

// eventName is what a noun phrase calls an event, with what belongs to its
// name: "summit of the Arab League", not "inauguration of Petro".
func (r *articleReader) eventName(s *syntax.Sentence, np int32) string {
	n := &s.NPs[np]
	first, last := n.First, n.Last
	if n.PossNP >= 0 && !r.namesEvent(s, n.PossNP) {
		first = s.NPs[n.PossNP].Last
		if first < n.Last && s.Tag(first) == syntax.Clitic {
			first++
		}
	}
	if up := n.Up; up >= 0 && (n.Prep == r.w.for_ || n.Prep == r.w.on) && s.Class(up) == syntax.CEvent && s.NPs[up].Last+1 == n.First && r.Text.Tokens[n.First].Capital && r.Text.Tokens[s.NPs[up].Last-1].Capital {
		first = s.NPs[up].First // "the World Assembly for | Women summit"
	}
	for first < last && (s.Tag(first) == syntax.Det || s.Tag(first) == syntax.Poss) {
		first++
	}
	head := s.HeadPart(np)
	if head.Kind == syntax.PEvent && head.Last-head.First > 1 && r.lex.Events[head.Ref].Kind == "exercise" && r.Text.Tokens[head.First].Capital {
		first = head.First // "the annual | Exercise Brave Condor"
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+1; m++ {
		x := &s.NPs[m]
		h := s.HeadPart(m)
		if x.Up != np || h == nil || x.Last-first >= 12 {
			continue
		}
		named := r.Text.Tokens[head.First].Capital && r.Text.Tokens[h.First].Capital && h.Kind != syntax.PDate
		bare := last-first <= 1 || last-first <= 3 && (s.Class(m) == syntax.COrg || s.Class(m) == syntax.CBloc) // "the annual summit of the African Union"
		if (x.Prep == r.w.of && bare && s.Class(m) != syntax.CState || named && (x.Prep == r.w.of || x.Prep == r.w.on || x.Prep == r.w.for_)) && !titled(s, m) && s.Class(m) != syntax.CPerson && s.Class(m) != syntax.CDate {
			if last = x.Last; x.Next >= 0 && (h.Is(lexicon.BlocAdj) || h.Is(lexicon.Demonym)) && !h.Is(lexicon.State) {
				last = s.NPs[x.Next].Last // "the summit of Asian | and Western nations"
			}
		}
	}
	if first >= last {
		return ""
	}
	name := strings.Join(strings.Fields(s.Text(first, last)), " ")
	return strings.TrimSpace(strings.NewReplacer("“", "", "”", "", "\"", "", "&quot;", "", "quot;", "").Replace(name))
}

// namesEvent says whether a possessor belongs to an event's name: "the Arab
// League's summit", "the G7 finance ministers' gathering".
func (r *articleReader) namesEvent(s *syntax.Sentence, np int32) bool {
	switch s.Class(np) {
	case syntax.COrg, syntax.CBloc:
		return true
	case syntax.COffice:
		return s.NPs[np].Plural
	}
	return false
}

// knownTraits are the traits of an event of the dictionaries.
func (d *Document) knownTraits(e *lexicon.Entity) traits {
	out := traits{class: d.lex.Gathering(e.Kind), word: e.Kind, place: -1}
	if len(e.Date) >= 4 {
		out.year = e.Date[:4]
	}
	for _, w := range strings.FieldsFunc(e.Name, func(r rune) bool { return r == ' ' || r == '-' }) {
		if w[0] >= 'A' && w[0] <= 'Z' && !strings.EqualFold(w, e.Kind) {
			out.names = append(out.names, string(lexicon.Fold(nil, w)))
		}
	}
	return out
}

// VenueInName is the town that a part of a noun phrase names an event after:
// "Cairo" in "the Cairo summit", "Berlin" in "the Congress of Berlin"; -1 for
// none.
func (d *Document) VenueInName(s *syntax.Sentence, p *syntax.Part) int32 {
	if p.Kind != syntax.PEntity {
		return -1
	}
	if d.aboutRegion(s, p) {
		return -1
	}
	if lex := d.townMeant(p.Senses); lex >= 0 {
		if p.Last < s.Last && (s.Doc.Tokens[p.Last].Joined || s.Doc.Of(int(p.Last)) == "Day") {
			return -1 // "an Astana-format summit" is another's, "the Bastille Day parade" elsewhere
		}
		if d.Tally.Pick(p.Senses, lexicon.Metonym) >= 0 && d.lex.Entities[lex].Kind == "landmark" {
			return -1 // "a White House summit" is the government's
		}
		return d.entity(lex)
	}
	if d.Tally.Pick(p.Senses, lexicon.NamedEvent) < 0 {
		return -1
	}
	switch d.lex.Word(s.Words[p.Last-1]).Text {
	case "round", "day":
		return -1 // the Doha Round went on elsewhere
	}
	for i := p.First; i < p.Last; i++ {
		last := p.Last
		if i == p.First {
			last--
		}
		if n, senses := d.lex.Match(d.Text, s.Words, int(i), int(last), nil); n > 0 {
			if lex := d.townMeant(senses); lex >= 0 {
				e := d.entity(lex)
				d.alias(e, s.Text(i, i+int32(n)))
				return e
			}
		}
	}
	return -1
}

// aboutRegion says whether a part before the noun of an event names the region whose peace it is about, not where it is held:
// "the Darfur peace conference", "the Gaza talks"; but "the Geneva peace talks", "the Bali summit".
func (d *Document) aboutRegion(s *syntax.Sentence, p *syntax.Part) bool {
	if p.Last >= s.Last || p.Kind != syntax.PEntity {
		return false
	}
	for _, x := range p.Senses {
		if x.Class == lexicon.Place && d.lex.Entities[x.Ref].Kind != "region" && d.lex.Entities[x.Ref].Kind != "territory" {
			return false
		}
	}
	switch w := d.lex.Word(s.Words[p.Last]); w.Text {
	case "talks", "negotiations", "crisis", "donor", "donors", "aid", "reconstruction":
		return true
	default:
		return w.Is(lexicon.Truce | lexicon.Dispute)
	}
}

// townsEvent is the latest event of the article that bears the name of a town:
// "the Yalta Conference"; -1 for none.
func (d *Document) townsEvent(town int32) int32 {
	for i := len(d.focus.events) - 1; i >= 0; i-- {
		e := &d.Entities[d.focus.events[i]]
		if (e.Lex >= 0 || e.place == d.Entities[town].Lex) && strings.Contains(e.Name, d.Entities[town].Name) {
			return d.focus.events[i]
		}
	}
	return -1
}

// townMeant is the place a name means that is no state, nobody's name and no
// organization; -1 for none.
func (d *Document) townMeant(senses []lexicon.Sense) int32 {
	if d.Tally.Pick(senses, lexicon.State, lexicon.Demonym, lexicon.People, lexicon.Org, lexicon.Leader) >= 0 {
		return -1
	}
	lex := d.Tally.Pick(senses, lexicon.Place)
	if lex >= 0 {
		switch d.lex.Entities[lex].Kind {
		case "region", "territory": // "the Mekong summit" is of those who live there
			if d.lex.Entities[lex].Population == 0 && d.lex.Entities[lex].State == "" {
				return -1
			}
		}
	}
	return lex
}
