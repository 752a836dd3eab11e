package chunk

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// nameRun measures the run of capitalised words at j that no dictionary has.
// It stops before a title, before a dictionary name, and where ordinary words
// give way to a person's name.
func (p *Pass) nameRun(s *syntax.Sentence, j int32) int32 {
	r := run{Pass: p, s: s, j: j, i: j}
	for r.i < s.Last && !r.ended {
		n := r.next()
		if n == 0 {
			break
		}
		r.i += n
	}
	return max(r.i-j, 1)
}

// run is the walk over a run of capitalised words.
type run struct {
	*Pass
	s       *syntax.Sentence
	j       int32 // where the run begins
	i       int32 // the token to tell of
	orgLike bool  // some words are not what people are called
	ended   bool  // with the token told of last
}

// next is how many tokens at i go on with the run; 0 where it ends before them.
func (r *run) next() int32 {
	p, s, i, j := r.Pass, r.s, r.i, r.j
	t := &s.Doc.Tokens[i]
	w := p.Lex.Word(s.Words[i])
	switch inside := i > j; {
	case t.Kind != text.Word:
		return r.pastMark()
	case inside && t.Joined:
		return 1
	case !t.Capital:
		if inside && p.particleAt(s, i) {
			return 1 // "Lula da Silva", "von Bethmann"
		}
		return 0
	case inside && p.particleAt(s, i-1):
		return 1 // "Tarek bin Sultan"
	case inside && w.Closed&lexicon.Month != 0 && p.Lex.Word(s.Words[i-1]).Given && p.dateAt(s, i) == 0:
		return 1 // "Karl August von Hardenberg"
	case s.Tag(i) != syntax.Name:
		return 0
	case inside && w.Closed&lexicon.Letters != 0:
		return 0 // "Lena Holm | OBE"
	case inside && w.Closed&lexicon.Honorific != 0 && t.End-t.Start > 2 && s.Doc.Text[t.End-1] == '.' && r.capitalNext():
		return 0 // "National Drug Control Policy | Dr. Rahul Gupta"
	case inside:
		switch r.listed() {
		case goesOn:
			return 1
		case endsWith:
			r.ended = true
			return 1
		case endsBefore:
			return 0
		}
		if r.personBehind() {
			return 0
		}
	}
	if w.Known() && !w.Given {
		r.orgLike = true
	}
	return 1
}

// capitalNext says whether a capital begins what stands behind token i.
func (r *run) capitalNext() bool { return r.i+1 < r.s.Last && r.s.Doc.Tokens[r.i+1].Capital }

// pastMark is how many tokens from i on a number, a mark or what one encloses has within a name: "Kama | 24 | LLC"; 0 where none goes on.
func (r *run) pastMark() int32 {
	p, s, i := r.Pass, r.s, r.i
	d, left := s.Doc, s.Last-i-1 // tokens behind
	switch t := d.Tokens[i:]; {
	case i == r.j:
		return 0
	case t[0].Kind == text.Number && (t[0].Joined || left > 0 && t[1].Capital && p.Lex.Head(s.Words[i+1])&lexicon.Civil != 0):
		return 1 // "Kama 24 LLC"
	case t[0].Kind == text.OpenQuote && left > 2 && t[1].Capital && t[2].Kind == text.CloseQuote && s.Tag(i+3) == syntax.Name && t[3].Capital:
		return 3 // `Margaret "Meg" Whitman`
	case left > 0 && p.hamza(d, i):
		return 1 // "Mohammed Shia' al-Sudani"
	case p.withinFirm(s, i):
		return 1
	case t[0].Kind == text.Comma && left > 0:
		switch strings.TrimSuffix(strings.ToLower(d.Of(int(i+1))), ".") {
		case "jr", "sr", "ltd", "inc", "llc", "l.l.c", "l.l.p", "plc", "corp": // "Joseph R. Biden, Jr.", "Delta Trading Co., Ltd."
			return 2
		case "ii", "iii", "iv":
			if t[1].AllCaps && i > r.j+1 {
				return 2 // "Richard H. Riley, IV"
			}
		}
	}
	return 0
}

// fate says what becomes of a run of capitalised words at one of them.
type fate uint8

const (
	untold fate = iota
	goesOn
	endsWith
	endsBefore
)

