package argument

import (
	"slices"
	"strings"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Phrase lists what a noun phrase and the others of its list stand for, with
// those it includes and excepts.
func (f *Finder) Phrase(p *scope.Predicate, np int32, out []Filler) []Filler {
	return f.expand(p, np, out, 0)
}

func (f *Finder) expand(p *scope.Predicate, np int32, out []Filler, depth int) []Filler {
	if np < 0 || depth > 3 {
		return out
	}
	s, d := p.Sent, p.Doc
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
		if n := &s.NPs[m]; p.Part >= 0 && np == p.NP && (m < np || m > np && n.Det != 0 && n.Head > n.PFirst) {
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
func (f *Finder) namesOf(p *scope.Predicate, m int32, out []Filler, depth int) []Filler {
	n := &p.Sent.NPs[m]
	out = f.expand(p, n.Names, out, depth+1)
	for x := int32(0); x < m; x++ {
		if prep := p.Sent.NPs[x].Prep; prep != 0 && (prep == f.w.addition || prep == f.w.besides) {
			out = f.listed(p, m, x, n.Neg, out, depth)
		}
	}
	return out
}

// member lists what one noun phrase m of the list np stands for, by itself or else by what is told of it, and whom it includes and excepts.
func (f *Finder) member(p *scope.Predicate, np, m int32, out []Filler, depth int) []Filler {
	s := p.Sent
	n, ref := &s.NPs[m], p.Doc.Ref(s, m)
	officers := s.Class(m) == syntax.COffice
	before := len(out)
	if ref.Via == mention.ByAgent && officers && !n.Plural && p.NP < 0 && p.Clause >= 0 {
		out = f.becomes(p, m, out, depth) // "will become the first leader to set foot there"
	}
	if len(out) == before && n.Plural && (officers && f.itemized(p, m) || s.Class(m) == syntax.CBloc) {
		out = f.equated(p, np, m, out, depth) // "African heads of state attending include X"
	}
	told := len(out) > before
	if x := f.spelledOut(s, m); x >= 0 && p.NP < 0 {
		out = f.expand(p, x, out, depth+1)
	}
	if !told {
		out = f.ownActors(p, m, out)
	}
	if ref.Place >= 0 {
		out = append(out, Filler{Entity: ref.Place, NP: m, First: n.First, Last: n.Last, Neg: n.Neg})
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
		out[i].Neg = out[i].Neg || neg // "none of the leaders"
		neg = neg || out[i].Neg
	}
	for x := range s.NPs {
		out = f.listed(p, m, int32(x), neg, out, depth)
	}
	return out
}

// ownActors lists for whom noun phrase m itself stands.
func (f *Finder) ownActors(p *scope.Predicate, m int32, out []Filler) []Filler {
	s, n, ref := p.Sent, &p.Sent.NPs[m], p.Doc.Ref(p.Sent, m)
	for _, e := range ref.Actors {
		owner := f.ownerAt(p, m, e)
		out = append(out, Filler{
			Entity: e, NP: m, First: n.First, Last: n.Last, Via: ref.Via,
			Neg:   f.denies(p, m) || owner >= 0 && s.NPs[owner].Neg,
			Maybe: f.onlyPerhaps(s, m) || owner >= 0 && f.onlyPerhaps(s, owner),
		})
	}
	return out
}

// toldElsewhere lists what noun phrase m of the list np, which itself stands for nobody known, is told to be: by the first of the places
// around it that tells.
func (f *Finder) toldElsewhere(p *scope.Predicate, np, m int32, out []Filler, depth int) []Filler {
	before := len(out)
	if n := &p.Sent.NPs[m]; n.Appos >= 0 && n.Appos != np {
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
func (f *Finder) ownerAt(p *scope.Predicate, m, owner int32) int32 {
	const reach = 8
	s := p.Sent
	for x := m + 1; x < min(m+reach, int32(len(s.NPs))); x++ {
		if n := &s.NPs[x]; s.NPs[n.Lead].Up == m && (s.NPs[n.Lead].Prep == f.w.of || s.NPs[n.Lead].Prep == f.w.from) && slices.Contains(p.Doc.Ref(s, x).Actors, owner) {
			return x
		}
	}
	return -1
}

// saidOfThemselves is those of whom a relative clause tells what they say of themselves, by whom they are then named: "Those who
// say that | they will stay away are Peru and Chile"; -1 for none.
func (f *Finder) saidOfThemselves(p *scope.Predicate, m int32) int32 {
	s := p.Sent
	if p.Clause < 0 || s.HeadWord(m) != f.w.they || s.Clauses[p.Clause].Kind != syntax.Complement {
		return -1
	}
	g := s.Clauses[p.Clause].Gov
	if g < 0 || s.Clauses[g].Kind != syntax.Relative || s.Clauses[p.Clause].Subj != m {
		return -1
	}
	if x := s.Clauses[g].Subj; x >= 0 && x < m && (f.those(s, x) || s.NPs[x].Plural) && len(p.Doc.Ref(s, x).Actors) == 0 {
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
func (f *Finder) delegates(p *scope.Predicate, m int32, out []Filler, depth int) []Filler {
	s := p.Sent
	if p.Clause >= 0 && s.Clauses[p.Clause].Subj == m && s.Class(m) != syntax.CNoun {
		cl := &s.Clauses[p.Clause]
		met := f.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Meets) && cl.Obj < 0 // "met with a delegation that"
		for x := range s.NPs {
			n := &s.NPs[x] // "visited Lima with a delegation that", "at the head of a team that"
			beside := n.Prep == f.w.with && !met || f.lex.Word(n.Prep).Text == "at the head of"
			if n.Clause == p.Clause && beside && f.lex.Word(s.HeadWord(int32(x))).Is(lexicon.Delegation) {
				out = f.delegates(p, int32(x), out, depth+1)
			}
		}
	}
	if !f.lex.Word(s.HeadWord(m)).Is(lexicon.Delegation) || s.Class(m) != syntax.CNoun {
		return out
	}
	for c := range s.Clauses {
		if x := f.comprised(s, int32(c), m); x >= 0 && int32(c) != p.Clause {
			out = f.expand(p, x, out, depth+1)
		}
	}
	for x := range s.NPs {
		if n := &s.NPs[x]; n.Prep == f.w.including && n.Lead == int32(x) && (f.scope.HangsOn(s, int32(x), m) || n.Up < 0 && n.First == s.NPs[m].Last+2) {
			out = f.expand(p, int32(x), out, depth+1)
		}
	}
	return out
}

// composed lists those of whom a group without a name is told to consist: "an alliance comprising
// Peru and Chile", "the bloc, composed of Peru and Chile,".
func (f *Finder) composed(p *scope.Predicate, m int32, out []Filler, depth int) []Filler {
	s := p.Sent
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
func (f *Finder) notIn(p *scope.Predicate, np, m int32) bool {
	if p.NP > np && p.Sent.NPs[np].Appos == p.NP {
		return m > p.NP || m < np && f.saysOne(p.Sent, p.NP) || m < f.groupAt(p.Sent, np, p.NP)
	}
	if p.Clause < 0 {
		return false
	}
	s, c := p.Sent, &p.Sent.Clauses[p.Clause]
	if c.Kind == syntax.Relative && c.RelPrep == f.w.in && m != np && np != c.Subj && (s.Class(np) == syntax.CState || s.Class(np) == syntax.CPlace) && np == f.antecedent(s, p.Clause) {
		return true
	}
	at := outer(s, p.Clause)
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
func (f *Finder) holdsAlone(p *scope.Predicate, np int32) bool {
	if p.NP < 0 || p.Part >= 0 || p.Sent.Class(p.NP) != syntax.COffice || p.Sent.NPs[p.NP].Plural {
		return false
	}
	office, n := &p.Sent.NPs[p.NP], &p.Sent.NPs[np]
	return n.First > office.First && n.Lead == np && n.Next >= 0 && (n.Appos == p.NP || n.Appos == office.Lead)
}

// counted lists what a noun only counts: "a total of fourteen diplomats".
func (f *Finder) counted(p *scope.Predicate, m int32, out []Filler, depth int) []Filler {
	x := f.CountedNP(p.Sent, m)
	if x < 0 {
		return out
	}
	before := len(out)
	out = f.expand(p, x, out, depth+1)
	if p.Sent.Class(m) == syntax.COffice && f.lex.Head(p.Sent.HeadWord(x))&lexicon.Government != 0 {
		for i := range out[before:] { // "two members of Chad's government" are not Chad
			out[before+i].Via = mention.ByAgent
		}
	}
	return out
}

// town lists the place that "of" names behind what kind of place it is: "the Kyrgyz
// resort town of Cholpon-Ata".
func (f *Finder) town(p *scope.Predicate, m int32, out []Filler) []Filler {
	x := m + 1
	if x >= int32(len(p.Sent.NPs)) || p.Sent.NPs[x].Up != m || p.Sent.NPs[x].Prep != f.w.of || !f.IsPlaceNoun(p.Sent, m) {
		return out
	}
	var buf [16]int32
	for _, x := range p.Sent.Members(x, buf[:]) { // "the cities of Cusco and Ayacucho"
		if place := p.Doc.Ref(p.Sent, x).Place; place >= 0 {
			n := &p.Sent.NPs[x]
			out = append(out, Filler{Entity: place, NP: x, First: n.First, Last: n.Last, Neg: n.Neg})
		}
	}
	return out
}

// CountedNP is the noun phrase after the "of" of one that only counts: "a total
// of", "none of", "two of"; -1 for none.
func (f *Finder) CountedNP(s *syntax.Sentence, m int32) int32 {
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

// onlyPerhaps says whether one of a list is only perhaps of it: "Peru and perhaps | Chile", "Peru and possibly | Chile and Bolivia",
// "either | Peru or Chile".
func (f *Finder) onlyPerhaps(s *syntax.Sentence, np int32) bool {
	lead := s.NPs[np].Lead
	if f.lex.Word(s.NPs[lead].Det).Text == "either" && s.NPs[lead].Next >= 0 {
		return true
	}
	doubted := func(x int32) bool {
		i := s.NPs[x].First - 1
		if x == lead || i <= s.First {
			return false
		}
		_, adverb := f.book.Adverb(s.Words[i])
		return f.lex.Word(s.Words[i]).Has(lexicon.Doubting) || adverb && scope.NameAlone(s, x) // "almost Chile", not "almost all"
	}
	if f.orOf(s, lead) {
		return true
	}
	if np == lead {
		return false
	}
	if doubted(np) {
		return true
	}
	for x := s.NPs[lead].Next; x >= 0 && x != np; x = s.NPs[x].Next {
		if doubted(x) && s.Words[s.NPs[x].First-2] == f.w.and {
			return true
		}
	}
	return false
}

// orOf says whether those of a list of names are joined by "or", so that nothing is told of any of them: "Peru or Chile", not
// "Burma, or Myanmar".
func (f *Finder) orOf(s *syntax.Sentence, lead int32) bool {
	or := false
	if prep := s.NPs[lead].Prep; prep == f.w.suchAs || prep == f.w.like {
		return false // "sanctions on countries such as Peru or Chile"
	}
	for x := lead; x >= 0; x = s.NPs[x].Next {
		if !scope.NameAlone(s, x) {
			return false
		}
		i := s.NPs[x].First - 1
		or = or || x != lead && !s.NPs[x].Neg && i > s.First && s.Words[i] == f.w.or && s.Doc.Tokens[i-1].Kind == text.Word
	}
	return or
}
