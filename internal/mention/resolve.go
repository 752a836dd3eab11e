package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// window bounds how many earlier mentions a description can go back over.
const window = 48

// paragraph bounds how many sentences of a paragraph are looked back over.
const paragraph = 32

func push(list []int32, e int32) []int32 {
	if i := slices.Index(list, e); i >= 0 {
		list = slices.Delete(list, i, i+1)
	}
	list = append(list, e)
	if len(list) > window {
		list = slices.Delete(list, 0, len(list)-window)
	}
	return list
}

// touch notes that an entity was just spoken of.
func (d *Document) touch(e int32, sentence int) {
	if t := d.Entities[e].Type; t == model.Person || t == model.State || t == model.Organization {
		d.recent = push(d.recent, e)
	}
	d.seen[e] = sentence
	switch d.Entities[e].Type {
	case model.Person:
		d.persons = push(d.persons, e)
	case model.State:
		d.states = push(d.states, e)
	case model.Organization, model.Bloc:
		d.orgs = push(d.orgs, e)
	case model.Event:
		d.events = push(d.events, e)
	case model.Place: // nothing refers back to one
	}
}

// calledSo says whether nothing stands between the name of an organization and the
// noun that says what it is, or of those that fight or stand for election, only what
// describes them: "the Hamas militant group", but "the UN refugee agency".
func (r *Resolver) calledSo(d *Document, s *syntax.Sentence, np, e int32) bool {
	for k := s.NPs[np].Head - 1; k >= s.NPs[np].PFirst; k-- {
		part := &s.Parts[k]
		if part.Kind == syntax.PEntity {
			return true
		}
		if kind := d.Entities[e].Kind; kind != "armed" && kind != "party" {
			return false
		}
		for i := part.First; i < part.Last; i++ {
			if w := r.lex.Word(s.Words[i]); !w.Adj && !w.Is(lexicon.Rebel) && w.Text != "terror" && w.Text != "liberation" {
				return false
			}
		}
	}
	return false
}

// passed says whether a preposition says where somebody only passes: "the fleet
// sailed around Africa and India" makes India none of "the two countries".
func passed(prep string) bool {
	switch prep {
	case "around", "across", "through", "near", "via", "off", "beyond", "past":
		return true
	}
	return false
}

// apposedTo is what noun phrase np is the apposition of; -1 for none.
func apposedTo(s *syntax.Sentence, np int32) int32 {
	if !s.NPs[np].Apposed {
		return -1
	}
	for o := np - 1; o >= 0 && o > np-10; o-- {
		if s.NPs[o].Appos == np {
			return o
		}
	}
	return -1
}

// apposed lets a noun phrase and its apposition stand for the same: what was
// named, else whom "We, the leaders of Peru and Chile," names, here and where
// "we" comes again.
func (r *Resolver) apposed(d *Document, s *syntax.Sentence, np, apposition int32) {
	refs := d.Refs[s.Index]
	switch a := &refs[apposition]; {
	case s.HeadWord(np) == r.w.we:
		d.we, refs[np].Actors = a.Actors, a.Actors
	case len(a.Actors) > 0:
	case s.NPs[apposition].Plural: // "Japan and South Korea, treaty allies of"
		var buf [64]int32
		a.Via = ByCoref
		for _, m := range s.Members(np, buf[:]) {
			a.Actors = append(a.Actors, refs[m].Actors...)
		}
	default:
		a.Actors, a.Via = refs[np].Actors, ByCoref
	}
}

// sentence resolves the noun phrases of a sentence in order.
func (r *Resolver) sentence(d *Document, s *syntax.Sentence) {
	refs := d.Refs[s.Index]
	for i := range s.NPs {
		np := int32(i)
		d.read = np
		refs[i] = r.resolve(d, s, np)
		if o := apposedTo(s, np); o >= 0 {
			r.apposed(d, s, o, np)
		}
		if like := s.NPs[i].Like; len(refs[i].Actors) == 0 && like >= 0 && s.Class(like) != syntax.CEvent {
			refs[i] = r.like(d, s, np, like)
		}
		for k := s.NPs[i].PFirst; k < s.NPs[i].Head; k++ { // "a Russian fleet"
			if p := &s.Parts[k]; p.Kind == syntax.PEntity && p.Is(lexicon.Demonym) {
				if lex := d.pick(p.Senses, lexicon.Demonym); lex >= 0 {
					e := d.entity(lex)
					d.recent, d.seen[e] = push(d.recent, e), s.Index
				}
			}
		}
		introduced := d.introduces(&refs[i])
		n := &s.NPs[np]
		for _, e := range refs[i].Actors {
			known := slices.Contains(d.recent, e)
			d.touch(e, s.Index)
			if last := len(d.recent) - 1; !known && last >= 0 && d.recent[last] == e && passed(d.lex.Word(s.NPs[n.Lead].Prep).Text) {
				d.recent = d.recent[:last]
			}
		}
		r.mission(d, s, np)
		before := len(d.Offices)
		r.offices(d, s, np)
		if introduced && len(d.Offices) == before {
			r.keepPromise(d, s, np)
		}
		if refs[i].Place >= 0 && (n.Prep == r.w.in || n.Prep == r.w.at || n.Prep == r.w.to || n.Prep == 0) {
			d.place, d.placed = refs[i].Place, s.Index
		} else if n.Prep == r.w.in && len(refs[i].Actors) == 1 && d.Entities[refs[i].Actors[0]].Type == model.State {
			d.place, d.placed = refs[i].Actors[0], s.Index
		}
		r.focus(d, s, np)
		d.about(s, np)
	}
	r.titleBelow(d, s)
	r.sameEvents(d, s, refs)
	r.settings(d, s)
	r.told(d, s)
}

// sameEvents makes one of a named event and what it is told to have been: "The
// Congress of Aachen was a meeting of the four powers".
func (r *Resolver) sameEvents(d *Document, s *syntax.Sentence, refs []Ref) {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if !v.Copula || v.Neg || v.Modal != 0 || c.Subj < 0 || c.Obj < 0 {
			continue
		}
		if det := s.NPs[c.Obj].Det; det != r.w.a && det != r.w.an || s.Class(c.Obj) != syntax.CEvent || len(refs[c.Subj].Actors) != 1 || len(refs[c.Obj].Actors) != 1 || d.Entities[refs[c.Subj].Actors[0]].Type != model.Event {
			continue
		}
		refs[c.Obj].Actors = refs[c.Subj].Actors
	}
}

// like resolves a noun phrase that leaves its noun out: "two Russian ones" after
// "three Syrian diplomats" are Russia's, "fifteen" are Syria's too.
func (r *Resolver) like(d *Document, s *syntax.Sentence, np, like int32) Ref {
	if owner := r.ownerState(d, s, np); owner >= 0 {
		return Ref{Actors: []int32{owner}, Place: -1, Via: ByAgent}
	}
	return Ref{Actors: d.Refs[s.Index][like].Actors, Place: -1, Via: ByCoref}
}

// focus notes subjects and groups, which pronouns go back to.
func (r *Resolver) focus(d *Document, s *syntax.Sentence, np int32) {
	n := &s.NPs[np]
	ref := &d.Refs[s.Index][np]
	if n.Next < 0 && n.Lead != np { // the last of a list
		var buf [64]int32
		var all []int32
		for _, m := range s.Members(np, buf[:]) {
			for _, e := range d.Refs[s.Index][m].Actors {
				if !slices.Contains(all, e) {
					all = append(all, e)
				}
			}
		}
		if len(all) > 1 {
			d.gather(all, s.Index)
		}
	} else if len(ref.Actors) > 1 {
		d.gather(ref.Actors, s.Index)
	}
	if len(ref.Actors) == 0 || n.Prep != 0 || n.Clause < 0 {
		return
	}
	if p := s.HeadPart(np); p != nil && ref.Via == ByAgent && p.Kind == syntax.POffice && !p.Plural && !n.Plural && n.Next < 0 && n.Lead == np && s.Clauses[n.Clause].Subj == np {
		d.unnamed = s.Index
	}
	if s.Clauses[n.Clause].Subj != np || len(ref.Actors) > 1 || n.Next >= 0 && d.Entities[ref.Actors[0]].Type != model.Person {
		return
	}
	e := ref.Actors[0]
	switch d.Entities[e].Type {
	case model.Person:
		d.subjects[0] = e
	case model.State, model.Organization, model.Bloc:
		if d.subjects[1] != e {
			d.subject0 = d.subjects[1]
		}
		d.subjects[1] = e
	case model.Event, model.Place: // they do nothing that a pronoun is asked for
	}
}

