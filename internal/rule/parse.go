package rule

import (
	"embed"
	"encoding/binary"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
)

//go:embed data/*.rules data/*.tsv *.go
var files embed.FS

// Load compiles the rules of a folder with the words of a lexicon, and checks that each has an
// example and none asks for what another does. Its errors name file and line.
func Load(dir fs.FS, l *lexicon.Lexicon) (*Book, error) { return compile(dir, l, true) }

func compile(dir fs.FS, l *lexicon.Lexicon, check bool) (*Book, error) {
	b := &Book{
		verbs: make(map[int32][]*Trigger), nouns: make(map[int32][]*Trigger), adjs: make(map[int32][]*Trigger),
		deeds: make(map[int32]int), does: make(map[int32][]int), outcomes: make(map[int32][]int32),
	}
	for i := range b.operators {
		b.operators[i] = make(map[int32][]Operator)
	}
	names, err := fs.Glob(dir, "*.rules")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	p := &parser{
		book: b, lex: l, check: check, at: l.Lookup("at"), in: l.Lookup("in"),
		sets: make(map[string][]string), listed: make(map[string][]int32),
		named: make(map[string]*Rule), asked: make(map[asking]*Rule), conditions: make(map[string]int),
	}
	// Sets first: every file may use those of words.rules.
	for _, p.setsOnly = range []bool{true, false} {
		for _, p.file = range names {
			if err := p.read(dir); err != nil {
				return nil, err
			}
		}
	}
	b.light, b.quantity, b.whose, b.happens = wordsOf(p.listed["light"]), wordsOf(p.listed["quantity"]), wordsOf(p.listed["whose"]), wordsOf(p.listed["happens"])
	if err := p.operators(dir); err != nil {
		return nil, err
	}
	return b, nil
}

// parser reads the files of a folder, one after the other, into a book.
type parser struct {
	book     *Book
	lex      *lexicon.Lexicon
	file     string
	line     int
	setsOnly bool
	check    bool
	at, in   int32 // the words
	relation model.Relation
	property string
	rule     *Rule
	triggers []*Trigger        // of the rule
	said     map[string]string // of the rule, by key: all that it says but its examples

	sets       map[string][]string
	listed     map[string][]int32 // the words of light, quantity, whose and happens
	kinds      int                // of deeds
	named      map[string]*Rule
	asked      map[asking]*Rule
	conditions map[string]int // all that rules ask for besides a trigger, numbered
}

func (p *parser) errorf(format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", p.file, p.line, fmt.Sprintf(format, args...))
}

func (p *parser) read(dir fs.FS) error {
	data, err := fs.ReadFile(dir, p.file)
	if err != nil {
		return err
	}
	p.line, p.relation, p.property = 0, "", ""
	for line := range strings.Lines(string(data)) {
		p.line++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' || strings.HasPrefix(line, "set ") != p.setsOnly {
			continue
		}
		key, rest, _ := strings.Cut(line, " ")
		if err := p.statement(key, strings.TrimSpace(rest)); err != nil {
			return err
		}
	}
	return p.finish()
}

func (p *parser) statement(key, rest string) error {
	switch key {
	case "set":
		name, words, ok := strings.Cut(rest, ":")
		if !ok {
			return p.errorf("a set is written: set NAME: word, word")
		}
		if p.sets[name] != nil {
			return p.errorf("set %q appears twice", name)
		}
		p.sets[name] = split(words)
		return nil
	case "relation":
		if err := p.finish(); err != nil {
			return err
		}
		p.relation, p.property = model.Relation(rest), ""
		if _, ok := p.relation.Info(); !ok {
			return p.errorf("no relation %q", rest)
		}
		return nil
	case "property":
		if err := p.finish(); err != nil {
			return err
		}
		p.relation, p.property = "", rest
		return nil
	case "rule":
		if err := p.finish(); err != nil {
			return err
		}
		if p.relation == "" && p.property == "" {
			return p.errorf("a rule needs a relation or a property before it")
		}
		p.triggers, p.said = nil, make(map[string]string)
		p.rule = &Rule{Name: string(p.relation) + p.property + "." + rest, File: p.file, Line: p.line, Relation: p.relation, Property: p.property, Confidence: 0.9}
		if r := p.named[p.rule.Name]; r != nil {
			return p.errorf("rule %q is also at %s:%d", rest, r.File, r.Line)
		}
		p.named[p.rule.Name] = p.rule
		return nil
	case "quantity", "whose":
		return p.each(split(rest), p.noun, func(n int32) { p.listed[key] = append(p.listed[key], n) })
	case "light", "happens":
		return p.each(split(rest), p.verb, func(n int32) { p.listed[key] = append(p.listed[key], n) })
	case "deed":
		nouns, verbs, ok := strings.Cut(rest, ":")
		if !ok {
			return p.errorf("a deed is written: noun, noun : verb, verb")
		}
		p.kinds++
		if err := p.each(split(nouns), p.noun, func(n int32) { p.book.deeds[n] = p.kinds }); err != nil {
			return err
		}
		return p.each(split(verbs), p.verb, func(n int32) { p.book.does[n] = append(p.book.does[n], p.kinds) })
	case "outcome":
		name, verbs, ok := strings.Cut(rest, ":")
		prep := p.lex.Lookup(strings.TrimSpace(name))
		if !ok || p.lex.Word(prep).Closed&lexicon.Prep == 0 {
			return p.errorf("an outcome is written: preposition : verb, verb")
		}
		return p.each(split(verbs), p.verb, func(n int32) { p.book.outcomes[n] = append(p.book.outcomes[n], prep) })
	}
	if p.rule == nil {
		return p.errorf("%q belongs to a rule", key)
	}
	return p.clause(key, rest)
}

