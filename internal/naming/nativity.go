package naming

import (
	"math"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
)

// Nativity tells how much a name looks like one of a state's people: "Nguyen" like Vietnam's,
// "-ović" like Serbia's. It counts pairs of letters in the names of the leaders that the
// dictionaries know.
type Nativity struct {
	all   [pairs]float64           // in how many of the leaders' names a pair is
	of    map[int32]*[pairs]uint16 // in how many of those of a state
	size  map[int32]int            // how many leaders of a state there are
	known int                      // and of all
}

const (
	letters = 27 // the end of a word and a to z
	pairs   = letters * letters
	// prior is how many names a state's people are taken to have that are like everybody's.
	prior = 5
)

// NewNativity counts the names of a lexicon's leaders.
func NewNativity(l *lexicon.Lexicon) *Nativity {
	n := &Nativity{of: make(map[int32]*[pairs]uint16), size: make(map[int32]int)}
	for i := range l.Entities {
		e := &l.Entities[i]
		if e.Type != model.Person || len(e.Terms) == 0 {
			continue
		}
		found := LetterPairs(e.Name)
		n.known++
		for p, in := range found {
			if in {
				n.all[p]++
			}
		}
		counted := int32(-1)
		for _, t := range e.Terms {
			state := l.Index(t.Of)
			if state < 0 || state == counted || l.Entities[state].Type != model.State {
				continue
			}
			counted = state
			if n.of[state] == nil {
				n.of[state] = new([pairs]uint16)
			}
			n.size[state]++
			for p, in := range found {
				if in {
					n.of[state][p]++
				}
			}
		}
	}
	return n
}

// Pairs are the pairs of letters in a name, with the ends of its words.
type Pairs [pairs]bool

// LetterPairs are the pairs of letters in a name.
func LetterPairs(name string) *Pairs {
	found, last := new(Pairs), byte(0)
	put := func(c byte) {
		if last != 0 || c != 0 {
			found[int(last)*letters+int(c)] = true
		}
		last = c
	}
	for _, c := range lexicon.Fold(nil, name) {
		switch {
		case c >= 'a' && c <= 'z':
			put(c - 'a' + 1)
		case c != '\'':
			put(0)
		}
	}
	put(0)
	return found
}

// Like is how much a name of these pairs of letters looks like those of a state's people: 0 where it tells nothing, a
// logarithm of how much likelier its pairs of letters are there than anywhere else, within
// 2.5 of 0.
func (n *Nativity) Like(found *Pairs, state int32) float64 {
	own := n.of[state]
	if own == nil || n.size[state] < 2 {
		return 0
	}
	sum, count := 0.0, 0.0
	for p, in := range found {
		if !in || n.all[p] == 0 {
			continue
		}
		anywhere := n.all[p] / float64(n.known)
		sum += math.Log((float64(own[p]) + prior*anywhere) / (float64(n.size[state]) + prior) / anywhere)
		count++
	}
	if count == 0 {
		return 0
	}
	return max(-2.5, min(2.5, sum/math.Sqrt(count)))
}
