package mention

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// sentBehind says whether the state to which a title at the head of noun phrase np is sent stands
// behind it: "OAS ambassador to Haiti" is the organization's.
func (r *sentenceReader) sentBehind(s *syntax.Sentence, np int32) bool {
	m := behind(s, np, r.w.to, r.w.in)
	return m >= 0 && s.Class(m) == syntax.CState
}

// isCourt says whether a noun phrase is a ruler's court, where envoys are sent: "Minister | to the Court of Spain".
func (r *sentenceReader) isCourt(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return behind(s, np, r.w.of) >= 0 && n.PLast-n.PFirst == 1 && r.head(s, np) == "court" && (n.Prep == r.w.to || n.Prep == r.w.at || n.Prep == r.w.near)
}

// timesOver is the first of the posts that stand behind how often somebody had an office: "was ambassador three times, to
// | Peru and Chile", "has been an ambassador on two occasions – to | Peru and Chile"; -1 for none.
func (r *sentenceReader) timesOver(s *syntax.Sentence, np int32) int32 {
	i, m := s.NPs[np].Last, np+1
	often := false
	if m < int32(len(s.NPs)) && s.NPs[m].First <= i+1 {
		if w := r.lex.Word(s.HeadWord(m)); w.Plural && (w.Stem >= 0 && (r.lex.Word(w.Stem).Text == "time" || r.lex.Word(w.Stem).Text == "occasion")) {
			i, m, often = s.NPs[m].Last, m+1, true
		}
	}
	if i < s.Last && (r.lex.Word(s.Words[i]).Text == "twice" || r.lex.Word(s.Words[i]).Text == "thrice") {
		i, often = i+1, true
	}
	if i < s.Last && s.Doc.Tokens[i].Kind != text.Word {
		i++
	}
	if often && m < int32(len(s.NPs)) && s.NPs[m].First == i+1 && s.Words[i] == r.w.to && s.Class(m) == syntax.CState {
		return m
	}
	return -1
}

// morePosts reads the list of posts that a diplomat's first begins: "to Italy, San
// Marino and Myanmar", "to Russia as well as Belarus and Georgia".
func (r *articleReader) morePosts(s *syntax.Sentence, np int32, o *Office) {
	all := r.members(s, np)
	last := all[len(all)-1]
	if x := last + 1; x < int32(len(s.NPs)) && s.NPs[x].Up == last && r.lex.Word(s.NPs[x].Prep).Text == "as well as" && s.Class(x) != syntax.COffice {
		all = append(all, r.members(s, x)...)
	}
	for _, x := range all[1:] {
		if t := r.power(s, x); t >= 0 {
			o.also = append(o.also, t)
			o.Last = max(o.Last, s.NPs[x].Last)
		}
	}
}

// legation makes a diplomat of a minister without portfolio who is in another
// state than his own, or sent to one, as they were called before there were
// ambassadors: "the American minister at Lima", "appointed minister to Peru", "Minister at
// Panama Roy Davis"; it says whether it did.
func (r *articleReader) legation(s *syntax.Sentence, np int32, o *Office) bool {
	n := &s.NPs[np]
	sent := n.Prep == r.w.to || n.Prep == r.w.near || n.Prep == r.w.at && n.Det == 0 && (s.Class(np) == syntax.CState || s.Class(np) == syntax.CPlace)
	id := r.officeID(o)
	if (id == "first-minister" || id == "commissioner") && sent && n.Prep != r.w.at { // "as its first minister to Peru", "U.S. Commissioner to Hungary"
		id = "minister"
	}
	if id == "commissioner" && o.Owner >= 0 && r.Entities[o.Owner].Type == model.State && (n.Prep == r.w.at || n.Prep == r.w.in) && s.Class(np) == syntax.CState {
		id = "minister" // "the U.S. Commissioner at Riga"
	}
	if id != "minister" || o.Owner < 0 && !sent && r.dispatch(s) < 0 || o.Owner >= 0 && r.Entities[o.Owner].Type != model.State {
		return false
	}
	e := r.power(s, np)
	if e < 0 {
		e = r.republic(s, np)
	}
	if e < 0 {
		e = r.placeIn(s, np)
	}
	if e < 0 || e == o.Owner || r.Entities[e].Type != model.State {
		return false
	}
	o.Kind, o.Target = lexicon.Diplomat, e
	r.morePosts(s, np, o)
	return true
}

// nearCourt says whether noun phrase np, behind "near", names the power that envoys of
// old were sent to: "Minister near the Government of Yugoslavia", "near the Holy See".
func (r *sentenceReader) nearCourt(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	return n.Prep == r.w.near && n.Det == r.w.the
}

// republic is the state gone that the article speaks of and a place is now named
// after: "Minister to Texas", in a history of the Republic of Texas; -1 for none.
func (r *articleReader) republic(s *syntax.Sentence, np int32) int32 {
	name := s.Text(s.NPs[np].First, s.NPs[np].Last)
	for _, kind := range [...]string{"Republic of ", "Kingdom of "} {
		for lex, n := range r.Tally.Counts() {
			if n > 0 && r.lex.Entities[lex].Name == kind+name {
				return r.entity(lex)
			}
		}
	}
	return -1
}

