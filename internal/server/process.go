package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"
)

// prepare makes all ready for a Java process of this server: the runtime, the
// jars and, before the first start, the password.
func (h *home) prepare(ctx context.Context) (java, []string, error) {
	j, err := findJava(ctx, h.release().java)
	if err != nil {
		return j, nil, err
	}
	jars, err := h.jars(ctx)
	if err != nil {
		return j, nil, err
	}
	if !exists(h.authFile()) {
		err = h.setPassword(ctx, j, jars)
	}
	return j, jars, err
}

// authFile is what Neo4j keeps the first password in.
func (h *home) authFile() string { return h.path("data", "dbms", "auth.ini") }

// setPassword gives Neo4j its first password before it ever listens, so that
// there is no moment with the well-known one. The password goes through a file
// because other users can read a process's arguments.
func (h *home) setPassword(ctx context.Context, j java, jars []string) error {
	password, err := h.password()
	if err != nil {
		return err
	}
	if err := h.configure(); err != nil {
		return err
	}
	if err := h.write("password.argument", password+"\n"); err != nil {
		return err
	}
	defer os.Remove(h.path("password.argument"))
	var out bytes.Buffer
	if err := h.tool(ctx, j, jars, &out, &out, "dbms", "set-initial-password", "@"+h.path("password.argument")); err != nil {
		return &Error{Reason: "cannot set the managed server's password: " + strings.TrimSpace(out.String()), Err: err}
	}
	return nil
}

// admin is Admin under the lock.
func (h *home) admin(ctx context.Context, stdout, stderr io.Writer, args []string) error {
	if err := h.settle(ctx); err != nil {
		return err
	}
	if h.state.Engine == engineDocker {
		return &Error{Reason: "the administration tool needs the managed server under Java, not Docker", Help: installHelp(h.release().java)}
	}
	alive, err := h.alive()
	if err != nil {
		return err
	}
	if alive {
		return &Error{Reason: "the managed server is running", Help: "graphload server stop"}
	}
	j, jars, err := h.prepare(ctx)
	if err != nil {
		return err
	}
	if err := h.configure(); err != nil {
		return err
	}
	return h.tool(ctx, j, jars, stdout, stderr, args...)
}

// opened are the parts of Java that Neo4j reaches into, the server as well as
// the import.
var opened = slices.Clip([]string{
	"--add-opens=java.base/java.nio=ALL-UNNAMED",
	"--add-opens=java.base/java.io=ALL-UNNAMED",
	"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
	"--add-opens=java.base/java.lang=ALL-UNNAMED",
	"--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
})

// tool runs neo4j-admin.
func (h *home) tool(ctx context.Context, j java, jars []string, stdout, stderr io.Writer, args ...string) error {
	jvm, err := h.jvmFile("admin.jvm", jars, append(opened, "-Xmx"+h.opts.Heap, "-XX:+UseParallelGC")...)
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, j.path, append([]string{jvm, "org.neo4j.cli.AdminTool"}, args...)...)
	cmd.Dir = h.dir
	cmd.Env = append(os.Environ(), "NEO4J_HOME="+h.dir, "NEO4J_CONF="+h.path("conf"))
	cmd.Stdout, cmd.Stderr = stdout, stderr
	return cmd.Run()
}

