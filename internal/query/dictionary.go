package query

import (
	"strings"

	"diplograph/internal/lexicon"
	tokens "diplograph/internal/text"
)

// inDictionaries gives the ids of what the dictionaries call by a name. They
// know more names than the articles that were loaded happen to use, such as
// "DPRK". Loading them takes longer than a query: they are asked last.
func inDictionaries(name string) []string {
	words, err := lexicon.Default()
	if err != nil {
		return nil // the built-in files are tested elsewhere; names are found without them too
	}
	var ids []string
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
				ids = append(ids, words.Entities[s.Ref].ID)
			}
		}
	}
	return ids
}
