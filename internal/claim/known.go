package claim

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// This file knows what is taken to be there whatever is said of it, "the summit", "its
// membership", and what is not: "a summit", "any treaty".

// topical says whether what follows a preposition after "talks" is what they are
// about.
func (f *Finder) topical(prep int32) bool {
	switch f.lex.Word(prep).Text {
	case "on", "about", "over", "for", "toward", "towards", "concerning", "regarding":
		return true
	}
	return false
}

// known says whether a noun phrase names something that is taken to be there: with
// "the", or by whose it is.
func (f *Finder) known(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if f.hasAny(s, np, "next", "future", "eventual") { // "talks on the next treaty"
		return false
	}
	if k := n.PFirst; n.Det == 0 && k+1 == n.Head && s.Parts[k].Kind == syntax.PEntity && s.Parts[n.Head].Kind == syntax.PNoun && f.lex.In(lexicon.GoesOn, s.HeadWord(np)) {
		return true // "discussed U.S. support for Peru", "U.S. sanctions on Peru"
	}
	return n.Det == f.w.the || n.Det == f.w.this || n.Det == f.w.these || f.lex.Word(n.Det).Text == "all" || n.PossNP >= 0 || n.PossWord != 0
}

// indefinite says whether the noun that tells a claim is only one that may be: "a war",
// "any attack"; "a failed invasion" was one.
func (f *Finder) indefinite(p *predicate) bool {
	if p.np < 0 {
		return false
	}
	switch f.lex.Word(p.s.NPs[p.np].Det).Text {
	case "a", "an", "any", "another":
		own := statement{polarity: model.Asserted}
		f.qualified(p.s, p.np, &own)
		return !own.ended
	}
	return false
}

// expletive says whether the subject of a clause with "to be" is an "it" that stands
// for what follows: "it would be unjustified for Iran to react".
func (f *Finder) expletive(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Subj < 0 || cl.Obj < 0 || f.lex.Word(s.HeadWord(cl.Subj)).Text != "it" {
		return false
	}
	for x := range s.Clauses {
		if o := &s.Clauses[x]; o.Gov == c && (o.Kind == syntax.Xcomp || o.Kind == syntax.Complement) {
			return true
		}
	}
	return false
}

