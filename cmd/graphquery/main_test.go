package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"diplograph/internal/export"
	"diplograph/internal/graph"
	"diplograph/internal/model"
	"diplograph/internal/neo4jtest"
	"diplograph/internal/query/querytest"
)

var update = flag.Bool("update", false, "write what the sessions expect anew")

func TestFlagsAgree(t *testing.T) {
	if wrong := newApp().Disagreeing(); len(wrong) > 0 {
		t.Errorf("flags with a value in one command and without in another: %v", wrong)
	}
}

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"write-connections": writeConnections,
		"terminal":          terminal,
		"graphquery":        func() { os.Exit(run(context.Background(), os.Args, os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// sessions are played with "exits CODE PROGRAM ARGS..." beside testscript's own
// commands: a session says with which code a program ends.
func sessions(dir string, setup func(*testscript.Env) error) testscript.Params {
	return testscript.Params{Dir: dir, UpdateScripts: *update, RequireExplicitExec: true, Setup: setup,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits}}
}

func exits(ts *testscript.TestScript, not bool, args []string) {
	if not || len(args) < 2 {
		ts.Fatalf("usage: exits CODE PROGRAM ARGS...")
	}
	err := ts.Exec(args[1], args[2:]...)
	code := 0
	var ended *exec.ExitError
	if errors.As(err, &ended) {
		code = ended.ExitCode()
	} else if err != nil {
		ts.Fatalf("%v", err)
	}
	if want := args[0]; strconv.Itoa(code) != want {
		ts.Fatalf("exit code %d, want %s", code, want)
	}
}

// TestOffline plays the sessions that need no database.
func TestOffline(t *testing.T) {
	testscript.Run(t, sessions("testdata/script", alone))
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
		testscript.Run(t, sessions("testdata/database", func(e *testscript.Env) error {
			e.Setenv("NEO4J_URI", conn.URI)
			e.Setenv("NEO4J_USERNAME", conn.Username)
			e.Setenv("NEO4J_PASSWORD", conn.Password)
			e.Setenv("NEO4J_DATABASE", conn.Database)
			return errors.Join(alone(e), exported(e.WorkDir+"/want", readings))
		}))
	})
}

// alone keeps a session away from the user's files.
func alone(e *testscript.Env) error {
	e.Setenv("XDG_CONFIG_HOME", e.WorkDir+"/config")
	e.Setenv("XDG_DATA_HOME", e.WorkDir+"/data")
	e.Setenv("XDG_STATE_HOME", e.WorkDir+"/state")
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
