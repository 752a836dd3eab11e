package lexicon

import (
	"io/fs"
	"testing"
)

// BenchmarkLoad measures what every start of the program pays.
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
