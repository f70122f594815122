#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts/translations.sh: brings the texts of the sources into every file of translations/. New ones
# come without a translation, those that are gone go; translations stay as they are.
# scripts/translations.sh into FOLDER: those of that folder instead, as far as it has them.
set -euo pipefail
cd "$(dirname "$0")/.."

lupdate=${LUPDATE:-$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)}
folder=translations
if [ "${1:-}" = into ] && [ $# -eq 2 ]; then
    folder=$2
elif [ $# -gt 0 ]; then
    echo "usage: scripts/translations.sh [into FOLDER]" >&2
    exit 2
fi

for file in "$folder"/counterfoil_*.ts; do
    language=${file##*_}
    language=${language%.ts}
    options=(-silent -I . -no-obsolete -locations none -ts "$file")
    # English is written in the sources; only its plural forms are a translation's.
    if [ "$language" = en ]; then
        "$lupdate" models ui tour app -pluralonly "${options[@]}" >/dev/null
    else
        "$lupdate" models ui tour app translations/qt_texts.cpp \
            -source-language en -target-language "$language" "${options[@]}" >/dev/null
    fi
done
