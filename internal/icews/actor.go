package icews

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/text"
)

// The reasons for which an actor stands for no entity.
const (
	nameless       = "people or groups without a name of their own"
	unknownCountry = "a country that the lexicon does not know"
	unknownName    = "a name that the lexicon does not know"
)

// sector is what "Sector (Country)" stands for: the state, or a body of it.
type sector struct {
	state bool
	kind  string
	names []string // of the body, after the country's adjective
}

// actor is a name that was resolved, or the reason why it was not.
type actor struct {
	entity model.Entity
	reason string
}

// actor finds what an actor's name stands for, or why it stands for nothing.
func (r *Reader) actor(name string) (model.Entity, string) {
	a, known := r.actors[name]
	if !known {
		a.entity, a.reason = r.resolve(name)
		a.entity.Aliases = []string{name}
		r.actors[name] = a
	}
	return a.entity, a.reason
}

func (r *Reader) resolve(name string) (model.Entity, string) {
	if e, ok := r.find(name); ok {
		return e.Entity, ""
	}
	if head, country, ok := strings.Cut(strings.TrimSuffix(name, ")"), " ("); ok {
		s, listed := r.sectors[head]
		if !listed {
			return model.Entity{}, nameless
		}
		state, ok := r.lex.ByID(r.countries[country])
		if !ok {
			state, ok = r.find(country)
		}
		switch {
		case !ok || state.Type != model.State:
			return model.Entity{}, unknownCountry
		case s.state:
			return state.Entity, ""
		}
		return r.body(state, s), ""
	}
	switch r.sort(name) {
	case model.Person:
		return model.Entity{ID: "person:" + naming.Slug(name), Type: model.Person, Name: name}, ""
	case model.Organization:
		return model.Entity{ID: "org:" + naming.Slug(name), Type: model.Organization, Name: name}, ""
	default:
		return model.Entity{}, unknownName
	}
}

// sort says what a name that no dictionary has must be by its words: one with
// the head of an organization's name among them ("Grand National Party") is an
// organization's; one that begins with a given name, or of which no word is an
// ordinary one ("Nuri al-Maliki"), a person's; "" is neither.
func (r *Reader) sort(name string) model.EntityType {
	words := strings.Fields(name)
	ordinary, given := 0, false
	for i, w := range words {
		n := r.lex.Lookup(w)
		about := r.lex.Word(n)
		first, _ := utf8.DecodeRuneInString(w)
		switch {
		case r.lex.Head(n)&lexicon.OrgHead != 0 && unicode.IsUpper(first) && len(words) > 1:
			return model.Organization
		case i == 0 && about.Given:
			given = true
		case about.Known() && !about.Given && about.Closed&(lexicon.Particle|lexicon.Honorific) == 0:
			ordinary++
		}
	}
	if n := len(words); n >= 2 && n <= 5 && (given || ordinary == 0) {
		return model.Person
	}
	return ""
}

// body is an organ of a state: the one the lexicon knows, else one named after
// the state as a text would name it, "Kenyan police", so that both are one.
func (r *Reader) body(state *lexicon.Entity, s sector) model.Entity {
	for _, name := range s.names {
		for _, owner := range []string{state.Demonym + " ", state.Name + "'s ", ""} {
			if e, ok := r.find(owner + name); ok && e.Type == model.Organization && e.Partof == state.ID {
				return e.Entity
			}
		}
	}
	owner := state.Name
	if senses := r.senses(state.Demonym); len(senses) > 0 && r.only(state, senses) {
		owner = state.Demonym
	}
	name := owner + " " + s.names[0]
	return model.Entity{ID: "org:" + naming.Slug(name), Type: model.Organization, Name: name, Kind: s.kind}
}

// only says whether no other state has the adjective: "Congolese" has two.
func (r *Reader) only(state *lexicon.Entity, senses []lexicon.Sense) bool {
	for _, s := range senses {
		if s.Class == lexicon.Demonym && r.lex.Entities[s.Ref].ID != state.ID {
			return false
		}
	}
	return true
}

// find looks a whole name up in the lexicon.
func (r *Reader) find(name string) (*lexicon.Entity, bool) {
	senses := r.senses(name)
	for _, class := range []lexicon.Class{lexicon.State, lexicon.Org, lexicon.Leader, lexicon.Bloc, lexicon.Place} {
		for _, s := range senses {
			if s.Class == class {
				return &r.lex.Entities[s.Ref], true
			}
		}
	}
	return nil, false
}

// senses are what the lexicon knows a whole name for.
func (r *Reader) senses(name string) []lexicon.Sense {
	d := text.Split(name)
	numbers := r.lex.Number(d)
	n, senses := r.lex.Match(d, numbers, 0, len(numbers), nil)
	if n < len(numbers) {
		return nil
	}
	return senses
}
