package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// dictionary resolves a name of the dictionaries.
func (r *articleReader) dictionary(s *syntax.Sentence, np int32, part *syntax.Part) Ref {
	if e := r.someoneNamed(s, np, part); e >= 0 {
		return Ref{Actors: []int32{e}, Place: -1}
	}
	out := Ref{Place: -1}
	if lex, ok := r.Tally.Realm(s.Text(part.First, part.Last)); ok && !part.Is(lexicon.State) {
		return r.alsoMeans(s, part, out, lex, ByName) // "Nassau", in a text about the Duchy of Nassau
	}
	if lex := r.Tally.Pick(part.Senses, lexicon.Place); lex >= 0 {
		out.Place = r.entity(lex)
		r.alias(out.Place, s.Text(part.First, part.Last))
	}
	if n := &s.NPs[np]; out.Place >= 0 && n.Prep == r.w.at && n.Up < 0 {
		if e := r.townsEvent(out.Place); e >= 0 {
			out.Actors, out.Via = []int32{e}, ByCoref // "At Yalta, Stalin agreed"
			return out
		}
	}
	if e := r.compatriot(s, np, part); e >= 0 {
		return refTo(e, ByCoref)
	}
	if lex := r.Tally.Pick(part.Senses, lexicon.State, lexicon.People, lexicon.Demonym); lex >= 0 {
		if r.peopleAbroad(s, np, part) || r.someOf(s, np) && !part.Is(lexicon.State) && !((r.Tally.Says("diplomat") || r.Tally.Says("intelligence officer")) && r.sendsAway(s, np)) {
			return out
		}
		return r.alsoMeans(s, part, out, lex, ByName)
	}
	event := r.Tally.Pick(part.Senses, lexicon.NamedEvent)
	if event >= 0 && s.NPs[np].Prep != r.w.of {
		if e := r.gamesNamed(event); e >= 0 {
			return refTo(e, ByCoref)
		}
		return r.namedEvent(event, s.Text(part.First, part.Last)) // the Munich Security Conference has a chairman too
	}
	if lex := r.Tally.Pick(part.Senses, lexicon.Org); lex >= 0 {
		return r.organizationNamed(s, np, part, out, lex)
	}
	if group := r.countedBloc(s, np, part); len(group) > 0 {
		return Ref{Actors: group, Place: -1, Via: ByCoref}
	}
	if lex := r.Tally.Pick(part.Senses, lexicon.Bloc, lexicon.BlocAdj); lex >= 0 {
		if r.someOfBloc(s, np, lex) {
			return out
		}
		return r.alsoMeans(s, part, out, lex, ByName)
	}
	if event >= 0 {
		return r.namedEvent(event, s.Text(part.First, part.Last))
	}
	if lex := r.Tally.Pick(part.Senses, lexicon.Metonym); lex >= 0 {
		return r.capitalNamed(s, np, part, out, lex)
	}
	return out
}

// alsoMeans lets a reference mean an entity of the dictionaries too, which the article calls as it stands there.
func (d *Document) alsoMeans(s *syntax.Sentence, part *syntax.Part, ref Ref, lex int32, via Via) Ref {
	e := d.entity(lex)
	d.alias(e, s.Text(part.First, part.Last))
	ref.Actors, ref.Via = append(ref.Actors, e), via
	return ref
}

// someoneNamed is the person whom a name of the dictionaries means, a leader's or one that a place has too; -1 for nobody.
func (r *articleReader) someoneNamed(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	if lex := r.Tally.Pick(part.Senses, lexicon.Leader); lex >= 0 {
		return r.personNamed(s.Text(part.First, part.Last), lex)
	}
	if k := s.NPs[np].Head; k > s.NPs[np].PFirst && s.Parts[k-1].Kind == syntax.PName && s.Parts[k-1].Last == part.First {
		if e := r.findNamed(s.Text(s.Parts[k-1].First, part.Last)); e >= 0 {
			return e // "Mboumba Ondo", who was named in full; Ondo is a place too
		}
	}
	return r.surnamed(s, np, part)
}

