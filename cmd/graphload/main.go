// Command graphload reads news articles and loads what they say into Neo4j.
package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // the first interrupt ends the work in order, the second at once
	code := run(ctx, os.Args, os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	return newApp().Run(ctx, args, stdin, stdout, stderr)
}

func newApp() cli.App {
	return cli.App{
		App: &urfave.App{
			Name:  "graphload",
			Usage: "read news articles on diplomacy and load what they say into Neo4j",
			UsageText: "graphload SOURCE... [options]             the same as graphload load SOURCE...\n" +
				"graphload COMMAND [options] ARGUMENTS...",
			Description: cli.ExitCodes,
			Commands: []*urfave.Command{
				loadCommand(),
				extractCommand(),
				bulkCommand(),
				forgetCommand(),
				importCommand(),
				verifyCommand(),
				serverCommand(),
			},
		},
		Default: "load",
	}
}
