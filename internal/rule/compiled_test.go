package rule

import (
	"bytes"
	"flag"
	"os"
	"reflect"
	"testing"

	"diplograph/internal/lexicon"
)

var update = flag.Bool("update", false, "write compiled.bin anew")

// TestCompiled holds what is compiled against the rules: it is of these, and makes the book that
// they make.
func TestCompiled(t *testing.T) {
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	want, err := compile(Builtin(), l, false)
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
		t.Error("compiled.bin is not of these rules, this lexicon and this code; go generate ./internal/lexicon ./internal/rule")
	}
	got, ok := fromCompiled(string(written))
	if !ok {
		t.Fatal("what was compiled just now is taken for that of other sources")
	}
	if !reflect.DeepEqual(got, want) {
		t.Error("what is compiled makes another book than the rules")
	}
}

// TestCompiledOfOthers changes the sources: what is compiled is not taken.
func TestCompiledOfOthers(t *testing.T) {
	for _, written := range []string{"", "rules of 00000000 with the words of 00000000\n", "rules of"} {
		if _, ok := fromCompiled(written); ok {
			t.Errorf("%q is taken for the book of the rules", written)
		}
	}
}

// BenchmarkCompiled measures what every start pays.
func BenchmarkCompiled(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := fromCompiled(compiled); !ok {
			b.Fatal("compiled.bin is of other sources; go generate ./internal/lexicon ./internal/rule")
		}
	}
}
