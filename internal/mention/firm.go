package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// ofAFirm says whether a name before a title that firms and clubs have too is one of
// theirs: "the CTS chairman", "the NAB spokesman", not "Labour leader".
func (r *sentenceReader) ofAFirm(s *syntax.Sentence, p *syntax.Part, o *Office) bool {
	if p.Kind != syntax.PName || r.lex.Head(s.Words[p.Last-1])&(lexicon.Partisan|lexicon.Government) != 0 {
		return false
	}
	if w := r.lex.Word(s.Words[p.First]); p.Last-p.First == 1 {
		if w.Adj {
			return false // "Principal Deputy Administrator", "Outgoing President"
		}
		if w.Forms&lexicon.Gerund != 0 {
			return false // "Acting Under Secretary of State"
		}
	}
	switch o.Kind {
	case lexicon.HeadOfState, lexicon.Spokesperson, lexicon.Official, lexicon.BodyHead, lexicon.CompanyOfficer, lexicon.PartyOfficer:
		return true
	}
	return false
}

// firmsName says whether a name no dictionary has, right before such a title, is surely that of
// the body itself: "Globovista president Ana Rios", "the NPF spokesman", no person's as in
// "Sharon spokesman Ben Adler".
func (r *articleReader) firmsName(s *syntax.Sentence, p *syntax.Part, o *Office) bool {
	if acronym := r.capitals(p) && !s.Heading && !r.lex.Word(s.Words[p.First]).Known() && r.officeID(o) != "leader"; acronym || o.Kind == lexicon.Spokesperson || o.Kind == lexicon.Official {
		return acronym
	}
	if id := r.officeID(o); id == "leader" || o.Kind == lexicon.HeadOfState && id != "president" || o.Kind != lexicon.CompanyOfficer && s.Doc.Tokens[p.Last].Capital {
		return false
	}
	for i := p.First; i < p.Last; i++ {
		if !r.lex.Word(s.Words[i]).Known() {
			return r.findNamed(s.Text(p.First, p.Last)) < 0
		}
	}
	return false
}

// civil says whether an unknown name is of a company or a society, which is no organ
// of the state it names: "Union Bank of Switzerland", but not "Bank of Japan".
func (r *sentenceReader) civil(s *syntax.Sentence, part *syntax.Part) bool {
	last := s.Words[part.Last-1]
	if part.Last-part.First > 1 {
		switch r.lex.Word(s.Words[part.Last-2]).Text {
		case "olympic", "paralympic": // committees
			return true
		}
	}
	if r.lex.Head(last)&lexicon.Civil == 0 {
		return false
	}
	if r.lex.Word(last).Text != "bank" {
		return true
	}
	return part.Last-part.First > 1 && !r.lex.Word(s.Words[part.First]).Has(lexicon.National)
}

// warned is what "it" means in what a person says will befall the power he warns:
// "the minister warned the EC it would face retaliation"; -1 for none.
func (r *articleReader) warned(s *syntax.Sentence, np int32) int32 {
	c := s.NPs[np].Clause
	for i := 0; i < 3 && c >= 0 && s.Clauses[c].Kind == syntax.Adverbial; i++ {
		c = s.Clauses[c].Gov
	}
	if c < 0 || s.Clauses[c].Kind != syntax.Complement || s.Clauses[c].Gov < 0 {
		return -1
	}
	g := &s.Clauses[s.Clauses[c].Gov]
	if r.lex.Word(s.Verbs[g.Verb].Lemma).Text != "warn" || g.Subj < 0 || g.Obj < 0 || r.onePerson(s, g.Subj) < 0 {
		return -1
	}
	ref := &r.Refs[s.Index][g.Obj]
	if len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type != model.Person {
		return ref.Actors[0]
	}
	return -1
}

// wife says whether the text calls a person by her marriage, who bears a leader's
// surname and not his office: "First Lady Jacqueline Kennedy", "Lady Starmer".
func (d *Document) wife(e int32) bool {
	if d.people.wives == nil {
		d.people.wives = make(map[string]bool)
		for i := range d.Text.Tokens {
			if w := strings.TrimSuffix(d.Text.Of(i), "."); w != "Mrs" && w != "Lady" {
				continue
			}
			for k := i + 1; k < len(d.Text.Tokens) && k < i+4 && d.Text.Tokens[k].Capital; k++ {
				d.people.wives[d.Text.Of(k)] = true
			}
		}
	}
	name := d.Entities[e].Name
	return d.people.wives[name[strings.LastIndexByte(name, ' ')+1:]]
}

// ofStranger says whether a title has a name after it that nobody knows, whose it is:
// "was president of Alpha Tau Omega".
func (r *sentenceReader) ofStranger(s *syntax.Sentence, np int32) bool {
	m := behind(s, np, r.w.of)
	return m >= 0 && s.Class(m) == syntax.CName && s.NPs[m].Det == 0
}

// civic says whether a noun phrase is of a company or a society that bears no name,
// which does not act for its state: "a major American university", "the French charity".
func (r *sentenceReader) civic(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	word := s.HeadWord(np)
	if r.lex.Head(word)&lexicon.Civil == 0 {
		return false
	}
	if n.Det == r.w.a || n.Det == r.w.an {
		return true
	}
	return r.lex.Word(word).Is(lexicon.Firm) && !s.Doc.Tokens[n.Last-1].Capital
}

// official says whether the last word of a name tells an organ of a state: "Postal
// Regulatory Commission".
func (r *sentenceReader) official(name string) bool {
	w := r.lex.Word(r.lex.Lookup(name[strings.LastIndexByte(name, ' ')+1:]))
	return w.Is(lexicon.Organ) && !w.Plural
}

// ofFirm says whether a title is one of a firm or a club that bears no name: "chief
// executive of the retail company".
func (r *sentenceReader) ofFirm(s *syntax.Sentence, np int32) bool {
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].Up != np || s.NPs[m].Prep != r.w.of || s.Class(m) != syntax.CNoun {
		return false
	}
	return r.lex.Word(s.HeadWord(m)).Is(lexicon.Firm)
}

// blacklisted says whether a noun phrase, or the list it is in, is what sanctions are
// imposed on, or is put on a list of those under sanctions: an unknown name there is of
// whoever can be punished.
func (r *sentenceReader) blacklisted(s *syntax.Sentence, np int32) bool {
	lead := s.NPs[np].Lead
	for x, i := lead, 0; i < 3 && s.NPs[x].Up >= 0; i++ {
		switch r.lex.Word(s.NPs[x].Prep).Text {
		case "on", "against", "including", "such as":
		default:
			return false
		}
		x = s.NPs[s.NPs[x].Up].Lead
		if r.lex.Word(s.HeadWord(x)).Is(lexicon.Penalty) {
			return true
		}
	}
	for i := range s.Clauses {
		c := &s.Clauses[i]
		v := &s.Verbs[c.Verb]
		if !s.Same(c.Obj, lead) && !(v.Passive && s.Same(c.Subj, lead)) {
			continue
		}
		switch {
		case r.lex.In(lexicon.Blacklists, v.Lemma):
			return true
		case r.lex.In(lexicon.PutsOn, v.Lemma):
			return r.onBlacklist(s, int32(i))
		}
	}
	return false
}

// onBlacklist says whether a clause puts something on a list: "added it to the sanctions
// list".
func (r *sentenceReader) onBlacklist(s *syntax.Sentence, clause int32) bool {
	for m := range s.NPs {
		if n := &s.NPs[m]; n.Clause != clause || n.Prep == 0 {
			continue
		}
		switch r.head(s, int32(m)) {
		case "list", "blacklist":
			return true
		}
	}
	return false
}
