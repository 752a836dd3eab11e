package mention

import (
	"slices"
	"strings"
	"unicode"

	"diplograph/internal/lexicon"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// enterPeople enters the persons a sentence names in full, before anything is
// resolved: a surname in a headline may come before the full name.
func (r *articleReader) enterPeople(s *syntax.Sentence) {
	for i := range s.NPs {
		np := int32(i)
		part := s.HeadPart(np)
		if part == nil {
			continue
		}
		switch part.Kind {
		case syntax.PEntity:
			if lex := r.Tally.Pick(part.Senses, lexicon.Leader); lex >= 0 {
				r.personNamed(s.Text(part.First, part.Last), lex)
			}
		case syntax.PName:
			if !r.rankBehind(s, np) && r.isPerson(s, np, part) {
				name := personName(s, part)
				if tokens := naming.Tokens(name); len(tokens) > 1 {
					lex := int32(-1)
					if titled(s, np) {
						lex = r.leaders.Spelled(tokens)
					}
					if e := r.personNamed(name, lex); r.calledKin(s, np, part) {
						r.people.relative(e)
					}
				}
			}
		}
	}
}

// personName is the text of a name, written with small letters where the
// article writes it in capitals.
func personName(s *syntax.Sentence, part *syntax.Part) string {
	words := strings.Fields(s.Text(part.First, part.Last))
	if len(words) > 1 && strings.ToUpper(words[len(words)-1]) == words[len(words)-1] {
		for i, w := range words {
			if len(w) > 2 && strings.ToUpper(w) == w && strings.Trim(w, "IVX.") != "" {
				words[i] = capitalized(w)
			}
		}
	}
	return strings.Join(words, " ")
}

// capitalized writes a word in capitals as names are written: "Nasser-Khalil".
func capitalized(word string) string {
	start := true
	return strings.Map(func(c rune) rune {
		was := start
		start = !unicode.IsLetter(c)
		if was {
			return c
		}
		return unicode.ToLower(c)
	}, word)
}

// titled says whether a title or an honorific stands before the head of a
// noun phrase, or one is in apposition to it, or "his successor".
func titled(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if kind := s.Parts[k].Kind; kind == syntax.POffice || kind == syntax.PHonorific {
			return true
		}
	}
	for a, i := n.Appos, 0; a >= 0 && i < 4; a, i = s.NPs[a].Appos, i+1 {
		if p := s.HeadPart(a); p != nil && (p.Kind == syntax.POffice || p.Role) {
			return true
		}
	}
	return false
}

// sharesTitle says whether a name is in a list that begins with a title in the plural: "Senior
// Advisors Jared Kushner and Ivanka Trump".
func sharesTitle(s *syntax.Sentence, np int32) bool {
	lead := &s.NPs[s.NPs[np].Lead]
	for k := lead.PFirst; k < lead.Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.POffice && p.Plural {
			return s.NPs[np].Lead != np
		}
	}
	return false
}

// officeBehind says whether noun phrase np stands between "with" and an office that it is said to
// have: "with Converse Hettinger as chargé d'affaires".
func (r *sentenceReader) officeBehind(s *syntax.Sentence, np int32) bool {
	m := np + 1
	if s.NPs[np].Prep != r.w.with || m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.as {
		return false
	}
	return s.Class(m) == syntax.COffice && !s.NPs[m].Plural
}

// behindPosts says whether noun phrase np is in one list with the states where several diplomats serve, and so
// names one of them: "the ambassadors in Oslo and Cairo, Nurlan Sadyk and Aigul Bek".
func behindPosts(s *syntax.Sentence, np int32) bool {
	lead := s.NPs[np].Lead
	up := s.NPs[lead].Up
	return lead != np && up >= 0 && s.Class(lead) == syntax.CState && s.Class(up) == syntax.COffice && s.NPs[up].Plural
}

// isOfficer says whether a clause tells that noun phrase np is the one officer that its subject speaks of: "Her foreign
// minister will be | Ibrahima Sow".
func isOfficer(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || s.Clauses[c].Subj < 0 || !s.Verbs[s.Clauses[c].Verb].Copula {
		return false
	}
	subj := s.Clauses[c].Subj
	return s.NPs[np].Det == 0 && s.Class(subj) == syntax.COffice && !s.NPs[subj].Plural && subj < np
}

