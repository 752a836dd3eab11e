package claim

import (
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// delegations reads lists of delegates: an article says that a delegation will
// attend an event, or who was there, then names them, often one a paragraph. Who
// leads the delegation or is listed attends.
func (f *Finder) delegations(d *mention.Document, out []Found) []Found {
	delegation := f.lex.Lookup("delegation")
	event, listing, status := int32(-1), false, model.Planned
	for _, s := range d.Sentences {
		if e, st, first := f.roster(d, s); e >= 0 {
			event, status = e, st
			if listing = first < 0; !listing {
				out = f.delegate(d, s, first, event, status, out)
			}
			continue
		}
		for c := range s.Clauses {
			cl := &s.Clauses[c]
			if cl.Subj >= 0 && s.HeadWord(cl.Subj) == delegation && cl.Obj >= 0 {
				for _, e := range d.Ref(s, cl.Obj).Actors {
					if d.Entities[e].Type == model.Event {
						event, status = e, model.Planned
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
					out = f.delegate(d, s, cl.Subj, event, status, out)
					out = f.delegate(d, s, cl.Obj, event, status, out)
				}
			}
			continue
		}
		if listing {
			if len(s.NPs) == 0 || tells(s) {
				listing = false
				continue
			}
			out = f.delegate(d, s, 0, event, status, out)
		}
	}
	return out
}

// roster is the event whose guests a sentence announces before a colon, "The
// following attended the summit:", "Present at the signing:", and the noun phrase
// that begins their list, -1 where it begins with the next sentence; -1 for none.
func (f *Finder) roster(d *mention.Document, s *syntax.Sentence) (event int32, status model.Status, first int32) {
	colon := s.First
	for colon < s.Last && d.Text.Tokens[colon].Kind != text.Colon {
		colon++
	}
	guests := false
	for i := s.First; i < colon; i++ {
		switch f.lex.Word(s.Words[i]).Text {
		case "attend", "attended", "attending", "attendance", "participants", "participated", "present", "attendees", "guests", "speakers", "part", "delegation":
			guests = true
		}
	}
	if colon == s.Last || !guests || colon+1 < s.Last && d.Text.Tokens[colon+1].Kind == text.OpenQuote {
		return -1, "", -1
	}
	status = model.Past
	for i := range s.Verbs {
		switch v := &s.Verbs[i]; {
		case v.Neg, v.First > colon && v.Form == syntax.Finite && !relative(s, int32(i)):
			return -1, "", -1
		case v.Modal != 0, v.Form == syntax.Infinitive:
			status = model.Planned
		}
	}
	event, first = -1, -1
	for np := range s.NPs {
		if s.NPs[np].First > colon {
			first = int32(np)
			break
		}
		if e := d.Entity(s, int32(np), model.Event); e >= 0 && event < 0 && f.lex.Gathering(d.Entities[e].Kind) != "" {
			event = e
		}
	}
	return event, status, first
}

// relative says whether a verb is that of a relative clause.
func relative(s *syntax.Sentence, verb int32) bool {
	for c := range s.Clauses {
		if s.Clauses[c].Verb == verb {
			return s.Clauses[c].Kind == syntax.Relative
		}
	}
	return false
}

// tells says whether a sentence has a clause of its own, beside those that only
// describe: "Ana Ruiz, who left early".
func tells(s *syntax.Sentence) bool {
	for i := range s.Clauses {
		if k := s.Clauses[i].Kind; k != syntax.Relative && k != syntax.Participial {
			return true
		}
	}
	return false
}

func (f *Finder) delegate(d *mention.Document, s *syntax.Sentence, np, event int32, status model.Status, out []Found) []Found {
	for np >= 0 && np < int32(len(s.NPs)) && d.Entity(s, np, model.Person) < 0 {
		np++ // "Uganda's minister, | Okello Rwabwogo"
	}
	if np < 0 || np == int32(len(s.NPs)) {
		return out
	}
	var buf [64]int32
	for _, m := range s.Members(np, buf[:]) {
		for _, e := range d.Ref(s, m).Actors {
			if d.Entities[e].Type != model.Person {
				continue
			}
			n := &s.NPs[m]
			out = append(out, Found{Subject: e, Object: event, Relation: model.Attends, Polarity: model.Asserted, Status: status,
				Rule: "delegation.member", Sentence: s.Index, First: n.First, Last: n.Last, Confidence: 0.9, By: -1})
		}
	}
	return out
}
