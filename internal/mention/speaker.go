package mention

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// voices is who speaks: outside quotations and in them, sentence by sentence.
type voices struct {
	Speaker  int32    // who says "I" outside quotations; -1
	Speakers []int32  // by sentence: who is quoted; -1
	turnOf   int32    // whose turn it is in a record of what several say, "MR. RIOS:"; -1
	unmarked block    // the words that a colon says are somebody's, without quotation marks
	byline   [2]int32 // sentence and noun phrase of the title in the heading that speaks; -1 for none
	we       []int32  // who call themselves "we, the leaders of"
}

func newVoices(sentences int) voices {
	return voices{Speaker: -1, Speakers: make([]int32, sentences), turnOf: -1, byline: [2]int32{-1, -1}, unmarked: block{by: -1}}
}

// Stating is the person whose statement the whole article is by its heading, "Statement by President Rios on Chad"; -1 for none.
func (d *Document) Stating() int32 {
	if d.Speaker < 0 || d.Entities[d.Speaker].Type != model.Person || len(d.Sentences[0].NPs) == 0 {
		return -1
	}
	if s := d.Sentences[0]; !s.Heading || d.lex.Word(s.HeadWord(topic(s))).Text != "statement" {
		return -1
	}
	return d.Speaker
}

// saysWith is the state that does what a clause tells while its officer says why: "China condemned
// the pact, with spokesman X saying"; -1 elsewhere.
func (r *articleReader) saysWith(s *syntax.Sentence, np int32) int32 {
	if s.NPs[np].Prep != r.w.with {
		return -1
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Kind != syntax.Participial || c.Subj != np || c.Gov < 0 || !r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Speaks) {
			continue
		}
		if subj := s.Clauses[c.Gov].Subj; subj >= 0 && s.Class(subj) == syntax.CState && s.NPs[subj].Next < 0 && !s.Verbs[s.Clauses[c.Gov].Verb].Passive {
			return r.stateOf(&r.Refs[s.Index][subj])
		}
	}
	return -1
}

// voiced is the state whose mind a spokesman tells in a quotation before his name: "China believes
// that ...," said X, a foreign ministry spokesman; -1 for none.
func (r *articleReader) voiced(s *syntax.Sentence, o *Office) int32 {
	if len(s.Clauses) == 0 {
		return -1
	}
	c := &s.Clauses[0]
	if c.Subj < 0 || s.Class(c.Subj) != syntax.CState || s.NPs[c.Subj].Next >= 0 || s.NPs[c.Subj].Last > o.First || !s.Doc.Tokens[s.Verbs[c.Verb].First].InQuote {
		return -1
	}
	if r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Minds) {
		return r.stateOf(&r.Refs[s.Index][c.Subj])
	}
	return -1
}

// speakingBody is the one organization that speaks in this sentence before noun phrase
// np or in the sentence before, whose spokesman goes without its name: "The agency said
// it would help. 'We can,' said spokesman X"; -1 for none.
func (r *articleReader) speakingBody(s *syntax.Sentence, np int32) int32 {
	in := func(s *syntax.Sentence, before int32) int32 {
		for c := range s.Clauses {
			cl := &s.Clauses[c]
			if cl.Kind != syntax.Main || cl.Subj < 0 || cl.Subj >= before {
				continue
			}
			if modal := r.lex.Word(s.Verbs[cl.Verb].Modal).Text; s.NPs[cl.Subj].Quoted && (modal == "should" || modal == "must") {
				continue // "The Congress | should listen," said spokesman X: another's
			}
			ref := &r.Refs[s.Index][cl.Subj]
			if len(ref.Actors) != 1 || s.NPs[cl.Subj].Next >= 0 {
				return -1
			}
			e := ref.Actors[0]
			if r.Entities[e].Type == model.Person {
				e = r.employer(e) // "The Secretary-General condemned it, spokesman X said"
			}
			if e >= 0 && r.Entities[e].Type == model.Organization {
				return e
			}
			return -1
		}
		return -1
	}
	if e := in(s, np); e >= 0 || s.Index == 0 {
		return e
	}
	i := s.Index - 1
	for i > 0 && i > s.Index-3 && quoted(r.Sentences[i]) {
		i-- // what he says himself
	}
	return in(r.Sentences[i], int32(len(r.Sentences[i].NPs)))
}

// quoted says whether a sentence begins with words in quotation marks.
func quoted(s *syntax.Sentence) bool { return len(s.NPs) > 0 && s.NPs[0].Quoted }

