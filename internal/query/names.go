package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/xrash/smetrics"
	"golang.org/x/text/unicode/norm"

	"diplograph/internal/cypher"
)

// Found is an entity that a name may stand for.
type Found struct {
	ID   string
	Name string
}

func (f Found) String() string { return fmt.Sprintf("%s (%s)", f.Name, f.ID) }

// UnknownNameError says that a name stands for no entity of the kind, or for
// more than one.
type UnknownNameError struct {
	Name string
	Kind cypher.Type
	May  []Found // what it may stand for where it stands for several
	// Known is what the dictionaries call so, of which the graph knows nothing.
	Known []Found
	Near  []Found // what has a similar name where it stands for none
}

func (e *UnknownNameError) Error() string {
	switch {
	case len(e.May) > 0:
		return fmt.Sprintf("%q may be %s", short(e.Name), either(e.May))
	case len(e.Known) > 0:
		return fmt.Sprintf("the graph has nothing about %s", either(e.Known))
	}
	return fmt.Sprintf("the graph has no %s called %q", strings.ToLower(string(e.Kind)), short(e.Name))
}

// Hint is what the user can do.
func (e *UnknownNameError) Hint() string {
	switch {
	case len(e.May) > 0:
		return "give the whole name, or the id in brackets"
	case len(e.Known) > 0:
		return "it answers about what the articles speak of that were loaded: graphload SOURCE..."
	case len(e.Near) > 0:
		return "did you mean " + either(e.Near) + "?"
	}
	return `see what it knows: graphquery cypher 'MATCH (e:` + string(e.Kind) + `) RETURN e.id, e.name'`
}

func either(list []Found) string {
	var names []string
	for _, f := range list {
		names = append(names, f.String())
	}
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}

// How well an entity fits a name, best first.
const (
	byID       = iota
	byName     // its name
	byAlias    // an alias, acronym, official name or ISO code
	byCapital  // its capital
	byWords    // all words of the name are words of one of its names
	bySimilar  // the full-text index thinks so
	mostShown  = 5
	longestRef = 200 // bytes; no entity has a longer name
)

// exactly finds who has an id or a name as it is written, in the indexes alone.
const exactly = `CALL () {
  MATCH (e:Entity {id: $text}) RETURN e
  UNION
  MATCH (e:Entity {name: $text}) RETURN e
}
WITH e WHERE $label IN labels(e)
RETURN e.id AS id, e.name AS name LIMIT 2`

const candidates = `CALL () {
  MATCH (e:Entity) WHERE e.id IN [$text, toUpper($text), toLower($text)] RETURN e, 0.0 AS score
  UNION
  MATCH (e:State) WHERE toLower(e.iso2) = $folded OR toLower(e.capital) = $folded OR toLower(e.officialName) = $folded RETURN e, 0.0 AS score
  UNION
  MATCH (e:Organization) WHERE toLower(e.acronym) = $folded RETURN e, 0.0 AS score
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', $search, {limit: 200}) YIELD node AS e, score RETURN e, score
}
WITH e, max(score) AS score WHERE $label IN labels(e)
RETURN e.id AS id, e.name AS name, e.aliases AS aliases,
       [x IN [e.iso2, e.officialName, e.acronym] WHERE x IS NOT NULL] AS others, e.capital AS capital
ORDER BY score DESC, id LIMIT 100`

// Resolve finds the entity of a kind that a name stands for: by id, name,
// alias, acronym, code or capital, however it is written, or by a part of the
// name where that leaves no doubt. Otherwise the error is an
// *UnknownNameError.
func (db *DB) Resolve(ctx context.Context, kind cypher.Type, name string) (Found, error) {
	words := wordsOf(name)
	unknown := &UnknownNameError{Name: name, Kind: kind}
	if len(words) == 0 || len(name) > longestRef {
		return Found{}, unknown
	}
	name = strings.TrimSpace(name)
	records, err := db.all(ctx, exactly, map[string]any{"text": name, "label": string(kind)})
	if err != nil {
		return Found{}, err
	}
	if len(records) == 1 {
		id := text(records[0].Values[0])
		return Found{id, cmp.Or(text(records[0].Values[1]), id)}, nil
	}
	var similar []candidate
	for _, search := range []string{exact(words), fuzzy(words)} {
		var levels [bySimilar][]Found
		if levels, similar, err = db.candidates(ctx, kind, name, words, search); err != nil {
			return Found{}, err
		}
		for _, found := range levels {
			switch {
			case len(found) == 1:
				return found[0], nil
			case len(found) > 1:
				slices.SortFunc(found, func(a, b Found) int { return cmp.Compare(a.Name+a.ID, b.Name+b.ID) })
				unknown.May = found[:min(len(found), mostShown)]
				return Found{}, unknown
			}
		}
	}
	if known := inDictionaries(kind, name); len(known) > 0 {
		var ids []string
		for _, f := range known {
			ids = append(ids, f.ID)
		}
		records, err := db.all(ctx, `MATCH (e:Entity) WHERE e.id IN $ids AND $label IN labels(e)
RETURN e.id AS id, e.name AS name ORDER BY id`, map[string]any{"ids": ids, "label": string(kind)})
		if err != nil {
			return Found{}, err
		}
		if len(records) == 1 {
			return Found{text(records[0].Values[0]), text(records[0].Values[1])}, nil
		}
		unknown.Known = known
	}
	unknown.Near = nearest(words, similar)
	return Found{}, unknown
}

