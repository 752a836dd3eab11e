package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// theyMean lists whom "they" or "them" means; nil for nobody known.
func (r *articleReader) theyMean(s *syntax.Sentence, np, word int32) []int32 {
	if e := r.eventTold(s, np); e >= 0 && r.Entities[e].Kind == "talks" {
		return []int32{e} // "They were hosted by Canada"
	}
	if e := r.helped(s, np); e >= 0 {
		return []int32{e}
	}
	if r.unnamedPeople(s, np) || r.unnamedSpeakers(s, np) || r.partOfThings(s, np) || r.strangersOwn(s, np) || r.punishedFor(s, np) {
		return nil
	}
	if p := peopleBefore(s, np); p >= 0 && s.NPs[np].PossWord == r.w.their {
		return r.Refs[s.Index][p].Actors
	}
	all := r.subjectGroup(s, np)
	if len(all) == 0 && !r.officersBefore(s) && !r.theyUnknown(s) && (r.groups.lately(s.Index, near) || r.stillBoth(s, np)) {
		if all = r.groupAhead(s, np); len(all) == 0 {
			all = r.together(s.Index, 0, itself)
		}
	}
	if e := r.focus.power; len(all) == 0 && s.NPs[np].PossWord == 0 && e >= 0 && r.Entities[e].Kind == "armed" && r.focus.seen(e) == s.Index-1 {
		all = []int32{e} // "The Houthis fired on a ship. They"
	}
	if e := r.governmentsOwn(s, np); len(all) == 0 && e >= 0 {
		all = []int32{e}
	}
	if word == r.w.them && r.doThemselves(s, np, all) {
		all = r.othersThan(s, np, all)
	}
	if slices.ContainsFunc(all, func(e int32) bool { return r.saysItself(s, np, e) }) {
		return nil // nobody calls himself and others "they"
	}
	return all
}

// othersThan lists those whom "them" at noun phrase np means where the doers are none of them: "The bloc suspended Guinea and
// Mali. It imposed sanctions on | them".
func (r *articleReader) othersThan(s *syntax.Sentence, np int32, doers []int32) []int32 {
	all := r.listBefore(s, np, doers)
	if len(all) > 0 || s.NPs[np].Prep == 0 { // none of "condemned the sanctions, calling them illegal"
		return all
	}
	all = r.together(s.Index, 0, itself)
	if slices.ContainsFunc(all, func(e int32) bool { return slices.Contains(doers, e) }) {
		return nil
	}
	return all
}

// officersBefore says whether the sentence before tells of officers in the plural of whom
// nobody is known, and who are "they": "held a call with European leaders today. They".
func (d *Document) officersBefore(s *syntax.Sentence) bool {
	if s.Index == 0 || d.groups.told >= s.Index-1 {
		return false
	}
	before := d.Sentences[s.Index-1]
	for m := range before.NPs {
		n := &before.NPs[m]
		if n.Plural && n.PossNP < 0 && n.PossWord == 0 && before.Class(int32(m)) == syntax.COffice && len(d.Refs[before.Index][m].Actors) == 0 {
			return true
		}
	}
	return false
}

// partOfThings says whether "them" behind a number are things just counted: "fought three wars, two
// of | them over Kashmir".
func (r *sentenceReader) partOfThings(s *syntax.Sentence, np int32) bool {
	up := s.NPs[np].Up
	if s.NPs[np].Prep != r.w.of || up < 1 || s.Class(up) != syntax.CNumber {
		return false
	}
	last := s.NPs[up-1].Last
	return s.NPs[up].First == last+1 && s.Doc.Tokens[last].Kind == text.Comma && (s.Class(up-1) == syntax.CNoun || s.Class(up-1) == syntax.CEvent || s.Class(up-1) == syntax.CDate)
}

// stillBoth says whether "they" means the people whom the paragraph is about: those
// named together in it last, where no others have acted since.
func (r *articleReader) stillBoth(s *syntax.Sentence, np int32) bool {
	if len(r.groups.latest) < 2 || s.NPs[np].Clause < 0 || s.Clauses[s.NPs[np].Clause].Subj != np || r.Sentences[r.groups.told].Paragraph() != s.Paragraph() {
		return false
	}
	for _, e := range r.groups.latest {
		if r.Entities[e].Type != model.Person {
			return false
		}
	}
	for i := r.groups.told + 1; i < s.Index; i++ {
		t := r.Sentences[i]
		for c := range t.Clauses {
			if subj := t.Clauses[c].Subj; subj >= 0 && t.NPs[subj].Plural {
				return false
			}
		}
	}
	return true
}

