// Command treebank holds the grammar against a treebank of Universal Dependencies:
//
//	go run ./scripts/treebank [-list] FILE.conllu...
//
// It parses the sentences of the files, gold tokens aside, and counts words taken for a
// verb or none otherwise than the gold does, verbs of which no clause was made, and
// clauses whose subject or object is another. A subject or object is right where the gold's
// head stands in it, in its list or in what says the same of it; pronouns are left out.
// -list prints each sentence with what differs.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

func main() {
	list := flag.Bool("list", false, "print each sentence with what differs")
	flag.Parse()
	if err := run(flag.Args(), *list, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "treebank:", err)
		os.Exit(1)
	}
}

func run(files []string, list bool, out io.Writer) error {
	if len(files) == 0 {
		return fmt.Errorf("no file; want a treebank in CoNLL-U, as en_pud-ud-test.conllu")
	}
	lex, err := lexicon.Default()
	if err != nil {
		return err
	}
	c := counter{parser: parse.New(lex)}
	if list {
		c.list = out
	}
	for _, file := range files {
		if err := c.read(file); err != nil {
			return err
		}
	}
	for _, r := range []struct {
		what string
		n    tally
	}{{"verb or none", c.words}, {"verbs with a clause", c.verbs}, {"subjects", c.subjects}, {"objects", c.objects}} {
		fmt.Fprintf(out, "%-20s %6d  wrong %5d  %5.2f %%\n", r.what, r.n.all, r.n.wrong, 100*float64(r.n.wrong)/float64(max(r.n.all, 1)))
	}
	return nil
}

type tally struct{ all, wrong int }

func (t *tally) count(right bool) {
	t.all++
	if !right {
		t.wrong++
	}
}

// token is a word of the gold: its form, class and what it is to the token head.
type token struct {
	form, class, relation string
	head                  int
	start, end            int32 // bytes in the sentence
}

type counter struct {
	parser                          *parse.Parser
	list                            io.Writer // nil for none
	words, verbs, subjects, objects tally
}

// read counts the sentences of a file.
func (c *counter) read(file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	var sentence string
	var tokens []token
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if s, ok := strings.CutPrefix(line, "# text = "); ok {
			sentence = s
		}
		if line == "" {
			c.sentence(sentence, tokens)
			tokens = nil
		}
		cells := strings.Split(line, "\t")
		if len(cells) < 8 || strings.ContainsAny(cells[0], "-.") { // a comment, words written as one, one that is not there
			continue
		}
		head, err := strconv.Atoi(cells[6])
		if err != nil {
			return fmt.Errorf("%s:%d: head %q is not a number", file, n, cells[6])
		}
		tokens = append(tokens, token{form: cells[1], class: cells[3], relation: cells[7], head: head - 1})
	}
	return lines.Err()
}

// sentence parses a sentence and counts where it differs from the gold.
func (c *counter) sentence(sentence string, gold []token) {
	at := 0
	for i := range gold {
		k := strings.Index(sentence[at:], gold[i].form)
		if k < 0 {
			return // written otherwise than the text has it
		}
		gold[i].start = int32(at + k)
		at += k + len(gold[i].form)
		gold[i].end = int32(at)
	}
	d := text.Split(sentence)
	tokens := make(map[int32]int32) // by the byte where they start; of one in parts, "re-elected", the last
	for i := range d.Tokens {
		tokens[d.Tokens[i].Start] = int32(i)
	}
	for i := range gold {
		for k, ok := tokens[gold[i].start]; ok && k+1 < int32(len(d.Tokens)) && d.Tokens[k+1].Start < gold[i].end; k++ {
			tokens[gold[i].start] = k + 1
		}
	}
	var differs []string
	for _, s := range c.parser.Parse(d) {
		for i := range gold {
			if k, ok := tokens[gold[i].start]; ok && k >= s.First && k < s.Last {
				differs = append(differs, c.word(s, k, gold, i, tokens)...)
			}
		}
	}
	if c.list != nil && len(differs) > 0 {
		fmt.Fprintf(c.list, "%s\n  %s\n", sentence, strings.Join(differs, "\n  "))
	}
}

// word counts one word, token k of the parsed sentence, and the subject and object it has
// as a verb.
func (c *counter) word(s *syntax.Sentence, k int32, gold []token, i int, tokens map[int32]int32) (differs []string) {
	g := &gold[i]
	verb := g.class == "VERB" || g.class == "AUX"
	described := g.relation == "amod" || g.relation == "compound" || g.relation == "case" || g.relation == "mark" // "including"
	if verb && !described || g.class == "NOUN" || g.class == "PROPN" || g.class == "ADJ" {
		right := verb == isVerb(s.Tag(k))
		if c.words.count(right); !right {
			differs = append(differs, fmt.Sprintf("%s: %s", g.form, g.class))
		}
	}
	if g.class != "VERB" || described {
		return differs
	}
	subject, object := child(gold, i, "nsubj", "nsubj:pass"), child(gold, i, "obj")
	if subject < 0 && object < 0 {
		return differs
	}
	cl := clauseOf(s, k)
	if c.verbs.count(cl != nil); cl == nil {
		return append(differs, g.form+": no clause")
	}
	subjects := []int32{cl.Subj}
	if child(gold, i, "expl") >= 0 {
		subjects = append(subjects, cl.Obj) // "there are talks"
	}
	for _, end := range []struct {
		what string
		gold int
		nps  []int32
		n    *tally
	}{{"subject", subject, subjects, &c.subjects}, {"object", object, []int32{cl.Obj, cl.Obj2}, &c.objects}} {
		if end.gold < 0 || gold[end.gold].class == "PRON" {
			continue
		}
		head, ok := tokens[gold[end.gold].start]
		right := !ok
		for _, np := range end.nps {
			right = right || np >= 0 && holds(s, np, head)
		}
		if end.n.count(right); !right {
			differs = append(differs, fmt.Sprintf("%s: %s %s", g.form, end.what, gold[end.gold].form))
		}
	}
	return differs
}

func isVerb(t syntax.Tag) bool {
	return t >= syntax.VBase && t <= syntax.VGer || t >= syntax.Modal && t <= syntax.Do
}

// child is the first token that is one of the relations to token head; -1 for none.
func child(gold []token, head int, relations ...string) int {
	for i := range gold {
		for _, r := range relations {
			if gold[i].head == head && gold[i].relation == r {
				return i
			}
		}
	}
	return -1
}

// clauseOf is the clause whose verb group has token k; nil for none.
func clauseOf(s *syntax.Sentence, k int32) *syntax.Clause {
	for i := range s.Clauses {
		if v := &s.Verbs[s.Clauses[i].Verb]; k >= v.First && k < v.Last {
			return &s.Clauses[i]
		}
	}
	return nil
}

// holds says whether token k stands in a noun phrase, in its list or in what says the
// same of it or hangs on it.
func holds(s *syntax.Sentence, np, k int32) bool {
	in := func(m int32) bool { return k >= s.NPs[m].First && k < s.NPs[m].Last }
	for _, m := range s.Members(np, nil) {
		if in(m) || s.NPs[m].Appos >= 0 && in(s.NPs[m].Appos) {
			return true
		}
	}
	for m := range s.NPs {
		if (s.NPs[m].Appos == np || s.NPs[m].Up == np) && in(int32(m)) {
			return true
		}
	}
	return in(np)
}
