package syntax

import "diplograph/internal/lexicon"

// frame is a clause being read.
type frame struct {
	clause     int32 // -1 before its verb
	kind       ClauseKind
	subj       int32 // -1
	sub        int32 // subordinator
	gov        int32 // clause it depends on
	govNP      int32
	antecedent int32 // relative clauses: what the pronoun stands for
	relPrep    int32
	ownSubj    bool // relative clauses: a subject of its own was read: the pronoun is the object
	comma      bool // it began after a comma
	first      int32
}

// clauses reads the items from left to right with a stack of open clauses.
func (p *Parser) clauses(s *Sentence) {
	items := s.Items
	s.Clauses = make([]Clause, 0, len(s.Verbs))
	p.frames = p.frames[:0]
	push := func(f frame) { p.frames = append(p.frames, f) }
	push(frame{clause: -1, subj: -1, gov: -1, govNP: -1, antecedent: -1, first: s.First})
	var fronted []int32 // noun phrases read before their clause has a verb
	lastNP := int32(-1) // the last noun phrase read
	for k := 0; k < len(items); k++ {
		it := &items[k]
		top := &p.frames[len(p.frames)-1]
		switch it.Kind {
		case INP:
			np := it.Ref
			n := &s.NPs[np]
			member := n.Lead != np
			switch {
			case n.Prep != 0:
				if top.clause >= 0 {
					n.Clause = top.clause
					s.Clauses[top.clause].Last = it.Last
				} else {
					fronted = append(fronted, np)
				}
			case member:
				n.Clause = s.NPs[n.Lead].Clause
				if top.clause >= 0 {
					s.Clauses[top.clause].Last = it.Last
				}
			case n.Apposed && p.ownerBefore(s, np):
			case s.Class(np) == CDate || p.timeWord(s, np):
				if top.clause >= 0 {
					n.Clause = top.clause
					s.Clauses[top.clause].Last = it.Last
				} else {
					fronted = append(fronted, np)
				}
			case top.clause < 0:
				if top.kind == Relative && top.antecedent >= 0 && top.subj == top.antecedent {
					top.ownSubj = true
				}
				top.subj = np
			default:
				c := &s.Clauses[top.clause]
				n.Clause = top.clause
				c.Last = it.Last
				switch {
				case c.Inverted && c.Subj < 0:
					c.Subj = np
				case c.Obj < 0:
					c.Obj = np
				case c.Obj2 < 0:
					c.Obj2 = np
				}
			}
			lastNP = np
		case IRel:
			p.relative(s, k, lastNP)
		case ISub:
			p.subordinate(s, k)
		case IVerb:
			fronted = p.verb(s, k, lastNP, fronted)
		case IComma, IDash:
			if it.Used {
				break
			}
			p.structuralComma(s, k)
		case ISemicolon, IColon:
			if it.Used {
				break
			}
			gov, kind := int32(-1), Main
			if it.Kind == IColon && p.frames[0].clause >= 0 {
				gov, kind = p.frames[0].clause, Quotation
			}
			p.frames = p.frames[:0]
			fronted = fronted[:0]
			push(frame{clause: -1, subj: -1, gov: gov, govNP: -1, antecedent: -1, kind: kind, first: it.Last})
		case IOpenQuote:
			if top.clause >= 0 {
				push(frame{clause: -1, subj: -1, gov: top.clause, govNP: -1, antecedent: -1, kind: Quotation, first: it.Last})
				fronted = fronted[:0]
			}
		case ICloseQuote:
			for len(p.frames) > 1 && p.hasQuotation() {
				f := p.frames[len(p.frames)-1]
				p.frames = p.frames[:len(p.frames)-1]
				if f.kind == Quotation {
					break
				}
			}
		}
	}
}

func (p *Parser) hasQuotation() bool {
	for i := range p.frames {
		if p.frames[i].kind == Quotation {
			return true
		}
	}
	return false
}

// ownerBefore says whether what np describes was read before it.
func (p *Parser) ownerBefore(s *Sentence, np int32) bool {
	o := p.apposedTo(s, np)
	return o >= 0 && o < np
}

// timeWord says whether a noun phrase only tells when: "last week", "two years ago".
func (p *Parser) timeWord(s *Sentence, np int32) bool {
	part := s.HeadPart(np)
	return part != nil && part.Kind == PNoun && p.lex.Word(s.Words[part.Last-1]).Closed&lexicon.Time != 0
}

