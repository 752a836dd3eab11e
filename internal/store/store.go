// Package store keeps the graph in Neo4j.
//
// A source (an article, or a batch of a dataset's rows) is written in one
// transaction with all that follows from it, so that a load killed at any
// moment leaves whole articles only. A transaction has one order:
//
//  1. find what the sources replace;
//  2. create what belongs to them alone: articles and their sentences. Any
//     number of writers do this side by side;
//  3. lock the entities they speak of, in the order of their ids. Who holds a
//     lock never waits for one with a lesser id, so writers cannot deadlock,
//     be they of this process or another;
//  4. see which edges have claims already; create claims and mentions; create
//     the edges that had none, and make the others anew from all claims that
//     are now there for them.
//
// Every statement sets what is to be, so a transaction may run again. The
// rules by which entities and edges follow from what sources say are those of
// package graph. It derives the edges that are new itself. Those that are not
// are derived by Cypher, from claims that never leave the database (a test
// compares the two).
package store

import (
	"context"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
)

// Config says which database to use and who asks.
type Config struct {
	URI      string
	Username string
	Password string
	Database string // "" is the server's default
	// Patience is how long a transaction goes on trying while the server
	// cannot be reached or asks to try again; 0 is 30 seconds.
	Patience time.Duration
}

// Store is a graph in Neo4j. It is safe for concurrent use.
type Store struct {
	driver    neo4j.DriverWithContext
	config    Config
	bookmarks neo4j.BookmarkManager
}

// Open connects to the database. Errors are of type *Error.
func Open(ctx context.Context, c Config) (*Store, error) {
	if c.Patience == 0 {
		c.Patience = 30 * time.Second
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, c.Password, ""), func(d *config.Config) {
		d.MaxTransactionRetryTime = c.Patience
		d.SocketConnectTimeout = min(5*time.Second, c.Patience)
		d.ConnectionAcquisitionTimeout = c.Patience
		d.UserAgent = "diplograph"
	})
	if err != nil {
		return nil, explain(c, err)
	}
	if err := driver.VerifyConnectivity(ctx); err != nil {
		driver.Close(ctx)
		return nil, explain(c, err)
	}
	return &Store{driver, c, neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})}, nil
}

// Close ends all connections.
func (s *Store) Close(ctx context.Context) error { return s.driver.Close(ctx) }

// session sees all that earlier sessions of the store wrote, on a cluster too.
func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{
		DatabaseName: s.config.Database, BookmarkManager: s.bookmarks, AccessMode: mode,
		FetchSize: 5000,
	})
}

// transaction is what a unit of work asks of the database.
type transaction struct {
	ctx context.Context
	tx  neo4j.ManagedTransaction
}

// none is what a transaction gives that is run for its effect.
type none struct{}

// run executes a statement and gives its rows.
func (t transaction) run(text string, params map[string]any) ([]*neo4j.Record, error) {
	result, err := t.tx.Run(t.ctx, text, params)
	if err != nil {
		return nil, err
	}
	return result.Collect(t.ctx)
}

// each executes a statement once for all rows, and not at all for none.
func (t transaction) each(text string, rows []any) ([]*neo4j.Record, error) {
	if len(rows) == 0 {
		return nil, nil
	}
	return t.run(text, map[string]any{"rows": rows})
}

// all executes a statement for all rows and drops what it returns.
func (t transaction) all(text string, rows []any) error {
	_, err := t.each(text, rows)
	return err
}

// write runs work in a transaction, again where the database asks for it.
// work must not change anything but what it returns.
func write[T any](ctx context.Context, s *Store, work func(transaction) (T, error)) (T, error) {
	again := func(err error) bool { return raced(err) || cutOff(err) }
	return transact(ctx, s, neo4j.AccessModeWrite, neo4j.ExecuteWrite[T], again, work)
}

// read runs work in a transaction that only reads, again where the connection went.
func read[T any](ctx context.Context, s *Store, work func(transaction) (T, error)) (T, error) {
	return transact(ctx, s, neo4j.AccessModeRead, neo4j.ExecuteRead[T], cutOff, work)
}

// execute is how the driver runs a transaction.
type execute[T any] func(context.Context, neo4j.SessionWithContext, neo4j.ManagedTransactionWorkT[T], ...func(*neo4j.TransactionConfig)) (T, error)

func transact[T any](ctx context.Context, s *Store, mode neo4j.AccessMode, execute execute[T], again func(error) bool, work func(transaction) (T, error)) (T, error) {
	session := s.session(ctx, mode)
	defer session.Close(ctx)
	for attempt := 1; ; attempt++ {
		out, err := execute(ctx, session, func(tx neo4j.ManagedTransaction) (T, error) {
			return work(transaction{ctx, tx})
		})
		if attempt < 10 && again(err) {
			continue
		}
		return out, explain(s.config, err)
	}
}

// get is a record's value of type T, the zero value where it is null.
func get[T any](r *neo4j.Record, key string) T {
	v, ok := r.Get(key)
	if !ok {
		panic(fmt.Sprintf("store: the statement returns no %q", key))
	}
	out, _ := v.(T)
	return out
}
