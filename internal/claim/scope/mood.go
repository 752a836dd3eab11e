package scope

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// This file knows what a clause itself says of how it is meant: its tense, "not", its
// mood and adverbs, a condition beside it or told by its order, a question.

// mood applies a verb group's own "not", "could", and a condition beside it, which
// is part of a threat and makes it none the less.
func (f *Reader) mood(s *syntax.Sentence, c int32, st *Statement, threat bool) {
	v := &s.Verbs[s.Clauses[c].Verb]
	would := v.Modal == f.w.would && !v.Perfect && f.Reported(s, c) && !f.supposes(s, c) // the past of "will"
	if v.Neg && f.since(s, c) {
		st.Status = model.Current
	} else if v.Neg {
		st.Weaken(model.Negated)
	} else if f.cameToPass(s, c) {
		st.Status = model.Past
	} else if f.HypotheticalMood(v) && !would && !f.wouldLike(s, c) && !(threat && v.Modal == f.w.must) || f.Inverted(s, c) {
		st.Weaken(model.Hypothetical)
	}
	if would && st.Polarity == model.Asserted {
		st.Status = model.Planned
	}
	if e, ok := f.adverb(s, c); ok && e.Polarity == model.Hypothetical {
		st.Weaken(e.Polarity)
	}
	if v.Lemma == f.w.be && slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.Clause == c && n.Prep == f.w.among && f.perhapsComes(s, n.Lead)
	}) {
		st.Weaken(model.Hypothetical) // "Among the guests expected at the summit are"
	}
	proposed := f.underProposal(s, c)
	if f.anythingBut(s, c) || f.yetTo(s, c) || f.inName(s, c) {
		st.Weaken(model.Negated)
	} else if proposed && v.Modal == f.w.will || f.onlySaid(s, c) || f.reserved(s, c) || f.takesMore(s, c) {
		st.Weaken(model.Hypothetical)
	}
	if v.Modal == 0 && (v.Past || v.Perfect) || threat {
		return
	}
	if proposed || f.conditioned(s, c) {
		st.Weaken(model.Hypothetical)
	}
	for i := range s.Clauses { // "If it is attacked, Russia will ..."
		o := &s.Clauses[i]
		if int32(i) < c && (o.Gov == s.Clauses[c].Gov || s.Clauses[c].Kind == syntax.Main) && f.Inverted(s, int32(i)) {
			st.Weaken(model.Hypothetical) // "said that should Iran attack, Russia will"
		}
		if int32(i) == c || o.Gov != c && !f.saidAfter(s, o.Gov, c) && (o.Gov >= 0 || s.Clauses[c].Kind != syntax.Main && !(int32(i) < c && f.conditionSaid(s, c))) {
			continue
		}
		e, ok := f.subOperator(s, o, true)
		if !ok && (v.Modal == f.w.will || v.Modal == f.w.shall || would) {
			e, ok = f.book.Once(o.Sub)
		}
		if ok && e.Polarity == model.Hypothetical && o.Kind == syntax.Adverbial || f.Inverted(s, int32(i)) {
			st.Weaken(model.Hypothetical)
		}
	}
}

// anythingBut says whether a clause tells the one thing that its subject did not do: "did anything but | condemn it".
func (f *Reader) anythingBut(s *syntax.Sentence, c int32) bool {
	i := s.Verbs[s.Clauses[c].Verb].First - 2
	if i < s.First || f.lex.Word(s.Words[i+1]).Text != "but" {
		return false
	}
	w := f.lex.Word(s.Words[i]).Text
	return w == "anything" || w == "everything"
}

