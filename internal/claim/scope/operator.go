package scope

import (
	"slices"
	"sort"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/rule"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// This file knows which words change how a statement is meant, and which statements
// stand in their scope. The words are data (operators.tsv of the rules, by class); what
// several of them make of one statement is said in statement.go.
//
//	verb, over its object or a clause      Operator, takes, inScope, scoped, above
//	noun, over what hangs on it            nounOperator, Within, governed, before, none
//	adjective, over its noun               Qualified, long
//	adjective or noun after "be"           Predicative, standing, judged
//	verb and words behind its object       behind
//	preposition, over its object           Within, governed
//	conjunction, over its clause           climb (state.go)
//	verb over a plan told before it        dropped, calledOff; over what it was for, fallen (state.go)

// Operator is what a verb with the words after it makes of the statements in
// its scope; nil for nothing.
func (f *Reader) Operator(s *syntax.Sentence, v *syntax.Verb) *rule.Operator {
	all := f.book.Operators(v.Lemma)
	for i := range all {
		if _, ok := f.WordsAfter(s, v.Head+1, all[i].After); ok || f.possessed(s, v, all[i].After) || f.offObject(s, v, all[i].After) {
			if len(all[i].After) == 0 && (f.convokes(s, v) || all[i].Lifted && f.inPart(s, v)) {
				return nil
			}
			if len(all[i].After) == 0 && v.Passive && v.Past && v.Modal == 0 && f.allows(v) {
				return nil // "was allowed to see the prisoner": saw him
			}
			return &all[i]
		}
	}
	return nil
}

// allows says whether a verb tells only that somebody lets another do something: "allow".
func (f *Reader) allows(v *syntax.Verb) bool {
	w := f.lex.Word(v.Lemma).Text
	return w == "allow" || w == "permit"
}

// inPart says whether a verb is said to take away some, so that the rest stays: "cut its aid to Peru | by a third".
func (f *Reader) inPart(s *syntax.Sentence, v *syntax.Verb) bool {
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		if n.Prep != f.w.by || n.First < v.Last || n.Clause < 0 || s.Clauses[n.Clause].Verb < 0 || s.Verbs[s.Clauses[n.Clause].Verb].First != v.First {
			return false
		}
		for k := n.PFirst; k < n.PLast; k++ {
			if s.Parts[k].Kind == syntax.PNum {
				return true
			}
		}
		w := f.lex.Word(s.Words[n.Last-1]).Text
		return w == "half" || w == "percent" || w == "third" || w == "quarter"
	})
}

// convokes says whether a verb calls a gathering together: "called | an emergency summit", not
// "called for a summit".
func (f *Reader) convokes(s *syntax.Sentence, v *syntax.Verb) bool {
	i := slices.IndexFunc(s.NPs, func(n syntax.NP) bool { return n.First == v.Head+1 })
	return i >= 0 && f.lex.Word(v.Lemma).Text == "call" && s.NPs[i].Prep == 0 && s.Class(int32(i)) == syntax.CEvent
}

// offObject says whether words that begin with "from", "out" or "off" stand right behind the object of a verb, however long
// that is: "kept President Ana Rios from", "called the talks with Peru off".
func (f *Reader) offObject(s *syntax.Sentence, v *syntax.Verb, words []int32) bool {
	if len(words) == 0 {
		return false
	}
	switch f.lex.Word(words[0]).Text {
	case "from", "out", "off", "down":
	default:
		return false
	}
	i := sort.Search(len(s.NPs), func(i int) bool { return s.NPs[i].First > v.Head })
	if i >= len(s.NPs) || s.NPs[i].First > v.Head+2 || s.NPs[i].Prep != 0 {
		return false
	}
	at := s.NPs[i].Last
	for x := i + 1; x < len(s.NPs) && words[0] != f.w.from && s.NPs[x].Up >= 0 && f.HangsOn(s, int32(x), int32(i)); x++ {
		at = s.NPs[x].Last
	}
	_, ok := f.WordsAfter(s, at, words)
	return ok && at < s.Last && s.Words[at] == words[0]
}

// possessed says whether right behind a verb stands a noun that is somebody's, where an operator has it
// with an article: "accepted Peru's invitation" as "accepted an invitation".
func (f *Reader) possessed(s *syntax.Sentence, v *syntax.Verb, words []int32) bool {
	if len(words) != 2 || words[0] != f.w.an {
		return false
	}
	for m := range s.NPs {
		if n := &s.NPs[m]; n.PossNP >= 0 && s.NPs[n.PossNP].First == v.Head+1 {
			return s.HeadWord(int32(m)) == words[1]
		}
	}
	return false
}