// resolve decides what one noun phrase stands for.
func (r *Resolver) resolve(d *Document, s *syntax.Sentence, np int32) Ref {
	none := Ref{Place: -1}
	part := s.HeadPart(np)
	n := &s.NPs[np]
	if part == nil {
		if d.lex.Word(n.Det).Text == "both" && n.Next < 0 && n.Prep == 0 {
			return r.pair(d, s, 2)
		}
		return none
	}
	switch part.Kind {
	case syntax.PPron:
		return r.pronoun(d, s, np, s.Words[part.First])
	case syntax.PEntity, syntax.PName:
		if n.PossWord != 0 { // "its ally Russia"
			of := r.possessor(d, s, np)
			switch r.lex.Word(n.Prep).Text {
			case "with", "along with", "together with": // "accuses Iran, along with its ally Syria"
				if np > 0 && len(d.Refs[s.Index][np-1].Actors) == 1 {
					of = d.Refs[s.Index][np-1]
				}
			}
			d.possess(s, np, of)
		}
		if part.Kind == syntax.PName {
			return r.name(d, s, np, part)
		}
		return r.dictionary(d, s, np, part)
	case syntax.POffice:
		return r.officeHolder(d, s, np, part)
	case syntax.PEvent:
		if t := &s.Doc.Tokens[part.First]; t.Capital && n.Det == r.w.the && part.Last-part.First == 1 && n.PLast-n.PFirst == 1 && !s.Heading {
			if e := d.shortName([]string{strings.ToLower(s.Text(part.First, part.Last))}); e >= 0 {
				return Ref{Actors: []int32{e}, Place: -1, Via: ByCoref} // "the Forum"
			}
		}
		if e := r.event(d, s, np, part); e >= 0 {
			if n.PossWord != 0 {
				d.possess(s, np, r.possessor(d, s, np))
			}
			return Ref{Actors: []int32{e}, Place: -1}
		}
		if e := r.council(d, s, np, part); e >= 0 {
			return Ref{Actors: []int32{e}, Place: -1, Via: ByAgent}
		}
		return r.noun(d, s, np, part)
	case syntax.PNoun, syntax.PAdj:
		return r.noun(d, s, np, part)
	case syntax.PNum: // "The two agreed"
		if size, ok := d.size(s, np); ok && size > 0 && n.Det == r.w.the && n.PLast-n.PFirst == 1 && n.Next < 0 {
			return r.pair(d, s, size)
		}
	}
	return none
}

// council is the Security Council where a resolution acts that is its: "Security
// Council resolution 1737 imposed", "The resolution warns"; -1 where it is another
// body's, or does nothing.
func (r *Resolver) council(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	c := s.NPs[np].Clause
	if d.lex.Word(s.Words[part.Last-1]).Text != "resolution" || c < 0 || s.Clauses[c].Subj != np || s.Verbs[s.Clauses[c].Verb].Passive {
		return -1
	}
	lex := r.lex.Index("org:united-nations-security-council")
	first := d.lex.Word(s.Words[part.First]).Text
	if lex < 0 || first == "general" || first == "draft" {
		return -1
	}
	if part.Last-part.First > 1 {
		return d.entity(lex)
	}
	for i := len(d.orgs) - 1; i >= 0; i-- {
		switch e := &d.Entities[d.orgs[i]]; {
		case e.Lex == lex:
			return d.orgs[i]
		case e.Kind == "organ", e.Kind == "parliament", e.Kind == "court":
			return -1
		}
	}
	return -1
}

// dictionary resolves a name of the dictionaries.
func (r *Resolver) dictionary(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	out := Ref{Place: -1}
	add := func(lex int32, via Via) Ref {
		e := d.entity(lex)
		d.alias(e, s.Text(part.First, part.Last))
		out.Actors, out.Via = append(out.Actors, e), via
		return out
	}
	if lex := d.pick(part.Senses, lexicon.Leader); lex >= 0 {
		out.Actors = []int32{r.person(d, s.Text(part.First, part.Last), lex)}
		return out
	}
	if k := s.NPs[np].Head; k > s.NPs[np].PFirst && s.Parts[k-1].Kind == syntax.PName && s.Parts[k-1].Last == part.First {
		if e := d.findPerson(NameTokens(s.Text(s.Parts[k-1].First, part.Last))); e >= 0 {
			out.Actors = []int32{e} // "Mboumba Ondo", who was named in full; Ondo is a place too
			return out
		}
	}
	if e := r.surnamed(d, s, np, part); e >= 0 {
		out.Actors = []int32{e}
		return out
	}
	if lex := d.pick(part.Senses, lexicon.Place); lex >= 0 {
		out.Place = d.entity(lex)
		d.alias(out.Place, s.Text(part.First, part.Last))
	}
	if n := &s.NPs[np]; out.Place >= 0 && n.Prep == r.w.at && n.Up < 0 {
		if e := d.namedAfter(out.Place); e >= 0 {
			out.Actors, out.Via = []int32{e}, ByCoref // "At Yalta, Stalin agreed"
			return out
		}
	}
	if e := d.compatriot(s, np, part); e >= 0 {
		return Ref{Actors: []int32{e}, Place: -1, Via: ByCoref}
	}
	if lex := d.pick(part.Senses, lexicon.State, lexicon.People, lexicon.Demonym); lex >= 0 {
		if r.someOf(s, np) && !part.Is(lexicon.State) {
			return out
		}
		return add(lex, ByName)
	}
	if lex := d.pick(part.Senses, lexicon.NamedEvent); lex >= 0 && s.NPs[np].Prep != r.w.of {
		return add(lex, ByName) // the Munich Security Conference has a chairman too
	}
	if lex := d.pick(part.Senses, lexicon.Org); lex >= 0 {
		if e := r.session(d, s, np, lex); e >= 0 {
			return Ref{Actors: []int32{e}, Place: -1}
		}
		out = add(lex, ByName)
		if w := r.lex.Word(s.Words[part.First]); part.Last-part.First > 1 && !w.Known() && !w.Given { // "Mahan Air", then "Mahan"
			d.unknown[strings.ToLower(d.Text.Of(int(part.First)))] = out.Actors[0]
		}
		return out
	}
	if lex := d.pick(part.Senses, lexicon.Bloc, lexicon.BlocAdj); lex >= 0 {
		return add(lex, ByName)
	}
	if lex := d.pick(part.Senses, lexicon.NamedEvent); lex >= 0 {
		return add(lex, ByName)
	}
	if lex := d.pick(part.Senses, lexicon.Metonym); lex >= 0 {
		return add(lex, ByMetonym)
	}
	return out
}

// peopleBefore is the state whose people stands right before what is theirs: "assist
// the Chinese in their negotiations"; -1 for none.
func (r *Resolver) peopleBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	m := s.NPs[np].Up
	if m < 0 {
		m = np - 1
	}
	if m < 0 || s.NPs[m].Det != r.w.the || s.NPs[m].Next >= 0 || s.NPs[m].Lead != m {
		return -1
	}
	if p := s.HeadPart(m); p == nil || p.Kind != syntax.PEntity || !p.Is(lexicon.People) && !p.Is(lexicon.Demonym) || p.Is(lexicon.State) {
		return -1
	}
	return r.belongs(d, d.Refs[s.Index][m])
}

// surnamed is the person just named in full whose surname is also a town's: "sided
// with Hamilton"; -1 for none.
func (r *Resolver) surnamed(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	if part.Last-part.First != 1 || n.PLast-n.PFirst != 1 || n.Det != 0 || n.Prep == r.w.in || n.Prep == r.w.at || n.Prep == r.w.from ||
		d.pick(part.Senses, lexicon.State, lexicon.Demonym, lexicon.People, lexicon.Org, lexicon.Bloc, lexicon.BlocAdj) >= 0 {
		return -1
	}
	lex := d.pick(part.Senses, lexicon.Metonym)
	token := NameTokens(s.Text(part.First, part.Last))
	if len(token) != 1 || lex >= 0 && d.counts[lex] > 1 {
		return -1
	}
	for _, e := range d.surname[token[0]] {
		if x := &d.Entities[e]; len(x.tokens) > 1 && x.tokens[len(x.tokens)-1] == token[0] && s.Index-d.seen[e] <= near {
			return e
		}
	}
	return -1
}

// irregular says whether forces are those that fight a state: "Syrian rebel forces".
func (r *Resolver) irregular(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for i := n.First; i < n.Last; i++ {
		if r.lex.Word(s.Words[i]).Is(lexicon.Rebel) {
			return true
		}
	}
	return false
}

// someOf says whether a noun phrase means a part of a people, which is not its
// state: "many Americans", "three Iranians", "thousands of Nigerians".
func (r *Resolver) someOf(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Like < 0 && n.PFirst < n.Head && s.Parts[n.PFirst].Kind == syntax.PNum || n.Up >= 0 && n.Prep == r.w.of && s.Class(n.Up) == syntax.CNumber || r.partly(s, np)
}

// partly says whether the first word of a noun phrase takes only a part of what is
// named: "most nations".
func (r *Resolver) partly(s *syntax.Sentence, np int32) bool {
	switch r.lex.Word(s.Words[s.NPs[np].First]).Text {
	case "many", "some", "most", "several", "numerous", "dozens", "hundreds", "thousands", "ordinary", "young":
		return true
	}
	return false
}

// alias notes how an entity was called.
func (d *Document) alias(e int32, name string) {
	x := &d.Entities[e]
	if len(x.Aliases) < 40 && !slices.Contains(x.Aliases, name) {
		x.Aliases = append(x.Aliases, name)
	}
}

