package group_test

import (
	"strings"
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/chunk"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/parse/group"
	"diplograph/internal/parse/parsetest"
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
	g := grammar.New(l)
	tags, chunks, groups := tag.New(g), chunk.New(g), group.New(g)
	parsetest.Check(t, "testdata/links.txt", func(d *text.Document) (got []string) {
		words := l.Number(d)
		names := tag.NameWords(d, words, l)
		for i := range d.Sentences {
			unread := syntax.Unread(d, words, i)
			s := &unread
			tags.Tag(s, names)
			chunks.Phrases(s)
			groups.Links(s)
			got = append(got, written(l, s)...)
		}
		return got
	})
}