// inName says whether a clause says what its subject is only called, or is but for the name: "is an ally in name only", "is a member
// in all but name".
func (f *Reader) inName(s *syntax.Sentence, c int32) bool {
	if !s.Verbs[s.Clauses[c].Verb].Copula {
		return false
	}
	for np := range s.NPs {
		n := &s.NPs[np]
		if n.First <= s.Verbs[s.Clauses[c].Verb].Last || n.Last < n.First+1 || f.lex.Word(s.Words[n.Last-1]).Text != "name" || n.Det != 0 && n.PossWord != 0 {
			continue
		}
		only := n.Last < s.Last && f.lex.Word(s.Words[n.Last]).Text == "only" || n.First > s.First+1 && f.lex.Word(s.Words[n.First-2]).Text == "only"
		allBut := n.Last-2 > s.First && s.Words[n.Last-2] == f.w.but && f.lex.Word(s.Words[n.Last-3]).Text == "all"
		if n.Prep == f.w.in && only || allBut {
			return true
		}
	}
	return false
}

// yetTo says whether a headline's infinitive is told to be still to come: "Peru yet | to recognise Kosovo".
func (f *Reader) yetTo(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	return s.Clauses[c].Kind == syntax.Main && v.Form == syntax.Infinitive && v.First > s.First && f.lex.Word(s.Words[v.First-1]).Text == "yet"
}

// reserved says whether somebody, beside the main clause c or within it, between commas, only fears, hopes or expects what it
// tells: "Peru, critics fear, will join", "Peru will join, he hopes".
func (f *Reader) reserved(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Kind != syntax.Main || cl.Subj < 0 {
		return false
	}
	comma := func(i int32) bool {
		return i > s.First && i < s.Last && (s.Doc.Tokens[i].Kind == text.Comma || s.Doc.Tokens[i].Kind == text.Dash)
	}
	for i := range s.Clauses {
		x := &s.Clauses[i]
		v := &s.Verbs[x.Verb]
		if int32(i) == c || x.Kind != syntax.Main || x.Subj < 0 || x.Obj >= 0 && s.HeadWord(x.Obj) != f.w.it || s.NPs[x.Subj].First < s.NPs[cl.Subj].First || v.First < s.NPs[x.Subj].Last || v.Neg {
			continue
		}
		o := f.Operator(s, v)
		rumoured := v.Passive && f.book.Hearsay(v.Lemma) && f.lex.Word(s.HeadWord(x.Subj)).Text == "it" || f.rumour(s, x.Subj) // "it is claimed", "legend has it"
		if !rumoured && (o == nil || o.Report || o.Polarity != model.Hypothetical) || slices.ContainsFunc(s.Clauses, func(y syntax.Clause) bool { return y.Gov == int32(i) }) {
			continue
		}
		if comma(s.NPs[x.Subj].First-1) && (comma(v.Last) || x.Obj >= 0 && comma(s.NPs[x.Obj].Last) || v.Last < s.Last && s.Doc.Tokens[v.Last].Kind == text.Stop) {
			return true
		}
	}
	return false
}

// takesMore says whether a clause is an infinitive before the main clause, which tells what more that would take: "To join
// NATO, Peru would need a treaty".
func (f *Reader) takesMore(s *syntax.Sentence, c int32) bool {
	cl, m := &s.Clauses[c], c+1
	if cl.Kind != syntax.Xcomp || cl.Gov >= 0 || m >= int32(len(s.Clauses)) || s.Clauses[m].Kind != syntax.Main || s.Clauses[m].Subj != cl.Subj || s.Verbs[cl.Verb].Form != syntax.Infinitive {
		return false
	}
	v := &s.Verbs[s.Clauses[m].Verb]
	switch f.lex.Word(v.Lemma).Text {
	case "need", "require", "have to", "want":
		return true
	}
	return f.HypotheticalMood(v)
}

// cameToPass says whether "would" tells what came after the time that is told of: "would later visit
// Peru", "would go on to join", not "Under the plan, Peru would later join".
func (f *Reader) cameToPass(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	if v.Modal != f.w.would || v.Perfect {
		return false
	}
	goesOn := f.lex.Word(v.Lemma).Text == "go" && v.Last+1 < s.Last && s.Words[v.Last] == f.w.on && s.Words[v.Last+1] == f.w.to
	if !goesOn && !f.inTimeAfter(s, c) && !slices.ContainsFunc(s.Words[v.First:v.Last], func(w int32) bool { return w == f.w.later || w == f.w.subsequently }) {
		return false
	}
	return !slices.ContainsFunc(s.NPs, func(n syntax.NP) bool { return n.Clause == c && n.Prep == f.w.under })
}

