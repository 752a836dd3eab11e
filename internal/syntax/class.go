package syntax

import (
	"diplograph/internal/lexicon"
)

// NPClass says roughly what a noun phrase names: enough to tell lists from
// appositions. What it names exactly is decided over the whole article.
type NPClass uint8

// The classes of noun phrases.
const (
	CNoun NPClass = iota
	CPerson
	CName // a name of unknown kind
	CState
	COrg
	CBloc
	CPlace
	COffice // "the president", "foreign ministers"
	CEvent
	CDate
	CNumber
	CPron
)

// Acts says whether those of a class can do something to others.
func (c NPClass) Acts() bool {
	switch c {
	case CState, COrg, CBloc, CPerson, CName, COffice:
		return true
	}
	return false
}

// Class says roughly what a noun phrase names.
func (s *Sentence) Class(np int32) NPClass {
	part := s.HeadPart(np)
	if part == nil {
		return CNumber
	}
	switch part.Kind {
	case PPron:
		return CPron
	case PNoun:
		if part.Role {
			return COffice
		}
	case PDate:
		return CDate
	case PNum:
		return CNumber
	case POffice:
		return COffice
	case PEvent:
		return CEvent
	case PName:
		n := &s.NPs[np]
		for k := n.PFirst; k < n.Head; k++ {
			if kind := s.Parts[k].Kind; kind == POffice || kind == PHonorific {
				return CPerson
			}
		}
		if n.Titled {
			return CPerson
		}
		return CName
	case PEntity:
		best := CNoun
		for _, x := range part.Senses {
			c := CNoun
			switch x.Class {
			case lexicon.Leader:
				return CPerson
			case lexicon.State, lexicon.People, lexicon.Demonym, lexicon.Metonym:
				c = CState
			case lexicon.Org:
				c = COrg
			case lexicon.Bloc, lexicon.BlocAdj:
				c = CBloc
			case lexicon.Place:
				if best == CNoun {
					c = CPlace
				}
			case lexicon.NamedEvent:
				c = CEvent
			}
			if c != CNoun && (best == CNoun || c == CState) {
				best = c
			}
		}
		return best
	}
	return CNoun
}