// nominee says whether a name is that of somebody nominated: "Ana Steel, of Ohio, to be Ambassador to Peru".
func (r *sentenceReader) nominee(s *syntax.Sentence, np int32) bool {
	if np != 0 || s.NPs[np].Det != 0 || s.NPs[np].Prep != 0 || len(s.Clauses) == 0 {
		return false
	}
	cl := &s.Clauses[0]
	return cl.Kind == syntax.Xcomp && cl.Gov < 0 && cl.Subj == np && cl.Obj >= 0 && s.Verbs[cl.Verb].Copula && s.Class(cl.Obj) == syntax.COffice
}

// bodySurname says whether a name is a given one with a surname that also is a word for bodies, since an office or "Mr." stands
// before it or an office behind: "Ambassador Edward House", "Dana Banks, ambassador to Chad", no "King Edward School".
func (r *sentenceReader) bodySurname(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	n := &s.NPs[np]
	if n.Head < 0 || &s.Parts[n.Head] != part || part.Last-part.First < 2 {
		return false
	}
	for i := part.First; i < part.Last-1; i++ {
		if t := &s.Doc.Tokens[i]; !r.lex.Word(s.Words[i]).Given && !(i > part.First && t.End-t.Start == 2 && s.Doc.Text[t.End-1] == '.') {
			return false // "Colonel Edward M. House" has an initial
		}
	}
	if n.Head == n.PFirst {
		return n.Det == 0 && n.Appos >= 0 && s.Class(n.Appos) == syntax.COffice && !s.NPs[n.Appos].Plural && s.NPs[n.Appos].Det != r.w.a
	}
	o := &s.Parts[n.Head-1]
	return o.Last == part.First && (o.Kind == syntax.PHonorific || n.Det == 0 && o.Kind == syntax.POffice && !o.Plural && r.lex.Offices[o.Ref].Kind != lexicon.Royal)
}

// nameWords counts the words of an unknown name by what they can be.
type nameWords struct {
	s        *syntax.Sentence
	part     *syntax.Part
	count    int  // all, those of one family name as one
	given    int  // given names
	ordinary int  // words of English
	caps     int  // in capitals only
	body     bool // one is a word for an organization or a state
}

// isPerson decides whether an unknown name is a person's.
func (r *articleReader) isPerson(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	if r.nobodysName(s, np, part) {
		return false
	}
	if r.surelyPerson(s, np, part) {
		return true
	}
	k := r.countWords(s, np, part)
	last := r.lex.Word(s.Words[part.Last-1])
	switch {
	case k.body:
		return r.bodySurname(s, np, part)
	case k.count == 1 && (last.Is(lexicon.Unnamed) || last.Abstract()):
		return false // "the Vice Chairman for Supervision", "title 32, United States Code"
	case titled(s, np):
		return r.titledPerson(np, &k)
	case k.count == 0, k.acronym(r.lex):
		return false
	case k.count == 1:
		first := r.lex.Word(s.Words[part.First])
		if first.Known() && !first.Given && s.NPs[np].PossNP < 0 {
			return false
		}
		t := naming.Tokens(s.Text(part.First, part.Last))
		return len(t) == 1 && len(r.people.called(t[0])) > 0
	}
	return r.untitledPerson(np, &k)
}

// nobodysName says whether the form of a name, or where it stands, tells that it is no person's.
func (r *articleReader) nobodysName(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	n, words := &s.NPs[np], part.Last-part.First
	name := s.Text(part.First, part.Last)
	if part.Branch || r.governedPlace(s, np) || r.register.isFirm(strings.ToLower(name)) && !titled(s, np) {
		return true
	}
	if n.Head != n.PLast-1 && n.Head >= 0 {
		last := &s.Parts[n.PLast-1]
		t := &r.Text.Tokens[last.First]
		numbered := last.Kind == syntax.PNum && t.Kind == text.Word && t.Capital && !s.Heading // "Air Force One"
		// "the Smith report": a name before another noun
		if numbered || last.Kind != syntax.PNum && last.Kind != syntax.PAdj {
			return true
		}
	}
	if t := &r.Text.Tokens[part.First]; words == 1 && len(naming.Tokens(name)) == 0 || r.capitals(part) && r.Text.Tokens[part.Last-1].End-t.Start > 2 && !s.Heading && n.Head == n.PFirst {
		return true // "Jr.", "orange juice, FCOJ, a spokesman said"
	}
	if words == 1 && n.Det == 0 && (name == "NA" || name == "N.A.") && !s.Heading {
		return true // "Orkan Bank of Ohio NA"
	}
	if k := n.Head - 1; words == 1 && s.Heading && r.Text.Tokens[part.First].AllCaps && k >= n.PFirst && &s.Parts[n.Head] == part && (s.Parts[k].Kind == syntax.PAdj || s.Parts[k].Kind == syntax.PNoun && !s.Parts[k].Role && r.lex.Head(s.Words[s.Parts[k].Last-1])&lexicon.Kin == 0) {
		return true // "ECONOMIC CONVERGENCE VITAL, ENVOY SAYS"
	}
	switch strings.ToLower(strings.TrimSuffix(name, ".")) {
	case "b.sc", "m.sc", "ph.d", "b.a", "m.a", "b.s", "m.s", "ll.b", "ll.m", "j.d", "m.d", "m.b.a", "m.phil", "d.phil", "ed.d":
		return true // "received his M.Sc. from the institute"
	}
	if words == 1 {
		return false
	}
	if first := r.lex.Head(s.Words[part.First]); first&lexicon.Post != 0 && first&lexicon.Body == 0 {
		return true // "Political Counselor, Embassy Kuwait"
	}
	switch r.lex.Word(s.Words[part.Last-1]).Text {
	case "county", "parish", "township", "borough":
		return !r.bodySurname(s, np, part) // "the sheriff of Pickens County"
	}
	return false
}

