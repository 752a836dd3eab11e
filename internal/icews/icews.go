// Package icews reads dated events between actors, as the ICEWS Coded Event
// Data has them, into claims of the graph.
//
// A row is an actor, an event of the CAMEO ontology, another actor and a day.
// The event becomes a relation by cameo.tsv; the actors become states,
// organizations and persons by the lexicon, sectors.tsv and countries.tsv. What
// cannot be mapped is left out and counted with the reason.
package icews

import (
	"bufio"
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"time"

	"diplograph/internal/graph"
	"diplograph/internal/lexicon"
	"diplograph/internal/model"
)

//go:embed cameo.tsv
var cameoTable string

//go:embed sectors.tsv
var sectorTable string

//go:embed countries.tsv
var countryTable string

// confidence is how far an event is trusted: it was coded by a machine.
const confidence = 0.7

// event is what an event of ICEWS becomes.
type event struct {
	code      string
	relations []model.Relation
	reverse   bool
	status    model.Status
}

// Reader turns rows into claims. It is not safe for concurrent use.
type Reader struct {
	lex       *lexicon.Lexicon
	events    map[string]event
	sectors   map[string]sector
	countries map[string]string // name to id
	actors    map[string]actor  // resolved before
	sum       string            // of the tables

	// Rows is how many rows Dataset found.
	Rows int
	// LeftOut counts the rows that Claims left out, by the reason.
	LeftOut map[string]int
}

// New makes a reader.
func New() (*Reader, error) {
	lex, err := lexicon.Default()
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256([]byte(cameoTable + sectorTable + countryTable))
	r := &Reader{
		lex: lex, events: make(map[string]event), sectors: make(map[string]sector),
		countries: make(map[string]string), actors: make(map[string]actor), LeftOut: make(map[string]int),
		sum: hex.EncodeToString(sum[:8]),
	}
	for _, c := range records(cameoTable) {
		e := event{code: c[1], reverse: c[3] == "reverse", status: model.Status(c[4])}
		for name := range strings.SplitSeq(c[2], "; ") {
			e.relations = append(e.relations, model.Relation(name))
		}
		r.events[c[0]] = e
	}
	for _, c := range records(sectorTable) {
		s := sector{state: c[1] == "state"}
		if !s.state {
			s.kind, s.names = c[2], strings.Split(c[3], "; ")
		}
		r.sectors[c[0]] = s
	}
	for _, c := range records(countryTable) {
		r.countries[c[0]] = c[1]
	}
	return r, nil
}

func records(table string) [][]string {
	var out [][]string
	for line := range strings.Lines(table) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			out = append(out, strings.Split(line, "\t"))
		}
	}
	return out
}

// header is how the first line of a table of events begins.
const header = "subject\trelation\tobject\tdate"

// Dataset reads a table once to see that every line of it can be read, and to
// say which dataset it is: its id follows from the bytes, its day is that of
// the last event. name is for messages.
func (r *Reader) Dataset(name string, f io.Reader) (graph.Dataset, error) {
	d := graph.Dataset{Title: "ICEWS Coded Event Data", URL: "https://doi.org/10.7910/DVN/28075", Reading: r.sum}
	h := sha256.New()
	for line, err := range lines(name, io.TeeReader(f, h)) {
		if err != nil {
			return d, err
		}
		d.AsOf = max(d.AsOf, line.date)
		r.Rows++
	}
	d.ID = "dataset:icews-" + cmp.Or(strings.ReplaceAll(d.AsOf, "-", ""), "empty") + "-" + hex.EncodeToString(h.Sum(nil)[:4])
	return d, nil
}

// line is a row of a table.
type line struct {
	number                 int // from 1, the header not counted
	subject, event, object string
	date                   string
}

// lines reads a table: a header line, then subject, relation, object and date
// in the first four columns, separated by tabs. An error is the last.
func lines(name string, f io.Reader) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		s := bufio.NewScanner(f)
		s.Buffer(nil, 1<<20)
		if !s.Scan() && s.Err() == nil || s.Err() == nil && !strings.HasPrefix(s.Text(), header) {
			yield(line{}, fmt.Errorf("%s:1: not a table of events; want the columns subject, relation, object, date", name))
			return
		}
		for n := 1; s.Scan(); n++ {
			cells := strings.Split(strings.TrimSuffix(s.Text(), "\r"), "\t")
			if len(cells) < 4 {
				yield(line{}, fmt.Errorf("%s:%d: want subject, relation, object and date, separated by tabs", name, n+1))
				return
			}
			if _, err := time.Parse(time.DateOnly, cells[3]); err != nil {
				yield(line{}, fmt.Errorf("%s:%d: date: %q is not a date; want 2014-03-12", name, n+1, cells[3]))
				return
			}
			if !yield(line{n, cells[0], cells[1], cells[2], cells[3]}, nil) {
				return
			}
		}
		if err := s.Err(); err != nil {
			yield(line{}, fmt.Errorf("%s: %w", name, err))
		}
	}
}

// Claims reads the rows of a table that become claims, and counts the others.
// An error is the last.
func (r *Reader) Claims(name string, f io.Reader, d graph.Dataset) iter.Seq2[graph.Row, error] {
	return func(yield func(graph.Row, error) bool) {
		for line, err := range lines(name, f) {
			if err != nil {
				yield(graph.Row{}, err)
				return
			}
			row, reason := r.row(line)
			if reason != "" {
				r.LeftOut[reason]++
				continue
			}
			row.Claim.Article, row.Claim.Sentence, row.Claim.Date = d.ID, line.number, line.date
			row.Text = strings.Join([]string{line.subject, line.event, line.object, line.date}, " | ")
			if !yield(row, nil) {
				return
			}
		}
	}
}

// row makes a claim of an event, or says why not.
func (r *Reader) row(l line) (graph.Row, string) {
	e, ok := r.events[l.event]
	if !ok {
		return graph.Row{}, "an event that no relation stands for"
	}
	from, reason := r.actor(l.subject)
	if reason != "" {
		return graph.Row{}, reason
	}
	to, reason := r.actor(l.object)
	if reason != "" {
		return graph.Row{}, reason
	}
	if e.reverse {
		from, to = to, from
	}
	if from.ID == to.ID {
		return graph.Row{}, "both actors stand for one"
	}
	for _, relation := range e.relations {
		info, _ := relation.Info()
		if slices.Contains(info.From, from.Type) && slices.Contains(info.To, to.Type) {
			return graph.Row{Subject: from, Object: to, Claim: model.Claim{
				Subject: from.ID, Relation: relation, Object: to.ID, Polarity: model.Asserted, Status: e.status,
				Confidence: confidence, Rule: "cameo:" + e.code,
			}}, ""
		}
	}
	return graph.Row{}, "actors of kinds that the relation does not join"
}
