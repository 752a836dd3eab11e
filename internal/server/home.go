package server

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

const (
	engineJava   = "java"
	engineDocker = "docker"

	username     = "neo4j"
	passwordFile = "password"

	writable = "set XDG_DATA_HOME to a folder you can write to"
)

// home is the folder of one managed server.
type home struct {
	opts  Options
	dir   string
	state state
	lock  *os.File // nil where only looked at
}

// state is what a server must find again at its next start.
type state struct {
	Line   string `json:"line,omitempty"`   // "5.26" or "latest"; "" until data exists
	Engine string `json:"engine,omitempty"` // "java" or "docker"; likewise
	Bolt   int    `json:"bolt,omitempty"`   // port
	HTTP   int    `json:"http,omitempty"`   // port
}

// locate finds the server's folder and reads its state, without locking it.
func locate(o Options) (*home, error) {
	o, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	h := &home{opts: o, dir: filepath.Join(o.Dir, "servers", o.Name)}
	return h, h.load()
}

// open is locate for a command that changes the server: it waits until no
// other one does.
func open(ctx context.Context, o Options) (*home, error) {
	h, err := locate(o)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(h.dir, 0o700); err != nil {
		return nil, &Error{Reason: "cannot make the managed server's folder", Err: err, Help: writable}
	}
	h.lock, err = Lock(ctx, h.path("lock"), func() {
		h.say("waiting for another command that is starting or stopping Neo4j")
	})
	if err != nil {
		return nil, err
	}
	// Another command may have changed the state before it let go of the lock.
	if err := h.load(); err != nil {
		h.close()
		return nil, err
	}
	return h, nil
}

func (h *home) close() { h.lock.Close() }

func (h *home) path(elem ...string) string {
	return filepath.Join(append([]string{h.dir}, elem...)...)
}

// withDefaults fills what is not set and checks what is.
func (o Options) withDefaults() (Options, error) {
	fill(&o.Name, "DIPLOGRAPH_SERVER", "default")
	fill(&o.Version, "DIPLOGRAPH_NEO4J", "")
	fill(&o.Engine, "DIPLOGRAPH_ENGINE", "")
	fill(&o.Heap, "DIPLOGRAPH_NEO4J_HEAP", "1g")
	fill(&o.PageCache, "DIPLOGRAPH_NEO4J_PAGECACHE", "512m")
	if o.Dir == "" {
		dir, err := Dir()
		if err != nil {
			return o, err
		}
		o.Dir = dir
	}
	// Neo4j takes its home as an absolute path only.
	dir, err := filepath.Abs(o.Dir)
	if err != nil {
		return o, err
	}
	o.Dir = dir

	switch {
	case o.Name != filepath.Base(o.Name) || strings.HasPrefix(o.Name, "."):
		return o, &Error{Reason: fmt.Sprintf("%q cannot name a managed server", o.Name), Help: "use letters, digits and dashes"}
	case o.Version != "" && releases[o.Version].version == "":
		return o, &Error{Reason: fmt.Sprintf("DIPLOGRAPH_NEO4J: %q is not a version of the managed server", o.Version), Help: "set it to 5.26 or latest"}
	case o.Engine != "" && o.Engine != engineJava && o.Engine != engineDocker:
		return o, &Error{Reason: fmt.Sprintf("DIPLOGRAPH_ENGINE: %q is not an engine", o.Engine), Help: "set it to java or docker"}
	}
	for name, size := range map[string]string{"DIPLOGRAPH_NEO4J_HEAP": o.Heap, "DIPLOGRAPH_NEO4J_PAGECACHE": o.PageCache} {
		number := strings.TrimRight(strings.ToLower(size), "kmg")
		if _, err := strconv.ParseUint(number, 10, 32); err != nil || len(size)-len(number) > 1 {
			return o, &Error{Reason: fmt.Sprintf("%s: %q is not a size", name, size), Help: "write it like 512m or 2g"}
		}
	}
	return o, nil
}

func fill(value *string, variable, otherwise string) {
	if *value == "" {
		*value = os.Getenv(variable)
	}
	if *value == "" {
		*value = otherwise
	}
}

// Dir is the folder that holds the user's managed servers. (The base directory
// specification says that a relative XDG_DATA_HOME is to be ignored.)
func Dir() (string, error) {
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "diplograph", "neo4j"), nil
	}
	user, err := os.UserHomeDir()
	if err != nil {
		return "", &Error{Reason: "no folder to keep the managed server in", Err: err, Help: writable}
	}
	return filepath.Join(user, ".local", "share", "diplograph", "neo4j"), nil
}

// load reads the state. A missing or damaged file is a server that was never
// started: what it loses is the memory of its ports.
func (h *home) load() error {
	h.state = state{}
	text, err := os.ReadFile(h.path("state.json"))
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return &Error{Reason: "cannot read the managed server's state", Err: err, Help: writable}
	}
	if json.Unmarshal(text, &h.state) != nil || h.state.Line != "" && releases[h.state.Line].version == "" {
		h.state = state{}
	}
	return nil
}

func (h *home) save() error {
	text, err := json.Marshal(h.state)
	if err != nil {
		return err
	}
	return h.write("state.json", string(text)+"\n")
}

// write replaces a file of the server's folder in one step.
func (h *home) write(name, text string) error {
	path := h.path(name)
	err := os.MkdirAll(filepath.Dir(path), 0o700)
	if err == nil {
		err = os.WriteFile(path+".new", []byte(text), 0o600)
	}
	if err == nil {
		err = os.Rename(path+".new", path)
	}
	if err != nil {
		return &Error{Reason: "cannot write the managed server's files", Err: err}
	}
	return nil
}

