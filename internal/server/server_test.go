package server

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
)

// realServer are the options of a server with data of its own, on the jars that
// the user's servers share. The test is skipped where none can be had.
func realServer(t *testing.T, name string) Options {
	t.Helper()
	dir, err := Dir()
	if err != nil {
		t.Fatal(err)
	}
	o := Options{
		Dir: dir, Name: fmt.Sprintf("servertest-%s-%d", name, os.Getpid()), Version: os.Getenv("DIPLOGRAPH_NEO4J"),
		Heap: "512m", PageCache: "64m",
		Progress: func(line string) { t.Log(line) },
	}
	_, errJava := findJava(t.Context(), 17)
	if errJava != nil {
		if os.Getenv("DIPLOGRAPH_REQUIRE_NEO4J") != "" {
			t.Fatal(errJava)
		}
		t.Skip(errJava)
	}
	t.Cleanup(func() {
		if _, err := Stop(context.Background(), o); err != nil {
			t.Error(err)
		}
		if err := os.RemoveAll(filepath.Join(dir, "servers", o.Name)); err != nil {
			t.Error(err)
		}
	})
	return o
}

func mustEnsure(t *testing.T, o Options) Conn {
	t.Helper()
	conn, err := Ensure(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return conn
}

func mustInspect(t *testing.T, o Options) Status {
	t.Helper()
	s, err := Inspect(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestLife takes one real server through all that can happen to it; the order
// matters, since each step starts from what the last one left: it is stopped first, so that
// the later starts have the archive of classes that it writes then, and take a third of the time.
func TestLife(t *testing.T) {
	o := realServer(t, "life")
	ctx := t.Context()

	if s := mustInspect(t, o); s.Running || s.Conn.URI != "" {
		t.Errorf("before the first start: %+v", s)
	}

	// Commands started at once start one server, and all are served by it.
	conns := make([]Conn, 4)
	errs := make([]error, len(conns))
	var wg sync.WaitGroup
	for i := range conns {
		wg.Go(func() { conns[i], errs[i] = Ensure(ctx, o) })
	}
	wg.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	first := conns[0]
	for _, conn := range conns {
		if conn != first {
			t.Errorf("commands started at once got %v and %v", first, conn)
		}
	}
	status := mustInspect(t, o)
	if !status.Running || !status.Ready || status.PID == 0 || status.Conn != first {
		t.Errorf("when started: %+v", status)
	}

	checkPrivate(t, status, first)
	if err := Admin(ctx, o, os.Stdout, os.Stderr, "--version"); err == nil || !strings.Contains(err.Error(), "running") {
		t.Errorf("administering a server that runs: %v", err)
	}

	if was, err := Stop(ctx, o); !was || err != nil {
		t.Errorf("stopping a server that runs: %v, %v", was, err)
	}
	if was, err := Stop(ctx, o); was || err != nil {
		t.Errorf("stopping a server that was stopped: %v, %v", was, err)
	}
	h, err := locate(o)
	if err != nil {
		t.Fatal(err)
	}

	// The pid file names a process of somebody else: it is left alone.
	if err := h.write("pid", fmt.Sprint(os.Getpid())); err != nil {
		t.Fatal(err)
	}
	if s := mustInspect(t, o); s.Running {
		t.Error("a reused process number is taken for the server")
	}
	if was, err := Stop(ctx, o); was || err != nil {
		t.Errorf("stopping by a reused process number: %v, %v", was, err)
	}

	// Its ports are taken: it moves.
	for _, port := range []int{h.state.Bolt, h.state.HTTP} {
		l, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", port))
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
	}
	moved := mustEnsure(t, o)
	if moved.URI == first.URI || moved.BrowserURL == first.BrowserURL || moved.Password != first.Password {
		t.Errorf("with its ports taken the server is at %v", moved)
	}

	// Killed: the next command starts it again, at the same address.
	if err := syscall.Kill(mustInspect(t, o).PID, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	awaitDeath(t, o)
	if again := mustEnsure(t, o); again != moved {
		t.Errorf("after a kill the server is at %v, before it was at %v", again, moved)
	}

	// Its data is deleted, and its login stays.
	if err := Reset(ctx, o); err != nil {
		t.Fatal(err)
	}
	if s := mustInspect(t, o); s.Running || exists(filepath.Join(s.Dir, "data")) {
		t.Errorf("after a reset: %+v", s)
	}
	var said strings.Builder
	if err := Admin(ctx, o, &said, &said, "database", "info", "neo4j"); err != nil && !strings.Contains(said.String(), "neo4j") {
		t.Errorf("administering a stopped server: %v: %s", err, said.String())
	}
	if password := mustInspect(t, o).Conn.Password; password != first.Password {
		t.Errorf("a reset changed the password")
	}
	checkPortTaken(t, o)
}

// checkPrivate tests that nobody else can log in or listen in.
func checkPrivate(t *testing.T, s Status, conn Conn) {
	t.Helper()
	info, err := os.Stat(s.PasswordFile)
	if err != nil {
		t.Fatal(err)
	}
	if mode := info.Mode().Perm(); mode != 0o600 {
		t.Errorf("the password's file has mode %o, not 600", mode)
	}
	for _, text := range []string{fmt.Sprint(conn), fmt.Sprintf("%+v", conn), fmt.Sprintf("%#v", conn), fmt.Sprint(s)} {
		if strings.Contains(text, conn.Password) {
			t.Errorf("printing a connection tells the password")
		}
	}
	command, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", s.PID))
	if err == nil && strings.Contains(string(command), conn.Password) {
		t.Errorf("the server's arguments tell the password")
	}
	for _, port := range []string{portOf(conn.URI), portOf(strings.TrimSuffix(conn.BrowserURL, "/browser/"))} {
		for _, address := range outerAddresses(t) {
			if c, err := net.Dial("tcp", net.JoinHostPort(address, port)); err == nil {
				c.Close()
				t.Errorf("the server listens at %s:%s", address, port)
			}
		}
	}
}

func portOf(address string) string { return address[strings.LastIndex(address, ":")+1:] }

// outerAddresses are those of this machine that others can reach.
func outerAddresses(t *testing.T) []string {
	t.Helper()
	all, err := net.InterfaceAddrs()
	if err != nil {
		t.Fatal(err)
	}
	var outer []string
	for _, a := range all {
		if ip, ok := a.(*net.IPNet); ok && ip.IP.IsGlobalUnicast() {
			outer = append(outer, ip.IP.String())
		}
	}
	return outer
}

func awaitDeath(t *testing.T, o Options) {
	t.Helper()
	h, err := locate(o)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.awaitEnd(t.Context(), killPatience); err != nil {
		t.Fatal(err)
	}
}

// checkPortTaken tests that a port which another program takes after it was chosen makes Neo4j end,
// even if that program is a Neo4j too and answers like the one that is waited for: the reason is
// recognised in its logs, and start chooses other ports.
func checkPortTaken(t *testing.T, o Options) {
	t.Helper()
	h, err := open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	defer h.close()
	if err := h.settle(t.Context()); err != nil {
		t.Fatal(err)
	}
	java, jars, err := h.prepare(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, taken := range []struct {
		name string
		port *int
	}{{"Bolt", &h.state.Bolt}, {"HTTP", &h.state.HTTP}} {
		if err := h.choosePorts(); err != nil {
			t.Fatal(err)
		}
		if err := h.configure(); err != nil {
			t.Fatal(err)
		}
		l, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", *taken.port))
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		go http.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			fmt.Fprint(w, `{"neo4j_version": "5.26.0"}`)
		}))
		if err := h.spawn(java, jars); err != nil {
			t.Fatal(err)
		}
		if _, err := h.await(t.Context()); !errors.Is(err, errPortTaken) {
			t.Errorf("Neo4j whose %s port is taken: %v", taken.name, err)
		}
	}
}
