package claim

import (
	"slices"
	"strings"

	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// civil drops what is diplomacy only in the company of states, where a story names
// no office of state, no state attends and none deals with another: there surgeons
// confer, actors get prizes, teams travel and companies sign.
func (f *Finder) civil(d *mention.Document, out []trigger.Found) []trigger.Found {
	g := f.gateOf(d, out)
	return slices.DeleteFunc(out, func(x trigger.Found) bool { return f.uncivil(d, &x, g) })
}

// gate is what civil asks of the claims of an article. A story is known by the sentence it begins with.
type gate struct {
	states  map[int32]bool // events of states and of their bodies
	guests  map[int32]bool // events to which somebody public comes
	acts    map[int]bool   // stories in which a state does something, or something is done to one
	deals   map[int]bool   // stories in which states deal with each other
	stories map[int]bool   // stories judged so far: whether they are of state
}

// gateOf reads the claims of an article for civil.
func (f *Finder) gateOf(d *mention.Document, out []trigger.Found) *gate {
	g := &gate{states: make(map[int32]bool), guests: make(map[int32]bool), acts: make(map[int]bool), deals: make(map[int]bool), stories: make(map[int]bool)}
	for i := range out {
		x := &out[i]
		began := d.Began(d.Sentences[x.Sentence])
		state := d.Entities[x.Subject].Type == model.State
		switch x.Relation {
		case model.HeldIn, model.LocatedIn, model.Visited, model.Represents, model.FormerlyRepresented:
			continue
		case model.Attends, model.Hosts:
			if f.power(d, x.Subject) && (state || d.Entities[x.Subject].Lex >= 0) {
				g.states[x.Object] = true
			}
			if f.public(d, x.Subject) {
				g.guests[x.Object] = true
			}
		default:
		}
		if state || d.Entities[x.Object].Type == model.State {
			g.acts[began] = true
		}
		if between(x.Relation) && f.power(d, x.Subject) && f.power(d, x.Object) {
			g.deals[began] = true
		}
	}
	return g
}

// ofStates says whether a story is one of states.
func (f *Finder) ofStates(d *mention.Document, began int, g *gate) bool {
	if _, ok := g.stories[began]; !ok {
		g.stories[began] = g.deals[began] || f.political(d, began)
	}
	return g.stories[began]
}

// uncivil says whether a claim is told of people, firms and clubs among themselves.
func (f *Finder) uncivil(d *mention.Document, x *trigger.Found, g *gate) bool {
	began := d.Began(d.Sentences[x.Sentence])
	switch x.Relation {
	case model.HeldIn:
		return f.privateEvent(d, x, x.Subject, g) && !f.ofStates(d, began, g)
	case model.Attends, model.Hosts:
		if !f.privateEvent(d, x, x.Object, g) {
			return false
		}
		gala := x.Relation == model.Attends && d.Entities[x.Object].Kind == "ceremony" && !g.guests[x.Object] && !d.Holds(x.Subject, "") && !d.Relative(x.Subject)
		return gala || !f.ofStates(d, began, g) // "the singer spoke at the gala"
	case model.Visited:
		return !f.public(d, x.Subject) && !f.ofStates(d, began, g)
	case model.MetWith:
		return !f.public(d, x.Subject) && !f.public(d, x.Object) && !f.ofStates(d, began, g)
	case model.Represents, model.FormerlyRepresented: // the head of a company or a club
		return d.Private(x.Object) && !g.acts[began] && !f.ofStates(d, began, g)
	case model.SignedAgreementWith, model.NegotiatesWith, model.MediatesBetween, model.Supports, model.Aids,
		model.Condemned, model.Threatened, model.SanctionedBy:
		return !f.public(d, x.Subject) && !f.public(d, x.Object)
	default:
		return false
	}
}

// privateEvent says whether an event of which a claim tells can be one without states for all that is known of it.
func (f *Finder) privateEvent(d *mention.Document, x *trigger.Found, event int32, g *gate) bool {
	e := &d.Entities[event]
	return !assembles(e.Kind) && e.Lex < 0 && !g.states[event] && !amongStates(e.Name) && !f.heldByStates(d, x)
}

// assembles says whether an event of a kind is one of states by that alone.
func assembles(kind string) bool {
	switch kind {
	case "summit", "talks", "congress", "parade", "inauguration", "coronation":
		return true
	}
	return false
}

// heldByStates says whether a body of states holds the event of which a claim tells where or by whom it was held: "NATO held an
// emergency meeting in Brussels", "the NATO meeting in Brussels".
func (f *Finder) heldByStates(d *mention.Document, x *trigger.Found) bool {
	if x.Relation != model.HeldIn && x.Relation != model.Hosts {
		return false
	}
	if x.Relation == model.HeldIn && d.MeetingOfStates(x.Subject) {
		return true
	}
	s := d.Sentences[x.Sentence]
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Subj >= 0 && s.Class(c.Subj) == syntax.COrg && slices.ContainsFunc(d.Ref(s, c.Subj).Actors, func(e int32) bool {
			o := &d.Entities[e]
			return o.Lex >= 0 && o.OfStates()
		})
	})
}

