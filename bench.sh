#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures a release build against baselines of the same run:
# ./bench.sh [-y] [--json FILE] [--payments COUNT] [--only-catalogue | --only-large-payment]
set -euo pipefail
cd "$(dirname "$0")"
. scripts/packages.sh
. scripts/build.sh

if [ "${1:-}" = "-y" ]; then
    COUNTERFOIL_YES=1
    shift
fi

ensure_packages build bench
build_preset bench
# A screen of its own: what else the desktop does would be measured too.
exec xvfb-run -a -s "-screen 0 1920x1200x24" env QT_QPA_PLATFORM=xcb \
    build/bench/bin/counterfoil-bench "$@"
