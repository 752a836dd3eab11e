// Package claim applies the rules to an article whose noun phrases are
// resolved: it finds each trigger, fills the ends of its relation from the
// trigger's arguments, and reads off the grammar whether the text affirms,
// denies or only considers it, who says so, and when.
package claim

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Found is a claim in terms of the article's entities.
type Found struct {
	Subject, Object int32 // mention.Document.Entities
	Relation        model.Relation
	Polarity        model.Polarity
	Status          model.Status
	Rule            string
	Sentence        int
	First, Last     int32 // tokens of its words
	Confidence      float64
	Role, Topic     string
	Reason          string // why, in the words of the text; "" where it gives none
	Date            string
	Since, Until    string
	By              int32          // who says so; -1
	told            int32          // the clause that tells it; -1
	stated, ruled   model.Polarity // as the sentence means it, and what the rule makes of it
	actor           actor
}

// Finder finds claims. It is safe for concurrent use.
type Finder struct {
	lex  *lexicon.Lexicon
	book *rule.Book
	res  *mention.Resolver
	w    vocabulary
}

type vocabulary struct {
	by, of, as, including, suchAs, like, unlike, exceptFor, except, apart, aside, other, exception, among, according,
	include, be, in, the, this, these, those, they, would, could, may, might, should, can, must, will, shall, had, were,
	behalf, under, subjectTo, since, until, from, with, alongside, together, along, aswell, diplomat, over, because, forWord, on, arrest, between,
	coordination, conjunction, concert, partnership int32
}

// NewFinder makes a finder.
func NewFinder(l *lexicon.Lexicon, b *rule.Book, r *mention.Resolver) *Finder {
	w := l.Lookup
	return &Finder{lex: l, book: b, res: r, w: vocabulary{
		by: w("by"), of: w("of"), as: w("as"), including: w("including"), suchAs: w("such as"), like: w("like"), unlike: w("unlike"),
		exceptFor: w("except for"), except: w("except"), apart: w("apart from"), aside: w("aside from"),
		other: w("other than"), exception: w("with the exception of"), among: w("among"), according: w("according to"),
		include: w("include"), be: w("be"), in: w("in"), the: w("the"), this: w("this"), these: w("these"), those: w("those"), they: w("they"), would: w("would"), could: w("could"), may: w("may"), might: w("might"),
		should: w("should"), can: w("can"), must: w("must"), will: w("will"), shall: w("shall"), had: w("had"), were: w("were"),
		from: w("from"), under: w("under"), subjectTo: w("subject to"), behalf: w("behalf"), with: w("with"), since: w("since"), until: w("until"), alongside: w("alongside"), together: w("together with"),
		coordination: w("in coordination with"), conjunction: w("in conjunction with"), concert: w("in concert with"), partnership: w("in partnership with"),
		along: w("along with"), aswell: w("as well as"), diplomat: w("diplomat"),
		over: w("over"), because: w("because of"), forWord: w("for"), on: w("on"), arrest: w("arrest"), between: w("between"),
	}}
}

// filler is an entity in a role.
type filler struct {
	entity      int32
	np          int32 // where it stands; -1 for a part
	first, last int32 // tokens
	flip        bool  // "with the exception of": the opposite holds of it
	neg         bool  // "no Western leaders"
	via         mention.Via
}

// predicate is a trigger found in a sentence.
type predicate struct {
	d      *mention.Document
	s      *syntax.Sentence
	clause int32 // verbs: the clause; nouns: the clause whose verb supports them; -1
	np     int32 // nouns: the noun phrase; -1
	part   int32 // adjectives and nouns before a name: the part; -1
	light  bool  // the clause's verb only supports the noun
	first  int32 // tokens of the trigger
	last   int32
	misses *[]Miss      // where near misses go; nil for nowhere
	threat bool         // the rule is one of threats
	deeds  map[int]deed // what was done last, by kind
	blames bool         // the rule tells of what is thought of a deed
	late   *[]late      // where rules go whose object is told elsewhere; nil where none is left to look for
}

// Find finds every claim of an article, in no particular order, and notes in d
// what the article tells of its events.
func (f *Finder) Find(d *mention.Document) []Found { return f.find(d, nil) }

// FindExplained finds every claim, and what nearly was one.
func (f *Finder) FindExplained(d *mention.Document) ([]Found, []Miss) {
	var misses []Miss
	return f.find(d, &misses), misses
}

func (f *Finder) find(d *mention.Document, misses *[]Miss) []Found {
	var out []Found
	var later []late
	deeds := make(map[int]deed)
	for _, s := range d.Sentences {
		f.deeds(d, s, deeds)
		out = f.offices(d, s, out)
		for c := range s.Clauses {
			v := &s.Verbs[s.Clauses[c].Verb]
			for _, t := range f.book.Verbs(v.Lemma) {
				if last, ok := f.verbWords(s, v, t); ok {
					out = f.apply(&predicate{d: d, s: s, clause: int32(c), np: -1, part: -1, first: v.First, last: last, misses: misses, late: &later, deeds: deeds}, t.Rule, out)
				}
			}
		}
		for i := range s.NPs {
			np := int32(i)
			out = f.nouns(d, s, np, misses, &later, deeds, out)
		}
		out = f.echoes(d, s, out)
	}
	out = f.mediated(d, later, out)
	out = f.civil(d, f.located(d, elsewhere(f.delegations(d, out))))
	f.told(d, out)
	return out
}

