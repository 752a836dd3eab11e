package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// span is a run of bytes of the text.
type span struct {
	start, end int
	short      bool // one line, and a short one: a headline or a list item may be without a full stop
}

// paragraphs cuts a text at blank lines, and at line breaks that end a line:
// before a list mark, before a number behind an entry that has one, after a full stop,
// after a short line, or after two blanks, as Markdown has them. Other line breaks only wrap.
func paragraphs(s string) []span {
	var out []span
	start, lineStart := -1, 0
	newline := -1 // at the end of the line, which an item of a list may not reach
	prev := ""    // the line before, within the paragraph
	mark := ""    // of the list that the line is
	hard := false // two blanks end the line before
	flush := func(end int) {
		if last := len(out) - 1; start >= 0 && last >= 0 && goesOn(s[out[last].start:out[last].end], s[start:end]) {
			out[last].end, out[last].short = end, false
		} else if start >= 0 {
			out = append(out, span{start, end, end-start < 220})
		}
		start, prev = -1, ""
	}
	width := wrapWidth(s)
	for lineStart <= len(s) {
		if lineStart > newline {
			if newline = strings.IndexByte(s[lineStart:], '\n'); newline < 0 {
				newline = len(s)
			} else {
				newline += lineStart
			}
			mark = listMark(s[lineStart:newline])
		}
		lineEnd := newline
		if mark != "" {
			if i := nextItem(s[lineStart:newline], mark); i > 0 {
				lineEnd = lineStart + i
			}
		}
		if from, to := gap(s[lineStart:lineEnd]); from > 0 {
			lineEnd = lineStart + from
		} else if from == 0 {
			lineEnd = lineStart + to
		}
		line := strings.TrimSpace(s[lineStart:lineEnd])
		switch {
		case line == "":
			flush(lastNonBlank(s, start, lineStart))
		case start < 0:
			start, prev = lineStart+strings.Index(s[lineStart:lineEnd], line), line
		default:
			if breaks(prev, line, width) && !(strings.HasPrefix(s[lineStart:], "  ") && isBullet(s[start:]) && !isBullet(line)) || hard && capital(line) || numbered(line) > 0 && numbered(s[start:]) > 0 {
				flush(lastNonBlank(s, start, lineStart))
				start = lineStart + strings.Index(s[lineStart:lineEnd], line)
			}
			prev = line
		}
		hard = strings.HasSuffix(s[lineStart:lineEnd], "  ") && isLetter(lastRune(line))
		if lineStart = lineEnd; lineStart == newline {
			lineStart++
		}
	}
	flush(lastNonBlank(s, start, len(s)))
	return out
}

// goesOn says whether a paragraph goes on with the sentence that a blank line breaks off in the one before: "the two
// states have opened | talks on the border".
func goesOn(prev, next string) bool {
	const line = 60 // bytes: what is shorter may be a heading
	first, _ := utf8.DecodeRuneInString(next)
	last := lastRune(prev)
	return len(prev) > line && unicode.IsLower(first) && (unicode.IsLetter(last) || unicode.IsDigit(last) || last == ',' || last == '-' || last == '–') &&
		!isBullet(prev) && !isBullet(next)
}

// listMark is the mark of a list of three and more that is run into one line, "- Ana Costa, minister
// - Ivan Horak, envoy - Rosa Diaz", or of two behind a colon or with wide marks; "" for any other line. A single dash
// may stand between a name and his title.
func listMark(line string) string {
	for _, mark := range [...]string{"- ", "– ", "• ", "* "} {
		if !strings.HasPrefix(strings.TrimLeft(line, " \t"), mark) && !strings.Contains(line, ": "+mark) {
			continue
		}
		rest, items := line, 0
		for i := nextItem(rest, mark); i > 0; i = nextItem(rest, mark) {
			rest = rest[i:]
			items++
		}
		if items > 1 || items > 0 && strings.Contains(line, " "+mark+"  ") {
			return mark
		}
	}
	return ""
}

// nextItem is where in a line, behind its first byte, the next item with a list mark begins.
func nextItem(line, mark string) int {
	for at := 1; ; {
		i := strings.Index(line[at:], mark)
		if i < 0 {
			return 0
		}
		i += at
		at = i + len(mark)
		if r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(strings.TrimLeft(line[at:], " "), "**")); line[i-1] == ' ' && unicode.IsUpper(r) {
			return i
		}
	}
}

// gap is where in a line the blanks stand that were an empty paragraph of a web page, "Members:      Ana Costa, minister"
// with a hard blank between soft ones; -1 for nowhere.
func gap(line string) (from, to int) {
	const mark = "  \u00a0  "
	from = strings.Index(line, mark)
	if from < 0 {
		return -1, -1
	}
	to = from + len(mark)
	to += len(line[to:]) - len(strings.TrimLeft(line[to:], " \u00a0"))
	return from, to
}

// wrapWidth guesses at which column a text was wrapped by hand; 0 says that
// its lines are paragraphs.
func wrapWidth(s string) int {
	lines, long, longest := 0, 0, 0
	for len(s) > 0 && lines < 200 {
		i := strings.IndexByte(s, '\n')
		if i < 0 {
			i = len(s)
		}
		n := utf8.RuneCountInString(s[:i])
		if n > 0 {
			lines++
		}
		switch {
		case n <= 100:
			longest = max(longest, n)
		case n-longestWord(s[:i]) > 80: // more than the address of a link makes it long
			long++
		}
		s = s[min(i+1, len(s)):]
	}
	if long > 0 || longest < 40 {
		return 0
	}
	return longest
}

func longestWord(line string) int {
	longest := 0
	for word := range strings.FieldsSeq(line) {
		longest = max(longest, utf8.RuneCountInString(word))
	}
	return longest
}

func breaks(prev, line string, width int) bool {
	if isBullet(line) || width == 0 {
		return true
	}
	return utf8.RuneCountInString(prev) < width*2/3
}

// capital says whether a line begins with a capital letter.
func capital(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return unicode.IsUpper(r)
}

func lastRune(line string) rune {
	r, _ := utf8.DecodeLastRuneInString(line)
	return r
}

func isBullet(line string) bool {
	for _, mark := range [...]string{"- ", "* ", "• ", "· ", "– ", "— ", "▪ ", "● ", "o "} {
		if strings.HasPrefix(line, mark) {
			return true
		}
	}
	return false
}

func lastNonBlank(s string, start, end int) int {
	if start < 0 {
		return end
	}
	for end > start {
		r, n := utf8.DecodeLastRuneInString(s[start:end])
		if r != ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\u00a0' && r != '\u200b' && r != '\ufeff' {
			break
		}
		end -= n
	}
	return end
}
