package mention

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// itsFirst is whose an officer is, noun phrase np, who stands with "its" in a list behind another; open where that is
// a body of which nothing is known: "sanctions on the firm and its director".
func (r *articleReader) itsFirst(s *syntax.Sentence, np int32) (ref Ref, open bool) {
	lead := &s.NPs[s.NPs[np].Lead]
	first := &r.Refs[s.Index][s.NPs[np].Lead]
	if lead.PossNP >= 0 && s.Class(s.NPs[np].Lead) == syntax.COffice {
		return r.refOf(s, lead.PossNP), false // "Peru's ambassador to Chile and later its foreign minister"
	}
	m := beforeAnd(s, np)
	switch {
	case m < 0:
	case m != s.NPs[np].Lead:
		if s.NPs[m].Up == s.NPs[np].Lead && s.NPs[m].Prep == r.w.of && s.Class(m) == syntax.CState && s.Class(s.NPs[np].Lead) == syntax.COffice {
			return r.Refs[s.Index][m], false // "the president of Chad and its foreign minister"
		}
	case len(first.Actors) == 1:
		return *first, false // "sanctions on the group and its leader"
	case len(first.Actors) > 1:
	case lead.Prep == r.w.of && lead.Up >= 0 && lead.Up == m-1 && len(r.Refs[s.Index][lead.Up].Actors) == 1:
		return r.Refs[s.Index][lead.Up], false // "the Office of Arms Export and its head"
	case s.Class(m) == syntax.CName || s.Class(m) == syntax.COrg || r.lex.Word(s.HeadWord(m)).Is(lexicon.Firm):
		return Ref{}, true
	}
	return Ref{}, false
}

// unknownDemonym says whether a part is the adjective of a land that no dictionary has, whose officer is
// none of the states beside it: "the Kenyan premier and the | Ruritanian | premier X".
func (r *sentenceReader) unknownDemonym(s *syntax.Sentence, p *syntax.Part) bool {
	if p.Kind != syntax.PName || p.Last-p.First != 1 || r.lex.Word(s.Words[p.First]).Known() {
		return false
	}
	for _, ending := range [...]string{"ian", "ean", "ese", "ish"} {
		if strings.HasSuffix(s.Text(p.First, p.Last), ending) {
			return true
		}
	}
	return false
}

// chargeOfState says whether the word before the title at part k of a noun phrase, itself no name, tells an
// organ of a state or what its officers are in charge of, "the Peruvian trade chief", "Kenyan electoral
// commission chairman", or the phrase begins with the seat of its government: "the White House Policy Director".
func (r *articleReader) chargeOfState(s *syntax.Sentence, n *syntax.NP, k int32) bool {
	if k == n.PFirst {
		return false
	}
	if first := &s.Parts[n.PFirst]; first.Is(lexicon.Metonym) && !first.Is(lexicon.State) && !r.town(first) {
		return true
	}
	p := &s.Parts[k-1]
	w := r.lex.Word(s.Words[p.Last-1])
	return p.Last == s.Parts[k].First && !s.Doc.Tokens[p.Last-1].Capital && !w.Plural && w.Is(lexicon.Charge|lexicon.Organ)
}

// folkAbroad is the state to whose people in other countries a minister sees: "Minister of Foreign Affairs and Senegalese
// Abroad"; -1 for none.
func (r *articleReader) folkAbroad(s *syntax.Sentence, part *syntax.Part) int32 {
	for i := part.First + 1; i+1 < part.Last; i++ {
		if n, senses := s.FolkAbroad(r.lex, i); n > 0 {
			if lex := r.Tally.Pick(senses, lexicon.People, lexicon.Demonym); lex >= 0 {
				return r.entity(lex)
			}
		}
	}
	return -1
}

// hisLeader is the state of the one named right before in the same list, whose officer
// "his" then tells of: "met Raisi and his foreign minister"; -1 for none.
func (r *articleReader) hisLeader(s *syntax.Sentence, np int32) int32 {
	if w := s.NPs[np].PossWord; w != r.w.his && w != r.w.her {
		return -1
	}
	if x := apposedTo(s, np); x >= 0 {
		np = x // "Raisi and his foreign minister, Hossein Amirabdollahian": the name is in the list
	}
	lead := s.NPs[np].Lead
	if c := s.NPs[lead].Clause; lead == np || c >= 0 && s.Clauses[c].Subj == lead {
		return -1
	}
	state := int32(-1) // of the last one before
	for m := lead; m >= 0 && m < np; m = s.NPs[m].Next {
		if r.onePerson(s, m) >= 0 {
			state = r.headOf(s, m)
		}
	}
	return state
}

// stateOnly says whether only a state has offices of a kind.
func stateOnly(kind lexicon.OfficeKind) bool {
	return kind == lexicon.Minister || kind == lexicon.HeadOfGovernment || kind == lexicon.Royal
}

