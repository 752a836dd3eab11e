// Package parse parses sentences the way FASTUS and Abney's cascades do: one
// pass finds the parts of speech, one the noun phrases and verb groups, one
// coordination and apposition, one the clauses. No pass looks back, and none
// costs more than the length of the sentence.
package parse

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/parse/chunk"
	"diplograph/internal/parse/clause"
	"diplograph/internal/parse/grammar"
	"diplograph/internal/parse/group"
	"diplograph/internal/parse/tag"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// Parser parses sentences. It keeps what it needs from one to the next; use
// one a goroutine.
type Parser struct {
	lex    *lexicon.Lexicon
	tag    *tag.Pass
	chunk  *chunk.Pass
	group  *group.Pass
	clause *clause.Pass
}

// New makes a parser over a lexicon.
func New(l *lexicon.Lexicon) *Parser {
	g := grammar.New(l)
	return &Parser{lex: l, tag: tag.New(g), chunk: chunk.New(g), group: group.New(g), clause: clause.New(g)}
}

// Parse analyses every sentence of a document.
func (p *Parser) Parse(d *text.Document) []*syntax.Sentence {
	words := p.lex.Number(d)
	names := tag.NameWords(d, words, p.lex)
	out := make([]*syntax.Sentence, len(d.Sentences))
	arena := make([]syntax.Sentence, len(d.Sentences))
	for i := range d.Sentences {
		s := &arena[i]
		*s = syntax.Unread(d, words, i)
		p.tag.Tag(s, names)
		p.chunk.Phrases(s)
		p.group.Links(s)
		p.clause.Clauses(s)
		out[i] = s
	}
	p.group.Lists(d, out)
	for _, s := range out {
		prepositions(s)
	}
	return out
}

// prepositions gathers those that something stands behind.
func prepositions(s *syntax.Sentence) {
	for i := range s.NPs {
		s.Preps |= lexicon.PrepsOf(s.NPs[i].Prep)
	}
	for i := range s.Clauses {
		s.Preps |= lexicon.PrepsOf(s.Clauses[i].RelPrep) | lexicon.PrepsOf(s.Clauses[i].Strands)
	}
}
