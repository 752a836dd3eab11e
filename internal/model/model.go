// Package model holds the words every part of the program shares: an article
// and its sentences, the entities a text speaks of, and the claims it makes
// about them. It is the Go form of the graph's contract (docs/graph.md) and
// imports the standard library only.
package model

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
)

// Article is one text to read. Text is kept byte for byte: every offset in the
// program counts bytes into it.
type Article struct {
	ID        string // ArticleID(Text)
	Source    string // where it came from, for messages: a path, an address, "feed.xml#3"
	URL       string
	Title     string
	Publisher string
	Published string // 2006-01-02, 2006-01 or 2006; "" where nothing says
	Text      string
}

// ArticleID is the identity of a text: the first 16 bytes of its SHA-256, in
// hex. It depends on nothing but the bytes.
func ArticleID(text string) string { return digest(text) }

// SentenceID names a sentence of an article: the article's id, '#', its index.
func SentenceID(article string, index int) string { return article + "#" + strconv.Itoa(index) }

// Sentence is a span of an article's text, numbered from 0 in text order.
type Sentence struct {
	Index int
	Start int // byte offset into the article's text
	End   int // byte offset just past it
}

// EntityType says what kind of thing an entity is.
type EntityType string

// The types of entities. A leader is a Person with Leader set.
const (
	State        EntityType = "State"
	Person       EntityType = "Person"
	Organization EntityType = "Organization"
	Bloc         EntityType = "Bloc"
	Event        EntityType = "Event"
	Place        EntityType = "Place"
)

// Entity is a node of the graph. ID is stable across runs and machines.
type Entity struct {
	ID      string
	Name    string // the usual English short name
	Type    EntityType
	Leader  bool     // a head of state or of government
	Aliases []string // as met in texts, sorted

	// By type; empty where unknown.
	ISO2         string // State
	OfficialName string // State
	Capital      string // State
	Region       string // State
	Title        string // Person: latest seen
	Acronym      string // Organization
	Kind         string // Organization, Event, Place
	Date         string // Event: as precise as known: 2025-09-03, 2025-09, 2025
	Commemorates string // Event
	// Details are further properties the text gives an event, by name:
	// "headsOfState": "26", "onShow": "fighter jets; ...".
	Details map[string]string
}

// Mention says that a span of the text stands for an entity.
type Mention struct {
	Entity   string // Entity.ID
	Sentence int
	Start    int // bytes into the article's text
	End      int
}

// Polarity says whether a text affirms a claim.
type Polarity string

// The polarities. Only asserted claims make edges.
const (
	Asserted     Polarity = "asserted"
	Negated      Polarity = "negated"
	Hypothetical Polarity = "hypothetical"
)

// Status says when a claim holds, seen from the article.
type Status string

// The statuses.
const (
	Past    Status = "past"
	Current Status = "current"
	Planned Status = "planned"
)

// Claim is one statement of a text: subject, relation, object, and the words
// that say it. Dates are ISO 8601 of the precision the text gives: 2022-02-24,
// 2022-02 or 2022.
type Claim struct {
	Article      string // Article.ID
	Subject      string // Entity.ID
	Relation     Relation
	Object       string // Entity.ID
	Polarity     Polarity
	Status       Status
	Confidence   float64 // 0..1
	Rule         string  // what produced it
	Sentence     int     // index of the sentence that says it
	Start        int     // bytes of its words in the article; inside the sentence
	End          int
	Role         string
	Topic        string
	Date         string
	Since        string
	Until        string
	Reason       string
	AttributedTo string // Entity.ID of who says so, or ""
}

// ID is the claim's identity: a hash of article, sentence, subject, relation,
// object and polarity.
func (c Claim) ID() string {
	return digest(strings.Join([]string{c.Article, strconv.Itoa(c.Sentence), c.Subject,
		string(c.Relation), c.Object, string(c.Polarity)}, "\x00"))
}

// Reading is all that one article says. Slices are sorted: sentences and
// mentions by position, claims by position and then by ID, entities by ID.
type Reading struct {
	Article   Article
	Sentences []Sentence
	Entities  []Entity
	Mentions  []Mention
	Claims    []Claim
}

// Entity finds an entity of the reading by its id.
func (r *Reading) Entity(id string) (Entity, bool) {
	for i := range r.Entities {
		if r.Entities[i].ID == id {
			return r.Entities[i], true
		}
	}
	return Entity{}, false
}

// Quote is the text of a sentence of the reading.
func (r *Reading) Quote(sentence int) string {
	s := r.Sentences[sentence]
	return r.Article.Text[s.Start:s.End]
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:16])
}
