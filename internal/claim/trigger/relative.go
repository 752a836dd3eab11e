package trigger

import (
	"fmt"
	"strconv"
	"time"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// relative is the date that a clause tells from the article's own: "yesterday",
// "last year", "two months ago"; "" for none. A week is no date.
func (f *Finder) relative(p *scope.Predicate) string {
	if p.Clause < 0 || len(p.Doc.Published()) < len("2006") {
		return ""
	}
	s := p.Sent
	cl := &s.Clauses[p.Clause]
	v := &s.Verbs[cl.Verb]
	before := v.First // between the subject and the verb: "Peru yesterday expelled"
	if cl.Subj >= 0 && s.NPs[cl.Subj].Last <= v.First {
		before = max(s.NPs[cl.Subj].Last, v.First-4)
	}
	for i := before; i < v.First; i++ {
		if date := f.relativeAt(p, i); date != "" {
			return date
		}
	}
	for i := v.Last; i < s.Last && !f.clauseEnds(s, i); i++ {
		if date := f.relativeAt(p, i); date != "" {
			return date
		}
	}
	if cl.Kind == syntax.Main && cl.Subj >= 0 { // "Last year, Peru expelled"
		for i := s.First; i < s.NPs[cl.Subj].First && i < s.First+5; i++ {
			if date := f.relativeAt(p, i); date != "" {
				return date
			}
		}
	}
	return ""
}

// clauseEnds says whether what a clause says can end at token i: what comes after
// may be of another.
func (f *Finder) clauseEnds(s *syntax.Sentence, i int32) bool {
	switch s.Doc.Tokens[i].Kind {
	case text.Word, text.Number, text.Clitic:
	default:
		return true
	}
	switch tag := s.Tag(i); tag {
	case syntax.Sub, syntax.Rel, syntax.Conj, syntax.Modal, syntax.Be, syntax.Have, syntax.Do, syntax.To:
		return true
	default:
		return tag >= syntax.VBase && tag <= syntax.VGer
	}
}

// relativeAt reads a date told from the article's own at token i; "" for none.
func (f *Finder) relativeAt(p *scope.Predicate, i int32) string {
	s := p.Sent
	word := func(k int32) string {
		if k >= s.Last {
			return ""
		}
		return f.lex.Word(s.Words[k]).Text
	}
	switch word(i) {
	case "yesterday":
		return day(p.Doc, -1)
	case "today", "tonight":
		return day(p.Doc, 0)
	case "tomorrow":
		return day(p.Doc, 1)
	case "last", "this", "next":
		n := map[string]int{"last": -1, "this": 0, "next": 1}[word(i)]
		switch unit := word(i + 1); unit {
		case "night":
			return day(p.Doc, n)
		case "morning", "afternoon", "evening":
			if n == 0 {
				return day(p.Doc, 0)
			}
		default:
			return ago(p.Doc, -n, unit)
		}
	}
	if word(i+2) != "ago" {
		return ""
	}
	n, err := strconv.Atoi(s.Doc.Of(int(i)))
	if err != nil {
		n = small[word(i)]
	}
	unit := f.lex.Word(f.lex.Word(s.Words[i+1]).Stem).Text
	if f.lex.Word(s.Words[i+1]).Closed&lexicon.Time == 0 || n == 0 {
		return ""
	}
	return ago(p.Doc, n, unit)
}

var small = map[string]int{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}

// day is the article's date and so many days.
func day(d *mention.Document, n int) string {
	published, err := time.Parse(time.DateOnly, d.Published())
	if err != nil {
		return ""
	}
	return published.AddDate(0, 0, n).Format(time.DateOnly)
}

// ago is so many units before the article's date, as precise as they are.
func ago(d *mention.Document, n int, unit string) string {
	date := d.Published()
	switch unit {
	case "day":
		return day(d, -n)
	case "month":
		month, err := time.Parse("2006-01", date[:min(len(date), len("2006-01"))])
		if err != nil {
			return ""
		}
		return month.AddDate(0, -n, 0).Format("2006-01")
	case "year":
		year, err := strconv.Atoi(date[:len("2006")])
		if err != nil {
			return ""
		}
		return fmt.Sprintf("%04d", year-n)
	}
	return ""
}
