package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// partOwner is the state a noun phrase names before its head by an adjective
// or a name; -1 for none.
func (r *articleReader) partOwner(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PEntity {
			if lex := r.Tally.Pick(p.Senses, lexicon.Demonym, lexicon.State, lexicon.Metonym); lex >= 0 {
				return r.entity(lex)
			}
		}
	}
	if n.PossNP >= 0 {
		return r.stateOf(&r.Refs[s.Index][n.PossNP])
	}
	return -1
}

// paired reads names that follow as many states in the same order: "his Greek,
// Cypriot and French counterparts, Nikos Dendias, Nikos Christodoulides and
// Jean-Yves Le Drian", "the presidents of Chile and Peru, X and Y", and one by
// one, "the foreign ministers of Sweden (Linnea Broström), Denmark (...)" or "of
// Sweden, Linnea Broström; Denmark, ...".
func (r *articleReader) paired(s *syntax.Sentence, np, person int32) bool {
	if r.bracketed(s, np, person) || r.alternating(s, np, person) {
		return true
	}
	if m := behind(s, np, r.w.of, r.w.paren); s.NPs[np].PossNP >= 0 || m >= 0 && s.Class(m) == syntax.CState {
		return false // "India's Indira Gandhi", "Sirimavo Bandaranaike of Ceylon", "Ana Ruiz (Peru)"
	}
	if title := r.spelledOut(s, s.NPs[np].Lead); title >= 0 {
		return r.heldByAll(s, np, person, title)
	}
	list := r.namesAround(s, np)
	p := r.titleOver(s, list)
	if p.title < 0 {
		return false
	}
	colleagues, their := r.isColleague(s, s.HeadPart(p.title)), s.NPs[p.title].PossWord == r.w.their
	if colleagues && p.title == p.first-1 && p.names > 1 {
		if owner := r.partOwner(s, p.title); owner >= 0 && len(p.states) < 2 {
			return r.counterparts(s, np, person, owner, p.title, p.place, p.names)
		}
	}
	if their {
		if p.states = r.ownersEach(s, p.title, p.names); len(p.states) < 2 {
			return false
		}
		slices.Reverse(p.states)
	}
	if len(p.states) < 2 && p.names > 1 {
		return r.holders(s, np, person, p.title, p.first)
	}
	if len(p.states) < max(2, p.names) {
		return false
	}
	owner := p.states[p.names-1-p.place]
	if st := r.termState(person); slices.Contains(p.states, st) {
		owner = st // in whatever order
	}
	if s.HeadPart(p.title).Kind == syntax.POffice {
		return r.pairedOffice(s, np, person, owner, &p)
	}
	return r.pairedColleague(s, np, person, owner, p.title)
}

// nameList is a run of names in a list, and the place of one of them in it: "the presidents of Chile and Peru, X and | Y".
type nameList struct {
	first        int32 // the noun phrase that begins it; -1 for none
	place, names int
}

// namesAround are the names of the list that noun phrase np stands in which are told of together: up to what is no name,
// has a title of its own, or begins anew.
func (r *articleReader) namesAround(s *syntax.Sentence, np int32) nameList {
	list := nameList{first: -1}
	for x, i := s.NPs[np].Lead, 0; x >= 0 && i < 64; x, i = s.NPs[x].Next, i+1 {
		anew := r.beginsAnew(s, x, list.names)
		if x > np && (anew || r.ownTitle(s, x) || s.NPs[x].PossNP >= 0) {
			break // "the prime ministers of Peru and Cuba, Y and Z, and Chile's X"
		}
		if anew {
			list.names = 0
		}
		if x == np {
			list.place = list.names
		}
		if r.namesPerson(s, x) {
			if list.names == 0 {
				list.first = x
			}
			list.names++
		} else if x > np {
			break
		} else {
			list.names = 0
		}
	}
	return list
}

// beginsAnew says whether noun phrase x of a list, behind so many names, is not told together with them: "X of Chile and
// the presidents of Peru and Cuba, | Y and Z", "by the presidents of Peru and Cuba, X and Y, and by | Z".
func (r *sentenceReader) beginsAnew(s *syntax.Sentence, x int32, names int) bool {
	if a := s.NPs[x].Appos; a >= 0 && a < x {
		return true
	}
	at := s.NPs[x].First - 1
	return names > 0 && at >= s.First && s.Tag(at) == syntax.Prep
}

