package query

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"diplograph/internal/cypher"
)

// ParamError says that a query was given the wrong parameters.
type ParamError struct {
	Query  cypher.Query
	Param  string
	Reason string
	// Unknown is set where the query has no such parameter.
	Unknown bool
}

func (e *ParamError) Error() string { return e.Query.Name + ": " + e.Reason }

// Bound is what a stored query runs with.
type Bound struct {
	Params map[string]any
	// Read says how names were read where it is not plain: "state "dprk" is
	// North Korea (PRK)".
	Read []string
}

// Check turns the texts a user gave into values of the query's parameters, as
// far as that needs no database: names of entities stay texts. The error joins
// a *ParamError for each thing that is wrong.
func Check(q cypher.Query, given map[string]string) (map[string]any, error) {
	values := map[string]any{}
	var problems []error
	wrong := func(name string, unknown bool, format string, args ...any) {
		problems = append(problems, &ParamError{q, name, fmt.Sprintf(format, args...), unknown})
	}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if _, ok := q.Param(name); !ok {
			wrong(name, true, "no parameter %q", short(name))
		}
	}
	for _, p := range q.Params {
		text, ok := given[p.Name]
		switch {
		case !ok && p.Required():
			wrong(p.Name, false, "missing parameter %s (%s): %s, e.g. %s", p.Name, p.Type, p.Doc, p.Example)
		case !ok:
			values[p.Name] = p.Default
		case p.Optional && text == "any":
			values[p.Name] = nil
		default:
			value, err := p.Value(text)
			if err != nil {
				wrong(p.Name, false, "%s: %v", p.Name, err)
			}
			values[p.Name] = value
		}
	}
	return values, errors.Join(problems...)
}

// Bind is Check, and finds the entities that names stand for.
func (db *DB) Bind(ctx context.Context, q cypher.Query, given map[string]string) (Bound, error) {
	values, err := Check(q, given)
	if err != nil {
		return Bound{}, err
	}
	b := Bound{Params: values}
	var problems []error
	for _, p := range q.Params {
		name, ok := values[p.Name].(string)
		if !ok || !p.Type.Named() {
			continue
		}
		found, err := db.Resolve(ctx, p.Type, name)
		var unknown *UnknownNameError
		switch {
		case errors.As(err, &unknown):
			problems = append(problems, fmt.Errorf("%s: %s: %w", q.Name, p.Name, err))
			continue
		case err != nil:
			return Bound{}, err
		}
		values[p.Name] = found.ID
		if !strings.EqualFold(name, found.Name) && name != found.ID {
			b.Read = append(b.Read, fmt.Sprintf("%s %q is %s", p.Name, short(name), found))
		}
	}
	return b, errors.Join(problems...)
}
