package syntax

import (
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/text"
)

// vocabulary is the numbers of the words the grammar itself asks for.
type vocabulary struct {
	to, that, of, by, her, there, be, become, remain, the, a, an, those, this, these, both, few, including,
	which, who, whom, whose, another, each, in, on, with, one, some, all, many, most, several, like, paren,
	as, than, after, before, since, until, for_, where, nor, under, from, between, visiting, acting, retiring, installation, say, among, them, persona, personae, at, up, asWellAs, upTo, should int32
	staff, represent, but, upon int32
	short                       map[int32]int32 // what the short forms of modal verbs are short for
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	w := l.Lookup
	return vocabulary{
		short: map[int32]int32{w("'ll"): w("will"), w("'d"): w("would"), w("wo"): w("will"), w("ca"): w("can")},
		staff: w("staff"), represent: w("represent"), but: w("but"), upon: w("upon"),
		asWellAs: w("as well as"), upTo: w("up to"), should: w("should"), at: w("at"), up: w("up"), persona: w("persona"), personae: w("personae"), among: w("among"), them: w("them"), to: w("to"), that: w("that"), of: w("of"), by: w("by"), her: w("her"), there: w("there"), be: w("be"), become: w("become"),
		remain: w("remain"), the: w("the"), a: w("a"), an: w("an"), those: w("those"), this: w("this"), these: w("these"),
		both: w("both"), few: w("few"), including: w("including"), which: w("which"), who: w("who"), whom: w("whom"), whose: w("whose"),
		another: w("another"), each: w("each"), in: w("in"), on: w("on"), with: w("with"), one: w("one"), some: w("some"),
		all: w("all"), many: w("many"), most: w("most"), several: w("several"), like: w("like"), paren: w("("),
		as: w("as"), than: w("than"), after: w("after"), before: w("before"), since: w("since"), until: w("until"),
		for_: w("for"), where: w("where"), nor: w("nor"), under: w("under"), from: w("from"), between: w("between"), visiting: w("visiting"), acting: w("acting"), retiring: w("retiring"), installation: w("installation"), say: w("say"),
	}
}

// tag gives each token its part of speech, from left to right: a word that can
// be several takes the one its neighbours allow.
func (p *Parser) tag(s *Sentence, names map[int32]bool) {
	d := s.Doc
	s.Tags = make([]Tag, s.Last-s.First)
	titled := titleCase(s, p.lex)
	prev, prevWord := Punct, int32(0)
	sawVerb := Punct // the form of the last verb, for coordination
	var held aside
	for i := s.First; i < s.Last; i++ {
		if held.verb == i && i > s.First {
			prev, prevWord = held.aux, held.word
		}
		if n := p.negation(s, i); n > 0 { // "no longer"
			s.Tags[i-s.First] = Neg
			for k := i + 1; k < i+n; k++ {
				s.Tags[k-s.First] = Adv
			}
			i += n - 1
			continue
		}
		if n := p.timeAside(s, i, prev); n > 0 { // "might one day invade"
			for k := i; k < i+n; k++ {
				s.Tags[k-s.First] = Adv
			}
			i += n - 1
			continue
		}
		t := &d.Tokens[i]
		w := p.lex.Word(s.Words[i])
		if n := p.longName(s, i, w, titled); n > 0 { // "United States President": no participle
			for k := i; k < i+n; k++ {
				s.Tags[k-s.First] = Name
			}
			i += n - 1
			prev, prevWord = Name, s.Words[i]
			continue
		}
		tag := Punct
		switch t.Kind {
		case text.Number:
			tag = Num
		case text.Clitic:
			tag = Clitic
			if c := w.Closed; c != 0 {
				switch {
				case c&lexicon.Neg != 0:
					tag = Neg
				case c&lexicon.Modal != 0:
					tag = Modal
				case c&lexicon.Be != 0:
					tag = Be
				case c&lexicon.Have != 0:
					tag = Have
				}
			} else if prev == Pron || prev == Rel && !d.Tokens[i-1].AllCaps {
				tag = Be // "he's", "who's", not "WHO's"
			}
		case text.Word:
			if i+1 < s.Last && d.Tokens[i+1].Kind == text.Number && strings.EqualFold(d.Of(int(i)), "no.") {
				tag = Num // "penal colony No. 4"
				break
			}
			ordinary := !t.Capital
			if t.Capital && s.Words[i] != 0 && w.Known() && !(t.AllCaps && !titled && t.End-t.Start > 1 && w.Closed&^lexicon.Month == 0) {
				initial := i == s.First || d.Tokens[i-1].Kind != text.Word && d.Tokens[i-1].Kind != text.Comma && d.Tokens[i-1].Kind != text.Semicolon && d.Tokens[i-1].Kind != text.Clitic && d.Tokens[i-1].Kind != text.Number && d.Tokens[i-1].Kind != text.Other && (w.Noun || d.Tokens[i-1].Kind != text.Close)
				switch {
				case titled:
					ordinary = !names[s.Words[i]] && !(w.Closed == 0 && p.honoured(s, i))
				case t.AllCaps && t.End-t.Start > 1 && (w.Closed&lexicon.Pron != 0 || i > s.First && i+1 < s.Last && d.Tokens[i-1].Kind == text.Open && d.Tokens[i+1].Kind == text.Close):
					ordinary = false // "US", not "us"; "Islamic State (IS)"
				case w.Closed&lexicon.Ordinal != 0 && p.numbers(s, i):
					ordinary = true
				case t.Joined && w.Adj && w.Closed == 0 && !d.Tokens[i-1].Capital && !p.lex.NamesState(s.Words[i]) && !p.lex.Demonym(s.Words[i]) && d.Tokens[i-1].Kind == text.Word:
					ordinary = true // "the ultra-Orthodox | Shas Party"
				case i > s.First && d.Tokens[i-1].Kind == text.Open && i+1 < s.Last && d.Tokens[i+1].Kind == text.Word && d.Tokens[i+1].Capital && w.Closed == 0: // "(Unified Marxist-Leninist)"
				case w.Text == "per" && i+1 < s.Last && d.Tokens[i+1].Capital: // Per Stig Møller
				case initial:
					ordinary = !names[s.Words[i]] && !p.lex.NamesState(s.Words[i]) && !(w.Closed == 0 && w.Given && i+1 < s.Last && d.Tokens[i+1].Capital)
				case i > s.First && p.membership(s, i):
					ordinary = true // "NATO Allies", "EU Member States"
				case i+1 < s.Last && d.Tokens[i+1].Joined && d.Tokens[i+1].Capital:
				case prev == Name && !s.Heading && p.syllable(s, i): // "Kim In Ryong"
				case w.Text == "he" && p.surnameHe(s, i): // "Vice Premier He Lifeng"
				case prev == Name && p.initialAt(s, i) && i+1 < s.Last && d.Tokens[i+1].Kind == text.Word && d.Tokens[i+1].Capital: // "Paul A Volcker"
				case w.Forms&lexicon.Participle != 0 && !w.Noun && i > s.First && i+1 < s.Last && p.lex.NamesState(s.Words[i-1]) && p.lex.Word(s.Words[i+1]).Text == "in":
					ordinary = true // "the Government of Greece Established in Egypt"
				case w.Closed&lexicon.Modal != 0 && !s.Heading && !t.AllCaps && i+1 < s.Last && d.Tokens[i+1].Kind == text.Word && d.Tokens[i+1].Capital && (d.Tokens[i-1].Kind == text.Word || d.Tokens[i-1].Kind == text.Comma): // "Foreign Minister Will Ford"
				case w.Closed&(lexicon.Det|lexicon.Prep|lexicon.Conj|lexicon.Poss|lexicon.Pron|lexicon.Modal|lexicon.Be|lexicon.Have) != 0 && !t.AllCaps && w.Closed&lexicon.Month == 0:
					ordinary = true
				}
			}
			switch {
			case w.Closed&lexicon.Pron != 0 && (strings.HasSuffix(w.Text, "self") || strings.HasSuffix(w.Text, "selves")) && p.emphatic(s, i, prev):
				tag = Adv
			case w.Closed&lexicon.Month != 0 && t.Capital && (names[s.Words[i]] && p.surnameMonth(s, i, prev, prevWord) || p.givenBefore(s, i, prev) || p.givenMonth(s, i)):
				tag = Name
			case w.Closed&(lexicon.Month|lexicon.Weekday) != 0 && t.Capital && !(w.Closed&lexicon.Modal != 0 && initialSubject(d, i, s)):
				tag = Num
			case !ordinary || prev == Name && p.regnal(s, i):
				tag = Name
			default:
				tag = p.ordinary(s, i, w, prev, prevWord, sawVerb)
				if tag == Noun && w.Forms&lexicon.Base != 0 && prev == Name && p.asked(s, i) {
					tag = VBase
				}
				if i == s.First && (w.Forms&lexicon.Participle != 0 && p.beforeTitle(s, i+1) || w.Text == "neighbouring" || w.Text == "neighboring") {
					tag = Adj // "Ousted President Askar Akayev", "Neighbouring Chad fought"
				}
			}
		}
		s.Tags[i-s.First] = tag
		if tag >= VBase && tag <= VGer {
			sawVerb = tag
		}
		if t.Kind == text.Comma && i > held.verb {
			held = p.asideAt(s, i)
		}
		if t.Kind != text.OpenQuote && t.Kind != text.CloseQuote && tag != Adv {
			prev, prevWord = tag, s.Words[i]
		}
	}
	p.supplyVerb(s)
	p.supplyClauseVerb(s)
}