// offices turns the titles of people into claims.
func (f *Finder) offices(d *mention.Document, s *syntax.Sentence, out []Found) []Found {
	for i := d.FirstOffice(s.Index); i < len(d.Offices) && d.Offices[i].Sentence == s.Index; i++ {
		o := &d.Offices[i]
		x := Found{Subject: o.Person, Object: o.Owner, Relation: model.Represents, Polarity: model.Asserted, Status: model.Current,
			Rule: o.Rule, Sentence: s.Index, First: o.First, Last: o.Last, Confidence: 0.97, Role: o.Role, By: -1}
		if o.Guess {
			x.Confidence = 0.8
		}
		if p := (predicate{d: d, s: s, clause: o.Clause, np: o.Noun - 1, part: -1}); o.Clause >= 0 || o.Noun > 0 {
			if o.Noun > 0 {
				p.clause, p.light = f.support(s, p.np)
			}
			st := f.state(&p)
			x.Polarity, x.By = st.polarity, st.by
			o.Planned = o.Planned || st.status == model.Planned
		}
		if o.Former {
			x.Relation, x.Status = model.FormerlyRepresented, model.Past
		} else if o.Planned {
			x.Status = model.Planned
		}
		if o.Owner >= 0 && !(o.Planned && o.Target >= 0) && !(o.Guess && o.Target >= 0 && o.Kind == "diplomat") {
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

// verbWords says whether the words after a verb are those of a trigger of
// several words, like "take part"; it returns where the trigger ends.
func (f *Finder) verbWords(s *syntax.Sentence, v *syntax.Verb, t *rule.Trigger) (int32, bool) {
	return wordsAfter(s, v.Last, t.Words[1:])
}

// wordsAfter says whether words follow in that order from token at, two others
// at most before each; it returns where they end.
func wordsAfter(s *syntax.Sentence, at int32, words []int32) (int32, bool) {
	for _, w := range words {
		found := false
		for i := at; i < s.Last && i < at+3; i++ {
			if s.Words[i] == w {
				at, found = i+1, true
				break
			}
		}
		if !found {
			return 0, false
		}
	}
	return at, true
}

// nouns finds the noun and adjective triggers of a noun phrase.
func (f *Finder) nouns(d *mention.Document, s *syntax.Sentence, np int32, misses *[]Miss, later *[]late, deeds map[int]deed, out []Found) []Found {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		p := &s.Parts[k]
		if p.Kind == syntax.PEntity {
			out = f.namedEvent(d, s, np, k, out)
			continue
		}
		if p.Kind == syntax.PDate || p.Kind == syntax.PNum || p.Kind == syntax.PPron {
			continue
		}
		for i := p.First; i < p.Last; i++ {
			w := s.Words[i]
			for _, t := range f.book.Adjs(w) {
				if k < n.Head && f.wordsBefore(s, i, t.Words, true) {
					out = f.apply(&predicate{d: d, s: s, clause: -1, np: np, part: k, first: i, last: i + 1, misses: misses}, t.Rule, out)
				}
			}
		}
		last := p.Last - 1
		stem := f.lex.Word(s.Words[last]).Stem
		if stem == 0 {
			stem = s.Words[last]
		}
		triggers := f.book.Nouns(stem)
		if len(triggers) == 0 {
			continue
		}
		pred := predicate{d: d, s: s, clause: -1, np: np, part: -1, first: p.First, last: p.Last, misses: misses, late: later, deeds: deeds}
		if k != n.Head {
			// "German ally Austria-Hungary": a noun before the name it describes.
			if k > n.Head || s.Parts[n.Head].Kind != syntax.PEntity && s.Parts[n.Head].Kind != syntax.PName {
				if k != n.Head {
					// "a ceasefire agreement", "sanctions regime": the trigger before its head
					continue
				}
			}
			pred.part = k
		} else {
			pred.clause, pred.light = f.support(s, np)
		}
		for _, t := range triggers {
			if f.wordsBefore(s, last, t.Words, false) {
				out = f.apply(&pred, t.Rule, out)
			}
		}
	}
	if like := n.Like; like >= 0 && s.NPs[like].Head >= 0 && s.Class(np) == syntax.CNumber && (n.Head < 0 || s.Class(like) == syntax.CEvent) { // "that between Peru and Chile"
		last := s.Parts[s.NPs[like].Head].Last - 1
		pred := predicate{d: d, s: s, np: np, part: -1, first: n.First, last: n.Last, misses: misses, late: later, deeds: deeds}
		pred.clause, pred.light = f.support(s, np)
		for _, t := range f.book.Nouns(f.lex.Word(s.Words[last]).Stem) {
			if f.wordsBefore(s, last, t.Words, false) {
				out = f.apply(&pred, t.Rule, out)
			}
		}
	}
	return out
}

// namedEvent applies the rules of the noun for an event's kind to its name:
// those of "congress" to "the Congress of Berlin".
func (f *Finder) namedEvent(d *mention.Document, s *syntax.Sentence, np, k int32, out []Found) []Found {
	p := &s.Parts[k]
	if k != s.NPs[np].Head {
		return out
	}
	name := ""
	for _, x := range p.Senses {
		if x.Class == lexicon.NamedEvent {
			name = f.lex.Entities[x.Ref].Kind
			break
		}
	}
	if e := d.Entity(s, np, model.Event); name == "" && e >= 0 { // "the sixteenth South Pacific Forum"
		name = d.Entities[e].Kind
	}
	if name == "" {
		return out
	}
	pred := predicate{d: d, s: s, np: np, part: -1, first: p.First, last: p.Last}
	pred.clause, pred.light = f.support(s, np)
	kind := f.lex.Lookup(name)
	if w := f.lex.Word(kind); w.Plural {
		kind = w.Stem
	}
	for _, t := range f.book.Nouns(kind) {
		if len(t.Words) == 1 {
			out = f.apply(&pred, t.Rule, out)
		}
	}
	return out
}

// wordsBefore says whether the words of a trigger end at token i.
func (f *Finder) wordsBefore(s *syntax.Sentence, i int32, words []int32, exact bool) bool {
	for k := len(words) - 2; k >= 0; k-- {
		i--
		if i < s.First || s.Words[i] != words[k] {
			return false
		}
	}
	return true
}

// support finds the clause whose verb governs a noun phrase, and whether that
// verb only supports it: "hold talks", "sanctions were imposed", "the visit took
// place".
func (f *Finder) support(s *syntax.Sentence, np int32) (int32, bool) {
	lead := s.NPs[np].Lead
	subj := int32(-1)
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		switch {
		case cl.Obj == lead || cl.Obj2 == lead:
			return int32(c), f.book.Light(v.Lemma) || f.operator(s, v) != nil
		case cl.Subj == lead && (subj < 0 || s.Clauses[subj].Kind == syntax.Participial): // "a visit planned for May was put off"
			subj = int32(c)
		}
	}
	if subj >= 0 {
		v := &s.Verbs[s.Clauses[subj].Verb]
		return subj, v.Passive && (f.book.Light(v.Lemma) || f.operator(s, v) != nil) || f.book.Happens(v.Lemma)
	}
	if up := f.measure(s, lead); up >= 0 {
		return f.support(s, up) // "multiple rounds of sanctions", "two days of talks"
	}
	if c := s.NPs[lead].Clause; c >= 0 && f.besideVerb(s, lead) {
		v := &s.Verbs[s.Clauses[c].Verb]
		o := f.operator(s, v)
		return c, f.book.Light(v.Lemma) || o != nil && f.takes(o, s.NPs[lead].Prep)
	}
	// A noun phrase that hangs on an operator's object: "the possibility of talks".
	return -1, false
}

// measure is what only says how many or how long of what noun phrase np names after
// its "of"; -1 for none.
func (f *Finder) measure(s *syntax.Sentence, np int32) int32 {
	up := s.NPs[np].Up
	if up < 0 || s.NPs[np].Prep != f.w.of {
		return -1
	}
	if w := f.lex.Word(s.HeadWord(up)); f.book.Quantity(w.Stem) || w.Closed&lexicon.Time != 0 {
		return up
	}
	return -1
}

// besideVerb says whether a noun phrase after a preposition belongs to the verb:
// it hangs on no other, or says when - "announced its departure during a visit" -
// or hangs on a place or a date only, "is in Cairo for a meeting".
func (f *Finder) besideVerb(s *syntax.Sentence, np int32) bool {
	up := s.NPs[np].Up
	if up < 0 {
		return true
	}
	if s.NPs[up].Prep != 0 && !f.besideVerb(s, up) && !(f.saysWhen(s, up) && (s.NPs[up].Up < 0 || f.besideVerb(s, s.NPs[up].Up))) {
		return false
	}
	switch f.lex.Word(s.NPs[np].Prep).Text {
	case "during", "after", "before", "following", "ahead of", "prior to":
		return true
	case "for":
		switch s.Class(up) {
		case syntax.CState, syntax.CPlace, syntax.CName:
			return true
		}
		return f.saysWhen(s, up)
	}
	return false
}

// saysWhen says whether a noun phrase is a date or only tells when.
func (f *Finder) saysWhen(s *syntax.Sentence, np int32) bool {
	return s.Class(np) == syntax.CDate || f.lex.Word(s.HeadWord(np)).Closed&lexicon.Time != 0
}

// operator is what a verb with the words after it makes of the statements in
// its scope; nil for nothing.
func (f *Finder) operator(s *syntax.Sentence, v *syntax.Verb) *rule.Operator {
	all := f.book.Operators(v.Lemma)
	for i := range all {
		if _, ok := wordsAfter(s, v.Head+1, all[i].After); ok {
			return &all[i]
		}
	}
	return nil
}

// takes says whether the object of a preposition is in an operator's scope:
// "hope for talks", and what comes after its own last word: "call off talks".
func (f *Finder) takes(o *rule.Operator, prep int32) bool {
	return o.Takes(prep) || prep != 0 && len(o.After) > 0 && o.After[len(o.After)-1] == prep
}

// fill lists what stands in a role of a predicate.
func (f *Finder) fill(p *predicate, r rule.Role, out []filler) []filler {
	switch r.Name {
	case "adj":
		return f.modifiers(p, out)
	case "named":
		return f.named(p, out)
	case "self":
		return f.itself(p, out)
	case "speaker":
		if by := f.state(p).by; by >= 0 {
			out = append(out, filler{entity: by, np: -1, first: p.first, last: p.last})
		}
		return out
	case "inf":
		return f.infinitives(p, out)
	case "dateline":
		return f.dateline(p, out)
	case "there":
		return f.there(p, out)
	case "poss":
		if p.np >= 0 {
			return f.possessor(p, p.np, out)
		}
		return out
	}
	var buf [16]int32
	for _, np := range f.stands(p, r, buf[:0]) {
		switch {
		case np < 0: // a clause without a subject
		case r.Of != nil:
			var members [64]int32
			for _, m := range p.s.Members(np, members[:]) {
				q := predicate{d: p.d, s: p.s, clause: -1, np: m, part: -1, first: p.first, last: p.last}
				if r.Of.Name == "subj" {
					q.clause, q.light = f.support(p.s, m)
				}
				out = f.fill(&q, *r.Of, out)
			}
		case r.Owner:
			out = f.owner(p, np, out)
		default:
			out = f.phrase(p, np, out)
		}
	}
	return out
}

// stands lists the noun phrases in a role of a predicate.
func (f *Finder) stands(p *predicate, r rule.Role, out []int32) []int32 {
	if p.np >= 0 {
		return f.standsNoun(p, r, out)
	}
	c := &p.s.Clauses[p.clause]
	passive := p.s.Verbs[c.Verb].Passive
	np := int32(-1)
	switch r.Name {
	case "subj":
		if passive {
			return f.preps(p, f.w.by, out)
		}
		np = c.Subj
	case "obj":
		np = c.Obj
		if passive {
			np = c.Subj
		} else if v := &p.s.Verbs[c.Verb]; np < 0 && p.last > v.Last {
			out = f.preps(p, p.s.Words[p.last-1], out) // "threw out | the ambassador"
		}
	case "that":
		return f.thatClause(p, out)
	case "if":
		return f.condition(p, out)
	case "aside":
		return f.asides(p, out)
	case "obj2":
		np = c.Obj2
		if passive {
			np = c.Obj
		}
	case "prep":
		if passive && r.Prep == f.w.by {
			return out
		}
		out = f.preps(p, r.Prep, out)
		if c.RelPrep == r.Prep && c.GovNP < 0 {
			np = f.antecedent(p.s, p.clause)
		}
	}
	if np >= 0 {
		out = append(out, np)
	}
	return out
}

// infinitive says whether a clause depends on the trigger: on its verb; on its
// noun, itself or through what hangs on it, "a delegation to Lima to attend"; or
// on the verb that the noun is the object of.
func (f *Finder) infinitive(p *predicate, x *syntax.Clause) bool {
	if p.np < 0 {
		return x.Gov == p.clause
	}
	return x.Subj == p.np || x.GovNP == p.np || x.GovNP < 0 && p.clause >= 0 && x.Gov == p.clause && p.s.Clauses[p.clause].Obj == p.np
}

// infinitives lists what an infinitive after the trigger speaks of: "threatened
// to sever ties with Germany", "to close the airspace to Moroccan aircraft", "the
// threat to cut off Egypt's water".
func (f *Finder) infinitives(p *predicate, out []filler) []filler {
	s := p.s
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if x.Kind != syntax.Xcomp || !f.infinitive(p, x) {
			continue
		}
		q := *p
		q.clause, q.np = int32(i), -1
		before := len(out)
		out = f.phrase(&q, x.Obj, out)
		for _, of := range [...]func(*predicate, int32, []filler) []filler{f.phrase, f.owner} {
			for np := range s.NPs {
				if n := &s.NPs[np]; len(out) == before && n.Clause == int32(i) && n.Prep != 0 && n.Lead == int32(np) && s.HeadWord(int32(np)) != f.w.behalf {
					out = of(&q, int32(np), out)
				}
			}
		}
		if len(out) == before && x.Obj >= 0 {
			out = f.owner(&q, x.Obj, out)
		}
	}
	return out
}

