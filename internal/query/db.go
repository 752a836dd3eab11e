// Package query asks the graph: it checks the parameters of a stored query,
// runs statements in read transactions, and streams their rows.
//
// Nothing here can write. Every statement runs in a transaction opened for
// reading, and the database itself refuses what would change it.
package query

import (
	"context"
	"iter"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"diplograph/internal/cypher"
	"diplograph/internal/row"
)

// DB is a database to ask. It is safe for concurrent use.
type DB struct {
	driver   neo4j.DriverWithContext
	address  string
	database string
}

// Open prepares to ask the database at an address; no connection is made yet.
// An empty database means the server's default.
func Open(address, username, password, database string) (*DB, error) {
	driver, err := neo4j.NewDriverWithContext(address, neo4j.BasicAuth(username, password, ""), func(c *config.Config) {
		c.UserAgent = "graphquery"
		c.SocketConnectTimeout = 5 * time.Second
		c.MaxTransactionRetryTime = time.Second // someone waits for the answer
		c.TelemetryDisabled = true
	})
	if err != nil {
		return nil, &UnreachableError{Address: address, Err: err}
	}
	return &DB{driver, address, database}, nil
}

// Close ends all connections.
func (db *DB) Close(ctx context.Context) error { return db.driver.Close(ctx) }

// Mode says what is to be done with a statement.
type Mode string

// The modes: run it, tell how it would run, or run it and tell how it ran.
const (
	Run     Mode = ""
	Explain Mode = "EXPLAIN"
	Profile Mode = "PROFILE"
)

// Request is a statement to run.
type Request struct {
	Text     string
	Params   map[string]any
	Mode     Mode
	Proves   bool          // a column cypher.Proof is not part of the answer
	Evidence bool          // find the claims behind each row
	Limit    int           // how many rows at the most; 0 is all
	Timeout  time.Duration // the database gives up after it; 0 is never
}

// Answer is what came back: the columns at once, the rows as they are asked
// for. It holds a connection until it is closed.
type Answer struct {
	Columns []string

	db      *DB
	request Request
	session neo4j.SessionWithContext
	tx      neo4j.ExplicitTransaction
	result  neo4j.ResultWithContext
	proof   int // index of the column that is hidden, or -1
}

// Warning is what the database thinks is odd about a statement.
type Warning struct {
	Message      string
	Line, Column int // counted from 1; 0 where it concerns no place
}

// Ask runs a statement. The caller closes the answer.
func (db *DB) Ask(ctx context.Context, r Request) (*Answer, error) {
	a := &Answer{db: db, request: r, proof: -1}
	a.session = db.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: db.database})
	if err := a.start(ctx); err != nil {
		a.Close(ctx)
		return nil, db.explain(err, r)
	}
	return a, nil
}

func (a *Answer) start(ctx context.Context) (err error) {
	var configure []func(*neo4j.TransactionConfig)
	if a.request.Timeout > 0 {
		configure = append(configure, neo4j.WithTxTimeout(a.request.Timeout))
	}
	if a.tx, err = a.session.BeginTransaction(ctx, configure...); err != nil {
		return err
	}
	if a.result, err = a.tx.Run(ctx, a.request.statement(), a.request.Params); err != nil {
		return err
	}
	if a.request.Mode != Run {
		a.Columns = planColumns(a.request.Mode)
		return nil
	}
	if a.Columns, err = a.result.Keys(); err != nil {
		return err
	}
	if a.request.Proves {
		a.proof = slices.Index(a.Columns, cypher.Proof)
		a.Columns = slices.DeleteFunc(slices.Clone(a.Columns), func(c string) bool { return c == cypher.Proof })
	}
	return nil
}

// statement is the text as sent.
func (r Request) statement() string {
	if r.Mode == Run {
		return r.Text
	}
	return string(r.Mode) + " " + r.Text
}

// Close ends the transaction and gives the connection back.
func (a *Answer) Close(ctx context.Context) {
	if a.tx != nil {
		_ = a.tx.Close(ctx) // only reading: nothing is lost
	}
	_ = a.session.Close(ctx)
}

// evidenceBatch is how many rows wait for their evidence at once: one more
// question to the database each, and that many rows in memory.
const evidenceBatch = 64

// Rows are the answer's rows. An error ends them. They can be read once.
func (a *Answer) Rows(ctx context.Context) iter.Seq2[row.Row, error] {
	return func(yield func(row.Row, error) bool) {
		if a.request.Mode != Run {
			a.planRows(ctx, yield)
			return
		}
		var finder *evidenceFinder
		if a.request.Evidence {
			finder = a.db.newEvidenceFinder(ctx)
			defer finder.close(ctx)
		}
		var waiting []row.Row
		var proofs []proof
		flush := func() bool {
			if finder != nil {
				if err := finder.find(ctx, waiting, proofs); err != nil {
					yield(row.Row{}, a.db.explain(err, a.request))
					return false
				}
			}
			for _, r := range waiting {
				if !yield(r, nil) {
					return false
				}
			}
			waiting, proofs = waiting[:0], proofs[:0]
			return true
		}
		var record *neo4j.Record
		for n := 0; (a.request.Limit == 0 || n < a.request.Limit) && a.result.NextRecord(ctx, &record); n++ {
			values := make([]any, 0, len(a.Columns))
			for i, v := range record.Values {
				if i != a.proof {
					values = append(values, value(v))
				}
			}
			waiting = append(waiting, row.Row{Values: values})
			if finder != nil {
				proofs = append(proofs, proofOf(record.Values))
			}
			if (finder == nil || len(waiting) == evidenceBatch) && !flush() {
				return
			}
		}
		if !flush() {
			return
		}
		if err := a.result.Err(); err != nil {
			yield(row.Row{}, a.db.explain(err, a.request))
		}
	}
}

// Warnings are what the database remarks on the statement, such as a label
// that no node has. It drops the rows that were not read.
func (a *Answer) Warnings(ctx context.Context) ([]Warning, error) {
	summary, err := a.result.Consume(ctx)
	if err != nil {
		return nil, a.db.explain(err, a.request)
	}
	var warnings []Warning
	for _, n := range summary.Notifications() {
		w := Warning{Message: n.Description()}
		if p := n.Position(); p != nil {
			w.Line, w.Column = a.request.place(p.Line(), p.Column())
		}
		warnings = append(warnings, w)
	}
	return warnings, nil
}

// place takes a place in the statement as sent back to the text.
func (r Request) place(line, column int) (int, int) {
	if line == 1 && r.Mode != Run {
		column -= len(r.Mode) + 1
	}
	return line, column
}

// all runs a statement of our own and gives its records.
func (db *DB) all(ctx context.Context, text string, params map[string]any) ([]*neo4j.Record, error) {
	session := db.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: db.database})
	defer session.Close(ctx)
	records, err := neo4j.ExecuteRead(ctx, session, func(tx neo4j.ManagedTransaction) ([]*neo4j.Record, error) {
		result, err := tx.Run(ctx, text, params)
		if err != nil {
			return nil, err
		}
		return result.Collect(ctx)
	})
	return records, db.explain(err, Request{Text: text})
}
