package claim

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// apply makes the claims of one rule from one trigger.
func (f *search) apply(p *predicate, r *rule.Rule, out []Found) []Found {
	if !f.inForm(p, r) {
		return out
	}
	if n := f.lacking(p, r); n != nil {
		there := "there is no"
		if n.Not {
			there = "there is"
		}
		f.missed(p, r, there, n.Source)
		return out
	}
	p.rule = r
	if r.Property != "" {
		f.describe(p, r)
		return out
	}
	if r.Relation == model.TreatyAlly && p.np >= 0 && p.part < 0 {
		if e := p.d.Entity(p.s, p.np, model.Organization); e >= 0 && p.d.Entities[e].Lex >= 0 && p.s.Doc.Tokens[p.last-1].Capital {
			return out // "joined the Alliance": NATO, of which they are members
		}
	}
	if r.To == nil && r.Pair != nil {
		return f.pairs(p, r, out)
	}
	from, to := f.end(p, r, r.From), f.end(p, r, r.To)
	if len(to) == 0 && r.Pair != nil && !f.argued(p, r.To, p.last) { // "with prices rising, Peru and Chile signed it", not "signed it with the rebels"
		return f.pairs(p, r, out)
	}
	from, to, ok := f.sides(p, from, to)
	if !ok {
		return out
	}
	if r.Again && len(to) == 0 && len(from) > 0 && f.unsaid(p, r.To) {
		to = f.again(p, r, from, out)
		for i := range to {
			to[i].entity = f.whole(p, r.Relation, to[i].entity)
		}
		to = slices.DeleteFunc(to, func(g filler) bool { return !slices.Contains(r.To.Types, p.d.Entities[g.entity].Type) })
	}
	switch {
	case len(from) == 0 && len(to) == 0:
		return out
	case len(from) == 0:
		f.missed(p, r, "nothing is the subject", r.From.String())
		return out
	case len(to) == 0 && r.Parties:
		q := *p
		f.late = append(f.late, late{&q, r, from})
		return out
	case len(to) == 0:
		f.missed(p, r, "nothing is the object", r.To.String())
		return out
	}
	if f.theirOwn(p, from, to) || f.theirOwn(p, to, from) {
		return out
	}
	st := f.state(p)
	if r.AnyVerb { // "the minister, in Oslo for talks, did not comment"
		st.polarity, st.status = model.Asserted, f.tense(p.s, p.clause)
	}
	if (r.Relation == model.SanctionedBy || r.Relation == model.HeldIn || r.Relation == model.Attends || r.Relation == model.Hosts) && f.lifted(p) {
		st.weaken(model.Negated)
	}
	from, to = f.places(p, from, to)
	return f.emitAll(p, st, from, to, out)
}

// inForm says whether a trigger has the form that a rule asks for: voice, tense, number.
func (f *search) inForm(p *predicate, r *rule.Rule) bool {
	if otherVoice(p, r) {
		f.missed(p, r, "the verb is in the other voice")
		return false
	}
	if p.np < 0 {
		cl := &p.s.Clauses[p.clause]
		v := &p.s.Verbs[cl.Verb]
		if r.Perfect && !v.Perfect {
			return false
		}
		if r.Future && !f.ahead(v) {
			f.missed(p, r, "it is not to come")
			return false
		}
		if r.Finite && (v.Form == syntax.Infinitive || v.Form == syntax.Gerund || v.Progressive || v.Passive && cl.Kind == syntax.Participial) {
			return false
		}
	}
	if r.Plural && !f.plural(p, r) {
		f.missed(p, r, "it is not in the plural")
		return false
	}
	if r.Singular && f.plural(p, r) {
		f.missed(p, r, "it is in the plural")
		return false
	}
	if r.Governed.Any() && p.np >= 0 && !f.governedBy(p, r) {
		f.missed(p, r, "its verb is another")
		return false
	}
	return true
}

// sides leaves out of both ends of a relation those who are not between whom it is; it says whether it is a relation at all.
func (f *Finder) sides(p *predicate, from, to []filler) (_, _ []filler, ok bool) {
	switch p.rule.Relation {
	case model.Aids: // "sent troops from Ghana across the border": what is given gets nothing
		to = slices.DeleteFunc(to, func(g filler) bool { return g.np >= 0 && f.isGift(p, p.rule, g.np) })
	case model.MemberOf:
		if slices.ContainsFunc(to, func(g filler) bool { return p.d.Entities[g.entity].Kind == "alliance" }) {
			from = slices.DeleteFunc(from, func(g filler) bool { return f.unaligned(p.s, g.np) }) // "NATO members Chad and Mali and neutral Peru"
		}
	case model.Condemned: // "Mali's parliament called the killings a genocide": not those of Mali
		to = slices.DeleteFunc(to, func(g filler) bool {
			return g.np < 0 && slices.ContainsFunc(from, func(who filler) bool { return p.d.Country(who.entity) == g.entity })
		})
		to = f.amongThemselves(p, from, to)
		if p.clause >= 0 && p.s.Verbs[p.s.Clauses[p.clause].Verb].Passive { // "seen as unlawful by Chad and Mali": by none of each other
			to = slices.DeleteFunc(to, func(g filler) bool {
				return g.np >= 0 && g.first > p.last && slices.ContainsFunc(from, func(who filler) bool { return who.np == g.np })
			})
		}
		if p.clause >= 0 && f.judgesIt(p) && !(len(to) == 1 && f.didLast(p) == to[0].entity) {
			return nil, nil, false // "the coup in Peru. Chile condemned it": what was done, and nobody
		}
	case model.Supports, model.Threatened:
		to = f.amongThemselves(p, from, to)
	case model.Invaded:
		if len(to) > len(from) { // "the invasion of the mandate by Arab armies": who comes is not who is come to
			if rest := slices.DeleteFunc(slices.Clone(to), func(g filler) bool { return among(from, g.entity) }); len(rest) > 0 {
				to = rest
			}
		}
	case model.MediatesBetween:
		if !f.mediatesAtHome(p, from) {
			to, ok = f.betweenOthers(p, from, to)
			return from, to, ok
		}
	default: // the ends of the others are all that stands there
	}
	return from, to, true
}

