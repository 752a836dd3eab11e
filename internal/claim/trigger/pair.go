package trigger

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// pairs makes a claim of each two fillers of a role: "A and B signed".
func (f *Search) pairs(p *scope.Predicate, r *rule.Rule, out []Found) []Found {
	var all []argument.Filler
	for _, role := range r.Pair.Roles {
		if role.Prep == f.w.between && role.Of == nil {
			var buf [8]int32
			if nps := f.args.Stands(p, role, buf[:0]); len(nps) > 1 { // "deals between A and B and between C and D"
				for _, np := range nps {
					out = f.paired(p, r, f.suited(p, r, f.args.Phrase(p, np, nil), nil), out)
				}
				return out
			}
		}
		if role.Name == "adj" && p.Tells(model.SignedAgreementWith) && eachItsOwn(p.Sent, p.NP) {
			continue
		}
		var buf [16]argument.Filler
		told := f.args.Fill(p, role, buf[:0])
		if len(told) == 4 && told[0].Entity == told[2].Entity { // "between France and Poland and France and Belgium"
			return f.paired(p, r, f.suited(p, r, told[2:], nil), f.paired(p, r, f.suited(p, r, told[:2], nil), out))
		}
		if all = f.suited(p, r, told, all); len(all) > 1 {
			break
		}
	}
	if len(all) == 0 && r.Parties {
		q := *p
		f.Late = append(f.Late, Late{&q, r, nil})
		return out
	}
	return f.paired(p, r, all, out)
}

// suited adds to all those of some fillers that can stand in a pair, each once.
func (f *Finder) suited(p *scope.Predicate, r *rule.Rule, some, all []argument.Filler) []argument.Filler {
	for _, g := range some {
		if f.atEnd(p, &g, r.Pair) && !argument.Among(all, g.Entity) && !f.hyphenedDoer(p.Sent, &g) && !f.onlyThem(p, &g, some) {
			all = append(all, g)
		}
	}
	return all
}

// onlyThem says whether a filler is a body that is nothing but the meetings of the states told beside it: "Chad, Peru and Mali -- the
// Group of Five -- signed".
func (f *Finder) onlyThem(p *scope.Predicate, g *argument.Filler, some []argument.Filler) bool {
	return p.Doc.MeetsOnly(g.Entity) && slices.ContainsFunc(some, func(x argument.Filler) bool { return p.Doc.Entities[x.Entity].Type == model.State })
}

// hyphenedDoer says whether a hyphen joins a filler, or the next beside it, to a participle: it did that, and is no party:
// "a | US-Russia-brokered truce", "the | UN-mediated Serbian-Kosovan talks".
func (f *Finder) hyphenedDoer(s *syntax.Sentence, g *argument.Filler) bool {
	i := g.Last
	for i < s.Last && s.Doc.Tokens[i].Joined {
		i++
	}
	return i > g.Last && !s.Doc.Tokens[i-1].Capital && f.lex.Word(s.Words[i-1]).Forms&lexicon.Participle != 0
}

// paired makes a claim of each two of all.
func (f *Search) paired(p *scope.Predicate, r *rule.Rule, all []argument.Filler, out []Found) []Found {
	switch {
	case len(all) == 1:
		f.missed(p, r, "only one stands where the pair does,", r.Pair.Source)
		return out
	case len(all) == 0 || len(all) > 12:
		return out
	}
	first := f.oneAndOthers(p, all)
	if first >= 0 && all[0].NP != first || first < 0 && r.Relation == model.MetWith && len(all) > 3 {
		return out // the others dealt with one who is not known, not with each other; a congress is no meeting of each two
	}
	st := f.scope.State(p)
	group := func(g *argument.Filler) int32 { return f.grouped(p, g) }
	alone := slices.ContainsFunc(all, func(g argument.Filler) bool { return group(&g) < 0 })
	for i := range all {
		if first >= 0 && i > 0 {
			break
		}
		for j := i + 1; j < len(all); j++ {
			if g := group(&all[i]); alone && g >= 0 && g == group(&all[j]) {
				continue // "between Israel and the neighbouring states of Egypt and Syria"
			}
			out = f.Emit(p, r, st, &all[i], &all[j], out)
			if !r.Relation.Symmetric() { // "Honduras and El Salvador broke off relations"
				out = f.Emit(p, r, st, &all[j], &all[i], out)
			}
		}
	}
	return out
}

