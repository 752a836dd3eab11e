package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Tally is what an article names and how often, counted before anything is resolved: it decides between the senses of a name. All
// entities in it are those of the lexicon.
type Tally struct {
	lex       *lexicon.Lexicon
	text      *text.Document
	published string           // the article's date, "" where it has none
	compass   map[string]int32 // the states called by a quarter of the compass, "North Korea", by name

	counts  map[int32]int    // how often a state is named
	ruled   map[int32]int    // how often those are named who led a state
	ranked  []int32          // the states named most, the most named first; nil until asked
	named   int              // how often states are named, all together; 0 until ranked
	bodied  map[int32]bool   // the states a body of which is named
	realms  map[string]int32 // the states that are named by what they are, "Duchy of Parma", by the name behind "of"
	noIndia int32            // India where "Indians" are those of America; else -1
	un      bool             // the United Nations are spoken of
	union   int              // how often the European Union is; of one that names Belgium far below 0
	said    map[string]bool  // whether the text has a word, of those asked for

	years          map[string]int // the sentence that names a year first
	told           []string       // by sentence: the year it names first; of an undated text the year named last until then
	first          string         // the year that the text names first
	oldest, newest string         // of all it names
}

// newTally counts what an article names. It makes of the acronyms that the article introduces itself what they mean there.
func newTally(lex *lexicon.Lexicon, compass map[string]int32, article *text.Document, sentences []*syntax.Sentence, published string) *Tally {
	t := &Tally{
		lex: lex, text: article, published: published, compass: compass,
		counts: make(map[int32]int), ruled: make(map[int32]int), bodied: make(map[int32]bool), realms: make(map[string]int32), years: make(map[string]int),
	}
	t.acronyms(sentences)
	t.natives()
	for _, s := range sentences {
		t.count(s)
	}
	return t
}

// Times is how often a state is named.
func (t *Tally) Times(state int32) int { return t.counts[state] }

// Counts is how often each state is named, not to be changed.
func (t *Tally) Counts() map[int32]int { return t.counts }

// Total is how often states are named, once MostNamed was asked.
func (t *Tally) Total() int { return t.named }

// NamesBodyOf says whether a body of a state is named: "the Rwandan army".
func (t *Tally) NamesBodyOf(state int32) bool { return t.bodied[state] }

// Realm is the state that is named by what it is, "Duchy of Parma", by the name behind "of".
func (t *Tally) Realm(name string) (state int32, ok bool) {
	state, ok = t.realms[name]
	return state, ok
}

// UnitedNations says whether the United Nations are spoken of.
func (t *Tally) UnitedNations() bool { return t.un }

// Union is how often the European Union is named; far below 0 where Belgium is by name.
func (t *Tally) Union() int { return t.union }

// YearTold is the year that a sentence names first, "" for none; of an undated text the year named last until then.
func (t *Tally) YearTold(sentence int) string { return t.told[sentence] }

// FirstNamed is the sentence that names a year first, 0 for none.
func (t *Tally) FirstNamed(year string) int { return t.years[year] }

// register is the article's entities by their numbers, ids and names. Whatever enters an entity writes it.
type register struct {
	byLex   map[int32]int32  // by their numbers in the lexicon
	byID    map[string]int32 // of events the last
	bodies  map[string]int32 // organizations and places no dictionary has, by name in lower case
	firms   map[string]bool  // names in lower case that the text says are of a company or a group
	spelled span             // the name of a body that its short name in brackets followed last
}

func newRegister() register {
	return register{byLex: make(map[int32]int32), byID: make(map[string]int32), bodies: make(map[string]int32), firms: make(map[string]bool)}
}

// known is the article's entity for one of the lexicon, where it has been spoken of.
func (g *register) known(lex int32) (entity int32, ok bool) {
	entity, ok = g.byLex[lex]
	return entity, ok
}

// identify notes that an entity is one of the lexicon, of that id.
func (g *register) identify(entity, lex int32, id string) { g.byLex[lex], g.byID[id] = entity, entity }

// rename gives an entity another id.
func (g *register) rename(entity int32, was, id string) {
	delete(g.byID, was)
	g.byID[id] = entity
}

// body is the organization or the place of a name in lower case that no dictionary has.
func (g *register) body(name string) (entity int32, ok bool) {
	entity, ok = g.bodies[name]
	return entity, ok
}

