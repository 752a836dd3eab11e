package article

import (
	"regexp"
	"strings"
	"unicode"
)

// The first lines of a text may say when it was written: a line that is nothing but a date,
// or a dateline.
const (
	headLines  = 12 // that are not empty
	datelineAt = 90 // bytes into the line at most
	months     = `(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)`
	fullDate   = `(` + months + ` \d{1,2}, \d{4}|\d{1,2} ` + months + `,? \d{4}|\d{4}-\d\d-\d\d)`
	weekday    = `(?i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?`
)

var (
	dateLine = regexp.MustCompile(`^(?i:(?:first |last )?(?:published|posted|updated|released|date)(?: on)?:? )?` + weekday + fullDate + `\.?$`)
	// "ACCRA, Ghana, Sept. 24, 2009 (Reuters) - ", "May 6, 2023 (ACCRA) – ". A town and a dash are
	// needed: a sentence may begin with a date of long ago.
	townDate = regexp.MustCompile(`^(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,})(?:,? \(?\p{Lu}[\p{L}.'’ /-]*\)?)*[,(/ ]\s*` + weekday + fullDate + `[^–—:;]{0,30}?\s?(?:--?|[–—:])\s`)
	dateTown = regexp.MustCompile(`^` + fullDate + `,? \(\p{Lu}[\p{Lu}\p{M}.'’ -]{2,}\)\s?(?:-|[–—])`)
)

// datelined is the date that the head of a text says it was written on, 2006-01-02; "" where
// it gives none, or two that differ.
func datelined(text string) string {
	found, lines := "", 0
	for line := range strings.Lines(text) {
		line = strings.TrimFunc(line, func(c rune) bool { return unicode.IsSpace(c) || c == '*' || c == '_' || c == '#' })
		if line == "" {
			continue
		}
		if lines++; lines > headLines {
			break
		}
		at := ""
		if m := dateLine.FindStringSubmatch(line); m != nil {
			at = m[1]
		} else if m := dateTown.FindStringSubmatch(line[:min(len(line), datelineAt)]); m != nil {
			at = m[1]
		} else if m := townDate.FindStringSubmatch(line[:min(len(line), datelineAt)]); m != nil {
			at = m[2]
		}
		day, err := ParseDate(written(at))
		switch {
		case err != nil:
		case found != "" && found != day:
			return ""
		default:
			found = day
		}
	}
	return found
}

// written writes a date as ParseDate reads it: "Sept. 24, 2009" as "Sep 24, 2009".
func written(date string) string {
	date = strings.NewReplacer("Sept.", "Sep", "Sept ", "Sep ", ".", "").Replace(date)
	if i := strings.IndexByte(date, ','); i > 0 && date[0] >= '0' && date[0] <= '9' {
		date = date[:i] + date[i+1:] // "24 September, 2009"
	}
	return date
}
