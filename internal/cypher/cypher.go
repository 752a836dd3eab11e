// Package cypher holds the stored queries and says what each of them asks,
// takes and answers.
//
// A stored query is one file, THEME/NAME.cypher: a header of comment lines,
// then one Cypher statement that reads. The header has typed keys:
//
//	// name: allies-of-allies
//	// title: Allies of a state's allies
//	// question: Who are the allies of a state's allies?
//	// theme: alliances
//	// param: state State, e.g. RUS: the state whose allies are asked for
//	// param: limit int = 20: how many rows at the most
//	// column: ally: an ally of an ally
//	// order: by ally
//
// A line that is indented by three spaces or more goes on with the line above.
// A parameter's type is string, int, float, bool, date, or the label of an
// entity: the user then writes any name of it and the statement gets its id.
// The default "any" passes null. "order: any" says that the order of the rows
// means nothing. "note" tells what a reader should know besides.
//
// A column named proof is not part of the answer: it lists the relationships
// and claims a row rests on, and is shown as sentences when evidence is asked
// for.
package cypher

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
)

//go:embed queries
var embedded embed.FS

//go:embed samples
var samples embed.FS

// Proof is the name of the column that carries what a row rests on.
const Proof = "proof"

// Query is a stored query: what its header says, and its statement.
type Query struct {
	Name     string
	Title    string
	Question string
	Theme    string
	Params   []Param
	Columns  []Column // without Proof
	Order    string   // "by ...", or "any" where the order of rows means nothing
	Note     string   // "" where there is nothing to add
	Proves   bool     // has a column Proof
	Text     string   // the statement, comments and all, without the header
	File     string   // where it was read from, for messages
	Line     int      // the line of File on which Text begins, counted from 1
	Origin   string   // BuiltIn, or the folder the user keeps it in
}

// BuiltIn is the origin of the queries that come with the program.
const BuiltIn = "built in"

// Param is a value that a query takes.
type Param struct {
	Name     string
	Type     Type
	Default  any  // nil where it is required, or where Optional
	Optional bool // left out, the statement gets null
	Example  string
	Doc      string
}

// Required says whether the query cannot run without it.
func (p Param) Required() bool { return p.Default == nil && !p.Optional }

// Column is a part of a query's answer.
type Column struct {
	Name string
	Doc  string
}

// Type is what kind of value a parameter takes.
type Type string

// The types of parameters. All from Entity on take the name of an entity with
// that label.
const (
	String       Type = "string"
	Int          Type = "int"
	Float        Type = "float"
	Bool         Type = "bool"
	Date         Type = "date" // 2025-09-03, 2025-09 or 2025
	Relation     Type = "Relation"
	Entity       Type = "Entity"
	State        Type = "State"
	Person       Type = "Person"
	Leader       Type = "Leader"
	Organization Type = "Organization"
	Bloc         Type = "Bloc"
	Event        Type = "Event"
	Place        Type = "Place"
)

var types = []Type{String, Int, Float, Bool, Date, Relation,
	Entity, State, Person, Leader, Organization, Bloc, Event, Place}

// Named says whether values of the type are names of entities.
func (t Type) Named() bool { return slices.Index(types, t) >= slices.Index(types, Entity) }

// Queries are the stored queries that come with the program, by theme and name.
func Queries() ([]Query, error) {
	sub, err := fs.Sub(embedded, "queries")
	if err != nil {
		return nil, err
	}
	return Parse(sub, "", BuiltIn)
}

// Parse reads every .cypher file below the root of a folder, by theme and name.
// The error joins one line for each thing that is wrong, with file and line;
// the queries that are right are returned all the same. Paths in messages
// begin with dir.
//
// A file of a built-in query stands in the folder of its theme; users keep
// theirs as they like.
func Parse(folder fs.FS, dir, origin string) ([]Query, error) {
	var queries []Query
	var problems []error
	err := fs.WalkDir(folder, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() || path.Ext(file) != ".cypher" {
			return nil
		}
		text, err := fs.ReadFile(folder, file)
		if err != nil {
			return err
		}
		q, err := parseFile(path.Join(dir, file), string(text))
		if err == nil && origin == BuiltIn && q.Theme != path.Dir(file) {
			err = fmt.Errorf("%s: theme %q, but the file is in the folder %q", q.File, q.Theme, path.Dir(file))
		}
		if err != nil {
			problems = append(problems, err)
			return nil
		}
		q.Origin = origin
		queries = append(queries, q)
		return nil
	})
	slices.SortFunc(queries, func(a, b Query) int {
		return cmp.Or(cmp.Compare(a.Theme, b.Theme), cmp.Compare(a.Name, b.Name), cmp.Compare(a.File, b.File))
	})
	queries = slices.CompactFunc(queries, func(a, b Query) bool {
		if a.Name != b.Name {
			return false
		}
		problems = append(problems, fmt.Errorf("%s: the name %q is taken by %s", b.File, b.Name, a.File))
		return true
	})
	return queries, errors.Join(append(problems, err)...)
}

// Find is the query of that name.
func Find(queries []Query, name string) (Query, bool) {
	i := slices.IndexFunc(queries, func(q Query) bool { return q.Name == name })
	if i < 0 {
		return Query{}, false
	}
	return queries[i], true
}

// Param finds a parameter by its name.
func (q Query) Param(name string) (Param, bool) {
	i := slices.IndexFunc(q.Params, func(p Param) bool { return p.Name == name })
	if i < 0 {
		return Param{}, false
	}
	return q.Params[i], true
}

// Examples are the values of the parameters in the query's sample: the example
// of each, and its default where it has none.
func (q Query) Examples() map[string]string {
	values := map[string]string{}
	for _, p := range q.Params {
		if p.Example != "" {
			values[p.Name] = p.Example
		}
	}
	return values
}

// Call is the command line that runs the query's sample.
func (q Query) Call(values map[string]string) string {
	var b strings.Builder
	b.WriteString("graphquery run " + q.Name)
	for _, p := range q.Params {
		if v, ok := values[p.Name]; ok {
			b.WriteString(" --param " + p.Name + "=" + shellWord(v))
		}
	}
	return b.String()
}

func shellWord(s string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_.:/", r)
	}
	if s != "" && strings.IndexFunc(s, func(r rune) bool { return !plain(r) }) < 0 {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

// ParseFile reads a stored query of the user's from one file.
func ParseFile(name string) ([]Query, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	q, err := parseFile(name, string(text))
	if err != nil {
		return nil, err
	}
	q.Origin = name
	return []Query{q}, nil
}

// Sample is what a built-in query answers on the article in seeds/, as plain
// text; "" for a query of the user's.
func Sample(q Query) string {
	if q.Origin != BuiltIn {
		return ""
	}
	text, err := samples.ReadFile("samples/" + q.Name + ".txt")
	if err != nil {
		return ""
	}
	return string(text)
}
