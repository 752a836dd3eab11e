package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// clubName says whether a capital is only the end of a longer name: "Real Madrid
// president", "the Dynamo Kyiv chairman".
func (r *sentenceReader) clubName(s *syntax.Sentence, before, p *syntax.Part) bool {
	if p.Is(lexicon.State) || !p.Is(lexicon.Metonym) || before.Last != p.First || before.Kind == syntax.PEntity || before.Kind == syntax.POffice {
		return false
	}
	t := &s.Doc.Tokens[before.First]
	return t.Capital && (before.First > s.First || r.lex.Word(s.Words[before.First]).Text == "real")
}

// bodyBehind is the organization whose name stands between a title that begins a noun phrase and who has it, where "of" is
// left out: "Chairman | AU Commission | Musa Ali"; -1 for none.
func (r *articleReader) bodyBehind(s *syntax.Sentence, n *syntax.NP, k int32, o *Office) int32 {
	if n.Det != 0 || n.PossNP >= 0 || k != n.PFirst || k+2 >= n.PLast || o.Kind == lexicon.Military || o.Kind == lexicon.Royal || o.Kind == lexicon.Minister || o.Kind == lexicon.HeadOfGovernment {
		return -1
	}
	p := &s.Parts[k+1]
	if p.Kind != syntax.PEntity || p.First != s.Parts[k].Last || s.Parts[n.PLast-1].Kind != syntax.PName && !s.Parts[n.PLast-1].Is(lexicon.Leader) || p.Last-p.First < 2 && !s.Doc.Tokens[p.First].AllCaps {
		return -1
	}
	if lex := r.Tally.Pick(p.Senses, lexicon.Org); lex >= 0 && r.lex.Entities[lex].Kind != "party" {
		return r.entity(lex)
	}
	return -1
}

// servedBody is the organization whose officer was told of last and whose name ends
// with a word, or that was named last with it: "Council spokesperson"; -1 for none.
func (d *Document) servedBody(word string) int32 {
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		if e := d.Offices[i].Owner; e >= 0 && d.Entities[e].Type == model.Organization && strings.EqualFold(lastWord(d.Entities[e].Name), word) {
			return e
		}
	}
	return d.shortName(naming.Tokens(word))
}

// bodyAbove is the organization to whose name the names belong that noun phrase np begins
// with, before a title of its officer: "Communist Party of Nepal leader Ram Thapa", "Confederation of British Builders
// boss Karl Lind"; -1 for none.
func (r *articleReader) bodyAbove(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	first := &s.Parts[n.PFirst]
	if n.Prep != r.w.of || n.Up < 0 || n.Lead != np || beforeTitle(s, np) == n.Last || first.First != n.First || s.NPs[n.Up].Last+1 != n.First {
		return -1
	}
	if head := r.lex.Head(s.HeadWord(n.Up)); head&lexicon.OrgHead == 0 || head&lexicon.Government != 0 {
		return -1
	}
	if ref := r.refOf(s, n.Up); len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Organization {
		return ref.Actors[0]
	}
	return -1
}

// bodysOfficers has the phrase of a body whose name goes on up to its officer's title mean the officer: "the Communist
// Party of Nepal leader Ram Thapa met".
func (r *articleReader) bodysOfficers(s *syntax.Sentence) {
	for np := range s.NPs {
		if s.Class(int32(np)) != syntax.CPerson || r.bodyAbove(s, int32(np)) < 0 {
			continue
		}
		if ref := r.Refs[s.Index][np]; len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Person {
			r.Refs[s.Index][s.NPs[np].Up] = ref
		}
	}
}