// candidates are the entities of a kind that a search finds, by how well they
// fit the name, and those that do not.
func (db *DB) candidates(ctx context.Context, kind cypher.Type, name string, words []string, search string) (levels [bySimilar][]Found, similar []candidate, err error) {
	records, err := db.all(ctx, candidates, map[string]any{
		"text": name, "folded": strings.ToLower(name), "label": string(kind), "search": search,
	})
	for _, r := range records {
		c := candidate{Found{text(r.Values[0]), text(r.Values[1])}, append(texts(r.Values[2]), texts(r.Values[3])...), text(r.Values[4])}
		if c.Name == "" {
			c.Name = c.ID
		}
		if level := c.fits(name, words); level < bySimilar {
			levels[level] = append(levels[level], c.Found)
		} else {
			similar = append(similar, c)
		}
	}
	return levels, similar, err
}

// candidate is an entity that the database thinks may be called by a name.
type candidate struct {
	Found
	others  []string // aliases, codes, acronym, official name
	capital string
}

// nearest are up to three candidates whose name, or as many words of it, are
// the ones asked for but for a few letters, the nearest first.
func nearest(words []string, similar []candidate) []Found {
	asked := strings.Join(words, " ")
	distance := func(c candidate) int {
		least := len(asked)
		for _, name := range append(c.others, c.Name) {
			has := wordsOf(name)
			for i := range max(1, len(has)-len(words)+1) {
				form := strings.Join(has[i:min(i+len(words), len(has))], " ")
				least = min(least, smetrics.WagnerFischer(asked, form, 1, 1, 1))
			}
		}
		return least
	}
	const few = 3
	var near [few][]Found
	for _, c := range similar {
		if d := distance(c); d < few && 2*d < len(asked) {
			near[d] = append(near[d], c.Found)
		}
	}
	all := slices.Concat(near[:]...)
	return all[:min(len(all), 3)]
}

// fits says how well the candidate fits a name and its words.
func (c candidate) fits(name string, words []string) int {
	same := func(s string) bool { return slices.Equal(wordsOf(s), words) }
	within := func(s string) bool {
		has := wordsOf(s)
		return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(has, w) })
	}
	switch {
	case strings.EqualFold(c.ID, name):
		return byID
	case same(c.Name):
		return byName
	case slices.ContainsFunc(c.others, same):
		return byAlias
	case same(c.capital):
		return byCapital
	case within(c.Name) || slices.ContainsFunc(c.others, within):
		return byWords
	}
	return bySimilar
}

// wordsOf is a name as its words, in small letters, without accents, "the",
// the points of abbreviations and possessive endings.
func wordsOf(s string) []string {
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(s))
	s = strings.NewReplacer("’s ", " ", "'s ", " ", ".", "", "’", "", "'", "").Replace(s + " ")
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	return words
}

// exact asks the full-text index for the words as they are. Words hold letters
// and digits only, so none is an operator of the index's language.
func exact(words []string) string { return `"` + strings.Join(words, `" "`) + `"` }

// fuzzy asks for words like them too, which takes the index four times as long.
func fuzzy(words []string) string {
	var parts []string
	for _, w := range words {
		parts = append(parts, `"`+w+`"^4`, w+"~")
	}
	return strings.Join(parts, " ")
}

func text(v any) string { s, _ := v.(string); return s }

func texts(v any) []string {
	var out []string
	list, _ := v.([]any)
	for _, x := range list {
		out = append(out, text(x))
	}
	return out
}

func short(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "..."
}

// Vocabulary is what the graph's nodes and edges are called, sorted.
type Vocabulary struct {
	Labels, Relations, Properties []string
}

// Vocabulary reads the names of labels, relations and properties from the
// database.
func (db *DB) Vocabulary(ctx context.Context) (Vocabulary, error) {
	records, err := db.all(ctx, `CALL () {
  CALL db.labels() YIELD label RETURN 0 AS kind, label AS name
  UNION ALL CALL db.relationshipTypes() YIELD relationshipType RETURN 1 AS kind, relationshipType AS name
  UNION ALL CALL db.propertyKeys() YIELD propertyKey RETURN 2 AS kind, propertyKey AS name
}
RETURN kind, name ORDER BY name`, nil)
	var lists [3][]string
	for _, r := range records {
		kind, _ := r.Values[0].(int64)
		lists[kind] = append(lists[kind], text(r.Values[1]))
	}
	return Vocabulary{lists[0], lists[1], lists[2]}, err
}

// Starting gives up to twenty names of entities that begin with some letters,
// sorted.
func (db *DB) Starting(ctx context.Context, letters string) ([]string, error) {
	records, err := db.all(ctx, `MATCH (e:Entity) WHERE e.name STARTS WITH $letters
RETURN DISTINCT e.name AS name ORDER BY name LIMIT 20`, map[string]any{"letters": letters})
	var out []string
	for _, r := range records {
		out = append(out, text(r.Values[0]))
	}
	return out, err
}
