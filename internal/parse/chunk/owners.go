package chunk

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// owners joins the states that have a thing together, whose names "and" joins before one "'s":
// "Romania and Bulgaria's accession", "condemned Peru, Chile and Cuba's support for", and two people
// who meet: "Rios and Vera's summit". What acts or lies somewhere by itself is only the last one's:
// "visited Peru and Chile's capital".
func (p *Pass) owners(s *syntax.Sentence) {
	out := s.Items[:0]
	for k, it := range s.Items {
		if n := len(out); n > 1 && it.Kind == syntax.INP && out[n-1].Kind == syntax.IConj && p.Lex.Word(s.Words[out[n-1].First]).Text == "and" && p.sharedThing(s, it.Ref) {
			if first := p.firstOwner(s, out[:n-1]); first >= 0 && !(first > 0 && out[first-1].Kind == syntax.IPrep && (p.parts(out[first-1].Word) && !p.mutual(s, it.Ref, s.Items[k+1:]) || p.twoDeeds(s, out[:first], s.Items[k+1:]))) {
				lead := out[first].Ref
				for i := first + 2; i < n-1; i += 2 {
					p.Join(s, lead, out[i].Ref)
				}
				p.Join(s, lead, s.NPs[it.Ref].PossNP)
				s.NPs[it.Ref].First, it.First = s.NPs[lead].First, out[first].First
				out = out[:first]
			}
		}
		out = append(out, it)
	}
	s.Items = out
}

// sharedThing says whether noun phrase b is a thing or a deed of a state that stands bare before
// its "'s", or what somebody meets another at.
func (p *Pass) sharedThing(s *syntax.Sentence, b int32) bool {
	of := s.NPs[b].PossNP
	if of >= 0 && p.isPerson(s, of) {
		return p.Lex.Gathers(s.HeadWord(b))
	}
	if of < 0 || s.Class(of) != syntax.CState || s.NPs[of].PossNP >= 0 || s.NPs[of].PFirst != s.NPs[of].Head {
		return false
	}
	head := p.Lex.Head(s.HeadWord(b))
	return (s.Class(b) == syntax.CNoun || s.Class(b) == syntax.CEvent) && head&(lexicon.Agent|lexicon.Government|lexicon.OrgHead|lexicon.PlaceHead|lexicon.Body) == 0
}

// firstOwner is the item where the bare names of states begin, with commas between, or the one person
// who stands, that end some items; -1 where no name ends them.
func (p *Pass) firstOwner(s *syntax.Sentence, items []syntax.Item) int {
	bare := func(i int) bool {
		if i < 0 || items[i].Kind != syntax.INP {
			return false
		}
		n := &s.NPs[items[i].Ref]
		return s.Class(items[i].Ref) == syntax.CState && (n.Det == 0 || n.Det == p.V.The) && n.PossNP < 0 && n.PossWord == 0 && n.PFirst == n.Head && n.Head == n.PLast-1 && s.HeadPart(items[i].Ref).Is(lexicon.State)
	}
	first := len(items) - 1
	if items[first].Kind == syntax.INP && p.isPerson(s, items[first].Ref) {
		return first
	}
	if !bare(first) {
		return -1
	}
	for first >= 2 && items[first-1].Kind == syntax.IComma && bare(first-2) {
		first -= 2
	}
	return first
}

// parts says whether a preposition is one that takes names one by one: "between Peru and Chile's
// army", "to Peru and Chile's delight".
func (p *Pass) parts(prep int32) bool {
	switch prep {
	case p.V.Between, p.V.In, p.V.With, p.V.From, p.V.To, p.V.At:
		return true
	}
	return false
}

// mutual says whether noun phrase b is what two have with each other, of whatever it is said: "put an end to Peru and
// Chile's war", not "Peru and Chile's war with Bolivia".
func (p *Pass) mutual(s *syntax.Sentence, b int32, behind []syntax.Item) bool {
	return p.Lex.Word(s.HeadWord(b)).Is(lexicon.Dispute) && !(len(behind) > 0 && behind[0].Kind == syntax.IPrep && (behind[0].Word == p.V.With || p.Lex.Word(behind[0].Word).Text == "against"))
}

// twoDeeds says whether the noun before the preposition that ends some items is a deed of somebody
// named, and one with its own object follows: "Iran's support for Syria and Turkey's invasion of
// Cyprus", not "Iran's support for Syria and Iraq's accession to the pact".
func (p *Pass) twoDeeds(s *syntax.Sentence, before, behind []syntax.Item) bool {
	if n := len(before); n < 2 || before[n-2].Kind != syntax.INP || s.NPs[before[n-2].Ref].PossNP < 0 && s.NPs[before[n-2].Ref].PossWord == 0 {
		return false
	}
	return len(behind) > 0 && behind[0].Kind == syntax.IPrep && behind[0].Word != p.V.To && behind[0].Word != p.V.In
}

// isPerson says whether a noun phrase is somebody's name, with or without a title.
func (p *Pass) isPerson(s *syntax.Sentence, np int32) bool {
	return s.NPs[np].PossNP < 0 && p.MaybePerson(s, np)
}

// bodies gives an officer to the whole name of the body he is of, which ends with "of" and what it is
// there for: "the Institute of Health's director", "the Ministry of Trade and Industry's spokesman".
func (p *Pass) bodies(s *syntax.Sentence) {
	out := s.Items[:0]
	for _, it := range s.Items {
		if it.Kind == syntax.INP && s.NPs[it.Ref].PossNP >= 0 && s.Class(it.Ref) == syntax.COffice {
			last, n := s.NPs[it.Ref].PossNP, len(out)
			first := last
			if n > 3 && out[n-1].Kind == syntax.IConj && out[n-2].Kind == syntax.INP && s.Class(out[n-2].Ref) == syntax.CName && s.Class(last) == syntax.CName {
				first = out[n-2].Ref // "of Trade and | Industry's"
				n -= 2
			}
			if n > 1 && out[n-1].Kind == syntax.IPrep && out[n-1].Word == p.V.Of && out[n-2].Kind == syntax.INP && p.NamesBody(s, out[n-2].Ref) && s.NPs[first].Det == 0 {
				body := out[n-2].Ref
				if first != last {
					p.Join(s, first, last)
				}
				s.NPs[first].Up, s.NPs[first].Prep = body, p.V.Of
				s.NPs[it.Ref].PossNP, s.NPs[it.Ref].First, it.First = body, s.NPs[body].First, out[n-2].First
				out = out[:n-2]
			}
		}
		out = append(out, it)
	}
	s.Items = out
}
