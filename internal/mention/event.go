package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// gatherings are the kinds of events one can attend, with the class within
// which one word may stand for another: "the meeting" for "the summit".
var gatherings = map[string]string{
	"summit": "meeting", "meeting": "meeting", "conference": "meeting", "talks": "meeting", "session": "meeting",
	"forum": "meeting", "assembly": "meeting", "congress": "meeting", "parade": "parade", "exercise": "exercise",
	"inauguration": "ceremony", "funeral": "ceremony", "coronation": "ceremony", "wedding": "ceremony", "ceremony": "ceremony",
}

// event finds or makes the event a noun phrase names; -1 where it names none
// one can attend.
func (r *Resolver) event(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) int32 {
	kind := r.lex.Events[part.Ref].Kind
	class, ok := gatherings[kind]
	if !ok {
		return -1
	}
	n := &s.NPs[np]
	proper := properWords(d, s, np, part)
	if part.Plural && kind != "talks" && kind != "exercise" && class != "parade" {
		return -1
	}
	indefinite := n.Det == r.w.a || n.Det == r.w.an || n.Det == r.w.another
	for i := len(d.events) - 1; i >= 0; i-- {
		e := &d.Entities[d.events[i]]
		if e.class != class && !(class == "ceremony" && e.class == "parade" && len(proper) == 0) {
			continue
		}
		if conflict(e.proper, proper) {
			continue
		}
		if indefinite && e.first > 0 && e.first != s.Index {
			continue
		}
		if kind == "talks" && e.Kind != "talks" && n.Det != r.w.the && s.Index != e.first {
			continue
		}
		r.nameEvent(d, s, np, d.events[i], proper, kind)
		return d.events[i]
	}
	e := int32(len(d.Entities))
	d.Entities = append(d.Entities, Entity{Entity: model.Entity{Type: model.Event, Kind: kind}, Lex: -1, State: -1, class: class, first: s.Index})
	r.nameEvent(d, s, np, e, proper, kind)
	return e
}

// properWords are the capitalised words and ordinals of an event's name: what
// tells the Third South American Summit from the Second.
func properWords(d *Document, s *syntax.Sentence, np int32, part *syntax.Part) []string {
	n := &s.NPs[np]
	var out []string
	from := n.First
	if n.PossNP >= 0 {
		from = s.NPs[n.PossNP].Last
	}
	for i := from; i < part.Last; i++ {
		t := &d.Text.Tokens[i]
		if t.Kind != text.Word && t.Kind != text.Number {
			continue
		}
		w := d.lex.Word(s.Words[i])
		if i >= part.First && w.Noun || w.Closed&(lexicon.Det|lexicon.Quantifier|lexicon.Weekday|lexicon.Month) != 0 {
			continue
		}
		if t.Capital && !(s.Heading && w.Known()) && !isDemonym(s, i) || w.Closed&lexicon.Ordinal != 0 || t.Kind == text.Number && !syntax.IsYear(d.Text.Of(int(i))) {
			out = append(out, string(lexicon.Fold(nil, d.Text.Of(int(i)))))
		}
	}
	return out
}

func isDemonym(s *syntax.Sentence, i int32) bool {
	for k := range s.Parts {
		p := &s.Parts[k]
		if p.First <= i && i < p.Last && p.Kind == syntax.PEntity {
			for _, x := range p.Senses {
				if x.Class == lexicon.Demonym {
					return true
				}
			}
		}
	}
	return false
}

func conflict(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	for _, x := range b {
		if slices.Contains(a, x) {
			return false
		}
	}
	return true
}

// nameEvent keeps the fullest name of an event, and its date.
func (r *Resolver) nameEvent(d *Document, s *syntax.Sentence, np, e int32, proper []string, kind string) {
	x := &d.Entities[e]
	n := &s.NPs[np]
	first := n.First
	if n.PossNP >= 0 {
		first = s.NPs[n.PossNP].Last
		if first < n.Last && s.Tag(first) == syntax.Clitic {
			first++
		}
	}
	for first < n.Last && (s.Tag(first) == syntax.Det || s.Tag(first) == syntax.Poss) {
		first++
	}
	last := n.Last
	if last-first <= 1 { // "the inauguration of Petro", "a meeting of foreign ministers"
		for m := np + 1; m < int32(len(s.NPs)) && m <= np+1; m++ {
			if s.NPs[m].Up == np && s.NPs[m].Prep == r.w.of && s.NPs[m].Last-first < 9 {
				last = s.NPs[m].Last
			}
		}
	}
	if first >= last {
		return
	}
	name := strings.Trim(strings.Join(strings.Fields(s.Text(first, last)), " "), "“”\"‘’'")
	name = strings.NewReplacer("“", "", "”", "", "\"", "").Replace(name)
	d.alias(e, name)
	better := x.Name == "" || len(proper) > len(x.proper) || len(proper) == len(x.proper) && len(name) > len(x.Name) && len(name) < 60
	if better {
		x.Name = name
	}
	for _, w := range proper {
		if !slices.Contains(x.proper, w) {
			x.proper = append(x.proper, w)
		}
	}
	if kind != "meeting" && kind != "ceremony" {
		x.Kind = kind
	}
}
