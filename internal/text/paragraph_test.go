package text

import "testing"

// A line that ends with two blanks ends there, as Markdown has it, before a capital; other lines only wrap.
func TestHardBreaks(t *testing.T) {
	const list = "This statement was adopted by all whose names are below.\n\nPrime Minister Ana Rios of the Republic of Peru  \n" +
		"President Luis Vera of the Republic of Chile  \nand chairman of the bloc"
	for s, want := range map[string]int{list: 3, "The minister of the Republic of Peru \nPresident Luis Vera received in Lima left": 1} {
		if got := len(paragraphs(s)); got != want {
			t.Errorf("%q has %d paragraphs, want %d", s, got, want)
		}
	}
}

// A text that was wrapped by hand stays so where the address of a link makes a line long, and an item
// of a list goes on in the lines behind it that stand further in.
func TestWrappedLists(t *testing.T) {
	const address = "https://www.example.org/briefings/2024/03/12/readout-of-the-meeting-of-the-president-of-peru-with-the-president-of-chile/"
	for s, want := range map[string]int{
		"The presidents of the two republics, their ministers of trade,\n[met](" + address + ")\non Monday and will meet them again as soon as the next\nsummit opens.": 1,
		"- Ana Rios, minister of trade, who\n  leads the delegation of Peru, and\n- Luis Vera":                                                                          2,
		"Present were:\n\n-   Ana Rios, Minister of     Trade -   Luis Vera, envoy":                                                                                     3,
		"Members of the delegation:   \u00a0   Ana Rios, Minister of Trade   \u00a0   Luis Vera, envoy":                                                                 3,
		"Ana Rios, minister\n- Luis Vera\nThe list is not complete.":                                                                                                    3,
	} {
		if got := len(paragraphs(s)); got != want {
			t.Errorf("%q has %d paragraphs, want %d", s, got, want)
		}
	}
}
