// Package parsetest holds what a pass of the parser makes of sentences against what is
// written below them.
package parsetest

import (
	"os"
	"strings"
	"testing"

	"diplograph/internal/text"
)

// Check reads a file of blocks parted by empty lines: a sentence, and below it, a line each,
// what read is to make of it, and nothing else. Lines that begin with # are comments.
func Check(t *testing.T, file string, read func(*text.Document) []string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	sentences := 0
	for _, block := range strings.Split(string(data), "\n\n") {
		var lines []string
		for line := range strings.Lines(block) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				lines = append(lines, line)
			}
		}
		if len(lines) == 0 {
			continue
		}
		sentences++
		if got, want := strings.Join(read(text.Split(lines[0])), "\n"), strings.Join(lines[1:], "\n"); got != want {
			t.Errorf("%s\ngot\n%s\nwant\n%s", lines[0], got, want)
		}
	}
	if sentences == 0 {
		t.Errorf("%s has no sentences", file)
	}
}
