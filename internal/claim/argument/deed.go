package argument

import (
	"slices"
	"sort"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// memory is how many sentences "the attack" goes back.
const memory = 5

// NoteDeeds notes what a sentence tells that states and organizations did: by a noun
// that says whose it is, "North Korea's launch", or by a verb, "Israel bombed".
func (f *Finder) NoteDeeds(d *mention.Document, s *syntax.Sentence, deeds map[int]scope.Deed) {
	note := func(kind int, who []Filler, first int32) {
		if len(who) != 1 || who[0].Neg {
			return
		}
		by := who[0].Entity
		e := &d.Entities[by]
		if (e.Kind == "parliament" || e.Kind == "military") && e.State >= 0 {
			by = e.State // "Kosovo's assembly declared independence", "Ethiopian forces entered"
		}
		if e.Type == model.State || e.Type == model.Organization {
			deeds[kind] = scope.Deed{By: by, Sentence: s.Index, First: first}
		}
	}
	for i := range s.NPs {
		if kind := f.book.Deed(f.lex.Word(s.HeadWord(int32(i))).Stem); kind > 0 && s.NPs[i].Lead == int32(i) {
			p := scope.Predicate{Doc: d, Sent: s, Clause: -1, NP: int32(i), Part: -1}
			who := f.owner(&p, int32(i), nil)
			if len(who) == 0 {
				who = f.carries(&p, int32(i))
			}
			if kind == f.book.Deed(f.w.attack) && f.byPlace(s, int32(i)) {
				continue
			}
			note(kind, who, s.NPs[i].First)
			if x, ok := deeds[kind]; ok && len(who) == 0 && kind != f.book.Deed(f.w.move) && s.NPs[i].Det == f.w.the && s.Index-x.Sentence <= memory {
				deeds[kind] = scope.Deed{By: x.By, Sentence: s.Index, First: s.NPs[i].First} // it is spoken of on
			}
		}
	}
	for c := range s.Clauses {
		v := &s.Verbs[s.Clauses[c].Verb]
		kinds := f.book.Does(v.Lemma)
		if len(kinds) == 0 || v.Neg || s.Clauses[c].Obj < 0 && !v.Passive && !f.resolves(s, int32(c)) {
			continue
		}
		p := scope.Predicate{Doc: d, Sent: s, Clause: int32(c), NP: -1, Part: -1}
		if f.scope.State(&p).Polarity != model.Asserted {
			continue
		}
		var buf [8]int32
		var who []Filler
		doers := append(buf[:0], s.Clauses[c].Subj)
		if v.Passive {
			doers = f.Preps(&p, f.w.by, buf[:0])
		}
		for _, np := range doers {
			who = f.Phrase(&p, np, who)
			if len(who) == 0 && np >= 0 && f.book.Deed(f.scope.StemOf(s, np)) == f.book.Deed(f.w.missile) {
				who = f.owner(&p, np, who) // "Russian drones hit Odesa"
			}
		}
		for _, kind := range kinds {
			if kind != f.book.Deed(f.w.move) || !f.onlyWhen(s, int32(c)) {
				note(kind, who, v.First)
			}
		}
		if f.firesAt(s, int32(c)) {
			note(f.book.Deed(f.w.attack), who, v.First)
		}
	}
}

// byPlace says whether a noun phrase calls an attack by the place where it was, whose name stands before the noun: "the | Kenya
// bombing", not "the Kenyan bombing", "the US bombing" or "the Israel raid on Gaza".
func (f *Finder) byPlace(s *syntax.Sentence, np int32) bool {
	n, m := &s.NPs[np], np+1
	if n.Head < 0 || m < int32(len(s.NPs)) && s.NPs[m].Up == np && (s.NPs[m].Prep == f.w.on || f.lex.Word(s.NPs[m].Prep).Text == "against") {
		return false
	}
	return slices.ContainsFunc(s.Parts[n.PFirst:n.Head], func(p syntax.Part) bool {
		return (p.Is(lexicon.State) || p.Is(lexicon.Metonym)) && !p.Is(lexicon.Demonym) && !s.Doc.Tokens[p.First].AllCaps
	})
}

// resolves says whether a clause tells what its subject decides by a vote or pulls out of: "voted to recognise", "ruled that".
func (f *Finder) resolves(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	if v.Last < s.Last && f.lex.Word(s.Words[v.Last]).Text == "out" {
		return true // "pulled out of the treaty"
	}
	for i := range s.Clauses {
		if x := &s.Clauses[i]; x.Gov == c && (x.Kind == syntax.Xcomp || x.Kind == syntax.Complement) {
			return true
		}
	}
	return false
}

// firesAt says whether a clause tells that something is fired at somebody, which is an attack: "launched dozens of drones
// at Israel", not "launched a satellite".
func (f *Finder) firesAt(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	fired := f.book.Deed(f.w.missile)
	if !slices.Contains(f.book.Does(v.Lemma), fired) {
		return false
	}
	const reach = 6 // noun phrases
	first := sort.Search(len(s.NPs), func(i int) bool { return s.NPs[i].First >= v.Last })
	weapon := false
	for m := first; m < min(first+reach, len(s.NPs)); m++ {
		weapon = weapon || f.book.Deed(f.scope.StemOf(s, int32(m))) == fired
		switch f.lex.Word(s.NPs[m].Prep).Text {
		case "at", "against", "on", "into", "toward", "towards":
			if weapon && s.Class(int32(m)) != syntax.CDate {
				return true
			}
		}
	}
	return false
}

// carries lists who does what noun phrase np names, the object of a verb that only
// supports it: "carried out the airstrike", "conducted a test".
func (f *Finder) carries(p *scope.Predicate, np int32) []Filler {
	s := p.Sent
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if v.Passive || v.Neg || cl.Subj < 0 || !f.book.Light(v.Lemma) || cl.Obj != np && !(s.NPs[np].Clause == int32(c) && f.completes(s, int32(c), np)) {
			continue
		}
		q := scope.Predicate{Doc: p.Doc, Sent: s, Clause: int32(c), NP: -1, Part: -1}
		if f.scope.State(&q).Polarity == model.Asserted {
			return f.Phrase(&q, cl.Subj, nil)
		}
	}
	return nil
}

