package model

import "encoding/json"

// Record is a claim as one line of `graphload extract --format jsonl`.
type Record struct {
	Article      string   `json:"article"`
	Subject      Ref      `json:"subject"`
	Relation     Relation `json:"relation"`
	Object       Ref      `json:"object"`
	Polarity     Polarity `json:"polarity"`
	Status       Status   `json:"status"`
	Role         string   `json:"role,omitempty"`
	Topic        string   `json:"topic,omitempty"`
	Date         string   `json:"date,omitempty"`
	Since        string   `json:"since,omitempty"`
	Until        string   `json:"until,omitempty"`
	Reason       string   `json:"reason,omitempty"`
	AttributedTo *Ref     `json:"attributedTo,omitempty"`
	Confidence   float64  `json:"confidence"`
	Rule         string   `json:"rule"`
	Evidence     Evidence `json:"evidence"`
}

// Ref names an entity in a record.
type Ref struct {
	ID   string     `json:"id"`
	Name string     `json:"name"`
	Type EntityType `json:"type"`
}

// Evidence is where a text says a claim: Start and End are bytes of the
// claim's words in the article, Text is the sentence around them.
type Evidence struct {
	Sentence int    `json:"sentence"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Text     string `json:"text"`
}

// Records are the claims of a reading in their order, ready to print.
func (r *Reading) Records() []Record {
	refs := make(map[string]Ref, len(r.Entities))
	for _, e := range r.Entities {
		refs[e.ID] = Ref{e.ID, e.Name, e.Type}
	}
	out := make([]Record, 0, len(r.Claims))
	for _, c := range r.Claims {
		rec := Record{
			Article: c.Article, Subject: refs[c.Subject], Relation: c.Relation, Object: refs[c.Object],
			Polarity: c.Polarity, Status: c.Status, Role: c.Role, Topic: c.Topic, Date: c.Date,
			Since: c.Since, Until: c.Until, Reason: c.Reason, Confidence: c.Confidence, Rule: c.Rule,
			Evidence: Evidence{c.Sentence, c.Start, c.End, r.Quote(c.Sentence)},
		}
		if c.AttributedTo != "" {
			ref := refs[c.AttributedTo]
			rec.AttributedTo = &ref
		}
		out = append(out, rec)
	}
	return out
}

// JSON is the record as one line, without the line break.
func (r Record) JSON() ([]byte, error) { return json.Marshal(r) }
