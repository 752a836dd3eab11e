package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// ledBody is the organization that the dictionaries know the head of one from, or that of an
// officer named before in the same list, or his state: "Secretary-General Ban", "Federica
// Mogherini and Commissioner Stylianides"; -1 for none.
func (r *articleReader) ledBody(s *syntax.Sentence, np int32, o *Office) int32 {
	before, served := r.listedBefore(s, np), r.servedBefore(o)
	e := r.termState(o.Person)
	switch {
	case e < 0 && o.nation == 0 && r.Tally.UnitedNations() && r.officeID(o) == "deputy-secretary-general":
		return r.entity(r.lex.Index("org:united-nations"))
	case e < 0 && o.nation == 0 && r.officeID(o) == "secretary-general":
		return r.mainBody()
	case e >= 0 && o.nation == 0 && r.Entities[e].Type == model.State && r.heldOffice(o, e) && r.spokenOf(e):
		return e // "General Secretary To Lam" in an article about Vietnam
	case e >= 0 && (r.Entities[e].Type == model.Organization || e+1 == o.nation):
		return e // "Soviet Secretary-General Leonid Brezhnev" was the leader there
	case o.nation > 0:
		return -1
	case served >= 0:
		return served // "Mr. Sullivan and Director Wang", China's minister before
	case before >= 0 && r.canHave(o, r.Entities[before].State):
		return r.Entities[before].State
	case before >= 0 && r.officeID(o) == "commissioner":
		if e = r.termState(before); e >= 0 && r.Entities[e].Type == model.Organization {
			return e
		}
	}
	return -1
}

// heldOffice says whether the dictionaries have a person in an office of a state by its name.
func (r *articleReader) heldOffice(o *Office, state int32) bool {
	return slices.ContainsFunc(r.lex.Entities[r.Entities[o.Person].Lex].Terms, func(t lexicon.Term) bool {
		return t.Of == r.Entities[state].ID && strings.EqualFold(t.Office, o.Role)
	})
}

// unspoken says whether a title is that of a leader whom the dictionaries know, of a state
// of which an article does not speak: "President Biden", where America is not named.
func (r *articleReader) unspoken(o *Office) bool {
	if o.Person < 0 || o.Kind == lexicon.BodyHead || r.Entities[o.Person].State >= 0 {
		return false
	}
	st := r.termState(o.Person)
	if st < 0 || r.Entities[st].Type != model.State {
		return false
	}
	return !r.spokenOf(st) && !r.knownAs(o.Person, o) && !(o.entry >= 0 && r.lex.Offices[o.entry].Only == r.Entities[st].ID) && !r.inOffice(o.Person, o)
}

// onlyWith is the one state or organization that has an office; -1 for none. "Foreign
// secretary" is Britain's where the article speaks of Britain or of nobody else who has one.
func (r *articleReader) onlyWith(s *syntax.Sentence, np int32, o *Office) int32 {
	if o.entry < 0 {
		return -1
	}
	only := r.lex.Index(r.lex.Offices[o.entry].Only)
	switch id := r.officeID(o); {
	case id == "secretary-of-state" && r.cardinal(s, np, o.Person):
		return r.entity(r.lex.Index("VAT")) // "Cardinal Parolin, Secretary of State"
	case id == "secretary-of-state" && o.Person >= 0 && r.servedBefore(o) >= 0 && !r.knownAs(o.Person, o):
		return r.servedBefore(o) // "the Vatican's head of government, Secretary of State X"
	case id == "second-lady" && r.Tally.Times(only) == 0 && len(r.Tally.MostNamed()) > 0:
		return -1 // of Brazil, in an article about that
	case only < 0, id == "secretary-of-state" && o.Last < s.Last && s.Words[o.Last] == r.w.for_: // "Secretary of State for Defence": Britain's
		return -1
	case id == "foreign-secretary" && o.Person >= 0 && r.Entities[o.Person].Lex >= 0 && r.termState(o.Person) != r.entity(only):
		return -1 // "Foreign Secretary Alicia Bárcena", whom the dictionaries know as Mexico's
	case id == "foreign-secretary" && r.Tally.Times(only) == 0:
		for lex, n := range r.Tally.Counts() {
			if n > 0 && r.hasForeignSecretary(lex) {
				return -1
			}
		}
	}
	return r.entity(only)
}

