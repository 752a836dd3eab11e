package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// settle enters an office once its owner is known or can be supplied.
func (r *articleReader) settle(s *syntax.Sentence, np int32, o Office) bool {
	if id := r.officeID(&o); id == "first-lady" || id == "second-lady" {
		if r.people.ladies == nil {
			r.people.ladies = make(map[string]int32)
		}
		r.people.ladies[id] = o.Person
		r.people.relative(o.Person) // the surname alone is her husband's
	}
	r.asDiplomat(s, np, &o)
	r.supplyOwner(s, np, &o)
	r.otherOwner(s, np, &o)
	if !r.ownerFits(s, &o) {
		return false
	}
	r.supplyPost(s, np, &o)
	if o.Owner < 0 && o.Target < 0 {
		r.officers.unowned = append(r.officers.unowned, o)
		return false
	}
	o.Former = o.Former || yearsBehind(s, o.Last) || o.Kind == lexicon.Military && (retired(s, s.NPs[np].Last) || o.Guess && r.leftAll(o.Person))
	also := o.also
	o.also = nil
	r.hold(o)
	r.jointly(s, o)
	for _, target := range also {
		if o.Target = target; target != o.Owner {
			r.hold(o)
		}
	}
	return true
}

// asDiplomat makes a diplomat of who has a title that others have too, where it is one of a mission: "U.S. Minister Heath",
// "the liaison office was opened, with Heath as director"; the mission tells whose a diplomat is.
func (r *articleReader) asDiplomat(s *syntax.Sentence, np int32, o *Office) {
	opened := o.Rule == "title.noun" && r.missions.latest.sentence == s.Index && r.missions.latest.owner >= 0 // "the legation was opened, with Heath as minister"
	switch r.officeID(o) {
	case "minister":
		if o.Owner >= 0 && !r.hasOffice(o, r.Entities[o.Owner].ID) || o.Owner < 0 && (opened || r.presents(s, np) || r.atPost(s, np)) {
			o.Kind = lexicon.Diplomat // "Minister Heath presented his credentials", "Minister at the Legation"
		}
	case "director", "representative":
		if opened && (o.Owner < 0 || o.Owner == r.missions.latest.owner) && o.Target < 0 && r.missionTold(s) {
			o.Kind, o.body = lexicon.Diplomat, false
		}
	}
	if o.Kind == lexicon.Diplomat {
		r.missionOf(s, o)
	}
}

// supplyOwner finds the owner of an office whose title names none: around it, by what is told of its bearer, by a guess.
func (r *articleReader) supplyOwner(s *syntax.Sentence, np int32, o *Office) {
	if o.Owner < 0 && !o.body {
		o.Owner = r.ownerAround(s, np, o)
	}
	if x := &r.missions.envoy; o.Owner < 0 && o.Kind == lexicon.Diplomat && r.officeID(o) == "ambassador" && s.Index-x.sentence <= near && r.Entities[o.Person].State < 0 && (o.Target < 0 || o.Target == x.target) {
		o.Owner, o.Target, x.sentence = x.owner, x.target, -9
	}
	if o.Owner < 0 && !o.body {
		o.Owner = r.speaksFor(s, o.Person)
	}
	if o.Owner < 0 && !o.body && stateOnly(o.Kind) {
		o.Owner = r.heirsState(s, np)
	}
	if o.Owner < 0 && o.Clause < 0 {
		if o.Owner = r.congressSeat(s, np, o); o.Owner < 0 && !o.body {
			o.regional = r.regional(s, np, o)
			o.body = o.regional
		}
	}
	if o.Owner < 0 && !o.body {
		o.Guess = true
		o.Owner = r.guessOwner(s, np, o)
		if o.Owner >= 0 && r.Entities[o.Owner].Type == model.Organization && strings.Contains(strings.ToLower(o.Role), "ministry") {
			o.Owner = -1 // "Foreign Ministry spokesman X" is of some state
		}
	}
}

