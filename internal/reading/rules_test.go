package reading

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
)

// TestRuleExamples reads the examples that stand beside the rules: what a "yes"
// line promises is found, and a "no" line makes no edge of the rule's relation or property.
func TestRuleExamples(t *testing.T) {
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	book, err := rule.Default(l)
	if err != nil {
		t.Fatal(err)
	}
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, rl := range book.Rules {
		for _, ex := range rl.Examples {
			t.Run(fmt.Sprintf("%s:%d", rl.File, ex.Line), func(t *testing.T) {
				reading := r.Read(model.Article{Text: ex.Text, Published: "2024-06-01"})
				var got []string
				for _, e := range reading.Entities {
					if value := e.Details[rl.Property]; value != "" {
						got = append(got, e.Name+" | "+value)
						if ex.Want == nil {
							t.Errorf("%s\ntells %s: %s", ex.Text, rl.Property, value)
						}
					}
				}
				for _, rec := range reading.Records() {
					if rec.Relation != rl.Relation {
						continue
					}
					line := rec.Subject.Name + " | " + rec.Object.Name
					if rl.Relation.Symmetric() {
						ends := []string{rec.Subject.Name, rec.Object.Name}
						slices.Sort(ends)
						line = strings.Join(ends, " | ")
					}
					if rec.Polarity != model.Asserted {
						line += " | " + string(rec.Polarity)
					} else if ex.Want == nil {
						t.Errorf("%s\nmakes the edge %s", ex.Text, line)
					}
					got = append(got, line)
				}
				for _, want := range ex.Want {
					if rl.Relation.Symmetric() {
						ends := strings.SplitN(want, " | ", 3)
						slices.Sort(ends[:2])
						want = strings.Join(ends, " | ")
					}
					if !slices.Contains(got, want) {
						t.Errorf("%s\nwant %s\ngot  %s", ex.Text, want, strings.Join(got, "; "))
					}
				}
			})
		}
	}
}
