package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
)

// missions is what the text tells of embassies and diplomats, for those whose sender or post is not told beside them. The
// latest mission and the posts are written as noun phrases are resolved, the credentials by the verbs of clauses.
type missions struct {
	latest     mission
	hosts      map[int32]int32 // where the missions of a state are, the latest named
	posts      map[int32]int32 // where a diplomat of a state is whom the story has not named; -1 for several
	envoy      envoy           // the latest ambassador without a name
	standing   *standing       // how entities stand in the article; nil until asked
	court      int32           // the state to whose head envoys present their credentials; -1
	courtAt    int             // the sentence that told it
	courtAsked int             // the sentence last asked for whose court it is
}

// postOf is where a diplomat of a state is whom the story has not named, -1 for several.
func (m *missions) postOf(state int32) (host int32, ok bool) {
	host, ok = m.posts[state]
	return host, ok
}

// hostOf is where the missions of a state are, the latest named.
func (m *missions) hostOf(owner int32) (host int32, ok bool) {
	host, ok = m.hosts[owner]
	return host, ok
}

// note keeps a mission, and where it is where both states are known.
func (m *missions) note(now mission) {
	m.latest = now
	if now.owner >= 0 && now.host >= 0 {
		if m.hosts == nil {
			m.hosts = make(map[int32]int32)
		}
		m.hosts[now.owner] = now.host
	}
}

// post notes where a diplomat of a state is whom the text has not named. Where it speaks of several, none is meant by a title
// alone.
func (m *missions) post(owner, host int32) {
	if m.posts == nil {
		m.posts = make(map[int32]int32)
	}
	if e, ok := m.posts[owner]; ok && e != host {
		host = -1
	}
	m.posts[owner] = host
}

// asksCourt says whether a sentence is still to be asked whose court it tells of, once each.
func (m *missions) asksCourt(sentence int) bool {
	if m.court >= 0 && m.courtAsked == sentence {
		return false
	}
	m.courtAsked = sentence
	return true
}

// forget ends a story; where missions are stays known.
func (m *missions) forget() { m.posts, m.court = nil, -1 }

// mission is an embassy or a legation: the state it is of and the one it is in,
// -1 where the text has not said. Who heads it is told beside it without either:
// "The American Legation at Kabul was opened, with X as chargé d'affaires".
type mission struct {
	owner, host int32
	sentence    int
}

// mission notes a mission that a noun phrase names. Of several in a sentence the
// first is spoken of: "an Interests Section was opened in the Swiss Embassy".
func (r *articleReader) mission(s *syntax.Sentence, np int32) {
	if !r.isMission(s, np) || r.missions.latest.sentence == s.Index && r.missions.latest.owner >= 0 {
		return
	}
	now := mission{owner: r.ownerState(s, np), host: r.missionHost(s, np), sentence: s.Index}
	if now.owner < 0 {
		now.owner = r.founder(s, np)
	}
	if last := r.missions.latest; r.atMission(s) { // "the embassy" again
		if now.owner < 0 && (now.host < 0 || now.host == last.host || last.host < 0 && now.host != last.owner) {
			now.owner = last.owner
		}
		if now.host < 0 && (now.owner == last.owner || last.owner < 0 && now.owner != last.host) {
			now.host = last.host
		}
	}
	if now.owner >= 0 && now.host < 0 { // "the Ethiopian Legation", which the article said is in Washington
		if host, ok := r.missions.hostOf(now.owner); ok {
			now.host = host
		}
	}
	if now.owner < 0 && now.host < 0 {
		return
	}
	r.missions.note(now)
}

// missionTold says whether a clause tells of a mission, as its subject or object.
func (r *sentenceReader) missionTold(s *syntax.Sentence) bool {
	return slices.ContainsFunc(s.Clauses, func(c syntax.Clause) bool {
		return c.Subj >= 0 && r.isMission(s, c.Subj) || c.Obj >= 0 && r.isMission(s, c.Obj)
	})
}

