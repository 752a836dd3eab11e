package argument

import (
	"slices"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Preps lists what follows a preposition in the predicate's clause; what hangs
// on another phrase with a preposition only where nothing else does: "go to war
// with Austria, in alliance with France".
func (f *Finder) Preps(p *scope.Predicate, prep int32, out []int32) []int32 {
	s := p.Sent
	if s.Preps&lexicon.PrepsOf(prep) == 0 {
		return out
	}
	var buf, when [8]int32
	deep, dates, direct := buf[:0], when[:0], len(out)
	for i := range s.NPs {
		np, n := int32(i), &s.NPs[i]
		if n.Clause != p.Clause || n.Prep != prep || n.Lead != np || f.notTheVerbs(p, np) {
			continue
		}
		switch f.levelOf(p, np) {
		case apart:
		case ofVerb:
			out = append(out, np)
		case ofPhrase:
			deep = append(deep, np)
		case ofTime:
			dates = append(dates, np)
		}
	}
	if len(out) > direct {
		return append(out, dates...)
	}
	if len(deep) == 0 && len(dates) == 0 {
		if next, ends := f.sameBehind(p, prep); ends {
			return out
		} else if next >= 0 {
			q := *p
			q.Clause = next
			return f.Preps(&q, prep, out)
		}
	}
	return append(append(out, deep...), dates...)
}

// sameBehind is the clause whose phrase with a preposition a clause shares that has none of its own: "gave Chad ten million and the Emirates
// $25 million | to Mali"; -1 for none. It ends the search where the verb wants none.
func (f *Finder) sameBehind(p *scope.Predicate, prep int32) (clause int32, ends bool) {
	s := p.Sent
	if p.Clause >= 0 {
		like := s.Clauses[p.Clause].Like
		if like > p.Clause && prep == f.w.to && f.lex.Word(s.Verbs[s.Clauses[p.Clause].Verb].Lemma).Does(lexicon.Bare) {
			return -1, true // "Venezuela protested | and appealed to Peru"
		}
		if like >= 0 && s.Clauses[like].Like < 0 {
			return like, false
		}
	}
	return f.sharesAgent(p, prep), false
}

// level is how closely a phrase with a preposition belongs to a verb.
type level uint8

const (
	apart    level = iota // not at all
	ofVerb                // "went | to Warsaw"
	ofPhrase              // by another phrase: "went to war with Austria, in alliance | with France"
	ofTime                // it only tells when, or in what words: "imposed | on Thursday", "| in a statement"
)

// levelOf is how closely noun phrase np, with its preposition, belongs to the verb of a predicate.
func (f *Finder) levelOf(p *scope.Predicate, np int32) level {
	s, n := p.Sent, &p.Sent.NPs[np]
	hangs := n.Up >= 0 && s.NPs[n.Up].Prep != 0
	if n.Up >= 0 && !hangs && s.NPs[n.Up].Apposed && p.Clause >= 0 && n.First < s.Verbs[s.Clauses[p.Clause].Verb].First {
		if n.Prep == f.w.in && s.Class(n.Up) == syntax.COffice {
			return apart // "Ana Rios, a minister in | Chile, signed"
		}
		return ofPhrase // "the bloc, a union | in Africa, met in Nairobi"
	}
	if hangs && !f.scope.SaysWhen(s, n.Up) && !f.completes(s, p.Clause, n.Up) {
		switch f.lex.Word(s.NPs[n.Up].Prep).Text {
		case "after", "before", "until", "since", "following", "ahead of", "prior to": // "took place just after the landings in Africa"
			return apart
		case "during": // "would send troops, he said during a visit to | Warsaw"
			if n.Prep == f.w.to && f.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Journey) {
				return apart
			}
		}
		return ofPhrase
	}
	if f.scope.SaysWhen(s, np) || n.Prep == f.w.in && f.lex.Head(s.HeadWord(np))&lexicon.Utterance != 0 {
		return ofTime
	}
	return ofVerb
}

