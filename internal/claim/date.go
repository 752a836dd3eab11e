package claim

import (
	"fmt"
	"strconv"
	"time"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

var monthNumbers = map[string]int{
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}

var weekdays = map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
}

// date reads a date as precisely as it is given: 2025-09-03, 2025-09 or 2025;
// a weekday and a date without a year are counted from the article's date.
func (f *Finder) date(p *predicate, part *syntax.Part) string {
	end := part.First + 1
	for end < p.s.Last && p.s.Doc.Tokens[end].Joined {
		end++
	}
	if t := p.s.Text(part.First, end); len(t) == len(time.DateOnly) { // "2021-03-04"
		if _, err := time.Parse(time.DateOnly, t); err == nil {
			return t
		}
	}
	year, month, day := 0, 0, 0
	weekday := time.Weekday(-1)
	for i := part.First; i < part.Last; i++ {
		t := p.s.Doc.Of(int(i))
		w := f.lex.Word(p.s.Words[i])
		switch {
		case p.s.Doc.Tokens[i].Kind == text.Number:
			n, err := strconv.Atoi(trimOrdinal(t))
			switch {
			case err != nil:
			case n > 31 && syntax.IsYear(t):
				year = n
			case day == 0 && n >= 1 && n <= 31:
				day = n
			}
		case w.Closed&lexicon.Weekday != 0:
			if day, ok := weekdays[w.Text]; ok { // no feast
				weekday = day
			}
		case w.Closed&lexicon.Month != 0 && len(w.Text) >= 3:
			month = monthNumbers[w.Text[:3]]
		}
	}
	published, err := time.Parse(time.DateOnly, p.d.Published())
	known := err == nil
	switch {
	case year > 0 && month > 0 && day > 0:
		return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
	case year > 0 && month > 0:
		return fmt.Sprintf("%04d-%02d", year, month)
	case year > 0:
		return strconv.Itoa(year)
	case month > 0 && known:
		// The year that brings it nearest to the article.
		year = published.Year()
		at := time.Date(year, time.Month(month), max(day, 1), 0, 0, 0, 0, time.UTC)
		if d := at.Sub(published); d > 200*24*time.Hour {
			year--
		} else if d < -200*24*time.Hour {
			year++
		}
		if day == 0 {
			return fmt.Sprintf("%04d-%02d", year, month)
		}
		return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
	case weekday >= 0 && known:
		back := (int(published.Weekday()) - int(weekday) + 7) % 7
		if v := p.clause; v >= 0 && f.tense(p.s, v) == "planned" {
			ahead := (7 - back) % 7
			return published.AddDate(0, 0, ahead).Format(time.DateOnly)
		}
		return published.AddDate(0, 0, -back).Format(time.DateOnly)
	}
	return ""
}

func trimOrdinal(s string) string {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return s[:i]
		}
	}
	return s
}
