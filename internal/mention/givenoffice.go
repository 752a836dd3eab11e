package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// given reads the offices after "as" that a noun gives or takes.
func (r *articleReader) given(s *syntax.Sentence) {
	for np := range int32(len(s.NPs)) {
		up := r.givenBy(s, np)
		if up < 0 {
			continue
		}
		g := giving{title: np, person: -1, rank: -1}
		r.givingNoun(s, &g, up)
		if !r.tellsGiving(s, &g) || r.toldElsewhere(s, &g) {
			continue
		}
		if r.givenWhom(s, &g); g.person >= 0 {
			r.enterGiven(s, &g)
		}
	}
}

// giving is an office that a noun gives somebody or takes: "the appointment of X as minister".
type giving struct {
	title  int32         // the noun phrase of the office, "minister"
	noun   int32         // that of the noun, "the appointment", or of who has the office beside none
	word   *lexicon.Word // the noun
	who    int32         // the noun phrase of who gets or loses the office, "X"; -1 for none
	person int32         // who that is; -1 for nobody
	rank   int32         // see rankFor
}

// givenBy is the noun phrase to which the office that another names after "as" belongs: "the appointment of | X as minister";
// -1 for none.
func (r *sentenceReader) givenBy(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if p := s.HeadPart(np); p == nil || p.Kind != syntax.POffice || p.Plural {
		return -1
	}
	up := n.Up
	if n.Prep != r.w.as {
		if up < 0 || n.Prep != r.w.of || s.NPs[up].Prep != r.w.to || !r.lex.Word(s.HeadWord(up)).Is(lexicon.Station) {
			return -1
		}
		up = s.NPs[up].Up // "the appointment of X to the post of"
	}
	if up >= 0 {
		return up
	}
	behindComma := func(m int32) bool {
		return m >= 0 && s.NPs[m].Last+2 == n.First && s.Doc.Tokens[s.NPs[m].Last].Kind == text.Comma
	}
	m := np - 1
	if behindComma(m) && s.NPs[m].Prep == r.w.with {
		return m // "with James Moose, Jr., as chargé d'affaires"
	}
	if n.PossNP == m {
		m--
	}
	if n.Prep == r.w.as && behindComma(m) {
		if of := r.toldBeside(s, m); of >= 0 && s.NPs[of].Prep == r.w.of {
			return of // "the appointment of Ana Rios, a lawyer, as ambassador"
		}
	}
	return -1
}

// givingNoun finds the noun of a giving, and whose it is, from the noun phrase to which the office belongs.
func (r *articleReader) givingNoun(s *syntax.Sentence, g *giving, up int32) {
	if x := s.NPs[up].Up; x >= 0 && s.NPs[up].Prep == r.w.of && s.Class(up) == syntax.CState && r.named(s, x) >= 0 {
		up = x // "the appointment of X of Peru as"
	}
	if x := s.NPs[up].Up; x >= 0 && s.NPs[up].Prep == r.w.of && r.head(s, up) == "service" && r.lex.Word(s.HeadWord(x)).Is(lexicon.Tenure) {
		up = x // "her tenure of service as"
	}
	if x := s.NPs[up].Up; x >= 0 && s.NPs[up].Prep == r.w.of {
		g.noun, g.who = x, up // "the appointment of X as"
	} else {
		g.noun, g.who = up, s.NPs[up].PossNP // "X's appointment as"
	}
	g.word = r.lex.Word(s.HeadWord(g.noun))
}

// tellsGiving says whether the noun of a giving, or what stands there instead, tells of an office; it corrects whose.
func (r *articleReader) tellsGiving(s *syntax.Sentence, g *giving) bool {
	if r.givenBare(s, g) {
		g.who = g.noun
		return true
	}
	n := &s.NPs[g.noun]
	if g.word.Text == "presentation" && r.credentials(s, g.who) {
		g.who = n.PossNP // "X's presentation of his credentials as"
		return true
	}
	named := g.who >= 0 && r.named(s, g.who) >= 0
	switch {
	case g.word.Is(lexicon.Appointment | lexicon.Nomination | lexicon.Resignation):
		return true
	case g.word.Is(lexicon.Tenure) && (named || n.PossWord != 0):
		return true // "during X's first term as", "his rule as"
	}
	return named && g.who == n.PossNP && (g.word.Is(lexicon.Journey) || s.Class(g.noun) == syntax.CEvent) // "It was X's first foreign trip as"
}

