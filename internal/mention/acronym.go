package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// acronyms gives the acronyms that the article itself introduces behind a full name the
// sense of that name, where the dictionaries know them as another's: "the Syrian
// Democratic Forces (SDF)" are no Self-Defense Forces.
func (d *Document) acronyms() {
	var own map[string][]lexicon.Sense // made where it is first needed: most articles introduce none
	note := func(short string, senses []lexicon.Sense) {
		if own == nil {
			own = make(map[string][]lexicon.Sense)
		}
		own[short] = senses
	}
	for _, s := range d.Sentences {
		for i := range s.Parts {
			full := &s.Parts[i]
			at := full.Last // "(SDF)"
			if at+2 >= s.Last || s.Doc.Tokens[at].Kind != text.Open || !s.Doc.Tokens[at+1].AllCaps || s.Doc.Tokens[at+2].Kind != text.Close {
				continue
			}
			short := s.Doc.Of(int(at + 1))
			switch {
			case !introduces(s, at, short):
			case full.Kind == syntax.PEntity && full.Is(lexicon.Org):
				note(short, full.Senses)
			case i+1 < len(s.Parts) && isAcronym(s, &s.Parts[i+1]) && !d.endsWith(s.Parts[i+1].Senses, s.Doc.Of(int(at-1))):
				note(short, nil)
			case (i+1 == len(s.Parts) || s.Parts[i+1].First > at+1) && !full.Is(lexicon.Org) && strings.Contains(s.Text(max(s.First, full.First-1), full.Last), " "):
				note(short, nil) // "the Armed Forces of Peru (AFP) spokesman": the brackets belong to his title
			}
		}
	}
	if own == nil {
		return
	}
	for _, s := range d.Sentences {
		for i := range s.Parts {
			p := &s.Parts[i]
			if !isAcronym(s, p) {
				continue
			}
			if senses, found := own[s.Text(p.First, p.Last)]; found && senses != nil {
				p.Senses = senses
			} else if found {
				p.Kind, p.Senses = syntax.PName, nil
			}
		}
	}
}

// endsWith says whether a word ends the name of one of several senses: then the
// article spells that out in words the dictionaries do not have.
func (d *Document) endsWith(senses []lexicon.Sense, word string) bool {
	return slices.ContainsFunc(senses, func(x lexicon.Sense) bool {
		e := &d.lex.Entities[x.Ref]
		ends := func(name string) bool { return strings.EqualFold(lastWord(name), word) }
		return ends(e.Name) || slices.ContainsFunc(e.Aliases, ends)
	})
}

// isAcronym says whether a part is an acronym by which the dictionaries know an
// organization.
func isAcronym(s *syntax.Sentence, p *syntax.Part) bool {
	return p.Kind == syntax.PEntity && p.Last-p.First == 1 && s.Doc.Tokens[p.First].AllCaps && p.Is(lexicon.Org)
}

// introduces says whether the capitals of the words before token i are those of an
// acronym: "Front for the Liberation of Chad (FLC)".
func introduces(s *syntax.Sentence, i int32, short string) bool {
	left := short
	for k := i - 1; k >= s.First && left != ""; k-- {
		word := s.Doc.Of(int(k))
		switch {
		case s.Doc.Tokens[k].Capital && strings.HasSuffix(left, word[:1]):
			left = left[:len(left)-1]
		case !s.Doc.Tokens[k].Capital && len(word) <= 3:
		default:
			return false
		}
	}
	return left == ""
}
