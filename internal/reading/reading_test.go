package reading

import (
	"strings"
	"testing"

	"diplograph/internal/model"
)

// TestReason wants the text's own words for why, and none where it tells when or
// whose arrest is ordered.
func TestReason(t *testing.T) {
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"Canada imposed sanctions on Belarus over its treatment of protesters.": "its treatment of protesters",
		"Turkey condemned Israel for the raid.":                                 "the raid",
		"Canada imposed sanctions on Belarus over the past decade.":             "",
		"Canada imposed sanctions on Belarus on Monday.":                        "",
	} {
		claims := r.Read(model.Article{Text: text}).Claims
		if len(claims) != 1 || claims[0].Reason != want {
			t.Errorf("%s\nwant one claim with the reason %q\ngot  %+v", text, want, claims)
		}
	}
}

// TestTownOfTheSameName wants no town beside a state or a government that a word
// means, unless a claim is about the town.
func TestTownOfTheSameName(t *testing.T) {
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"He was the Chinese ambassador to Italy, San Marino and Myanmar.": "",
		"Moscow condemned Japan over the raid.":                           "",
		"Scholz met Macron in Singapore on Monday.":                       "Singapore",
	} {
		var got []string
		for _, e := range r.Read(model.Article{Text: text}).Entities {
			if e.Type == model.Place {
				got = append(got, e.Name)
			}
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%s\nwant the places %q\ngot  %q", text, want, got)
		}
	}
}