// enter lets a name in lower case mean an organization or a place.
func (g *register) enter(name string, entity int32) { g.bodies[name] = entity }

// isFirm says whether the text says of a name in lower case that it is a company's or a group's.
func (g *register) isFirm(name string) bool { return g.firms[name] }

// people is the article's persons by the words of their names, and what is told of their sex and kin. It is filled before
// anything is resolved, and whenever a person is met again.
type people struct {
	byWord   map[string][]int32       // all who bear a folded word in their names, in the order they were met
	bare     map[string]int32         // whom a surname alone last meant
	kin      map[int32]bool           // those told of as somebody's son, wife or other kin
	titles   map[int32]lexicon.Gender // what the titles of a person say of it
	pronouns map[int32]sex            // whom "he" or "she" meant last
	wives    map[string]bool          // who is called Mrs. or First Lady, by each of her names; nil until asked
	ladies   map[string]int32         // the first and the second lady named last, or gentleman, by the title's entry
}

func newPeople() people {
	return people{byWord: make(map[string][]int32), bare: make(map[string]int32), titles: make(map[int32]lexicon.Gender)}
}

// called is who has a folded word in his name, in the order they were met.
func (p *people) called(word string) []int32 { return p.byWord[word] }

// isKin says whether a person is told of as somebody's son, wife or other kin.
func (p *people) isKin(person int32) bool { return p.kin[person] }

// lastCalled is whom a surname alone last meant.
func (p *people) lastCalled(surname string) (person int32, ok bool) {
	person, ok = p.bare[surname]
	return person, ok
}

// callsBare lets a surname alone mean a person from then on.
func (p *people) callsBare(surname string, person int32) { p.bare[surname] = person }

// file lets a folded word find a person.
func (p *people) file(word string, person int32) { p.byWord[word] = append(p.byWord[word], person) }

// lady is the first or the second lady named last, or gentleman, by the title's entry.
func (p *people) lady(entry string) (person int32, ok bool) {
	person, ok = p.ladies[entry]
	return person, ok
}

// entitle notes what a title says of the sex of its bearer.
func (p *people) entitle(person int32, says lexicon.Gender) { p.titles[person] = says }

// titled is what the titles of a person say of its sex, 0 for nothing.
func (p *people) titled(person int32) lexicon.Gender { return p.titles[person] }

// focus is whom the text goes on to speak of: what pronouns and descriptions go back to. Each noun phrase that is resolved
// writes it; a new story empties it.
type focus struct {
	persons, states, orgs, events []int32          // those spoken of, the latest last
	recent                        []int32          // persons, states and organizations, the latest last
	sentences                     map[int32]int    // the sentence that named an entity last
	person, power                 int32            // who was the subject of a clause last, -1 for none
	powerBefore                   int32            // the power that was it before, -1 for none
	quoted                        int32            // 1 + the person that is the subject only in somebody's own words; 0 for none
	unnamed                       int              // the sentence where a title without a name was a subject last, or "he" that goes back to it; -1
	topic                         int32            // the latest state that a subject was about, -1 for none
	topicAt                       int              // the sentence where it was
	she                           int32            // the state that was "she" last, -1 for none
	sheAt                         int              // the sentence where it was
	possessors                    map[[2]int32]Ref // whom "its", "his", "our" before a noun phrase mean, by sentence and noun phrase
	nouns                         map[int32]int32  // the organization meant last by a word of its name: "the community"
	owners                        map[int32]int32  // whose a ministry or a government was, by its word
	read                          int32            // the noun phrase of the sentence that was resolved last
	asking                        []asked          // the pronouns that are being followed back
}

func newFocus() focus {
	return focus{sentences: make(map[int32]int), person: -1, power: -1, powerBefore: -1, unnamed: -1, topic: -1, she: -1, nouns: make(map[int32]int32), owners: make(map[int32]int32)}
}

// seen is the sentence that named an entity last, 0 for none.
func (f *focus) seen(entity int32) int { return f.sentences[entity] }

// noun is the organization meant last by a word of its name.
func (f *focus) noun(word int32) (entity int32, ok bool) {
	entity, ok = f.nouns[word]
	return entity, ok
}