// cardinal says whether a person is called a cardinal before his name, which stands at noun phrase np
// or right before.
func (r *articleReader) cardinal(s *syntax.Sentence, np, person int32) bool {
	for m := max(np-1, 0); m <= np; m++ {
		for k := s.NPs[m].PFirst; k < s.NPs[m].Head; k++ {
			if p := &s.Parts[k]; p.Kind == syntax.POffice && r.lex.Offices[p.Ref].ID == "cardinal" && person >= 0 && r.onePerson(s, m) == person {
				return true
			}
		}
	}
	return false
}

// americanTitle is the United States, where an article speaks of them, for a legislator's
// title as American papers write it: "Sen.", "Rep.", "House Speaker", "Republican Senator"; -1 for others.
func (r *articleReader) americanTitle(o *Office) int32 {
	i := r.lex.Index("USA")
	if r.Tally.Times(i) == 0 && !r.Tally.NamesBodyOf(i) && !r.spokenOf(r.entity(i)) {
		return -1
	}
	if o.Kind == lexicon.Legislator && (strings.HasPrefix(o.Role, "Sen.") || strings.HasPrefix(o.Role, "Rep.") || strings.HasPrefix(o.Role, "House Speaker") || strings.HasPrefix(o.Role, "Speaker of the House")) {
		return r.entity(i)
	}
	role := strings.ToLower(o.Role)
	if party := strings.Contains(role, "republican ") || strings.Contains(role, "democrat"); party && (o.Kind == lexicon.Legislator || r.officeID(o) == "representative") && !strings.Contains(role, "state ") {
		return r.entity(i)
	}
	for _, post := range [...]string{"assistant to the president", "advisor to the president", "counselor to the president", "national security advisor", "white house"} {
		if strings.Contains(role, post) {
			return r.entity(i)
		}
	}
	return -1
}

// atHead says whether an office is at the head of a state's forces or parliament, and the
// state that stands around it may be meant.
func (r *articleReader) atHead(s *syntax.Sentence, np int32, o *Office) bool {
	return o.Rule == "title.apposition" && s.NPs[np].Det == r.w.the && r.oneOfState(s, np, o) || (o.Rule == "title.before" || o.Clause >= 0) && r.commands(o)
}

// crowdLeads says whether a leader is "theirs" of people who are no state: "Protesters
// cheered, and their leader, X,".
func (r *articleReader) crowdLeads(s *syntax.Sentence, o *Office) bool {
	if r.officeID(o) != "leader" || o.First >= s.Last || s.Words[o.First] != r.w.their {
		return false
	}
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; cl.Kind == syntax.Main && cl.Subj >= 0 && s.NPs[cl.Subj].Last <= o.First {
			return s.NPs[cl.Subj].Plural && len(r.Refs[s.Index][cl.Subj].Actors) == 0
		}
	}
	return false
}

// ofBreakaway says whether an office is one of a territory without a name that is no
// state's: "the leader of the breakaway republic".
func (r *sentenceReader) ofBreakaway(s *syntax.Sentence, o *Office) bool {
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.of || n.First < o.Last || n.First > o.Last+1 {
			continue
		}
		for k := n.PFirst; k < n.Head; k++ {
			if r.lex.Word(s.Words[s.Parts[k].First]).Has(lexicon.Breakaway) {
				return true
			}
		}
	}
	return false
}

// hasForeignSecretary says whether a state other than Britain calls the head of its
// foreign ministry, or its minister, so.
func (r *sentenceReader) hasForeignSecretary(lex int32) bool {
	switch r.lex.Entities[lex].ID {
	case "IND", "PAK", "BGD", "LKA", "NPL", "PHL", "MEX", "KEN", "MDV":
		return true
	}
	return false
}