// givenBare says whether a name stands where the noun of a giving would, of one who has the office.
func (r *articleReader) givenBare(s *syntax.Sentence, g *giving) bool {
	n := &s.NPs[g.noun]
	if r.named(s, g.noun) < 0 {
		return false
	}
	switch {
	case (n.Lead != g.noun || r.comprised(s, g.noun)) && s.NPs[g.title].First == n.Last+1 && !r.namesTo(s, n.Lead):
		return true // "X as minister of mines; Y as minister of health"
	case g.noun == 0 && !s.Heading && !verbal(s):
		return true // an entry of a list, "Ana Rios of Peru as special envoy."
	case s.NPs[n.Lead].Prep == r.w.with:
		return true // "was opened, with X as chargé d'affaires and Y as consul"
	}
	return n.Prep == r.w.to && r.exequatur(s, g.noun) // "issued an exequatur to X as consul"
}

// toldElsewhere says whether the noun of a giving is negated, or read with its clause: by accredited, who presents his own
// credentials; by career, "removed Ana Rios from her position as".
func (r *sentenceReader) toldElsewhere(s *syntax.Sentence, g *giving) bool {
	n := &s.NPs[g.noun]
	if n.Neg || n.PossWord != 0 && r.credentials(s, g.noun) {
		return true
	}
	if g.who >= 0 || n.Clause < 0 {
		return false
	}
	c := &s.Clauses[n.Clause]
	return c.Obj >= 0 && !s.Verbs[c.Verb].Passive && r.verbOf(s, n.Clause).OfOffice(lexicon.Unseats)
}

// givenWhom finds the person whose office a giving tells of.
func (r *articleReader) givenWhom(s *syntax.Sentence, g *giving) {
	if g.who >= 0 {
		g.person = r.onePerson(s, g.who)
	} else if ref := r.Possessor(s, g.noun); s.NPs[g.noun].PossWord != 0 && len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Person { // "in his capacity as"
		g.person, g.who = ref.Actors[0], g.noun
	}
	if g.rank = r.rankFor(s, g.noun); g.rank < 0 || g.who != g.noun {
		return
	}
	for m := g.rank - 1; m >= 0; m-- { // of him who gets it, not of who nominates him
		if e := r.onePerson(s, m); e >= 0 {
			g.person = e
			return
		}
	}
}

// enterGiven enters the office of a giving, and whether he whose it is has it yet, or no more.
func (r *articleReader) enterGiven(s *syntax.Sentence, g *giving) {
	before := len(r.Offices)
	if !r.titleFrom(s, g.title, g.person, r.giver(s, g), r.acceptedBy(s, g.noun), "title.noun") {
		return
	}
	tenure := g.word.Is(lexicon.Tenure)
	for k := before; k < len(r.Offices); k++ {
		o := &r.Offices[k]
		o.First = min(s.NPs[g.noun].First, s.NPs[g.who].First, o.First)
		o.Planned, o.Former = o.Planned || g.word.Is(lexicon.Nomination), o.Former || r.givenUp(s, g)
		if o.Noun = g.noun + 1; g.who == g.noun {
			o.Noun = 0 // "includes former mayor X as minister": former is no word about that
		}
		switch {
		case !tenure:
		case g.rank >= 0:
			o.Former, o.Planned = false, s.NPs[g.rank].Prep == r.w.for_ // "for the rank of ambassador during her tenure as"
		case r.nominated(s, g.person):
			o.Former, o.Planned = false, true // "Ana Rios, of Ohio, to be a representative to the assembly during her tenure as"
		}
	}
	for c := range int32(len(s.Clauses)) {
		if tenure && r.inherits(s, c, g.noun) {
			r.passesTo(s, c, before)
		}
	}
}

// giver is the state or the body that gives the office of a giving; -1 for none.
func (r *articleReader) giver(s *syntax.Sentence, g *giving) int32 {
	giver := int32(-1)
	if g.word.Is(lexicon.Appointment | lexicon.Nomination) {
		kind := r.lex.Offices[s.HeadPart(g.title).Ref].Kind
		if giver = r.appointing(s, g.noun, ofBody[kind]); giver < 0 && kind == lexicon.Diplomat {
			giver = r.announcedBy(s, g.noun)
		}
	}
	lead, last := s.NPs[g.noun].Lead, len(r.Offices)-1
	if lead != g.noun && s.NPs[lead].Prep == r.w.with && last >= 0 && r.Offices[last].Sentence == s.Index {
		return r.Offices[last].Owner // "with X as its president and Y as prime minister"
	}
	return giver
}

