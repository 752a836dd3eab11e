package server

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Class data sharing: an archive of parsed classes more than halves the time
// that Neo4j takes to start (docs/decisions/0003). Java 19 and newer keep theirs
// themselves. Older ones write it when the server ends, under a name of its own
// that Stop changes once it is whole.

const unfinished = ".new"

func (h *home) archive(j java) string {
	return h.path("classes", fmt.Sprintf("%s-java-%s.jsa", h.release().version, j.version))
}

// sharing are the arguments of the Java virtual machine that use the archive.
func (h *home) sharing(j java) []string {
	archive := h.archive(j)
	switch {
	case j.major >= 19:
		return []string{"-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive}
	case exists(archive):
		return []string{"-XX:SharedArchiveFile=" + archive}
	}
	return []string{"-XX:ArchiveClassesAtExit=" + archive + unfinished}
}

// tidyArchives deletes, before a start, every archive but keep: those of other
// versions, and what a killed server left half written.
func (h *home) tidyArchives(keep string) error {
	if err := os.MkdirAll(filepath.Dir(keep), 0o700); err != nil {
		return err
	}
	found, err := filepath.Glob(filepath.Join(filepath.Dir(keep), "*"))
	for _, path := range found {
		if path != keep {
			err = errors.Join(err, os.Remove(path))
		}
	}
	return err
}

// keepArchive puts the archive that the ending server wrote in place.
func (h *home) keepArchive() error {
	written, err := filepath.Glob(h.path("classes", "*"+unfinished))
	for _, path := range written {
		err = errors.Join(err, os.Rename(path, strings.TrimSuffix(path, unfinished)))
	}
	return err
}
