package syntax

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
)

// splitsBefore says whether a new noun phrase begins with part, right after
// the parts read so far: "the President of the Republic of Korea | Mr. Roh".
func (p *Parser) splitsBefore(s *Sentence, np *NP, part Part) bool {
	last := &s.Parts[len(s.Parts)-1]
	office := false
	for k := int(np.PFirst); k < len(s.Parts); k++ {
		if s.Parts[k].Kind == POffice {
			office = true
		}
	}
	switch {
	case last.Kind == POffice && last.Plural && !s.Doc.Tokens[last.First].Capital && last.Last == part.First && part.Kind == PEntity && part.Is(lexicon.State) && !part.Is(lexicon.Demonym) && p.lex.Offices[last.Ref].ID != "member":
		return p.verbAt(s, part.Last) // "the diplomats | Chad expelled"
	case office:
		return false
	case part.Kind == PHonorific:
		return last.Kind != PAdj && last.Kind != PNum && last.Kind != PHonorific
	case part.Kind == PEntity && !part.Is(lexicon.Demonym) && p.openingEnds(s, np, part.Last):
		return true // "After the war | Peru joined"
	case s.Doc.Tokens[part.First].Capital && p.openingEnds(s, np, p.officerEnd(s, part)):
		return true // "In Oslo | Peruvian President Silva met"
	case part.Kind == PEntity && hasClass(part.Senses, lexicon.Leader):
		return last.Kind == PEntity && hasClass(last.Senses, lexicon.State) && !hasClass(last.Senses, lexicon.Demonym) || last.Kind == PDate || p.clauseWithin(s, last, part.Last)
	case last.Kind == PDate && !slices.ContainsFunc(s.Parts[np.PFirst:len(s.Parts)-1], func(x Part) bool { return x.Kind != PAdj }) && p.dates(s, np, last, part):
		return false // "the 1951 | mutual defense treaty", "the tense March | meeting" is one
	case part.Is(lexicon.Org) && !part.Is(lexicon.State) && len(s.Items) > 0 && s.Items[len(s.Items)-1].Kind == IPrep && p.naming(s, last):
		return false // "of the group | Human Rights Watch said"
	case last.Kind == PDate, last.Kind == PNoun && p.clauseWithin(s, last, p.namedEnd(s, part)):
		return true
	case last.Kind == PNoun && len(s.Parts) == int(np.PFirst)+1 && np.Det == 0 && np.First > s.First && s.Tag(np.First-1) == Prep && p.lex.Word(s.Words[last.First]).Is(lexicon.Daypart) && part.Kind == PEntity && !part.Is(lexicon.Demonym):
		return p.verbAt(s, part.Last) // ", and by nightfall | Kuwait had fallen"
	case last.Kind == PNoun && len(s.Parts) == int(np.PFirst)+1 && np.Det == 0 && np.First <= s.First+1 && s.Tag(s.First) == Prep && s.Doc.Tokens[part.First].Capital:
		if p.lex.Word(s.Words[last.First]).Is(lexicon.Daypart) {
			return true // "By nightfall | President Silva had arrived"
		}
	case last.Kind == PNoun && !last.Role && np.Det == p.v.the && np.First <= s.First+1 && s.Tag(s.First) == Prep && !s.Doc.Tokens[last.First].Capital && s.Doc.Tokens[part.First].Capital &&
		(part.Kind == PEntity && p.officeAt(s, part.Last) || part.Kind == POffice && part.Last < s.Last && s.Doc.Tokens[part.Last].Capital):
		return true // "On the sidelines | Peruvian President Silva met"
	case (last.Kind == PEvent || last.Kind == PNoun) && part.Kind == PEntity && !part.Is(lexicon.Demonym) && np.First > s.First && s.Words[np.First-1] == p.v.whose:
		return p.verbAt(s, part.Last) // "whose arrest | Peru has sought"
	case last.Kind == PEvent && np.Det != 0 && part.Kind == PEntity:
		return p.officeAt(s, part.Last) || !part.Is(lexicon.Demonym) && p.verbAt(s, p.pairEnds(s, part.Last)) // "after the vote | US Secretary of State Rice", "the pact | Chad and Peru had signed"
	case (last.Kind == PEvent || last.Is(lexicon.NamedEvent)) && np.Det == p.v.the && part.Kind == POffice && s.Doc.Tokens[part.First].Capital:
		end := p.namedEnd(s, part)
		return end > part.Last && p.verbAt(s, end) // "the pact | President Silva has signed"
	}
	return false
}