// notTheVerbs says whether noun phrase np, with its preposition, belongs to something else than the verb in whose clause it stands.
func (f *Finder) notTheVerbs(p *scope.Predicate, np int32) bool {
	s, n := p.Sent, &p.Sent.NPs[np]
	if f.Posting(p, np) || f.inReason(s, np, -1) || f.LooksOn(s, np) || f.onListed(s, p.Clause, np) {
		return true
	}
	switch n.Prep {
	case f.w.in:
		if n.Up >= 0 && (f.scope.Topic(s, n.Up) || f.scope.NamedTopic(s, n.Up, np)) || f.Elsewhere(s, p.Clause, np) || f.withoutIt(s, np) || f.whereSubject(p, np) {
			return true
		}
	case f.w.at:
		if f.withoutIt(s, np) || f.whereSubject(p, np) {
			return true
		}
	case f.w.with: // "the negotiator with | Peru stands firm"
		if f.dealsWith(s, p.Clause, np) {
			return true
		}
	}
	if n.Up < 0 {
		return false
	}
	up := &s.NPs[n.Up]
	head := f.lex.Word(s.HeadWord(n.Up))
	counts := s.Class(n.Up) == syntax.CNumber && up.Det != 0
	place := s.Class(np) == syntax.CPlace
	switch {
	case f.wherePlaceIs(s, np),
		n.Prep == f.w.in && counts && place, // "hosts the talks, the first in | Asia"
		counts && up.Prep == 0 && p.Clause >= 0 && !slices.Contains([]int32{s.Clauses[p.Clause].Subj, s.Clauses[p.Clause].Obj, s.Clauses[p.Clause].Obj2}, n.Up), // "came for talks, a first | for the region"
		up.Prep != 0 && f.ofClauseAbove(s, n.Up, p.Clause),         // "flew there to attend the summit and for talks | with Peru"
		n.Prep == f.w.forWord && head.Text == "preparations",       // "met as part of the consultations, including preparations for | the summit"
		n.Prep == f.w.on && up.Prep != 0 && head.Is(lexicon.Talks): // "In talks on a treaty, they agreed to meet again"
		return true
	}
	return false
}

// wherePlaceIs says whether a place only tells where the one before it is: "in Tucson, | Arizona".
func (f *Finder) wherePlaceIs(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Up >= 0 && n.Up == np-1 && s.Class(n.Up) == syntax.CPlace && s.Class(np) == syntax.CPlace && s.NPs[n.Up].Last+1 == n.First && s.Doc.Tokens[n.First-1].Kind == text.Comma
}

// dealsWith says whether a power is only whom the office of a clause's subject has to do with: "the chief negotiator with | Peru".
func (f *Finder) dealsWith(s *syntax.Sentence, clause, np int32) bool {
	if clause < 0 || s.NPs[np].Up < 0 || s.Class(np) != syntax.CState && s.Class(np) != syntax.COrg {
		return false
	}
	root := np
	for i := 0; s.NPs[root].Up >= 0 && i < 4; i++ {
		root = s.NPs[s.NPs[root].Up].Lead
	}
	cl := &s.Clauses[clause]
	return root == cl.Subj && s.Class(root) == syntax.COffice && s.NPs[np].First < s.Verbs[cl.Verb].First
}

// ofClauseAbove says whether a noun phrase is an argument of the clause above c, though it stands behind the verb of that.
func (f *Finder) ofClauseAbove(s *syntax.Sentence, np, c int32) bool {
	g := s.NPs[np].Clause
	return c >= 0 && g >= 0 && g == s.Clauses[c].Gov && s.NPs[np].First > s.Verbs[s.Clauses[c].Verb].Last
}

// whereSubject says whether a noun phrase tells where those serve who are the subject of the verb behind it: "Officials in | Washington
// attended the summit", "the head of the mission in | Chad, Ana Rios, spoke".
func (f *Finder) whereSubject(p *scope.Predicate, np int32) bool {
	s := p.Sent
	if p.Clause < 0 || s.NPs[np].First > s.Verbs[s.Clauses[p.Clause].Verb].First {
		return false
	}
	up := s.NPs[np].Up
	for i := 0; up >= 0 && s.NPs[up].Prep == f.w.of && s.NPs[up].Up >= 0 && i < 4; i++ {
		up = s.NPs[up].Up
	}
	subj := s.Clauses[p.Clause].Subj
	return up >= 0 && subj >= 0 && s.Class(up) == syntax.COffice && s.NPs[up].Prep == 0 && (s.NPs[up].Lead == s.NPs[subj].Lead || s.NPs[subj].Appos == up)
}

// withoutIt says whether a noun phrase hangs on what there is none of: "ended without a deal on the border | in Kashmir".
func (f *Finder) withoutIt(s *syntax.Sentence, np int32) bool {
	for up, i := s.NPs[np].Up, 0; up >= 0 && i < 4; up, i = s.NPs[up].Up, i+1 {
		if f.lex.Word(s.NPs[up].Prep).Text == "without" {
			return i > 0 // not "ended without a deal | in Oslo"
		}
	}
	return false
}

// sharesAgent is the clause of the participle that "and" joins to the passive verb of a predicate, right
// behind it, so that who did the one did the other: "was supported | and encouraged by Chile"; -1 for none.
func (f *Finder) sharesAgent(p *scope.Predicate, prep int32) int32 {
	next := p.Clause + 1
	if prep != f.w.by || p.Clause < 0 || next >= int32(len(p.Sent.Clauses)) {
		return -1
	}
	c, d := &p.Sent.Clauses[p.Clause], &p.Sent.Clauses[next]
	v, w := &p.Sent.Verbs[c.Verb], &p.Sent.Verbs[d.Verb]
	if !v.Passive || !w.Passive || c.Subj != d.Subj || c.Obj >= 0 || w.First != v.Last+1 || w.Neg != v.Neg || p.Sent.Words[v.Last] != f.w.and {
		return -1
	}
	return next
}