// spawn starts the server process, which then goes on without this one.
func (h *home) spawn(j java, jars []string) error {
	fail := func(err error) error { return &Error{Reason: "cannot start the managed server", Err: err} }

	if err := h.tidyArchives(h.archive(j)); err != nil {
		return fail(err)
	}
	if err := os.MkdirAll(h.path("logs"), 0o700); err != nil {
		return fail(err)
	}
	args := slices.Concat(h.sharing(j), opened, []string{"-Xmx" + h.opts.Heap, "-Xshare:auto"})
	jvm, err := h.jvmFile("server.jvm", jars, args...)
	if err != nil {
		return err
	}
	// What stands in the logs is to be about this start; that of the last one
	// is kept beside it.
	for _, log := range []string{h.neo4jLog(), h.consoleLog()} {
		if err := os.Rename(log, log+".before"); err != nil && !errors.Is(err, os.ErrNotExist) {
			return fail(err)
		}
	}
	console, err := os.Create(h.consoleLog())
	if err != nil {
		return fail(err)
	}
	defer console.Close()
	// Files of the last start would name a process that has nothing to do with
	// this server, and say that it is ready.
	for _, name := range []string{"pid", "started"} {
		if err := os.Remove(h.path(name)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return fail(err)
		}
	}
	running, err := os.OpenFile(h.path("running"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fail(err)
	}
	defer running.Close()
	if held, err := tryLock(running); err != nil || !held {
		return fail(errors.Join(errors.New("it is running already"), err))
	}

	// The shell writes the number of the process that Java then becomes: were
	// this process to write it, it could be killed between start and writing.
	cmd := exec.Command("/bin/sh", "-c", `echo $$ >"$0" && exec "$@"`, h.path("pid"),
		j.path, jvm, h.release().main, "--home-dir="+h.dir, "--config-dir="+h.path("conf"))
	cmd.Dir = h.dir
	cmd.Stdout, cmd.Stderr = console, console
	cmd.ExtraFiles = []*os.File{running}
	detach(cmd)
	if err := cmd.Start(); err != nil {
		return fail(err)
	}
	go cmd.Wait() //nolint:errcheck // only so that no zombie is left while this process lives
	return nil
}

// alive says whether the server process lives: whether it holds its lock.
func (h *home) alive() (bool, error) {
	f, err := os.OpenFile(h.path("running"), os.O_RDWR, 0)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, &Error{Reason: "cannot tell whether the managed server runs", Err: err}
	}
	defer f.Close()
	free, err := tryLock(f)
	if err != nil {
		return false, &Error{Reason: "cannot tell whether the managed server runs", Err: err}
	}
	return !free, nil
}

