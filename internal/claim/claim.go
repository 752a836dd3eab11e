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
	noun            bool           // in which a noun tells it
	now             bool           // of an office, that the text says that somebody is in it
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
	by, of, as, including, suchAs, paren, like, unlike, but, exceptFor, except, apart, aside, other, exception, among, according,
	include, be, in, the, this, these, those, they, them, it, would, could, may, might, should, can, cannot, must, will, shall, had, were,
	behalf, under, subjectTo, since, look, here, until, follow, join, from, with, alongside, together, along, aswell, diplomat, million, nationals, venue, over, because, forWord, to, on, arrest, between,
	take, than, or, and, following, a, an, failure, at, addition, besides, former, draft, people, later, subsequently, attack, invasion, intervention, landing, missile, move, after int32
}

// NewFinder makes a finder.
func NewFinder(l *lexicon.Lexicon, b *rule.Book, r *mention.Resolver) *Finder {
	w := l.Lookup
	return &Finder{lex: l, book: b, res: r, w: vocabulary{
		by: w("by"), of: w("of"), as: w("as"), including: w("including"), suchAs: w("such as"), paren: w("("), like: w("like"), unlike: w("unlike"),
		exceptFor: w("except for"), but: w("but"), except: w("except"), apart: w("apart from"), aside: w("aside from"),
		other: w("other than"), exception: w("with the exception of"), among: w("among"), according: w("according to"),
		include: w("include"), be: w("be"), in: w("in"), the: w("the"), this: w("this"), these: w("these"), those: w("those"), they: w("they"), them: w("them"), it: w("it"), would: w("would"), could: w("could"), may: w("may"), might: w("might"),
		should: w("should"), can: w("can"), cannot: w("cannot"), must: w("must"), will: w("will"), shall: w("shall"), had: w("had"), were: w("were"),
		follow: w("follow"), join: w("join"), look: w("look"), from: w("from"), under: w("under"), subjectTo: w("subject to"), behalf: w("behalf"), with: w("with"), since: w("since"), here: w("here"), until: w("until"), alongside: w("alongside"), together: w("together with"),
		take: w("take"), than: w("than"), or: w("or"), and: w("and"), following: w("following"), addition: w("in addition to"), besides: w("besides"), failure: w("failure"), draft: w("draft"), former: w("former"), people: w("people"), later: w("later"), subsequently: w("subsequently"), attack: w("attack"), invasion: w("invasion"), intervention: w("intervention"), landing: w("landing"), missile: w("missile"), move: w("move"), after: w("after"),
		along: w("along with"), aswell: w("as well as"), diplomat: w("diplomat"), million: w("million"), nationals: w("nationals"), venue: w("venue"),
		at: w("at"), over: w("over"), because: w("because of"), forWord: w("for"), to: w("to"), on: w("on"), arrest: w("arrest"), between: w("between"), a: w("a"), an: w("an"),
	}}
}

// filler is an entity in a role.
type filler struct {
	entity      int32
	np          int32 // where it stands; -1 for a part
	first, last int32 // tokens
	entry       int   // the sentence after the entry of a list it stands in; 0 for none
	flip        bool  // "with the exception of": the opposite holds of it
	neg         bool  // "no Western leaders"
	maybe       bool  // "Peru and perhaps Chile"
	via         mention.Via
}

// among says whether an entity is one of some fillers.
func among(all []filler, entity int32) bool {
	return slices.ContainsFunc(all, func(g filler) bool { return g.entity == entity })
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
	rule   *rule.Rule   // that is applied; nil for none
	deeds  map[int]deed // what was done last before it, by kind; nil where no rule is applied
}

// unnamed is an entity that a predicate means without a word for it: the summit in "Norway will attend".
func unnamed(p *predicate, entity int32) filler {
	return filler{entity: entity, np: -1, first: p.first, last: p.last, via: mention.ByCoref}
}

// search goes through an article for triggers; it holds what is found so far beside the claims.
type search struct {
	*Finder
	d      *mention.Document
	misses *[]Miss      // where near misses go; nil for nowhere
	deeds  map[int]deed // what was done last, by kind
	late   []late       // rules whose object is told elsewhere
}

// in begins to look for triggers in an article; near misses go to misses, nil for nowhere.
func (f *Finder) in(d *mention.Document, misses *[]Miss) *search {
	return &search{Finder: f, d: d, misses: misses, deeds: make(map[int]deed)}
}

// tells says whether the rule that is applied tells of a relation.
func (p *predicate) tells(relation model.Relation) bool {
	return p.rule != nil && p.rule.Relation == relation
}

