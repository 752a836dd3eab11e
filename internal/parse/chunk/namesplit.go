package chunk

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// splitsBefore says whether a new noun phrase begins with part, right after
// the parts read so far: "the President of the Republic of Korea | Mr. Roh".
func (p *Pass) splitsBefore(s *syntax.Sentence, np *syntax.NP, part syntax.Part) bool {
	last := &s.Parts[len(s.Parts)-1]
	office := false
	for k := int(np.PFirst); k < len(s.Parts); k++ {
		if s.Parts[k].Kind == syntax.POffice {
			office = true
		}
	}
	switch {
	case last.Kind == syntax.POffice && last.Plural && !s.Doc.Tokens[last.First].Capital && last.Last == part.First && part.Kind == syntax.PEntity && part.Is(lexicon.State) && !part.Is(lexicon.Demonym) && p.Lex.Offices[last.Ref].ID != "member":
		return p.verbAt(s, part.Last) // "the diplomats | Chad expelled"
	case office:
		return false
	case part.Kind == syntax.PHonorific:
		return last.Kind != syntax.PAdj && last.Kind != syntax.PNum && last.Kind != syntax.PHonorific
	case part.Kind == syntax.PEntity && !part.Is(lexicon.Demonym) && p.openingEnds(s, np, part.Last):
		return true // "After the war | Peru joined"
	case s.Doc.Tokens[part.First].Capital && p.openingEnds(s, np, p.officerEnd(s, part)):
		return true // "In Oslo | Peruvian President Silva met"
	case part.Kind == syntax.PEntity && syntax.HasClass(part.Senses, lexicon.Leader):
		return last.Kind == syntax.PEntity && syntax.HasClass(last.Senses, lexicon.State) && !syntax.HasClass(last.Senses, lexicon.Demonym) || last.Kind == syntax.PDate || p.clauseWithin(s, last, part.Last)
	case last.Kind == syntax.PDate && !slices.ContainsFunc(s.Parts[np.PFirst:len(s.Parts)-1], func(x syntax.Part) bool { return x.Kind != syntax.PAdj }) && p.dates(s, np, last, part):
		return false // "the 1951 | mutual defense treaty", "the tense March | meeting" is one
	case part.Is(lexicon.Org) && !part.Is(lexicon.State) && len(s.Items) > 0 && s.Items[len(s.Items)-1].Kind == syntax.IPrep && p.naming(s, last):
		return false // "of the group | Human Rights Watch said"
	case last.Kind == syntax.PDate, last.Kind == syntax.PNoun && p.clauseWithin(s, last, p.namedEnd(s, part)):
		return true
	case last.Kind == syntax.PNoun && len(s.Parts) == int(np.PFirst)+1 && np.Det == 0 && np.First > s.First && s.Tag(np.First-1) == syntax.Prep && p.Lex.Word(s.Words[last.First]).Is(lexicon.Daypart) && part.Kind == syntax.PEntity && !part.Is(lexicon.Demonym):
		return p.verbAt(s, part.Last) // ", and by nightfall | Kuwait had fallen"
	case last.Kind == syntax.PNoun && len(s.Parts) == int(np.PFirst)+1 && np.Det == 0 && np.First <= s.First+1 && s.Tag(s.First) == syntax.Prep && s.Doc.Tokens[part.First].Capital:
		if p.Lex.Word(s.Words[last.First]).Is(lexicon.Daypart) {
			return true // "By nightfall | President Silva had arrived"
		}
	case last.Kind == syntax.PNoun && !last.Role && np.Det == p.V.The && np.First <= s.First+1 && s.Tag(s.First) == syntax.Prep && !s.Doc.Tokens[last.First].Capital && s.Doc.Tokens[part.First].Capital &&
		(part.Kind == syntax.PEntity && p.OfficeAt(s, part.Last) || part.Kind == syntax.POffice && part.Last < s.Last && s.Doc.Tokens[part.Last].Capital):
		return true // "On the sidelines | Peruvian President Silva met"
	case (last.Kind == syntax.PEvent || last.Kind == syntax.PNoun) && part.Kind == syntax.PEntity && !part.Is(lexicon.Demonym) && np.First > s.First && s.Words[np.First-1] == p.V.Whose:
		return p.verbAt(s, part.Last) // "whose arrest | Peru has sought"
	case last.Kind == syntax.PEvent && (np.Det != 0 || p.Lex.Word(s.Words[last.Last-1]).Plural && !s.Doc.Tokens[last.First].Capital) && part.Kind == syntax.PEntity:
		return p.OfficeAt(s, part.Last) || !part.Is(lexicon.Demonym) && p.verbAt(s, p.pairEnds(s, part.Last)) // "after the vote | US Secretary of State Rice", "the pact | Chad and Peru had signed", "deals | Norway brokered"
	case (last.Kind == syntax.PEvent || last.Is(lexicon.NamedEvent)) && np.Det == p.V.The && part.Kind == syntax.POffice && s.Doc.Tokens[part.First].Capital:
		end := p.namedEnd(s, part)
		return end > part.Last && p.verbAt(s, end) // "the pact | President Silva has signed"
	}
	return false
}