// surelyPerson says whether what stands around a name of several words tells that it is a person's: "his counterpart | Akiba Takeo".
func (r *articleReader) surelyPerson(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	n, words := &s.NPs[np], part.Last-part.First
	if words == 1 {
		return false
	}
	if words > 2 && r.lex.Peer(r.Text, s.Words, int(part.First)) || r.nominee(s, np) || r.presents(s, np) {
		return true
	}
	if part.First == s.First {
		return false
	}
	if n.Head > n.PFirst && &s.Parts[n.Head] == part && s.Parts[n.Head-1].Role {
		return true
	}
	before := r.lex.Word(s.Words[part.First-1]).Text
	return !s.Heading && (before == "names" || before == "aliases") // "two men who used the names Alexander Orlov and Ruslan Denisov"
}

// countWords counts the words of a name.
func (r *articleReader) countWords(s *syntax.Sentence, np int32, part *syntax.Part) (k nameWords) {
	l := r.lex
	k.s, k.part = s, part
	for i := part.First; i < part.Last; i++ {
		t := &r.Text.Tokens[i]
		if t.Kind != text.Word {
			continue
		}
		w := l.Word(s.Words[i])
		if w.Closed&lexicon.Particle != 0 && (!t.Capital || i+1 < part.Last && r.Text.Tokens[i+1].Joined) {
			continue // "Sabah Al-Ahmad Al-Sabah" has three names
		}
		if t.Joined && t.Capital && k.count > 1 && !w.Given && l.Word(s.Words[i-1]).Closed&lexicon.Particle == 0 {
			continue // "Cecil Spring-Rice" has two names
		}
		k.count++
		if h := l.Head(s.Words[i]); (h&lexicon.OrgHead != 0 || h&lexicon.StateHead != 0 && h&lexicon.PlaceHead == 0 && !w.Given) && (i == part.Last-1 || i == part.First) && k.count > 1 {
			k.body = true
			return k
		}
		if w.Given {
			k.given++
		} else if w.Known() {
			k.ordinary++
		}
		if t.AllCaps && t.End-t.Start > 2 && !s.Heading && !titled(s, np) && !strings.Contains(r.Text.Of(int(i)), ".") { // not "David J.S. Manbey"
			k.caps++
		}
	}
	return k
}

// acronym says whether one of the words is an acronym, "HTS fighter", and not a surname or all of the name in capitals: "Vesna
// Bastistic | KOS", "ZHANG JUN (China)".
func (k *nameWords) acronym(l *lexicon.Lexicon) bool {
	t, first := k.s.Doc.Tokens, k.part.First
	surname := t[k.part.Last-1].AllCaps && !t[first].AllCaps && (l.Word(k.s.Words[first]).Given || k.given+k.ordinary == 0)
	return k.caps > 0 && (k.caps < k.count-1 && !surname || k.count == 1)
}

