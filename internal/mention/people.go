package mention

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// people enters the persons a sentence names in full, before anything is
// resolved: a surname in a headline may come before the full name.
func (r *Resolver) people(d *Document, s *syntax.Sentence) {
	for i := range s.NPs {
		np := int32(i)
		part := s.HeadPart(np)
		if part == nil {
			continue
		}
		switch part.Kind {
		case syntax.PEntity:
			if lex := d.Tally.Pick(part.Senses, lexicon.Leader); lex >= 0 {
				r.person(d, s.Text(part.First, part.Last), lex)
			}
		case syntax.PName:
			if !r.rankBehind(s, np) && r.isPerson(d, s, np, part) {
				name := personName(s, part)
				if tokens := NameTokens(name); len(tokens) > 1 {
					lex := int32(-1)
					if titled(s, np) {
						lex = r.spelled(d, tokens)
					}
					if e := r.person(d, name, lex); r.calledKin(s, np, part) {
						d.people.relative(e)
					}
				}
			}
		}
	}
}

// calledKin says whether somebody is told to be another's relative right before his name, or before a comma, or "and", and his title: "her
// husband | Ivo Lund", "his wife, | Senator Ruth Banda", "the president's son and spokesman | Tarek Odeh".
func (r *Resolver) calledKin(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	if part.First > s.First && r.lex.Head(s.Words[part.First-1])&lexicon.Kin != 0 {
		return true
	}
	if o := max(s.NPs[np].Appos, apposedTo(s, np)); o >= 0 && r.lex.Head(s.HeadWord(o))&lexicon.Kin != 0 {
		return true
	}
	at := s.NPs[np].First - 1
	return np > 0 && titled(s, np) && s.NPs[np-1].Last == at && s.Tag(at) == syntax.Conj && r.lex.Head(s.HeadWord(np-1))&lexicon.Kin != 0
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
func (r *Resolver) officeBehind(s *syntax.Sentence, np int32) bool {
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
func (r *Resolver) nominee(s *syntax.Sentence, np int32) bool {
	if np != 0 || s.NPs[np].Det != 0 || s.NPs[np].Prep != 0 || len(s.Clauses) == 0 {
		return false
	}
	cl := &s.Clauses[0]
	return cl.Kind == syntax.Xcomp && cl.Gov < 0 && cl.Subj == np && cl.Obj >= 0 && s.Verbs[cl.Verb].Copula && s.Class(cl.Obj) == syntax.COffice
}

// bodySurname says whether a name is a given one with a surname that also is a word for bodies, since an office or "Mr." stands
// before it or an office behind: "Ambassador Edward House", "Dana Banks, ambassador to Chad", no "King Edward School".
func (r *Resolver) bodySurname(s *syntax.Sentence, np int32, part *syntax.Part) bool {
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
func (r *Resolver) isPerson(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) bool {
	if r.nobodysName(d, s, np, part) {
		return false
	}
	if r.surelyPerson(d, s, np, part) {
		return true
	}
	k := r.countWords(d, s, np, part)
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
		t := NameTokens(s.Text(part.First, part.Last))
		return len(t) == 1 && len(d.people.called(t[0])) > 0
	}
	return r.untitledPerson(d, np, &k)
}

// nobodysName says whether the form of a name, or where it stands, tells that it is no person's.
func (r *Resolver) nobodysName(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) bool {
	n, words := &s.NPs[np], part.Last-part.First
	name := s.Text(part.First, part.Last)
	if part.Branch || r.governedPlace(s, np) || d.register.isFirm(strings.ToLower(name)) && !titled(s, np) {
		return true
	}
	if n.Head != n.PLast-1 && n.Head >= 0 {
		last := &s.Parts[n.PLast-1]
		t := &d.Text.Tokens[last.First]
		numbered := last.Kind == syntax.PNum && t.Kind == text.Word && t.Capital && !s.Heading // "Air Force One"
		// "the Smith report": a name before another noun
		if numbered || last.Kind != syntax.PNum && last.Kind != syntax.PAdj {
			return true
		}
	}
	if t := &d.Text.Tokens[part.First]; words == 1 && len(NameTokens(name)) == 0 || d.capitals(part) && d.Text.Tokens[part.Last-1].End-t.Start > 2 && !s.Heading && n.Head == n.PFirst {
		return true // "Jr.", "orange juice, FCOJ, a spokesman said"
	}
	if words == 1 && n.Det == 0 && (name == "NA" || name == "N.A.") && !s.Heading {
		return true // "Orkan Bank of Ohio NA"
	}
	if k := n.Head - 1; words == 1 && s.Heading && d.Text.Tokens[part.First].AllCaps && k >= n.PFirst && &s.Parts[n.Head] == part && (s.Parts[k].Kind == syntax.PAdj || s.Parts[k].Kind == syntax.PNoun && !s.Parts[k].Role && r.lex.Head(s.Words[s.Parts[k].Last-1])&lexicon.Kin == 0) {
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
func (r *Resolver) surelyPerson(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) bool {
	n, words := &s.NPs[np], part.Last-part.First
	if words == 1 {
		return false
	}
	if words > 2 && r.lex.Peer(d.Text, s.Words, int(part.First)) || r.nominee(s, np) || r.presents(s, np) {
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
func (r *Resolver) countWords(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) (k nameWords) {
	l := r.lex
	k.s, k.part = s, part
	for i := part.First; i < part.Last; i++ {
		t := &d.Text.Tokens[i]
		if t.Kind != text.Word {
			continue
		}
		w := l.Word(s.Words[i])
		if w.Closed&lexicon.Particle != 0 && (!t.Capital || i+1 < part.Last && d.Text.Tokens[i+1].Joined) {
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
		if t.AllCaps && t.End-t.Start > 2 && !s.Heading && !titled(s, np) && !strings.Contains(d.Text.Of(int(i)), ".") { // not "David J.S. Manbey"
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
func (r *Resolver) titledPerson(np int32, k *nameWords) bool {
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
func (r *Resolver) untitledPerson(d *Document, np int32, k *nameWords) bool {
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
	case d.endsNameOf(NameTokens(s.Text(part.First, part.Last))):
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
		all := NameTokens(d.Entities[e].Name)
		return len(all) > len(tokens) && slices.Equal(all[len(all)-len(tokens):], tokens)
	})
}

// behindState says whether a name stands right behind a state in a list of which a title in
// the plural says who they are: "the ambassadors of Chile, Julio Fiol, and Australia, Tegan
// Brink".
func (r *Resolver) behindState(s *syntax.Sentence, np int32) bool {
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
func (r *Resolver) eachOfState(s *syntax.Sentence, np int32) bool {
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

// person returns the article's person of that name, a new one where none fits.
func (r *Resolver) person(d *Document, name string, lex int32) int32 {
	tokens := NameTokens(name)
	if lex < 0 && r.isJunior(name, tokens) {
		return d.unknownKin(name, tokens)
	}
	if lex < 0 {
		lex = r.initialed(name, tokens)
	}
	if lex >= 0 {
		if e, ok := d.register.known(lex); ok {
			d.remember(e, name, tokens)
			return e
		}
	}
	if e := d.findPerson(tokens); e >= 0 && (lex < 0 || d.Entities[e].Lex < 0 && d.couldBe(e, lex)) {
		if lex >= 0 {
			d.adopt(e, lex)
		}
		d.remember(e, name, tokens)
		return e
	}
	if lex >= 0 {
		e := d.entity(lex)
		d.remember(e, "", NameTokens(r.lex.Entities[lex].Name)) // first: the surname is its last word
		d.remember(e, name, tokens)
		return e
	}
	return d.stranger(name, tokens)
}

// stranger is a person whom neither the dictionaries nor the text so far know.
func (d *Document) stranger(name string, tokens []string) int32 {
	e := d.add(Entity{Entity: model.Entity{ID: "person:" + Slug(name), Name: name, Type: model.Person}, Lex: -1, State: -1})
	d.remember(e, name, tokens)
	return e
}

// couldBe says whether the name by which an unknown person was called can be that of a
// known one: Nancy Reagan is no President Reagan.
func (d *Document) couldBe(e, lex int32) bool {
	if endsJunior(d.Entities[e].Name) && !endsJunior(d.lex.Entities[lex].Name) {
		return false
	}
	tokens := NameTokens(d.Entities[e].Name)
	known := NameTokens(d.lex.Entities[lex].Name)
	if childsName(tokens, known) {
		return false
	}
	common := 0
	for _, t := range tokens {
		if slices.Contains(known, t) {
			common++
		}
	}
	return len(tokens) == 1 || common == len(tokens) || common > 1 && !d.lex.Entities[lex].Royal() || d.similar(tokens, known, 1)
}

// adopt makes an unknown person the known one.
func (d *Document) adopt(e, lex int32) {
	le := &d.lex.Entities[lex]
	x := &d.Entities[e]
	x.Lex = lex
	x.ID, x.Name = le.ID, le.Name
	d.register.byLex[lex] = e
	d.register.byID[le.ID] = e
}

// crowd bounds how many people are found by one word that their names share; a full name is found by its rarer word.
const crowd = 256

// remember files a person under the words of a name; the fullest name of one
// no dictionary knows is the one shown.
func (d *Document) remember(e int32, name string, tokens []string) {
	x := &d.Entities[e]
	for _, t := range tokens {
		if !slices.Contains(x.tokens, t) {
			x.tokens = append(x.tokens, t)
			if len(d.people.called(t)) < crowd {
				d.people.byWord[t] = append(d.people.called(t), e)
			}
		}
	}
	if name == "" {
		return
	}
	if !slices.Contains(x.Aliases, name) {
		x.Aliases = append(x.Aliases, name)
	}
	if first, _, _ := strings.Cut(name, " "); x.Lex < 0 && len(NameTokens(name)) > len(NameTokens(x.Name)) && d.lex.Head(d.lex.Lookup(strings.ToLower(first)))&lexicon.Nobility == 0 {
		delete(d.register.byID, x.ID)
		x.Name, x.ID = name, "person:"+Slug(name)
		d.register.byID[x.ID] = e
	}
}

// findPerson finds who of the article's people a name means: the same words,
// a part of the name, or the same surname with a given name spelled a little
// otherwise. -1 for nobody.
func (d *Document) findPerson(tokens []string) int32 {
	if len(tokens) == 0 {
		return -1
	}
	best, bestScore := int32(-1), 0
	try := func(word string, exact bool) {
		for _, e := range d.people.called(word) {
			x := &d.Entities[e]
			score := 0
			if len(tokens) == 1 {
				// The last word of a name, or the first where it can be the family's.
				score = 2
				if x.tokens[len(x.tokens)-1] == word && !givenLast(x.Name) || x.tokens[0] == word && givenLast(x.Name) {
					score = 3
				}
				if d.people.isKin(e) {
					score-- // "his son Abhijit Mukherjee", then "Mukherjee"
				}
				if slices.Index(d.focus.persons, e) >= 0 {
					score++
				}
				if x.Leader && d.opensWith(e) {
					score++ // "President Donald Trump and his daughter Ivanka Trump", then "Trump"
				}
				if x, ok := d.people.lastCalled(word); ok && x == e {
					score++ // whoever else has that name since: his wife, his sister
				}
			} else {
				common := 0
				for _, t := range tokens {
					if slices.Contains(x.tokens, t) {
						common++
					}
				}
				switch {
				case x.Lex >= 0 && childsName(tokens, x.tokens):
				case common == len(tokens) || common == len(x.tokens) && common >= 1 && (x.Lex < 0 || !d.lex.Entities[x.Lex].Royal()): // King Juan Carlos is no Juan Carlos Pugliese
					score = 4 + common
				case common >= 1 && common == min(len(tokens), len(x.tokens))-1 && d.similar(tokens, x.tokens, 1):
					score = 3 + common
				}
				if score > 0 && d.people.isKin(e) && (common < len(x.tokens) || endsJunior(x.Name)) {
					score-- // "Donald Trump Jr.", then "Donald Trump"
				}
			}
			if score > bestScore || score == bestScore && score > 0 && d.rather(e, best) {
				best, bestScore = e, score
			}
		}
	}
	for _, t := range tokens {
		try(t, true)
	}
	return best
}

// opensWith says whether the article begins with somebody: its headline, or the first sentence where there is none, names him.
func (d *Document) opensWith(person int32) bool {
	return len(d.Refs) > 0 && slices.ContainsFunc(d.Refs[0], func(ref Ref) bool { return slices.Contains(ref.Actors, person) })
}

// rather says whether of two people who have a name alike the first is meant: not a relative, else the one named last.
func (d *Document) rather(a, b int32) bool {
	if d.people.isKin(a) != d.people.isKin(b) {
		return d.people.isKin(b)
	}
	return recency(d.focus.persons, a) > recency(d.focus.persons, b)
}

// childsName says whether a name is two names of somebody's own before the whole name of his father: "Saif al-Islam Muammar al-Gaddafi".
func childsName(tokens, father []string) bool {
	own := len(tokens) - len(father)
	return own >= 2 && len(father) >= 2 && slices.Equal(tokens[own:], father)
}

// givenLast says whether a name ends with a given name as Chinese and Koreans write it: "Wu
// Shu-chen".
func givenLast(name string) bool {
	last := name[strings.LastIndexByte(name, ' ')+1:]
	i := strings.IndexByte(last, '-')
	return i > 0 && i+1 < len(last) && 'a' <= last[i+1] && last[i+1] <= 'z' && len(last) < len(name)
}

// similar says whether the words two names do not share are spellings of one
// another: "Aleksandr" and "Alexander", "Pezashkian" and "Pezeshkian". Slack is how many
// letters more may differ than one in five.
func (d *Document) similar(a, b []string, slack int) bool {
	x, y := onlyIn(a, b), onlyIn(b, a)
	if x == "" || y == "" || x[0] != y[0] || strings.Trim(x+y, "ivx") == "" { // Louis XV is not Louis XVI
		return false
	}
	if (strings.HasPrefix(x, y) || strings.HasPrefix(y, x)) && a[len(a)-1] != x && b[len(b)-1] != y {
		return true // "Alex" and "Alexander", not "Cho Hyun" and "Cho Hyungsik"
	}
	if min(len(x), len(y)) < 6 {
		slack = 0 // Vulin is not Vucic
	}
	return distance(x, y) <= slack+min(len(x), len(y))/5
}

// onlyIn is the one word of a that b has not; empty where there are none or several.
func onlyIn(a, b []string) string {
	only := ""
	for _, t := range a {
		if slices.Contains(b, t) {
			continue
		}
		if only != "" {
			return ""
		}
		only = t
	}
	return only
}

// distance is the number of letters to change, add or drop to make one word
// the other.
func distance(a, b string) int {
	if len(a) > 40 || len(b) > 40 {
		return 99
	}
	var row [41]int
	for j := range b {
		row[j+1] = j + 1
	}
	for i := range a {
		prev := i
		row[0] = i + 1
		for j := range b {
			cost := prev
			if a[i] != b[j] {
				cost = 1 + min(prev, row[j], row[j+1])
			}
			prev, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}

func recency(list []int32, e int32) int {
	for i := len(list) - 1; i >= 0; i-- {
		if list[i] == e {
			return i
		}
	}
	return -1
}

// known finds a leader by surname alone: the one in office when what a sentence tells
// happened, else the last before it, else the last of all.
func (r *Resolver) known(d *Document, s *syntax.Sentence, token, office string) int32 {
	at := d.Tally.When(s)
	best, bestScore, latest := int32(-1), -1, ""
	if len(r.surnames[token]) == 0 && len(token) > 5 { // "Zelenskyy", "Zelenskiy"
		if stem := strings.TrimRight(token, "iy"); len(r.surnames[stem+"y"]) > 0 {
			token = stem + "y"
		}
	}
	for _, e := range r.surnames[token] {
		byGiven := r.lex.Entities[e].Royal() && !strings.HasSuffix(string(lexicon.Fold(nil, r.lex.Entities[e].Name)), token)
		for _, t := range r.lex.Entities[e].Terms {
			score := 0
			if byGiven && (d.Tally.Times(r.lex.Index(t.Of)) == 0 || at != "" && t.Until != "" && yearsBetween(t.Until, at) > 20) {
				continue // "King Carl", but of which country; not he who left the throne long before
			}
			if longGone(t.Until, at) {
				continue // a namesake today
			}
			if office != "" && strings.Contains(office, strings.ToLower(t.Office)) {
				score += 8
			} else if office != "" {
				continue
			}
			if at != "" {
				switch {
				case t.Since != "" && t.At(at):
					score += 6
				case t.Until != "" && t.Until < at:
					score += 2
				}
			} else {
				score += 2
			}
			if d.Tally.Times(r.lex.Index(t.Of)) > 0 {
				score++ // of a country that is spoken of
			}
			later := t.Since > latest
			if at != "" && latest > at { // Vice President Bush in 1981
				later = t.Since < latest
			}
			if score > bestScore || score == bestScore && later {
				best, bestScore, latest = e, score, t.Since
			}
		}
	}
	return best
}

// governs says whether a leader held office of a state that the text names when what a sentence
// tells happened, so that his name is no common word: "Sadat and Begin", "Bush".
func (r *Resolver) governs(d *Document, s *syntax.Sentence, lex int32) bool {
	at := d.Tally.When(s)
	return at != "" && slices.ContainsFunc(r.lex.Entities[lex].Terms, func(t lexicon.Term) bool { return t.At(at) && d.Tally.Times(r.lex.Index(t.Of)) > 0 })
}

// When is the time of what a sentence tells: a year before the article's that it names, else the
// article's date; of an undated text the year named last, else the first that it names at all.
func (t *Tally) When(s *syntax.Sentence) string {
	year := t.told[s.Index]
	if t.published == "" {
		return cmp.Or(year, t.first)
	}
	if year != "" && year < t.published[:min(4, len(t.published))] {
		return year
	}
	return t.published
}

// unborn says whether a year told near noun phrase np, or at the end of the sentence before, lies
// a lifetime before a leader whom the dictionaries know first came to office: "In 1881 King
// Charles" is not the one of today.
func (r *Resolver) unborn(d *Document, s *syntax.Sentence, np, lex int32) bool {
	const near = 8 // noun phrases to either side
	first := ""
	for _, t := range r.lex.Entities[lex].Terms {
		if t.Since != "" && (first == "" || t.Since < first) {
			first = t.Since
		}
	}
	long := func(s *syntax.Sentence, from, to int32) bool {
		for m := max(0, from); m < min(int32(len(s.NPs)), to); m++ {
			if s.Class(m) != syntax.CDate {
				continue
			}
			if year := s.Text(s.NPs[m].Last-1, s.NPs[m].Last); syntax.IsYear(year) && yearsBetween(year, first) > 80 {
				return true
			}
		}
		return false
	}
	if long(s, np-near, np+near) {
		return true
	}
	if np >= near || s.Index == 0 {
		return false
	}
	before := d.Sentences[s.Index-1]
	return long(before, int32(len(before.NPs))-near, int32(len(before.NPs)))
}

// longGone says whether a term ended a lifetime before an article appeared.
func longGone(until, published string) bool { return yearsBetween(until, published) > 60 }

// yearsBetween counts the years from one date to another; 0 where one is not known.
func yearsBetween(from, to string) int {
	if len(from) < 4 || len(to) < 4 {
		return 0
	}
	a, errA := strconv.Atoi(from[:4])
	b, errB := strconv.Atoi(to[:4])
	if errA != nil || errB != nil {
		return 0
	}
	return b - a
}

// leftBefore says whether the dictionaries know somebody for one who led a state, and who had
// left his last office before a year: Stalin is not "the Soviet leader" of 1961.
func (d *Document) leftBefore(person int32, year string) bool {
	lex := d.Entities[person].Lex
	if lex < 0 || len(d.lex.Entities[lex].Terms) == 0 {
		return false
	}
	return !slices.ContainsFunc(d.lex.Entities[lex].Terms, func(t lexicon.Term) bool { return t.Until == "" || yearsBetween(t.Until, year) <= 0 })
}

// leftLongAgo says whether the dictionaries know somebody for one who led a state, and who left
// his last office years before the article: "Mexico's Vicente Fox" in 2024.
func (d *Document) leftLongAgo(person int32) bool {
	const long = 8 // years: who left of late may hold an office the dictionaries do not have
	lex := d.Entities[person].Lex
	if lex < 0 || len(d.lex.Entities[lex].Terms) == 0 {
		return false
	}
	for _, t := range d.lex.Entities[lex].Terms {
		if t.Until == "" || yearsBetween(t.Until, d.Tally.Published()) <= long {
			return false
		}
	}
	return true
}

// spelled finds a leader whose name is spelled a little otherwise: "Dmitriy
// Medvedev"; -1 for none.
func (r *Resolver) spelled(d *Document, tokens []string) int32 {
	for _, surname := range [...]string{tokens[len(tokens)-1], tokens[0]} {
		for _, lex := range r.surnames[surname] {
			if d.similar(tokens, NameTokens(r.lex.Entities[lex].Name), 0) { // Rakesh Kumar is not Raveesh
				return lex
			}
		}
	}
	return -1
}

// isJunior says whether a name is that of a leader the dictionaries know, with a "Jr." behind it that they do not: "Donald
// Trump Jr." is another.
func (r *Resolver) isJunior(name string, tokens []string) bool {
	if len(tokens) < 2 || !endsJunior(name) {
		return false
	}
	return slices.ContainsFunc(r.surnames[tokens[len(tokens)-1]], func(lex int32) bool {
		leader := r.lex.Entities[lex].Name
		return !endsJunior(leader) && slices.Equal(NameTokens(leader), tokens)
	})
}

// endsJunior says whether a name ends in "Jr.".
func endsJunior(name string) bool {
	return strings.HasSuffix(strings.TrimSuffix(name, "."), " Jr")
}

// initialed finds a leader whose middle names are given by their initials: "William
// H. Taft", "George H.W. Bush"; -1 for none.
func (r *Resolver) initialed(name string, tokens []string) int32 {
	if len(tokens) != 2 {
		return -1
	}
	split := func(name string) []string {
		return strings.FieldsFunc(string(lexicon.Fold(nil, name)), func(c rune) bool { return c == ' ' || c == '.' || c == '-' })
	}
	a := split(name)
	for _, lex := range r.surnames[tokens[1]] {
		b := split(r.lex.Entities[lex].Name)
		if len(a) < 3 || len(a) != len(b) || a[0] != b[0] || a[len(a)-1] != b[len(b)-1] {
			continue
		}
		same := true
		for i := 1; i < len(a)-1; i++ {
			same = same && len(a[i]) == 1 && a[i][0] == b[i][0]
		}
		if same {
			return lex
		}
	}
	return -1
}

// termOf is the state whose office as is spoken of a known leader held, where he held offices of several states: "Foreign
// Minister Eduard Shevardnadze", who was president of another later; else that of his last term.
func (r *Resolver) termOf(d *Document, o *Office) int32 {
	last, id, of := r.termState(d, o.Person), d.officeID(o), ""
	if last < 0 || d.Entities[last].Type != model.State || id == "" {
		return last
	}
	for _, t := range r.lex.Entities[d.Entities[o.Person].Lex].Terms {
		switch {
		case strings.ReplaceAll(t.Office, " ", "-") != id:
		case of != "" && of != t.Of:
			return last
		default:
			of = t.Of
		}
	}
	if i := r.lex.Index(of); i >= 0 {
		return d.entity(i)
	}
	return last
}

// termState is the state or organization a known leader held an office of at
// the article's date, or last where it has none; -1 where the dictionaries do not say.
func (r *Resolver) termState(d *Document, e int32) int32 {
	x := &d.Entities[e]
	if x.Lex < 0 {
		return -1
	}
	best, since := "", ""
	for _, t := range r.lex.Entities[x.Lex].Terms {
		if best == "" || (d.Tally.Published() == "" || t.Since <= d.Tally.Published()) && t.Since >= since {
			best, since = t.Of, t.Since
		}
	}
	if i := r.lex.Index(best); i >= 0 {
		return d.entity(i)
	}
	return -1
}
