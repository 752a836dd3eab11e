// Package packedtest holds what packages start from, compiled, against the sources it was made of.
package packedtest

import (
	"bytes"
	"flag"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write compiled.bin anew")

// Read reads what was compiled just now, and fails where that is taken for what others are made of, or is not what compiled.bin
// of the package has; with -update it writes that file.
func Read[T any](t *testing.T, embedded string, written []byte, read func(string) (T, bool)) T {
	t.Helper()
	if *update {
		if err := os.WriteFile("compiled.bin", written, 0o644); err != nil {
			t.Fatal(err)
		}
	} else if !bytes.Equal(written, []byte(embedded)) {
		t.Error("compiled.bin is not of these sources and this code; go generate ./internal/lexicon ./internal/rule")
	}
	got, ok := read(string(written))
	if !ok {
		t.Fatal("what was compiled just now is taken for that of other sources")
	}
	return got
}

// Refuse fails where something compiled from other sources is read.
func Refuse[T any](t *testing.T, read func(string) (T, bool), others ...string) {
	t.Helper()
	for _, written := range others {
		if _, ok := read(written); ok {
			t.Errorf("%q is taken for what the sources make", written)
		}
	}
}
