package clause

import (
	"diplograph/internal/lexicon"
	"diplograph/internal/syntax"
)

// reporter is the item of the noun phrase whose verb of saying at item k reports what stands before them, past what a
// relative clause tells of it: "It sent troops, | Chad, which denied it before, said"; -1 for none.
func (b *builder) reporter(k int) int {
	const reach = 20 // items
	if b.KindAt(k-1) != syntax.IComma || b.Class(b.Items[k].Ref)&lexicon.Reporting == 0 {
		return -1
	}
	for i := k - 4; i > max(1, k-reach); i-- {
		if b.Items[i].Kind == syntax.INP && b.Items[i-1].Kind == syntax.IComma && b.G.ReportAt(b.S, i) == k {
			return i
		}
	}
	return -1
}

// leavesReport says whether the clause behind the conjunction at item k is no part of what is reported before it: what was
// reported of the future or of what had happened goes on as such, "said it would sign, and the envoy, Ana Rios, | welcomed".
func (b *builder) leavesReport(k int) bool {
	top := b.top()
	v := b.G.VerbOfSubject(b.S, k+1)
	if top.kind != syntax.Complement || top.clause < 0 || v < 0 {
		return false
	}
	told, now := &b.S.Verbs[b.S.Clauses[top.clause].Verb], &b.S.Verbs[b.Items[v].Ref]
	return (told.Modal != 0 || told.Perfect) && now.Modal == 0 && !now.Perfect && (now.Past || now.Form == syntax.MaybeParticiple)
}

// sibling begins a clause behind the conjunction at item k, of the kind of the one before it.
func (b *builder) sibling(k int) {
	for len(b.frames) > 1 {
		if kind := b.top().kind; kind != syntax.Participial && kind != syntax.Xcomp && kind != syntax.Relative && kind != syntax.Adverbial {
			break
		}
		b.pop()
	}
	f := emptyFrame
	for len(b.frames) > 1 && b.leavesReport(k) {
		b.pop()
	}
	if top := b.top(); top.clause >= 0 {
		cl := &b.S.Clauses[top.clause]
		f.kind, f.gov, f.sub = cl.Kind, cl.Gov, cl.Sub
	}
	b.frames[len(b.frames)-1] = f
	b.joint = len(b.frames)
	b.fronted = b.fronted[:0]
}
