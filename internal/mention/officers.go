package mention

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
)

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

// forget ends a story.
func (o *officers) forget() {
	o.promised, o.unowned, o.called = nil, nil, lastCalled{}
	clear(o.barely)
	clear(o.unheld)
}

// noteUnnamed notes whose an office is that a story tells of without a name, or that it
// tells of several states' such offices.
func (d *Document) noteUnnamed(entry, owner int32) {
	if d.Entities[owner].Type != model.State || d.lex.Offices[entry].ID == "minister" {
		return // "Minister X" may be anybody's, an envoy too
	}
	d.officers.unhold(entry, owner)
}

// unnamedOf is the only state of which the story has told that it has somebody in an office
// without saying whom: "the Fijian PM said. ... Prime Minister X"; -1 for none.
func (r *articleReader) unnamedOf(o *Office) int32 {
	if owner, ok := r.officers.unheld[o.entry]; ok {
		return owner
	}
	one := int32(-1)
	for entry, owner := range r.officers.unheld {
		if o.Kind != lexicon.HeadOfGovernment || r.lex.Offices[entry].Kind != o.Kind || !r.callsOffice(o, entry) || owner == one {
			continue
		}
		if owner < 0 || one >= 0 {
			return -1
		}
		one = owner // "the prime minister said", then "the premier, X,"
	}
	return one
}

// lately is the first of the offices that are looked back over: those of the story, a
// few hundred at most.
func (d *Document) lately() int {
	const most = 400
	return max(d.story.offices, len(d.Offices)-most)
}

// addressed counts those whom a title of state means without their names beside it.
func (o *officers) addressed(entry *lexicon.OfficeEntry, count int) {
	if ofState(entry.Kind) {
		o.unnamed += count
	}
}
