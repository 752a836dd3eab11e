package rule

import (
	"bufio"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"diplograph/internal/lexicon"
	"diplograph/internal/model"
)

// operators reads operators.tsv: class, effect, words, prepositions; and examples.
func (p *parser) operators(dir fs.FS) error {
	f, err := dir.Open("operators.tsv")
	if err != nil {
		return err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimSpace(s.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		if told, ok := strings.CutPrefix(line, "eg\t"); ok {
			text, want, ok := strings.Cut(told, " => ")
			if !ok || strings.Count(want, " | ") < 2 {
				return fmt.Errorf("operators.tsv:%d: an example is written: eg SENTENCE => SUBJECT | RELATION | OBJECT | polarity", n)
			}
			if !p.check {
				continue
			}
			p.book.Told = append(p.book.Told, Example{Line: n, Text: text, Want: []string{want}})
			continue
		}
		cells := strings.Split(line, "\t")
		class, known := classNames[cells[0]]
		if len(cells) < 3 || !known {
			return fmt.Errorf("operators.tsv:%d: want a class (verb, noun, sub, ahead, once, prep, stance, topic, adv, subj, plan, sure, hinders, hearsay, wished, standing, resents, behind, means, being, recants), an effect, words and prepositions", n)
		}
		effect, err := effectOf(cells[1])
		if err != nil {
			return fmt.Errorf("operators.tsv:%d: %w", n, err)
		}
		o := Operator{Effect: effect}
		if len(cells) > 3 {
			for _, word := range split(cells[3]) {
				prep := p.lex.Lookup(word)
				if p.lex.Word(prep).Closed&lexicon.Prep == 0 {
					return fmt.Errorf("operators.tsv:%d: %q is no preposition", n, word)
				}
				o.takes = append(o.takes, prep)
			}
		}
		for _, words := range split(cells[2]) {
			if err := p.addOperator(class, words, o); err != nil {
				return fmt.Errorf("operators.tsv:%d: %w", n, err)
			}
		}
	}
	return s.Err()
}

// addOperator enters an operator under its first word.
func (p *parser) addOperator(class int, words string, o Operator) error {
	first := p.lex.Lookup(words) // a phrase of the dictionary is one word
	if first == 0 || class == verbs || class == subjects || class >= sure {
		for i, w := range strings.Fields(words) {
			n := p.lex.Lookup(w)
			switch {
			case n == 0:
				return fmt.Errorf("no dictionary has the word %q; add it to field.tsv of the lexicon", w)
			case i == 0:
				first = n
			default:
				o.After = append(o.After, n)
			}
		}
	}
	same := p.book.operators[class][first]
	if slices.ContainsFunc(same, func(x Operator) bool {
		return slices.Equal(x.After, o.After) && (class != standings || slices.Equal(x.takes, o.takes))
	}) {
		return fmt.Errorf("%q appears twice", words)
	}
	same = append(same, o)
	slices.SortStableFunc(same, func(x, y Operator) int { return len(y.After) - len(x.After) })
	p.book.operators[class][first] = same
	return nil
}

func effectOf(cell string) (Effect, error) {
	var o Effect
	for _, e := range strings.Fields(cell) {
		switch e {
		case "negated":
			o.Polarity = model.Negated
		case "hypothetical":
			o.Polarity = model.Hypothetical
		case "planned":
			o.Status = model.Planned
		case "past":
			o.Status = model.Past
		case "report":
			o.Report = true
		case "ended":
			o.Ended = true
		case "tried":
			o.Tried = true
		case "lifted":
			o.Lifted = true
		case "asserted":
		default:
			return o, fmt.Errorf("unknown effect %q", e)
		}
	}
	return o, nil
}