// amongStates says whether a conference is one of states by what it is about: "the donors' conference".
func amongStates(event string) bool {
	return slices.ContainsFunc(strings.Fields(event), func(word string) bool {
		switch strings.TrimRight(word, "s'") {
		case "peace", "donor", "pledging", "disarmament", "reconstruction", "armistice", "ministerial", "intergovernmental":
			return true
		}
		return false
	})
}

// between says whether a relation is one of what states do with or to each other.
func between(r model.Relation) bool {
	switch r {
	case model.SignedAgreementWith, model.NegotiatesWith, model.MediatesBetween, model.SanctionedBy, model.Recognizes,
		model.SeveredTiesWith, model.ExpelledDiplomatsOf, model.Invaded, model.AtWarWith:
		return true
	default:
		return false
	}
}

// power says whether an entity is a state, or an organization or bloc of states.
func (f *Finder) power(d *mention.Document, e int32) bool {
	return d.Entities[e].Type != model.Person && f.public(d, e)
}

// public says whether an entity acts in the affairs of states: one of them, an
// organization that is neither a company nor a club, or somebody whose office the
// text says to be of one; a King may be a singer.
func (f *Finder) public(d *mention.Document, e int32) bool {
	x := &d.Entities[e]
	switch x.Type {
	case model.Person:
		return x.Lex >= 0 || d.Holds(e, mention.Owned)
	case model.Organization:
		switch x.Kind {
		case "", "company", "ngo":
			return false
		}
	default: // states and blocs are
	}
	return true
}

// political says whether the story that begins with a sentence speaks of an office
// of state, of officials of two states, or of leaders by their names alone.
func (f *Finder) political(d *mention.Document, began int) bool {
	leaders := make(map[int32]bool)
	served := int32(-1) // the state whose officer was named
	for i := began; i < len(d.Sentences) && d.Began(d.Sentences[i]) == began; i++ {
		s := d.Sentences[i]
		if f.ruled(d, s) {
			return true
		}
		for o := d.FirstOffice(s.Index); o < len(d.Offices) && d.Offices[o].Sentence == s.Index; o++ { // "the national security advisers of Peru and Chile"
			x := &d.Offices[o]
			if x.Kind != lexicon.Official || x.Guess || x.Owner < 0 || d.Entities[x.Owner].Type != model.State {
				continue
			}
			if served >= 0 && served != x.Owner {
				return true
			}
			served = x.Owner
		}
		for np := range s.NPs {
			for _, e := range d.Ref(s, int32(np)).Actors {
				if x := &d.Entities[e]; x.Type == model.Person && x.Lex >= 0 {
					leaders[e] = true
				}
			}
		}
	}
	return len(leaders) > 1
}

// headsStates says whether a sentence names the head of an organization of states: "UN
// Secretary-General António Guterres".
func (f *Finder) headsStates(d *mention.Document, s *syntax.Sentence) bool {
	for o := d.FirstOffice(s.Index); o < len(d.Offices) && d.Offices[o].Sentence == s.Index; o++ {
		if x := &d.Offices[o]; x.Kind == lexicon.BodyHead && x.Owner >= 0 && d.Entities[x.Owner].Lex >= 0 && d.Entities[x.Owner].Kind == "igo" {
			return true
		}
	}
	return false
}

// ofState says whether somebody is a state, or a person who is known to serve one: not the president of a firm.
func (f *Finder) ofState(d *mention.Document, e int32) bool {
	x := &d.Entities[e]
	return x.Type == model.State || x.Lex >= 0 || x.State >= 0
}

// ruled says whether a sentence speaks of an office of state: of a minister or a
// diplomat, or of a president or a king whose state is told. Clubs have presidents
// too, and teams their Kings.
func (f *Finder) ruled(d *mention.Document, s *syntax.Sentence) bool {
	heads := func(kind lexicon.OfficeKind) bool {
		return kind == lexicon.HeadOfState || kind == lexicon.HeadOfGovernment || kind == lexicon.Royal
	}
	for i := range s.Parts {
		if s.Parts[i].Kind != syntax.POffice {
			continue
		}
		entry := &f.lex.Offices[s.Parts[i].Ref]
		switch kind := entry.Kind; {
		case entry.Name == "treasurer", entry.Name == "delegate", entry.Name == "representative": // of clubs too
			continue
		case kind == lexicon.Minister, kind == lexicon.Diplomat, kind == lexicon.Envoy, entry.ID == "prime-minister", heads(kind) && s.Parts[i].Plural:
			return true
		case kind == lexicon.BodyHead && f.headsStates(d, s):
			return true
		case !heads(kind):
			continue
		case kind == lexicon.Royal && s.Parts[i].Last < s.Last && f.lex.Word(s.Words[s.Parts[i].Last]).Given: // "Queen Margrethe"
			return true
		}
		for o := d.FirstOffice(s.Index); o < len(d.Offices) && d.Offices[o].Sentence == s.Index; o++ {
			if x := &d.Offices[o]; heads(x.Kind) && x.Owner >= 0 && d.Entities[x.Owner].Type == model.State && (!x.Guess || d.Entities[x.Person].Lex >= 0) {
				return true
			}
		}
		for np := range s.NPs {
			if s.NPs[np].Head == int32(i) && slices.ContainsFunc(d.Ref(s, int32(np)).Actors, func(e int32) bool { return f.ofState(d, e) }) {
				return true
			}
		}
	}
	return false
}
