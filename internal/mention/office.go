package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// officeKinds are the kinds of titles by which one represents a state or an
// organization; sure says which of them a state can be supplied for from the
// context.
var officeKinds = map[string]bool{
	"head-of-state": true, "head-of-government": true, "royal": true, "minister": true,
	"diplomat": false, "legislator": false, "military": false, "official": false, "spokesperson": false,
	"org-head": false, "judge": false, "company": false, "party": false, "cleric": false,
}

// offices reads the titles around a person's name.
func (r *Resolver) offices(d *Document, s *syntax.Sentence, np int32) {
	ref := &d.Refs[s.Index][np]
	part := s.HeadPart(np)
	if part == nil || len(ref.Actors) != 1 || part.Kind != syntax.PName && part.Kind != syntax.PEntity {
		return
	}
	person := ref.Actors[0]
	if d.Entities[person].Type != model.Person {
		return
	}
	n := &s.NPs[np]
	found := false
	// Before the name: "Russian President Vladimir Putin".
	office := int32(-1)
	for k := n.PFirst; k < n.Head; k++ {
		if s.Parts[k].Kind == syntax.POffice {
			office = k
		}
	}
	if office >= 0 {
		found = r.office(d, s, np, person, office, n.Head, "title.before") || found
	}
	// After it, or before it with a comma or a preposition between.
	for a, i := n.Appos, 0; a >= 0 && i < 4; a, i = s.NPs[a].Appos, i+1 {
		for _, m := range r.members(s, a) {
			if p := s.HeadPart(m); p != nil && p.Kind == syntax.POffice {
				found = r.office(d, s, m, person, s.NPs[m].Head, s.NPs[m].PLast, "title.apposition") || found
			}
		}
	}
	if found {
		return
	}
	if r.counterpart(d, s, np, person) {
		return
	}
	// "North Korea's Kim Jong Un", "Kim Jong Un of North Korea", "Lula (Brazil)".
	owner, last := int32(-1), n.Last
	if n.PossNP >= 0 {
		pr := &d.Refs[s.Index][n.PossNP]
		if len(pr.Actors) == 1 && d.Entities[pr.Actors[0]].Type == model.State && pr.Via == ByName {
			owner = pr.Actors[0]
		}
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+1 && owner < 0; m++ {
		o := &s.NPs[m]
		if o.Up != np || o.Prep != r.w.of && o.Prep != r.w.paren && o.Prep != r.w.from {
			continue
		}
		if p := s.HeadPart(m); p != nil && p.Kind == syntax.PEntity && o.PFirst == o.Head {
			if lex := d.pick(p.Senses, lexicon.State); lex >= 0 {
				owner, last = d.entity(lex), o.Last
			}
		}
	}
	for k := n.PFirst; k < n.Head && owner < 0; k++ { // "Russian Vladimir Putin" is no office
		if s.Parts[k].Kind == syntax.PHonorific {
			return
		}
	}
	if owner >= 0 {
		d.hold(Office{Person: person, Owner: owner, Target: -1, Kind: "", Sentence: s.Index, First: n.First, Last: last, Rule: "title.of"})
	}
}

func (r *Resolver) members(s *syntax.Sentence, np int32) []int32 {
	if s.NPs[np].Next < 0 {
		return []int32{np}
	}
	var out []int32
	for i, n := np, 0; i >= 0 && n < 16; i, n = s.NPs[i].Next, n+1 {
		out = append(out, i)
	}
	return out
}

// hold enters an office.
func (d *Document) hold(o Office) {
	d.Offices = append(d.Offices, o)
	p := &d.Entities[o.Person]
	if o.Owner < 0 {
		return // an envoy whose sender is not named
	}
	owner := &d.Entities[o.Owner]
	st := o.Owner
	if owner.Type != model.State {
		st = owner.State
	}
	if st >= 0 && (p.State < 0 || !o.Former && !o.Guess) {
		p.State = st
	}
	if !o.Former && (o.Kind == "head-of-state" || o.Kind == "head-of-government" || o.Kind == "royal" && isSovereign(o.Role)) && owner.Type == model.State && !deputy(o.Role) {
		p.Leader = true
	}
	if o.Role != "" {
		p.Title = o.Role
	}
}

func isSovereign(role string) bool {
	role = strings.ToLower(role)
	for _, w := range [...]string{"king", "queen", "emperor", "sultan", "emir", "kaiser", "tsar", "czar", "shah", "grand duke"} {
		if strings.HasPrefix(role, w) {
			return true
		}
	}
	return false
}

func deputy(role string) bool {
	role = strings.ToLower(role)
	return strings.Contains(role, "vice") || strings.Contains(role, "deputy")
}

// office reads the title that is part k of a noun phrase, with whose it is; end
// is the part where the title ends.
func (r *Resolver) office(d *Document, s *syntax.Sentence, np, person, k, end int32, rule string) bool {
	n := &s.NPs[np]
	entry := &r.lex.Offices[s.Parts[k].Ref]
	guess, ok := officeKinds[entry.Kind]
	if !ok {
		return false
	}
	o := Office{Person: person, Owner: -1, Target: -1, Kind: entry.Kind, Sentence: s.Index, First: n.First, Last: n.Last, Rule: rule}
	// The role runs from the last owner to the title's end.
	first := s.Parts[k].First
	for j := k - 1; j >= n.PFirst; j-- {
		p := &s.Parts[j]
		if p.Kind == syntax.PEntity || p.Last < first {
			break
		}
		first = p.First
	}
	o.Role = s.Text(first, s.Parts[end-1].Last)
	if end < n.PLast || s.Parts[end-1].Kind == syntax.PHonorific {
		o.Role = s.Text(first, s.Parts[k].Last)
	}
	r.modifiers(s, n.First, s.Parts[k].Last, &o)
	org := int32(-1)
	for j := n.PFirst; j < k; j++ {
		p := &s.Parts[j]
		switch p.Kind {
		case syntax.PEntity:
			if lex := d.pick(p.Senses, lexicon.Demonym, lexicon.State, lexicon.Metonym); lex >= 0 {
				o.Owner = d.entity(lex)
			} else if lex := d.pick(p.Senses, lexicon.Org, lexicon.Bloc); lex >= 0 {
				org = d.entity(lex)
			}
		case syntax.PName:
			if r.lex.Head(s.Words[p.Last-1])&lexicon.OrgHead != 0 {
				org = r.bareOrg(d, s, p)
			} else if p.Last-p.First == 1 {
				if e, ok := d.unknown[strings.ToLower(s.Text(p.First, p.Last))]; ok {
					org = e
				}
			}
		}
	}
	if o.Owner < 0 && n.PossNP >= 0 {
		pr := &d.Refs[s.Index][n.PossNP]
		if st := d.stateOf(pr); st >= 0 {
			o.Owner = st
		} else if len(pr.Actors) > 0 && d.Entities[pr.Actors[0]].Type == model.Organization {
			org = pr.Actors[0]
		}
	}
	if o.Owner < 0 && n.PossWord != 0 {
		o.Owner = r.possessiveState(d, s, np)
		if n.PossWord == r.w.my && o.Owner < 0 && d.Speaker >= 0 {
			o.Owner = d.Entities[d.Speaker].State
		}
	}
	if o.Owner < 0 {
		o.Owner = org
		org = -1
	}
	r.officeTail(d, s, np, &o)
	if o.Owner < 0 && org >= 0 {
		o.Owner = org
	}
	if o.Owner < 0 { // "Special Representative, U.S. Department of State"
		o.Owner = r.listedOwner(d, s, np, &o)
	}
	if o.Owner < 0 && (guess || entry.Kind == "diplomat" || entry.Kind == "official" || entry.Kind == "legislator" || entry.Kind == "military") {
		o.Guess = true
		o.Owner = r.guessOwner(d, s, np, person, guess, o.Target)
	}
	if o.Owner < 0 && entry.Kind == "diplomat" && o.Target >= 0 {
		d.hold(o)
		return true
	}
	if o.Owner < 0 || o.Owner == person {
		return false
	}
	if d.Entities[o.Owner].Type == model.Bloc || d.Entities[o.Owner].Type == model.Person || d.Entities[o.Owner].Type == model.Event {
		return false
	}
	if owner := &d.Entities[o.Owner]; owner.Type == model.Organization && owner.State >= 0 && national(owner) {
		o.Owner = owner.State // a national body: its officers represent the state
	}
	if o.Target == o.Owner {
		o.Target = -1
	}
	also := o.also
	o.also = nil
	d.hold(o)
	for _, a := range also {
		a.Owner, a.Former, a.Guess, a.also = o.Owner, o.Former, o.Guess, nil
		d.hold(a)
	}
	return true
}

// national says whether an organization of a state acts for it: a ministry,
// not a party, a company or a militia.
func national(e *Entity) bool {
	switch e.Kind {
	case "armed", "party", "company", "ngo":
		return false
	}
	return true
}

// bareOrg is the organization an unknown capitalised name before a title means.
func (r *Resolver) bareOrg(d *Document, s *syntax.Sentence, p *syntax.Part) int32 {
	name := strings.Join(strings.Fields(s.Text(p.First, p.Last)), " ")
	key := strings.ToLower(name)
	if e, ok := d.unknown[key]; ok {
		return e
	}
	e := d.add(Entity{Entity: model.Entity{ID: "org:" + Slug(name), Name: name, Type: model.Organization}, Lex: -1, State: -1})
	d.unknown[key] = e
	return e
}

// modifiers reads former, then, acting, -elect around a title.
func (r *Resolver) modifiers(s *syntax.Sentence, first, last int32, o *Office) {
	for i := first; i < last+2 && i < s.Last; i++ {
		switch r.lex.Word(s.Words[i]).Text {
		case "former", "ex", "then", "late", "erstwhile", "onetime", "ousted", "deposed", "previous", "retired":
			if i < last {
				o.Former = true
			}
		case "elect", "designate", "nominee":
			if s.Doc.Tokens[i].Joined || i < last || r.lex.Word(s.Words[i]).Text != "elect" {
				o.Planned = true
			}
		}
	}
}

// officeTail reads what follows a title: "of Slovakia", "to Italy, San Marino
// and Myanmar", "for Political Affairs at the United Nations".
func (r *Resolver) officeTail(d *Document, s *syntax.Sentence, np int32, o *Office) {
	diplomat := o.Kind == "diplomat"
	inChain := map[int32]bool{np: true}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+8; m++ {
		n := &s.NPs[m]
		if !inChain[n.Up] || n.Prep == 0 {
			if n.PossNP >= 0 || s.NPs[m].Lead != m {
				continue
			}
			if m > np+1 || n.Up < 0 {
				// a possessor of the next noun phrase is numbered before it
				if m+1 < int32(len(s.NPs)) && s.NPs[m+1].PossNP == m {
					continue
				}
			}
			break
		}
		inChain[m] = true
		e := r.power(d, s, m)
		switch n.Prep {
		case r.w.of:
			if e >= 0 && o.Owner < 0 {
				o.Owner = e
				o.Last = n.Last
			}
		case r.w.to:
			if diplomat {
				if e >= 0 && o.Target < 0 && d.Entities[e].Type != model.Person {
					o.Target = e
					o.Last = max(o.Last, n.Last)
					for x, i := s.NPs[m].Next, 0; x >= 0 && i < 12; x, i = s.NPs[x].Next, i+1 { // a list of posts
						if t := r.power(d, s, x); t >= 0 {
							also := *o
							also.Target, also.Last = t, s.NPs[x].Last
							o.also = append(o.also, also)
						}
					}
				}
			}
		case r.w.for_, r.w.at, r.w.in, r.w.with, r.w.from:
			if e < 0 {
				break
			}
			if diplomat && (n.Prep == r.w.in || n.Prep == r.w.at) && o.Target < 0 {
				if n.Lead == m {
					o.Target = e
				}
			} else if o.Owner < 0 && !(diplomat && n.Prep == r.w.for_) && (n.Prep != r.w.in || d.Entities[e].Type == model.State) {
				o.Owner = e
				o.Last = n.Last
			}
		}
	}
}

// power is the one state or organization a noun phrase stands for, or whose
// person or capital it names; -1 for none.
func (r *Resolver) power(d *Document, s *syntax.Sentence, np int32) int32 {
	if int(np) >= len(d.Refs[s.Index]) {
		return -1
	}
	ref := d.Refs[s.Index][np]
	if len(ref.Actors) == 0 && ref.Place < 0 {
		ref = r.resolve(d, s, np) // it comes later in the sentence
	}
	if len(ref.Actors) == 1 {
		e := ref.Actors[0]
		switch d.Entities[e].Type {
		case model.State, model.Organization:
			return e
		case model.Person:
			return d.Entities[e].State
		}
	}
	return -1
}

// listedOwner finds the organization after a title and a comma, as lists of
// delegates have it: "Special Representative, U.S. Department of State".
func (r *Resolver) listedOwner(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	if len(s.Clauses) > 0 {
		return -1
	}
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		if e := r.power(d, s, m); e >= 0 && d.Entities[e].Type == model.Organization && s.NPs[m].Prep == 0 {
			o.Last = max(o.Last, s.NPs[m].Last)
			return e
		}
	}
	return -1
}

