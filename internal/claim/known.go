package claim

import "diplograph/internal/syntax"

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
	return n.Det == f.w.the || n.Det == f.w.this || n.Det == f.w.these || n.PossNP >= 0 || n.PossWord != 0
}

// judged says whether a clause only says what "it" would be to do something: "it was
// wrong to lift the embargo". A host's "it is a pleasure to welcome" tells that he does.
func (f *Finder) judged(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if !s.Verbs[cl.Verb].Copula || cl.Subj < 0 || cl.Obj < 0 || f.lex.Word(s.HeadWord(cl.Subj)).Text != "it" {
		return false
	}
	switch f.lex.Word(f.stemOf(s, cl.Obj)).Text {
	case "pleasure", "honour", "honor", "privilege", "delight", "joy", "good", "great", "nice", "wonderful", "lovely":
		return false
	}
	return true
}
