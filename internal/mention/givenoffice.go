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
func (r *Resolver) given(d *Document, s *syntax.Sentence) {
	for i := range s.NPs {
		np := int32(i)
		p, at := s.HeadPart(np), np
		if x := s.NPs[np].Up; x >= 0 && s.NPs[np].Prep == r.w.of && s.NPs[x].Prep == r.w.to && r.lex.Word(s.HeadWord(x)).Is(lexicon.Station) {
			at = x // "the appointment of X to the post of"
		}
		up := s.NPs[at].Up
		if m := np - 1; up < 0 && m >= 0 && s.NPs[m].Prep == r.w.with && s.NPs[m].Last+2 == s.NPs[np].First && s.Doc.Tokens[s.NPs[m].Last].Kind == text.Comma {
			up = m // "with James Moose, Jr., as chargé d'affaires"
		}
		m := np - 1
		if m >= 0 && s.NPs[np].PossNP == m {
			m--
		}
		if up < 0 && m >= 0 && s.NPs[np].Prep == r.w.as && s.NPs[m].Last+2 == s.NPs[np].First && s.Doc.Tokens[s.NPs[m].Last].Kind == text.Comma {
			if of := r.toldBeside(s, m); of >= 0 && s.NPs[of].Prep == r.w.of {
				up = of // "the appointment of Ana Rios, a lawyer, as ambassador"
			}
		}
		if at == np && s.NPs[np].Prep != r.w.as || up < 0 || p == nil || p.Kind != syntax.POffice || p.Plural {
			continue
		}
		if x := s.NPs[up].Up; x >= 0 && s.NPs[up].Prep == r.w.of && s.Class(up) == syntax.CState && r.named(d, s, x) >= 0 {
			up = x // "the appointment of X of Peru as"
		}
		if x := s.NPs[up].Up; x >= 0 && s.NPs[up].Prep == r.w.of && r.head(s, up) == "service" && r.lex.Word(s.HeadWord(x)).Is(lexicon.Tenure) {
			up = x // "her tenure of service as"
		}
		who := up // "the appointment of X as"
		if x := s.NPs[up].Up; x >= 0 && s.NPs[up].Prep == r.w.of {
			up = x
		} else {
			who = s.NPs[up].PossNP // "X's appointment as"
		}
		noun := r.lex.Word(s.HeadWord(up))
		ok := noun.Is(lexicon.Appointment | lexicon.Nomination | lexicon.Resignation)
		if r.credentials(s, who) && noun.Text == "presentation" { // "X's presentation of his credentials as"
			who, ok = s.NPs[up].PossNP, true
		}
		if noun.Is(lexicon.Tenure) && (who >= 0 && r.named(d, s, who) >= 0 || s.NPs[up].PossWord != 0) {
			ok = true // "during X's first term as", "his rule as"
		}
		if (noun.Is(lexicon.Journey) || s.Class(up) == syntax.CEvent) && who >= 0 && who == s.NPs[up].PossNP && r.named(d, s, who) >= 0 {
			ok = true // "It was X's first foreign trip as"
		}
		if r.named(d, s, up) >= 0 && (s.NPs[up].Lead != up || r.comprised(s, up)) && s.NPs[np].First == s.NPs[up].Last+1 && !r.namesTo(s, s.NPs[up].Lead) { // "X as minister of mines; Y as minister of health"
			who, ok = up, true
		}
		if up == 0 && r.named(d, s, up) >= 0 && !s.Heading && !verbal(s) { // an entry of a list, "Ana Rios of Peru as special envoy."
			who, ok = up, true
		}
		lead := s.NPs[up].Lead
		if s.NPs[lead].Prep == r.w.with && r.named(d, s, up) >= 0 { // "was opened, with X as chargé d'affaires and Y as consul"
			who, ok = up, true
		}
		if s.NPs[up].Prep == r.w.to && r.exequatur(s, up) && r.named(d, s, up) >= 0 { // "issued an exequatur to X as consul"
			who, ok = up, true
		}
		if !ok || s.NPs[up].Neg || s.NPs[up].PossWord != 0 && r.credentials(s, up) { // who presents his own: see accredited
			continue
		}
		if cl := s.NPs[up].Clause; who < 0 && cl >= 0 && !s.Verbs[s.Clauses[cl].Verb].Passive && s.Clauses[cl].Obj >= 0 && r.verbOf(s, cl).OfOffice(lexicon.Unseats) {
			continue // "removed Ana Rios from her position as": see career
		}
		person := int32(-1)
		if who >= 0 {
			person = r.onePerson(d, s, who)
		} else if ref := r.Possessor(d, s, up); s.NPs[up].PossWord != 0 && len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person { // "in his capacity as"
			person, who = ref.Actors[0], up
		}
		if rank := r.rankFor(s, up); rank >= 0 && who == up { // of him who gets it, not of who nominates him
			for m := rank - 1; m >= 0; m-- {
				if e := r.onePerson(d, s, m); e >= 0 {
					person = e
					break
				}
			}
		}
		if person < 0 {
			continue
		}
		giver := int32(-1)
		if noun.Is(lexicon.Appointment | lexicon.Nomination) {
			giver = r.appointing(d, s, up, ofBody[r.lex.Offices[p.Ref].Kind])
			if giver < 0 && r.lex.Offices[p.Ref].Kind == lexicon.Diplomat {
				giver = r.announcedBy(d, s, up)
			}
		}
		before := len(d.Offices)
		if last := before - 1; lead != up && s.NPs[lead].Prep == r.w.with && last >= 0 && d.Offices[last].Sentence == s.Index {
			giver = d.Offices[last].Owner // "with X as its president and Y as prime minister"
		}
		if !r.titleFrom(d, s, np, person, giver, r.acceptedBy(d, s, up), "title.noun") {
			continue
		}
		for k := before; k < len(d.Offices); k++ {
			o := &d.Offices[k]
			o.First = min(s.NPs[up].First, s.NPs[who].First, o.First)
			spent := s.NPs[up].Clause >= 0 && s.NPs[up].First < s.Verbs[s.Clauses[s.NPs[up].Clause].Verb].First && r.spellOver(s, s.NPs[up].Clause, up)
			o.Planned, o.Former, o.Noun = o.Planned || noun.Is(lexicon.Nomination), o.Former || spent || noun.Is(lexicon.Resignation) || noun.Is(lexicon.Tenure) && (r.lex.Word(s.NPs[up].Prep).Text == "after" || r.leftDuring(d, s, person)) || r.lost(s, up), up+1
			if who == up {
				o.Noun = 0 // "includes former mayor X as minister": former is no word about that
			}
			if noun.Is(lexicon.Tenure) && slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
				return c.Subj >= 0 && nominee(s, c.Subj) && r.onePerson(d, s, c.Subj) == person
			}) {
				o.Former, o.Planned = false, true // "Ana Rios, of Ohio, to be a representative to the assembly during her tenure as"
			}
			if rank := r.rankFor(s, up); rank >= 0 && noun.Is(lexicon.Tenure) {
				o.Former, o.Planned = false, s.NPs[rank].Prep == r.w.for_ // "for the rank of ambassador during her tenure as"
			}
		}
		for c := range s.Clauses {
			if noun.Is(lexicon.Tenure) && r.inherits(s, int32(c), up) {
				r.passesTo(d, s, int32(c), before)
			}
		}
	}
}

