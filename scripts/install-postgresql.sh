#!/bin/sh
# Installs the PostgreSQL server that the tests start for themselves (Debian, Ubuntu). Needs root.
# Without it the tests of PostgreSQL are skipped, with the reason.
set -eu
if ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null 2>&1; then
    exit 0
fi
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends postgresql
