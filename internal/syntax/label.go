package syntax

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// label finds a dateline or a heading run into its paragraph, "CAIRO, Feb. 26
// (Delayed) — Egypt declared", "Cuba - Although the island": what stands before
// the dash is no part of the clause, as if it ended with a colon.
func (p *Parser) label(s *Sentence) {
	if it := s.Items; !s.Heading && len(it) > 5 && it[0].Kind == IOpen && it[1].Kind == INP && it[2].Kind == IClose && it[3].Kind == IDash && s.Class(it[1].Ref) == COrg {
		it[1].Kind, it[3].Kind = IOther, IColon // "(Reuters) - The White House will"
		return
	}
	if len(s.Items) == 0 || s.Items[0].Kind != INP {
		return
	}
	town := s.Items[0].Ref
	if s.Heading {
		if p.namesPlace(s, town) && p.datedUntil(s, len(s.Items)) {
			s.Dateline = town // a line of its own: "CAIRO 1996-08-22"
		}
		return
	}
	if s.Class(town) == CDate && len(s.Items) > 3 && s.Items[1].Kind == IOpen && s.Items[2].Kind == INP && s.Items[3].Kind == IClose {
		town = s.Items[2].Ref // "May 6, 2023 (CAIRO) – Egypt declared"
	}
	if !p.namesPlace(s, town) && !(s.kindAt(1) == IDash && p.shouted(s, town)) {
		return
	}
	if n := &s.NPs[town]; p.shouts(s, n) && s.kindAt(1) == INP && s.Items[1].First == n.Last && p.isTown(s, town) && len(s.Verbs) > 0 {
		s.Dateline = town // "LIMA President Luc Morel of France said"
		s.Items[0].Kind = IOther
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
func labelDash(s *Sentence) int {
	const reach = 12
	inside := false // parentheses
	for k := 1; k < len(s.Items) && k < reach; k++ {
		switch kind := s.Items[k].Kind; {
		case kind == IDash:
			if next := k + 1; next == len(s.Items) || s.Items[next].Kind == IRel || s.Items[next].Kind == IConj {
				return -1
			}
			return k
		case kind == IOpen, kind == IClose:
			inside = kind == IOpen
		case inside, kind == INP, kind == IComma, kind == IPrep, kind == IOther:
		case kind == IStop && s.Items[min(k+1, len(s.Items)-1)].Kind == IDash: // "(EFE).- The emir"
		default:
			return -1
		}
	}
	return -1
}

// verbBehind says whether a clause stands behind the dash at an item, and no other dash before its verb, as in "Iran - a member of OPEC -
// left", "Iran - facing sanctions - left".
func verbBehind(s *Sentence, dash int) bool {
	verb := false
	for k := dash + 1; k < len(s.Items); k++ {
		switch s.Items[k].Kind {
		case IDash:
			if !verb {
				return false
			}
		case IVerb:
			f, before := s.Verbs[s.Items[k].Ref].Form, k-1
			for s.Items[before].Kind == IAdv {
				before-- // "a tribunal formally indicted"
			}
			verb = verb || f == Finite || f == MaybeParticiple && before != dash
		}
	}
	return verb
}

// endLabel makes the dash at an item the end of a label, and the place in it the one where the article was written.
func (p *Parser) endLabel(s *Sentence, town int32, dash int) {
	s.Items[dash].Kind = IColon
	if !p.namesPlace(s, town) {
		return // "LIMA TIMES – The king"
	}
	if s.Doc.Tokens[s.NPs[town].First].AllCaps || p.isTown(s, town) && (dash == 1 || p.datedUntil(s, dash)) {
		s.Dateline = town
	}
	for k := range s.Items[:dash] {
		if s.Items[k].Kind == IVerb {
			s.Items[k].Kind = IOther // "(Delayed)"
		}
	}
}

// shouted says whether a noun phrase of two words or more is all in capitals: "LIMA TIMES".
func (p *Parser) shouted(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Last-n.First > 1 && p.shouts(s, n)
}

// shouts says whether a noun phrase is all in capitals.
func (p *Parser) shouts(s *Sentence, n *NP) bool {
	for i := n.First; i < n.Last; i++ {
		if !s.Doc.Tokens[i].AllCaps {
			return false
		}
	}
	return true
}

// slug says whether a sentence is nothing but where, when and for which agency an article was
// written: "MOSCOW, August 14. /TASS/.", "LIMA, 13 April 2022."
func (p *Parser) slug(s *Sentence) bool {
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
func (p *Parser) isTown(s *Sentence, np int32) bool {
	part := s.HeadPart(np)
	return part != nil && part.Kind == PEntity && (part.Is(lexicon.Metonym) || part.Is(lexicon.Place)) && !part.Is(lexicon.State)
}

// townColon says whether a sentence begins with a town and a colon, as some agencies
// write where they are: "New Delhi: Envoys of four states presented their credentials",
// "LIMA, March 20, 2016: The president said".
func (p *Parser) townColon(s *Sentence, np int32) bool {
	const reach = 8
	colon := 1
	for colon < min(len(s.Items), reach) && s.Items[colon].Kind != IColon {
		colon++
	}
	if len(s.Items) < colon+4 || s.Items[colon].Kind != IColon || !p.isTown(s, np) || colon > 1 && !p.datedUntil(s, colon) {
		return false
	}
	for _, it := range s.Items[colon+1:] {
		if it.Kind == IVerb {
			return true
		}
	}
	return false
}

// datedUntil says whether only a day, and where the town is, stand between the known town or that in capitals
// that begins a sentence and item end: "MAHALA, Bosnia 1996-08-31", "Honiara, Sunday 7 September 2025".
func (p *Parser) datedUntil(s *Sentence, end int) bool {
	dated := false
	for _, it := range s.Items[1:end] {
		switch {
		case it.Kind == INP && s.Class(it.Ref) == CDate:
			dated = !IsYear(s.Text(it.First, it.Last))
		case it.Kind == INP && s.Class(it.Ref) == CState && s.Doc.Tokens[it.First-1].Kind == text.Comma:
		case it.Kind != IComma && it.Kind != IStop && it.Kind != IOther:
			return false
		}
	}
	return dated && (s.Doc.Tokens[s.First].AllCaps || p.isTown(s, s.Items[0].Ref))
}

// voice finds who says a sentence of a transcript, "Wang Wenbin: China supports
// Mongolia", "PRESIDENT OBAMA: I will": the name is no part of the clause.
func (p *Parser) voice(s *Sentence) {
	if s.Heading || len(s.Items) < 4 || s.Items[0].Kind != INP || s.Items[1].Kind != IColon || s.Items[0].First != s.First {
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
	case CPerson:
	case CName:
		if part.Last-part.First < 2 && !capitals {
			return
		}
	default:
		if !capitals {
			return
		}
	}
	s.Label = np
	s.Items[0].Kind = IOther
}

// namesPlace says whether a noun phrase is the bare name of a state, a place or
// something unknown. In capitals it may have an article, or be where a body sits:
// "THE HAGUE", "UNITED NATIONS".
func (p *Parser) namesPlace(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	capitals := s.Doc.Tokens[n.First].AllCaps && s.Doc.Tokens[n.Last-1].AllCaps
	if n.Head != n.PFirst || n.PossNP >= 0 || n.Det != 0 && !capitals {
		return false
	}
	switch s.Class(np) {
	case CState, CPlace, CName:
		return true
	case COrg:
		return capitals && n.Last-n.First > 1
	}
	return false
}
