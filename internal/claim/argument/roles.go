package argument

import (
	"slices"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// Fill lists what stands in a role of a predicate.
func (f *Finder) Fill(p *scope.Predicate, r rule.Role, out []Filler) []Filler {
	switch r.Name {
	case "adj":
		return f.Modifiers(p, out)
	case "named":
		return f.Named(p, out)
	case "self":
		return f.itself(p, out)
	case "speaker":
		return f.speakers(p, out)
	case "inf", "ger":
		return f.complements(p, r, out)
	case "dateline":
		return f.dateline(p, out)
	case "there":
		return f.there(p, out)
	case "here":
		return f.writtenHere(p, out)
	case "couple":
		if f.othersAct(p) {
			return out
		}
		for _, e := range p.Doc.Couple() {
			out = append(out, Unnamed(p, e))
		}
		return out
	case "poss":
		if p.NP >= 0 {
			return f.possessor(p, f.firstOfNoun(p.Sent, p.NP), out)
		}
		return out
	}
	out, whole := f.fillFromElsewhere(p, r, out)
	if whole {
		return out
	}
	var buf [16]int32
	for _, np := range f.Stands(p, r, buf[:0]) {
		switch {
		case np < 0: // a clause without a subject
		case r.Of != nil:
			out = f.fillOf(p, r, np, out)
		case r.Owner:
			out = f.owner(p, np, out)
		default:
			before := len(out)
			if out = f.Phrase(p, np, out); len(out) == before {
				out = f.leaders(p, np, out)
			}
		}
	}
	return out
}

// fillFromElsewhere lists what fills a role without standing in it: the entries of a list, the president of an order's heading,
// whose decision it is; it says whether nothing else does.
func (f *Finder) fillFromElsewhere(p *scope.Predicate, r rule.Role, out []Filler) (_ []Filler, whole bool) {
	s := p.Sent
	switch r.Name {
	case "is":
		if p.NP >= 0 && s.Lists == p.NP {
			out = f.entries(p, s.Index, out) // "The member states are:"
		}
		if p.Part >= 0 {
			out = f.fightersNamed(p, out)
		}
		return out, false
	case "subj":
		if p.NP >= 0 {
			if all := f.announcers(p); len(all) > 0 {
				return append(out, all...), true
			}
			break
		}
		if p.Clause >= 0 && s.Heading && s.Clauses[p.Clause].Subj < 0 && p.Doc.Speaker >= 0 && s.Verbs[s.Clauses[p.Clause].Verb].Form != syntax.Finite {
			if st := p.Doc.Country(p.Doc.Speaker); st >= 0 { // "Imposing Sanctions on X", above what the president orders
				out = append(out, Unnamed(p, st))
			}
		}
		if text := f.opposed(s, p.Clause); text >= 0 {
			q := *p
			q.NP, q.Part = text, -1
			if body := f.Modifiers(&q, out); len(body) > len(out) {
				return body, true
			}
		}
	case "has":
	default:
		return out, false
	}
	if p.NP < 0 || p.Light || r.Name == "has" {
		if np := f.resolved(s, p.Clause); np >= 0 && np != p.NP {
			if whose := f.possessor(p, np, out); len(whose) > len(out) {
				return whose, true
			}
		}
	}
	return out, false
}

// fillOf lists what stands in the role of a noun, np or one of its list, that a role asks for: for.of of "a warrant for the
// arrest of the general".
func (f *Finder) fillOf(p *scope.Predicate, r rule.Role, np int32, out []Filler) []Filler {
	s := p.Sent
	denies := p.NP < 0 && r.Name == "subj" && !s.Verbs[s.Clauses[p.Clause].Verb].Passive
	var members [64]int32
	for _, m := range s.Members(np, members[:]) {
		q := scope.Predicate{Doc: p.Doc, Sent: s, Clause: -1, NP: m, Part: -1, First: p.First, Last: p.Last}
		switch r.Of.Name {
		case "subj":
			q.Clause, q.Light = f.scope.Support(s, m)
		case "has": // "Pence left on a trip | that includes Cairo"
			q.Clause = s.NPs[m].Clause
		}
		before := len(out)
		out = f.Fill(&q, *r.Of, out)
		if as := s.NPs[m].Appos; as >= 0 && len(out) == before && r.Of.Name == "prep" {
			q.NP = as // "Omar Saleh, the ambassador to Latvia, was expelled"
			out = f.Fill(&q, *r.Of, out)
		}
		for i := before; i < len(out) && denies && s.NPs[m].Neg; i++ {
			out[i].Neg = true // "No Chilean soldier crossed the border"
		}
	}
	return out
}

// announcers lists whose measures an entry of a list without a verb tells: "Oslo announced:",
// and below it "New sanctions on Peru."
func (f *Finder) announcers(p *scope.Predicate) []Filler {
	s := p.Sent
	above := s.Under
	if above < 0 && s.Index > 0 && p.Doc.Sentences[s.Index-1].Announces() {
		above = int32(s.Index - 1)
	}
	if above < 0 || s.NPs[p.NP].First > s.First+4 || slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool { return c.Kind == syntax.Main }) {
		return nil
	}
	t := p.Doc.Sentences[above]
	for c := range t.Clauses {
		if cl := &t.Clauses[c]; cl.Kind == syntax.Main && cl.Subj >= 0 && !t.Verbs[cl.Verb].Passive {
			q := scope.Predicate{Doc: p.Doc, Sent: t, Clause: int32(c), NP: -1, Part: -1, First: p.First, Last: p.Last}
			all := f.Phrase(&q, cl.Subj, nil)
			for i := range all {
				all[i].NP, all[i].First, all[i].Last = -1, p.First, p.Last
			}
			return all
		}
	}
	return nil
}