// openingEnds says whether what is read of a noun phrase ends the phrase that opens the sentence
// and a name behind it, which ends at token end, is the subject, though no comma parts them: "In a
// statement | Rios condemned", "At a rally in Lima | Rios also said", "While in Lima | Rios met".
func (p *Pass) openingEnds(s *syntax.Sentence, np *syntax.NP, end int32) bool {
	items := s.Items
	if len(items) > 1 && items[0].Kind == syntax.ISub && items[1].Kind == syntax.IPrep {
		items = items[1:]
	} else if s.Tag(s.First) != syntax.Prep {
		return false
	}
	if n := len(items); n == 0 || items[n-1].Kind != syntax.IPrep {
		return false
	}
	switch last := &s.Parts[len(s.Parts)-1]; last.Kind {
	case syntax.PNoun, syntax.PEvent:
		if last.Role || s.Doc.Tokens[last.First].Capital && (last.Kind != syntax.PEvent || np.Det != p.V.The) {
			return false
		}
	case syntax.PEntity:
		if last.Is(lexicon.NamedEvent) && np.Det == p.V.The || p.throughout(s, np, last) { // "During the Gulf War | Canada sent"
			break
		}
		if int32(len(s.Parts)) > np.PFirst+1 || last.Is(lexicon.Demonym) || !last.Is(lexicon.Place) && !last.Is(lexicon.State) && !last.Is(lexicon.Metonym) {
			return false
		}
	default:
		return false
	}
	for end = p.pairEnds(s, end); end < s.Last && s.Tag(end) == syntax.Adv; end++ {
	}
	return p.verbAt(s, end) && !slices.ContainsFunc(items, func(x syntax.Item) bool { return x.Kind != syntax.IPrep && x.Kind != syntax.INP })
}

// namedEnd is where a part ends with the name that follows it if it is a title with a
// capital, "President | Ana Silva"; where the part itself does otherwise.
func (p *Pass) namedEnd(s *syntax.Sentence, part syntax.Part) int32 {
	if part.Kind != syntax.POffice || part.Last >= s.Last || !s.Doc.Tokens[part.First].Capital {
		return part.Last
	}
	if name, ok := p.namePart(s, part.Last, true); ok && name.Is(lexicon.Leader) {
		return name.Last
	}
	return part.Last + p.nameRun(s, part.Last)
}

// officerEnd is where a title ends with the name that follows it, with or without whose it is before:
// "Peruvian President Ana Silva"; where part begins for what is none.
func (p *Pass) officerEnd(s *syntax.Sentence, part syntax.Part) int32 {
	at := part
	if part.Kind == syntax.PEntity && part.Last < s.Last {
		at, _ = p.namePart(s, part.Last, true)
	}
	if at.Kind == syntax.POffice && at.Last < s.Last && s.Doc.Tokens[at.Last].Capital {
		return max(at.Last+p.nameRun(s, at.Last), p.namedEnd(s, at))
	}
	return part.First
}

// dates says whether a date that begins a noun phrase is of what comes next: "the
// 1951 | Japan treaty", "Russia's February 2022 | invasion", "the November 27 | deal",
// "the June 29 | NATO summit", not "in the 1990s | Iraq".
func (p *Pass) dates(s *syntax.Sentence, np *syntax.NP, date *syntax.Part, next syntax.Part) bool {
	if np.PossNP >= 0 || np.PossWord != 0 {
		return true
	}
	if np.Det != p.V.The && np.Det != p.V.A && np.Det != p.V.An || strings.HasSuffix(s.Doc.Of(int(date.Last-1)), "s") {
		return false
	}
	if next.Kind == syntax.PEntity && next.Last < s.Last {
		if after, ok := p.namePart(s, next.Last, true); ok && after.Kind == syntax.PEvent {
			return true
		}
	}
	return next.Kind == syntax.PEvent || date.Last <= date.First+2 && syntax.IsYear(s.Doc.Of(int(date.Last-1)))
}

// throughout says whether a body stands for its meeting in the phrase that opens the sentence: "Throughout the
// G20 | President Silva stressed".
func (p *Pass) throughout(s *syntax.Sentence, np *syntax.NP, last *syntax.Part) bool {
	if !last.Is(lexicon.Org) || np.Det != p.V.The || int32(len(s.Parts)) > np.PFirst+1 || np.First != s.First+1 {
		return false
	}
	switch p.Lex.Word(s.Words[s.First]).Text {
	case "throughout", "during", "at":
		return true
	}
	return false
}
