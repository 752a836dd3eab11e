package claim

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// preps lists what follows a preposition in the predicate's clause; what hangs
// on another phrase with a preposition only where nothing else does: "go to war
// with Austria, in alliance with France".
func (f *Finder) preps(p *predicate, prep int32, out []int32) []int32 {
	s := p.s
	if s.Preps&lexicon.PrepsOf(prep) == 0 {
		return out
	}
	var buf, when [8]int32
	deep, dates, direct := buf[:0], when[:0], len(out)
	for np := range s.NPs {
		n := &s.NPs[np]
		if n.Clause != p.clause || n.Prep != prep || n.Lead != int32(np) || f.posting(p, int32(np)) || f.inReason(s, int32(np)) || f.looksOn(s, int32(np)) || f.onListed(s, p.clause, int32(np)) {
			continue
		}
		if n.Up >= 0 && n.Up == int32(np)-1 && s.Class(n.Up) == syntax.CPlace && s.Class(int32(np)) == syntax.CPlace && s.NPs[n.Up].Last+1 == n.First && s.Doc.Tokens[n.First-1].Kind == text.Comma {
			continue // "in Tucson, | Arizona"
		}
		if prep == f.w.in && n.Up >= 0 && s.Class(n.Up) == syntax.CNumber && s.NPs[n.Up].Det != 0 && s.Class(int32(np)) == syntax.CPlace {
			continue // "hosts the talks, the first in | Asia"
		}
		if prep == f.w.in && (n.Up >= 0 && (f.topic(s, n.Up) || f.namedTopic(s, n.Up, int32(np))) || f.elsewhere(s, p.clause, int32(np))) {
			continue
		}
		if (prep == f.w.in || prep == f.w.at) && (f.withoutIt(s, int32(np)) || f.whereSubject(p, int32(np))) {
			continue
		}
		if n.Up >= 0 && s.Class(n.Up) == syntax.CNumber && s.NPs[n.Up].Prep == 0 && s.NPs[n.Up].Det != 0 && p.clause >= 0 && !slices.Contains([]int32{s.Clauses[p.clause].Subj, s.Clauses[p.clause].Obj, s.Clauses[p.clause].Obj2}, n.Up) {
			continue // "came for talks, a first | for the region"
		}
		if n.Up >= 0 && s.NPs[n.Up].Prep != 0 && f.ofClauseAbove(s, n.Up, p.clause) {
			continue // "flew there to attend the summit and for talks | with Peru"
		}
		if prep == f.w.with && f.dealsWith(s, p.clause, int32(np)) {
			continue // "the negotiator with | Peru stands firm"
		}
		if prep == f.w.forWord && n.Up >= 0 && f.lex.Word(s.HeadWord(n.Up)).Text == "preparations" {
			continue // "met as part of the consultations, including preparations for | the summit"
		}
		if prep == f.w.on && n.Up >= 0 && s.NPs[n.Up].Prep != 0 && f.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Talks) {
			continue // "In talks on a treaty, they agreed to meet again"
		}
		if aside := n.Up >= 0 && s.NPs[n.Up].Apposed && s.NPs[n.Up].Prep == 0 && p.clause >= 0 && n.First < s.Verbs[s.Clauses[p.clause].Verb].First; aside && prep == f.w.in && s.Class(n.Up) == syntax.COffice {
			continue // "Ana Rios, a minister in | Chile, signed"
		} else if aside {
			deep = append(deep, int32(np)) // "the bloc, a union | in Africa, met in Nairobi"
		} else if n.Up >= 0 && s.NPs[n.Up].Prep != 0 && !f.saysWhen(s, n.Up) && !f.completes(s, p.clause, n.Up) {
			switch f.lex.Word(s.NPs[n.Up].Prep).Text {
			case "after", "before", "until", "since", "following": // "took place just after the landings in Africa"
				continue
			case "during": // "would send troops, he said during a visit to | Warsaw"
				if prep == f.w.to && f.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Journey) {
					continue
				}
			}
			deep = append(deep, int32(np))
		} else if f.saysWhen(s, int32(np)) || prep == f.w.in && f.lex.Head(s.HeadWord(int32(np)))&lexicon.Utterance != 0 { // "in a statement"
			dates = append(dates, int32(np)) // "imposed on Thursday by Canada on Belarus"
		} else {
			out = append(out, int32(np))
		}
	}
	if len(out) == direct && len(deep) == 0 && len(dates) == 0 && p.clause >= 0 {
		like := s.Clauses[p.clause].Like
		if like > p.clause && prep == f.w.to && f.lex.Word(s.Verbs[s.Clauses[p.clause].Verb].Lemma).Does(lexicon.Bare) {
			return out // "Venezuela protested | and appealed to Peru"
		}
		if like >= 0 && s.Clauses[like].Like < 0 { // "the Emirates $25 million": to the same
			q := *p
			q.clause = like
			return f.preps(&q, prep, out)
		}
	}
	if next := f.sharesAgent(p, prep); len(out) == direct && len(deep) == 0 && len(dates) == 0 && next >= 0 {
		q := *p
		q.clause = next
		return f.preps(&q, prep, out)
	}
	if len(out) == direct {
		out = append(out, deep...)
	}
	return append(out, dates...)
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
func (f *Finder) whereSubject(p *predicate, np int32) bool {
	s := p.s
	if p.clause < 0 || s.NPs[np].First > s.Verbs[s.Clauses[p.clause].Verb].First {
		return false
	}
	up := s.NPs[np].Up
	for i := 0; up >= 0 && s.NPs[up].Prep == f.w.of && s.NPs[up].Up >= 0 && i < 4; i++ {
		up = s.NPs[up].Up
	}
	subj := s.Clauses[p.clause].Subj
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
func (f *Finder) sharesAgent(p *predicate, prep int32) int32 {
	next := p.clause + 1
	if prep != f.w.by || p.clause < 0 || next >= int32(len(p.s.Clauses)) {
		return -1
	}
	c, d := &p.s.Clauses[p.clause], &p.s.Clauses[next]
	v, w := &p.s.Verbs[c.Verb], &p.s.Verbs[d.Verb]
	if !v.Passive || !w.Passive || c.Subj != d.Subj || c.Obj >= 0 || w.First != v.Last+1 || w.Neg != v.Neg || p.s.Words[v.Last] != f.w.and {
		return -1
	}
	return next
}