// leaders lists who leads a host that has no name, and so does what it does: "a coalition
// led by Norway invaded", "a Norwegian-led coalition".
func (f *Finder) leaders(p *scope.Predicate, np int32, out []Filler) []Filler {
	s := p.Sent
	switch noun := f.lex.Word(f.scope.StemOf(s, np)); {
	case noun.Is(lexicon.Share), noun.Is(lexicon.Resolve) && p.Clause >= 0 && s.Clauses[p.Clause].Kind == syntax.Xcomp && s.Clauses[p.Clause].Subj == np:
		for k := s.NPs[np].PFirst; k < s.NPs[np].Head; k++ {
			out = f.partFillers(p, k, out) // "Norwegian help in brokering", "the Norwegian decision to recognize"
		}
		return out
	case !noun.Is(lexicon.Host):
		return out
	}
	for c := range s.Clauses {
		if x := &s.Clauses[c]; x.Kind == syntax.Participial && x.GovNP == np && s.Verbs[x.Verb].Passive && f.lex.Word(s.Verbs[x.Verb].Lemma).Does(lexicon.Leads) {
			q := scope.Predicate{Doc: p.Doc, Sent: s, Clause: int32(c), NP: -1, Part: -1, First: p.First, Last: p.Last}
			return f.Fill(&q, rule.Role{Name: "subj"}, out)
		}
	}
	for k := s.NPs[np].PFirst; k < s.NPs[np].Head; k++ {
		if at := s.Parts[k].Last; at < s.Last && s.Doc.Tokens[at].Joined && f.lex.Word(s.Words[at]).Text == "led" {
			out = f.partFillers(p, k, out)
		}
	}
	return out
}

