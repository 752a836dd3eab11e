package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
)

type holder struct {
	person int32
	kind   lexicon.OfficeKind
}

// Leads says whether a person is a leader of the dictionaries who may hold his office when an article was
// written, for all that it tells of its time.
func (d *Document) Leads(e *Entity) bool {
	return e.Lex >= 0 && (d.Tally.Published() == "" || d.Tally.LeadsNow(e.Lex))
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
	if d.headsBody(o) {
		d.officers.kinds[holder{o.Person, headsBody}] = true
	}
}

// HeadsBody says whether a person is at the head of an organization of states, and so a guest wherever that does not
// sit: "the secretary general of NATO held talks in | Tallinn".
func (d *Document) HeadsBody(person int32) bool { return d.Holds(person, headsBody) }

// Body is the organization of states whose office, or that of an organ of which, a person was last told to hold, whatever
// state the dictionaries know the person from: "Arab League secretary general Nabil Fahmy"; -1 for none.
func (d *Document) Body(person int32) int32 {
	of := d.employer(person)
	if of < 0 || d.Entities[of].State >= 0 {
		return -1
	}
	x := &d.Entities[of]
	if x.Kind == "organ" && x.Lex >= 0 {
		if whole := d.lex.Index(d.lex.Entities[x.Lex].Partof); whole >= 0 && ofStates(d.lex.Entities[whole].Kind) {
			return d.entity(whole) // who heads the Commission acts for the Union
		}
	}
	if !x.OfStates() {
		return -1
	}
	return of
}

// headsBody stands for the offices at the head of an organization of states.
const headsBody = "heads a body"

// headsBody says whether an office is one at the head of an organization of states.
func (d *Document) headsBody(o *Office) bool {
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
		case owner.Kind == "party" && x.Lex >= 0 && owner.State >= 0 && d.leadsState(x.Lex, d.Entities[owner.State].ID):
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
