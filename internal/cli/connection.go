package cli

import (
	"context"
	"net/url"
	"os"
	"slices"
	"strings"

	urfave "github.com/urfave/cli/v2"
)

// Connection says which database is meant and who asks.
type Connection struct {
	URI      string
	Username string
	Password string
	Database string // "" is the server's default
}

// String never tells the password.
func (c Connection) String() string { return c.URI }

// GoString keeps the password out of %#v.
func (c Connection) GoString() string { return c.URI }

var schemes = []string{"neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"}

// ConnectionFlags are the flags of every command that needs a database. The
// environment is read by ResolveConnection and not by urfave, whose help would
// print the values it found there.
func ConnectionFlags() []urfave.Flag {
	const category = "Database (without an address: the managed local server)"
	return []urfave.Flag{
		&urfave.StringFlag{Name: "connection", Category: category, Usage: "`NAME` of a connection in the configuration file connections.toml"},
		&urfave.StringFlag{Name: "uri", Category: category, Usage: "`ADDRESS` of the server, like neo4j+s://host [$NEO4J_URI]"},
		&urfave.StringFlag{Name: "username", Category: category, Usage: "`NAME` to log in with (default: neo4j) [$NEO4J_USERNAME]"},
		&urfave.StringFlag{Name: "password", Category: category, Usage: "`PASSWORD` to log in with; better given in the environment, where other users cannot read it [$NEO4J_PASSWORD]"},
		&urfave.StringFlag{Name: "database", Category: category, Usage: "`NAME` of the database (default: the server's) [$NEO4J_DATABASE]"},
	}
}

// ResolveConnection says which database the user means: that of the flags, of
// the environment, or the default one of the configuration file, else the one
// managed starts or finds.
func ResolveConnection(c *urfave.Context, managed func(context.Context) (Connection, error)) (Connection, error) {
	conn := Connection{
		URI:      setting(c, "uri"),
		Username: setting(c, "username"),
		Password: setting(c, "password"),
		Database: setting(c, "database"),
	}
	if name := c.String("connection"); name != "" && c.IsSet("uri") {
		return Connection{}, Usagef("--connection and --uri exclude each other")
	} else if name != "" || conn.URI == "" {
		kept, found, err := keptConnection(name)
		if err != nil {
			return Connection{}, err
		}
		if found {
			conn = overlay(c, kept, conn)
		}
	}
	if conn.URI == "" {
		for _, flag := range []string{"username", "password"} {
			if c.IsSet(flag) {
				return Connection{}, WithHint(Usagef("--%s without --uri", flag),
					"name the server too, or leave both out to use the managed one")
			}
		}
		local, err := managed(c.Context)
		if err == nil && conn.Database != "" {
			local.Database = conn.Database
		}
		return local, err
	}
	if conn.Username == "" {
		conn.Username = "neo4j"
	}
	if err := checkAddress(conn.URI); err != nil {
		return Connection{}, err
	}
	return conn, nil
}

// overlay is a kept connection with what the flags say otherwise, and the
// environment's password where it has none.
func overlay(c *urfave.Context, kept, given Connection) Connection {
	if c.IsSet("username") || kept.Username == "" {
		kept.Username = given.Username
	}
	if c.IsSet("password") || kept.Password == "" {
		kept.Password = given.Password
	}
	if c.IsSet("database") || kept.Database == "" {
		kept.Database = given.Database
	}
	return kept
}

func setting(c *urfave.Context, flag string) string {
	if c.IsSet(flag) {
		return c.String(flag)
	}
	return os.Getenv("NEO4J_" + strings.ToUpper(flag))
}

// checkAddress never repeats an address that may hold a password.
func checkAddress(uri string) error {
	u, err := url.Parse(uri)
	switch {
	case err == nil && u.User != nil || strings.Contains(uri, "@"):
		return WithHint(Usagef("the server's address holds a user name or password"),
			"give them by --username and NEO4J_PASSWORD")
	case err != nil || u.Host == "" || !slices.Contains(schemes, u.Scheme):
		return WithHint(Usagef("%q is not the address of a Neo4j server", uri),
			"an address looks like neo4j://localhost:7687; it begins with %s", strings.Join(schemes, ", "))
	}
	return nil
}
