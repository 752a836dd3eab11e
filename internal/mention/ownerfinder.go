package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// ownerFinder finds whose a title is among what stands before it in its noun phrase.
type ownerFinder struct {
	*articleReader

	s         *syntax.Sentence
	np        int32 // the noun phrase
	n         *syntax.NP
	k         int32 // the part of it that is the title
	o         *Office
	stately   bool    // the office is one of states
	rival     bool    // the possessor is not whose the title is: "its longtime ally | President X", "his fellow | president X"
	body      int32   // the organization whose name the title stands behind or in: "Bank of Finland | director"; -1 for none
	owners    []int32 // whose it can be, as they stand: "Russia's", "UN"
	before    []int32 // the same without what the part read last told
	bareState bool    // the last owner is a state's name, not its adjective
}

// ownerBefore finds whose office a title is among what stands before it: its
// possessor and the names between. A diplomat may have the host there too:
// "Russia's UN ambassador", "the U.S. Iran envoy".
func (r *articleReader) ownerBefore(s *syntax.Sentence, np, k int32, o *Office) {
	f := ownerFinder{articleReader: r, s: s, np: np, n: &s.NPs[np], k: k, o: o, body: -1}
	f.stately = ofState(o.Kind) && r.officeID(o) != "leader" // parties and movements have leaders too
	f.rival = f.tellsRival()
	if f.n.PossNP >= 0 && !f.rival {
		f.add(f.byPossessor())
	}
	f.readNames()
	if len(f.owners) == 0 {
		f.add(f.bodyLeftOpen())
	}
	if len(f.owners) == 0 && o.Kind == lexicon.Legislator {
		f.add(f.partysState())
	}
	switch {
	case len(f.owners) == 0:
		if !o.body && !f.goesBack() {
			f.ofUnknownBody()
		}
	case o.Kind == lexicon.HeadOfState && f.body < 0 && k > f.n.PFirst && r.Entities[f.last()].Lex >= 0 && r.association(s, &s.Parts[k-1]):
		o.body = true
	default:
		f.choose()
	}
}

// partysState is the state in whose parliament somebody sits for the party named right before his title, of several that of which
// the article tells most: "the Labour | lawmaker"; -1 for none.
func (f *ownerFinder) partysState() int32 {
	s, title := f.s, f.s.Parts[f.k].First
	if role := strings.ToLower(f.o.Role); strings.Contains(role, "senator") || strings.Contains(role, "congress") {
		if us := f.americanTitle(f.o); us >= 0 {
			return us // "a Democratic senator", however much is said of Japan
		}
	}
	for first := title - 1; first >= f.n.First && first >= title-2 && s.Doc.Tokens[first].Capital; first-- {
		if party := f.partyOf(s.Text(first, title)); party >= 0 {
			return f.entity(f.lex.Index(f.lex.Entities[party].Partof))
		}
	}
	return -1
}

// add notes one whose the title can be; nobody where that is -1.
func (f *ownerFinder) add(owner int32) {
	if owner >= 0 {
		f.owners, f.bareState = append(f.owners, owner), false
	}
}

// last is the owner that stands nearest to the title.
func (f *ownerFinder) last() int32 { return f.owners[len(f.owners)-1] }

// tellsRival says whether a word before the title tells that who has it is another's than the possessor's.
func (f *ownerFinder) tellsRival() bool {
	for j := f.n.PFirst; j < f.k; j++ {
		p := &f.s.Parts[j]
		if p.Kind != syntax.PNoun && p.Kind != syntax.PAdj {
			continue
		}
		w := f.lex.Word(f.s.Words[p.Last-1])
		if w.Text == "fellow" || w.Text == "friend" || p.Kind == syntax.PNoun && w.Is(lexicon.Rival) {
			return true
		}
	}
	return false
}

