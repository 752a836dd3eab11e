package main

import (
	"flag"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "write what the sessions print into their files")

func TestFlagsAgree(t *testing.T) {
	if wrong := newApp().Disagreeing(); len(wrong) > 0 {
		t.Errorf("flags with a value in one command and without in another: %v", wrong)
	}
}

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"graphload": main})
}

// TestScripts runs the sessions of testdata/script, which need no database.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("XDG_DATA_HOME", filepath.Join(env.WorkDir, ".data")) // nobody's managed server
			env.Setenv("SEED", filepath.Join(repository, "seeds", "victory-day-parade.txt"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"serve": serve},
	})
}

var repository = func() string {
	dir, err := filepath.Abs("../..")
	if err != nil {
		panic(err)
	}
	return dir
}()

// serve FOLDER: a web server on the folder, at $SITE, whose /away leads to
// another server on this machine.
func serve(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: serve FOLDER")
	}
	inside := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "The secret.")
	}))
	ts.Defer(inside.Close)
	mux := http.NewServeMux()
	mux.Handle("/", http.FileServer(http.Dir(ts.MkAbs(args[0]))))
	mux.Handle("/away", http.RedirectHandler(inside.URL+"/inside", http.StatusFound))
	server := httptest.NewServer(mux)
	ts.Defer(server.Close)
	ts.Setenv("SITE", server.URL)
}
