package query

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// UnreachableError says that there is no database to ask.
type UnreachableError struct {
	Address string
	Err     error
	hint    string
}

func (e *UnreachableError) Error() string {
	return fmt.Sprintf("no answer from Neo4j at %s: %v", e.Address, e.Err)
}

func (e *UnreachableError) Unwrap() error { return e.Err }

// Unreachable is true: no database was reached.
func (e *UnreachableError) Unreachable() bool { return true }

// Hint is what the user can do.
func (e *UnreachableError) Hint() string { return e.hint }

// Error is what the database refused, and where.
type Error struct {
	Message string // lower case, one line
	Code    string // Neo.ClientError....
	Line    int    // of the statement, counted from 1; 0 where it concerns no place
	Column  int    // in characters, counted from 1
	Source  string // the statement's line there
	Word    string // what stands at the place, "" if nothing
	// Expected is what the server would have read there, where it can say so in
	// few words. The same server answers differently before and after it has
	// read some statements.
	Expected string
	hint     string
}

// Error is the message, and below it the line with a caret under the place.
func (e *Error) Error() string {
	message := e.Message
	if e.Expected != "" {
		message += ": " + e.Expected
	}
	if e.Line == 0 {
		return message
	}
	number := strconv.Itoa(e.Line)
	return fmt.Sprintf("line %d, column %d: %s\n  %s | %s\n  %s | %s^", e.Line, e.Column, message,
		number, strings.ReplaceAll(e.Source, "\t", " "), strings.Repeat(" ", len(number)), strings.Repeat(" ", e.Column-1))
}

// Hint is what the user can do.
func (e *Error) Hint() string { return e.hint }

var (
	placeForm    = regexp.MustCompile(`\(line (\d+), column (\d+) \(offset: \d+\)\)`)
	expectedForm = regexp.MustCompile(`expected .*`)
	wordForm     = regexp.MustCompile(`^[\pL_][\pL\pN_]*`)
)

// explain says in our words what went wrong. A nil error stays nil.
func (db *DB) explain(err error, r Request) error {
	if err == nil || errors.Is(err, context.Canceled) {
		return err
	}
	var known interface{ Unreachable() bool }
	if errors.As(err, &known) {
		return err
	}
	var refused *neo4j.Neo4jError
	if !errors.As(err, &refused) {
		return &UnreachableError{Address: db.address, Err: firstLine(err),
			hint: "see whether the server runs, or leave --uri out to use the managed one"}
	}
	switch code := refused.Code; {
	case strings.HasPrefix(code, "Neo.ClientError.Security.Unauthorized"),
		strings.HasPrefix(code, "Neo.ClientError.Security.AuthenticationRateLimit"):
		return &UnreachableError{Address: db.address, Err: errors.New("wrong user name or password"),
			hint: "give them by --username and NEO4J_PASSWORD"}
	case code == "Neo.ClientError.Database.DatabaseNotFound":
		return &Error{Code: code, Message: fmt.Sprintf("no database %q at %s", db.database, db.address),
			hint: "leave --database out to use the server's default"}
	case code == "Neo.ClientError.Statement.AccessMode":
		return &Error{Code: code, Message: "refused by the database: this statement writes, and graphquery only reads",
			hint: "articles are loaded with graphload; other changes are made in Neo4j Browser"}
	case strings.Contains(refused.Msg, "entity_names"):
		return &Error{Code: code, Message: "this database holds no graph yet",
			hint: "load an article: graphload SOURCE..."}
	case strings.HasPrefix(code, "Neo.ClientError.Transaction.TransactionTimedOut"):
		return &Error{Code: code, Message: fmt.Sprintf("no answer within %v", r.Timeout),
			hint: "give it more time with --timeout, or ask for less"}
	}
	return located(refused, r)
}

// located is a refusal with its place, which the database tells inside its
// message: "... (line 1, column 11 (offset: 10))", then the line and a caret.
func located(refused *neo4j.Neo4jError, r Request) *Error {
	e := &Error{Code: refused.Code}
	message, _, _ := strings.Cut(refused.Msg, "\n\"")
	if at := placeForm.FindStringSubmatch(message); at != nil {
		line, _ := strconv.Atoi(at[1])
		column, _ := strconv.Atoi(at[2])
		lines := strings.Split(r.Text, "\n")
		if line, column = r.place(line, column); line >= 1 && line <= len(lines) && column >= 1 {
			e.Line, e.Column, e.Source = line, column, strings.TrimRight(lines[line-1], "\r")
			if characters := []rune(e.Source); column <= len(characters) {
				e.Word = wordForm.FindString(string(characters[column-1:]))
			}
		}
		message = strings.Replace(message, at[0], "", 1)
	}
	message = strings.Join(strings.Fields(message), " ")
	if list := expectedForm.FindString(message); list != "" {
		message = strings.TrimRight(strings.TrimSuffix(message, list), ": ")
		// A list of all thirty clauses that might have stood there helps nobody.
		if len(list) <= 60 {
			e.Expected = list
		}
	}
	if first, rest, _ := strings.Cut(message, " "); first != "" {
		message = strings.TrimSpace(strings.ToLower(first[:1]) + first[1:] + " " + rest)
	}
	e.Message = strings.TrimSuffix(message, ".")
	if refused.Code == "Neo.ClientError.Statement.ParameterMissing" {
		e.hint = "give it with --param NAME=VALUE"
	}
	return e
}

func firstLine(err error) error {
	line, _, _ := strings.Cut(err.Error(), "\n")
	return errors.New(line)
}
