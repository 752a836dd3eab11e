package rule

// Words is a set of words by their numbers: what rules ask most often, and so quicker than a
// map. The zero value is empty.
type Words struct {
	slots []int32 // a power of two, at most half full; a word's number and one, 0 for none
}

// Has says whether a word is in the set.
func (s *Words) Has(word int32) bool {
	if len(s.slots) == 0 {
		return false
	}
	for i := s.at(word); ; i++ {
		switch s.slots[i&uint32(len(s.slots)-1)] {
		case word + 1:
			return true
		case 0:
			return false
		}
	}
}

// at is where a word's place is looked for first.
func (s *Words) at(word int32) uint32 { return uint32(word) * 0x9E3779B1 >> 16 }

// Any says whether there is a word in the set.
func (s *Words) Any() bool { return len(s.slots) > 0 }

// wordsOf is the set of some words.
func wordsOf(words []int32) Words {
	var s Words
	if len(words) == 0 {
		return s
	}
	n := 2
	for n < 2*len(words) {
		n *= 2
	}
	s.slots = make([]int32, n)
	for _, w := range words {
		i := s.at(w)
		for s.slots[i&uint32(n-1)] != 0 && s.slots[i&uint32(n-1)] != w+1 {
			i++
		}
		s.slots[i&uint32(n-1)] = w + 1
	}
	return s
}
