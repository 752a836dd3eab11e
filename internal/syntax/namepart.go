package syntax

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// besideOther says whether "and" or a comma, another adjective and a noun stand at token i, so that what is before it is an
// adjective of that noun too: "French military | and economic assistance".
func (p *Parser) besideOther(s *Sentence, i int32) bool {
	if i+2 >= s.Last || s.Doc.Tokens[i].Kind != text.Comma && p.lex.Word(s.Words[i]).Text != "and" {
		return false
	}
	adj, noun := p.lex.Word(s.Words[i+1]), p.lex.Word(s.Words[i+2])
	return adj.Adj && adj.Forms == 0 && !adj.Noun && !s.Doc.Tokens[i+1].Capital && (noun.Text == "and" || noun.Head&lexicon.Thing != 0)
}

// namePart reads a dictionary name, a title, an event word or an honorific at
// token j; inside says that the noun phrase has begun before it.
func (p *Parser) namePart(s *Sentence, j int32, inside bool) (Part, bool) {
	n := p.peer(s, j)
	if n == 0 {
		n = p.folksName(s, j)
	}
	if n == 0 {
		n = p.idealsName(s, j)
	}
	if n > 0 {
		return Part{Kind: PName, First: j, Last: j + n}, true
	}
	if n := p.honorific(s, j); n > 0 {
		return Part{Kind: PHonorific, First: j, Last: j + n}, true
	}
	if s.Words[j] == 0 {
		return Part{}, false
	}
	if s.Doc.Tokens[j].Capital && !s.Heading {
		if end := p.portfolios(s, j); end > 0 {
			return Part{Kind: POffice, First: j, Last: end, Ref: p.minister}, true
		}
	}
	r := nameReader{Parser: p, s: s, j: j}
	if !r.match(s.Last) || !r.shorten() || r.otherDay() || r.splitTitle() {
		return Part{}, false
	}
	part, names := r.choose()
	switch {
	case len(names) > 0:
		return r.known(names, inside)
	case part.Kind == POffice:
		r.charge(&part)
	case part.Kind != PEvent:
		return Part{}, false
	case r.single() && s.Doc.Tokens[j].Capital && p.lex.Events[part.Ref].Kind == "exercise":
		part.Last = p.codename(s, r.last)
	case r.last < s.Last && s.Doc.Tokens[r.last].Joined:
		return Part{}, false // "Secretary" inside "General Secretariat" and the like are left to the name run
	}
	return part, true
}

// honorific measures what one is addressed by at token j: "Mr.", "H. E.", "the | Right Honourable".
func (p *Parser) honorific(s *Sentence, j int32) int32 {
	t, w := s.Doc.Tokens, p.lex.Word(s.Words[j])
	capital := func(k int32) bool { return k < s.Last && t[k].Capital }
	switch {
	case w.Closed&lexicon.Honorific != 0 && t[j].Capital && j+1 < s.Last && (t[j+1].Capital || p.lex.Word(s.Words[j+1]).Closed&lexicon.Particle != 0) && !(w.Known() && w.Closed == lexicon.Honorific && w.Given && !capital(j+2)) &&
		!(t[j].AllCaps && p.longNameAt(s, j, lexicon.State)): // "DR Congo" is no doctor
		return 1
	case s.Doc.Of(int(j)) == "HE" && capital(j+1) && !t[j+1].AllCaps:
		return 1 // "HE Mr Jimmy Nipo"
	case s.Doc.Of(int(j)) == "H." && capital(j+2) && s.Doc.Of(int(j+1)) == "E.":
		return 2 // "H. E. Ana Rios"
	case w.Text == "right" && t[j].Capital && capital(j+2) && strings.HasPrefix(p.lex.Word(s.Words[j+1]).Text, "hon") && p.lex.Word(s.Words[j+1]).Closed&lexicon.Honorific != 0:
		return 2
	}
	return 0
}

// nameReader reads a name, a title or an event that the dictionaries have.
type nameReader struct {
	*Parser
	s      *Sentence
	j      int32           // where it begins
	last   int32           // where it ends
	senses []lexicon.Sense // what it can mean
}

// match finds the longest name before token end; it says whether there is one.
func (r *nameReader) match(end int32) bool {
	n, senses := r.lookUp(r.s, r.j, end)
	r.last, r.senses = r.j+int32(n), senses
	return n > 0
}

// single says whether the name is one word.
func (r *nameReader) single() bool { return r.last == r.j+1 }

// first is the first word of the name, final its last one, and next the one behind it.
func (r *nameReader) first() *lexicon.Word { return r.lex.Word(r.s.Words[r.j]) }
func (r *nameReader) final() *lexicon.Word { return r.lex.Word(r.s.Words[r.last-1]) }
func (r *nameReader) next() int32 {
	if r.last < r.s.Last {
		return r.s.Words[r.last]
	}
	return 0
}

// shorten leaves out words at the end of the name that belong to what comes behind it: "U.S. | military assistance"; it says
// whether a name is left.
func (r *nameReader) shorten() bool {
	s, t := r.s, r.s.Doc.Tokens
	if !r.single() && r.final().Text == "military" && r.last < s.Last && (r.next() != 0 && r.lex.Word(r.next()).Noun || r.besideOther(s, r.last)) && !r.match(r.last-1) {
		return false
	}
	if hasClass(r.senses, lexicon.Office) {
		secretary := r.last == r.j+2 && r.last < s.Last && t[r.last].Joined && r.final().Text == "secretary" && r.lex.Word(r.next()).Text == "general" // "the Commonwealth | Secretary-General"
		if (secretary || r.last > r.j+2 && r.partyNamed(s, r.last)) && !r.match(r.j+1) {
			return false
		}
	}
	if k := r.officer(s, r.j, r.last); k > 0 && !r.match(k) { // "UN | High Commissioner for Refugees Sadako Ogata"
		return false
	}
	if !r.single() && hasClass(r.senses, lexicon.NamedEvent) && t[r.j].Capital && !t[r.last-1].Capital && r.final().Adj && r.final().Forms != 0 && !r.match(r.last-1) { // "Peru and | US open talks"
		return false
	}
	if r.single() && r.first().Text == "washington" {
		r.last += r.district(s, r.last)
	}
	return true
}