// founder is the state that a clause says opened the mission at noun phrase np: "Norway
// opened an embassy in Lima"; -1 for none.
func (r *articleReader) founder(s *syntax.Sentence, np int32) int32 {
	for i := range s.Clauses {
		c := &s.Clauses[i]
		if v := &s.Verbs[c.Verb]; c.Obj == np && c.Subj >= 0 && s.Class(c.Subj) == syntax.CState && !v.Passive && !v.Neg && r.lex.In(lexicon.Opens, v.Lemma) {
			return r.stateOf(&r.Refs[s.Index][c.Subj])
		}
	}
	return -1
}

// inCharge reads who is said to be in charge of a mission: "named Ambassador Rios in charge of
// the Peruvian Embassy in Cairo", "took charge of the legation", "opened under Ole Lund", or to lead one that is only sent:
// "at the head of a special mission to Persia".
func (r *articleReader) inCharge(s *syntax.Sentence) {
	for i := range s.NPs {
		np := int32(i)
		n := &s.NPs[i]
		clause, who := n.Clause, int32(-1)
		switch prep := r.lex.Word(n.Prep).Text; {
		case prep == "in charge of" || prep == "at the head of":
			if who = np - 1; who < 0 || s.NPs[who].Last > n.First || n.First > s.NPs[who].Last+4 || r.named(s, who) < 0 {
				who = -1
			}
		case n.Prep == r.w.of && n.Up >= 0 && r.head(s, n.Up) == "charge":
			clause = s.NPs[n.Up].Clause
		case n.Prep == r.w.in && n.Det == 0 && n.Up >= 0 && s.NPs[n.Up].Prep == r.w.with && clause >= 0 && s.Clauses[clause].Subj >= 0 && r.head(s, np) == "charge":
			who, np, clause = n.Up, s.Clauses[clause].Subj, -1 // "the embassy was opened, with Ole Lund in charge"
			n = &s.NPs[np]
		case n.Prep == r.w.under && clause >= 0 && s.Clauses[clause].Subj >= 0 && r.begins(s, clause):
			if who = r.strangerAt(s, np); who < 0 {
				continue
			}
			np, clause = s.Clauses[clause].Subj, -1 // "the embassy opened under Ole Lund"
			n = &s.NPs[np]
		case clause >= 0 && s.Clauses[clause].Obj == np && r.verbOf(s, clause).Does(lexicon.Leads) && !s.Verbs[s.Clauses[clause].Verb].Passive:
		default:
			continue
		}
		if !r.isMission(s, np) && !r.envoysSent(s, np) {
			continue
		}
		if who < 0 && clause >= 0 {
			who = s.Clauses[clause].Subj
		}
		if who < 0 {
			continue
		}
		if clause >= 0 && n.First < s.Verbs[s.Clauses[clause].Verb].First {
			clause = -1 // whatever the one at its head did or not
		}
		o := Office{Person: r.onePerson(s, who), Owner: r.ownerState(s, np), Target: r.missionHost(s, np), entry: -1, chief: -1, Clause: clause, Kind: lexicon.Diplomat,
			Sentence: s.Index, First: min(s.NPs[who].First, n.First), Last: max(s.NPs[who].Last, n.Last), Rule: "title.leads"}
		if o.Person >= 0 && (o.Owner >= 0 || o.Target >= 0) && o.Owner != o.Target {
			r.hold(o)
			r.postKnown(&o)
		}
	}
}

// postKnown tells the title of whoever is said to lead a mission where he is, which it could only guess before: "Ambassador
// Rios, who heads our embassy in Oslo".
func (d *Document) postKnown(led *Office) {
	for i := len(d.Offices) - 1; i >= 0 && d.Offices[i].Sentence == led.Sentence; i-- {
		if o := &d.Offices[i]; o.Person == led.Person && o.Kind == lexicon.Diplomat && o.Owner < 0 && led.Target >= 0 {
			o.Owner, o.Target = led.Owner, led.Target
		}
	}
}

// begins says whether a clause tells that something began its work: "the embassy was opened".
func (r *sentenceReader) begins(s *syntax.Sentence, clause int32) bool {
	switch v := &s.Verbs[s.Clauses[clause].Verb]; r.lex.Word(v.Lemma).Text {
	case "open", "reopen":
		return !v.Neg && v.Modal == 0
	case "establish":
		return v.Passive && !v.Neg && v.Modal == 0
	}
	return false
}