// byPossessor is whose the title is by the possessor of the noun phrase; -1 where that does not tell.
func (f *ownerFinder) byPossessor() int32 {
	s, of := f.s, f.n.PossNP
	if e := f.belongs(f.refOf(s, of)); e >= 0 {
		return e
	}
	if f.majesty(s, of) {
		return f.entity(f.lex.Index("GBR"))
	}
	if h := s.HeadPart(of); h != nil && s.NPs[of].PLast-s.NPs[of].PFirst == 1 && s.Doc.Tokens[h.First].Capital {
		if party := f.partyOf(s.Text(h.First, h.Last)); party >= 0 {
			return f.entity(party) // "Labour's deputy leader"
		}
	}
	if s.NPs[of].PossWord == f.w.its { // "its commission's chairman"
		if ref := f.possessor(s, of); len(ref.Actors) == 1 && (f.accredits(ref.Actors[0]) || f.Entities[ref.Actors[0]].ID == "org:european-union") {
			return ref.Actors[0]
		}
	}
	switch head := f.lex.Head(s.HeadWord(of)); {
	case head&(lexicon.Government|lexicon.StateHead) != 0:
	case head&(lexicon.Body|lexicon.OrgHead) != 0, f.Refs[s.Index][of].Place >= 0:
		f.o.body = true // "his party's chairman", "Zanzibar's minister"
	case s.NPs[of].PossWord != 0:
		return f.possessiveState(s, of) // "his children's rights commissioner"
	case s.Class(of) == syntax.CName && len(f.Refs[s.Index][of].Actors) == 0:
		f.o.body = true
		if f.firmsOwn(of) {
			return f.bodyCalled(s.Text(s.Parts[s.NPs[of].PFirst].First, s.NPs[of].Last), "company")
		}
	}
	return -1
}

// firmsOwn says whether the title tells that the possessor, a name that no dictionary has, is a firm or a club: "Marsh's new chief
// executive", "the NVC's president", "Orkan's chairman", not "Manafort's spokesman", "Chimoio's president".
func (f *ownerFinder) firmsOwn(of int32) bool {
	title := &f.lex.Offices[f.s.Parts[f.k].Ref]
	if title.Kind == lexicon.CompanyOfficer || firmsToo(title) && f.capitals(f.s.HeadPart(of)) && !f.s.Heading && !f.lex.Word(f.s.HeadWord(of)).Known() {
		return true
	}
	switch title.ID {
	case "director", "managing-director", "executive-director", "chairman", "chief-economist", "vice-president":
		return true
	}
	return false
}

// readNames reads the names before the title, each for itself but for those of which a body's name is made.
func (f *ownerFinder) readNames() {
	s, end := f.s, f.k
	if f.body = f.bodyAbove(s, f.np); f.body >= 0 {
		end = f.n.PFirst
		f.modifiers(s, s.NPs[f.n.Up].First, s.NPs[f.n.Up].Last, f.o) // "former Bank of Finland director X"
	} else if !f.stately {
		f.body, end = f.movementBefore(s, f.np, f.k)
	}
	for j := f.n.PFirst; j < end; j++ {
		p, now := &s.Parts[j], f.owners
		if st := f.administration(s, p); st >= 0 {
			f.add(st) // "Biden Administration officials"
		} else if e := f.servedPerson(j); e >= 0 {
			f.add(e)
		} else if p.Kind == syntax.PEntity {
			f.readKnown(j)
		} else if p.Kind == syntax.PName {
			f.bareState = false
			f.add(f.byUnknown(j))
		}
		f.before = now
	}
	f.add(f.body)
}

// servedPerson is whose the office is of the one who is named right before the title of somebody who serves him, at part j: "the |
// Silva | adviser"; -1 for nobody named.
func (f *ownerFinder) servedPerson(j int32) int32 {
	s, p := f.s, &f.s.Parts[j]
	if f.o.Kind != lexicon.Official && f.o.Kind != lexicon.Spokesperson || p.Last != s.Parts[f.k].First || p.Kind != syntax.PName && !p.Is(lexicon.Leader) {
		return -1
	}
	e := f.findNamed(s.Text(p.First, p.Last))
	if e < 0 {
		return -1
	}
	ref := refTo(e, ByName)
	if !f.o.Former && f.retired(ref) {
		return -1
	}
	return f.belongs(ref)
}

