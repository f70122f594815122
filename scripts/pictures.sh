#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts/pictures.sh DIR: builds counterfoil and takes the pictures of every page and dialog into
# DIR/LANGUAGE-SCALE: in English, in German and in the pseudo language in both directions, at 100 and
# at 200 per cent, two at a time.
set -euo pipefail
mkdir -p "${1:?usage: scripts/pictures.sh DIR}"
export dir
dir=$(realpath "$1")
cd "$(dirname "$0")/.."
. scripts/build.sh

build_preset check counterfoil
take_pictures() {
    COUNTERFOIL_LANGUAGE=${1%-*} COUNTERFOIL_SCALE=${1##*-} LC_ALL=C.UTF-8 TZ=Europe/Paris \
        build/check/bin/counterfoil --screenshots "$dir/$1"
}
export -f take_pictures
printf '%s\n' {en,de,pseudo,pseudo-rtl}-{100,200} | xargs -P 2 -I{} bash -c 'take_pictures {}'