// doThemselves says whether those that the object np of a clause would mean are all its
// subjects, who would be "themselves" or "each other".
func (r *articleReader) doThemselves(s *syntax.Sentence, np int32, all []int32) bool {
	at := s.NPs[np].Clause
	if prep := s.NPs[np].Prep; at < 0 || s.Clauses[at].Obj != np && (prep == 0 || prep == r.w.between) || s.Clauses[at].Subj < 0 || s.Clauses[at].Subj > np || len(all) == 0 {
		return false
	}
	var buf [64]int32
	var doers []int32
	for _, m := range s.Members(s.Clauses[at].Subj, buf[:]) {
		doers = append(doers, r.Refs[s.Index][m].Actors...)
	}
	for _, e := range all {
		if !slices.Contains(doers, e) {
			return false
		}
	}
	return true
}

// listBefore is the list of states named last in a sentence before noun phrase np, where none
// of them is of those who do something to them: "Mali and Togo welcomed Peru's decision to
// recognise Abkhazia and South Ossetia but did not recognise | them".
func (r *articleReader) listBefore(s *syntax.Sentence, np int32, doers []int32) []int32 {
	for m := np - 1; m >= 0; m-- {
		if s.NPs[m].Lead != m || s.NPs[m].Next < 0 || s.Class(m) != syntax.CState {
			continue
		}
		var all []int32
		var buf [64]int32
		for _, x := range s.Members(m, buf[:]) {
			all = append(all, r.Refs[s.Index][x].Actors...)
		}
		if !slices.ContainsFunc(all, func(e int32) bool { return slices.Contains(doers, e) || r.Entities[e].Type != model.State }) {
			return all
		}
	}
	return nil
}

// groupAhead is the list of people that is the subject of the clause which a phrase at the
// beginning of the sentence opens: "At their meeting in Oslo, A and B agreed".
func (r *articleReader) groupAhead(s *syntax.Sentence, np int32) []int32 {
	if s.NPs[np].PossWord != r.w.their || np > 2 || s.NPs[np].Prep == 0 {
		return nil
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if c.Kind != syntax.Main || c.Subj <= np || s.NPs[c.Subj].Next < 0 {
			continue
		}
		var all []int32
		var buf [64]int32
		for _, m := range s.Members(c.Subj, buf[:]) {
			ref := r.refOf(s, m)
			if len(ref.Actors) != 1 || r.Entities[ref.Actors[0]].Type != model.Person {
				return nil
			}
			all = append(all, ref.Actors[0])
		}
		return all
	}
	return nil
}

// unnamedPeople says whether the clause read last before the pronoun np, or the main clause
// of the sentence before, has several people for its subject of whom nobody is known:
// "protesters shouted at Rios, whom they call"; or whether "them" at np are officers without a name.
func (r *articleReader) unnamedPeople(s *syntax.Sentence, np int32) bool {
	t, c := s, s.NPs[np].Clause-1
	if c >= 0 && r.head(s, np) == "them" {
		for m := np - 1; m >= 0; m-- { // "imposed bans on several officials after accusing them"
			if n := &s.NPs[m]; n.Plural && n.Det != r.w.the && s.Class(m) == syntax.COffice && n.Lead == m && n.Next < 0 && n.Appos < 0 && n.Clause < s.NPs[np].Clause {
				return !slices.ContainsFunc(r.Refs[s.Index][m].Actors, func(e int32) bool { return r.Entities[e].Type == model.Person })
			} else if n.Plural && n.Prep != r.w.as && n.Clause < s.NPs[np].Clause && n.Lead == m && n.Next < 0 && len(r.Refs[s.Index][m].Actors) == 0 {
				if w := r.lex.Word(s.HeadWord(m)); w.Is(lexicon.Crowd|lexicon.Rebel) || w.Text == "parties" || w.Text == "sides" {
					return true // "will meet the rebels and urge them"
				}
			}
		}
	}
	if c < 0 {
		if s.Index == 0 || len(r.Sentences[s.Index-1].Clauses) == 0 {
			return false
		}
		t, c = r.Sentences[s.Index-1], 0
	}
	subj := t.Clauses[c].Subj
	if subj < 0 || t == s && subj >= np {
		return false
	}
	return t.NPs[subj].Plural && t.NPs[subj].Next < 0 && r.lex.Word(t.HeadWord(subj)).Is(lexicon.Crowd) && len(r.Refs[t.Index][subj].Actors) == 0
}

// unnamedSpeakers says whether "they" say more, who in the sentence before said something and of whom nobody is known: "The
// sources said tariffs would hit Orkan and Veltron. | They said".
func (r *articleReader) unnamedSpeakers(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if s.Index == 0 || np != 0 || c < 0 || s.Clauses[c].Subj != np || !r.verbOf(s, c).Does(lexicon.Reporting) {
		return false
	}
	t := r.Sentences[s.Index-1]
	for i := range t.Clauses {
		if subj := t.Clauses[i].Subj; subj >= 0 && t.NPs[subj].Plural && t.NPs[subj].Next < 0 && r.verbOf(t, int32(i)).Does(lexicon.Reporting) {
			return len(r.Refs[t.Index][subj].Actors) == 0 && t.HeadWord(subj) != r.w.they
		}
	}
	return false
}