// thatClause lists the subject and the object of the clause after a verb: "warned
// that Seoul would pay a price".
func (f *Finder) thatClause(p *predicate, out []int32) []int32 {
	s := p.s
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if x.Kind != syntax.Complement || x.Gov != p.clause {
			continue
		}
		for _, np := range [...]int32{x.Subj, x.Obj} {
			if np >= 0 {
				out = append(out, np)
			}
		}
		for np := range s.NPs { // "into a sea of ashes"
			if n := &s.NPs[np]; n.Clause == int32(i) && n.Prep != 0 && len(out) < 8 {
				out = append(out, int32(np))
			}
		}
	}
	return out
}

// condition lists whom the condition speaks of that stands with a verb: "warned
// of further action if Syria fails to comply".
func (f *Finder) condition(p *predicate, out []int32) []int32 {
	s := p.s
	for i := range s.Clauses {
		x := &s.Clauses[i]
		if x.Kind != syntax.Adverbial || x.Gov < 0 || x.Subj < 0 {
			continue
		}
		if e, ok := f.book.SubOperator(x.Sub, true); !ok || e.Polarity != model.Hypothetical {
			continue
		}
		if g := &s.Clauses[x.Gov]; x.Gov == p.clause || g.Gov == p.clause && (g.Kind == syntax.Complement || g.Kind == syntax.Xcomp) {
			out = append(out, x.Subj)
		}
	}
	return out
}

