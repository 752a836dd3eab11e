package claim

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// phrase lists what a noun phrase and the others of its list stand for, with
// those it includes and excepts.
func (f *Finder) phrase(p *predicate, np int32, out []filler) []filler {
	return f.expand(p, np, out, 0)
}

func (f *Finder) expand(p *predicate, np int32, out []filler, depth int) []filler {
	if np < 0 || depth > 3 {
		return out
	}
	s, d := p.s, p.d
	if s.NPs[np].Apposed {
		if m := named(s, np); len(d.Ref(s, np).Actors) == 0 || d.Entity(s, m, model.Person) >= 0 {
			np = m
		}
	}
	var buf [64]int32
	members := s.Members(np, buf[:])
	if f.ofItsOwn(s, np) || f.holdsAlone(p, np) {
		members = append(buf[:0], np)
	}
	for _, m := range members {
		if depth == 0 && f.notIn(p, np, m) {
			continue
		}
		if n := &s.NPs[m]; p.part >= 0 && np == p.np && (m < np || m > np && n.Det != 0 && n.Head > n.PFirst) {
			continue // "candidate countries Chad and Mali, and the bloc's countries Togo and Benin": each noun with its own
		}
		if x := f.saidOfThemselves(p, m); x >= 0 {
			m = x
		}
		if s.NPs[m].Names >= 0 {
			out = f.namesOf(p, m, out, depth)
		} else {
			out = f.member(p, np, m, out, depth)
		}
	}
	return out
}

// namesOf lists whose names stand behind noun phrase m, which says what they are, and those "in addition to" whom they do it.
func (f *Finder) namesOf(p *predicate, m int32, out []filler, depth int) []filler {
	n := &p.s.NPs[m]
	out = f.expand(p, n.Names, out, depth+1)
	for x := int32(0); x < m; x++ {
		if prep := p.s.NPs[x].Prep; prep != 0 && (prep == f.w.addition || prep == f.w.besides) {
			out = f.listed(p, m, x, n.Neg, out, depth)
		}
	}
	return out
}

// member lists what one noun phrase m of the list np stands for, by itself or else by what is told of it, and whom it includes and excepts.
func (f *Finder) member(p *predicate, np, m int32, out []filler, depth int) []filler {
	s := p.s
	n, ref := &s.NPs[m], p.d.Ref(s, m)
	officers := s.Class(m) == syntax.COffice
	before := len(out)
	if ref.Via == mention.ByAgent && officers && !n.Plural && p.np < 0 && p.clause >= 0 {
		out = f.becomes(p, m, out, depth) // "will become the first leader to set foot there"
	}
	if len(out) == before && n.Plural && (officers && f.itemized(p, m) || s.Class(m) == syntax.CBloc) {
		out = f.equated(p, np, m, out, depth) // "African heads of state attending include X"
	}
	told := len(out) > before
	if x := f.spelledOut(s, m); x >= 0 && p.np < 0 {
		out = f.expand(p, x, out, depth+1)
	}
	if !told {
		out = f.ownActors(p, m, out)
	}
	if ref.Place >= 0 {
		out = append(out, filler{entity: ref.Place, np: m, first: n.First, last: n.Last, neg: n.Neg})
	}
	if len(out) == before {
		out = f.toldElsewhere(p, np, m, out, depth)
	}
	if depth == 0 && n.Plural && officers && ref.Via == mention.ByAgent || depth == 0 && len(out) == before && (n.Plural || s.HeadWord(m) == f.w.they) {
		out = f.namedNext(p, m, out) // also "ten Chadian generals. They include"
	}
	if len(out) == before && s.Lists == m {
		out = f.entries(p, s.Index, out)
	}
	for _, a := range s.Annexed {
		if a.NP == m && len(out) == before {
			out = f.entries(p, a.List, out)
		}
	}
	out = f.delegates(p, m, out, depth)
	neg := f.denies(p, m)
	for i := before; i < len(out); i++ {
		out[i].neg = out[i].neg || neg // "none of the leaders"
		neg = neg || out[i].neg
	}
	for x := range s.NPs {
		out = f.listed(p, m, int32(x), neg, out, depth)
	}
	return out
}

// ownActors lists for whom noun phrase m itself stands.
func (f *Finder) ownActors(p *predicate, m int32, out []filler) []filler {
	s, n, ref := p.s, &p.s.NPs[m], p.d.Ref(p.s, m)
	for _, e := range ref.Actors {
		owner := f.ownerAt(p, m, e)
		out = append(out, filler{
			entity: e, np: m, first: n.First, last: n.Last, via: ref.Via,
			neg:   f.denies(p, m) || owner >= 0 && s.NPs[owner].Neg,
			maybe: f.onlyPerhaps(s, m) || owner >= 0 && f.onlyPerhaps(s, owner),
		})
	}
	return out
}

// toldElsewhere lists what noun phrase m of the list np, which itself stands for nobody known, is told to be: by the first of the places
// around it that tells.
func (f *Finder) toldElsewhere(p *predicate, np, m int32, out []filler, depth int) []filler {
	before := len(out)
	if n := &p.s.NPs[m]; n.Appos >= 0 && n.Appos != np {
		out = f.expand(p, n.Appos, out, depth+1)
	}
	if len(out) == before {
		out = f.counted(p, m, out, depth)
	}
	if len(out) == before {
		out = f.composed(p, m, out, depth)
	}
	if len(out) == before {
		out = f.town(p, m, out)
	}
	if len(out) == before {
		out = f.equated(p, np, m, out, depth)
	}
	return out
}

// ownerAt is the noun phrase that names behind "of" or "from" one for whom those act whom noun phrase m names: "diplomats from neither
// | Chad nor Mali"; -1 for none.
func (f *Finder) ownerAt(p *predicate, m, owner int32) int32 {
	const reach = 8
	s := p.s
	for x := m + 1; x < min(m+reach, int32(len(s.NPs))); x++ {
		if n := &s.NPs[x]; s.NPs[n.Lead].Up == m && (s.NPs[n.Lead].Prep == f.w.of || s.NPs[n.Lead].Prep == f.w.from) && slices.Contains(p.d.Ref(s, x).Actors, owner) {
			return x
		}
	}
	return -1
}

