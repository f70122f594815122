#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws resources/app/counterfoil.svg in the sizes of the desktops, into packaging/data/icons. Run it
# when the drawing changes. Needs rsvg-convert (librsvg2-bin).
set -euo pipefail
cd "$(dirname "$0")"
for size in 16 22 24 32 48 64 128 256 512 1024; do
    rsvg-convert --width $size --height $size --output "data/icons/$size.png" \
        ../resources/app/counterfoil.svg
done