// outcome says whether a noun phrase is what a clause says comes of something: "would
// result in an alliance".
func (f *Finder) outcome(s *syntax.Sentence, c, np int32) bool {
	lead := &s.NPs[s.NPs[np].Lead]
	if lead.Up >= 0 || lead.Clause != c {
		return false
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	return f.book.Outcome(v.Lemma, lead.Prep) && (lead.Prep != f.w.by || v.Passive)
}

// nonMember says whether a noun phrase is of those who are no members: "non-members
// Brazil and China", "non-NATO member Sweden", not "a non-permanent member".
func (f *Finder) nonMember(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for i := max(n.First-1, s.First); i < n.Last-1; i++ {
		if f.lex.Word(s.Words[i]).Text != "non" || !s.Doc.Tokens[i+1].Joined {
			continue
		}
		if w := f.lex.Word(s.Words[i+1]).Text; w == "member" || w == "members" || s.Doc.Tokens[i+1].AllCaps {
			return true
		}
	}
	return false
}

// presupposed says whether the event that a noun names with "the", or whose term on a council
// it is, is taken for a fact, whatever is made of it: "discussed the summit in Washington",
// "support for its term", not "the proposed summit in Washington".
func (f *Finder) presupposed(p *predicate) bool {
	if p.np >= 0 && p.tells(model.MemberOf) {
		return f.known(p.s, p.np)
	}
	if p.np < 0 || p.s.NPs[p.np].Det != f.w.the || f.unsure(p) || p.clause >= 0 && (f.puts(p.s, p.clause, p.np) || f.questions(p.s, p.clause, p.np)) {
		return false
	}
	st := statement{polarity: model.Asserted}
	f.within(p.s, p.np, &st)
	return st.polarity == model.Asserted
}

// factual says whether the noun that tells a claim takes it for a fact, whatever those who
// name it would do: "to coordinate the response to Russia's war", "support for her recent
// visit", "support for Norway as a NATO ally", "discussed the 2016 accord between"; not "the
// threat of Russia's war".
func (f *Finder) factual(p *predicate, r *rule.Rule) bool {
	if p.np < 0 {
		return false
	}
	if f.backedAs(p.s, p.np) >= 0 && f.lex.Word(p.s.HeadWord(p.np)).Is(lexicon.Rival) { // not "as a member"
		return true
	}
	n := &p.s.NPs[p.np]
	for i := n.First; i < n.Last; i++ {
		if f.lex.Word(p.s.Words[i]).Text == "recent" || p.tells(model.SignedAgreementWith) && f.known(p.s, p.np) && syntax.IsYear(p.s.Doc.Of(int(i))) {
			return true
		}
	}
	if f.paved(p) {
		return true
	}
	if r.Relation != model.AtWarWith && r.Relation != model.Invaded || n.PossNP < 0 && n.PossWord == 0 || p.s.NPs[n.Lead].Up < 0 && !f.onlySpoken(p) {
		return false
	}
	st := statement{polarity: model.Asserted}
	f.within(p.s, p.np, &st)
	return st.polarity == model.Asserted
}

// paved says whether what a noun names as known is what something in the past led to: "the war paved the way for the
// treaty of 1979", not "for a treaty".
func (f *Finder) paved(p *predicate) bool {
	c := f.around(p.s, p.np)
	if c < 0 || p.s.Clauses[c].Obj < 0 || !f.known(p.s, p.np) {
		return false
	}
	v := &p.s.Verbs[p.s.Clauses[c].Verb]
	return v.Past && p.s.Clauses[c].Kind != syntax.Participial && !v.Passive && !v.Neg && v.Modal == 0 && f.lex.Word(p.s.HeadWord(p.s.Clauses[c].Obj)).Text == "way"
}

// onlySpoken says whether the clause around a noun only tells that its deed is dealt with, and not that somebody
// wants or fears it: "will meet to talk about Russia's war", "hopes to raise Turkey's invasion of Cyprus".
func (f *Finder) onlySpoken(p *predicate) bool {
	c := f.around(p.s, p.np)
	if c < 0 || f.outcome(p.s, c, p.np) {
		return false
	}
	v := &p.s.Verbs[p.s.Clauses[c].Verb]
	o := f.operator(p.s, v)
	return (o == nil || o.Report || f.book.Resents(v.Lemma)) && !f.book.Light(v.Lemma) && !v.Copula && (v.Modal == f.w.will || !f.hypotheticalMood(v))
}

// unsure says whether what a noun names with "a" is the subject of what only may be, or with "the" of
// what would have been: "A summit in Cairo would bring together".
func (f *Finder) unsure(p *predicate) bool {
	n := &p.s.NPs[p.np]
	word := f.lex.Word(n.Det).Text
	if word == "any" || f.lex.Word(p.s.NPs[n.Lead].Det).Text == "any" { // "any treaty between them"
		return true
	}
	sure := word != "a" && word != "an" && !(p.tells(model.MemberOf) && (n.PossNP >= 0 || p.part < 0 && f.lex.In(lexicon.Joining, p.s.HeadWord(p.np))))
	for c := range p.s.Clauses {
		cl := &p.s.Clauses[c]
		if v := &p.s.Verbs[cl.Verb]; cl.Subj == p.np && f.hypotheticalMood(v) && (!sure || v.Modal == f.w.would && v.Perfect) {
			return true
		}
	}
	return false
}

// given says whether a statement about an event holds whoever goes there: the
// event is named as one that is known, "the summit" or "a NATO summit", and the verb
// tells only who is at it.
func (f *Finder) given(p *predicate, event *filler) bool {
	c := p.clause
	if p.np >= 0 && c < 0 {
		c = f.around(p.s, p.np)
	}
	if c < 0 || event.np < 0 {
		return false
	}
	n := &p.s.NPs[event.np]
	st := statement{polarity: model.Asserted}
	if f.within(p.s, event.np, &st); st.polarity == model.Negated {
		return f.staysAway(p.s, n.Up) || n.Up >= 0 && f.staysAway(p.s, p.s.NPs[n.Up].Up) // "the absence of Silva from the summit", not "the cancellation of the summit scheduled for May"
	}
	for c := range p.s.Clauses { // "The summit in Rome never took place"
		if cl := &p.s.Clauses[c]; cl.Subj == n.Lead && p.s.Verbs[cl.Verb].Neg && f.book.Happens(p.s.Verbs[cl.Verb].Lemma) {
			return false
		}
	}
	st = statement{polarity: model.Asserted}
	if f.qualified(p.s, event.np, &st); st.polarity != model.Asserted {
		return false // "the hoped-for summit"
	}
	if !n.Neg && f.lex.Word(n.Prep).Text == "out of" {
		return true // "walked out of talks in Oslo"
	}
	v := &p.s.Verbs[p.s.Clauses[c].Verb]
	inviting := f.lex.Word(v.Lemma).Text == "invite" // "to a summit in Oslo": it will be, whoever comes
	if n.Neg || n.Det != f.w.the && n.PossNP < 0 && n.PossWord == 0 && !namedAfter(p.s, n) && !inviting {
		return false
	}
	if f.puts(p.s, c, event.np) {
		return false
	}
	switch f.lex.Word(n.Prep).Text {
	case "until", "till", "before", "after", "since", "following", "during": // "was not settled until the conference"
		return true
	}
	own := p.s.Clauses[c].Subj == event.np || p.s.Clauses[c].Obj == event.np
	attends := false
	for _, t := range f.book.Verbs(v.Lemma) {
		if _, ok := f.verbWords(p.s, v, t); !ok {
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
	return np >= 0 && slices.ContainsFunc(f.book.Nouns(f.stemOf(s, np)), func(t *rule.Trigger) bool {
		return t.Rule.Relation == model.Attends && t.Rule.Polarity == model.Negated
	})
}

// stillOn says whether a clause leaves a known event as it is, of which the infinitive of clause c tells where
// it is to be: "wants to attend the summit to be held in Rome", not "wants the summit to be held in Rome".
func (f *Finder) stillOn(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	np := cl.GovNP
	if cl.Kind != syntax.Xcomp || np < 0 || np != cl.Subj || cl.Gov < 0 || !f.known(s, np) && s.NPs[np].Det != f.w.the && !f.goesThere(s, cl.Gov, np) || f.puts(s, cl.Gov, np) {
		return false
	}
	v := &s.Verbs[s.Clauses[cl.Gov].Verb]
	o := f.operator(s, v)
	return o == nil || o.Report || o.Polarity != model.Hypothetical || f.debates(v) || !f.inScope(s, cl.Gov, np) && s.NPs[np].Prep != f.w.forWord
}

// goesThere says whether somebody goes to an event or stays away by a clause, so that it is there whether he does or not:
// "may attend | a summit to be held in Rome", unlike "called for a summit to be held in Rome".
func (f *Finder) goesThere(s *syntax.Sentence, c, np int32) bool {
	if s.Clauses[c].Obj != np || s.Class(np) != syntax.CEvent {
		return false
	}
	return f.lex.In(lexicon.TurnsUp, s.Verbs[s.Clauses[c].Verb].Lemma)
}

// puts says whether a clause says that what a noun phrase names is put off or called off:
// "the summit was postponed", "was called off", not "the summit called in Oslo".
func (f *Finder) puts(s *syntax.Sentence, c, np int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	w := f.lex.Word(v.Lemma)
	if !w.Does(lexicon.Cancels) || !f.inScope(s, c, np) {
		return false
	}
	o := f.operator(s, v)
	return o != nil && (len(o.After) > 0 || w.Text != "call")
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
	_, ok := f.predicative(s, c)
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