// stands says whether a rule's relation is how one power stands to another, which a noun
// that is known tells for a fact: "discussed the war between", "Norway's support for".
func (p *predicate) stands() bool { return p.rule != nil && stands(p.rule.Relation) }

// stands says whether a relation is how one power stands to another.
func stands(relation model.Relation) bool {
	switch relation {
	case model.Invaded, model.AtWarWith, model.Threatened, model.Condemned, model.Supports, model.Aids, model.SanctionedBy, model.WantedBy, model.StrategicPartner, model.TreatyAlly:
		return true
	default:
		return false
	}
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
	so := f.in(d, misses)
	for _, s := range d.Sentences {
		f.noteDeeds(d, s, so.deeds)
		before := len(out)
		out = f.offices(d, s, out)
		out = so.verbs(s, false, out)
		for i := range s.NPs {
			out = so.nouns(s, int32(i), out)
		}
		out = so.verbs(s, true, out)
		f.invaders(s, out[before:], so.deeds)
		out = f.onTheList(d, s, out)
		out = f.echoes(d, s, out)
		out = f.requited(d, s, out)
		out = f.liftedAgain(d, s, out)
		out = f.theRest(d, s, out)
		f.undone(s, out)
		f.wasDue(d, s, out)
		f.calledOffSince(d, s, out)
		f.ofNone(d, s, out)
		f.notAfterAll(d, s, out)
		f.deniedAfter(d, s, out)
	}
	out = f.mediated(d, so.late, out)
	out = f.contested(d, out)
	out = whoMet(d, out)
	out = f.people(d, out)
	out = f.quit(d, out)
	out = bygone(d, out)
	out = f.memberships(d, out)
	out = f.delegations(d, out)
	out = unkept(d, out)
	out = contradicted(out)
	out = f.entourage(d, out)
	out = elsewhere(out)
	out = f.located(d, out)
	out = f.civil(d, out)
	f.told(d, out)
	return out
}

// verbs finds the verb triggers of a sentence: of rules that go back to what is told
// before, or of the others.
func (f *search) verbs(s *syntax.Sentence, again bool, out []Found) []Found {
	for c := range s.Clauses {
		v := &s.Verbs[s.Clauses[c].Verb]
		p := new(predicate)
		try := func(t *rule.Trigger, last int32) {
			*p = predicate{d: f.d, s: s, clause: int32(c), np: -1, part: -1, first: v.First, last: last, deeds: f.deeds}
			out = f.apply(p, t.Rule, out)
		}
		// What a rule lacks is worth a word only to who asks for near misses.
		possible := func(t *rule.Trigger) bool {
			return t.Again == again && (f.misses != nil || t.Possible(s.Preps))
		}
		for _, t := range f.book.AnyVerb() {
			if possible(t) {
				try(t, v.Last)
			}
		}
		for _, t := range f.book.Verbs(v.Lemma) {
			if !possible(t) {
				continue
			}
			last, ok := f.verbWords(s, v, t)
			if !ok {
				last, ok = behindObject(s, int32(c), t)
			}
			if ok {
				try(t, last)
			}
		}
	}
	return out
}

// quit drops that a state was a member of what the same sentence says it left, or had
// recognised what it says it no longer does.
func (f *Finder) quit(d *mention.Document, out []Found) []Found {
	type membership struct {
		relation        model.Relation
		subject, object int32
		sentence        int
	}
	left := make(map[membership]bool)
	of := func(x *Found) membership { return membership{x.Relation, x.Subject, x.Object, x.Sentence} }
	ends := func(x *Found) bool { return x.Relation == model.MemberOf || x.Relation == model.Recognizes }
	for i := range out {
		if x := &out[i]; ends(x) && x.Polarity == model.Negated && x.ruled == model.Negated {
			left[of(x)] = true
		}
	}
	return slices.DeleteFunc(out, func(x Found) bool {
		return ends(&x) && x.Polarity == model.Asserted && x.Status == model.Past && left[of(&x)] && !f.againMember(d, &x)
	})
}

// againMember says whether a claim tells that one who had left came back: "had left in 1972 and rejoined in 1989".
func (f *Finder) againMember(d *mention.Document, x *Found) bool {
	if x.told < 0 {
		return false
	}
	s := d.Sentences[x.Sentence]
	c := &s.Clauses[x.told]
	if f.lex.In(lexicon.ComesBack, s.Verbs[c.Verb].Lemma) {
		return true
	}
	return slices.ContainsFunc(s.Words[c.First:c.Last], func(w int32) bool { return f.lex.Word(w).Text == "back" }) // "welcomed it back"
}

