package article

import (
	"strings"
	"testing"
)

func TestDatelined(t *testing.T) {
	for text, want := range map[string]string{
		"ACCRA, Sept. 24, 2009 - The president spoke.":                              "2009-09-24",
		"Leaders meet\n\nACCRA, Ghana, Sept 24, 2009 (Reuters) — He spoke.":         "2009-09-24",
		"ACCRA (AP), 24 September 2009 - He spoke.":                                 "2009-09-24",
		"MOSCOW, August 14, 2019. /TASS/. - He spoke.":                              "2019-08-14",
		"May 6, 2023 (KHARTOUM) – He spoke.":                                        "2023-05-06",
		"Leaders meet\n\nWednesday, July 18, 2017\n\nThe president spoke.":          "2017-07-18",
		"Leaders meet\n\n**Published: 3 March 2021**\n\nThe president spoke.":       "2021-03-03",
		"Leaders meet\n\n2021-03-03\n\nHe spoke.":                                   "2021-03-03",
		"PORT-AU-PRINCE, Monday, March 1, 2004 -- He left.":                         "2004-03-01",
		"On September 24, 2009 - a Thursday - the president spoke.":                 "",
		"ACCRA, Sept. 24 - He spoke.":                                               "", // of which year
		"NATO, founded on April 4, 1949 - has 32 members.":                          "",
		"NATO, founded on April 4, 1949, has 32 members.":                           "",
		"The USSR left on February 15, 1989 - a Wednesday.":                         "",
		"Chronology\n\nMarch 3, 2021\n\nHe came.\n\nMarch 5, 2021\n\nHe left.":      "", // two
		"Leaders meet\n\nFebruary 31, 2021\n\nHe spoke.":                            "", // no date
		strings.Repeat("A line.\n", headLines) + "March 3, 2021\n\nFar down in it.": "",
	} {
		if got := datelined(text); got != want {
			t.Errorf("datelined(%q) = %q, want %q", text, got, want)
		}
	}
}
