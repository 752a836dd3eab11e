package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// surnamed is the person named in full, lately or before what does something, whose surname is also a town's: "sided
// with Hamilton"; -1 for none.
func (r *articleReader) surnamed(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	if part.Last-part.First != 1 || n.PLast-n.PFirst != 1 || n.Det != 0 || n.Prep == r.w.in || n.Prep == r.w.at || n.Prep == r.w.from ||
		r.Tally.Pick(part.Senses, lexicon.State, lexicon.Demonym, lexicon.People, lexicon.Org, lexicon.Bloc, lexicon.BlocAdj) >= 0 {
		return -1
	}
	lex := r.Tally.Pick(part.Senses, lexicon.Metonym)
	token := naming.Tokens(s.Text(part.First, part.Last))
	if len(token) != 1 {
		return -1
	}
	if lex >= 0 && r.Tally.Says(r.lex.Entities[lex].Name) {
		if e := r.ownLeader(token[0], lex); e >= 0 && n.Prep == 0 {
			return e
		}
		if r.Tally.Times(lex) > 1 {
			return -1
		}
	}
	reach := near
	if n.Clause >= 0 && s.Clauses[n.Clause].Subj == np && (lex < 0 || !r.Tally.Says(r.lex.Entities[lex].Name)) {
		reach = s.Index // no town meets anybody, "Hamilton met Rios"
	}
	for _, e := range r.people.called(token[0]) {
		if x := &r.Entities[e]; len(x.tokens) > 1 && x.tokens[len(x.tokens)-1] == token[0] && s.Index-r.focus.seen(e) <= reach {
			return e
		}
	}
	return -1
}

// ownLeader is the person of a surname whom the text told to hold an office of the very state that the same word could
// stand for: "President George Washington ... | Washington sent Jay"; -1 for none.
func (d *Document) ownLeader(token string, state int32) int32 {
	for _, e := range d.people.called(token) {
		x := &d.Entities[e]
		if len(x.tokens) < 2 || x.tokens[len(x.tokens)-1] != token {
			continue
		}
		if slices.ContainsFunc(d.Offices[d.lately():], func(o Office) bool {
			return o.Person == e && !o.Former && o.Owner >= 0 && d.Entities[o.Owner].Lex == state
		}) {
			return e
		}
	}
	return -1
}

// alias notes how an entity was called.
func (d *Document) alias(e int32, name string) {
	x := &d.Entities[e]
	if len(x.Aliases) < 40 && !slices.Contains(x.Aliases, name) {
		x.Aliases = append(x.Aliases, name)
	}
}

// rankBehind says whether noun phrase m is the rank that stands behind a comma after somebody's name: "Robert
// Stewart, | Viscount Castlereagh".
func (r *sentenceReader) rankBehind(s *syntax.Sentence, m int32) bool {
	if m <= 0 || m >= int32(len(s.NPs)) || r.lex.Head(s.Words[s.NPs[m].First])&lexicon.Nobility == 0 {
		return false
	}
	n, before := &s.NPs[m], &s.NPs[m-1]
	return n.Det == 0 && n.First == before.Last+1 && s.Doc.Tokens[before.Last].Kind == text.Comma && (s.Class(m-1) == syntax.CPerson || s.Class(m-1) == syntax.CName)
}

// peerage files a person under the rank behind his name too, by which he is called later: "Castlereagh".
func (r *articleReader) peerage(s *syntax.Sentence, np, e int32) {
	if m := np + 1; r.rankBehind(s, m) && s.HeadPart(m).Kind == syntax.PName {
		tokens, x := naming.Tokens(s.Text(s.NPs[m].First, s.NPs[m].Last)), &r.Entities[e]
		x.tokens = append(x.tokens, tokens...)
		land := tokens[len(tokens)-1]
		r.people.file(land, e)
	}
}

// ofRuler says whether a noun phrase names a ruler by his title: "the Court | of the King of Prussia", "of Her Majesty".
func (r *sentenceReader) ofRuler(s *syntax.Sentence, np int32) bool {
	return s.Class(np) == syntax.COffice || s.Class(np) == syntax.CPerson || r.head(s, np) == "majesty"
}

// governedPlace says whether a name says of what somebody is governor or mayor: "the
// governor of Santa Cruz".
func (r *sentenceReader) governedPlace(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != r.w.of || n.Up < 0 || titled(s, np) {
		return false
	}
	h := s.HeadPart(n.Up)
	if h == nil || h.Kind != syntax.POffice {
		return false
	}
	switch r.lex.Offices[h.Ref].ID {
	case "governor", "mayor", "governor-general":
		return true
	}
	return false
}

// divided are the countries that are or were two, by what both together are called.
var divided = map[string][2]string{
	"koreas": {"KOR", "PRK"}, "congos": {"COD", "COG"}, "sudans": {"SDN", "SSD"},
}

