package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// promise is a title whose holder a text has not named yet: "Egypt's president
// said. Ismail Fahmy has kept his country out".
type promise struct {
	sentence  int
	until     int // the last sentence of it and those behind that only say "she" of the holder
	np, owner int32
	entry     int32 // Lexicon.Offices
	former    bool
	known     bool // it is one that is known: "the head of the agency"
	speaks    bool // many have it, and who it is speaks again: "A head of the agency says. Ana Rios told"
}

// promise notes a title without a name that is a subject, or stands behind "according to".
func (r *articleReader) promise(s *syntax.Sentence, np, owner, entry int32, former bool) {
	if owner >= 0 && r.Entities[owner].Kind == "ministry" && r.Entities[owner].State >= 0 {
		owner = r.Entities[owner].State // "A Russian Foreign Ministry spokesman said"
	}
	n := &s.NPs[np]
	headline := s.Heading && np == 0 && (len(s.NPs) == 1 || s.NPs[1].PossNP != 0) // "Moldovan president in Romania. Mircea Snegur met", not "Moldovan president's son"
	if s.Heading && !headline || n.Neg || r.presented(s, np) {
		return
	}
	if lead := &s.NPs[n.Lead]; !headline && lead.Prep != r.w.accordingTo && (lead.Clause < 0 || !s.Same(s.Clauses[lead.Clause].Subj, n.Lead)) {
		return
	}
	only, speaks := false, false
	kind := r.lex.Offices[entry].Kind
	known := headline || n.Det == r.w.the || n.PossNP >= 0 || n.PossWord != 0
	switch kind {
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Minister, lexicon.Royal:
		only = owner >= 0 && r.Entities[owner].Type == model.State && known && !former
	case lexicon.Spokesperson: // "a Hamas spokesman said", then "the spokesman, X"
		only = owner >= 0 && !former
	}
	if !only {
		o, ok := r.title(s, np, n.Head, n.PLast, "")
		if !ok || o.Group || o.Planned || !r.says(s, np) && (!known || former) {
			return
		}
		if owner < 0 {
			r.titleTail(s, np, &o)
			owner = o.Owner
		}
		if speaks = true; owner < 0 || kind == lexicon.HeadOfState && r.Entities[owner].Type == model.State {
			return // "a top Iraqi Shi'ite leader"
		}
	}
	r.officers.promise(promise{s.Index, s.Index, np, owner, entry, former, known, speaks})
	r.focus.unnamed = s.Index
}

// says says whether a noun phrase is the subject of what somebody says, or stands behind "according to".
func (r *sentenceReader) says(s *syntax.Sentence, np int32) bool {
	lead := s.NPs[np].Lead
	if s.NPs[lead].Prep == r.w.accordingTo {
		return true
	}
	c := s.NPs[lead].Clause
	return c >= 0 && s.Same(s.Clauses[c].Subj, lead) && r.verbOf(s, c).Does(lexicon.Speaks)
}

// promiseAll notes a title in the plural, of one in each of some states, whose holders may
// be named next in that order: "The foreign ministers of Chad and Niger met. Ali Musa and
// Sani Issa".
func (r *articleReader) promiseAll(s *syntax.Sentence, np int32, owners []int32, entry int32) {
	n := &s.NPs[np]
	if len(owners) < 2 || s.Heading || n.Neg || n.Det != r.w.the || n.Lead != np || n.Next >= 0 || n.Clause < 0 || s.Clauses[n.Clause].Subj != np {
		return
	}
	switch r.lex.Offices[entry].Kind {
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Minister, lexicon.Royal:
	default:
		return
	}
	r.officers.promised = r.officers.promised[:0]
	for _, e := range owners {
		if r.Entities[e].Type != model.State {
			r.officers.promised = r.officers.promised[:0]
			return
		}
		r.officers.promise(promise{s.Index, s.Index, -1, e, entry, false, true, false})
	}
}

// envoy is an ambassador a text has not named yet: "summoned Russia's ambassador to
// Canada. Ambassador Oleg Stepanov said".
type envoy struct {
	owner, target int32
	sentence      int
}

// noteEnvoy notes an ambassador without a name.
func (r *articleReader) noteEnvoy(s *syntax.Sentence, np int32) {
	n := &s.NPs[np]
	o, ok := r.title(s, np, n.Head, n.PLast, "")
	if !ok || o.Kind != lexicon.Diplomat {
		return
	}
	if r.titleTail(s, np, &o); o.Target < 0 && o.Owner >= 0 {
		o.Target = r.host(s, np, &o)
	}
	if o.Owner >= 0 {
		r.missions.envoy = envoy{o.Owner, o.Target, s.Index}
	}
	if o.Owner >= 0 && !n.Plural && r.summoned(s, np) {
		r.notePost(o.Owner, o.Target) // "expelled Peru's ambassador", named later
	}
}

// introduces says whether a reference names a person the article has not named
// before.
func (d *Document) introduces(ref *Ref) bool {
	if len(ref.Actors) != 1 || ref.Via != ByName || d.Entities[ref.Actors[0]].Type != model.Person {
		return false
	}
	return !d.focus.wasSeen(ref.Actors[0])
}

