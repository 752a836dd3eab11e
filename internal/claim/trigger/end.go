package trigger

import (
	"slices"
	"strings"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// end lists what fills one end of a rule's relation: its arguments, or the
// event that is understood where the rule allows it and no argument is there.
func (f *Finder) end(p *scope.Predicate, r *rule.Rule, slot *rule.Slot) []argument.Filler {
	if slot != nil {
		out := f.fillers(p, slot)
		if (r.Relation == model.MemberOf || r.Relation == model.SanctionedBy) && slot == r.To {
			for i := range out {
				out[i].Entity = f.whole(p, r.Relation, out[i].Entity)
			}
		}
		blamed := r.Relation == model.Condemned || r.Relation == model.Threatened
		if blamed || r.Relation == model.Aids && slot == r.From {
			for i := range out {
				if e := out[i].Entity; !blamed || p.Doc.Entities[e].Lex >= 0 { // no "Liberation Army" is blamed for its state
					out[i].Entity = f.armysState(p.Doc, e)
				}
			}
		}
		if r.Relation == model.Attends && slot == r.From {
			for i := range out {
				f.inBrackets(p, &out[i])
			}
		}
		if len(out) == 0 && r.Relation == model.Invaded && slot == r.To {
			out = f.landsOf(p, slot)
		}
		if len(out) > 0 || !r.Event && !r.Body || slot == r.From || f.argued(p, slot, 0) {
			return out
		}
	}
	e := int32(-1)
	switch {
	case r.Event && !f.ofOtherYears(p):
		e = f.understood(p, r.EventKind)
	case r.Body && slot == r.To:
		e = f.Body(p, r.BodyKind)
	}
	if e < 0 {
		return nil
	}
	return []argument.Filler{argument.Unnamed(p, e)}
}

// argued says whether a noun phrase that names no place stands where a slot's
// argument would: "attended school" speaks of no event. With a preposition it counts from a token on.
func (f *Finder) argued(p *scope.Predicate, slot *rule.Slot, from int32) bool {
	s := p.Sent
	for _, role := range slot.Roles {
		if p.NP < 0 && role.Name == "obj" {
			c := &s.Clauses[p.Clause]
			np := c.Obj
			if s.Verbs[c.Verb].Passive {
				np = c.Subj
			}
			if np >= 0 && (role.Of == nil || role.Of.Name != "prep" || slices.ContainsFunc(s.NPs, func(y syntax.NP) bool { return y.Up == np && y.Prep == role.Of.Prep })) && !role.Owner {
				return true // not "signed the charter", where it may be "the charter of the bloc"
			}
			continue
		}
		if role.Name != "prep" {
			continue
		}
		for m := range s.NPs {
			x := &s.NPs[m]
			if x.First < from || x.Prep != role.Prep || role.Of != nil && role.Of.Name == "prep" && !slices.ContainsFunc(s.NPs[m+1:], func(y syntax.NP) bool { return y.Up == int32(m) && y.Prep == role.Of.Prep }) {
				continue // "accompanies him on the trip" does not say where to
			}
			if role.Prep == f.w.in && f.said(s, int32(m)) || f.args.LooksOn(s, int32(m)) {
				continue // "will attend, he said in a call with", "signed a truce with Norway as mediator"
			}
			beside := p.NP < 0 && x.Clause == p.Clause || p.NP >= 0 && f.scope.HangsOn(s, int32(m), p.NP)
			titled := p.NP < 0 && (f.args.Posting(p, int32(m)) || ofOfficer(s, x.Up))
			if beside && !titled && !f.args.Elsewhere(s, p.Clause, int32(m)) && p.Doc.Ref(s, int32(m)).Place < 0 && !f.TellsWhen(s, int32(m)) {
				return true
			}
		}
	}
	return false
}

// said says whether a noun phrase is one that something is said in: "a statement", "a phone call".
func (f *Finder) said(s *syntax.Sentence, np int32) bool {
	w := s.HeadWord(np)
	return f.lex.In(lexicon.Saying, w) || f.lex.Head(w)&lexicon.Utterance != 0
}

// ofOfficer says whether noun phrase np, or one on which it hangs, is an officer behind a preposition, so that what hangs on np tells of
// his office: "joined by the director for Asia | at the Department of State".
func ofOfficer(s *syntax.Sentence, np int32) bool {
	for i := 0; np >= 0 && i < 4; np, i = s.NPs[np].Up, i+1 {
		if c := s.Class(np); (c == syntax.COffice || c == syntax.CPerson) && s.NPs[s.NPs[np].Lead].Prep != 0 {
			return true
		}
	}
	return false
}

// inBrackets puts the officer who is named in brackets behind a state in its place: "attended by Chile (President Ana Rios) and
// Peru (Foreign Minister Luis Vera)".
func (f *Finder) inBrackets(p *scope.Predicate, g *argument.Filler) {
	b := g.NP + 1
	if g.NP < 0 || b >= int32(len(p.Sent.NPs)) || p.Sent.NPs[b].Prep != f.w.paren || p.Sent.NPs[b].Up != g.NP || p.Doc.Entities[g.Entity].Type != model.State {
		return
	}
	n := &p.Sent.NPs[b]
	if who := p.Doc.Entity(p.Sent, b, model.Person); who >= 0 && n.Head > n.PFirst && p.Sent.Parts[n.PFirst].Kind == syntax.POffice {
		g.Entity, g.NP, g.Last = who, b, n.Last
	}
}

// Body is the organization, of a kind or any, that the passage is about, before the trigger or a few
// sentences back: what a clause is said of, or whose members, founding or membership
// is, or what stands above as a heading, or alone as the title of it all; -1 for none.
func (f *Finder) Body(p *scope.Predicate, kind string) int32 {
	const back = 3
	if p.NP >= 0 && f.scope.HasAny(p.Sent, p.NP, "permanent") {
		if e := p.Doc.Council(); e >= 0 && slices.ContainsFunc(p.Doc.Refs[p.Sent.Index][:p.NP], func(ref mention.Ref) bool { return slices.Contains(ref.Actors, e) }) {
			return e // "after a vote in the Security Council, in which the permanent members"
		}
	}
	if c := p.Clause; c >= 0 && p.Sent.Clauses[c].Kind == syntax.Adverbial && int(c)+1 < len(p.Sent.Clauses) {
		if next := &p.Sent.Clauses[c+1]; next.Kind == syntax.Main && next.Subj >= 0 { // "When Peru joins, the union will have nine members"
			if e := f.bodyAt(p.Doc, p.Sent, next.Subj, kind); e >= 0 {
				return e
			}
		}
	}
	for i := p.Sent.Index; i >= max(p.Doc.Began(p.Sent), p.Sent.Index-back); i-- {
		s := p.Doc.Sentences[i]
		for np := range s.NPs {
			n := &s.NPs[np]
			if int32(np) == s.Dateline {
				continue
			}
			talks := n.Up >= 0 && n.Prep == f.w.with && f.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Talks) // "completed negotiations with the EU and will join"
			if i == p.Sent.Index && n.First >= p.First || n.Up >= 0 && n.Prep != f.w.of && !talks {
				break
			}
			if e := f.bodyAt(p.Doc, s, int32(np), kind); e >= 0 {
				return e
			}
		}
	}
	if title := p.Doc.Sentences[p.Doc.Began(p.Sent)]; title.Heading && len(title.NPs) == 1 {
		return f.bodyAt(p.Doc, title, 0, kind)
	}
	return -1
}

