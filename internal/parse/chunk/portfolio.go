package chunk

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// charge lets a title go on with what its bearer is in charge of: "Minister of Trade | and Industry", "Adviser | for Clean
// Energy".
func (r *nameReader) charge(part *syntax.Part) {
	s, last := r.s, r.last
	if last > r.j+2 {
		for r.moreOfCharge(s, part.Ref, part.Last) {
			part.Last++
		}
		if part.Last = r.portfolio(s, part.Last); part.Last > last {
			return
		}
	}
	prep := r.next()
	if last+1 >= s.Last || prep != r.V.Of && prep != r.V.For || r.ministry(part) || prep != r.V.For {
		return
	}
	if end := r.affairs(s, last+1); end > 0 {
		part.Last = end
		return
	}
	if end := r.field(s, last+1); end > last+1 {
		all := r.portfolio(s, end)
		named := r.givenAt(s, all) || all > end && all < s.Last && s.Doc.Tokens[all].Kind == text.Comma && r.givenAt(s, all+1)
		if all > end && end == last+2 && r.Lex.Word(s.Words[last+1]).Adj || named { // "Director General for Economic, Financial and Climate Policy", "Adviser for Clean Energy | John Hart", "for Trade and Enlargement Talks, Eva Holm"
			part.Last = all
		}
	}
}

// ministry lets the title of a minister, or of one below him, go on with the fields of government that stand behind "of"
// or "for": "Minister | of Hydraulics", "Assistant Secretary | of Defense for Special Operations"; it says whether it does.
func (r *nameReader) ministry(part *syntax.Part) bool {
	s, last := r.s, r.last
	minister := false
	switch r.Lex.Offices[part.Ref].ID {
	case "minister", "secretary-of-state", "minister-of-state":
		minister = true
	case "undersecretary", "vice-minister", "assistant-secretary", "state-secretary":
	default:
		return false
	}
	end := r.field(s, last+1)
	if end == last+1 {
		return false
	}
	all := r.portfolio(s, end)
	if all == end && end+1 < s.Last && s.Words[end] == r.V.For && r.next() == r.V.Of {
		if to := r.field(s, end+1); to > end+1 && to < s.Last && s.Tag(to) != syntax.Clitic {
			all = r.portfolio(s, to)
		}
	}
	switch {
	case all > end:
		part.Last = all
		if minister {
			part.Ref = r.Minister // a "Secretary of State for Trade and Industry" is no foreign minister
		}
	case minister && (r.givenAt(s, end) || r.OfficeAt(s, end-1) || r.orgAt(s, last+1)): // "Minister of Hydraulics | Ana Rios", "of Solidarity"
		part.Last = end
	default:
		return false
	}
	return true
}

// portfolio is where a title ends that goes on from token i: "Minister of Trade |
// and Industry", "Minister for Trade |, Tourism and Investment".
func (p *Pass) portfolio(s *syntax.Sentence, i int32) int32 {
	if !s.Doc.Tokens[i-1].Capital {
		return i
	}
	if i < s.Last && s.Doc.Tokens[i].Capital {
		switch p.Lex.Word(s.Words[i]).Text {
		case "division", "department", "ministry": // "Minister of Petroleum Division"
			return i + 1
		}
	}
	k := i
	for k+1 < s.Last && s.Doc.Tokens[k].Kind == text.Comma {
		end := p.field(s, k+1)
		if end == k+1 {
			break
		}
		k = end
	}
	if k > i && k < s.Last && s.Doc.Tokens[k].Kind == text.Comma && k+1 < s.Last && s.Words[k+1] != 0 && s.Tag(k+1) == syntax.Conj {
		k++ // ", and Communities"
	}
	if k >= s.Last || s.Words[k] == 0 || s.Tag(k) != syntax.Conj {
		return i
	}
	if end := p.field(s, k+1); end > k+1 {
		return end
	}
	if k+2 < s.Last && s.Words[k+1] == p.V.The && s.Doc.Tokens[k+2].Capital && !s.Doc.Tokens[min(k+3, s.Last-1)].Capital && !p.OfficeAt(s, k+2) { // "and the Pacific", "and the Environment"
		_, senses := p.Lex.Match(s.Doc, s.Words, int(k+2), int(s.Last), nil)
		if w := p.Lex.Word(s.Words[k+2]); w.Is(lexicon.Charge) || w.Noun && w.Plural || syntax.HasClass(senses, lexicon.Bloc) || syntax.HasClass(senses, lexicon.Place) {
			return k + 3
		}
	}
	return i
}

