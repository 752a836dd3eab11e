package group

import (
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Lists finds the lists whose entries are paragraphs of their own, after a sentence
// that ends in a colon: "The following ministers will attend:".
func (p *Pass) Lists(d *text.Document, all []*syntax.Sentence) {
	list := int32(-1)
	for i, s := range all {
		t := &d.Sentences[i]
		colon := (s.Announces() || p.semicolon(d, all, i)) && (i+1 == len(all) || d.Sentences[i+1].Paragraph != t.Paragraph)
		switch {
		case colon && p.refersBack(s) && i > 0 && d.Sentences[i-1].Paragraph == t.Paragraph:
			list = int32(i - 1) // "Leaders of 20 countries will attend. These are:"
			all[list].Lists = p.crowd(all[list])
		case colon:
			list = int32(i)
			s.Lists = p.announced(s)
		case p.annex(all, i):
			list = int32(i)
		case list < 0:
		case list != int32(i-1) && d.Sentences[i-1].Paragraph == t.Paragraph: // what else is told of an entry
		case len(s.NPs) > 0 && p.Entry(s):
			s.Under = list
			all[list].ListEnd = i + 1
			p.withState(s)
		case d.Tokens[s.First].Kind != text.Bullet && len(s.NPs)+len(s.Verbs) > 0:
			list = -1 // but a line of signs only parts the list
		}
	}
}

// semicolon says whether sentence i ends in one in place of a colon, before entries with marks: "Those present included;".
func (p *Pass) semicolon(d *text.Document, all []*syntax.Sentence, i int) bool {
	s := all[i]
	last := len(s.Items) - 1
	if last < 0 || s.Items[last].Kind != syntax.ISemicolon || i+1 == len(all) || d.Tokens[all[i+1].First].Kind != text.Bullet || d.Tokens[s.First].Kind == text.Bullet {
		return false
	}
	s.Items[last].Kind = syntax.IColon
	return true
}

// annex says whether sentence i is the heading of a list with marks, "Annex 1 - Individuals", and
// notes it with those before that speak of as many as it lists: "targets seven individuals".
func (p *Pass) annex(all []*syntax.Sentence, i int) bool {
	const back = 40 // sentences
	h := all[i]
	if i+1 == len(all) || h.Last-h.First > 6 || len(h.NPs) == 0 || h.Doc.Tokens[all[i+1].First].Kind != text.Bullet || h.Doc.Tokens[h.First].Kind == text.Bullet {
		return false
	}
	last := int32(len(h.NPs) - 1)
	word := p.Lex.Word(h.HeadWord(last))
	if h.NPs[last].Last != h.Last || h.Class(last) != syntax.CNoun || !word.Plural {
		return false
	}
	for k := i - 1; k >= max(0, i-back); k-- {
		s := all[k]
		for np := range s.NPs {
			n := &s.NPs[np]
			if w := p.Lex.Word(s.HeadWord(int32(np))); w == word && (p.following(s, int32(np)) || n.PFirst < n.Head && s.Parts[n.PFirst].Kind == syntax.PNum) {
				s.Annexed = append(s.Annexed, syntax.Annexed{NP: int32(np), List: i})
				return true
			}
		}
	}
	return false
}

// refersBack says whether a sentence that ends in a colon only says that those of the
// sentence before come next: "These were:".
func (p *Pass) refersBack(s *syntax.Sentence) bool {
	if s.Last-s.First > 4 || len(s.NPs) == 0 {
		return false
	}
	switch p.Lex.Word(s.Words[s.First]).Text {
	case "these", "they", "those":
		return len(s.Verbs) == 1 && s.Verbs[0].Copula
	}
	return false
}

// crowd is the first noun phrase of a sentence that speaks of several people: "Dignitaries
// from 47 countries"; -1 for none.
func (p *Pass) crowd(s *syntax.Sentence) int32 {
	for np := range s.NPs {
		if s.Class(int32(np)) != syntax.CDate && p.severalOf(s, int32(np)) {
			return int32(np)
		}
	}
	return -1
}

// announced is the noun phrase whose members a list names that comes after the
// colon at the end of a sentence; -1 for none.
func (p *Pass) announced(s *syntax.Sentence) int32 {
	for np := range s.NPs {
		if p.following(s, int32(np)) {
			return int32(np)
		}
	}
	for k := len(s.Items) - 1; k > 0; k-- {
		if s.Items[k].Kind == syntax.IColon {
			return p.groupBefore(s, k)
		}
	}
	return -1
}

// withState finds the state or organization behind those an entry of a list names: "-
// Michael Higgins and Simon Harris, Ireland", "- Ana Silva, Foreign Minister, Peru", "-
// Special Envoy for Climate Change Li Wei, China", "- President Ana Rios, European Council".
func (p *Pass) withState(s *syntax.Sentence) {
	k := 0
	for k < len(s.Items) && s.Items[k].Kind == syntax.IOther {
		k++ // a list mark
	}
	named := false
	for ; k+1 < len(s.Items); k++ {
		it := &s.Items[k]
		next := int32(-1)
		if s.Items[k+1].Kind == syntax.INP {
			next = s.Items[k+1].Ref
		}
		switch {
		case it.Kind == syntax.IConj:
		case !named && (it.Kind == syntax.IPrep || it.Kind == syntax.INP && (s.Class(it.Ref) == syntax.COffice || s.KindAt(k-1) == syntax.IPrep)):
		case it.Kind == syntax.INP && (s.Class(it.Ref) == syntax.CPerson || s.Class(it.Ref) == syntax.CName && (s.NPs[it.Ref].Lead != it.Ref || s.NPs[it.Ref].Next >= 0 || p.CouldBePerson(s, it.Ref))):
			named = true
		case it.Kind == syntax.IComma && named && next >= 0 && s.Class(next) == syntax.COffice && k+3 < len(s.Items):
			k++
		case it.Kind == syntax.IComma && named && next >= 0 && k+2 == len(s.Items):
			if c := s.Class(next); c == syntax.CState && p.alone(s, next) && s.NPs[next].Up < 0 || c == syntax.COrg && p.OwnsRow(s, next) {
				p.leave(s, next)
				s.Row = next
			}
			return
		default:
			return
		}
	}
}

// alone says whether a state is named with nothing before it but the article of its name: "Peru", "The Gambia".
func (p *Pass) alone(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return p.untitled(s, np) || n.Head == n.PFirst && n.Det == p.V.The && n.PossNP < 0
}

// leave takes the last member of a list out of it.
func (p *Pass) leave(s *syntax.Sentence, np int32) {
	for i := range s.NPs {
		if s.NPs[i].Next == np {
			s.NPs[i].Next = -1
		}
	}
	s.NPs[np].Lead = np
}
