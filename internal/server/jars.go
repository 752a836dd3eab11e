package server

import (
	"bufio"
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

//go:embed jars
var embedded embed.FS

// known says which jars a release is made of: the pom.xml that Maven resolves,
// and for each release the SHA-256 of every jar that this gives. To add a
// release, resolve the pom and run sha256sum *.jar over the result.
var known fs.FS = embedded

// jar is one file of a release.
type jar struct{ name, sum string }

func jarsOf(version string) ([]jar, error) {
	f, err := known.Open("jars/" + version + ".sha256")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []jar
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		sum, name, ok := strings.Cut(lines.Text(), "  ")
		if !ok {
			return nil, fmt.Errorf("jars/%s.sha256: not a sum and a name: %q", version, lines.Text())
		}
		all = append(all, jar{name, sum})
	}
	return all, lines.Err()
}

// jars are the paths of the release's jars, in a fixed order, each as known.
// They are fetched where they are missing or damaged.
func (h *home) jars(ctx context.Context) ([]string, error) {
	version := h.release().version
	all, err := jarsOf(version)
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(h.opts.Dir, "jars", version)
	if err := os.MkdirAll(filepath.Dir(dir), 0o700); err != nil {
		return nil, &Error{Reason: "cannot make the folder for Neo4j's jars", Err: err}
	}
	// Servers of different names share the jars.
	lock, err := Lock(ctx, dir+".lock", func() { h.say("waiting for another command that is fetching Neo4j") })
	if err != nil {
		return nil, err
	}
	defer lock.Close()

	paths, err := verify(dir, all)
	if err == nil {
		return paths, nil
	}
	if !errors.Is(err, os.ErrNotExist) {
		h.say("%v: fetching Neo4j again", err)
	}
	if err := h.fetch(ctx, dir, version, all); err != nil {
		return nil, err
	}
	return verify(dir, all)
}

// verify checks every jar below dir against its sum.
func verify(dir string, all []jar) ([]string, error) {
	paths := make([]string, len(all))
	for i, j := range all {
		paths[i] = filepath.Join(dir, j.name)
		sum, err := sumOf(paths[i])
		if err != nil {
			return nil, err
		}
		if sum != j.sum {
			return nil, fmt.Errorf("%s is damaged", paths[i])
		}
	}
	return paths, nil
}

func sumOf(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}

// fetch lets Maven copy the jars into a folder of its own and renames that to
// dir once all are there and right, so that dir is never half full.
func (h *home) fetch(ctx context.Context, dir, version string, all []jar) error {
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return &Error{Reason: "cannot fetch Neo4j " + version + ": Maven (mvn) is not installed", Help: installHelp(h.release().java)}
	}
	work := dir + ".new"
	if err := os.RemoveAll(work); err != nil {
		return &Error{Reason: "cannot fetch Neo4j", Err: err}
	}
	defer os.RemoveAll(work)
	pom, err := fs.ReadFile(known, "jars/pom.xml")
	if err == nil {
		err = os.MkdirAll(work, 0o700)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(work, "pom.xml"), pom, 0o600)
	}
	if err != nil {
		return &Error{Reason: "cannot fetch Neo4j", Err: err}
	}

	h.say("fetching Neo4j %s with Maven, once (about 150 MB)", version)
	cmd := exec.CommandContext(ctx, mvn, "--batch-mode", "--no-transfer-progress", "--strict-checksums",
		"--file", filepath.Join(work, "pom.xml"), "-Dneo4j.version="+version, "-Dstyle.color=never",
		"dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory="+filepath.Join(work, "lib"))
	out, err := cmd.CombinedOutput()
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return &Error{
			Reason: "cannot fetch Neo4j " + version + ": Maven: " + mavenSays(string(out)),
			Help:   "check the network (a proxy or a mirror goes into ~/.m2/settings.xml) and run the command again",
		}
	}
	if _, err := verify(filepath.Join(work, "lib"), all); err != nil {
		return &Error{Reason: "Maven fetched another Neo4j " + version + " than expected", Err: err,
			Help: "delete ~/.m2/repository/org/neo4j and run the command again"}
	}
	if err := os.RemoveAll(dir); err != nil {
		return &Error{Reason: "cannot replace Neo4j's jars", Err: err}
	}
	if err := os.Rename(filepath.Join(work, "lib"), dir); err != nil {
		return &Error{Reason: "cannot put Neo4j's jars in place", Err: err}
	}
	return nil
}

// mavenSays is the first error that Maven printed.
func mavenSays(out string) string {
	for line := range strings.Lines(out) {
		if reason, ok := strings.CutPrefix(strings.TrimSpace(line), "[ERROR] "); ok {
			return reason
		}
	}
	return "it failed and said: " + strings.TrimSpace(out)
}