// surnameHe says whether "He" at token i is a surname: within a sentence, before a word with a
// capital that no dictionary has.
func (p *Parser) surnameHe(s *Sentence, i int32) bool {
	if i == s.First || i+1 >= s.Last {
		return false
	}
	last, next := &s.Doc.Tokens[i-1], &s.Doc.Tokens[i+1]
	return (last.Kind == text.Word || last.Kind == text.Clitic || last.Kind == text.Comma) && next.Kind == text.Word && next.Capital && !next.AllCaps && !p.lex.Word(s.Words[i+1]).Known()
}

// syllable says whether the capitalised small word at token i is part of a name, as
// Korean, Burmese and Chinese ones have them: "Kim In Ryong", "Lt General Than Hlaing".
func (p *Parser) syllable(s *Sentence, i int32) bool {
	switch p.lex.Word(s.Words[i]).Text {
	case "in", "on", "an", "so", "than":
	default:
		return false
	}
	if i+1 >= s.Last || i < s.First+1 {
		return false
	}
	last, next := &s.Doc.Tokens[i-1], &s.Doc.Tokens[i+1]
	return next.Kind == text.Word && next.Capital && !next.AllCaps && last.Kind == text.Word && last.Capital && !last.AllCaps && p.lex.Word(s.Words[i+1]).Closed == 0
}

// beforeTitle says whether a title with a name stands at token i, whose it is before
// it or not: "President Akayev", "Malian president Ibrahim Keita".
func (p *Parser) beforeTitle(s *Sentence, i int32) bool {
	for range 2 {
		if i+1 >= s.Last {
			return false
		}
		n, senses := p.lex.Match(s.Doc, s.Words, int(i), int(s.Last), p.senses)
		p.senses = senses
		if hasClass(senses, lexicon.Office) {
			next := i + int32(n)
			return next < s.Last && s.Doc.Tokens[next].Kind == text.Word && s.Doc.Tokens[next].Capital && p.lex.Word(s.Words[next]).Closed&(lexicon.Weekday|lexicon.Month) == 0
		}
		if !hasClass(senses, lexicon.Demonym) {
			return false
		}
		i += int32(n)
	}
	return false
}

// namesListed says whether a list of names ends right before token i: "France, Russia,
// and the United States".
func (p *Parser) namesListed(s *Sentence, i int32) bool {
	k := i - 1
	for k > s.First && k > i-8 && s.Tag(k) == Name {
		k--
	}
	if k > s.First && s.Tag(k) == Det {
		k--
	}
	if k <= s.First || s.Tag(k) != Conj {
		return false
	}
	if k--; k > s.First && s.Doc.Tokens[k].Kind == text.Comma {
		k--
	}
	return s.Doc.Tokens[k].Capital
}

// namesJoined says whether "and" joins names right before token i.
func (p *Parser) namesJoined(s *Sentence, i int32) bool {
	for k := i - 1; k > s.First && k > i-8; k-- {
		switch s.Tag(k) {
		case Conj:
			return s.Tag(k-1) == Name
		case Name, Noun, Adj:
		default:
			return false
		}
	}
	return false
}

// surnameMonth says whether a month's name that is also the surname of one named in the
// article stands where no month can: "spoke with May", "May said", not "since May",
// "May 3".
func (p *Parser) surnameMonth(s *Sentence, i int32, prev Tag, prevWord int32) bool {
	if i+1 < s.Last && s.Doc.Tokens[i+1].Kind == text.Number {
		return false
	}
	switch prev {
	case Prep:
		switch p.lex.Word(prevWord).Text {
		case "with", "to", "against", "for", "between":
			return true
		}
		return false
	case VPast, VBase, VThird, VGer, VPart:
		return true
	case Punct, Conj:
		n := p.lex.Word(s.Words[min(i+1, s.Last-1)])
		return n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || p.onlyPast(n) || s.Doc.Tokens[min(i+1, s.Last-1)].Kind == text.Clitic
	}
	return false
}

// givenBefore says whether a month's name stands right behind somebody's given name, and no number
// behind it: "Gregory May, the consul general".
func (p *Parser) givenBefore(s *Sentence, i int32, prev Tag) bool {
	if prev != Name || i == s.First || i+1 >= s.Last || s.Doc.Tokens[i+1].Kind == text.Number || s.Doc.Tokens[i-1].Kind != text.Word {
		return false
	}
	w := p.lex.Word(s.Words[i-1])
	return w.Given && !p.lex.NamesState(s.Words[i-1]) && (!w.Known() || w.Closed == 0 && !w.Noun)
}

// givenMonth says whether a month's name is somebody's given name: a title stands right before it
// and a surname behind it, "Ambassador April Glaspie".
func (p *Parser) givenMonth(s *Sentence, i int32) bool {
	t := s.Doc.Tokens
	if i == s.First || i+1 >= s.Last || t[i-1].Kind != text.Word || !t[i-1].Capital || t[i+1].Kind != text.Word || !t[i+1].Capital || p.lex.Word(s.Words[i+1]).Closed != 0 {
		return false
	}
	return p.lex.Word(s.Words[i-1]).Closed&lexicon.Honorific != 0 || p.officeAt(s, i-1)
}

// opensWithPower says whether the name of a state or an organization and no more
// stands before token i in its sentence.
func (p *Parser) opensWithPower(s *Sentence, i int32) bool {
	first := s.First
	if s.Tag(first) == Det {
		first++
	}
	if first >= i || s.Words[first] == 0 {
		return false
	}
	n, senses := p.lex.Match(s.Doc, s.Words, int(first), int(s.Last), nil)
	return first+int32(n) == i && (hasClass(senses, lexicon.State) || hasClass(senses, lexicon.Org) || hasClass(senses, lexicon.Bloc))
}

// powerOpens says whether a clause begins with the name of a state right before token i,
// or with its government: "Norway protests", "The government of Norway protests".
func (p *Parser) powerOpens(s *Sentence, i int32) bool {
	k := i - 1
	if !p.lex.NamesState(s.Words[k]) {
		return false
	}
	if k-2 >= s.First && s.Words[k-1] == p.v.of && p.lex.Head(s.Words[k-2])&lexicon.Government != 0 {
		if k -= 2; k > s.First && s.Tag(k-1) == Det {
			k--
		}
	}
	return k == s.First || s.Doc.Tokens[k-1].Kind == text.OpenQuote || s.Tag(k-1) == Sub
}

// reports says whether a form is of a verb that can tell what a clause behind it says.
func (p *Parser) reports(word int32) bool {
	return p.lex.Word(p.lex.Word(word).Lemma).Does(lexicon.Reporting)
}

// toldWhom says whether whom a verb like "tell" has for its object stands right before token i:
// "told the Ethiopian envoy | that".
func (p *Parser) toldWhom(s *Sentence, i int32) bool {
	const reach = 6
	for k := i - 1; k >= s.First && k > i-reach; k-- {
		switch s.Tag(k) {
		case Noun, Name, Adj, Det, Poss, Num, Clitic:
		case VBase, VPast, VThird, VPart, VGer:
			switch p.lex.Word(p.lex.Word(s.Words[k]).Lemma).Text {
			case "tell", "inform", "assure", "reassure", "remind", "notify", "persuade", "convince", "warn", "advise", "brief":
				return true
			}
			return false
		default:
			return false
		}
	}
	return false
}

