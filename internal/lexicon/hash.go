package lexicon

import (
	"hash/maphash"

	"diplograph/internal/packed"
)

// table finds the number of a word by its folded form. It is a table of hashes with
// open addressing, where to make a map of 70,000 words is a fifth of the time the
// program takes to start.
type table struct {
	seed  maphash.Seed
	slots []slot // a power of two of them, at least a third empty
	used  int
}

type slot struct {
	hash uint32 // the upper half
	word int32  // 0 in an empty one
}

// newTable makes a table that holds so many words before it grows.
func newTable(words int) table {
	n := 1
	for n < words+words/2 {
		n *= 2
	}
	return table{seed: maphash.MakeSeed(), slots: packed.Room[slot](n)}
}

// number is the number of a word in words, 0 if it has none.
func (t *table) number(words []Word, folded []byte) int32 {
	h := maphash.Bytes(t.seed, folded)
	for i := h; ; i++ {
		s := t.slots[i&uint64(len(t.slots)-1)]
		if s.word == 0 || s.hash == uint32(h>>32) && words[s.word].Text == string(folded) {
			return s.word
		}
	}
}

// add enters the number of a word that has none yet.
func (t *table) add(words []Word, n int32) {
	if t.used++; t.used+t.used/2 > len(t.slots) {
		bigger := newTable(2 * t.used)
		bigger.seed, bigger.used = t.seed, t.used
		for _, s := range t.slots {
			if s.word != 0 {
				bigger.put(words, s.word)
			}
		}
		*t = bigger
	}
	t.put(words, n)
}

func (t *table) put(words []Word, n int32) {
	h := maphash.String(t.seed, words[n].Text)
	i := h
	for t.slots[i&uint64(len(t.slots)-1)].word != 0 {
		i++
	}
	t.slots[i&uint64(len(t.slots)-1)] = slot{uint32(h >> 32), n}
}
