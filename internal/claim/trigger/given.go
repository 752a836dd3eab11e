package trigger

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// presupposed says whether the event that a noun names with "the", or whose term on a council
// it is, or the members a state is named with, is taken for a fact, whatever is made of it: "discussed the summit in Washington",
// "support for its term", "support for Latvia and other NATO members", not "the proposed summit in Washington".
func (f *Finder) presupposed(p *scope.Predicate) bool {
	if p.NP >= 0 && p.Tells(model.MemberOf) {
		return f.scope.Known(p.Sent, p.NP) || f.scope.HasAny(p.Sent, p.NP, "other", "fellow")
	}
	if p.NP < 0 || p.Sent.NPs[p.NP].Det != f.w.the || f.scope.Unsure(p) || p.Clause >= 0 && (f.scope.Puts(p.Sent, p.Clause, p.NP) || f.questions(p.Sent, p.Clause, p.NP)) {
		return false
	}
	st := scope.Statement{Polarity: model.Asserted}
	f.scope.Within(p.Sent, p.NP, &st)
	return st.Polarity == model.Asserted
}

// factual says whether the noun that tells a claim takes it for a fact, whatever those who
// name it would do: "to coordinate the response to Russia's war", "support for her recent
// visit", "support for Norway as a NATO ally", "discussed the 2016 accord between"; not "the
// threat of Russia's war".
func (f *Finder) factual(p *scope.Predicate, r *rule.Rule) bool {
	if p.NP < 0 {
		return false
	}
	if f.args.BackedAs(p.Sent, p.NP) >= 0 && f.lex.Word(p.Sent.HeadWord(p.NP)).Is(lexicon.Rival) { // not "as a member"
		return true
	}
	n := &p.Sent.NPs[p.NP]
	for i := n.First; i < n.Last; i++ {
		if f.lex.Word(p.Sent.Words[i]).Text == "recent" || p.Tells(model.SignedAgreementWith) && f.scope.Known(p.Sent, p.NP) && syntax.IsYear(p.Sent.Doc.Of(int(i))) {
			return true
		}
	}
	if f.paved(p) {
		return true
	}
	if r.Relation != model.AtWarWith && r.Relation != model.Invaded || n.PossNP < 0 && n.PossWord == 0 || p.Sent.NPs[n.Lead].Up < 0 && !f.onlySpoken(p) {
		return false
	}
	st := scope.Statement{Polarity: model.Asserted}
	f.scope.Within(p.Sent, p.NP, &st)
	return st.Polarity == model.Asserted
}

// paved says whether what a noun names as known is what something in the past led to: "the war paved the way for the
// treaty of 1979", not "for a treaty".
func (f *Finder) paved(p *scope.Predicate) bool {
	c := f.scope.Around(p.Sent, p.NP)
	if c < 0 || p.Sent.Clauses[c].Obj < 0 || !f.scope.Known(p.Sent, p.NP) {
		return false
	}
	v := &p.Sent.Verbs[p.Sent.Clauses[c].Verb]
	return v.Past && p.Sent.Clauses[c].Kind != syntax.Participial && !v.Passive && !v.Neg && v.Modal == 0 && f.lex.Word(p.Sent.HeadWord(p.Sent.Clauses[c].Obj)).Text == "way"
}

// onlySpoken says whether the clause around a noun only tells that its deed is dealt with, and not that somebody
// wants or fears it: "will meet to talk about Russia's war", "hopes to raise Turkey's invasion of Cyprus".
func (f *Finder) onlySpoken(p *scope.Predicate) bool {
	c := f.scope.Around(p.Sent, p.NP)
	if c < 0 || f.scope.Outcome(p.Sent, c, p.NP) {
		return false
	}
	v := &p.Sent.Verbs[p.Sent.Clauses[c].Verb]
	o := f.scope.Operator(p.Sent, v)
	return (o == nil || o.Report || f.book.Resents(v.Lemma)) && !f.book.Light(v.Lemma) && !v.Copula && (v.Modal == f.w.will || !f.scope.HypotheticalMood(v))
}