// guessOwner supplies the state of a title that names none: the person's own,
// the one the dictionaries know, or the one the article is in.
func (r *Resolver) guessOwner(d *Document, s *syntax.Sentence, np, person int32, sure bool, target int32) int32 {
	if st := d.Entities[person].State; st >= 0 {
		return st
	}
	if st := r.termState(d, person); st >= 0 {
		return st
	}
	// "Israeli prime minister Benjamin Netanyahu and energy minister Yuval Steinitz"
	if lead := s.NPs[np].Lead; lead != np {
		prev := lead
		for i := 0; s.NPs[prev].Next >= 0 && s.NPs[prev].Next != np && i < 64; i++ {
			prev = s.NPs[prev].Next
		}
		if e := r.onePerson(d, s, prev); e >= 0 && d.Entities[e].State >= 0 {
			return d.Entities[e].State
		}
	}
	if !sure {
		return -1
	}
	// The state named nearest before, in this sentence first.
	for m := np - 1; m >= 0; m-- {
		n := &s.NPs[m]
		ref := &d.Refs[s.Index][m]
		if n.Prep == r.w.in || n.Prep == r.w.to || n.PossNP >= 0 {
			if len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.State {
				return ref.Actors[0]
			}
			if ref.Place >= 0 {
				if i := r.lex.Index(placeState(d, ref.Place)); i >= 0 {
					return d.entity(i)
				}
			}
		}
	}
	return d.mainState()
}