// asides lists where the subject of a verb is said to be between it and the verb:
// "the minister, in Oslo on her way home, told reporters".
func (f *Finder) asides(p *predicate, out []int32) []int32 {
	s := p.s
	c := &s.Clauses[p.clause]
	if c.Subj < 0 || s.Verbs[c.Verb].Passive {
		return out
	}
	for np := c.Subj + 1; np < int32(len(s.NPs)) && s.NPs[np].First < s.Verbs[c.Verb].First; np++ {
		n := &s.NPs[np]
		if n.Prep == f.w.in && n.Up < 0 && n.Lead == np && n.First-2 >= s.First && s.Doc.Tokens[n.First-2].Kind == text.Comma {
			out = append(out, np)
		}
	}
	return out
}

// owner lists whose the things are that a noun phrase and the others of its
// list name: "Iran" of "Iran's launch", "the Iranian launch", "the launch by
// Iran" and, where the noun lets "of" say who acts, "the actions of Iran".
func (f *Finder) owner(p *predicate, np int32, out []filler) []filler {
	s := p.s
	var buf [64]int32
	for _, m := range s.Members(np, buf[:]) {
		n := &s.NPs[m]
		before := len(out)
		out = f.possessor(p, m, out)
		for k := n.PFirst; k < n.Head && len(out) == before; k++ {
			if !s.Parts[k].Is(lexicon.Place) { // "the Paris attacks" are not by France
				out = f.partFillers(p, k, out)
			}
		}
		for x := m + 1; x < int32(len(s.NPs)) && x <= m+6; x++ {
			if y := &s.NPs[x]; y.Prep == f.w.by && y.Lead == x && f.hangsOn(s, x, m) {
				out = f.phrase(p, x, out)
			}
		}
		if len(out) == before {
			out = f.maker(p, m, out)
		}
		if len(out) == before {
			out = f.doer(p, m, out)
		}
		if len(out) == before && f.book.Whose(f.lex.Word(s.HeadWord(m)).Stem) {
			for x := m + 1; x < int32(len(s.NPs)) && x <= m+6; x++ {
				if y := &s.NPs[x]; y.Prep == f.w.of && y.Lead == x && y.Up == m {
					out = f.phrase(p, x, out)
				}
			}
		}
	}
	return out
}

// maker lists who makes what a noun phrase names by the clause about it: "the war
// he has started", "the strikes carried out by Israel".
func (f *Finder) maker(p *predicate, np int32, out []filler) []filler {
	s := p.s
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if !f.book.Light(v.Lemma) {
			continue
		}
		switch {
		case cl.Kind == syntax.Relative && cl.Obj == np && !v.Passive:
			return f.phrase(p, cl.Subj, out)
		case (cl.Kind == syntax.Relative || cl.Kind == syntax.Participial) && cl.Subj == np && v.Passive:
			q := *p
			q.clause, q.np = int32(c), -1
			var buf [8]int32
			for _, x := range f.preps(&q, f.w.by, buf[:0]) {
				out = f.phrase(&q, x, out)
			}
			return out
		}
	}
	return out
}

// possessor lists who has a noun phrase: "Iran's", "its".
func (f *Finder) possessor(p *predicate, np int32, out []filler) []filler {
	n := &p.s.NPs[np]
	if n.PossNP >= 0 {
		return f.phrase(p, n.PossNP, out)
	}
	if n.PossWord != 0 {
		for _, e := range f.res.Possessor(p.d, p.s, np).Actors {
			out = append(out, filler{entity: e, np: -1, first: n.First, last: n.First + 1, via: mention.ByPronoun})
		}
	}
	return out
}

// antecedent is the noun phrase before a relative clause with a preposition.
func (f *Finder) antecedent(s *syntax.Sentence, c int32) int32 {
	first := s.Clauses[c].First
	best := int32(-1)
	for np := range s.NPs {
		if s.NPs[np].Last <= first {
			best = int32(np)
		}
	}
	return best
}

// preps lists what follows a preposition in the predicate's clause; what hangs
// on another phrase with a preposition only where nothing else does: "go to war
// with Austria, in alliance with France".
func (f *Finder) preps(p *predicate, prep int32, out []int32) []int32 {
	s := p.s
	var buf [8]int32
	deep, direct := buf[:0], len(out)
	for np := range s.NPs {
		n := &s.NPs[np]
		if n.Clause != p.clause || n.Prep != prep || n.Lead != int32(np) || f.posting(p, int32(np)) {
			continue
		}
		if n.Up >= 0 && s.NPs[n.Up].Prep != 0 && s.Class(n.Up) != syntax.CDate && !f.completes(s, p.clause, n.Up) {
			deep = append(deep, int32(np))
		} else {
			out = append(out, int32(np))
		}
	}
	if len(out) == direct && len(deep) == 0 && p.clause >= 0 {
		if like := s.Clauses[p.clause].Like; like >= 0 && s.Clauses[like].Like < 0 { // "the Emirates $25 million": to the same
			q := *p
			q.clause = like
			return f.preps(&q, prep, out)
		}
	}
	if len(out) == direct {
		return append(out, deep...)
	}
	return out
}

