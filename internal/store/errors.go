package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Error is why the database did not do what was asked, and what to do about it.
type Error struct {
	Reason string
	Help   string // one line, or ""
	Gone   bool   // the database cannot be reached, or does not let us in
	Err    error
}

func (e *Error) Error() string { return e.Reason }
func (e *Error) Unwrap() error { return e.Err }

// Hint is what the user can do.
func (e *Error) Hint() string { return e.Help }

// Unreachable says whether the database could not be reached at all.
func (e *Error) Unreachable() bool { return e.Gone }

// explain turns what the driver says into an *Error that tells a user what to
// do. Other errors pass as they are.
func explain(c Config, err error) error {
	var server *neo4j.Neo4jError
	var connectivity *neo4j.ConnectivityError
	var limit *neo4j.TransactionExecutionLimit
	var expired *neo4j.TokenExpiredError
	var usage *neo4j.UsageError
	switch {
	case err == nil, errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case errors.As(err, &server):
		return serverError(c, server)
	case errors.As(err, &limit) && len(limit.Errors) > 0:
		return explain(c, limit.Errors[len(limit.Errors)-1])
	case errors.As(err, &connectivity):
		return &Error{
			Reason: fmt.Sprintf("cannot reach Neo4j at %s: %s", c.URI, cause(connectivity)),
			Help:   "is the server running there? see graphload server status, or leave out --uri to use the managed one",
			Gone:   true, Err: err,
		}
	case errors.As(err, &expired):
		return &Error{Reason: "the login has expired", Help: "log in again and pass a fresh password", Gone: true, Err: err}
	case errors.As(err, &usage):
		return &Error{Reason: fmt.Sprintf("%s: %s", c.URI, usage.Message), Gone: true, Err: err}
	}
	return err
}

func serverError(c Config, err *neo4j.Neo4jError) error {
	e := &Error{Reason: fmt.Sprintf("Neo4j at %s: %s (%s)", c.URI, err.Msg, err.Code), Err: err}
	switch err.Code {
	case "Neo.ClientError.Security.Unauthorized":
		e.Reason = fmt.Sprintf("Neo4j at %s does not accept user %q with this password", c.URI, c.Username)
		e.Help = "give them by --username and NEO4J_PASSWORD"
		e.Gone = true
	case "Neo.ClientError.Security.AuthenticationRateLimit":
		e.Reason = fmt.Sprintf("Neo4j at %s locked user %q out after too many wrong passwords", c.URI, c.Username)
		e.Help = "wait some seconds, then give the right one by NEO4J_PASSWORD"
		e.Gone = true
	case "Neo.ClientError.Security.CredentialsExpired":
		e.Reason = fmt.Sprintf("the password of user %q at %s must be changed before first use", c.Username, c.URI)
		e.Help = "change it in Neo4j Browser or with cypher-shell"
		e.Gone = true
	case "Neo.ClientError.Database.DatabaseNotFound":
		e.Reason = fmt.Sprintf("Neo4j at %s has no database %q", c.URI, c.Database)
		e.Help = "leave --database out to use the server's default"
	case "Neo.ClientError.Security.Forbidden",
		"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
		"Neo.ClientError.General.WriteOnReadOnlyAccessDatabase",
		"Neo.ClientError.Statement.AccessMode":
		e.Reason = fmt.Sprintf("user %q may not write to the database at %s", c.Username, c.URI)
		e.Help = "loading needs a user who may write and make indexes, on a database that is not read-only"
	case "Neo.TransientError.General.DatabaseUnavailable", "Neo.TransientError.Database.DatabaseUnavailable":
		e.Reason = fmt.Sprintf("the database at %s is not available: %s", c.URI, err.Msg)
		e.Help = "it may be starting or out of disk; see graphload server logs"
		e.Gone = true
	case "Neo.DatabaseError.Transaction.TransactionLogError", "Neo.DatabaseError.Transaction.TransactionCommitFailed":
		e.Help = "its disk may be full: make room there and start it anew, then load again"
	case "Neo.TransientError.General.MemoryPoolOutOfMemoryError", "Neo.TransientError.General.TransactionOutOfMemoryError":
		e.Help = "give the server more memory, or load with a smaller --batch"
	}
	return e
}

// cause is the innermost reason, which says more than the driver's own words.
func cause(err error) string {
	for {
		inner := errors.Unwrap(err)
		if c, ok := err.(*neo4j.ConnectivityError); ok && inner == nil { //nolint:errorlint // it walks the chain itself
			inner = c.Inner
		}
		if inner == nil {
			return strings.TrimSpace(err.Error())
		}
		err = inner
	}
}

// raced says whether a transaction lost a race against another writer and will
// find the other's work when it runs again. The driver itself repeats what the
// server calls transient; deadlocks are.
func raced(err error) bool {
	return hasCode(err, "Neo.ClientError.Schema.ConstraintValidationFailed", "Neo.ClientError.Statement.EntityNotFound")
}

// cutOff says whether the connection went while a transaction was committed, so
// that nobody knows whether it was. The driver repeats after all other breaks;
// this one it leaves to those whose work may be done twice, as ours may.
func cutOff(err error) bool {
	var connectivity *neo4j.ConnectivityError
	return errors.As(err, &connectivity) && !neo4j.IsRetryable(connectivity)
}

// hasCode says whether err is one of the server's with one of the codes.
func hasCode(err error, codes ...string) bool {
	var server *neo4j.Neo4jError
	return errors.As(err, &server) && slices.Contains(codes, server.Code)
}
