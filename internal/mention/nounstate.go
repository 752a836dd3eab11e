package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// theState is the state that a noun for one means: "the country", "its neighbour".
func (r *articleReader) theState(s *syntax.Sentence, np int32, w *lexicon.Word) Ref {
	out, n := Ref{Place: -1}, &s.NPs[np]
	if n.PossWord == r.w.his || n.PossWord == r.w.her || n.PossWord == r.w.its {
		st := r.possessiveState(s, np)
		if w.Is(lexicon.Rival) {
			st = r.besideOwner(s, np, st)
		}
		if st >= 0 {
			return refTo(st, ByCoref)
		} else if w.Is(lexicon.Rival) {
			return out
		}
	}
	if n.PossWord == r.w.my || n.PossWord == r.w.our {
		return out
	}
	if m := r.ofName(s, np); m >= 0 && s.NPs[m].Prep == r.w.of {
		return out // "the independent state of Hawaii", whatever that is here
	}
	before := n.Head - 1
	if before >= n.PFirst {
		first := s.Words[s.Parts[before].First]
		switch x := r.lex.Word(first); {
		case r.ranks(first):
			return out // "Peru was the first country to recognise it": whichever did
		case x.Text == "host":
			if st := r.hostState(); st >= 0 {
				return refTo(st, ByCoref) // "the host nation"
			}
			return out
		case x.Has(lexicon.Breakaway):
			return out // "the breakaway republic" is not the state it broke from
		}
	}
	if e := r.bodyBefore(s, np); e >= 0 {
		return refTo(e, ByCoref) // "the head of Peru's parliament, who runs the country"
	}
	if w.Text == "nation" {
		if c := r.addressed(s, np); c >= 0 && r.verbOf(s, c).Does(lexicon.Converses) {
			if st := r.stateOf(&r.Refs[s.Index][s.Clauses[c].Subj]); st >= 0 {
				return refTo(st, ByCoref)
			}
			return out // "the president warned the nation": his own
		}
	}
	if before >= n.PFirst && s.Parts[before].Kind == syntax.PName {
		return out // "the Mohawk nation" is none that was named
	}
	if e := r.freed(s, np); e >= 0 {
		return refTo(e, ByCoref)
	}
	if e := r.focus.power; n.Det == r.w.this && e >= 0 && r.Entities[e].Type == model.State && s.Index-r.focus.seen(e) <= near {
		return refTo(e, ByCoref) // "this country" is the one that acts
	}
	if e := r.latestState(s, np); e >= 0 {
		return refTo(e, ByCoref)
	}
	return out
}

// freed is the state that the sentence so far, or the one before, says became independent, which "the new country"
// is whoever else it names, and "the country" where its ruler was named last: "Chad won its independence from France
// in 1960, and the United States recognised the country"; -1 for none.
func (r *articleReader) freed(s *syntax.Sentence, np int32) int32 {
	for i := s.Index; i >= max(r.story.began(s.Index), s.Index-1); i-- {
		t := r.Sentences[i]
		for c := range t.Clauses {
			cl := &t.Clauses[c]
			if cl.Subj < 0 || t.Verbs[cl.Verb].Neg || i == s.Index && cl.Subj >= np || !r.freedom(t, cl) {
				continue
			}
			if e := r.stateOf(&r.Refs[i][cl.Subj]); r.newborn(s, np) || r.latestState(s, np) == r.formerRuler(t, int32(c)) {
				return e
			}
		}
	}
	return -1
}

// freedom says whether a clause tells that its subject became free of another state: "won its independence",
// "broke away".
func (r *sentenceReader) freedom(s *syntax.Sentence, c *syntax.Clause) bool {
	if c.Obj >= 0 {
		return r.lex.In(lexicon.Independence, s.HeadWord(c.Obj))
	}
	return r.lex.In(lexicon.Secedes, s.Verbs[c.Verb].Lemma)
}

