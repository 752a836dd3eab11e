package cli

import (
	"os"
	"regexp"
	"slices"
	"strings"

	urfave "github.com/urfave/cli/v2"
	"github.com/xrash/smetrics"
)

// arrange puts args into the one order urfave understands: the command's
// words, its flags, "--", its arguments. Users put flags where they like:
// before the command, after its arguments, between them.
func arrange(app App, args []string) ([]string, error) {
	words, flags, rest := split(app, args[1:])

	help := slices.ContainsFunc(flags, func(f []string) bool { return f[0] == "--help" || f[0] == "-h" })
	if len(words) > 0 && words[0] == "help" {
		help, words = true, words[1:]
	}
	out := args[:1:1]
	known := app.Flags
	commands := app.Commands
	var command *urfave.Command
	for len(commands) > 0 && len(words) > 0 {
		next := named(commands, words[0])
		if next == nil {
			break
		}
		command, commands, words = next, next.Subcommands, words[1:]
		known = append(slices.Clone(known), command.Flags...)
		out = append(out, command.Name)
	}
	if help {
		return append(out, "--help"), nil
	}
	if slices.ContainsFunc(flags, func(f []string) bool { return f[0] == "--version" || f[0] == "-v" }) && command == nil {
		return append(out, "--version"), nil
	}

	switch {
	case command == nil && app.Default != "" && len(words)+len(rest) > 0:
		if len(words) > 0 {
			if err := misspelt(words[0], commands); err != nil {
				return nil, err
			}
		}
		command = named(app.Commands, app.Default)
		known = append(slices.Clone(known), command.Flags...)
		out = append(out, command.Name)
	case len(commands) > 0 && len(words) > 0:
		return nil, UnknownName(Usagef("unknown command %q", words[0]), words[0], names(commands))
	case len(commands) > 0:
		return nil, WithHint(Usagef("no command; want one of %s", strings.Join(names(commands), ", ")),
			"%s --help tells what they do", strings.Join(append([]string{app.Name}, out[1:]...), " "))
	}

	for _, f := range flags {
		name, _, inline := strings.Cut(strings.TrimLeft(f[0], "-"), "=")
		flag := flagNamed(known, name)
		if flag == nil {
			return nil, UnknownName(Usagef("unknown flag %s", dashed(name)), dashed(name), flagNames(known))
		}
		if takesValue(flag) && !inline && len(f) == 1 {
			return nil, Usagef("flag %s needs a value", dashed(name))
		}
		out = append(out, f...)
	}
	out = append(out, "--")
	out = append(out, words...)
	return append(out, rest...), nil
}

// split parts args into words, flags (each with its value, where that stands
// in an argument of its own), and the words after "--". A flag is looked up
// among those of every command, so one name must not take a value here and
// none there.
func split(app App, args []string) (words []string, flags [][]string, rest []string) {
	all := allFlags(app.Flags, app.Commands)
	for i := 0; i < len(args); i++ {
		arg := args[i]
		switch {
		case arg == "--":
			return words, flags, args[i+1:]
		case arg == "-" || !strings.HasPrefix(arg, "-"):
			words = append(words, arg)
			continue
		}
		name, _, inline := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		if flag := flagNamed(all, name); flag != nil && takesValue(flag) && !inline && i+1 < len(args) {
			i++
			flags = append(flags, []string{arg, args[i]})
			continue
		}
		flags = append(flags, []string{arg})
	}
	return words, flags, nil
}

// misspelt is an error where a word that is to be a source looks like a
// command typed wrong: it is near to one, and no such file exists.
func misspelt(word string, commands []*urfave.Command) error {
	near := Nearest(word, names(commands))
	if near == "" {
		return nil
	}
	if _, err := os.Lstat(word); err == nil {
		return nil
	}
	return UnknownName(Usagef("unknown command %q", word), word, []string{near})
}

// UnknownName adds to err, which says that nothing is called word, the hint
// "did you mean" where one of the names is near to it.
func UnknownName(err error, word string, names []string) error {
	if near := Nearest(word, names); near != "" {
		return WithHint(err, "did you mean %q?", near)
	}
	return err
}

// Nearest is the one of names that word was most likely to be, or "" where
// none is near: up to two letters wrong, and fewer than half of them.
func Nearest(word string, names []string) string {
	best, nearest := 3, ""
	for _, name := range names {
		if d := smetrics.WagnerFischer(strings.ToLower(word), strings.ToLower(name), 1, 1, 1); d < best && 2*d < len(name) {
			best, nearest = d, name
		}
	}
	return nearest
}

func named(commands []*urfave.Command, name string) *urfave.Command {
	i := slices.IndexFunc(commands, func(c *urfave.Command) bool { return c.HasName(name) })
	if i < 0 {
		return nil
	}
	return commands[i]
}

func names(commands []*urfave.Command) []string {
	var out []string
	for _, c := range commands {
		if !c.Hidden {
			out = append(out, c.Name)
		}
	}
	return out
}

func allFlags(flags []urfave.Flag, commands []*urfave.Command) []urfave.Flag {
	all := slices.Clone(flags)
	for _, c := range commands {
		all = append(all, allFlags(c.Flags, c.Subcommands)...)
	}
	return all
}

// Disagreeing lists the flags that take a value in one command and none in
// another: split cannot tell which is meant.
func (a App) Disagreeing() []string {
	var out []string
	takes := make(map[string]bool)
	for _, f := range allFlags(a.Flags, a.Commands) {
		for _, name := range f.Names() {
			if before, ok := takes[name]; ok && before != takesValue(f) {
				out = append(out, dashed(name))
			}
			takes[name] = takesValue(f)
		}
	}
	return out
}

func flagNamed(flags []urfave.Flag, name string) urfave.Flag {
	i := slices.IndexFunc(flags, func(f urfave.Flag) bool { return slices.Contains(f.Names(), name) })
	if i < 0 {
		return nil
	}
	return flags[i]
}

func flagNames(flags []urfave.Flag) []string {
	out := []string{"--help"}
	for _, f := range flags {
		for _, name := range f.Names() {
			out = append(out, dashed(name))
		}
	}
	return out
}

func takesValue(f urfave.Flag) bool {
	d, ok := f.(urfave.DocGenerationFlag)
	return ok && d.TakesValue()
}

func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

// flagMessage says in our words what urfave found wrong with a flag's value:
// `invalid value "x" for flag -jobs: parse error`, and of a boolean flag
// `invalid boolean value "x" for -evidence: parse error`.
func flagMessage(err error) string {
	parts := invalidValue.FindStringSubmatch(err.Error())
	if parts == nil {
		return err.Error()
	}
	return dashed(parts[2]) + ": " + parts[1] + ": " + parts[3]
}

var invalidValue = regexp.MustCompile(`(?s)^(invalid .*) for (?:flag )?-([\w-]+): (.*)$`)
