package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
)

// bodyName is the name of an organization that no dictionary has.
type bodyName struct {
	*articleReader

	s           *syntax.Sentence
	np          int32
	n           *syntax.NP
	part        *syntax.Part // what of it was read as a name
	first, last int32        // the tokens of all of it
	headFirst   bool         // it begins with a word for an organization: "Bank of"
	headLast    bool         // it ends with one: "Trade Ministry"
	acronym     bool         // it is capitals only
	desk        bool         // what stands behind "of" is what it sees to: "the Office of Iraq Affairs"
	several     bool         // what stands behind "of" are the states in it
	short       string       // the short name in brackets behind it, in lower case; "" for none
	name        string
	owner       int32 // the state whose it is; -1 for none
}

// organization makes an organization of an unknown name with a word like
// Ministry, Council or Bank in it; -1 where it is none.
func (r *articleReader) organization(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	if e := r.sameBody(s, np, part); e >= 0 {
		return e
	}
	b := bodyName{articleReader: r, s: s, np: np, n: &s.NPs[np], part: part, last: part.Last, owner: -1}
	b.begin()
	head := b.headFirst || b.headLast
	if !head {
		if e := b.byOfficer(); e >= 0 {
			return e
		}
	}
	if !head && !b.acronym || b.unnamed() {
		return -1
	}
	b.several = b.headLast && r.ofSeveralStates(s, np)
	if head && !b.several {
		b.goOn()
		if b.matterBehind() {
			b.last = s.NPs[b.n.Next].Last
		}
	}
	if head {
		b.findShort()
	}
	if b.oneWord() {
		return -1
	}
	b.name = strings.TrimPrefix(strings.Join(strings.Fields(s.Text(b.first, b.last)), " "), "the ")
	if i := strings.LastIndex(b.name, " ("); i > 0 && strings.HasSuffix(b.name, ")") {
		b.name = b.name[:i] // "Parliamentary Assembly of the Organization for Security and Co-operation in Europe (OSCE)"
	}
	if b.acronym {
		return b.byAcronym()
	}
	b.findOwner()
	ministry := b.ministry()
	if ministry && r.everyStates(s, b.first, b.last) { // "the Foreign Ministry" is somebody's
		if b.owner < 0 {
			b.owner = r.unnamedOwner(s, np, s.HeadWord(np))
		}
		if b.owner < 0 {
			return -1
		}
		b.name += " of " + r.Entities[b.owner].Name
	}
	if e, ok := r.register.body(strings.ToLower(b.name)); ok {
		return e
	}
	if e, ok := r.register.body(b.short); ok && b.short != "" {
		return e
	}
	return b.enter(b.kind(ministry))
}

// begin finds where the name begins before the part, "House | Foreign Affairs Committee", and what words for an organization are
// in it.
func (b *bodyName) begin() {
	s, part := b.s, b.part
	b.first = part.First
	for k := b.n.Head - 1; k >= b.n.PFirst; k-- {
		p := &s.Parts[k]
		named := p.Kind == syntax.PName || p.Kind == syntax.PEntity && !s.Sided(p) || b.capitalised(s, p) // but "Naval War College"
		if !named && !b.opensParty(s, p) || p.Last != b.first {
			break
		}
		b.first = p.First
	}
	if poss := b.n.PossNP; poss >= 0 && b.first == s.Parts[b.n.PFirst].First && b.namesCrowd(s, poss) {
		b.first = s.Parts[s.NPs[poss].PFirst].First // "National Women's | Law Center"
	}
	b.headFirst = b.lex.Head(s.Words[part.First])&lexicon.OrgHead != 0 && !b.final().Is(lexicon.Guise) // not "Embassy Status"
	b.headLast = b.lex.Head(s.Words[part.Last-1])&lexicon.OrgHead != 0 || b.interests(s, part.Last) ||
		part.Last-part.First > 1 && b.lex.Word(s.Words[part.Last-2]).Is(lexicon.School) // "King's College London"
	b.acronym = b.capitals(part) && (!s.Heading || b.n.Prep == b.w.paren)
}

