package reading

import (
	"bufio"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
	"diplograph/internal/naming"
	"diplograph/internal/text"
)

var (
	update = flag.Bool("update", false, "write testdata/scores.txt anew")
	misses = flag.String("misses", "", "a folder of texts with gold: TestMisses prints what is missed and wrong in them")
)

// A gold is a text with the claims that a careful reader takes from it.
type gold struct {
	Name      string
	Text      string
	Published string
	Entities  []struct {
		Name    string
		Type    model.EntityType
		Aliases []string
		Accept  []string
	}
	Triples []triple
	Ignore  []triple // "*" stands for anything
	only    map[model.Relation]bool
}

type triple struct {
	S, O     string
	R        model.Relation
	Polarity model.Polarity
	Optional bool
	AcceptS  []string         `json:"accept_s"`
	AcceptO  []string         `json:"accept_o"`
	AcceptR  []model.Relation `json:"accept_r"`
}

// unscored relations count only where a text's gold has them.
var unscored = []model.Relation{model.LocatedIn, model.PartOf, model.Marks}

// TestScores holds the reading against texts with gold: how much it finds and
// how much of what it says is so, by set of texts, by rule and by confidence.
// testdata/scores.txt has the figures; a change of the reading shows there.
func TestScores(t *testing.T) {
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	all := newScore()
	for _, set := range []string{"corpus/dev", "corpus/heldout", "sentences"} {
		golds := readGolds(t, filepath.Join("../../testdata", set))
		s := newScore()
		for i := range golds {
			s.add(&golds[i], r.Read(model.Article{Text: golds[i].Text, Published: golds[i].Published}))
		}
		fmt.Fprintf(&out, "%-14s %4d texts  %s\n", set, len(golds), s)
		all.merge(s)
	}
	all.tables(&out)
	const path = "testdata/scores.txt"
	if *update {
		if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if out.String() != string(want) {
		t.Errorf("%s is not what the reading gives now: read the change, then go test ./internal/reading -run TestScores -update\n%s", path, out.String())
	}
}

// TestMisses prints what the reading misses of the texts of a folder, and what it says
// wrongly: go test ./internal/reading -run TestMisses -misses DIR.
func TestMisses(t *testing.T) {
	if *misses == "" {
		t.Skip("-misses names no folder")
	}
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	s := newScore()
	s.list = func(g *gold, what string, subject string, relation model.Relation, object string) {
		fmt.Printf("%s %s: %s | %s | %s\n", what, g.Name, subject, relation, object)
	}
	for _, g := range readGolds(t, *misses) {
		s.add(&g, r.Read(model.Article{Text: g.Text, Published: g.Published}))
	}
	fmt.Println(s)
}

type count struct{ right, wrong int }

type score struct {
	right, wrong, missed  int
	denied, deniedAsserts int // negated and hypothetical gold, and how many came out as asserted
	rules                 map[string]count
	bins                  [10]count
	list                  func(g *gold, what, subject string, relation model.Relation, object string)
}

func newScore() *score {
	return &score{rules: make(map[string]count), list: func(*gold, string, string, model.Relation, string) {}}
}

func (s *score) String() string {
	precision := float64(s.right) / float64(max(s.right+s.wrong, 1))
	recall := float64(s.right) / float64(max(s.right+s.missed, 1))
	return fmt.Sprintf("gold %4d  right %4d  wrong %3d  P %.3f  R %.3f  F1 %.3f  denied %3d, asserted of these %d",
		s.right+s.missed, s.right, s.wrong, precision, recall, 2*precision*recall/max(precision+recall, 1e-9), s.denied, s.deniedAsserts)
}

func (s *score) merge(o *score) {
	s.right += o.right
	s.wrong += o.wrong
	s.missed += o.missed
	for rule, c := range o.rules {
		x := s.rules[rule]
		s.rules[rule] = count{x.right + c.right, x.wrong + c.wrong}
	}
	for i, c := range o.bins {
		s.bins[i].right += c.right
		s.bins[i].wrong += c.wrong
	}
}

func (s *score) tables(out *strings.Builder) {
	out.WriteString("\nconfidence  right  wrong  share right\n")
	for i, c := range s.bins {
		if n := c.right + c.wrong; n > 0 {
			fmt.Fprintf(out, "%.1f-%.1f     %5d  %5d  %.2f\n", float64(i)/10, float64(i+1)/10, c.right, c.wrong, float64(c.right)/float64(n))
		}
	}
	out.WriteString("\nrule                                      right  wrong\n")
	var names []string
	for rule := range s.rules {
		names = append(names, rule)
	}
	slices.Sort(names)
	for _, rule := range names {
		fmt.Fprintf(out, "%-40s  %5d  %5d\n", rule, s.rules[rule].right, s.rules[rule].wrong)
	}
}

// add counts what a reading has of a gold. Optional and ignored triples count
// neither way, nor do claims twice made.
func (s *score) add(g *gold, reading model.Reading) {
	found := make(map[int]bool)
	counted := make(map[[3]string]bool)
	tally := func(rec *model.Record, right bool) {
		c, bin := s.rules[rec.Rule], min(int(rec.Confidence*10), 9)
		if right {
			c.right++
			s.bins[bin].right++
		} else {
			c.wrong++
			s.bins[bin].wrong++
		}
		s.rules[rec.Rule] = c
	}
	asserts := make(map[int]bool)
	for _, rec := range reading.Records() {
		key := [3]string{rec.Subject.ID, string(rec.Relation), rec.Object.ID}
		if rec.Polarity != model.Asserted || counted[key] || !g.scores(rec.Relation) {
			continue
		}
		counted[key] = true
		right, neither := false, false
		for i := range g.Triples {
			x := &g.Triples[i]
			if !g.fits(&rec, x) {
				continue
			}
			switch {
			case x.Polarity != model.Asserted && !x.Optional:
				asserts[i] = true
			case x.Optional:
				neither = neither || x.Polarity == model.Asserted
			case !found[i]:
				found[i], right = true, true
			default:
				neither = true
			}
			if right {
				break
			}
		}
		switch {
		case right:
			s.right++
			tally(&rec, true)
		case !neither && !g.ignores(&rec):
			s.wrong++
			s.list(g, "WRONG", rec.Subject.Name, rec.Relation, rec.Object.Name)
			tally(&rec, false)
		}
	}
	for i := range g.Triples {
		switch x := &g.Triples[i]; {
		case x.Optional || !g.scores(x.R):
		case x.Polarity != model.Asserted:
			s.denied++
			if asserts[i] {
				s.deniedAsserts++
				s.list(g, "DENIED", x.S, x.R, x.O)
			}
		case !found[i]:
			s.missed++
			s.list(g, "MISSED", x.S, x.R, x.O)
		}
	}
}

func (g *gold) scores(r model.Relation) bool { return !slices.Contains(unscored, r) || g.only[r] }

func (g *gold) fits(rec *model.Record, x *triple) bool {
	if rec.Relation != x.R && !slices.Contains(x.AcceptR, rec.Relation) {
		return false
	}
	s, o := append([]string{x.S}, x.AcceptS...), append([]string{x.O}, x.AcceptO...)
	return g.names(rec.Subject, s) && g.names(rec.Object, o) ||
		(rec.Relation.Symmetric() || x.R.Symmetric()) && g.names(rec.Subject, o) && g.names(rec.Object, s)
}

func (g *gold) ignores(rec *model.Record) bool {
	end := func(ref model.Ref, pattern string) bool { return pattern == "*" || g.names(ref, []string{pattern}) }
	return slices.ContainsFunc(g.Ignore, func(x triple) bool {
		return (x.R == "*" || x.R == rec.Relation) && (end(rec.Subject, x.S) && end(rec.Object, x.O) ||
			rec.Relation.Symmetric() && end(rec.Subject, x.O) && end(rec.Object, x.S))
	})
}

// names says whether an entity goes by one of the gold's names or their aliases.
func (g *gold) names(ref model.Ref, all []string) bool {
	for _, name := range all {
		if same(ref, name) {
			return true
		}
		for i := range g.Entities {
			if e := &g.Entities[i]; e.Name == name && slices.ContainsFunc(slices.Concat(e.Aliases, e.Accept), func(alias string) bool { return same(ref, alias) }) {
				return true
			}
		}
	}
	return false
}

// same says whether a name is an entity's: written otherwise, for a person a
// part of it, for an event with a word in common.
func same(ref model.Ref, name string) bool {
	a, b := plain(ref.Name), plain(name)
	if a == b {
		return true
	}
	switch ref.Type {
	case model.Person:
		x, y := naming.Tokens(ref.Name), naming.Tokens(name)
		in := func(part, whole []string) bool {
			return len(part) > 0 && !slices.ContainsFunc(part, func(w string) bool { return !slices.Contains(whole, w) })
		}
		return in(x, y) || in(y, x)
	case model.Event:
		x := content(a)
		return slices.ContainsFunc(content(b), func(w string) bool { return slices.Contains(x, w) })
	case model.State, model.Organization:
		l, err := lexicon.Default()
		if err != nil {
			return false
		}
		e, known := l.ByID(ref.ID)
		return known && plain(e.OfficialName) == b || means(l, strings.TrimPrefix(name, "the "), ref.ID)
	case model.Bloc, model.Place:
	}
	return false
}

// means says whether the dictionaries have a name for an entity.
func means(l *lexicon.Lexicon, name, id string) bool {
	d := text.Split(name)
	words := l.Number(d)
	n, senses := l.Match(d, words, 0, len(words), nil)
	return n == len(words) && slices.ContainsFunc(senses, func(x lexicon.Sense) bool {
		return (x.Class == lexicon.State || x.Class == lexicon.Org) && l.Entities[x.Ref].ID == id
	})
}

func plain(s string) string {
	return strings.TrimPrefix(strings.ReplaceAll(naming.Slug(s), "-", " "), "the ")
}

// content is the words of an event's name that tell it from others; words for
// meetings are one word.
func content(s string) []string {
	var out []string
	for _, w := range strings.Fields(s) {
		switch w {
		case "of", "the", "in", "on", "at", "a", "an", "and", "for", "to", "with", "between", "by":
			continue
		case "meeting", "talks", "conference", "negotiations", "gathering", "session", "forum", "discussions":
			w = "summit"
		}
		out = append(out, w)
	}
	return out
}

// readGolds reads the texts of a folder: articles with their JSON, or files of
// blocks.
func readGolds(t *testing.T, dir string) []gold {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	var out []gold
	for _, f := range files {
		var g gold
		data, err := os.ReadFile(f)
		if err == nil {
			err = json.Unmarshal(data, &g)
		}
		text, textErr := os.ReadFile(strings.TrimSuffix(f, ".json") + ".txt")
		if err := cmp.Or(err, textErr); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		g.Name, g.Text = filepath.Base(f), string(text)
		out = append(out, g)
	}
	if len(files) > 0 {
		return out
	}
	if files, err = filepath.Glob(filepath.Join(dir, "*.txt")); err != nil || len(files) == 0 {
		t.Fatalf("%s: no texts: %v", dir, err)
	}
	for _, f := range files {
		out = append(out, readBlocks(t, f)...)
	}
	return out
}

// readBlocks reads a file of blocks; testdata/sentences/README.md has the form.
func readBlocks(t *testing.T, path string) []gold {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []gold
	for s, n := bufio.NewScanner(f), 1; s.Scan(); n++ {
		key, value, _ := strings.Cut(s.Text(), ": ")
		var g *gold
		if len(out) > 0 {
			g = &out[len(out)-1]
		}
		switch key {
		case "text":
			out = append(out, gold{Name: fmt.Sprintf("%s:%d", filepath.Base(path), n), Text: strings.ReplaceAll(value, `\n`, "\n\n"), only: make(map[model.Relation]bool)})
		case "published":
			g.Published = value
		case "want", "may":
			cells := strings.Split(value, " | ")
			if len(cells) < 3 {
				t.Fatalf("%s:%d: want SUBJECT | RELATION | OBJECT", path, n)
			}
			x := triple{S: cells[0], R: model.Relation(cells[1]), O: cells[2], Polarity: model.Asserted, Optional: key == "may"}
			if len(cells) > 3 {
				x.Polarity = model.Polarity(cells[3])
			}
			g.only[x.R] = g.only[x.R] || key == "want"
			g.Triples = append(g.Triples, x)
		}
	}
	return out
}
