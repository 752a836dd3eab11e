//go:build !unix

package server

import (
	"os"
	"os/exec"
)

var errSystem = &Error{
	Reason: "the managed server needs Linux, macOS or another Unix",
	Help:   "start a Neo4j yourself and give its address with --uri",
}

func tryLock(*os.File) (bool, error) { return false, errSystem }

func detach(*exec.Cmd) {}

func terminate(int) error { return errSystem }

func kill(int) error { return errSystem }
