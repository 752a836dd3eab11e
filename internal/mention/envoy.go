package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// accreditedToo reads where else the diplomat told of before in the sentence is accredited:
// "ambassador to Kazakhstan, with concurrent accreditation to Tajikistan".
func (r *articleReader) accreditedToo(s *syntax.Sentence) {
	last := len(r.Offices) - 1
	if last < 0 || r.Offices[last].Sentence != s.Index || r.Offices[last].Kind != lexicon.Diplomat {
		return
	}
	o := r.Offices[last]
	for np := range s.NPs {
		n := &s.NPs[np]
		if n.Up < 0 || n.Prep != r.w.to && n.Prep != r.w.in || n.First < o.Last || r.head(s, n.Up) != "accreditation" || s.NPs[n.Up].Prep != r.w.with {
			continue
		}
		if st := r.stateAt(s, int32(np)); st >= 0 && st != o.Owner && st != o.Target {
			o.Target, o.First, o.Last = st, n.First, n.Last
			r.hold(o)
		}
	}
}

// accredited reads "was accredited to Denmark" and "presented her credentials to
// King Christian".
func (r *articleReader) accredited(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	if c.Subj < 0 || v.Neg || v.Modal != 0 {
		return
	}
	presents := !v.Passive && r.lex.Word(v.Lemma).OfOffice(lexicon.Presents) && r.credentials(s, c.Obj) // "A and B presented their credentials to"
	if presents {
		r.presentersNamed(s, clause)
	}
	if presents || v.Passive && r.lex.Word(v.Lemma).Text == "accredit" { // "Both were accredited to", "A and B were"
		all := slices.Clone(r.refOf(s, c.Subj).Actors)
		for m := s.NPs[c.Subj].Next; m >= 0; m = s.NPs[m].Next {
			all = append(all, r.refOf(s, m).Actors...)
		}
		if len(all) > 1 && !slices.ContainsFunc(all, func(e int32) bool { return r.Entities[e].Type != model.Person }) {
			for _, e := range all {
				r.accreditedAs(s, clause, e, -1)
			}
			return
		}
	}
	if v.Passive && r.whoever(s, clause) {
		return
	}
	person, sender := r.onePerson(s, c.Subj), int32(-1)
	if last := s.NPs[c.Subj].Next; person < 0 && last >= 0 && s.NPs[last].Next < 0 && s.Class(c.Subj) == syntax.COffice {
		person = r.onePerson(s, last) // "American Commissioner and Consul General Abraham Hanson"
	}
	if r.lex.Word(v.Lemma).Text == "accredit" && !v.Passive && c.Obj >= 0 { // "Norway accredited Erik Lund to"
		if person, sender = r.onePerson(s, c.Obj), r.stateOf(&r.Refs[s.Index][c.Subj]); sender < 0 {
			return
		}
	}
	if person >= 0 {
		r.accreditedAs(s, clause, person, sender)
	}
}

// presentersNamed enters those who are named behind "among them" or "including" as some of the envoys who present their
// credentials, each with his state: "Nine envoys presented their credentials to President Rios, among them | Chad's Ali Musa".
func (r *articleReader) presentersNamed(s *syntax.Sentence, clause int32) {
	c := &s.Clauses[clause]
	if r.missions.court < 0 || r.missions.courtAt != s.Index || s.Class(c.Subj) != syntax.COffice || !s.NPs[c.Subj].Plural {
		return
	}
	v := &s.Verbs[c.Verb]
	for m := range s.NPs {
		n := &s.NPs[m]
		if n.Prep != r.w.including && s.NPs[n.Lead].Prep != r.w.including || n.First < v.Last || n.PossNP < 0 {
			continue
		}
		who, st := r.onePerson(s, int32(m)), r.power(s, n.PossNP)
		if who < 0 || st < 0 || st == r.missions.court || r.Entities[st].Type != model.State {
			continue
		}
		r.hold(Office{Person: who, Owner: st, Target: r.missions.court, entry: -1, chief: -1, Kind: lexicon.Diplomat, Sentence: s.Index, Clause: clause,
			First: min(v.First, n.First), Last: n.Last, Rule: "title.accredited"})
	}
}

