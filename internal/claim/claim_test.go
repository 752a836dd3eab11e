package claim_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"diplograph/internal/claim"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/parse"
	"diplograph/internal/rule"
	"diplograph/internal/text"
)

// The rules of these tests: few, so that each claim is of one rule, and one for
// each thing a rule can ask.
const rules = `
set talk: talks, negotiations, exchange of views

light hold, impose, announce
quantity round, series

relation CONDEMNED
rule condemn
  verb condemn
  from subj: State Organization Official
  to obj|obj's: State Organization Person
  yes A condemned B. => A | B

relation SANCTIONED_BY
rule sanctions-on
  noun sanctions
  from on|against: State Organization Person
  to subj|poss|adj: State Organization
  confidence 0.8
  yes A imposed sanctions on B. => B | A

relation NEGOTIATES_WITH
rule held-talks
  verb hold
  needs obj: @talk
  unless with: State
  pair subj: State
  yes A and B held talks. => A | B

relation RECOGNIZES
rule recognize
  verb recognize
  voice active
  from subj: State by name
  to obj: State
  yes A recognized B. => A | B

relation AT_WAR_WITH
rule war-with
  noun war
  lasting
  from poss|subj: State
  to with: State
  yes A's war with B. => A | B

relation VISITED
rule visit
  verb visit
  abroad
  from subj: Person
  to obj: State
  yes A visited B. => A | B
`

const operators = "verb\tnegated\trefuse, lift\nverb\thypothetical\twant, urge\nverb\tplanned\tagree\nverb\treport\tsay\nverb\tnegated ended\tend\n" +
	"sub\thypothetical\tif\nprep\tnegated\twithout\nnoun\thypothetical\tpossible, unlikely\nadv\thypothetical\tnearly\nadv\tnegated\tfalsely\nsubj\tnegated\tfall through\n"

// find reads an article of Tuesday, 14 May 2024, by these rules. The offices
// that the grammar tells of are left out.
func find(t *testing.T, article string) (claims []string, found []trigger.Found, misses []trigger.Miss) {
	t.Helper()
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	book, err := rule.Load(fstest.MapFS{"a.rules": {Data: []byte(rules)}, "operators.tsv": {Data: []byte(operators)}}, l)
	if err != nil {
		t.Fatal(err)
	}
	resolver := mention.NewResolver(l)
	d := text.Split(article)
	doc := resolver.Resolve(d, parse.New(l).Parse(d), "2024-05-14")
	all, misses := claim.NewFinder(l, book, resolver).FindExplained(doc)
	for _, f := range all {
		if strings.HasPrefix(f.Rule, "title.") || strings.HasPrefix(f.Rule, "place.") {
			continue
		}
		ends := []string{doc.Entities[f.Subject].Name, doc.Entities[f.Object].Name}
		if f.Relation.Symmetric() {
			slices.Sort(ends)
		}
		line := ends[0] + " " + string(f.Relation) + " " + ends[1]
		if f.Polarity != model.Asserted {
			line += " " + string(f.Polarity)
		}
		claims, found = append(claims, line), append(found, f)
	}
	return claims, found, misses
}

// TestArguments asks who did what to whom, however the sentence is built.
func TestArguments(t *testing.T) {
	for article, want := range map[string]string{
		"Peru condemned Chile.":                                       "Peru CONDEMNED Chile",
		"Chile was condemned by Peru.":                                "Peru CONDEMNED Chile",
		"Chile, condemned by Peru, left.":                             "Peru CONDEMNED Chile",
		"Peru, which condemned Chile, left.":                          "Peru CONDEMNED Chile",
		"Peru and Cuba condemned Chile.":                              "Peru CONDEMNED Chile; Cuba CONDEMNED Chile",
		"Peru condemned Chile and Cuba.":                              "Peru CONDEMNED Chile; Peru CONDEMNED Cuba",
		"Peru condemned Chile's raid.":                                "Peru CONDEMNED Chile",
		"Lima condemned Santiago.":                                    "Peru CONDEMNED Chile",
		"Thousands of Peruvians condemned Chile.":                     "",
		"The singer Rita Ferrer condemned Chile.":                     "",
		"Peru imposed sanctions on Chile.":                            "Chile SANCTIONED_BY Peru",
		"Peru imposed a series of sanctions on Chile.":                "Chile SANCTIONED_BY Peru",
		"Peruvian sanctions on Chile remain.":                         "Chile SANCTIONED_BY Peru",
		"Peru's sanctions against Chile and Cuba remain.":             "Chile SANCTIONED_BY Peru; Cuba SANCTIONED_BY Peru",
		"Peru and Chile held talks.":                                  "Chile NEGOTIATES_WITH Peru",
		"Peru, Cuba and Chile held talks.":                            "Cuba NEGOTIATES_WITH Peru; Chile NEGOTIATES_WITH Peru; Chile NEGOTIATES_WITH Cuba",
		"Peru and Chile held elections.":                              "", // needs
		"Peru and Chile held an exchange of views.":                   "Chile NEGOTIATES_WITH Peru",
		"Peru and Chile held an exchange of prisoners.":               "",
		"Peru and Chile held talks with Cuba.":                        "", // unless
		"Peru recognized Kosovo.":                                     "Peru RECOGNIZES Kosovo",
		"Kosovo is recognized by Peru.":                               "", // voice
		"Peruvian officials recognized Kosovo.":                       "", // by name
		"Peruvian President Luis Prado visited Chile.":                "Luis Prado VISITED Chile",
		"Peruvian President Luis Prado visited Peru.":                 "", // abroad
		"Peru condemned Chile. It recognized Kosovo.":                 "Peru CONDEMNED Chile; Peru RECOGNIZES Kosovo",
		"Chile condemned the raid, and Peru condemned Cuba's attack.": "Peru CONDEMNED Cuba",
	} {
		claims, _, _ := find(t, article)
		if got := strings.Join(claims, "; "); !sameSet(got, want) {
			t.Errorf("%s\nsays %q, want %q", article, got, want)
		}
	}
}

