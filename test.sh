#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the preset check and runs every test offscreen:
# ./test.sh [-y] [--preset NAME] [--part core|other] [arguments of ctest]
# The part core is the tests labelled core, other is the rest; the simulation is in both.
set -euo pipefail
cd "$(dirname "$0")"
. scripts/packages.sh
. scripts/build.sh

preset=check
part=
while [ $# -gt 0 ]; do
    case "$1" in
    -y) COUNTERFOIL_YES=1 ;;
    --preset)
        preset=${2:?--preset needs a name}
        shift
        ;;
    --part)
        part=${2:?--part needs core or other}
        shift
        ;;
    *) break ;;
    esac
    shift
done

case "$part" in
core) set -- -L '^(core|simulation)$' "$@" ;;
other) set -- -LE '^core$' "$@" ;;
"") ;;
*)
    echo "--part is core or other, not \"$part\"." >&2
    exit 2
    ;;
esac

ensure_packages build test
build_preset "$preset" ${part:+"${part}_tests"}
exec ctest --preset "$preset" --parallel 3 "$@"