// pairing is a list of names with the title in the plural before it and the states around that.
type pairing struct {
	nameList
	title  int32   // -1 for none
	post   int32   // where they serve; -1 for none
	states []int32 // the nearest to the names first
}

// titleOver goes back from a list of names to the title that they share, and over the states around it.
func (r *articleReader) titleOver(s *syntax.Sentence, list nameList) pairing {
	p := pairing{nameList: list, title: -1, post: r.postBefore(s, list.first)}
	for m := p.first - 1; m >= 0 && m > p.first-12 && (p.title < 0 || len(p.states) < p.names); m-- {
		if h := s.HeadPart(m); h == nil || !r.overNames(s, &p, m, h) {
			break
		}
	}
	return p
}

// overNames takes what noun phrase m, with head h, says of the names of a pairing; it says whether more may stand
// before it.
func (r *articleReader) overNames(s *syntax.Sentence, p *pairing, m int32, h *syntax.Part) bool {
	switch {
	case p.title >= 0 && s.NPs[p.title].PossNP == m || m == p.post:
		return true // told with the title
	case p.title >= 0 && len(p.states) == 1 && s.NPs[m].Lead != s.NPs[p.title].Lead && r.partOwner(s, p.title) == p.states[0]:
		return false // "President Silva of Peru met senior Turkish leaders, including X and Y"
	case h.Kind == syntax.POffice && h.Plural || r.isColleague(s, h):
		if p.title >= 0 {
			return false
		}
		p.title = m
	case h.Kind == syntax.PNoun && m == p.first-1 && len(p.states) == 0:
		return r.statesMeant(s, p, m, h)
	case h.Kind == syntax.PName: // "the leaders of Bright Future and the Reform Party, X and Y"
		e := r.power(s, m)
		if e < 0 || r.Entities[e].Type != model.Organization || len(p.states) >= p.names || s.NPs[s.NPs[m].Lead].Prep != r.w.of {
			return false
		}
		p.states = append(p.states, e)
		return true
	case h.Kind != syntax.PEntity:
		return false
	}
	if e := r.partOwner(s, m); e >= 0 && len(p.states) < p.names {
		p.states = append(p.states, e)
	}
	return true
}

// statesMeant takes the states that noun phrase m, with head h, right before the names means without naming them, if they
// are as many: "the foreign ministers of | the two countries, X and Y"; it says whether the title may stand before it.
func (r *articleReader) statesMeant(s *syntax.Sentence, p *pairing, m int32, h *syntax.Part) bool {
	if actors := r.refOf(s, m).Actors; len(actors) == p.names {
		for _, e := range slices.Backward(actors) {
			if r.Entities[e].Type == model.State {
				p.states = append(p.states, e)
			}
		}
	}
	return len(p.states) > 0 || s.NPs[m].Up >= 0 && r.lex.Head(r.lex.Word(s.Words[h.Last-1]).Stem)&lexicon.StateHead != 0
}

// pairedOffice gives one of those whom a pairing names the office of its title, of the owner that is his among its states.
func (r *articleReader) pairedOffice(s *syntax.Sentence, np, person, owner int32, p *pairing) bool {
	o, ok := r.pluralTitle(s, p.title)
	if !ok {
		return false
	}
	o.heldBy(s, np, person)
	their := s.NPs[p.title].PossWord == r.w.their
	if r.sentToEach(s, p, &o) {
		o.Kind, o.Target = lexicon.Diplomat, owner
		if their { // "Chad and Mali recalled their ambassadors to Peru, X and Y"
			o.Owner, o.Target = owner, r.power(s, p.title+1)
		}
		return o.Owner >= 0 && r.settle(s, np, o)
	}
	for m := p.title + 1; m < p.first; m++ {
		if s.NPs[m].Prep == r.w.to && s.Class(m) == syntax.CState && m != p.post {
			return false // "the ambassadors of Chad to Peru and of Mali to Cuba, X and Y"
		}
	}
	o.Owner = owner
	if p.post >= 0 {
		o.Target = r.stateAt(s, p.post)
	}
	if their && o.Target == owner {
		o.Target = -1
	}
	r.instead(s, p.title, owner, person)
	return r.settle(s, np, o)
}