// strangerAt is noun phrase np where it names a person without a title whom no dictionary has, no leader
// "under" whom things happened; -1 else.
func (r *articleReader) strangerAt(s *syntax.Sentence, np int32) int32 {
	if e := r.named(s, np); e >= 0 && r.Entities[e].Lex < 0 && !hasTitle(s, np) {
		return np
	}
	return -1
}

// onBehalf reads for which one state somebody without a title acts: "signed by Karl Buol on behalf
// of Austria", "Ana Rios, on behalf of Peru, said".
func (r *articleReader) onBehalf(s *syntax.Sentence) {
	for i := 1; i < len(s.NPs); i++ {
		n, who := &s.NPs[i], int32(i-1)
		if r.lex.Word(n.Prep).Text != "on behalf of" || n.Next >= 0 || n.Lead != int32(i) || s.Class(int32(i)) != syntax.CState || hasTitle(s, who) || n.First > s.NPs[who].Last+4 {
			continue
		}
		o := Office{Person: r.named(s, who), Owner: r.power(s, int32(i)), Target: -1, entry: -1, chief: -1, Clause: -1, Kind: lexicon.Official,
			Sentence: s.Index, First: s.NPs[who].First, Last: n.Last, Rule: "title.represents"}
		if o.Person >= 0 && o.Owner >= 0 && (r.country(o.Person) < 0 || r.country(o.Person) == o.Owner) {
			r.hold(o)
		}
	}
}

// atPost says whether a title is one at a mission: "Minister at the Legation".
func (r *sentenceReader) atPost(s *syntax.Sentence, np int32) bool {
	m := behind(s, np, r.w.at)
	return m >= 0 && r.isPost(s, m)
}

// isMission says whether a noun phrase names a mission of one state in another.
func (r *sentenceReader) isMission(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	if p == nil || p.Plural || r.lex.Word(s.Words[p.Last-1]).Plural {
		return false // also "its Legations in Bulgaria and Hungary"
	}
	if r.chanceryIn(s, np) >= 0 {
		return true
	}
	switch name := strings.ToLower(s.Text(max(p.Last-2, s.First), p.Last)); {
	case name == "liaison office", r.interests(s, p.Last), strings.Contains(s.Text(s.NPs[np].First, s.NPs[np].Last), "Liaison Office"):
		return true
	case strings.HasSuffix(name, "mission") && r.stateMission(s, np):
		return true
	}
	return (r.lex.Head(s.Words[p.First])|r.lex.Head(s.Words[p.Last-1])|r.lex.Head(s.Words[max(p.Last-2, p.First)]))&lexicon.Chancery != 0 // "the Consulate General"
}

// interests says whether "Interests Section" ends before token i, a mission to a state with
// which there are no relations.
func (r *sentenceReader) interests(s *syntax.Sentence, i int32) bool {
	return i-2 >= s.First && r.lex.Word(s.Words[i-1]).Text == "section" && strings.HasPrefix(r.lex.Word(s.Words[i-2]).Text, "interest")
}

// stateMission says whether a mission is one that a state keeps abroad: "the Danish mission in
// Tehran", "Peru's diplomatic mission to the EU", "Peru's UN mission", not "the French space mission".
func (r *sentenceReader) stateMission(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	abroad := r.bodyOfMission(s, np) != nil
	if m := np + 1; m < int32(len(s.NPs)) && s.NPs[m].Up == np {
		abroad = abroad || s.NPs[m].Prep == r.w.in || s.NPs[m].Prep == r.w.to || s.NPs[m].Prep == r.w.at
	}
	if !abroad || r.head(s, np) != "mission" {
		return false
	}
	if p := s.HeadPart(np); p.Last != p.First+1 {
		return false // "the Danish trade mission to Iran"
	}
	of := n.PossNP >= 0 && s.Class(n.PossNP) == syntax.CState
	for k := n.PFirst; k < n.PLast; k++ {
		switch p := &s.Parts[k]; {
		case p.Kind == syntax.PEntity && (p.Is(lexicon.State) || p.Is(lexicon.Demonym)):
			of = true
		case k != n.Head && p.Kind != syntax.PEntity && !r.diplomatic(s.Words[p.First]):
			return false
		}
	}
	return of
}