// movementBefore is the party or movement that words with capitals name before the title at
// part k, or with the first word of it, and no dictionary has, and the part where its name
// begins: "Reform Party leader Benedikt Jónsson", "Renewal Front spokesman"; -1 and k for
// none.
func (r *articleReader) movementBefore(s *syntax.Sentence, np, k int32) (body, from int32) {
	n := &s.NPs[np]
	if body, from = r.partyBefore(s, np, k); body >= 0 {
		return body, from
	}
	end, from := s.Parts[k].First, k
	if t := &s.Parts[k]; t.Last-t.First > 1 && s.Doc.Tokens[end].Capital && r.lex.Word(s.Words[end]).Is(lexicon.Camp) {
		end++ // "Reform [Party leader]"
	} else if end <= n.First || !s.Doc.Tokens[end-1].Capital || !r.lex.Word(s.Words[end-1]).Is(lexicon.Camp) {
		return -1, k
	}
	first := end - 1
	for j := k - 1; j >= n.PFirst; j-- {
		p := &s.Parts[j]
		if p.Kind != syntax.PName && p.Kind != syntax.PNoun && p.Kind != syntax.PAdj && !p.Is(lexicon.BlocAdj) || p.Last < first || !s.Doc.Tokens[p.First].Capital || r.lex.Word(s.Words[p.First]).Is(lexicon.Rebel) || r.lex.Word(s.Words[p.First]).Has(lexicon.Former) {
			break
		}
		first, from = p.First, j
	}
	if end-first < 2 {
		return -1, k
	}
	return r.bodyCalled(s.Text(first, end), "party"), from
}

// partyBefore is the party whose name without "Party" stands before the title at part k, and
// the part where that begins: "Conservative leader David Cameron"; of several of one name
// that of the state the article speaks of; -1 and k for none.
func (r *articleReader) partyBefore(s *syntax.Sentence, np, k int32) (body, from int32) {
	switch r.lex.Offices[s.Parts[k].Ref].ID {
	case "leader", "deputy-leader", "chairman", "chair", "chairperson", "general-secretary", "spokesman", "spokesperson", "spokeswoman":
	default:
		return -1, k
	}
	if poss := s.NPs[np].PossNP; poss >= 0 && s.Class(poss) == syntax.CNoun && r.lex.Head(s.HeadWord(poss))&lexicon.StateHead == 0 {
		return -1, k // "the committee's Republican chairman"
	}
	if of := behind(s, np, r.w.of, r.w.in); of >= 0 && (s.Class(of) == syntax.COrg || s.Class(of) == syntax.CName && r.lex.Head(s.HeadWord(of))&(lexicon.OrgHead|lexicon.Body) != 0) {
		return -1, k // "the Republican chairman of the House Budget Committee"
	}
	capital := func(j int32) bool { return s.Doc.Tokens[s.Parts[j].First].Capital }
	beside := func(j int32) bool {
		return j > s.NPs[np].PFirst && s.Parts[j-1].Last == s.Parts[j].First && s.Parts[j-1].Kind != syntax.PEntity && s.Parts[j-1].Kind != syntax.POffice
	}
	end := k
	for beside(end) && !capital(end-1) && r.lex.Head(s.Words[s.Parts[end-1].Last-1])&(lexicon.OrgHead|lexicon.Body) == 0 {
		end-- // "Labour | health spokeswoman", "Labour | deputy leader"
	}
	for from = end; beside(from) && capital(from-1); from-- {
	}
	if from == end || r.lex.Word(s.Words[s.Parts[from].First]).Text == "communist" { // whose party is the state
		return -1, k
	}
	best := r.partyOf(s.Text(s.Parts[from].First, s.Parts[end-1].Last))
	if best < 0 {
		return -1, k
	}
	party := &r.lex.Entities[best]
	if first, _, _ := strings.Cut(party.Name, " "); r.lex.Demonym(r.lex.Lookup(strings.ToLower(first))) && r.Tally.Aside(r.lex.Index(party.Partof)) {
		return -1, k // "Socialist leader X" far from France, not "Nazi leader X"
	}
	return r.entity(best), from
}

// partyOf is the party, by its place in the dictionary, of a name without "Party", of several that of the state of which the
// article tells most: "Labour" in one about Britain; -1 for none.
func (r *articleReader) partyOf(name string) int32 {
	best, most := int32(-1), int32(0)
	for _, lex := range r.parties[strings.ToLower(name)] {
		if st := r.lex.Index(r.lex.Entities[lex].Partof); st >= 0 && int32(r.Tally.Times(st)) > most {
			best, most = lex, int32(r.Tally.Times(st))
		}
	}
	return best
}

