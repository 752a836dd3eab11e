package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
)

// row is one record: its cells by column name.
type row map[string]string

// list splits a cell that holds several forms.
func list(cell string) []string {
	var forms []string
	for form := range strings.SplitSeq(cell, ";") {
		if form = strings.TrimSpace(form); form != "" {
			forms = append(forms, form)
		}
	}
	return forms
}

// join makes one cell of forms, each once, without the empty ones.
func join(forms ...string) string {
	var kept []string
	for _, form := range forms {
		if form != "" && !slices.Contains(kept, form) {
			kept = append(kept, form)
		}
	}
	return strings.Join(kept, "; ")
}

// readTable reads a tab-separated file with the given columns. Missing cells
// at the end of a line are empty; surplus ones are an error.
func readTable(path string, columns ...string) ([]row, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var rows []row
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) > len(columns) {
			return nil, fmt.Errorf("%s:%d: %d cells; want at most %d", path, n, len(cells), len(columns))
		}
		r := make(row, len(columns))
		for i, cell := range cells {
			r[columns[i]] = strings.TrimSpace(cell)
		}
		rows = append(rows, r)
	}
	return rows, lines.Err()
}

// writeTable writes rows under a heading of comment lines, sorted by their
// lines, which begin with the first column.
func writeTable(path, heading string, columns []string, rows []row) error {
	lines := make([]string, 0, len(rows))
	for _, r := range rows {
		cells := make([]string, len(columns))
		for i, column := range columns {
			cells[i] = r[column]
		}
		lines = append(lines, strings.Join(cells, "\t"))
	}
	return writeLines(path, heading+"\n"+strings.Join(columns, "\t"), lines)
}

// writeLines writes sorted lines, each once, under a heading of comment lines.
func writeLines(path, heading string, lines []string) error {
	slices.Sort(lines)
	lines = slices.Compact(lines)
	var b strings.Builder
	for comment := range strings.SplitSeq(heading, "\n") {
		b.WriteString("# " + comment + "\n")
	}
	for _, line := range lines {
		b.WriteString(line + "\n")
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}
