package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"diplograph/internal/cli"
	"diplograph/internal/export"
	"diplograph/internal/graph"
	"diplograph/internal/model"
	"diplograph/internal/neo4jtest"
	"diplograph/internal/query/querytest"
)

var update = flag.Bool("update", false, "write what the sessions expect anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"write-connections": writeConnections,
		"graphquery":        func() { os.Exit(run(context.Background(), os.Args, os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// TestOffline plays the sessions that need no database.
func TestOffline(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata/script", UpdateScripts: *update, RequireExplicitExec: true, Setup: alone})
}

// TestSessions plays the sessions on a real Neo4j that holds the made graph.
func TestSessions(t *testing.T) {
	conn := neo4jtest.Start(t)
	readings, err := querytest.World()
	if err != nil {
		t.Fatal(err)
	}
	querytest.Load(t, conn, readings)
	t.Run("on", func(t *testing.T) { // the scripts are parallel, and end before the database is given back
		testscript.Run(t, testscript.Params{
			Dir: "testdata/database", UpdateScripts: *update, RequireExplicitExec: true,
			Setup: func(e *testscript.Env) error {
				e.Setenv("NEO4J_URI", conn.URI)
				e.Setenv("NEO4J_USERNAME", conn.Username)
				e.Setenv("NEO4J_PASSWORD", conn.Password)
				e.Setenv("NEO4J_DATABASE", conn.Database)
				return errors.Join(alone(e), exported(e.WorkDir+"/want", readings))
			},
		})
	})
}

// alone keeps a session away from the user's files.
func alone(e *testscript.Env) error {
	e.Setenv("XDG_CONFIG_HOME", e.WorkDir+"/config")
	e.Setenv("XDG_DATA_HOME", e.WorkDir+"/data")
	return nil
}

// exported writes the made graph as it is written from text, without a database.
func exported(dir string, readings []model.Reading) error {
	const title = "Who stands with whom"
	g, proved := export.Of(graph.Build(readings), title, false), export.Of(graph.Build(readings), title, true)
	tables, _ := export.Find("csv")
	if err := tables.WriteDir(dir+"/tables", proved); err != nil {
		return err
	}
	for name, g := range map[string]export.Graph{"graph.graphml": g, "graph.ttl": g, "graph.html": proved} {
		f, _ := export.ForFile(name)
		var b bytes.Buffer
		if err := f.Write(&b, g); err != nil {
			return err
		}
		if err := os.WriteFile(dir+"/"+name, b.Bytes(), 0o666); err != nil {
			return err
		}
	}
	return nil
}

func TestExitCodes(t *testing.T) {
	for _, c := range []struct {
		args string
		want int
	}{
		{"list", cli.Good},
		{"list --search zeppelin", cli.Failed},
		{"run allies", cli.BadUsage},
		{"run allies --param state=PRK --uri bolt://127.0.0.1:1", cli.Unreachable},
	} {
		t.Run(c.args, func(t *testing.T) {
			args := append([]string{"graphquery"}, strings.Fields(c.args)...)
			if got := run(t.Context(), args, strings.NewReader(""), io.Discard, io.Discard); got != c.want {
				t.Errorf("exit code %d, want %d", got, c.want)
			}
		})
	}
}

// writeConnections writes a file of connections to the session's database.
func writeConnections() {
	text := fmt.Sprintf(`default = "given"

[connection.given]
uri = %q
username = %q
database = %q
password-env = "NEO4J_PASSWORD"

[connection.forgetful]
uri = %[1]q
password-env = "NO_SUCH_PASSWORD"
`, os.Getenv("NEO4J_URI"), os.Getenv("NEO4J_USERNAME"), os.Getenv("NEO4J_DATABASE"))
	if err := os.WriteFile("config/diplograph/connections.toml", []byte(text), 0o600); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