// finiteAlone says whether no other word of the clause can be its finite verb but that at
// token i.
func (p *Parser) finiteAlone(s *Sentence, i int32) bool {
	for k := i + 1; k < s.Last; k++ {
		switch s.Doc.Tokens[k].Kind {
		case text.Comma, text.CloseQuote, text.Stop, text.Semicolon, text.Colon:
			return true
		}
		w := p.lex.Word(s.Words[k])
		switch {
		case w.Closed&(lexicon.Sub|lexicon.Rel|lexicon.Conj) != 0 && w.Closed&lexicon.Prep == 0:
			return true
		case w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Do) != 0, p.onlyPast(w), w.Forms&lexicon.Third != 0 && !w.Noun:
			return false
		}
	}
	return true
}

// onlyVerb says whether the word at token i has a bare plural for its object and no
// other word of its clause can be a verb's past or finite form.
func (p *Parser) onlyVerb(s *Sentence, i int32) bool {
	k := i + 1
	for k < s.Last && p.lex.Word(s.Words[k]).Adj && !p.lex.Word(s.Words[k]).Plural && p.lex.Word(s.Words[k]).Forms == 0 {
		k++
	}
	if k >= s.Last || s.Doc.Tokens[k].Capital || !p.lex.Word(s.Words[k]).Plural || !p.lex.Word(s.Words[k]).Noun {
		return false
	}
	for k++; k < s.Last; k++ {
		w := p.lex.Word(s.Words[k])
		if w.Closed&(lexicon.Sub|lexicon.Rel) != 0 && w.Closed&lexicon.Prep == 0 {
			return true
		}
		if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0 || w.Forms&lexicon.Past != 0 || w.Forms&lexicon.Third != 0 && !w.Noun || w.Forms&lexicon.Base != 0 && !w.Noun && !w.Adj {
			return false
		}
	}
	return true
}

// agreementAt says whether the capitalised words from token i on end with what
// states sign.
func (p *Parser) agreementAt(s *Sentence, i int32) bool {
	for k := i; k < s.Last && k < i+6 && s.Doc.Tokens[k].Capital; k++ {
		if p.lex.Word(s.Words[k]).Is(lexicon.Accord) {
			return true
		}
	}
	return false
}

// titleAside says whether an aside with a title, and no verb known as one, stands from token i to
// the next comma, or to the "and" before somebody else.
func (p *Parser) titleAside(s *Sentence, i int32) bool {
	title, of := false, false
	for k := i; k < s.Last && k < i+10; k++ {
		switch s.Doc.Tokens[k].Kind {
		case text.Comma, text.Stop:
			return title
		case text.Word:
			w := p.lex.Word(s.Words[k])
			if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Pron) != 0 || w.Forms != 0 && !w.Noun && !w.Adj {
				return false
			}
			if of && w.Closed&lexicon.Conj != 0 {
				return true // "Ana Rios, once leader of the party and Prime Minister Ole Lund"
			}
			of = of || title && s.Words[k] == p.v.of
			title = title || p.officeAt(s, k) || p.sideNoun(w)
		}
	}
	return false
}

// sideNoun says whether a word tells what a state once was to another, or two to each other:
// "once Taiwan's partner", "Chad and Libya, once allies".
func (p *Parser) sideNoun(w *lexicon.Word) bool {
	if w.Stem != 0 {
		w = p.lex.Word(w.Stem)
	}
	switch w.Text {
	case "partner", "ally", "member", "rival", "enemy", "foe", "friend", "colony", "backer", "supporter":
		return true
	}
	return false
}

// regnal says whether the "I" at token i is the number of a ruler: "Emperor
// Wilhelm I of Germany", "King Leopold I".
func (p *Parser) regnal(s *Sentence, i int32) bool {
	if i < s.First+2 || s.Doc.Of(int(i)) != "I" {
		return false
	}
	n, senses := p.lex.Match(s.Doc, s.Words, int(i-2), int(s.Last), p.senses)
	p.senses = senses
	for _, x := range senses {
		if x.Class != lexicon.Office || n != 1 {
			continue
		}
		switch p.lex.Offices[x.Ref].Kind {
		case "royal", "cleric":
			return true
		}
	}
	return false
}

// supplyVerb finds the verb of a whole sentence in which none was seen: a noun
// that can be one, after a noun and before an object: "The bloc groups Angola", "Iran
// tests missile".
func (p *Parser) supplyVerb(s *Sentence) {
	d := s.Doc
	if s.Last-s.First < 3 || d.Tokens[s.Last-1].Kind != text.Stop && !s.Heading {
		return
	}
	for i := s.First; i < s.Last; i++ {
		switch s.Tag(i) {
		case VBase, VThird, VPast, VPart, Modal, Be, Have, Do:
			if s.Tag(i) != VPast || i > s.First { // "Founded in 1983, the bloc groups"
				return
			}
		}
	}
	for i := s.First + 1; i+1 < s.Last; i++ {
		w := p.lex.Word(s.Words[i])
		next := &d.Tokens[i+1]
		if s.Heading && s.Tag(i) == Noun && w.Forms&lexicon.Base != 0 && !d.Tokens[i].Capital && p.listed(s, i) && p.nominal(s, i+1) {
			s.Tags[i-s.First] = VBase // "China, Russia sign gas deal"
			return
		}
		if s.Tag(i) != Noun || s.Tag(i-1) != Noun && s.Tag(i-1) != Name || d.Tokens[i].Capital || d.Tokens[i].Joined || w.Forms&lexicon.Third == 0 || p.inPhrase(s, i) {
			continue
		}
		if s.Heading && (w.Plural && p.lex.Word(s.Words[i-1]).Plural || p.lex.Gathers(s.Words[i])) {
			continue
		}
		to := i + 1
		if p.lex.Word(s.Words[to]).Text == "on" {
			to++ // "Medvedev flies on to Brazil"
		}
		if next.Kind == text.Word && to+1 < s.Last && p.lex.Word(s.Words[to]).Text == "to" && d.Tokens[to+1].Capital && s.Tag(i-1) == Name && p.lex.Word(w.Lemma).Weight > 50 { // "The minister of Croatia travels to Sarajevo"
			s.Tags[i-s.First] = VThird
			return
		}
		if w.Text == "remains" && next.Kind == text.Word && p.lex.Word(s.Words[i+1]).Closed&lexicon.Prep != 0 && p.lex.Word(s.Words[i+1]).Text != "of" { // "The peace treaty remains in force"
			s.Tags[i-s.First] = VThird
			return
		}
		if next.Kind == text.Word && (next.Capital || (s.Heading || s.Tag(i-1) == Name) && p.nominal(s, i+1) || p.lex.Word(s.Words[i+1]).Closed&(lexicon.Det|lexicon.Poss|lexicon.NegDet) != 0) {
			s.Tags[i-s.First] = VThird
			return
		}
	}
}

// supplyClauseVerb finds the verb of a clause behind "when", "before" or the like in which none was
// seen: "when President Silva of Peru visits Chile".
func (p *Parser) supplyClauseVerb(s *Sentence) {
	const reach = 14 // tokens
	d := s.Doc
	for at := s.First; at < s.Last; at++ {
		switch p.lex.Word(s.Words[at]).Text {
		case "when", "before", "after", "as", "while", "until", "if", "once", "because", "that":
		default:
			continue
		}
		for i := at + 1; i+1 < s.Last && i < at+reach; i++ {
			tag := s.Tag(i)
			if tag >= VBase && tag <= VGer || tag == Modal || tag == Be || tag == Have || tag == Do || d.Tokens[i].Kind > text.Clitic {
				break
			}
			w := p.lex.Word(s.Words[i])
			if tag != Noun || d.Tokens[i].Capital || w.Forms&lexicon.Third == 0 || i < at+3 || s.Tag(i-1) != Name && !d.Tokens[i-1].Joined || !(s.Words[i-2] == p.v.of && d.Tokens[i-3].Capital) && !p.titleBehind(s, at, i) {
				continue
			}
			if next := &d.Tokens[i+1]; next.Capital || p.lex.Word(s.Words[i+1]).Text == "to" && i+2 < s.Last && d.Tokens[i+2].Capital {
				s.Tags[i-s.First] = VThird
				if s.Tag(at) == Prep {
					s.Tags[at-s.First] = Sub
				}
				break
			}
		}
	}
}

// titleBehind says whether the name that ends before token i stands behind a title with a capital, all
// of it after token at: "Taiwan's President Tsai Ing-wen | travels".
func (p *Parser) titleBehind(s *Sentence, at, i int32) bool {
	for k := i - 1; k > at; k-- {
		t := &s.Doc.Tokens[k]
		if !t.Capital && !t.Joined && t.Kind == text.Word {
			return false
		}
		if t.Capital && k < i-1 && p.officeAt(s, k) {
			return true
		}
	}
	return false
}