// betweenOthers leaves out of those between whom somebody mediates his own side, who is no party: "Rwanda's minister shuttles
// between the two capitals"; it says whether there is anybody left to mediate between.
func (f *Finder) betweenOthers(p *predicate, from, to []filler) ([]filler, bool) {
	own := func(g filler) bool { return f.sameSide(p.d, g.entity, from) }
	if slices.ContainsFunc(to, func(g filler) bool { return g.via == mention.ByName && own(g) }) {
		return nil, false // "Peru's envoy negotiated a treaty between Peru and Chile": for himself
	}
	n := len(to)
	to = slices.DeleteFunc(to, own)
	return to, n != 2 || len(to) != 1 // "Peru resolved the dispute between the two countries": its own
}

// places leaves out of both ends of a relation what is not where or when it takes place, and what is no such thing.
func (f *Finder) places(p *predicate, from, to []filler) (_, _ []filler) {
	switch p.rule.Relation {
	case model.HeldIn:
		if p.np >= 0 && f.numbered(p.s, p.np) { // "second summits | were held at": apiece tells which
			to = slices.DeleteFunc(to, func(g filler) bool { return g.np >= 0 && !f.hangsOn(p.s, g.np, p.np) })
		}
		from = slices.DeleteFunc(from, func(g filler) bool { return f.bilateral(p, &g) })
		to = slices.DeleteFunc(to, func(g filler) bool { return g.np >= 0 && p.s.NPs[g.np].Like >= 0 }) // "a reaction to Israeli and American drills"
		to = untilGathering(p, from, to)
	case model.Visited:
		to = slices.DeleteFunc(to, func(g filler) bool { // "left the Russians to her deputy"
			if g.np < 0 {
				return false
			}
			h := p.s.HeadPart(g.np)
			return h != nil && h.Is(lexicon.People) && !h.Is(lexicon.State)
		})
		for j := range to {
			f.seat(p, &to[j])
		}
	case model.Attends:
		to = slices.DeleteFunc(to, func(g filler) bool { // "arrived for talks with the minister", "spoke to her at dinner"
			return g.np >= 0 && (p.s.NPs[g.np].Prep == f.w.forWord && f.bilateral(p, &g) || f.justEats(p, &g))
		})
	default: // the others are nowhere
	}
	return from, to
}

// emitAll makes a claim of each of one end with each of the other, or one by one where the text tells them so.
func (f *Finder) emitAll(p *predicate, st statement, from, to []filler, out []Found) []Found {
	r := p.rule
	if towns := f.apiece(p, r, from); towns != nil {
		for i := range from {
			out = f.emit(p, r, st, &from[i], &towns[i], out)
		}
		return out
	}
	each := f.respectively(p, from, to)
	told := each && inOrder(from) && inOrder(to)
	for i := range from {
		for j := range to {
			if each && (i != j || !told) {
				continue
			}
			if r.Abroad && (!f.abroad(p.d, from[i].entity, to[j].entity) && !f.sentAbroad(p, from[i].entity, to[j].entity) || f.away(p, &to[j]) || f.ofTopic(p, to[j].np)) || r.Relation == model.Attends && f.atOther(p.s, to[j].np, from[i].np) || r.Relation == model.HeldIn && (f.ofBeside(p, from[i].np, to[j].np) || f.rebelsThere(p, &to[j])) {
				continue
			}
			out = f.emit(p, r, st, &from[i], &to[j], out)
		}
	}
	return out
}

// amongThemselves leaves out a state that is only some of its officials who judge one of their own: "Peruvian diplomats accused the
// foreign minister, Ana Rios".
func (f *Finder) amongThemselves(p *predicate, from, to []filler) []filler {
	if len(from) != 1 || from[0].via != mention.ByAgent || from[0].np < 0 || p.s.Class(from[0].np) != syntax.COffice {
		return to
	}
	return slices.DeleteFunc(to, func(g filler) bool {
		return p.d.Entities[g.entity].Type == model.Person && p.d.Country(g.entity) == from[0].entity
	})
}

// justEats says whether a meal only tells that it was while they ate: "spoke to her at | dinner", not "at the state dinner".
func (f *Finder) justEats(p *predicate, meal *filler) bool {
	n := &p.s.NPs[meal.np]
	return p.d.Entities[meal.entity].Kind == "meal" && n.Prep == f.w.at && n.Last-n.First == 1
}

// respectively says whether each of those at one end has its own at the other: "Peru and Chile met Rios and Vera
// respectively", "as the respective hosts of the G20 and the G7". Who that is is told where both ends are lists.
func (f *Finder) respectively(p *predicate, from, to []filler) bool {
	if len(from) < 2 || len(from) != len(to) {
		return false
	}
	const near = 60 // words
	return slices.ContainsFunc(p.s.Words[max(p.s.First, p.first-near):min(p.s.Last, p.last+near)], func(w int32) bool {
		t := f.lex.Word(w).Text
		return t == "respectively" || t == "respective" && p.np >= 0
	})
}

// inOrder says whether all stand one behind the other in their sentence.
func inOrder(all []filler) bool {
	return slices.IsSortedFunc(all, func(a, b filler) int {
		if a.np >= 0 && a.np < b.np {
			return -1
		}
		return 1
	})
}

// otherVoice says whether a rule asks for the passive of a verb that is active, or the other way round.
func otherVoice(p *predicate, r *rule.Rule) bool {
	return p.clause >= 0 && p.np < 0 && r.Passive != 0 && p.s.Verbs[p.s.Clauses[p.clause].Verb].Passive != (r.Passive > 0)
}

// untilGathering leaves of the places to which one goes those told before the gathering one goes there for:
// "flies to Lima for the summit, then to Quito".
func untilGathering(p *predicate, events, places []filler) []filler {
	if p.np >= 0 || len(events) == 0 || len(places) < 2 || places[0].np < 0 || events[0].np < places[0].np {
		return places
	}
	first := p.s.NPs[places[0].np].Lead
	return slices.DeleteFunc(places, func(g filler) bool {
		return g.np > events[0].np && p.s.NPs[g.np].Lead != first
	})
}

// ahead says whether a verb tells what is still to come: "will come", "is coming".
func (f *Finder) ahead(v *syntax.Verb) bool {
	switch v.Modal {
	case f.w.will, f.w.shall, f.w.would, f.w.must:
		return true
	case 0:
		return v.Progressive && !v.Past && !v.Perfect && f.lex.Word(v.Lemma).Does(lexicon.Goes)
	}
	return false
}

// judgesIt says whether a verb that judges deeds as well as those who did them has "it" for its object.
func (f *Finder) judgesIt(p *predicate) bool {
	c := &p.s.Clauses[p.clause]
	v := &p.s.Verbs[c.Verb]
	if c.Obj < 0 || v.Passive || p.s.Class(c.Obj) != syntax.CPron || p.s.HeadWord(c.Obj) != f.w.it {
		return false
	}
	return f.lex.In(lexicon.Brands, v.Lemma)
}

