package store

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"diplograph/internal/cypher/schema"
	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// Bulk writes the whole graph of articles and datasets as files for
// `neo4j-admin database import`. The same sources give the same files, but for
// when they were written.
//
// Readings are kept in a file until all are there, since a later text of an
// address replaces an earlier one, and edges and entities follow from sources
// in the order of their publication. In memory are the entities, the edges,
// and the heads of the articles.
type Bulk struct {
	dir      string
	spool    *os.File
	write    *bufio.Writer
	articles []model.Article // without their texts
	spans    []span          // of their readings in the spool
	written  int64
	details  map[string]bool // properties that only some entities have
	datasets []bulkDataset
}

type span struct{ start, size int64 }

type bulkDataset struct {
	graph.Dataset
	rows iter.Seq2[graph.Row, error]
}

// BulkReport says what the files hold.
type BulkReport struct {
	Articles, Claims, Entities, Edges int

	options []string // of neo4j-admin
	parts   []bulkPart
}

// bulkPart is a file of rows with its header.
type bulkPart struct{ option, name string }

// In are the arguments with which neo4j-admin imports the files, which lie in
// dir, into an empty database.
func (r BulkReport) In(dir string) []string {
	out := slices.Concat([]string{"database", "import", "full", "neo4j"}, r.options)
	for _, p := range r.parts {
		name := filepath.Join(dir, p.name)
		out = append(out, p.option+"="+name+".header.csv,"+name+".csv")
	}
	return out
}

// NewBulk makes the folder where it is missing; one with anything in it is an
// error.
func NewBulk(dir string) (*Bulk, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	there, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	if len(there) > 0 {
		return nil, &Error{Reason: dir + ": is not empty", Help: "name a new folder: files of another graph would be imported with it"}
	}
	spool, err := os.CreateTemp(dir, ".readings-*")
	if err != nil {
		return nil, err
	}
	return &Bulk{dir: dir, spool: spool, write: bufio.NewWriterSize(spool, 1<<20), details: make(map[string]bool)}, nil
}

// Close removes what Finish has not made use of.
func (b *Bulk) Close() {
	b.spool.Close()
	os.Remove(b.spool.Name())
}

// Add takes a reading. One that breaks the contract is refused.
func (b *Bulk) Add(r model.Reading) error {
	if err := graph.Check(r); err != nil {
		return fmt.Errorf("%s: %w", r.Article.Source, err)
	}
	for _, e := range r.Entities {
		for key := range e.Details {
			b.details[key] = true
		}
	}
	text, err := json.Marshal(r)
	if err != nil {
		return err
	}
	if _, err := b.write.Write(text); err != nil {
		return err
	}
	r.Article.Text = ""
	b.articles = append(b.articles, r.Article)
	b.spans = append(b.spans, span{b.written, int64(len(text))})
	b.written += int64(len(text))
	return nil
}

// AddDataset takes the rows of a dataset, which Finish goes through once. An
// error among them ends it.
func (b *Bulk) AddDataset(d graph.Dataset, rows iter.Seq2[graph.Row, error]) {
	b.datasets = append(b.datasets, bulkDataset{d, rows})
}

// Finish writes the files, of everything that was added.
func (b *Bulk) Finish() (BulkReport, error) {
	if err := b.write.Flush(); err != nil {
		return BulkReport{}, err
	}
	f := newFiles(b.dir, b.details)
	err := b.sources(f)
	if err == nil {
		err = f.merged()
	}
	if closing := f.close(); err == nil {
		err = closing
	}
	if err == nil {
		err = writeSchema(filepath.Join(b.dir, "schema.cypher"))
	}
	if err != nil {
		return BulkReport{}, err
	}
	f.report.options = []string{"--array-delimiter=U+001F"}
	if f.lines {
		// A file is then read by one thread.
		f.report.options = append(f.report.options, "--multiline-fields=true")
	}
	for _, t := range f.all {
		for _, dates := range slices.Sorted(maps.Keys(t.parts)) {
			f.report.parts = append(f.report.parts, bulkPart{t.option, t.parts[dates].name})
		}
	}
	return f.report, f.report.writeCommand(b.dir)
}