// listed says whether nothing but names in a list stands before token i.
func (p *Parser) listed(s *Sentence, i int32) bool {
	several := false
	for k := s.First; k < i; k++ {
		switch {
		case s.Tag(k) == Name || s.Doc.Tokens[k].Capital:
		case s.Tag(k) == Conj || s.Doc.Tokens[k].Kind == text.Comma:
			several = k < i-1
		default:
			return false
		}
	}
	return several && s.Doc.Tokens[i-1].Capital
}

// negation measures several words with the grammar of "not" at token i; 0 for
// none.
func (p *Parser) negation(s *Sentence, i int32) int32 {
	if !p.lex.StartsPhrase(s.Words[i]) {
		return 0
	}
	n, ph := p.phrase(s, i)
	if ph.Class != lexicon.Neg {
		return 0
	}
	return n
}

// membership says whether token i tells, with a capital, of those who belong to the
// organization whose acronym stands before it.
func (p *Parser) membership(s *Sentence, i int32) bool {
	switch w := p.lex.Word(s.Words[i]); {
	case s.Words[i-1] == 0:
		return false
	case w.Text == "states" || w.Text == "countries":
		return p.lex.Word(s.Words[i-1]).Text == "member" && i > s.First+1 && p.membership(s, i-1)
	case w.Stem != 0 && (p.lex.Word(w.Stem).Text == "ally" || p.lex.Word(w.Stem).Text == "member" || p.lex.Word(w.Stem).Text == "partner"):
		if !s.Doc.Tokens[i-1].AllCaps {
			return p.lex.Word(s.Words[i-1]).Closed&lexicon.Poss != 0
		}
		n, senses := p.lex.Match(s.Doc, s.Words, int(i-1), int(i), p.senses)
		p.senses = senses
		return n == 1 && hasClass(senses, lexicon.Org)
	}
	return false
}

// longName measures a name of several words at token i, whose first is an
// ordinary one that could be a verb here; 0 for none.
func (p *Parser) longName(s *Sentence, i int32, w *lexicon.Word, titled bool) int32 {
	t := &s.Doc.Tokens[i]
	if t.Kind != text.Word || !t.Capital || w.Forms == 0 || titled && i > s.First && w.Forms&lexicon.Participle == 0 || i+1 >= s.Last || !s.Doc.Tokens[i+1].Capital {
		return 0
	}
	n, senses := p.lex.Match(s.Doc, s.Words, int(i), int(s.Last), p.senses)
	p.senses = senses
	if n < 2 || !hasClass(senses, lexicon.State) && !hasClass(senses, lexicon.Org) && !hasClass(senses, lexicon.Place) && !hasClass(senses, lexicon.Bloc) {
		return 0
	}
	return int32(n)
}

// aside is what stands between commas behind an auxiliary, which belongs to the verb
// after it: "would, in turn, | sever", "has not, as of today, | recognised".
type aside struct {
	aux  Tag   // the auxiliary
	word int32 // its word
	verb int32 // where the rest of the verb begins
}

// asideAt is what the comma at token i opens between an auxiliary and its verb; none
// where a verb of its own stands in it.
func (p *Parser) asideAt(s *Sentence, i int32) aside {
	aux := i - 1
	for aux > s.First && s.Tag(aux) == Neg {
		aux--
	}
	if aux < s.First {
		return aside{}
	}
	forms := formsAfter(s.Tag(aux))
	if tag := s.Tag(aux); tag == To || tag == Do {
		forms = lexicon.Base
	}
	if forms == 0 {
		return aside{}
	}
	k := i + 1
	for ; k < s.Last && k < i+12 && s.Doc.Tokens[k].Kind != text.Comma; k++ {
		if kind := s.Doc.Tokens[k].Kind; kind != text.Word && kind != text.Number && kind != text.Clitic {
			return aside{}
		}
		w := p.lex.Word(s.Words[k])
		if w.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal|lexicon.Do|lexicon.Rel|lexicon.Pron) != 0 || w.Closed&lexicon.Sub != 0 && w.Closed&lexicon.Prep == 0 ||
			w.Forms&(lexicon.Past|lexicon.Third|lexicon.Gerund) != 0 && !w.Noun && !w.Adj && w.Closed == 0 {
			return aside{}
		}
	}
	verb := k + 1
	for verb < s.Last && p.lex.Word(s.Words[verb]).Closed&(lexicon.Adv|lexicon.Neg) != 0 {
		verb++
	}
	if k >= s.Last || s.Doc.Tokens[k].Kind != text.Comma || verb >= s.Last || s.Doc.Tokens[verb].Capital {
		return aside{}
	}
	w := p.lex.Word(s.Words[verb])
	switch {
	case w.Closed&lexicon.Be != 0 && (forms&lexicon.Base != 0 && w.Text == "be" || s.Tag(aux) == Have && w.Text == "been"):
	case w.Closed&lexicon.Have != 0 && forms&lexicon.Base != 0 && w.Text == "have":
	case w.Closed == 0 && w.Forms&forms != 0:
	default:
		return aside{}
	}
	return aside{aux: s.Tag(aux), word: s.Words[aux], verb: verb}
}

// formsAfter are the forms of a verb behind an auxiliary; 0 where that is none.
func formsAfter(aux Tag) lexicon.VerbForm {
	switch aux {
	case Modal:
		return lexicon.Base
	case Have:
		return lexicon.Participle
	case Be:
		return lexicon.Participle | lexicon.Gerund
	}
	return 0
}

// timeAside measures a time between an auxiliary and its verb, at token i: "will
// next week visit", "has since Monday held"; 0 for none.
func (p *Parser) timeAside(s *Sentence, i int32, prev Tag) int32 {
	forms := formsAfter(prev)
	if forms == 0 {
		return 0
	}
	is := func(k int32, c lexicon.Closed) bool {
		return k < s.Last && p.lex.Word(s.Words[k]).Closed&c != 0
	}
	n := int32(0)
	switch {
	case prev == Have && p.lex.Word(s.Words[i]).Text == "since": // "has since recognised"
		n = 1
	case prev == Have && is(i, lexicon.Prep) && is(i+1, lexicon.Det) && i+2 < s.Last && p.lex.Word(s.Words[i+2]).Text == "past": // "has in the past accused"
		n = 3
	case is(i, lexicon.Prep) && is(i+1, lexicon.Weekday|lexicon.Month|lexicon.Time):
		n = 2
	case is(i, lexicon.Prep|lexicon.Det|lexicon.NumberWord|lexicon.Adv) && is(i+2, lexicon.Weekday|lexicon.Month|lexicon.Time) && s.Doc.Tokens[i+1].Kind == text.Word && !s.Doc.Tokens[i+1].Capital: // not "was in Auckland Monday seeking"
		n = 3
	case s.Doc.Tokens[i].Kind == text.Word && !s.Doc.Tokens[i].Capital && p.lex.Word(s.Words[i]).Forms&forms == 0 && is(i+1, lexicon.Weekday|lexicon.Time): // not "was reached Monday following"
		n = 2
	default:
		return 0
	}
	if i+n < s.Last && p.lex.Word(s.Words[i+n]).Forms&forms != 0 && !s.Doc.Tokens[i+n].Capital {
		return n
	}
	return 0
}

// asked says whether the word at token i, behind a name and before another or a small word, is the
// verb of a question that begins with its auxiliary: "Will Peru | visit Chile?"
func (p *Parser) asked(s *Sentence, i int32) bool {
	if i+1 >= s.Last || !s.Doc.Tokens[i+1].Capital && p.lex.Word(s.Words[i+1]).Closed&(lexicon.Det|lexicon.Prep|lexicon.Poss|lexicon.Pron) == 0 {
		return false
	}
	first := s.First
	for first < i && s.Doc.Tokens[first].Kind == text.OpenQuote {
		first++
	}
	if tag := s.Tag(first); tag != Modal && tag != Do {
		return false
	}
	for j := first + 1; j < i; j++ {
		switch s.Tag(j) {
		case Name, Noun, Adj, Det, Conj, Prep:
		default:
			return false
		}
	}
	return true
}

func initialSubject(d *text.Document, i int32, s *Sentence) bool {
	return i == s.First && i+1 < s.Last && d.Tokens[i+1].Kind == text.Word
}

