package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// theBody is the organization that a noun for one means: "the bloc", "the court".
func (r *articleReader) theBody(s *syntax.Sentence, np int32, word int32, counted bool) Ref {
	out, n := Ref{Place: -1}, &s.NPs[np]
	w, head := r.lex.Word(word), r.lex.Head(word)
	if m := np + 1; n.Apposed && m < int32(len(s.NPs)) && s.NPs[m].Appos == np { // "the new organization, NATO,"
		if ref := r.refOf(s, m); len(ref.Actors) == 1 && r.Entities[ref.Actors[0]].Type == model.Organization {
			r.focus.callIt(word, ref.Actors[0])
			return ref
		}
	}
	if w.Text == "club" && !bareWord(n) && !counted {
		return out // "joined the nuclear club"
	}
	if of := behind(s, np, r.w.of); of >= 0 && s.NPs[of].Plural && s.Class(of) == syntax.COffice {
		return out // "the grouping of Liberal deputies" is one of its own
	}
	if e := r.called(word, w.Text, s.Index); e >= 0 {
		if r.ofAnother(s, np, e) {
			return out
		}
		r.focus.callIt(word, e)
		return refTo(e, ByCoref)
	}
	if w.Text == "alliance" && r.Tally.Says("NATO") && !slices.ContainsFunc(r.focus.orgs, func(e int32) bool { return r.Entities[e].Kind == "alliance" }) {
		return refTo(r.entity(r.lex.Index("org:north-atlantic-treaty-organization")), ByCoref) // "at NATO headquarters, where the alliance's"
	}
	fits := func(x int32) bool {
		e := &r.Entities[x]
		return r.fitsBody(w.Text, head, e, counted) || (w.Text == "group" || w.Text == "charity" || strings.HasPrefix(w.Text, "organi")) && r.society(e) && !r.Rebellious(s, np)
	}
	if e := r.saidBefore(s, np); e >= 0 && fits(e) {
		return refTo(e, ByCoref)
	}
	for i := len(r.focus.orgs) - 1; i >= 0; i-- {
		if x := r.focus.orgs[i]; fits(x) && r.storyNamed(s, np, x) && !r.actsOn(s, np, x) {
			return refTo(x, ByCoref)
		}
	}
	return out
}

// called is the organization that a word of its name means, "the community": the
// one it meant before, where that was named since, else what a clause was said of
// last, else the one named last, of those whose name is of such a one before those
// that only hold the word: "the union" is no African Union Commission; -1 for none.
func (d *Document) called(word int32, text string, sentence int) int32 {
	has := func(e int32) bool {
		return e >= 0 && d.Entities[e].Type == model.Organization && strings.Contains(strings.ToLower(d.Entities[e].Name), text)
	}
	is := func(e int32) bool {
		head, _, _ := strings.Cut(strings.ToLower(d.Entities[e].Name), " of ")
		return strings.HasSuffix(head, text)
	}
	if e, ok := d.focus.noun(word); ok && sentence-d.focus.seen(e) <= near {
		return e
	}
	if e := d.focus.power; has(e) && is(e) {
		return e
	}
	latest, holds := int32(-1), d.focus.power // that may be called one, whatever its name; that holds the word
	if !has(holds) {
		holds = -1
	}
	for i := len(d.focus.orgs) - 1; i >= 0; i-- {
		e := d.focus.orgs[i]
		if has(e) {
			if latest >= 0 && d.focus.seen(latest) > d.focus.seen(e)+near {
				return latest
			}
			if is(e) {
				return e
			}
			if holds < 0 {
				holds = e
			}
		}
		if latest < 0 && d.Entities[e].OfStates() && strings.HasPrefix(text, "organi") {
			latest = e
		}
	}
	return holds
}