// relative opens a clause after who, which, where, whose.
func (p *Parser) relative(s *Sentence, k int, lastNP int32) {
	it := &s.Items[k]
	f := frame{clause: -1, subj: -1, gov: -1, govNP: -1, antecedent: -1, kind: Relative, first: it.First}
	prev := k - 1
	f.comma = prev >= 0 && s.Items[prev].Kind == IComma
	if prev >= 0 && s.Items[prev].Kind == IPrep {
		f.relPrep = s.Items[prev].Word
		f.comma = prev > 0 && s.Items[prev-1].Kind == IComma
	}
	top := p.frames[len(p.frames)-1]
	f.gov = top.clause
	adjacent := lastNP >= 0 && k > 0
	switch it.Word {
	case p.v.who, p.v.whom:
		f.antecedent = p.nearestPerson(s, lastNP)
	case p.v.which, p.v.that:
		f.antecedent = p.antecedentOf(s, lastNP)
	case p.v.whose:
		f.antecedent = p.antecedentOf(s, lastNP)
		if k+1 < len(s.Items) && s.Items[k+1].Kind == INP && f.antecedent >= 0 {
			if n := &s.NPs[s.Items[k+1].Ref]; n.PossNP < 0 {
				n.PossNP = f.antecedent
			}
		}
		f.comma = true
		p.frames = append(p.frames, f)
		return
	case p.v.where:
		f.antecedent = p.antecedentOf(s, lastNP)
		f.relPrep = p.v.in
	default: // what, how, why: a clause of its own
		f.kind = Adverbial
		f.sub = it.Word
		p.frames = append(p.frames, f)
		return
	}
	if !adjacent || f.antecedent < 0 {
		f.kind = Complement
		f.antecedent = -1
	} else if f.relPrep == 0 {
		f.subj = f.antecedent
	}
	p.frames = append(p.frames, f)
}

// antecedentOf is what "which" after np stands for: the noun phrase itself, or
// what it hangs on where a comma sets the clause off a name's description.
func (p *Parser) antecedentOf(s *Sentence, np int32) int32 {
	if np < 0 {
		return -1
	}
	if o := p.apposedTo(s, np); o >= 0 && o < np && s.Class(o) != CPerson {
		return o
	}
	return np
}

// nearestPerson is who "who" after np stands for.
func (p *Parser) nearestPerson(s *Sentence, np int32) int32 {
	var buf [12]int32
	if np < 0 {
		return -1
	}
	for _, x := range p.above(s, np, buf[:]) {
		if c := s.Class(x); c == CPerson || c == CName || c == COffice || c == CPron {
			if o := p.apposedTo(s, x); o >= 0 {
				return o
			}
			return x
		}
	}
	return np
}

// subordinate opens a clause after that, if, because, while.
func (p *Parser) subordinate(s *Sentence, k int) {
	it := &s.Items[k]
	top := p.frames[len(p.frames)-1]
	f := frame{clause: -1, subj: -1, gov: top.clause, govNP: -1, antecedent: -1, kind: Adverbial, sub: it.Word, first: it.First}
	if it.Word == p.v.that {
		f.kind = Complement
		// "the claim that": the noun phrase it follows says how it is meant.
		if k > 0 && s.Items[k-1].Kind == INP {
			f.govNP = s.Items[k-1].Ref
		}
		if top.kind == Adverbial && top.clause < 0 && top.subj < 0 { // "so that"
			p.frames[len(p.frames)-1].first = it.First
			return
		}
	}
	p.frames = append(p.frames, f)
}

// structuralComma ends the clauses that a comma ends.
func (p *Parser) structuralComma(s *Sentence, k int) {
	for len(p.frames) > 1 {
		f := &p.frames[len(p.frames)-1]
		if f.clause < 0 || f.kind == Complement || f.kind == Quotation || f.kind == Xcomp && p.frames[len(p.frames)-2].clause >= 0 && !p.waiting() {
			return
		}
		p.frames = p.frames[:len(p.frames)-1]
	}
}

// waiting says whether an outer clause has its subject but not yet its verb.
func (p *Parser) waiting() bool {
	for i := len(p.frames) - 2; i >= 0; i-- {
		if p.frames[i].clause < 0 {
			return true
		}
	}
	return false
}

// popToWaiting closes clauses until one that waits for its verb is on top.
func (p *Parser) popToWaiting() bool {
	for i := len(p.frames) - 2; i >= 0; i-- {
		if p.frames[i].clause < 0 && (p.frames[i].subj >= 0 || i == 0) {
			p.frames = p.frames[:i+1]
			return true
		}
	}
	return false
}