// otherDay says whether a name that is a day is only that day of another year: "September 11, 1969".
func (r *nameReader) otherDay() bool {
	s, t := r.s, r.s.Doc.Tokens
	if r.last != r.j+2 || t[r.last-1].Kind != text.Number || r.last+1 >= s.Last || t[r.last].Kind != text.Comma {
		return false
	}
	year := s.Doc.Of(int(r.last + 1))
	return IsYear(year) && year != "2001"
}

// splitTitle says whether the first word of what could be a title belongs to what stands before it.
func (r *nameReader) splitTitle() bool {
	if !hasClass(r.senses, lexicon.Office) && !hasClass(r.senses, lexicon.Offices) {
		return false
	}
	w, t, two := r.first().Text, r.s.Doc.Tokens, r.last == r.j+2
	if two && (w == "labour" || w == "labor") && t[r.j].Capital && r.j > r.s.First {
		return true // "Israel's Labor | leader Ehud Barak"
	}
	// "its first | Minister Resident", "the Department under | Secretary Hay"
	return (two && w == "first" || !r.single() && w == "under") && !t[r.j].Capital && t[r.j+1].Capital
}

// choose tells what the words mean of all that they can: the names, and else the title, before the event.
func (r *nameReader) choose() (part Part, names []lexicon.Sense) {
	part = Part{First: r.j, Last: r.last}
	for _, x := range r.senses {
		switch x.Class {
		case lexicon.Phrase:
		case lexicon.Office, lexicon.Offices:
			if !r.single() || r.isOffice(x.Ref) {
				part.Kind, part.Ref, part.Plural = POffice, x.Ref, x.Class == lexicon.Offices
			}
		case lexicon.EventHead, lexicon.EventHeads:
			if part.Kind != POffice && (!r.single() || r.isEvent()) {
				part.Kind, part.Ref, part.Plural = PEvent, x.Ref, x.Class == lexicon.EventHeads
			}
		case lexicon.Bloc:
			if !r.single() || r.j == r.s.First || !r.membership(r.s, r.j) { // not "NATO Allies", "our Allies"
				names = append(names, x)
			}
		case lexicon.Org:
			if r.isOrg(x.Ref) {
				names = append(names, x)
			}
		default:
			names = append(names, x)
		}
	}
	return part, names
}

// isOffice says whether a single word that can be a title is one here.
func (r *nameReader) isOffice(office int32) bool {
	s, j := r.s, r.j
	if tag := s.Tag(j); tag != Noun && tag != Name && tag != Adj {
		return false
	}
	staff := r.next() == r.v.staff || r.generalBody(s, j) // "the General Staff"
	if r.first().Text == "official" && !s.Doc.Tokens[j].Capital && r.last < s.Last && s.Doc.Tokens[r.last].Capital && (j == s.First || s.Tag(j-1) == Det || s.Tag(j-1) == Clitic) {
		return false // "the | official Peking Review", not "Chinese official Wang Li"
	}
	return !staff && !r.plainCharge(s, j, office) && !r.givenShah(s, j) && !r.byTrade(s, j, office)
}

// isEvent says whether a single word that can be an event is one here.
func (r *nameReader) isEvent() bool {
	s, j, w := r.s, r.j, r.first()
	if tag := s.Tag(j); tag != Noun && tag != Name && (tag != Adj || r.nominal(s, r.last)) {
		return false // "at the ministerial in", not "ministerial posts"
	}
	if w.Text == "gathering" && j > s.First && r.lex.In(lexicon.Gathered, s.Words[j-1]) {
		return false // "intelligence-gathering"
	}
	if w.Stem == r.v.installation && r.next() != r.v.of && !(j > s.First && (s.Tag(j-1) == Clitic || s.Tag(j-1) == Poss)) {
		return false // "at a military installation"
	}
	if !s.Doc.Tokens[j].Capital {
		return true
	}
	if w.Text == "assembly" {
		if j > s.First && s.Doc.Tokens[j-1].Capital && s.Words[j-1] != 0 && (r.lex.Word(s.Words[j-1]).Adj || r.lex.Word(s.Words[j-1]).Text == "state") {
			return false // "the National Assembly", "the Kano State Assembly" are parliaments
		}
		if r.organOf(s, j) {
			return false // "the chairperson of the IGAD Assembly"
		}
	}
	return !r.behindInitial(s, j) // "Douglas J. Strike"
}

// isOrg says whether what can be the name of an organization is that here.
func (r *nameReader) isOrg(org int32) bool {
	s, j := r.s, r.j
	if r.single() && j == s.First && r.first().Noun && r.lex.Head(s.Words[j]) == 0 && r.next() == r.v.with {
		return false // "Solidarity | with Denmark"
	}
	if r.single() && r.lex.Head(s.Words[j])&lexicon.StateHead != 0 && (r.next() == r.v.of || j > s.First && r.lex.Demonym(s.Words[j-1])) {
		return false // "the Commonwealth | of Kentucky", "the Polish-Lithuanian | Commonwealth"
	}
	if r.single() && j > s.First && r.lex.Head(s.Words[j])&lexicon.Civil != 0 {
		before := &s.Doc.Tokens[j-1]
		if before.Kind == text.Word && before.Capital && s.Tag(j-1) != Det && !r.lex.Demonym(s.Words[j-1]) {
			return false // "Orkan | PLC"
		}
	}
	return !r.anotherCamp(s, j, r.last, org) && !r.nationalOrgan(org)
}

