package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// apartFrom says whether what a noun phrase says of its event tells that it is another than one of an earlier sentence.
func (r *articleReader) apartFrom(s *syntax.Sentence, np, event int32, t *traits) bool {
	const beside, told, near, far = 3, 2, 8, 9
	n, x := &s.NPs[np], &r.Entities[event].traits
	gap := s.Index - max(x.first, r.focus.seen(event))
	if x.first == s.Index || gap <= 0 {
		return false
	}
	if len(t.names) > 0 && len(x.names) == 0 && !x.told {
		return r.namedApart(s, np, event, t, gap > near)
	}
	relative := func(w string) bool { return r.lex.Word(r.lex.Lookup(w)).Has(lexicon.Relative) }
	switch {
	case r.lex.Word(n.Det).Text == "any":
		return true // "in any forum"
	case x.told && s.Index > x.first+told && (len(t.names) > 0 || ordinal(t.editions) != "") && (t.place < 0 || t.place != x.place):
		return true // "the first ministerial meeting" long after "met in Oslo"
	case x.aside && gap <= beside && len(t.names) == 0 && r.vague(t.word) && (x.word != t.word || len(x.names) > 0):
		return true // "met on the margins of the G20 summit. At the meeting"
	case gap > 1 && len(t.names) == 0 && slices.ContainsFunc(x.editions, relative) && !slices.ContainsFunc(t.editions, relative):
		return true // "the summit" after "the last summit"
	case x.word == t.word:
		return t.place >= 0 && x.place < 0 && x.sides && !t.sides && !x.heading // "the Geneva talks" after "talks with the emir"
	case len(t.whom) > 0 && len(x.whom) == 0 && (x.sides || x.heading && len(t.whom) > 1):
		return true // "his talks with Per Lund" after "a meeting with three ministers"
	}
	return gap > far && len(t.names) == 0 && !x.heading
}

// namedApart says whether an event that a noun phrase names is another than one that bore no name before: "the meeting of the
// World Bank" after "negotiations", "the NATO meeting" after "a meeting with her colleagues".
func (r *articleReader) namedApart(s *syntax.Sentence, np, event int32, t *traits, far bool) bool {
	n, x := &s.NPs[np], &r.Entities[event].traits
	dealings := func(word string) bool {
		return r.talks(word) && word != "meeting" && word != "dialogue" && word != "call"
	}
	switch {
	case r.onMargins(n.Prep) || r.PreparedFor(s, np):
		return x.word != t.word || x.heading || x.sides
	case x.word != t.word && n.Det != r.w.this && !(dealings(x.word) && dealings(t.word)):
		return true
	case x.sides && !t.sides && slices.ContainsFunc(t.names, func(w string) bool { return w[0] == '=' }):
		return true
	}
	return far && !x.heading && ordinal(t.editions) == ""
}
