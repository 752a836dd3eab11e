package main

import (
	"context"
	"errors"
	"fmt"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/store"
)

func forgetCommand() *urfave.Command {
	return &urfave.Command{
		Name:      "forget",
		Usage:     "delete articles with what only they supported",
		ArgsUsage: "ARTICLE...",
		Description: "An ARTICLE is named by its id or its URL, a dataset by its id. What other articles\n" +
			"say as well stays.",
		Flags: cli.ConnectionFlags(),
		Action: func(c *urfave.Context) error {
			if !c.Args().Present() {
				return cli.WithHint(cli.Usagef("forget needs an article"),
					"name it by its id or URL; graphquery cypher 'MATCH (a:Source) RETURN a.id, a.url' lists them")
			}
			s, err := openStore(c)
			if err != nil {
				return err
			}
			defer s.Close(context.WithoutCancel(c.Context))
			return forget(c, s)
		},
	}
}

func forget(c *urfave.Context, s *store.Store) error {
	var unknown []error
	forgotten := 0
	for _, name := range c.Args().Slice() {
		gone, err := s.Forget(c.Context, []string{name})
		if err != nil {
			return err
		}
		if len(gone) == 0 {
			unknown = append(unknown, fmt.Errorf("no article or dataset %q", name))
		}
		forgotten += len(gone)
	}
	fmt.Fprintf(c.App.ErrWriter, "%s: forgot %s\n", c.App.Name, counted(forgotten, "source"))
	err := errors.Join(unknown...)
	if err != nil && forgotten > 0 {
		return cli.Partial(err)
	}
	return err
}
