package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// unknownName is a name that no dictionary has, with the noun phrase it stands in.
type unknownName struct {
	*articleReader

	s      *syntax.Sentence
	np     int32
	n      *syntax.NP
	part   *syntax.Part
	name   string
	tokens []string // by which people and bodies are known
}

// name resolves a name no dictionary has: a person, an organization or a place.
func (r *articleReader) name(s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	u := unknownName{articleReader: r, s: s, np: np, n: &s.NPs[np], part: part, name: personName(s, part)}
	for _, way := range [...]func(*unknownName) (Ref, bool){(*unknownName).knownSoFar, (*unknownName).asPerson, (*unknownName).byOneWord, (*unknownName).asBodyAgain, (*unknownName).asBody} {
		if ref, known := way(&u); known {
			return ref
		}
	}
	return Ref{Place: u.asPlace()}
}

// means is the answer that a name means an entity.
func means(e int32, via Via) (Ref, bool) { return refTo(e, via), true }

// nothing is the answer that the words name nobody and nothing.
func nothing() (Ref, bool) { return Ref{Place: -1}, true }

// unsaid is the answer of a way that does not tell what a name means.
func unsaid() (Ref, bool) { return Ref{Place: -1}, false }

// alone says whether the name is one word.
func (u *unknownName) alone() bool { return u.part.Last-u.part.First == 1 }

// before is the part right before the name where the name is the head of its noun phrase; nil for none.
func (u *unknownName) before() *syntax.Part {
	k := u.n.Head - 1
	if k < u.n.PFirst || &u.s.Parts[u.n.Head] != u.part || u.s.Parts[k].Last != u.part.First {
		return nil
	}
	return &u.s.Parts[k]
}

// knownSoFar decides by what stands beside the name: it is no name, or that of a couple, a spouse, a cabinet.
func (u *unknownName) knownSoFar() (Ref, bool) {
	s, part := u.s, u.part
	if halves := u.halves(s, u.np, part); len(halves) > 0 {
		return Ref{Actors: halves, Place: -1, Via: ByCoref}, true
	}
	if u.n.Det == 0 && u.n.PLast-u.n.PFirst == 1 && u.alone() && u.lex.Head(s.Words[part.First])&lexicon.Civil != 0 && strings.HasSuffix(s.Text(part.First, part.Last), ".") {
		return nothing() // "Orkan Boots, | Inc."
	}
	if part.First > u.n.First && u.lex.Head(s.Words[part.First-1])&lexicon.Vessel != 0 {
		return nothing() // "the aircraft carrier | Ronald Reagan"
	}
	if part.First > s.First && partyAndSeat(s, part.First-1) {
		return nothing() // "Senator Rand Paul | (R-KY)"
	}
	if u.register.spelled.sentence == s.Index && u.register.spelled.first < part.First && part.Last <= u.register.spelled.last {
		return nothing() // "Democratic Forces" in "the Union of Democratic Forces for Unity (UFDR)"
	}
	if e := u.spouse(s, u.np, part); e >= 0 {
		return means(e, ByName)
	}
	if e := u.calledBody(s, u.np, part); e >= 0 {
		return means(e, ByName)
	}
	if st := u.administration(s, part); st >= 0 {
		return means(st, ByName)
	}
	if u.kinsman(s, u.np, part) { // "her husband Martin" is no other Martin
		if e := u.kinOf(s, u.np, u.name); e >= 0 {
			return means(e, ByName)
		}
		return nothing()
	}
	return unsaid()
}

// asPerson takes the name for a person's where it is one.
func (u *unknownName) asPerson() (Ref, bool) {
	s, part := u.s, u.part
	if p := u.before(); p != nil && p.Kind == syntax.PEntity {
		if lex := u.Tally.Pick(p.Senses, lexicon.Leader); lex >= 0 && u.lex.Head(s.Words[part.Last-1])&lexicon.OrgHead == 0 { // but "the Konrad Adenauer | Foundation"
			return means(u.personNamed(s.Text(p.First, part.Last), lex), ByName) // "Nicolás Maduro | Moros"
		}
	}
	if !u.isPerson(s, u.np, part) {
		return unsaid()
	}
	e := u.namedPerson(s, u.np, part, u.name)
	if u.calledKin(s, u.np, part) {
		u.people.relative(e)
	}
	u.titledAs(e, part.First)
	u.peerage(s, u.np, e)
	return means(e, ByName)
}

