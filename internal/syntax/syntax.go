// Package syntax is what a parsed sentence is: its words' parts of speech, its noun
// phrases, verb groups and clauses, and what can be asked of them.
package syntax

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// Tag is the part of speech of a token.
type Tag uint8

// The parts of speech.
const (
	Noun Tag = iota
	Name     // a capitalised word that is no ordinary word
	Adj
	Adv
	Num
	Det
	Poss // his, its
	Pron
	Prep
	To // before an infinitive
	Conj
	Sub
	Rel
	Modal
	Be
	Have
	Do
	Neg
	VBase
	VThird
	VPast // or a participle without auxiliary
	VPart
	VGer
	Clitic // possessive 's
	Punct
)

// Verb says whether a word is a verb with a meaning of its own: not "has", "can".
func (t Tag) Verb() bool { return t >= VBase && t <= VGer }

// PartKind says what a part of a noun phrase is.
type PartKind uint8

// The parts of noun phrases.
const (
	PNoun      PartKind = iota // an ordinary noun
	PAdj                       // an adjective or participle
	PNum                       // a number
	PDate                      // a date: "September 3", "Thursday"
	PName                      // a run of capitalised words that no dictionary has
	PEntity                    // a name from the dictionaries, see Senses
	POffice                    // a title: "foreign minister"
	PEvent                     // a word for an event: "summit"
	PHonorific                 // "Mr."
	PPron                      // a pronoun
)

// Part is a run of tokens inside a noun phrase.
type Part struct {
	Kind        PartKind
	Plural      bool // offices and events
	Role        bool // a noun for a person by what he is to another: "counterpart"
	Branch      bool // a name for the branch of an organization in a country: "UNICEF Ethiopia"
	First, Last int32
	Ref         int32 // offices: Lexicon.Offices; events: Lexicon.Events
	Senses      []lexicon.Sense
	Ethnic      bool // one of two that name a people within a state: "the Bosnian Serb leader"
}

// Is says whether a name can have a sense of a class.
func (p *Part) Is(c lexicon.Class) bool { return HasClass(p.Senses, c) }

// NP is a noun phrase without what follows it: prepositions, relative clauses
// and appositions are linked, not contained.
type NP struct {
	First, Last   int32 // tokens
	PFirst, PLast int32 // parts: Sentence.Parts[PFirst:PLast]
	Head          int32 // the part that says what it is; -1 for none
	Det           int32 // word number of the determiner, 0 for none
	Neg           bool  // "no Western leaders"
	Plural        bool
	PossNP        int32 // the possessor: "North Korea" of "North Korea's leader"; -1
	PossWord      int32 // word number of its, his, their; 0
	Prep          int32 // word number of the preposition it stands after; 0
	Up            int32 // the noun phrase it follows with its preposition; -1
	Appos         int32 // the noun phrase that says the same of it: "Fico, prime minister"; -1
	Next          int32 // the next member of its coordination; -1
	Lead          int32 // the first member of its coordination; itself when alone
	Clause        int32 // the clause it belongs to; -1
	Like          int32 // the noun phrase whose noun it leaves out: "and three Belarusian ones"; -1
	Names         int32 // the list that says who it speaks of: "three states: Peru, Chile and Cuba"; -1
	Apposed       bool  // it is the apposition of another
	Titled        bool  // a name that a title follows: "Lok Thapa, joint secretary of"
	Quoted        bool
}

// ItemKind says what an item of a sentence is.
type ItemKind uint8

// The items of a sentence.
const (
	INP ItemKind = iota
	IVerb
	IPrep
	IConj
	IComma
	ISub
	IRel
	IAdv
	INeg
	ISemicolon
	IColon
	IDash
	IOpen
	IClose
	IOpenQuote
	ICloseQuote
	IStop
	IOther
)