// name resolves a name no dictionary has: a person, an organization or a place.
func (r *Resolver) name(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	out := Ref{Place: -1}
	n := &s.NPs[np]
	if halves := r.halves(d, s, np, part); len(halves) > 0 {
		out.Actors, out.Via = halves, ByCoref
		return out
	}
	name := personName(s, part)
	if e := r.calledBody(d, s, np, part); e >= 0 {
		out.Actors = []int32{e}
		return out
	}
	if r.kinsman(s, np, part) {
		return out // "her husband Martin" is no other Martin
	}
	if r.isPerson(d, s, np, part) {
		out.Actors = []int32{r.namedPerson(d, s, np, part, name)}
		return out
	}
	if head := r.lex.Head(s.Words[part.Last-1]); head&lexicon.Government != 0 && head&lexicon.OrgHead == 0 {
		return r.noun(d, s, np, part) // "the Federal Government of Somalia"
	}
	if k := n.Head - 1; k >= n.PFirst && k+1 == n.Head && &s.Parts[n.Head] == part && s.Parts[k].Kind == syntax.PEntity && s.Parts[k].Last == part.First && r.lex.Head(s.Words[part.Last-1])&lexicon.PlaceHead != 0 && part.Last-part.First == 1 {
		name = s.Text(s.Parts[k].First, part.Last) // "Beijing Airport"
	}
	tokens := NameTokens(name)
	if len(tokens) == 1 && n.Head == n.PLast-1 {
		if known := d.findPerson(tokens); known >= 0 && (n.Det == 0 || r.lex.Word(n.Det).Text == "both") {
			if !s.Heading {
				d.bare[tokens[0]] = known
			}
			out.Actors = []int32{known}
			return out
		}
		if e, ok := d.unknown[tokens[0]]; ok {
			if d.Entities[e].Type == model.Place {
				out.Place = e
			} else {
				out.Actors = []int32{e}
			}
			return out
		}
		if lex := r.known(d, tokens[0], ""); lex >= 0 && n.Det == 0 && !r.lex.Word(s.Words[part.First]).Known() && n.Prep != r.w.in && n.Prep != r.w.at {
			out.Actors = []int32{r.person(d, name, lex)}
			return out
		}
	}
	placed := n.Head > n.PFirst && s.Parts[n.Head-1].Last == part.First && s.Parts[n.Head-1].Is(lexicon.Place) && !s.Parts[n.Head-1].Is(lexicon.Demonym) // "the Brazzaville Group"
	if e := d.shortName(tokens); e >= 0 && n.Det == r.w.the && n.Head == n.PLast-1 && !placed {
		out.Actors, out.Via = []int32{e}, ByCoref
		return out
	}
	if head := r.lex.Head(s.Words[part.Last-1]); part.Last-part.First == 1 && head&lexicon.Agent != 0 && head&lexicon.OrgHead != 0 && head&(lexicon.Body|lexicon.Post) == 0 {
		if e := r.ownerState(d, s, np); e >= 0 { // "the Indian Army", as "the Indian army"
			return Ref{Actors: []int32{e}, Place: -1, Via: ByAgent}
		}
	}
	if e := r.organization(d, s, np, part); e >= 0 {
		out.Actors = []int32{e}
		return out
	}
	if r.lex.Head(s.Words[part.Last-1])&lexicon.Post != 0 {
		return out // "the American Legation" is no place
	}
	kind := n.Prep == r.w.of && n.Up >= 0 && r.lex.Head(s.HeadWord(n.Up))&lexicon.PlaceHead != 0 // "the village of Cong"
	if kind || n.Prep == r.w.in || n.Prep == r.w.at || n.Prep == r.w.near || n.Prep == r.w.to && n.Det == 0 && r.journey(s, np) || r.lex.Head(s.Words[part.Last-1])&lexicon.PlaceHead != 0 {
		key := strings.Join(tokens, " ")
		if key == "" {
			return out
		}
		if e, ok := d.unknown[key]; ok {
			if d.Entities[e].Type == model.Place {
				out.Place = e
			}
			return out
		}
		e := d.add(Entity{Entity: model.Entity{ID: "place:" + Slug(name), Name: name, Type: model.Place}, Lex: -1, State: -1})
		d.unknown[key] = e
		out.Place = e
	}
	return out
}

// governedPlace says whether a name says of what somebody is governor or mayor: "the
// governor of Santa Cruz".
func (r *Resolver) governedPlace(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != r.w.of || n.Up < 0 || titled(s, np) {
		return false
	}
	h := s.HeadPart(n.Up)
	if h == nil || h.Kind != syntax.POffice {
		return false
	}
	switch r.lex.Offices[h.Ref].ID {
	case "governor", "mayor", "governor-general":
		return true
	}
	return false
}

// divided are the countries that are or were two, by what both together are called.
var divided = map[string][2]string{
	"koreas": {"KOR", "PRK"}, "congos": {"COD", "COG"}, "sudans": {"SDN", "SSD"},
}

// journey says whether a noun phrase is where the verb of its clause, or the noun it
// hangs on, says that somebody goes: "will fly to Ephesus".
func (r *Resolver) journey(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Up >= 0 && r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Journey) ||
		n.Clause >= 0 && r.lex.Word(s.Verbs[s.Clauses[n.Clause].Verb].Lemma).Does(lexicon.Goes)
}

// halves are the states that "the two Koreas" means, or the one that "the North" does
// in an article which names it in full.
func (r *Resolver) halves(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) []int32 {
	if part.Last-part.First != 1 {
		return nil
	}
	word := strings.ToLower(s.Text(part.First, part.Last))
	if both, ok := divided[word]; ok {
		return []int32{d.entity(r.lex.Index(both[0])), d.entity(r.lex.Index(both[1]))}
	}
	n := &s.NPs[np]
	if word != "north" && word != "south" || n.PLast-n.PFirst != 1 || n.Det != r.w.the && s.NPs[n.Lead].Det != r.w.the && !s.Heading || r.ofName(s, np) >= 0 {
		return nil
	}
	for i := len(d.states) - 1; i >= 0; i-- {
		e := &d.Entities[d.states[i]]
		switch {
		case strings.HasPrefix(strings.ToLower(e.Name), word+" "):
			return []int32{d.states[i]}
		case e.ID == "PRK" && word == "south":
			return []int32{d.entity(r.lex.Index("KOR"))}
		case e.ID == "KOR" && word == "north":
			return []int32{d.entity(r.lex.Index("PRK"))}
		}
	}
	return nil
}

// shortName is the organization named last of whose name one word is left: "the
// Council", "the Forum"; -1 for none.
func (d *Document) shortName(tokens []string) int32 {
	if len(tokens) != 1 || d.lex.Head(d.lex.Lookup(tokens[0]))&lexicon.Government != 0 {
		return -1
	}
	within := int32(-1)
	for i := len(d.orgs) - 1; i >= 0; i-- {
		words := strings.Fields(strings.ToLower(d.Entities[d.orgs[i]].Name))
		switch at := slices.Index(words, tokens[0]); {
		case at > 0 && at == len(words)-1:
			return d.orgs[i]
		case at >= 0 && len(words) > 1 && within < 0:
			within = d.orgs[i]
		}
	}
	return within
}

// kinsman says whether a part is the given name alone of somebody's relative, whose
// surname is not told: "President McAleese and her husband Martin".
func (r *Resolver) kinsman(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	n := &s.NPs[np]
	k := n.Head - 1
	return part.Last-part.First == 1 && k >= n.PFirst && &s.Parts[n.Head] == part && n.PossWord != 0 &&
		s.Parts[k].Kind == syntax.PNoun && r.lex.Head(s.Words[s.Parts[k].Last-1])&lexicon.Kin != 0
}

// namedPerson resolves a person's name with what stands before it.
func (r *Resolver) namedPerson(d *Document, s *syntax.Sentence, np int32, part *syntax.Part, name string) int32 {
	tokens := NameTokens(name)
	office := ""
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if s.Parts[k].Kind == syntax.POffice {
			office = strings.ToLower(s.Text(s.Parts[k].First, s.Parts[k].Last))
		}
	}
	if e := d.findPerson(tokens); e >= 0 && !r.namesake(d, e, tokens, office) {
		d.remember(e, name, tokens)
		if len(tokens) == 1 && !s.Heading && !titled(s, np) {
			d.bare[tokens[0]] = e
		}
		return e
	}
	if office == "" || len(tokens) == 0 {
		return r.person(d, name, -1)
	}
	if len(tokens) == 1 {
		if lex := r.known(d, tokens[0], office); lex >= 0 {
			return r.person(d, name, lex)
		}
	}
	return r.person(d, name, -1)
}

// namesake says whether the person a surname would mean never had the office that
// stands before it, and one who had it then has that surname too: "President Clinton"
// where only Hillary Clinton is named in full.
func (r *Resolver) namesake(d *Document, e int32, tokens []string, office string) bool {
	if len(tokens) != 1 || office == "" || d.Entities[e].Lex < 0 && !d.wife(e) {
		return false
	}
	had := func(lex int32, at string) bool {
		return slices.ContainsFunc(r.lex.Entities[lex].Terms, func(t lexicon.Term) bool {
			then := at == "" || t.Since <= at && (t.Until == "" || t.Until >= at[:min(len(t.Until), len(at))])
			return strings.Contains(office, strings.ToLower(t.Office)) && then
		})
	}
	if d.Entities[e].Lex >= 0 && had(d.Entities[e].Lex, "") {
		return false
	}
	lex := r.known(d, tokens[0], office)
	return lex >= 0 && lex != d.Entities[e].Lex && had(lex, d.published)
}

