package query

import (
	"slices"
	"strings"

	"diplograph/internal/cypher"
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	tokens "diplograph/internal/text"
)

// inDictionaries gives what the dictionaries call by a name. They know more
// names than the articles that were loaded happen to use, such as "DPRK".
// Loading them takes longer than a query: they are asked last.
func inDictionaries(kind cypher.Type, name string) []Found {
	words, err := lexicon.Default()
	if err != nil {
		return nil // the built-in files are tested elsewhere; names are found without them too
	}
	var found []Found
	for _, written := range []string{name, strings.TrimPrefix(name, "the "), strings.ToUpper(name)} {
		d := tokens.Split(written)
		n, senses := words.Match(d, words.Number(d), 0, len(d.Tokens), nil)
		if n == 0 || n < len(d.Tokens) {
			continue
		}
		for _, s := range senses {
			switch s.Class {
			case lexicon.State, lexicon.Demonym, lexicon.People, lexicon.Metonym, lexicon.Org, lexicon.Bloc,
				lexicon.BlocAdj, lexicon.Place, lexicon.Leader, lexicon.NamedEvent:
				e := words.Entities[s.Ref].Entity
				f := Found{e.ID, e.Name}
				if isA(e, kind) && !slices.Contains(found, f) {
					found = append(found, f)
				}
			}
		}
	}
	return found
}

func isA(e model.Entity, kind cypher.Type) bool {
	return kind == cypher.Entity || kind == cypher.Type(e.Type) || kind == cypher.Leader && e.Leader
}