// pid is the number of the server process, 0 where it is unknown. It means
// something only while alive.
func (h *home) pid() int {
	text, err := os.ReadFile(h.path("pid"))
	if err != nil {
		return 0
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil || pid <= 1 {
		return 0
	}
	return pid
}

var loopback = &http.Client{
	Timeout:   2 * time.Second,
	Transport: &http.Transport{Proxy: nil, DisableKeepAlives: true},
}

// started says whether the server process said in its log that it is ready.
// The log may be moved away when it grows, so await keeps the answer.
func (h *home) started() bool {
	if exists(h.path("started")) {
		return true
	}
	lines, err := tail(h.neo4jLog(), math.MaxInt)
	return err == nil && slices.ContainsFunc(lines, func(line string) bool { return strings.HasSuffix(line, " Started.") })
}

// answers asks the server for its version, which it tells once it is ready. An
// answer alone may come from another program, which took the port between its
// choice and its use: the server must have said that it started.
func (h *home) answers(ctx context.Context) (Conn, bool) {
	conn := h.conn()
	if h.state.Engine == engineJava && !h.started() {
		return conn, false
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("http://127.0.0.1:%d/", h.state.HTTP), nil)
	if err != nil {
		return conn, false
	}
	req.Header.Set("Accept", "application/json")
	resp, err := loopback.Do(req)
	if err != nil {
		return conn, false
	}
	defer resp.Body.Close()
	var about struct {
		Version string `json:"neo4j_version"`
	}
	if json.NewDecoder(io.LimitReader(resp.Body, 1<<16)).Decode(&about) != nil || about.Version == "" {
		return conn, false
	}
	bolt, err := net.DialTimeout("tcp4", fmt.Sprintf("127.0.0.1:%d", h.state.Bolt), time.Second)
	if err != nil {
		return conn, false
	}
	bolt.Close()
	conn.Version = about.Version
	return conn, true
}

// patience is how long a server may take to answer. A slow machine takes a
// minute; a store that must be recovered after a kill, longer.
const patience = 5 * time.Minute

var (
	errPortTaken = errors.New("another program took its port")
	errEnded     = errors.New("it ended while starting")
)

// runs says whether the server runs, ready or not.
func (h *home) runs(ctx context.Context) (bool, error) {
	if h.state.Engine == engineDocker {
		return h.containerRuns(ctx)
	}
	return h.alive()
}

// await waits until the server answers, and tells why if it never will.
func (h *home) await(ctx context.Context) (Conn, error) {
	begun, told := time.Now(), time.Now()
	for {
		if conn, ok := h.answers(ctx); ok {
			return conn, h.write("started", "")
		}
		runs, err := h.runs(ctx)
		if err != nil {
			return Conn{}, err
		}
		if !runs {
			return Conn{}, h.whyEnded(ctx)
		}
		if time.Since(begun) > patience {
			return Conn{}, &Error{Reason: fmt.Sprintf("Neo4j runs but has not answered for %v", patience),
				Help: "see graphload server logs; graphload server stop ends it"}
		}
		if time.Since(told) > 5*time.Second {
			told = time.Now()
			h.say("still waiting for Neo4j to answer (%.0f s)", time.Since(begun).Seconds())
		}
		select {
		case <-ctx.Done():
			return Conn{}, ctx.Err()
		case <-time.After(pollEvery):
		}
	}
}

func (h *home) neo4jLog() string { return h.path("logs", "neo4j.log") }

// consoleLog is what the Java virtual machine says, and Neo4j before its own
// log is open.
func (h *home) consoleLog() string { return h.path("logs", "console.log") }

// whyEnded reads from the logs why the server ended.
func (h *home) whyEnded(ctx context.Context) error {
	var said strings.Builder
	_ = h.logs(ctx, &said, math.MaxInt) // without logs there is just less to say
	err := errEnded
	if strings.Contains(said.String(), "already in use") {
		err = errPortTaken
	}
	for line := range strings.Lines(said.String()) {
		if strings.Contains(line, "Caused by") || strings.Contains(line, " ERROR ") || strings.Contains(line, "Exception") {
			err = fmt.Errorf("%w: %s", err, strings.TrimSpace(line))
			break
		}
	}
	return &Error{Reason: "cannot start the managed Neo4j", Err: err, Help: "graphload server logs"}
}

// logs is Logs.
func (h *home) logs(ctx context.Context, w io.Writer, lines int) error {
	if h.state.Engine == engineDocker {
		return h.containerLogs(ctx, w, lines)
	}
	found := false
	for _, path := range []string{h.neo4jLog(), h.consoleLog()} {
		last, err := tail(path, lines)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		found = true
		for _, line := range last {
			if _, err := fmt.Fprintln(w, line); err != nil {
				return err
			}
		}
	}
	if !found {
		return &Error{Reason: "the managed server has no logs: it was never started", Help: "graphload server start"}
	}
	return nil
}

// tail gives the last n lines of a file, of which it reads the last 1 MB.
func tail(path string, n int) ([]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	const most = 1 << 20
	if info, err := f.Stat(); err == nil && info.Size() > most {
		if _, err := f.Seek(-most, io.SeekEnd); err != nil {
			return nil, err
		}
	}
	text, err := io.ReadAll(f)
	if err != nil {
		return nil, err
	}
	if len(bytes.TrimSpace(text)) == 0 {
		return nil, nil
	}
	lines := strings.Split(strings.TrimRight(string(text), "\n"), "\n")
	return lines[max(0, len(lines)-n):], nil
}

const (
	stopPatience = time.Minute
	killPatience = 10 * time.Second
)

// stop is Stop under the lock.
func (h *home) stop(ctx context.Context) (bool, error) {
	if h.state.Engine == engineDocker {
		return h.stopContainer(ctx)
	}
	alive, err := h.alive()
	if err != nil || !alive {
		return false, err
	}
	pid := h.pid()
	if pid == 0 {
		return true, &Error{Reason: "the managed server runs but its process number is lost",
			Help: "end the java process that has " + h.dir + " among its arguments"}
	}
	h.say("stopping Neo4j")
	if err := terminate(pid); err != nil {
		return true, &Error{Reason: "cannot stop the managed server", Err: err}
	}
	if err := h.awaitEnd(ctx, stopPatience); err == nil {
		return true, h.keepArchive()
	} else if ctx.Err() != nil {
		return true, err
	}
	h.say("Neo4j does not stop: killing it (it recovers at its next start)")
	if err := kill(pid); err != nil {
		return true, &Error{Reason: "cannot stop the managed server", Err: err}
	}
	return true, h.awaitEnd(ctx, killPatience)
}

func (h *home) awaitEnd(ctx context.Context, patience time.Duration) error {
	end := time.Now().Add(patience)
	for {
		if alive, err := h.alive(); err != nil || !alive {
			return err
		}
		if time.Now().After(end) {
			return &Error{Reason: fmt.Sprintf("the managed server has not ended after %v", patience)}
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pollEvery):
		}
	}
}
