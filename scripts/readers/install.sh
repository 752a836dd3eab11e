#!/bin/sh
# Installs the readers of the round trip tests into a cache directory:
# DIPLOGRAPH_READERS, or diplograph/readers below the user's cache. Needs
# python3, npm, mvn and a JDK; graphviz and rapper come from the system.
#
# Each part keeps the list it was installed from, and is installed again only
# when the list has changed: a second run takes no network and half a second.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
to=${DIPLOGRAPH_READERS:-${XDG_CACHE_HOME:-$HOME/.cache}/diplograph/readers}
mkdir -p "$to/java"

if command -v flock >/dev/null; then # one at a time
	exec 9>"$to/lock"
	flock 9
fi

if ! cmp -s "$here/requirements.txt" "$to/python/requirements.txt" || ! "$to/python/bin/python" -c '' 2>/dev/null; then
	rm -rf "$to/python"
	python3 -m venv "$to/python"
	"$to/python/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
	cp "$here/requirements.txt" "$to/python/"
fi

if ! cmp -s "$here/package-lock.json" "$to/node/installed.json"; then
	rm -rf "$to/node"
	mkdir -p "$to/node"
	cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$to/node/"
	(cd "$to/node" && npm ci --silent --no-audit --no-fund)
	cp "$here/package-lock.json" "$to/node/installed.json"
fi

fetch() { # coordinates, file name
	test -e "$to/java/$2" || mvn -q dependency:copy -Dartifact="$1" -DoutputDirectory="$to/java" -Dmdep.stripVersion=true
}
fetch org.gephi:gephi-toolkit:0.10.1:jar:all gephi-toolkit-all.jar
fetch org.jgrapht:jgrapht-io:1.5.2 jgrapht-io.jar
if ! cmp -s "$here/Gephi.java" "$to/java/Gephi.java"; then
	javac -cp "$to/java/gephi-toolkit-all.jar" -d "$to/java/classes" "$here/Gephi.java"
	cp "$here/Gephi.java" "$to/java/"
fi

for program in dot rapper; do
	command -v $program >/dev/null || echo "install.sh: $program is missing (Debian: graphviz, raptor2-utils)" >&2
done
echo "$to"