// capitalised says whether a part that is no name is a word of one by its capital: "the Naval | War | College", "the | Judicial |
// Crisis | Network", "| Refugees | International".
func (r *sentenceReader) capitalised(s *syntax.Sentence, p *syntax.Part) bool {
	if t := &s.Doc.Tokens[p.First]; !t.Capital || t.Joined {
		return false
	}
	switch p.Kind {
	case syntax.PEvent:
		return true
	case syntax.PAdj, syntax.PNoun:
		return p.First > s.First && !s.Heading && !r.lex.Word(s.Words[p.First]).Has(lexicon.Former|lexicon.Current) && r.lex.Head(s.Words[p.First])&lexicon.Partisan == 0
	case syntax.POffice:
		return r.lex.Offices[p.Ref].Kind == lexicon.NoOffice
	}
	return false
}

// final is the last word of the part.
func (b *bodyName) final() *lexicon.Word { return b.lex.Word(b.s.Words[b.part.Last-1]) }

// byOfficer is the party or the firm that a name without a word for one is said to be by the title of its officer: "the leader
// of | the Kurdistan List", "the chief executive of | Veltron"; -1 for none.
func (b *bodyName) byOfficer() int32 {
	s, n, up := b.s, b.n, b.n.Up
	if b.matterBehind() {
		return b.bodyCalled(s.Text(b.first, s.NPs[n.Next].Last), "company")
	}
	if up < 0 || n.Next >= 0 {
		return -1
	}
	if n.Prep == b.w.of && !b.acronym && b.last-b.first > 1 && n.Det == b.w.the && !n.Plural && b.first == s.Parts[n.PFirst].First && !b.lex.Word(s.Words[b.part.First]).Given && b.ledBy(s, up) && strings.HasSuffix(b.lex.Offices[s.HeadPart(up).Ref].ID, "leader") {
		return b.bodyCalled(s.Text(b.first, b.last), "party")
	}
	if b.last == n.Last && b.managed() {
		b.goOn()
		return b.bodyCalled(s.Text(b.first, b.last), "company")
	}
	return -1
}

// firmsToo says whether a title is one that firms and clubs have too: "the president", "a spokesman", not "the leader".
func firmsToo(title *lexicon.OfficeEntry) bool {
	switch title.Kind {
	case lexicon.BodyHead, lexicon.CompanyOfficer, lexicon.Spokesperson:
		return true
	}
	switch title.ID {
	case "president", "vice-president", "chief-economist", "general-secretary":
		return true
	}
	return false
}

// managed says whether the title before the name is one that a firm has, or that a firm and a club have too where the name is
// formed as theirs are: "the chief executive of | Veltron", "a director of | Green Harvest", "head of research at | Orkan Wealth",
// "a spokesman for | the NVC".
func (b *bodyName) managed() bool {
	s, n, up := b.s, b.n, b.n.Up
	if matter := &s.NPs[s.NPs[up].Lead]; n.Prep != b.w.of && s.Class(up) == syntax.CNoun && (matter.Prep == b.w.of || matter.Prep == b.w.for_) && matter.Up >= 0 {
		up = matter.Up
	}
	if s.Class(up) != syntax.COffice || s.NPs[up].Plural || n.PossNP >= 0 || n.PossWord != 0 {
		return false
	}
	title := &b.lex.Offices[s.HeadPart(up).Ref]
	speaks := title.Kind == lexicon.Spokesperson
	switch {
	case b.lex.Head(s.HeadWord(up))&lexicon.OrgHead != 0: // "president of the Council | on Foreign Relations"
		return false
	case n.Prep == b.w.of && !speaks, n.Prep == b.w.at, n.Prep == b.w.with:
	case n.Prep != b.w.for_ || !speaks && n.Det != b.w.the: // "director for | the Green Harvest Project", not "for Central Asia"
		return false
	}
	capital := s.Heading || s.Doc.Tokens[s.HeadPart(up).First].Capital // "Director of Government Relations"
	return title.Kind == lexicon.CompanyOfficer || firmsToo(title) && (b.acronym || n.Prep == b.w.at || !capital) && b.firmsName()
}

// firmsName says whether the name is formed as one of a firm or a club is: not "of Communications", "for Rios", "of Chimoio",
// "of the Red River", "the international NGO", "the Chilean National Police".
func (b *bodyName) firmsName() bool {
	s, n, last, head := b.s, b.n, b.final(), b.lex.Head(b.s.Words[b.last-1])
	if b.acronym {
		return head&lexicon.Body == 0
	}
	if alone := b.last-b.first == 1; alone && (n.Prep != b.w.at || last.Known()) && (n.Det != b.w.the || b.ofName(s, b.np) < 0) { // but "at Orkan", "of the Project | on Arms"
		return false
	}
	if last.Is(lexicon.Section) || head&(lexicon.StateHead|lexicon.PlaceHead) != 0 {
		return false
	}
	first := &s.Parts[n.PFirst]
	return !((first.Is(lexicon.Demonym) || first.Is(lexicon.State)) && head&lexicon.Agent != 0) && !(first.First < b.first && s.Doc.Tokens[b.first-1].Capital)
}

