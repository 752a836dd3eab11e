package scope

import (
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// Predicate is what tells something in a sentence: a verb, a noun or an adjective. Who looks for
// triggers makes it, or who asks how a clause beside one is meant.
type Predicate struct {
	Doc    *mention.Document
	Sent   *syntax.Sentence
	Clause int32 // verbs: the clause; nouns: the clause whose verb supports them; -1
	NP     int32 // nouns: the noun phrase; -1
	Part   int32 // adjectives and nouns before a name: the part; -1
	Light  bool  // the clause's verb only supports the noun
	First  int32 // tokens of the trigger
	Last   int32
	Rule   *rule.Rule   // that is applied; nil for none
	Deeds  map[int]Deed // what was done last before it, by rule.Book.Deed; nil where no rule is applied
}

// Tells says whether the rule that is applied tells of a relation.
func (p *Predicate) Tells(relation model.Relation) bool {
	return p.Rule != nil && p.Rule.Relation == relation
}

// Stands says whether a rule's relation is how one power stands to another, which a noun
// that is known tells for a fact: "discussed the war between", "Norway's support for".
func (p *Predicate) Stands() bool { return p.Rule != nil && Stands(p.Rule.Relation) }

// Stands says whether a relation is how one power stands to another.
func Stands(relation model.Relation) bool {
	switch relation {
	case model.Invaded, model.AtWarWith, model.Threatened, model.Condemned, model.Supports, model.Aids, model.SanctionedBy, model.WantedBy, model.StrategicPartner, model.TreatyAlly:
		return true
	default:
		return false
	}
}

// Deed is what somebody did, to which "the attack" goes back.
type Deed struct {
	By       int32 // who did it, of mention.Document.Entities
	Sentence int   // where it is told
	First    int32 // its token
}