// resolved is the noun phrase with "its" on whose decision the infinitive of clause c
// hangs: "thanked Chile for its decision to join", or whose pleasure it is: "It was my honor to meet"; -1 for none.
func (f *Finder) resolved(s *syntax.Sentence, c int32) int32 {
	if c < 0 {
		return -1
	}
	cl := &s.Clauses[c]
	if g := cl.Gov; cl.Kind == syntax.Xcomp && g >= 0 && s.Clauses[g].Kind == syntax.Xcomp && s.Clauses[g].Subj == cl.Subj {
		if np := f.resolved(s, g); np >= 0 && !s.Verbs[cl.Verb].Passive {
			return np // "his decision to travel to Lima | to attend"
		}
	}
	if cl.Kind != syntax.Xcomp || cl.GovNP < 0 || s.Verbs[cl.Verb].Passive {
		return -1
	}
	if trip := f.scope.Journey(s, cl); trip >= 0 {
		return trip
	}
	if w := f.lex.Word(f.scope.StemOf(s, cl.GovNP)); s.NPs[cl.GovNP].PossWord == 0 || !w.Is(lexicon.Resolve) && !w.Has(lexicon.Pleasant) {
		return -1
	}
	return cl.GovNP
}

// speakers lists who says what a predicate tells.
func (f *Finder) speakers(p *scope.Predicate, out []Filler) []Filler {
	st := f.scope.State(p)
	if c := p.Clause; st.By < 0 && c >= 0 && p.Sent.Clauses[c].Kind == syntax.Main && !p.Sent.Heading && !p.Sent.Doc.Tokens[p.First].InQuote {
		st.By = p.Doc.Stating() // "Statement by President Rios": all of it is his
	}
	if st.By < 0 {
		return out
	}
	all := []Filler{{Entity: st.By}}
	if st.Said >= 0 {
		all = f.Phrase(p, st.Said, nil)
	}
	for _, g := range all {
		out = append(out, Filler{Entity: g.Entity, NP: -1, First: p.First, Last: p.Last})
	}
	return out
}

// Stands lists the noun phrases in a role of a predicate.
func (f *Finder) Stands(p *scope.Predicate, r rule.Role, out []int32) []int32 {
	if p.NP >= 0 {
		return f.standsNoun(p, r, out)
	}
	c := &p.Sent.Clauses[p.Clause]
	passive := p.Sent.Verbs[c.Verb].Passive
	np := int32(-1)
	switch r.Name {
	case "subj":
		return f.standsSubject(p, out)
	case "obj":
		if np = c.Obj; passive {
			np = c.Subj
		} else if v := &p.Sent.Verbs[c.Verb]; np < 0 && p.Last > v.Last {
			out = f.Preps(p, p.Sent.Words[p.Last-1], out) // "threw out | the ambassador"
		} else if np < 0 {
			np = f.calledSo(p.Sent, p.Clause)
		}
		np = f.tiesMeant(p.Sent, p.Clause, np)
	case "that":
		return f.thatClause(p, out)
	case "doer":
		return f.doers(p, out)
	case "if":
		return f.condition(p, out)
	case "when":
		return f.whenDoers(p, out)
	case "aside":
		return f.asides(p, out)
	case "met":
		return f.met(p, out)
	case "blamed":
		np = f.blamed(p)
	case "around":
		np = f.judgedDoer(p.Sent, p.Clause)
	case "after":
		return f.Preps(p, r.Prep, out)
	case "obj2":
		np = c.Obj2
		if passive {
			np = c.Obj
		}
	case "prep":
		if passive && r.Prep == f.w.by {
			return out
		}
		out = f.Preps(p, r.Prep, out)
		if c.Shared >= 0 && c.Strands == r.Prep {
			out = append(out, c.Shared)
		}
		if c.GovNP < 0 && (c.RelPrep == r.Prep || c.RelPrep == f.w.in && r.Prep == f.w.at) { // "the summit, where Peru signed" is "at which"
			np = f.wholeBody(p, f.antecedent(p.Sent, p.Clause))
		}
	}
	if np >= 0 {
		out = append(out, np)
	}
	return out
}