// behind is what a verb with words behind its object, and behind what hangs on that, makes of
// the object: "declared the alliance with Chile over", "put the visit on hold"; nil for nothing.
func (f *Reader) behind(s *syntax.Sentence, c int32) *rule.Operator {
	cl := &s.Clauses[c]
	all := f.book.Behinds(s.Verbs[cl.Verb].Lemma)
	if len(all) == 0 || cl.Obj < 0 || s.Verbs[cl.Verb].Passive {
		return nil
	}
	const reach = 24 // tokens
	from := s.NPs[cl.Obj].Last
	for at := from; at < min(s.Last, from+reach) && s.Doc.Tokens[at].Kind != text.Comma; at++ {
		for i := range all {
			if last, ok := f.WordsAfter(s, at, all[i].After); ok && s.Words[at] == all[i].After[0] && !f.leadsOn(s, last-1) {
				return &all[i]
			}
		}
	}
	return nil
}

// leadsOn says whether the word at a token is a preposition with something behind it: "over the
// border", not "declared it over".
func (f *Reader) leadsOn(s *syntax.Sentence, at int32) bool {
	if f.lex.Word(s.Words[at]).Closed&lexicon.Prep == 0 {
		return false
	}
	i := sort.Search(len(s.NPs), func(i int) bool { return s.NPs[i].First > at })
	return i < len(s.NPs) && s.NPs[i].First == at+1
}

// takes says whether the object of a preposition is in an operator's scope:
// "hope for talks", and what comes after its own last word: "call off talks".
func (f *Reader) takes(o *rule.Operator, prep int32) bool {
	if o.Takes(prep) || prep == 0 || len(o.After) == 0 {
		return o.Takes(prep)
	}
	last := o.After[len(o.After)-1]
	return last == prep || strings.HasSuffix(f.lex.Word(prep).Text, " "+f.lex.Word(last).Text) // "close to" as one
}

// inScope says whether a noun phrase is the object of a clause's verb.
func (f *Reader) inScope(s *syntax.Sentence, c, np int32) bool {
	lead := s.NPs[f.Measured(s, np)].Lead
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	return cl.Obj == lead || cl.Obj2 == lead || v.Passive && (cl.Subj == lead || cl.Subj == f.allOf(s, lead))
}

// allOf is that of which a noun phrase is one: "all meetings on Monday and Tuesday, including | one with
// Peru"; itself elsewhere.
func (f *Reader) allOf(s *syntax.Sentence, np int32) int32 {
	up := s.NPs[np].Up
	if up < 0 || s.NPs[np].Prep != f.w.including {
		return np
	}
	for up > 0 && s.Class(up) == syntax.CDate {
		if x := s.NPs[up].Up; x >= 0 {
			up = x
		} else {
			up--
		}
	}
	return s.NPs[up].Lead
}

// eventWith is the event that a noun phrase stands with: "a summit in Oslo with | the participation of Rios"; -1 elsewhere.
func (f *Reader) eventWith(s *syntax.Sentence, np int32) int32 {
	if s.NPs[np].Prep != f.w.with {
		return -1
	}
	for up, i := s.NPs[np].Up, 0; up >= 0 && i < 3; up, i = s.NPs[up].Up, i+1 {
		if s.Class(up) == syntax.CEvent {
			return up
		}
	}
	return -1
}

// scoped says whether a noun phrase deep inside an operator's object is still
// in its scope; what stands before the verb is not: "On his way to Lima, he called it".
func (f *Reader) scoped(s *syntax.Sentence, c, np int32) bool {
	v := &s.Verbs[s.Clauses[c].Verb]
	o := f.Operator(s, v)
	if o == nil || s.NPs[np].First < v.First {
		return false
	}
	for x, i := np, 0; x >= 0 && i < 6; x, i = s.NPs[x].Up, i+1 {
		if up := s.NPs[x].Up; f.takes(o, s.NPs[x].Prep) && (up < 0 || len(o.After) > 0 && up == s.Clauses[c].Obj) { // "opened the way for"
			return true
		}
	}
	return false
}

