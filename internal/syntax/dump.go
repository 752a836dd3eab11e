package syntax

import (
	"fmt"
	"strings"
)

// String draws the analysis for people: noun phrases in brackets with what
// they hang on, then the clauses.
func (s *Sentence) String() string {
	var b strings.Builder
	for _, it := range s.Items {
		switch it.Kind {
		case INP:
			fmt.Fprintf(&b, "[%d %s%s] ", it.Ref, s.Text(s.NPs[it.Ref].First, s.NPs[it.Ref].Last), s.links(it.Ref))
		case IVerb:
			fmt.Fprintf(&b, "<%s> ", s.Text(it.First, it.Last))
		default:
			fmt.Fprintf(&b, "%s ", s.Text(it.First, it.Last))
		}
	}
	b.WriteByte('\n')
	name := func(np int32) string {
		if np < 0 {
			return "-"
		}
		return fmt.Sprintf("%d:%s", np, s.Text(s.NPs[np].First, s.NPs[np].Last))
	}
	for i, c := range s.Clauses {
		v := &s.Verbs[c.Verb]
		fmt.Fprintf(&b, "  c%d %s %q subj=%s obj=%s", i, c.Kind, s.Text(v.First, v.Last), name(c.Subj), name(c.Obj))
		if c.Obj2 >= 0 {
			fmt.Fprintf(&b, " obj2=%s", name(c.Obj2))
		}
		if v.Passive {
			b.WriteString(" passive")
		}
		if c.Gov >= 0 {
			fmt.Fprintf(&b, " gov=c%d", c.Gov)
		}
		if c.GovNP >= 0 {
			fmt.Fprintf(&b, " govnp=%s", name(c.GovNP))
		}
		if c.Like >= 0 {
			fmt.Fprintf(&b, " like=c%d", c.Like)
		}
		if c.Inverted {
			b.WriteString(" inverted")
		}
		for np := range s.NPs {
			if n := &s.NPs[np]; n.Clause == int32(i) && n.Prep != 0 && n.Lead == int32(np) {
				fmt.Fprintf(&b, " pp=%s", name(int32(np)))
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// String is a kind of clauses in a word.
func (k ClauseKind) String() string { return kindNames[k] }

var kindNames = [...]string{"main", "complement", "xcomp", "participial", "relative", "adverbial", "quotation"}

func (s *Sentence) links(np int32) string {
	n := &s.NPs[np]
	var b strings.Builder
	if n.Up >= 0 {
		fmt.Fprintf(&b, " ^%d", n.Up)
	}
	if n.Appos >= 0 {
		fmt.Fprintf(&b, " =%d", n.Appos)
	}
	if n.Lead != np {
		fmt.Fprintf(&b, " +%d", n.Lead)
	}
	if n.PossNP >= 0 {
		fmt.Fprintf(&b, " 's%d", n.PossNP)
	}
	if n.Like >= 0 {
		fmt.Fprintf(&b, " ~%d", n.Like)
	}
	if n.Neg {
		b.WriteString(" neg")
	}
	fmt.Fprintf(&b, " %s", classNames[s.Class(np)])
	return b.String()
}

var classNames = [...]string{"noun", "person", "name", "state", "org", "bloc", "place", "office", "event", "date", "number", "pron"}
