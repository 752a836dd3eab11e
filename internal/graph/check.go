package graph

import (
	"fmt"

	"diplograph/internal/model"
)

// Check says what is wrong with a reading: an id that is not that of its text,
// a span outside the text or its sentence, an entity that is named but not
// described, a relation that the contract does not know. What it passes can be
// loaded whole.
func Check(r model.Reading) error {
	a := r.Article
	if a.ID != model.ArticleID(a.Text) {
		return fmt.Errorf("article id %q is not that of its text", a.ID)
	}
	sentences := make(map[int]model.Sentence, len(r.Sentences))
	for _, s := range r.Sentences {
		if s.Start < 0 || s.End < s.Start || s.End > len(a.Text) {
			return fmt.Errorf("sentence %d: bytes %d to %d are outside the text", s.Index, s.Start, s.End)
		}
		sentences[s.Index] = s
	}
	entities := make(map[string]model.EntityType, len(r.Entities))
	for _, e := range r.Entities {
		switch e.Type {
		case model.State, model.Person, model.Organization, model.Bloc, model.Event, model.Place:
		default:
			return fmt.Errorf("entity %q: unknown type %q", e.ID, e.Type)
		}
		entities[e.ID] = e.Type
	}
	within := func(what string, sentence, start, end int) error {
		s, ok := sentences[sentence]
		if !ok {
			return fmt.Errorf("%s: no sentence %d", what, sentence)
		}
		if start < s.Start || end < start || end > s.End {
			return fmt.Errorf("%s: bytes %d to %d are outside sentence %d", what, start, end, sentence)
		}
		return nil
	}
	for _, m := range r.Mentions {
		if _, ok := entities[m.Entity]; !ok {
			return fmt.Errorf("mention of %q, which is not described", m.Entity)
		}
		if err := within("mention of "+m.Entity, m.Sentence, m.Start, m.End); err != nil {
			return err
		}
	}
	for _, c := range r.Claims {
		what := fmt.Sprintf("claim %s %s %s", c.Subject, c.Relation, c.Object)
		if c.Article != a.ID {
			return fmt.Errorf("%s: is of article %q", what, c.Article)
		}
		if _, ok := c.Relation.Info(); !ok {
			return fmt.Errorf("%s: unknown relation", what)
		}
		for _, id := range []string{c.Subject, c.Object, c.AttributedTo} {
			if _, ok := entities[id]; !ok && id != "" {
				return fmt.Errorf("%s: %q is not described", what, id)
			}
		}
		if c.Subject == "" || c.Object == "" || c.Subject == c.Object {
			return fmt.Errorf("%s: needs two entities", what)
		}
		if err := within(what, c.Sentence, c.Start, c.End); err != nil {
			return err
		}
	}
	return nil
}