// callIt lets a word mean an organization from then on: "the BRICS group".
func (f *focus) callIt(word, entity int32) { f.nouns[word] = entity }

// ownerOf is whose a ministry or a government was last, by its word.
func (f *focus) ownerOf(word int32) (owner int32, ok bool) {
	owner, ok = f.owners[word]
	return owner, ok
}

// ownedBy lets a ministry or a government, by its word, be somebody's from then on.
func (f *focus) ownedBy(word, owner int32) { f.owners[word] = owner }

// touch notes that an entity of a type was just spoken of.
func (f *focus) touch(e int32, as model.EntityType, sentence int) {
	f.sentences[e] = sentence
	switch as {
	case model.Person:
		f.persons, f.recent = push(f.persons, e), push(f.recent, e)
	case model.State:
		f.states, f.recent = push(f.states, e), push(f.recent, e)
	case model.Organization:
		f.orgs, f.recent = push(f.orgs, e), push(f.recent, e)
	case model.Bloc:
		f.orgs = push(f.orgs, e)
	case model.Event:
		f.events = push(f.events, e)
	case model.Place: // nothing refers back to one
	}
}

// describe notes that an adjective spoke of a state: "Russian ships".
func (f *focus) describe(state int32, sentence int) {
	f.recent, f.sentences[state] = push(f.recent, state), sentence
}

// wasSeen says whether an entity was spoken of before.
func (f *focus) wasSeen(entity int32) bool {
	_, seen := f.sentences[entity]
	return seen
}

// isDoer notes the person that the text goes on to tell of, in somebody's own words only or not.
func (f *focus) isDoer(person int32, quoted bool) {
	if f.person, f.quoted = person, 0; quoted {
		f.quoted = person + 1
	}
}

// onlyQuoted says whether the person told of last is that in somebody's own words only.
func (f *focus) onlyQuoted() bool { return f.quoted != 0 && f.quoted-1 == f.person }

// ask notes that a pronoun is being followed back; false where it is already.
func (f *focus) ask(pronoun asked) bool {
	if slices.Contains(f.asking, pronoun) {
		return false
	}
	f.asking = append(f.asking, pronoun)
	return true
}

// answered ends what ask began.
func (f *focus) answered() { f.asking = f.asking[:len(f.asking)-1] }

// possessor is whom "its", "his" or "our" before a noun phrase means.
func (f *focus) possessor(s *syntax.Sentence, np int32) Ref {
	return f.possessors[[2]int32{int32(s.Index), np}]
}

// groups is who is told of together: lists, those whom one phrase means, and the two states an article is about. Each noun
// phrase that is resolved writes it; a new story empties it.
type groups struct {
	latest     []int32 // the latest group of people or states
	told       int     // the sentence that told of it
	whereOnly  bool    // it is only where something is: "talks in Chad and Mali"
	before     []int32 // the group before it
	toldBefore int
	couple     []int32            // the two states whose relations the article is about
	home       int32              // 1 + that of them whose relations its heading calls them; 0 for none
	crowds     map[string][]int32 // whom plural titles stood for, by their last word
}

// lately says whether the latest group was told of at most so many sentences before one.
func (g *groups) lately(sentence, reach int) bool { return sentence-g.told <= reach }

// homeState is that of the two states whose relations the heading calls them; -1 for none.
func (g *groups) homeState() int32 { return g.home - 1 }

// calledOf notes whose relations a heading calls them, -1 for nobody's.
func (g *groups) calledOf(state int32) { g.home = state + 1 }

// crowd is whom the plural of a title stood for last, by its last word.
func (g *groups) crowd(word string) []int32 { return g.crowds[word] }

// callCrowd lets the plural of a title stand for people from then on.
func (g *groups) callCrowd(word string, people []int32) { g.crowds[word] = people }

// meetings is which meetings the text tells of by verbs, and who met.
type meetings struct {
	who      []int32            // those of the meeting or call told last
	count    int                // how many were told, of others than the one before
	byClause map[[2]int32]int32 // the gathering that a clause tells of by its verb, by sentence and clause
}

// meet notes those of a meeting or a call, which counts where they are others than before.
func (m *meetings) meet(who []int32) {
	if !slices.Equal(who, m.who) {
		m.count++
	}
	m.who = who
}