// formerRuler is the state that a clause about somebody's freedom says it was won from: "broke away from | Spain"; -1
// for none.
func (r *articleReader) formerRuler(s *syntax.Sentence, c int32) int32 {
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Prep == r.w.from && (n.Clause == c || n.Up >= 0 && n.Up == s.Clauses[c].Obj) {
			return r.stateOf(&r.Refs[s.Index][m])
		}
	}
	return -1
}

// latestState is the state spoken of last that "the country" can be: nobody accuses "the
// emirate" that accuses, and several who act are none of them; -1 for none.
func (r *articleReader) latestState(s *syntax.Sentence, np int32) int32 {
	var doers []int32 // of "they backed the country", "Peru and Chile backed the country's return"
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; cl.Subj >= 0 && cl.Obj >= 0 && (cl.Obj == np || s.NPs[cl.Obj].PossNP == np) {
			for _, m := range r.members(s, s.NPs[cl.Subj].Lead) {
				doers = append(doers, r.Refs[s.Index][m].Actors...)
			}
		}
	}
	givers := r.givers(s, np)
	self, region := r.opponent(s, np), r.region(s, np)
	if e := r.byAdjective(s, np, r.oneState(&Ref{Actors: givers})); e >= 0 && region < 0 {
		return e // "backed the Malawian election, lending experts to the country's commission"
	}
	island, form := r.head(s, np) == "island", r.monarchy(s, np)
	if form == "" {
		if e := r.crownAdjective(s, np); e >= 0 {
			return e
		}
	}
	for i := len(r.focus.states) - 1; i >= 0; i-- {
		e := r.focus.states[i]
		if island && (r.Entities[e].Lex < 0 || !r.lex.Entities[r.Entities[e].Lex].Island) {
			continue
		}
		if form != "" && !r.isA(e, form) {
			continue
		}
		if e != self && r.lies(e, region) && (len(doers) < 2 || !slices.Contains(doers, e)) && !slices.Contains(givers, e) {
			return e
		}
	}
	for i := len(r.Offices) - 1; i >= r.story.offices && self >= 0 && region < 0; i-- { // "aides of the Peruvian president"
		if e := r.Offices[i].Owner; e >= 0 && e != self && r.Entities[e].Type == model.State && s.Index-r.Offices[i].Sentence <= near {
			return e
		}
	}
	return -1
}

// givers are the states which send or give something to the one that noun phrase np means, or to what is its: "Chad and Mali agreed
// to send troops to | the country", "lending experts to | the country's | commission".
func (r *articleReader) givers(s *syntax.Sentence, np int32) []int32 {
	to := np
	if s.Possesses(np) {
		to++
	}
	c := clauseOver(s, to)
	if s.NPs[to].Prep != r.w.to || c < 0 || s.Clauses[c].Subj < 0 || s.Verbs[s.Clauses[c].Verb].Passive {
		return nil
	}
	if what := s.Clauses[c].Obj; what >= 0 && r.lex.Word(s.HeadWord(what)).Is(lexicon.Journey) {
		return nil // "paid a visit to the country"
	}
	if lemma := s.Verbs[s.Clauses[c].Verb].Lemma; !r.lex.Word(lemma).Does(lexicon.Supplies) && !r.lex.In(lexicon.Offers, lemma) {
		return nil
	}
	var out []int32
	for _, m := range r.members(s, s.Clauses[c].Subj) {
		out = append(out, r.Refs[s.Index][m].Actors...)
	}
	return out
}

// monarchy is the word of the full names of states that noun phrase np calls one by, where one spoken of has it: "the kingdom"
// is Saudi Arabia, not Iran, named since; empty for others.
func (r *articleReader) monarchy(s *syntax.Sentence, np int32) string {
	form := r.crown(s, np)
	if form == "" || !slices.ContainsFunc(r.focus.states, func(e int32) bool { return r.isA(e, form) }) {
		return ""
	}
	return form
}

// crown is the word for a state of a crowned head by which noun phrase np calls one; empty for others.
func (r *sentenceReader) crown(s *syntax.Sentence, np int32) string {
	switch r.head(s, np) {
	case "kingdom":
		return "Kingdom"
	case "sultanate":
		return "Sultanate"
	case "principality":
		return "Principality"
	case "emirate":
		return "Emirate"
	}
	return ""
}

