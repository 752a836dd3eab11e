package argument

import (
	"slices"
	"strings"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

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
func (f *Finder) listed(p *scope.Predicate, m, x int32, neg bool, out []Filler, depth int) []Filler {
	s := p.Sent
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
func (f *Finder) manyAside(p *scope.Predicate, m, x int32) bool {
	n := &p.Sent.NPs[m]
	return (n.Plural || n.Next >= 0 || n.Names >= 0) && f.aside(p, m, x)
}

// compared lists those with whom somebody is compared in an aside, who do the same or do not: "Belgium, like | Luxembourg, has recognised".
func (f *Finder) compared(p *scope.Predicate, x int32, neg bool, out []Filler, depth int) []Filler {
	for _, g := range f.expand(p, x, nil, depth+1) {
		if g.Via == mention.ByAgent {
			continue // "like other NATO members"
		}
		g.Flip, g.Neg = p.Sent.NPs[x].Prep == f.w.unlike, neg
		out = append(out, g)
	}
	return out
}

// excepted lists those left out of noun phrase m, who do the contrary of what it does: "all members but | Chad".
func (f *Finder) excepted(p *scope.Predicate, m, x int32, neg bool, out []Filler, depth int) []Filler {
	s := p.Sent
	subject := p.NP < 0 && p.Clause >= 0 && s.Clauses[p.Clause].Subj == m && f.scope.Around(s, x) == p.Clause
	one := s.Class(m) == syntax.CState || s.Class(m) == syntax.CPerson // nobody can be excepted from: "no state has recognised Abkhazia except Syria"
	if one || !f.scope.HangsOn(s, x, m) && !subject {
		return out
	}
	left := f.expand(p, x, nil, depth+1)
	out = slices.DeleteFunc(out, func(g Filler) bool { return g.NP == m && Among(left, g.Entity) }) // "all states" are none of these
	for _, g := range left {
		g.Flip, g.Neg = true, neg
		out = append(out, g)
	}
	return out
}

// joins says whether those behind "including", "such as" or "along with" at x are of noun phrase m, or go with it.
func (f *Finder) joins(p *scope.Predicate, m, x int32) bool {
	s := p.Sent
	n, y := &s.NPs[m], &s.NPs[x]
	inside := y.Prep == f.w.including || y.Prep == f.w.suchAs
	c := s.Class(m)
	if inside && (c == syntax.CState || c == syntax.CPerson) {
		return false // "six states recognize Taiwan, including Paraguay"
	}
	if inside && s.Class(x) == syntax.CPerson && f.lex.Head(s.HeadWord(m))&lexicon.Utterance != 0 {
		return false // "ten ministers backed the bills, including Rios"
	}
	subj := int32(-1)
	if p.Clause >= 0 {
		subj = s.Clauses[p.Clause].Subj
	}
	if p.NP < 0 && subj >= 0 && s.Clauses[p.Clause].Obj == m && s.NPs[subj].Plural && c == syntax.CNoun && y.Up >= 0 && y.Up != m {
		return false // "several players received injuries in the attack, including Rios": they are of the players
	}
	if inside && c == syntax.CEvent && !n.Plural && subj >= 0 && subj != n.Lead && s.NPs[subj].Plural {
		return false // "twenty states took part in the conference, including Chad": they are of the states
	}
	if p.NP >= 0 && c == syntax.CState && (s.NPs[n.Lead].Prep == f.w.of || s.NPs[n.Lead].Appos == p.NP && !inside) {
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
func (f *Finder) company(p *scope.Predicate, m, x int32) bool {
	s := p.Sent
	if p.NP >= 0 {
		return f.withSubjectToo(s, p.NP, m, x)
	}
	if p.Clause < 0 || s.NPs[x].Clause != p.Clause {
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
	c := &s.Clauses[p.Clause]
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
func (f *Finder) aside(p *scope.Predicate, m, x int32) bool {
	s := p.Sent
	if p.NP >= 0 && !p.Light || p.Clause < 0 || s.Clauses[p.Clause].Subj != m || s.NPs[x].Up >= 0 || s.Class(x) == syntax.CNoun {
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
