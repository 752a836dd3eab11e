package trigger

import (
	"fmt"
	"strconv"
	"time"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// When reads the dates beside a claim.
func (f *Finder) When(p *scope.Predicate, x *Found) {
	s := p.Sent
	for np := range s.NPs {
		n := &s.NPs[np]
		part := f.datePart(s, int32(np))
		if part == nil {
			continue
		}
		if (p.Clause < 0 || n.Clause != p.Clause) && !(p.NP >= 0 && (f.scope.HangsOn(s, int32(np), p.NP) || f.does(s, n.Clause, p.NP))) {
			continue
		}
		date := f.Date(p, part)
		if date == "" {
			continue
		}
		switch n.Prep {
		case f.w.since:
			x.Since = date
			if p.Clause < 0 {
				continue
			}
			if v := &s.Verbs[s.Clauses[p.Clause].Verb]; v.Copula && v.Perfect && s.Words[v.First] != f.w.had && x.Status == model.Past {
				x.Status = model.Current // "has been under sanctions since 2006"
			}
		case f.w.until:
			x.Until = date
		default:
			if x.Date == "" {
				x.Date = date
			}
		}
	}
	if x.Date == "" && x.Since == "" && x.Until == "" {
		x.Date = f.relative(p)
	}
}

// datePart is the date that a noun phrase tells: "Monday", "Monday night"; nil for
// none.
func (f *Finder) datePart(s *syntax.Sentence, np int32) *syntax.Part {
	part := s.HeadPart(np)
	if part == nil || part.Kind == syntax.PDate {
		return part
	}
	if f.lex.Word(s.HeadWord(np)).Is(lexicon.Daypart) {
		if k := s.NPs[np].Head - 1; k >= s.NPs[np].PFirst && s.Parts[k].Kind == syntax.PDate {
			return &s.Parts[k]
		}
	}
	return nil
}

// does says whether clause c is the participle after noun phrase np that only
// says it was done: "sanctions imposed in 2022".
func (f *Finder) does(s *syntax.Sentence, c, np int32) bool {
	return c >= 0 && s.Clauses[c].Kind == syntax.Participial && s.Clauses[c].GovNP == np && f.book.Light(s.Verbs[s.Clauses[c].Verb].Lemma)
}

var monthNumbers = map[string]int{
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}

var weekdays = map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
}

// Date reads a date as precisely as it is given: 2025-09-03, 2025-09 or 2025;
// a weekday and a date without a year are counted from the article's date.
func (f *Finder) Date(p *scope.Predicate, part *syntax.Part) string {
	end := part.First + 1
	for end < p.Sent.Last && p.Sent.Doc.Tokens[end].Joined {
		end++
	}
	if t := p.Sent.Text(part.First, end); len(t) == len(time.DateOnly) { // "2021-03-04"
		if _, err := time.Parse(time.DateOnly, t); err == nil {
			return t
		}
	}
	year, month, day := 0, 0, 0
	weekday := time.Weekday(-1)
	for i := part.First; i < part.Last; i++ {
		t := p.Sent.Doc.Of(int(i))
		w := f.lex.Word(p.Sent.Words[i])
		switch {
		case p.Sent.Doc.Tokens[i].Kind == text.Number:
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
	published, err := time.Parse(time.DateOnly, p.Doc.Published())
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
		if v := p.Clause; v >= 0 && f.scope.Tense(p.Sent, v) == "planned" {
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
