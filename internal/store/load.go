package store

import (
	"context"
	"fmt"
	"hash/fnv"
	"iter"
	"slices"
	"strings"
	"sync"
	"time"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// Options say how to load. The zero value is good.
type Options struct {
	// Writers is how many transactions are written side by side; 0 is 2.
	Writers int
	// Batch is how many nodes and relationships are gathered for one
	// transaction before it is written; 0 is 4,000. An article is never
	// divided.
	Batch int
	// Progress is told how many articles (or rows) are dealt with since it was
	// last told. It may be called from several goroutines. May be nil.
	Progress func(done int)
}

func (o Options) withDefaults() Options {
	if o.Writers <= 0 {
		o.Writers = 2
	}
	if o.Batch <= 0 {
		o.Batch = 4000
	}
	if o.Progress == nil {
		o.Progress = func(int) {}
	}
	return o
}

// Report says what became of the articles of a load.
type Report struct {
	New       int // were not there
	Replaced  int // stand in place of another text of their URL, or another reading of their text
	Unchanged int // were there
	Outdated  int // left out: a text of their URL that was published later is there
	Claims    int // in new and replaced articles
	Failed    []error
}

func (r *Report) add(s Report) {
	r.New += s.New
	r.Replaced += s.Replaced
	r.Unchanged += s.Unchanged
	r.Outdated += s.Outdated
	r.Claims += s.Claims
	r.Failed = append(r.Failed, s.Failed...)
}

// Load writes readings to the graph. A reading that breaks the contract is
// left out and counted as failed; the error is of what stops the whole load.
// What had been written by then is in the graph and in the report.
//
// At most one batch waits for each writer, so that the reader of articles goes
// no faster than the database takes them.
func (s *Store) Load(ctx context.Context, readings iter.Seq[model.Reading], o Options) (Report, error) {
	o = o.withDefaults()
	if err := s.Prepare(ctx); err != nil {
		return Report{}, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)

	var total Report
	var mu sync.Mutex
	var writers sync.WaitGroup
	queues := make([]chan []article, o.Writers)
	for i := range queues {
		queues[i] = make(chan []article)
		writers.Go(func() {
			for batch := range queues[i] {
				if ctx.Err() != nil {
					continue
				}
				report, err := s.loadBatch(ctx, batch)
				if err != nil {
					cancel(err)
					continue
				}
				mu.Lock()
				total.add(report)
				mu.Unlock()
				o.Progress(len(batch))
			}
		})
	}

	now := time.Now().UTC().Truncate(time.Second)
	batches := make([][]article, o.Writers)
	sizes := make([]int, o.Writers)
	send := func(i int) {
		if len(batches[i]) > 0 {
			queues[i] <- batches[i]
		}
		batches[i], sizes[i] = nil, 0
	}
	for r := range readings {
		if ctx.Err() != nil {
			break
		}
		if err := graph.Check(r); err != nil {
			mu.Lock()
			total.Failed = append(total.Failed, fmt.Errorf("%s: %w", r.Article.Source, err))
			mu.Unlock()
			o.Progress(1)
			continue
		}
		a := prepare(r, now)
		i := lane(a.Article, o.Writers)
		batches[i] = append(batches[i], a)
		sizes[i] += a.rows.size()
		if sizes[i] >= o.Batch {
			send(i)
		}
	}
	for i := range queues {
		send(i)
		close(queues[i])
	}
	writers.Wait()
	return total, context.Cause(ctx)
}

// lane is the writer for an article: the same for all texts of a URL, so that
// the last of them is written last.
func lane(a model.Article, lanes int) int {
	name := a.URL
	if name == "" {
		name = a.ID
	}
	h := fnv.New32a()
	h.Write([]byte(name))
	return int(h.Sum32() % uint32(lanes))
}

// loadBatch writes articles in one transaction.
func (s *Store) loadBatch(ctx context.Context, batch []article) (Report, error) {
	return write(ctx, s, func(t transaction) (Report, error) {
		p, err := plan(t, batch)
		if err != nil {
			return Report{}, err
		}
		var all rows
		for _, a := range p.write {
			all.add(a.rows)
		}
		p.report.Claims = len(all.claims)
		return p.report, insert(t, all, p.gone)
	})
}

// planned is what is to be done with a batch.
type planned struct {
	write  []article // sorted by id
	gone   []string  // ids of the articles they replace
	report Report
}

// plan compares a batch with what the database has.
func plan(t transaction, batch []article) (planned, error) {
	var ids, urls []string
	for _, a := range batch {
		ids = append(ids, a.ID)
		if a.URL != "" {
			urls = append(urls, a.URL)
		}
	}
	found, err := t.run(`
		CALL () {
			UNWIND $ids AS id MATCH (a:Source {id: id}) WHERE a:Article RETURN a
			UNION
			UNWIND $urls AS url MATCH (a:Article {url: url}) RETURN a
		}
		RETURN a.id AS id, a.reading AS reading, a.url AS url, a.title AS title, a.publisher AS publisher,
			toString(a.published) AS published`, map[string]any{"ids": ids, "urls": urls})
	if err != nil {
		return planned{}, err
	}
	there := make(map[string]bool)
	current := make(map[string]article) // by id, what stands once the batch is written
	for _, r := range found {
		id := get[string](r, "id")
		there[id] = true
		current[id] = article{digest: get[string](r, "reading"), Article: model.Article{
			ID: id, URL: get[string](r, "url"), Title: get[string](r, "title"),
			Publisher: get[string](r, "publisher"), Published: get[string](r, "published"),
		}}
	}
	var p planned
	outcome := make(map[string]*int)
	for _, a := range batch {
		old, known := current[a.ID]
		if known && (old.digest == a.digest || graph.Preferred(old.Article, a.Article)) {
			p.report.Unchanged++
			continue
		}
		count := &p.report.New
		if known {
			count = &p.report.Replaced
		}
		if other, taken := byURL(current, a.Article); taken {
			if a.Published < other.Published {
				p.report.Outdated++
				continue
			}
			count = &p.report.Replaced
			delete(current, other.ID)
			delete(outcome, other.ID)
		}
		current[a.ID] = a
		outcome[a.ID] = count
	}
	for _, count := range outcome {
		*count++
	}
	for id := range outcome {
		p.write = append(p.write, current[id])
	}
	for id := range there {
		if _, stays := current[id]; !stays || outcome[id] != nil {
			p.gone = append(p.gone, id)
		}
	}
	slices.SortFunc(p.write, func(a, b article) int { return strings.Compare(a.ID, b.ID) })
	slices.Sort(p.gone)
	return p, nil
}

// byURL finds another text of an article's URL.
func byURL(current map[string]article, a model.Article) (article, bool) {
	if a.URL == "" {
		return article{}, false
	}
	for _, other := range current {
		if other.URL == a.URL && other.ID != a.ID {
			return other, true
		}
	}
	return article{}, false
}
