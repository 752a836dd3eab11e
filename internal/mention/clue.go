package mention

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/syntax"
)

// clue is one reason to take a state for the owner of an office that names none. What the
// clues weigh is fitted on texts with gold by scripts/owner.
type clue int

const (
	// Clues that point at one state.
	clueAttributed clue = iota // of the statement that a spokesman gives out: "Attributable to"
	cluePromised               // of the title without a name before: "sent its minister. The minister, X"
	clueUnnamed                // of the only such office told of without a name: "the Fijian PM said. Prime Minister X"
	clueCountrymen             // of those a list tells of: "two Sudanese, former minister X and"
	clueCompanion              // of the one he goes with
	clueCallerHost             // where the one who meets him, or whom he invites, is a guest
	clueSecretary              // which calls its ministers secretaries
	clueChief                  // of the one he serves
	clueListed                 // of the one before him in a list
	cluePeer                   // the same, where both reign
	clueAnother                // of the one who held the office before: "another former president"
	clueKin                    // of a royal person's kin
	clueThrone                 // the only one named that has a throne of the kind
	clueSender                 // of the one who instructs a diplomat
	clueFellow                 // whose diplomats there were before him
	clueBehalf                 // on behalf of which he acts
	clueMet                    // where whoever meets him is a guest
	clueBeside                 // of whom he stands beside: "the delegation is led by"
	clueActing                 // which acts before him in the sentence
	clueReport                 // whose government reports what he does
	clueOrdering               // of whoever sends or appoints him
	clueList                   // over the list he stands in
	clueTold                   // of which something is told "according to" him
	clueChamber                // "Sen.", "Rep." as American papers write
	clueSays                   // of which he says what it will or would do: "Foreign Minister X said Chad would leave"
	clueSaysOf                 // of which he says what it does or did
	clueBonded                 // whose ties with that of who meets him are told beside it
	clueReceives               // where he is met: "the inauguration of President X in Monrovia"
	clueAddressee              // which the message to him recognizes: "recognized Chad in a letter to President X"
	clueBound                  // where he goes, or whose minister he meets
	clueWhere                  // where the sentence so far is
	clueAround                 // which stands around an army chief
	clueTopic                  // which the paragraph is about
	clueHeadline               // with which the headline begins
	clueDateline               // where it was written
	clueOnlyOwner              // of all whose offices were told just before
	clueAnnounced              // which the sentence before says has announced something
	clueOnlyState              // the only one the article names
	clueMain                   // which it names much more than others
	clueOwn                    // which the article has told is his
	clueTerm                   // which the dictionaries know he led
	// Clues that any state may have.
	clueName    // how much his name looks like its people's
	clueHere    // named before him in the sentence
	clueBefore  // named last in the sentence before
	clueEarlier // or in the one before that
	clueBehind  // named after him in the sentence
	clueShare   // how much of all that the article names states it is named
	clueForeign // named as that of somebody else's counterpart, or as where somebody goes
	clueTaken   // somebody else, just spoken of, holds the office
	// Clues that it is none's.
	clueNone
	clueNoneThe      // the title begins with "the"
	clueNoneMinister // by the kind of office
	clueNoneDiplomat
	clueNoneLegislator
	clueNoneRoyal
	clueNoneMilitary
	clueNoneSpokesperson
	clues
)

// Sure is how likely the likeliest state has to be to be taken for an office's owner.
const Sure = 0.6

// surer is how likely it has to be where the sentence does not name it and nothing but what the name looks like and how
// often others name it speaks for it.
const surer = 0.8

// Option is a state that an office without an owner may be of, with what speaks for it; the
// option without a state is that it is of none.
type Option struct {
	State  int32 // Entities, -1 for none
	Clues  [clues]float64
	Chance float64 // 0..1
}

// Choice is how the state of an office that names none was chosen.
type Choice struct {
	Person   int32 // Entities
	Role     string
	Sentence int
	Options  []Option // that of none first
}

// Best are the likeliest options of a choice, the likeliest first.
func (c *Choice) Best() []Option {
	best := slices.Clone(c.Options)
	slices.SortStableFunc(best, func(x, y Option) int { return cmp.Compare(y.Chance, x.Chance) })
	return best[:min(len(best), 3)]
}

