package reading

import (
	"os"
	"strings"
	"testing"

	"diplograph/internal/model"
)

// TestNever reads sentences that assert nothing: none of them may make an edge,
// but for where an event is held and, behind "title:", whose office somebody has.
func TestNever(t *testing.T) {
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range rows(t, "never.txt") {
		sentence, titled := strings.CutPrefix(line, "title: ")
		never(t, r, sentence, titled)
	}
}

// rows are the lines of a file of testdata that are no comments.
func rows(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile("../../testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

// never fails where a sentence makes an edge that it may not make.
func never(t *testing.T, r *Reader, sentence string, titled bool) {
	t.Helper()
	reading := r.Read(model.Article{Text: sentence})
	for _, c := range reading.Records() {
		switch {
		case c.Polarity != model.Asserted, c.Relation == model.HeldIn, c.Relation == model.LocatedIn:
		case titled && c.Relation == model.Represents:
		default:
			t.Errorf("%s\nmakes the edge %s %s %s by %s", sentence, c.Subject.Name, c.Relation, c.Object.Name, c.Rule)
		}
	}
}

// TestNeverFrames puts every phrase of testdata/never-frames.tsv into every frame
// that asserts nothing of it.
func TestNeverFrames(t *testing.T) {
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	var phrases [][]string // what stands for what in a frame
	var frames []string
	for _, line := range rows(t, "never-frames.tsv") {
		kind, rest, _ := strings.Cut(line, "\t")
		switch cells := strings.Split(rest, "\t"); kind {
		case "noun":
			phrases = append(phrases, []string{"{noun}", rest})
		case "clause":
			if len(cells) != 7 {
				t.Fatalf("%q has %d columns, want 7", line, len(cells))
			}
			phrases = append(phrases, []string{"{S}", cells[0], "{third}", cells[1], "{past}", cells[2], "{base}", cells[3], "{part}", cells[4], "{ger}", cells[5], "{R}", cells[6]})
		case "frame":
			frames = append(frames, rest)
		default:
			t.Fatalf("%q is no noun, clause or frame", line)
		}
	}
	n := 0
	for _, frame := range frames {
		for _, phrase := range phrases {
			sentence := strings.NewReplacer(phrase...).Replace(frame)
			if strings.Contains(sentence, "{") {
				continue // a frame of the other kind
			}
			n++
			never(t, r, strings.ToUpper(sentence[:1])+sentence[1:], true)
		}
	}
	if n < 3000 {
		t.Errorf("%d sentences only", n)
	}
}
