package reading

import (
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