// inTimeAfter says whether a clause that nobody says is set in the time after that told of: "over the following
// months".
func (f *Reader) inTimeAfter(s *syntax.Sentence, c int32) bool {
	if k := s.Clauses[c].Kind; k != syntax.Main && k != syntax.Relative {
		return false
	}
	for np := range s.NPs {
		if s.NPs[np].Clause != c || !f.HasAny(s, int32(np), "following", "ensuing", "subsequent") {
			continue
		}
		switch f.lex.Word(f.StemOf(s, int32(np))).Text {
		case "week", "month", "year", "decade":
			return true
		}
	}
	return false
}

// conditionSaid says whether a clause is what the main clause says, where a condition before both is
// that of what is said: "If elected, Rios says she will visit Peru".
func (f *Reader) conditionSaid(s *syntax.Sentence, c int32) bool {
	g := s.Clauses[c].Gov
	if g < 0 || s.Clauses[c].Kind != syntax.Complement || s.Clauses[g].Kind != syntax.Main {
		return false
	}
	o := f.Operator(s, &s.Verbs[s.Clauses[g].Verb])
	return o != nil && o.Report
}

// saidAfter says whether clause g says who said the main clause c before it, so that a condition
// behind both is that of what is said: "Kenya would help, the minister said, if asked".
func (f *Reader) saidAfter(s *syntax.Sentence, g, c int32) bool {
	return g == c+1 && s.Clauses[g].Inverted && s.Clauses[c].Kind == syntax.Main
}

// supposes says whether a clause tells how it would be to do something, "Washington would be
// foolish to recognize it", "would be honored to come", or what somebody would be good for: "would make a fine president".
func (f *Reader) supposes(s *syntax.Sentence, c int32) bool {
	obj := s.Clauses[c].Obj
	v := &s.Verbs[s.Clauses[c].Verb]
	if f.judges(s, c) || v.Passive && f.lex.In(lexicon.Gladdens, v.Lemma) {
		return true
	}
	if !v.Copula || obj < 0 || s.Class(obj) != syntax.CNoun || s.NPs[obj].Det != 0 || s.NPs[obj].PossNP >= 0 {
		return false
	}
	return slices.ContainsFunc(s.Clauses, func(o syntax.Clause) bool {
		return o.Gov == c && o.GovNP == obj && s.Verbs[o.Verb].Form == syntax.Infinitive
	})
}

// judges says whether a clause calls its subject one of those who have an office, and of what kind:
// "would make an ambassador", "would be a very good president".
func (f *Reader) judges(s *syntax.Sentence, c int32) bool {
	v, obj := &s.Verbs[s.Clauses[c].Verb], s.Clauses[c].Obj
	if obj < 0 || s.Class(obj) != syntax.COffice || s.NPs[obj].Det != f.w.a && s.NPs[obj].Det != f.w.an || f.lex.Offices[s.HeadPart(obj).Ref].ID == "member" {
		return false
	}
	n := &s.NPs[obj]
	return f.lex.Word(v.Lemma).Text == "make" || v.Copula && slices.ContainsFunc(s.Parts[n.PFirst:n.Head], func(p syntax.Part) bool { return p.Kind == syntax.PAdj })
}

// wouldLike says whether a clause does what it says one would like to: "would like to announce that", "want to thank".
func (f *Reader) wouldLike(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	likes, wants := false, false
	switch f.lex.Word(v.Lemma).Text {
	case "like":
		likes = v.Modal == f.w.would
	case "want", "wish":
		wants = v.Modal == 0
	}
	if v.Neg || !likes && !wants {
		return false
	}
	return slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		if x.Gov != c || x.Kind != syntax.Xcomp {
			return false
		}
		w := f.lex.Word(s.Verbs[x.Verb].Lemma)
		return w.Does(lexicon.Praises) || likes && w.Does(lexicon.Remarks) && !f.lex.In(lexicon.Sees, s.Verbs[x.Verb].Lemma)
	})
}

