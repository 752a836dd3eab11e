package mention

import (
	"slices"

	"diplograph/internal/syntax"
)

// meet notes those of a meeting or a call, which counts where they are others than before.
func (m *meetings) meet(who []int32) {
	if !slices.Equal(who, m.who) {
		m.count++
	}
	m.who = who
}

// guestOf is the one whom a host met last, nobody else; -1 for none.
func (m *meetings) guestOf(host int32) int32 {
	if len(m.who) != 2 || m.who[0] != host {
		return -1
	}
	return m.who[1]
}

// convene notes the gathering that a clause tells of.
func (m *meetings) convene(s *syntax.Sentence, clause, event int32) {
	if m.byClause == nil {
		m.byClause = make(map[[2]int32]int32)
	}
	m.byClause[[2]int32{int32(s.Index), clause}] = event
}

// convened is the gathering that a clause tells of by its verb.
func (m *meetings) convened(s *syntax.Sentence, clause int32) (event int32, ok bool) {
	event, ok = m.byClause[[2]int32{int32(s.Index), clause}]
	return event, ok
}
