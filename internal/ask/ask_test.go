package ask

import (
	"testing"

	"diplograph/internal/cypher"
	"diplograph/internal/lexicon"
)

func TestRank(t *testing.T) {
	queries, err := cypher.Queries()
	if err != nil {
		t.Fatal(err)
	}
	words, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	for question, want := range map[string]string{
		"which allies of sanctioned states attend?":               "graphquery run allies-of-sanctioned-attending",
		"Who are the allies of China?":                            "graphquery run allies --param state=China",
		"Who is wanted?":                                          "graphquery run wanted",
		"Who met whom?":                                           "graphquery run who-met-whom",
		"Who mediates between Russia and Ukraine?":                "graphquery run mediators",
		"Which wanted people attend?":                             "graphquery run wanted-attending",
		"Shortest path between Slovakia and North Korea":          "graphquery run shortest-path --param from=Slovakia --param to='North Korea'",
		"Which claims contradict each other?":                     "graphquery run contradictions",
		"What do Germany and France both belong to?":              "graphquery run common-memberships --param one=Germany --param other=France",
		"What do the texts deny?":                                 "graphquery run negated-claims",
		"Which facts were told between 2025-08-01 and 2025-08-31": "graphquery run what-changed --param from=2025-08-01 --param to=2025-08-31",
		"Who does not attend?":                                    "graphquery run who-stays-away",
		"Who didn't attend the parade?":                           "graphquery run who-stays-away",
		"Who is never sanctioned?":                                "",
		"Who represents Belarus?":                                 "graphquery run representatives --param of=Belarus",
		"How deep is the sea?":                                    "",
		"":                                                        "",
	} {
		got := ""
		if choices := Rank(question, Names(question, words), queries); len(choices) > 0 && choices[0].Score >= Enough {
			got = choices[0].Query.Call(choices[0].Params)
		}
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", question, got, want)
		}
	}
}
