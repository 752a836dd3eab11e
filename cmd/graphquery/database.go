package main

import (
	"context"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/query"
	"diplograph/internal/server"
)

// openDatabase is the database the user means: the one given, else the managed
// local server, which is started where it does not run.
func openDatabase(c *urfave.Context) (*query.DB, error) {
	conn, err := cli.ResolveConnection(c, func(ctx context.Context) (cli.Connection, error) {
		local, err := server.Ensure(ctx, server.Options{Progress: func(line string) {
			if !c.Bool("quiet") {
				note(c, "%s", line)
			}
		}})
		return cli.Connection{URI: local.URI, Username: local.Username, Password: local.Password}, err
	})
	if err != nil {
		return nil, err
	}
	return query.Open(conn.URI, conn.Username, conn.Password, conn.Database)
}

// withDatabase opens the database for the time of use.
func withDatabase(c *urfave.Context, use func(*query.DB) error) error {
	db, err := openDatabase(c)
	if err != nil {
		return err
	}
	defer db.Close(context.WithoutCancel(c.Context))
	return use(db)
}