// posting says whether a noun phrase tells where the diplomat before it serves:
// "sent its ambassador to Gabon".
func (f *Finder) posting(p *predicate, np int32) bool {
	up := p.s.NPs[np].Up
	if up < 0 || p.s.NPs[up].PossNP < 0 && p.s.NPs[up].PossWord == 0 || p.d.Entity(p.s, np, model.State) < 0 {
		return false
	}
	h := p.s.HeadPart(up)
	return h != nil && h.Kind == syntax.POffice && f.lex.Offices[h.Ref].Kind == "diplomat"
}

// completes says whether a noun phrase stands right behind a clause's verb and one
// word: "broke off relations", "went to war".
func (f *Finder) completes(s *syntax.Sentence, clause, np int32) bool {
	return clause >= 0 && s.NPs[np].First == s.Verbs[s.Clauses[clause].Verb].Last+1
}

// modifiers lists what the words before a noun name: "Western sanctions".
func (f *Finder) modifiers(p *predicate, out []filler) []filler {
	if p.np < 0 {
		return out
	}
	n := &p.s.NPs[p.np]
	end := n.Head
	if p.part >= 0 {
		end = p.part
	}
	for k := n.PFirst; k < end; k++ {
		out = f.partFillers(p, k, out)
	}
	if end == n.Head && end >= 0 {
		out = f.venue(p, end, out)
		out = f.parties(p, &p.s.Parts[end], out)
	}
	return out
}

// named lists the states and people whose names stand before the noun, which
// are what it is about and not who acts: "Russia sanctions". Adjectives and
// abbreviations tell who acts, "Russian", "US sanctions", and so do names that
// are their own adjectives: "United States sanctions".
func (f *Finder) named(p *predicate, out []filler) []filler {
	if p.np < 0 {
		return out
	}
	n := &p.s.NPs[p.np]
	for k := n.PFirst; k < n.Head; k++ {
		part := &p.s.Parts[k]
		name := p.s.Text(part.First, part.Last)
		if part.Kind != syntax.PEntity || f.sided(p.s, part.First) || strings.ToUpper(name) == name || strings.HasPrefix(name, "United ") {
			continue
		}
		for _, x := range part.Senses {
			if x.Class == lexicon.State {
				out = f.partFillers(p, k, out)
				break
			}
		}
	}
	return out
}

// parties lists the states that the name of an event names by adjectives: "the
// Russo-Japanese War", "the Camp David Accords" none.
func (f *Finder) parties(p *predicate, part *syntax.Part, out []filler) []filler {
	if part.Kind != syntax.PEntity {
		return out
	}
	var buf [8]lexicon.Sense
	for i := part.First; i < part.Last-1; i++ {
		_, senses := f.lex.Match(p.s.Doc, p.s.Words, int(i), int(i+1), buf[:0])
		for _, x := range senses {
			if x.Class == lexicon.Demonym {
				out = append(out, filler{entity: p.d.Known(x.Ref), np: -1, first: part.First, last: part.Last})
				break
			}
		}
	}
	return out
}

// itself lists what the noun phrase of a trigger stands for.
func (f *Finder) itself(p *predicate, out []filler) []filler {
	if p.np < 0 {
		if e := p.d.Convened(p.s, p.clause); e >= 0 { // "the ministers met in Crete"
			out = append(out, filler{entity: e, np: -1, first: p.first, last: p.last})
		}
		return out
	}
	n := &p.s.NPs[p.np]
	ref := p.d.Ref(p.s, p.np)
	for _, e := range ref.Actors {
		out = append(out, filler{entity: e, np: p.np, first: n.First, last: n.Last, via: ref.Via})
	}
	return out
}

// standsNoun lists the noun phrases in a role of a noun.
func (f *Finder) standsNoun(p *predicate, r rule.Role, out []int32) []int32 {
	s := p.s
	lead := s.NPs[p.np].Lead
	switch r.Name {
	case "is":
		if p.part >= 0 {
			return append(out, p.np)
		}
		return f.described(p, out)
	case "subj":
		if p.clause >= 0 && p.light {
			c := &s.Clauses[p.clause]
			if s.Verbs[c.Verb].Passive {
				return f.preps(p, f.w.by, out)
			}
			if c.Subj >= 0 && c.Subj != lead {
				out = append(out, c.Subj)
			}
		}
	case "has":
		// The subject of a verb that is no support: "Iran faces sanctions".
		if p.clause >= 0 {
			c := &s.Clauses[p.clause]
			v := &s.Verbs[c.Verb]
			if c.Subj >= 0 && c.Subj != lead && (!v.Passive || !f.book.Light(v.Lemma)) {
				out = append(out, c.Subj)
			}
		}
	case "where":
		for c := range s.Clauses { // "a trip to Peru, where she will speak"
			cl := &s.Clauses[c]
			if cl.Kind != syntax.Relative || cl.RelPrep != f.w.in || cl.Subj < 0 {
				continue
			}
			if np := f.antecedent(s, int32(c)); np >= 0 && f.hangsOn(s, np, p.np) {
				out = append(out, cl.Subj)
			}
		}
	case "prep":
		if p.clause >= 0 && p.light && s.Clauses[p.clause].RelPrep == r.Prep { // "for whom the court issued a warrant"
			out = append(out, f.antecedent(s, p.clause))
		}
		for m := range s.NPs {
			x := &s.NPs[m]
			if x.Prep != r.Prep || x.Lead != int32(m) || int32(m) == p.np {
				continue
			}
			if f.hangsOn(s, int32(m), p.np) || r.Prep == f.w.between && f.loose(s, int32(m), p.np) || p.clause >= 0 && p.light && x.Clause == p.clause && x.Up < 0 {
				out = append(out, int32(m))
			}
		}
	}
	return out
}

// loose says whether m follows np in its clause and hangs on nothing: "the
// mediation led by Togo's minister, Robert Dussey, between Mali and Niger".
func (f *Finder) loose(s *syntax.Sentence, m, np int32) bool {
	return m > np && s.NPs[m].Up < 0 && s.NPs[m].Clause >= 0 && s.NPs[m].Clause == f.around(s, np)
}

