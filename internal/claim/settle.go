package claim

import (
	"slices"
	"strings"

	"diplograph/internal/claim/trigger"
	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// quit drops that a state was a member of what the same sentence says it left, or had
// recognised what it says it no longer does.
func (f *Finder) quit(d *mention.Document, out []trigger.Found) []trigger.Found {
	type membership struct {
		relation        model.Relation
		subject, object int32
		sentence        int
	}
	left := make(map[membership]bool)
	of := func(x *trigger.Found) membership { return membership{x.Relation, x.Subject, x.Object, x.Sentence} }
	ends := func(x *trigger.Found) bool { return x.Relation == model.MemberOf || x.Relation == model.Recognizes }
	for i := range out {
		if x := &out[i]; ends(x) && x.Polarity == model.Negated && x.Ruled == model.Negated {
			left[of(x)] = true
		}
	}
	return slices.DeleteFunc(out, func(x trigger.Found) bool {
		return ends(&x) && x.Polarity == model.Asserted && x.Status == model.Past && left[of(&x)] && !f.againMember(d, &x)
	})
}

// againMember says whether a claim tells that one who had left came back: "had left in 1972 and rejoined in 1989".
func (f *Finder) againMember(d *mention.Document, x *trigger.Found) bool {
	if x.Clause < 0 {
		return false
	}
	s := d.Sentences[x.Sentence]
	c := &s.Clauses[x.Clause]
	if f.lex.In(lexicon.ComesBack, s.Verbs[c.Verb].Lemma) {
		return true
	}
	return slices.ContainsFunc(s.Words[c.First:c.Last], func(w int32) bool { return f.lex.Word(w).Text == "back" }) // "welcomed it back"
}

// contradicted drops what a noun tells as known and the clause around it denies in other words: "did not meet him at the summit", "denied that he led the delegation to the summit".
func contradicted(out []trigger.Found) []trigger.Found {
	type pair struct {
		relation        model.Relation
		subject, object int32
		sentence        int
	}
	denied := make(map[pair][]int)
	of := func(x *trigger.Found) pair { return pair{x.Relation, x.Subject, x.Object, x.Sentence} }
	for i := range out {
		if x := &out[i]; x.Polarity == model.Negated && x.Stated == model.Negated && x.Clause >= 0 {
			denied[of(x)] = append(denied[of(x)], i)
		}
	}
	belied := make([]bool, len(out))
	for i := range out {
		x := &out[i]
		belied[i] = x.Polarity == model.Asserted && x.ByNoun && slices.ContainsFunc(denied[of(x)], func(k int) bool {
			y := &out[k]
			return (x.Clause < 0 || x.Clause == y.Clause) && x.First <= y.First && y.Last <= x.Last
		})
	}
	i := -1
	return slices.DeleteFunc(out, func(trigger.Found) bool { i++; return belied[i] })
}

// unkept doubts that somebody will come to a gathering, of whom the same sentence says that he
// does not, and drops that he was there: "the president, who is due to speak at the summit, has pulled
// out", "missing from the ceremony was Rios, who led the delegation".
func unkept(d *mention.Document, out []trigger.Found) []trigger.Found {
	type guest struct {
		person, event int32
		sentence      int
	}
	stays, missing := make(map[guest]bool), make(map[guest]bool)
	for i := range out {
		if x := &out[i]; x.Relation == model.Attends && x.Polarity == model.Negated && !hadBefore(d, x) {
			g := guest{x.Subject, x.Object, x.Sentence}
			stays[g], missing[g] = true, missing[g] || x.Ruled == model.Negated
		}
	}
	comes := func(x *trigger.Found) bool { return x.Relation == model.Attends && x.Polarity == model.Asserted }
	for i := range out {
		if x := &out[i]; comes(x) && x.Status == model.Planned && stays[guest{x.Subject, x.Object, x.Sentence}] {
			x.Polarity = model.Hypothetical
		}
	}
	noTrip(out)
	return slices.DeleteFunc(out, func(x trigger.Found) bool { return comes(&x) && missing[guest{x.Subject, x.Object, x.Sentence}] })
}

// hadBefore says whether a claim is of before what is told: "Chad, which had refused the invitation, said it would attend".
func hadBefore(d *mention.Document, x *trigger.Found) bool {
	if x.Clause < 0 {
		return false
	}
	s := d.Sentences[x.Sentence]
	v := &s.Verbs[s.Clauses[x.Clause].Verb]
	return v.Perfect && v.Past
}

// whoMet drops that those attend a meeting of whom it is told that they met: it is theirs, and others are "also present".
func whoMet(d *mention.Document, out []trigger.Found) []trigger.Found {
	met := make(map[int32]bool)
	for i := range out {
		if x := &out[i]; x.Relation == model.MetWith {
			met[x.Subject], met[x.Object] = true, true
		}
	}
	return slices.DeleteFunc(out, func(x trigger.Found) bool { return x.Relation == model.Attends && d.Theirs(x.Object) && met[x.Subject] })
}

// noTrip doubts that somebody will go where he was to come to a gathering, of which the text says that he does not: "has cancelled
// his attendance. He was due to | leave for Jakarta | on Sunday for the summit".
func noTrip(out []trigger.Found) {
	type guest struct{ person, event int32 }
	stays := make(map[guest]bool)
	for i := range out {
		if x := &out[i]; x.Relation == model.Attends && x.Polarity == model.Negated {
			stays[guest{x.Subject, x.Object}] = true
		}
	}
	type traveller struct {
		person   int32
		sentence int
	}
	doubted := make(map[traveller][]int)
	for i := range out {
		if x := &out[i]; x.Relation == model.Attends && x.Polarity != model.Asserted && stays[guest{x.Subject, x.Object}] {
			g := traveller{x.Subject, x.Sentence}
			doubted[g] = append(doubted[g], i)
		}
	}
	for i := range out {
		x := &out[i]
		if x.Relation == model.Visited && x.Status == model.Planned && x.Polarity == model.Asserted && slices.ContainsFunc(doubted[traveller{x.Subject, x.Sentence}], func(k int) bool {
			return out[k].First <= x.First && x.Last <= out[k].Last // not "was not in Algiers but will be in Cairo"
		}) {
			x.Polarity = model.Hypothetical
		}
	}
}

// people drops that somebody supports a state of which only the people are told, where he
// condemns or sanctions that state: "stands with the people of Belarus".
func (f *Finder) people(d *mention.Document, out []trigger.Found) []trigger.Found {
	type pair struct{ who, state int32 }
	against := make(map[pair]bool)
	for i := range out {
		switch x := &out[i]; {
		case x.Polarity != model.Asserted:
		case x.Relation == model.Condemned:
			against[pair{d.Country(x.Subject), x.Object}] = true
		case x.Relation == model.SanctionedBy:
			against[pair{d.Country(x.Object), x.Subject}] = true
		}
	}
	return slices.DeleteFunc(out, func(x trigger.Found) bool {
		return x.Relation == model.Supports && against[pair{d.Country(x.Subject), x.Object}] &&
			slices.Contains(d.Sentences[x.Sentence].Words[x.First:x.Last], f.w.people)
	})
}

// bygone makes an office former that only a heading tells of, or only how he came to it, and of
// which the text says elsewhere that it is: "Longtime leader Robert Mugabe dies" above "the former
// president", "Mandela became president in 1994" below it.
func bygone(d *mention.Document, out []trigger.Found) []trigger.Found {
	type holding struct{ person, owner int32 }
	former, current := make(map[holding]*trigger.Found), make(map[holding]bool)
	came := func(x *trigger.Found) bool { // to the office that he is said to have held, or long ago to another of those who once led the state
		y := former[holding{x.Subject, x.Object}]
		if x.Rule != "title.verb" || y == nil || x.Now && !strings.HasSuffix(x.Role, "official") {
			return false
		}
		was, is := strings.ToLower(y.Role), strings.ToLower(x.Role[strings.LastIndexByte(x.Role, ' ')+1:])
		return strings.HasSuffix(was, is) || is == "official" || (strings.HasSuffix(was, "president") || strings.HasSuffix(was, "prime minister") || was == "leader" || was == "ruler") && !strings.Contains(was, "vice") && longAgo(d, x.Sentence)
	}
	for i := range out {
		if x := &out[i]; x.Relation == model.FormerlyRepresented && x.Polarity == model.Asserted {
			former[holding{x.Subject, x.Object}] = x
		}
	}
	for i := range out {
		if x := &out[i]; x.Relation == model.Represents && x.Polarity == model.Asserted && !d.Sentences[x.Sentence].Heading && !came(x) {
			current[holding{x.Subject, x.Object}] = true
		}
	}
	for i := range out {
		x := &out[i]
		h := holding{x.Subject, x.Object}
		if y := former[h]; x.Relation == model.Represents && x.Status == model.Current && y != nil && y.Sentence != x.Sentence && !current[h] {
			x.Relation, x.Status = model.FormerlyRepresented, model.Past
		}
	}
	return out
}

// longAgo says whether a sentence names a year before that of the article.
func longAgo(d *mention.Document, sentence int) bool {
	s := d.Sentences[sentence]
	for np := range s.NPs {
		if s.Class(int32(np)) == syntax.CDate && d.Past(s.Doc.Of(int(s.NPs[np].Last-1))) {
			return true
		}
	}
	return false
}