// saidOfThemselves is those of whom a relative clause tells what they say of themselves, by whom they are then named: "Those who
// say that | they will stay away are Peru and Chile"; -1 for none.
func (f *Finder) saidOfThemselves(p *predicate, m int32) int32 {
	s := p.s
	if p.clause < 0 || s.HeadWord(m) != f.w.they || s.Clauses[p.clause].Kind != syntax.Complement {
		return -1
	}
	g := s.Clauses[p.clause].Gov
	if g < 0 || s.Clauses[g].Kind != syntax.Relative || s.Clauses[p.clause].Subj != m {
		return -1
	}
	if x := s.Clauses[g].Subj; x >= 0 && x < m && (f.those(s, x) || s.NPs[x].Plural) && len(p.d.Ref(s, x).Actors) == 0 {
		return x
	}
	return -1
}

// spelledOut is the list behind the body whose members a noun phrase means, in a list of others: "Niger and | the members
// of the bloc, Chad and Togo, met"; -1 for none.
func (f *Finder) spelledOut(s *syntax.Sentence, m int32) int32 {
	if n := &s.NPs[m]; !n.Plural || s.Class(m) != syntax.COffice && s.Class(m) != syntax.CNoun {
		return -1
	}
	for x := m + 2; x < int32(len(s.NPs)); x++ {
		n := &s.NPs[x]
		if n.Up == m+1 && s.NPs[m+1].Up == m && s.NPs[m+1].Prep == f.w.of && f.lex.Word(n.Prep).Text == "(" && s.Class(x) == syntax.CState {
			return x
		}
	}
	return -1
}

// delegates lists who is of a delegation, "a delegation that included Ana Rios", "a team
// including Ana Rios", and who goes with the subject of a clause in one.
func (f *Finder) delegates(p *predicate, m int32, out []filler, depth int) []filler {
	s := p.s
	if p.clause >= 0 && s.Clauses[p.clause].Subj == m && s.Class(m) != syntax.CNoun {
		cl := &s.Clauses[p.clause]
		met := f.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Meets) && cl.Obj < 0 // "met with a delegation that"
		for x := range s.NPs {
			n := &s.NPs[x] // "visited Lima with a delegation that", "at the head of a team that"
			beside := n.Prep == f.w.with && !met || f.lex.Word(n.Prep).Text == "at the head of"
			if n.Clause == p.clause && beside && f.lex.Word(s.HeadWord(int32(x))).Is(lexicon.Delegation) {
				out = f.delegates(p, int32(x), out, depth+1)
			}
		}
	}
	if !f.lex.Word(s.HeadWord(m)).Is(lexicon.Delegation) || s.Class(m) != syntax.CNoun {
		return out
	}
	for c := range s.Clauses {
		if x := f.comprised(s, int32(c), m); x >= 0 && int32(c) != p.clause {
			out = f.expand(p, x, out, depth+1)
		}
	}
	for x := range s.NPs {
		if n := &s.NPs[x]; n.Prep == f.w.including && n.Lead == int32(x) && (f.hangsOn(s, int32(x), m) || n.Up < 0 && n.First == s.NPs[m].Last+2) {
			out = f.expand(p, int32(x), out, depth+1)
		}
	}
	return out
}

// composed lists those of whom a group without a name is told to consist: "an alliance comprising
// Peru and Chile", "the bloc, composed of Peru and Chile,".
func (f *Finder) composed(p *predicate, m int32, out []filler, depth int) []filler {
	s := p.s
	if w := f.lex.Word(s.HeadWord(m)); !w.Is(lexicon.Collective) && f.lex.Head(s.HeadWord(m))&lexicon.Several == 0 {
		return out
	}
	for c := range s.Clauses {
		if k := s.Clauses[c].Kind; k != syntax.Participial && k != syntax.Relative {
			continue
		}
		if x := f.comprised(s, int32(c), m); x >= 0 {
			return f.expand(p, x, out, depth+1)
		}
	}
	return out
}

// comprised is what a clause tells that noun phrase m consists of: "a team that includes | two
// envoys", "a delegation made up of | two envoys"; -1 for none.
func (f *Finder) comprised(s *syntax.Sentence, clause, m int32) int32 {
	cl := &s.Clauses[clause]
	v := &s.Verbs[cl.Verb]
	w := f.lex.Word(v.Lemma)
	up := w.Text == "make" && v.Last < s.Last && f.lex.Word(s.Words[v.Last]).Text == "up"
	if cl.Subj != m || v.Neg || !up && !w.Does(lexicon.Comprises) {
		return -1
	}
	if cl.Obj >= 0 && cl.Obj != m {
		return cl.Obj
	}
	for x := range s.NPs {
		if n := &s.NPs[x]; n.Clause == clause && n.Prep == f.w.of && n.Lead == int32(x) {
			return int32(x)
		}
	}
	return -1
}

// named is the name that follows the title np: "Peru's president, Rosa Diaz"; np
// itself where none does.
func named(s *syntax.Sentence, np int32) int32 {
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+6; m++ {
		if s.NPs[m].Appos == np {
			return m
		}
	}
	return np
}

