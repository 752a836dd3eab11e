package main

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/cypher"
	"diplograph/internal/render"
)

// Each script asks the program itself what may come next, so that completion
// knows the queries a user has and never falls behind.
var (
	//go:embed completion/graphquery.bash
	bashCompletion string
	//go:embed completion/graphquery.zsh
	zshCompletion string
	//go:embed completion/graphquery.fish
	fishCompletion string
)

func completionCommand() *urfave.Command {
	scripts := map[string]string{"bash": bashCompletion, "zsh": zshCompletion, "fish": fishCompletion}
	return &urfave.Command{
		Name:      "completion",
		Usage:     "print what makes a shell complete commands, queries and parameters",
		ArgsUsage: "bash|zsh|fish",
		Description: `bash: source <(graphquery completion bash)
zsh:  source <(graphquery completion zsh)
fish: graphquery completion fish | source`,
		Action: func(c *urfave.Context) error {
			shell, err := oneArgument(c, "the shell: bash, zsh or fish")
			if err != nil {
				return err
			}
			script, ok := scripts[shell]
			if !ok {
				return cli.Usagef("no completion for %q; want bash, zsh or fish", shell)
			}
			_, err = fmt.Fprint(c.App.Writer, script)
			return err
		},
	}
}

// completeCommand prints what the last of the words may become, a line each,
// with what it means after a tab. The scripts call it.
func completeCommand() *urfave.Command {
	return &urfave.Command{
		Name:   "complete",
		Hidden: true,
		Action: func(c *urfave.Context) error {
			words := c.Args().Slice()
			if len(words) == 0 {
				words = []string{""}
			}
			queries, _ := library(c) // what is wrong with a file is not the moment's concern
			last := words[len(words)-1]
			for _, candidate := range candidates(c.App.Commands, queries, words[:len(words)-1]) {
				if strings.HasPrefix(candidate, last) {
					fmt.Fprintln(c.App.Writer, candidate)
				}
			}
			return nil
		},
	}
}

// candidates are what can stand after the words of a command line.
func candidates(commands []*urfave.Command, queries []cypher.Query, words []string) []string {
	var out []string
	if len(words) == 0 {
		for _, c := range commands {
			if !c.Hidden {
				out = append(out, c.Name+"\t"+c.Usage)
			}
		}
		return out
	}
	i := slices.IndexFunc(commands, func(c *urfave.Command) bool { return c.HasName(words[0]) })
	if i < 0 {
		return nil
	}
	command := commands[i]
	switch words[len(words)-1] {
	case "--format":
		for _, f := range render.Formats {
			out = append(out, string(f))
		}
		return out
	case "--param", "-p":
		for _, w := range words[1:] {
			if q, ok := cypher.Find(queries, w); ok {
				for _, p := range q.Params {
					out = append(out, p.Name+"=\t"+p.Doc)
				}
			}
		}
		return out
	case "--theme":
		return themes(queries)
	}
	takesQuery := command.Name == "run" || command.Name == "show"
	if takesQuery && !slices.ContainsFunc(words[1:], func(w string) bool { _, ok := cypher.Find(queries, w); return ok }) {
		for _, q := range queries {
			out = append(out, q.Name+"\t"+q.Title)
		}
	}
	if command.Name == "completion" {
		out = append(out, "bash", "zsh", "fish")
	}
	for _, sub := range command.Subcommands {
		out = append(out, sub.Name+"\t"+sub.Usage)
	}
	for _, flag := range command.Flags {
		for _, name := range flag.Names() {
			if len(name) > 1 {
				out = append(out, "--"+name)
			}
		}
	}
	return out
}
