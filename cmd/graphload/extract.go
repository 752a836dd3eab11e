package main

import urfave "github.com/urfave/cli/v2"

func extractCommand() *urfave.Command {
	return &urfave.Command{
		Name:      "extract",
		Usage:     "print what articles say, without a database",
		ArgsUsage: "SOURCE...",
		Action:    func(*urfave.Context) error { return nil },
	}
}
