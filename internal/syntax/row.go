package syntax

import "diplograph/internal/text"

// row reads an entry of a list or a table that is no clause. Whose it is may stand
// before it, "CHILE - Foreign Minister Ignacio Walker", an office before or behind
// who holds it, "Defence: ..." aside: "Minister of Defence: Ana Silva", "Ana Silva -
// Minister of Defence".
func (p *Parser) row(s *Sentence) {
	if s.Label >= 0 && p.ownsRow(s, s.Label) && s.Class(s.Label) == CState {
		s.Row = s.Label // "CANADA: Foreign Minister John Manley will attend"
	}
	first := 0
	for first < len(s.Items) && s.Items[first].Kind == IOther {
		first++ // a list mark
	}
	if k := first; k+2 < len(s.Items) && s.Items[k].Kind == IPrep && (s.Items[k].Word == p.v.for_ || p.lex.Word(s.Items[k].Word).Text == "on behalf of") && s.Items[k+2].Kind == IColon {
		first++ // "For Chile: Foreign Minister Ignacio Walker"
	}
	if first >= len(s.Items) || s.Items[first].Kind != INP {
		return
	}
	a := s.Items[first].Ref
	k := first + 1
	if !p.entry(s) {
		if k < len(s.Items) && s.Items[k].Kind == IColon && p.ownsRow(s, a) && s.Class(a) == CState {
			s.Row = a // "CANADA: Foreign Minister John Manley will attend"
		}
		return
	}
	if s.Class(a) == COffice {
		for k+1 < len(s.Items) && (s.Items[k].Kind == IPrep || s.Items[k].Kind == IConj) && s.Items[k+1].Kind == INP {
			k += 2 // "Minister of Finance and Planning"
		}
	}
	if k+1 >= len(s.Items) || s.Items[k].Kind != IDash && s.Items[k].Kind != IColon || s.Items[k+1].Kind != INP {
		return
	}
	b := s.Items[k+1].Ref
	switch cb := s.Class(b); {
	case p.ownsRow(s, a) && s.NPs[b].Det == 0 && (cb == COffice || cb == CPerson || cb == CName || cb == CNoun):
		s.Row, s.Items[k].Kind = a, IColon
	case s.Class(a) == COffice && !s.NPs[a].Plural && p.maybePerson(s, b):
		p.appose(s, b, a)
	case p.maybePerson(s, a) && cb == COffice && !s.NPs[b].Plural:
		s.Items[k].Kind = IDash
	}
}

// ownsRow says whether a noun phrase is the bare name of a state or an organization.
func (p *Parser) ownsRow(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	part := s.HeadPart(np)
	if part == nil || part.Kind != PEntity || n.Head != n.PFirst || n.PossNP >= 0 {
		return false
	}
	c := s.Class(np)
	return c == CState || c == COrg
}

// entry says whether a sentence is no more than names and what describes them.
func (p *Parser) entry(s *Sentence) bool {
	relative, vice := false, false
	for k := range s.Items {
		switch it := &s.Items[k]; it.Kind {
		case IRel:
			relative = true
		case IPrep:
			vice = vice || p.lex.Word(it.Word).Text == "vice"
		case IVerb:
			if f := s.Verbs[it.Ref].Form; (f == Finite || f == MaybeParticiple && !vice) && !relative { // but "vice Luis Vera, term expired"
				return false
			}
			relative = false
		case IColon:
			if s.kindAt(k-1) == IVerb {
				return false // "Not attending: A and B", below those who are
			}
		case ISub:
			return false
		}
	}
	return true
}

// lists finds the lists whose entries are paragraphs of their own, after a sentence
// that ends in a colon: "The following ministers will attend:".
func (p *Parser) lists(d *text.Document, all []*Sentence) {
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
		case len(s.NPs) > 0 && p.entry(s):
			s.Under = list
			all[list].ListEnd = i + 1
			p.withState(s)
		case d.Tokens[s.First].Kind != text.Bullet && len(s.NPs)+len(s.Verbs) > 0:
			list = -1 // but a line of signs only parts the list
		}
	}
}

// semicolon says whether sentence i ends in one in place of a colon, before entries with marks: "Those present included;".
func (p *Parser) semicolon(d *text.Document, all []*Sentence, i int) bool {
	s := all[i]
	last := len(s.Items) - 1
	if last < 0 || s.Items[last].Kind != ISemicolon || i+1 == len(all) || d.Tokens[all[i+1].First].Kind != text.Bullet || d.Tokens[s.First].Kind == text.Bullet {
		return false
	}
	s.Items[last].Kind = IColon
	return true
}