// nationsBody is the society or company whose name the adjective of a nation begins, at the part before
// part j of a noun phrase, right before the title at part k: "Japanese Football Association chairman",
// "Canadian Paralympic Committee chief", who act for no state; -1 elsewhere.
func (r *articleReader) nationsBody(s *syntax.Sentence, n *syntax.NP, j, k int32) int32 {
	p := &s.Parts[j]
	if j == n.PFirst || p.Last != s.Parts[k].First {
		return -1
	}
	of := &s.Parts[j-1]
	if of.Last != p.First || !of.Is(lexicon.Demonym) || r.Tally.Pick(of.Senses, lexicon.Demonym) < 0 {
		return -1
	}
	managed := r.lex.Offices[s.Parts[k].Ref].Kind == lexicon.CompanyOfficer && r.lex.Head(s.Words[p.Last-1])&(lexicon.OrgHead|lexicon.Body) != 0 // "American Delta & Orkan Council CEO"
	if !managed && !r.civil(s, p) {
		return -1
	}
	return r.bodyCalled(s.Text(of.First, p.Last), "company")
}

// association says whether a part before a title names a body that is no organ of the state
// before it: "Georgian Federation President", not "Peruvian Senate President".
func (r *sentenceReader) association(s *syntax.Sentence, p *syntax.Part) bool {
	w := s.Words[p.Last-1]
	return p.Kind == syntax.PName && r.lex.Head(w)&(lexicon.OrgHead|lexicon.Body) != 0 && !r.lex.Word(w).Is(lexicon.Organ|lexicon.Chamber|lexicon.Camp)
}

// accredits says whether an organization is one that states have ambassadors at and
// that has none itself.
func (d *Document) accredits(e int32) bool {
	x := &d.Entities[e]
	return x.Type == model.Organization && (x.OfStates() || x.Kind == "agency") && x.ID != "org:european-union"
}

// colleaguesBody is the organization of whose officer a list tells right before another with "its" title: "Ana Rios, chairwoman of
// the Banking Committee, and Luis Vera, | its deputy head"; -1 for none.
func (r *articleReader) colleaguesBody(s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0; m-- {
		if up := s.NPs[m].Up; s.NPs[m].Prep == r.w.of && up >= 0 && s.Class(up) == syntax.COffice && m < np-1 {
			if e := r.power(s, m); e >= 0 && r.Entities[e].Type == model.Organization {
				return e
			}
		}
		if k := s.Class(m); k != syntax.CPerson && k != syntax.CName {
			return -1
		}
	}
	return -1
}

// itsBody is the one organization of states that the sentence before names, where a title that
// no state gives is "its": "Tehran suspended cooperation with the agency. Its director general";
// -1 for none.
func (r *articleReader) itsBody(s *syntax.Sentence, np int32, o *Office) int32 {
	anyBody := false
	switch r.officeID(o) {
	case "director-general", "secretary-general", "chairperson", "high-representative":
	case "president", "leader", "head", "chairman", "chair", "chairwoman", "spokesman", "spokeswoman", "spokesperson":
		anyBody = true // where no state is named beside it
		for m := range np {
			if r.stateOf(&r.Refs[s.Index][m]) >= 0 {
				return -1
			}
		}
	default:
		return -1
	}
	if s.Index == 0 || np > 0 && s.NPs[np].Clause >= 0 && s.Clauses[s.NPs[np].Clause].Kind != syntax.Main {
		return -1
	}
	body := int32(-1)
	for m := range r.Refs[s.Index-1] {
		for _, e := range r.Refs[s.Index-1][m].Actors {
			x := &r.Entities[e]
			if anyBody && x.Type == model.State {
				return -1
			}
			if (intergovernmental(x) || x.Kind == "agency" || anyBody && x.Type == model.Organization) && e != body {
				if body >= 0 {
					return -1
				}
				body = e
			}
		}
	}
	return body
}