// givenUp says whether the office of a giving is over: "X's resignation as", "after her term as", "lost his post as".
func (r *articleReader) givenUp(s *syntax.Sentence, g *giving) bool {
	n := &s.NPs[g.noun]
	switch {
	case n.Clause >= 0 && n.First < s.Verbs[s.Clauses[n.Clause].Verb].First && r.spellOver(s, n.Clause, g.noun):
		return true
	case g.word.Is(lexicon.Resignation):
		return true
	case g.word.Is(lexicon.Tenure) && (r.lex.Word(n.Prep).Text == "after" || r.leftDuring(s, g.person)):
		return true
	}
	return r.lost(s, g.noun)
}

// nominated says whether the sentence names a person only as one who is to have an office: "Ana Rios, of Ohio, | to be a
// representative".
func (r *articleReader) nominated(s *syntax.Sentence, person int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Subj >= 0 && nominee(s, c.Subj) && r.onePerson(s, c.Subj) == person
	})
}

// rankFor is the rank that somebody is given or is to have for the time of noun phrase np: "| the rank of ambassador during her
// tenure as envoy"; -1 for none.
func (r *sentenceReader) rankFor(s *syntax.Sentence, np int32) int32 {
	for i := 0; i < 3 && np >= 0; i++ {
		if np = s.NPs[np].Up; np >= 0 && strings.EqualFold(r.head(s, np), "rank") {
			return np
		}
	}
	return -1
}

// toldBeside is whom an aside tells more of that ends with noun phrase np: "Ana Rios, | a lawyer", "Ana Rios, daughter | of
// President Rios"; -1 for nobody.
func (r *sentenceReader) toldBeside(s *syntax.Sentence, np int32) int32 {
	for n := 0; n < 3 && apposedTo(s, np) < 0 && s.NPs[np].Prep == r.w.of && s.NPs[np].Up >= 0; n++ {
		np = s.NPs[np].Up
	}
	if of := apposedTo(s, np); of >= 0 {
		return of
	}
	if m := np - 1; m >= 0 && r.lex.Head(s.HeadWord(np))&lexicon.Kin != 0 && s.NPs[m].Last+1 == s.NPs[np].First && s.Doc.Tokens[s.NPs[m].Last].Kind == text.Comma {
		return m
	}
	return -1
}

// passesTo makes the offices from before on former, and gives them to the subject of a clause that
// comes to them.
func (r *articleReader) passesTo(s *syntax.Sentence, clause int32, before int) {
	v := &s.Verbs[s.Clauses[clause].Verb]
	heir := r.personAt(s, s.Clauses[clause].Subj)
	for k, last := before, len(r.Offices); k < last; k++ {
		o := r.Offices[k]
		if o.Person == heir || v.Modal != 0 {
			continue
		}
		r.Offices[k].Former = true
		if heir >= 0 {
			o.Person, o.Former, o.Noun, o.Clause, o.First = heir, false, 0, clause, v.First
			r.hold(o)
		}
	}
}

// acceptedBy is the state that accepts the credentials which noun phrase np names: "Ghana accepted the
// credentials of X as Minister of Togo"; -1 for none.
func (r *articleReader) acceptedBy(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || s.Clauses[c].Subj < 0 || !r.verbOf(s, c).OfOffice(lexicon.Accepts) || !r.credentials(s, np) {
		return -1
	}
	who := s.Clauses[c].Subj
	if g := s.Clauses[c].Gov; s.Class(who) == syntax.CPron && g >= 0 { // "Italy was recognized by Ghana when it accepted": who recognizes accepts
		if who = s.Clauses[g].Subj; s.Verbs[s.Clauses[g].Verb].Passive {
			who = r.by(s, g)
		}
	}
	if who < 0 {
		return -1
	}
	return r.headOf(s, who)
}

