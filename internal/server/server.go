// Package server runs the managed Neo4j: a real server on this machine that
// the commands use where no address is given.
//
// What it owns lies below one folder, Options.Dir:
//
//	jars/5.26.18/*.jar        Neo4j's own jars, each of a known SHA-256
//	servers/NAME/state.json   version, engine and ports of that server
//	servers/NAME/password     for user neo4j; readable by its owner only
//	servers/NAME/lock         held by the command that changes the server
//	servers/NAME/running      held by the server process itself while it lives
//	servers/NAME/pid          written by the server process before anything else
//	servers/NAME/started      made once the server process was seen to be ready
//	servers/NAME/{conf,data,logs}
//
// Whether the server runs is never guessed from a process number: the server
// inherits an open, locked file ("running") that the system unlocks when the
// process ends, however it ends. A stale pid file and a number that another
// process has now therefore do no harm.
package server

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// Options say which managed server is meant. The zero value is the user's own.
type Options struct {
	// Dir holds everything; "" is diplograph/neo4j in the user's data folder
	// ($XDG_DATA_HOME, else ~/.local/share).
	Dir string
	// Name tells servers with different data apart; "" is $DIPLOGRAPH_SERVER,
	// else "default".
	Name string
	// Version is "5.26" or "latest"; "" is $DIPLOGRAPH_NEO4J, else what the
	// server's data was made with, else what the Java found can run.
	Version string
	// Engine is "java" or "docker"; "" is $DIPLOGRAPH_ENGINE, else Java where
	// one is found.
	Engine string
	// Heap and PageCache are sizes as Neo4j writes them ("512m", "2g"); "" is
	// $DIPLOGRAPH_NEO4J_HEAP and $DIPLOGRAPH_NEO4J_PAGECACHE, else 1g and 512m.
	Heap, PageCache string
	// Progress is told, in one line each, what is being waited for. May be nil.
	Progress func(line string)
}

// Conn is how to reach a server that runs.
type Conn struct {
	URI        string // bolt://127.0.0.1:17687
	Username   string
	Password   string
	BrowserURL string // Neo4j Browser, over HTTP
	Version    string // of Neo4j, as the server tells it
}

// String never tells the password.
func (c Conn) String() string { return c.URI }

// GoString keeps the password out of %#v.
func (c Conn) GoString() string { return c.URI }

// Error is why the managed server cannot be used, and what to do about it.
type Error struct {
	Reason string
	Help   string // one line, or ""
	Err    error  // may be nil
}

func (e *Error) Error() string {
	if e.Err == nil {
		return e.Reason
	}
	return e.Reason + ": " + e.Err.Error()
}

func (e *Error) Unwrap() error { return e.Err }

// Hint is what the user can do.
func (e *Error) Hint() string { return e.Help }

// Unreachable is true: without its server a command has no database.
func (e *Error) Unreachable() bool { return true }

// Ensure gives a connection to the managed server, starting it (and fetching
// it the first time) where it does not run. Any number of commands may call it
// at once; one of them starts the server and the others wait.
func Ensure(ctx context.Context, o Options) (Conn, error) {
	h, err := open(ctx, o)
	if err != nil {
		return Conn{}, err
	}
	defer h.close()
	return h.ensure(ctx)
}

// Stop ends the managed server and waits until its data is safe on disk. It
// reports whether one was running.
func Stop(ctx context.Context, o Options) (bool, error) {
	h, err := open(ctx, o)
	if err != nil {
		return false, err
	}
	defer h.close()
	return h.stop(ctx)
}

// Reset stops the managed server and deletes its data and logs. Its address
// and its password stay, so that saved links and logins go on working.
func Reset(ctx context.Context, o Options) error {
	h, err := open(ctx, o)
	if err != nil {
		return err
	}
	defer h.close()
	if _, err := h.stop(ctx); err != nil {
		return err
	}
	return h.reset(ctx)
}

// Status is what is known of a managed server without starting it.
type Status struct {
	Running bool
	Ready   bool   // it also answers
	Engine  string // "java", "docker", or "" before the first start
	PID     int    // 0 unless it runs under Java
	// Dir is the server's folder, and PasswordFile what keeps its password.
	Dir, PasswordFile string
	// Conn is empty before the first start; its Version is empty unless Ready.
	Conn Conn
}