// nationalOrgan says whether what could be the organ of an organization is one of the state whose adjective or name stands before
// it: "the Kenyan | Security Council", "the Kenya National | Commission on Human Rights".
func (r *nameReader) nationalOrgan(org int32) bool {
	s, e := r.s, &r.lex.Entities[org]
	if r.single() || e.Kind != "organ" || !strings.HasPrefix(e.Partof, "org:") {
		return false
	}
	before := r.j - 1
	if before > s.First && s.Doc.Tokens[before].Capital && r.lex.Word(s.Words[before]).Adj {
		before-- // "National"
	}
	if before < s.First || !s.Doc.Tokens[before].Capital {
		return false
	}
	if _, own := r.lex.Match(s.Doc, s.Words, int(r.j), int(r.j+1), nil); slices.ContainsFunc(own, func(x lexicon.Sense) bool { return x.Class != lexicon.Office }) {
		return false // "the German European Commission president": the name says whose it is
	}
	return r.wordIs(s, before, lexicon.Demonym) || r.wordIs(s, before, lexicon.State)
}

// placeCalled says whether the words with capitals from token i on, behind a name, end with one for a place that is called so.
func (r *nameReader) placeCalled(i int32) bool {
	s, t := r.s, r.s.Doc.Tokens
	for i+1 < s.Last && t[i].Capital && t[i+1].Capital && t[i+1].Kind == text.Word {
		i++
	}
	return !s.Heading && t[i].Capital && r.lex.Head(s.Words[i])&lexicon.PlaceHead != 0
}

// known is the part that names somebody or something, unless the words only begin or end a name that no dictionary has:
// "Jordan Smith", "Paris Saint-Germain".
func (r *nameReader) known(names []lexicon.Sense, inside bool) (Part, bool) {
	s, t, end := r.s, r.s.Doc.Tokens, r.last
	if names[0].Class == lexicon.Leader && end < s.Last {
		if t[end].Capital && (t[end].Joined || r.givenShah(s, end)) {
			return Part{}, false // "Ulysses Grant-Smith", "Ahmed Maher Pasha"
		}
		if s.Tag(end) == Name && r.bareSurname(s, end) && !s.Heading && r.lex.Entities[names[0].Ref].Royal() {
			return Part{}, false // "Juan Carlos Pugliese", "Juan Carlos Brandt"
		}
		if strings.TrimSuffix(s.Doc.Of(int(end)), ".") == "Jr" {
			return Part{}, false // "Donald Trump Jr."
		}
		if r.placeCalled(end) {
			return Part{}, false // "Imam Khomeini International Airport"
		}
	}
	if r.single() && r.partOfLongerName(s, r.j, names, inside) {
		return Part{}, false
	}
	if r.shipName(s, r.j, end, names) {
		return Part{Kind: PName, First: r.j, Last: end}, true
	}
	if hasClass(names, lexicon.Leader) {
		end += r.family(s, end)
		if !r.single() && end == r.last {
			end += r.townSurname(s, end)
		}
	}
	return Part{Kind: PEntity, First: r.j, Last: end, Senses: names}, true
}

// codename is where the name ends that a manoeuvre has behind its noun, which ends at token i: "Exercise | Talisman Sabre
// 2023"; i where it has none there.
func (p *Parser) codename(s *Sentence, i int32) int32 {
	const longest = 4 // words
	k := i
	for ; k < s.Last && k < i+longest; k++ {
		t := &s.Doc.Tokens[k]
		if t.Kind == text.Number && k > i {
			continue
		}
		if t.Kind != text.Word || !t.Capital || s.Tag(k) != Name && s.Tag(k) != Noun && s.Tag(k) != Adj || p.officeAt(s, k) {
			break
		}
		if _, senses := p.lex.Match(s.Doc, s.Words, int(k), int(s.Last), nil); hasClass(senses, lexicon.State) || hasClass(senses, lexicon.Org) || hasClass(senses, lexicon.EventHead) {
			break
		}
	}
	return k
}

// family measures the name of his family that a known man's may end with at token i:
// "Hamad bin Jassim | al-Thani".
func (p *Parser) family(s *Sentence, i int32) int32 {
	if i+1 < s.Last && s.Doc.Tokens[i].Kind == text.Comma {
		switch s.Doc.Of(int(i + 1)) {
		case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV":
			return 2 // "Joseph R. Biden, | Jr."
		}
	}
	if i+1 >= s.Last || s.Doc.Tokens[i].Kind != text.Word || !s.Doc.Tokens[i+1].Capital {
		return 0
	}
	w := p.lex.Word(s.Words[i])
	if w.Closed&lexicon.Particle == 0 || s.Tag(i+1) != Name {
		return 0
	}
	if w.Text == "al" || w.Text == "el" {
		if s.Doc.Tokens[i+1].Joined || s.Doc.Tokens[i].Capital {
			return 2
		}
	} else if !s.Heading {
		return 2 // "Bernardo Arevalo | de Leon"
	}
	return 0
}

// townSurname is 1 where the second surname of a known person stands at token i, which is also
// the name of a town and of nothing else: "Alicia Bárcena | Ibarra".
func (p *Parser) townSurname(s *Sentence, i int32) int32 {
	if i >= s.Last || s.Heading || s.Tag(i) != Name || i+1 < s.Last && s.Doc.Tokens[i+1].Capital {
		return 0
	}
	n, senses := p.lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	if n != 1 || slices.ContainsFunc(senses, func(x lexicon.Sense) bool { return x.Class != lexicon.Place }) {
		return 0
	}
	return 1
}

// byTrade says whether the rank at token j is one of another realm: "drag queen", "drug
// king", "the oil major Orkan".
func (p *Parser) byTrade(s *Sentence, j, office int32) bool {
	if j == s.First || s.Tag(j-1) != Noun || s.Doc.Tokens[j-1].Capital {
		return false
	}
	kind := p.lex.Offices[office].Kind
	return kind == lexicon.Royal || kind == lexicon.Military && !s.Doc.Tokens[j].Capital && p.lex.In(lexicon.Trades, s.Words[j-1])
}

// bareSurname says whether the word at token i is no name of a state, a body or an office and no ordinary word, as surnames are.
func (p *Parser) bareSurname(s *Sentence, i int32) bool {
	w := p.lex.Word(s.Words[i])
	n, _ := p.lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	return !s.Doc.Tokens[i].AllCaps && n == 0 && !w.Noun && !w.Adj && w.Forms == 0 && w.Closed == 0
}