// doneLast is what "the move" at noun phrase np goes back to: the deed of its own kind told last, or one of another kind
// told later in the sentence before, "Chad executed a general. The move was condemned"; none where it could be either's.
func (f *Finder) doneLast(p *scope.Predicate, np int32) (scope.Deed, bool) {
	own, ok := p.Deeds[f.book.Deed(f.w.move)]
	last := scope.Deed{By: -1, Sentence: -1}
	for _, x := range p.Deeds {
		before := x.Sentence < p.Sent.Index || x.First < p.Sent.NPs[np].First
		if later := x.Sentence > last.Sentence || x.Sentence == last.Sentence && x.First > last.First; before && later && (x.Sentence != own.Sentence || !ok) {
			last = x
		}
	}
	switch {
	case ok && (own.Sentence >= last.Sentence || own.By == last.By):
		return own, true
	case last.Sentence >= p.Sent.Index-1:
		return last, last.By >= 0
	}
	return scope.Deed{}, false
}

// DidLast is who alone did something in the sentence before a predicate, or before it in its own: "Chad expelled the envoy. | Norway
// condemned it"; -1 for none.
func (f *Finder) DidLast(p *scope.Predicate) int32 {
	by := int32(-1)
	for _, x := range p.Deeds {
		if x.Sentence < p.Sent.Index-1 || x.Sentence == p.Sent.Index && x.First >= p.First {
			continue
		}
		if by >= 0 && by != x.By {
			return -1
		}
		by = x.By
	}
	return by
}

// onlyWhen says whether clause c only tells when or why somebody else did what its sentence tells: "shut its border, a day
// after | Mali expelled its envoy".
func (f *Finder) onlyWhen(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Kind != syntax.Adverbial || cl.Gov < 0 || s.Clauses[cl.Gov].Subj < 0 {
		return false
	}
	switch s.Class(s.Clauses[cl.Gov].Subj) {
	case syntax.CState, syntax.COrg, syntax.CPerson, syntax.CName, syntax.COffice, syntax.CPron:
		return !f.lex.Word(s.Verbs[s.Clauses[cl.Gov].Verb].Lemma).Does(lexicon.Reporting)
	}
	return false
}

// doer is who did what a noun phrase with an article names, where the text told of
// it before: "condemned the launch" after "North Korea fired a missile".
func (f *Finder) doer(p *scope.Predicate, np int32, out []Filler) []Filler {
	s := p.Sent
	n := &s.NPs[np]
	if p.Tells(model.Condemned) && f.book.Deed(f.lex.Word(s.HeadWord(np)).Stem) > 0 {
		for c := range s.Clauses { // "Chile cut ties with Peru, a move that drew"
			if cl := &s.Clauses[c]; cl.Obj2 == np && cl.Obj >= 0 && cl.Subj >= 0 && n.Prep == 0 && s.Doc.Tokens[max(n.First-1, s.First)].Kind == text.Comma {
				return f.Phrase(p, cl.Subj, out)
			}
		}
	}
	if p.Deeds == nil || !p.Tells(model.Condemned) || n.Det != f.w.the && n.Det != f.w.these && n.Det != f.w.this {
		return out
	}
	for k := n.PFirst; k < n.PLast; k++ { // "the Paris attacks", "the attacks of 2001"
		if s.Parts[k].Kind == syntax.PEntity || s.Parts[k].Kind == syntax.PDate || s.Parts[k].Kind == syntax.PName {
			return out
		}
	}
	for x := np + 1; x < int32(len(s.NPs)) && x <= np+3; x++ {
		if y := &s.NPs[x]; y.Up == np && s.Class(x) != syntax.CDate && y.Prep != f.w.as {
			return out
		}
	}
	kind := f.book.Deed(f.lex.Word(s.HeadWord(np)).Stem)
	x, ok := p.Deeds[kind]
	if kind == f.book.Deed(f.w.move) {
		x, ok = f.doneLast(p, np)
	}
	if kind == 0 || !ok || s.Index-x.Sentence > memory {
		return out
	}
	return append(out, Filler{Entity: x.By, NP: -1, First: n.First, Last: n.Last, Via: mention.ByCoref})
}
