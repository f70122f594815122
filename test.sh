#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the dev preset and runs every test offscreen: ./test.sh [-y] [arguments of ctest]
set -euo pipefail
cd "$(dirname "$0")"
. scripts/packages.sh

if [ "${1:-}" = "-y" ]; then
    COUNTERFOIL_YES=1
    shift
fi

ensure_packages build test
cmake --preset dev >/dev/null
cmake --build --preset dev
exec ctest --preset dev --parallel 2 "$@"
