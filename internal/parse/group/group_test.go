package group_test

import (
	"os"
	"strings"
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/chunk"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/parse/group"
	"diplograph/internal/parse/tag"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// written writes what is joined in a sentence as testdata/links.txt does.
func written(l *lexicon.Lexicon, s *syntax.Sentence) (out []string) {
	name := func(np int32) string { return s.Text(s.NPs[np].First, s.NPs[np].Last) }
	for np := range s.NPs {
		n := &s.NPs[np]
		if n.Up >= 0 && n.Lead == int32(np) {
			out = append(out, name(n.Up)+" < "+l.Word(n.Prep).Text+" "+name(int32(np)))
		}
		if n.Appos >= 0 {
			out = append(out, name(int32(np))+" = "+name(n.Appos))
		}
		if n.Lead == int32(np) && n.Next >= 0 {
			var list []string
			for _, m := range s.Members(int32(np), nil) {
				if s.NPs[m].Neg {
					list = append(list, "not "+name(m))
				} else {
					list = append(list, name(m))
				}
			}
			out = append(out, strings.Join(list, " + "))
		}
	}
	return out
}

// TestLinks reads the sentences of testdata/links.txt: their noun phrases are joined as is written below each, and not otherwise.
func TestLinks(t *testing.T) {
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("testdata/links.txt")
	if err != nil {
		t.Fatal(err)
	}
	g := grammar.New(l)
	tags, chunks, groups := tag.New(g), chunk.New(g), group.New(g)
	for _, block := range strings.Split(string(data), "\n\n") {
		var lines []string
		for line := range strings.Lines(block) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				lines = append(lines, line)
			}
		}
		if len(lines) == 0 {
			continue
		}
		d := text.Split(lines[0])
		words := l.Number(d)
		names := tag.NameWords(d, words, l)
		var got []string
		for i := range d.Sentences {
			x := &d.Sentences[i]
			s := &syntax.Sentence{Doc: d, Words: words, Index: i, First: x.First, Last: x.Last, Heading: x.Heading, Label: -1, Dateline: -1, Row: -1, Lists: -1, Under: -1, ListEnd: i}
			tags.Tag(s, names)
			chunks.Phrases(s)
			groups.Links(s)
			got = append(got, written(l, s)...)
		}
		if g, want := strings.Join(got, "\n"), strings.Join(lines[1:], "\n"); g != want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", lines[0], g, want)
		}
	}
}
