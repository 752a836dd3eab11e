package tag_test

import (
	"os"
	"strings"
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/parse/tag"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

var tags = map[string]syntax.Tag{
	"noun": syntax.Noun, "name": syntax.Name, "adj": syntax.Adj, "adv": syntax.Adv, "num": syntax.Num, "det": syntax.Det, "poss": syntax.Poss,
	"pron": syntax.Pron, "prep": syntax.Prep, "to": syntax.To, "conj": syntax.Conj, "sub": syntax.Sub, "rel": syntax.Rel, "modal": syntax.Modal,
	"be": syntax.Be, "have": syntax.Have, "do": syntax.Do, "neg": syntax.Neg, "base": syntax.VBase, "third": syntax.VThird, "past": syntax.VPast,
	"part": syntax.VPart, "ger": syntax.VGer,
}

func nameOf(t syntax.Tag) string {
	for name, u := range tags {
		if t == u {
			return name
		}
	}
	return "mark"
}

// TestTags reads the sentences of testdata/tags.txt: each word with a tag behind a stroke,
// "talks/noun", has it.
func TestTags(t *testing.T) {
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile("testdata/tags.txt")
	if err != nil {
		t.Fatal(err)
	}
	pass := tag.New(grammar.New(l))
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		var plain strings.Builder
		want := make(map[int32]string) // by the byte where the word begins
		for i, word := range strings.Fields(line) {
			if i > 0 {
				plain.WriteByte(' ')
			}
			form, rest, ok := strings.Cut(word, "/")
			if name := strings.TrimRight(rest, `,.";:?`); ok {
				if _, known := tags[name]; !known {
					t.Fatalf("%s: there is no tag %q", line, name)
				}
				want[int32(plain.Len())] = name
				form += rest[len(name):]
			}
			plain.WriteString(form)
		}
		if len(want) == 0 {
			t.Errorf("%s: asks for no tag", line)
		}
		d := text.Split(plain.String())
		words := l.Number(d)
		names := tag.NameWords(d, words, l)
		for i := range d.Sentences {
			unread := syntax.Unread(d, words, i)
			s := &unread
			pass.Tag(s, names)
			for k := s.First; k < s.Last; k++ {
				if w, ok := want[d.Tokens[k].Start]; ok {
					if got := nameOf(s.Tag(k)); got != w {
						t.Errorf("%s: %q is %s, want %s", plain.String(), d.Of(int(k)), got, w)
					}
					delete(want, d.Tokens[k].Start)
				}
			}
		}
		for at, w := range want {
			t.Errorf("%s: no word begins at byte %d, want %s", plain.String(), at, w)
		}
	}
}