// sentToEach says whether the states of a pairing are where its diplomats are sent, all by one: "Chad's envoys to Peru and
// Cuba, X and Y".
func (r *sentenceReader) sentToEach(s *syntax.Sentence, p *pairing, o *Office) bool {
	to := p.title + 1
	if to == p.post || o.Kind != lexicon.Diplomat && o.Kind != lexicon.Envoy || s.NPs[to].Up != p.title {
		return false
	}
	switch s.NPs[to].Prep {
	case r.w.to:
		return true
	case r.w.in, r.w.at:
		return o.Kind == lexicon.Diplomat || s.NPs[p.title].PossNP >= 0
	}
	return false
}

// pairedColleague gives one of those who are called somebody's colleagues, by a title in the plural, his office for another owner.
func (r *articleReader) pairedColleague(s *syntax.Sentence, np, person, owner, title int32) bool {
	if ref := &r.Refs[s.Index][title]; slices.Contains(ref.Actors, owner) {
		r.instead(s, title, owner, person)
	} else { // "her counterparts" are not her own state
		ref.Actors = append(slices.DeleteFunc(slices.Clone(ref.Actors), func(e int32) bool { return r.Entities[e].Type != model.Person }), person)
		ref.Via = ByOffice
	}
	return r.sameOrSome(s, np, person, owner, s.NPs[title].First)
}

// pluralTitle reads the title of several people at the head of a noun phrase.
func (r *articleReader) pluralTitle(s *syntax.Sentence, title int32) (Office, bool) {
	return r.title(s, title, s.NPs[title].Head, s.NPs[title].PLast, "title.paired")
}

// heldBy makes an office that of the person whom noun phrase np names beside its title.
func (o *Office) heldBy(s *syntax.Sentence, np, person int32) {
	o.Person = person
	o.First, o.Last = min(o.First, s.NPs[np].First), max(o.Last, s.NPs[np].Last)
}

// sameOrSome gives a person the office last spoken of, of another owner, and some office where none was.
func (r *articleReader) sameOrSome(s *syntax.Sentence, np, person, owner, first int32) bool {
	return r.sameOffice(s, np, person, owner, first) || r.counterpart(s, np, person, owner, first, &someOffice)
}

// counterparts gives a person the office of the one of those before whose counterpart he is, the
// place-th of names: "Kerry and Hagel met their Japanese counterparts, X and Y".
func (r *articleReader) counterparts(s *syntax.Sentence, np, person, owner, title int32, place, names int) bool {
	if all := r.possessor(s, title).Actors; len(all) == names {
		for i := len(r.Offices) - 1; i >= r.lately(); i-- {
			if o := &r.Offices[i]; o.Person == all[place] && officeOfState(o.Kind) && !o.Former {
				return r.counterpart(s, np, person, owner, s.NPs[title].First, o)
			}
		}
	}
	return r.sameOrSome(s, np, person, owner, s.NPs[title].First)
}

// ownTitle says whether a name has a title of its own by which somebody serves a state or a body:
// "former U.S. president X"; a prince or a general may be a minister too.
func (r *sentenceReader) ownTitle(s *syntax.Sentence, np int32) bool {
	return r.hasTitleOf(s, np, func(kind lexicon.OfficeKind) bool {
		return kind != lexicon.Royal && kind != lexicon.Military && kind != lexicon.Cleric
	})
}

// ownersEach are the states whose is a title in the plural that is theirs, where it stands before as
// many names: "Chile and Peru signed it. Their presidents, X and Y, met."
func (r *articleReader) ownersEach(s *syntax.Sentence, title int32, names int) []int32 {
	var states []int32
	for _, e := range r.possessor(s, title).Actors {
		if r.Entities[e].Type == model.State {
			states = append(states, e)
		} else if st := r.Country(e); r.Entities[e].Type == model.Person && st >= 0 {
			states = append(states, st) // "Presidents Silva and Rios sent their ministers, X and Y"
		}
	}
	if len(states) != names {
		return nil
	}
	return states
}