// readKnown reads part j, a name that the dictionaries have: "the | U.S. | ambassador".
func (f *ownerFinder) readKnown(j int32) {
	s, p := f.s, &f.s.Parts[j]
	switch {
	case p.Ethnic:
		f.o.body = true // "the Bosnian Serb leader"
		return
	case s.Sided(p), s.MadeBy(f.lex, p), s.HelpedBy(f.lex, p):
		return // "a Paris-based spokesman for the rebels"
	case f.officeID(f.o) == "commissioner" && p.Is(lexicon.BlocAdj) && f.lex.Word(s.Words[p.First]).Text == "european":
		f.add(f.entity(f.lex.Index("org:european-commission"))) // "the European trade commissioner"
		return
	}
	if lex := f.Tally.Pick(p.Senses, lexicon.Demonym); lex >= 0 {
		switch {
		case f.o.body && f.n.PossNP >= 0: // "the party's Peruvian spokesman"
		case f.ethnic(s, p.First):
			f.o.body = true // "the ethnic-Albanian leader" leads no Albania
		default:
			f.add(f.entity(lex))
		}
	} else if lex := f.Tally.Pick(p.Senses, lexicon.State, lexicon.Metonym); lex >= 0 {
		if j > f.n.PFirst && f.clubName(s, &s.Parts[j-1], p) {
			f.o.body = true
			return
		}
		f.add(f.entity(lex))
		f.bareState = true
	} else if lex := f.Tally.Pick(p.Senses, lexicon.Org, lexicon.Bloc); lex >= 0 && !f.officerBeside(j, lex) {
		if e := f.nationalSociety(s, f.np, j, lex); e >= 0 {
			f.owners = f.before // "Peruvian Red Cross chair": of it alone
			f.add(e)
			return
		}
		if org := &f.lex.Entities[lex]; org.Kind == "party" && f.officeID(f.o) == "parliamentarian" && len(f.owners) == 0 && !strings.Contains(f.o.Role, "whip") {
			if st := f.lex.Index(org.Partof); st >= 0 && f.lex.Entities[st].Type == model.State {
				lex = st // "SNP lawmaker X" sits for his party in a parliament
			}
		}
		f.add(f.entity(lex))
	}
}

// officerBeside says whether the title is not that of an officer of the organization, by its place in the dictionary, which
// part j names before it: it is the party of who has it, or another body to which he belongs.
func (f *ownerFinder) officerBeside(j, lex int32) bool {
	s, org := f.s, &f.lex.Entities[lex]
	of := behind(s, f.np, f.w.of)
	ofState := of >= 0 && s.Class(of) == syntax.CState
	switch {
	case org.Kind == "party":
		if f.stately && (f.officeID(f.o) != "president" || j+1 < f.k || s.Doc.Tokens[s.Parts[f.k].First].Capital) {
			return true // "SPD Chancellor Willy Brandt" is Germany's, "ANC president Jacob Zuma" not South Africa's
		}
		if f.ofCommittee() {
			return true // "the committee's Republican chairman"
		}
		if of >= 0 && s.Class(of) == syntax.COrg || f.stately && ofState {
			return true // "the Republican chair of the House Armed Services Committee", "the ANC president of South Africa"
		}
	case f.stately && org.State != "" && ofState:
		if st := f.power(s, of); st >= 0 && f.Entities[st].Type == model.State && f.Entities[st].ID != org.State {
			return true // "the PLC president of Nicaragua" is not of Palestine's council
		}
	}
	// "the U.N.-Arab League envoy" is no envoy to the League
	return len(f.owners) > 0 && s.Doc.Tokens[s.Parts[j].First].Joined && f.Entities[f.last()].Type == model.Organization
}

// ofCommittee says whether the title's possessor is a body, known or not, and no state.
func (f *ownerFinder) ofCommittee() bool {
	if f.n.PossNP < 0 {
		return false
	}
	if len(f.owners) > 0 {
		return f.Entities[f.owners[0]].Type == model.Organization
	}
	return f.o.body || f.s.Class(f.n.PossNP) == syntax.CNoun
}

