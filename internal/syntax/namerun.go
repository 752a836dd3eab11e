package syntax

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// nameRun measures the run of capitalised words at j that no dictionary has.
// It stops before a title, before a dictionary name, and where ordinary words
// give way to a person's name.
func (p *Parser) nameRun(s *Sentence, j int32) int32 {
	d := s.Doc
	i := j
	orgLike := false
	for i < s.Last {
		t := &d.Tokens[i]
		w := p.lex.Word(s.Words[i])
		if t.Kind == text.Number && i > j && (t.Joined || i+1 < s.Last && p.lex.Head(s.Words[i+1])&lexicon.Civil != 0 && d.Tokens[i+1].Capital) { // "Kama 24 LLC"
			i++
			continue
		}
		if t.Kind == text.OpenQuote && i > j && i+3 < s.Last && d.Tokens[i+1].Capital && d.Tokens[i+2].Kind == text.CloseQuote && s.Tag(i+3) == Name && d.Tokens[i+3].Capital {
			i += 3 // `Margaret "Meg" Whitman`
			continue
		}
		if i > j && i+1 < s.Last && t.Kind != text.Word && p.hamza(d, i) {
			i++ // "Mohammed Shia' al-Sudani"
			continue
		}
		if i > j && p.withinFirm(s, i) {
			i++
			continue
		}
		if t.Kind != text.Word {
			// "Joseph R. Biden, Jr."
			if t.Kind == text.Comma && i+1 < s.Last && i > j {
				switch strings.TrimSuffix(strings.ToLower(d.Of(int(i+1))), ".") {
				case "jr", "sr", "ltd", "inc", "llc", "l.l.c", "l.l.p", "plc", "corp": // and "Delta Trading Co., Ltd."
					i += 2
					continue
				case "ii", "iii", "iv":
					if d.Tokens[i+1].AllCaps && i > j+1 {
						i += 2 // "Richard H. Riley, IV"
						continue
					}
				}
			}
			break
		}
		if t.Joined && i > j {
			i++
			continue
		}
		if !t.Capital {
			// particles between names: "Lula da Silva", "von Bethmann"
			if i > j && p.particleAt(s, i) {
				i++
				continue
			}
			break
		}
		if w.Closed&lexicon.Month != 0 && i > j && p.lex.Word(s.Words[i-1]).Given && p.dateAt(s, i) == 0 {
			i++ // "Karl August von Hardenberg"
			continue
		}
		if s.Tag(i) != Name {
			break
		}
		if i > j && w.Closed&lexicon.Letters != 0 {
			break // "Lena Holm | OBE"
		}
		if i > j && w.Closed&lexicon.Honorific != 0 && t.End-t.Start > 2 && d.Text[t.End-1] == '.' && i+1 < s.Last && d.Tokens[i+1].Capital {
			break // "National Drug Control Policy | Dr. Rahul Gupta"
		}
		if i > j {
			n, senses := p.lex.Match(d, s.Words, int(i), int(s.Last), p.senses)
			p.senses = senses
			if n == 1 && hasClass(senses, lexicon.Office) && !p.titledRun(s, j) && p.firmAhead(s, i) {
				orgLike = true
				i++ // "Delta General Trading", "Orkan General Insurance"
				continue
			}
			if n == 1 && w.Is(lexicon.Organ) && hasClass(senses, lexicon.Org) && p.ordinaryRun(s, j, i) && !p.ofParty(s, j, i) {
				orgLike = true
				i++ // "the National Democratic Congress" is another than Congress
				continue
			}
			if n == 1 && p.givenShah(s, i) {
				i++ // "Hassan Shah Frogh"
				continue
			}
			if n > 0 && !hasClass(senses, lexicon.Phrase) && p.lex.Head(s.Words[i-1])&lexicon.Post == 0 { // "the Consulate General"
				personal := !orgLike && p.allPersonal(s, j, i)
				surname := i == j+2 && (p.allPersonal(s, j, j+1) && s.Words[j+1] == 0 || !p.lex.Word(s.Words[j]).Known() && !p.lex.Word(s.Words[j+1]).Known()) // "Tomás Ferreyra Lagos", "Madhav Kumar Nepal"
				if (personal && hasClass(senses, lexicon.Office) || (personal || surname) && hasClass(senses, lexicon.Offices)) && n == 1 && !p.capitalSoon(s, i) {
					i++ // "Julie Bishop of Australia", "Carlos Saavedra Lamas"
					break
				}
				if n == 1 && hasClass(senses, lexicon.EventHead) && p.behindInitial(s, i) {
					i++ // "Douglas J. Strike"
					continue
				}
				if (personal || surname) && n == 1 && hasClass(senses, lexicon.Org) && !t.AllCaps {
					i++ // "Anatoly Antonov", of whose name there is a maker of aircraft
					continue
				}
				onlyPlace := n == 1 && strings.Count(d.Of(int(i)), ".") < 2 && !hasClass(senses, lexicon.Office) && !hasClass(senses, lexicon.Demonym) && !hasClass(senses, lexicon.Leader) && !hasClass(senses, lexicon.EventHead) && !hasClass(senses, lexicon.Offices) && !hasClass(senses, lexicon.Org) && !hasClass(senses, lexicon.BlocAdj)
				within := !d.Tokens[i-1].Capital && !slices.ContainsFunc(senses, func(x lexicon.Sense) bool { return x.Class != lexicon.Place }) // "Companhia Vale do | Rio Doce"
				if !(onlyPlace && (personal || surname || within || p.titledRun(s, j))) {
					break
				}
			}
			// "Homeland Security | Blas Nunez-Neto"
			prev := p.lex.Word(s.Words[i-1])
			goesOn := i+1 < s.Last && d.Tokens[i+1].Kind == text.Word && d.Tokens[i+1].Capital
			if prev.Known() && !prev.Given && prev.Closed == 0 && (s.Words[i] == 0 || !w.Known() || w.Given && (!w.Noun && !w.Adj || p.initialAt(s, i+1))) && p.ordinaryRun(s, j, i) &&
				(goesOn && (i > j+1 || p.lex.Head(s.Words[j]) != 0 || p.afterOffice(s, -1) && !p.bodyAhead(s, i)) || !goesOn && s.Words[i] == 0 && p.ministersField(s)) {
				break // also "Minister for European Integration | Joksimovic"
			}
		}
		if w.Known() && !w.Given {
			orgLike = true
		}
		i++
	}
	return max(i-j, 1)
}

