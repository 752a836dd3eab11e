package store

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// plannedTx is a transaction that has every statement planned before it runs it.
type plannedTx struct {
	neo4j.ManagedTransaction
	tb   testing.TB
	seen map[string]bool
}

func (p plannedTx) Run(ctx context.Context, text string, params map[string]any) (neo4j.ResultWithContext, error) {
	if !p.seen[text] {
		p.seen[text] = true
		result, err := p.ManagedTransaction.Run(ctx, "EXPLAIN "+text, params)
		if err != nil {
			return nil, err
		}
		summary, err := result.Consume(ctx)
		if err != nil {
			return nil, err
		}
		// The driver loses children of a plan; the server's drawing has all.
		drawn, ok := summary.Plan().Arguments()["string-representation"].(string)
		if !ok {
			p.tb.Error("the server draws no plan")
		}
		if strings.Contains(drawn, "Scan") {
			p.tb.Errorf("%s\n%s", text, drawn)
		}
	}
	return p.ManagedTransaction.Run(ctx, text, params)
}

// TestPlans sees that no statement of a load goes through all nodes of a kind:
// what a batch costs must not grow with what is there. A plan is made for the
// graph there is when it is first wanted, so both that and a later one count.
func TestPlans(t *testing.T) {
	s := open(t)
	d := graph.Dataset{ID: "dataset:events-1", AsOf: "2014-12-31", Reading: "1"}
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	readings := world(8, 60)
	for i, batch := range [][]model.Reading{readings[:20], readings[10:40]} {
		if i > 0 {
			for j := range batch {
				batch[j].Mentions = nil // so that it replaces the one that is there
			}
		}
		if err := s.beginDataset(t.Context(), d); err != nil {
			t.Fatal(err)
		}
		seen := make(map[string]bool)
		_, err := write(t.Context(), s, func(tr transaction) (none, error) {
			tr.tx = plannedTx{tr.tx, t, seen}
			return none{}, loadAll(tr, d, batch, events(d.ID, 100+50*i))
		})
		if err != nil {
			t.Fatal(err)
		}
		if len(seen) < 15 {
			t.Errorf("%d statements seen", len(seen))
		}
	}
}

// loadAll does in one transaction what loads do.
func loadAll(t transaction, d graph.Dataset, readings []model.Reading, events []graph.Row) error {
	var batch []article
	for _, r := range readings {
		batch = append(batch, prepare(r, time.Now().UTC()))
	}
	p, err := plan(t, batch)
	if err != nil {
		return err
	}
	var all rows
	for _, a := range p.write {
		all.add(a.rows)
	}
	if err := insert(t, all, p.gone); err != nil {
		return err
	}
	var told []description
	for _, row := range events {
		told = append(told, description{row.Subject, d.AsOf, d.ID}, description{row.Object, d.AsOf, d.ID})
	}
	if err := describe(t, told); err != nil {
		return err
	}
	_, err = writeRows(t, d, events)
	return err
}
