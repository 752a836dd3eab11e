package mention

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// bylines is how many sentences at the head of a text may say whose it is.
const bylines = 8

// author finds in a heading who speaks in the first person: "Statement by
// President Biden", "Antony J. Blinken, Secretary of State", or a name and its
// title on lines of their own; -1 for nobody.
func (r *articleReader) author(sentence int) int32 {
	s := r.Sentences[sentence]
	body := int32(-1) // "Statement by the Prime Minister of Norway", without a name
	if e := r.proclaims(s); e >= 0 {
		return e
	}
	if len(s.NPs) == 0 || s.Under >= 0 || !s.Heading && !r.statement(s) {
		return -1
	}
	if all := r.authors(s); len(all) > 1 {
		r.voices.we = all
		return -1
	}
	for i := range s.NPs {
		switch n := &s.NPs[i]; {
		case n.Prep == r.w.by, sentence == 0 && (n.Prep == r.w.of || n.Prep == r.w.from):
			if e := r.onePerson(s, int32(i)); e >= 0 {
				return e
			}
			if n.Prep == r.w.by && n.Up <= 0 { // not "on the invasion by"
				if body = r.power(s, int32(i)); body < 0 && r.administrationSpeaks(s, int32(i)) {
					body = r.entity(r.lex.Index("USA"))
				}
				if p := s.HeadPart(int32(i)); body >= 0 && p != nil && p.Kind == syntax.POffice && !p.Plural {
					r.voices.byline = [2]int32{int32(sentence), int32(i)}
				}
			}
		}
	}
	if first := topic(s); body < 0 && sentence == 0 && r.lex.Head(s.HeadWord(first))&lexicon.Utterance != 0 { // "EU statement on", "G7 Leaders' Statement"
		if body = r.ownerState(s, first); body < 0 {
			body = r.ownerPower(s, first)
		}
		if poss := s.NPs[first].PossNP; body < 0 && poss >= 0 {
			body = r.power(s, poss)
		}
	}
	if body >= 0 && r.Speaker < 0 && (r.Entities[body].Type == model.State || intergovernmental(&r.Entities[body])) {
		return body
	}
	if len(s.Clauses) > 0 {
		return -1
	}
	who := int32(0)
	if m := slices.IndexFunc(s.NPs, func(n syntax.NP) bool { return n.Appos == 0 }); m > 0 && s.Class(0) == syntax.COffice {
		who = int32(m) // "Foreign Minister of Chad, | Omar Bello"
	}
	if e := r.onePerson(s, who); e >= 0 && s.NPs[0].Prep == 0 && len(s.Members(0, nil)) == 1 && r.Holds(e, "") {
		return e
	}
	return r.signed(sentence)
}

// administrationSpeaks says whether a noun phrase names officials as the White House calls them that speak without their names:
// "Background Press Call by Senior Administration Officials".
func (r *sentenceReader) administrationSpeaks(s *syntax.Sentence, np int32) bool {
	p := s.HeadPart(np)
	if p == nil || p.Kind != syntax.POffice {
		return false
	}
	for i := s.NPs[np].First; i < p.Last; i++ {
		if r.lex.Word(s.Words[i]).Text == "administration" {
			return true
		}
	}
	return false
}

// authors are the sides whom the heading of a joint statement names, who are "we" in it: "Joint
// Statement by Canada, Chile and Kenya", "Joint Communiqué of President Rios and Premier Lin", "Japan-Kenya Joint Statement".
func (r *articleReader) authors(s *syntax.Sentence) []int32 {
	first := topic(s)
	if r.lex.Head(s.HeadWord(first))&lexicon.Utterance == 0 {
		return nil
	}
	for i := range s.NPs {
		switch n := &s.NPs[i]; n.Prep {
		case r.w.by, r.w.of, r.w.from, r.w.between:
			if n.Up != first {
				continue
			}
			return r.sides(s, int32(i))
		}
	}
	if poss := s.NPs[first].PossNP; poss >= 0 { // "U.S.-Japan Joint Leaders' Statement"
		first = poss
	}
	var all []int32
	for k := s.NPs[first].PFirst; k < s.NPs[first].Head; k++ {
		if p := &s.Parts[k]; p.Kind == syntax.PEntity {
			if e := r.PartEntity(s, p); e >= 0 {
				all = append(all, e)
			}
		}
	}
	return distinct(all, r.side)
}