// postBefore is where the diplomats serve whose names begin at noun phrase first, told right before
// them and behind the states of which they are: "the ambassadors of Chad and Mali in Lima, X and Y",
// "the Chadian and Malian ambassadors to Peru, X and Y"; -1 for none.
func (r *sentenceReader) postBefore(s *syntax.Sentence, first int32) int32 {
	m := first - 1
	if m < 1 || s.NPs[m].Lead != m || s.NPs[m].Up < 0 || s.Class(m) != syntax.CState && s.Class(m) != syntax.CPlace {
		return -1
	}
	if prep := s.NPs[m].Prep; prep != r.w.to && prep != r.w.in && prep != r.w.at {
		return -1
	}
	for x, i := s.NPs[m].Up, 0; x >= 0 && i < 4; x, i = s.NPs[s.NPs[x].Lead].Up, i+1 {
		if p := s.HeadPart(x); p != nil && p.Kind == syntax.POffice && p.Plural && r.lex.Offices[p.Ref].Kind == lexicon.Diplomat {
			for k := x + 1; k < m; k++ {
				if s.NPs[k].Prep == r.w.to {
					return -1 // "the ambassadors of Chad to Peru and of Mali to Cuba, X and Y"
				}
			}
			return m
		}
	}
	return -1
}

// pairedBehind reads names before a title in the plural and as many states, in the same
// order, or one that is of all: "Ana Rios and Luis Vera, the presidents of Peru and
// Chile", "Ana Rios and Luis Vera, ministers of Peru".
func (r *articleReader) pairedBehind(s *syntax.Sentence, np, person int32) bool {
	lead := s.NPs[np].Lead
	if s.NPs[lead].Next < 0 {
		return false
	}
	place, names, last := -1, 0, lead
	for x, i := lead, 0; x >= 0 && i < 64; x, i = s.NPs[x].Next, i+1 {
		if x == np {
			place = names
		}
		last = x
		names++
	}
	title := s.NPs[last].Appos
	if title <= last || place < 0 {
		return false
	}
	p := s.HeadPart(title)
	of := title + 1
	if p != nil && p.Kind == syntax.POffice && p.Plural && names > 1 {
		if o, ok := r.pluralTitle(s, title); ok && o.Owner >= 0 {
			o.heldBy(s, np, person)
			return r.settle(s, np, o) // "Ana Rios and Luis Vera, both former Peruvian ministers"
		}
	}
	if p == nil || p.Kind != syntax.POffice || !p.Plural || s.NPs[title].PossNP >= 0 || of >= int32(len(s.NPs)) || s.NPs[of].Up != title || s.NPs[of].Prep != r.w.of {
		return false
	}
	var buf [16]int32
	states := s.Members(of, buf[:])
	if len(states) != names && len(states) != 1 || names < 2 {
		return false
	}
	owner := r.partOwner(s, states[min(place, len(states)-1)])
	if st := r.termState(person); st >= 0 && slices.ContainsFunc(states, func(m int32) bool { return r.partOwner(s, m) == st }) {
		owner = st // in whatever order
	}
	o, ok := r.pluralTitle(s, title)
	if !ok || owner < 0 {
		return false
	}
	o.Owner = owner
	o.heldBy(s, np, person)
	return r.settle(s, np, o)
}

// holders reads the title before a list of names between commas: "two former U.S.
// officials, Stephen Hadley and James Steinberg,", "Turkish leaders, including Kemal Arslan and Ali Demir".
func (r *articleReader) holders(s *syntax.Sentence, np, person, title, first int32) bool {
	p := s.HeadPart(title)
	if p.Kind != syntax.POffice || s.NPs[title].PossWord == r.w.their {
		return false
	}
	end := s.NPs[title].Last
	for m := title + 1; m < first; m++ { // nothing but what belongs to the title
		if s.NPs[m].Up < 0 || s.NPs[m].Up < title {
			return false
		}
		end = max(end, s.NPs[m].Last)
	}
	if at, prep := s.NPs[first].First, s.NPs[first].Prep; prep != r.w.including && prep != r.w.suchAs && at != end && (at != end+1 || s.Doc.Tokens[end].Kind != text.Comma && s.Doc.Tokens[end].Kind != text.Colon && s.Doc.Tokens[end].Kind != text.Dash) {
		return false
	}
	o, ok := r.wholeTitle(s, title, "title.paired")
	if !ok {
		return false
	}
	if o.Owner < 0 {
		o.Owner = r.orderingState(s, title)
	}
	if o.Owner < 0 { // "the foreign ministers of the three countries, X, Y and Z", who are known
		if o.Owner = r.termState(person); o.Owner >= 0 && r.Entities[o.Owner].Type != model.State || o.Owner < 0 && !r.colleagues(s, title, first, &o) {
			return false
		}
	}
	o.heldBy(s, np, person)
	return r.settle(s, np, o)
}