// announced is the state that the sentence before says has announced or done something,
// where its minister now says more: "Chad has recalled its envoy. Foreign Minister X said";
// -1 for none.
func (r *articleReader) announced(s *syntax.Sentence, np int32) int32 {
	if s.Index == 0 || s.Index-1 < r.story.began(s.Index) {
		return -1
	}
	if c := r.subjectOf(s, s.NPs[np].Lead); c < 0 || !r.verbOf(s, c).Does(lexicon.Reporting) {
		return -1
	}
	t := r.Sentences[s.Index-1]
	for c := range t.Clauses {
		cl := &t.Clauses[c]
		if cl.Kind != syntax.Main || cl.Subj < 0 {
			continue
		}
		if t.NPs[cl.Subj].Next >= 0 || t.Verbs[cl.Verb].Passive {
			return -1
		}
		st := r.stateOf(&r.Refs[s.Index-1][cl.Subj])
		if cl.Obj >= 0 { // "Chad invaded Niger": either's may speak
			if other := r.stateOf(&r.Refs[s.Index-1][cl.Obj]); other >= 0 && other != st {
				return -1
			}
		}
		return st
	}
	return -1
}

// reportState is the state whose government reports what a noun phrase does:
// "Chancellor X's trip was put off, the Austrian government said"; -1 for none.
func (r *articleReader) reportState(s *syntax.Sentence, np int32) int32 {
	acts := false
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 {
			continue
		}
		if c.Subj <= np {
			acts = acts || s.Same(c.Subj, np) || s.NPs[c.Subj].PossNP == np
			continue
		}
		acts = acts || s.NPs[c.Subj].PossNP == np
		if acts && r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Reporting) && r.lex.Head(s.HeadWord(c.Subj))&lexicon.Government != 0 {
			return r.ownerState(s, c.Subj)
		}
	}
	return -1
}

// toldOf is the state of which a clause tells something "according to" the one noun phrase
// np names: "Chad will send troops to Mali, according to Foreign Minister X"; -1 for none.
func (r *articleReader) toldOf(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	if n.Prep != r.w.accordingTo || n.Clause < 0 || s.Clauses[n.Clause].Subj < 0 {
		return -1
	}
	subj := s.Clauses[n.Clause].Subj
	ref := r.refOf(s, subj)
	if st := r.stateOf(&ref); st >= 0 {
		return st
	}
	return r.ownerState(s, subj) // "Chad's economy grows, according to"
}

// saysOf is the state whose doings the clause reports that a noun phrase is the subject of, and
// whether they are to come: "Foreign Minister X said Chad would leave"; -1 for none.
func (r *articleReader) saysOf(s *syntax.Sentence, np int32) (state int32, will bool) {
	own := r.subjectOf(s, s.NPs[np].Lead)
	if own < 0 || !r.verbOf(s, own).Does(lexicon.Reporting) {
		return -1, false
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Kind != syntax.Complement || c.Gov != own || c.Subj < 0 || s.Class(c.Subj) != syntax.CState || s.NPs[c.Subj].Next >= 0 {
			continue
		}
		if e := r.power(s, c.Subj); e >= 0 && r.Entities[e].Type == model.State {
			v := &s.Verbs[c.Verb]
			switch r.lex.Word(v.Modal).Text {
			case "will", "would", "shall":
				return e, true
			}
			return e, v.Progressive
		}
	}
	return -1, false
}

// reportedDoer is the state whose deed is reported by whom noun phrase np names, behind it: "Chad stopped Rios from leaving, | a
// government spokesman said"; -1 for none.
func (r *articleReader) reportedDoer(s *syntax.Sentence, np int32) int32 {
	own := r.subjectOf(s, s.NPs[np].Lead)
	if own <= 0 || !s.Clauses[own].Inverted || !r.verbOf(s, own).Does(lexicon.Reporting) {
		return -1
	}
	c := &s.Clauses[0]
	if c.Kind != syntax.Main || c.Subj < 0 || s.Class(c.Subj) != syntax.CState || s.NPs[c.Subj].Next >= 0 || s.Verbs[c.Verb].Passive {
		return -1
	}
	return r.stateOf(&r.Refs[s.Index][c.Subj])
}

