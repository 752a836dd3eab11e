package argument_test

import (
	"slices"
	"strings"
	"testing"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/parse"
	"diplograph/internal/rule"
	"diplograph/internal/text"
)

// TestFill asks who fills the roles of the verb "condemn" in the first sentence that has it.
func TestFill(t *testing.T) {
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	book, err := rule.Default()
	if err != nil {
		t.Fatal(err)
	}
	res := mention.NewResolver(l)
	args := argument.NewFinder(l, book, res, scope.NewReader(l, book))
	for article, want := range map[string]string{
		"Peru condemned Chile.":                                "Peru | Chile",
		"Chile was condemned by Peru and Cuba.":                "Peru, Cuba | Chile",
		"Peru, which condemned Chile, left.":                   "Peru | Chile",
		"Peru decided to condemn Chile.":                       "Peru | Chile",
		"Peru, along with Cuba, condemned Chile.":              "Peru, Cuba | Chile",
		"Four states including Peru condemned Chile and Cuba.": "Peru | Chile, Cuba",
		"Peru, but not Cuba, condemned Chile.":                 "Peru, not Cuba | Chile",
		"Peru left the bloc. It condemned Chile.":              "Peru | Chile",
	} {
		d := text.Split(article)
		doc := res.Resolve(d, parse.New(l).Parse(d), "2024-05-14")
		var got []string
		for _, s := range doc.Sentences {
			for c := range s.Clauses {
				if l.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Text != "condemn" {
					continue
				}
				p := &scope.Predicate{Doc: doc, Sent: s, Clause: int32(c), NP: -1, Part: -1}
				for _, role := range []string{"subj", "obj"} {
					var names []string
					for _, g := range args.Fill(p, rule.Role{Name: role}, nil) {
						name := doc.Entities[g.Entity].Name
						if g.Neg || g.Flip {
							name = "not " + name
						}
						if !slices.Contains(names, name) {
							names = append(names, name)
						}
					}
					got = append(got, strings.Join(names, ", "))
				}
			}
		}
		if strings.Join(got, " | ") != want {
			t.Errorf("%s\nhas %q, want %q", article, strings.Join(got, " | "), want)
		}
	}
}
