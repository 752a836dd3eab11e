package store

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// listSeparator keeps the items of a list apart: no text holds it.
const listSeparator = "\x1f"

// table is the files for one kind of node or relationship. neo4j-admin knows
// one type for a column, but a date of the graph is a date where it is
// complete and otherwise a text: each combination of the two that occurs gets
// a file of its own.
type table struct {
	dir     string
	name    string   // of the files
	option  string   // of neo4j-admin: "--nodes=Sentence", "--relationships=IN"
	fixed   []string // headers of the columns that every row has
	columns []column // of properties
	parts   map[uint]*part
	lines   *bool // set where a value holds a line break
}

// column is a property. kind is its type as neo4j-admin writes it, or flexible.
type column struct{ key, kind string }

// flexible is a column of dates, complete or not.
const flexible = "flexible"

// part is the file for rows of which the same columns hold complete dates.
type part struct {
	name string
	file *os.File
	buf  *bufio.Writer
	line []byte // of the row being written
}

// write adds a row. A property that has no column is an error: the graph would
// not be the same.
func (t *table) write(p props, fixed ...string) error {
	var dates uint
	known := 0
	for i, c := range t.columns {
		value, has := p[c.key]
		if !has {
			continue
		}
		known++
		if _, complete := value.(neo4j.Date); complete && c.kind == flexible {
			dates |= 1 << i
		}
	}
	if known < len(p) {
		return fmt.Errorf("store: %s: a property without a column in %v", t.name, p)
	}
	f, err := t.part(dates)
	if err != nil {
		return err
	}
	f.line = f.line[:0]
	for _, value := range fixed {
		f.line = append(t.text(f.line, value), ',')
	}
	for _, c := range t.columns {
		f.line = append(t.cell(f.line, p[c.key]), ',')
	}
	f.line[len(f.line)-1] = '\n'
	_, err = f.buf.Write(f.line)
	return err
}

// part opens the file for rows with these dates, with its header beside it.
func (t *table) part(dates uint) (*part, error) {
	if f, open := t.parts[dates]; open {
		return f, nil
	}
	name, header := t.name, strings.Join(t.fixed, ",")
	for i, c := range t.columns {
		kind := c.kind
		if kind == flexible {
			kind = "string"
			if dates&(1<<i) != 0 {
				kind = "date"
				name += "-" + c.key
			}
		}
		header += "," + c.key + ":" + kind
	}
	if err := os.WriteFile(filepath.Join(t.dir, name+".header.csv"), []byte(header+"\n"), 0o644); err != nil {
		return nil, err
	}
	file, err := os.Create(filepath.Join(t.dir, name+".csv"))
	if err != nil {
		return nil, err
	}
	f := &part{name: name, file: file, buf: bufio.NewWriterSize(file, 1<<16)}
	t.parts[dates] = f
	return f, nil
}

// close ends the files.
func (t *table) close() error {
	for _, f := range t.parts {
		err := f.buf.Flush()
		if closing := f.file.Close(); err == nil {
			err = closing
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// cell appends a value as neo4j-admin reads it. Nothing is no value; it knows
// no list without items.
func (t *table) cell(line []byte, v any) []byte {
	switch v := v.(type) {
	case nil:
		return line
	case string:
		return t.text(line, v)
	case []string:
		return t.text(line, strings.Join(v, listSeparator))
	case int:
		return strconv.AppendInt(line, int64(v), 10)
	case []int:
		for i, n := range v {
			if i > 0 {
				line = append(line, listSeparator...)
			}
			line = strconv.AppendInt(line, int64(n), 10)
		}
		return line
	case float64:
		return strconv.AppendFloat(line, v, 'g', -1, 64)
	case bool:
		return strconv.AppendBool(line, v)
	case neo4j.Date:
		return v.Time().AppendFormat(line, time.DateOnly)
	case time.Time:
		return v.AppendFormat(line, time.RFC3339)
	}
	panic(fmt.Sprintf("store: no cell for a %T", v))
}

// text appends a text, in quotes where it needs them.
func (t *table) text(line []byte, s string) []byte {
	if !strings.ContainsAny(s, ",\"\r\n") {
		return append(line, s...)
	}
	line = append(line, '"')
	for i := range len(s) {
		switch s[i] {
		case '"':
			line = append(line, '"')
		case '\r', '\n':
			*t.lines = true
		}
		line = append(line, s[i])
	}
	return append(line, '"')
}
