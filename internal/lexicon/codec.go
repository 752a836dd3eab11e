package lexicon

import (
	"encoding/binary"
	"maps"
	"slices"

	"diplograph/internal/model"
)

// codec writes a lexicon down or reads it back: the same calls in the same order do
// either, so that the two cannot part. A text that is read is a part of what was
// written, not a copy.
type codec struct {
	reading bool
	in      string // what is still to be read
	out     []byte // what was written
}

func (c *codec) lexicon(l *Lexicon) {
	listOf(c, &l.words, (*codec).word)
	l.first = slices.Grow(l.first[:0], len(l.words))[:len(l.words)]
	listOf(c, &l.Entities, (*codec).entity)
	listOf(c, &l.Offices, (*codec).office)
	listOf(c, &l.Events, (*codec).event)
	listOf(c, &l.Phrases, (*codec).phrase)
	num(c, &l.comma)
	c.gatherings(l)
	c.trie(l)
}

// num is a whole number that is mostly small and never negative.
func num[T ~uint8 | ~uint32 | ~uint64 | ~int | ~int32](c *codec, v *T) {
	if !c.reading {
		c.out = binary.AppendUvarint(c.out, uint64(*v))
		return
	}
	var n uint64
	for i := 0; ; i++ {
		b := c.in[i]
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			*v, c.in = T(n), c.in[i+1:]
			return
		}
	}
}

func str[T ~string](c *codec, v *T) {
	n := len(*v)
	num(c, &n)
	if c.reading {
		*v, c.in = T(c.in[:n]), c.in[n:]
	} else {
		c.out = append(c.out, *v...)
	}
}

// listOf is a list of values; an empty one is read as nil.
func listOf[T any](c *codec, v *[]T, each func(*codec, *T)) {
	n := len(*v)
	num(c, &n)
	if c.reading && n > 0 {
		*v = slices.Grow((*v)[:0], n)[:n]
	}
	for i := range *v {
		each(c, &(*v)[i])
	}
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

func (c *codec) word(w *Word) {
	mask := bit(w.Closed != 0, hasClosed) | bit(w.Forms != 0, hasForms) |
		bit(w.Noun, isNoun) | bit(w.Adj, isAdj) | bit(w.Given, isGiven) | bit(w.Seldom, isSeldom) | bit(w.Plural, isPlural) |
		bit(w.Class != 0, hasClass) | bit(w.Office != 0, hasOffice) | bit(w.Trait != 0, hasTrait) | bit(w.Head != 0, hasHead) | bit(w.Use != 0, hasUse) |
		bit(w.Gender == Feminine, isFeminine) | bit(w.Gender == Masculine, isMasculine)
	num(c, &mask)
	w.Noun, w.Adj, w.Given, w.Seldom = mask&isNoun != 0, mask&isAdj != 0, mask&isGiven != 0, mask&isSeldom != 0
	w.Plural = mask&isPlural != 0
	switch {
	case mask&isFeminine != 0:
		w.Gender = Feminine
	case mask&isMasculine != 0:
		w.Gender = Masculine
	}
	str(c, &w.Text)
	if mask&hasClosed != 0 {
		num(c, &w.Closed)
	}
	if mask&hasForms != 0 {
		num(c, &w.Forms)
		num(c, &w.Lemma)
		num(c, &w.Weight)
	}
	if mask&isNoun != 0 {
		num(c, &w.Stem)
	}
	if mask&hasClass != 0 {
		num(c, &w.Class)
	}
	if mask&hasTrait != 0 {
		num(c, &w.Trait)
	}
	if mask&hasOffice != 0 {
		num(c, &w.Office)
	}
	if mask&hasHead != 0 {
		num(c, &w.Head)
	}
	if mask&hasUse != 0 {
		num(c, &w.Use)
	}
}

func bit(is bool, b uint32) uint32 {
	if is {
		return b
	}
	return 0
}

func (c *codec) entity(e *Entity) {
	str(c, &e.ID)
	str(c, &e.Name)
	str(c, &e.Type)
	switch e.Type {
	case model.State:
		for _, v := range []*string{&e.ISO2, &e.OfficialName, &e.Capital, &e.Region, &e.Demonym, &e.From, &e.Until} {
			str(c, v)
		}
		island := bit(e.Island, 1)
		num(c, &island)
		e.Island = island != 0
	case model.Organization:
		for _, v := range []*string{&e.Acronym, &e.Kind, &e.Partof} {
			str(c, v)
		}
	case model.Place:
		str(c, &e.Kind)
		str(c, &e.State)
		num(c, &e.Population)
	case model.Person:
		listOf(c, &e.Terms, (*codec).term)
	case model.Event:
		str(c, &e.Kind)
		str(c, &e.Date)
	case model.Bloc:
		str(c, &e.Region)
	}
}

func (c *codec) term(t *Term) {
	for _, v := range []*string{&t.Office, &t.Of, &t.Since, &t.Until} {
		str(c, v)
	}
}

func (c *codec) office(o *OfficeEntry) {
	for _, v := range []*string{&o.ID, &o.Name, &o.Kind, &o.Only} {
		str(c, v)
	}
	listOf(c, &o.Never, str[string])
}

func (c *codec) event(e *EventEntry) {
	str(c, &e.Name)
	str(c, &e.Kind)
}

func (c *codec) phrase(p *PhraseEntry) {
	num(c, &p.Class)
	num(c, &p.Word)
}

func (c *codec) gatherings(l *Lexicon) {
	kinds := slices.Sorted(maps.Keys(l.gatherings))
	listOf(c, &kinds, str)
	for _, kind := range kinds {
		class := l.gatherings[kind]
		str(c, &class)
		l.gatherings[kind] = class
	}
}

// trie is the names: of each node the way that leads to it and its senses. The
// senses of all share one array.
func (c *codec) trie(l *Lexicon) {
	senses := 0
	for i := range l.nodes {
		senses += len(l.nodes[i].senses)
	}
	num(c, &senses)
	all := make([]casedSense, 0, senses)
	listOf(c, &l.nodes, func(c *codec, n *node) {
		count := len(n.senses)
		num(c, &count)
		if c.reading && count > 0 {
			end := len(all) + count
			n.senses = all[len(all):end:end]
			all = all[:end]
		}
		for i := range n.senses {
			s := &n.senses[i]
			num(c, &s.Class)
			num(c, &s.Ref)
			num(c, &s.form)
		}
	})
	ways := make([]way, len(l.nodes))
	for word := range l.words {
		ways[l.first[word]] = way{0, int32(word)}
	}
	for from, n := range l.trie {
		ways[n] = way{int32(from >> 32), int32(uint32(from))}
	}
	for n := 1; n < len(ways); n++ {
		w := &ways[n]
		num(c, &w.from)
		num(c, &w.word)
		l.lead(w.from, w.word, int32(n))
	}
}

// way is what leads to a node: a word from another one.
type way struct{ from, word int32 }