// annex says whether sentence i is the heading of a list with marks, "Annex 1 - Individuals", and
// notes it with those before that speak of as many as it lists: "targets seven individuals".
func (p *Parser) annex(all []*Sentence, i int) bool {
	const back = 40 // sentences
	h := all[i]
	if i+1 == len(all) || h.Last-h.First > 6 || len(h.NPs) == 0 || h.Doc.Tokens[all[i+1].First].Kind != text.Bullet || h.Doc.Tokens[h.First].Kind == text.Bullet {
		return false
	}
	last := int32(len(h.NPs) - 1)
	word := p.lex.Word(h.HeadWord(last))
	if h.NPs[last].Last != h.Last || h.Class(last) != CNoun || !word.Plural {
		return false
	}
	for k := i - 1; k >= max(0, i-back); k-- {
		s := all[k]
		for np := range s.NPs {
			n := &s.NPs[np]
			if w := p.lex.Word(s.HeadWord(int32(np))); w == word && (p.following(s, int32(np)) || n.PFirst < n.Head && s.Parts[n.PFirst].Kind == PNum) {
				s.Annexed = append(s.Annexed, Annexed{int32(np), i})
				return true
			}
		}
	}
	return false
}

// refersBack says whether a sentence that ends in a colon only says that those of the
// sentence before come next: "These were:".
func (p *Parser) refersBack(s *Sentence) bool {
	if s.Last-s.First > 4 || len(s.NPs) == 0 {
		return false
	}
	switch p.lex.Word(s.Words[s.First]).Text {
	case "these", "they", "those":
		return len(s.Verbs) == 1 && s.Verbs[0].Copula
	}
	return false
}

// crowd is the first noun phrase of a sentence that speaks of several people: "Dignitaries
// from 47 countries"; -1 for none.
func (p *Parser) crowd(s *Sentence) int32 {
	for np := range s.NPs {
		if s.Class(int32(np)) != CDate && p.severalOf(s, int32(np)) {
			return int32(np)
		}
	}
	return -1
}

// announced is the noun phrase whose members a list names that comes after the
// colon at the end of a sentence; -1 for none.
func (p *Parser) announced(s *Sentence) int32 {
	for np := range s.NPs {
		if p.following(s, int32(np)) {
			return int32(np)
		}
	}
	for k := len(s.Items) - 1; k > 0; k-- {
		if s.Items[k].Kind == IColon {
			return p.groupBefore(s, k)
		}
	}
	return -1
}

// Announces says whether a sentence ends in a colon: what it speaks of comes next.
func (s *Sentence) Announces() bool { return s.Doc.Tokens[s.Last-1].Kind == text.Colon }

// withState finds the state or organization behind those an entry of a list names: "-
// Michael Higgins and Simon Harris, Ireland", "- Ana Silva, Foreign Minister, Peru", "-
// Special Envoy for Climate Change Li Wei, China", "- President Ana Rios, European Council".
func (p *Parser) withState(s *Sentence) {
	k := 0
	for k < len(s.Items) && s.Items[k].Kind == IOther {
		k++ // a list mark
	}
	named := false
	for ; k+1 < len(s.Items); k++ {
		it := &s.Items[k]
		next := int32(-1)
		if s.Items[k+1].Kind == INP {
			next = s.Items[k+1].Ref
		}
		switch {
		case it.Kind == IConj:
		case !named && (it.Kind == IPrep || it.Kind == INP && (s.Class(it.Ref) == COffice || s.kindAt(k-1) == IPrep)):
		case it.Kind == INP && (s.Class(it.Ref) == CPerson || s.Class(it.Ref) == CName && (s.NPs[it.Ref].Lead != it.Ref || s.NPs[it.Ref].Next >= 0 || p.couldBePerson(s, it.Ref))):
			named = true
		case it.Kind == IComma && named && next >= 0 && s.Class(next) == COffice && k+3 < len(s.Items):
			k++
		case it.Kind == IComma && named && next >= 0 && k+2 == len(s.Items):
			if c := s.Class(next); c == CState && p.untitled(s, next) && s.NPs[next].Up < 0 || c == COrg && p.ownsRow(s, next) {
				p.leave(s, next)
				s.Row = next
			}
			return
		default:
			return
		}
	}
}

// leave takes the last member of a list out of it.
func (p *Parser) leave(s *Sentence, np int32) {
	for i := range s.NPs {
		if s.NPs[i].Next == np {
			s.NPs[i].Next = -1
		}
	}
	s.NPs[np].Lead = np
}
