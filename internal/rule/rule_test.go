package rule

import (
	"strings"
	"testing"
	"testing/fstest"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
)

func load(t *testing.T, rules, operators string) (*Book, error) {
	t.Helper()
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	return Load(fstest.MapFS{"a.rules": {Data: []byte(rules)}, "operators.tsv": {Data: []byte(operators)}}, l)
}

// TestLoad reads a rule that has most keys.
func TestLoad(t *testing.T) {
	b, err := load(t, `
set talk: talks, dialogue
relation VISITED
rule go
  verb travel, set foot
  needs obj|for: @talk or to: Place
  from subj|is + with: Person
  to to|obj's|for.of: State Place by name
  voice active
  status planned
  confidence 0.7
  yes A went to B. => A | B; C | B | negated
  no A went.
property onShow
rule show
  noun display
  from at: Event
  text of
  yes There was a display of jets; ships at the parade. => parade | jets; ships
`, "verb\tnegated\trefuse, call off\n")
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Rules) != 2 {
		t.Fatalf("%d rules, want 2", len(b.Rules))
	}
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	visit, show := b.Rules[0], b.Rules[1]
	if visit.Name != "VISITED.go" || visit.Line != 4 || visit.Confidence != 0.7 || visit.Passive != -1 || visit.Status != model.Planned || !visit.To.Named || len(visit.To.Roles) != 3 || !visit.To.Roles[1].Owner || visit.To.Roles[2].Of == nil || visit.From.Roles[1].Also || !visit.From.Roles[2].Also {
		t.Errorf("read as %+v", visit)
	}
	for word, in := range map[string]bool{"talks": true, "dialogue": true, "talk": false} {
		if words := &visit.Needs[0].Words; words.Has(l.Lookup(word)) != in {
			t.Errorf("needs %q: %v, want %v", word, !in, in)
		}
	}
	if or := visit.Needs[0].Or; or == nil || or.Source != "to: Place" || len(or.Types) != 1 || or.Or != nil {
		t.Errorf("the other need is %+v", or)
	}
	if got := visit.Examples[0].Want; len(got) != 2 || got[1] != "C | B | negated" {
		t.Errorf("example %q", got)
	}
	if got := show.Examples[0].Want; show.Property != "onShow" || len(got) != 1 || got[0] != "parade | jets; ships" {
		t.Errorf("read as %+v, example %q", show, got)
	}
	if o := b.Operators(l.Lookup("call")); len(o) != 1 || o[0].Polarity != model.Negated || len(o[0].After) != 1 {
		t.Errorf("operators of call: %+v", o)
	}
}

