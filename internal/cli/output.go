package cli

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"os"

	"github.com/google/renameio/v2"
)

// Output is where a command's results go: standard output, or a file that is
// either there whole or not there at all.
type Output struct {
	*bufio.Writer
	pending *renameio.PendingFile
	special *os.File
}

// OpenOutput opens the file of a -o flag; "" and "-" are standard output. The
// caller ends with Commit, and defers Close for when it does not get there.
func OpenOutput(name string, stdout io.Writer) (*Output, error) {
	if name == "" || name == "-" {
		return &Output{Writer: bufio.NewWriter(stdout)}, nil
	}
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return nil, &fs.PathError{Op: "write", Path: name, Err: errors.New("is a folder")}
	case err == nil && !info.Mode().IsRegular():
		// A pipe or /dev/null: renaming a file over it would destroy it.
		f, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			return nil, err
		}
		return &Output{Writer: bufio.NewWriter(f), special: f}, nil
	}
	pending, err := renameio.NewPendingFile(name, renameio.WithPermissions(0o644), renameio.WithExistingPermissions())
	if err != nil {
		return nil, err
	}
	return &Output{Writer: bufio.NewWriter(pending), pending: pending}, nil
}

// Commit writes what is left and puts the file in its place.
func (o *Output) Commit() error {
	if err := o.Flush(); err != nil {
		return err
	}
	switch {
	case o.pending != nil:
		return o.pending.CloseAtomicallyReplace()
	case o.special != nil:
		return o.special.Close()
	}
	return nil
}

// Close drops a file that was not committed; after Commit it does nothing.
func (o *Output) Close() {
	switch {
	case o.pending != nil:
		_ = o.pending.Cleanup()
	case o.special != nil:
		_ = o.special.Close()
	}
}