// bodyOfMission is the organization before "mission" to which it is sent, behind whose it is: "the Peruvian | UN | mission"; nil for none.
func (r *sentenceReader) bodyOfMission(s *syntax.Sentence, np int32) *syntax.Part {
	n := &s.NPs[np]
	if n.Head == n.PFirst {
		return nil // "a mission of the UN"
	}
	if p := &s.Parts[n.Head-1]; p.Kind == syntax.PEntity && p.Is(lexicon.Org) {
		return p
	}
	return nil
}

// envoysSent says whether a mission is one of diplomats sent to a state: "a special mission to Persia".
func (r *sentenceReader) envoysSent(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	if p == nil || p.First == s.First || r.head(s, np) != "mission" || !r.diplomatic(s.Words[p.Last-2]) {
		return false
	}
	return behind(s, np, r.w.to) >= 0
}

// diplomatic says whether a word before "mission" says that it is one of diplomats.
func (r *sentenceReader) diplomatic(word int32) bool {
	return r.lex.In(lexicon.Diplomatic, word)
}

// head is the last word of a noun phrase in its plain form.
func (r *sentenceReader) head(s *syntax.Sentence, np int32) string {
	return r.lex.Word(s.HeadWord(np)).Text
}

// verbOf is the verb of a clause in its plain form: "meet" of "will have met".
func (r *sentenceReader) verbOf(s *syntax.Sentence, clause int32) *lexicon.Word {
	return r.lex.Word(s.Verbs[s.Clauses[clause].Verb].Lemma)
}

