package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// clubName says whether a capital is only the end of a longer name: "Real Madrid
// president", "the Dynamo Kyiv chairman".
func (r *Resolver) clubName(s *syntax.Sentence, before, p *syntax.Part) bool {
	if p.Is(lexicon.State) || !p.Is(lexicon.Metonym) || before.Last != p.First || before.Kind == syntax.PEntity || before.Kind == syntax.POffice {
		return false
	}
	t := &s.Doc.Tokens[before.First]
	return t.Capital && (before.First > s.First || r.lex.Word(s.Words[before.First]).Text == "real")
}

// itsFirst is whose an officer is, noun phrase np, who stands with "its" in a list behind another; open where that is
// a body of which nothing is known: "sanctions on the firm and its director".
func (r *Resolver) itsFirst(d *Document, s *syntax.Sentence, np int32) (ref Ref, open bool) {
	lead := &s.NPs[s.NPs[np].Lead]
	first := &d.Refs[s.Index][s.NPs[np].Lead]
	if lead.PossNP >= 0 && s.Class(s.NPs[np].Lead) == syntax.COffice {
		return r.refOf(d, s, lead.PossNP), false // "Peru's ambassador to Chile and later its foreign minister"
	}
	m := beforeAnd(s, np)
	switch {
	case m < 0:
	case m != s.NPs[np].Lead:
		if s.NPs[m].Up == s.NPs[np].Lead && s.NPs[m].Prep == r.w.of && s.Class(m) == syntax.CState && s.Class(s.NPs[np].Lead) == syntax.COffice {
			return d.Refs[s.Index][m], false // "the president of Chad and its foreign minister"
		}
	case len(first.Actors) == 1:
		return *first, false // "sanctions on the group and its leader"
	case len(first.Actors) > 1:
	case lead.Prep == r.w.of && lead.Up >= 0 && lead.Up == m-1 && len(d.Refs[s.Index][lead.Up].Actors) == 1:
		return d.Refs[s.Index][lead.Up], false // "the Office of Arms Export and its head"
	case s.Class(m) == syntax.CName || s.Class(m) == syntax.COrg || r.lex.Word(s.HeadWord(m)).Is(lexicon.Firm):
		return Ref{}, true
	}
	return Ref{}, false
}

// unknownDemonym says whether a part is the adjective of a land that no dictionary has, whose officer is
// none of the states beside it: "the Kenyan premier and the | Ruritanian | premier X".
func (r *Resolver) unknownDemonym(s *syntax.Sentence, p *syntax.Part) bool {
	if p.Kind != syntax.PName || p.Last-p.First != 1 || r.lex.Word(s.Words[p.First]).Known() {
		return false
	}
	for _, ending := range [...]string{"ian", "ean", "ese", "ish"} {
		if strings.HasSuffix(s.Text(p.First, p.Last), ending) {
			return true
		}
	}
	return false
}

// chargeOfState says whether the word before the title at part k of a noun phrase, itself no name, tells an
// organ of a state or what its officers are in charge of, "the Peruvian trade chief", "Kenyan electoral
// commission chairman", or the phrase begins with the seat of its government: "the White House Policy Director".
func (r *Resolver) chargeOfState(d *Document, s *syntax.Sentence, n *syntax.NP, k int32) bool {
	if k == n.PFirst {
		return false
	}
	if first := &s.Parts[n.PFirst]; first.Is(lexicon.Metonym) && !first.Is(lexicon.State) && !r.town(d, first) {
		return true
	}
	p := &s.Parts[k-1]
	w := r.lex.Word(s.Words[p.Last-1])
	return p.Last == s.Parts[k].First && !s.Doc.Tokens[p.Last-1].Capital && !w.Plural && w.Is(lexicon.Charge|lexicon.Organ)
}

// folkAbroad is the state to whose people in other countries a minister sees: "Minister of Foreign Affairs and Senegalese
// Abroad"; -1 for none.
func (r *Resolver) folkAbroad(d *Document, s *syntax.Sentence, part *syntax.Part) int32 {
	for i := part.First + 1; i+1 < part.Last; i++ {
		if n, senses := s.FolkAbroad(r.lex, i); n > 0 {
			if lex := d.Tally.Pick(senses, lexicon.People, lexicon.Demonym); lex >= 0 {
				return d.entity(lex)
			}
		}
	}
	return -1
}

// bodyBehind is the organization whose name stands between a title that begins a noun phrase and who has it, where "of" is
// left out: "Chairman | AU Commission | Musa Ali"; -1 for none.
func (r *Resolver) bodyBehind(d *Document, s *syntax.Sentence, n *syntax.NP, k int32, o *Office) int32 {
	if n.Det != 0 || n.PossNP >= 0 || k != n.PFirst || k+2 >= n.PLast || o.Kind == lexicon.Military || o.Kind == lexicon.Royal || o.Kind == lexicon.Minister || o.Kind == lexicon.HeadOfGovernment {
		return -1
	}
	p := &s.Parts[k+1]
	if p.Kind != syntax.PEntity || p.First != s.Parts[k].Last || s.Parts[n.PLast-1].Kind != syntax.PName && !s.Parts[n.PLast-1].Is(lexicon.Leader) || p.Last-p.First < 2 && !s.Doc.Tokens[p.First].AllCaps {
		return -1
	}
	if lex := d.Tally.Pick(p.Senses, lexicon.Org); lex >= 0 && r.lex.Entities[lex].Kind != "party" {
		return d.entity(lex)
	}
	return -1
}

