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
	data, err := os.ReadFile("../../testdata/never.txt")
	if err != nil {
		t.Fatal(err)
	}
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		sentence, titled := strings.CutPrefix(line, "title: ")
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
}
