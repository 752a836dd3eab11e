package mention

import (
	"math"
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse"
	"diplograph/internal/text"
)

func TestCluesFile(t *testing.T) {
	all, err := Clues()
	if err != nil {
		t.Fatal(err)
	}
	seen := make(map[string]bool)
	for _, c := range all {
		if seen[c.Name] {
			t.Errorf("clues.tsv: %q twice", c.Name)
		}
		seen[c.Name] = true
		if math.Abs(c.Weight) > 6 {
			t.Errorf("clues.tsv: %s weighs %.2f, more than any clue can be worth", c.Name, c.Weight)
		}
	}
	for clue, name := range map[clue]string{clueAttributed: "attributed", clueTopic: "topic", clueTerm: "term", clueName: "name", clueTaken: "taken", clueNone: "none", clueNoneSpokesperson: "none-spokesperson"} {
		if all[clue].Name != name {
			t.Errorf("clues.tsv: %q stands where clue.go has %s", all[clue].Name, name)
		}
	}
}

// The chances of a choice are a distribution, and the owner named by most is chosen.
func TestOwnersAreWeighed(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, person, owner string }{
		{"Serbia recalled its envoy from Hungary. The decision cannot be changed, Prime Minister Jovan Petrović said in Belgrade.", "Jovan Petrović", "SRB"},
		{"Two Thai fishermen were held in Vietnam. Deputy Minister Nguyen Van Quang promised to release them.", "Nguyen Van Quang", "VNM"},
		{"Speaker Cupido Brumm opened the garden show. It rained.", "Cupido Brumm", ""},
	} {
		doc := text.Split(c.text)
		d := NewResolver(lex).Resolve(doc, parse.New(lex).Parse(doc), "")
		owner := ""
		for _, o := range d.Offices {
			if d.Entities[o.Person].Name == c.person && o.Owner >= 0 {
				owner = d.Entities[o.Owner].ID
			}
		}
		if owner != c.owner {
			t.Errorf("%s: %s is an officer of %q; want %q", c.text, c.person, owner, c.owner)
		}
		if len(d.Choices) == 0 {
			t.Errorf("%s: no choice kept", c.text)
		}
		for _, choice := range d.Choices {
			sum := 0.0
			for _, o := range choice.Options {
				sum += o.Chance
			}
			if math.Abs(sum-1) > 1e-9 {
				t.Errorf("%s: chances sum to %v", c.text, sum)
			}
			if best := choice.Best(); len(best[0].Reasons()) == 0 {
				t.Errorf("%s: the likeliest option has no reasons", c.text)
			}
		}
	}
}