// HypotheticalMood says whether a verb group tells by its auxiliary what only may be: "could", "should", "would have".
func (f *Reader) HypotheticalMood(v *syntax.Verb) bool {
	switch v.Modal {
	case f.w.can:
		return !f.lex.Word(v.Lemma).Does(lexicon.Leans)
	case f.w.would, f.w.could, f.w.may, f.w.might, f.w.should, f.w.cannot, f.w.must:
		return true
	}
	return false
}

// adverb is what an adverb beside a clause's verb, or at the head of the sentence,
// makes of it: "nearly severed", "Allegedly, Iran armed".
func (f *Reader) adverb(s *syntax.Sentence, c int32) (rule.Effect, bool) {
	v := &s.Verbs[s.Clauses[c].Verb]
	last := v.Last
	if v.Copula && last < s.Last {
		last++ // "is almost a member"
	}
	for i := max(v.First-1, s.First); i < last; i++ {
		if e, ok := f.book.Adverb(s.Words[i]); ok {
			return e, true
		}
		if s.Words[i] == f.w.but && i > s.First && f.lex.Word(s.Words[i-1]).Text == "all" { // "has all but severed ties"
			return rule.Effect{Polarity: model.Hypothetical}, true
		}
	}
	if s.Clauses[c].Kind == syntax.Main && s.First+1 < s.Last && s.Doc.Tokens[s.First+1].Kind == text.Comma {
		return f.book.Adverb(s.Words[s.First])
	}
	if subj := s.Clauses[c].Subj; subj >= 0 && s.NPs[subj].First > s.First && s.NPs[subj].First < v.First {
		if w := s.Words[s.NPs[subj].First-1]; f.lex.Word(w).Has(lexicon.Doubting) {
			return f.book.Adverb(w) // "Perhaps Peru will"
		}
	}
	return rule.Effect{}, false
}

// conditioned says whether a clause has its condition in a noun: "in the event of an
// attack, Norway will send troops", "barring a change".
func (f *Reader) conditioned(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	for np := range s.NPs {
		if n := &s.NPs[np]; n.Clause == c && n.Prep != 0 {
			if w := f.lex.Word(n.Prep).Text; (w == "in exchange for" || w == "in return for") && cl.Kind == syntax.Participial && cl.GovNP >= 0 {
				continue // "the treaty ending sanctions in return for a halt"
			}
			if e, ok := f.book.PrepOperator(n.Prep); ok && e.Polarity == model.Hypothetical && !f.meanwhile(s, int32(np)) {
				return true
			}
		}
	}
	return false
}

// underProposal says whether a clause tells what would be done by something that is only proposed: "under the proposal, Peru will
// join", "under a draft deal", not "under the treaty".
func (f *Reader) underProposal(s *syntax.Sentence, c int32) bool {
	for np := range s.NPs {
		if n := &s.NPs[np]; n.Clause != c || n.Prep != f.w.under {
			continue
		}
		st := Statement{Polarity: model.Asserted}
		if f.Qualified(s, int32(np), &st); st.Polarity == model.Hypothetical || f.lex.In(lexicon.Proposed, f.StemOf(s, int32(np))) {
			return true
		}
	}
	return false
}

// meanwhile says whether what is pending is only that another comes: "serves as chargé d'affaires pending | the appointment of an
// ambassador".
func (f *Reader) meanwhile(s *syntax.Sentence, np int32) bool {
	if f.lex.Word(s.NPs[np].Prep).Text != "pending" {
		return false
	}
	return f.lex.In(lexicon.Arrival, s.HeadWord(np))
}