// colleagues says whether a title in the plural before the names of those who have it is one of which a
// state has several: "Two Republican senators, X and Y,".
func (r *sentenceReader) colleagues(s *syntax.Sentence, title, first int32, o *Office) bool {
	switch {
	case title != first-1 || s.NPs[title].Det == r.w.the:
		return false
	case o.entry >= 0 && r.lex.Offices[o.entry].ID == "representative":
		return true
	}
	return o.Kind == lexicon.Legislator || o.Kind == lexicon.Military
}

// spelledOut is the title in the plural whose holders the list that begins with noun phrase
// lead names after a colon or dash, elsewhere than beside it: "Two Cuban ministers attended the talks: X and Y"; -1
// for none.
func (r *sentenceReader) spelledOut(s *syntax.Sentence, lead int32) int32 {
	for m := range lead {
		if p := s.HeadPart(m); s.NPs[m].Names == lead && p != nil && p.Kind == syntax.POffice && p.Plural && s.NPs[m].Lead == m && s.NPs[m].Last+1 < s.NPs[lead].First {
			if of := m + 1; s.NPs[of].Up == m && (s.NPs[of].Prep == r.w.of || s.NPs[of].Prep == r.w.from) && s.NPs[of].Next >= 0 {
				return -1 // "the presidents of Peru and Chile - X and Y -"
			}
			return m
		}
	}
	return -1
}

// heldByAll gives one of those whom a list names the title in the plural that they all have.
func (r *articleReader) heldByAll(s *syntax.Sentence, np, person, title int32) bool {
	if s.NPs[title].PossWord == r.w.their { // those of several states
		return false
	}
	o, ok := r.wholeTitle(s, title, "title.paired")
	if !ok {
		return false
	}
	if o.Owner < 0 {
		o.Owner = r.orderingState(s, title) // "Peru sent three envoys: X, Y and Z"
	}
	if o.Owner < 0 || r.Entities[o.Owner].Type != model.State {
		return false
	}
	o.heldBy(s, np, person)
	return r.settle(s, np, o)
}

// alternating reads names that follow each its state in one list: "the foreign
// ministers of Egypt, Sameh Shoukry; Jordan, Ayman Safadi; and Iraq, Fuad Hussein",
// "the heads of the missions of Peru – Ana Rios, Chile – Luis Vera".
func (r *articleReader) alternating(s *syntax.Sentence, np, person int32) bool {
	up := r.alternates(s, np)
	if up < 0 {
		up = r.servants(s, np)
	}
	if up < 0 {
		return false
	}
	owner := r.belongs(r.Refs[s.Index][np-1])
	if p := s.HeadPart(up); p.Kind != syntax.POffice && r.isColleague(s, p) { // "her counterparts from Chile, X, and Peru, Y"
		r.instead(s, up, owner, person)
		return r.sameOffice(s, np, person, owner, s.NPs[up].First)
	}
	o, ok := r.pluralTitle(s, up)
	if !ok {
		return false
	}
	if np-1 > up+1 && s.NPs[up+1].Up == up && r.isPost(s, up+1) {
		o.Kind = lexicon.Diplomat
	}
	o.Person, o.Owner, o.Last = person, owner, s.NPs[np].Last
	r.instead(s, up, owner, person)
	return r.settle(s, np, o)
}

// servants is the title in the plural of those who are named in one list with whose they
// are: "the commissioners of King Kamehameha, Timoteo Haalilio and William Richards", "the
// ministers of Egypt, the veteran Sameh Shoukry, and Iraq"; -1 for none.
func (r *articleReader) servants(s *syntax.Sentence, np int32) int32 {
	lead := s.NPs[np].Lead
	up := s.NPs[lead].Up
	if lead == np || up < 0 || s.NPs[lead].Prep != r.w.of || np == 0 || s.NPs[np-1].Lead != lead {
		return -1
	}
	if p := s.HeadPart(up); p == nil || p.Kind != syntax.POffice || !p.Plural {
		return -1
	}
	if e := r.belongs(r.Refs[s.Index][np-1]); e < 0 || r.Entities[e].Type != model.State {
		return -1
	}
	return up
}

