package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// destination is the state to which the officer whom noun phrase np, or the name it
// describes, is told to go: "a visit to Quito by Foreign Minister X"; -1 for none.
func (r *articleReader) destination(s *syntax.Sentence, np int32) int32 {
	if x := apposedTo(s, np); x >= 0 {
		np = x
	}
	n := &s.NPs[s.NPs[np].Lead]
	if r.lex.Word(s.Words[n.First]).Text == "visiting" && n.Clause >= 0 {
		return r.hostOfVisitor(s, s.NPs[np].Lead)
	}
	if n.Prep != r.w.by && n.Prep != r.w.of || n.Up < 0 {
		return -1
	}
	for m := range s.NPs {
		x := &s.NPs[m]
		if x.Prep == r.w.to && x.First < n.First && s.HeadPart(int32(m)) != nil && (x.Up == n.Up || n.Up == int32(m) && x.Up >= 0 && s.Class(x.Up) == syntax.CEvent) {
			return r.stateOf(&r.Refs[s.Index][m])
		}
	}
	return -1
}

// hostOfVisitor is the state where the visitor is whom noun phrase np names, by where his clause
// says that it was or whose officer it names beside him: "In Cairo, he met visiting envoy X",
// "the Egyptian president told visiting Minister X"; -1 for none.
func (r *articleReader) hostOfVisitor(s *syntax.Sentence, np int32) int32 {
	clause := s.NPs[np].Clause
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause == clause && n.Prep == r.w.in && s.Class(int32(m)) == syntax.CState {
			ref := r.refOf(s, int32(m))
			return r.stateOf(&ref)
		}
	}
	c := &s.Clauses[clause]
	for _, m := range [...]int32{c.Subj, c.Obj} {
		if m >= 0 && m != np && (s.Class(m) == syntax.CPerson || s.Class(m) == syntax.COffice) {
			ref := r.refOf(s, m)
			return r.stateOf(&ref)
		}
	}
	return -1
}

// boundFor is the state where noun phrase np goes, whose officer goes home to none: "Foreign
// Minister X flew to Quito", "was the first foreign minister to visit Ecuador"; -1 for none.
func (r *articleReader) boundFor(s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		w := r.lex.Word(v.Lemma)
		if c.Subj < 0 || c.Subj != s.NPs[np].Lead && !s.Same(c.Subj, np) && !s.Same(c.Subj, s.NPs[np].Lead) && (c.GovNP != np || c.Kind != syntax.Xcomp) || !w.Does(lexicon.Goes|lexicon.Visits) || w.Text == "return" || v.Head+1 < s.Last && r.lex.Word(s.Words[v.Head+1]).Text == "back" {
			continue
		}
		if c.Obj >= 0 {
			r.refOf(s, c.Obj)
			if st := r.stateAt(s, c.Obj); st >= 0 {
				return st
			}
		}
		for m := range s.NPs {
			if n := &s.NPs[m]; n.Clause == int32(i) && n.First > v.Head && (n.Prep == r.w.to || n.Prep == r.w.in) {
				r.refOf(s, int32(m))
				if st := r.stateAt(s, int32(m)); st >= 0 {
					return st
				}
			}
		}
	}
	return -1
}

// meetsOfficer is the state one of whose rulers, ministers or diplomats noun phrase np meets or speaks with: "National
// Security Adviser X met with the Omani foreign minister"; -1 for none.
func (r *articleReader) meetsOfficer(s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || c.Subj != np && !s.Same(c.Subj, np) {
			continue
		}
		for m := np + 1; m < int32(len(s.NPs)); m++ {
			if speaks := r.lex.Word(s.Verbs[c.Verb].Lemma).Text == "speak" && s.NPs[m].Prep == r.w.with && s.NPs[m].Clause == int32(i); !speaks && !r.meets(s, int32(i), m) {
				continue
			}
			for k := s.NPs[m].PFirst; k < s.NPs[m].PLast; k++ {
				if s.Parts[k].Kind != syntax.POffice {
					continue
				}
				switch r.lex.Offices[s.Parts[k].Ref].Kind {
				case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Minister, lexicon.Diplomat:
					return r.ownerState(s, m)
				}
			}
		}
	}
	return -1
}