// contradicted drops what a noun tells as known and the clause around it denies in other words: "did not meet him at the summit", "denied that he led the delegation to the summit".
func contradicted(out []Found) []Found {
	type pair struct {
		relation        model.Relation
		subject, object int32
		sentence        int
	}
	denied := make(map[pair][]int)
	of := func(x *Found) pair { return pair{x.Relation, x.Subject, x.Object, x.Sentence} }
	for i := range out {
		if x := &out[i]; x.Polarity == model.Negated && x.stated == model.Negated && x.told >= 0 {
			denied[of(x)] = append(denied[of(x)], i)
		}
	}
	belied := make([]bool, len(out))
	for i := range out {
		x := &out[i]
		belied[i] = x.Polarity == model.Asserted && x.noun && slices.ContainsFunc(denied[of(x)], func(k int) bool {
			y := &out[k]
			return (x.told < 0 || x.told == y.told) && x.First <= y.First && y.Last <= x.Last
		})
	}
	i := -1
	return slices.DeleteFunc(out, func(Found) bool { i++; return belied[i] })
}

// unkept doubts that somebody will come to a gathering, of whom the same sentence says that he
// does not, and drops that he was there: "the president, who is due to speak at the summit, has pulled
// out", "missing from the ceremony was Rios, who led the delegation".
func unkept(d *mention.Document, out []Found) []Found {
	type guest struct {
		person, event int32
		sentence      int
	}
	stays, missing := make(map[guest]bool), make(map[guest]bool)
	for i := range out {
		if x := &out[i]; x.Relation == model.Attends && x.Polarity == model.Negated && !hadBefore(d, x) {
			g := guest{x.Subject, x.Object, x.Sentence}
			stays[g], missing[g] = true, missing[g] || x.ruled == model.Negated
		}
	}
	comes := func(x *Found) bool { return x.Relation == model.Attends && x.Polarity == model.Asserted }
	for i := range out {
		if x := &out[i]; comes(x) && x.Status == model.Planned && stays[guest{x.Subject, x.Object, x.Sentence}] {
			x.Polarity = model.Hypothetical
		}
	}
	noTrip(out)
	return slices.DeleteFunc(out, func(x Found) bool { return comes(&x) && missing[guest{x.Subject, x.Object, x.Sentence}] })
}

// hadBefore says whether a claim is of before what is told: "Chad, which had refused the invitation, said it would attend".
func hadBefore(d *mention.Document, x *Found) bool {
	if x.told < 0 {
		return false
	}
	s := d.Sentences[x.Sentence]
	v := &s.Verbs[s.Clauses[x.told].Verb]
	return v.Perfect && v.Past
}

// whoMet drops that those attend a meeting of whom it is told that they met: it is theirs, and others are "also present".
func whoMet(d *mention.Document, out []Found) []Found {
	met := make(map[int32]bool)
	for i := range out {
		if x := &out[i]; x.Relation == model.MetWith {
			met[x.Subject], met[x.Object] = true, true
		}
	}
	return slices.DeleteFunc(out, func(x Found) bool { return x.Relation == model.Attends && d.Theirs(x.Object) && met[x.Subject] })
}

// noTrip doubts that somebody will go where he was to come to a gathering, of which the text says that he does not: "has cancelled
// his attendance. He was due to | leave for Jakarta | on Sunday for the summit".
func noTrip(out []Found) {
	type guest struct{ person, event int32 }
	stays := make(map[guest]bool)
	for i := range out {
		if x := &out[i]; x.Relation == model.Attends && x.Polarity == model.Negated {
			stays[guest{x.Subject, x.Object}] = true
		}
	}
	type traveller struct {
		person   int32
		sentence int
	}
	doubted := make(map[traveller][]int)
	for i := range out {
		if x := &out[i]; x.Relation == model.Attends && x.Polarity != model.Asserted && stays[guest{x.Subject, x.Object}] {
			g := traveller{x.Subject, x.Sentence}
			doubted[g] = append(doubted[g], i)
		}
	}
	for i := range out {
		x := &out[i]
		if x.Relation == model.Visited && x.Status == model.Planned && x.Polarity == model.Asserted && slices.ContainsFunc(doubted[traveller{x.Subject, x.Sentence}], func(k int) bool {
			return out[k].First <= x.First && x.Last <= out[k].Last // not "was not in Algiers but will be in Cairo"
		}) {
			x.Polarity = model.Hypothetical
		}
	}
}

