package mention

import (
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// regional says whether an office whose state nothing names is one of a part of a state: "Florida Governor X",
// "Governor X of Texas", "Premier X" in a text about Canada, "Rep. X" in one about state legislators, "Lieutenant
// Governor X" in a list behind such an officer.
func (r *articleReader) regional(s *syntax.Sentence, np int32, o *Office) bool {
	if r.Entities[o.Person].Lex >= 0 {
		return false
	}
	switch o.Kind {
	case lexicon.HeadOfState, lexicon.HeadOfGovernment, lexicon.Minister, lexicon.Legislator, lexicon.Official, lexicon.Judge, lexicon.Envoy:
	default:
		return false
	}
	id := r.officeID(o)
	if id == "first-minister" || id == "deputy-first-minister" {
		return true // of Scotland, Wales or Northern Ireland
	}
	governs := id == "governor" || id == "premier" || id == "chief-minister"
	sits := o.Kind == lexicon.Legislator || id == "representative" || id == "leader"
	n, m := &s.NPs[np], behind(s, np, r.w.of, r.w.for_)
	legal := id == "secretary-of-state" || id == "attorney-general"
	switch named := r.Tally.MostNamed(); {
	case (o.Kind != lexicon.Envoy || o.startsWith("state ")) && n.PFirst < n.PLast && r.town(&s.Parts[n.PFirst]):
		return true
	case (governs || legal) && m >= 0 && r.Refs[s.Index][m].Place >= 0:
		return true
	case governs && (len(named) == 0 || !r.hasOffice(o, r.lex.Entities[named[0]].ID)):
		return true
	case sits && r.ofLegislatures():
		return true
	}
	last := r.officers.lastUnowned()
	return (governs || sits || legal) &&
		last != nil && last.regional && last.Sentence == s.Index && last.Person == r.listedBefore(s, np)
}

// ofLegislatures says whether the legislators of a text are those of the parts of a state, of whom it speaks.
func (d *Document) ofLegislatures() bool {
	return !d.Tally.Says("Congress") && slices.ContainsFunc([]string{"tate legislator", "tate Legislator", "tate lawmaker", "tate legislative leader", "tate Legislative Leader"}, d.Tally.Says)
}

// congressSeat is the United States where somebody sits in their Congress for the state that stands before his
// title or behind his name, or by a title of theirs: "Florida Senator X", "Senator X of Delaware", "Rep. X"; -1 for others.
func (r *articleReader) congressSeat(s *syntax.Sentence, np int32, o *Office) int32 {
	id := r.officeID(o)
	if id != "senator" && id != "congressman" && id != "representative" || o.startsWith("state ") || r.ofLegislatures() {
		return -1
	}
	n, last := &s.NPs[np], np
	m := behind(s, last, r.w.of, r.w.from)
	for i := 0; i < 8 && m < 0 && s.NPs[last].Next >= 0 && r.lex.Word(finalWord(r.lex, o.Role)).Plural; i++ {
		last = s.NPs[last].Next // "Senators X and Y of Maine"
		m = behind(s, last, r.w.of, r.w.from)
	}
	usa := r.lex.Index("USA")
	in := ""
	switch {
	case n.PossNP >= 0:
		in = placeState(r.Document, r.Refs[s.Index][n.PossNP].Place) // "Pennsylvania's Senator X"
	case id != "representative" && n.PFirst < n.PLast && r.town(&s.Parts[n.PFirst]): // "Kansas Representative X" may sit there
		in = r.townIn(&s.Parts[n.PFirst])
	case m >= 0:
		in = placeState(r.Document, r.refOf(s, m).Place)
	case o.Rule == "title.before" && n.Det == 0 && (strings.HasPrefix(o.Role, "Rep.") || o.Role == "Rep" || o.Role == "Representative" && (r.Tally.NamesBodyOf(usa) || r.Tally.Says("Republican") || r.Tally.Says("Democrat"))) && r.Tally.Times(r.lex.Index("PHL")) == 0:
		in = "USA"
	}
	if in != "USA" {
		return -1
	}
	return r.entity(usa)
}
