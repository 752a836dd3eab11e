package chunk

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// besideOther says whether "and" or a comma, another adjective and a noun stand at token i, so that what is before it is an
// adjective of that noun too: "French military | and economic assistance".
func (p *Pass) besideOther(s *syntax.Sentence, i int32) bool {
	if i+2 >= s.Last || s.Doc.Tokens[i].Kind != text.Comma && p.Lex.Word(s.Words[i]).Text != "and" {
		return false
	}
	adj, noun := p.Lex.Word(s.Words[i+1]), p.Lex.Word(s.Words[i+2])
	return adj.Adj && adj.Forms == 0 && !adj.Noun && !s.Doc.Tokens[i+1].Capital && (noun.Text == "and" || noun.Head&lexicon.Thing != 0)
}

// namePart reads a dictionary name, a title, an event word or an honorific at
// token j; inside says that the noun phrase has begun before it.
func (p *Pass) namePart(s *syntax.Sentence, j int32, inside bool) (syntax.Part, bool) {
	n := p.peer(s, j)
	if n == 0 {
		n = p.folksName(s, j)
	}
	if n == 0 {
		n = p.idealsName(s, j)
	}
	if n > 0 {
		return syntax.Part{Kind: syntax.PName, First: j, Last: j + n}, true
	}
	if n := p.honorific(s, j); n > 0 {
		return syntax.Part{Kind: syntax.PHonorific, First: j, Last: j + n}, true
	}
	if s.Words[j] == 0 {
		return syntax.Part{}, false
	}
	if s.Doc.Tokens[j].Capital && !s.Heading {
		if end := p.portfolios(s, j); end > 0 {
			return syntax.Part{Kind: syntax.POffice, First: j, Last: end, Ref: p.Minister}, true
		}
	}
	r := nameReader{Pass: p, s: s, j: j}
	if !r.match(s.Last) || !r.shorten() || r.otherDay() || r.splitTitle() {
		return syntax.Part{}, false
	}
	part, names := r.choose()
	switch {
	case len(names) > 0:
		return r.known(names, inside)
	case part.Kind == syntax.POffice:
		r.charge(&part)
	case part.Kind != syntax.PEvent:
		return syntax.Part{}, false
	case r.single() && s.Doc.Tokens[j].Capital && p.Lex.Events[part.Ref].Kind == "exercise":
		part.Last = p.codename(s, r.last)
	case r.last < s.Last && s.Doc.Tokens[r.last].Joined:
		return syntax.Part{}, false // "Secretary" inside "General Secretariat" and the like are left to the name run
	}
	return part, true
}

// honorific measures what one is addressed by at token j: "Mr.", "H. E.", "the | Right Honourable".
func (p *Pass) honorific(s *syntax.Sentence, j int32) int32 {
	t, w := s.Doc.Tokens, p.Lex.Word(s.Words[j])
	capital := func(k int32) bool { return k < s.Last && t[k].Capital }
	switch {
	case w.Closed&lexicon.Honorific != 0 && t[j].Capital && j+1 < s.Last && (t[j+1].Capital || p.Lex.Word(s.Words[j+1]).Closed&lexicon.Particle != 0) && !(w.Known() && w.Closed == lexicon.Honorific && w.Given && !capital(j+2)) &&
		!(t[j].AllCaps && p.LongNameAt(s, j, lexicon.State)): // "DR Congo" is no doctor
		return 1
	case s.Doc.Of(int(j)) == "HE" && capital(j+1) && !t[j+1].AllCaps:
		return 1 // "HE Mr Jimmy Nipo"
	case s.Doc.Of(int(j)) == "H." && capital(j+2) && s.Doc.Of(int(j+1)) == "E.":
		return 2 // "H. E. Ana Rios"
	case w.Text == "right" && t[j].Capital && capital(j+2) && strings.HasPrefix(p.Lex.Word(s.Words[j+1]).Text, "hon") && p.Lex.Word(s.Words[j+1]).Closed&lexicon.Honorific != 0:
		return 2
	}
	return 0
}

// nameReader reads a name, a title or an event that the dictionaries have.
type nameReader struct {
	*Pass
	s      *syntax.Sentence
	j      int32           // where it begins
	last   int32           // where it ends
	senses []lexicon.Sense // what it can mean
}

// match finds the longest name before token end; it says whether there is one.
func (r *nameReader) match(end int32) bool {
	n, senses := r.LookUp(r.s, r.j, end)
	r.last, r.senses = r.j+int32(n), senses
	return n > 0
}

// single says whether the name is one word.
func (r *nameReader) single() bool { return r.last == r.j+1 }

// first is the first word of the name, final its last one, and next the one behind it.
func (r *nameReader) first() *lexicon.Word { return r.Lex.Word(r.s.Words[r.j]) }

func (r *nameReader) final() *lexicon.Word { return r.Lex.Word(r.s.Words[r.last-1]) }

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
	if !r.single() && r.final().Text == "military" && r.last < s.Last && (r.next() != 0 && r.Lex.Word(r.next()).Noun || r.besideOther(s, r.last)) && !r.match(r.last-1) {
		return false
	}
	if syntax.HasClass(r.senses, lexicon.Office) {
		secretary := r.last == r.j+2 && r.last < s.Last && t[r.last].Joined && r.final().Text == "secretary" && r.Lex.Word(r.next()).Text == "general" // "the Commonwealth | Secretary-General"
		if (secretary || r.last > r.j+2 && r.partyNamed(s, r.last)) && !r.match(r.j+1) {
			return false
		}
	}
	if k := r.officer(s, r.j, r.last); k > 0 && !r.match(k) { // "UN | High Commissioner for Refugees Sadako Ogata"
		return false
	}
	if !r.single() && syntax.HasClass(r.senses, lexicon.NamedEvent) && t[r.j].Capital && !t[r.last-1].Capital && r.final().Adj && r.final().Forms != 0 && !r.match(r.last-1) { // "Peru and | US open talks"
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
	return syntax.IsYear(year) && year != "2001"
}

