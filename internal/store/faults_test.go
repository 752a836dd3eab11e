package store

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/rs/zerolog"

	"diplograph/internal/neo4jtest"
	"diplograph/internal/server"
)

// The tests of this file break a load in some way, load again, and compare the
// graph with one loaded in peace.

// small batches are many transactions, so that a fault meets one at work.
var small = Options{Writers: 3, Batch: 60}

// TestMain is a loader of its own where a test asks for one that it can kill:
// it says a byte for each batch.
func TestMain(m *testing.M) {
	if os.Getenv("DIPLOGRAPH_TEST_LOADER") == "" {
		os.Exit(m.Run())
	}
	ctx := context.Background()
	s, err := Open(ctx, Config{
		URI: os.Getenv("NEO4J_URI"), Username: os.Getenv("NEO4J_USERNAME"),
		Password: os.Getenv("NEO4J_PASSWORD"), Database: os.Getenv("NEO4J_DATABASE"),
	})
	if err == nil {
		o := small
		o.Progress = func(int) { fmt.Print(".") }
		_, err = s.Load(ctx, slices.Values(world(11, faultArticles)), o)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

const faultArticles = 60

// loader runs a process that loads world(11, faultArticles) and kills it after
// so many batches and then so long; with batches < 0 it may end.
func loader(tb testing.TB, c Config, batches int, then time.Duration) {
	tb.Helper()
	cmd := exec.Command(os.Args[0]) //nolint:gosec // itself
	cmd.Env = append(os.Environ(), "DIPLOGRAPH_TEST_LOADER=1", "NEO4J_URI="+c.URI, "NEO4J_USERNAME="+c.Username,
		"NEO4J_PASSWORD="+c.Password, "NEO4J_DATABASE="+c.Database)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		tb.Error(err)
		return
	}
	if err := cmd.Start(); err != nil {
		tb.Error(err)
		return
	}
	in := bufio.NewReader(out)
	for n := 0; n != batches; n++ {
		if _, err := in.ReadByte(); err != nil {
			break
		}
	}
	if batches >= 0 {
		time.Sleep(then)
		_ = cmd.Process.Kill() // it may have ended
	}
	if err := cmd.Wait(); err != nil && batches < 0 {
		tb.Errorf("loader: %v", err)
	}
}

// TestKilledLoaders kills two loaders of the same articles at random points,
// again and again, before two may end.
func TestKilledLoaders(t *testing.T) {
	s := open(t)
	want := expected(world(11, faultArticles))
	rnd := rand.New(rand.NewPCG(3, 1))
	for round := range 5 {
		var both sync.WaitGroup
		for range 2 {
			batches, then := rnd.IntN(4), time.Duration(rnd.IntN(50))*time.Millisecond
			if round == 4 {
				batches = -1
			}
			both.Go(func() { loader(t, s.config, batches, then) })
		}
		both.Wait()
		if breaches, err := s.Verify(t.Context()); err != nil || len(breaches) > 0 {
			t.Errorf("after round %d: %+v %v", round, breaches, err)
		}
	}
	differ(t, "killed loaders", dump(t, s), want)
}

// TestKilledServer kills the server while articles are loaded. The loader
// waits for the new one and ends as if nothing had been.
func TestKilledServer(t *testing.T) {
	conn := neo4jtest.Start(t)
	managed := conn.Server(t)
	s := openAt(t, Config{URI: conn.URI, Username: conn.Username, Password: conn.Password, Database: conn.Database, Patience: 3 * time.Minute})
	readings := world(12, faultArticles)
	o := small
	var told atomic.Int32
	killed := make(chan error, 1)
	o.Progress = func(int) {
		if told.Add(1) == 3 {
			go func() { killed <- restart(managed) }()
		}
	}
	if _, err := s.Load(t.Context(), slices.Values(readings), o); err != nil {
		t.Error(err)
	}
	if err := <-killed; err != nil {
		t.Fatal(err)
	}
	load(t, s, Options{}, readings...)
	differ(t, "killed server", dump(t, s), expected(readings))
}

// restart kills a managed server and starts it again.
func restart(managed server.Options) error {
	ctx := context.Background()
	status, err := server.Inspect(ctx, managed)
	if err != nil {
		return err
	}
	process, err := os.FindProcess(status.PID)
	if err != nil {
		return err
	}
	if err := process.Kill(); err != nil {
		return err
	}
	for status.Running {
		time.Sleep(20 * time.Millisecond)
		if status, err = server.Inspect(ctx, managed); err != nil {
			return err
		}
	}
	_, err = server.Ensure(ctx, managed)
	return err
}

// TestCutConnection cuts all connections at random moments. The loader goes on
// by itself.
func TestCutConnection(t *testing.T) {
	direct := open(t)
	upstream, err := url.Parse(direct.config.URI)
	if err != nil {
		t.Fatal(err)
	}
	proxy := toxiproxy.NewProxy(toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop()), "neo4j", "127.0.0.1:0", upstream.Host)
	if err := proxy.Start(); err != nil {
		t.Fatal(err)
	}
	defer proxy.Stop()
	c := direct.config
	c.URI = "bolt://" + proxy.Listen // with neo4j:// the server would tell its own address
	s := openAt(t, c)

	readings := world(13, faultArticles)
	ended := make(chan struct{})
	var cutter sync.WaitGroup
	cuts := 0
	cutter.Go(func() {
		rnd := rand.New(rand.NewPCG(13, 1))
		for cuts < 8 {
			select {
			case <-ended:
				return
			case <-time.After(time.Duration(30+rnd.IntN(200)) * time.Millisecond):
			}
			proxy.Stop()
			if err := proxy.Start(); err != nil {
				t.Error(err)
				return
			}
			cuts++
		}
	})
	_, err = s.Load(t.Context(), slices.Values(readings), small)
	close(ended)
	cutter.Wait()
	if err != nil || cuts == 0 {
		t.Errorf("%d cuts: %v", cuts, err)
	}
	load(t, direct, Options{}, readings...)
	differ(t, "cut connection", dump(t, direct), expected(readings))
}

// TestUnownedIndex prepares a graph in which the making of a constraint was cut
// off: its index is there, the constraint is not.
func TestUnownedIndex(t *testing.T) {
	s := open(t)
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{
		"DROP CONSTRAINT claim_id",
		"CREATE INDEX claim_id FOR (n:Claim) ON (n.id)",
		"MATCH (v:Schema) DELETE v",
	} {
		if _, err := write(t.Context(), s, func(tr transaction) (any, error) { return tr.run(statement, nil) }); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	owners, err := read(t.Context(), s, func(tr transaction) ([]*neo4j.Record, error) {
		return tr.run("SHOW INDEXES YIELD name, owningConstraint WHERE name = 'claim_id' RETURN owningConstraint AS owner", nil)
	})
	if err != nil || len(owners) != 1 || get[string](owners[0], "owner") != "claim_id" {
		t.Errorf("index claim_id is owned by %v: %v", owners, err)
	}
}