// people drops that somebody supports a state of which only the people are told, where he
// condemns or sanctions that state: "stands with the people of Belarus".
func (f *Finder) people(d *mention.Document, out []Found) []Found {
	type pair struct{ who, state int32 }
	against := make(map[pair]bool)
	for i := range out {
		switch x := &out[i]; {
		case x.Polarity != model.Asserted:
		case x.Relation == model.Condemned:
			against[pair{d.Country(x.Subject), x.Object}] = true
		case x.Relation == model.SanctionedBy:
			against[pair{d.Country(x.Object), x.Subject}] = true
		}
	}
	return slices.DeleteFunc(out, func(x Found) bool {
		return x.Relation == model.Supports && against[pair{d.Country(x.Subject), x.Object}] &&
			slices.Contains(d.Sentences[x.Sentence].Words[x.First:x.Last], f.w.people)
	})
}

// bygone makes an office former that only a heading tells of, or only how he came to it, and of
// which the text says elsewhere that it is: "Longtime leader Robert Mugabe dies" above "the former
// president", "Mandela became president in 1994" below it.
func bygone(d *mention.Document, out []Found) []Found {
	type holding struct{ person, owner int32 }
	former, current := make(map[holding]*Found), make(map[holding]bool)
	came := func(x *Found) bool { // to the office that he is said to have held, or long ago to another of those who once led the state
		y := former[holding{x.Subject, x.Object}]
		if x.Rule != "title.verb" || y == nil || x.now && !strings.HasSuffix(x.Role, "official") {
			return false
		}
		was, is := strings.ToLower(y.Role), strings.ToLower(x.Role[strings.LastIndexByte(x.Role, ' ')+1:])
		return strings.HasSuffix(was, is) || is == "official" || (strings.HasSuffix(was, "president") || strings.HasSuffix(was, "prime minister") || was == "leader" || was == "ruler") && !strings.Contains(was, "vice") && longAgo(d, x.Sentence)
	}
	for i := range out {
		if x := &out[i]; x.Relation == model.FormerlyRepresented && x.Polarity == model.Asserted {
			former[holding{x.Subject, x.Object}] = x
		}
	}
	for i := range out {
		if x := &out[i]; x.Relation == model.Represents && x.Polarity == model.Asserted && !d.Sentences[x.Sentence].Heading && !came(x) {
			current[holding{x.Subject, x.Object}] = true
		}
	}
	for i := range out {
		x := &out[i]
		h := holding{x.Subject, x.Object}
		if y := former[h]; x.Relation == model.Represents && x.Status == model.Current && y != nil && y.Sentence != x.Sentence && !current[h] {
			x.Relation, x.Status = model.FormerlyRepresented, model.Past
		}
	}
	return out
}

// isNotHe says whether a noun phrase names a person only as one who is it not: "not | Ana Rios but Luis Vega was named".
func (f *Finder) isNotHe(d *mention.Document, s *syntax.Sentence, np, person int32) bool {
	return np >= 0 && s.NPs[np].Neg && slices.Contains(d.Ref(s, np).Actors, person)
}

// longAgo says whether a sentence names a year before that of the article.
func longAgo(d *mention.Document, sentence int) bool {
	s := d.Sentences[sentence]
	for np := range s.NPs {
		if s.Class(int32(np)) == syntax.CDate && d.Past(s.Doc.Of(int(s.NPs[np].Last-1))) {
			return true
		}
	}
	return false
}