// splitTitle says whether the first word of what could be a title belongs to what stands before it.
func (r *nameReader) splitTitle() bool {
	if !syntax.HasClass(r.senses, lexicon.Office) && !syntax.HasClass(r.senses, lexicon.Offices) {
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
func (r *nameReader) choose() (part syntax.Part, names []lexicon.Sense) {
	part = syntax.Part{First: r.j, Last: r.last}
	for _, x := range r.senses {
		switch x.Class {
		case lexicon.Phrase:
		case lexicon.Office, lexicon.Offices:
			if !r.single() || r.isOffice(x.Ref) {
				part.Kind, part.Ref, part.Plural = syntax.POffice, x.Ref, x.Class == lexicon.Offices
			}
		case lexicon.EventHead, lexicon.EventHeads:
			if part.Kind != syntax.POffice && (!r.single() || r.isEvent()) {
				part.Kind, part.Ref, part.Plural = syntax.PEvent, x.Ref, x.Class == lexicon.EventHeads
			}
		case lexicon.Bloc:
			if !r.single() || r.j == r.s.First || !r.Membership(r.s, r.j) { // not "NATO Allies", "our Allies"
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
	if tag := s.Tag(j); tag != syntax.Noun && tag != syntax.Name && tag != syntax.Adj {
		return false
	}
	staff := r.next() == r.V.Staff || r.generalBody(s, j) // "the General Staff"
	if r.first().Text == "official" && !s.Doc.Tokens[j].Capital && r.last < s.Last && s.Doc.Tokens[r.last].Capital && (j == s.First || s.Tag(j-1) == syntax.Det || s.Tag(j-1) == syntax.Clitic) {
		return false // "the | official Peking Review", not "Chinese official Wang Li"
	}
	return !staff && !r.plainCharge(s, j, office) && !r.givenShah(s, j) && !r.byTrade(s, j, office)
}

// isEvent says whether a single word that can be an event is one here.
func (r *nameReader) isEvent() bool {
	s, j, w := r.s, r.j, r.first()
	if tag := s.Tag(j); tag != syntax.Noun && tag != syntax.Name && (tag != syntax.Adj || r.Nominal(s, r.last)) {
		return false // "at the ministerial in", not "ministerial posts"
	}
	if w.Text == "gathering" && j > s.First && r.Lex.In(lexicon.Gathered, s.Words[j-1]) {
		return false // "intelligence-gathering"
	}
	if w.Stem == r.V.Installation && r.next() != r.V.Of && !(j > s.First && (s.Tag(j-1) == syntax.Clitic || s.Tag(j-1) == syntax.Poss)) {
		return false // "at a military installation"
	}
	if !s.Doc.Tokens[j].Capital {
		return true
	}
	if w.Text == "assembly" {
		if j > s.First && s.Doc.Tokens[j-1].Capital && s.Words[j-1] != 0 && (r.Lex.Word(s.Words[j-1]).Adj || r.Lex.Word(s.Words[j-1]).Text == "state") {
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
	if r.single() && j == s.First && r.first().Noun && r.Lex.Head(s.Words[j]) == 0 && r.next() == r.V.With {
		return false // "Solidarity | with Denmark"
	}
	if r.single() && r.Lex.Head(s.Words[j])&lexicon.StateHead != 0 && (r.next() == r.V.Of || j > s.First && r.Lex.Demonym(s.Words[j-1])) {
		return false // "the Commonwealth | of Kentucky", "the Polish-Lithuanian | Commonwealth"
	}
	if r.single() && j > s.First && r.Lex.Head(s.Words[j])&lexicon.Civil != 0 {
		before := &s.Doc.Tokens[j-1]
		if before.Kind == text.Word && before.Capital && s.Tag(j-1) != syntax.Det && !r.Lex.Demonym(s.Words[j-1]) {
			return false // "Orkan | PLC"
		}
	}
	return !r.anotherCamp(s, j, r.last, org) && !r.nationalOrgan(org)
}

// nationalOrgan says whether what could be the organ of an organization is one of the state whose adjective or name stands before
// it: "the Kenyan | Security Council", "the Kenya National | Commission on Human Rights".
func (r *nameReader) nationalOrgan(org int32) bool {
	s, e := r.s, &r.Lex.Entities[org]
	if r.single() || e.Kind != "organ" || !strings.HasPrefix(e.Partof, "org:") {
		return false
	}
	before := r.j - 1
	if before > s.First && s.Doc.Tokens[before].Capital && r.Lex.Word(s.Words[before]).Adj {
		before-- // "National"
	}
	if before < s.First || !s.Doc.Tokens[before].Capital {
		return false
	}
	if _, own := r.Lex.Match(s.Doc, s.Words, int(r.j), int(r.j+1), nil); slices.ContainsFunc(own, func(x lexicon.Sense) bool { return x.Class != lexicon.Office }) {
		return false // "the German European Commission president": the name says whose it is
	}
	return r.WordIs(s, before, lexicon.Demonym) || r.WordIs(s, before, lexicon.State)
}

// placeCalled says whether the words with capitals from token i on, behind a name, end with one for a place that is called so.
func (r *nameReader) placeCalled(i int32) bool {
	s, t := r.s, r.s.Doc.Tokens
	for i+1 < s.Last && t[i].Capital && t[i+1].Capital && t[i+1].Kind == text.Word {
		i++
	}
	return !s.Heading && t[i].Capital && r.Lex.Head(s.Words[i])&lexicon.PlaceHead != 0
}

// known is the part that names somebody or something, unless the words only begin or end a name that no dictionary has:
// "Jordan Smith", "Paris Saint-Germain".
func (r *nameReader) known(names []lexicon.Sense, inside bool) (syntax.Part, bool) {
	s, t, end := r.s, r.s.Doc.Tokens, r.last
	if names[0].Class == lexicon.Leader && end < s.Last {
		if t[end].Capital && (t[end].Joined || r.givenShah(s, end)) {
			return syntax.Part{}, false // "Ulysses Grant-Smith", "Ahmed Maher Pasha"
		}
		if s.Tag(end) == syntax.Name && r.bareSurname(s, end) && !s.Heading && r.Lex.Entities[names[0].Ref].Royal() {
			return syntax.Part{}, false // "Juan Carlos Pugliese", "Juan Carlos Brandt"
		}
		if strings.TrimSuffix(s.Doc.Of(int(end)), ".") == "Jr" {
			return syntax.Part{}, false // "Donald Trump Jr."
		}
		if r.placeCalled(end) {
			return syntax.Part{}, false // "Imam Khomeini International Airport"
		}
	}
	if r.single() && r.partOfLongerName(s, r.j, names, inside) {
		return syntax.Part{}, false
	}
	if r.shipName(s, r.j, end, names) {
		return syntax.Part{Kind: syntax.PName, First: r.j, Last: end}, true
	}
	if syntax.HasClass(names, lexicon.Leader) {
		end += r.family(s, end)
		if !r.single() && end == r.last {
			end += r.townSurname(s, end)
		}
	}
	return syntax.Part{Kind: syntax.PEntity, First: r.j, Last: end, Senses: names}, true
}

// codename is where the name ends that a manoeuvre has behind its noun, which ends at token i: "Exercise | Talisman Sabre
// 2023"; i where it has none there.
func (p *Pass) codename(s *syntax.Sentence, i int32) int32 {
	const longest = 4 // words
	k := i
	for ; k < s.Last && k < i+longest; k++ {
		t := &s.Doc.Tokens[k]
		if t.Kind == text.Number && k > i {
			continue
		}
		if t.Kind != text.Word || !t.Capital || s.Tag(k) != syntax.Name && s.Tag(k) != syntax.Noun && s.Tag(k) != syntax.Adj || p.OfficeAt(s, k) {
			break
		}
		if _, senses := p.Lex.Match(s.Doc, s.Words, int(k), int(s.Last), nil); syntax.HasClass(senses, lexicon.State) || syntax.HasClass(senses, lexicon.Org) || syntax.HasClass(senses, lexicon.EventHead) {
			break
		}
	}
	return k
}

// family measures the name of his family that a known man's may end with at token i:
// "Hamad bin Jassim | al-Thani".
func (p *Pass) family(s *syntax.Sentence, i int32) int32 {
	if i+1 < s.Last && s.Doc.Tokens[i].Kind == text.Comma {
		switch s.Doc.Of(int(i + 1)) {
		case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV":
			return 2 // "Joseph R. Biden, | Jr."
		}
	}
	if i+1 >= s.Last || s.Doc.Tokens[i].Kind != text.Word || !s.Doc.Tokens[i+1].Capital {
		return 0
	}
	w := p.Lex.Word(s.Words[i])
	if w.Closed&lexicon.Particle == 0 || s.Tag(i+1) != syntax.Name {
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
func (p *Pass) townSurname(s *syntax.Sentence, i int32) int32 {
	if i >= s.Last || s.Heading || s.Tag(i) != syntax.Name || i+1 < s.Last && s.Doc.Tokens[i+1].Capital {
		return 0
	}
	n, senses := p.Lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	if n != 1 || slices.ContainsFunc(senses, func(x lexicon.Sense) bool { return x.Class != lexicon.Place }) {
		return 0
	}
	return 1
}

// byTrade says whether the rank at token j is one of another realm: "drag queen", "drug
// king", "the oil major Orkan".
func (p *Pass) byTrade(s *syntax.Sentence, j, office int32) bool {
	if j == s.First || s.Tag(j-1) != syntax.Noun || s.Doc.Tokens[j-1].Capital {
		return false
	}
	kind := p.Lex.Offices[office].Kind
	return kind == lexicon.Royal || kind == lexicon.Military && !s.Doc.Tokens[j].Capital && p.Lex.In(lexicon.Trades, s.Words[j-1])
}

// bareSurname says whether the word at token i is no name of a state, a body or an office and no ordinary word, as surnames are.
func (p *Pass) bareSurname(s *syntax.Sentence, i int32) bool {
	w := p.Lex.Word(s.Words[i])
	n, _ := p.Lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	return !s.Doc.Tokens[i].AllCaps && n == 0 && !w.Noun && !w.Adj && w.Forms == 0 && w.Closed == 0
}

// plainCharge says whether the title at token j is only an English word without the
// accent that makes it one: "charges" are no chargés d'affaires.
func (p *Pass) plainCharge(s *syntax.Sentence, j, office int32) bool {
	return strings.HasPrefix(p.Lex.Offices[office].ID, "charge-d-") && !strings.Contains(s.Doc.Of(int(j)), "é")
}

// district measures "D.C." after Washington, with the comma before it; 0 for none.
func (p *Pass) district(s *syntax.Sentence, at int32) int32 {
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
func (p *Pass) peer(s *syntax.Sentence, j int32) int32 {
	if j+2 >= s.Last || s.Words[j+1] != p.V.Of || !p.Lex.Peer(s.Doc, s.Words, int(j)) {
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
func (p *Pass) duchy(s *syntax.Sentence, i int32) bool {
	_, senses := p.Lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	return slices.ContainsFunc(senses, func(x lexicon.Sense) bool {
		e := p.Lex.Entities
		return (x.Class == lexicon.State || x.Class == lexicon.Metonym && strings.Contains(e[x.Ref].Name, "Duchy")) && e[x.Ref].Until != ""
	})
}

// folksName measures a name that begins with whose it is, at token j: "the | People's Reform Party", "the | Writers' Union",
// "| King's College London"; 0 for none.
func (p *Pass) folksName(s *syntax.Sentence, j int32) int32 {
	d := s.Doc
	w := p.Lex.Word(s.Words[j])
	if !w.Noun || w.Given && w.Plural || !d.Tokens[j].Capital || j == s.First || s.Heading || j+2 >= s.Last || d.Tokens[j+1].Kind != text.Clitic && d.Of(int(j+1)) != "'" && d.Of(int(j+1)) != "’" || !d.Tokens[j+2].Capital {
		return 0
	}
	n, senses := p.Lex.Match(d, s.Words, int(j), int(s.Last), nil)
	if !w.Plural {
		if n == 1 && p.reigns(senses) && p.Lex.Word(s.Words[j+2]).Is(lexicon.School) {
			if i := j + 3; i < s.Last && d.Tokens[i].Kind == text.Word && d.Tokens[i].Capital {
				return 4 // "Queen's University Belfast"
			}
			return 3
		}
		return 0
	}
	if n > 1 || syntax.HasClass(senses, lexicon.Offices) || syntax.HasClass(senses, lexicon.Org) || syntax.HasClass(senses, lexicon.People) {
		return 0
	}
	for i := j + 2; i < s.Last && i < j+8 && d.Tokens[i].Kind == text.Word && d.Tokens[i].Capital; i++ {
		if x := p.Lex.Word(s.Words[i]); x.Is(lexicon.Camp) || x.Is(lexicon.Firm) || x.Is(lexicon.School) {
			return i + 1 - j
		}
	}
	return 0
}

// reigns says whether a word can be the title of one who reigns.
func (p *Pass) reigns(senses []lexicon.Sense) bool {
	return slices.ContainsFunc(senses, func(x lexicon.Sense) bool {
		return x.Class == lexicon.Office && p.Lex.Offices[x.Ref].Kind == lexicon.Royal
	})
}

// idealsName measures the name of a party, a commission or a foundation that has what it is for in
// it, at token j: "the | Unity and Progress Party", "the | Truth and Reconciliation Commission", "by
// | Aga Khan Peace and Development Foundation"; 0 for none.
func (p *Pass) idealsName(s *syntax.Sentence, j int32) int32 {
	const before = 4 // words that "and" may stand behind
	d := s.Doc
	capital := func(i int32) bool {
		return i < s.Last && d.Tokens[i].Kind == text.Word && d.Tokens[i].Capital
	}
	ordinary := func(i int32) bool {
		w := p.Lex.Word(s.Words[i])
		return capital(i) && !d.Tokens[i].AllCaps && w.Noun && !w.Plural && !w.Given && w.Closed == 0
	}
	if s.Heading || j == s.First {
		return 0
	}
	and := j
	for ; and < j+before && capital(and); and++ {
		if p.Lex.Head(s.Words[and])&(lexicon.OrgHead|lexicon.Government) != 0 {
			return 0 // "the Council and the"
		}
	}
	if and == j || and+2 >= s.Last || p.Lex.Word(s.Words[and]).Text != "and" || !ordinary(and-1) || !ordinary(and+1) || and > j+1 && p.Lex.Word(s.Words[j-1]).Text != "the" && (s.Tag(j-1) != syntax.Prep || p.Lex.Word(s.Words[j-1]).Text == "between") {
		return 0
	}
	if n, senses := p.Lex.Match(d, s.Words, int(j), int(s.Last), nil); n > 1 || syntax.HasClass(senses, lexicon.Org) || syntax.HasClass(senses, lexicon.State) {
		return 0
	}
	for i := and + 2; i < and+5 && capital(i); i++ {
		if w := p.Lex.Word(s.Words[i]); !w.Plural && (w.Is(lexicon.Camp) || p.Lex.Head(s.Words[i])&lexicon.OrgHead != 0) {
			return i + 1 - j
		}
	}
	return 0
}

// anotherCamp says whether the known name of a party or a movement that ends before token last only begins or
// ends the name of one elsewhere: "the National Front | for the Liberation of Togo", "the Togolese | National Front".
func (p *Pass) anotherCamp(s *syntax.Sentence, j, last, org int32) bool {
	if !p.Lex.Word(s.Words[last-1]).Is(lexicon.Camp) {
		return false
	}
	if j > s.First && s.Doc.Tokens[j-1].Capital {
		state := p.Lex.Entities[org].Partof
		_, senses := p.Lex.Match(s.Doc, s.Words, int(j-1), int(j), nil)
		if x := slices.IndexFunc(senses, func(x lexicon.Sense) bool { return x.Class == lexicon.Demonym }); x >= 0 && state != "" && p.Lex.Entities[senses[x].Ref].ID != state {
			return true
		}
	}
	next := last + 1
	if next < s.Last && s.Words[next] == p.V.The {
		next++
	}
	return next < s.Last && s.Words[last] == p.V.For && s.Doc.Tokens[next].Kind == text.Word && s.Doc.Tokens[next].Capital && !s.Heading
}

// partOfLongerName says whether the single word at j, known as the name of a
// state or place, is rather a person's given name or surname here.
func (p *Pass) partOfLongerName(s *syntax.Sentence, j int32, senses []lexicon.Sense, inside bool) bool {
	d := s.Doc
	titled := p.titledRun(s, j)
	for _, x := range senses {
		firm := x.Class == lexicon.Org && p.Lex.Entities[x.Ref].Kind == "company" && titled // "spokeswoman Tasnim Aslam"
		if x.Class == lexicon.Demonym || x.Class == lexicon.People || x.Class == lexicon.Leader || x.Class == lexicon.BlocAdj || x.Class == lexicon.Org && !firm {
			return false
		}
	}
	if syntax.HasClass(senses, lexicon.State) && p.ownsOffice(s, j) {
		return false // "Ambassador to Jordan | Alice Wells"
	}
	w := p.Lex.Word(s.Words[j])
	if (titled || w.Given) && j+1 < s.Last && p.particleAt(s, j+1) {
		return true // "Hassan al-Turabi", "the premier, Salem bin Omar"
	}
	if titled && !syntax.HasClass(senses, lexicon.State) && j+1 < s.Last && s.Tag(j+1) == syntax.Name && d.Tokens[j+1].Kind == text.Word && !p.OfficeAt(s, j+1) {
		return true // "Foreign Minister Lincoln Akoto"
	}
	if w.Given && j+1 < s.Last && s.Tag(j+1) == syntax.Name && !d.Tokens[j+1].AllCaps && d.Tokens[j+1].Kind == text.Word {
		next := p.Lex.Word(s.Words[j+1])
		n, _ := p.Lex.Match(d, s.Words, int(j+1), int(s.Last), nil)
		if titled && n == 0 && !next.Plural && p.Lex.Head(next.Stem) == 0 && !(j+2 < s.Last && d.Tokens[j+2].Capital) {
			return true // "Ambassador Jordan Hale"
		}
		return n == 0 && !next.Known() || next.Given && n <= 1 && !next.Noun || p.givenShah(s, j+1)
	}
	return false
}

// shipName says whether the name at tokens j to last is that of a ship: "the USS | Cincinnati", "the carrier |
// Charles de Gaulle", not "a frigate | Norway sent".
func (p *Pass) shipName(s *syntax.Sentence, j, last int32, senses []lexicon.Sense) bool {
	if j == s.First || p.Lex.Head(s.Words[j-1])&lexicon.Vessel == 0 {
		return false
	}
	return s.Doc.Tokens[j-1].AllCaps || last == s.Last || !s.Tag(last).Verb() || !syntax.HasClass(senses, lexicon.State) && !syntax.HasClass(senses, lexicon.Metonym)
}

// ownsOffice says whether the state at token j says where or whose the officer is who stands right before its
// preposition, as a name of at least two words behind it is his: "Ambassador to | Israel Daniel Shapiro".
func (p *Pass) ownsOffice(s *syntax.Sentence, j int32) bool {
	last := int32(len(s.NPs)) - 1
	if last < 0 || s.NPs[last].Last != j-1 || s.Class(last) != syntax.COffice || s.NPs[last].Plural || j+2 >= s.Last || s.Tag(j+2) != syntax.Name || !s.Doc.Tokens[j+1].Capital {
		return false
	}
	switch prep := s.Words[j-1]; p.Lex.Offices[s.HeadPart(last).Ref].Kind {
	case lexicon.Diplomat, lexicon.Envoy:
		return prep == p.V.To || prep == p.V.Of
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Minister, lexicon.Royal:
		return prep == p.V.Of
	}
	return false
}

// crowned says whether the name of a place is that of a person here, whose title
// stands right before it: "Queen Victoria", "Mr. Jordan".
func (p *Pass) crowned(s *syntax.Sentence, np *syntax.NP, part *syntax.Part) bool {
	if part.Kind != syntax.PEntity || len(s.Parts) == int(np.PFirst) {
		return false
	}
	for _, x := range part.Senses {
		if x.Class != lexicon.State && x.Class != lexicon.Place && x.Class != lexicon.Metonym {
			return false
		}
	}
	last := &s.Parts[len(s.Parts)-1]
	if last.Kind != syntax.POffice || last.Plural || !s.Doc.Tokens[last.First].Capital {
		return last.Kind == syntax.PHonorific
	}
	switch kind := p.Lex.Offices[last.Ref].Kind; kind {
	case lexicon.Royal, lexicon.Cleric:
		return true
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Minister:
		return !syntax.HasClass(part.Senses, lexicon.State) && (part.Last >= s.Last || s.Words[part.Last] != p.V.Of && !p.OfficeAt(s, part.Last)) // "Foreign Minister Franca"
	}
	return false
}

// givenTitle says whether the title of a ruler is somebody's given name, since another title stands
// right before it: "Foreign Minister Amir Khan Muttaqi", "Crown Prince Sultan".
func (p *Pass) givenTitle(s *syntax.Sentence, np *syntax.NP, part *syntax.Part) bool {
	if part.Kind != syntax.POffice || part.Plural || int32(len(s.Parts)) == np.PFirst || p.Lex.Offices[part.Ref].Kind != lexicon.Royal || !p.Lex.Word(s.Words[part.First]).Given {
		return false
	}
	last := &s.Parts[len(s.Parts)-1]
	return last.Kind == syntax.POffice && last.Last == part.First && s.Doc.Tokens[part.First].Capital
}

// namedOffice says whether the title at token office, or whose it is at token j before it, after
// a name that a verb of naming has for its object, is what the person is named: "elected X |
// president", "appointed X | US minister".
func (p *Pass) namedOffice(s *syntax.Sentence, np *syntax.NP, j, office int32) bool {
	n := len(s.Items)
	last := &s.Parts[len(s.Parts)-1]
	if s.Parts[np.PFirst].Kind == syntax.PHonorific && last.Kind == syntax.PName && last.Last == j && last.Last-last.First > 1 && int32(len(s.Parts)) == np.PFirst+2 {
		return true // "Mr. Ramtane Lamamara | Foreign Minister of Algeria"
	}
	if n == 0 || s.Items[n-1].Kind != syntax.IVerb || np.Det != 0 || np.PossNP >= 0 || s.Doc.Tokens[office].Capital && !p.postAt(s, last, office) {
		return false
	}
	v := &s.Verbs[s.Items[n-1].Ref]
	person := last.Kind == syntax.PName || last.Kind == syntax.PEntity && syntax.HasClass(last.Senses, lexicon.Leader)
	return person && last.Last-last.First > 1 && last.Last == j && p.Lex.Word(v.Lemma).Class&lexicon.Naming != 0 && !v.Passive
}

// envoyNamed says whether a title is that of a diplomat whose name follows, behind the names of
// what another title before is for.
func (p *Pass) envoyNamed(s *syntax.Sentence, part *syntax.Part) bool {
	last := &s.Parts[len(s.Parts)-1]
	return p.Lex.Offices[part.Ref].Kind == lexicon.Diplomat && part.Last-part.First == 1 && s.Doc.Tokens[part.First].Capital && s.Doc.Tokens[last.Last-1].Capital && !last.Is(lexicon.Demonym) &&
		part.Last < s.Last && s.Doc.Tokens[part.Last].Capital && p.NamesPerson(s, part.Last)
}

// pairEnds is where "and" and a second state, leader or holder of a title after the name that
// ends before token end do; end where there is none, and always a token of the sentence: "the
// sanctions | Washington and Brussels have imposed".
func (p *Pass) pairEnds(s *syntax.Sentence, end int32) int32 {
	if end+1 >= s.Last || s.Tag(end) != syntax.Conj {
		return min(end, s.Last-1)
	}
	at := end + 1
	if s.Words[at] == p.V.The {
		at++ // "Britain and the Soviet Union"
	}
	n, senses := p.Lex.Match(s.Doc, s.Words, int(at), int(s.Last), nil)
	switch {
	case n > 0 && (syntax.HasClass(senses, lexicon.State) || syntax.HasClass(senses, lexicon.Metonym) || syntax.HasClass(senses, lexicon.Leader)):
		return min(at+int32(n), s.Last-1)
	case p.titleAt(s, at): // "the pledges | President Silva and President Rios made"
		return min(at+int32(n)+p.nameRun(s, at+int32(n)), s.Last-1)
	}
	return end
}

// hostThere says whether what was read of a noun phrase is where the verb right before it has
// its object, a person whose title begins with part: "received in Moscow | President Silva",
// "welcomed to the White House | Peruvian President Ana Silva".
func (p *Pass) hostThere(s *syntax.Sentence, np *syntax.NP, part *syntax.Part) bool {
	n := len(s.Items)
	at := n - 2 // "received on Monday in Moscow | President Silva"
	for at > 1 && s.Items[at].Kind == syntax.INP && s.Items[at-1].Kind == syntax.IPrep {
		at -= 2
	}
	if at < 0 || s.Items[n-1].Kind != syntax.IPrep || s.Items[at].Kind != syntax.IVerb || int32(len(s.Parts)) != np.PFirst+1 {
		return false
	}
	v := &s.Verbs[s.Items[at].Ref]
	switch place := &s.Parts[np.PFirst]; place.Kind {
	case syntax.PEntity:
		if np.PossNP >= 0 || place.Is(lexicon.Demonym) || !place.Is(lexicon.State) && !place.Is(lexicon.Metonym) && !place.Is(lexicon.Place) {
			return false
		}
	case syntax.PNoun:
		if under := s.Items[n-1].Word == p.V.Under && np.Det == 0; !under && !p.Lex.Word(v.Lemma).Does(lexicon.Receives) { // "welcomed at the airport | Peruvian President Ana Silva"
			return false
		}
	default:
		return false
	}
	switch prep := s.Items[n-1].Word; {
	case v.Passive, v.Copula:
		return false
	case prep == p.V.In, prep == p.V.At, prep == p.V.Under: // "placed under sanctions | General Silva"
	case prep == p.V.To:
		if !p.Lex.Word(v.Lemma).Does(lexicon.Receives | lexicon.Sends) {
			return false
		}
	default:
		return false
	}
	office := part.First
	if part.Kind == syntax.PEntity && part.Is(lexicon.Demonym) {
		office = part.Last
	}
	k, senses := p.Lex.Match(s.Doc, s.Words, int(office), int(s.Last), nil)
	end := office + int32(k)
	if k == 0 || !syntax.HasClass(senses, lexicon.Office) || end >= s.Last || !s.Doc.Tokens[end].Capital {
		return false
	}
	_, name := p.Lex.Match(s.Doc, s.Words, int(end), int(s.Last), nil)
	return p.NamesPerson(s, end) || syntax.HasClass(name, lexicon.Leader)
}

// postAt says whether the title with a capital at token j, behind a person's name, goes on
// with where its bearer is sent: "appointed Ana Rios | Minister to Peru".
func (p *Pass) postAt(s *syntax.Sentence, name *syntax.Part, j int32) bool {
	if name.Kind != syntax.PName || !p.NamesPerson(s, name.First) {
		return false
	}
	n, _ := p.Lex.Match(s.Doc, s.Words, int(j), int(s.Last), nil)
	end := j + int32(n)
	return n > 0 && end < s.Last && (s.Words[end] == p.V.To || s.Words[end] == p.V.At)
}

// receives says whether what was read of a noun phrase is a state, who acts for one, or a person with a
// title, to which the verb before it gives what the word at token j begins: "gave Ukraine | weapons",
// "gave the Cuban government | missiles", "gave Chad and Mali | loans", "granted President Rios | asylum".
func (p *Pass) receives(s *syntax.Sentence, np *syntax.NP, j int32) bool {
	n := grammar.StatesBefore(s, len(s.Items))
	if n > 2 && s.Items[n-1].Kind == syntax.IPrep && s.Items[n-1].Word == p.V.Of && s.Items[n-2].Kind == syntax.INP && p.Lex.Head(s.HeadWord(s.Items[n-2].Ref))&lexicon.Government != 0 {
		n -= 2 // "the government of Kenya | boats"
	}
	if n == 0 || s.Items[n-1].Kind != syntax.IVerb {
		return false
	}
	part := &s.Parts[np.PFirst]
	state := part.Kind == syntax.PEntity && (part.Is(lexicon.State) || part.Is(lexicon.Metonym)) && !part.Is(lexicon.Demonym) && int32(len(s.Parts)) == np.PFirst+1 && np.Det == 0 && np.PossNP < 0
	last := len(s.Parts) - 1
	titled := s.Parts[last].Kind == syntax.PName && s.Parts[last].Last == j && int32(last) > np.PFirst && s.Parts[last-1].Kind == syntax.POffice
	acts := s.Parts[last].Kind == syntax.PNoun && int32(last) == np.PFirst+1 && part.Kind == syntax.PEntity && part.Is(lexicon.Demonym) && np.Det != 0 && j+1 < s.Last && s.Tag(j+1) != syntax.Det &&
		p.Lex.Head(s.Words[s.Parts[last].Last-1])&(lexicon.Government|lexicon.Agent) != 0
	if !state && !titled && !acts {
		return false
	}
	if s.Doc.Tokens[j].Kind != text.Word || s.Doc.Tokens[j].Capital || s.Doc.Tokens[j].Joined {
		return false
	}
	v := &s.Verbs[s.Items[n-1].Ref]
	w := p.Lex.Word(s.Words[j])
	return p.Lex.Word(v.Lemma).Class&lexicon.Dative != 0 && !v.Passive && w.Closed == 0 && (w.Noun || w.Adj) && (p.Lex.Head(w.Stem)&(lexicon.Agent|lexicon.Government) == 0 || p.Lex.Head(w.Stem)&lexicon.Thing != 0 && w.Plural) && !p.OfficeAt(s, j)
}

// titleAt says whether a title with a capital stands at token i, and a name behind it.
func (p *Pass) titleAt(s *syntax.Sentence, i int32) bool {
	n, senses := p.Lex.Match(s.Doc, s.Words, int(i), int(s.Last), nil)
	i += int32(n)
	return n > 0 && syntax.HasClass(senses, lexicon.Office) && i < s.Last && s.Doc.Tokens[i-int32(n)].Capital && s.Doc.Tokens[i].Capital && s.Doc.Tokens[i].Kind == text.Word
}

// clauseWithin says whether the name that ends before token end, after the
// noun last, is the subject of a clause about that noun without a pronoun: "the
// sanctions | Washington imposed", "the first time | Ban has come".
func (p *Pass) clauseWithin(s *syntax.Sentence, last *syntax.Part, end int32) bool {
	w, head := p.Lex.Word(s.Words[last.Last-1]), p.Lex.Head(s.Words[last.Last-1])
	if last.Kind != syntax.PNoun || last.Role || s.Doc.Tokens[last.First].Capital || s.Doc.Tokens[last.First].Joined || head&lexicon.Agent != 0 {
		return false
	}
	if w.Closed&lexicon.Time != 0 {
		at := last.First - 1 // "a 5 day | visit" is one
		return w.Plural || at < s.First || s.Doc.Tokens[at].Kind != text.Number && p.Lex.Word(s.Words[at]).Closed&lexicon.NumberWord == 0
	}
	if det := s.Words[max(last.First-1, s.First)]; (det == p.V.A || det == p.V.An) && head&lexicon.Utterance != 0 && end < s.Last && s.Tag(end) == syntax.VThird {
		return true // ", a charge | Sudan denies"
	}
	det := last.First - 1
	for det > s.First && s.Tag(det) == syntax.Adj {
		det--
	}
	of := head&(lexicon.Utterance|lexicon.Thing) != 0 || w.Is(lexicon.Share|lexicon.Resolve) // "the leading role | Peru can play"
	if !w.Plural && (s.Words[max(det, s.First)] != p.V.The || !of && (head != 0 || !p.titleAt(s, last.Last))) || end >= s.Last {
		return false // "the letter | Ban has sent", "the vision | President Silva has", not "a group Ban has joined"
	}
	pair := p.pairEnds(s, end)
	if pair > end && w.Is(lexicon.Rival) {
		return false // "its neighbours Chad and Mali signed"
	}
	switch s.Tag(pair) {
	case syntax.VPast, syntax.VThird, syntax.Have, syntax.Modal:
		return true
	case syntax.VPart:
		return head&lexicon.Utterance != 0 // "the remarks | Modi made to her"
	}
	return false
}

// afterOffice says whether what is read now follows a title and a preposition:
// "Special Envoy for ...", and the possessor read last where there is one: "Chairman of
// Peru's ...".
func (p *Pass) afterOffice(s *syntax.Sentence, possessor int32) bool {
	n := len(s.Items)
	if possessor >= 0 && s.KindAt(n-1) == syntax.INP && s.Items[n-1].Ref == possessor {
		n--
	}
	for steps := 0; steps < 8; steps++ {
		joined := false // "for Arms Control, Verification and Compliance"
		for n > 0 && (s.Items[n-1].Kind == syntax.IConj || s.Items[n-1].Kind == syntax.IComma) {
			joined = true
			n--
		}
		if n >= 2 && !joined && s.Items[n-1].Kind == syntax.IPrep && s.Items[n-2].Kind == syntax.INP {
			if h := s.HeadPart(s.Items[n-2].Ref); h != nil && h.Kind == syntax.POffice {
				return true
			}
			of := s.Items[n-2].Ref
			n -= 2
			if n > 0 && s.NPs[of].PossNP >= 0 && s.Items[n-1].Kind == syntax.INP && s.Items[n-1].Ref == s.NPs[of].PossNP {
				n-- // "head of the Committee's Commission for"
			}
			continue
		}
		if n < 2 || !joined || s.Items[n-1].Kind != syntax.INP {
			return false
		}
		switch s.Class(s.Items[n-1].Ref) {
		case syntax.CName, syntax.CNoun, syntax.CBloc, syntax.CPlace: // "for East Asian and Pacific Affairs"
		default:
			return false
		}
		n-- // a member of the list
	}
	return false
}

func (p *Pass) person(part syntax.Part) bool {
	return part.Kind == syntax.PHonorific || part.Kind == syntax.PEntity && syntax.HasClass(part.Senses, lexicon.Leader)
}

// partyNamed says whether the last word of a title that ends before token last belongs to the name
// of a party: "leader | of the opposition Reform Party", "leader | of the Party for Freedom".
func (p *Pass) partyNamed(s *syntax.Sentence, last int32) bool {
	d := s.Doc
	if last+1 >= s.Last {
		return false
	}
	switch p.Lex.Word(s.Words[last-1]).Text {
	case "opposition":
		if !d.Tokens[last].Capital {
			return false
		}
		if m, of := p.Lex.Match(d, s.Words, int(last), int(s.Last), nil); m > 0 {
			return syntax.HasClass(of, lexicon.Demonym) || syntax.HasClass(of, lexicon.Org)
		}
		run := p.nameRun(s, last)
		return p.idealsName(s, last) > 0 || run > 1 && p.Lex.Head(s.Words[last+run-1])&lexicon.OrgHead != 0
	case "party":
		return d.Tokens[last-1].Capital && (s.Words[last] == p.V.Of || s.Words[last] == p.V.For) && d.Tokens[last+1].Capital
	}
	return false
}

// titledRun says whether a title, an honorific or a word for whoever has the same office
// stands right before token j: a place named there is part of a person's name, "President
// Mboumba Ondo", "his counterpart Hayashi Takeo".
func (p *Pass) titledRun(s *syntax.Sentence, j int32) bool {
	if n := len(s.Parts); n > 0 && s.Parts[n-1].Last == j {
		return s.Parts[n-1].Kind == syntax.POffice || s.Parts[n-1].Kind == syntax.PHonorific || s.Parts[n-1].Role
	}
	return false
}

// behindInitial says whether a given name and an initial stand right before token j: "Ellen M. | Battle".
func (p *Pass) behindInitial(s *syntax.Sentence, j int32) bool {
	return j >= s.First+2 && p.InitialAt(s, j-1) && s.Doc.Text[s.Doc.Tokens[j-1].End-1] == '.' && s.Doc.Tokens[j-2].Capital && p.Lex.Word(s.Words[j-2]).Given
}

// particleAt says whether a particle within a person's name stands at token i: "Lula | da
// Silva", "Hassan | al-Turabi".
func (p *Pass) particleAt(s *syntax.Sentence, i int32) bool {
	w := p.Lex.Word(s.Words[i])
	return !s.Doc.Tokens[i].Capital && w.Closed&lexicon.Particle != 0 && w.Closed&(lexicon.Prep|lexicon.Det|lexicon.Pron) == 0 && p.capitalSoon(s, i)
}

func (p *Pass) capitalSoon(s *syntax.Sentence, i int32) bool {
	for k := i + 1; k < s.Last && k <= i+3; k++ {
		t := &s.Doc.Tokens[k]
		if t.Kind != text.Word {
			return false
		}
		if t.Capital {
			return true
		}
		if p.Lex.Word(s.Words[k]).Closed&lexicon.Particle == 0 {
			return false
		}
	}
	return false
}

// organOf says whether the word at token j stands behind the acronym of an organization, of
// which it is an organ, or before those who sit in it: "the Assembly of Heads of State".
// That of the United Nations meets as an event does.
func (p *Pass) organOf(s *syntax.Sentence, j int32) bool {
	if j+2 < s.Last && s.Words[j+1] == p.V.Of && s.Doc.Of(int(j+2)) == "Heads" {
		return true
	}
	if j == s.First || !s.Doc.Tokens[j-1].Capital {
		return false
	}
	name := strings.ToUpper(s.Doc.Of(int(j - 1)))
	if name == "UN" || name == "U.N." || name == "NATIONS" {
		return false
	}
	return p.WordIs(s, j-1, lexicon.Org)
}

// generalBody says whether "General" at token j begins the name of a body, and is no officer:
// "the General Secretariat", "the General Directorate of Customs".
func (p *Pass) generalBody(s *syntax.Sentence, j int32) bool {
	if t := s.Doc.Tokens; j+1 >= s.Last || !t[j].Capital || !t[j+1].Capital {
		return false
	}
	return p.Lex.Word(s.Words[j]).Text == "general" && (p.Lex.Head(s.Words[j+1])&lexicon.OrgHead != 0 && !p.Lex.Gathers(s.Words[j+1]) || p.Lex.Word(s.Words[j+1]).Text == "headquarters")
}