// honoured says whether the words from an honorific on to token i are a name, in a line that
// writes every word with a capital: "The Honorable Hope Rivers, Ambassador".
func (p *Parser) honoured(s *Sentence, i int32) bool {
	const longest = 3 // words of a name before the one at i
	for j := i - 1; j >= s.First && j >= i-longest && s.Doc.Tokens[j].Kind == text.Word && s.Doc.Tokens[j].Capital; j-- {
		switch w := p.lex.Word(s.Words[j]); {
		case w.Text == "honorable", w.Text == "honourable", strings.HasSuffix(w.Text, ".") && w.Closed&lexicon.Honorific != 0, w.Text == "mr", w.Text == "ms", w.Text == "mrs", w.Text == "dr":
			return true
		case w.Closed != 0:
			return false
		}
	}
	return false
}

// titleCase says whether a heading capitalises every word, so that a capital
// in it says nothing.
func titleCase(s *Sentence, l *lexicon.Lexicon) bool {
	if !s.Heading {
		return false
	}
	capital, lower, small := 0, 0, false
	for i := s.First; i < s.Last; i++ {
		t := &s.Doc.Tokens[i]
		small = small || t.Kind == text.Word && !t.AllCaps && t.End-t.Start > 1
		if t.Kind != text.Word || t.Joined || i == s.First {
			continue
		}
		w := l.Word(s.Words[i])
		if w.Closed&(lexicon.Prep|lexicon.Det|lexicon.Conj|lexicon.To|lexicon.Be) != 0 {
			continue
		}
		if t.Capital {
			if w.Known() {
				capital++
			}
			if w.Forms&lexicon.Base != 0 && l.Word(s.Words[i-1]).Text == "to" {
				capital++ // "Secretary Kerry to Travel to Geneva"
			}
		} else {
			lower++
		}
	}
	return capital > lower*3 && capital > 1 || !small && s.Last-s.First > 2 // "MOLDOVAN PRESIDENT IN ROMANIA"
}

// describedNoun says whether the word at token i is of a people and a noun follows, its own
// or that of a list: "one Syrian diplomat", "two Chadian, one Malian and three Togolese
// diplomats".
func (p *Parser) describedNoun(s *Sentence, i int32) bool {
	if i+1 >= s.Last || !p.lex.Demonym(s.Words[i]) {
		return false
	}
	if k := s.Doc.Tokens[i+1].Kind; k != text.Word {
		return k == text.Comma && i-2 >= s.First && s.Doc.Tokens[i-2].Kind == text.Comma // "two Chadian, one Malian, ..."
	}
	w := p.lex.Word(s.Words[i+1])
	return w.Noun || w.Closed&lexicon.Conj != 0 && i-2 >= s.First && s.Doc.Tokens[i-2].Kind == text.Comma
}

// nominal says whether a noun phrase can go on or begin with token i.
func (p *Parser) nominal(s *Sentence, i int32) bool {
	if i >= s.Last {
		return false
	}
	t := &s.Doc.Tokens[i]
	switch t.Kind {
	case text.Number, text.OpenQuote:
		return true
	case text.Word:
	default:
		return false
	}
	w := p.lex.Word(s.Words[i])
	if s.Words[i] == p.v.that {
		return false
	}
	if t.Capital || s.Words[i] == 0 {
		return true
	}
	if w.Closed&(lexicon.Det|lexicon.Poss|lexicon.Quantifier|lexicon.NumberWord|lexicon.Ordinal|lexicon.NegDet|lexicon.Pron) != 0 {
		return true
	}
	return w.Closed == 0 && (w.Noun || w.Adj || w.Forms&(lexicon.Participle|lexicon.Gerund) != 0)
}