// notIn says whether the clause about np that the predicate is does not tell of member m of
// its list, which stands behind it, "Australia, which helped Fiji, and New Zealand", or
// before the one of whom alone it tells, "Norway and Denmark, which is in NATO", "Norway
// and Denmark (backed by Peru)"; nor the noun between it and np: "Norway, the host; Denmark; and";
// of several places "where" means the one right before it: "to Oman and | Qatar, where she met the emir".
func (f *Finder) notIn(p *predicate, np, m int32) bool {
	if p.np > np && p.s.NPs[np].Appos == p.np {
		return m > p.np || m < np && f.saysOne(p.s, p.np) || m < f.groupAt(p.s, np, p.np)
	}
	if p.clause < 0 {
		return false
	}
	s, c := p.s, &p.s.Clauses[p.clause]
	if c.Kind == syntax.Relative && c.RelPrep == f.w.in && m != np && np != c.Subj && (s.Class(np) == syntax.CState || s.Class(np) == syntax.CPlace) && np == f.antecedent(s, p.clause) {
		return true
	}
	at := outer(s, p.clause)
	c = &s.Clauses[at]
	verb := s.Verbs[c.Verb].First
	if c.Subj != np || s.NPs[np].First > verb {
		return false
	}
	if c.Kind == syntax.Participial {
		last := np
		for s.NPs[last].Next >= 0 && s.NPs[s.NPs[last].Next].First < verb {
			last = s.NPs[last].Next
		}
		if s.NPs[m].First > verb {
			return true // "Peru, backed by Brazil, and Chile"
		}
		return m != last && (f.asideWithin(s, at, last) || verb > 0 && s.Doc.Tokens[verb-1].Kind == text.Open && s.NPs[last].Last == verb-1)
	}
	if c.Kind != syntax.Relative || m == np {
		return false
	}
	return s.NPs[m].First > verb || s.NPs[np].Next < 0 && !s.NPs[np].Plural && (f.ofOne(s.Words[verb]) || f.calledOne(s, np, verb))
}

// groupAt is the last member of the list np, before noun phrase at, that begins a group with a noun of its own, of which alone
// is told what follows: "Peru and Chile, and | the Nordic countries Norway and Denmark, members of the bloc"; -1 for none.
func (f *Finder) groupAt(s *syntax.Sentence, np, at int32) int32 {
	group := int32(-1)
	for m := s.NPs[np].Next; m >= 0 && m < at; m = s.NPs[m].Next {
		n := &s.NPs[m]
		if n.Det != 0 && n.Head > n.PFirst && f.lex.Word(s.Words[s.Parts[n.Head-1].Last-1]).Plural {
			group = m
		}
	}
	return group
}

// calledOne says whether what noun phrase np is called stands between it and the verb of its relative clause, which tells
// of it alone then: "Norway's Lind and Rios, | the Peruvian minister, who met", but not "who were".
func (f *Finder) calledOne(s *syntax.Sentence, np, verb int32) bool {
	switch f.lex.Word(s.Words[verb]).Text {
	case "are", "were", "have":
		return false
	}
	for x := range s.NPs {
		n := &s.NPs[x]
		if n.First >= s.NPs[np].Last && n.Last <= verb && !n.Plural && s.Class(int32(x)) == syntax.COffice && (n.Appos == np || s.NPs[np].Appos == int32(x)) {
			return true
		}
	}
	return false
}

// outer is the clause of which clause c is an infinitive with the same subject: "Peru, | which is to receive the envoy".
func outer(s *syntax.Sentence, c int32) int32 {
	for cl := &s.Clauses[c]; cl.Kind == syntax.Xcomp && cl.Gov >= 0 && cl.Gov < c && s.Clauses[cl.Gov].Subj == cl.Subj; cl = &s.Clauses[c] {
		c = cl.Gov
	}
	return c
}

// asideWithin says whether a clause before clause c tells of the same list before its member
// last, so that each has its own: "Peru, backed by Brazil, and Chile, backed by Bolivia".
func (f *Finder) asideWithin(s *syntax.Sentence, c, last int32) bool {
	for i := c - 1; i >= 0; i-- {
		o := &s.Clauses[i]
		if v := s.Verbs[o.Verb].First; (o.Kind == syntax.Participial || o.Kind == syntax.Relative) && v < s.NPs[last].First && v > s.NPs[s.Clauses[c].Subj].Last {
			return true
		}
	}
	return false
}

// ofOne says whether a verb is of the form that tells of one: "is", "has", "supports".
func (f *Finder) ofOne(word int32) bool {
	w := f.lex.Word(word)
	switch w.Text {
	case "is", "was", "has", "does":
		return true
	}
	return w.Forms&lexicon.Third != 0 && w.Forms&(lexicon.Base|lexicon.Past) == 0 && w.Closed&lexicon.Be == 0
}

// saysOne says whether an apposition says what a single one is: "Chad and Mali, | a member of the bloc, signed", not "Chad
// and Mali, each a member".
func (f *Finder) saysOne(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return (n.Det == f.w.a || n.Det == f.w.an) && !n.Plural && n.Lead == np && n.Next < 0 && n.First > 0 && s.Doc.Tokens[n.First-1].Kind == text.Comma &&
		!f.lex.Word(s.HeadWord(np)).Is(lexicon.Tally)
}

// ofItsOwn says whether what is said of noun phrase np, the last of a list, is not
// said of those before it: "Turkey and the states that joined", but not "Poland and
// other states that joined".
func (f *Finder) ofItsOwn(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if a := n.Appos; a >= 0 && n.Lead != np && n.Lead != a && s.NPs[a].Lead == n.Lead && s.Class(np) == syntax.CPerson {
		return true // "Guelleh, Ruto and the host, Museveni"
	}
	if n.Lead == np || s.Class(np) != syntax.CNoun {
		return false
	}
	for i := n.First; i < n.Last; i++ {
		switch f.lex.Word(s.Words[i]).Text {
		case "other", "another", "others":
			return false
		}
	}
	return true
}

// holdsAlone says whether noun phrase np names the one who holds the office that the predicate is, and the rest of its list
// others: "the host of the summit, | Ana Rios, President Juan Vega of Peru and King Carl".
func (f *Finder) holdsAlone(p *predicate, np int32) bool {
	if p.np < 0 || p.part >= 0 || p.s.Class(p.np) != syntax.COffice || p.s.NPs[p.np].Plural {
		return false
	}
	office, n := &p.s.NPs[p.np], &p.s.NPs[np]
	return n.First > office.First && n.Lead == np && n.Next >= 0 && (n.Appos == p.np || n.Appos == office.Lead)
}

// counted lists what a noun only counts: "a total of fourteen diplomats".
func (f *Finder) counted(p *predicate, m int32, out []filler, depth int) []filler {
	x := f.countedNP(p.s, m)
	if x < 0 {
		return out
	}
	before := len(out)
	out = f.expand(p, x, out, depth+1)
	if p.s.Class(m) == syntax.COffice && f.lex.Head(p.s.HeadWord(x))&lexicon.Government != 0 {
		for i := range out[before:] { // "two members of Chad's government" are not Chad
			out[before+i].via = mention.ByAgent
		}
	}
	return out
}