// judgedDoer is who does what clause c says what somebody called: "Peru fired at a boat in what
// Chile called a crime"; -1 elsewhere.
func (f *Finder) judgedDoer(s *syntax.Sentence, c int32) int32 {
	cl := &s.Clauses[c]
	if cl.Kind != syntax.Adverbial || cl.Gov < 0 || cl.Subj < 0 || s.Verbs[s.Clauses[cl.Gov].Verb].Passive {
		return -1
	}
	if i := s.NPs[cl.Subj].First - 1; i <= s.First || f.lex.Word(s.Words[i]).Text != "what" || s.Words[i-1] != f.w.in {
		return -1
	}
	return s.Clauses[cl.Gov].Subj
}

// calledSo is what the verb of clause c, which has no object, has for one by the name that somebody gives
// it: "condemned | what it called Peru's aggression", "what he described as Peru's aggression"; -1 for none.
func (f *Finder) calledSo(s *syntax.Sentence, c int32) int32 {
	x := c + 1
	if x >= int32(len(s.Clauses)) || s.Clauses[x].Kind != syntax.Adverbial || s.Clauses[x].Gov != c || s.Clauses[x].Subj < 0 {
		return -1
	}
	if last := s.Verbs[s.Clauses[c].Verb].Last; s.NPs[s.Clauses[x].Subj].First != last+1 || f.lex.Word(s.Words[last]).Text != "what" {
		return -1
	}
	for np := s.Clauses[x].Subj + 1; s.Clauses[x].Obj < 0 && np < int32(len(s.NPs)); np++ {
		if n := &s.NPs[np]; n.Clause == x && n.Prep == f.w.as {
			return np
		}
	}
	return s.Clauses[x].Obj
}

// opposed is the text whose participle or infinitive clause c is, where the verb around keeps it from
// being adopted: who vetoes a resolution imposing sanctions imposes none, nor would;
// -1 for none.
func (f *Finder) opposed(s *syntax.Sentence, c int32) int32 {
	if c < 0 {
		return -1
	}
	cl := &s.Clauses[c]
	if cl.GovNP < 0 || cl.Gov < 0 || cl.Gov == c || cl.Kind != syntax.Xcomp && (cl.Kind != syntax.Participial || s.Verbs[cl.Verb].Form != syntax.Gerund) {
		return -1
	}
	g := &s.Clauses[cl.Gov]
	if g.Obj != cl.GovNP || cl.Subj != g.Subj || f.lex.Head(s.HeadWord(g.Obj))&lexicon.Utterance == 0 || !f.lex.Word(s.Verbs[g.Verb].Lemma).Does(lexicon.Opposes) {
		return -1
	}
	return g.Obj
}

// identified is who the subject of a clause about it is said to be: "the last president
// to visit Cuba was Coolidge"; else the subject itself.
func (f *Finder) identified(s *syntax.Sentence, c *syntax.Clause, np int32) int32 {
	if np < 0 || s.NPs[np].Prep != 0 || c.Kind != syntax.Relative && c.Kind != syntax.Xcomp && c.Kind != syntax.Participial {
		return np
	}
	if k := s.Class(np); k != syntax.COffice && k != syntax.CNoun {
		return np
	}
	for i := range s.Clauses {
		g := &s.Clauses[i]
		v := &s.Verbs[g.Verb]
		if g.Subj != np || g == c || g.Obj < 0 || !v.Copula || v.Neg || v.Modal != 0 || v.First < s.Verbs[c.Verb].First {
			continue
		}
		switch s.Class(g.Obj) {
		case syntax.CPerson, syntax.CName, syntax.CState:
			return g.Obj
		}
	}
	return np
}