// whoever says whether the subject of a clause is a title of whoever held it over the years: "From 1911 to 1918 the Minister to
// Romania was also accredited to", "Since 1971 the Ambassador has also been accredited to".
func (r *sentenceReader) whoever(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	if s.Class(c.Subj) != syntax.COffice {
		return false
	}
	return s.Verbs[c.Verb].Perfect || slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return n.First < s.NPs[c.Subj].First && (n.Prep == r.w.from || r.lex.Word(n.Prep).Text == "since") && s.Doc.Tokens[n.First].Kind == text.Number
	})
}

// accreditation is what a clause says of the post of a person who is accredited.
type accreditation struct {
	*articleReader

	s      *syntax.Sentence
	clause int32
	sent   bool // by a power that the clause names
	o      Office
}

// accreditedAs enters where a clause says that a person is accredited, by whom sent.
func (r *articleReader) accreditedAs(s *syntax.Sentence, clause, person, sender int32) {
	if sender < 0 && !r.isAccredited(s, clause, person) {
		return
	}
	c := &s.Clauses[clause]
	subj, v := &s.NPs[c.Subj], &s.Verbs[c.Verb]
	a := accreditation{articleReader: r, s: s, clause: clause, sent: sender >= 0}
	a.o = Office{Person: person, Owner: r.Entities[person].State, Target: -1, entry: -1, chief: -1, Kind: lexicon.Diplomat, Sentence: s.Index, Clause: clause,
		First: min(subj.First, v.First), Last: max(subj.Last, v.Last), Rule: "title.accredited"}
	if a.sent {
		a.o.Owner = sender
	}
	told := false
	for m := range s.NPs {
		if at := a.host(int32(m)); at >= 0 {
			if up := s.NPs[m].Up; up >= 0 && up < c.Subj && s.Class(up) == syntax.COffice && c.Obj >= 0 && !a.sent {
				if over := r.groups.across(a.o.Owner); over >= 0 && over != at {
					at = over // "the Ambassador to Fiji, Ana Rios, presented her credentials", where the text is about Norway and Nauru
				}
			}
			a.hold(int32(m), at)
			told = true
		}
	}
	if !told && c.Obj >= 0 && !a.sent && !r.postedHere(s, person) {
		a.holdUntold()
	}
}

// isAccredited says whether a clause that names no sender tells that a person is accredited: "was accredited to Denmark", "presented
// her credentials", "was appointed | ambassador", not "a consul was accredited".
func (r *articleReader) isAccredited(s *syntax.Sentence, clause, person int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	switch w := r.lex.Word(v.Lemma).Text; w {
	case "accredit", "commission", "appoint":
		n := &s.NPs[c.Subj]
		return v.Passive && !n.Neg && n.Det != r.w.a && n.Det != r.w.an && (w != "appoint" || r.envoyTitle(s, c.Subj) || r.envoyHere(s, person))
	}
	return r.credentials(s, c.Obj)
}

// host is the state or body that noun phrase m of the clause tells the person is accredited to; -1 for none.
func (a *accreditation) host(m int32) int32 {
	s, n, obj := a.s, &a.s.NPs[m], a.s.Clauses[a.clause].Obj
	if n.Clause != a.clause && (obj < 0 || n.Up != obj) {
		return -1
	}
	where := a.where(n)
	if n.Prep != a.w.to && !where {
		return -1
	}
	at := a.belongs(a.Refs[s.Index][m])
	if at < 0 && where {
		at = a.placeIn(s, m)
	}
	if at < 0 && a.governments(s, m) {
		at = a.governed(m)
	}
	if at < 0 || at == a.o.Owner || a.Entities[at].Type == model.Organization && !intergovernmental(&a.Entities[at]) && !a.accredits(at) {
		return -1
	}
	return at
}

// where says whether a phrase tells the place where credentials were presented: "presented his credentials | in Sofia", not
// "Ambassador Rios, resident at Sofia, presented".
func (a *accreditation) where(n *syntax.NP) bool {
	c := &a.s.Clauses[a.clause]
	return c.Obj >= 0 && !a.sent && (n.Prep == a.w.at || n.Prep == a.w.in) && (n.Up < 0 || n.First > a.s.Verbs[c.Verb].First) && !a.postTold(a.s)
}

