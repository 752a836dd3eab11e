package chunk

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// label finds a dateline or a heading run into its paragraph, "CAIRO, Feb. 26
// (Delayed) — Egypt declared", "Cuba - Although the island": what stands before
// the dash is no part of the clause, as if it ended with a colon.
func (p *Pass) label(s *syntax.Sentence) {
	if it := s.Items; !s.Heading && len(it) > 5 && it[0].Kind == syntax.IOpen && it[1].Kind == syntax.INP && it[2].Kind == syntax.IClose && it[3].Kind == syntax.IDash && s.Class(it[1].Ref) == syntax.COrg {
		it[1].Kind, it[3].Kind = syntax.IOther, syntax.IColon // "(Reuters) - The White House will"
		return
	}
	if len(s.Items) == 0 || s.Items[0].Kind != syntax.INP {
		return
	}
	town := s.Items[0].Ref
	if s.Heading {
		if p.namesPlace(s, town) && p.datedUntil(s, len(s.Items)) {
			s.Dateline = town // a line of its own: "CAIRO 1996-08-22"
		}
		return
	}
	if s.Class(town) == syntax.CDate && len(s.Items) > 3 && s.Items[1].Kind == syntax.IOpen && s.Items[2].Kind == syntax.INP && s.Items[3].Kind == syntax.IClose {
		town = s.Items[2].Ref // "May 6, 2023 (CAIRO) – Egypt declared"
	}
	if !p.namesPlace(s, town) && !(s.KindAt(1) == syntax.IDash && p.shouted(s, town)) {
		return
	}
	if n := &s.NPs[town]; p.shouts(s, n) && s.KindAt(1) == syntax.INP && s.Items[1].First == n.Last && p.isTown(s, town) && len(s.Verbs) > 0 {
		s.Dateline = town // "LIMA President Luc Morel of France said"
		s.Items[0].Kind = syntax.IOther
		return
	}
	if p.townColon(s, town) || s.Doc.Tokens[s.NPs[town].First].AllCaps && p.slug(s) {
		s.Dateline = town
		return
	}
	if dash := labelDash(s); dash >= 0 && verbBehind(s, dash) {
		p.endLabel(s, town, dash)
	}
}

// labelDash is the item of the dash that may end a label, before which there is no verb: "CAIRO, Feb. 26 (Delayed) | — Egypt"; -1 for
// none.
func labelDash(s *syntax.Sentence) int {
	const reach = 12
	inside := false // parentheses
	for k := 1; k < len(s.Items) && k < reach; k++ {
		switch kind := s.Items[k].Kind; {
		case kind == syntax.IDash:
			if next := k + 1; next == len(s.Items) || s.Items[next].Kind == syntax.IRel || s.Items[next].Kind == syntax.IConj {
				return -1
			}
			return k
		case kind == syntax.IOpen, kind == syntax.IClose:
			inside = kind == syntax.IOpen
		case inside, kind == syntax.INP, kind == syntax.IComma, kind == syntax.IPrep, kind == syntax.IOther:
		case kind == syntax.IStop && s.Items[min(k+1, len(s.Items)-1)].Kind == syntax.IDash: // "(EFE).- The emir"
		default:
			return -1
		}
	}
	return -1
}

// verbBehind says whether a clause stands behind the dash at an item, and no other dash before its verb, as in "Iran - a member of OPEC -
// left", "Iran - facing sanctions - left".
func verbBehind(s *syntax.Sentence, dash int) bool {
	verb := false
	for k := dash + 1; k < len(s.Items); k++ {
		switch s.Items[k].Kind {
		case syntax.IDash:
			if !verb {
				return false
			}
		case syntax.IVerb:
			f, before := s.Verbs[s.Items[k].Ref].Form, k-1
			for s.Items[before].Kind == syntax.IAdv {
				before-- // "a tribunal formally indicted"
			}
			verb = verb || f == syntax.Finite || f == syntax.MaybeParticiple && before != dash
		}
	}
	return verb
}

// endLabel makes the dash at an item the end of a label, and the place in it the one where the article was written.
func (p *Pass) endLabel(s *syntax.Sentence, town int32, dash int) {
	s.Items[dash].Kind = syntax.IColon
	if !p.namesPlace(s, town) {
		return // "LIMA TIMES – The king"
	}
	if s.Doc.Tokens[s.NPs[town].First].AllCaps || p.isTown(s, town) && (dash == 1 || p.datedUntil(s, dash)) {
		s.Dateline = town
	}
	for k := range s.Items[:dash] {
		if s.Items[k].Kind == syntax.IVerb {
			s.Items[k].Kind = syntax.IOther // "(Delayed)"
		}
	}
}

// shouted says whether a noun phrase of two words or more is all in capitals: "LIMA TIMES".
func (p *Pass) shouted(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Last-n.First > 1 && p.shouts(s, n)
}

