package claim

import (
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// delegations reads lists of delegates: an article says that a delegation will
// attend an event, then names its members, often one a paragraph. Who leads
// the delegation or is listed as its member attends.
func (f *Finder) delegations(d *mention.Document, out []Found) []Found {
	delegation := f.lex.Lookup("delegation")
	event, listing := int32(-1), false
	for _, s := range d.Sentences {
		for c := range s.Clauses {
			cl := &s.Clauses[c]
			if cl.Subj >= 0 && s.HeadWord(cl.Subj) == delegation && cl.Obj >= 0 {
				for _, e := range d.Ref(s, cl.Obj).Actors {
					if d.Entities[e].Type == model.Event {
						event = e
					}
				}
			}
		}
		if event < 0 {
			continue
		}
		names := false // "Members of the delegation:"
		for np := range s.NPs {
			names = names || s.HeadWord(int32(np)) == delegation
		}
		if names && (d.Text.Tokens[s.Last-1].Kind == text.Colon || len(s.Clauses) == 0) {
			listing = true
			continue
		}
		if names {
			for c := range s.Clauses {
				cl := &s.Clauses[c]
				switch f.lex.Word(s.Verbs[cl.Verb].Lemma).Text {
				case "lead", "head", "include", "comprise":
					out = f.delegate(d, s, cl.Subj, event, out)
					out = f.delegate(d, s, cl.Obj, event, out)
				}
			}
			continue
		}
		if listing {
			if len(s.Clauses) > 0 || len(s.NPs) == 0 {
				listing = false
				continue
			}
			out = f.delegate(d, s, 0, event, out)
		}
	}
	return out
}

func (f *Finder) delegate(d *mention.Document, s *syntax.Sentence, np, event int32, out []Found) []Found {
	if np < 0 {
		return out
	}
	var buf [64]int32
	for _, m := range s.Members(np, buf[:]) {
		for _, e := range d.Ref(s, m).Actors {
			if d.Entities[e].Type != model.Person {
				continue
			}
			n := &s.NPs[m]
			out = append(out, Found{Subject: e, Object: event, Relation: model.Attends, Polarity: model.Asserted, Status: model.Planned,
				Rule: "delegation.member", Sentence: s.Index, First: n.First, Last: n.Last, Confidence: 0.9, By: -1})
		}
	}
	return out
}
