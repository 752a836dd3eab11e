package trigger

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// apply makes the claims of one rule from one trigger.
func (f *Search) apply(p *scope.Predicate, r *rule.Rule, out []Found) []Found {
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
	p.Rule = r
	if r.Property != "" {
		f.describe(p, r)
		return out
	}
	if r.Relation == model.TreatyAlly && p.NP >= 0 && p.Part < 0 {
		if e := p.Doc.Entity(p.Sent, p.NP, model.Organization); e >= 0 && p.Doc.Entities[e].Lex >= 0 && p.Sent.Doc.Tokens[p.Last-1].Capital {
			return out // "joined the Alliance": NATO, of which they are members
		}
	}
	if r.To == nil && r.Pair != nil {
		return f.pairs(p, r, out)
	}
	from, to := f.end(p, r, r.From), f.end(p, r, r.To)
	if len(to) == 0 && r.Pair != nil && !f.argued(p, r.To, p.Last) { // "with prices rising, Peru and Chile signed it", not "signed it with the rebels"
		return f.pairs(p, r, out)
	}
	from, to, ok := f.sides(p, from, to)
	if !ok {
		return out
	}
	if r.Again && len(to) == 0 && len(from) > 0 && f.unsaid(p, r.To) {
		to = f.again(p, r, from, out)
		for i := range to {
			to[i].Entity = f.whole(p, r.Relation, to[i].Entity)
		}
		to = slices.DeleteFunc(to, func(g argument.Filler) bool { return !slices.Contains(r.To.Types, p.Doc.Entities[g.Entity].Type) })
	}
	switch {
	case len(from) == 0 && len(to) == 0:
		return out
	case len(from) == 0:
		f.missed(p, r, "nothing is the subject", r.From.String())
		return out
	case len(to) == 0 && r.Parties:
		q := *p
		f.Late = append(f.Late, Late{&q, r, from})
		return out
	case len(to) == 0:
		f.missed(p, r, "nothing is the object", r.To.String())
		return out
	}
	if f.theirOwn(p, from, to) || f.theirOwn(p, to, from) {
		return out
	}
	st := f.scope.State(p)
	if r.AnyVerb { // "the minister, in Oslo for talks, did not comment"
		st.Polarity, st.Status = model.Asserted, f.scope.Tense(p.Sent, p.Clause)
	}
	if (r.Relation == model.SanctionedBy || r.Relation == model.HeldIn || r.Relation == model.Attends || r.Relation == model.Hosts) && f.lifted(p) {
		st.Weaken(model.Negated)
	}
	from, to = f.places(p, from, to)
	return f.emitAll(p, st, from, to, out)
}

// inForm says whether a trigger has the form that a rule asks for: voice, tense, number.
func (f *Search) inForm(p *scope.Predicate, r *rule.Rule) bool {
	if otherVoice(p, r) {
		f.missed(p, r, "the verb is in the other voice")
		return false
	}
	if p.NP < 0 {
		cl := &p.Sent.Clauses[p.Clause]
		v := &p.Sent.Verbs[cl.Verb]
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
	if r.Governed.Any() && p.NP >= 0 && !f.governedBy(p, r) {
		f.missed(p, r, "its verb is another")
		return false
	}
	return true
}

// otherVoice says whether a rule asks for the passive of a verb that is active, or the other way round.
func otherVoice(p *scope.Predicate, r *rule.Rule) bool {
	return p.Clause >= 0 && p.NP < 0 && r.Passive != 0 && p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb].Passive != (r.Passive > 0)
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

// plural says whether a rule for more than one has them: a noun in the plural, or a verb with
// several subjects, "Chile and six others". A rule for a pair has two in any case.
func (f *Finder) plural(p *scope.Predicate, r *rule.Rule) bool {
	if p.NP >= 0 {
		return p.Sent.NPs[p.NP].Plural || p.Part < 0 && f.lex.Word(p.Sent.HeadWord(p.NP)).Plural || p.Part >= 0 && f.lex.Word(p.Sent.Words[p.Sent.Parts[p.Part].Last-1]).Plural // "the allies France and Britain"
	}
	subj := p.Sent.Clauses[p.Clause].Subj
	return r.From == nil || len(f.fillers(p, r.From)) > 1 || subj >= 0 && p.Sent.NPs[subj].Next >= 0
}

// governedBy says whether the verb above a noun is one of a rule's, or does it to
// the clause's subject: "battered by sanctions", "is under sanctions", "is on a blacklist".
func (f *Finder) governedBy(p *scope.Predicate, r *rule.Rule) bool {
	if p.Clause < 0 {
		return false
	}
	v := &p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb]
	switch prep := p.Sent.NPs[p.Sent.NPs[p.NP].Lead].Prep; {
	case v.Copula:
		return prep == f.w.under || prep == f.w.on || prep == f.w.of || prep == f.w.subjectTo
	case v.Passive && (prep == f.w.by || prep == f.w.of):
		return !f.lex.Word(v.Lemma).Does(lexicon.Stirs)
	}
	return r.Governed.Has(v.Lemma)
}

