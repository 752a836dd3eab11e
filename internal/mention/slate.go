package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// slate is what the sentence before a list tells of offices that those named in it get.
type slate struct {
	sentence int32 // the sentence; -1 for none yet
	names    bool  // it tells of any
	giver    int32 // the state that names them; -1 for none
	planned  bool  // they are only proposed
}

// proposed reads the office of somebody who is an entry of a list of those named for
// offices: "plans to nominate:" and below it "Ana Costa as ambassador to Peru" or "Ivan
// Horak, for ambassador to Chile".
func (r *articleReader) proposed(s *syntax.Sentence) {
	if s.Under < 0 || int(s.Under) == s.Index || len(s.Clauses) > 0 || len(s.NPs) < 2 {
		return
	}
	if r.officers.slate.sentence != s.Under {
		r.officers.slate = r.slateOf(r.Sentences[s.Under])
	}
	person := r.named(s, 0)
	if !r.officers.slate.names || person < 0 {
		return
	}
	for m := int32(1); m < int32(len(s.NPs)); m++ {
		n, p := &s.NPs[m], s.HeadPart(m)
		if n.Prep != r.w.as && n.Prep != r.w.for_ || p == nil || p.Kind != syntax.POffice || p.Plural {
			continue
		}
		before := len(r.Offices)
		r.titleFrom(s, m, person, r.officers.slate.giver, -1, "title.noun")
		for k := before; k < len(r.Offices); k++ {
			o := &r.Offices[k]
			o.First, o.Planned = s.NPs[0].First, o.Planned || r.officers.slate.planned
		}
		return
	}
}

// slateOf is what a sentence tells of offices that those named below it get.
func (r *articleReader) slateOf(s *syntax.Sentence) slate {
	out := slate{sentence: int32(s.Index), giver: -1}
	for c := range s.Clauses {
		cl := &s.Clauses[c]
		v := &s.Verbs[cl.Verb]
		if w := r.lex.Word(v.Lemma); gives(w) && !v.Neg {
			out.names, out.planned = true, out.planned || w.OfOffice(lexicon.PlansOffice)
			if cl.Subj >= 0 && !v.Passive && out.giver < 0 {
				out.giver = r.headOf(s, cl.Subj)
			}
		}
	}
	for m := range s.NPs {
		if w := r.lex.Word(s.HeadWord(int32(m))); w.Is(lexicon.Appointment|lexicon.Nomination) && !s.NPs[m].Neg {
			out.names, out.planned = true, out.planned || w.Is(lexicon.Nomination)
		}
	}
	return out
}

// postings reads those named for ambassador of whom, after the first, only the state is told:
// "nominated to be ambassador: Ana Costa to Chad; Ivan Horak of Ohio to the Republic of Mali".
func (r *articleReader) postings(s *syntax.Sentence) {
	title := int32(-1)
	for np := range s.NPs {
		if p := s.HeadPart(int32(np)); p != nil && p.Kind == syntax.POffice && strings.HasSuffix(r.lex.Offices[p.Ref].ID, "ambassador") {
			title = int32(np)
			break
		}
	}
	if title < 0 {
		return
	}
	list := r.slateOf(s)
	if !list.names {
		return
	}
	for np := title + 1; np < int32(len(s.NPs)); np++ {
		person := r.named(s, np)
		if person < 0 || r.posted(person) {
			continue
		}
		m := np + 1
		if behind(s, np, r.w.of) >= 0 { // "William Moser of North Carolina"
			m++
		}
		if m >= int32(len(s.NPs)) || s.NPs[m].Prep != r.w.to && s.NPs[m].Prep != r.w.for_ || s.NPs[m].Up < np {
			continue
		}
		target := r.power(s, m)
		if target < 0 || r.Entities[target].Type != model.State || target == list.giver {
			continue
		}
		part := s.HeadPart(title)
		r.hold(Office{Person: person, Owner: list.giver, Target: target, entry: part.Ref, chief: -1, Clause: -1, Role: r.lex.Offices[part.Ref].Name, Kind: lexicon.Diplomat,
			Sentence: s.Index, First: s.NPs[np].First, Last: s.NPs[m].Last, Rule: "title.noun", Planned: true})
	}
}
