package store

import (
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"diplograph/internal/neo4jtest"
	"diplograph/internal/server"
)

// TestFullDisk takes from the server the right to write to any file, which is
// what it sees of a full disk or quota: the load ends with an error that says
// whose it is. When there is room again, and the server is started anew as
// Neo4j demands, loading goes on where it was.
func TestFullDisk(t *testing.T) {
	conn := neo4jtest.Start(t)
	managed := conn.Server(t)
	s := openAt(t, Config{URI: conn.URI, Username: conn.Username, Password: conn.Password, Database: conn.Database, Patience: 2 * time.Second})
	readings := world(14, faultArticles)
	status, err := server.Inspect(t.Context(), managed)
	if err != nil {
		t.Fatal(err)
	}
	var limit unix.Rlimit
	if err := unix.Prlimit(status.PID, unix.RLIMIT_FSIZE, nil, &limit); err != nil {
		t.Fatal(err)
	}
	o := small
	var told atomic.Int32
	o.Progress = func(int) {
		if told.Add(1) == 3 {
			if err := unix.Prlimit(status.PID, unix.RLIMIT_FSIZE, &unix.Rlimit{Max: limit.Max}, nil); err != nil {
				t.Error(err)
			}
		}
	}
	_, err = s.Load(t.Context(), slices.Values(readings), o)
	var explained *Error
	if !errors.As(err, &explained) || explained.Help == "" {
		t.Errorf("full disk: %v", err)
	}
	if err := restart(managed); err != nil {
		t.Fatal(err)
	}
	s = openAt(t, Config{URI: conn.URI, Username: conn.Username, Password: conn.Password, Database: conn.Database})
	if breaches, err := s.Verify(t.Context()); err != nil || len(breaches) > 0 {
		t.Errorf("%+v %v", breaches, err)
	}
	report := load(t, s, Options{}, readings...)
	if report.Unchanged == 0 || report.New == 0 {
		t.Errorf("all or nothing was there after the disk was full: %+v", report)
	}
	differ(t, "full disk", dump(t, s), expected(readings))
}