// asked says whether a noun phrase, or that of which it is, is what clause c does something to or turns to.
func (f *Reader) asked(s *syntax.Sentence, c, np int32) bool {
	for i := 0; np >= 0 && i < 4; i++ {
		n := &s.NPs[s.NPs[np].Lead]
		if n.Lead == s.Clauses[c].Obj || n.Up < 0 && n.Prep == f.w.to {
			return true
		}
		if n.Prep != f.w.of {
			return false
		}
		np = n.Up
	}
	return false
}

// brokenBefore says whether a clause tells who broke the relations that the clause around is about, which is so whatever becomes of
// them: "may restore relations with Chad, | severed by Oslo".
func (f *Reader) brokenBefore(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	return cl.Kind == syntax.Participial && v.Passive && v.Form == syntax.Participle && f.lex.Word(v.Lemma).Does(lexicon.Breaks) && cl.Subj >= 0 && cl.Gov >= 0 && s.Clauses[cl.Gov].Obj == cl.Subj
}

// subOperator is what the conjunction of a clause makes of it, nothing where that is "as long as" and the clause tells what goes on
// already: "as long as Peru continues its war on Chile", or where it only gives examples: ", whether it is the war in Mali or".
func (f *Reader) subOperator(s *syntax.Sentence, cl *syntax.Clause, past bool) (rule.Effect, bool) {
	if strings.HasSuffix(f.lex.Word(cl.Sub).Text, " long as") && !s.Verbs[cl.Verb].Neg && f.lex.In(lexicon.Persists, s.Verbs[cl.Verb].Lemma) {
		return rule.Effect{}, false
	}
	if f.exemplifies(s, cl) {
		return rule.Effect{}, false
	}
	return f.book.SubOperator(cl.Sub, past)
}

// exemplifies says whether a clause with "whether it is", behind a comma or at the beginning, only gives examples: "dangers, |
// whether it's the war in Mali or the famine in Chad", not "asked whether it is".
func (f *Reader) exemplifies(s *syntax.Sentence, cl *syntax.Clause) bool {
	if cl.Kind != syntax.Adverbial || cl.Subj < 0 || s.HeadWord(cl.Subj) != f.w.it || !s.Verbs[cl.Verb].Copula || f.lex.Word(cl.Sub).Text != "whether" {
		return false
	}
	first := s.NPs[cl.Subj].First - 1 // "whether"
	return first <= s.First || s.Doc.Tokens[first-1].Kind == text.Comma || s.Doc.Tokens[first-1].Kind == text.Dash
}

// including says whether an infinitive stands for "including": "discussed many matters, to include
// Peru's term on the Council".
func (f *Reader) including(s *syntax.Sentence, cl *syntax.Clause) bool {
	v := &s.Verbs[cl.Verb]
	return f.lex.Word(v.Lemma).Text == "include" && v.First > s.First && s.Doc.Tokens[v.First-1].Kind == text.Comma
}

// ranked says whether the infinitive of clause c tells which of those who do it somebody is
// said to be or not: "was the first country to recognise Kosovo", "is not the only one to".
func (f *Reader) ranked(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	if cl.Kind != syntax.Xcomp || cl.GovNP < 0 || cl.Gov < 0 {
		return false
	}
	if g, n := &s.Clauses[cl.Gov], &s.NPs[cl.GovNP]; !s.Verbs[g.Verb].Copula || (g.Obj < 0 || g.Obj != n.Lead) && !f.oneOfThem(s, g, cl.GovNP) {
		return false
	}
	for i := s.NPs[cl.GovNP].First; i < s.NPs[cl.GovNP].Last; i++ {
		if w := f.lex.Word(s.Words[i]); w.Has(lexicon.Rank) || w.Closed&lexicon.Ordinal != 0 {
			return true
		}
	}
	return false
}

// oneOfThem says whether the subject of a copula is said to be one of those whom noun phrase np ranks: "was one of the first
// states to recognise Kosovo", "is among the few to do so".
func (f *Reader) oneOfThem(s *syntax.Sentence, g *syntax.Clause, np int32) bool {
	n := &s.NPs[np]
	if f.lex.Word(n.Prep).Text == "among" {
		return g.Obj < 0
	}
	return g.Obj >= 0 && n.Up == g.Obj && n.Prep == f.w.of && s.Class(g.Obj) == syntax.CNumber
}

