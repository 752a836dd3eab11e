package lexicon

import (
	_ "embed" // for what is compiled
	"fmt"
	"hash/crc32"
	"io/fs"
	"runtime/debug"
	"strings"
)

// compiled is the lexicon as Load makes it of the built-in dictionaries, written
// down: the program starts from it in a fifth of the time. Its first line says of
// which dictionaries and by which code it was made.
//
//go:generate go test . -run TestCompiled -update
//go:embed compiled.bin
var compiled string

// sourceLine is the first line of what is compiled from the sources as they are.
func sourceLine() (string, error) {
	sum := crc32.New(crc32.MakeTable(crc32.Castagnoli))
	err := fs.WalkDir(files, ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasSuffix(path, "_test.go") {
			return err
		}
		data, err := files.ReadFile(path)
		fmt.Fprintf(sum, "%s %d\n", path, len(data))
		sum.Write(data)
		return err
	})
	return fmt.Sprintf("lexicon of %08x\n", sum.Sum32()), err
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
	l := newLexicon()
	c := codec{reading: true, in: written[len(line):]}
	c.lexicon(l)
	for n := range l.words[1:] {
		l.vocab.add(l.words, int32(n+1))
	}
	for i := range l.Entities {
		l.byID[l.Entities[i].ID] = int32(i)
	}
	return l, true
}

// compile writes the lexicon down, as made from the built-in sources.
func (l *Lexicon) compile() ([]byte, error) {
	line, err := sourceLine()
	c := codec{out: []byte(line)}
	c.lexicon(l)
	return c.out, err
}
