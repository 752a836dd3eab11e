package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/server"
)

// serverCommand is "graphload server": the managed local Neo4j by hand. The
// other commands start it by themselves where no address is given.
func serverCommand() *urfave.Command {
	const showPassword = "show-password"
	reveal := &urfave.BoolFlag{Name: showPassword, Usage: "print the password too, not only where it is kept"}
	return &urfave.Command{
		Name:  "server",
		Usage: "start, stop and look at the managed local Neo4j",
		Subcommands: []*urfave.Command{
			{
				Name: "start", Usage: "start it (the first time, fetch it), and say where it is", Flags: []urfave.Flag{reveal},
				Action: func(c *urfave.Context) error {
					o, err := managedServer(c)
					if err != nil {
						return err
					}
					if _, err := server.Ensure(c.Context, o); err != nil {
						return err
					}
					return printStatus(c, o, c.Bool(showPassword))
				},
			},
			{
				Name: "stop", Usage: "stop it, once its data is safe on disk",
				Action: func(c *urfave.Context) error {
					o, err := managedServer(c)
					if err != nil {
						return err
					}
					was, err := server.Stop(c.Context, o)
					if err == nil && !was {
						o.Progress("the managed server was not running")
					}
					return err
				},
			},
			{
				Name: "status", Usage: "say whether it runs and where it is; the exit code is 3 where it does not run", Flags: []urfave.Flag{reveal},
				Action: func(c *urfave.Context) error {
					o, err := managedServer(c)
					if err != nil {
						return err
					}
					return printStatus(c, o, c.Bool(showPassword))
				},
			},
			{
				Name: "logs", Usage: "print the end of its logs",
				Flags: []urfave.Flag{&urfave.IntFlag{Name: "lines", Value: 100, Usage: "`NUMBER` of lines of each log"}},
				Action: func(c *urfave.Context) error {
					o, err := managedServer(c)
					if err != nil {
						return err
					}
					if c.Int("lines") < 1 {
						return cli.Usagef("--lines: %d is not a number of lines; want 1 or more", c.Int("lines"))
					}
					return server.Logs(c.Context, o, c.App.Writer, c.Int("lines"))
				},
			},
			{
				Name: "reset", Usage: "stop it and delete all its data",
				Flags: []urfave.Flag{&urfave.BoolFlag{Name: "yes", Usage: "really"}},
				Action: func(c *urfave.Context) error {
					o, err := managedServer(c)
					if err != nil {
						return err
					}
					if !c.Bool("yes") {
						return cli.WithHint(cli.Usagef("this deletes every article and the whole graph of the managed server"),
							"if you mean it: graphload server reset --yes")
					}
					return server.Reset(c.Context, o)
				},
			},
		},
	}
}

// managedServer says which server a subcommand, which takes no arguments, is
// about.
func managedServer(c *urfave.Context) (server.Options, error) {
	if c.Args().Present() {
		return server.Options{}, cli.Usagef("%s takes no argument: %q", c.Command.HelpName, c.Args().First())
	}
	return managed(c), nil
}

// managed is the managed server, which tells the user what it is doing.
func managed(c *urfave.Context) server.Options {
	return server.Options{Progress: func(line string) { fmt.Fprintf(c.App.ErrWriter, "%s: %s\n", c.App.Name, line) }}
}

func printStatus(c *urfave.Context, o server.Options, showPassword bool) error {
	s, err := server.Inspect(c.Context, o)
	if err != nil {
		return err
	}
	if s.Conn.URI != "" {
		if err := writeStatus(c.App.Writer, s, showPassword); err != nil {
			return err
		}
	}
	switch {
	case !s.Running:
		return &server.Error{Reason: "the managed server is not running", Help: "graphload server start"}
	case !s.Ready:
		return &server.Error{Reason: "the managed server runs but does not answer yet", Help: "graphload server logs"}
	}
	return nil
}

func writeStatus(w io.Writer, s server.Status, showPassword bool) error {
	state := "stopped"
	switch {
	case s.Ready:
		state = "ready, Neo4j " + s.Conn.Version
	case s.Running:
		state = "starting"
	}
	password := "in " + s.PasswordFile
	if showPassword {
		password = s.Conn.Password
	}
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, row := range [][2]string{
		{"state", state},
		{"address", s.Conn.URI},
		{"browser", s.Conn.BrowserURL},
		{"username", s.Conn.Username},
		{"password", password},
		{"folder", s.Dir},
	} {
		fmt.Fprintf(table, "%s\t%s\n", row[0], row[1])
	}
	return table.Flush()
}
