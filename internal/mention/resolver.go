package mention

import (
	"slices"
	"strings"
	"sync"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
	"diplograph/internal/tally"
	"diplograph/internal/text"
)

// Resolver resolves articles over a lexicon. It holds what is the same for all of them; an articleReader reads one.
type Resolver struct {
	sentenceReader
	parties         map[string][]int32 // by what stands before "Party" in their names, in lower case
	leaders         *naming.Leaders
	thrones         map[string][]string     // by title, the states that have or had a sultan or an emir
	compass         map[string]int32        // the states called by a quarter of the compass, "North Korea", by name
	foreignMinister int32                   // Lexicon.Offices
	nativity        func() *naming.Nativity // made when first asked for
}

// NewResolver makes a resolver. It is safe for concurrent use.
func NewResolver(l *lexicon.Lexicon) *Resolver {
	w := l.Lookup
	r := &Resolver{sentenceReader: sentenceReader{lex: l, w: words{
		of: w("of"), between: w("between"), in: w("in"), at: w("at"), to: w("to"), for_: w("for"), from: w("from"), by: w("by"), as: w("as"), on: w("on"), with: w("with"),
		his: w("his"), her: w("her"), its: w("its"), their: w("their"), our: w("our"), my: w("my"), i: w("i"), we: w("we"), he: w("he"), she: w("she"),
		it: w("it"), they: w("they"), them: w("them"), him: w("him"), me: w("me"), us: w("us"), the: w("the"), a: w("a"), an: w("an"), this: w("this"), that: w("that"), paren: w("("),
		another: w("another"), be: w("be"), near: w("near"), under: w("under"), including: w("including"), suchAs: w("such as"), accordingTo: w("according to"), ongoing: w("ongoing"),
	}}, parties: make(map[string][]int32), leaders: naming.NewLeaders(l), compass: make(map[string]int32), thrones: make(map[string][]string)}
	r.nativity = sync.OnceValue(func() *naming.Nativity { return naming.NewNativity(l) })
	r.foreignMinister = int32(slices.IndexFunc(l.Offices, func(o lexicon.OfficeEntry) bool { return o.ID == "foreign-minister" }))
	for i := range l.Entities {
		e := &l.Entities[i]
		if first, _, ok := strings.Cut(e.Name, " "); ok && e.Type == model.State && opposite(first) != "" {
			r.compass[e.Name] = int32(i)
		}
		if short, _, ok := strings.Cut(e.Name, " Party"); ok && e.Kind == "party" {
			if first, rest, ok := strings.Cut(short, " "); ok && l.Demonym(l.Lookup(strings.ToLower(first))) {
				short = rest // "Israeli | Labor"
			}
			r.parties[strings.ToLower(short)] = append(r.parties[strings.ToLower(short)], int32(i))
		}
		if e.Type != model.Person {
			continue
		}
		for _, t := range e.Terms {
			if (t.Office == "sultan" || t.Office == "emir") && !slices.Contains(r.thrones[t.Office], t.Of) { // of kings there are too many that no dictionary has
				r.thrones[t.Office] = append(r.thrones[t.Office], t.Of)
			}
		}
	}
	return r
}

// Resolve reads a parsed article. published is its date, or "".
func (r *Resolver) Resolve(t *text.Document, sentences []*syntax.Sentence, published string) *Document {
	d := &Document{
		Text: t, Sentences: sentences, lex: r.lex, Refs: make([][]Ref, len(sentences)), Tally: tally.New(r.lex, r.compass, t, sentences, published),
		voices: newVoices(len(sentences)), register: newRegister(), people: newPeople(), focus: newFocus(), groups: groups{crowds: make(map[string][]int32)},
		missions: missions{latest: mission{-1, -1, -1}, envoy: envoy{sentence: -9}, court: -1}, journeys: journeys{place: -1, delegation: leader{person: -1}},
		officers: officers{slate: slate{sentence: -1}}, story: story{starts: make([]int, len(sentences))},
	}
	(&articleReader{r, d}).read()
	return d
}