// sides are the states and organizations that the members of a list are, or act for.
func (r *articleReader) sides(s *syntax.Sentence, np int32) []int32 {
	var all []int32
	var buf [64]int32
	for _, m := range s.Members(np, buf[:]) {
		all = append(all, r.refOf(s, m).Actors...)
	}
	return distinct(all, r.side)
}

// topic is the noun phrase that a heading begins with, after its possessor.
func topic(s *syntax.Sentence) int32 {
	if len(s.NPs) > 1 && s.NPs[1].PossNP == 0 {
		return 1
	}
	return 0
}

// proclaims is who names himself in an order or proclamation: "I, JOHN DOE, President
// of the United States of America, find that"; -1 for nobody.
func (r *articleReader) proclaims(s *syntax.Sentence) int32 {
	for i := 0; i+1 < len(s.NPs); i++ {
		if n := &s.NPs[i]; n.Last-n.First == 1 && s.Words[n.First] == r.w.i && !n.Quoted && r.Text.Tokens[n.Last].Kind == text.Comma && s.NPs[i+1].First == n.Last+1 {
			return r.onePerson(s, int32(i+1))
		}
	}
	return -1
}

// signer is who says at the end of a text that it is his: in a proclamation, "NOW, THEREFORE,
// I, JOHN DOE, President of", or with a name in capitals, or one under "Sincerely,", on a
// line of its own; -1 for nobody.
func (r *articleReader) signer() int32 {
	for k := len(r.Sentences) - 1; k > 0; k-- {
		s, above := r.Sentences[k], r.Sentences[k-1]
		if e := r.proclaims(s); e >= 0 {
			return e
		}
		if !s.Heading || len(s.NPs) != 1 || s.NPs[0].First != s.First || s.NPs[0].Last < s.Last {
			continue
		}
		closed := len(above.NPs) == 0 && above.Last-above.First <= 3 && r.Text.Tokens[above.Last-1].Kind == text.Comma // "Yours truly,"
		if e := r.named(s, 0); e >= 0 && (closed || r.Text.Tokens[s.Last-1].AllCaps || r.Text.Of(int(s.Last-1)) == "JR.") {
			return e
		}
	}
	return -1
}

// statement says whether a whole sentence is only the heading of one: "Remarks by
// Ambassador Woodward at the UN Security Council meeting on Syria."
func (r *sentenceReader) statement(s *syntax.Sentence) bool {
	if s.NPs[0].First != s.First || r.lex.Head(s.HeadWord(0))&lexicon.Utterance == 0 {
		return false
	}
	for i := range s.Clauses {
		if s.Clauses[i].Kind == syntax.Main {
			return false
		}
	}
	return true
}

// signature reads a name on a line of its own under or over what an officer says
// whom the heading gives by the title only: "Statement by the Prime Minister of
// Norway ... Jonas Gahr Støre".
func (r *articleReader) signature(s *syntax.Sentence) {
	if r.voices.byline[1] < 0 || !s.Heading || len(s.NPs) != 1 || len(s.Clauses) > 0 || hasTitle(s, 0) || s.NPs[0].Last < s.Last-1 {
		return
	}
	person := r.named(s, 0)
	if person < 0 || s.NPs[0].First != s.First || len(r.Entities[person].tokens) < 2 {
		return
	}
	above, np := r.Sentences[r.voices.byline[0]], r.voices.byline[1]
	r.voices.byline[1] = -1
	o, ok := r.wholeTitle(above, np, "title.signed")
	if !ok {
		return
	}
	o.Person, o.Sentence, o.First, o.Last = person, s.Index, s.NPs[0].First, s.NPs[0].Last
	if o.Owner >= 0 && r.settle(s, 0, o) {
		r.Speaker = person
		for _, x := range r.Sentences[:s.Index] {
			r.firstPersons(x)
		}
	}
}