// writeCommand writes import.sh, which is run where neo4j-admin is and passes
// on what else it is told.
func (r BulkReport) writeCommand(dir string) error {
	script := "#!/bin/sh\n" +
		"# Imports the graph into a server that is stopped. One that has data already\n" +
		"# needs --overwrite-destination=true. Afterwards, when the server runs:\n" +
		"#   cypher-shell -f schema.cypher\n" +
		"cd \"$(dirname \"$0\")\" && exec neo4j-admin \\\n\t" +
		strings.Join(r.In("."), " \\\n\t") + " \\\n\t\"$@\"\n"
	return os.WriteFile(filepath.Join(dir, "import.sh"), []byte(script), 0o755) //nolint:gosec // it is a script to run
}

// sources writes what belongs to each source, in the order of publication.
func (b *Bulk) sources(f *files) error {
	slices.SortFunc(b.datasets, func(x, y bulkDataset) int {
		return compareSources(x.AsOf, x.ID, y.AsOf, y.ID)
	})
	datasets := b.datasets
	for _, i := range graph.Standing(b.articles) {
		a := b.articles[i]
		for len(datasets) > 0 && compareSources(datasets[0].AsOf, datasets[0].ID, a.Published, a.ID) < 0 {
			if err := f.dataset(datasets[0]); err != nil {
				return err
			}
			datasets = datasets[1:]
		}
		var r model.Reading
		at := io.NewSectionReader(b.spool, b.spans[i].start, b.spans[i].size)
		if err := json.NewDecoder(at).Decode(&r); err != nil {
			return err
		}
		if err := f.article(r); err != nil {
			return err
		}
	}
	for _, d := range datasets {
		if err := f.dataset(d); err != nil {
			return err
		}
	}
	return nil
}

func compareSources(published, id, otherPublished, otherID string) int {
	if published != otherPublished {
		return strings.Compare(published, otherPublished)
	}
	return strings.Compare(id, otherID)
}

// files are the tables of a bulk import, and what is merged from all sources.
type files struct {
	articles, datasets, entities, sentences, claims                             *table
	in, described, subject, object, from, evidenced, attributed, said, relation *table

	all    []*table
	lines  bool // some value holds a line break
	now    time.Time
	told   map[string]model.Entity      // entities by id
	edges  map[string]*graph.Derivation // by key
	report BulkReport
}

