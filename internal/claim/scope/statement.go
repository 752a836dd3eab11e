package scope

import (
	"diplograph/internal/model"
	"diplograph/internal/rule"
)

// Statement is how a predicate is meant. State makes it; who knows more of the predicate weakens it.
type Statement struct {
	Polarity model.Polarity
	Status   model.Status
	By       int32 // who says so, the first of several; -1
	Said     int32 // the noun phrase that tells who; -1
	Ended    bool  // negated by its end alone
	Tried    bool  // hypothetical as what is being tried alone
	lifted   bool  // negated by a word that says it was there before
	Stands   bool  // lifted only perhaps, or not at all
}

// Under is how what is said in one polarity is meant in the scope of a word that gives
// another. Operators are applied from the inside out, so that a row is what the words
// nearer to the trigger made of it:
//
//	said \ under  | asserted      negated       hypothetical
//	asserted      | asserted      negated       hypothetical
//	negated       | negated       hypothetical  negated
//	hypothetical  | hypothetical  hypothetical  hypothetical
//
// "Denied that it refused" asserts nothing we can be sure of: no edge is the safe answer.
// "Hopes not to attend" keeps what is denied. A verb whose denial asserts, "did not
// hesitate to", is no pair of operators but one, of the class "sure", and weakens nothing.
func Under(said, by model.Polarity) model.Polarity {
	switch {
	case by == "" || by == model.Asserted:
		return said
	case said == model.Asserted:
		return by
	case said == model.Negated && by == model.Negated:
		return model.Hypothetical
	}
	return said
}

// Weaken puts a statement into the scope of what gives a polarity. What may be lifted, or is
// not, stands.
func (st *Statement) Weaken(p model.Polarity) {
	if st.lifted && st.Polarity == model.Negated && (p == model.Negated || p == model.Hypothetical) {
		st.Stands = true
	}
	st.Tried = st.Tried && (p == "" || p == model.Asserted)
	st.Polarity = Under(st.Polarity, p)
}

// apply puts a statement into the scope of an operator.
func (st *Statement) apply(e rule.Effect) {
	if e.Polarity == model.Negated {
		st.Ended = e.Ended && st.Polarity == model.Asserted
	}
	if st.Polarity == model.Asserted {
		st.lifted = e.Lifted || e.Ended
	}
	tried := e.Tried && (st.Tried || st.Polarity == model.Asserted)
	st.Weaken(e.Polarity)
	st.Tried = st.Tried || tried
	if e.Status != "" && st.Polarity == model.Asserted {
		st.Status = e.Status
	}
}
