// Command fired counts how often each rule made a claim in texts:
//
//	go run ./scripts/fired FILE...
//
// It prints the count and the rule, the rarest first. A rule that fires in no text of many may
// be a wording of its own that belongs into a wider one.
package main

import (
	"cmp"
	"fmt"
	"os"
	"slices"

	"diplograph/internal/model"
	"diplograph/internal/reading"
	"diplograph/internal/rule"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "fired:", err)
		os.Exit(1)
	}
}

func run(files []string) error {
	if len(files) == 0 {
		return fmt.Errorf("no file; want texts, as testdata/corpus/dev/*.txt")
	}
	book, err := rule.Default()
	if err != nil {
		return err
	}
	reader, err := reading.New()
	if err != nil {
		return err
	}
	fired := make(map[string]int)
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return err
		}
		for _, c := range reader.Read(model.Article{Text: string(text)}).Claims {
			fired[c.Rule]++
		}
	}
	rules := slices.Clone(book.Rules)
	slices.SortStableFunc(rules, func(a, b *rule.Rule) int { return cmp.Compare(fired[a.Name], fired[b.Name]) })
	for _, r := range rules {
		fmt.Printf("%6d %s\n", fired[r.Name], r.Name)
	}
	return nil
}