// past says whether the gerund of a clause tells what was done before something that was
// not: "refused to comment after meeting"; what is only to be, "hopes to rest after
// meeting", is not done yet.
func (f *Reader) past(s *syntax.Sentence, c int32) bool {
	switch f.lex.Word(s.Verbs[s.Clauses[c].Verb].Prep).Text {
	case "after", "despite", "since", "upon", "following":
	default:
		return false
	}
	for g, i := s.Clauses[c].Gov, 0; g >= 0 && i < 4; g, i = s.Clauses[g].Gov, i+1 {
		v := &s.Verbs[s.Clauses[g].Verb]
		o := f.Operator(s, v)
		if s.Clauses[g].Kind != syntax.Xcomp {
			return i > 0 && (v.Past || v.Perfect) && v.Modal == 0 && o != nil && o.Polarity == model.Negated
		}
	}
	return false
}

// besides says whether a gerund behind a comma tells what one says with the deed g above
// it, or what came of it: "warned of war, accusing Chile", "refused to sign, prompting
// Chile to"; not "denied, in a note, accusing".
func (f *Reader) besides(s *syntax.Sentence, g, v *syntax.Verb) bool {
	return v.First > s.First && s.Doc.Tokens[v.First-1].Kind == text.Comma && (g.Last >= s.Last || s.Doc.Tokens[g.Last].Kind != text.Comma) && f.lex.Word(v.Lemma).Does(lexicon.Remarks|lexicon.Prompts|lexicon.Stirs)
}

// afterCondition is what a condition makes of a gerund between it and the clause it is for: "If Peru leaves, |
// drawing criticism from Chile, the talks will end".
func (f *Reader) afterCondition(s *syntax.Sentence, c int32) (rule.Effect, bool) {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.Kind != syntax.Participial || v.Form != syntax.Gerund || v.Perfect || v.Prep != 0 || v.First == s.First || s.Doc.Tokens[v.First-1].Kind != text.Comma {
		return rule.Effect{}, false
	}
	for x := range c {
		switch b := &s.Clauses[x]; {
		case b.Kind == syntax.Main:
			return rule.Effect{}, false
		case b.Kind == syntax.Adverbial && b.Sub != 0:
			return f.book.SubOperator(b.Sub, s.Verbs[b.Verb].Past)
		}
	}
	return rule.Effect{}, false
}

// denied says whether a clause is denied, by its verb or by its subject: "did not say",
// "nobody believes".
func (f *Reader) denied(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return s.Verbs[cl.Verb].Neg && !f.dates(s, c) || cl.Subj >= 0 && s.NPs[cl.Subj].Neg && !f.unhindered(s, cl.Subj) && !ToldOf(s, c, cl.Subj)
}

// dates says whether a clause with "not" only says of "it" since when the clause behind
// is so, or how often: "it was not until May 1848 that", "it is not the first time that".
func (f *Reader) dates(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if v.Lemma != f.w.be || cl.Subj < 0 {
		return false
	}
	switch f.lex.Word(s.HeadWord(cl.Subj)).Text {
	case "it", "this", "that":
	default:
		return false
	}
	if cl.Obj >= 0 && s.NPs[cl.Obj].Det != 0 && f.lex.Word(f.StemOf(s, cl.Obj)).Text == "time" {
		return true // "the third time that", not "high time that"
	}
	return v.Past && v.Last < s.Last && f.lex.Word(s.Words[v.Last]).Text == "until"
}

// WasSo says whether a verb tells what was, not what is so or would be: "did not stop",
// "could not stop".
func (f *Reader) WasSo(v *syntax.Verb) bool {
	return (v.Past || v.Perfect) && v.Modal == 0 || v.Modal == f.w.could && !v.Perfect
}

// copula says whether a verb tells what its subject is, or is as far as one sees: "looks unlikely".
func (f *Reader) copula(v *syntax.Verb) bool {
	return v.Copula || f.lex.In(lexicon.Seems, v.Lemma)
}

// perils says whether a clause says of its subject what leaves standing that it is so:
// "Iran's support for Hezbollah is a threat".
func (f *Reader) perils(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return s.Verbs[cl.Verb].Copula && cl.Obj >= 0 && f.lex.Word(s.HeadWord(cl.Obj)).Is(lexicon.Peril)
}

// Undoes is that of some operators whose words a verb and those behind it are; nil for
// none.
func (f *Reader) Undoes(s *syntax.Sentence, v *syntax.Verb, some []rule.Operator) *rule.Operator {
	for i := range some {
		if _, ok := f.WordsAfter(s, v.Head+1, some[i].After); ok {
			return &some[i]
		}
	}
	return nil
}