// since says whether a clause with "not" says when a thing began: "did not
// recognise Belize until 1991", "would not join until 1991".
func (f *Reader) since(s *syntax.Sentence, c int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	for np := range s.NPs {
		if n := &s.NPs[np]; n.Clause == c && n.Prep == f.w.until && s.Class(int32(np)) == syntax.CDate && (v.Past || v.Modal == f.w.would && syntax.IsYear(s.Doc.Of(int(n.First)))) {
			return true
		}
	}
	return false
}

// Inverted says whether a clause is a condition by its order: "Had Britain not
// declared war", "will respond should Somaliland be admitted".
func (f *Reader) Inverted(s *syntax.Sentence, c int32) bool {
	subj := s.Clauses[c].Subj
	if subj < 0 {
		return false
	}
	i := s.NPs[subj].First - 1
	if v := &s.Verbs[s.Clauses[c].Verb]; v.First+1 < v.Last && f.lex.Word(s.Words[v.First+1]).Text == "there" {
		i = v.First // "Had there been a treaty"
	} else if g := s.Clauses[c].Gov; g >= 0 && s.Clauses[c].Kind == syntax.Xcomp && s.Clauses[g].Subj < 0 && f.lex.Word(s.Words[v.First-1]).Text == "there" {
		i = v.First - 2 // "Were there to be a treaty"
	}
	if i < s.First || i > s.First && !partsClauses(s.Doc.Tokens[i-1].Kind) && f.lex.Word(s.Words[i-1]).Text != "that" {
		if i >= s.First && s.Words[i] == f.w.were && f.toFollows(s, subj) { // "would protest were Peru to leave"
			return true
		}
		if i < s.First || s.Words[i] != f.w.should {
			return false
		}
		switch s.Tag(i - 1) {
		case syntax.Sub, syntax.Rel, syntax.Conj, syntax.Neg, syntax.Punct:
			return false
		}
		return true
	}
	if s.Words[i] == f.w.were && f.lex.Word(s.Words[i+1]).Text != "there" { // "Were Peru to leave", not "Taking part, too, were Peru and Chile"
		return slices.ContainsFunc(s.Verbs, func(v syntax.Verb) bool { return v.Form == syntax.Infinitive && v.First >= s.NPs[subj].Last })
	}
	return s.Words[i] == f.w.had || s.Words[i] == f.w.should || s.Words[i] == f.w.were
}

// toFollows says whether right behind a subject stands an infinitive: "were Peru | to leave".
func (f *Reader) toFollows(s *syntax.Sentence, subj int32) bool {
	return slices.ContainsFunc(s.Verbs, func(v syntax.Verb) bool { return v.Form == syntax.Infinitive && v.First == s.NPs[subj].Last })
}

// partsClauses says whether a condition by its order can stand behind a mark: "; had France recognised it".
func partsClauses(k text.Kind) bool {
	return k == text.Comma || k == text.Semicolon || k == text.OpenQuote
}

// asks says whether a sentence is a question.
func (f *Reader) asks(s *syntax.Sentence) bool {
	for i := s.Last - 1; i >= s.First && i > s.Last-4; i-- {
		if s.Doc.Of(int(i)) == "?" {
			return true
		}
	}
	return false
}

// asksWhen says whether a clause that seems to tell when something is asks it: "When will | Peru join?", "What will | it be".
func (f *Reader) asksWhen(s *syntax.Sentence, cl *syntax.Clause) bool {
	if cl.Kind != syntax.Adverbial || cl.Gov >= 0 || cl.Subj < 0 {
		return false
	}
	i := s.NPs[cl.Subj].First - 1
	return i >= s.First && (s.Words[i] == f.w.will || s.Words[i] == f.w.would)
}

// asksInQuote says whether token i stands in quoted words that are a question: "'Will Peru join?' she
// asked".
func (f *Reader) asksInQuote(s *syntax.Sentence, i int32) bool {
	for ; i+1 < s.Last && s.Doc.Tokens[i].InQuote; i++ {
		if s.Doc.Tokens[i+1].Kind == text.CloseQuote {
			return s.Doc.Of(int(i)) == "?"
		}
	}
	return false
}