// hamza says whether token i is the sign that ends an Arabic name before its article.
func (p *Parser) hamza(d *text.Document, i int32) bool {
	if c := d.Of(int(i)); c != "'" && c != "’" && c != "ʿ" && c != "ʼ" {
		return false
	}
	switch strings.ToLower(d.Of(int(i + 1))) {
	case "al", "el", "as", "ad":
		return true
	}
	return false
}

// ministersField says whether what is read now is what a minister's title says he is for,
// behind which only a surname can come: "Minister for European Integration | Vulin".
func (p *Parser) ministersField(s *Sentence) bool {
	n := len(s.Items)
	if n < 2 || s.Items[n-1].Kind != IPrep || s.Items[n-2].Kind != INP {
		return false
	}
	h := s.HeadPart(s.Items[n-2].Ref)
	return h != nil && h.Kind == POffice && !h.Plural && p.lex.Offices[h.Ref].Kind == lexicon.Minister
}

// firmAhead says whether the capitalised words behind token i end with what companies
// are called by, the next of them no name that people are given.
func (p *Parser) firmAhead(s *Sentence, i int32) bool {
	for k := i + 1; k < s.Last && k < i+5 && s.Doc.Tokens[k].Kind == text.Word && s.Doc.Tokens[k].Capital; k++ {
		if w := p.lex.Word(s.Words[k]); w.Given || !w.Known() {
			return false
		}
		if p.lex.Head(s.Words[k])&lexicon.Civil != 0 {
			return true
		}
	}
	return false
}

// withinFirm says whether the mark at token i stands between two words of the name of a company or a club: "Orkan | / | Delta Corp",
// "the Boys | & | Girls Club".
func (p *Parser) withinFirm(s *Sentence, i int32) bool {
	switch t := s.Doc.Tokens; {
	case i+1 >= s.Last || t[i].Kind == text.Word:
		return false
	case s.Doc.Of(int(i)) != "&" && !(s.Doc.Of(int(i)) == "/" && t[i-1].End == t[i].Start && t[i].End == t[i+1].Start):
		return false
	}
	return p.bodyAhead(s, i+1)
}

// bodyAhead says whether the words with capitals from token i on come to one for a company or another body.
func (p *Parser) bodyAhead(s *Sentence, i int32) bool {
	const longest = 5 // words
	for k := i; k < s.Last && k < i+longest && s.Doc.Tokens[k].Kind == text.Word && s.Doc.Tokens[k].Capital; k++ {
		if p.lex.Head(s.Words[k])&(lexicon.Civil|lexicon.OrgHead|lexicon.Body) != 0 {
			return true
		}
		if p.officeAt(s, k) {
			return false
		}
	}
	return false
}

// ofParty says whether the one word from token j to i only tells whose majority a parliament
// has: "the Republican Congress".
func (p *Parser) ofParty(s *Sentence, j, i int32) bool {
	w := p.lex.Word(s.Words[j])
	return i == j+1 && (p.lex.Head(s.Words[j])&lexicon.Partisan != 0 || w.Text == "first" || w.Text == "new" || w.Text == "old")
}

// ordinaryRun says whether all words of a run are ordinary ones.
func (p *Parser) ordinaryRun(s *Sentence, j, i int32) bool {
	for k := j; k < i; k++ {
		if !p.lex.Word(s.Words[k]).Known() {
			return false
		}
	}
	return true
}

// allPersonal says whether all words of a run can be a person's names.
func (p *Parser) allPersonal(s *Sentence, j, i int32) bool {
	for k := j; k < i; k++ {
		w := p.lex.Word(s.Words[k])
		t := s.Doc.Tokens[k]
		if !(w.Given || t.End-t.Start == 2 && s.Doc.Text[t.End-1] == '.' || k > j && w.Closed&lexicon.Particle != 0) { // "Eduardo | Dos | Santos"
			return false
		}
	}
	return true
}