// openingEnds says whether what is read of a noun phrase ends the phrase that opens the sentence
// and a name behind it, which ends at token end, is the subject, though no comma parts them: "In a
// statement | Rios condemned", "At a rally in Lima | Rios also said", "While in Lima | Rios met".
func (p *Parser) openingEnds(s *Sentence, np *NP, end int32) bool {
	items := s.Items
	if len(items) > 1 && items[0].Kind == ISub && items[1].Kind == IPrep {
		items = items[1:]
	} else if s.Tag(s.First) != Prep {
		return false
	}
	if n := len(items); n == 0 || items[n-1].Kind != IPrep {
		return false
	}
	switch last := &s.Parts[len(s.Parts)-1]; last.Kind {
	case PNoun, PEvent:
		if last.Role || s.Doc.Tokens[last.First].Capital && (last.Kind != PEvent || np.Det != p.v.the) {
			return false
		}
	case PEntity:
		if last.Is(lexicon.NamedEvent) && np.Det == p.v.the || p.throughout(s, np, last) { // "During the Gulf War | Canada sent"
			break
		}
		if int32(len(s.Parts)) > np.PFirst+1 || last.Is(lexicon.Demonym) || !last.Is(lexicon.Place) && !last.Is(lexicon.State) && !last.Is(lexicon.Metonym) {
			return false
		}
	default:
		return false
	}
	for end = p.pairEnds(s, end); end < s.Last && s.Tag(end) == Adv; end++ {
	}
	return p.verbAt(s, end) && !slices.ContainsFunc(items, func(x Item) bool { return x.Kind != IPrep && x.Kind != INP })
}

// namedEnd is where a part ends with the name that follows it if it is a title with a
// capital, "President | Ana Silva"; where the part itself does otherwise.
func (p *Parser) namedEnd(s *Sentence, part Part) int32 {
	if part.Kind != POffice || part.Last >= s.Last || !s.Doc.Tokens[part.First].Capital {
		return part.Last
	}
	if name, ok := p.namePart(s, part.Last, true); ok && name.Is(lexicon.Leader) {
		return name.Last
	}
	return part.Last + p.nameRun(s, part.Last)
}

// officerEnd is where a title ends with the name that follows it, with or without whose it is before:
// "Peruvian President Ana Silva"; where part begins for what is none.
func (p *Parser) officerEnd(s *Sentence, part Part) int32 {
	at := part
	if part.Kind == PEntity && part.Last < s.Last {
		at, _ = p.namePart(s, part.Last, true)
	}
	if at.Kind == POffice && at.Last < s.Last && s.Doc.Tokens[at.Last].Capital {
		return max(at.Last+p.nameRun(s, at.Last), p.namedEnd(s, at))
	}
	return part.First
}

// dates says whether a date that begins a noun phrase is of what comes next: "the
// 1951 | Japan treaty", "Russia's February 2022 | invasion", "the November 27 | deal",
// "the June 29 | NATO summit", not "in the 1990s | Iraq".
func (p *Parser) dates(s *Sentence, np *NP, date *Part, next Part) bool {
	if np.PossNP >= 0 || np.PossWord != 0 {
		return true
	}
	if np.Det != p.v.the && np.Det != p.v.a && np.Det != p.v.an || strings.HasSuffix(s.Doc.Of(int(date.Last-1)), "s") {
		return false
	}
	if next.Kind == PEntity && next.Last < s.Last {
		if after, ok := p.namePart(s, next.Last, true); ok && after.Kind == PEvent {
			return true
		}
	}
	return next.Kind == PEvent || date.Last <= date.First+2 && IsYear(s.Doc.Of(int(date.Last-1)))
}

// throughout says whether a body stands for its meeting in the phrase that opens the sentence: "Throughout the
// G20 | President Silva stressed".
func (p *Parser) throughout(s *Sentence, np *NP, last *Part) bool {
	if !last.Is(lexicon.Org) || np.Det != p.v.the || int32(len(s.Parts)) > np.PFirst+1 || np.First != s.First+1 {
		return false
	}
	switch p.lex.Word(s.Words[s.First]).Text {
	case "throughout", "during", "at":
		return true
	}
	return false
}
