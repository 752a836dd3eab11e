package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/zalando/go-keyring"
)

// connections is the file of named connections. It holds no password, but
// says where each is kept:
//
//	default = "work"
//
//	[connection.work]
//	uri = "neo4j+s://graph.example.org"
//	username = "analyst"
//	database = "news"
//	password-env = "WORK_NEO4J_PASSWORD"  # or
//	password-file = "~/.secrets/work"     # or
//	keyring = true                        # service "diplograph", account "work"
type connections struct {
	Default    string                     `toml:"default"`
	Connection map[string]namedConnection `toml:"connection"`
}

type namedConnection struct {
	URI          string `toml:"uri"`
	Username     string `toml:"username"`
	Database     string `toml:"database"`
	PasswordEnv  string `toml:"password-env"`
	PasswordFile string `toml:"password-file"`
	Keyring      bool   `toml:"keyring"`
}

// connectionsFile is where the named connections are.
func connectionsFile() (string, error) {
	config, err := os.UserConfigDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(config, "diplograph", "connections.toml"), nil
}

// keptConnection is the connection of that name in the file, or for "" the file's
// default; found is false where the file has none.
func keptConnection(name string) (conn Connection, found bool, err error) {
	var all connections
	var meta toml.MetaData
	file, err := connectionsFile()
	if err == nil {
		meta, err = toml.DecodeFile(file, &all)
	}
	var malformed toml.ParseError
	switch {
	case file == "" && name == "": // without a home there is no file
		return Connection{}, false, nil
	case file == "":
		return Connection{}, false, WithHint(Usagef("no connection %q: %v", name, err), "name the server with --uri")
	case errors.Is(err, fs.ErrNotExist) && name == "":
		return Connection{}, false, nil
	case errors.Is(err, fs.ErrNotExist):
		return Connection{}, false, WithHint(Usagef("no connection %q: there is no %s", name, file), "name the server with --uri, or write the file")
	case errors.As(err, &malformed):
		return Connection{}, false, fmt.Errorf("%s:%d: %s", file, malformed.Position.Line, malformed.Message)
	case err != nil:
		return Connection{}, false, fmt.Errorf("%s: %w", file, err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return Connection{}, false, WithHint(fmt.Errorf("%s: unknown key %q", file, unknown[0].String()),
			"a connection has uri, username, database and one of password-env, password-file and keyring")
	}
	if name == "" {
		if name = all.Default; name == "" {
			return Connection{}, false, nil
		}
	}
	n, ok := all.Connection[name]
	if !ok {
		known := slices.Sorted(maps.Keys(all.Connection))
		err := Usagef("%s has no connection %q", file, name)
		if near := Nearest(name, known); near != "" {
			return Connection{}, false, WithHint(err, "did you mean %q?", near)
		}
		return Connection{}, false, WithHint(err, "it has %s", strings.Join(known, ", "))
	}
	if n.URI == "" {
		return Connection{}, false, fmt.Errorf("%s: connection %q has no uri", file, name)
	}
	password, err := n.password(name)
	if err != nil {
		return Connection{}, false, fmt.Errorf("%s: connection %q: %w", file, name, err)
	}
	return Connection{URI: n.URI, Username: n.Username, Password: password, Database: n.Database}, true, nil
}

// password looks where the connection says. Nothing said means none, or
// NEO4J_PASSWORD.
func (n namedConnection) password(name string) (string, error) {
	switch {
	case n.PasswordEnv != "":
		password, ok := os.LookupEnv(n.PasswordEnv)
		if !ok {
			return "", fmt.Errorf("the environment has no %s", n.PasswordEnv)
		}
		return password, nil
	case n.PasswordFile != "":
		file := n.PasswordFile
		if rest, ok := strings.CutPrefix(file, "~/"); ok {
			home, err := os.UserHomeDir()
			if err != nil {
				return "", err
			}
			file = filepath.Join(home, rest)
		}
		text, err := os.ReadFile(file)
		return strings.TrimRight(string(text), "\r\n"), err
	case n.Keyring:
		password, err := keyring.Get("diplograph", name)
		if err != nil {
			return "", WithHint(fmt.Errorf("the system's keyring: %w", err), `put it there with service "diplograph" and account %q`, name)
		}
		return password, nil
	}
	return "", nil
}
