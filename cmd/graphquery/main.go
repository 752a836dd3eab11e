// Command graphquery asks the graph: it runs stored queries and Cypher of the
// user's own, and shows the sentences behind every answer.
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
	code := run(ctx, os.Args, os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	return newApp().Run(ctx, args, stdin, stdout, stderr)
}

func newApp() cli.App {
	app := cli.App{App: &urfave.App{
		Name:      "graphquery",
		Usage:     "ask the graph of diplomacy, and see the sentences behind the answer",
		UsageText: "graphquery COMMAND [options] ARGUMENTS...",
		Description: `Begin with "graphquery list", or ask in words:
graphquery ask "which allies of sanctioned states attend?"

` + cli.ExitCodes,
		Commands: []*urfave.Command{
			listCommand(),
			showCommand(),
			runCommand(),
			cypherCommand(),
			askCommand(),
			exportCommand(),
			browserCommand(),
			shellCommand(),
			checkCommand(),
			completionCommand(),
			manCommand(),
			completeCommand(),
		},
	}}
	return app
}
