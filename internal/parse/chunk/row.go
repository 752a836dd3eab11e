package chunk

import (
	"diplograph/internal/syntax"
)

// row reads an entry of a list or a table that is no clause. Whose it is may stand
// before it, "CHILE - Foreign Minister Ignacio Walker", an office before or behind
// who holds it, "Defence: ..." aside: "Minister of Defence: Ana Silva", "Ana Silva -
// Minister of Defence".
func (p *Pass) row(s *syntax.Sentence) {
	if s.Label >= 0 && p.OwnsRow(s, s.Label) && s.Class(s.Label) == syntax.CState {
		s.Row = s.Label // "CANADA: Foreign Minister John Manley will attend"
	}
	first := 0
	for first < len(s.Items) && s.Items[first].Kind == syntax.IOther {
		first++ // a list mark
	}
	if k := first; k+2 < len(s.Items) && s.Items[k].Kind == syntax.IPrep && (s.Items[k].Word == p.V.For || p.Lex.Word(s.Items[k].Word).Text == "on behalf of") && s.Items[k+2].Kind == syntax.IColon {
		first++ // "For Chile: Foreign Minister Ignacio Walker"
	}
	if first >= len(s.Items) || s.Items[first].Kind != syntax.INP {
		return
	}
	a := s.Items[first].Ref
	k := first + 1
	if !p.Entry(s) {
		if k < len(s.Items) && s.Items[k].Kind == syntax.IColon && p.OwnsRow(s, a) && s.Class(a) == syntax.CState {
			s.Row = a // "CANADA: Foreign Minister John Manley will attend"
		}
		return
	}
	if s.Class(a) == syntax.COffice {
		for k+1 < len(s.Items) && (s.Items[k].Kind == syntax.IPrep || s.Items[k].Kind == syntax.IConj) && s.Items[k+1].Kind == syntax.INP {
			k += 2 // "Minister of Finance and Planning"
		}
	}
	if k+1 >= len(s.Items) || s.Items[k].Kind != syntax.IDash && s.Items[k].Kind != syntax.IColon || s.Items[k+1].Kind != syntax.INP {
		return
	}
	b := s.Items[k+1].Ref
	switch cb := s.Class(b); {
	case p.OwnsRow(s, a) && s.NPs[b].Det == 0 && (cb == syntax.COffice || cb == syntax.CPerson || cb == syntax.CName || cb == syntax.CNoun):
		s.Row, s.Items[k].Kind = a, syntax.IColon
	case s.Class(a) == syntax.COffice && !s.NPs[a].Plural && p.MaybePerson(s, b):
		p.Appose(s, b, a)
	case p.MaybePerson(s, a) && cb == syntax.COffice && !s.NPs[b].Plural:
		s.Items[k].Kind = syntax.IDash
	}
}
