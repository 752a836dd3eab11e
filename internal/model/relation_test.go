package model_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"diplograph/internal/model"
)

// TestRelationsAreDocumented wants a row of docs/relations.md for each relation,
// in the order of the contract, and no other.
func TestRelationsAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/relations.md")
	if err != nil {
		t.Fatal(err)
	}
	var rows []string
	for line := range strings.Lines(string(page)) {
		if strings.HasPrefix(line, "| `") {
			rows = append(rows, strings.TrimSpace(line))
		}
	}
	var want []string
	for _, r := range model.Relations {
		name := "`" + string(r.Relation) + "`"
		if r.Symmetric {
			name += " (both ways)"
		}
		want = append(want, strings.TrimSpace(fmt.Sprintf("| %s | %s | %s | %s | %s |", name, types(r.From), types(r.To), r.Says, r.Plover)))
	}
	if got, want := strings.Join(rows, "\n"), strings.Join(want, "\n"); got != want {
		t.Errorf("docs/relations.md has\n%s\nwant\n%s", got, want)
	}
}

func types(list []model.EntityType) string {
	var names []string
	for _, t := range list {
		names = append(names, string(t))
	}
	return strings.Join(names, ", ")
}