func (p *Parser) ordinary(s *Sentence, i int32, w *lexicon.Word, prev Tag, prevWord int32, sawVerb Tag) Tag {
	c := w.Closed
	d := s.Doc
	next := func(k int32) *lexicon.Word {
		if i+k < s.Last && d.Tokens[i+k].Kind == text.Word {
			return p.lex.Word(s.Words[i+k])
		}
		return p.lex.Word(0)
	}
	word := s.Words[i]
	if (prev == Have || prev == Be) && (w.Text == "either" || w.Text == "both") && next(1).Forms&lexicon.Participle != 0 {
		return Adv // "have either expelled their envoys or"
	}
	if w.Text == "near" && i+1 < s.Last && d.Tokens[i+1].Joined && !d.Tokens[i+1].Capital {
		return Adj // "near-simultaneous statements"
	}
	if word == p.v.both && next(1).Forms&lexicon.Gerund != 0 && (!next(1).Noun || next(2).Closed&(lexicon.Det|lexicon.Poss) != 0) {
		return Adv // "both freezing his assets and"
	}
	if (w.Text == "early" || w.Text == "late") && prev != Det && prev != Poss && prev != Prep && prev != Adj && !(i+1 < s.Last && d.Tokens[i+1].Joined) {
		switch n := next(1); {
		case n.Text == "today", n.Text == "yesterday", n.Text == "tonight", n.Text == "tomorrow",
			n.Text == "on" && next(2).Closed&(lexicon.Weekday|lexicon.Month) != 0,
			n.Text == "this" && next(2).Closed&lexicon.Time != 0:
			return Adv // "early today signed", "late on Monday"
		}
	}
	if i+1 < s.Last && d.Tokens[i+1].Joined && d.Tokens[i+1].Capital && w.Forms&(lexicon.Past|lexicon.Gerund) == 0 {
		return Adj // "inter-Arab", "anti-Syrian"
	}
	if w.Text == "ever" && i > s.First && p.lex.Word(prevWord).Closed&lexicon.Ordinal != 0 && p.nominal(s, i+1) {
		return Adj // "the first ever summit"
	}
	if i+1 < s.Last && d.Tokens[i+1].Joined && c&lexicon.Prep != 0 && !d.Tokens[i].Joined && (w.Text == "in" || w.Text == "on" || w.Text == "off") {
		return Adj // "in-person talks"
	}
	if i+1 < s.Last && d.Tokens[i+1].Joined && (w.Text == "co" || w.Text == "ex") && next(1).Noun && prev != To && prev != Modal && !(prev == Name && i+3 < s.Last && p.lex.Word(s.Words[i+2]).Closed&lexicon.Det != 0) {
		return Adj // "the Swedish co-founder", not "Sweden co-hosts the summit"
	}
	if w.Text == "other" && prevWord == p.v.each && !p.nominal(s, i+1) || w.Text == "other" && prevWord == p.v.each && next(1).Adj {
		return Noun // "call each other strategic partners"
	}
	if w.Text == "worth" && prev == Noun && i+1 < s.Last && (d.Tokens[i+1].Kind == text.Number || d.Tokens[i+1].Kind == text.Other || next(1).Closed&(lexicon.NumberWord|lexicon.Det|lexicon.Quantifier|lexicon.Prep) != 0 && next(1).Text != "of") {
		return Prep // "aid worth $10 million"
	}
	if w.Text == "round" && prev == Noun && next(1).Closed&(lexicon.Det|lexicon.Poss) != 0 {
		return Prep // "a journey round the world"
	}
	if w.Plural && w.Forms&lexicon.Third != 0 && w.Weight < 50 && !d.Tokens[i].Capital && i > s.First && p.lex.Demonym(s.Words[i-1]) && i+1 < s.Last && d.Tokens[i+1].Capital && p.officeAt(s, i) {
		return Noun // "the French ministers Jean Dupont and Anne Blanc"
	}
	if n := next(1); w.Text == "latter" && (n.Forms&(lexicon.Past|lexicon.Third) != 0 || n.Closed&(lexicon.Be|lexicon.Have|lexicon.Modal) != 0) {
		return Noun // "after the latter cut ties"
	}
	if w.Text == "armed" && i > s.First+1 && (s.Tag(i-2) == Prep || s.Tag(i-2) == Det) && d.Tokens[i-1].Capital && strings.HasPrefix(next(1).Text, "force") {
		return Adj // "of Iraqi armed forces"
	}
	if w.Text == "broke" && prev == Conj && i+2 < s.Last && (next(1).Text == "diplomatic" || next(1).Text == "relations" || next(1).Text == "off") {
		return VPast // "accused the United States and broke diplomatic relations"
	}
	if (word == p.v.all || word == p.v.both || w.Text == "each") && prev == Name && d.Tokens[i-1].Capital && next(1).Forms&(lexicon.Past|lexicon.Third) != 0 && p.namesListed(s, i) {
		return Adv // "France, Russia and Japan all signed treaties"
	}
	if (word == p.v.all || word == p.v.both) && prev == Be && next(1).Closed&lexicon.Prep != 0 && next(1).Text != "of" {
		return Adv // "are all at the summit"
	}
	if w.Text == "date" && (prev == Name || prev == Noun) && (next(1).Text == "from" || next(1).Text == "back") {
		return VBase // "Relations between Chile and Peru date back to"
	}
	if (word == p.v.all || word == p.v.both || word == p.v.each) && prev == Punct && i-1 > s.First && d.Tokens[i-1].Kind == text.Comma && d.Tokens[i-2].Capital && next(1).Forms&lexicon.Past != 0 && (!next(1).Noun || next(1).Forms&lexicon.Participle != 0 && next(2).Closed&lexicon.Prep != 0) {
		return Adv // "Chad, Mali and Niger, all signed", "Chad and Mali, both bound to"
	}
	if w.Text == "due" && (prev == Name || prev == Noun) && next(1).Text == "to" {
		if n := next(2); n.Forms&lexicon.Base != 0 && (!n.Noun || n.Seldom) && n.Closed == 0 {
			return Adv // "the trip to Russia due to begin"
		}
		return Prep // "cancelled his trip to Russia due to bad weather"
	}
	if w.Text == "vice" && i > s.First && d.Tokens[i-1].Kind == text.Comma && !d.Tokens[i].Capital && i+1 < s.Last && d.Tokens[i+1].Capital && d.Tokens[i+1].Kind == text.Word {
		return Prep // "to be Ambassador to Peru, vice John Smith"
	}
	if w.Text == "managing" && prev == Name && strings.HasPrefix(next(1).Text, "director") {
		return Adj // "IMF managing director Ana Rios"
	}
	if w.Text == "near" && d.Tokens[i].Capital && next(1).Text == "eastern" {
		return Adj // "Assistant Secretary for Near Eastern Affairs"
	}
	if w.Text == "founding" {
		switch next(1).Text {
		case "member", "members", "father", "fathers", "states", "signatory", "signatories":
			return Adj // "were founding members"
		}
	}
	if w.Noun && w.Forms&lexicon.Gerund != 0 {
		switch p.lex.Word(prevWord).Text {
		case "this", "each", "every", "another":
			return Noun // "In this meeting a conference was held"
		}
	}
	if w.Forms&lexicon.Participle != 0 && w.Forms&lexicon.Base != 0 && (next(1).Text == "by" || w.Text == "bound" && next(1).Closed&lexicon.Prep != 0) && prev == Punct && i > s.First && (d.Tokens[i-1].Kind == text.Comma || s.Tag(i-1) == Adv) {
		return VPart // "Chile, hit by sanctions,", "Chile, bound to Peru by a pact"
	}
	if w.Text == "leaves" && next(1).Text == "for" && prev == Conj {
		return VThird // "arrived on Tuesday and leaves for Accra"
	}
	if w.Describes && (prev >= VBase && prev <= VGer || prev == Prep) && !d.Tokens[i].Joined && p.nominal(s, i+1) && next(1).Closed&(lexicon.Det|lexicon.Poss) == 0 {
		return Adj // "imposed crippling sanctions"
	}
	if prev == Rel && w.Noun && (w.Forms&lexicon.Third != 0 || w.Text == "group" && i-3 >= s.First && d.Tokens[i-2].Kind == text.Comma && p.several(s.Words[i-3])) && p.lex.Word(prevWord).Text != "whose" && i+1 < s.Last && (d.Tokens[i+1].Capital || next(1).Closed&lexicon.Det != 0) {
		if w.Forms&lexicon.Third == 0 {
			return VBase // "talks, which group Angola and Zambia"
		}
		return VThird // "which groups Angola and Zambia"
	}
	if w.Text == "wound" && next(1).Text == "up" && (prev == Name || prev == Noun || prev == Pron || prev == Have) {
		return VPast // "wound up a tour"
	}
	if i+1 < s.Last && d.Tokens[i+1].Joined && !d.Tokens[i].Joined && w.Forms&lexicon.Base != 0 && (prev == Noun || prev == Det || prev == Adj) {
		switch next(1).Text {
		case "off", "out", "up", "down", "back", "over", "in", "on":
			return Noun // "a gas cut-off"
		}
	}
	prefix := func(i int32) bool { // "re-elected", "co-hosted"
		return strings.EqualFold(d.Of(int(i)), "re") || strings.EqualFold(d.Of(int(i)), "co")
	}
	if i+1 < s.Last && d.Tokens[i+1].Joined && !d.Tokens[i].Joined && w.Forms&lexicon.Base != 0 && !prefix(i) && (p.longNameAt(s, i, lexicon.Office) || p.longNameAt(s, i, lexicon.Offices)) {
		return Noun // "through Qatari go-betweens"
	}
	again := i > s.First && prefix(i-1)
	if i+1 < s.Last && d.Tokens[i+1].Joined && prefix(i) && next(1).Forms != 0 {
		return Adv
	}
	if d.Tokens[i].Joined && !again {
		if c&(lexicon.NumberWord|lexicon.Ordinal) != 0 && prev == Num {
			return Num // "thirty-three"
		}
		if w.Forms&(lexicon.Participle|lexicon.Gerund) != 0 || w.Adj {
			return Adj
		}
		return Noun
	}
	if d.Tokens[i].Capital && i == s.First && w.Text == "first" && i+1 < s.Last && s.Words[i+1] != 0 && d.Tokens[i+1].Capital || w.Text == "first" && ((prev == Have || prev == Be) && next(1).Forms&lexicon.Participle != 0 || (prev == Modal || prev == To) && next(1).Forms&lexicon.Base != 0) ||
		w.Text == "first" && prev >= VBase && prev <= VGer && next(1).Closed&lexicon.Prep != 0 {
		return Adv // "first Thailand, then Malaysia", "has first been", "would first meet", "fled first to"
	}
	if (w.Text == "last" || w.Text == "first") && prev == Be && next(1).Closed&lexicon.Prep != 0 && next(1).Text != "of" {
		return Adv // "was last in Lima in May"
	}
	if n := next(1); (w.Text == "last" || w.Text == "first") && prev != Det && prev != Poss && prev != Clitic && n.Forms&(lexicon.Past|lexicon.Third) != 0 && !n.Noun {
		return Adv
	}
	if i > s.First && s.Words[i-1] == p.v.whose && w.Noun && c == 0 {
		return Noun // "for whose arrest"
	}
	if c&lexicon.Prep != 0 && w.Forms&lexicon.Gerund != 0 && prev == Be && p.nominal(s, i+1) {
		return VGer // "was following suit"
	}
	if c != 0 {
		switch {
		case word == p.v.to:
			n := next(1)
			if i+2 < s.Last && d.Tokens[i+1].Kind == text.OpenQuote {
				if q := next(2); q.Forms&lexicon.Base != 0 && q.Closed == 0 && !d.Tokens[i+2].Capital && !q.Adj && (!q.Noun || q.Weight >= 20 && d.Tokens[min(i+3, s.Last-1)].Kind == text.Word) {
					return To // "agreed to "condemn the raid"", not "pointed to "progress""
				}
			}
			if n.Closed&(lexicon.Adv|lexicon.Neg) != 0 && n.Forms == 0 || i+2 < s.Last && d.Tokens[i+2].Joined && prefix(i+1) {
				n = next(2) // "to re-establish"
			}
			if p.adverbPair(s, i+1) {
				n = next(4) // "to openly and quietly support"
			}
			if m := next(2); n.Closed == 0 && n.Weight < 20 && n.Adj && m.Closed&(lexicon.Det|lexicon.Poss) == 0 && !(i+2 < s.Last && d.Tokens[i+2].Capital && (!m.Known() && !p.nominal(s, i+3) || p.officeAt(s, i+2) || i+3 < s.Last && d.Tokens[i+3].Capital && p.officeAt(s, i+3))) {
				return Prep // "to general surprise", not "to brief Kohl" or "to brief King Abdullah"
			}
			if n.Closed == 0 && n.Noun && n.Weight <= 3 && n.Forms&lexicon.Base != 0 && prev >= VBase && prev <= VGer && !s.Heading && (i+2 >= s.Last || d.Tokens[i+2].Kind != text.Word && d.Tokens[i+2].Kind != text.Number || next(2).Closed&lexicon.Prep != 0) {
				return Prep // "came to power in Peru"
			}
			if i+2 < s.Last && d.Tokens[i+2].Joined && !prefix(i+1) && n.Noun && p.lex.Word(s.Words[i+2]).Forms&lexicon.Participle != 0 {
				return Prep // "to quake-hit Chile"
			}
			if n.Forms&lexicon.Base != 0 && !d.Tokens[min(i+1, s.Last-1)].Capital || n.Closed&(lexicon.Be|lexicon.Have|lexicon.Do) != 0 || s.Heading && n.Forms&lexicon.Base != 0 {
				return To
			}
			return Prep
		case word == p.v.that:
			switch {
			case p.standsFor(s, i):
				return Det // "two pacts: that between Peru and Chile"
			case i > s.First && s.Tag(i-1) == Adv && next(1).Closed&lexicon.Time != 0:
				return Det // "later that month"
			case next(1).Closed&lexicon.Time != 0 && !next(1).Plural && (i+2 >= s.Last || d.Tokens[i+2].Kind != text.Word || next(2).Closed&lexicon.Prep != 0):
				return Det // "arrived in Oslo that day to attend"
			case prev == Noun || prev == Name:
				n := next(1)
				if n.Noun && (p.saidIn(s, i) || next(2).Text == "between") || p.toldWhom(s, i) { // "told Belgrade that ties between"
					return Sub
				}
				for k := int32(2); k < 4 && adverbial(n); k++ {
					n = next(k) // "the states that still officially recognise Taiwan"
				}
				if n.Forms&(lexicon.Third|lexicon.Past) != 0 || n.Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0 ||
					p.lex.Word(prevWord).Plural && n.Forms&lexicon.Base != 0 && (!n.Noun || n.Seldom) && !n.Adj || p.agreed(s, i-1) && p.nominal(s, i+1) {
					return Rel
				}
				return Sub
			case prev == Prep && i-2 >= s.First && p.lex.Word(prevWord).Text == "out" && s.Tag(i-2) >= VBase && s.Tag(i-2) <= VGer:
				return Sub // "ruled out that"
			case prev == Prep && i+1 < s.Last && d.Tokens[i+1].Capital && next(1).Closed == 0 && (prevWord == p.v.after || prevWord == p.v.before):
				return Pron // "After that Chávez travels to Qatar"
			case prev == Prep || (prev == Conj || prev == Sub || i == s.First && !next(1).Plural && !d.Tokens[min(i+1, s.Last-1)].Capital) && next(1).Noun && next(1).Closed == 0:
				return Det // "since that country had left", "That country left"
			case prev >= VBase && prev <= VGer && (p.pointedAt(s, i+1) || next(1).Noun && next(1).Closed == 0 && !next(1).Plural && !d.Tokens[i+1].Capital && (p.tooFewVerbs(s, i) || !p.reports(prevWord) && p.finiteAlone(s, i))):
				return Det // "left that country", "extended that invitation"
			case prev >= VBase && prev <= VGer && i+1 < s.Last && (s.Words[i+1] == p.v.a || s.Words[i+1] == p.v.an) && p.labels(prevWord):
				return Pron // "called that a grave error"
			case prev == Punct && (i == s.First || s.Doc.Tokens[i-1].Kind == text.OpenQuote):
				// "That was our decision"
				if n := next(1); n.Forms&(lexicon.Past|lexicon.Third) != 0 && !n.Noun || n.Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0 {
					return Det
				}
			case prev == Punct && s.Doc.Tokens[i-1].Kind == text.Comma:
				// "It was Qatar, not Egypt, that mediated"
				if n := next(1); n.Forms&lexicon.Past != 0 && !n.Noun || n.Closed&(lexicon.Modal|lexicon.Be|lexicon.Have|lexicon.Do) != 0 {
					return Rel
				}
			case i > s.First && p.lex.Word(s.Words[i-1]).Closed&lexicon.Weekday != 0 && (next(1).Closed&(lexicon.Modal|lexicon.Be|lexicon.Have) != 0 || next(1).Forms&(lexicon.Past|lexicon.Third) != 0 && !next(1).Noun):
				return Rel // "left for a tour on Monday that will take her to Peru"
			}
			return Sub
		case word == p.v.her:
			if p.nominal(s, i+1) {
				return Poss
			}
			return Pron
		case c&lexicon.To != 0 && word != p.v.to:
			return To
		case c&lexicon.Neg != 0 && c&(lexicon.Pron|lexicon.Modal) == 0:
			return Neg
		case c&lexicon.NegDet != 0 && i+1 < s.Last && d.Tokens[i+1].Joined && s.Words[i+1] != p.v.one:
			return Adj // "a no-fly zone", not "no-one"
		case c&lexicon.NegDet != 0:
			return Det
		case w.Text == "would" && i+1 < s.Last && d.Tokens[i+1].Joined:
			return Adj // "a would-be ally"
		case w.Text == "would" || w.Text == "could" || w.Text == "should":
			return Modal
		case c&lexicon.Modal != 0 && (prev != Det || p.pronounDet(prevWord)) && prev != Adj && prev != Poss:
			return Modal
		case c&lexicon.Be != 0:
			return Be
		case c&lexicon.Have != 0:
			return Have
		case c&lexicon.Do != 0:
			return Do
		case c&lexicon.Poss != 0:
			return Poss
		case (word == p.v.like || w.Text == "back" && p.nominal(s, i+1)) && (prev == Modal || prev == To):
			return VBase // "would back Peru"
		case w.Text == "back" && prev == Name && i+1 < s.Last && d.Tokens[i+1].Capital && next(1).Closed == 0 && (p.twoNames(s, i-1) || s.Heading && p.namesListed(s, i)):
			return VBase // "Norway and Chile back Peru"
		case c&lexicon.Rel != 0:
			return Rel
		case c&lexicon.Conj != 0 && w.Text == "yet" && (prev == Modal || prev == Have || prev == Be || i+1 < s.Last && d.Tokens[i+1].Kind == text.Comma):
			return Adv // "may yet attend", "has not decided yet, its minister said"
		case c&lexicon.Conj != 0 && w.Text == "but" && p.excepts(s, i):
			return Prep // "none of the seven but Japan"
		case c&lexicon.Conj != 0:
			return Conj
		case c&lexicon.Sub != 0 && prev == Det && w.Noun:
			return Noun // "for a while"
		case w.Text == "once" && (next(1).Text == "again" || i > s.First && d.Tokens[i-1].Kind == text.Comma && p.titleAside(s, i+1)):
			return Adv // "once again declared war", "Ana Rios, once Peru's prime minister,"
		case w.Text == "once" && (prev == Rel || prev == Be || prev == Have || prev == Modal || (prev == Noun || prev == Name || prev == Pron) && (p.onlyPast(next(1)) || next(1).Forms&lexicon.Past != 0 && i+2 < s.Last && (d.Tokens[i+2].Capital || next(2).Closed&(lexicon.Det|lexicon.Poss) != 0))):
			return Adv // "was once ambassador", "who once served", "Ecuador once supported Peru"
		case c&lexicon.Sub != 0 && c&lexicon.Prep == 0:
			return Sub
		case c&(lexicon.NumberWord|lexicon.Ordinal) != 0:
			if word == p.v.one && (prev == Adj || prev == Name && p.lex.Demonym(prevWord)) {
				return Noun // "the Swedish one"
			}
			if word == p.v.one && next(1).Text == "another" {
				return Adj // "recognised one another"
			}
			if word == p.v.one && prev != Det && !next(1).Noun && next(1).Closed&lexicon.Prep == 0 && !p.describedNoun(s, i+1) {
				return Pron
			}
			return Num
		case word == p.v.another && prevWord == p.v.one && prev == Adj:
			return Noun
		case (w.Text == "each" || w.Text == "apiece") && (prev == Noun || prev == Num || prevWord == p.v.one) && !p.nominal(s, i+1):
			return Adv // "two Russian diplomats each"
		case w.Text == "much" && prev == Pron:
			return Adv // "I very much look forward"
		case (word == p.v.all || word == p.v.both || word == p.v.each) && p.allDo(s, i, prev):
			return Adv // "Egypt and Sudan have both signed"
		case (word == p.v.both || word == p.v.each) && (prev == Name || prev == Noun) && next(1).Forms&lexicon.Base != 0 && next(2).Closed&(lexicon.Poss|lexicon.Det) != 0:
			return Adv // "Ali and Omar both lead their delegations"
		case (word == p.v.both || word == p.v.all || word == p.v.each) && prev == Rel && next(1).Forms&(lexicon.Base|lexicon.Past) != 0 && !next(1).Plural && (!next(1).Noun || next(1).Weight >= 60):
			return Adv // "Greece and Cyprus, which both accuse Turkey"
		case word == p.v.both && prev == Be && next(1).Closed&lexicon.Prep != 0:
			return Adv // "were both in Washington"
		case (w.Text == "more" || w.Text == "less" || w.Text == "most") && adverbial(next(1)) && (next(2).Closed&lexicon.Prep != 0 || i+2 >= s.Last || d.Tokens[i+2].Kind != text.Word):
			return Adv // "engaged more actively in talks"
		case c&lexicon.Quantifier != 0:
			return Det
		case c&lexicon.Prep != 0 && prev == Det && !p.pronounDet(prevWord) && w.Adj && (p.nominal(s, i+1) || next(1).Closed&lexicon.Time != 0):
			return Adj // "the past year"
		case c&lexicon.Adv != 0 && (w.Adj || p.compared(w.Text)) && p.describesNoun(s, i, prev):
			return Adj // "his earlier trips", "impose further sanctions"
		case w.Text == "then" && (prev == Det || prev == Poss || prev == Clitic):
			return Adj // "the then president"
		case w.Text == "only" && (prev == Det || prev == Poss) && p.nominal(s, i+1):
			return Adj // "the only NATO member"
		case c&lexicon.Prep != 0 && p.roughly(s, i, prev, prevWord):
			return Adv // "expelled about 30 diplomats", "over 50 states"
		case c&lexicon.Prep != 0 && w.Forms == 0:
			return Prep
		case c&lexicon.Prep != 0 && (p.nominal(s, i+1) || prev != Be && prev != Have):
			return Prep
		case c&lexicon.Det != 0:
			return Det
		case c&lexicon.Pron != 0 && (prev == Noun || prev == Name) && (strings.HasSuffix(w.Text, "self") || strings.HasSuffix(w.Text, "selves")):
			return Adv // "Pyongyang itself was silent"
		case c&lexicon.Pron != 0 && prev == Punct && (strings.HasSuffix(w.Text, "self") || strings.HasSuffix(w.Text, "selves")) && (next(1).Closed&lexicon.Det != 0 || p.officeAt(s, i+1)):
			return Adv // "Peru, itself a member,"
		case c&lexicon.Pron != 0:
			return Pron
		case c&lexicon.Adv != 0 && prev == Prep && (w.Text == "today" || w.Text == "tomorrow") && next(1).Closed&lexicon.Pron != 0:
			return Noun // "From today we recognise"
		case c&lexicon.Adv != 0:
			return Adv
		case c&lexicon.Time != 0, c&lexicon.Honorific != 0 && !(prev == Modal && w.Forms&lexicon.Base != 0): // not "can count on"
			return Noun
		}
	}
	if w.Forms == 0 {
		switch {
		case s.Words[i] == 0 && strings.HasSuffix(d.Of(int(i)), "ing") && (prev == Noun || prev == Name || prev == Be) && p.nominal(s, i+1):
			return VGer
		case s.Words[i] == 0 && strings.HasSuffix(d.Of(int(i)), "ed") && !d.Tokens[i].Capital && (prev == Pron || prev == Noun || prev == Name || prev == Rel) && (next(1).Closed&(lexicon.Det|lexicon.Poss|lexicon.Prep|lexicon.Pron|lexicon.Sub) != 0 || i+1 < s.Last && d.Tokens[i+1].Capital):
			return VPast // "an officer sweared that": no dictionary has all verbs
		case s.Words[i] == 0 && strings.HasSuffix(d.Of(int(i)), "ed") && (prev == Be || prev == Have):
			return VPart
		case prev == Modal && w.Closed == 0 && !strings.HasSuffix(d.Of(int(i)), "ly"):
			return VBase
		case s.Words[i] == 0 && strings.HasSuffix(d.Of(int(i)), "ly"), strings.HasSuffix(w.Text, "ly") && !w.Noun && !w.Adj:
			return Adv
		case w.Adj && !w.Noun, s.Words[i] == 0 && p.compared(d.Of(int(i))), !w.Known() && adjectival(d.Of(int(i))):
			return Adj
		case w.Adj && p.nominal(s, i+1) && next(1).Closed == 0 && !(w.Noun && p.onlyPast(next(1))):
			return Adj
		}
		return Noun
	}
	if prevWord == p.v.as && w.Forms&lexicon.Participle != 0 && !w.Noun && next(1).Closed&lexicon.Prep != 0 {
		return VPast // "as agreed at the summit"
	}
	if w.Forms&lexicon.Participle != 0 && next(1).Noun && next(1).Closed == 0 && !d.Tokens[i+1].Capital && p.besideAdjective(s, i) {
		return Adj // "a swift, severe, and united response"
	}
	return p.verbOrNoun(s, i, w, prev, prevWord, sawVerb, next)
}