// organization makes an organization of an unknown name with a word like
// Ministry, Council or Bank in it; -1 where it is none.
func (r *Resolver) organization(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	if e := r.sameBody(d, s, np, part); e >= 0 {
		return e
	}
	first, last := part.First, part.Last
	for k := n.Head - 1; k >= n.PFirst; k-- { // "House Foreign Affairs Committee"
		p := &s.Parts[k]
		if p.Kind != syntax.PName && p.Kind != syntax.PEntity || p.Last != first {
			break
		}
		first = p.First
	}
	headFirst := r.lex.Head(s.Words[part.First])&lexicon.OrgHead != 0
	headLast := r.lex.Head(s.Words[part.Last-1])&lexicon.OrgHead != 0
	acronym := part.Last-part.First == 1 && d.Text.Tokens[part.First].AllCaps && (!s.Heading || n.Prep == r.w.paren)
	if !headFirst && !headLast && !acronym {
		return -1
	}
	if headLast || headFirst {
		// "Department of Homeland Security", "Bank of Japan"
		if m := r.ofName(s, np); m >= 0 {
			last = s.NPs[m].Last
			if x := r.ofName(s, m); x >= 0 && s.NPs[m].Prep == r.w.for_ && s.NPs[x].Prep == r.w.of && s.Class(x) != syntax.CState {
				last = s.NPs[x].Last // "National Council for the Safeguard of the Homeland"
			} else if x := s.NPs[m].Next; x >= 0 && s.NPs[x].Next < 0 && headFirst && !n.Plural && r.topic(s, m) && r.topic(s, x) {
				last = s.NPs[x].Last // "Ministry of Health and Population"
			}
		}
	}
	if last-first == 1 && r.lex.Word(s.Words[first]).Is(lexicon.Unnamed) {
		return -1 // "the Individual or Organization", "the Party"
	}
	name := strings.TrimPrefix(strings.Join(strings.Fields(s.Text(first, last)), " "), "the ")
	key := strings.ToLower(name)
	if acronym {
		if e, ok := d.unknown[key]; ok {
			return e
		}
		// An acronym in parentheses after the full name.
		if n.Prep == r.w.paren && n.Up >= 0 && len(d.Refs[s.Index][n.Up].Actors) == 1 {
			e := d.Refs[s.Index][n.Up].Actors[0]
			d.unknown[key] = e
			d.alias(e, name)
			return e
		}
		return -1
	}
	owner := r.ownerState(d, s, np)
	if m := r.ofName(s, np); owner < 0 && m >= 0 {
		owner = r.ofState(d, s, m) // "the Ministry of Foreign Affairs of Ukraine"
	}
	ministry := (r.lex.Head(s.Words[first])|r.lex.Head(s.Words[part.Last-1]))&lexicon.Government != 0
	if ministry && r.everyStates(s, first, last) { // "the Foreign Ministry" is somebody's
		if owner < 0 {
			owner = r.unnamedOwner(d, s, np, s.HeadWord(np))
		}
		if owner < 0 {
			return -1
		}
		name += " of " + d.Entities[owner].Name
		key = strings.ToLower(name)
	}
	if e, ok := d.unknown[key]; ok {
		return e
	}
	e := d.add(Entity{Entity: model.Entity{ID: "org:" + Slug(name), Name: name, Type: model.Organization}, Lex: -1, State: owner})
	d.unknown[key] = e
	if w := d.lex.Word(s.Words[first]); !w.Known() && last-first > 1 { // "Mahan Air", then "Mahan"
		d.unknown[strings.ToLower(d.Text.Of(int(first)))] = e
	}
	for _, short := range initials(name) {
		if _, ok := d.unknown[short]; !ok {
			d.unknown[short] = e
		}
	}
	switch {
	case d.lex.Word(s.Words[last-1]).Text == "party":
		d.Entities[e].Kind = "party"
	case owner >= 0 && ministry:
		d.Entities[e].Kind = "ministry"
	case owner >= 0 && r.civil(s, part):
		d.Entities[e].Kind = "company"
	}
	return e
}

// initials are the acronyms, in lower case, that a body may go by without being
// introduced with them: "Central Bank of Iran" as "CBI", "National Development Fund of
// Iran" as "NDF".
func initials(name string) []string {
	var out []string
	var b strings.Builder
	for _, w := range strings.Fields(name) {
		switch c := w[0]; {
		case c >= 'A' && c <= 'Z':
			b.WriteByte(c - 'A' + 'a')
		case w == "of" && b.Len() > 2:
			out = append(out, b.String())
		}
	}
	if b.Len() > 2 {
		out = append(out, b.String())
	}
	return out
}

// everyStates says whether a ministry's name is of ordinary words only, so that every
// state may have one: "Ministry of Health", not "Kenyan Ministry of Health".
func (r *Resolver) everyStates(s *syntax.Sentence, first, last int32) bool {
	for i := first; i < last; i++ {
		if !r.lex.Word(s.Words[i]).Known() {
			return false
		}
	}
	return true
}

// calledBody is the organization of an unknown name that is called one: "the
// militant group Hurras al-Din", "Dogon Star, a shipping company"; -1 for none.
func (r *Resolver) calledBody(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	is := func(word int32) bool {
		if w := r.lex.Word(word); w.Plural {
			return false
		}
		return r.lex.Head(word)&(lexicon.OrgHead|lexicon.Body) != 0
	}
	called := n.Appos >= 0 && s.Class(n.Appos) == syntax.CNoun && is(s.HeadWord(n.Appos))
	called = called || r.amongBodies(s, np)
	if k := n.Head - 1; !called && k >= n.PFirst && n.Head == n.PLast-1 {
		before := &s.Parts[k]
		called = before.Kind == syntax.PNoun && before.Last == part.First && is(s.Words[before.Last-1])
	}
	if !called || s.Heading && !d.Text.Tokens[part.First].AllCaps && len(NameTokens(s.Text(part.First, part.Last))) == 1 {
		return -1
	}
	first := part.First
	for k := n.Head - 1; k >= n.PFirst && s.Parts[k].Last == first; k-- { // "Volga Trans"
		if p := &s.Parts[k]; p.Kind != syntax.PName && p.Kind != syntax.PEntity {
			break
		}
		first = s.Parts[k].First
	}
	name := strings.Join(strings.Fields(s.Text(first, part.Last)), " ")
	key := strings.ToLower(name)
	if e, ok := d.unknown[key]; ok {
		return e
	}
	if d.findPerson(NameTokens(name)) >= 0 {
		return -1
	}
	e := d.add(Entity{Entity: model.Entity{ID: "org:" + Slug(name), Name: name, Type: model.Organization}, Lex: -1, State: -1})
	d.unknown[key] = e
	return e
}

// amongBodies says whether a name stands in a list of what a plural noun says are
// organizations: "two companies, Orkan Steel and Volga", "banks including Orkan".
func (r *Resolver) amongBodies(s *syntax.Sentence, np int32) bool {
	bodies := func(group int32) bool {
		w := r.lex.Word(s.HeadWord(group))
		return s.Class(group) == syntax.CNoun && w.Plural && r.lex.Head(w.Stem)&(lexicon.OrgHead|lexicon.Body) != 0
	}
	lead := s.NPs[np].Lead
	n := &s.NPs[lead]
	if n.Appos >= 0 && bodies(n.Appos) || (n.Prep == r.w.including || n.Prep == r.w.suchAs) && n.Up >= 0 && bodies(n.Up) {
		return true
	}
	for group := lead - 1; group >= 0 && group > lead-8; group-- {
		if s.NPs[group].Names == lead {
			return bodies(group)
		}
	}
	return false
}

// sameBody is the organization that a word for its kind only follows: "the NATO
// Alliance"; -1 for none.
func (r *Resolver) sameBody(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	n := &s.NPs[np]
	if n.Head == n.PFirst || part.Last-part.First != 1 || r.lex.Head(s.Words[part.First])&lexicon.BlocHead == 0 {
		return -1
	}
	before := &s.Parts[n.Head-1]
	if before.Kind != syntax.PEntity || before.Last != part.First {
		return -1
	}
	if lex := d.pick(before.Senses, lexicon.Org, lexicon.Bloc); lex >= 0 {
		return d.entity(lex)
	}
	return -1
}

// topic says whether a noun phrase is a capitalised noun that names nobody: what a
// ministry or a bureau is for, "Research", "Public Security".
func (r *Resolver) topic(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if s.Class(np) != syntax.CName || n.Appos >= 0 || n.PossNP >= 0 {
		return false
	}
	for i := n.First; i < n.Last; i++ {
		if !s.Doc.Tokens[i].Capital || !r.lex.Word(s.Words[i]).Known() {
			return false
		}
	}
	return true
}

// ofName finds the capitalised noun phrase after "of" or "for" that belongs to
// an organization's name, after "in" to that of a mission: "the United Nations
// Integrated Office in Haiti"; -1 for none.
func (r *Resolver) ofName(s *syntax.Sentence, np int32) int32 {
	sent := false
	if p := s.HeadPart(np); p != nil && r.lex.Head(s.HeadWord(np))&lexicon.Post != 0 {
		first := s.Parts[s.NPs[np].PFirst].First
		n, _ := r.lex.Match(s.Doc, s.Words, int(first), int(p.Last), nil)
		sent = p.Last-first > 2 && n > 0
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+2; m++ {
		n := &s.NPs[m]
		in := n.Prep == r.w.in && sent
		if n.Up != np || s.Class(m) == syntax.CDate || n.Prep != r.w.of && n.Prep != r.w.for_ && n.Prep != r.w.on && !in || n.Lead != m {
			continue
		}
		p := s.HeadPart(m)
		if p == nil || !s.Doc.Tokens[p.First].Capital {
			return -1
		}
		return m
	}
	return -1
}

// ownerState finds the state a noun phrase names as its own: "Chinese", "Iran's",
// "of Iran"; -1 for none.
func (r *Resolver) ownerState(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		p := &s.Parts[k]
		if k == n.Head || p.Kind != syntax.PEntity || s.MadeBy(r.lex, p) || s.HelpedBy(r.lex, p) || s.Sided(p) {
			continue
		}
		if lex := d.pick(p.Senses, lexicon.Demonym, lexicon.State, lexicon.People, lexicon.Metonym); lex >= 0 {
			return d.entity(lex)
		}
	}
	if n.PossNP >= 0 {
		if e := d.stateOf(&d.Refs[s.Index][n.PossNP]); e >= 0 {
			return e
		}
	}
	if n.PossWord != 0 {
		return r.possessiveState(d, s, np)
	}
	return r.ofState(d, s, np)
}

// OwnerState is the state that a noun phrase names as its own: "Iran's second
// city"; -1 for none.
func (r *Resolver) OwnerState(d *Document, s *syntax.Sentence, np int32) int32 {
	return r.ownerState(d, s, np)
}