// sentBehind says whether the state to which a title at the head of noun phrase np is sent stands
// behind it: "OAS ambassador to Haiti" is the organization's.
func (r *Resolver) sentBehind(s *syntax.Sentence, np int32) bool {
	m := behind(s, np, r.w.to, r.w.in)
	return m >= 0 && s.Class(m) == syntax.CState
}

// servedBody is the organization whose officer was told of last and whose name ends
// with a word, or that was named last with it: "Council spokesperson"; -1 for none.
func (d *Document) servedBody(word string) int32 {
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		if e := d.Offices[i].Owner; e >= 0 && d.Entities[e].Type == model.Organization && strings.EqualFold(lastWord(d.Entities[e].Name), word) {
			return e
		}
	}
	return d.shortName(NameTokens(word))
}

// bodyAbove is the organization to whose name the names belong that noun phrase np begins
// with, before a title of its officer: "Communist Party of Nepal leader Ram Thapa", "Confederation of British Builders
// boss Karl Lind"; -1 for none.
func (r *Resolver) bodyAbove(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	first := &s.Parts[n.PFirst]
	if n.Prep != r.w.of || n.Up < 0 || n.Lead != np || beforeTitle(s, np) == n.Last || first.First != n.First || s.NPs[n.Up].Last+1 != n.First {
		return -1
	}
	if head := r.lex.Head(s.HeadWord(n.Up)); head&lexicon.OrgHead == 0 || head&lexicon.Government != 0 {
		return -1
	}
	if ref := r.refOf(d, s, n.Up); len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Organization {
		return ref.Actors[0]
	}
	return -1
}

// bodysOfficers has the phrase of a body whose name goes on up to its officer's title mean the officer: "the Communist
// Party of Nepal leader Ram Thapa met".
func (r *Resolver) bodysOfficers(d *Document, s *syntax.Sentence) {
	for np := range s.NPs {
		if s.Class(int32(np)) != syntax.CPerson || r.bodyAbove(d, s, int32(np)) < 0 {
			continue
		}
		if ref := d.Refs[s.Index][np]; len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person {
			d.Refs[s.Index][s.NPs[np].Up] = ref
		}
	}
}