// byUnknown is whose the title is by part j, a name that no dictionary has: "| VVD | leader Mark Rutte"; -1 for nobody's.
func (f *ownerFinder) byUnknown(j int32) int32 {
	s, o, p := f.s, f.o, &f.s.Parts[j]
	if first := p.First + 1; first < p.Last && f.lex.Head(s.Words[p.First])&lexicon.Partisan != 0 && f.lex.Word(s.Words[first]).Is(lexicon.Chamber) {
		if n, senses := f.lex.Match(s.Doc, s.Words, int(first), int(p.Last), nil); first+int32(n) == p.Last && f.Tally.Pick(senses, lexicon.Org) >= 0 {
			return f.entity(f.Tally.Pick(senses, lexicon.Org)) // "the Republican | Senate Armed Services Committee chairman"
		}
		body := *p
		body.First, p = first, &body
	}
	name, last := s.Text(p.First, p.Last), s.Words[p.Last-1]
	head, one := f.lex.Head(last), p.Last-p.First == 1
	body := head&(lexicon.OrgHead|lexicon.Body) != 0
	of := behind(s, f.np, f.w.of)
	ofState := of >= 0 && s.Class(of) == syntax.CState
	switch {
	case o.Kind == lexicon.HeadOfState && ofState && s.Doc.Tokens[p.Last-1].AllCaps:
		return -1 // "the LDP president of Nicaragua"
	case f.officeID(o) == "permanent-secretary":
		return -1 // "Health Permanent Secretary X": of that ministry
	case head&lexicon.Government != 0 && f.everyStates(s, p.First, p.Last):
		st, _ := f.surelyOwns(s, f.np, last)
		return st // "Foreign Ministry Spokesperson X"
	case strings.EqualFold(name, "department"):
		return f.secretaries() // "Department Spokesperson X"
	case body && j > f.n.PFirst && len(f.owners) > 0 && s.Parts[j-1].Last == p.First && s.Parts[j-1].Is(lexicon.Org):
		return -1 // "Arab League Secretariat official": an organ's officers are the organization's
	}
	if e := f.servedBody(name); e >= 0 && j == f.n.PFirst && one && body {
		return e // "Council spokesperson X", of the European Council named before
	}
	if o.Kind == lexicon.Legislator && one && p.First > s.First && s.Doc.Tokens[p.First-1].Capital && head&lexicon.OrgHead != 0 {
		if ofState {
			return f.power(s, of) // "National Assembly Speaker X of South Korea"
		}
		return f.bodyCalled(s.Text(p.First-1, p.Last), "")
	}
	if e := f.nationsBody(s, f.n, j, f.k); e >= 0 && !stateOnly(o.Kind) {
		f.owners = f.before
		return e
	}
	switch last := s.Parts[f.k].First == p.Last; {
	case head&lexicon.OrgHead != 0 && !f.stately: // not "Primary Industries Minister"
		return f.unknownBody(j)
	case last && f.ofAFirm(s, p, o) && f.firmsName(s, p, o):
		return f.bareOrg(s, p) // "Veltron CEO Karen Holm"
	case one:
		if e, ok := f.register.body(strings.ToLower(name)); ok {
			return e
		}
		if last && f.officeID(o) == "leader" && s.Doc.Tokens[p.First].AllCaps && !s.Heading {
			return f.bodyCalled(name, "party") // "VVD leader Mark Rutte"
		}
	}
	return -1
}

// unknownBody is the organization whose name, with a word for one, is part j, or ends there or with the title.
func (f *ownerFinder) unknownBody(j int32) int32 {
	s, p := f.s, &f.s.Parts[j]
	if q := j - 1; q >= f.n.PFirst && s.Parts[q].Last == p.First && f.town(&s.Parts[q]) {
		f.owners = f.before
		return f.bodyCalled(s.Text(s.Parts[q].First, p.Last), "") // "Geneva Peace Institute director X"
	}
	if f.officeID(f.o) == "commissioner" && p.Last == s.Parts[f.k].First {
		return f.bodyCalled(s.Text(p.First, p.Last)+" Commission", "") // "Federal Maritime Commissioner X"
	}
	return f.bareOrg(s, p)
}

// bodyLeftOpen is the organization whose officer a title is that has no name before it: one that stands behind it, that
// its own words tell of or that the text named; -1 for none.
func (f *ownerFinder) bodyLeftOpen() int32 {
	s, title := f.s, &f.s.Parts[f.k]
	if e := f.bodyBehind(s, f.n, f.k, f.o); e >= 0 {
		return e
	}
	if f.o.Kind == lexicon.Minister {
		return f.folkAbroad(s, title)
	}
	if f.o.Kind != lexicon.HeadOfState && f.o.Kind != lexicon.BodyHead || title.First == f.n.First {
		return -1
	}
	w := f.lex.Word(s.Words[title.First-1])
	if w.Plural || !w.Is(lexicon.Organ) && w.Text != "union" && w.Text != "association" { // "the council president"
		return -1
	}
	first := s.Parts[f.n.PFirst].First
	if opens := f.lex.Word(s.Words[first]); first < title.First-1 && s.Doc.Tokens[first].Capital && s.Doc.Tokens[title.First-1].Capital && (first > s.First || opens.Noun && !opens.Adj) {
		return f.bodyCalled(s.Text(first, title.First), "") // "World Energy Council president X"
	}
	e := f.shortName([]string{w.Text})
	if e < 0 && w.Text == "council" && f.Tally.UnitedNations() {
		e = f.entity(f.lex.Index("org:united-nations-security-council")) // "Council President X (Malaysia)"
	}
	f.o.body = e < 0
	return e
}