// journey says whether a noun phrase is where the verb of its clause, or the noun it
// hangs on, says that somebody goes: "will fly to Ephesus".
func (r *sentenceReader) journey(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Up >= 0 && r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Journey) ||
		n.Clause >= 0 && r.verbOf(s, n.Clause).Does(lexicon.Goes)
}

// halves are the states that "the two Koreas" means, or the one that "the North" does
// in an article which names it in full.
func (r *articleReader) halves(s *syntax.Sentence, np int32, part *syntax.Part) []int32 {
	if part.Last-part.First != 1 {
		return nil
	}
	word := strings.ToLower(s.Text(part.First, part.Last))
	if both, ok := divided[word]; ok {
		return []int32{r.entity(r.lex.Index(both[0])), r.entity(r.lex.Index(both[1]))}
	}
	n := &s.NPs[np]
	other := func(x syntax.Part) bool { return x.Kind != syntax.PAdj } // "the communist North", not "the Global South"
	if word != "north" && word != "south" || n.PLast != n.Head+1 || &s.Parts[n.Head] != part || slices.ContainsFunc(s.Parts[n.PFirst:n.Head], other) || n.Det != r.w.the && s.NPs[n.Lead].Det != r.w.the && !s.Heading || r.ofName(s, np) >= 0 {
		return nil
	}
	for i := len(r.focus.states) - 1; i >= 0; i-- {
		e := &r.Entities[r.focus.states[i]]
		switch {
		case strings.HasPrefix(strings.ToLower(e.Name), word+" "):
			return []int32{r.focus.states[i]}
		case e.ID == "PRK" && word == "south":
			return []int32{r.entity(r.lex.Index("KOR"))}
		case e.ID == "KOR" && word == "north":
			return []int32{r.entity(r.lex.Index("PRK"))}
		}
	}
	return nil
}

// shortName is the organization named last of whose name one word is left: "the
// Council", "the Forum"; -1 for none.
func (d *Document) shortName(tokens []string) int32 {
	if len(tokens) != 1 || d.lex.Head(d.lex.Lookup(tokens[0]))&lexicon.Government != 0 {
		return -1
	}
	within := int32(-1)
	for i := len(d.focus.orgs) - 1; i >= 0; i-- {
		words := strings.Fields(strings.ToLower(d.Entities[d.focus.orgs[i]].Name))
		switch at := slices.Index(words, tokens[0]); {
		case at > 0 && at == len(words)-1:
			return d.focus.orgs[i]
		case at == 0 && len(words) > 1 && words[1] != "of" && (words[0] == "house" || words[0] == "senate"): // "the House" is no House Armed Services Committee
		case at >= 0 && len(words) > 1 && within < 0:
			within = d.focus.orgs[i]
		case within < 0 && tokens[0] == "alliance" && d.Entities[d.focus.orgs[i]].Kind == "alliance": // NATO
			within = d.focus.orgs[i]
		}
	}
	return within
}

// Short is the organization named last that one word of its name can stand for: "Council" members; -1 for none.
func (d *Document) Short(word string) int32 { return d.shortName([]string{strings.ToLower(word)}) }

// kinsman says whether a part is the given name alone of somebody's relative, whose
// surname is not told: "President McAleese and her husband Martin".
func (r *sentenceReader) kinsman(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	n := &s.NPs[np]
	k := n.Head - 1
	return part.Last-part.First == 1 && k >= n.PFirst && &s.Parts[n.Head] == part && n.PossWord != 0 &&
		s.Parts[k].Kind == syntax.PNoun && r.lex.Head(s.Words[s.Parts[k].Last-1])&lexicon.Kin != 0
}

// spouse is the person whose given name alone stands before "and" and the whole name of another of his
// family: "met Bill and Melinda Gates"; -1 for none, as where the text knows somebody by that name.
func (r *articleReader) spouse(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n, m := &s.NPs[np], np+1
	if part.Last-part.First != 1 || n.Next != m || n.Last-n.First != 1 || s.Tag(n.Last) != syntax.Conj || s.NPs[m].First != n.Last+1 || !r.lex.Word(s.Words[part.First]).Given {
		return -1
	}
	h := s.HeadPart(m)
	if h == nil || h.First != s.NPs[m].First || h.Last-h.First != 2 || h.Kind != syntax.PName && !h.Is(lexicon.Leader) || !r.lex.Word(s.Words[h.First]).Given {
		return -1
	}
	given, family := s.Text(part.First, part.Last), s.Text(h.First+1, h.Last)
	if r.findNamed(given) >= 0 {
		return -1
	}
	name := given + " " + family
	for _, lex := range r.leaders.Called(strings.ToLower(family)) {
		if r.lex.Entities[lex].Name == name {
			return r.personNamed(name, lex)
		}
	}
	e := r.personNamed(name, -1)
	r.people.relative(e)
	return e
}