// organizationNamed is what the name of an organization of the dictionaries means: that, or another of the same name.
func (r *articleReader) organizationNamed(s *syntax.Sentence, np int32, part *syntax.Part, out Ref, lex int32) Ref {
	other := r.session(s, np, lex)
	if other < 0 {
		other = r.nationalSociety(s, np, s.NPs[np].Head, lex)
	}
	if other < 0 {
		other = r.otherChamber(s, np, lex, part)
	}
	if other < 0 {
		other = r.otherParty(s, np, lex, part)
	}
	if other < 0 {
		other = r.othersBody(s, np, lex, part)
	}
	if other >= 0 {
		return Ref{Actors: []int32{other}, Place: -1}
	}
	if st := r.namesakeOf(s, np, lex, part); st >= 0 {
		return refTo(st, ByAgent)
	}
	out = r.alsoMeans(s, part, out, lex, ByName)
	if w := r.lex.Word(s.Words[part.First]); part.Last-part.First > 1 && !w.Known() && !w.Given { // "Mahan Air", then "Mahan"
		r.register.enter(strings.ToLower(r.Text.Of(int(part.First))), out.Actors[0])
	}
	return out
}

// someOfBloc says whether only some of the states of a bloc are meant, whichever they are: "its European allies", "some thirty
// Muslim countries".
func (r *articleReader) someOfBloc(s *syntax.Sentence, np, lex int32) bool {
	n, bloc := &s.NPs[np], &r.lex.Entities[lex]
	if bloc.ID == "bloc:allies" {
		if _, ok := r.register.known(r.lex.Index("org:north-atlantic-treaty-organization")); ok || n.PossWord != 0 {
			return true // those in NATO, "our Allies"
		}
		if next := n.Next; next >= 0 && r.head(s, next) == "partners" { // "in coordination with Allies and partners"
			return true
		}
	}
	if (n.PossWord != 0 || n.PossNP >= 0) && bloc.Region != "" {
		return true
	}
	return (n.Det == 0 || r.lex.Word(n.Det).Text == "some") && s.Parts[n.PFirst].Kind == syntax.PNum && !n.Neg
}

// capitalNamed is what the name of a capital means: its state, or a power that has its seat there, or only the place.
func (r *articleReader) capitalNamed(s *syntax.Sentence, np int32, part *syntax.Part, out Ref, lex int32) Ref {
	where := r.whereTo(&s.NPs[s.NPs[np].Lead])
	if r.Tally.Union() >= 0 && (r.Tally.Published() == "" || r.Tally.Published() > "1993") && r.lex.Entities[lex].ID == "BEL" && !where {
		lex = r.lex.Index("org:european-union") // "talks between Ankara and Brussels"
	}
	if court := r.courtThere(s, part); court >= 0 && !where {
		return Ref{Actors: []int32{court}, Place: out.Place, Via: ByMetonym} // "is sought by The Hague"
	}
	if out.Place >= 0 && r.Tally.Gone(lex) { // the Consul General in Munich is in Germany
		return out
	}
	return r.alsoMeans(s, part, out, lex, ByMetonym)
}

// peopleAbroad says whether a people is named that lives within another state and is not its
// own: "the Bosnian Serbs", "the leader of the Serbs in Croatia".
func (r *sentenceReader) peopleAbroad(s *syntax.Sentence, np int32, part *syntax.Part) bool {
	n := &s.NPs[np]
	if part.Is(lexicon.State) || !part.Is(lexicon.People) || n.Head < 0 || &s.Parts[n.Head] != part {
		return false
	}
	if k := n.Head - 1; k >= n.PFirst && s.Parts[k].Kind == syntax.PEntity && s.Parts[k].Last == part.First {
		return slices.ContainsFunc(s.Parts[k].Senses, func(x lexicon.Sense) bool { // not "the Ottoman Turks"
			return (x.Class == lexicon.Demonym || x.Class == lexicon.State) && r.lex.Entities[x.Ref].Until == ""
		})
	}
	if n.Prep != r.w.of || n.Up < 0 || s.Class(n.Up) != syntax.COffice || np+1 >= int32(len(s.NPs)) {
		return false
	}
	in := &s.NPs[np+1]
	return in.Up == np && in.Prep == r.w.in && s.Class(np+1) == syntax.CState
}

