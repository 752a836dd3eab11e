package trigger

import (
	"slices"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// Offices turns the titles of people into claims.
func (f *Finder) Offices(d *mention.Document, s *syntax.Sentence, out []Found) []Found {
	for i := d.FirstOffice(s.Index); i < len(d.Offices) && d.Offices[i].Sentence == s.Index; i++ {
		o := &d.Offices[i]
		x := Found{Subject: o.Person, Object: o.Owner, Relation: model.Represents, Polarity: model.Asserted, Status: model.Current,
			Rule: o.Rule, Sentence: s.Index, First: o.First, Last: o.Last, Confidence: 0.97, Role: o.Role, By: -1, Clause: -1}
		if o.Guess {
			x.Confidence = 0.8
		}
		if p := (scope.Predicate{Doc: d, Sent: s, Clause: o.Clause, NP: o.Noun - 1, Part: -1}); o.Clause >= 0 || o.Noun > 0 {
			if o.Noun > 0 {
				p.Clause, p.Light = f.scope.Support(s, p.NP)
			}
			st := f.scope.State(&p)
			x.Polarity, x.By = st.Polarity, st.By
			if o.Clause >= 0 && f.isNotHe(d, s, s.Clauses[o.Clause].Subj, o.Person) {
				x.Polarity = scope.Under(x.Polarity, model.Negated)
			}
			o.Planned = o.Planned || st.Status == model.Planned && !f.installed(&p)
			if o.Rule == "title.leads" && x.Polarity == model.Negated && o.Clause >= 0 && s.Clauses[o.Clause].Kind == syntax.Xcomp {
				continue // "will not be in Lima to represent his nation"
			}
			x.Now = o.Clause >= 0 && f.holds(&s.Verbs[s.Clauses[o.Clause].Verb])
		}
		if o.Former {
			x.Relation, x.Status = model.FormerlyRepresented, model.Past
		} else if o.Planned {
			x.Status = model.Planned
			if s.Under >= 0 && f.withdraws(d.Sentences[s.Under]) {
				x.Polarity = model.Negated
			}
		}
		if o.Owner >= 0 && !(o.Group && d.Entities[o.Owner].Type == model.State) && (!(o.Planned && o.Target >= 0) || o.Clause >= 0 && f.lex.Word(s.Verbs[s.Clauses[o.Clause].Verb].Lemma).OfOffice(lexicon.HostsEnvoy)) { // whom one decides to receive as envoy is one
			out = append(out, x)
		}
		if o.Target >= 0 && d.Entities[o.Target].Type != model.Person {
			x.Relation, x.Object, x.Status = model.AccreditedTo, o.Target, model.Current
			if o.Former {
				x.Status = model.Past
			} else if o.Planned {
				x.Status = model.Planned
			}
			out = append(out, x)
		}
	}
	return out
}

// isNotHe says whether a noun phrase names a person only as one who is it not: "not | Ana Rios but Luis Vega was named".
func (f *Finder) isNotHe(d *mention.Document, s *syntax.Sentence, np, person int32) bool {
	return np >= 0 && s.NPs[np].Neg && slices.Contains(d.Ref(s, np).Actors, person)
}

// holds says whether a verb tells of an office that somebody has: "is currently consul", "serves as consul".
func (f *Finder) holds(v *syntax.Verb) bool {
	return v.Form == syntax.Finite && !v.Past && !v.Perfect && v.Modal == 0 && (v.Copula && v.Lemma == f.w.be || f.lex.Word(v.Lemma).Text == "serve")
}

// withdraws says whether a sentence announces a list of nominations that are withdrawn: "Withdrawals sent to the
// Senate:", not "Nominations and withdrawals".
func (f *Finder) withdraws(s *syntax.Sentence) bool {
	if len(s.NPs) > 0 && s.NPs[0].Next < 0 && f.lex.Word(f.scope.StemOf(s, 0)).Text == "withdrawal" {
		return true
	}
	return len(s.Verbs) > 0 && f.lex.Word(s.Verbs[0].Lemma).Text == "withdraw"
}

// installed says whether an appointment is announced, by which somebody has the office: not a
// nomination, nor what is planned or will be announced.
func (f *Finder) installed(p *scope.Predicate) bool {
	if p.NP < 0 || p.Clause < 0 || !f.lex.Word(p.Sent.HeadWord(p.NP)).Is(lexicon.Appointment) {
		return false
	}
	v := &p.Sent.Verbs[p.Sent.Clauses[p.Clause].Verb]
	return v.Modal == 0 && f.lex.Word(v.Lemma).Text == "announce"
}

// outOfOffice says whether the text gives a person offices of the past alone.
func outOfOffice(d *mention.Document, person int32) bool {
	return !slices.ContainsFunc(d.Offices, func(o mention.Office) bool { return o.Person == person && !o.Former })
}