// unhindered says whether "no" before a noun denies only what could have kept
// somebody from the deed: "lost no time in condemning", "had no qualms about", not "there is no question of leaving".
func (f *Reader) unhindered(s *syntax.Sentence, np int32) bool {
	w, last := f.lex.Word(s.HeadWord(np)), s.NPs[np].Last
	return w.Is(lexicon.Certain) && !(w.Text == "question" && last < s.Last && s.Words[last] == f.w.of)
}

// before is the noun phrase right before a clause's preposition: "the threat of
// boycotting", "the threat of leaving or | boycotting".
func (f *Reader) before(s *syntax.Sentence, c int32) int32 {
	first := s.Verbs[s.Clauses[f.opensList(s, c)].Verb].First
	for i := range s.Items {
		if s.Items[i].First == first && i >= 2 && s.Items[i-1].Kind == syntax.IPrep && s.Items[i-2].Kind == syntax.INP {
			return s.Items[i-2].Ref
		}
	}
	return -1
}

// opensList is the clause of the first of several gerunds that stand behind one preposition, of which clause c is one.
func (f *Reader) opensList(s *syntax.Sentence, c int32) int32 {
	const reach = 8
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	for x := c; x >= max(c-reach, 0); x-- {
		y := &s.Clauses[x]
		w := &s.Verbs[y.Verb]
		if w.Form == v.Form && w.Prep == v.Prep && y.Gov == cl.Gov && y.Subj == cl.Subj && w.First > s.First && s.Words[w.First-1] == v.Prep {
			return x
		}
	}
	return c
}

// nounOperator is what the head of a noun phrase makes of what hangs on it.
func (f *Reader) nounOperator(s *syntax.Sentence, np int32) (rule.Effect, bool) {
	if f.lex.Head(s.HeadWord(np))&lexicon.Government != 0 {
		return rule.Effect{}, false // "served the authorities with a warrant" tells of no authority to do it
	}
	if f.onTheWay(s, np) {
		return rule.Effect{}, false // "on his way home from a summit"
	}
	if p := s.HeadPart(np); p == nil || p.Kind != syntax.PNoun && p.Kind != syntax.PAdj || s.HeadWord(np) == 0 {
		return rule.Effect{}, false
	}
	return f.book.NounOperator(f.StemOf(s, np))
}

// onTheWay says whether a noun phrase tells only that somebody travels or goes ahead of others, and opens no way to
// anything: "on his way home", "has led the way in imposing sanctions".
func (f *Reader) onTheWay(s *syntax.Sentence, np int32) bool {
	if f.lex.Word(s.HeadWord(np)).Text != "way" {
		return false
	}
	n := &s.NPs[np]
	return n.Prep == f.w.on || n.First > s.First && f.lex.Word(f.lex.Word(s.Words[n.First-1]).Lemma).Text == "lead"
}

// perhapsComes says whether a noun phrase is guests who are only expected or asked to come: "the expected guests are",
// "guests invited to the summit include", not "guests who had been invited".
func (f *Reader) perhapsComes(s *syntax.Sentence, np int32) bool {
	if w := f.lex.Word(f.StemOf(s, np)); !w.Is(lexicon.Guest|lexicon.Delegate) && f.lex.Word(s.HeadWord(np)).Text != "others" {
		return false
	}
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if f.lex.Word(s.Words[s.Parts[k].Last-1]).Text == "expected" {
			return true
		}
	}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if cl.Kind != syntax.Participial || cl.GovNP != np || v.First != n.Last || v.Form == syntax.Gerund {
			continue
		}
		if f.OnlyMaybe(s, v) {
			return true
		}
	}
	return false
}

// OnlyMaybe says whether a verb leaves open what stands in its scope, and does not report it: "expected to", "invited to".
func (f *Reader) OnlyMaybe(s *syntax.Sentence, v *syntax.Verb) bool {
	o := f.Operator(s, v)
	return o != nil && o.Polarity == model.Hypothetical && !o.Report
}

