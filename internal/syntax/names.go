package syntax

import "diplograph/internal/lexicon"

// names finds the lists that say who a group is: after a colon, "Eight members
// signed: Fiji, Samoa and Tonga", between dashes or in parentheses, "six states
// (Austria, Belgium, ...)".
func (p *Parser) names(s *Sentence) {
	for np := range s.NPs { // "the Baltic states of Estonia, Latvia and Lithuania"
		n := &s.NPs[np]
		if up := n.Up; up >= 0 && n.Prep == p.v.of && n.Lead == int32(np) && n.Next >= 0 && s.Class(int32(np)) == CState && s.NPs[up].Names < 0 &&
			p.lex.Head(p.lex.Word(s.HeadWord(up)).Stem)&lexicon.StateHead != 0 && p.lex.Word(s.HeadWord(up)).Plural && p.listsNames(s, int32(np)) {
			s.NPs[up].Names = int32(np)
		}
	}
	for k := 1; k+1 < len(s.Items); k++ {
		kind := s.Items[k].Kind
		if kind != IColon && kind != IDash && kind != IOpen || s.Items[k+1].Kind != INP {
			continue
		}
		if s.Items[k-1].Kind == INP && p.wePlural(s, s.Items[k-1].Ref, s.Items[k+1].Ref) {
			p.appose(s, s.Items[k-1].Ref, s.Items[k+1].Ref)
			continue
		}
		p.run(s, k+1)
		list := s.Items[k+1].Ref
		if s.NPs[list].Lead != list || s.NPs[list].Next < 0 || !p.listsNames(s, list) || !p.onlyList(s, k+1, kind) {
			continue
		}
		var group int32
		if kind == IColon {
			group = p.groupBefore(s, k)
		} else if s.Items[k-1].Kind != INP {
			group = p.talliedBefore(s, k) // "only two states have recognised it so far (Peru and Chile)"
		} else {
			if w := p.lex.Word(s.HeadWord(s.Items[k-1].Ref)).Text; kind == IDash && (w == "we" || w == "they") {
				group = s.Items[k-1].Ref // "we — the presidents X and Y — express"
			} else if group = p.talliedBefore(s, k); group >= 0 && kind == IOpen && s.Class(list) == CState {
				s.NPs[list].Up = group // "two states have expelled Russian diplomats (Peru and Chile)"
			} else if group = p.severalAbove(s, k-1); group < 0 {
				if group = p.severalAbove(s, p.describedBefore(s, k-1)); group < 0 {
					group = p.talliedBefore(s, k)
				}
			}
		}
		if group >= 0 && (kind != IColon || s.NPs[group].Lead == group && onlyTheirs(s, s.NPs[group].Next)) {
			s.NPs[group].Names = list
		}
	}
	for k := 1; k+2 < len(s.Items); k++ {
		if s.Items[k].Kind == IColon {
			p.shares(s, k)
		}
	}
}