// alternates is the title in the plural at the head of a list in which a state and the
// name of noun phrase np come by turns with others; -1 for none.
func (r *articleReader) alternates(s *syntax.Sentence, np int32) int32 {
	state := func(m int32) int32 {
		if e := r.belongs(r.Refs[s.Index][m]); e >= 0 && r.Entities[e].Type == model.State && s.Class(m) == syntax.CState {
			return e
		}
		return -1
	}
	pairs := 1
	for m := np; m > 0 && pairs < 32; m -= 2 {
		if state(m-1) < 0 || s.NPs[m].First != s.NPs[m-1].Last+1 || s.Doc.Tokens[s.NPs[m].First-1].Kind == text.Word {
			return -1
		}
		if prev := &s.NPs[m-1]; (prev.Prep == r.w.of || prev.Prep == r.w.from) && prev.Lead == m-1 {
			up := prev.Up
			if up >= 0 && r.isPost(s, up) && s.NPs[up].Up >= 0 {
				up = s.NPs[up].Up // "of the missions of Peru"
			}
			p := (*syntax.Part)(nil)
			if up >= 0 {
				p = s.HeadPart(up)
			}
			if p == nil || !(p.Kind == syntax.POffice && p.Plural || r.isColleague(s, p) && s.NPs[up].Plural) || pairs == 1 && !r.goesOn(s, np) {
				return -1
			}
			return up
		}
		if m < 2 || s.NPs[m-1].First > s.NPs[m-2].Last+2 || r.Refs[s.Index][m-2].Place >= 0 || r.onePerson(s, m-2) < 0 {
			return -1
		}
		pairs++
	}
	return -1
}

// goesOn says whether another state and the name of another person follow right behind
// noun phrase np in a list.
func (r *articleReader) goesOn(s *syntax.Sentence, np int32) bool {
	if np+2 >= int32(len(s.NPs)) || s.Class(np+1) != syntax.CState || s.NPs[np+1].First > s.NPs[np].Last+2 || s.NPs[np+2].First != s.NPs[np+1].Last+1 {
		return false
	}
	return s.Doc.Tokens[s.NPs[np+1].Last].Kind != text.Word && r.namesPerson(s, np+2)
}

// instead lets a title in the plural, and what shares its noun, mean the person
// who is named for a state rather than the state.
func (d *Document) instead(s *syntax.Sentence, title, state, person int32) {
	for m := range s.NPs {
		if int32(m) != title && s.NPs[m].Like != title {
			continue
		}
		ref := &d.Refs[s.Index][m]
		for i, e := range ref.Actors {
			if e == state {
				ref.Actors = slices.Clone(ref.Actors)
				ref.Actors[i], ref.Via = person, ByOffice
			}
		}
	}
}

// bracketed reads the names in brackets after states: "the foreign ministers
// of Sweden (Linnea Broström) and Denmark (Mads Kjærsgaard)".
func (r *articleReader) bracketed(s *syntax.Sentence, np, person int32) bool {
	n := &s.NPs[np]
	if n.Prep != r.w.paren || n.Up < 0 || s.NPs[n.Lead].Next >= 0 && s.NPs[s.NPs[n.Up].Lead].Next >= 0 { // several behind several are paired
		return false
	}
	if p := s.HeadPart(n.Up); p != nil && p.Kind == syntax.POffice && !p.Plural && s.NPs[n.Up].Prep != r.w.of {
		return r.titleOf(s, n.Up, person, "title.apposition") // "Finland's foreign minister (Ole Lund)"
	}
	owner := r.belongs(r.Refs[s.Index][n.Up])
	if n.PossNP >= 0 && s.Class(n.PossNP) == syntax.CState { // "the foreign ministers of the Quad - Australia's Penny Wong and"
		owner = r.partOwner(s, n.PossNP)
	}
	up := s.NPs[s.NPs[n.Up].Lead].Up
	if owner < 0 || r.Entities[owner].Type == model.Person || up < 0 {
		return false
	}
	p := s.HeadPart(up)
	if p == nil || p.Kind != syntax.POffice {
		return false
	}
	o, ok := r.pluralTitle(s, up)
	if !ok {
		return false
	}
	if s.NPs[n.Up].Prep == r.w.to && (o.Kind == lexicon.Envoy || o.Kind == lexicon.Diplomat) { // "three Peruvian envoys to Chile - X, Y and Z"
		o.Target, owner = owner, o.Owner
	}
	o.Person, o.Owner = person, owner
	o.Last = n.Last
	if owner >= 0 {
		r.instead(s, up, owner, person)
	}
	return r.settle(s, np, o)
}