// mainState is the state an article speaks of much more than of any other; -1
// for none. What it has read so far counts, and every name once.
func (d *Document) mainState() int32 {
	best, most, second := int32(-1), 0, 0
	for lex, n := range d.counts {
		switch {
		case n > most || n == most && lex < best:
			if best != lex {
				second = most
			}
			best, most = lex, n
		case n > second:
			second = n
		}
	}
	if best < 0 || most < 2 || second*3 > most*2 {
		return -1
	}
	return d.entity(best)
}

func placeState(d *Document, place int32) string {
	if lex := d.Entities[place].Lex; lex >= 0 {
		return d.lex.Entities[lex].State
	}
	return ""
}

// officeHolder resolves a title without a name: "the Russian president".
func (r *Resolver) officeHolder(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	out := Ref{Place: -1, Via: ByOffice}
	n := &s.NPs[np]
	if n.PossWord != 0 {
		d.possess(s, np, r.possessor(d, s, np))
	}
	if n.Apposed {
		return out // its name stands beside it
	}
	entry := &r.lex.Offices[part.Ref]
	if part.Plural || n.Plural {
		// "the two presidents"
		if (n.Det == r.w.the || n.Det != 0) && !n.Neg && len(d.group) > 1 && n.PLast-n.PFirst <= 2 && d.Entities[d.group[0]].Type == model.Person && d.modest(s, np, len(d.group)) {
			out.Actors = d.group
			return out
		}
		// "Chinese leaders", "officials from both states": they act for their state
		if owner := r.ownerState(d, s, np); owner >= 0 {
			out.Actors, out.Via = r.withOthers(d, s, np, owner), ByAgent
		} else if owner := r.ownerPower(d, s, np); owner >= 0 {
			out.Actors, out.Via = []int32{owner}, ByAgent
		}
		return out
	}
	owner := r.ownerState(d, s, np)
	if owner < 0 {
		owner = r.ownerPower(d, s, np)
	}
	for i := len(d.Offices) - 1; i >= 0 && i > len(d.Offices)-200; i-- {
		o := &d.Offices[i]
		if o.Former || o.Planned {
			continue
		}
		same := strings.EqualFold(lastWord(o.Role), lastWord(entry.Name)) || o.Kind == entry.Kind && (o.Kind == "head-of-state" || o.Kind == "head-of-government")
		if !same {
			continue
		}
		if owner >= 0 && o.Owner != owner && d.Entities[o.Owner].State != owner {
			continue
		}
		if owner < 0 && n.Det != r.w.the && n.Det != r.w.this && !s.Heading {
			continue
		}
		out.Actors = []int32{o.Person}
		return out
	}
	if owner >= 0 && (entry.Kind == "official" || entry.Kind == "spokesperson" || entry.Kind == "minister" || entry.Kind == "head-of-state" || entry.Kind == "head-of-government" || entry.Kind == "diplomat" || entry.Kind == "royal" || entry.Kind == "military") {
		// Nobody is named: the state itself speaks through its officer.
		out.Actors, out.Via = []int32{owner}, ByAgent
	}
	return out
}