// titledPerson decides for a name behind a title, which most names there are: "Ambassador | Edward House".
func (r *sentenceReader) titledPerson(np int32, k *nameWords) bool {
	s, part := k.s, k.part
	n, first := &s.NPs[np], s.Words[part.First]
	if w := r.lex.Word(first); k.count == 1 && !w.Given && (r.lex.Head(first) != 0 || w.Use != 0 || w.Trait != 0 || w.Plural || regular(w)) {
		return false // "the American Legation", "President Holdings", "Ambassador Recalled, 1917"
	}
	if k.count > 1 && (n.Det == r.w.the || n.Prep == r.w.at || n.Prep == r.w.in || k.ordinary > 1) && s.Parts[n.PFirst].Kind != syntax.PHonorific && r.lex.Head(s.Words[part.Last-1])&lexicon.PlaceHead != 0 {
		return false // "in the King Salman Hall", "at Queen Alia International Airport"
	}
	held := n.Appos > np && s.Class(n.Appos) == syntax.COffice && !s.NPs[n.Appos].Plural && k.count == 2 // "Wan Gang, a vice chairman": words of English too
	return k.count <= 8 && (k.ordinary < k.count || k.count == 1 || k.given > 0 || held)
}

// untitledPerson decides for a name of several words without a title.
func (r *articleReader) untitledPerson(np int32, k *nameWords) bool {
	s, part := k.s, k.part
	n, first, last := &s.NPs[np], r.lex.Word(s.Words[part.First]), r.lex.Word(s.Words[part.Last-1])
	place := r.lex.Head(s.Words[part.Last-1])&lexicon.PlaceHead != 0
	ofState := n.PossNP >= 0 && s.Class(n.PossNP) == syntax.CState
	switch {
	case n.Det == r.w.the || n.Det == r.w.a || n.Det == r.w.an:
		return false
	case n.Prep == r.w.at && n.Up >= 0 && s.Class(n.Up) == syntax.COffice:
		return false // "a vice chairman at Morgan Stanley"
	case k.count > 5 || !first.Given && ofState && k.count > 2 && k.ordinary > 0 && place:
		return false // "the Congo's Garamba National Park"
	case first.Given && first.Adj && last.Plural && last.Known() && !last.Given:
		return false // "Christian Churches"
	case first.Given:
		return k.ordinary < k.count-1 || k.ordinary <= 1
	case r.endsNameOf(naming.Tokens(s.Text(part.First, part.Last))):
		return true // "De Hoop Scheffer", once Jaap de Hoop Scheffer is named
	case k.ordinary > 0 && k.ordinary*2 >= k.count:
		return k.ordinary < k.count && (r.behindState(s, np) || r.eachOfState(s, np) || r.officeBehind(s, np) || sharesTitle(s, np) || isOfficer(s, np) || ofState && n.Lead != np && s.Class(n.Lead) == syntax.CPerson) // "the Czech president, Bolivia's Limber Mamani and"
	case (n.Prep == r.w.in || n.Prep == r.w.at || n.Prep == r.w.near) && !behindPosts(s, np):
		return k.given > 0 && !place // not "in Beverley Hills"
	}
	return true
}

// endsNameOf says whether several words are the last ones of the name of a person told of.
func (d *Document) endsNameOf(tokens []string) bool {
	if len(tokens) < 2 {
		return false
	}
	return slices.ContainsFunc(d.people.called(tokens[0]), func(e int32) bool {
		all := naming.Tokens(d.Entities[e].Name)
		return len(all) > len(tokens) && slices.Equal(all[len(all)-len(tokens):], tokens)
	})
}

// behindState says whether a name stands right behind a state in a list of which a title in
// the plural says who they are: "the ambassadors of Chile, Julio Fiol, and Australia, Tegan
// Brink".
func (r *sentenceReader) behindState(s *syntax.Sentence, np int32) bool {
	m := np - 1
	if m < 0 || s.Class(m) != syntax.CState || s.NPs[np].First != s.NPs[m].Last+1 || s.Doc.Tokens[s.NPs[m].Last].Kind == text.Word {
		return false
	}
	lead := s.NPs[m].Lead
	up := s.NPs[lead].Up
	if up < 0 || s.NPs[lead].Prep != r.w.of {
		return false
	}
	p := s.HeadPart(up)
	return p != nil && p.Kind == syntax.POffice && p.Plural
}

// eachOfState says whether a name and another on its list are each said to be of a state: "Ole Lund of Norway, Baiba Brace of
// Latvia".
func (r *sentenceReader) eachOfState(s *syntax.Sentence, np int32) bool {
	ofState := func(m int32) bool {
		state := behind(s, m, r.w.of)
		return state >= 0 && s.Class(state) == syntax.CState
	}
	if !ofState(np) {
		return false
	}
	others := func(m int32) bool { return m != np && ofState(m) }
	return slices.ContainsFunc(r.members(s, s.NPs[np].Lead), others)
}

// regular says whether a word is only the past of a regular verb, no name.
func regular(w *lexicon.Word) bool {
	return w.Forms&lexicon.Participle != 0 && !w.Noun && strings.HasSuffix(w.Text, "ed")
}
