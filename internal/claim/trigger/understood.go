package trigger

import (
	"slices"
	"strings"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// understood is the event of a kind that is meant where a trigger names none:
// the latest of the sentence and the one before, but not where one only is to go next,
// else the one that the story is about, else the latest; -1 for none. Of its own sentence
// it is one told before the trigger, or after it where that is no aside: "the presidents,
// who did attend, skipped the ceremony".
func (f *Finder) understood(p *scope.Predicate, kind string) int32 {
	if p.Sent.Lists >= 0 { // a list of guests is one of those the text is about, not of whoever was told of just before
		if e := f.MainEvent(p.Doc, p.Sent); e >= 0 && (kind == "" || p.Doc.Entities[e].Kind == kind) {
			return e
		}
	}
	of := func(i int, first, meant bool) int32 {
		s := p.Doc.Sentences[i]
		out := int32(-1)
		aside := i == p.Sent.Index && p.Clause >= 0 && s.Clauses[p.Clause].Kind == syntax.Relative
		if e := f.convoked(p.Doc, s); meant && i != p.Sent.Index && e >= 0 && (kind == "" || p.Doc.Entities[e].Kind == kind) {
			return e // whatever gathering to come it was called for
		}
		for np := range p.Doc.Refs[i] {
			if aside && s.NPs[np].First >= p.First {
				break
			}
			if p.Doc.Entity(s, int32(np), model.Event) < 0 || i == p.Sent.Index && f.InPassing(s, int32(np), p.Last) {
				continue
			}
			if c := s.NPs[s.NPs[np].Lead].Clause; meant && c >= 0 && s.Clauses[c].Kind == syntax.Xcomp && i != p.Sent.Index && f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Text != "attend" {
				continue // "is due to join a dinner": not what the text is about, unlike "flies to Oslo to attend the summit"
			}
			if f.givenUp(s, int32(np)) || i != p.Sent.Index && (f.toCome(s, int32(np)) || meant && p.Doc.PreparedFor(s, int32(np)) || !first && f.otherTime(s, int32(np)) || f.spellsOut(s, int32(np))) {
				continue
			}
			for _, e := range p.Doc.Refs[i][np].Actors {
				if i != p.Sent.Index && f.args.ForConsultations(p.Doc, s, e) {
					continue
				}
				if x := &p.Doc.Entities[e]; x.Type == model.Event && f.lex.Gathering(x.Kind) != "" && !p.Doc.Apart(e) && (kind == "" || x.Kind == kind) && (first || meant || !f.partyMeeting(x)) {
					if out = e; first {
						return out
					}
				}
			}
		}
		for c := range s.Clauses { // "The leaders of the G8 met in Birmingham"
			if e := p.Doc.Convened(s, int32(c)); e >= 0 && out < 0 && (kind == "" || p.Doc.Entities[e].Kind == kind) {
				out = e
			}
		}
		return out
	}
	began := p.Doc.Began(p.Sent)
	near := max(began, p.Sent.Index-1)
	for i := p.Sent.Index; i >= near; i-- {
		if e := of(i, false, true); e >= 0 {
			return e
		}
	}
	if p.Sent.Index-began < mainReach {
		for i := began; i < min(began+2, p.Sent.Index); i++ {
			if e := of(i, true, false); e >= 0 {
				return f.convokedSince(p.Doc, i, e)
			}
		}
	}
	for i := near; i >= max(began, p.Sent.Index-reach+1); i-- {
		if e := of(i, false, false); e >= 0 {
			return e
		}
	}
	return -1
}

// partyMeeting says whether a gathering is one of a party at home, to which nobody from abroad is sent: "the congress of
// the ruling party".
func (f *Finder) partyMeeting(e *mention.Entity) bool {
	return e.Kind == "congress" && strings.Contains(strings.ToLower(e.Name), "party ")
}

// givenUp says whether a noun phrase is what somebody puts off, calls off or stays away from, to be elsewhere: "postponed
// | his wedding in order to attend".
func (f *Finder) givenUp(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	if c < 0 || s.Clauses[c].Obj != np || s.Verbs[s.Clauses[c].Verb].Passive || s.Verbs[s.Clauses[c].Verb].Neg {
		return false
	}
	return slices.ContainsFunc(s.Clauses, func(x syntax.Clause) bool {
		return x.Kind == syntax.Xcomp && x.Gov == c && x.Subj == s.Clauses[c].Subj && (f.lex.Word(s.Verbs[x.Verb].Lemma).Does(lexicon.TakesPart|lexicon.Visits) || s.Verbs[x.Verb].Lemma == f.w.be)
	}) && f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Does(lexicon.Foils|lexicon.Cancels)
}

// spellsOut says whether a noun phrase only tells what is part of something: "The exercise has four stages: | an air drill, |
// a parade and".
func (f *Finder) spellsOut(s *syntax.Sentence, np int32) bool {
	for m := np - 1; m >= 0; m-- {
		if at := s.NPs[m].Last; at < s.Last && s.Doc.Tokens[at].Kind == text.Colon {
			return s.NPs[m].Plural
		}
	}
	return false
}

// convokedSince is the gathering that the sentence behind a sentence tells somebody to have convened, where event e, with
// which that one begins, is only when it was decided: "During the summit, the presidents set up a committee. In April Peru
// convened its first meeting"; e where there is none.
func (f *Finder) convokedSince(d *mention.Document, sentence int, e int32) int32 {
	s := d.Sentences[sentence]
	if len(s.NPs) == 0 || f.lex.Word(s.NPs[0].Prep).Text != "during" || !slices.Contains(d.Ref(s, 0).Actors, e) || sentence+1 >= len(d.Sentences) {
		return e
	}
	if x := f.convoked(d, d.Sentences[sentence+1]); x >= 0 && f.lex.Gathering(d.Entities[x].Kind) == f.lex.Gathering(d.Entities[e].Kind) {
		return x
	}
	return e
}

// convoked is the gathering that the main clause of a sentence tells somebody to have
// convened; -1 for none.
func (f *Finder) convoked(d *mention.Document, s *syntax.Sentence) int32 {
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		switch v := &s.Verbs[cl.Verb]; f.lex.Word(v.Lemma).Text {
		case "convene", "host", "chair":
			if cl.Kind != syntax.Main || cl.Obj < 0 || v.Passive || v.Neg {
				continue
			}
			for _, e := range d.Ref(s, cl.Obj).Actors {
				if x := &d.Entities[e]; x.Type == model.Event && f.lex.Gathering(x.Kind) != "" && !d.Apart(e) {
					return e
				}
			}
		}
	}
	return -1
}