// theirOwn says whether a pronoun at one end makes several do to each of them what they do:
// "Peru and Chile froze the assets they hold" speaks of others.
func (f *Finder) theirOwn(p *predicate, back, those []filler) bool {
	mutual := func(g filler) bool { return g.np >= 0 && f.res.Mutual(p.s, g.np) }
	if len(back) < 2 || slices.ContainsFunc(back, mutual) || slices.ContainsFunc(those, mutual) { // "they would recognize each other"
		return false
	}
	return !slices.ContainsFunc(back, func(g filler) bool {
		return g.via != mention.ByPronoun || !among(those, g.entity)
	})
}

// seat puts the state in the place of the house from which it is governed, for whoever
// comes there comes to see the state: "visited the White House". What is held there is.
func (f *Finder) seat(p *predicate, g *filler) {
	if g.np < 0 || p.d.Entities[g.entity].Kind != "landmark" {
		return
	}
	if ref := p.d.Ref(p.s, g.np); ref.Place == g.entity && ref.Via == mention.ByMetonym && len(ref.Actors) > 0 {
		g.entity, g.via = ref.Actors[0], ref.Via
	}
}

// isGift says whether a noun phrase, or the first of its list, is by its noun what a
// rule asks to be given.
func (f *Finder) isGift(p *predicate, r *rule.Rule, np int32) bool {
	for i := range r.Needs {
		for n := &r.Needs[i]; n != nil && !n.Not; n = n.Or {
			for _, x := range [...]int32{np, p.s.NPs[np].Lead} {
				if w := p.s.HeadWord(x); p.s.Class(x) == syntax.CNoun && (n.Words.Has(w) || n.Words.Has(f.lex.Word(w).Stem)) {
					return true
				}
			}
		}
	}
	return false
}

// unsaid says whether a passive does not say by whom, or another verb nothing that
// could be the object: "sanctioned in 2021", "withdrew six years later".
func (f *Finder) unsaid(p *predicate, object *rule.Slot) bool {
	if p.np >= 0 {
		return false
	}
	agent := func(r rule.Role) bool { return r.Name == "subj" }
	if p.s.Verbs[p.s.Clauses[p.clause].Verb].Passive && slices.ContainsFunc(object.Roles, agent) {
		return len(f.preps(p, f.w.by, nil)) == 0
	}
	return !f.argued(p, object, 0)
}

// reachAgain is how many sentences back what a rule says again was told.
const reachAgain = 5

// again is the object of the claim of a rule's relation that was told last, a few
// sentences back at most, or would have been told had the text named its subject:
// "sanctions on ten generals. Those sanctioned include X". What ends must have been
// told of the same subject.
func (f *Finder) again(p *predicate, r *rule.Rule, from []filler, told []Found) []filler {
	if r.Relation == model.Visited {
		if whom := f.fill(p, rule.Role{Name: "obj"}, nil); len(whom) > 0 {
			return f.journeyOf(p, whom, told)
		}
		if e := calledOff(p, from, told); e >= 0 {
			return []filler{unnamed(p, e)}
		}
	}
	var e int32
	switch since := p.s.Index - reachAgain; {
	case r.Relation == model.AtWarWith:
		e = f.enemy(p, from, told)
	case r.Polarity == model.Negated:
		e = lastTold(told, r.Relation, since, func(x int32) bool { return among(from, x) })
	default:
		if all := allTold(p, told, r.Relation, since); len(all) > 0 {
			return all
		}
		e = f.toldLast(p, r.Relation)
	}
	if e < 0 {
		return nil
	}
	return []filler{unnamed(p, e)}
}

// allTold are the objects of the claims of a relation that one clause told last, from a sentence on, of one subject: "Peru and
// Chile imposed sanctions on Chad. Those sanctioned are".
func allTold(p *predicate, told []Found, relation model.Relation, since int) []filler {
	var out []filler
	last := -1
	for i := len(told) - 1; i >= 0 && told[i].Sentence >= since; i-- {
		x := &told[i]
		if x.Relation != relation || x.Polarity != model.Asserted || last >= 0 && (x.Sentence != told[last].Sentence || x.told != told[last].told || x.Subject != told[last].Subject) {
			continue
		}
		if relation == model.Aids && slices.ContainsFunc(told[:i], func(y Found) bool { return y.Relation == relation && y.Object == x.Subject }) {
			continue // "Peru sent Japan tents. Japan has pledged Chad $5m. Bolivia sent food": to whom the others give
		}
		if last < 0 {
			last = i
		}
		if !among(out, x.Object) {
			out = append(out, unnamed(p, x.Object))
		}
	}
	return out
}

// lastTold is the object of the claim of a relation that was told last, from a sentence on, of a subject that will do;
// -1 for none.
func lastTold(told []Found, relation model.Relation, since int, does func(subject int32) bool) int32 {
	for i := len(told) - 1; i >= 0 && told[i].Sentence >= since; i-- {
		if x := &told[i]; x.Relation == relation && x.Polarity == model.Asserted && does(x.Subject) {
			return x.Object
		}
	}
	return -1
}

// enemy is on whom somebody declares war where that is not said: who attacked just before, or with whom it
// has broken: "Relations with Japan were severed when Peru declared war", "After Angola invaded Zambia, Peru declared war";
// -1 for none.
func (f *Finder) enemy(p *predicate, from []filler, told []Found) int32 {
	if x, ok := p.deeds[f.book.Deed(f.w.attack)]; ok && p.s.Index-x.sentence <= 1 && !among(from, x.by) && p.d.Entities[x.by].Type == model.State {
		return x.by
	}
	return lastTold(told, model.SeveredTiesWith, p.s.Index-1, func(x int32) bool { return among(from, x) })
}

// unaligned says whether a word before the name in a noun phrase says that a state is in no alliance.
func (f *Finder) unaligned(s *syntax.Sentence, np int32) bool {
	return np >= 0 && slices.ContainsFunc(s.Words[s.NPs[np].First:s.NPs[np].Last], func(w int32) bool { return f.lex.In(lexicon.Unaligned, w) })
}

// calledOff is where somebody else was told just before not to go: "called off his trip to Oslo. His minister
// | made the journey in his place"; -1 where the journey told last was made.
func calledOff(p *predicate, from []filler, told []Found) int32 {
	for i := len(told) - 1; i >= 0 && told[i].Sentence >= p.s.Index-1; i-- {
		if x := &told[i]; x.Relation == model.Visited && x.Polarity == model.Asserted {
			break
		} else if x.Relation == model.Visited && !among(from, x.Subject) {
			return x.Object
		}
	}
	return -1
}

