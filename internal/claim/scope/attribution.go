package scope

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// This file knows by whom a statement is made: by whom it is reported, in whose mouth
// it is, and that it is told in a story.

// Reported says whether a clause is what somebody said in the past: there
// "would" is only the past of "will".
func (f *Reader) Reported(s *syntax.Sentence, c int32) bool {
	g := s.Clauses[c].Gov
	if g < 0 {
		// "..., said X": the reporting clause comes behind
		for i := range s.Clauses {
			if s.Clauses[i].Inverted && s.Clauses[c].Kind == syntax.Main && i != int(c) {
				return true
			}
		}
		return false
	}
	if s.Clauses[c].Kind != syntax.Complement {
		return false
	}
	o := f.Operator(s, &s.Verbs[s.Clauses[g].Verb])
	return o != nil && (o.Report || o.Status == model.Planned)
}

// say notes the subject of a verb of saying.
func (f *Reader) say(p *Predicate, g int32, st *Statement) {
	if st.By >= 0 {
		return
	}
	if subj := p.Sent.Clauses[g].Subj; subj >= 0 {
		if ref := p.Doc.Ref(p.Sent, subj); len(ref.Actors) > 0 {
			st.By, st.Said = ref.Actors[0], subj
		}
	}
}

// attribute looks for a verb of saying above a clause without changing how the
// statement is meant.
func (f *Reader) attribute(p *Predicate, c int32, st *Statement) {
	s := p.Sent
	for i := 0; c >= 0 && i < 8; i++ {
		g := s.Clauses[c].Gov
		if g < 0 || g == c {
			break
		}
		if o := f.Operator(s, &s.Verbs[s.Clauses[g].Verb]); o != nil && o.Report {
			f.say(p, g, st)
		}
		c = g
	}
	if st.By < 0 {
		f.attributeSentence(p, st)
	}
}

// attributeSentence finds who a whole sentence is attributed to: "according to
// the ministry", "said Hong Lei", or the quotation's speaker.
func (f *Reader) attributeSentence(p *Predicate, st *Statement) {
	s := p.Sent
	for np := range s.NPs {
		n := &s.NPs[np]
		if n.Prep == f.w.according {
			if ref := p.Doc.Ref(s, int32(np)); len(ref.Actors) > 0 {
				st.By = ref.Actors[0]
				return
			}
		}
	}
	for i := range s.Clauses {
		cl := &s.Clauses[i]
		if !cl.Inverted || cl.Subj < 0 {
			continue
		}
		if o := f.Operator(s, &s.Verbs[cl.Verb]); o != nil && o.Report || f.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Speaks) {
			if ref := p.Doc.Ref(s, cl.Subj); len(ref.Actors) > 0 {
				st.By, st.Said = ref.Actors[0], cl.Subj
				return
			}
		}
	}
	if s.Doc.Tokens[p.First].InQuote || p.Doc.Unmarked(s) {
		st.By = p.Doc.Speakers[s.Index]
	}
}

// fictional says whether a sentence tells what happens in a story: "In the novel,
// Peru invades Chile", "The film tells how Peru invades Chile".
func (f *Reader) fictional(s *syntax.Sentence) bool {
	story := func(np int32) bool { return np >= 0 && f.lex.Head(s.HeadWord(np))&lexicon.Fiction != 0 }
	for np := range s.NPs {
		if s.NPs[np].Prep == f.w.in && (story(int32(np)) || f.fake(s, int32(np))) {
			return true
		}
	}
	for c := range s.Clauses {
		if cl := &s.Clauses[c]; story(cl.Subj) && f.lex.Word(s.Verbs[cl.Verb].Lemma).Does(lexicon.Narrates) {
			return true
		}
	}
	return false
}