// stateBefore is the state named last before a noun phrase in its sentence; -1 for none.
func (d *Document) stateBefore(s *syntax.Sentence, np int32) int32 {
	for m := np - 1; m >= 0; m-- {
		if e := d.Entity(s, m, model.State); e >= 0 {
			return e
		}
	}
	return -1
}

// ethnic says whether a people is named at token i and not its state.
func (r *sentenceReader) ethnic(s *syntax.Sentence, i int32) bool {
	return i > s.First && r.lex.Word(s.Words[i-1]).Text == "ethnic"
}

// retired says whether a possessor is one who held offices and holds none.
func (d *Document) retired(ref Ref) bool {
	return len(ref.Actors) == 1 && d.Entities[ref.Actors[0]].Type == model.Person && d.leftAll(ref.Actors[0])
}

// leftAll says whether a person held offices and holds none.
func (d *Document) leftAll(person int32) bool {
	held := false
	for i := d.lately(); i < len(d.Offices); i++ {
		if o := &d.Offices[i]; o.Person == person && o.Owner >= 0 {
			if !o.Former {
				return false
			}
			held = true
		}
	}
	return held
}

// majesty says whether a possessor is "Her Majesty" alone, which in English is
// Britain's.
func (r *sentenceReader) majesty(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.PossWord != r.w.his && n.PossWord != r.w.her {
		return false
	}
	return r.lex.Word(s.Words[n.Last-1]).Text == "majesty"
}

// ofMinistry is the state of the ministry or government that stands without its
// name before a title: "a foreign ministry aide"; -1 for none.
func (r *articleReader) ofMinistry(s *syntax.Sentence, np, title int32) int32 {
	n := &s.NPs[np]
	if m := behind(s, np, r.w.of); m >= 0 && s.Class(m) == syntax.CState {
		return -1 // "the government secretary of the Orange Free State"
	}
	for k := n.PFirst; k <= title; k++ { // also the first word of "government official"
		p := &s.Parts[k]
		if k == title {
			kind := r.lex.Offices[p.Ref].Kind
			if first := s.Words[p.First]; p.Last-p.First > 1 && (kind == lexicon.Official || kind == lexicon.Spokesperson) && r.lex.Head(first)&lexicon.Government != 0 {
				if st := r.reportedDoer(s, np); st >= 0 {
					return st
				}
				st, _ := r.surelyOwns(s, np, first)
				return st
			}
			break
		}
		if p.Kind == syntax.PNoun && r.lex.Head(s.Words[p.Last-1])&lexicon.Government != 0 {
			if st := r.reportedDoer(s, np); st >= 0 {
				return st
			}
			st, _ := r.surelyOwns(s, np, s.Words[p.Last-1])
			return st
		}
	}
	return -1
}

// honoured says whether the possessive of a noun phrase is part of a form of
// address: "His Excellency".
func (r *sentenceReader) honoured(s *syntax.Sentence, n *syntax.NP) bool {
	return n.PossWord != 0 && s.Parts[n.PFirst].Kind == syntax.PHonorific
}

// belongs is the one state or organization a reference stands for, or whose
// person it names; -1 for none.
func (r *articleReader) belongs(ref Ref) int32 {
	if len(ref.Actors) != 1 {
		return -1
	}
	e := ref.Actors[0]
	switch r.Entities[e].Type {
	case model.State, model.Organization:
		return e
	case model.Person:
		if st := r.Entities[e].State; st >= 0 {
			return st
		}
		if body := r.employer(e); body >= 0 {
			return body // "Secretary-General Kofi Mensah's spokeswoman"
		}
		if st := r.ruled(e); st >= 0 {
			return st // "Putin's spokesman"
		}
		if st := r.termState(e); st >= 0 && r.Entities[st].Type == model.State {
			return st // also where only he tells it
		}
		return -1
	default:
		return -1
	}
}

// ruled is the state that the dictionaries know a leader of, where the article speaks
// of it; -1 for none.
func (r *articleReader) ruled(person int32) int32 { return r.ledState(person, "") }

// ledState is the state that the dictionaries know a person to have led in an office, in any
// if that is "", where the article speaks of it; -1 for none.
func (r *articleReader) ledState(person int32, office string) int32 {
	lex := r.Entities[person].Lex
	if lex < 0 {
		return -1
	}
	for _, t := range r.lex.Entities[lex].Terms {
		if office != "" && !strings.EqualFold(t.Office, office) {
			continue
		}
		if i := r.lex.Index(t.Of); i >= 0 && r.lex.Entities[i].Type == model.State && r.Tally.Times(i) > 0 {
			return r.entity(i)
		}
	}
	return -1
}

