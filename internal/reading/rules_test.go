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

// builtIn is the rules built into the program, and a reader that has them.
func builtIn(t *testing.T) (*rule.Book, *Reader) {
	t.Helper()
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	book, err := rule.Load(rule.Builtin(), l)
	if err != nil {
		t.Fatal(err)
	}
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return book, r
}

// TestRuleExamples reads the examples that stand beside the rules: what a "yes"
// line promises is found, and a "no" line makes no edge of the rule's relation or property.
func TestRuleExamples(t *testing.T) {
	book, r := builtIn(t)
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

// TestOperatorExamples reads the examples that stand beside the operators: what one
// says is claimed in its polarity, and in no other.
func TestOperatorExamples(t *testing.T) {
	book, r := builtIn(t)
	for _, ex := range book.Told {
		t.Run(fmt.Sprintf("operators.tsv:%d", ex.Line), func(t *testing.T) {
			want := strings.Split(ex.Want[0], " | ")
			if len(want) == 3 {
				want = append(want, string(model.Asserted))
			}
			var got []string
			found := false
			reading := r.Read(model.Article{Text: ex.Text, Published: "2024-06-01"})
			for _, rec := range reading.Records() {
				same := rec.Subject.Name == want[0] && rec.Object.Name == want[2] || rec.Relation.Symmetric() && rec.Subject.Name == want[2] && rec.Object.Name == want[0]
				if string(rec.Relation) == want[1] && same {
					got = append(got, string(rec.Polarity))
					found = found || string(rec.Polarity) == want[3]
				}
			}
			if !found || len(got) != 1 {
				t.Errorf("%s\nwant %s\ngot  %s", ex.Text, ex.Want[0], strings.Join(got, ", "))
			}
		})
	}
}