// namelessTitle says whether no name stands before the title in a noun phrase.
func namelessTitle(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast && s.Parts[k].Kind != syntax.POffice; k++ {
		if kind := s.Parts[k].Kind; kind == syntax.PName || kind == syntax.PEntity {
			return false
		}
	}
	return n.PossNP < 0
}

// secretaryState is the state of a title that only some states have: "Secretary
// Rubio", "Secretary of Commerce Pritzker", "Secretary of State for Defence
// Wallace"; -1 for none.
func (r *articleReader) secretaryState(s *syntax.Sentence, np int32, o *Office) int32 {
	role := strings.ToLower(o.Role)
	switch {
	case strings.HasPrefix(role, "secretary of state for"), role == "secretary of state" && o.Last < s.Last && s.Words[o.Last] == r.w.for_:
		if i := r.lex.Index("GBR"); i >= 0 {
			return r.entity(i)
		}
	case r.officeID(o) == "secretary" && hasTitle(s, np), strings.HasPrefix(role, "secretary of ") && officeKinds[o.Kind]:
		if e := r.secretaryBefore(s, np); e >= 0 {
			return e
		}
		return r.secretaries()
	}
	return -1
}

// courtOf is the court of several states named last, for a prosecutor named without
// one; -1 for none.
func (d *Document) courtOf(o *Office) int32 {
	if d.officeID(o) != "prosecutor" {
		return -1
	}
	for i := len(d.focus.orgs) - 1; i >= 0; i-- {
		if e := &d.Entities[d.focus.orgs[i]]; e.Kind == "court" {
			if e.State < 0 {
				return d.focus.orgs[i]
			}
			return -1
		}
	}
	return -1
}

// secretaries is the state that calls its ministers so, of which the article
// speaks most: "Secretary Rubio"; -1 for none.
func (r *articleReader) secretaries() int32 {
	best, most := int32(-1), 0
	for _, id := range secretaryStates {
		if lex := r.lex.Index(id); r.Tally.Times(lex) > most {
			best, most = lex, r.Tally.Times(lex)
		}
	}
	if best < 0 {
		return -1
	}
	return r.entity(best)
}

// knownAs says whether the dictionaries know a person by the same office: "Secretary of State John Foster
// Dulles", "President Biden", "National Security Advisor Jake Sullivan".
func (r *articleReader) knownAs(e int32, o *Office) bool {
	x := &r.Entities[e]
	if e != o.Person || x.Lex < 0 || o.entry < 0 {
		return false
	}
	entry := &r.lex.Offices[o.entry]
	return slices.ContainsFunc(r.lex.Entities[x.Lex].Terms, func(t lexicon.Term) bool {
		return (strings.EqualFold(t.Office, o.Role) || sameOffice(t.Office, entry.Name)) && (entry.Only != "" || r.Tally.Published() == "" || t.At(r.Tally.Published()))
	})
}

// inOffice says whether the dictionaries know a person to have held the very office when
// the article was written: "President Biden" of 2023.
func (r *articleReader) inOffice(e int32, o *Office) bool {
	x := &r.Entities[e]
	if e != o.Person || x.Lex < 0 || r.Tally.Published() == "" || o.Kind != lexicon.HeadOfState && o.Kind != lexicon.HeadOfGovernment {
		return false
	}
	return slices.ContainsFunc(r.lex.Entities[x.Lex].Terms, func(t lexicon.Term) bool {
		return (strings.EqualFold(t.Office, o.Role) || o.entry >= 0 && sameOffice(t.Office, r.lex.Offices[o.entry].Name)) && t.At(r.Tally.Published())
	})
}

// sameOffice says whether two titles are of one office: a premier is a prime minister.
func sameOffice(a, b string) bool {
	const premier, minister = "premier", "prime minister"
	return a == b || a == premier && b == minister || a == minister && b == premier
}

// chamber says whether a noun phrase is a parliament that is not said whose it is.
func (r *sentenceReader) chamber(s *syntax.Sentence, np int32) bool {
	return r.lex.Word(s.HeadWord(np)).Is(lexicon.Chamber) && s.NPs[np].Det == r.w.the && s.NPs[np].PossNP < 0
}

