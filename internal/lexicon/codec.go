package lexicon

import (
	"maps"
	"slices"

	"diplograph/internal/model"
	"diplograph/internal/packed"
)

func packWords(c *packed.Codec, l *Lexicon) {
	packed.List(c, &l.words, packWord)
	for i := range l.lists {
		packed.List(c, &l.lists[i], packed.Num)
	}
	if c.Reading {
		l.first = make([]int32, len(l.words))
	}
}

func packNames(c *packed.Codec, l *Lexicon) {
	packed.List(c, &l.Entities, packEntity)
	packed.List(c, &l.Offices, packOffice)
	packed.List(c, &l.Events, packEvent)
	packed.List(c, &l.Phrases, packPhrase)
	packed.Num(c, &l.comma)
	packed.Num(c, &l.and)
	packGatherings(c, l)
	packTrie(c, l)
}

// A word's fields that are mostly empty are written only where they are not, and
// a mask says which.
const (
	hasClosed = 1 << iota
	hasForms
	isNoun
	isAdj
	isGiven
	isSeldom
	isPlural
	hasClass
	hasHead
	hasUse
	isFeminine
	isMasculine
	hasOffice
	hasTrait
)

func packWord(c *packed.Codec, w *Word) {
	mask := bit(w.Closed != 0, hasClosed) | bit(w.Forms != 0, hasForms) |
		bit(w.Noun, isNoun) | bit(w.Adj, isAdj) | bit(w.Given, isGiven) | bit(w.Seldom, isSeldom) | bit(w.Plural, isPlural) |
		bit(w.Class != 0, hasClass) | bit(w.Office != 0, hasOffice) | bit(w.Trait != 0, hasTrait) | bit(w.Head != 0, hasHead) | bit(w.Use != 0, hasUse) |
		bit(w.Gender == Feminine, isFeminine) | bit(w.Gender == Masculine, isMasculine)
	packed.Num(c, &mask)
	w.Noun, w.Adj, w.Given, w.Seldom = mask&isNoun != 0, mask&isAdj != 0, mask&isGiven != 0, mask&isSeldom != 0
	w.Plural = mask&isPlural != 0
	switch {
	case mask&isFeminine != 0:
		w.Gender = Feminine
	case mask&isMasculine != 0:
		w.Gender = Masculine
	}
	packed.Str(c, &w.Text)
	if mask&hasClosed != 0 {
		packed.Num(c, &w.Closed)
	}
	if mask&hasForms != 0 {
		packed.Num(c, &w.Forms)
		packed.Num(c, &w.Lemma)
		packed.Num(c, &w.Weight)
	}
	if mask&isNoun != 0 {
		packed.Num(c, &w.Stem)
	}
	if mask&hasClass != 0 {
		packed.Num(c, &w.Class)
	}
	if mask&hasTrait != 0 {
		packed.Num(c, &w.Trait)
	}
	if mask&hasOffice != 0 {
		packed.Num(c, &w.Office)
	}
	if mask&hasHead != 0 {
		packed.Num(c, &w.Head)
	}
	if mask&hasUse != 0 {
		packed.Num(c, &w.Use)
	}
}

func bit(is bool, b uint32) uint32 {
	if is {
		return b
	}
	return 0
}

func packEntity(c *packed.Codec, e *Entity) {
	packed.Str(c, &e.ID)
	packed.Str(c, &e.Name)
	packed.Str(c, &e.Type)
	switch e.Type {
	case model.State:
		for _, v := range []*string{&e.ISO2, &e.OfficialName, &e.Capital, &e.Region, &e.Demonym, &e.From, &e.Until} {
			packed.Str(c, v)
		}
		packed.Flags(c, &e.Island)
	case model.Organization:
		for _, v := range []*string{&e.Acronym, &e.Kind, &e.Partof} {
			packed.Str(c, v)
		}
	case model.Place:
		packed.Str(c, &e.Kind)
		packed.Str(c, &e.State)
		packed.Num(c, &e.Population)
	case model.Person:
		packed.List(c, &e.Terms, packTerm)
	case model.Event:
		packed.Str(c, &e.Kind)
		packed.Str(c, &e.Date)
	case model.Bloc:
		packed.Str(c, &e.Region)
	}
}

func packTerm(c *packed.Codec, t *Term) {
	for _, v := range []*string{&t.Office, &t.Of, &t.Since, &t.Until} {
		packed.Str(c, v)
	}
}

func packOffice(c *packed.Codec, o *OfficeEntry) {
	packed.Str(c, &o.ID)
	packed.Str(c, &o.Name)
	packed.Str(c, &o.Kind)
	packed.Str(c, &o.Only)
	packed.List(c, &o.Never, packed.Str[string])
}

func packEvent(c *packed.Codec, e *EventEntry) {
	packed.Str(c, &e.Name)
	packed.Str(c, &e.Kind)
}

func packPhrase(c *packed.Codec, p *PhraseEntry) {
	packed.Num(c, &p.Class)
	packed.Num(c, &p.Word)
}

func packGatherings(c *packed.Codec, l *Lexicon) {
	kinds := slices.Sorted(maps.Keys(l.gatherings))
	packed.List(c, &kinds, packed.Str)
	for _, kind := range kinds {
		class := l.gatherings[kind]
		packed.Str(c, &class)
		l.gatherings[kind] = class
	}
}

// packTrie is the names: the nodes with how many senses and ways each has, then these, then the
// words that names begin with.
func packTrie(c *packed.Codec, l *Lexicon) {
	packed.List(c, &l.nodes, func(c *packed.Codec, n *node) {
		packed.Num(c, &n.senses)
		packed.Num(c, &n.ways)
	})
	packed.List(c, &l.senses, func(c *packed.Codec, s *casedSense) {
		packed.Num(c, &s.Class)
		packed.Num(c, &s.Ref)
		packed.Num(c, &s.form)
	})
	packed.List(c, &l.ways, packWay)
	var starts []way
	for word := 0; !c.Reading && word < len(l.first); word++ {
		if to := l.first[word]; to != 0 {
			starts = append(starts, way{int32(word), to})
		}
	}
	packed.List(c, &starts, packWay)
	for _, w := range starts {
		l.first[w.word] = w.to
	}
}

func packWay(c *packed.Codec, w *way) {
	packed.Num(c, &w.word)
	packed.Num(c, &w.to)
}
