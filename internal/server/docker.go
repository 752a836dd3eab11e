package server

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

// The official image, for machines with Docker and without Java. One container
// and one volume for each server, both named after it.

func (h *home) container() string { return "diplograph-" + h.opts.Name }

// docker runs the client and gives what it printed.
func docker(ctx context.Context, args ...string) (string, error) {
	var out, problem bytes.Buffer
	cmd := exec.CommandContext(ctx, "docker", args...)
	cmd.Stdout, cmd.Stderr = &out, &problem
	if err := cmd.Run(); err != nil {
		return "", &Error{Reason: "docker " + args[0] + ": " + strings.TrimSpace(problem.String()), Err: err,
			Help: "check that Docker runs (docker info), or install Java to do without it"}
	}
	return strings.TrimSpace(out.String()), nil
}

// DockerAnswers says whether there is an engine behind the client.
func DockerAnswers(ctx context.Context) bool {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	version, err := docker(ctx, "version", "--format", "{{.Server.Version}}")
	return err == nil && version != ""
}

func (h *home) containerRuns(ctx context.Context) (bool, error) {
	names, err := docker(ctx, "ps", "--filter", "name=^/"+h.container()+"$", "--format", "{{.Names}}")
	return names != "", err
}

// ensureContainer is ensure for Docker.
func (h *home) ensureContainer(ctx context.Context) (Conn, error) {
	runs, err := h.containerRuns(ctx)
	if err != nil {
		return Conn{}, err
	}
	if !runs {
		if err := h.startContainer(ctx); err != nil {
			return Conn{}, err
		}
	}
	return h.await(ctx)
}

func (h *home) startContainer(ctx context.Context) error {
	password, err := h.password()
	if err != nil {
		return err
	}
	if err := h.choosePorts(); err != nil {
		return err
	}
	// Arguments are readable by other users; this file is not.
	environment := strings.Join([]string{
		"NEO4J_AUTH=" + username + "/" + password,
		fmt.Sprintf("NEO4J_server_bolt_advertised__address=127.0.0.1:%d", h.state.Bolt),
		"NEO4J_server_memory_heap_max__size=" + h.opts.Heap,
		"NEO4J_server_memory_pagecache_size=" + h.opts.PageCache,
		"NEO4J_dbms_usage__report_enabled=false",
	}, "\n")
	if err := h.write("docker.env", environment+"\n"); err != nil {
		return err
	}
	defer os.Remove(h.path("docker.env"))
	h.say("starting %s in Docker (the first time, the image is fetched)", Image(h.state.Line))
	// The container is made anew at every start; what lasts is the volume. It
	// stays after its end for its logs' sake.
	if _, err := docker(ctx, "rm", "--force", h.container()); err != nil {
		return err
	}
	_, err = docker(ctx, "run", "--detach", "--name", h.container(),
		"--env-file", h.path("docker.env"),
		"--volume", h.container()+":/data",
		"--publish", fmt.Sprintf("127.0.0.1:%d:7687", h.state.Bolt),
		"--publish", fmt.Sprintf("127.0.0.1:%d:7474", h.state.HTTP),
		Image(h.state.Line))
	return err
}

func (h *home) stopContainer(ctx context.Context) (bool, error) {
	runs, err := h.containerRuns(ctx)
	if err != nil || !runs {
		return false, err
	}
	h.say("stopping Neo4j")
	_, err = docker(ctx, "stop", "--time", "60", h.container())
	return true, err
}

func (h *home) removeContainer(ctx context.Context) error {
	if _, err := docker(ctx, "rm", "--force", h.container()); err != nil {
		return err
	}
	_, err := docker(ctx, "volume", "rm", "--force", h.container())
	return err
}

func (h *home) containerLogs(ctx context.Context, w io.Writer, lines int) error {
	out, err := docker(ctx, "logs", "--tail", fmt.Sprint(lines), h.container())
	if err == nil {
		_, err = fmt.Fprintln(w, out)
	}
	return err
}