// besideAdjective says whether a comma or "and" stands between token i and adjectives behind "a" or whose
// the noun is, which have no noun yet: "a swift, severe, and | united response".
func (p *Parser) besideAdjective(s *Sentence, i int32) bool {
	mark := func(k int32) bool { return s.Doc.Tokens[k].Kind == text.Comma || s.Tag(k) == Conj }
	if i-1 <= s.First || !mark(i-1) {
		return false
	}
	for k := i - 1; k > s.First; k-- {
		switch {
		case s.Tag(k) == Adj || mark(k):
		case s.Tag(k+1) == Adj:
			return s.Words[k] == p.v.a || s.Words[k] == p.v.an || s.Tag(k) == Poss
		default:
			return false
		}
	}
	return false
}

// allDo says whether "all", "both" or "each" at token i stands between an auxiliary and
// its verb, beside adverbs: "have both since signed".
func (p *Parser) allDo(s *Sentence, i int32, prev Tag) bool {
	forms := formsAfter(prev)
	for k := i + 1; k < s.Last && k < i+4; k++ {
		switch w := p.lex.Word(s.Words[k]); {
		case w.Forms&forms != 0:
			return true
		case w.Closed&lexicon.Adv == 0 && s.Words[k] != p.v.since:
			return false
		}
	}
	return false
}