// guestOf is the one whom a host met last, nobody else; -1 for none.
func (m *meetings) guestOf(host int32) int32 {
	if len(m.who) != 2 || m.who[0] != host {
		return -1
	}
	return m.who[1]
}

// convene notes the gathering that a clause tells of.
func (m *meetings) convene(s *syntax.Sentence, clause, event int32) {
	if m.byClause == nil {
		m.byClause = make(map[[2]int32]int32)
	}
	m.byClause[[2]int32{int32(s.Index), clause}] = event
}

// convened is the gathering that a clause tells of by its verb.
func (m *meetings) convened(s *syntax.Sentence, clause int32) (event int32, ok bool) {
	event, ok = m.byClause[[2]int32{int32(s.Index), clause}]
	return event, ok
}

// missions is what the text tells of embassies and diplomats, for those whose sender or post is not told beside them. The
// latest mission and the posts are written as noun phrases are resolved, the credentials by the verbs of clauses.
type missions struct {
	latest     mission
	hosts      map[int32]int32 // where the missions of a state are, the latest named
	posts      map[int32]int32 // where a diplomat of a state is whom the story has not named; -1 for several
	envoy      envoy           // the latest ambassador without a name
	standing   *standing       // how entities stand in the article; nil until asked
	court      int32           // the state to whose head envoys present their credentials; -1
	courtAt    int             // the sentence that told it
	courtAsked int             // the sentence last asked for whose court it is
}

// postOf is where a diplomat of a state is whom the story has not named, -1 for several.
func (m *missions) postOf(state int32) (host int32, ok bool) {
	host, ok = m.posts[state]
	return host, ok
}

// hostOf is where the missions of a state are, the latest named.
func (m *missions) hostOf(owner int32) (host int32, ok bool) {
	host, ok = m.hosts[owner]
	return host, ok
}

// note keeps a mission, and where it is where both states are known.
func (m *missions) note(now mission) {
	m.latest = now
	if now.owner >= 0 && now.host >= 0 {
		if m.hosts == nil {
			m.hosts = make(map[int32]int32)
		}
		m.hosts[now.owner] = now.host
	}
}

// post notes where a diplomat of a state is whom the text has not named. Where it speaks of several, none is meant by a title
// alone.
func (m *missions) post(owner, host int32) {
	if m.posts == nil {
		m.posts = make(map[int32]int32)
	}
	if e, ok := m.posts[owner]; ok && e != host {
		host = -1
	}
	m.posts[owner] = host
}

// asksCourt says whether a sentence is still to be asked whose court it tells of, once each.
func (m *missions) asksCourt(sentence int) bool {
	if m.court >= 0 && m.courtAsked == sentence {
		return false
	}
	m.courtAsked = sentence
	return true
}

// journeys is where people are, go and are received. The verbs of clauses write it; a new story empties it.
type journeys struct {
	place      int32           // the latest place or state someone was in; -1
	placed     int             // the sentence that named it
	abroad     map[int32]int32 // the state where a person was last told to go
	trip       trip            // the journey told last
	delegation leader          // who leads the delegation spoken of
	guest      int32           // 1 + the state of whom an officer without one receives, which is not his own; 0 for none
}

// goesTo notes where a person was told to go.
func (j *journeys) goesTo(person, state int32) {
	if j.abroad == nil {
		j.abroad = make(map[int32]int32)
	}
	j.abroad[person] = state
}

// wentTo is where a person was last told to go.
func (j *journeys) wentTo(person int32) (state int32, ok bool) {
	state, ok = j.abroad[person]
	return state, ok
}

// isAt notes the place or the state where someone was.
func (j *journeys) isAt(place int32, sentence int) { j.place, j.placed = place, sentence }

// leaders are those who lead the delegation spoken of.
func (j *journeys) leaders() []int32 {
	return append([]int32{j.delegation.person}, j.delegation.others...)
}

// receives notes the state of whom an officer without one receives, -1 for none.
func (j *journeys) receives(state int32) { j.guest = state + 1 }

// isGuest says whether a state is that of whom the officer receives.
func (j *journeys) isGuest(state int32) bool { return state+1 == j.guest }

