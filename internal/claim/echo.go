package claim

import (
	"slices"

	"diplograph/internal/claim/argument"
	"diplograph/internal/claim/scope"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
)

// How many sentences back what is told again was told: who else expelled diplomats of a state, and
// which sanctions are lifted.
const (
	countedBack = 8
	liftedBack  = 5
)

// echoes reads the clauses of a sentence that say only that somebody does what
// the clause before tells: "Finland followed suit", "Kuwait and Oman have done
// the same", "So has Turkey", "Hungary did not". out holds the claims so far.
func (f *Finder) echoes(d *mention.Document, s *syntax.Sentence, out []trigger.Found) []trigger.Found {
	for c := range s.Clauses {
		subj, same := f.echo(s, int32(c))
		counts := subj < 0 && (f.counts(s, int32(c)) || f.barelyCounted(s, int32(c)) != 0) // "Denmark expelled two"
		if counts {
			subj, same = s.Clauses[c].Subj, true
		}
		if subj < 0 {
			continue
		}
		self := f.args.Phrase(&scope.Predicate{Doc: d, Sent: s, Clause: int32(c), NP: -1, Part: -1}, subj, nil)
		own := func(x *trigger.Found) bool { // "Chile, which is no member, did the same": as others did
			return slices.ContainsFunc(self, func(g argument.Filler) bool {
				return x.Actor == trigger.SubjectActs && g.Entity == x.Subject || x.Actor == trigger.ObjectActs && g.Entity == x.Object
			})
		}
		back := 1 // sentences
		if counts {
			back = countedBack // the verb and the noun are told again
		}
		last := -1 // the clause nearest before that told a claim of its subject
		near := len(out)
		for i := near - 1; i >= 0 && out[i].Sentence >= s.Index-back; i-- {
			near = i
			if x := &out[i]; x.Actor != trigger.NoActor && (x.Sentence < s.Index || x.Clause < int32(c) && !own(x)) && (!counts || f.ofTheSame(d, x, s, int32(c))) &&
				(last < 0 || x.Sentence > out[last].Sentence || x.Sentence == out[last].Sentence && x.Clause > out[last].Clause) {
				last = i
			}
		}
		if last < 0 {
			if counts {
				out = f.countedToo(d, s, int32(c), out)
			}
			continue
		}
		last = f.mainTold(d, out[near:], last-near) + near
		if x := &out[last]; x.Sentence == s.Index && f.otherBetween(s, x.Clause, int32(c)) {
			continue
		}
		if fronted(d, &out[last]) {
			continue
		}
		if x := &out[last]; f.nor(s, int32(c)) && x.Polarity != model.Negated {
			continue // "Putin, who had proposed talks, never came. Nor did his minister"
		}
		p := &scope.Predicate{Doc: d, Sent: s, Clause: int32(c), NP: -1, Part: -1, First: s.Verbs[s.Clauses[c].Verb].First, Last: s.Verbs[s.Clauses[c].Verb].Last}
		who := f.args.Phrase(p, subj, nil)
		other := f.doneWith(d, s, int32(c))
		before := out[near:]
		for i, x := range before {
			if x.Actor != trigger.NoActor && x.Sentence == out[last].Sentence && x.Clause == out[last].Clause && !slices.ContainsFunc(before[:i], func(y trigger.Found) bool { return ofAnother(&x, &y) }) {
				if other >= 0 && x.Actor == trigger.SubjectActs {
					x.Object = other
				}
				out = f.repeated(p, x, who, same, out)
			}
		}
	}
	return out
}

// fronted says whether a claim was told by a phrase before the subject of its clause, which is not what others do too: "After the
// recognition of Kosovo by Peru, Norway recalled its envoy".
func fronted(d *mention.Document, x *trigger.Found) bool {
	if x.Clause < 0 {
		return false
	}
	s := d.Sentences[x.Sentence]
	subj := s.Clauses[x.Clause].Subj
	return subj >= 0 && x.Last <= s.NPs[subj].First && s.NPs[subj].First < s.Verbs[s.Clauses[x.Clause].Verb].First
}