// Reasons are the names of the clues that speak for or against an option.
func (o *Option) Reasons() []string {
	var names []string
	for c, v := range o.Clues {
		if v != 0 {
			names = append(names, clueNames[c])
		}
	}
	return names
}

// guess gathers what speaks for the states that an office may be of.
type guess struct {
	r *articleReader

	s        *syntax.Sentence
	np       int32 // the title
	named    int32 // the name it describes, or the title
	o        *Office
	name     *naming.Pairs // its pairs of letters, where no dictionary has the officer
	options  []Option
	sentOff  []int32 // the states that send the diplomat away
	caller   int32   // the state whose diplomat calls on the officer
	ordering int32   // the state of whoever sends or appoints him
}

// weigh is the state that most speaks for, of an office that names none; -1 where too little
// speaks for any.
func (g *guess) weigh() int32 {
	g.options = append(make([]Option, 0, 6), Option{State: -1}) // few offices have more to choose from
	g.point()
	g.nearby()
	g.often()
	g.none()
	best := g.chances()
	g.r.Choices = append(g.r.Choices, Choice{Person: g.o.Person, Role: g.o.Role, Sentence: g.s.Index, Options: g.options})
	if best < 0 || g.options[best].Chance < Sure {
		return -1
	}
	x := &g.options[best]
	if x.Chance < surer && !x.leads() {
		return -1
	}
	if g.o.vague = !slices.ContainsFunc(x.Clues[:clueTopic], func(v float64) bool { return v != 0 }) && x.Clues[clueOwn] == 0 && x.Clues[clueTerm] == 0; g.o.vague && g.o.Kind == lexicon.Military {
		return -1 // sides and gangs have captains too
	}
	return x.State
}

// leads says whether the sentence names the state or anything but what the name looks like and how often others name it
// speaks for it.
func (o *Option) leads() bool {
	pointed := func(clues []float64) bool {
		return slices.ContainsFunc(clues, func(v float64) bool { return v != 0 })
	}
	return pointed(o.Clues[:clueSaysOf]) || pointed(o.Clues[clueBonded:clueWhere]) || pointed(o.Clues[clueTopic:clueName]) || o.Clues[clueHere] != 0 || o.Clues[clueBehind] != 0
}

// chances makes of what the clues of every option weigh how likely it is; it returns the
// likeliest state, -1 where there is none.
func (g *guess) chances() int {
	best, sum := -1, 0.0
	for i := range g.options {
		x := &g.options[i]
		score := 0.0
		for c, v := range x.Clues {
			if v != 0 {
				score += v * weights[c]
			}
		}
		x.Chance = math.Exp(score)
		sum += x.Chance
		if i > 0 && (best < 0 || x.Chance > g.options[best].Chance) {
			best = i
		}
	}
	for i := range g.options {
		g.options[i].Chance /= sum
	}
	return best
}

// option is the option of a state, nil where the office cannot be its: a diplomat's host's,
// that of the one who is received, that of a state that never had it.
func (g *guess) option(state int32) *Option {
	if state < 0 || state == g.o.Target || slices.Contains(g.o.also, state) || g.r.journeys.isGuest(state) || g.receives(state) || slices.Contains(g.sentOff, state) || state == g.caller || g.r.Entities[state].Type != model.State || !g.r.hasOffice(g.o, g.r.Entities[state].ID) || g.o.Kind == lexicon.Diplomat && g.o.Target >= 0 && g.r.otherName(g.r.Entities[state].Lex) {
		return nil
	}
	for i := range g.options {
		if g.options[i].State == state {
			return &g.options[i]
		}
	}
	if e := g.r.Entities[state].Lex; e >= 0 && (g.r.bygoneState(e) || g.othersState(e) || g.onlyHelps(e) || g.visitorOf(e)) {
		return nil
	}
	if role := strings.ToLower(g.o.Role); strings.HasPrefix(role, "secretary of ") && !strings.HasPrefix(role, "secretary of state for ") && !slices.Contains(secretaryStates[:], g.r.Entities[state].ID) {
		return nil
	}
	if g.o.Rule == "title.before" && strings.EqualFold(g.o.Role, "secretary") && !slices.Contains(secretaryStates[:], g.r.Entities[state].ID) && g.r.Entities[g.o.Person].State != state {
		return nil // "Secretary Raimondo", listed behind a president of Korea
	}
	x := Option{State: state}
	if lex := g.r.Entities[state].Lex; lex >= 0 {
		if p := &g.r.Entities[g.o.Person]; p.Lex < 0 {
			if g.name == nil {
				g.name = naming.LetterPairs(p.Name)
			}
			x.Clues[clueName] = g.r.nativity().Like(g.name, lex)
		}
		if g.r.foreign(g.s, lex) {
			x.Clues[clueForeign] = 1
		}
	}
	if g.r.taken(g.o, state) {
		x.Clues[clueTaken] = 1
	}
	g.options = append(g.options, x)
	return &g.options[len(g.options)-1]
}

