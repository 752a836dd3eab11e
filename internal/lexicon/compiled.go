package lexicon

import (
	_ "embed" // for what is compiled
	"runtime/debug"
	"strings"
	"sync"

	"diplograph/internal/packed"
)

// compiled is the lexicon as Load makes it of the built-in dictionaries, written
// down: the program starts from it in a fifth of the time. Its first line says of
// which dictionaries and by which code it was made.
//
//go:generate go test . -run TestCompiled -update
//go:embed compiled.bin
var compiled string

// Sources tells the sources of the built-in lexicon from others: the numbers of its words hang on
// them.
var Sources = sync.OnceValues(func() (string, error) { return packed.Sum(files) })

// sourceLine is the first line of what is compiled from the sources as they are.
func sourceLine() (string, error) {
	sum, err := Sources()
	return "lexicon of " + sum + "\n", err
}

// fromCompiled is the lexicon that was written down; false where it was compiled
// from other sources than those that stand beside it now.
func fromCompiled(written string) (*Lexicon, bool) {
	line, err := sourceLine()
	if err != nil || !strings.HasPrefix(written, line) {
		return nil, false
	}
	// All that is made here stays: collecting garbage meanwhile finds none.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	l := &Lexicon{gatherings: make(map[string]string)}
	c := &packed.Codec{Reading: true, In: written[len(line):]}
	packWords(c, l)
	var hashed sync.WaitGroup
	hashed.Go(func() {
		l.vocab = newTable(len(l.words))
		for n := range l.words[1:] {
			l.vocab.add(l.words, int32(n+1))
		}
	})
	packNames(c, l)
	l.byID = make(map[string]int32, len(l.Entities))
	for i := range l.Entities {
		l.byID[l.Entities[i].ID] = int32(i)
	}
	hashed.Wait()
	return l, true
}

// compile writes the lexicon down, as made from the built-in sources.
func (l *Lexicon) compile() ([]byte, error) {
	line, err := sourceLine()
	c := &packed.Codec{Out: []byte(line)}
	packWords(c, l)
	packNames(c, l)
	return c.Out, err
}