// postal says whether a part is the two letters of a state of America behind a town: "Providence, | RI".
func postal(s *syntax.Sentence, part *syntax.Part) bool {
	t := &s.Doc.Tokens[part.First]
	return t.AllCaps && t.End-t.Start == 2 && part.Last-part.First == 1 && part.First > s.First && s.Doc.Tokens[part.First-1].Kind == text.Comma
}

// kinOf is the relative of the person whose "his" or "her" a noun phrase has, by the given name and
// that person's surname: "Obama and his wife Michelle"; -1 where the sentence does not name that
// person before, or he reigns.
func (r *articleReader) kinOf(s *syntax.Sentence, np int32, given string) int32 {
	if w := s.NPs[np].PossWord; w != r.w.his && w != r.w.her {
		return -1
	}
	before := r.Refs[s.Index][max(np-window, 0):np]
	ref := r.possessor(s, np)
	if lead := s.NPs[np].Lead; lead < np && s.Class(lead) != syntax.CNoun {
		ref = r.Refs[s.Index][lead] // "banned Gbagbo, his wife Simone and his son"
	}
	if len(ref.Actors) != 1 || r.Entities[ref.Actors[0]].Type != model.Person {
		return -1
	}
	if !slices.ContainsFunc(before, func(x Ref) bool { return slices.Contains(x.Actors, ref.Actors[0]) }) {
		return -1
	}
	x := &r.Entities[ref.Actors[0]]
	if !strings.Contains(x.Name, " ") || x.Lex >= 0 && r.lex.Entities[x.Lex].Royal() {
		return -1
	}
	e := r.personNamed(given+" "+lastWord(x.Name), -1)
	r.people.relative(e)
	return e
}

// namedPerson resolves a person's name with what stands before it.
func (r *articleReader) namedPerson(s *syntax.Sentence, np int32, part *syntax.Part, name string) int32 {
	tokens := naming.Tokens(name)
	if r.leaders.Junior(name, tokens) {
		return r.unknownKin(name, tokens)
	}
	office, royal, title := "", false, int32(-1)
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if s.Parts[k].Kind == syntax.POffice {
			title = s.Parts[k].Ref
			entry := &r.lex.Offices[title]
			royal = entry.Kind == lexicon.Royal
			office = strings.ToLower(s.Text(s.Parts[k].First, s.Parts[k].Last)) + " " + entry.Name // "PM", "foreign secretary"
			if entry.Name == "premier" {
				office += " prime minister"
			}
		}
	}
	if royal && len(tokens) == 1 {
		if lex := r.rulerOf(s, np, tokens[0], office); lex >= 0 {
			return r.personNamed(name, lex)
		}
	}
	if lex := r.leaders.Initialed(name, tokens); lex >= 0 {
		return r.personNamed(name, lex) // "President George H.W. Bush", beside George W. Bush
	}
	e := r.findNamed(name)
	if x := r.bearer(tokens, title); x >= 0 {
		e = x
		if _, told := r.people.lastCalled(tokens[0]); !told {
			r.people.callsBare(tokens[0], x) // "President Mobutu" and his son Nzanga Mobutu: then "Mobutu"
		}
	}
	if e >= 0 && royal && (r.givenOnly(e, tokens) || r.middle(e, tokens)) {
		e = r.stranger(name, tokens)
	}
	if e >= 0 && r.misnamed(e, part.First) {
		return r.wifeOf(name, tokens)
	}
	kin := e >= 0 && office != "" && len(tokens) == 1 && r.people.isKin(e) && !slices.Contains(r.focus.persons, e) // "President Banda and his sister Ruth Banda"
	if e >= 0 && !kin && !r.namesake(s, e, tokens, office) {
		r.remember(e, name, tokens)
		if len(tokens) == 1 && !s.Heading && !titled(s, np) {
			r.people.callsBare(tokens[0], e)
		}
		return e
	}
	if office == "" || len(tokens) == 0 {
		return r.personNamed(name, r.misterKnown(s, np, tokens))
	}
	if len(tokens) == 1 {
		if lex := r.known(s, tokens[0], office); lex >= 0 && !r.unborn(s, np, lex) {
			e := r.personNamed(name, lex)
			if !s.Heading {
				r.people.callsBare(tokens[0], e) // "President Reagan" and Nancy Reagan: then "Reagan"
			}
			return e
		}
	}
	if kin {
		return r.stranger(name, tokens)
	}
	return r.personNamed(name, -1)
}