// otherBetween says whether a main clause of another subject, no mere report and no echo itself, stands between one that
// told a claim and the echo at clause c: "Peru does not recognise it, and several governments have left it; | Chile did so".
func (f *Finder) otherBetween(s *syntax.Sentence, told, c int32) bool {
	if told < 0 || s.Clauses[told].Kind != syntax.Main || s.Clauses[c].Kind != syntax.Main {
		return false
	}
	for i := told + 1; i < c; i++ {
		x := &s.Clauses[i]
		if x.Kind == syntax.Main && x.Subj >= 0 && x.Subj != s.Clauses[told].Subj && x.Subj != s.Clauses[c].Subj && !f.lex.Word(s.Verbs[x.Verb].Lemma).Does(lexicon.Speaks|lexicon.Reporting) {
			if subj, _ := f.echo(s, i); subj < 0 { // not "Peru left it, Chile followed suit and Togo did the same"
				return true
			}
		}
	}
	return false
}

// doneWith is the state that a clause which repeats another names instead of that one's: "broke off
// relations with Peru. Chile did so | with Bolivia"; -1 for none.
func (f *Finder) doneWith(d *mention.Document, s *syntax.Sentence, c int32) int32 {
	i := slices.IndexFunc(s.NPs, func(n syntax.NP) bool {
		return n.Clause == c && n.Prep == f.w.with && n.First >= s.Verbs[s.Clauses[c].Verb].Last
	})
	if i < 0 || s.Class(int32(i)) != syntax.CState || s.NPs[i].Next >= 0 {
		return -1
	}
	return d.Entity(s, int32(i), model.State)
}

// countedToo reads the clause that says how many diplomats its subject expels, where whose they
// are was told of those without a name: "Some twenty states expelled Russian diplomats. Peru
// expelled two."
func (f *Finder) countedToo(d *mention.Document, s *syntax.Sentence, c int32, out []trigger.Found) []trigger.Found {
	verb := c
	if like := s.Clauses[c].Like; like >= 0 {
		verb = like // "and Chile three"
	}
	v := &s.Verbs[s.Clauses[verb].Verb]
	for _, t := range f.book.Verbs(v.Lemma) {
		last, ok := f.triggers.VerbWords(s, v, t)
		if !ok || t.Rule.Relation != model.ExpelledDiplomatsOf {
			continue
		}
		p := &scope.Predicate{Doc: d, Sent: s, Clause: c, NP: -1, Part: -1, First: v.First, Last: last}
		whose := f.triggers.ToldLast(p, t.Rule.Relation)
		if whose < 0 {
			return out
		}
		st := f.scope.State(p)
		for _, g := range f.args.Phrase(p, s.Clauses[c].Subj, nil) {
			if d.Entities[g.Entity].Type == model.State && g.Entity != whose {
				out = f.repeatedBy(p, trigger.Found{Subject: g.Entity, Object: whose, Relation: t.Rule.Relation, Rule: t.Rule.Name, Confidence: t.Rule.Confidence, Actor: trigger.SubjectActs}, &g, st, out)
			}
		}
		return out
	}
	return out
}

// requited reads the clauses of a sentence that say only that somebody does to another
// what was done to him: "Caracas responded in kind", "Venezuela reciprocated". out holds
// the claims so far.
func (f *Finder) requited(d *mention.Document, s *syntax.Sentence, out []trigger.Found) []trigger.Found {
	for c := range s.Clauses {
		if !f.inKind(s, int32(c)) {
			continue
		}
		v := &s.Verbs[s.Clauses[c].Verb]
		p := &scope.Predicate{Doc: d, Sent: s, Clause: int32(c), NP: -1, Part: -1, First: v.First, Last: v.Last}
		who := f.args.Phrase(p, s.Clauses[c].Subj, nil)
		st := f.scope.State(p)
		for i := len(out) - 1; i >= 0 && out[i].Sentence >= s.Index-1; i-- {
			x := out[i]
			if x.Relation != model.ExpelledDiplomatsOf && x.Relation != model.SanctionedBy || x.Sentence == s.Index && x.Clause >= int32(c) || x.Polarity != model.Asserted {
				continue
			}
			victim := x.Object
			if x.Relation == model.SanctionedBy {
				victim = x.Subject
			}
			for k := range who {
				if g := &who[k]; g.Entity == victim && d.Entities[x.Subject].Type == d.Entities[x.Object].Type {
					x.Subject, x.Object = x.Object, x.Subject
					out = f.repeatedBy(p, x, g, st, out)
				}
			}
		}
	}
	return out
}

// alike says whether a noun phrase is of the same as somebody before did or got: "similar steps".
func (f *Finder) alike(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Words[s.NPs[np].First:s.NPs[np].Last], func(w int32) bool { return f.lex.Word(w).Has(lexicon.Alike) })
}

