package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// coded is an error that chose its exit code.
type coded struct {
	error
	code int
}

func (e coded) Unwrap() error { return e.error }

// Usagef is an error about how the command was called.
func Usagef(format string, args ...any) error {
	return coded{fmt.Errorf(format, args...), BadUsage}
}

// Partial says that err concerns some of the sources and that the rest was
// dealt with.
func Partial(err error) error { return coded{err, SomeFailed} }

type hinted struct {
	error
	hint string
}

func (e hinted) Unwrap() error { return e.error }
func (e hinted) Hint() string  { return e.hint }

// WithHint adds to err what the user can do about it.
func WithHint(err error, format string, args ...any) error {
	return hinted{err, fmt.Sprintf(format, args...)}
}

// Code is the exit code for the error a command ended with.
func Code(err error) int {
	var chosen coded
	var database interface{ Unreachable() bool }
	switch {
	case err == nil:
		return Good
	case errors.As(err, &chosen):
		return chosen.code
	case errors.As(err, &database) && database.Unreachable():
		return Unreachable
	}
	return Failed
}

// Report prints err on behalf of the program: a line for each error joined in
// it, and then each hint once.
func Report(w io.Writer, program string, err error) {
	if errors.Is(err, context.Canceled) {
		err = errors.New("interrupted")
	}
	for line := range strings.Lines(strings.TrimSpace(err.Error())) {
		fmt.Fprintf(w, "%s: %s\n", program, Printable(line))
	}
	for _, hint := range hints(err, nil) {
		fmt.Fprintf(w, "%s: hint: %s\n", program, Printable(hint))
	}
}

// Printable is text from an article, a file's name or a server without the
// characters that command the terminal it is shown on or turn its line around.
func Printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r':
			return -1
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

func hints(err error, found []string) []string {
	if h, ok := err.(interface{ Hint() string }); ok {
		if hint := h.Hint(); hint != "" && !slices.Contains(found, hint) {
			found = append(found, hint)
		}
	}
	switch e := err.(type) { //nolint:errorlint // it walks the tree of wrapped errors itself
	case interface{ Unwrap() error }:
		if inner := e.Unwrap(); inner != nil {
			found = hints(inner, found)
		}
	case interface{ Unwrap() []error }:
		for _, inner := range e.Unwrap() {
			found = hints(inner, found)
		}
	}
	return found
}