// commands says whether an office is at the head of a state's forces: "army commander",
// "chief of the general staff".
func (d *Document) commands(o *Office) bool {
	switch word, _, _ := strings.Cut(strings.ToLower(o.Role), " "); word {
	case "army", "navy", "military", "armed":
		return o.Kind == lexicon.Military
	}
	return d.officeID(o) == "chief-of-the-general-staff"
}

// oneOfState says whether a state has a title once, and no body or town has it: "the
// army chief", "the speaker of parliament".
func (r *sentenceReader) oneOfState(s *syntax.Sentence, np int32, o *Office) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ { // "the army chief"
		p := &s.Parts[k]
		if p.Kind != syntax.PNoun || r.lex.Head(s.Words[p.Last-1])&lexicon.Agent == 0 {
			return false
		}
	}
	return o.Kind == lexicon.Military || o.Kind == lexicon.Legislator || n.Head > n.PFirst
}

// throneNamed is the one state an article names that has or had somebody of a
// title: "Oman played a part, and we thank Sultan Haytham"; -1 for none or several.
func (r *articleReader) throneNamed(title string) int32 {
	return r.onlyNamed(func(lex int32) bool { return slices.Contains(r.thrones[title], r.lex.Entities[lex].ID) })
}

// onlyNamed is the one state an article names of those that fit; -1 for none or several.
func (d *Document) onlyNamed(fits func(lex int32) bool) int32 {
	one := int32(-1)
	for lex, n := range d.Tally.Counts() {
		if n == 0 || !fits(lex) {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = lex
	}
	if one < 0 {
		return -1
	}
	return d.entity(one)
}

// post names the office of a state that one person holds at a time, "" for one
// that several do.
func (r *sentenceReader) post(entry int32) string {
	e := &r.lex.Offices[entry]
	switch e.Kind {
	case lexicon.HeadOfState, lexicon.HeadOfGovernment:
		return e.ID
	case lexicon.Minister:
		switch e.ID {
		case "foreign-secretary", "secretary-of-state":
			return "foreign-minister"
		case "minister", "cabinet-minister", "minister-of-state", "junior-minister":
			return ""
		}
		return e.ID
	}
	return ""
}

// duty is the post that an office is, read from the words behind the title too: "Minister
// of Foreign Affairs".
func (r *articleReader) duty(o *Office) string {
	post := r.post(o.entry)
	if post != "" || r.officeID(o) != "minister" || deputy(o.Role) {
		return post
	}
	s := r.Sentences[o.Sentence]
	if words := strings.ToLower(s.Text(o.First, min(o.First+9, s.Last))); strings.Contains(words, "of foreign affairs") || strings.Contains(words, "for foreign affairs") {
		return "foreign-minister"
	}
	return ""
}

func (r *sentenceReader) hasOffice(o *Office, state string) bool {
	return o.entry < 0 || o.Kind == lexicon.Diplomat || !slices.Contains(r.lex.Offices[o.entry].Never, state)
}

// isDiplomat says whether a noun phrase names a diplomat's office.
func (r *sentenceReader) isDiplomat(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	return p != nil && p.Kind == syntax.POffice && r.lex.Offices[p.Ref].Kind == lexicon.Diplomat
}

// servesRebels says whether noun phrase np, or the apposition of a name or the name it belongs to, tells that somebody is of
// those who fight their state: "Gen. X, head of the rebels' delegation", "X, chief negotiator for the rebels".
func (r *sentenceReader) servesRebels(s *syntax.Sentence, np int32) bool {
	title := np
	if a := s.NPs[np].Appos; a >= 0 {
		title = a
	}
	m := behind(s, title, r.w.of, r.w.for_)
	if x := title + 2; x < int32(len(s.NPs)) && s.NPs[x].PossNP == title+1 && s.NPs[x].Up == title && s.NPs[x].Prep == r.w.of {
		m = title + 1 // "head of | the rebels' | delegation"
	}
	return m >= 0 && s.Class(m) == syntax.CNoun && r.lex.Word(s.HeadWord(m)).Is(lexicon.Rebel)
}