// town lists the place that "of" names behind what kind of place it is: "the Kyrgyz
// resort town of Cholpon-Ata".
func (f *Finder) town(p *predicate, m int32, out []filler) []filler {
	x := m + 1
	if x >= int32(len(p.s.NPs)) || p.s.NPs[x].Up != m || p.s.NPs[x].Prep != f.w.of || !f.isPlaceNoun(p.s, m) {
		return out
	}
	var buf [16]int32
	for _, x := range p.s.Members(x, buf[:]) { // "the cities of Cusco and Ayacucho"
		if place := p.d.Ref(p.s, x).Place; place >= 0 {
			n := &p.s.NPs[x]
			out = append(out, filler{entity: place, np: x, first: n.First, last: n.Last, neg: n.Neg})
		}
	}
	return out
}

// countedNP is the noun phrase after the "of" of one that only counts: "a total
// of", "none of", "two of"; -1 for none.
func (f *Finder) countedNP(s *syntax.Sentence, m int32) int32 {
	switch s.Class(m) {
	case syntax.CNumber, syntax.CPron:
	default:
		if f.lex.Word(s.HeadWord(m)).Text == "host" && s.NPs[m].Det != f.w.a {
			return -1 // "as host of the summit", not "a host of problems"
		}
		if !f.book.Quantity(f.lex.Word(s.HeadWord(m)).Stem) && !f.superlative(s, m) {
			return -1
		}
	}
	for x := range s.NPs {
		if s.NPs[x].Up == m && (s.NPs[x].Prep == f.w.of || s.NPs[x].Prep == f.w.from && f.those(s, m)) {
			return int32(x)
		}
	}
	return -1
}

// superlative says whether a noun phrase is one of several by what it is most of: "the smallest of".
func (f *Finder) superlative(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	base, ok := strings.CutSuffix(s.Doc.Of(int(n.Last-1)), "est")
	if !ok || n.Det != f.w.the || n.Head < 0 || n.Head != n.PFirst {
		return false
	}
	adj := func(word string) bool { return f.lex.Word(f.lex.Lookup(word)).Adj }
	return adj(base) || adj(base+"e") || strings.HasSuffix(base, "i") && adj(strings.TrimSuffix(base, "i")+"y")
}

// those says whether a noun phrase stands for people just spoken of: "soldiers
// from many countries, including those from France and Poland".
func (f *Finder) those(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Det == f.w.those && n.PFirst == n.PLast || s.HeadWord(np) == f.w.those
}

// partOf says whether a noun phrase is so many of several: "most of the countries", "ten of them".
func (f *Finder) partOf(s *syntax.Sentence, np int32) bool {
	of := np + 1
	return (s.Class(np) == syntax.CNumber || s.Class(np) == syntax.CPron) && of < int32(len(s.NPs)) && s.NPs[of].Up == np && s.NPs[of].Prep == f.w.of && s.NPs[of].Plural
}

// envoys says whether a noun phrase is of people who act for those they are from:
// "representatives from forty countries, including China".
func (f *Finder) envoys(s *syntax.Sentence, np int32) bool {
	return s.Class(np) == syntax.COffice || f.lex.Head(s.HeadWord(np))&lexicon.Agent != 0
}

// ofPeople says whether a noun phrase hangs on one of several people: "a ban on generals from | Chad, including Rios".
func (f *Finder) ofPeople(s *syntax.Sentence, np int32) bool {
	for up, i := s.NPs[np].Up, 0; up >= 0 && i < 4; up, i = s.NPs[up].Up, i+1 {
		if s.NPs[up].Plural && f.envoys(s, up) {
			return true
		}
	}
	return false
}

// includes says whether what stands after "including" is of noun phrase m: the
// nearest before it that is one of several, not "Iran" in "Iran over plots in
// nations including Denmark".
func (f *Finder) includes(s *syntax.Sentence, m, x int32) bool {
	lead := s.NPs[m].Lead
	for up, i := s.NPs[x].Up, 0; up >= 0 && i < 8; up, i = s.NPs[up].Up, i+1 {
		if up == m || s.NPs[up].Lead == lead && up >= m {
			return true
		}
		if s.NPs[up].Plural && s.NPs[up].Prep != f.w.of && !(s.NPs[up].Prep == f.w.from && f.envoys(s, m)) {
			return false
		}
	}
	return false
}

// listed adds what a phrase after "including" or "with the exception of" adds
// to a noun phrase.
func (f *Finder) listed(p *predicate, m, x int32, neg bool, out []filler, depth int) []filler {
	s := p.s
	n, y := &s.NPs[m], &s.NPs[x]
	if y.Prep == 0 || y.Lead != x || x == m {
		return out
	}
	if f.lex.In(lexicon.Jointly, y.Prep) {
		if f.company(p, m, x) {
			return f.expand(p, x, out, depth+1)
		}
		return out
	}
	prep := y.Prep
	if f.lex.In(lexicon.Excepting, prep) {
		prep = f.w.except // "all members bar Chad"
	}
	switch prep {
	case f.w.by:
		if depth == 0 && n.Lead == m && f.followed(p, m, y.Clause) {
			return f.expand(p, x, out, depth+1)
		}
	case f.w.paren: // "two companies (Orkan Steel and Delta Bank)"
		if y.Up == m && n.Plural && (s.Class(m) == syntax.CNoun || s.Class(m) == syntax.COffice) {
			return f.expand(p, x, out, depth+1)
		}
	case f.w.like, f.w.unlike:
		if f.aside(p, m, x) {
			return f.compared(p, x, neg, out, depth)
		}
		if y.Prep == f.w.like && f.includes(s, m, x) {
			return f.expand(p, x, out, depth+1)
		}
	case f.w.including, f.w.suchAs, f.w.alongside, f.w.together, f.w.along, f.w.aswell:
		if f.joins(p, m, x) {
			return f.expand(p, x, out, depth+1)
		}
	case f.w.addition, f.w.besides: // "In addition to Lula, four other presidents attended"
		if depth == 0 && f.manyAside(p, m, x) { // one alone: of the object as likely
			return f.expand(p, x, out, depth+1)
		}
	case f.w.but, f.w.except, f.w.exceptFor, f.w.apart, f.w.aside, f.w.other, f.w.exception:
		if (y.Prep == f.w.apart || y.Prep == f.w.aside) && !n.Neg && !f.everyone(s, m) && f.aside(p, m, x) { // "Apart from Lula, four presidents attended"
			if depth == 0 && f.manyAside(p, m, x) {
				return f.expand(p, x, out, depth+1)
			}
			break
		}
		return f.excepted(p, m, x, neg, out, depth)
	}
	return out
}