// bearer is the one of several people of one surname who was told to have the office that stands before it, or had
// it by the dictionaries: "Attorney General Robert Kennedy ... President Kennedy"; -1 for none.
func (r *articleReader) bearer(tokens []string, title int32) int32 {
	if title < 0 || len(tokens) != 1 {
		return -1
	}
	all := r.people.called(tokens[0])
	if len(all) < 2 {
		return -1
	}
	for i := len(r.Offices) - 1; i >= 0; i-- {
		o := &r.Offices[i]
		if o.entry >= 0 && slices.Contains(all, o.Person) && (o.entry == title || r.callsOffice(o, title)) {
			return o.Person
		}
	}
	only := int32(-1)
	had := func(t lexicon.Term) bool { return strings.EqualFold(t.Office, r.lex.Offices[title].Name) }
	for _, e := range all {
		if lex := r.Entities[e].Lex; lex >= 0 && slices.ContainsFunc(r.lex.Entities[lex].Terms, had) {
			if only >= 0 {
				return -1
			}
			only = e
		}
	}
	return only
}

// rulerOf is the one of the dictionaries who reigned, when the article was written, over the state
// that is named right behind a title and a name of one word: "King Abdullah of Jordan", beside him of
// Saudi Arabia; -1 for none.
func (r *articleReader) rulerOf(s *syntax.Sentence, np int32, token, office string) int32 {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.of || s.Class(m) != syntax.CState {
		return -1
	}
	for _, lex := range r.leaders.Called(token) {
		for _, t := range r.lex.Entities[lex].Terms {
			if i := r.lex.Index(t.Of); i >= 0 && strings.Contains(office, strings.ToLower(t.Office)) && (r.Tally.Published() == "" || t.At(r.Tally.Published())) && slices.ContainsFunc(s.HeadPart(m).Senses, func(x lexicon.Sense) bool { return x.Ref == i }) {
				return lex
			}
		}
	}
	return -1
}

// givenOnly says whether one word is the first of the name of a person whom the text has not
// named yet: "Prince Charles" is no Charles Graves of whom it tells later.
func (d *Document) givenOnly(e int32, tokens []string) bool {
	x := &d.Entities[e]
	return len(tokens) == 1 && len(x.tokens) > 1 && x.Lex < 0 && x.tokens[0] == tokens[0] && !slices.Contains(d.focus.persons, e)
}

// middle says whether one word stands within the name of a person and neither begins nor ends it:
// "Crown Prince Abdullah" is no Ali Abdullah Saleh.
func (d *Document) middle(e int32, tokens []string) bool {
	all := d.Entities[e].tokens
	if len(tokens) != 1 || len(all) < 3 {
		return false
	}
	return slices.Contains(all[1:len(all)-1], tokens[0]) && all[0] != tokens[0] && all[len(all)-1] != tokens[0]
}

// misterKnown is the leader of a state that is spoken of, as the dictionaries have him, whom a text first names by his
// surname behind "Mr": "China ... | Mr Hu said"; -1 for none.
func (r *articleReader) misterKnown(s *syntax.Sentence, np int32, tokens []string) int32 {
	if len(tokens) != 1 || r.lex.Word(s.Words[s.NPs[np].First]).Closed&lexicon.Honorific == 0 {
		return -1
	}
	at, found := r.Tally.When(s), int32(-1)
	for _, e := range r.leaders.Called(tokens[0]) {
		if slices.ContainsFunc(r.lex.Entities[e].Terms, func(t lexicon.Term) bool {
			return r.Tally.Times(r.lex.Index(t.Of)) > 0 && (at == "" || t.At(at))
		}) {
			if found >= 0 && found != e {
				return -1
			}
			found = e
		}
	}
	return found
}

// namesake says whether the person a surname would mean never had the office that
// stands before it, and one who had it then has that surname too: "President Clinton"
// where only Hillary Clinton is named in full.
func (r *articleReader) namesake(s *syntax.Sentence, e int32, tokens []string, office string) bool {
	stranger := r.Entities[e].Lex < 0 && !r.wife(e)
	later := !s.Heading && (!slices.Contains(r.focus.persons, e) || r.Sentences[r.focus.seen(e)].Heading) // "President Reagan ... Nancy Reagan"
	if len(tokens) != 1 || office == "" || stranger && (r.Tally.Published() == "" && !later || r.Holds(e, "")) {
		return false
	}
	had := func(lex int32, at string) bool {
		return slices.ContainsFunc(r.lex.Entities[lex].Terms, func(t lexicon.Term) bool {
			return strings.Contains(office, strings.ToLower(t.Office)) && deputy(office) == deputy(t.Office) && (at == "" || t.At(at))
		})
	}
	lex := r.known(s, tokens[0], office)
	if e := r.Entities[e].Lex; e >= 0 && had(e, r.Tally.Published()) {
		_, named := r.register.known(lex)
		return r.Tally.Published() == "" && named && r.lex.Entities[lex].Began() > r.lex.Entities[e].Began() // "President Bush" where both are named
	}
	return lex >= 0 && lex != r.Entities[e].Lex && had(lex, r.Tally.Published())
}

