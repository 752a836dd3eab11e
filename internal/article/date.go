package article

import (
	"fmt"
	"strings"
	"time"
)

// layouts are the ways a publication date is met. "12/3" is not among them: it
// is March in one country and December in another.
var layouts = []string{
	time.DateOnly,
	time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700",
	time.DateTime, "2006-01-02 15:04", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05 -0700 MST",
	"2006/01/02", "20060102",
	time.RFC1123, time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 -0700",
	"2 January 2006", "2 Jan 2006", "January 2, 2006", "Jan 2, 2006", "Monday, January 2, 2006", "Monday, 2 January 2006",
}

// ParseDate reads a publication date, with or without a time of day, and
// writes it as 2006-01-02: the day it was where it was written. A month or a
// year alone stays as it is: 2006-01, 2006.
func ParseDate(s string) (string, error) {
	for _, layout := range [...]string{"2006-01", "2006"} {
		if _, err := time.Parse(layout, strings.TrimSpace(s)); err == nil {
			return strings.TrimSpace(s), nil
		}
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, strings.TrimSpace(s)); err == nil {
			return day(t), nil
		}
	}
	return "", fmt.Errorf("published: %q is not a date; want 2024-03-12", s)
}

func day(t time.Time) string { return t.Format(time.DateOnly) }