// hangsOn says whether noun phrase m follows np with its prepositions, nothing
// between that has the same preposition for itself.
func (f *Finder) hangsOn(s *syntax.Sentence, m, np int32) bool {
	prep := s.NPs[m].Prep
	lead := s.NPs[np].Lead
	for up, i := s.NPs[m].Up, 0; up >= 0 && i < 8; up, i = s.NPs[up].Up, i+1 {
		if up == np || s.NPs[up].Lead == lead && up >= np {
			return true
		}
		if s.NPs[up].Prep == prep && prep != f.w.of && prep != f.w.in || prep == f.w.of && s.NPs[up].Prep != f.w.of {
			return false // "the summit in March with the emir | of Qatar"
		}
		if l := s.NPs[up].Lead; l != up {
			if l == np {
				return true
			}
		}
	}
	return false
}

// partFillers lists the entities a part of a noun phrase names: "Western" in
// "Western sanctions".
func (f *Finder) partFillers(p *predicate, k int32, out []filler) []filler {
	part := &p.s.Parts[k]
	if part.Kind != syntax.PEntity && part.Kind != syntax.PName || f.sided(p.s, part.First) || p.s.MadeBy(part) {
		return out
	}
	if e := p.d.PartEntity(p.s, part); e >= 0 {
		out = append(out, filler{entity: e, np: -1, first: part.First, last: part.Last})
	}
	return f.venue(p, k, out)
}

// sided says whether a prefix before token i says that what follows is not by, of
// or in what stands there: "a non-NATO ally", "anti-Iran sanctions".
func (f *Finder) sided(s *syntax.Sentence, i int32) bool {
	if i < 2 || i-1 < s.First || !s.Doc.Tokens[i].Joined {
		return false
	}
	switch strings.ToLower(strings.TrimRight(s.Doc.Of(int(i-1)), "-")) {
	case "non", "anti", "pro":
		return true
	}
	return false
}

// venue lists the town a part of an event's name tells: "the Cairo summit".
func (f *Finder) venue(p *predicate, k int32, out []filler) []filler {
	part := &p.s.Parts[k]
	if e := p.d.VenueInName(p.s, part); e >= 0 {
		out = append(out, filler{entity: e, np: -1, first: part.First, last: part.Last})
	}
	return out
}

// described lists what a noun phrase is said of: by apposition, by "is", by
// "as".
func (f *Finder) described(p *predicate, out []int32) []int32 {
	out = f.describedBy(p, p.np, out)
	for np, i := p.np, 0; i < 3; i++ { // "one of its permanent members", "part of a majority of EU states"
		lead := p.s.NPs[np].Lead
		up := p.s.NPs[lead].Up
		if up < 0 || p.s.NPs[lead].Prep != f.w.of || f.countedNP(p.s, up) < 0 {
			break
		}
		out = f.describedBy(p, up, out)
		np = up
	}
	return out
}

func (f *Finder) describedBy(p *predicate, np int32, out []int32) []int32 {
	s := p.s
	lead := s.NPs[np].Lead
	for x := range s.NPs {
		if a := s.NPs[x].Appos; a == np || a == lead {
			out = append(out, int32(x))
		}
	}
	if s.NPs[np].Appos >= 0 {
		out = append(out, s.NPs[np].Appos)
	}
	if s.NPs[np].Names >= 0 {
		out = append(out, s.NPs[np].Names)
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		switch {
		case cl.Subj == lead && (v.Copula || v.Lemma == f.w.include) && cl.Obj >= 0:
			out = append(out, cl.Obj) // "the signatories were Albania and Poland"
			if p.clause < 0 {
				p.clause = int32(c)
			}
		case (cl.Obj == lead || cl.Obj2 == lead) && v.Copula:
			out = append(out, cl.Subj)
			if p.clause < 0 {
				p.clause = int32(c)
			}
		case s.NPs[lead].Clause == int32(c) && s.NPs[lead].Prep == f.w.as && s.NPs[lead].Up < 0 || s.NPs[lead].Prep == f.w.as && s.NPs[lead].Clause == int32(c):
			if v.Passive || cl.Obj < 0 || s.NPs[lead].First < v.First {
				out = append(out, cl.Subj)
			} else {
				out = append(out, cl.Obj)
			}
			p.clause = int32(c)
		case s.NPs[lead].Clause == int32(c) && s.NPs[lead].Prep == f.w.among && v.Copula:
			out = append(out, cl.Subj)
			p.clause = int32(c)
		}
	}
	return out
}

// phrase lists what a noun phrase and the others of its list stand for, with
// those it includes and excepts.
func (f *Finder) phrase(p *predicate, np int32, out []filler) []filler {
	return f.expand(p, np, out, 0)
}

func (f *Finder) expand(p *predicate, np int32, out []filler, depth int) []filler {
	if np < 0 || depth > 3 {
		return out
	}
	s, d := p.s, p.d
	if s.NPs[np].Apposed {
		if m := named(s, np); len(d.Ref(s, np).Actors) == 0 || d.Entity(s, m, model.Person) >= 0 {
			np = m
		}
	}
	var buf [64]int32
	members := s.Members(np, buf[:])
	if f.ofItsOwn(s, np) {
		members = append(buf[:0], np)
	}
	for _, m := range members {
		n := &s.NPs[m]
		if depth == 0 && f.afterClause(p, np, m) {
			continue
		}
		if n.Names >= 0 {
			out = f.expand(p, n.Names, out, depth+1)
			continue
		}
		ref := d.Ref(s, m)
		before := len(out)
		if ref.Via == mention.ByAgent && s.Class(m) == syntax.COffice && !n.Plural && p.np < 0 && p.clause >= 0 {
			out = f.becomes(p, m, out, depth) // "will become the first leader to set foot there"
		}
		actors := ref.Actors
		if len(out) > before {
			actors = nil
		}
		for _, e := range actors {
			out = append(out, filler{entity: e, np: m, first: n.First, last: n.Last, neg: n.Neg, via: ref.Via})
		}
		if ref.Place >= 0 {
			out = append(out, filler{entity: ref.Place, np: m, first: n.First, last: n.Last, neg: n.Neg})
		}
		if len(out) == before && n.Appos >= 0 && n.Appos != np {
			out = f.expand(p, n.Appos, out, depth+1)
		}
		if len(out) == before {
			out = f.counted(p, m, out, depth)
		}
		if len(out) == before {
			out = f.equated(p, np, m, out, depth)
		}
		if len(out) == before && depth == 0 && n.Plural {
			out = f.namedNext(p, m, out)
		}
		neg := n.Neg
		for i := before; i < len(out); i++ {
			out[i].neg = out[i].neg || n.Neg // "none of the leaders"
			neg = neg || out[i].neg
		}
		for x := range s.NPs {
			out = f.listed(p, m, int32(x), neg, out, depth)
		}
	}
	return out
}