// manyAside says whether noun phrase m, to which x is added in an aside, are several.
func (f *Finder) manyAside(p *predicate, m, x int32) bool {
	n := &p.s.NPs[m]
	return (n.Plural || n.Next >= 0 || n.Names >= 0) && f.aside(p, m, x)
}

// compared lists those with whom somebody is compared in an aside, who do the same or do not: "Belgium, like | Luxembourg, has recognised".
func (f *Finder) compared(p *predicate, x int32, neg bool, out []filler, depth int) []filler {
	for _, g := range f.expand(p, x, nil, depth+1) {
		if g.via == mention.ByAgent {
			continue // "like other NATO members"
		}
		g.flip, g.neg = p.s.NPs[x].Prep == f.w.unlike, neg
		out = append(out, g)
	}
	return out
}

// excepted lists those left out of noun phrase m, who do the contrary of what it does: "all members but | Chad".
func (f *Finder) excepted(p *predicate, m, x int32, neg bool, out []filler, depth int) []filler {
	s := p.s
	subject := p.np < 0 && p.clause >= 0 && s.Clauses[p.clause].Subj == m && f.around(s, x) == p.clause
	one := s.Class(m) == syntax.CState || s.Class(m) == syntax.CPerson // nobody can be excepted from: "no state has recognised Abkhazia except Syria"
	if one || !f.hangsOn(s, x, m) && !subject {
		return out
	}
	left := f.expand(p, x, nil, depth+1)
	out = slices.DeleteFunc(out, func(g filler) bool { return g.np == m && among(left, g.entity) }) // "all states" are none of these
	for _, g := range left {
		g.flip, g.neg = true, neg
		out = append(out, g)
	}
	return out
}

// joins says whether those behind "including", "such as" or "along with" at x are of noun phrase m, or go with it.
func (f *Finder) joins(p *predicate, m, x int32) bool {
	s := p.s
	n, y := &s.NPs[m], &s.NPs[x]
	inside := y.Prep == f.w.including || y.Prep == f.w.suchAs
	c := s.Class(m)
	if inside && (c == syntax.CState || c == syntax.CPerson) {
		return false // "six states recognize Taiwan, including Paraguay"
	}
	subj := int32(-1)
	if p.clause >= 0 {
		subj = s.Clauses[p.clause].Subj
	}
	if p.np < 0 && subj >= 0 && s.Clauses[p.clause].Obj == m && s.NPs[subj].Plural && c == syntax.CNoun && y.Up >= 0 && y.Up != m {
		return false // "several players received injuries in the attack, including Rios": they are of the players
	}
	if inside && c == syntax.CEvent && !n.Plural && subj >= 0 && subj != n.Lead && s.NPs[subj].Plural {
		return false // "twenty states took part in the conference, including Chad": they are of the states
	}
	if p.np >= 0 && c == syntax.CState && (s.NPs[n.Lead].Prep == f.w.of || s.NPs[n.Lead].Appos == p.np && !inside) {
		return false // "the EU countries of France and Spain, along with Norway", "the two EU countries, France and Spain, along with Norway": that is none
	}
	if s.NPs[n.Lead].Prep == f.w.between && subj >= 0 && f.company(p, subj, x) {
		return false // "mediated between the two sides together with Rios": with whoever did
	}
	if f.includes(s, m, x) && (inside || f.beside(s, m, x)) {
		return true
	}
	if inside {
		return (n.Plural || f.those(s, m) || f.partOf(s, m)) && f.farOff(s, m, x)
	}
	return f.company(p, m, x)
}

// farOff says whether "including" at x can tell of noun phrase m though other words stand between: "who came, including | X", "came to the
// funeral of Mandela, including | X", "between those who backed Peru, including | X, and".
func (f *Finder) farOff(s *syntax.Sentence, m, x int32) bool {
	n, y := &s.NPs[m], &s.NPs[x]
	switch {
	case y.Up < 0 && y.Clause >= 0 && s.Clauses[y.Clause].Subj == n.Lead,
		y.Up >= 0 && n.Prep == 0 && m < x && !s.NPs[y.Up].Plural && !f.ofPeople(s, y.Up),
		y.Up >= 0 && y.Clause >= 0 && s.Clauses[y.Clause].Kind == syntax.Relative && s.Clauses[y.Clause].Subj == m && f.those(s, m) && !s.NPs[y.Up].Plural:
		return true
	}
	return f.besideTold(s, n.Lead, x)
}

// besideTold says whether what "including" tells at x hangs in a participle about the list that noun phrase lead begins, on one thing
// and nobody: "sanctions on ten people linked to the coup, including | Rios".
func (f *Finder) besideTold(s *syntax.Sentence, lead, x int32) bool {
	y := &s.NPs[x]
	if y.Up < 0 || y.Clause < 0 {
		return false
	}
	if own := y.Up == s.NPs[lead].Up; !own && (s.NPs[y.Up].Plural || f.ofPeople(s, y.Up) || s.Class(y.Up) == syntax.CState || s.Class(y.Up) == syntax.COrg) {
		return false
	}
	c := &s.Clauses[y.Clause]
	return c.Kind == syntax.Participial && c.Subj >= 0 && s.NPs[c.Subj].Lead == lead && s.Verbs[c.Verb].Passive
}