// byOneWord finds whom a name of one word means that the text or the dictionaries know by it.
func (u *unknownName) byOneWord() (Ref, bool) {
	s, n, part := u.s, u.n, u.part
	if head := u.lex.Head(s.Words[part.Last-1]); head&lexicon.Government != 0 && head&lexicon.OrgHead == 0 {
		return u.noun(s, u.np, part), true // "the Federal Government of Somalia"
	}
	if p := u.before(); p != nil && p.Kind == syntax.PEntity && u.lex.Head(s.Words[part.Last-1])&lexicon.PlaceHead != 0 && (u.alone() || p.Is(lexicon.Place) && u.lex.Word(s.Words[part.First]).Known()) {
		u.name = s.Text(p.First, part.Last) // "Beijing Airport", "Yokosuka Naval Base"
	}
	u.tokens = naming.Tokens(u.name)
	if len(u.tokens) != 1 || n.Head != n.PLast-1 {
		return unsaid()
	}
	word := u.tokens[0]
	if known := u.findPerson(u.tokens); known >= 0 && (n.Det == 0 || u.lex.Word(n.Det).Text == "both") {
		if !s.Heading {
			u.people.callsBare(word, known)
		}
		return means(known, ByName)
	}
	if e, ok := u.register.body(word); ok {
		if u.Entities[e].Type == model.Place {
			return Ref{Place: e}, true
		}
		return means(e, ByName)
	}
	if lex := u.known(s, word, ""); lex >= 0 && !postal(s, part) && !u.unborn(s, u.np, lex) && n.Det == 0 && (!u.lex.Word(s.Words[part.First]).Known() || u.governs(s, lex)) && n.Prep != u.w.in && n.Prep != u.w.at {
		return means(u.personNamed(u.name, lex), ByName)
	}
	return unsaid()
}

// asBodyAgain finds the organization or the state that a name means which says only what it is: "the Council", "the Indian Army".
func (u *unknownName) asBodyAgain() (Ref, bool) {
	s, n, part := u.s, u.n, u.part
	spoken := n.Det == u.w.the || n.PossWord == u.w.our // of what was named, or of the speaker's own
	if u.name == "Alliance" && spoken && n.Head == n.PFirst && u.Tally.Says("NATO") && !(u.np+1 < int32(len(s.NPs)) && s.NPs[u.np+1].Up == u.np && s.Class(u.np+1) != syntax.CDate) {
		return means(u.entity(u.lex.Index("org:north-atlantic-treaty-organization")), ByCoref) // where the NATO summit alone was named
	}
	if len(u.tokens) == 1 && (u.boardOf(s, u.np) || u.isCourt(s, u.np) && u.ofRuler(s, u.np+1)) {
		return nothing()
	}
	another := func(e int32) bool { return &s.Parts[n.Head] == part && u.ofAnother(s, u.np, e) } // "the Council on Ports" after the Peace Council
	if e := u.shortName(u.tokens); e >= 0 && spoken && n.Head == n.PLast-1 && !u.longer() && !another(e) {
		if n.Head > n.PFirst && s.Parts[n.Head-1].Is(lexicon.Demonym) {
			if st := u.ownerState(s, u.np); st >= 0 && st != u.Entities[e].State {
				return means(st, ByAgent) // "the U.S. Senate ... the Polish Senate"
			}
		}
		return means(e, ByCoref)
	}
	if e := u.unionBody(s, u.np, u.name); e >= 0 && !another(e) {
		return means(e, ByCoref)
	}
	head := u.lex.Head(s.Words[part.Last-1])
	troops := u.alone() && head&lexicon.Agent != 0 && head&lexicon.OrgHead != 0 && head&(lexicon.Body|lexicon.Post) == 0
	if troops || u.onlyMission(s, part) && n.Prep != u.w.at && n.Prep != u.w.in {
		if e := u.ownerState(s, u.np); e >= 0 {
			return means(e, ByAgent) // "the Indian Army", as "the Indian army"; "the Indian Embassy", as "the Indian embassy"
		}
	}
	return unsaid()
}