// ofState finds the state after "of": "the government of Iran".
func (r *Resolver) ofState(d *Document, s *syntax.Sentence, np int32) int32 {
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+3; m++ {
		n := &s.NPs[m]
		seat := n.Prep == r.w.in && r.lex.Head(s.HeadWord(np))&lexicon.Government != 0 // "the authorities in Bogotá"
		if n.Up != np || n.Prep != r.w.of && n.Prep != r.w.from && !seat {
			continue
		}
		if p := s.HeadPart(m); p != nil && p.Kind == syntax.PEntity {
			if lex := d.pick(p.Senses, lexicon.State, lexicon.Demonym, lexicon.People); lex >= 0 {
				return d.entity(lex)
			}
			if lex := d.pick(p.Senses, lexicon.Metonym); lex >= 0 && seat {
				return d.entity(lex)
			}
		}
	}
	return -1
}

// withOthers adds to the owner of a plural noun phrase the other states of its
// list: "the delegations of Cyprus, Greece and Israel".
func (r *Resolver) withOthers(d *Document, s *syntax.Sentence, np, owner int32) []int32 {
	out := []int32{owner}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+3; m++ {
		n := &s.NPs[m]
		if n.Up != np || n.Prep != r.w.of && n.Prep != r.w.from || n.Lead != m {
			continue
		}
		for _, x := range r.members(s, m) {
			if e := r.power(d, s, x); e >= 0 && !slices.Contains(out, e) {
				out = append(out, e)
			}
		}
	}
	return out
}

// stateOf is the one state a reference stands for or a person or ministry
// belongs to; -1 for none.
func (d *Document) stateOf(ref *Ref) int32 {
	for _, e := range ref.Actors {
		if d.Entities[e].Type == model.State {
			return e
		}
		if st := d.Entities[e].State; st >= 0 {
			return st
		}
	}
	return -1
}

// possessiveState is whose state "its", "his" or "our" means.
func (r *Resolver) possessiveState(d *Document, s *syntax.Sentence, np int32) int32 {
	ref := r.possessor(d, s, np)
	return d.stateOf(&ref)
}

// possessor is whom "its", "his", "their" or "our" of a noun phrase means.
func (r *Resolver) possessor(d *Document, s *syntax.Sentence, np int32) Ref {
	switch s.NPs[np].PossWord {
	case r.w.his, r.w.her:
		if s.NPs[np].PossWord == r.w.her {
			if e := r.feminine(d, s, np); e >= 0 {
				return Ref{Actors: []int32{e}, Place: -1, Via: ByPronoun}
			}
		}
		if e := r.guestBefore(d, s, np); e >= 0 {
			return Ref{Actors: []int32{e}, Place: -1, Via: ByPronoun}
		}
		if e := r.unnamedOfficer(d, s, np); e >= 0 && r.earlierSubject(d, s, np, true, -1) < 0 {
			return Ref{Actors: []int32{e}, Place: -1, Via: ByPronoun}
		}
		if s.NPs[np].PossWord == r.w.her {
			return r.pronoun(d, s, np, r.w.she)
		}
		return r.pronoun(d, s, np, r.w.he)
	case r.w.its:
		if all := r.judges(d, s, np); len(all) == 1 {
			return Ref{Actors: all, Place: -1, Via: ByPronoun}
		}
		if e := r.culprit(d, s, np); e >= 0 {
			return Ref{Actors: []int32{e}, Place: -1, Via: ByPronoun}
		}
		return r.pronoun(d, s, np, r.w.it)
	case r.w.their:
		if e := r.culprit(d, s, np); e >= 0 {
			return Ref{Actors: []int32{e}, Place: -1, Via: ByPronoun}
		}
		if all := r.judges(d, s, np); len(all) > 1 || len(all) == 1 && s.NPs[r.judged(s, np)].Next >= 0 { // "Russia and its allies for their"
			return Ref{Actors: all, Place: -1, Via: ByPronoun}
		}
		if e := r.peopleBefore(d, s, np); e >= 0 {
			return Ref{Actors: []int32{e}, Place: -1, Via: ByPronoun}
		}
		return r.pronoun(d, s, np, r.w.they)
	case r.w.our:
		return r.pronoun(d, s, np, r.w.we)
	case r.w.my:
		return r.pronoun(d, s, np, r.w.i)
	}
	return Ref{Place: -1}
}

// guestBefore is the person whom the clause around noun phrase np welcomes, thanks
// or blames, and whose "his" is behind "for", "on" or "during": "congratulated the
// king on his birthday"; -1 for none.
func (r *Resolver) guestBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	if possesses(s, np) { // "his country's invasion"
		np++
	}
	whom := r.judged(s, np)
	if whom < 0 {
		return -1
	}
	if e := r.onePerson(d, s, whom); e >= 0 {
		return e
	}
	if ref := &d.Refs[s.Index][whom]; ref.Via == ByAgent && s.Class(whom) == syntax.COffice && !s.NPs[whom].Plural && len(ref.Actors) == 1 {
		return ref.Actors[0] // "summoned Russia's ambassador after his country's"
	}
	return -1
}

// judged is whom the clause around noun phrase np welcomes, thanks or blames, where what
// np names is why, or when: "thanked Qatar for its aid"; -1 elsewhere.
func (r *Resolver) judged(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Clause < 0 {
		return -1
	}
	switch r.lex.Word(n.Prep).Text {
	case "for", "on", "during", "over", "after":
	default:
		return -1
	}
	c := &s.Clauses[n.Clause]
	v := &s.Verbs[c.Verb]
	whom := c.Obj
	if v.Passive {
		whom = c.Subj
	}
	if whom < 0 || whom >= np {
		return -1
	}
	if r.lex.Word(v.Lemma).Does(lexicon.Receives | lexicon.Judges) {
		return whom
	}
	return -1
}

// judges lists the powers that are so thanked or blamed at noun phrase np.
func (r *Resolver) judges(d *Document, s *syntax.Sentence, np int32) []int32 {
	whom := r.judged(s, np)
	if whom < 0 {
		return nil
	}
	var buf [64]int32
	var all []int32
	for _, m := range s.Members(whom, buf[:]) {
		for _, e := range d.Refs[s.Index][m].Actors {
			if d.Entities[e].Type != model.Person {
				all = append(all, e)
			}
		}
	}
	return all
}

// Possessor is whom the possessive of a noun phrase means, by name or pronoun.
func (r *Resolver) Possessor(d *Document, s *syntax.Sentence, np int32) Ref {
	if p := s.NPs[np].PossNP; p >= 0 {
		return d.Refs[s.Index][p]
	}
	return d.possessors[[2]int32{int32(s.Index), np}]
}

// pronoun follows a pronoun back.
func (r *Resolver) pronoun(d *Document, s *syntax.Sentence, np, word int32) Ref {
	out := Ref{Place: -1, Via: ByPronoun}
	earlier := func(person bool) int32 { return r.earlierSubject(d, s, np, person, -1) }
	switch word {
	case r.w.he, r.w.she, r.w.him, r.w.her, r.w.his:
		if word == r.w.she || word == r.w.her {
			if e := r.feminine(d, s, np); e >= 0 {
				out.Actors = []int32{e}
				return out
			}
		}
		e := earlier(true)
		if e < 0 {
			e = r.doerBefore(d, s, np)
		}
		if e < 0 {
			e = r.ahead(d, s, np)
		}
		if word == r.w.him || word == r.w.her {
			e = r.object(d, s, np, e)
		}
		if last := len(d.persons) - 1; e < 0 && d.unnamed >= s.Index-1 && last >= 0 && d.seen[d.persons[last]] <= d.unnamed {
			d.unnamed = s.Index // the officer without a name
			return out
		}
		if e < 0 {
			e = d.subjects[0]
			if last := len(d.persons) - 1; last >= 0 && (e < 0 || d.seen[e] < s.Index-1 && d.seen[d.persons[last]] == s.Index-1) {
				e = d.persons[last] // of whom the sentence before tells
			}
		}
		if e = r.otherThan(d, s, e, word); e >= 0 && !(e == d.Speaker && r.firstPerson(s, np)) {
			out.Actors = []int32{e}
		}
	case r.w.it:
		own := r.ownSubject(d, s, np)
		e := r.objectAgain(d, s, np)
		if e < 0 {
			e = r.objectOfGroup(d, s, np)
		}
		if e < 0 {
			e = r.warned(d, s, np)
		}
		if e < 0 {
			e = r.earlierSubject(d, s, np, false, own)
		}
		if e < 0 && (r.unnamedFirm(d, s, np) || r.thingBefore(d, s, np)) {
			return out
		}
		if e < 0 {
			e = d.subjects[1]
			if e == own && own >= 0 {
				e = d.subject0
			}
		}
		for i := len(d.states) - 1; e < 0 && i >= 0; i-- {
			if d.states[i] != own {
				e = d.states[i]
			}
		}
		if e >= 0 {
			out.Actors = []int32{e}
		}
	case r.w.they, r.w.them:
		if out.Actors = r.subjectGroup(d, s, np); len(out.Actors) == 0 && s.Index-d.grouped <= near {
			out.Actors = d.together(s.Index, 0, itself)
		}
	case r.w.i, r.w.me:
		if d.Speaker >= 0 && !s.NPs[np].Quoted {
			out.Actors = []int32{d.Speaker}
		}
	case r.w.we, r.w.us:
		if d.Speaker >= 0 && !s.NPs[np].Quoted {
			if side := d.side(d.Speaker); side >= 0 {
				out.Actors = []int32{side}
			}
		} else if !s.NPs[np].Quoted {
			out.Actors = d.we
		}
	}
	return out
}

// doerBefore is the last person in the sentence before noun phrase np whose deed
// another noun names: "a visit by President Bush and the conference he hosted"; -1 for
// none.
func (r *Resolver) doerBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0; m-- {
		if n := &s.NPs[m]; n.Prep == r.w.by && n.Up >= 0 && s.Class(n.Up) == syntax.CEvent {
			if e := r.onePerson(d, s, m); e >= 0 {
				return e
			}
		}
	}
	return -1
}