// everyone says whether a noun phrase means all or nearly all of its kind, so that "apart from" excepts: "all the leaders".
func (f *Finder) everyone(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Words[s.NPs[np].First:s.NPs[np].Last], func(w int32) bool {
		return f.lex.In(lexicon.Everyone, w)
	})
}

// beside says whether x hangs on noun phrase m itself or on one of its list, not on what
// hangs there: no "calls from Kenya, as well as Uganda" are Uganda.
func (f *Finder) beside(s *syntax.Sentence, m, x int32) bool {
	up := f.besideWhom(s, x)
	return up == m || up >= 0 && s.NPs[up].Lead == s.NPs[m].Lead
}

// besideWhom is what x, behind "as well as", hangs on: somebody on "the king of Norway", not on
// Norway.
func (f *Finder) besideWhom(s *syntax.Sentence, x int32) int32 {
	up := s.NPs[x].Up
	if up >= 0 && s.NPs[up].Prep == f.w.of && s.Class(x) == syntax.CPerson && s.Class(s.NPs[up].Up) == syntax.COffice {
		return s.NPs[up].Up
	}
	return up
}

// company says whether what stands after "along with" at x goes with noun phrase
// m of the trigger's clause: with its object where that is a person, "welcomed
// Yeltsin, alongside Kohl", else with its subject, "attended the ceremony along
// with the ambassador".
func (f *Finder) company(p *predicate, m, x int32) bool {
	s := p.s
	if p.np >= 0 {
		return f.withSubjectToo(s, p.np, m, x)
	}
	if p.clause < 0 || s.NPs[x].Clause != p.clause {
		return false
	}
	who := func(np int32) bool {
		c := s.Class(np)
		return c == syntax.CPerson || c == syntax.CName || c == syntax.COffice || c == syntax.CState || c == syntax.COrg || c == syntax.CPron
	}
	kind := func(np int32) syntax.NPClass {
		if c := s.Class(np); c != syntax.CName && c != syntax.COffice {
			return c
		}
		return syntax.CPerson
	}
	c := &s.Clauses[p.clause]
	withSubject := c.Subj >= 0 && s.NPs[m].Lead == s.NPs[c.Subj].Lead && s.NPs[m].Next < 0
	if c.Subj >= 0 && s.NPs[x].First < s.Verbs[c.Verb].First && (c.Subj < x || kind(x) == kind(c.Subj)) {
		return withSubject && (c.Subj < x || s.NPs[x].Prep != f.w.aswell) // "Peru, alongside Chile, condemned Mali", "Together with Chile, Peru condemned Mali"
	}
	if f.lex.In(lexicon.Jointly, s.NPs[x].Prep) && c.Subj >= 0 && !s.Verbs[c.Verb].Passive {
		return withSubject // "Peru recognised Chad in step with Chile"
	}
	nearer := func(np int32) bool { // "The Czech Republic joined NATO, along with Hungary": a state with the state
		return np >= 0 && who(np) && !(c.Subj >= 0 && kind(x) == kind(c.Subj) && kind(x) != kind(np))
	}
	if nearer(f.besideWhom(s, x)) {
		return false
	}
	if nearer(c.Obj) && !s.Verbs[c.Verb].Passive {
		return s.NPs[m].Lead == s.NPs[c.Obj].Lead && s.NPs[m].Next < 0
	}
	return withSubject
}

// withSubjectToo says whether those at x, with whom a clause begins, are what its subject m is said to be, in noun phrase
// np: "Along with Chile, Peru is | a member of the bloc".
func (f *Finder) withSubjectToo(s *syntax.Sentence, np, m, x int32) bool {
	c := s.NPs[x].Clause
	if c < 0 || s.Clauses[c].Subj != m || s.NPs[x].Up >= 0 || s.NPs[x].First > s.NPs[m].First || s.Class(x) != s.Class(m) || s.NPs[x].Prep == f.w.aswell {
		return false
	}
	is := s.Clauses[c].Obj
	return is >= 0 && s.Verbs[s.Clauses[c].Verb].Copula && (is == np || s.NPs[np].Up == is)
}

// aside says whether noun phrase x stands between commas, or opens the sentence, as
// one of whom what is said of the subject m holds too, or does not.
func (f *Finder) aside(p *predicate, m, x int32) bool {
	s := p.s
	if p.np >= 0 && !p.light || p.clause < 0 || s.Clauses[p.clause].Subj != m || s.NPs[x].Up >= 0 || s.Class(x) == syntax.CNoun {
		return false
	}
	last := x
	for i := s.NPs[x].Next; i >= 0; i = s.NPs[i].Next {
		last = i
	}
	end, begin := s.NPs[last].Last, s.NPs[x].First-1-int32(strings.Count(f.lex.Word(s.NPs[x].Prep).Text, " "))
	comma := func(i int32) bool { return i >= s.First && i < s.Last && s.Doc.Tokens[i].Kind == text.Comma }
	if of := last + 1; of < int32(len(s.NPs)) && s.NPs[of].Up == last && s.NPs[of].Prep == f.w.of && s.NPs[of].First == end+1 {
		end = s.NPs[of].Last // "Besides President Rios of Peru, four presidents attended"
	}
	if i := end + 1; i < s.Last && f.lex.Word(s.Words[end]).Text == "before" && f.lex.Word(s.Words[i]).Closed&lexicon.Pron != 0 {
		end = i + 1 // "Like Chile before it, Peru recognised"
	}
	return comma(end) && (begin == s.First || comma(begin-1) && begin-1 == s.NPs[m].Last)
}