// verb places the verb group at item k; it returns the noun phrases still
// waiting for a verb.
func (p *Parser) verb(s *Sentence, k int, lastNP int32, fronted []int32) []int32 {
	items := s.Items
	it := &items[k]
	v := &s.Verbs[it.Ref]
	prev := k - 1
	for prev >= 0 && items[prev].Kind == IAdv {
		prev--
	}
	prevKind := IOther
	if prev >= 0 {
		prevKind = items[prev].Kind
	}
	if prevKind == IPrep && v.Form == Gerund {
		v.Prep = items[prev].Word
	}
	if v.Form == MaybeParticiple && p.isParticiple(s, k, prev, prevKind) {
		v.Form, v.Past = Participle, false
		v.Passive = true
	}
	if v.Form == Participle {
		v.Passive = true
	}
	top := &p.frames[len(p.frames)-1]
	open := func(kind ClauseKind, subj, gov, govNP int32) int32 {
		c := int32(len(s.Clauses))
		s.Clauses = append(s.Clauses, Clause{Verb: it.Ref, Kind: kind, Subj: subj, Obj: -1, Obj2: -1, Gov: gov, GovNP: govNP, First: it.First, Last: it.Last})
		return c
	}
	claim := func(c int32) { // fronted phrases belong to the clause
		for _, np := range fronted {
			if s.NPs[np].Clause < 0 {
				s.NPs[np].Clause = c
			}
		}
		fronted = fronted[:0]
	}
	switch v.Form {
	case Gerund, Participle, Infinitive:
		kind := Participial
		if v.Form == Infinitive {
			kind = Xcomp
		}
		gov, govNP, subj := top.clause, int32(-1), int32(-1)
		if prevKind == IConj && prev >= 0 && len(s.Clauses) > 0 {
			// "to attend the parade and to meet": the same subject as its sibling
			last := &s.Clauses[len(s.Clauses)-1]
			if s.Verbs[last.Verb].Form == v.Form {
				c := open(last.Kind, last.Subj, last.Gov, last.GovNP)
				p.frames = append(p.frames, frame{clause: c, kind: kind, subj: last.Subj, gov: last.Gov, govNP: -1, antecedent: -1, first: it.First})
				return fronted
			}
		}
		switch {
		case v.Form == Infinitive && top.clause < 0 && top.subj >= 0 && (s.Heading || prevKind == INP && items[prev].Ref == top.subj && !p.finiteLater(s, k)):
			// "Putin, Kim to attend Chinese parade"
			c := open(top.kind, top.subj, top.gov, -1)
			s.Clauses[c].Sub = top.sub
			top.clause = c
			claim(c)
			return fronted
		case prevKind == INP:
			np := items[prev].Ref
			govNP = np
			if v.Form != Infinitive {
				subj = np
				var buf [12]int32
				for _, x := range p.above(s, np, buf[:]) {
					// "leaders of Europe attending": who can do it
					if v.Form == Gerund && s.Class(np) != s.Class(x) && s.Class(x) == COffice && s.NPs[np].Prep == p.v.of {
						subj = x
					}
				}
				if o := p.apposedTo(s, np); o >= 0 && o < np {
					subj = o
				}
			} else if top.clause >= 0 {
				subj = s.Clauses[top.clause].Subj
				if lead := s.NPs[np].Lead; p.controls(s, top.clause) && (s.Clauses[top.clause].Obj == lead || s.NPs[lead].Prep == p.v.on) {
					subj = lead // "sent Pompeo to join", "called on Italy to join"
				}
			} else {
				subj = top.subj
			}
		case prevKind == IComma || prevKind == IDash:
			if top.clause >= 0 {
				subj = s.Clauses[top.clause].Subj
			} else if top.subj >= 0 {
				subj = top.subj
			}
			if v.Form == Participle && lastNP >= 0 && prev > 0 && items[prev-1].Kind == INP && top.clause >= 0 {
				subj = lastNP
				if o := p.apposedTo(s, lastNP); o >= 0 {
					subj = o
				}
			}
		default:
			if top.clause >= 0 {
				subj = s.Clauses[top.clause].Subj
			} else {
				subj = top.subj
			}
		}
		if v.Form == Infinitive && prevKind == INP { // "a delegation to Bogotá to attend"
			var buf [12]int32
			for _, x := range p.above(s, items[prev].Ref, buf[:]) {
				if p.lex.Head(s.HeadWord(x))&lexicon.Agent != 0 {
					subj = x
					break
				}
			}
		}
		if v.Form == Infinitive && prevKind != INP && top.clause >= 0 {
			// "agreed to attend"; "is expected to attend": a passive's subject
			subj = s.Clauses[top.clause].Subj
		}
		c := open(kind, subj, gov, govNP)
		s.Clauses[c].Sub = v.Prep
		if top.clause < 0 && top.gov >= 0 && gov < 0 {
			s.Clauses[c].Gov = top.gov
		}
		p.frames = append(p.frames, frame{clause: c, kind: kind, subj: subj, gov: gov, govNP: govNP, antecedent: -1, first: it.First})
		return fronted
	}
	// A finite verb.
	bare := int32(-1) // a noun phrase that can be its subject
	bareAt := -1
	if prevKind == INP && s.NPs[s.NPs[items[prev].Ref].Lead].Prep == 0 {
		bare = s.NPs[items[prev].Ref].Lead
		bareAt = prev
	}
	for i := prev; i >= 0 && bare < 0; i-- { // "the president of Brazil said"
		switch items[i].Kind {
		case INP:
			n := &s.NPs[items[i].Ref]
			if s.NPs[n.Lead].Prep == 0 && !(n.Apposed && p.ownerBefore(s, items[i].Ref)) {
				if s.Class(items[i].Ref) != CDate {
					bare, bareAt = n.Lead, i
				}
			}
			continue
		case IPrep, IAdv, IOpen, IClose, IOpenQuote, ICloseQuote:
			continue
		case IConj:
			if items[i].Used {
				continue
			}
		case IComma:
			if items[i].Used {
				continue
			}
		}
		break
	}
	switch {
	case top.clause < 0 && (top.subj >= 0 || top.kind == Relative):
		subj := top.subj
		c := open(top.kind, subj, top.gov, top.govNP)
		cl := &s.Clauses[c]
		cl.Sub, cl.RelPrep = top.sub, top.relPrep
		if top.kind == Relative && top.ownSubj && top.relPrep == 0 {
			cl.Obj = top.antecedent
		}
		if subj >= 0 {
			cl.First = min(cl.First, s.NPs[subj].First)
			if s.NPs[subj].Clause < 0 {
				s.NPs[subj].Clause = c
			}
		}
		top.clause = c
		claim(c)
	case prevKind == IConj && top.clause >= 0 && !items[prev].Used:
		prior := s.Clauses[top.clause]
		for prior.Kind == Participial && len(p.frames) > 1 || prior.Kind == Xcomp && s.Tag(v.Head) != VBase && len(p.frames) > 1 {
			p.frames = p.frames[:len(p.frames)-1]
			top = &p.frames[len(p.frames)-1]
			if top.clause < 0 {
				break
			}
			prior = s.Clauses[top.clause]
		}
		if top.clause < 0 {
			c := open(top.kind, top.subj, top.gov, top.govNP)
			top.clause = c
			claim(c)
			break
		}
		c := open(prior.Kind, prior.Subj, prior.Gov, prior.GovNP)
		s.Clauses[c].Sub = prior.Sub
		top.clause = c
	case bare >= 0 && top.clause >= 0 && s.NPs[bare].First >= s.Clauses[top.clause].First && bareAt >= 0 && s.NPs[bare].First >= s.Verbs[s.Clauses[top.clause].Verb].Last:
		// A new subject after the verb: a clause of its own.
		before := IOther
		if bareAt > 0 {
			for i := bareAt - 1; i >= 0; i-- {
				if items[i].Kind == INP && s.NPs[items[i].Ref].Lead == bare {
					continue
				}
				before = items[i].Kind
				break
			}
			if items[bareAt-1].Kind == IVerb {
				before = IVerb
			}
		}
		cl := &s.Clauses[top.clause]
		complement := before != IConj && before != IComma && before != IDash && before != ISemicolon
		if cl.Obj == bare {
			cl.Obj = -1
		} else if cl.Obj2 == bare {
			cl.Obj2 = -1
		}
		if cl.Subj == bare && cl.Inverted {
			cl.Subj = -1
		}
		if complement && p.waiting() && (top.kind == Relative || top.kind == Participial) && p.popToWaiting() {
			top = &p.frames[len(p.frames)-1]
			c := open(top.kind, top.subj, top.gov, top.govNP)
			s.Clauses[c].Sub = top.sub
			top.clause = c
			claim(c)
			break
		}
		kind, gov, sub := Complement, top.clause, int32(0)
		if !complement {
			// A sibling of the clause it follows: of the main clause after a comma.
			for len(p.frames) > 1 && (top.kind == Participial || top.kind == Xcomp || top.kind == Relative || top.kind == Adverbial) {
				p.frames = p.frames[:len(p.frames)-1]
				top = &p.frames[len(p.frames)-1]
			}
			if top.clause >= 0 {
				kind, gov, sub = s.Clauses[top.clause].Kind, s.Clauses[top.clause].Gov, s.Clauses[top.clause].Sub
			} else {
				kind, gov, sub = top.kind, top.gov, top.sub
			}
			c := open(kind, bare, gov, -1)
			s.Clauses[c].Sub = sub
			s.Clauses[c].First = min(s.Clauses[c].First, s.NPs[bare].First)
			s.NPs[bare].Clause = c
			top.clause, top.subj = c, bare
			claim(c)
			break
		}
		c := open(kind, bare, gov, -1)
		s.Clauses[c].First = min(s.Clauses[c].First, s.NPs[bare].First)
		s.NPs[bare].Clause = c
		p.frames = append(p.frames, frame{clause: c, kind: kind, subj: bare, gov: gov, govNP: -1, antecedent: -1, first: it.First})
	case top.clause >= 0 && p.waiting() && p.popToWaiting():
		top = &p.frames[len(p.frames)-1]
		c := open(top.kind, top.subj, top.gov, top.govNP)
		s.Clauses[c].Sub = top.sub
		if top.subj >= 0 {
			s.Clauses[c].First = min(s.Clauses[c].First, s.NPs[top.subj].First)
		}
		top.clause = c
		claim(c)
	case prevKind == INP && p.clausal(s.NPs[s.NPs[items[prev].Ref].Lead].Prep) && s.NPs[items[prev].Ref].Up < 0 || prevKind == INP && p.subLike(s.NPs[s.NPs[items[prev].Ref].Lead].Prep):
		// "after Russia invaded Ukraine": the preposition was a conjunction.
		lead := s.NPs[items[prev].Ref].Lead
		prep := s.NPs[lead].Prep
		for i := lead; i >= 0; i = s.NPs[i].Next {
			s.NPs[i].Prep, s.NPs[i].Up = 0, -1
		}
		gov := top.clause
		c := open(Adverbial, lead, gov, -1)
		s.Clauses[c].Sub = prep
		s.Clauses[c].First = min(s.Clauses[c].First, s.NPs[lead].First)
		s.NPs[lead].Clause = c
		p.frames = append(p.frames, frame{clause: c, kind: Adverbial, subj: lead, sub: prep, gov: gov, govNP: -1, antecedent: -1, first: it.First})
	case top.clause < 0:
		// No subject: inverted ("said Hong Lei"), or a heading without one.
		c := open(top.kind, top.subj, top.gov, top.govNP)
		s.Clauses[c].Sub = top.sub
		s.Clauses[c].Inverted = k > 0 && (prevKind == ICloseQuote || prevKind == IComma)
		top.clause = c
		claim(c)
	default:
		// "..., said Hong Lei": a verb after a comma, its subject behind it.
		if prevKind == IComma || prevKind == ICloseQuote || prevKind == IDash {
			p.frames = p.frames[:1]
			p.frames[0] = frame{clause: -1, subj: -1, gov: -1, govNP: -1, antecedent: -1, first: it.First}
			c := open(Main, -1, -1, -1)
			s.Clauses[c].Inverted = true
			p.frames[0].clause = c
			break
		}
		c := open(s.Clauses[top.clause].Kind, s.Clauses[top.clause].Subj, s.Clauses[top.clause].Gov, -1)
		top.clause = c
	}
	return fronted
}