// crownAdjective is the state whose adjective alone stands before noun phrase np in the sentence, which calls it by what it is:
// "the seizure of an Omani ship angered | the sultanate"; -1 for none.
func (r *articleReader) crownAdjective(s *syntax.Sentence, np int32) int32 {
	form := r.crown(s, np)
	for x := np - 1; x >= 0 && form != ""; x-- {
		n := &s.NPs[x]
		for k := n.PFirst; k < n.PLast; k++ {
			if p := &s.Parts[k]; p.Is(lexicon.Demonym) {
				if e := r.PartEntity(s, p); e >= 0 && r.isA(e, form) {
					return e
				}
			}
		}
	}
	return -1
}

// opponent is the state that is the subject of a clause in which noun phrase np stands
// behind "with" or "against", or of which it is the object, so that it is another: "Sudan cut
// ties with the country", "recognised the country", and the one of whoever visits it; -1 for none.
func (r *articleReader) opponent(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.PossWord != 0 {
		return -1
	}
	if c := n.Clause; c >= 0 && n.Prep == 0 && s.Clauses[c].Obj == np && s.Clauses[c].Subj >= 0 && s.Class(s.Clauses[c].Subj) == syntax.CState && !s.Verbs[s.Clauses[c].Verb].Passive && !r.verbOf(s, c).Does(lexicon.Leads) {
		return r.stateOf(&r.Refs[s.Index][s.Clauses[c].Subj]) // "Peru recognised the country"
	} else if c >= 0 && s.Clauses[c].Obj == np && s.Clauses[c].Subj >= 0 && r.verbOf(s, c).Text == "visit" {
		if e := r.onePerson(s, s.Clauses[c].Subj); e >= 0 {
			return r.Entities[e].State
		}
	} else if c >= 0 && s.Clauses[c].Obj == np && s.Clauses[c].Subj >= 0 && r.verbOf(s, c).Text == "leave" && r.diplomats(s, s.Clauses[c].Subj) {
		return r.stateOf(&r.Refs[s.Index][s.Clauses[c].Subj]) // "Iranian diplomats have two days to leave the country"
	}
	if e := r.visitorOf(s, np); e >= 0 {
		return r.Entities[e].State
	}
	if e := r.punisher(s, np); e >= 0 {
		return e
	}
	if all := r.givers(s, np); len(all) == 1 {
		return r.oneState(&Ref{Actors: all})
	}
	if n.Prep != r.w.with && r.lex.Word(n.Prep).Text != "against" {
		return -1
	}
	for c := len(s.Clauses) - 1; c >= 0; c-- {
		cl := &s.Clauses[c]
		if cl.Subj < 0 || cl.Subj > np || s.Verbs[cl.Verb].First > n.First {
			continue
		}
		return r.oneState(&r.Refs[s.Index][cl.Subj])
	}
	return -1
}

// punisher is the state that accuses or sanctions somebody of whom noun phrase np tells whose he is, so that this is another:
// "Peru sanctioned X, the head of | the country's | army"; -1 for none.
func (r *articleReader) punisher(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if owns := n.Prep == r.w.of || slices.ContainsFunc(s.NPs, func(x syntax.NP) bool { return x.PossNP == np }); !owns || n.Det != r.w.the {
		return -1
	}
	for c := int32(len(s.Clauses)) - 1; c >= 0; c-- {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Kind == syntax.Relative || cl.Kind == syntax.Participial || v.First > n.First {
			continue
		}
		w := r.lex.Word(v.Lemma)
		punishes := w.Does(lexicon.Judges|lexicon.Charges) || w.OfOffice(lexicon.Strikes) || r.lex.In(lexicon.Punishes, v.Lemma)
		if cl.Subj < 0 || cl.Obj < 0 || v.Passive || !punishes || s.Class(cl.Subj) != syntax.CState {
			return -1
		}
		return r.stateOf(&r.Refs[s.Index][cl.Subj])
	}
	return -1
}