// journeyOf lists all the places that one of those whom somebody accompanies was last told to
// go to, a few sentences back at most: "flew to Guyana and Colombia. With him was X".
func (f *Finder) journeyOf(p *predicate, whom []filler, told []Found) []filler {
	var out []filler
	last, past := -1, f.tense(p.s, p.clause) == model.Past
	for i := len(told) - 1; i >= 0 && told[i].Sentence >= p.s.Index-reachAgain; i-- {
		x := &told[i]
		if past && x.Status == model.Planned { // "agreed to meet in Lima. He was accompanied by X"
			continue
		}
		if x.Relation != model.Visited || x.Polarity != model.Asserted || last >= 0 && x.Sentence != last || !among(whom, x.Subject) {
			continue
		}
		last = x.Sentence
		if !among(out, x.Object) {
			out = append(out, unnamed(p, x.Object))
		}
	}
	return out
}

// toldLast is the object that the last verb of a relation has, a few sentences back at most, whose
// subject the text does not name: "sanctions on ten generals"; -1 for none.
func (f *Finder) toldLast(p *predicate, r model.Relation) int32 {
	const most = 32 // clauses of a sentence; a longer one is no text
	for i := p.s.Index; i >= 0 && i >= p.s.Index-reachAgain; i-- {
		s := p.d.Sentences[i]
		for c := range s.Clauses[:min(len(s.Clauses), most)] {
			if s == p.s && int32(c) == p.clause {
				break
			}
			v := &s.Verbs[s.Clauses[c].Verb]
			for _, t := range f.book.Verbs(v.Lemma) {
				last, ok := f.verbWords(s, v, t)
				q := &predicate{d: p.d, s: s, clause: int32(c), np: -1, part: -1, first: v.First, last: last}
				if !ok || t.Rule.Relation != r || t.Rule.To == nil || otherVoice(q, t.Rule) || f.lacking(q, t.Rule) != nil || f.state(q).polarity != model.Asserted {
					continue
				}
				if to := f.fillers(q, t.Rule.To); len(to) > 0 {
					return to[0].entity
				}
			}
		}
	}
	return -1
}

// governedBy says whether the verb above a noun is one of a rule's, or does it to
// the clause's subject: "battered by sanctions", "is under sanctions", "is on a blacklist".
func (f *Finder) governedBy(p *predicate, r *rule.Rule) bool {
	if p.clause < 0 {
		return false
	}
	v := &p.s.Verbs[p.s.Clauses[p.clause].Verb]
	switch prep := p.s.NPs[p.s.NPs[p.np].Lead].Prep; {
	case v.Copula:
		return prep == f.w.under || prep == f.w.on || prep == f.w.of || prep == f.w.subjectTo
	case v.Passive && (prep == f.w.by || prep == f.w.of):
		return !f.lex.Word(v.Lemma).Does(lexicon.Stirs)
	}
	return r.Governed.Has(v.Lemma)
}

