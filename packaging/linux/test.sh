#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries packages as a user would: packaging/linux/test.sh [--here] [deb|tarball]...
# Each goes into a fresh Debian 12 (debootstrap; needs root): it is installed, started on the demo under
# Xvfb, a payment is opened by a counterfoil:// link, and it is removed; nothing may be left. Pictures
# are in build/packages/pictures. With --here the .deb is installed in this system, and purged after.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/packages.sh
here=$PWD/packaging/linux
packages=$PWD/build/packages
pictures=$packages/pictures

fresh=1
if [ "${1:-}" = --here ]; then
    fresh=
    shift
fi
[ $# -gt 0 ] || set -- deb ${fresh:+tarball}
if [ "$(id -u)" -ne 0 ]; then
    echo "Installing needs root: run it with sudo, or in a container." >&2
    exit 1
fi
ensure_packages package ${fresh:+chroot}
mkdir -p "$pictures"

scratch=$(mktemp -d)
root=
started=()
installed=

finish() {
    local code=$? pid
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    [ -z "$root" ] || umount "$root/proc" 2>/dev/null || true
    [ -n "$fresh" ] || [ -z "$installed" ] || dpkg --purge counterfoil >/dev/null 2>&1 || true
    rm -rf --one-file-system "$scratch"
    exit "$code"
}
trap finish EXIT

fail() {
    echo "test.sh: $*" >&2
    exit 1
}

. "$here/test_steps.sh"

for kind in "$@"; do
    [ -z "$fresh" ] || make_root "$kind"
    case "$kind" in
    deb) test_deb "$(ls "$packages"/counterfoil_*_"$(dpkg --print-architecture)".deb)" ;;
    tarball) test_tarball "$(ls "$packages"/counterfoil-*-linux-"$(uname -m)".tar.gz)" ;;
    *) fail "$kind is not deb or tarball" ;;
    esac
done
