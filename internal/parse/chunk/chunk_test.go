package chunk_test

import (
	"strings"
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse/chunk"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/parse/parsetest"
	"diplograph/internal/parse/tag"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// kinds are the parts of a noun phrase as testdata/phrases.txt writes them; other parts have no mark.
var kinds = map[syntax.PartKind]string{
	syntax.PName: "name", syntax.PEntity: "known", syntax.POffice: "office", syntax.PEvent: "event", syntax.PHonorific: "honorific", syntax.PDate: "date",
}

// written writes a sentence with its noun phrases in brackets, their parts marked, and its verb groups in angles.
func written(s *syntax.Sentence) string {
	var out []string
	for _, it := range s.Items {
		switch it.Kind {
		case syntax.INP:
			out = append(out, "["+phrase(s, &s.NPs[it.Ref])+"]")
		case syntax.IVerb:
			out = append(out, "<"+s.Text(it.First, it.Last)+">")
		default:
			out = append(out, s.Text(it.First, it.Last))
		}
	}
	return strings.Join(out, " ")
}

func phrase(s *syntax.Sentence, n *syntax.NP) string {
	var out []string
	at := n.First
	if n.PossNP >= 0 {
		owner := &s.NPs[n.PossNP]
		out = append(out, "{"+phrase(s, owner)+"}")
		at = owner.Last
	}
	for i := n.PFirst; i < n.PLast; i++ {
		p := &s.Parts[i]
		if p.First > at {
			out = append(out, s.Text(at, p.First))
		}
		words := s.Text(p.First, p.Last)
		if k := kinds[p.Kind]; k != "" {
			words = strings.ReplaceAll(words, " ", "_") + "/" + k
		}
		out = append(out, words)
		at = p.Last
	}
	if at < n.Last {
		out = append(out, s.Text(at, n.Last))
	}
	return strings.Join(out, " ")
}

// TestPhrases cuts the sentences of testdata/phrases.txt into noun phrases and verb groups.
func TestPhrases(t *testing.T) {
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	g := grammar.New(l)
	tags, chunks := tag.New(g), chunk.New(g)
	parsetest.Check(t, "testdata/phrases.txt", func(d *text.Document) (got []string) {
		words := l.Number(d)
		names := tag.NameWords(d, words, l)
		for i := range d.Sentences {
			unread := syntax.Unread(d, words, i)
			s := &unread
			tags.Tag(s, names)
			chunks.Phrases(s)
			got = append(got, written(s))
		}
		return got
	})
}