// otherOwner corrects the owner of an office by what is known of its bearer, and takes it from an office that no state has.
func (r *articleReader) otherOwner(s *syntax.Sentence, np int32, o *Office) {
	if st := r.Entities[o.Person].State; o.Owner >= 0 && o.nation == 0 && st >= 0 && r.ofCongress(o.Owner) {
		o.Owner = st // "who was speaker of Congress" in Honduras
	}
	if st := r.ledNamesake(s, np, o); st >= 0 {
		o.Owner = st
	}
	if st := r.knownElsewhere(s, o); st >= 0 {
		o.Owner = st
	}
	if o.Owner < 0 || r.hasOffice(o, r.Entities[o.Owner].ID) {
		return
	}
	switch r.officeID(o) {
	case "senator", "congressman": // "Georgia Senator X"
		if o.Owner = r.entity(r.lex.Index("USA")); o.startsWith("state ") {
			o.Owner, o.regional = -1, true
		}
	case "governor": // "Georgia Governor X", "Washington Governor X"
		o.Owner, o.regional = -1, true
	}
}

// ownerFits says whether an office can be one of its owner, if it has any; that of a national body it makes its state's.
func (r *articleReader) ownerFits(s *syntax.Sentence, o *Office) bool {
	if o.Owner < 0 {
		return true
	}
	switch owner := &r.Entities[o.Owner]; owner.Type {
	case model.State:
		if id := r.officeID(o); id == "mayor" || o.Kind == lexicon.CompanyOfficer && id != "chief-executive" || r.privately(s, o) {
			return false // "the founder of modern Turkey", "the UK CEO", "the mayor of Paris" hold no office of the state; Hong Kong has a chief executive
		}
		return !o.Guess && o.Rule == "title.before" || !r.rules(o.Person, owner.ID, o.Kind) // "Bill Clinton, the King of Belgium"
	case model.Organization:
		if r.oneOfLeaders(s, o, owner) {
			return false
		}
		if owner.State < 0 && owner.Lex < 0 && (r.stateBody(owner.Name) || o.nation > 0 && r.forces(owner.Name)) {
			if owner.State = o.nation - 1; owner.State < 0 {
				owner.State = r.Entities[o.Person].State // "In her capacity as Chair of the National Space Council, Vice President Rios"
			}
			if owner.State < 0 {
				owner.State = r.stateAround(s)
			}
		}
		if owner.actsForState() {
			o.Owner = owner.State // a national body: its officers represent the state
		}
		return true
	default: // people and events have no officers
		return false
	}
}

// privately says whether a director is one of a firm, a club or a play by what he directs, or since that is not told: "Zambia's
// technical director", "the British director", not "China's director of arms control".
func (r *articleReader) privately(s *syntax.Sentence, o *Office) bool {
	if r.officeID(o) != "director" {
		return false
	}
	if before, _, _ := strings.Cut(o.Role, "director"); r.lex.In(lexicon.PrivateField, finalWord(r.lex, strings.TrimSpace(before))) {
		return true
	}
	for k := o.First; k <= o.Last && k < s.Last; k++ {
		if s.Tag(k) == syntax.Prep {
			return false
		}
	}
	return o.Role == "director"
}

// supplyPost finds where a diplomat serves whose title does not tell it, and the state of one whose title tells only that.
func (r *articleReader) supplyPost(s *syntax.Sentence, np int32, o *Office) {
	if o.Kind == lexicon.Envoy && o.Target < 0 && r.officeID(o) == "envoy" && r.summoned(s, np) {
		o.Kind = lexicon.Diplomat // "Indian envoy Ravi Mehta was summoned"
	}
	if o.Target < 0 && o.Kind == lexicon.Diplomat && !o.tasked && !r.posted(o.Person) {
		o.Target = r.host(s, np, o)
	}
	if o.Owner < 0 && o.Kind == lexicon.Diplomat && o.Target >= 0 && r.Speaker >= 0 && o.chief < 0 {
		if home := r.country(r.Speaker); home >= 0 && home != o.Target { // a government tells of its own
			o.Owner, o.Guess = home, false
		}
	}
	if o.Target == o.Owner {
		o.Target = -1
	}
}