// missionHost is the state a mission is in: "in the United States", "at Kabul".
func (r *articleReader) missionHost(s *syntax.Sentence, np int32) int32 {
	if e := r.townBehind(s, np); e >= 0 {
		return e
	}
	if p := r.bodyOfMission(s, np); p != nil {
		if e := r.entity(r.Tally.Pick(p.Senses, lexicon.Org)); intergovernmental(&r.Entities[e]) {
			return e
		}
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+3; m++ {
		n := &s.NPs[m]
		ofState := n.Up > np && s.NPs[n.Up].Up == np && s.NPs[n.Up].Prep == r.w.of // "the Embassy of Chad | in Ghana"
		if n.Up != np && !ofState || n.Prep != r.w.in && n.Prep != r.w.at && n.Prep != r.w.to {
			continue
		}
		if r.isMission(s, m) { // "an Interests Section at the Swiss Embassy in Havana"
			return r.missionHost(s, m)
		}
		ref := r.refOf(s, m)
		if len(ref.Actors) == 1 && (r.Entities[ref.Actors[0]].Type == model.State || n.Prep == r.w.to && intergovernmental(&r.Entities[ref.Actors[0]])) {
			return ref.Actors[0] // also "the Danish mission to the EU"
		}
		return r.placeIn(s, m)
	}
	return -1
}

// chanceryIn is the token in a noun phrase that names a mission before the capital it is
// in: "U.S. Embassy Abuja", "Legation Tirana"; -1 for none.
func (r *sentenceReader) chanceryIn(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for i := n.First; i+1 < n.Last; i++ {
		if r.lex.Head(s.Words[i])&lexicon.Chancery != 0 && s.Doc.Tokens[i].Capital && s.Doc.Tokens[i+1].Capital && !s.Doc.Tokens[i+1].Joined {
			if m, senses := r.lex.Match(s.Doc, s.Words, int(i+1), int(n.Last), nil); m > 0 && i+1+int32(m) == n.Last && slices.ContainsFunc(senses, func(x lexicon.Sense) bool { return x.Class == lexicon.Metonym }) {
				return i
			}
		}
	}
	return -1
}

// townBehind is the state in whose capital a mission is that is called by it; -1 for none.
func (r *articleReader) townBehind(s *syntax.Sentence, np int32) int32 {
	i := r.chanceryIn(s, np)
	if i < 0 {
		return -1
	}
	_, senses := r.lex.Match(s.Doc, s.Words, int(i+1), int(s.NPs[np].Last), nil)
	if lex := r.Tally.Pick(senses, lexicon.Metonym); lex >= 0 {
		return r.entity(lex)
	}
	return -1
}

// atMission says whether the mission spoken of last is still what a sentence is
// about: it was named in it, just before in its paragraph, or in the heading above.
func (r *articleReader) atMission(s *syntax.Sentence) bool {
	at := r.missions.latest.sentence
	if at < 0 {
		return false
	}
	paragraph := func(i int) int32 { return r.Text.Sentences[i].Paragraph }
	if at >= s.Index-2 && (paragraph(at) == paragraph(s.Index) || r.Sentences[at].Heading) {
		return true
	}
	stopped := (at == 0 || paragraph(at-1) != paragraph(at)) && len(r.Sentences[at].Clauses) == 0 // a heading with a full stop
	return at < s.Index && (stopped || r.Sentences[at].Heading) && paragraph(at+1) == paragraph(s.Index)
}

// ofMission is the state of the mission spoken of last where a title is that of one who serves there: "said the Chinese Embassy.
// Its hosts should know better, | embassy spokesperson X | said"; -1 elsewhere.
func (r *articleReader) ofMission(s *syntax.Sentence, o *Office) int32 {
	if r.lex.Head(s.Words[o.First])&lexicon.Chancery == 0 || r.missions.latest.owner < 0 || s.Index-r.missions.latest.sentence > near {
		return -1
	}
	return r.missions.latest.owner
}

// missionLed is the state whose mission a diplomat is said to lead, and the one where it is, both as
// the text told them before, of the mission or of an ambassador: "has headed the embassy as chargé
// d'affaires", "The mission is run by Chargé d'Affaires Rios"; -1 for none.
func (r *articleReader) missionLed(s *syntax.Sentence, led, who int32) (owner, host int32) {
	n := &s.NPs[led]
	if m := behind(s, who, r.w.of); m >= 0 {
		return -1, -1 // "led by Ambassador Rios of Peru"
	}
	if n.Det != r.w.the || n.PLast-n.PFirst != 1 || !r.isMission(s, led) && !(r.head(s, led) == "mission" && r.hasDiplomat(s, who)) {
		return -1, -1
	}
	if m := r.missions.latest; m.owner >= 0 && r.atMission(s) {
		if m.host < 0 {
			m.host = r.datelineState(s.Index)
		}
		if m.host >= 0 && m.host != m.owner {
			return m.owner, m.host
		}
	}
	if len(r.missions.hosts) == 1 {
		for owner, host = range r.missions.hosts {
			return owner, host
		}
	}
	if x := &r.missions.envoy; x.target >= 0 && s.Index-x.sentence <= near {
		return x.owner, x.target
	}
	for i := len(r.Offices) - 1; i >= r.lately() && s.Index-r.Offices[i].Sentence <= near; i-- {
		if o := &r.Offices[i]; o.Kind == lexicon.Diplomat && o.Owner >= 0 && o.Target >= 0 {
			return o.Owner, o.Target
		}
	}
	return -1, -1
}

// hasDiplomat says whether a diplomat's title stands before a name or in apposition to it.
func (r *sentenceReader) hasDiplomat(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return r.envoyTitle(s, np) || n.Appos >= 0 && r.isDiplomat(s, n.Appos)
}

// missionOf gives a diplomat whose title does not say it the state that the
// mission spoken of is of, or the one where it is.
func (r *articleReader) missionOf(s *syntax.Sentence, o *Office) {
	m := &r.missions.latest
	if !r.atMission(s) || m.owner < 0 || o.tasked || o.body {
		return
	}
	if o.Owner < 0 && (o.Target < 0 || o.Target == m.host) {
		o.Owner = m.owner
	}
}

// fellowOf is the state whose diplomats the article said are where one is who is
// given none: "Page was appointed minister to Bulgaria", as Heath before him; -1 for
// none.
func (d *Document) fellowOf(o *Office) int32 {
	if o.Kind != lexicon.Diplomat || o.Target < 0 {
		return -1
	}
	for i := len(d.Offices) - 1; i >= d.lately(); i-- {
		if x := &d.Offices[i]; x.Kind == lexicon.Diplomat && x.Target == o.Target && x.Owner >= 0 {
			return x.Owner
		}
	}
	return -1
}

// stopgap says whether an office is held until another comes: who is designated chargé
// d'affaires is that at once.
func (d *Document) stopgap(o *Office) bool {
	return strings.HasPrefix(d.officeID(o), "charge-")
}
