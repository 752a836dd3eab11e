package cypher

import (
	"errors"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"diplograph/internal/model"
)

// parser reads one file and collects what is wrong with it.
type parser struct {
	q        Query
	file     string
	seen     map[string]int // key -> line
	declared map[string]int // parameter or column -> line
	problems []error
}

func (p *parser) fail(line int, format string, args ...any) {
	p.problems = append(p.problems, fmt.Errorf("%s:%d: %s", p.file, line, fmt.Sprintf(format, args...)))
}

// parseFile reads a stored query.
func parseFile(file, text string) (Query, error) {
	p := parser{file: file, seen: map[string]int{}, declared: map[string]int{}}
	p.q.File = file
	lines := strings.Split(strings.ReplaceAll(strings.TrimPrefix(text, "\ufeff"), "\r\n", "\n"), "\n")

	n := 0
	for n < len(lines) && strings.HasPrefix(lines[n], "//") {
		start, line := n, strings.TrimPrefix(lines[n], "//")
		for n++; n < len(lines) && strings.HasPrefix(lines[n], "//   "); n++ {
			line += " " + strings.TrimSpace(lines[n][2:])
		}
		p.headerLine(start+1, strings.TrimSpace(line))
	}
	for n < len(lines) && strings.TrimSpace(lines[n]) == "" {
		n++
	}
	p.q.Line = n + 1
	p.q.Text = strings.TrimSpace(strings.Join(lines[n:], "\n"))
	p.whole()
	return p.q, errors.Join(p.problems...)
}

var keys = []string{"name", "title", "question", "theme", "param", "column", "order", "note"}

func (p *parser) headerLine(n int, line string) {
	key, value, ok := strings.Cut(line, ":")
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	switch {
	case !ok || !slices.Contains(keys, key):
		p.fail(n, "unknown key %q; want one of %s", key, strings.Join(keys, ", "))
		return
	case value == "":
		p.fail(n, "%s: no value", key)
		return
	}
	if key == "param" {
		p.param(n, value)
		return
	}
	if key == "column" {
		p.column(n, value)
		return
	}
	if before := p.seen[key]; before > 0 {
		p.fail(n, "%s: given already in line %d", key, before)
		return
	}
	p.seen[key] = n
	switch key {
	case "name":
		p.q.Name = value
		if !nameForm.MatchString(value) {
			p.fail(n, "name: %q; want small letters, digits and hyphens, like allies-of-allies", value)
		} else if file := strings.TrimSuffix(path.Base(p.file), ".cypher"); file != value {
			p.fail(n, "name: %q, but the file is %s.cypher", value, file)
		}
	case "title":
		p.q.Title = value
	case "question":
		p.q.Question = value
		if !strings.HasSuffix(value, "?") {
			p.fail(n, "question: %q does not end with a question mark", value)
		}
	case "theme":
		p.q.Theme = value
	case "note":
		p.q.Note = value
	case "order":
		p.q.Order = value
		if value != "any" && !strings.HasPrefix(value, "by ") {
			p.fail(n, `order: %q; want "any", or "by" and what the rows are sorted by`, value)
		}
	}
}

var (
	nameForm  = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	paramForm = regexp.MustCompile(`^([a-z][A-Za-z0-9]*) +([A-Za-z]+)(?: *= *("(?:[^"\\]|\\.)*"|[^\s",:]+))?(?:, *e\.g\. +("(?:[^"\\]|\\.)*"|[^\s",]*[^\s",:]))? *: +(.+)$`)
)

func (p *parser) param(n int, value string) {
	m := paramForm.FindStringSubmatch(value)
	if m == nil {
		p.fail(n, `param: %q; want NAME TYPE [= DEFAULT][, e.g. EXAMPLE]: what it is`, value)
		return
	}
	param := Param{Name: m[1], Type: Type(m[2]), Doc: m[5]}
	if !slices.Contains(types, param.Type) {
		p.fail(n, "param: %s: unknown type %q; want one of %s", param.Name, m[2], typeNames())
		return
	}
	if m[4] != "" {
		param.Example = unquote(m[4])
		if _, err := param.Value(param.Example); err != nil {
			p.fail(n, "param: %s: example: %v", param.Name, err)
		}
	}
	switch {
	case m[3] == "any":
		param.Optional = true
	case m[3] != "":
		value, err := param.Value(unquote(m[3]))
		if err != nil {
			p.fail(n, "param: %s: default: %v", param.Name, err)
		}
		param.Default = value
	case param.Example == "":
		p.fail(n, "param: %s: a parameter without a default needs an example", param.Name)
	}
	if before := p.declared["$"+param.Name]; before > 0 {
		p.fail(n, "param: %s: declared already in line %d", param.Name, before)
		return
	}
	p.declared["$"+param.Name] = n
	p.q.Params = append(p.q.Params, param)
}