// goesBack reads whose a title is that only goes back to somebody named before, "the ministry spokesman", "its president";
// it says whether that is all there is to say of it.
func (f *ownerFinder) goesBack() bool {
	o, word := f.o, f.n.PossWord
	if o.Owner = f.ofMinistry(f.s, f.np, f.k); o.Owner >= 0 {
		return true
	}
	if word == 0 || f.rival || f.honoured(f.s, f.n) {
		return false
	}
	ref, open := f.whose()
	if open {
		o.Owner, o.body = -1, true
		return true
	}
	if o.Owner = f.bodyServed(ref); o.Owner < 0 || stateOnly(o.Kind) {
		o.Owner = f.stateOf(&ref)
	}
	if (word == f.w.its || word == f.w.their) && len(ref.Actors) == 1 && !stateOnly(o.Kind) && f.Entities[ref.Actors[0]].Type == model.Organization {
		o.Owner = ref.Actors[0] // settle tells whether that is the state
	}
	if o.Owner >= 0 && !o.Former && f.retired(ref) {
		o.Owner, o.body = -1, true // "the former president ... his spokesman"
		return true
	}
	o.body = word == f.w.its && f.unnamedFirm(f.s, f.np)
	if o.Owner < 0 && word == f.w.my && f.Speaker >= 0 {
		o.Owner = f.country(f.Speaker)
	}
	return false
}

// whose is whom "its", "his" or "my" before the title means; open where that is a body of which nothing is known.
func (f *ownerFinder) whose() (ref Ref, open bool) {
	s := f.s
	ref = f.possessor(s, f.np)
	if st := f.hisLeader(s, f.np); st >= 0 {
		return refTo(st, ByPronoun), false
	}
	if f.n.PossWord != f.w.its {
		return ref, false
	}
	if f.n.Lead != f.np {
		its, open := f.itsFirst(s, f.np)
		if open {
			return its, true
		}
		if len(its.Actors) > 0 {
			ref = its
		}
	}
	if body := f.itsBody(s, f.np, f.o); body >= 0 {
		ref = refTo(body, ByPronoun)
	} else if body := f.colleaguesBody(s, f.np); body >= 0 {
		ref = refTo(body, ByPronoun)
	}
	if len(ref.Actors) == 1 && f.Entities[ref.Actors[0]].Kind == "organ" && (ofState(f.o.Kind) || f.officeID(f.o) == "leader") {
		if st := f.stateBefore(s, f.np); st >= 0 {
			ref = refTo(st, ByPronoun) // "imposed an embargo on Mali and a travel ban on its leader"
		}
	}
	return ref, false
}

// ofUnknownBody notes that the word right before a title is a body of which nothing is known: "a university spokesman",
// "the CTS chairman", "Jeonju Mayor".
func (f *ownerFinder) ofUnknownBody() {
	s, o := f.s, f.o
	p := f.beside()
	if o.body || p == nil || f.officeID(o) == "permanent-secretary" {
		return
	}
	firm := (o.Kind == lexicon.Spokesperson || o.Kind == lexicon.Official || o.Kind == lexicon.BodyHead) && f.lex.Word(s.Words[p.Last-1]).Is(lexicon.Firm)
	head := f.lex.Head(s.Words[p.Last-1])
	presides := o.Kind == lexicon.HeadOfState && p.Kind == syntax.PNoun && head&(lexicon.OrgHead|lexicon.Body) != 0 && head&(lexicon.Partisan|lexicon.Government) == 0 // "board vice-president X"
	o.body = firm || presides || f.ofAFirm(s, p, o) || f.unknownDemonym(s, p)
}

