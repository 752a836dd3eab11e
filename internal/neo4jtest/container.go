package neo4jtest

import (
	"context"
	"os"
	"strings"
	"sync"

	tcneo4j "github.com/testcontainers/testcontainers-go/modules/neo4j"

	"diplograph/internal/server"
)

// inDocker says whether tests get a container. It does not ask testcontainers,
// which panics where there is no engine.
var inDocker = sync.OnceValue(func() bool {
	switch os.Getenv("DIPLOGRAPH_ENGINE") {
	case "docker":
		return true
	case "java":
		return false
	}
	return server.DockerAnswers(context.Background())
})

var containers struct {
	sync.Mutex
	conn *Conn
}

// container gives the container of this test process, which testcontainers
// removes after its end.
func container(image string) (Conn, error) {
	containers.Lock()
	defer containers.Unlock()
	if containers.conn != nil {
		return *containers.conn, nil
	}
	const password = "only for tests"
	ctx := context.Background()
	c, err := tcneo4j.Run(ctx, image, tcneo4j.WithAdminPassword(password))
	if err != nil {
		return Conn{}, err
	}
	address, err := c.BoltUrl(ctx)
	if err != nil {
		return Conn{}, err
	}
	// neo4j:// would ask the server for its address, and it knows only the one
	// inside the container.
	address = "bolt://" + strings.TrimPrefix(address, "neo4j://")
	containers.conn = &Conn{URI: address, Username: "neo4j", Password: password}
	return *containers.conn, nil
}