// objectOfGroup is what "it" means as the object of a verb whose subject is several: the
// state or organization named last before it that is none of them: "Chad and Mali cut
// ties with Qatar, accusing it"; -1 for none.
func (r *Resolver) objectOfGroup(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 1 || s.Clauses[n.Clause].Obj != np || s.Clauses[n.Clause].Subj < 0 {
		return -1
	}
	several := d.Refs[s.Index][s.Clauses[n.Clause].Subj].Actors
	if len(several) < 2 && s.NPs[s.Clauses[n.Clause].Subj].Next < 0 {
		return -1
	}
	for m := np - 1; m > s.Clauses[n.Clause].Subj; m-- {
		if c := s.Class(m); c != syntax.CState && c != syntax.COrg || s.NPs[m].Lead != m {
			continue
		}
		if ref := &d.Refs[s.Index][m]; len(ref.Actors) == 1 && !slices.Contains(several, ref.Actors[0]) {
			return ref.Actors[0]
		}
	}
	return -1
}

// objectAgain is what "it" means as the object of a verb that was told before, a few
// sentences back at most, with a state or an organization for its object: "Peru
// recognised Kosovo. Chile has recognised it too"; -1 for none.
func (r *Resolver) objectAgain(d *Document, s *syntax.Sentence, np int32) int32 {
	const reach = 3
	at := s.NPs[np].Clause
	if at < 0 || s.Clauses[at].Obj != np {
		return -1
	}
	lemma := s.Verbs[s.Clauses[at].Verb].Lemma
	for i := s.Index; i >= 0 && i >= s.Index-reach; i-- {
		t := d.Sentences[i]
		for c := len(t.Clauses) - 1; c >= 0; c-- {
			cl := &t.Clauses[c]
			if i == s.Index && int32(c) >= at || t.Verbs[cl.Verb].Lemma != lemma || t.Verbs[cl.Verb].Passive || cl.Obj < 0 {
				continue
			}
			if ref := &d.Refs[i][cl.Obj]; len(ref.Actors) == 1 && (d.Entities[ref.Actors[0]].Type == model.State || d.Entities[ref.Actors[0]].Type == model.Organization) {
				return ref.Actors[0]
			}
		}
	}
	return -1
}

// firstPerson says whether "I", "we" or "our" stands before noun phrase np outside
// quotations: "our support to him".
func (r *Resolver) firstPerson(s *syntax.Sentence, np int32) bool {
	for m := range np {
		n := &s.NPs[m]
		if w := s.HeadWord(m); !n.Quoted && (n.PossWord == r.w.our || n.PossWord == r.w.my || w == r.w.i || w == r.w.me || w == r.w.we) {
			return true
		}
	}
	return false
}

// ahead is whom a pronoun in the opening of a sentence means whose subject comes
// behind: "Speaking in Lima, where she met her colleague, Foreign Minister Carla
// Undurraga said", "On his way to Singapore the president stopped"; -1 for nobody.
func (r *Resolver) ahead(d *Document, s *syntax.Sentence, np int32) int32 {
	subj := int32(-1)
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; cl.Kind == syntax.Main && cl.Subj > np {
			subj = cl.Subj
			break
		}
	}
	if subj < 0 || s.Class(subj) != syntax.CPerson && s.Class(subj) != syntax.CName {
		return -1
	}
	first := &s.Clauses[0]
	opens := first.Kind == syntax.Participial && first.Subj == subj && s.Verbs[first.Verb].First <= s.First+1
	if root := s.NPs[np]; !opens && root.PossWord != 0 {
		for i := 0; root.Up >= 0 && i < 8; i++ {
			root = s.NPs[root.Up]
		}
		opens = root.Prep != 0 && root.First == s.First+1
	}
	if !opens {
		return -1
	}
	r.refOf(d, s, subj)
	return r.onePerson(d, s, subj)
}

// object is whom "him" at noun phrase np means where the subject before it is
// e: the object of the verb beside its own, "arrest Bashir and surrender him",
// and never the subject of its own clause.
func (r *Resolver) object(d *Document, s *syntax.Sentence, np, e int32) int32 {
	at := s.NPs[np].Clause
	if at < 0 || s.Clauses[at].Subj < 0 {
		return e
	}
	subj := s.Clauses[at].Subj
	if at > 0 && s.Clauses[at-1].Subj == subj && s.Clauses[at-1].Obj >= 0 {
		if x := r.onePerson(d, s, s.Clauses[at-1].Obj); x >= 0 {
			return x
		}
	}
	self := r.onePerson(d, s, subj)
	if self < 0 || self != e {
		return e
	}
	if x := r.earlierSubject(d, s, np, true, self); x >= 0 {
		return x
	}
	if x := r.mainPerson(d, s.Index-1); x >= 0 && x != self {
		return x
	}
	for i := len(d.persons) - 1; i >= 0; i-- {
		if d.persons[i] != self {
			return d.persons[i]
		}
	}
	return -1
}

// ownSubject is what the subject of the clause stands for whose object the
// pronoun np is: what "it" never means there; -1 for none.
func (r *Resolver) ownSubject(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 || s.Clauses[n.Clause].Subj == np {
		return -1
	}
	if ref := &d.Refs[s.Index][s.Clauses[n.Clause].Subj]; len(ref.Actors) == 1 {
		return ref.Actors[0]
	}
	return -1
}

// thingBefore says whether the pronoun np, an object, more likely means a thing
// just spoken of: "spoke out against the attack, calling it".
func (r *Resolver) thingBefore(d *Document, s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.PossWord != 0 || n.Clause < 1 || s.Clauses[n.Clause].Subj == np {
		return false
	}
	for m := np - 1; m >= 0 && m > np-4; m-- {
		if c := s.Class(m); (c == syntax.CNoun || c == syntax.CEvent) && !s.NPs[m].Plural && s.NPs[m].Clause == n.Clause-1 {
			return true
		}
	}
	return false
}

// unnamedFirm says whether the sentence begins with a subject that is nobody's
// name but of some country, to which "its" goes back: "The Danish toymaker".
func (r *Resolver) unnamedFirm(d *Document, s *syntax.Sentence, np int32) bool {
	if len(s.Clauses) == 0 {
		return false
	}
	subj := s.Clauses[0].Subj
	if subj < 0 || subj >= np || len(d.Refs[s.Index][subj].Actors) > 0 || s.Class(subj) != syntax.CNoun || s.NPs[subj].Plural {
		return false
	}
	for k := s.NPs[subj].PFirst; k < s.NPs[subj].Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PEntity && p.Is(lexicon.Demonym) {
			return true
		}
	}
	return false
}

// earlierSubject is the person, or the state or organization, that is the
// subject of a clause of this sentence which began before noun phrase np: of the
// last whose verb was read, else of one whose verb is still to come, but never
// the entity not; -1 for none.
func (r *Resolver) earlierSubject(d *Document, s *syntax.Sentence, np int32, person bool, not int32) int32 {
	read, open := int32(-1), int32(-1)
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || c.Subj >= np || s.Verbs[c.Verb].Copula && c.Obj >= 0 && (s.Same(c.Obj, np) || s.NPs[c.Obj].PossNP == np) { // nobody is "his own ambassador"
			continue
		}
		ref := &d.Refs[s.Index][c.Subj]
		if poss := s.NPs[c.Subj].PossNP; person && poss >= 0 && r.onePerson(d, s, poss) >= 0 {
			ref = &d.Refs[s.Index][poss] // "Obama's visit that followed his trips"
		} else if poss >= 0 && c.Kind == syntax.Relative {
			continue // "Bildt, whose country chairs the Union, said that it"
		} else if next := s.NPs[c.Subj].Next; person && next >= 0 && next < np && s.Class(c.Subj) == syntax.COffice && s.NPs[c.Subj].Det == 0 && !s.NPs[c.Subj].Plural && r.onePerson(d, s, next) >= 0 {
			ref = &d.Refs[s.Index][next] // "State Councilor and Foreign Minister Wang Yi concluded his"
		}
		if len(ref.Actors) != 1 || ref.Actors[0] == not || !person && s.NPs[c.Subj].Next >= 0 {
			continue
		}
		t := d.Entities[ref.Actors[0]].Type
		switch {
		case person != (t == model.Person) || !person && t != model.State && t != model.Organization:
		case s.Verbs[c.Verb].First < s.NPs[np].First:
			read = ref.Actors[0]
		default:
			open = ref.Actors[0]
		}
	}
	if read >= 0 {
		return read
	}
	return open
}

// unnamedOfficer is the state for which somebody without a name acts who is the
// subject of a clause before noun phrase np: "Peru's foreign minister said his
// country would sign"; -1 for none.
func (r *Resolver) unnamedOfficer(d *Document, s *syntax.Sentence, np int32) int32 {
	for i := len(s.Clauses) - 1; i >= 0; i-- {
		subj := s.Clauses[i].Subj
		if subj < 0 || subj >= np {
			continue
		}
		ref, part := &d.Refs[s.Index][subj], s.HeadPart(subj)
		if part != nil && part.Kind == syntax.POffice && !s.NPs[subj].Plural && ref.Via == ByAgent && len(ref.Actors) == 1 {
			return ref.Actors[0]
		}
	}
	return -1
}