// plainCharge says whether the title at token j is only an English word without the
// accent that makes it one: "charges" are no chargés d'affaires.
func (p *Parser) plainCharge(s *Sentence, j, office int32) bool {
	return strings.HasPrefix(p.lex.Offices[office].ID, "charge-d-") && !strings.Contains(s.Doc.Of(int(j)), "é")
}

// district measures "D.C." after Washington, with the comma before it; 0 for none.
func (p *Parser) district(s *Sentence, at int32) int32 {
	i := at
	if i < s.Last && s.Doc.Tokens[i].Kind == text.Comma {
		i++
	}
	if i < s.Last {
		switch s.Doc.Of(int(i)) {
		case "D.C.", "D.C", "DC":
			return i + 1 - at
		}
	}
	return 0
}

// peer measures a name by rank and land at token j: "the Earl of Aberdeen"; 0 for
// none.
func (p *Parser) peer(s *Sentence, j int32) int32 {
	if j+2 >= s.Last || s.Words[j+1] != p.v.of || !p.lex.Peer(s.Doc, s.Words, int(j)) {
		return 0
	}
	end := j + 2
	for end < s.Last && s.Doc.Tokens[end].Kind == text.Word && s.Doc.Tokens[end].Capital && (end == j+2 || s.Doc.Tokens[end].Joined) {
		end++
	}
	if end == j+2 || p.duchy(s, j+2) {
		return 0
	}
	return end - j
}

// duchy says whether token i names a state gone that a duke ruled, or its capital: "the Duke of |
// Parma", no peer of a living state.
func (p *Parser) duchy(s *Sentence, i int32) bool {
	_, senses := p.lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	return slices.ContainsFunc(senses, func(x lexicon.Sense) bool {
		e := p.lex.Entities
		return (x.Class == lexicon.State || x.Class == lexicon.Metonym && strings.Contains(e[x.Ref].Name, "Duchy")) && e[x.Ref].Until != ""
	})
}

// folksName measures a name that begins with the people it is of, at token j: "the | People's
// Reform Party"; 0 for none.
func (p *Parser) folksName(s *Sentence, j int32) int32 {
	d := s.Doc
	w := p.lex.Word(s.Words[j])
	if !w.Noun || !w.Plural || w.Given || !d.Tokens[j].Capital || j == s.First || s.Heading || j+2 >= s.Last || d.Tokens[j+1].Kind != text.Clitic && d.Of(int(j+1)) != "'" && d.Of(int(j+1)) != "’" || !d.Tokens[j+2].Capital {
		return 0
	}
	if n, senses := p.lex.Match(d, s.Words, int(j), int(s.Last), nil); n > 1 || hasClass(senses, lexicon.Offices) || hasClass(senses, lexicon.Org) || hasClass(senses, lexicon.People) {
		return 0
	}
	for i := j + 2; i < s.Last && i < j+8 && d.Tokens[i].Kind == text.Word && d.Tokens[i].Capital; i++ {
		if p.lex.Word(s.Words[i]).Is(lexicon.Camp) {
			return i + 1 - j
		}
	}
	return 0
}

// idealsName measures the name of a party, a commission or a foundation that has what it is for in
// it, at token j: "the | Unity and Progress Party", "the | Truth and Reconciliation Commission", "by
// | Aga Khan Peace and Development Foundation"; 0 for none.
func (p *Parser) idealsName(s *Sentence, j int32) int32 {
	const before = 4 // words that "and" may stand behind
	d := s.Doc
	capital := func(i int32) bool {
		return i < s.Last && d.Tokens[i].Kind == text.Word && d.Tokens[i].Capital
	}
	ordinary := func(i int32) bool {
		w := p.lex.Word(s.Words[i])
		return capital(i) && !d.Tokens[i].AllCaps && w.Noun && !w.Plural && !w.Given && w.Closed == 0
	}
	if s.Heading || j == s.First {
		return 0
	}
	and := j
	for ; and < j+before && capital(and); and++ {
		if p.lex.Head(s.Words[and])&(lexicon.OrgHead|lexicon.Government) != 0 {
			return 0 // "the Council and the"
		}
	}
	if and == j || and+2 >= s.Last || p.lex.Word(s.Words[and]).Text != "and" || !ordinary(and-1) || !ordinary(and+1) || and > j+1 && p.lex.Word(s.Words[j-1]).Text != "the" && (s.Tag(j-1) != Prep || p.lex.Word(s.Words[j-1]).Text == "between") {
		return 0
	}
	if n, senses := p.lex.Match(d, s.Words, int(j), int(s.Last), nil); n > 1 || hasClass(senses, lexicon.Org) || hasClass(senses, lexicon.State) {
		return 0
	}
	for i := and + 2; i < and+5 && capital(i); i++ {
		if w := p.lex.Word(s.Words[i]); !w.Plural && (w.Is(lexicon.Camp) || p.lex.Head(s.Words[i])&lexicon.OrgHead != 0) {
			return i + 1 - j
		}
	}
	return 0
}

// anotherCamp says whether the known name of a party or a movement that ends before token last only begins or
// ends the name of one elsewhere: "the National Front | for the Liberation of Togo", "the Togolese | National Front".
func (p *Parser) anotherCamp(s *Sentence, j, last, org int32) bool {
	if !p.lex.Word(s.Words[last-1]).Is(lexicon.Camp) {
		return false
	}
	if j > s.First && s.Doc.Tokens[j-1].Capital {
		state := p.lex.Entities[org].Partof
		_, senses := p.lex.Match(s.Doc, s.Words, int(j-1), int(j), nil)
		if x := slices.IndexFunc(senses, func(x lexicon.Sense) bool { return x.Class == lexicon.Demonym }); x >= 0 && state != "" && p.lex.Entities[senses[x].Ref].ID != state {
			return true
		}
	}
	next := last + 1
	if next < s.Last && s.Words[next] == p.v.the {
		next++
	}
	return next < s.Last && s.Words[last] == p.v.for_ && s.Doc.Tokens[next].Kind == text.Word && s.Doc.Tokens[next].Capital && !s.Heading
}

