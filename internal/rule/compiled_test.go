package rule

import (
	"reflect"
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/packed/packedtest"
)

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
	got := packedtest.Read(t, compiled, written, fromCompiled)
	if !reflect.DeepEqual(got, want) {
		t.Error("what is compiled makes another book than the rules")
	}
}

// TestCompiledOfOthers changes the sources: what is compiled is not taken.
func TestCompiledOfOthers(t *testing.T) {
	packedtest.Refuse(t, fromCompiled, "", "rules of 00000000 with the words of 00000000\n", "rules of")
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