func newFiles(dir string, details map[string]bool) *files {
	f := &files{
		now: time.Now().UTC().Truncate(time.Second), told: make(map[string]model.Entity),
		edges: make(map[string]*graph.Derivation),
	}
	add := func(name, option string, fixed []string, columns ...column) *table {
		t := &table{dir: dir, name: name, option: option, fixed: fixed, columns: columns, parts: make(map[uint]*part), lines: &f.lines}
		f.all = append(f.all, t)
		return t
	}
	text := func(keys ...string) []column {
		var all []column
		for _, key := range keys {
			all = append(all, column{key, "string"})
		}
		return all
	}
	more := text(slices.Sorted(maps.Keys(details))...)
	told := append(append(text("name", "title", "acronym", "kind", "commemorates"),
		column{"aliases", "string[]"}, column{"date", flexible}), more...)
	place := []column{{"start", "long"}, {"end", "long"}}

	f.articles = add("articles", "--nodes=Source:Article", []string{"id:ID(Source)"},
		append(text("reading", "url", "title", "publisher"), column{"published", flexible}, column{"loadedAt", "datetime"})...)
	f.datasets = add("datasets", "--nodes=Source:Dataset", []string{"id:ID(Source)"},
		append(text("reading", "url", "title", "licence"), column{"asOf", flexible}, column{"loadedAt", "datetime"})...)
	f.sentences = add("sentences", "--nodes=Sentence", []string{"id:ID(Sentence)"}, append(text("text"), place...)...)
	f.claims = add("claims", "--nodes=Claim", []string{"id:ID(Claim)"},
		slices.Concat(text("relation", "polarity", "status", "rule", "role", "topic", "reason", "edge", "text"), place, []column{
			{"confidence", "double"}, {"row", "long"}, {"date", flexible}, {"since", flexible}, {"until", flexible}})...)
	f.entities = add("entities", "--nodes=Entity", []string{"id:ID(Entity)", ":LABEL"},
		append(text("iso2", "officialName", "capital", "region"), told...)...)

	ends := func(from, to string) []string { return []string{":START_ID(" + from + ")", ":END_ID(" + to + ")"} }
	f.in = add("in", "--relationships=IN", ends("Sentence", "Source"))
	f.described = add("described-in", "--relationships=DESCRIBED_IN", ends("Entity", "Source"), append(told, column{"leader", "boolean"})...)
	f.subject = add("subject", "--relationships=SUBJECT", ends("Claim", "Entity"))
	f.object = add("object", "--relationships=OBJECT", ends("Claim", "Entity"))
	f.from = add("from", "--relationships=FROM", ends("Claim", "Source"))
	f.evidenced = add("evidenced-by", "--relationships=EVIDENCED_BY", ends("Claim", "Sentence"))
	f.attributed = add("attributed-to", "--relationships=ATTRIBUTED_TO", ends("Claim", "Entity"))
	f.said = add("mentioned-in", "--relationships=MENTIONED_IN", ends("Entity", "Sentence"), column{"starts", "long[]"}, column{"ends", "long[]"})
	f.relation = add("relations", "--relationships", append(ends("Entity", "Entity"), ":TYPE"),
		append(text("status", "role", "topic", "reason"), []column{
			{"confidence", "double"}, {"claims", "long"}, {"articles", "long"},
			{"firstDate", flexible}, {"lastDate", flexible}, {"since", flexible}, {"until", flexible}}...)...)
	return f
}

// without takes the id out of a node's properties.
func without(p props) (props, string) {
	id := p["id"].(string)
	delete(p, "id")
	return p, id
}

func (f *files) article(r model.Reading) error {
	a := prepare(r, f.now)
	node, id := without(a.rows.sources[0].(props))
	if err := f.articles.write(node, id); err != nil {
		return err
	}
	for _, row := range a.rows.sentences {
		p, sentence := without(row.(props)["props"].(props))
		if err := errors.Join(f.sentences.write(p, sentence), f.in.write(nil, sentence, id)); err != nil {
			return err
		}
	}
	for _, row := range a.rows.mentions {
		m := row.(props)
		if err := f.said.write(props{"starts": m["starts"], "ends": m["ends"]}, m["entity"].(string), m["sentence"].(string)); err != nil {
			return err
		}
	}
	if err := f.describe(a.rows); err != nil {
		return err
	}
	for _, row := range a.rows.claims {
		if err := f.claim(row.(props)); err != nil {
			return err
		}
	}
	slices.SortFunc(a.rows.said, graph.Later)
	for _, s := range a.rows.said {
		f.derive(graph.EdgeKey(s.Claim), s)
	}
	f.report.Articles++
	return nil
}

// dataset writes the rows of a dataset, whose numbers must rise.
func (f *files) dataset(d bulkDataset) error {
	node, id := without(datasetProps(d.Dataset, f.now))
	if err := f.datasets.write(node, id); err != nil {
		return err
	}
	told := make(map[string]model.Entity)
	for row, err := range d.rows {
		if err != nil {
			return err
		}
		for _, e := range []model.Entity{row.Subject, row.Object} {
			if before, known := told[e.ID]; !known {
				told[e.ID] = e
			} else if !slices.Equal(before.Aliases, e.Aliases) || before.Name != e.Name {
				told[e.ID] = graph.Merge(before, e)
			}
		}
		claim := rowClaim(row, d.AsOf)
		if err := f.claim(claim.claims[0].(props)); err != nil {
			return err
		}
		for _, s := range claim.said {
			f.derive(graph.EdgeKey(s.Claim), s)
		}
	}
	var r rows
	for _, id := range slices.Sorted(maps.Keys(told)) {
		r.describe(description{told[id], d.AsOf, d.ID})
	}
	return f.describe(r)
}