// block is what somebody said in paragraphs of their own, without quotation marks:
// "The Foreign Secretary, Jane Pryce, said:" and a paragraph that begins "I condemn",
// or "MR. PRICE: We condemn" in a transcript.
type block struct {
	by        int32 // -1 for none
	paragraph int32 // the first of them
	sentences map[int]bool
}

// unmarkedQuote notes whether a sentence opens such words or belongs to them: in the
// first paragraph, and in later ones where it says "I" or "we".
func (r *articleReader) unmarkedQuote(s *syntax.Sentence) {
	x := &r.voices.unmarked
	if r.Text.Of(int(s.First)) == "Q" {
		x.by = -1 // a question in a transcript: "Q    And what did Rios say?"
	}
	quoted := r.Text.Tokens[s.First].InQuote || r.Text.Tokens[s.Last-1].InQuote
	who := int32(-1)
	if !quoted {
		who = r.speaker(s, -1)
	}
	para := r.Text.Sentences[s.Index].Paragraph
	if s.Label >= 0 {
		x.by, x.paragraph = r.onePerson(s, s.Label), para
	} else if who < 0 && !quoted {
		if e := r.textOf(s); e >= 0 {
			x.by, x.paragraph = e, para+1
			return
		}
	}
	switch {
	case who >= 0 && r.Text.Tokens[s.Last-1].Kind == text.Colon:
		x.by, x.paragraph = who, para+1
	case (who >= 0 || quoted) && s.Label < 0:
		x.by = -1
	case x.by >= 0 && (para == x.paragraph || para > x.paragraph && r.firstPerson(s, int32(len(s.NPs)))):
		if x.sentences == nil {
			x.sentences = make(map[int]bool)
		}
		x.sentences[s.Index] = true
		r.Speakers[s.Index] = x.by
	}
}

// textOf is whose words a sentence says that follow: "Following is the text of the
// Prime Minister's statement", "Read Mr Buhari's statement below"; -1 for nobody's.
func (r *articleReader) textOf(s *syntax.Sentence) int32 {
	opens := false
	for i := s.First; i < s.Last && i < s.First+6; i++ {
		switch r.lex.Word(s.Words[i]).Text {
		case "text", "read", "transcript":
			opens = true
		}
	}
	for np := range s.NPs {
		if poss := s.NPs[np].PossNP; opens && poss >= 0 && r.lex.Head(s.HeadWord(int32(np)))&lexicon.Utterance != 0 {
			return r.onePerson(s, poss)
		}
	}
	return -1
}

// Unmarked says whether a sentence quotes somebody without quotation marks.
func (v *voices) Unmarked(s *syntax.Sentence) bool { return v.unmarked.sentences[s.Index] }

// intergovernmental says whether states make up an organization, or it is an
// organ of one they make up.
func intergovernmental(e *Entity) bool {
	return e.OfStates() || e.Kind == "organ"
}

// signed reads a title on the line after a name: whose title it is.
func (r *articleReader) signed(sentence int) int32 {
	s := r.Sentences[sentence]
	if p := s.HeadPart(0); sentence == 0 || p == nil || p.Kind != syntax.POffice || p.Plural || s.NPs[0].Prep != 0 {
		return -1
	}
	above := r.Sentences[sentence-1]
	if !above.Heading || len(above.NPs) != 1 || len(above.Clauses) > 0 {
		return -1
	}
	person := r.named(above, 0)
	if person < 0 || r.Entities[person].Type != model.Person || !r.titleOf(s, 0, person, "title.signed") {
		return -1
	}
	return person
}
