package main

import (
	"context"
	"fmt"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
)

func verifyCommand() *urfave.Command {
	return &urfave.Command{
		Name:  "verify",
		Usage: "check that the graph keeps every law of its contract",
		Description: "Prints each law that is broken, how often, and the first places. The exit code is 1\n" +
			"where one is.",
		Flags: cli.ConnectionFlags(),
		Action: func(c *urfave.Context) error {
			if c.Args().Present() {
				return cli.Usagef("verify takes no argument: %q", c.Args().First())
			}
			s, err := openStore(c)
			if err != nil {
				return err
			}
			defer s.Close(context.WithoutCancel(c.Context))
			breaches, err := s.Verify(c.Context)
			if err != nil {
				return err
			}
			for _, b := range breaches {
				fmt.Fprintf(c.App.Writer, "%d times it does not hold that %s:\n", b.Count, b.Law)
				for _, example := range b.Examples {
					fmt.Fprintf(c.App.Writer, "  %s\n", cli.Printable(example))
				}
			}
			if len(breaches) > 0 {
				return cli.WithHint(fmt.Errorf("%s broken", countedAs(len(breaches), "law is", "laws are")),
					"forget the articles concerned and load them again")
			}
			fmt.Fprintf(c.App.ErrWriter, "%s: every law holds\n", c.App.Name)
			return nil
		},
	}
}