// byAdjective is the one state other than self whose adjective describes something in the sentence before noun phrase np, where
// self is known to be another: "the | Malawian | election"; -1 for none.
func (d *Document) byAdjective(s *syntax.Sentence, np, self int32) int32 {
	one := int32(-1)
	for x := range s.NPs[:np] {
		n := &s.NPs[x]
		for k := n.PFirst; k < n.Head && self >= 0; k++ {
			if p := &s.Parts[k]; p.Is(lexicon.Demonym) {
				if e := d.PartEntity(s, p); e >= 0 && e != self && one >= 0 && e != one {
					return -1
				} else if e >= 0 && e != self {
					one = e
				}
			}
		}
	}
	return one
}

// besideOwner is the one state beside owner that the sentence names before noun phrase np, or that
// the article is about with it: "closed its embassy in Kigali and broke with its neighbour"; -1 for
// none, and where it acts for another than the one it acts against: "expelled Russian diplomats in solidarity
// with its neighbour".
func (r *articleReader) besideOwner(s *syntax.Sentence, np, owner int32) int32 {
	if prep := r.lex.Word(s.NPs[np].Prep).Text; strings.Contains(prep, "solidarity") || strings.HasPrefix(prep, "in support") || prep == "on behalf of" {
		return -1
	}
	here := r.statesBefore(s, np)
	told := [][]int32{here, r.groups.couple}
	if s.Index > r.story.began(s.Index) && len(here) == 1 && r.namedState(s, np, owner) { // "Chad accused Mali of an attack. Mali had invaded its neighbour before."
		t := r.Sentences[s.Index-1]
		told = append(told, r.statesBefore(t, int32(len(t.NPs))))
	}
	for _, states := range told {
		if i := slices.Index(states, owner); len(states) == 2 && i >= 0 {
			return states[1-i]
		}
	}
	return -1
}

// namedState says whether a sentence has the name of a state before noun phrase np.
func (r *articleReader) namedState(s *syntax.Sentence, np, state int32) bool {
	for m := range np {
		if s.Class(m) == syntax.CState && slices.Contains(r.Refs[s.Index][m].Actors, state) {
			return true
		}
	}
	return false
}

// bodyBefore is the state whose body a sentence names before noun phrase np, where it
// names no state itself; -1 for none.
func (r *articleReader) bodyBefore(s *syntax.Sentence, np int32) int32 {
	body := int32(-1)
	for m := range np {
		for _, e := range r.Refs[s.Index][m].Actors {
			switch x := &r.Entities[e]; {
			case x.Type == model.State && s.Class(m) == syntax.CState:
				return -1
			case x.actsForState():
				body = x.State
			}
		}
	}
	return body
}

// breakaway says whether a noun phrase is of territories that left their state: "the
// breakaway Georgian provinces of Abkhazia and South Ossetia".
func (r *sentenceReader) breakaway(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if r.lex.Word(s.Words[s.Parts[k].First]).Has(lexicon.Breakaway) {
			return true
		}
	}
	return false
}

// newborn says whether a noun phrase is of a state that has just come to be: "the new state".
func (r *sentenceReader) newborn(s *syntax.Sentence, np int32) bool {
	k := s.NPs[np].Head - 1
	return k >= s.NPs[np].PFirst && r.lex.Word(s.Words[s.Parts[k].First]).Has(lexicon.Newborn)
}

// colonialPower is the state from which another is told, a few sentences back at most, to have become free, or whose colony
// it was, where noun phrase np means one: "won its independence from France. The former colonial power"; -1 for none.
func (r *articleReader) colonialPower(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Det != r.w.the && n.PossWord == 0 || !slices.ContainsFunc(s.Parts[n.PFirst:n.Head], func(p syntax.Part) bool {
		w := r.lex.Word(s.Words[p.Last-1]).Text
		return w == "colonial" || w == "former" && p.Last == s.Parts[n.Head].First
	}) {
		return -1
	}
	for i := s.Index; i >= max(r.story.began(s.Index), s.Index-far); i-- {
		t := r.Sentences[i]
		last := len(t.NPs)
		if i == s.Index {
			last = int(np)
		}
		for m := range last {
			switch x := &t.NPs[m]; r.head(t, int32(m)) {
			case "independence":
				if m+1 < last && t.NPs[m+1].Prep == r.w.from {
					return r.stateOf(&r.Refs[i][m+1])
				}
			case "colony", "protectorate":
				if x.Head > x.PFirst && t.Parts[x.Head-1].Is(lexicon.Demonym) {
					return r.PartEntity(t, &t.Parts[x.Head-1])
				}
			}
		}
	}
	return -1
}

