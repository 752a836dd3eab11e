package reading

import (
	"bufio"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// framed is how many sentences are tried in each frame.
const framed = 300

// TestFrames puts sentences with gold into longer ones, as testdata/frames.txt says:
// what a sentence claims must not depend on what stands beside it. testdata/frames.txt
// of this package has how much is found in each frame, beside the same sentences alone.
func TestFrames(t *testing.T) {
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	simple := simpleSentences(t, r)
	var out strings.Builder
	row := func(what string, alone, here *score) {
		fmt.Fprintf(&out, "%-87s %6d %11d %6d %11d %6d\n", what, here.right+here.missed, alone.right, here.right, alone.wrong, here.wrong)
	}
	fmt.Fprintf(&out, "%-87s %6s %11s %6s %11s %6s\n", "", "gold", "right alone", "here", "wrong alone", "here")
	allAlone, allHere := newScore(), newScore()
	for _, frame := range frames(t) {
		alone, here := newScore(), newScore()
		for i := range simple {
			f, ok := frame.around(&simple[i], &simple[(i+1)%len(simple)])
			if !ok {
				continue
			}
			alone.add(&f.apart, r.Read(model.Article{Text: f.apart.Text}))
			here.add(&f.together, r.Read(model.Article{Text: f.together.Text}))
		}
		row(string(frame), alone, here)
		allAlone.merge(alone)
		allHere.merge(here)
	}
	row("all", allAlone, allHere)
	const path = "testdata/frames.txt"
	if *update {
		if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if out.String() != string(want) {
		t.Errorf("%s is not what the reading gives now: read the change, then go test ./internal/reading -run TestFrames -update\n%s", path, out.String())
	}
}

// A simple is a block of one sentence, and where its verb begins, 0 where its
// subject does not stand right before that.
type simple struct {
	gold
	verb int
}

// simpleSentences draws blocks of one plain sentence with asserted claims.
func simpleSentences(t *testing.T, r *Reader) []simple {
	t.Helper()
	files, err := filepath.Glob("../../testdata/sentences/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no sentences", err)
	}
	var out []simple
	for _, f := range files {
		for _, g := range readBlocks(t, f) {
			claims := slices.ContainsFunc(g.Triples, func(x triple) bool { return x.Polarity == model.Asserted && !x.Optional })
			if !claims || g.Published != "" || len(g.Text) > 200 || strings.ContainsAny(g.Text, "\n\"“:;—") || !strings.HasSuffix(g.Text, ".") {
				continue
			}
			d := r.resolve(model.Article{Text: g.Text})
			if len(d.Sentences) == 1 {
				out = append(out, simple{gold: g, verb: verbOf(d.Sentences[0])})
			}
		}
	}
	// By a hash, so that a new block changes no more than one of those drawn.
	slices.SortFunc(out, func(a, b simple) int { return cmp.Compare(model.ArticleID(a.Text), model.ArticleID(b.Text)) })
	return out[:framed]
}

// verbOf is the byte where the verb of a sentence begins whose subject is all before it.
func verbOf(s *syntax.Sentence) int {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Kind != syntax.Main || c.Subj < 0 || s.NPs[c.Subj].First != s.First {
			continue
		}
		v := s.Verbs[c.Verb].First
		for _, it := range s.Items {
			if it.Last < v && it.Kind != syntax.INP && it.Kind != syntax.IPrep && it.Kind != syntax.IConj {
				return 0
			}
		}
		return int(s.Doc.Tokens[v].Start)
	}
	return 0
}

// A frame is a line of testdata/frames.txt.
type frame string

func frames(t *testing.T) []frame {
	t.Helper()
	f, err := os.Open("../../testdata/frames.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []frame
	for s := bufio.NewScanner(f); s.Scan(); {
		if line := s.Text(); line != "" && !strings.HasPrefix(line, "#") {
			out = append(out, frame(line))
		}
	}
	return out
}

// fitted is one sentence, or two, in a frame and without it.
type fitted struct{ apart, together gold }

func (f frame) around(a, b *simple) (fitted, bool) {
	whole := strings.TrimSuffix(a.Text, ".")
	other := strings.TrimSuffix(b.Text, ".")
	two := strings.Contains(string(f), "{T}") || strings.Contains(string(f), "{t}")
	cut := strings.Contains(string(f), "{SUBJECT}")
	if cut && a.verb == 0 {
		return fitted{}, false
	}
	text := strings.NewReplacer(
		"{S}", whole, "{s}", inner(whole), "{T}", other, "{t}", inner(other),
		"{SUBJECT}", strings.TrimSpace(whole[:a.verb]), "{PREDICATE}", whole[a.verb:],
	).Replace(string(f))
	out := fitted{apart: a.gold}
	if two {
		out.apart.Text += "\n\n" + b.Text
		out.apart.Triples = slices.Concat(a.Triples, b.Triples)
		out.apart.only = make(map[model.Relation]bool)
		for _, only := range []map[model.Relation]bool{a.only, b.only} {
			for r, is := range only {
				out.apart.only[r] = out.apart.only[r] || is
			}
		}
	}
	out.together = out.apart
	out.together.Text = text
	return out, true
}

// inner is a sentence as it stands within another: "The king left" is "the king left".
func inner(s string) string {
	word, _, _ := strings.Cut(s, " ")
	switch strings.ToLower(word) {
	case "the", "a", "an", "in", "on", "at", "after", "before", "during", "when", "while", "he", "she", "it", "they",
		"his", "her", "its", "their", "this", "these", "both", "two", "three", "several", "many", "some", "all", "as", "with", "for", "under", "by", "to", "following":
		first, size := utf8.DecodeRuneInString(s)
		return strings.ToLower(string(first)) + s[size:]
	}
	return s
}
