package group

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// names finds the lists that say who a group is: after a colon, "Eight members
// signed: Fiji, Samoa and Tonga", between dashes or in parentheses, "six states
// (Austria, Belgium, ...)".
func (p *Pass) names(s *syntax.Sentence) {
	for np := range s.NPs { // "the Baltic states of Estonia, Latvia and Lithuania"
		n := &s.NPs[np]
		if up := n.Up; up >= 0 && n.Prep == p.V.Of && n.Lead == int32(np) && n.Next >= 0 && s.Class(int32(np)) == syntax.CState && s.NPs[up].Names < 0 &&
			p.Lex.Head(p.Lex.Word(s.HeadWord(up)).Stem)&lexicon.StateHead != 0 && p.Lex.Word(s.HeadWord(up)).Plural && p.listsNames(s, int32(np)) {
			s.NPs[up].Names = int32(np)
		}
	}
	for k := 1; k+1 < len(s.Items); k++ {
		kind := s.Items[k].Kind
		if kind != syntax.IColon && kind != syntax.IDash && kind != syntax.IOpen || s.Items[k+1].Kind != syntax.INP {
			continue
		}
		if s.Items[k-1].Kind == syntax.INP && p.wePlural(s, s.Items[k-1].Ref, s.Items[k+1].Ref) {
			p.Appose(s, s.Items[k-1].Ref, s.Items[k+1].Ref)
			continue
		}
		p.run(s, k+1)
		list := s.Items[k+1].Ref
		if s.NPs[list].Lead != list || s.NPs[list].Next < 0 || !p.listsNames(s, list) || !p.onlyList(s, k+1, kind) {
			continue
		}
		var group int32
		if kind == syntax.IColon {
			group = p.groupBefore(s, k)
		} else if s.Items[k-1].Kind != syntax.INP {
			group = p.talliedBefore(s, k) // "only two states have recognised it so far (Peru and Chile)"
		} else {
			if w := p.Lex.Word(s.HeadWord(s.Items[k-1].Ref)).Text; kind == syntax.IDash && (w == "we" || w == "they") {
				group = s.Items[k-1].Ref // "we — the presidents X and Y — express"
			} else if group = p.talliedBefore(s, k); group >= 0 && kind == syntax.IOpen && s.Class(list) == syntax.CState {
				s.NPs[list].Up = group // "two states have expelled Russian diplomats (Peru and Chile)"
			} else if group = p.severalAbove(s, k-1); group < 0 {
				if group = p.severalAbove(s, p.describedBefore(s, k-1)); group < 0 {
					group = p.talliedBefore(s, k)
				}
			}
		}
		if group >= 0 && (kind != syntax.IColon || s.NPs[group].Lead == group && onlyTheirs(s, s.NPs[group].Next)) {
			s.NPs[group].Names = list
		}
	}
	for k := 1; k+2 < len(s.Items); k++ {
		if s.Items[k].Kind == syntax.IColon {
			p.shares(s, k)
		}
	}
}

// shares finds how many of a group each part of the world has behind the colon at item k, and who they are where
// that is told: "Ten states signed: six in Africa and four in Asia (Japan, India, Nepal and Iran)".
func (p *Pass) shares(s *syntax.Sentence, k int) {
	group := p.groupBefore(s, k)
	if group < 0 || s.NPs[group].Names >= 0 || s.Items[k+1].Kind != syntax.INP || s.Class(s.Items[k+1].Ref) != syntax.CNumber || s.Items[k+2].Kind != syntax.IPrep {
		return
	}
	first := s.Items[k+1].Ref
	named := s.NPs[first].Names >= 0
	for i := k + 2; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case syntax.IVerb, syntax.ISub, syntax.IRel, syntax.IColon, syntax.INeg:
			return
		case syntax.INP:
			if before := s.KindAt(i - 1); s.Class(it.Ref) == syntax.CNumber && s.NPs[it.Ref].Prep == 0 && (before == syntax.IComma || before == syntax.IConj || before == syntax.ISemicolon) {
				p.Join(s, first, it.Ref)
				named = named || s.NPs[it.Ref].Names >= 0
			}
		}
	}
	if named {
		s.NPs[group].Names = first
	}
}

// onlyTheirs says whether what a list has from noun phrase np on is only what those before
// have: "five oligarchs and | their families".
func onlyTheirs(s *syntax.Sentence, np int32) bool {
	for ; np >= 0; np = s.NPs[np].Next {
		if s.NPs[np].PossWord == 0 {
			return false
		}
	}
	return true
}

// severalAbove is the noun phrase of several at item i, or which that hangs on; -1 for none.
func (p *Pass) severalAbove(s *syntax.Sentence, i int) int32 {
	if i < 0 {
		return -1
	}
	var buf [12]int32
	for _, x := range p.Above(s, s.Items[i].Ref, buf[:]) {
		if p.severalOf(s, x) {
			return x
		}
	}
	return -1
}