// sameTown is what the town that was named last stands for, in the sentence or the one before: "The
// Legation in Brussels was closed when German forces occupied | the city".
func (r *articleReader) sameTown(s *syntax.Sentence, np int32) Ref {
	before := np
	for i := s.Index; i >= max(s.Index-1, 0); i-- {
		t := r.Sentences[i]
		if t != s {
			before = int32(len(t.NPs))
		}
		for m := before - 1; m >= 0; m-- {
			if p := t.HeadPart(m); p != nil && p.Is(lexicon.Place) && !p.Is(lexicon.State) {
				return r.Refs[i][m]
			}
		}
	}
	return Ref{Place: -1}
}

// capital is the town meant by "the Gabonese capital"; -1 for none.
func (r *articleReader) capital(s *syntax.Sentence, np int32) int32 {
	if of := behind(s, np, r.w.of); of >= 0 && s.Class(of) == syntax.CPlace {
		return -1 // "in the Nigerian capital of Lagos": that of the time
	}
	st := r.ownerState(s, np)
	if st < 0 {
		return -1
	}
	e := &r.Entities[st].Entity
	if town := r.seatWritten(s, st); town >= 0 {
		return town
	}
	if lex := r.lex.Index("place:" + naming.Slug(e.Capital)); lex >= 0 && r.lex.Entities[lex].State == e.ID {
		return r.entity(lex)
	}
	return -1
}

// seatWritten is the town of the dateline where that stands for a state, whose seat it was then: "DAR ES SALAAM (Orkan News)";
// -1 for none.
func (r *articleReader) seatWritten(s *syntax.Sentence, state int32) int32 {
	for i := s.Index; i >= 0 && i > s.Index-window; i-- {
		t := r.Sentences[i]
		if t.Dateline < 0 {
			continue
		}
		p := t.HeadPart(t.Dateline)
		if p == nil || r.datelineState(i) != state || r.Tally.Pick(p.Senses, lexicon.Metonym) < 0 {
			return -1
		}
		lex := r.lex.Index("place:" + naming.Slug(t.Text(p.First, p.Last)))
		if lex < 0 {
			lex = r.Tally.Pick(p.Senses, lexicon.Place)
		}
		if lex >= 0 && r.lex.Entities[lex].State == r.Entities[state].ID {
			return r.entity(lex)
		}
		return -1
	}
	return -1
}

// seatFirst is the state in whose capital a sentence begins: "In Minsk, the foreign ministry
// said"; -1 for none.
func (r *articleReader) seatFirst(s *syntax.Sentence, np int32) int32 {
	if np < 1 || !r.opensIn(s) {
		return -1
	}
	return r.seatOf(s, 0)
}

// opensIn says whether a sentence begins with "in" and a noun phrase before a comma.
func (r *sentenceReader) opensIn(s *syntax.Sentence) bool {
	n := &s.NPs[0]
	return n.Prep == r.w.in && n.First == s.First+1 && n.Last < s.Last && s.Doc.Tokens[n.Last].Kind == text.Comma
}

// seatOf is the state that a noun phrase names by its capital or seat of government, "Minsk"; -1
// for none.
func (d *Document) seatOf(s *syntax.Sentence, np int32) int32 {
	if p := s.HeadPart(np); p != nil && p.Kind == syntax.PEntity {
		if lex := d.Tally.Pick(p.Senses, lexicon.Metonym); lex >= 0 {
			return d.entity(lex)
		}
	}
	return -1
}

