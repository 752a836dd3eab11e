package cli_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
)

// session runs a small program whose command "run" prints what reached it.
func session(t *testing.T, fail error, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, err strings.Builder
	app := cli.App{
		App: &urfave.App{
			Name: "graphquery",
			Commands: []*urfave.Command{
				{
					Name: "run",
					Flags: append(cli.ConnectionFlags(),
						&urfave.StringSliceFlag{Name: "param"},
						&urfave.StringFlag{Name: "format"},
						&urfave.BoolFlag{Name: "evidence"}),
					Action: func(c *urfave.Context) error {
						fmt.Fprintf(c.App.Writer, "args=%q param=%q format=%q evidence=%v",
							c.Args().Slice(), c.StringSlice("param"), c.String("format"), c.Bool("evidence"))
						return fail
					},
				},
				{Name: "server", Subcommands: []*urfave.Command{{Name: "start", Action: func(*urfave.Context) error { return fail }}}},
				{Name: "where", Flags: cli.ConnectionFlags(), Action: func(c *urfave.Context) error {
					conn, err := cli.ResolveConnection(c, func(context.Context) (cli.Connection, error) {
						return cli.Connection{URI: "bolt://managed", Username: "neo4j", Password: "hunter2"}, nil
					})
					fmt.Fprintf(c.App.Writer, "%v %+v %#v %s %q", conn, conn, conn, conn.Username, conn.Database)
					return err
				}},
			},
		},
		Default: "run",
	}
	code = app.Run(t.Context(), append([]string{"graphquery"}, args...), strings.NewReader(""), &out, &err)
	return code, out.String(), err.String()
}

func TestFlagsStandAnywhere(t *testing.T) {
	const want = `args=["allies" "x"] param=["name=Kim, Jong Un" "state=FRA"] format="json" evidence=true`
	for _, args := range []string{
		"run|--param|name=Kim, Jong Un|--param|state=FRA|--format|json|--evidence|allies|x",
		"run|allies|x|--param|name=Kim, Jong Un|--param=state=FRA|--format=json|--evidence",
		"run|allies|--evidence|x|--param|name=Kim, Jong Un|--format|json|--param|state=FRA",
		"--format|json|run|allies|--param|name=Kim, Jong Un|x|--evidence|--param|state=FRA",
		"allies|x|--param|name=Kim, Jong Un|-param|state=FRA|--format|json|--evidence",
	} {
		code, stdout, stderr := session(t, nil, strings.Split(args, "|")...)
		if code != cli.Good || stdout != want || stderr != "" {
			t.Errorf("%s\ngave %d %s %s", args, code, stdout, stderr)
		}
	}
	for args, want := range map[string]string{
		"run|--|--format|-x":       `args=["--format" "-x"]`,
		"run|-":                    `args=["-"]`,
		"run|a|--|run|--|b":        `args=["a" "run" "--" "b"]`,
		"run|--param|--format|a":   `args=["a"] param=["--format"]`,
		"--|run":                   `args=["run"]`,
		"run|help":                 `args=["help"]`,
		"run|format|--format|json": `args=["format"] param=[] format="json"`,
	} {
		if _, stdout, stderr := session(t, nil, strings.Split(args, "|")...); !strings.HasPrefix(stdout, want) {
			t.Errorf("%s gave %s %s", args, stdout, stderr)
		}
	}
}

func TestWrongUsage(t *testing.T) {
	for args, want := range map[string]string{
		"":                        "graphquery: no command; want one of run, server, where\ngraphquery: hint: graphquery --help tells what they do\n",
		"server":                  "graphquery: no command; want one of start\ngraphquery: hint: graphquery server --help tells what they do\n",
		"server|stort":            "graphquery: unknown command \"stort\"\ngraphquery: hint: did you mean \"start\"?\n",
		"rum|x":                   "graphquery: unknown command \"rum\"\ngraphquery: hint: did you mean \"run\"?\n",
		"run|x|--formt|json":      "graphquery: unknown flag --formt\ngraphquery: hint: did you mean \"--format\"?\n",
		"run|x|--format":          "graphquery: flag --format needs a value\n",
		"run|x|-z":                "graphquery: unknown flag -z\n",
		"server|start|--evidence": "graphquery: unknown flag --evidence\n",
		"run|--evidence=perhaps":  "graphquery: --evidence: invalid boolean value \"perhaps\": parse error\n",
	} {
		code, stdout, stderr := session(t, nil, strings.FieldsFunc(args, func(r rune) bool { return r == '|' })...)
		if code != cli.BadUsage || stdout != "" || stderr != want {
			t.Errorf("%s gave %d, %q and\n%swant\n%s", args, code, stdout, stderr, want)
		}
	}
}

type unreachable struct{}

func (unreachable) Error() string     { return "cannot connect to bolt://localhost:1" }
func (unreachable) Unreachable() bool { return true }
func (unreachable) Hint() string      { return "graphload server start starts one" }

