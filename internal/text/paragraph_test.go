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
