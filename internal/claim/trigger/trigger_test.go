package trigger_test

import (
	"slices"
	"strings"
	"testing"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/parse"
	"diplograph/internal/rule"
	"diplograph/internal/text"
)

// TestTriggers asks what the verbs and nouns of a sentence tell by themselves, before any other sentence is asked.
func TestTriggers(t *testing.T) {
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	book, err := rule.Default()
	if err != nil {
		t.Fatal(err)
	}
	res := mention.NewResolver(l)
	sc := scope.NewReader(l, book)
	f := trigger.NewFinder(l, book, res, sc, argument.NewFinder(l, book, res, sc))
	for sentence, want := range map[string]string{
		"Peru condemned Chile on Monday.":              "Peru CONDEMNED Chile 2024-05-13",
		"Peru did not condemn Chile.":                  "Peru CONDEMNED Chile negated",
		"Peru announced sanctions on Chile.":           "Chile SANCTIONED_BY Peru",
		"Peru signed a treaty with Chile in May 2021.": "Peru SIGNED_AGREEMENT_WITH Chile 2021-05",
		"Peru and Chile signed a treaty yesterday.":    "Peru SIGNED_AGREEMENT_WITH Chile 2024-05-13",
		"Peru followed suit.":                          "", // what another sentence tells is asked by package claim
	} {
		d := text.Split(sentence)
		doc := res.Resolve(d, parse.New(l).Parse(d), "2024-05-14")
		so := f.In(doc, nil)
		s := doc.Sentences[0]
		found := so.Verbs(s, false, nil)
		for np := range s.NPs {
			found = so.Nouns(s, int32(np), found)
		}
		var got []string
		for _, x := range found {
			line := doc.Entities[x.Subject].Name + " " + string(x.Relation) + " " + doc.Entities[x.Object].Name
			if x.Date != "" {
				line += " " + x.Date
			}
			if x.Polarity != model.Asserted {
				line += " " + string(x.Polarity)
			}
			if !slices.Contains(got, line) { // "signed" and "treaty" both tell it
				got = append(got, line)
			}
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s\ntells %q, want %q", sentence, strings.Join(got, "; "), want)
		}
	}
}