// modest says whether a noun phrase may mean a group of that many: "the three leaders".
func (d *Document) modest(s *syntax.Sentence, np int32, size int) bool {
	n := &s.NPs[np]
	if n.PFirst < n.PLast && s.Parts[n.PFirst].Kind == syntax.PNum {
		switch d.lex.Word(s.Words[s.Parts[n.PFirst].First]).Text {
		case "two":
			return size == 2
		case "three":
			return size == 3
		case "four":
			return size == 4
		}
		return false
	}
	return true
}

func lastWord(s string) string {
	if i := strings.LastIndexAny(s, " -"); i >= 0 {
		return s[i+1:]
	}
	return s
}

// takesOffice are the verbs that put a person into an office: "was elected
// president", "served as foreign minister".
var takesOffice = map[string]struct{ former, planned, negated bool }{
	"be": {}, "become": {}, "remain": {}, "elect": {}, "appoint": {}, "name": {}, "inaugurate": {}, "install": {}, "swear": {}, "reelect": {},
	"confirm": {}, "proclaim": {}, "crown": {}, "make": {}, "act": {}, "serve": {}, "present": {}, "work": {}, "succeed": {}, "choose": {}, "select": {}, "reappoint": {}, "designate": {planned: true},
	"nominate": {planned: true}, "resign": {former: true}, "step": {former: true}, "retire": {former: true}, "oust": {former: true}, "depose": {former: true},
	"dismiss": {former: true}, "sack": {former: true}, "remove": {former: true}, "replace": {former: true}, "quit": {former: true},
}