// named is the name that follows the title np: "Peru's president, Rosa Diaz"; np
// itself where none does.
func named(s *syntax.Sentence, np int32) int32 {
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+6; m++ {
		if s.NPs[m].Appos == np {
			return m
		}
	}
	return np
}

// afterClause says whether member m of a list stands behind the clause about np that
// the predicate is: New Zealand in "Australia, which helped Fiji, and New Zealand".
func (f *Finder) afterClause(p *predicate, np, m int32) bool {
	if p.clause < 0 || p.np >= 0 || m == np {
		return false
	}
	c := &p.s.Clauses[p.clause]
	return c.Kind == syntax.Relative && p.s.NPs[np].First < p.s.Verbs[c.Verb].First && p.s.NPs[m].First > p.s.Verbs[c.Verb].First
}

// ofItsOwn says whether what is said of noun phrase np, the last of a list, is not
// said of those before it: "Turkey and the states that joined", but not "Poland and
// other states that joined".
func (f *Finder) ofItsOwn(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.Lead == np || s.Class(np) != syntax.CNoun {
		return false
	}
	for i := n.First; i < n.Last; i++ {
		switch f.lex.Word(s.Words[i]).Text {
		case "other", "another", "others":
			return false
		}
	}
	return true
}

// counted lists what a noun only counts: "a total of fourteen diplomats".
func (f *Finder) counted(p *predicate, m int32, out []filler, depth int) []filler {
	if x := f.countedNP(p.s, m); x >= 0 {
		return f.expand(p, x, out, depth+1)
	}
	return out
}

// countedNP is the noun phrase after the "of" of one that only counts: "a total
// of", "none of", "two of"; -1 for none.
func (f *Finder) countedNP(s *syntax.Sentence, m int32) int32 {
	switch s.Class(m) {
	case syntax.CNumber, syntax.CPron:
	default:
		if !f.book.Quantity(f.lex.Word(s.HeadWord(m)).Stem) {
			return -1
		}
	}
	for x := range s.NPs {
		if s.NPs[x].Up == m && (s.NPs[x].Prep == f.w.of || s.NPs[x].Prep == f.w.from && f.those(s, m)) {
			return int32(x)
		}
	}
	return -1
}

// those says whether a noun phrase stands for people just spoken of: "soldiers
// from many countries, including those from France and Poland".
func (f *Finder) those(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Det == f.w.those && n.PFirst == n.PLast || s.HeadWord(np) == f.w.those
}

// envoys says whether a noun phrase is of people who act for those they are from:
// "representatives from forty countries, including China".
func (f *Finder) envoys(s *syntax.Sentence, np int32) bool {
	return s.Class(np) == syntax.COffice || f.lex.Head(s.HeadWord(np))&lexicon.Agent != 0
}

// includes says whether what stands after "including" is of noun phrase m: the
// nearest before it that is one of several, not "Iran" in "Iran over plots in
// nations including Denmark".
func (f *Finder) includes(s *syntax.Sentence, m, x int32) bool {
	lead := s.NPs[m].Lead
	for up, i := s.NPs[x].Up, 0; up >= 0 && i < 8; up, i = s.NPs[up].Up, i+1 {
		if up == m || s.NPs[up].Lead == lead && up >= m {
			return true
		}
		if s.NPs[up].Plural && s.NPs[up].Prep != f.w.of && !(s.NPs[up].Prep == f.w.from && f.envoys(s, m)) {
			return false
		}
	}
	return false
}

// listed adds what a phrase after "including" or "with the exception of" adds
// to a noun phrase.
func (f *Finder) listed(p *predicate, m, x int32, neg bool, out []filler, depth int) []filler {
	s := p.s
	n, y := &s.NPs[m], &s.NPs[x]
	if y.Prep == 0 || y.Lead != x || x == m {
		return out
	}
	switch y.Prep {
	case f.w.like, f.w.unlike:
		if f.aside(p, m, x) { // "Belgium, like Luxembourg, has recognised"
			for _, g := range f.expand(p, x, nil, depth+1) {
				g.flip, g.neg = y.Prep == f.w.unlike, neg
				out = append(out, g)
			}
			break
		}
		if y.Prep == f.w.like && f.includes(s, m, x) {
			return f.expand(p, x, out, depth+1)
		}
	case f.w.including, f.w.suchAs, f.w.alongside, f.w.together, f.w.along, f.w.aswell, f.w.coordination, f.w.conjunction, f.w.concert, f.w.partnership:
		open := y.Up < 0 && y.Clause >= 0 && s.Clauses[y.Clause].Subj == n.Lead // "who came, including X"
		open = open || y.Up >= 0 && n.Prep == 0 && m < x && !s.NPs[y.Up].Plural // "came to the funeral of Mandela, including X"
		subject := n.Plural && open && y.Prep == f.w.including
		if f.includes(s, m, x) || subject || y.Prep != f.w.including && y.Prep != f.w.suchAs && y.Prep != f.w.like && f.company(p, m, x) {
			return f.expand(p, x, out, depth+1)
		}
	case f.w.except, f.w.exceptFor, f.w.apart, f.w.aside, f.w.other, f.w.exception:
		subject := p.np < 0 && p.clause >= 0 && s.Clauses[p.clause].Subj == m
		if f.hangsOn(s, x, m) || subject {
			for _, g := range f.expand(p, x, nil, depth+1) {
				g.flip, g.neg = true, neg
				out = append(out, g)
			}
		}
	}
	return out
}

