#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts/manual_pictures.sh PROGRAM: takes the pictures of the manual anew with that build of
# counterfoil, in light colours and in the manual's languages. Run it when a page that is pictured has
# changed.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:?usage: scripts/manual_pictures.sh PROGRAM}

shots=$(mktemp -d)
trap 'rm -rf "$shots"' EXIT
pages=(welcome payments payment refund capture refund-unknown operations refunds events sessions links
    inspector export kept-data settings)
# take LANGUAGE FOLDER
take() {
    COUNTERFOIL_LANGUAGE=$1 LC_ALL=C.UTF-8 "$program" --screenshots "$shots/$1"
    mkdir -p "$2"
    for page in "${pages[@]}"; do
        scripts/small_png.py "$shots/$1/$page-light.png" "$2/$page.png"
    done
}
take en docs/manual/pictures
take de docs/manual/de/pictures