// inKind says whether a clause tells that its subject does what was done to it.
func (f *Finder) inKind(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.Subj < 0 || v.Passive {
		return false
	}
	switch w := f.lex.Word(v.Lemma); w.Text {
	case "reciprocate":
		return cl.Obj < 0
	case "expel", "send", "order": // "sent home the same number"
		return cl.Obj >= 0 && f.lex.Word(s.HeadWord(cl.Obj)).Text == "number" && f.alike(s, cl.Obj)
	default:
		if !w.Does(lexicon.Answers) {
			return false
		}
	}
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.Clause == c && n.Prep == f.w.in && n.Last == n.First+1 && f.lex.Word(s.Words[n.First]).Text == "kind"
	})
}

// liftedAgain adds that the sanctions told last are over, where a clause says so without naming whom they were on: "imposed an
// embargo on Chad in 1990. Norway lifted the embargo in 1994", "They were lifted".
func (f *Finder) liftedAgain(d *mention.Document, s *syntax.Sentence, out []trigger.Found) []trigger.Found {
	last, first := -1, len(out)
	for first > 0 && out[first-1].Sentence >= s.Index-liftedBack && (last < 0 || out[first-1].Sentence >= last) {
		if first--; last < 0 && out[first].Relation == model.SanctionedBy {
			last = out[first].Sentence
		}
	}
	if last < 0 || last == s.Index {
		return out
	}
	before := out[first:]
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		what := cl.Obj
		if v.Passive {
			what = cl.Subj
		}
		if o := f.scope.Operator(s, v); o == nil || !o.Lifted || what < 0 || !f.scope.WasSo(v) || !f.sanctionsAgain(s, what, last == s.Index-1) {
			continue
		}
		p := scope.Predicate{Doc: d, Sent: s, Clause: int32(c), NP: -1, Part: -1, First: v.First, Last: v.Last}
		if f.scope.State(&p).Polarity != model.Asserted {
			continue
		}
		for _, x := range before {
			imposed := v.Passive || slices.ContainsFunc(f.args.Phrase(&p, cl.Subj, nil), func(g argument.Filler) bool { return g.Entity == x.Object || d.Country(g.Entity) == x.Object })
			if x.Relation != model.SanctionedBy || x.Sentence != last || x.Polarity != model.Asserted || !imposed {
				continue
			}
			out = append(out, trigger.Found{Subject: x.Subject, Object: x.Object, Relation: x.Relation, Polarity: model.Negated, Status: model.Past, Rule: "SANCTIONED_BY.lifted-again",
				Sentence: s.Index, First: v.First, Last: v.Last, Confidence: 0.8, By: -1, Clause: int32(c), Stated: model.Negated, Ruled: model.Asserted})
		}
	}
	return out
}

// sanctionsAgain says whether a noun phrase means sanctions told before, by their name alone or, where those were told just
// before, as "them".
func (f *Finder) sanctionsAgain(s *syntax.Sentence, np int32, just bool) bool {
	if w := s.HeadWord(np); w == f.w.they || w == f.w.them {
		return just
	}
	w := f.lex.Word(f.scope.StemOf(s, np)).Text
	return (w == "sanction" || w == "embargo") && f.scope.Known(s, np) && s.NPs[np].PossNP < 0 && !slices.ContainsFunc(s.NPs, func(n syntax.NP) bool { return n.Up == np && n.Prep != f.w.in })
}

// mainTold is the claim of the clause that a gerund behind a comma only adds to, where the
// claim at index i was told by that: who follows suit cuts ties, whatever "accusing" adds.
func (f *Finder) mainTold(d *mention.Document, told []trigger.Found, i int) int {
	x := &told[i]
	if x.Clause < 0 {
		return i
	}
	s := d.Sentences[x.Sentence]
	cl := &s.Clauses[x.Clause]
	if cl.Kind != syntax.Participial || cl.Gov < 0 || s.Verbs[cl.Verb].Prep != 0 {
		return i
	}
	for k := range told {
		if y := &told[k]; y.Actor != trigger.NoActor && y.Sentence == x.Sentence && y.Clause == cl.Gov {
			return k
		}
	}
	return i
}