// Item is one step of a sentence after chunking.
type Item struct {
	Kind        ItemKind
	First, Last int32 // tokens
	Ref         int32 // INP: Sentence.NPs; IVerb: Sentence.Verbs
	Word        int32 // word number of a preposition, conjunction, subordinator
	Used        bool  // a comma or conjunction that joins members or appositions
	Starts      bool  // a noun phrase that begins the main clause after an opening phrase
	Gap         bool  // a noun phrase that is the subject of a clause whose verb is left out
	Begins      bool  // a conjunction behind which a clause with a subject of its own begins, or the subject of what is said without "that"
}

// Form is the form of a verb group.
type Form uint8

// The forms of verb groups.
const (
	Finite Form = iota
	Infinitive
	Gerund
	Participle
	MaybeParticiple // "the sanctions imposed": past or participle
)

// Verb is a verb group: "has not been attending".
type Verb struct {
	First, Last int32 // tokens
	Head        int32 // token of the main verb
	Lemma       int32 // its word number
	Form        Form
	Modal       int32 // word number of will, could, ...; 0
	Neg         bool
	Passive     bool
	Perfect     bool
	Progressive bool
	Past        bool
	Copula      bool  // be, become, remain as main verb
	Prep        int32 // word number of the preposition before a gerund: "after meeting"; 0
}

// ClauseKind says how a clause hangs together with the others.
type ClauseKind uint8

// The kinds of clauses.
const (
	Main ClauseKind = iota
	Complement
	Xcomp // an infinitive or gerund: "agreed to attend"
	Participial
	Relative
	Adverbial
	Quotation
)

// Clause is a verb group with its arguments, all indexes of NPs, -1 for none.
type Clause struct {
	Verb     int32
	Kind     ClauseKind
	Subj     int32
	Obj      int32
	Obj2     int32
	Gov      int32 // the clause it depends on, -1 for none
	GovNP    int32 // the noun phrase an infinitive or that-clause depends on: "effort to join"; -1
	Sub      int32 // word number of the subordinator: "if"; 0
	Inverted bool  // "said Hong Lei": reports the words before it
	RelPrep  int32 // word number of the preposition before "which"; 0
	Shared   int32 // the noun phrase that its last preposition has in common with the verb behind "and": "met with and thanked X"; -1
	Strands  int32 // word number of that preposition; 0
	Like     int32 // the clause whose verb or arguments it repeats: "and Portugal two"; -1
	First    int32 // tokens: from its subject to its last argument
	Last     int32
}

// Annexed is a noun phrase and the sentence that is the heading of the list of its members.
type Annexed struct {
	NP   int32
	List int
}

// Sentence is the analysis of one sentence.
type Sentence struct {
	Doc     *text.Document
	Words   []int32 // word numbers by token of the document
	Index   int
	First   int32
	Last    int32
	Heading bool
	// Label is who says the sentence, before a colon as in a transcript: "MS.
	// PSAKI: Good afternoon"; -1 for none.
	Label int32
	// Dateline is the noun phrase that tells where the article was written:
	// "CAIRO, Feb. 26 —"; -1 for none.
	Dateline int32
	// Row is the noun phrase before an entry of a list that says whose it is:
	// "CHILE - Foreign Minister Ignacio Walker"; -1 for none.
	Row int32
	// Lists is the noun phrase whose members the paragraphs after it name, "The
	// following ministers will attend:"; -1 for none. They end before sentence
	// ListEnd. Under is the sentence that announces the list an entry belongs to; -1.
	Lists, Under int32
	ListEnd      int
	// Annexed are noun phrases whose members a list below names under a heading of its
	// own: "targets seven individuals and two entities".
	Annexed []Annexed
	Tags    []Tag // by token of the sentence: Tags[i-First]
	Parts   []Part
	NPs     []NP
	Verbs   []Verb
	Items   []Item
	Clauses []Clause
	Preps   lexicon.Preps // that something stands behind
}

// Unread is sentence i of a document whose words have these numbers, of which nothing is known yet.
func Unread(d *text.Document, words []int32, i int) Sentence {
	t := &d.Sentences[i]
	return Sentence{Doc: d, Words: words, Index: i, First: t.First, Last: t.Last, Heading: t.Heading, Label: -1, Dateline: -1, Row: -1, Lists: -1, Under: -1, ListEnd: i}
}

