package server

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// machine gives the test a machine that has only the programs given, each a
// shell script, and a data folder of its own.
func machine(t *testing.T, programs map[string]string) Options {
	t.Helper()
	bin := t.TempDir()
	for name, script := range programs {
		if err := os.WriteFile(filepath.Join(bin, name), []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", bin)
	for _, name := range []string{"JAVA_HOME", "DIPLOGRAPH_SERVER", "DIPLOGRAPH_NEO4J", "DIPLOGRAPH_ENGINE"} {
		t.Setenv(name, "")
	}
	replace(t, &javaPlaces, nil)
	return Options{Dir: t.TempDir(), Progress: func(line string) { t.Log(line) }}
}

func replace[T any](t *testing.T, variable *T, value T) {
	t.Helper()
	before := *variable
	*variable = value
	t.Cleanup(func() { *variable = before })
}

const (
	java8   = `echo 'openjdk version "1.8.0_412"' >&2`
	java17  = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`
	java21  = `echo 'openjdk version "21" 2023-09-19' >&2`
	refuses = `exit 1`
	engine  = `[ "$1" = version ] && echo 28.0.1`
)

func TestChoose(t *testing.T) {
	for _, test := range []struct {
		name          string
		programs      map[string]string
		asked, engine string
		want          string // "line engine"
		err, hint     string // parts of what is said
	}{
		{name: "Java 17", programs: map[string]string{"java": java17}, want: "5.26 java"},
		{name: "Java 21", programs: map[string]string{"java": java21}, want: "latest java"},
		{name: "LTS asked for on Java 21", programs: map[string]string{"java": java21}, asked: "5.26", want: "5.26 java"},
		{name: "newest asked for on Java 17", programs: map[string]string{"java": java17}, asked: "latest",
			err: "no Java 21 or newer found", hint: "Java 21"},
		{name: "Java too old", programs: map[string]string{"java": java8}, err: "is 1.8.0_412)", hint: "install Java 17"},
		{name: "Java too old, with Docker", programs: map[string]string{"java": java8, "docker": engine}, want: "latest docker"},
		{name: "Java does not start", programs: map[string]string{"java": refuses}, err: "no Java 17", hint: "install Java 17"},
		{name: "only Docker", programs: map[string]string{"docker": engine}, want: "latest docker"},
		{name: "Docker without an engine", programs: map[string]string{"docker": refuses}, err: "no Java 17", hint: "--uri"},
		{name: "Docker asked for", programs: map[string]string{"java": java17}, asked: "5.26", engine: "docker", want: "5.26 docker"},
		{name: "Java asked for", programs: map[string]string{"docker": engine}, engine: "java", err: "no Java 17"},
		{name: "nothing", err: "no Java 17 or newer found", hint: "install Java 17"},
		{name: "nothing, on Debian", programs: map[string]string{"apt-get": "", "apt-cache": `[ "$2" != openjdk-21-jre-headless ] || echo "Package: $2"`},
			err: "no Java 17", hint: "apt-get install -y openjdk-21-jre-headless maven"},
		{name: "nothing, on a Mac", programs: map[string]string{"brew": ""}, err: "no Java 17", hint: "brew install openjdk maven"},
	} {
		t.Run(test.name, func(t *testing.T) {
			machine(t, test.programs)
			line, engine, err := choose(t.Context(), test.asked, test.engine)
			if test.err != "" {
				checkError(t, err, test.err, test.hint)
				return
			}
			if got := line + " " + engine; err != nil || got != test.want {
				t.Errorf("got %q, %v; want %q", got, err, test.want)
			}
		})
	}
}

// checkError tests what a user reads.
func checkError(t *testing.T, err error, message, hint string) {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) {
		t.Fatalf("got %v; want an error with a hint", err)
	}
	if !strings.Contains(err.Error(), message) {
		t.Errorf("error %q does not say %q", err, message)
	}
	if !strings.Contains(e.Hint(), hint) || e.Hint() == "" {
		t.Errorf("hint %q does not say %q", e.Hint(), hint)
	}
}

// An older Java on the PATH does not hide a newer one in its usual place.
func TestNewerJavaElsewhere(t *testing.T) {
	machine(t, map[string]string{"java": java17})
	dir := t.TempDir()
	other := filepath.Join(dir, "jdk-21", "bin", "java")
	if err := os.MkdirAll(filepath.Dir(other), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(other, []byte("#!/bin/sh\n"+java21+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	javaPlaces = []string{filepath.Join(dir, "*", "bin", "java")}
	if j, err := findJava(t.Context(), 21); err != nil || j.path != other {
		t.Errorf("findJava(21) = %v, %v; want %s", j, err, other)
	}
	if j, err := findJava(t.Context(), 17); err != nil || j.major != 17 {
		t.Errorf("findJava(17) = %v, %v; want the one on the PATH", j, err)
	}
}

// fewJars makes Neo4j 5.26 of two small jars, and gives a Maven that fetches
// them; every run of it adds a line to the file given.
func fewJars(t *testing.T) (mvn, runs string) {
	t.Helper()
	sum := func(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text))) }
	replace[fs.FS](t, &known, fstest.MapFS{
		"jars/pom.xml": {Data: []byte("<project/>")},
		"jars/" + releases["5.26"].version + ".sha256": {Data: []byte(sum("one") + "  a.jar\n" + sum("two") + "  b.jar\n")},
	})
	runs = filepath.Join(t.TempDir(), "runs")
	return `
for arg; do case $arg in -DoutputDirectory=*) out=${arg#*=};; esac; done
echo run >>'` + runs + `'
/bin/mkdir -p "$out" && printf one >"$out/a.jar" && printf two >"$out/b.jar"`, runs
}

func jarHome(t *testing.T, o Options) *home {
	t.Helper()
	o.Name = "jars"
	h, err := locate(o)
	if err != nil {
		t.Fatal(err)
	}
	h.state.Line = "5.26"
	return h
}

func TestJarsAreFetchedOnceAndAgainWhenDamaged(t *testing.T) {
	mvn, runs := fewJars(t)
	h := jarHome(t, machine(t, map[string]string{"mvn": mvn}))
	fetched := func() int {
		text, _ := os.ReadFile(runs)
		return strings.Count(string(text), "run")
	}
	get := func() []string {
		t.Helper()
		paths, err := h.jars(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range []string{"one", "two"} {
			if text, err := os.ReadFile(paths[i]); err != nil || string(text) != want {
				t.Errorf("%s holds %q, %v; want %q", paths[i], text, err, want)
			}
		}
		return paths
	}

	paths := get()
	get()
	if n := fetched(); n != 1 {
		t.Errorf("fetched %d times, not once", n)
	}
	for name, damage := range map[string]func() error{
		"half a jar":    func() error { return os.Truncate(paths[1], 1) },
		"another jar":   func() error { return os.WriteFile(paths[0], []byte("One"), 0o600) },
		"a missing jar": func() error { return os.Remove(paths[0]) },
		"no jars":       func() error { return os.RemoveAll(filepath.Dir(paths[0])) },
		"a fetch that was killed": func() error {
			return errors.Join(os.Rename(filepath.Dir(paths[0]), filepath.Dir(paths[0])+".new"), os.Remove(filepath.Dir(paths[0])+".new/a.jar"))
		},
	} {
		before := fetched()
		if err := damage(); err != nil {
			t.Fatal(err)
		}
		get()
		if n := fetched() - before; n != 1 {
			t.Errorf("%s: fetched %d times, not once", name, n)
		}
	}

	// Without Maven and without network, what is there is enough.
	t.Setenv("PATH", "")
	get()
}

func TestJarsThatCannotBeFetched(t *testing.T) {
	good, _ := fewJars(t)
	for _, test := range []struct {
		name      string
		programs  map[string]string
		err, hint string
	}{
		{"no Maven", nil, "Maven (mvn) is not installed", "install Java 17"},
		{"no network", map[string]string{"mvn": `echo '[INFO] x'; echo '[ERROR] Could not transfer artifact'; exit 1`},
			"Could not transfer artifact", "check the network"},
		{"Maven is killed", map[string]string{"mvn": `kill -9 $$`}, "it failed", "check the network"},
		{"wrong jars", map[string]string{"mvn": good + `; printf three >"$out/b.jar"`}, "another Neo4j", "delete ~/.m2"},
		{"too few jars", map[string]string{"mvn": `exit 0`}, "another Neo4j", "delete ~/.m2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := jarHome(t, machine(t, test.programs))
			_, err := h.jars(t.Context())
			checkError(t, err, test.err, test.hint)
			left, _ := filepath.Glob(filepath.Join(h.opts.Dir, "jars", "5*", "*"))
			if len(left) > 0 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}

// A server that ends while starting is answered with what it said last.
func TestServerThatDoesNotStart(t *testing.T) {
	mvn, _ := fewJars(t)
	o := machine(t, map[string]string{
		"mvn": mvn,
		"java": `case "$*" in
*-version*) ` + java17 + `;;
*set-initial-password*) /bin/mkdir -p data/dbms && : >data/dbms/auth.ini;;
*) echo 'java.lang.IllegalStateException: the disk is full'; exit 1;;
esac`,
	})
	_, err := Ensure(t.Context(), o)
	checkError(t, err, "the disk is full", "graphload server logs")
	var log strings.Builder
	if err := Logs(t.Context(), o, &log, 10); err != nil || !strings.Contains(log.String(), "the disk is full") {
		t.Errorf("logs: %q, %v", log.String(), err)
	}
}

func TestLostPassword(t *testing.T) {
	o := machine(t, map[string]string{"java": java17})
	h, err := locate(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.MkdirAll(filepath.Dir(h.authFile()), 0o700), os.WriteFile(h.authFile(), nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	_, err = Ensure(t.Context(), o)
	checkError(t, err, "password is lost", "reset --yes")
}

func TestOtherVersionThanTheData(t *testing.T) {
	o := machine(t, map[string]string{"java": java21})
	h, err := open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.settle(t.Context()); err != nil {
		t.Fatal(err)
	}
	h.close()
	o.Version = "5.26"
	_, err = Ensure(t.Context(), o)
	checkError(t, err, "holds the data of Neo4j latest", "DIPLOGRAPH_SERVER")
}

func TestDamagedState(t *testing.T) {
	for _, text := range []string{"", "{", "null", `{"line":"4.4","bolt":1}`, `{"bolt":"x"}`} {
		o := machine(t, nil)
		dir := filepath.Join(o.Dir, "servers", "default")
		if err := errors.Join(os.MkdirAll(dir, 0o700), os.WriteFile(filepath.Join(dir, "state.json"), []byte(text), 0o600)); err != nil {
			t.Fatal(err)
		}
		s, err := Inspect(t.Context(), o)
		if err != nil || s.Running || s.Conn.URI != "" {
			t.Errorf("state %q: %+v, %v; want a server never started", text, s, err)
		}
	}
}

func TestWrongSettings(t *testing.T) {
	for _, test := range []struct{ variable, value, err, hint string }{
		{"DIPLOGRAPH_NEO4J", "4.4", `"4.4"`, "5.26 or latest"},
		{"DIPLOGRAPH_ENGINE", "podman", `"podman"`, "java or docker"},
		{"DIPLOGRAPH_SERVER", "../x", `"../x"`, "letters"},
		{"DIPLOGRAPH_NEO4J_HEAP", "much", `"much"`, "512m"},
		{"DIPLOGRAPH_NEO4J_PAGECACHE", "1kk", `"1kk"`, "512m"},
	} {
		o := machine(t, nil)
		t.Setenv(test.variable, test.value)
		_, err := Ensure(t.Context(), o)
		checkError(t, err, test.err, test.hint)
		t.Setenv(test.variable, "")
	}
}

func TestFolderThatCannotBeMade(t *testing.T) {
	o := machine(t, nil)
	o.Dir = filepath.Join(o.Dir, "file", "below")
	if err := os.WriteFile(filepath.Dir(o.Dir), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Ensure(t.Context(), o)
	checkError(t, err, "not a directory", "XDG_DATA_HOME")
}

func TestFullPortRange(t *testing.T) {
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	taken := l.Addr().(*net.TCPAddr).Port
	replace(t, &portTries, 1)
	port, err := freePort(taken, taken, nil)
	if err != nil || port == taken || !portFree(port) {
		t.Errorf("with its range full freePort gives %d, %v", port, err)
	}
	if again, err := freePort(port, taken, nil); err != nil || again != port {
		t.Errorf("a remembered free port %d becomes %d, %v", port, again, err)
	}
}

// TestPortsOfStoppedServers: a server that stops finds its ports free again,
// whichever others have started meanwhile.
func TestPortsOfStoppedServers(t *testing.T) {
	dir := t.TempDir()
	seen := map[int]string{}
	for _, name := range []string{"first", "second", "first"} {
		h, err := open(t.Context(), Options{Dir: dir, Name: name})
		if err != nil {
			t.Fatal(err)
		}
		if err := h.choosePorts(); err != nil {
			t.Fatal(err)
		}
		h.close()
		for _, port := range []int{h.state.Bolt, h.state.HTTP} {
			if owner := seen[port]; owner != "" && owner != name {
				t.Errorf("%s is given port %d of %s", name, port, owner)
			}
			seen[port] = name
		}
	}
	if len(seen) != 4 {
		t.Errorf("two servers have the ports %v", seen)
	}
}

// A command that waits for another one can be interrupted.
func TestInterruptedWhileWaiting(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	held, err := Lock(t.Context(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	waited := 0
	if _, err := Lock(ctx, path, func() { waited++ }); !errors.Is(err, context.DeadlineExceeded) || waited != 1 {
		t.Errorf("waiting for a held lock: %v, said so %d times", err, waited)
	}
}

// Docker is told to keep the server to this machine, and its password out of
// the arguments.
func TestDockerArguments(t *testing.T) {
	said := filepath.Join(t.TempDir(), "said")
	o := machine(t, map[string]string{"docker": `echo "$*" >>'` + said + `'; ` + engine + ` ; exit 0`})
	_, err := Ensure(t.Context(), o) // it never answers: the next docker ps lists nothing
	checkError(t, err, "ended while starting", "logs")
	text, err := os.ReadFile(said)
	if err != nil {
		t.Fatal(err)
	}
	password := mustInspect(t, o).Conn.Password
	if password == "" || strings.Contains(string(text), password) {
		t.Errorf("the password %q is among Docker's arguments", password)
	}
	for _, want := range []string{"run --detach", "--publish 127.0.0.1:17", "--env-file", "neo4j:" + releases["latest"].version} {
		if !strings.Contains(string(text), want) {
			t.Errorf("docker was not called with %q:\n%s", want, text)
		}
	}
	if exists(filepath.Join(o.Dir, "servers", "default", "docker.env")) {
		t.Error("the file with the password is left behind")
	}
}