// oneAndOthers is the first of several behind "between" where it deals with each of the others, who are listed behind
// "and": "compacts between the United States | and | Micronesia, Palau and Fiji", "between Israel | and | Oman and Qatar";
// -1 where all deal with each other.
func (f *Finder) oneAndOthers(p *scope.Predicate, all []argument.Filler) int32 {
	if len(all) < 2 || all[0].NP < 0 {
		return -1
	}
	s := p.Sent
	lead := s.NPs[all[0].NP].Lead
	for i := range all {
		if all[i].NP < 0 || s.NPs[all[i].NP].Lead != lead {
			return -1
		}
	}
	next := s.NPs[lead].Next
	if next < 0 || s.NPs[next].Next < 0 || s.NPs[lead].Prep != f.w.between {
		return -1
	}
	a, b := s.NPs[next].First, s.NPs[s.NPs[next].Next].First
	if all[0].NP != lead && slices.Contains(p.Doc.Ref(s, lead).Actors, all[0].Entity) {
		return -1 // "between the United States and Japan and | the United States and Oman"
	}
	if s.Tag(a-1) == syntax.Conj && s.Doc.Tokens[a-2].Kind != text.Comma && (s.Doc.Tokens[b-1].Kind == text.Comma || s.Tag(b-1) == syntax.Conj) {
		return lead
	}
	return -1
}

// grouped is the noun that a filler stands under with others of its side: "the neighbouring
// states of" before a list, "the three powers" before their names; -1 for none.
func (f *Finder) grouped(p *scope.Predicate, g *argument.Filler) int32 {
	if g.NP < 0 {
		return -1
	}
	lead := p.Sent.NPs[g.NP].Lead
	for m, n := lead, 0; m >= 0 && n < len(p.Sent.NPs); m, n = p.Sent.NPs[m].Next, n+1 {
		if x := p.Sent.NPs[m].Appos; x >= 0 {
			return x // "Iran and the three powers, Britain, France and Germany"
		}
		if m == g.NP {
			break
		}
	}
	n := &p.Sent.NPs[lead]
	if n.Up < 0 || n.Up == p.NP || n.Prep != f.w.of && n.Prep != f.w.paren {
		return -1
	}
	return n.Up
}

// bilateral says whether an event is no more than what one has with another:
// "talks with Foreign Minister Baerbock", "a meeting in Berlin with her".
func (f *Finder) bilateral(p *scope.Predicate, event *argument.Filler) bool {
	s := p.Sent
	if event.NP < 0 || s.NPs[event.NP].Det == f.w.the || s.NPs[event.NP].PossNP >= 0 {
		return false
	}
	if !f.lex.Word(s.HeadWord(event.NP)).Is(lexicon.Talks) {
		return false
	}
	if f.theirTalks(p, event.NP) {
		return true
	}
	if f.manyMeet(p) {
		return false
	}
	var buf [64]int32
	end := int32(len(s.NPs))
	if next := s.NPs[event.NP].Next; next >= 0 {
		end = next // "for talks with the president and for the signing"
	}
	for m := event.NP + 1; m < end; m++ {
		n := &s.NPs[m]
		if n.Prep != f.w.with || n.Lead != m || n.Clause != s.NPs[event.NP].Clause && !f.scope.HangsOn(s, m, event.NP) {
			continue
		}
		members := s.Members(m, buf[:])
		if last := members[len(members)-1]; n.Like == last && s.Class(last) == syntax.COffice {
			return true // "with his Jordanian and Egyptian counterparts"
		}
		if len(members) == 1 {
			if s.Class(m) == syntax.COffice && (!n.Plural || m+1 >= int32(len(s.NPs)) || s.NPs[m+1].Up != m || s.NPs[m+1].Prep == f.w.as) {
				return true // "talks with Iranian officials", "with his Turkish counterpart"
			}
			if actors := p.Doc.Ref(s, m).Actors; len(actors) == 1 {
				t := p.Doc.Entities[actors[0]].Type
				return t == model.Person || t == model.Organization
			}
		}
	}
	return false
}

