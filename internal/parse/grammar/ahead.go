package grammar

import (
	"slices"

	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// ReportFollows says whether the noun phrase at item k, with another behind "and" or none, and a verb of saying
// report what stands before them: ", Prime Minister Lund and President Rios told reporters", ", Chad, which mediated, said".
func (g *Grammar) ReportFollows(s *syntax.Sentence, k int) bool { return g.ReportAt(s, k) >= 0 }

// ReportAt is the verb of saying of which reportFollows tells; -1 for none.
func (g *Grammar) ReportAt(s *syntax.Sentence, k int) int {
	b := g.Ahead(s, s.Items)
	if b.KindAt(k+1) == syntax.IConj && b.KindAt(k+2) == syntax.INP && g.BothNations(s, s.Items[k].Ref, s.Items[k+2].Ref) {
		k += 2 // "the Peruvian and | Chilean ministers said"
	}
	v, end := b.VerbOf(k), PastPhrases(s.Items, k+1)
	if v < 0 && s.Class(s.Items[k].Ref) == syntax.COffice && s.NPs[s.Items[k].Ref].Plural {
		v = b.behindNames(end)
	}
	nations := func(x, y int32) bool { return s.Class(x) == syntax.CState && s.Class(y) == syntax.CState } // "officials of Peru and | Chile said"
	if v < 0 && b.KindAt(end) == syntax.IConj && b.KindAt(end+1) == syntax.INP && (speakers(s.Class(s.Items[k].Ref), s.Class(s.Items[end+1].Ref)) || end > k+1 && nations(s.Items[end-1].Ref, s.Items[end+1].Ref)) {
		v, end = b.VerbOf(end+1), PastPhrases(s.Items, end+2)
	}
	if v < 0 {
		v = b.behindRelative(end)
	}
	if v < 0 || !b.ReportsBack(v) || b.BehindWho(k) {
		return -1
	}
	return v
}

// speakers says whether two of these classes may say something together, or be two titles of one who does: "Foreign Minister and
// | chief negotiator Ana Rios".
func speakers(a, b syntax.NPClass) bool {
	return a == b && (a == syntax.CPerson || a == syntax.CState || a == syntax.COrg || a == syntax.COffice) || a == syntax.COffice && b == syntax.CPerson
}

// behindNames is the verb behind a list of names between commas that begins at item i: "the two ministers, Ana Rios and
// Luis Vera, | said"; -1 for none.
func (b *Ahead) behindNames(i int) int {
	const most = 6 // names
	if b.KindAt(i) != syntax.IComma {
		return -1
	}
	for j := i + 1; j < i+2*most && b.KindAt(j) == syntax.INP; j += 2 {
		if c := b.S.Class(b.Items[j].Ref); c != syntax.CName && c != syntax.CPerson {
			return -1
		}
		switch b.KindAt(j + 1) {
		case syntax.IConj:
		case syntax.IComma:
			if b.KindAt(j+2) == syntax.IVerb && j > i+1 {
				return j + 2
			}
		default:
			return -1
		}
	}
	return -1
}

// behindRelative is the verb behind a relative clause between commas that begins at item i: ", who left, | said";
// -1 for none.
func (b *Ahead) behindRelative(i int) int {
	const reach = 14 // items
	if b.KindAt(i) != syntax.IComma || b.KindAt(i+1) != syntax.IRel {
		return -1
	}
	for j, verbs := i+2, 0; j < i+reach; j++ {
		switch b.KindAt(j) {
		case syntax.IVerb:
			if verbs++; verbs > 1 {
				return -1
			}
		case syntax.INP, syntax.IPrep, syntax.IAdv:
		case syntax.IComma:
			if verbs == 1 && b.KindAt(j+1) == syntax.IVerb {
				return j + 1
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// ReportsBack says whether the verb at item v says what stands before its subject, and nothing
// behind it: ", Peru | said on Monday."
func (b *Ahead) ReportsBack(v int) bool {
	p, s := b.G, b.S
	if b.Class(s.Items[v].Ref)&lexicon.Reporting == 0 || b.ObjectFollows(v) && !b.tellsWhom(v) {
		return false
	}
	if b.KindAt(v+1) == syntax.IPrep && (s.Items[v+1].Word == p.V.By || s.Items[v+1].Word == p.V.Between) {
		return false // ", an alliance concluded between Peru and Chile"
	}
	next := b.KindAt(v + 1)
	return next != syntax.ISub && next != syntax.IVerb && next != syntax.IColon
}

// BehindWho says whether the noun phrase at item k stands in a clause behind "who" about a
// subject that has no verb yet: "Rios, who met Silva, | the president of Peru, said".
func (b *Ahead) BehindWho(k int) bool {
	const reach = 12
	who := k - 1
	for verbs := 0; ; who-- {
		if who < max(k-reach, 2) || verbs > 1 {
			return false
		}
		if kind := b.KindAt(who); kind == syntax.IVerb {
			verbs++
		} else if kind == syntax.IRel {
			if verbs != 1 || b.KindAt(who-1) != syntax.IComma || b.KindAt(who-2) != syntax.INP {
				return false
			}
			break
		} else if kind != syntax.INP && kind != syntax.IPrep && kind != syntax.IComma && kind != syntax.IAdv {
			return false
		}
	}
	for i := who - 2; i >= 0 && i > who-reach; i-- {
		switch b.KindAt(i) {
		case syntax.INP, syntax.IPrep, syntax.IAdv, syntax.IComma, syntax.IConj:
		case syntax.ISub, syntax.IOpenQuote, syntax.ISemicolon:
			return true
		default:
			return false
		}
	}
	return true
}

// tellsWhom says whether after the verb of telling at item v only whom it was told
// stands before the end: ", the minister told reporters in Minsk."
func (b *Ahead) tellsWhom(v int) bool {
	if b.G.Lex.Word(b.S.Verbs[b.Items[v].Ref].Lemma).Text != "tell" || b.S.Verbs[b.Items[v].Ref].Passive {
		return false
	}
	for i := v + 2; i < len(b.Items); i++ {
		switch it := &b.Items[i]; it.Kind {
		case syntax.IPrep, syntax.IAdv:
		case syntax.INP:
			if b.Items[i-1].Kind != syntax.IPrep && !b.G.SaysWhen(b.S, it.Ref) {
				return false
			}
		default:
			return it.Kind == syntax.IStop || it.Kind == syntax.IComma && b.KindAt(i+1) != syntax.INP
		}
	}
	return true
}

// Class is what the verb of a verb group takes.
func (b *Ahead) Class(verb int32) lexicon.VerbClass {
	return b.G.Lex.Word(b.S.Verbs[verb].Lemma).Class
}

// VerbBehindAside says whether the verb of saying at item v, with phrases of time and place at most, is closed by a comma with
// a finite verb behind it, whose subject stands before the aside.
func (g *Grammar) VerbBehindAside(s *syntax.Sentence, v int) bool {
	i := PastPhrases(s.Items, v+1)
	if s.KindAt(i) != syntax.IComma || s.KindAt(i+1) != syntax.IVerb {
		return false
	}
	f := s.Verbs[s.Items[i+1].Ref].Form
	return i == v+1 || f == syntax.Finite
}

// KindAt is the kind of item i, IOther where there is none.
func (b *Ahead) KindAt(i int) syntax.ItemKind { return b.S.KindAt(i) }

// PastPhrases is the item behind the prepositions with their noun phrases from item i on.
func PastPhrases(items []syntax.Item, i int) int {
	for i+1 < len(items) && items[i].Kind == syntax.IPrep && items[i+1].Kind == syntax.INP {
		i += 2
	}
	return i
}

// AuxiliaryBefore is the item of the auxiliary that stands before a list of subjects which ends
// with the noun phrase at item i: "nor | do Peru and Chile recognise"; -1 for none.
func (g *Grammar) AuxiliaryBefore(s *syntax.Sentence, i int) int {
	for i > 1 && (s.Items[i-1].Kind == syntax.IConj || s.Items[i-1].Kind == syntax.IComma) && s.Items[i-2].Kind == syntax.INP {
		i -= 2
	}
	if i < 1 || s.Items[i-1].Kind != syntax.IVerb || i > 1 && (s.Items[i-2].Kind == syntax.IRel || s.Items[i-2].Kind == syntax.INP && s.Class(s.Items[i-2].Ref) != syntax.CDate) {
		return -1 // also in "Mali, which | has a new government, Chad and Togo met"
	}
	v := &s.Verbs[s.Items[i-1].Ref]
	if t := s.Tag(v.Head); v.First+1 != v.Last || t != syntax.Do && t != syntax.Have {
		return -1
	}
	return i - 1
}

// ObjectFollows says whether an object comes right after the verb at item k.
func (b *Ahead) ObjectFollows(k int) bool {
	i := k + 1
	for b.KindAt(i) == syntax.IAdv || b.KindAt(i) == syntax.IOpenQuote {
		i++
	}
	if b.sharesObject(i) {
		return true
	}
	particle := b.KindAt(i) == syntax.IPrep && b.G.Particle(b.Items[i].Word) // "after Russia kicked out | two envoys"
	if particle {
		i++
	}
	if b.KindAt(i) != syntax.INP {
		return false
	}
	np := b.Items[i].Ref
	return (particle || b.S.NPs[np].Prep == 0) && b.S.Class(np) != syntax.CDate && !b.G.TimeWord(b.S, np)
}

// Agent says whether what a noun phrase names can act.
func Agent(c syntax.NPClass) bool {
	return c == syntax.CState || c == syntax.COrg || c == syntax.CPerson || c == syntax.CBloc
}

// BeforePair says whether the verb at item k, whose subject stands right before it, and one
// right after "and" have an object behind both: "the USSR occupied and annexed Estonia".
func (b *Ahead) BeforePair(k int) bool {
	if b.KindAt(k-1) != syntax.INP || !Agent(b.S.Class(b.S.NPs[b.Items[k-1].Ref].Lead)) || b.KindAt(k+1) != syntax.IConj || b.KindAt(k+2) != syntax.IVerb {
		return false
	}
	v := &b.S.Verbs[b.Items[k+2].Ref]
	return v.Form == syntax.MaybeParticiple && !v.Passive && !v.Neg && b.KindAt(k+3) == syntax.INP && b.ObjectFollows(k+2)
}

// sharesObject says whether "but did not" or "and has" and a verb with an object stand at
// item i, whose object is that of the verb before too: "demanded but did not receive it".
func (b *Ahead) sharesObject(i int) bool {
	if b.KindAt(i) == syntax.IComma {
		i++
	}
	if b.KindAt(i) != syntax.IConj || b.KindAt(i+1) != syntax.IVerb {
		return false
	}
	v := &b.S.Verbs[b.Items[i+1].Ref]
	if v.Form != syntax.Finite || v.Passive || v.Copula || !v.Neg && v.Modal == 0 && !v.Perfect {
		return false
	}
	if i += 2; b.KindAt(i) == syntax.IComma {
		i++
	}
	return b.KindAt(i) == syntax.INP && b.S.NPs[b.Items[i].Ref].Prep == 0 && b.S.Class(b.Items[i].Ref) != syntax.CDate
}

// ThatFollows says whether a that-clause comes after the verb of saying at item
// k, with only adverbs, prepositions and times between: "affirmed through its ministry that", "announced this week that".
func (b *Ahead) ThatFollows(k int) bool {
	if b.Class(b.Items[k].Ref)&lexicon.Reporting == 0 {
		return false
	}
	for i := k + 1; i < len(b.Items) && i < k+8; i++ {
		switch it := &b.Items[i]; it.Kind {
		case syntax.IAdv, syntax.IPrep:
		case syntax.INP:
			if b.Items[i-1].Kind != syntax.IPrep && b.S.Class(it.Ref) != syntax.CDate && !b.G.TimeWord(b.S, it.Ref) {
				return false
			}
		default:
			return it.Kind == syntax.ISub && it.Word == b.G.V.That
		}
	}
	return false
}

// InfinitiveFollows says whether an infinitive comes right after item k.
func (b *Ahead) InfinitiveFollows(k int) bool {
	return b.KindAt(k+1) == syntax.IVerb && b.S.Verbs[b.Items[k+1].Ref].Form == syntax.Infinitive
}

// ByFollows says whether a by-phrase comes after the verb at item k, with only
// adverbs, times and other prepositions between.
func (b *Ahead) ByFollows(k int) bool {
	for i := k + 1; i < len(b.Items) && i < k+8; i++ {
		switch it := &b.Items[i]; it.Kind {
		case syntax.IPrep:
			if it.Word == b.G.V.By {
				return b.KindAt(i+1) != syntax.IVerb // "Peru retaliated by recalling its envoy"
			}
		case syntax.IAdv:
		case syntax.INP:
			if b.Items[i-1].Kind != syntax.IPrep && b.S.Class(it.Ref) != syntax.CDate && !b.G.TimeWord(b.S, it.Ref) {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// Ahead tells what follows the items of a sentence.
type Ahead struct {
	G     *Grammar
	S     *syntax.Sentence
	Items []syntax.Item
}

// Ahead looks at the items of a sentence, or at those that are all of them so far.
func (g *Grammar) Ahead(s *syntax.Sentence, items []syntax.Item) Ahead {
	return Ahead{G: g, S: s, Items: items}
}

// DoerBehind says whether somebody stands right behind the preposition at item k, of whom a form that
// can be a participle rather tells what he did: nobody is told of by "gathered in Oslo" alone.
func (g *Grammar) DoerBehind(s *syntax.Sentence, k int) bool {
	if s.KindAt(k+1) != syntax.INP {
		return false
	}
	np := s.Items[k+1].Ref
	switch c := s.Class(np); c {
	case syntax.COffice:
		return s.Items[k].Word != g.V.As || s.NPs[np].Plural
	case syntax.CNoun:
		return g.Lex.Head(s.HeadWord(np))&lexicon.Agent != 0
	default:
		return Agent(c) || c == syntax.CName || c == syntax.CPron
	}
}

// PartsList says whether the comma at item i parts two states or names of one list that
// "and" ends and that began behind item k.
func (g *Grammar) PartsList(s *syntax.Sentence, k, i int) bool {
	if i < 1 || i+1 >= len(s.Items) || s.Items[i-1].Kind != syntax.INP {
		return false
	}
	class := s.Class(s.Items[i-1].Ref)
	if class == syntax.CNoun || class == syntax.CEvent || class == syntax.CDate {
		return false
	}
	comma := func(it syntax.Item) bool { return it.Kind == syntax.IComma }
	if comma(s.Items[i]) && s.Items[i+1].Kind == syntax.IConj && !slices.ContainsFunc(s.Items[k:i], comma) {
		return false // "as the envoy of Peru, and Cuba signed", but "as Peru, Chile, and Cuba signed"
	}
	for j := i + 1; j < len(s.Items) && j < i+12; j++ {
		switch it := &s.Items[j]; it.Kind {
		case syntax.IConj:
			if s.KindAt(j+1) == syntax.INP && (g.SubjectOnly(s, s.Items[j+1].Ref) || s.Items[j-1].Kind == syntax.IComma && !Alike(s.Class(s.Items[j+1].Ref), class, true)) {
				return false // "as the head of the party, and he was replaced", "in Oslo, Norway, and prices fell"
			}
			return s.Items[j-1].Kind == syntax.INP || s.Items[j-1].Kind == syntax.IComma
		case syntax.IComma:
		case syntax.INP:
			if !Alike(s.Class(it.Ref), class, true) || s.Items[j-1].Kind == syntax.INP {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// VerbLeft says whether a finite verb stands behind the one at item v that no clause which begins
// behind it has for its own: "said Peru | left" has none.
func (b *Ahead) VerbLeft(v int) bool {
	clauses := 0
	if b.Class(b.Items[v].Ref)&lexicon.Reporting != 0 && b.KindAt(v+1) == syntax.INP && b.VerbOf(v+1) >= 0 {
		clauses++
	}
	for i := v + 1; i < len(b.Items); i++ {
		if b.KindAt(i) == syntax.IComma && b.KindAt(i+1) == syntax.INP && b.G.ReportFollows(b.S, i+1) {
			clauses++ // ", the envoy said"
		}
		if b.KindAt(i) != syntax.IVerb {
			continue
		}
		if f := b.S.Verbs[b.Items[i].Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
			if clauses == 0 {
				return true
			}
			clauses--
		}
	}
	return false
}

// ClosesAside says whether the verb at item k comes right behind the comma that ends what
// was told aside, or behind the last subject of a list that goes on there: ", condemned",
// ", and Chile condemned".
func (b *Ahead) ClosesAside(k int) bool {
	for k--; b.KindAt(k) == syntax.IAdv; k-- {
	}
	if b.KindAt(k) == syntax.INP && b.KindAt(k-1) == syntax.IConj {
		k -= 2
	}
	return b.KindAt(k) == syntax.IComma
}

// VerbOf finds the verb right after the noun phrase at item k and what hangs
// on it; -1 for none.
func (b *Ahead) VerbOf(k int) int {
	for i := k + 1; i < len(b.Items); i++ {
		switch b.Items[i].Kind {
		case syntax.IAdv, syntax.IPrep:
		case syntax.INP:
			if b.Items[i-1].Kind != syntax.IPrep {
				return -1
			}
		case syntax.IVerb:
			if f := b.S.Verbs[b.Items[i].Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
				return i
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}
