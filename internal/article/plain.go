package article

import (
	"strings"
	"unicode/utf8"
)

// headline is the title of a plain text: its first line, where that is one
// and not the beginning of the first sentence. A headline is short, does not
// end like a sentence, and stands apart from what follows: before a blank line
// or a paragraph on one long line.
func headline(text string) string {
	const longest, paragraph = 150, 160
	first, rest, more := strings.Cut(strings.TrimLeft(text, "\r\n\t "), "\n")
	first = strings.TrimSpace(first)
	next, _, _ := strings.Cut(rest, "\n")
	next = strings.TrimSpace(next)

	words := strings.TrimRight(first, "\"'”’)") // what stands before a closing quotation mark
	apart := next == "" || len(next) >= paragraph
	switch {
	case !more, !apart, strings.TrimSpace(rest) == "":
		return ""
	case words == "" || utf8.RuneCountInString(first) > longest:
		return ""
	case strings.ContainsAny(words[len(words)-1:], ".,;:"):
		return ""
	}
	return first
}