// subjectGroup is the list that was the subject of an earlier clause of this
// sentence or the sentence before.
func (r *Resolver) subjectGroup(d *Document, s *syntax.Sentence, np int32) []int32 {
	for at := s.Index; at >= 0 && at >= s.Index-1; at-- {
		t := d.Sentences[at]
		for i := len(t.Clauses) - 1; i >= 0; i-- {
			subj := t.Clauses[i].Subj
			if subj < 0 || at == s.Index && subj >= np {
				continue
			}
			var all []int32
			var buf [64]int32
			for _, m := range t.Members(subj, buf[:]) {
				if at == s.Index && m >= np {
					continue
				}
				all = append(all, d.Refs[at][m].Actors...)
			}
			if h := t.HeadPart(subj); len(all) > 1 || len(all) == 1 && (t.NPs[subj].Plural || at < s.Index && h != nil && h.Is(lexicon.People)) {
				return all
			}
		}
	}
	return nil
}

// firstPersons resolves I, we, my and our inside quotations, once the speaker
// is known.
func (r *Resolver) firstPersons(d *Document, s *syntax.Sentence) {
	speaker := d.Speakers[s.Index]
	for i := range s.NPs {
		n := &s.NPs[i]
		ref := &d.Refs[s.Index][i]
		who := speaker
		if !n.Quoted && !d.Unmarked(s) {
			who = d.Speaker
		}
		if who < 0 {
			continue
		}
		st := d.Entities[who].State
		if d.Entities[who].Type == model.State {
			st = who
		}
		if p := s.HeadPart(int32(i)); p != nil && p.Kind == syntax.PPron && len(ref.Actors) == 0 {
			switch s.Words[p.First] {
			case r.w.i, r.w.me:
				ref.Actors, ref.Via = []int32{who}, ByPronoun
			case r.w.we, r.w.us:
				if st >= 0 {
					ref.Actors, ref.Via = []int32{st}, ByPronoun
				}
			}
		}
		switch n.PossWord {
		case r.w.my:
			d.possess(s, int32(i), Ref{Actors: []int32{who}, Place: -1, Via: ByPronoun})
		case r.w.our:
			if st >= 0 {
				d.possess(s, int32(i), Ref{Actors: []int32{st}, Place: -1, Via: ByPronoun})
			}
		}
	}
}

func (d *Document) possess(s *syntax.Sentence, np int32, ref Ref) {
	if d.possessors == nil {
		d.possessors = make(map[[2]int32]Ref)
	}
	d.possessors[[2]int32{int32(s.Index), np}] = ref
}

// noun resolves a description: "the Chinese government", "the bloc", "the two
// leaders", "Western leaders".
func (r *Resolver) noun(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	out := Ref{Place: -1}
	n := &s.NPs[np]
	word := s.Words[part.Last-1]
	head := r.lex.Head(word)
	if n.PossWord != 0 {
		d.possess(s, np, r.possessor(d, s, np))
	}
	w := r.lex.Word(word)
	if w.Text == "other" && r.lex.Word(n.Det).Text == "each" { // "expelled each other's ambassadors"
		out.Actors, out.Via = r.subjectGroup(d, s, np), ByPronoun
		return out
	}
	// A name before the noun: "the Bush administration", "Hamas militants".
	if head&lexicon.Agent != 0 && r.Rebellious(s, np) {
		return out
	}
	if head&lexicon.Agent != 0 && r.irregular(s, np) {
		return out
	}
	if head&(lexicon.Government|lexicon.Agent) != 0 || w.Text == "people" || w.Text == "citizen" {
		owner := r.ownerState(d, s, np)
		if owner < 0 {
			owner = r.namedOwner(d, s, np)
		}
		if owner < 0 {
			owner = r.ownerPower(d, s, np)
		}
		led := r.ruler(d, s, np)
		if owner < 0 && led >= 0 {
			owner = r.stateLed(d, s, led)
		}
		if owner < 0 && led < 0 && head&lexicon.Government != 0 && n.Det == r.w.the && !w.Plural {
			owner = r.unnamedOwner(d, s, np, word)
			out.Via = ByCoref
		}
		if e, ok := d.owners[word]; ok && owner < 0 && w.Text == "delegation" && n.Det == r.w.the && !w.Plural {
			owner = e // the one spoken of
		}
		if owner >= 0 {
			if head&lexicon.Government != 0 || w.Text == "delegation" {
				d.owners[word] = owner
			}
			out.Actors = r.withOthers(d, s, np, owner)
			if head&lexicon.Government == 0 {
				out.Via = ByAgent
			}
			d.alias(owner, strings.TrimPrefix(s.Text(n.First, n.Last), "the "))
			return out
		}
	}
	if w.Text == "capital" && (n.Prep != 0 || n.Det == r.w.the) && n.Appos < 0 && !n.Apposed {
		out.Place = r.capital(d, s, np)
		return out
	}
	if e := r.ownerPower(d, s, np); e >= 0 && d.Entities[e].Type == model.Organization && w.Is(lexicon.Collective) && r.calledSo(d, s, np, e) {
		out.Actors = []int32{e} // "the Hezbollah movement"
		return out
	}
	if m := np + 1; head&lexicon.PlaceHead != 0 && !w.Plural && m < int32(len(s.NPs)) && s.NPs[m].Up == np && s.NPs[m].Prep == r.w.of {
		if out.Place = r.refOf(d, s, m).Place; out.Place >= 0 {
			return out // "the Egyptian resort of Sharm el-Sheikh"
		}
	}
	if head&lexicon.StateHead != 0 && !w.Plural && n.PossNP >= 0 && n.PLast-n.PFirst == 1 {
		if ref := r.refOf(d, s, n.PossNP); len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person {
			if st := d.stateOf(&ref); st >= 0 {
				out.Actors, out.Via = []int32{st}, ByCoref
				return out // "the president, whose country holds the chair"
			}
		}
	}
	if w.Text == "coalition" && !w.Plural { // "a coalition of Peru, Chile and Bolivia"
		if st := r.ofState(d, s, np); st >= 0 {
			if out.Actors = r.withOthers(d, s, np, st); len(out.Actors) > 1 {
				return out
			}
			out.Actors = nil
		}
	}
	definite := n.Det == r.w.the || n.Det == r.w.this || n.Det == r.w.that || n.PossWord != 0
	bare := n.PLast-n.PFirst <= 2
	if head&lexicon.StateHead != 0 && n.PossWord == 0 { // "the republics of Abkhazia and South Ossetia"
		if st := r.ofState(d, s, np); st >= 0 {
			out.Actors = r.withOthers(d, s, np, st)
			return out
		}
	}
	if w.Plural || n.Plural {
		// "the two countries", "the sides", "both leaders"
		if size, ok := d.size(s, np); (bare || ok && size > 0 && n.PLast-n.PFirst <= 4) && !n.Neg && (definite || n.Det != 0 || n.PFirst < n.PLast && s.Parts[n.PFirst].Kind == syntax.PNum) {
			out.Actors, out.Via = r.several(d, s, np, head, w), ByCoref
		}
		return out
	}
	if !definite || !bare {
		return out
	}
	switch w.Text {
	case "pair", "duo":
		return r.pair(d, s, 2)
	case "trio":
		return r.pair(d, s, 3)
	case "former", "latter":
		if both := d.together(s.Index, 2, itself); len(both) == 2 && n.PLast-n.PFirst == 1 {
			out.Actors, out.Via = both[:1], ByCoref
			if w.Text == "latter" {
				out.Actors = both[1:]
			}
		}
		return out
	}
	switch {
	case head&lexicon.StateHead != 0 && w.Text != "state":
		if n.PossWord == r.w.his || n.PossWord == r.w.her {
			if st := r.possessiveState(d, s, np); st >= 0 {
				out.Actors, out.Via = []int32{st}, ByCoref
				return out
			}
		}
		if n.PossWord == r.w.my || n.PossWord == r.w.our {
			return out
		}
		if k := n.Head - 1; k >= n.PFirst && r.lex.Word(s.Words[s.Parts[k].First]).Text == "host" {
			if st := d.hostState(); st >= 0 {
				out.Actors, out.Via = []int32{st}, ByCoref // "the host nation"
			}
			return out
		}
		if k := n.Head - 1; k >= n.PFirst && r.lex.Word(s.Words[s.Parts[k].First]).Is(lexicon.Breakaway) {
			return out // "the breakaway republic" is not the state it broke from
		}
		if e := r.bodyBefore(d, s, np); e >= 0 {
			out.Actors, out.Via = []int32{e}, ByCoref // "the head of Peru's parliament, who runs the country"
			return out
		}
		if e := d.subjects[1]; n.Det == r.w.this && e >= 0 && d.Entities[e].Type == model.State && s.Index-d.seen[e] <= near {
			out.Actors, out.Via = []int32{e}, ByCoref // "this country" is the one that acts
		} else if e := r.latestState(d, s, np); e >= 0 {
			out.Actors, out.Via = []int32{e}, ByCoref
		}
	case head&(lexicon.BlocHead|lexicon.Body) != 0:
		if e := d.called(word, w.Text, s.Index); e >= 0 {
			d.bodies[word] = e
			out.Actors, out.Via = []int32{e}, ByCoref
			return out
		}
		for i := len(d.orgs) - 1; i >= 0; i-- {
			e := &d.Entities[d.orgs[i]]
			fits := (head&lexicon.BlocHead != 0 || w.Text == "group") && (e.Kind == "igo" || e.Kind == "alliance") || w.Text == "court" && e.Kind == "court" || (w.Text == "airline" || w.Text == "company") && (e.Kind == "company" || e.Lex < 0 && !r.official(e.Name)) || w.Text == "watchdog" && e.Kind == "igo" || (w.Text == "group" || w.Text == "militia" || w.Text == "movement") && e.Kind == "armed"
			if fits {
				out.Actors, out.Via = []int32{d.orgs[i]}, ByCoref
				return out
			}
		}
	case head&lexicon.Happening != 0:
		if len(d.events) > 0 {
			out.Actors, out.Via = []int32{d.events[len(d.events)-1]}, ByCoref
		}
	}
	return out
}