// followed says whether a clause tells who did the same as noun phrase np, the subject of the
// predicate: "Peru joined the bloc in 1990, followed by Chile", "Peru, joined by Chile, condemned".
func (f *Finder) followed(p *predicate, np, clause int32) bool {
	if p.np >= 0 && !p.light || p.clause < 0 || clause < 0 || clause == p.clause {
		return false
	}
	c := &p.s.Clauses[clause]
	v := &p.s.Verbs[c.Verb]
	q := &p.s.Clauses[p.clause]
	if v.Lemma == f.w.follow && v.Passive && c.Kind == syntax.Participial && q.Kind == syntax.Xcomp && (np == q.Subj || np == f.identified(p.s, q, q.Subj)) {
		if c.Gov == p.clause && c.Subj == q.Obj && p.s.Doc.Tokens[v.First-1].Kind == text.Comma {
			return true // "was the first to recognise Kosovo, followed by Peru"
		}
		if c.Gov >= 0 && (c.Subj == q.Subj || c.Subj == np) && p.s.Clauses[c.Gov].Subj == q.Subj && p.s.Verbs[p.s.Clauses[c.Gov].Verb].Copula {
			return true // "The first to recognise Kosovo was Chile, followed by Peru"
		}
	}
	if c.Kind != syntax.Participial || c.Subj != np || q.Subj != np || !v.Passive {
		return false
	}
	aside := c.Gov < 0 && v.First < p.s.Verbs[p.s.Clauses[p.clause].Verb].First
	return v.Lemma == f.w.follow && (aside || c.Gov == p.clause) || v.Lemma == f.w.join && aside
}

// equated lists what a noun phrase that names nobody is said to be: "those
// attending will include Lukashenko", "he will be among those attending".
func (f *Finder) equated(p *predicate, np, m int32, out []filler, depth int) []filler {
	s := p.s
	one := int32(-1) // "one of the countries that"
	if up := s.NPs[m].Up; up >= 0 && s.NPs[m].Prep == f.w.of && f.countedNP(s, up) == m && !s.NPs[up].Plural {
		one = up
		for x := range s.NPs { // "Chad, one of the states that"
			if s.NPs[x].Appos == one {
				out = f.expand(p, int32(x), out, depth+1)
			}
		}
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if int32(c) == p.clause {
			continue
		}
		v := &s.Verbs[cl.Verb]
		switch {
		case one >= 0 && v.Copula && cl.Obj == one && cl.Subj >= 0:
			if st := f.state(&predicate{d: p.d, s: s, clause: int32(c), np: -1, part: -1}); st.polarity != model.Hypothetical {
				for _, g := range f.expand(p, cl.Subj, nil, depth+1) {
					g.neg = g.neg != (st.polarity == model.Negated)
					out = append(out, g)
				}
			}
		case cl.Subj >= 0 && cl.Subj != m && s.NPs[m].Plural && !v.Passive && f.lex.Word(v.Lemma).Does(lexicon.Joins) && (cl.Obj == m || cl.Obj >= 0 && f.countedNP(s, cl.Obj) == m):
			if st := f.state(&predicate{d: p.d, s: s, clause: int32(c), np: -1, part: -1}); st.polarity == model.Asserted { // "joined the states that"
				out = f.expand(p, cl.Subj, out, depth+1)
			}
		case cl.Subj == m && (v.Lemma == f.w.include || v.Copula), v.Lemma == f.w.include && cl.Subj >= 0 && f.listOf(s, cl.Subj, m):
			if p.part >= 0 && !s.NPs[m].Plural && v.Lemma == f.w.include { // "a Russian-backed deal that includes Peru"
				continue
			}
			from := len(out)
			out = f.expand(p, cl.Obj, out, depth+1)
			for i := from; i < len(out) && v.Neg; i++ { // "those who came did not include Peru"
				out[i].neg = !out[i].neg
			}
		case v.Copula && s.NPs[m].Prep == f.w.among && s.NPs[m].Clause == int32(c):
			q := predicate{d: p.d, s: s, clause: int32(c), np: -1, part: -1}
			st := f.state(&q)
			if st.polarity == model.Hypothetical { // "are not expected to be among those attending"
				continue
			}
			for _, g := range f.expand(p, cl.Subj, nil, depth+1) {
				g.neg = g.neg != (st.polarity == model.Negated)
				out = append(out, g)
			}
		case v.Copula && cl.Obj == m && cl.Subj >= 0 && cl.Subj != np:
			out = f.expand(p, cl.Subj, out, depth+1)
		}
	}
	return out
}

// listOf says whether noun phrase list only says that those of noun phrase m are listed: "the list | of states that recognise".
func (f *Finder) listOf(s *syntax.Sentence, list, m int32) bool {
	return s.NPs[m].Up == list && s.NPs[m].Prep == f.w.of && s.NPs[m].Plural && f.lex.Word(s.HeadWord(list)).Is(lexicon.Register)
}

// itemized says whether another clause than the predicate's tells whom the people of noun
// phrase m include: "The leaders who came include X", "X is among the leaders who came".
func (f *Finder) itemized(p *predicate, m int32) bool {
	n := &p.s.NPs[m]
	for c := range p.s.Clauses {
		cl := &p.s.Clauses[c]
		if int32(c) == p.clause {
			continue
		}
		v := &p.s.Verbs[cl.Verb]
		if cl.Subj == m && cl.Obj >= 0 && v.Lemma == f.w.include || v.Copula && n.Prep == f.w.among && n.Clause == int32(c) {
			return true
		}
	}
	return false
}

// becomes lists of whom it is said that he is or becomes what noun phrase m says,
// where the predicate's clause only tells more of that.
func (f *Finder) becomes(p *predicate, m int32, out []filler, depth int) []filler {
	for c := range p.s.Clauses {
		if cl := &p.s.Clauses[c]; int32(c) != p.clause && cl.Obj == m && cl.Subj >= 0 && cl.Subj != m && p.s.Verbs[cl.Verb].Copula {
			return f.expand(p, cl.Subj, out, depth+1)
		}
	}
	return out
}