// receives says whether a state is the one to which another diplomat of the sentence goes, of whom
// it does not say whose he is, or in which one has his post: "becomes ambassador to Chile and Ana Rios | ambassador
// to Peru", "with Ambassador Luis Vera in Oslo and | Ambassador Ana Rios in Lima".
func (g *guess) receives(state int32) bool {
	abroad := func(kind lexicon.OfficeKind) bool { return kind == lexicon.Diplomat || kind == lexicon.Envoy }
	if !abroad(g.o.Kind) {
		return false
	}
	s, lex := g.s, g.r.Entities[state].Lex
	for m := range s.NPs {
		up, part := s.NPs[m].Up, s.HeadPart(int32(m))
		if up >= 0 && up == int32(m)-1 && g.ambassador(up) && lex >= 0 && g.r.capitalBehind(s, up) == lex {
			return true
		}
		if up < 0 || up == g.np || s.NPs[up].PossNP >= 0 || s.NPs[m].Prep != g.r.w.to || part == nil || part.Kind != syntax.PEntity || g.r.Tally.Pick(part.Senses, lexicon.State, lexicon.Metonym) != lex {
			continue
		}
		if title := s.HeadPart(up); title != nil && title.Kind == syntax.POffice && abroad(g.r.lex.Offices[title.Ref].Kind) {
			return true
		}
	}
	return slices.ContainsFunc(g.r.Offices[g.r.lately():], func(x Office) bool {
		return x.Sentence == s.Index && x.Target == state && x.Person != g.o.Person && x.entry == g.o.entry
	})
}

// ambassador says whether a noun phrase is somebody's name behind the title of a diplomat.
func (g *guess) ambassador(np int32) bool {
	n := &g.s.NPs[np]
	for i := n.PFirst; i < n.PLast; i++ {
		if p := &g.s.Parts[i]; p.Kind == syntax.POffice && i < n.Head && g.r.lex.Offices[p.Ref].Kind == lexicon.Diplomat {
			return true
		}
	}
	return false
}

// expellers are the states that send the diplomat away, who is then none of theirs: "Chad expelled Ana Rios, | a
// first secretary,".
func (g *guess) expellers() []int32 {
	if g.o.Kind != lexicon.Diplomat && g.o.Kind != lexicon.Envoy {
		return nil
	}
	var all []int32
	for i := range g.s.Clauses {
		if c := &g.s.Clauses[i]; g.sendsAway(int32(i)) && c.Obj >= 0 && (g.s.Same(c.Obj, g.named) || g.s.Same(c.Obj, g.np)) {
			if st := g.r.stateOf(&g.r.Refs[g.s.Index][c.Subj]); st >= 0 {
				all = append(all, st)
			}
		}
	}
	return all
}

// sendsAway says whether the subject of clause c sends somebody away.
func (g *guess) sendsAway(c int32) bool {
	cl := &g.s.Clauses[c]
	return !g.s.Verbs[cl.Verb].Passive && cl.Subj >= 0 && (g.r.putsOut(g.s, c) || g.r.toldAway(g.s, cl.Verb) || g.r.verbOf(g.s, c).Text == "throw")
}