// isPost says whether a noun phrase names where diplomats serve: "the embassy",
// "the Consulate General".
func (r *sentenceReader) isPost(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	return p != nil && (r.lex.Head(s.Words[p.First])|r.lex.Head(s.Words[p.Last-1]))&lexicon.Post != 0
}

// elsewhere says whether what a title is "of" shows that it is no state's: "the
// president of the jury", "the chairman of the Council".
func (r *sentenceReader) elsewhere(s *syntax.Sentence, np int32, o *Office) bool {
	head := r.lex.Head(s.HeadWord(np))
	switch o.Kind {
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Royal, lexicon.BodyHead:
		return head&(lexicon.StateHead|lexicon.Government|lexicon.Agent) == 0
	}
	if r.lex.Word(s.HeadWord(np)).Is(lexicon.Arm) {
		return false
	}
	return head&lexicon.Body != 0 || o.Kind == lexicon.Spokesperson && s.Class(np) == syntax.CNoun && head&(lexicon.StateHead|lexicon.Government|lexicon.Agent|lexicon.OrgHead|lexicon.Post) == 0
}

// placeIn is the state where the place a noun phrase names lies; -1.
func (r *articleReader) placeIn(s *syntax.Sentence, np int32) int32 {
	if ref := r.refOf(s, np); ref.Place >= 0 {
		if i := r.lex.Index(placeState(r.Document, ref.Place)); i >= 0 {
			return r.entity(i)
		}
	}
	return -1
}

// there is the state whose capital or whose place was named last before noun phrase np, in the
// sentence or the one before: "In Minsk, officials protested. Poland's envoy there"; -1 for none.
func (r *articleReader) there(s *syntax.Sentence, np int32) int32 {
	for i := s.Index; i >= s.Index-1 && i >= r.story.began(s.Index); i-- {
		t := r.Sentences[i]
		last := int32(len(t.NPs))
		if i == s.Index {
			last = np
		}
		for m := last - 1; m >= 0; m-- {
			if t.NPs[m].Prep != r.w.in && t.NPs[m].Prep != r.w.at && t.NPs[m].Prep != r.w.to {
				continue
			}
			if e := r.placeIn(t, m); e >= 0 {
				return e
			}
			if p := t.HeadPart(m); p != nil && p.Kind == syntax.PEntity && len(r.Refs[i][m].Actors) == 1 && r.Entities[r.Refs[i][m].Actors[0]].Type == model.State {
				return r.Refs[i][m].Actors[0]
			}
		}
	}
	return -1
}

// town says whether a part names a town or a region, and no state nor the seat of its government.
func (r *articleReader) town(p *syntax.Part) bool {
	if p.Kind != syntax.PEntity || p.Is(lexicon.State) || p.Is(lexicon.Demonym) {
		return false
	}
	lex := r.Tally.Pick(p.Senses, lexicon.Place)
	return lex >= 0 && r.lex.Entities[lex].Kind != "landmark"
}

// townIn is the id of the state in which the town or region is that a part names, "" for no town: "| Ohio | Senator X".
func (r *articleReader) townIn(p *syntax.Part) string {
	if !r.town(p) {
		return ""
	}
	return r.lex.Entities[r.Tally.Pick(p.Senses, lexicon.Place)].State
}

// partyAndSeat says whether behind token i stand the party and the state for which an American
// sits in Congress: "Senator Rand Paul | (R-Kentucky)", "Sen. Chris Coons, D-Del.".
func partyAndSeat(s *syntax.Sentence, i int32) bool {
	if i+2 >= s.Last {
		return false
	}
	t := s.Doc.Tokens[i : i+3]
	if t[0].Kind != text.Open && t[0].Kind != text.Comma || !t[2].Joined || !t[2].Capital {
		return false
	}
	party := s.Doc.Of(int(i + 1))
	return party == "R" || party == "D" || party == "I"
}

// movesTo says whether a noun phrase is the object of a verb, with which "to"
// belongs: "transferred Ambassador Johnson to Thailand".
func (r *sentenceReader) movesTo(s *syntax.Sentence, np int32) bool {
	c := s.NPs[np].Clause
	return c >= 0 && (s.Same(s.Clauses[c].Obj, np) || s.Same(s.Clauses[c].Obj2, np))
}

// placeState is the id of the state in which the dictionaries put a place; "" for none, and for no place, -1.
func placeState(d *Document, place int32) string {
	if place < 0 || d.Entities[place].Lex < 0 {
		return ""
	}
	return d.lex.Entities[d.Entities[place].Lex].State
}

// Home is the id of the state that the dictionaries place an entity in; "" for
// none.
func (d *Document) Home(place int32) string { return placeState(d, place) }
