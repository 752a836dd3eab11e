package lexicon

import (
	"io/fs"
	"reflect"
	"testing"

	"diplograph/internal/packed/packedtest"
)

// TestCompiled holds what is compiled against the dictionaries: it is of these, and
// makes the lexicon that they make.
func TestCompiled(t *testing.T) {
	data, err := fs.Sub(files, "data")
	if err != nil {
		t.Fatal(err)
	}
	want, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	written, err := want.compile()
	if err != nil {
		t.Fatal(err)
	}
	got := packedtest.Read(t, compiled, written, fromCompiled)
	for n := range want.words {
		if word := want.words[n].Text; got.Lookup(word) != int32(n) {
			t.Fatalf("%q has the number %d, want %d", word, got.Lookup(word), n)
		}
	}
	got.vocab, want.vocab = table{}, table{} // hashed with a seed of their own
	if !reflect.DeepEqual(got, want) {
		t.Error("what is compiled makes another lexicon than the dictionaries")
	}
}

// TestCompiledOfOthers changes the sources: what is compiled is not taken.
func TestCompiledOfOthers(t *testing.T) {
	packedtest.Refuse(t, fromCompiled, "", "lexicon of 00000000\n", "lexicon of 0000000")
}