// partOfLongerName says whether the single word at j, known as the name of a
// state or place, is rather a person's given name or surname here.
func (p *Parser) partOfLongerName(s *Sentence, j int32, senses []lexicon.Sense, inside bool) bool {
	d := s.Doc
	titled := p.titledRun(s, j)
	for _, x := range senses {
		firm := x.Class == lexicon.Org && p.lex.Entities[x.Ref].Kind == "company" && titled // "spokeswoman Tasnim Aslam"
		if x.Class == lexicon.Demonym || x.Class == lexicon.People || x.Class == lexicon.Leader || x.Class == lexicon.BlocAdj || x.Class == lexicon.Org && !firm {
			return false
		}
	}
	if hasClass(senses, lexicon.State) && p.ownsOffice(s, j) {
		return false // "Ambassador to Jordan | Alice Wells"
	}
	w := p.lex.Word(s.Words[j])
	if (titled || w.Given) && j+1 < s.Last && p.particleAt(s, j+1) {
		return true // "Hassan al-Turabi", "the premier, Salem bin Omar"
	}
	if titled && !hasClass(senses, lexicon.State) && j+1 < s.Last && s.Tag(j+1) == Name && d.Tokens[j+1].Kind == text.Word && !p.officeAt(s, j+1) {
		return true // "Foreign Minister Lincoln Akoto"
	}
	if w.Given && j+1 < s.Last && s.Tag(j+1) == Name && !d.Tokens[j+1].AllCaps && d.Tokens[j+1].Kind == text.Word {
		next := p.lex.Word(s.Words[j+1])
		n, _ := p.lex.Match(d, s.Words, int(j+1), int(s.Last), nil)
		if titled && n == 0 && !next.Plural && p.lex.Head(next.Stem) == 0 && !(j+2 < s.Last && d.Tokens[j+2].Capital) {
			return true // "Ambassador Jordan Hale"
		}
		return n == 0 && !next.Known() || next.Given && n <= 1 && !next.Noun || p.givenShah(s, j+1)
	}
	return false
}

// shipName says whether the name at tokens j to last is that of a ship: "the USS | Cincinnati", "the carrier |
// Charles de Gaulle", not "a frigate | Norway sent".
func (p *Parser) shipName(s *Sentence, j, last int32, senses []lexicon.Sense) bool {
	if j == s.First || p.lex.Head(s.Words[j-1])&lexicon.Vessel == 0 {
		return false
	}
	return s.Doc.Tokens[j-1].AllCaps || last == s.Last || !s.Tag(last).verb() || !hasClass(senses, lexicon.State) && !hasClass(senses, lexicon.Metonym)
}

// ownsOffice says whether the state at token j says where or whose the officer is who stands right before its
// preposition, as a name of at least two words behind it is his: "Ambassador to | Israel Daniel Shapiro".
func (p *Parser) ownsOffice(s *Sentence, j int32) bool {
	last := int32(len(s.NPs)) - 1
	if last < 0 || s.NPs[last].Last != j-1 || s.Class(last) != COffice || s.NPs[last].Plural || j+2 >= s.Last || s.Tag(j+2) != Name || !s.Doc.Tokens[j+1].Capital {
		return false
	}
	switch prep := s.Words[j-1]; p.lex.Offices[s.HeadPart(last).Ref].Kind {
	case lexicon.Diplomat, lexicon.Envoy:
		return prep == p.v.to || prep == p.v.of
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Minister, lexicon.Royal:
		return prep == p.v.of
	}
	return false
}

// crowned says whether the name of a place is that of a person here, whose title
// stands right before it: "Queen Victoria", "Mr. Jordan".
func (p *Parser) crowned(s *Sentence, np *NP, part *Part) bool {
	if part.Kind != PEntity || len(s.Parts) == int(np.PFirst) {
		return false
	}
	for _, x := range part.Senses {
		if x.Class != lexicon.State && x.Class != lexicon.Place && x.Class != lexicon.Metonym {
			return false
		}
	}
	last := &s.Parts[len(s.Parts)-1]
	if last.Kind != POffice || last.Plural || !s.Doc.Tokens[last.First].Capital {
		return last.Kind == PHonorific
	}
	switch kind := p.lex.Offices[last.Ref].Kind; kind {
	case lexicon.Royal, lexicon.Cleric:
		return true
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Minister:
		return !hasClass(part.Senses, lexicon.State) && (part.Last >= s.Last || s.Words[part.Last] != p.v.of && !p.officeAt(s, part.Last)) // "Foreign Minister Franca"
	}
	return false
}

// givenTitle says whether the title of a ruler is somebody's given name, since another title stands
// right before it: "Foreign Minister Amir Khan Muttaqi", "Crown Prince Sultan".
func (p *Parser) givenTitle(s *Sentence, np *NP, part *Part) bool {
	if part.Kind != POffice || part.Plural || int32(len(s.Parts)) == np.PFirst || p.lex.Offices[part.Ref].Kind != lexicon.Royal || !p.lex.Word(s.Words[part.First]).Given {
		return false
	}
	last := &s.Parts[len(s.Parts)-1]
	return last.Kind == POffice && last.Last == part.First && s.Doc.Tokens[part.First].Capital
}