// apposed applies what a clause says of what a noun phrase only tells more of: "Operation Condor, an
// invasion of Peru, was called off".
func (f *Reader) apposed(s *syntax.Sentence, np int32, st *Statement) {
	if !s.NPs[np].Apposed {
		return
	}
	host := slices.IndexFunc(s.NPs, func(n syntax.NP) bool { return n.Appos == np })
	if host < 0 {
		return
	}
	for c := range s.Clauses {
		v := &s.Verbs[s.Clauses[c].Verb]
		if o := f.Operator(s, v); o != nil && !v.Neg && v.Modal == 0 && f.inScope(s, int32(c), int32(host)) && f.lex.Word(v.Lemma).Does(lexicon.Cancels) {
			st.apply(o.Effect)
		} else if o := f.Undoes(s, v, f.book.Denies(v.Lemma)); o != nil && s.Clauses[c].Subj == int32(host) && !v.Passive {
			st.apply(o.Effect)
		}
	}
}

// announced says whether a clause says of the plans that a noun phrase names that they will be
// carried out: "announced plans for a summit".
func (f *Reader) announced(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || f.lex.Word(f.StemOf(s, np)).Text != "plan" {
		return false
	}
	o := f.Operator(s, &s.Verbs[s.Clauses[c].Verb])
	return o != nil && o.Status == model.Planned
}

// already says whether a noun phrase only tells what was before, or why: "announced his
// support after a meeting", "the threat in response to the invasion".
func (f *Reader) already(s *syntax.Sentence, np int32) bool {
	switch f.lex.Word(s.NPs[np].Prep).Text {
	case "after", "following", "since", "amid", "in the wake of", "in response to", "in the face of", "because of", "due to", "despite":
		return true
	case "to": // "the lack of a response to Peru's invasion"
		up := s.NPs[np].Up
		return up >= 0 && f.answers(s, up) && s.NPs[np].PossNP >= 0 && f.lex.Word(f.StemOf(s, np)).Is(lexicon.Assault)
	case "against", "including", "such as": // "support for their defence against Peru's war", "threats, such as its invasion of Chile"
		return s.NPs[np].PossNP >= 0 && f.lex.Word(f.StemOf(s, np)).Is(lexicon.Assault)
	}
	return false
}

// answers says whether a noun phrase is what is done about something that was.
func (f *Reader) answers(s *syntax.Sentence, np int32) bool {
	return f.lex.Word(f.StemOf(s, np)).Is(lexicon.Answer)
}

// Qualified applies what the adjectives of a noun phrase make of what it says: "a
// possible visit", "the former ally".
func (f *Reader) Qualified(s *syntax.Sentence, np int32, st *Statement) {
	n := &s.NPs[np]
	if i := n.First - 1; i >= s.First {
		switch f.lex.Word(s.Words[i]).Text {
		case "formerly", "previously":
			st.Weaken(model.Negated)
		case "once":
			st.Weaken(f.oneDay(s, np))
		}
	}
	for k := n.PFirst; k < n.Head; k++ {
		part := &s.Parts[k]
		if f.lex.Word(s.Words[part.Last-1]).Text == "future" { // "the future NATO member Sweden", not "the future of"
			st.Weaken(model.Hypothetical)
		}
		if part.Kind != syntax.PAdj && s.Words[part.Last-1] != f.w.draft || f.long(s, part) { // "a draft treaty"
			continue
		}
		last := part.Last - 1
		if last > part.First && s.Doc.Tokens[last].Joined && f.lex.Word(s.Words[last]).Closed&(lexicon.Prep|lexicon.Be) != 0 {
			last-- // "hoped-for", "would-be"
		}
		if e, ok := f.book.NounOperator(s.Words[last]); ok && !f.lex.In(lexicon.Disposed, s.Words[last]) {
			st.apply(e)
		}
	}
}

// oneDay is how "once" before what somebody is means it: it is over, or still to come where the
// clause tells of what will be, "Once a member of the union, Romania would help".
func (f *Reader) oneDay(s *syntax.Sentence, np int32) model.Polarity {
	for i := range s.Clauses {
		if c := &s.Clauses[i]; c.Subj > np && s.NPs[c.Subj].Appos == np && (s.Verbs[c.Verb].Modal == f.w.will || s.Verbs[c.Verb].Modal == f.w.would) {
			return model.Hypothetical
		}
	}
	return model.Negated
}