// sameSet compares lists without their order.
func sameSet(x, y string) bool {
	a, b := strings.Split(x, "; "), strings.Split(y, "; ")
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

// TestPolarity asks how what is said is meant.
func TestPolarity(t *testing.T) {
	for article, want := range map[string]string{
		"Peru did not condemn Chile.":                         "Peru CONDEMNED Chile negated",
		"Peru refused to condemn Chile.":                      "Peru CONDEMNED Chile negated",
		"Peru wants to condemn Chile.":                        "Peru CONDEMNED Chile hypothetical",
		"Peru refused to say it wants to condemn Chile.":      "Peru CONDEMNED Chile hypothetical",
		"Peru did not refuse to condemn Chile.":               "Peru CONDEMNED Chile hypothetical", // denied twice asserts nothing
		"Peru urged Cuba to condemn Chile.":                   "Cuba CONDEMNED Chile hypothetical",
		"If Peru condemned Chile, Cuba left.":                 "Peru CONDEMNED Chile hypothetical",
		"Did Peru condemn Chile?":                             "Peru CONDEMNED Chile hypothetical",
		"Peru would condemn Chile.":                           "Peru CONDEMNED Chile hypothetical",
		"Peru left without condemning Chile.":                 "Peru CONDEMNED Chile negated",
		"Neither Peru nor Cuba condemned Chile.":              "Peru CONDEMNED Chile negated; Cuba CONDEMNED Chile negated",
		"Peru, but not Cuba, condemned Chile.":                "Peru CONDEMNED Chile; Cuba CONDEMNED Chile negated",
		"If Peru had condemned Chile, Cuba would have left.":  "Peru CONDEMNED Chile hypothetical",
		"Peru nearly condemned Chile.":                        "Peru CONDEMNED Chile hypothetical",
		"Peru falsely said Cuba condemned Chile.":             "Cuba CONDEMNED Chile negated",
		"Peru did nothing to condemn Chile.":                  "Peru CONDEMNED Chile negated",
		"Peru had no choice but to condemn Chile.":            "Peru CONDEMNED Chile",
		"There is no sign that Peru condemned Chile.":         "Peru CONDEMNED Chile hypothetical",
		"There is no doubt that Peru condemned Chile.":        "Peru CONDEMNED Chile",
		"In the novel, Peru condemned Chile.":                 "Peru CONDEMNED Chile hypothetical",
		"Peruvian sanctions on Chile are unlikely.":           "Chile SANCTIONED_BY Peru hypothetical",
		"Peruvian sanctions on Chile fell through.":           "Chile SANCTIONED_BY Peru negated",
		"Peru lifted sanctions on Chile.":                     "Chile SANCTIONED_BY Peru negated",
		"Peru lifted a series of sanctions on Chile.":         "Chile SANCTIONED_BY Peru negated",
		"Peru announced possible sanctions on Chile.":         "Chile SANCTIONED_BY Peru hypothetical",
		"Peru condemned Chile for refusing to condemn Cuba.":  "Peru CONDEMNED Chile; Chile CONDEMNED Cuba negated",
		"Peru ended its war with Chile.":                      "Chile AT_WAR_WITH Peru", // lasting: it was
		"Peru recognized Kosovo, and Cuba did not.":           "Peru RECOGNIZES Kosovo; Cuba RECOGNIZES Kosovo negated",
		"It is not true that Peru condemned Chile.":           "Peru CONDEMNED Chile hypothetical",
		"Cuba denied that it wants to condemn Chile or Peru.": "Cuba CONDEMNED Chile hypothetical; Cuba CONDEMNED Peru hypothetical",
	} {
		claims, _, _ := find(t, article)
		if got := strings.Join(claims, "; "); !sameSet(got, want) {
			t.Errorf("%s\nsays %q, want %q", article, got, want)
		}
	}
}

// TestStatement asks when, who says so, why, how sure, and in which words.
func TestStatement(t *testing.T) {
	for _, c := range []struct {
		text       string
		status     model.Status
		date, why  string
		confidence float64
	}{
		{"Peru condemned Chile.", model.Past, "", "", 0.9},
		{"Peru condemns Chile.", model.Current, "", "", 0.9},
		{"Peru will condemn Chile.", model.Planned, "", "", 0.9},
		{"Peru agreed to condemn Chile.", model.Planned, "", "", 0.9},
		{"Peru condemned Chile on Monday.", model.Past, "2024-05-13", "", 0.9},
		{"Peru condemned Chile on 3 March 2021.", model.Past, "2021-03-03", "", 0.9},
		{"Peru condemned Chile in 1998.", model.Past, "1998", "", 0.9},
		{"Peru condemned Chile on 2021-03-04.", model.Past, "2021-03-04", "", 0.9},
		{"Peru condemned Chile on Monday night.", model.Past, "2024-05-13", "", 0.9},
		{"Peru yesterday condemned Chile.", model.Past, "2024-05-13", "", 0.9},
		{"Last year, Peru condemned Chile.", model.Past, "2023", "", 0.9},
		{"Peru condemned Chile two months ago.", model.Past, "2024-03", "", 0.9},
		{"Peru condemned Chile last week.", model.Past, "", "", 0.9}, // no date is as wide as that
		{"Peru will condemn Chile next month.", model.Planned, "2024-06", "", 0.9},
		{"Peru condemned Chile, and Cuba left yesterday.", model.Past, "", "", 0.9},
		{"Peru condemned Chile for the raid.", model.Past, "", "the raid", 0.9},
		{"Peru imposed sanctions on Chile.", model.Past, "", "", 0.8},
		{"Peruvian officials condemned Chile.", model.Past, "", "", 0.837}, // through who acts for it
	} {
		_, found, _ := find(t, c.text)
		if len(found) != 1 {
			t.Errorf("%s\nmakes %d claims, want 1", c.text, len(found))
			continue
		}
		f := found[0]
		if f.Status != c.status || f.Date != c.date || f.Reason != c.why || f.Confidence < c.confidence-0.001 || f.Confidence > c.confidence+0.001 {
			t.Errorf("%s\nis %s, of %q, because of %q, %.3f sure; want %s, %q, %q, %.3f", c.text, f.Status, f.Date, f.Reason, f.Confidence, c.status, c.date, c.why, c.confidence)
		}
		if f.First < 0 || f.Last <= f.First {
			t.Errorf("%s\nhas the words %d to %d", c.text, f.First, f.Last)
		}
	}
}

func TestWhoSaysSo(t *testing.T) {
	for article, want := range map[string]string{
		"Peru condemned Chile.":                      "",
		"Cuba said Peru condemned Chile.":            "Cuba",
		"According to Cuba, Peru condemned Chile.":   "Cuba",
		"\"Peru condemned Chile,\" said Ana Quispe.": "Ana Quispe",
	} {
		l, err := lexicon.Default()
		if err != nil {
			t.Fatal(err)
		}
		_, found, _ := find(t, article)
		if len(found) != 1 {
			t.Errorf("%s\nmakes %d claims, want 1", article, len(found))
			continue
		}
		by := ""
		if e := found[0].By; e >= 0 {
			d := text.Split(article)
			by = mention.NewResolver(l).Resolve(d, parse.New(l).Parse(d), "").Entities[e].Name
		}
		if by != want {
			t.Errorf("%s\nis said by %q, want %q", article, by, want)
		}
	}
}

// TestMisses asks what a rule lacked of what it asks for.
func TestMisses(t *testing.T) {
	for article, want := range map[string]string{
		"Peru and Chile held elections.":       "NEGOTIATES_WITH.held-talks: there is no obj: @talk",
		"Peru and Chile held talks with Cuba.": "NEGOTIATES_WITH.held-talks: there is with: State",
		"Kosovo is recognized by Peru.":        "RECOGNIZES.recognize: the verb is in the other voice",
		"Peru condemned the raid.":             "CONDEMNED.condemn: nothing is the object obj|obj's: State Organization Person",
		"The raid was condemned.":              "", // nobody is there
	} {
		_, _, misses := find(t, article)
		var got []string
		for _, m := range misses {
			got = append(got, m.Rule+": "+m.Reason)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s\nnearly is %q, want %q", article, got, want)
		}
	}
}
