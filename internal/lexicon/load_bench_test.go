package lexicon

import (
	"io/fs"
	"testing"
)

// BenchmarkLoad measures what a start pays where the dictionaries were edited and
// not compiled.
func BenchmarkLoad(b *testing.B) {
	data, err := fs.Sub(files, "data")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Load(data); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCompiled measures what every other start pays.
func BenchmarkCompiled(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := fromCompiled(compiled); !ok {
			b.Fatal("compiled.bin is of other sources; go generate ./internal/lexicon")
		}
	}
}