// courtThere is the court that an article named last, where its town, The Hague, is named; -1
// for none.
func (d *Document) courtThere(s *syntax.Sentence, part *syntax.Part) int32 {
	if !strings.EqualFold(s.Doc.Of(int(part.Last-1)), "hague") {
		return -1
	}
	for i := len(d.focus.orgs) - 1; i >= 0; i-- {
		if d.Entities[d.focus.orgs[i]].Kind == "court" {
			return d.focus.orgs[i]
		}
	}
	return -1
}

// gamesNamed is the one of the games that "the Olympics" means after it was named, "the 2008
// Summer Olympics"; -1 for none.
func (d *Document) gamesNamed(lex int32) int32 {
	games := &d.lex.Entities[lex]
	if games.Kind != "sport" || games.Date != "" || len(d.focus.events) == 0 {
		return -1
	}
	word, _, _ := strings.Cut(games.Name, " ")
	for i := len(d.focus.events) - 1; i >= 0; i-- {
		if e := &d.Entities[d.focus.events[i]]; e.Lex >= 0 && e.Kind == "sport" && e.Date != "" && strings.Contains(e.Name, word) {
			return d.focus.events[i]
		}
	}
	return -1
}

// otherChamber is the parliament of one state whose name the dictionaries have for that of another:
// "the Bolivian Congress" is not the United States'; -1 for none.
func (r *articleReader) otherChamber(s *syntax.Sentence, np, lex int32, part *syntax.Part) int32 {
	entry := &r.lex.Entities[lex]
	if m := behind(s, np, r.w.from); entry.Kind != "parliament" || m >= 0 { // "Congress from American Samoa"
		return -1
	}
	st := r.ownerState(s, np)
	home := r.Tally.StateAbove(entry)
	if st < 0 || home < 0 || r.Entities[st].Type != model.State || r.Entities[st].Lex == home {
		return -1
	}
	first := part.First
	if k := s.NPs[np].Head - 1; k >= s.NPs[np].PFirst && s.Parts[k].Kind == syntax.PEntity && s.Parts[k].Last == first {
		first = s.Parts[k].First
	}
	name := s.Text(first, part.Last)
	if first == part.First { // "Bolivia's Congress"
		name = r.Entities[st].Name + "'s " + name
	}
	e := r.bodyCalled(name, entry.Kind)
	r.Entities[e].State = st
	return e
}

// otherParty is the party of a state that an article speaks of, where the dictionaries have its
// name, of ordinary words, for one of another state: the Dutch "Labour Party" where nothing is said
// of Britain, "the Democratic Party of Moldova", "the Zambia Democratic Party"; -1 for none.
func (r *articleReader) otherParty(s *syntax.Sentence, np, lex int32, part *syntax.Part) int32 {
	entry := &r.lex.Entities[lex]
	if entry.Kind != "party" || part.Last-part.First < 2 || s.NPs[np].PossNP >= 0 || r.lex.Word(s.Words[part.Last-1]).Text != "party" {
		return -1
	}
	for i := part.First; i < part.Last; i++ {
		if !r.lex.Word(s.Words[i]).Known() && s.Doc.Tokens[i].Kind != text.Clitic {
			return -1
		}
	}
	home, name := r.Tally.StateAbove(entry), s.Text(part.First, part.Last)
	if m := r.ofName(s, np); home >= 0 && m >= 0 && s.NPs[m].Prep == r.w.of {
		if first := &s.Parts[s.NPs[m].PFirst]; first.Is(lexicon.State) && r.Tally.Pick(first.Senses, lexicon.State) != home {
			e := r.bodyCalled(s.Text(part.First, beforeTitle(s, m)), entry.Kind)
			r.Entities[e].State = r.ofState(s, m)
			return e
		}
	}
	for k := s.NPs[np].PFirst; k < s.NPs[np].PLast; k++ {
		if x := &s.Parts[k]; x.Last == part.First && x.Kind == syntax.PEntity && home >= 0 {
			if st := r.Tally.Pick(x.Senses, lexicon.State); st >= 0 && st != home {
				e := r.bodyCalled(s.Text(x.First, part.Last), entry.Kind)
				r.Entities[e].State, r.register.bodies[strings.ToLower(name)] = r.entity(st), e
				return e
			}
		}
	}
	if home < 0 || r.Tally.Times(home) > 0 || name == entry.Name && !r.Tally.SpeaksOfStates() {
		return -1
	}
	return r.bodyCalled(name, entry.Kind)
}