// given says whether a statement about an event holds whoever goes there: the
// event is named as one that is known, "the summit" or "a NATO summit", and the verb
// tells only who is at it.
func (f *Finder) given(p *scope.Predicate, event *argument.Filler) bool {
	c := p.Clause
	if p.NP >= 0 && c < 0 {
		c = f.scope.Around(p.Sent, p.NP)
	}
	if c < 0 || event.NP < 0 {
		return false
	}
	n := &p.Sent.NPs[event.NP]
	st := scope.Statement{Polarity: model.Asserted}
	if f.scope.Within(p.Sent, event.NP, &st); st.Polarity == model.Negated {
		return f.staysAway(p.Sent, n.Up) || n.Up >= 0 && f.staysAway(p.Sent, p.Sent.NPs[n.Up].Up) // "the absence of Silva from the summit", not "the cancellation of the summit scheduled for May"
	}
	for c := range p.Sent.Clauses { // "The summit in Rome never took place"
		if cl := &p.Sent.Clauses[c]; cl.Subj == n.Lead && p.Sent.Verbs[cl.Verb].Neg && f.book.Happens(p.Sent.Verbs[cl.Verb].Lemma) {
			return false
		}
	}
	st = scope.Statement{Polarity: model.Asserted}
	if f.scope.Qualified(p.Sent, event.NP, &st); st.Polarity != model.Asserted {
		return false // "the hoped-for summit"
	}
	if !n.Neg && f.lex.Word(n.Prep).Text == "out of" {
		return true // "walked out of talks in Oslo"
	}
	v := &p.Sent.Verbs[p.Sent.Clauses[c].Verb]
	inviting := f.lex.Word(v.Lemma).Text == "invite" // "to a summit in Oslo": it will be, whoever comes
	if n.Neg || n.Det != f.w.the && n.PossNP < 0 && n.PossWord == 0 && !namedAfter(p.Sent, n) && !inviting {
		return false
	}
	if f.scope.Puts(p.Sent, c, event.NP) {
		return false
	}
	switch f.lex.Word(n.Prep).Text {
	case "until", "till", "before", "after", "since", "following", "during": // "was not settled until the conference"
		return true
	}
	own := p.Sent.Clauses[c].Subj == event.NP || p.Sent.Clauses[c].Obj == event.NP
	attends := false
	for _, t := range f.book.Verbs(v.Lemma) {
		if _, ok := f.VerbWords(p.Sent, v, t); !ok {
			continue
		}
		if own && t.Rule.Relation == model.HeldIn && !t.Rule.Given && t.Rule.From != nil && slices.ContainsFunc(t.Rule.From.Roles, func(r rule.Role) bool { return r.Name == "subj" || r.Name == "obj" }) {
			return false // "the summit never took place"
		}
		attends = attends || t.Rule.Relation == model.Attends
	}
	return attends
}

// staysAway says whether a noun tells that somebody is not at an event, which it leaves as it is: "his | absence from the summit".
func (f *Finder) staysAway(s *syntax.Sentence, np int32) bool {
	return np >= 0 && slices.ContainsFunc(f.book.Nouns(f.scope.StemOf(s, np)), func(t *rule.Trigger) bool {
		return t.Rule.Relation == model.Attends && t.Rule.Polarity == model.Negated
	})
}

// questions says whether a clause says of its subject that it only may be: "the summit is
// unlikely", "is in doubt"; not "is a chance", "is likely to disappoint".
func (f *Finder) questions(s *syntax.Sentence, c, np int32) bool {
	cl := &s.Clauses[c]
	if slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool { return x.Gov == c && x.Kind == syntax.Xcomp }) {
		return false
	}
	if cl.Subj != np || cl.Obj >= 0 && s.NPs[cl.Obj].Det != 0 && s.NPs[cl.Obj].Prep == 0 {
		return false
	}
	_, ok := f.scope.Predicative(s, c)
	return ok
}

// namedAfter says whether a noun phrase is or begins with a name.
func namedAfter(s *syntax.Sentence, n *syntax.NP) bool {
	for k := n.PFirst; k <= n.Head; k++ {
		if kind := s.Parts[k].Kind; kind == syntax.PEntity || kind == syntax.PName {
			return true
		}
	}
	return false
}