// ofAnother says whether y is the same claim of somebody else who does it: "A and
// B expelled a Russian" is repeated once of "C and D", not once for each of them.
func ofAnother(x, y *trigger.Found) bool {
	if x.Sentence != y.Sentence || x.Clause != y.Clause || x.Relation != y.Relation || x.Polarity != y.Polarity || x.Actor != y.Actor {
		return false
	}
	if x.Actor == trigger.SubjectActs {
		return x.Object == y.Object
	}
	return x.Subject == y.Subject
}

// counts says whether the object of a clause is a number whose noun is left out
// and was not found in the clause itself: "Denmark expelled two".
func (f *Finder) counts(s *syntax.Sentence, c int32) bool {
	obj := s.Clauses[c].Obj
	number := obj >= 0 && (s.Class(obj) == syntax.CNumber || s.Class(obj) == syntax.CPron && f.lex.Word(s.HeadWord(obj)).Text == "one")
	return number && s.NPs[obj].Like < 0 && f.args.CountedNP(s, obj) < 0 || obj >= 0 && s.Clauses[c].Like >= 0 && f.counts(s, s.Clauses[c].Like)
}

// barelyCounted is the noun, singular, of a clause's object that is counted and says
// no more: "expelled one diplomat"; 0 for none.
func (f *Finder) barelyCounted(s *syntax.Sentence, c int32) int32 {
	obj := s.Clauses[c].Obj
	if obj < 0 || s.Class(obj) != syntax.CNoun && s.Class(obj) != syntax.COffice {
		return 0
	}
	n := &s.NPs[obj]
	if n.PossNP >= 0 || n.PossWord != 0 || n.PLast-n.PFirst != 2 || s.Parts[n.PFirst].Kind != syntax.PNum {
		return 0
	}
	for m := range s.NPs {
		if s.NPs[m].Up == obj {
			return 0
		}
	}
	return f.singular(s.HeadWord(obj))
}

func (f *Finder) singular(word int32) int32 {
	if w := f.lex.Word(word); w.Plural {
		return w.Stem
	}
	return word
}

// ofTheSame says whether a clause that counts is of the same verb as the one
// whose verb told a claim, and counts the same things if it says what.
func (f *Finder) ofTheSame(d *mention.Document, x *trigger.Found, s *syntax.Sentence, c int32) bool {
	if x.Clause < 0 {
		return false
	}
	before := d.Sentences[x.Sentence]
	cl := &before.Clauses[x.Clause]
	verb := before.Verbs[cl.Verb].Lemma
	if verb != s.Verbs[s.Clauses[c].Verb].Lemma || !slices.ContainsFunc(f.book.Verbs(verb), func(t *rule.Trigger) bool { return t.Rule.Name == x.Rule }) {
		return false
	}
	noun := f.barelyCounted(s, c)
	return noun == 0 || cl.Obj >= 0 && f.singular(before.HeadWord(cl.Obj)) == noun
}

// echo is the subject of a clause that repeats the one before it, and whether it
// is meant as that one is; -1 where the clause says something of its own.
func (f *Finder) echo(s *syntax.Sentence, c int32) (int32, bool) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if v.Passive && f.lex.Word(v.Lemma).Text == "take" && f.sameDeed(s, cl.Subj) { // "similar steps were taken by Peru"
		by := func(n syntax.NP) bool { return n.Clause == c && n.Prep == f.w.by && n.First >= v.Last }
		return int32(slices.IndexFunc(s.NPs, by)), true
	}
	if v.Passive || v.Prep != 0 || cl.Kind == syntax.Relative || cl.Kind == syntax.Participial {
		return -1, false
	}
	word := func(i int32) string {
		if i < s.First || i >= s.Last {
			return ""
		}
		return f.lex.Word(s.Words[i]).Text
	}
	object := ""
	if cl.Obj >= 0 {
		object = f.lex.Word(s.HeadWord(cl.Obj)).Text
	}
	switch next := word(v.Last); f.lex.Word(v.Lemma).Text {
	case "follow", "join":
		for np := range s.NPs { // "followed with sanctions of its own"
			if n := &s.NPs[np]; n.Clause == c && n.First >= v.Last && n.Prep != 0 && !f.triggers.TellsWhen(s, int32(np)) {
				return -1, false
			}
		}
		switch {
		case v.Lemma == f.w.join:
			if object == "them" || object == "it" { // "Norway condemned Chad, and Peru joined it"
				return cl.Subj, true
			}
		case cl.Obj < 0 || object == "suit" || object == "example" || object == "lead":
			return cl.Subj, true
		}
	case "take", "make", "announce", "adopt", "implement", "introduce": // "took similar steps"
		if f.sameDeed(s, cl.Obj) {
			return cl.Subj, true
		}
	case "do":
		if object == "same" || next == "likewise" || next == "similarly" {
			return cl.Subj, true
		}
		if next == "so" {
			return cl.Subj, false
		}
	}
	if inverted := f.nor(s, c) || v.First-1 == s.First && word(s.First) == "so"; c > 0 || cl.Obj2 >= 0 && !(inverted && cl.Obj >= 0 && cl.Subj < 0) { // from here on a sentence of an auxiliary alone
		return -1, false
	}
	for i := v.First; i < v.Last; i++ {
		if f.lex.Word(s.Words[i]).Closed&(lexicon.Do|lexicon.Have|lexicon.Be|lexicon.Neg) == 0 {
			return -1, false
		}
	}
	switch {
	case (f.nor(s, c) || v.First-1 == s.First && word(s.First) == "so") && cl.Obj >= 0 && cl.Subj < 0:
		return cl.Obj, true
	case cl.Obj < 0 && (v.Last >= s.Last-1 || word(v.Last) == "too" || word(v.Last) == "also" || word(v.Last) == "either"):
		return cl.Subj, false
	}
	return -1, false
}

