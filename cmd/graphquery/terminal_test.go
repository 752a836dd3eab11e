package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"

	"github.com/creack/pty"
)

// terminal runs a program on a terminal of 80 columns and prints what the
// terminal shows. The lines of standard input are typed, each when the shell
// prompts for it: "terminal graphquery shell".
func terminal() {
	command := exec.Command(os.Args[1], os.Args[2:]...)
	command.Env = append(os.Environ(), "TERM=xterm")
	screen, err := pty.StartWithSize(command, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	typed := bufio.NewScanner(os.Stdin)
	since := bytes.NewBufferString("\n") // what was shown since the last line was typed
	for shown := make([]byte, 4096); ; {
		n, err := screen.Read(shown)
		os.Stdout.Write(bytes.ReplaceAll(shown[:n], []byte("\r"), nil))
		since.Write(shown[:n])
		if prompted(since.String()) {
			since.Reset()
			end := "\r"
			if !typed.Scan() {
				end = "\x04" // Ctrl-D
			}
			io.WriteString(screen, typed.Text()+end)
		}
		if errors.Is(err, syscall.EIO) || errors.Is(err, io.EOF) { // the program has closed its side
			break
		}
	}
	var ended *exec.ExitError
	if err := command.Wait(); errors.As(err, &ended) {
		os.Exit(ended.ExitCode())
	}
}

// prompted says whether the shell waits for a line: it has begun a line with
// its prompt and not ended it.
func prompted(shown string) bool {
	last := shown[strings.LastIndex(shown, "\n")+1:]
	return len(last) < len(shown) && (strings.Contains(last, "graph> ") || strings.Contains(last, "   ... "))
}