// guestState is the state of the officer whom noun phrase np, or the name it describes,
// receives: "the Russian minister was welcomed by Deputy Minister X"; -1 for none.
func (r *articleReader) guestState(s *syntax.Sentence, np int32) int32 {
	if x := apposedTo(s, np); x >= 0 {
		np = x
	}
	lead := s.NPs[np].Lead
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		w := r.lex.Word(v.Lemma)
		if c.Subj < 0 || v.Neg || !w.Does(lexicon.Receives) {
			continue
		}
		guest := int32(-1)
		if v.Passive && s.NPs[lead].Prep == r.w.by && s.NPs[lead].Clause == int32(i) {
			guest = c.Subj
		} else if !v.Passive && s.Same(c.Subj, lead) {
			guest = c.Obj
		}
		if guest < 0 || guest == lead || s.Class(guest) != syntax.COffice && s.Class(guest) != syntax.CPerson {
			continue
		}
		return r.stateOf(&r.Refs[s.Index][guest])
	}
	return -1
}

// callerState is the state of who meets noun phrase np abroad, or after an officer of
// another state, and that state: "met President Vera of Chile and later Foreign Minister X";
// -1 for none.
func (r *articleReader) callerState(s *syntax.Sentence, np int32) (home, host int32) {
	if x := apposedTo(s, np); x >= 0 {
		np = x
	}
	lead := s.NPs[np].Lead
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || c.Subj >= np || !r.meets(s, int32(i), lead) {
			continue
		}
		caller := r.onePerson(s, c.Subj)
		if caller < 0 || r.Entities[caller].State < 0 {
			continue
		}
		home = r.Entities[caller].State
		if st, ok := r.journeys.wentTo(caller); ok && st != home {
			return home, st
		}
		foreign := func(t *syntax.Sentence, m int32) int32 { // the state of another's officer
			if e := r.onePerson(t, m); e >= 0 && r.Entities[e].State != home {
				return r.Entities[e].State
			}
			return -1
		}
		for m := c.Subj + 1; m < lead; m++ {
			if st := foreign(s, m); st >= 0 && r.meets(s, int32(i), m) {
				return home, st
			}
		}
		if s.Index == 0 {
			continue
		}
		t := r.Sentences[s.Index-1]
		for k := range t.Clauses {
			if t.Clauses[k].Subj < 0 || r.onePerson(t, t.Clauses[k].Subj) != caller {
				continue
			}
			for m := range t.NPs {
				if st := foreign(t, int32(m)); st >= 0 && r.meets(t, int32(k), int32(m)) {
					return home, st
				}
			}
		}
	}
	return -1, -1
}

// bondedState is the state whose ties with that of who meets noun phrase np the sentence tells behind it: "President Rios
// welcomed Prime Minister X to celebrate the partnership between Peru and Chile"; -1 for none.
func (r *articleReader) bondedState(s *syntax.Sentence, np int32) int32 {
	lead := s.NPs[np].Lead
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || c.Subj >= lead || !r.meets(s, int32(i), lead) && !(c.Obj == lead && r.verbOf(s, int32(i)).Does(lexicon.Receives)) {
			continue
		}
		home := r.stateOf(&r.Refs[s.Index][c.Subj])
		for m := np + 1; home >= 0 && m+1 < int32(len(s.NPs)); m++ {
			of := m + 1
			if w := r.lex.Word(s.HeadWord(m)); s.NPs[of].Prep != r.w.between || s.NPs[of].Up != m || !w.Is(lexicon.Bond) && !w.Is(lexicon.League) {
				continue
			}
			switch two := r.members(s, of); {
			case len(two) != 2:
			case r.partOwner(s, two[0]) == home:
				return r.partOwner(s, two[1])
			case r.partOwner(s, two[1]) == home:
				return r.partOwner(s, two[0])
			}
		}
	}
	return -1
}

// meets says whether noun phrase np is whom the subject of a clause meets: its object, or
// behind "with" and talks.
func (r *sentenceReader) meets(s *syntax.Sentence, clause, np int32) bool {
	c, n := &s.Clauses[clause], &s.NPs[np]
	v := &s.Verbs[c.Verb]
	if v.Passive || v.Neg {
		return false
	}
	meeting := r.lex.Word(v.Lemma).Does(lexicon.Meets)
	if c.Obj == np {
		return meeting
	}
	if n.Prep != r.w.with || n.Clause != clause {
		return false
	}
	switch {
	case n.Up < 0:
		return meeting
	case s.Class(n.Up) == syntax.CDate: // "met on Monday with"
		return meeting && s.NPs[n.Up].Up < 0
	}
	return r.lex.Gathers(s.HeadWord(n.Up))
}

