#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program as an ordinary user, with a home directory of its own that is gone afterwards, so that
# tests also meet a system that refuses things. Without root, or where that user cannot reach the
# program, it runs as it is.
#   as_ordinary_user.sh PROGRAM [ARGUMENT...]
set -eu

nobody=65534
if [ "$(id -u)" != 0 ] || ! command -v setpriv >/dev/null ||
    ! setpriv --reuid $nobody --regid $nobody --clear-groups test -x "$1"; then
    exec "$@"
fi
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
chown -R $nobody:$nobody "$home"
cd "$home"
HOME="$home" XDG_RUNTIME_DIR="$home/run" setpriv --reuid $nobody --regid $nobody --clear-groups "$@"
