package scope

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// This file knows what is taken to be there whatever is said of it, "the summit", "its
// membership", and what is not: "a summit", "any treaty".

// Topical says whether what follows a preposition after "talks" is what they are
// about.
func (f *Reader) Topical(prep int32) bool {
	switch f.lex.Word(prep).Text {
	case "on", "about", "over", "for", "toward", "towards", "concerning", "regarding":
		return true
	}
	return false
}

// Known says whether a noun phrase names something that is taken to be there: with
// "the", or by whose it is.
func (f *Reader) Known(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if f.HasAny(s, np, "next", "future", "eventual") { // "talks on the next treaty"
		return false
	}
	if f.goesOn(s, np) && f.lex.Word(s.HeadWord(np)).Text == "support" {
		return true // "discussed U.S. support for Peru"
	}
	return n.Det == f.w.the || n.Det == f.w.this || n.Det == f.w.these || f.lex.Word(n.Det).Text == "all" || n.PossNP >= 0 || n.PossWord != 0
}

// goesOn says whether a noun phrase is what a state gives or lays on another, with nothing but whose it is before it:
// "U.S. | sanctions on Peru".
func (f *Reader) goesOn(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	k := n.PFirst
	return n.Det == 0 && k+1 == n.Head && s.Parts[k].Kind == syntax.PEntity && s.Parts[n.Head].Kind == syntax.PNoun && f.lex.In(lexicon.GoesOn, s.HeadWord(np))
}

// Indefinite says whether the noun that tells a claim is only one that may be: "a war",
// "any attack"; "a failed invasion" was one.
func (f *Reader) Indefinite(p *Predicate) bool {
	if p.NP < 0 {
		return false
	}
	switch f.lex.Word(p.Sent.NPs[p.NP].Det).Text {
	case "a", "an", "any", "another":
		own := Statement{Polarity: model.Asserted}
		f.Qualified(p.Sent, p.NP, &own)
		return !own.Ended
	}
	return false
}

// Outcome says whether a noun phrase is what a clause says comes of something: "would
// result in an alliance".
func (f *Reader) Outcome(s *syntax.Sentence, c, np int32) bool {
	lead := &s.NPs[s.NPs[np].Lead]
	if lead.Up >= 0 || lead.Clause != c {
		return false
	}
	v := &s.Verbs[s.Clauses[c].Verb]
	return f.book.Outcome(v.Lemma, lead.Prep) && (lead.Prep != f.w.by || v.Passive)
}

// nonMember says whether a noun phrase is of those who are no members: "non-members
// Brazil and China", "non-NATO member Sweden", not "a non-permanent member".
func (f *Reader) nonMember(s *syntax.Sentence, np int32) bool {
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

// Unsure says whether what a noun names with "a" is the subject of what only may be, or with "the" of
// what would have been: "A summit in Cairo would bring together".
func (f *Reader) Unsure(p *Predicate) bool {
	n := &p.Sent.NPs[p.NP]
	word := f.lex.Word(n.Det).Text
	if word == "any" || f.lex.Word(p.Sent.NPs[n.Lead].Det).Text == "any" { // "any treaty between them"
		return true
	}
	sure := word != "a" && word != "an" && !(p.Tells(model.MemberOf) && (n.PossNP >= 0 || p.Part < 0 && f.lex.In(lexicon.Joining, p.Sent.HeadWord(p.NP))))
	for c := range p.Sent.Clauses {
		cl := &p.Sent.Clauses[c]
		if v := &p.Sent.Verbs[cl.Verb]; cl.Subj == p.NP && f.HypotheticalMood(v) && (!sure || v.Modal == f.w.would && v.Perfect) {
			return true
		}
	}
	return false
}

// stillOn says whether a clause leaves a known event as it is, of which the infinitive of clause c tells where
// it is to be: "wants to attend the summit to be held in Rome", not "wants the summit to be held in Rome".
func (f *Reader) stillOn(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	np := cl.GovNP
	if cl.Kind != syntax.Xcomp || np < 0 || np != cl.Subj || cl.Gov < 0 || !f.Known(s, np) && s.NPs[np].Det != f.w.the && !f.GoesThere(s, cl.Gov, np) || f.Puts(s, cl.Gov, np) {
		return false
	}
	v := &s.Verbs[s.Clauses[cl.Gov].Verb]
	o := f.Operator(s, v)
	return o == nil || o.Report || o.Polarity != model.Hypothetical || f.debates(v) || !f.inScope(s, cl.Gov, np) && s.NPs[np].Prep != f.w.forWord
}

// GoesThere says whether somebody goes to an event or stays away by a clause, so that it is there whether he does or not:
// "may attend | a summit to be held in Rome", unlike "called for a summit to be held in Rome".
func (f *Reader) GoesThere(s *syntax.Sentence, c, np int32) bool {
	if s.Clauses[c].Obj != np || s.Class(np) != syntax.CEvent {
		return false
	}
	return f.lex.In(lexicon.TurnsUp, s.Verbs[s.Clauses[c].Verb].Lemma)
}

// Puts says whether a clause says that what a noun phrase names is put off or called off:
// "the summit was postponed", "was called off", not "the summit called in Oslo".
func (f *Reader) Puts(s *syntax.Sentence, c, np int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	w := f.lex.Word(v.Lemma)
	if !w.Does(lexicon.Cancels) || !f.inScope(s, c, np) {
		return false
	}
	o := f.Operator(s, v)
	return o != nil && (len(o.After) > 0 || w.Text != "call")
}