// each gives every word of a list to enter, by the number that number gives it.
func (p *parser) each(list []string, number func(string) (int32, error), enter func(int32)) error {
	for _, w := range list {
		n, err := number(w)
		if err != nil {
			return err
		}
		enter(n)
	}
	return nil
}

// word is the number of a word, which a dictionary must have.
func (p *parser) word(w string) (int32, error) {
	n := p.lex.Lookup(w)
	if n == 0 {
		return 0, p.errorf("no dictionary has the word %q; add it to field.tsv of the lexicon", w)
	}
	return n, nil
}

// noun is the number of a noun in the singular.
func (p *parser) noun(w string) (int32, error) {
	n, err := p.word(w)
	if err == nil && !p.lex.Word(n).Noun {
		err = p.errorf("no dictionary has %q for a noun; add it to field.tsv of the lexicon", w)
	}
	return n, err
}

// verb is the number of a verb in its bare form.
func (p *parser) verb(w string) (int32, error) {
	n, err := p.word(w)
	if err == nil && p.lex.Word(n).Forms&lexicon.Base == 0 {
		err = p.errorf("no dictionary has %q for a verb's bare form; add it to field.tsv of the lexicon", w)
	}
	return n, err
}

// repeated are the keys that may stand in a rule more than once.
var repeated = map[string]bool{"verb": true, "noun": true, "adj": true, "needs": true, "unless": true, "yes": true, "no": true}

// effects are the keys that say what a rule makes of what it finds, and not what
// it asks for.
var effects = map[string]bool{"polarity": true, "status": true, "confidence": true, "lasting": true, "asked": true, "tried": true, "given": true, "verb": true, "noun": true, "adj": true}

// flag is what a key that stands alone sets, nil where it is none.
func (r *Rule) flag(key string) *bool {
	if i := slices.Index(flags, key); i >= 0 {
		return r.flags()[i]
	}
	return nil
}

func (p *parser) clause(key, rest string) error {
	r := p.rule
	example := key == "yes" || key == "no"
	if example && !p.check {
		return nil
	}
	switch _, twice := p.said[key]; {
	case twice && !repeated[key]:
		return p.errorf("%q appears twice in the rule", key)
	case r.flag(key) != nil && rest != "":
		return p.errorf("%q stands alone, without %q", key, rest)
	case r.flag(key) != nil:
		*r.flag(key) = true
		p.said[key] = ""
		return nil
	case rest == "" && key != "event" && key != "body":
		return p.errorf("%q says nothing", key)
	}
	if p.check && !example {
		p.said[key] += rest + "\n"
	}
	var err error
	switch key {
	case "verb", "noun", "adj":
		err = p.trigger(key, rest)
	case "from":
		r.From, err = p.slot(rest)
	case "to":
		r.To, err = p.slot(rest)
	case "pair":
		r.Pair, err = p.slot(rest)
	case "text":
		r.Text, err = p.roles(rest)
	case "count":
		r.Count, err = p.need(rest, false)
	case "needs", "unless":
		var n *Need
		if n, err = p.need(rest, key == "unless"); err == nil {
			r.Needs = append(r.Needs, *n)
		}
	case "polarity":
		r.Polarity = model.Polarity(rest)
		if r.Polarity != model.Negated && r.Polarity != model.Hypothetical {
			err = p.errorf("polarity %q is neither negated nor hypothetical", rest)
		}
	case "status":
		r.Status = model.Status(rest)
		if r.Status != model.Past && r.Status != model.Current && r.Status != model.Planned {
			err = p.errorf("status %q is not past, current or planned", rest)
		}
	case "voice":
		switch rest {
		case "passive":
			r.Passive = 1
		case "active":
			r.Passive = -1
		default:
			err = p.errorf("voice %q is neither active nor passive", rest)
		}
	case "governed":
		var list []string
		if list, err = p.words(rest); err == nil {
			var verbs []int32
			err = p.each(list, p.verb, func(n int32) { verbs = append(verbs, n) })
			r.Governed = wordsOf(verbs)
		}
	case "event":
		r.Event, r.EventKind = true, rest
	case "body":
		r.Body, r.BodyKind = true, rest
	case "confidence":
		var e error
		if r.Confidence, e = strconv.ParseFloat(rest, 64); e != nil || r.Confidence <= 0 || r.Confidence > 1 {
			err = p.errorf("confidence %q is not between 0 and 1", rest)
		}
	case "yes", "no":
		err = p.example(key, rest)
	default:
		err = p.errorf("unknown key %q", key)
	}
	return err
}