// tiesMeant is the ties that "they" or "them" means as what somebody severs or restores, where the clauses before tell of them:
// "asked about ties with Chile, the president, who broke | them off"; else noun phrase np itself.
func (f *Finder) tiesMeant(s *syntax.Sentence, c, np int32) int32 {
	if np >= 0 && s.Clauses[c].Kind == syntax.Relative && s.Class(np) == syntax.CState && f.lex.In(lexicon.Severs, s.Verbs[s.Clauses[c].Verb].Lemma) {
		if up := s.NPs[s.NPs[np].Lead].Up; up >= 0 && np < s.Clauses[c].Subj && f.lex.Word(f.scope.StemOf(s, up)).Is(lexicon.Bond) {
			return up // "relations with Peru and Chile, which it cut in May"
		}
	}
	if np < 0 || s.HeadWord(np) != f.w.them && s.HeadWord(np) != f.w.they || !f.lex.In(lexicon.Severs, s.Verbs[s.Clauses[c].Verb].Lemma) {
		return np
	}
	for m := np - 1; m >= 0; m-- {
		if w := f.lex.Word(s.HeadWord(m)); s.Class(m) == syntax.CNoun && w.Plural && w.Closed&lexicon.Time == 0 {
			if f.lex.Word(f.scope.StemOf(s, m)).Is(lexicon.Bond) {
				return m
			}
			return np
		}
	}
	return np
}

// alongside adds of whom else noun phrase np is said, behind the verb of its subject: "Chad and Mali are,
// with | Togo, the founding members".
func (f *Finder) alongside(s *syntax.Sentence, c, np int32, out []int32) []int32 {
	for x := range s.NPs {
		n := &s.NPs[x]
		if n.Clause == c && n.Lead == int32(x) && n.First > s.Verbs[s.Clauses[c].Verb].First && n.First < s.NPs[np].First && (n.Prep == f.w.with || f.lex.Word(n.Prep).Text == "along with" || f.lex.Word(n.Prep).Text == "together with") {
			out = append(out, int32(x))
		}
	}
	return out
}

// BackedAs is who is called what noun phrase np says, where something is for them: "support for |
// Norway as a valued ally"; -1 for none.
func (f *Finder) BackedAs(s *syntax.Sentence, np int32) int32 {
	lead := &s.NPs[s.NPs[np].Lead]
	if lead.Prep != f.w.as || lead.Up < 0 {
		return -1
	}
	if who := &s.NPs[s.NPs[lead.Up].Lead]; who.Prep != f.w.forWord || who.Up < 0 || s.Class(lead.Up) == syntax.CNoun { // "thanked him for his work as host"
		return -1
	}
	return lead.Up
}

// met lists those whom the subject of a verb meets, recognises or has talks or relations with, in the
// clause just before it: "met President Silva and | signed two accords".
func (f *Finder) met(p *scope.Predicate, out []int32) []int32 {
	if p.Clause < 1 {
		return out
	}
	s := p.Sent
	before := p.Clause - 1
	for g := s.Clauses[before].Gov; s.Clauses[before].Kind == syntax.Xcomp && g >= 0 && g < before && s.Clauses[p.Clause].Kind == syntax.Main; g = s.Clauses[before].Gov {
		before = g // "met President Silva to discuss trade and | signed two accords"
	}
	c := &s.Clauses[before]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || c.Subj != s.Clauses[p.Clause].Subj || v.Neg || v.Passive {
		return out
	}
	meets := f.lex.Word(v.Lemma).Does(lexicon.Meets|lexicon.Receives) || f.lex.Word(v.Lemma).OfOffice(lexicon.HostsEnvoy)
	if !meets && (c.Obj < 0 || !(f.book.Light(v.Lemma) && s.Class(c.Obj) == syntax.CEvent) && !f.lex.Word(s.HeadWord(c.Obj)).Is(lexicon.Bond)) {
		return out
	}
	if meets && c.Obj >= 0 {
		out = append(out, c.Obj)
	}
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Prep == f.w.with && n.Lead == int32(m) && (n.Clause == before || n.Up >= 0 && n.Up == c.Obj) {
			out = append(out, int32(m))
		}
	}
	return out
}

