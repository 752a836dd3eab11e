package lexicon

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"reflect"
	"testing"
)

var update = flag.Bool("update", false, "write compiled.bin anew")

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
	if *update {
		if err := os.WriteFile("compiled.bin", written, 0o644); err != nil {
			t.Fatal(err)
		}
	} else if !bytes.Equal(written, []byte(compiled)) {
		t.Error("compiled.bin is not of these dictionaries and this code; go generate ./internal/lexicon")
	}
	got, ok := fromCompiled(string(written))
	if !ok {
		t.Fatal("what was compiled just now is taken for that of other sources")
	}
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
	for _, written := range []string{"", "lexicon of 00000000\n", "lexicon of 0000000"} {
		if _, ok := fromCompiled(written); ok {
			t.Errorf("%q is taken for the lexicon of the dictionaries", written)
		}
	}
}