// end lists what fills one end of a rule's relation: its arguments, or the
// event that is understood where the rule allows it and no argument is there.
func (f *Finder) end(p *predicate, r *rule.Rule, slot *rule.Slot) []filler {
	if slot != nil {
		out := f.fillers(p, slot)
		if (r.Relation == model.MemberOf || r.Relation == model.SanctionedBy) && slot == r.To {
			for i := range out {
				out[i].entity = f.whole(p, r.Relation, out[i].entity)
			}
		}
		if r.Relation == model.Aids && slot == r.From {
			for i := range out {
				out[i].entity = f.armysState(p.d, out[i].entity)
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
		e = f.body(p, r.BodyKind)
	}
	if e < 0 {
		return nil
	}
	return []filler{unnamed(p, e)}
}

// inBrackets puts the officer who is named in brackets behind a state in its place: "attended by Chile (President Ana Rios) and
// Peru (Foreign Minister Luis Vera)".
func (f *Finder) inBrackets(p *predicate, g *filler) {
	b := g.np + 1
	if g.np < 0 || b >= int32(len(p.s.NPs)) || p.s.NPs[b].Prep != f.w.paren || p.s.NPs[b].Up != g.np || p.d.Entities[g.entity].Type != model.State {
		return
	}
	n := &p.s.NPs[b]
	if who := p.d.Entity(p.s, b, model.Person); who >= 0 && n.Head > n.PFirst && p.s.Parts[n.PFirst].Kind == syntax.POffice {
		g.entity, g.np, g.last = who, b, n.Last
	}
}

// landsOf lists the states whose regions fill an end that asks for states: "invaded Sicily", where Italy is spoken
// of, not "landed in the Crimea" in 1854. The West Bank was Jordan's when it was first occupied.
func (f *Finder) landsOf(p *predicate, slot *rule.Slot) []filler {
	places := *slot
	places.Types = []model.EntityType{model.Place}
	out := f.fillers(p, &places)
	kept := out[:0]
	for _, g := range out {
		home := p.d.Home(g.entity)
		if p.d.Entities[g.entity].Kind != "region" || home == "PSE" {
			continue
		}
		if lex := f.lex.Index(home); lex >= 0 {
			if g.entity = p.d.Told(lex); g.entity >= 0 {
				kept = append(kept, g)
			}
		}
	}
	return kept
}

// whole is the organization for which its organ acts: those whom its assembly admits are members
// of it, "the General Assembly admitted South Sudan", and whom the Council of the Union sanctions,
// the Union does. Other bodies have members and sanctions of their own.
func (f *Finder) whole(p *predicate, relation model.Relation, e int32) int32 {
	x := &p.d.Entities[e]
	if x.Lex < 0 || x.Kind != "organ" || relation == model.MemberOf && !strings.HasSuffix(x.Name, "Assembly") || relation == model.SanctionedBy && x.ID != "org:council-of-the-european-union" {
		return e
	}
	if lex := f.lex.Index(f.lex.Entities[x.Lex].Partof); lex >= 0 {
		return p.d.Known(lex)
	}
	return e
}

// armysState is the state whose army an entity is, and which gives what that brings: "the French military has flown
// ammunition to Djibouti"; others stay who they are.
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

// body is the organization, of a kind or any, that the passage is about, before the trigger or a few
// sentences back: what a clause is said of, or whose members, founding or membership
// is, or what stands above as a heading, or alone as the title of it all; -1 for none.
func (f *Finder) body(p *predicate, kind string) int32 {
	const back = 3
	if p.np >= 0 && f.hasAny(p.s, p.np, "permanent") {
		if e := p.d.Council(); e >= 0 && slices.ContainsFunc(p.d.Refs[p.s.Index][:p.np], func(ref mention.Ref) bool { return slices.Contains(ref.Actors, e) }) {
			return e // "after a vote in the Security Council, in which the permanent members"
		}
	}
	if c := p.clause; c >= 0 && p.s.Clauses[c].Kind == syntax.Adverbial && int(c)+1 < len(p.s.Clauses) {
		if next := &p.s.Clauses[c+1]; next.Kind == syntax.Main && next.Subj >= 0 { // "When Peru joins, the union will have nine members"
			if e := f.bodyAt(p.d, p.s, next.Subj, kind); e >= 0 {
				return e
			}
		}
	}
	for i := p.s.Index; i >= max(p.d.Began(p.s), p.s.Index-back); i-- {
		s := p.d.Sentences[i]
		for np := range s.NPs {
			n := &s.NPs[np]
			if int32(np) == s.Dateline {
				continue
			}
			talks := n.Up >= 0 && n.Prep == f.w.with && f.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Talks) // "completed negotiations with the EU and will join"
			if i == p.s.Index && n.First >= p.first || n.Up >= 0 && n.Prep != f.w.of && !talks {
				break
			}
			if e := f.bodyAt(p.d, s, int32(np), kind); e >= 0 {
				return e
			}
		}
	}
	if title := p.d.Sentences[p.d.Began(p.s)]; title.Heading && len(title.NPs) == 1 {
		return f.bodyAt(p.d, title, 0, kind)
	}
	return -1
}

// bodyAt is the organization of states that a noun phrase names, of a kind where one is asked for; -1
// for none.
func (f *Finder) bodyAt(d *mention.Document, s *syntax.Sentence, np int32, kind string) int32 {
	ref := d.Ref(s, np)
	for _, e := range ref.Actors {
		if x := &d.Entities[e]; (x.Type == model.Organization || x.Type == model.Bloc) && states(x) && !(x.Lex >= 0 && f.lex.Entities[x.Lex].Region != "") && (kind == "" || x.Kind == kind) && ref.Via != mention.ByAgent {
			return e
		}
	}
	return -1
}

// argued says whether a noun phrase that names no place stands where a slot's
// argument would: "attended school" speaks of no event. With a preposition it counts from a token on.
func (f *Finder) argued(p *predicate, slot *rule.Slot, from int32) bool {
	s := p.s
	for _, role := range slot.Roles {
		if p.np < 0 && role.Name == "obj" {
			c := &s.Clauses[p.clause]
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
			if role.Prep == f.w.in && f.said(s, int32(m)) || f.looksOn(s, int32(m)) {
				continue // "will attend, he said in a call with", "signed a truce with Norway as mediator"
			}
			beside := p.np < 0 && x.Clause == p.clause || p.np >= 0 && f.hangsOn(s, int32(m), p.np)
			titled := p.np < 0 && (f.posting(p, int32(m)) || ofOfficer(s, x.Up))
			if beside && !titled && !f.elsewhere(s, p.clause, int32(m)) && p.d.Ref(s, int32(m)).Place < 0 && !f.tellsWhen(s, int32(m)) {
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

// governs says whether an infinitive or a gerund of one of a need's verbs, or any,
// depends on the trigger.
func (f *Finder) governs(p *predicate, form string, n *rule.Need) bool {
	s := p.s
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if p.np >= 0 && c.GovNP != p.np && (form != "inf" || !f.infinitive(p, c)) || p.np < 0 && c.Gov != p.clause {
			continue
		}
		v := &s.Verbs[c.Verb]
		if n.Not && form == "ger" && p.np < 0 && v.Prep == 0 && c.Subj == s.Clauses[p.clause].Subj && s.Doc.Tokens[max(v.First-1, s.First)].Kind == text.Comma {
			continue // "recognised Kosovo, bringing to 100 the number of states that do": besides
		}
		if (n.Any || n.Words.Has(v.Lemma)) && (!v.Neg || n.Any) && (form == "inf" && c.Kind == syntax.Xcomp || form == "ger" && (v.Form == syntax.Gerund || p.np < 0 && v.Passive && c.Kind == syntax.Participial && c.Subj >= 0 && c.Subj == s.Clauses[p.clause].Obj)) { // "wants him extradited"
			return true
		}
	}
	return false
}

// hasWord says whether a noun phrase has a word of a need. What a rule rules out does not
// stand in the name of an organization or state: who joins the United Nations joins no
// "nations".
func (f *Finder) hasWord(s *syntax.Sentence, np int32, n *rule.Need) bool {
	x := &s.NPs[np]
	for k := x.PFirst; k < x.PLast; k++ {
		if part := &s.Parts[k]; n.Not && part.Kind == syntax.PEntity && part.Last-part.First > 1 && part.Is(lexicon.Org|lexicon.State) || n.Not && f.bears(s, np, part) {
			continue
		}
		for i := s.Parts[k].First; i < s.Parts[k].Last; i++ {
			if w := s.Words[i]; n.Words.Has(w) || n.Words.Has(f.lex.Word(w).Stem) {
				return true
			}
			for _, phrase := range n.Phrases {
				if f.phraseAt(s, i, phrase) {
					return true
				}
			}
		}
	}
	if x.PFirst == x.PLast && n.Words.Has(x.Det) {
		return true // "five are"
	}
	return x.Like >= 0 && s.NPs[x.Like].Like < 0 && f.hasWord(s, x.Like, n) // "two Russian ones": diplomats
}

// bears says whether a part of a noun phrase is somebody's name, whose words mean nothing: "backed Ban Ki-moon".
func (f *Finder) bears(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	if part.Kind == syntax.PEntity && part.Is(lexicon.Leader) {
		return true
	}
	if part.Kind != syntax.PName {
		return false
	}
	class := s.Class(np)
	return class == syntax.CPerson || class == syntax.CName && s.NPs[np].Det == 0 && part.Last-part.First == 1
}

// phraseAt says whether several words of a need stand at token i, the last in either
// number: "letter of intent".
func (f *Finder) phraseAt(s *syntax.Sentence, i int32, phrase []int32) bool {
	for k, w := range phrase {
		at := i + int32(k)
		if at >= s.Last || s.Words[at] != w && (k < len(phrase)-1 || f.lex.Word(s.Words[at]).Stem != w) {
			return false
		}
	}
	return true
}

// fillers lists what fills an end of a relation: the first role that has any.
func (f *Finder) fillers(p *predicate, slot *rule.Slot) []filler {
	var out []filler
	before := 0 // those of the roles that stand before the last plus
	for _, role := range slot.Roles {
		if role.Also {
			before = len(out)
		}
		if len(out) > before {
			continue
		}
		all := f.fill(p, role, nil)
		for i := range all {
			if f.atEnd(p, &all[i], slot) {
				out = append(out, all[i])
			}
		}
	}
	if out == nil {
		return nil
	}
	return f.precise(p.d, out)
}

// precise keeps of a capital that is taken for its state and for itself the
// place alone, where the relation takes places.
func (f *Finder) precise(d *mention.Document, all []filler) []filler {
	place := make(map[int32]bool)
	for i := range all {
		if d.Entities[all[i].entity].Type == model.Place {
			place[all[i].np] = true
		}
	}
	if len(place) == 0 {
		return all
	}
	out := all[:0]
	for _, g := range all {
		if g.via == mention.ByMetonym && g.np >= 0 && place[g.np] && d.Entities[g.entity].Type == model.State {
			continue
		}
		out = append(out, g)
	}
	return out
}

// pairs makes a claim of each two fillers of a role: "A and B signed".
func (f *search) pairs(p *predicate, r *rule.Rule, out []Found) []Found {
	var all []filler
	for _, role := range r.Pair.Roles {
		if role.Prep == f.w.between && role.Of == nil {
			var buf [8]int32
			if nps := f.stands(p, role, buf[:0]); len(nps) > 1 { // "deals between A and B and between C and D"
				for _, np := range nps {
					out = f.paired(p, r, f.suited(p, r, f.phrase(p, np, nil), nil), out)
				}
				return out
			}
		}
		if role.Name == "adj" && p.tells(model.SignedAgreementWith) && eachItsOwn(p.s, p.np) {
			continue
		}
		var buf [16]filler
		told := f.fill(p, role, buf[:0])
		if len(told) == 4 && told[0].entity == told[2].entity { // "between France and Poland and France and Belgium"
			return f.paired(p, r, f.suited(p, r, told[2:], nil), f.paired(p, r, f.suited(p, r, told[:2], nil), out))
		}
		if all = f.suited(p, r, told, all); len(all) > 1 {
			break
		}
	}
	if len(all) == 0 && r.Parties {
		q := *p
		f.late = append(f.late, late{&q, r, nil})
		return out
	}
	return f.paired(p, r, all, out)
}

// eachItsOwn says whether several things are told of several states, each of which has its own: "the Canadian and Israeli | pacts".
func eachItsOwn(s *syntax.Sentence, np int32) bool {
	return np >= 0 && s.NPs[np].Plural && s.NPs[np].Lead != np && s.NPs[s.NPs[np].Lead].Like == np
}

// suited adds to all those of some fillers that can stand in a pair, each once.
func (f *Finder) suited(p *predicate, r *rule.Rule, some, all []filler) []filler {
	for _, g := range some {
		if f.atEnd(p, &g, r.Pair) && !among(all, g.entity) && !f.hyphenedDoer(p.s, &g) && !f.onlyThem(p, &g, some) {
			all = append(all, g)
		}
	}
	return all
}

// onlyThem says whether a filler is a body that is nothing but the meetings of the states told beside it: "Chad, Peru and Mali -- the
// Group of Five -- signed".
func (f *Finder) onlyThem(p *predicate, g *filler, some []filler) bool {
	return p.d.MeetsOnly(g.entity) && slices.ContainsFunc(some, func(x filler) bool { return p.d.Entities[x.entity].Type == model.State })
}

// hyphenedDoer says whether a hyphen joins a filler, or the next beside it, to a participle: it did that, and is no party:
// "a | US-Russia-brokered truce", "the | UN-mediated Serbian-Kosovan talks".
func (f *Finder) hyphenedDoer(s *syntax.Sentence, g *filler) bool {
	i := g.last
	for i < s.Last && s.Doc.Tokens[i].Joined {
		i++
	}
	return i > g.last && !s.Doc.Tokens[i-1].Capital && f.lex.Word(s.Words[i-1]).Forms&lexicon.Participle != 0
}

// paired makes a claim of each two of all.
func (f *search) paired(p *predicate, r *rule.Rule, all []filler, out []Found) []Found {
	switch {
	case len(all) == 1:
		f.missed(p, r, "only one stands where the pair does,", r.Pair.Source)
		return out
	case len(all) == 0 || len(all) > 12:
		return out
	}
	first := f.oneAndOthers(p, all)
	if first >= 0 && all[0].np != first || first < 0 && r.Relation == model.MetWith && len(all) > 3 {
		return out // the others dealt with one who is not known, not with each other; a congress is no meeting of each two
	}
	st := f.state(p)
	group := func(g *filler) int32 { return f.grouped(p, g) }
	alone := slices.ContainsFunc(all, func(g filler) bool { return group(&g) < 0 })
	for i := range all {
		if first >= 0 && i > 0 {
			break
		}
		for j := i + 1; j < len(all); j++ {
			if g := group(&all[i]); alone && g >= 0 && g == group(&all[j]) {
				continue // "between Israel and the neighbouring states of Egypt and Syria"
			}
			out = f.emit(p, r, st, &all[i], &all[j], out)
			if !r.Relation.Symmetric() { // "Honduras and El Salvador broke off relations"
				out = f.emit(p, r, st, &all[j], &all[i], out)
			}
		}
	}
	return out
}

// oneAndOthers is the first of several behind "between" where it deals with each of the others, who are listed behind
// "and": "compacts between the United States | and | Micronesia, Palau and Fiji", "between Israel | and | Oman and Qatar";
// -1 where all deal with each other.
func (f *Finder) oneAndOthers(p *predicate, all []filler) int32 {
	if len(all) < 2 || all[0].np < 0 {
		return -1
	}
	s := p.s
	lead := s.NPs[all[0].np].Lead
	for i := range all {
		if all[i].np < 0 || s.NPs[all[i].np].Lead != lead {
			return -1
		}
	}
	next := s.NPs[lead].Next
	if next < 0 || s.NPs[next].Next < 0 || s.NPs[lead].Prep != f.w.between {
		return -1
	}
	a, b := s.NPs[next].First, s.NPs[s.NPs[next].Next].First
	if all[0].np != lead && slices.Contains(p.d.Ref(s, lead).Actors, all[0].entity) {
		return -1 // "between the United States and Japan and | the United States and Oman"
	}
	if s.Tag(a-1) == syntax.Conj && s.Doc.Tokens[a-2].Kind != text.Comma && (s.Doc.Tokens[b-1].Kind == text.Comma || s.Tag(b-1) == syntax.Conj) {
		return lead
	}
	return -1
}

// grouped is the noun that a filler stands under with others of its side: "the neighbouring
// states of" before a list, "the three powers" before their names; -1 for none.
func (f *Finder) grouped(p *predicate, g *filler) int32 {
	if g.np < 0 {
		return -1
	}
	lead := p.s.NPs[g.np].Lead
	for m, n := lead, 0; m >= 0 && n < len(p.s.NPs); m, n = p.s.NPs[m].Next, n+1 {
		if x := p.s.NPs[m].Appos; x >= 0 {
			return x // "Iran and the three powers, Britain, France and Germany"
		}
		if m == g.np {
			break
		}
	}
	n := &p.s.NPs[lead]
	if n.Up < 0 || n.Up == p.np || n.Prep != f.w.of && n.Prep != f.w.paren {
		return -1
	}
	return n.Up
}

// How many sentences back an event is understood without being named: any, and
// the one that the article is about.
const (
	reach     = 8
	mainReach = 16
)

// inPassing says whether a gathering told of behind token last is only wished for or of another time, and not what was
// spoken of before it: "will stay away, ruining hopes of | a meeting", "sent his envoy, weeks after he had left | the summit".
func (f *Finder) inPassing(s *syntax.Sentence, np, last int32) bool {
	n := &s.NPs[np]
	if n.First < last {
		return false
	}
	if n.Det == f.w.a || n.Det == f.w.an {
		return n.Prep == f.w.of && n.Up >= 0 && s.Class(n.Up) == syntax.CNoun && f.lex.Word(f.stemOf(s, n.Up)).Is(lexicon.Aim)
	}
	for c := s.NPs[n.Lead].Clause; c >= 0; c = s.Clauses[c].Gov {
		cl := &s.Clauses[c]
		if cl.Kind != syntax.Adverbial || cl.Subj < 0 {
			continue
		}
		first := s.NPs[cl.Subj].First
		return first > last+1 && f.besideInTime(s.Words[first-1]) && f.lex.Word(s.Words[first-2]).Closed&lexicon.Time != 0
	}
	return false
}

// forConsultations says whether a sentence names event e only as what somebody travels for, no gathering that others
// come to: "went to Peru for consultations".
func (f *Finder) forConsultations(d *mention.Document, s *syntax.Sentence, e int32) bool {
	if d.Entities[e].Name != "consultations" {
		return false
	}
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return f.lex.Word(n.Prep).Text == "for" && f.lex.Word(s.Words[n.Last-1]).Text == "consultations"
	})
}

// otherTime says whether a noun phrase speaks of another gathering of a kind than the one that
// an article is about: "was to host the next meeting".
func (f *Finder) otherTime(s *syntax.Sentence, np int32) bool {
	return f.hasAny(s, np, "next", "last", "previous", "earlier")
}

// toCome says whether a noun phrase speaks of a gathering that is still to come or only
// proposed: "at the upcoming summit", "proposed an annual meeting".
func (f *Finder) toCome(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	return f.hasAny(s, np, "upcoming", "forthcoming", "proposed", "future") ||
		c >= 0 && s.Clauses[c].Obj == np && f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Text == "propose"
}

// hasAny says whether one of some words stands in a noun phrase.
func (f *Finder) hasAny(s *syntax.Sentence, np int32, words ...string) bool {
	return slices.ContainsFunc(s.Words[s.NPs[np].First:s.NPs[np].Last], func(w int32) bool {
		return slices.Contains(words, f.lex.Word(w).Text)
	})
}

// states says whether states can be members of an organization: not of a body of
// one state, a party or a company, nor of a part of the world, "African states".
func states(e *mention.Entity) bool {
	if e.Type == model.Bloc {
		switch e.Name[strings.LastIndexByte(e.Name, ' ')+1:] {
		case "states", "countries", "world", "community":
			return false
		}
		return true
	}
	switch e.Kind {
	case "party":
		return e.Lex < 0 && e.State < 0 && strings.Contains(e.Name, " ") && (strings.Contains(e.Name, "Alliance") || strings.Contains(e.Name, "Coalition")) // "the Clean Cooking Alliance"
	case "company", "armed", "military", "ministry", "parliament":
		return false
	}
	return e.Type != model.Organization || e.State < 0
}

// possible says whether two entities can be the ends of a relation at all.
func (f *Finder) possible(d *mention.Document, relation model.Relation, a, b int32) bool {
	x, y := &d.Entities[a], &d.Entities[b]
	switch relation {
	case model.Threatened:
		if d.Country(a) >= 0 && d.Country(a) == d.Country(b) && y.Kind != "armed" && y.Type != model.Person {
			return false // "Reagan warned Congress"
		}
	case model.Supports:
		if x.Type == model.State && y.Type == model.Person && d.Country(b) == a && d.Native(b) {
			return false // "we are supporting the president", of their own
		}
		if (x.Kind == "party" || x.Kind == "military") && y.Type == model.State && d.Country(a) == b || organOf(x, b) && governs(x) {
			return false
		}
	case model.MetWith:
		if d.Family(a, b) {
			return false // "met Bill and Melinda Gates ... during their meeting"
		}
	case model.SanctionedBy:
		switch y.Kind {
		case "company", "ngo", "party", "":
			if y.Type == model.Organization {
				return false
			}
		}
	case model.MemberOf:
		if !states(y) || y.Type == model.Bloc && y.Lex >= 0 && f.lex.Entities[y.Lex].Region != "" {
			return false // "Croatia is entering Europe"
		}
	case model.Attends, model.Hosts:
		if happens(y) || relation == model.Attends && y.Kind == "vote" || relation == model.Hosts && y.Kind == "assembly" && y.Lex < 0 {
			return false // a referendum has voters; a state has an assembly
		}
		if relation == model.Attends && d.Theirs(b) && x.Type != model.Person {
			return false // that they met is told
		}
	case model.HeldIn:
		if happens(x) {
			return false
		}
	case model.Visited:
		if y.Kind == "airport" {
			return false // whoever lands there visits what lies around
		}
		if y.Type == model.State && d.Country(a) == b && !d.Holds(a, lexicon.Diplomat) {
			return false // nobody visits the own country
		}
		if home := d.Country(a); y.Type == model.Place && home >= 0 && d.Entities[home].Capital == y.Name && d.Native(a) && !d.Holds(a, lexicon.Diplomat) {
			return false // nor its capital
		}
	case model.Aids, model.NegotiatesWith, model.SignedAgreementWith, model.MediatesBetween:
		if relation == model.SignedAgreementWith && (x.Kind == "parliament" || y.Kind == "parliament") {
			return false // of no state: it gives its consent to what others sign
		}
		if relation == model.MediatesBetween && x.Type == model.Person && outOfOffice(d, a) {
			return a != b
		}
		if organOf(x, b) || organOf(y, a) || d.Country(a) >= 0 && d.Country(a) == d.Country(b) && governs(x) && governs(y) {
			return false // "the House voted to fund the government", "Corker holds talks with the Senate"
		}
	default: // no more is asked of the others
	}
	return a != b
}

// happens says whether an event is one that comes over people, or that is only on
// paper: nobody is a guest there.
func happens(e *mention.Entity) bool {
	switch e.Kind {
	case "war", "protest", "disaster", "coup", "attack", "invasion", "treaty", "resolution":
		return true
	}
	return false
}

// governs says whether an entity is a state, or a body or somebody that acts for one.
func governs(e *mention.Entity) bool {
	switch e.Type {
	case model.State, model.Person:
		return true
	case model.Organization:
		switch e.Kind {
		case "organ", "parliament", "ministry", "agency", "court", "military":
			return true
		}
	default: // blocs, events and places do not
	}
	return false
}

// organOf says whether an organization acts for a state at home: its parliament or
// its bank, not its rebels.
func organOf(e *mention.Entity, state int32) bool {
	return e.Type == model.Organization && e.State == state && e.Kind != "armed" && e.Kind != "party"
}

// emit adds the claim that a rule makes of two fillers, unless they cannot be the ends of its relation.
func (f *Finder) emit(p *predicate, r *rule.Rule, st statement, a, b *filler, out []Found) []Found {
	if !f.possible(p.d, r.Relation, a.entity, b.entity) {
		return out
	}
	polarity, stated := f.meant(p, r, &st, a, b)
	if r.Incidental && polarity == model.Negated {
		return out // "did not shake hands at the summit"
	}
	if x := &p.d.Entities[a.entity]; x.Type == model.Person && p.d.Country(a.entity) == b.entity && (r.Relation == model.Condemned || r.Relation == model.Supports) {
		return out // a minister who condemns "the regime" means another; all support their own state
	}
	status := st.status
	if r.Status != "" {
		status = r.Status
	}
	x := Found{
		Subject: a.entity, Object: b.entity, Relation: r.Relation, Polarity: polarity, Status: status, Rule: r.Name,
		Sentence: p.s.Index, First: p.first, Last: p.last, By: st.by,
		Confidence: r.Confidence * certainty(a.via) * certainty(b.via), told: p.clause, noun: p.np >= 0, actor: f.acts(p, a, b), stated: stated, ruled: r.Polarity,
	}
	for _, g := range [...]*filler{a, b} {
		if g.entry > 0 {
			x.Sentence, x.First, x.Last = g.entry-1, g.first, g.last
			x.told, x.actor = -1, noActor // no clause of the entry's tells it
			break
		}
		if g.np >= 0 || g.first < p.first || g.last > p.last {
			x.First, x.Last = min(x.First, g.first), max(x.Last, g.last)
		}
	}
	f.when(p, &x)
	f.reason(p, &x)
	return append(out, x)
}

// certainty is how surely a noun phrase stands for what it was taken for.
func certainty(v mention.Via) float64 {
	switch v {
	case mention.ByName:
		return 1
	case mention.ByMetonym, mention.ByOffice:
		return 0.97
	case mention.ByAgent:
		return 0.93
	case mention.ByCoref, mention.ByPronoun:
		return 0.9
	}
	panic("claim: a way to refer without a certainty")
}

// does says whether clause c is the participle after noun phrase np that only
// says it was done: "sanctions imposed in 2022".
func (f *Finder) does(s *syntax.Sentence, c, np int32) bool {
	return c >= 0 && s.Clauses[c].Kind == syntax.Participial && s.Clauses[c].GovNP == np && f.book.Light(s.Verbs[s.Clauses[c].Verb].Lemma)
}

// when reads the dates beside a claim.
func (f *Finder) when(p *predicate, x *Found) {
	s := p.s
	for np := range s.NPs {
		n := &s.NPs[np]
		part := f.datePart(s, int32(np))
		if part == nil {
			continue
		}
		if (p.clause < 0 || n.Clause != p.clause) && !(p.np >= 0 && (f.hangsOn(s, int32(np), p.np) || f.does(s, n.Clause, p.np))) {
			continue
		}
		date := f.date(p, part)
		if date == "" {
			continue
		}
		switch n.Prep {
		case f.w.since:
			x.Since = date
			if p.clause < 0 {
				continue
			}
			if v := &s.Verbs[s.Clauses[p.clause].Verb]; v.Copula && v.Perfect && s.Words[v.First] != f.w.had && x.Status == model.Past {
				x.Status = model.Current // "has been under sanctions since 2006"
			}
		case f.w.until:
			x.Until = date
		default:
			if x.Date == "" {
				x.Date = date
			}
		}
	}
	if x.Date == "" && x.Since == "" && x.Until == "" {
		x.Date = f.relative(p)
	}
}

// datePart is the date that a noun phrase tells: "Monday", "Monday night"; nil for
// none.
func (f *Finder) datePart(s *syntax.Sentence, np int32) *syntax.Part {
	part := s.HeadPart(np)
	if part == nil || part.Kind == syntax.PDate {
		return part
	}
	if f.lex.Word(s.HeadWord(np)).Is(lexicon.Daypart) {
		if k := s.NPs[np].Head - 1; k >= s.NPs[np].PFirst && s.Parts[k].Kind == syntax.PDate {
			return &s.Parts[k]
		}
	}
	return nil
}

// plural says whether a rule for more than one has them: a noun in the plural, or a verb with
// several subjects, "Chile and six others". A rule for a pair has two in any case.
func (f *Finder) plural(p *predicate, r *rule.Rule) bool {
	if p.np >= 0 {
		return p.s.NPs[p.np].Plural || p.part < 0 && f.lex.Word(p.s.HeadWord(p.np)).Plural || p.part >= 0 && f.lex.Word(p.s.Words[p.s.Parts[p.part].Last-1]).Plural // "the allies France and Britain"
	}
	subj := p.s.Clauses[p.clause].Subj
	return r.From == nil || len(f.fillers(p, r.From)) > 1 || subj >= 0 && p.s.NPs[subj].Next >= 0
}
