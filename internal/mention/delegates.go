package mention

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// delegates reads who is one of those that act for a state: "The Russian delegation
// included X and Y", "Among the Prussian diplomats were X and Y", "The Prussian envoys included X".
func (r *articleReader) delegates(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if v.Neg || v.Modal != 0 || c.Subj < 0 {
		return
	}
	if v.Copula {
		for m := range s.NPs {
			n := &s.NPs[m]
			if p := s.HeadPart(int32(m)); n.Clause == clause && r.lex.Word(n.Prep).Text == "among" && p != nil && p.Kind == syntax.POffice && p.Plural && !rules(r.lex.Offices[p.Ref].Kind) {
				r.holdTitle(s, int32(m), c.Subj)
			}
		}
		return
	}
	list := c.Obj
	for m := range s.NPs {
		if n := &s.NPs[m]; list < 0 && n.Clause == clause && n.Prep == r.w.of && n.Lead == int32(m) {
			list = int32(m)
		}
	}
	p := s.HeadPart(c.Subj)
	if list >= 0 && p != nil && p.Kind == syntax.POffice && p.Plural && !rules(r.lex.Offices[p.Ref].Kind) {
		r.holdTitle(s, c.Subj, list) // "a team of Norwegian envoys that included X and Y"
		return
	}
	if list < 0 || p == nil || p.Kind != syntax.PNoun || r.lex.Head(s.Words[p.Last-1])&lexicon.Agent == 0 {
		return
	}
	r.actFor(s, c.Subj, list, clause)
}

// comprises says whether the verb of a clause tells who is of its subject: "includes", "is made up of".
func (r *sentenceReader) comprises(s *syntax.Sentence, clause int32) bool {
	v := &s.Verbs[s.Clauses[clause].Verb]
	w := r.lex.Word(v.Lemma)
	return w.Does(lexicon.Comprises) || w.Text == "make" && v.Last < s.Last && r.lex.Word(s.Words[v.Last]).Text == "up"
}

// holdTitle says that those of a list hold the title in the plural that noun phrase np is.
func (r *articleReader) holdTitle(s *syntax.Sentence, np, list int32) {
	for _, m := range r.members(s, list) {
		if who := r.named(s, m); who >= 0 && (!hasTitle(s, m) || s.NPs[np].Prep != 0) {
			r.titleOf(s, np, who, "title.among")
		}
	}
}

// teams reads who is of a state's delegation without a verb: "a Russian delegation,
// including X and Y, arrived", "the British delegation of X and Y".
func (r *articleReader) teams(s *syntax.Sentence) {
	for m := range s.NPs {
		n := &s.NPs[m]
		named := n.Prep == r.w.of && n.Next >= 0 && (s.Class(int32(m)) == syntax.CPerson || s.Class(int32(m)) == syntax.CName)
		if (named || n.Prep == r.w.including) && n.Lead == int32(m) && n.Up >= 0 && s.Class(n.Up) == syntax.CNoun && r.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Delegation) {
			r.actFor(s, n.Up, int32(m), -1)
		}
	}
}

// actFor says that those of a list act for the state whose team noun phrase np is.
func (r *articleReader) actFor(s *syntax.Sentence, np, list, clause int32) {
	owner := r.ownerState(s, np)
	if owner < 0 {
		owner = r.fighters(s, np)
	}
	if owner < 0 {
		return
	}
	for _, m := range r.members(s, list) {
		if who := r.named(s, m); who >= 0 {
			r.hold(Office{Person: who, Owner: owner, Target: -1, entry: -1, chief: -1, Kind: lexicon.Official, Sentence: s.Index, Clause: clause,
				First: s.NPs[np].First, Last: s.NPs[m].Last, Rule: "title.delegate"})
		}
	}
}

// fighters is the armed group whose team noun phrase np is, which nobody of elsewhere belongs to: "a Hezbollah delegation",
// not "a NATO delegation"; -1 for none.
func (r *articleReader) fighters(s *syntax.Sentence, np int32) int32 {
	for _, e := range r.Refs[s.Index][np].Actors {
		if r.Entities[e].Kind == "armed" {
			return e
		}
	}
	return -1
}

// rules says whether an office is that of one who leads a state: several of them are of
// several states, also where they are said to be of a body.
func rules(kind lexicon.OfficeKind) bool {
	return kind == lexicon.HeadOfState || kind == lexicon.HeadOfGovernment
}

// signs reads for whom somebody signs: "signed by X for Japan and by Y for China",
// "negotiated for Belgium by X", "X signed for Peru", "signed by X for the rebel front".
func (r *articleReader) signs(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if v.Neg || v.Modal != 0 {
		return
	}
	for i := range s.NPs {
		m := int32(i)
		n := &s.NPs[m]
		if n.Prep != r.w.for_ || s.NPs[n.Lead].Clause != clause && (n.Up < 0 || s.NPs[s.NPs[n.Up].Lead].Clause != clause) {
			continue
		}
		owner := r.belongs(r.Refs[s.Index][m])
		if owner < 0 || !(r.Entities[owner].Type == model.State && s.Class(m) == syntax.CState) && !(r.Entities[owner].Type == model.Organization && v.Passive) {
			continue // "Rossi signed for Juventus"
		}
		who := int32(-1)
		switch next := m + 1; {
		case n.Up >= 0 && r.named(s, n.Up) >= 0:
			who = n.Up
		case next < int32(len(s.NPs)) && s.NPs[next].Up == m && s.NPs[next].Prep == r.w.by:
			who = next
		case !v.Passive && n.Up < 0:
			who = c.Subj
		}
		if who < 0 || r.named(s, who) < 0 {
			continue
		}
		r.hold(Office{Person: r.named(s, who), Owner: owner, Target: -1, entry: -1, chief: -1, Kind: lexicon.Official, Sentence: s.Index, Clause: clause,
			First: min(s.NPs[who].First, n.First), Last: max(s.NPs[who].Last, n.Last), Rule: "title.signs"})
	}
}