// listed says what becomes of a run at a word behind its first that the dictionaries may have: "Hassan | Shah | Frogh" goes on.
func (r *run) listed() fate {
	p, s, i, j := r.Pass, r.s, r.i, r.j
	n, senses := p.LookUp(s, i, s.Last)
	switch alone := n == 1; {
	case alone && syntax.HasClass(senses, lexicon.Office) && !p.titledRun(s, j) && p.firmAhead(s, i),
		alone && p.Lex.Word(s.Words[i]).Is(lexicon.Organ) && syntax.HasClass(senses, lexicon.Org) && p.ordinaryRun(s, j, i) && !p.ofParty(s, j, i):
		r.orgLike = true
		return goesOn // "Delta General Trading", "Orkan General Insurance"; "the National Democratic Congress" is another than Congress
	case alone && p.givenShah(s, i):
		return goesOn // "Hassan Shah Frogh"
	case n == 0 || syntax.HasClass(senses, lexicon.Phrase) || p.Lex.Head(s.Words[i-1])&lexicon.Post != 0: // "the Consulate General"
		return untold
	case alone:
		return r.homonym(senses)
	}
	return endsBefore
}

// homonym says what becomes of a run at one word that the dictionaries have, which may be somebody's surname all the same:
// "Julie | Bishop", "Anatoly | Antonov".
func (r *run) homonym(senses []lexicon.Sense) fate {
	p, s, i, j := r.Pass, r.s, r.i, r.j
	personal := !r.orgLike && p.allPersonal(s, j, i)
	surname := personal || i == j+2 && (p.allPersonal(s, j, j+1) && s.Words[j+1] == 0 || !p.Lex.Word(s.Words[j]).Known() && !p.Lex.Word(s.Words[j+1]).Known()) // "Tomás Ferreyra Lagos", "Madhav Kumar Nepal"
	switch {
	case (personal && syntax.HasClass(senses, lexicon.Office) || surname && syntax.HasClass(senses, lexicon.Offices)) && !p.capitalSoon(s, i):
		return endsWith // "Julie Bishop of Australia", "Carlos Saavedra Lamas"
	case syntax.HasClass(senses, lexicon.EventHead) && p.behindInitial(s, i):
		return goesOn // "Douglas J. Strike"
	case surname && syntax.HasClass(senses, lexicon.Org) && !s.Doc.Tokens[i].AllCaps:
		return goesOn // "Anatoly Antonov", of whose name there is a maker of aircraft
	case strings.Count(s.Doc.Of(int(i)), ".") > 1 || slices.ContainsFunc(senses, morePlace):
		return endsBefore
	case surname || p.titledRun(s, j):
		return untold
	case !s.Doc.Tokens[i-1].Capital && !slices.ContainsFunc(senses, func(x lexicon.Sense) bool { return x.Class != lexicon.Place }):
		return untold // "Companhia Vale do | Rio Doce"
	}
	return endsBefore
}

// morePlace says whether a sense is one that keeps a word from being a surname that is the name of a place too.
func morePlace(x lexicon.Sense) bool {
	switch x.Class {
	case lexicon.Office, lexicon.Demonym, lexicon.Leader, lexicon.EventHead, lexicon.Offices, lexicon.Org, lexicon.BlocAdj:
		return true
	}
	return false
}

// personBehind says whether ordinary words give way to a person's name: "Homeland Security | Blas Nunez-Neto", "Minister for European
// Integration | Joksimovic".
func (r *run) personBehind() bool {
	p, s, i, j := r.Pass, r.s, r.i, r.j
	prev, w := p.Lex.Word(s.Words[i-1]), p.Lex.Word(s.Words[i])
	if !prev.Known() || prev.Given || prev.Closed != 0 || w.Known() && (!w.Given || (w.Noun || w.Adj) && !p.InitialAt(s, i+1) && !r.officerBehind()) && s.Words[i] != 0 || !p.ordinaryRun(s, j, i) {
		return false
	}
	if r.capitalNext() && s.Doc.Tokens[i+1].Kind == text.Word {
		return i > j+1 || p.Lex.Head(s.Words[j]) != 0 || p.afterOffice(s, -1) && !p.bodyAhead(s, i)
	}
	return s.Words[i] == 0 && p.ministersField(s)
}

