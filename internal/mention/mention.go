// Package mention decides, over a whole article, what its noun phrases stand
// for: which person, state, organization, event or place. It knows people no
// dictionary has by their titles, and follows surnames, pronouns and
// descriptions back to whom they mean.
package mention

import (
	"slices"
	"sort"
	"strings"
	"sync"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Via says how a noun phrase came to stand for an entity.
type Via uint8

// The ways, from the surest.
const (
	ByName    Via = iota // its name
	ByAgent              // those who act for it: "Chinese officials"
	ByMetonym            // its capital or seat
	ByOffice             // "the Russian president"
	ByCoref              // "the country", "the bloc", "the summit"
	ByPronoun            // "it", "he"
)

// Ref is what a noun phrase stands for.
type Ref struct {
	Actors []int32 // Document.Entities; several for "the two leaders"
	Place  int32   // the place, where it names one; -1
	Via    Via
}

// refTo is the reference to one entity that names no place, as to whom "he" is.
func refTo(e int32, via Via) Ref { return Ref{Actors: []int32{e}, Place: -1, Via: via} }

// Entity is an entity of the article.
type Entity struct {
	model.Entity
	Lex    int32 // Lexicon.Entities, -1 for one no dictionary has
	State  int32 // the state a person or a ministry belongs to, -1
	tokens []string
	traits // of events
}

// OfStates says whether states are the members of an organization: "NATO", "the African Union"; organs of one have none.
func (e *Entity) OfStates() bool { return ofStates(e.Kind) }

func ofStates(kind string) bool { return kind == "igo" || kind == "alliance" }

// Office is an office a text says a person holds, held or will hold.
type Office struct {
	Person, Owner int32 // Owner: state or organization
	Target        int32 // where an ambassador is accredited; -1
	Role          string
	Kind          lexicon.OfficeKind
	Former        bool
	Group         bool // leads some group within a state or against it, which he does not represent: "the rebel leader"
	Planned       bool
	Clause        int32 // the clause whose verb tells it; -1 for a title
	Noun          int32 // 1 + the noun phrase that tells it, "the appointment of"; 0 for none
	Guess         bool  // the owner is not named with the office
	Sentence      int
	First, Last   int32 // tokens
	Rule          string
	body          bool    // it is of a body nobody named
	regional      bool    // it is of a part of a state: "Florida Governor X"
	vague         bool    // its owner is only what the article is about
	nation        int32   // 1 + the state before it, whose body it may be: "Kuwaiti chief of the National Guard"; 0 for none
	tasked        bool    // it is for something: "ambassador for human rights"
	entry         int32   // Lexicon.Offices, -1 for none
	chief         int32   // whom a helper serves: "adviser to Nawaz Sharif"; -1
	also          []int32 // further posts: "to Italy and Myanmar"
}

// Document is an article with what its noun phrases stand for. What reading it keeps in mind
// until it ends stands in one struct for each concern.
type Document struct {
	Text      *text.Document
	Sentences []*syntax.Sentence
	Entities  []Entity
	Refs      [][]Ref // by sentence, by noun phrase
	Offices   []Office
	Choices   []Choice // how the owners of offices that name none were chosen
	*Tally
	voices

	lex      *lexicon.Lexicon
	register register
	people   people
	focus    focus
	groups   groups
	meetings meetings
	missions missions
	journeys journeys
	officers officers
	story    story
}

type holder struct {
	person int32
	kind   lexicon.OfficeKind
}

// Resolver resolves articles over a lexicon.
type Resolver struct {
	lex             *lexicon.Lexicon
	parties         map[string][]int32  // by what stands before "Party" in their names, in lower case
	surnames        map[string][]int32  // of known leaders
	thrones         map[string][]string // by title, the states that have or had a sultan or an emir
	compass         map[string]int32    // the states called by a quarter of the compass, "North Korea", by name
	foreignMinister int32               // Lexicon.Offices
	w               words
	nativity        func() *nativity // made when first asked for
}

type words struct {
	of, in, at, between, to, for_, from, by, as, on, with, his, her, its, their, our, my, i, we, he, she, it, they, them, him, me, us, the, a, an, this, that, paren, another, be, near, under, including, suchAs, accordingTo, ongoing int32
}

// NewResolver makes a resolver. It is safe for concurrent use.
func NewResolver(l *lexicon.Lexicon) *Resolver {
	w := l.Lookup
	r := &Resolver{lex: l, parties: make(map[string][]int32), surnames: make(map[string][]int32), compass: make(map[string]int32), thrones: make(map[string][]string), w: words{
		of: w("of"), between: w("between"), in: w("in"), at: w("at"), to: w("to"), for_: w("for"), from: w("from"), by: w("by"), as: w("as"), on: w("on"), with: w("with"),
		his: w("his"), her: w("her"), its: w("its"), their: w("their"), our: w("our"), my: w("my"), i: w("i"), we: w("we"), he: w("he"), she: w("she"),
		it: w("it"), they: w("they"), them: w("them"), him: w("him"), me: w("me"), us: w("us"), the: w("the"), a: w("a"), an: w("an"), this: w("this"), that: w("that"), paren: w("("),
		another: w("another"), be: w("be"), near: w("near"), under: w("under"), including: w("including"), suchAs: w("such as"), accordingTo: w("according to"), ongoing: w("ongoing"),
	}}
	r.nativity = sync.OnceValue(func() *nativity { return newNativity(l) })
	r.foreignMinister = int32(slices.IndexFunc(l.Offices, func(o lexicon.OfficeEntry) bool { return o.ID == "foreign-minister" }))
	for i := range l.Entities {
		e := &l.Entities[i]
		if first, _, ok := strings.Cut(e.Name, " "); ok && e.Type == model.State && opposite(first) != "" {
			r.compass[e.Name] = int32(i)
		}
		if short, _, ok := strings.Cut(e.Name, " Party"); ok && e.Kind == "party" {
			if first, rest, ok := strings.Cut(short, " "); ok && l.Demonym(l.Lookup(strings.ToLower(first))) {
				short = rest // "Israeli | Labor"
			}
			r.parties[strings.ToLower(short)] = append(r.parties[strings.ToLower(short)], int32(i))
		}
		if e.Type != model.Person {
			continue
		}
		for _, t := range e.Terms {
			if (t.Office == "sultan" || t.Office == "emir") && !slices.Contains(r.thrones[t.Office], t.Of) { // of kings there are too many that no dictionary has
				r.thrones[t.Office] = append(r.thrones[t.Office], t.Of)
			}
		}
		t := NameTokens(e.Name)
		if len(t) > 0 {
			s := t[len(t)-1]
			if easternOrder(e) {
				s = t[0]
			}
			r.surnames[s] = append(r.surnames[s], int32(i))
			if e.Royal() && t[0] != s { // "King Hussein"
				r.surnames[t[0]] = append(r.surnames[t[0]], int32(i))
			}
		}
	}
	return r
}

// easternOrder says whether a leader's family name comes first.
func easternOrder(e *lexicon.Entity) bool {
	for _, t := range e.Terms {
		switch t.Of {
		case "CHN", "PRK", "KOR", "TWN", "VNM", "XND", "XVN", "KHM":
			return true
		}
	}
	return false
}

// betweenNames says whether a character parts the words of a name.
func betweenNames(r rune) bool {
	switch r {
	case ' ', '-', ',', '‐', '\u00a0', '\n', '"', '“', '”', '‘':
		return true
	}
	return false
}

// NameTokens are the folded words of a name that identify a person: no
// initials, no particles, no Jr.
func NameTokens(name string) []string {
	var buf [64]byte
	out := make([]string, 0, 3)
	for w := range strings.FieldsFuncSeq(string(lexicon.Fold(buf[:0], name)), betweenNames) {
		w = strings.TrimRight(strings.TrimSuffix(w, "."), "'’")
		first := w == "i" && len(out) == 1 && strings.HasSuffix(name, " I") // "Albert I"
		if len(w) <= 1 && !first || len(w) == 3 && w[1] == '.' {            // "H.W."
			continue
		}
		switch w {
		case "i", "ii", "iii", "iv", "v":
			if len(out) != 1 { // John Smith III, but King Charles IV
				continue
			}
		case "jr", "sr", "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "ibn", "ben", "bint", "e", "y", "du":
			continue
		}
		out = append(out, w)
	}
	if len(out) > 1 && (out[0] == "sheikh" || out[0] == "shaikh" || out[0] == "sheikha") {
		out = out[1:]
	}
	return out
}

// Slug is a name as the tail of an id: lower case, words joined by hyphens.
func Slug(name string) string {
	var b strings.Builder
	dash := false
	for _, c := range string(lexicon.Fold(nil, name)) {
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 127 {
			if dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			dash = false
			b.WriteRune(c)
		} else if c != '\'' {
			dash = true
		}
	}
	return b.String()
}

// Resolve reads a parsed article. published is its date, or "".
func (r *Resolver) Resolve(t *text.Document, sentences []*syntax.Sentence, published string) *Document {
	d := &Document{
		Text: t, Sentences: sentences, lex: r.lex, Refs: make([][]Ref, len(sentences)), Tally: newTally(r.lex, r.compass, t, sentences, published),
		voices: newVoices(len(sentences)), register: newRegister(), people: newPeople(), focus: newFocus(), groups: groups{crowds: make(map[string][]int32)},
		missions: missions{latest: mission{-1, -1, -1}, envoy: envoy{sentence: -9}, court: -1}, journeys: journeys{place: -1, delegation: leader{person: -1}},
		officers: officers{slate: slate{sentence: -1}}, story: story{starts: make([]int, len(sentences))},
	}
	for _, s := range sentences {
		r.groupNames(d, s)
	}
	for _, s := range sentences {
		r.people(d, s)
	}
	speaker := int32(-1)
	for i, s := range sentences {
		d.Refs[i] = make([]Ref, len(s.NPs))
		for np := range s.NPs {
			d.Refs[i][np].Place = -1
		}
		if d.story.starts[i] = d.story.began(max(i-1, 0)); d.newStory(i) {
			d.forget()
			d.story.starts[i] = i
		}
		r.sentence(d, s)
		r.bodysOfficers(d, s)
		if i < subjectTold && len(d.groups.couple) == 0 {
			d.groups.couple = r.couple(d, s)
		}
		if len(s.Clauses) == 0 {
			r.guide(d, s)
		}
		d.turn(s)
		d.Speakers[i] = r.speaker(d, s, speaker)
		if d.Speakers[i] >= 0 {
			speaker = d.Speakers[i]
		}
		r.unmarkedQuote(d, s)
		r.firstPersons(d, s)
		r.signature(d, s)
		if i < bylines && (d.Speaker < 0 || d.Entities[d.Speaker].Type != model.Person) {
			if e := r.author(d, i); e >= 0 {
				d.Speaker = e
			}
		}
	}
	if d.Speaker < 0 {
		if d.Speaker = r.signer(d); d.Speaker >= 0 {
			for _, s := range sentences {
				r.firstPersons(d, s)
				for c := range s.Clauses {
					r.actingAs(d, s, int32(c)) // "As President of Peru, I order": who that is is known now
				}
			}
		}
	}
	d.sober()
	d.outOfOffice()
	r.laterNames(d)
	r.insurgents(d)
	slices.SortStableFunc(d.Offices, func(x, y Office) int { return x.Sentence - y.Sentence })
	d.officers.kinds = nil // made anew from what is left
	return d
}

// sober drops the offices that sport and show business have names for too -
// "Roger Federer of Switzerland", "captain Stephen Fleming" - where nobody in
// the article holds one of state and the United Nations are not spoken of.
//
// Where no office is surely of state, neither are presidents, kings and spokesmen
// whose state nobody says: clubs and firms have them.
func (d *Document) sober() {
	if d.officers.unnamed == 0 && !slices.ContainsFunc(d.Offices, d.surely) {
		d.Offices = slices.DeleteFunc(d.Offices, func(o Office) bool {
			return o.vague && d.Entities[o.Person].Lex < 0 && o.Kind != lexicon.Minister && o.Kind != lexicon.HeadOfGovernment
		})
	}
	state, owned, bare := d.officers.unnamed, make(map[int]bool), make(map[int]int)
	for i := range d.Offices {
		if ofState(d.Offices[i].Kind) {
			state++
			owned[d.Offices[i].Sentence] = true
		} else if d.Offices[i].Kind == "" {
			bare[d.Offices[i].Sentence]++
		}
	}
	const roll = 3 // people by their states alone, who are on the list of a gathering
	assembled := d.assembled()
	if state > 1 || slices.ContainsFunc(d.Entities, func(e Entity) bool { return strings.HasPrefix(e.ID, "org:united-nations") }) {
		return
	}
	d.Offices = slices.DeleteFunc(d.Offices, func(o Office) bool {
		if o.Kind == "" {
			p := &d.Entities[o.Person]
			return !d.officered(o.Owner) && !d.public(o.Owner) && !(p.Lex >= 0 && d.leads(p.Lex, d.Entities[o.Owner].ID)) && !d.stately(d.Sentences[o.Sentence], owned) && !(assembled && bare[o.Sentence] >= roll)
		}
		return state == 0 && (o.Kind == lexicon.Military && o.Rule != "title.counterpart" && (d.officeID(&o) == "captain" || o.Guess && !d.stately(d.Sentences[o.Sentence], owned)) || o.Rule == "title.represents" && o.Target < 0)
	})
}

// public says whether an entity is a body whose people speak for it and play for nobody: a party, "Human Rights Watch",
// not "the Football Association" nor "the European Space Agency".
func (d *Document) public(e int32) bool {
	switch x := &d.Entities[e]; x.Kind {
	case "party", "armed", "igo", "alliance", "organ":
		return x.Type == model.Organization
	case "ngo":
		return x.Lex >= 0
	}
	return false
}

// assembled says whether the article begins with a summit, or with officers of several states.
func (d *Document) assembled() bool {
	const opening = 2 // sentences, beside the headline
	for _, s := range d.Sentences[:min(opening+1, len(d.Sentences))] {
		for i := range s.Parts {
			p := &s.Parts[i]
			if p.Kind == syntax.POffice && p.Plural && ofState(d.lex.Offices[p.Ref].Kind) || p.Kind == syntax.PEvent && d.lex.Events[p.Ref].Kind == "summit" {
				return true
			}
		}
	}
	return false
}

// surely says whether an office is one of state whatever its owner: a minister's or his
// ministry's spokesman's, or a president's whose state is named.
func (d *Document) surely(o Office) bool {
	switch o.Kind {
	case lexicon.Minister, lexicon.HeadOfGovernment:
		return true
	case lexicon.Diplomat:
		return !o.vague
	case lexicon.HeadOfState, lexicon.Royal:
		return !o.Guess || d.Entities[o.Person].Lex >= 0
	case lexicon.Spokesperson:
		return strings.Contains(strings.ToLower(o.Role), "ministry")
	}
	return false
}

// stately says whether a sentence speaks of an office of state: "the heads of
// state were X of Peru and Y of Chile". A president alone is one where it is told whose he
// is: festivals have them too.
func (d *Document) stately(s *syntax.Sentence, owned map[int]bool) bool {
	if s.Under >= 0 && int(s.Under) != s.Index && d.stately(d.Sentences[s.Under], owned) {
		return true // an entry of the list of "leaders"
	}
	if s.Index > 0 && d.lex.Word(s.Words[s.First]).Text == "they" && d.stately(d.Sentences[s.Index-1], owned) {
		return true // "Heads of state came. They included Idris Moro of Chad"
	}
	for i := range s.Parts {
		p := &s.Parts[i]
		if p.Kind != syntax.POffice {
			continue
		}
		kind := d.lex.Offices[p.Ref].Kind
		if ofState(kind) && (kind != lexicon.HeadOfState || p.Plural || owned[s.Index]) {
			return true
		}
	}
	return false
}

// outOfOffice drops the offices that were only supplied to people of whom the
// article says that they held one of the same state before: "ruled by General
// Pinochet" makes no officer of today, but who was consul may be named ambassador, and a
// minister may have been ambassador before.
func (d *Document) outOfOffice() {
	type post struct{ person, owner int32 }
	left := make(map[post][]lexicon.OfficeKind)
	for i := range d.Offices {
		if o := &d.Offices[i]; o.Former && !o.Guess {
			h := post{o.Person, o.Owner}
			left[h] = append(left[h], o.Kind)
		}
	}
	if len(left) == 0 {
		return
	}
	d.Offices = slices.DeleteFunc(d.Offices, func(o Office) bool {
		was := left[post{o.Person, o.Owner}]
		return o.Guess && !o.Former && !o.Planned && o.Clause < 0 && len(was) > 0 && (!ofState(o.Kind) || slices.Contains(was, o.Kind))
	})
}

// officeID is the entry of the offices an office was named by, "" for none.
func (d *Document) officeID(o *Office) string {
	if o.entry < 0 {
		return ""
	}
	return d.lex.Offices[o.entry].ID
}

// ofState says whether a kind of office is one of the state itself.
func ofState(kind lexicon.OfficeKind) bool {
	switch kind {
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Royal, lexicon.Minister, lexicon.Diplomat:
		return true
	}
	return false
}

// entity returns the article's entity for one of the dictionaries.
func (d *Document) entity(lex int32) int32 {
	if e, ok := d.register.known(lex); ok {
		return e
	}
	le := &d.lex.Entities[lex]
	e := d.add(Entity{Entity: le.Entity, Lex: lex, State: -1})
	d.register.byLex[lex] = e
	if le.Type == model.Event {
		d.Entities[e].traits = d.knownTraits(le)
	}
	if s := d.Tally.StateAbove(le); le.Type == model.Organization && s >= 0 {
		state := d.entity(s)
		d.Entities[e].State = state
	}
	return e
}

// StateAbove finds the state that an organization of the dictionary is part of,
// itself or through the body it is part of: a senate through its congress; -1
// for none.
func (t *Tally) StateAbove(le *lexicon.Entity) int32 {
	for range 3 {
		i := t.lex.Index(le.Partof)
		if i < 0 || len(le.Partof) == 3 {
			return i
		}
		le = &t.lex.Entities[i]
	}
	return -1
}

// Known is the article's entity for one of the dictionaries.
func (d *Document) Known(lex int32) int32 { return d.entity(lex) }

// Told is the article's entity for one of the dictionaries that it speaks of itself; -1 for none.
func (d *Document) Told(lex int32) int32 {
	if e, ok := d.register.known(lex); ok {
		return e
	}
	return -1
}

func (d *Document) add(e Entity) int32 {
	if i, ok := d.register.byID[e.ID]; ok && e.Type != model.Event {
		return i
	}
	i := int32(len(d.Entities))
	d.Entities = append(d.Entities, e)
	d.register.byID[e.ID] = i
	return i
}

// count notes which states an article names, to decide between those that
// share a name.
func (t *Tally) count(s *syntax.Sentence) {
	named := ""
	for i := s.First; i < s.Last; i++ {
		if t.text.Tokens[i].Kind != text.Number {
			continue
		}
		if year := t.text.Of(int(i)); syntax.IsYear(year) {
			if _, ok := t.years[year]; !ok {
				t.years[year] = s.Index
				if t.newest = max(t.newest, year); t.oldest == "" || year < t.oldest {
					t.oldest = year
				}
			}
			if named == "" {
				named = year
			}
			if t.first == "" {
				t.first = year
			}
		}
	}
	if named == "" && t.published == "" && s.Index > 0 {
		named = t.told[s.Index-1]
	}
	t.told = append(t.told, named)
	for i := range s.Parts {
		p := &s.Parts[i]
		if p.Kind == syntax.POffice && i > 0 && s.Parts[i-1].Kind == syntax.POffice && s.Parts[i-1].Last == p.First-2 &&
			t.lex.Offices[p.Ref].ID == "secretary-general" && t.lex.Offices[s.Parts[i-1].Ref].Kind == lexicon.Spokesperson {
			t.un = true // "the Spokesperson for the Secretary-General"
		}
		if p.Kind != syntax.PEntity {
			continue
		}
		if lex := t.Pick(p.Senses, lexicon.Org); lex >= 0 { // "the Rwandan army", "the US Senate"
			if st := t.StateAbove(&t.lex.Entities[lex]); st >= 0 && s.Text(p.First, p.First+1) != s.Text(p.First, p.Last) {
				t.bodied[st] = true
			}
		}
		if p.Is(lexicon.State) {
			if _, name, ok := strings.Cut(s.Text(p.First, p.Last), " of "); ok {
				t.realms[name] = t.Pick(p.Senses, lexicon.State)
			}
		}
		if lex := t.Pick(p.Senses, lexicon.Leader); lex >= 0 {
			for _, term := range t.lex.Entities[lex].Terms {
				t.ruled[t.lex.Index(term.Of)]++
			}
		}
		one := int32(-1)
		for _, x := range p.Senses {
			t.un = t.un || x.Class == lexicon.Org && strings.HasPrefix(t.lex.Entities[x.Ref].ID, "org:united-nations")
			t.union += t.unionOrBelgium(x)
			if x.Class == lexicon.State || x.Class == lexicon.Demonym || x.Class == lexicon.People || x.Class == lexicon.Metonym {
				if one >= 0 && one != x.Ref {
					one = -2
					break
				}
				one = x.Ref
			}
		}
		if one >= 0 && one != t.noIndia && !t.onceOf(s, p, one) && !t.onlyVenue(s, p) && !t.ofMoney(s, p) {
			t.counts[one]++
		}
	}
}

// onlyVenue says whether a capital is named only as where a gathering is, which speaks of whoever
// comes: "President Rios spoke at the Lisbon Summit".
func (t *Tally) onlyVenue(s *syntax.Sentence, p *syntax.Part) bool {
	return p.Is(lexicon.Metonym) && !p.Is(lexicon.State) && p.Last < s.Last && t.lex.Gathers(s.Words[p.Last])
}

// ofMoney says whether a state is named only as that whose money is counted: "50 billion U.S. dollars".
func (t *Tally) ofMoney(s *syntax.Sentence, p *syntax.Part) bool {
	return p.Last < s.Last && t.lex.In(lexicon.Currency, s.Words[p.Last])
}

// onceOf says whether a state that is no more is named only for what was of it: "a former Soviet
// republic", "the former Yugoslavia" do not speak of its time; a "former Yugoslav minister" does.
func (t *Tally) onceOf(s *syntax.Sentence, p *syntax.Part, lex int32) bool {
	if t.lex.Entities[lex].Until == "" || p.First == s.First || !t.lex.Word(s.Words[p.First-1]).Has(lexicon.Former) {
		return false
	}
	return p.Is(lexicon.State) || p.Last < s.Last && t.lex.Head(s.Words[p.Last])&lexicon.StateHead != 0
}

// unionOrBelgium counts a sense of a name for the European Union, and against it where it
// is one of Belgium's, so that of an article about both "Brussels" is Belgium.
func (t *Tally) unionOrBelgium(x lexicon.Sense) int {
	switch id := t.lex.Entities[x.Ref].ID; {
	case x.Class == lexicon.Org && (id == "org:european-union" || id == "org:european-commission"):
		return 1
	case x.Class != lexicon.Metonym && x.Class != lexicon.Place && id == "BEL":
		return -1 << 20
	}
	return 0
}

// ofThatTime says whether all years that an article names are of the time of a state that is no more.
func (t *Tally) ofThatTime(lex int32) bool {
	e := &t.lex.Entities[lex]
	if len(e.Until) < 4 || t.newest == "" || t.newest > e.Until[:4] || t.published > e.Until {
		return false
	}
	return len(e.From) == 3 || len(e.From) > 3 && t.oldest >= e.From[:4]
}

// longPast says whether a state ended before 1900 and before whatever time an article tells that does not name it: a
// Texan of 1997 is of no Republic of Texas.
func (t *Tally) longPast(lex int32) bool {
	e := &t.lex.Entities[lex]
	return e.Until != "" && e.Until < "1900" && (t.published > e.Until || t.oldest > e.Until) && (t.oldest == "" || t.oldest > e.Until) && !t.Says(e.Name)
}

// Pick chooses among the senses of a name those of the given classes: the one
// entity the article speaks of most, of namesakes who led who did when it was written.
func (t *Tally) Pick(senses []lexicon.Sense, classes ...lexicon.Class) int32 {
	best, bestCount := int32(-1), -1
	for _, c := range classes {
		for _, x := range senses {
			if x.Class != c || t.noIndia >= 0 && (x.Ref == t.noIndia || t.lex.Entities[x.Ref].Partof == "IND") {
				continue
			}
			if (c == lexicon.Demonym || c == lexicon.People) && t.longPast(x.Ref) {
				continue
			}
			n := t.counts[x.Ref]*4 + min(t.ruled[x.Ref], 1) // Sassou Nguesso's Congo
			if until := t.lex.Entities[x.Ref].Until; until == "" {
				n += 2 // a state that still is
			} else if (c == lexicon.State || t.Says(t.lex.Entities[x.Ref].Name)) && t.ofThatTime(x.Ref) {
				n += 3 + 4*t.counts[x.Ref] // Korea in a text about 1871
			} else if t.published > until && (c == lexicon.Demonym || c == lexicon.People) {
				n = 0 // whoever is Czech today is no Czechoslovak
			}
			if t.lex.Entities[x.Ref].Kind == "igo" {
				n++ // the OAS of the states rather than that of the generals
			}
			if x.Class == lexicon.Org && len(senses) > 1 {
				n += t.counts[t.lex.Index(t.lex.Entities[x.Ref].Partof)] // Peru's Congress where the article is about Peru
				if t.lex.Entities[x.Ref].Partof == "USA" {
					n++ // and else that in Washington
				}
				if n += t.echoes(t.lex.Entities[x.Ref].Name); t.lex.Entities[x.Ref].Kind == "ngo" {
					n-- // the ICC of cricket only where that is played
				}
			}
			if x.Class == lexicon.Leader && len(senses) > 1 && t.LeadsNow(x.Ref) {
				n++
			}
			if n > bestCount || n == bestCount && x.Class == lexicon.Leader && t.laterLeader(x.Ref, best) {
				best, bestCount = x.Ref, n
				if c == lexicon.Demonym || c == lexicon.People {
					best = t.halfOf(best)
				}
			}
		}
	}
	return best
}

// halfOf is the one half of a divided state that an article speaks of where it names its people: in one on West Germany Germans
// are those of that; the state itself where it speaks of none, of both or of a later time.
func (t *Tally) halfOf(lex int32) int32 {
	half := int32(-1)
	for _, quarter := range [...]string{"North", "South", "East", "West"} {
		x, ok := t.compass[quarter+" "+t.lex.Entities[lex].Name]
		if !ok || t.counts[x] == 0 {
			continue
		}
		if half >= 0 {
			return lex
		}
		half = x
	}
	if half >= 0 && (t.newest == "" && t.published == "" || t.ofThatTime(half)) {
		return half
	}
	return lex
}

// natives notes that the Indians of a text are those of America: it names no India and speaks of tribes.
func (t *Tally) natives() {
	t.noIndia = -1
	whole := t.text.Text
	n := strings.Count(whole, "Indian")
	if n > 0 && n == strings.Count(whole, "India") && (t.Says(" tribe") || t.Says("American Indian") || t.Says("Native American")) {
		t.noIndia = t.lex.Index("IND")
	}
}

// laterLeader says whether one leader began to lead after another, in a year that the text can
// know of: of two of one name an undated text means the later.
func (t *Tally) laterLeader(lex, than int32) bool {
	began := t.lex.Entities[lex].Began()
	return began > t.lex.Entities[than].Began() && (t.newest == "" || began[:min(4, len(began))] <= t.newest)
}

// LeadsNow says whether a leader of the dictionaries held an office when the article was
// written.
func (t *Tally) LeadsNow(lex int32) bool {
	terms := t.lex.Entities[lex].Terms
	for i := range terms {
		if t.published != "" && terms[i].At(t.published) {
			return true
		}
	}
	return false
}

// Leads says whether a person is a leader of the dictionaries who may hold his office when an article was
// written, for all that it tells of its time.
func (d *Document) Leads(e *Entity) bool {
	return e.Lex >= 0 && (d.Tally.Published() == "" || d.Tally.LeadsNow(e.Lex))
}

// FirstOffice is the first of Offices in a sentence or after it.
func (d *Document) FirstOffice(sentence int) int {
	return sort.Search(len(d.Offices), func(i int) bool { return d.Offices[i].Sentence >= sentence })
}

// Ref is what a noun phrase stands for.
func (d *Document) Ref(s *syntax.Sentence, np int32) *Ref { return &d.Refs[s.Index][np] }

// Says says whether the text has a word or a name anywhere. It is looked for once.
func (t *Tally) Says(word string) bool {
	has, ok := t.said[word]
	if !ok {
		if t.said == nil {
			t.said = make(map[string]bool)
		}
		has = strings.Contains(t.text.Text, word)
		t.said[word] = has
	}
	return has
}

// Boycotts says whether the text speaks of a boycott or of diplomats, which makes games between
// athletes an affair of states.
func (t *Tally) Boycotts() bool {
	return t.Says("boycott") || t.Says("Boycott") || t.Says("diplomat")
}

// Owned is the kind of all offices of which it is known whose they are, and that are of no firm or club.
const Owned lexicon.OfficeKind = "owned"

// Holds says whether the text gives a person an office of a kind: "diplomat", "" for any.
func (d *Document) Holds(person int32, kind lexicon.OfficeKind) bool {
	if d.officers.kinds == nil {
		d.officers.kinds = make(map[holder]bool)
		for i := range d.Offices {
			d.noteKinds(&d.Offices[i])
		}
	}
	return d.officers.kinds[holder{person, kind}]
}

// Private says whether an entity is a company or a club, or may be for all its name says, and no body of a state: "the Coast
// Guard", "the Superior Court of Guam".
func (d *Document) Private(entity int32) bool {
	x := &d.Entities[entity]
	if x.Type != model.Organization {
		return false
	}
	switch x.Kind {
	case "company", "ngo":
		return true
	case "":
		return !slices.ContainsFunc(strings.Fields(x.Name), func(word string) bool {
			head := d.lex.Head(d.lex.Lookup(strings.ToLower(word)))
			return head&lexicon.OrgHead != 0 && head&lexicon.Civil == 0
		})
	}
	return false
}

// noteKinds enters an office into the table that Holds asks.
func (d *Document) noteKinds(o *Office) {
	d.officers.kinds[holder{o.Person, o.Kind}] = true
	d.officers.kinds[holder{o.Person, ""}] = true
	if o.Owner >= 0 && !d.Private(o.Owner) {
		d.officers.kinds[holder{o.Person, Owned}] = true
	}
	if !o.Guess {
		d.officers.kinds[holder{o.Person, said}] = true
	}
	if d.atHead(o) {
		d.officers.kinds[holder{o.Person, headsBody}] = true
	}
}

// HeadsBody says whether a person is at the head of an organization of states, and so a guest wherever that does not
// sit: "the secretary general of NATO held talks in | Tallinn".
func (d *Document) HeadsBody(person int32) bool { return d.Holds(person, headsBody) }

// headsBody stands for the offices at the head of an organization of states.
const headsBody = "heads a body"

// atHead says whether an office is one at the head of an organization of states.
func (d *Document) atHead(o *Office) bool {
	if o.Former || o.Owner < 0 || o.Kind != lexicon.BodyHead && o.Kind != lexicon.HeadOfState {
		return false
	}
	switch d.officeID(o) {
	case "head", "director", "commissioner", "administrator":
		return false // of something that may sit anywhere: "the head of the UN operation in Chad"
	}
	owner := &d.Entities[o.Owner]
	return owner.OfStates() && owner.State < 0
}

// said stands for the offices whose owner the text names with them.
const said = "said"

// Partisan is the party, the armed group or the firm whose officer a person is, and of no state as far as
// the text and the dictionaries tell; -1 for others: "Gorbachev, the party's general secretary". former
// says that he is so no more, and does nothing for it.
func (d *Document) Partisan(person int32) (side int32, former bool) {
	side = -1
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		o := &d.Offices[i]
		if o.Person != person || o.Owner < 0 {
			continue
		}
		x, owner := &d.Entities[person], &d.Entities[o.Owner]
		switch {
		case owner.Kind == "party" && x.Lex >= 0 && owner.State >= 0 && d.leads(x.Lex, d.Entities[owner.State].ID):
			return -1, false
		case owner.Kind == "party", owner.Kind == "armed", owner.Kind == "company":
			side, former = o.Owner, o.Former && (side < 0 || former)
		default:
			return -1, false
		}
	}
	return side, former
}

// Native says whether the text or the dictionaries tell whose a person is, and the
// context has not only been asked.
func (d *Document) Native(person int32) bool {
	return d.Entities[person].Lex >= 0 || d.Holds(person, said)
}

// Away says whether the article tells of a person that he went to another state.
func (d *Document) Away(person int32) bool {
	st, ok := d.journeys.wentTo(person)
	return ok && st != d.Entities[person].State
}

// Published is the article's date, "" where it has none.
func (t *Tally) Published() string { return t.published }

// Past says whether a word is a year before that of the article; any year is where the article has no date.
func (t *Tally) Past(word string) bool {
	return syntax.IsYear(word) && (t.published == "" || word < t.published[:4])
}

// Began is the first sentence of the story that a sentence belongs to.
func (d *Document) Began(s *syntax.Sentence) int { return d.story.began(s.Index) }

// echoes counts the longer words of a name that the text has, with or without a capital.
func (t *Tally) echoes(name string) int {
	const long = 4 // letters
	n := 0
	for _, word := range strings.Fields(name) {
		if len(word) >= long && (t.Says(word) || t.Says(strings.ToLower(word))) {
			n++
		}
	}
	return n
}