// Tense reads the status off a clause's verb.
func (f *Reader) Tense(s *syntax.Sentence, c int32) model.Status {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	switch {
	case v.Modal == f.w.will || v.Modal == f.w.shall:
		return model.Planned
	case v.Form == syntax.Infinitive && cl.Gov < 0 && cl.GovNP < 0:
		return model.Planned // a headline's "to attend"
	case v.Form == syntax.Infinitive && cl.Gov >= 0:
		g := &s.Verbs[s.Clauses[cl.Gov].Verb]
		if g.Lemma == f.w.be && !f.ranked(s, c) { // "is to attend"
			return model.Planned
		}
		return f.Tense(s, cl.Gov)
	case (v.Form == syntax.Gerund || v.Form == syntax.Participle) && cl.Gov >= 0 && cl.Gov != c:
		return f.Tense(s, cl.Gov)
	case v.Form == syntax.Gerund && cl.GovNP >= 0: // "those attending will include"
		for i := range s.Clauses {
			if o := &s.Clauses[i]; int32(i) != c && o.Subj == cl.GovNP && s.Verbs[o.Verb].Form == syntax.Finite {
				return f.Tense(s, int32(i))
			}
		}
	case v.Past || v.Perfect || v.Form == syntax.Participle || v.Passive && v.Past:
		return model.Past
	}
	return model.Current
}

// foiled says whether a clause tells of a past plan of which a "but" says that nothing
// came, "was to attend but sent his deputy", "was due in Lima but stayed away", or what was
// called off before it: "cancelled the trip a day before he was to fly".
func (f *Reader) foiled(s *syntax.Sentence, c int32) bool {
	if f.tookBack(s, c) || f.interrupted(s, c) {
		return true
	}
	top := f.WasPlanned(s, c)
	if top < 0 {
		return false
	}
	cl := &s.Clauses[top]
	v := &s.Verbs[cl.Verb]
	if g := cl.Gov; cl.Kind == syntax.Adverbial && f.lex.Word(cl.Sub).Text == "before" && g >= 0 && f.lex.Word(s.Verbs[s.Clauses[g].Verb].Lemma).Does(lexicon.Foils) {
		return true
	}
	for k := top + 1; k < int32(len(s.Clauses)); k++ {
		x := &s.Clauses[k]
		w := &s.Verbs[x.Verb]
		if x.Kind != syntax.Main && x.Kind != cl.Kind || w.First <= v.Last {
			continue
		}
		start := w.First
		if x.Subj >= 0 && s.NPs[x.Subj].First > v.Last {
			start = s.NPs[x.Subj].First
		}
		but := f.turn(s, start)
		if !but && !(x.Subj == cl.Subj && f.turn(s, start-1)) { // "and then | attended"
			continue
		}
		if o := f.Operator(s, &s.Verbs[s.Clauses[c].Verb]); top != c && x.Subj == cl.Subj && o != nil && o.Polarity == model.Negated {
			return !w.Neg && f.lex.Word(w.Lemma).Does(lexicon.Goes|lexicon.Visits) // "planned to skip the summit but attended"
		}
		return but && x.Kind == syntax.Main && (w.Neg || f.lex.Word(w.Lemma).Does(lexicon.Foils) || f.comesBetween(s, cl, x))
	}
	return false
}