// example reads a sentence that is a test of its rule: what the rule claims of it, or that it claims nothing.
func (p *parser) example(key, rest string) error {
	r := p.rule
	text, want, _ := strings.Cut(rest, "=>")
	ex := Example{Line: p.line, Text: strings.TrimSpace(text)}
	var err error
	if key == "yes" {
		all := []string{want} // a property's value may be a list
		if r.Property == "" {
			all = strings.Split(want, ";")
		}
		for _, w := range all {
			if w = strings.TrimSpace(w); strings.Contains(w, " | ") {
				ex.Want = append(ex.Want, w)
			}
		}
		if len(ex.Want) != len(all) {
			err = p.errorf("an example is written: yes SENTENCE => SUBJECT | OBJECT")
		}
	}
	r.Examples = append(r.Examples, ex)
	return err
}

func split(s string) []string {
	var out []string
	for _, w := range strings.Split(s, ",") {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// words expands @sets.
func (p *parser) words(s string) ([]string, error) {
	var out []string
	for _, w := range split(s) {
		if i := strings.IndexByte(w, '@'); i >= 0 {
			set, ok := p.sets[w[i+1:]]
			if !ok {
				return nil, p.errorf("no set %q", w[i+1:])
			}
			for _, x := range set {
				out = append(out, w[:i]+x)
			}
			continue
		}
		out = append(out, w)
	}
	return out, nil
}

func (p *parser) trigger(key, rest string) error {
	list, err := p.words(rest)
	if err != nil {
		return err
	}
	l := p.lex
	for _, phrase := range list {
		t := &Trigger{Rule: p.rule}
		if phrase == "*" && key == "verb" {
			p.rule.AnyVerb = true
			t.Words = []int32{anyVerb}
			p.triggers = append(p.triggers, t)
			p.book.verbs[anyVerb] = append(p.book.verbs[anyVerb], t)
			continue
		}
		if prefix, verb, ok := strings.Cut(phrase, "-"); ok && key == "verb" && (prefix == "re" || prefix == "co") {
			t.Prefix, phrase = prefix, verb
		}
		for i, w := range apart(phrase) {
			find := p.word
			if key == "verb" && i == 0 {
				find = p.verb
			}
			n, err := find(w)
			if err != nil {
				return err
			}
			t.Words = append(t.Words, n)
		}
		byWord, last := p.book.verbs, &t.Words[len(t.Words)-1]
		switch key {
		case "verb":
			last = &t.Words[0]
		case "noun":
			t.Kind, byWord = Noun, p.book.nouns
			switch w := l.Word(*last); {
			case w.Plural:
				*last = w.Stem
			case !w.Adj || w.Noun: // an adjective stays one: "is unacceptable"
				if *last, err = p.noun(w.Text); err != nil {
					return err
				}
			}
		case "adj":
			t.Kind, byWord = Adj, p.book.adjs
		}
		if slices.ContainsFunc(p.triggers, func(x *Trigger) bool {
			return x.Kind == t.Kind && x.Prefix == t.Prefix && slices.Equal(x.Words, t.Words)
		}) {
			continue // a set has singular and plural
		}
		p.triggers = append(p.triggers, t)
		byWord[*last] = append(byWord[*last], t)
	}
	return nil
}

func (p *parser) roles(s string) ([]Role, error) {
	var out []Role
	for _, name := range strings.Split(s, "|") {
		r, err := p.role(strings.TrimSpace(name))
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

func (p *parser) role(s string) (Role, error) {
	s, rest, path := strings.Cut(s, ".")
	name, owner := strings.CutSuffix(s, "'s")
	r := Role{Name: name, Owner: owner}
	switch name {
	case "subj", "obj", "obj2", "poss", "adj", "named", "is", "has", "self", "inf", "ger", "after", "speaker", "dateline", "aside", "that", "doer", "around", "does", "done", "if", "when", "there", "here", "where", "met", "blamed", "adv", "upon", "listed", "couple":
		r.Prep = p.lex.Lookup(name) // of "after", the preposition; of the others none
	default:
		r.Name = "prep"
		r.Prep = p.lex.Lookup(name)
		if r.Prep == 0 || p.lex.Word(r.Prep).Closed&lexicon.Prep == 0 {
			return r, p.errorf("%q is neither subj, obj, poss, adj, named, is, speaker nor a preposition", name)
		}
	}
	if path {
		of, err := p.role(rest)
		if err != nil {
			return r, err
		}
		r.Of = &of
	}
	return r, nil
}

func (p *parser) slot(s string) (*Slot, error) {
	roles, types, ok := strings.Cut(s, ":")
	if !ok {
		return nil, p.errorf("an argument is written: role|role: Type Type")
	}
	out := &Slot{Source: s}
	types, out.Named = strings.CutSuffix(types, " by name")
	for i, part := range strings.Split(roles, "+") {
		more, err := p.roles(part)
		if err != nil {
			return nil, err
		}
		more[0].Also = i > 0
		out.Roles = append(out.Roles, more...)
	}
	for _, t := range strings.Fields(types) {
		if t == "Official" {
			out.Official = true
			continue
		}
		if !isType(t) {
			return nil, p.errorf("no type %q", t)
		}
		out.Types = append(out.Types, model.EntityType(t))
	}
	if len(out.Types) == 0 && !out.Official {
		return nil, p.errorf("an argument needs a type")
	}
	return out, nil
}

func isType(s string) bool {
	switch model.EntityType(s) {
	case model.State, model.Person, model.Organization, model.Bloc, model.Event, model.Place:
		return true
	}
	return false
}

// apart are the words of a phrase.
func apart(phrase string) []string {
	return strings.FieldsFunc(phrase, func(r rune) bool { return r == ' ' || r == '-' })
}

func (p *parser) need(s string, not bool) (*Need, error) {
	s, other, several := strings.Cut(s, " or ")
	roles, words, ok := strings.Cut(s, ":")
	if !ok {
		return nil, p.errorf("a need is written: role|role: word, word")
	}
	n, single := Need{Source: s, Not: not}, []int32(nil)
	var err error
	if n.Roles, err = p.roles(roles); err != nil {
		return nil, err
	}
	list, err := p.words(words)
	if err != nil {
		return nil, err
	}
	for _, w := range list {
		if w == "*" {
			n.Any = true
			continue
		}
		if isType(w) {
			n.Types = append(n.Types, model.EntityType(w))
			continue
		}
		if count, t, ok := strings.Cut(w, " "); ok && isType(t) {
			if model.EntityType(t) == model.Organization && count[0] >= 'a' {
				n.Kind = count
				continue
			}
			least, err := strconv.Atoi(count)
			if err != nil {
				return nil, p.errorf("%q is no number of %ss", count, t)
			}
			n.Several = append(n.Several, Several{model.EntityType(t), least})
			continue
		}
		if strings.ContainsAny(w, " -") && p.lex.Lookup(w) == 0 {
			var phrase []int32
			if err := p.each(apart(w), p.word, func(n int32) { phrase = append(phrase, n) }); err != nil {
				return nil, err
			}
			n.Phrases = append(n.Phrases, phrase)
			continue
		}
		if err := p.each([]string{w}, p.word, func(n int32) { single = append(single, n) }); err != nil {
			return nil, err
		}
	}
	n.Words = wordsOf(single)
	if several {
		if n.Or, err = p.need(other, not); err != nil {
			return nil, err
		}
		n.Source += " or " + n.Or.Source
	}
	return &n, nil
}

// finish checks the rule that was being read.
func (p *parser) finish() error {
	r := p.rule
	if r == nil {
		return nil
	}
	defer func(line int) { p.line, p.rule = line, nil }(p.line)
	p.line = r.Line
	switch {
	case r.Property != "" && (r.From == nil || (r.Text == nil) == (r.Count == nil) || r.To != nil || r.Pair != nil):
		return p.errorf("rule %s needs from, and text or count", r.Name)
	case r.Property == "" && (r.Text != nil || r.Count != nil):
		return p.errorf("rule %s tells no property, so text and count say nothing", r.Name)
	case r.Property != "":
	case r.Pair == nil && (r.From == nil || r.To == nil) && !(r.Event && (r.From != nil || r.To != nil)):
		return p.errorf("rule %s needs from and to, or pair", r.Name)
	case r.Pair != nil && (r.From == nil) != (r.To == nil):
		return p.errorf("rule %s has pair, so from or to alone says nothing", r.Name)
	}
	switch {
	case len(p.triggers) == 0:
		return p.errorf("rule %s has no verb, noun or adj to start from", r.Name)
	case !p.check:
	case !slices.ContainsFunc(r.Examples, func(e Example) bool { return len(e.Want) > 0 }):
		return p.errorf("rule %s has no example of what it finds", r.Name)
	default:
		if err := p.unambiguous(); err != nil {
			return err
		}
	}
	p.prepositions()
	p.book.Rules = append(p.book.Rules, r)
	return nil
}

// prepositions tells the triggers of the rule what it cannot do without. An end that may be
// understood it can.
func (p *parser) prepositions() {
	r := p.rule
	var all []lexicon.Preps
	for i := range r.Needs {
		if !r.Needs[i].Not {
			all = append(all, p.needBehind(&r.Needs[i]))
		}
	}
	if r.From != nil && r.Pair == nil {
		all = append(all, p.behind(r.From.Roles))
	}
	if r.To != nil && r.Pair == nil && !r.Event && !r.Body && !r.Again && !r.Parties {
		all = append(all, p.behind(r.To.Roles))
	}
	all = slices.DeleteFunc(all, func(x lexicon.Preps) bool { return x == 0 })
	for _, t := range p.triggers {
		t.Again = r.Again
		copy(t.behind[:], all)
	}
}

// needBehind is the prepositions of a need and of what will do as well; 0 where one of these
// stands elsewhere.
func (p *parser) needBehind(n *Need) lexicon.Preps {
	var all lexicon.Preps
	for ; n != nil; n = n.Or {
		one := p.behind(n.Roles)
		if one == 0 {
			return 0
		}
		all |= one
	}
	return all
}

// behind is the prepositions of some roles, where all are such; 0 elsewhere.
func (p *parser) behind(roles []Role) lexicon.Preps {
	var all lexicon.Preps
	for i := range roles {
		if roles[i].Name != "prep" {
			return 0
		}
		all |= lexicon.PrepsOf(roles[i].Prep)
		if roles[i].Prep == p.at { // "the summit, where"
			all |= lexicon.PrepsOf(p.in)
		}
	}
	return all
}

// asking is what a rule starts from and asks for: two that are the same are ambiguous.
type asking struct {
	conditions int // their number in parser.conditions
	kind       Kind
	prefix     string
	words      string // of the trigger, packed
}

// unambiguous refuses a rule that starts from the same words as another of its
// relation and asks for the same: which of the two would say how sure the claim
// is, and what is meant?
func (p *parser) unambiguous() error {
	r := p.rule
	asks := append([]byte(r.Relation), r.Property...)
	for _, key := range slices.Sorted(maps.Keys(p.said)) {
		if !effects[key] {
			asks = fmt.Append(asks, "\n", key, " ", p.said[key])
		}
	}
	same, known := p.conditions[string(asks)]
	if !known {
		same = len(p.conditions)
		p.conditions[string(asks)] = same
	}
	for _, t := range p.triggers {
		words := make([]byte, 0, 16)
		for _, w := range t.Words {
			words = binary.AppendVarint(words, int64(w))
		}
		key := asking{same, t.Kind, t.Prefix, string(words)}
		if other := p.asked[key]; other != nil {
			return p.errorf("rule %s asks the same of %q as the rule at %s:%d", r.Name, p.text(t.Words), other.File, other.Line)
		}
		p.asked[key] = r
	}
	return nil
}

// text is words as one.
func (p *parser) text(words []int32) string {
	var out []string
	for _, w := range words {
		out = append(out, p.lex.Word(w).Text)
	}
	return strings.Join(out, " ")
}
