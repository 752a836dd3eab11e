package trigger

import (
	"strings"

	"diplograph/internal/claim/scope"
	"diplograph/internal/rule"
)

// Miss is a trigger whose rule made no claim, and why not.
type Miss struct {
	Sentence    int
	First, Last int32 // tokens of the trigger
	Rule        string
	Reason      string
}

// missed notes a near miss: somebody is there for the claim, but something
// that the rule asks for is not. It does so only where misses are asked for, and
// only then puts the words of the reason together.
func (f *Search) missed(p *scope.Predicate, r *rule.Rule, reason ...string) {
	if f.misses == nil {
		return
	}
	near := false
	for _, slot := range [...]*rule.Slot{r.From, r.To, r.Pair} {
		near = near || slot != nil && len(f.fillers(p, slot)) > 0
	}
	if near {
		*f.misses = append(*f.misses, Miss{p.Sent.Index, p.First, p.Last, r.Name, strings.Join(reason, " ")})
	}
}