// tookBack says whether who promised, planned or said to do what clause c tells did not: "promised to join but never did", "said it
// would join, then changed its mind".
func (f *Reader) tookBack(s *syntax.Sentence, c int32) bool {
	top := c
	for i := 0; i < 3 && (s.Clauses[top].Kind == syntax.Xcomp || s.Clauses[top].Kind == syntax.Complement) && s.Clauses[top].Gov >= 0; i++ {
		top = s.Clauses[top].Gov
	}
	cl, v := &s.Clauses[top], &s.Verbs[s.Clauses[c].Verb]
	if o := f.Operator(s, &s.Verbs[cl.Verb]); top == c || o == nil || o.Status != model.Planned && !(o.Report && v.Modal == f.w.would) || s.Verbs[cl.Verb].Neg || cl.Subj < 0 {
		return false
	}
	for k := c + 1; k < int32(len(s.Clauses)); k++ {
		x := &s.Clauses[k]
		w := &s.Verbs[x.Verb]
		if x.Gov >= 0 && x.Gov != top || w.First <= v.Last || x.Subj < 0 || w.Modal != 0 || x.Subj != cl.Subj && s.Class(x.Subj) != syntax.CPron {
			continue
		}
		did := f.lex.Word(w.Lemma).Text == "do" && x.Obj < 0 && w.Last < s.Last && s.Doc.Tokens[w.Last].Kind != text.Word
		switch {
		case did && (w.Neg || f.lex.Word(s.Words[w.First-1]).Text == "never"):
			return true
		case x.Kind == syntax.Main && x.Subj == cl.Subj && w.Past && !w.Neg && !w.Passive && f.Undoes(s, w, f.book.Recants(w.Lemma)) != nil: // "backed down", "changed its mind"
			return true
		}
	}
	return false
}

// interrupted says whether something came to pass while what clause c tells was only planned: "was planning to join when war
// broke out".
func (f *Reader) interrupted(s *syntax.Sentence, c int32) bool {
	g := s.Clauses[c].Gov
	if s.Clauses[c].Kind != syntax.Xcomp || g < 0 {
		return false
	}
	v := &s.Verbs[s.Clauses[g].Verb]
	if o := f.Operator(s, v); !v.Progressive || !v.Past || v.Neg || o == nil || o.Status != model.Planned {
		return false
	}
	return slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		w := &s.Verbs[x.Verb]
		return x.Kind == syntax.Adverbial && (x.Gov == c || x.Gov == g) && f.lex.Word(x.Sub).Text == "when" && w.First > v.Last && w.Past && w.Modal == 0
	})
}

// comesBetween says whether a clause behind "but" tells what happened instead of the plan of clause cl, to which no other word
// belongs: "was due to visit Oslo, but the storm came", not "but the minister said".
func (f *Reader) comesBetween(s *syntax.Sentence, cl, x *syntax.Clause) bool {
	v := &s.Verbs[x.Verb]
	if x.Subj < 0 || x.Subj == cl.Subj || v.Modal != 0 || !v.Past || v.Passive {
		return false
	}
	return f.lex.In(lexicon.Intervenes, v.Lemma)
}

// turn says whether what begins at token start comes behind "but", or "and then": "but | attended", "but then | attended", "and
// then only | attended".
func (f *Reader) turn(s *syntax.Sentence, start int32) bool {
	for i := start - 1; i > s.First && i >= start-3; i-- {
		switch word := f.lex.Word(s.Words[i]).Text; {
		case word == "but", word == "then" && s.Words[i-1] == f.w.and:
			return true
		case word != "then" && !f.lex.In(lexicon.AfterAll, s.Words[i]):
			return false
		}
	}
	return false
}

// WasPlanned is the clause by whose verb what a clause tells was a plan of the past: "was due to
// meet", "had planned to attend"; -1 for none.
func (f *Reader) WasPlanned(s *syntax.Sentence, c int32) int32 {
	top := c
	for i := 0; i < 3 && s.Clauses[top].Kind == syntax.Xcomp && s.Clauses[top].Gov >= 0; i++ {
		top = s.Clauses[top].Gov
	}
	cl := &s.Clauses[top]
	v := &s.Verbs[cl.Verb]
	if !v.Past || v.Perfect || v.Neg || f.ranked(s, c) { // "was the first to visit, but did not stay"
		return -1
	}
	switch verb := f.lex.Word(v.Lemma); {
	case verb.Text == "be":
		if top == c && (cl.Obj < 0 || f.lex.Word(s.HeadWord(cl.Obj)).Text != "due") {
			return -1
		}
	case verb.Does(lexicon.Intends):
		if top == c {
			return -1
		}
	default:
		return -1
	}
	return top
}