// strangersOwn says whether what is "theirs" at noun phrase np is of the subject of its own clause, who are several of a kind
// of whom nobody is known: "the rebel leaders continued | their support of Chad", not "the leaders confirmed their".
func (r *articleReader) strangersOwn(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if s.NPs[np].PossWord != r.w.their || c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np {
		return false
	}
	subj := s.Clauses[c].Subj
	n := &s.NPs[subj]
	if !n.Plural || n.Next >= 0 || n.PossWord != 0 || n.PossNP >= 0 || len(r.Refs[s.Index][subj].Actors) > 0 {
		return false
	}
	if head := r.lex.Head(s.HeadWord(subj)); head&(lexicon.Agent|lexicon.StateHead) == 0 && r.head(s, subj) != "powers" {
		return false
	}
	first := n.First
	if n.Det != 0 {
		first++
	}
	w := r.lex.Word(s.Words[first])
	// "rebel leaders", "Communist powers", not "the two leaders"; "four states withdrew their recognition"
	return n.Last-first > 1 && (w.Closed == 0 || n.Det == 0 && s.Parts[n.PFirst].Kind == syntax.PNum)
}

// punishedFor says whether what is "theirs" at noun phrase np is that for which several of whom nobody is known are punished or blamed
// before, and not the deed of those who do so: "Peru and Chile imposed sanctions on three firms for | their support of Chad".
func (r *articleReader) punishedFor(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.PossWord != r.w.their || n.Lead != np || n.Prep != r.w.for_ && r.lex.Word(n.Prep).Text != "over" {
		return false
	}
	punishes := slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		v := &s.Verbs[c.Verb]
		return v.First < n.First && (r.lex.Word(v.Lemma).Does(lexicon.Judges|lexicon.Charges) || r.lex.In(lexicon.Punishes, v.Lemma) || r.lex.In(lexicon.Blacklists, v.Lemma) || c.Obj >= 0 && r.penalty(s, c.Obj))
	})
	for m := np - 1; punishes && m >= 0; m-- {
		x := &s.NPs[m]
		if !x.Plural || s.Class(m) != syntax.COffice && s.Class(m) != syntax.COrg && s.Class(m) != syntax.CNoun {
			continue
		}
		if slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool { return c.Subj == x.Lead && !s.Verbs[c.Verb].Passive }) {
			return false
		}
		if w := r.lex.Word(s.HeadWord(m)); s.Class(m) != syntax.CNoun || w.Is(lexicon.Firm|lexicon.Crowd|lexicon.Rebel) || r.lex.Head(s.HeadWord(m))&lexicon.Agent != 0 || r.lex.In(lexicon.Listed, s.HeadWord(m)) {
			return !slices.ContainsFunc(r.Refs[s.Index][m].Actors, func(e int32) bool { return r.Entities[e].Type == model.Person })
		}
	}
	return false
}

// governmentsOwn is the state whose government says of itself in the plural what it does, where several others have not been spoken
// of: "The Peruvian cabinet said | they blamed Chile"; -1 elsewhere.
func (r *articleReader) governmentsOwn(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Subj != np || s.Clauses[c].Kind != syntax.Complement || s.Clauses[c].Gov < 0 {
		return -1
	}
	gov := &s.Clauses[s.Clauses[c].Gov]
	if gov.Subj < 0 || gov.Subj >= np || !r.lex.Word(s.Verbs[gov.Verb].Lemma).Does(lexicon.Speaks) {
		return -1
	}
	n := &s.NPs[gov.Subj]
	if s.Class(gov.Subj) != syntax.CNoun || n.Next >= 0 || r.lex.Head(s.HeadWord(gov.Subj))&lexicon.Government == 0 || len(r.Refs[s.Index][gov.Subj].Actors) != 1 {
		return -1
	}
	several := func(t *syntax.Sentence, last int32) bool {
		for m := range last {
			if x := &t.NPs[m]; x.Plural && (t != s || m != gov.Subj) && t.Class(m) != syntax.CDate && len(r.Refs[t.Index][m].Actors) != 1 {
				return true
			}
		}
		return false
	}
	if several(s, np) || s.Index > 0 && several(r.Sentences[s.Index-1], int32(len(r.Sentences[s.Index-1].NPs))) {
		return -1
	}
	return r.Refs[s.Index][gov.Subj].Actors[0]
}