// keepPromise gives the person that noun phrase np introduces without a title,
// or with others in a list, the title the sentence before left without a name.
func (r *articleReader) keepPromise(s *syntax.Sentence, np int32) {
	count := len(r.officers.promised)
	if count == 0 || r.officers.promised[0].until != s.Index-1 {
		return
	}
	n := &s.NPs[np]
	lead := &s.NPs[n.Lead]
	list := slices.DeleteFunc(r.members(s, n.Lead), func(m int32) bool { // "Lowe and her Polish counterpart, Adam Zak,"
		if office := s.NPs[m].Appos; office >= 0 {
			m = office
		}
		p := s.HeadPart(m)
		return s.NPs[m].PossWord != 0 && p != nil && r.isColleague(s, p)
	})
	if len(list) != count || n.Quoted || n.PossNP >= 0 || r.described(s, n) || n.Appos >= 0 || n.Apposed || lead.Prep != 0 || lead.Clause < 0 {
		return
	}
	if c := &s.Clauses[lead.Clause]; c.Kind == syntax.Complement || !s.Same(c.Subj, n.Lead) && (count < 2 || !s.Same(c.Obj, n.Lead)) {
		return
	}
	for i := range s.Clauses { // "Steve Witkoff, who is America's envoy,"
		if c := &s.Clauses[i]; s.Verbs[c.Verb].Copula && s.Same(c.Subj, np) && c.Obj >= 0 && s.Class(c.Obj) == syntax.COffice {
			return
		}
	}
	p := r.officers.promised[slices.Index(list, np)]
	if p.speaks && !p.known && !r.says(s, np) {
		return
	}
	person := r.Refs[s.Index][np].Actors[0]
	if len(r.Entities[person].tokens) < 2 && !strings.Contains(r.Entities[person].Name, ".") { // but "S.M. Krishna"
		return
	}
	if st := r.termState(person); st >= 0 && st != p.owner {
		return
	}
	entry := &r.lex.Offices[p.entry]
	r.hold(Office{Person: person, Owner: p.owner, Target: -1, entry: p.entry, chief: -1, Clause: -1, Role: entry.Name, Kind: entry.Kind, Former: p.former, Guess: true,
		Sentence: s.Index, First: n.First, Last: n.Last, Rule: "title.delayed"})
	if p.np < 0 {
		return // one of several
	}
	r.Refs[p.sentence][p.np] = refTo(person, ByOffice)
	r.followed(r.Sentences[p.sentence], p.np, person)
	for i := p.sentence + 1; i <= p.until; i++ {
		r.followed(r.Sentences[i], -1, person)
	}
}

// promisedBy is whose the office is that the sentence before told of without a name, where
// a title with "the" means it: "Chad's foreign minister said. The minister, Karim Bello,", or says
// more of which it is: "a Chadian minister said. Foreign Minister Karim Bello told"; -1 for none.
func (r *articleReader) promisedBy(s *syntax.Sentence, np int32, o *Office) int32 {
	the := s.NPs[np].Det == r.w.the
	for _, p := range r.officers.promised {
		kind := r.lex.Offices[p.entry].Kind
		if again := p.entry == o.entry || kind == o.Kind && (r.officeID(o) == "minister" || kind == lexicon.Minister && r.post(p.entry) == "") || rules(kind) && r.callsOffice(o, p.entry); p.until == s.Index-1 && (the && again || p.speaks && r.says(s, np) && (again || o.Kind == lexicon.Military && (kind == o.Kind || kind == lexicon.BodyHead))) {
			return p.owner
		}
	}
	if !the {
		return -1
	}
	return r.spokenFor(s, o)
}

// spokenFor is the state of the one whose spokesman, not named in the sentence before, is now "the
// spokesman, X": "a spokesman for President Vera said. The spokesman, Luis Rios,"; -1 for none.
func (r *articleReader) spokenFor(s *syntax.Sentence, o *Office) int32 {
	if o.Kind != lexicon.Spokesperson || s.Index == 0 {
		return -1
	}
	t := r.Sentences[s.Index-1]
	for m := range t.NPs {
		p := t.HeadPart(int32(m))
		if p == nil || p.Kind != syntax.POffice || p.Plural || r.lex.Offices[p.Ref].Kind != o.Kind || t.NPs[m].Apposed || t.NPs[m].Appos >= 0 {
			continue
		}
		chief := t.NPs[m].PossNP
		if x := m + 1; chief < 0 && x < len(t.NPs) && t.NPs[x].Up == int32(m) && (t.NPs[x].Prep == r.w.for_ || t.NPs[x].Prep == r.w.of) {
			chief = int32(x)
		}
		if chief >= 0 {
			if e := r.onePerson(t, chief); e >= 0 {
				return r.Entities[e].State
			}
		}
	}
	return -1
}

// described says whether a name has words before it that are no form of address:
// "State MP X".
func (r *sentenceReader) described(s *syntax.Sentence, n *syntax.NP) bool {
	for k := n.PFirst; k < n.Head; k++ {
		if s.Parts[k].Kind != syntax.PHonorific {
			return true
		}
	}
	return false
}

// compatriot is the person meant by "the Norwegian": the one of that state
// spoken of last; -1 for none.
func (d *Document) compatriot(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	if d.lex.Word(n.Det).Text != "the" || n.PLast-n.PFirst != 1 || n.Next >= 0 || n.Lead != np || !part.Is(lexicon.Demonym) || part.Is(lexicon.State) || !singularDemonym(s.Text(part.First, part.Last)) {
		return -1
	}
	state := d.Tally.Pick(part.Senses, lexicon.Demonym)
	for i := len(d.focus.persons) - 1; i >= 0; i-- {
		if st := d.Entities[d.focus.persons[i]].State; st >= 0 && d.Entities[st].Lex == state {
			return d.focus.persons[i]
		}
	}
	return -1
}

// singularDemonym says whether a demonym names one of its people: "Norwegian",
// not "French" or "Chinese".
func singularDemonym(word string) bool {
	if len(word) < 4 {
		return false
	}
	switch word[len(word)-2:] {
	case "an", "ni", "qi", "ti", "ne", "de", "le", "nn", "rk", "on":
		return true
	}
	return false
}
