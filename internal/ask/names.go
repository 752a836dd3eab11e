package ask

import (
	"regexp"
	"slices"
	"strings"

	"diplograph/internal/cypher"
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/text"
)

// Name is a span of a question that can be the value of a parameter.
type Name struct {
	start, end int
	values     map[cypher.Type]string // by the types it may be of
}

// As is the value of the name for a parameter of a type, if it can be one.
func (n Name) As(t cypher.Type) (string, bool) {
	v, ok := n.values[t]
	if !ok && t == cypher.Entity {
		for _, kind := range kinds {
			if v, ok := n.values[kind]; ok {
				return v, true
			}
		}
	}
	return v, ok
}

// kinds are the types of entities, those first that questions mean most.
var kinds = []cypher.Type{cypher.State, cypher.Organization, cypher.Bloc, cypher.Person, cypher.Leader, cypher.Event, cypher.Place}

var (
	quotedSpan = regexp.MustCompile(`"[^"]+"|“[^”]+”`)
	dateSpan   = regexp.MustCompile(`\b\d{4}(-\d{2}(-\d{2})?)?\b`)
)

// Names finds what a question speaks of: states, people, organizations and
// events of the lexicon, words in quotes, other words in capitals, and dates.
func Names(question string, words *lexicon.Lexicon) []Name {
	var names []Name
	add := func(n Name) {
		for _, old := range names {
			if n.start < old.end && old.start < n.end {
				return
			}
		}
		names = append(names, n)
	}
	for _, at := range quotedSpan.FindAllStringIndex(question, -1) {
		add(Name{at[0], at[1], anything(strings.Trim(question[at[0]:at[1]], `"“”`))})
	}
	for _, at := range dateSpan.FindAllStringIndex(question, -1) {
		add(Name{at[0], at[1], map[cypher.Type]string{cypher.Date: question[at[0]:at[1]]}})
	}
	d := text.Split(question)
	numbers := words.Number(d)
	var senses []lexicon.Sense
	for i := 0; i < len(d.Tokens); i++ {
		// A name the lexicon knows, in the spelling it has or in small letters.
		n, found := words.Match(d, numbers, i, len(d.Tokens), senses)
		values := map[cypher.Type]string{}
		for _, s := range found {
			if e := entity(words, s); e != nil {
				t := cypher.Type(e.Type)
				if _, ok := values[t]; !ok {
					values[t] = e.Name
				}
			}
		}
		if run := capitals(d, words, numbers, i); run > n || run > 0 && len(values) == 0 {
			start, end := d.Tokens[i].Start, d.Tokens[i+run-1].End
			if run > n {
				values = anything(question[start:end])
			}
			n = run
		}
		if n > 0 && len(values) > 0 {
			add(Name{int(d.Tokens[i].Start), int(d.Tokens[i+n-1].End), values})
			i += n - 1
		}
	}
	slices.SortFunc(names, func(a, b Name) int { return a.start - b.start })
	return names
}

// anything is a name that may be of any kind.
func anything(name string) map[cypher.Type]string {
	values := map[cypher.Type]string{}
	for _, k := range kinds {
		values[k] = name
	}
	return values
}

// entity is what a sense of a name stands for, nil where that is none.
func entity(l *lexicon.Lexicon, s lexicon.Sense) *model.Entity {
	switch s.Class {
	case lexicon.State, lexicon.Demonym, lexicon.People, lexicon.Metonym, lexicon.Org, lexicon.Bloc,
		lexicon.BlocAdj, lexicon.Place, lexicon.Leader, lexicon.NamedEvent:
		return &l.Entities[s.Ref].Entity
	}
	return nil
}

// capitals counts the words in capitals from token i on, and a noun for an
// event that follows them: "Victory Day parade". The first word of a question
// does not count.
func capitals(d *text.Document, l *lexicon.Lexicon, numbers []int32, i int) int {
	n := 0
	for i > 0 && i+n < len(d.Tokens) && d.Tokens[i+n].Kind == text.Word && d.Tokens[i+n].Capital {
		n++
	}
	if n > 0 && i+n < len(d.Tokens) {
		if _, found := l.Match(d, numbers, i+n, i+n+1, nil); slices.ContainsFunc(found, func(s lexicon.Sense) bool { return s.Class == lexicon.EventHead }) {
			return n + 1
		}
	}
	return n
}
