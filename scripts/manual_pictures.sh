#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts/manual_pictures.sh PROGRAM: takes the pictures of the manual anew with that build of
# counterfoil, in English and in light colours. Run it when a page that is pictured has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
program=${1:?usage: scripts/manual_pictures.sh PROGRAM}

shots=$(mktemp -d)
trap 'rm -rf "$shots"' EXIT
COUNTERFOIL_LANGUAGE=en LC_ALL=C.UTF-8 "$program" --screenshots "$shots/all"
mkdir -p docs/manual/pictures
for page in payments payment refund operations refunds events; do
    scripts/small_png.py "$shots/all/$page-light.png" "docs/manual/pictures/$page.png"
done