// sides leaves out of both ends of a relation those who are not between whom it is; it says whether it is a relation at all.
func (f *Finder) sides(p *scope.Predicate, from, to []argument.Filler) (_, _ []argument.Filler, ok bool) {
	switch p.Rule.Relation {
	case model.Aids: // "sent troops from Ghana across the border": what is given gets nothing
		to = slices.DeleteFunc(to, func(g argument.Filler) bool { return g.NP >= 0 && f.isGift(p, p.Rule, g.NP) })
	case model.MemberOf:
		if slices.ContainsFunc(to, func(g argument.Filler) bool { return p.Doc.Entities[g.Entity].Kind == "alliance" }) {
			from = slices.DeleteFunc(from, func(g argument.Filler) bool { return f.unaligned(p.Sent, g.NP) }) // "NATO members Chad and Mali and neutral Peru"
		}
	case model.Condemned: // "Mali's parliament called the killings a genocide": not those of Mali
		to = slices.DeleteFunc(to, func(g argument.Filler) bool {
			return g.NP < 0 && slices.ContainsFunc(from, func(who argument.Filler) bool { return p.Doc.Country(who.Entity) == g.Entity })
		})
		to = f.amongThemselves(p, from, to)
		if p.Clause >= 0 && p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb].Passive { // "seen as unlawful by Chad and Mali": by none of each other
			to = slices.DeleteFunc(to, func(g argument.Filler) bool {
				return g.NP >= 0 && g.First > p.Last && slices.ContainsFunc(from, func(who argument.Filler) bool { return who.NP == g.NP })
			})
		}
		if p.Clause >= 0 && f.judgesIt(p) && !(len(to) == 1 && f.args.DidLast(p) == to[0].Entity) {
			return nil, nil, false // "the coup in Peru. Chile condemned it": what was done, and nobody
		}
	case model.Supports, model.Threatened:
		to = f.amongThemselves(p, from, to)
	case model.Invaded:
		if len(to) > len(from) { // "the invasion of the mandate by Arab armies": who comes is not who is come to
			if rest := slices.DeleteFunc(slices.Clone(to), func(g argument.Filler) bool { return argument.Among(from, g.Entity) }); len(rest) > 0 {
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
func (f *Finder) betweenOthers(p *scope.Predicate, from, to []argument.Filler) ([]argument.Filler, bool) {
	own := func(g argument.Filler) bool { return f.SameSide(p.Doc, g.Entity, from) }
	if slices.ContainsFunc(to, func(g argument.Filler) bool { return g.Via == mention.ByName && own(g) }) {
		return nil, false // "Peru's envoy negotiated a treaty between Peru and Chile": for himself
	}
	n := len(to)
	to = slices.DeleteFunc(to, own)
	return to, n != 2 || len(to) != 1 // "Peru resolved the dispute between the two countries": its own
}

// judgesIt says whether a verb that judges deeds as well as those who did them has "it" for its object.
func (f *Finder) judgesIt(p *scope.Predicate) bool {
	c := &p.Sent.Clauses[p.Clause]
	v := &p.Sent.Verbs[c.Verb]
	if c.Obj < 0 || v.Passive || p.Sent.Class(c.Obj) != syntax.CPron || p.Sent.HeadWord(c.Obj) != f.w.it {
		return false
	}
	return f.lex.In(lexicon.Brands, v.Lemma)
}

// theirOwn says whether a pronoun at one end makes several do to each of them what they do:
// "Peru and Chile froze the assets they hold" speaks of others.
func (f *Finder) theirOwn(p *scope.Predicate, back, those []argument.Filler) bool {
	mutual := func(g argument.Filler) bool { return g.NP >= 0 && f.res.Mutual(p.Sent, g.NP) }
	if len(back) < 2 || slices.ContainsFunc(back, mutual) || slices.ContainsFunc(those, mutual) { // "they would recognize each other"
		return false
	}
	return !slices.ContainsFunc(back, func(g argument.Filler) bool {
		return g.Via != mention.ByPronoun || !argument.Among(those, g.Entity)
	})
}

// unaligned says whether a word before the name in a noun phrase says that a state is in no alliance.
func (f *Finder) unaligned(s *syntax.Sentence, np int32) bool {
	return np >= 0 && slices.ContainsFunc(s.Words[s.NPs[np].First:s.NPs[np].Last], func(w int32) bool { return f.lex.In(lexicon.Unaligned, w) })
}

// isGift says whether a noun phrase, or the first of its list, is by its noun what a
// rule asks to be given.
func (f *Finder) isGift(p *scope.Predicate, r *rule.Rule, np int32) bool {
	for i := range r.Needs {
		for n := &r.Needs[i]; n != nil && !n.Not; n = n.Or {
			for _, x := range [...]int32{np, p.Sent.NPs[np].Lead} {
				if w := p.Sent.HeadWord(x); p.Sent.Class(x) == syntax.CNoun && (n.Words.Has(w) || n.Words.Has(f.lex.Word(w).Stem)) {
					return true
				}
			}
		}
	}
	return false
}

// reachAgain is how many sentences back what a rule says again was told.
const reachAgain = 5

// eachItsOwn says whether several things are told of several states, each of which has its own: "the Canadian and Israeli | pacts".
func eachItsOwn(s *syntax.Sentence, np int32) bool {
	return np >= 0 && s.NPs[np].Plural && s.NPs[np].Lead != np && s.NPs[s.NPs[np].Lead].Like == np
}

// How many sentences back an event is understood without being named: any, and
// the one that the article is about.
const (
	reach     = 8
	mainReach = 16
)