// describe writes what a source says of its entities, and merges it with what
// the sources before said.
func (f *files) describe(r rows) error {
	for _, d := range r.described {
		if before, known := f.told[d.entity.ID]; known {
			f.told[d.entity.ID] = graph.Merge(before, d.entity)
		} else {
			f.told[d.entity.ID] = d.entity
		}
	}
	for _, row := range r.descriptions {
		d := row.(props)
		if err := f.described.write(d["props"].(props), d["entity"].(string), d["source"].(string)); err != nil {
			return err
		}
	}
	return nil
}

func (f *files) claim(row props) error {
	f.report.Claims++
	node, id := without(row["props"].(props))
	err := errors.Join(f.claims.write(node, id), f.subject.write(nil, id, row["subject"].(string)),
		f.object.write(nil, id, row["object"].(string)), f.from.write(nil, id, row["source"].(string)))
	if sentence, ok := row["sentence"].(string); ok {
		err = errors.Join(err, f.evidenced.write(nil, id, sentence))
	}
	if by, ok := row["by"].(string); ok {
		err = errors.Join(err, f.attributed.write(nil, id, by))
	}
	return err
}

// derive adds a claim to its edge. Claims come in the order of graph.Later.
func (f *files) derive(key string, s graph.Said) {
	d, known := f.edges[key]
	if !known {
		d = new(graph.Derivation)
		f.edges[key] = d
	}
	d.Add(s)
}

// merged writes the entities and the edges between them.
func (f *files) merged() error {
	for _, id := range slices.Sorted(maps.Keys(f.told)) {
		e := f.told[id]
		node, id := without(entityProps(e))
		if err := f.entities.write(node, id, strings.Join(labels(e), listSeparator)); err != nil {
			return err
		}
	}
	for _, key := range slices.Sorted(maps.Keys(f.edges)) {
		e := f.edges[key].Edge()
		if err := f.relation.write(edgeProps(e), e.From, e.To, string(e.Relation)); err != nil {
			return err
		}
	}
	f.report.Entities, f.report.Edges = len(f.told), len(f.edges)
	return nil
}

func (f *files) close() error {
	var all []error
	for _, t := range f.all {
		all = append(all, t.close())
	}
	return errors.Join(all...)
}

// giveAliases makes up for what CSV cannot say: a list without items.
const giveAliases = "MATCH (e:Entity) WHERE e.aliases IS NULL SET e.aliases = []"

// Empty says whether the database has no node but our own record of its
// schema.
func (s *Store) Empty(ctx context.Context) (bool, error) {
	return read(ctx, s, func(t transaction) (bool, error) {
		found, err := t.run("MATCH (n) WHERE NOT n:Schema RETURN n.id AS id LIMIT 1", nil)
		return len(found) == 0, err
	})
}

// Adopt brings a database into which the files of Bulk were imported to what
// it would be had they been loaded.
func (s *Store) Adopt(ctx context.Context) error {
	if err := s.Prepare(ctx); err != nil {
		return err
	}
	_, err := write(ctx, s, func(t transaction) (none, error) {
		_, err := t.run(giveAliases, nil)
		return none{}, err
	})
	return err
}

// writeSchema writes what Adopt does as a script, for who imports by hand.
func writeSchema(name string) error {
	steps, err := schema.Steps()
	if err != nil {
		return err
	}
	var b strings.Builder
	for _, step := range steps {
		b.WriteString(strings.Join(step.Statements, ";\n") + ";\n")
	}
	b.WriteString(giveAliases + ";\n")
	fmt.Fprintf(&b, "CALL db.awaitIndexes(3600);\nMERGE (v:Schema {id: 'diplograph'}) SET v.locked = false SET v.version = %d;\n", len(steps))
	return os.WriteFile(name, []byte(b.String()), 0o644)
}
