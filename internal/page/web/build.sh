#!/bin/sh
# Bundles the page's program and style into bundle/, with the licences of what
# is bundled in front and beside. The same sources and lock file give the same
# bytes. BUNDLE names another folder for them.
set -eu
cd "$(dirname "$0")"
npm ci --silent --no-audit --no-fund
to=${BUNDLE:-../bundle}
{
	echo "page.js holds parts of these packages."
	for package in sigma @sigma/edge-curve graphology graphology-utils events; do
		printf '\n==== %s %s\n\n' "$package" "$(node -p "require('./node_modules/$package/package.json').version")"
		cat "node_modules/$package"/LICENSE*
	done
} > "$to"/LICENSES.txt
{
	echo '/*!'
	cat "$to"/LICENSES.txt
	echo '*/'
	npx --no-install esbuild src/start.js --bundle --minify --format=iife --target=es2022 --charset=utf8 --legal-comments=none --log-level=warning
} > "$to"/page.js
npx --no-install esbuild src/page.css --minify --charset=utf8 --log-level=warning > "$to"/page.css
