package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/cypher"
)

func queriesFlag() urfave.Flag {
	return &urfave.StringSliceFlag{Name: "queries", Usage: "`FOLDER` with stored queries of your own, besides the one in the configuration folder"}
}

// library is the stored queries a user has: those built in, those of the
// configuration folder, those of --queries. Of two with one name the later
// stands.
func library(c *urfave.Context) ([]cypher.Query, error) {
	queries, err := cypher.Queries()
	if err != nil {
		return nil, err
	}
	folders := c.StringSlice("queries")
	if config, err := os.UserConfigDir(); err == nil {
		own := filepath.Join(config, "diplograph", "queries")
		if _, err := os.Stat(own); err == nil {
			folders = append([]string{own}, folders...)
		}
	}
	var problems []error
	for _, folder := range folders {
		own, err := readFolder(folder)
		problems = append(problems, err)
		for _, q := range own {
			queries = slices.DeleteFunc(queries, func(old cypher.Query) bool { return old.Name == q.Name })
			queries = append(queries, q)
		}
	}
	return queries, errors.Join(problems...)
}

func readFolder(folder string) ([]cypher.Query, error) {
	info, err := os.Stat(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: no such folder", folder)
	case err != nil:
		return nil, err
	case !info.IsDir():
		return nil, fmt.Errorf("%s: not a folder", folder)
	}
	return cypher.Parse(os.DirFS(folder), folder, folder)
}

// find is the stored query of that name. A file of the user's that is wrong is
// an error only if it might have been the one.
func find(c *urfave.Context, name string) (cypher.Query, error) {
	queries, err := library(c)
	if q, ok := cypher.Find(queries, name); ok {
		if err != nil {
			note(c, "%v", err)
		}
		return q, nil
	}
	return cypher.Query{}, errors.Join(err, noQuery(queries, name, "graphquery list"))
}

// noQuery is the error about a name that no stored query has; list is what
// shows those there are.
func noQuery(queries []cypher.Query, name, list string) error {
	missing := fmt.Errorf("no query %q", name)
	if near := cli.Nearest(name, names(queries)); near != "" {
		return cli.WithHint(missing, "did you mean %q?", near)
	}
	return cli.WithHint(missing, "see what there is: %s", list)
}

func names(queries []cypher.Query) []string {
	var out []string
	for _, q := range queries {
		out = append(out, q.Name)
	}
	return out
}

// note tells the user something on standard error, a line at a time.
func note(c *urfave.Context, format string, args ...any) {
	for _, line := range strings.Split(fmt.Sprintf(format, args...), "\n") {
		fmt.Fprintf(c.App.ErrWriter, "%s: %s\n", c.App.Name, line)
	}
}

// oneArgument is the only argument of a command.
func oneArgument(c *urfave.Context, what string) (string, error) {
	switch c.NArg() {
	case 0:
		return "", cli.Usagef("%s: missing %s", c.Command.Name, what)
	case 1:
		return c.Args().First(), nil
	}
	return "", cli.WithHint(cli.Usagef("%s: %q is one argument too many", c.Command.Name, c.Args().Get(1)),
		"put what belongs together in quotes")
}
