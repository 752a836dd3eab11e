// Package neo4jtest gives a test its Neo4j, always a real one. Which, in this
// order:
//
//  1. the one at NEO4J_TEST_URI (with NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD
//     and NEO4J_TEST_DATABASE). It is not NEO4J_URI that counts, because tests
//     delete all that is in the database;
//  2. a container of the official image, for each test process, where a Docker
//     engine answers;
//  3. a managed local server named "test", which all test processes share and
//     which goes on running, so that the next run connects at once.
//
// DIPLOGRAPH_NEO4J chooses the version of the last two (5.26 or latest), and
// DIPLOGRAPH_ENGINE which of them it is (docker or java).
//
// Neo4j's Community edition has one database, and go test runs packages in
// parallel: a test that asks for Neo4j has it to itself until it ends, and the
// tests of other packages wait their turn.
package neo4jtest

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/server"
)

// Conn is how to reach the test's Neo4j.
type Conn struct {
	URI      string
	Username string
	Password string
	Database string // "" is the server's default

	managed server.Options // of the managed server, if it is one
}

// String keeps the password out of test output.
func (c Conn) String() string { return c.URI }

// GoString does so too.
func (c Conn) GoString() string { return c.URI }

// Server is the managed server that the test has to itself, which it may stop
// and start as long as it leaves it running. Where the Neo4j is another one,
// the test is skipped.
func (c Conn) Server(tb testing.TB) server.Options {
	tb.Helper()
	if c.managed.Name == "" {
		tb.Skip("neo4jtest: only the managed server can be stopped by a test")
	}
	return c.managed
}

// Driver opens a driver that is closed when the test ends.
func (c Conn) Driver(tb testing.TB) neo4j.DriverWithContext {
	tb.Helper()
	driver, err := neo4j.NewDriverWithContext(c.URI, neo4j.BasicAuth(c.Username, c.Password, ""))
	if err != nil {
		tb.Fatalf("neo4jtest: %v", err)
	}
	tb.Cleanup(func() { driver.Close(context.Background()) })
	return driver
}

// Start gives tb an empty Neo4j, without data, constraints and indexes, that
// no other test uses until tb ends. Subtests share their parent's: a second
// Start below the same test would wait forever.
//
// Where no Neo4j can be had, the test is skipped and says why; with
// DIPLOGRAPH_REQUIRE_NEO4J=1 it fails.
func Start(tb testing.TB) Conn {
	tb.Helper()
	ctx := context.Background()
	conn, turn, err := take(ctx, tb)
	tb.Cleanup(func() { turn.Close() }) // of nothing, where there is no turn
	if err != nil {
		unavailable(tb, err)
	}
	if err := empty(ctx, conn.Driver(tb), conn.Database); err != nil {
		tb.Fatalf("neo4jtest: cannot empty the database at %s: %v", conn.URI, err)
	}
	return conn
}

func unavailable(tb testing.TB, err error) {
	tb.Helper()
	message := fmt.Sprintf("neo4jtest: no Neo4j: %v", err)
	var hinted interface{ Hint() string }
	if errors.As(err, &hinted) {
		message += "\nhint: " + hinted.Hint()
	}
	if os.Getenv("DIPLOGRAPH_REQUIRE_NEO4J") != "" {
		tb.Fatal(message)
	}
	tb.Skip(message)
}

// take waits for the test's turn and gives it a server that runs. Closing the
// file, which the system does if the process is killed, ends the turn.
func take(ctx context.Context, tb testing.TB) (Conn, *os.File, error) {
	version := os.Getenv("DIPLOGRAPH_NEO4J")
	name := "test"
	if version != "" {
		name += "-" + version
	}
	if uri := os.Getenv("NEO4J_TEST_URI"); uri != "" {
		turn, err := lock(ctx, fmt.Sprintf("given-%x", sha256.Sum256([]byte(uri))))
		return Conn{
			URI:      uri,
			Username: os.Getenv("NEO4J_TEST_USERNAME"),
			Password: os.Getenv("NEO4J_TEST_PASSWORD"),
			Database: os.Getenv("NEO4J_TEST_DATABASE"),
		}, turn, err
	}
	if inDocker() {
		turn, err := lock(ctx, fmt.Sprintf("container-%d", os.Getpid()))
		if err != nil {
			return Conn{}, nil, err
		}
		conn, err := container(server.Image(version))
		return conn, turn, err
	}
	turn, err := lock(ctx, name)
	if err != nil {
		return Conn{}, nil, err
	}
	managed := server.Options{
		Name: name, Version: version, Engine: "java", Heap: "512m", PageCache: "128m",
		Progress: func(line string) { tb.Logf("neo4jtest: %s", line) },
	}
	conn, err := server.Ensure(ctx, managed)
	return Conn{URI: conn.URI, Username: conn.Username, Password: conn.Password, managed: managed}, turn, err
}

func lock(ctx context.Context, name string) (*os.File, error) {
	dir, err := server.Dir()
	if err != nil {
		return nil, err
	}
	dir = filepath.Join(dir, "tests")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	return server.Lock(ctx, filepath.Join(dir, name+".lock"), nil)
}

// empty deletes everything in the database.
func empty(ctx context.Context, driver neo4j.DriverWithContext, database string) error {
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: database})
	defer session.Close(ctx)
	// In steps: a large graph does not fit into one transaction, nor do the
	// relationships of a node that all others point to.
	for _, step := range []string{
		"MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS",
		"MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS",
	} {
		if _, err := column(ctx, session, step); err != nil {
			return err
		}
	}
	// An index may belong to a constraint, and goes with it.
	for _, kind := range []struct{ one, all string }{{"CONSTRAINT", "CONSTRAINTS"}, {"INDEX", "INDEXES"}} {
		names, err := column(ctx, session, "SHOW "+kind.all+" YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
		if err != nil {
			return err
		}
		for _, name := range names {
			if _, err := column(ctx, session, "DROP "+kind.one+" `"+name+"` IF EXISTS"); err != nil {
				return err
			}
		}
	}
	return nil
}

// column runs a query and gives the texts in the first column of its result.
func column(ctx context.Context, session neo4j.SessionWithContext, query string) ([]string, error) {
	result, err := session.Run(ctx, query, nil)
	if err != nil {
		return nil, err
	}
	var out []string
	for result.Next(ctx) {
		text, _ := result.Record().Values[0].(string)
		out = append(out, text)
	}
	return out, result.Err()
}