// clausal says whether a preposition can also begin a clause.
func (p *Parser) clausal(word int32) bool {
	switch word {
	case p.v.after, p.v.before, p.v.since, p.v.until, p.v.as, p.v.than, p.v.like, p.v.for_:
		return true
	}
	return false
}

func (p *Parser) subLike(word int32) bool {
	switch word {
	case p.v.after, p.v.before, p.v.until, p.v.as, p.v.than:
		return true
	}
	return false
}

// finiteLater says whether a finite verb without a subject of its own follows.
func (p *Parser) finiteLater(s *Sentence, k int) bool {
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IVerb:
			if f := s.Verbs[s.Items[i].Ref].Form; f == Finite || f == MaybeParticiple {
				return true
			}
		case ISub, IRel, ISemicolon, IColon:
			return false
		}
	}
	return false
}

// isParticiple decides whether a form that is past tense or participle is the
// participle: "the sanctions imposed after the war", "Putin, wanted by the court, left".
func (p *Parser) isParticiple(s *Sentence, k, prev int, prevKind ItemKind) bool {
	items := s.Items
	top := &p.frames[len(p.frames)-1]
	by := k+1 < len(items) && items[k+1].Kind == IPrep && items[k+1].Word == p.v.by
	nextObject := k+1 < len(items) && items[k+1].Kind == INP && s.NPs[items[k+1].Ref].Prep == 0
	switch prevKind {
	case IRel, ISub:
		return prevKind == ISub && top.subj < 0 && (by || !nextObject)
	case INP:
		np := items[prev].Ref
		n := &s.NPs[np]
		lead := &s.NPs[n.Lead]
		if s.Class(np) == CPron && s.HeadPart(np) != nil {
			return false
		}
		subject := top.clause < 0 && top.subj >= 0 // waits for a verb
		if by {
			return !subject || p.mainVerbLater(s, k)
		}
		if nextObject {
			// "Russia invaded Ukraine", but not "the man named minister said"
			return false
		}
		if subject {
			return p.mainVerbLater(s, k)
		}
		// After the verb: "imposed sanctions designed to", "a resolution adopted in".
		if lead.Prep != 0 || top.clause >= 0 && (s.Clauses[top.clause].Obj == n.Lead || s.Clauses[top.clause].Obj2 == n.Lead) {
			return !p.reports(s, top)
		}
		return false
	case IComma, IDash:
		if top.clause < 0 && top.subj >= 0 {
			if by {
				return true
			}
			return p.mainVerbLater(s, k) && !nextObject
		}
		return by || !nextObject && top.clause >= 0 && prev > 0 && items[prev-1].Kind == INP && !p.inversion(s, k)
	case IOther, IOpenQuote:
		if prev < 0 || prevKind == IOther {
			return true // "Stunned by the news, ..."
		}
	case IAdv, IPrep:
		return true
	}
	return prev < 0
}

