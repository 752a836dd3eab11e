package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
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

// ownerBefore finds whose office a title is among what stands before it: its
// possessor and the names between. A diplomat may have the host there too:
// "Russia's UN ambassador", "the U.S. Iran envoy".
func (r *Resolver) ownerBefore(d *Document, s *syntax.Sentence, np, k int32, o *Office) {
	n := &s.NPs[np]
	var owners [4]int32
	count := 0
	add := func(e int32) {
		if e >= 0 && count < len(owners) {
			owners[count] = e
			count++
		}
	}
	if n.PossNP >= 0 {
		e := r.belongs(d, r.refOf(d, s, n.PossNP))
		if e < 0 && r.majesty(s, n.PossNP) {
			if i := r.lex.Index("GBR"); i >= 0 {
				e = d.entity(i)
			}
		}
		if e < 0 && s.NPs[n.PossNP].PossWord == r.w.its { // "its commission's chairman"
			if ref := r.possessor(d, s, n.PossNP); len(ref.Actors) == 1 && (d.accredits(ref.Actors[0]) || d.Entities[ref.Actors[0]].ID == "org:european-union") {
				e = ref.Actors[0]
			}
		}
		switch head := r.lex.Head(s.HeadWord(n.PossNP)); {
		case e >= 0:
		case head&(lexicon.Government|lexicon.StateHead) != 0:
		case head&(lexicon.Body|lexicon.OrgHead) != 0, d.Refs[s.Index][n.PossNP].Place >= 0:
			o.body = true // "his party's chairman", "Zanzibar's minister"
		case s.NPs[n.PossNP].PossWord != 0: // "his children's rights commissioner"
			e = r.possessiveState(d, s, n.PossNP)
		case s.Class(n.PossNP) == syntax.CName && len(d.Refs[s.Index][n.PossNP].Actors) == 0:
			o.body = true // "Marsh's new chief executive"
		}
		add(e)
	}
	bareState := false // the last owner is a state's name, not its adjective
	for j := n.PFirst; j < k; j++ {
		p := &s.Parts[j]
		switch p.Kind {
		case syntax.PEntity:
			if s.Sided(p) {
				continue
			}
			if lex := d.pick(p.Senses, lexicon.Demonym); lex >= 0 {
				if r.ethnic(s, p.First) {
					o.body = true
					continue // "the ethnic-Albanian leader" leads no Albania
				}
				add(d.entity(lex))
				bareState = false
			} else if lex := d.pick(p.Senses, lexicon.State, lexicon.Metonym); lex >= 0 {
				if j > n.PFirst && r.clubName(s, &s.Parts[j-1], p) {
					o.body = true
					continue
				}
				add(d.entity(lex))
				bareState = true
			} else if lex := d.pick(p.Senses, lexicon.Org, lexicon.Bloc); lex >= 0 {
				if r.lex.Entities[lex].Kind == "party" && ofState(o.Kind) {
					continue // "SPD Chancellor Willy Brandt" is Germany's
				}
				if count > 0 && s.Doc.Tokens[p.First].Joined && d.Entities[owners[count-1]].Type == model.Organization {
					continue // "the U.N.-Arab League envoy" is no envoy to the League
				}
				add(d.entity(lex))
				bareState = false
			}
		case syntax.PName:
			bareState = false
			head := r.lex.Head(s.Words[p.Last-1])
			if head&lexicon.Government != 0 && r.everyStates(s, p.First, p.Last) { // "Foreign Ministry Spokesperson X"
				add(r.unnamedOwner(d, s, np, s.Words[p.Last-1]))
			} else if strings.EqualFold(s.Text(p.First, p.Last), "department") {
				add(r.secretaries(d)) // "Department Spokesperson X"
			} else if head&lexicon.OrgHead != 0 && !ofState(o.Kind) { // not "Primary Industries Minister"
				add(r.bareOrg(d, s, p))
			} else if p.Last-p.First == 1 {
				if e, ok := d.unknown[strings.ToLower(s.Text(p.First, p.Last))]; ok {
					add(e)
				}
			}
		}
	}
	if count == 0 && (o.Kind == "head-of-state" || o.Kind == "org-head") && s.Parts[k].First > n.First {
		if w := r.lex.Word(s.Words[s.Parts[k].First-1]); (w.Is(lexicon.Organ) || w.Text == "union" || w.Text == "association") && !w.Plural { // "the council president"
			e := d.shortName([]string{w.Text})
			if e < 0 && w.Text == "council" && d.un {
				e = d.entity(r.lex.Index("org:united-nations-security-council")) // "Council President X (Malaysia)"
			}
			o.body = e < 0
			add(e)
		}
	}
	if count == 0 && !o.body {
		if o.Owner = r.ofMinistry(d, s, np, k); o.Owner >= 0 {
			return
		}
		if n.PossWord != 0 && !r.honoured(s, n) {
			ref := r.possessor(d, s, np)
			if lead := &s.NPs[n.Lead]; n.PossWord == r.w.its && n.Lead != np {
				if first := &d.Refs[s.Index][n.Lead]; lead.PossNP >= 0 && s.Class(n.Lead) == syntax.COffice {
					ref = r.refOf(d, s, lead.PossNP) // "Peru's ambassador to Chile and later its foreign minister"
				} else if n.First == lead.Last+1 && len(first.Actors) == 1 {
					ref = *first // "sanctions on the group and its leader"
				}
			}
			o.Owner = d.stateOf(&ref)
			if n.PossWord == r.w.its && len(ref.Actors) == 1 && !stateOnly(o.Kind) && d.Entities[ref.Actors[0]].Type == model.Organization {
				o.Owner = ref.Actors[0] // settle tells whether that is the state
			}
			if o.Owner >= 0 && !o.Former && d.retired(ref) {
				o.Owner = -1 // "the former president ... his spokesman"
				o.body = true
				return
			}
			o.body = n.PossWord == r.w.its && r.unnamedFirm(d, s, np)
			if o.Owner < 0 && n.PossWord == r.w.my && d.Speaker >= 0 {
				o.Owner = d.country(d.Speaker)
			}
		}
	}
	if count == 0 && !o.body && k > n.PFirst && s.Parts[k-1].Last == s.Parts[k].First {
		o.body = r.ofAFirm(s, &s.Parts[k-1], o) // "the CTS chairman"
	}
	if count == 0 {
		return
	}
	first, last := owners[0], owners[count-1]
	switch {
	case o.Kind == "cleric" && n.PossNP < 0 && d.Entities[last].Type == model.State:
		o.body = true // "the Polish nun" is a Pole, no more
	case count == 1 && o.Kind == "org-head" && n.PossNP < 0 && d.Entities[first].Type == model.State && d.officeID(o) != "commissioner":
		// "the American director" directs no state
	case count == 1 && d.officeID(o) == "ambassador" && d.accredits(first) && !strings.Contains(strings.ToLower(o.Role), "goodwill"):
		o.Target = first // "UN Ambassador X" is somebody's there
	case count == 1:
		o.Owner = first
	case (o.Kind == "diplomat" || o.Kind == "envoy") && (bareState || d.Entities[last].Kind == "igo" || d.Entities[last].Kind == "alliance"):
		o.Owner, o.Target = first, last
	case d.Entities[last].Type == model.Organization && (!national(&d.Entities[last]) || d.Entities[first].Type != model.State):
		o.Owner = last // "Iran's Revolutionary Guard commander"
	case d.Entities[first].Type == model.Organization && d.Entities[last].Type == model.State && !national(&d.Entities[first]):
		o.Owner = first
	default:
		o.Owner = first
		if d.Entities[first].Type != model.State && d.Entities[last].Type == model.State {
			o.Owner = last
		}
	}
}

