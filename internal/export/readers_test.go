package export

import (
	"bufio"
	"cmp"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
)

// readersDir is where scripts/readers/install.sh put the readers.
func readersDir() string {
	if dir := os.Getenv("DIPLOGRAPH_READERS"); dir != "" {
		return dir
	}
	cache := cmp.Or(os.Getenv("XDG_CACHE_HOME"), filepath.Join(os.Getenv("HOME"), ".cache"))
	return filepath.Join(cache, "diplograph", "readers")
}

// missing skips a test whose reader is not installed, or fails it where all
// must be.
func missing(t *testing.T, what string) {
	t.Helper()
	message := what + " is not installed; run scripts/readers/install.sh"
	if os.Getenv("DIPLOGRAPH_REQUIRE_READERS") != "" {
		t.Fatal(message)
	}
	t.Skip(message)
}

// host is a program in another language that reads files for the tests: it
// takes a line that names a file and answers with a line of JSON. It is started
// once, since its libraries take longer to load than the files to read.
type host struct {
	needs   []string // below readersDir
	command func(dir string) *exec.Cmd

	sync.Mutex
	in  io.WriteCloser
	out *bufio.Reader
}

var (
	pythonHost = &host{needs: []string{"python/bin/python"}, command: func(dir string) *exec.Cmd {
		return exec.Command(filepath.Join(dir, "python/bin/python"), script("read.py"))
	}}
	nodeHost = &host{needs: []string{"node/installed.json"}, command: func(dir string) *exec.Cmd {
		cmd := exec.Command("node", script("read.mjs"))
		cmd.Dir = filepath.Join(dir, "node")
		return cmd
	}}
	gephiHost = &host{needs: []string{"java/gephi-toolkit-all.jar", "java/classes/Gephi.class"}, command: func(dir string) *exec.Cmd {
		path := filepath.Join(dir, "java/gephi-toolkit-all.jar") + string(filepath.ListSeparator) + filepath.Join(dir, "java/classes")
		return exec.Command("java", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-cp", path, "Gephi")
	}}
)

func script(name string) string {
	path, err := filepath.Abs(filepath.Join("..", "..", "scripts", "readers", name))
	if err != nil {
		panic(err)
	}
	return path
}

// ask sends a line and gives the graph in the answer. The program ends when
// the test process does, which closes its input.
func (h *host) ask(t *testing.T, line string) back {
	t.Helper()
	dir := readersDir()
	for _, file := range h.needs {
		if _, err := os.Stat(filepath.Join(dir, file)); err != nil {
			missing(t, filepath.Join(dir, file))
		}
	}
	h.Lock()
	defer h.Unlock()
	if h.in == nil {
		cmd := h.command(dir)
		cmd.Stderr = os.Stderr
		in, err := cmd.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		h.in, h.out = in, bufio.NewReader(out)
	}
	if _, err := io.WriteString(h.in, line+"\n"); err != nil {
		t.Fatal(err)
	}
	answer, err := h.out.ReadBytes('\n')
	if err != nil {
		t.Fatalf("the reader ended: %v", err)
	}
	var got struct {
		back
		Error string `json:"error"`
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		t.Fatalf("the reader printed no JSON: %v\n%.500s", err, answer)
	}
	if got.Error != "" {
		t.Fatal(got.Error)
	}
	return got.back
}

// python reads by a function of read.py. Help are files below readersDir that
// it needs.
func python(reader string, help ...string) func(*testing.T, string) back {
	return func(t *testing.T, path string) back {
		t.Helper()
		request := []string{reader, path}
		for _, h := range help {
			request = append(request, filepath.Join(readersDir(), h))
		}
		return pythonHost.ask(t, jsonValue(request))
	}
}

// program reads by a function of read.py that runs a program of the system.
func program(name, reader string) func(*testing.T, string) back {
	return func(t *testing.T, path string) back {
		t.Helper()
		if _, err := exec.LookPath(name); err != nil {
			missing(t, name)
		}
		return python(reader)(t, path)
	}
}

// node reads by a function of read.mjs.
func node(reader string) func(*testing.T, string) back {
	return func(t *testing.T, path string) back {
		t.Helper()
		return nodeHost.ask(t, jsonValue([]string{reader, path}))
	}
}

// gephi reads by Gephi's toolkit.
func gephi(t *testing.T, path string) back {
	t.Helper()
	return gephiHost.ask(t, path)
}