// offices turns the titles of people into claims.
func (f *Finder) offices(d *mention.Document, s *syntax.Sentence, out []Found) []Found {
	for i := d.FirstOffice(s.Index); i < len(d.Offices) && d.Offices[i].Sentence == s.Index; i++ {
		o := &d.Offices[i]
		x := Found{Subject: o.Person, Object: o.Owner, Relation: model.Represents, Polarity: model.Asserted, Status: model.Current,
			Rule: o.Rule, Sentence: s.Index, First: o.First, Last: o.Last, Confidence: 0.97, Role: o.Role, By: -1, told: -1}
		if o.Guess {
			x.Confidence = 0.8
		}
		if p := (predicate{d: d, s: s, clause: o.Clause, np: o.Noun - 1, part: -1}); o.Clause >= 0 || o.Noun > 0 {
			if o.Noun > 0 {
				p.clause, p.light = f.support(s, p.np)
			}
			st := f.state(&p)
			x.Polarity, x.By = st.polarity, st.by
			if o.Clause >= 0 && f.isNotHe(d, s, s.Clauses[o.Clause].Subj, o.Person) {
				x.Polarity = under(x.Polarity, model.Negated)
			}
			o.Planned = o.Planned || st.status == model.Planned && !f.installed(&p)
			if o.Rule == "title.leads" && x.Polarity == model.Negated && o.Clause >= 0 && s.Clauses[o.Clause].Kind == syntax.Xcomp {
				continue // "will not be in Lima to represent his nation"
			}
			x.now = o.Clause >= 0 && f.holds(&s.Verbs[s.Clauses[o.Clause].Verb])
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

// holds says whether a verb tells of an office that somebody has: "is currently consul", "serves as consul".
func (f *Finder) holds(v *syntax.Verb) bool {
	return v.Form == syntax.Finite && !v.Past && !v.Perfect && v.Modal == 0 && (v.Copula && v.Lemma == f.w.be || f.lex.Word(v.Lemma).Text == "serve")
}

// withdraws says whether a sentence announces a list of nominations that are withdrawn: "Withdrawals sent to the
// Senate:", not "Nominations and withdrawals".
func (f *Finder) withdraws(s *syntax.Sentence) bool {
	if len(s.NPs) > 0 && s.NPs[0].Next < 0 && f.lex.Word(f.stemOf(s, 0)).Text == "withdrawal" {
		return true
	}
	return len(s.Verbs) > 0 && f.lex.Word(s.Verbs[0].Lemma).Text == "withdraw"
}

// installed says whether an appointment is announced, by which somebody has the office: not a
// nomination, nor what is planned or will be announced.
func (f *Finder) installed(p *predicate) bool {
	if p.np < 0 || p.clause < 0 || !f.lex.Word(p.s.HeadWord(p.np)).Is(lexicon.Appointment) {
		return false
	}
	v := &p.s.Verbs[p.s.Clauses[p.clause].Verb]
	return v.Modal == 0 && f.lex.Word(v.Lemma).Text == "announce"
}

// verbWords says whether the words after a verb are those of a trigger of
// several words, like "take part"; it returns where the trigger ends.
func (f *Finder) verbWords(s *syntax.Sentence, v *syntax.Verb, t *rule.Trigger) (int32, bool) {
	if t.Prefix != "" && (v.Head <= s.First || f.lex.Word(s.Words[v.Head-1]).Text != t.Prefix || !s.Doc.Tokens[v.Head].Joined) {
		return 0, false
	}
	if t.Prefix == "" && v.Head > s.First && s.Doc.Tokens[v.Head].Joined && f.book.Prefixed(v.Lemma, f.lex.Word(s.Words[v.Head-1]).Text) {
		return 0, false // "re-established" is a verb of its own
	}
	return f.wordsAfter(s, v.Last, t.Words[1:])
}

// behindObject says whether the one further word of a trigger stands right behind the
// object of its verb: "ordered ten Russian diplomats out", "brought Peru and Chile together".
func behindObject(s *syntax.Sentence, c int32, t *rule.Trigger) (int32, bool) {
	cl := &s.Clauses[c]
	if len(t.Words) != 2 || t.Prefix != "" || cl.Obj < 0 || s.Verbs[cl.Verb].Passive {
		return 0, false
	}
	at := s.NPs[cl.Obj].Last
	for m := s.NPs[cl.Obj].Next; m >= 0; m = s.NPs[m].Next {
		at = s.NPs[m].Last
	}
	if at < s.Last && s.Doc.Tokens[at].Kind == text.Comma {
		at++ // "brought the president, Ana Rios, together with"
	}
	return at + 1, at > s.Verbs[cl.Verb].Last && at < s.Last && s.Words[at] == t.Words[1]
}

// wordsAfter says whether words follow in that order from token at, two others
// at most before each, which give the verb no sense of its own; it returns where they end.
func (f *Finder) wordsAfter(s *syntax.Sentence, at int32, words []int32) (int32, bool) {
	for _, w := range words {
		found := false
		for i := at; i < s.Last && i < at+3; i++ {
			if s.Words[i] == w && !f.existential(s, i) {
				at, found = i+1, true
				break
			}
			if f.lex.In(lexicon.Particles, s.Words[i]) {
				break
			}
		}
		if !found {
			return 0, false
		}
	}
	return at, true
}

// existential says whether the "there" at token i names no place, as "be" behind it tells: "was happy | there | has been movement".
func (f *Finder) existential(s *syntax.Sentence, i int32) bool {
	return f.lex.Word(s.Words[i]).Text == "there" && slices.ContainsFunc(s.Verbs, func(v syntax.Verb) bool { return v.First == i+1 && v.Lemma == f.w.be })
}

// nouns finds the noun and adjective triggers of a noun phrase.
func (f *search) nouns(s *syntax.Sentence, np int32, out []Found) []Found {
	d := f.d
	n := &s.NPs[np]
	for k := n.PFirst; k < n.PLast; k++ {
		p := &s.Parts[k]
		if p.Kind == syntax.PEntity {
			out = f.namedEvent(s, np, k, out)
			continue
		}
		if p.Kind == syntax.PDate || p.Kind == syntax.PNum || p.Kind == syntax.PPron {
			continue
		}
		for i := p.First; i < p.Last; i++ {
			w := s.Words[i]
			for _, t := range f.book.Adjs(w) {
				if k < n.Head && f.wordsBefore(s, i, t.Words, true) {
					out = f.apply(&predicate{d: d, s: s, clause: -1, np: np, part: k, first: i, last: i + 1, deeds: f.deeds}, t.Rule, out)
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
		pred := predicate{d: d, s: s, clause: -1, np: np, part: -1, first: p.First, last: p.Last, deeds: f.deeds}
		counted := k > n.PFirst && s.Parts[k-1].Kind == syntax.PNum && d.Text.Tokens[p.First].Joined              // "the 27-member Union, Peru and Chile"
		if k != n.Head && (p.Kind == syntax.PAdj || p.Last < s.Last && d.Text.Tokens[p.Last].Joined || counted) { // "other Republicans", "present-day Peru"
			continue
		}
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
	if like := n.Like; like >= 0 && s.NPs[like].Head >= 0 && (s.Class(np) == syntax.CNumber && (n.Head < 0 || s.Class(like) == syntax.CEvent) || // "that between Peru and Chile"
		n.Head > n.PFirst && s.Parts[n.Head].Kind == syntax.PEntity && s.Parts[n.Head-1].Kind == syntax.PEntity) { // "the Peru-Chile and Peru-Cuba alliances"
		last := s.Parts[s.NPs[like].Head].Last - 1
		pred := predicate{d: d, s: s, np: np, part: -1, first: n.First, last: n.Last, deeds: f.deeds}
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
func (f *search) namedEvent(s *syntax.Sentence, np, k int32, out []Found) []Found {
	d, p := f.d, &s.Parts[k]
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
	byName := &search{Finder: f.Finder, d: d} // what a name lacks is no near miss
	for _, t := range f.book.Nouns(kind) {
		if len(t.Words) == 1 {
			out = byName.apply(&pred, t.Rule, out)
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
		if g := cl.GovNP; g >= 0 && g != np && g != lead && s.NPs[g].Lead == lead && cl.Kind == syntax.Xcomp {
			continue // "the invasion and a push to gain control"
		}
		switch {
		case cl.Obj == lead || cl.Obj2 == lead:
			if cl.Obj == lead && cl.Obj2 >= 0 && !v.Passive && s.Class(lead) == syntax.CNoun && f.lex.In(lexicon.Brands, v.Lemma) {
				return int32(c), false // "called the recognition of Peru wrong", not "called the encounter with her frank"
			}
			o := f.operator(s, v)
			return int32(c), f.book.Light(v.Lemma) || o != nil && !o.Report // not "noted criticism of"
		case cl.Subj == lead && (subj < 0 || participle(s, subj) || f.overrules(s, int32(c), subj) || cl.Kind == syntax.Xcomp && cl.Gov == subj && (f.book.Happens(v.Lemma) || v.Passive && f.lex.Word(v.Lemma).Does(lexicon.Cancels))): // "a visit planned for May was put off", "failed to begin", "had to be cancelled"
			subj = int32(c)
		}
	}
	if up := f.measure(s, lead); up >= 0 {
		return f.support(s, up) // "multiple rounds of sanctions", "two days of talks"
	}
	if up := s.NPs[lead].Up; up >= 0 && f.topical(s.NPs[lead].Prep) && f.announced(s, up) {
		return f.support(s, up)
	}
	// The participle after a noun only tells more of it: "hit by sanctions imposed in 2022".
	c := s.NPs[lead].Clause
	if subj >= 0 && c >= 0 && c != subj && s.Clauses[subj].Kind == syntax.Participial && s.Verbs[s.Clauses[c].Verb].Lemma == f.w.be && s.NPs[lead].Prep != 0 && f.besideVerb(s, lead) {
		subj = -1 // "is under sanctions imposed in 2015"
	}
	if subj >= 0 && !(f.tellsMore(s, subj) && c >= 0 && c != subj && s.NPs[lead].Prep != 0 && f.besideVerb(s, lead)) && (s.Clauses[subj].Kind != syntax.Participial || c < 0 || c == subj || !s.Verbs[s.Clauses[c].Verb].Passive && (s.NPs[lead].Prep == 0 || s.Clauses[c].Subj < lead)) { // "In a treaty with Peru, signed in May, Chile agreed"
		v := &s.Verbs[s.Clauses[subj].Verb]
		return subj, v.Passive && (f.book.Light(v.Lemma) || f.operator(s, v) != nil) || f.book.Happens(v.Lemma)
	}
	if c >= 0 && f.besideVerb(s, lead) && !f.givenReason(s, lead) {
		v := &s.Verbs[s.Clauses[c].Verb]
		o := f.operator(s, v)
		return c, f.book.Light(v.Lemma) && !f.besideInTime(s.NPs[lead].Prep) || o != nil && f.takes(o, s.NPs[lead].Prep) && !f.onJourney(s, c, lead)
	}
	// A noun phrase that hangs on an operator's object: "the possibility of talks".
	return -1, false
}

// onJourney says whether a noun phrase with a preposition only tells on what journey something was said or asked for: "on a visit to
// Oslo, called on Chad to leave", "urged Chad on a visit to Oslo to leave".
func (f *Finder) onJourney(s *syntax.Sentence, c, np int32) bool {
	n := &s.NPs[np]
	if n.Prep != f.w.on || !f.lex.Word(s.HeadWord(np)).Is(lexicon.Journey) {
		return false
	}
	return n.First < s.Verbs[s.Clauses[c].Verb].First || s.Clauses[c].Obj >= 0
}

// participle says whether a clause is a participle behind a noun or an infinitive under one: "a
// summit, | meant | to end the war,".
func participle(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return cl.Kind == syntax.Participial || cl.Kind == syntax.Xcomp && cl.GovNP < 0 && cl.Gov >= 0 && s.Clauses[cl.Gov].Kind == syntax.Participial
}

// tellsMore says whether a relative clause only tells more of the noun it is about, "a
// meeting that lasted two hours", and not what became of it.
func (f *Finder) tellsMore(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	return s.Clauses[c].Kind == syntax.Relative && v.Past && !v.Neg && v.Modal == 0 && !v.Passive && v.Lemma != f.w.be && f.operator(s, v) == nil && len(f.book.Denies(v.Lemma)) == 0
}

// overrules says whether a main clause says what became of what another clause about its
// subject only tells more of: "the trip that was to begin on Monday was put off".
func (f *Finder) overrules(s *syntax.Sentence, c, other int32) bool {
	cl, o := &s.Clauses[c], &s.Clauses[other]
	if o.Kind == syntax.Xcomp && o.GovNP < 0 && o.Gov >= 0 {
		o = &s.Clauses[o.Gov] // "that was | to begin on Monday"
	}
	if cl.Kind != syntax.Main || o.Kind != syntax.Relative && (o.Kind != syntax.Xcomp || o.GovNP < 0) {
		return false
	}
	if v := &s.Verbs[o.Verb]; o.Kind == syntax.Relative && v.Lemma != f.w.be && v.Modal == 0 { // "talks that began on Monday were suspended"
		if plan := f.operator(s, v); plan == nil || plan.Status != model.Planned {
			return false
		}
	}
	op := f.operator(s, &s.Verbs[cl.Verb])
	return s.Verbs[cl.Verb].Passive && op != nil && op.Polarity != "" || len(f.book.Denies(s.Verbs[cl.Verb].Lemma)) > 0 || f.neverWas(s, cl)
}

// givenReason says whether a noun phrase names a deed for which something is done, or in spite
// of what: "announced sanctions against Russia for its invasion", "travelled to Peru despite criticism".
func (f *Finder) givenReason(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	switch f.lex.Word(n.Prep).Text {
	case "despite", "in spite of", "amid", "in the face of":
		return true
	}
	if n.PossNP < 0 && n.PossWord == 0 || f.book.Deed(f.lex.Word(s.HeadWord(np)).Stem) == 0 {
		return false
	}
	switch f.lex.Word(n.Prep).Text {
	case "for", "over", "after", "following", "because of", "in response to", "due to":
		return true
	}
	return false
}

// measure is what only says how many or how long of what noun phrase np names after
// its "of"; -1 for none.
func (f *Finder) measure(s *syntax.Sentence, np int32) int32 {
	up := s.NPs[np].Up
	if up < 0 || s.NPs[np].Prep != f.w.of {
		return -1
	}
	if w := f.lex.Word(s.HeadWord(up)); f.book.Quantity(w.Stem) || w.Closed&lexicon.Time != 0 || s.Class(up) == syntax.CNumber {
		return up
	}
	return -1
}

// measured is the noun phrase that a verb has for its object where it has np: what
// counts it, "a series of sanctions", or itself.
func (f *Finder) measured(s *syntax.Sentence, np int32) int32 {
	for up := f.measure(s, s.NPs[np].Lead); up >= 0; up = f.measure(s, s.NPs[up].Lead) {
		np = up
	}
	return np
}

// besideInTime says whether a preposition puts what it has behind it before or after the deed of its
// clause, which then is another's: "went on to Oslo after talks with".
func (f *Finder) besideInTime(prep int32) bool {
	switch f.lex.Word(prep).Text {
	case "after", "before", "following", "ahead of", "prior to":
		return true
	}
	return false
}

// besideVerb says whether a noun phrase after a preposition belongs to the verb:
// it hangs on no other, or says when - "announced its departure during a visit" -
// or hangs on a place or a date only, "is in Cairo for a meeting".
func (f *Finder) besideVerb(s *syntax.Sentence, np int32) bool {
	up := s.NPs[np].Up
	if up < 0 || s.Class(up) == syntax.CDate && s.NPs[up].Prep == 0 && s.Class(np) != syntax.CDate || f.conversing(s, np) || f.besideTalks(s, np) { // "is heading Sunday to Peru"
		return true
	}
	between := f.saysWhen(s, up) || s.Class(up) == syntax.CState || s.Class(up) == syntax.CPlace // "returned to the embassy in Oslo after talks"
	if s.NPs[up].Prep != 0 && !f.besideVerb(s, up) && !(between && (s.NPs[up].Up < 0 || f.besideVerb(s, s.NPs[up].Up))) {
		return false
	}
	prep := s.NPs[np].Prep
	if f.besideInTime(prep) {
		return true
	}
	switch f.lex.Word(prep).Text {
	case "during":
		return true
	case "by": // "was targeted since 2005 by a warrant"
		return f.saysWhen(s, up)
	case "for", "on":
		if prep != f.w.forWord && !f.lex.Word(s.HeadWord(np)).Is(lexicon.Journey) {
			return false
		}
		switch s.Class(up) { // "praised Chile on a visit to Lima", "in Cairo for a meeting"
		case syntax.CState, syntax.CPlace, syntax.CName, syntax.COrg, syntax.CPerson:
			return true
		}
		return f.saysWhen(s, up)
	}
	return false
}

// besideTalks says whether a noun phrase tells before or after which event that was done
// what its clause tells, whatever hangs on the object: "held talks with the minister before a dinner with".
func (f *Finder) besideTalks(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	prep := s.NPs[np].Prep
	if c < 0 || s.Class(np) != syntax.CEvent || !f.besideInTime(prep) && f.lex.Word(prep).Text != "during" {
		return false
	}
	root := np
	for i := 0; s.NPs[root].Up >= 0 && i < 4; i++ {
		root = s.NPs[root].Up
	}
	return root == s.Clauses[c].Obj
}

// conversing says whether a noun phrase is of the talks in which the subject of its
// clause does what its verb tells, rather than of those its object is about: "raised the
// issue in a meeting with", not "made progress in talks with".
func (f *Finder) conversing(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || !f.lex.Gathers(s.HeadWord(np)) || s.NPs[np].Prep != f.w.at && !f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Converses) {
		return false
	}
	judges := f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Judges) // "praised the deal in talks with": there it is not made
	for below, i := np, 0; s.NPs[below].Up >= 0 && i < 6; below, i = s.NPs[below].Up, i+1 {
		taken := below != np && s.NPs[below].Prep == f.w.in // "expressed interest in the plan in talks with"
		if up := s.NPs[below].Up; f.lex.Word(f.stemOf(s, up)).Is(lexicon.Headway) && !taken && !(judges && s.Class(up) == syntax.CEvent) {
			return false
		}
	}
	switch f.lex.Word(s.NPs[np].Prep).Text {
	case "in", "at", "over":
		return true
	}
	return false
}

// saysWhen says whether a noun phrase is a date or only tells when.
func (f *Finder) saysWhen(s *syntax.Sentence, np int32) bool {
	return s.Class(np) == syntax.CDate || f.lex.Word(s.HeadWord(np)).Closed&lexicon.Time != 0
}