// saidBefore is the organization that said something in the sentence before, in which it spoke of others, where the
// noun phrase begins a sentence and goes on with it: "Hamas denied that it had trained the Houthis. The group | said";
// -1 for none.
func (r *articleReader) saidBefore(s *syntax.Sentence, np int32) int32 {
	if s.Index == 0 || np != 0 || s.Heading || len(s.Clauses) == 0 || s.NPs[np].Clause < 0 || s.Clauses[s.NPs[np].Clause].Subj != np {
		return -1
	}
	t := r.Sentences[s.Index-1]
	if len(t.Clauses) == 0 || t.Heading {
		return -1
	}
	c := &t.Clauses[0]
	if c.Kind != syntax.Main || c.Subj < 0 || !r.lex.Word(t.Verbs[c.Verb].Lemma).Does(lexicon.Reporting|lexicon.Labels|lexicon.TakesGerund) {
		return -1
	}
	who := r.Refs[t.Index][c.Subj].Actors
	if len(who) != 1 || r.Entities[who[0]].Type != model.Organization {
		return -1
	}
	for m := range t.NPs { // whom it only spoke of
		if all := r.Refs[t.Index][m].Actors; t.NPs[m].Clause == 0 && int32(m) != c.Subj && len(all) > 0 && r.Entities[all[0]].Type == model.Organization {
			return -1
		}
	}
	return who[0]
}

// actsOn says whether entity e is the subject of the clause in which noun phrase np, or what it tells
// of, is acted on, so that np is another: "the EU imposed sanctions on Bello, the group's president".
func (r *articleReader) actsOn(s *syntax.Sentence, np, e int32) bool {
	at := np
	if s.Possesses(np) {
		at = np + 1
	}
	for m := at - 1; s.NPs[at].Apposed && m >= 0; m-- {
		if s.NPs[m].Appos == at {
			at = m
			break
		}
	}
	for i := 0; s.NPs[at].Clause < 0 && s.NPs[at].Up >= 0 && i < 4; i++ {
		at = s.NPs[at].Up
	}
	c := s.NPs[at].Clause
	if c < 0 || s.Clauses[c].Subj < 0 || s.Clauses[c].Subj >= np || r.comprises(s, c) || slices.ContainsFunc(s.Clauses[c+1:], func(x syntax.Clause) bool { return x.Subj == at || x.Subj >= 0 && s.NPs[x.Subj].Appos == at }) {
		return false // "The group condemned Chad, and the group's director, Ali Musa, called for", "its team includes the group's director"
	}
	return slices.Contains(r.Refs[s.Index][s.Clauses[c].Subj].Actors, e)
}

// fitsBody says whether a noun, of a kind of heads, can mean an organization: "the court", "the
// bloc". The United Nations are neither a bloc nor an alliance.
func (r *sentenceReader) fitsBody(noun string, head lexicon.HeadKind, e *Entity, counted bool) bool {
	switch noun {
	case "court":
		return e.Kind == "court"
	case "airline", "company":
		return e.Kind == "company" || e.Lex < 0 && !r.official(e.Name)
	case "union":
		if e.OfStates() && !strings.Contains(e.Name, "Union") {
			return false // "the union" of the farmers whom the European Community angers
		}
	case "watchdog":
		return e.Kind == "igo"
	case "militia", "movement":
		return e.Kind == "armed"
	case "group":
		return e.Kind == "armed" || e.OfStates() && e.ID != "org:united-nations" || counted && e.Kind == "organ"
	case "alliance", "bloc", "grouping", "club":
		if e.ID == "org:united-nations" {
			return false
		}
	}
	return head&lexicon.BlocHead != 0 && (e.OfStates() || counted && e.Kind == "organ")
}

// society says whether an organization is a private one that is there for a cause, "Greenpeace", "the
// Nordic Relief Foundation", which a text then calls "the group" or "the organization".
func (r *sentenceReader) society(e *Entity) bool {
	if e.Kind == "ngo" {
		return true
	}
	return e.Lex < 0 && !r.official(e.Name) && r.lex.Head(finalWord(r.lex, e.Name))&lexicon.Civil != 0
}