// namedOffice says whether the title at token office, or whose it is at token j before it, after
// a name that a verb of naming has for its object, is what the person is named: "elected X |
// president", "appointed X | US minister".
func (p *Parser) namedOffice(s *Sentence, np *NP, j, office int32) bool {
	n := len(s.Items)
	last := &s.Parts[len(s.Parts)-1]
	if s.Parts[np.PFirst].Kind == PHonorific && last.Kind == PName && last.Last == j && last.Last-last.First > 1 && int32(len(s.Parts)) == np.PFirst+2 {
		return true // "Mr. Ramtane Lamamara | Foreign Minister of Algeria"
	}
	if n == 0 || s.Items[n-1].Kind != IVerb || np.Det != 0 || np.PossNP >= 0 || s.Doc.Tokens[office].Capital && !p.postAt(s, last, office) {
		return false
	}
	v := &s.Verbs[s.Items[n-1].Ref]
	person := last.Kind == PName || last.Kind == PEntity && hasClass(last.Senses, lexicon.Leader)
	return person && last.Last-last.First > 1 && last.Last == j && p.lex.Word(v.Lemma).Class&lexicon.Naming != 0 && !v.Passive
}

// envoyNamed says whether a title is that of a diplomat whose name follows, behind the names of
// what another title before is for.
func (p *Parser) envoyNamed(s *Sentence, part *Part) bool {
	last := &s.Parts[len(s.Parts)-1]
	return p.lex.Offices[part.Ref].Kind == lexicon.Diplomat && part.Last-part.First == 1 && s.Doc.Tokens[part.First].Capital && s.Doc.Tokens[last.Last-1].Capital && !last.Is(lexicon.Demonym) &&
		part.Last < s.Last && s.Doc.Tokens[part.Last].Capital && p.namesPerson(s, part.Last)
}

// pairEnds is where "and" and a second state, leader or holder of a title after the name that
// ends before token end do; end where there is none, and always a token of the sentence: "the
// sanctions | Washington and Brussels have imposed".
func (p *Parser) pairEnds(s *Sentence, end int32) int32 {
	if end+1 >= s.Last || s.Tag(end) != Conj {
		return min(end, s.Last-1)
	}
	at := end + 1
	if s.Words[at] == p.v.the {
		at++ // "Britain and the Soviet Union"
	}
	n, senses := p.lex.Match(s.Doc, s.Words, int(at), int(s.Last), nil)
	switch {
	case n > 0 && (hasClass(senses, lexicon.State) || hasClass(senses, lexicon.Metonym) || hasClass(senses, lexicon.Leader)):
		return min(at+int32(n), s.Last-1)
	case p.titleAt(s, at): // "the pledges | President Silva and President Rios made"
		return min(at+int32(n)+p.nameRun(s, at+int32(n)), s.Last-1)
	}
	return end
}

// hostThere says whether what was read of a noun phrase is where the verb right before it has
// its object, a person whose title begins with part: "received in Moscow | President Silva",
// "welcomed to the White House | Peruvian President Ana Silva".
func (p *Parser) hostThere(s *Sentence, np *NP, part *Part) bool {
	n := len(s.Items)
	at := n - 2 // "received on Monday in Moscow | President Silva"
	for at > 1 && s.Items[at].Kind == INP && s.Items[at-1].Kind == IPrep {
		at -= 2
	}
	if at < 0 || s.Items[n-1].Kind != IPrep || s.Items[at].Kind != IVerb || int32(len(s.Parts)) != np.PFirst+1 {
		return false
	}
	v := &s.Verbs[s.Items[at].Ref]
	switch place := &s.Parts[np.PFirst]; place.Kind {
	case PEntity:
		if np.PossNP >= 0 || place.Is(lexicon.Demonym) || !place.Is(lexicon.State) && !place.Is(lexicon.Metonym) && !place.Is(lexicon.Place) {
			return false
		}
	case PNoun:
		if under := s.Items[n-1].Word == p.v.under && np.Det == 0; !under && !p.lex.Word(v.Lemma).Does(lexicon.Receives) { // "welcomed at the airport | Peruvian President Ana Silva"
			return false
		}
	default:
		return false
	}
	switch prep := s.Items[n-1].Word; {
	case v.Passive, v.Copula:
		return false
	case prep == p.v.in, prep == p.v.at, prep == p.v.under: // "placed under sanctions | General Silva"
	case prep == p.v.to:
		if !p.lex.Word(v.Lemma).Does(lexicon.Receives | lexicon.Sends) {
			return false
		}
	default:
		return false
	}
	office := part.First
	if part.Kind == PEntity && part.Is(lexicon.Demonym) {
		office = part.Last
	}
	k, senses := p.lex.Match(s.Doc, s.Words, int(office), int(s.Last), nil)
	end := office + int32(k)
	if k == 0 || !hasClass(senses, lexicon.Office) || end >= s.Last || !s.Doc.Tokens[end].Capital {
		return false
	}
	_, name := p.lex.Match(s.Doc, s.Words, int(end), int(s.Last), nil)
	return p.namesPerson(s, end) || hasClass(name, lexicon.Leader)
}

// postAt says whether the title with a capital at token j, behind a person's name, goes on
// with where its bearer is sent: "appointed Ana Rios | Minister to Peru".
func (p *Parser) postAt(s *Sentence, name *Part, j int32) bool {
	if name.Kind != PName || !p.namesPerson(s, name.First) {
		return false
	}
	n, _ := p.lex.Match(s.Doc, s.Words, int(j), int(s.Last), nil)
	end := j + int32(n)
	return n > 0 && end < s.Last && (s.Words[end] == p.v.to || s.Words[end] == p.v.at)
}

