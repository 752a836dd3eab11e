package rule

import (
	"math"

	"diplograph/internal/packed"
)

// packer writes a book down or reads it back.
type packer struct {
	packed.Codec
	sets    []Words        // each is written once, where it is first met
	numbers map[string]int // of the sets, by their words as written; only while writing
	rules   []*Rule
}

func (p *packer) book(b *Book) {
	c := &p.Codec
	list(p, &b.Rules, func(r **Rule) { pointer(p, r, p.rule) })
	p.rules = b.Rules
	for _, triggers := range []*map[int32][]*Trigger{&b.verbs, &b.nouns, &b.adjs} {
		packed.Map(c, triggers, func(_ *packed.Codec, same *[]*Trigger) {
			list(p, same, func(t **Trigger) { pointer(p, t, p.trigger) })
		})
	}
	for class := range b.operators {
		packed.Map(c, &b.operators[class], func(_ *packed.Codec, same *[]Operator) { list(p, same, p.operator) })
	}
	for _, set := range []*Words{&b.light, &b.quantity, &b.whose, &b.happens} {
		p.set(set)
	}
	packed.Map(c, &b.deeds, packed.Num[int])
	packed.Map(c, &b.does, func(c *packed.Codec, kinds *[]int) { packed.List(c, kinds, packed.Num[int]) })
	packed.Map(c, &b.outcomes, packWords)
}

// list is a list whose values know their packer.
func list[T any](p *packer, v *[]T, each func(*T)) {
	packed.List(&p.Codec, v, func(_ *packed.Codec, x *T) { each(x) })
}

// pointer is a value or nil.
func pointer[T any](p *packer, v **T, value func(*T)) {
	there := *v != nil
	packed.Flags(&p.Codec, &there)
	if p.Reading && there {
		*v = new(T)
	}
	if there {
		value(*v)
	}
}

func packWords(c *packed.Codec, words *[]int32) { packed.List(c, words, packed.Num[int32]) }

func (p *packer) rule(r *Rule) {
	c := &p.Codec
	packed.Str(c, &r.Name)
	packed.Str(c, &r.File)
	packed.Num(c, &r.Line)
	packed.Str(c, &r.Relation)
	packed.Str(c, &r.Property)
	list(p, &r.Text, p.role)
	pointer(p, &r.Count, p.need)
	for _, s := range []**Slot{&r.From, &r.To, &r.Pair} {
		pointer(p, s, p.slot)
	}
	list(p, &r.Needs, p.need)
	packed.Str(c, &r.Polarity)
	packed.Str(c, &r.Status)
	packed.Num(c, &r.Passive)
	packed.Flags(c, append(r.flags(), &r.AnyVerb, &r.Event, &r.Body)...)
	packed.Str(c, &r.EventKind)
	packed.Str(c, &r.BodyKind)
	p.set(&r.Governed)
	confidence := math.Float64bits(r.Confidence)
	packed.Num(c, &confidence)
	r.Confidence = math.Float64frombits(confidence)
}

func (p *packer) slot(s *Slot) {
	c := &p.Codec
	list(p, &s.Roles, p.role)
	packed.List(c, &s.Types, packed.Str)
	packed.Str(c, &s.Source)
	packed.Flags(c, &s.Named, &s.Official)
}

func (p *packer) role(r *Role) {
	c := &p.Codec
	packed.Str(c, &r.Name)
	packed.Num(c, &r.Prep)
	packed.Flags(c, &r.Owner, &r.Also)
	pointer(p, &r.Of, p.role)
}

func (p *packer) need(n *Need) {
	c := &p.Codec
	packed.Str(c, &n.Source)
	list(p, &n.Roles, p.role)
	p.set(&n.Words)
	packed.List(c, &n.Phrases, packWords)
	packed.List(c, &n.Types, packed.Str)
	packed.List(c, &n.Several, func(c *packed.Codec, s *Several) {
		packed.Str(c, &s.Type)
		packed.Num(c, &s.Count)
	})
	packed.Str(c, &n.Kind)
	packed.Flags(c, &n.Any, &n.Not)
	pointer(p, &n.Or, p.need)
}

func (p *packer) trigger(t *Trigger) {
	c := &p.Codec
	packed.Num(c, &t.Kind)
	packed.Flags(c, &t.Again)
	packWords(c, &t.Words)
	packed.Str(c, &t.Prefix)
	for i := range t.behind {
		packed.Num(c, &t.behind[i])
	}
	number := 0
	for !p.Reading && p.rules[number] != t.Rule {
		number++
	}
	packed.Num(c, &number)
	t.Rule = p.rules[number]
}

func (p *packer) operator(o *Operator) {
	c := &p.Codec
	packed.Str(c, &o.Polarity)
	packed.Str(c, &o.Status)
	packed.Flags(c, &o.Report, &o.Ended, &o.Tried, &o.Lifted)
	packWords(c, &o.After)
	packWords(c, &o.takes)
}

// set is a set of words by its number, behind which it stands where it is the first time.
func (p *packer) set(s *Words) {
	number := len(p.sets)
	if !p.Reading {
		written := packed.Codec{}
		packWords(&written, &s.slots)
		if known, ok := p.numbers[string(written.Out)]; ok {
			number = known
		} else {
			if p.numbers == nil {
				p.numbers = make(map[string]int)
			}
			p.numbers[string(written.Out)] = number
		}
	}
	packed.Num(&p.Codec, &number)
	if number == len(p.sets) {
		packWords(&p.Codec, &s.slots)
		p.sets = append(p.sets, *s)
	}
	*s = p.sets[number]
}
