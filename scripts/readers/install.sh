#!/bin/sh
# Installs the readers of the round trip tests into a cache directory:
# DIPLOGRAPH_READERS, or diplograph/readers below the user's cache. Needs
# python3, npm, mvn and a JDK; graphviz comes from the system.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
to=${DIPLOGRAPH_READERS:-${XDG_CACHE_HOME:-$HOME/.cache}/diplograph/readers}
mkdir -p "$to/node" "$to/java"

python3 -m venv "$to/python"
"$to/python/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"

cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$to/node/"
(cd "$to/node" && npm ci --silent --no-audit --no-fund)

fetch() { # coordinates, file name
	test -e "$to/java/$2" || mvn -q dependency:copy -Dartifact="$1" -DoutputDirectory="$to/java" -Dmdep.stripVersion=true
}
fetch org.gephi:gephi-toolkit:0.10.1:jar:all gephi-toolkit-all.jar
fetch org.jgrapht:jgrapht-io:1.5.2 jgrapht-io.jar

command -v dot >/dev/null || echo "install.sh: dot is missing (Debian: graphviz)" >&2
echo "$to"