// yearsBehind says whether the first and the last year of an office stand behind it at
// token i: "prime minister, 1980–1987", "president (1995-2007)".
func yearsBehind(s *syntax.Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	t := s.Doc.Tokens
	if t[i].Kind == text.Comma || t[i].Kind == text.Open {
		i++
	}
	return i+1 < s.Last && syntax.IsYear(s.Doc.Of(int(i))) && t[i+1].Joined && t[i+1].Kind == text.Number
}

// speaksFor is the state that a clause says a person represents, which is then that of
// his title: "Ana Costa, the foreign minister, represented Peru"; -1 for none.
func (r *articleReader) speaksFor(s *syntax.Sentence, person int32) int32 {
	if person < 0 {
		return -1
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if v := &s.Verbs[cl.Verb]; r.lex.Word(v.Lemma).Text != "represent" || v.Passive || v.Neg || cl.Subj < 0 || cl.Obj < 0 || s.Class(cl.Obj) != syntax.CState || !slices.Contains(r.Refs[s.Index][cl.Subj].Actors, person) {
			continue
		}
		if e := r.partOwner(s, cl.Obj); e >= 0 && r.Entities[e].Type == model.State {
			return e
		}
	}
	return -1
}

// oneOfLeaders says whether a title tells only that its bearer leads a member of an
// organization: "an EU leader", "the only ASEAN foreign minister".
func (r *sentenceReader) oneOfLeaders(s *syntax.Sentence, o *Office, owner *Entity) bool {
	if !owner.OfStates() {
		return false
	}
	switch o.Kind {
	case lexicon.Minister, lexicon.HeadOfState, lexicon.HeadOfGovernment:
	default:
		if r.lex.Offices[max(o.entry, 0)].ID != "leader" {
			return false
		}
	}
	for i := o.First; i < min(o.Last, o.First+5); i++ {
		switch r.lex.Word(s.Words[i]).Text {
		case "military": // "Rejecting the timetable of its military leader, Colonel X, ECOWAS warned Guinea"
			if i+1 < o.Last && r.lex.Word(s.Words[i+1]).Text == "leader" {
				return true
			}
		case "a", "an", "only", "sole", "lone", "first", "last", "fellow", "other", "another":
			return true
		}
	}
	return false
}

// knownElsewhere is the state that the dictionaries know somebody to have led by the very title
// that the text calls "its" or "his", where they do not know him to have led what a pronoun
// seemed to mean: "Peru left the bloc because of the removal of its president, Silva"; or the only one he ever led, where
// whose officer he is was guessed at or is told by who speaks: "our minister, Silva"; -1 for none.
func (r *articleReader) knownElsewhere(s *syntax.Sentence, o *Office) int32 {
	lex := r.Entities[o.Person].Lex
	if o.Owner < 0 || lex < 0 || o.First < s.First || slices.ContainsFunc(r.lex.Entities[lex].Terms, func(t lexicon.Term) bool { return t.Of == r.Entities[o.Owner].ID }) {
		return -1
	}
	switch s.Words[o.First] {
	case r.w.its, r.w.his, r.w.her, r.w.their:
		return r.ledState(o.Person, o.Role)
	case r.w.our, r.w.my:
	default:
		if !o.Guess {
			return -1
		}
	}
	if r.Entities[o.Owner].Type != model.State {
		return -1
	}
	return r.onlyLed(lex)
}

// onlyLed is the one state that the dictionaries know a leader to have held offices of; -1 for none, or several.
func (r *articleReader) onlyLed(lex int32) int32 {
	terms := r.lex.Entities[lex].Terms
	if len(terms) == 0 || slices.ContainsFunc(terms, func(t lexicon.Term) bool { return t.Of != terms[0].Of }) {
		return -1
	}
	if i := r.lex.Index(terms[0].Of); i >= 0 && r.Entities[r.entity(i)].Type == model.State {
		return r.entity(i)
	}
	return -1
}