// blamed is whom the subject of a verb accuses, condemns or turns out in a clause just before it:
// "accused Peru of spying and | cut ties"; -1 for none.
func (f *Finder) blamed(p *scope.Predicate) int32 {
	const near = 3 // clauses back: "accused Peru of arming rebels and"
	s := p.Sent
	for before := p.Clause - 1; before >= max(0, p.Clause-near); before-- {
		c := &s.Clauses[before]
		v := &s.Verbs[c.Verb]
		if c.Subj < 0 || c.Subj != s.Clauses[p.Clause].Subj || c.Obj < 0 || v.Neg || v.Passive {
			continue
		}
		if w := f.lex.Word(v.Lemma); w.Does(lexicon.Charges|lexicon.Breaks) || w.Text == "blame" {
			return c.Obj
		}
	}
	return -1
}

// Makers lists by or with whom what a noun names is made, by a participle about it: "the target of an
// embargo imposed by Norway", "under a treaty signed with Norway", "debts owed by Norway".
func (f *Finder) Makers(p *scope.Predicate, prep int32, out []int32) []int32 {
	for c := range p.Sent.Clauses {
		cl := &p.Sent.Clauses[c]
		v := &p.Sent.Verbs[cl.Verb]
		if w := f.lex.Word(v.Lemma); cl.Kind == syntax.Participial && cl.Subj == p.NP && v.Passive && (f.book.Light(v.Lemma) || w.Does(lexicon.Supplies) || f.lex.In(lexicon.Offers, v.Lemma) || w.Text == "owe") {
			q := *p
			q.Clause, q.NP = int32(c), -1
			out = f.Preps(&q, prep, out)
		}
	}
	return out
}

// itself lists what the noun phrase of a trigger stands for.
func (f *Finder) itself(p *scope.Predicate, out []Filler) []Filler {
	if p.NP < 0 {
		if e := p.Doc.Convened(p.Sent, p.Clause); e >= 0 { // "the ministers met in Crete"
			out = append(out, Filler{Entity: e, NP: -1, First: p.First, Last: p.Last})
		}
		return out
	}
	n := &p.Sent.NPs[p.NP]
	ref := p.Doc.Ref(p.Sent, p.NP)
	for _, e := range ref.Actors {
		out = append(out, Filler{Entity: e, NP: p.NP, First: n.First, Last: n.Last, Via: ref.Via})
	}
	return out
}

// firstOfNoun is the first of the noun phrases before np that leave out its noun, which says whose they
// all are, "its | Chilean and Bolivian allies", "Peru's trade | and fishing agreements"; np itself for none.
func (f *Finder) firstOfNoun(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Lead < 0 || n.Lead == np || n.PossNP >= 0 || n.PossWord != 0 {
		return np
	}
	lead := &s.NPs[n.Lead]
	owned := lead.PossNP >= 0 || lead.PossWord != 0
	if lead.Like == np || owned && n.Det == 0 && lead.Next == np && s.Class(n.Lead) == syntax.CNoun && f.lex.Word(f.scope.StemOf(s, np)).Is(lexicon.Accord) {
		return n.Lead
	}
	return np
}

// hyphenedNames lists the two people whose surnames a hyphen joins: "the Rios-Vera talks".
func (f *Finder) hyphenedNames(p *scope.Predicate, part *syntax.Part, out []Filler) []Filler {
	second := part.First + 1
	if part.Kind != syntax.PName || part.Last-part.First != 2 || !p.Sent.Doc.Tokens[second].Joined {
		return out
	}
	before := len(out)
	for i := part.First; i < part.Last; i++ {
		e := p.Doc.PartEntity(p.Sent, &syntax.Part{Kind: syntax.PName, First: i, Last: i + 1})
		if e < 0 || p.Doc.Entities[e].Type != model.Person {
			return out[:before]
		}
		out = append(out, Filler{Entity: e, NP: -1, First: i, Last: i + 1})
	}
	return out
}