// sameDeed says whether a noun phrase means what somebody did before: "similar steps".
func (f *Finder) sameDeed(s *syntax.Sentence, np int32) bool {
	return np >= 0 && s.NPs[np].Next < 0 && f.lex.Word(f.singular(s.HeadWord(np))).Is(lexicon.Summary) && f.alike(s, np)
}

// nor says whether a clause begins with a word that denies it as the one before is denied.
func (f *Finder) nor(s *syntax.Sentence, c int32) bool {
	first := s.Verbs[s.Clauses[c].Verb].First - 1
	if first != s.First {
		return false
	}
	word := f.lex.Word(s.Words[first]).Text
	return word == "nor" || word == "neither"
}

// likewise says whether what one does another can do too: the same kind of entity, or
// where both states and organizations do it, either.
func (f *Finder) likewise(r model.Relation, a, b model.EntityType) bool {
	if a == b {
		return true
	}
	power := func(t model.EntityType) bool { return t == model.State || t == model.Organization || t == model.Bloc }
	switch r {
	case model.SanctionedBy, model.Condemned, model.Threatened, model.Supports, model.Aids:
		return power(a) && power(b)
	case model.Attends: // "The minister came. So did officials of the Union"
		return true
	default: // states do it
	}
	return false
}

// repeated tells a claim again of those who do the same.
func (f *Finder) repeated(p *scope.Predicate, x trigger.Found, who []argument.Filler, same bool, out []trigger.Found) []trigger.Found {
	old := x.Subject
	if x.Actor == trigger.ObjectActs {
		old = x.Object
	}
	st := f.scope.State(p)
	if same || x.Stated == model.Hypothetical && st.Status == model.Planned {
		st.Weaken(x.Stated)
	}
	x.Stated = st.Polarity
	st.Weaken(x.Ruled)
	for i := range who {
		if e := &p.Doc.Entities[who[i].Entity]; e.Kind == "ministry" && e.State >= 0 {
			who[i].Entity = e.State // "So did the State Department"
		}
		if g := &who[i]; f.likewise(x.Relation, p.Doc.Entities[old].Type, p.Doc.Entities[g.Entity].Type) && g.Entity != x.Subject && g.Entity != x.Object {
			y := x
			if x.Actor == trigger.SubjectActs {
				y.Subject = g.Entity
			} else {
				y.Object = g.Entity
			}
			out = f.repeatedBy(p, y, g, st, out)
		}
	}
	return out
}

// repeatedBy tells claim y, told before of others, where g does the same.
func (f *Finder) repeatedBy(p *scope.Predicate, y trigger.Found, g *argument.Filler, st scope.Statement, out []trigger.Found) []trigger.Found {
	y.Sentence, y.First, y.Last = p.Sent.Index, min(g.First, p.First), max(g.Last, p.Last)
	y.Polarity, y.Status, y.By = st.Polarity, st.Status, st.By
	y.Confidence *= trigger.Certainty(mention.ByCoref)
	y.Date, y.Since, y.Until, y.Reason, y.Clause = "", "", "", "", p.Clause
	if g.Neg {
		y.Polarity = scope.Under(y.Polarity, model.Negated)
	}
	f.triggers.When(p, &y)
	return append(out, y)
}
