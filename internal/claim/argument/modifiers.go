package argument

import (
	"slices"
	"strings"

	"diplograph/internal/claim/scope"
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// Modifiers lists what the words before a noun name: "Western sanctions".
func (f *Finder) Modifiers(p *scope.Predicate, out []Filler) []Filler {
	if p.NP < 0 {
		return out
	}
	n, before := &p.Sent.NPs[p.NP], len(out)
	end := n.Head
	if p.Part >= 0 {
		end = p.Part
	} else if n.Like >= 0 && end >= 0 && p.Sent.Parts[end].Kind == syntax.PEntity {
		end++ // its noun stands elsewhere
	}
	for k := n.PFirst; k < end; k++ {
		if part := &p.Sent.Parts[k]; k+1 < end && part.Is(lexicon.BlocAdj) && !p.Sent.Doc.Tokens[part.First].Capital && p.Sent.Parts[k+1].Is(lexicon.Org) {
			continue // "the first western | EU member"
		}
		out = f.partFillers(p, k, out)
	}
	if e := f.shortBody(p); e >= 0 && len(out) == before {
		out = append(out, Filler{Entity: e, NP: p.NP, First: n.First, Last: n.Last})
	}
	for m := p.NP - 1; m >= 0 && end == n.Head && p.Sent.NPs[m].Lead == n.Lead; m-- { // "Russian | and Chinese sanctions"
		if x := &p.Sent.NPs[m]; x.Like == p.NP && x.Head >= 0 && x.Head == x.PFirst {
			out = f.partFillers(p, x.Head, out)
		}
	}
	if end == n.Head && end >= 0 {
		out = f.venue(p, end, out)
		out = f.parties(p, &p.Sent.Parts[end], out)
	}
	return out
}

// shortBody is the body that one capitalised word before "members" or a seat stands for: "a Council | seat"; -1 for none.
func (f *Finder) shortBody(p *scope.Predicate) int32 {
	n := &p.Sent.NPs[p.NP]
	if n.Last-n.First < 2 || p.Part >= 0 {
		return -1
	}
	if !f.lex.In(lexicon.SitsOn, f.scope.StemOf(p.Sent, p.NP)) {
		return -1
	}
	i := n.Last - 2
	if t := p.Sent.Doc.Tokens; t[i+1].Capital || !t[i].Capital || t[i].AllCaps || i > n.First && t[i-1].Capital || f.lex.Head(p.Sent.Words[i])&(lexicon.OrgHead|lexicon.Body) == 0 {
		return -1
	}
	return p.Doc.Short(p.Sent.Doc.Of(int(i)))
}

// Named lists the states and people whose names stand before the noun, which
// are what it is about and not who acts: "Russia sanctions". Adjectives and
// abbreviations tell who acts, "Russian", "US sanctions", and so do names that
// are their own adjectives: "United States sanctions".
func (f *Finder) Named(p *scope.Predicate, out []Filler) []Filler {
	if p.NP < 0 {
		return out
	}
	n := &p.Sent.NPs[p.NP]
	for k := n.PFirst; k < n.Head; k++ {
		part := &p.Sent.Parts[k]
		name := p.Sent.Text(part.First, part.Last)
		if part.Kind != syntax.PEntity || p.Sent.Sided(part) || strings.ToUpper(name) == name || strings.HasPrefix(name, "United ") {
			continue
		}
		if part.Is(lexicon.State) {
			out = f.partFillers(p, k, out)
		} else {
			out = f.venue(p, k, out) // "a Moscow visit"
		}
	}
	return out
}

// parties lists the states that the name of an event names by adjectives, or side by side:
// "the Russo-Japanese War", "the Iran-Iraq War"; "the Camp David Accords" none.
func (f *Finder) parties(p *scope.Predicate, part *syntax.Part, out []Filler) []Filler {
	if part.Kind != syntax.PEntity {
		return out
	}
	var buf [8]lexicon.Sense
	for i := part.First; i < part.Last-1; i++ {
		if p.Sent.Words[i] == f.w.and { // the French and Indian War was one against both
			return out
		}
		_, senses := f.lex.Match(p.Sent.Doc, p.Sent.Words, int(i), int(i+1), buf[:0])
		if ofTwo(senses) {
			continue // the Korean War was one of two Koreas
		}
		for _, x := range senses {
			if x.Class == lexicon.Demonym || x.Class == lexicon.State && (p.Sent.Doc.Tokens[i].Joined || p.Sent.Doc.Tokens[i+1].Joined) {
				out = append(out, Filler{Entity: p.Doc.Known(x.Ref), NP: -1, First: part.First, Last: part.Last})
				break
			}
		}
	}
	return out
}

// ofTwo says whether an adjective is that of more states than one.
func ofTwo(senses []lexicon.Sense) bool {
	states := 0
	for _, x := range senses {
		if x.Class == lexicon.Demonym {
			states++
		}
	}
	return states > 1
}

// partFillers lists the entities a part of a noun phrase names: "Western" in
// "Western sanctions".
func (f *Finder) partFillers(p *scope.Predicate, k int32, out []Filler) []Filler {
	part := &p.Sent.Parts[k]
	if part.Kind != syntax.PEntity && part.Kind != syntax.PName || p.Sent.Sided(part) || p.Sent.MadeBy(f.lex, part) {
		return out
	}
	if e := p.Doc.PartEntity(p.Sent, part); e >= 0 {
		out = append(out, Filler{Entity: e, NP: -1, First: part.First, Last: part.Last})
	} else {
		out = f.hyphenedNames(p, part, out)
	}
	return f.venue(p, k, out)
}

// othersAct says whether somebody acts in a clause who is none of the two states whose relations the article
// is about: "Chile signed a treaty", of Peru and Norway.
func (f *Finder) othersAct(p *scope.Predicate) bool {
	if p.Clause < 0 || p.Sent.Clauses[p.Clause].Subj < 0 {
		return false
	}
	return slices.ContainsFunc(f.Phrase(p, p.Sent.Clauses[p.Clause].Subj, nil), func(g Filler) bool {
		return !slices.Contains(p.Doc.Couple(), g.Entity) && !slices.Contains(p.Doc.Couple(), p.Doc.Country(g.Entity))
	})
}

// fightersNamed lists the armed group named between an adjective that describes its deed and the deed's
// noun: "Iranian-backed | Houthi attacks".
func (f *Finder) fightersNamed(p *scope.Predicate, out []Filler) []Filler {
	for k := p.Part + 1; k < p.Sent.NPs[p.NP].Head; k++ {
		before := len(out)
		if out = f.partFillers(p, k, out); len(out) > before && p.Doc.Entities[out[before].Entity].Kind != "armed" {
			out = out[:before]
		}
	}
	return out
}

// venue lists the town a part of an event's name tells: "the Cairo summit".
func (f *Finder) venue(p *scope.Predicate, k int32, out []Filler) []Filler {
	part := &p.Sent.Parts[k]
	if e := p.Doc.VenueInName(p.Sent, part); e >= 0 {
		out = append(out, Filler{Entity: e, NP: -1, First: part.First, Last: part.Last})
	}
	return out
}