// othersBody is the body of a state whose possessive stands before the name of one that the dictionaries have of another: "Japan's
// state Export-Import Bank" is not that of the United States; -1 for none.
func (r *articleReader) othersBody(s *syntax.Sentence, np, lex int32, part *syntax.Part) int32 {
	entry, poss := &r.lex.Entities[lex], s.NPs[np].PossNP
	if len(entry.Partof) != 3 || entry.Kind != "agency" && entry.Kind != "organ" || poss < 0 || s.Class(poss) != syntax.CState || part.Last-part.First < 2 {
		return -1
	}
	h := s.HeadPart(poss)
	if h == nil || h.Kind != syntax.PEntity {
		return -1
	}
	st := r.Tally.Pick(h.Senses, lexicon.State)
	if st < 0 || r.lex.Entities[st].ID == entry.Partof {
		return -1
	}
	e := r.bodyCalled(s.Text(part.First, part.Last)+" of "+r.lex.Entities[st].Name, entry.Kind)
	r.Entities[e].State = r.entity(st)
	return e
}

// namesakeOf is the state whose ministry a name is that the dictionaries have of another:
// "the Swedish Ministry of Defence" is not Britain's, nor is "the Ministry of Defence" in
// an article that does not speak of Britain; -1 for none.
func (r *articleReader) namesakeOf(s *syntax.Sentence, np, lex int32, part *syntax.Part) int32 {
	e := &r.lex.Entities[lex]
	if e.Kind != "ministry" || len(e.Partof) != 3 {
		return -1
	}
	if st := r.ownerState(s, np); st >= 0 {
		if r.Entities[st].ID != e.Partof {
			return st
		}
	} else if word := s.Words[part.First]; r.lex.Head(word)&lexicon.Government != 0 && r.Tally.Times(r.lex.Index(e.Partof)) == 0 && r.everyStates(s, part.First, part.Last) {
		return r.unnamedOwner(s, np, word)
	}
	return -1
}

// whereTo says whether a noun phrase tells where something is or goes.
func (r *sentenceReader) whereTo(n *syntax.NP) bool {
	switch r.lex.Word(n.Prep).Text {
	case "in", "at", "to", "from", "into", "near", "outside", "around", "via", "for":
		return true
	}
	return false
}

// someOf says whether a noun phrase means a part of a people, which is not its
// state: "many Americans", "three Iranians", "thousands of Nigerians".
func (r *sentenceReader) someOf(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Like < 0 && n.PFirst < n.Head && s.Parts[n.PFirst].Kind == syntax.PNum || n.Up >= 0 && n.Prep == r.w.of && s.Class(n.Up) == syntax.CNumber || r.partly(s, np) || r.thoseWho(s, np)
}

// thoseWho says whether a clause right behind a noun phrase tells who of a people is meant: "Iranians | who support the rebels".
func (r *sentenceReader) thoseWho(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	at := n.Last
	return n.Det == 0 && at+1 < s.Last && s.Tag(at) == syntax.Rel && r.lex.Word(s.Words[at]).Text == "who"
}

// countedBloc is the group named last that "the four Arab states" means: as many states
// of a bloc as were named together, or of its region just before.
func (r *articleReader) countedBloc(s *syntax.Sentence, np int32, part *syntax.Part) []int32 {
	n := &s.NPs[np]
	if n.Det != r.w.the || n.PossNP >= 0 || s.Parts[n.PFirst].Kind != syntax.PNum || r.Tally.Pick(part.Senses, lexicon.Bloc, lexicon.BlocAdj) < 0 || !r.lex.Word(s.Words[part.Last-1]).Plural {
		return nil
	}
	size, ok := r.size(s, np)
	if !ok || size < 2 {
		return nil
	}
	if e := r.Told(r.Tally.Pick(part.Senses, lexicon.Bloc, lexicon.BlocAdj)); e >= 0 {
		if r.focus.wasSeen(e) {
			return nil // "Slovakia and the Baltic states left. The three Baltic states"
		}
	}
	if group := distinct(r.groups.latest, r.country); len(group) == size && len(group) == len(r.groups.latest) && r.groups.lately(s.Index, far) {
		return group
	}
	if bloc := r.region(s, np); bloc >= 0 {
		return r.together(s.Index, size, r.countryIn(bloc))
	}
	return nil
}