// bodyAt is the organization of states that a noun phrase names, of a kind where one is asked for; -1
// for none.
func (f *Finder) bodyAt(d *mention.Document, s *syntax.Sentence, np int32, kind string) int32 {
	ref := d.Ref(s, np)
	for _, e := range ref.Actors {
		if x := &d.Entities[e]; (x.Type == model.Organization || x.Type == model.Bloc) && HasStates(x) && !(x.Lex >= 0 && f.lex.Entities[x.Lex].Region != "") && (kind == "" || x.Kind == kind) && ref.Via != mention.ByAgent {
			return e
		}
	}
	return -1
}

// fillers lists what fills an end of a relation: the first role that has any.
func (f *Finder) fillers(p *scope.Predicate, slot *rule.Slot) []argument.Filler {
	var out []argument.Filler
	before := 0 // those of the roles that stand before the last plus
	for _, role := range slot.Roles {
		if role.Also {
			before = len(out)
		}
		if len(out) > before {
			continue
		}
		all := f.args.Fill(p, role, nil)
		for i := range all {
			if f.atEnd(p, &all[i], slot) {
				out = append(out, all[i])
			}
		}
	}
	if out == nil {
		return nil
	}
	return f.precise(p.Doc, out)
}

// precise keeps of a capital that is taken for its state and for itself the
// place alone, where the relation takes places.
func (f *Finder) precise(d *mention.Document, all []argument.Filler) []argument.Filler {
	place := make(map[int32]bool)
	for i := range all {
		if d.Entities[all[i].Entity].Type == model.Place {
			place[all[i].NP] = true
		}
	}
	if len(place) == 0 {
		return all
	}
	out := all[:0]
	for _, g := range all {
		if g.Via == mention.ByMetonym && g.NP >= 0 && place[g.NP] && d.Entities[g.Entity].Type == model.State {
			continue
		}
		out = append(out, g)
	}
	return out
}

