// Package internal_test holds what the packages below keep to among each other.
package internal_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const module = "diplograph/"

// forTests are packages that only tests use, generators one that is a program.
var (
	forTests   = []string{"internal/neo4jtest", "internal/packed/packedtest", "internal/parse/parsetest", "internal/query/querytest"}
	generators = []string{"internal/lexicon/gen"}
)

// imports are what each package of the module imports, without its tests, by
// the package's path below the module; those of the module are below it too.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	list := exec.Command("go", "list", "-json=ImportPath,Imports", "../...")
	list.Stderr = os.Stderr
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	found := make(map[string][]string)
	for packages := json.NewDecoder(bytes.NewReader(out)); ; {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := packages.Decode(&p); errors.Is(err, io.EOF) {
			return found
		} else if err != nil {
			t.Fatal(err)
		}
		for i, name := range p.Imports {
			p.Imports[i] = strings.TrimPrefix(name, module)
		}
		found[strings.TrimPrefix(p.ImportPath, module)] = p.Imports
	}
}

// TestImportsGoOneWay holds the code against the table of ARCHITECTURE.md: a
// package imports only those that stand before it.
func TestImportsGoOneWay(t *testing.T) {
	page, err := os.ReadFile("../ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	var order []string
	for line := range strings.Lines(string(page)) {
		if cell, _, ok := strings.Cut(strings.TrimPrefix(line, "| "), " | "); ok && strings.HasPrefix(line, "| `") {
			for _, name := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(cell, -1) {
				order = append(order, name[1])
			}
		}
	}
	found := imports(t)
	for at, name := range order {
		if _, ok := found[name]; !ok {
			t.Errorf("ARCHITECTURE.md names %s, which is not there", name)
		}
		for _, imported := range found[name] {
			if place := slices.Index(order, imported); place > at || place < 0 && strings.HasPrefix(imported, "internal/") {
				t.Errorf("%s imports %s, which does not stand before it in ARCHITECTURE.md", name, imported)
			}
		}
	}
	for name := range found {
		if strings.HasPrefix(name, "internal/") && !slices.Contains(order, name) && !slices.Contains(forTests, name) &&
			!slices.Contains(generators, name) {
			t.Errorf("ARCHITECTURE.md does not say what %s is for", name)
		}
	}
}

// TestImportsAreWhereTheyBelong holds the few imports that say what a package
// is about.
func TestImportsAreWhereTheyBelong(t *testing.T) {
	for _, rule := range []struct {
		says string
		is   func(imported string) bool
		of   []string // the packages it is about; nil is all
		in   []string // the packages that may
	}{
		{says: "the model imports the standard library only", is: isOutside, of: []string{"internal/model"}},
		{says: "only the store and the queries speak to Neo4j", is: hasPrefix("github.com/neo4j/"),
			in: []string{"internal/store", "internal/query", "internal/neo4jtest", "internal/query/querytest"}},
		{says: "only the commands know their arguments", is: hasPrefix("github.com/urfave/"),
			in: []string{"internal/cli", "cmd/graphload", "cmd/graphquery"}},
		{says: "only the commands choose exit codes", is: hasPrefix("internal/cli"), in: []string{"cmd/graphload", "cmd/graphquery"}},
		{says: "only tests use what is for tests", is: func(imported string) bool { return slices.Contains(forTests, imported) }, in: forTests},
	} {
		for name, imported := range imports(t) {
			if slices.Contains(rule.in, name) || rule.of != nil && !slices.Contains(rule.of, name) {
				continue
			}
			if i := slices.IndexFunc(imported, rule.is); i >= 0 {
				t.Errorf("%s: %s imports %s", rule.says, name, imported[i])
			}
		}
	}
}

func hasPrefix(prefix string) func(string) bool {
	return func(imported string) bool { return strings.HasPrefix(imported, prefix) }
}

// isOutside says whether an import is not of the standard library.
func isOutside(imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	return strings.Contains(first, ".") || first == "internal" || first == "cmd"
}