// refOf is what a noun phrase stands for, also one that comes later in the
// sentence.
func (r *articleReader) refOf(s *syntax.Sentence, np int32) Ref {
	ref := &r.Refs[s.Index][np]
	if np > r.focus.read {
		if poss := s.NPs[np].PossNP; poss > r.focus.read {
			r.refOf(s, poss)
		}
		*ref = r.resolve(s, np)
	}
	return *ref
}

// power is the one state or organization a noun phrase stands for, or whose
// person, body or mission it names; -1 for none.
func (r *articleReader) power(s *syntax.Sentence, np int32) int32 {
	ref := r.refOf(s, np)
	if of := behind(s, np, r.w.of); r.isCourt(s, np) {
		if next := of + 1; next < int32(len(s.NPs)) && s.NPs[next].Appos == of {
			of = next // "the Court of Her Majesty | the Queen of England"
		}
		return r.power(s, of) // "Minister to the Court of Spain"
	}
	if len(ref.Actors) > 0 {
		return r.belongs(ref)
	}
	if r.lex.Head(s.HeadWord(np))&lexicon.StateHead != 0 { // "of the Republic of Philippines"
		if st := r.ofState(s, np); st >= 0 {
			return st
		}
	}
	if e := r.namedAfter(s, np); e >= 0 {
		return e
	}
	if r.isPost(s, np) || r.lex.Head(s.HeadWord(np))&(lexicon.Government|lexicon.Agent|lexicon.OrgHead|lexicon.Body) != 0 || r.lex.Word(s.HeadWord(np)).Is(lexicon.Arm) {
		if poss := s.NPs[np].PossNP; poss >= 0 { // "the Taliban's political office"
			if e := r.belongs(r.refOf(s, poss)); e >= 0 && r.Entities[e].Type == model.Organization && (!national(&r.Entities[e]) || r.Entities[e].State < 0) {
				return e
			}
		}
		if r.civic(s, np) || r.staffOf(s, np) {
			return -1
		}
		if e := r.ownerState(s, np); e >= 0 {
			return e
		}
		if e := r.ownerPower(s, np); e >= 0 {
			return e
		}
	}
	if r.lex.Word(s.HeadWord(np)).Is(lexicon.Section) { // "the UN relief operation"
		e := r.ownerPower(s, np)
		if of := behind(s, np, r.w.of); e < 0 && of >= 0 {
			e = r.belongs(r.refOf(s, of)) // "the finance department of Hamas"
		}
		if e >= 0 && r.Entities[e].Type == model.Organization {
			return e
		}
	}
	return -1
}

// secretaryOfState says whether a noun phrase is the title of one of those of a Department of State, behind
// which "for" tells what he sees to.
func (r *sentenceReader) secretaryOfState(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return strings.Contains(strings.ToLower(s.Text(n.First, n.Last)), "secretary of state")
}

// titledBy is whose the title is that stands before the name of noun phrase np: "a spokesman
// for EU commissioner X"; -1 for none.
func (r *articleReader) titledBy(s *syntax.Sentence, np int32) int32 {
	n := &s.NPs[np]
	for k := n.PFirst; k < n.Head; k++ {
		if s.Parts[k].Kind == syntax.POffice {
			o, _ := r.title(s, np, k, n.Head, "")
			if only := r.lex.Index(r.lex.Offices[s.Parts[k].Ref].Only); o.Owner < 0 && only >= 0 {
				return r.entity(only) // "Second Lady X"
			}
			return o.Owner
		}
	}
	return -1
}

// servesIn says whether noun phrase np, behind "in", names whose officer one is, state e or
// its government, and not only where he is.
func (r *articleReader) servesIn(s *syntax.Sentence, np int32, o *Office, e int32) bool {
	if o.Kind == lexicon.Legislator && (r.Entities[e].Kind == "parliament" || r.lex.Word(s.HeadWord(np)).Is(lexicon.Chamber)) {
		return true // "a deputy in Georgia's parliament", "a lawmaker in the Knesset"
	}
	if ofState(o.Kind) && o.Kind != lexicon.Minister || o.Kind == lexicon.Envoy {
		return false
	}
	if r.Entities[e].Type != model.State {
		return r.Entities[e].Kind == "ministry" // "an adviser in the Ministry of Defence"
	}
	p := s.HeadPart(np)
	if r.lex.Head(s.HeadWord(np))&lexicon.Government != 0 && p.Kind == syntax.PNoun || p.Is(lexicon.Org) {
		return true // "the Swedish Ministry of Defence", a name of Britain's
	}
	servant := o.Kind == lexicon.Minister || o.Kind == lexicon.Legislator || o.Kind == lexicon.Judge || r.lex.Word(s.Words[o.Last-1]).Text == "servant"
	return servant && p.Is(lexicon.State) && s.NPs[np].PFirst == s.NPs[np].Head
}