// long says whether an adjective only says that a thing was long or once so, or what it is
// without: what is "long-delayed", "twice-postponed" or "interest-free" is there now.
func (f *Reader) long(s *syntax.Sentence, part *syntax.Part) bool {
	last := part.Last - 1
	if last <= s.First {
		return false
	}
	if f.lex.Word(s.Words[last]).Text == "free" && s.Doc.Tokens[last].Joined {
		return true
	}
	switch f.lex.Word(s.Words[last-1]).Text {
	case "long", "once", "oft":
		return s.Doc.Tokens[last].Joined
	case "twice", "thrice", "repeatedly", "previously":
		return true
	}
	return false
}

// headed is what stands behind a noun phrase in a headline without a verb of its own and makes of it: "Rios visit to Chile in doubt",
// "Peru-Chile treaty unlikely", "Peru-Chile treaty years away", and what stands before it: "Peru open to treaty with Chile".
func (f *Reader) headed(s *syntax.Sentence, np int32) (rule.Effect, bool) {
	n := &s.NPs[np]
	if n.Det != 0 || len(s.Clauses) > 0 && !s.Heading {
		return rule.Effect{}, false
	}
	at := n.Last
	for x := np + 1; x < int32(len(s.NPs)); x++ {
		if !f.HangsOn(s, x, np) {
			break
		}
		if e, ok := f.book.Standing(s.NPs[x].Prep, f.StemOf(s, x)); ok && len(s.Clauses) == 0 {
			return e, true
		}
		at = s.NPs[x].Last
	}
	if !s.Heading {
		return rule.Effect{}, false
	}
	said := at+1 < s.Last && s.Doc.Tokens[at+1].Kind == text.Comma // "Treaty off, says minister"
	if !said && f.inClause(s, np) || at < s.Last && f.inVerb(s, at) {
		return rule.Effect{}, false
	}
	if at < s.Last && s.Doc.Tokens[at].Kind == text.OpenQuote {
		at++
	}
	if at < s.Last && f.lex.Word(s.Words[at]).Closed&lexicon.Neg != 0 { // "Treaty not on agenda"
		return rule.Effect{Polarity: model.Negated}, true
	}
	if o := f.being(s, at); o != nil {
		return o.Effect, true
	}
	if end := at + 1; at < s.Last && (end >= s.Last || s.Doc.Tokens[end].Kind != text.Word) {
		if e, ok := f.book.NounOperator(s.Words[at]); ok {
			return e, true
		}
	}
	return f.headedBefore(s, np)
}

// inClause says whether a noun phrase is the subject or the object of a clause.
func (f *Reader) inClause(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool { return c.Subj == np || c.Obj == np || c.Obj2 == np })
}

// inVerb says whether a token belongs to a verb.
func (f *Reader) inVerb(s *syntax.Sentence, at int32) bool {
	return slices.ContainsFunc(s.Verbs, func(v syntax.Verb) bool { return v.First <= at && at < v.Last })
}

// headedBefore is what the words before a noun phrase make of it in a headline that leaves out "be": "Peru open to treaty with Chile",
// "Peru against treaty with Chile".
func (f *Reader) headedBefore(s *syntax.Sentence, np int32) (rule.Effect, bool) {
	n := &s.NPs[np]
	if n.Prep == 0 || np == 0 {
		return rule.Effect{}, false
	}
	if f.lex.Word(n.Prep).Text == "against" && n.Up == 0 && len(s.Clauses) == 0 {
		return rule.Effect{Polarity: model.Hypothetical}, true
	}
	who, all := s.NPs[0].Last, f.book.Operators(f.w.be)
	for i := range all {
		if end := who + int32(len(all[i].After)); f.runs(s, who, all[i].After) && end == n.First {
			return all[i].Effect, true
		}
	}
	return rule.Effect{}, false
}

// labels says whether a clause says what it calls its object: "called the invasion a
// crime" is no call for one.
func (f *Reader) labels(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	return cl.Obj >= 0 && cl.Obj2 > cl.Obj && !s.Verbs[cl.Verb].Passive && f.lex.Word(s.Verbs[cl.Verb].Lemma).Text == "call"
}

// relies says whether the subject of a clause depends on what there is, "Peru depends on its
// treaty with Chile", where "the visit depends on a treaty" with it that may be.
func (f *Reader) relies(s *syntax.Sentence, c int32) bool {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	if cl.Subj < 0 || v.Neg || v.Modal != 0 || f.lex.Word(v.Lemma).Text != "depend" {
		return false
	}
	switch s.Class(cl.Subj) {
	case syntax.CState, syntax.COrg, syntax.CBloc, syntax.CPerson:
		return true
	}
	return false
}
