package mention

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// ofAFirm says whether a name before a title that firms and clubs have too is one of
// theirs: "the CTS chairman", "the NAB spokesman", not "Labour leader".
func (r *Resolver) ofAFirm(s *syntax.Sentence, p *syntax.Part, o *Office) bool {
	if p.Kind != syntax.PName || r.lex.Head(s.Words[p.Last-1])&(lexicon.Partisan|lexicon.Government) != 0 {
		return false
	}
	switch o.Kind {
	case "head-of-state", "spokesperson", "official", "org-head", "company":
		return true
	}
	return false
}

// civil says whether an unknown name is of a company or a society, which is no organ
// of the state it names: "Union Bank of Switzerland", but not "Bank of Japan".
func (r *Resolver) civil(s *syntax.Sentence, part *syntax.Part) bool {
	last := s.Words[part.Last-1]
	if r.lex.Head(last)&lexicon.Civil == 0 {
		return false
	}
	if r.lex.Word(last).Text != "bank" {
		return true
	}
	switch r.lex.Word(s.Words[part.First]).Text {
	case "bank", "central", "national", "state", "reserve", "federal":
		return false
	}
	return true
}