// password makes the server's password the first time it is asked for.
func (h *home) password() (string, error) {
	text, err := os.ReadFile(h.path(passwordFile))
	if err == nil && len(text) > 8 {
		return strings.TrimSpace(string(text)), nil
	}
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return "", &Error{Reason: "cannot read the managed server's password", Err: err}
	}
	password := rand.Text()
	return password, h.write(passwordFile, password+"\n")
}

// conn is how to reach the server at the ports it remembers.
func (h *home) conn() Conn {
	password, _ := os.ReadFile(h.path(passwordFile))
	return Conn{
		URI:        fmt.Sprintf("bolt://127.0.0.1:%d", h.state.Bolt),
		Username:   username,
		Password:   strings.TrimSpace(string(password)),
		BrowserURL: fmt.Sprintf("http://127.0.0.1:%d/browser/", h.state.HTTP),
	}
}

// Ports are looked for from these on, away from those of a Neo4j the user may
// run and below those the system gives out by itself.
const (
	firstBolt = 17687
	firstHTTP = 17474
)

// portTries is how many ports are tried in a row. A variable for the tests.
var portTries = 100

// choosePorts keeps the ports of last time where they are free. Those of the
// user's other servers it leaves to them, also while they are stopped: one that
// starts again is where its clients look for it.
func (h *home) choosePorts() error {
	before := h.state
	others := h.portsOfOthers()
	var err error
	if h.state.Bolt, err = freePort(before.Bolt, firstBolt, others); err == nil {
		h.state.HTTP, err = freePort(before.HTTP, firstHTTP, others)
	}
	if err != nil {
		return err
	}
	if before.HTTP != 0 && h.state.HTTP != before.HTTP {
		h.say("port %d is taken by another program: Neo4j Browser moves to port %d", before.HTTP, h.state.HTTP)
	}
	return h.save()
}

// portsOfOthers are the ports that the user's other servers remember. What
// cannot be read takes no port.
func (h *home) portsOfOthers() map[int]bool {
	ports := map[int]bool{}
	paths, _ := filepath.Glob(filepath.Join(filepath.Dir(h.dir), "*", "state.json"))
	for _, path := range paths {
		other := home{dir: filepath.Dir(path)}
		if other.dir != h.dir && other.load() == nil {
			ports[other.state.Bolt], ports[other.state.HTTP] = true, true
		}
	}
	return ports
}

// freePort is the remembered port, the first free one of the range that is no
// other server's, or whichever the system gives where there is none.
func freePort(remembered, first int, others map[int]bool) (int, error) {
	if remembered != 0 && portFree(remembered) {
		return remembered, nil
	}
	for port := first; port < first+portTries; port++ {
		if !others[port] && portFree(port) {
			return port, nil
		}
	}
	l, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		return 0, &Error{Reason: "no free port on 127.0.0.1", Err: err, Help: "end a program that listens, or give an address with --uri"}
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

func portFree(port int) bool {
	l, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return false
	}
	l.Close()
	return true
}

// configure writes neo4j.conf. A key that the version does not know keeps Neo4j
// from starting, so these are keys that every supported one knows.
func (h *home) configure() error {
	return h.write(filepath.Join("conf", "neo4j.conf"), strings.Join([]string{
		"# Written anew at every start of the managed server.",
		fmt.Sprintf("server.bolt.listen_address=127.0.0.1:%d", h.state.Bolt),
		fmt.Sprintf("server.bolt.advertised_address=127.0.0.1:%d", h.state.Bolt),
		fmt.Sprintf("server.http.listen_address=127.0.0.1:%d", h.state.HTTP),
		"server.memory.heap.max_size=" + h.opts.Heap,
		"server.memory.pagecache.size=" + h.opts.PageCache,
		"dbms.usage_report.enabled=false",
		h.release().conf,
		"",
	}, "\n"))
}

// settle decides once which Neo4j this server is, and keeps to it: the data of
// one version cannot be read by an older one.
func (h *home) settle(ctx context.Context) error {
	asked := h.opts.Version
	if h.state.Line != "" && asked != "" && asked != h.state.Line {
		return &Error{
			Reason: fmt.Sprintf("the managed server %q holds the data of Neo4j %s, not %s", h.opts.Name, h.state.Line, asked),
			Help:   "give another one a name with DIPLOGRAPH_SERVER, or delete this one's data with: graphload server reset --yes",
		}
	}
	if h.state.Line != "" {
		return nil
	}
	line, engine, err := choose(ctx, asked, h.opts.Engine)
	if err != nil {
		return err
	}
	h.state.Line, h.state.Engine = line, engine
	return h.save()
}

func (h *home) release() release { return releases[h.state.Line] }

const pollEvery = 50 * time.Millisecond

// Lock waits until path, which it makes, is locked for this process, and calls
// wait (which may be nil) once if it must wait. Closing the file unlocks it,
// and so does the end of the process.
func Lock(ctx context.Context, path string, wait func()) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, &Error{Reason: "cannot lock the managed server", Err: err}
	}
	for {
		held, err := tryLock(f)
		if err != nil {
			f.Close()
			return nil, &Error{Reason: "cannot lock " + path, Err: err}
		}
		if held {
			return f, nil
		}
		if wait != nil {
			wait()
			wait = nil
		}
		select {
		case <-ctx.Done():
			f.Close()
			return nil, ctx.Err()
		case <-time.After(pollEvery):
		}
	}
}