// governed is the first of the states whose governments noun phrase m means, the others of which have the envoy too: "to | the exile
// governments of Belgium and Norway"; -1 for none.
func (a *accreditation) governed(m int32) int32 {
	s, of := a.s, m+1
	if of < int32(len(s.NPs)) && s.NPs[of].Prep == a.w.in && s.NPs[of].Up == m && s.NPs[of].Det == 0 {
		of++ // "the governments in exile | of"
	}
	if of >= int32(len(s.NPs)) || s.NPs[of].Up < m || s.NPs[of].Prep != a.w.of {
		return -1
	}
	a.o.also = nil
	at := a.power(s, of)
	if at >= 0 {
		a.morePosts(s, of, &a.o)
	}
	return at
}

// hold enters the post at a host that noun phrase m tells of, and those that are told with it.
func (a *accreditation) hold(m, at int32) {
	n, o := &a.s.NPs[m], a.o
	o.Target, o.First, o.Last = at, min(o.First, n.First), max(o.Last, n.Last)
	a.missionOf(a.s, &o)
	if o.Owner < 0 {
		o.Owner = a.fellowOf(&o)
	}
	if o.Owner < 0 {
		o.Owner = a.homeOf(a.s, o.Person)
	}
	if o.Owner == at {
		return
	}
	if o.Owner < 0 && a.ofRelations(a.s) {
		o.Owner = a.mainState(func(lex int32) bool {
			return lex != a.Entities[at].Lex && !a.receivesToo(lex) && !a.otherName(lex)
		})
	}
	also := o.also
	o.also = nil
	a.Document.hold(o)
	for _, o.Target = range also {
		a.Document.hold(o)
	}
}

// holdUntold enters the post of one who presents credentials where the clause does not tell to whom.
func (a *accreditation) holdUntold() {
	o := &a.o
	if a.missionOf(a.s, o); o.Owner < 0 {
		o.Owner = a.homeOf(a.s, o.Person)
	}
	if o.Owner < 0 && o.Target < 0 {
		o.Owner, o.Target = a.addressedEnvoy(a.s, a.clause)
	}
	if o.Owner < 0 {
		return
	}
	if o.Owner == a.missions.latest.owner && a.missions.latest.host != o.Owner && a.atMission(a.s) {
		o.Target = a.missions.latest.host
	}
	if o.Target < 0 {
		o.Target = a.relationsWith(a.s)
	}
	if o.Target < 0 {
		o.Target = a.groups.across(o.Owner)
	}
	if o.Target < 0 { // in a history of two states, to the other
		o.Target = a.mainState(func(lex int32) bool { return lex != a.Entities[o.Owner].Lex })
	}
	if o.Target >= 0 {
		a.Document.hold(*o)
	}
}

// receivesToo says whether an article tells that an envoy is accredited to a state, so that it is not who sent him: "was also
// accredited to | Persia".
func (r *articleReader) receivesToo(lex int32) bool { return r.standing().accredited[lex] }

// otherName says whether an article adds a state in brackets to another's name: "the Kingdom of Yemen (| North Yemen)".
func (r *articleReader) otherName(lex int32) bool { return r.standing().bracketed[lex] }

// standing is how entities of the dictionary stand somewhere in an article.
type standing struct {
	accredited map[int32]bool // behind "accredited to"
	bracketed  map[int32]bool // in brackets behind a state
}

// standing goes over an article once; every office asks.
func (r *articleReader) standing() *standing {
	if r.missions.standing != nil {
		return r.missions.standing
	}
	r.missions.standing = &standing{map[int32]bool{}, map[int32]bool{}}
	for _, s := range r.Sentences {
		for np := range s.NPs {
			n, h := &s.NPs[np], s.HeadPart(int32(np))
			if h == nil {
				continue
			}
			var in map[int32]bool
			switch {
			case n.Prep == r.w.to && n.Clause >= 0 && r.verbOf(s, n.Clause).Text == "accredit":
				in = r.missions.standing.accredited
			case n.Prep == r.w.paren && n.Up >= 0 && s.Class(n.Up) == syntax.CState:
				in = r.missions.standing.bracketed
			default:
				continue
			}
			for _, x := range h.Senses {
				in[x.Ref] = true
			}
		}
	}
	return r.missions.standing
}