// capitals says whether a part is one word in capitals, with hyphens or without: "FNL", "PALU-FNL", "C-SIPA".
func (d *Document) capitals(part *syntax.Part) bool {
	for i := part.First; i < part.Last; i++ {
		t := &d.Text.Tokens[i]
		if letter := i+1 < part.Last && t.Capital && t.End-t.Start == 1; !t.AllCaps && !letter || i > part.First && !t.Joined {
			return false
		}
	}
	return true
}

// ofThemAll says whether an acronym in brackets behind the last of several states is no name of that one but of what they are
// together: "the leaders of Australia, the United Kingdom and | the United States | (AUKUS)".
func (r *sentenceReader) ofThemAll(s *syntax.Sentence, np int32, acronym string) bool {
	if s.Class(np) != syntax.CState || len(r.members(s, s.NPs[np].Lead)) < 3 {
		return false
	}
	return !slices.ContainsFunc(strings.Fields(s.Text(s.NPs[np].First, s.NPs[np].Last)), func(w string) bool { return w[0] == acronym[0] })
}

// ofSeveralStates says whether a list of states behind a noun phrase tells who is in what it names: "the Quad Vaccine Partnership
// of | India, Japan and Australia".
func (r *sentenceReader) ofSeveralStates(s *syntax.Sentence, np int32) bool {
	m := r.ofName(s, np)
	return m >= 0 && r.lex.Head(s.HeadWord(np))&lexicon.Scheme != 0 && r.severalStates(s, m)
}

// listsStates says whether brackets behind a noun phrase tell of three states or more that what it names is of them.
func (r *sentenceReader) listsStates(s *syntax.Sentence, np int32) bool {
	m := np + 1
	return m < int32(len(s.NPs)) && s.NPs[m].Prep == r.w.paren && s.NPs[m].Up == np && r.severalStates(s, m)
}

// severalStates says whether noun phrase m begins a list of three states or more and of nothing else.
func (r *sentenceReader) severalStates(s *syntax.Sentence, m int32) bool {
	if s.NPs[m].Lead != m {
		return false
	}
	all := r.members(s, m)
	return len(all) > 2 && !slices.ContainsFunc(all, func(x int32) bool { return s.Class(x) != syntax.CState })
}

// calledByTown says whether a name has nothing but a town before its last word: "the Accra | Group".
func (r *sentenceReader) calledByTown(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Head != n.PFirst+1 || n.PossNP >= 0 {
		return false
	}
	p := &s.Parts[n.PFirst]
	return p.Kind == syntax.PEntity && p.Is(lexicon.Metonym) && !p.Is(lexicon.State) && !p.Is(lexicon.Demonym)
}

// sharedWith is the last of those with whom what noun phrase np names within the name of an office is shared: "Office of |
// Assistance | to Europe and Asia"; -1 for none.
func (r *sentenceReader) sharedWith(s *syntax.Sentence, np int32) int32 {
	x := np + 1
	if x >= int32(len(s.NPs)) || s.NPs[x].Up != np || s.NPs[x].Det != 0 || s.NPs[x].Prep != r.w.to && s.NPs[x].Prep != r.w.with || !r.lex.Word(s.HeadWord(np)).Is(lexicon.Share|lexicon.Bond) {
		return -1
	}
	all := r.members(s, x)
	for _, m := range all {
		if p := s.HeadPart(m); p == nil || !s.Doc.Tokens[p.First].Capital {
			return -1
		}
	}
	return all[len(all)-1]
}

// desk says whether an office within a ministry is named by the states it deals with, whose it is not: "the Office of
// Nepal and Bhutan Affairs", "the Bureau of Peru and Chile".
func (r *sentenceReader) desk(s *syntax.Sentence, np int32, part *syntax.Part, of int32) bool {
	n := &s.NPs[np]
	if n.PLast-n.PFirst != 1 || part.Last-part.First != 1 || n.PossNP >= 0 || n.Plural || s.NPs[of].PLast-s.NPs[of].PFirst != 1 || s.NPs[of].Det != 0 {
		return false
	}
	switch r.lex.Word(s.Words[part.First]).Text {
	case "office", "bureau", "desk":
		all := r.members(s, of)
		return s.Class(of) == syntax.CState && (s.HeadPart(of).Is(lexicon.State) || len(all) > 1 && r.head(s, all[len(all)-1]) == "affairs") // also "of Chinese and Mongolian Affairs"
	}
	return false
}

// namesCrowd says whether a possessor is part of a name and tells whose body it is: "the | American Nurses' | Association".
func (r *sentenceReader) namesCrowd(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	w := r.lex.Word(s.HeadWord(np))
	return p != nil && p.Kind != syntax.PEntity && p.Kind != syntax.POffice && s.Doc.Tokens[s.NPs[np].Last-1].Capital && s.Doc.Tokens[p.First].Capital && w.Noun && (w.Plural || w.Text == "people")
}