// responsible is where a title ends behind which "responsible for" stands at token i, with what its bearer sees to: "Minister
// | Responsible for Monitoring of Government Programmes | Ana Rios"; 0 where it is not that.
func (p *Pass) responsible(s *syntax.Sentence, i int32) int32 {
	if i+2 >= s.Last || p.Lex.Word(s.Words[i]).Text != "responsible" || s.Words[i+1] != p.V.For {
		return 0
	}
	end := p.field(s, i+2)
	for end > i+2 && end+1 < s.Last && (s.Words[end] == p.V.Of || s.Words[end] != 0 && p.Lex.Word(s.Words[end]).Text == "and") {
		next := p.field(s, end+1)
		if next == end+1 {
			break
		}
		end = next
	}
	if end == i+2 {
		return 0
	}
	return end
}

// portfolios is where the title of a minister of several things ends that begins with the first of them at token i:
// "Environment, Water and Climate Minister"; 0 for none.
func (p *Pass) portfolios(s *syntax.Sentence, i int32) int32 {
	const longest = 14 // tokens
	d := s.Doc
	joined := false // "and" stands before the last
	for k := i; k < min(i+longest, s.Last); k++ {
		t, w := &d.Tokens[k], p.Lex.Word(s.Words[k])
		begins := k == i || d.Tokens[k-1].Kind == text.Comma || s.Tag(k-1) == syntax.Conj
		switch {
		case t.Kind == text.Comma || s.Words[k] != 0 && w.Text == "and":
			if k == i || begins && (t.Kind == text.Comma || d.Tokens[k-1].Kind != text.Comma) {
				return 0
			}
			joined = t.Kind != text.Comma
		case t.Kind != text.Word || !t.Capital || t.AllCaps && s.Heading || !p.ofField(s, k):
			return 0
		case w.Text == "minister":
			if begins || !joined {
				return 0
			}
			return k + 1
		}
	}
	return 0
}

// moreOfCharge says whether the word at token i goes on what a minister is for, whose title could end before it: "Minister of
// Climate | Resilience", "Minister of War | Veterans Ana Rios", not "Minister of War | Rivers".
func (p *Pass) moreOfCharge(s *syntax.Sentence, office, i int32) bool {
	if i >= s.Last || !strings.HasPrefix(p.Lex.Offices[office].ID, "minister") && !strings.HasSuffix(p.Lex.Offices[office].ID, "-minister") || !s.Doc.Tokens[i].Capital || s.Doc.Tokens[i].AllCaps || !s.Doc.Tokens[i-1].Capital {
		return false
	}
	w := p.Lex.Word(s.Words[i])
	if !w.Noun || w.Given || p.OfficeAt(s, i) || i+1 < s.Last && s.Tag(i+1) == syntax.Clitic {
		return false
	}
	return w.Is(lexicon.Charge) || w.Abstract() || w.Plural && (p.givenAt(s, i+1) || i+1 < s.Last && s.Words[i+1] == p.V.Of)
}

// orgAt says whether the name of an organization begins at token i.
func (p *Pass) orgAt(s *syntax.Sentence, i int32) bool {
	_, senses := p.LookUp(s, i, s.Last)
	return syntax.HasClass(senses, lexicon.Org)
}