// receives says whether what was read of a noun phrase is a state, who acts for one, or a person with a
// title, to which the verb before it gives what the word at token j begins: "gave Ukraine | weapons",
// "gave the Cuban government | missiles", "gave Chad and Mali | loans", "granted President Rios | asylum".
func (p *Parser) receives(s *Sentence, np *NP, j int32) bool {
	n := statesBefore(s, len(s.Items))
	if n > 2 && s.Items[n-1].Kind == IPrep && s.Items[n-1].Word == p.v.of && s.Items[n-2].Kind == INP && p.lex.Head(s.HeadWord(s.Items[n-2].Ref))&lexicon.Government != 0 {
		n -= 2 // "the government of Kenya | boats"
	}
	if n == 0 || s.Items[n-1].Kind != IVerb {
		return false
	}
	part := &s.Parts[np.PFirst]
	state := part.Kind == PEntity && (part.Is(lexicon.State) || part.Is(lexicon.Metonym)) && !part.Is(lexicon.Demonym) && int32(len(s.Parts)) == np.PFirst+1 && np.Det == 0 && np.PossNP < 0
	last := len(s.Parts) - 1
	titled := s.Parts[last].Kind == PName && s.Parts[last].Last == j && int32(last) > np.PFirst && s.Parts[last-1].Kind == POffice
	acts := s.Parts[last].Kind == PNoun && int32(last) == np.PFirst+1 && part.Kind == PEntity && part.Is(lexicon.Demonym) && np.Det != 0 && j+1 < s.Last && s.Tag(j+1) != Det &&
		p.lex.Head(s.Words[s.Parts[last].Last-1])&(lexicon.Government|lexicon.Agent) != 0
	if !state && !titled && !acts {
		return false
	}
	if s.Doc.Tokens[j].Kind != text.Word || s.Doc.Tokens[j].Capital || s.Doc.Tokens[j].Joined {
		return false
	}
	v := &s.Verbs[s.Items[n-1].Ref]
	w := p.lex.Word(s.Words[j])
	return p.lex.Word(v.Lemma).Class&lexicon.Dative != 0 && !v.Passive && w.Closed == 0 && (w.Noun || w.Adj) && (p.lex.Head(w.Stem)&(lexicon.Agent|lexicon.Government) == 0 || p.lex.Head(w.Stem)&lexicon.Thing != 0 && w.Plural) && !p.officeAt(s, j)
}

// statesBefore is where the list of states, each with a comma or "and" behind it, begins that
// ends before item n; n for none.
func statesBefore(s *Sentence, n int) int {
	for i := 0; i < 6 && n > 2 && (s.Items[n-1].Kind == IConj || s.Items[n-1].Kind == IComma) && s.Items[n-2].Kind == INP && s.Class(s.Items[n-2].Ref) == CState && s.NPs[s.Items[n-2].Ref].Prep == 0; i++ {
		n -= 2
	}
	return n
}

// titleAt says whether a title with a capital stands at token i, and a name behind it.
func (p *Parser) titleAt(s *Sentence, i int32) bool {
	n, senses := p.lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	i += int32(n)
	return n > 0 && hasClass(senses, lexicon.Office) && i < s.Last && s.Doc.Tokens[i-int32(n)].Capital && s.Doc.Tokens[i].Capital && s.Doc.Tokens[i].Kind == text.Word
}

// clauseWithin says whether the name that ends before token end, after the
// noun last, is the subject of a clause about that noun without a pronoun: "the
// sanctions | Washington imposed", "the first time | Ban has come".
func (p *Parser) clauseWithin(s *Sentence, last *Part, end int32) bool {
	w, head := p.lex.Word(s.Words[last.Last-1]), p.lex.Head(s.Words[last.Last-1])
	if last.Kind != PNoun || last.Role || s.Doc.Tokens[last.First].Capital || s.Doc.Tokens[last.First].Joined || head&lexicon.Agent != 0 {
		return false
	}
	if w.Closed&lexicon.Time != 0 {
		at := last.First - 1 // "a 5 day | visit" is one
		return w.Plural || at < s.First || s.Doc.Tokens[at].Kind != text.Number && p.lex.Word(s.Words[at]).Closed&lexicon.NumberWord == 0
	}
	if det := s.Words[max(last.First-1, s.First)]; (det == p.v.a || det == p.v.an) && head&lexicon.Utterance != 0 && end < s.Last && s.Tag(end) == VThird {
		return true // ", a charge | Sudan denies"
	}
	det := last.First - 1
	for det > s.First && s.Tag(det) == Adj {
		det--
	}
	of := head&(lexicon.Utterance|lexicon.Thing) != 0 || w.Is(lexicon.Share|lexicon.Resolve) // "the leading role | Peru can play"
	if !w.Plural && (s.Words[max(det, s.First)] != p.v.the || !of && (head != 0 || !p.titleAt(s, last.Last))) || end >= s.Last {
		return false // "the letter | Ban has sent", "the vision | President Silva has", not "a group Ban has joined"
	}
	switch s.Tag(p.pairEnds(s, end)) {
	case VPast, VThird, Have, Modal:
		return true
	case VPart:
		return head&lexicon.Utterance != 0 // "the remarks | Modi made to her"
	}
	return false
}

// officeAt says whether a title begins at token i.
func (p *Parser) officeAt(s *Sentence, i int32) bool {
	if i >= s.Last || s.Words[i] == 0 {
		return false
	}
	n, senses := p.lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	return n > 0 && (hasClass(senses, lexicon.Office) || hasClass(senses, lexicon.Offices))
}

// afterOffice says whether what is read now follows a title and a preposition:
// "Special Envoy for ...", and the possessor read last where there is one: "Chairman of
// Peru's ...".
func (p *Parser) afterOffice(s *Sentence, possessor int32) bool {
	n := len(s.Items)
	if possessor >= 0 && s.kindAt(n-1) == INP && s.Items[n-1].Ref == possessor {
		n--
	}
	for steps := 0; steps < 8; steps++ {
		joined := false // "for Arms Control, Verification and Compliance"
		for n > 0 && (s.Items[n-1].Kind == IConj || s.Items[n-1].Kind == IComma) {
			joined = true
			n--
		}
		if n >= 2 && !joined && s.Items[n-1].Kind == IPrep && s.Items[n-2].Kind == INP {
			if h := s.HeadPart(s.Items[n-2].Ref); h != nil && h.Kind == POffice {
				return true
			}
			of := s.Items[n-2].Ref
			n -= 2
			if n > 0 && s.NPs[of].PossNP >= 0 && s.Items[n-1].Kind == INP && s.Items[n-1].Ref == s.NPs[of].PossNP {
				n-- // "head of the Committee's Commission for"
			}
			continue
		}
		if n < 2 || !joined || s.Items[n-1].Kind != INP {
			return false
		}
		switch s.Class(s.Items[n-1].Ref) {
		case CName, CNoun, CBloc, CPlace: // "for East Asian and Pacific Affairs"
		default:
			return false
		}
		n-- // a member of the list
	}
	return false
}