// copulas reads offices told by verbs.
func (r *Resolver) copulas(d *Document, s *syntax.Sentence) {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if r.lex.Word(v.Lemma).Text == "represent" {
			r.represented(d, s, int32(i))
			continue
		}
		effect, ok := takesOffice[r.lex.Word(v.Lemma).Text]
		if !ok {
			continue
		}
		subj := c.Subj
		if !v.Passive && !v.Copula && c.Obj >= 0 && r.onePerson(d, s, c.Obj) >= 0 {
			subj = c.Obj // "Parliament elected X president"
		}
		if subj < 0 {
			continue
		}
		person := r.onePerson(d, s, subj)
		if person < 0 {
			continue
		}
		for m := range s.NPs {
			np := int32(m)
			n := &s.NPs[np]
			if np != c.Obj && np != c.Obj2 && !(n.Clause == int32(i) && n.Prep == r.w.as) && !(n.Clause == int32(i) && n.Lead != np && (n.Lead == c.Obj || s.NPs[n.Lead].Prep == r.w.as && s.NPs[n.Lead].Clause == int32(i))) {
				continue
			}
			p := s.HeadPart(np)
			if p == nil || p.Kind != syntax.POffice || p.Plural || n.Neg {
				continue
			}
			if r.lex.Word(v.Lemma).Text == "serve" && np == c.Obj || n.Apposed {
				continue
			}
			before := len(d.Offices)
			if !r.office(d, s, np, person, n.Head, n.PLast, "title.verb") {
				continue
			}
			for k := before; k < len(d.Offices); k++ {
				o := &d.Offices[k]
				o.First = min(s.NPs[c.Subj].First, o.First)
				o.Negated = v.Neg
				o.Planned = o.Planned || effect.planned || v.Modal != 0
				past := v.Past && !v.Perfect && (v.Copula && v.Lemma == r.w.be || r.lex.Word(v.Lemma).Text == "serve" || r.lex.Word(v.Lemma).Text == "act" || r.lex.Word(v.Lemma).Text == "work")
				o.Former = o.Former || effect.former || past && c.Kind != syntax.Complement
			}
		}
	}
}