// longer says whether the name goes on before or behind its one word, so that it is no short one: "the Brazzaville | Group",
// "the | Party | for Freedom", "the | Office | of Iraq Affairs", "the | Center | for Peace".
func (u *unknownName) longer() bool {
	s, n := u.s, u.n
	if n.Head > n.PFirst {
		if p := &s.Parts[n.Head-1]; p.Last == u.part.First && p.Is(lexicon.Place) && !p.Is(lexicon.Demonym) {
			return true
		}
	}
	if len(u.tokens) != 1 {
		return false
	}
	m := u.ofName(s, u.np)
	if m < 0 {
		return false
	}
	switch u.tokens[0] {
	case "party", "office", "bureau", "board":
		return true
	}
	return s.NPs[m].Prep == u.w.for_
}

// asBody takes the name for that of a meeting or of an organization where a word of it is one for such, or the sentence
// tells so; it also decides that it names nothing of which anything is said.
func (u *unknownName) asBody() (Ref, bool) {
	s, n, part, t := u.s, u.n, u.part, u.Text.Tokens
	last := s.Words[part.Last-1]
	if w := u.lex.Word(last).Text; (w == "congress" || w == "forum" || w == "convention") && !u.alone() && u.befallen(s, u.np) {
		t := traits{class: "meeting", word: w, names: u.capitalWords(s, part.First, part.Last-1, nil), place: -1}
		return means(u.eventOf(s, u.np, &t, w), ByName) // "the World Trade Congress was held"
	}
	if e := u.organization(s, u.np, part); e >= 0 {
		return means(e, ByName)
	}
	if u.lex.Head(last)&lexicon.Post != 0 {
		return nothing() // "the American Legation" is no place
	}
	if n.Head == n.PLast-1 && (u.blacklisted(s, u.np) || u.register.isFirm(strings.ToLower(s.Text(part.First, part.Last)))) {
		return means(u.bareOrg(s, u.wholeName(s, n.PFirst, n.Head)), ByName)
	}
	switch u.name {
	case "Spring", "Summer", "Autumn", "Fall", "Winter", "New Year":
		return nothing() // "in early Summer 2022", "in the New Year"
	}
	first := &t[part.First]
	switch {
	case first.Kind == text.Number, part.First > s.First && t[part.First-1].Kind == text.Number:
		return nothing() // "at 11:00 AM"
	case u.alone() && first.AllCaps && first.End-first.Start > 2 && !s.Heading:
		return nothing() // "in the CTB and ASAT talks"
	case u.lex.Word(s.Words[part.First]).Is(lexicon.Numbered):
		return nothing() // "agreed in Article VII"
	case (n.Prep == u.w.in || n.Prep == u.w.at) && u.alone() && n.Det == u.w.the && u.lex.Head(s.Words[part.First])&lexicon.PlaceHead != 0 && !t[part.First-1].Capital && behind(s, u.np, u.w.of) < 0:
		return nothing() // "at the Monument in Lima"
	}
	return unsaid()
}

// asPlace is the place that the name means where it stands as one does, "in Chimoio", "the village of Cong"; -1 for none.
func (u *unknownName) asPlace() int32 {
	s, n := u.s, u.n
	switch {
	case u.wares(n.Lead) || u.wares(u.np):
		return -1
	case n.Prep == u.w.in, n.Prep == u.w.at, n.Prep == u.w.near, n.Prep == u.w.to && n.Det == 0 && u.journey(s, u.np):
	case n.Prep == u.w.of && n.Up >= 0 && u.lex.Head(s.HeadWord(n.Up))&lexicon.PlaceHead != 0:
	case u.lex.Head(s.Words[u.part.Last-1])&lexicon.PlaceHead != 0:
	default:
		return -1
	}
	key := strings.Join(u.tokens, " ")
	if key == "" {
		return -1
	}
	e, ok := u.register.body(key)
	if !ok {
		e = u.add(Entity{Entity: model.Entity{ID: "place:" + naming.Slug(u.name), Name: u.name, Type: model.Place}, Lex: -1, State: -1})
		u.register.enter(key, e)
	} else if u.Entities[e].Type != model.Place {
		return -1
	}
	return e
}

// wares says whether a noun phrase is one capitalised word for what is dealt in or for something abstract, of which a title
// tells: "Trafficking in | Persons", "the Conference on Trade in | Services".
func (u *unknownName) wares(np int32) bool {
	n := &u.s.NPs[np]
	if n.Det != 0 || n.PLast-n.PFirst != 1 || n.Last-n.First != 1 {
		return false
	}
	w := u.lex.Word(u.s.Words[n.First])
	return (w.Plural || w.Noun && strings.HasSuffix(w.Text, "s") || w.Abstract()) && u.lex.Head(u.s.Words[n.First])&lexicon.PlaceHead == 0
}