// talliedBefore is the noun phrase that counts just as many as the list behind the dash or the bracket at item k
// has: "sent three envoys to end the war with Peru - A, B and C"; -1 for none.
func (p *Pass) talliedBefore(s *syntax.Sentence, k int) int32 {
	const near = 24
	for i := k - 1; i >= 0 && i > k-near; i-- {
		if it := &s.Items[i]; it.Kind == syntax.INP && s.NPs[it.Ref].Lead == it.Ref && (s.Class(it.Ref) == syntax.COffice || p.Lex.Head(p.Lex.Word(s.HeadWord(it.Ref)).Stem)&lexicon.StateHead != 0) && p.tallied(s, it.Ref, k+1) {
			return it.Ref
		}
	}
	return -1
}

// describedBefore is the item of the noun phrase that the relative clause which ends with
// item i describes: "the nations that recognise Taiwan - Palau and Tuvalu"; -1 for none.
func (p *Pass) describedBefore(s *syntax.Sentence, i int) int {
	for ; i > 0; i-- {
		switch s.Items[i].Kind {
		case syntax.INP, syntax.IVerb, syntax.IAdv, syntax.IPrep:
		case syntax.IRel:
			if s.Items[i-1].Kind == syntax.INP {
				return i - 1
			}
			return -1
		default:
			return -1
		}
	}
	return -1
}

// run joins the states, or the three people or more, from item k to the end of the list that a colon,
// a dash or a parenthesis opened where no "and" joins the last: "Albania (2023), Brazil (2023).".
func (p *Pass) run(s *syntax.Sentence, k int) {
	var all []int32
	people := s.Class(s.Items[k].Ref) != syntax.CState
	for ; k < len(s.Items); k++ {
		if s.Items[k].Kind != syntax.INP || s.NPs[s.Items[k].Ref].PossNP >= 0 {
			return
		}
		if c := s.Class(s.Items[k].Ref); people && c != syntax.CPerson && (c != syntax.CName || !p.CouldBePerson(s, s.Items[k].Ref)) || !people && c != syntax.CState {
			return
		}
		all = append(all, s.Items[k].Ref)
		if s.KindAt(k+1) == syntax.IOpen {
			for k++; k < len(s.Items) && s.Items[k].Kind != syntax.IClose; k++ {
			}
		}
		if k++; k >= len(s.Items) {
			break
		}
		switch s.Items[k].Kind {
		case syntax.IComma, syntax.ISemicolon, syntax.IConj:
			if s.Items[k].Kind != syntax.IConj && s.KindAt(k+1) == syntax.IConj {
				k++
			}
			continue
		case syntax.IStop, syntax.IClose, syntax.IDash:
		default:
			return
		}
		break
	}
	if people && len(all) < 3 {
		return // "the two: Ana Rios, Peru's envoy" has one
	}
	for _, np := range all[:max(len(all), 1)-1] {
		if s.NPs[np].Lead != np || s.NPs[np].Next >= 0 {
			return // joined already
		}
	}
	for i := 1; i < len(all); i++ {
		p.Join(s, all[0], all[i])
	}
}

// proforms finds the noun that "that" or "one" with a preposition behind it stands
// for: "a treaty with Sweden and one with Norway".
func (p *Pass) proforms(s *syntax.Sentence) {
	p.otherOnes(s)
	for k := 1; k+1 < len(s.Items); k++ {
		if s.Items[k].Kind != syntax.INP || s.Items[k+1].Kind != syntax.IPrep {
			continue
		}
		n := &s.NPs[s.Items[k].Ref]
		one := n.Head >= 0 && s.Parts[n.Head].Kind == syntax.PNum && n.PLast-n.PFirst == 1 && s.Words[s.Parts[n.Head].First] == p.V.One
		if n.Like >= 0 || !one && !(n.Head < 0 && p.Lex.Word(n.Det).Text == "that" || p.Lex.Word(n.Det).Text == "those" && n.Head < 0) || s.Items[k+1].Word != p.V.With && s.Items[k+1].Word != p.V.Between {
			continue
		}
		for i := k - 1; i >= 0; i-- {
			if s.Items[i].Kind != syntax.INP {
				continue
			}
			if c := s.Class(s.Items[i].Ref); (c == syntax.CNoun || c == syntax.CEvent) && !p.TimeWord(s, s.Items[i].Ref) && s.NPs[s.Items[i].Ref].Head >= 0 {
				n.Like = s.Items[i].Ref
				break
			}
		}
	}
}

// otherOnes finds the noun that "ones" stands for behind a number or a people: "expelled two Peruvian envoys after the expulsion of |
// two Chilean ones".
func (p *Pass) otherOnes(s *syntax.Sentence) {
	for k := 1; k < len(s.Items); k++ {
		if s.Items[k].Kind != syntax.INP {
			continue
		}
		n := &s.NPs[s.Items[k].Ref]
		if n.Like >= 0 || n.Head <= n.PFirst || p.Lex.Word(s.HeadWord(s.Items[k].Ref)).Text != "ones" {
			continue
		}
		for i := k - 1; i >= 0; i-- {
			if x := s.Items[i]; x.Kind == syntax.INP && s.NPs[x.Ref].Plural && (s.Class(x.Ref) == syntax.CNoun || s.Class(x.Ref) == syntax.COffice) && !p.TimeWord(s, x.Ref) {
				n.Like = x.Ref
				break
			}
		}
	}
}

