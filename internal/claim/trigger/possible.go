package trigger

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
)

// possible says whether two entities can be the ends of a relation at all.
func (f *Finder) possible(d *mention.Document, relation model.Relation, a, b int32) bool {
	x, y := &d.Entities[a], &d.Entities[b]
	switch relation {
	case model.Threatened:
		if d.Country(a) >= 0 && d.Country(a) == d.Country(b) && y.Kind != "armed" && y.Type != model.Person {
			return false // "Reagan warned Congress"
		}
	case model.Supports:
		if x.Type == model.State && y.Type == model.Person && d.Country(b) == a && d.Native(b) {
			return false // "we are supporting the president", of their own
		}
		if (x.Kind == "party" || x.Kind == "military") && y.Type == model.State && d.Country(a) == b || organOf(x, b) && governs(x) {
			return false
		}
	case model.MetWith:
		if d.Family(a, b) {
			return false // "met Bill and Melinda Gates ... during their meeting"
		}
	case model.SanctionedBy:
		switch y.Kind {
		case "company", "ngo", "party", "":
			if y.Type == model.Organization {
				return false
			}
		}
	case model.MemberOf:
		if !HasStates(y) || y.Type == model.Bloc && y.Lex >= 0 && f.lex.Entities[y.Lex].Region != "" {
			return false // "Croatia is entering Europe"
		}
	case model.Attends, model.Hosts:
		if happens(y) || relation == model.Attends && y.Kind == "vote" || relation == model.Hosts && y.Kind == "assembly" && y.Lex < 0 {
			return false // a referendum has voters; a state has an assembly
		}
		if relation == model.Attends && d.Theirs(b) && x.Type != model.Person {
			return false // that they met is told
		}
	case model.HeldIn:
		if happens(x) {
			return false
		}
	case model.Visited:
		if y.Kind == "airport" {
			return false // whoever lands there visits what lies around
		}
		if y.Type == model.State && d.Country(a) == b && !d.Holds(a, lexicon.Diplomat) {
			return false // nobody visits the own country
		}
		if home := d.Country(a); y.Type == model.Place && home >= 0 && d.Entities[home].Capital == y.Name && d.Native(a) && !d.Holds(a, lexicon.Diplomat) {
			return false // nor its capital
		}
	case model.Aids, model.NegotiatesWith, model.SignedAgreementWith, model.MediatesBetween:
		if relation == model.SignedAgreementWith && (x.Kind == "parliament" || y.Kind == "parliament") {
			return false // of no state: it gives its consent to what others sign
		}
		if relation == model.MediatesBetween && x.Type == model.Person && outOfOffice(d, a) {
			return a != b
		}
		if organOf(x, b) || organOf(y, a) || d.Country(a) >= 0 && d.Country(a) == d.Country(b) && governs(x) && governs(y) {
			return false // "the House voted to fund the government", "Corker holds talks with the Senate"
		}
	default: // no more is asked of the others
	}
	return a != b
}

// HasStates says whether states can be members of an organization: not of a body of
// one state, a party or a company, nor of a part of the world, "African states".
func HasStates(e *mention.Entity) bool {
	if e.Type == model.Bloc {
		switch e.Name[strings.LastIndexByte(e.Name, ' ')+1:] {
		case "states", "countries", "world", "community":
			return false
		}
		return true
	}
	switch e.Kind {
	case "party":
		return e.Lex < 0 && e.State < 0 && strings.Contains(e.Name, " ") && (strings.Contains(e.Name, "Alliance") || strings.Contains(e.Name, "Coalition")) // "the Clean Cooking Alliance"
	case "company", "armed", "military", "ministry", "parliament":
		return false
	}
	return e.Type != model.Organization || e.State < 0
}

// happens says whether an event is one that comes over people, or that is only on
// paper: nobody is a guest there.
func happens(e *mention.Entity) bool {
	switch e.Kind {
	case "war", "protest", "disaster", "coup", "attack", "invasion", "treaty", "resolution":
		return true
	}
	return false
}

// governs says whether an entity is a state, or a body or somebody that acts for one.
func governs(e *mention.Entity) bool {
	switch e.Type {
	case model.State, model.Person:
		return true
	case model.Organization:
		switch e.Kind {
		case "organ", "parliament", "ministry", "agency", "court", "military":
			return true
		}
	default: // blocs, events and places do not
	}
	return false
}

// organOf says whether an organization acts for a state at home: its parliament or
// its bank, not its rebels.
func organOf(e *mention.Entity, state int32) bool {
	return e.Type == model.Organization && e.State == state && e.Kind != "armed" && e.Kind != "party"
}