// officialAt says whether noun phrase np, -1 for none, is the title of an official who is in
// charge of something within a ministry.
func (r *sentenceReader) officialAt(s *syntax.Sentence, np int32) bool {
	if np < 0 || s.Class(np) != syntax.COffice {
		return false
	}
	p := s.HeadPart(np)
	return p.Kind == syntax.POffice && r.lex.Offices[p.Ref].Kind == lexicon.Official
}

// opensParty says whether the word that begins a sentence, with a capital for that alone, belongs
// to the name of a party or movement behind it: "Communist Party of", "Reform Movement of".
func (r *sentenceReader) opensParty(s *syntax.Sentence, p *syntax.Part) bool {
	if p.First != s.First || p.Last >= s.Last || !r.lex.Word(s.Words[p.Last]).Is(lexicon.Camp) {
		return false
	}
	w := s.Words[p.First]
	return p.Kind == syntax.PAdj && r.lex.Head(w)&lexicon.Partisan != 0 || p.Kind == syntax.PNoun && !r.lex.Word(w).Is(lexicon.Rebel) && !r.lex.Word(w).Has(lexicon.Former)
}

// beforeTitle is where a noun phrase ends, or the names it begins with, where a title follows:
// "the Communist Party of | Nepal [leader Ram Thapa]", "the Confederation of | British Builders [boss Karl Lind]".
func beforeTitle(s *syntax.Sentence, np int32) int32 {
	n, k := &s.NPs[np], s.NPs[np].PFirst+1
	if k >= n.PLast {
		return n.Last
	}
	first := &s.Parts[k-1]
	nation := first.Is(lexicon.Demonym) && !first.Is(lexicon.State)
	named := nation || first.Kind == syntax.PName
	if named && s.Parts[k].Kind == syntax.PName && s.Parts[k].First == first.Last {
		k++
	} else if nation || !named && !first.Is(lexicon.State) {
		return n.Last // "the office of Malian President X"
	}
	if k < n.PLast && s.Parts[k].Kind == syntax.POffice && (!named || s.Parts[k].First == s.Parts[k-1].Last && !s.Parts[k].Plural && k+1 < n.PLast) {
		return s.Parts[k-1].Last
	}
	return n.Last
}

// span is a stretch of tokens in a sentence.
type span struct {
	sentence    int
	first, last int32
}

// introduced is where a body's name from token first on ends whose short name follows in
// brackets, past its "of", "for", "in" and "and": "the Popular Army for the Restoration of
// the Republic (APRD)"; 0 for none.
func (r *sentenceReader) introduced(s *syntax.Sentence, first, last int32) int32 {
	const longest = 14
	t := s.Doc.Tokens
	joined := false // "and" was passed, which may have begun another body's name
	for i := last; i < s.Last && i < first+longest; i++ {
		w := r.lex.Word(s.Words[i])
		switch {
		case t[i].Kind == text.Open:
			if i == last || i+2 >= s.Last || t[i+1].Kind != text.Word || !t[i+1].Capital || t[i+2].Kind != text.Close || !t[i+1].AllCaps && r.lex.Word(s.Words[i+1]).Known() {
				return 0
			}
			return i
		case t[i].Kind != text.Word:
			return 0
		case t[i].Capital:
			if joined && r.lex.Head(s.Words[i])&lexicon.OrgHead != 0 {
				return 0
			}
		default:
			switch w.Text {
			case "and":
				joined = true
			case "of", "for", "the", "in", "to", "on":
			default:
				return 0
			}
		}
	}
	return 0
}

// initials are the acronyms, in lower case, that a body may go by without being
// introduced with them: "Central Bank of Iran" as "CBI", "National Development Fund of
// Iran" as "NDF".
func initials(name string) []string {
	var out []string
	var b strings.Builder
	for _, w := range strings.Fields(name) {
		switch c := w[0]; {
		case c >= 'A' && c <= 'Z':
			b.WriteByte(c - 'A' + 'a')
		case w == "of" && b.Len() > 2:
			out = append(out, b.String())
		}
	}
	if b.Len() > 2 {
		out = append(out, b.String())
	}
	return out
}

// everyStates says whether a ministry's name is of ordinary words only, so that every
// state may have one: "Ministry of Health", not "Kenyan Ministry of Health".
func (r *sentenceReader) everyStates(s *syntax.Sentence, first, last int32) bool {
	for i := first; i < last; i++ {
		if !r.lex.Word(s.Words[i]).Known() {
			return false
		}
	}
	return true
}