// addressedEnvoy tells whose envoy one is, and where, whom the host speaks to and whose title alone stood before:
// "Chile expelled Peru's ambassador. The ministry told Ana Rios, who | presented her credentials in May, to leave"; -1 for
// nobody's.
func (r *articleReader) addressedEnvoy(s *syntax.Sentence, clause int32) (owner, host int32) {
	c := &s.Clauses[clause]
	if c.Kind != syntax.Relative || c.Gov < 0 || !s.Same(s.Clauses[c.Gov].Obj, c.Subj) || s.Clauses[c.Gov].Subj < 0 {
		return -1, -1
	}
	owner, host = -1, r.headOf(s, s.Clauses[c.Gov].Subj)
	for from, at := range r.missions.posts {
		if host < 0 || at != host {
			continue
		}
		if owner >= 0 {
			return -1, -1 // envoys of several states
		}
		owner = from
	}
	return owner, host
}

// homeOf is whose envoy a person is in a guide to the relations of one state, where nothing
// else says so: that state's; -1 where the article is none, or something does.
func (r *articleReader) homeOf(s *syntax.Sentence, person int32) int32 {
	for i := len(r.Offices) - 1; i >= r.lately(); i-- {
		if o := &r.Offices[i]; o.Person == person && o.Owner >= 0 && r.Entities[o.Owner].Type == model.State {
			return o.Owner
		}
	}
	as := false
	for np := range s.NPs {
		if as = as || s.NPs[np].Prep == r.w.as; as && s.NPs[np].Prep == r.w.of {
			return -1 // "as the Chargé d'Affaires at Washington of the Kingdom of the Two Sicilies"
		}
	}
	return r.groups.homeState()
}

// envoyHere says whether a sentence has told before that somebody is a diplomat: "The first
// minister was Ana Rios, who | was appointed to".
func (d *Document) envoyHere(s *syntax.Sentence, person int32) bool {
	return slices.ContainsFunc(d.Offices[d.FirstOffice(s.Index):], func(o Office) bool { return o.Person == person && o.Kind == lexicon.Diplomat && !o.Former })
}

// postedHere says whether a sentence has told already where somebody is a diplomat: "Ambassador Rios presented her credentials and
// was the first to reside in Yemen".
func (d *Document) postedHere(s *syntax.Sentence, person int32) bool {
	return slices.ContainsFunc(d.Offices[d.FirstOffice(s.Index):], func(o Office) bool {
		return o.Person == person && o.Rule == "title.before" && o.Kind == lexicon.Diplomat && o.Target >= 0 && !o.Former
	})
}

// governments says whether a noun phrase is "the governments", in exile or not.
func (r *sentenceReader) governments(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return slices.ContainsFunc(s.Words[n.First:n.Last], func(w int32) bool { return r.lex.Head(w)&lexicon.Government != 0 })
}

// postTold says whether a sentence tells with the title where the envoy is sent, so that
// another place is only where he was: "as minister near the Government of Yugoslavia in England".
func (r *sentenceReader) postTold(s *syntax.Sentence) bool {
	return slices.ContainsFunc(s.NPs, func(n syntax.NP) bool {
		return (n.Prep == r.w.to || n.Prep == r.w.near) && n.Up >= 0 && s.NPs[n.Up].Prep == r.w.as && s.Class(n.Up) == syntax.COffice
	})
}

// ofRelations says whether a sentence tells of the diplomatic relations of two states:
// "Relations were established on 4 May, when Hornibrook presented his credentials".
func (r *sentenceReader) ofRelations(s *syntax.Sentence) bool {
	for i := range s.Clauses {
		if c := &s.Clauses[i]; c.Kind == syntax.Main && c.Subj >= 0 && strings.HasPrefix(strings.ToLower(s.Text(s.NPs[c.Subj].First, s.NPs[c.Subj].Last)), "diplomatic relations") {
			return true
		}
	}
	return false
}

// relationsWith is the state with which a sentence says that there are relations: "Relations with Malta
// were established when Ambassador Reed (resident in Rome) presented his credentials"; -1 for none.
func (r *articleReader) relationsWith(s *syntax.Sentence) int32 {
	for i := range s.Clauses {
		subj := s.Clauses[i].Subj
		if m := behind(s, subj, r.w.with); subj >= 0 && m >= 0 && r.lex.Word(s.HeadWord(subj)).Is(lexicon.Bond) {
			return r.stateOf(&r.Refs[s.Index][m])
		}
	}
	return -1
}