// matterBehind says whether the name of a firm, behind the title of who runs it, goes on to an ordinary noun: "the chief
// executive of Orkan Television | and Communications", not "of Orkan and Veltron".
func (b *bodyName) matterBehind() bool {
	s, n := b.s, b.n
	m := n.Next
	if m < 0 || n.Up < 0 || n.Prep != b.w.of || n.Lead != b.np || s.NPs[m].Next >= 0 || b.last != n.Last || b.last-b.first < 2 || s.NPs[m].First != n.Last+1 || s.NPs[m].Last-s.NPs[m].First != 1 || s.Class(m) != syntax.CName {
		return false
	}
	if s.Class(n.Up) != syntax.COffice || s.NPs[n.Up].Plural || b.lex.Offices[s.HeadPart(n.Up).Ref].Kind != lexicon.CompanyOfficer {
		return false
	}
	w := b.lex.Word(s.Words[s.NPs[m].First])
	return w.Noun && !w.Given && w.Plural
}

// unnamed says whether the words are only of an organization without a name: "Group E", "opened a Special Mission in Helsinki".
func (b *bodyName) unnamed() bool {
	s, n := b.s, b.n
	if b.headFirst && b.part.Last-b.part.First == 2 && len(s.Text(b.last-1, b.last)) == 1 {
		return true
	}
	return (n.Det == b.w.a || n.Det == b.w.an) && b.lex.Head(s.HeadWord(b.np))&lexicon.Post != 0
}

// goOn lets the name go on behind "of" and the like: "Department | of Homeland Security", "Bank | of Japan".
func (b *bodyName) goOn() {
	s, n := b.s, b.n
	m := b.ofName(s, b.np)
	if m < 0 || s.NPs[m].Prep == b.w.for_ && n.Prep == b.w.of && b.officialAt(s, n.Up) { // not "Assistant Secretary of the Air Force for Acquisition"
		return
	}
	b.last = beforeTitle(s, m)
	all, x := b.members(s, m), b.ofName(s, m)
	if i := slices.IndexFunc(all, func(np int32) bool { return s.Class(np) == syntax.CPerson || s.Class(np) == syntax.COffice }); i > 1 {
		all = all[:i] // "the University of Petroleum and Minerals, economist Ali Saleh and"
	}
	b.desk = b.sentenceReader.desk(s, b.np, b.part, m)
	switch {
	case b.desk:
		b.last = s.NPs[all[len(all)-1]].Last
	case x >= 0 && s.NPs[m].Prep == b.w.for_ && s.NPs[x].Prep == b.w.of && (s.Class(x) != syntax.CState || b.final().Is(lexicon.Camp)):
		b.last = s.NPs[x].Last // "National Council for the Safeguard of the Homeland", "Front for the Liberation of Togo"
	case len(all) > 1 && s.NPs[m].Lead == m && !n.Plural && b.topics(s, all):
		b.last = s.NPs[all[len(all)-1]].Last // "Ministry of Health and Population", "Bureau of Alcohol, Tobacco and Firearms"
	default:
		if x := b.sharedWith(s, m); x >= 0 {
			b.last = s.NPs[x].Last // "Office of Assistance to Europe and Asia"
		}
	}
}

// findShort finds the short name that brackets behind the name introduce: "the Front for Renewal | (FRN)".
func (b *bodyName) findShort() {
	if end := b.introduced(b.s, b.first, b.last); end > 0 {
		b.last, b.short = end, strings.ToLower(b.Text.Of(int(end+1)))
		b.register.spelled = span{b.s.Index, b.first, end}
	}
}

// oneWord says whether all of it is a word that alone names no organization: "the Individual or Organization", "the Party",
// "Free and Equal Elections | Foundation".
func (b *bodyName) oneWord() bool {
	if b.last-b.first != 1 {
		return false
	}
	w := b.lex.Word(b.s.Words[b.first])
	return w.Is(lexicon.Unnamed) || b.headLast && b.n.Det == 0 && b.first > b.s.First && b.s.Doc.Tokens[b.first-1].Capital && w.Text != "university"
}

