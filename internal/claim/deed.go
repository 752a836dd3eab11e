package claim

import (
	"slices"
	"sort"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// deed is what somebody did, to which "the attack" goes back.
type deed struct {
	by       int32 // who did it
	sentence int
	first    int32 // token where it is told
}

// memory is how many sentences "the attack" goes back.
const memory = 5

// noteDeeds notes what a sentence tells that states and organizations did: by a noun
// that says whose it is, "North Korea's launch", or by a verb, "Israel bombed".
func (f *Finder) noteDeeds(d *mention.Document, s *syntax.Sentence, deeds map[int]deed) {
	note := func(kind int, who []filler, first int32) {
		if len(who) != 1 || who[0].neg {
			return
		}
		by := who[0].entity
		e := &d.Entities[by]
		if (e.Kind == "parliament" || e.Kind == "military") && e.State >= 0 {
			by = e.State // "Kosovo's assembly declared independence", "Ethiopian forces entered"
		}
		if e.Type == model.State || e.Type == model.Organization {
			deeds[kind] = deed{by: by, sentence: s.Index, first: first}
		}
	}
	for i := range s.NPs {
		if kind := f.book.Deed(f.lex.Word(s.HeadWord(int32(i))).Stem); kind > 0 && s.NPs[i].Lead == int32(i) {
			p := predicate{d: d, s: s, clause: -1, np: int32(i), part: -1}
			who := f.owner(&p, int32(i), nil)
			if len(who) == 0 {
				who = f.carries(&p, int32(i))
			}
			if kind == f.book.Deed(f.w.attack) && f.byPlace(s, int32(i)) {
				continue
			}
			note(kind, who, s.NPs[i].First)
			if x, ok := deeds[kind]; ok && len(who) == 0 && kind != f.book.Deed(f.w.move) && s.NPs[i].Det == f.w.the && s.Index-x.sentence <= memory {
				deeds[kind] = deed{by: x.by, sentence: s.Index, first: s.NPs[i].First} // it is spoken of on
			}
		}
	}
	for c := range s.Clauses {
		v := &s.Verbs[s.Clauses[c].Verb]
		kinds := f.book.Does(v.Lemma)
		if len(kinds) == 0 || v.Neg || s.Clauses[c].Obj < 0 && !v.Passive && !f.resolves(s, int32(c)) {
			continue
		}
		p := predicate{d: d, s: s, clause: int32(c), np: -1, part: -1}
		if f.state(&p).polarity != model.Asserted {
			continue
		}
		var buf [8]int32
		var who []filler
		doers := append(buf[:0], s.Clauses[c].Subj)
		if v.Passive {
			doers = f.preps(&p, f.w.by, buf[:0])
		}
		for _, np := range doers {
			who = f.phrase(&p, np, who)
			if len(who) == 0 && np >= 0 && f.book.Deed(f.stemOf(s, np)) == f.book.Deed(f.w.missile) {
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
	if m < int32(len(s.NPs)) && s.NPs[m].Up == np && (s.NPs[m].Prep == f.w.on || f.lex.Word(s.NPs[m].Prep).Text == "against") {
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

// invaders notes who a clause of the sentence tells to have come to a state with its forces, to which "the invasion" and
// "the landings" go back, whatever the verb: "Soviet tanks rolled into Hungary".
func (f *Finder) invaders(s *syntax.Sentence, told []Found, deeds map[int]deed) {
	by := int32(-1)
	for i := range told {
		x := &told[i]
		if x.Relation != model.Invaded || x.Polarity != model.Asserted || x.noun {
			continue
		}
		if by >= 0 && by != x.Subject {
			return
		}
		by = x.Subject
	}
	if by < 0 {
		return
	}
	for _, noun := range [...]int32{f.w.attack, f.w.invasion, f.w.intervention, f.w.landing} {
		if kind := f.book.Deed(noun); kind > 0 {
			deeds[kind] = deed{by: by, sentence: s.Index}
		}
	}
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
		weapon = weapon || f.book.Deed(f.stemOf(s, int32(m))) == fired
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
func (f *Finder) carries(p *predicate, np int32) []filler {
	s := p.s
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if v.Passive || v.Neg || cl.Subj < 0 || !f.book.Light(v.Lemma) || cl.Obj != np && !(s.NPs[np].Clause == int32(c) && f.completes(s, int32(c), np)) {
			continue
		}
		q := predicate{d: p.d, s: s, clause: int32(c), np: -1, part: -1}
		if f.state(&q).polarity == model.Asserted {
			return f.phrase(&q, cl.Subj, nil)
		}
	}
	return nil
}

// doneLast is what "the move" at noun phrase np goes back to: the deed of its own kind told last, or one of another kind
// told later in the sentence before, "Chad executed a general. The move was condemned"; none where it could be either's.
func (f *Finder) doneLast(p *predicate, np int32) (deed, bool) {
	own, ok := p.deeds[f.book.Deed(f.w.move)]
	last := deed{by: -1, sentence: -1}
	for _, x := range p.deeds {
		before := x.sentence < p.s.Index || x.first < p.s.NPs[np].First
		if later := x.sentence > last.sentence || x.sentence == last.sentence && x.first > last.first; before && later && (x.sentence != own.sentence || !ok) {
			last = x
		}
	}
	switch {
	case ok && (own.sentence >= last.sentence || own.by == last.by):
		return own, true
	case last.sentence >= p.s.Index-1:
		return last, last.by >= 0
	}
	return deed{}, false
}

// didLast is who alone did something in the sentence before a predicate, or before it in its own: "Chad expelled the envoy. | Norway
// condemned it"; -1 for none.
func (f *Finder) didLast(p *predicate) int32 {
	by := int32(-1)
	for _, x := range p.deeds {
		if x.sentence < p.s.Index-1 || x.sentence == p.s.Index && x.first >= p.first {
			continue
		}
		if by >= 0 && by != x.by {
			return -1
		}
		by = x.by
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
func (f *Finder) doer(p *predicate, np int32, out []filler) []filler {
	s := p.s
	n := &s.NPs[np]
	if p.tells(model.Condemned) && f.book.Deed(f.lex.Word(s.HeadWord(np)).Stem) > 0 {
		for c := range s.Clauses { // "Chile cut ties with Peru, a move that drew"
			if cl := &s.Clauses[c]; cl.Obj2 == np && cl.Obj >= 0 && cl.Subj >= 0 && n.Prep == 0 && s.Doc.Tokens[max(n.First-1, s.First)].Kind == text.Comma {
				return f.phrase(p, cl.Subj, out)
			}
		}
	}
	if p.deeds == nil || !p.tells(model.Condemned) || n.Det != f.w.the && n.Det != f.w.these && n.Det != f.w.this {
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
	x, ok := p.deeds[kind]
	if kind == f.book.Deed(f.w.move) {
		x, ok = f.doneLast(p, np)
	}
	if kind == 0 || !ok || s.Index-x.sentence > memory {
		return out
	}
	return append(out, filler{entity: x.by, np: -1, first: n.First, last: n.Last, via: mention.ByCoref})
}