// reports says whether the open clause's verb takes clauses without "that".
func (p *Parser) reports(s *Sentence, top *frame) bool {
	if top.clause < 0 {
		return false
	}
	w := p.lex.Word(s.Verbs[s.Clauses[top.clause].Verb].Lemma)
	switch w.Text {
	case "say", "think", "believe", "claim", "announce", "report", "declare", "confirm", "suggest", "know", "hope", "fear", "argue", "insist", "add", "deny":
		return true
	}
	return false
}

// inversion says whether the verb at item k stands before its subject: ", said X".
func (p *Parser) inversion(s *Sentence, k int) bool {
	return k+1 < len(s.Items) && s.Items[k+1].Kind == INP && s.NPs[s.Items[k+1].Ref].Prep == 0
}

// mainVerbLater says whether the clause that waits for its verb finds one after
// item k, without a subject of its own.
func (p *Parser) mainVerbLater(s *Sentence, k int) bool {
	relative := 0
	for i := k + 1; i < len(s.Items); i++ {
		switch s.Items[i].Kind {
		case IVerb:
			v := &s.Verbs[s.Items[i].Ref]
			if v.Form != Finite && v.Form != MaybeParticiple {
				continue
			}
			if relative > 0 {
				relative--
				continue
			}
			if s.Items[i-1].Kind == IConj {
				return false
			}
			return true
		case IRel, ISub:
			relative++
		case ISemicolon, IColon, IOpenQuote:
			return false
		case IConj:
			if !s.Items[i].Used && i+1 < len(s.Items) && s.Items[i+1].Kind == INP {
				return false
			}
		}
	}
	return false
}

// controls says whether the subject of an infinitive is the object of the
// clause's verb: "urged Iran to attend".
func (p *Parser) controls(s *Sentence, c int32) bool {
	switch p.lex.Word(s.Verbs[s.Clauses[c].Verb].Lemma).Text {
	case "send", "urge", "ask", "invite", "order", "call", "allow", "persuade", "force", "authorize", "authorise", "appoint", "nominate",
		"designate", "name", "tell", "instruct", "encourage", "permit", "enable", "want", "expect", "require", "press", "push", "pressure",
		"dispatch", "choose", "select", "elect", "convince", "help", "lead", "compel", "request", "advise", "warn", "forbid", "ban", "bar":
		return true
	}
	return false
}
