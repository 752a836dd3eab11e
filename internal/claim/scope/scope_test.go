package scope_test

import (
	"testing"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/parse"
	"diplograph/internal/rule"
	"diplograph/internal/text"
)

// read resolves an article of one sentence, and makes a reader for it by the rules' operators.
func read(t *testing.T, sentence string) (*scope.Reader, *mention.Document, *lexicon.Lexicon) {
	t.Helper()
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	book, err := rule.Default()
	if err != nil {
		t.Fatal(err)
	}
	res := mention.NewResolver(l)
	d := text.Split(sentence)
	return scope.NewReader(l, book), res.Resolve(d, parse.New(l).Parse(d), "2024-05-14"), l
}

// TestState asks how the verb "condemn" of a sentence is meant, and who says so.
func TestState(t *testing.T) {
	for sentence, want := range map[string]struct {
		polarity model.Polarity
		status   model.Status
		by       string
	}{
		"Peru condemned Chile.":                         {model.Asserted, model.Past, ""},
		"Peru condemns Chile.":                          {model.Asserted, model.Current, ""},
		"Peru agreed to condemn Chile.":                 {model.Asserted, model.Planned, ""},
		"Peru did not condemn Chile.":                   {model.Negated, model.Past, ""},
		"Peru left without condemning Chile.":           {model.Negated, model.Past, ""},
		"Peru may condemn Chile.":                       {model.Hypothetical, model.Past, ""},
		"If Peru condemned Chile, Cuba would leave.":    {model.Hypothetical, model.Past, ""},
		"Cuba said Peru condemned Chile.":               {model.Asserted, model.Past, "Cuba"},
		"According to Cuba, Peru did not condemn Chile": {model.Negated, model.Past, "Cuba"},
	} {
		reader, d, l := read(t, sentence)
		s := d.Sentences[0]
		for c := range s.Clauses {
			if l.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Text != "condemn" {
				continue
			}
			st := reader.State(&scope.Predicate{Doc: d, Sent: s, Clause: int32(c), NP: -1, Part: -1})
			by := ""
			if st.By >= 0 {
				by = d.Entities[st.By].Name
			}
			if st.Polarity != want.polarity || st.Polarity == model.Asserted && st.Status != want.status || by != want.by {
				t.Errorf("%s\nis %s, %s, said by %q; want %s, %s, %q", sentence, st.Polarity, st.Status, by, want.polarity, want.status, want.by)
			}
		}
	}
}

// TestUnder holds the table in the comment of Under against it.
func TestUnder(t *testing.T) {
	all := []model.Polarity{model.Asserted, model.Negated, model.Hypothetical}
	for i, row := range [][]model.Polarity{
		{model.Asserted, model.Negated, model.Hypothetical},
		{model.Negated, model.Hypothetical, model.Negated},
		{model.Hypothetical, model.Hypothetical, model.Hypothetical},
	} {
		for j, want := range row {
			if got := scope.Under(all[i], all[j]); got != want {
				t.Errorf("%s under %s is %s, want %s", all[i], all[j], got, want)
			}
		}
	}
}
