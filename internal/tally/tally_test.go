package tally_test

import (
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse"
	"diplograph/internal/tally"
	"diplograph/internal/text"
)

func TestTally(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	article := text.Split("In 1957 the Peruvian president left Lima for Chile. Peru and its Congress agreed.")
	c := tally.New(lex, nil, article, parse.New(lex).Parse(article), "")
	if got := c.Times(lex.Index("PER")); got < 2 {
		t.Errorf("Peru is named %d times", got)
	}
	if got := c.MostNamed(); len(got) == 0 || got[0] != lex.Index("PER") {
		t.Errorf("the states named most are %v", got)
	}
	if got := c.YearTold(0); got != "1957" {
		t.Errorf("the first sentence tells of %q, want 1957", got)
	}
	if c.UnitedNations() || !c.Says("Congress") || c.Says("Bolivia") {
		t.Error("it says something else than it does")
	}
}