// calledBody is the organization of an unknown name that is called one: "the
// militant group Hurras al-Din", "Dogon Star, a shipping company"; -1 for none.
func (r *articleReader) calledBody(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	is := func(word int32) bool {
		if w := r.lex.Word(word); w.Plural {
			return false
		}
		return r.lex.Head(word)&(lexicon.OrgHead|lexicon.Body) != 0
	}
	if m := r.ofName(s, np); m >= 0 && s.NPs[m].Prep == r.w.for_ && r.lex.Head(s.Words[part.Last-1])&lexicon.OrgHead != 0 {
		return -1 // "the United Front | for Peace, a rebel group": see organization
	}
	called := part.Branch || n.Appos >= 0 && s.Class(n.Appos) == syntax.CNoun && is(s.HeadWord(n.Appos))
	called = called || r.amongBodies(s, np)
	if k := n.Head - 1; !called && k >= n.PFirst && n.Head == n.PLast-1 {
		before := &s.Parts[k]
		called = before.Kind == syntax.PNoun && before.Last == part.First && is(s.Words[before.Last-1])
	}
	if !called || s.Heading && !r.Text.Tokens[part.First].AllCaps && len(naming.Tokens(s.Text(part.First, part.Last))) == 1 {
		return -1
	}
	whole := r.wholeName(s, n.PFirst, n.Head)
	if m := r.ofName(s, np); m >= 0 && s.NPs[m].Prep != r.w.for_ && whole.Last-whole.First == 1 && r.lex.Word(s.Words[whole.First]).Noun {
		whole.Last = s.NPs[m].Last // "the watchdog Project on Arms"
	}
	name := strings.Join(strings.Fields(s.Text(whole.First, whole.Last)), " ")
	if _, ok := r.register.body(strings.ToLower(name)); !ok && r.findNamed(name) >= 0 {
		return -1
	}
	return r.bodyCalled(name, "")
}

// groupNames collects the names of which a sentence says that they are a company's or a
// group's: "Orkan Star, an airline,", "Orkan Star is one of a number of airlines".
func (r *articleReader) groupNames(s *syntax.Sentence) {
	group := func(np int32) bool {
		w := r.lex.Word(s.HeadWord(np))
		return s.Class(np) == syntax.CNoun && w.Is(lexicon.Firm|lexicon.Collective) && r.lex.Head(w.Stem)&(lexicon.OrgHead|lexicon.Body) != 0
	}
	enter := func(np, what int32) {
		if np < 0 || what < 0 || s.Class(np) != syntax.CName || titled(s, np) {
			return
		}
		if s.Class(what) == syntax.CNumber {
			for m := what + 1; m < int32(len(s.NPs)) && s.NPs[m].Up == m-1 && s.NPs[m].Prep == r.w.of; m++ {
				what = m // "one | of a number | of airlines"
			}
		}
		if group(what) {
			p := s.HeadPart(np)
			r.register.firms[strings.ToLower(s.Text(p.First, p.Last))] = true
		}
	}
	for np := range s.NPs {
		enter(int32(np), s.NPs[np].Appos)
	}
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; s.Verbs[cl.Verb].Copula && !s.Verbs[cl.Verb].Neg {
			enter(cl.Subj, cl.Obj)
		}
	}
}

// namedBody is the organization of an unknown name before a noun that says what it is, "the
// ruling PDF party", "the Iraqiya alliance", "Contra rebels"; -1 for none.
func (r *articleReader) namedBody(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	noun := r.lex.Word(s.HeadWord(np))
	k := n.Head - 1
	for k > n.PFirst && s.Parts[k].Kind != syntax.PName && r.lex.Word(s.Words[s.Parts[k].First]).Is(lexicon.Rebel) {
		k-- // "the Contra rebel group"
	}
	if s.Heading || k < n.PFirst || s.Parts[k].Kind != syntax.PName || n.Head != n.PLast-1 || !noun.Is(lexicon.Collective|lexicon.Insurgent|lexicon.Firm) || noun.Plural && !noun.Is(lexicon.Insurgent) {
		return -1
	}
	p := r.wholeName(s, n.PFirst, k)
	if w := r.lex.Word(s.Words[p.First]); p.Last-p.First == 1 && !r.Text.Tokens[p.First].AllCaps && (w.Adj || w.Is(lexicon.Rebel) || r.lex.Head(s.Words[p.First])&(lexicon.Partisan|lexicon.Folk) != 0) {
		return -1 // "Maoist rebels", "the Shiite alliance"
	}
	name := strings.Join(strings.Fields(s.Text(p.First, p.Last)), " ")
	if r.findNamed(name) >= 0 {
		return -1
	}
	kind := ""
	switch {
	case noun.Text == "party":
		kind = "party"
	case noun.Is(lexicon.Rebel):
		kind = "armed"
	case noun.Is(lexicon.Firm):
		kind = "company" // "the RMX union"
	}
	whole := name
	if !r.Text.Tokens[p.First].AllCaps && r.lex.Head(s.Words[p.Last-1])&lexicon.OrgHead == 0 {
		whole += " " + r.Text.Of(int(s.HeadPart(np).Last-1))
	}
	e, ok := r.register.body(strings.ToLower(name))
	if !ok {
		e = r.bodyCalled(whole, kind)
		r.register.enter(strings.ToLower(name), e)
	}
	r.alias(e, name)
	return e
}