// accredits says whether an organization is one that states have ambassadors at and
// that has none itself.
func (d *Document) accredits(e int32) bool {
	x := &d.Entities[e]
	return x.Type == model.Organization && (x.Kind == "igo" || x.Kind == "alliance" || x.Kind == "agency") && x.ID != "org:european-union"
}

// stateOnly says whether only a state has offices of a kind.
func stateOnly(kind string) bool {
	return kind == "minister" || kind == "head-of-government" || kind == "royal"
}

// ethnic says whether a people is named at token i and not its state.
func (r *Resolver) ethnic(s *syntax.Sentence, i int32) bool {
	return i > s.First && r.lex.Word(s.Words[i-1]).Text == "ethnic"
}

// retired says whether a possessor is one who held offices and holds none.
func (d *Document) retired(ref Ref) bool {
	if len(ref.Actors) != 1 || d.Entities[ref.Actors[0]].Type != model.Person {
		return false
	}
	held := false
	for i := d.lately(); i < len(d.Offices); i++ {
		if o := &d.Offices[i]; o.Person == ref.Actors[0] && o.Owner >= 0 {
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
	for k := n.PFirst; k <= title; k++ { // also the first word of "government official"
		p := &s.Parts[k]
		if k == title {
			kind := r.lex.Offices[p.Ref].Kind
			if first := s.Words[p.First]; p.Last-p.First > 1 && (kind == "official" || kind == "spokesperson") && r.lex.Head(first)&lexicon.Government != 0 {
				return r.unnamedOwner(d, s, np, first)
			}
			break
		}
		if p.Kind == syntax.PNoun && r.lex.Head(s.Words[p.Last-1])&lexicon.Government != 0 {
			return r.unnamedOwner(d, s, np, s.Words[p.Last-1])
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
		return r.ruled(d, e) // "Putin's spokesman"
	default:
		return -1
	}
}

// ruled is the state that the dictionaries know a leader of, where the article speaks
// of it; -1 for none.
func (r *Resolver) ruled(d *Document, person int32) int32 {
	lex := d.Entities[person].Lex
	if lex < 0 {
		return -1
	}
	for _, t := range r.lex.Entities[lex].Terms {
		if i := r.lex.Index(t.Of); i >= 0 && r.lex.Entities[i].Type == model.State && d.counts[i] > 0 {
			return d.entity(i)
		}
	}
	return -1
}

// refOf is what a noun phrase stands for, also one that comes later in the
// sentence.
func (r *Resolver) refOf(d *Document, s *syntax.Sentence, np int32) Ref {
	ref := &d.Refs[s.Index][np]
	if np > d.read {
		if poss := s.NPs[np].PossNP; poss > d.read {
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
	if len(ref.Actors) > 0 {
		return r.belongs(d, ref)
	}
	if r.lex.Head(s.HeadWord(np))&lexicon.StateHead != 0 { // "of the Republic of Philippines"
		if st := r.ofState(d, s, np); st >= 0 {
			return st
		}
	}
	if r.isPost(s, np) || r.lex.Head(s.HeadWord(np))&(lexicon.Government|lexicon.Agent|lexicon.OrgHead|lexicon.Body) != 0 {
		if poss := s.NPs[np].PossNP; poss >= 0 { // "the Taliban's political office"
			if e := r.belongs(d, r.refOf(d, s, poss)); e >= 0 && d.Entities[e].Type == model.Organization && !national(&d.Entities[e]) {
				return e
			}
		}
		if r.civic(s, np) {
			return -1
		}
		if e := r.ownerState(d, s, np); e >= 0 {
			return e
		}
		return r.ownerPower(d, s, np)
	}
	return -1
}

// titleTail reads what follows a title: "of Slovakia", "to Italy, San Marino
// and Myanmar", "for Political Affairs at the United Nations", "of the
// political office of the movement in Doha".
func (r *Resolver) titleTail(d *Document, s *syntax.Sentence, np int32, o *Office) {
	posted := o.Kind == "diplomat" || o.Kind == "envoy"
	deal := [8]int32{np} // the title and what it deals with: "affairs" of "minister of foreign affairs of Cuba"
	deals := 1
	owner := int32(-1) // where the owner stands
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+10; m++ {
		n := &s.NPs[m]
		if m+1 < int32(len(s.NPs)) && s.NPs[m+1].PossNP == m {
			continue // a possessor is numbered before what it possesses
		}
		if n.Prep == 0 || n.Up < 0 {
			break
		}
		dealt := false
		for _, x := range deal[:deals] {
			dealt = dealt || x == n.Up
		}
		if !dealt && n.Up != owner {
			break
		}
		if n.Lead != m {
			continue
		}
		e := r.power(d, s, m)
		post := r.isPost(s, m)
		if o.Kind == "minister" && n.Prep == r.w.of && e >= 0 && d.Entities[e].Type == model.Organization && d.Entities[e].Lex < 0 {
			e = -1 // "the Minister of Public Service"
		}
		if o.Owner < 0 && d.officeID(o) == "minister" && n.Up == np && (n.Prep == r.w.at || n.Prep == r.w.in) && m+1 < int32(len(s.NPs)) && s.NPs[m+1].Up == m && s.NPs[m+1].Prep == r.w.from {
			if from := r.power(d, s, m+1); from >= 0 && d.Entities[from].Type == model.State {
				o.Owner = from // "Minister at Washington from Japan"
			}
		}
		switch {
		case !posted && n.Up == np && (n.Prep == r.w.to || n.Prep == r.w.at || n.Prep == r.w.in) && r.legation(d, s, m, o):
			posted, owner = true, m
			r.morePosts(d, s, m, o)
		case n.Up == np && o.Owner < 0 && e >= 0 && n.Prep == r.w.of && o.Kind == "org-head" && r.isMission(s, m):
			o.Kind, o.Owner, o.Target, owner = "diplomat", e, r.missionHost(d, s, m), m // "head of the Polish Legation in Washington"
		case n.Up == np && o.Owner < 0 && e >= 0 && n.Prep == r.w.of && o.Kind == "org-head" && r.lex.Word(s.HeadWord(m)).Text == "delegation" && d.Entities[e].Type == model.Organization:
			o.Owner, owner, posted = e, m, true // "Head of the EU Delegation to Albania"
		case dealt && o.Owner < 0 && e >= 0 && (n.Prep == r.w.of || n.Prep == r.w.from || n.Prep == r.w.with && n.Up == np && d.officeID(o) != "negotiator" || post):
			o.Owner, owner = e, m
		case o.Owner < 0 && e >= 0 && posted && n.Prep == r.w.from && n.Up == owner && d.Entities[e].Type == model.State:
			o.Owner = e // "ambassador to Washington from Tajikistan"
		case dealt && o.Owner < 0 && e >= 0 && posted && n.Prep == r.w.for_ && d.Entities[e].Type == model.Organization && d.officeID(o) != "ambassador":
			o.Owner, owner = e, m // "envoy for the Quartet"
		case n.Up == np && o.Owner < 0 && e >= 0 && n.Prep == r.w.for_ && o.Kind == "diplomat" && s.NPs[np].PossNP < 0 && s.Class(m) == syntax.CState:
			o.Owner, owner = e, m // "High Commissioner for the Solomon Islands"
		case dealt && o.Owner < 0 && e >= 0 && n.Prep == r.w.for_ && o.Kind == "official" && d.Entities[e].Type != model.Organization:
			o.tasked = true // "deputy assistant secretary for Australia and the Pacific Islands"
		case dealt && o.Owner < 0 && e >= 0 && !posted && d.officeID(o) != "mediator" && (n.Prep == r.w.for_ || n.Prep == r.w.at || n.Prep == r.w.to && n.Up == np):
			o.Owner, owner = e, m
		case posted && o.Target < 0 && e >= 0 && n.Prep == r.w.of && dealt && o.Owner >= 0:
			continue // "the representative of the Secretary-General"
		case posted && o.Target < 0 && (n.Prep == r.w.to || n.Prep == r.w.at || n.Prep == r.w.in || n.Prep == r.w.for_):
			if n.Prep == r.w.for_ && d.officeID(o) == "ambassador" && (e < 0 || d.Entities[e].Type != model.Organization) {
				e = -1 // "ambassador for women", "for APEC"
			} else if n.Prep == r.w.for_ {
				e = r.belongs(d, r.refOf(d, s, m)) // "for Yemen", not "for the French perfume house"
			}
			if e < 0 {
				e = r.placeIn(d, s, m)
			}
			if e < 0 || e == o.Owner && n.Prep != r.w.to {
				o.tasked = o.tasked || n.Prep == r.w.for_
				if dealt && deals < len(deal) {
					deal[deals] = m
					deals++
				}
				continue
			}
			if d.Entities[e].Kind == "parliament" { // "a representative to Congress"
				o.Kind, o.Owner, owner = "legislator", e, m
				break
			}
			o.Target = e
			r.morePosts(d, s, m, o)
			owner = m
		case n.Up == np && o.Owner < 0 && e < 0 && r.onePerson(d, s, m) >= 0:
			o.chief, owner = r.onePerson(d, s, m), m
		case n.Up == np && e < 0 && n.Prep == r.w.of && n.Det == r.w.the && o.Kind == "military" && r.lex.Head(s.HeadWord(m))&lexicon.Agent != 0:
			o.Owner, o.Guess = d.datelineState(s.Index), true // "commander of the armed forces"
		case dealt && e < 0 && n.Prep == r.w.of && r.lex.Word(s.HeadWord(m)).Text == "board" && deals < len(deal):
			deal[deals] = m
			deals++
			continue
		case n.Up == np && e < 0 && o.Owner < 0 && n.Prep == r.w.of && o.Kind == "legislator" && d.Refs[s.Index][m].Place < 0 && r.chamber(s, m):
			o.Owner = r.stateAround(d, s) // "the speaker of the new parliament"
			o.Guess = true
			continue
		case dealt && e < 0 && n.Prep == r.w.of && r.elsewhere(s, m, o):
			o.body = true // "of the Council": not a state's
			continue
		case n.Up == np && e < 0 && n.Prep == r.w.for_ && o.Kind == "spokesperson" && r.elsewhere(s, m, o):
			o.body = true // "spokesman for the coalition"
			continue
		case n.Up == np && e < 0 && o.Owner < 0 && n.Prep == r.w.of && r.governedPlace(s, m): // "governor of Santa Cruz, Bolivia's richest province"
			if n.Appos >= 0 {
				o.Owner = r.ownerState(d, s, n.Appos)
			}
			o.body = o.Owner < 0
			continue
		case dealt && e < 0 && deals < len(deal):
			deal[deals] = m
			deals++
			continue
		default:
			continue
		}
		o.Last = max(o.Last, n.Last)
	}
}

// morePosts reads the list of posts that a diplomat's first begins: "to Italy, San
// Marino and Myanmar", "to Russia as well as Belarus and Georgia".
func (r *Resolver) morePosts(d *Document, s *syntax.Sentence, np int32, o *Office) {
	all := r.members(s, np)
	last := all[len(all)-1]
	if x := last + 1; x < int32(len(s.NPs)) && s.NPs[x].Up == last && r.lex.Word(s.NPs[x].Prep).Text == "as well as" {
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
// ambassadors: "the American minister at Lima", "appointed minister to Peru"; it
// says whether it did.
func (r *Resolver) legation(d *Document, s *syntax.Sentence, np int32, o *Office) bool {
	if d.officeID(o) != "minister" || o.Owner < 0 && s.NPs[np].Prep != r.w.to && r.dispatch(d, s) < 0 || o.Owner >= 0 && d.Entities[o.Owner].Type != model.State {
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
	o.Kind, o.Target = "diplomat", e
	return true
}

// republic is the state gone that the article speaks of and a place is now named
// after: "Minister to Texas", in a history of the Republic of Texas; -1 for none.
func (r *Resolver) republic(d *Document, s *syntax.Sentence, np int32) int32 {
	name := s.Text(s.NPs[np].First, s.NPs[np].Last)
	for _, kind := range [...]string{"Republic of ", "Kingdom of "} {
		for lex, n := range d.counts {
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
	case "head-of-state", "head-of-government", "royal", "org-head":
		return head&(lexicon.StateHead|lexicon.Government|lexicon.Agent) == 0
	}
	if r.lex.Word(s.HeadWord(np)).Is(lexicon.Arm) {
		return false
	}
	return head&lexicon.Body != 0 || o.Kind == "spokesperson" && s.HeadPart(np).Kind == syntax.PNoun && head&(lexicon.StateHead|lexicon.Government|lexicon.Agent|lexicon.OrgHead|lexicon.Post) == 0
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

// nameTail reads what follows the name after a title: "Foreign Minister Petar
// Ivanišin of Croatia", "President Lula (Brazil)", "Ambassador Kim to Japan".
func (r *Resolver) nameTail(d *Document, s *syntax.Sentence, np int32, o *Office) {
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+2; m++ {
		n := &s.NPs[m]
		if n.Up != np {
			return
		}
		e := r.power(d, s, m)
		if e < 0 {
			return
		}
		switch n.Prep {
		case r.w.of, r.w.from, r.w.paren:
			if o.Owner < 0 {
				o.Owner, o.Last = e, n.Last
			}
		case r.w.to:
			if o.Kind == "diplomat" && o.Target < 0 && !r.movesTo(s, np) {
				o.Target, o.Last = e, n.Last
			}
		default:
			return
		}
	}
}

// movesTo says whether a noun phrase is the object of a verb, with which "to"
// belongs: "transferred Ambassador Johnson to Thailand".
func (r *Resolver) movesTo(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	return c >= 0 && (s.Same(s.Clauses[c].Obj, np) || s.Same(s.Clauses[c].Obj2, np))
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
// the one the dictionaries know, that of the list it stands in, that of who
// acts in the sentence, or the one the article is about.
func (r *Resolver) guessOwner(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	switch o.Kind {
	case "judge":
		return d.courtOf(o)
	case "company", "party", "cleric", "local":
		return -1
	case "royal":
		if !isSovereign(o.Role) && !strings.EqualFold(o.Role, "crown prince") {
			return -1
		}
	}
	if o.Clause >= 0 && (o.Kind == "envoy" || o.Kind == "org-head") {
		return -1 // "was appointed envoy": by whom else
	}
	if d.officeID(o) == "rebel-leader" || o.Kind == "head-of-state" && r.ofStranger(s, np) || r.ofFirm(s, np) {
		return -1
	}
	if r.answers(d, o) {
		return r.answering(d)
	}
	if st := r.attributed(d, s, o); r.canHave(d, o, st) {
		return st
	}
	if o.Kind == "spokesperson" {
		if e := r.speakingBody(d, s, np); e >= 0 {
			if st := d.Entities[e].State; st >= 0 && national(&d.Entities[e]) {
				return st
			}
			if d.accredits(e) {
				return e
			}
			return -1 // a party's, a firm's
		}
	}
	if r.crowdLeads(d, s, o) || r.ofBreakaway(s, o) {
		return -1
	}
	if st := r.countrymen(d, s, np); r.canHave(d, o, st) {
		return st
	}
	if of := r.amongOfficers(s, np); of >= 0 {
		st := d.stateOf(&d.Refs[s.Index][of])
		for m := of + 1; st < 0 && m < np; m++ { // "three aides of Chávez"
			if s.NPs[m].Up == of && s.NPs[m].Prep == r.w.of {
				if e := r.onePerson(d, s, m); e >= 0 {
					st = d.Entities[e].State
				}
			}
		}
		if r.canHave(d, o, st) {
			return st
		}
	}
	if st := r.companion(d, s, np, o); r.canHave(d, o, st) {
		return st
	}
	for _, e := range [...]int32{o.Person, o.chief} {
		if e < 0 || (o.Kind == "org-head" || d.officeID(o) == "mediator") && e == o.Person {
			continue
		}
		if st := d.Entities[e].State; st >= 0 {
			return st
		}
		if st := r.termState(d, e); st >= 0 && (o.Kind == "org-head" || d.Entities[st].Type == model.State) {
			if d.spokenOf(st) || r.knownAs(d, e, o) || o.entry >= 0 && r.lex.Offices[o.entry].Only == d.Entities[st].ID {
				return st
			}
			return -1 // "President Biden", where America is not spoken of
		}
	}
	only := int32(-1)
	if o.entry >= 0 {
		only = r.lex.Index(r.lex.Offices[o.entry].Only)
	}
	if only >= 0 && d.officeID(o) == "secretary-of-state" && o.Last < s.Last && s.Words[o.Last] == r.w.for_ {
		only = -1 // "Secretary of State for Defence": Britain's
	}
	if only >= 0 && (d.counts[only] > 0 || d.officeID(o) != "foreign-secretary") {
		return d.entity(only)
	}
	if st := r.secretaryState(d, s, np, o); st >= 0 {
		return st
	}
	st := r.contextState(d, s, np, o)
	if only >= 0 && d.officeID(o) == "foreign-secretary" && (st < 0 || r.foreign(d, s, d.Entities[st].Lex)) { // not Britain's, which is not spoken of
		st = d.mainState(func(lex int32) bool { return r.hasForeignSecretary(lex) && !r.foreign(d, s, lex) })
	}
	if st >= 0 || only < 0 {
		return st
	}
	return d.entity(only)
}

// speakingBody is the one organization that speaks in this sentence before noun phrase
// np or in the sentence before, whose spokesman goes without its name: "The agency said
// it would help. 'We can,' said spokesman X"; -1 for none.
func (r *Resolver) speakingBody(d *Document, s *syntax.Sentence, np int32) int32 {
	in := func(s *syntax.Sentence, before int32) int32 {
		for c := range s.Clauses {
			cl := &s.Clauses[c]
			if cl.Kind != syntax.Main || cl.Subj < 0 || cl.Subj >= before {
				continue
			}
			if ref := &d.Refs[s.Index][cl.Subj]; len(ref.Actors) == 1 && s.NPs[cl.Subj].Next < 0 && d.Entities[ref.Actors[0]].Type == model.Organization {
				return ref.Actors[0]
			}
			return -1
		}
		return -1
	}
	if e := in(s, np); e >= 0 || s.Index == 0 {
		return e
	}
	last := d.Sentences[s.Index-1]
	return in(last, int32(len(last.NPs)))
}

// crowdLeads says whether a leader is "theirs" of people who are no state: "Protesters
// cheered, and their leader, X,".
func (r *Resolver) crowdLeads(d *Document, s *syntax.Sentence, o *Office) bool {
	if d.officeID(o) != "leader" || o.First >= s.Last || s.Words[o.First] != r.w.their {
		return false
	}
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; cl.Kind == syntax.Main && cl.Subj >= 0 && s.NPs[cl.Subj].Last <= o.First {
			return s.NPs[cl.Subj].Plural && len(d.Refs[s.Index][cl.Subj].Actors) == 0
		}
	}
	return false
}

// ofBreakaway says whether an office is one of a territory without a name that is no
// state's: "the leader of the breakaway republic".
func (r *Resolver) ofBreakaway(s *syntax.Sentence, o *Office) bool {
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.of || n.First < o.Last || n.First > o.Last+1 {
			continue
		}
		for k := n.PFirst; k < n.Head; k++ {
			if r.lex.Word(s.Words[s.Parts[k].First]).Is(lexicon.Breakaway) {
				return true
			}
		}
	}
	return false
}

// companion is the state of the one whom an officer goes somewhere with: "the president
// attended the summit in Rome with Foreign Minister X"; -1 for none.
func (r *Resolver) companion(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Prep != r.w.with || n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 || o.Kind != "minister" && o.Kind != "official" {
		return -1
	}
	if !r.lex.Word(s.Verbs[s.Clauses[n.Clause].Verb].Lemma).Does(lexicon.Goes | lexicon.Visits) {
		return -1
	}
	if e := r.onePerson(d, s, s.Clauses[n.Clause].Subj); e >= 0 {
		return d.Entities[e].State
	}
	return -1
}

// amongOfficers is the noun phrase of the officers whom an officer is one of: "nine
// American officials, including Senator X", "three aides of Chávez, among them the
// minister"; -1 for none.
func (r *Resolver) amongOfficers(s *syntax.Sentence, np int32) int32 {
	lead := &s.NPs[s.NPs[np].Lead]
	if r.lex.Word(lead.Prep).Text != "including" {
		return -1
	}
	of := lead.Up
	for of >= 0 && s.Class(of) != syntax.COffice {
		of = s.NPs[of].Up
	}
	return of
}

// hasForeignSecretary says whether a state other than Britain calls the head of its
// foreign ministry, or its minister, so.
func (r *Resolver) hasForeignSecretary(lex int32) bool {
	switch r.lex.Entities[lex].ID {
	case "IND", "PAK", "BGD", "LKA", "NPL", "PHL", "MEX", "KEN", "MDV":
		return true
	}
	return false
}

// foreign says whether a sentence speaks of a state as of another's than the one
// whose officer it tells of: "her Pakistani counterpart", "the visit of X to Islamabad".
func (r *Resolver) foreign(d *Document, s *syntax.Sentence, lex int32) bool {
	for m := range s.NPs {
		n := &s.NPs[m]
		p := s.HeadPart(int32(m))
		if p == nil {
			continue
		}
		if p.Kind == syntax.PNoun && r.isColleague(s, p) && n.PossWord != 0 {
			if e := r.partOwner(d, s, int32(m)); e >= 0 && d.Entities[e].Lex == lex {
				return true
			}
		}
		if n.Prep != r.w.to || p.Kind != syntax.PEntity {
			continue
		}
		if d.pick(p.Senses, lexicon.State, lexicon.Metonym) == lex {
			return true
		}
		if place := d.pick(p.Senses, lexicon.Place); place >= 0 && r.lex.Index(r.lex.Entities[place].State) == lex {
			return true
		}
	}
	return false
}

// secretaryState is the state of a title that only some states have: "Secretary
// Rubio", "Secretary of Commerce Pritzker", "Secretary of State for Defence
// Wallace"; -1 for none.
func (r *Resolver) secretaryState(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	role := strings.ToLower(o.Role)
	switch {
	case strings.HasPrefix(role, "secretary of state for"), role == "secretary of state" && o.Last < s.Last && s.Words[o.Last] == r.w.for_:
		if i := r.lex.Index("GBR"); i >= 0 {
			return d.entity(i)
		}
	case d.officeID(o) == "secretary" && hasTitle(s, np), strings.HasPrefix(role, "secretary of ") && officeKinds[o.Kind]:
		return r.secretaries(d)
	}
	return -1
}

// courtOf is the court of several states named last, for a prosecutor named without
// one; -1 for none.
func (d *Document) courtOf(o *Office) int32 {
	if d.officeID(o) != "prosecutor" {
		return -1
	}
	for i := len(d.orgs) - 1; i >= 0; i-- {
		if e := &d.Entities[d.orgs[i]]; e.Kind == "court" {
			if e.State < 0 {
				return d.orgs[i]
			}
			return -1
		}
	}
	return -1
}

// secretaries is the state that calls its ministers so, of which the article
// speaks most: "Secretary Rubio"; -1 for none.
func (r *Resolver) secretaries(d *Document) int32 {
	best, most := int32(-1), 0
	for _, id := range [...]string{"USA", "PHL", "MEX"} {
		if lex := r.lex.Index(id); d.counts[lex] > most {
			best, most = lex, d.counts[lex]
		}
	}
	if best < 0 {
		return -1
	}
	return d.entity(best)
}

// countrymen is the state of those whom a list with a title names: "Two other
// Sudanese, former minister Ahmed Haroun and ..."; -1 for none.
func (r *Resolver) countrymen(d *Document, s *syntax.Sentence, np int32) int32 {
	for _, x := range [...]int32{np, s.NPs[np].Lead} {
		if a := s.NPs[x].Appos; a >= 0 && s.Class(a) == syntax.CState && s.HeadPart(a).Is(lexicon.People) {
			if lex := d.pick(s.HeadPart(a).Senses, lexicon.People); lex >= 0 {
				return d.entity(lex)
			}
		}
	}
	return -1
}

// contextState supplies the state of a title that names none from what stands
// around it; -1 for none.
func (r *Resolver) contextState(d *Document, s *syntax.Sentence, np int32, o *Office) int32 {
	before := r.listedBefore(d, s, np)
	peer := before >= 0 && r.peerOf(d, o, before)
	again := s.NPs[np].Prep != 0 && s.NPs[np].First > s.First && s.Words[s.NPs[np].First-1] == s.NPs[np].Prep // "by X, the army chief of Pakistan, by Defence Minister Y"
	if before >= 0 && !peer && !again && r.canHave(d, o, d.Entities[before].State) {
		return d.Entities[before].State
	}
	if s.NPs[np].Det == r.w.another {
		for i := len(d.Offices) - 1; i >= d.lately(); i-- { // "along with another former prime minister, X"
			if x := &d.Offices[i]; x.entry == o.entry && x.Owner >= 0 {
				return x.Owner
			}
		}
	}
	if peer && o.Kind == "royal" {
		return -1 // "King Carl of Sweden and Queen Sofía": of another state
	}
	if o.Kind == "org-head" {
		if st := r.termState(d, o.Person); st >= 0 && d.Entities[st].Type == model.Organization {
			return st // "Secretary-General Ban"
		}
		if before >= 0 && d.officeID(o) == "commissioner" {
			if st := r.termState(d, before); st >= 0 && d.Entities[st].Type == model.Organization {
				return st // "Federica Mogherini and Commissioner Stylianides"
			}
		}
		return -1
	}
	if st := r.kinState(d, s, np); o.Kind == "royal" && st >= 0 {
		return st
	}
	if o.Kind == "royal" && o.entry >= 0 {
		if st := r.throneNamed(d, r.lex.Offices[o.entry].Name); r.canHave(d, o, st) {
			return st
		}
	}
	if o.Kind == "diplomat" || o.Kind == "envoy" {
		if st := r.dispatch(d, s); r.canHave(d, o, st) {
			o.Guess = false
			return st
		}
		for _, st := range [...]int32{r.senderState(d, s, np), d.fellowOf(o)} {
			if r.canHave(d, o, st) {
				return st
			}
		}
	}
	if peer && o.Kind == "head-of-state" && d.Entities[before].State >= 0 {
		return -1 // "President Sisi and President Salih": of another state
	}
	named := np // "headed by the foreign minister, X": what stands in the clause is the name
	if x := apposedTo(s, np); x >= 0 && s.NPs[np].Clause < 0 {
		named = x
	}
	if st := r.besideState(d, s, named); o.Kind == "diplomat" && r.canHave(d, o, st) {
		o.Guess = false // "the Kenyan delegation was headed by the ambassador to"
		return st
	}
	for _, from := range [...]func(*Document, *syntax.Sentence, int32) int32{r.behalfState, r.besideState, r.actingState, r.reportState, r.orderingState} {
		if st := from(d, s, named); r.canHave(d, o, st) {
			return st
		}
	}
	if st := r.rowOwner(d, s, false); r.canHave(d, o, st) {
		return st
	}
	if st := r.listState(d, s); o.Kind == "minister" && r.canHave(d, o, st) {
		return st
	}
	if o.Kind == "legislator" {
		if i := r.lex.Index("USA"); strings.HasPrefix(o.Role, "Sen.") || strings.HasPrefix(o.Role, "Rep.") { // as American papers write
			if d.counts[i] > 0 {
				return d.entity(i)
			}
		}
		if st := r.fromState(d, s, np); st >= 0 {
			return st
		}
	}
	if o.Rule == "title.apposition" && s.NPs[np].Det == r.w.the && r.oneOfState(s, np, o) || o.Rule == "title.before" && d.commands(o) {
		return r.stateAround(d, s) // "The army chief, General X,", "Army commander General X"
	}
	if !officeKinds[o.Kind] && o.chief < 0 || o.Kind == "military" {
		return -1
	}
	reports := r.reports(s, np)
	for _, st := range [...]int32{r.receives(d, s, np), r.whereState(d, s, np)} {
		if r.canHave(d, o, st) && !reports {
			return st
		}
	}
	o.vague = true
	topic := r.topicState(d, s)
	if topic >= 0 && s.Index-d.placed <= near && r.taken(d, o, topic) { // the guest's: the host's is another
		if st := d.hostState(); r.canHave(d, o, st) {
			return st
		}
	}
	if d.Speaker >= 0 && r.canHave(d, o, d.country(d.Speaker)) {
		return d.country(d.Speaker)
	}
	if r.canHave(d, o, topic) {
		return topic
	}
	if st := d.datelineState(s.Index); r.canHave(d, o, st) {
		return st
	}
	if st := d.onlyOwner(s.Index); r.actsAlone(s, np) && r.canHave(d, o, st) {
		return st
	}
	if st := r.announced(d, s, np); o.Kind == "minister" && r.canHave(d, o, st) {
		return st
	}
	return d.mainState(func(lex int32) bool {
		e, named := d.byLex[lex]
		if named && (e == o.Target || r.taken(d, o, e)) {
			return false
		}
		return r.hasOffice(o, r.lex.Entities[lex].ID)
	})
}

// announced is the state that the sentence before says has announced or done something,
// where its minister now says more: "Chad has recalled its envoy. Foreign Minister X said";
// -1 for none.
func (r *Resolver) announced(d *Document, s *syntax.Sentence, np int32) int32 {
	if s.Index == 0 || s.Index-1 < d.began[s.Index] {
		return -1
	}
	if c := r.subjectOf(s, s.NPs[np].Lead); c < 0 || r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Class&lexicon.Reporting == 0 {
		return -1
	}
	t := d.Sentences[s.Index-1]
	for c := range t.Clauses {
		cl := &t.Clauses[c]
		if cl.Kind != syntax.Main || cl.Subj < 0 {
			continue
		}
		if t.NPs[cl.Subj].Next >= 0 || t.Verbs[cl.Verb].Passive {
			return -1
		}
		st := d.stateOf(&d.Refs[s.Index-1][cl.Subj])
		if cl.Obj >= 0 { // "Chad invaded Niger": either's may speak
			if other := d.stateOf(&d.Refs[s.Index-1][cl.Obj]); other >= 0 && other != st {
				return -1
			}
		}
		return st
	}
	return -1
}

// kinState is the state of the one whose relative is named: "Prince Albert of Belgium,
// brother of King Baudouin"; -1 for none.
func (r *Resolver) kinState(d *Document, s *syntax.Sentence, np int32) int32 {
	up := s.NPs[np].Up
	if up < 0 || s.NPs[np].Prep != r.w.of {
		return -1
	}
	if r.lex.Head(s.HeadWord(up))&lexicon.Kin == 0 {
		return -1
	}
	if of := apposedTo(s, up); of >= 0 {
		if e := r.onePerson(d, s, of); e >= 0 {
			return d.Entities[e].State
		}
	}
	return -1
}

// actsAlone says whether a noun phrase is the subject of a verb that is not one of
// meeting somebody from elsewhere.
func (r *Resolver) actsAlone(s *syntax.Sentence, np int32) bool {
	for i := range s.Clauses {
		if c := &s.Clauses[i]; s.Same(c.Subj, np) || c.Subj == np {
			return !s.Verbs[c.Verb].Passive && !r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Receives|lexicon.Meets|lexicon.Goes)
		}
	}
	return false
}

// onlyOwner is the state of all whose offices a few sentences before have told; -1
// for none or several.
func (d *Document) onlyOwner(sentence int) int32 {
	const reach = 4
	one := int32(-1)
	for i := len(d.Offices) - 1; i >= d.story && d.Offices[i].Sentence >= sentence-reach; i-- {
		o := &d.Offices[i]
		if o.Owner < 0 || d.Entities[o.Owner].Type != model.State || o.Sentence == sentence {
			continue
		}
		if one >= 0 && o.Owner != one {
			return -1
		}
		one = o.Owner
	}
	return one
}

// datelineState is the state where what a sentence belongs to was written; -1 for none.
func (d *Document) datelineState(sentence int) int32 {
	for i := sentence; i >= 0 && i > sentence-window; i-- {
		if np := d.Sentences[i].Dateline; np >= 0 {
			return d.stateOf(&d.Refs[i][np])
		}
	}
	return -1
}

// knownAs says whether the dictionaries know a person, named in full, by the same
// office: "Secretary of State John Foster Dulles".
func (r *Resolver) knownAs(d *Document, e int32, o *Office) bool {
	x := &d.Entities[e]
	if e != o.Person || x.Lex < 0 || o.entry < 0 || r.lex.Offices[o.entry].Only == "" {
		return false
	}
	return slices.ContainsFunc(r.lex.Entities[x.Lex].Terms, func(t lexicon.Term) bool { return strings.EqualFold(t.Office, o.Role) })
}

// canHave says whether a state can have an office: it is not the diplomat's
// host, not one that never had it, as Japan has no president, and not one whose
// president was just spoken of.
func (r *Resolver) canHave(d *Document, o *Office, state int32) bool {
	return state >= 0 && state != o.Target && r.hasOffice(o, d.Entities[state].ID) && !r.taken(d, o, state)
}

// chamber says whether a noun phrase is a parliament that is not said whose it is.
func (r *Resolver) chamber(s *syntax.Sentence, np int32) bool {
	return r.lex.Word(s.HeadWord(np)).Is(lexicon.Chamber) && s.NPs[np].Det == r.w.the && s.NPs[np].PossNP < 0
}

// commands says whether an office is at the head of a state's forces: "army commander",
// "chief of the general staff".
func (d *Document) commands(o *Office) bool {
	switch word, _, _ := strings.Cut(strings.ToLower(o.Role), " "); word {
	case "army", "navy", "military", "armed":
		return o.Kind == "military"
	}
	return d.officeID(o) == "chief-of-the-general-staff"
}

// oneOfState says whether a state has a title once, and no body or town has it: "the
// army chief", "the speaker of parliament".
func (r *Resolver) oneOfState(s *syntax.Sentence, np int32, o *Office) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ { // "the army chief"
		p := &s.Parts[k]
		if p.Kind != syntax.PNoun || r.lex.Head(s.Words[p.Last-1])&lexicon.Agent == 0 {
			return false
		}
	}
	return o.Kind == "military" || o.Kind == "legislator" || n.Head > n.PFirst
}

// throneNamed is the one state an article names that has or had somebody of a
// title: "Oman played a part, and we thank Sultan Haytham"; -1 for none or several.
func (r *Resolver) throneNamed(d *Document, title string) int32 {
	one := int32(-1)
	for lex := range d.counts {
		if slices.Contains(r.thrones[title], r.lex.Entities[lex].ID) {
			if one >= 0 {
				return -1
			}
			one = lex
		}
	}
	if one < 0 {
		return -1
	}
	return d.entity(one)
}

// taken says whether somebody else, just spoken of, holds the same office of a
// state that has it once: "Paraguay's president met President Etcheverry".
func (r *Resolver) taken(d *Document, o *Office, state int32) bool {
	if o.entry < 0 || o.Former || o.Planned {
		return false
	}
	post := r.post(o.entry)
	if post == "" {
		return false
	}
	for i := len(d.Offices) - 1; i >= d.story && i > len(d.Offices)-window; i-- {
		h := &d.Offices[i]
		if h.Owner == state && h.Person != o.Person && h.entry >= 0 && !h.Former && !h.Planned && (!h.Guess || r.lex.Offices[h.entry].Only != "") && r.post(h.entry) == post && d.present(h.Person, o.Sentence) {
			return true
		}
	}
	return false
}

// present says whether a person is spoken of in a sentence or the one before, or
// speaks.
func (d *Document) present(person int32, sentence int) bool {
	return d.seen[person] >= sentence-1 || person == d.Speaker || sentence > 0 && d.Speakers[sentence-1] == person
}

// post names the office of a state that one person holds at a time, "" for one
// that several do.
func (r *Resolver) post(entry int32) string {
	e := &r.lex.Offices[entry]
	switch e.Kind {
	case "head-of-state", "head-of-government":
		return e.ID
	case "minister":
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

func (r *Resolver) hasOffice(o *Office, state string) bool {
	return o.entry < 0 || o.Kind == "diplomat" || !slices.Contains(r.lex.Offices[o.entry].Never, state)
}

// listedBefore is the person named before in the same list: "Israeli prime
// minister Benjamin Netanyahu and energy minister Yuval Steinitz"; -1 for none.
func (r *Resolver) listedBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	lead := s.NPs[np].Lead
	if o := apposedTo(s, np); lead == np && o >= 0 && s.NPs[o].PossNP < 0 && !r.isDiplomat(s, np) { // "X, the negotiator, and Y, the deputy speaker"
		np, lead = o, s.NPs[o].Lead
	}
	if lead == np {
		return -1
	}
	prev := lead
	for i := 0; s.NPs[prev].Next >= 0 && s.NPs[prev].Next != np && i < 64; i++ {
		prev = s.NPs[prev].Next
	}
	return r.onePerson(d, s, prev)
}

// isDiplomat says whether a noun phrase names a diplomat's office.
func (r *Resolver) isDiplomat(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	return p != nil && p.Kind == syntax.POffice && r.lex.Offices[p.Ref].Kind == "diplomat"
}

// peerOf says whether a person holds an office whose holder stands in a list with
// those of other states rather than with his own officers: "President Roosevelt,
// Prime Minister Churchill and Marshal Stalin", "Emperor Wilhelm and Queen Victoria".
func (r *Resolver) peerOf(d *Document, o *Office, person int32) bool {
	reigns := func(kind, role string) bool {
		return kind == "head-of-state" && !deputy(role) || kind == "royal" && isSovereign(role)
	}
	if o.Kind != "military" && !reigns(o.Kind, o.Role) {
		return false
	}
	return slices.ContainsFunc(d.Offices[max(d.story, len(d.Offices)-window):], func(h Office) bool {
		return h.Person == person && (reigns(h.Kind, h.Role) || o.Kind == "military" && h.Kind == "head-of-government")
	})
}

// dispatch is the United States where a line says which of their diplomats writes to
// the Secretary of State or the other way round: "The Ambassador in France (Bruce) to
// the Secretary of State"; -1 elsewhere.
func (r *Resolver) dispatch(d *Document, s *syntax.Sentence) int32 {
	if len(s.Clauses) > 0 {
		return -1
	}
	for np := range s.NPs {
		if p := s.HeadPart(int32(np)); p != nil && p.Kind == syntax.POffice && strings.HasSuffix(r.lex.Offices[p.Ref].ID, "secretary-of-state") && s.NPs[np].Det == r.w.the && !s.NPs[np].Apposed {
			return d.entity(r.lex.Index("USA"))
		}
	}
	return -1
}

// senderState is the state whose officer gives a diplomat orders: "Secretary of
// State Knox instructed Chargé Hutchinson"; -1 for none.
func (r *Resolver) senderState(d *Document, s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || !s.Same(c.Obj, s.NPs[np].Lead) || s.Verbs[c.Verb].Passive {
			continue
		}
		if r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Orders) {
			if e := d.stateOf(&d.Refs[s.Index][c.Subj]); e >= 0 {
				return e
			}
			return r.belongs(d, d.Refs[s.Index][c.Subj])
		}
	}
	return -1
}

// behalfState is the state for which a noun phrase acts: "Foreign Minister
// Peiris signed on behalf of Sri Lanka"; -1 for none.
func (r *Resolver) behalfState(d *Document, s *syntax.Sentence, np int32) int32 {
	c := r.subjectOf(s, np)
	if c < 0 {
		return -1
	}
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.First >= s.Clauses[c].First && r.lex.Word(n.Prep).Text == "on behalf of" {
			if e := r.belongs(d, r.refOf(d, s, int32(m))); e >= 0 && d.Entities[e].Type == model.State {
				return e
			}
		}
	}
	return -1
}

// besideState is the state of those beside whom a noun phrase stands: "Nepal's
// delegation is led by Foreign Secretary X", "accompanied by Defence Minister
// X", and "under President X Nauru broke with"; -1 for none.
func (r *Resolver) besideState(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Clause < 0 || n.Prep == 0 {
		return -1
	}
	c := &s.Clauses[n.Clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || c.Subj == np {
		return -1
	}
	switch r.lex.Word(n.Prep).Text {
	case "under":
	case "through", "via": // "The White House, through spokeswoman X, said"
		if s.Class(c.Subj) != syntax.CState {
			return -1
		}
	case "by":
		if !v.Passive {
			return -1
		}
		if !r.lex.Word(v.Lemma).Does(lexicon.Leads | lexicon.Escorts) {
			return -1
		}
	default:
		return -1
	}
	subj := r.refOf(d, s, c.Subj)
	return d.stateOf(&subj)
}

// reportState is the state whose government reports what a noun phrase does:
// "Chancellor X's trip was put off, the Austrian government said"; -1 for none.
func (r *Resolver) reportState(d *Document, s *syntax.Sentence, np int32) int32 {
	acts := false
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 {
			continue
		}
		if c.Subj <= np {
			acts = acts || s.Same(c.Subj, np) || s.NPs[c.Subj].PossNP == np
			continue
		}
		acts = acts || s.NPs[c.Subj].PossNP == np
		if acts && r.lex.Word(s.Verbs[c.Verb].Lemma).Class&lexicon.Reporting != 0 && r.lex.Head(s.HeadWord(c.Subj))&lexicon.Government != 0 {
			return r.ownerState(d, s, c.Subj)
		}
	}
	return -1
}

// subjectOf is the clause a noun phrase is the subject of; -1 for none.
func (r *Resolver) subjectOf(s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		if s.Same(s.Clauses[i].Subj, np) {
			return int32(i)
		}
	}
	return -1
}

// whereState is the state where the sentence so far is: "While in Panama, she
// met President Cortizo"; -1 for none.
func (r *Resolver) whereState(d *Document, s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0 && m > np-24; m-- {
		n := &s.NPs[m]
		if n.Prep != r.w.in && n.Prep != r.w.to && n.PossNP < 0 {
			continue
		}
		if ref := &d.Refs[s.Index][m]; len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.State {
			return ref.Actors[0]
		}
		if e := r.placeIn(d, s, m); e >= 0 {
			return e
		}
	}
	return -1
}

// reports says whether a noun phrase is the subject of a verb of saying after what
// it says: "talks will be held in Istanbul, Foreign Minister X said".
func (r *Resolver) reports(s *syntax.Sentence, np int32) bool {
	c := r.subjectOf(s, s.NPs[np].Lead)
	return c > 0 && r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Class&lexicon.Reporting != 0
}

// receives is the state where somebody is met who stands before the place: "shall
// see Chancellor X in Vienna", "the inauguration of President X in Monrovia"; -1
// for none.
func (r *Resolver) receives(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	event := false
	if n.Prep == r.w.of && n.Up >= 0 {
		p := s.HeadPart(n.Up)
		event = p != nil && p.Kind == syntax.PEvent
	}
	if c := n.Clause; !event {
		if c < 0 || !s.Same(s.Clauses[c].Obj, np) && (n.Prep != r.w.by || !s.Verbs[s.Clauses[c].Verb].Passive) {
			return -1
		}
		if !r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Receives | lexicon.Meets) {
			return -1
		}
	}
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Prep != r.w.in || s.NPs[m].First != n.Last+1 {
		return -1
	}
	if ref := r.refOf(d, s, m); len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.State {
		return ref.Actors[0]
	}
	return r.placeIn(d, s, m)
}

// fromState is the state from whose capital the sentence so far says that
// something comes: "From Washington, Senator X sent"; -1 for none.
func (r *Resolver) fromState(d *Document, s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0 && m > np-4; m-- {
		if s.NPs[m].Prep == r.w.from || s.NPs[m].Prep == r.w.in {
			if ref := &d.Refs[s.Index][m]; len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.State {
				return ref.Actors[0]
			}
		}
	}
	return -1
}

// actingState is the state that acts in another clause of the sentence before
// a noun phrase that acts itself: "Colombia has cut its ties with Israel,
// President Quimbaya announced"; -1 for none.
func (r *Resolver) actingState(d *Document, s *syntax.Sentence, np int32) int32 {
	own := r.subjectOf(s, s.NPs[np].Lead)
	if own < 0 {
		return -1
	}
	for m := np - 1; m >= 0 && m > np-24; m-- {
		n := &s.NPs[m]
		if n.Clause < 0 || n.Clause == own || s.Clauses[n.Clause].Subj != m || n.Next >= 0 {
			continue
		}
		e := r.belongs(d, d.Refs[s.Index][m])
		if e < 0 && n.PossNP >= 0 {
			e = r.belongs(d, d.Refs[s.Index][n.PossNP])
		}
		if e >= 0 {
			if d.Entities[e].Type == model.Organization {
				e = d.Entities[e].State
			}
			if e >= 0 {
				return e
			}
		}
	}
	return -1
}

// orderingState is the state of whoever gives orders to, sends or appoints the one a
// noun phrase names: "she instructed Foreign Minister X to open an embassy"; -1 for
// none.
func (r *Resolver) orderingState(d *Document, s *syntax.Sentence, np int32) int32 {
	c := s.NPs[s.NPs[np].Lead].Clause
	if c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np || s.Verbs[s.Clauses[c].Verb].Passive || !s.Same(s.Clauses[c].Obj, s.NPs[np].Lead) {
		return -1
	}
	if r.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Orders) {
		return d.stateOf(&d.Refs[s.Index][s.Clauses[c].Subj])
	}
	return -1
}

// topicState is the state a paragraph is about so far: the one that acts in
// its sentences before this; -1 for none.
func (r *Resolver) topicState(d *Document, s *syntax.Sentence) int32 {
	para := d.Text.Sentences[s.Index].Paragraph
	for at := s.Index - 1; at >= 0 && at >= s.Index-4 && d.Text.Sentences[at].Paragraph == para; at-- {
		t := d.Sentences[at]
		for i := range t.Clauses {
			subj := t.Clauses[i].Subj
			if subj < 0 || t.NPs[subj].Next >= 0 {
				continue
			}
			if st := d.stateOf(&d.Refs[at][subj]); st >= 0 {
				return st
			}
		}
	}
	return -1
}

// spokenOf says whether the article names a state.
func (d *Document) spokenOf(e int32) bool {
	lex := d.Entities[e].Lex
	return d.Entities[e].Type != model.State || lex >= 0 && (d.counts[lex] > 0 || d.bodied[lex]) ||
		slices.ContainsFunc(d.Offices, func(o Office) bool { return o.Owner == e })
}

// mainState is the state an article speaks of much more than of any other of
// those that fit; -1 for none. Every name counts once.
func (d *Document) mainState(fits func(lex int32) bool) int32 {
	best, most, second := int32(-1), 0, 0
	for lex, n := range d.counts {
		if !fits(lex) {
			continue
		}
		switch {
		case n > most || n == most && lex < best:
			best, most, second = lex, n, most
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

// Home is the id of the state that the dictionaries place an entity in; "" for
// none.
func (d *Document) Home(place int32) string { return placeState(d, place) }
