package reading

import (
	"fmt"
	"io"
	"strings"

	"diplograph/internal/mention"
	"diplograph/internal/model"
)

// Explain writes how an article was read: for each sentence its noun phrases
// and clauses, what they stand for, each claim with its words and rule, and
// what nearly was one, with what it lacked.
func (r *Reader) Explain(a model.Article, w io.Writer) error {
	d := r.resolve(a)
	found, misses := r.finder.FindExplained(d)
	reading := assemble(a, d, found)
	next, missed := 0, 0
	for i, s := range d.Sentences {
		if _, err := fmt.Fprintf(w, "%d: %s", i, s); err != nil {
			return err
		}
		for np := range s.NPs {
			for _, e := range d.Refs[i][np].Actors {
				if _, err := fmt.Fprintf(w, "  %d is %s\n", np, d.Entities[e].Name); err != nil {
					return err
				}
			}
		}
		if err := explainOwners(d, i, w); err != nil {
			return err
		}
		for ; next < len(reading.Claims) && reading.Claims[next].Sentence == i; next++ {
			c := &reading.Claims[next]
			subject, _ := reading.Entity(c.Subject)
			object, _ := reading.Entity(c.Object)
			if _, err := fmt.Fprintf(w, "  => %s %s %s (%s, %s, %.2f) by %s: %q\n", subject.Name, c.Relation, object.Name,
				c.Polarity, c.Status, c.Confidence, c.Rule, a.Text[c.Start:c.End]); err != nil {
				return err
			}
		}
		for ; missed < len(misses) && misses[missed].Sentence == i; missed++ {
			m := &misses[missed]
			if _, err := fmt.Fprintf(w, "  -- %s at %q: %s\n", m.Rule, s.Text(m.First, m.Last), m.Reason); err != nil {
				return err
			}
		}
	}
	return nil
}

// explainOwners writes for each office in a sentence that names no owner how likely whose it
// is, and what speaks for the likeliest.
func explainOwners(d *mention.Document, sentence int, w io.Writer) error {
	for i := range d.Choices {
		c := &d.Choices[i]
		if c.Sentence != sentence {
			continue
		}
		best := c.Best()
		var whose []string
		for _, o := range best {
			name := "nobody"
			if o.State >= 0 {
				name = d.Entities[o.State].Name
			}
			whose = append(whose, fmt.Sprintf("%s %.2f", name, o.Chance))
		}
		if _, err := fmt.Fprintf(w, "  ?? %q of %s: %s (%s)\n", c.Role, d.Entities[c.Person].Name, strings.Join(whose, ", "), strings.Join(best[0].Reasons(), ", ")); err != nil {
			return err
		}
	}
	return nil
}
