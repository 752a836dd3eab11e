package reading

import (
	"reflect"
	"strings"
	"testing"

	"diplograph/internal/model"
)

// FuzzRead reads any bytes: nothing panics, every claim's words lie inside its
// sentence and that in the text, both ends of a claim are entities of the
// reading, and reading again says the same.
func FuzzRead(f *testing.F) {
	r, err := New()
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		"", "\x00\xff\xfe", "Xi met Putin.", "WASHINGTON — President Ana Rojas of Peru will not attend the summit in Lima, Chile’s said.",
		"“We condemn Peru,” Chile's Foreign Minister Luis Prado (left) said on Monday.\n\n• Cuba;\n• Peru.\n", "FRANCE - Emmanuel Macron\r\n\r\nPERU - Ana Rojas",
		"If neither Peru nor Chile, which, who, whose", "President of of the the Peru's 's 's", strings.Repeat("Peru and Chile's ", 300), strings.Repeat("(", 500) + "Peru" + strings.Repeat(")", 500),
		"Peru\u0301 \u202econdemned\u00a0Chile\u2029Cuba", "On 31 February 0000 and 99999999999999999999, $5bn 1,0.0.0 of aid to Peru", "met met met had had been being to to not never",
	} {
		f.Add(seed, "2024-05-14")
	}
	f.Fuzz(func(t *testing.T, text, published string) {
		a := model.Article{Text: text, Published: published}
		reading := r.Read(a)
		known := make(map[string]bool)
		for _, e := range reading.Entities {
			known[e.ID] = true
		}
		for _, c := range reading.Claims {
			if c.Sentence < 0 || c.Sentence >= len(reading.Sentences) {
				t.Fatalf("claim %+v of %d sentences", c, len(reading.Sentences))
			}
			s := reading.Sentences[c.Sentence]
			if s.Start < 0 || s.End > len(text) || c.Start < s.Start || c.End > s.End || c.Start >= c.End {
				t.Errorf("the words %d to %d of a claim are not in its sentence, %d to %d of %d", c.Start, c.End, s.Start, s.End, len(text))
			}
			if !known[c.Subject] || !known[c.Object] || c.AttributedTo != "" && !known[c.AttributedTo] {
				t.Errorf("claim %+v of nobody", c)
			}
			if _, ok := c.Relation.Info(); !ok || c.Confidence <= 0 || c.Confidence > 1 {
				t.Errorf("claim %+v", c)
			}
		}
		for _, m := range reading.Mentions {
			if m.Start < 0 || m.End > len(text) || m.Start >= m.End || !known[m.Entity] {
				t.Errorf("mention %+v of %d bytes", m, len(text))
			}
		}
		if again := r.Read(a); !reflect.DeepEqual(reading, again) {
			t.Error("read again, the text says something else")
		}
	})
}