// bodyServed is the organization whose officer a possessor is, who is none of a state: "the
// federation's president ... his vice presidents"; -1 for none.
func (d *Document) bodyServed(ref Ref) int32 {
	body := int32(-1)
	if len(ref.Actors) != 1 || d.Entities[ref.Actors[0]].Type != model.Person {
		return -1
	}
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		o := &d.Offices[i]
		if o.Person != ref.Actors[0] || o.Owner < 0 {
			continue
		}
		if d.Entities[o.Owner].Type != model.Organization {
			return -1
		}
		if body < 0 {
			body = o.Owner
		}
	}
	return body
}

// bodyAgain is the organization of states, or their organ, of which a word that can also be a
// meeting speaks again: "The UN General Assembly voted. The president of the assembly"; -1 for none.
func (r *articleReader) bodyAgain(s *syntax.Sentence, np int32) int32 {
	n, h := &s.NPs[np], s.HeadPart(np)
	if h == nil || h.Kind != syntax.PEvent || n.Det != r.w.the || !bareWord(n) || r.lex.Head(s.HeadWord(np))&lexicon.Body == 0 {
		return -1
	}
	word := s.HeadWord(np)
	if e := r.called(word, r.lex.Word(word).Text, s.Index); e >= 0 && (r.accredits(e) || r.Entities[e].Kind == "organ") {
		return e
	}
	return -1
}

// namedAfter is the organization that a noun phrase speaks of and a name behind a comma
// names: "the leader of Chad's main opposition party, the New Flame"; -1 for none.
func (r *articleReader) namedAfter(s *syntax.Sentence, np int32) int32 {
	n, m := &s.NPs[np], np+1
	if n.Plural || m >= int32(len(s.NPs)) || s.Class(m) != syntax.COrg && (s.Class(m) != syntax.CName || r.lex.Head(s.HeadWord(m))&(lexicon.OrgHead|lexicon.Body) == 0) || s.NPs[m].Prep != 0 || s.NPs[m].First != n.Last+1 || s.Doc.Tokens[n.Last].Kind != text.Comma ||
		r.lex.Head(s.HeadWord(np))&(lexicon.OrgHead|lexicon.Body) == 0 && !r.lex.Word(s.HeadWord(np)).Is(lexicon.Organ|lexicon.Camp) {
		return -1
	}
	if ref := r.refOf(s, m); len(ref.Actors) == 1 && ref.Via == ByName {
		return r.belongs(ref)
	}
	return -1
}

// staffOf says whether a name is of those who work on a state within a ministry, whose staff they are not: "the Taiwan
// Coordination Staff", not "the Chilean General Staff".
func (r *sentenceReader) staffOf(s *syntax.Sentence, np int32) bool {
	n, p := &s.NPs[np], s.HeadPart(np)
	if r.head(s, np) != "staff" || n.Head == n.PFirst || p == nil || p.Kind != syntax.PName || p.Last-p.First < 2 {
		return false
	}
	before := r.lex.Word(s.Words[p.Last-2]).Text
	return s.Parts[n.PFirst].Is(lexicon.State) && !s.Parts[n.PFirst].Is(lexicon.Demonym) && before != "general" && before != "joint"
}

// teaches says whether an organization is a school, to which nobody is sent as an envoy.
func (r *sentenceReader) teaches(e *Entity) bool {
	return e.Type == model.Organization && r.lex.Word(r.lex.Lookup(lastWord(e.Name))).Is(lexicon.School)
}

// organOf is the body among whose organs noun phrase np is, on which states have those who speak for them: "the representative of
// Ghana on | the Council of the International Maritime Organization"; -1 for none.
func (r *articleReader) organOf(s *syntax.Sentence, np int32) int32 {
	m := behind(s, np, r.w.of)
	if m < 0 || !r.lex.Word(s.HeadWord(np)).Is(lexicon.Organ) && r.head(s, np) != "board" {
		return -1
	}
	if e := r.power(s, m); e >= 0 && r.Entities[e].Type == model.Organization {
		return e
	}
	return -1
}