// namedNext lists whom the sentences after it say that a group consists of: "The
// Treasury sanctioned ten generals. Among these generals are ..., including X",
// "sanctions on four people and two banks. They include X. The banks are Y and Z".
func (f *Finder) namedNext(p *predicate, m int32, out []filler) []filler {
	const reach = 3 // sentences
	if p.clause >= 0 && p.s.HeadWord(m) == f.w.they {
		if g := p.s.Clauses[p.clause].Gov; g >= 0 && p.s.Clauses[g].Subj >= 0 {
			m = p.s.Clauses[g].Subj // "Several leaders confirmed that they will attend"
		}
	}
	if of := f.countedNP(p.s, m); of >= 0 {
		m = of // "dozens of oligarchs. These include"
	}
	stem := f.lex.Word(p.s.HeadWord(m)).Stem
	if class := p.s.Class(m); stem == 0 || class != syntax.CNoun && class != syntax.COffice {
		return out
	}
	before := len(out)
	for i := p.s.Index + 1; i < len(p.d.Sentences) && i <= p.s.Index+reach && (i == p.s.Index+1 || p.d.Sentences[i].Paragraph() == p.s.Paragraph()); i++ {
		q := *p
		q.s, q.clause, q.np = p.d.Sentences[i], -1, -1
		includes, at := false, int32(0)
		back := func(np int32) bool {
			if w := q.s.HeadWord(np); i == p.s.Index+1 && (w == f.w.they || w == f.w.them) {
				return true
			}
			det := q.s.NPs[np].Det
			if n := &q.s.NPs[np]; n.PFirst == n.PLast && n.Last == at && i == p.s.Index+1 && (det == f.w.these || det == f.w.those || det == f.w.this) {
				return det != f.w.this || includes // "Seven leaders will attend. These are", "This includes"
			}
			return f.lex.Word(q.s.HeadWord(np)).Stem == stem && (det == f.w.these || det == f.w.those || det == f.w.the)
		}
		for c := range q.s.Clauses {
			cl := &q.s.Clauses[c]
			v := &q.s.Verbs[cl.Verb]
			if v.Neg || v.Lemma != f.w.include && !v.Copula || v.Passive {
				continue
			}
			includes, at = v.Lemma == f.w.include, v.First
			if cl.Subj >= 0 && back(cl.Subj) && (v.Lemma == f.w.include || cl.Obj >= 0 && q.s.Class(cl.Obj) != syntax.CNoun) {
				out = f.expand(&q, cl.Obj, out, 1)
			}
			for np := range q.s.NPs {
				if n := &q.s.NPs[np]; n.Clause == int32(c) && n.Prep == f.w.among && back(int32(np)) {
					out = f.expand(&q, cl.Subj, out, 1)
				}
			}
		}
	}
	if p.s.Class(m) == syntax.COffice && len(p.d.Ref(p.s, m).Actors) > 0 { // "expelled Russian diplomats. They were Latvia and Estonia": who did
		states := func(g filler) bool { return p.d.Entities[g.entity].Type == model.State && g.via != mention.ByAgent }
		out = out[:before+len(slices.DeleteFunc(out[before:], states))]
	}
	for i := before; i < len(out); i++ { // the words of the claim stay in its sentence
		out[i].np, out[i].first, out[i].last = -1, p.first, p.last
	}
	return out
}

// atEnd says whether a filler fits an end of the rule; a parliament ratifies what its state signs.
func (f *Finder) atEnd(p *predicate, g *filler, slot *rule.Slot) bool {
	if e := &p.d.Entities[g.entity]; p.tells(model.SignedAgreementWith) && e.Kind == "parliament" && e.State >= 0 {
		g.entity = e.State
	}
	if slot.Named && p.tells(model.MemberOf) && g.np >= 0 && p.s.NPs[g.np].Like >= 0 && p.s.Class(p.s.NPs[g.np].Like) == syntax.COffice {
		return false // "a court that consists of | Peruvian | and foreign judges"
	}
	if (slot.Named && p.tells(model.MemberOf) || p.tells(model.Condemned)) && g.np >= 0 && (p.s.CountsPeople(g.np) || p.s.NPs[g.np].Det != f.w.the && p.s.NPs[g.np].Det != 0 && p.s.OneOfPeople(g.np)) {
		return false // "threw another Russian, and two Peruvians, out of the UN", "accused a Russian of spying"
	}
	if (p.tells(model.Threatened) || p.tells(model.Supports) || p.tells(model.Aids)) && g.np >= 0 && f.somebody(p.s, g.np) {
		return false // "a Russian sold Iraq weapons"
	}
	return f.fits(p.d, g, slot)
}

// somebody says whether a noun phrase is one of a people, of whom no more is known: "a Russian".
func (f *Finder) somebody(s *syntax.Sentence, np int32) bool {
	det := s.NPs[np].Det
	return (det == f.w.a || det == f.w.an) && s.OneOfPeople(np)
}

// fits says whether a filler can stand at an end of a relation; a person may
// stand for the state they represent where the relation takes no people.
func (f *Finder) fits(d *mention.Document, g *filler, slot *rule.Slot) bool {
	e := &d.Entities[g.entity]
	if e.Type == model.Event && (e.Kind == "sport" || e.Kind == "contest") && !d.Boycotts() {
		return false // no diplomacy: a match, a song contest
	}
	if slot.Named && (g.via == mention.ByAgent || e.Type == model.Organization && !slices.Contains(slot.Types, model.Organization) || e.Type == model.Person && !slices.Contains(slot.Types, model.Person)) {
		return false
	}
	if e.Type == model.Organization && e.Kind == "ministry" && e.State >= 0 && slices.Contains(slot.Types, model.State) {
		g.entity = e.State // a ministry that acts is its state
		return true
	}
	if slices.Contains(slot.Types, e.Type) {
		return true
	}
	if slot.Official && e.Type == model.Person {
		return e.Lex >= 0 || d.Holds(g.entity, "")
	}
	state := e.State
	if state < 0 && e.Type == model.Person && (len(slot.Types) == 1 || d.Leads(e)) {
		state = d.Country(g.entity) // "Hitler invaded Poland", "Biden imposed sanctions on"
	}
	if e.Type == model.Person && slices.Contains(slot.Types, model.State) && state >= 0 && !slices.Contains(slot.Types, model.Place) {
		if side, former := d.Partisan(g.entity); side >= 0 { // "talks between the US envoy and the rebels' leader X"
			g.entity = side
			return !former && slices.Contains(slot.Types, model.Organization)
		}
		g.entity = state
		return true
	}
	if e.Type == model.Organization && e.State >= 0 && slices.Contains(slot.Types, model.State) && e.Kind != "company" && e.Kind != "armed" && e.Kind != "party" {
		g.entity = e.State
		return true
	}
	return false
}