// onePerson is the one person a noun phrase stands for; -1 for none.
func (r *Resolver) onePerson(d *Document, s *syntax.Sentence, np int32) int32 {
	ref := &d.Refs[s.Index][np]
	if len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person {
		return ref.Actors[0]
	}
	return -1
}

// represented reads "the United Nations will be represented by Li Junhua".
func (r *Resolver) represented(d *Document, s *syntax.Sentence, c int32) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if !v.Passive || cl.Subj < 0 {
		return
	}
	owner := r.power(d, s, cl.Subj)
	if owner < 0 || v.Neg {
		return
	}
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Clause != c || n.Prep != r.w.by {
			continue
		}
		if person := r.onePerson(d, s, int32(m)); person >= 0 {
			o := Office{Person: person, Owner: owner, Target: -1, Kind: "official", Sentence: s.Index, First: s.NPs[cl.Subj].First, Last: n.Last, Rule: "title.represented"}
			if h := s.HeadPart(int32(m)); h != nil && h.First > n.First {
				o.Role = s.Text(n.First, h.First)
			}
			d.hold(o)
		}
	}
}

// counterpart reads "his Chilean counterpart Gabriel Boric" and "his Greek and
// French counterparts, Nikos Dendias and Jean-Yves Le Drian": the office is
// that of the person named before.
func (r *Resolver) counterpart(d *Document, s *syntax.Sentence, np, person int32) bool {
	word := func(i int32) bool {
		t := r.lex.Word(s.Words[i]).Text
		return t == "counterpart" || t == "counterparts"
	}
	owner := int32(-1)
	n := &s.NPs[np]
	first := n.First
	for k := n.PFirst; k < n.Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PNoun && word(p.Last-1) {
			owner = r.ownerState(d, s, np)
		}
	}
	if owner < 0 && n.Appos >= 0 && word(s.NPs[n.Appos].Last-1) {
		owner = r.ownerState(d, s, n.Appos)
		first = min(first, s.NPs[n.Appos].First)
	}
	if owner < 0 && n.Lead != np { // the list before the names, in the same order
		var states []int32
		at, persons := int32(-1), 0
		for _, m := range r.members(s, n.Lead) {
			if m == np {
				break
			}
			if at >= 0 {
				persons++
				continue
			}
			if st := r.ownStates(d, s, m); st >= 0 {
				states = append(states, st)
			}
			if word(s.NPs[m].Last - 1) {
				at = m
			}
		}
		if at >= 0 && persons < len(states) {
			owner = states[persons]
			first = s.NPs[at].First
		}
	}
	if owner < 0 {
		return false
	}
	role, kind := "", "official"
	if len(d.Offices) > 0 {
		last := &d.Offices[len(d.Offices)-1]
		role, kind = last.Role, last.Kind
	}
	d.hold(Office{Person: person, Owner: owner, Target: -1, Role: role, Kind: kind, Sentence: s.Index, First: first, Last: n.Last, Rule: "title.counterpart"})
	return true
}

// ownStates is the state a noun phrase names by any of its parts.
func (r *Resolver) ownStates(d *Document, s *syntax.Sentence, np int32) int32 {
	for k := s.NPs[np].PFirst; k < s.NPs[np].PLast; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PEntity {
			if lex := d.pick(p.Senses, lexicon.Demonym, lexicon.State); lex >= 0 {
				return d.entity(lex)
			}
		}
	}
	return -1
}
