package claim

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

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
	for i := n.First; i < n.Last; i++ {
		switch f.lex.Word(s.Words[i]).Text {
		case "next", "future", "eventual": // "talks on the next treaty"
			return false
		}
	}
	return n.Det == f.w.the || n.Det == f.w.this || n.Det == f.w.these || f.lex.Word(n.Det).Text == "all" || n.PossNP >= 0 || n.PossWord != 0
}

// judged says whether a clause only says what "it" would be to do something: "it was
// wrong to lift the embargo". A host's "it is a pleasure to welcome" tells that he does.
func (f *Finder) judged(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Subj >= 0 && s.Verbs[cl.Verb].Copula { // "now is the time for the two sides to meet"
		switch f.lex.Word(s.HeadWord(cl.Subj)).Text {
		case "time", "moment", "hour":
			return true
		}
	}
	if !s.Verbs[cl.Verb].Copula || cl.Subj < 0 || cl.Obj < 0 || f.lex.Word(s.HeadWord(cl.Subj)).Text != "it" {
		return false
	}
	return !f.lex.Word(f.stemOf(s, cl.Obj)).Is(lexicon.Pleasant)
}

// calledOff applies what a relative clause about a noun phrase, or about what hangs on
// it, says of a plan: "a trip to Warsaw, which was cancelled".
func (f *Finder) calledOff(s *syntax.Sentence, np int32, st *statement) {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Kind != syntax.Relative || !v.Passive || v.Neg || cl.Subj < np || cl.Subj != np && !f.hangsOn(s, cl.Subj, np) {
			continue
		}
		if f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
			if o := f.operator(s, v); o != nil {
				st.weaken(o.Polarity)
			}
		}
	}
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

// pondered says whether a clause says of its subject that it is only thought about: "a
// visit is under consideration".
func (f *Finder) pondered(s *syntax.Sentence, c int32) bool {
	for np := range s.NPs {
		if n := &s.NPs[np]; n.Clause != c || f.lex.Word(n.Prep).Text != "under" {
			continue
		}
		if f.lex.Word(s.HeadWord(int32(np))).Is(lexicon.Pondered) {
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
	prep := f.lex.Word(lead.Prep).Text
	switch f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Text {
	case "result", "culminate", "end":
		return prep == "in"
	case "lead":
		return prep == "to"
	}
	return false
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

// foiled says whether a clause tells of a past plan of which a "but" says that nothing
// came: "was to attend but sent his deputy", "was due in Lima but stayed away".
func (f *Finder) foiled(s *syntax.Sentence, c int32) bool {
	top := c
	for i := 0; i < 3 && s.Clauses[top].Kind == syntax.Xcomp && s.Clauses[top].Gov >= 0; i++ {
		top = s.Clauses[top].Gov
	}
	cl := &s.Clauses[top]
	v := &s.Verbs[cl.Verb]
	if !v.Past || v.Perfect || v.Neg {
		return false
	}
	switch verb := f.lex.Word(v.Lemma); {
	case verb.Text == "be":
		if top == c && (cl.Obj < 0 || f.lex.Word(s.HeadWord(cl.Obj)).Text != "due") {
			return false
		}
	case verb.Does(lexicon.Intends):
		if top == c {
			return false
		}
	default:
		return false
	}
	for k := top + 1; k < int32(len(s.Clauses)); k++ {
		x := &s.Clauses[k]
		w := &s.Verbs[x.Verb]
		if x.Kind != syntax.Main || w.First <= v.Last {
			continue
		}
		start := w.First
		if x.Subj >= 0 && s.NPs[x.Subj].First > v.Last {
			start = s.NPs[x.Subj].First
		}
		if start == s.First || f.lex.Word(s.Words[start-1]).Text != "but" {
			continue
		}
		return w.Neg || f.lex.Word(w.Lemma).Does(lexicon.Foils)
	}
	return false
}
