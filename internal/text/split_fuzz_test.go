package text

import (
	"strings"
	"testing"
)

// FuzzSplit splits any bytes: tokens lie inside the text, in order and without
// overlap, and every token belongs to one sentence.
func FuzzSplit(f *testing.F) {
	for _, seed := range []string{
		"", " \n\t", "WASHINGTON — Mr. Lula met the U.S. envoy at 5:30 p.m.", "• one;\n• two.\n\n- three", "“Yes,” he said. ‘No’ 'tis",
		"didn't O'Brien's Sana'a's states'", "\xff\xfe\xf0\x9f", "a-b-c--d – e", "1,000.5% 25th 1990s", "75<sup>th</sup> <u>a</u> x<y <!-- --> </", "Peru 's states ' did n't won 't &quot;a quot; #151; onFriday PresidentRios", "[a](http://b.c) [d] ](http [e](http://f g) [](https://h)", strings.Repeat("a", 5000), strings.Repeat(". ", 900),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		d := Split(in)
		end := int32(0)
		for i := range d.Tokens {
			x := &d.Tokens[i]
			if x.Start < end || x.End <= x.Start || int(x.End) > len(in) {
				t.Fatalf("token %d is bytes %d to %d after %d of %d", i, x.Start, x.End, end, len(in))
			}
			end = x.End
		}
		next := int32(0)
		for i := range d.Sentences {
			s := &d.Sentences[i]
			if s.First != next || s.Last <= s.First {
				t.Fatalf("sentence %d is tokens %d to %d, not from %d", i, s.First, s.Last, next)
			}
			if s.Start != d.Tokens[s.First].Start || s.End != d.Tokens[s.Last-1].End {
				t.Fatalf("sentence %d is bytes %d to %d", i, s.Start, s.End)
			}
			next = s.Last
		}
		if int(next) != len(d.Tokens) {
			t.Fatalf("%d of %d tokens are in sentences", next, len(d.Tokens))
		}
	})
}
