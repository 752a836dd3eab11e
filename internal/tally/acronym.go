package tally

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
func (t *Tally) acronyms(sentences []*syntax.Sentence) {
	var own map[string][]lexicon.Sense // made where it is first needed: most articles introduce none
	note := func(short string, senses []lexicon.Sense) {
		if own == nil {
			own = make(map[string][]lexicon.Sense)
		}
		own[short] = senses
	}
	for _, s := range sentences {
		for i := range s.Parts {
			full := &s.Parts[i]
			at := full.Last // "(SDF)"
			if at+2 >= s.Last || s.Doc.Tokens[at].Kind != text.Open || !s.Doc.Tokens[at+1].AllCaps || s.Doc.Tokens[at+2].Kind != text.Close {
				continue
			}
			short := s.Doc.Of(int(at + 1))
			begins := introduces(s, at, short)
			if begins < 0 && !full.Is(lexicon.Org) && t.lex.Head(s.Words[at-1])&lexicon.OrgHead != 0 { // by its name in another language
				for begins = at - 1; begins > s.First && s.Doc.Tokens[begins-1].Capital && s.Doc.Tokens[begins-1].Kind == text.Word; {
					begins--
				}
			}
			switch {
			case begins < 0:
			case full.Kind == syntax.PEntity && full.Is(lexicon.Org):
				note(short, full.Senses)
			case i+1 < len(s.Parts) && isAcronym(s, &s.Parts[i+1]) && !t.alsoCalled(s.Parts[i+1].Senses, s.Text(begins, at)):
				note(short, nil)
			case (i+1 == len(s.Parts) || s.Parts[i+1].First > at+1) && !full.Is(lexicon.Org) && strings.Contains(s.Text(max(s.First, full.First-1), full.Last), " "):
				note(short, nil) // "the Armed Forces of Peru (AFP) spokesman": the brackets belong to his title
			}
		}
	}
	if own == nil {
		return
	}
	for _, s := range sentences {
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

// alsoCalled says whether a name could be one of several senses', spelled out in words that the dictionaries do not have: it ends as
// that does, and has one more word of it where both have some; "the Slovak National Party (SNS)" is not the Serbian Progressive Party.
func (t *Tally) alsoCalled(senses []lexicon.Sense, name string) bool {
	words := strings.Fields(strings.ToLower(name))
	return slices.ContainsFunc(senses, func(x lexicon.Sense) bool {
		e := &t.lex.Entities[x.Ref]
		like := func(known string) bool {
			others := strings.Fields(strings.ToLower(known))
			if words[len(words)-1] != others[len(others)-1] {
				return false
			}
			shared := func(w string) bool { return slices.Contains(others[:len(others)-1], w) }
			return len(words) < 3 || len(others) < 3 || slices.ContainsFunc(words[:len(words)-1], shared)
		}
		return like(e.Name) || slices.ContainsFunc(e.Aliases, like)
	})
}

// isAcronym says whether a part is an acronym by which the dictionaries know an
// organization.
func isAcronym(s *syntax.Sentence, p *syntax.Part) bool {
	return p.Kind == syntax.PEntity && p.Last-p.First == 1 && s.Doc.Tokens[p.First].AllCaps && p.Is(lexicon.Org)
}

// introduces is where the words before token i begin whose capitals are those of an
// acronym, which may leave out where the body is: "Front for the Liberation of Chad (FLC)", "Commission for
// Control in Laos (CC)"; -1 where they are not.
func introduces(s *syntax.Sentence, i int32, short string) int32 {
	left, k := short, i
	if where := i - 2; where > s.First && s.Tag(where) == syntax.Prep && s.Doc.Tokens[i-1].Capital && !strings.HasSuffix(short, s.Doc.Of(int(i - 1))[:1]) {
		k = where
	}
	for left != "" {
		if k--; k < s.First {
			return -1
		}
		word := s.Doc.Of(int(k))
		switch {
		case s.Doc.Tokens[k].Capital && strings.HasSuffix(left, word[:1]):
			left = left[:len(left)-1]
		case !s.Doc.Tokens[k].Capital && len(word) <= 3:
		default:
			return -1
		}
	}
	return k
}
