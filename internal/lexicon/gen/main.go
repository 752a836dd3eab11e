// Command gen writes the dictionaries of internal/lexicon/data from public
// sources and from the hand-compiled tables in gen/hand. Run it with
// `go generate ./internal/lexicon/gen`, which fetches the sources first.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

//go:generate sh fetch.sh sources
//go:generate go run . -sources sources -hand hand -out ../data

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// dirs says where a build reads from and writes to.
type dirs struct {
	sources string // factbook/, cldr/, geonames/ and wordnet/, as fetch.sh leaves them
	hand    string // tables compiled by hand
	out     string
}

func (d dirs) source(parts ...string) string {
	return filepath.Join(append([]string{d.sources}, parts...)...)
}

func run(args []string, stdout io.Writer) error {
	var d dirs
	flags := flag.NewFlagSet("gen", flag.ContinueOnError)
	flags.StringVar(&d.sources, "sources", "sources", "directory filled by fetch.sh")
	flags.StringVar(&d.hand, "hand", "hand", "directory of hand-compiled tables")
	flags.StringVar(&d.out, "out", "../data", "directory to write to")
	if err := flags.Parse(args); err != nil {
		return err
	}
	for _, step := range []struct {
		name string
		make func(dirs) error
	}{
		{"words", makeWords},
		{"states", makeStates},
		{"leaders", makeLeaders},
		{"places", makePlaces},
	} {
		if err := step.make(d); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
		fmt.Fprintln(stdout, "made", step.name)
	}
	return nil
}