// manyMeet says whether the predicate tells that many come together, so that what they have with one is a gathering: "African
// leaders | gathered in Lima for a meeting with President Rios".
func (f *Finder) manyMeet(p *scope.Predicate) bool {
	if p.Clause < 0 {
		return false
	}
	c := &p.Sent.Clauses[p.Clause]
	if c.Subj < 0 || c.Obj >= 0 || p.Sent.Verbs[c.Verb].Passive || !f.lex.Convenes(p.Sent.Verbs[c.Verb].Lemma) {
		return false
	}
	var buf [64]int32
	return len(p.Sent.Members(c.Subj, buf[:])) > 2 || p.Sent.NPs[c.Subj].Plural && p.Sent.Class(c.Subj) == syntax.COffice
}

// theirTalks says whether a noun phrase is bare "talks" for which one goes somewhere or two meet:
// "arrived for talks on trade", "the ministers of Chad and Mali met for talks".
func (f *Finder) theirTalks(p *scope.Predicate, np int32) bool {
	s := p.Sent
	n := &s.NPs[np]
	if p.Clause < 0 || n.Prep != f.w.forWord || n.Last-n.First != 1 {
		return false
	}
	c := &s.Clauses[p.Clause]
	most := 1
	switch v := f.lex.Word(s.Verbs[c.Verb].Lemma); {
	case v.Does(lexicon.Meets):
		most = 2
	case !v.Does(lexicon.Goes | lexicon.Visits):
		return false
	}
	if c.Subj < 0 || s.Class(c.Subj) != syntax.CPerson && s.Class(c.Subj) != syntax.CName && s.Class(c.Subj) != syntax.COffice {
		return false
	}
	var buf [64]int32
	members := s.Members(c.Subj, buf[:])
	return len(members) <= most && !slices.ContainsFunc(members, func(m int32) bool { return s.NPs[m].Plural })
}

// ofBeside says whether a place is that of another event of the list that an event is in, or that hangs on it: "the summit
// in Lagos and a seminar in Accra", "the Yalta Conference and a meeting in Potsdam", "protested the Lisbon Summit ahead of a
// march in Porto", not "a summit and a fair in Lima".
func (f *Finder) ofBeside(p *scope.Predicate, event, place int32) bool {
	s := p.Sent
	if event < 0 || place < 0 {
		return false
	}
	other := s.NPs[s.NPs[place].Lead].Up
	if other < 0 || other == event || s.NPs[other].Lead != s.NPs[event].Lead && s.NPs[other].Up != event || s.Class(other) != syntax.CEvent || s.Class(event) != syntax.CEvent {
		return false
	}
	if event > other {
		return true
	}
	for m := event + 1; m < other; m++ {
		if n := &s.NPs[m]; n.Up == event && (n.Prep == f.w.in || n.Prep == f.w.at) && p.Doc.Ref(s, m).Place >= 0 {
			return true
		}
	}
	for k := s.NPs[event].PFirst; k < s.NPs[event].PLast; k++ {
		if part := &s.Parts[k]; part.Is(lexicon.NamedEvent) || p.Doc.VenueInName(s, part) >= 0 {
			return true
		}
	}
	return false
}

// numbered says whether others of its list share the noun of a noun phrase: "the
// first and second summits".
func (f *Finder) numbered(s *syntax.Sentence, np int32) bool {
	lead := s.NPs[np].Lead
	return lead != np && s.NPs[lead].Like == np
}

// apiece lists the towns of several events that share a noun where there is one
// for each, in their order: "The first and second summits were held at Brasília in
// 2000 and Guayaquil in 2002"; nil where that is not told.
func (f *Finder) apiece(p *scope.Predicate, r *rule.Rule, events []argument.Filler) []argument.Filler {
	s := p.Sent
	if r.Relation != model.HeldIn || p.NP >= 0 || len(events) < 2 || events[0].NP < 0 || s.NPs[events[0].NP].Like < 0 {
		return nil
	}
	var out []argument.Filler
	for np := range s.NPs {
		n := &s.NPs[np]
		if place := p.Doc.Ref(s, int32(np)).Place; place >= 0 && (n.Prep != 0 || s.Clauses[p.Clause].Obj == int32(np)) && n.First >= s.Verbs[s.Clauses[p.Clause].Verb].Last {
			out = append(out, argument.Filler{Entity: place, NP: int32(np), First: n.First, Last: n.Last})
		}
	}
	if len(out) != len(events) {
		return nil
	}
	return out
}