// wholeName is part k of a noun phrase whose parts begin with first, with the names right
// before it: "Volga Trans", "Sahel Transit", and with its state where it is a common noun,
// "Russian Helicopters".
func (r *sentenceReader) wholeName(s *syntax.Sentence, first, k int32) *syntax.Part {
	whole := s.Parts[k]
	if w := r.lex.Word(s.Words[whole.First]); whole.Last-whole.First == 1 && w.Noun && !w.Given && k > first && s.Parts[k-1].Last == whole.First && s.Parts[k-1].Is(lexicon.Demonym) {
		whole.First = s.Parts[k-1].First
		return &whole
	}
	for k--; k >= first && s.Parts[k].Last == whole.First; k-- {
		if p := &s.Parts[k]; p.Kind != syntax.PName && p.Kind != syntax.PEntity && !r.capitalised(s, p) || p.Is(lexicon.Demonym) {
			break
		}
		whole.First = s.Parts[k].First
	}
	if i := whole.First - 1; i >= s.First && s.Doc.Tokens[whole.First].Joined && strings.EqualFold(s.Doc.Of(int(i)), "al") {
		whole.First = i // "the group al-Wafa"
	}
	return &whole
}

// amongBodies says whether a name stands in a list of what a plural noun says are
// organizations: "two companies, Orkan Steel and Volga", "banks including Orkan".
func (r *sentenceReader) amongBodies(s *syntax.Sentence, np int32) bool {
	bodies := func(group int32) bool {
		w := r.lex.Word(s.HeadWord(group))
		return s.Class(group) == syntax.CNoun && w.Plural && r.lex.Head(w.Stem)&(lexicon.OrgHead|lexicon.Body) != 0
	}
	lead := s.NPs[np].Lead
	n := &s.NPs[lead]
	if n.Appos >= 0 && bodies(n.Appos) || (n.Prep == r.w.including || n.Prep == r.w.suchAs) && n.Up >= 0 && bodies(n.Up) {
		return true
	}
	for group := lead - 1; group >= 0 && group > lead-8; group-- {
		if s.NPs[group].Names == lead {
			return bodies(group)
		}
	}
	return false
}

// sameBody is the organization that a word for its kind only follows: "the NATO
// Alliance"; -1 for none.
func (r *articleReader) sameBody(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	if n.Head == n.PFirst || part.Last-part.First != 1 || r.lex.Head(s.Words[part.First])&lexicon.BlocHead == 0 {
		return -1
	}
	before := &s.Parts[n.Head-1]
	if before.Kind != syntax.PEntity || before.Last != part.First {
		return -1
	}
	if lex := r.Tally.Pick(before.Senses, lexicon.Org, lexicon.Bloc); lex >= 0 {
		return r.entity(lex)
	}
	return -1
}

// unionBody is the body of the European Union that an article about it calls by its noun alone,
// as its own communiqués do: "The Council today adopted"; -1 for none.
func (r *articleReader) unionBody(s *syntax.Sentence, np int32, name string) int32 {
	n := &s.NPs[np]
	if n.Det != r.w.the || n.Head != n.PFirst || n.Head != n.PLast-1 || r.Tally.Union() <= 0 || behind(s, np, r.w.of) >= 0 {
		return -1
	}
	switch {
	case name == "Council" && !r.Tally.Says("Security Council"):
		return r.entity(r.lex.Index("org:council-of-the-european-union"))
	case name == "Commission":
		return r.entity(r.lex.Index("org:european-commission"))
	}
	return -1
}

// ledBy says whether a noun phrase is the title of who leads a party or a movement: "the leader",
// "the deputy leader", "the chairman".
func (r *sentenceReader) ledBy(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.POffice || p.Plural {
		return false
	}
	switch r.lex.Offices[p.Ref].ID {
	case "leader", "deputy-leader", "chairman", "chairwoman", "chair", "party-leader":
		return true
	}
	return false
}

// onlyMission says whether a part names nothing but what a state has abroad: "the Indian | High Commission".
func (r *sentenceReader) onlyMission(s *syntax.Sentence, part *syntax.Part) bool {
	switch strings.ToLower(s.Text(part.First, part.Last)) {
	case "embassy", "legation", "consulate", "consulate general", "high commission":
		return true
	}
	return false
}