// Paragraph is the index of the paragraph a sentence stands in.
func (s *Sentence) Paragraph() int32 { return s.Doc.Sentences[s.Index].Paragraph }

// Word is the number of the word at token i.
func (s *Sentence) Word(i int32) int32 { return s.Words[i] }

// Text is the text of tokens first..last.
func (s *Sentence) Text(first, last int32) string {
	return text.Unmarked(s.Doc.Text[s.Doc.Tokens[first].Start:s.Doc.Tokens[last-1].End])
}

// Tag is the part of speech of token i; what stands outside the sentence bounds it like a mark.
func (s *Sentence) Tag(i int32) Tag {
	if i < s.First || i-s.First >= int32(len(s.Tags)) {
		return Punct
	}
	return s.Tags[i-s.First]
}

// MadeBy says whether a part only tells by whom or where something was made:
// "Russian-built missiles".
func (s *Sentence) MadeBy(l *lexicon.Lexicon, p *Part) bool {
	return p.Last < s.Last && s.Doc.Tokens[p.Last].Joined && l.Word(s.Words[p.Last]).Has(lexicon.Made)
}

// HelpedBy says whether a part only tells who helps or brings about what it stands
// before: "the Qatar-brokered truce", "an Iran-backed militia".
func (s *Sentence) HelpedBy(l *lexicon.Lexicon, p *Part) bool {
	return p.Last < s.Last && s.Doc.Tokens[p.Last].Joined && l.Word(s.Words[p.Last]).Has(lexicon.Helped)
}

// Sided says whether a prefix before a part says that what it stands before is not
// by, of or in what the part names: "a non-NATO ally", "the pro-British judge", "post-Tito Yugoslavia"; or that it
// names a people of no state, "the Bosnian Serb leader", or one that has two, "the inter-Korean talks".
func (s *Sentence) Sided(p *Part) bool {
	if p.Ethnic {
		return true
	}
	if i := p.First; i > s.First && s.Doc.Tokens[i].Joined {
		switch strings.ToLower(strings.TrimRight(s.Doc.Of(int(i-1)), "-")) {
		case "non", "anti", "pro", "intra", "inter", "post", "pre":
			return true
		}
	}
	return false
}

// HeadPart is the part that says what a noun phrase is, nil for none and where np is none.
func (s *Sentence) HeadPart(np int32) *Part {
	if np < 0 || int(np) >= len(s.NPs) || s.NPs[np].Head < 0 {
		return nil
	}
	return &s.Parts[s.NPs[np].Head]
}

// Same says whether a is the noun phrase np, or the name that np describes.
func (s *Sentence) Same(a, np int32) bool {
	return a == np || a >= 0 && np >= 0 && s.NPs[a].Appos == np
}

// HeadWord is the word number of the last token of the head, 0 for none; of a
// noun phrase that leaves its noun out, that of the one it is like.
func (s *Sentence) HeadWord(np int32) int32 {
	if np >= 0 && s.NPs[np].Like >= 0 {
		np = s.NPs[np].Like
	}
	if p := s.HeadPart(np); p != nil {
		return s.Words[p.Last-1]
	}
	return 0
}

// Possesses says whether a noun phrase is the possessor, within it, of the one numbered after it: not
// of what "whose" names.
func (s *Sentence) Possesses(np int32) bool {
	return np+1 < int32(len(s.NPs)) && s.NPs[np+1].PossNP == np && s.NPs[np+1].First <= s.NPs[np].First
}

// Members lists the members of the coordination np belongs to.
func (s *Sentence) Members(np int32, buf []int32) []int32 {
	buf = buf[:0]
	for i := s.NPs[np].Lead; i >= 0 && len(buf) < len(s.NPs); i = s.NPs[i].Next {
		buf = append(buf, i)
	}
	return buf
}

// KindAt is the kind of item i, IOther where there is none.
func (s *Sentence) KindAt(i int) ItemKind {
	if i < 0 || i >= len(s.Items) {
		return IOther
	}
	return s.Items[i].Kind
}