// Inspect tells the state of the managed server. It never waits for a command
// that is starting or stopping it.
func Inspect(ctx context.Context, o Options) (Status, error) {
	h, err := locate(o)
	if err != nil {
		return Status{}, err
	}
	return h.inspect(ctx)
}

// Logs copies the last lines of what the managed server wrote to w.
func Logs(ctx context.Context, o Options, w io.Writer, lines int) error {
	h, err := locate(o)
	if err != nil {
		return err
	}
	return h.logs(ctx, w, lines)
}

// Admin runs Neo4j's own administration tool (neo4j-admin) with args on the
// managed server's data; the server must be stopped.
func Admin(ctx context.Context, o Options, stdout, stderr io.Writer, args ...string) error {
	h, err := open(ctx, o)
	if err != nil {
		return err
	}
	defer h.close()
	return h.admin(ctx, stdout, stderr, args)
}

// ensure is Ensure under the lock.
func (h *home) ensure(ctx context.Context) (Conn, error) {
	if err := h.settle(ctx); err != nil {
		return Conn{}, err
	}
	if h.state.Engine == engineDocker {
		return h.ensureContainer(ctx)
	}
	if exists(h.authFile()) && !exists(h.path(passwordFile)) {
		return Conn{}, &Error{Reason: "the managed server's password is lost: " + h.path(passwordFile) + " is gone",
			Help: "bring the file back, or delete the server's data with: graphload server reset --yes"}
	}
	alive, err := h.alive()
	if err != nil {
		return Conn{}, err
	}
	if alive {
		if conn, ok := h.answers(ctx); ok {
			return conn, nil
		}
		h.say("waiting for Neo4j, which is starting")
		return h.await(ctx)
	}
	return h.start(ctx)
}

// start starts the server, and tries again where it can help itself: another
// program may take a port between its choice and its use, and the archive of
// classes may be damaged.
func (h *home) start(ctx context.Context) (Conn, error) {
	java, jars, err := h.prepare(ctx)
	if err != nil {
		return Conn{}, err
	}
	for try := 1; ; try++ {
		if err := h.choosePorts(); err != nil {
			return Conn{}, err
		}
		if err := h.configure(); err != nil {
			return Conn{}, err
		}
		h.say("starting Neo4j %s on Java %d", h.release().version, java.major)
		begun := time.Now()
		if err := h.spawn(java, jars); err != nil {
			return Conn{}, err
		}
		conn, err := h.await(ctx)
		switch {
		case err == nil:
			h.say("Neo4j %s is ready after %.1f s at %s", conn.Version, time.Since(begun).Seconds(), conn.URI)
		case errors.Is(err, errPortTaken) && try < 3:
			continue
		case errors.Is(err, errEnded) && os.Remove(h.archive(java)) == nil:
			h.say("Neo4j ended while starting: trying without its archive of classes")
			continue
		}
		return conn, err
	}
}

// reset deletes what the server stored.
func (h *home) reset(ctx context.Context) error {
	if h.state.Engine == engineDocker {
		if err := h.removeContainer(ctx); err != nil {
			return err
		}
	}
	for _, sub := range []string{"data", "logs"} {
		if err := os.RemoveAll(filepath.Join(h.dir, sub)); err != nil {
			return &Error{Reason: "cannot delete the managed server's data", Err: err}
		}
	}
	h.state.Line, h.state.Engine = "", ""
	return h.save()
}

// inspect is Inspect.
func (h *home) inspect(ctx context.Context) (Status, error) {
	s := Status{Engine: h.state.Engine, Dir: h.dir, PasswordFile: h.path(passwordFile)}
	if h.state.Bolt == 0 {
		return s, nil
	}
	s.Conn = h.conn()
	var err error
	if s.Running, err = h.runs(ctx); err != nil || !s.Running {
		return s, err
	}
	if s.Engine == engineJava {
		s.PID = h.pid()
	}
	if conn, ok := h.answers(ctx); ok {
		s.Conn, s.Ready = conn, true
	}
	return s, nil
}

func (h *home) say(format string, args ...any) {
	if h.opts.Progress != nil {
		h.opts.Progress(fmt.Sprintf(format, args...))
	}
}
