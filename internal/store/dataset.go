package store

import (
	"cmp"
	"context"
	"hash/fnv"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// LoadDataset writes the rows of a dataset to the graph. Rows that are there
// already stay as they are, so that a load which was interrupted is repeated
// by loading again. It gives how many claims are new. An error among the rows
// ends it.
//
// Rows come in windows. Of each, the entities are written first, all writers
// side by side. Then the claims are dealt out by the entities they join, as in
// a tournament: entities are in teams, and a writer has the rows between two
// teams that no other writer has at this moment. So no writer waits for
// another's lock on an entity.
func (s *Store) LoadDataset(ctx context.Context, d graph.Dataset, rows iter.Seq2[graph.Row, error], o Options) (int, error) {
	o = o.withDefaults()
	if err := s.Prepare(ctx); err != nil {
		return 0, err
	}
	if err := s.beginDataset(ctx, d); err != nil {
		return 0, err
	}
	l := datasetLoad{
		store: s, dataset: d, options: o, seen: make(map[string]string),
		// A row makes a claim with three relationships, and at times an edge.
		batch: max(o.Batch/4, 1),
	}
	// The more rows in memory, the fewer edges are derived again.
	window := 8 * o.Batch
	batch := make([]graph.Row, 0, window)
	flush := func() error {
		defer func() { batch = batch[:0] }()
		if err := l.describe(ctx, batch); err != nil {
			return err
		}
		return l.claim(ctx, batch)
	}
	for row, err := range rows {
		if err != nil {
			return int(l.written.Load()), err
		}
		if batch = append(batch, row); len(batch) == window {
			if err := flush(); err != nil {
				return int(l.written.Load()), err
			}
		}
	}
	err := flush()
	return int(l.written.Load()), err
}

// beginDataset makes the dataset's node, and drops claims that were read
// another way.
func (s *Store) beginDataset(ctx context.Context, d graph.Dataset) error {
	node := datasetProps(d, time.Now().UTC().Truncate(time.Second))
	same, err := write(ctx, s, func(t transaction) (bool, error) {
		found, err := t.run(`MERGE (a:Source {id: $props.id}) ON CREATE SET a:Dataset, a = $props
			RETURN a.reading AS reading`, map[string]any{"props": node})
		return err == nil && get[string](found[0], "reading") == d.Reading, err
	})
	if err != nil || same {
		return err
	}
	if _, err := s.Forget(ctx, []string{d.ID}); err != nil {
		return err
	}
	return s.beginDataset(ctx, d)
}

type datasetLoad struct {
	store   *Store
	dataset graph.Dataset
	options Options
	batch   int               // rows for a transaction
	seen    map[string]string // the description of each entity that was written
	written atomic.Int64
}

// describe writes the entities of rows that were not yet written as they are.
func (l *datasetLoad) describe(ctx context.Context, batch []graph.Row) error {
	lanes := make([][]description, l.options.Writers)
	for _, row := range batch {
		for _, e := range []model.Entity{row.Subject, row.Object} {
			told := e.Name + "\x00" + strings.Join(e.Aliases, "\x00")
			if l.seen[e.ID] == told {
				continue
			}
			l.seen[e.ID] = told
			i := team(e.ID, len(lanes))
			lanes[i] = append(lanes[i], description{e, l.dataset.AsOf, l.dataset.ID})
		}
	}
	return l.sideBySide(ctx, func(ctx context.Context, lane int) error {
		for part := range slices.Chunk(lanes[lane], l.batch) {
			if _, err := write(ctx, l.store, func(t transaction) (none, error) {
				return none{}, describe(t, part)
			}); err != nil {
				return err
			}
		}
		return nil
	})
}

// describe adds descriptions of a dataset, which may have described the same
// entities by other names before.
func describe(t transaction, all []description) error {
	entities := merged(all)
	before, err := lock(t, entities, nil)
	if err != nil {
		return err
	}
	var first, again rows
	for _, e := range entities {
		d := description{e, all[0].published, all[0].source}
		if _, known := before[e.ID]; known {
			again.describe(d)
		} else {
			first.describe(d)
		}
	}
	if err := t.all(createDescriptions, first.descriptions); err != nil {
		return err
	}
	if err := t.all(`
		UNWIND $rows AS row
		MATCH (e:Entity {id: row.entity}) MATCH (a:Source {id: row.source})
		MERGE (e)-[d:DESCRIBED_IN]->(a)
		WITH row, d
		CALL (row, d) {
			UNWIND coalesce(row.props.aliases, []) + coalesce(d.aliases, []) AS alias
			WITH DISTINCT alias ORDER BY alias
			RETURN collect(alias) AS aliases
		}
		SET d += row.props, d.aliases = CASE WHEN size(aliases) > 0 THEN aliases END`, again.descriptions); err != nil {
		return err
	}
	if err := update(t, entities, before); err != nil {
		return err
	}
	return lockSource(t, all[0].source)
}

// lockSource makes transactions that write relationships of one source commit
// one after another: two that do so at once may each hold what the other waits
// for, and Neo4j ends one of them.
func lockSource(t transaction, id string) error {
	_, err := t.run("MATCH (a:Source {id: $id}) REMOVE a.locked", map[string]any{"id": id})
	return err
}

// claim writes the claims of rows whose entities are there.
func (l *datasetLoad) claim(ctx context.Context, batch []graph.Row) error {
	games := deal(batch, l.options.Writers)
	return l.sideBySide(ctx, func(ctx context.Context, _ int) error {
		for g, ok := games.next(); ok; g, ok = games.next() {
			err := l.play(ctx, g)
			games.over(g)
			if err != nil {
				return err
			}
		}
		return nil
	})
}

func (l *datasetLoad) play(ctx context.Context, g game) error {
	for part := range slices.Chunk(g.rows, l.batch) {
		written, err := write(ctx, l.store, func(t transaction) (int, error) { return writeRows(t, l.dataset, part) })
		if err != nil {
			return err
		}
		l.written.Add(int64(written))
		l.options.Progress(len(part))
	}
	return nil
}

// writeRows writes the claims of rows that are not there yet and gives their
// number.
func writeRows(t transaction, d graph.Dataset, batch []graph.Row) (int, error) {
	byID := make(map[string]rows, len(batch))
	var ids []string
	for _, row := range batch {
		r := rowClaim(row, d.AsOf)
		id := claimID(r.claims[0])
		if _, double := byID[id]; !double {
			ids = append(ids, id)
		}
		byID[id] = r
	}
	found, err := t.run(`UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c.id AS id`, map[string]any{"ids": ids})
	if err != nil {
		return 0, err
	}
	if len(found) == len(ids) {
		return 0, nil
	}
	there := make(map[string]bool, len(found))
	for _, r := range found {
		there[get[string](r, "id")] = true
	}
	var all rows
	touched := make(map[string]bool)
	for _, id := range ids {
		if r := byID[id]; !there[id] {
			all.add(r)
			claim := r.claims[0].(props)
			touched[claim["subject"].(string)] = true
			touched[claim["object"].(string)] = true
		}
	}
	// Others may load articles on the same entities at this moment.
	held, err := hold(t, slices.Collect(maps.Keys(touched)))
	if err != nil {
		return 0, err
	}
	if held < int64(len(touched)) {
		return 0, &Error{Reason: d.ID + " was forgotten while it was loaded", Help: "load it again"}
	}
	if err := insert(t, all, nil); err != nil {
		return 0, err
	}
	return len(all.claims), lockSource(t, d.ID)
}

// sideBySide runs work for every lane at once and gives the first error.
func (l *datasetLoad) sideBySide(ctx context.Context, work func(ctx context.Context, lane int) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var lanes sync.WaitGroup
	for lane := range l.options.Writers {
		lanes.Go(func() {
			if err := work(ctx, lane); err != nil {
				cancel(err)
			}
		})
	}
	lanes.Wait()
	return context.Cause(ctx)
}

// game is the rows between two teams of entities.
type game struct {
	teams [2]int
	rows  []graph.Row
}

// games are those that have not begun, and the teams that are playing.
type games struct {
	mu      sync.Mutex
	changed *sync.Cond
	waiting []game // the longest first
	busy    map[int]bool
}

// deal makes games of rows. There are more teams than so many writers keep
// busy, so that a writer finds a game when the others are at theirs.
func deal(rows []graph.Row, writers int) *games {
	teams := 3*writers - 1
	keys, order := make([]string, len(rows)), make([]int, len(rows))
	for i, row := range rows {
		keys[i], order[i] = graph.EdgeKey(row.Claim), i
	}
	// An edge is derived once if all its claims are in one batch.
	slices.SortFunc(order, func(i, j int) int { return cmp.Or(strings.Compare(keys[i], keys[j]), i-j) })
	byTeams := make(map[[2]int][]graph.Row)
	for _, i := range order {
		row := rows[i]
		a, b := team(row.Subject.ID, teams), team(row.Object.ID, teams)
		if a == b {
			b = (a + 1) % teams
		}
		pair := [2]int{min(a, b), max(a, b)}
		byTeams[pair] = append(byTeams[pair], row)
	}
	g := &games{busy: make(map[int]bool)}
	g.changed = sync.NewCond(&g.mu)
	for pair, rows := range byTeams {
		g.waiting = append(g.waiting, game{pair, rows})
	}
	slices.SortFunc(g.waiting, func(a, b game) int { return len(b.rows) - len(a.rows) })
	return g
}

// next is the longest game whose teams are free; it waits for one. It is false
// when all have begun.
func (g *games) next() (game, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for len(g.waiting) > 0 {
		for i, next := range g.waiting {
			if !g.busy[next.teams[0]] && !g.busy[next.teams[1]] {
				g.waiting = slices.Delete(g.waiting, i, i+1)
				g.set(next, true)
				return next, true
			}
		}
		g.changed.Wait()
	}
	return game{}, false
}

// over frees the teams of a game.
func (g *games) over(played game) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.set(played, false)
	g.changed.Broadcast()
}

func (g *games) set(played game, busy bool) {
	for _, team := range played.teams {
		g.busy[team] = busy
	}
}

func team(id string, teams int) int {
	h := fnv.New32a()
	h.Write([]byte(id))
	return int(h.Sum32() % uint32(teams))
}