// company says whether what stands after "along with" at x goes with noun phrase
// m of the trigger's clause: with its object where that is a person, "welcomed
// Yeltsin, alongside Kohl", else with its subject, "attended the ceremony along
// with the ambassador".
func (f *Finder) company(p *predicate, m, x int32) bool {
	s := p.s
	if p.np >= 0 || p.clause < 0 || s.NPs[x].Clause != p.clause {
		return false
	}
	who := func(np int32) bool {
		c := s.Class(np)
		return c == syntax.CPerson || c == syntax.CName || c == syntax.COffice || c == syntax.CState || c == syntax.COrg || c == syntax.CPron
	}
	if up := s.NPs[x].Up; up >= 0 && who(up) {
		return false
	}
	c := &s.Clauses[p.clause]
	if c.Obj >= 0 && who(c.Obj) && !s.Verbs[c.Verb].Passive {
		return s.NPs[m].Lead == s.NPs[c.Obj].Lead && s.NPs[m].Next < 0
	}
	return c.Subj >= 0 && s.NPs[m].Lead == s.NPs[c.Subj].Lead && s.NPs[m].Next < 0
}

// aside says whether noun phrase x stands between commas, or opens the sentence, as
// one of whom what is said of the subject m holds too, or does not.
func (f *Finder) aside(p *predicate, m, x int32) bool {
	s := p.s
	if p.np >= 0 || p.clause < 0 || s.Clauses[p.clause].Subj != m || s.NPs[x].Up >= 0 || s.Class(x) == syntax.CNoun {
		return false
	}
	last := x
	for i := s.NPs[x].Next; i >= 0; i = s.NPs[i].Next {
		last = i
	}
	end, begin := s.NPs[last].Last, s.NPs[x].First-1
	comma := func(i int32) bool { return i >= s.First && i < s.Last && s.Doc.Tokens[i].Kind == text.Comma }
	return comma(end) && (begin == s.First || comma(begin-1) && begin-1 == s.NPs[m].Last)
}

// equated lists what a noun phrase that names nobody is said to be: "those
// attending will include Lukashenko", "he will be among those attending".
func (f *Finder) equated(p *predicate, np, m int32, out []filler, depth int) []filler {
	s := p.s
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		if int32(c) == p.clause {
			continue
		}
		v := &s.Verbs[cl.Verb]
		switch {
		case cl.Subj == m && (v.Lemma == f.w.include || v.Copula):
			out = f.expand(p, cl.Obj, out, depth+1)
		case v.Copula && s.NPs[m].Prep == f.w.among && s.NPs[m].Clause == int32(c):
			for _, g := range f.expand(p, cl.Subj, nil, depth+1) {
				g.neg = g.neg != v.Neg
				out = append(out, g)
			}
		case v.Copula && cl.Obj == m && cl.Subj >= 0 && cl.Subj != np:
			out = f.expand(p, cl.Subj, out, depth+1)
		}
	}
	return out
}

// becomes lists of whom it is said that he is or becomes what noun phrase m says,
// where the predicate's clause only tells more of that.
func (f *Finder) becomes(p *predicate, m int32, out []filler, depth int) []filler {
	for c := range p.s.Clauses {
		if cl := &p.s.Clauses[c]; int32(c) != p.clause && cl.Obj == m && cl.Subj >= 0 && cl.Subj != m && p.s.Verbs[cl.Verb].Copula {
			return f.expand(p, cl.Subj, out, depth+1)
		}
	}
	return out
}

// namedNext lists whom the sentences after it say that a group consists of: "The
// Treasury sanctioned ten generals. Among these generals are ..., including X",
// "sanctions on four people and two banks. They include X. The banks are Y and Z".
func (f *Finder) namedNext(p *predicate, m int32, out []filler) []filler {
	const reach = 3 // sentences
	stem := f.lex.Word(p.s.HeadWord(m)).Stem
	if class := p.s.Class(m); stem == 0 || class != syntax.CNoun && class != syntax.COffice {
		return out
	}
	before := len(out)
	for i := p.s.Index + 1; i < len(p.d.Sentences) && i <= p.s.Index+reach && p.d.Sentences[i].Paragraph() == p.s.Paragraph(); i++ {
		q := *p
		q.s, q.clause, q.np = p.d.Sentences[i], -1, -1
		back := func(np int32) bool {
			if i == p.s.Index+1 && q.s.HeadWord(np) == f.w.they {
				return true
			}
			det := q.s.NPs[np].Det
			return f.lex.Word(q.s.HeadWord(np)).Stem == stem && (det == f.w.these || det == f.w.those || det == f.w.the)
		}
		for c := range q.s.Clauses {
			cl := &q.s.Clauses[c]
			v := &q.s.Verbs[cl.Verb]
			if v.Neg || v.Lemma != f.w.include && !v.Copula || v.Passive {
				continue
			}
			if cl.Subj >= 0 && back(cl.Subj) && (v.Lemma == f.w.include || cl.Obj >= 0 && q.s.Class(cl.Obj) != syntax.CNoun) {
				out = f.expand(&q, cl.Obj, out, 1)
			}
			for np := range q.s.NPs {
				if n := &q.s.NPs[np]; n.Clause == int32(c) && n.Prep == f.w.among && back(int32(np)) {
					out = f.expand(&q, cl.Subj, out, 1)
				}
			}
		}
	}
	for i := before; i < len(out); i++ { // the words of the claim stay in its sentence
		out[i].np, out[i].first, out[i].last = -1, p.first, p.last
	}
	return out
}

// fits says whether a filler can stand at an end of a relation; a person may
// stand for the state they represent where the relation takes no people.
func (f *Finder) fits(d *mention.Document, g *filler, slot *rule.Slot) bool {
	e := &d.Entities[g.entity]
	if e.Type == model.Event && (e.Kind == "sport" || e.Kind == "contest") {
		return false // no diplomacy: a match, a song contest
	}
	if slot.Named && (g.via == mention.ByAgent || e.Type == model.Person && !slices.Contains(slot.Types, model.Person)) {
		return false
	}
	if e.Type == model.Organization && e.Kind == "ministry" && e.State >= 0 && slices.Contains(slot.Types, model.State) {
		g.entity = e.State // a ministry that acts is its state
		return true
	}
	if slices.Contains(slot.Types, e.Type) {
		return true
	}
	if slot.Official && e.Type == model.Person {
		return e.Lex >= 0 || d.Holds(g.entity, "")
	}
	if e.Type == model.Person && slices.Contains(slot.Types, model.State) && e.State >= 0 && !slices.Contains(slot.Types, model.Place) {
		g.entity = e.State
		return true
	}
	if e.Type == model.Organization && e.State >= 0 && slices.Contains(slot.Types, model.State) && e.Kind != "company" && e.Kind != "armed" && e.Kind != "party" {
		g.entity = e.State
		return true
	}
	return false
}