// writerState is the state that does something by a text of whoever noun phrase np names:
// "Norway recognized Chad in a message from King X"; -1 for none.
func (r *articleReader) writerState(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[s.NPs[np].Lead]
	if n.Prep != r.w.from && n.Prep != r.w.by || n.Up < 0 || n.Clause < 0 || r.lex.Head(s.HeadWord(n.Up))&lexicon.Utterance == 0 {
		return -1
	}
	for c, deep := n.Clause, 0; c >= 0 && deep < 4; c, deep = s.Clauses[c].Gov, deep+1 {
		if subj := s.Clauses[c].Subj; subj >= 0 && s.Class(subj) == syntax.CState && !s.Verbs[s.Clauses[c].Verb].Passive {
			return r.stateOf(&r.Refs[s.Index][subj])
		}
	}
	return -1
}

// parliamentTold is the state whose parliament a minister speaks to or in: "The premier, X, told
// Kosovo's assembly"; -1 for none.
func (r *articleReader) parliamentTold(s *syntax.Sentence, np int32) int32 {
	for m := np + 1; m < int32(len(s.NPs)); m++ {
		n, p := &s.NPs[m], s.HeadPart(m)
		if n.Clause < 0 || !s.Same(s.Clauses[n.Clause].Subj, np) || p == nil || s.Clauses[n.Clause].Obj != m && n.Prep != r.w.in && n.Prep != r.w.to {
			continue
		}
		chamber := r.lex.Word(s.HeadWord(m)).Is(lexicon.Chamber) || p.Kind == syntax.POffice && p.Plural && r.lex.Offices[p.Ref].Kind == lexicon.Legislator
		w := r.verbOf(s, n.Clause)
		if !chamber || !w.Does(lexicon.Reporting) && w.Text != "address" && w.Text != "speak" {
			continue
		}
		if st := r.ownerState(s, m); st >= 0 {
			return st
		}
		whose := r.refOf(s, m)
		if n.PossNP >= 0 {
			whose = r.refOf(s, n.PossNP)
		}
		return r.stateOf(&whose)
	}
	return -1
}

// turn notes who begins to speak where a record of what several say tells it in capitals: "MR. RIOS:". He is no "he"
// of his own.
func (d *Document) turn(s *syntax.Sentence) {
	const longest = 5 // words before the colon
	i := s.First
	for ; i < s.Last && i < s.First+longest && (d.Text.Tokens[i].AllCaps || d.Text.Tokens[i].Kind != text.Word); i++ {
		if d.Text.Tokens[i].Kind == text.Colon {
			if d.voices.turnOf = -1; len(s.NPs) > 0 && s.NPs[0].Last <= i && len(d.Refs[s.Index][0].Actors) == 1 {
				d.voices.turnOf = d.Refs[s.Index][0].Actors[0]
			}
			return
		}
	}
}

// speaker is who speaks in the quotations of a sentence: the subject of its
// verb of saying, else who spoke before.
func (r *articleReader) speaker(s *syntax.Sentence, before int32) int32 {
	quoted := false
	for i := s.First; i < s.Last && !quoted; i++ {
		quoted = r.Text.Tokens[i].InQuote
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Subj < 0 || s.NPs[c.Subj].Quoted || s.Doc.Tokens[s.Verbs[c.Verb].First].InQuote {
			continue
		}
		if c.Kind == syntax.Xcomp && !quoted && s.Doc.Tokens[s.Last-1].Kind != text.Colon {
			continue // "it is a pleasure to continue the conversation": no one's words begin
		}
		if r.lex.Word(s.Verbs[c.Verb].Lemma).Does(lexicon.Speaks) {
			if ref := &r.Refs[s.Index][c.Subj]; len(ref.Actors) == 1 {
				if t := r.Entities[ref.Actors[0]].Type; t == model.Person || t == model.State || t == model.Organization {
					return ref.Actors[0]
				}
			}
		}
	}
	for i := range s.Clauses { // "Ana Rios defended her choice, 'I would do it again'"
		c := &s.Clauses[i]
		if c.Kind != syntax.Quotation || c.Gov < 0 || !s.Doc.Tokens[s.Verbs[c.Verb].First].InQuote {
			continue
		}
		if g := &s.Clauses[c.Gov]; g.Subj >= 0 && !s.NPs[g.Subj].Quoted && !s.Doc.Tokens[s.Verbs[g.Verb].First].InQuote {
			if ref := &r.Refs[s.Index][g.Subj]; len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Person {
				return ref.Actors[0]
			}
		}
	}
	if quoted {
		return before
	}
	return -1
}