// ofField says whether the capitalised word at token i can be of what a minister sees to, or is "Minister".
func (p *Pass) ofField(s *syntax.Sentence, i int32) bool {
	w := p.Lex.Word(s.Words[i])
	switch {
	case p.Lex.In(lexicon.Portfolio, s.Words[i]):
		return true
	case p.Lex.In(lexicon.NoPortfolio, s.Words[i]):
		return false // "Director of the Foreign Affairs Commission and Foreign Minister X"
	}
	if s.Words[i] == 0 {
		of := s.Doc.Of(int(i))
		return strings.HasSuffix(of, "al") || strings.HasSuffix(of, "ary") // "Infrastructural", "Tertiary"
	}
	if !w.Noun && !w.Adj || w.Given || w.Closed != 0 || p.OfficeAt(s, i) && p.Lex.Word(s.Words[min(i+1, s.Last-1)]).Text != "minister" {
		return false
	}
	n, senses := p.Lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	return !syntax.HasClass(senses, lexicon.State) && !syntax.HasClass(senses, lexicon.Leader) && !syntax.HasClass(senses, lexicon.Demonym) && !syntax.HasClass(senses, lexicon.Metonym) && (n == 1 && w.Noun && !s.Doc.Tokens[i].AllCaps || !syntax.HasClass(senses, lexicon.Org))
}

// field is where the capitalised words end that from token i name a field of government:
// "Industry", "Industrial Strategy".
func (p *Pass) field(s *syntax.Sentence, i int32) int32 {
	k := i
	for ; k < s.Last; k++ {
		t := &s.Doc.Tokens[k]
		w := p.Lex.Word(s.Words[k])
		if k > i && k+1 < s.Last && s.Doc.Tokens[k+1].Capital && t.Kind != text.Word && (t.Joined && s.Doc.Tokens[k+1].Joined || s.Doc.Of(int(k)) == "/") {
			continue // "Special Operations/Low-|Intensity"
		}
		if n, _ := s.FolkAbroad(p.Lex, k); n > 0 {
			k += n - 1
			continue // "Foreign Affairs and Gambians Abroad"
		}
		if t.Capital && w.Text == "francophonie" || k == i && p.strangeField(s, k) {
			continue // "Foreign Affairs, International Cooperation and | Francophonie"
		}
		if t.Kind != text.Word || !t.Capital || !w.Noun && !w.Adj || w.Given || k == i && p.OfficeAt(s, k) || k > i && w.Has(lexicon.Former) {
			break // "Minister for Trade | Retired General X"
		}
		if n, senses := p.Lex.Match(s.Doc, s.Words, int(k), int(s.Last), nil); syntax.HasClass(senses, lexicon.State) || syntax.HasClass(senses, lexicon.Org) && !(n == 1 && w.Noun && !t.AllCaps) || syntax.HasClass(senses, lexicon.Leader) {
			break
		}
	}
	return k
}

// strangeField says whether a word that no dictionary has stands at token i for a field of government, before what goes on
// its name or the minister's: "Minister of | Bumiputera Ana Rios".
func (p *Pass) strangeField(s *syntax.Sentence, i int32) bool {
	w := p.Lex.Word(s.Words[i])
	if t := &s.Doc.Tokens[i]; t.Kind != text.Word || !t.Capital || t.AllCaps || i+1 >= s.Last || w.Known() || w.Given {
		return false
	}
	if n, _ := p.Lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil); n > 0 {
		return false
	}
	next := p.Lex.Word(s.Words[i+1])
	return p.givenAt(s, i+1) || s.Doc.Tokens[i+1].Capital && next.Noun && next.Plural && !next.Given
}

// givenAt says whether a given name and what follows it with a capital stand at token i.
func (p *Pass) givenAt(s *syntax.Sentence, i int32) bool {
	return i+1 < s.Last && s.Doc.Tokens[i].Capital && p.Lex.Word(s.Words[i]).Given && s.Doc.Tokens[i+1].Kind == text.Word && s.Doc.Tokens[i+1].Capital
}

// affairs is where the affairs end that from token i a title is for: "Assistant Secretary of
// State for | East Asian and Pacific Affairs"; 0 for none.
func (p *Pass) affairs(s *syntax.Sentence, i int32) int32 {
	const longest = 9 // words of a bureau's name
	for k := i; k < min(i+longest, s.Last); k++ {
		t := &s.Doc.Tokens[k]
		switch {
		case t.Kind == text.Word && t.Capital:
			if p.Lex.Word(s.Words[k]).Text == "affairs" {
				return k + 1
			}
		case k > i && (t.Kind == text.Comma || s.Words[k] != 0 && s.Tag(k) == syntax.Conj):
		default:
			return 0
		}
	}
	return 0
}
