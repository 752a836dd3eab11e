package grammar

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// Reacher goes from a subject to its verb, past what hangs on the subject and what is told of it between commas,
// dashes or brackets.
type Reacher struct {
	Ahead
	end    int // the item it goes no further than
	joined int // the noun phrase behind an "and" that stands behind an aside: "Ana Rios, the minister, and | Luis Vera met"; 0 for none
}

// VerbOfSubject is the item of the finite verb whose subject begins with the noun phrase at item k; -1 for none: "Ana Rios,
// head of the bank, and Karim Bello, who runs the mission, | met in Lima", "five spies posing as envoys | were thrown out".
func (g *Grammar) VerbOfSubject(s *syntax.Sentence, k int) int {
	v, _ := g.SubjectTo(s, k)
	return v
}

// SubjectTo is the item of that verb and of the last noun phrase that "and" adds to the subject behind an aside; -1 and 0 for none.
func (g *Grammar) SubjectTo(s *syntax.Sentence, k int) (verb, joined int) {
	const reach = 48 // items
	r := Reacher{Ahead: g.Ahead(s, s.Items), end: min(len(s.Items), k+reach)}
	for i := k; i >= 0 && i < r.end; {
		next := r.step(i, k)
		if next == i {
			return i, r.joined
		}
		i = next
	}
	return -1, 0
}

// step is the item behind what stands at item i of a subject that begins at item k; i where the verb stands there, -1
// where the subject cannot go on.
func (r *Reacher) step(i, k int) int {
	switch r.KindAt(i) {
	case syntax.INP:
		if before := r.KindAt(i - 1); i > k && before != syntax.IPrep && before != syntax.IConj && before != syntax.IComma && before != syntax.IAdv && !r.when(i) {
			return -1
		}
		return i + 1
	case syntax.IAdv:
		return i + 1
	case syntax.IPrep:
		return r.phrase(i)
	case syntax.IConj:
		if next := r.KindAt(i + 1); next != syntax.INP && next != syntax.IPrep && next != syntax.IAdv || i == k {
			return -1
		}
		if r.KindAt(i-1) == syntax.IComma && r.KindAt(i+1) == syntax.INP && Alike(r.S.Class(r.Items[k].Ref), syntax.CPerson, true) {
			r.joined = i + 1
		}
		return i + 1
	case syntax.IOpen:
		return r.past(i, syntax.IClose)
	case syntax.IDash:
		return r.past(i, syntax.IDash)
	case syntax.IRel:
		return r.relative(i)
	case syntax.IComma:
		if r.G.PartsList(r.S, k, i) {
			return i + 1
		}
		if r.KindAt(i+1) == syntax.INP && !r.S.Class(r.Items[k].Ref).Acts() && r.S.Class(r.Items[i+1].Ref).Acts() {
			return -1 // "After the coup, the envoy, Luis Vera, left"
		}
		return r.aside(i)
	case syntax.IVerb:
		return r.verb(i, k)
	}
	return -1
}

// when says whether the noun phrase at item i says when something is done.
func (r *Reacher) when(i int) bool {
	np := r.Items[i].Ref
	return r.S.Class(np) == syntax.CDate || r.G.TimeWord(r.S, np)
}

// phrase is the item behind the preposition at item i and what it has behind it.
func (r *Reacher) phrase(i int) int {
	switch r.KindAt(i + 1) {
	case syntax.INP:
		if r.bringsAnother(i) {
			return -1
		}
		return i + 2
	case syntax.IAdv:
		return i + 2
	case syntax.IVerb:
		if r.S.Verbs[r.Items[i+1].Ref].Form == syntax.Gerund {
			return r.nonfinite(i + 1)
		}
	}
	return -1
}

// bringsAnother says whether the preposition at item i can begin another clause: "with Peru as mediator | as prices rose".
func (r *Reacher) bringsAnother(i int) bool {
	switch r.Items[i].Word {
	case r.G.V.As:
		return r.S.Class(r.Items[i+1].Ref) != syntax.COffice
	case r.G.V.After, r.G.V.Before, r.G.V.Since, r.G.V.Until:
		return !r.when(i + 1)
	}
	return false
}

// nonfinite is the item behind the gerund, participle or infinitive at item i and its objects.
func (r *Reacher) nonfinite(i int) int {
	for i++; r.KindAt(i) == syntax.INP && r.KindAt(i-1) != syntax.INP; i++ {
	}
	return i
}

// past is the item behind the next mark of a kind; -1 where none stands before the sentence ends.
func (r *Reacher) past(i int, mark syntax.ItemKind) int {
	for i++; i < r.end; i++ {
		switch r.KindAt(i) {
		case mark:
			return i + 1
		case syntax.IStop: // "(R-Wyo.)"
			if mark != syntax.IClose {
				return -1
			}
		case syntax.ISemicolon:
			return -1
		}
	}
	return -1
}

// relative is the item behind the relative pronoun at item i, its verb and what hangs on that.
func (r *Reacher) relative(i int) int {
	for i++; i < r.end; i++ {
		switch r.KindAt(i) {
		case syntax.INP, syntax.IPrep, syntax.IAdv, syntax.INeg:
		case syntax.IVerb:
			f := r.S.Verbs[r.Items[i].Ref].Form
			if f != syntax.Finite && f != syntax.MaybeParticiple {
				return -1
			}
			return r.objects(i)
		default:
			return -1
		}
	}
	return -1
}

