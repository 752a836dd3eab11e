// Command owner fits what the clues weigh by which the reader takes a state for the owner of
// an office that names none ("the foreign minister, Ana Rios"):
//
//	go run ./scripts/owner [-write] FILE...
//
// The files hold passages with gold in the form of testdata/sentences. Where the reader has to
// choose, every state that could be the owner is an option, and "none" is one; the weights
// are those under which the owners of the gold are likeliest (a conditional logit), held near
// what each clue was expected to weigh. It prints how the choices come out with weights fitted
// on other passages (five folds), and with -write puts weights fitted on all of them into
// internal/mention/clues.tsv.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"hash/fnv"
	"math"
	"os"
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/naming"
	"diplograph/internal/parse"
	"diplograph/internal/text"
)

const (
	weightsFile = "internal/mention/clues.tsv"
	held        = 0.5 // how much a weight is held to what was expected of it
	folds       = 5
	rounds      = 3000
)

func main() {
	write := flag.Bool("write", false, "put the weights into "+weightsFile)
	flag.Parse()
	if err := run(flag.Args(), *write); err != nil {
		fmt.Fprintln(os.Stderr, "owner:", err)
		os.Exit(1)
	}
}

// passage is a text with the states or bodies whose officers its people are.
type passage struct {
	text, published string
	owners          [][2]string // a person and whose officer he is or was
}

// choice is what the reader had to choose among, and which of it the gold has.
type choice struct {
	fold    int
	options []mention.Option
	right   []bool
}

func run(files []string, write bool) error {
	if len(files) == 0 {
		return fmt.Errorf("no file; want passages with gold, as testdata/sentences/people.txt")
	}
	lex, err := lexicon.Default()
	if err != nil {
		return err
	}
	parser, resolver := parse.New(lex), mention.NewResolver(lex)
	var choices []choice
	for _, file := range files {
		passages, err := read(file)
		if err != nil {
			return err
		}
		for _, p := range passages {
			h := fnv.New32a()
			h.Write([]byte(p.text))
			fold := int(h.Sum32() % folds)
			t := text.Split(p.text)
			d := resolver.Resolve(t, parser.Parse(t), p.published)
			for _, c := range d.Choices {
				choices = append(choices, judged(d, c, p, fold))
			}
		}
	}
	clues, err := mention.Clues()
	if err != nil {
		return err
	}
	var sum result
	for f := range folds {
		var train, test []choice
		for _, c := range choices {
			if c.fold == f {
				test = append(test, c)
			} else {
				train = append(train, c)
			}
		}
		sum.add(decide(test, fit(train, clues)))
	}
	var now result
	was := make([]float64, len(clues))
	for i, c := range clues {
		was[i] = c.Weight
	}
	now.add(decide(choices, was))
	fmt.Printf("%d choices\n  fitted on others: %s\n  as it is:         %s\n", len(choices), sum, now)
	if !write {
		return nil
	}
	for i, w := range fit(choices, clues) {
		clues[i].Weight = w
	}
	return store(clues)
}

// judged says which options of a choice the gold has; that of none where it has none of them.
func judged(d *mention.Document, c mention.Choice, p passage, fold int) choice {
	out := choice{fold: fold, options: c.Options, right: make([]bool, len(c.Options))}
	found := false
	person := d.Entities[c.Person].Name
	for i, o := range c.Options[1:] {
		for _, has := range p.owners {
			if same(person, has[0]) && naming.Slug(has[1]) == naming.Slug(d.Entities[o.State].Name) {
				out.right[i+1], found = true, true
			}
		}
	}
	out.right[0] = !found
	return out
}

// same says whether two names may be one person's: the last word of one is in the other.
func same(a, b string) bool {
	x, y := strings.Split(naming.Slug(a), "-"), strings.Split(naming.Slug(b), "-")
	return slices.Contains(x, y[len(y)-1]) || slices.Contains(y, x[len(x)-1])
}