// requiter is the state that in the same sentence sends diplomats of whoever expels the diplomat away too, whose
// he then is: "Chad expelled Ana Rios, | a first secretary, and Peru threw out a consul in return"; -1 for none.
func (g *guess) requiter() int32 {
	if len(g.sentOff) != 1 {
		return -1
	}
	for i := range g.s.Clauses {
		if c := &g.s.Clauses[i]; g.sendsAway(int32(i)) {
			ref := &g.r.Refs[g.s.Index][c.Subj]
			if c.Subj > g.np { // not yet read
				x := g.r.refOf(g.s, c.Subj)
				ref = &x
			}
			if st := g.r.stateOf(ref); st >= 0 && st != g.sentOff[0] {
				return st
			}
		}
	}
	return -1
}

// othersState says whether the officer is the subject of a clause that tells of his counterpart
// of a state, which is then not his own: "Foreign Secretary | Misri met his Bangladeshi counterpart".
func (g *guess) othersState(lex int32) bool {
	s := g.s
	for m := g.named + 1; m < int32(len(s.NPs)); m++ {
		n := &s.NPs[m]
		if n.PossWord == 0 || n.PossWord == g.r.w.their || n.Clause < 0 || s.Clauses[n.Clause].Subj != g.named || s.NPs[g.named].Next >= 0 {
			continue
		}
		if p := s.HeadPart(m); p != nil && p.Kind == syntax.PNoun && g.r.isColleague(s, p) {
			e := g.r.partOwner(s, m)
			return e >= 0 && g.r.Entities[e].Lex == lex
		}
	}
	return false
}

// onlyHelps says whether the title tells of a state only that it helps the officer: "Moscow-backed
// leader X".
func (g *guess) onlyHelps(lex int32) bool {
	n := &g.s.NPs[g.np]
	for k := n.PFirst; k < n.PLast; k++ {
		p := &g.s.Parts[k]
		if p.Kind == syntax.PEntity && g.s.HelpedBy(g.r.lex, p) && g.r.Tally.Pick(p.Senses, lexicon.State, lexicon.Metonym, lexicon.Demonym) == lex {
			return true
		}
	}
	return false
}

// visitorOf says whether the sentence tells of a visitor from a state, who is abroad among those of
// another: "Prime Minister X and visiting Sri Lankan President Y met".
func (g *guess) visitorOf(lex int32) bool {
	s := g.s
	for m := range s.NPs {
		n := &s.NPs[m]
		if int32(m) == g.np || int32(m) == g.named || n.First >= n.Last || g.r.lex.Word(s.Words[n.First]).Text != "visiting" && (n.First == s.First || g.r.lex.Word(s.Words[n.First-1]).Text != "visiting") {
			continue
		}
		if slices.ContainsFunc(s.Parts[n.PFirst:n.PLast], func(x syntax.Part) bool {
			return x.Kind == syntax.PEntity && g.r.Tally.Pick(x.Senses, lexicon.State, lexicon.Metonym, lexicon.Demonym) == lex
		}) {
			return true
		}
	}
	return false
}

// bygoneState says whether a state ended before 1900 and an article only names a town that
// was its own: "the Venice summit".
func (r *articleReader) bygoneState(lex int32) bool {
	e := &r.lex.Entities[lex]
	return e.Until != "" && e.Until < "1900" && !r.Tally.Says(e.Name)
}

func (g *guess) add(c clue, state int32) {
	if x := g.option(state); x != nil {
		x.Clues[c] = 1
	}
}

// point asks every clue that points at one state.
func (g *guess) point() {
	o := g.o
	g.sentOff, g.caller = g.expellers(), g.r.callersHome(g.s, g.named)
	if o.Kind == lexicon.Diplomat && o.Target < 0 && len(g.sentOff) > 0 {
		o.Target = g.sentOff[0]
	}
	g.pointByCompany()
	g.pointByList()
	g.pointByKind()
	g.pointByDeed()
	g.pointByPlace()
	g.pointByArticle()
	if o.Person >= 0 {
		g.add(clueOwn, g.r.Entities[o.Person].State)
		g.add(clueTerm, g.r.termOf(o))
	}
}

