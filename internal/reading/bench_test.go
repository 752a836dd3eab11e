package reading

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"diplograph/internal/model"
)

// corpus is the project's own articles, one after another.
func corpus(t testing.TB) string {
	t.Helper()
	files, err := filepath.Glob("../../testdata/corpus/dev/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	var b strings.Builder
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(text)
		b.WriteString("\n\n")
	}
	return b.String()
}

// sized repeats a text up to n bytes, cut at a line.
func sized(text string, n int) string {
	s := strings.Repeat(text, n/len(text)+1)[:n]
	return s[:strings.LastIndexByte(s, '\n')+1]
}

// BenchmarkRead reads articles of 1 KB to 10 MB: MB/s must not fall with size.
func BenchmarkRead(b *testing.B) {
	text := corpus(b)
	for _, n := range []int{1_000, 10_000, 100_000, 1_000_000, 10_000_000} {
		b.Run(fmt.Sprintf("%dKB", n/1000), func(b *testing.B) { benchRead(b, sized(text, n)) })
	}
}

// BenchmarkText reads the file named by SPEED_TEXT, for scripts/speed/run.
func BenchmarkText(b *testing.B) {
	path := os.Getenv("SPEED_TEXT")
	if path == "" {
		b.Skip("SPEED_TEXT names no file")
	}
	text, err := os.ReadFile(path)
	if err != nil {
		b.Fatal(err)
	}
	benchRead(b, string(text))
}

// BenchmarkHostile reads what no newspaper prints, at two sizes each: MB/s must
// not fall with size here either.
func BenchmarkHostile(b *testing.B) {
	prose := strings.NewReplacer(".", "", "\n", " ").Replace(corpus(b))
	names := func(n int) string {
		var s strings.Builder
		for i := 0; i < n; i++ {
			fmt.Fprintf(&s, "President Name%d Surname%d of France and ", i, i)
		}
		return s.String() + "Angela Merkel met in Paris."
	}
	for _, h := range []struct {
		name string
		text func(int) string
	}{
		{"one-sentence", func(n int) string { return strings.Repeat(prose, n/len(prose)+1)[:n] }},
		{"names", func(n int) string { return names(n / 45) }},
		{"brackets", func(n int) string { return strings.Repeat("(", n/2) + "France" + strings.Repeat(")", n/2) }},
		{"links", func(n int) string { return strings.Repeat("[a](http", n/8) }},
		{"commas", func(n int) string { return strings.Repeat("France, ", n/8) }},
		{"clauses", func(n int) string { return strings.Repeat("Russia said that ", n/17) }},
		{"delegations", func(n int) string {
			return strings.Repeat("Chadian Foreign Minister Ama Owusu visited Oslo. The delegation included Kofi Boateng. ", n/86)
		}},
		{"namesakes", func(n int) string {
			var s strings.Builder
			for i := 0; s.Len() < n; i++ {
				fmt.Fprintf(&s, "Ana Rio%c%cs%d met Luis Vera%d in Lima. ", 'a'+i%26, 'a'+i/26%26, i, i%97)
			}
			return s.String()
		}},
		{"one-word", func(n int) string { return strings.Repeat("a", n) }},
	} {
		for _, n := range []int{100_000, 10_000_000} {
			b.Run(fmt.Sprintf("%s/%dKB", h.name, n/1000), func(b *testing.B) { benchRead(b, h.text(n)) })
		}
	}
}

func benchRead(b *testing.B, text string) {
	r, err := New()
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Read(model.Article{Text: text, Published: "2024-03-12"})
	}
}