// dispatch is the United States where a line says which of their diplomats writes to
// the Secretary of State or the other way round: "The Ambassador in France (Bruce) to
// the Secretary of State"; -1 elsewhere.
func (r *articleReader) dispatch(s *syntax.Sentence) int32 {
	if len(s.Clauses) > 0 {
		return -1
	}
	for np := range s.NPs {
		if p := s.HeadPart(int32(np)); p != nil && p.Kind == syntax.POffice && strings.HasSuffix(r.lex.Offices[p.Ref].ID, "secretary-of-state") && s.NPs[np].Det == r.w.the && !s.NPs[np].Apposed {
			return r.entity(r.lex.Index("USA"))
		}
	}
	return -1
}

// senderState is the state whose officer gives a diplomat orders: "Secretary of
// State Knox instructed Chargé Hutchinson"; -1 for none.
func (r *articleReader) senderState(s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || !s.Same(c.Obj, s.NPs[np].Lead) || s.Verbs[c.Verb].Passive {
			continue
		}
		if r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Orders) {
			if e := r.stateOf(&r.Refs[s.Index][c.Subj]); e >= 0 {
				return e
			}
			return r.belongs(r.Refs[s.Index][c.Subj])
		}
	}
	return -1
}

// whereState is the state where the sentence so far is: "While in Panama, she
// met President Cortizo"; -1 for none.
func (r *articleReader) whereState(s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0 && m > np-24; m-- {
		n := &s.NPs[m]
		if n.Prep != r.w.in && n.Prep != r.w.to && n.PossNP < 0 {
			continue
		}
		if e := r.stateAt(s, m); e >= 0 {
			return e
		}
	}
	return -1
}

// receives is the state where somebody is met who stands before the place: "shall
// see Chancellor X in Vienna", "the inauguration of President X in Monrovia"; -1
// for none.
func (r *articleReader) receives(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	event := false
	if n.Prep == r.w.of && n.Up >= 0 {
		p := s.HeadPart(n.Up)
		event = p != nil && p.Kind == syntax.PEvent
	}
	if c := n.Clause; !event {
		if c < 0 || !s.Same(s.Clauses[c].Obj, np) && (n.Prep != r.w.by || !s.Verbs[s.Clauses[c].Verb].Passive) {
			return -1
		}
		if !r.verbOf(s, c).Does(lexicon.Receives | lexicon.Meets) {
			return -1
		}
	}
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Prep != r.w.in || s.NPs[m].First != n.Last+1 {
		return -1
	}
	ref := r.refOf(s, m)
	if e := r.oneState(&ref); e >= 0 {
		return e
	}
	return r.placeIn(s, m)
}

// addresseeState is the state that is recognized by what is sent to whom noun phrase np names,
// or to whom an envoy there presents himself: "recognized Chad in a message to President X",
// "when he sent President X a letter"; -1 for none.
func (r *articleReader) addresseeState(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Clause < 0 || n.Prep != r.w.to && !s.Same(s.Clauses[n.Clause].Obj, np) {
		return -1
	}
	if host := r.hostOf(s, np); host >= 0 {
		return host
	}
	for c, deep := n.Clause, 0; c >= 0 && deep < 4; c, deep = s.Clauses[c].Gov, deep+1 {
		cl := &s.Clauses[c]
		if cl.Obj < 0 || !r.lex.Word(s.Verbs[cl.Verb].Lemma).OfOffice(lexicon.HostsEnvoy) || s.Class(cl.Obj) != syntax.CState {
			continue
		}
		if e := r.power(s, cl.Obj); e >= 0 && r.Entities[e].Type == model.State {
			return e
		}
	}
	return -1
}

// hostOf is the state where he serves who presents his credentials to whom noun phrase np
// names: "The American ambassador to Monaco, X, presented his credentials to Prince Y"; -1
// for none.
func (r *articleReader) hostOf(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Prep != r.w.to || n.Clause < 0 {
		return -1
	}
	c := &s.Clauses[n.Clause]
	if c.Subj < 0 || !r.lex.Word(s.Verbs[c.Verb].Lemma).OfOffice(lexicon.Presents) || !r.credentials(s, c.Obj) {
		return -1
	}
	envoy := r.onePerson(s, c.Subj)
	for i := len(r.Offices) - 1; envoy >= 0 && i >= r.lately(); i-- {
		if o := &r.Offices[i]; o.Person == envoy && o.Target >= 0 && !o.Former {
			return o.Target
		}
	}
	return -1
}