// atEnd says whether a filler fits an end of the rule; a parliament ratifies what its state signs.
func (f *Finder) atEnd(p *scope.Predicate, g *argument.Filler, slot *rule.Slot) bool {
	if e := &p.Doc.Entities[g.Entity]; p.Tells(model.SignedAgreementWith) && e.Kind == "parliament" && e.State >= 0 {
		g.Entity = e.State
	}
	if slot.Named && p.Tells(model.MemberOf) && g.NP >= 0 && p.Sent.NPs[g.NP].Like >= 0 && p.Sent.Class(p.Sent.NPs[g.NP].Like) == syntax.COffice {
		return false // "a court that consists of | Peruvian | and foreign judges"
	}
	if (slot.Named && p.Tells(model.MemberOf) || p.Tells(model.Condemned)) && g.NP >= 0 && (p.Sent.CountsPeople(g.NP) || p.Sent.NPs[g.NP].Det != f.w.the && p.Sent.NPs[g.NP].Det != 0 && p.Sent.OneOfPeople(g.NP)) {
		return false // "threw another Russian, and two Peruvians, out of the UN", "accused a Russian of spying"
	}
	if (p.Tells(model.Threatened) || p.Tells(model.Supports) || p.Tells(model.Aids)) && g.NP >= 0 && f.somebody(p.Sent, g.NP) {
		return false // "a Russian sold Iraq weapons"
	}
	return f.Fits(p.Doc, g, slot)
}

// somebody says whether a noun phrase is one of a people, of whom no more is known: "a Russian".
func (f *Finder) somebody(s *syntax.Sentence, np int32) bool {
	det := s.NPs[np].Det
	return (det == f.w.a || det == f.w.an) && s.OneOfPeople(np)
}

// Fits says whether a filler can stand at an end of a relation; a person may
// stand for the state they represent where the relation takes no people.
func (f *Finder) Fits(d *mention.Document, g *argument.Filler, slot *rule.Slot) bool {
	e := &d.Entities[g.Entity]
	if e.Type == model.Event && (e.Kind == "sport" || e.Kind == "contest") && !d.Boycotts() {
		return false // no diplomacy: a match, a song contest
	}
	if slot.Named && (g.Via == mention.ByAgent || e.Type == model.Organization && !slices.Contains(slot.Types, model.Organization) || e.Type == model.Person && !slices.Contains(slot.Types, model.Person)) {
		return false
	}
	if e.Type == model.Organization && e.Kind == "ministry" && e.State >= 0 && slices.Contains(slot.Types, model.State) {
		g.Entity = e.State // a ministry that acts is its state
		return true
	}
	if slices.Contains(slot.Types, e.Type) {
		return true
	}
	if slot.Official && e.Type == model.Person {
		return e.Lex >= 0 || d.Holds(g.Entity, "")
	}
	if e.Type == model.Person && slices.Contains(slot.Types, model.Organization) {
		if body := d.Body(g.Entity); body >= 0 { // "the Commission's president, Ursula von der Leyen, signed"
			g.Entity = body
			return true
		}
	}
	state := e.State
	if state < 0 && e.Type == model.Person && (len(slot.Types) == 1 || d.Leads(e)) {
		state = d.Country(g.Entity) // "Hitler invaded Poland", "Biden imposed sanctions on"
	}
	if e.Type == model.Person && slices.Contains(slot.Types, model.State) && state >= 0 && !slices.Contains(slot.Types, model.Place) {
		if side, former := d.Partisan(g.Entity); side >= 0 { // "talks between the US envoy and the rebels' leader X"
			g.Entity = side
			return !former && slices.Contains(slot.Types, model.Organization)
		}
		g.Entity = state
		return true
	}
	if e.Type == model.Organization && e.State >= 0 && slices.Contains(slot.Types, model.State) && e.Kind != "company" && e.Kind != "armed" && e.Kind != "party" {
		g.Entity = e.State
		return true
	}
	return false
}

// whole is the organization for which its organ acts: those whom its assembly admits are members
// of it, "the General Assembly admitted South Sudan", and whom the Council of the Union sanctions,
// the Union does. Other bodies have members and sanctions of their own.
func (f *Finder) whole(p *scope.Predicate, relation model.Relation, e int32) int32 {
	x := &p.Doc.Entities[e]
	if x.Lex < 0 || x.Kind != "organ" || relation == model.MemberOf && !strings.HasSuffix(x.Name, "Assembly") || relation == model.SanctionedBy && x.ID != "org:council-of-the-european-union" {
		return e
	}
	if lex := f.lex.Index(f.lex.Entities[x.Lex].Partof); lex >= 0 {
		return p.Doc.Known(lex)
	}
	return e
}

// armysState is the state whose army an entity is, which gives what that brings, and does what that is accused of: "the French
// military has flown ammunition to Djibouti"; others stay who they are.
func (f *Finder) armysState(d *mention.Document, e int32) int32 {
	x := &d.Entities[e]
	if x.Type != model.Organization || x.Kind != "military" && x.Kind != "" || x.State < 0 {
		return e
	}
	switch last := x.Name[strings.LastIndexByte(x.Name, ' ')+1:]; {
	case x.Kind == "military", last == "Army", last == "Navy", last == "Military", strings.HasSuffix(x.Name, "Air Force"), strings.HasSuffix(x.Name, "Armed Forces"):
		return x.State
	}
	return e
}