// officers is what is kept of offices beside Document.Offices: titles whose bearers, or whose owners, are not told beside them. It is
// written as titles are read; a new story empties it.
type officers struct {
	promised []promise       // titles without names that a name may follow
	unheld   map[int32]int32 // the only state of which an office was told without a name, by the office; -1 for several
	barely   map[int32]int32 // whom a title with a capital meant last that stood alone, by its entry
	called   lastCalled      // whom the plural of a state's title stood for last
	unowned  []Office        // of which nothing told whose they are
	unnamed  int             // how many people titles of state meant without their names beside them, in all stories
	order    int32           // 1 + the state whose order was signed last; 0 for none
	slate    slate           // the list read last of those named for offices
	kinds    map[holder]bool // see Document.Holds; nil until asked
}

// meantBarely is whom a title with a capital meant last that stood alone, by its entry.
func (o *officers) meantBarely(entry int32) (person int32, ok bool) {
	person, ok = o.barely[entry]
	return person, ok
}

// meanBarely lets a title with a capital that stands alone mean a person from then on.
func (o *officers) meanBarely(entry, person int32) {
	if o.barely == nil {
		o.barely = make(map[int32]int32)
	}
	o.barely[entry] = person
}

// promise notes a title without a name beside those of its sentence, whose holders may be named next.
func (o *officers) promise(p promise) {
	if len(o.promised) > 0 && o.promised[0].sentence != p.sentence {
		o.promised = o.promised[:0]
	}
	o.promised = append(o.promised, p)
}

// prolong lets the holders of titles without names be named after a sentence too, which only says "he" of them.
func (o *officers) prolong(sentence int) {
	for i := range o.promised {
		o.promised[i].until = sentence
	}
}

// unhold notes of which state an office was told without a name.
func (o *officers) unhold(entry, owner int32) {
	if o.unheld == nil {
		o.unheld = map[int32]int32{}
	}
	if was, ok := o.unheld[entry]; ok && was != owner {
		owner = -1
	}
	o.unheld[entry] = owner
}

// lastUnowned is the office read last of which nothing told whose it is; nil for none.
func (o *officers) lastUnowned() *Office {
	if len(o.unowned) == 0 {
		return nil
	}
	return &o.unowned[len(o.unowned)-1]
}

// orders notes the state whose order was signed.
func (o *officers) orders(state int32) { o.order = state + 1 }

// ordering is the state whose order was signed last; -1 for none.
func (o *officers) ordering() int32 { return o.order - 1 }

// story is where the story being read begins, in a digest of several.
type story struct {
	starts  []int // by sentence: the first of its story
	offices int   // the first of Document.Offices that is of the story being read
}

// began is the first sentence of the story that a sentence belongs to.
func (s *story) began(sentence int) int { return s.starts[sentence] }

// voices is who speaks: outside quotations and in them, sentence by sentence.
type voices struct {
	Speaker  int32    // who says "I" outside quotations; -1
	Speakers []int32  // by sentence: who is quoted; -1
	turnOf   int32    // whose turn it is in a record of what several say, "MR. RIOS:"; -1
	unmarked block    // the words that a colon says are somebody's, without quotation marks
	byline   [2]int32 // sentence and noun phrase of the title in the heading that speaks; -1 for none
	we       []int32  // who call themselves "we, the leaders of"
}

func newVoices(sentences int) voices {
	return voices{Speaker: -1, Speakers: make([]int32, sentences), turnOf: -1, byline: [2]int32{-1, -1}, unmarked: block{by: -1}}
}

// forget ends a story.
func (f *focus) forget() {
	f.persons, f.states, f.orgs, f.events, f.recent = nil, nil, nil, nil, nil
	f.person, f.power, f.powerBefore, f.topic, f.she = -1, -1, -1, -1, -1
	clear(f.owners)
}

// forget ends a story.
func (g *groups) forget() {
	g.latest, g.before, g.couple, g.home = nil, nil, nil, 0
	clear(g.crowds)
}

// forget ends a story; where missions are stays known.
func (m *missions) forget() { m.posts, m.court = nil, -1 }

// forget ends a story.
func (j *journeys) forget() {
	j.place, j.trip, j.delegation.person = -1, trip{}, -1
	clear(j.abroad)
}

// forget ends a story.
func (o *officers) forget() {
	o.promised, o.unowned, o.called = nil, nil, lastCalled{}
	clear(o.barely)
	clear(o.unheld)
}