// adverbPair says whether at token i two adverbs joined by "and" stand before a verb: "openly
// and quietly support".
func (p *Parser) adverbPair(s *Sentence, i int32) bool {
	if i+3 >= s.Last {
		return false
	}
	adverb := func(k int32) bool {
		w := p.lex.Word(s.Words[k])
		return w.Closed&lexicon.Adv != 0 && w.Forms == 0
	}
	return adverb(i) && p.lex.Word(s.Words[i+1]).Text == "and" && adverb(i+2) && p.lex.Word(s.Words[i+3]).Forms&lexicon.Base != 0
}

// helps says whether token i is the verb "help" or "let", after which an infinitive has no "to".
func (p *Parser) helps(s *Sentence, i int32) bool {
	if s.Tag(i) < VBase || s.Tag(i) > VGer {
		return false
	}
	lemma := p.lex.Word(p.lex.Word(s.Words[i]).Lemma).Text
	return lemma == "help" || lemma == "let"
}

// longNameAt says whether a name of several words that has a class begins at token i:
// "managing partner", "DR Congo".
func (p *Parser) longNameAt(s *Sentence, i int32, class lexicon.Class) bool {
	n, senses := p.lex.Match(s.Doc, s.Words, int(i), int(s.Last), p.senses)
	p.senses = senses
	return n > 1 && hasClass(senses, class)
}

// adverbial says whether a word can only be an adverb.
func adverbial(w *lexicon.Word) bool {
	return w.Closed&lexicon.Adv != 0 || strings.HasSuffix(w.Text, "ly") && !w.Noun && !w.Adj && w.Forms == 0
}

// adjectival says whether a word no dictionary has ends as adjectives do:
// "unjustifiable", "murderous".
func adjectival(word string) bool {
	for _, end := range [...]string{"able", "ible", "less", "ous", "ful"} {
		if strings.HasSuffix(word, end) && len(word) > len(end)+3 {
			return true
		}
	}
	return false
}

// compared says whether a word no dictionary has is the comparative or the
// superlative of an adjective: "wider", "heaviest", "biggest".
func (p *Parser) compared(word string) bool {
	stem, ok := strings.CutSuffix(word, "est")
	if !ok {
		if stem, ok = strings.CutSuffix(word, "er"); !ok {
			return false
		}
	}
	n := len(stem)
	if n < 3 {
		return false
	}
	adj := func(s string) bool { return p.lex.Word(p.lex.Lookup(s)).Adj }
	return adj(stem) || adj(stem+"e") || stem[n-1] == 'i' && adj(stem[:n-1]+"y") || stem[n-1] == stem[n-2] && adj(stem[:n-1])
}