// nameTail reads what follows the name after a title: "Foreign Minister Petar
// Ivanišin of Croatia", "President Lula (Brazil)", "Ambassador Kim to Japan".
func (r *articleReader) nameTail(s *syntax.Sentence, np int32, o *Office) {
	if o.Owner < 0 && o.Kind == lexicon.Legislator && partyAndSeat(s, s.NPs[np].Last) {
		o.Owner = r.entity(r.lex.Index("USA"))
		return
	}
	if n := &s.NPs[np]; o.Owner < 0 && n.Prep == r.w.paren && n.Up >= 0 && s.Class(n.Up) == syntax.CState && s.NPs[n.Up].Last == n.First-1 {
		o.Owner, o.First = r.power(s, n.Up), s.NPs[n.Up].First // "Chile (President Ana Rios)"
		return
	}
	if e := r.forcesBehind(s, np); o.Owner < 0 && o.Kind == lexicon.Military && e >= 0 {
		if o.Owner = e; r.Entities[e].Type == model.Organization {
			o.Last = s.NPs[np+1].Last
		}
		return
	}
	for m := np + 1; m < int32(len(s.NPs)) && m <= np+3; m++ {
		n := &s.NPs[m]
		if s.Possesses(m) {
			continue // "Gen. Karim Said of | Syria's | Interior Ministry"
		}
		if n.Up != np {
			return
		}
		e := r.power(s, m)
		if e < 0 {
			return
		}
		if n.Prep == r.w.from && r.takenFrom(s, np) {
			return // "recalled Ambassador Rios from Peru"
		}
		if who := r.onePerson(s, np); n.Prep == r.w.from && who >= 0 && r.termState(who) >= 0 && r.termState(who) != e {
			return // "the speech by President Biden from Israel"
		}
		switch n.Prep {
		case r.w.of, r.w.from, r.w.paren:
			if o.Owner < 0 && (r.officeID(o) != "director" || o.body || r.Entities[e].Type == model.Organization) { // "director Jean Roy of France" may make films
				o.Owner, o.Last = e, n.Last
			}
		case r.w.to:
			if o.Kind == lexicon.Diplomat && o.Target < 0 && !r.movesTo(s, np) {
				o.Target, o.Last = e, n.Last
			}
		default:
			return
		}
	}
}

// forcesBehind are those of a state that stand behind a name and a comma: "Admiral Tom Hall, | U.S. Navy,"; -1 for none.
func (r *articleReader) forcesBehind(s *syntax.Sentence, np int32) int32 {
	switch s.Doc.Of(int(s.NPs[np].Last - 1)) {
	case "USN", "USMC", "USAF": // letters belong to the name
		return r.entity(r.lex.Index("USA"))
	}
	m := np + 1
	if m >= int32(len(s.NPs)) || s.NPs[m].First != s.NPs[np].Last+1 || s.NPs[m].Prep != 0 || s.Doc.Tokens[s.NPs[np].Last].Kind != text.Comma {
		return -1
	}
	e := r.power(s, m)
	if e < 0 || r.Entities[e].Kind != "military" {
		return -1
	}
	return e
}

// between says whether a noun phrase stands between commas, brackets behind it aside.
func (r *sentenceReader) between(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	if n.First <= s.First || n.Last >= s.Last || s.Doc.Tokens[n.First-1].Kind != text.Comma {
		return false
	}
	k := s.Doc.Tokens[n.Last].Kind
	return k == text.Comma || k == text.Open
}

// itsNational is whose officer somebody is of whom the nation before the title, at part k of a noun phrase, tells only where he
// comes from, since "its" stands before it: "The European Union opened talks. | Its Dutch chief negotiator"; -1 for nobody else's.
func (r *articleReader) itsNational(s *syntax.Sentence, np, k, nation int32) int32 {
	n := &s.NPs[np]
	if p := &s.Parts[n.PFirst]; n.PossWord != r.w.its || p.Kind != syntax.PEntity || !p.Is(lexicon.Demonym) || n.PFirst >= k {
		return -1
	}
	ref := r.possessor(s, np)
	if len(ref.Actors) == 1 && ref.Actors[0] == nation && s.Index > 0 { // what is read already of the phrase itself
		before := r.Sentences[s.Index-1]
		if len(before.Clauses) == 0 || before.Clauses[0].Subj < 0 || before.Class(before.Clauses[0].Subj) != syntax.COrg {
			return -1
		}
		ref = r.Refs[before.Index][before.Clauses[0].Subj]
	}
	if len(ref.Actors) != 1 || ref.Actors[0] == nation || r.Entities[ref.Actors[0]].Type == model.Person {
		return -1
	}
	return ref.Actors[0]
}
