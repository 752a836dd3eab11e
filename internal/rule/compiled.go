package rule

import (
	_ "embed" // for what is compiled
	"io/fs"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/packed"
)

// compiled is the book as the built-in rules make it with the words of the built-in lexicon,
// written down without their examples. Its first line says of which sources it was made.
//
//go:generate go test . -run TestCompiled -update
//go:embed compiled.bin
var compiled string

// Default is the rules built into the program. They need no lexicon, so that both can be read
// at once; where the sources changed since they were compiled, they are read from these with
// the words of the built-in lexicon, without the checks that Load makes.
func Default() (*Book, error) {
	if b, ok := fromCompiled(compiled); ok {
		return b, nil
	}
	l, err := lexicon.Default()
	if err != nil {
		return nil, err
	}
	return compile(Builtin(), l, false)
}

// sourceLine is the first line of what is compiled from the sources as they are: of the rules
// and of the lexicon, which numbers the words.
func sourceLine() (string, error) {
	words, err := lexicon.Sources()
	if err != nil {
		return "", err
	}
	own, err := packed.Sum(files)
	return "rules of " + own + " with the words of " + words + "\n", err
}

// fromCompiled is the book that was written down; false where it was compiled from other
// sources than those that stand beside it now.
func fromCompiled(written string) (*Book, bool) {
	line, err := sourceLine()
	if err != nil || !strings.HasPrefix(written, line) {
		return nil, false
	}
	b := &Book{}
	p := packer{Codec: packed.Codec{Reading: true, In: written[len(line):]}}
	p.book(b)
	return b, true
}

// compile writes the book down.
func (b *Book) compile() ([]byte, error) {
	line, err := sourceLine()
	p := packer{Codec: packed.Codec{Out: []byte(line)}}
	p.book(b)
	return p.Out, err
}

// Builtin is the folder of the rules built into the program.
func Builtin() fs.FS {
	data, err := fs.Sub(files, "data")
	if err != nil {
		panic(err) // the name is no path
	}
	return data
}
