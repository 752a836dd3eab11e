package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
)

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

// bodyCalled is the organization of a name that no dictionary has, a new one with a kind
// where the article has not spoken of it.
func (d *Document) bodyCalled(name, kind string) int32 {
	name = strings.Join(strings.Fields(name), " ")
	key := strings.ToLower(name)
	if e, ok := d.register.body(key); ok {
		return e
	}
	e := d.add(Entity{Entity: model.Entity{ID: "org:" + naming.Slug(name), Name: name, Type: model.Organization, Kind: kind}, Lex: -1, State: -1})
	d.register.enter(key, e)
	return e
}

// PartEntity is the entity a part of a noun phrase names: the state of a
// demonym, an organization, a bloc; -1 for none.
func (d *Document) PartEntity(s *syntax.Sentence, p *syntax.Part) int32 {
	if p.Kind == syntax.PName {
		name := strings.Join(strings.Fields(s.Text(p.First, p.Last)), " ")
		if e := d.findNamed(name); e >= 0 {
			return e
		}
		if e, ok := d.register.body(strings.ToLower(name)); ok {
			return e
		}
		return -1
	}
	for _, classes := range [][]lexicon.Class{{lexicon.Leader}, {lexicon.State, lexicon.Demonym, lexicon.People}, {lexicon.Org}, {lexicon.Bloc, lexicon.BlocAdj}, {lexicon.Metonym}} {
		if lex := d.Tally.Pick(p.Senses, classes...); lex >= 0 {
			return d.entity(lex)
		}
	}
	return -1
}
