package claim

import (
	"slices"

	"diplograph/internal/claim/scope"
	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// memberships adds the members that a list tells without a verb: behind the name of
// their organization, "BRICS (Brazil, Russia, India, China and South Africa)", or
// behind a word for members, "Member states: Bahrain, Kuwait, Oman", in one sentence
// or in one paragraph each.
func (f *Finder) memberships(d *mention.Document, out []trigger.Found) []trigger.Found {
	body, first := int32(-1), 0 // of the list that the sentences before began
	for _, s := range d.Sentences {
		for np := range s.NPs {
			if list := int32(np); s.NPs[list].Lead == list && s.NPs[list].Next >= 0 {
				out = f.parenthesis(d, s, list, out)
			}
		}
		if body >= 0 && !tells(s) && len(s.NPs) > 0 && d.Entity(s, 0, model.State) >= 0 {
			out = member(d, s, 0, s.NPs[0].First, body, "members.headed", out)
			continue
		}
		body = -1
		if tells(s) {
			continue
		}
		if first = f.rollOf(d, s); first < 0 {
			continue
		}
		body = f.rolled(d, s, int32(first))
		for np := first + 1; body >= 0 && np < len(s.NPs); np++ {
			out = inARow(d, s, int32(np), body, out)
			out = member(d, s, int32(np), s.NPs[first].First, body, "members.headed", out)
		}
	}
	return out
}

// parenthesis adds the members of the organization that a list of three states or more
// in parentheses, between dashes or after "of" stands behind.
func (f *Finder) parenthesis(d *mention.Document, s *syntax.Sentence, list int32, out []trigger.Found) []trigger.Found {
	n := &s.NPs[list]
	switch {
	case n.Up < 0:
		return out
	case slices.Contains(s.Words[s.NPs[n.Up].First:s.NPs[n.Up].Last], f.w.former): // "three former Soviet satellites (Hungary, ...)"
		return out
	case n.Prep == f.w.of && (s.NPs[n.Up].Prep == 0 || f.lex.Word(s.HeadWord(n.Up)).Is(lexicon.Collective) || f.lex.Head(s.HeadWord(n.Up))&lexicon.Scheme != 0): // "the Visegrad Group of Poland, Hungary and Slovakia", "leaders of the Quad grouping of"
	case f.lex.Word(n.Prep).Text != "(":
		return out
	}
	at, body := n.Up, int32(-1)
	if up := &s.NPs[at]; s.Class(at) == syntax.CNoun && up.Prep == f.w.of && up.Up >= 0 && len(d.Ref(s, at).Actors) == 0 {
		at = up.Up // "the BRICS group of nations (Brazil, ...)"
	}
	if ref := d.Ref(s, at); len(ref.Actors) == 1 && ref.Via == mention.ByName {
		body = ref.Actors[0]
	}
	if body < 0 || d.Entities[body].Type != model.Organization && d.Entities[body].Type != model.Bloc || !trigger.HasStates(&d.Entities[body]) {
		return out
	}
	var buf [64]int32
	all := s.Members(list, buf[:])
	named := 0 // states; the others are bodies: "the Quartet (the UN, the EU, Russia and the United States)"
	for _, m := range all {
		switch k := s.Class(m); {
		case s.NPs[m].Neg, k != syntax.CState && k != syntax.COrg:
			return out
		case k == syntax.CState:
			named++
		}
	}
	if len(all) < 3 || named < 2 {
		return out
	}
	for _, m := range all {
		out = member(d, s, m, s.NPs[n.Up].First, body, "members.listed", out)
	}
	return out
}

// rollOf is the word for members that heads a sentence without a clause, as a
// heading or before a colon: "Member states", "Signatories: ..."; -1 for none.
func (f *Finder) rollOf(d *mention.Document, s *syntax.Sentence) int {
	if len(s.NPs) == 0 || !s.NPs[0].Plural {
		return -1
	}
	h := s.HeadPart(0)
	if h == nil || h.Last < s.Last && !s.Heading && d.Text.Tokens[h.Last].Kind != text.Colon {
		return -1
	}
	for _, t := range f.book.Nouns(f.lex.Word(s.HeadWord(0)).Stem) {
		if t.Rule.Relation == model.MemberOf && t.Rule.Body && f.triggers.WordsBefore(s, h.Last-1, t.Words, false) {
			return 0
		}
	}
	return -1
}

// rolled is the organization whose members are listed behind a word for them, at noun phrase np: the one the
// heading names, "Members of the Nordic Council", else the one the passage is about.
func (f *Finder) rolled(d *mention.Document, s *syntax.Sentence, np int32) int32 {
	if m := np + 1; m < int32(len(s.NPs)) && s.NPs[m].Up == np && s.NPs[m].Prep == f.w.of {
		for k := s.NPs[m].PFirst; k < s.NPs[m].PLast; k++ {
			if e := d.PartEntity(s, &s.Parts[k]); e >= 0 && d.Entities[e].Type == model.Organization && trigger.HasStates(&d.Entities[e]) {
				return e
			}
		}
	}
	return f.triggers.Body(&scope.Predicate{Doc: d, Sent: s, Clause: -1, NP: -1, First: s.NPs[np].First}, "")
}

// inARow adds the members whose names stand in a row before the last one, lines of a table run together: "Argentina
// Bolivia Brazil".
func inARow(d *mention.Document, s *syntax.Sentence, np, body int32, out []trigger.Found) []trigger.Found {
	const few = 3
	n := &s.NPs[np]
	first := n.PLast
	for first > n.PFirst && s.Parts[first-1].Kind == syntax.PEntity && s.Parts[first-1].Is(lexicon.State) {
		first--
	}
	if n.PLast-first < few {
		return out
	}
	for k := first; k < n.PLast-1; k++ {
		p := &s.Parts[k]
		if e := d.PartEntity(s, p); e >= 0 && d.Entities[e].Type == model.State && trigger.HasStates(&d.Entities[body]) {
			out = append(out, trigger.Found{Subject: e, Object: body, Relation: model.MemberOf, Polarity: model.Asserted, Status: model.Current, Rule: "members.headed",
				Sentence: s.Index, First: p.First, Last: p.Last, Confidence: 0.85, By: -1, Clause: -1})
		}
	}
	return out
}

// member says that the state a noun phrase names is a member of body, in the words
// from token first on.
func member(d *mention.Document, s *syntax.Sentence, np, first, body int32, rule string, out []trigger.Found) []trigger.Found {
	e := d.Entity(s, np, model.State)
	if e < 0 || d.Ref(s, np).Via != mention.ByName || !trigger.HasStates(&d.Entities[body]) {
		return out
	}
	return append(out, trigger.Found{Subject: e, Object: body, Relation: model.MemberOf, Polarity: model.Asserted, Status: model.Current, Rule: rule,
		Sentence: s.Index, First: first, Last: s.NPs[np].Last, Confidence: 0.85, By: -1, Clause: -1})
}
