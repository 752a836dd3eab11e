package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
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

// warned is what "it" means in what a person says will befall the power he warns:
// "the minister warned the EC it would face retaliation"; -1 for none.
func (r *Resolver) warned(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	for i := 0; i < 3 && c >= 0 && s.Clauses[c].Kind == syntax.Adverbial; i++ {
		c = s.Clauses[c].Gov
	}
	if c < 0 || s.Clauses[c].Kind != syntax.Complement || s.Clauses[c].Gov < 0 {
		return -1
	}
	g := &s.Clauses[s.Clauses[c].Gov]
	if r.lex.Word(s.Verbs[g.Verb].Lemma).Text != "warn" || g.Subj < 0 || g.Obj < 0 || r.onePerson(d, s, g.Subj) < 0 {
		return -1
	}
	ref := &d.Refs[s.Index][g.Obj]
	if len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type != model.Person {
		return ref.Actors[0]
	}
	return -1
}

// wife says whether the text calls a person by her marriage, who bears a leader's
// surname and not his office: "First Lady Jacqueline Kennedy".
func (d *Document) wife(e int32) bool {
	name := d.Entities[e].Name
	last := name[strings.LastIndexByte(name, ' ')+1:]
	for _, title := range [...]string{"Mrs. ", "Mrs ", "First Lady "} {
		if s := d.Text.Text; strings.Contains(s, title+name) || strings.Contains(s, title+last) {
			return true
		}
	}
	return false
}

// ofStranger says whether a title has a name after it that nobody knows, whose it is:
// "was president of Alpha Tau Omega".
func (r *Resolver) ofStranger(s *syntax.Sentence, np int32) bool {
	m := np + 1
	return m < int32(len(s.NPs)) && s.NPs[m].Up == np && s.NPs[m].Prep == r.w.of && s.Class(m) == syntax.CName && s.NPs[m].Det == 0
}