// objects is the item behind the verb at item i of a relative clause, its objects and phrases.
func (r *Reacher) objects(i int) int {
	for i++; i < r.end; i++ {
		switch r.KindAt(i) {
		case syntax.INP, syntax.IPrep, syntax.IAdv:
		case syntax.IVerb:
			if f := r.S.Verbs[r.Items[i].Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
				return i
			}
		case syntax.IConj:
			if r.KindAt(i+1) != syntax.INP {
				return -1
			}
		default:
			return i
		}
	}
	return -1
}

// aside is the item behind the comma that closes what the comma at item i opens, or that closing comma where it opens another
// aside; -1 where it opens none.
func (r *Reacher) aside(i int) int {
	told := r.KindAt(i+1) == syntax.IRel || r.KindAt(i+1) == syntax.IPrep && r.KindAt(i+2) == syntax.IRel // a relative clause
	verbs := 0
	for j := i + 1; j < r.end; j++ {
		switch r.KindAt(j) {
		case syntax.INP:
			if before := r.KindAt(j - 1); before == syntax.INP && !told && !r.when(j) && !r.when(j-1) {
				return -1
			}
		case syntax.IPrep:
			if j > i+1 && r.KindAt(j+1) == syntax.INP && r.bringsAnother(j) {
				return -1
			}
		case syntax.IAdv, syntax.INeg:
		case syntax.IRel:
			told = true
		case syntax.IConj:
			if j == i+1 {
				return -1
			}
		case syntax.IVerb:
			switch f := r.S.Verbs[r.Items[j].Ref].Form; {
			case told && (f == syntax.Finite || f == syntax.MaybeParticiple):
				verbs++
			case f == syntax.Finite, f == syntax.MaybeParticiple && !r.Describes(j, i), f == syntax.Infinitive && !told && verbs == 0 && j == i+1:
				return -1
			default:
				verbs++
			}
		case syntax.IComma:
			return r.closed(i, j, told, verbs)
		default:
			return -1
		}
	}
	return -1
}

// closed is where the subject goes on behind the comma at item j, which closes the aside that the comma at item i opens.
func (r *Reacher) closed(i, j int, told bool, verbs int) int {
	if j == i+1 || told && verbs == 0 {
		return -1
	}
	next := j + 1
	for r.KindAt(next) == syntax.IAdv {
		next++
	}
	switch r.KindAt(next) {
	case syntax.IVerb:
		if r.Describes(next, j) {
			return j
		}
		return next
	case syntax.IConj:
		if r.KindAt(next+1) == syntax.INP && r.G.Lex.Word(r.Items[next].Word).Text == "and" {
			r.joined = next + 1
			return next
		}
	case syntax.IRel, syntax.INP, syntax.IPrep:
		return j // another aside: "Lene Holm, the minister, | the president of the council, met"
	}
	return -1
}

// Describes says whether the verb at item j, behind the comma at item i or within the aside that it opens, is a participle that
// only tells of somebody: ", backed by Turkey,", ", a diplomat stationed in Cairo,", ", signed on Sunday,".
func (r *Reacher) Describes(j, i int) bool {
	v := &r.S.Verbs[r.Items[j].Ref]
	if v.Form != syntax.MaybeParticiple {
		return v.Form == syntax.Participle || v.Form == syntax.Gerund
	}
	if r.ByFollows(j) {
		return true
	}
	class := r.Class(r.Items[j].Ref)
	if class&(lexicon.Bare|lexicon.Never|lexicon.Reporting) != 0 || r.ObjectFollows(j) || r.ThatFollows(j) {
		return false
	}
	next := r.KindAt(j + 1)
	return next == syntax.IPrep || next == syntax.IConj || next == syntax.INP && r.when(j+1) || j > i+1 && next == syntax.IComma
}

// verb is the item i of a verb where that is the subject's own; the item behind it where it only describes the subject and
// another verb follows: "troops | backed by tanks crossed", "spies | posing as envoys were".
func (r *Reacher) verb(i, k int) int {
	v := &r.S.Verbs[r.Items[i].Ref]
	if v.Form == syntax.Finite {
		return i
	}
	if v.Form == syntax.MaybeParticiple && (r.ObjectFollows(i) || r.ThatFollows(i) || r.Class(r.Items[i].Ref)&lexicon.Bare != 0) && !r.ByFollows(i) {
		return i
	}
	next := r.nonfinite(i)
	if v.Form != syntax.Gerund {
		next = i + 1
	}
	for r.KindAt(next) == syntax.IPrep && r.KindAt(next+1) == syntax.INP || r.KindAt(next) == syntax.IConj && r.KindAt(next+1) == syntax.INP {
		next += 2
	}
	for r.KindAt(next) == syntax.INP && r.when(next) || r.KindAt(next) == syntax.IAdv {
		next++
	}
	if r.KindAt(next) == syntax.IVerb && r.S.Verbs[r.Items[next].Ref].Form != syntax.Infinitive && r.KindAt(next-1) != syntax.IVerb {
		if f := r.S.Verbs[r.Items[next].Ref].Form; f == syntax.Finite || f == syntax.MaybeParticiple {
			return next
		}
	}
	if v.Form == syntax.MaybeParticiple && !r.ByFollows(i) && r.G.DoerBehind(r.S, k-1) {
		return i
	}
	if v.Form == syntax.Infinitive {
		return next
	}
	return -1
}
