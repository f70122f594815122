#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Counterfoil and starts it on the embedded sandbox: ./run.sh [-y] [arguments of counterfoil]
set -euo pipefail
cd "$(dirname "$0")"
. scripts/packages.sh
. scripts/build.sh

if [ "${1:-}" = "-y" ]; then
    COUNTERFOIL_YES=1
    shift
fi

needs_display=1
account=--demo
for argument in "$@"; do
    case "$argument" in
    --demo | --sandbox | --sandbox=* | --profile | --profile=*) account= ;;
    --screenshots | --screenshots=* | --version | --help) needs_display= ;;
    esac
done
if [ -n "$needs_display" ] && [ "$(uname)" = Linux ] \
    && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "There is no display here, so no window can be shown." >&2
    echo "For pictures of every page instead: ./run.sh --screenshots shots" >&2
    exit 1
fi

ensure_packages build
[ -x build/release/bin/counterfoil ] \
    || echo "The first build takes about five minutes on two cores."
build_preset release
exec build/release/bin/counterfoil ${account:+"$account"} "$@"