// rankFor is the rank that somebody is given or is to have for the time of noun phrase np: "| the rank of ambassador during her
// tenure as envoy"; -1 for none.
func (r *Resolver) rankFor(s *syntax.Sentence, np int32) int32 {
	for i := 0; i < 3 && np >= 0; i++ {
		if np = s.NPs[np].Up; np >= 0 && strings.EqualFold(r.head(s, np), "rank") {
			return np
		}
	}
	return -1
}

// toldBeside is whom an aside tells more of that ends with noun phrase np: "Ana Rios, | a lawyer", "Ana Rios, daughter | of
// President Rios"; -1 for nobody.
func (r *Resolver) toldBeside(s *syntax.Sentence, np int32) int32 {
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
func (r *Resolver) passesTo(d *Document, s *syntax.Sentence, clause int32, before int) {
	v := &s.Verbs[s.Clauses[clause].Verb]
	heir := r.personAt(d, s, s.Clauses[clause].Subj)
	for k, last := before, len(d.Offices); k < last; k++ {
		o := d.Offices[k]
		if o.Person == heir || v.Modal != 0 {
			continue
		}
		d.Offices[k].Former = true
		if heir >= 0 {
			o.Person, o.Former, o.Noun, o.Clause, o.First = heir, false, 0, clause, v.First
			d.hold(o)
		}
	}
}

// acceptedBy is the state that accepts the credentials which noun phrase np names: "Ghana accepted the
// credentials of X as Minister of Togo"; -1 for none.
func (r *Resolver) acceptedBy(d *Document, s *syntax.Sentence, np int32) int32 {
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
	return r.headOf(d, s, who)
}

// exequatur says whether what is given to whom noun phrase np names is leave to act as a consul: "issued
// an exequatur to | X", "An exequatur was granted to | X", not "refused an exequatur to".
func (r *Resolver) exequatur(s *syntax.Sentence, np int32) bool {
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
func (r *Resolver) appointing(d *Document, s *syntax.Sentence, np int32, within bool) int32 {
	if owner := s.NPs[np].PossNP; owner >= 0 {
		if e := r.partOwner(d, s, owner); e >= 0 && (d.Entities[e].Type == model.State || within) {
			return e
		}
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj != np || cl.Subj < 0 || s.Verbs[cl.Verb].Passive {
			continue
		}
		if within {
			if e := r.headedBy(d, s, s.NPs[cl.Subj].Lead); e >= 0 {
				return e
			}
		}
		if s.Class(cl.Subj) == syntax.CState && r.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Speaks) {
			return r.partOwner(d, s, cl.Subj) // "Ghana announced the nomination of X as ambassador"
		}
	}
	return -1
}

// announcedBy is the state whose officer announces what noun phrase np tells of: "Foreign Minister Lund announced | the
// appointment of X as chargé d'affaires"; -1 for none.
func (r *Resolver) announcedBy(d *Document, s *syntax.Sentence, np int32) int32 {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if cl.Obj != np || cl.Subj < 0 || s.Verbs[cl.Verb].Passive || !r.verbOf(s, int32(c)).Does(lexicon.Speaks) {
			continue
		}
		if e := r.onePerson(d, s, cl.Subj); e >= 0 {
			return d.country(e)
		}
	}
	return -1
}

// leftDuring says whether a clause of the sentence tells that a person's time in office ended before it was over: "resigned two years
// into her term as", "died during his second term as", not "resigned from the party during".
func (r *Resolver) leftDuring(d *Document, s *syntax.Sentence, person int32) bool {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if v.Neg || v.Modal != 0 || !v.Past && !v.Perfect || c.Subj < 0 || r.personAt(d, s, c.Subj) != person {
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
func (r *Resolver) comprised(s *syntax.Sentence, np int32) bool {
	if n := &s.NPs[np]; n.Next >= 0 && n.First > s.First && s.Doc.Tokens[n.First-1].Kind == text.Colon {
		return true
	}
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		v := &s.Verbs[c.Verb]
		return c.Obj == np && !v.Passive && r.lex.Word(v.Lemma).Does(lexicon.Comprises)
	})
}

// namesTo says whether noun phrase np is whom a clause gives offices, see complement.
func (r *Resolver) namesTo(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		v := &s.Verbs[c.Verb]
		return c.Obj == np && !v.Passive && r.lex.Word(v.Lemma).OfOffice(lexicon.TakesOffice)
	})
}