// called is the organization that a word of its name means, "the community": the
// one it meant before, where that was named since, else what a clause was said of
// last, else the one named last; -1 for none.
func (d *Document) called(word int32, text string, sentence int) int32 {
	has := func(e int32) bool {
		return e >= 0 && d.Entities[e].Type == model.Organization && strings.Contains(strings.ToLower(d.Entities[e].Name), text)
	}
	if e, ok := d.bodies[word]; ok && sentence-d.seen[e] <= near {
		return e
	}
	if e := d.subjects[1]; has(e) {
		return e
	}
	for i := len(d.orgs) - 1; i >= 0; i-- {
		if has(d.orgs[i]) {
			return d.orgs[i]
		}
	}
	return -1
}

// Rebellious says whether a noun phrase is of people who fight their state, are against
// its government or have their own business: "Sudanese rebel forces", "Syrian
// opposition leaders", "Brazilian business leaders".
func (r *Resolver) Rebellious(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		for i := s.Parts[k].First; i < s.Parts[k].Last; i++ {
			if s.Doc.Tokens[i].Capital && !s.Heading {
				continue // "the Union's leaders"
			}
			if r.lex.Word(s.Words[i]).Is(lexicon.Rebel | lexicon.Breakaway | lexicon.Private) {
				return true
			}
		}
	}
	return false
}

// capital is the town meant by "the Gabonese capital"; -1 for none.
func (r *Resolver) capital(d *Document, s *syntax.Sentence, np int32) int32 {
	st := r.ownerState(d, s, np)
	if st < 0 {
		return -1
	}
	e := &d.Entities[st].Entity
	if lex := r.lex.Index("place:" + Slug(e.Capital)); lex >= 0 && r.lex.Entities[lex].State == e.ID {
		return d.entity(lex)
	}
	return -1
}

// unnamedOwner is whose "the ministry" or "the government" is: theirs who act in
// the sentence, theirs whose it was when it was named last, theirs who acted
// last, or those named last; -1 for none.
func (r *Resolver) unnamedOwner(d *Document, s *syntax.Sentence, np, word int32) int32 {
	if n := &s.NPs[np]; slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool { return c.Obj == np }) {
		for k := n.PFirst; k < n.Head; k++ {
			if s.HelpedBy(r.lex, &s.Parts[k]) {
				return -1 // "Norway supports the UN-backed government"
			}
		}
	}
	stateOf := func(e int32) int32 {
		if e < 0 {
			return -1
		}
		return d.stateOf(&Ref{Actors: []int32{e}})
	}
	self := int32(-1) // nobody slaps sanctions "on the regime" that is his own
	if n := &s.NPs[np]; n.Clause >= 0 && (n.Prep == r.w.on || n.Prep == r.w.with || r.lex.Word(n.Prep).Text == "against") {
		if subj := s.Clauses[n.Clause].Subj; subj >= 0 && subj < np && s.NPs[subj].Next < 0 {
			self = d.stateOf(&d.Refs[s.Index][subj])
		}
	}
	for _, person := range [...]bool{true, false} {
		e := r.earlierSubject(d, s, np, person, -1)
		st := stateOf(e)
		if prep := s.NPs[np].Prep; st >= 0 && person && (prep == r.w.to || prep == r.w.at || prep == r.w.in) && d.Holds(e, "diplomat") {
			st = d.postOf(e) // "the ambassador was called to the Foreign Ministry"
		}
		if st >= 0 && st != self {
			return st
		}
	}
	if owner, ok := d.owners[word]; ok && owner != self {
		return owner
	}
	if st := stateOf(d.subjects[1]); st >= 0 && st != self {
		return st
	}
	for i := len(d.states) - 1; self >= 0 && i >= 0; i-- {
		if d.states[i] != self {
			return d.states[i]
		}
	}
	if len(d.states) > 0 {
		return d.states[len(d.states)-1]
	}
	return -1
}

// latestState is the state spoken of last that "the country" can be: nobody accuses "the
// emirate" that accuses; -1 for none.
func (r *Resolver) latestState(d *Document, s *syntax.Sentence, np int32) int32 {
	var doers []int32
	if c := s.NPs[np].Clause; c >= 0 && s.Clauses[c].Obj == np && s.Clauses[c].Subj >= 0 && s.Class(s.Clauses[c].Subj) == syntax.CPron {
		doers = d.Refs[s.Index][s.Clauses[c].Subj].Actors
	}
	for i := len(d.states) - 1; i >= 0; i-- {
		if len(doers) < 2 || !slices.Contains(doers, d.states[i]) {
			return d.states[i]
		}
	}
	return -1
}

// bodyBefore is the state whose body a sentence names before noun phrase np, where it
// names no state itself; -1 for none.
func (r *Resolver) bodyBefore(d *Document, s *syntax.Sentence, np int32) int32 {
	body := int32(-1)
	for m := range np {
		for _, e := range d.Refs[s.Index][m].Actors {
			switch x := &d.Entities[e]; {
			case x.Type == model.State && s.Class(m) == syntax.CState:
				return -1
			case x.Type == model.Organization && x.State >= 0 && national(x):
				body = x.State
			}
		}
	}
	return body
}

// ruler is the noun phrase that names whose a government is behind "of": "the regime of
// Bashar Assad"; -1 for none.
func (r *Resolver) ruler(d *Document, s *syntax.Sentence, np int32) int32 {
	if m := np + 1; m < int32(len(s.NPs)) && s.NPs[m].Up == np && s.NPs[m].Prep == r.w.of && r.lex.Head(s.HeadWord(np))&lexicon.Government != 0 {
		if c := s.Class(m); c == syntax.CPerson || c == syntax.CName {
			return m
		}
	}
	return -1
}

// stateLed is the state of the one person a noun phrase names; -1 for none.
func (r *Resolver) stateLed(d *Document, s *syntax.Sentence, np int32) int32 {
	ref := r.refOf(d, s, np)
	if len(ref.Actors) != 1 || d.Entities[ref.Actors[0]].Type != model.Person {
		return -1
	}
	who := ref.Actors[0]
	if st := d.Entities[who].State; st >= 0 {
		return st
	}
	return r.termState(d, who)
}

// namedOwner finds the state of a person named before a noun: "the Bush
// administration".
func (r *Resolver) namedOwner(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		p := &s.Parts[k]
		e := int32(-1)
		switch p.Kind {
		case syntax.PName:
			tokens := NameTokens(s.Text(p.First, p.Last))
			e = d.findPerson(tokens)
			if e < 0 && len(tokens) > 0 {
				if lex := r.known(d, tokens[len(tokens)-1], ""); lex >= 0 {
					e = r.person(d, s.Text(p.First, p.Last), lex)
				}
			}
		case syntax.PEntity:
			if lex := d.pick(p.Senses, lexicon.Leader); lex >= 0 {
				e = r.person(d, s.Text(p.First, p.Last), lex)
			}
		}
		if e >= 0 {
			if d.Entities[e].State >= 0 {
				return d.Entities[e].State
			}
			return r.termState(d, e)
		}
	}
	return -1
}

// ownerPower finds the organization or bloc before a noun: "Western leaders",
// "NATO forces".
func (r *Resolver) ownerPower(d *Document, s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		p := &s.Parts[k]
		if p.Kind != syntax.PEntity || s.HelpedBy(r.lex, p) {
			continue
		}
		if lex := d.pick(p.Senses, lexicon.Org, lexicon.BlocAdj, lexicon.Bloc); lex >= 0 {
			return d.entity(lex)
		}
	}
	var of Ref // "the European Union's ministers"
	switch {
	case n.PossNP >= 0:
		of = r.refOf(d, s, n.PossNP)
	case n.PossWord == r.w.its:
		of = r.possessor(d, s, np)
	}
	if len(of.Actors) == 1 {
		if t := d.Entities[of.Actors[0]].Type; t == model.Organization || t == model.Bloc {
			return of.Actors[0]
		}
	}
	return -1
}

// speaker is who speaks in the quotations of a sentence: the subject of its
// verb of saying, else who spoke before.
func (r *Resolver) speaker(d *Document, s *syntax.Sentence, before int32) int32 {
	quoted := false
	for i := s.First; i < s.Last && !quoted; i++ {
		quoted = d.Text.Tokens[i].InQuote
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || s.NPs[c.Subj].Quoted || s.Doc.Tokens[s.Verbs[c.Verb].First].InQuote {
			continue
		}
		if r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Speaks) {
			if ref := &d.Refs[s.Index][c.Subj]; len(ref.Actors) == 1 {
				if t := d.Entities[ref.Actors[0]].Type; t == model.Person || t == model.State || t == model.Organization {
					return ref.Actors[0]
				}
			}
		}
	}
	if quoted {
		return before
	}
	return -1
}

// PartEntity is the entity a part of a noun phrase names: the state of a
// demonym, an organization, a bloc; -1 for none.
func (d *Document) PartEntity(s *syntax.Sentence, p *syntax.Part) int32 {
	if p.Kind == syntax.PName {
		name := strings.Join(strings.Fields(s.Text(p.First, p.Last)), " ")
		if e := d.findPerson(NameTokens(name)); e >= 0 {
			return e
		}
		if e, ok := d.unknown[strings.ToLower(name)]; ok {
			return e
		}
		return -1
	}
	for _, classes := range [][]lexicon.Class{{lexicon.Leader}, {lexicon.State, lexicon.Demonym, lexicon.People}, {lexicon.Org}, {lexicon.Bloc, lexicon.BlocAdj}, {lexicon.Metonym}} {
		if lex := d.pick(p.Senses, classes...); lex >= 0 {
			return d.entity(lex)
		}
	}
	return -1
}