// read reads a file of passages; testdata/sentences/README.md has the form.
func read(file string) ([]passage, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []passage
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		key, value, _ := strings.Cut(lines.Text(), ":")
		value = strings.TrimSpace(value)
		if key == "text" {
			out = append(out, passage{text: strings.ReplaceAll(value, `\n`, "\n\n")})
			continue
		}
		if len(out) == 0 {
			continue
		}
		p := &out[len(out)-1]
		switch key {
		case "published":
			p.published = value
		case "want", "may":
			f := strings.Split(value, "|")
			for i := range f {
				f[i] = strings.TrimSpace(f[i])
			}
			if len(f) >= 3 && (f[1] == "REPRESENTS" || f[1] == "FORMERLY_REPRESENTED") {
				p.owners = append(p.owners, [2]string{f[0], f[2]})
			}
		}
	}
	return out, lines.Err()
}

// fit finds the weights under which the right options are likeliest, by gradient ascent.
func fit(choices []choice, clues []mention.Clue) []float64 {
	w, step := make([]float64, len(clues)), make([]float64, len(clues))
	for i, c := range clues {
		w[i] = c.Expected
	}
	g := make([]float64, len(clues))
	for range rounds {
		for i := range g {
			g[i] = -2 * held * (w[i] - clues[i].Expected)
		}
		for _, c := range choices {
			all, right := chances(c, w)
			for i, o := range c.options {
				for k, v := range o.Clues {
					if v != 0 {
						g[k] += v * (right[i] - all[i])
					}
				}
			}
		}
		for i := range w { // each weight at its own pace (Adagrad)
			step[i] += g[i] * g[i]
			w[i] += 0.3 * g[i] / math.Sqrt(step[i]+1e-9)
		}
	}
	return w
}

// chances is how likely each option is, and how likely if one of the right ones is it.
func chances(c choice, w []float64) (all, right []float64) {
	all, right = make([]float64, len(c.options)), make([]float64, len(c.options))
	sum, ok := 0.0, 0.0
	for i, o := range c.options {
		score := 0.0
		for k, v := range o.Clues {
			score += v * w[k]
		}
		all[i] = math.Exp(score)
		sum += all[i]
		if c.right[i] {
			right[i] = all[i]
			ok += all[i]
		}
	}
	for i := range all {
		all[i] /= sum
		right[i] /= ok
	}
	return all, right
}

// result counts choices by how they came out.
type result struct{ right, wrong, missed, invented, left int }

func (r *result) add(x result) {
	r.right, r.wrong, r.missed, r.invented, r.left = r.right+x.right, r.wrong+x.wrong, r.missed+x.missed, r.invented+x.invented, r.left+x.left
}

func (r result) String() string {
	return fmt.Sprintf("%d right, %d wrong, %d missed, %d where the gold has none, %d rightly left", r.right, r.wrong, r.missed, r.invented, r.left)
}

// decide makes the choices as the reader does.
func decide(choices []choice, w []float64) result {
	var r result
	for _, c := range choices {
		all, _ := chances(c, w)
		best := 0
		for i := 1; i < len(all); i++ {
			if all[i] >= mention.Sure && all[i] > all[best]*float64(min(best, 1)) {
				best = i
			}
		}
		switch {
		case best > 0 && c.right[best]:
			r.right++
		case best > 0 && c.right[0]:
			r.invented++
		case best > 0:
			r.wrong++
		case c.right[0]:
			r.left++
		default:
			r.missed++
		}
	}
	return r
}

func store(clues []mention.Clue) error {
	old, err := os.ReadFile(weightsFile)
	if err != nil {
		return err
	}
	var b strings.Builder
	for line := range strings.Lines(string(old)) {
		if !strings.HasPrefix(line, "#") {
			break
		}
		b.WriteString(line)
	}
	for _, c := range clues {
		fmt.Fprintf(&b, "%s\t%g\t%.2f\n", c.Name, c.Expected, c.Weight)
	}
	return os.WriteFile(weightsFile, []byte(b.String()), 0o644)
}