// exequatur says whether what is given to whom noun phrase np names is leave to act as a consul: "issued
// an exequatur to | X", "An exequatur was granted to | X", not "refused an exequatur to".
func (r *sentenceReader) exequatur(s *syntax.Sentence, np int32) bool {
	x, c := s.NPs[np].Up, s.NPs[np].Clause
	if x >= 0 && c < 0 {
		c = s.NPs[x].Clause
	} else if c >= 0 && s.Verbs[s.Clauses[c].Verb].Passive {
		x = s.Clauses[c].Subj
	}
	if !r.credentials(s, x) || c < 0 {
		return false
	}
	return !r.lex.In(lexicon.Refuses, s.Verbs[s.Clauses[c].Verb].Lemma)
}

// appointing is who gives the office that noun phrase np tells of: whose appointment it is,
// "Togo's appointment of X as envoy", or the state or, for an office within an organization,
// the organization whose head a clause tells of it, "The Secretary-General announced the
// appointment of X as his envoy"; -1 for none.
func (r *articleReader) appointing(s *syntax.Sentence, np int32, within bool) int32 {
	if owner := s.NPs[np].PossNP; owner >= 0 {
		if e := r.partOwner(s, owner); e >= 0 && (r.Entities[e].Type == model.State || within) {
			return e
		}
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj != np || cl.Subj < 0 || s.Verbs[cl.Verb].Passive {
			continue
		}
		if within {
			if e := r.headedBy(s, s.NPs[cl.Subj].Lead); e >= 0 {
				return e
			}
		}
		if s.Class(cl.Subj) == syntax.CState && r.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Speaks) {
			return r.partOwner(s, cl.Subj) // "Ghana announced the nomination of X as ambassador"
		}
	}
	return -1
}

// announcedBy is the state whose officer announces what noun phrase np tells of: "Foreign Minister Lund announced | the
// appointment of X as chargé d'affaires"; -1 for none.
func (r *articleReader) announcedBy(s *syntax.Sentence, np int32) int32 {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj != np || cl.Subj < 0 || s.Verbs[cl.Verb].Passive || !r.verbOf(s, int32(c)).Does(lexicon.Speaks) {
			continue
		}
		if e := r.onePerson(s, cl.Subj); e >= 0 {
			return r.country(e)
		}
	}
	return -1
}

// leftDuring says whether a clause of the sentence tells that a person's time in office ended before it was over: "resigned two years
// into her term as", "died during his second term as", not "resigned from the party during".
func (r *articleReader) leftDuring(s *syntax.Sentence, person int32) bool {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if v.Neg || v.Modal != 0 || !v.Past && !v.Perfect || c.Subj < 0 || r.personAt(s, c.Subj) != person {
			continue
		}
		w := r.lex.Word(v.Lemma)
		left := false
		switch w.Text {
		case "resign", "quit", "die":
			left = c.Obj < 0 && !v.Passive
		case "step", "stand":
			left = v.Last < s.Last && s.Doc.Of(int(v.Last)) == "down" || s.Doc.Of(int(v.Last-1)) == "down"
		case "flee":
			left = true
		default:
			left = v.Passive && (w.OfOffice(lexicon.Unseats) || w.Text == "assassinate" || w.Text == "kill")
		}
		if left && !slices.ContainsFunc(s.NPs, func(n syntax.NP) bool { return n.Clause == int32(i) && n.Prep == r.w.from && n.Up < 0 }) {
			return true
		}
	}
	return false
}

// comprised says whether noun phrase np is counted among those of whom the sentence tells: "the
// cabinet includes X as minister", "named two envoys: X as ambassador to Peru and".
func (r *sentenceReader) comprised(s *syntax.Sentence, np int32) bool {
	if n := &s.NPs[np]; n.Next >= 0 && n.First > s.First && s.Doc.Tokens[n.First-1].Kind == text.Colon {
		return true
	}
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		v := &s.Verbs[c.Verb]
		return c.Obj == np && !v.Passive && r.lex.Word(v.Lemma).Does(lexicon.Comprises)
	})
}

// namesTo says whether noun phrase np is whom a clause gives offices, see complement.
func (r *sentenceReader) namesTo(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		v := &s.Verbs[c.Verb]
		return c.Obj == np && !v.Passive && r.lex.Word(v.Lemma).OfOffice(lexicon.TakesOffice)
	})
}
