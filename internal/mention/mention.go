// Package mention decides, over a whole article, what its noun phrases stand
// for: which person, state, organization, event or place. It knows people no
// dictionary has by their titles, and follows surnames, pronouns and
// descriptions back to whom they mean.
//
// articleReader.read goes over the sentences, articleReader.sentence over the noun phrases of one, and
// articleReader.resolve decides what one stands for. The Document is the article so far. Beside what is found it
// keeps in mind, in a struct for each concern:
//
//	Tally     what the article names, and how often; counted before all else (package tally)
//	register  the entities by number, id and name (register.go)
//	people    the persons by the words of their names, their sex and kin (people.go)
//	focus     whom the text goes on to speak of (focus.go)
//	groups    who is told of together (groups.go)
//	meetings  which meetings verbs tell of, and who met (meetings.go)
//	missions  embassies, posts and credentials (mission.go)
//	journeys  where people are, go and are received (journey.go)
//	officers  titles whose bearers or owners are not told beside them (officers.go)
//	story     where the story being read begins (story.go)
//	voices    who speaks (speaker.go)
//
// The other files decide. Names: dictionary, unknownname, name, bodyname, isperson, leader. Descriptions: noun*,
// together, holder, issuer. Pronouns and possessives: pronoun*, possessor*, feminine, gender. Events: event*, convening.
// Titles: office, title*, paired, colleague; whose they are: owner*, and guess*, clue and weights where no owner is
// named; at which post: post, envoy, mission. What verbs tell of offices: told, complement, career, handover, givenoffice, power.
//
// A method of articleReader asks the article, one of Document asks it without the dictionaries' words, and one of
// sentenceReader asks a sentence alone. An int32 that is called np is a
// noun phrase of the sentence, one called e an entity of the Document, one called lex an entity of the lexicon; -1 is none.
package mention

import (
	"sort"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/tally"
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
	*tally.Tally
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

// FirstOffice is the first of Offices in a sentence or after it.
func (d *Document) FirstOffice(sentence int) int {
	return sort.Search(len(d.Offices), func(i int) bool { return d.Offices[i].Sentence >= sentence })
}

// Ref is what a noun phrase stands for.
func (d *Document) Ref(s *syntax.Sentence, np int32) *Ref { return &d.Refs[s.Index][np] }
