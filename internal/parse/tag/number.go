package tag

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// excepts says whether "but" or the like at token i leaves those it names out of all or none that the
// words before it speak of: "none of the seven but Japan", "every member but one".
func (p *Pass) excepts(s *syntax.Sentence, i int32) bool {
	if i+1 >= s.Last || !s.Doc.Tokens[i+1].Capital && p.Lex.Word(s.Words[i+1]).Closed&lexicon.Det == 0 {
		return false
	}
	for k := i - 1; k >= max(s.First, i-8); k-- {
		switch tag := s.Tag(k); tag {
		case syntax.Det, syntax.Pron, syntax.Neg, syntax.Num, syntax.Noun:
			if p.Lex.In(lexicon.Everyone, s.Words[k]) {
				return k < i-1 || !p.AllBut(s, i)
			}
		case syntax.Name, syntax.Adj, syntax.Poss, syntax.Clitic:
		case syntax.Prep:
			if s.Words[k] != p.V.Of && s.Words[k] != p.V.In {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// roughly says whether the word at token i tells that the number after it is not exact:
// "about 30 diplomats", not "in about 1990", "a dispute over 30 islands", "asked about 30
// diplomats", "handed over 30 tanks".
func (p *Pass) roughly(s *syntax.Sentence, i int32, prev syntax.Tag, prevWord int32) bool {
	about := false
	switch p.Lex.Word(s.Words[i]).Text {
	case "about", "around":
		about = true
	case "over", "under", "above":
	case "between":
		return (prev == syntax.Punct || prev.Verb()) && p.ranges(s, i+1)
	default:
		return false
	}
	if i+2 >= s.Last || syntax.IsYear(s.Doc.Of(int(i+1))) && !p.Lex.Word(s.Words[i+2]).Plural {
		return false
	}
	if s.Doc.Tokens[i+1].Kind != text.Number && p.Lex.Word(s.Words[i+1]).Closed&lexicon.NumberWord == 0 {
		return false
	}
	switch prev {
	case syntax.Noun, syntax.Name, syntax.Num, syntax.Adj, syntax.Be:
		return false
	case syntax.VBase, syntax.VThird, syntax.VPast, syntax.VPart, syntax.VGer:
		class := p.Lex.Word(p.Lex.Word(prevWord).Lemma).Class
		return class&(lexicon.Never|lexicon.Goes|lexicon.TakesOver) == 0 && !(about && class&lexicon.Concerns != 0)
	}
	return true
}

// ranges says whether two numbers of the same things begin at token i: "100 and 200 students", not
// "1990 and 1995".
func (p *Pass) ranges(s *syntax.Sentence, i int32) bool {
	number := func(i int32) bool {
		return s.Doc.Tokens[i].Kind == text.Number && !syntax.IsYear(s.Doc.Of(int(i))) || p.Lex.Word(s.Words[i]).Closed&lexicon.NumberWord != 0
	}
	if i+3 >= s.Last || !number(i) || p.Lex.Word(s.Words[i+1]).Text != "and" || !number(i+2) {
		return false
	}
	w := p.Lex.Word(s.Words[i+3])
	return s.Doc.Tokens[i+3].Kind == text.Word && (w.Plural && w.Noun || w.Adj || p.Lex.Demonym(s.Words[i+3]))
}
