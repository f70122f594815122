#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every test with the instrumentation of the preset "coverage" and prints the line coverage of
# core/ and models/; fails where it is below what we hold it to.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/packages.sh
. scripts/build.sh

ensure_packages build test lint
build_preset coverage
# Counts of an earlier run would say that lines are tested which no longer are.
find build/coverage -name '*.gcda' -delete
ctest --preset coverage --parallel 2 "$@"

# covered FOLDER PERCENT
covered() {
    echo "== Lines of $1/ that the tests run (at least $2 %)"
    gcovr --root . --filter "$1/" --exclude-throw-branches \
        --fail-under-line "$2" --sort-percentage build/coverage
}

status=0
covered core 90 || status=1
covered models 85 || status=1
exit $status