// movementBefore is the party or movement that words with capitals name before the title at
// part k, or with the first word of it, and no dictionary has, and the part where its name
// begins: "Reform Party leader Benedikt Jónsson", "Renewal Front spokesman"; -1 and k for
// none.
func (r *Resolver) movementBefore(d *Document, s *syntax.Sentence, np, k int32) (body, from int32) {
	n := &s.NPs[np]
	if body, from = r.partyBefore(d, s, np, k); body >= 0 {
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
	return d.bodyCalled(s.Text(first, end), "party"), from
}

// partyBefore is the party whose name without "Party" stands before the title at part k, and
// the part where that begins: "Conservative leader David Cameron"; of several of one name
// that of the state the article speaks of; -1 and k for none.
func (r *Resolver) partyBefore(d *Document, s *syntax.Sentence, np, k int32) (body, from int32) {
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
	best := r.partyOf(d, s.Text(s.Parts[from].First, s.Parts[end-1].Last))
	if best < 0 {
		return -1, k
	}
	party := &d.lex.Entities[best]
	if first, _, _ := strings.Cut(party.Name, " "); r.lex.Demonym(r.lex.Lookup(strings.ToLower(first))) && d.Tally.Aside(d.lex.Index(party.Partof)) {
		return -1, k // "Socialist leader X" far from France, not "Nazi leader X"
	}
	return d.entity(best), from
}

// partyOf is the party, by its place in the dictionary, of a name without "Party", of several that of the state of which the
// article tells most: "Labour" in one about Britain; -1 for none.
func (r *Resolver) partyOf(d *Document, name string) int32 {
	best, most := int32(-1), int32(0)
	for _, lex := range r.parties[strings.ToLower(name)] {
		if st := d.lex.Index(d.lex.Entities[lex].Partof); st >= 0 && int32(d.Tally.Times(st)) > most {
			best, most = lex, int32(d.Tally.Times(st))
		}
	}
	return best
}

// Aside says whether an article speaks of a state, by its place in the dictionary, far less than of another: of "the
// Socialists" in one on Moldova, France is not the state.
func (t *Tally) Aside(lex int32) bool {
	const often = 3 // times as often
	for other, n := range t.counts {
		if n >= often*t.counts[lex] && t.lex.Entities[other].Type == model.State {
			return true
		}
	}
	return false
}

// nationsBody is the society or company whose name the adjective of a nation begins, at the part before
// part j of a noun phrase, right before the title at part k: "Japanese Football Association chairman",
// "Canadian Paralympic Committee chief", who act for no state; -1 elsewhere.
func (r *Resolver) nationsBody(d *Document, s *syntax.Sentence, n *syntax.NP, j, k int32) int32 {
	p := &s.Parts[j]
	if j == n.PFirst || p.Last != s.Parts[k].First {
		return -1
	}
	of := &s.Parts[j-1]
	if of.Last != p.First || !of.Is(lexicon.Demonym) || d.Tally.Pick(of.Senses, lexicon.Demonym) < 0 {
		return -1
	}
	managed := r.lex.Offices[s.Parts[k].Ref].Kind == lexicon.CompanyOfficer && r.lex.Head(s.Words[p.Last-1])&(lexicon.OrgHead|lexicon.Body) != 0 // "American Delta & Orkan Council CEO"
	if !managed && !r.civil(s, p) {
		return -1
	}
	return d.bodyCalled(s.Text(of.First, p.Last), "company")
}

// association says whether a part before a title names a body that is no organ of the state
// before it: "Georgian Federation President", not "Peruvian Senate President".
func (r *Resolver) association(s *syntax.Sentence, p *syntax.Part) bool {
	w := s.Words[p.Last-1]
	return p.Kind == syntax.PName && r.lex.Head(w)&(lexicon.OrgHead|lexicon.Body) != 0 && !r.lex.Word(w).Is(lexicon.Organ|lexicon.Chamber|lexicon.Camp)
}

// hisLeader is the state of the one named right before in the same list, whose officer
// "his" then tells of: "met Raisi and his foreign minister"; -1 for none.
func (r *Resolver) hisLeader(d *Document, s *syntax.Sentence, np int32) int32 {
	if w := s.NPs[np].PossWord; w != r.w.his && w != r.w.her {
		return -1
	}
	if x := apposedTo(s, np); x >= 0 {
		np = x // "Raisi and his foreign minister, Hossein Amirabdollahian": the name is in the list
	}
	lead := s.NPs[np].Lead
	if c := s.NPs[lead].Clause; lead == np || c >= 0 && s.Clauses[c].Subj == lead {
		return -1
	}
	state := int32(-1) // of the last one before
	for m := lead; m >= 0 && m < np; m = s.NPs[m].Next {
		if r.onePerson(d, s, m) >= 0 {
			state = r.headOf(d, s, m)
		}
	}
	return state
}

// accredits says whether an organization is one that states have ambassadors at and
// that has none itself.
func (d *Document) accredits(e int32) bool {
	x := &d.Entities[e]
	return x.Type == model.Organization && (x.OfStates() || x.Kind == "agency") && x.ID != "org:european-union"
}

// stateOnly says whether only a state has offices of a kind.
func stateOnly(kind lexicon.OfficeKind) bool {
	return kind == lexicon.Minister || kind == lexicon.HeadOfGovernment || kind == lexicon.Royal
}

// stateBefore is the state named last before a noun phrase in its sentence; -1 for none.
func (d *Document) stateBefore(s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0; m-- {
		if e := d.Entity(s, m, model.State); e >= 0 {
			return e
		}
	}
	return -1
}

// colleaguesBody is the organization of whose officer a list tells right before another with "its" title: "Ana Rios, chairwoman of
// the Banking Committee, and Luis Vera, | its deputy head"; -1 for none.
func (r *Resolver) colleaguesBody(d *Document, s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0; m-- {
		if up := s.NPs[m].Up; s.NPs[m].Prep == r.w.of && up >= 0 && s.Class(up) == syntax.COffice && m < np-1 {
			if e := r.power(d, s, m); e >= 0 && d.Entities[e].Type == model.Organization {
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
func (r *Resolver) itsBody(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	anyBody := false
	switch d.officeID(o) {
	case "director-general", "secretary-general", "chairperson", "high-representative":
	case "president", "leader", "head", "chairman", "chair", "chairwoman", "spokesman", "spokeswoman", "spokesperson":
		anyBody = true // where no state is named beside it
		for m := range np {
			if d.stateOf(&d.Refs[s.Index][m]) >= 0 {
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
	for m := range d.Refs[s.Index-1] {
		for _, e := range d.Refs[s.Index-1][m].Actors {
			x := &d.Entities[e]
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

// ethnic says whether a people is named at token i and not its state.
func (r *Resolver) ethnic(s *syntax.Sentence, i int32) bool {
	return i > s.First && r.lex.Word(s.Words[i-1]).Text == "ethnic"
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

// retired says whether a possessor is one who held offices and holds none.
func (d *Document) retired(ref Ref) bool {
	return len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person && d.leftAll(ref.Actors[0])
}

// leftAll says whether a person held offices and holds none.
func (d *Document) leftAll(person int32) bool {
	held := false
	for i := d.lately(); i < len(d.Offices); i++ {
		if o := &d.Offices[i]; o.Person == person && o.Owner >= 0 {
			if !o.Former {
				return false
			}
			held = true
		}
	}
	return held
}

// majesty says whether a possessor is "Her Majesty" alone, which in English is
// Britain's.
func (r *Resolver) majesty(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.PossWord != r.w.his && n.PossWord != r.w.her {
		return false
	}
	return r.lex.Word(s.Words[n.Last-1]).Text == "majesty"
}

// ofMinistry is the state of the ministry or government that stands without its
// name before a title: "a foreign ministry aide"; -1 for none.
func (r *Resolver) ofMinistry(d *Document, s *syntax.Sentence, np, title int32) int32 {
	n := &s.NPs[np]
	if m := behind(s, np, r.w.of); m >= 0 && s.Class(m) == syntax.CState {
		return -1 // "the government secretary of the Orange Free State"
	}
	for k := n.PFirst; k <= title; k++ { // also the first word of "government official"
		p := &s.Parts[k]
		if k == title {
			kind := r.lex.Offices[p.Ref].Kind
			if first := s.Words[p.First]; p.Last-p.First > 1 && (kind == lexicon.Official || kind == lexicon.Spokesperson) && r.lex.Head(first)&lexicon.Government != 0 {
				if st := r.reportedDoer(d, s, np); st >= 0 {
					return st
				}
				st, _ := r.surelyOwns(d, s, np, first)
				return st
			}
			break
		}
		if p.Kind == syntax.PNoun && r.lex.Head(s.Words[p.Last-1])&lexicon.Government != 0 {
			if st := r.reportedDoer(d, s, np); st >= 0 {
				return st
			}
			st, _ := r.surelyOwns(d, s, np, s.Words[p.Last-1])
			return st
		}
	}
	return -1
}

// honoured says whether the possessive of a noun phrase is part of a form of
// address: "His Excellency".
func (r *Resolver) honoured(s *syntax.Sentence, n *syntax.NP) bool {
	return n.PossWord != 0 && s.Parts[n.PFirst].Kind == syntax.PHonorific
}

// belongs is the one state or organization a reference stands for, or whose
// person it names; -1 for none.
func (r *Resolver) belongs(d *Document, ref Ref) int32 {
	if len(ref.Actors) != 1 {
		return -1
	}
	e := ref.Actors[0]
	switch d.Entities[e].Type {
	case model.State, model.Organization:
		return e
	case model.Person:
		if st := d.Entities[e].State; st >= 0 {
			return st
		}
		if body := d.employer(e); body >= 0 {
			return body // "Secretary-General Kofi Mensah's spokeswoman"
		}
		if st := r.ruled(d, e); st >= 0 {
			return st // "Putin's spokesman"
		}
		if st := r.termState(d, e); st >= 0 && d.Entities[st].Type == model.State {
			return st // also where only he tells it
		}
		return -1
	default:
		return -1
	}
}

// ruled is the state that the dictionaries know a leader of, where the article speaks
// of it; -1 for none.
func (r *Resolver) ruled(d *Document, person int32) int32 { return r.ledState(d, person, "") }

// ledState is the state that the dictionaries know a person to have led in an office, in any
// if that is "", where the article speaks of it; -1 for none.
func (r *Resolver) ledState(d *Document, person int32, office string) int32 {
	lex := d.Entities[person].Lex
	if lex < 0 {
		return -1
	}
	for _, t := range r.lex.Entities[lex].Terms {
		if office != "" && !strings.EqualFold(t.Office, office) {
			continue
		}
		if i := r.lex.Index(t.Of); i >= 0 && r.lex.Entities[i].Type == model.State && d.Tally.Times(i) > 0 {
			return d.entity(i)
		}
	}
	return -1
}

// refOf is what a noun phrase stands for, also one that comes later in the
// sentence.
func (r *Resolver) refOf(d *Document, s *syntax.Sentence, np int32) Ref {
	ref := &d.Refs[s.Index][np]
	if np > d.focus.read {
		if poss := s.NPs[np].PossNP; poss > d.focus.read {
			r.refOf(d, s, poss)
		}
		*ref = r.resolve(d, s, np)
	}
	return *ref
}

// power is the one state or organization a noun phrase stands for, or whose
// person, body or mission it names; -1 for none.
func (r *Resolver) power(d *Document, s *syntax.Sentence, np int32) int32 {
	ref := r.refOf(d, s, np)
	if of := behind(s, np, r.w.of); r.isCourt(s, np) {
		if next := of + 1; next < int32(len(s.NPs)) && s.NPs[next].Appos == of {
			of = next // "the Court of Her Majesty | the Queen of England"
		}
		return r.power(d, s, of) // "Minister to the Court of Spain"
	}
	if len(ref.Actors) > 0 {
		return r.belongs(d, ref)
	}
	if r.lex.Head(s.HeadWord(np))&lexicon.StateHead != 0 { // "of the Republic of Philippines"
		if st := r.ofState(d, s, np); st >= 0 {
			return st
		}
	}
	if e := r.namedAfter(d, s, np); e >= 0 {
		return e
	}
	if r.isPost(s, np) || r.lex.Head(s.HeadWord(np))&(lexicon.Government|lexicon.Agent|lexicon.OrgHead|lexicon.Body) != 0 || r.lex.Word(s.HeadWord(np)).Is(lexicon.Arm) {
		if poss := s.NPs[np].PossNP; poss >= 0 { // "the Taliban's political office"
			if e := r.belongs(d, r.refOf(d, s, poss)); e >= 0 && d.Entities[e].Type == model.Organization && (!national(&d.Entities[e]) || d.Entities[e].State < 0) {
				return e
			}
		}
		if r.civic(s, np) || r.staffOf(s, np) {
			return -1
		}
		if e := r.ownerState(d, s, np); e >= 0 {
			return e
		}
		if e := r.ownerPower(d, s, np); e >= 0 {
			return e
		}
	}
	if r.lex.Word(s.HeadWord(np)).Is(lexicon.Section) { // "the UN relief operation"
		e := r.ownerPower(d, s, np)
		if of := behind(s, np, r.w.of); e < 0 && of >= 0 {
			e = r.belongs(d, r.refOf(d, s, of)) // "the finance department of Hamas"
		}
		if e >= 0 && d.Entities[e].Type == model.Organization {
			return e
		}
	}
	return -1
}

// isCourt says whether a noun phrase is a ruler's court, where envoys are sent: "Minister | to the Court of Spain".
func (r *Resolver) isCourt(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return behind(s, np, r.w.of) >= 0 && n.PLast-n.PFirst == 1 && r.head(s, np) == "court" && (n.Prep == r.w.to || n.Prep == r.w.at || n.Prep == r.w.near)
}

// bodyAgain is the organization of states, or their organ, of which a word that can also be a
// meeting speaks again: "The UN General Assembly voted. The president of the assembly"; -1 for none.
func (r *Resolver) bodyAgain(d *Document, s *syntax.Sentence, np int32) int32 {
	n, h := &s.NPs[np], s.HeadPart(np)
	if h == nil || h.Kind != syntax.PEvent || n.Det != r.w.the || !bareWord(n) || r.lex.Head(s.HeadWord(np))&lexicon.Body == 0 {
		return -1
	}
	word := s.HeadWord(np)
	if e := d.called(word, r.lex.Word(word).Text, s.Index); e >= 0 && (d.accredits(e) || d.Entities[e].Kind == "organ") {
		return e
	}
	return -1
}

// namedAfter is the organization that a noun phrase speaks of and a name behind a comma
// names: "the leader of Chad's main opposition party, the New Flame"; -1 for none.
func (r *Resolver) namedAfter(d *Document, s *syntax.Sentence, np int32) int32 {
	n, m := &s.NPs[np], np+1
	if n.Plural || m >= int32(len(s.NPs)) || s.Class(m) != syntax.COrg && (s.Class(m) != syntax.CName || r.lex.Head(s.HeadWord(m))&(lexicon.OrgHead|lexicon.Body) == 0) || s.NPs[m].Prep != 0 || s.NPs[m].First != n.Last+1 || s.Doc.Tokens[n.Last].Kind != text.Comma ||
		r.lex.Head(s.HeadWord(np))&(lexicon.OrgHead|lexicon.Body) == 0 && !r.lex.Word(s.HeadWord(np)).Is(lexicon.Organ|lexicon.Camp) {
		return -1
	}
	if ref := r.refOf(d, s, m); len(ref.Actors) == 1 && ref.Via == ByName {
		return r.belongs(d, ref)
	}
	return -1
}

// timesOver is the first of the posts that stand behind how often somebody had an office: "was ambassador three times, to
// | Peru and Chile", "has been an ambassador on two occasions – to | Peru and Chile"; -1 for none.
func (r *Resolver) timesOver(s *syntax.Sentence, np int32) int32 {
	i, m := s.NPs[np].Last, np+1
	often := false
	if m < int32(len(s.NPs)) && s.NPs[m].First <= i+1 {
		if w := r.lex.Word(s.HeadWord(m)); w.Plural && (w.Stem >= 0 && (r.lex.Word(w.Stem).Text == "time" || r.lex.Word(w.Stem).Text == "occasion")) {
			i, m, often = s.NPs[m].Last, m+1, true
		}
	}
	if i < s.Last && (r.lex.Word(s.Words[i]).Text == "twice" || r.lex.Word(s.Words[i]).Text == "thrice") {
		i, often = i+1, true
	}
	if i < s.Last && s.Doc.Tokens[i].Kind != text.Word {
		i++
	}
	if often && m < int32(len(s.NPs)) && s.NPs[m].First == i+1 && s.Words[i] == r.w.to && s.Class(m) == syntax.CState {
		return m
	}
	return -1
}

// staffOf says whether a name is of those who work on a state within a ministry, whose staff they are not: "the Taiwan
// Coordination Staff", not "the Chilean General Staff".
func (r *Resolver) staffOf(s *syntax.Sentence, np int32) bool {
	n, p := &s.NPs[np], s.HeadPart(np)
	if r.head(s, np) != "staff" || n.Head == n.PFirst || p == nil || p.Kind != syntax.PName || p.Last-p.First < 2 {
		return false
	}
	before := r.lex.Word(s.Words[p.Last-2]).Text
	return s.Parts[n.PFirst].Is(lexicon.State) && !s.Parts[n.PFirst].Is(lexicon.Demonym) && before != "general" && before != "joint"
}

// teaches says whether an organization is a school, to which nobody is sent as an envoy.
func (r *Resolver) teaches(e *Entity) bool {
	return e.Type == model.Organization && r.lex.Word(r.lex.Lookup(lastWord(e.Name))).Is(lexicon.School)
}

// secretaryOfState says whether a noun phrase is the title of one of those of a Department of State, behind
// which "for" tells what he sees to.
func (r *Resolver) secretaryOfState(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return strings.Contains(strings.ToLower(s.Text(n.First, n.Last)), "secretary of state")
}

// organOf is the body among whose organs noun phrase np is, on which states have those who speak for them: "the representative of
// Ghana on | the Council of the International Maritime Organization"; -1 for none.
func (r *Resolver) organOf(d *Document, s *syntax.Sentence, np int32) int32 {
	m := behind(s, np, r.w.of)
	if m < 0 || !r.lex.Word(s.HeadWord(np)).Is(lexicon.Organ) && r.head(s, np) != "board" {
		return -1
	}
	if e := r.power(d, s, m); e >= 0 && d.Entities[e].Type == model.Organization {
		return e
	}
	return -1
}

// boardOf says whether a noun phrase is a board of which only those who sit on it are told before its body: "the
// Board of Trustees of the Peace Foundation".
func (r *Resolver) boardOf(s *syntax.Sentence, np int32) bool {
	m := behind(s, np, r.w.of)
	if m < 0 || r.head(s, np) != "board" || s.NPs[np].PLast-s.NPs[np].PFirst != 1 || behind(s, m, r.w.of) < 0 {
		return false
	}
	return r.lex.Word(s.HeadWord(m)).Is(lexicon.Trustee)
}

// boardBeside is the body that stands behind a comma after its board: "the Board of Directors, | Export-Import Bank"; -1
// for none.
func (r *Resolver) boardBeside(s *syntax.Sentence, np int32) int32 {
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

// titledBy is whose the title is that stands before the name of noun phrase np: "a spokesman
// for EU commissioner X"; -1 for none.
func (r *Resolver) titledBy(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if s.Parts[k].Kind == syntax.POffice {
			o, _ := r.title(d, s, np, k, n.Head, "")
			if only := r.lex.Index(r.lex.Offices[s.Parts[k].Ref].Only); o.Owner < 0 && only >= 0 {
				return d.entity(only) // "Second Lady X"
			}
			return o.Owner
		}
	}
	return -1
}

// servesIn says whether noun phrase np, behind "in", names whose officer one is, state e or
// its government, and not only where he is.
func (r *Resolver) servesIn(d *Document, s *syntax.Sentence, np int32, o *Office, e int32) bool {
	if o.Kind == lexicon.Legislator && (d.Entities[e].Kind == "parliament" || r.lex.Word(s.HeadWord(np)).Is(lexicon.Chamber)) {
		return true // "a deputy in Georgia's parliament", "a lawmaker in the Knesset"
	}
	if ofState(o.Kind) && o.Kind != lexicon.Minister || o.Kind == lexicon.Envoy {
		return false
	}
	if d.Entities[e].Type != model.State {
		return d.Entities[e].Kind == "ministry" // "an adviser in the Ministry of Defence"
	}
	p := s.HeadPart(np)
	if r.lex.Head(s.HeadWord(np))&lexicon.Government != 0 && p.Kind == syntax.PNoun || p.Is(lexicon.Org) {
		return true // "the Swedish Ministry of Defence", a name of Britain's
	}
	servant := o.Kind == lexicon.Minister || o.Kind == lexicon.Legislator || o.Kind == lexicon.Judge || r.lex.Word(s.Words[o.Last-1]).Text == "servant"
	return servant && p.Is(lexicon.State) && s.NPs[np].PFirst == s.NPs[np].Head
}

// morePosts reads the list of posts that a diplomat's first begins: "to Italy, San
// Marino and Myanmar", "to Russia as well as Belarus and Georgia".
func (r *Resolver) morePosts(d *Document, s *syntax.Sentence, np int32, o *Office) {
	all := r.members(s, np)
	last := all[len(all)-1]
	if x := last + 1; x < int32(len(s.NPs)) && s.NPs[x].Up == last && r.lex.Word(s.NPs[x].Prep).Text == "as well as" && s.Class(x) != syntax.COffice {
		all = append(all, r.members(s, x)...)
	}
	for _, x := range all[1:] {
		if t := r.power(d, s, x); t >= 0 {
			o.also = append(o.also, t)
			o.Last = max(o.Last, s.NPs[x].Last)
		}
	}
}

// legation makes a diplomat of a minister without portfolio who is in another
// state than his own, or sent to one, as they were called before there were
// ambassadors: "the American minister at Lima", "appointed minister to Peru", "Minister at
// Panama Roy Davis"; it says whether it did.
func (r *Resolver) legation(d *Document, s *syntax.Sentence, np int32, o *Office) bool {
	n := &s.NPs[np]
	sent := n.Prep == r.w.to || n.Prep == r.w.near || n.Prep == r.w.at && n.Det == 0 && (s.Class(np) == syntax.CState || s.Class(np) == syntax.CPlace)
	id := d.officeID(o)
	if (id == "first-minister" || id == "commissioner") && sent && n.Prep != r.w.at { // "as its first minister to Peru", "U.S. Commissioner to Hungary"
		id = "minister"
	}
	if id == "commissioner" && o.Owner >= 0 && d.Entities[o.Owner].Type == model.State && (n.Prep == r.w.at || n.Prep == r.w.in) && s.Class(np) == syntax.CState {
		id = "minister" // "the U.S. Commissioner at Riga"
	}
	if id != "minister" || o.Owner < 0 && !sent && r.dispatch(d, s) < 0 || o.Owner >= 0 && d.Entities[o.Owner].Type != model.State {
		return false
	}
	e := r.power(d, s, np)
	if e < 0 {
		e = r.republic(d, s, np)
	}
	if e < 0 {
		e = r.placeIn(d, s, np)
	}
	if e < 0 || e == o.Owner || d.Entities[e].Type != model.State {
		return false
	}
	o.Kind, o.Target = lexicon.Diplomat, e
	r.morePosts(d, s, np, o)
	return true
}

// nearCourt says whether noun phrase np, behind "near", names the power that envoys of
// old were sent to: "Minister near the Government of Yugoslavia", "near the Holy See".
func (r *Resolver) nearCourt(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Prep == r.w.near && n.Det == r.w.the
}

// republic is the state gone that the article speaks of and a place is now named
// after: "Minister to Texas", in a history of the Republic of Texas; -1 for none.
func (r *Resolver) republic(d *Document, s *syntax.Sentence, np int32) int32 {
	name := s.Text(s.NPs[np].First, s.NPs[np].Last)
	for _, kind := range [...]string{"Republic of ", "Kingdom of "} {
		for lex, n := range d.Tally.Counts() {
			if n > 0 && r.lex.Entities[lex].Name == kind+name {
				return d.entity(lex)
			}
		}
	}
	return -1
}

// isPost says whether a noun phrase names where diplomats serve: "the embassy",
// "the Consulate General".
func (r *Resolver) isPost(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	return p != nil && (r.lex.Head(s.Words[p.First])|r.lex.Head(s.Words[p.Last-1]))&lexicon.Post != 0
}

// elsewhere says whether what a title is "of" shows that it is no state's: "the
// president of the jury", "the chairman of the Council".
func (r *Resolver) elsewhere(s *syntax.Sentence, np int32, o *Office) bool {
	head := r.lex.Head(s.HeadWord(np))
	switch o.Kind {
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Royal, lexicon.BodyHead:
		return head&(lexicon.StateHead|lexicon.Government|lexicon.Agent) == 0
	}
	if r.lex.Word(s.HeadWord(np)).Is(lexicon.Arm) {
		return false
	}
	return head&lexicon.Body != 0 || o.Kind == lexicon.Spokesperson && s.Class(np) == syntax.CNoun && head&(lexicon.StateHead|lexicon.Government|lexicon.Agent|lexicon.OrgHead|lexicon.Post) == 0
}

// placeIn is the state where the place a noun phrase names lies; -1.
func (r *Resolver) placeIn(d *Document, s *syntax.Sentence, np int32) int32 {
	if ref := r.refOf(d, s, np); ref.Place >= 0 {
		if i := r.lex.Index(placeState(d, ref.Place)); i >= 0 {
			return d.entity(i)
		}
	}
	return -1
}

// there is the state whose capital or whose place was named last before noun phrase np, in the
// sentence or the one before: "In Minsk, officials protested. Poland's envoy there"; -1 for none.
func (r *Resolver) there(d *Document, s *syntax.Sentence, np int32) int32 {
	for i := s.Index; i >= s.Index-1 && i >= d.story.began(s.Index); i-- {
		t := d.Sentences[i]
		last := int32(len(t.NPs))
		if i == s.Index {
			last = np
		}
		for m := last - 1; m >= 0; m-- {
			if t.NPs[m].Prep != r.w.in && t.NPs[m].Prep != r.w.at && t.NPs[m].Prep != r.w.to {
				continue
			}
			if e := r.placeIn(d, t, m); e >= 0 {
				return e
			}
			if p := t.HeadPart(m); p != nil && p.Kind == syntax.PEntity && len(d.Refs[i][m].Actors) == 1 && d.Entities[d.Refs[i][m].Actors[0]].Type == model.State {
				return d.Refs[i][m].Actors[0]
			}
		}
	}
	return -1
}

// nameTail reads what follows the name after a title: "Foreign Minister Petar
// Ivanišin of Croatia", "President Lula (Brazil)", "Ambassador Kim to Japan".
func (r *Resolver) nameTail(d *Document, s *syntax.Sentence, np int32, o *Office) {
	if o.Owner < 0 && o.Kind == lexicon.Legislator && partyAndSeat(s, s.NPs[np].Last) {
		o.Owner = d.entity(r.lex.Index("USA"))
		return
	}
	if n := &s.NPs[np]; o.Owner < 0 && n.Prep == r.w.paren && n.Up >= 0 && s.Class(n.Up) == syntax.CState && s.NPs[n.Up].Last == n.First-1 {
		o.Owner, o.First = r.power(d, s, n.Up), s.NPs[n.Up].First // "Chile (President Ana Rios)"
		return
	}
	if e := r.forcesBehind(d, s, np); o.Owner < 0 && o.Kind == lexicon.Military && e >= 0 {
		if o.Owner = e; d.Entities[e].Type == model.Organization {
			o.Last = s.NPs[np+1].Last
		}
		return
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+3; m++ {
		n := &s.NPs[m]
		if s.Possesses(m) {
			continue // "Gen. Karim Said of | Syria's | Interior Ministry"
		}
		if n.Up != np {
			return
		}
		e := r.power(d, s, m)
		if e < 0 {
			return
		}
		if n.Prep == r.w.from && r.takenFrom(s, np) {
			return // "recalled Ambassador Rios from Peru"
		}
		if who := r.onePerson(d, s, np); n.Prep == r.w.from && who >= 0 && r.termState(d, who) >= 0 && r.termState(d, who) != e {
			return // "the speech by President Biden from Israel"
		}
		switch n.Prep {
		case r.w.of, r.w.from, r.w.paren:
			if o.Owner < 0 && (d.officeID(o) != "director" || o.body || d.Entities[e].Type == model.Organization) { // "director Jean Roy of France" may make films
				o.Owner, o.Last = e, n.Last
			}
		case r.w.to:
			if o.Kind == lexicon.Diplomat && o.Target < 0 && !r.movesTo(s, np) {
				o.Target, o.Last = e, n.Last
			}
		default:
			return
		}
	}
}

// forcesBehind are those of a state that stand behind a name and a comma: "Admiral Tom Hall, | U.S. Navy,"; -1 for none.
func (r *Resolver) forcesBehind(d *Document, s *syntax.Sentence, np int32) int32 {
	switch s.Doc.Of(int(s.NPs[np].Last - 1)) {
	case "USN", "USMC", "USAF": // letters belong to the name
		return d.entity(r.lex.Index("USA"))
	}
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].First != s.NPs[np].Last+1 || s.NPs[m].Prep != 0 || s.Doc.Tokens[s.NPs[np].Last].Kind != text.Comma {
		return -1
	}
	e := r.power(d, s, m)
	if e < 0 || d.Entities[e].Kind != "military" {
		return -1
	}
	return e
}

// town says whether a part names a town or a region, and no state nor the seat of its government.
func (r *Resolver) town(d *Document, p *syntax.Part) bool {
	if p.Kind != syntax.PEntity || p.Is(lexicon.State) || p.Is(lexicon.Demonym) {
		return false
	}
	lex := d.Tally.Pick(p.Senses, lexicon.Place)
	return lex >= 0 && r.lex.Entities[lex].Kind != "landmark"
}

// townIn is the id of the state in which the town or region is that a part names, "" for no town: "| Ohio | Senator X".
func (r *Resolver) townIn(d *Document, p *syntax.Part) string {
	if !r.town(d, p) {
		return ""
	}
	return r.lex.Entities[d.Tally.Pick(p.Senses, lexicon.Place)].State
}

// partyAndSeat says whether behind token i stand the party and the state for which an American
// sits in Congress: "Senator Rand Paul | (R-Kentucky)", "Sen. Chris Coons, D-Del.".
func partyAndSeat(s *syntax.Sentence, i int32) bool {
	if i+2 >= s.Last {
		return false
	}
	t := s.Doc.Tokens[i : i+3]
	if t[0].Kind != text.Open && t[0].Kind != text.Comma || !t[2].Joined || !t[2].Capital {
		return false
	}
	party := s.Doc.Of(int(i + 1))
	return party == "R" || party == "D" || party == "I"
}

// movesTo says whether a noun phrase is the object of a verb, with which "to"
// belongs: "transferred Ambassador Johnson to Thailand".
func (r *Resolver) movesTo(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	return c >= 0 && (s.Same(s.Clauses[c].Obj, np) || s.Same(s.Clauses[c].Obj2, np))
}

// bareOrg is the organization an unknown capitalised name before a title means.
func (r *Resolver) bareOrg(d *Document, s *syntax.Sentence, p *syntax.Part) int32 {
	return d.bodyCalled(s.Text(p.First, p.Last), "")
}

// bodyCalled is the organization of a name that no dictionary has, a new one with a kind
// where the article has not spoken of it.
func (d *Document) bodyCalled(name, kind string) int32 {
	name = strings.Join(strings.Fields(name), " ")
	key := strings.ToLower(name)
	if e, ok := d.register.body(key); ok {
		return e
	}
	e := d.add(Entity{Entity: model.Entity{ID: "org:" + Slug(name), Name: name, Type: model.Organization, Kind: kind}, Lex: -1, State: -1})
	d.register.enter(key, e)
	return e
}

// listedOwner finds the organization after a title and a comma, as lists of delegates
// have it, or right behind the title between commas: "Special Representative, U.S.
// Department of State", "Ana Rios, Senior Advisor, World Health Organization (WHO), said".
func (r *Resolver) listedOwner(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		if len(s.Clauses) > 0 && !(s.NPs[m].First == o.Last+1 && r.between(s, m) && !ofState(o.Kind)) {
			if s.NPs[m].First > o.Last+1 {
				return -1
			}
			continue
		}
		if s.NPs[m].Prep == 0 && o.Kind == lexicon.Diplomat && r.isMission(s, m) {
			if host := r.missionHost(d, s, m); host >= 0 {
				o.Target, o.Last = host, max(o.Last, s.NPs[m].Last) // "Chargé d'Affaires, U.S. Embassy Abuja", ", United States Mission to Poland"
				return r.ownerState(d, s, m)
			}
		}
		if e := r.power(d, s, m); e >= 0 && d.Entities[e].Type == model.Organization && s.NPs[m].Prep == 0 {
			o.Last = max(o.Last, s.NPs[m].Last)
			return e
		}
		if e := r.agency(d, s, m); e >= 0 && len(s.Clauses) == 0 {
			o.Last = max(o.Last, s.NPs[m].Last)
			return e
		}
	}
	return -1
}

// agency is whose a body is that a noun phrase after a comma names with its state:
// "Director, Peruvian Space Agency", "Director, U.S. Trade and Development Agency"; -1 for none.
func (r *Resolver) agency(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.First == s.First || s.Doc.Tokens[n.First-1].Kind != text.Comma || s.Class(np) == syntax.COffice {
		return -1
	}
	if e := r.power(d, s, np); e >= 0 && d.Entities[e].Type == model.Organization {
		return e // after "for Africa,"
	}
	last := np
	for s.NPs[last].Next >= 0 {
		last = s.NPs[last].Next
	}
	if w := s.HeadWord(last); s.NPs[last].Det != 0 || !s.Doc.Tokens[s.NPs[last].Last-1].Capital || !r.lex.Word(w).Is(lexicon.Organ) {
		return -1
	}
	return r.ownerState(d, s, np)
}

// between says whether a noun phrase stands between commas, brackets behind it aside.
func (r *Resolver) between(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.First <= s.First || n.Last >= s.Last || s.Doc.Tokens[n.First-1].Kind != text.Comma {
		return false
	}
	k := s.Doc.Tokens[n.Last].Kind
	return k == text.Comma || k == text.Open
}

// placeState is the id of the state in which the dictionaries put a place; "" for none, and for no place, -1.
func placeState(d *Document, place int32) string {
	if place < 0 || d.Entities[place].Lex < 0 {
		return ""
	}
	return d.lex.Entities[d.Entities[place].Lex].State
}

// Home is the id of the state that the dictionaries place an entity in; "" for
// none.
func (d *Document) Home(place int32) string { return placeState(d, place) }

// itsNational is whose officer somebody is of whom the nation before the title, at part k of a noun phrase, tells only where he
// comes from, since "its" stands before it: "The European Union opened talks. | Its Dutch chief negotiator"; -1 for nobody else's.
func (r *Resolver) itsNational(d *Document, s *syntax.Sentence, np, k, nation int32) int32 {
	n := &s.NPs[np]
	if p := &s.Parts[n.PFirst]; n.PossWord != r.w.its || p.Kind != syntax.PEntity || !p.Is(lexicon.Demonym) || n.PFirst >= k {
		return -1
	}
	ref := r.possessor(d, s, np)
	if len(ref.Actors) == 1 && ref.Actors[0] == nation && s.Index > 0 { // what is read already of the phrase itself
		before := d.Sentences[s.Index-1]
		if len(before.Clauses) == 0 || before.Clauses[0].Subj < 0 || before.Class(before.Clauses[0].Subj) != syntax.COrg {
			return -1
		}
		ref = d.Refs[before.Index][before.Clauses[0].Subj]
	}
	if len(ref.Actors) != 1 || ref.Actors[0] == nation || d.Entities[ref.Actors[0]].Type == model.Person {
		return -1
	}
	return ref.Actors[0]
}