// MainEvent is the gathering the story of a sentence has spoken of most so far, of
// several the first; -1 for none.
func (f *Finder) MainEvent(d *mention.Document, s *syntax.Sentence) int32 {
	best := int32(-1)
	named := make(map[int32]int)
	var order []int32
	for i := d.Began(s); i <= s.Index; i++ {
		for np := range d.Refs[i] {
			t := d.Sentences[i]
			if c := t.NPs[np].Clause; f.toCome(t, int32(np)) || f.otherTime(t, int32(np)) || c >= 0 && t.Clauses[c].Kind == syntax.Xcomp && i < s.Index {
				continue // "to continue the talks"
			}
			for _, e := range d.Refs[i][np].Actors {
				if x := &d.Entities[e]; x.Type == model.Event && f.lex.Gathering(x.Kind) != "" {
					if named[e]++; named[e] == 1 {
						order = append(order, e)
					}
				}
			}
		}
	}
	for _, e := range order {
		if best < 0 || named[e] > named[best] {
			best = e
		}
	}
	return best
}

// InPassing says whether a gathering told of behind token last is only wished for or of another time, and not what was
// spoken of before it: "will stay away, ruining hopes of | a meeting", "sent his envoy, weeks after he had left | the summit".
func (f *Finder) InPassing(s *syntax.Sentence, np, last int32) bool {
	n := &s.NPs[np]
	if n.First < last {
		return false
	}
	if n.Det == f.w.a || n.Det == f.w.an {
		return n.Prep == f.w.of && n.Up >= 0 && s.Class(n.Up) == syntax.CNoun && f.lex.Word(f.scope.StemOf(s, n.Up)).Is(lexicon.Aim)
	}
	for c := s.NPs[n.Lead].Clause; c >= 0; c = s.Clauses[c].Gov {
		cl := &s.Clauses[c]
		if cl.Kind != syntax.Adverbial || cl.Subj < 0 {
			continue
		}
		first := s.NPs[cl.Subj].First
		return first > last+1 && f.scope.BesideInTime(s.Words[first-1]) && f.lex.Word(s.Words[first-2]).Closed&lexicon.Time != 0
	}
	return false
}

// otherTime says whether a noun phrase speaks of another gathering of a kind than the one that
// an article is about: "was to host the next meeting".
func (f *Finder) otherTime(s *syntax.Sentence, np int32) bool {
	return f.scope.HasAny(s, np, "next", "last", "previous", "earlier")
}

// toCome says whether a noun phrase speaks of a gathering that is still to come or only
// proposed: "at the upcoming summit", "proposed an annual meeting".
func (f *Finder) toCome(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	return f.scope.HasAny(s, np, "upcoming", "forthcoming", "proposed", "future") ||
		c >= 0 && s.Clauses[c].Obj == np && f.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Text == "propose"
}