// rollCall is how many sentences of a text may lie between two envoys of whom it tells that they presented their credentials.
const rollCall = 5

// receivedBy notes the state to whose head envoys present their credentials.
// receivedBy notes the state whose head a sentence says takes credentials, -1 for none.
func (m *missions) receivedBy(state int32, sentence int) {
	m.court, m.courtAt = state, sentence
}

// receivesEnvoys notes the state whose head takes the credentials that are the object
// of a clause: "Ambassadors of four nations presented their credentials to President
// Mukherjee", "President Bush accepted the credentials of twelve ambassadors", "the king
// accredited three ambassadors". It says whether the clause tells of such.
func (r *articleReader) receivesEnvoys(s *syntax.Sentence, clause int32) bool {
	c := &s.Clauses[clause]
	v := &s.Verbs[c.Verb]
	w := r.lex.Word(v.Lemma)
	if w.Text == "accredit" {
		if c.Obj < 0 || c.Subj < 0 || v.Passive || r.isDiplomat(s, c.Subj) {
			return false
		}
		if p := s.HeadPart(c.Obj); p != nil && p.Kind == syntax.POffice && r.lex.Offices[p.Ref].Kind == lexicon.Diplomat {
			r.missions.receivedBy(r.acceptor(s, c.Subj), s.Index)
		}
		return false
	}
	if c.Obj >= 0 && c.Subj >= 0 && !v.Passive && r.head(s, c.Obj) == "exequatur" { // "The President granted an exequatur to Carl Rask as consul"
		r.missions.receivedBy(r.headOf(s, c.Subj), s.Index)
		return false
	}
	if by := r.by(s, clause); v.Passive && w.OfOffice(lexicon.Accepts) && by >= 0 && r.credentials(s, c.Subj) { // "the credentials of X were accepted by President Rios"
		r.missions.receivedBy(r.acceptor(s, by), s.Index)
		return true
	}
	if !r.credentials(s, c.Obj) {
		return false
	}
	switch {
	case w.OfOffice(lexicon.Accepts):
		if c.Subj >= 0 && !r.isDiplomat(s, c.Subj) { // whose host is what is asked
			r.missions.receivedBy(r.acceptor(s, c.Subj), s.Index)
		}
	case w.OfOffice(lexicon.Presents):
		if to := slices.ContainsFunc(s.NPs, func(n syntax.NP) bool { return n.Clause == clause && n.Prep == r.w.to }); !to && r.missions.court >= 0 && c.Subj >= 0 && s.Index-r.missions.courtAt <= rollCall {
			r.missions.courtAt = s.Index // one by one: "Ana Rios, ambassador of Peru, presented her credentials as well"
		}
		for m := range s.NPs {
			if n := &s.NPs[m]; n.Clause == clause && n.Prep == r.w.to && !r.isDiplomat(s, int32(m)) {
				st := r.headOf(s, int32(m))
				if st < 0 {
					st = r.courtIn(s, int32(m))
				}
				if r.missions.receivedBy(st, s.Index); r.missions.court >= 0 {
					break
				}
			}
		}
	}
	return true
}

// acceptor is the state of the one noun phrase np tells to take credentials, named or not: "President Rios", "the | Kenyan statesman";
// -1 for none.
func (r *articleReader) acceptor(s *syntax.Sentence, np int32) int32 {
	if st := r.headOf(s, np); st >= 0 {
		return st
	}
	return r.partOwner(s, np)
}

// courtIn is the state in whose capital the one whom noun phrase np names takes credentials: "handed their credentials to
// President Karhu in | Helsinki"; -1 for none.
func (r *articleReader) courtIn(s *syntax.Sentence, np int32) int32 {
	n, m := &s.NPs[np], np+1
	if n.Prep != r.w.to || n.Clause < 0 || m >= int32(len(s.NPs)) || s.NPs[m].Prep != r.w.in || s.Class(m) != syntax.CState {
		return -1
	}
	if c := &s.Clauses[n.Clause]; !r.verbOf(s, n.Clause).OfOffice(lexicon.Presents) || !r.credentials(s, c.Obj) {
		return -1
	}
	return r.stateAt(s, m)
}