// TestErrors writes rules wrong. The error names the line, and what is wanted.
func TestErrors(t *testing.T) {
	const rest = "\n  from subj: Person\n  to obj: State\n  yes A went to B. => A | B\n"
	for _, test := range []struct{ rules, want string }{
		{"relation LOVES\n", `a.rules:1: no relation "LOVES"`},
		{"rule go\n", "a.rules:1: a rule needs a relation or a property before it"},
		{"relation VISITED\nverb go\n", `a.rules:2: "verb" belongs to a rule`},
		{"relation VISITED\nrule go\n  verb go" + rest + "rule go\n", `a.rules:7: rule "go" is also at a.rules:2`},
		{"relation VISITED\nrule go\n  noun vrzl trip" + rest, `a.rules:3: no dictionary has the word "vrzl"`},
		{"relation VISITED\nrule go\n  verb vrzl" + rest, `a.rules:3: no dictionary has the word "vrzl"; add it to field.tsv`},
		{"relation VISITED\nrule go\n  verb beside" + rest, `a.rules:3: no dictionary has "beside" for a verb's bare form`},
		{"relation VISITED\nrule go\n  noun beside" + rest, `a.rules:3: no dictionary has "beside" for a noun`},
		{"relation VISITED\nrule go\n  verb go\n  needs obj: vrzl\n", `a.rules:4: no dictionary has the word "vrzl"`},
		{"light vrzl\n", `a.rules:1: no dictionary has the word "vrzl"`},
		{"relation VISITED\nrule go\n  verb go\n  from subj: Horse\n", `a.rules:4: no type "Horse"`},
		{"relation VISITED\nrule go\n  verb go\n  from blah: State\n", `a.rules:4: "blah" is neither`},
		{"relation VISITED\nrule go\n  verb go\n  from subj\n", "a.rules:4: an argument is written"},
		{"relation VISITED\nrule go\n  verb go\n  needs obj: @trip\n", `a.rules:4: no set "trip"`},
		{"relation VISITED\nrule go\n  verb go\n  polarity asserted\n", `a.rules:4: polarity "asserted" is neither`},
		{"relation VISITED\nrule go\n  verb go\n  status soon\n", `a.rules:4: status "soon" is not`},
		{"relation VISITED\nrule go\n  verb go\n  voice middle\n", `a.rules:4: voice "middle" is neither`},
		{"relation VISITED\nrule go\n  verb go\n  confidence 2\n", `a.rules:4: confidence "2" is not between`},
		{"relation VISITED\nrule go\n  verb go\n  yes A went to B.\n", "a.rules:4: an example is written"},
		{"relation VISITED\nrule go\n  verb go\n  colour red\n", `a.rules:4: unknown key "colour"`},
		{"relation VISITED\nrule go\n  verb go\n  from subj: Person\n", "a.rules:2: rule VISITED.go needs from and to"},
		{"relation VISITED\nrule go\n  verb go\n  from subj: Person\n  to obj: State\n", "a.rules:2: rule VISITED.go has no example of what it finds"},
		{"relation VISITED\nrule go\n  verb go\n  from subj: Person\n  to obj: State\n  no A went.\n", "a.rules:2: rule VISITED.go has no example of what it finds"},
		{"relation VISITED\nrule go" + rest, "a.rules:2: rule VISITED.go has no verb, noun or adj to start from"},
		{"relation VISITED\nrule go\n  verb go\n  from subj: Person" + rest, `a.rules:5: "from" appears twice in the rule`},
		{"relation VISITED\nrule go\n  verb go\n  voice\n", `a.rules:4: "voice" says nothing`},
		{"relation VISITED\nrule go\n  verb go\n  plural yes\n", `a.rules:4: "plural" stands alone, without "yes"`},
		{"relation VISITED\nrule go\n  verb go\n  confidence 0.7x\n", `a.rules:4: confidence "0.7x" is not between`},
		{"relation VISITED\nrule go\n  verb go\n  yes A went. => A\n", "a.rules:4: an example is written"},
		{"relation VISITED\nrule go\n  verb go, travel" + rest + "rule travel\n  status past\n  verb travel" + rest, `a.rules:7: rule VISITED.travel asks the same of "travel" as the rule at a.rules:2`},
		{"relation VISITED\nrule go\n  verb go" + strings.Repeat(", go", 20_000) + "\n", "a.rules:2: rule VISITED.go needs from and to, or pair"},
		{"relation MET_WITH\nrule see\n  verb see\n  pair subj: Person\n  from subj: Person\n", "a.rules:2: rule MET_WITH.see has pair"},
		{"property onShow\nrule show\n  verb show\n  from subj: Event\n  yes A showed B. => A | B\n", "a.rules:2: rule onShow.show needs from, and text or count"},
		{"relation VISITED\nrule go\n  verb go\n  text obj" + rest, "a.rules:2: rule VISITED.go tells no property"},
		{"set talk\n", "a.rules:1: a set is written"},
		{"outcome lead\n", "a.rules:1: an outcome is written"},
		{"outcome house: lead\n", "a.rules:1: an outcome is written"},
		{"set talk: talks\nset talk: dialogue\n", `a.rules:2: set "talk" appears twice`},
	} {
		if _, err := load(t, test.rules, ""); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%.300q\ngives  %v\nwant   %s", test.rules, err, test.want)
		}
	}
	for _, test := range []struct{ operators, want string }{
		{"verb\tnegated\n", "operators.tsv:1: want a class"},
		{"# classes\nadverb\tnegated\thardly\n", "operators.tsv:2: want a class"},
		{"verb\tundone\trefuse\n", `operators.tsv:1: unknown effect "undone"`},
		{"verb\tnegated\trefuse\nverb\tplanned\trefuse\n", `operators.tsv:2: "refuse" appears twice`},
		{"verb\tnegated\tvrzl\n", `operators.tsv:1: no dictionary has the word "vrzl"`},
		{"verb\tnegated\trefuse\tfrom, house\n", `operators.tsv:1: "house" is no preposition`},
	} {
		if _, err := load(t, "", test.operators); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q\ngives  %v\nwant   %s", test.operators, err, test.want)
		}
	}
}