// boardOf says whether a noun phrase is a board of which only those who sit on it are told before its body: "the
// Board of Trustees of the Peace Foundation".
func (r *sentenceReader) boardOf(s *syntax.Sentence, np int32) bool {
	m := behind(s, np, r.w.of)
	if m < 0 || r.head(s, np) != "board" || s.NPs[np].PLast-s.NPs[np].PFirst != 1 || behind(s, m, r.w.of) < 0 {
		return false
	}
	return r.lex.Word(s.HeadWord(m)).Is(lexicon.Trustee)
}

// boardBeside is the body that stands behind a comma after its board: "the Board of Directors, | Export-Import Bank"; -1
// for none.
func (r *sentenceReader) boardBeside(s *syntax.Sentence, np int32) int32 {
	m := behind(s, np, r.w.of)
	if m < 0 || r.head(s, np) != "board" || m+1 >= int32(len(s.NPs)) || s.NPs[m+1].First != s.NPs[m].Last+1 || s.Doc.Tokens[s.NPs[m].Last].Kind != text.Comma {
		return -1
	}
	if k := s.Class(m + 1); k != syntax.COrg && (k != syntax.CName || r.lex.Head(s.HeadWord(m+1))&lexicon.OrgHead == 0) {
		return -1
	}
	switch r.head(s, m) {
	case "directors", "trustees", "governors":
		return m + 1
	}
	return -1
}

// bareOrg is the organization an unknown capitalised name before a title means.
func (r *articleReader) bareOrg(s *syntax.Sentence, p *syntax.Part) int32 {
	return r.bodyCalled(s.Text(p.First, p.Last), "")
}

// listedOwner finds the organization after a title and a comma, as lists of delegates
// have it, or right behind the title between commas: "Special Representative, U.S.
// Department of State", "Ana Rios, Senior Advisor, World Health Organization (WHO), said".
func (r *articleReader) listedOwner(s *syntax.Sentence, np int32, o *Office) int32 {
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		if len(s.Clauses) > 0 && !(s.NPs[m].First == o.Last+1 && r.between(s, m) && !ofState(o.Kind)) {
			if s.NPs[m].First > o.Last+1 {
				return -1
			}
			continue
		}
		if s.NPs[m].Prep == 0 && o.Kind == lexicon.Diplomat && r.isMission(s, m) {
			if host := r.missionHost(s, m); host >= 0 {
				o.Target, o.Last = host, max(o.Last, s.NPs[m].Last) // "Chargé d'Affaires, U.S. Embassy Abuja", ", United States Mission to Poland"
				return r.ownerState(s, m)
			}
		}
		if e := r.power(s, m); e >= 0 && r.Entities[e].Type == model.Organization && s.NPs[m].Prep == 0 {
			o.Last = max(o.Last, s.NPs[m].Last)
			return e
		}
		if e := r.agency(s, m); e >= 0 && len(s.Clauses) == 0 {
			o.Last = max(o.Last, s.NPs[m].Last)
			return e
		}
	}
	return -1
}

// agency is whose a body is that a noun phrase after a comma names with its state:
// "Director, Peruvian Space Agency", "Director, U.S. Trade and Development Agency"; -1 for none.
func (r *articleReader) agency(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.First == s.First || s.Doc.Tokens[n.First-1].Kind != text.Comma || s.Class(np) == syntax.COffice {
		return -1
	}
	if e := r.power(s, np); e >= 0 && r.Entities[e].Type == model.Organization {
		return e // after "for Africa,"
	}
	last := np
	for s.NPs[last].Next >= 0 {
		last = s.NPs[last].Next
	}
	if w := s.HeadWord(last); s.NPs[last].Det != 0 || !s.Doc.Tokens[s.NPs[last].Last-1].Capital || !r.lex.Word(w).Is(lexicon.Organ) {
		return -1
	}
	return r.ownerState(s, np)
}