func TestWhatErrorsBecome(t *testing.T) {
	failed := errors.New("broken")
	for _, c := range []struct {
		name   string
		err    error
		code   int
		stderr string
	}{
		{"none", nil, cli.Good, ""},
		{"plain", failed, cli.Failed, "graphquery: broken\n"},
		{"usage", fmt.Errorf("run: %w", cli.Usagef("no query")), cli.BadUsage, "graphquery: run: no query\n"},
		{"partial", cli.Partial(failed), cli.SomeFailed, "graphquery: broken\n"},
		{"database", fmt.Errorf("load: %w", unreachable{}), cli.Unreachable,
			"graphquery: load: cannot connect to bolt://localhost:1\ngraphquery: hint: graphload server start starts one\n"},
		{"several", errors.Join(cli.WithHint(failed, "mend it"), cli.WithHint(failed, "mend it"), failed), cli.Failed,
			"graphquery: broken\ngraphquery: broken\ngraphquery: broken\ngraphquery: hint: mend it\n"},
		{"interrupted", fmt.Errorf("load: %w", context.Canceled), cli.Failed, "graphquery: interrupted\n"},
		{"with control characters", errors.New("a\x1b[31mb\u202ec"), cli.Failed, "graphquery: a\ufffd[31mb\ufffdc\n"},
		{"urfave's own", cli.WithHint(urfave.Exit("gone", 7), "try"), cli.Failed, "graphquery: gone\ngraphquery: hint: try\n"},
	} {
		code, _, stderr := session(t, c.err, "run", "x")
		if code != c.code || stderr != c.stderr {
			t.Errorf("%s: gave %d and\n%swant %d and\n%s", c.name, code, stderr, c.code, c.stderr)
		}
	}
}

func TestConnection(t *testing.T) {
	for _, name := range []string{"URI", "USERNAME", "PASSWORD", "DATABASE"} {
		t.Setenv("NEO4J_"+name, "")
	}
	check := func(name, want string, args ...string) {
		t.Helper()
		_, stdout, stderr := session(t, nil, append([]string{"where"}, args...)...)
		if got := stdout + stderr; !strings.Contains(got, want) || strings.Contains(got, "hunter2") {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
	}
	check("nothing is said", `bolt://managed bolt://managed bolt://managed neo4j ""`)
	check("a database only", `bolt://managed neo4j "news"`, "--database", "news")
	check("an address", `neo4j+s://host neo4j ""`, "--uri", "neo4j+s://host", "--password", "hunter2")
	check("a name without an address", "--username without --uri", "--username", "me")
	check("no scheme", `"localhost:7687" is not the address of a Neo4j server`, "--uri", "localhost:7687")
	check("another scheme", "it begins with neo4j, neo4j+s", "--uri", "http://localhost:7474")
	check("a password in it", "holds a user name or password", "--uri", "bolt://neo4j:hunter2@host")

	t.Setenv("NEO4J_URI", "bolt://from-environment")
	t.Setenv("NEO4J_USERNAME", "reader")
	t.Setenv("NEO4J_PASSWORD", "hunter2")
	check("the environment", `bolt://from-environment reader ""`)
	check("flags go first", `bolt://flag other ""`, "--uri", "bolt://flag", "--username", "other")
	check("help", "NEO4J_PASSWORD", "--help")
}

func TestNearest(t *testing.T) {
	names := []string{"list", "show", "run", "export", "cypher"}
	for word, want := range map[string]string{"lst": "list", "exprot": "export", "RUN": "run", "cyphre": "cypher", "x": "", "news.txt": "", "": ""} {
		if got := cli.Nearest(word, names); got != want {
			t.Errorf("%q is near to %q, want %q", word, got, want)
		}
	}
}

func TestOutputIsWholeOrNotThere(t *testing.T) {
	name := filepath.Join(t.TempDir(), "out.jsonl")
	write := func(text string, commit bool) {
		t.Helper()
		out, err := cli.OpenOutput(name, nil)
		if err != nil {
			t.Fatal(err)
		}
		defer out.Close()
		if _, err := out.WriteString(text); err != nil {
			t.Fatal(err)
		}
		if commit {
			if err := out.Commit(); err != nil {
				t.Fatal(err)
			}
		}
	}
	files := func() []string {
		t.Helper()
		entries, err := os.ReadDir(filepath.Dir(name))
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, e := range entries {
			content, err := os.ReadFile(filepath.Join(filepath.Dir(name), e.Name()))
			if err != nil {
				t.Fatal(err)
			}
			names = append(names, e.Name()+"="+string(content))
		}
		return names
	}
	write("half", false)
	if got := files(); len(got) > 0 {
		t.Errorf("without Commit: %q", got)
	}
	write("whole", true)
	write("half", false)
	if got := files(); !slices.Equal(got, []string{"out.jsonl=whole"}) {
		t.Errorf("after Commit: %q", got)
	}
}

// Any arguments: never a panic, and never a flag's value lost among the words.
func FuzzArguments(f *testing.F) {
	f.Add("run|a|--format|json")
	f.Add("--|--|-|--=|-")
	f.Add("help|help|--help=x|-h|server")
	f.Fuzz(func(t *testing.T, args string) {
		code, _, stderr := session(t, nil, strings.Split(args, "|")...)
		if code != cli.Good && stderr == "" {
			t.Errorf("%q: exit code %d and nothing said", args, code)
		}
	})
}