func (p *parser) column(n int, value string) {
	name, doc, ok := strings.Cut(value, ":")
	name, doc = strings.TrimSpace(name), strings.TrimSpace(doc)
	switch {
	case !ok || doc == "" || strings.Contains(name, " "):
		p.fail(n, "column: %q; want NAME: what it is", value)
		return
	case name == Proof:
		p.fail(n, "column: %s is not declared: it is no part of the answer", Proof)
		return
	case p.declared[name] > 0:
		p.fail(n, "column: %s: declared already in line %d", name, p.declared[name])
		return
	}
	p.declared[name] = n
	p.q.Columns = append(p.q.Columns, Column{name, doc})
}

// whole checks what no single line shows.
func (p *parser) whole() {
	for _, key := range []string{"name", "title", "question", "theme", "order"} {
		if p.seen[key] == 0 {
			p.fail(1, "no %s in the header", key)
		}
	}
	if len(p.q.Columns) == 0 {
		p.fail(1, "no column in the header")
	}
	if p.q.Text == "" {
		p.fail(p.q.Line, "no statement after the header")
		return
	}
	words := scan(p.q.Text)
	used := map[string]bool{}
	for _, w := range words {
		line := p.q.Line + strings.Count(p.q.Text[:w.start], "\n")
		switch {
		case w.kind == parameter && !used[w.text]:
			used[w.text] = true
			if p.declared["$"+w.text] == 0 {
				p.fail(line, "$%s is not declared in the header", w.text)
			}
		case w.kind == separator && strings.TrimSpace(p.q.Text[w.start+1:]) != "":
			p.fail(line, "more than one statement")
		}
	}
	p.q.Text = strings.TrimSpace(strings.TrimSuffix(p.q.Text, ";"))
	for _, param := range p.q.Params {
		if !used[param.Name] {
			p.fail(p.declared["$"+param.Name], "param: %s is not used in the statement", param.Name)
		}
	}
	p.returned(words)
}

// returned checks the declared columns against those of the last RETURN.
func (p *parser) returned(words []word) {
	last := -1
	for i, w := range words {
		if w.kind == keyword && w.depth == 0 && strings.EqualFold(w.text, "RETURN") {
			last = i
		}
	}
	if last < 0 {
		p.fail(p.q.Line, "the statement has no RETURN")
		return
	}
	line := p.q.Line + strings.Count(p.q.Text[:words[last].start], "\n")
	var got []string
	for _, name := range resultNames(words[last+1:]) {
		if name == Proof {
			p.q.Proves = true
			continue
		}
		got = append(got, name)
	}
	var want []string
	for _, c := range p.q.Columns {
		want = append(want, c.Name)
	}
	if !slices.Equal(got, want) {
		p.fail(line, "the statement returns %s; the header declares %s", strings.Join(got, ", "), strings.Join(want, ", "))
	}
}

// Value is text as a value of the parameter's type. A name of an entity is
// checked against the graph later, not here.
func (p Param) Value(text string) (any, error) {
	switch p.Type {
	case Int:
		v, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("%q is not a whole number", shorten(text))
		}
		return v, nil
	case Float:
		v, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return nil, fmt.Errorf("%q is not a number", shorten(text))
		}
		return v, nil
	case Bool:
		switch text {
		case "true", "yes":
			return true, nil
		case "false", "no":
			return false, nil
		}
		return nil, fmt.Errorf("%q is neither true nor false", shorten(text))
	case Date:
		if !dateForm.MatchString(text) {
			return nil, fmt.Errorf("%q is not a date; want 2025-09-03, 2025-09 or 2025", shorten(text))
		}
		return text, nil
	case Relation:
		v := strings.ToUpper(strings.ReplaceAll(text, " ", "_"))
		if _, ok := model.Relation(v).Info(); !ok {
			return nil, fmt.Errorf("%q is not a relation; want one like SANCTIONED_BY", shorten(text))
		}
		return v, nil
	default:
		return text, nil
	}
}

var (
	dateForm = regexp.MustCompile(`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`)
)

// shorten keeps a megabyte of nonsense out of a message.
func shorten(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "..."
}

func unquote(s string) string {
	if v, err := strconv.Unquote(s); err == nil {
		return v
	}
	return s
}

func typeNames() string {
	var names []string
	for _, t := range types {
		names = append(names, string(t))
	}
	return strings.Join(names, ", ")
}