// listsNames says whether all members of a list name states, organizations or
// people, these also by whose they are, or speak at the end of what is theirs: "the king of Spain
// and the presidents of Peru and Chile", "the banks: Volga, Orkan and their branches".
func (p *Pass) listsNames(s *syntax.Sentence, list int32) bool {
	var buf [64]int32
	for _, m := range s.Members(list, buf[:]) {
		switch s.Class(m) {
		case syntax.CState, syntax.COrg, syntax.CBloc, syntax.CPerson, syntax.CName:
		case syntax.COffice:
			if of := m + 1; int(of) >= len(s.NPs) || s.NPs[of].Up != m || s.NPs[of].Prep != p.V.Of || s.Class(of) != syntax.CState {
				return false
			}
		case syntax.CNoun:
			if s.NPs[m].PossWord == 0 || s.NPs[m].Next >= 0 {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// onlyList says whether nothing but the list at item k, with what hangs on its
// members, stands before the mark that ends it.
func (p *Pass) onlyList(s *syntax.Sentence, k int, opened syntax.ItemKind) bool {
	relative := false
	for i := k; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case syntax.IStop:
			return opened != syntax.IOpen
		case syntax.IDash:
			return opened == syntax.IDash
		case syntax.IClose:
			if opened == syntax.IOpen {
				return true
			}
		case syntax.IRel:
			relative = true
		case syntax.IVerb:
			f := s.Verbs[it.Ref].Form
			if (f == syntax.Finite || f == syntax.MaybeParticiple) && !relative {
				return false
			}
			relative = false
		case syntax.ISub, syntax.IColon, syntax.INeg:
			return false
		}
	}
	return opened != syntax.IOpen
}

// groupBefore finds the group that a list after the colon at item k names: the
// last that is counted, else the last in the plural; -1 for none.
func (p *Pass) groupBefore(s *syntax.Sentence, k int) int32 {
	plural := int32(-1)
	for i := k - 1; i >= 0; i-- {
		it := &s.Items[i]
		switch it.Kind {
		case syntax.INP:
			if !p.severalOf(s, it.Ref) {
				continue
			}
			if n := &s.NPs[it.Ref]; n.PFirst < n.PLast && s.Parts[n.PFirst].Kind == syntax.PNum || s.Class(it.Ref) == syntax.CNumber || p.following(s, it.Ref) {
				return it.Ref
			}
			if plural < 0 || s.Class(plural) == syntax.CNoun && s.Class(it.Ref) == syntax.COffice && p.Lex.Head(p.Lex.Word(s.HeadWord(plural)).Stem) == 0 {
				plural = it.Ref // "The leaders will see other sights: X and Y"
			}
		case syntax.ISemicolon, syntax.IColon, syntax.IOpenQuote, syntax.ICloseQuote:
			return plural
		}
	}
	return plural
}

// following says whether a noun phrase announces whom it speaks of: "the following
// leaders".
func (p *Pass) following(s *syntax.Sentence, np int32) bool {
	for i := s.NPs[np].First; i < s.NPs[np].Last; i++ {
		if p.Lex.Word(s.Words[i]).Text == "following" {
			return true
		}
	}
	return false
}

// severalOf says whether a noun phrase speaks of several without naming them.
func (p *Pass) severalOf(s *syntax.Sentence, np int32) bool {
	n := &s.NPs[np]
	switch s.Class(np) {
	case syntax.CNumber:
		return !n.Neg
	case syntax.CState: // "two Sudanese: X and Y"
		return s.CountsPeople(np) && !n.Neg && !n.Apposed && n.Next < 0
	case syntax.CBloc: // "two Baltic states – Estonia and Latvia –", "the following Baltic states", "several"
		return (n.PFirst < n.Head && s.Parts[n.PFirst].Kind == syntax.PNum || p.following(s, np) || p.Lex.Word(n.Det).Closed&lexicon.Quantifier != 0) && !n.Neg && !n.Apposed
	case syntax.CName: // "the Big Three", "the so-called Troika"
		word := s.HeadPart(np).Last - 1
		return n.Det == p.V.The && (p.Lex.Head(s.Words[word])&lexicon.Several != 0 || p.Lex.Word(s.Words[word]).Closed&lexicon.NumberWord != 0)
	case syntax.CNoun, syntax.COffice, syntax.COrg:
		part := s.HeadPart(np)
		return (n.Plural || part.Plural || p.Lex.Word(s.HeadWord(np)).Plural || p.Lex.Head(s.HeadWord(np))&lexicon.Several != 0) && part.Kind != syntax.PEntity && part.Kind != syntax.PName && !n.Neg && !n.Apposed && n.Appos < 0 && !p.TimeWord(s, np) &&
			p.Lex.Word(s.HeadWord(np)).Closed&lexicon.Pron == 0
	}
	return false
}
