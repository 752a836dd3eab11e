package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// culprit is the state whose deed noun phrase np gives as the reason for what others
// do to that state: "sanctions against Russia over its invasion of Ukraine", "cut ties
// with Russia following its attack"; -1 elsewhere.
func (r *articleReader) culprit(s *syntax.Sentence, np int32) int32 {
	lead := s.NPs[np].Lead
	deed := r.deed(s, np)
	state := func(m int32) int32 {
		if s.Class(m) != syntax.CState {
			return -1
		}
		if ref := &r.Refs[s.Index][m]; len(ref.Actors) == 1 {
			return ref.Actors[0]
		}
		return -1
	}
	if first := s.NPs[np].First; deed && np > 0 && s.NPs[np-1].Last == first-1 && s.Tag(first-1) == syntax.Conj {
		if e := state(np - 1); e >= 0 {
			return e // "concern about Russia and its invasion"
		}
	}
	if lead != np {
		return -1
	}
	resolve := false // "angry at Russia over its decision to"
	switch r.lex.Word(s.NPs[np].Prep).Text {
	case "for", "over":
		resolve = r.lex.Word(s.HeadWord(np)).Is(lexicon.Resolve)
	case "after", "following", "because of", "in response to", "due to", "in retaliation for", "until":
	default:
		if !deed || !r.meanwhileDoes(s, np) {
			return -1
		}
	}
	target := int32(-1)
	if m := np + 1; m < int32(len(s.NPs)) && s.NPs[m].Up == np {
		target = r.power(s, m)
	}
	for m := np - 1; m >= 0; m-- {
		e := state(m)
		if e < 0 || e == target {
			continue
		}
		for i := range s.Clauses {
			switch c := &s.Clauses[i]; {
			case c.Subj == m:
				return -1
			case c.Obj == m && deed && !s.Verbs[c.Verb].Passive:
				return e
			}
		}
		switch r.lex.Word(s.NPs[m].Prep).Text {
		case "on", "against", "towards", "toward":
			if deed || s.NPs[m].Up >= 0 && r.penalty(s, s.NPs[m].Up) {
				return e
			}
		case "to": // "recalled its ambassador to Russia over its recognition of Abkhazia"
			if up := s.NPs[m].Up; up >= 0 && (deed || resolve) && (r.isDiplomat(s, up) || r.lex.Head(s.HeadWord(up))&lexicon.Post != 0) {
				return e
			}
		case "with", "of", "at", "about": // "critical of Russia for its invasion"
			if deed || resolve {
				return e
			}
		}
	}
	return -1
}

// meanwhileDoes says whether noun phrase np is the subject of a clause that tells until when something else is done to somebody: "will
// isolate Peru until | its war on Chile ends", "as long as | its war on Chile goes on".
func (r *sentenceReader) meanwhileDoes(s *syntax.Sentence, np int32) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		if c.Subj != np || c.Kind != syntax.Adverbial {
			return false
		}
		word := r.lex.Word(c.Sub).Text
		return word == "until" || strings.HasSuffix(word, " long as")
	})
}

// provoker is the state whose deed, or whose officer's, noun phrase np is the subject of, told as
// the reason for what another does to it: "Peru cut ties with Chile after it recognised Kosovo",
// "after its president, X, recognised Kosovo"; -1 elsewhere.
func (r *articleReader) provoker(s *syntax.Sentence, np int32) int32 {
	at := int32(slices.IndexFunc(s.Clauses, func(c syntax.Clause) bool { return s.Same(c.Subj, np) }))
	if at < 0 || s.Clauses[at].Kind != syntax.Adverbial || s.Clauses[at].Gov < 0 || s.Verbs[s.Clauses[at].Verb].Passive {
		return -1
	}
	switch r.lex.Word(s.Clauses[at].Sub).Text {
	case "after", "because", "since", "when":
	default:
		return -1
	}
	up := s.Clauses[at].Gov
	gov := &s.Clauses[up]
	if v := &s.Verbs[gov.Verb]; v.Passive || !r.lex.Word(v.Lemma).Does(lexicon.Breaks) {
		return -1
	}
	for m := range np {
		n := &s.NPs[m]
		owned := gov.Obj >= 0 && s.NPs[gov.Obj].PossNP == m // "expelled Chile's ambassador"
		if s.Class(m) != syntax.CState || n.Next >= 0 || n.Lead != m || m != gov.Obj && !owned && (n.Prep != r.w.with || n.Clause != up) {
			continue
		}
		return r.stateOf(&r.Refs[s.Index][m])
	}
	return -1
}

// ledTo is the state whose deed leads another to do what the pronoun np is an argument of: "Peru's raid led Chile to break off ties
// with | it"; -1 elsewhere.
func (r *articleReader) ledTo(s *syntax.Sentence, np int32) int32 {
	c := clauseOver(s, np)
	if c < 0 || s.Clauses[c].Kind != syntax.Xcomp || s.Clauses[c].Gov < 0 || s.NPs[np].PossWord != 0 {
		return -1
	}
	g := &s.Clauses[s.Clauses[c].Gov]
	if g.Subj < 0 || !s.Same(g.Obj, s.Clauses[c].Subj) || s.Verbs[g.Verb].Passive || !r.verbOf(s, s.Clauses[c].Gov).Does(lexicon.Prompts) {
		return -1
	}
	if poss := s.NPs[g.Subj].PossNP; poss >= 0 && s.Class(poss) == syntax.CState {
		return r.stateOf(&r.Refs[s.Index][poss])
	}
	return -1
}

// deed says whether a noun phrase names what a state does to another by force.
func (r *sentenceReader) deed(s *syntax.Sentence, np int32) bool {
	return r.lex.Word(s.HeadWord(np)).Is(lexicon.Assault)
}

// penalty says whether a noun phrase names what is done to a state that did wrong.
func (r *sentenceReader) penalty(s *syntax.Sentence, np int32) bool {
	return r.lex.Word(s.HeadWord(np)).Is(lexicon.Penalty)
}