// pointByCompany asks who speaks, was spoken of or goes with the officer, whose state is his too.
func (g *guess) pointByCompany() {
	r, s, np, o := g.r, g.s, g.np, g.o
	g.add(clueAttributed, r.attributed(s, o))
	g.add(cluePromised, r.promisedBy(s, np, o))
	g.add(clueUnnamed, r.unnamedOf(o))
	g.add(clueCountrymen, r.countrymen(s, np))
	g.add(clueCompanion, r.companion(s, g.named, o))
	_, host := r.callerState(s, np)
	if host < 0 {
		host = r.inviterState(s, g.named)
	}
	g.add(clueCallerHost, host)
	g.add(clueSecretary, r.secretaryState(s, np, o))
	if o.chief >= 0 {
		g.add(clueChief, r.Entities[o.chief].State)
	}
}

// pointByList asks who stands before the officer in a list, or behind him, or held his office before.
func (g *guess) pointByList() {
	r, s, np, o := g.r, g.s, g.np, g.o
	if before := r.listedBefore(s, np); before >= 0 {
		c := clueListed
		if again := s.NPs[np].Prep != 0 && s.NPs[np].First > s.First && s.Words[s.NPs[np].First-1] == s.NPs[np].Prep; again || r.peerOf(o, before) {
			c = cluePeer // "by X, the army chief of Pakistan, by Defence Minister Y"
		}
		st := r.Entities[before].State
		if e := o.Person; e >= 0 && r.Entities[e].State >= 0 && (st < 0 || r.Entities[e].Lex >= 0) {
			st = r.Entities[e].State // of whom it is known, whoever stands before
		}
		g.add(c, st)
	} else if o.Kind == lexicon.Official {
		g.add(clueListed, r.officialBehind(s, np))
	}
	g.add(clueAnother, r.anotherOf(s, np, o))
}

// pointByKind asks what only officers of one kind tell: whose kin reigns, who sends a diplomat.
func (g *guess) pointByKind() {
	r, s, np, o := g.r, g.s, g.np, g.o
	switch o.Kind {
	case lexicon.Royal:
		g.add(clueKin, r.kinState(s, np))
		if o.entry >= 0 {
			g.add(clueThrone, r.throneNamed(r.lex.Offices[o.entry].Name))
		}
	case lexicon.Diplomat, lexicon.Envoy:
		g.add(clueSender, r.senderState(s, np))
		g.add(clueFellow, r.fellowOf(o))
		g.add(clueOrdering, g.requiter())
		g.add(clueOrdering, r.groups.across(o.Target)) // "Norway and Peru" is what the article is about, he is "consul at Lima"
	}
}

// pointByDeed asks what the officer does, says and is told, for whom and with whom.
func (g *guess) pointByDeed() {
	r, s, np, named := g.r, g.s, g.np, g.named
	g.add(clueBehalf, r.behalfState(s, named))
	g.add(clueMet, r.metState(s, named))
	g.add(clueBeside, r.besideState(s, named))
	g.add(clueActing, r.actingState(s, named))
	g.add(clueReport, r.reportState(s, named))
	g.ordering = r.orderingState(s, named)
	g.add(clueOrdering, g.ordering)
	g.add(clueList, r.listState(s))
	g.add(clueTold, r.toldOf(s, np))
	if says, will := r.saysOf(s, named); will {
		g.add(clueSays, says)
	} else {
		g.add(clueSaysOf, says)
	}
	g.add(clueChamber, r.americanTitle(g.o))
}

// pointByPlace asks where the officer is, goes and is met.
func (g *guess) pointByPlace() {
	r, s, np, named := g.r, g.s, g.np, g.named
	g.add(clueBonded, r.bondedState(s, named))
	g.add(clueReceives, r.receives(s, np))
	g.add(clueAddressee, r.addresseeState(s, named))
	g.add(clueBound, r.boundFor(s, named))
	g.add(clueBound, r.meetsOfficer(s, named))
	if !r.reports(s, np) {
		g.add(clueWhere, r.whereState(s, np))
	}
}

// pointByArticle asks what the paragraph and the article are about, and where it was written.
func (g *guess) pointByArticle() {
	r, s, np := g.r, g.s, g.np
	if r.atHead(s, np, g.o) {
		g.add(clueAround, r.stateAround(s))
	}
	if g.ordering < 0 && !r.blacklisted(s, np) { // whose sanctions they are is not whose officers are under them
		g.add(clueTopic, r.topicState(s, false))
	}
	g.add(clueHeadline, r.headlineState())
	g.add(clueDateline, r.datelineState(s.Index))
	g.add(clueOnlyOwner, r.onlyOwner(s.Index))
	g.add(clueAnnounced, r.announced(s, np))
	g.add(clueOnlyState, r.onlyState())
	g.add(clueMain, r.mainState(func(int32) bool { return true }))
}