func (p *Parser) person(part Part) bool {
	return part.Kind == PHonorific || part.Kind == PEntity && hasClass(part.Senses, lexicon.Leader)
}

// namesPerson says whether the capitalised run at j begins like a person's
// name: with no ordinary word, with a given name, or with a particle, "Le Minh".
func (p *Parser) namesPerson(s *Sentence, j int32) bool {
	w := p.lex.Word(s.Words[j])
	if w.Closed&lexicon.Particle != 0 && w.Closed&(lexicon.Prep|lexicon.Det|lexicon.Pron) == 0 && j+1 < s.Last && s.Doc.Tokens[j+1].Capital {
		return true
	}
	return w.Given || !w.Known() && p.lex.Head(s.Words[j]) == 0
}

// wordIs says whether the word at token i alone can be of a class: the name of an organization, a title. It is asked while the parser
// holds what a name can mean, and so does not write over that.
func (p *Parser) wordIs(s *Sentence, i int32, c lexicon.Class) bool {
	n, senses := p.lex.Match(s.Doc, s.Words, int(i), int(i+1), nil)
	return n == 1 && hasClass(senses, c)
}

// hasClass says whether one of the senses of a word is of a class.
func hasClass(senses []lexicon.Sense, c lexicon.Class) bool {
	for _, x := range senses {
		if x.Class == c {
			return true
		}
	}
	return false
}

// partyNamed says whether the last word of a title that ends before token last belongs to the name
// of a party: "leader | of the opposition Reform Party", "leader | of the Party for Freedom".
func (p *Parser) partyNamed(s *Sentence, last int32) bool {
	d := s.Doc
	if last+1 >= s.Last {
		return false
	}
	switch p.lex.Word(s.Words[last-1]).Text {
	case "opposition":
		if !d.Tokens[last].Capital {
			return false
		}
		if m, of := p.lex.Match(d, s.Words, int(last), int(s.Last), nil); m > 0 {
			return hasClass(of, lexicon.Demonym) || hasClass(of, lexicon.Org)
		}
		run := p.nameRun(s, last)
		return p.idealsName(s, last) > 0 || run > 1 && p.lex.Head(s.Words[last+run-1])&lexicon.OrgHead != 0
	case "party":
		return d.Tokens[last-1].Capital && (s.Words[last] == p.v.of || s.Words[last] == p.v.for_) && d.Tokens[last+1].Capital
	}
	return false
}

// titledRun says whether a title, an honorific or a word for whoever has the same office
// stands right before token j: a place named there is part of a person's name, "President
// Mboumba Ondo", "his counterpart Hayashi Takeo".
func (p *Parser) titledRun(s *Sentence, j int32) bool {
	if n := len(s.Parts); n > 0 && s.Parts[n-1].Last == j {
		return s.Parts[n-1].Kind == POffice || s.Parts[n-1].Kind == PHonorific || s.Parts[n-1].Role
	}
	return false
}

// initialAt says whether a single capital stands at token i, as in "Frank A. Rose".
func (p *Parser) initialAt(s *Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	t := &s.Doc.Tokens[i]
	return t.Kind == text.Word && t.Capital && (t.End-t.Start == 1 || t.End-t.Start == 2 && s.Doc.Text[t.End-1] == '.')
}

// behindInitial says whether a given name and an initial stand right before token j: "Ellen M. | Battle".
func (p *Parser) behindInitial(s *Sentence, j int32) bool {
	return j >= s.First+2 && p.initialAt(s, j-1) && s.Doc.Text[s.Doc.Tokens[j-1].End-1] == '.' && s.Doc.Tokens[j-2].Capital && p.lex.Word(s.Words[j-2]).Given
}

// particleAt says whether a particle within a person's name stands at token i: "Lula | da
// Silva", "Hassan | al-Turabi".
func (p *Parser) particleAt(s *Sentence, i int32) bool {
	w := p.lex.Word(s.Words[i])
	return !s.Doc.Tokens[i].Capital && w.Closed&lexicon.Particle != 0 && w.Closed&(lexicon.Prep|lexicon.Det|lexicon.Pron) == 0 && p.capitalSoon(s, i)
}

func (p *Parser) capitalSoon(s *Sentence, i int32) bool {
	for k := i + 1; k < s.Last && k <= i+3; k++ {
		t := &s.Doc.Tokens[k]
		if t.Kind != text.Word {
			return false
		}
		if t.Capital {
			return true
		}
		if p.lex.Word(s.Words[k]).Closed&lexicon.Particle == 0 {
			return false
		}
	}
	return false
}

// organOf says whether the word at token j stands behind the acronym of an organization, of
// which it is an organ, or before those who sit in it: "the Assembly of Heads of State".
// That of the United Nations meets as an event does.
func (p *Parser) organOf(s *Sentence, j int32) bool {
	if j+2 < s.Last && s.Words[j+1] == p.v.of && s.Doc.Of(int(j+2)) == "Heads" {
		return true
	}
	if j == s.First || !s.Doc.Tokens[j-1].Capital {
		return false
	}
	name := strings.ToUpper(s.Doc.Of(int(j - 1)))
	if name == "UN" || name == "U.N." || name == "NATIONS" {
		return false
	}
	return p.wordIs(s, j-1, lexicon.Org)
}

// generalBody says whether "General" at token j begins the name of a body, and is no officer:
// "the General Secretariat", "the General Directorate of Customs".
func (p *Parser) generalBody(s *Sentence, j int32) bool {
	if t := s.Doc.Tokens; j+1 >= s.Last || !t[j].Capital || !t[j+1].Capital {
		return false
	}
	return p.lex.Word(s.Words[j]).Text == "general" && (p.lex.Head(s.Words[j+1])&lexicon.OrgHead != 0 && !p.lex.Gathers(s.Words[j+1]) || p.lex.Word(s.Words[j+1]).Text == "headquarters")
}