// ledNamesake is the state that has the same name as the owner of an office, or whose people have, where its bearer is known to
// lead that one: "the Dominican leader Luis Abinader" beside Dominica; -1 for none.
func (r *articleReader) ledNamesake(s *syntax.Sentence, np int32, o *Office) int32 {
	lex := r.Entities[o.Person].Lex
	if o.Owner < 0 || lex < 0 {
		return -1
	}
	leads := func(state string) bool {
		return slices.ContainsFunc(r.lex.Entities[lex].Terms, func(t lexicon.Term) bool { return t.Of == state })
	}
	if leads(r.Entities[o.Owner].ID) {
		return -1
	}
	for k := s.NPs[np].PFirst; k < s.NPs[np].PLast; k++ {
		p := &s.Parts[k]
		own := func(x lexicon.Sense) bool { // "Congo President Sassou Nguesso", too
			return x.Class == lexicon.Demonym || x.Class == lexicon.State && !p.Is(lexicon.Demonym)
		}
		if p.Kind != syntax.PEntity || p.Is(lexicon.Demonym) && p.Is(lexicon.State) || !slices.ContainsFunc(p.Senses, func(x lexicon.Sense) bool { return own(x) && r.lex.Entities[x.Ref].ID == r.Entities[o.Owner].ID }) {
			continue // "former Nigerian president Obasanjo, who represents the African Union"
		}
		for _, x := range p.Senses {
			if own(x) && leads(r.lex.Entities[x.Ref].ID) {
				return r.entity(x.Ref)
			}
		}
	}
	return -1
}

// ofCongress says whether an organization is the parliament that "Congress" alone means.
func (d *Document) ofCongress(e int32) bool {
	x := &d.Entities[e]
	return x.Kind == "parliament" && x.Lex >= 0 && d.lex.Entities[x.Lex].Partof == "USA" && strings.HasSuffix(x.Name, "Congress")
}

// jointly gives an office of an organization to the others that are listed with it too: "Joint
// Special Representative of the United Nations and the Arab League".
func (r *articleReader) jointly(s *syntax.Sentence, o Office) {
	if o.Owner < 0 || r.Entities[o.Owner].Type != model.Organization || o.Kind != lexicon.Envoy && o.Kind != lexicon.Official && o.Kind != lexicon.Spokesperson {
		return
	}
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.of || n.First < o.First || n.Last > o.Last || n.Next < 0 || n.Lead != int32(m) || !slices.Contains(r.members(s, int32(m)), n.Next) {
			continue
		}
		if ref := r.refOf(s, int32(m)); len(ref.Actors) != 1 || ref.Actors[0] != o.Owner {
			continue
		}
		for _, x := range r.members(s, n.Next) {
			ref := r.refOf(s, x)
			if s.Class(x) != syntax.COrg || len(ref.Actors) != 1 || ref.Actors[0] == o.Owner {
				continue
			}
			also := o
			also.Owner, also.Last = ref.Actors[0], s.NPs[x].Last
			r.hold(also)
		}
	}
}

// stateBody says whether an organization's name is one that a state has once: "the
// Supreme Court", "the National Electoral Council", "the Senate".
func (r *sentenceReader) stateBody(name string) bool {
	switch strings.ToLower(name) {
	case "senate", "parliament", "house of representatives", "chamber of deputies", "house of assembly", "supreme soviet", "supreme people's assembly",
		"air force", "army", "navy", "armed forces", "defence forces", "defense forces", "police force":
		return true
	}
	words := strings.Fields(name)
	if len(words) < 2 || len(words) > 4 {
		return false
	}
	first, last := r.lex.Word(r.lex.Lookup(words[0])), r.lex.Word(r.lex.Lookup(words[len(words)-1]))
	return first.Has(lexicon.National) && (last.Is(lexicon.Organ) || last.Text == "bank") && !last.Plural
}

// forces says whether an organization's name is that of an arm of its state: "National
// Guard", "Navy".
func (r *sentenceReader) forces(name string) bool {
	last := finalWord(r.lex, name)
	return r.lex.Head(last)&lexicon.Agent != 0 || r.lex.Word(last).Is(lexicon.Organ|lexicon.Arm|lexicon.Chamber) || r.lex.Word(last).Text == "guard"
}
