package server

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// release is a version of Neo4j that can be managed.
type release struct {
	version string
	java    int    // the least feature version it runs on
	main    string // class that starts it
	conf    string // line of neo4j.conf that only this one knows
}

// releases are what Options.Version may name. Their conf makes stopping take
// 0.3 s: without it Neo4j waits for 10 s after all is closed.
var releases = map[string]release{
	"5.26": {version: "5.26.18", java: 17, main: "org.neo4j.server.CommunityEntryPoint",
		conf: "internal.dbms.bolt.netty_server_shutdown_quiet_period=0"},
	"latest": {version: "2026.09.0", java: 21, main: "org.neo4j.server.Neo4jCommunity",
		conf: "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s"},
}

// Image is the official Docker image of a version, as Options.Version names it;
// "" is the newest.
func Image(version string) string {
	if version == "" {
		version = "latest"
	}
	return "neo4j:" + releases[version].version + "-community"
}

// java is a Java runtime of this machine.
type java struct {
	path    string
	version string // "17.0.15"
	major   int    // 17
}

// choose picks version and engine for a server that has no data yet.
func choose(ctx context.Context, line, engine string) (string, string, error) {
	if engine != engineDocker {
		least := releases["5.26"].java
		if line != "" {
			least = releases[line].java
		}
		j, err := findJava(ctx, least)
		if err == nil {
			if line == "" {
				line = lineFor(j)
			}
			return line, engineJava, nil
		}
		if engine == engineJava || !DockerAnswers(ctx) {
			return "", "", err
		}
	}
	if line == "" {
		line = "latest"
	}
	return line, engineDocker, nil
}

func lineFor(j java) string {
	if j.major >= releases["latest"].java {
		return "latest"
	}
	return "5.26"
}

// findJava is the first Java that is new enough: JAVA_HOME's, the one on the
// PATH, then those of the usual places, newest first.
func findJava(ctx context.Context, least int) (java, error) {
	var tooOld *java
	for _, path := range javas() {
		j, err := askJava(ctx, path)
		if err != nil {
			continue
		}
		if j.major >= least {
			return j, nil
		}
		if tooOld == nil {
			tooOld = &j
		}
	}
	reason := fmt.Sprintf("no Java %d or newer found", least)
	if tooOld != nil {
		reason += fmt.Sprintf(" (%s is %s)", tooOld.path, tooOld.version)
	}
	return java{}, &Error{Reason: "cannot run the managed Neo4j: " + reason, Help: installHelp(least)}
}

func javas() []string {
	var paths []string
	if dir := os.Getenv("JAVA_HOME"); dir != "" {
		paths = append(paths, filepath.Join(dir, "bin", "java"))
	}
	if path, err := exec.LookPath("java"); err == nil {
		paths = append(paths, path)
	}
	for _, pattern := range javaPlaces {
		found, _ := filepath.Glob(pattern)
		slices.Sort(found)
		slices.Reverse(found)
		paths = append(paths, found...)
	}
	return paths
}

// javaPlaces is where packages put Java. A variable so that tests can have a
// machine without one.
var javaPlaces = []string{
	"/usr/lib/jvm/*/bin/java",
	"/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java",
}

var javaVersion = regexp.MustCompile(`version "((\d+)(?:\.(\d+))?[^"]*)"`)

func askJava(ctx context.Context, path string) (java, error) {
	out, err := exec.CommandContext(ctx, path, "-version").CombinedOutput()
	if err != nil {
		return java{}, err
	}
	m := javaVersion.FindStringSubmatch(string(out))
	if m == nil {
		return java{}, fmt.Errorf("%s -version: no version in %q", path, out)
	}
	major, _ := strconv.Atoi(m[2])
	if major == 1 { // 1.8.0_412 is Java 8
		major, _ = strconv.Atoi(m[3])
	}
	return java{path: path, version: m[1], major: major}, nil
}

// installHelp is what to type to get Java and Maven here.
func installHelp(least int) string {
	other := "; or install Docker; or give the address of a Neo4j with --uri"
	if _, err := exec.LookPath("apt-get"); err == nil {
		sudo := "sudo "
		if os.Geteuid() == 0 {
			sudo = ""
		}
		// Debian and Ubuntu each have some of these versions.
		for _, major := range []int{17, 21, 25} {
			name := fmt.Sprintf("openjdk-%d-jre-headless", major)
			if major < least {
				continue
			}
			if about, err := exec.Command("apt-cache", "show", name).Output(); err == nil && len(about) > 0 {
				return sudo + "apt-get install -y " + name + " maven" + other
			}
		}
	}
	if _, err := exec.LookPath("brew"); err == nil {
		return "brew install openjdk maven" + other
	}
	return fmt.Sprintf("install Java %d (https://adoptium.net) and Maven (https://maven.apache.org)", least) + other
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// jvmFile writes the arguments of the Java virtual machine to a file of the
// server's folder (the class path alone is 20 KB) and gives the argument that
// names it.
func (h *home) jvmFile(name string, jars []string, args ...string) (string, error) {
	args = append(args, "-cp", strings.Join(jars, string(os.PathListSeparator)))
	var text strings.Builder
	for _, arg := range args {
		text.WriteString(`"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(arg) + "\"\n")
	}
	return "@" + h.path(name), h.write(name, text.String())
}