// shares finds how many of a group each part of the world has behind the colon at item k, and who they are where
// that is told: "Ten states signed: six in Africa and four in Asia (Japan, India, Nepal and Iran)".
func (p *Parser) shares(s *Sentence, k int) {
	group := p.groupBefore(s, k)
	if group < 0 || s.NPs[group].Names >= 0 || s.Items[k+1].Kind != INP || s.Class(s.Items[k+1].Ref) != CNumber || s.Items[k+2].Kind != IPrep {
		return
	}
	first := s.Items[k+1].Ref
	named := s.NPs[first].Names >= 0
	for i := k + 2; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case IVerb, ISub, IRel, IColon, INeg:
			return
		case INP:
			if before := s.kindAt(i - 1); s.Class(it.Ref) == CNumber && s.NPs[it.Ref].Prep == 0 && (before == IComma || before == IConj || before == ISemicolon) {
				p.join(s, first, it.Ref)
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
func onlyTheirs(s *Sentence, np int32) bool {
	for ; np >= 0; np = s.NPs[np].Next {
		if s.NPs[np].PossWord == 0 {
			return false
		}
	}
	return true
}

// severalAbove is the noun phrase of several at item i, or which that hangs on; -1 for none.
func (p *Parser) severalAbove(s *Sentence, i int) int32 {
	if i < 0 {
		return -1
	}
	var buf [12]int32
	for _, x := range p.above(s, s.Items[i].Ref, buf[:]) {
		if p.severalOf(s, x) {
			return x
		}
	}
	return -1
}

// talliedBefore is the noun phrase that counts just as many as the list behind the dash or the bracket at item k
// has: "sent three envoys to end the war with Peru - A, B and C"; -1 for none.
func (p *Parser) talliedBefore(s *Sentence, k int) int32 {
	const near = 24
	for i := k - 1; i >= 0 && i > k-near; i-- {
		if it := &s.Items[i]; it.Kind == INP && s.NPs[it.Ref].Lead == it.Ref && (s.Class(it.Ref) == COffice || p.lex.Head(p.lex.Word(s.HeadWord(it.Ref)).Stem)&lexicon.StateHead != 0) && p.tallied(s, it.Ref, k+1) {
			return it.Ref
		}
	}
	return -1
}

// describedBefore is the item of the noun phrase that the relative clause which ends with
// item i describes: "the nations that recognise Taiwan - Palau and Tuvalu"; -1 for none.
func (p *Parser) describedBefore(s *Sentence, i int) int {
	for ; i > 0; i-- {
		switch s.Items[i].Kind {
		case INP, IVerb, IAdv, IPrep:
		case IRel:
			if s.Items[i-1].Kind == INP {
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
func (p *Parser) run(s *Sentence, k int) {
	var all []int32
	people := s.Class(s.Items[k].Ref) != CState
	for ; k < len(s.Items); k++ {
		if s.Items[k].Kind != INP || s.NPs[s.Items[k].Ref].PossNP >= 0 {
			return
		}
		if c := s.Class(s.Items[k].Ref); people && c != CPerson && (c != CName || !p.couldBePerson(s, s.Items[k].Ref)) || !people && c != CState {
			return
		}
		all = append(all, s.Items[k].Ref)
		if s.kindAt(k+1) == IOpen {
			for k++; k < len(s.Items) && s.Items[k].Kind != IClose; k++ {
			}
		}
		if k++; k >= len(s.Items) {
			break
		}
		switch s.Items[k].Kind {
		case IComma, ISemicolon, IConj:
			if s.Items[k].Kind != IConj && s.kindAt(k+1) == IConj {
				k++
			}
			continue
		case IStop, IClose, IDash:
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
		p.join(s, all[0], all[i])
	}
}

// proforms finds the noun that "that" or "one" with a preposition behind it stands
// for: "a treaty with Sweden and one with Norway".
func (p *Parser) proforms(s *Sentence) {
	p.otherOnes(s)
	for k := 1; k+1 < len(s.Items); k++ {
		if s.Items[k].Kind != INP || s.Items[k+1].Kind != IPrep {
			continue
		}
		n := &s.NPs[s.Items[k].Ref]
		one := n.Head >= 0 && s.Parts[n.Head].Kind == PNum && n.PLast-n.PFirst == 1 && s.Words[s.Parts[n.Head].First] == p.v.one
		if n.Like >= 0 || !one && !(n.Head < 0 && p.lex.Word(n.Det).Text == "that" || p.lex.Word(n.Det).Text == "those" && n.Head < 0) || s.Items[k+1].Word != p.v.with && s.Items[k+1].Word != p.v.between {
			continue
		}
		for i := k - 1; i >= 0; i-- {
			if s.Items[i].Kind != INP {
				continue
			}
			if c := s.Class(s.Items[i].Ref); (c == CNoun || c == CEvent) && !p.timeWord(s, s.Items[i].Ref) && s.NPs[s.Items[i].Ref].Head >= 0 {
				n.Like = s.Items[i].Ref
				break
			}
		}
	}
}

// otherOnes finds the noun that "ones" stands for behind a number or a people: "expelled two Peruvian envoys after the expulsion of |
// two Chilean ones".
func (p *Parser) otherOnes(s *Sentence) {
	for k := 1; k < len(s.Items); k++ {
		if s.Items[k].Kind != INP {
			continue
		}
		n := &s.NPs[s.Items[k].Ref]
		if n.Like >= 0 || n.Head <= n.PFirst || p.lex.Word(s.HeadWord(s.Items[k].Ref)).Text != "ones" {
			continue
		}
		for i := k - 1; i >= 0; i-- {
			if x := s.Items[i]; x.Kind == INP && s.NPs[x.Ref].Plural && (s.Class(x.Ref) == CNoun || s.Class(x.Ref) == COffice) && !p.timeWord(s, x.Ref) {
				n.Like = x.Ref
				break
			}
		}
	}
}

// listsNames says whether all members of a list name states, organizations or
// people, these also by whose they are, or speak at the end of what is theirs: "the king of Spain
// and the presidents of Peru and Chile", "the banks: Volga, Orkan and their branches".
func (p *Parser) listsNames(s *Sentence, list int32) bool {
	var buf [64]int32
	for _, m := range s.Members(list, buf[:]) {
		switch s.Class(m) {
		case CState, COrg, CBloc, CPerson, CName:
		case COffice:
			if of := m + 1; int(of) >= len(s.NPs) || s.NPs[of].Up != m || s.NPs[of].Prep != p.v.of || s.Class(of) != CState {
				return false
			}
		case CNoun:
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
func (p *Parser) onlyList(s *Sentence, k int, opened ItemKind) bool {
	relative := false
	for i := k; i < len(s.Items); i++ {
		switch it := &s.Items[i]; it.Kind {
		case IStop:
			return opened != IOpen
		case IDash:
			return opened == IDash
		case IClose:
			if opened == IOpen {
				return true
			}
		case IRel:
			relative = true
		case IVerb:
			f := s.Verbs[it.Ref].Form
			if (f == Finite || f == MaybeParticiple) && !relative {
				return false
			}
			relative = false
		case ISub, IColon, INeg:
			return false
		}
	}
	return opened != IOpen
}

// groupBefore finds the group that a list after the colon at item k names: the
// last that is counted, else the last in the plural; -1 for none.
func (p *Parser) groupBefore(s *Sentence, k int) int32 {
	plural := int32(-1)
	for i := k - 1; i >= 0; i-- {
		it := &s.Items[i]
		switch it.Kind {
		case INP:
			if !p.severalOf(s, it.Ref) {
				continue
			}
			if n := &s.NPs[it.Ref]; n.PFirst < n.PLast && s.Parts[n.PFirst].Kind == PNum || s.Class(it.Ref) == CNumber || p.following(s, it.Ref) {
				return it.Ref
			}
			if plural < 0 || s.Class(plural) == CNoun && s.Class(it.Ref) == COffice && p.lex.Head(p.lex.Word(s.HeadWord(plural)).Stem) == 0 {
				plural = it.Ref // "The leaders will see other sights: X and Y"
			}
		case ISemicolon, IColon, IOpenQuote, ICloseQuote:
			return plural
		}
	}
	return plural
}

// following says whether a noun phrase announces whom it speaks of: "the following
// leaders".
func (p *Parser) following(s *Sentence, np int32) bool {
	for i := s.NPs[np].First; i < s.NPs[np].Last; i++ {
		if p.lex.Word(s.Words[i]).Text == "following" {
			return true
		}
	}
	return false
}

// severalOf says whether a noun phrase speaks of several without naming them.
func (p *Parser) severalOf(s *Sentence, np int32) bool {
	n := &s.NPs[np]
	switch s.Class(np) {
	case CNumber:
		return !n.Neg
	case CState: // "two Sudanese: X and Y"
		return s.CountsPeople(np) && !n.Neg && !n.Apposed && n.Next < 0
	case CBloc: // "two Baltic states – Estonia and Latvia –", "the following Baltic states", "several"
		return (n.PFirst < n.Head && s.Parts[n.PFirst].Kind == PNum || p.following(s, np) || p.lex.Word(n.Det).Closed&lexicon.Quantifier != 0) && !n.Neg && !n.Apposed
	case CName: // "the Big Three", "the so-called Troika"
		word := s.HeadPart(np).Last - 1
		return n.Det == p.v.the && (p.lex.Head(s.Words[word])&lexicon.Several != 0 || p.lex.Word(s.Words[word]).Closed&lexicon.NumberWord != 0)
	case CNoun, COffice, COrg:
		part := s.HeadPart(np)
		return (n.Plural || part.Plural || p.lex.Word(s.HeadWord(np)).Plural || p.lex.Head(s.HeadWord(np))&lexicon.Several != 0) && part.Kind != PEntity && part.Kind != PName && !n.Neg && !n.Apposed && n.Appos < 0 && !p.timeWord(s, np) &&
			p.lex.Word(s.HeadWord(np)).Closed&lexicon.Pron == 0
	}
	return false
}
