package mention

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed clues.tsv
var cluesFile string

// Clue is a reason to take a state for the owner of an office, with what it weighs.
type Clue struct {
	Name             string
	Expected, Weight float64
}

// Clues are the clues with what they weigh, as clues.tsv has them.
func Clues() ([]Clue, error) {
	var out []Clue
	line := 0
	for text := range strings.Lines(cluesFile) {
		line++
		if strings.HasPrefix(text, "#") {
			continue
		}
		f := strings.Split(strings.TrimSuffix(text, "\n"), "\t")
		if len(f) != 3 {
			return nil, fmt.Errorf("clues.tsv:%d: %d columns; want a name, what it was expected to weigh and what it weighs", line, len(f))
		}
		c := Clue{Name: f[0]}
		for i, to := range []*float64{&c.Expected, &c.Weight} {
			v, err := strconv.ParseFloat(f[i+1], 64)
			if err != nil {
				return nil, fmt.Errorf("clues.tsv:%d: %q is no weight; want a number, as 1.5", line, f[i+1])
			}
			*to = v
		}
		out = append(out, c)
	}
	if len(out) != int(clues) {
		return nil, fmt.Errorf("clues.tsv: %d clues; clue.go has %d", len(out), clues)
	}
	return out, nil
}

// weights are what the clues weigh, clueNames what they are called.
var weights, clueNames = func() (w [clues]float64, names [clues]string) {
	all, err := Clues()
	if err != nil {
		panic(err) // a test reads the file
	}
	for i, c := range all {
		w[i], names[i] = c.Weight, c.Name
	}
	return w, names
}()
