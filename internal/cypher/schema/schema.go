// Package schema holds the graph's constraints and indexes: numbered files of
// Cypher, applied in order and each safe to apply again. The number of the
// last one is the schema's version. A file that has been released is never
// changed; what changes gets a new one.
package schema

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed *.cypher
var files embed.FS

// Step is one file: the statements that take the schema to Version.
type Step struct {
	Version    int
	Name       string // of the file
	Statements []string
}

// Steps are all steps in order. Step i has Version i+1.
func Steps() ([]Step, error) { return read(files) }

func read(fsys fs.FS) ([]Step, error) {
	names, err := fs.Glob(fsys, "*.cypher")
	if err != nil {
		return nil, err
	}
	steps := make([]Step, len(names))
	for i, name := range names {
		if !strings.HasPrefix(name, fmt.Sprintf("%04d-", i+1)) {
			return nil, fmt.Errorf("schema: %s: want a name that begins with %04d-", name, i+1)
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		steps[i] = Step{Version: i + 1, Name: name, Statements: statements(string(text))}
	}
	return steps, nil
}

// statements parts a file at the semicolons that end its lines, and drops the
// comment lines.
func statements(text string) []string {
	var out []string
	var current []string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "//") {
			continue
		}
		statement, ended := strings.CutSuffix(line, ";")
		current = append(current, statement)
		if ended {
			out = append(out, strings.Join(current, "\n"))
			current = nil
		}
	}
	if len(current) > 0 {
		out = append(out, strings.Join(current, "\n"))
	}
	return out
}
