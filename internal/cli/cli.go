// Package cli is what the two commands have in common: how arguments are
// read, which exit code an error becomes, how it is printed, and which
// database is meant.
//
// A command returns an error and prints nothing about it. What the error
// becomes is decided here, by what it can do:
//
//   - Usagef makes one that exits with BadUsage, Partial one that exits with
//     SomeFailed;
//   - an error anywhere in the chain with a method Unreachable() bool that
//     returns true exits with Unreachable;
//   - an error anywhere in the chain with a method Hint() string has its hint
//     printed on a line of its own; WithHint adds one;
//   - errors.Join prints a line for each.
//
// So the packages below need not know this one.
package cli

import (
	"context"
	"io"
	"runtime/debug"

	urfave "github.com/urfave/cli/v2"
)

// The exit codes of both commands.
const (
	Good        = 0
	Failed      = 1
	BadUsage    = 2
	Unreachable = 3 // the database cannot be reached
	SomeFailed  = 4 // some sources failed and the rest was read
)

// App is a command of ours: urfave's, and which of its commands is meant where
// none is named.
type App struct {
	*urfave.App
	// Default is the command that arguments go to which name none, or "".
	Default string
}

// ExitCodes says in a program's help what its exit codes mean.
const ExitCodes = `Exit codes: 0 good, 1 failed, 2 wrong usage, 3 the database cannot be reached,
4 some sources failed and the rest was read.`

// Run runs the program with args (args[0] is its name), prints the error it
// ends with to stderr, and returns the exit code.
func (a App) Run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a.Reader, a.Writer, a.ErrWriter = stdin, stdout, stderr
	a.Version = version()
	a.HideHelpCommand = true // arrange turns "help X" into "X --help"
	a.DisableSliceFlagSeparator = true
	a.ExitErrHandler = func(*urfave.Context, error) {} // urfave's would exit here and now
	a.OnUsageError = usageError
	prepare(a.Commands)

	arranged, err := arrange(a, args)
	if err == nil {
		err = a.RunContext(ctx, arranged)
	}
	if err != nil {
		Report(stderr, a.Name, err)
	}
	return Code(err)
}

func prepare(commands []*urfave.Command) {
	for _, c := range commands {
		c.HideHelpCommand = true
		c.OnUsageError = usageError
		for _, f := range c.Flags {
			if f, ok := f.(*urfave.BoolFlag); ok {
				f.DisableDefaultText = true // "(default: false)" says nothing
			}
		}
		prepare(c.Subcommands)
	}
}

// version is that of the module, or the commit it was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	return info.Main.Version
}

// usageError keeps urfave from printing help to standard output.
func usageError(_ *urfave.Context, err error, _ bool) error {
	return Usagef("%s", flagMessage(err))
}