// choose tells which of the owners found before a title has the office, and which is where a diplomat serves.
func (f *ownerFinder) choose() {
	s, n, o := f.s, f.n, f.o
	first, last, one := f.owners[0], f.last(), len(f.owners) == 1
	its := int32(-1)
	if one && o.Kind != lexicon.Diplomat {
		its = f.itsNational(s, f.np, f.k, first)
	}
	x, y := &f.Entities[first], &f.Entities[last]
	switch {
	case o.Kind == lexicon.Cleric && y.Type == model.State && (n.PossNP < 0 || f.officeID(o) == "ayatollah" && !strings.HasSuffix(o.Role, "leader")):
		o.body = true // "the Polish nun" is a Pole, no more, as is "Peru's most powerful cleric"
	case its >= 0:
		if o.Owner = its; f.Entities[its].Type == model.State {
			o.Owner, o.body = -1, true // whose he is then the text has told further ahead
		}
	case one && x.Type == model.State && f.clubBeside():
		o.body = true // "the Dutch football federation | spokesman"
	case one && x.Type == model.State && f.onlyFrom():
		o.nation = first + 1 // "the American director", "the German editor" directs no state
	case one && f.officeID(o) == "ambassador" && f.accredits(first) && !strings.Contains(strings.ToLower(o.Role), "goodwill") && !(f.k == n.Head && f.sentBehind(s, f.np)):
		o.Target = first // "UN Ambassador X" is somebody's there
	case one && f.sender(first) >= 0:
		o.Owner, o.Target = f.sender(first), first
	case one:
		o.Owner = first
	case o.Kind == lexicon.Diplomat && n.PossNP >= 0 && x.Type == model.State && y.Type == model.State, // "Turkey's French ambassador"
		(o.Kind == lexicon.Diplomat || o.Kind == lexicon.Envoy) && (f.bareState || y.OfStates()):
		o.Owner, o.Target = first, last
		if f.officeID(o) == "negotiator" && y.Type == model.Organization {
			o.Target = -1 // "Russia's WTO negotiator" deals with it
		}
		if f.officeID(o) == "diplomat" && n.PossNP >= 0 && y.Type == model.State {
			o.Owner, o.Target = last, first // "Cuba's most senior US diplomat" is there
		}
	case y.Type == model.Organization && (!national(y) || x.Type != model.State):
		o.Owner = last // "Iran's Revolutionary Guard commander"
	case x.Type == model.Organization && y.Type == model.State && (!national(x) || n.PossNP >= 0 && x.State < 0):
		o.Owner = first // "the Union's Peruvian spokesman"
	case x.Type != model.State && y.Type == model.State:
		o.Owner = last
	default:
		o.Owner = first
	}
}

// sender is the state that a pronoun before a diplomat's title means, where the state named between is the one he is sent to: "recalled
// its | U.S. ambassador"; -1 for none, as where it is said who expels him.
func (f *ownerFinder) sender(post int32) int32 {
	if f.o.Kind != lexicon.Diplomat || f.n.PossWord == 0 || f.rival || f.Entities[post].Type != model.State || f.summoned(f.s, f.np) {
		return -1
	}
	ref, _ := f.whose()
	if st := f.stateOf(&ref); st != post {
		return st
	}
	return -1
}

// beside is the part that stands right before the title; nil for none.
func (f *ownerFinder) beside() *syntax.Part {
	if f.k == f.n.PFirst || f.s.Parts[f.k-1].Last != f.s.Parts[f.k].First {
		return nil
	}
	return &f.s.Parts[f.k-1]
}

// clubBeside says whether the word right before the title is that of a club, a union or a firm, whose officer has it.
func (f *ownerFinder) clubBeside() bool {
	p := f.beside()
	if p == nil || p.Kind != syntax.PNoun && p.Kind != syntax.PAdj {
		return false
	}
	const club = lexicon.Civil | lexicon.Body
	word := f.s.Words[p.Last-1]
	return f.lex.Head(word)&club == club || f.lex.Word(word).Is(lexicon.Firm)
}

// onlyFrom says whether the state before the title is only where who has it comes from, who heads no state: "the American
// director". Hong Kong has a chief executive.
func (f *ownerFinder) onlyFrom() bool {
	id := f.officeID(f.o)
	return (f.o.Kind == lexicon.BodyHead || f.o.Kind == lexicon.CompanyOfficer) && f.n.PossNP < 0 && id != "commissioner" &&
		!(id == "chief-executive" && f.s.Parts[f.n.PFirst].Is(lexicon.State)) && !f.chargeOfState(f.s, f.n, f.k)
}