// officerBehind says whether a given name that is an ordinary word too, and one more word, stand behind what a title says its
// bearer sees to: "Under Secretary of Energy | Mark Hale", not "Director of the Frank Hale Center".
func (r *run) officerBehind() bool {
	capital := func(k int32) bool {
		return k < r.s.Last && r.s.Doc.Tokens[k].Kind == text.Word && r.s.Doc.Tokens[k].Capital
	}
	return capital(r.i+1) && !capital(r.i+2) && !r.bodyAhead(r.s, r.i) && r.afterOffice(r.s, -1)
}

// hamza says whether token i is the sign that ends an Arabic name before its article.
func (p *Pass) hamza(d *text.Document, i int32) bool {
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
func (p *Pass) ministersField(s *syntax.Sentence) bool {
	n := len(s.Items)
	if n < 2 || s.Items[n-1].Kind != syntax.IPrep || s.Items[n-2].Kind != syntax.INP {
		return false
	}
	h := s.HeadPart(s.Items[n-2].Ref)
	return h != nil && h.Kind == syntax.POffice && !h.Plural && p.Lex.Offices[h.Ref].Kind == lexicon.Minister
}

// firmAhead says whether the capitalised words behind token i end with what companies
// are called by, the next of them no name that people are given.
func (p *Pass) firmAhead(s *syntax.Sentence, i int32) bool {
	for k := i + 1; k < s.Last && k < i+5 && s.Doc.Tokens[k].Kind == text.Word && s.Doc.Tokens[k].Capital; k++ {
		if w := p.Lex.Word(s.Words[k]); w.Given || !w.Known() {
			return false
		}
		if p.Lex.Head(s.Words[k])&lexicon.Civil != 0 {
			return true
		}
	}
	return false
}

// withinFirm says whether the mark at token i stands between two words of the name of a company or a club: "Orkan | / | Delta Corp",
// "the Boys | & | Girls Club".
func (p *Pass) withinFirm(s *syntax.Sentence, i int32) bool {
	switch t := s.Doc.Tokens; {
	case i+1 >= s.Last || t[i].Kind == text.Word:
		return false
	case s.Doc.Of(int(i)) != "&" && !(s.Doc.Of(int(i)) == "/" && t[i-1].End == t[i].Start && t[i].End == t[i+1].Start):
		return false
	}
	return p.bodyAhead(s, i+1)
}

// bodyAhead says whether the words with capitals from token i on come to one for a company or another body.
func (p *Pass) bodyAhead(s *syntax.Sentence, i int32) bool {
	const longest = 5 // words
	for k := i; k < s.Last && k < i+longest && s.Doc.Tokens[k].Kind == text.Word && s.Doc.Tokens[k].Capital; k++ {
		if p.Lex.Head(s.Words[k])&(lexicon.Civil|lexicon.OrgHead|lexicon.Body) != 0 {
			return true
		}
		if p.OfficeAt(s, k) {
			return false
		}
	}
	return false
}

// ofParty says whether the one word from token j to i only tells whose majority a parliament
// has: "the Republican Congress".
func (p *Pass) ofParty(s *syntax.Sentence, j, i int32) bool {
	w := p.Lex.Word(s.Words[j])
	return i == j+1 && (p.Lex.Head(s.Words[j])&lexicon.Partisan != 0 || w.Text == "first" || w.Text == "new" || w.Text == "old")
}

// ordinaryRun says whether all words of a run are ordinary ones.
func (p *Pass) ordinaryRun(s *syntax.Sentence, j, i int32) bool {
	for k := j; k < i; k++ {
		if !p.Lex.Word(s.Words[k]).Known() {
			return false
		}
	}
	return true
}

// allPersonal says whether all words of a run can be a person's names.
func (p *Pass) allPersonal(s *syntax.Sentence, j, i int32) bool {
	for k := j; k < i; k++ {
		w := p.Lex.Word(s.Words[k])
		t := s.Doc.Tokens[k]
		if !(w.Given || t.End-t.Start == 2 && s.Doc.Text[t.End-1] == '.' || k > j && w.Closed&lexicon.Particle != 0) { // "Eduardo | Dos | Santos"
			return false
		}
	}
	return true
}
