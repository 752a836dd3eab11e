package query_test

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"testing"
	"time"

	"diplograph/internal/cypher"
	"diplograph/internal/neo4jtest"
	"diplograph/internal/query"
	"diplograph/internal/query/querytest"
)

// TestDatabase has what needs the made graph and is no stored query.
func TestDatabase(t *testing.T) {
	conn := neo4jtest.Start(t)
	querytest.Load(t, conn, world(t))
	db := open(t, conn)
	t.Run("resolve", func(t *testing.T) { resolve(t, db) })
	t.Run("refused", func(t *testing.T) { refused(t, db) })
	t.Run("hostile", func(t *testing.T) { hostile(t, db) })
	t.Run("streams", func(t *testing.T) { streams(t, db) })
	t.Run("profile", func(t *testing.T) { profile(t, db) })
	t.Run("timeout", func(t *testing.T) { timeout(t, db) })
}

func resolve(t *testing.T, db *query.DB) {
	for _, c := range []struct {
		kind cypher.Type
		name string
		want string // an id, or "" where it is an error
	}{
		{cypher.State, "PRK", "PRK"},
		{cypher.State, "prk", "PRK"},
		{cypher.State, "kp", "PRK"},
		{cypher.State, "DPRK", "PRK"},
		{cypher.State, "north korea", "PRK"},
		{cypher.State, "North-Korea", "PRK"},
		{cypher.State, "Pyongyang", "PRK"},
		{cypher.State, "Democratic People’s Republic of Korea", "PRK"},
		{cypher.State, "Slovaks", "SVK"}, // only the dictionaries know
		{cypher.State, "the Kremlin", "RUS"},
		{cypher.State, "Niger", "NER"},
		{cypher.State, "U.S.", "USA"},
		{cypher.State, "the United States", "USA"},
		{cypher.State, "Congo", ""},
		{cypher.State, "European Union", ""},
		{cypher.Entity, "EU", "org:european-union"},
		{cypher.Entity, "The West", "bloc:the-west"},
		{cypher.Organization, "Security Council", "org:united-nations-security-council"},
		{cypher.Person, "Fico", "person:robert-fico"},
		{cypher.Person, "Recep Tayyip Erdogan", "person:recep-tayyip-erdogan"},
		{cypher.Person, "Kim", ""},
		{cypher.Leader, "Kim", "person:kim-jong-un"},
		{cypher.Event, "victory day", "event:2025-09-03-victory-day-parade"},
		{cypher.State, "", ""},
		{cypher.State, "\x00", ""},
		{cypher.State, `"`, ""},
	} {
		found, err := db.Resolve(context.Background(), c.kind, c.name)
		var unknown *query.UnknownNameError
		switch {
		case err != nil && (c.want != "" || !errors.As(err, &unknown)):
			t.Errorf("%s %q: %v", c.kind, c.name, err)
		case err == nil && found.ID != c.want:
			t.Errorf("%s %q is %s, want %q", c.kind, c.name, found, c.want)
		}
	}
	for _, c := range []struct {
		kind       cypher.Type
		name, want string // want is the error and its hint
	}{
		{cypher.State, "Slovakai", `the graph has no state called "Slovakai": did you mean Slovakia (SVK)?`},
		{cypher.State, "nroth korea", `the graph has no state called "nroth korea": did you mean North Korea (PRK)?`},
		{cypher.Event, "vctory day", `the graph has no event called "vctory day": did you mean Victory Day parade (event:2025-09-03-victory-day-parade)?`},
		{cypher.State, "Vanuatu", `the graph has nothing about Vanuatu (VUT): it answers about what the articles speak of that were loaded: graphload SOURCE...`},
		{cypher.State, "Atlantis", `the graph has no state called "Atlantis": see what it knows: graphquery cypher 'MATCH (e:State) RETURN e.id, e.name'`},
		{cypher.State, "Congo", `"Congo" may be Congo Republic (COG) or DR Congo (COD): give the whole name, or the id in brackets`},
	} {
		_, err := db.Resolve(context.Background(), c.kind, c.name)
		var unknown *query.UnknownNameError
		if !errors.As(err, &unknown) {
			t.Errorf("%s: %v, want an *UnknownNameError", c.name, err)
		} else if got := unknown.Error() + ": " + unknown.Hint(); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

// refused: what writes is refused by the database, whatever it looks like.
func refused(t *testing.T, db *query.DB) {
	ctx := context.Background()
	count := func() any {
		a, err := db.Ask(ctx, query.Request{Text: "MATCH (n) RETURN count(n) AS n"})
		if err != nil {
			t.Fatal(err)
		}
		defer a.Close(ctx)
		for r := range a.Rows(ctx) {
			return r.Values[0]
		}
		return nil
	}
	before := count()
	for _, text := range []string{
		"CREATE (n:Entity {id: 'x'})",
		"MERGE (n:Entity {id: 'x'}) RETURN n",
		"MATCH (n) DETACH DELETE n",
		"MATCH (n:State) SET n.name = 'x' RETURN n",
		"MATCH (n:State) REMOVE n.name",
		"CREATE INDEX x FOR (n:State) ON (n.name)",
		"DROP CONSTRAINT entity_id",
		"CALL () { CREATE (n:X) } RETURN 1 AS one",
	} {
		a, err := db.Ask(ctx, query.Request{Text: text})
		if err == nil {
			for _, err = range a.Rows(ctx) {
				if err != nil {
					break
				}
			}
			a.Close(ctx)
		}
		var e *query.Error
		if !errors.As(err, &e) {
			t.Errorf("%s: %v, want a refusal", text, err)
		}
	}
	if after := count(); after != before {
		t.Errorf("%v nodes before, %v after", before, after)
	}
}

// hostile: whatever a parameter holds, the statement stays what it is.
func hostile(t *testing.T, db *query.DB) {
	ctx := context.Background()
	for _, q := range stored(t) {
		for _, text := range []string{
			`' OR 1=1 //`, `"}) DETACH DELETE n //`, "`", `\`, `/* */ // $x`, "\x00\x01", "\xff\xfe",
			`*:* AND (~ OR [ { "`, strings.Repeat("a", 1<<20),
		} {
			for _, p := range q.Params {
				given := q.Examples()
				given[p.Name] = text
				bound, err := db.Bind(ctx, q, given)
				var wrong *query.ParamError
				var unknown *query.UnknownNameError
				switch {
				case err == nil:
					t.Errorf("%s: %s=%.20q was taken: %v", q.Name, p.Name, text, bound.Params[p.Name])
				case !errors.As(err, &wrong) && !errors.As(err, &unknown):
					t.Errorf("%s: %s=%.20q: %v", q.Name, p.Name, text, err)
				case len(err.Error()) > 1000:
					t.Errorf("%s: %s: a message of %d bytes", q.Name, p.Name, len(err.Error()))
				}
			}
		}
	}
}

// streams: 400,000 rows pass, and the memory that is held does not grow with
// them.
func streams(t *testing.T, db *query.DB) {
	ctx := context.Background()
	a, err := db.Ask(ctx, query.Request{Text: "UNWIND range(1, 400000) AS n RETURN n, 'row ' + n AS text"})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close(ctx)
	var rows, most int
	var memory runtime.MemStats
	for _, err := range a.Rows(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		if rows++; rows%40_000 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&memory)
			most = max(most, int(memory.HeapAlloc))
		}
	}
	if rows != 400_000 {
		t.Errorf("%d rows", rows)
	}
	if most > 32<<20 {
		t.Errorf("%d MB are held", most>>20)
	}
	t.Logf("%d KB are held at the most", most>>10)
}

// A profile is whole however many rows there are: the driver fetches a
// thousand at a time.
func profile(t *testing.T, db *query.DB) {
	ctx := context.Background()
	a, err := db.Ask(ctx, query.Request{Text: "UNWIND range(1, 2500) AS n RETURN n", Mode: query.Profile})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close(ctx)
	for r, err := range a.Rows(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Values[3]; r.Values[0] == "ProduceResults" && got != int64(2500) {
			t.Errorf("%v rows of 2500", got)
		}
	}
}

func timeout(t *testing.T, db *query.DB) {
	ctx := context.Background()
	a, err := db.Ask(ctx, query.Request{Text: "UNWIND range(1, 100000000000) AS n RETURN count(n) AS n", Timeout: 200 * time.Millisecond})
	if err == nil {
		for _, err = range a.Rows(ctx) {
			if err != nil {
				break
			}
		}
		a.Close(ctx)
	}
	var e *query.Error
	if !errors.As(err, &e) || e.Message != "no answer within 200ms" {
		t.Errorf("%v, want that there is no answer within 200ms", err)
	}
}
