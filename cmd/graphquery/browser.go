package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/browser"
	"diplograph/internal/cli"
	"diplograph/internal/server"
)

func browserCommand() *urfave.Command {
	return &urfave.Command{
		Name:      "browser",
		Usage:     "say where Neo4j Browser is, and dress it for this graph",
		ArgsUsage: " ",
		Description: `Writes a style, a script for every stored query and a guide into a folder, and
says how to take them into Browser. With --serve, Browser can play the guide
from here until you press Ctrl-C.`,
		Flags: []urfave.Flag{
			&urfave.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "`FOLDER` for the files (default: diplograph/browser in the user's cache)"},
			&urfave.BoolFlag{Name: "serve", Usage: "serve the files on this machine until interrupted"},
			queriesFlag(),
			&urfave.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "no notes on standard error"},
		},
		Action: openBrowser,
	}
}

func openBrowser(c *urfave.Context) error {
	if c.NArg() > 0 {
		return cli.Usagef("browser takes no argument %q", c.Args().First())
	}
	queries, err := library(c)
	if err != nil {
		return err
	}
	dir := c.String("output")
	if dir == "" {
		cache, err := os.UserCacheDir()
		if err != nil {
			return cli.WithHint(err, "name a folder: -o FOLDER")
		}
		dir = filepath.Join(cache, "diplograph", "browser")
	}
	if err := browser.Write(dir, queries); err != nil {
		return err
	}
	conn, err := server.Ensure(c.Context, server.Options{Progress: func(line string) {
		if !c.Bool("quiet") {
			note(c, "%s", line)
		}
	}})
	if err != nil {
		return err
	}
	page, err := loginPage(conn)
	if err != nil {
		return err
	}
	w := c.App.Writer
	fmt.Fprintf(w, "%s\n", page)
	fmt.Fprintf(w, "  log in to %s as %s; the password is shown by: graphload server status --show-password\n", conn.URI, conn.Username)
	fmt.Fprintf(w, "  style    drag %s into the window\n", filepath.Join(dir, browser.StyleFile))
	fmt.Fprintf(w, "  scripts  drag %s into the window too: they become favorites\n", filepath.Join(dir, browser.ScriptsFile))
	if !c.Bool("serve") {
		fmt.Fprintf(w, "  guide    graphquery browser --serve\n")
		return nil
	}
	return serveGuide(c, dir, page)
}

// loginPage is Browser's address with server and user filled in.
func loginPage(conn server.Conn) (*url.URL, error) {
	page, err := url.Parse(conn.BrowserURL)
	if err != nil {
		return nil, err
	}
	database, err := url.Parse(conn.URI)
	if err != nil {
		return nil, err
	}
	database.User = url.User(conn.Username)
	page.RawQuery = url.Values{"dbms": {database.String()}}.Encode()
	return page, nil
}

// serveGuide lets Browser fetch the files, which its own page may do from
// localhost only when they say that it may.
func serveGuide(c *urfave.Context, dir string, page *url.URL) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	_, port, err := net.SplitHostPort(listener.Addr().String())
	if err != nil {
		return err
	}
	served := "http://localhost:" + port + "/"
	guided := *page
	values := guided.Query()
	values.Set("cmd", "guide")
	values.Set("arg", served+browser.GuideFile)
	guided.RawQuery = values.Encode()
	fmt.Fprintf(c.App.Writer, "  guide    %s\n", &guided)
	fmt.Fprintf(c.App.Writer, "  in it    :style %s\n", served+browser.StyleFile)
	from := http.FileServer(http.Dir(dir))
	s := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Headers", "*")
		if r.Method == http.MethodOptions { // Browser asks first
			w.WriteHeader(http.StatusNoContent)
			return
		}
		from.ServeHTTP(w, r)
	})}
	defer context.AfterFunc(c.Context, func() { s.Close() })()
	if err := s.Serve(listener); err != http.ErrServerClosed {
		return err
	}
	return nil
}
