package store

import (
	"context"
	"fmt"
	"regexp"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/cypher/schema"
)

// Prepare brings the graph's constraints and indexes up to date. It does
// nothing where they are, and refuses a graph that a newer program made.
func (s *Store) Prepare(ctx context.Context) error {
	steps, err := schema.Steps()
	if err != nil {
		return err
	}
	have, err := s.SchemaVersion(ctx)
	if err != nil {
		return err
	}
	if have == len(steps) {
		return nil
	}
	if have > len(steps) {
		return &Error{
			Reason: fmt.Sprintf("the graph at %s has schema version %d; this program knows %d", s.config.URI, have, len(steps)),
			Help:   "a newer version of the program made it: update this one, or use another database",
		}
	}
	for _, step := range steps[have:] {
		for _, statement := range step.Statements {
			if err := s.define(ctx, statement); err != nil {
				return fmt.Errorf("schema %s: %w", step.Name, err)
			}
		}
	}
	_, err = write(ctx, s, func(t transaction) (any, error) {
		if _, err := t.run("CALL db.awaitIndexes(300)", nil); err != nil {
			return nil, err
		}
		// Neo4j skips the removal of a property whose name it has never seen, and
		// with it the lock that lock() wants.
		return t.run(`MERGE (v:Schema {id: 'diplograph'})
			SET v.locked = false
			SET v.version = CASE WHEN v.version > $version THEN v.version ELSE $version END`,
			map[string]any{"version": len(steps)})
	})
	return err
}

// define executes a statement of the schema, which needs a transaction of its
// own. A constraint whose making was cut off can leave an index of its name that
// no constraint owns; Neo4j takes it away a moment later, or never.
func (s *Store) define(ctx context.Context, statement string) error {
	for attempt := 1; ; attempt++ {
		_, err := write(ctx, s, func(t transaction) ([]*neo4j.Record, error) { return t.run(statement, nil) })
		name := constraintName.FindStringSubmatch(statement)
		if name == nil || !hasCode(err, "Neo.ClientError.Schema.IndexWithNameAlreadyExists") || attempt == 10 {
			return err
		}
		time.Sleep(50 * time.Millisecond)
		if attempt >= 5 {
			if err := s.dropUnowned(ctx, name[1]); err != nil {
				return err
			}
		}
	}
}

var constraintName = regexp.MustCompile(`^CREATE CONSTRAINT (\w+)`)

// dropUnowned deletes the index of a name unless a constraint owns it.
func (s *Store) dropUnowned(ctx context.Context, name string) error {
	named := map[string]any{"name": name}
	unowned, err := read(ctx, s, func(t transaction) ([]*neo4j.Record, error) {
		return t.run("SHOW INDEXES YIELD name, owningConstraint WHERE name = $name AND owningConstraint IS NULL", named)
	})
	if err != nil || len(unowned) == 0 {
		return err
	}
	_, err = write(ctx, s, func(t transaction) ([]*neo4j.Record, error) { return t.run("DROP INDEX $name IF EXISTS", named) })
	return err
}

// SchemaVersion is the version of the graph's schema, 0 for a new graph.
func (s *Store) SchemaVersion(ctx context.Context) (int, error) {
	return read(ctx, s, func(t transaction) (int, error) {
		found, err := t.run("OPTIONAL MATCH (v:Schema {id: 'diplograph'}) RETURN coalesce(v.version, 0) AS version", nil)
		if err != nil {
			return 0, err
		}
		return int(get[int64](found[0], "version")), nil
	})
}