// shouts says whether a noun phrase is all in capitals.
func (p *Pass) shouts(s *syntax.Sentence, n *syntax.NP) bool {
	for i := n.First; i < n.Last; i++ {
		if !s.Doc.Tokens[i].AllCaps {
			return false
		}
	}
	return true
}

// slug says whether a sentence is nothing but where, when and for which agency an article was
// written: "MOSCOW, August 14. /TASS/.", "LIMA, 13 April 2022."
func (p *Pass) slug(s *syntax.Sentence) bool {
	if len(s.Items) > 2 && p.datedUntil(s, len(s.Items)) {
		return true
	}
	strokes := 0
	for i := s.First; i < s.Last; i++ {
		if s.Doc.Of(int(i)) == "/" {
			strokes++
		}
	}
	const most = 14 // tokens
	return strokes == 2 && s.Last-s.First <= most && len(s.Verbs) == 0
}

// isTown says whether a noun phrase is the name of a town and of no state.
func (p *Pass) isTown(s *syntax.Sentence, np int32) bool {
	part := s.HeadPart(np)
	return part != nil && part.Kind == syntax.PEntity && (part.Is(lexicon.Metonym) || part.Is(lexicon.Place)) && !part.Is(lexicon.State)
}

// townColon says whether a sentence begins with a town and a colon, as some agencies
// write where they are: "New Delhi: Envoys of four states presented their credentials",
// "LIMA, March 20, 2016: The president said".
func (p *Pass) townColon(s *syntax.Sentence, np int32) bool {
	const reach = 8
	colon := 1
	for colon < min(len(s.Items), reach) && s.Items[colon].Kind != syntax.IColon {
		colon++
	}
	if len(s.Items) < colon+4 || s.Items[colon].Kind != syntax.IColon || !p.isTown(s, np) || colon > 1 && !p.datedUntil(s, colon) {
		return false
	}
	for _, it := range s.Items[colon+1:] {
		if it.Kind == syntax.IVerb {
			return true
		}
	}
	return false
}

// datedUntil says whether only a day, and where the town is, stand between the known town or that in capitals
// that begins a sentence and item end: "MAHALA, Bosnia 1996-08-31", "Honiara, Sunday 7 September 2025".
func (p *Pass) datedUntil(s *syntax.Sentence, end int) bool {
	dated := false
	for _, it := range s.Items[1:end] {
		switch {
		case it.Kind == syntax.INP && s.Class(it.Ref) == syntax.CDate:
			dated = !syntax.IsYear(s.Text(it.First, it.Last))
		case it.Kind == syntax.INP && s.Class(it.Ref) == syntax.CState && s.Doc.Tokens[it.First-1].Kind == text.Comma:
		case it.Kind != syntax.IComma && it.Kind != syntax.IStop && it.Kind != syntax.IOther:
			return false
		}
	}
	return dated && (s.Doc.Tokens[s.First].AllCaps || p.isTown(s, s.Items[0].Ref))
}

// voice finds who says a sentence of a transcript, "Wang Wenbin: China supports
// Mongolia", "PRESIDENT OBAMA: I will": the name is no part of the clause.
func (p *Pass) voice(s *syntax.Sentence) {
	if s.Heading || len(s.Items) < 4 || s.Items[0].Kind != syntax.INP || s.Items[1].Kind != syntax.IColon || s.Items[0].First != s.First {
		return
	}
	np := s.Items[0].Ref
	n := &s.NPs[np]
	part := s.HeadPart(np)
	capitals := s.Doc.Tokens[n.First].AllCaps && s.Doc.Tokens[n.Last-1].AllCaps
	if part == nil || n.Det != 0 || n.PossNP >= 0 || n.Last-n.First > 6 || s.Items[1].Last >= s.Last {
		return
	}
	switch s.Class(np) {
	case syntax.CPerson:
	case syntax.CName:
		if part.Last-part.First < 2 && !capitals {
			return
		}
	default:
		if !capitals {
			return
		}
	}
	s.Label = np
	s.Items[0].Kind = syntax.IOther
}

// namesPlace says whether a noun phrase is the bare name of a state, a place or
// something unknown. In capitals it may have an article, or be where a body sits:
// "THE HAGUE", "UNITED NATIONS".
func (p *Pass) namesPlace(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	capitals := s.Doc.Tokens[n.First].AllCaps && s.Doc.Tokens[n.Last-1].AllCaps
	if n.Head != n.PFirst || n.PossNP >= 0 || n.Det != 0 && !capitals {
		return false
	}
	switch s.Class(np) {
	case syntax.CState, syntax.CPlace, syntax.CName:
		return true
	case syntax.COrg:
		return capitals && n.Last-n.First > 1
	}
	return false
}