// byAcronym is the organization that capitals mean: one known by them, the one whose name stands before them, or a new one of
// which they are all that is said; -1 for none.
func (b *bodyName) byAcronym() int32 {
	s, n, up := b.s, b.n, b.n.Up
	key := strings.ToLower(b.name)
	if e, ok := b.register.body(key); ok {
		return e
	}
	if n.Prep == b.w.paren && up >= 0 && len(b.Refs[s.Index][up].Actors) == 1 {
		if b.ofThemAll(s, up, b.name) {
			return b.bodyCalled(b.name, "")
		}
		e := b.Refs[s.Index][up].Actors[0]
		if whole := s.NPs[up].Up; s.NPs[up].Prep == b.w.of && whole >= 0 {
			if a := b.Refs[s.Index][whole].Actors; len(a) == 1 && b.Entities[a[0]].Type == model.Organization {
				e = a[0] // "the People's Democratic Party of Afghanistan (PDPA)"
			}
		}
		b.register.enter(key, e)
		b.alias(e, b.name)
		return e
	}
	if up >= 0 && n.Prep == b.w.of && n.Det == b.w.the && b.ledBy(s, up) && n.PLast-n.PFirst <= 2 {
		return b.bodyCalled(b.name, "party") // "the leader of the VVD"
	}
	if b.listsStates(s, b.np) {
		return b.bodyCalled(b.name, "") // "the J4X (Peru, Chile and Mali)"
	}
	return -1
}

// findOwner finds the state whose organization it is.
func (b *bodyName) findOwner() {
	s, n := b.s, b.n
	if !b.desk && !b.several {
		b.owner = b.ownerState(s, b.np)
		if m := b.ofName(s, b.np); b.owner < 0 && m >= 0 {
			all := b.members(s, m)
			b.owner = b.ofState(s, all[len(all)-1]) // "the Ministry of Foreign Affairs of Ukraine", "the Ministry of Trade and Industry of Ghana"
		}
	}
	if b.owner < 0 && n.Prep == b.w.of && n.Up >= 0 && s.Class(n.Up) == syntax.COffice {
		b.owner = b.partOwner(s, n.Up) // "U.S. Administrator of the Small Business Administration"
	}
	switch p := &s.Parts[n.PFirst]; b.final().Text {
	case "group":
		if b.calledByTown(s, b.np) {
			b.owner = -1 // "the Accra Group", of states that met there
		}
	case "mission":
		if p.Is(lexicon.State) && !p.Is(lexicon.Demonym) && b.lex.In(lexicon.Oversight, s.Words[b.part.Last-2]) {
			b.owner = -1 // "the Kosovo Verification Mission", which others send
		}
	}
}

// ministry says whether the name is that of a part of a government, not "the National Credit Union Administration".
func (b *bodyName) ministry() bool {
	if (b.lex.Head(b.s.Words[b.first])|b.lex.Head(b.s.Words[b.part.Last-1]))&lexicon.Government == 0 {
		return false
	}
	return b.last-b.first <= 2 || b.final().Text != "administration"
}

// kind is the kind of organization that the name is of; "" where it does not tell.
func (b *bodyName) kind(ministry bool) string {
	switch {
	case b.final().Is(lexicon.Camp), b.lex.Word(b.s.Words[b.first]).Text == "party":
		return "party" // "the National Democratic Front of the Philippines" is no organ of theirs
	case b.owner >= 0 && ministry:
		return "ministry"
	case b.owner >= 0 && b.civil(b.s, b.part):
		return "company"
	}
	return ""
}

// enter makes the organization, which is known from then on by its name and by what is short for it.
func (b *bodyName) enter(kind string) int32 {
	s := b.s
	e := b.add(Entity{Entity: model.Entity{ID: "org:" + naming.Slug(b.name), Name: b.name, Type: model.Organization, Kind: kind}, Lex: -1, State: b.owner})
	b.register.enter(strings.ToLower(b.name), e)
	if b.short != "" {
		b.register.enter(b.short, e)
		b.alias(e, b.Text.Of(int(b.last+1)))
	}
	if w := b.lex.Word(s.Words[b.first]); !w.Known() && b.last-b.first > 1 { // "Mahan Air", then "Mahan"
		b.register.enter(strings.ToLower(b.Text.Of(int(b.first))), e)
	}
	for _, short := range initials(b.name) {
		if _, ok := b.register.body(short); !ok {
			b.register.enter(short, e)
		}
	}
	return e
}
