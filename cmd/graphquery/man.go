package main

import (
	"fmt"

	urfave "github.com/urfave/cli/v2"
)

func manCommand() *urfave.Command {
	return &urfave.Command{
		Name:        "man",
		Usage:       "print the manual page",
		Description: "graphquery man | man -l -",
		Action: func(c *urfave.Context) error {
			page, err := c.App.ToManWithSection(1)
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(c.App.Writer, page)
			return err
		},
	}
}