// isA says whether a word stands in the full name of a state, or in one by which the article has called it.
func (d *Document) isA(state int32, form string) bool {
	if form == "Emirate" { // of which the names do not say it
		return d.Entities[state].ID == "QAT" || d.Entities[state].ID == "KWT"
	}
	if slices.ContainsFunc(d.Entities[state].Aliases, func(a string) bool { return strings.HasPrefix(a, form+" of ") }) {
		return true // "the Kingdom of Serbs, Croats and Slovenes"
	}
	lex := d.Entities[state].Lex
	return lex >= 0 && slices.Contains(strings.Fields(d.lex.Entities[lex].OfficialName), form)
}

// styled is the state spoken of last whose full name holds a word for a state that stands with
// "the" and a capital as its name: "Saudi Arabia ... the Kingdom"; -1 for none.
func (r *articleReader) styled(s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	if n := &s.NPs[np]; n.Det != r.w.the || n.PLast-n.PFirst != 1 || s.Heading {
		return -1
	}
	word := s.Text(part.First, part.Last)
	if w := r.lex.Lookup(strings.ToLower(word)); r.lex.Head(w)&lexicon.StateHead == 0 || r.lex.Word(w).Plural {
		return -1
	}
	if m := int(np) + 1; m < len(s.NPs) && s.NPs[m].Up == np {
		return -1 // "the Kingdom of Hejaz"
	}
	for i := len(r.focus.states) - 1; i >= 0; i-- {
		if r.isA(r.focus.states[i], word) {
			return r.focus.states[i]
		}
	}
	return -1
}

// region is the bloc whose name a noun phrase has for the part of the world that a state
// is in: "the Gulf state", "the Central American country"; -1 for none.
func (r *articleReader) region(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.Head; k >= n.PFirst; k-- { // "West African", "Gulf states"
		if p := &s.Parts[k]; p.Kind == syntax.PEntity {
			if lex := r.Tally.Pick(p.Senses, lexicon.Bloc, lexicon.BlocAdj); lex >= 0 && r.lex.Entities[lex].Region != "" {
				return lex
			}
			if k < n.Head && p.Is(lexicon.Demonym) && s.Text(p.First, p.Last) == "Central African" {
				return r.lex.Index("bloc:african-states") // "the Central African country" is any there
			}
		}
	}
	return -1
}

// lies says whether a state is in one of a bloc's regions; any is where there is no bloc.
func (d *Document) lies(state, bloc int32) bool {
	if bloc < 0 {
		return true
	}
	for region := range strings.SplitSeq(d.lex.Entities[bloc].Region, "; ") {
		if strings.Contains(d.Entities[state].Region, region) {
			return true
		}
	}
	return false
}

// statesBefore are the states a sentence names before noun phrase np, by themselves or
// by a body of theirs; nil where it names someone else too.
func (r *articleReader) statesBefore(s *syntax.Sentence, np int32) []int32 {
	var all []int32
	for m := range np {
		for _, e := range r.Refs[s.Index][m].Actors {
			st := e
			if x := &r.Entities[e]; x.actsForState() {
				st = x.State
			}
			switch x := &r.Entities[st]; {
			case x.Type == model.State && !slices.Contains(all, st):
				all = append(all, st)
			case x.Type == model.Person || x.Type == model.Organization:
				return nil
			}
		}
	}
	return all
}

// stateLed is the state of the one person a noun phrase names; -1 for none. Whose agents act for it must be
// known to govern: "Haftar's forces" are not Libya's.
func (r *articleReader) stateLed(s *syntax.Sentence, np int32, known bool) int32 {
	ref := r.refOf(s, np)
	if len(ref.Actors) != 1 || r.Entities[ref.Actors[0]].Type != model.Person {
		return -1
	}
	if known {
		return r.termState(ref.Actors[0])
	}
	return r.stateServed(ref.Actors[0])
}

// stateServed is the state that a person is of, else the one that the dictionaries have him
// govern; -1 for none.
func (r *articleReader) stateServed(person int32) int32 {
	if st := r.Entities[person].State; st >= 0 {
		return st
	}
	return r.termState(person)
}