// nearby notes which states the sentence and the two before it name, by their names or
// those of their people or capitals.
func (g *guess) nearby() {

	for i := g.s.Index; i >= 0 && i > g.s.Index-3; i-- {
		t := g.r.Sentences[i]
		for k := range t.Parts {
			p := &t.Parts[k]
			if p.Kind != syntax.PEntity || t.HelpedBy(g.r.lex, p) || t.MadeBy(g.r.lex, p) { // "the Serbian-dominated Yugoslav federation"
				continue
			}
			lex := g.r.Tally.Pick(p.Senses, lexicon.State, lexicon.Demonym, lexicon.People, lexicon.Metonym)
			if lex < 0 || g.r.Tally.OnceOf(t, p, lex) || g.r.Tally.OfMoney(t, p) || p.Last < t.Last && g.r.lex.Word(t.Words[p.Last]).Text == "capital" { // "in the Peruvian capital": where, not whose
				continue
			}
			x := g.option(g.r.entity(lex))
			if x == nil {
				continue
			}
			c := clueHere + clue(g.s.Index-i)
			if i == g.s.Index && p.First > g.s.NPs[g.np].First {
				c = clueBehind
			}
			if c != clueBehind && (x.Clues[clueHere] != 0 || x.Clues[clueBefore] != 0 && c == clueEarlier) {
				continue
			}
			x.Clues[c] = 1
		}
	}
}

// often adds the states the article names most, and notes how often it names each.
func (g *guess) often() {

	for _, lex := range g.r.Tally.MostNamed() {
		g.option(g.r.entity(lex))
	}
	for i := range g.options[1:] {
		x := &g.options[1+i]
		if lex := g.r.Entities[x.State].Lex; lex >= 0 && g.r.Tally.Total() > 0 {
			x.Clues[clueShare] = float64(g.r.Tally.Times(lex)) / float64(g.r.Tally.Total())
		}
	}
}

// none notes what speaks for an office of no state.
func (g *guess) none() {
	x := &g.options[0]
	x.Clues[clueNone] = 1
	if g.s.NPs[g.np].Det == g.r.w.the {
		x.Clues[clueNoneThe] = 1
	}
	switch g.o.Kind {
	case lexicon.Minister:
		x.Clues[clueNoneMinister] = 1
	case lexicon.Diplomat:
		x.Clues[clueNoneDiplomat] = 1
	case lexicon.Legislator:
		x.Clues[clueNoneLegislator] = 1
	case lexicon.Royal:
		x.Clues[clueNoneRoyal] = 1
	case lexicon.Military:
		x.Clues[clueNoneMilitary] = 1
	case lexicon.Spokesperson:
		x.Clues[clueNoneSpokesperson] = 1
	}
}

// headlineState is the state with which the headline begins, alone: "CHAD SEEKS LOAN", "PERUVIAN MINERS TO STRIKE"; -1 for none.
func (d *Document) headlineState() int32 {
	s := d.Sentences[0]
	if !s.Heading || len(s.NPs) == 0 || s.NPs[0].First != s.First {
		return -1
	}
	first := int32(-1)
	for m := int32(0); m >= 0; m = s.NPs[m].Next {
		for i := s.NPs[m].PFirst; i < s.NPs[m].PLast; i++ {
			p := &s.Parts[i]
			lex := d.Tally.Pick(p.Senses, lexicon.State, lexicon.Demonym, lexicon.People)
			switch {
			case p.Kind != syntax.PEntity || lex < 0:
			case first >= 0 || m > 0 || p.Last < s.Last && s.Doc.Tokens[p.Last].Joined:
				return -1 // "CHAD, PERU SIGN PACT", "PERU-CHILE TRADE"
			default:
				first = lex
			}
		}
	}
	if first < 0 {
		return -1
	}
	return d.entity(first)
}
